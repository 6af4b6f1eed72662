import { basename } from 'node:path';
import { configurationError } from '@fortify/core/error';
import type { FileKind, ImportKind } from '@fortify/core/history/formats';
import {
  FormatError,
  type ParsedSamples,
  sortRows,
  type TextSource,
} from '@fortify/core/history/import/parsed-samples';
import { detectKind, fileReaders } from '@fortify/core/history/import/reader';
import { checkOfLog, parseLogLine } from '@fortify/core/history/import/status-log';
import { parseUpptimeState } from '@fortify/core/history/import/upptime';
import type { Sample } from '@fortify/core/sample/sample';
import type { SampleSource } from '@fortify/pipeline/history/gather';
import { isDirectory } from '@fortify/store/directories';
import { type Committed, committedLines, committedVersions } from '@fortify/store/git-log';
import { readTextPieces } from '@fortify/store/text-file';

/**
 * Opens what the user named: a file, or the git repository that an Upptime or a statuspage lives in. Reading it throws a
 * `ConfigurationError` where it is not what it should be.
 */
export async function openSource(path: string, kind: ImportKind | undefined): Promise<SampleSource> {
  const isRepository = await isDirectory(path);
  if (kind === 'upptime') return { name: path, pieces: readUpptime(path) };
  if (kind === 'statuspage' && isRepository) return { name: path, pieces: readStatusLogs(path) };
  if (isRepository && kind === undefined)
    throw configurationError(path, 'is a directory: --from upptime or --from statuspage say whose repository it is');
  return { name: path, pieces: readFile(path, kind) };
}

async function* readFile(path: string, kind: FileKind | undefined): AsyncGenerator<ParsedSamples> {
  const pieces = readTextPieces(path);
  try {
    const first = await pieces.next();
    const start = first.done === true ? '' : first.value;
    const source: TextSource = { name: basename(path), text: resume(start, pieces) };
    yield* fileReaders[kind ?? detectKind(start)](source);
  } catch (error) {
    if (error instanceof FormatError) throw configurationError(path, error.message);
    throw error;
  } finally {
    await pieces.return(undefined);
  }
}

async function* resume(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start.startsWith('\ufeff') ? start.slice(1) : start;
  yield* rest;
}

/** Every state that Upptime ever committed. */
function readUpptime(repository: string): AsyncGenerator<ParsedSamples> {
  return readCommits(committedVersions(repository, 'history/*.yml'), ({ path, text }) =>
    text === null ? `${path}: a version of it is not in this clone` : parseUpptimeState(basename(path, '.yml'), text),
  );
}

/** Every line that was ever in a log: the files themselves are cut to their last lines. */
function readStatusLogs(repository: string): AsyncGenerator<ParsedSamples> {
  return readCommits(committedLines(repository, '*_report.log'), ({ path, text }) =>
    text.trim() === '' ? null : parseLogLine(checkOfLog(basename(path)), text),
  );
}

async function* readCommits<Text extends string | null>(
  commits: AsyncIterable<Committed<Text>>,
  parse: (committed: Committed<Text>) => Sample | string | null,
): AsyncGenerator<ParsedSamples> {
  for await (const committed of commits) {
    const sample = parse(committed);
    if (sample !== null) yield sortRows([{ line: null, sample }]);
  }
}
