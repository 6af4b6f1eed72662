import { expect, test } from 'vitest';
import { type Call, faultsOfRequest, faultsOfResponse } from '../support/openapi.ts';

const path = '/repos/acme/app/issues/7/comments';

function call(more: Partial<Call>): Call {
  return { method: 'POST', path, query: new URLSearchParams(), body: { body: 'text' }, ...more };
}

test.each<[string, Call, string[]]>([
  ['what it knows', call({}), []],
  ['a path it has not', call({ path: `${path}/all` }), [`GitHub has no POST ${path}/all`]],
  ['a method it has not', call({ method: 'PUT' }), [`GitHub has no PUT ${path}`]],
  ['a parameter it has not', call({ query: new URLSearchParams('page=1') }), [`POST ${path} has no parameter page`]],
  ['a body without what it must have', call({ body: {} }), [" must have required property 'body'"]],
])('GitHub’s description tells %s', (_, given, faults) => {
  expect(faultsOfRequest(given)).toEqual(faults);
});

test('it tells an answer that GitHub would not give', () => {
  expect(faultsOfResponse(call({}), 201, { id: 1 })).not.toEqual([]);
  expect(faultsOfResponse(call({}), 204, null)).toEqual([`POST ${path} never answers 204`]);
});
