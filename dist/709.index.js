export const id = 709;
export const ids = [709];
export const modules = {

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9585);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4280);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);




/**
 * Renders a report as JUnit XML, the dialect every CI reads: a suite of checks and a suite of objectives. Bad and
 * breached are failures; what could not be measured or judged is skipped, never passed.
 */
function renderJunit(report) {
    const checks = report.checks.map((check) => {
        const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailures */ .ng)(check), 500);
        return {
            '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(check.id),
            '@_classname': 'checks',
            '@_time': ((check.durationMs ?? 0) / 1000).toFixed(3),
            ...(check.outcome === 'bad' ? { failure: { '@_type': check.reason ?? 'bad', '@_message': message } } : {}),
            ...(check.outcome === 'unknown' ? { skipped: { '@_message': message } } : {}),
        };
    });
    const objectives = report.objectives.map((objective) => {
        const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(objective.reasons.map((reason) => reason.message).join('; '), 1000);
        const failed = objective.reasons.some(({ severity }) => severity === 'fail');
        return {
            '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_slo_objective_name_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveName */ .p)(objective)),
            '@_classname': 'objectives',
            ...(failed ? { failure: { '@_type': objective.status, '@_message': message } } : {}),
            ...(objective.status === 'inconclusive' ? { skipped: { '@_message': message } } : {}),
        };
    });
    const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(report.service),
            testsuite: [suite('checks', report, checks), suite('objectives', report, objectives)],
        },
    });
}
function suite(name, report, cases) {
    return {
        '@_name': name,
        '@_timestamp': report.generatedAt,
        '@_tests': cases.length,
        '@_failures': cases.filter(({ failure }) => failure !== undefined).length,
        '@_skipped': cases.filter(({ skipped }) => skipped !== undefined).length,
        testcase: cases,
    };
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ checkRows),
/* harmony export */   lY: () => (/* binding */ objectiveRows),
/* harmony export */   ng: () => (/* binding */ describeFailures),
/* harmony export */   uN: () => (/* binding */ headlineFigures)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6689);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9321);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4176);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);





/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: check.location === report.run.location ? check.id : `${check.id} (${check.location})`,
        status: check.status === null ? '' : String(check.status),
        duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
        detail: check.failures.length === 0 ? check.target : `${describeFailures(check)} (${check.target})`,
    }));
}
/** What was wrong with a check, in one line; `''` where nothing was. */
function describeFailures(check) {
    return check.failures.map(({ reason, detail }) => `${reason}: ${detail}`).join('; ');
}
/** Rows for the objectives, in the report's order. */
function objectiveRows(report) {
    return report.objectives.map((objective) => ({
        status: objective.status,
        id: (0,_slo_objective_name_js__WEBPACK_IMPORTED_MODULE_1__/* .objectiveName */ .p)(objective),
        target: `${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTarget */ .P4)(objective.target)} over ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(objective.windowSeconds * 1000)}`,
        attained: objective.attainment === null ? 'no data' : (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(objective.attainment),
        budget: describeBudget(objective.budget),
        samples: `${objective.good.toLocaleString('en-US')} of ${objective.total.toLocaleString('en-US')}`,
        coverage: objective.coverage === null ? '' : (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(objective.coverage, 1),
    }));
}
/** `2 of 3 checks healthy, 1 of 1 objective met`: the figures of the headline; `''` for an empty report. */
function headlineFigures(report) {
    const healthy = report.checks.filter(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isHealthy */ .Wr).length;
    const met = report.objectives.filter(({ status }) => status === 'met').length;
    const parts = [
        report.checks.length > 0 ? `${healthy} of ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(report.checks.length, 'check')} healthy` : '',
        report.objectives.length > 0 ? `${met} of ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(report.objectives.length, 'objective')} met` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeBudget({ remaining, remainingSeconds }) {
    if (remaining === null || remainingSeconds === null)
        return '';
    return `${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(remaining, 1)} (${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(remainingSeconds * 1000)})`;
}


/***/ })

};
