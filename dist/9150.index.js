export const id = 9150;
export const ids = [9150,5334];
export const modules = {

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(12353);
// EXTERNAL MODULE: ./packages/ci/build/fork.js
var fork = __webpack_require__(98865);
// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/probe/build/resolver-threads.js
var resolver_threads = __webpack_require__(99505);
// EXTERNAL MODULE: ./packages/runtime/build/store-ports.js + 3 modules
var store_ports = __webpack_require__(1335);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/cli/build/paint.js

const styles = { good: 'green', warning: 'yellow', bad: 'red', muted: 'dim', strong: 'bold' };
/** Colours for a stream: only on a terminal, and none where NO_COLOR is set. */
function createPaint({ isTTY }, environment) {
    const isPlain = isTTY !== true || (environment['NO_COLOR'] ?? '') !== '';
    return (text, emphasis) => (isPlain ? text : (0,external_node_util_.styleText)(styles[emphasis], text, { validateStream: false }));
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(79843);
// EXTERNAL MODULE: ./packages/core/build/config/result-format.js
var result_format = __webpack_require__(52098);
;// CONCATENATED MODULE: ./packages/core/build/history/formats.js
// Named apart from what reads and writes them, so that naming them loads nothing.
/** The kinds of files that samples are read from. */
const fileKinds = ['csv', 'jsonl', 'statuspage', 'prometheus', 'gatus'];
/** Everything that samples are read from: files, and the git repository of an Upptime. */
const importKinds = [...fileKinds, 'upptime'];
/** The formats a history is written in. `csv` and `jsonl` are read back as the same history. */
const exportFormats = ['csv', 'jsonl', 'openmetrics', 'parquet'];

// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/version.js
var version = __webpack_require__(55334);
;// CONCATENATED MODULE: ./packages/cli/build/program.js







// Names the commands and their options; what each does is loaded when it is called. The words are those of README.md.
const reportFormats = ['text', 'json', 'markdown', 'junit'];
/** The command line. Each command hands its exit code to `onExit`; nothing here ends the process. */
function createProgram(ports, onExit) {
    const program = new commander/* Command */.uB('fortify')
        .description('Decides inside CI whether a service is reliable enough to ship.')
        .version(version/* version */.r, '-V, --version')
        .exitOverride()
        // What stands behind the name of a command is that command's.
        .enablePositionalOptions()
        .configureOutput({ writeOut: ports.writeOut, writeErr: ports.writeErr })
        .showHelpAfterError('(fortify --help lists the commands, fortify help COMMAND its options)')
        .addHelpText('after', '\nExit codes: 0 pass or warn \u00b7 1 fail \u00b7 2 usage or configuration \u00b7 3 inconclusive where\nthe policy fails it \u00b7 70 internal error \u00b7 130 interrupted');
    const add = (parent, usage, description, formats) => {
        const command = parent
            .command(usage)
            .description(description)
            .option('--config <file>', 'the config (default: fortify.yml)')
            .option('--history <dir>', 'where the history is, whatever the config says (default: .fortify/history)')
            .option('--now <rfc3339>', 'replaces the wall clock for the whole command')
            .option('--output <file>', 'write the result there instead of to standard output')
            .option('--quiet', 'nothing on standard error but errors');
        return formats.length === 0 ? command : command.addOption(new commander/* Option */.c$('--format <format>').choices(formats));
    };
    add(program, 'check', 'probe URLs or what the config names, record, judge', reportFormats)
        .argument('[url...]', 'URLs to check; they stand in for the checks of a config')
        .option('--concurrency <n>', 'the most probes under way at once (default: 500)')
        .option('--rate <n>', 'the most probes launched in a second (default: 500, or less where durations would not be true)')
        .option('--fast', 'launch flat out: sooner done, and every duration is too long')
        .option('--shard <k/n>', 'only the k-th of n parts of the checks, for a matrix of jobs')
        .action(async (urls, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(3815), __webpack_require__.e(5778), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 77068))).check(urls, options, ports)));
    const synthetic = add(program, 'synthetic', 'collect results of tests from files, record, judge', reportFormats)
        .argument('[file...]', 'JUnit, Playwright, k6, CTRF, Newman, Gatus, Upptime, TAP; or globs of them (default: synthetic.files of the config)')
        .addOption(new commander/* Option */.c$('--from <format>', 'what they are (default: synthetic.format, else seen from their content)').choices(result_format/* resultFormats */.I))
        .option('--location <name>', 'where they ran (default: synthetic.location, else default)')
        .action(async (files, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2264), __webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(7194), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 74297))).synthetic(files, options, ports)));
    synthetic.enablePositionalOptions();
    add(synthetic, 'import-har', 'make a journey of a recording, without its secrets', [])
        .argument('<file>', 'a HAR file, as browsers export it')
        .option('--id <id>', 'the id of the check (default: journey)')
        .action(async (file, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6541), __webpack_require__.e(4935)]).then(__webpack_require__.bind(__webpack_require__, 14935))).importHar(file, options, ports)));
    add(program, 'publish', 'send what was recorded last to the sinks of the config', ['text', 'json'])
        .option('--report <file>', 'publish this report (default: the newest run of each check in the history)')
        .option('--dry-run', 'send nothing, and show just what would be sent')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6921), __webpack_require__.e(5832), __webpack_require__.e(3489), __webpack_require__.e(6258), __webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(2778), __webpack_require__.e(8663), __webpack_require__.e(6063), __webpack_require__.e(9721), __webpack_require__.e(4116)]).then(__webpack_require__.bind(__webpack_require__, 12901))).publish(options, ports)));
    add(program, 'slo', 'judge the objectives over the history', reportFormats.slice(0, 3)).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(8663), __webpack_require__.e(5354)]).then(__webpack_require__.bind(__webpack_require__, 55354))).slo(options, ports)));
    const deprecations = add(program, 'deprecations', 'judge deadlines: declared, announced by answers, or shown by documents, changelogs and the repository', ['text', 'json', 'markdown', 'ics']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6182), __webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(2778), __webpack_require__.e(3815), __webpack_require__.e(3758), __webpack_require__.e(2461)]).then(__webpack_require__.bind(__webpack_require__, 76371))).deprecations(options, ports)));
    deprecations.enablePositionalOptions();
    add(deprecations, 'catalogue', 'list what is known to end, and who says so', ['text', 'json'])
        .alias('catalog')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(6541), __webpack_require__.e(2778), __webpack_require__.e(3579)]).then(__webpack_require__.bind(__webpack_require__, 43579))).deprecationsCatalogue(options, ports)));
    add(program, 'gate', 'one verdict over reports, or over the history', reportFormats)
        .option('--report <file...>', 'reports of earlier jobs, or globs of them (default: gate.reports of the config, else judge the history)')
        .option('--base-report <file>', 'an earlier report, or a glob of some: what has changed since is told')
        .option('--override-reason <text>', 'let it pass with a warning whatever it comes to, and why')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5745), __webpack_require__.e(6541), __webpack_require__.e(3983), __webpack_require__.e(8663), __webpack_require__.e(3891), __webpack_require__.e(9993)]).then(__webpack_require__.bind(__webpack_require__, 52475))).gate(options, ports)));
    const history = program
        .command('history')
        .description('what was measured: import, export, merge, stats, verify, compact');
    add(history, 'import', 'add the samples of files', [])
        .argument('<file...>', 'files, or the git repository of an Upptime or a statuspage')
        .addOption(new commander/* Option */.c$('--from <kind>', 'what they are (default: seen from their content)').choices(importKinds))
        .option('--strict', 'import nothing when a row is bad')
        .action(async (files, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5175), __webpack_require__.e(6541), __webpack_require__.e(4132), __webpack_require__.e(6106)]).then(__webpack_require__.bind(__webpack_require__, 66106))).historyImport(files, options, ports)));
    add(history, 'export', 'write every sample; csv and jsonl are what import reads', exportFormats)
        .addOption(new commander/* Option */.c$('--to <format>', 'the same as --format (default: csv)').choices(exportFormats))
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(6541), __webpack_require__.e(7885)]).then(__webpack_require__.bind(__webpack_require__, 87885))).historyExport(options, ports)));
    add(history, 'merge', 'add the samples of histories to --history', [])
        .argument('<dir...>', 'directories of histories')
        .action(async (directories, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(4132), __webpack_require__.e(8859)]).then(__webpack_require__.bind(__webpack_require__, 28859))).historyMerge(directories, options, ports)));
    add(history, 'stats', 'what is there, check by check', ['text', 'json']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(6541), __webpack_require__.e(5437)]).then(__webpack_require__.bind(__webpack_require__, 95437))).historyStats(options, ports)));
    add(history, 'verify', 'check every segment against its hash', ['text', 'json']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 9462))).historyVerify(options, ports)));
    add(history, 'compact', 'fold into few segments, and let go of what is older than the retention', [
        'text',
        'json',
    ]).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(2758)]).then(__webpack_require__.bind(__webpack_require__, 82758))).historyCompact(options, ports)));
    add(program, 'validate', 'check a config', ['text', 'json'])
        .argument('[file]', 'the same as --config')
        .action(async (file, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 90190))).validate(file, options, ports)));
    add(program, 'init', 'write a first config', [])
        .argument('[url...]', 'URLs to check')
        .addOption(new commander/* Option */.c$('--profile <name>', 'a preset of rules').choices(profiles/* profileNames */.CJ))
        .option('--list-profiles', 'list the presets')
        .action(async (urls, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(9015)]).then(__webpack_require__.bind(__webpack_require__, 69015))).init(urls, options, ports)));
    add(program, 'schema', 'the JSON Schema of fortify.yml, or of the report', [])
        .addArgument(new commander/* Argument */.ef('[name]', 'which').choices(['config', 'report']).default('config'))
        .action(async (name, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6541), __webpack_require__.e(9646), __webpack_require__.e(4887)]).then(__webpack_require__.bind(__webpack_require__, 54887))).schema(name, options, ports)));
    program
        .helpCommand(false)
        .command('help')
        .argument('[command...]', 'which')
        .description('what a command does, and its options')
        .action((names) => commandAt(program, names).help());
    return program;
}
/** The command of some names, one below the other; an unknown one is an error, and says which it may have been. */
function commandAt(program, names) {
    return names.reduce((parent, name) => {
        const found = parent.commands.find((each) => each.name() === name || each.aliases().includes(name));
        if (found !== undefined)
            return found;
        const known = parent.commands.map((each) => each.name());
        return program.error(`error: unknown command ${(0,plain/* quote */.hD)(names.join(' '))}${(0,suggestion/* didYouMean */.a)(name, known)}`, { exitCode: 2 });
    }, program);
}

;// CONCATENATED MODULE: ./packages/cli/build/run-command-line.js





/** Runs a command line to its exit code. Every error is shown here, on standard error, and nowhere else. */
async function runCommandLine(args, ports) {
    let exitCode = exit_code/* exitCodes */.hS.ok;
    const program = createProgram(ports, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        return showError(error, ports);
    }
}
function showError(error, { writeErr }) {
    // Commander has said what it has to say; help and --version are no errors.
    if (error instanceof commander/* CommanderError */.b7)
        return error.exitCode === 0 ? exit_code/* exitCodes */.hS.ok : exit_code/* exitCodes */.hS.usage;
    if (error instanceof build_error/* ConfigurationError */.j1) {
        for (const problem of error.problems)
            writeErr(`${(0,plain/* plainLine */.h0)((0,build_error/* formatProblem */.Vw)(problem), 1000)}\n`);
        return exit_code/* exitCodes */.hS.usage;
    }
    if (error instanceof build_error/* FortifyError */.In) {
        writeErr(`fortify: ${(0,plain/* plainLine */.h0)(error.message, 1000)}\n`);
        return exit_code/* exitCodes */.hS.usage;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeErr('fortify: internal error; this is a bug, please report it with what follows\n');
    for (const line of trace.split('\n'))
        writeErr(`${(0,plain/* plainLine */.h0)(line, 500)}\n`);
    return exit_code/* exitCodes */.hS.internal;
}

;// CONCATENATED MODULE: ./packages/cli/build/main.js











/** The command line, wired to the real world. */
async function main(home) {
    const args = process.argv.slice(2);
    if (args[0] === 'check')
        process.env['UV_THREADPOOL_SIZE'] ??= resolver_threads/* resolverThreads */.q;
    process.stdout.on('error', (error) => {
        // A reader that has seen enough (`| head`) changes nothing about the answer.
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`standard output: cannot be written (${error.code})\n`);
        process.exitCode = exit_code/* exitCodes */.hS.usage;
    });
    const event = await (0,build_event/* readEvent */.j)(process.env);
    const ports = {
        environment: process.env,
        variables: (0,fork/* variablesFor */.j)(process.env, event),
        time: { wall: Date.now, monotonic: () => performance.now() },
        run: (0,run/* readRun */.c)(process.env, event),
        writeOut: (piece) => new Promise((resolve) => process.stdout.write(piece, () => resolve())),
        writeErr: (text) => process.stderr.write(text),
        paint: createPaint(process.stdout, process.env),
        isInteractive: process.stderr.isTTY === true,
        isOutputTerminal: process.stdout.isTTY === true,
        prober: {
            sleep: (durationMs, signal) => (0,promises_.setTimeout)(durationMs, undefined, { signal }),
            random: Math.random,
            proxyFor: proxy_from_env/* getProxyForUrl */.T,
            lookup: external_node_dns_.lookup,
            isUntrusted: (0,fork/* isUntrusted */.f)(process.env, event),
        },
        store: (0,store_ports/* storePortsOf */.FL)({ environment: process.env, event, jobToken: null, home, sleep: promises_.setTimeout, random: Math.random }, null),
        interruption,
    };
    const exitCode = await runCommandLine(args, ports);
    process.exitCode ??= exitCode;
}
/** A terminal's Ctrl-C can reach us twice, by way of whoever started us; only one that comes later means "at once". */
const sameInterruptMs = 1000;
function interruption() {
    const controller = new AbortController();
    let interruptedAt = null;
    const interrupt = () => {
        interruptedAt ??= performance.now();
        if (performance.now() - interruptedAt > sameInterruptMs)
            process.exit(exit_code/* exitCodes */.hS.interrupted);
        controller.abort();
    };
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, interrupt);
    return controller.signal;
}


/***/ }),

/***/ 52098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resultFormats)
/* harmony export */ });
// Named apart from what reads them, so that naming them loads nothing.
/** The formats of results that are read. */
const resultFormats = [
    'junit',
    'playwright',
    'k6-summary',
    'k6-json',
    'ctrf',
    'newman',
    'gatus',
    'upptime',
    'tap',
];


/***/ }),

/***/ 55334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of fortify: one for the actions, the command line and the packages. */
const version = '0.1.0';


/***/ }),

/***/ 99505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ resolverThreads)
/* harmony export */ });
/**
 * For UV_THREADPOOL_SIZE. Names are resolved on threads of libuv, four of them unless told otherwise: a few names that hang would
 * keep every other check from being resolved. To be said before the first of them starts; and only for probing, because starting
 * so many takes as long as judging a hundred objectives.
 */
const resolverThreads = '64';


/***/ })

};
