import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startShop } from '../../support/shop.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

/** A journey through the shop: a page, a login, an order, and whether it is paid. */
const journey = (url: string, more = '') => `version: 1
checks:
  - id: buy
    confirm: 0
    journey:
      variables: { user: "ann & bob" }
      steps:
        - name: open
          url: ${url}/
          extract: { csrf: { regex: 'name="csrf" value="([^"]+)"' }, build: { header: X-Build } }
        - name: sign in
          url: ${url}/login
          method: POST
          headers: { content-type: application/x-www-form-urlencoded, x-build: "{{build}}" }
          body: "user={{ user }}&password=\${PASSWORD}&csrf={{csrf}}"
          expect: { body: { contains: Cart } }
          extract: { session: { cookie: session } }
        - name: pay
          url: ${url}/api/orders
          method: POST
          headers: { content-type: application/json }
          body: '{"session":"{{session}}"}'
          expect: { status: 201 }
          extract: { order: { json: $.order.id } }
        - url: ${url}/api/orders/{{order}}
          expect: { body: { json: { /state: paid } } }
${more}`;

const env = { PASSWORD: 'pa%24s' };

async function check(workspace: Workspace): Promise<{ exitCode: number | null; report: Report; stdout: string }> {
  const { exitCode, stdout } = await workspace.fortify(['check', '--format', 'json'], { env });
  return { exitCode, stdout, report: reportSchema.parse(JSON.parse(stdout)) };
}

test('steps hand on what they were given, cookies of a redirect too, and each says how long it took', async () => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', journey(shop.url));
  const { exitCode, report, stdout } = await check(workspace);
  expect([exitCode, report.checks[0]?.failures]).toEqual([0, []]);
  expect(shop.asked).toEqual([
    'GET /',
    'POST /login user=ann & bob&password=pa%24s&csrf=c-77',
    'GET /cart',
    'POST /api/orders {"session":"s-42"}',
    // What is filled into a path stays one part of it.
    'GET /api/orders/o%2F1',
  ]);
  expect(report.checks[0]).toMatchObject({
    id: 'buy',
    outcome: 'good',
    status: 200,
    target: `4 steps from ${shop.url}`,
  });
  expect(report.checks[0]?.steps.map(({ name, status }) => [name, status])).toEqual([
    ['open', 200],
    ['sign in', 200],
    ['pay', 201],
    ['GET /api/orders/{{order}}', 200],
  ]);
  const sum = report.checks[0]?.steps.reduce((all, { durationMs }) => all + durationMs, 0) ?? 0;
  expect(report.checks[0]?.durationMs).toBeGreaterThanOrEqual(sum * 0.99);
  expect(stdout).not.toContain('pa%24s');
});

test('it stops at the first step that fails, and says which', async () => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  shop.isOpen = false;
  await workspace.write('fortify.yml', journey(shop.url));
  const { exitCode, report } = await check(workspace);
  expect([exitCode, report.checks[0]?.outcome]).toEqual([1, 'bad']);
  expect(report.checks[0]?.failures).toEqual([{ reason: 'status', detail: 'step 3 of 4 ("pay"): 503, expected 201' }]);
  expect(report.checks[0]?.steps.map(({ name }) => name)).toEqual(['open', 'sign in', 'pay']);
  expect(shop.asked.at(-1)).toMatch(/^POST \/api\/orders/);
  const { stdout } = await workspace.fortify(['check', '--format', 'markdown'], { env });
  expect(stdout).toMatch(/\| open \d+ ms, sign in \d+ ms, pay \d+ ms \|/);
});

test.each([
  ['{ json: $.nothing }', 'step 1 of 2 ("GET /"): it gives no found: there is nothing at json "$.nothing"', 'body'],
  ['{ regex: "no-such-(thing)" }', 'it gives no found: there is nothing at regex', 'body'],
  ['{ header: x-nothing }', 'it gives no found: there is nothing at header "x-nothing"', 'header'],
  ['{ cookie: nothing }', 'it gives no found: there is nothing at cookie "nothing"', 'header'],
])('a step that does not give %s has failed', async (source, detail, reason) => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks:\n  - id: a\n    confirm: 0\n    journey:\n      steps:\n        - { url: "${shop.url}/", extract: { found: ${source} } }\n        - { url: "${shop.url}/{{found}}" }\n`,
  );
  const { report } = await check(workspace);
  expect(report.checks[0]?.failures).toEqual([{ reason, detail: expect.stringContaining(detail) }]);
  expect(shop.asked).toEqual(['GET /']);
});

test('a variable that begins a URL is one, and has to be one', async () => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  const config = (base: string) =>
    `version: 1\nchecks:\n  - id: a\n    confirm: 0\n    journey: { variables: { base: "${base}" }, steps: [{ url: "{{base}}/" }] }\n`;
  await workspace.write('fortify.yml', config(shop.url));
  expect((await check(workspace)).report.checks[0]?.outcome).toBe('good');
  await workspace.write('fortify.yml', config('file:///etc'));
  const { report } = await check(workspace);
  expect(report.checks[0]?.failures[0]?.detail).toContain('its URL is none once its variables are filled in');
});

test.each(['..', '.', 'a/../..'])('a variable of %j leads to no other path', async (value) => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks:\n  - id: a\n    confirm: 0\n    journey: { variables: { id: "${value}" }, steps: [{ url: "${shop.url}/api/{{id}}/orders" }] }\n`,
  );
  await check(workspace);
  expect(shop.asked).toEqual(value.includes('/') ? ['GET /api/a%2F..%2F../orders'] : []);
});

test('where an answer leads a journey, the guard stands as it does anywhere', async () => {
  await using shop = await startShop();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks:\n  - id: a\n    confirm: 0\n    journey: { variables: { base: "http://169.254.169.254" }, steps: [{ url: "${shop.url}/" }, { url: "{{base}}/latest" }] }\n`,
  );
  const { report } = await check(workspace);
  expect([report.checks[0]?.outcome, report.checks[0]?.reason]).toEqual(['unknown', 'blocked']);
});

test.each([
  [
    'a variable of nobody',
    '[{ url: "https://a.example/{{tokn}}" }]',
    '{{tokn}} is given by no variable, and by no step before',
  ],
  [
    'a variable that comes later',
    '[{ url: "https://a.example/{{x}}", extract: { x: { header: x } } }]',
    '{{x}} is given by no variable',
  ],
  [
    'a JSONPath that is none',
    '[{ url: "https://a.example/", extract: { x: { json: "$.a[" } } }]',
    'expected a JSONPath (RFC 9535)',
  ],
  [
    'two sources at once',
    '[{ url: "https://a.example/", extract: { x: { header: a, cookie: b } } }]',
    'expected one of: json, header, regex, cookie',
  ],
  [
    'a variable in credentials',
    '[{ url: "https://a.example/", auth: { basic: { username: a, password: "{{x}}" } } }]',
    'no {{variable}} is filled in here: send it as a header',
  ],
  ['a URL that is none', '[{ url: "ftp://a.example/" }]', 'expected an http or https URL'],
  ['no step', '[]', 'expected at least one step'],
])('%s is an error of the config, at its line', async (_, steps, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\nchecks:\n  - id: a\n    journey:\n      steps: ${steps}\n`);
  const { exitCode, stderr } = await workspace.fortify(['check']);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^fortify\.yml:5:\d+: /)]);
  expect(stderr).toContain(message);
});

/** A recording of the shop as a browser would export it. */
function harOf(url: string) {
  const entry = (
    method: string,
    path: string,
    status: number,
    type: string,
    more: { headers?: Record<string, string>; post?: [string, string]; to?: string } = {},
  ) => ({
    startedDateTime: '2026-11-25T10:00:00.000Z',
    request: {
      method,
      url: url + path,
      headers: Object.entries({ cookie: 'session=s-42', 'user-agent': 'x', ...more.headers }).map(([name, value]) => ({
        name,
        value,
      })),
      cookies: [{ name: 'session', value: 's-42' }],
      ...(more.post === undefined ? {} : { postData: { mimeType: more.post[0], text: more.post[1] } }),
    },
    response: {
      status,
      redirectURL: more.to ?? '',
      content: { mimeType: type },
      headers: [{ name: 'set-cookie', value: 'session=s-42' }],
    },
  });
  return JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'x', version: '1' },
      entries: [
        entry('GET', '/?ref=mail&access_token=hunter2', 200, 'text/html'),
        entry('GET', '/style.css', 200, 'text/css'),
        entry('POST', '/login', 303, 'text/html', {
          headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer hunter2' },
          post: ['application/x-www-form-urlencoded', 'user=ann&password=hunter2&csrf=c-77'],
          to: '/cart',
        }),
        entry('GET', '/cart', 200, 'text/html'),
        entry('POST', '/api/orders', 201, 'application/json', {
          headers: { 'content-type': 'application/json' },
          post: ['application/json', '{"item":7,"price":"$5","card":{"card_token":"hunter2"}}'],
        }),
      ],
    },
  });
}

test('a recording becomes a journey that a person can edit, and holds no cookie and no secret', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('x.har', harOf('https://shop.example'));
  const { exitCode, stderr } = await workspace.fortify([
    'synthetic',
    'import-har',
    'x.har',
    '--id',
    'buy',
    '--output',
    'fortify.yml',
  ]);
  const yaml = await workspace.read('fortify.yml');
  expect([exitCode, stderr]).toEqual([
    0,
    expect.stringContaining(
      '3 steps; 2 requests of the recording left out\nSecrets were left out. Set in the environment: BUY_ACCESS_TOKEN, BUY_PASSWORD, BUY_CSRF, BUY_CARD\n',
    ),
  ]);
  expect(yaml).not.toMatch(/hunter2|s-42|cookie|authorization/i);
  expect(yaml).toMatchInlineSnapshot(`
    "# Made of a recording: look through it before you use it.

    version: 1
    checks:
      - id: buy
        journey:
          steps:
            - name: GET /
              url: https://shop.example/?ref=mail&access_token=\${BUY_ACCESS_TOKEN}
              expect:
                status: 200
            - name: POST /login
              url: https://shop.example/login
              method: POST
              headers:
                content-type: application/x-www-form-urlencoded
              body: user=ann&password=\${BUY_PASSWORD}&csrf=\${BUY_CSRF}
            - name: POST /api/orders
              url: https://shop.example/api/orders
              method: POST
              headers:
                content-type: application/json
              body: '{"item":7,"price":"$$5","card":"\${BUY_CARD}"}'
              expect:
                status: 201
    "
  `);
  // Without the variables it says which are missing; with them it is a config.
  const missing = await workspace.fortify(['check'], { env: {} });
  expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('BUY_ACCESS_TOKEN')]);
});

test.each([
  ['no JSON', 'x', 'not JSON'],
  ['no recording', '{}', 'no HAR: it has no log with entries'],
  ['a recording of nothing', '{"log":{"entries":[]}}', 'there is no request in it'],
])('%s is no HAR', async (_, text, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('x.har', text);
  const { exitCode, stderr } = await workspace.fortify(['synthetic', 'import-har', 'x.har']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
});
