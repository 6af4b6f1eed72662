import type { Measurement } from '../sample/measurement.ts';
import type { BurnRate } from '../slo/burn-rate.ts';
import type { ObjectiveFigures } from '../slo/figures.ts';
import { plainLine } from '../text/plain.ts';
import { daysBetween, formatInstant } from '../time/instant.ts';
import type { Verdict } from '../verdict/decide.ts';
import type { ObjectiveJudgement } from '../verdict/objective.ts';
import type { VerdictReason } from '../verdict/reason.ts';
import type { Report, ReportCheck, ReportDeadline, ReportObjective, ReportReason, ReportRun } from './schema.ts';

/** Everything a report is made of. */
export interface ReportParts {
  readonly generatedAtMs: number;
  readonly service: string | null;
  readonly run: ReportRun;
  readonly verdict: Verdict;
  readonly mode: Report['verdict']['mode'];
  readonly notices: readonly string[];
  readonly results: readonly Measurement[];
  readonly objectives: readonly ObjectiveJudgement[];
  readonly deadlines: readonly ReportDeadline[];
  /** How probes were launched, and how late the event loop was meanwhile; `null` where nothing was probed. */
  readonly timing: {
    readonly isPaced: boolean;
    readonly lag: { readonly p50Ms: number; readonly p99Ms: number } | null;
  } | null;
}

/** Puts a report together. Deterministic: order and every digit follow from the parts. */
export function buildReport(parts: ReportParts): Report {
  // What an objective has against it, the verdict has, too: the very same, which is looked at once.
  const reasons = new Map(parts.verdict.reasons.map((reason) => [reason, toReportReason(reason)]));
  const reported = (reason: VerdictReason) => reasons.get(reason) ?? toReportReason(reason);
  return {
    schema: 'fortify/report@1',
    generatedAt: formatInstant(parts.generatedAtMs),
    service: parts.service ?? (parts.run.repository || 'local'),
    run: parts.run,
    verdict: {
      status: parts.verdict.status,
      reasons: parts.verdict.reasons.map(reported),
      mode: parts.mode,
      override: null,
    },
    notices: [...parts.notices],
    timing: toTiming(parts.timing),
    checks: parts.results.map(toCheck),
    objectives: parts.objectives.map((judged) => toObjective(judged, reported)),
    deadlines: [...parts.deadlines],
    changes: null,
  };
}

/** Longer than anybody reads, and short enough for every reader of reports: a dozen failures of one check are in one message. */
const longestMessage = 2000;

/** A reason as a report has it. */
export function toReportReason(reason: VerdictReason): ReportReason {
  return { ...reason, message: plainLine(reason.message, longestMessage), remedy: reason.remedy ?? '' };
}

function toTiming(timing: ReportParts['timing']): Report['timing'] {
  if (timing === null) return null;
  const { isPaced, lag } = timing;
  return { paced: isPaced, loopLagMs: lag === null ? null : { p50: lag.p50Ms, p99: lag.p99Ms } };
}

function toCheck(result: Measurement): ReportCheck {
  return {
    id: result.check.id,
    target: plainLine(result.check.target, 1000),
    location: result.check.location,
    outcome: result.outcome,
    reason: result.failures[0]?.reason ?? null,
    failures: result.failures.map((failure) => ({ ...failure })),
    status: result.status,
    durationMs: result.durationMs,
    phases: { ...result.phases },
    attempts: result.attempts,
    steps: (result.steps ?? []).map((step) => ({ ...step, name: plainLine(step.name) })),
    address: result.address,
    at: formatInstant(result.atMs),
    certificate: toCertificate(result.certificate, result.atMs),
  };
}

function toCertificate(certificate: Measurement['certificate'], atMs: number): ReportCheck['certificate'] {
  if (certificate === null) return null;
  return { notAfter: formatInstant(certificate.notAfterMs), daysLeft: daysBetween(atMs, certificate.notAfterMs) };
}

function toObjective(
  { figures, status, reasons }: ObjectiveJudgement,
  reported: (reason: VerdictReason) => ReportReason,
): ReportObjective {
  const { objective, window, counts, sli, budget } = figures;
  return {
    id: objective.id,
    check: figures.check,
    parts: objective.composite?.parts.map((part) => part.objective) ?? null,
    target: objective.target,
    windowSeconds: (window.toMs - window.fromMs) / 1000,
    calendar: objective.window.kind === 'calendar' ? objective.window.unit : null,
    from: formatInstant(window.fromMs),
    to: formatInstant(window.toMs),
    budgeting: objective.budgeting,
    good: sli.good,
    bad: sli.bad,
    total: sli.total,
    unknown: counts.unknown,
    excluded: counts.excluded,
    attainment: sli.attainment,
    coverage: figures.coverage,
    cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
    budget: {
      consumed: budget?.consumed ?? null,
      remaining: budget?.remaining ?? null,
      remainingSeconds: budget?.remainingSeconds ?? null,
      remainingEvents: budget?.remainingEvents ?? null,
      exhaustsInSeconds: figures.exhaustsInSeconds,
    },
    burnRates: figures.burnRates.map(toBurnRate),
    interval: figures.interval,
    exactInterval: figures.exactInterval,
    effectiveSamples: figures.effectiveSamples,
    sliceSeconds: toSeconds(figures.sliceMs),
    durationMs: figures.percentiles,
    attainmentByOccurrences: figures.other?.budgeting === 'occurrences' ? figures.other.attainment : null,
    attainmentByTime: figures.other?.budgeting === 'time-weighted' ? figures.other.attainment : null,
    trend: [...figures.trend],
    incidents: toIncidents(figures),
    meanTimes: {
      detectSeconds: toSeconds(figures.incidents.detectMs),
      recoverSeconds: toSeconds(figures.incidents.recoverMs),
    },
    status,
    reasons: reasons.map(reported),
  };
}

function toBurnRate(rate: BurnRate): ReportObjective['burnRates'][number] {
  return {
    severity: rate.row.severity,
    longSeconds: rate.row.longMs / 1000,
    shortSeconds: rate.shortMs / 1000,
    factor: rate.factor,
    threshold: rate.threshold,
    reachable: rate.isReachable,
    long: rate.long,
    short: rate.short,
    longTotal: rate.longTotal,
    shortTotal: rate.shortTotal,
    firing: rate.isFiring,
  };
}

function toIncidents({ incidents }: ObjectiveFigures): ReportObjective['incidents'] {
  return {
    count: incidents.count,
    costliest: incidents.costliest.map(({ check, location, fromMs, toMs, durationMs, bad, budgetShare }) => ({
      check,
      location,
      from: formatInstant(fromMs),
      to: toMs === null ? null : formatInstant(toMs),
      durationSeconds: durationMs / 1000,
      bad,
      budgetShare,
    })),
  };
}

function toSeconds(durationMs: number | null): number | null {
  return durationMs === null ? null : durationMs / 1000;
}
