import type { DeprecationsConfig } from '../deadline/sources.ts';
import type { GatePolicy } from '../gate/policy.ts';
import type { Maintenance, Objective } from '../slo/objective.ts';
import type { Check } from './check.ts';
import type { HistoryConfig } from './history.ts';
import type { ProfileName } from './profiles.ts';
import type { ResultFormat } from './result-format.ts';
import type { Sink } from './sink.ts';

/** When a job fails: when the verdict does, and when something else does as well. */
export const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'] as const;
export type FailOn = (typeof failOnWords)[number];

/** What becomes of the comment that is there already. */
export const commentModes = ['update', 'recreate', 'delete'] as const;
export type CommentMode = (typeof commentModes)[number];

/** The most characters of the id of a comment. */
export const longestCommentId = 50;

/** What fortify does, decided: the config with profile and defaults applied and every unit fixed. */
export interface Config {
  readonly service: string | null;
  readonly profile: ProfileName | null;
  readonly checks: readonly Check[];
  readonly objectives: readonly Objective[];
  readonly maintenance: readonly Maintenance[];
  readonly gate: GatePolicy;
  readonly gateInputs: GateInputs;
  readonly commentInputs: CommentInputs;
  /** URLs that must answer for a failure of the network to be the service's; `null` = the platform's own. */
  readonly canaries: readonly string[] | null;
  readonly egress: EgressPolicy;
  /** Credentials, and what came from the environment into checks: masked before anything is shown, and never quoted. */
  readonly secrets: readonly string[];
  /** When a job fails; `null` = as the action or the command has it. */
  readonly failOn: FailOn | null;
  readonly history: HistoryConfig;
  readonly deprecations: DeprecationsConfig;
  readonly synthetic: SyntheticConfig;
  readonly sinks: readonly Sink[];
  /** What the user should know about this config though nothing is wrong with it. */
  readonly notices: readonly string[];
  /** The same of its objectives, for who judges them. */
  readonly objectiveNotices: readonly string[];
}

/** What the gate is given, and where its action shows the verdict, where no input and no option says otherwise. */
export interface GateInputs {
  /** The reports it decides over, paths and globs; none = the history is judged. */
  readonly reports: readonly string[];
  /** What the verdict is compared with; a path or a glob. */
  readonly baseReport: string | null;
  /** The name of a check run, the context of a commit status; `null` = none is made. */
  readonly checkRun: string | null;
  readonly commitStatus: string | null;
  /** The environment that is deployed to, for a deployment status; `null` = none is made. */
  readonly environment: string | null;
  readonly environmentUrl: string | null;
}

/** What the comment on a pull request is made of, where no input says otherwise. */
export interface CommentInputs {
  /** The reports it shows, paths and globs. */
  readonly reports: readonly string[];
  /** What they are compared with; a path or a glob. */
  readonly baseReport: string | null;
  /** Which comment; `null` = the usual one. */
  readonly id: string | null;
  readonly mode: CommentMode | null;
}

/** How the results of tests become checks, and which they are. */
export interface SyntheticConfig {
  /** What becomes a check of its own where no rule says otherwise. */
  readonly by: 'test' | 'suite';
  /** The first that matches counts. */
  readonly rules: readonly SyntheticRule[];
  readonly location: string;
  /** Results that are collected where nobody names others: paths and globs. */
  readonly files: readonly string[];
  /** Their format; `null` = seen from their content. */
  readonly format: ResultFormat | null;
}

/** Globs that a test has to match, each that is there; `null` = whatever it is. */
export interface SyntheticRule {
  readonly id: string;
  readonly name: string | null;
  readonly suite: string | null;
  readonly tag: string | null;
}

/** Where probes may go, beyond the rules that always hold: addresses, CIDR ranges, host names, globs of host names. */
export interface EgressPolicy {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}
