export const id = 746;
export const ids = [746];
export const modules = {

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
// EXTERNAL MODULE: ./packages/pipeline/build/judge.js + 10 modules
var judge = __webpack_require__(3961);
;// CONCATENATED MODULE: ./packages/pipeline/build/slo.js





/** Judges the objectives of a config over its history, measuring nothing. */
async function runSlo(loaded, run, { clock, store }) {
    const { config } = loaded;
    const nowMs = clock.now();
    if (config.objectives.length === 0)
        throw (0,error/* configurationError */.DN)('objectives', 'this config has none: there is nothing to judge');
    const { history, damaged } = await store.read();
    const objectives = await (0,judge/* judgeObjectives */.e)(loaded, history, nowMs);
    const verdict = (0,decide/* decideVerdict */.A)({ results: [], objectives, damaged, notRecorded: null }, config.gate);
    const report = (0,build/* buildReport */.F)({
        generatedAtMs: nowMs,
        service: config.service,
        run,
        verdict,
        notices: config.notices,
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
    const { report, exitCode } = await runSlo(loaded, ports.run, { clock, store: (0,build_options/* storeOf */.xX)(options, loaded) });
    await (0,build_options/* writeResult */.Zk)(await (0,render/* renderReport */.B)(report, options, ports), options, ports);
    return exitCode;
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

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/** Renders a report in the format that was asked for; colours only go to a terminal. */
async function renderReport(report, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 7063))).renderJson(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 968))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709))).renderJunit(report);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 3190))).renderText(report, options.output === undefined ? paint : undefined);
    }
}


/***/ })

};
