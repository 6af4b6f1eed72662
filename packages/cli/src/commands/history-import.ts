import { ConfigurationError, configurationError, formatProblem, type Problem } from '@fortify/core/error';
import { checkIds, historyOf, sampleCount, union } from '@fortify/core/history/history';
import {
  type BadRow,
  detectFormat,
  FormatError,
  type ParsedSamples,
  parseSamples,
  type TextFormat,
} from '@fortify/core/history/text-format';
import { count } from '@fortify/core/text/plain';
import { readTextFile } from '@fortify/store/text-file';
import { type CommonOptions, note, standaloneStoreOf, warnOfDamage } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `history import`. */
export interface ImportOptions extends CommonOptions {
  readonly from?: TextFormat;
  readonly strict?: boolean;
}

/** Bad rows of a file beyond this are counted, not listed. */
const maxListed = 10;

/** `fortify history import FILE…`: adds the samples of files. Every file is read before anything is written. */
export async function historyImport(
  files: readonly string[],
  options: ImportOptions,
  ports: CliPorts,
): Promise<number> {
  const store = await standaloneStoreOf(options, ports);
  const imports: { file: string; parsed: ParsedSamples }[] = [];
  for (const file of files) imports.push({ file, parsed: parseFile(file, await readTextFile(file), options.from) });

  const bad = imports.flatMap(({ file, parsed }) => parsed.bad.map((row) => toProblem(file, row)));
  const samples = imports.flatMap(({ parsed }) => parsed.samples);
  if (options.strict === true && bad.length > 0) throw new ConfigurationError([...bad, nothingImported(files)]);
  for (const { file, parsed } of imports) listBadRows(file, parsed.bad, ports);
  if (samples.length === 0) throw new ConfigurationError([nothingImported(files)]);

  await store.open();
  const before = await store.read();
  warnOfDamage(before, ports);
  const added = historyOf(samples);
  await store.add(samples);
  const isNew = sampleCount(union([before.history, added])) - sampleCount(before.history);
  const skipped = bad.length === 0 ? '' : `, ${count(bad.length, 'bad row')} skipped`;
  const what = `${count(sampleCount(added), 'sample')} of ${count(checkIds(added).length, 'check')}`;
  note(`imported ${what}, ${isNew.toLocaleString('en-US')} of them new${skipped}, into ${store.name}`, options, ports);
  return 0;
}

function parseFile(file: string, text: string, from: TextFormat | undefined): ParsedSamples {
  try {
    return parseSamples(from ?? detectFormat(text), text);
  } catch (error) {
    if (error instanceof FormatError) throw configurationError(file, error.message);
    throw error;
  }
}

function toProblem(file: string, { line, message }: BadRow): Problem {
  return { source: file, line, column: 1, message };
}

function listBadRows(file: string, bad: readonly BadRow[], { writeErr }: CliPorts): void {
  for (const row of bad.slice(0, maxListed)) writeErr(`${formatProblem(toProblem(file, row))} (skipped)\n`);
  if (bad.length > maxListed) writeErr(`${file}: and ${count(bad.length - maxListed, 'more bad row')} (skipped)\n`);
}

function nothingImported(files: readonly string[]): Problem {
  return { source: files.join(', '), line: null, column: null, message: 'nothing was imported' };
}
