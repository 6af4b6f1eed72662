export const id = 6648;
export const ids = [6648];
export const modules = {

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveName)
/* harmony export */ });
/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
function objectiveName(objective) {
    return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
}


/***/ }),

/***/ 36648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remarksOn: () => (/* binding */ remarksOn)
/* harmony export */ });
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69321);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);
/* harmony import */ var _objective_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84280);




/** A schedule that delivers less than this share of its slots is worth a word. */
const deliveredShare = 0.75;
/** What many objectives have in common is said once; so many things are said of each kind. */
const mostRemarks = 3;
/** What a reader of some figures should know about how far they can be believed. Weighs on no verdict. */
function remarksOn(all, maintenance) {
    return [
        ...limited(all.flatMap(methodRemark), 'objective'),
        ...limited([...new Set(all.flatMap(cadenceRemark))], 'cadence'),
        ...maintenanceRemark(all, maintenance),
    ];
}
function methodRemark({ objective, check, sli, byOccurrences }) {
    if (sli.attainment === null || byOccurrences === null)
        return [];
    const name = (0,_objective_name_js__WEBPACK_IMPORTED_MODULE_1__/* .objectiveName */ .p)({ id: objective.id, check });
    return [
        `${name} attained ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(sli.attainment)} by ${objective.budgeting}, and ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(byOccurrences)} by ` +
            `counting samples: ${whyDifferent(objective)}.`,
    ];
}
function whyDifferent({ budgeting, sliceTarget, missing }) {
    if (missing === 'bad' && budgeting.endsWith('timeslices'))
        return 'slices without a sample count as bad';
    return budgeting === 'timeslices' && sliceTarget < 1
        ? 'a slice may hold failures and be good'
        : 'what was sampled more often counts for more, and outages slow the sampler';
}
function cadenceRemark({ declaredCadenceMs: declared, measuredCadenceMs: measured }) {
    if (declared === null || measured === null || declared / measured >= deliveredShare)
        return [];
    return [
        `Checks were to run every ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(declared)}; the median gap was ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(measured)}: the scheduler ` +
            `delivered about ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(declared / measured, 0)} of them.`,
    ];
}
function maintenanceRemark(all, maintenance) {
    const excluded = all.reduce((most, { counts }) => Math.max(most, counts.excluded), 0);
    if (excluded === 0)
        return [];
    const reasons = [...new Set(maintenance.map(({ reason }) => reason))].join(', ');
    return [`Up to ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(excluded, 'sample')} of a check fell into maintenance (${reasons}), and count as nothing.`];
}
function limited(remarks, noun) {
    const rest = remarks.length - mostRemarks;
    return rest > 0
        ? [...remarks.slice(0, mostRemarks), `… and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, `more ${noun}`)} like that.`]
        : [...remarks];
}


/***/ })

};
