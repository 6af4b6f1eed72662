export const id = 646;
export const ids = [646];
export const modules = {

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyImport: () => (/* binding */ historyImport)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9977);
/* harmony import */ var _fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4176);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(584);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4865);






/** Bad rows of a file beyond this are counted, not listed. */
const maxListed = 10;
/** `fortify history import FILE…`: adds the samples of files. Every file is read before anything is written. */
async function historyImport(files, options, ports) {
    const store = await (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .standaloneStoreOf */ .qv)(options, ports);
    const imports = [];
    for (const file of files)
        imports.push({ file, parsed: parseFile(file, await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(file), options.from) });
    const bad = imports.flatMap(({ file, parsed }) => parsed.bad.map((row) => toProblem(file, row)));
    const samples = imports.flatMap(({ parsed }) => parsed.samples);
    if (options.strict === true && bad.length > 0)
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([...bad, nothingImported(files)]);
    for (const { file, parsed } of imports)
        listBadRows(file, parsed.bad, ports);
    if (samples.length === 0)
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([nothingImported(files)]);
    await store.open();
    const before = await store.read();
    (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .warnOfDamage */ .Dl)(before, ports);
    const added = (0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(samples);
    await store.add(samples);
    const isNew = (0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .sampleCount */ .qh)((0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([before.history, added])) - (0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .sampleCount */ .qh)(before.history);
    const skipped = bad.length === 0 ? '' : `, ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(bad.length, 'bad row')} skipped`;
    const what = `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)((0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .sampleCount */ .qh)(added), 'sample')} of ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)((0,_fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .checkIds */ .tD)(added).length, 'check')}`;
    (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)(`imported ${what}, ${isNew.toLocaleString('en-US')} of them new${skipped}, into ${store.name}`, options, ports);
    return 0;
}
function parseFile(file, text, from) {
    try {
        return (0,_fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_2__/* .parseSamples */ .rI)(from ?? (0,_fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)(text), text);
    }
    catch (error) {
        if (error instanceof _fortify_core_history_text_format__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)(file, error.message);
        throw error;
    }
}
function toProblem(file, { line, message }) {
    return { source: file, line, column: 1, message };
}
function listBadRows(file, bad, { writeErr }) {
    for (const row of bad.slice(0, maxListed))
        writeErr(`${(0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(toProblem(file, row))} (skipped)\n`);
    if (bad.length > maxListed)
        writeErr(`${file}: and ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(bad.length - maxListed, 'more bad row')} (skipped)\n`);
}
function nothingImported(files) {
    return { source: files.join(', '), line: null, column: null, message: 'nothing was imported' };
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
