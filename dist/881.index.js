export const id = 881;
export const ids = [881];
export const modules = {

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyExport: () => (/* binding */ historyExport)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2943);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4176);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);




/** `fortify history export`: writes every sample, as `history import` reads it. */
async function historyExport(options, ports) {
    const { history, damaged } = await (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readExisting */ .Y7)(await (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .standaloneStoreOf */ .qv)(options, ports), ports);
    const text = (0,_fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_1__/* .formatHistory */ .As)(options.to ?? options.format ?? 'csv', history);
    // An export is exact, so nothing in it is escaped; a job's log is the one place where that could be turned on us.
    if (ports.run.ci === 'github' && options.output === undefined && (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .holdsWorkflowCommand */ .vB)(text)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('standard output', 'this history holds text that the runner would take for a workflow command: write it with --output FILE');
    }
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(text, options, ports);
    return damaged.length > 0 ? 1 : 0;
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


/***/ })

};
