import type { Config, GatePolicy, Objective, ObjectivePolicy } from './config.ts';
import { deepMerge } from './deep-merge.ts';
import { findProfile } from './profiles.ts';
import { resolveCheck, type WrittenAs } from './resolve-check.ts';
import type { ConfigDocument, GateDocument, ObjectiveDocument } from './schema.ts';
import { maskable, secretsOf } from './secrets.ts';

/** The branch a history is on when nobody says otherwise. */
const defaultBranch = 'fortify-history';

/** How long samples are kept when nobody says otherwise. */
export const defaultRetentionMs = 90 * 86_400_000;

/** The policy of a config that has none. */
export const defaultGate: GatePolicy = {
  budget: { warn: 0.25, fail: 0 },
  recent: null,
  minSamples: 30,
  minFailures: 2,
  minCoverage: 0.5,
  stale: 3,
  noData: 'warn',
  health: 'fail',
};

/** Lays a raw document over its profile: what the user wrote wins, key by key; objectives are matched by id. */
export function overProfile(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const document = raw as Record<string, unknown>;
  const profile = findProfile(document['profile']);
  if (profile === null) return raw;
  const own = document['objectives'] ?? [];
  const ownIds = Array.isArray(own) ? own.map((objective) => objective?.id) : [];
  const added = profile.objectives.filter(({ id }) => !ownIds.includes(id));
  return {
    ...document,
    defaults: deepMerge(profile.defaults, document['defaults']),
    gate: deepMerge(profile.gate, document['gate']),
    objectives: Array.isArray(own) ? [...own, ...added] : own,
  };
}

/** Decides everything a valid document leaves open. `writtenAs` tells how a value stood before variables were filled. */
export function resolveConfig(
  document: ConfigDocument,
  writtenAs: WrittenAs,
  notices: readonly string[],
  environmentValues: readonly string[],
): Config {
  const gate = resolveGate(defaultGate, document.gate);
  const objectives = (document.objectives ?? []).map((objective) => resolveObjective(objective, gate));
  return {
    service: document.service ?? null,
    profile: document.profile ?? null,
    checks: (document.checks ?? []).flatMap((check, index) => resolveCheck(check, document.defaults, index, writtenAs)),
    objectives,
    gate: { ...gate, health: document.gate?.health ?? gate.health },
    canaries: document.canary ?? null,
    egress: { allow: document.egress?.allow ?? [], deny: document.egress?.deny ?? [] },
    secrets: maskable([
      ...environmentValues,
      ...[document.defaults ?? {}, ...(document.checks ?? [])].flatMap((keys) => secretsOf(keys)),
    ]),
    failOn: document['fail-on'] ?? null,
    history: {
      stores: document.history?.store ?? null,
      path: document.history?.path ?? null,
      branch: document.history?.branch ?? defaultBranch,
      scope: document.history?.scope ?? null,
      save: document.history?.save ?? null,
      retentionMs: Math.max(
        document.history?.retention ?? defaultRetentionMs,
        ...objectives.map(({ windowMs }) => windowMs),
      ),
    },
    notices,
  };
}

function resolveObjective(objective: ObjectiveDocument, gate: GatePolicy): Objective {
  const { health: _, ...policy } = gate;
  return {
    id: objective.id,
    checks: objective.checks ?? null,
    per: objective.per ?? 'check',
    target: objective.target,
    windowMs: objective.window ?? 28 * 86_400_000,
    budgeting: objective.budgeting ?? 'occurrences',
    everyMs: objective.every ?? null,
    degraded: objective.degraded ?? 'good',
    gate: resolveGate(policy, objective.gate),
  };
}

function resolveGate<Policy extends ObjectivePolicy>(under: Policy, gate: GateDocument | undefined): Policy {
  if (gate === undefined) return under;
  return {
    ...under,
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
  };
}
