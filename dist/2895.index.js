export const id = 2895;
export const ids = [2895];
export const modules = {

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ errorBudget),
/* harmony export */   Lj: () => (/* binding */ computeBurnRate),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   h$: () => (/* binding */ computeBudget),
/* harmony export */   hO: () => (/* binding */ isBudgetBelow),
/* harmony export */   jF: () => (/* binding */ isBurnAbove),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   yc: () => (/* binding */ forecastExhaustion)
/* harmony export */ });
/**
 * The error budget, 1 − target, as the double nearest to the decimal difference: 1 − 0.999 is 0.001 and not
 * 0.0010000000000000009, so that an SLI exactly at its target has exactly nothing left, and `remaining < 0` holds if
 * and only if attainment < target. Targets have at most 12 decimals.
 */
function errorBudget(target) {
    const known = budgets.get(target);
    if (known !== undefined)
        return known;
    const budget = Number((1 - target).toFixed(12));
    budgets.set(target, budget);
    return budget;
}
/** A config has few targets, and asks for their budgets for every check and window. */
const budgets = new Map();
/** Error rate ÷ error budget (SRE Workbook, chapter 5): 1 = the budget lasts exactly one window. */
function computeBurnRate(bad, total, target) {
    if (total === 0)
        return null;
    return bad === 0 ? 0 : bad / allowance(total, target);
}
/** Whether a budget burns faster than a threshold, strictly: decided by counts. */
function isBurnAbove(threshold, bad, total, target) {
    return bad > decimal(allowance(total, target) * threshold);
}
/** The budget of a window, from what was lost of how much; `null` when nothing was counted. `unit` is what that counts. */
function computeBudget(lost, base, target, windowMs, unit = 'events') {
    if (base === 0)
        return null;
    const allowed = allowance(base, target);
    const remaining = (allowed - lost) / allowed;
    return {
        consumed: lost / allowed,
        remaining,
        remainingSeconds: (remaining * errorBudget(target) * windowMs) / 1000,
        remainingEvents: unit === 'events' ? decimal(allowed - lost) : null,
    };
}
/**
 * Whether less of the budget remains than a threshold, decided by counts: with 2 bad of 250 at 99 %, just 20 % remain,
 * and that is not below 20 %, whatever a division of doubles makes of it.
 */
function isBudgetBelow(threshold, lost, base, target) {
    return lost > decimal(allowance(base, target) * (1 - threshold));
}
/** Whether a share is at least a target, decided by counts. */
function isAtLeast(good, total, target) {
    return good >= decimal(total * target);
}
/**
 * In how many seconds the budget of a rolling window is gone if things go on like this: remaining × window ÷ burn rate.
 * Errors that leave the window give some back, so it is a pessimist's answer. 0 where it is gone already; `null` where
 * nothing burns, or nothing is known.
 */
function forecastExhaustion(remaining, burnRate, windowMs) {
    if (remaining === null)
        return null;
    if (remaining <= 0)
        return 0;
    return burnRate === null || burnRate <= 0 ? null : (remaining * windowMs) / 1000 / burnRate;
}
/** How much the budget has room for, a fraction included. */
function allowance(base, target) {
    return decimal(base * errorBudget(target));
}
/** A sum or product of decimals, freed from the noise of binary arithmetic. */
function decimal(value) {
    return Number(value.toPrecision(13));
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  computeObjectives: () => (/* binding */ computeObjectives)
});

// EXTERNAL MODULE: ./packages/core/build/history/runs.js
var history_runs = __webpack_require__(29187);
// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var slo_budget = __webpack_require__(95776);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(39380);
// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/sample/result.js
var result = __webpack_require__(75416);
;// CONCATENATED MODULE: ./packages/core/build/slo/tally.js




/** What a sample counts as for an objective. `unknown` and `excluded` are in no denominator. */
const kinds = { unknown: 0, good: 1, bad: 2, excluded: 3 };
const kindCount = 4;
/**
 * Tallies the samples of a span. `underMs` needs a series with durations; a good sample without one is unknown then. Who
 * makes many tallies lets them share a builder.
 */
function tallySeries(series, rule, span, builder = (0,history_runs/* createRunsBuilder */["if"])()) {
    const { check, location, times } = series;
    const [first, end] = [(0,history_series/* firstRowAt */.o)(times, span.fromMs), (0,history_series/* firstRowAt */.o)(times, span.toMs)];
    builder.push(kinds.unknown, first);
    const push = avoiding(rowsOf(rule.excluded, times), (kind, from, to) => builder.push(kind, to - from));
    (0,history_runs/* forEachRun */.oU)(series.results, first, end, (word, from, to) => {
        const kind = kindOf((0,result/* outcomeCodeOf */.Lc)(word), rule.degraded);
        if (kind === kinds.good && rule.underMs !== null)
            pushByDuration(series, rule.underMs, from, to, push);
        else
            push(kind, from, to);
    });
    const runs = builder.build();
    return { check, location, times, excluded: rule.excluded, first, end, runs, before: countBefore(runs) };
}
function countBefore({ ends, words }) {
    const before = new Uint32Array((words.length + 1) * kindCount);
    let start = 0;
    for (let run = 0; run < words.length; run++) {
        const next = (run + 1) * kindCount;
        for (let place = next; place < next + kindCount; place++)
            before[place] = before[place - kindCount] ?? 0;
        const place = next + (words[run] ?? kinds.unknown);
        const end = ends[run] ?? start;
        before[place] = (before[place] ?? 0) + end - start;
        start = end;
    }
    return before;
}
/** Counts the samples of a tally in a window. */
function countIn(tally, window) {
    const { from, to } = rowsOfTally(tally, window);
    const [runOfFrom, runOfTo] = [(0,history_runs/* runAt */.D)(tally.runs, from), (0,history_runs/* runAt */.D)(tally.runs, to)];
    const upTo = (kind, row, run) => {
        const { ends, words } = tally.runs;
        const start = run === 0 ? 0 : (ends[run - 1] ?? 0);
        return (tally.before[run * kindCount + kind] ?? 0) + (words[run] === kind ? row - start : 0);
    };
    const counted = (kind) => upTo(kind, to, runOfTo) - upTo(kind, from, runOfFrom);
    const [good, bad] = [counted(kinds.good), counted(kinds.bad)];
    return { good, bad, total: good + bad, unknown: counted(kinds.unknown), excluded: counted(kinds.excluded) };
}
/**
 * Counts the samples of several tallies in equal parts of a window, the oldest first: as many as there are places in `good`
 * and `bad`. One pass over the runs.
 */
function countParts(tallies, { fromMs, toMs }, good, bad) {
    const partMs = (toMs - fromMs) / good.length;
    for (const tally of tallies) {
        let part = 0;
        let endRow = (0,history_series/* firstRowAt */.o)(tally.times, fromMs + partMs);
        forEachKind(tally, { fromMs, toMs }, (kind, from, to) => {
            for (let row = from; row < to;) {
                while (row >= endRow && part < good.length - 1) {
                    part++;
                    endRow = part === good.length - 1 ? tally.end : (0,history_series/* firstRowAt */.o)(tally.times, fromMs + (part + 1) * partMs);
                }
                const stop = Math.min(to, Math.max(endRow, row + 1));
                if (kind === kinds.good)
                    good[part] = (good[part] ?? 0) + stop - row;
                if (kind === kinds.bad)
                    bad[part] = (bad[part] ?? 0) + stop - row;
                row = stop;
            }
        });
    }
}
/** Counts the samples of several tallies in a window. */
function countAll(tallies, window) {
    const sum = { good: 0, bad: 0, total: 0, unknown: 0, excluded: 0 };
    for (const tally of tallies) {
        const counts = countIn(tally, window);
        sum.good += counts.good;
        sum.bad += counts.bad;
        sum.total += counts.total;
        sum.unknown += counts.unknown;
        sum.excluded += counts.excluded;
    }
    return sum;
}
/** The rows of a tally inside a window. */
function rowsOfTally({ times, first, end }, window) {
    const within = (row) => Math.min(end, Math.max(first, row));
    return { from: within((0,history_series/* firstRowAt */.o)(times, window.fromMs)), to: within((0,history_series/* firstRowAt */.o)(times, window.toMs)) };
}
/** Visits the runs of a tally inside a window, cut to it, in order. */
function forEachKind(tally, window, visit) {
    const { from, to } = rowsOfTally(tally, window);
    (0,history_runs/* forEachRun */.oU)(tally.runs, from, to, (kind, first, end) => visit(kind, first, end));
}
/** When the newest sample of a window was taken that was measured, in maintenance or not; `null` where there is none. */
function newestMeasured(tally, window) {
    const { from, to } = rowsOfTally(tally, window);
    const { ends, words } = tally.runs;
    for (let run = (0,history_runs/* runAt */.D)(tally.runs, to - 1), end = to; end > from && run >= 0; run--) {
        if (words[run] !== kinds.unknown)
            return tally.times[end - 1] ?? null;
        end = run === 0 ? 0 : (ends[run - 1] ?? 0);
    }
    return null;
}
function kindOf(outcomeCode, degraded) {
    switch (outcome/* outcomes */.KI[outcomeCode]) {
        case 'good':
            return kinds.good;
        case 'degraded':
            return kinds[degraded];
        case 'bad':
            return kinds.bad;
        default:
            return kinds.unknown;
    }
}
function pushByDuration(series, underMs, from, to, push) {
    const { durations } = series;
    if (durations === undefined) {
        push(kinds.unknown, from, to);
        return;
    }
    // A duration is a whole number, and one that was not recorded, -1, is the largest there is without its sign.
    const limit = Math.ceil(underMs);
    for (let row = from; row < to;) {
        const start = row;
        // Nearly every sample comes by here.
        while (row < to && (durations[row] ?? -1) >>> 0 < limit)
            row++;
        push(kinds.good, start, row);
        for (; row < to; row++) {
            const duration = durations[row] ?? -1;
            if (duration >= 0 && duration < limit)
                break;
            push(duration < 0 ? kinds.unknown : kinds.bad, row, row + 1);
        }
    }
}
function rowsOf(windows, times) {
    return windows
        .map(({ fromMs, toMs }) => ({ from: (0,history_series/* firstRowAt */.o)(times, fromMs), to: (0,history_series/* firstRowAt */.o)(times, toMs) }))
        .filter(({ from, to }) => from < to);
}
/** Pushes rows, in order, as what they are, but those of some stretches as excluded. */
function avoiding(excluded, push) {
    if (excluded.length === 0)
        return push;
    let next = 0;
    return (kind, from, to) => {
        let row = from;
        while (row < to) {
            while (next < excluded.length && (excluded[next]?.to ?? 0) <= row)
                next++;
            const gap = excluded[next];
            if (gap === undefined || gap.from >= to) {
                push(kind, row, to);
                return;
            }
            push(kind, row, Math.max(row, gap.from));
            const stop = Math.min(to, gap.to);
            push(kinds.excluded, Math.max(row, gap.from), stop);
            row = stop;
        }
    };
}

// EXTERNAL MODULE: ./packages/core/build/slo/window.js
var slo_window = __webpack_require__(17889);
;// CONCATENATED MODULE: ./packages/core/build/slo/burn-rate.js



const minuteMs = 60_000;
/** The four rows: the three of the Workbook's table 5-8, and the 1 d row of its PromQL. Short = long ÷ 12. */
const burnRows = [
    { severity: 'page', longMs: 60 * minuteMs, shortMs: 5 * minuteMs, percent: 2 },
    { severity: 'page', longMs: 360 * minuteMs, shortMs: 30 * minuteMs, percent: 5 },
    { severity: 'ticket', longMs: 1440 * minuteMs, shortMs: 120 * minuteMs, percent: 10 },
    { severity: 'ticket', longMs: 4320 * minuteMs, shortMs: 360 * minuteMs, percent: 10 },
];
/** The longest window of any row. */
const longestBurnMs = Math.max(...burnRows.map(({ longMs }) => longMs));
/** A row needs so many counted samples in both of its windows: below, one failure is most of what was seen. */
const leastBurnSamples = 6;
/** The rows for a window and a target. */
function burnTests(windowMs, target) {
    return burnRows.map((row) => {
        const factor = burnFactor(row, windowMs);
        const threshold = Math.max(1, factor);
        const isReachable = row.longMs <= windowMs && 1 / (0,slo_budget/* errorBudget */.C0)(target) > threshold;
        return { row, factor, threshold, isReachable };
    });
}
/** The factor of a row for a window: 14.4 for 2 % of 30 days in an hour, 13.44 for 28 days. */
function burnFactor({ percent, longMs }, windowMs) {
    return (percent * windowMs) / (100 * longMs);
}
/**
 * The burn rates of every row, as of now: a row fires when both windows burn faster than its threshold (strictly). A short
 * window that holds too few samples is stretched back to hold enough, within the long one.
 */
function computeBurnRates(tallies, nowMs, target, tests) {
    return tests.map((test) => {
        const { row, threshold, isReachable } = test;
        const longCounts = countAll(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, row.longMs));
        const { shortMs, shortCounts } = countShort(tallies, row, nowMs, longCounts);
        const long = (0,slo_budget/* computeBurnRate */.Lj)(longCounts.bad, longCounts.total, target);
        const short = (0,slo_budget/* computeBurnRate */.Lj)(shortCounts.bad, shortCounts.total, target);
        const hasEnough = Math.min(longCounts.total, shortCounts.total) >= leastBurnSamples;
        const isAbove = ({ bad, total }) => (0,slo_budget/* isBurnAbove */.jF)(threshold, bad, total, target);
        const isFiring = isReachable && hasEnough && isAbove(longCounts) && isAbove(shortCounts);
        return { ...test, long, short, longCounts, shortCounts, shortMs, hasEnough, isFiring };
    });
}
/**
 * The rate at which the budget burns now: by the shortest long window that holds enough samples to tell; `null` where none
 * does.
 */
function currentBurnRate(rates) {
    return rates.find(({ longCounts }) => longCounts.total >= leastBurnSamples)?.long ?? null;
}
/** A row's short window: as it is, or back to its sixth newest counted sample where it holds fewer. */
function countShort(tallies, row, nowMs, long) {
    const shortCounts = countAll(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, row.shortMs));
    if (shortCounts.total >= leastBurnSamples || long.total < leastBurnSamples)
        return { shortMs: row.shortMs, shortCounts };
    const newest = tallies.flatMap((tally) => newestTimes(tally, (0,slo_window/* rollingWindow */.ez)(nowMs, row.longMs)));
    const oldestMs = newest.sort((a, b) => b - a)[leastBurnSamples - 1] ?? nowMs - row.longMs;
    const shortMs = Math.max(row.shortMs, nowMs - oldestMs);
    return { shortMs, shortCounts: countAll(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, shortMs)) };
}
/** When the newest counted samples of a window were taken. */
function newestTimes(tally, window) {
    const found = [];
    forEachKind(tally, window, (kind, from, to) => {
        if (kind !== kinds.good && kind !== kinds.bad)
            return;
        found.push(...tally.times.subarray(Math.max(from, to - leastBurnSamples), to));
        found.splice(0, found.length - leastBurnSamples);
    });
    return found;
}

;// CONCATENATED MODULE: ./packages/core/build/slo/cadence.js

/** Computes something of the same rows of the same column only once. */
function rememberByTimes(compute) {
    const known = new WeakMap();
    return (times, from, to) => {
        const ofColumn = known.get(times) ?? new Map();
        known.set(times, ofColumn);
        const key = `${from} ${to}`;
        const found = ofColumn.get(key);
        if (found !== undefined)
            return found;
        const result = compute(times, from, to);
        ofColumn.set(key, result);
        return result;
    };
}
/**
 * The median gap between the runs of a window, in milliseconds, of the slowest of some series; `null` below two runs.
 * `medianGap` is `medianGapOf` for the burst of a run, remembered.
 */
function measureCadence(tallies, window, medianGap) {
    const gaps = tallies.map((tally) => {
        const { from, to } = rowsOfTally(tally, window);
        return medianGap(tally.times, from, to) ?? 0;
    });
    return Math.max(0, ...gaps) || null;
}
/**
 * The median gap between the starts of runs; `null` below two. What follows the start of a run within `burstMs` is of the
 * same run: several samples of a run are no cadence.
 */
function medianGapOf(burstMs) {
    return (times, from, to) => {
        const starts = times.subarray(from, to);
        const gaps = new Float64Array(Math.max(0, starts.length - 1));
        let count = 0;
        let startMs = starts[0] ?? 0;
        for (const timeMs of starts) {
            if (timeMs - startMs <= burstMs)
                continue;
            gaps[count++] = timeMs - startMs;
            startMs = timeMs;
        }
        if (count === 0)
            return null;
        const sorted = gaps.subarray(0, count).sort();
        const middle = count >>> 1;
        const upper = sorted[middle] ?? 0;
        return count % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
    };
}
/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
function sliceWidth(declaredMs, measuredMs) {
    return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/slo/incidents.js


const mostKept = 5;
/** No incidents. */
const noIncidents = { count: 0, costliest: [], detectMs: null, recoverMs: null };
/**
 * Sums up the incidents of a window. What is unknown or excluded neither is part of one nor ends one. An outage begins, on
 * average, halfway between the last good sample and the first bad one: only gaps of two cadences at most say anything
 * about detection.
 */
function summarizeIncidents(tallies, window, cadenceMs) {
    let costliest = [];
    let count = 0;
    const [detected, recovered] = [createMean(), createMean()];
    for (const tally of tallies) {
        forEachIncident(tally, window, (incident) => {
            count++;
            const { fromMs, toMs, gapMs, bad } = incident;
            if (toMs !== null)
                recovered.add(toMs - fromMs);
            if (gapMs !== null && cadenceMs !== null && gapMs <= 2 * cadenceMs)
                detected.add(gapMs / 2);
            const cheapest = costliest.at(-1);
            if (costliest.length < mostKept || (cheapest !== undefined && bad > cheapest.bad)) {
                costliest = [...costliest, incident].sort(compareCost).slice(0, mostKept);
            }
        });
    }
    return { count, costliest, detectMs: detected.value(), recoverMs: recovered.value() };
}
function compareCost(a, b) {
    const order = (0,plain/* compareText */.n6)(a.tally.check, b.tally.check) || (0,plain/* compareText */.n6)(a.tally.location, b.tally.location);
    return b.bad - a.bad || a.fromMs - b.fromMs || order;
}
function createMean() {
    let [sum, count] = [0, 0];
    return {
        add(value) {
            sum += value;
            count++;
        },
        value: () => (count === 0 ? null : sum / count),
    };
}
/** Visits the incidents of one series, in order. */
function forEachIncident(tally, window, visit) {
    const { times } = tally;
    // Not an object: it is assigned from within, where the compiler cannot follow.
    let [bad, fromMs, lastBadMs] = [0, 0, 0];
    let gapMs = null;
    let lastGoodMs = null;
    const close = (toMs) => {
        if (bad > 0)
            visit({ tally, fromMs, toMs, lastBadMs, bad, gapMs });
        bad = 0;
    };
    forEachKind(tally, window, (kind, from, to) => {
        if (kind === kinds.bad) {
            if (bad === 0) {
                fromMs = times[from] ?? 0;
                gapMs = lastGoodMs === null ? null : fromMs - lastGoodMs;
            }
            lastBadMs = times[to - 1] ?? 0;
            bad += to - from;
        }
        else if (kind === kinds.good) {
            close(times[from] ?? 0);
            lastGoodMs = times[to - 1] ?? 0;
        }
    });
    close(null);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/composite.js


/**
 * What parts attain together, 0..1 or below; `null` where none has data. `mean` is the weighted mean of those that have data
 * (Elastic's composite SLO); `sum` is what is left once what each has lost, times its weight, is taken away (OpenSLO's
 * composites: two parts at 95 % are 90 %), which can be less than nothing.
 */
function combineParts(parts, combine) {
    const lost = lostBy(parts, combine);
    return lost === null ? null : decimal(1 - lost);
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
 * counted twice: it has the samples of the part with the most of them. Burn rates are its parts' business.
 */
function computeComposite({ objective, window, periodMs }, { parts, combine }, figuresOf) {
    const weighed = parts.map(({ objective: id, weight }) => {
        const figures = figuresOf(id);
        const sum = (of) => figures.reduce((total, each) => total + of(each), 0);
        return { id, weight, figures, lost: sum(({ sli }) => sli.lost), base: sum(({ sli }) => sli.base) };
    });
    const known = weighed.filter(({ base }) => base > 0).flatMap(({ figures }) => figures);
    const lost = lostBy(weighed, combine);
    const attainment = lost === null ? null : Math.max(0, (0,slo_budget/* decimal */._)(1 - lost));
    const counts = weighed.map(({ figures }) => addUp(figures.map((each) => each.counts))).reduce(worse);
    const base = lost === null ? 0 : 1;
    return {
        objective,
        check: null,
        window,
        periodMs,
        counts,
        sli: { good: counts.good, bad: counts.bad, total: counts.total, lost: lost ?? 0, base, attainment, coverage: null },
        budget: (0,slo_budget/* computeBudget */.h$)(lost ?? 0, base, objective.target, window.toMs - window.fromMs, 'time'),
        exhaustsInSeconds: null,
        burnRates: [],
        recoversMs: null,
        trend: [],
        incidents: noIncidents,
        incidentShares: [],
        holdMs: 0,
        percentiles: null,
        interval: null,
        exactInterval: null,
        effectiveSamples: null,
        byOccurrences: null,
        // It is covered as little as its least covered part, and as old as its oldest.
        coverage: least(known.map(({ coverage }) => coverage)),
        sliceMs: null,
        declaredCadenceMs: most(known.map(({ declaredCadenceMs }) => declaredCadenceMs)),
        measuredCadenceMs: most(known.map(({ measuredCadenceMs }) => measuredCadenceMs)),
        silentParts: weighed.filter((part) => part.base === 0).map(({ id }) => id),
        newestMs: least(known.map(({ newestMs }) => newestMs)),
        recentFailures: Math.max(0, ...known.map(({ recentFailures }) => recentFailures)),
    };
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

;// CONCATENATED MODULE: ./packages/core/build/slo/slices.js

/** Cuts a window into slices and counts what is in each. Linear in the samples. */
function sliceUp(tallies, window, sliceMs, excluded) {
    const count = Math.ceil((window.toMs - window.fromMs) / sliceMs);
    const [good, bad, isExcluded] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
    for (const tally of tallies) {
        forEachKind(tally, window, (kind, from, to) => {
            const counts = kind === kinds.good ? good : kind === kinds.bad ? bad : null;
            if (counts === null)
                return;
            for (let row = from; row < to; row++) {
                const slice = Math.floor(((tally.times[row] ?? 0) - window.fromMs) / sliceMs);
                counts[slice] = (counts[slice] ?? 0) + 1;
            }
        });
    }
    for (const { fromMs, toMs } of excluded) {
        const last = Math.min(count - 1, Math.ceil((toMs - window.fromMs) / sliceMs) - 1);
        for (let slice = Math.max(0, Math.floor((fromMs - window.fromMs) / sliceMs)); slice <= last; slice++) {
            if ((good[slice] ?? 0) + (bad[slice] ?? 0) === 0)
                isExcluded[slice] = 1;
        }
    }
    return { good, bad, isExcluded };
}

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
            const { from, to } = rowsOfTally(only, window);
            if (countIn(only, window).total === to - from)
                return observed(only.times, from, to) / slices;
        }
        const { good, bad, isExcluded } = sliceUp(tallies, window, sliceMs, excluded);
        const left = slices - isExcluded.reduce((sum, each) => sum + each, 0);
        const seen = good.reduce((sum, count, slice) => sum + (count + (bad[slice] ?? 0) > 0 ? 1 : 0), 0);
        return left === 0 ? null : seen / left;
    };
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
;// CONCATENATED MODULE: ./packages/core/build/slo/held-time.js


/**
 * Time by state: the state of each sample of the window is held until the next sample of its series, for `holdMs` at most
 * and never past the end of the window. A sample before the window is not held into it; maintenance is neither good nor
 * bad. Of several series the times add up.
 */
function holdStates(tallies, window, holdMs) {
    let [goodMs, badMs] = [0, 0];
    for (const tally of tallies) {
        const { to: end } = rowsOfTally(tally, window);
        const heldFrom = (row) => {
            const fromMs = tally.times[row] ?? 0;
            const nextMs = row + 1 < end ? (tally.times[row + 1] ?? window.toMs) : window.toMs;
            const toMs = Math.min(nextMs, fromMs + holdMs, window.toMs);
            return toMs - fromMs - (0,slo_window/* overlapMs */.wz)(tally.excluded, fromMs, toMs);
        };
        forEachKind(tally, window, (kind, from, to) => {
            if (kind !== kinds.good && kind !== kinds.bad)
                return;
            let sum = 0;
            for (let row = from; row < to; row++)
                sum += heldFrom(row);
            if (kind === kinds.good)
                goodMs += sum;
            else
                badMs += sum;
        });
    }
    return { goodMs, badMs };
}

;// CONCATENATED MODULE: ./packages/core/build/slo/budgeting.js






/** Computes an SLI by a method of OpenSLO's (`budgetingMethod`), or by time (which OpenSLO does not have). */
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
            return sliceSli(sliceUp(tallies, window, method.sliceMs, excluded), method);
        case 'time-weighted': {
            const { goodMs, badMs } = holdStates(tallies, window, method.holdMs);
            const base = goodMs + badMs;
            // A location that is no more is no gap in those that are.
            const seen = tallies.filter((tally) => hasRows(tally, window));
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
function sliceSli({ good, bad, isExcluded }, { budgeting, sliceTarget, missing }) {
    const slices = { good: 0, bad: 0 };
    let [seen, excluded, sum] = [0, 0, 0];
    for (let slice = 0; slice < good.length; slice++) {
        const total = (good[slice] ?? 0) + (bad[slice] ?? 0);
        if (isExcluded[slice] === 1)
            excluded++;
        if (isExcluded[slice] === 1 || (total === 0 && missing === 'ignore'))
            continue;
        if (total > 0)
            seen++;
        const isGood = total === 0 ? missing === 'good' : (0,slo_budget/* isAtLeast */.du)(good[slice] ?? 0, total, sliceTarget);
        slices[isGood ? 'good' : 'bad']++;
        if (budgeting === 'timeslices')
            sum += isGood ? 0 : 1;
        else
            sum += total === 0 ? Number(!isGood) : (bad[slice] ?? 0) / total;
    }
    const total = slices.good + slices.bad;
    const left = good.length - excluded;
    const coverage = left === 0 ? null : seen / left;
    if (seen === 0)
        return { good: 0, bad: 0, total: 0, lost: 0, base: 0, attainment: null, coverage };
    // Shares such as 1 ÷ 10 are no binary fractions: what they add up to is freed from that noise before it is judged.
    const lost = (0,slo_budget/* decimal */._)(sum);
    return { ...slices, total, lost, base: total, attainment: (0,slo_budget/* decimal */._)((total - lost) / total), coverage };
}
function hasRows(tally, window) {
    const { from, to } = rowsOfTally(tally, window);
    return from < to;
}
function lengthOf({ fromMs, toMs }) {
    return toMs - fromMs;
}
function excludedMs({ excluded }, { fromMs, toMs }) {
    return (0,slo_window/* overlapMs */.wz)(excluded, fromMs, toMs);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/dependence.js

/**
 * How many independent samples those of a window are worth: n (1 − r) ÷ (1 + r), with r the lag-1 autocorrelation of good
 * and bad. Outages last, so a sample mostly tells what the one before it told, and an interval that supposes independence
 * is narrower than the truth. Of several series the numbers add up. Never more than n.
 */
function effectiveSamples(tallies, window) {
    return tallies.reduce((sum, tally) => sum + effectiveOf(tally, window), 0);
}
function effectiveOf(tally, window) {
    let [total, bad, bothBad] = [0, 0, 0];
    let first = null;
    let last = false;
    forEachKind(tally, window, (kind, from, to) => {
        if (kind !== kinds.good && kind !== kinds.bad)
            return;
        const isBad = kind === kinds.bad;
        if (isBad) {
            bothBad += to - from - 1 + (first !== null && last ? 1 : 0);
            bad += to - from;
        }
        total += to - from;
        first ??= isBad;
        last = isBad;
    });
    if (bad === 0 || bad === total)
        return total;
    // Σ (xᵢ − m)(xᵢ₊₁ − m) over neighbours, and Σ (xᵢ − m)², of x = 1 for bad and 0 for good.
    const m = bad / total;
    const ends = Number(first === true) + Number(last);
    const covariance = bothBad - m * (2 * bad - ends) + (total - 1) * m * m;
    const correlation = Math.max(0, covariance / (bad * (1 - m)));
    return (total * (1 - correlation)) / (1 + correlation);
}

// EXTERNAL MODULE: ./packages/core/build/slo/interval.js
var interval = __webpack_require__(47052);
;// CONCATENATED MODULE: ./packages/core/build/slo/percentiles.js

/** Durations below this are counted, those above are sorted: whole milliseconds, and few samples take longer. */
const countedMs = 4096;
/** Percentiles of the durations of some series in a window, by nearest rank; `null` where none was recorded. */
function computePercentiles(series, window) {
    const counts = new Uint32Array(countedMs);
    const longer = [];
    for (const { tally, durations } of series) {
        const { from, to } = rowsOfTally(tally, window);
        count(durations, from, to, counts, longer);
    }
    let total = longer.length;
    for (const each of counts)
        total += each;
    if (total === 0)
        return null;
    longer.sort((a, b) => a - b);
    const at = (share) => {
        let rank = Math.ceil(share * total);
        for (let duration = 0; duration < countedMs; duration++) {
            rank -= counts[duration] ?? 0;
            if (rank <= 0)
                return duration;
        }
        return longer[rank - 1] ?? countedMs;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
/** Counts the durations that were recorded. A function of its own: tens of millions come by here. */
function count(durations, from, to, counts, longer) {
    for (let row = from; row < to; row++) {
        const duration = durations[row] ?? -1;
        if (duration < 0)
            continue;
        if (duration < countedMs)
            counts[duration] = (counts[duration] ?? 0) + 1;
        else
            longer.push(duration);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/slo/recovery.js


/**
 * When so much of the budget of a rolling window remains again, if nothing fails from now on: once enough of the bad samples
 * have left the window, the oldest first. As many good samples are taken to come as leave; what is lost is taken to spread
 * evenly over the bad samples, which it does where samples are counted, and about does elsewhere. `null` where no sample was bad.
 */
function recoveryOf(tallies, window, { lost, base, target }, remaining) {
    const { bad } = countAll(tallies, window);
    if (bad === 0 || lost <= 0)
        return null;
    // So many may stay.
    const most = Math.floor((0,slo_budget/* decimal */._)(((0,slo_budget/* allowance */.nB)(base, target) * (1 - remaining) * bad) / lost));
    const last = badTime(tallies, window, bad - 1 - Math.max(0, most));
    // It leaves the window a moment after it has been in it for all of its length.
    return last === undefined ? null : last + (window.toMs - window.fromMs) + 1;
}
/** When the bad sample was taken that has so many before it. */
function badTime(tallies, window, before) {
    const [only, ...more] = tallies;
    if (only === undefined || more.length > 0)
        return badTimes(tallies, window)[before];
    let [found, passed] = [undefined, 0];
    forEachKind(only, window, (kind, from, to) => {
        if (kind !== kinds.bad)
            return;
        if (passed <= before && before < passed + to - from)
            found = only.times[from + before - passed];
        passed += to - from;
    });
    return found;
}
function badTimes(tallies, window) {
    const times = [];
    for (const tally of tallies) {
        forEachKind(tally, window, (kind, from, to) => {
            if (kind === kinds.bad)
                for (let row = from; row < to; row++)
                    times.push(tally.times[row] ?? 0);
        });
    }
    return Float64Array.from(times).sort();
}

;// CONCATENATED MODULE: ./packages/core/build/slo/figures.js












/** Where no cadence is known, states are held, and slices are wide, for an hour. */
const withoutCadenceMs = 3_600_000;
/** Two methods that differ by more of the budget than this are worth a word. */
const tellingShare = 0.1;
/** A grid that is made by itself is no finer than this many slices: samples may come in bursts. */
const mostSlices = 100_000;
/** Computes an objective as of `nowMs`. What lies later is not looked at. */
function computeFigures(parts) {
    const { objective, check, tallies, excluded, window, periodMs, nowMs, declaredCadenceMs } = parts;
    const { target, gate } = objective;
    const counts = countAll(tallies, window);
    const lengthMs = window.toMs - window.fromMs;
    const measuredCadenceMs = measureCadence(tallies, window, parts.medianGap);
    const finestMs = lengthMs / mostSlices;
    const width = sliceWidth(declaredCadenceMs, measuredCadenceMs);
    const gridMs = width === null ? null : Math.max(width, finestMs);
    const method = methodOf(objective, gridMs, declaredCadenceMs, measuredCadenceMs);
    const sli = computeSli(method, tallies, window, counts, excluded);
    const unit = objective.budgeting === 'time-weighted' ? 'time' : 'events';
    const judgedMs = lengthMs - (0,slo_window/* overlapMs */.wz)(excluded, window.fromMs, window.toMs);
    const budget = (0,slo_budget/* computeBudget */.h$)(sli.lost, sli.base, target, judgedMs, unit);
    const burnRates = computeBurnRates(tallies, nowMs, target, parts.burnTests);
    const cadenceMs = Math.max(declaredCadenceMs ?? 0, measuredCadenceMs ?? 0) || null;
    const incidents = counts.bad === 0 ? noIncidents : summarizeIncidents(tallies, window, cadenceMs);
    const newest = tallies.flatMap((tally) => newestMeasured(tally, window) ?? []);
    const byGrid = gridMs === null ? null : parts.coverageOf(gridMs)(tallies, excluded);
    return {
        objective,
        check,
        window,
        periodMs,
        counts,
        sli,
        budget,
        exhaustsInSeconds: forecast(sli, budget, currentBurnRate(burnRates), parts),
        burnRates,
        recoversMs: recoveryFrom(sli, parts),
        trend: trendOf(tallies, window),
        incidents,
        incidentShares: incidents.costliest.map((incident) => shareOf(incident, sli, method, window, target)),
        holdMs: method.holdMs,
        percentiles: objective.underMs === null ? null : computePercentiles(parts.timed, window),
        interval: (0,interval/* computeInterval */.HY)(counts.good, counts.total),
        exactInterval: (0,interval/* computeExactInterval */.cD)(counts.good, counts.total),
        effectiveSamples: counts.total === 0 ? null : effectiveSamples(tallies, window),
        byOccurrences: compareMethods(sli, counts, target),
        coverage: objective.budgeting === 'occurrences' ? byGrid : sli.coverage,
        sliceMs: objective.budgeting.endsWith('timeslices') ? method.sliceMs : null,
        declaredCadenceMs,
        measuredCadenceMs,
        silentParts: [],
        newestMs: newest.length === 0 ? null : Math.max(...newest),
        recentFailures: gate.recent === null ? 0 : countAll(tallies, (0,slo_window/* rollingWindow */.ez)(nowMs, gate.recent.windowMs)).bad,
    };
}
/**
 * In how many seconds the budget is gone. That of a calendar period is the whole period's, of which what is over has spent
 * its part, and it is renewed when the period ends.
 */
function forecast({ lost, base }, budget, burnRate, { objective, window, periodMs }) {
    if (objective.window.kind === 'rolling')
        return (0,slo_budget/* forecastExhaustion */.yc)(budget?.remaining ?? null, burnRate, periodMs);
    if (base === 0)
        return null;
    const elapsedMs = window.toMs - window.fromMs;
    const spent = ((lost / base) * elapsedMs) / ((0,slo_budget/* errorBudget */.C0)(objective.target) * periodMs);
    const seconds = (0,slo_budget/* forecastExhaustion */.yc)(1 - spent, burnRate, periodMs);
    return seconds === null || seconds * 1000 > periodMs - elapsedMs ? null : seconds;
}
function recoveryFrom({ lost, base }, { objective, tallies, window, periodMs }) {
    const { target, gate } = objective;
    const { fail, warn } = gate.budget;
    const threshold = base === 0 ? undefined : [fail, warn].find((each) => (0,slo_budget/* isBudgetBelow */.hO)(each, lost, base, target));
    if (threshold === undefined)
        return null;
    if (objective.window.kind === 'calendar')
        return window.fromMs + periodMs;
    return recoveryOf(tallies, window, { lost, base, target }, threshold);
}
/** What an incident took of the budget, by what the objective counts. */
function shareOf({ tally, fromMs, toMs, lastBadMs, bad }, { base }, method, window, target) {
    if (base === 0)
        return null;
    const allowed = (0,slo_budget/* allowance */.nB)(base, target);
    switch (method.budgeting) {
        case 'occurrences':
            return bad / allowed;
        case 'time-weighted':
            return holdStates([tally], { fromMs, toMs: toMs ?? window.toMs }, method.holdMs).badMs / allowed;
        default: {
            // A slice with a bad sample is a bad one, unless it may hold some.
            if (method.budgeting !== 'timeslices' || method.sliceTarget < 1)
                return null;
            const sliceOf = (timeMs) => Math.floor((timeMs - window.fromMs) / method.sliceMs);
            return (sliceOf(lastBadMs) - sliceOf(fromMs) + 1) / allowed;
        }
    }
}
/** A day each in the usual window. */
const trendParts = 28;
function trendOf(tallies, window) {
    const [good, bad] = [new Uint32Array(trendParts), new Uint32Array(trendParts)];
    countParts(tallies, window, good, bad);
    return Array.from(good, (count, part) => {
        const total = count + (bad[part] ?? 0);
        // Cut off, not rounded: a part with a failure is never a whole one.
        return total === 0 ? null : Math.floor((count / total) * 1e6) / 1e6;
    });
}
function methodOf(objective, gridMs, declaredMs, measuredMs) {
    const cadenceMs = declaredMs ?? measuredMs;
    return {
        budgeting: objective.budgeting,
        sliceMs: objective.sliceMs ?? gridMs ?? withoutCadenceMs,
        sliceTarget: objective.sliceTarget,
        missing: objective.missing,
        holdMs: objective.holdMs ?? (cadenceMs === null ? withoutCadenceMs : 2 * cadenceMs),
    };
}
/** What the occurrences method says, where that is so different that a reader should know. */
function compareMethods({ attainment }, { good, total }, target) {
    if (attainment === null || total === 0)
        return null;
    const byOccurrences = good / total;
    return Math.abs(byOccurrences - attainment) > tellingShare * (1 - target) ? byOccurrences : null;
}

;// CONCATENATED MODULE: ./packages/core/build/slo/evaluate.js








/**
 * Computes every target over a history as of `nowMs`. Pure: the same input, the same figures. Objectives on latency need a
 * history with durations. What targets have in common is computed once: columns of times, grids, maintenance.
 */
async function computeObjectives({ targets }, config, history, nowMs) {
    const seriesOf = Map.groupBy(history.series, ({ check }) => check);
    const checkOf = new Map(config.checks.map((check) => [check.id, check]));
    const medianGap = remember((burstMs) => rememberByTimes(medianGapOf(burstMs)), String);
    const coverage = remember(({ window, sliceMs }) => coverageOf(window, sliceMs), ({ window, sliceMs }) => `${window.fromMs} ${window.toMs} ${sliceMs}`);
    const [periodOf, plan] = await Promise.all([loadPeriods(targets, nowMs), loadMaintenance(config)]);
    const maintenance = remember(plan, ({ fromMs, toMs }) => `${fromMs} ${toMs}`);
    const tests = remember(({ windowMs, target }) => burnTests(windowMs, target), ({ windowMs, target }) => `${windowMs} ${target}`);
    const runs = (0,history_runs/* createRunsBuilder */["if"])();
    const periods = remember(periodOf, ({ window }) => JSON.stringify(window));
    const compute = ({ objective, check, ids }) => {
        const { window, periodMs } = periods(objective);
        const { underMs, degraded, gate } = objective;
        const lookBackMs = Math.max(longestBurnMs, gate.recent?.windowMs ?? 0);
        const span = { fromMs: Math.min(window.fromMs, nowMs - lookBackMs), toMs: nowMs };
        const excluded = ids.map(maintenance(span));
        const timed = ids.flatMap((id, index) => (seriesOf.get(id) ?? []).map((series) => ({
            tally: tallySeries(series, { degraded, underMs, excluded: excluded[index] ?? [] }, span, runs),
            durations: series.durations,
        })));
        const checks = ids.flatMap((id) => checkOf.get(id) ?? []);
        const most = (values) => values.reduce((max, value) => Math.max(max, value), 0);
        // The objective's own cadence, else the slowest of its checks.
        const declaredCadenceMs = objective.everyMs ?? (most(checks.map(({ everyMs }) => everyMs ?? 0)) || null);
        const burstMs = most(checks.map(({ samples, intervalMs }) => (samples - 1) * intervalMs * 1.5));
        return computeFigures({
            objective,
            check,
            tallies: timed.map(({ tally }) => tally),
            timed: underMs === null ? [] : timed,
            excluded: (0,slo_window/* commonWindows */.Re)(excluded, window),
            declaredCadenceMs,
            window,
            periodMs,
            nowMs,
            burnTests: tests({ windowMs: periodMs, target: objective.target }),
            medianGap: medianGap(Math.min(burstMs, (declaredCadenceMs ?? Number.POSITIVE_INFINITY) / 2)),
            coverageOf: (sliceMs) => coverage({ window, sliceMs }),
        });
    };
    return targets.map((target) => {
        const { composite, window } = target.objective;
        if (composite === null)
            return compute(target);
        // Its parts are judged over its own window, whatever theirs is.
        const partsOf = (id) => targets
            .filter(({ objective }) => objective.id === id)
            .map((part) => compute({ ...part, objective: { ...part.objective, window } }));
        return computeComposite({ objective: target.objective, ...periods(target.objective) }, composite, partsOf);
    });
}
/** What knows of calendars is loaded where one is asked for. */
async function loadPeriods(targets, nowMs) {
    const isNeeded = targets.some(({ objective }) => objective.window.kind === 'calendar');
    const calendar = isNeeded ? await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(8011)]).then(__webpack_require__.bind(__webpack_require__, 8011)) : null;
    return ({ window }) => {
        if (window.kind === 'rolling')
            return { window: (0,slo_window/* rollingWindow */.ez)(nowMs, window.lengthMs), periodMs: window.lengthMs };
        const { fromMs = nowMs, endMs = nowMs } = calendar?.calendarPeriod(nowMs, window.unit, window.zone) ?? {};
        return { window: { fromMs, toMs: nowMs }, periodMs: endMs - fromMs };
    };
}
/** What knows of recurrence is loaded where there is maintenance. */
async function loadMaintenance({ maintenance, }) {
    if (maintenance.length === 0)
        return () => () => [];
    const { planMaintenance } = await Promise.all(/* import() */[__webpack_require__.e(5745), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 70390));
    return (span) => planMaintenance(maintenance, span);
}
/** Computes something once for each key. */
function remember(compute, keyOf) {
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


/***/ }),

/***/ 47052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ chanceOf),
/* harmony export */   HY: () => (/* binding */ computeInterval),
/* harmony export */   cD: () => (/* binding */ computeExactInterval)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32453);

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
 * The Clopper–Pearson interval at 95 % (Biometrika 26, 1934), from quantiles of the beta distribution: it holds the true
 * ratio at least that often, at the price of being wide. It supposes independent samples, too.
 */
function computeExactInterval(good, total) {
    if (total === 0)
        return null;
    const tail = (1 - confidence) / 2;
    return {
        low: good === 0 ? 0 : jstat__WEBPACK_IMPORTED_MODULE_0__.beta.inv(tail, good, total - good + 1),
        high: good === total ? 1 : jstat__WEBPACK_IMPORTED_MODULE_0__.beta.inv(1 - tail, good + 1, total - good),
        confidence,
    };
}
/** The chance to see so few good ones, or fewer, if just `target` of all were good: the exact one-sided p-value. */
function chanceOf(good, total, target) {
    return good === total ? 1 : 1 - jstat__WEBPACK_IMPORTED_MODULE_0__.ibeta(target, good + 1, total - good);
}


/***/ })

};
