import { historyStores, type PlaceWish } from '@fortify/core/config/history';
import { ConfigurationError, configurationError, type Problem } from '@fortify/core/error';
import { quote } from '@fortify/core/text/plain';
import { didYouMean } from '@fortify/core/text/suggestion';
import { isHttpUrl } from '@fortify/core/text/url';

/** Reads the value of an input; `''` when it is not set. */
export type ReadInput = (name: string) => string;

/** Reads something, or takes note of what is wrong with it. */
export type Collect = <Value>(read: () => Value) => Value | null;

/** Reads the inputs of an action before anything happens. Throws one `ConfigurationError` with every problem of them. */
export function readInputs<Inputs>(readAll: (collect: Collect) => Inputs): Readonly<Inputs> {
  const problems: Problem[] = [];
  const inputs = readAll((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(inputs);
}

/** Reads the inputs about the history that all actions have. */
export function readPlace(read: ReadInput, collect: Collect): Omit<PlaceWish, 'save'> {
  return {
    stores: collect(() => readWords(read, 'history-store', historyStores)),
    path: readText(read, 'history-path'),
  };
}

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

/** A whole number above 0, such as an id of GitHub's, or `null` when the input is not set. Throws a `ConfigurationError`. */
export function readNumber(read: ReadInput, name: string): number | null {
  const text = read(name);
  if (text === '') return null;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw configurationError(`input ${name}`, `${quote(text)}: expected a whole number above 0`);
}

/** An http or https URL, or `null` when the input is not set. Throws a `ConfigurationError`. */
export function readUrl(read: ReadInput, name: string): string | null {
  const text = read(name);
  if (text === '') return null;
  if (isHttpUrl(text)) return text;
  throw configurationError(`input ${name}`, `${quote(text)}: expected an http or https URL`);
}

/** Yes or no, or `null` when the input is not set. Throws a `ConfigurationError` on anything but true and false. */
export function readFlag(read: ReadInput, name: string): boolean | null {
  const word = readWord(read, name, ['true', 'false']);
  return word === null ? null : word === 'true';
}

/** One of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
export function readWord<Word extends string>(read: ReadInput, name: string, words: readonly Word[]): Word | null {
  const text = read(name);
  return text === '' ? null : knownWord(name, text, words);
}

/** Some of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWords<Word extends string>(read: ReadInput, name: string, words: readonly Word[]): Word[] | null {
  const texts = readList(read, name);
  return texts.length === 0 ? null : [...new Set(texts.map((text) => knownWord(name, text, words)))];
}

function knownWord<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw configurationError(`input ${name}`, `${quote(text)}: expected ${words.join(', ')}${didYouMean(text, words)}`);
}
