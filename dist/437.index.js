export const id = 437;
export const ids = [437,63];
export const modules = {

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyStats: () => (/* binding */ historyStats)
});

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(6689);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(2923);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(9977);
;// CONCATENATED MODULE: ./packages/core/build/history/stats.js



/** Counts a history. */
function computeStats(history) {
    const checks = history.series.map((series) => ({
        check: series.check,
        location: series.location,
        samples: series.times.length,
        ...countOutcomes(series.outcomes),
        from: (0,instant/* formatInstant */.r4)(series.times[0] ?? 0),
        to: (0,instant/* formatInstant */.r4)(series.times.at(-1) ?? 0),
    }));
    return {
        samples: (0,history_history/* sampleCount */.qh)(history),
        from: checks.map(({ from }) => from).sort()[0] ?? null,
        to: checks
            .map(({ to }) => to)
            .sort()
            .at(-1) ?? null,
        checks,
    };
}
function countOutcomes(codes) {
    const counts = { unknown: 0, good: 0, degraded: 0, bad: 0 };
    for (const code of codes)
        counts[outcome/* outcomes */.KI[code] ?? 'unknown']++;
    return counts;
}

// EXTERNAL MODULE: ./packages/core/build/report/json.js
var json = __webpack_require__(7063);
// EXTERNAL MODULE: ./packages/core/build/report/table.js
var table = __webpack_require__(9413);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(4176);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(4865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/history-stats.js





/** `fortify history stats`: what is there. */
async function historyStats(options, ports) {
    const store = await (0,build_options/* standaloneStoreOf */.qv)(options, ports);
    const { history, segments, damaged } = await (0,build_options/* readExisting */.Y7)(store, ports);
    const stats = computeStats(history);
    const text = options.format === 'json'
        ? (0,json.formatJson)({ store: store.name, segments, damaged: damaged.length, ...stats })
        : renderStats(stats, `${(0,plain/* count */.U9)(stats.samples, 'sample')} in ${(0,plain/* count */.U9)(segments, 'segment')}, ${store.name}`);
    await (0,build_options/* writeResult */.Zk)(text, options, ports);
    return damaged.length > 0 ? 1 : 0;
}
function renderStats({ checks }, headline) {
    const rows = checks.map(({ check, location, samples, good, degraded, bad, unknown, from, to }) => [
        check,
        location,
        ...[samples, good, degraded, bad, unknown].map((number) => number.toLocaleString('en-US')),
        from.slice(0, 16),
        to.slice(0, 16),
    ]);
    const head = ['CHECK', 'LOCATION', 'SAMPLES', 'GOOD', 'DEGRADED', 'BAD', 'UNKNOWN', 'FROM', 'TO'];
    return `${(0,table/* renderTable */.b)(head, rows, 'llrrrrrll')}\n\n${headline}\n`;
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Y7: () => (/* binding */ readExisting),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5625);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(584);








/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_7__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(request, { environment: ports.environment, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalTextFile */ .Q3 });
}
/** The history `--history` names, whatever the config says. */
function storeOf(options, { config }) {
    return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(options.history ?? config.history.path);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(options.history);
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigPath */ .j)) !== null;
    return hasConfig ? storeOf(options, await configOf(options, [], ports)) : (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(_fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd);
}
/** Reads a history that must be there, and warns of every piece of it that could not be read. */
async function readExisting(store, ports) {
    const stored = await store.read();
    if (stored.segments === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here');
    warnOfDamage(stored, ports);
    return stored;
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage({ damaged }, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`damaged, left out: ${name}: ${message}\n`);
}
/** Writes what a command was asked for: to standard output, or to the file `--output` names. */
async function writeResult(text, options, ports) {
    if (options.output === undefined) {
        ports.writeOut(text);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .writeTextFile */ .Tl)(options.output, text);
    note(`wrote ${options.output}`, options, ports);
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 7063:
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
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
/** The report as its JSON document. */
function renderJson(report) {
    return formatJson(report);
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);


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


/***/ })

};
