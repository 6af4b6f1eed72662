import type { HeaderExpectation, HttpCheck } from '@fortify/core/config/check';
import { describeStatuses, matchesStatus } from '@fortify/core/config/status';
import type { Failure } from '@fortify/core/sample/measurement';
import { count } from '@fortify/core/text/plain';
import type { ProbeContext } from './context.ts';
import type { Answer } from './exchange.ts';
import { matchesPattern } from './pattern.ts';

type Quote = ProbeContext['quote'];

/** Whether the status is one of those expected. What never came cannot be wrong. */
export function judgeStatus({ expect }: HttpCheck, status: number | null): Failure[] {
  if (status === null || matchesStatus(status, expect.status)) return [];
  return [{ reason: 'status', detail: `${status}, expected ${describeStatuses(expect.status)}` }];
}

/** Whether the redirects led where, and as often as, they should. */
export function judgeRedirects({ expect }: HttpCheck, url: URL, hops: number, quote: Quote): Failure[] {
  const failures: Failure[] = [];
  if (expect.redirects !== null && expect.redirects !== hops) {
    failures.push({ reason: 'redirect', detail: `${count(hops, 'redirect')}, expected ${expect.redirects}` });
  }
  if (expect.url !== null && new URL(expect.url).href !== url.href) {
    failures.push({ reason: 'redirect', detail: `the last URL is not ${quote(expect.url)}` });
  }
  return failures;
}

/** Whether the headers are what they should be. Details name the header and what was expected, never what came. */
export async function judgeHeaders(
  headers: Answer['headers'],
  expected: readonly HeaderExpectation[],
  quote: Quote,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const expectation of expected) {
    const found = headers[expectation.name];
    const value = found === undefined ? null : [found].flat().join(', ');
    const fault = await faultOfHeader(value, expectation, quote);
    if (fault !== null) failures.push({ reason: 'header', detail: `${expectation.name} ${fault}` });
  }
  return failures;
}

async function faultOfHeader(
  value: string | null,
  expectation: HeaderExpectation,
  quote: Quote,
): Promise<string | null> {
  const { exists, equals, contains, matches } = expectation;
  if (value === null) return exists ? 'is missing' : null;
  if (!exists) return 'is there, expected not';
  if (equals !== undefined && value !== equals) return `is not ${quote(equals)}`;
  if (contains !== undefined && !value.includes(contains)) return `does not contain ${quote(contains)}`;
  if (matches !== undefined && !(await matchesPattern(value, matches))) return `does not match ${quote(matches)}`;
  return null;
}
