import { defaultHistoryPath } from '@fortify/core/config/history';
import { sendingSections } from '@fortify/core/config/sent-keys';
import { ConfigurationError, configurationError } from '@fortify/core/error';
import { formatJson } from '@fortify/core/report/json';
import { count, quote } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { defaultConfigPath } from '@fortify/pipeline/config-source';
import { recallOutline } from '@fortify/pipeline/history/recall';
import { findObjectives } from '@fortify/pipeline/judge';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { type CommonOptions, configOf, note, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify validate`: parses the config, and says every problem of it. Exit code 2 when there is one. */
export async function validate(file: string | undefined, options: CommonOptions, ports: CliPorts): Promise<number> {
  if (file !== undefined && options.config !== undefined && options.config !== file)
    throw configurationError('--config', `names ${options.config}, and the argument is ${file}: give only one of them`);
  const named = file ?? options.config;
  const source = named ?? defaultConfigPath;
  try {
    const loaded = await configOf(
      named === undefined ? options : { ...options, config: named },
      sendingSections,
      ports,
    );
    const { config } = loaded;
    // A pattern may mean a check that only the history knows: what of it is at hand, for a config is valid anywhere.
    const { history, damaged, segments } = await recallOutline(
      createDirectoryStore(options.history ?? config.history.path ?? defaultHistoryPath),
    );
    // Without checks it speaks of history alone, and where none is at hand nobody can tell.
    const isWhole = damaged.length === 0 && (segments > 0 || config.checks.length > 0);
    const { unmatched } = await findObjectives(loaded, history, isWhole);
    const notices = [
      ...config.notices,
      ...config.objectiveNotices,
      ...unmatched.map(({ pattern }) => `Nothing is known yet of ${quote(pattern)}.`),
    ];
    const deadlines = config.deprecations.deadlines.length;
    const what = [
      count(config.checks.length, 'check'),
      count(config.objectives.length, 'objective'),
      ...(deadlines === 0 ? [] : [count(deadlines, 'deadline')]),
    ].join(', ');
    const json = { valid: true, problems: [], notices };
    for (const notice of notices) note(`Note: ${notice}`, options, ports);
    await writeResult(options.format === 'json' ? formatJson(json) : `${source}: valid (${what})\n`, options, ports);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof ConfigurationError) || options.format !== 'json') throw error;
    await writeResult(formatJson({ valid: false, problems: error.problems, notices: [] }), options, ports);
    return exitCodes.usage;
  }
}
