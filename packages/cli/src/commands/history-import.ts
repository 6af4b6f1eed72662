import { ConfigurationError, formatProblem, type Problem } from '@fortify/core/error';
import type { ImportKind } from '@fortify/core/history/formats';
import type { BadRow } from '@fortify/core/history/import/parsed-samples';
import { count, formatCount, plainLine } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { countSamples } from '@fortify/pipeline/history/count';
import { gatherSamples } from '@fortify/pipeline/history/gather';
import { mergeHistories } from '@fortify/pipeline/history/merge';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { withTemporaryDirectory } from '@fortify/store/temporary-directory';
import { openSource } from '../import-source.ts';
import { type CommonOptions, note, pullStore, pushStore, standaloneStoreOf, warnOfDamage } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `history import`. */
export interface ImportOptions extends CommonOptions {
  readonly from?: ImportKind;
  readonly strict?: boolean;
}

/** Bad rows of a file beyond this are counted, not listed. */
const maxListed = 10;

/** `fortify history import FILE…`: adds the samples of files. Every file is read before anything is written. */
export function historyImport(files: readonly string[], options: ImportOptions, ports: CliPorts): Promise<number> {
  return withTemporaryDirectory(async (directory) => {
    const store = await pullStore(await standaloneStoreOf(options, ports), options, ports);
    const staging = createDirectoryStore(directory);
    const bad = new Map(files.map((file) => [file, { listed: [] as BadRow[], count: 0 }]));
    const sources = await Promise.all(files.map((file) => openSource(file, options.from)));
    const gathered = await gatherSamples(sources, staging, (file, row) => {
      const rows = bad.get(file);
      if (rows !== undefined && rows.count++ < maxListed) rows.listed.push(row);
    });

    const problems = [...bad].flatMap(([file, rows]) => toProblems(file, rows));
    const nothing = { ...nowhere, source: files.join(', '), message: 'nothing was imported' };
    if (options.strict === true && gathered.badRows > 0) throw new ConfigurationError([...problems, nothing]);
    for (const problem of problems) ports.writeErr(`${plainLine(formatProblem(problem), 1000)} (skipped)\n`);
    if (gathered.samples === 0) throw new ConfigurationError([nothing]);

    await store.open();
    const { newSamples, damaged } = await mergeHistories([staging], store);
    await pushStore(store, options, ports);
    warnOfDamage(damaged, ports);
    const what = `${count(await countSamples(staging), 'sample')} of ${count(gathered.checks, 'check')}`;
    const skipped = gathered.badRows === 0 ? '' : `, ${count(gathered.badRows, 'bad row')} skipped`;
    note(`imported ${what}, ${formatCount(newSamples)} of them new${skipped}, into ${store.name}`, options, ports);
    return damaged.length > 0 ? exitCodes.fail : exitCodes.ok;
  });
}

const nowhere = { line: null, column: null };

function toProblems(source: string, rows: { readonly listed: readonly BadRow[]; readonly count: number }): Problem[] {
  const listed = rows.listed.map(({ line, message }) => ({ source, line, column: line === null ? null : 1, message }));
  const more = rows.count - listed.length;
  return more === 0 ? listed : [...listed, { ...nowhere, source, message: `and ${count(more, 'more bad row')}` }];
}
