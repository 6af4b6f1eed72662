import { failOnVerdictWords } from '@fortify/action/fail-on';
import {
  type ReadInput,
  readInputs,
  readList,
  readNumber,
  readPlace,
  readText,
  readUrl,
  readWord,
} from '@fortify/action/read-input';
import type { FailOn } from '@fortify/core/config/config';
import type { PlaceWish } from '@fortify/core/config/history';
import { type Mode, modes } from '@fortify/core/verdict/policy';

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  /** Paths and globs. */
  readonly reports: readonly string[];
  /** What the verdict is compared with; a path or a glob. */
  readonly baseReport: string | null;
  readonly config: string | null;
  readonly history: PlaceWish;
  readonly mode: Mode | null;
  readonly overrideReason: string | null;
  readonly failOn: FailOn | null;
  /** The name of a check run, the context of a commit status; `null` = none is made. */
  readonly checkRun: string | null;
  readonly commitStatus: string | null;
  /** The deployment that gets a status; `null` = none, or a new one to `environment`. */
  readonly deploymentId: number | null;
  readonly environment: string | null;
  readonly environmentUrl: string | null;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  return readInputs((collect) => ({
    reports: readList(read, 'reports'),
    baseReport: readText(read, 'base-report'),
    config: readText(read, 'config'),
    history: { ...readPlace(read, collect), save: null },
    mode: collect(() => readWord(read, 'mode', modes)),
    overrideReason: readText(read, 'override-reason'),
    failOn: collect(() => readWord(read, 'fail-on', failOnVerdictWords)),
    checkRun: readText(read, 'check-run'),
    commitStatus: readText(read, 'commit-status'),
    deploymentId: collect(() => readNumber(read, 'deployment-id')),
    environment: readText(read, 'environment'),
    environmentUrl: collect(() => readUrl(read, 'environment-url')),
  }));
}
