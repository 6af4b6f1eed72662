import { profileNames } from '@fortify/core/config/profiles';
import { resultFormats } from '@fortify/core/config/result-format';
import { exportFormats, importKinds } from '@fortify/core/history/formats';
import { quote } from '@fortify/core/text/plain';
import { didYouMean } from '@fortify/core/text/suggestion';
import { version } from '@fortify/core/version';
import { Argument, Command, Option } from 'commander';
import type { CheckCommandOptions } from './commands/check.ts';
import type { GateCommandOptions } from './commands/gate.ts';
import type { ImportHarOptions } from './commands/import-har.ts';
import type { PublishCommandOptions } from './commands/publish.ts';
import type { SyntheticCommandOptions } from './commands/synthetic.ts';
import type { CommonOptions } from './options.ts';
import type { CliPorts } from './ports.ts';

// Names the commands and their options; what each does is loaded when it is called. The words are those of README.md.

const reportFormats = ['text', 'json', 'markdown', 'junit'];

/** The command line. Each command hands its exit code to `onExit`; nothing here ends the process. */
export function createProgram(ports: CliPorts, onExit: (code: number) => void): Command {
  const program = new Command('fortify')
    .description('Decides inside CI whether a service is reliable enough to ship.')
    .version(version, '-V, --version')
    .exitOverride()
    // What stands behind the name of a command is that command's.
    .enablePositionalOptions()
    .configureOutput({ writeOut: ports.writeOut, writeErr: ports.writeErr })
    .showHelpAfterError('(fortify --help lists the commands, fortify help COMMAND its options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 pass or warn · 1 fail · 2 usage or configuration · 3 inconclusive where\nthe policy fails it · 70 internal error · 130 interrupted',
    );

  const add = (parent: Command, usage: string, description: string, formats: readonly string[]) => {
    const command = parent
      .command(usage)
      .description(description)
      .option('--config <file>', 'the config (default: fortify.yml)')
      .option('--history <dir>', 'where the history is, whatever the config says (default: .fortify/history)')
      .option('--now <rfc3339>', 'replaces the wall clock for the whole command')
      .option('--output <file>', 'write the result there instead of to standard output')
      .option('--quiet', 'nothing on standard error but errors');
    return formats.length === 0 ? command : command.addOption(new Option('--format <format>').choices(formats));
  };

  add(program, 'check', 'probe URLs or what the config names, record, judge', reportFormats)
    .argument('[url...]', 'URLs to check; they stand in for the checks of a config')
    .option('--concurrency <n>', 'the most probes under way at once (default: 500)')
    .option(
      '--rate <n>',
      'the most probes launched in a second (default: 500, or less where durations would not be true)',
    )
    .option('--fast', 'launch flat out: sooner done, and every duration is too long')
    .option('--shard <k/n>', 'only the k-th of n parts of the checks, for a matrix of jobs')
    .action(async (urls: string[], options: CheckCommandOptions) =>
      onExit(await (await import('./commands/check.ts')).check(urls, options, ports)),
    );
  const synthetic = add(program, 'synthetic', 'collect results of tests from files, record, judge', reportFormats)
    .argument(
      '[file...]',
      'JUnit, Playwright, k6, CTRF, Newman, Gatus, Upptime, TAP; or globs of them (default: synthetic.files of the config)',
    )
    .addOption(
      new Option('--from <format>', 'what they are (default: synthetic.format, else seen from their content)').choices(
        resultFormats,
      ),
    )
    .option('--location <name>', 'where they ran (default: synthetic.location, else default)')
    .action(async (files: string[], options: SyntheticCommandOptions) =>
      onExit(await (await import('./commands/synthetic.ts')).synthetic(files, options, ports)),
    );
  synthetic.enablePositionalOptions();
  add(synthetic, 'import-har', 'make a journey of a recording, without its secrets', [])
    .argument('<file>', 'a HAR file, as browsers export it')
    .option('--id <id>', 'the id of the check (default: journey)')
    .action(async (file: string, options: ImportHarOptions) =>
      onExit(await (await import('./commands/import-har.ts')).importHar(file, options, ports)),
    );
  add(program, 'publish', 'send what was recorded last to the sinks of the config', ['text', 'json'])
    .option('--report <file>', 'publish this report (default: the newest run of each check in the history)')
    .option('--dry-run', 'send nothing, and show just what would be sent')
    .action(async (options: PublishCommandOptions) =>
      onExit(await (await import('./commands/publish.ts')).publish(options, ports)),
    );
  add(program, 'slo', 'judge the objectives over the history', reportFormats.slice(0, 3)).action(
    async (options: CommonOptions) => onExit(await (await import('./commands/slo.ts')).slo(options, ports)),
  );
  const deprecations = add(
    program,
    'deprecations',
    'judge deadlines: declared, announced by answers, or shown by documents, changelogs and the repository',
    ['text', 'json', 'markdown', 'ics'],
  ).action(async (options: CommonOptions) =>
    onExit(await (await import('./commands/deprecations.ts')).deprecations(options, ports)),
  );
  deprecations.enablePositionalOptions();
  add(deprecations, 'catalogue', 'list what is known to end, and who says so', ['text', 'json'])
    .alias('catalog')
    .action(async (options: CommonOptions) =>
      onExit(await (await import('./commands/deprecations-catalogue.ts')).deprecationsCatalogue(options, ports)),
    );
  add(program, 'gate', 'one verdict over reports, or over the history', reportFormats)
    .option(
      '--report <file...>',
      'reports of earlier jobs, or globs of them (default: gate.reports of the config, else judge the history)',
    )
    .option('--base-report <file>', 'an earlier report, or a glob of some: what has changed since is told')
    .option('--override-reason <text>', 'let it pass with a warning whatever it comes to, and why')
    .action(async (options: GateCommandOptions) =>
      onExit(await (await import('./commands/gate.ts')).gate(options, ports)),
    );

  const history = program
    .command('history')
    .description('what was measured: import, export, merge, stats, verify, compact');
  add(history, 'import', 'add the samples of files', [])
    .argument('<file...>', 'files, or the git repository of an Upptime or a statuspage')
    .addOption(new Option('--from <kind>', 'what they are (default: seen from their content)').choices(importKinds))
    .option('--strict', 'import nothing when a row is bad')
    .action(async (files: string[], options: CommonOptions) =>
      onExit(await (await import('./commands/history-import.ts')).historyImport(files, options, ports)),
    );
  add(history, 'export', 'write every sample; csv and jsonl are what import reads', exportFormats)
    .addOption(new Option('--to <format>', 'the same as --format (default: csv)').choices(exportFormats))
    .action(async (options: CommonOptions) =>
      onExit(await (await import('./commands/history-export.ts')).historyExport(options, ports)),
    );
  add(history, 'merge', 'add the samples of histories to --history', [])
    .argument('<dir...>', 'directories of histories')
    .action(async (directories: string[], options: CommonOptions) =>
      onExit(await (await import('./commands/history-merge.ts')).historyMerge(directories, options, ports)),
    );
  add(history, 'stats', 'what is there, check by check', ['text', 'json']).action(async (options: CommonOptions) =>
    onExit(await (await import('./commands/history-stats.ts')).historyStats(options, ports)),
  );
  add(history, 'verify', 'check every segment against its hash', ['text', 'json']).action(
    async (options: CommonOptions) =>
      onExit(await (await import('./commands/history-verify.ts')).historyVerify(options, ports)),
  );
  add(history, 'compact', 'fold into few segments, and let go of what is older than the retention', [
    'text',
    'json',
  ]).action(async (options: CommonOptions) =>
    onExit(await (await import('./commands/history-compact.ts')).historyCompact(options, ports)),
  );

  add(program, 'validate', 'check a config', ['text', 'json'])
    .argument('[file]', 'the same as --config')
    .action(async (file: string | undefined, options: CommonOptions) =>
      onExit(await (await import('./commands/validate.ts')).validate(file, options, ports)),
    );
  add(program, 'init', 'write a first config', [])
    .argument('[url...]', 'URLs to check')
    .addOption(new Option('--profile <name>', 'a preset of rules').choices(profileNames))
    .option('--list-profiles', 'list the presets')
    .action(async (urls: string[], options: CommonOptions) =>
      onExit(await (await import('./commands/init.ts')).init(urls, options, ports)),
    );
  add(program, 'schema', 'the JSON Schema of fortify.yml, or of the report', [])
    .addArgument(new Argument('[name]', 'which').choices(['config', 'report']).default('config'))
    .action(async (name: string, options: CommonOptions) =>
      onExit(await (await import('./commands/schema.ts')).schema(name, options, ports)),
    );
  program
    .helpCommand(false)
    .command('help')
    .argument('[command...]', 'which')
    .description('what a command does, and its options')
    .action((names: string[]) => commandAt(program, names).help());
  return program;
}

/** The command of some names, one below the other; an unknown one is an error, and says which it may have been. */
function commandAt(program: Command, names: readonly string[]): Command {
  return names.reduce((parent, name) => {
    const found = parent.commands.find((each) => each.name() === name || each.aliases().includes(name));
    if (found !== undefined) return found;
    const known = parent.commands.map((each) => each.name());
    return program.error(`error: unknown command ${quote(names.join(' '))}${didYouMean(name, known)}`, { exitCode: 2 });
  }, program);
}
