export const id = 390;
export const ids = [390];
export const modules = {

/***/ 70390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMaintenance: () => (/* binding */ planMaintenance),
/* harmony export */   reasonsOf: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12186);
/* harmony import */ var _occasions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50141);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17889);



/** When which of the checks that are known is in maintenance, within a span: in order, what overlaps as one. */
function planMaintenance(all, known, span) {
    const planned = all.map((each) => ({
        checks: new Set((0,_text_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectNames */ .$)(each.checks, known).names),
        windows: (0,_occasions_js__WEBPACK_IMPORTED_MODULE_0__/* .occasionsBefore */ .G)(each, span.toMs),
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
/** Why some checks were in maintenance, each within a window: the reasons of what was on then, each once. */
function reasonsOf(all, known, looked) {
    const reasons = all.filter((each) => {
        const checks = new Set((0,_text_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectNames */ .$)(each.checks, known).names);
        const own = looked.filter((one) => one.checks.some((check) => checks.has(check)));
        const endMs = own.reduce((latest, { window }) => Math.max(latest, window.toMs), Number.NEGATIVE_INFINITY);
        const span = { fromMs: Number.NEGATIVE_INFINITY, toMs: endMs };
        const windows = own.length === 0 ? [] : (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeWindows */ .Mf)((0,_occasions_js__WEBPACK_IMPORTED_MODULE_0__/* .occasionsBefore */ .G)(each, endMs), span);
        return own.some(({ window }) => (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .overlapMs */ .wz)(windows, window.fromMs, window.toMs) > 0);
    });
    return [...new Set(reasons.map(({ reason }) => reason))];
}


/***/ }),

/***/ 50141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ occasionsBefore)
/* harmony export */ });
/* harmony import */ var rrule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

/**
 * When an occasion is, each time that it begins before an instant, in order: once, or by its rule (RFC 5545, in UTC). Those that
 * are over long since are among them.
 */
function occasionsBefore({ startMs, durationMs, recurrence }, endMs) {
    const at = (fromMs) => ({ fromMs, toMs: fromMs + durationMs });
    if (recurrence === null)
        return startMs < endMs ? [at(startMs)] : [];
    const options = rrule__WEBPACK_IMPORTED_MODULE_0__.RRule.parseString(recurrence);
    // A rule without an end is looked at no further than anybody needs. A day without a time is all of it.
    const lastMs = /UNTIL=\d{8}(;|$)/.test(recurrence) ? 86_400_000 - 1 : 0;
    const untilMs = Math.min((options.until?.getTime() ?? endMs) + lastMs, endMs - 1);
    const rule = new rrule__WEBPACK_IMPORTED_MODULE_0__.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
    return rule.all().map((date) => at(date.getTime()));
}


/***/ })

};
