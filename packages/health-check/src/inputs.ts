import { type ReadInput, readInputs, readList, readPlace, readText, readWord } from '@fortify/action/read-input';
import { type FailOn, failOnWords } from '@fortify/core/config/config';
import { checksOfUrls } from '@fortify/core/config/from-urls';
import { type PlaceWish, saveWords } from '@fortify/core/config/history';
import { configurationError } from '@fortify/core/error';
import { quote } from '@fortify/core/text/plain';
import { parseShard, type Shard } from '@fortify/pipeline/shard';

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  readonly urls: readonly string[];
  readonly config: string | null;
  readonly history: PlaceWish;
  readonly failOn: FailOn | null;
  /** The part of the checks that is this job's. */
  readonly shard: Shard | null;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  return readInputs((collect) => ({
    urls: collect(() => readUrls(read)) ?? [],
    config: readText(read, 'config'),
    history: { ...readPlace(read, collect), save: collect(() => readWord(read, 'save', saveWords)) },
    failOn: collect(() => readWord(read, 'fail-on', failOnWords)),
    shard: collect(() => readShard(read)),
  }));
}

function readShard(read: ReadInput): Shard | null {
  const text = readText(read, 'shard');
  const shard = text === null ? null : parseShard(text);
  if (text !== null && shard === null) {
    throw configurationError('input shard', `${quote(text)}: expected a part of a whole, such as 2/5`);
  }
  return shard;
}

/** URLs that can be checked; each that cannot is a problem of its own. */
function readUrls(read: ReadInput): readonly string[] {
  const urls = readList(read, 'urls');
  checksOfUrls('input urls', urls);
  return urls;
}
