import type { DeadlinePolicy, DeadlineSeverity } from '../deadline/policy.ts';
import type { Check } from './check.ts';
import type { HistoryConfig } from './history.ts';
import type { ProfileName } from './profiles.ts';
import type { Sink } from './sink.ts';

/** What fortify does, decided: the config with profile and defaults applied and every unit fixed. */
export interface Config {
  readonly service: string | null;
  readonly profile: ProfileName | null;
  readonly checks: readonly Check[];
  readonly objectives: readonly Objective[];
  readonly maintenance: readonly Maintenance[];
  readonly gate: GatePolicy;
  /** URLs that must answer for a failure of the network to be the service's; `null` = the platform's own. */
  readonly canaries: readonly string[] | null;
  readonly egress: EgressPolicy;
  /** Credentials, and what came from the environment into checks: masked before anything is shown, and never quoted. */
  readonly secrets: readonly string[];
  /** When a job fails; `null` = as the action or the command has it. */
  readonly failOn: 'unhealthy' | 'fail' | 'inconclusive' | 'never' | null;
  readonly history: HistoryConfig;
  readonly deprecations: DeprecationsConfig;
  readonly synthetic: SyntheticConfig;
  readonly sinks: readonly Sink[];
  /** What the user should know about this config though nothing is wrong with it. */
  readonly notices: readonly string[];
  /** The same of its objectives, for who judges them. */
  readonly objectiveNotices: readonly string[];
}

/** Where deadlines come from, besides what answers announce. */
export interface DeprecationsConfig {
  readonly deadlines: readonly DeadlineConfig[];
  readonly snoozes: readonly Snooze[];
  readonly openapi: readonly OpenApiSource[];
  readonly feeds: readonly FeedSource[];
  /** `null` = the repository is not looked through. */
  readonly scan: ScanConfig | null;
  /** Ids of rows of the catalogue that count whatever the repository uses. */
  readonly catalogue: readonly string[];
  /** `null` = no issues are kept. */
  readonly issues: IssuesConfig | null;
  /** Where a calendar of the deadlines is written; `null` = nowhere. */
  readonly calendar: string | null;
}

/** What puts off deadlines, by an id or a glob. Until the end of a date. */
export interface Snooze {
  readonly deadline: string;
  readonly until: string;
  readonly reason: string;
}

/** A document that is read for deadlines: an http or https URL, or a file. */
export interface DocumentSource {
  readonly id: string;
  readonly document: string;
  /** Sent to the URL's own origin only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly severity: DeadlineSeverity;
}

/** An OpenAPI document. With neither `uses` nor `code` every operation of it counts. */
export interface OpenApiSource extends DocumentSource {
  /** `GET /path`, `/path` or the id of an operation. */
  readonly uses: readonly string[];
  /** Globs of source files that are looked through for its paths. */
  readonly code: readonly string[];
}

/** A changelog. An entry counts that has something of each list that is not empty; with neither `types` nor `words` it has to tell of an end. */
export interface FeedSource extends DocumentSource {
  readonly products: readonly string[];
  readonly types: readonly string[];
  readonly words: readonly string[];
}

/** How the repository is looked through. */
export interface ScanConfig {
  /** Globs of files that are left out. */
  readonly ignore: readonly string[];
  readonly severity: DeadlineSeverity;
}

/** What issues about deadlines are given. */
export interface IssuesConfig {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What must be done by a date. Dates are `2027-01-31`. */
export interface DeadlineConfig {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string | null;
  readonly owner: string | null;
  readonly severity: DeadlineSeverity;
  readonly isDone: boolean;
  readonly snooze: { readonly until: string; readonly reason: string } | null;
}

/** How the results of tests become checks. */
export interface SyntheticConfig {
  /** What becomes a check of its own where no rule says otherwise. */
  readonly by: 'test' | 'suite';
  /** The first that matches counts. */
  readonly rules: readonly SyntheticRule[];
  readonly location: string;
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

/** Periods of a calendar. */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** What an objective looks at: so long before now, or the current period of a calendar in an IANA zone. */
export type WindowConfig =
  | { readonly kind: 'rolling'; readonly lengthMs: number }
  | { readonly kind: 'calendar'; readonly unit: CalendarUnit; readonly zone: string };

/** How samples become an SLI. */
export type Budgeting = 'occurrences' | 'timeslices' | 'ratio-timeslices' | 'time-weighted';

/** What a slice without samples counts as. */
export type MissingSlices = 'ignore' | 'good' | 'bad';

/** An SLO. */
export interface Objective {
  readonly id: string;
  /** Ids or globs, matched against the config and the history; `null` = every check. */
  readonly checks: readonly string[] | null;
  readonly per: 'check' | 'all';
  /** What it is made of instead of checks; `null` = checks. */
  readonly composite: Composite | null;
  /** 0..1, both excluded. */
  readonly target: number;
  readonly window: WindowConfig;
  readonly budgeting: Budgeting;
  /** The width of a slice; `null` = twice the larger of declared and measured cadence. */
  readonly sliceMs: number | null;
  /** The share of good samples that makes a slice good. */
  readonly sliceTarget: number;
  readonly missing: MissingSlices;
  /** How long a state is held past its sample; `null` = twice the declared cadence, else the measured one. */
  readonly holdMs: number | null;
  /** A good sample must also be faster; `null` = whatever it takes. */
  readonly underMs: number | null;
  /** Declared cadence; `null` = that of the check. */
  readonly everyMs: number | null;
  readonly degraded: 'good' | 'bad';
  readonly gate: ObjectivePolicy;
}

/** Other objectives, put together into one. */
export interface Composite {
  readonly parts: readonly { readonly objective: string; readonly weight: number }[];
  /** `mean`: the weighted mean of what they attain (Elastic). `sum`: what they lose, times their weights, adds up (OpenSLO). */
  readonly combine: 'mean' | 'sum';
}

/** When something is: once, or again and again. */
export interface Occasion {
  readonly startMs: number;
  readonly durationMs: number;
  /** RFC 5545, without DTSTART; `null` = once. */
  readonly recurrence: string | null;
  readonly reason: string;
}

/** A time during which samples count as nothing. */
export interface Maintenance extends Occasion {
  /** Ids or globs; `null` = every check. */
  readonly checks: readonly string[] | null;
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
  readonly noData: InconclusivePolicy;
  /** The same where it is the age of the newest sample that leaves it open; `null` = as `noData`. */
  readonly staleData: InconclusivePolicy | null;
  /** What it does when a burn row of a severity fires. */
  readonly burn: { readonly page: BurnAction; readonly ticket: BurnAction };
  /** How sure it must be that the target is missed before it fails, by the exact binomial test; `null` = counts decide. */
  readonly confidence: number | null;
}

/** What a verdict that could not be reached does to the exit code. */
export type InconclusivePolicy = 'pass' | 'warn' | 'fail';

/** What a burn row that fires does to the verdict. */
type BurnAction = 'fail' | 'warn' | 'ignore';

/** The policy of the whole run. */
export interface GatePolicy extends ObjectivePolicy {
  readonly health: 'fail' | 'warn' | 'ignore';
  readonly mode: 'enforce' | 'advise';
  /** What it does to the exit code that the history could not be reached; `null` = as `noData`. */
  readonly unreachableStore: InconclusivePolicy | null;
  /** Ids or globs of what the gate must have seen; `null` = whatever the reports hold. */
  readonly checks: readonly string[] | null;
  /** How old a report may be, in milliseconds. */
  readonly maxAgeMs: number;
  /** When the gate lets nothing through. */
  readonly freeze: readonly Occasion[];
  /** When it lets anything through at all; none = always. */
  readonly changeWindows: readonly Occasion[];
  /** The label of a pull request that overrides the gate; `null` = none does. */
  readonly overrideLabel: string | null;
  /** How near a deadline warns, and fails. */
  readonly deadlines: DeadlinePolicy;
}
