export const id = 321;
export const ids = [321];
export const modules = {

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** The event that started a GitHub workflow, as the runner left it in GITHUB_EVENT_PATH; `null` when there is none. */
async function readEvent(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork)
/* harmony export */ });
/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment, event) {
    const pull = event?.pull_request;
    const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    if (pull === undefined || pull === null)
        return isPullRequest;
    return pull.head?.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base?.repo?.full_name;
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
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


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

;// CONCATENATED MODULE: ./packages/ci/build/github.js
/** What a report has room for. */
const maxLength = 500;
/**
 * A run of GitHub Actions. On `pull_request` events GITHUB_SHA is a merge commit nobody pushed, so the head comes from
 * the event; GITHUB_HEAD_REF is set on those events only.
 */
function readGitHubRun(environment, event) {
    const value = (name) => (environment[name] ?? '').slice(0, maxLength);
    const pull = event?.pull_request;
    const head = pull?.head?.sha;
    const number = pull?.number;
    const run = `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}/actions/runs/${value('GITHUB_RUN_ID')}`;
    return {
        ci: 'github',
        repository: value('GITHUB_REPOSITORY'),
        commit: typeof head === 'string' ? head.slice(0, maxLength) : value('GITHUB_SHA'),
        branch: value('GITHUB_HEAD_REF') || value('GITHUB_REF_NAME'),
        pullRequest: typeof number === 'number' && Number.isInteger(number) ? number : null,
        url: value('GITHUB_RUN_ID') === '' ? '' : `${run}/attempts/${value('GITHUB_RUN_ATTEMPT') || '1'}`,
        location: 'default',
    };
}

;// CONCATENATED MODULE: ./packages/ci/build/run.js

/** Recognises the CI from its environment; `event` is the parsed event file of GitHub, or `null`. */
function readRun(environment, event) {
    if (environment['GITHUB_ACTIONS'] === 'true')
        return readGitHubRun(environment, event);
    return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };
}


/***/ }),

/***/ 9843:
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

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   In: () => (/* binding */ FortifyError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
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
/** For the `default:` of an exhaustive switch: the compiler objects when a case is missing. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   vB: () => (/* binding */ holdsWorkflowCommand)
/* harmony export */ });
// Control characters (C0, DEL, C1), the line and paragraph separators, the bidirectional overrides and the zero-width
// characters: none has a place in one line of text, and each can hide or reorder what a reader sees.
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
/[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
/**
 * Text from elsewhere as one harmless line of at most `maxLength` characters: unseen characters become `�`, and the two
 * marks by which GitHub's runner knows a command in a log (`::` at the start of a line, `##[` anywhere) are broken.
 */
function plainLine(text, maxLength = 200) {
    const line = cut(text.slice(0, 2 * maxLength + 2).replace(unseen, '\ufffd'), maxLength);
    return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}
/** At most so many characters of a text, none of them halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : text;
}
/** Whether GitHub's runner would take something in a text for a command (actions/runner, ActionCommand.cs). */
function holdsWorkflowCommand(text) {
    return /^\s*::|##\[/m.test(text);
}
/** A value as an error message quotes it: one line, quoted, cut. */
function quote(value) {
    return plainLine(JSON.stringify(value) ?? String(value), 100);
}
/** `1 check`, `2 checks`, `139,342 samples`. */
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 };
/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that no data fails, the
 * objective's own policy where it was an objective that could not be judged; else 0.
 */
function exitCodeOf(verdict, policy, objectives) {
    switch (verdict.status) {
        case 'pass':
        case 'warn':
            return exitCodes.ok;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive': {
            const unjudged = objectives.filter(({ status }) => status === 'inconclusive');
            const ofObjectives = unjudged.map(({ figures }) => figures.objective.gate);
            const fromElsewhere = verdict.reasons.some(({ code }) => code === 'not-measured' || code === 'history-unreachable') ||
                unjudged.length === 0;
            const policies = fromElsewhere ? [...ofObjectives, policy] : ofObjectives;
            return policies.some(({ noData }) => noData === 'fail') ? exitCodes.inconclusive : exitCodes.ok;
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(verdict.status);
    }
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of fortify: one for the actions, the command line and the packages. */
const version = '0.1.0';


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./packages/action/build/report-path.js
/**
 * Where a step leaves its report: in RUNNER_TEMP, which the runner empties, under GITHUB_ACTION, which names the step,
 * so that two steps of a job never overwrite each other's.
 */
function reportPathOf(environment) {
    const step = (environment['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_') || 'step';
    return `${environment['RUNNER_TEMP'] || '.fortify'}/fortify/${step}/report.json`;
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(4176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(8842);
;// CONCATENATED MODULE: ./packages/action/build/annotations.js

/** GitHub shows ten annotations of a kind for a step, and the failure of the job is one of them. */
const maxOfKind = 9;
/** Annotates what failed as errors, and what the verdict warns of or cannot tell as warnings. */
function annotate({ verdict }, toolkit) {
    const failing = verdict.reasons.filter(({ severity }) => severity === 'fail');
    const doubtful = verdict.reasons.filter(({ severity }) => severity === 'warn' || severity === 'inconclusive');
    annotateAll(failing, (message, title) => toolkit.error(message, { title }));
    annotateAll(doubtful, (message, title) => toolkit.warning(message, { title }));
}
function annotateAll(reasons, write) {
    const shown = reasons.length > maxOfKind ? reasons.slice(0, maxOfKind - 1) : reasons;
    for (const { code, subject, message } of shown)
        write((0,plain/* plainLine */.h0)(message, 500), `${(0,plain/* plainLine */.h0)(subject, 120)}: ${code}`);
    const rest = reasons.length - shown.length;
    if (rest > 0)
        write(`and ${(0,plain/* count */.U9)(rest, 'more')}: see the job summary`, 'fortify');
}

;// CONCATENATED MODULE: ./packages/action/build/run-action.js




/**
 * Runs an action and shows what it came to: log, annotations, outputs, job summary. Returns the exit code. Whatever
 * happens, `verdict` is set and the summary is written: a verdict that could not be reached is `inconclusive`.
 */
async function runAction(frame) {
    try {
        const outcome = await frame.run();
        await show(outcome, frame);
        if (outcome.exitCode !== exit_code/* exitCodes */.h.ok)
            frame.toolkit.setFailed((0,plain/* plainLine */.h0)(outcome.failure, 500));
        return outcome.exitCode;
    }
    catch (error) {
        return reportFault(error, frame);
    }
}
async function show({ report, outputs }, { toolkit, writeReport }) {
    const [{ renderText }, { renderMarkdown }, { renderJson }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 3190)),
        __webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 968)),
        __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 7063)),
    ]);
    // Every cell of the text is one harmless line already; a line that still looks like a command would be a bug of ours.
    const text = renderText(report);
    toolkit.info((0,plain/* holdsWorkflowCommand */.vB)(text) ? 'The report is in the job summary.' : text);
    annotate(report, toolkit);
    const reportPath = await onSurface('report', toolkit, () => writeReport(renderJson(report)));
    await writeOutputs({ verdict: report.verdict.status, ...outputs, 'report-path': reportPath ?? '' }, toolkit);
    await writeSummary(renderMarkdown(report), toolkit);
}
async function reportFault(error, frame) {
    const { toolkit, outputsOnFault } = frame;
    const problems = problemsOf(error);
    for (const problem of problems) {
        const { source: file, line: startLine, column } = problem;
        const place = startLine === null ? {} : { file, startLine, startColumn: column ?? 1 };
        toolkit.error((0,build_error/* formatProblem */.Vw)(problem), { title: 'fortify', ...place });
    }
    if (!(error instanceof build_error/* FortifyError */.In) && error instanceof Error)
        toolkit.info(plainStack(error));
    await writeOutputs({ verdict: 'inconclusive', ...outputsOnFault, 'report-path': '' }, toolkit);
    const { escapeMarkdown } = await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 9718));
    const list = problems.map((problem) => `- ${escapeMarkdown((0,build_error/* formatProblem */.Vw)(problem))}`).join('\n');
    await writeSummary(`## ❔ fortify could not run\n\n${list}\n`, toolkit);
    toolkit.setFailed(`fortify could not run: ${(0,plain/* count */.U9)(problems.length, 'problem')}`);
    return error instanceof build_error/* FortifyError */.In ? exit_code/* exitCodes */.h.usage : exit_code/* exitCodes */.h.internal;
}
function problemsOf(error) {
    if (error instanceof build_error/* ConfigurationError */.j1)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    const bug = error instanceof build_error/* FortifyError */.In ? '' : 'internal error, please report it: ';
    return [{ source: 'fortify', line: null, column: null, message: `${bug}${(0,plain/* plainLine */.h0)(message, 500)}` }];
}
function plainStack(error) {
    return (error.stack ?? error.message)
        .split('\n')
        .map((line) => (0,plain/* plainLine */.h0)(line, 500))
        .join('\n');
}
async function writeOutputs(outputs, toolkit) {
    await onSurface('outputs', toolkit, async () => {
        for (const [name, value] of Object.entries(outputs))
            toolkit.setOutput(name, value);
    });
}
async function writeSummary(markdown, toolkit) {
    await onSurface('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
}
/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
async function onSurface(name, toolkit, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toolkit.warning(`The ${name} could not be written: ${(0,plain/* plainLine */.h0)(message)}`);
        return null;
    }
}

// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(2353);
// EXTERNAL MODULE: ./packages/ci/build/fork.js
var fork = __webpack_require__(8865);
// EXTERNAL MODULE: ./packages/ci/build/repository.js
var repository = __webpack_require__(6749);
// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(2937);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var build_clock = __webpack_require__(5433);
// EXTERNAL MODULE: ./packages/probe/build/pacer.js
var build_pacer = __webpack_require__(2668);
// EXTERNAL MODULE: ./packages/probe/build/prober.js + 20 modules
var prober = __webpack_require__(4601);
// EXTERNAL MODULE: ./packages/store/build/open-store.js + 1 modules
var open_store = __webpack_require__(1669);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(584);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(8938);
;// CONCATENATED MODULE: ./packages/action/build/read-input.js



/** A list, one entry a line or separated by commas. */
function readList(read, name) {
    return read(name)
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** A text, or `null` when the input is not set. */
function readText(read, name) {
    return read(name) || null;
}
/** One of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWord(read, name, words) {
    const text = read(name);
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined || text === '')
        return word ?? null;
    throw (0,build_error/* configurationError */.DN)(`input ${name}`, `${(0,plain/* quote */.hD)(text)}: expected ${words.join(', ')}${(0,suggestion/* didYouMean */.a)(text, words)}`);
}

// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(6968);
// EXTERNAL MODULE: ./packages/pipeline/build/shard.js
var build_shard = __webpack_require__(4999);
;// CONCATENATED MODULE: ./packages/health-check/build/inputs.js





/** When the job fails. */
const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'];
/** Where a history can be kept. */
const historyStores = ['directory', 'branch'];
/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    const problems = [];
    const collect = (parse) => {
        try {
            return parse();
        }
        catch (error) {
            if (!(error instanceof build_error/* ConfigurationError */.j1))
                throw error;
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
    if (problems.length > 0)
        throw new build_error/* ConfigurationError */.j1(problems);
    return Object.freeze(inputs);
}
function readShard(read) {
    const text = readText(read, 'shard');
    const shard = text === null ? null : (0,build_shard/* parseShard */.u)(text);
    if (text !== null && shard === null) {
        throw (0,build_error/* configurationError */.DN)('input shard', `${(0,plain/* quote */.hD)(text)}: expected a part of a whole, such as 2/5`);
    }
    return shard;
}
/** URLs that can be checked; each that cannot is a problem of its own. */
function readUrls(read) {
    const urls = readList(read, 'urls');
    (0,from_urls/* checksOfUrls */.F)('input urls', urls);
    return urls;
}

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(6689);
// EXTERNAL MODULE: ./packages/pipeline/build/check.js + 2 modules
var check = __webpack_require__(6214);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js
var config_source = __webpack_require__(5811);
;// CONCATENATED MODULE: ./packages/health-check/build/fail-on.js


/**
 * The exit code of the step. `never` is always 0; `fail` is that of the verdict; `unhealthy` also fails on an unhealthy
 * check that the config's gate lets pass, `inconclusive` also on a verdict that could not be reached.
 */
function exitCodeFor(failOn, report, verdictExitCode) {
    switch (failOn) {
        case 'never':
            return exit_code/* exitCodes */.h.ok;
        case 'fail':
            return verdictExitCode;
        case 'unhealthy':
            return verdictExitCode || (unhealthyCount(report) > 0 ? exit_code/* exitCodes */.h.fail : exit_code/* exitCodes */.h.ok);
        case 'inconclusive':
            return verdictExitCode || (report.verdict.status === 'inconclusive' ? exit_code/* exitCodes */.h.inconclusive : exit_code/* exitCodes */.h.ok);
        default:
            return (0,build_error/* assertNever */.xb)(failOn);
    }
}
/** How many checks of this run gave a wrong answer, or none. */
function unhealthyCount({ checks }) {
    return checks.filter(({ outcome }) => outcome === 'bad').length;
}

;// CONCATENATED MODULE: ./packages/health-check/build/run.js





/** Checks what the inputs and the config name, records, judges, and turns the report into the action's outcome. */
async function runHealthCheck(inputs, run, ports) {
    const loaded = await (0,config_source/* loadConfig */.Z)({ path: inputs.config, urls: inputs.urls, urlSource: 'input urls' }, ports);
    const { history, service } = loaded.config;
    const place = {
        ...history,
        store: inputs.historyStore ?? history.store,
        path: inputs.historyPath ?? history.path,
    };
    const store = await ports.openStore(place, service ?? (run.repository || null));
    for (const secret of loaded.config.secrets)
        ports.mask(secret);
    const probe = ports.createProber(loaded.config);
    const api = ports.environment['GITHUB_API_URL'];
    const options = { shard: inputs.shard, isFast: false, canaries: api ? [api] : [] };
    const { report, exitCode } = await (0,check/* runCheck */.k)(loaded, run, options, { ...ports, store, probe });
    const unhealthy = unhealthyCount(report);
    const healthy = report.checks.every(outcome/* isHealthy */.Wr);
    return {
        report,
        exitCode: exitCodeFor(inputs.failOn ?? loaded.config.failOn ?? 'unhealthy', report, exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${unhealthy} of ${(0,plain/* count */.U9)(report.checks.length, 'check')} unhealthy`,
        outputs: { healthy: String(healthy), 'unhealthy-count': String(unhealthy) },
    };
}

;// CONCATENATED MODULE: ./packages/health-check/build/main.js

















/** The root action, wired to the real world. */
async function main() {
    // Names are resolved on threads of libuv, four of them unless told otherwise: a few names that hang would keep every
    // other check from being resolved. To be said before the first of them starts.
    process.env['UV_THREADPOOL_SIZE'] ??= '64';
    const monotonic = () => performance.now();
    const clock = (0,build_clock/* createClock */.t)({ wall: Date.now, monotonic }, null);
    const pause = (durationMs, signal) => (0,promises_.setTimeout)(durationMs, undefined, { signal });
    const pacer = (0,build_pacer/* createPacer */.g)({ concurrency: 500, ratePerSecond: build_pacer/* truthfulRatePerSecond */.y, isFast: false, monotonic });
    const interruption = new AbortController();
    interruption.signal.addEventListener('abort', pacer.drain);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interruption.abort());
    process.exitCode = await runAction({
        toolkit: core,
        outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
        run: async () => {
            const token = core.getInput('github-token');
            for (const secret of [token, process.env['FORTIFY_HISTORY_TOKEN'] ?? ''])
                if (secret !== '')
                    core.setSecret(secret);
            const inputs = parseInputs(core.getInput);
            const event = await (0,build_event/* readEvent */.j)(process.env);
            const isUntrusted = (0,fork/* isFromFork */.t)(process.env, event);
            return runHealthCheck(inputs, (0,run/* readRun */.c)(process.env, event), {
                environment: process.env,
                clock,
                createProber: ({ egress, secrets, checks }) => (0,prober/* createProber */.X)({
                    clock,
                    monotonic,
                    sleep: pause,
                    pace: pacer.run,
                    random: Math.random,
                    proxyFor: proxy_from_env/* getProxyForUrl */.T,
                    lookup: external_node_dns_.lookup,
                    egress,
                    secrets,
                    isUntrusted,
                }, checks),
                mask: core.setSecret,
                lag: pacer.lag,
                sleep: pause,
                openStore: (history, service) => (0,open_store/* openStore */.C)(history, service, {
                    repository: (0,repository/* readRepository */.N)(process.env, token || null),
                    environment: process.env,
                    sleep: promises_.setTimeout,
                    random: Math.random,
                    isUntrusted,
                }),
                readTextFile: text_file/* readTextFile */.Gu,
                readOptionalTextFile: text_file/* readOptionalTextFile */.Q3,
                signal: interruption.signal,
                onProgress: () => { },
            });
        },
        writeReport: async (json) => {
            const path = reportPathOf(process.env);
            await (0,text_file/* writeTextFile */.Tl)(path, json);
            return path;
        },
    });
}


/***/ })

};
