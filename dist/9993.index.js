export const id = 9993;
export const ids = [9993,7063];
export const modules = {

/***/ 52475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _fortify_ci_circumstances__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31703);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_gate_override__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88474);
/* harmony import */ var _fortify_pipeline_base_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26167);
/* harmony import */ var _fortify_pipeline_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56290);
/* harmony import */ var _fortify_pipeline_read_reports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4608);
/* harmony import */ var _fortify_pipeline_slo__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98663);
/* harmony import */ var _fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37120);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90584);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14865);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68387);











/** `fortify gate`: one verdict over reports; without any, over the history. Needs no config where there are reports. */
async function gate(options, ports) {
    const clock = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .clockOf */ .ie)(options, ports);
    const reason = options.overrideReason;
    if (reason?.trim() === '')
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('--override-reason', 'is empty: an override says why');
    const files = { findFiles: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY, readBoundedTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_6__/* .readBoundedTextFile */ .lp };
    const named = options.report ?? [];
    const loaded = named.length > 0 ? await (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionalConfigOf */ .kW)(options, [], ports) : await (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .configOf */ .W1)(options, [], ports);
    const { gateInputs } = loaded.config;
    const ofConfig = { ...files, findFiles: (0,_fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_5__/* .filesOfConfig */ .FN)(ports.prober.isUntrusted) };
    const reports = named.length > 0 ? await (0,_fortify_pipeline_read_reports__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .o)(named, files) : await (0,_fortify_pipeline_read_reports__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .o)(gateInputs.reports, ofConfig);
    const isOverReports = reports.length > 0;
    const request = {
        reports,
        judgeHistory: isOverReports && options.history === undefined
            ? null
            : async () => (0,_fortify_pipeline_slo__WEBPACK_IMPORTED_MODULE_4__/* .judgeHistory */ .Cq)(loaded, ports.run, { clock, store: await (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .storeOf */ .xX)(options, loaded, ports) }),
        override: (0,_fortify_core_gate_override__WEBPACK_IMPORTED_MODULE_9__/* .findOverride */ .Y)(reason ?? null, null, (0,_fortify_ci_circumstances__WEBPACK_IMPORTED_MODULE_10__/* .readCircumstances */ .j)(ports.environment, {})),
        mode: null,
    };
    const { report: decided, exitCode } = await (0,_fortify_pipeline_gate__WEBPACK_IMPORTED_MODULE_2__/* .runGate */ .R)(loaded, ports.run, request, clock);
    const report = options.baseReport === undefined
        ? await (0,_fortify_pipeline_base_report__WEBPACK_IMPORTED_MODULE_1__/* .compareWithBase */ .t)(decided, gateInputs.baseReport, ofConfig)
        : await (0,_fortify_pipeline_base_report__WEBPACK_IMPORTED_MODULE_1__/* .compareWithBase */ .t)(decided, options.baseReport, files);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u)(report, loaded.config, options, ports);
    return exitCode;
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   Kx: () => (/* binding */ commandRefused),
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
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19608);
/* harmony import */ var _fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51350);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/**
 * The config a command goes by, or that of the URLs it is given (`null` = it takes none). `sends`: of which sections it sends
 * something; the credentials of any other need not be there.
 */
function configOf(options, sends, ports, urls = null) {
    const ifMissing = 'name a config, run "fortify init" for a first one';
    const given = urls === null ? { urls: [], ifMissing } : { urls, ifMissing: `${ifMissing}, or give URLs to check` };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({ path: options.config ?? null, sends, urlSource: 'URL', ...given }, configPorts(ports));
}
/** The config that `--config` names, or that is there; else every rule by default. */
function optionalConfigOf(options, sends, ports) {
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadOptionalConfig */ .nu)({ path: options.config ?? null, sends }, configPorts(ports));
}
function configPorts({ variables, prober }) {
    return { variables, ...(0,_fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__/* .configFiles */ .a)(prober.isUntrusted) };
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
    return storeOf(options, await optionalConfigOf(options, [], ports), ports);
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
    return (await optionalConfigOf(options, [], ports)).config.history.retentionMs;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here: check, synthetic and history import make one');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`damaged, left out: ${name}: ${message}`, 1000)}\n`);
}
/**
 * Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. Throws a
 * `ConfigurationError` rather than write into the log of a GitHub job what its runner would take for a command: a format that has
 * lines of its own may put anything at the beginning of one.
 */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        if (typeof result === 'string' && ports.run.ci === 'github' && (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .holdsWorkflowCommand */ .vB)(result))
            throw commandRefused();
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** What is written would be taken for a command of the runner's. */
function commandRefused() {
    return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('standard output', 'what is to be written holds text that the runner would take for a workflow command: write it with --output FILE');
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 68387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77063);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78842);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);



/**
 * Writes a report, of a run by a config, in the format that was asked for. Where it goes to a file, what it came to is told all the
 * same, on standard error.
 */
async function writeReport(report, config, options, ports) {
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(await renderReport(report, config, options, ports), options, ports);
    if (options.output === undefined)
        return;
    const { renderVerdict } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190));
    (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(renderVerdict(report), options, ports);
}
/** Colours only go to a terminal. */
async function renderReport(report, config, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__.renderJson)(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(3576), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 53576))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709))).renderJunit(report, (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__/* .failsOpen */ .K7)(config.gate, config.objectives));
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190))).renderText(report, options.output === undefined ? paint : undefined);
    }
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

/***/ 77063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
function formatJson(value) {
    return `${toText(value)}\n`;
}
/** Beyond so many checks and objectives, nobody reads a report without a program. */
const mostIndented = 200;
/** Pieces are about this long: few enough to be written one by one, and the memory of one serves for the next. */
const pieceLength = 65_536;
/**
 * The report as its JSON document, indented as long as somebody may want to look at it, in pieces: a report of ten thousand
 * checks is tens of megabytes.
 */
function renderJson(report) {
    const isLarge = report.checks.length + report.objectives.length > mostIndented;
    return isLarge ? joined(compactJson(report)) : [`${toText(report)}\n`];
}
/** A document as compact JSON, member by member, and lists entry by entry. */
function* compactJson(document) {
    let separator = '{';
    for (const [key, member] of Object.entries(document)) {
        yield `${separator}${toText(key, 0)}:`;
        if (Array.isArray(member))
            yield* compactList(member);
        else
            yield toText(member, 0);
        separator = ',';
    }
    yield '}\n';
}
function* compactList(list) {
    let separator = '[';
    for (const entry of list) {
        yield separator + toText(entry, 0);
        separator = ',';
    }
    yield list.length === 0 ? '[]' : ']';
}
/** Texts joined to pieces. */
function* joined(texts) {
    let piece = '';
    for (const text of texts) {
        piece += text;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function toText(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
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


/***/ })

};
