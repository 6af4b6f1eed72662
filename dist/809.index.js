export const id = 809;
export const ids = [809];
export const modules = {

/***/ 47535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listSubjects),
/* harmony export */   o: () => (/* binding */ reasonRows)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23131);



/** So many are named that a reason is about: what fails has to be found. */
const mostSubjects = { fail: 20, inconclusive: 3, warn: 3, pass: 3 };
/**
 * The reasons of a verdict, those first that decide it, else in its order: where there is no room, it is the others that go. What is
 * said of several in the same words is said once: of a history that has just begun it is the same of every check.
 */
function reasonRows({ verdict }) {
    const alike = Map.groupBy(verdict.reasons, ({ code, severity, message, remedy }) => JSON.stringify([code, severity, message, remedy]));
    const rows = [...alike.values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const subjects = [first, ...more].map((reason) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(reason, reason.subject));
        const { severity, message, remedy } = first;
        return [
            {
                severity,
                message,
                remedy,
                subjects: subjects.slice(0, mostSubjects[severity]),
                others: Math.max(0, subjects.length - mostSubjects[severity]),
            },
        ];
    });
    return rows.sort((a, b) => _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM.indexOf(b.severity) - _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM.indexOf(a.severity));
}
/** The subjects of a row, each as `write` has it: `a, b, c and 57 more`. */
function listSubjects({ subjects, others }, write) {
    return `${subjects.map(write).join(', ')}${others > 0 ? ` and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(others)} more` : ''}`;
}


/***/ }),

/***/ 99413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);


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

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText),
/* harmony export */   renderVerdict: () => (/* binding */ renderVerdict)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _reason_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47535);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23131);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99413);




const marks = {
    good: ['\u2714', 'good'],
    met: ['\u2714', 'good'],
    pass: ['\u2714', 'good'],
    degraded: ['!', 'warning'],
    'at-risk': ['!', 'warning'],
    warn: ['!', 'warning'],
    unknown: ['?', 'warning'],
    inconclusive: ['?', 'warning'],
    bad: ['\u2718', 'bad'],
    breached: ['\u2718', 'bad'],
    fail: ['\u2718', 'bad'],
};
/** Rows beyond this are counted, not shown; those that are not good come first. */
const maxRows = 200;
function more(rows, noun) {
    return rows > maxRows ? `\n\u2026 and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows - maxRows, `more ${noun}`)} in the report (--format json)` : '';
}
/**
 * Renders a report for a terminal or a log: tables, reasons, and the verdict last, where the eye ends. Text from
 * elsewhere is cut to one line without control characters. `paint` adds colour; the default adds none.
 */
function renderText(report, paint = (text) => text) {
    const mark = (word) => paintMark(word, paint);
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRows */ .Uu)(report);
    const checks = rows.slice(0, maxRows).map((row) => [mark(row.outcome), row.id, row.status, row.duration, row.detail]);
    const objectives = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .objectiveRows */ .lY)(report, maxRows).map((row) => [
        paintMark(row.status, paint, row.isFailing ? 'fail' : row.status),
        row.id,
        row.target,
        row.attained,
        row.budget,
        row.trend,
        row.samples,
        row.coverage,
    ]);
    const why = (0,_reason_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonRows */ .o)(report);
    const reasons = why.slice(0, maxRows).map((row) => {
        const [sign, emphasis] = marks[row.severity];
        const then = row.remedy === '' ? '' : `; ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(row.remedy)}`;
        const subjects = (0,_reason_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listSubjects */ .U)(row, (subject) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(subject));
        return `  ${paint(sign, emphasis)} ${subjects}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(row.message, 500)}${then}`;
    });
    const deadlines = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .deadlineRows */ .W0)(report, maxRows).map((row) => [
        row.date,
        row.left,
        row.status,
        row.id,
        row.title,
        row.source,
    ]);
    const table = (head, rows, align, trusted) => rows.length === 0 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(head, rows, align, trusted);
    // Marks are ours, and may be coloured; any other cell may hold anything.
    const marked = [0];
    return [
        table(['CHECKS', '', 'STATUS', 'DURATION', 'DETAIL'], checks, 'llrrl', marked) + more(rows.length, 'check'),
        table(['OBJECTIVES', '', 'TARGET', 'ATTAINED', 'BUDGET LEFT', 'TREND', 'GOOD SAMPLES', 'COVERAGE'], objectives, 'lllrrlrr', marked) + more(report.objectives.length, 'objective'),
        table(['DATE', 'LEFT', 'STATUS', 'DEADLINE', 'WHAT', 'SOURCE'], deadlines, 'lrllll', []) +
            more(report.deadlines.length, 'deadline'),
        evidenceSection('EVIDENCE', (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceRows */ .dK)(report), paint),
        evidenceSection('TO BE REVIEWED', (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateRows */ .L8)(report), paint),
        changeSection(report, paint),
        reasons.length === 0 ? '' : [paint('WHY', 'muted'), ...reasons].join('\n') + more(why.length, 'reason'),
        report.notices.map((notice) => paint(`Note: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(notice, 500)}`, 'muted')).join('\n'),
        renderVerdict(report, paint),
    ]
        .filter((section) => section !== '')
        .join('\n\n')
        .concat('\n');
}
/** What a report came to, in one line. */
function renderVerdict(report, paint = (text) => text) {
    const { status, mode } = report.verdict;
    const figures = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineFigures */ .uN)(report);
    const advice = mode === 'advise' ? '; advice only, it fails nothing' : '';
    const verdict = paint(`${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(report.service, 100)}: ${paintMark(status, paint)}`, 'strong');
    return `${verdict}${figures === '' ? '' : ` (${figures})`}${advice}`;
}
/** A word behind its sign, which may be that of another. */
function paintMark(word, paint, as = word) {
    const [sign, emphasis] = marks[as];
    return paint(`${sign} ${word}`, emphasis);
}
function evidenceSection(title, rows, paint) {
    if (rows.length === 0)
        return '';
    const lines = rows.slice(0, maxRows).map(({ id, evidence, url }) => {
        const words = [(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(evidence, 500), (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(url, 300)].filter((part) => part !== '');
        return `  ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(id)}: ${words.join(' \u2192 ')}`;
    });
    return `${[paint(title, 'muted'), ...lines].join('\n')}${more(rows.length, 'deadline')}`;
}
function changeSection({ changes }, paint) {
    if (changes === null)
        return '';
    const since = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBase */ .dM)(changes), 150);
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRows */ .QP)(changes);
    if (rows.length === 0)
        return paint(`Nothing changed since ${since}.`, 'muted');
    const lines = rows
        .slice(0, maxRows)
        .map(({ arrow, subject, words }) => `  ${arrow} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(subject)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(words, 300)}`);
    return `${[paint(`CHANGED SINCE ${since}`, 'muted'), ...lines].join('\n')}${more(rows.length, 'change')}`;
}


/***/ })

};
