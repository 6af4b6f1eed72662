import { failOnVerdictWords } from '@fortify/action/fail-on';
import { type ReadInput, readFlag, readInputs, readPlace, readText, readWord } from '@fortify/action/read-input';
import type { FailOn } from '@fortify/core/config/config';
import { type PlaceWish, saveWords } from '@fortify/core/config/history';

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  readonly config: string | null;
  readonly history: PlaceWish;
  /** Whether issues are kept. */
  readonly issues: boolean | null;
  /** Where the calendar is written. */
  readonly calendar: string | null;
  readonly failOn: FailOn | null;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  return readInputs((collect) => ({
    config: readText(read, 'config'),
    history: { ...readPlace(read, collect), save: collect(() => readWord(read, 'save', saveWords)) },
    issues: collect(() => readFlag(read, 'issues')),
    calendar: readText(read, 'calendar'),
    failOn: collect(() => readWord(read, 'fail-on', failOnVerdictWords)),
  }));
}
