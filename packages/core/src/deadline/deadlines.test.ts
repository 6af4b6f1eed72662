import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDeadlinePolicy } from '../config/resolve-deprecations.ts';
import { judgeDeadline } from '../gate/deadline.ts';
import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import catalogue from './catalogue.json' with { type: 'json' };
import { catalogueRows } from './catalogue.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { type DeadlineEvidence, deadlinesOf } from './deadlines.ts';
import { distancesOf } from './policy.ts';
import type { Sighting, SourceReading } from './reading.ts';
import { observationsOf } from './sighted.ts';

const nowMs = Date.parse('2026-11-29T00:00:00Z');
const dayMs = 86_400_000;
const policy = resolveDeadlinePolicy({
  warn: 60,
  fail: 10,
  distances: [
    { source: 'scan', severity: 'low', warn: 5, fail: null },
    { severity: 'low', warn: 20 },
    { source: 'scan', fail: 30 },
  ],
});

test.each([
  ['config', 'normal', 60, 10],
  ['config', 'low', 20, 10],
  ['scan', 'low', 5, null],
  ['scan', 'high', 60, 30],
  ['certificate', 'normal', 14, 0],
  ['certificate', 'low', 20, 0],
] as const)(
  'of source %s and severity %s it warns from %s and fails from %s days on',
  (source, severity, warn, fail) => {
    expect(distancesOf({ source, severity, candidate: false }, policy)).toEqual({ warnDays: warn, failDays: fail });
  },
);

test('what fails from further away than it would warn is due from there on', () => {
  const far = resolveDeadlinePolicy({ fail: 120 });
  expect(distancesOf({ source: 'config', severity: 'normal', candidate: false }, far)).toEqual({
    warnDays: 120,
    failDays: 120,
  });
});

test('a config that warns late fails no sooner than that', () => {
  expect(resolveDeadlinePolicy({ warn: 7 })).toMatchObject({ warnDays: 7, failDays: 7 });
  expect(resolveDeadlinePolicy({ fail: null })).toMatchObject({ warnDays: 90, failDays: null });
});

const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  id: 'api/GET /a',
  title: 'GET /a ends',
  ending: { date: '2027-01-01' },
  evidence: 'deprecated',
  url: '',
  severity: 'normal',
  candidate: false,
  place: null,
  ...more,
});

const reading = (more: Partial<SourceReading> = {}): SourceReading => ({
  kind: 'openapi',
  id: 'api',
  document: '',
  severity: 'normal',
  mistakes: [],
  sightings: [],
  problems: [],
  missing: 'resolved',
  ...more,
});

const seen = (value: string, daysAgo: number, more: Partial<Observation> = {}): Observation => ({
  kind: 'openapi',
  subject: 'api/GET /a',
  value,
  firstSeenMs: nowMs - (daysAgo + 10) * dayMs,
  lastSeenMs: nowMs - daysAgo * dayMs,
  ...more,
});

const deadlines = (more: Partial<DeadlineEvidence>): ReportDeadline[] =>
  deadlinesOf({
    declared: [],
    snoozes: [],
    observations: [],
    answeredMs: new Map(),
    checks: null,
    readings: [],
    withCertificates: true,
    policy,
    nowMs,
    ...more,
  });

test('a source shows a deadline with when it was seen first, and with the date it had before', () => {
  const observations = [seen('2026-12-24', 3), seen('2027-01-01', 2)];
  expect(deadlines({ readings: [reading({ sightings: [sighting()] })], observations })).toMatchObject([
    {
      date: '2027-01-01',
      daysLeft: 33,
      status: 'due',
      evidence: 'deprecated; the date before was 2026-12-24',
      firstSeen: '2026-11-16T00:00:00.000Z',
      lastSeen: '2026-11-29T00:00:00.000Z',
    },
  ]);
});

test.each<[string, Partial<SourceReading>, number, string[]]>([
  ['that shows it no more', {}, 3, ['resolved']],
  ['that could not be read', { problems: ['x'], missing: 'inconclusive' }, 3, ['inconclusive']],
  ['of another name', { id: 'ap' }, 3, []],
  ['of another kind', { kind: 'feed' }, 3, []],
])('a deadline of a source %s', (_, more, daysAgo, statuses) => {
  const found = deadlines({ readings: [reading(more)], observations: [seen('2026-01-01', daysAgo)] });
  expect(found.map(({ status }) => status)).toEqual(statuses);
});

test('an entry that a feed has no room for any more is forgotten', () => {
  const readings = [reading({ kind: 'feed', id: 'log', missing: 'forgotten' })];
  expect(
    deadlines({ readings, observations: [seen('2027-01-01', 3, { kind: 'feed', subject: 'log/CHANGE-1' })] }),
  ).toEqual([]);
});

test('a source that was not asked stands as it was when it was read last', () => {
  const observations = [
    seen('2027-01-01', 3),
    seen('2026-12-01', 30, { subject: 'api/GET /over' }),
    seen('over', 3, { subject: 'api/GET /over' }),
    seen('unreadable', 3, { subject: 'api/GET /dateless' }),
    seen('2027-06-01', 9, { subject: 'api/GET /gone' }),
    seen('gone', 3, { subject: 'api/GET /gone' }),
    seen('2026-11-20', 9, { subject: 'api/GET /taken-back' }),
    seen('undated', 3, { subject: 'api/GET /taken-back' }),
  ];
  const found = deadlines({ readings: [reading({ missing: 'remembered' })], observations });
  expect(found.map(({ title, status }) => [title, status])).toEqual([
    ['GET /a ends', 'due'],
    ['GET /dateless ends', 'inconclusive'],
    ['GET /gone ends', 'overdue'],
    ['GET /taken-back ends', 'ok'],
  ]);
  const [gone] = found.filter(({ title }) => title === 'GET /gone ends');
  expect(gone === undefined ? [] : judgeDeadline(gone, policy, nowMs)).toMatchObject([{ severity: 'fail' }]);
});

test('what a source shows no more is remembered as over, once, and shown for a while', () => {
  const known = [seen('2027-01-01', 3)];
  expect(observationsOf([reading()], known, nowMs)).toMatchObject([{ subject: 'api/GET /a', value: 'over' }]);
  expect(observationsOf([reading()], [...known, seen('over', 1)], nowMs)).toEqual([]);
  expect(observationsOf([reading({ missing: 'inconclusive' })], known, nowMs)).toEqual([]);
  const shown = (daysAgo: number) =>
    deadlines({ readings: [reading()], observations: [seen('2026-01-01', 200), seen('over', daysAgo)] });
  expect(shown(89)).toMatchObject([{ status: 'resolved', date: '2026-01-01' }]);
  expect(shown(91)).toEqual([]);
});

test('what has ended and is used all the same is overdue, whatever date it had', () => {
  const gone = sighting({ ending: 'gone' });
  const [found] = deadlines({ readings: [reading({ sightings: [gone] })], observations: [seen('2027-06-01', 1)] });
  expect(found).toMatchObject({ status: 'overdue', date: null });
  expect(found === undefined ? [] : judgeDeadline(found, policy, nowMs)).toMatchObject([{ severity: 'fail' }]);
});

test('a row of the catalogue is one deadline, be it named or found', () => {
  const row = sighting({ id: 'nodejs-18', ending: { date: '2025-04-30' } });
  const known = seen('2025-04-30', 1, { kind: 'catalogue', subject: 'nodejs-18' });
  const readings = [
    reading({ kind: 'scan', id: 'scan', sightings: [row] }),
    reading({ kind: 'catalogue', id: 'catalogue' }),
  ];
  expect(deadlines({ readings, observations: [known] }).map(({ source }) => source)).toEqual(['scan']);
});

test.each([
  ['2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', false],
  ['2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z draft', false],
  ['2027-01-01T00:00:00.000Z', '2027-01-01T00:00:01.000Z draft', true],
  ['2027-01-01T00:00:00.000Z', 'undated draft', false],
  // As an imported history may have it.
  ['2027-01-01T02:00:00+02:00', '2027-01-01T00:30:00.000Z', true],
  ['2027-01-01T00:00:00-05:00', '2027-01-01T02:00:00.000Z', false],
])('a Sunset of %s and a Deprecation of %s: earlier than it? %s', (sunset, deprecation, isEarlier) => {
  const of = (kind: string, value: string) => seen(value, 1, { kind, subject: 'web' });
  const [deadline] = deadlines({ observations: [of('sunset', sunset), of('deprecation', deprecation)] });
  expect(deadline?.evidence.includes('earlier than its Deprecation')).toBe(isEarlier);
});

test('who puts off what a check announces does not mean its certificate', () => {
  const observations = ['certificate', 'sunset'].map((kind) =>
    seen('2026-12-01T10:00:00.000Z', 1, { kind, subject: 'web' }),
  );
  const statuses = (deadline: string) =>
    deadlines({ observations, snoozes: [{ deadline, until: '2027-01-01', reason: 'x' }] }).map(({ source, status }) => [
      source,
      status,
    ]);
  expect(statuses('web')).toEqual([
    ['certificate', 'due'],
    ['header', 'snoozed'],
  ]);
  expect(statuses('certificate/web')).toEqual([
    ['certificate', 'snoozed'],
    ['header', 'due'],
  ]);
});

test('a candidate of a feed that is down is no reason of its own; a day that is not over everywhere is told as that', () => {
  const candidate = {
    id: 'log/CHANGE-1',
    title: 'x',
    date: null,
    daysLeft: null,
    source: 'feed',
    subject: null,
    evidence: '',
    url: '',
  };
  const rest = { firstSeen: null, lastSeen: null, severity: 'normal', candidate: true, place: null } as const;
  expect(judgeDeadline({ ...candidate, ...rest, status: 'inconclusive' }, policy, nowMs)).toEqual([]);
  const near = {
    ...candidate,
    ...rest,
    source: 'config',
    candidate: false,
    date: '2026-11-28',
    status: 'due',
  } as const;
  expect(judgeDeadline(near, policy, nowMs)[0]?.message).toContain(
    'due on 2026-11-28, a day that is over everywhere at 12:00 UTC',
  );
});

test('a certificate that a check is shown no more is over', () => {
  const certificate = seen('2026-11-01T10:00:00.000Z', 40, { kind: 'certificate', subject: 'web' });
  const answered = (daysAgo: number) => new Map([['web', nowMs - daysAgo * dayMs]]);
  const statusOf = (answeredMs: Map<string, number>) =>
    deadlines({ observations: [certificate], answeredMs }).map(({ status }) => status);
  expect([statusOf(answered(1)), statusOf(answered(40))]).toEqual([['resolved'], ['overdue']]);
});

test('a date in prose never fails, and is gone once somebody has declared it', () => {
  const candidate = sighting({
    id: 'log/CHANGE-7',
    ending: { date: '2026-01-01' },
    candidate: true,
    url: 'https://a.example/#CHANGE-7',
  });
  const readings = [reading({ kind: 'feed', id: 'log', sightings: [candidate] })];
  const [found] = deadlines({ readings });
  expect(found).toMatchObject({ status: 'overdue', candidate: true });
  expect(found === undefined ? [] : judgeDeadline(found, policy, nowMs)).toMatchObject([
    {
      code: 'deadline-overdue',
      severity: 'warn',
      remedy: expect.stringContaining('declared in deprecations.deadlines'),
    },
  ]);
  const declare = (id: string, url: string | null) =>
    deadlines({
      readings,
      declared: [
        { id, title: 'x', date: '2027-06-01', url, owner: null, severity: 'normal', isDone: true, snooze: null },
      ],
    }).map((each) => each.source);
  expect(declare('change-7', null)).toEqual(['config']);
  expect(declare('worklogs', 'https://a.example/#CHANGE-7')).toEqual(['config']);
  expect(declare('other', null)).toEqual(['feed', 'config']);
});

test('what is not declared is put off by its id, or by a glob, until a day is over', () => {
  const readings = [
    reading({
      sightings: [
        sighting({ ending: { date: '2026-01-01' } }),
        sighting({ id: 'api/GET /b', ending: { date: '2026-01-01' } }),
      ],
    }),
  ];
  const snoozed = (deadline: string, until: string) =>
    deadlines({ readings, snoozes: [{ deadline, until, reason: 'later' }] }).map(({ status }) => status);
  expect(snoozed('api/GET /a', '2026-12-01')).toEqual(['snoozed', 'overdue']);
  expect(snoozed('api/*', '2026-12-01')).toEqual(['snoozed', 'snoozed']);
  expect(snoozed('openapi/api/GET /a', '2026-12-01')).toEqual(['snoozed', 'overdue']);
  expect(snoozed('api/*', '2026-11-26')).toEqual(['overdue', 'overdue']);
});

test('a certificate that was renewed is a deadline with its new date; of several shown at once the first to end counts', () => {
  const certificate = { kind: 'certificate', subject: 'web' };
  const ends = (value: string, daysAgo: number) => seen(value, daysAgo, certificate);
  expect(
    deadlines({ observations: [ends('2026-12-05T10:00:00.000Z', 5), ends('2027-02-01T10:00:00.000Z', 1)] }),
  ).toMatchObject([
    {
      id: 'web',
      source: 'certificate',
      date: '2027-02-01',
      status: 'ok',
      evidence: expect.stringContaining('it took the place of one that ends on 2026-12-05'),
    },
  ]);
  expect(
    deadlines({ observations: [ends('2027-02-01T10:00:00.000Z', 1), ends('2026-12-05T10:00:00.000Z', 1)] }),
  ).toMatchObject([{ date: '2026-12-05', daysLeft: 6, status: 'due' }]);
  expect(deadlines({ observations: [ends('2027-02-01T10:00:00.000Z', 1)], withCertificates: false })).toEqual([]);
  expect(deadlines({ observations: [ends('2027-02-01T10:00:00.000Z', 1)], checks: ['other'] })).toEqual([]);
});

test('whatever is declared, seen and shown, each is one row, by date, and never throws', () => {
  const date = fc
    .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(date))),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), date)),
      (shown, known) => {
        const sightings = [
          ...new Map(
            shown.map(([id, at]) => [
              id,
              sighting({ id: `api/${id}`, ending: at === null ? 'undated' : { date: at } }),
            ]),
          ).values(),
        ];
        const observations = known.map(([id, value], at) => seen(value, at, { subject: `api/${id}` }));
        const found = deadlines({ readings: [reading({ sightings })], observations });
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const dates = found.map((each) => each.date ?? '9999-99-99');
        expect(dates).toEqual([...dates].sort());
        expect(found.filter(({ status }) => status !== 'resolved')).toHaveLength(sightings.length);
      },
    ),
  );
});

test('every row of the catalogue has a date and a source', () => {
  expect(catalogueSchema.safeParse(catalogue).error).toBeUndefined();
  expect(catalogueRows.length).toBeGreaterThan(90);
  const [row] = catalogue.rows;
  const { source: _, ...unsourced } = row ?? { source: '' };
  for (const broken of [
    unsourced,
    { ...row, source: '' },
    { ...row, source: 'http://a.example' },
    { ...row, date: 'soon' },
  ])
    expect(catalogueSchema.safeParse({ ...catalogue, rows: [broken] }).success).toBe(false);
  expect(catalogueSchema.safeParse({ ...catalogue, rows: [row, row] }).success).toBe(false);
});

test.each([
  ['sunset', '@torvalds |'],
  ['sunset', '2026-13-01T00:00:00.000Z'],
  ['certificate', 'soon'],
  ['deprecation', 'whenever draft'],
  ['gone', '#'],
  ['openapi', '2026-99-99'],
])('what a history says of a %s in words that are not ours (%j) is no deadline', (kind, value) => {
  const observation = {
    kind,
    subject: kind === 'openapi' ? 'api/GET /a' : 'api',
    value,
    firstSeenMs: 0,
    lastSeenMs: nowMs,
  };
  const readings = [reading({ missing: 'remembered' })];
  expect(deadlines({ observations: [observation], withCertificates: true, readings })).toEqual([]);
});
