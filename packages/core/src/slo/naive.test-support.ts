import type { Sample } from '../sample/sample.ts';
import type { Objective, WindowConfig } from './objective.ts';
import type { Window } from './window.ts';

// The same arithmetic once more, as slowly and plainly as can be: objects and filters, no columns, no stretches, no binary search.
// Times are multiples of `stepMs`, so time can be summed up step by step.

/** What a naive reader of the specification makes of an objective. */
export function computeNaively(
  objective: Objective,
  samples: readonly Sample[],
  excluded: readonly Window[],
  window: Window,
  nowMs: number,
  stepMs: number,
) {
  const isExcluded = (timeMs: number) => excluded.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs < toMs);
  const kindOf = ({ outcome, durationMs, timeMs }: Sample) => {
    if (isExcluded(timeMs)) return 'excluded';
    const kind = outcome === 'degraded' ? objective.degraded : outcome;
    if (kind !== 'good' || objective.underMs === null) return kind;
    if (durationMs === null) return 'unknown';
    return durationMs < objective.underMs ? 'good' : 'bad';
  };
  const within = (fromMs: number, toMs: number) => samples.filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs);
  const countWithin = (fromMs: number, toMs: number) => {
    const all = within(fromMs, toMs).map(kindOf);
    const of = (kind: string) => all.filter((each) => each === kind).length;
    const [good, bad] = [of('good'), of('bad')];
    return { good, bad, total: good + bad, unknown: of('unknown'), excluded: of('excluded') };
  };
  const inside = within(window.fromMs, window.toMs);
  const counts = countWithin(window.fromMs, window.toMs);
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

  /** How much of a stretch is in maintenance: piece by piece between all the instants at which anything begins or ends. */
  const maintainedMs = (fromMs: number, toMs: number) => {
    const edges = [fromMs, toMs, ...excluded.flatMap((each) => [each.fromMs, each.toMs])];
    const inside = edges.filter((timeMs) => timeMs >= fromMs && timeMs <= toMs).sort((a, b) => a - b);
    return inside.reduce((sum, at, index) => {
      const length = (inside[index + 1] ?? at) - at;
      return sum + (isExcluded(at) ? length : 0);
    }, 0);
  };

  const slices = (sliceMs: number) =>
    Array.from({ length: Math.ceil((window.toMs - window.fromMs) / sliceMs) }, (_, index) => {
      const fromMs = window.fromMs + index * sliceMs;
      const toMs = Math.min(fromMs + sliceMs, window.toMs);
      const { good, total, excluded: maintained } = countWithin(fromMs, toMs);
      const isOut = total === 0 && (maintained > 0 || 2 * maintainedMs(fromMs, toMs) >= toMs - fromMs);
      return { good, total, isOut };
    });
  const sliceAttainment = () => {
    const all = slices(objective.sliceMs ?? 0).filter(({ isOut }) => !isOut);
    if (all.every(({ total }) => total === 0)) return null;
    const counted = all.filter(({ total }) => total > 0 || objective.missing !== 'ignore');
    const shares = counted.map(({ good, total }) => {
      const share = total === 0 ? Number(objective.missing === 'good') : good / total;
      if (objective.budgeting === 'ratio-timeslices') return share;
      return Number(share >= objective.sliceTarget && (total > 0 || share === 1));
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };

  const groups = Object.values(Object.groupBy(inside, ({ check, location }) => JSON.stringify([check, location])));
  const heldTime = () => {
    let [good, bad, all] = [0, 0, 0];
    for (const group of groups) {
      for (let timeMs = window.fromMs; timeMs < window.toMs; timeMs += stepMs) {
        const last = group?.findLast((sample) => sample.timeMs <= timeMs);
        if (!isExcluded(timeMs)) all++;
        if (last === undefined || isExcluded(timeMs) || timeMs - last.timeMs >= (objective.holdMs ?? 0)) continue;
        if (kindOf(last) === 'good') good++;
        if (kindOf(last) === 'bad') bad++;
      }
    }
    return { attainment: ratio(good, good + bad), coverage: ratio(good + bad, all) };
  };

  const attainments = {
    occurrences: () => ratio(counts.good, counts.total),
    timeslices: sliceAttainment,
    'ratio-timeslices': sliceAttainment,
    'time-weighted': () => heldTime().attainment,
  };
  const medianOf = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
  };
  const gaps = groups.map((group = []) =>
    group.slice(1).map(({ timeMs }, index) => timeMs - (group[index]?.timeMs ?? 0)),
  );
  const known = gaps.filter(({ length }) => length > 0);
  // The median gap of each series, as often as it has gaps.
  const typical = known.flatMap((each) => each.map(() => medianOf(each))).sort((a, b) => a - b);
  const cadenceMs = typical[Math.floor(typical.length / 2)] ?? null;
  const often = known.filter(({ length }) => length >= 3);
  const quickestMs = often.length === 0 ? (cadenceMs ?? Number.POSITIVE_INFINITY) : Math.min(...often.map(medianOf));
  const hourMs = 3_600_000;
  const burns = [
    [1, 0.02],
    [6, 0.05],
    [24, 0.1],
    [72, 0.1],
  ].map(([hours = 0, share = 0]) => {
    const longMs = hours * hourMs;
    const long = countWithin(nowMs - longMs, nowMs);
    const counted = within(nowMs - longMs, nowMs)
      .filter((sample) => ['good', 'bad'].includes(kindOf(sample)))
      .map(({ timeMs }) => timeMs)
      .sort((a, b) => b - a);
    // Runs are at least half the quickest check's cadence apart.
    const counts = (times: readonly number[]): number[] => {
      const [newest, ...rest] = times;
      if (newest === undefined) return [];
      return [newest, ...counts(rest.filter((timeMs) => newest - timeMs >= quickestMs / 2))];
    };
    const sixth = counts(counted)[5];
    const short = countWithin(Math.min(nowMs - longMs / 12, sixth ?? nowMs), nowMs);
    const burn = ({ bad, total }: typeof long) => (total === 0 ? 0 : bad / total / (1 - objective.target));
    const threshold = Math.max(1, (share * (window.toMs - window.fromMs)) / longMs);
    const isReachable = longMs <= window.toMs - window.fromMs && 1 / (1 - objective.target) > threshold;
    const isFiring = isReachable && sixth !== undefined && burn(long) > threshold && burn(short) > threshold;
    return { long: ratio(long.bad, long.total), short: ratio(short.bad, short.total), isFiring };
  });
  return {
    counts,
    attainment: attainments[objective.budgeting](),
    byOther: objective.budgeting === 'occurrences' ? heldTime().attainment : attainments.occurrences(),
    coverage: (gridMs: number) => {
      if (objective.budgeting === 'time-weighted') return heldTime().coverage;
      const sliceMs = objective.budgeting === 'occurrences' ? gridMs : (objective.sliceMs ?? 0);
      if (sliceMs === 0) return null;
      const all = slices(sliceMs).filter(({ isOut }) => !isOut);
      return ratio(all.filter(({ total }) => total > 0).length, all.length);
    },
    incidents: groups.reduce((sum, group) => {
      const counted = (group ?? []).map(kindOf).filter((kind) => kind === 'good' || kind === 'bad');
      return sum + counted.filter((kind, index) => kind === 'bad' && counted[index - 1] !== 'bad').length;
    }, 0),
    effective: groups.reduce((sum, group) => {
      const x = (group ?? [])
        .map(kindOf)
        .filter((kind) => kind === 'good' || kind === 'bad')
        .map((kind) => Number(kind === 'bad'));
      const mean = x.reduce((total, each) => total + each, 0) / x.length;
      const variance = x.reduce((total, each) => total + (each - mean) ** 2, 0);
      const lagged = x.slice(1).reduce((total, each, index) => total + (each - mean) * ((x[index] ?? 0) - mean), 0);
      const r = variance === 0 ? 0 : Math.max(0, lagged / variance);
      return sum + (x.length * (1 - r)) / (1 + r);
    }, 0),
    trend: Array.from({ length: 28 }, (_, part) => {
      const partMs = (window.toMs - window.fromMs) / 28;
      const toMs = part === 27 ? window.toMs : window.fromMs + (part + 1) * partMs;
      const { good, total } = countWithin(window.fromMs + part * partMs, toMs);
      return total === 0 ? null : Math.floor((good / total) * 1e6) / 1e6;
    }),
    oldestMs: inside[0]?.timeMs ?? null,
    cadenceMs,
    newestMs: inside.findLast((sample) => kindOf(sample) !== 'unknown')?.timeMs ?? null,
    burns,
  };
}

/** The window of an objective: of a calendar period, back from now hour by hour for as long as a zone's clocks call it the same. */
export function windowNaively(window: WindowConfig, nowMs: number): Window {
  if (window.kind === 'rolling') return { fromMs: nowMs - window.lengthMs, toMs: nowMs };
  const hourMs = 3_600_000;
  const clock = clockOf(window.zone);
  const periodOf = (timeMs: number) => {
    const [year = '', month = '', day = ''] = clock.format(timeMs).split('-');
    if (window.unit === 'month') return `${year}-${month}`;
    if (window.unit === 'day') return `${year}-${month}-${day}`;
    // Days since a Monday.
    return String(Math.floor((Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 3) / 7));
  };
  let fromMs = Math.floor(nowMs / hourMs) * hourMs;
  while (periodOf(fromMs - 1) === periodOf(nowMs)) fromMs -= hourMs;
  return { fromMs, toMs: nowMs };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Sweden writes dates as 2026-03-29. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  clocks.set(timeZone, clock);
  return clock;
}
