import type { BodyExpectation, JsonExpectation } from '@fortify/core/config/check';
import { valueAtPointer } from '@fortify/core/json/pointer';
import type { Failure } from '@fortify/core/sample/measurement';
import type { ProbeContext } from './context.ts';
import { matchesPattern } from './pattern.ts';

type Quote = ProbeContext['quote'];

/** Parsing deeper JSON than this is refused: nothing healthy nests so far, and looking things up in it is recursion. */
const maxDepth = 100;

/** Whether a body is what it should be. Details say what was expected, never what came. */
export async function judgeBody(body: Buffer, expected: BodyExpectation, quote: Quote): Promise<Failure[]> {
  const faults = [...judgeSize(body.length, expected)];
  if (expected.contains.length + expected.matches.length + expected.json.length > 0) {
    const text = body.toString('utf8');
    for (const part of expected.contains) if (!text.includes(part)) faults.push(`does not contain ${quote(part)}`);
    for (const pattern of expected.matches) {
      if (!(await matchesPattern(text, pattern))) faults.push(`does not match ${quote(pattern)}`);
    }
    faults.push(...judgeJson(text, expected.json, quote));
  }
  return faults.map((detail) => ({ reason: 'body', detail }));
}

function judgeSize(bytes: number, { minBytes, maxBytes }: BodyExpectation): string[] {
  if (minBytes !== null && bytes < minBytes) return [`has ${bytes} bytes, expected at least ${minBytes}`];
  return maxBytes !== null && bytes > maxBytes ? [`has ${bytes} bytes, expected at most ${maxBytes}`] : [];
}

function judgeJson(text: string, expected: readonly JsonExpectation[], quote: Quote): string[] {
  if (expected.length === 0) return [];
  const document = parseJson(text);
  if (document === undefined) return [text.trim() === '' ? 'is empty, and not JSON' : 'is not JSON'];
  return expected.flatMap((expectation) => {
    const fault = faultOfValue(valueAtPointer(document, expectation.pointer), expectation, quote);
    return fault === null ? [] : [`${expectation.pointer || 'the document'} ${fault}`];
  });
}

function faultOfValue(value: unknown, { exists, equals, above, below }: JsonExpectation, quote: Quote): string | null {
  if (value === undefined) return exists ? 'is missing' : null;
  if (!exists) return 'is there, expected not';
  if (equals !== undefined && value !== equals) return `is not ${quote(equals)}`;
  if (above !== undefined && !(typeof value === 'number' && value > above)) return `is not above ${above}`;
  if (below !== undefined && !(typeof value === 'number' && value < below)) return `is not below ${below}`;
  return null;
}

/** The document, or `undefined` when it is none, or nested beyond reason. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One pass over the characters, whoever wrote them: brackets outside of strings are counted. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString && character === '\\') index++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === '[' || character === '{')) depth++;
    else if (!isInString && (character === ']' || character === '}')) depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}
