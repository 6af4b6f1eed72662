export const id = 3891;
export const ids = [3891];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 31703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readCircumstances)
/* harmony export */ });
/** Reads GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
function readCircumstances(environment, event) {
    const labels = event.pull_request?.labels;
    return {
        actor: environment['GITHUB_ACTOR'] ?? '',
        labels: (Array.isArray(labels) ? labels : []).flatMap((label) => typeof label?.name === 'string'
            ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
            : []),
    };
}


/***/ }),

/***/ 45312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ mergeReports),
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   PZ: () => (/* binding */ afterOverride),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   _T: () => (/* binding */ distinctReasons)
/* harmony export */ });
/* harmony import */ var _report_badness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4689);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84280);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52366);




/** So far the clocks of two runners may be apart. */
const clockSkewMs = 5 * 60_000;
const checkKind = {
    keyOf: ({ id, location }) => [id, location],
    timesOf: ({ at }) => [at],
    badnessOf: _report_badness_js__WEBPACK_IMPORTED_MODULE_0__/* .badnessOfCheck */ .yp,
};
const objectiveKind = {
    keyOf: ({ id, check }) => [id, check],
    timesOf: ({ to }) => [to],
    badnessOf: _report_badness_js__WEBPACK_IMPORTED_MODULE_0__/* .badnessOfObjective */ .l4,
};
const deadlineKind = {
    keyOf: ({ id, source, subject }) => [id, source, subject],
    // One that is resolved was last seen when it was open for the last time: the report that says so is the newer one.
    timesOf: ({ lastSeen }, { generatedAt }) => [lastSeen ?? generatedAt, generatedAt],
    badnessOf: _report_badness_js__WEBPACK_IMPORTED_MODULE_0__/* .badnessOfDeadline */ .y3,
};
/**
 * Puts reports of several jobs together, in whatever order they come. Where several of one service have a check at a location,
 * an objective of a check, or a deadline, the newest is kept, and of those at the same time the worst; another service's is
 * another, whatever its id. What could not be told, and what claims to be of the future as of `nowMs`, is kept only where it is
 * worse. A service has each reason once, as severe as any report has it, without those about what a newer report has measured
 * again; where somebody has overridden a report, its reasons warn at most.
 */
function mergeReports(reports, nowMs) {
    const latestMs = nowMs + clockSkewMs;
    const checks = standingOf(reports, ({ checks: own }) => own, checkKind, latestMs);
    const objectives = standingOf(reports, ({ objectives: own }) => own, objectiveKind, latestMs);
    const deadlines = standingOf(reports, ({ deadlines: own }) => own, deadlineKind, latestMs);
    const standing = new Set([...checks, ...objectives]);
    const services = [...new Set(reports.flatMap(servicesOf))].sort(_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
    const ownerOf = new Map(reports.flatMap((report) => {
        // What a gate over several services says of itself is none of theirs.
        const own = isOfSeveral(report) ? undefined : report.service;
        return partsOf(report).map((item) => [item, item.service ?? own]);
    }));
    // Whose a thing is, is only worth a word where they are not all the same service's.
    const withOwner = (item) => services.length > 1 ? { ...item, service: ownerOf.get(item) } : item;
    return {
        checks: checks.map(withOwner),
        objectives: objectives.map(withOwner),
        deadlines: deadlines.map(withOwner),
        notices: [...new Set(reports.flatMap(({ notices }) => notices))],
        reasons: distinctReasons(reports.flatMap((report) => standingReasons(report, standing).map((reason) => ({
            ...withOwner(reason),
            severity: afterOverride(reason.severity, report.verdict),
        })))),
        services,
    };
}
/** Everything in a report that may be another service's. */
function partsOf({ checks, objectives, deadlines, verdict }) {
    return [...checks, ...objectives, ...deadlines, ...verdict.reasons];
}
/** Whether a report was put together of several services'. */
function isOfSeveral(report) {
    return partsOf(report).some(({ service }) => service !== undefined);
}
/** Whose a report is: of one that was put together those services' whose things it says it has. */
function servicesOf(report) {
    const told = partsOf(report).flatMap(({ service }) => service ?? []);
    return told.length > 0 ? told : [report.service];
}
function standingOf(reports, itemsOf, kind, latestMs) {
    const found = new Map();
    for (const report of reports) {
        for (const item of itemsOf(report)) {
            const key = JSON.stringify([item.service ?? report.service, ...kind.keyOf(item)]);
            const dated = { item, times: kind.timesOf(item, report).map(Date.parse), badness: kind.badnessOf(item) };
            found.set(key, [...(found.get(key) ?? []), dated]);
        }
    }
    return [...found.values()].map((all) => standing(all, latestMs));
}
/**
 * Of what reports say of the same thing the worst, of all that is not older than the newest that was told. Of two that are as bad
 * it is the one to be believed more: what claims to be of the future least, then what is open, then the older one; where nothing
 * tells two apart, the last that is given, which may have more to say.
 */
function standing(all, latestMs) {
    const credenceOf = ({ times, badness }) => {
        if (times.some((timeMs) => timeMs > latestMs))
            return 0;
        return badness === _report_badness_js__WEBPACK_IMPORTED_MODULE_0__/* .openBadness */ .jI ? 1 : 2;
    };
    const newest = all
        .filter((each) => credenceOf(each) === 2)
        .reduce((times, each) => (compareTimes(each.times, times) > 0 ? each.times : times), []);
    return all
        .filter(({ times }) => compareTimes(times, newest) >= 0)
        .sort((a, b) => credenceOf(a) - credenceOf(b) || compareTimes(a.times, b.times))
        .reduce((worst, each) => (each.badness >= worst.badness ? each : worst)).item;
}
/** Positive where the first of them that differ is later in `times`: no instant at all is before any. */
function compareTimes(times, others) {
    const place = times.findIndex((timeMs, index) => timeMs !== others[index]);
    return place < 0 ? 0 : (times[place] ?? 0) - (others[place] ?? Number.NEGATIVE_INFINITY);
}
/** The reasons of a report that are not about what a newer one has measured again. */
function standingReasons({ verdict, checks, objectives }, standing) {
    const standingChecks = checks.filter((check) => standing.has(check));
    // A check may be somewhere else, too, where nobody has measured it again: it is for that one to explain the reason.
    const isUnexplained = ({ code, subject }) => checks.some(({ id }) => id === subject) &&
        !standingChecks.some(({ id, outcome }) => id === subject && (outcomeBehind[code] ?? outcome) === outcome);
    const goneObjectives = goneOf(objectives, _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveName */ .p, standing);
    const ofObjectives = new Set(objectives.flatMap(({ reasons }) => reasons.map(codeAndSubject)));
    const isGone = (reason) => ((0,_verdict_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKindOf */ .G8)(reason.code) === 'check' && isUnexplained(reason)) ||
        (ofObjectives.has(codeAndSubject(reason)) && goneObjectives.has(reason.subject));
    return verdict.reasons.filter((reason) => !isGone(reason));
}
/** The outcome that a check has where a report has this against it; of the others, any. */
const outcomeBehind = {
    unhealthy: 'bad',
    degraded: 'degraded',
    'not-measured': 'unknown',
    blocked: 'unknown',
};
/** What no thing of that name stands for any more. */
function goneOf(items, subjectOf, standing) {
    const kept = new Set(items.filter((item) => standing.has(item)).map(subjectOf));
    return new Set(items.map(subjectOf).filter((subject) => !kept.has(subject)));
}
function codeAndSubject({ code, subject }) {
    return JSON.stringify([code, subject]);
}
/** How severe something of a report is that somebody may have overridden. */
function afterOverride(severity, { override }) {
    return override === null || _verdict_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM.indexOf(severity) <= _verdict_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM.indexOf('warn') ? severity : 'warn';
}
/** Reasons, each once for each service, as severe as it is anywhere. */
function distinctReasons(reasons) {
    const found = new Map();
    for (const reason of reasons) {
        const key = JSON.stringify([reason.service, reason.code, reason.subject, reason.message]);
        const before = found.get(key)?.severity ?? 'pass';
        found.set(key, { ...reason, severity: (0,_verdict_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A4)([before, reason.severity]) });
    }
    return [...found.values()];
}


/***/ }),

/***/ 88474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findOverride)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * The override there is, if any: what was said in so many words (`reason`; blank = nothing was) stands before a label of the
 * pull request, which only counts where the config names it (`label`).
 */
function findOverride(reason, label, { actor, labels }) {
    if (reason !== null && reason.trim() !== '') {
        return { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason, 300), source: 'input', by: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(actor, 100) };
    }
    const found = labels.find(({ name }) => name === label);
    if (found === undefined)
        return null;
    const why = found.description === '' ? `the pull request has the label ${found.name}` : found.description;
    return { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(why, 300), source: 'label', by: '' };
}


/***/ }),

/***/ 33473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** How much depends on a deadline, the most first. */
const severities = ['high', 'normal', 'low'];


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);
/* harmony import */ var _slo_objective_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75062);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98200);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _deadline_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33473);







const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const countOf = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(10_000);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000);
const ofService = name
    .optional()
    .describe("Whose it is, in a report that was put together of several services'; absent = the report's own.");
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    code: name.describe('Stable, for programs.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM),
    subject: name,
    message: text.describe('For people.'),
    remedy: text.default('').describe("What would make it go away; '' where nobody can tell."),
    service: ofService,
});
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM).describe('What the verdict would have been.'),
    reason: text,
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['input', 'label']),
    by: name.describe("Who; '' where that is not known."),
});
const run = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ci: name.describe('github or local.'),
    repository: name.describe('owner/name.'),
    commit: name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: name,
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    url: name,
    location: name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    target: name.describe('What was checked; variables unfilled.'),
    location: name,
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .Ot).nullable().describe("The first failure's class."),
    failures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .Ot), detail: text })),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    phases: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        dnsMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        connectMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        tlsMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        firstByteMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        downloadMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    })
        .nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name, durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() }))
        .default([])
        .describe('Of a journey the steps it came to, in order.'),
    address: name.nullable(),
    at: instant,
    certificate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ notAfter: instant, daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    service: ofService,
});
const burnRate = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    reachable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    long: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    short: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ low: ratio, high: ratio, confidence: ratio });
const incident = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    check: name,
    location: name,
    from: instant,
    to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
    durationSeconds: seconds,
    bad: countOf,
    budgetShare: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .nullable()
        .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});
const objective = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    check: name.nullable().describe('null where the samples of all its checks are pooled.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name)
        .nullable()
        .default(null)
        .describe('Of a composite objective the objectives it is made of; null = it is none.'),
    target: ratio,
    windowSeconds: seconds,
    calendar: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['day', 'week', 'month', 'quarter', 'year'])
        .nullable()
        .default(null)
        .describe('The period whose past part the window is; null = a rolling window.'),
    from: instant,
    to: instant,
    budgeting: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_slo_objective_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetings */ .n1),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        consumed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        remaining: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        exhaustsInSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('At the current burn rate; 0 when it is gone.'),
        remainingEvents: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().default(null).describe('Samples or slices that may still be bad.'),
    }),
    burnRates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(burnRate),
    interval: interval
        .nullable()
        .describe("Wilson's, of the samples or slices that count; null where attainment is no proportion of those."),
    exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the same."),
    effectiveSamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .nullable()
        .default(null)
        .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
    attainmentByOccurrences: ratio
        .nullable()
        .default(null)
        .describe('Where the method says something else by more than a tenth of the budget.'),
    attainmentByTime: ratio
        .nullable()
        .default(null)
        .describe('Of an objective that counts samples, where time says something else by more than a tenth of the budget.'),
    sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p95: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) })
        .nullable()
        .default(null)
        .describe('Of a latency objective: how long samples took, by nearest rank.'),
    trend: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ratio.nullable())
        .default([])
        .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ count: countOf, costliest: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(incident) })
        .default({ count: 0, costliest: [] })
        .describe('Stretches of bad samples.'),
    meanTimes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
        .default({ detectSeconds: null, recoverSeconds: null }),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reason),
    service: ofService,
});
const deadline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    title: text,
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().nullable(),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    source: name,
    subject: name.nullable(),
    evidence: text,
    url: name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_deadline_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g).default('normal').describe('How much depends on it.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether its date was found in prose, for a person to look at: it fails nothing on its own.'),
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: name, line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) })
        .nullable()
        .default(null)
        .describe('Where the repository uses what ends; null = nowhere that is known.'),
    service: ofService,
});
const change = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['verdict', 'check', 'objective', 'deadline']),
    subject: name,
    was: text.describe("'' = it is new."),
    is: text.describe("'' = it is gone."),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['better', 'worse', 'neither']),
});
const changes = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ generatedAt: instant, branch: name, commit: name })
        .describe("The earlier report; '' where it does not say."),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(change),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('fortify/report@1'),
    generatedAt: instant,
    service: name,
    run,
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM),
        reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reason),
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .modes */ .n).default('enforce').describe('advise: it fails nothing.'),
        override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
    }),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        paced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(check),
    objectives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(objective),
    deadlines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deadline),
    changes: changes
        .nullable()
        .default(null)
        .describe("What is not as an earlier report had it, the base branch's, say; null = it was compared with none."),
});


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


/***/ }),

/***/ 98200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/** Whether a verdict fails anything. */
const modes = ['enforce', 'advise'];


/***/ }),

/***/ 26167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/gate/merge.js
var merge = __webpack_require__(45312);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var reason = __webpack_require__(52366);
// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
// EXTERNAL MODULE: ./packages/core/build/report/rows.js + 1 modules
var rows = __webpack_require__(23131);
;// CONCATENATED MODULE: ./packages/core/build/report/changes.js






/** The worse before the better, and both before what is neither. */
const directions = ['worse', 'better', 'neither'];
/** The kinds, as a reader wants them. */
const kinds = ['verdict', 'check', 'objective', 'deadline'];
/**
 * What is not as an earlier report had it: the verdict, the outcome of a check at a location, the status and the figures of
 * an objective as far as they are shown, the date and the status of a deadline. How long one probe took is no change.
 */
function changesSince(base, report) {
    // What a report of several services has of one is the same thing as in a report of that service alone.
    const before = byKey(factsOf(base, ownersBeside(report)));
    const after = byKey(factsOf(report, ownersBeside(base)));
    const items = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => changeOf(before.get(key), after.get(key)));
    return {
        since: { generatedAt: base.generatedAt, branch: base.run.branch, commit: base.run.commit },
        items: items.sort((a, b) => directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
            kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
            (0,plain/* compareText */.n6)(a.subject, b.subject)),
    };
}
/** The service an item belongs to; `null` where that is the only one the other report is of: then the item is the same in both. */
function ownersBeside(other) {
    const things = [...other.checks, ...other.objectives, ...other.deadlines];
    const alone = things.some(({ service }) => service !== undefined) ? undefined : other.service;
    return ({ service }) => (service === undefined || service === alone ? null : service);
}
function changeOf(was, is) {
    const fact = is ?? was;
    if (fact === undefined || was?.state === is?.state)
        return [];
    const direction = was === undefined || is === undefined ? 'neither' : compareBadness(was.badness, is.badness);
    return [{ kind: fact.kind, subject: fact.subject, was: was?.state ?? '', is: is?.state ?? '', direction }];
}
function compareBadness(was, is) {
    for (const [index, before] of was.entries()) {
        const now = is[index] ?? null;
        if (before === null || now === null)
            return 'neither';
        if (before !== now)
            return now > before ? 'worse' : 'better';
    }
    return 'neither';
}
function byKey(facts) {
    return new Map(facts.map((fact) => [JSON.stringify([fact.kind, fact.key]), fact]));
}
function factsOf(report, ownerOf) {
    const { status } = report.verdict;
    return [
        { kind: 'verdict', subject: report.service, key: '', state: status, badness: [reason/* statuses */.bM.indexOf(status)] },
        ...report.checks.map((check) => factOfCheck(check, report, ownerOf(check))),
        ...report.objectives.map((objective) => factOfObjective(objective, ownerOf(objective))),
        ...report.deadlines.map((deadline) => factOfDeadline(deadline, ownerOf(deadline))),
    ];
}
function factOfCheck(check, report, owner) {
    const { id, location, outcome, reason } = check;
    return {
        kind: 'check',
        subject: (0,rows/* checkName */.I3)(check, report),
        key: JSON.stringify([id, location, owner]),
        state: reason === null ? outcome : `${outcome} (${reason})`,
        badness: [(0,badness/* badnessOfCheck */.yp)({ outcome })],
    };
}
function factOfObjective(objective, owner) {
    const { status, attainment, budget } = objective;
    const attained = attainment === null ? 'no data' : `${(0,percent/* formatPercent */.l9)(attainment)} attained`;
    // What is too little to judge by says nothing of a budget.
    const remaining = status === 'inconclusive' ? null : budget.remaining;
    const left = remaining === null ? '' : `, ${(0,percent/* formatPercent */.l9)(remaining, 1)} of the budget left`;
    return {
        kind: 'objective',
        subject: (0,rows/* named */.KT)(objective, (0,objective_name/* objectiveName */.p)(objective)),
        key: JSON.stringify([objective.id, objective.check, owner]),
        state: `${status}, ${attained}${left}`,
        badness: [(0,badness/* badnessOfObjective */.l4)(objective), attainment === null ? null : -attainment],
    };
}
function factOfDeadline({ id, source, subject, date, status, service }, owner) {
    return {
        kind: 'deadline',
        subject: (0,rows/* named */.KT)({ service }, id),
        key: JSON.stringify([id, source, subject, owner]),
        state: `${status}, ${date ?? 'no date'}`,
        badness: [(0,badness/* badnessOfDeadline */.y3)({ status }), date === null ? null : -Date.parse(date)],
    };
}

// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
;// CONCATENATED MODULE: ./packages/pipeline/build/base-report.js





/**
 * Adds to a report what has changed since an earlier one, the base branch's last, say. `path` is a path or a glob; of several
 * files, the newest report counts. One that is not there, is none, or is of another service, is a notice, and never a fault: the first run of a
 * branch has nothing to be compared with. `null` = nobody asked.
 */
async function compareWithBase(report, path, files) {
    if (path === null)
        return report;
    try {
        const found = await (0,read_reports/* readReports */.o)([path], files);
        const own = (0,merge/* servicesOf */.Yj)(report);
        const [base] = found
            .filter((each) => (0,merge/* servicesOf */.Yj)(each).some((service) => own.includes(service)))
            .sort((a, b) => Date.parse(b.generatedAt) - Date.parse(a.generatedAt));
        if (base !== undefined)
            return { ...report, changes: changesSince(base, report) };
        const [others, ours] = [found.flatMap(merge/* servicesOf */.Yj), own].map((names) => [...new Set(names)].map(plain/* quote */.hD).join(', '));
        return withoutBase(report, `${path} is of ${others}, and this is of ${ours} (service in the config names it)`);
    }
    catch (error) {
        if (!(error instanceof build_error/* ConfigurationError */.j1))
            throw error;
        return withoutBase(report, error.message);
    }
}
function withoutBase(report, why) {
    return { ...report, notices: [...report.notices, `Nothing to compare this with: ${why}.`] };
}


/***/ }),

/***/ 56290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/gate/deadline.js
var gate_deadline = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/report/build.js
var build = __webpack_require__(97633);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/select.js
var text_select = __webpack_require__(12186);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var reason = __webpack_require__(52366);
// EXTERNAL MODULE: ./packages/core/build/slo/occasions.js
var occasions = __webpack_require__(50141);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
;// CONCATENATED MODULE: ./packages/core/build/gate/change-calendar.js



/** So far ahead a next change window is looked for. */
const aheadMs = 366 * duration/* dayMs */.LP;
/** Whether the calendar lets anything through at `nowMs`: no freeze is on, and a change window is, where there are any. */
function judgeCalendar({ freeze, changeWindows }, nowMs) {
    const reasons = freeze.flatMap((each) => {
        const now = (0,occasions/* occasionsBefore */.G)(each, nowMs + 1).find(({ toMs }) => nowMs < toMs);
        if (now === undefined)
            return [];
        const [since, until] = [(0,instant/* formatInstant */.r4)(now.fromMs), (0,instant/* formatInstant */.r4)(now.toMs)];
        const message = `nothing is let through from ${since} until ${until}: ${each.reason}`;
        return [{ code: 'frozen', severity: 'fail', subject: 'freeze', message, remedy: `passes from ${until} on` }];
    });
    return changeWindows.length === 0 ? reasons : [...reasons, ...judgeChange(changeWindows, nowMs)];
}
function judgeChange(changeWindows, nowMs) {
    const all = changeWindows.flatMap((each) => (0,occasions/* occasionsBefore */.G)(each, nowMs + aheadMs));
    if (all.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs))
        return [];
    const next = all.map(({ fromMs }) => fromMs).filter((fromMs) => fromMs > nowMs);
    const none = changeWindows.length === 1 ? 'outside the change window' : 'in none of the change windows';
    const message = `${(0,instant/* formatInstant */.r4)(nowMs)} lies ${none}`;
    const remedy = next.length === 0 ? 'no other is within a year' : `passes from ${(0,instant/* formatInstant */.r4)(Math.min(...next))} on`;
    return [{ code: 'outside-change-window', severity: 'fail', subject: 'change window', message, remedy }];
}

// EXTERNAL MODULE: ./packages/core/build/gate/merge.js
var merge = __webpack_require__(45312);
;// CONCATENATED MODULE: ./packages/core/build/gate/gate.js










/**
 * One verdict over reports, as of `nowMs`: the worst of what they say, of what they should have seen and did not, of their
 * deadlines, their age, and the calendar. A report's own verdict stands even where none of its reasons says as much. An
 * override makes of a verdict that would fail or is open a warning, never a pass, and every reason stays what it is.
 */
function decideGate({ reports, override }, policy, nowMs) {
    const merged = (0,merge/* mergeReports */.C1)(reports, nowMs);
    // The deadlines that stand are judged anew: days have passed.
    const judgedAnew = new Set(merged.deadlines.map(({ id }) => id));
    const isJudgedAnew = ({ code, subject }) => (0,reason/* subjectKindOf */.G8)(code) === 'deadline' && judgedAnew.has(subject);
    const seen = checksIn(merged);
    const { names, unmatched } = (0,text_select/* selectNames */.$)(policy.checks, seen);
    const [isSeen, isSelected] = [new Set(seen), new Set(names)];
    // A report may speak of a check that none of them has: that is named where a pattern means it by itself.
    const isNamed = (subject) => isSeen.has(subject) ? isSelected.has(subject) : (0,text_select/* selectNames */.$)(policy.checks, [subject]).names.length > 0;
    const reasons = (0,merge/* distinctReasons */._T)([
        ...merged.reasons.filter((reason) => !isJudgedAnew(reason)).map((reason) => forNamedChecks(reason, isNamed)),
        ...merged.deadlines.flatMap((deadline) => (0,gate_deadline/* judgeDeadline */.i)(deadline, policy.deadlines, nowMs)
            .map(build/* toReportReason */.Y)
            .map((reason) => ({ ...reason, service: deadline.service }))),
        ...[
            ...reports.flatMap(unexplained),
            ...unmatched.map((pattern) => unseen(pattern, seen)),
            ...reports.flatMap((report) => judgeReportAge(report, policy.maxAgeMs, nowMs)),
            ...judgeEvidenceAge(merged, policy.maxAgeMs, nowMs),
            ...judgeCalendar(policy, nowMs),
        ].map(build/* toReportReason */.Y),
    ]);
    const status = (0,reason/* worstStatus */.A4)(reasons.map(({ severity }) => severity));
    if (override === null || status === 'pass' || status === 'warn')
        return { merged, status, reasons, override: null };
    const by = override.by === '' ? `by ${override.source}` : `by ${override.by} (${override.source})`;
    const message = `${status} was overridden ${by}: ${override.reason}`;
    return {
        merged,
        status: 'warn',
        reasons: [(0,build/* toReportReason */.Y)({ code: 'overridden', severity: 'warn', subject: 'gate', message }), ...reasons],
        override: { of: status, ...override },
    };
}
/** What a report says of itself beyond what its reasons say. */
function unexplained({ service, verdict }) {
    const told = (0,reason/* worstStatus */.A4)(verdict.reasons.map(({ severity }) => (0,merge/* afterOverride */.PZ)(severity, verdict)));
    const severity = (0,merge/* afterOverride */.PZ)(verdict.status, verdict);
    if (reason/* statuses */.bM.indexOf(told) >= reason/* statuses */.bM.indexOf(severity))
        return [];
    const message = `the verdict of this report is ${verdict.status}, and none of its reasons says why`;
    return [{ code: 'unexplained', severity, subject: service, message }];
}
/** What a check of a run can be blamed for. */
const healthCodes = ['unhealthy', 'not-measured', 'blocked'];
/** Where the gate names the checks that count, the health of any other is worth a warning. */
function forNamedChecks(reason, isNamed) {
    const counts = !healthCodes.includes(reason.code) || isNamed(reason.subject);
    return counts ? reason : { ...reason, severity: 'warn' };
}
/** The checks that reports say anything of. */
function checksIn({ checks, objectives }) {
    return [...checks.map(({ id }) => id), ...objectives.flatMap(({ check }) => check ?? [])];
}
function unseen(subject, seen) {
    return {
        code: 'not-measured',
        severity: 'inconclusive',
        subject,
        message: `the gate must have seen it (gate.checks), and no report has it${(0,suggestion/* didYouMean */.a)(subject, seen)}`,
        remedy: 'passes once a report of a job that checks it is handed to the gate',
    };
}
/** Whether something of a certain age is new enough, and not of the future. */
function isCurrent(ageMs, maxAgeMs) {
    return -merge/* clockSkewMs */.Dy <= ageMs && ageMs <= maxAgeMs;
}
function judgeReportAge({ generatedAt, service }, maxAgeMs, nowMs) {
    const ageMs = nowMs - Date.parse(generatedAt);
    if (isCurrent(ageMs, maxAgeMs))
        return [];
    const message = ageMs < 0
        ? `this report claims to be made at ${generatedAt}, ${(0,duration/* describeDuration */.MB)(-ageMs)} from now`
        : `this report was made ${(0,duration/* describeDuration */.MB)(ageMs)} ago, at ${generatedAt}; ${(0,duration/* formatDuration */.a3)(maxAgeMs)} is allowed`;
    return [tooOld(service, message)];
}
/** A new report may be of what was found long ago: that of a gate, say, over what others have left. */
function judgeEvidenceAge({ checks, objectives }, maxAgeMs, nowMs) {
    const found = [
        ...checks.map(({ id, at }) => ({ subject: id, at })),
        ...objectives.map((objective) => ({ subject: (0,objective_name/* objectiveName */.p)(objective), at: objective.to })),
    ];
    const stale = found
        .filter(({ at }) => !isCurrent(nowMs - Date.parse(at), maxAgeMs))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const [first] = stale;
    if (first === undefined)
        return [];
    const others = stale.length === 1 ? '' : `, and ${(0,plain/* count */.U9)(stale.length - 1, 'other')} too old, or dated in the future`;
    const message = Date.parse(first.at) > nowMs
        ? `claims to be found out at ${first.at}, which is still to come${others}`
        : `was found out at ${first.at}${others}; ${(0,duration/* formatDuration */.a3)(maxAgeMs)} is allowed`;
    return [tooOld(first.subject, message)];
}
function tooOld(subject, message) {
    return {
        code: 'report-stale',
        severity: 'inconclusive',
        subject,
        message,
        remedy: 'passes with a report of a new run',
    };
}

// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
;// CONCATENATED MODULE: ./packages/pipeline/build/gate.js






/** Decides one verdict over reports, or the history, or both. Throws a `ConfigurationError` where there is neither. */
async function runGate({ config }, run, request, clock) {
    const history = await request.judgeHistory?.();
    const reports = [...request.reports, ...(history === undefined ? [] : [history.report])];
    if (reports.length === 0)
        throw (0,error/* configurationError */.DN)('reports', 'none is given, and no history is to be judged: the gate has nothing to go by');
    // As of the same instant: what the history comes to depends on nothing but it.
    const nowMs = history === undefined ? clock.now() : Date.parse(history.report.generatedAt);
    const policy = { ...config.gate, mode: request.mode ?? config.gate.mode };
    const verdict = decideGate({ reports, override: request.override }, policy, nowMs);
    const { merged } = verdict;
    const report = {
        schema: 'fortify/report@1',
        generatedAt: (0,instant/* formatInstant */.r4)(nowMs),
        // What is decided for several is not one's alone, whosever config it was.
        service: merged.services.length > 1 || config.service === null ? nameOfAll(merged.services) : config.service,
        run,
        verdict: {
            status: verdict.status,
            reasons: [...verdict.reasons],
            mode: policy.mode,
            override: verdict.override,
        },
        timing: null,
        checks: [...merged.checks],
        objectives: [...merged.objectives],
        deadlines: merged.deadlines.map((deadline) => (0,gate_deadline/* deadlineAsOf */.u)(deadline, policy.deadlines, nowMs)),
        notices: [...merged.notices],
        changes: null,
    };
    return { report, exitCode: (0,exit_code/* exitCodeOf */.FO)(verdict, policy, config.objectives) };
}
/** So many services are named one by one. */
const mostNamed = 3;
/** One name for several services: the title of what is decided for all of them. */
function nameOfAll(services) {
    const named = services.slice(0, mostNamed).map((service) => (0,plain/* plainLine */.h0)(service, 200));
    const rest = services.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/report/schema.js
var schema = __webpack_require__(8930);
;// CONCATENATED MODULE: ./packages/core/build/report/parse.js



/** No report is longer: one of ten thousand checks with as many objectives is not. */
const longestReportBytes = 64 * 1024 * 1024;
/**
 * Reads a report that anybody may have written. Everything in it is checked and nothing believed; what it has besides is
 * dropped. Throws a `ConfigurationError` that names the file and the first thing that is wrong.
 */
function parseReport(source, text) {
    const parsed = schema/* reportSchema */.Q.safeParse(parseJson(source, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = (0,plain/* plainLine */.h0)(issue?.path.join('.') ?? '', 100);
    throw (0,build_error/* configurationError */.DN)(source, `is no fortify/report@1: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`);
}
function parseJson(source, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // What the parser quotes of the text is the text of a stranger.
        throw (0,build_error/* configurationError */.DN)(source, 'is not JSON: expected a fortify/report@1', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/pipeline/build/read-reports.js


/** Reads every report that some paths or globs name. Throws a `ConfigurationError` of all that are not there, or are none. */
async function readReports(patterns, files) {
    const reports = [];
    const problems = [];
    for (const path of await files.findFiles(patterns)) {
        try {
            reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
        }
        catch (error) {
            if (!(error instanceof build_error/* ConfigurationError */.j1))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new build_error/* ConfigurationError */.j1(problems);
    return reports;
}


/***/ })

};
