export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 48229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distancesOf),
/* harmony export */   z: () => (/* binding */ deadlineSources)
/* harmony export */ });
/** Where a deadline can come from. */
const deadlineSources = ['config', 'header', 'certificate', 'openapi', 'feed', 'scan', 'catalogue'];
/** The distances of a deadline: what fails is due, so that it warns no later than it fails. */
function distancesOf({ source, severity, candidate }, policy) {
    const matching = policy.rules.filter((rule) => (rule.source ?? source) === source && (rule.severity ?? severity) === severity);
    const warnDays = matching.find((rule) => rule.warnDays !== undefined)?.warnDays ?? policy.warnDays;
    if (candidate)
        return { warnDays, failDays: null };
    const failDays = (matching.find((rule) => rule.failDays !== undefined) ?? policy).failDays ?? null;
    return { warnDays: Math.max(warnDays, failDays ?? 0), failDays };
}


/***/ }),

/***/ 41845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   QC: () => (/* binding */ resolvedShownMs)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);


/** Judges an open deadline by its date, as of `nowMs`. Without a date it is as far away as can be. */
function byDate(date, warnDays, nowMs) {
    if (date === null)
        return { date, daysLeft: null, status: 'ok' };
    const daysLeft = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(nowMs, Date.parse(date));
    const isOver = nowMs >= (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDateMs */ .JV)(date);
    return { date, daysLeft, status: isOver ? 'overdue' : daysLeft <= warnDays ? 'due' : 'ok' };
}
/** What is over is shown as that for so long: long enough to be seen, and not for ever. */
const resolvedShownMs = 90 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
/** The calendar date of an instant, in UTC. */
function dateOf(timeMs) {
    return new Date(timeMs).toISOString().slice(0, 10);
}


/***/ }),

/***/ 19977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   cY: () => (/* binding */ eachSample),
/* harmony export */   qh: () => (/* binding */ sampleCount),
/* harmony export */   s4: () => (/* binding */ emptyHistory),
/* harmony export */   tD: () => (/* binding */ checkIds),
/* harmony export */   xC: () => (/* binding */ isSameHistory)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36503);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39380);


/** The history that holds nothing. */
const emptyHistory = { series: [], observations: [], rollups: [] };
/** Every sample of a history, ordered by check, location, time. */
function* eachSample({ series }) {
    for (const columns of series) {
        for (let row = 0; row < columns.times.length; row++)
            yield (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleAt */ .o0)(columns, row);
    }
}
/** How many samples a history holds. */
function sampleCount({ series }) {
    return series.reduce((sum, { times }) => sum + times.length, 0);
}
/** The ids of its checks, each once, ordered. */
function checkIds({ series }) {
    return [...new Set(series.map(({ check }) => check))];
}
/** Whether two histories hold the same. */
function isSameHistory(a, b) {
    const isSameSeries = (one, other) => other !== undefined &&
        (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeries */ .J4)(one, other) === 0 &&
        (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlike */ .HI)(one, other) &&
        (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameColumn */ .Lf)(one.durations, other.durations);
    return (a.series.length === b.series.length &&
        a.series.every((series, index) => isSameSeries(series, b.series[index])) &&
        (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .formatObservations */ .H9)(a.observations) === (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .formatObservations */ .H9)(b.observations) &&
        (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRollups */ .jp)(a.rollups) === (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRollups */ .jp)(b.rollups));
}
/** Whether there is nothing in it. */
function isEmpty({ series, observations, rollups }) {
    return series.length === 0 && observations.length === 0 && rollups.length === 0;
}


/***/ }),

/***/ 44607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unionObservations)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/** The union of observations: of each the earliest first-seen and the latest last-seen, ordered. */
function unionObservations(all) {
    const found = new Map();
    for (const observation of all.flat()) {
        const key = JSON.stringify([observation.kind, observation.subject, observation.value]);
        const known = found.get(key) ?? observation;
        found.set(key, {
            ...known,
            firstSeenMs: Math.min(known.firstSeenMs, observation.firstSeenMs),
            lastSeenMs: Math.max(known.lastSeenMs, observation.lastSeenMs),
        });
    }
    return [...found.values()].sort(compareObservations);
}
function compareObservations(a, b) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.kind, b.kind) || (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.subject, b.subject) || (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.value, b.value);
}


/***/ }),

/***/ 54587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ rollUpDay),
/* harmony export */   TY: () => (/* binding */ unionRollups)
/* harmony export */ });
/* unused harmony export durationBucket */
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16689);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64176);
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63920);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39380);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64088);






/**
 * The histogram bucket of a duration, as Prometheus' native histograms have them (schema 3): bucket i holds durations in
 * (2^((i \u2212 1) / 8), 2^(i / 8)] milliseconds, so each is 9 % wide. Up to a millisecond, everything is bucket 0.
 */
function durationBucket(durationMs) {
    if (durationMs <= 1)
        return 0;
    const bucket = Math.ceil(Math.log2(durationMs) * 8);
    // The logarithm of a bound may come out a little above or below it.
    return 2 ** ((bucket - 1) / 8) >= durationMs ? bucket - 1 : bucket;
}
/** Sums up the samples of a day; `null` when the series has none that day. */
function rollUpDay(series, day) {
    const first = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRowAt */ .o)(series.times, day * _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .LP);
    const end = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRowAt */ .o)(series.times, (day + 1) * _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .LP);
    if (first === end)
        return null;
    const [unknown = 0, good = 0, degraded = 0, bad = 0] = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .countOutcomes */ .XF)(series.results, first, end);
    const buckets = new Map();
    for (const duration of series.durations.subarray(first, end)) {
        if (duration < 0)
            continue;
        const bucket = durationBucket(duration);
        buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
    }
    const durations = [...buckets].sort(([a], [b]) => a - b);
    return { check: series.check, location: series.location, day, good, degraded, bad, unknown, durations };
}
/** How many samples a rollup stands for. */
function rollupTotal(rollup) {
    return _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .KI.reduce((sum, outcome) => sum + rollup[outcome], 0);
}
/**
 * The union of rollups. Of two of the same day the one with the larger total stands, for the other was made from a part
 * of it; of equal totals the one with the larger hash, so that it is the same everywhere.
 */
function unionRollups(all) {
    const found = new Map();
    for (const rollup of all.flat()) {
        const key = JSON.stringify([rollup.check, rollup.location, rollup.day]);
        const known = found.get(key);
        if (known === undefined || outweighs(rollup, known))
            found.set(key, rollup);
    }
    return [...found.values()].sort((a, b) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeries */ .J4)(a, b) || a.day - b.day);
}
function outweighs(a, b) {
    const difference = rollupTotal(a) - rollupTotal(b);
    return difference === 0 ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(hashOf(a), hashOf(b)) > 0 : difference > 0;
}
function hashOf({ good, degraded, bad, unknown, durations }) {
    return (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([good, degraded, bad, unknown, durations]));
}


/***/ }),

/***/ 55739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ union),
  B: () => (/* binding */ unionOutlines)
});

// EXTERNAL MODULE: ./packages/core/build/sample/result.js
var result = __webpack_require__(75416);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(39380);
;// CONCATENATED MODULE: ./packages/core/build/history/merge-plan.js

/**
 * Plans the merge of ascending columns of times. Parts mostly follow one another, so it moves by stretches and not by
 * rows: as far in one part as no other has anything.
 */
function planMerge(parts) {
    const steps = clustersOf(parts).flatMap((cluster) => mergeCluster(cluster, parts));
    const times = new Float64Array(steps.reduce((sum, [{ first, end }]) => sum + end - first, 0));
    let rows = 0;
    for (const [{ part, first, end }] of steps) {
        times.set(parts[part]?.subarray(first, end) ?? [], rows);
        rows += end - first;
    }
    return { times, steps };
}
/** Groups parts that overlap in time; the groups follow one another. */
function clustersOf(parts) {
    const startOf = (part) => parts[part]?.[0] ?? 0;
    const ordered = [...parts.keys()]
        .filter((part) => (parts[part]?.length ?? 0) > 0)
        .sort((a, b) => startOf(a) - startOf(b));
    const clusters = [];
    let lastMs = Number.NEGATIVE_INFINITY;
    for (const part of ordered) {
        if (startOf(part) > lastMs)
            clusters.push([part]);
        else
            clusters.at(-1)?.push(part);
        lastMs = Math.max(lastMs, parts[part]?.at(-1) ?? lastMs);
    }
    return clusters;
}
function mergeCluster(cluster, parts) {
    const cursors = cluster.map((part) => ({ part, times: parts[part] ?? new Float64Array(), row: 0 }));
    const steps = [];
    for (;;) {
        let nextMs = Number.POSITIVE_INFINITY;
        let othersMs = Number.POSITIVE_INFINITY;
        for (const { times, row } of cursors) {
            const timeMs = times[row] ?? Number.POSITIVE_INFINITY;
            if (timeMs < nextMs)
                [nextMs, othersMs] = [timeMs, nextMs];
            else if (timeMs > nextMs && timeMs < othersMs)
                othersMs = timeMs;
        }
        if (nextMs === Number.POSITIVE_INFINITY)
            return steps;
        const [leader, ...same] = cursors.filter(({ times, row }) => times[row] === nextMs);
        if (leader === undefined)
            return steps;
        const end = same.length > 0 ? leader.row + 1 : rowAt(leader.times, othersMs);
        steps.push([
            { part: leader.part, first: leader.row, end },
            ...same.map(({ part, row }) => ({ part, first: row, end: row + 1 })),
        ]);
        leader.row = end;
        for (const cursor of same)
            cursor.row++;
    }
}
function rowAt(times, timeMs) {
    return timeMs === Number.POSITIVE_INFINITY ? times.length : (0,history_series/* firstRowAt */.o)(times, timeMs);
}

// EXTERNAL MODULE: ./packages/core/build/history/observation.js
var observation = __webpack_require__(44607);
// EXTERNAL MODULE: ./packages/core/build/history/rollup.js
var rollup = __webpack_require__(54587);
// EXTERNAL MODULE: ./packages/core/build/history/stretches.js
var stretches = __webpack_require__(64088);
;// CONCATENATED MODULE: ./packages/core/build/history/union.js







/** The union of histories. */
function union(histories) {
    const [only, ...more] = histories;
    if (only === undefined)
        return history_history/* emptyHistory */.s4;
    if (more.length === 0)
        return only;
    return {
        series: unionSeries(histories.flatMap(({ series }) => series), mergeTimed),
        observations: (0,observation/* unionObservations */.H)(histories.map(({ observations }) => observations)),
        rollups: (0,rollup/* unionRollups */.TY)(histories.map(({ rollups }) => rollups)),
    };
}
/**
 * The union of outlines. Where two samples have the same check, location, time, outcome and status, it is their durations
 * that tell which stands, and an outline has none at hand: only the reason and the attempts may then be the other's. Durations
 * can be read where they can be read of every part.
 */
function unionOutlines(outlines) {
    const [only, ...more] = outlines;
    if (only === undefined)
        return history_history/* emptyHistory */.s4;
    if (more.length === 0)
        return only;
    return {
        series: unionSeries(outlines.flatMap(({ series }) => series), mergeOutlined),
        observations: (0,observation/* unionObservations */.H)(outlines.map(({ observations }) => observations)),
    };
}
function unionSeries(all, merge) {
    const groups = [];
    for (const series of shareTimes(all).sort(history_series/* compareSeries */.J4)) {
        const group = groups.at(-1);
        if (group?.[0] !== undefined && (0,history_series/* compareSeries */.J4)(group[0], series) === 0)
            group.push(series);
        else
            groups.push([series]);
    }
    const planOf = createPlanner(groups.filter((parts) => parts.length > 1));
    const merged = (0,stretches/* createStretchesBuilder */.jD)();
    return groups.flatMap((parts) => (parts.length > 1 ? merge(parts, planOf(parts), merged) : parts));
}
/**
 * The same series, of which those with equal times have the very same array, though they come from several segments: what is
 * worked out from times alone is then worked out once.
 */
function shareTimes(all) {
    const shared = new Map();
    const alike = new Map();
    const shareOf = (times) => {
        const key = `${times.length} ${times[0]} ${times.at(-1)}`;
        const candidates = alike.get(key) ?? [];
        const same = candidates.find((each) => (0,history_series/* isSameColumn */.Lf)(each, times));
        if (same === undefined)
            alike.set(key, [...candidates, times]);
        return same ?? times;
    };
    return all.map((series) => {
        const times = shared.get(series.times) ?? shareOf(series.times);
        shared.set(series.times, times);
        return times === series.times ? series : { ...series, times };
    });
}
/**
 * Plans a merge once for all series whose parts have the very same `times` arrays, as those of checks measured together
 * have: they share the merged one too. A plan that no other series needs is not kept: it may be as long as the series.
 */
function createPlanner(groups) {
    const numbers = new Map();
    const numberOf = ({ times }) => {
        const number = numbers.get(times) ?? numbers.size;
        numbers.set(times, number);
        return number;
    };
    const keyOf = (parts) => parts.map(numberOf).join();
    const uses = new Map();
    for (const key of groups.map(keyOf))
        uses.set(key, (uses.get(key) ?? 0) + 1);
    const plans = new Map();
    return (parts) => {
        const key = keyOf(parts);
        const plan = plans.get(key) ?? planMerge(parts.map(({ times }) => times));
        if ((uses.get(key) ?? 0) > 1)
            plans.set(key, plan);
        return plan;
    };
}
function mergeOutlined(parts, plan, merged) {
    const [{ check, location }] = parts;
    const readers = parts.map(history_series/* durationReader */.Y0).filter((reader) => reader !== undefined);
    const readDurations = (into) => mergeDurationsInto(into, parts, readers, plan);
    return {
        check,
        location,
        times: plan.times,
        results: mergeStretches(parts, plan, () => -1, merged),
        readDurations: readers.length < parts.length ? undefined : readDurations,
    };
}
/** Reads the durations of a merged series. Where its parts follow one another, each is read to where it belongs. */
function mergeDurationsInto(into, parts, readers, plan) {
    const isWhole = (step) => step.length === 1 && step[0].end - step[0].first === parts[step[0].part]?.times.length;
    if (!plan.steps.every(isWhole)) {
        const timed = parts.map((part, index) => {
            const durations = new Int32Array(part.times.length);
            readers[index]?.(durations);
            return { ...part, durations };
        });
        copyDurations(into, timed, plan);
        return;
    }
    let row = 0;
    for (const [{ part, end }] of plan.steps) {
        readers[part]?.(into.subarray(row, row + end));
        row += end;
    }
}
function mergeTimed(parts, plan, merged) {
    const [{ check, location }] = parts;
    const durations = new Int32Array(plan.times.length);
    copyDurations(durations, parts, plan);
    const results = mergeStretches(parts, plan, durationOf(parts), merged);
    return { check, location, times: plan.times, durations, results };
}
function copyDurations(into, parts, plan) {
    const durationAt = durationOf(parts);
    let rows = 0;
    for (const step of plan.steps) {
        const { part, first, end } = standing(step, parts, durationAt);
        into.set(parts[part]?.durations.subarray(first, end) ?? [], rows);
        rows += end - first;
    }
}
function durationOf(parts) {
    return (part, row) => parts[part]?.durations[row] ?? -1;
}
function mergeStretches(parts, { steps }, durationAt, merged) {
    for (const step of steps) {
        const { part, first, end } = standing(step, parts, durationAt);
        const results = parts[part]?.results;
        if (results !== undefined)
            (0,stretches/* forEachStretch */.Gh)(results, first, end, (word, from, to) => merged.push(word, to - from));
    }
    return merged.build();
}
/** Of the samples that a step finds at the same time, the one that stands. */
function standing(step, parts, durationAt) {
    // Mostly, one has it to itself.
    if (step.length === 1)
        return step[0];
    return step.reduce((a, b) => {
        const [wordA, wordB] = [a, b].map(({ part, first }) => {
            const results = parts[part]?.results;
            return results === undefined ? 0 : (0,stretches/* wordAt */.E7)(results, first);
        });
        return (0,result/* compareResults */.ex)(wordA ?? 0, durationAt(a.part, a.first), wordB ?? 0, durationAt(b.part, b.first)) >= 0
            ? a
            : b;
    });
}


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   Y: () => (/* binding */ toReportReason)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** Puts a report together. Deterministic: order and every digit follow from the parts. */
function buildReport(parts) {
    // What an objective has against it, the verdict has, too: the very same, which is looked at once.
    const reasons = new Map(parts.verdict.reasons.map((reason) => [reason, toReportReason(reason)]));
    const reported = (reason) => reasons.get(reason) ?? toReportReason(reason);
    return {
        schema: 'fortify/report@1',
        generatedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(parts.generatedAtMs),
        service: parts.service ?? (parts.run.repository || 'local'),
        run: parts.run,
        verdict: {
            status: parts.verdict.status,
            reasons: parts.verdict.reasons.map(reported),
            mode: parts.mode,
            override: null,
        },
        notices: [...parts.notices],
        timing: toTiming(parts.timing),
        checks: parts.results.map(toCheck),
        objectives: parts.objectives.map((judged) => toObjective(judged, reported)),
        deadlines: [...parts.deadlines],
        changes: null,
    };
}
/** Longer than anybody reads, and short enough for every reader of reports: a dozen failures of one check are in one message. */
const longestMessage = 2000;
/** A reason as a report has it. */
function toReportReason(reason) {
    return { ...reason, message: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.message, longestMessage), remedy: reason.remedy ?? '' };
}
function toTiming(timing) {
    if (timing === null)
        return null;
    const { isPaced, lag } = timing;
    return { paced: isPaced, loopLagMs: lag === null ? null : { p50: lag.p50Ms, p99: lag.p99Ms } };
}
function toCheck(result) {
    return {
        id: result.check.id,
        target: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(result.check.target, 1000),
        location: result.check.location,
        outcome: result.outcome,
        reason: result.failures[0]?.reason ?? null,
        failures: result.failures.map((failure) => ({ ...failure })),
        status: result.status,
        durationMs: result.durationMs,
        phases: { ...result.phases },
        attempts: result.attempts,
        steps: (result.steps ?? []).map((step) => ({ ...step, name: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(step.name) })),
        address: result.address,
        at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(result.atMs),
        certificate: toCertificate(result.certificate, result.atMs),
    };
}
function toCertificate(certificate, atMs) {
    if (certificate === null)
        return null;
    return { notAfter: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(certificate.notAfterMs), daysLeft: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(atMs, certificate.notAfterMs) };
}
function toObjective({ figures, status, reasons }, reported) {
    const { objective, window, counts, sli, budget } = figures;
    return {
        id: objective.id,
        check: figures.check,
        parts: objective.composite?.parts.map((part) => part.objective) ?? null,
        target: objective.target,
        windowSeconds: (window.toMs - window.fromMs) / 1000,
        calendar: objective.window.kind === 'calendar' ? objective.window.unit : null,
        from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.fromMs),
        to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.toMs),
        budgeting: objective.budgeting,
        good: sli.good,
        bad: sli.bad,
        total: sli.total,
        unknown: counts.unknown,
        excluded: counts.excluded,
        attainment: sli.attainment,
        coverage: figures.coverage,
        cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
        budget: {
            consumed: budget?.consumed ?? null,
            remaining: budget?.remaining ?? null,
            remainingSeconds: budget?.remainingSeconds ?? null,
            remainingEvents: budget?.remainingEvents ?? null,
            exhaustsInSeconds: figures.exhaustsInSeconds,
        },
        burnRates: figures.burnRates.map(toBurnRate),
        interval: figures.interval,
        exactInterval: figures.exactInterval,
        effectiveSamples: figures.effectiveSamples,
        sliceSeconds: toSeconds(figures.sliceMs),
        durationMs: figures.percentiles,
        attainmentByOccurrences: figures.other?.budgeting === 'occurrences' ? figures.other.attainment : null,
        attainmentByTime: figures.other?.budgeting === 'time-weighted' ? figures.other.attainment : null,
        trend: [...figures.trend],
        incidents: toIncidents(figures),
        meanTimes: {
            detectSeconds: toSeconds(figures.incidents.detectMs),
            recoverSeconds: toSeconds(figures.incidents.recoverMs),
        },
        status,
        reasons: reasons.map(reported),
    };
}
function toBurnRate(rate) {
    return {
        severity: rate.row.severity,
        longSeconds: rate.row.longMs / 1000,
        shortSeconds: rate.shortMs / 1000,
        factor: rate.factor,
        threshold: rate.threshold,
        reachable: rate.isReachable,
        long: rate.long,
        short: rate.short,
        longTotal: rate.longTotal,
        shortTotal: rate.shortTotal,
        firing: rate.isFiring,
    };
}
function toIncidents({ incidents }) {
    return {
        count: incidents.count,
        costliest: incidents.costliest.map(({ check, location, fromMs, toMs, durationMs, bad, budgetShare }) => ({
            check,
            location,
            from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(fromMs),
            to: toMs === null ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(toMs),
            durationSeconds: durationMs / 1000,
            bad,
            budgetShare,
        })),
    };
}
function toSeconds(durationMs) {
    return durationMs === null ? null : durationMs / 1000;
}


/***/ }),

/***/ 40086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict),
/* harmony export */   q: () => (/* binding */ judgeOutcome)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52366);


/** Weighs all evidence into one verdict: the worst of its reasons. Evidence of nothing at all is inconclusive. */
function decideVerdict(evidence, policy) {
    const reasons = [
        ...(evidence.remarks ?? []),
        ...evidence.results.flatMap((result) => judgeHealth(result, policy)),
        ...evidence.objectives.flatMap((objective) => objective.reasons),
        ...evidence.damaged.map(({ name, message }) => {
            const text = `could not be read and was left out: ${message}`;
            const remedy = 'goes away once the damaged part is gone from the store ("fortify history verify" names them)';
            return { code: 'history-damaged', severity: 'warn', subject: name, message: text, remedy };
        }),
    ];
    if (evidence.unreachable !== null) {
        // What is at hand may be a small part of it: no objective is met, or missed, by that.
        const severity = evidence.objectives.length > 0 ? 'inconclusive' : 'warn';
        const message = `what is known could not be reached: ${evidence.unreachable}`;
        const remedy = 'passes once the store answers again';
        reasons.push({ code: 'history-unreachable', severity, subject: 'history', message, remedy });
    }
    if (evidence.notRecorded !== null) {
        const message = evidence.notRecorded;
        const remedy = 'goes away with a run that can record';
        reasons.push({ code: 'not-recorded', severity: 'warn', subject: 'history', message, remedy });
    }
    const isNothing = evidence.results.length === 0 && evidence.objectives.length === 0;
    if (isNothing && (evidence.remarks ?? []).length === 0 && evidence.mayBeEmpty !== true) {
        reasons.push({
            code: 'no-data',
            severity: 'inconclusive',
            subject: 'history',
            message: 'nothing was measured or judged',
            remedy: 'passes once a run has measured something',
        });
    }
    return { status: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A4)(reasons.map(({ severity }) => severity)), reasons };
}
function judgeHealth({ check, outcome, failures, warnings }, { health }) {
    const subject = check.id;
    const reason = failures[0]?.reason ?? null;
    const message = failures.map((failure) => `${failure.reason}: ${failure.detail}`).join('; ');
    return [
        ...judgeOutcome({ subject, outcome, reason, message }, health),
        ...warnings.map(({ detail }) => {
            const remedy = 'goes away once the certificate is renewed';
            return { code: 'certificate-expiring', severity: 'warn', subject, message: detail, remedy };
        }),
    ];
}
/** What the outcome of a check does to a verdict: nothing, or one reason. */
function judgeOutcome({ subject, outcome, reason, message }, health) {
    switch (outcome) {
        case 'good':
            return [];
        case 'degraded':
            return [{ code: 'degraded', severity: 'warn', subject, message }];
        case 'bad':
            return health === 'ignore' ? [] : [{ code: 'unhealthy', severity: health, subject, message }];
        case 'unknown': {
            // A check that our own policy forbids is a mistake to be mended, not a service that could not be reached.
            const isBlocked = reason === 'blocked';
            return [
                {
                    code: isBlocked ? 'blocked' : 'not-measured',
                    severity: isBlocked ? 'fail' : 'inconclusive',
                    subject,
                    message,
                    remedy: isBlocked
                        ? 'passes once egress lets it through (a fork cannot), or it is checked no more'
                        : 'passes once a run can measure it',
                },
            ];
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(outcome);
    }
}


/***/ }),

/***/ 88527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullHistory),
/* harmony export */   r: () => (/* binding */ pushHistory)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);

/** Brings a history here. What is wrong with where it is kept is worth knowing, and never the end of a run. */
function pullHistory(store) {
    return reach(() => store.pull());
}
/** Takes a history to where it is kept. */
function pushHistory(store) {
    return reach(() => store.push());
}
async function reach(go) {
    try {
        return { fault: null, notices: await go() };
    }
    catch (error) {
        if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA)
            return { fault: error.message, notices: [] };
        throw error;
    }
}


/***/ }),

/***/ 31975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reportOn)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_build__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97633);
/* harmony import */ var _fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40086);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78842);



/** Weighs evidence by the policy of a config, and reports it. The notices of the config come first. */
function reportOn({ config }, run, evidence, { generatedAtMs, notices, deadlines = [], timing = null }) {
    const { results, objectives } = evidence;
    const verdict = (0,_fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_1__/* .decideVerdict */ .A)(evidence, config.gate);
    const report = (0,_fortify_core_report_build__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({
        generatedAtMs,
        service: config.service,
        run,
        verdict,
        mode: config.gate.mode,
        notices: [...config.notices, ...notices],
        results,
        objectives,
        deadlines,
        timing,
    });
    return { report, exitCode: (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(verdict, config.gate, config.objectives) };
}


/***/ })

};
