export const id = 8011;
export const ids = [8011];
export const modules = {

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarPeriod: () => (/* binding */ calendarPeriod)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68714);

/**
 * The period of a calendar that an instant lies in, `[fromMs, endMs)`: midnights of an IANA zone, so a day on which clocks
 * change has 23 or 25 hours. Weeks begin on Monday (ISO 8601).
 */
function calendarPeriod(nowMs, unit, zone) {
    const start = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromMillis(nowMs, { zone }).startOf(unit);
    return { fromMs: firstOf(start), endMs: firstOf(start.plus({ [unit]: 1 }).startOf(unit)) };
}
/** Where clocks are put back at midnight it comes twice, and the day begins with the first. */
function firstOf(midnight) {
    return Math.min(...midnight.getPossibleOffsets().map((each) => each.toMillis()));
}


/***/ })

};
