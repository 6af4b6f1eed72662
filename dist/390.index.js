export const id = 390;
export const ids = [390];
export const modules = {

/***/ 70390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMaintenance: () => (/* binding */ planMaintenance)
/* harmony export */ });
/* harmony import */ var _text_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12186);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71767);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17889);



/** When which of the checks that are known is in maintenance, within a span: in order, what overlaps as one. */
function planMaintenance(all, known, span) {
    const planned = all.map((each) => ({
        checks: new Set((0,_text_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectNames */ .$)(each.checks, known).names),
        windows: (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .occurrences */ .T)(each, span),
    }));
    // Many checks, and few combinations of what concerns them.
    const merged = new Map();
    return (check) => {
        const own = planned.filter(({ checks }) => checks.has(check));
        const key = own.map((each) => planned.indexOf(each)).join();
        const windows = merged.get(key) ??
            (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeWindows */ .Mf)(own.flatMap((each) => each.windows), span);
        merged.set(key, windows);
        return windows;
    };
}


/***/ }),

/***/ 71767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var rrule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

/**
 * All occurrences of a rule (RFC 5545, in UTC) that begin before the end of a span, including those that are over before the
 * span begins.
 */
function occurrences({ startMs, durationMs, recurrence }, span) {
    const at = (fromMs) => ({ fromMs, toMs: fromMs + durationMs });
    if (recurrence === null)
        return [at(startMs)];
    const options = rrule__WEBPACK_IMPORTED_MODULE_0__.RRule.parseString(recurrence);
    // A rule without an end is looked at no further than anybody needs. A day without a time is all of it.
    const lastMs = /UNTIL=\d{8}(;|$)/.test(recurrence) ? 86_400_000 - 1 : 0;
    const untilMs = Math.min((options.until?.getTime() ?? span.toMs) + lastMs, span.toMs);
    const rule = new rrule__WEBPACK_IMPORTED_MODULE_0__.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
    return rule.all().map((date) => at(date.getTime()));
}


/***/ })

};
