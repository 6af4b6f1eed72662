export const id = 7622;
export const ids = [7622];
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

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeTargets: () => (/* binding */ judgeTargets)
});

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/slo/burn-rows.js
var burn_rows = __webpack_require__(47044);
;// CONCATENATED MODULE: ./packages/core/build/slo/cadence.js
/** Computes something of the same rows of the same column only once. */
function rememberByTimes(compute) {
    const known = new WeakMap();
    return (times, from, to) => {
        const ofColumn = known.get(times) ?? new Map();
        known.set(times, ofColumn);
        const key = from * (times.length + 1) + to;
        const found = ofColumn.get(key);
        if (found !== undefined)
            return found;
        const result = compute(times, from, to);
        ofColumn.set(key, result);
        return result;
    };
}
/**
 * The median gap between the runs of some series, in milliseconds; `null` below two runs. Of several series it is the median of
 * theirs, each of which counts as often as it has gaps, and the longer of two that are the middle: a location from where
 * somebody ran twice says nothing of a schedule. `cadence` is `cadenceOf` for the burst of a run, remembered.
 */
function measureCadence(tallies, cadence) {
    const all = gapsOf(tallies, cadence).sort((a, b) => a.gapMs - b.gapMs);
    const half = all.reduce((sum, { gaps }) => sum + gaps, 0) / 2;
    let passed = 0;
    for (const { gapMs, gaps } of all) {
        passed += gaps;
        if (passed > half)
            return gapMs;
    }
    return null;
}
/** So many gaps of a series tell how often it is measured. */
const tellingGaps = 3;
/** Whether a series has run often enough to go by its own cadence, and not by that of all. */
function isTelling({ runs }) {
    return runs > tellingGaps;
}
/** The same of the quickest of those that tell; of all where none does. */
function quickestCadence(tallies, cadence) {
    const own = tallies.map(({ times, first, end }) => cadence(times, first, end)).filter(isTelling);
    const quickest = own.reduce((least, { gapMs }) => Math.min(least, gapMs ?? least), Number.POSITIVE_INFINITY);
    return own.length === 0 ? measureCadence(tallies, cadence) : quickest;
}
/** How many gaps the runs of each series have between them, and how long the median one is. */
function gapsOf(tallies, cadence) {
    return tallies.flatMap(({ times, first, end }) => {
        const { runs, gapMs } = cadence(times, first, end);
        return gapMs === null ? [] : { gapMs, gaps: runs - 1 };
    });
}
/** What a schedule delivered in a window, of the series that it served best; `null` where there is none, or no schedule. */
function measureDelivery(tallies, window, declaredMs, cadence) {
    if (declaredMs === null)
        return null;
    const all = tallies.flatMap(({ times, first, end }) => {
        if (first === end)
            return [];
        const { runs } = cadence(times, first, end);
        // It was running before, or it began in the window.
        const sinceMs = first > 0 ? window.fromMs : (times[first] ?? window.fromMs);
        return { runs, expected: Math.max(runs, Math.round((window.toMs - sinceMs) / declaredMs)) };
    });
    return all.reduce((best, each) => (best === null || each.runs > best.runs ? each : best), null);
}
/** What follows the start of a run within `burstMs` is of the same run: several samples of a run are no cadence. */
function cadenceOf(burstMs) {
    return (times, from, to) => {
        const gaps = new Float64Array(Math.max(0, to - from - 1));
        let count = 0;
        let startMs = times[from] ?? 0;
        for (let row = from + 1; row < to; row++) {
            const timeMs = times[row] ?? 0;
            if (timeMs - startMs <= burstMs)
                continue;
            gaps[count++] = timeMs - startMs;
            startMs = timeMs;
        }
        const runs = from < to ? count + 1 : 0;
        if (count === 0)
            return { runs, gapMs: null };
        const sorted = gaps.subarray(0, count).sort();
        const middle = count >>> 1;
        const upper = sorted[middle] ?? 0;
        return { runs, gapMs: count % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2 };
    };
}
/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
function sliceWidth(declaredMs, measuredMs) {
    return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}

// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var slo_budget = __webpack_require__(95776);
// EXTERNAL MODULE: ./packages/core/build/history/stretches.js
var history_stretches = __webpack_require__(64088);
// EXTERNAL MODULE: ./packages/core/build/slo/tally.js
var slo_tally = __webpack_require__(56639);
;// CONCATENATED MODULE: ./packages/core/build/slo/incidents.js



const mostKept = 5;
/** No incidents. */
const noIncidents = { count: 0, costliest: [], detectMs: null, recoverMs: null };
/**
 * Sums up the incidents of some series. What is unknown or excluded neither is part of one nor ends one. An outage begins, on
 * average, halfway between the last good sample and the first bad one: only gaps of two cadences at most say anything
 * about detection.
 */
function summarizeIncidents(tallies, cadenceMs, lossOf) {
    const costliest = [];
    const found = { count: 0, recovered: 0, recoverMs: 0, detected: 0, gapMs: 0 };
    for (const tally of tallies) {
        const { check, location, times } = tally;
        // Tens of thousands come by here, and few are kept: what is not is not worth an object.
        forEachIncident(tally, (first, last, bad, goodBefore, goodAfter) => {
            const fromMs = times[first] ?? 0;
            const toMs = goodAfter === null ? null : (times[goodAfter] ?? 0);
            found.count++;
            if (toMs !== null) {
                found.recovered++;
                found.recoverMs += toMs - fromMs;
            }
            const gapMs = goodBefore === null ? null : fromMs - (times[goodBefore] ?? 0);
            if (gapMs !== null && cadenceMs !== null && gapMs <= 2 * cadenceMs) {
                found.detected++;
                found.gapMs += gapMs;
            }
            const least = costliest[mostKept - 1];
            const lost = lossOf(tally, first, last, bad);
            if (least === undefined || compareSize({ lost, bad, fromMs }, least) <= 0)
                keepCostly(costliest, { check, location, fromMs, toMs, lastBadMs: times[last] ?? 0, bad, lost });
        });
    }
    return {
        count: found.count,
        costliest,
        detectMs: found.detected === 0 ? null : found.gapMs / 2 / found.detected,
        recoverMs: found.recovered === 0 ? null : found.recoverMs / found.recovered,
    };
}
/** Puts an incident in its place among the costliest, if it has one. */
function keepCostly(costliest, incident) {
    const place = costliest.findIndex((kept) => compareCost(incident, kept) < 0);
    costliest.splice(place < 0 ? costliest.length : place, 0, incident);
    if (costliest.length > mostKept)
        costliest.pop();
}
function compareCost(a, b) {
    return compareSize(a, b) || (0,plain/* compareText */.n6)(a.check, b.check) || (0,plain/* compareText */.n6)(a.location, b.location);
}
/** The one that lost more first, of two alike the one with more bad samples, and then the earlier. */
function compareSize(a, b) {
    return (b.lost ?? 0) - (a.lost ?? 0) || b.bad - a.bad || a.fromMs - b.fromMs;
}
/**
 * Visits the incidents of one series, in order, as rows: its first and its last bad sample and how many there are, the good one
 * before it, if any, and the good one that ended it; `null` = it goes on.
 */
function forEachIncident({ stretches }, visit) {
    let [first, last, bad] = [0, 0, 0];
    let good = null;
    for (let stretch = 0; stretch < stretches.words.length; stretch++) {
        const from = (0,history_stretches/* startOfStretch */.rs)(stretches, stretch);
        const to = stretches.ends[stretch] ?? from;
        if (stretches.words[stretch] === slo_tally/* kinds */.EZ.bad) {
            if (bad === 0)
                first = from;
            last = to - 1;
            bad += to - from;
        }
        else if (stretches.words[stretch] === slo_tally/* kinds */.EZ.good) {
            if (bad > 0)
                visit(first, last, bad, good, from);
            bad = 0;
            good = to - 1;
        }
    }
    if (bad > 0)
        visit(first, last, bad, good, null);
}

// EXTERNAL MODULE: ./packages/core/build/slo/window.js
var slo_window = __webpack_require__(17889);
;// CONCATENATED MODULE: ./packages/core/build/slo/composite.js



/**
 * What parts attain together, 0..1 or below; `null` where none has data. `mean` is the weighted mean of those that have data
 * (Elastic's composite SLO); `sum` is what is left once what each has lost, times its weight, is taken away (OpenSLO's
 * composites: two parts at 95 % are 90 %), which can be less than nothing.
 */
function combineParts(parts, combine) {
    const lost = lostBy(parts, combine);
    return lost === null ? null : (0,slo_budget/* decimal */._)(1 - lost);
}
/** What parts lose together, of one. */
function lostBy(parts, combine) {
    const known = parts.filter(({ base }) => base > 0);
    if (known.length === 0)
        return null;
    const lost = known.reduce((sum, part) => sum + (part.weight * part.lost) / part.base, 0);
    return (0,slo_budget/* decimal */._)(combine === 'mean' ? lost / known.reduce((sum, { weight }) => sum + weight, 0) : lost);
}
/**
 * Computes a composite objective from the figures of its parts over its own window. Failures that parts share are not
 * counted twice: its counts are those of the part with the most bad samples. Burn rates are its parts' business.
 */
function computeComposite({ objective, window, periodMs, excluded }, { parts, combine }, figuresOf) {
    const weighed = parts.map(({ objective: id, weight }) => {
        const figures = figuresOf(id);
        const sum = (of) => figures.reduce((total, each) => total + of(each), 0);
        return { id, weight, figures, lost: sum(({ sli }) => sli.lost), base: sum(({ sli }) => sli.base) };
    });
    const known = weighed.filter(({ base }) => base > 0).flatMap(({ figures }) => figures);
    const measured = known.filter(({ counts }) => counts.total > 0);
    const lost = lostBy(weighed, combine);
    const attainment = lost === null ? null : Math.max(0, (0,slo_budget/* decimal */._)(1 - lost));
    const counts = weighed.map(({ figures }) => addUp(figures.map((each) => each.counts))).reduce(worse);
    const base = lost === null ? 0 : 1;
    const judgedMs = window.toMs - window.fromMs - (0,slo_window/* overlapMs */.wz)(excluded, window.fromMs, window.toMs);
    const budget = (0,slo_budget/* computeBudget */.h$)({ lost: lost ?? 0, base }, objective.target, judgedMs, 'time');
    return {
        objective,
        check: null,
        window,
        periodMs,
        counts,
        sli: { good: counts.good, bad: counts.bad, total: counts.total, lost: lost ?? 0, base, attainment, coverage: null },
        budget,
        exhaustsInSeconds: budget !== null && budget.remaining <= 0 ? 0 : null,
        burnRates: [],
        recoversMs: null,
        trend: trendOf(weighed, combine),
        incidents: noIncidents,
        percentiles: null,
        interval: null,
        exactInterval: null,
        effectiveSamples: null,
        other: null,
        // It is covered as little as its least covered part, and as old as its oldest. A check of a part that has no data at all is
        // that part's business.
        coverage: least(measured.map(({ coverage }) => coverage)),
        sliceMs: null,
        declaredCadenceMs: most(known.map(({ declaredCadenceMs }) => declaredCadenceMs)),
        measuredCadenceMs: most(known.map(({ measuredCadenceMs }) => measuredCadenceMs)),
        delivery: null,
        silentParts: weighed.filter((part) => part.base === 0).map(({ id }) => id),
        oldestMs: least(measured.map(({ oldestMs }) => oldestMs)),
        newestMs: least(measured.map(({ newestMs }) => newestMs)),
        newestKnownMs: most(weighed.flatMap(({ figures }) => figures.map(({ newestKnownMs }) => newestKnownMs))),
        recentFailures: Math.max(0, ...known.map(({ recentFailures }) => recentFailures)),
    };
}
/** What the parts attained together in each part of the window, by the mean of their checks there. */
function trendOf(weighed, combine) {
    const length = Math.max(0, ...weighed.flatMap(({ figures }) => figures.map(({ trend }) => trend.length)));
    return Array.from({ length }, (_, index) => {
        const parts = weighed.map(({ weight, figures }) => {
            const known = figures.map(({ trend }) => trend[index]).filter((value) => typeof value === 'number');
            return { lost: known.reduce((sum, value) => sum + 1 - value, 0), base: known.length, weight };
        });
        const attained = combineParts(parts, combine);
        return attained === null ? null : Math.max(0, (0,slo_budget/* cutOff */.qG)(attained));
    });
}
function worse(a, b) {
    return b.bad > a.bad || (b.bad === a.bad && b.total > a.total) ? b : a;
}
function addUp(all) {
    const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return {
        good: sum('good'),
        bad: sum('bad'),
        total: sum('total'),
        unknown: sum('unknown'),
        excluded: sum('excluded'),
    };
}
/** The least of some figures; `null` where one of them is not known. */
function least(values) {
    const known = values.filter((value) => value !== null);
    return known.length < values.length || known.length === 0 ? null : Math.min(...known);
}
function most(values) {
    return Math.max(0, ...values.map((value) => value ?? 0)) || null;
}

// EXTERNAL MODULE: ./packages/core/build/slo/slices.js
var slo_slices = __webpack_require__(27114);
;// CONCATENATED MODULE: ./packages/core/build/slo/coverage.js



/**
 * The share of a window's slices that hold at least one counted sample, 0..1, of those that maintenance leaves. A gap is no
 * data: it lowers coverage and nothing else. Series of which every sample counts are looked at once for all that share
 * their times.
 */
function coverageOf(window, sliceMs) {
    const slices = Math.ceil((window.toMs - window.fromMs) / sliceMs);
    const observed = rememberByTimes((times, from, to) => {
        let found = 0;
        let last = -1;
        for (let row = from; row < to; row++) {
            const slice = Math.floor(((times[row] ?? 0) - window.fromMs) / sliceMs);
            if (slice !== last)
                found++;
            last = slice;
        }
        return found;
    });
    return (tallies, excluded) => {
        if (slices === 0)
            return null;
        const [only, ...more] = tallies;
        if (only !== undefined && more.length === 0 && excluded.length === 0) {
            const { times, first, end } = only;
            if ((0,slo_tally/* countAll */.Vn)(tallies).total === end - first)
                return observed(times, first, end) / slices;
        }
        const { good, bad, isExcluded } = (0,slo_slices/* sliceUp */.iM)(tallies, window, sliceMs, excluded);
        const left = slices - isExcluded.reduce((sum, each) => sum + each, 0);
        const seen = good.reduce((sum, count, slice) => sum + (count + (bad[slice] ?? 0) > 0 ? 1 : 0), 0);
        return left === 0 ? null : seen / left;
    };
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/slo/tally-visits.js
var tally_visits = __webpack_require__(20256);
;// CONCATENATED MODULE: ./packages/core/build/slo/held-time.js




/** Computes that for a window; once for checks that were measured together. */
function createHeldTotal(window) {
    const known = new Map();
    return ({ times, first, end }, holdMs) => {
        const total = known.get(holdMs) ?? rememberByTimes((column, from, to) => sumHeld(column, from, to, window, holdMs));
        known.set(holdMs, total);
        return total(times, first, end);
    };
}
function sumHeld(times, first, end, window, holdMs) {
    let sum = 0;
    for (let row = first; row < end; row++)
        sum += heldUntil(times, row, end, window, holdMs) - (times[row] ?? 0);
    return sum;
}
/**
 * Time by state, of tallies cut to a window: the state of each sample is held until the next sample of its series, for `holdOf` at most
 * and never past the end of the window. A sample before the window is not held into it; maintenance is neither good nor
 * bad. Of several series the times add up. Most samples are good: what the others leave of the total is theirs.
 */
function holdStates(tallies, window, holdOf, totalOf = createHeldTotal(window)) {
    let [goodMs, badMs] = [0, 0];
    for (const tally of tallies) {
        const holdMs = holdOf(tally);
        const heldFrom = holdRows(tally, window, holdMs);
        const isMaintained = tally.excluded.length > 0;
        if (!isMaintained)
            goodMs += totalOf(tally, holdMs);
        (0,tally_visits/* forEachKind */.hf)(tally, (kind, from, to) => {
            if (kind === slo_tally/* kinds */.EZ.good && !isMaintained)
                return;
            let sum = 0;
            for (let row = from; row < to; row++)
                sum += heldFrom(row);
            if (kind === slo_tally/* kinds */.EZ.bad)
                badMs += sum;
            if (!isMaintained)
                goodMs -= sum;
            else if (kind === slo_tally/* kinds */.EZ.good)
                goodMs += sum;
        });
    }
    return { goodMs, badMs };
}
/** How long the state of each row of a tally is held, in milliseconds, without maintenance. */
function holdRows({ times, end, excluded }, window, holdMs) {
    return (row) => {
        const fromMs = times[row] ?? 0;
        const toMs = heldUntil(times, row, end, window, holdMs);
        return toMs - fromMs - (0,slo_window/* overlapMs */.wz)(excluded, fromMs, toMs);
    };
}
function heldUntil(times, row, end, window, holdMs) {
    const nextMs = row + 1 < end ? (times[row + 1] ?? window.toMs) : window.toMs;
    return Math.min(nextMs, (times[row] ?? 0) + holdMs, window.toMs);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/budgeting.js





/**
 * Computes an SLI by a method of OpenSLO's (`budgetingMethod`), or by time (which OpenSLO does not have), of tallies cut to a
 * window.
 */
function computeSli(method, tallies, window, counts, excluded) {
    const { good, bad, total } = counts;
    switch (method.budgeting) {
        case 'occurrences':
            return {
                good,
                bad,
                total,
                lost: bad,
                base: total,
                attainment: total === 0 ? null : good / total,
                coverage: null,
            };
        case 'timeslices':
        case 'ratio-timeslices':
            return sliceSli((0,slo_slices/* sliceUp */.iM)(tallies, window, method.sliceMs, excluded), method);
        case 'time-weighted': {
            const { goodMs, badMs } = holdStates(tallies, window, method.holdOf);
            const base = goodMs + badMs;
            // A location that is no more is no gap in those that are.
            const seen = tallies.filter(({ first, end }) => first < end);
            const wholeMs = seen.reduce((sum, tally) => sum + lengthOf(window) - excludedMs(tally, window), 0);
            return {
                good,
                bad,
                total,
                lost: badMs,
                base,
                attainment: base === 0 ? null : goodMs / base,
                coverage: wholeMs === 0 ? null : base / wholeMs,
            };
        }
        default:
            return (0,error/* assertNever */.xb)(method.budgeting);
    }
}
/**
 * Timeslices: a slice is good when its share of good samples is at least the slice target, and the SLI is the share of good
 * slices. Ratio timeslices: the SLI is the mean of the shares. A slice without samples counts as `missing` says; with no
 * sample at all there is no SLI, whatever it says.
 */
function sliceSli({ good, bad, isExcluded }, method) {
    const slices = { good: 0, bad: 0 };
    let [seen, excluded, sum] = [0, 0, 0];
    for (let slice = 0; slice < good.length; slice++) {
        const total = (good[slice] ?? 0) + (bad[slice] ?? 0);
        if (isExcluded[slice] === 1)
            excluded++;
        const lost = isExcluded[slice] === 1 ? null : lossOfSlice(good[slice] ?? 0, bad[slice] ?? 0, method);
        if (lost === null)
            continue;
        if (total > 0)
            seen++;
        const isGood = total === 0 ? method.missing === 'good' : (0,slo_budget/* isAtLeast */.du)(good[slice] ?? 0, total, method.sliceTarget);
        slices[isGood ? 'good' : 'bad']++;
        sum += lost;
    }
    const total = slices.good + slices.bad;
    const left = good.length - excluded;
    const coverage = left === 0 ? null : seen / left;
    if (seen === 0)
        return { good: 0, bad: 0, total: 0, lost: 0, base: 0, attainment: null, coverage };
    // Shares such as 1 \u00f7 10 are no binary fractions: what they add up to is freed from that noise before it is judged.
    const lost = (0,slo_budget/* decimal */._)(sum);
    return { ...slices, total, lost, base: total, attainment: (0,slo_budget/* decimal */._)((total - lost) / total), coverage };
}
/** What is lost with a slice that holds so many good and bad samples, 0..1; `null` where it does not count. */
function lossOfSlice(good, bad, { budgeting, sliceTarget, missing }) {
    const total = good + bad;
    if (total === 0)
        return missing === 'ignore' ? null : Number(missing === 'bad');
    return budgeting === 'timeslices' ? Number(!(0,slo_budget/* isAtLeast */.du)(good, total, sliceTarget)) : bad / total;
}
function lengthOf({ fromMs, toMs }) {
    return toMs - fromMs;
}
function excludedMs({ excluded }, { fromMs, toMs }) {
    return (0,slo_window/* overlapMs */.wz)(excluded, fromMs, toMs);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/burn-rate.js





/** A row needs so many runs that counted in both of its windows: below, one failure is most of what was seen. */
const leastBurnRuns = 6;
/**
 * The burn rates of every row, as of now: a row fires when both windows burn faster than its threshold (strictly). A short
 * window that holds too few runs is stretched back to hold enough, within the long one. Samples less than `apartMs` apart are
 * of one run: several locations, or several samples at once, see the same moment.
 */
function computeBurnRates(tallies, nowMs, target, tests, apartMs) {
    const neededMs = newestRuns(tallies, nowMs, apartMs)[leastBurnRuns - 1];
    return tests.map(({ row, factor, threshold, isReachable }) => {
        const hasEnough = neededMs !== undefined && neededMs >= nowMs - row.longMs;
        const shortMs = hasEnough ? Math.max(row.shortMs, nowMs - neededMs) : row.shortMs;
        const long = (0,slo_tally/* countIn */.ry)(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, row.longMs));
        const short = (0,slo_tally/* countIn */.ry)(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, shortMs));
        const isAbove = ({ bad, total }) => (0,slo_budget/* isBurnAbove */.jF)(threshold, bad, total, target);
        const isFiring = isReachable && hasEnough && isAbove(long) && isAbove(short);
        return {
            row,
            factor,
            threshold,
            isReachable,
            long: (0,slo_budget/* computeBurnRate */.Lj)(long.bad, long.total, target),
            short: (0,slo_budget/* computeBurnRate */.Lj)(short.bad, short.total, target),
            longTotal: long.total,
            shortTotal: short.total,
            shortMs,
            hasEnough,
            isFiring,
            badRuns: isFiring ? countBadRuns(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, row.longMs), apartMs) : 0,
        };
    });
}
/**
 * The rate at which the budget burns now: by the shortest long window that holds enough runs to tell; `null` where none does.
 */
function currentBurnRate(rates) {
    return rates.find(({ hasEnough }) => hasEnough)?.long ?? null;
}
/** When the newest runs were that counted, the newest first: as many as a row needs, where there are so many. */
function newestRuns(tallies, nowMs, apartMs) {
    const newest = tallies.flatMap((tally) => {
        const found = [];
        (0,tally_visits/* visitFromNewest */.KR)(tally, (timeMs) => {
            if (timeMs < nowMs - burn_rows/* longestBurnMs */.WY)
                return false;
            if (timeMs < nowMs)
                addApart(found, timeMs, apartMs);
            return found.length < leastBurnRuns;
        });
        return found;
    });
    return apart(newest.sort((a, b) => b - a), apartMs);
}
/** In how many runs of a window something was bad: what fails everywhere at once is one failure. */
function countBadRuns(tallies, window, apartMs) {
    const inWindow = tallies.map((tally) => (0,slo_tally/* cutTally */.Vb)(tally, window));
    return apart((0,tally_visits/* badTimes */._1)(inWindow).reverse(), apartMs).length;
}
/** Of descending instants the first, and then each that is so far from the one before. */
function apart(instants, apartMs) {
    const found = [];
    for (const timeMs of instants)
        addApart(found, timeMs, apartMs);
    return found;
}
function addApart(found, timeMs, apartMs) {
    if (timeMs <= (found.at(-1) ?? Number.POSITIVE_INFINITY) - apartMs)
        found.push(timeMs);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/dependence.js


/**
 * How many independent samples those of some series are worth: n (1 \u2212 r) \u00f7 (1 + r), with r the lag-1 autocorrelation of good
 * and bad. Outages last, so a sample mostly tells what the one before it told, and an interval that supposes independence
 * is narrower than the truth. Of several series the numbers add up. Never more than n.
 */
function effectiveSamples(tallies) {
    return tallies.reduce((sum, tally) => sum + effectiveOf(tally), 0);
}
function effectiveOf({ stretches }) {
    const { ends, words } = stretches;
    let [total, bad, bothBad] = [0, 0, 0];
    let first = null;
    let last = false;
    for (let stretch = 0; stretch < words.length; stretch++) {
        const kind = (words[stretch] ?? slo_tally/* kinds */.EZ.unknown);
        if (!(0,slo_tally/* isCounted */.he)(kind))
            continue;
        const isBad = kind === slo_tally/* kinds */.EZ.bad;
        const rows = (ends[stretch] ?? 0) - (0,history_stretches/* startOfStretch */.rs)(stretches, stretch);
        if (isBad) {
            bothBad += rows - 1 + (first !== null && last ? 1 : 0);
            bad += rows;
        }
        total += rows;
        first ??= isBad;
        last = isBad;
    }
    if (bad === 0 || bad === total)
        return total;
    // \u03a3 (x\u1d62 \u2212 m)(x\u1d62\u208a\u2081 \u2212 m) over neighbours, and \u03a3 (x\u1d62 \u2212 m)\u00b2, of x = 1 for bad and 0 for good.
    const m = bad / total;
    const outer = Number(first === true) + Number(last);
    const covariance = bothBad - m * (2 * bad - outer) + (total - 1) * m * m;
    const correlation = Math.max(0, covariance / (bad * (1 - m)));
    return (total * (1 - correlation)) / (1 + correlation);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/incident-cost.js




/** Finds out how long the costliest incidents lasted, and what they took of the budget. */
function priceIncidents(summary, budget, method, { inWindow, window }) {
    const costliest = summary.costliest.map((incident) => {
        const { check, location, fromMs, toMs, lastBadMs, lost } = incident;
        const own = inWindow.filter((tally) => tally.check === check && tally.location === location);
        const heldMs = own.reduce((longest, tally) => Math.max(longest, method.holdOf(tally)), 0);
        const durationMs = (toMs ?? Math.min(window.toMs, lastBadMs + heldMs)) - fromMs;
        return { ...incident, durationMs, budgetShare: lost === null || budget === null ? null : lost / budget.allowed };
    });
    return { ...summary, costliest };
}
/** What incidents lose, by what an objective counts. */
function lossBy({ budgeting, sliceMs, sliceTarget, holdOf }, window) {
    switch (budgeting) {
        case 'occurrences':
            return (_tally, _first, _last, bad) => bad;
        case 'time-weighted':
            return (tally, first, last) => {
                const heldFrom = holdRows(tally, window, holdOf(tally));
                return badRows(tally, first, last).reduce((sum, row) => sum + heldFrom(row), 0);
            };
        case 'ratio-timeslices':
            return () => null;
        case 'timeslices':
            // A slice with a bad sample is a bad one, unless it may hold some. One without a sample is nobody's.
            if (sliceTarget < 1)
                return () => null;
            return (tally, first, last) => {
                const sliceOf = (row) => Math.floor(((tally.times[row] ?? 0) - window.fromMs) / sliceMs);
                return new Set(badRows(tally, first, last).map(sliceOf)).size;
            };
        default:
            return (0,error/* assertNever */.xb)(budgeting);
    }
}
function badRows({ stretches }, first, last) {
    const rows = [];
    (0,history_stretches/* forEachStretch */.Gh)(stretches, first, last + 1, (kind, from, to) => {
        if (kind === slo_tally/* kinds */.EZ.bad)
            for (let row = from; row < to; row++)
                rows.push(row);
    });
    return rows;
}

// EXTERNAL MODULE: ./node_modules/jstat/dist/jstat.js
var jstat = __webpack_require__(32453);
;// CONCATENATED MODULE: ./packages/core/build/slo/interval.js

const confidence = 0.95;
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
        confidence,
    };
}
/**
 * The Clopper\u2013Pearson interval at 95 % (Biometrika 26, 1934), from quantiles of the beta distribution: it holds the true
 * ratio at least that often, at the price of being wide. It supposes independent samples, too.
 */
function computeExactInterval(good, total) {
    if (total === 0)
        return null;
    const tail = (1 - confidence) / 2;
    return {
        low: good === 0 ? 0 : jstat.beta.inv(tail, good, total - good + 1),
        high: good === total ? 1 : jstat.beta.inv(1 - tail, good + 1, total - good),
        confidence,
    };
}
/** The chance to see so few good ones, or fewer, if just `target` of all were good: the exact one-sided p-value. */
function chanceOf(good, total, target) {
    return good === total ? 1 : 1 - jstat.ibeta(target, good + 1, total - good);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/losses.js







/** All that was lost in a window, by a method, of tallies cut to it: the newest first. `excluded` is maintenance of all checks. */
function lossesFromNewest(method, tallies, window, excluded) {
    switch (method.budgeting) {
        case 'occurrences':
            return samplesFromNewest(tallies);
        case 'time-weighted':
            return heldFromNewest(tallies, window, method.holdOf);
        case 'timeslices':
        case 'ratio-timeslices':
            return slicesFromNewest(method, tallies, window, excluded);
        default:
            return (0,error/* assertNever */.xb)(method.budgeting);
    }
}
function samplesFromNewest(tallies) {
    const [only, ...more] = tallies;
    if (only !== undefined && more.length === 0)
        return samplesOf(only);
    return tallies.flatMap((tally) => [...samplesOf(tally)]).sort((a, b) => b.toMs - a.toMs);
}
/** One after the other as they are asked for: most objectives keep few of what they lost. */
function* samplesOf({ stretches, times }) {
    for (let stretch = stretches.words.length - 1; stretch >= 0; stretch--) {
        if (stretches.words[stretch] !== slo_tally/* kinds */.EZ.bad)
            continue;
        const start = (0,history_stretches/* startOfStretch */.rs)(stretches, stretch);
        for (let row = (stretches.ends[stretch] ?? 0) - 1; row >= start; row--) {
            const timeMs = times[row] ?? 0;
            yield { fromMs: timeMs, toMs: timeMs, lost: 1 };
        }
    }
}
function heldFromNewest(tallies, window, holdOf) {
    const losses = [];
    for (const tally of tallies) {
        const heldFrom = holdRows(tally, window, holdOf(tally));
        (0,tally_visits/* forEachKind */.hf)(tally, (kind, from, to) => {
            if (kind !== slo_tally/* kinds */.EZ.bad)
                return;
            for (let row = from; row < to; row++) {
                const [fromMs, lost] = [tally.times[row] ?? 0, heldFrom(row)];
                losses.push({ fromMs, toMs: fromMs + lost, lost });
            }
        });
    }
    return losses.sort((a, b) => b.toMs - a.toMs);
}
/** A slice is lost as a whole, until all of it has left the window. */
function* slicesFromNewest(method, tallies, window, excluded) {
    const { good, bad, isExcluded } = (0,slo_slices/* sliceUp */.iM)(tallies, window, method.sliceMs, excluded);
    for (let slice = good.length - 1; slice >= 0; slice--) {
        const lost = isExcluded[slice] === 1 ? 0 : (lossOfSlice(good[slice] ?? 0, bad[slice] ?? 0, method) ?? 0);
        if (lost === 0)
            continue;
        const toMs = Math.min(window.toMs, window.fromMs + (slice + 1) * method.sliceMs);
        yield { fromMs: toMs, toMs, lost };
    }
}

;// CONCATENATED MODULE: ./packages/core/build/slo/method-comparison.js

/** Two methods that differ by more of the budget than this are worth a word. */
const tellingShare = 0.1;
/**
 * What another method says, where that is so different that a reader should know: outages slow a sampler, and then samples and time
 * do not tell the same. `heldTime` is only asked for where it can matter.
 */
function compareMethods({ attainment }, counts, { budgeting, target }, heldTime) {
    const { good, bad, total } = counts;
    const isByCount = budgeting === 'occurrences';
    // Where everything is good, or bad, it is so by any count of samples, and for all of the time.
    if (attainment === null || total === 0 || (isByCount && (good === 0 || bad === 0)))
        return null;
    const other = isByCount ? shareOf(heldTime()) : good / total;
    if (other === null || Math.abs(other - attainment) <= tellingShare * (0,slo_budget/* errorBudget */.C0)(target))
        return null;
    return {
        budgeting: isByCount ? 'time-weighted' : 'occurrences',
        attainment: other,
        stoodMs: good === 0 || bad === 0 ? null : meanOf(heldTime(), counts),
    };
}
function shareOf({ goodMs, badMs }) {
    return goodMs + badMs === 0 ? null : goodMs / (goodMs + badMs);
}
function meanOf({ goodMs, badMs }, { good, bad }) {
    return { good: goodMs / good, bad: badMs / bad };
}

// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var slo_objective = __webpack_require__(75062);
;// CONCATENATED MODULE: ./packages/core/build/slo/recovery.js

/**
 * When so much of the budget of a rolling window remains again, if nothing fails from now on: once enough of what was lost has left
 * the window, the oldest first. As much is taken to come and be good as leaves. `losses` are those of the window, the newest first;
 * `null` where all of them may stay.
 */
function recoveryOf(losses, window, { allowed }, remaining) {
    const mayStay = (0,slo_budget/* decimal */._)(allowed * (1 - remaining));
    // Parts of slices add up with the noise of binary fractions.
    const noise = mayStay * 1e-12;
    let kept = 0;
    for (const { fromMs, toMs, lost } of losses) {
        if (kept + lost <= mayStay + noise) {
            kept += lost;
            continue;
        }
        const staysMs = (Math.max(0, mayStay - kept) / lost) * (toMs - fromMs);
        // It leaves the window a moment after it has been in it for all of its length.
        return toMs - staysMs + (window.toMs - window.fromMs) + 1;
    }
    return null;
}
/**
 * The same of a calendar period, which nothing leaves: once enough has come and was good, as fast as it came in the time that it has
 * been seen for; at the latest when the period ends, at `endMs`, and the budget is renewed.
 */
function recoveryInPeriod({ lost, allowed }, remaining, nowMs, seenMs, endMs) {
    const mayBeLost = (0,slo_budget/* decimal */._)(allowed * (1 - remaining));
    return mayBeLost <= 0 ? endMs : Math.min(endMs, nowMs + seenMs * (lost / mayBeLost - 1));
}

;// CONCATENATED MODULE: ./packages/core/build/slo/figures.js

















/** Where no cadence is known, states are held, and slices are wide, for an hour. */
const withoutCadenceMs = 3_600_000;
/** Computes an objective as of `nowMs`. What lies later is not looked at. */
function computeFigures(parts) {
    const { objective, check, tallies, inWindow, excluded, window, periodMs, nowMs, declaredCadenceMs } = parts;
    const { target, gate } = objective;
    const counts = (0,slo_tally/* countAll */.Vn)(inWindow);
    const lengthMs = window.toMs - window.fromMs;
    const measuredCadenceMs = measureCadence(inWindow, parts.cadence);
    const finestMs = lengthMs / slo_slices/* mostOwnSlices */.n1;
    const width = sliceWidth(declaredCadenceMs, measuredCadenceMs);
    const gridMs = width === null ? null : Math.max(width, finestMs);
    const method = methodOf(parts, gridMs, measuredCadenceMs);
    const sli = computeSli(method, inWindow, window, counts, excluded);
    const unit = objective.budgeting === 'time-weighted' ? 'time' : 'events';
    const judgedMs = lengthMs - (0,slo_window/* overlapMs */.wz)(excluded, window.fromMs, window.toMs);
    const budget = (0,slo_budget/* computeBudget */.h$)(sli, target, judgedMs, unit);
    const burnRates = computeBurnRates(tallies, nowMs, target, parts.burnTests, apartOf(parts));
    const cadenceMs = Math.max(declaredCadenceMs ?? 0, measuredCadenceMs ?? 0) || null;
    const incidents = counts.bad === 0 ? noIncidents : summarizeIncidents(inWindow, cadenceMs, lossBy(method, window));
    const newest = inWindow.flatMap((tally) => (0,tally_visits/* newestMeasured */.VL)(tally) ?? []);
    const heldTime = () => holdStates(inWindow, window, method.holdOf, parts.heldTotal);
    const isDrawn = (0,slo_objective/* isProportion */.td)(objective);
    const byGrid = gridMs === null ? null : parts.coverageOf(gridMs)(inWindow, excluded);
    return {
        objective,
        check,
        window,
        periodMs,
        counts,
        sli,
        budget,
        exhaustsInSeconds: forecast(budget, currentBurnRate(burnRates), parts),
        burnRates,
        recoversMs: recoveryFrom(budget, method, parts),
        trend: figures_trendOf(inWindow, window),
        incidents: priceIncidents(incidents, budget, method, { inWindow, window }),
        percentiles: parts.percentiles,
        interval: isDrawn ? computeInterval(sli.good, sli.total) : null,
        exactInterval: isDrawn ? parts.exactInterval(sli) : null,
        effectiveSamples: counts.total === 0 ? null : effectiveSamples(inWindow),
        other: compareMethods(sli, counts, objective, heldTime),
        coverage: objective.budgeting === 'occurrences' ? byGrid : sli.coverage,
        sliceMs: (0,slo_objective/* countsSlices */.cq)(objective.budgeting) ? method.sliceMs : null,
        declaredCadenceMs,
        measuredCadenceMs,
        delivery: measureDelivery(inWindow, window, declaredCadenceMs, parts.cadence),
        silentParts: [],
        oldestMs: oldestOf(inWindow),
        newestMs: newest.length === 0 ? null : Math.max(...newest),
        newestKnownMs: newestKnownOf(tallies),
        recentFailures: gate.recent === null ? 0 : (0,slo_tally/* countIn */.ry)(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, gate.recent.windowMs)).bad,
    };
}
function oldestOf(tallies) {
    return tallies.reduce((oldest, { times, first, end }) => {
        const timeMs = first === end ? undefined : times[first];
        return timeMs === undefined ? oldest : Math.min(oldest ?? timeMs, timeMs);
    }, null);
}
function newestKnownOf(tallies) {
    const newest = tallies.flatMap(({ times, end }) => times[end - 1] ?? []);
    return newest.length === 0 ? null : Math.max(...newest);
}
/** How far apart samples of different runs are at least: half the cadence, of the check that is measured most often. */
function apartOf({ inWindow, cadence, declaredCadenceMs }) {
    const quickestMs = quickestCadence(inWindow, cadence) ?? declaredCadenceMs;
    return quickestMs === null ? Number.POSITIVE_INFINITY : quickestMs / 2;
}
/** In how many seconds the budget is gone; `null` where that is not before a calendar period ends, which renews it. */
function forecast(budget, burnRate, parts) {
    const { objective, window, periodMs } = parts;
    const remaining = budget?.remaining ?? null;
    if (objective.window.kind === 'rolling')
        return (0,slo_budget/* forecastExhaustion */.yc)(remaining, burnRate, periodMs);
    return (0,slo_budget/* forecastInPeriod */.uX)(remaining, burnRate, seenFor(parts), window.fromMs + periodMs - window.toMs);
}
function recoveryFrom(budget, method, parts) {
    const { objective, inWindow, window, periodMs, excluded } = parts;
    const { fail, warn } = objective.gate.budget;
    const threshold = [fail, warn].find((each) => budget !== null && (0,slo_budget/* isBudgetBelow */.hO)(budget, each));
    if (budget === null || threshold === undefined)
        return null;
    if (objective.window.kind === 'rolling')
        return recoveryOf(lossesFromNewest(method, inWindow, window, excluded), window, budget, threshold);
    return recoveryInPeriod(budget, threshold, window.toMs, seenFor(parts), window.fromMs + periodMs);
}
/** For how long the window has been seen, without maintenance: since its first sample, or all of it where empty slices count. */
function seenFor({ objective, inWindow, window, excluded }) {
    const countsGaps = (0,slo_objective/* countsSlices */.cq)(objective.budgeting) && objective.missing !== 'ignore';
    const sinceMs = countsGaps ? window.fromMs : (oldestOf(inWindow) ?? window.fromMs);
    return window.toMs - sinceMs - (0,slo_window/* overlapMs */.wz)(excluded, sinceMs, window.toMs);
}
/** A day each in the usual window. */
const trendParts = 28;
function figures_trendOf(tallies, window) {
    const { good, total } = (0,slo_tally/* countParts */.MA)(tallies, window, trendParts);
    return total.map((all, part) => (all === 0 ? null : (0,slo_budget/* cutOff */.qG)((good[part] ?? 0) / all)));
}
function methodOf(parts, gridMs, measuredMs) {
    const { objective } = parts;
    return {
        budgeting: objective.budgeting,
        sliceMs: objective.sliceMs ?? gridMs ?? withoutCadenceMs,
        sliceTarget: objective.sliceTarget,
        missing: objective.missing,
        holdOf: holdRule(parts, measuredMs),
    };
}
/**
 * How long states are held: as the objective says; else for two cadences, the declared one or that of the series itself. Held for
 * as long as the quickest of a pool, a check that is measured now and then would hardly count. A series of too few runs goes by
 * what was measured of all.
 */
function holdRule({ objective, cadence, declaredCadenceMs }, measuredMs) {
    const { holdMs } = objective;
    if (holdMs !== null)
        return () => holdMs;
    if (declaredCadenceMs !== null)
        return () => 2 * declaredCadenceMs;
    return ({ times, first, end }) => {
        const own = cadence(times, first, end);
        const cadenceMs = isTelling(own) ? own.gapMs : measuredMs;
        return cadenceMs === null ? withoutCadenceMs : 2 * cadenceMs;
    };
}

// EXTERNAL MODULE: ./packages/core/build/history/series.js
var series = __webpack_require__(39380);
;// CONCATENATED MODULE: ./packages/core/build/slo/percentiles.js
/** Durations below this are counted, those above are sorted: whole milliseconds, and few samples take longer. */
const countedMs = 4096;
/** Makes empty counts. */
function createDurationCounts() {
    // The last place counts whatever has none of its own.
    const counts = new Uint32Array(countedMs + 1);
    let counted = 0;
    let longer = [];
    return {
        add(durations, from, to) {
            const others = counts[countedMs] ?? 0;
            count(durations, from, to, counts);
            const more = (counts[countedMs] ?? 0) - others;
            counted += to - from - more;
            if (more === 0)
                return;
            for (const duration of durations.subarray(from, to))
                if (duration >= countedMs)
                    longer.push(duration);
        },
        take() {
            const percentiles = percentilesOf(counts, counted, longer);
            counts.fill(0);
            counted = 0;
            longer = [];
            return percentiles;
        },
    };
}
/** A function of its own, and without a branch: tens of millions come by here. Without its sign, -1 is the largest there is. */
function count(durations, from, to, counts) {
    for (let row = from; row < to; row++) {
        const duration = (durations[row] ?? -1) >>> 0;
        const place = duration < countedMs ? duration : countedMs;
        counts[place] = (counts[place] ?? 0) + 1;
    }
}
function percentilesOf(counts, counted, longer) {
    const total = counted + longer.length;
    if (total === 0)
        return null;
    const sorted = [...longer].sort((a, b) => a - b);
    const at = (share) => {
        let rank = Math.ceil(share * total);
        for (let duration = 0; duration < countedMs; duration++) {
            rank -= counts[duration] ?? 0;
            if (rank <= 0)
                return duration;
        }
        return sorted[rank - 1] ?? countedMs;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

;// CONCATENATED MODULE: ./packages/core/build/slo/tally-checks.js





/**
 * Makes a function that tallies the checks of one target at a time. All series share one column of durations, so those of one
 * are counted before the next is read.
 */
function createTallier({ series: all }) {
    const seriesOf = Map.groupBy(all, ({ check }) => check);
    const stretches = (0,history_stretches/* createStretchesBuilder */.jD)();
    const durationsOf = (0,series/* createDurationColumn */.zc)();
    const counts = createDurationCounts();
    return ({ ids, objective: { underMs, degraded }, excluded, span, window }) => {
        const tallies = [];
        const inWindow = [];
        for (const [index, id] of ids.entries()) {
            const rule = { degraded, underMs, excluded: excluded[index] ?? [] };
            for (const series of seriesOf.get(id) ?? []) {
                const durations = underMs === null ? null : durationsOf(series);
                const tally = (0,slo_tally/* tallySeries */._w)(series, rule, span, stretches, durations);
                const cut = (0,slo_tally/* cutTally */.Vb)(tally, window, stretches);
                tallies.push(tally);
                inWindow.push(cut);
                if (durations === null)
                    continue;
                (0,tally_visits/* forEachKind */.hf)(cut, (kind, from, to) => {
                    if ((0,slo_tally/* isCounted */.he)(kind))
                        counts.add(durations, from, to);
                });
            }
        }
        return { tallies, inWindow, percentiles: underMs === null ? null : counts.take() };
    };
}

;// CONCATENATED MODULE: ./packages/core/build/slo/evaluate.js










/**
 * Computes every target over a history as of `nowMs`. Pure: the same input, the same figures. Objectives on latency need a
 * history with durations. What targets have in common is computed once: columns of times, grids, maintenance.
 */
async function computeObjectives(resolved, config, history, nowMs) {
    const { targets } = resolved;
    const planOf = await createPlanner(resolved, config, nowMs);
    const compute = createCompute(planOf, config, history, nowMs);
    const computeTarget = (target) => {
        const { objective } = target;
        const { composite, window, gate } = objective;
        if (composite === null)
            return compute(target);
        const plan = planOf(objective);
        // Its parts are judged over its own window and look-back, whatever theirs are.
        const partsOf = (id) => {
            const parts = targets.filter((part) => part.objective.id === id);
            const asIts = remember((part) => ({ ...part, window, gate: { ...part.gate, recent: gate.recent } }));
            return parts.map((part) => compute({ ...part, objective: asIts(part.objective) }));
        };
        const ofParts = targets.filter((part) => composite.parts.some((each) => each.objective === part.objective.id));
        const excluded = (0,slo_window/* commonWindows */.Re)(ofParts.flatMap(({ ids }) => ids).map(plan.maintenance), plan.window);
        return computeComposite({ objective, excluded, ...plan }, composite, partsOf);
    };
    // Check by check: durations that several objectives look at are read once.
    const byCheck = [...targets].sort((a, b) => (0,plain/* compareText */.n6)(a.check ?? '', b.check ?? ''));
    const figures = new Map(byCheck.map((target) => [target, computeTarget(target)]));
    return targets.flatMap((target) => figures.get(target) ?? []);
}
/** Makes what computes a target that is no composite. */
function createCompute(planOf, { checks: declared }, history, nowMs) {
    const checkOf = new Map(declared.map((check) => [check.id, check]));
    const tally = createTallier(history);
    const cadence = remember((burstMs) => rememberByTimes(cadenceOf(burstMs)));
    const heldTotal = remember(createHeldTotal);
    const coverage = remember((window) => remember((sliceMs) => coverageOf(window, sliceMs)));
    // Its quantiles take longer than anything else here, and checks that were measured together have few counts between them.
    const exactInterval = remember(({ good, total }) => computeExactInterval(good, total), ({ good, total }) => `${good} ${total}`);
    return ({ objective, check, ids }) => {
        const { window, periodMs, span, maintenance, burnTests } = planOf(objective);
        const excluded = ids.map(maintenance);
        const checks = ids.flatMap((id) => checkOf.get(id) ?? []);
        const most = (values) => values.reduce((max, value) => Math.max(max, value), 0);
        // The objective's own cadence, else the slowest of its checks.
        const declaredCadenceMs = objective.everyMs ?? (most(checks.map(({ everyMs }) => everyMs ?? 0)) || null);
        const burstMs = most(checks.map(({ samples, intervalMs }) => (samples - 1) * intervalMs * 1.5));
        const { tallies, inWindow, percentiles } = tally({ ids, objective, excluded, span, window });
        return computeFigures({
            objective,
            check,
            tallies,
            inWindow,
            percentiles,
            excluded: (0,slo_window/* commonWindows */.Re)(excluded, window),
            declaredCadenceMs,
            window,
            periodMs,
            nowMs,
            burnTests,
            cadence: cadence(Math.min(burstMs, (declaredCadenceMs ?? Number.POSITIVE_INFINITY) / 2)),
            coverageOf: coverage(window),
            heldTotal: heldTotal(window),
            exactInterval,
        });
    };
}
async function createPlanner({ known, targets }, config, nowMs) {
    const [periodOf, maintenanceIn] = await Promise.all([loadPeriods(targets, nowMs), loadMaintenance(config, known)]);
    return remember((objective) => {
        const { window, periodMs } = periodOf(objective.window);
        const lookBackMs = Math.max(burn_rows/* longestBurnMs */.WY, objective.gate.recent?.windowMs ?? 0);
        const span = { fromMs: Math.min(window.fromMs, nowMs - lookBackMs), toMs: nowMs };
        return {
            window,
            periodMs,
            span,
            maintenance: maintenanceIn(span),
            burnTests: (0,burn_rows/* burnTests */.dE)(periodMs, objective.target),
        };
    });
}
/** What knows of calendars is loaded where one is asked for. Who asks for the same period is given the very same. */
async function loadPeriods(targets, nowMs) {
    const isNeeded = targets.some(({ objective }) => objective.window.kind === 'calendar');
    const calendar = isNeeded ? await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(8011)]).then(__webpack_require__.bind(__webpack_require__, 8011)) : null;
    return remember((window) => {
        if (window.kind === 'rolling')
            return { window: (0,slo_window/* rollingWindow */.ez)(nowMs, window.lengthMs), periodMs: window.lengthMs };
        const { fromMs = nowMs, endMs = nowMs } = calendar?.calendarPeriod(nowMs, window.unit, window.zone) ?? {};
        return { window: { fromMs, toMs: nowMs }, periodMs: endMs - fromMs };
    }, JSON.stringify);
}
/** What knows of recurrence is loaded where there is maintenance. */
async function loadMaintenance({ maintenance }, known) {
    if (maintenance.length === 0)
        return () => () => [];
    const { planMaintenance } = await Promise.all(/* import() */[__webpack_require__.e(5745), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 70390));
    return remember((span) => planMaintenance(maintenance, known, span), ({ fromMs, toMs }) => `${fromMs} ${toMs}`);
}
/** Computes something once for each key, which is the input itself unless said otherwise. */
function remember(compute, keyOf = (input) => input) {
    const known = new Map();
    return (input) => {
        const key = keyOf(input);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const result = compute(input);
        known.set(key, result);
        return result;
    };
}

// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
;// CONCATENATED MODULE: ./packages/core/build/slo/reach.js




/** A window is never covered to its very edge: this much of it may be missing without a word. */
const missingShare = 0.05;
/**
 * How far back a history reaches, where that is less than is looked at, from `fromMs` to now: so it is with one that is young,
 * and with one whose place has forgotten what it held. `null` where it reaches far enough.
 */
function describeReach(history, fromMs, nowMs) {
    const firstMs = history.series.reduce((first, { times }) => Math.min(first, times[0] ?? first), nowMs);
    const [reachMs, windowMs] = [nowMs - firstMs, nowMs - fromMs];
    if (reachMs >= windowMs * (1 - missingShare))
        return null;
    const window = `the ${(0,duration/* describeDuration */.MB)(windowMs)} that objectives look at`;
    if (history.series.length === 0)
        return `There is no history yet of ${window}.`;
    if (firstMs === nowMs)
        return `All of the history (${(0,plain/* count */.U9)((0,history_history/* sampleCount */.qh)(history), 'sample')}) is later than now.`;
    if (reachMs < 60_000)
        return `The history begins now: there is nothing earlier of ${window}.`;
    return `The history reaches back to ${(0,instant/* formatInstant */.r4)(firstMs)} only: ${(0,duration/* describeDuration */.MB)(reachMs)} of ${window}.`;
}

// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/select.js
var text_select = __webpack_require__(12186);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/slo/sampling.js
var sampling = __webpack_require__(36600);
;// CONCATENATED MODULE: ./packages/core/build/slo/remarks.js







/** A schedule that delivers less than this share of its slots is worth a word. */
const deliveredShare = 0.75;
/** What many objectives have in common is said once; so many things are said of each kind. */
const mostRemarks = 3;
/** What a reader of some figures should know about how far they can be believed. Weighs on no verdict. */
async function remarksOn(all, { known }, maintenance) {
    return [
        ...limited(all.flatMap(methodRemark), 'objective'),
        ...limited(cadenceRemarks(all), 'cadence'),
        ...limited(finenessRemarks(all), 'target'),
        ...limited(sliceRemarks(all), 'slice'),
        ...(await maintenanceRemark(all, known, maintenance)),
    ];
}
function methodRemark(figures) {
    const { objective, check, sli, other, counts } = figures;
    // Too little to judge by is too little to compare.
    if (sli.attainment === null || other === null || counts.total < objective.gate.minSamples)
        return [];
    const name = (0,objective_name/* objectiveName */.p)({ id: objective.id, check });
    const how = { occurrences: 'by counting samples', 'time-weighted': 'by time' }[other.budgeting];
    const attained = `${(0,percent/* formatPercent */.l9)(sli.attainment)} by ${objective.budgeting}, and ${(0,percent/* formatPercent */.l9)(other.attainment)} ${how}`;
    return [`${name} attained ${attained}: ${whyDifferent(figures, other, sli.attainment < other.attainment)}.`];
}
/** By how much longer a bad sample must stand than a good one, for outages to slow the sampler. */
const slowerBy = 1.1;
function whyDifferent({ objective, coverage }, { stoodMs }, isLower) {
    const { budgeting, sliceTarget, missing } = objective;
    if ((0,slo_objective/* countsSlices */.cq)(budgeting) && missing !== 'ignore' && isLower === (missing === 'bad') && (coverage ?? 1) < 1)
        return `slices without a sample count as ${missing}`;
    const isFlattering = budgeting === 'occurrences' ? !isLower : isLower;
    if (stoodMs !== null && isFlattering && stoodMs.bad > slowerBy * stoodMs.good) {
        const [bad, good] = [(0,duration/* describeDuration */.MB)(stoodMs.bad), (0,duration/* describeDuration */.MB)(stoodMs.good)];
        return `outages slow the sampler (a bad sample stood for ${bad}, a good one for ${good})`;
    }
    if (budgeting === 'timeslices') {
        if (isLower && sliceTarget < 1)
            return 'a slice that holds too many failures is bad as a whole';
        if (isLower)
            return 'one failure makes all of its slice bad';
        return sliceTarget < 1 ? 'a slice may hold failures and be good' : 'failures that share a slice count once';
    }
    return 'what was sampled more often counts for more when samples are counted';
}
/** Of checks that were to run equally often, what is said of those that did so least. */
function cadenceRemarks(all) {
    const known = all.flatMap(({ declaredCadenceMs, measuredCadenceMs, delivery }) => declaredCadenceMs === null || measuredCadenceMs === null || delivery === null
        ? []
        : { declaredMs: declaredCadenceMs, measuredMs: measuredCadenceMs, ...delivery });
    return [...Map.groupBy(known, ({ declaredMs }) => declaredMs)].flatMap(([declaredMs, same]) => {
        const least = same.reduce((a, b) => (b.runs * a.expected < a.runs * b.expected ? b : a));
        if (least.runs / least.expected >= deliveredShare)
            return [];
        const came = `${(0,plain/* formatCount */.B4)(least.runs)} of ${(0,plain/* count */.U9)(least.expected, 'run')} came`;
        const share = (0,percent/* formatPercent */.l9)(least.runs / least.expected, 0);
        const gap = (0,duration/* describeDuration */.MB)(least.measuredMs);
        return [
            `Checks were to run every ${(0,duration/* describeDuration */.MB)(declaredMs)}: ${came} (${share}), and the median gap was ${gap}.`,
        ];
    });
}
/** Targets that no window could show at the measured cadence. Where one is declared, or slices are, the config says so by itself. */
function finenessRemarks(all) {
    const fine = all.flatMap(({ objective, periodMs, counts, sliceMs, declaredCadenceMs, measuredCadenceMs }) => {
        const { target, composite } = objective;
        if (declaredCadenceMs !== null || measuredCadenceMs === null || composite !== null)
            return [];
        const isSliced = objective.budgeting === 'timeslices' && sliceMs !== null;
        if (isSliced && objective.sliceMs !== null)
            return [];
        const most = Math.floor(periodMs / (isSliced ? sliceMs : measuredCadenceMs));
        const noun = isSliced ? 'slice' : 'sample';
        const shown = isSliced ? most : Math.max(counts.total, most);
        return shown < (0,sampling/* samplesToShow */.O)(target) ? { target, most: shown, noun } : [];
    });
    return [...Map.groupBy(fine, ({ target, noun }) => `${target} ${noun}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const most = same.reduce((sum, each) => Math.max(sum, each.most), 0);
        return (`A target of ${(0,percent/* formatTarget */.P4)(first.target)} is finer than the sampling can ever show: it takes ` +
            `${(0,plain/* count */.U9)((0,sampling/* samplesToShow */.O)(first.target), first.noun)} without a failure to be 95 % sure of it, and a window holds about ${(0,plain/* formatCount */.B4)(most)}.`);
    });
}
/** Slices that somebody wants narrower than the sampling is. Where a cadence is declared, the config says so by itself. */
function sliceRemarks(all) {
    const narrow = all.flatMap(({ objective: { id, sliceMs }, sliceMs: used, declaredCadenceMs, measuredCadenceMs }) => {
        if (sliceMs === null || used === null || declaredCadenceMs !== null || measuredCadenceMs === null)
            return [];
        return sliceMs < 2 * measuredCadenceMs ? [{ id, sliceMs, measuredCadenceMs }] : [];
    });
    return [...Map.groupBy(narrow, ({ id }) => id)].map(([id, same]) => {
        const slowest = same.reduce((a, b) => (b.measuredCadenceMs > a.measuredCadenceMs ? b : a));
        return (`Objective ${id}: a slice of ${(0,duration/* describeDuration */.MB)(slowest.sliceMs)} is narrower than twice the cadence of ` +
            `${(0,duration/* describeDuration */.MB)(slowest.measuredCadenceMs)} that was measured, so some are empty by chance.`);
    });
}
/** What knows of recurrence is loaded where something was excluded. */
async function maintenanceRemark(all, known, maintenance) {
    // What several checks have together is no check's.
    const single = all.some(({ check }) => check !== null) ? all.filter(({ check }) => check !== null) : all;
    const excluded = single.filter(({ counts }) => counts.excluded > 0);
    if (excluded.length === 0)
        return [];
    const { reasonsOf } = await Promise.all(/* import() */[__webpack_require__.e(5745), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 70390));
    const looked = excluded.map(({ objective, check, window }) => ({
        checks: check === null ? (0,text_select/* selectNames */.$)(objective.checks, known).names : [check],
        window,
    }));
    const reasons = reasonsOf(maintenance, known, looked).join(', ');
    const most = excluded.reduce((sum, { counts }) => Math.max(sum, counts.excluded), 0);
    return [
        `Up to ${(0,plain/* count */.U9)(most, 'sample')} of a check in maintenance (${reasons}) ${most === 1 ? 'counts' : 'count'} as nothing.`,
    ];
}
function limited(remarks, noun) {
    const rest = remarks.length - mostRemarks;
    return rest > 0
        ? [...remarks.slice(0, mostRemarks), `\u2026 and ${(0,plain/* count */.U9)(rest, `more ${noun}`)} like that.`]
        : [...remarks];
}

;// CONCATENATED MODULE: ./packages/core/build/verdict/objective.js








/**
 * Judges figures, in this order: too little evidence is inconclusive and says nothing else about the budget; then the
 * budget fails, or warns; then how fast it burns; a failure just now warns whatever the rest says. Breached means
 * attainment < target, and fails only with at least `min-failures` failures.
 */
function judgeObjective(figures, nowMs) {
    const policy = figures.objective.gate;
    const gaps = findGaps(figures, policy, nowMs);
    const budget = gaps.length > 0 ? [] : [...judgeBudget(figures, policy), ...judgeBurn(figures, policy)];
    const reasons = [...gaps, ...budget, ...judgeRecent(figures, policy)].map(({ code, severity, message, remedy }) => ({
        code,
        severity,
        subject: (0,objective_name/* objectiveName */.p)({ id: figures.objective.id, check: figures.check }),
        message,
        ...(remedy === undefined ? {} : { remedy }),
    }));
    return { figures, status: statusOf(figures, gaps.length > 0, budget.length > 0), reasons };
}
function statusOf(figures, hasGaps, isLow) {
    const { sli, budget } = figures;
    if (hasGaps || sli.attainment === null || budget === null)
        return 'inconclusive';
    if ((0,slo_budget/* isBudgetBelow */.hO)(budget, 0))
        return 'breached';
    return isLow ? 'at-risk' : 'met';
}
function findGaps(figures, policy, nowMs) {
    const { counts, coverage, newestMs, sli } = figures;
    // In most, there is no gap to be described.
    const window = () => describeWindow(figures);
    if (counts.total === 0 || newestMs === null || sli.base === 0) {
        const others = [
            counts.unknown === 0 ? [] : [`${(0,plain/* count */.U9)(counts.unknown, 'sample')} ${unmeasured(figures)}`],
            counts.excluded === 0 ? [] : [`${(0,plain/* formatCount */.B4)(counts.excluded)} in maintenance`],
        ].flat();
        const remedy = counts.excluded > 0
            ? 'goes away once maintenance is over and runs have recorded enough'
            : 'goes away once runs have recorded enough';
        const message = `no counted sample ${window()}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
        return [inconclusive('no-data', `${message}${describeNewest(figures, nowMs)}`, remedy)];
    }
    const cadenceMs = Math.max(figures.declaredCadenceMs ?? 0, figures.measuredCadenceMs ?? 0);
    const found = [];
    if (figures.silentParts.length > 0) {
        const message = `no data ${window()} of what it is made of: ${figures.silentParts.join(', ')}`;
        found.push(inconclusive('no-data', message, 'goes away once these have some'));
    }
    if (cadenceMs > 0 && nowMs - newestMs > policy.stale * cadenceMs) {
        const newest = `the newest sample is from ${(0,instant/* formatInstant */.r4)(newestMs)}`;
        const allowed = `more than ${policy.stale} \u00d7 the cadence of ${(0,duration/* describeDuration */.MB)(cadenceMs)} ago`;
        found.push(inconclusive('stale', `${newest}, ${allowed}`, 'goes away with a run that records'));
    }
    if (counts.total < policy.minSamples) {
        const message = `${(0,plain/* count */.U9)(counts.total, 'sample')} ${window()}, ${(0,plain/* formatCount */.B4)(policy.minSamples)} are needed`;
        found.push(inconclusive('too-few-samples', message, remedyOfFew(figures, cadenceMs)));
    }
    if ((coverage ?? 0) < policy.minCoverage) {
        const share = coverage === null ? 'an unknown share' : (0,percent/* formatPercent */.l9)(coverage, 1);
        const needed = `${(0,percent/* formatTarget */.P4)(policy.minCoverage)} is needed`;
        const timeless = figures.objective.underMs !== null && counts.unknown > 0;
        const untold = timeless ? ` (${(0,plain/* count */.U9)(counts.unknown, 'sample')} ${unmeasured(figures)})` : '';
        const message = `samples cover ${share} ${window().replace(/^in/, 'of')}, ${needed}${untold}`;
        found.push(inconclusive('low-coverage', message, remedyOfGaps(figures, nowMs)));
    }
    return found;
}
/** That there are samples, and how old they are, where all of them are from before the window. */
function describeNewest({ newestKnownMs, window }, nowMs) {
    if (newestKnownMs === null || newestKnownMs >= window.fromMs)
        return '';
    const [date, daysAgo] = [(0,instant/* formatInstant */.r4)(newestKnownMs).slice(0, 10), (0,instant/* daysBetween */.YM)(newestKnownMs, nowMs)];
    return `: the newest is from ${date}, ${daysAgo === 0 ? 'today' : `${(0,plain/* count */.U9)(daysAgo, 'day')} ago`}`;
}
/** Why samples are unknown. */
function unmeasured({ objective }) {
    return objective.underMs === null ? 'could not be measured' : 'could not be measured, or have no duration';
}
/** What would bring a window the samples that it lacks: time, unless it holds no more of them at its cadence. */
function remedyOfFew({ counts, objective, window, periodMs }, cadenceMs) {
    const lacking = objective.gate.minSamples - counts.total;
    const more = `goes away with ${(0,plain/* count */.U9)(lacking, 'more sample')}`;
    if (cadenceMs === 0)
        return more;
    // What is in it already came more often than its runs where a run has several samples, or comes from several places.
    const perRun = Math.max(1, Math.round((counts.total * cadenceMs) / (window.toMs - window.fromMs)));
    const most = Math.floor(periodMs / cadenceMs) * perRun;
    if (most < objective.gate.minSamples)
        return `goes away with runs more often, a longer window or a lower min-samples: this window holds about ${(0,plain/* formatCount */.B4)(most)}`;
    return `${more}, in about ${(0,duration/* describeDuration */.MB)((lacking / perRun) * cadenceMs)} at this cadence`;
}
/** What would fill a window: time, where the history is young and its runs come often enough; else more of them. */
function remedyOfGaps(figures, nowMs) {
    const { objective, coverage, oldestMs, window } = figures;
    const lengthMs = window.toMs - window.fromMs;
    const { minCoverage } = objective.gate;
    if (coverage === null)
        return 'goes away once its cadence is declared (every), or measured';
    if (objective.window.kind === 'rolling' && oldestMs !== null && oldestMs > window.fromMs) {
        // As it was covered since its first sample, so it will be: wholly at most, which one sample alone would exceed.
        const share = Math.min(1, (coverage * lengthMs) / (nowMs - oldestMs));
        const filledMs = (minCoverage * lengthMs) / share;
        const cadence = hasCadence(figures) ? ' at this cadence' : '';
        const inMs = oldestMs + filledMs - nowMs;
        // A date that is today's says nothing.
        const when = inMs < duration/* dayMs */.LP ? `in about ${(0,duration/* describeDuration */.MB)(inMs)}` : `about ${(0,instant/* formatInstant */.r4)(nowMs + inMs).slice(0, 10)}`;
        if (filledMs <= lengthMs)
            return `goes away ${when}${cadence}`;
    }
    return 'goes away once runs come often enough, or with a lower min-coverage';
}
function hasCadence({ declaredCadenceMs, measuredCadenceMs }) {
    return declaredCadenceMs !== null || measuredCadenceMs !== null;
}
function judgeBudget(figures, policy) {
    const { budget } = figures;
    const { warn, fail } = policy.budget;
    if (budget === null || !(0,slo_budget/* isBudgetBelow */.hO)(budget, Math.max(warn, fail)))
        return [];
    const measured = describeFigures(figures);
    if (!(0,slo_budget/* isBudgetBelow */.hO)(budget, fail)) {
        const message = `${measured}, warned below ${(0,percent/* formatTarget */.P4)(warn)}`;
        return [{ code: 'budget-low', severity: 'warn', message, ...recovers(figures) }];
    }
    const failures = failuresOf(figures);
    if (failures < policy.minFailures) {
        const few = `but ${(0,plain/* count */.U9)(failures, 'failure')} cannot fail it: ${policy.minFailures} are needed`;
        return [{ code: 'too-few-failures', severity: 'warn', message: `${measured}, ${few}`, ...recovers(figures) }];
    }
    const chance = policy.confidence === null ? null : chanceOfFigures(figures);
    if (policy.confidence !== null && chance !== null && chance > 1 - policy.confidence) {
        const unsure = `but as many failures come by chance in ${(0,percent/* formatPercent */.l9)(chance, 1)} of cases: not sure enough to fail`;
        return [{ code: 'not-significant', severity: 'warn', message: `${measured}, ${unsure}`, ...recovers(figures) }];
    }
    const message = `${measured}, failed below ${(0,percent/* formatTarget */.P4)(fail)}`;
    return [{ code: 'budget-exhausted', severity: 'fail', message, ...recovers(figures) }];
}
/** When a budget is back, to the day: more would be a promise. */
function recovers({ objective, window, periodMs, recoversMs }) {
    if (recoversMs === null)
        return {};
    const isRenewed = objective.window.kind === 'calendar' && recoversMs >= window.fromMs + periodMs;
    const date = objective.window.kind === 'calendar'
        ? dateIn(objective.window.zone, recoversMs)
        : (0,instant/* formatInstant */.r4)(recoversMs).slice(0, 10);
    return { remedy: isRenewed ? `is renewed on ${date}` : `recovers about ${date} if nothing fails` };
}
/** The date that it is in a zone, `2026-08-01`: Sweden writes it so. */
function dateIn(zone, timeMs) {
    return new Date(timeMs).toLocaleDateString('sv-SE', { timeZone: zone });
}
/** How many failures there were: bad samples, or bad slices where more of those are, for a missing one may be bad. */
function failuresOf({ objective, counts, sli }) {
    return (0,slo_objective/* countsSlices */.cq)(objective.budgeting) ? Math.max(counts.bad, sli.bad) : counts.bad;
}
/** How likely so many failures are by chance; `null` where what the objective counts is not drawn one by one. */
function chanceOfFigures({ objective, sli }) {
    return (0,slo_objective/* isProportion */.td)(objective) ? chanceOf(sli.good, sli.total, objective.target) : null;
}
/** The worst that a firing row says. Of equally bad ones the first, a page before a ticket. */
function judgeBurn({ burnRates }, policy) {
    const found = burnRates.flatMap((rate) => {
        const action = policy.burn[rate.row.severity];
        if (action === 'ignore' || !rate.isFiring)
            return [];
        const severity = rate.badRuns < policy.minFailures ? 'warn' : action;
        const remedy = `stops once ${(0,duration/* describeDuration */.MB)(rate.shortMs)} have passed without a failure`;
        return [{ code: 'burn-rate', severity, message: describeBurn(rate), remedy }];
    });
    return [...found.filter(({ severity }) => severity === 'fail'), ...found].slice(0, 1);
}
function describeBurn({ row, threshold, long, short, shortMs }) {
    const stretched = shortMs > row.shortMs ? ' (stretched to hold enough runs)' : '';
    const most = Number(threshold.toFixed(2));
    return (`burns ${rateAbove(most, long ?? 0)} \u00d7 over ${(0,duration/* formatDuration */.a3)(row.longMs)} and ${rateAbove(most, short ?? 0)} \u00d7 over ` +
        `${(0,duration/* describeDuration */.MB)(shortMs)}${stretched}, more than ${most} \u00d7 (${row.severity})`);
}
/** A rate to a tenth, or as exactly as it takes to see that it is above another. */
function rateAbove(threshold, rate) {
    return [1, 2, 3].map((digits) => rate.toFixed(digits)).find((text) => Number(text) > threshold) ?? String(rate);
}
function describeFigures(figures) {
    const { objective, sli, budget } = figures;
    const goal = `${(0,percent/* formatPercent */.l9)(sli.attainment ?? 0)} attained, target ${(0,percent/* formatTarget */.P4)(objective.target)}`;
    const left = `error budget left ${(0,percent/* formatPercent */.l9)(budget?.remaining ?? 0, 1)}`;
    return `${describeCounts(figures)} over ${windowName(figures)}: ${goal}; ${left}`;
}
function describeCounts({ objective, sli, counts }) {
    const of = (bad, total, noun) => `${(0,plain/* formatCount */.B4)(bad)} bad of ${(0,plain/* count */.U9)(total, noun)}`;
    if (objective.composite !== null)
        return (0,plain/* count */.U9)(objective.composite.parts.length, 'objective');
    // The share of each is what counts, and not how many are bad.
    if (objective.budgeting === 'ratio-timeslices') {
        const lost = sli.lost < 100 ? Number(sli.lost.toFixed(2)) : (0,plain/* formatCount */.B4)(Math.round(sli.lost));
        return `${lost} of ${(0,plain/* count */.U9)(sli.total, 'slice')} lost`;
    }
    if ((0,slo_objective/* countsSlices */.cq)(objective.budgeting))
        return of(sli.bad, sli.total, 'slice');
    if (objective.budgeting === 'occurrences')
        return of(counts.bad, counts.total, 'sample');
    return `${(0,duration/* describeDuration */.MB)(sli.lost)} bad of ${(0,duration/* describeDuration */.MB)(sli.base)} known`;
}
function describeWindow(figures) {
    return figures.objective.window.kind === 'rolling'
        ? `in the last ${windowName(figures)}`
        : `of ${windowName(figures)}`;
}
function windowName({ objective: { window } }) {
    return window.kind === 'rolling' ? (0,duration/* formatDuration */.a3)(window.lengthMs) : `the calendar ${window.unit} so far`;
}
function judgeRecent({ recentFailures }, { recent }) {
    if (recent === null || recentFailures < recent.failures)
        return [];
    const message = `${(0,plain/* count */.U9)(recentFailures, 'bad sample')} in the last ${(0,duration/* formatDuration */.a3)(recent.windowMs)}`;
    const remedy = `stops once ${(0,duration/* formatDuration */.a3)(recent.windowMs)} have passed without one`;
    return [{ code: 'recent-failure', severity: 'warn', message, remedy }];
}
function inconclusive(code, message, remedy) {
    return { code, severity: 'inconclusive', message, remedy };
}

;// CONCATENATED MODULE: ./packages/core/build/verdict/judge.js




/** Computes and judges objectives over a history, as of `nowMs`. */
async function judgeTargets(resolved, config, history, nowMs) {
    const figures = await computeObjectives(resolved, config, history, nowMs);
    const earliestMs = figures.reduce((earliest, { window }) => Math.min(earliest, window.fromMs), nowMs);
    return {
        objectives: figures.map((figure) => judgeObjective(figure, nowMs)),
        reach: describeReach(history, earliestMs, nowMs),
        notices: [...config.objectiveNotices, ...(await remarksOn(figures, resolved, config.maintenance))],
    };
}


/***/ })

};
