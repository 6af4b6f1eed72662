export const id = 3190;
export const ids = [3190,809];
export const modules = {

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ openBadness),
/* harmony export */   l4: () => (/* binding */ badnessOfObjective),
/* harmony export */   y3: () => (/* binding */ badnessOfDeadline),
/* harmony export */   yp: () => (/* binding */ badnessOfCheck)
/* harmony export */ });
// How bad a state is: the higher, the worse. What leaves a thing open stands between what passes and what fails.
/** Nobody could tell. */
const openBadness = 2;
const outcomeBadness = { good: 0, degraded: 1, unknown: openBadness, bad: 3 };
const objectiveBadness = { met: 0, 'at-risk': 1, inconclusive: openBadness, breached: 3 };
const deadlineBadness = {
    done: 0,
    resolved: 0,
    ok: 0,
    snoozed: 0,
    due: 1,
    inconclusive: openBadness,
    overdue: 3,
};
/** How bad the outcome of a check is. */
function badnessOfCheck({ outcome }) {
    return outcomeBadness[outcome];
}
/** How bad the status of an objective is. */
function badnessOfObjective({ status }) {
    return objectiveBadness[status];
}
/** How bad the status of a deadline is. */
function badnessOfDeadline({ status }) {
    return deadlineBadness[status];
}


/***/ }),

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

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  L8: () => (/* binding */ candidateRows),
  QP: () => (/* binding */ changeRows),
  I3: () => (/* binding */ checkName),
  Uu: () => (/* binding */ checkRows),
  W0: () => (/* binding */ deadlineRows),
  dM: () => (/* binding */ describeBase),
  ng: () => (/* binding */ describeFailures),
  dK: () => (/* binding */ evidenceRows),
  uN: () => (/* binding */ headlineFigures),
  iA: () => (/* binding */ minuteOf),
  KT: () => (/* binding */ named),
  lY: () => (/* binding */ objectiveRows)
});

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var slo_objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var budget = __webpack_require__(95776);
;// CONCATENATED MODULE: ./packages/core/build/report/sketch.js
// Figures drawn with characters: they survive a job summary, a comment, a terminal and plain text.

const cells = 10;
/** What is left of a budget as a bar of ten cells, `\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b1\u25b1\u25b1\u25b1`; empty where it is overspent. */
function budgetBar(remaining) {
    // Cut off, not rounded: a full bar is a budget that was not touched.
    const full = Math.max(0, Math.min(cells, Math.floor(remaining * cells)));
    return '\u25b0'.repeat(full) + '\u25b1'.repeat(cells - full);
}
/** From the worst to the best; a part without a single failure is the highest. */
const levels = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Above how many times the budget's rate each level but the highest begins, from the worst. */
const burnOfLevels = [50, 20, 10, 5, 2, 1, 0];
/**
 * How parts of a window did, one character each, the oldest first: `\u2588` not a single failure, `\u2587` within the error rate the
 * target allows, and down to `\u2581`, more than fifty times that rate or nothing good at all. `\u00b7` = no data.
 */
function sparkline(parts, target) {
    return parts.map((attainment) => (attainment === null ? '\u00b7' : levelOf(attainment, target))).join('');
}
function levelOf(attainment, target) {
    // Nothing is lower than nothing, however little a target asks for.
    if (attainment === 0)
        return levels[0];
    const burn = (0,budget/* decimal */._)(1 - attainment) / (0,budget/* errorBudget */.C0)(target);
    const level = burnOfLevels.findIndex((least) => burn > least);
    return levels[level < 0 ? levels.length - 1 : level] ?? '';
}
/** Which part of a window is its recent past. */
const recentShare = 0.25;
/** By how much of the budget the past and the recent past must differ, to be told apart. */
const leastShift = 0.1;
/**
 * How the last quarter of a window did beside what came before it: `\u2197` better and `\u2198` worse by more than a tenth of the
 * budget, else `\u2192`; `''` where one of them has no data.
 */
function trendArrow(parts, target) {
    const border = Math.ceil(parts.length * (1 - recentShare));
    const before = meanOf(parts.slice(0, border));
    const recent = meanOf(parts.slice(border));
    if (before === null || recent === null)
        return '';
    const shift = (recent - before) / (0,budget/* errorBudget */.C0)(target);
    if (Math.abs(shift) <= leastShift)
        return '\u2192';
    return shift > 0 ? '\u2197' : '\u2198';
}
function meanOf(parts) {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
}

;// CONCATENATED MODULE: ./packages/core/build/report/rows.js








/** The name of a thing, after its service's where a report is of several. */
function named({ service }, name) {
    return service === undefined ? name : `${service}: ${name}`;
}
/** The name of a check of a report, with its location where that is not the run's own. */
function checkName(check, { run }) {
    return named(check, check.location === run.location ? check.id : `${check.id} (${check.location})`);
}
/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: checkName(check, report),
        status: check.status === null ? '' : String(check.status),
        duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
        phases: describePhases(check),
        detail: describeCheck(check),
    }));
}
/** `DNS 1, connect 2, TLS 30, first byte 2970, body 0 ms`: the phases there were; of a journey, how long each step took. */
function describePhases({ phases, steps }) {
    if (steps.length > 0)
        return steps.map(({ name, durationMs }) => `${name} ${Math.round(durationMs)} ms`).join(', ');
    if (phases === null)
        return '';
    const timed = [
        ['DNS', phases.dnsMs],
        ['connect', phases.connectMs],
        ['TLS', phases.tlsMs],
        ['first byte', phases.firstByteMs],
        ['body', phases.downloadMs],
    ];
    const known = timed.flatMap(([phase, ms]) => (ms === null ? [] : [`${phase} ${Math.round(ms)}`]));
    return known.length === 0 ? '' : `${known.join(', ')} ms`;
}
/** What was wrong with a check, what it is of, and how often it was tried where once was not enough: a check that flaps is seen. */
function describeCheck(check) {
    const tries = check.attempts > 1 ? (0,plain/* count */.U9)(check.attempts, 'attempt') : '';
    const [what, ...more] = [describeFailures(check), check.target, tries].filter((part) => part !== '');
    return more.length === 0 ? (what ?? '') : `${what} (${more.join(', ')})`;
}
/** What was wrong with a check, in one line; `''` where nothing was. */
function describeFailures(check) {
    // The history remembers why, and no more than that.
    return check.failures.map(({ reason, detail }) => (detail === '' ? reason : `${reason}: ${detail}`)).join('; ');
}
/**
 * From what must be seen to what need not be. Unlike a verdict, which is no better than what nobody could tell: where there is
 * room for a few, hundreds of checks that are new would hide the one that is about to fail.
 */
const objectiveOrder = ['breached', 'at-risk', 'inconclusive', 'met'];
/** The objectives, those first that fail the verdict, then the worst, else in the report's order. */
function byUrgency({ objectives }) {
    const rankOf = (each) => objectiveOrder.indexOf(each.status) - (isFailing(each) ? objectiveOrder.length : 0);
    return [...objectives].sort((a, b) => rankOf(a) - rankOf(b));
}
/** Whether an objective fails the verdict. One that is only at risk may: its budget burns too fast. */
function isFailing({ reasons }) {
    return reasons.some(({ severity }) => severity === 'fail');
}
/** Rows for the objectives that there is room for, the worst first, else in the report's order. */
function objectiveRows(report, most) {
    return byUrgency(report)
        .slice(0, most)
        .map((objective) => ({
        status: objective.status,
        isFailing: isFailing(objective),
        id: named(objective, (0,objective_name/* objectiveName */.p)(objective)),
        target: `${(0,percent/* formatTarget */.P4)(objective.target)} over ${windowOf(objective)}`,
        attained: objective.attainment === null ? 'no data' : (0,percent/* formatPercent */.l9)(objective.attainment),
        // What is too little to judge by is too little to frighten anybody with.
        budget: objective.status === 'inconclusive' ? '' : describeBudget(objective.budget),
        trend: `${sparkline(objective.trend, objective.target)} ${trendArrow(objective.trend, objective.target)}`.trim(),
        samples: describeSamples(objective),
        coverage: objective.coverage === null ? '' : (0,percent/* formatPercent */.l9)(objective.coverage, 1),
    }));
}
/** `2 of 3 checks healthy, 1 of 1 objective met, 2 deadlines due`: the figures of the headline; `''` where there are none. */
function headlineFigures(report) {
    const healthy = report.checks.filter(outcome/* isHealthy */.Wr).length;
    const degraded = report.checks.filter(({ outcome }) => outcome === 'degraded').length;
    const checks = `${healthy} of ${(0,plain/* count */.U9)(report.checks.length, 'check')} healthy`;
    const met = report.objectives.filter(({ status }) => status === 'met').length;
    const parts = [
        report.checks.length > 0 ? `${checks}${degraded > 0 ? ` (${degraded} degraded)` : ''}` : '',
        report.objectives.length > 0 ? `${met} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} met` : '',
        pressingDeadlines(report),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `2 deadlines overdue, 3 due`; `''` where none presses. */
function pressingDeadlines({ deadlines }) {
    // Of what is only to be reviewed, that its source cannot be read is told once, and elsewhere.
    const pressing = deadlines.filter(({ status, candidate }) => status !== 'inconclusive' || !candidate);
    const counted = ['overdue', 'due', 'inconclusive']
        .map((status) => ({ number: pressing.filter((each) => each.status === status).length, status }))
        .filter(({ number }) => number > 0);
    return counted
        .map(({ number, status }, index) => `${index === 0 ? (0,plain/* count */.U9)(number, 'deadline') : number} ${status}`)
        .join(', ');
}
function describeBudget({ remaining, remainingSeconds }) {
    if (remaining === null || remainingSeconds === null)
        return '';
    return `${budgetBar(remaining)} ${(0,percent/* formatPercent */.l9)(remaining, 1)} (${(0,duration/* describeDuration */.MB)(remainingSeconds * 1000)})`;
}
function windowOf({ calendar, windowSeconds }) {
    return calendar === null ? (0,duration/* describeDuration */.MB)(windowSeconds * 1000) : `this ${calendar}`;
}
function describeSamples(objective) {
    const { good, total, parts, budgeting } = objective;
    // Its parts have samples, and each its own.
    if (parts !== null)
        return (0,plain/* count */.U9)(parts.length, 'objective');
    if (budgeting === 'ratio-timeslices')
        return `mean of ${(0,plain/* count */.U9)(total, 'slice')}`;
    return `${(0,plain/* formatCount */.B4)(good)} of ${(0,plain/* formatCount */.B4)(total)}${(0,slo_objective/* countsSlices */.cq)(budgeting) ? ' slices' : ''}`;
}
/** The report that another was compared with: `main at abc1234, 2026-11-24 10:00 UTC`, as far as it is known. */
function describeBase({ since }) {
    const commit = since.commit === '' ? '' : `at ${since.commit.slice(0, 7)}`;
    const origin = [since.branch, commit].filter((part) => part !== '').join(' ');
    return [origin, minuteOf(since.generatedAt)].filter((part) => part !== '').join(', ');
}
const changeArrows = { better: '\u2197', worse: '\u2198', neither: '\u2192' };
/** Lines for what has changed since another report, what got worse first. */
function changeRows({ items }) {
    return items.map(({ subject, was, is, direction }) => ({
        arrow: changeArrows[direction],
        subject,
        words: was === '' ? `new: ${is}` : is === '' ? `no longer there, was ${was}` : `${is}; was ${was}`,
    }));
}
/** An instant to the minute, `2026-11-24 10:00 UTC`. */
function minuteOf(instant) {
    return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
/** Rows for the deadlines that there is room for, those that press, by date; those without one come last. */
function deadlineRows({ deadlines }, most) {
    const dateOf = ({ date }) => date ?? '9999-99-99';
    return [...deadlines]
        .sort((a, b) => (0,badness/* badnessOfDeadline */.y3)(b) - (0,badness/* badnessOfDeadline */.y3)(a))
        .slice(0, most)
        .sort((a, b) => (0,plain/* compareText */.n6)(dateOf(a), dateOf(b)) || (0,plain/* compareText */.n6)(a.id, b.id))
        .map(({ date, daysLeft, status, id, title, source, candidate, place, service }) => ({
        date: date ?? 'unknown',
        left: daysLeft === null ? '' : String(daysLeft),
        status,
        id: named({ service }, id),
        title: withoutId(title, id),
        source: [source, candidate ? '(to be reviewed)' : '', place === null ? '' : `${place.file}:${place.line}`]
            .filter((part) => part !== '')
            .join(' '),
    }));
}
/** What a title says beyond the name of the thing, which stands beside it: `GET /a ends` of `api/GET /a` is `ends`. */
function withoutId(title, id) {
    const name = `${id.slice(id.indexOf('/') + 1)} `;
    return title.startsWith(name) ? title.slice(name.length) : title;
}
/** Statuses of deadlines that nobody asks about. */
const quiet = ['ok', 'done', 'resolved'];
/** Lines for the dates that were found in prose, which somebody has to look at. */
function candidateRows({ deadlines, generatedAt }) {
    return deadlines
        .filter(({ candidate, status }) => candidate && status !== 'snoozed')
        .map((deadline) => toEvidence(deadline, generatedAt));
}
/** Lines for what the other deadlines rest on, as far as there is more to say than their row does, those that press first. */
function evidenceRows({ deadlines, generatedAt }) {
    const told = deadlines.filter(({ candidate, status }) => !candidate || status === 'snoozed');
    const isQuiet = ({ status }) => quiet.includes(status);
    return [...told.filter((each) => !isQuiet(each)), ...told.filter(isQuiet)]
        .map((deadline) => toEvidence(deadline, generatedAt))
        .filter(({ evidence, url }) => evidence !== '' || url !== '');
}
/** With when it was seen first, and last where that is not now. */
function toEvidence(deadline, generatedAt) {
    const { id, evidence, url, firstSeen, lastSeen } = deadline;
    const [first, last, today] = [firstSeen, lastSeen, generatedAt].map((instant) => instant?.slice(0, 10) ?? '');
    const parts = [
        evidence,
        first === '' || first === today ? '' : `first seen ${first}`,
        last === '' || last === today ? '' : `last seen ${last}`,
    ];
    return { id, evidence: parts.filter((part) => part !== '').join('; '), url };
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


/***/ }),

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveName)
/* harmony export */ });
/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
function objectiveName(objective) {
    return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
}


/***/ })

};
