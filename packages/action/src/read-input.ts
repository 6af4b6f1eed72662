import { configurationError } from '@fortify/core/error';
import { quote } from '@fortify/core/text/plain';
import { didYouMean } from '@fortify/core/text/suggestion';

/** Reads the value of an input; `''` when it is not set. */
export type ReadInput = (name: string) => string;

/** A list, one entry a line or separated by commas. */
export function readList(read: ReadInput, name: string): string[] {
  return read(name)
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A text, or `null` when the input is not set. */
export function readText(read: ReadInput, name: string): string | null {
  return read(name) || null;
}

/** One of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
export function readWord<Word extends string>(read: ReadInput, name: string, words: readonly Word[]): Word | null {
  const text = read(name);
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined || text === '') return word ?? null;
  throw configurationError(`input ${name}`, `${quote(text)}: expected ${words.join(', ')}${didYouMean(text, words)}`);
}
