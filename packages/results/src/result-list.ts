import { stripVTControlCharacters } from 'node:util';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import type { TestResult } from '@fortify/core/synthetic/test-result';

/** A run with more tests than this is something else. */
const mostResults = 100_000;

/** As much of a failure as a report shows. */
const longestDetail = 1000;

/** Results as they are found. Throws a `FormatError` at one too many. */
export interface ResultList {
  readonly results: readonly TestResult[];
  add(result: TestResult): void;
}

/** An empty list. */
export function createResultList(): ResultList {
  const results: TestResult[] = [];
  return {
    results,
    add(result) {
      if (results.length === mostResults) throw new FormatError(`it holds more than ${mostResults} tests`);
      results.push({ ...result, detail: stripVTControlCharacters(result.detail.trim()).slice(0, longestDetail) });
    },
  };
}

/** Names of groups, from the outside in, and of what is in them. */
export function nameOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' › ');
}

/** The first line of a text that has something in it. */
export function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

/** A time as tools write it: RFC 3339, or without a zone, which is then taken for UTC; `null` where it is none. */
export function timeOf(text: string): number | null {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const timeMs = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(hasZone ? text : `${text}Z`) : Number.NaN;
  return Number.isNaN(timeMs) ? null : timeMs;
}

/** A number that is no less than 0; `null` = it is none. */
export function nonNegative(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && Number.isFinite(number) ? number : null;
}
