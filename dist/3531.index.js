export const id = 3531;
export const ids = [3531];
export const modules = {

/***/ 23531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _fortify_runtime_store_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36057);
/* harmony import */ var _save_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12590);




/** What every action that records runs when its job ends. */
async function main(home) {
    const state = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_save_history_js__WEBPACK_IMPORTED_MODULE_2__/* .stateName */ .V);
    if (state === '')
        return;
    const around = { environment: process.env, home, jobToken: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .maskTokens */ .x)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, process.env) };
    await (0,_save_history_js__WEBPACK_IMPORTED_MODULE_2__/* .saveHistory */ .Q)({
        toolkit: _actions_core__WEBPACK_IMPORTED_MODULE_0__,
        head: JSON.parse(state),
        startClient: () => (0,_fortify_runtime_store_ports__WEBPACK_IMPORTED_MODULE_1__/* .startCacheClient */ .wP)(around),
        openIndex: () => (0,_fortify_runtime_store_ports__WEBPACK_IMPORTED_MODULE_1__/* .openCacheIndex */ .Hs)(around),
        environment: process.env,
    });
}


/***/ }),

/***/ 12590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saveHistory),
/* harmony export */   V: () => (/* binding */ stateName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_report_escape_markdown__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19718);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64176);
/* harmony import */ var _fortify_store_cache_save__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96412);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29348);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Under which name a step tells the end of the job what it left to be saved. */
const stateName = 'history';
/**
 * Saves what the steps of a job have left to be saved when it ends: the first that is reached saves it for all of them. That
 * it could not be is a warning and a line of the job summary, and never fails the job: the report has long been given.
 */
async function saveHistory(ports) {
    const { head, toolkit } = ports;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(head.directory))
        return;
    try {
        await save(ports);
        toolkit.info(`Saved the history as ${head.key}`);
    }
    catch (error) {
        const why = (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        const message = `What this job measured is in its reports alone. The cache: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(why, 500)}`;
        toolkit.warning(message, { title: 'fortify' });
        await (0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .onSurface */ .r)('job summary', toolkit, () => toolkit.summary.addRaw(`\u26a0\ufe0f ${(0,_fortify_core_report_escape_markdown__WEBPACK_IMPORTED_MODULE_6__.escapeMarkdown)(message)}\n`).write());
    }
    // What cannot be removed is in nobody's way: the runner empties the place.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(head.directory, { recursive: true, force: true }).catch(() => { });
}
async function save({ head, startClient, openIndex, environment }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const client = __addDisposableResource(env_1, startClient(), false);
        await (0,_fortify_store_cache_save__WEBPACK_IMPORTED_MODULE_3__/* .saveHead */ .u)(head, client, await openIndex(), environment);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 29348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ needsToken),
/* harmony export */   r: () => (/* binding */ onSurface)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);


/** What a surface of GitHub lacks where nothing can be asked of GitHub. */
const needsToken = 'it takes a github-token, and a repository of GitHub';
/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
async function onSurface(name, toolkit, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        toolkit.warning(`The ${name} could not be written: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message)}`);
        return null;
    }
}


/***/ }),

/***/ 36057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ maskTokens)
/* harmony export */ });
/* unused harmony export tokenInput */
/** The input of every action that holds the job's token. */
const tokenInput = 'github-token';
/** Has the runner blot out every token a step was given, and returns the job's; `null` = it was given none. */
function maskTokens(toolkit, environment) {
    const token = toolkit.getInput(tokenInput);
    for (const secret of [token, environment['FORTIFY_HISTORY_TOKEN'] ?? '']) {
        if (secret !== '')
            toolkit.setSecret(secret);
    }
    return token || null;
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

/***/ 19718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codeCell),
/* harmony export */   S: () => (/* binding */ codeSpan),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * A code span in a cell of a table, where a pipe would end the cell. Renderers differ on how many backslashes before a pipe
 * escape it: one that the text has there is set apart, so that only ours stands before the pipe.
 */
function codeCell(text, maxLength = 200) {
    return codeSpan(text.replaceAll('\\|', '\\ |'), maxLength).replaceAll('|', '\\|');
}
/**
 * Text from elsewhere as a Markdown code span. Inside one, GitHub renders no HTML and links no
 * mention, issue or URL; the fence is longer than any run of backticks in the text.
 */
function codeSpan(text, maxLength = 200) {
    const line = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maxLength);
    if (line.trim() === '')
        return '';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Text from elsewhere as Markdown prose that renders as that text and nothing more: no formatting, HTML, table cell,
 * mention, issue link or URL. An empty comment breaks what GitHub would link after rendering.
 */
function escapeMarkdown(text, maxLength = 500) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maxLength)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replace(/[@#]/g, '$&<!-- -->')
        .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)|:(?=[a-z+-]|(?:100|1234|8ball|\d\w\w_place_medal):)/gi, '$&<!-- -->');
}


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

/***/ 96412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ saveHead)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8864);


/** Saves a history, and removes the entries it makes needless. Throws an `UpstreamError` with the probable cause. */
async function saveHead({ directory, key, obsolete }, client, index, environment) {
    const answer = await client.ask({ operation: 'save', directory, key });
    if (answer.key === null) {
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`not saved, probable cause: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .probableCause */ .Nk)(answer.complaint, environment)}`);
    }
    try {
        for (const id of obsolete)
            await index?.remove(id);
    }
    catch (error) {
        // It takes a permission that need not be given: GitHub removes what nobody reads, after 7 days.
        if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA))
            throw error;
    }
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
