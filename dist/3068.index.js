export const id = 3068;
export const ids = [3068,168];
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

/***/ 79225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_rows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23131);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);


/** GitHub shows ten annotations of a kind for a step, and the failure of the job is one of them. */
const maxOfKind = 9;
/**
 * Annotates what failed as errors, and what the verdict warns of or cannot tell as warnings, each where the repository uses or the
 * config declares what it is about. Where the step passes all the same (`isPassed`), nothing is an error.
 */
function annotate({ verdict }, placeOf, isPassed, toolkit) {
    const failing = verdict.reasons.filter(({ severity }) => severity === 'fail');
    const doubtful = verdict.reasons.filter(({ severity }) => severity === 'warn' || severity === 'inconclusive');
    if (!isPassed)
        annotateAll(failing, placeOf, toolkit.error);
    annotateAll(isPassed ? [...failing, ...doubtful] : doubtful, placeOf, toolkit.warning);
}
function annotateAll(reasons, placeOf, write) {
    const shown = reasons.length > maxOfKind ? reasons.slice(0, maxOfKind - 1) : reasons;
    for (const reason of shown) {
        const { message } = reason;
        const place = placeOf(reason);
        write((0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message, 500), {
            title: titleOf(reason),
            ...(place === null ? {} : { file: place.file, startLine: place.line }),
        });
    }
    const rest = reasons.length - shown.length;
    if (rest > 0)
        write(`and ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more: see the job summary`, { title: 'fortify' });
}
/** What an annotation is headed by: whose it is, what it is about, and its code. */
function titleOf({ service, subject, code }) {
    return `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_fortify_core_report_rows__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({ service }, subject), 120)}: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(code, 60)}`;
}


/***/ }),

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yI: () => (/* binding */ readPlace),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58938);
/* harmony import */ var _fortify_core_text_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9237);





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
/** Reads the inputs about the history that all actions have. */
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
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: expected a whole number above 0`);
}
/** An http or https URL, or `null` when the input is not set. Throws a `ConfigurationError`. */
function readUrl(read, name) {
    const text = read(name);
    if (text === '')
        return null;
    if ((0,_fortify_core_text_url__WEBPACK_IMPORTED_MODULE_3__/* .isHttpUrl */ .q$)(text))
        return text;
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: expected an http or https URL`);
}
/** Yes or no, or `null` when the input is not set. Throws a `ConfigurationError` on anything but true and false. */
function readFlag(read, name) {
    const word = readWord(read, name, ['true', 'false']);
    return word === null ? null : word === 'true';
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
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: expected ${words.join(', ')}${(0,_fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, words)}`);
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

/***/ 15769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22757);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78842);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29348);






/**
 * Runs an action and shows what it came to: log, annotations, outputs, job summary. Returns the exit code. Whatever
 * happens, `verdict` is set and the summary is written: a verdict that could not be reached is `inconclusive`.
 */
async function runAction(frame) {
    try {
        const outcome = await frame.run();
        await show(outcome, frame);
        if (outcome.exitCode !== _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok)
            frame.toolkit.setFailed((0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(outcome.failure, 500));
        return outcome.exitCode;
    }
    catch (error) {
        return reportFault(error, frame);
    }
}
/** Said where a step is green under a verdict that fails, and the report itself does not tell why, as it does of advice and overrides. */
const passedAnyway = 'fail-on lets the step pass all the same.';
async function show({ report, document = null, exitCode, outputs, isRetold = false }, { toolkit, writeReport }) {
    if (report === null) {
        await writeOutputs({ verdict: 'inconclusive', ...outputs, 'report-path': '' }, toolkit);
        return writeSummary('fortify was given no report to show.\n', toolkit);
    }
    const [{ renderText }, { renderMarkdown }, { renderJson }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 33190)),
        __webpack_require__.e(/* import() */ 3576).then(__webpack_require__.bind(__webpack_require__, 53576)),
        __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 77063)),
    ]);
    // Every cell of the text is one harmless line already; a line that still looks like a command would be a bug of ours.
    const text = renderText(report);
    toolkit.info((0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .holdsWorkflowCommand */ .vB)(text) ? 'The report is in the job summary.' : text);
    const isPassed = exitCode === _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
    const isExcused = isPassed && !isRetold && report.verdict.status === 'fail' && report.verdict.mode === 'enforce';
    if (isExcused)
        toolkit.info(passedAnyway);
    if (!isRetold)
        (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .f)(report, await findPlaceIn(report, document), isPassed, toolkit);
    const reportPath = await (0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .onSurface */ .r)('report', toolkit, () => writeReport(renderJson(report)));
    await writeOutputs({ verdict: report.verdict.status, ...outputs, 'report-path': reportPath ?? '' }, toolkit);
    await writeSummary(`${renderMarkdown(report)}${isExcused ? `\n\u2139\ufe0f ${passedAnyway}\n` : ''}`, toolkit);
}
/** Only who has a config pays for finding places in it. */
async function findPlaceIn(report, document) {
    if (document === null)
        return (reason) => (0,_fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_5__/* .placeOfDeadline */ .P)(report, reason);
    const { placeOfSubject } = await __webpack_require__.e(/* import() */ 2223).then(__webpack_require__.bind(__webpack_require__, 62223));
    return (reason) => (0,_fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_5__/* .placeOfDeadline */ .P)(report, reason) ?? placeOfSubject(document, reason);
}
async function reportFault(error, frame) {
    const { toolkit, outputsOnFault } = frame;
    const problems = problemsOf(error);
    for (const problem of problems) {
        const { source: file, line: startLine, column } = problem;
        const place = startLine === null ? {} : { file, startLine, startColumn: column ?? 1 };
        toolkit.error((0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem), { title: 'fortify', ...place });
    }
    if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .FortifyError */ .In) && error instanceof Error)
        toolkit.info(plainStack(error));
    await writeOutputs({ verdict: 'inconclusive', ...outputsOnFault, 'report-path': '' }, toolkit);
    const { escapeMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19718));
    const list = problems.map((problem) => `- ${escapeMarkdown((0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem))}`).join('\n');
    await writeSummary(`## \u2754 fortify could not run\n\n${list}\n`, toolkit);
    toolkit.setFailed(`fortify could not run: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(problems.length, 'problem')}`);
    return error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .FortifyError */ .In ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.internal;
}
function problemsOf(error) {
    if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
        return error.problems;
    const message = (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const bug = error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .FortifyError */ .In ? '' : 'internal error, please report it: ';
    return [{ source: 'fortify', line: null, column: null, message: `${bug}${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(message, 500)}` }];
}
function plainStack(error) {
    return (error.stack ?? error.message)
        .split('\n')
        .map((line) => (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(line, 500))
        .join('\n');
}
async function writeOutputs(outputs, toolkit) {
    await (0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .onSurface */ .r)('outputs', toolkit, async () => {
        for (const [name, value] of Object.entries(outputs))
            toolkit.setOutput(name, value);
    });
}
async function writeSummary(markdown, toolkit) {
    await (0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .onSurface */ .r)('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
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

/***/ 22757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeOfDeadline),
/* harmony export */   c: () => (/* binding */ isInRepository)
/* harmony export */ });
/** Where the repository uses what a reason says to end, as a report has it; `null` = it does not say, or leads elsewhere. */
function placeOfDeadline({ deadlines }, { code, subject, service }) {
    if (!code.startsWith('deadline-'))
        return null;
    const own = deadlines.filter((each) => each.id === subject && each.service === service);
    const place = own.find((each) => each.place !== null)?.place ?? null;
    return place === null || !isInRepository(place.file) ? null : place;
}
/** Whether a path is of the repository: relative, and within it. */
function isInRepository(path) {
    return !/^([\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');
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

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ openBadness),
/* harmony export */   l4: () => (/* binding */ badnessOfObjective),
/* harmony export */   y3: () => (/* binding */ badnessOfDeadline),
/* harmony export */   yp: () => (/* binding */ badnessOfCheck)
/* harmony export */ });
// How bad a state is: the higher, the worse. What leaves a thing open stands between what passes and what fails.
/** Nobody could tell. */
const openBadness = 2;
const outcomeBadness = { good: 0, degraded: 1, unknown: openBadness, bad: 3 };
const objectiveBadness = { met: 0, 'at-risk': 1, inconclusive: openBadness, breached: 3 };
const deadlineBadness = {
    done: 0,
    resolved: 0,
    ok: 0,
    snoozed: 0,
    due: 1,
    inconclusive: openBadness,
    overdue: 3,
};
/** How bad the outcome of a check is. */
function badnessOfCheck({ outcome }) {
    return outcomeBadness[outcome];
}
/** How bad the status of an objective is. */
function badnessOfObjective({ status }) {
    return objectiveBadness[status];
}
/** How bad the status of a deadline is. */
function badnessOfDeadline({ status }) {
    return deadlineBadness[status];
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
 * escape it, so that there is never but ours.
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

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  L8: () => (/* binding */ candidateRows),
  QP: () => (/* binding */ changeRows),
  Uu: () => (/* binding */ checkRows),
  W0: () => (/* binding */ deadlineRows),
  dM: () => (/* binding */ describeBase),
  ng: () => (/* binding */ describeFailures),
  dK: () => (/* binding */ evidenceRows),
  uN: () => (/* binding */ headlineFigures),
  iA: () => (/* binding */ minuteOf),
  KT: () => (/* binding */ named),
  lY: () => (/* binding */ objectiveRows),
  o5: () => (/* binding */ reasonRows)
});

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var slo_objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var reason = __webpack_require__(52366);
// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
;// CONCATENATED MODULE: ./packages/core/build/report/sketch.js
// Figures drawn with characters: they survive a job summary, a comment, a terminal and plain text.
const cells = 10;
/** What is left of a budget as a bar of ten cells, `\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b1\u25b1\u25b1\u25b1`; empty where it is overspent. */
function budgetBar(remaining) {
    // Cut off, not rounded: a full bar is a budget that was not touched.
    const full = Math.max(0, Math.min(cells, Math.floor(remaining * cells)));
    return '\u25b0'.repeat(full) + '\u25b1'.repeat(cells - full);
}
/** From the worst to the best; a part without a single failure is the highest. */
const levels = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Above how many times the budget's rate each level but the highest begins, from the worst. */
const burnOfLevels = [50, 20, 10, 5, 2, 1, 0];
/**
 * How parts of a window did, one character each, the oldest first: `\u2588` not a single failure, `\u2587` within the error rate the
 * target allows, and down to `\u2581`, more than fifty times that rate or nothing good at all. `\u00b7` = no data.
 */
function sparkline(parts, target) {
    return parts.map((attainment) => (attainment === null ? '\u00b7' : levelOf(attainment, target))).join('');
}
function levelOf(attainment, target) {
    // Nothing is lower than nothing, however little a target asks for.
    if (attainment === 0)
        return levels[0];
    const burn = (1 - attainment) / (1 - target);
    const level = burnOfLevels.findIndex((least) => burn > least);
    return levels[level < 0 ? levels.length - 1 : level] ?? '';
}
/** Which part of a window is its recent past. */
const recentShare = 0.25;
/** By how much of the budget the past and the recent past must differ, to be told apart. */
const leastShift = 0.1;
/**
 * How the last quarter of a window did beside what came before it: `\u2197` better and `\u2198` worse by more than a tenth of the
 * budget, else `\u2192`; `''` where one of them has no data.
 */
function trendArrow(parts, target) {
    const border = Math.ceil(parts.length * (1 - recentShare));
    const before = meanOf(parts.slice(0, border));
    const recent = meanOf(parts.slice(border));
    if (before === null || recent === null)
        return '';
    const shift = (recent - before) / (1 - target);
    if (Math.abs(shift) <= leastShift)
        return '\u2192';
    return shift > 0 ? '\u2197' : '\u2198';
}
function meanOf(parts) {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
}

;// CONCATENATED MODULE: ./packages/core/build/report/rows.js









/** The name of a thing, after its service's where a report is of several. */
function named({ service }, name) {
    return service === undefined ? name : `${service}: ${name}`;
}
/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: named(check, check.location === report.run.location ? check.id : `${check.id} (${check.location})`),
        status: check.status === null ? '' : String(check.status),
        duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
        phases: describePhases(check),
        detail: describeCheck(check),
    }));
}
/** `DNS 1, connect 2, TLS 30, first byte 2970, body 0 ms`: the phases there were; of a journey, how long each step took. */
function describePhases({ phases, steps }) {
    if (steps.length > 0)
        return steps.map(({ name, durationMs }) => `${name} ${Math.round(durationMs)} ms`).join(', ');
    if (phases === null)
        return '';
    const named = [
        ['DNS', phases.dnsMs],
        ['connect', phases.connectMs],
        ['TLS', phases.tlsMs],
        ['first byte', phases.firstByteMs],
        ['body', phases.downloadMs],
    ];
    const known = named.flatMap(([phase, ms]) => (ms === null ? [] : [`${phase} ${Math.round(ms)}`]));
    return known.length === 0 ? '' : `${known.join(', ')} ms`;
}
/** What was wrong with a check, what it is of, and how often it was tried where once was not enough: a check that flaps is seen. */
function describeCheck(check) {
    const tries = check.attempts > 1 ? (0,plain/* count */.U9)(check.attempts, 'attempt') : '';
    const [what, ...more] = [describeFailures(check), check.target, tries].filter((part) => part !== '');
    return more.length === 0 ? (what ?? '') : `${what} (${more.join(', ')})`;
}
/** What was wrong with a check, in one line; `''` where nothing was. */
function describeFailures(check) {
    // The history remembers why, and no more than that.
    return check.failures.map(({ reason, detail }) => (detail === '' ? reason : `${reason}: ${detail}`)).join('; ');
}
/**
 * From what must be seen to what need not be. Unlike a verdict, which is no better than what nobody could tell: where there is
 * room for a few, hundreds of checks that are new would hide the one that is about to fail.
 */
const objectiveOrder = ['breached', 'at-risk', 'inconclusive', 'met'];
/** The objectives, those first that fail the verdict, then the worst, else in the report's order. */
function byUrgency({ objectives }) {
    const rankOf = (each) => objectiveOrder.indexOf(each.status) - (isFailing(each) ? objectiveOrder.length : 0);
    return [...objectives].sort((a, b) => rankOf(a) - rankOf(b));
}
/** Whether an objective fails the verdict, which one may that is only at risk: by how fast it burns. */
function isFailing({ reasons }) {
    return reasons.some(({ severity }) => severity === 'fail');
}
/** Rows for the objectives that there is room for, the worst first, else in the report's order. */
function objectiveRows(report, most) {
    return byUrgency(report)
        .slice(0, most)
        .map((objective) => ({
        status: objective.status,
        isFailing: isFailing(objective),
        id: named(objective, (0,objective_name/* objectiveName */.p)(objective)),
        target: `${(0,percent/* formatTarget */.P4)(objective.target)} over ${windowOf(objective)}`,
        attained: objective.attainment === null ? 'no data' : (0,percent/* formatPercent */.l9)(objective.attainment),
        // What is too little to judge by is too little to frighten anybody with.
        budget: objective.status === 'inconclusive' ? '' : describeBudget(objective.budget),
        trend: `${sparkline(objective.trend, objective.target)} ${trendArrow(objective.trend, objective.target)}`.trim(),
        samples: describeSamples(objective),
        coverage: objective.coverage === null ? '' : (0,percent/* formatPercent */.l9)(objective.coverage, 1),
    }));
}
/** `2 of 3 checks healthy, 1 of 1 objective met, 2 deadlines due`: the figures of the headline; `''` where there are none. */
function headlineFigures(report) {
    const healthy = report.checks.filter(outcome/* isHealthy */.Wr).length;
    const degraded = report.checks.filter(({ outcome }) => outcome === 'degraded').length;
    const checks = `${healthy} of ${(0,plain/* count */.U9)(report.checks.length, 'check')} healthy`;
    const met = report.objectives.filter(({ status }) => status === 'met').length;
    const parts = [
        report.checks.length > 0 ? `${checks}${degraded > 0 ? ` (${degraded} degraded)` : ''}` : '',
        report.objectives.length > 0 ? `${met} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} met` : '',
        pressingDeadlines(report),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `2 deadlines overdue, 3 due`; `''` where none presses. */
function pressingDeadlines({ deadlines }) {
    const words = { overdue: 'overdue', due: 'due', inconclusive: 'inconclusive' };
    // Of what is only to be reviewed, that its source cannot be read is told once, and elsewhere.
    const pressing = deadlines.filter(({ status, candidate }) => status !== 'inconclusive' || !candidate);
    const counted = Object.entries(words)
        .map(([status, word]) => ({ number: pressing.filter((each) => each.status === status).length, word }))
        .filter(({ number }) => number > 0);
    return counted
        .map(({ number, word }, index) => `${index === 0 ? (0,plain/* count */.U9)(number, 'deadline') : number} ${word}`)
        .join(', ');
}
function describeBudget({ remaining, remainingSeconds }) {
    if (remaining === null || remainingSeconds === null)
        return '';
    return `${budgetBar(remaining)} ${(0,percent/* formatPercent */.l9)(remaining, 1)} (${(0,duration/* describeDuration */.MB)(remainingSeconds * 1000)})`;
}
function windowOf({ calendar, windowSeconds }) {
    return calendar === null ? (0,duration/* describeDuration */.MB)(windowSeconds * 1000) : `this ${calendar}`;
}
function describeSamples(objective) {
    const { good, total, parts, budgeting } = objective;
    // Its parts have samples, and each its own.
    if (parts !== null)
        return (0,plain/* count */.U9)(parts.length, 'objective');
    if (budgeting === 'ratio-timeslices')
        return `mean of ${(0,plain/* count */.U9)(total, 'slice')}`;
    return `${(0,plain/* formatCount */.B4)(good)} of ${(0,plain/* formatCount */.B4)(total)}${(0,slo_objective/* countsSlices */.cq)(budgeting) ? ' slices' : ''}`;
}
/** The report that another was compared with: `main at abc1234, 2026-11-24 10:00 UTC`, as far as it is known. */
function describeBase({ since }) {
    const commit = since.commit === '' ? '' : `at ${since.commit.slice(0, 7)}`;
    const origin = [since.branch, commit].filter((part) => part !== '').join(' ');
    return [origin, minuteOf(since.generatedAt)].filter((part) => part !== '').join(', ');
}
const changeArrows = { better: '\u2197', worse: '\u2198', neither: '\u2192' };
/** Lines for what has changed since another report, what got worse first. */
function changeRows({ items }) {
    return items.map(({ subject, was, is, direction }) => ({
        arrow: changeArrows[direction],
        subject,
        words: was === '' ? `new: ${is}` : is === '' ? `no longer there, was ${was}` : `${is}; was ${was}`,
    }));
}
/** An instant to the minute, `2026-11-24 10:00 UTC`. */
function minuteOf(instant) {
    return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
/** The reasons of a verdict, those first that decide it, else in its order: where there is no room, it is the others that go. */
function reasonRows({ verdict }) {
    const weight = ({ severity }) => reason/* statuses */.bM.indexOf(severity);
    return verdict.reasons
        .map((reason) => ({ ...reason, subject: named(reason, reason.subject) }))
        .sort((a, b) => weight(b) - weight(a));
}
/** Rows for the deadlines that there is room for, those that press, by date; those without one come last. */
function deadlineRows({ deadlines }, most) {
    const dateOf = ({ date }) => date ?? '9999-99-99';
    return [...deadlines]
        .sort((a, b) => (0,badness/* badnessOfDeadline */.y3)(b) - (0,badness/* badnessOfDeadline */.y3)(a))
        .slice(0, most)
        .sort((a, b) => (0,plain/* compareText */.n6)(dateOf(a), dateOf(b)) || (0,plain/* compareText */.n6)(a.id, b.id))
        .map(({ date, daysLeft, status, id, title, source, candidate, place, service }) => ({
        date: date ?? 'unknown',
        left: daysLeft === null ? '' : String(daysLeft),
        status,
        id: named({ service }, id),
        title: withoutId(title, id),
        source: [source, candidate ? '(to be reviewed)' : '', place === null ? '' : `${place.file}:${place.line}`]
            .filter((part) => part !== '')
            .join(' '),
    }));
}
/** What a title says beyond the name of the thing, which stands beside it: `GET /a ends` of `api/GET /a` is `ends`. */
function withoutId(title, id) {
    const name = `${id.slice(id.indexOf('/') + 1)} `;
    return title.startsWith(name) ? title.slice(name.length) : title;
}
/** Statuses of deadlines that nobody asks about. */
const quiet = ['ok', 'done', 'resolved'];
/** Lines for the dates that were found in prose, which somebody has to look at. */
function candidateRows({ deadlines, generatedAt }) {
    return deadlines
        .filter(({ candidate, status }) => candidate && status !== 'snoozed')
        .map((deadline) => toEvidence(deadline, generatedAt));
}
/** Lines for what the other deadlines rest on, as far as there is more to say than their row does, those that press first. */
function evidenceRows({ deadlines, generatedAt }) {
    const told = deadlines.filter(({ candidate, status }) => !candidate || status === 'snoozed');
    const isQuiet = ({ status }) => quiet.includes(status);
    return [...told.filter((each) => !isQuiet(each)), ...told.filter(isQuiet)]
        .map((deadline) => toEvidence(deadline, generatedAt))
        .filter(({ evidence, url }) => evidence !== '' || url !== '');
}
/** With when it was seen first, and last where that is not now. */
function toEvidence(deadline, generatedAt) {
    const { id, evidence, url, firstSeen, lastSeen } = deadline;
    const [first, last, today] = [firstSeen, lastSeen, generatedAt].map((instant) => instant?.slice(0, 10) ?? '');
    const parts = [
        evidence,
        first === '' || first === today ? '' : `first seen ${first}`,
        last === '' || last === today ? '' : `last seen ${last}`,
    ];
    return { id, evidence: parts.filter((part) => part !== '').join('; '), url };
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

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveName)
/* harmony export */ });
/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
function objectiveName(objective) {
    return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
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


/***/ })

};
