import { isKeys } from '../json/keys.ts';
import { defaultLocation } from '../sample/sample.ts';
import type { Maintenance, Objective, ObjectivePolicy, WindowConfig } from '../slo/objective.ts';
import { longestMs } from '../slo/window.ts';
import { selectNames } from '../text/select.ts';
import { dayMs, describeDuration, formatDuration } from '../time/duration.ts';
import type { Check } from './check.ts';
import type { Config } from './config.ts';
import { deepMerge } from './deep-merge.ts';
import { objectiveNotices, type Sampling } from './objective-notices.ts';
import { findProfile, type Profile } from './profiles.ts';
import { resolveCheck, type WrittenAs } from './resolve-check.ts';
import { resolveDeprecations, secretsOfSources } from './resolve-deprecations.ts';
import { resolveGate, resolveGateInputs, resolveOccasion, resolvePolicy } from './resolve-gate.ts';
import { resolveSink, secretsOfSink } from './resolve-sink.ts';
import type { ConfigDocument, MaintenanceDocument, ObjectiveDocument } from './schema.ts';
import { maskable, secretsOf } from './secrets.ts';

/** The branch a history is on when nobody says otherwise. */
const defaultBranch = 'fortify-history';

/** How long samples are kept when nobody says otherwise. */
const defaultRetentionMs = 90 * dayMs;

/** Lays a raw document over its profile: what the user wrote wins, key by key; objectives are matched by id. */
export function overProfile(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const document = raw as Record<string, unknown>;
  const profile = findProfile(document['profile']);
  if (profile === null) return raw;
  const own = document['objectives'] ?? [];
  return {
    ...document,
    defaults: deepMerge(profile.defaults, document['defaults']),
    gate: deepMerge(profile.gate, document['gate']),
    objectives: Array.isArray(own) ? objectivesOver(profile, own) : own,
  };
}

function objectivesOver({ objectives }: Profile, own: readonly unknown[]): unknown[] {
  const idOf = (objective: unknown) => (isKeys(objective) ? objective['id'] : undefined);
  const ownIds = own.map(idOf);
  return [
    ...own.map((objective) => {
      // What it is made of has rules of its own.
      const isComposite = isKeys(objective) && objective['composite'] !== undefined;
      const under = isComposite ? undefined : objectives.find(({ id }) => id === idOf(objective));
      return deepMerge(under, objective);
    }),
    ...objectives.filter(({ id }) => !ownIds.includes(id)),
  ];
}

/** Decides everything a valid document leaves open. `writtenAs` tells how a value stood before variables were filled. */
export function resolveConfig(
  document: ConfigDocument,
  writtenAs: WrittenAs,
  notices: readonly string[],
  environmentValues: readonly string[],
): Config {
  const policy = resolvePolicy(document.gate);
  const objectives = (document.objectives ?? []).map((objective) => resolveObjective(objective, policy));
  const checks = (document.checks ?? []).flatMap((check, index) =>
    resolveCheck(check, document.defaults, index, writtenAs),
  );
  const sinks = (document.sinks ?? []).map(resolveSink);
  return {
    service: document.service ?? null,
    profile: document.profile ?? null,
    checks,
    objectives,
    maintenance: (document.maintenance ?? []).map(resolveMaintenance),
    gate: resolveGate(policy, document.gate, document.deprecations),
    gateInputs: resolveGateInputs(document.gate),
    commentInputs: {
      reports: document.comment?.reports ?? [],
      baseReport: document.comment?.['base-report'] ?? null,
      id: document.comment?.id ?? null,
      mode: document.comment?.mode ?? null,
    },
    canaries: document.canary ?? null,
    egress: { allow: document.egress?.allow ?? [], deny: document.egress?.deny ?? [] },
    secrets: maskable([
      ...environmentValues,
      ...[document.defaults ?? {}, ...(document.checks ?? [])].flatMap((keys) => secretsOf(keys)),
      ...sinks.flatMap(secretsOfSink),
      ...secretsOfSources(document.deprecations ?? {}),
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
        ...objectives.map(({ window }) => longestMs(window)),
      ),
    },
    sinks,
    deprecations: resolveDeprecations(document.deprecations),
    synthetic: {
      by: document.synthetic?.by ?? 'test',
      rules: (document.synthetic?.checks ?? []).map(({ id, name = null, suite = null, tag = null }) => {
        return { id, name, suite, tag };
      }),
      location: document.synthetic?.location ?? defaultLocation,
      files: document.synthetic?.files ?? [],
      format: document.synthetic?.format ?? null,
    },
    notices: [...notices, ...retentionNotice(document, objectives)],
    objectiveNotices: noticesOfObjectives(document, objectives, checks),
  };
}

function resolveObjective(objective: ObjectiveDocument, policy: ObjectivePolicy): Objective {
  return {
    id: objective.id,
    checks: objective.checks ?? null,
    per: objective.per ?? 'check',
    composite:
      objective.composite === undefined
        ? null
        : {
            parts: objective.composite.map(({ objective: part, weight }) => ({ objective: part, weight: weight ?? 1 })),
            combine: objective.combine ?? 'mean',
          },
    target: objective.target,
    window: resolveWindow(objective.window),
    budgeting: objective.budgeting ?? 'occurrences',
    sliceMs: objective.slice ?? null,
    sliceTarget: objective['slice-target'] ?? 1,
    missing: objective.missing ?? 'ignore',
    holdMs: objective.hold ?? null,
    underMs: objective.latency?.under ?? null,
    everyMs: objective.every ?? null,
    degraded: objective.degraded ?? 'good',
    gate: resolvePolicy(objective.gate, policy),
  };
}

function noticesOfObjectives(
  document: ConfigDocument,
  objectives: readonly Objective[],
  checks: readonly Check[],
): string[] {
  const ids = checks.map(({ id }) => id);
  return objectiveNotices(
    objectives.flatMap((objective, index) => {
      const named = new Set(selectNames(objective.checks, ids).names);
      const own = checks.filter(({ id }) => named.has(id));
      const written = document.objectives?.[index];
      return written === undefined ? [] : { written, objective, sampling: samplingOf(objective, own) };
    }),
  );
}

function retentionNotice({ history }: ConfigDocument, objectives: readonly Objective[]): string[] {
  const longest = Math.max(0, ...objectives.map(({ window }) => longestMs(window)));
  if (history?.retention === undefined || history.retention >= longest) return [];
  const [asked, kept] = [formatDuration(history.retention), describeDuration(longest)];
  return [`history.retention of ${asked} is shorter than the longest window: samples are kept for ${kept}.`];
}

/** Pooled checks add up their samples; where each check has a result of its own, the slowest has the fewest. */
function samplingOf(objective: Objective, checks: readonly Check[]): Sampling {
  const declared = checks.flatMap(({ everyMs, samples }) => {
    const every = objective.everyMs ?? everyMs;
    return every === null ? [] : [{ everyMs: every, perMs: samples / every }];
  });
  if (declared.length === 0) {
    const { everyMs } = objective;
    return { everyMs, samplesPerMs: everyMs === null ? 0 : 1 / everyMs };
  }
  const rates = declared.map(({ perMs }) => perMs);
  return {
    everyMs: Math.max(...declared.map(({ everyMs }) => everyMs)),
    samplesPerMs: objective.per === 'all' ? rates.reduce((sum, rate) => sum + rate, 0) : Math.min(...rates),
  };
}

function resolveWindow(window: ObjectiveDocument['window']): WindowConfig {
  if (typeof window !== 'object') return { kind: 'rolling', lengthMs: window ?? 28 * dayMs };
  return { kind: 'calendar', unit: window.calendar, zone: window.zone ?? 'UTC' };
}

function resolveMaintenance({ checks, ...occasion }: MaintenanceDocument): Maintenance {
  return { checks: checks ?? null, ...resolveOccasion(occasion, 'maintenance') };
}
