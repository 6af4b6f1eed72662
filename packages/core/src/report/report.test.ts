import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { holdsWorkflowCommand } from '../text/plain.ts';
import { changesSince } from './changes.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { checkRows, headlineFigures } from './rows.ts';
import { type Report, reportSchema } from './schema.ts';
import { sparkline } from './sketch.ts';
import { renderText } from './text.ts';

const at = '2026-11-22T00:00:00.000Z';

const check: Report['checks'][number] = {
  id: 'prod-us',
  target: 'https://us.example/health',
  location: 'default',
  outcome: 'good',
  reason: null,
  failures: [],
  status: 200,
  durationMs: 12.3,
  phases: null,
  attempts: 1,
  steps: [],
  address: '192.0.2.1',
  at,
  certificate: null,
};

const objective: Report['objectives'][number] = {
  id: 'availability',
  check: 'prod-us',
  target: 0.999,
  parts: null,
  windowSeconds: 2_419_200,
  calendar: null,
  from: '2026-10-25T00:00:00.000Z',
  to: at,
  budgeting: 'occurrences',
  good: 998,
  bad: 2,
  total: 1000,
  unknown: 0,
  excluded: 0,
  attainment: 0.998,
  coverage: 0.97,
  cadenceSeconds: { declared: 300, measured: 2580 },
  budget: { consumed: 2, remaining: -1, remainingSeconds: -2419.2, remainingEvents: null, exhaustsInSeconds: null },
  burnRates: [],
  interval: { low: 0.99, high: 1, confidence: 0.95 },
  exactInterval: null,
  effectiveSamples: null,
  attainmentByOccurrences: null,
  attainmentByTime: null,
  sliceSeconds: null,
  durationMs: null,
  trend: [1, 1, 0.9995, 0.998, 0.9, null],
  incidents: {
    count: 1,
    costliest: [
      { check: 'prod-us', location: 'default', from: at, to: null, durationSeconds: 3600, bad: 2, budgetShare: 2 },
    ],
  },
  meanTimes: { detectSeconds: null, recoverSeconds: null },
  status: 'breached',
  reasons: [
    { code: 'budget-exhausted', severity: 'fail', subject: 'availability/prod-us', message: 'too much', remedy: '' },
  ],
};

function reportWith(more: Partial<Report>): Report {
  return {
    schema: 'fortify/report@1',
    generatedAt: at,
    service: 'acme',
    run: { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' },
    verdict: { status: 'pass', reasons: [], mode: 'enforce', override: null },
    notices: [],
    timing: null,
    checks: [check],
    objectives: [],
    deadlines: [],
    changes: null,
    ...more,
  };
}

const bad: Report = reportWith({
  verdict: { status: 'fail', reasons: [...objective.reasons], mode: 'enforce', override: null },
  notices: ['The rules are old.'],
  checks: [
    check,
    {
      ...check,
      id: 'prod-eu',
      outcome: 'bad',
      reason: 'status',
      status: 503,
      phases: { dnsMs: 0.6, connectMs: 2, tlsMs: null, firstByteMs: 9.2, downloadMs: 0 },
      failures: [{ reason: 'status', detail: '503, expected 2xx' }],
    },
    {
      ...check,
      id: 'lab',
      outcome: 'unknown',
      reason: 'cancelled',
      status: null,
      durationMs: null,
      failures: [{ reason: 'cancelled', detail: 'interrupted' }],
    },
  ],
  objectives: [
    objective,
    {
      ...objective,
      check: 'lab',
      status: 'inconclusive',
      attainment: null,
      coverage: null,
      budget: {
        consumed: null,
        remaining: null,
        remainingSeconds: null,
        remainingEvents: null,
        exhaustsInSeconds: null,
      },
      reasons: [],
    },
  ],
});

// Everything a hostile check id, detail or service name could try.
const hostile = [
  '::set-output name=verdict::pass',
  'x ##[set-output name=verdict]pass',
  '@everyone #1 GH-1 :tada: :100: $x^2$ https://evil.example www.evil.example',
  '<img src=x onerror=alert(1)> <!-- fortify:comment -->',
  '| a | b |\n| - | - |',
  '``` code `` span ` [link](https://evil.example) **bold** ~~gone~~',
  '\ufffe\uffff',
  '\u202egnp.exe\u0007\u001b[2J',
  '&lt;script&gt;',
  '</summary></details><details open>',
];

function hostileReport(text: string): Report {
  return reportWith({
    service: text,
    verdict: {
      status: 'fail',
      reasons: [{ code: 'unhealthy', severity: 'fail', subject: text, message: text, remedy: text }],
      mode: 'advise',
      override: { of: 'fail', reason: text, source: 'input', by: text },
    },
    notices: [text],
    checks: [{ ...check, id: text, target: text, outcome: 'bad', failures: [{ reason: 'status', detail: text }] }],
    objectives: [{ ...objective, id: text, check: text }],
    changes: {
      since: { generatedAt: at, branch: text, commit: text },
      items: [{ kind: 'check', subject: text, was: text, is: text, direction: 'worse' }],
    },
  });
}

test('renders for a terminal', () => {
  expect(renderText(bad)).toMatchInlineSnapshot(`
    "CHECKS              STATUS  DURATION  DETAIL
    ✘ bad      prod-eu     503     12 ms  status: 503, expected 2xx (https://us.example/health)
    ? unknown  lab                        cancelled: interrupted (https://us.example/health)
    ✔ good     prod-us     200     12 ms  https://us.example/health

    OBJECTIVES                            TARGET          ATTAINED                    BUDGET LEFT  TREND   GOOD SAMPLES  COVERAGE
    ✘ breached      availability/prod-us  99.9% over 28d   99.800%  ▱▱▱▱▱▱▱▱▱▱ -100.0% (-40m 19s)  ██▇▆▁·  998 of 1,000     97.0%
    ? inconclusive  availability/lab      99.9% over 28d   no data                                 ██▇▆▁·  998 of 1,000

    WHY
      ✘ availability/prod-us: too much

    Note: The rules are old.

    acme: ✘ fail (1 of 3 checks healthy, 0 of 2 objectives met)
    "
  `);
});

test('renders as Markdown', () => {
  expect(renderMarkdown(bad)).toMatchInlineSnapshot(`
    "## ❌ acme: fail

    1 of 3 checks healthy, 0 of 2 objectives met

    - ❌ \`availability/prod-us\` too much

    ### Objectives

    | Status | Objective | Target | Attained | Budget left | Trend | Good samples | Coverage |
    | :- | :- | -: | -: | -: | :- | -: | -: |
    | ❌ breached | \`availability/prod-us\` | 99.9% over 28d | 99.800% | ▱▱▱▱▱▱▱▱▱▱ -100.0% (-40m 19s) | ██▇▆▁· | 998 of 1,000 | 97.0% |
    | ❔ inconclusive | \`availability/lab\` | 99.9% over 28d | no data | | ██▇▆▁· | 998 of 1,000 | |

    ### Checks that are not good

    | Outcome | Check | Status | Duration | Detail | Phases |
    | :- | :- | -: | -: | :- | :- |
    | ❌ bad | \`prod-eu\` | 503 | 12 ms | \`status: 503, expected 2xx (https://us.example/health)\` | DNS 1, connect 2, first byte 9, body 0 ms |
    | ❔ unknown | \`lab\` | | | \`cancelled: interrupted (https://us.example/health)\` | |

    ### ✅ 1 good check

    | Check | Status | Duration | Target |
    | :- | -: | -: | :- |
    | \`prod-us\` | 200 | 12 ms | \`https://us.example/health\` |

    <details><summary>What cost most</summary>

    | Since | Check | Lasted | Bad samples | Of the budget | Of objective |
    | :- | :- | -: | -: | -: | :- |
    | 2026-11-22 00:00 UTC | \`prod-us\` | goes on, 1h | 2 | 200.0% | \`availability/prod-us\` |

    </details>

    <details><summary>How sure, and how fast</summary>

    | Objective | 95 % interval | Independent samples | Budget gone in | Seen after (MTTD) | Over after (MTTR) | p50, p95, p99 |
    | :- | -: | -: | -: | -: | -: | -: |
    | \`availability/prod-us\` | 99.000% to 100.000% | | | | | |

    </details>

    > The rules are old.
    "
  `);
});

test('what changed is told in Markdown and in text, what got worse first', () => {
  const changed = reportWith({ changes: changesSince(reportWith({}), bad) });
  expect(renderMarkdown(changed)).toMatchInlineSnapshot(`
    "## ✅ acme: pass

    1 of 1 check healthy

    ### Changed since 2026-11-22 00:00 UTC

    - ↘ \`acme\` fail; was pass
    - → \`lab\` new: unknown (cancelled)
    - → \`prod-eu\` new: bad (status)
    - → \`availability/lab\` new: inconclusive, no data
    - → \`availability/prod-us\` new: breached, 99.800% attained, -100.0% of the budget left

    ### ✅ 1 good check

    | Check | Status | Duration | Target |
    | :- | -: | -: | :- |
    | \`prod-us\` | 200 | 12 ms | \`https://us.example/health\` |
    "
  `);
  expect(renderText(changed)).toMatchInlineSnapshot(`
    "CHECKS           STATUS  DURATION  DETAIL
    ✔ good  prod-us     200     12 ms  https://us.example/health

    CHANGED SINCE 2026-11-22 00:00 UTC
      ↘ acme: fail; was pass
      → lab: new: unknown (cancelled)
      → prod-eu: new: bad (status)
      → availability/lab: new: inconclusive, no data
      → availability/prod-us: new: breached, 99.800% attained, -100.0% of the budget left

    acme: ✔ pass (1 of 1 check healthy)
    "
  `);
  const unchanged = reportWith({ changes: changesSince(bad, bad) });
  expect(renderMarkdown(unchanged)).toContain('\n\nNothing changed since 2026-11-22 00:00 UTC.\n');
  expect(renderText(unchanged)).toContain('Nothing changed since 2026-11-22 00:00 UTC.');
});

test('good checks are folded away where there are many, never one that is not', () => {
  const good = Array.from({ length: 6 }, (_, index) => ({ ...check, id: `good-${index}` }));
  const markdown = renderMarkdown(reportWith({ checks: [...good, { ...check, id: 'slow', outcome: 'degraded' }] }));
  const [open = '', folded = ''] = markdown.split('<details>');
  expect(open).toContain('`slow`');
  expect(open).toContain('7 of 7 checks healthy (1 degraded)\n');
  expect(open).not.toContain('good-');
  expect(folded).toMatch(/^<summary>✅ 6 good checks<\/summary>\n\n\| Check /);
  expect(folded).toMatch(/\n\n<\/details>\n$/);
});

test('renders as JUnit', () => {
  const unhealthy = { code: 'unhealthy', severity: 'fail' as const, subject: 'prod-eu', message: '503', remedy: '' };
  const reasons = [...bad.verdict.reasons, unhealthy];
  expect(renderJunit({ ...bad, verdict: { ...bad.verdict, reasons } })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="acme">
      <testsuite name="checks" timestamp="2026-11-22T00:00:00.000Z" tests="3" failures="1" skipped="1">
        <testcase name="prod-us" classname="checks" time="0.012"/>
        <testcase name="prod-eu" classname="checks" time="0.012">
          <failure type="status" message="status: 503, expected 2xx"/>
        </testcase>
        <testcase name="lab" classname="checks" time="0.000">
          <skipped message="cancelled: interrupted"/>
        </testcase>
      </testsuite>
      <testsuite name="objectives" timestamp="2026-11-22T00:00:00.000Z" tests="2" failures="1" skipped="1">
        <testcase name="availability/prod-us" classname="objectives">
          <failure type="breached" message="too much"/>
        </testcase>
        <testcase name="availability/lab" classname="objectives">
          <skipped message=""/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('what is bad and only warns is neither failed nor passed in JUnit', () => {
  const checks = [{ ...check, outcome: 'bad' as const, failures: [{ reason: 'status' as const, detail: '503' }] }];
  const unhealthy = { code: 'unhealthy', severity: 'warn' as const, subject: check.id, message: '503', remedy: '' };
  const objectives = bad.objectives.map((objective) => {
    return { ...objective, status: 'breached' as const, reasons: [{ ...unhealthy, message: 'too few failures' }] };
  });
  // gate.health: warn, and ignore.
  for (const reasons of [[unhealthy], []]) {
    const verdict = { ...bad.verdict, status: 'warn' as const, reasons };
    const junit = renderJunit(reportWith({ checks, objectives, verdict }));
    expect(junit).not.toContain('<failure');
    expect(junit.match(/<skipped message="[^"]*"/g)).toEqual([
      '<skipped message="status: 503"',
      ...objectives.map(() => '<skipped message="too few failures"'),
    ]);
  }
});

test('nothing that fails a verdict looks in JUnit as if it had passed, whatever it is about', () => {
  const reason = (code: string, severity: 'fail' | 'inconclusive') => ({
    code,
    severity,
    subject: 'prod-us',
    message: 'why',
    remedy: '',
  });
  const failing = (report: Report) => renderJunit(report).match(/<failure type="[^"]*"/g);
  const verdict = { ...bad.verdict, reasons: [reason('deadline-overdue', 'fail')] };
  expect(failing(reportWith({ verdict }))).toEqual(['<failure type="deadline-overdue"']);
  const blocked: Report['checks'][number] = { ...check, outcome: 'unknown', reason: 'blocked' };
  const forbidden = { ...bad.verdict, reasons: [reason('blocked', 'fail')] };
  expect(failing(reportWith({ checks: [blocked], verdict: forbidden }))).toEqual(['<failure type="blocked"']);
  expect(failing(reportWith({ verdict: { ...bad.verdict, reasons: [] } }))).toEqual(['<failure type="unexplained"']);
  const open = reportWith({
    verdict: { ...bad.verdict, status: 'inconclusive', reasons: [reason('x', 'inconclusive')] },
  });
  expect(renderJunit(open)).toContain('<skipped message="why"');
});

test('JUnit says of a run that fails, and of no other, that something failed', () => {
  const down: Report['checks'][number] = { ...check, outcome: 'bad', reason: 'status' };
  const reason = { code: 'unhealthy', severity: 'fail' as const, subject: check.id, message: 'x', remedy: '' };
  const verdict = { ...bad.verdict, reasons: [reason] };
  const outcomes = (report: Report, isFailing = false) =>
    renderJunit(report, () => isFailing)
      .match(/<(failure|skipped) /g)
      ?.map((tag) => tag.slice(1, -1)) ?? [];
  const of = (more: Partial<Report['verdict']>) =>
    reportWith({ checks: [down], objectives: [], verdict: { ...verdict, ...more } });
  expect(outcomes(of({}))).toEqual(['failure']);
  expect(outcomes(of({ mode: 'advise' }))).toEqual(['skipped']);
  const override = { of: 'fail' as const, reason: 'incident 42', source: 'input' as const, by: '' };
  expect(outcomes(of({ status: 'warn', override }))).toEqual(['skipped']);
  // What is left open fails by a policy only.
  const open = { ...reason, code: 'no-data', severity: 'inconclusive' as const, subject: 'availability/prod-us' };
  const unknown = { ...objective, status: 'inconclusive' as const, reasons: [open] };
  const inconclusive = reportWith({
    objectives: [unknown],
    verdict: { ...verdict, status: 'inconclusive', reasons: [open] },
  });
  expect(outcomes(inconclusive)).toEqual(['skipped']);
  expect(outcomes(inconclusive, true)).toEqual(['failure']);
  // One objective whose policy fails that, beside one whose policy does not.
  const other = { ...open, subject: 'lenient/prod-us' };
  const both = reportWith({
    objectives: [unknown, { ...unknown, id: 'lenient', reasons: [other] }],
    verdict: { ...verdict, status: 'inconclusive', reasons: [open, other] },
  });
  const byPolicy = renderJunit(both, ({ subject }) => subject.startsWith('availability/'));
  expect(byPolicy.match(/<(failure|skipped) /g)).toEqual(['<failure ', '<skipped ']);
  const unexplained = reportWith({ objectives: [], verdict: { ...verdict, status: 'inconclusive', reasons: [] } });
  expect(outcomes(unexplained, true)).toEqual(['failure']);
});

test('a check that fails in JUnit hides nothing else that fails, be it called the same', () => {
  const down: Report['checks'][number] = { ...check, outcome: 'bad', reason: 'status' };
  const reason = (code: string) => ({ code, severity: 'fail' as const, subject: check.id, message: 'x', remedy: '' });
  const verdict = { ...bad.verdict, reasons: [reason('unhealthy'), reason('deadline-overdue')] };
  const junit = renderJunit(reportWith({ checks: [down], verdict }));
  expect(junit.match(/<failure type="[^"]*"/g)).toEqual(['<failure type="status"', '<failure type="deadline-overdue"']);
});

test('one check at two locations is two, in JUnit and in what has changed', () => {
  const checks = ['default', 'eu'].map((location) => ({ ...check, location }));
  const [here, there] = [reportWith({ checks }), reportWith({ checks: checks.map(failing) })];
  const names = ['prod-us', 'prod-us (eu)'];
  expect(
    [...renderJunit(here).matchAll(/<testcase name="(prod[^"]*)" classname="checks"/g)].map(([, name]) => name),
  ).toEqual(names);
  const changed = changesSince(here, there).items.filter(({ kind }) => kind === 'check');
  expect(changed.map(({ subject }) => subject)).toEqual(names);

  function failing(each: Report['checks'][number]): Report['checks'][number] {
    return { ...each, outcome: 'bad', reason: 'status' };
  }
});

test('what it renders as JSON is valid by its own schema', () => {
  expect(reportSchema.parse(JSON.parse([...renderJson(bad)].join('')))).toEqual(bad);
});

test('a report of many checks is written in pieces, and is the same document', () => {
  const checks = Array.from({ length: 3000 }, (_, index) => ({ ...check, id: `check-${index}` }));
  const large = { ...bad, checks };
  const pieces = [...renderJson(large)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
  expect(pieces.join('')).toBe(`${JSON.stringify(large).replaceAll('##[', '##\\u005b')}\n`);
});

test('a report without notices, as others may write it, is valid', () => {
  const { notices: _, timing: __, ...foreign } = bad;
  expect(reportSchema.parse(foreign).notices).toEqual([]);
});

test.each(hostile)('%j reaches no surface alive', (text) => {
  const report = hostileReport(text);
  const [plain, markdown, json] = [renderText(report), renderMarkdown(report), [...renderJson(report)].join('')];
  for (const rendered of [plain, markdown, json]) expect(holdsWorkflowCommand(rendered)).toBe(false);
  expect(plain).not.toMatch(/[\u0007\u001b\u202e]/);
  expect(JSON.parse(json)).toEqual(report);
  const outsideCode = markdown.replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
  const folded = ['<details>', '<summary>', '</summary>', '</details>'];
  expect(outsideCode.match(/<(?!!-- -->)[^>]*>?/g)).toEqual([folded, folded].flat());
  expect(outsideCode).not.toMatch(/@\w|#\d|GH-\d|:(?:[a-z]+|100):|[^\\]\$|:\/\/|www\.|\*\*|~~/);
  const cells = markdown.split('\n').filter((line) => line.startsWith('|'));
  const widths = cells.map((line) => line.replaceAll('\\|', '').split('|').length - 2);
  expect(new Set(widths)).toEqual(new Set([6, 7, 8]));
});

test('a backslash before a pipe does not let a cell out of its column', () => {
  const report = reportWith({ checks: [{ ...check, id: 'a\\|b', outcome: 'bad' }] });
  expect(renderMarkdown(report)).toContain('| `a\\ \\|b` |');
});

test.each(hostile)('%j is valid in JUnit, and only text', (text) => {
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(renderJunit(hostileReport(text)), true);
  const suites = parsed.testsuites.testsuite;
  expect(suites.map((suite: { '@_tests': string }) => suite['@_tests'])).toEqual(['1', '1']);
});

test.each([
  ['plain', '`plain`'],
  ['a|b', '`a|b`'],
  ['`', '`` ` ``'],
  ['a``b', '``` a``b ```'],
  ['', ''],
  ['\n', ''],
  ['a\nb', '`a b`'],
])('a code span holds %j', (text, span) => {
  expect(codeSpan(text)).toBe(span);
});

test.each([
  ['a_b*c', 'a\\_b\\*c'],
  ['<b>', '&lt;b&gt;'],
  ['@team #12', '@<!-- -->team #<!-- -->12'],
  ['https://x.example', 'https:<!-- -->//x.example'],
  ['94.133% of 750 (44 bad)', '94.133% of 750 (44 bad)'],
])('prose holds %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('a report of a thousand failures stays far below what a job summary takes', () => {
  const checks = Array.from({ length: 1000 }, (_, index) => ({
    ...check,
    id: `check-${index}-${'x'.repeat(300)}`,
    outcome: 'bad' as const,
    failures: [{ reason: 'status' as const, detail: '火'.repeat(500) }],
  }));
  const reasons = checks.map(({ id }) => ({
    code: 'unhealthy',
    severity: 'fail' as const,
    subject: id,
    message: `${id.slice(0, 12)} ${'火'.repeat(900)}`,
    remedy: '',
  }));
  const markdown = renderMarkdown(reportWith({ checks, verdict: { ...bad.verdict, reasons } }));
  expect(Buffer.byteLength(markdown)).toBeLessThan(150_000);
  expect(markdown).toContain('and 950 more in the report');
  const comment = renderMarkdown(reportWith({ checks, verdict: { ...bad.verdict, reasons } }), { maxBytes: 40_000 });
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(40_000);
  expect(comment).toMatch(/^## ❌ acme: fail/);
  expect(comment).toContain('Left out for want of room: reasons');
});

test('what is said of several in the same words is said once', () => {
  const reason = (subject: string, message: string, severity: 'fail' | 'inconclusive' = 'inconclusive') => {
    return { code: 'too-few-samples', severity, subject, message, remedy: 'goes away' };
  };
  const reasons = [
    ...['a', 'b', 'c', 'd', 'e'].flatMap((id) => [reason(id, '1 sample'), reason(id, 'covers 0%')]),
    reason('f', '2 samples'),
    reason('g', '1 sample', 'fail'),
  ];
  const report = reportWith({ checks: [], objectives: [], verdict: { ...bad.verdict, reasons } });
  expect(renderText(report).split('\n\n')[0]).toBe(
    [
      'WHY',
      '  ✘ g: 1 sample; goes away',
      '  ? a, b, c and 2 more: 1 sample; goes away',
      '  ? a, b, c and 2 more: covers 0%; goes away',
      '  ? f: 2 samples; goes away',
    ].join('\n'),
  );
  expect(renderMarkdown(report)).toContain('- ❔ `a`, `b`, `c` and 2 more: 1 sample; goes away\n');
});

test('a text says how many reasons it has no room for', () => {
  const reasons = Array.from({ length: 250 }, (_, index) => {
    return {
      code: 'unhealthy',
      severity: 'fail' as const,
      subject: `check-${index}`,
      message: `x${index}`,
      remedy: '',
    };
  });
  const text = renderText(reportWith({ verdict: { ...bad.verdict, reasons } }));
  expect(text.match(/check-\d+: x\d/g)).toHaveLength(200);
  expect(text).toContain('and 50 more reasons in the report');
});

test.each([
  [[0.999], 0.9995, '▆'],
  [[0.98], 0.99, '▆'],
  [[0.979], 0.99, '▅'],
  [[0.99], 0.99, '▇'],
  [[1, null, 0], 0.99, '█·▁'],
])(
  'parts that attained %j of %d are drawn as %s: twice the rate of the budget is not more than that',
  (parts, target, drawn) => {
    expect(sparkline(parts, target)).toBe(drawn);
  },
);

test('an objective that fails the verdict has the sign of that, and its own word', () => {
  const burning = { code: 'burn-rate', severity: 'fail' as const, subject: 'x', message: 'burns', remedy: '' };
  const atRisk = { ...objective, status: 'at-risk' as const };
  const signs = (severity: 'fail' | 'warn') => {
    const report = reportWith({ objectives: [{ ...atRisk, reasons: [{ ...burning, severity }] }] });
    return [renderText(report), renderMarkdown(report)].map((text) => /\S+ at-risk/.exec(text)?.[0]);
  };
  expect(signs('fail')).toEqual(['✘ at-risk', '❌ at-risk']);
  expect(signs('warn')).toEqual(['! at-risk', '⚠️ at-risk']);
});

test('a check that took several attempts says so, whatever it came to', () => {
  const flapping = { ...check, attempts: 2 };
  const failed: Report['checks'][number] = {
    ...check,
    id: 'eu',
    outcome: 'bad',
    attempts: 3,
    failures: [{ reason: 'status', detail: '503, expected 2xx' }],
  };
  const report = reportWith({ checks: [flapping, failed, { ...check, id: 'steady' }] });
  const details = checkRows(report).map(({ id, detail }) => [id, detail]);
  expect(details).toEqual([
    ['eu', 'status: 503, expected 2xx (https://us.example/health, 3 attempts)'],
    ['prod-us', 'https://us.example/health (2 attempts)'],
    ['steady', 'https://us.example/health'],
  ]);
});

test('the headline counts the deadlines that press, and none that is only to be reviewed', () => {
  const deadline = {
    title: 'x',
    date: null,
    daysLeft: null,
    source: 'feed',
    subject: '',
    evidence: '',
    url: '',
    firstSeen: null,
    lastSeen: null,
  };
  const parsed = (id: string, status: string, candidate = false) =>
    reportSchema.shape.deadlines.element.parse({ ...deadline, id, status, candidate });
  const deadlines = [
    parsed('a', 'overdue'),
    parsed('b', 'due'),
    parsed('c', 'due', true),
    parsed('d', 'inconclusive'),
    parsed('e', 'inconclusive', true),
    parsed('f', 'ok'),
  ];
  expect(headlineFigures(reportWith({ checks: [], objectives: [], deadlines }))).toBe(
    '1 deadline overdue, 2 due, 1 inconclusive',
  );
});
