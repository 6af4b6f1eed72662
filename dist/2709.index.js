export const id = 2709;
export const ids = [2709];
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

/***/ 52709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43489);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84280);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23131);




/**
 * Renders a report as JUnit XML, the dialect every CI reads: a suite of checks and a suite of objectives. What fails the run is a
 * failure; what is bad or breached and does not (for advice, or since somebody has overridden it), or could not be measured or
 * judged, is skipped, never passed. What else fails the run, or leaves the verdict open, a freeze say, has a suite of its own: no
 * run that fails looks as if it had passed, and no other looks as if it had failed. `opens` tells which of what is left open a
 * policy has fail the run (exit code 3).
 */
function renderJunit(report, opens = () => false) {
    const { mode, override, reasons } = report.verdict;
    const isDisarmed = mode === 'advise' || override !== null;
    const fails = (reason) => !isDisarmed && (reason.severity === 'fail' || (reason.severity === 'inconclusive' && opens(reason)));
    const failing = new Set(reasons.filter(fails).map(keyOf));
    const checks = report.checks.map((check) => caseOfCheck(check, report, failing));
    const objectives = report.objectives.map((objective) => caseOfObjective(objective, fails));
    const others = otherReasons(report, [...checks, ...objectives], fails).map((reason) => toCase(reason, fails));
    const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(report.service),
            testsuite: [
                suite('checks', report, casesOf(checks)),
                suite('objectives', report, casesOf(objectives)),
                ...(others.length === 0 ? [] : [suite('verdict', report, others)]),
            ],
        },
    });
}
function keyOf({ code, subject, service }) {
    return JSON.stringify([code, subject, service]);
}
function casesOf(all) {
    return all.map(({ testCase }) => testCase);
}
function caseOfCheck(check, report, failing) {
    const { id, service, outcome } = check;
    const codes = { bad: ['unhealthy'], unknown: ['not-measured', 'blocked'], degraded: [], good: [] }[outcome];
    const tells = codes.map((code) => keyOf({ code, subject: id, service }));
    const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailures */ .ng)(check), 500);
    const isFailure = tells.some((reason) => failing.has(reason));
    const isOpen = !isFailure && (outcome === 'bad' || outcome === 'unknown');
    const testCase = {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(check, report)),
        '@_classname': 'checks',
        '@_time': ((check.durationMs ?? 0) / 1000).toFixed(3),
        ...(isFailure ? { failure: { '@_type': check.reason ?? 'bad', '@_message': message } } : {}),
        ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
    return { testCase, tells };
}
function caseOfObjective(objective, fails) {
    const { reasons, service, status } = objective;
    const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reasons.map((reason) => reason.message).join('; '), 1000);
    const isFailure = reasons.some(fails);
    const isOpen = !isFailure && (status === 'breached' || status === 'inconclusive');
    const testCase = {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(objective, (0,_slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveName */ .p)(objective))),
        '@_classname': 'objectives',
        ...(isFailure ? { failure: { '@_type': status, '@_message': message } } : {}),
        ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
    return { testCase, tells: reasons.map(({ code, subject }) => keyOf({ code, subject, service })) };
}
/** What no case of a check or of an objective tells: no run that fails looks as if it had passed. */
function otherReasons({ verdict }, cases, fails) {
    const toldBy = (kind) => new Set(cases.flatMap(({ testCase, tells }) => (testCase[kind] === undefined ? [] : tells)));
    const [failed, skipped] = [toldBy('failure'), toldBy('skipped')];
    const others = verdict.reasons.filter((reason) => {
        const isWorthIt = reason.severity === 'fail' || reason.severity === 'inconclusive';
        const isTold = failed.has(keyOf(reason)) || (!fails(reason) && skipped.has(keyOf(reason)));
        return isWorthIt && !isTold;
    });
    const { status } = verdict;
    const unexplained = { code: 'unexplained', severity: status, subject: 'verdict', message: status, remedy: '' };
    const isTold = failed.size > 0 || others.some(fails) || verdict.reasons.some(({ severity }) => severity === status);
    return isTold || !fails(unexplained) ? others : [...others, unexplained];
}
function toCase(reason, fails) {
    const { code, subject, message, service } = reason;
    const text = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, 1000);
    return {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({ service }, `${subject}: ${code}`)),
        '@_classname': 'verdict',
        ...(fails(reason)
            ? { failure: { '@_type': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code), '@_message': text } }
            : { skipped: { '@_message': text } }),
    };
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
