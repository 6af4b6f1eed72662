export const id = 63;
export const ids = [63,399];
export const modules = {

/***/ 1916:
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

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slo: () => (/* binding */ slo)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/report/build.js
var build = __webpack_require__(14);
// EXTERNAL MODULE: ./packages/core/build/verdict/decide.js
var decide = __webpack_require__(86);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(8842);
// EXTERNAL MODULE: ./packages/pipeline/build/history/reach.js
var reach = __webpack_require__(8527);
// EXTERNAL MODULE: ./packages/pipeline/build/history/recall.js
var recall = __webpack_require__(6399);
// EXTERNAL MODULE: ./packages/pipeline/build/judge.js + 10 modules
var judge = __webpack_require__(3961);
;// CONCATENATED MODULE: ./packages/pipeline/build/slo.js







/** Judges the objectives of a config over its history, measuring nothing. */
async function runSlo(loaded, run, { clock, store }) {
    const { config } = loaded;
    const nowMs = clock.now();
    if (config.objectives.length === 0)
        throw (0,error/* configurationError */.DN)('objectives', 'this config has none: there is nothing to judge');
    const pulled = await (0,reach/* pullHistory */.G)(store);
    const { history, damaged } = await (0,recall.recallOutline)(store);
    const objectives = await (0,judge/* judgeObjectives */.e)(loaded, history, nowMs);
    const verdict = (0,decide/* decideVerdict */.A)({ results: [], objectives, damaged, unreachable: pulled.fault, notRecorded: null }, config.gate);
    const report = (0,build/* buildReport */.F)({
        generatedAtMs: nowMs,
        service: config.service,
        run,
        verdict,
        notices: [...config.notices, ...pulled.notices],
        results: [],
        objectives,
        timing: null,
    });
    return { report, exitCode: (0,exit_code/* exitCodeOf */.F)(verdict, config.gate, objectives) };
}

// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/render.js
var render = __webpack_require__(1087);
;// CONCATENATED MODULE: ./packages/cli/build/commands/slo.js



/** `fortify slo`: judges the objectives over the history. */
async function slo(options, ports) {
    const clock = (0,build_options/* clockOf */.ie)(options, ports);
    const loaded = await (0,build_options/* configOf */.W1)(options, [], ports);
    const { report, exitCode } = await runSlo(loaded, ports.run, { clock, store: await (0,build_options/* storeOf */.xX)(options, loaded, ports) });
    await (0,build_options/* writeResult */.Zk)(await (0,render/* renderReport */.B)(report, options, ports), options, ports);
    return exitCode;
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Oo: () => (/* binding */ requireHistory),
/* harmony export */   Sb: () => (/* binding */ pushStore),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jg: () => (/* binding */ pullStore),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(584);









/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(request, { environment: ports.environment, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .readOptionalTextFile */ .Q3 });
}
/** The history `--history` names, whatever the config says; else where the config says it is kept. */
async function storeOf(options, { config }, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_4__/* .createDirectoryStore */ .$)(options.history);
    return (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(config.history, config.service ?? (ports.run.repository || null), ports.store);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_4__/* .createDirectoryStore */ .$)(options.history);
    const loaded = await optionalConfigOf(options, ports);
    return loaded === null ? (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_4__/* .createDirectoryStore */ .$)(_fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd) : storeOf(options, loaded, ports);
}
/** Brings a history here that is kept elsewhere. Throws an `UpstreamError` where it cannot be reached. */
async function pullStore(store, options, ports) {
    for (const notice of await store.pull())
        note(notice, options, ports);
    return store;
}
/** Takes a history to where it is kept. Throws an `UpstreamError` where it cannot be kept. */
async function pushStore(store, options, ports) {
    for (const notice of await store.push())
        note(notice, options, ports);
}
/** How long samples are kept: what a config that is there says, whatever `--history` says, else the default. */
async function retentionOf(options, ports) {
    return (await optionalConfigOf(options, ports))?.config.history.retentionMs ?? _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetentionMs */ .Ib;
}
async function optionalConfigOf(options, ports) {
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfigPath */ .j)) !== null;
    return hasConfig ? configOf(options, [], ports) : null;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`damaged, left out: ${name}: ${message}\n`);
}
/** Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/** Renders a report in the format that was asked for; colours only go to a terminal. */
async function renderReport(report, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 7063))).renderJson(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 968))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709))).renderJunit(report);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 3190))).renderText(report, options.output === undefined ? paint : undefined);
    }
}


/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2923);


/** Puts a report together. Deterministic: order and every digit follow from the parts. */
function buildReport(parts) {
    return {
        schema: 'fortify/report@1',
        generatedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(parts.generatedAtMs),
        service: parts.service ?? (parts.run.repository || 'local'),
        run: parts.run,
        verdict: { status: parts.verdict.status, reasons: parts.verdict.reasons.map((reason) => ({ ...reason })) },
        notices: [...parts.notices],
        timing: toTiming(parts.timing),
        checks: parts.results.map(toCheck),
        objectives: parts.objectives.map(toObjective),
        deadlines: [],
    };
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
    const { objective, window, counts, budget } = figures;
    return {
        id: objective.id,
        check: figures.check,
        target: objective.target,
        windowSeconds: objective.windowMs / 1000,
        from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.fromMs),
        to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.toMs),
        budgeting: objective.budgeting,
        ...counts,
        excluded: 0,
        attainment: figures.attainment,
        coverage: figures.coverage,
        cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
        budget: {
            consumed: budget?.consumed ?? null,
            remaining: budget?.remaining ?? null,
            remainingSeconds: budget?.remainingSeconds ?? null,
            exhaustsInSeconds: null,
        },
        burnRates: [],
        interval: figures.interval,
        status,
        reasons: reasons.map((reason) => ({ ...reason })),
    };
}
function toSeconds(durationMs) {
    return durationMs === null ? null : durationMs / 1000;
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);


/** Weighs all evidence into one verdict: the worst of its reasons. Evidence of nothing at all is inconclusive. */
function decideVerdict(evidence, policy) {
    const reasons = [
        ...evidence.results.flatMap((result) => judgeHealth(result, policy)),
        ...evidence.objectives.flatMap((objective) => objective.reasons),
        ...evidence.damaged.map(({ name, message }) => {
            const text = `could not be read and was left out: ${message}`;
            return { code: 'history-damaged', severity: 'warn', subject: name, message: text };
        }),
    ];
    if (evidence.unreachable !== null) {
        // What is at hand may be a small part of it: no objective is met, or missed, by that.
        const severity = evidence.objectives.length > 0 ? 'inconclusive' : 'warn';
        const message = `what is known could not be reached: ${evidence.unreachable}`;
        reasons.push({ code: 'history-unreachable', severity, subject: 'history', message });
    }
    if (evidence.notRecorded !== null) {
        const message = `the samples of this run were not recorded: ${evidence.notRecorded}`;
        reasons.push({ code: 'not-recorded', severity: 'warn', subject: 'history', message });
    }
    if (evidence.results.length === 0 && evidence.objectives.length === 0) {
        reasons.push({
            code: 'no-data',
            severity: 'inconclusive',
            subject: 'history',
            message: 'nothing was measured or judged',
        });
    }
    return { status: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A)(reasons.map(({ severity }) => severity)), reasons };
}
function judgeHealth(result, { health }) {
    const subject = result.check.id;
    const warnings = result.warnings.map(({ detail }) => {
        return { code: 'certificate-expiring', severity: 'warn', subject, message: detail };
    });
    const message = result.failures.map(({ reason, detail }) => `${reason}: ${detail}`).join('; ');
    switch (result.outcome) {
        case 'good':
            return warnings;
        case 'degraded':
            return [{ code: 'degraded', severity: 'warn', subject, message }, ...warnings];
        case 'bad':
            return health === 'ignore' ? warnings : [{ code: 'unhealthy', severity: health, subject, message }, ...warnings];
        case 'unknown': {
            // A check that our own policy forbids is a mistake to be mended, not a service that could not be reached.
            const isBlocked = result.failures[0]?.reason === 'blocked';
            return [
                {
                    code: isBlocked ? 'blocked' : 'not-measured',
                    severity: isBlocked ? 'fail' : 'inconclusive',
                    subject,
                    message,
                },
            ];
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(result.outcome);
    }
}


/***/ }),

/***/ 2366:
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


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullHistory),
/* harmony export */   r: () => (/* binding */ pushHistory)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);

/** Brings a history here. What is wrong with where it is kept is worth knowing, and never the end of a run. */
function pullHistory(store) {
    return reach(() => store.pull());
}
/** Takes a history to where it is kept. */
function pushHistory(store) {
    return reach(() => store.push());
}
async function reach(go) {
    try {
        return { fault: null, notices: await go() };
    }
    catch (error) {
        if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA)
            return { fault: error.message, notices: [] };
        throw error;
    }
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ recallHistory),
/* harmony export */   WT: () => (/* binding */ readOutlines),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   readHeaders: () => (/* binding */ readHeaders),
/* harmony export */   recallOutline: () => (/* binding */ recallOutline),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4958);
/* harmony import */ var _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);
/* harmony import */ var _fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5739);




/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };
/** Reads when each check had which result, and what was observed: a small part of the bytes. */
async function recallOutline(store) {
    const { pieces, damaged } = await readPieces(store, (file) => readOutline(store, file));
    return { history: (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__/* .unionOutlines */ .B)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads everything, and checks every byte of it. */
async function recallHistory(store) {
    const { pieces, damaged } = await readSegments(store);
    return { history: (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__/* .union */ .K)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads whole segments: all, or those of these names. */
function readSegments(store, names = null) {
    const wanted = names === null ? null : new Set(names);
    return readPieces(store, async ({ name, bytes: size }) => {
        if (size > _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .longestSegmentBytes */ .d_)
            throw new _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('it is larger than a segment can be');
        const bytes = await store.read(name);
        return bytes === null ? null : (0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeSegment */ .UR)({ name, bytes });
    }, (name) => wanted?.has(name) !== false);
}
/** Reads the headers of all segments. */
function readHeaders(store) {
    return readPieces(store, (file) => readPrefix(store, file, firstRead.header, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .headerBytes */ .RH, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeHeader */ .E2));
}
/** Reads the outlines of the segments of these names, and of those only some series. */
function readOutlines(store, names, isWanted) {
    const wanted = new Set(names);
    return readPieces(store, async (file) => {
        const outline = await readOutline(store, file);
        return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    }, (name) => wanted.has(name));
}
function readOutline(store, file) {
    return readPrefix(store, file, firstRead.outline, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .outlineBytes */ .M9, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeOutlineOf */ .Wp);
}
/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix(store, { name, bytes }, firstBytes, bytesNeeded, decode) {
    let asked = firstBytes;
    for (;;) {
        const prefix = await store.read(name, asked);
        if (prefix === null)
            return null;
        const needed = bytesNeeded(prefix);
        // One that is shorter than it was listed is decoded, and found to be damaged.
        if (needed <= prefix.length || prefix.length < Math.min(asked, bytes) || needed <= asked)
            return decode(prefix);
        asked = needed;
    }
}
/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;
/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;
/**
 * Reads every segment there is. One that leaves between being listed and being read has been folded into another, so the
 * list is read again until all of it is there. What has been read before stays: it says nothing that the fold does not.
 */
async function readPieces(store, read, isWanted = () => true) {
    const pieces = new Map();
    const damaged = new Map();
    const readOne = async (file) => {
        try {
            const piece = await read(file);
            if (piece !== null)
                pieces.set(file.name, piece);
        }
        catch (error) {
            damaged.set(file.name, { name: file.name, message: await describeDamage(store, file.name, error) });
        }
    };
    for (let listings = 0; listings < mostListings; listings++) {
        const files = await store.list();
        const missing = files.filter(({ name }) => isWanted(name) && !pieces.has(name) && !damaged.has(name));
        if (missing.length === 0)
            return { pieces, damaged: [...damaged.values()] };
        for (let first = 0; first < missing.length; first += readsAtOnce) {
            await Promise.all(missing.slice(first, first + readsAtOnce).map(readOne));
        }
    }
    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`${store.name} changes faster than it can be read`);
}
/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store, name, error) {
    if (error instanceof _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc || error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA)
        return error.message;
    if (!(error instanceof _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .NewerFormatError */ .bP))
        throw error;
    const bytes = await store.read(name);
    if (bytes === null || !(0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .isIntact */ .kM)({ name, bytes }))
        return 'its content does not match its name';
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
}


/***/ })

};
