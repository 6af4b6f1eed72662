import { maxNameLength } from '../sample/sample.ts';
import { DamageError } from './bytes.ts';

// The JSON in a segment may be anybody's. Each of these throws a `DamageError` where a value is not what it should be.

/** A JSON text's value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw senseless();
  }
}

/** An object's keys. */
export function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw senseless();
  return value as Record<string, unknown>;
}

/** An array. */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw senseless();
  return value;
}

/** A whole number, 0..`most`. */
export function wholeOf(value: unknown, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > most) throw senseless();
  return value;
}

/** The name of something. */
export function nameOf(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > maxNameLength) throw senseless();
  return value;
}

function senseless(): DamageError {
  return new DamageError('what it says of itself makes no sense');
}
