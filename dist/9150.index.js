export const id = 9150;
export const ids = [9150,5334];
export const modules = {

/***/ 12353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _fortify_core_json_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50761);


/** The event, as the runner left it in GITHUB_EVENT_PATH; without any known part when there is none, or it cannot be read. */
async function readEvent(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return {};
    try {
        return parseEvent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** Parses an event; what is no object has no part. Throws SyntaxError where it is no JSON. */
function parseEvent(text) {
    return (0,_fortify_core_json_keys__WEBPACK_IMPORTED_MODULE_1__/* .asKeys */ .Bg)(JSON.parse(text));
}


/***/ }),

/***/ 98865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isUntrusted),
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/**
 * Whether what is in the working directory may be a stranger's, its config above all: of a pull request from another repository,
 * or of a run that follows that of another one, whose files are mostly what such a job checks out.
 */
function isUntrusted(environment, event) {
    return isFromFork(environment, event) || followsFork(environment, event);
}
/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment, { pull_request: pull }) {
    if (!pull)
        return environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    return isAnother(pull.head?.repo, pull.base?.repo);
}
/** Whether a run follows that of another repository, of one that is gone, or one that its event does not tell of. */
function followsFork(environment, { workflow_run: followed, repository }) {
    if (!followed)
        return environment['GITHUB_EVENT_NAME'] === 'workflow_run';
    return isAnother(followed.head_repository, repository);
}
function isAnother(head, own) {
    return head?.full_name === undefined || head.full_name !== own?.full_name;
}
/** Events of which GitHub gives a fork's run no secrets, and whose workflow is the fork's own as well. */
const withoutSecrets = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * What a config may read of the environment; `null` = nothing, where it may be a stranger's and the job may have secrets: on
 * `pull_request_target` and `workflow_run`.
 */
function variablesFor(environment, event) {
    const mayHaveSecrets = !withoutSecrets.includes(environment['GITHUB_EVENT_NAME'] ?? '');
    return mayHaveSecrets && isUntrusted(environment, event) ? null : environment;
}


/***/ }),

/***/ 32185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readGitHubRepository)
/* harmony export */ });
/** Reads it from the environment; `null` without a token, the job's or GITHUB_TOKEN, or a repository. */
function readGitHubRepository(environment, jobToken) {
    const token = jobToken ?? environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '' || !repository.includes('/'))
        return null;
    return { token, repository, apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com' };
}


/***/ }),

/***/ 62937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
;// CONCATENATED MODULE: ./packages/ci/build/github.js

/** What a report has room for. */
const maxLength = 500;
/**
 * A run of GitHub Actions. On `pull_request` events GITHUB_SHA is a merge commit nobody pushed, so the head comes from
 * the event; GITHUB_HEAD_REF is set on those events only. A run that follows another is about the commit of that one, while
 * GITHUB_SHA is where the default branch happens to be.
 */
function readGitHubRun(environment, event) {
    const value = (name) => (environment[name] ?? '').slice(0, maxLength);
    const pull = event.pull_request;
    const head = pull?.head?.sha ?? event.workflow_run?.head_sha;
    const number = pull?.number;
    const run = `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}/actions/runs/${value('GITHUB_RUN_ID')}`;
    return {
        ci: 'github',
        repository: value('GITHUB_REPOSITORY'),
        commit: typeof head === 'string' ? head.slice(0, maxLength) : value('GITHUB_SHA'),
        branch: value('GITHUB_HEAD_REF') || value('GITHUB_REF_NAME'),
        pullRequest: typeof number === 'number' && Number.isInteger(number) ? number : null,
        url: value('GITHUB_RUN_ID') === '' ? '' : `${run}/attempts/${value('GITHUB_RUN_ATTEMPT') || '1'}`,
        location: sample/* defaultLocation */.pi,
    };
}

;// CONCATENATED MODULE: ./packages/ci/build/run.js


/** Recognises the CI from its environment; `event` is that of GitHub. */
function readRun(environment, event) {
    if (environment['GITHUB_ACTIONS'] === 'true')
        return readGitHubRun(environment, event);
    return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: sample/* defaultLocation */.pi };
}


/***/ }),

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
        .action(async (urls, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(3815), __webpack_require__.e(5778), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 77068))).check(urls, options, ports)));
    const synthetic = add(program, 'synthetic', 'collect results of tests from files, record, judge', reportFormats)
        .argument('[file...]', 'JUnit, Playwright, k6, CTRF, Newman, Gatus, Upptime, TAP; or globs of them (default: synthetic.files of the config)')
        .addOption(new commander/* Option */.c$('--from <format>', 'what they are (default: synthetic.format, else seen from their content)').choices(result_format/* resultFormats */.I))
        .option('--location <name>', 'where they ran (default: synthetic.location, else default)')
        .action(async (files, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2264), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(7194), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 74297))).synthetic(files, options, ports)));
    synthetic.enablePositionalOptions();
    add(synthetic, 'import-har', 'make a journey of a recording, without its secrets', [])
        .argument('<file>', 'a HAR file, as browsers export it')
        .option('--id <id>', 'the id of the check (default: journey)')
        .action(async (file, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(4935)]).then(__webpack_require__.bind(__webpack_require__, 14935))).importHar(file, options, ports)));
    add(program, 'publish', 'send what was recorded last to the sinks of the config', ['text', 'json'])
        .option('--report <file>', 'publish this report (default: the newest run of each check in the history)')
        .option('--dry-run', 'send nothing, and show just what would be sent')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6921), __webpack_require__.e(5832), __webpack_require__.e(3489), __webpack_require__.e(6258), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(2778), __webpack_require__.e(8663), __webpack_require__.e(6063), __webpack_require__.e(9721), __webpack_require__.e(4116)]).then(__webpack_require__.bind(__webpack_require__, 12901))).publish(options, ports)));
    add(program, 'slo', 'judge the objectives over the history', reportFormats.slice(0, 3)).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(8663), __webpack_require__.e(5354)]).then(__webpack_require__.bind(__webpack_require__, 55354))).slo(options, ports)));
    const deprecations = add(program, 'deprecations', 'judge deadlines: declared, announced by answers, or shown by documents, changelogs and the repository', ['text', 'json', 'markdown', 'ics']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6182), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(2778), __webpack_require__.e(3815), __webpack_require__.e(3758), __webpack_require__.e(2461)]).then(__webpack_require__.bind(__webpack_require__, 76371))).deprecations(options, ports)));
    deprecations.enablePositionalOptions();
    add(deprecations, 'catalogue', 'list what is known to end, and who says so', ['text', 'json'])
        .alias('catalog')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(2778), __webpack_require__.e(3579)]).then(__webpack_require__.bind(__webpack_require__, 43579))).deprecationsCatalogue(options, ports)));
    add(program, 'gate', 'one verdict over reports, or over the history', reportFormats)
        .option('--report <file...>', 'reports of earlier jobs, or globs of them (default: gate.reports of the config, else judge the history)')
        .option('--base-report <file>', 'an earlier report, or a glob of some: what has changed since is told')
        .option('--override-reason <text>', 'let it pass with a warning whatever it comes to, and why')
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5745), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(3983), __webpack_require__.e(8663), __webpack_require__.e(3986), __webpack_require__.e(9993)]).then(__webpack_require__.bind(__webpack_require__, 52475))).gate(options, ports)));
    const history = program
        .command('history')
        .description('what was measured: import, export, merge, stats, verify, compact');
    add(history, 'import', 'add the samples of files', [])
        .argument('<file...>', 'files, or the git repository of an Upptime or a statuspage')
        .addOption(new commander/* Option */.c$('--from <kind>', 'what they are (default: seen from their content)').choices(importKinds))
        .option('--strict', 'import nothing when a row is bad')
        .action(async (files, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5175), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(4132), __webpack_require__.e(6106)]).then(__webpack_require__.bind(__webpack_require__, 66106))).historyImport(files, options, ports)));
    add(history, 'export', 'write every sample; csv and jsonl are what import reads', exportFormats)
        .addOption(new commander/* Option */.c$('--to <format>', 'the same as --format (default: csv)').choices(exportFormats))
        .action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(7885)]).then(__webpack_require__.bind(__webpack_require__, 87885))).historyExport(options, ports)));
    add(history, 'merge', 'add the samples of histories to --history', [])
        .argument('<dir...>', 'directories of histories')
        .action(async (directories, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(4132), __webpack_require__.e(8859)]).then(__webpack_require__.bind(__webpack_require__, 28859))).historyMerge(directories, options, ports)));
    add(history, 'stats', 'what is there, check by check', ['text', 'json']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(5437)]).then(__webpack_require__.bind(__webpack_require__, 95437))).historyStats(options, ports)));
    add(history, 'verify', 'check every segment against its hash', ['text', 'json']).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 9462))).historyVerify(options, ports)));
    add(history, 'compact', 'fold into few segments, and let go of what is older than the retention', [
        'text',
        'json',
    ]).action(async (options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(2758)]).then(__webpack_require__.bind(__webpack_require__, 82758))).historyCompact(options, ports)));
    add(program, 'validate', 'check a config', ['text', 'json'])
        .argument('[file]', 'the same as --config')
        .action(async (file, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 90190))).validate(file, options, ports)));
    add(program, 'init', 'write a first config', [])
        .argument('[url...]', 'URLs to check')
        .addOption(new commander/* Option */.c$('--profile <name>', 'a preset of rules').choices(profiles/* profileNames */.CJ))
        .option('--list-profiles', 'list the presets')
        .action(async (urls, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(9015)]).then(__webpack_require__.bind(__webpack_require__, 69015))).init(urls, options, ports)));
    add(program, 'schema', 'the JSON Schema of fortify.yml, or of the report', [])
        .addArgument(new commander/* Argument */.ef('[name]', 'which').choices(['config', 'report']).default('config'))
        .action(async (name, options) => onExit(await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5991), __webpack_require__.e(1669), __webpack_require__.e(335), __webpack_require__.e(4887)]).then(__webpack_require__.bind(__webpack_require__, 54887))).schema(name, options, ports)));
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
    let exitCode = exit_code/* exitCodes */.h.ok;
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
        return error.exitCode === 0 ? exit_code/* exitCodes */.h.ok : exit_code/* exitCodes */.h.usage;
    if (error instanceof build_error/* ConfigurationError */.j1) {
        for (const problem of error.problems)
            writeErr(`${(0,plain/* plainLine */.h0)((0,build_error/* formatProblem */.Vw)(problem), 1000)}\n`);
        return exit_code/* exitCodes */.h.usage;
    }
    if (error instanceof build_error/* FortifyError */.In) {
        writeErr(`fortify: ${(0,plain/* plainLine */.h0)(error.message, 1000)}\n`);
        return exit_code/* exitCodes */.h.usage;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeErr('fortify: internal error; this is a bug, please report it with what follows\n');
    for (const line of trace.split('\n'))
        writeErr(`${(0,plain/* plainLine */.h0)(line, 500)}\n`);
    return exit_code/* exitCodes */.h.internal;
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
        process.exitCode = exit_code/* exitCodes */.h.usage;
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
            process.exit(exit_code/* exitCodes */.h.interrupted);
        controller.abort();
    };
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, interrupt);
    return controller.signal;
}


/***/ }),

/***/ 79843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ findProfile),
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/**
 * The presets. Atlassian's rules are those of its pages "App availability success rate" (14 November 2022) and
 * "Reliability requirements" (1 December 2022), as they bind since 24 April 2023: GET, exactly 200, within 3 seconds,
 * redirects not followed, one path on every base URL, 99.9 % over 28 days for each base URL on its own, probed about
 * every 60 seconds, each probe counting (so none is confirmed by another); the alert rule is one or more failed checks in the last 15 minutes.
 */
const profiles = {
    'atlassian-cloud-fortified': {
        summary: 'Atlassian Cloud Fortified: GET, exactly 200 within 3 s, no redirects, 99.9% over 28 days for each base URL',
        notice: 'Profile atlassian-cloud-fortified: Atlassian retires the Cloud Fortified programme on 2026-12-31 (no new ' +
            'applications since 2026-09-01); its successor is Atlassian Enterprise Certified. The rules applied are those ' +
            'in force since 2023-04-24.',
        source: 'https://developer.atlassian.com/platform/marketplace/cloud-fortified-apps-program-app-availability-success-rate/',
        defaults: { every: '60s', timeout: '3s', expect: { status: 200 }, method: 'GET', redirects: 0, confirm: 0 },
        objectives: [{ id: 'availability', target: '99.9%', window: '28d', per: 'check', budgeting: 'occurrences' }],
        gate: { recent: { window: '15m', failures: 1 } },
        onePath: true,
    },
};
/** The names of the presets. */
const profileNames = Object.keys(profiles);
/** The preset of that name, or `null`. */
function findProfile(name) {
    return profileNames.includes(name) ? profiles[name] : null;
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

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   In: () => (/* binding */ FortifyError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** `FILE:LINE:COLUMN: message`, the form editors and CI systems turn into a link. */
function formatProblem(problem) {
    const place = problem.line === null ? '' : `:${problem.line}:${problem.column ?? 1}`;
    return `${problem.source}${place}: ${problem.message}`;
}
/** The base of every fault that is not a bug: `code` is stable and meant for programs. */
class FortifyError extends Error {
}
/** The user can mend this: a config, an option, an input, a file that is not what it should be. Exit code 2. */
class ConfigurationError extends FortifyError {
    name = 'ConfigurationError';
    code = 'CONFIGURATION';
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** A configuration error about a whole file, option or input. */
function configurationError(source, message, options) {
    return new ConfigurationError([{ source, line: null, column: null, message }], options);
}
/** Something outside refused to work: a disk, a service. Exit code 2, without a stack trace. */
class UpstreamError extends FortifyError {
    name = 'UpstreamError';
    code = 'UPSTREAM';
}
/** What was thrown says, whatever it is. From elsewhere, it may hold anything. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** For the `default:` of an exhaustive switch: the compiler objects when a case is missing. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 50761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ asKeys),
/* harmony export */   bb: () => (/* binding */ isKeys),
/* harmony export */   w$: () => (/* binding */ listOfKeys)
/* harmony export */ });
/** Whether a value is keys and values, and not a list. */
function isKeys(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as keys and values: none where it is something else. */
function asKeys(value) {
    return isKeys(value) ? value : {};
}
/** The entries of a list; what is none of keys and values is empty. */
function listOfKeys(value) {
    return Array.isArray(value) ? value.map(asKeys) : [];
}


/***/ }),

/***/ 52071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ longestDurationMs),
/* harmony export */   hQ: () => (/* binding */ faultOfLocation),
/* harmony export */   iF: () => (/* binding */ longestLocation),
/* harmony export */   pi: () => (/* binding */ defaultLocation),
/* harmony export */   ws: () => (/* binding */ maxNameLength)
/* harmony export */ });
/** Longer names of checks and locations are no names; the report could not hold them. */
const maxNameLength = 500;
/** Where something is measured from that does not say where. */
const defaultLocation = 'default';
/** Who names a location has so many characters for it. */
const longestLocation = 100;
/** What is wrong with the name of a location, in words; `null` = nothing. */
function faultOfLocation(text) {
    if (text === '')
        return 'is empty';
    return text.length > longestLocation ? `expected at most ${longestLocation} characters` : null;
}
/** A result takes no longer: 24 days are what a column of milliseconds has room for. */
const longestDurationMs = 2 ** 31 - 1;


/***/ }),

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   vB: () => (/* binding */ holdsWorkflowCommand)
/* harmony export */ });
// Control characters (C0, DEL, C1), the line and paragraph separators, the bidirectional overrides, the zero-width characters,
// and what is no character at all: none has a place in one line of text, and each can hide or reorder what a reader sees.
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\udb40[\udc00-\udc7f]/g;
/** What divides lines, or sets words apart: of several lines a space makes one. */
const breaks = /\r\n|[\t-\r\u0085\u2028\u2029]/g;
/** What there is nothing to do about, as about most texts: Latin letters and signs, no `#`, and no `:` or space to begin with. */
const harmless = /^(?:[!-"$-9;-~\u00a1-\u00ac\u00ae-\u024f][ -"$-~\u00a1-\u00ac\u00ae-\u024f]*)?$/;
/**
 * Text from elsewhere as one harmless line of at most `maxLength` UTF-16 units, which is how lengths are counted wherever it is
 * read again: breaks become spaces, unseen characters `\ufffd`, and the two marks by which GitHub's runner knows a command in a log
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function plainLine(text, maxLength = 200) {
    if (text.length <= maxLength && harmless.test(text))
        return text;
    const line = text
        .slice(0, 2 * maxLength + 2)
        .replace(breaks, ' ')
        .replace(unseen, '\ufffd')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
    return cut(line, maxLength);
}
/** At most so many units of a text, the last character of them not halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
/** Whether GitHub's runner would take something in a text for a command (actions/runner, ActionCommand.cs). */
function holdsWorkflowCommand(text) {
    return /^\s*::|##\[/m.test(text);
}
/** A value as an error message quotes it: one line, quoted, cut. */
function quote(value) {
    // JSON has no word for NaN and infinity.
    const isUnwritable = typeof value === 'number' && !Number.isFinite(value);
    return plainLine((isUnwritable ? undefined : JSON.stringify(value)) ?? String(value), 100);
}
/** `1 check`, `2 checks`, `139,342 samples`. */
function count(number, noun) {
    return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** A whole number, 0 or more, as `139,342`. Not by `Intl`: to load it takes longer than all else that a first line of text does. */
function formatCount(number) {
    if (number < 1000 || !Number.isSafeInteger(number))
        return String(number);
    return `${formatCount(Math.floor(number / 1000))},${String(number % 1000).padStart(3, '0')}`;
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 58938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export suggest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The candidate a person most likely meant, or `null` when none is near. A third of the letters may be wrong, and two
 * always may: `tiemout` \u2192 `timeout`, but `tcp` suggests nothing among `url` and `path`.
 */
function suggest(text, candidates) {
    if (candidates.length === 0)
        return null;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, [...candidates]);
    const allowed = Math.min(Math.max(2, Math.floor(text.length / 3)), Math.max(1, text.length - 1));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, nearest) <= allowed ? nearest : null;
}
/** ` (did you mean "timeout"?)`, or nothing. */
function didYouMean(text, candidates) {
    const nearest = suggest(text, candidates);
    return nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
}


/***/ }),

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 };
/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that what left it open fails, the
 * objective's own policy where it was an objective that could not be judged; else 0. A gate that advises is always 0.
 */
function exitCodeOf({ status, reasons }, policy, objectives) {
    if (policy.mode === 'advise')
        return exitCodes.ok;
    switch (status) {
        case 'pass':
        case 'warn':
            return exitCodes.ok;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive': {
            const own = new Map(objectives.map(({ id, gate }) => [id, gate]));
            const open = reasons.filter(({ severity }) => severity === 'inconclusive');
            // What an objective is called begins with its id, which has no slash in it.
            const answers = open.map((each) => answerTo(each, own.get(each.subject.split('/')[0] ?? '') ?? policy, policy));
            return (answers.length === 0 ? [policy.noData] : answers).includes('fail')
                ? exitCodes.inconclusive
                : exitCodes.ok;
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(status);
    }
}
const codesOfObjectives = ['no-data', 'stale', 'too-few-samples', 'low-coverage'];
/** What a policy has for something that leaves a verdict open. */
function answerTo({ code }, ofObjective, policy) {
    if (code === 'history-unreachable')
        return policy.unreachableStore ?? policy.noData;
    const { noData, staleData } = codesOfObjectives.includes(code) ? ofObjective : policy;
    return (code === 'stale' || code === 'report-stale' ? staleData : null) ?? noData;
}


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


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hs: () => (/* binding */ openCacheIndex),
  wP: () => (/* binding */ startCacheClient),
  FL: () => (/* binding */ storePortsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/ci/build/cache.js
/** Whether the cache of GitHub can be reached: steps that use an action get an address and a token, `run:` steps do not. */
function hasCache(environment) {
    const address = environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL'];
    return Boolean(address && environment['ACTIONS_RUNTIME_TOKEN']);
}
/**
 * Which run reads and saves entries of the cache: a label that no other job of the repository has but those of its own
 * matrix, the ref its entries belong to, and the refs whose entries it may restore (its own, the base of its pull request,
 * the default branch: GitHub's docs, "dependency caching", restrictions for accessing a cache).
 */
function readCacheRun(environment, event) {
    const value = (name) => environment[name] ?? '';
    const job = value('GITHUB_JOB')
        .replace(/[^\w-]/g, '_')
        .slice(0, 100);
    const ref = value('GITHUB_REF');
    const branches = [value('GITHUB_BASE_REF'), event.repository?.default_branch].filter((name) => typeof name === 'string' && name !== '');
    return {
        label: [value('GITHUB_RUN_ID') || '0', value('GITHUB_RUN_ATTEMPT') || '1', job || 'job'].join('-'),
        ref,
        readableRefs: [...new Set([ref, ...branches.map((name) => `refs/heads/${name}`)])],
    };
}

// EXTERNAL MODULE: ./packages/ci/build/fork.js
var fork = __webpack_require__(98865);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
;// CONCATENATED MODULE: ./packages/ci/build/repository.js
/**
 * The repository of a run, for a history that is kept on one of its branches: what FORTIFY_HISTORY_REMOTE names, else that
 * of the run. FORTIFY_HISTORY_TOKEN is for whichever it is; the token of the job is for the server that made it, and goes
 * nowhere else.
 */
function readRepository(environment, jobToken) {
    const value = (name) => environment[name] || null;
    const [server, name, project] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'CI_PROJECT_URL'].map(value);
    const own = server && name ? `${server}/${name}` : project ? `${project}.git` : null;
    const remote = value('FORTIFY_HISTORY_REMOTE') ?? own;
    if (remote === null)
        return null;
    const isOurs = server !== null && server !== undefined && originOf(remote) === originOf(server);
    const token = value('FORTIFY_HISTORY_TOKEN') ?? (isOurs ? (jobToken ?? value('GITHUB_TOKEN')) : null);
    return { remote, token };
}
function originOf(url) {
    return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/store/build/process-group.js
var process_group = __webpack_require__(75887);
// EXTERNAL MODULE: ./packages/store/build/cache/complaint.js
var cache_complaint = __webpack_require__(8864);
;// CONCATENATED MODULE: ./packages/store/build/cache/client.js





/**
 * What the process needs of the environment. Everything else stays here, tokens above all: it hands what it has on to tar.
 */
const needed = /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|PATH|HOME|LANG|LC_ALL|TMPDIR|TEMP|TMP|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|PATHEXT|COMSPEC|WINDIR)$/i;
/** Reaches the cache by a process that starts with the first request, and ends when it is disposed of. */
function createCacheClient({ program, environment, deadlineMs = 20_000 }) {
    let child = null;
    const start = () => {
        const started = (0,external_node_child_process_.fork)(program, [], {
            execArgv: [],
            env: Object.fromEntries(Object.entries(environment).filter(([name]) => needed.test(name))),
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: process_group/* hasGroups */.l,
        });
        started.once('exit', () => {
            if (child === started)
                child = null;
        });
        return started;
    };
    const end = () => {
        if (child !== null)
            (0,process_group/* endGroup */.N)(child);
        child = null;
    };
    return {
        async ask(request) {
            child ??= start();
            try {
                return await answer(child, request, deadlineMs);
            }
            catch (error) {
                end();
                throw error;
            }
        },
        [Symbol.dispose]: end,
    };
}
function answer(child, request, deadlineMs) {
    const cleanUp = new AbortController();
    const { signal } = cleanUp;
    let log = '';
    return new Promise((resolve, reject) => {
        const fail = (why) => () => {
            const complaint = (0,cache_complaint/* complaintIn */.JI)(log);
            reject(new build_error/* UpstreamError */.gA(complaint === null ? why : `${why} (${complaint})`));
        };
        const timer = setTimeout(fail(`no answer within ${(0,plain/* count */.U9)(deadlineMs / 1000, 'second')}`), deadlineMs);
        signal.addEventListener('abort', () => clearTimeout(timer));
        const listeners = {
            message(message) {
                if ('printed' in message)
                    log += message.printed;
                else {
                    const thrown = message.fault === null ? null : (0,cache_complaint/* withoutAddresses */.tg)(message.fault);
                    resolve({ key: message.key, complaint: (0,cache_complaint/* complaintIn */.JI)(log) ?? thrown });
                }
            },
            error: fail('its client cannot be started'),
            exit: fail('its client ended before its time'),
        };
        for (const [event, listener] of Object.entries(listeners)) {
            child.on(event, listener);
            signal.addEventListener('abort', () => child.off(event, listener));
        }
        child.send(request, (error) => {
            if (error !== null)
                reject(new build_error/* UpstreamError */.gA('its client cannot be reached', { cause: error }));
        });
    }).finally(() => cleanUp.abort());
}

;// CONCATENATED MODULE: ./packages/runtime/build/store-ports.js






/** Everything a history may be kept in takes. `tell` hears of what is to be saved when the job ends; `null` = it has no end. */
function storePortsOf(around, tell) {
    const { environment, event, jobToken } = around;
    const temporary = environment['RUNNER_TEMP'];
    const later = tell === null || !temporary ? null : { directory: temporary, tell };
    return {
        repository: readRepository(environment, jobToken),
        environment,
        sleep: around.sleep,
        random: around.random,
        isUntrusted: (0,fork/* isUntrusted */.f)(environment, event),
        cache: hasCache(environment)
            ? {
                run: readCacheRun(environment, event),
                startClient: () => startCacheClient(around),
                openIndex: () => openCacheIndex(around),
                later,
            }
            : null,
    };
}
/** Starts whoever talks to the cache. */
function startCacheClient({ home, environment }) {
    return createCacheClient({ program: (0,external_node_path_.join)(home, 'cache-client.js'), environment });
}
/** Opens the list of the cache's entries; `null` without a token, or a repository. */
async function openCacheIndex({ environment, jobToken, }) {
    const repository = (0,github_access/* readGitHubRepository */._)(environment, jobToken);
    if (repository === null)
        return null;
    const { createCacheIndex } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(1758), __webpack_require__.e(7977)]).then(__webpack_require__.bind(__webpack_require__, 17977));
    return createCacheIndex(repository);
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ complaintIn),
/* harmony export */   Nk: () => (/* binding */ probableCause),
/* harmony export */   tg: () => (/* binding */ withoutAddresses)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * Why `@actions/cache` did not do what it was asked to, from what it printed: its first warning, else what it met when it
 * asked for a key, else what its last attempt met, else what it says of the failure. `null` where it found nothing wrong. Harmless, and without addresses, which can
 * be signed.
 */
function complaintIn(log) {
    const lines = log.split(/\r?\n/);
    const all = (pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const found = all(/^::(?:warning|error)(?: [^:]*)?::(.+)$/)[0] ??
        all(/^::debug::Failed to reserve cache: (?:Error: )?(.+)$/)[0] ??
        all(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/).at(-1) ??
        all(/^((?:Failed to|Cache (?:save|restore) skipped).*)$/)[0];
    return found === undefined ? null : withoutAddresses(found);
}
/** A text of the client as one harmless line. */
function withoutAddresses(text) {
    const decoded = text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
    return (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(decoded.replaceAll(/https?:\/\/\S+/g, 'an address'), 300);
}
/** Events that strangers can cause: on the default branch their token only reads, since 2026-06-26 (GitHub's changelog). */
const ofStrangers = /^(pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment|fork|watch|pull_request_review|pull_request_review_comment|commit_comment|gollum|label|milestone)$/;
/** The probable cause of a save that was refused: what the client complained of decides, then the event of the run. */
function probableCause(complaint, environment) {
    const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    const said = complaint === null ? '' : ` (${complaint})`;
    const isRefused = /another job may be creating|write denied|permission_denied|\(403\)|Forbidden/i.test(said);
    if (mode === 'read' || mode === 'none')
        return `the workflow says cache-mode: ${mode}`;
    if (/rate limit/i.test(said))
        return `the cache takes 200 uploads a minute of a repository, and no more${said}`;
    if (/already.exists|\(409\)/i.test(said))
        return `another has taken the key${said}`;
    if (isRefused && (ofStrangers.test(event) || /write denied/i.test(said))) {
        return `a run for ${event === '' ? 'this event' : (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(event, 50)} only reads the cache, because strangers can start one: save on schedule, push or workflow_dispatch${said}`;
    }
    if (isRefused)
        return `this run may not write to the cache, or another has taken the key${said}`;
    return `the cache failed${said}`;
}


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   l: () => (/* binding */ hasGroups)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Whether a process can have a group of its own, and be ended with all it has started. */
const hasGroups = node_process__WEBPACK_IMPORTED_MODULE_0__.platform !== 'win32';
/** Ends a process that was started `detached`, whoever it has started, and what anybody may still hold open. */
function endGroup(child) {
    try {
        if (hasGroups && child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_0__.kill)(-child.pid, 'SIGKILL');
    }
    catch {
        // They are gone already.
    }
    child.kill('SIGKILL');
    for (const stream of child.stdio)
        stream?.destroy();
}


/***/ })

};
