export const id = 190;
export const ids = [190];
export const modules = {

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


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);


const bare = Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']));
/**
 * Draws a table without lines. `align` has one letter a column, `l` or `r`. Cells are cut to one harmless line, but for
 * those of the columns in `trusted`, which are ours and may hold colours.
 */
function renderTable(head, rows, align, trusted = []) {
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        chars: { ...bare, middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
        colAligns: Array.from(align, (letter) => (letter === 'r' ? 'right' : 'left')),
    });
    table.push([...head]);
    for (const row of rows) {
        table.push(row.map((cell, column) => (trusted.includes(column) ? cell : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(cell, 120))));
    }
    const lines = table.toString().split('\n');
    return lines.map((line) => line.trimEnd()).join('\n');
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4176);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9413);



const marks = {
    good: ['✔', 'good'],
    met: ['✔', 'good'],
    pass: ['✔', 'good'],
    degraded: ['!', 'warning'],
    'at-risk': ['!', 'warning'],
    warn: ['!', 'warning'],
    unknown: ['?', 'warning'],
    inconclusive: ['?', 'warning'],
    bad: ['✘', 'bad'],
    breached: ['✘', 'bad'],
    fail: ['✘', 'bad'],
};
/** Rows beyond this are counted, not shown; those that are not good come first. */
const maxRows = 200;
function more(rows) {
    return rows > maxRows ? `\n… and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows - maxRows, 'more check')} in the report (--format json)` : '';
}
/**
 * Renders a report for a terminal or a log: tables, reasons, and the verdict last, where the eye ends. Text from
 * elsewhere is cut to one line without control characters. `paint` adds colour; the default adds none.
 */
function renderText(report, paint = (text) => text) {
    const mark = (word) => paint(`${marks[word][0]} ${word}`, marks[word][1]);
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRows */ .Uu)(report);
    const checks = rows.slice(0, maxRows).map((row) => [mark(row.outcome), row.id, row.status, row.duration, row.detail]);
    const objectives = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .objectiveRows */ .lY)(report).map((row) => [
        mark(row.status),
        row.id,
        row.target,
        row.attained,
        row.budget,
        row.samples,
        row.coverage,
    ]);
    const reasons = report.verdict.reasons.slice(0, maxRows).map(({ severity, subject, message }) => {
        const [sign, emphasis] = marks[severity];
        return `  ${paint(sign, emphasis)} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(subject)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, 500)}`;
    });
    // The first column is a mark of ours, which may be coloured; every other cell may hold anything.
    const table = (head, rows, align) => rows.length === 0 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .b)(head, rows, align, [0]);
    const figures = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineFigures */ .uN)(report);
    const verdict = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(report.service, 100)}: ${mark(report.verdict.status)}`;
    return [
        table(['CHECKS', '', 'STATUS', 'DURATION', 'DETAIL'], checks, 'llrrl') + more(rows.length),
        table(['OBJECTIVES', '', 'TARGET', 'ATTAINED', 'BUDGET LEFT', 'GOOD SAMPLES', 'COVERAGE'], objectives, 'lllrrrr'),
        reasons.length === 0 ? '' : [paint('WHY', 'muted'), ...reasons].join('\n'),
        report.notices.map((notice) => paint(`Note: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(notice, 500)}`, 'muted')).join('\n'),
        paint(verdict, 'strong') + (figures === '' ? '' : ` (${figures})`),
    ]
        .filter((section) => section !== '')
        .join('\n\n')
        .concat('\n');
}


/***/ })

};
