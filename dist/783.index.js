export const id = 783;
export const ids = [783];
export const modules = {

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   cY: () => (/* binding */ eachSample),
/* harmony export */   qh: () => (/* binding */ sampleCount),
/* harmony export */   s4: () => (/* binding */ emptyHistory),
/* harmony export */   tD: () => (/* binding */ checkIds),
/* harmony export */   xC: () => (/* binding */ isSameHistory)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6503);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);


/** The history that holds nothing. */
const emptyHistory = { series: [], observations: [], rollups: [] };
/** Every sample of a history, ordered by check, location, time. */
function* eachSample({ series }) {
    for (const columns of series) {
        for (let row = 0; row < columns.times.length; row++)
            yield (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleAt */ .o0)(columns, row);
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
        (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeries */ .J4)(one, other) === 0 &&
        (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlike */ .HI)(one, other) &&
        (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameColumn */ .Lf)(one.durations, other.durations);
    return (a.series.length === b.series.length &&
        a.series.every((series, index) => isSameSeries(series, b.series[index])) &&
        (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObservations */ .H9)(a.observations) === (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObservations */ .H9)(b.observations) &&
        (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRollups */ .jp)(a.rollups) === (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRollups */ .jp)(b.rollups));
}
/** Whether there is nothing in it. */
function isEmpty({ series, observations, rollups }) {
    return series.length === 0 && observations.length === 0 && rollups.length === 0;
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unionObservations)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4176);

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

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ rollUpDay),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   TY: () => (/* binding */ unionRollups)
/* harmony export */ });
/* unused harmony export durationBucket */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6689);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4176);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9380);





/** A day in milliseconds; UTC has no other. */
const dayMs = 86_400_000;
/**
 * The histogram bucket of a duration, as Prometheus' native histograms have them (schema 3): bucket i holds durations in
 * (2^((i − 1) / 8), 2^(i / 8)] milliseconds, so each is 9 % wide. Up to a millisecond, everything is bucket 0.
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
    const first = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRowAt */ .o)(series.times, day * dayMs);
    const end = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRowAt */ .o)(series.times, (day + 1) * dayMs);
    if (first === end)
        return null;
    const [unknown = 0, good = 0, degraded = 0, bad = 0] = (0,_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .countOutcomes */ .XF)(series.results, first, end);
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
    return _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI.reduce((sum, outcome) => sum + rollup[outcome], 0);
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
    return difference === 0 ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(hashOf(a), hashOf(b)) > 0 : difference > 0;
}
function hashOf({ good, degraded, bad, unknown, durations }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([good, degraded, bad, unknown, durations]))
        .digest('hex');
}


/***/ }),

/***/ 5739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ union),
  B: () => (/* binding */ unionOutlines)
});

// EXTERNAL MODULE: ./packages/core/build/sample/result.js
var result = __webpack_require__(5416);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(9977);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(9380);
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
var observation = __webpack_require__(4607);
// EXTERNAL MODULE: ./packages/core/build/history/rollup.js
var rollup = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/core/build/history/runs.js
var runs = __webpack_require__(9187);
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
 * that tell which stands, and an outline has none: only the reason and the attempts may then be the other's.
 */
function unionOutlines(outlines) {
    const [only, ...more] = outlines;
    if (only === undefined)
        return history_history/* emptyHistory */.s4;
    if (more.length === 0)
        return only;
    return {
        series: unionSeries(outlines.flatMap(({ series }) => series), mergeResults),
        observations: (0,observation/* unionObservations */.H)(outlines.map(({ observations }) => observations)),
    };
}
function unionSeries(all, merge) {
    const groups = [];
    for (const series of [...all].sort(history_series/* compareSeries */.J4)) {
        const group = groups.at(-1);
        if (group?.[0] !== undefined && (0,history_series/* compareSeries */.J4)(group[0], series) === 0)
            group.push(series);
        else
            groups.push([series]);
    }
    const planFor = createPlanner(groups);
    return groups.flatMap((parts) => {
        const [first, ...more] = parts;
        if (first === undefined)
            return [];
        return more.length === 0 ? first : merge(parts, planFor(parts));
    });
}
/**
 * Plans a merge once for all series whose parts have the very same `times` arrays, as those of checks measured together
 * have: they share the merged one too. A plan that no other series needs is not kept: it may be as long as the series.
 */
function createPlanner(groups) {
    const numbers = new Map();
    const keyOf = (parts) => parts
        .map(({ times }) => {
        const number = numbers.get(times) ?? numbers.size;
        numbers.set(times, number);
        return number;
    })
        .join();
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
function mergeResults(parts, plan) {
    const [{ check, location }] = parts;
    return { check, location, times: plan.times, results: mergeRuns(parts, plan, () => -1) };
}
function mergeTimed(parts, plan) {
    const durationAt = (part, row) => parts[part]?.durations[row] ?? -1;
    const durations = new Int32Array(plan.times.length);
    let rows = 0;
    for (const step of plan.steps) {
        const { part, first, end } = standing(step, parts, durationAt);
        durations.set(parts[part]?.durations.subarray(first, end) ?? [], rows);
        rows += end - first;
    }
    const [{ check, location }] = parts;
    return { check, location, times: plan.times, durations, results: mergeRuns(parts, plan, durationAt) };
}
function mergeRuns(parts, { steps }, durationAt) {
    const merged = (0,runs/* createRunsBuilder */["if"])();
    for (const step of steps) {
        const { part, first, end } = standing(step, parts, durationAt);
        const results = parts[part]?.results;
        if (results !== undefined)
            (0,runs/* forEachRun */.oU)(results, first, end, (word, from, to) => merged.push(word, to - from));
    }
    return merged.build();
}
/** Of the samples that a step finds at the same time, the one that stands. */
function standing(step, parts, durationAt) {
    return step.reduce((a, b) => {
        const [wordA, wordB] = [a, b].map(({ part, first }) => {
            const results = parts[part]?.results;
            return results === undefined ? 0 : (0,runs/* wordAt */.E7)(results, first);
        });
        return (0,result/* compareResults */.ex)(wordA ?? 0, durationAt(a.part, a.first), wordB ?? 0, durationAt(b.part, b.first)) >= 0
            ? a
            : b;
    });
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveName)
/* harmony export */ });
/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
function objectiveName(objective) {
    return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a text matches a glob: `*` stands for any text, `?` for one character, everything else for itself. Goes back to
 * the last star only, so the time is at most the product of both lengths, whoever wrote them.
 */
function matchesGlob(glob, text) {
    const [pattern, characters] = [Array.from(glob), Array.from(text)];
    let [place, at] = [0, 0];
    let star = null;
    while (at < characters.length) {
        if (pattern[place] === '*') {
            star = { place, at };
            place++;
        }
        else if (pattern[place] === '?' || pattern[place] === characters[at]) {
            place++;
            at++;
        }
        else if (star !== null) {
            star.at++;
            [place, at] = [star.place + 1, star.at];
        }
        else {
            return false;
        }
    }
    return pattern.slice(place).every((character) => character === '*');
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** What a duration looks like in a config: a whole number and one unit. */
const durationPattern = /^(\d{1,12})(ms|s|m|h|d)$/;
/** `500ms 3s 5m 6h 28d` → milliseconds, or `null` when the text is not such a duration. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match === null ? null : Number(match[1]) * unitMs[match[2]];
}
/** The shortest exact form with one unit: 2,419,200,000 → `28d`, 90,000 → `90s`. */
function formatDuration(durationMs) {
    for (const unit of ['d', 'h', 'm', 's']) {
        if (durationMs >= unitMs[unit] && durationMs % unitMs[unit] === 0)
            return `${durationMs / unitMs[unit]}${unit}`;
    }
    return `${Math.round(durationMs)}ms`;
}
/** A length of time for people, at most two units, cut off rather than rounded up: 5,160,000 → `1h 26m`. */
function describeDuration(durationMs) {
    const sign = durationMs < 0 ? '-' : '';
    let rest = Math.abs(durationMs);
    const parts = [];
    for (const unit of ['d', 'h', 'm', 's']) {
        const count = Math.floor(rest / unitMs[unit]);
        rest -= count * unitMs[unit];
        if (count > 0)
            parts.push(`${count}${unit}`);
        if (parts.length === 2 || (parts.length === 1 && count === 0))
            break;
    }
    return parts.length === 0 ? `${sign}${Math.floor(rest)}ms` : sign + parts.join(' ');
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findObjectives),
  e: () => (/* binding */ judgeObjectives)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(9977);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(4176);
// EXTERNAL MODULE: ./packages/core/build/history/runs.js
var runs = __webpack_require__(9187);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(9380);
// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(6689);
// EXTERNAL MODULE: ./packages/core/build/sample/result.js
var result = __webpack_require__(5416);
;// CONCATENATED MODULE: ./packages/core/build/slo/window.js




const unknownCode = outcome/* outcomes */.KI.indexOf('unknown');
/** The rolling window that ends now. A sample at `now` is not in it; one a window length earlier is. */
function rollingWindow(nowMs, lengthMs) {
    return { fromMs: nowMs - lengthMs, toMs: nowMs };
}
/** The rows of a series inside a window: `[first, end)`, found by binary search. */
function rowsIn(series, window) {
    return { first: (0,history_series/* firstRowAt */.o)(series.times, window.fromMs), end: (0,history_series/* firstRowAt */.o)(series.times, window.toMs) };
}
/** The distinct instants of the samples in a window, ascending over all series. */
function instantsIn(all, window) {
    return distinct(all.map((series) => {
        const { first, end } = rowsIn(series, window);
        return series.times.subarray(first, end);
    }));
}
/** The distinct instants at which something counted was measured: of every sample but the unknown ones. */
function countedInstantsIn(all, window) {
    const parts = [];
    for (const series of all) {
        const { first, end } = rowsIn(series, window);
        (0,runs/* forEachRun */.oU)(series.results, first, end, (word, from, to) => {
            if ((0,result/* outcomeCodeOf */.Lc)(word) !== unknownCode)
                parts.push(series.times.subarray(from, to));
        });
    }
    return distinct(parts);
}
function distinct(parts) {
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return only;
    const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let rows = 0;
    for (const part of parts) {
        all.set(part, rows);
        rows += part.length;
    }
    return all.sort().filter((timeMs, index) => index === 0 || timeMs !== all[index - 1]);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/attainment.js


/** Counts the samples of a window, `degraded` counting as told. */
function countSamples(all, window, degraded) {
    const counts = { unknown: 0, good: 0, bad: 0 };
    for (const series of all) {
        const { first, end } = rowsIn(series, window);
        const [unknown = 0, good = 0, slow = 0, bad = 0] = (0,runs/* countOutcomes */.XF)(series.results, first, end);
        counts.unknown += unknown;
        counts.good += good;
        counts[degraded] += slow;
        counts.bad += bad;
    }
    return { ...counts, total: counts.good + counts.bad };
}
/**
 * The SLI by the occurrences method: good ÷ (good + bad), 0..1, unrounded (OpenSLO `budgetingMethod: Occurrences`).
 * `null` when nothing was counted.
 */
function computeAttainment({ good, total }) {
    return total === 0 ? null : good / total;
}

;// CONCATENATED MODULE: ./packages/core/build/slo/budget.js
/**
 * The error budget, 1 − target, as the double nearest to the decimal difference: 1 − 0.999 is 0.001 and not
 * 0.0010000000000000009, so that an SLI exactly at its target has exactly nothing left, and `remaining < 0` holds if
 * and only if attainment < target. Targets have at most 12 decimals.
 */
function errorBudget(target) {
    return Number((1 - target).toFixed(12));
}
/** Error rate ÷ error budget (SRE Workbook, chapter 5): 1 = the budget lasts exactly one window. */
function computeBurnRate(bad, total, target) {
    return total === 0 ? null : bad / allowedFailures(total, target);
}
/** The budget of a window, from counts; `null` when nothing was counted. */
function computeBudget(bad, total, target, windowMs) {
    if (total === 0)
        return null;
    const allowed = allowedFailures(total, target);
    const remaining = (allowed - bad) / allowed;
    return { consumed: bad / allowed, remaining, remainingSeconds: (remaining * errorBudget(target) * windowMs) / 1000 };
}
/**
 * Whether less of the budget remains than a threshold, decided by counts: with 2 bad of 250 at 99 %, just 20 % remain,
 * and that is not below 20 %, whatever a division of doubles makes of it.
 */
function isBudgetBelow(threshold, bad, total, target) {
    return bad > decimal(allowedFailures(total, target) * (1 - threshold));
}
/** How many failures the budget has room for, a fraction included. */
function allowedFailures(total, target) {
    return decimal(total * errorBudget(target));
}
/** A product of decimals, freed from the noise of the binary multiplication. */
function decimal(product) {
    return Number(product.toPrecision(13));
}

;// CONCATENATED MODULE: ./packages/core/build/slo/cadence.js

/** The measured cadence: the median gap between run starts in a window, in milliseconds; `null` below two runs. */
function measureCadence(all, window) {
    const instants = instantsIn(all, window);
    if (instants.length < 2)
        return null;
    const gaps = instants
        .subarray(1)
        .map((timeMs, index) => timeMs - (instants[index] ?? 0))
        .sort();
    const middle = gaps.length >>> 1;
    const upper = gaps[middle] ?? 0;
    return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] ?? upper)) / 2;
}
/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
function sliceWidth(declaredMs, measuredMs) {
    return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/coverage.js

/**
 * The share of a window's slices that hold at least one counted sample, 0..1. Slices are counted from the start of the
 * window; the last may be shorter. A gap is no data: it lowers coverage and nothing else.
 */
function computeCoverage(all, window, sliceMs) {
    const slices = Math.ceil((window.toMs - window.fromMs) / sliceMs);
    let observed = 0;
    let last = -1;
    for (const timeMs of countedInstantsIn(all, window)) {
        const slice = Math.floor((timeMs - window.fromMs) / sliceMs);
        if (slice !== last)
            observed++;
        last = slice;
    }
    return observed / slices;
}

;// CONCATENATED MODULE: ./packages/core/build/slo/interval.js
/** The standard normal quantile of 0.975: two-sided 95 %. */
const z = 1.959963984540054;
/**
 * The Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927). It supposes independent samples; those of a probe
 * are not, so it is narrower than the truth. `null` when nothing was counted.
 */
function computeInterval(good, total) {
    if (total === 0)
        return null;
    const ratio = good / total;
    const scale = 1 + z ** 2 / total;
    const centre = (ratio + z ** 2 / (2 * total)) / scale;
    const half = (z / scale) * Math.sqrt((ratio * (1 - ratio)) / total + z ** 2 / (4 * total ** 2));
    return {
        low: good === 0 ? 0 : Math.max(0, centre - half),
        high: good === total ? 1 : Math.min(1, centre + half),
        confidence: 0.95,
    };
}

;// CONCATENATED MODULE: ./packages/core/build/slo/figures.js






/** Computes an objective over the series of its checks, as of `nowMs`. What lies later is not looked at. */
function computeFigures(objective, check, series, declaredCadenceMs, nowMs) {
    const window = rollingWindow(nowMs, objective.windowMs);
    const counts = countSamples(series, window, objective.degraded);
    const measuredCadenceMs = measureCadence(series, window);
    const sliceMs = sliceWidth(declaredCadenceMs, measuredCadenceMs);
    const { recent } = objective.gate;
    return {
        objective,
        check,
        window,
        counts,
        attainment: computeAttainment(counts),
        budget: computeBudget(counts.bad, counts.total, objective.target, objective.windowMs),
        interval: computeInterval(counts.good, counts.total),
        coverage: sliceMs === null ? null : computeCoverage(series, window, sliceMs),
        declaredCadenceMs,
        measuredCadenceMs,
        newestMs: countedInstantsIn(series, window).at(-1) ?? null,
        recentFailures: recent === null ? 0 : countSamples(series, rollingWindow(nowMs, recent.windowMs), objective.degraded).bad,
    };
}

// EXTERNAL MODULE: ./packages/core/build/text/glob.js
var glob = __webpack_require__(3252);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(8938);
;// CONCATENATED MODULE: ./packages/core/build/slo/select.js


/**
 * Matches the patterns of an objective's `checks` against known ids: each exactly first, else as a case-sensitive glob
 * (`*` any text, `?` one character). A pattern that matches nothing is the user's mistake.
 */
function selectChecks(patterns, known) {
    const matches = patterns.map((pattern) => ({
        pattern,
        ids: known.includes(pattern) ? [pattern] : known.filter((id) => (0,glob/* matchesGlob */.k)(pattern, id)),
    }));
    const unmatched = matches.filter(({ ids }) => ids.length === 0);
    if (unmatched.length === 0)
        return { ids: [...new Set(matches.flatMap(({ ids }) => ids))] };
    return {
        unmatched: unmatched.map(({ pattern }) => {
            return { pattern, hint: `no check of that name, in the config or in the history${(0,suggestion/* didYouMean */.a)(pattern, known)}` };
        }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/slo/evaluate.js




/** Finds out which checks each objective speaks of, among those of the config and of the history. */
function resolveObjectives(config, history) {
    const known = [...new Set([...config.checks.map(({ id }) => id), ...(0,history_history/* checkIds */.tD)(history)])].sort(plain/* compareText */.n6);
    // All checks are those of the config: what else a history may hold, of a check long gone say, is nobody's objective.
    const all = config.checks.length > 0 ? config.checks.map(({ id }) => id) : known;
    const targets = [];
    const unmatched = [];
    for (const objective of [...config.objectives].sort((a, b) => (0,plain/* compareText */.n6)(a.id, b.id))) {
        const selection = objective.checks === null ? { ids: all } : selectChecks(objective.checks, known);
        if ('unmatched' in selection) {
            unmatched.push(...selection.unmatched.map((each) => ({ objective: objective.id, ...each })));
            continue;
        }
        const ids = [...selection.ids].sort(plain/* compareText */.n6);
        if (objective.per === 'all')
            targets.push({ objective, check: null, ids });
        else
            targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
    }
    return { targets, unmatched };
}
/** Computes every target over a history as of `nowMs`. Pure: the same input, the same figures. */
function computeObjectives({ targets }, config, history, nowMs) {
    const seriesOf = Map.groupBy(history.series, ({ check }) => check);
    const cadenceOf = new Map(config.checks.map(({ id, everyMs }) => [id, everyMs]));
    return targets.map(({ objective, check, ids }) => {
        const series = ids.flatMap((id) => seriesOf.get(id) ?? []);
        // The objective's own cadence, else the slowest of its checks.
        const slowestMs = ids.reduce((slowest, id) => Math.max(slowest, cadenceOf.get(id) ?? 0), 0);
        return computeFigures(objective, check, series, objective.everyMs ?? (slowestMs || null), nowMs);
    });
}

// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(4280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(9321);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(3920);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(2923);
;// CONCATENATED MODULE: ./packages/core/build/verdict/objective.js






/**
 * Judges figures, in this order: too little evidence is inconclusive and says nothing else about the budget; then the
 * budget fails, or warns; a failure just now warns whatever the rest says. Breached means attainment < target, and
 * fails only with at least `min-failures` failures.
 */
function judgeObjective(figures, nowMs) {
    const policy = figures.objective.gate;
    const gaps = findGaps(figures, policy, nowMs);
    const budget = gaps.length > 0 ? [] : judgeBudget(figures, policy);
    const reasons = [...gaps, ...budget, ...judgeRecent(figures, policy)].map(({ code, severity, message }) => ({
        code,
        severity,
        subject: (0,objective_name/* objectiveName */.p)({ id: figures.objective.id, check: figures.check }),
        message,
    }));
    return { figures, status: statusOf(figures, gaps.length > 0, budget.length > 0), reasons };
}
function statusOf(figures, hasGaps, isLow) {
    const { attainment, objective } = figures;
    if (hasGaps || attainment === null)
        return 'inconclusive';
    if (attainment < objective.target)
        return 'breached';
    return isLow ? 'at-risk' : 'met';
}
function findGaps(figures, policy, nowMs) {
    const { counts, coverage, newestMs, objective } = figures;
    const window = (0,duration/* formatDuration */.a3)(objective.windowMs);
    if (counts.total === 0 || newestMs === null) {
        const unknown = counts.unknown === 0 ? '' : ` (${(0,plain/* count */.U9)(counts.unknown, 'sample')} could not be measured)`;
        return [inconclusive('no-data', `no counted sample in the last ${window}${unknown}`)];
    }
    const cadenceMs = Math.max(figures.declaredCadenceMs ?? 0, figures.measuredCadenceMs ?? 0);
    const found = [];
    if (cadenceMs > 0 && nowMs - newestMs > policy.stale * cadenceMs) {
        const newest = `the newest sample is from ${(0,instant/* formatInstant */.r4)(newestMs)}`;
        const allowed = `more than ${policy.stale} × the cadence of ${(0,duration/* describeDuration */.MB)(cadenceMs)} ago`;
        found.push(inconclusive('stale', `${newest}, ${allowed}`));
    }
    if (counts.total < policy.minSamples) {
        found.push(inconclusive('too-few-samples', `${(0,plain/* count */.U9)(counts.total, 'sample')} in the last ${window}, ${policy.minSamples} are needed`));
    }
    if ((coverage ?? 0) < policy.minCoverage) {
        const share = coverage === null ? 'an unknown share' : (0,percent/* formatPercent */.l9)(coverage, 1);
        found.push(inconclusive('low-coverage', `samples cover ${share} of the last ${window}, ${(0,percent/* formatTarget */.P4)(policy.minCoverage)} is needed`));
    }
    return found;
}
function judgeBudget(figures, policy) {
    const { budget, counts } = figures;
    const { warn, fail } = policy.budget;
    const { target } = figures.objective;
    const isBelow = (threshold) => isBudgetBelow(threshold, counts.bad, counts.total, target);
    if (budget === null || !isBelow(Math.max(warn, fail)))
        return [];
    const measured = describeFigures(figures);
    if (!isBelow(fail)) {
        return [{ code: 'budget-low', severity: 'warn', message: `${measured}, warned below ${(0,percent/* formatTarget */.P4)(warn)}` }];
    }
    if (counts.bad < policy.minFailures) {
        const few = `but ${(0,plain/* count */.U9)(counts.bad, 'failure')} cannot fail it: ${policy.minFailures} are needed`;
        return [{ code: 'too-few-failures', severity: 'warn', message: `${measured}, ${few}` }];
    }
    return [{ code: 'budget-exhausted', severity: 'fail', message: `${measured}, failed below ${(0,percent/* formatTarget */.P4)(fail)}` }];
}
function describeFigures({ objective, attainment, budget, counts }) {
    const bad = `${counts.bad.toLocaleString('en-US')} bad of ${(0,plain/* count */.U9)(counts.total, 'sample')} over ${(0,duration/* formatDuration */.a3)(objective.windowMs)}`;
    const goal = `${(0,percent/* formatPercent */.l9)(attainment ?? 0)} attained, target ${(0,percent/* formatTarget */.P4)(objective.target)}`;
    return `${bad}: ${goal}; error budget left ${(0,percent/* formatPercent */.l9)(budget?.remaining ?? 0, 1)}`;
}
function judgeRecent({ recentFailures }, { recent }) {
    if (recent === null || recentFailures < recent.failures)
        return [];
    const message = `${(0,plain/* count */.U9)(recentFailures, 'failed check')} in the last ${(0,duration/* formatDuration */.a3)(recent.windowMs)}`;
    return [{ code: 'recent-failure', severity: 'warn', message }];
}
function inconclusive(code, message) {
    return { code, severity: 'inconclusive', message };
}

;// CONCATENATED MODULE: ./packages/pipeline/build/judge.js



/**
 * Finds out which checks the objectives of a config speak of. Throws a `ConfigurationError`, each problem at its place in
 * the file, when one names checks that neither the config nor the history has.
 */
async function findObjectives({ config, document }, history) {
    const resolved = resolveObjectives(config, history);
    const { unmatched } = resolved;
    if (unmatched.length === 0)
        return resolved;
    if (document === null)
        throw (0,error/* configurationError */.DN)('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(569), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 7564));
    throw new error/* ConfigurationError */.j1(unmatched.map(({ objective, pattern, hint }) => unmatchedPatternProblem(document, objective, pattern, hint)));
}
/** Judges every objective of a config over a history, as of `nowMs`. */
async function judgeObjectives(loaded, history, nowMs) {
    const resolved = await findObjectives(loaded, history);
    const figures = computeObjectives(resolved, loaded.config, history, nowMs);
    return figures.map((figure) => judgeObjective(figure, nowMs));
}


/***/ })

};
