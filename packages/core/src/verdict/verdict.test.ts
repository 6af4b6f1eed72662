import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configOfChecks } from '../config/from-urls.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { GatePolicy } from '../gate/policy.ts';
import { historyOf } from '../history/history-builder.ts';
import type { ProbeResult } from '../probe/probe-result.ts';
import { type Failure, noPhases } from '../sample/measurement.ts';
import type { Outcome } from '../sample/outcome.ts';
import type { Reason } from '../sample/reason.ts';
import { computeObjectives } from '../slo/evaluate.ts';
import { resolveObjectives } from '../slo/resolve.ts';
import { decideVerdict, type Evidence } from './decide.ts';
import { exitCodeOf } from './exit-code.ts';
import { judgeObjective } from './objective.ts';
import { statuses, worstStatus } from './reason.ts';

const { gate: defaultGate } = configOfChecks([]);

const minute = 60_000;
const nowMs = Date.UTC(2026, 10, 22);

interface Past {
  /** Samples, one a cadence, the newest one cadence before now. */
  readonly good: number;
  readonly bad?: number;
  readonly gate?: string;
  readonly target?: string;
  /** The method, and what goes with it. */
  readonly budgeting?: string;
  /** How long ago the newest sample is, in cadences of 60 minutes. */
  readonly age?: number;
}

/** Judges an hourly history of 48 hours at most against one objective over 2 days. */
async function judge({ good, bad = 0, gate = '', target = '90%', budgeting = 'occurrences', age = 1 }: Past) {
  const text = `version: 1\nchecks: [{ id: a, url: "https://a.example", every: 60m }]\nobjectives: [{ id: slo, target: ${target}, window: 2d, budgeting: ${budgeting} }]\ngate: { burn: { page: ignore, ticket: ignore }${gate === '' ? '' : `, ${gate}`} }\n`;
  const { config } = parseConfig('fortify.yml', text, {});
  const samples = Array.from({ length: good + bad }, (_, index) => ({
    check: 'a',
    location: 'default',
    timeMs: nowMs - (age + index) * 60 * minute,
    outcome: (index < bad ? 'bad' : 'good') as Outcome,
    status: null,
    durationMs: null,
    reason: null,
    attempts: null,
  }));
  const history = historyOf(samples);
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, nowMs);
  return figures.map((figure) => judgeObjective(figure, nowMs));
}

test.each<[string, Past, string, string[]]>([
  ['all good', { good: 40 }, 'met', []],
  ['no sample', { good: 0 }, 'inconclusive', ['no-data']],
  ['few samples', { good: 29 }, 'inconclusive', ['too-few-samples']],
  ['few samples, where few are enough', { good: 29, gate: 'min-samples: 29' }, 'met', []],
  ['samples for less than half of the window', { good: 20, gate: 'min-samples: 1' }, 'inconclusive', ['low-coverage']],
  ['such samples, where they are enough', { good: 20, gate: 'min-samples: 1, min-coverage: 40%' }, 'met', []],
  ['three cadences without a sample', { good: 40, age: 3 }, 'met', []],
  ['more than three', { good: 40, age: 3.1 }, 'inconclusive', ['stale']],
  ['more than three, where ten are allowed', { good: 40, age: 3.1, gate: 'stale: 10' }, 'met', []],
  ['a quarter of the budget left, exactly', { good: 37, bad: 3 }, 'met', []],
  ['a little less', { good: 36, bad: 3 }, 'at-risk', ['budget-low']],
  ['nothing left, exactly', { good: 36, bad: 4 }, 'at-risk', ['budget-low']],
  ['less than nothing', { good: 35, bad: 5 }, 'breached', ['budget-exhausted']],
  [
    'less than a fail threshold, not breached',
    { good: 37, bad: 3, gate: 'budget: { warn: 50%, fail: 40% }' },
    'at-risk',
    ['budget-exhausted'],
  ],
  ['a breach by one failure', { good: 39, bad: 1, target: '99%' }, 'breached', ['too-few-failures']],
  [
    'that breach, where one is enough',
    { good: 39, bad: 1, target: '99%', gate: 'min-failures: 1' },
    'breached',
    ['budget-exhausted'],
  ],
  ['a breach in too few samples', { good: 2, bad: 5 }, 'inconclusive', ['too-few-samples', 'low-coverage']],
  ['a failure just now', { good: 40, bad: 1, gate: 'recent: { window: 2h, failures: 1 }' }, 'met', ['recent-failure']],
  [
    'a failure just now, where two are looked for',
    { good: 40, bad: 1, gate: 'recent: { window: 2h, failures: 2 }' },
    'met',
    [],
  ],
])('an objective with %s', async (_, past, status, codes) => {
  const [judged] = await judge(past);
  expect(judged?.status).toBe(status);
  expect(judged?.reasons.map(({ code }) => code)).toEqual(codes);
});

test('samples that are all older than the window are not called none', async () => {
  const [judged] = await judge({ good: 5, age: 100 });
  expect(judged?.reasons.map(({ message }) => message)).toEqual([
    'no counted sample in the last 2d: the newest is from 2026-11-17, 5 days ago',
  ]);
});

test.each([
  [1.0417, 1.2, 'burns 1.04 × over 1d and 1.2 × over 2h, more than 1 × (ticket)'],
  [1.0004, 1.00004, 'burns 1.0004 × over 1d and 1.00004 × over 2h, more than 1 × (ticket)'],
  [14.81, 113.57, 'burns 14.8 × over 1d and 113.6 × over 2h, more than 1 × (ticket)'],
])('rates of %d and %d that are above another are shown so', async (long, short, message) => {
  const { config } = parseConfig('f', 'version: 1\nobjectives: [{ id: slo, target: 95% }]\n', {});
  const history = historyOf(
    Array.from({ length: 500 }, (_, index) => ({
      check: 'a',
      location: 'default',
      timeMs: nowMs - (index + 1) * 60 * minute,
      outcome: 'good' as const,
      status: null,
      durationMs: null,
      reason: null,
      attempts: null,
    })),
  );
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, nowMs);
  const [, , row] = figures?.burnRates ?? [];
  if (figures === undefined || row === undefined) throw new Error('no row');
  const firing = { ...row, threshold: 1, long, short, shortMs: row.row.shortMs, isFiring: true, badRuns: 2 };
  expect(judgeObjective({ ...figures, burnRates: [firing] }, nowMs).reasons.map((reason) => reason.message)).toEqual([
    message,
  ]);
});

test('a reason says what was measured, against what', async () => {
  expect((await judge({ good: 35, bad: 5 }))[0]?.reasons[0]).toEqual({
    code: 'budget-exhausted',
    severity: 'fail',
    subject: 'slo/a',
    message: '5 bad of 40 samples over 2d: 87.500% attained, target 90%; error budget left -25.0%, failed below 0%',
    remedy: 'recovers about 2026-11-23 if nothing fails',
  });
});

test.each([
  ['timeslices, slice: 4h', '2 bad of 10 slices over 2d: 80.000% attained'],
  ['ratio-timeslices, slice: 4h', '1.25 of 10 slices lost over 2d: 87.500% attained'],
  ['time-weighted', '5h bad of 1d 16h known over 2d: 87.500% attained'],
])('by %s it says what leads to the figure beside it', async (budgeting, said) => {
  const [judged] = await judge({ good: 35, bad: 5, budgeting });
  expect(judged?.reasons[0]?.message).toContain(said);
});

const [check] = configOfChecks([{ id: 'a', url: 'https://a.example' }]).checks;

function resultWith(outcome: Outcome, reason: Reason = 'status', warnings: Failure[] = []): ProbeResult {
  if (check === undefined) throw new Error('no check');
  const failures = outcome === 'good' ? [] : [{ reason, detail: '503, expected 2xx' }];
  const more = {
    status: null,
    durationMs: 1,
    attempts: 1,
    address: null,
    atMs: 0,
    phases: noPhases,
    certificate: null,
  };
  return { check, outcome, failures, warnings, ...more };
}

function evidence(more: Partial<Evidence>): Evidence {
  return { results: [], objectives: [], damaged: [], unreachable: null, notRecorded: null, ...more };
}

test.each<[string, Evidence, Partial<GatePolicy>, string, number]>([
  ['a good check', evidence({ results: [resultWith('good')] }), {}, 'pass', 0],
  ['a degraded check', evidence({ results: [resultWith('degraded')] }), {}, 'warn', 0],
  ['a bad check', evidence({ results: [resultWith('good'), resultWith('bad')] }), {}, 'fail', 1],
  ['a bad check that only warns', evidence({ results: [resultWith('bad')] }), { health: 'warn' }, 'warn', 0],
  ['a bad check that is ignored', evidence({ results: [resultWith('bad')] }), { health: 'ignore' }, 'pass', 0],
  ['a check that was not measured', evidence({ results: [resultWith('unknown')] }), {}, 'inconclusive', 0],
  [
    'the same, where no data fails',
    evidence({ results: [resultWith('unknown')] }),
    { noData: 'fail' },
    'inconclusive',
    3,
  ],
  ['a check our own policy forbids', evidence({ results: [resultWith('unknown', 'blocked')] }), {}, 'fail', 1],
  [
    'a certificate about to end',
    evidence({ results: [resultWith('good', 'status', [{ reason: 'certificate', detail: '9 days left' }])] }),
    {},
    'warn',
    0,
  ],
  ['nothing at all', evidence({}), {}, 'inconclusive', 0],
  ['nothing at all, where no data fails', evidence({}), { noData: 'fail' }, 'inconclusive', 3],
  [
    'a damaged history',
    evidence({ results: [resultWith('good')], damaged: [{ name: 'x', message: 'y' }] }),
    {},
    'warn',
    0,
  ],
  [
    'samples that were not recorded',
    evidence({ results: [resultWith('good')], notRecorded: 'disk full' }),
    {},
    'warn',
    0,
  ],
  [
    'a history that could not be reached, where nothing is judged by it',
    evidence({ results: [resultWith('good')], unreachable: 'no route' }),
    {},
    'warn',
    0,
  ],
  [
    'a history that could not be reached, and an objective that what is at hand would meet',
    evidence({ objectives: await judge({ good: 40 }), unreachable: 'no route' }),
    {},
    'inconclusive',
    0,
  ],
  [
    'the same, where no data fails',
    evidence({ objectives: await judge({ good: 40 }), unreachable: 'no route' }),
    { noData: 'fail' },
    'inconclusive',
    3,
  ],
  ['an objective without data', evidence({ objectives: await judge({ good: 0 }) }), {}, 'inconclusive', 0],
  [
    'such an objective that must have some',
    evidence({ objectives: await judge({ good: 0, gate: 'no-data: fail' }) }),
    {},
    'inconclusive',
    3,
  ],
  [
    'such an objective that need not have any',
    evidence({ objectives: await judge({ good: 0 }) }),
    { noData: 'fail' },
    'inconclusive',
    0,
  ],
])('%s', (_, given, overrides, status, exitCode) => {
  const gate = { ...defaultGate, ...overrides };
  const verdict = decideVerdict(given, gate);
  expect(verdict.status).toBe(status);
  expect(
    exitCodeOf(
      verdict,
      gate,
      given.objectives.map(({ figures }) => figures.objective),
    ),
  ).toBe(exitCode);
});

test('a budget of a calendar period is renewed on the day that it ends in its zone', async () => {
  const text =
    'version: 1\nobjectives: [{ id: slo, target: 90%, window: { calendar: month, zone: Europe/Paris } }]\ngate: { min-samples: 1, min-coverage: 0%, stale: 9999 }\n';
  const { config } = parseConfig('f', text, {});
  const more = { check: 'a', location: 'default', status: null, durationMs: null, reason: null, attempts: null };
  const july = Date.UTC(2026, 6, 10);
  const history = historyOf(
    Array.from({ length: 10 }, (_, index) => ({
      ...more,
      timeMs: july + index * 60 * minute,
      outcome: 'bad' as const,
    })),
  );
  const now = Date.UTC(2026, 6, 28);
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, now);
  const reasons = figures === undefined ? [] : judgeObjective(figures, now).reasons;
  expect(reasons.find(({ code }) => code === 'budget-exhausted')?.remedy).toBe('is renewed on 2026-08-01');
});

test('what a calendar period lost is made good by what is still to come of it, and nothing contradicts that', async () => {
  const text = 'version: 1\nobjectives: [{ id: slo, target: 99%, window: { calendar: month }, every: 5m }]\n';
  const { config } = parseConfig('f', text, {});
  const month = Date.UTC(2026, 7, 1);
  const samplesUntil = (now: number, badUntil: number) =>
    Array.from({ length: (now - month) / (5 * minute) }, (_, index) => ({
      check: 'a',
      location: 'default',
      timeMs: month + index * 5 * minute,
      outcome: index % 50 === 0 && month + index * 5 * minute < badUntil ? ('bad' as const) : ('good' as const),
      status: null,
      durationMs: null,
      reason: null,
      attempts: null,
    }));
  const [third, day] = [Date.UTC(2026, 7, 4), 24 * 60 * minute];
  const judgedAt = async (now: number) => {
    const history = historyOf(samplesUntil(now, third));
    const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, now);
    if (figures === undefined) throw new Error('no figures');
    return { figures, judged: judgeObjective(figures, now) };
  };
  const { figures, judged } = await judgedAt(third);
  expect(judged.status).toBe('breached');
  expect(figures.exhaustsInSeconds).toBe(0);
  expect(judged.reasons.find(({ code }) => code === 'budget-exhausted')?.remedy).toBe(
    'recovers about 2026-08-07 if nothing fails',
  );
  expect((await judgedAt(third + 2 * day)).judged.status).toBe('breached');
  expect((await judgedAt(third + 4 * day)).judged.status).not.toBe('breached');
});

test.each([
  // Ten days in, with runs at all hours: half of the window is covered in four more.
  ['window: 28d', 24, 'goes away about 2026-08-01 at this cadence'],
  // The ten of twenty and a half days: in a quarter of one.
  ['window: 492h', 24, 'goes away in about 6h at this cadence'],
  // With runs in a third of the time it never is.
  ['window: 28d', 8, 'goes away once runs come often enough, or with a lower min-coverage'],
  ['window: { calendar: month, zone: UTC }', 8, 'goes away once runs come often enough, or with a lower min-coverage'],
])(
  'a %s of which ten days have runs in %d hours of each is covered enough one day, or not',
  async (window, awake, remedy) => {
    const text = `version: 1\nobjectives: [{ id: slo, target: 90%, ${window}, every: 1h }]\ngate: { min-samples: 1 }\n`;
    const { config } = parseConfig('f', text, {});
    const now = Date.UTC(2026, 6, 28);
    const hours = Array.from({ length: 240 }, (_, index) => index + 1).filter((hour) => (240 - hour) % 24 < awake);
    const more = {
      check: 'a',
      location: 'default',
      outcome: 'good',
      status: null,
      durationMs: null,
      reason: null,
    } as const;
    const history = historyOf(hours.map((hour) => ({ ...more, attempts: null, timeMs: now - hour * 60 * minute })));
    const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, now);
    const reasons = figures === undefined ? [] : judgeObjective(figures, now).reasons;
    expect(reasons.find(({ code }) => code === 'low-coverage')?.remedy).toBe(remedy);
  },
);

test.each([
  [
    'window: 12h',
    'min-samples: 30',
    'goes away with runs more often, a longer window or a lower min-samples: this window holds about 12',
  ],
  ['window: 2d', 'min-samples: 30', 'goes away with 18 more samples, in about 18h at this cadence'],
])(
  'too few samples of an hourly check in a %s are waited for only where they can come',
  async (window, gate, remedy) => {
    const text = `version: 1\nobjectives: [{ id: slo, target: 90%, ${window}, every: 1h }]\ngate: { ${gate}, min-coverage: 0% }\n`;
    const { config } = parseConfig('f', text, {});
    const more = { check: 'a', location: 'default', status: null, durationMs: null, reason: null, attempts: null };
    const history = historyOf(
      Array.from({ length: 12 }, (_, index) => ({
        ...more,
        timeMs: -(index + 0.5) * 60 * minute,
        outcome: 'good' as const,
      })),
    );
    const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, 0);
    const reasons = figures === undefined ? [] : judgeObjective(figures, 0).reasons;
    expect(reasons.map((reason) => reason.remedy)).toEqual([remedy]);
  },
);

test('fail is worse than inconclusive, that than warn, and that than pass', () => {
  expect(worstStatus(['pass', 'fail', 'inconclusive'])).toBe('fail');
  expect(worstStatus(['warn', 'inconclusive'])).toBe('inconclusive');
  expect(worstStatus(['pass', 'warn'])).toBe('warn');
  expect(worstStatus([])).toBe('pass');
});

test('turning good samples bad at the same times never gives a better judgement', async () => {
  const methods = ['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'];
  const configs = methods.map((method) => {
    const objective = `{ id: slo, target: 99%, window: 2d, every: 10m, budgeting: ${method} }`;
    const gate = 'min-samples: 1, min-coverage: 0%, stale: 1000, min-failures: 3, confidence: 95%';
    return parseConfig('f', `version: 1\nobjectives: [${objective}]\ngate: { ${gate} }\n`, {}).config;
  });
  const rank = async (config: (typeof configs)[number], bad: ReadonlySet<number>) => {
    const of = (index: number): Outcome => (bad.has(index) ? 'bad' : 'good');
    const more = { check: 'a', location: 'default', status: null, durationMs: null, reason: null, attempts: null };
    const samples = Array.from({ length: 288 }, (_, index) => ({
      ...more,
      timeMs: -index * 10 * minute - 1,
      outcome: of(index),
    }));
    const history = historyOf(samples);
    const figures = await computeObjectives(resolveObjectives(config, history), config, history, 0);
    const severities = figures.flatMap((each) => judgeObjective(each, 0).reasons.map(({ severity }) => severity));
    return statuses.indexOf(worstStatus(severities));
  };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(60), { maxLength: 8 }),
      fc.nat(60),
      fc.constantFrom(...configs),
      async (bad, more, config) => {
        const before = await rank(config, new Set(bad));
        expect(await rank(config, new Set([...bad, more]))).toBeGreaterThanOrEqual(before);
      },
    ),
    { numRuns: 300 },
  );
});

test('one sample is half of a window in half of its length, and no sooner', async () => {
  const text = 'version: 1\nobjectives: [{ id: slo, target: 90%, window: 28d, every: 1h }]\n';
  const { config } = parseConfig('f', text, {});
  const now = Date.UTC(2026, 6, 28);
  const more = {
    check: 'a',
    location: 'default',
    outcome: 'good',
    status: null,
    durationMs: null,
    reason: null,
  } as const;
  const history = historyOf([{ ...more, attempts: null, timeMs: now - 1 }]);
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, now);
  const reasons = figures === undefined ? [] : judgeObjective(figures, now).reasons;
  expect(reasons.find(({ code }) => code === 'low-coverage')?.remedy).toBe(
    'goes away about 2026-08-10 at this cadence',
  );
});
