import { z } from 'zod';
import { kebabCase } from '../text/kebab-case.ts';
import { parseRatio } from '../text/percent.ts';
import { faultOfUrl } from '../text/url.ts';
import { dayMs, durationPattern, parseDuration } from '../time/duration.ts';
import { parseInstant } from '../time/instant.ts';
import { faultOfEndpoint } from './endpoint.ts';
import { parseStatuses } from './status.ts';

// A config is parsed once: to generate a parser for it takes longer than to parse it.
z.config({ jitless: true });

// Every field says what it expects in one sentence, whatever was wrong with what it got: `issues.ts` puts the offending
// value before it.

/** A length of time, such as `3s`; parsed to milliseconds, more than none. */
export const duration = z
  .string({ error: expectedDuration })
  .regex(durationPattern, { error: expectedDuration })
  .transform((text) => parseDuration(text) ?? 0)
  .refine((durationMs) => durationMs > 0, { error: 'expected more than no time at all' })
  .describe('A whole number and a unit: 500ms, 3s, 5m, 6h or 28d.');

/** A length of time that is looked back on, or that lies between two runs: at most ten years. */
export const period = duration.refine((durationMs) => durationMs <= 3660 * dayMs, {
  error: 'expected at most 3660d',
});

/** A length of time that somebody waits for: at most an hour. */
export const waitingTime = duration.refine((durationMs) => durationMs <= 3_600_000, { error: 'expected at most 1h' });

/** An instant, with a zone; parsed to milliseconds since the Unix epoch. */
export const instant = z
  .string({ error: expectedInstant })
  .transform((text, context) => {
    const timeMs = parseInstant(text);
    if (timeMs !== null) return timeMs;
    context.addIssue({ code: 'custom', message: expectedInstant() });
    return z.NEVER;
  })
  .describe('RFC 3339 with a zone; seconds may be left out.');

/** An IANA time zone. */
export const zone = z
  .string({ error: expectedZone })
  .refine(isZone, { error: expectedZone })
  .describe('An IANA time zone, such as Europe/Paris.');

/** A share of a whole: `25%`, `0.25`. Parsed to a ratio 0..1. */
export const ratio = z
  .union([z.string(), z.number()], { error: 'expected a percentage such as 25%, or a ratio such as 0.25' })
  .transform((value, context) => {
    const parsed = parseRatio(value);
    if (parsed !== null && parsed >= 0 && parsed <= 1) return parsed;
    context.addIssue({
      code: 'custom',
      message: `expected ${parsed === null ? '' : '0% to 100%, '}a percentage such as 25%, or a ratio such as 0.25`,
    });
    return z.NEVER;
  })
  .describe('A percentage such as 25%, or a ratio such as 0.25.');

/** The target of an objective: a ratio strictly between 0 and 1. */
export const target = z
  .union([z.string(), z.number()], { error: 'expected a percentage such as 99.9%, or a ratio such as 0.999' })
  .transform((value, context) => {
    const parsed = parseRatio(value);
    const fault =
      parsed === null
        ? `expected ${isLong(value) ? 'at most 12 decimals of a ratio, ' : ''}a percentage such as 99.9%, or a ratio such as 0.999`
        : faultOfTarget(parsed);
    if (fault === null && parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: fault ?? '' });
    return z.NEVER;
  })
  .describe('The share that must be good, strictly between 0 and 1: 99.9% or 0.999.');

/** An id in a config. */
export const id = z
  .string({ error: expectedId })
  .max(100, { error: 'expected at most 100 characters' })
  .regex(kebabCase, { error: expectedId })
  .describe('kebab-case: lower-case letters, digits and single hyphens.');

/** An `http:` or `https:` URL without credentials. */
export const url = z
  .string({ error: 'expected a URL such as https://api.example.com/health' })
  .superRefine((text, context) => {
    const fault = faultOfUrl(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .describe('An absolute http or https URL, without credentials.');

/** A URL that a path is put behind. */
export const baseUrl = url.refine((text) => !/[?#]/.test(text), {
  error: 'has a query or a fragment: expected a base URL, which the path is put behind',
});

const status = z
  .union([z.number(), z.string()], { error: expectedStatus })
  .refine((value) => parseStatuses([value]) !== null, { error: expectedStatus });

/** Which HTTP statuses are expected: `200`, `2xx`, `200-204`, or a list of those. */
export const statuses = z
  .union([status, z.array(status).min(1, { error: expectedStatus })], { error: expectedStatus })
  .transform((value) => parseStatuses(Array.isArray(value) ? value : [value]) ?? [])
  .describe('The expected HTTP status: 200, 2xx, 200-204, or a list of those.');

/** `host:port`, parsed; the port may be left out where the kind of check has one of its own. */
export const endpoint = z
  .string({ error: 'expected host:port, such as db.example.com:5432' })
  .superRefine((text, context) => {
    const fault = faultOfEndpoint(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

/** A whole number of things, of at least so many. */
export function atLeast(least: number) {
  const error = `expected a whole number, ${least} or more`;
  return z.int({ error }).min(least, { error });
}

/** A whole number of things, none included. */
export const wholeNumber = atLeast(0);

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `expected ${words.join(' or ')}` });
}

/** One of a few words, or a list of some of them, each once. */
export function oneOrMoreOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const error = `expected ${words.join(' or ')}, or a list of those, each once`;
  const list = z
    .array(z.enum(words, { error }), { error })
    .min(1, { error })
    .refine((some) => new Set(some).size === some.length, { error });
  return z
    .union([z.enum(words, { error }), list], { error })
    .transform((value): readonly Words[number][] => (typeof value === 'string' ? [value] : value));
}

/** A text that is not empty. */
export function textOf(what: string, most: number) {
  return z
    .string({ error: `expected ${what}` })
    .min(1, { error: `expected ${what}` })
    .max(most, { error: `expected at most ${most} characters` });
}

/** A list of such texts, which may be absent. */
export function listOfTexts(what: string, most: number) {
  return z.array(textOf(what, most), { error: `expected a list: ${what}, each` }).optional();
}

/** Ids or globs of checks: one, or a list. */
export const oneOrMoreIds = z
  .union([z.string(), z.array(z.string()).min(1, { error: 'expected at least one id or glob' })], {
    error: 'expected ids or globs of checks',
  })
  .transform((value) => (typeof value === 'string' ? [value] : value));

/**
 * An object whose every key is known. What its keys hold is only made when one is parsed: a file has few of the sections that
 * there are, and to make them all takes longer than to parse it. (`z.lazy` would make what is optional at once: whether it has
 * a default is asked of what is within.)
 */
export function strict<Shape extends z.ZodRawShape>(shapeOf: () => Shape) {
  let made: Shape | undefined;
  const definition: z.core.$ZodObjectDef<Shape> = {
    type: 'object',
    get shape() {
      made ??= shapeOf();
      return made;
    },
    catchall: noMore,
    error: expectedObject,
  };
  return new z.ZodObject(definition) as z.ZodObject<Shape, z.core.$strict>;
}

const noMore = z.never();

/** What is said where keys and values should be; `issues.ts` adds which. */
export const expectedKeys = 'expected keys and values';

function expectedObject(issue: { code?: string | undefined }): string | undefined {
  return issue.code === 'invalid_type' ? expectedKeys : undefined;
}

function expectedInstant(): string {
  return 'expected an instant with a zone, such as 2026-12-01T02:00Z';
}

function expectedZone(): string {
  return 'expected an IANA time zone, such as Europe/Paris';
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function expectedDuration(): string {
  return 'expected a duration: a whole number and a unit, such as 500ms, 3s, 5m, 6h or 28d';
}

function expectedId(): string {
  return 'expected an id in kebab-case, such as prod-eu';
}

function expectedStatus(): string {
  return 'expected HTTP statuses 100 to 599: 200, 2xx, 200-204, or a list of those';
}

/** Whether a number has more decimals than are read. */
function isLong(value: string | number): boolean {
  return /^\d+\.\d{13,}%?$/.test(String(value).trim());
}

function faultOfTarget(ratio: number): string | null {
  if (ratio === 1)
    return 'expected less than 100%: it leaves no error budget, so one failed check would spend more than all of it';
  if (ratio === 0) return 'expected more than 0%: nothing could ever miss it';
  if (ratio > 0 && ratio < 1 && Number(ratio.toFixed(12)) !== ratio) return 'expected at most 12 decimals of a ratio';
  return ratio > 0 && ratio < 1 ? null : 'expected a ratio between 0 and 1, or a percentage: 99.9% is 0.999';
}
