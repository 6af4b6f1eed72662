export const id = 8530;
export const ids = [8530];
export const modules = {

/***/ 78530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeReach: () => (/* binding */ describeReach)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);


/** A window is never covered to its very edge: this much of it may be missing without a word. */
const missingShare = 0.05;
/**
 * How far back a history reaches, where that is less than is looked at, from `fromMs` to now: so it is with one that is young,
 * and with one whose place has forgotten what it held. `null` where it reaches far enough.
 */
function describeReach(history, fromMs, nowMs) {
    const firstMs = history.series.reduce((first, { times }) => Math.min(first, times[0] ?? first), nowMs);
    const [reachMs, windowMs] = [nowMs - firstMs, nowMs - fromMs];
    if (reachMs >= windowMs * (1 - missingShare))
        return null;
    const window = `the ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(windowMs)} that objectives look at`;
    if (history.series.length === 0)
        return `There is no history yet of ${window}.`;
    if (reachMs < 60_000)
        return `The history begins now: there is nothing earlier of ${window}.`;
    return `The history reaches back to ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(firstMs)} only: ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(reachMs)} of ${window}.`;
}


/***/ })

};
