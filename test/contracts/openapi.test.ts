import { expect, test } from 'vitest';
import { type Call, faultsOfRequest, faultsOfResponse, refuseFaults } from '../support/openapi.ts';

const path = '/repos/acme/app/issues/7/comments';

const headers = {
  accept: 'application/vnd.github+json',
  'user-agent': 'fortify',
  authorization: 'token x',
  'content-type': 'application/json; charset=utf-8',
};

function call(more: Partial<Call>): Call {
  return { method: 'POST', path, query: new URLSearchParams(), headers, body: { body: 'text' }, ...more };
}

const pulls = (query: string) =>
  call({ method: 'GET', path: '/repos/acme/app/pulls', body: null, query: new URLSearchParams(query) });

const checkRuns = '/repos/acme/app/check-runs';
const annotation = { path: 'x', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' };
const checkRun = (more: object) => ({ name: 'x', head_sha: 'x', output: { title: 'x', summary: 'x', ...more } });

test.each<[string, Call, string[]]>([
  ['what it knows', call({}), []],
  ['a path it has not', call({ path: `${path}/all` }), [`GitHub has no POST ${path}/all`]],
  ['a method it has not', call({ method: 'PUT' }), [`GitHub has no PUT ${path}`]],
  ['a parameter it has not', call({ query: new URLSearchParams('page=1') }), [`POST ${path} has no parameter page`]],
  [
    'a call without a name',
    call({ headers: { ...headers, 'user-agent': undefined } }),
    [`POST ${path} has no User-Agent`],
  ],
  ['a call that accepts no JSON', call({ headers: { ...headers, accept: '*/*' } }), [`POST ${path} accepts */*`]],
  [
    'a body of another type',
    call({ headers: { ...headers, 'content-type': 'text/plain' } }),
    [`POST ${path} has a body of type text/plain`],
  ],
  ['a stranger', call({ headers: { ...headers, authorization: '' } }), [`POST ${path} has no Authorization`]],
  [
    'a page that is none',
    call({ method: 'GET', body: null, query: new URLSearchParams('page=-1') }),
    [`GET ${path} has page=-1`],
  ],
  [
    'more than it gives at once',
    call({ method: 'GET', body: null, query: new URLSearchParams('per_page=200') }),
    [`GET ${path} has per_page=200`],
  ],
  ['a word it has not', pulls('state=opn'), ['GET /repos/acme/app/pulls has state=opn']],
  [
    'an issue that is no number',
    call({ path: '/repos/acme/app/issues/seven/comments' }),
    ['POST /repos/acme/app/issues/seven/comments has issue_number=seven'],
  ],
  ['a body without what it must have', call({ body: {} }), [`POST ${path} must have required property 'body'`]],
  ['a body where there is none', call({ method: 'GET' }), [`GET ${path} takes no body`]],
  [
    'a misspelt key',
    call({ body: { body: 'x', detailsurl: 'x' } }),
    [`POST ${path} must NOT have additional properties (detailsurl)`],
  ],
  ['a comment that is too long', call({ body: { body: 'x'.repeat(65_537) } }), [`POST ${path} has 65537 of body`]],
  [
    'a check run that is over, and came to nothing',
    call({ path: checkRuns, body: { name: 'x', head_sha: 'x', status: 'completed' } }),
    [`POST ${checkRuns} is completed, and has no conclusion`],
  ],
  [
    'a title that is too long, deep inside',
    call({ path: checkRuns, body: checkRun({ annotations: [{ ...annotation, title: 'x'.repeat(256) }] }) }),
    [`POST ${checkRuns} has 256 of title`],
  ],
])('GitHub’s description tells %s', (_, given, faults) => {
  expect(faultsOfRequest(given)).toEqual(faults);
});

test('it tells an answer that GitHub would not give', () => {
  expect(faultsOfResponse(call({}), 201, { id: 1 })).not.toEqual([]);
  expect(faultsOfResponse(call({}), 204, null)).toEqual([`POST ${path} never answers 204`]);
});

test('what it has against a call or an answer fails a test, and nothing else does', () => {
  expect(() => refuseFaults(['GitHub has no PUT /'])).toThrow('GitHub has no PUT /');
  expect(() => refuseFaults([])).not.toThrow();
});
