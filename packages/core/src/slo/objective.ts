/** Periods of a calendar. */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** What an objective looks at: so long before now, or the current period of a calendar in an IANA zone. */
export type WindowConfig =
  | { readonly kind: 'rolling'; readonly lengthMs: number }
  | { readonly kind: 'calendar'; readonly unit: CalendarUnit; readonly zone: string };

/** How samples become an SLI. */
export const budgetings = ['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'] as const;
export type Budgeting = (typeof budgetings)[number];

/** Whether what a method counts is slices. */
export function countsSlices(budgeting: Budgeting): boolean {
  return budgeting === 'timeslices' || budgeting === 'ratio-timeslices';
}

/** Whether an SLI is how many of so many were good, be it samples or slices: a mean of shares is none, nor is a share of time. */
export function isProportion({ budgeting, composite }: Pick<Objective, 'budgeting' | 'composite'>): boolean {
  return composite === null && (budgeting === 'occurrences' || budgeting === 'timeslices');
}

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
  /** How long a state is held past its sample; `null` = twice the declared cadence, else that of its series. */
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
  readonly burn: { readonly page: FaultAction; readonly ticket: FaultAction };
  /** How sure it must be that the target is missed before it fails, by the exact binomial test; `null` = counts decide. */
  readonly confidence: number | null;
}

/** What a verdict that could not be reached does to the exit code. */
export const inconclusivePolicies = ['pass', 'warn', 'fail'] as const;
export type InconclusivePolicy = (typeof inconclusivePolicies)[number];

/** What something that is wrong does to the verdict: a burn row that fires, a check that is bad. */
export const faultActions = ['fail', 'warn', 'ignore'] as const;
export type FaultAction = (typeof faultActions)[number];

/** What judging objectives takes of a config. */
export interface SloConfig {
  readonly checks: readonly SampledCheck[];
  readonly objectives: readonly Objective[];
  readonly maintenance: readonly Maintenance[];
  /** What the results of tests become, and no check declares. */
  readonly synthetic: { readonly rules: readonly { readonly id: string }[] };
}

/** How often a check is measured. */
interface SampledCheck {
  readonly id: string;
  /** Declared cadence; `null` = none. */
  readonly everyMs: number | null;
  /** How many samples a run takes, and how far apart they are. */
  readonly samples: number;
  readonly intervalMs: number;
}
