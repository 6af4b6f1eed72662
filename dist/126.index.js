export const id = 126;
export const ids = [126];
export const modules = {

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2923);


/** Puts a report together. Deterministic: order and every digit follow from the parts. */
function buildReport(parts) {
    return {
        schema: 'fortify/report@1',
        generatedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(parts.generatedAtMs),
        service: parts.service ?? (parts.run.repository || 'local'),
        run: parts.run,
        verdict: { status: parts.verdict.status, reasons: parts.verdict.reasons.map((reason) => ({ ...reason })) },
        notices: [...parts.notices],
        timing: toTiming(parts.timing),
        checks: parts.results.map(toCheck),
        objectives: parts.objectives.map(toObjective),
        deadlines: [],
    };
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
function toObjective({ figures, status, reasons }) {
    const { objective, window, counts, budget } = figures;
    return {
        id: objective.id,
        check: figures.check,
        target: objective.target,
        windowSeconds: objective.windowMs / 1000,
        from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.fromMs),
        to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.toMs),
        budgeting: objective.budgeting,
        ...counts,
        excluded: 0,
        attainment: figures.attainment,
        coverage: figures.coverage,
        cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
        budget: {
            consumed: budget?.consumed ?? null,
            remaining: budget?.remaining ?? null,
            remainingSeconds: budget?.remainingSeconds ?? null,
            exhaustsInSeconds: null,
        },
        burnRates: [],
        interval: figures.interval,
        status,
        reasons: reasons.map((reason) => ({ ...reason })),
    };
}
function toSeconds(durationMs) {
    return durationMs === null ? null : durationMs / 1000;
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

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);


/** Weighs all evidence into one verdict: the worst of its reasons. Evidence of nothing at all is inconclusive. */
function decideVerdict(evidence, policy) {
    const reasons = [
        ...evidence.results.flatMap((result) => judgeHealth(result, policy)),
        ...evidence.objectives.flatMap((objective) => objective.reasons),
        ...evidence.damaged.map(({ name, message }) => {
            const text = `could not be read and was left out: ${message}`;
            return { code: 'history-damaged', severity: 'warn', subject: name, message: text };
        }),
    ];
    if (evidence.notRecorded !== null) {
        const message = `the samples of this run were not recorded: ${evidence.notRecorded}`;
        reasons.push({ code: 'not-recorded', severity: 'warn', subject: 'history', message });
    }
    if (evidence.results.length === 0 && evidence.objectives.length === 0) {
        reasons.push({
            code: 'no-data',
            severity: 'inconclusive',
            subject: 'history',
            message: 'nothing was measured or judged',
        });
    }
    return { status: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A)(reasons.map(({ severity }) => severity)), reasons };
}
function judgeHealth(result, { health }) {
    const subject = result.check.id;
    const warnings = result.warnings.map(({ detail }) => {
        return { code: 'certificate-expiring', severity: 'warn', subject, message: detail };
    });
    const message = result.failures.map(({ reason, detail }) => `${reason}: ${detail}`).join('; ');
    switch (result.outcome) {
        case 'good':
            return warnings;
        case 'degraded':
            return [{ code: 'degraded', severity: 'warn', subject, message }, ...warnings];
        case 'bad':
            return health === 'ignore' ? warnings : [{ code: 'unhealthy', severity: health, subject, message }, ...warnings];
        case 'unknown': {
            // A check that our own policy forbids is a mistake to be mended, not a service that could not be reached.
            const isBlocked = result.failures[0]?.reason === 'blocked';
            return [
                {
                    code: isBlocked ? 'blocked' : 'not-measured',
                    severity: isBlocked ? 'fail' : 'inconclusive',
                    subject,
                    message,
                },
            ];
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(result.outcome);
    }
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/** A verdict, mildest first: of several, the last in this order stands. */
const statuses = ['pass', 'warn', 'inconclusive', 'fail'];
/** The worst of some verdicts; `pass` where there is none. */
function worstStatus(all) {
    return all.reduce((worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst), 'pass');
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
// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(6689);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(9380);
;// CONCATENATED MODULE: ./packages/core/build/slo/window.js

/** The rolling window that ends now. A sample at `now` is not in it; one a window length earlier is. */
function rollingWindow(nowMs, lengthMs) {
    return { fromMs: nowMs - lengthMs, toMs: nowMs };
}
/** The rows of a series inside a window: `[first, end)`, found by binary search. */
function rowsIn(series, window) {
    return { first: (0,history_series/* firstRowAt */.o)(series.times, window.fromMs), end: (0,history_series/* firstRowAt */.o)(series.times, window.toMs) };
}
/** The distinct instants of the samples in a window that pass a test of their row, ascending over all series. */
function instantsIn(all, window, accepts = () => true) {
    const instants = [];
    for (const series of all) {
        const { first, end } = rowsIn(series, window);
        for (let row = first; row < end; row++) {
            if (accepts(series, row))
                instants.push(series.times[row] ?? 0);
        }
    }
    const sorted = Float64Array.from(instants).sort();
    return sorted.filter((timeMs, index) => index === 0 || timeMs !== sorted[index - 1]);
}

;// CONCATENATED MODULE: ./packages/core/build/slo/attainment.js


const [unknownCode, , degradedCode, badCode] = outcome/* outcomes */.KI.map((_, code) => code);
/** Counts the samples of a window, `degraded` counting as told. */
function countSamples(all, window, degraded) {
    let bad = 0;
    let unknown = 0;
    let rows = 0;
    for (const series of all) {
        const { first, end } = rowsIn(series, window);
        rows += end - first;
        for (let row = first; row < end; row++) {
            const code = series.outcomes[row];
            if (code === unknownCode)
                unknown++;
            else if (code === badCode || (code === degradedCode && degraded === 'bad'))
                bad++;
        }
    }
    const total = rows - unknown;
    return { good: total - bad, bad, total, unknown };
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


const coverage_unknownCode = outcome/* outcomes */.KI.indexOf('unknown');
/**
 * The share of a window's slices that hold at least one counted sample, 0..1. Slices are counted from the start of the
 * window; the last may be shorter. A gap is no data: it lowers coverage and nothing else.
 */
function computeCoverage(all, window, sliceMs) {
    const slices = Math.ceil((window.toMs - window.fromMs) / sliceMs);
    let observed = 0;
    let last = -1;
    for (const timeMs of instantsIn(all, window, (series, row) => series.outcomes[row] !== coverage_unknownCode)) {
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







const figures_unknownCode = outcome/* outcomes */.KI.indexOf('unknown');
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
        newestMs: instantsIn(series, window, (columns, row) => columns.outcomes[row] !== figures_unknownCode).at(-1) ?? null,
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
