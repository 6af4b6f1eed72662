import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../sample/outcome.ts';
import { statuses } from '../verdict/reason.ts';
import { changesSince } from './changes.ts';
import { type Report, reportSchema } from './schema.ts';

const at = '2026-11-22T00:00:00.000Z';

const budget = { consumed: 0, remaining: 1, remainingSeconds: 2419.2, exhaustsInSeconds: null };

function report(parts: {
  verdict?: Report['verdict']['status'];
  checks?: readonly { id: string; outcome: Report['checks'][number]['outcome']; location?: string; service?: string }[];
  objectives?: readonly { id: string; status: string; attainment: number | null; remaining?: number | null }[];
  deadlines?: readonly { id: string; status: string; date: string | null; daysLeft?: number }[];
}): Report {
  return reportSchema.parse({
    schema: 'fortify/report@1',
    generatedAt: at,
    service: 'acme',
    run: {
      ci: 'github',
      repository: '',
      commit: 'abc',
      branch: 'main',
      pullRequest: null,
      url: '',
      location: 'default',
    },
    verdict: { status: parts.verdict ?? 'pass', reasons: [] },
    checks: (parts.checks ?? []).map((check) => ({
      target: '',
      location: 'default',
      reason: check.outcome === 'bad' ? 'status' : null,
      failures: [],
      status: null,
      durationMs: 1,
      phases: null,
      attempts: 1,
      address: null,
      at,
      certificate: null,
      ...check,
    })),
    objectives: (parts.objectives ?? []).map(({ remaining = null, ...objective }) => ({
      check: 'prod',
      target: 0.999,
      windowSeconds: 1,
      from: at,
      to: at,
      budgeting: 'occurrences',
      good: 1,
      bad: 0,
      total: 1,
      unknown: 0,
      excluded: 0,
      coverage: 1,
      cadenceSeconds: { declared: null, measured: null },
      budget: { ...budget, remaining },
      burnRates: [],
      interval: null,
      reasons: [],
      ...objective,
    })),
    deadlines: (parts.deadlines ?? []).map((deadline) => ({
      title: '',
      daysLeft: 1,
      source: 'config',
      subject: null,
      evidence: '',
      url: '',
      firstSeen: null,
      lastSeen: null,
      ...deadline,
    })),
  });
}

function itemsOf(base: Report, now: Report) {
  return changesSince(base, now).items.map(({ subject, was, is, direction }) => [subject, was, is, direction]);
}

test('says which report it was compared with', () => {
  expect(changesSince(report({}), report({})).since).toEqual({ generatedAt: at, branch: 'main', commit: 'abc' });
});

test('the verdict and a check that got worse come first, then what got better, then what is new or gone', () => {
  const base = report({
    verdict: 'warn',
    checks: [
      { id: 'a', outcome: 'good' },
      { id: 'b', outcome: 'bad' },
      { id: 'gone', outcome: 'good' },
    ],
  });
  const now = report({
    verdict: 'fail',
    checks: [
      { id: 'a', outcome: 'bad' },
      { id: 'b', outcome: 'degraded' },
      { id: 'new', outcome: 'good' },
    ],
  });
  expect(itemsOf(base, now)).toEqual([
    ['acme', 'warn', 'fail', 'worse'],
    ['a', 'good', 'bad (status)', 'worse'],
    ['b', 'bad (status)', 'degraded', 'better'],
    ['gone', 'good', '', 'neither'],
    ['new', '', 'good', 'neither'],
  ]);
});

test('a check is another at another location', () => {
  const base = report({ checks: [{ id: 'a', outcome: 'bad', location: 'eu' }] });
  const now = report({ checks: [{ id: 'a', outcome: 'good', location: 'us' }] });
  expect(itemsOf(base, now)).toHaveLength(2);
});

test('an objective changes by its status, its attainment as it is shown, its budget', () => {
  const objective = { id: 'availability', status: 'met', attainment: 0.9995, remaining: 0.5 };
  const since = (more: Partial<typeof objective> | { attainment: null }) =>
    itemsOf(report({ objectives: [objective] }), report({ objectives: [{ ...objective, ...more }] }));
  expect(since({ attainment: 0.9995001 })).toEqual([]);
  expect(since({ attainment: 0.9996 })[0]?.[3]).toBe('better');
  expect(since({ attainment: 0.9994, remaining: 0.4 })).toEqual([
    [
      'availability/prod',
      'met, 99.950% attained, 50.0% of the budget left',
      'met, 99.940% attained, 40.0% of the budget left',
      'worse',
    ],
  ]);
  expect(since({ status: 'breached', attainment: 0.9999 })[0]?.[3]).toBe('worse');
  expect(since({ attainment: null })[0]?.slice(2)).toEqual(['met, no data, 50.0% of the budget left', 'neither']);
});

test('a deadline that moves is told with both dates, and days that pass are no change', () => {
  const deadline = { id: 'eos', status: 'ok', date: '2027-01-31', daysLeft: 60 };
  const base = report({ deadlines: [deadline] });
  expect(itemsOf(base, report({ deadlines: [{ ...deadline, daysLeft: 59 }] }))).toEqual([]);
  expect(itemsOf(base, report({ deadlines: [{ ...deadline, date: '2026-12-31' }] }))).toEqual([
    ['eos', 'ok, 2027-01-31', 'ok, 2026-12-31', 'worse'],
  ]);
});

const anyReport = fc
  .record({
    verdict: fc.constantFrom(...statuses),
    checks: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), outcome: fc.constantFrom(...outcomes) }),
      { selector: ({ id }) => id },
    ),
  })
  .map(report);

test('no report differs from itself, and what is worse one way round is better the other', () => {
  const opposite = { worse: 'better', better: 'worse', neither: 'neither' };
  fc.assert(
    fc.property(anyReport, anyReport, (a, b) => {
      expect(changesSince(a, a).items).toEqual([]);
      const there = changesSince(a, b).items.map(({ subject, was, is, direction }) => [subject, was, is, direction]);
      const back = changesSince(b, a).items.map(({ subject, was, is, direction }) => [
        subject,
        is,
        was,
        opposite[direction],
      ]);
      expect(new Set(there.map(String))).toEqual(new Set(back.map(String)));
    }),
  );
});

test('what a report of several services has of its own is what its own report had', () => {
  const check = { id: 'api', outcome: 'good' } as const;
  const merged = report({
    checks: [
      { ...check, service: 'acme' },
      { ...check, service: 'shop' },
    ],
  });
  const isNew = [{ kind: 'check', subject: 'shop: api', was: '', is: 'good', direction: 'neither' }];
  for (const service of ['acme, shop', 'shop']) {
    const { items } = changesSince(report({ checks: [check] }), { ...merged, service });
    expect(items).toEqual(isNew);
  }
});
