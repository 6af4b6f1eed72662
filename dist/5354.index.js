export const id = 5354;
export const ids = [5354,7063];
export const modules = {

/***/ 55354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slo: () => (/* binding */ slo)
/* harmony export */ });
/* harmony import */ var _fortify_pipeline_slo__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98663);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68387);



/** `fortify slo`: judges the objectives over the history. */
async function slo(options, ports) {
    const clock = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .clockOf */ .ie)(options, ports);
    const loaded = await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W1)(options, [], ports);
    const { report, exitCode } = await (0,_fortify_pipeline_slo__WEBPACK_IMPORTED_MODULE_0__/* .runSlo */ ._j)(loaded, ports.run, { clock, store: await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(options, loaded, ports) });
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(report, loaded.config, options, ports);
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


/***/ })

};
