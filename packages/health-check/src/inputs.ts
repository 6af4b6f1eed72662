import { type ReadInput, readList, readText, readWord } from '@fortify/action/read-input';
import { checksOfUrls } from '@fortify/core/config/from-urls';
import { ConfigurationError, configurationError, type Problem } from '@fortify/core/error';
import { quote } from '@fortify/core/text/plain';
import { parseShard, type Shard } from '@fortify/pipeline/shard';

/** When the job fails. */
const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'] as const;
export type FailOn = (typeof failOnWords)[number];

/** Where a history can be kept. */
const historyStores = ['directory', 'branch'] as const;

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  readonly urls: readonly string[];
  readonly config: string | null;
  readonly historyStore: (typeof historyStores)[number] | null;
  readonly historyPath: string | null;
  readonly failOn: FailOn | null;
  readonly githubToken: string | null;
  /** The part of the checks that is this job's. */
  readonly shard: Shard | null;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  const problems: Problem[] = [];
  const collect = <Value>(parse: () => Value): Value | null => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const inputs = {
    urls: collect(() => readUrls(read)) ?? [],
    config: readText(read, 'config'),
    historyStore: collect(() => readWord(read, 'history-store', historyStores)),
    historyPath: readText(read, 'history-path'),
    failOn: collect(() => readWord(read, 'fail-on', failOnWords)),
    githubToken: readText(read, 'github-token'),
    shard: collect(() => readShard(read)),
  };
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(inputs);
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
