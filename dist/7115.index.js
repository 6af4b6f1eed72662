export const id = 7115;
export const ids = [7115];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yI: () => (/* binding */ readPlace),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58938);




/** Reads the inputs of an action before anything happens. Throws one `ConfigurationError` with every problem of them. */
function readInputs(readAll) {
    const problems = [];
    const inputs = readAll((read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
                throw error;
            problems.push(...error.problems);
            return null;
        }
    });
    if (problems.length > 0)
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    return Object.freeze(inputs);
}
/** Where the history is, as far as the inputs say it that all actions have for it. */
function readPlace(read, collect) {
    return {
        stores: collect(() => readWords(read, 'history-store', _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .historyStores */ .bl)),
        path: readText(read, 'history-path'),
    };
}
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
/** A whole number above 0, such as an id of GitHub's, or `null` when the input is not set. Throws a `ConfigurationError`. */
function readNumber(read, name) {
    const text = read(name);
    if (text === '')
        return null;
    if (/^[1-9]\d{0,14}$/.test(text))
        return Number(text);
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected a whole number above 0`);
}
/** An http or https URL, or `null` when the input is not set. Throws a `ConfigurationError`. */
function readUrl(read, name) {
    const text = read(name);
    if (text === '')
        return null;
    if (/^https?:\/\//i.test(text) && URL.canParse(text))
        return text;
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected an http or https URL`);
}
/** One of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWord(read, name, words) {
    const text = read(name);
    return text === '' ? null : knownWord(name, text, words);
}
/** Some of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWords(read, name, words) {
    const texts = readList(read, name);
    return texts.length === 0 ? null : [...new Set(texts.map((text) => knownWord(name, text, words)))];
}
function knownWord(name, text, words) {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined)
        return word;
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected ${words.join(', ')}${(0,_fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, words)}`);
}


/***/ }),

/***/ 28229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90584);

/**
 * Where a step leaves its report: in RUNNER_TEMP, which the runner empties, under GITHUB_ACTION, which names the step,
 * so that two steps of a job never overwrite each other's.
 */
function reportPathOf(environment) {
    const step = (environment['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_') || 'step';
    return `${environment['RUNNER_TEMP'] || '.fortify'}/fortify/${step}/report.json`;
}
/** Leaves the report of a step where later steps can read it. Returns the path. */
async function writeReport(environment, json) {
    const path = reportPathOf(environment);
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_0__/* .writeTextFile */ .Tl)(path, json);
    return path;
}


/***/ }),

/***/ 92155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
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

// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
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
async function show({ report, outputs, isRetold = false }, { toolkit, writeReport }) {
    const [{ renderText }, { renderMarkdown }, { renderJson }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190)),
        __webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 50968)),
        __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 77063)),
    ]);
    // Every cell of the text is one harmless line already; a line that still looks like a command would be a bug of ours.
    const text = renderText(report);
    toolkit.info((0,plain/* holdsWorkflowCommand */.vB)(text) ? 'The report is in the job summary.' : text);
    if (!isRetold)
        annotate(report, toolkit);
    const reportPath = await (0,surface/* onSurface */.r)('report', toolkit, () => writeReport(renderJson(report)));
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
    const { escapeMarkdown } = await __webpack_require__.e(/* import() */ 9718).then(__webpack_require__.bind(__webpack_require__, 19718));
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
    await (0,surface/* onSurface */.r)('outputs', toolkit, async () => {
        for (const [name, value] of Object.entries(outputs))
            toolkit.setOutput(name, value);
    });
}
async function writeSummary(markdown, toolkit) {
    await (0,surface/* onSurface */.r)('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
}


/***/ }),

/***/ 29348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ needsToken),
/* harmony export */   r: () => (/* binding */ onSurface)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/** What a surface of GitHub lacks where nothing can be asked of GitHub. */
const needsToken = 'it takes a github-token, and a repository of GitHub';
/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
async function onSurface(name, toolkit, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toolkit.warning(`The ${name} could not be written: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message)}`);
        return null;
    }
}


/***/ }),

/***/ 36057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ maskTokens)
/* harmony export */ });
/** Has the runner blot out every token a step was given, and returns the job's; `null` = it was given none. */
function maskTokens(toolkit, environment) {
    const token = toolkit.getInput('github-token');
    for (const secret of [token, environment['FORTIFY_HISTORY_TOKEN'] ?? '']) {
        if (secret !== '')
            toolkit.setSecret(secret);
    }
    return token || null;
}


/***/ }),

/***/ 12353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

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

/***/ 63317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/action/build/report-path.js
var report_path = __webpack_require__(28229);
// EXTERNAL MODULE: ./packages/action/build/run-action.js + 1 modules
var run_action = __webpack_require__(92155);
// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
// EXTERNAL MODULE: ./packages/action/build/tokens.js
var tokens = __webpack_require__(36057);
// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(12353);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
;// CONCATENATED MODULE: ./packages/ci/build/pull-request.js
/** Which pull request a run that followed another is for; `null` when it followed none for a pull request. */
function readWorkflowRun(environment, event) {
    const run = event?.workflow_run;
    const [owner, branch, commit] = [run?.head_repository?.owner?.login, run?.head_branch, run?.head_sha];
    if (typeof owner !== 'string' || typeof branch !== 'string' || typeof commit !== 'string')
        return null;
    if (typeof run?.event !== 'string' || !run.event.startsWith('pull_request'))
        return null;
    const isOurs = typeof run.html_url === 'string' && run.html_url.startsWith(`${environment['GITHUB_SERVER_URL']}/`);
    return {
        owner,
        branch,
        commit,
        url: isOurs ? String(run.html_url) : '',
        isFork: run.head_repository?.full_name !== environment['GITHUB_REPOSITORY'],
    };
}

// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/comment/build/inputs.js



/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        reports: (0,read_input/* readList */.LD)(read, 'reports'),
        commentId: collect(() => readId(read)) ?? '',
        mode: collect(() => (0,read_input/* readWord */.pS)(read, 'mode', ['update', 'recreate', 'delete'])) ?? 'update',
        pullRequest: collect(() => (0,read_input/* readNumber */.kz)(read, 'pull-request')),
        githubToken: (0,read_input/* readText */.yR)(read, 'github-token'),
    }));
}
function readId(read) {
    const id = (0,read_input/* readText */.yR)(read, 'comment-id') ?? 'report';
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 50)
        return id;
    throw (0,error/* configurationError */.DN)('input comment-id', `${(0,plain/* quote */.hD)(id)}: expected an id in kebab-case, such as staging`);
}

// EXTERNAL MODULE: ./packages/core/build/report/escape-markdown.js
var escape_markdown = __webpack_require__(19718);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js + 1 modules
var markdown = __webpack_require__(50968);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
;// CONCATENATED MODULE: ./packages/github/build/sticky-comment.js
/** What is hidden at the beginning of a comment, and tells it from others. */
function markerOf(id) {
    return `<!-- fortify:${id} -->`;
}
/**
 * Keeps one comment on a pull request: known by its marker, which only counts at the beginning of a comment of our own, so
 * that nobody else's text can be taken for it, or make it be taken for another's. What is as it should be is not written again.
 */
async function keepComment(port, { number, id, markdown, mode }) {
    const marker = markerOf(id);
    const body = `${marker}\n${markdown}`;
    const author = await port.author();
    const findOwn = async () => (await port.list(number)).filter((comment) => comment.author === author && comment.body.startsWith(marker));
    const [first, ...others] = await findOwn();
    // Two of them are what a race left behind.
    for (const { id: extra } of others)
        await port.remove(extra);
    if (mode === 'delete') {
        if (first === undefined)
            return 'unchanged';
        await port.remove(first.id);
        return 'deleted';
    }
    if (first !== undefined && mode === 'update') {
        if (sameText(first.body, body))
            return 'unchanged';
        if (await port.update(first.id, body))
            return 'updated';
    }
    else if (first !== undefined)
        await port.remove(first.id);
    const created = await port.create(number, body);
    // Another run may have made one at the same time: the older one stays, whoever made it, and says what was said last.
    const [oldest] = await findOwn();
    if (oldest === undefined || oldest.id === created)
        return 'created';
    if (!(await port.update(oldest.id, body)))
        return 'created';
    await port.remove(created);
    return 'updated';
}
/** GitHub gives line ends back as it likes. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 4 modules
var gate = __webpack_require__(38342);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
;// CONCATENATED MODULE: ./packages/comment/build/run.js








/** What the outputs are before anything is known. */
const nothingKnown = { outcome: 'failed' };
/** As much as a comment may hold, with room to spare: GitHub counts in more ways than one. */
const mostBytes = 60_000;
/** Shows what some reports say in a comment on the pull request. Never fails the job for what they say, or for GitHub's sake. */
async function runComment(inputs, run, ports) {
    if (inputs.reports.length === 0)
        throw (0,error/* configurationError */.DN)('input reports', 'is not set: there is nothing to show');
    const report = await reportOf(await (0,read_reports/* readReports */.o)(inputs.reports, ports), run, ports);
    const outcome = await ports.onSurface('comment', () => comment(report, inputs, run, ports));
    return {
        report,
        isRetold: true,
        exitCode: exit_code/* exitCodes */.h.ok,
        failure: '',
        outputs: { outcome: outcome ?? 'failed' },
    };
}
/** One report is shown as it is; of several, what the gate makes of them by default. */
async function reportOf(reports, run, { clock }) {
    const [only, ...more] = reports;
    if (only !== undefined && more.length === 0)
        return only;
    return (await (0,gate/* runGate */.R)(gate/* withoutConfig */.d, run, { reports, judgeHistory: null, override: null, mode: null }, clock)).report;
}
async function comment(report, inputs, run, ports) {
    const { workflowRun } = ports;
    const known = inputs.pullRequest ?? run.pullRequest;
    if (known === null && workflowRun === null) {
        ports.info('No comment: this run is for no pull request.');
        return 'skipped';
    }
    const pulls = await ports.openPullRequests();
    if (pulls === null)
        throw new error/* UpstreamError */.gA(surface/* needsToken */.p);
    const number = known ?? (workflowRun === null ? null : await pulls.findByHead(workflowRun));
    if (number === null) {
        ports.info('No comment: no open pull request has the commit of that run as its head any more.');
        return 'skipped';
    }
    const markdown = render(report, workflowRun, run);
    return keepComment(pulls, { number, id: inputs.commentId, markdown, mode: inputs.mode });
}
/** Only what GitHub says of the run is linked, never what the report says of it. */
function render(report, workflowRun, run) {
    const { url, commit } = workflowRun ?? run;
    const link = url === '' ? '' : `[This run](${encodeURI(url)})`;
    const of = commit === '' ? '' : `commit ${(0,escape_markdown/* codeSpan */.S)(commit.slice(0, 7))}`;
    const isStrange = workflowRun?.isFork === true;
    const warning = isStrange ? '> Written by code of a fork, and not verified.\n\n' : '';
    const foot = `\n<sub>${[link, of, 'fortify'].filter((part) => part !== '').join(' · ')}</sub>\n`;
    const room = mostBytes - Buffer.byteLength(warning + foot);
    const whereElse = link === '' ? 'The whole of it is in the report.' : `The whole of it: ${link}.`;
    return `${warning}${(0,markdown.renderMarkdown)(report, { maxBytes: room, whereElse })}${foot}`;
}

;// CONCATENATED MODULE: ./packages/comment/build/main.js













/** The comment action, wired to the real world. */
async function main() {
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const jobToken = (0,tokens/* maskTokens */.x)(core, process.env);
            const event = await (0,build_event/* readEvent */.j)(process.env);
            return runComment(parseInputs(core.getInput), (0,run/* readRun */.c)(process.env, event), {
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                workflowRun: readWorkflowRun(process.env, event),
                openPullRequests: async () => {
                    const repository = (0,github_access/* readGitHubRepository */._)(process.env, jobToken);
                    if (repository === null)
                        return null;
                    return (await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(8214), __webpack_require__.e(2434)]).then(__webpack_require__.bind(__webpack_require__, 52434))).createPullRequests(repository);
                },
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                info: core.info,
                findFiles: text_file/* findFiles */.lY,
                readBoundedTextFile: text_file/* readBoundedTextFile */.lp,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
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

/***/ 87448:
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

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   Y: () => (/* binding */ toReportReason)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** Puts a report together. Deterministic: order and every digit follow from the parts. */
function buildReport(parts) {
    return {
        schema: 'fortify/report@1',
        generatedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(parts.generatedAtMs),
        service: parts.service ?? (parts.run.repository || 'local'),
        run: parts.run,
        verdict: {
            status: parts.verdict.status,
            reasons: parts.verdict.reasons.map(toReportReason),
            mode: parts.mode,
            override: null,
        },
        notices: [...parts.notices],
        timing: toTiming(parts.timing),
        checks: parts.results.map(toCheck),
        objectives: parts.objectives.map(toObjective),
        deadlines: [],
    };
}
/** A reason as a report has it. */
function toReportReason(reason) {
    return { ...reason, remedy: reason.remedy ?? '' };
}
function toTiming(timing) {
    if (timing === null)
        return null;
    const { isPaced, lag } = timing;
    return { paced: isPaced, loopLagMs: lag === null ? null : { p50: lag.p50Ms, p99: lag.p99Ms } };
}
function toCheck(result) {
    return {
        id: result.check.id,
        target: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(result.check.target, 1000),
        location: result.check.location,
        outcome: result.outcome,
        reason: result.failures[0]?.reason ?? null,
        failures: result.failures.map((failure) => ({ ...failure })),
        status: result.status,
        durationMs: result.durationMs,
        phases: { ...result.phases },
        attempts: result.attempts,
        address: result.address,
        at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(result.atMs),
        certificate: toCertificate(result.certificate, result.atMs),
    };
}
function toCertificate(certificate, atMs) {
    if (certificate === null)
        return null;
    return { notAfter: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(certificate.notAfterMs), daysLeft: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(atMs, certificate.notAfterMs) };
}
function toObjective({ figures, status, reasons }) {
    const { objective, window, counts, sli, budget } = figures;
    return {
        id: objective.id,
        check: figures.check,
        target: objective.target,
        windowSeconds: (window.toMs - window.fromMs) / 1000,
        calendar: objective.window.kind === 'calendar' ? objective.window.unit : null,
        from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.fromMs),
        to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.toMs),
        budgeting: objective.budgeting,
        good: sli.good,
        bad: sli.bad,
        total: sli.total,
        unknown: counts.unknown,
        excluded: counts.excluded,
        attainment: sli.attainment,
        coverage: figures.coverage,
        cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
        budget: {
            consumed: budget?.consumed ?? null,
            remaining: budget?.remaining ?? null,
            remainingSeconds: budget?.remainingSeconds ?? null,
            remainingEvents: budget?.remainingEvents ?? null,
            exhaustsInSeconds: figures.exhaustsInSeconds,
        },
        burnRates: figures.burnRates.map(toBurnRate),
        interval: figures.interval,
        exactInterval: figures.exactInterval,
        effectiveSamples: figures.effectiveSamples,
        sliceSeconds: toSeconds(figures.sliceMs),
        durationMs: figures.percentiles,
        attainmentByOccurrences: figures.byOccurrences,
        trend: [...figures.trend],
        incidents: toIncidents(figures),
        meanTimes: {
            detectSeconds: toSeconds(figures.incidents.detectMs),
            recoverSeconds: toSeconds(figures.incidents.recoverMs),
        },
        status,
        reasons: reasons.map(toReportReason),
    };
}
function toBurnRate(rate) {
    return {
        severity: rate.row.severity,
        longSeconds: rate.row.longMs / 1000,
        shortSeconds: rate.shortMs / 1000,
        factor: rate.factor,
        threshold: rate.threshold,
        reachable: rate.isReachable,
        long: rate.long,
        short: rate.short,
        longTotal: rate.longCounts.total,
        shortTotal: rate.shortCounts.total,
        firing: rate.isFiring,
    };
}
function toIncidents({ incidents, incidentShares, window, holdMs }) {
    return {
        count: incidents.count,
        costliest: incidents.costliest.map(({ tally, fromMs, toMs, lastBadMs, bad }, index) => ({
            check: tally.check,
            location: tally.location,
            from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(fromMs),
            to: toMs === null ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(toMs),
            durationSeconds: ((toMs ?? Math.min(window.toMs, lastBadMs + holdMs)) - fromMs) / 1000,
            bad,
            budgetShare: incidentShares[index] ?? null,
        })),
    };
}
function toSeconds(durationMs) {
    return durationMs === null ? null : durationMs / 1000;
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
    return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** A whole number as `139,342`. Not by `Intl`: to load it takes longer than all else that a first line of text does. */
function formatCount(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
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
    return (code === 'stale' ? staleData : null) ?? noData;
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/** A verdict, mildest first: of several, the last in this order stands. */
const statuses = ['pass', 'warn', 'inconclusive', 'fail'];
/** The worst of some verdicts; `pass` where there is none. */
function worstStatus(all) {
    return all.reduce((worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst), 'pass');
}


/***/ })

};
