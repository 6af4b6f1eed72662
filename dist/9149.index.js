export const id = 9149;
export const ids = [9149,168];
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

/***/ 14109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireConfig),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19608);

/** Where there is no file, mostly nobody has checked the repository out. */
const ifMissing = 'check out the repository first (actions/checkout), or name it with the input config';
/** The config of an action that cannot do without, or of the URLs it is given (`null` = it takes none). */
async function requireConfig(path, sends, ports, urls = null) {
    const given = urls === null ? { ifMissing } : { ifMissing: `${ifMissing}, or give the input urls` };
    return masked(await (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)({ path, sends, urls: urls ?? [], urlSource: 'input urls', ...given }, ports), ports);
}
/** The config of an action, where there is one; else every rule by default. */
async function findConfig(path, sends, ports) {
    return masked(await (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_0__/* .loadOptionalConfig */ .nu)({ path, sends }, ports), ports);
}
function masked(loaded, { mask }) {
    for (const secret of loaded.config.secrets)
        mask(secret);
    return loaded;
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
/* harmony import */ var _fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22757);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78842);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79225);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29348);






/**
 * Runs an action and shows what it came to: log, annotations, outputs, job summary. Returns the exit code. Whatever
 * happens, `verdict` is set and the summary is written: a verdict that could not be reached is `inconclusive`.
 */
async function runAction(frame) {
    try {
        const outcome = await frame.run();
        await show(outcome, frame);
        if (outcome.exitCode !== _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok)
            frame.toolkit.setFailed((0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(outcome.failure, 500));
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
    toolkit.info((0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .holdsWorkflowCommand */ .vB)(text) ? 'The report is in the job summary.' : text);
    const isPassed = exitCode === _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok;
    const isExcused = isPassed && !isRetold && report.verdict.status === 'fail' && report.verdict.mode === 'enforce';
    if (isExcused)
        toolkit.info(passedAnyway);
    if (!isRetold)
        (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .f)(report, await findPlaceIn(report, document), isPassed, toolkit);
    const reportPath = await (0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .onSurface */ .r)('report', toolkit, () => writeReport(renderJson(report)));
    await writeOutputs({ verdict: report.verdict.status, ...outputs, 'report-path': reportPath ?? '' }, toolkit);
    await writeSummary(`${renderMarkdown(report)}${isExcused ? `\n\u2139\ufe0f ${passedAnyway}\n` : ''}`, toolkit);
}
/** Only who has a config pays for finding places in it. */
async function findPlaceIn(report, document) {
    if (document === null)
        return (reason) => (0,_fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_0__/* .placeOfDeadline */ .P)(report, reason);
    const { placeOfSubject } = await __webpack_require__.e(/* import() */ 2223).then(__webpack_require__.bind(__webpack_require__, 62223));
    return (reason) => (0,_fortify_core_deadline_reason_place__WEBPACK_IMPORTED_MODULE_0__/* .placeOfDeadline */ .P)(report, reason) ?? placeOfSubject(document, reason);
}
async function reportFault(error, frame) {
    const { toolkit, outputsOnFault } = frame;
    const problems = problemsOf(error);
    for (const problem of problems) {
        const { source: file, line: startLine, column } = problem;
        const place = startLine === null ? {} : { file, startLine, startColumn: column ?? 1 };
        toolkit.error((0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem), { title: 'fortify', ...place });
    }
    if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .FortifyError */ .In) && error instanceof Error)
        toolkit.info(plainStack(error));
    await writeOutputs({ verdict: 'inconclusive', ...outputsOnFault, 'report-path': '' }, toolkit);
    const { escapeMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19718));
    const list = problems.map((problem) => `- ${escapeMarkdown((0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem))}`).join('\n');
    await writeSummary(`## \u2754 fortify could not run\n\n${list}\n`, toolkit);
    toolkit.setFailed(`fortify could not run: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(problems.length, 'problem')}`);
    return error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .FortifyError */ .In ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.usage : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.internal;
}
function problemsOf(error) {
    if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        return error.problems;
    const message = (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    const bug = error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .FortifyError */ .In ? '' : 'internal error, please report it: ';
    return [{ source: 'fortify', line: null, column: null, message: `${bug}${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(message, 500)}` }];
}
function plainStack(error) {
    return (error.stack ?? error.message)
        .split('\n')
        .map((line) => (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line, 500))
        .join('\n');
}
async function writeOutputs(outputs, toolkit) {
    await (0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .onSurface */ .r)('outputs', toolkit, async () => {
        for (const [name, value] of Object.entries(outputs))
            toolkit.setOutput(name, value);
    });
}
async function writeSummary(markdown, toolkit) {
    await (0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .onSurface */ .r)('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
}


/***/ }),

/***/ 39505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readRunner),
/* harmony export */   j: () => (/* binding */ openHistory)
/* harmony export */ });
/* harmony import */ var _fortify_ci_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12353);
/* harmony import */ var _fortify_ci_fork__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98865);
/* harmony import */ var _fortify_ci_run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62937);
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9829);
/* harmony import */ var _fortify_runtime_store_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _fortify_store_config_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51350);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61669);
/* harmony import */ var _save_history_save_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12590);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36057);









/** Finds out where an action runs, with every token it was given masked first. */
async function readRunner({ toolkit, isRecording, ...access }) {
    const { environment } = access;
    const jobToken = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .maskTokens */ .x)(toolkit, environment);
    const event = await (0,_fortify_ci_event__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(environment);
    const isStrangers = (0,_fortify_ci_fork__WEBPACK_IMPORTED_MODULE_7__/* .isUntrusted */ .f)(environment, event);
    const storePorts = (0,_fortify_runtime_store_ports__WEBPACK_IMPORTED_MODULE_2__/* .storePortsOf */ .FL)({ ...access, event, jobToken }, isRecording ? (head) => toolkit.saveState(_save_history_save_history_js__WEBPACK_IMPORTED_MODULE_5__/* .stateName */ .V, head) : null);
    return {
        run: (0,_fortify_ci_run__WEBPACK_IMPORTED_MODULE_8__/* .readRun */ .c)(environment, event),
        event,
        jobToken,
        isUntrusted: isStrangers,
        ports: {
            variables: (0,_fortify_ci_fork__WEBPACK_IMPORTED_MODULE_7__/* .variablesFor */ .j)(environment, event),
            mask: toolkit.setSecret,
            openStore: (place) => (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(place, storePorts),
            ...(0,_fortify_store_config_files__WEBPACK_IMPORTED_MODULE_3__/* .configFiles */ .a)(isStrangers),
        },
    };
}
/** Opens the history of a config, where the inputs of an action or the config say it is. */
function openHistory({ history, service }, wish, run, ports) {
    return ports.openStore((0,_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(history, wish, 'cache', service ?? (run.repository || null)));
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

/***/ 77755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ longestCommentId),
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   sw: () => (/* binding */ commentModes)
/* harmony export */ });
/** When a job fails: when the verdict does, and when something else does as well. */
const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'];
/** What becomes of the comment that is there already. */
const commentModes = ['update', 'recreate', 'delete'];
/** The most characters of the id of a comment. */
const longestCommentId = 50;


/***/ }),

/***/ 22757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeOfDeadline),
/* harmony export */   c: () => (/* binding */ isInRepository)
/* harmony export */ });
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);

/** Where the repository uses what a reason says to end, as a report has it; `null` = it does not say, or leads elsewhere. */
function placeOfDeadline({ deadlines }, { code, subject, service }) {
    if ((0,_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKindOf */ .G8)(code) !== 'deadline')
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

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  L8: () => (/* binding */ candidateRows),
  QP: () => (/* binding */ changeRows),
  I3: () => (/* binding */ checkName),
  Uu: () => (/* binding */ checkRows),
  W0: () => (/* binding */ deadlineRows),
  dM: () => (/* binding */ describeBase),
  ng: () => (/* binding */ describeFailures),
  dK: () => (/* binding */ evidenceRows),
  uN: () => (/* binding */ headlineFigures),
  iA: () => (/* binding */ minuteOf),
  KT: () => (/* binding */ named),
  lY: () => (/* binding */ objectiveRows)
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
// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var budget = __webpack_require__(95776);
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
    const burn = (0,budget/* decimal */._)(1 - attainment) / (0,budget/* errorBudget */.C0)(target);
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
    const shift = (recent - before) / (0,budget/* errorBudget */.C0)(target);
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
/** The name of a check of a report, with its location where that is not the run's own. */
function checkName(check, { run }) {
    return named(check, check.location === run.location ? check.id : `${check.id} (${check.location})`);
}
/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: checkName(check, report),
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
    const timed = [
        ['DNS', phases.dnsMs],
        ['connect', phases.connectMs],
        ['TLS', phases.tlsMs],
        ['first byte', phases.firstByteMs],
        ['body', phases.downloadMs],
    ];
    const known = timed.flatMap(([phase, ms]) => (ms === null ? [] : [`${phase} ${Math.round(ms)}`]));
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
/** Whether an objective fails the verdict. One that is only at risk may: its budget burns too fast. */
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
    // Of what is only to be reviewed, that its source cannot be read is told once, and elsewhere.
    const pressing = deadlines.filter(({ status, candidate }) => status !== 'inconclusive' || !candidate);
    const counted = ['overdue', 'due', 'inconclusive']
        .map((status) => ({ number: pressing.filter((each) => each.status === status).length, status }))
        .filter(({ number }) => number > 0);
    return counted
        .map(({ number, status }, index) => `${index === 0 ? (0,plain/* count */.U9)(number, 'deadline') : number} ${status}`)
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


/***/ })

};
