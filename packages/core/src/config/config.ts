import type { Check } from './check.ts';
import type { HistoryConfig } from './history.ts';
import type { ProfileName } from './profiles.ts';

/** What fortify does, decided: the config with profile and defaults applied and every unit fixed. */
export interface Config {
  readonly service: string | null;
  readonly profile: ProfileName | null;
  readonly checks: readonly Check[];
  readonly objectives: readonly Objective[];
  readonly gate: GatePolicy;
  /** URLs that must answer for a failure of the network to be the service's; `null` = the platform's own. */
  readonly canaries: readonly string[] | null;
  readonly egress: EgressPolicy;
  /** Credentials, and what came from the environment into checks: masked before anything is shown, and never quoted. */
  readonly secrets: readonly string[];
  /** When a job fails; `null` = as the action or the command has it. */
  readonly failOn: 'unhealthy' | 'fail' | 'inconclusive' | 'never' | null;
  readonly history: HistoryConfig;
  /** What the user should know about this config though nothing is wrong with it. */
  readonly notices: readonly string[];
}

/** Where probes may go, beyond the rules that always hold: addresses, CIDR ranges, host names, globs of host names. */
export interface EgressPolicy {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** An SLO. */
export interface Objective {
  readonly id: string;
  /** Ids or globs, matched against the config and the history; `null` = every check. */
  readonly checks: readonly string[] | null;
  readonly per: 'check' | 'all';
  /** 0..1, both excluded. */
  readonly target: number;
  readonly windowMs: number;
  readonly budgeting: 'occurrences';
  /** Declared cadence; `null` = that of the check. */
  readonly everyMs: number | null;
  readonly degraded: 'good' | 'bad';
  readonly gate: ObjectivePolicy;
}

/** How figures become a judgement. Ratios are 0..1. */
export interface ObjectivePolicy {
  /** Remaining error budget below which to warn and to fail. */
  readonly budget: { readonly warn: number; readonly fail: number };
  readonly recent: { readonly windowMs: number; readonly failures: number } | null;
  readonly minSamples: number;
  readonly minFailures: number;
  readonly minCoverage: number;
  /** Cadences since the newest sample. */
  readonly stale: number;
  readonly noData: 'pass' | 'warn' | 'fail';
}

/** The policy of the whole run. */
export interface GatePolicy extends ObjectivePolicy {
  readonly health: 'fail' | 'warn' | 'ignore';
}
