import { expect, test } from 'vitest';
import { placeOfSubject } from './subject-place.ts';
import { parseYaml } from './yaml-document.ts';

const document = parseYaml(
  'fortify.yml',
  `version: 1
service: acme
checks:
  - { id: api, url: https://a.example }
  - { id: app, base-urls: { us: https://us.example }, path: / }
objectives:
  - { id: api, target: 99% }
deprecations:
  deadlines:
    - { id: app-us, title: it ends, date: 2027-01-01 }
gate:
  freeze: [{ start: 2026-12-24T00:00Z, duration: 3d, reason: holidays }]
`,
  {},
);

test.each([
  ['unhealthy', 'api', 4],
  ['budget-exhausted', 'api', 7],
  ['burn-rate', 'api/api', 7],
  ['degraded', 'app-us', 5],
  ['deadline-due', 'app-us', 10],
  ['deadline-overdue', 'api', 4],
  ['frozen', 'freeze', 12],
  ['no-tests', 'junit.xml', null],
  ['unhealthy', 'gone', null],
])('%s of %s stands in line %s', (code, subject, line) => {
  expect(placeOfSubject(document, { code, subject })?.line ?? null).toBe(line);
});

test('what is of another service stands nowhere', () => {
  expect(placeOfSubject(document, { code: 'unhealthy', subject: 'api', service: 'beta' })).toBeNull();
  expect(placeOfSubject(document, { code: 'unhealthy', subject: 'api', service: 'acme' })?.line).toBe(4);
});
