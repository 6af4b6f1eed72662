export const id = 8859;
export const ids = [8859];
export const modules = {

/***/ 28859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyMerge: () => (/* binding */ historyMerge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78842);
/* harmony import */ var _fortify_pipeline_history_count__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43563);
/* harmony import */ var _fortify_pipeline_history_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67140);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14865);








/** `fortify history merge DIR\u2026 --history DEST`: adds what is in histories to one of them, or to a new one. */
async function historyMerge(directories, options, ports) {
    if (options.history === undefined)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--history', 'missing: name the history to merge into');
    // What it holds is there already, and it need not be there yet.
    const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.history);
    const sources = directories.filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory) !== into).map(_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$);
    for (const source of sources)
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .requireHistory */ .Oo)(source);
    const destination = (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    if (sources.length === 0)
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .requireHistory */ .Oo)(destination);
    await destination.open();
    const { newSamples, damaged } = await (0,_fortify_pipeline_history_merge__WEBPACK_IMPORTED_MODULE_4__/* .mergeHistories */ .d)(sources, destination);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOfDamage */ .Dl)(damaged, ports);
    const all = (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(await (0,_fortify_pipeline_history_count__WEBPACK_IMPORTED_MODULE_3__/* .countSamples */ .T)(destination));
    (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .note */ .N4)(`merged into ${destination.name}: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(newSamples, 'new sample')}, ${all} in all`, options, ports);
    return damaged.length > 0 ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.fail : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok;
}


/***/ })

};
