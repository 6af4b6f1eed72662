export const id = 9577;
export const ids = [9577];
export const modules = {

/***/ 49577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recurrenceIssues: () => (/* binding */ recurrenceIssues)
/* harmony export */ });
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50761);
/* harmony import */ var _slo_occasions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50141);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57887);





/** So far ahead the first that is on the rule is looked for, to name it. */
const aheadMs = 366 * _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .LP;
/**
 * What repeats begins on its rule, which goes by UTC: RFC 5545 leaves open what a start that is not on it means (section 3.8.5.3),
 * and the first window would be another than the one that stands there.
 */
function recurrenceIssues(raw) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .isKeys */ .bb)(raw))
        return [];
    const gate = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .isKeys */ .bb)(raw['gate']) ? raw['gate'] : {};
    return [
        ...issuesOf(raw['maintenance'], ['maintenance']),
        ...issuesOf(gate['freeze'], ['gate', 'freeze']),
        ...issuesOf(gate['change-windows'], ['gate', 'change-windows']),
    ];
}
function issuesOf(occasions, path) {
    return (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .listOfKeys */ .w$)(occasions).flatMap(({ start, rrule }, index) => {
        const startMs = typeof start === 'string' ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(start) : null;
        if (startMs === null || typeof rrule !== 'string' || !(0,_recurrence_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecurrence */ .$)(rrule))
            return [];
        // However often: the rule itself is asked for, not when it ends.
        const recurrence = rrule.replace(/;?(COUNT|UNTIL)=[^;]*/g, '').replace(/^;/, '');
        const firstBefore = (endMs) => (0,_slo_occasions_js__WEBPACK_IMPORTED_MODULE_0__/* .occasionsBefore */ .G)({ startMs, durationMs: 0, recurrence, reason: '' }, endMs)[0];
        // A rule knows of no parts of a second.
        if (firstBefore(startMs + 1000) !== undefined)
            return [];
        const first = firstBefore(startMs + aheadMs);
        const next = first === undefined ? '' : `: the first after it is ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(first.fromMs)}`;
        return [
            { path: [...path, index, 'start'], message: `is not on its rrule, which goes by UTC${next}`, showsValue: true },
        ];
    });
}


/***/ }),

/***/ 57887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRecurrence)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);

// The parts of a recurrence rule that are understood (RFC 5545, section 3.3.10). The minute follows from when it begins, and
// what repeats within an hour is no maintenance. Days are such as every month has, and the last are counted from its end:
// a rule that never comes true would be looked at until the year 9999.
const days = `(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)`;
const monthDays = String.raw `-?(?:[1-9]|1\d|2[0-8])`;
const hours = String.raw `(?:1?\d|2[0-3])`;
const months = `(?:[1-9]|1[0-2])`;
const listOf = (one) => `${one}(?:,${one})*`;
const parts = [
    'FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)',
    String.raw `(?:INTERVAL|COUNT)=[1-9]\d{0,3}`,
    String.raw `UNTIL=\d{8}(?:T\d{6}Z)?`,
    `BYDAY=${listOf(days)}`,
    `BYMONTHDAY=${listOf(monthDays)}`,
    `BYMONTH=${listOf(months)}`,
    `BYHOUR=${listOf(hours)}`,
    'WKST=(?:MO|TU|WE|TH|FR|SA|SU)',
].join('|');
const rule = new RegExp(`^(?=(?:.*;)?FREQ=)(?:${parts})(?:;(?:${parts}))*$`);
/** Whether a text is a recurrence rule that maintenance may have. */
function isRecurrence(text) {
    if (text.length > 500 || !rule.test(text))
        return false;
    const entries = text.split(';').map((part) => part.split('=', 2));
    const parsed = new Map(entries);
    return parsed.size === entries.length && !isContradictory(parsed) && isDate(parsed.get('UNTIL') ?? '20260101');
}
/** Whether parts contradict each other, or may: such a rule may never come true. */
function isContradictory(parts) {
    const has = (...names) => names.every((name) => parts.has(name));
    const frequency = parts.get('FREQ') ?? '';
    const isSparse = Number(parts.get('INTERVAL') ?? 1) > 1;
    return (has('COUNT', 'UNTIL') ||
        has('BYDAY', 'BYMONTHDAY') ||
        (frequency === 'WEEKLY' && has('BYMONTHDAY')) ||
        (['DAILY', 'WEEKLY'].includes(frequency) && /\d/.test(parts.get('BYDAY') ?? '')) ||
        (isSparse && frequency !== 'YEARLY' && has('BYMONTH')) ||
        (isSparse && frequency === 'DAILY' && (has('BYDAY') || has('BYMONTHDAY'))));
}
function isDate(text) {
    const [, year = '', month = '', day = '', time = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(text) ?? [];
    const [hour, minute, second] = (time || '000000').match(/\d\d/g) ?? [];
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) !== null;
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
