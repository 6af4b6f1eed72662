export const id = 1633;
export const ids = [1633];
export const modules = {

/***/ 39056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/sample/reason.js
var reason = __webpack_require__(7633);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var verdict_reason = __webpack_require__(52366);
;// CONCATENATED MODULE: ./packages/core/build/report/schema.js




const instant = datetime({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = schemas/* number */.aig().min(0).max(1);
const seconds = schemas/* number */.aig().min(0);
const countOf = schemas/* int */.Whr().min(0);
const schema_text = schemas/* string */.YjP().max(10_000);
const schema_name = schemas/* string */.YjP().max(1000);
const schema_reason = schemas/* object */.Ikc({
    code: schema_name.describe('Stable, for programs.'),
    severity: schemas/* enum */.k5n(verdict_reason/* statuses */.b),
    subject: schema_name,
    message: schema_text.describe('For people.'),
    remedy: schema_text.default('').describe("What would make it go away; '' where nobody can tell."),
});
const override = schemas/* object */.Ikc({
    of: schemas/* enum */.k5n(verdict_reason/* statuses */.b).describe('What the verdict would have been.'),
    reason: schema_text,
    source: schemas/* enum */.k5n(['input', 'label']),
    by: schema_name.describe("Who; '' where that is not known."),
});
const run = schemas/* object */.Ikc({
    ci: schema_name.describe('github or local.'),
    repository: schema_name.describe('owner/name.'),
    commit: schema_name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: schema_name,
    pullRequest: schemas/* int */.Whr().nullable(),
    url: schema_name,
    location: schema_name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = schemas/* object */.Ikc({
    id: schema_name,
    target: schema_name.describe('What was checked; variables unfilled.'),
    location: schema_name,
    outcome: schemas/* enum */.k5n(outcome/* outcomes */.KI),
    reason: schemas/* enum */.k5n(reason/* reasons */.O).nullable().describe("The first failure's class."),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* enum */.k5n(reason/* reasons */.O), detail: schema_text })),
    status: schemas/* int */.Whr().nullable(),
    durationMs: schemas/* number */.aig().min(0).nullable(),
    phases: schemas/* object */.Ikc({
        dnsMs: schemas/* number */.aig().min(0).nullable(),
        connectMs: schemas/* number */.aig().min(0).nullable(),
        tlsMs: schemas/* number */.aig().min(0).nullable(),
        firstByteMs: schemas/* number */.aig().min(0).nullable(),
        downloadMs: schemas/* number */.aig().min(0).nullable(),
    })
        .nullable(),
    attempts: schemas/* int */.Whr().min(1),
    address: schema_name.nullable(),
    at: instant,
    certificate: schemas/* object */.Ikc({ notAfter: instant, daysLeft: schemas/* int */.Whr() }).nullable(),
});
const burnRate = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: schemas/* number */.aig(),
    threshold: schemas/* number */.aig(),
    reachable: schemas/* boolean */.zMY(),
    long: schemas/* number */.aig().nullable(),
    short: schemas/* number */.aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: schemas/* boolean */.zMY(),
});
const interval = schemas/* object */.Ikc({ low: ratio, high: ratio, confidence: ratio });
const incident = schemas/* object */.Ikc({
    check: schema_name,
    location: schema_name,
    from: instant,
    to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
    durationSeconds: seconds,
    bad: countOf,
    budgetShare: schemas/* number */.aig()
        .min(0)
        .nullable()
        .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});
const objective = schemas/* object */.Ikc({
    id: schema_name,
    check: schema_name.nullable().describe('null where the samples of all its checks are pooled.'),
    target: ratio,
    windowSeconds: seconds,
    calendar: schemas/* enum */.k5n(['day', 'week', 'month', 'quarter', 'year'])
        .nullable()
        .default(null)
        .describe('The period whose past part the window is; null = a rolling window.'),
    from: instant,
    to: instant,
    budgeting: schemas/* enum */.k5n(['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted']),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: schemas/* object */.Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: schemas/* object */.Ikc({
        consumed: schemas/* number */.aig().nullable(),
        remaining: schemas/* number */.aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: schemas/* number */.aig().nullable(),
        exhaustsInSeconds: schemas/* number */.aig().nullable().describe('At the current burn rate; 0 when it is gone.'),
        remainingEvents: schemas/* number */.aig().nullable().default(null).describe('Samples or slices that may still be bad.'),
    }),
    burnRates: schemas/* array */.YOg(burnRate),
    interval: interval.nullable().describe("Wilson's, of the samples."),
    exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the samples."),
    effectiveSamples: schemas/* number */.aig()
        .min(0)
        .nullable()
        .default(null)
        .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
    attainmentByOccurrences: ratio
        .nullable()
        .default(null)
        .describe('Where the method says something else by more than a tenth of the budget.'),
    sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
    durationMs: schemas/* object */.Ikc({ p50: schemas/* number */.aig().min(0), p95: schemas/* number */.aig().min(0), p99: schemas/* number */.aig().min(0) })
        .nullable()
        .default(null)
        .describe('Of a latency objective: how long samples took, by nearest rank.'),
    trend: schemas/* array */.YOg(ratio.nullable())
        .default([])
        .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
    incidents: schemas/* object */.Ikc({ count: countOf, costliest: schemas/* array */.YOg(incident) })
        .default({ count: 0, costliest: [] })
        .describe('Stretches of bad samples.'),
    meanTimes: schemas/* object */.Ikc({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
        .default({ detectSeconds: null, recoverSeconds: null }),
    status: schemas/* enum */.k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: schemas/* array */.YOg(schema_reason),
});
const deadline = schemas/* object */.Ikc({
    id: schema_name,
    title: schema_text,
    date: date().nullable(),
    daysLeft: schemas/* int */.Whr().nullable(),
    source: schema_name,
    subject: schema_name.nullable(),
    evidence: schema_text,
    url: schema_name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: schemas/* enum */.k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('fortify/report@1'),
    generatedAt: instant,
    service: schema_name,
    run,
    verdict: schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(verdict_reason/* statuses */.b),
        reasons: schemas/* array */.YOg(schema_reason),
        mode: schemas/* enum */.k5n(['enforce', 'advise']).default('enforce').describe('advise: it fails nothing.'),
        override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
    }),
    notices: schemas/* array */.YOg(schema_text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: schemas/* object */.Ikc({
        paced: schemas/* boolean */.zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: schemas/* object */.Ikc({ p50: schemas/* number */.aig().min(0), p99: schemas/* number */.aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: schemas/* array */.YOg(check),
    objectives: schemas/* array */.YOg(objective),
    deadlines: schemas/* array */.YOg(deadline),
});


/***/ }),

/***/ 71767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var rrule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

/**
 * Every time something is that began no later than the end of a span, and no earlier than its rule: RFC 5545, in UTC. Those
 * that are over before the span begins are among them.
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


/***/ }),

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate),
  d: () => (/* binding */ withoutConfig)
});

// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(76968);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var reason = __webpack_require__(52366);
;// CONCATENATED MODULE: ./packages/core/build/report/merge.js


/** So far the clocks of two runners may be apart. */
const skewMs = 5 * 60_000;
/**
 * Puts reports of several jobs together. A check at a location, an objective of a check, a deadline: where several reports
 * have it, the newest measured stands, and of those at the same time the one that comes last. Reasons stand each once, but not
 * those about what a newer report has measured again; those of a report that somebody has overridden warn at most. What
 * claims to be of the future, as of `nowMs`, outdoes nothing.
 */
function mergeReports(reports, nowMs) {
    const latestMs = nowMs + skewMs;
    const checks = newest(reports.flatMap((report) => report.checks), ({ id, location }) => [id, location], ({ at }) => at, latestMs);
    const objectives = newest(reports.flatMap((report) => report.objectives), ({ id, check }) => [id, check], ({ to }) => to, latestMs);
    const standing = new Set([...checks, ...objectives]);
    return {
        checks,
        objectives,
        deadlines: newest(reports.flatMap(({ deadlines }) => deadlines), ({ id, source, subject }) => [id, source, subject], ({ lastSeen }) => lastSeen ?? '', latestMs),
        notices: [...new Set(reports.flatMap(({ notices }) => notices))],
        reasons: distinct(reports.flatMap((report) => reasonsOf(report, standing))),
    };
}
function newest(items, keyOf, timeOf, latestMs) {
    const believed = (item) => {
        const timeMs = Date.parse(timeOf(item));
        return timeMs <= latestMs ? timeMs : 0;
    };
    const found = new Map();
    for (const item of items) {
        const key = JSON.stringify(keyOf(item));
        const before = found.get(key);
        if (before === undefined || believed(item) >= believed(before))
            found.set(key, item);
    }
    return [...found.values()];
}
function reasonsOf({ verdict, checks, objectives }, standing) {
    const named = [
        ...checks.map((check) => ({ subject: check.id, stands: standing.has(check) })),
        ...objectives.map((objective) => ({ subject: (0,objective_name/* objectiveName */.p)(objective), stands: standing.has(objective) })),
    ];
    const kept = new Set(named.filter(({ stands }) => stands).map(({ subject }) => subject));
    const gone = new Set(named.map(({ subject }) => subject).filter((subject) => !kept.has(subject)));
    const isMild = ({ severity }) => reason/* statuses */.b.indexOf(severity) <= reason/* statuses */.b.indexOf('warn');
    return verdict.reasons
        .filter(({ subject }) => !gone.has(subject))
        .map((reason) => (verdict.override === null || isMild(reason) ? reason : { ...reason, severity: 'warn' }));
}
function distinct(reasons) {
    return [
        ...new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.subject, reason.message]), reason])).values(),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/core/build/report/build.js
var build = __webpack_require__(97633);
// EXTERNAL MODULE: ./packages/core/build/slo/select.js
var slo_select = __webpack_require__(27853);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/slo/occurrences.js
var occurrences = __webpack_require__(71767);
;// CONCATENATED MODULE: ./packages/core/build/verdict/calendar.js


/** So far ahead a next change window is looked for. */
const aheadMs = 366 * 86_400_000;
/** Whether the calendar lets anything through at `nowMs`: no freeze is on, and a change window is, where there are any. */
function judgeCalendar({ freeze, changeWindows }, nowMs) {
    const reasons = freeze.flatMap((each) => {
        const now = windowsOf(each, nowMs, nowMs + 1).find((window) => window.fromMs <= nowMs && nowMs < window.toMs);
        if (now === undefined)
            return [];
        const [since, until] = [(0,instant/* formatInstant */.r4)(now.fromMs), (0,instant/* formatInstant */.r4)(now.toMs)];
        const message = `nothing is let through from ${since} until ${until}: ${each.reason}`;
        return [{ code: 'frozen', severity: 'fail', subject: 'freeze', message, remedy: `passes from ${until} on` }];
    });
    return changeWindows.length === 0 ? reasons : [...reasons, ...judgeChange(changeWindows, nowMs)];
}
function judgeChange(changeWindows, nowMs) {
    const all = changeWindows.flatMap((each) => windowsOf(each, nowMs, nowMs + aheadMs));
    if (all.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs))
        return [];
    const next = all.map(({ fromMs }) => fromMs).filter((fromMs) => fromMs > nowMs);
    const message = `${(0,instant/* formatInstant */.r4)(nowMs)} lies in none of the ${changeWindows.length} change windows`;
    const remedy = next.length === 0 ? 'no other is within a year' : `passes from ${(0,instant/* formatInstant */.r4)(Math.min(...next))} on`;
    return [{ code: 'outside-change-window', severity: 'fail', subject: 'change window', message, remedy }];
}
function windowsOf(occasion, fromMs, toMs) {
    return (0,occurrences/* occurrences */.T)(occasion, { fromMs, toMs });
}

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/verdict/deadline.js

/** Judges a deadline that a report has: what is over fails, and what is near warns, or fails where it is very near. */
function judgeDeadline({ id, title, date, daysLeft, status }, { warnDays, failDays }) {
    const isOpen = status === 'ok' || status === 'due' || status === 'overdue';
    if (!isOpen || date === null || daysLeft === null)
        return [];
    const remedy = 'passes once it is done';
    if (status === 'overdue') {
        const message = `${title}: was due on ${date}, ${(0,plain/* count */.U9)(-daysLeft, 'day')} ago`;
        return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy }];
    }
    if (daysLeft > warnDays)
        return [];
    const isNear = daysLeft <= failDays;
    const limit = isNear ? `failed from ${(0,plain/* count */.U9)(failDays, 'day')} on` : `warned from ${(0,plain/* count */.U9)(warnDays, 'day')} on`;
    const message = `${title}: due on ${date}, ${(0,plain/* count */.U9)(daysLeft, 'day')} left, ${limit}`;
    return [{ code: 'deadline-due', severity: isNear ? 'fail' : 'warn', subject: id, message, remedy }];
}

;// CONCATENATED MODULE: ./packages/core/build/verdict/gate.js






/**
 * One verdict over reports, as of `nowMs`: the worst of what they say, of what they should have seen and did not, of their
 * deadlines, their age, and the calendar. A report's own verdict stands even where none of its reasons says as much. An
 * override makes of a verdict that would fail or is open a warning, never a pass, and every reason stays what it is.
 */
function decideGate({ reports, merged, override }, policy, nowMs) {
    const reasons = [
        ...merged.reasons.map((reason) => forNamedChecks(reason, policy.checks)),
        ...[
            ...unseen(merged, policy.checks),
            ...merged.deadlines.flatMap((deadline) => judgeDeadline(deadline, policy.deadlines)),
            ...reports.flatMap((report) => judgeAge(report, policy.maxAgeMs, nowMs)),
            ...judgeCalendar(policy, nowMs),
        ].map(build/* toReportReason */.Y),
    ];
    const status = (0,reason/* worstStatus */.A)([...reasons.map(({ severity }) => severity), ...reports.map(unexplained)]);
    if (override === null || status === 'pass' || status === 'warn')
        return { status, reasons, override: null };
    const by = override.by === '' ? `by ${override.source}` : `by ${override.by} (${override.source})`;
    const message = `${status} was overridden ${by}: ${override.reason}`;
    return {
        status: 'warn',
        reasons: [(0,build/* toReportReason */.Y)({ code: 'overridden', severity: 'warn', subject: 'gate', message }), ...reasons],
        override: { of: status, ...override },
    };
}
/** What a report says of itself beyond what its reasons say; `pass` where they say it all. */
function unexplained({ verdict }) {
    const isExplained = verdict.override !== null || (0,reason/* worstStatus */.A)(verdict.reasons.map(({ severity }) => severity)) === verdict.status;
    return isExplained ? 'pass' : verdict.status;
}
/** What a check of a run can be blamed for. */
const healthCodes = ['unhealthy', 'not-measured', 'blocked'];
/** Where the gate names the checks that count, the health of any other is worth a warning. */
function forNamedChecks(reason, named) {
    const counts = named === null || !healthCodes.includes(reason.code) || (0,slo_select/* matchesAny */._)(named, reason.subject);
    return counts ? reason : { ...reason, severity: 'warn' };
}
function unseen({ checks, objectives }, named) {
    const seen = [...checks.map(({ id }) => id), ...objectives.flatMap(({ check }) => check ?? [])];
    return (named ?? [])
        .filter((pattern) => !seen.some((id) => (0,slo_select/* matchesAny */._)([pattern], id)))
        .map((subject) => ({
        code: 'not-measured',
        severity: 'inconclusive',
        subject,
        message: 'the gate must have seen it (gate.checks), and no report has it',
        remedy: 'passes once a report of a job that checks it is handed to the gate',
    }));
}
function judgeAge({ generatedAt, service }, maxAgeMs, nowMs) {
    const ageMs = nowMs - Date.parse(generatedAt);
    if (ageMs <= maxAgeMs)
        return [];
    const message = `this report was made ${(0,duration/* describeDuration */.MB)(ageMs)} ago, at ${generatedAt}; ${(0,duration/* formatDuration */.a3)(maxAgeMs)} is allowed`;
    const remedy = 'passes with a report of a new run';
    return [{ code: 'stale', severity: 'inconclusive', subject: service, message, remedy }];
}

;// CONCATENATED MODULE: ./packages/pipeline/build/gate.js






/** The config of a gate that has none: every rule by default. */
const withoutConfig = { config: (0,from_urls/* configOfChecks */.j)([]), document: null };
/** Decides one verdict over reports, or the history, or both. Throws a `ConfigurationError` where there is neither. */
async function runGate({ config }, run, request, clock) {
    const history = await request.judgeHistory?.();
    const reports = [...request.reports, ...(history === undefined ? [] : [history.report])];
    if (reports.length === 0)
        throw (0,error/* configurationError */.DN)('reports', 'none is given, and no history is to be judged: the gate has nothing to go by');
    const nowMs = clock.now();
    const policy = { ...config.gate, mode: request.mode ?? config.gate.mode };
    const merged = mergeReports(reports, nowMs);
    const verdict = decideGate({ reports, merged, override: request.override }, policy, nowMs);
    const report = {
        schema: 'fortify/report@1',
        generatedAt: (0,instant/* formatInstant */.r4)(nowMs),
        service: config.service ?? reports[0]?.service ?? 'local',
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
        deadlines: [...merged.deadlines],
        notices: [...merged.notices],
    };
    return { report, exitCode: (0,exit_code/* exitCodeOf */.F)(verdict, policy, config.objectives) };
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
// EXTERNAL MODULE: ./packages/core/build/report/schema.js + 1 modules
var schema = __webpack_require__(39056);
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

/** Reads every report that some paths or globs name. Throws a `ConfigurationError` where one is not there, or is none. */
async function readReports(patterns, files) {
    const reports = [];
    for (const path of await files.findFiles(patterns)) {
        reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
    }
    return reports;
}


/***/ })

};
