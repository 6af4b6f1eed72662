export const id = 2575;
export const ids = [2575,5338];
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 83269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_report_json__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77063);
/* harmony import */ var _fortify_core_report_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99413);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78842);
/* harmony import */ var _fortify_pipeline_publish__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36063);
/* harmony import */ var _fortify_pipeline_read_reports__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4608);
/* harmony import */ var _fortify_publish_identity__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35338);
/* harmony import */ var _fortify_publish_publish_to__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95086);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14865);










/** `fortify publish`: sends what was recorded last, or a report, to the sinks of the config, each run once. */
async function publish(options, ports) {
    const clock = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .clockOf */ .ie)(options, ports);
    const loaded = await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(options, [], ports);
    if (ports.prober.isUntrusted && options.dryRun !== true)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('sinks', 'nothing is published for a pull request from a fork: its config may name any sink');
    const reports = options.report === undefined ? [] : await (0,_fortify_pipeline_read_reports__WEBPACK_IMPORTED_MODULE_4__/* .readReports */ .o)([options.report], { findFiles: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .findFiles */ .lY, readBoundedTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readBoundedTextFile */ .lp });
    if (reports.length > 1)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('--report', 'is several: publish them one by one');
    const publisher = (0,_fortify_publish_publish_to__WEBPACK_IMPORTED_MODULE_6__.createPublisher)({
        now: clock.now,
        sleep: (durationMs) => ports.prober.sleep(durationMs, new AbortController().signal),
        writeTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl,
        identityFor: (audience) => (0,_fortify_publish_identity__WEBPACK_IMPORTED_MODULE_5__.requestIdentity)(ports.environment, audience),
        secrets: loaded.config.secrets,
    });
    const { sinks, isComplete } = await (0,_fortify_pipeline_publish__WEBPACK_IMPORTED_MODULE_3__.runPublish)(loaded, ports.run, { report: reports[0] ?? null, isDryRun: options.dryRun === true }, { clock, store: await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .storeOf */ .xX)(options, loaded, ports), ...publisher });
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .writeResult */ .Zk)(render(sinks, options), options, ports);
    return isComplete ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.fail;
}
function render(sinks, { format, dryRun }) {
    if (format === 'json')
        return (0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_9__.formatJson)({ sinks });
    const rows = sinks.map(({ id, kind, outcome, message }) => [id, kind, outcome, message]);
    const table = `${(0,_fortify_core_report_table__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .b)(['SINK', 'KIND', 'OUTCOME', ''], rows, 'llll')}\n`;
    return dryRun === true ? `${table}\n${sinks.map(renderRequests).join('')}` : table;
}
/** Just as it would be sent, but for the secrets. The text is ours, and what a report has in it is JSON there. */
function renderRequests({ id, requests }) {
    return requests
        .map(({ method, url, headers, body }) => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
        return [`# ${id}`, `${method} ${url}`, ...lines, '', body, ''].join('\n');
    })
        .join('\n');
}


/***/ }),

/***/ 14865:
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
/* harmony export */   kW: () => (/* binding */ optionalConfigOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80368);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(request, { environment: ports.environment, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3 });
}
/** The history `--history` names, whatever the config says; else where the config says it is kept. */
async function storeOf(options, { config }, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    const owner = config.service ?? (ports.run.repository || null);
    return (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)((0,_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config.history, _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .noWish */ .JC, 'directory', owner), ports.store);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    const loaded = await optionalConfigOf(options, ports);
    return loaded === null ? (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd) : storeOf(options, loaded, ports);
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
    return (await optionalConfigOf(options, ports))?.config.history.retentionMs ?? _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetentionMs */ .Ib;
}
/** The config that `--config` names, or that is there; `null` = neither. */
async function optionalConfigOf(options, ports) {
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfigPath */ .jE)) !== null;
    return hasConfig ? configOf(options, [], ports) : null;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(store.name, 'there is no history here');
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
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
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

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _deadline_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48229);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52366);





const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const countOf = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: name.describe('Stable, for programs.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM),
    subject: name,
    message: text.describe('For people.'),
    remedy: text.default('').describe("What would make it go away; '' where nobody can tell."),
});
const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM).describe('What the verdict would have been.'),
    reason: text,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'label']),
    by: name.describe("Who; '' where that is not known."),
});
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ci: name.describe('github or local.'),
    repository: name.describe('owner/name.'),
    commit: name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: name,
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    url: name,
    location: name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    target: name.describe('What was checked; variables unfilled.'),
    location: name,
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .O).nullable().describe("The first failure's class."),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .O), detail: text })),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dnsMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        connectMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        tlsMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        firstByteMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        downloadMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    })
        .nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }))
        .default([])
        .describe('Of a journey the steps it came to, in order.'),
    address: name.nullable(),
    at: instant,
    certificate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ notAfter: instant, daysLeft: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
});
const burnRate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    reachable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    long: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    short: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: ratio, high: ratio, confidence: ratio });
const incident = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    check: name,
    location: name,
    from: instant,
    to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
    durationSeconds: seconds,
    bad: countOf,
    budgetShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .nullable()
        .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});
const objective = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    check: name.nullable().describe('null where the samples of all its checks are pooled.'),
    target: ratio,
    windowSeconds: seconds,
    calendar: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['day', 'week', 'month', 'quarter', 'year'])
        .nullable()
        .default(null)
        .describe('The period whose past part the window is; null = a rolling window.'),
    from: instant,
    to: instant,
    budgeting: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted']),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        consumed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        remaining: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        exhaustsInSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('At the current burn rate; 0 when it is gone.'),
        remainingEvents: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().default(null).describe('Samples or slices that may still be bad.'),
    }),
    burnRates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(burnRate),
    interval: interval.nullable().describe("Wilson's, of the samples."),
    exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the samples."),
    effectiveSamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .nullable()
        .default(null)
        .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
    attainmentByOccurrences: ratio
        .nullable()
        .default(null)
        .describe('Where the method says something else by more than a tenth of the budget.'),
    sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) })
        .nullable()
        .default(null)
        .describe('Of a latency objective: how long samples took, by nearest rank.'),
    trend: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ratio.nullable())
        .default([])
        .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count: countOf, costliest: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(incident) })
        .default({ count: 0, costliest: [] })
        .describe('Stretches of bad samples.'),
    meanTimes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
        .default({ detectSeconds: null, recoverSeconds: null }),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason),
});
const deadline = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    title: text,
    date: zod__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6().nullable(),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    source: name,
    subject: name.nullable(),
    evidence: text,
    url: name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_deadline_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO).default('normal').describe('How much depends on it.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether its date was found in prose, for a person to look at: it fails nothing on its own.'),
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: name, line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) })
        .nullable()
        .default(null)
        .describe('Where the repository uses what ends; null = nowhere that is known.'),
});
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['verdict', 'check', 'objective', 'deadline']),
    subject: name,
    was: text.describe("'' = it is new."),
    is: text.describe("'' = it is gone."),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['better', 'worse', 'neither']),
});
const changes = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ generatedAt: instant, branch: name, commit: name })
        .describe("The earlier report; '' where it does not say."),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(change),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('fortify/report@1'),
    generatedAt: instant,
    service: name,
    run,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'advise']).default('enforce').describe('advise: it fails nothing.'),
        override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
    }),
    notices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        paced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(check),
    objectives: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(objective),
    deadlines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(deadline),
    changes: changes
        .nullable()
        .default(null)
        .describe("What is not as an earlier report had it, the base branch's, say; null = it was compared with none."),
});


/***/ }),

/***/ 99413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);


const bare = Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']));
/**
 * Draws a table without lines. `align` has one letter a column, `l` or `r`. Cells are cut to one harmless line, but for
 * those of the columns in `trusted`, which are ours and may hold colours.
 */
function renderTable(head, rows, align, trusted = []) {
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        chars: { ...bare, middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
        colAligns: Array.from(align, (letter) => (letter === 'r' ? 'right' : 'left')),
    });
    table.push([...head]);
    for (const row of rows) {
        table.push(row.map((cell, column) => (trusted.includes(column) ? cell : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(cell, 120))));
    }
    const lines = table.toString().split('\n');
    return lines.map((line) => line.trimEnd()).join('\n');
}


/***/ }),

/***/ 82596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ useRecalled)
/* harmony export */ });
/* harmony import */ var _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74958);

/**
 * Does something with what was recalled of a store. Durations are unpacked where they are read: where some turn out to be
 * damaged, it is done once more, with what is left when every byte has been checked.
 */
async function useRecalled(recalled, store, use) {
    try {
        return await use(recalled);
    }
    catch (error) {
        if (!(error instanceof _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__/* .DamageError */ .wc))
            throw error;
        const { recallHistory } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.bind(__webpack_require__, 75518));
        return use(await recallHistory(store));
    }
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findObjectives),
  e: () => (/* binding */ judgeObjectives)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/slo/select.js
var slo_select = __webpack_require__(27853);
;// CONCATENATED MODULE: ./packages/core/build/slo/resolve.js



/** Finds out which checks each objective speaks of, among those of the config and of the history. */
function resolveObjectives(config, history) {
    const known = [...new Set([...config.checks.map(({ id }) => id), ...(0,history_history/* checkIds */.tD)(history)])].sort(plain/* compareText */.n6);
    // All checks are those of the config: what else a history may hold, of a check long gone say, is nobody's objective.
    const all = config.checks.length > 0 ? config.checks.map(({ id }) => id) : known;
    const targets = [];
    const unmatched = [];
    const select = (section, patterns, index) => {
        const selection = (0,slo_select/* selectChecks */.o)(patterns, known);
        if ('ids' in selection)
            return selection.ids;
        unmatched.push(...selection.unmatched.map((each) => ({ section, index, ...each })));
        return [];
    };
    for (const [index, { checks }] of config.maintenance.entries())
        select('maintenance', checks ?? [], index);
    const selected = config.objectives.map(({ checks }, index) => checks === null ? all : select('objectives', checks, index));
    const ordered = config.objectives.map((objective, index) => ({ objective, selection: selected[index] ?? [] }));
    for (const { objective, selection } of ordered.sort((a, b) => (0,plain/* compareText */.n6)(a.objective.id, b.objective.id))) {
        const ids = [...selection].sort(plain/* compareText */.n6);
        if (objective.per === 'all' || objective.composite !== null)
            targets.push({ objective, check: null, ids });
        else
            targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
    }
    return { targets, unmatched };
}

;// CONCATENATED MODULE: ./packages/pipeline/build/judge.js


/**
 * Finds out which checks the objectives of a config speak of. Throws a `ConfigurationError`, each problem at its place in
 * the file, when one names checks that neither the config nor the history has.
 */
async function findObjectives({ config, document }, history) {
    const resolved = resolveObjectives(config, history);
    const { unmatched } = resolved;
    if (unmatched.length === 0)
        return resolved;
    if (document === null)
        throw (0,error/* configurationError */.DN)('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(9859), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 54971));
    throw new error/* ConfigurationError */.j1(unmatched.map((each) => unmatchedPatternProblem(document, each)));
}
/** Judges every objective of a config over a history, as of `nowMs`. */
async function judgeObjectives(loaded, history, nowMs) {
    // A run that is about to probe has no use for it yet.
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(2453), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 94700));
    return judgeTargets(await findObjectives(loaded, history), loaded.config, history, nowMs);
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/report/schema.js
var schema = __webpack_require__(8930);
;// CONCATENATED MODULE: ./packages/core/build/report/parse.js



/** No report is longer: one of ten thousand checks with as many objectives is not. */
const longestReportBytes = 64 * 1024 * 1024;
/**
 * Reads a report that anybody may have written. Everything in it is checked and nothing believed; what it has besides is
 * dropped. Throws a `ConfigurationError` that names the file and the first thing that is wrong.
 */
function parseReport(source, text) {
    const parsed = schema/* reportSchema */.Q.safeParse(parseJson(source, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = (0,plain/* plainLine */.h0)(issue?.path.join('.') ?? '', 100);
    throw (0,build_error/* configurationError */.DN)(source, `is no fortify/report@1: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`);
}
function parseJson(source, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // What the parser quotes of the text is the text of a stranger.
        throw (0,build_error/* configurationError */.DN)(source, 'is not JSON: expected a fortify/report@1', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/pipeline/build/read-reports.js

/** Reads every report that some paths or globs name. Throws a `ConfigurationError` where one is not there, or is none. */
async function readReports(patterns, files) {
    const reports = [];
    for (const path of await files.findFiles(patterns)) {
        reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
    }
    return reports;
}


/***/ }),

/***/ 35338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssuer: () => (/* binding */ githubIssuer),
  requestIdentity: () => (/* binding */ requestIdentity),
  verifyIdentity: () => (/* binding */ verifyIdentity)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var lib_key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js + 1 modules
var jws_algorithms = __webpack_require__(78576);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwks/local.js




function isUsableJWK(jwk, entry, alg, kid) {
  const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
  return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache, jwk, entry) {
  const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk), { alg } = entry;
  if (cached[alg] === void 0) {
    const pending = (0,lib_key/* jwkToKey */.xY)(entry, jwk, !0).then((key) => {
      if (key.type !== "public")
        throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set members must be public keys");
      return cached[alg] = key, key;
    }).catch((error) => {
      throw cached[alg] === pending && delete cached[alg], error;
    });
    cached[alg] = pending;
  }
  return cached[alg];
}
function createLocalJWKSet(jwks) {
  let snapshot;
  try {
    snapshot = structuredClone(jwks);
  } catch (cause) {
    throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set malformed", { cause });
  }
  if (!(0,validate/* isJwkSet */.fV)(snapshot))
    throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set malformed");
  const metadata = snapshot.keys.map((jwk) => {
    const normalized = (0,lib_key/* snapshotJwk */.ZZ)(jwk);
    return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
  }), cached = /* @__PURE__ */ new WeakMap();
  return Object.defineProperty(async (protectedHeader, token) => {
    const { alg, kid } = { ...protectedHeader, ...token?.header }, entry = typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] : void 0;
    if (!entry || entry.secret)
      throw new errors/* JOSENotSupported */.T0('Unsupported "alg" value for a JSON Web Key Set');
    const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
    if (!length)
      throw new errors/* JWKSNoMatchingKey */.BT();
    if (length !== 1) {
      const error = new errors/* JWKSMultipleMatchingKeys */.$4();
      throw error[Symbol.asyncIterator] = async function* () {
        for (const jwk2 of candidates)
          try {
            yield await importWithAlgCache(cached, jwk2, entry);
          } catch {
          }
      }, error;
    }
    return importWithAlgCache(cached, jwk, entry);
  }, "jwks", {
    value: () => structuredClone(snapshot)
  });
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwks/remote.js



function isCloudflareWorkers() {
  return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
let USER_AGENT;
(typeof navigator > "u" || !navigator.userAgent?.startsWith?.("Mozilla/5.0 ")) && (USER_AGENT = "jose/v6.2.18");
const customFetch = /* @__PURE__ */ Symbol();
async function fetchJwks(url, headers, signal, fetchImpl = fetch) {
  const response = await fetchImpl(url, {
    method: "GET",
    signal,
    redirect: "manual",
    headers
  }).catch((err) => {
    throw err.name === "TimeoutError" ? new errors/* JWKSTimeout */.xb(void 0, { cause: err }) : err;
  });
  if (response.status !== 200)
    throw new errors/* JOSEError */.i4("Expected 200 OK from the JSON Web Key Set HTTP response");
  try {
    return await response.json();
  } catch (cause) {
    throw signal.aborted ? new errors/* JWKSTimeout */.xb(void 0, { cause }) : new errors/* JOSEError */.i4("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause });
  }
}
const jwksCache = /* @__PURE__ */ Symbol();
function isFreshFor(timestamp, duration) {
  return Number.isFinite(timestamp) && Date.now() < timestamp + duration;
}
function validateDuration(value, fallback, option) {
  if (Number.isNaN(value))
    throw new TypeError(`"${option}" option must not be NaN`);
  if (typeof value == "number" && value < 0)
    throw new TypeError(`"${option}" option must not be negative`);
  return typeof value == "number" ? value : fallback;
}
function createRemoteJWKSet(url, options) {
  if (!(url instanceof URL))
    throw new TypeError("url must be an instance of URL");
  const href = new URL(url.href).href, opts = options ?? {}, timeoutOption = opts.timeoutDuration;
  if (typeof timeoutOption == "number" && (!Number.isInteger(timeoutOption) || timeoutOption < 0))
    throw new TypeError('"timeoutDuration" option must be a non-negative integer');
  const timeoutDuration = typeof timeoutOption == "number" ? timeoutOption : 5e3, cooldownDuration = validateDuration(opts.cooldownDuration, 3e4, "cooldownDuration"), cacheMaxAge = validateDuration(opts.cacheMaxAge, 6e5, "cacheMaxAge"), headers = new Headers(opts.headers);
  USER_AGENT && !headers.has("User-Agent") && headers.set("User-Agent", USER_AGENT), headers.has("accept") || headers.set("accept", "application/json, application/jwk-set+json");
  const fetchImpl = opts[customFetch], cache = opts[jwksCache];
  let jwksTimestamp, pendingFetch, reloadSequence = 0, appliedSequence = 0, local;
  if (cache && typeof cache == "object") {
    const { uat, jwks } = cache;
    isFreshFor(uat, cacheMaxAge) && (0,validate/* isJwkSet */.fV)(jwks) && (jwksTimestamp = uat, local = createLocalJWKSet(jwks));
  }
  const reload = async () => {
    if (pendingFetch && isCloudflareWorkers() && (pendingFetch = void 0), !pendingFetch) {
      const sequence = ++reloadSequence, current = pendingFetch = fetchJwks(href, headers, AbortSignal.timeout(timeoutDuration), fetchImpl).then((json) => {
        const next = createLocalJWKSet(json);
        if (sequence <= appliedSequence)
          return;
        local = next;
        const updatedAt = Date.now();
        cache && (cache.uat = updatedAt, cache.jwks = json), jwksTimestamp = updatedAt, appliedSequence = sequence;
      }).finally(() => {
        pendingFetch === current && (pendingFetch = void 0);
      });
    }
    await pendingFetch;
  };
  return Object.defineProperties(async (protectedHeader, token) => {
    (!local || !isFreshFor(jwksTimestamp, cacheMaxAge)) && await reload();
    try {
      return await local(protectedHeader, token);
    } catch (err) {
      if (err instanceof errors/* JWKSNoMatchingKey */.BT && !isFreshFor(jwksTimestamp, cooldownDuration))
        return await reload(), local(protectedHeader, token);
      throw err;
    }
  }, {
    coolingDown: {
      get: () => isFreshFor(jwksTimestamp, cooldownDuration),
      enumerable: !0
    },
    fresh: {
      get: () => isFreshFor(jwksTimestamp, cacheMaxAge),
      enumerable: !0
    },
    reload: {
      value: reload,
      enumerable: !0
    },
    reloading: {
      get: () => !!pendingFetch,
      enumerable: !0
    },
    jwks: {
      value: () => local?.jwks(),
      enumerable: !0
    }
  });
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
var buffer_utils = __webpack_require__(77410);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js





function snapshotJws(jws, sharedPayload) {
  const encodedProtectedHeader = jws.protected, inputHeader = jws.header, header = isObject(inputHeader) ? { ...inputHeader } : inputHeader;
  let payload = sharedPayload ? sharedPayload[0] : jws.payload;
  !sharedPayload && payload instanceof Uint8Array && (payload = new Uint8Array(payload));
  const signature = jws.signature, snapshot = { payload, signature };
  if (encodedProtectedHeader !== void 0 && (snapshot.protected = encodedProtectedHeader), inputHeader !== void 0 && (snapshot.header = header), encodedProtectedHeader === void 0 && header === void 0)
    throw new JWSInvalid('Flattened JWS must have either of the "protected" or "header" members');
  if (encodedProtectedHeader !== void 0 && typeof encodedProtectedHeader != "string")
    throw new JWSInvalid("JWS Protected Header incorrect type");
  if (payload === void 0)
    throw new JWSInvalid("JWS Payload missing");
  if (typeof signature != "string")
    throw new JWSInvalid("JWS Signature missing or incorrect type");
  if (header !== void 0 && !isObject(header))
    throw new JWSInvalid("JWS Unprotected Header incorrect type");
  return snapshot;
}
function prepareVerify(options) {
  return [options && (0,validate/* validateAlgorithms */.Fw)("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : (0,validate/* parseJoseHeader */.OX)(encodedProtectedHeader, errors/* JWSInvalid */.Ye, "JWS Protected Header is invalid");
}
function encodeJsonUnencodedPayload(payload) {
  const invalid = /[\p{Cs}\p{Cn}]/u.exec(payload)?.[0];
  if (invalid !== void 0)
    throw new JWSInvalid(/\p{Cs}/u.test(invalid) ? "JWS Payload must be a well-formed Unicode string" : "JWS Payload must not contain unassigned Unicode code points");
  return encoder.encode(payload);
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return (0,buffer_utils/* encode */.lF)(payload);
  } catch (cause) {
    throw new errors/* JWSInvalid */.Ye("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!(0,validate/* isDisjoint */.fz)(protectedHeader, header))
    throw new errors/* JWSInvalid */.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = (0,validate/* validateB64 */.J0)(protectedHeader, (0,validate/* validateCrit */.nI)(errors/* JWSInvalid */.Ye, validate/* JWS_RECOGNIZED */.qc, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new errors/* JWSInvalid */.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new errors/* JOSEAlgNotAllowed */.Rb('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new errors/* JWSInvalid */.Ye("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new errors/* JWSInvalid */.Ye("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = !1;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
  const entry = (0,jws_algorithms/* jwsAlgorithm */.q)(alg), signingInput = (0,buffer_utils/* concat */.xW)(encodedProtectedHeader !== void 0 ? (0,buffer_utils/* encode */.lF)(encodedProtectedHeader) : new Uint8Array(), (0,buffer_utils/* encode */.lF)("."), typeof signingPayload == "string" ? shared[2] ??= (0,validate/* encodeAsciiMember */.MV)(signingPayload, "payload", errors/* JWSInvalid */.Ye) : signingPayload), signature = (0,validate/* decodeBase64url */.h2)(jws.signature, "signature", errors/* JWSInvalid */.Ye), verificationKey = await (0,lib_key/* prepareKey */.dT)(entry, key, "verify"), cryptoKey = await (0,lib_key/* rawKey */.GK)(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && (0,lib_key/* checkModulusLength */.or)(entry.alg, cryptoKey);
  let verified = !1;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new errors/* JWSSignatureVerificationFailed */.h2(void 0, { cause });
  }
  if (!verified)
    throw new errors/* JWSSignatureVerificationFailed */.h2();
  const result = { payload: typeof signingPayload == "string" ? (0,validate/* decodeBase64url */.h2)(signingPayload, "payload", errors/* JWSInvalid */.Ye) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = buffer_utils/* decoder */.D0.decode(jws)), typeof jws != "string")
    throw new errors/* JWSInvalid */.Ye("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new errors/* JWSInvalid */.Ye("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js
var jwt_claims_set = __webpack_require__(45526);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js



async function jwtVerify(jwt, key, options) {
  const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
  if (!b64)
    throw new errors/* JWTInvalid */.Dp("JWTs MUST NOT use unencoded payload");
  const payload = (0,jwt_claims_set/* validateClaimsSet */.k6)(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
}


// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./packages/publish/build/identity.js



/** Who issues the tokens of GitHub's jobs. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
const timeoutMs = 10_000;
/**
 * Asks the CI for a token of its identity, for an audience: GitHub, where the job may (`id-token: write`). Throws an
 * `UpstreamError` where there is none to be had.
 */
async function requestIdentity(environment, audience) {
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!url || !token)
        throw new build_error/* UpstreamError */.gA('there is no identity to be had here: on GitHub it takes id-token: write');
    const { statusCode, body } = await (0,undici/* request */.Em)(`${url}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(timeoutMs),
    }).catch((error) => {
        throw new build_error/* UpstreamError */.gA('GitHub does not answer when asked for an identity', { cause: error });
    });
    const answer = await body.json().catch(() => null);
    const value = answer?.value;
    if (statusCode !== 200 || typeof value !== 'string')
        throw new build_error/* UpstreamError */.gA(`GitHub gives no identity (HTTP ${statusCode})`);
    return value;
}
/**
 * Verifies the token that a sink was sent, for whoever receives our webhook: signature, issuer, audience, expiry,
 * repository and ref. Never `sub`, which anybody can make look like another's by renaming. `keys` are those of the issuer, by
 * default fetched from it. Throws an `UpstreamError` where it is not what the policy wants.
 */
async function verifyIdentity(token, policy, keys = createRemoteJWKSet(new URL('.well-known/jwks', `${policy.issuer ?? githubIssuer}/`))) {
    const payload = await jwtVerify(token, keys, {
        issuer: policy.issuer ?? githubIssuer,
        audience: policy.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'repository_id', 'ref'],
    }).then((verified) => verified.payload, (error) => {
        const code = error.code;
        throw new build_error/* UpstreamError */.gA(`the token is not to be trusted (${String(code ?? 'unreadable')})`, { cause: error });
    });
    if (payload['repository_id'] !== policy.repositoryId)
        throw new build_error/* UpstreamError */.gA('the token is of another repository');
    if (policy.ref !== undefined && payload['ref'] !== policy.ref)
        throw new build_error/* UpstreamError */.gA('the token is of another ref');
    return payload;
}


/***/ })

};
