import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configOfChecks } from '../config/from-urls.ts';
import { parseConfig } from '../config/parse-config.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { type Report, reportSchema } from '../report/schema.ts';
import { renderText } from '../report/text.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import { statuses } from '../verdict/reason.ts';
import { decideGate } from './gate.ts';
import { mergeReports } from './merge.ts';
import type { Override } from './override.ts';
import type { GatePolicy } from './policy.ts';

const { gate: defaultGate } = configOfChecks([]);

const nowMs = Date.UTC(2026, 10, 25, 12);
const at = '2026-11-25T11:00:00.000Z';

type Status = Report['verdict']['status'];
type Outcome = Report['checks'][number]['outcome'];

/** A report of one check, as a job leaves it. */
function reportOf(
  outcome: Outcome,
  more: Partial<Record<'id' | 'at' | 'generatedAt' | 'status' | 'service', string>> = {},
): Report {
  const { id = 'api', status } = more;
  const verdicts: Record<Outcome, Status> = { good: 'pass', degraded: 'warn', unknown: 'inconclusive', bad: 'fail' };
  const codes = { good: '', degraded: 'degraded', unknown: 'not-measured', bad: 'unhealthy' };
  const severity = verdicts[outcome];
  return reportSchema.parse({
    schema: 'fortify/report@1',
    generatedAt: more.generatedAt ?? at,
    service: more.service ?? 'acme',
    run: { ci: 'github', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' },
    verdict: {
      status: status ?? severity,
      reasons: outcome === 'good' ? [] : [{ code: codes[outcome], severity, subject: id, message: 'x' }],
    },
    checks: [
      {
        id,
        target: 'https://api.example',
        location: 'default',
        outcome,
        reason: null,
        failures: [],
        status: null,
        durationMs: null,
        phases: null,
        attempts: 1,
        address: null,
        at: more.at ?? at,
        certificate: null,
      },
    ],
    objectives: [],
    deadlines: [],
  });
}

/** A report that was put together of two jobs, which have measured one check from two places. */
function atTwoPlaces(here: Outcome, there: Outcome, measuredAt: string): Report {
  const report = reportOf(here, { at: measuredAt });
  const checks = [...report.checks, ...reportOf(there, { at: measuredAt }).checks];
  return { ...report, checks: checks.map((check, index) => (index === 1 ? { ...check, location: 'eu' } : check)) };
}

function deadline(more: Partial<Report['deadlines'][number]>): Report['deadlines'][number] {
  return {
    id: 'connect',
    title: 'Connect ends',
    date: '2027-01-31',
    daysLeft: 67,
    source: 'config',
    subject: null,
    evidence: '',
    url: '',
    firstSeen: null,
    lastSeen: null,
    status: 'due',
    severity: 'normal',
    candidate: false,
    place: null,
    ...more,
  };
}

const withDeadline = (more: Partial<Report['deadlines'][number]>) => ({
  ...reportOf('good'),
  deadlines: [deadline(more)],
});

function gateOf(keys: string): GatePolicy {
  const text = `version: 1\nchecks: [{ id: a, url: "https://a.example" }]\ngate: { ${keys} }\n`;
  return parseConfig('fortify.yml', text, {}).config.gate;
}

function decide(reports: readonly Report[], policy = defaultGate, override: Override | null = null) {
  const verdict = decideGate({ reports, override }, policy, nowMs);
  return { ...verdict, codes: verdict.reasons.map(({ code }) => code), exitCode: exitCodeOf(verdict, policy, []) };
}

const earlierWord = { code: 'deadline-due', severity: 'warn' as const, subject: 'connect', message: 'old', remedy: '' };

const unreadable = {
  code: 'deadline-source-unreadable',
  severity: 'inconclusive' as const,
  subject: 'connect',
  message: 'HTTP 503',
  remedy: '',
};

const weekly = 'start: 2026-11-04T00:00Z, duration: 24h, rrule: FREQ=WEEKLY, reason: release day';

test.each<[string, Report[], string, Status, number, string[]]>([
  ['a good report', [reportOf('good')], '', 'pass', 0, []],
  ['a bad one among good ones', [reportOf('good'), reportOf('bad', { id: 'b' })], '', 'fail', 1, ['unhealthy']],
  [
    'a bad one that was measured again',
    [reportOf('bad', { at: '2026-11-25T10:00:00Z' }), reportOf('good')],
    '',
    'pass',
    0,
    [],
  ],
  [
    'one that was bad in one place, where it was measured again, and good in another',
    [atTwoPlaces('bad', 'good', '2026-11-25T10:00:00Z'), reportOf('good')],
    '',
    'pass',
    0,
    [],
  ],
  [
    'one that was bad in two places, and measured again in one of them',
    [atTwoPlaces('bad', 'bad', '2026-11-25T10:00:00Z'), reportOf('good')],
    '',
    'fail',
    1,
    ['unhealthy'],
  ],
  [
    'a bad one, and a good one of another service that has the same id',
    [reportOf('bad', { at: '2026-11-25T10:00:00Z' }), reportOf('good', { service: 'shop' })],
    '',
    'fail',
    1,
    ['unhealthy'],
  ],
  [
    'a bad one that claims to be outdone in a year to come',
    [reportOf('bad'), reportOf('good', { at: '2027-11-25T11:00:00Z' })],
    '',
    'fail',
    1,
    ['unhealthy'],
  ],
  ['one that says fail and not why', [reportOf('good', { status: 'fail' })], '', 'fail', 1, ['unexplained']],
  ['one that is open', [reportOf('unknown')], '', 'inconclusive', 0, ['not-measured']],
  ['one that is open, where that fails', [reportOf('unknown')], 'no-data: fail', 'inconclusive', 3, ['not-measured']],
  ['a bad one, for advice', [reportOf('bad')], 'mode: advise', 'fail', 0, ['unhealthy']],
  [
    'yesterday morning’s',
    [reportOf('good', { generatedAt: '2026-11-24T11:00:00Z' })],
    '',
    'inconclusive',
    0,
    ['report-stale'],
  ],
  [
    'the same, where stale data fails',
    [reportOf('good', { generatedAt: '2026-11-24T11:00:00Z' })],
    'stale-data: fail',
    'inconclusive',
    3,
    ['report-stale'],
  ],
  [
    'the same, where it may be that old',
    [reportOf('good', { generatedAt: '2026-11-24T11:00:00Z' })],
    'max-age: 26h',
    'pass',
    0,
    [],
  ],
  [
    'a check that only others must have seen',
    [reportOf('bad')],
    'checks: b',
    'inconclusive',
    0,
    ['unhealthy', 'not-measured'],
  ],
  ['a check that it must have seen', [reportOf('bad', { id: 'b1' })], 'checks: b*', 'fail', 1, ['unhealthy']],
  [
    'a failing check that it names, and that the report has only a reason about',
    [{ ...reportOf('bad', { id: 'b1' }), checks: [] }, reportOf('good', { id: 'b2' })],
    'checks: b*',
    'fail',
    1,
    ['unhealthy'],
  ],
  [
    'a certificate of a check that others need not have seen',
    [
      reportOf('good', { id: 'b1' }),
      {
        ...reportOf('good', { id: 'other' }),
        verdict: {
          ...reportOf('good').verdict,
          status: 'fail',
          reasons: [{ code: 'certificate-expiring', severity: 'fail', subject: 'other', message: 'x', remedy: '' }],
        },
      },
    ],
    'checks: b*',
    'fail',
    1,
    ['certificate-expiring'],
  ],
  [
    'a check whose id looks like a glob, and no other',
    [reportOf('good', { id: 'b*' }), reportOf('bad', { id: 'bb' })],
    'checks: b*',
    'warn',
    0,
    ['unhealthy'],
  ],
  ['a freeze', [reportOf('good')], `freeze: [{ ${weekly} }]`, 'fail', 1, ['frozen']],
  ['a freeze on another day', [reportOf('good')], `freeze: [{ ${weekly.replace('04T', '05T')} }]`, 'pass', 0, []],
  ['a change window', [reportOf('good')], `change-windows: [{ ${weekly} }]`, 'pass', 0, []],
  [
    'a change window on another day',
    [reportOf('good')],
    `change-windows: [{ ${weekly.replace('04T', '05T')} }]`,
    'fail',
    1,
    ['outside-change-window'],
  ],
  ['a deadline in 67 days', [withDeadline({})], '', 'warn', 0, ['deadline-due']],
  ['one in 14 days', [withDeadline({ date: '2026-12-09' })], '', 'fail', 1, ['deadline-due']],
  ['one in 15 days', [withDeadline({ date: '2026-12-10' })], '', 'warn', 0, ['deadline-due']],
  ['one of the day before yesterday', [withDeadline({ date: '2026-11-23' })], '', 'fail', 1, ['deadline-overdue']],
  [
    'one of yesterday: it is noon in UTC, and over on all of Earth',
    [withDeadline({ date: '2026-11-24' })],
    '',
    'fail',
    1,
    ['deadline-overdue'],
  ],
  [
    'one that is over',
    [withDeadline({ date: '2026-11-20', daysLeft: 100, status: 'ok' })],
    '',
    'fail',
    1,
    ['deadline-overdue'],
  ],
  ['one that is done', [withDeadline({ date: '2026-11-20', status: 'done' })], '', 'pass', 0, []],
  [
    'one that is far, whatever it says of itself',
    [withDeadline({ date: '2027-02-24', status: 'overdue' })],
    '',
    'pass',
    0,
    [],
  ],
  [
    'one that nobody can make out',
    [withDeadline({ date: null, status: 'inconclusive' })],
    '',
    'inconclusive',
    0,
    ['deadline-unknown'],
  ],
  [
    'one that an earlier gate has judged already',
    [{ ...withDeadline({}), verdict: { ...reportOf('good').verdict, reasons: [earlierWord] } }],
    '',
    'warn',
    0,
    ['deadline-due'],
  ],
  [
    'a source of deadlines that could not be read, and has the name of a deadline',
    [
      {
        ...withDeadline({ status: 'done' }),
        verdict: { status: 'inconclusive', reasons: [unreadable], mode: 'enforce', override: null },
      },
    ],
    '',
    'inconclusive',
    0,
    ['deadline-source-unreadable'],
  ],
  [
    'one deadline of two services',
    [withDeadline({}), { ...withDeadline({}), service: 'shop' }],
    '',
    'warn',
    0,
    ['deadline-due', 'deadline-due'],
  ],
  [
    'a report of the future',
    [reportOf('good', { generatedAt: '2099-01-01T00:00:00Z' })],
    '',
    'inconclusive',
    0,
    ['report-stale'],
  ],
  [
    'a new report of what was seen long ago',
    [reportOf('good', { at: '2020-01-01T00:00:00Z' })],
    '',
    'inconclusive',
    0,
    ['report-stale'],
  ],
  [
    'a bad one, and one of the future that is good',
    [reportOf('bad', { at: '2026-11-25T12:12:00Z' }), reportOf('good', { at: '2026-11-25T11:00:00Z' })],
    '',
    'fail',
    1,
    ['unhealthy', 'report-stale'],
  ],
  [
    'one that claims to be measured in a year to come',
    [reportOf('good', { at: '2027-11-25T11:00:00Z' })],
    '',
    'inconclusive',
    0,
    ['report-stale'],
  ],
  ...[0, 1].map((turn): [string, Report[], string, Status, number, string[]] => [
    `an old one, and one just as good that claims to be of a year to come, ${turn === 0 ? 'after' : 'before'} it`,
    [reportOf('good', { at: '2020-01-01T00:00:00Z' }), reportOf('good', { at: '2027-11-25T11:00:00Z' })].sort(
      () => -turn,
    ),
    '',
    'inconclusive',
    0,
    ['report-stale'],
  ]),
  ...[0, 1].map((turn): [string, Report[], string, Status, number, string[]] => [
    `a deadline that a ${turn === 0 ? 'later' : 'later, but first given'} report says is resolved`,
    [
      withDeadline({ source: 'header', subject: 'api', lastSeen: '2026-11-24T10:00:00Z', date: '2026-11-28' }),
      {
        ...withDeadline({ source: 'header', subject: 'api', lastSeen: '2026-11-24T10:00:00Z', status: 'resolved' }),
        generatedAt: '2026-11-25T11:30:00Z',
      },
    ].sort(() => -turn),
    '',
    'pass',
    0,
    [],
  ]),
  [
    'a deadline that a report says is resolved, made before it was seen again',
    [
      withDeadline({ source: 'header', subject: 'api', lastSeen: '2026-11-25T10:30:00Z' }),
      withDeadline({ source: 'header', subject: 'api', lastSeen: '2026-11-24T10:00:00Z', status: 'resolved' }),
    ],
    '',
    'warn',
    0,
    ['deadline-due'],
  ],
  [
    'a bad one that could not be measured again',
    [reportOf('bad', { at: '2026-11-25T10:00:00Z' }), reportOf('unknown')],
    '',
    'fail',
    1,
    ['unhealthy'],
  ],
  [
    'a good one that could not be measured again',
    [reportOf('good', { at: '2026-11-25T10:00:00Z' }), reportOf('unknown')],
    '',
    'inconclusive',
    0,
    ['not-measured'],
  ],
])('the gate over %s', (_, reports, keys, status, exitCode, codes) => {
  const decided = decide(reports, keys === '' ? defaultGate : gateOf(keys));
  expect([decided.status, decided.exitCode, decided.codes]).toEqual([status, exitCode, codes]);
});

test('what leaves an objective open is answered by its own policy, whoever judged it', () => {
  const config = (own: string) =>
    parseConfig(
      'fortify.yml',
      `version: 1\nobjectives: [{ id: slo, target: 99%, gate: { no-data: ${own} } }]\ngate: { no-data: ${own === 'fail' ? 'warn' : 'fail'} }\n`,
      {},
    ).config;
  const reasons = [{ code: 'no-data', severity: 'inconclusive' as const, subject: 'slo/api' }];
  const exitCode = (own: string) =>
    exitCodeOf({ status: 'inconclusive', reasons }, config(own).gate, config(own).objectives);
  expect([exitCode('fail'), exitCode('warn')]).toEqual([3, 0]);
});

test('says until when it is closed', () => {
  const [frozen] = decide([reportOf('good')], gateOf(`freeze: [{ ${weekly} }]`)).reasons;
  expect(frozen?.message).toContain('until 2026-11-26T00:00:00.000Z: release day');
  const [closed] = decide([reportOf('good')], gateOf(`change-windows: [{ ${weekly.replace('04T', '05T')} }]`)).reasons;
  expect(closed?.remedy).toBe('passes from 2026-11-26T00:00:00.000Z on');
});

const override: Override = { reason: 'incident 42', source: 'input', by: 'octocat' };

test('an override makes a failure a warning that says so, and leaves a pass alone', () => {
  const decided = decide([reportOf('bad')], defaultGate, override);
  expect([decided.status, decided.exitCode, decided.codes]).toEqual(['warn', 0, ['overridden', 'unhealthy']]);
  expect(decided.override).toEqual({ of: 'fail', ...override });
  expect(decide([reportOf('good')], defaultGate, override).override).toBeNull();
});

test('a report that somebody has overridden does not fail the next gate, and does not pass it in silence', () => {
  const report = reportOf('bad', { status: 'warn' });
  const decided = decide([{ ...report, verdict: { ...report.verdict, override: { of: 'fail', ...override } } }]);
  expect([decided.status, decided.codes]).toEqual(['warn', ['unhealthy']]);
});

test('one that is overridden and does not say what was wrong is no pass either', () => {
  const report = reportOf('good', { status: 'fail' });
  const decided = decide([{ ...report, verdict: { ...report.verdict, override: { of: 'fail', ...override } } }]);
  expect([decided.status, decided.codes]).toEqual(['warn', ['unexplained']]);
});

test('what was wrong is as bad as the worst has it: an override of one report is none of another', () => {
  const bad = reportOf('bad');
  const overridden: Report = { ...bad, verdict: { ...bad.verdict, override: { of: 'fail', ...override } } };
  for (const reports of [
    [bad, overridden],
    [overridden, bad],
  ])
    expect(decide(reports).status).toBe('fail');
});

test('a check that is called history takes nothing from the history', () => {
  const unreachable = {
    code: 'history-unreachable',
    severity: 'inconclusive' as const,
    subject: 'history',
    message: 'x',
    remedy: '',
  };
  const old = reportOf('good', { id: 'history', at: '2026-11-25T10:00:00Z', status: 'inconclusive' });
  const reports = [
    { ...old, verdict: { ...old.verdict, reasons: [unreachable] } },
    reportOf('good', { id: 'history' }),
  ];
  expect(decide(reports).status).toBe('inconclusive');
});

test('the order of the reports decides nothing', () => {
  const anyReport = fc.record({
    id: fc.constantFrom('a', 'b'),
    outcome: fc.constantFrom<Outcome>('good', 'degraded', 'unknown', 'bad'),
    at: fc.constantFrom('2026-11-25T10:00:00Z', at, '2026-11-25T12:10:00Z', '2026-11-25T12:20:00Z'),
  });
  fc.assert(
    fc.property(
      fc
        .array(anyReport, { minLength: 1, maxLength: 5 })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
      ([all, shuffled]) => {
        const summary = (given: typeof all) => {
          const { status, codes } = decide(given.map(({ outcome, ...more }) => reportOf(outcome, more)));
          return [status, [...codes].sort()];
        };
        expect(summary(shuffled)).toEqual(summary(all));
      },
    ),
    { numRuns: 500 },
  );
});

test('a worse outcome at the same time never gives a better verdict', () => {
  const outcomes: Outcome[] = ['good', 'degraded', 'unknown', 'bad'];
  const rank = (status: Status) => statuses.indexOf(status);
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), outcome: fc.nat(3) }), { minLength: 1, maxLength: 5 }),
      fc.nat(4),
      fc.constantFrom('', 'checks: [a, b]', 'mode: advise', `freeze: [{ ${weekly} }]`),
      (given, which, keys) => {
        const policy = keys === '' ? defaultGate : gateOf(keys);
        const statusOf = (all: typeof given) =>
          rank(
            decide(
              all.map(({ id, outcome }) => reportOf(outcomes[outcome] ?? 'bad', { id })),
              policy,
            ).status,
          );
        const worse = given.map((each, index) =>
          index === which ? { ...each, outcome: Math.min(3, each.outcome + 1) } : each,
        );
        expect(statusOf(worse)).toBeGreaterThanOrEqual(statusOf(given));
      },
    ),
  );
});

test('of several services, each thing says whose it is, and goes on saying so', () => {
  const both = [reportOf('bad', { service: 'shop' }), reportOf('bad', { service: 'billing' })];
  const { checks, reasons, services } = mergeReports(
    [reportOf('bad', { service: 'billing' }), reportOf('good', { service: 'shop' })],
    nowMs,
  );
  expect(services).toEqual(['billing', 'shop']);
  expect(reasons.map(({ service, code }) => [service, code])).toEqual([['billing', 'unhealthy']]);
  // The same words of two services are two reasons.
  expect(mergeReports(both, nowMs).reasons.map(({ service }) => service)).toEqual(['shop', 'billing']);
  expect(checks.map(({ service, outcome }) => [service, outcome])).toEqual([
    ['billing', 'bad'],
    ['shop', 'good'],
  ]);
  const verdict = { status: 'fail', reasons, mode: 'enforce', override: null };
  const ofGate = reportSchema.parse({ ...reportOf('good'), verdict, checks });
  expect(mergeReports([ofGate], nowMs)).toMatchObject({ checks, reasons, services });
  expect(renderText(ofGate)).toContain('✘ billing: api: ');
  expect(renderMarkdown(ofGate)).toContain('- ❌ `billing: api` ');
  expect(renderJunit(ofGate)).toContain('name="billing: api"');
  expect(mergeReports([reportOf('good')], nowMs).checks[0]).not.toHaveProperty('service');
});
