import { type ReadInput, readInputs, readList, readPlace, readText, readWord } from '@fortify/action/read-input';
import { type FailOn, failOnWords } from '@fortify/core/config/config';
import { type PlaceWish, saveWords } from '@fortify/core/config/history';
import { type ResultFormat, resultFormats } from '@fortify/core/config/result-format';
import { configurationError } from '@fortify/core/error';
import { faultOfLocation } from '@fortify/core/sample/sample';

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  /** Paths and globs. */
  readonly files: readonly string[];
  /** `null` = seen from their content. */
  readonly format: ResultFormat | null;
  readonly location: string | null;
  readonly config: string | null;
  readonly history: PlaceWish;
  readonly failOn: FailOn | null;
}

function readLocation(read: ReadInput): string | null {
  const location = readText(read, 'location');
  const fault = location === null ? null : faultOfLocation(location);
  if (fault !== null) throw configurationError('input location', fault);
  return location;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  return readInputs((collect) => ({
    files: readList(read, 'files'),
    format: collect(() => readWord(read, 'format', resultFormats)),
    location: collect(() => readLocation(read)),
    config: readText(read, 'config'),
    history: { ...readPlace(read, collect), save: collect(() => readWord(read, 'save', saveWords)) },
    failOn: collect(() => readWord(read, 'fail-on', failOnWords)),
  }));
}
