import type { GatePolicy } from '../gate/policy.ts';
import type { ObjectivePolicy, Occasion } from '../slo/objective.ts';
import { dayMs } from '../time/duration.ts';
import type { GateInputs } from './config.ts';
import { resolveDeadlinePolicy } from './resolve-deprecations.ts';
import type { ConfigDocument, GateDocument, OccasionDocument } from './schema.ts';

const defaultPolicy: ObjectivePolicy = {
  budget: { warn: 0.25, fail: 0 },
  recent: null,
  minSamples: 30,
  minFailures: 2,
  minCoverage: 0.5,
  stale: 3,
  noData: 'warn',
  staleData: null,
  burn: { page: 'fail', ticket: 'warn' },
  confidence: null,
};

/** How figures are judged: as a document says, and where it says nothing as what is under it does. */
export function resolvePolicy(gate: GateDocument | undefined, under: ObjectivePolicy = defaultPolicy): ObjectivePolicy {
  if (gate === undefined) return under;
  return {
    budget: { warn: gate.budget?.warn ?? under.budget.warn, fail: gate.budget?.fail ?? under.budget.fail },
    recent:
      gate.recent === undefined
        ? under.recent
        : { windowMs: gate.recent.window ?? 15 * 60_000, failures: gate.recent.failures ?? 1 },
    minSamples: gate['min-samples'] ?? under.minSamples,
    minFailures: gate['min-failures'] ?? under.minFailures,
    minCoverage: gate['min-coverage'] ?? under.minCoverage,
    stale: gate.stale ?? under.stale,
    noData: gate['no-data'] ?? under.noData,
    staleData: gate['stale-data'] ?? under.staleData,
    burn: { page: gate.burn?.page ?? under.burn.page, ticket: gate.burn?.ticket ?? under.burn.ticket },
    confidence: gate.confidence ?? under.confidence,
  };
}

/** How the gate decides. */
export function resolveGate(
  policy: ObjectivePolicy,
  gate: ConfigDocument['gate'],
  deprecations: ConfigDocument['deprecations'],
): GatePolicy {
  return {
    ...policy,
    health: gate?.health ?? 'fail',
    mode: gate?.mode ?? 'enforce',
    unreachableStore: gate?.['unreachable-store'] ?? null,
    checks: gate?.checks ?? null,
    maxAgeMs: gate?.['max-age'] ?? dayMs,
    freeze: (gate?.freeze ?? []).map((each) => resolveOccasion(each, 'a freeze')),
    changeWindows: (gate?.['change-windows'] ?? []).map((each) => resolveOccasion(each, 'a change window')),
    overrideLabel: gate?.override?.label ?? null,
    deadlines: resolveDeadlinePolicy(deprecations),
  };
}

/** What the gate is given, and where it shows its verdict. */
export function resolveGateInputs(gate: ConfigDocument['gate']): GateInputs {
  return {
    reports: gate?.reports ?? [],
    baseReport: gate?.['base-report'] ?? null,
    checkRun: gate?.['check-run'] ?? null,
    commitStatus: gate?.['commit-status'] ?? null,
    environment: gate?.environment ?? null,
    environmentUrl: gate?.['environment-url'] ?? null,
  };
}

/** When something is. */
export function resolveOccasion({ start, duration, rrule, reason }: OccasionDocument, what: string): Occasion {
  return { startMs: start, durationMs: duration, recurrence: rrule ?? null, reason: reason ?? what };
}
