export const id = 3491;
export const ids = [3491];
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


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeObjective: () => (/* binding */ judgeObjective)
/* harmony export */ });
/* harmony import */ var _slo_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95776);
/* harmony import */ var _slo_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47052);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84280);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69321);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64176);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72923);







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
        subject: (0,_slo_objective_name_js__WEBPACK_IMPORTED_MODULE_4__/* .objectiveName */ .p)({ id: figures.objective.id, check: figures.check }),
        message,
        ...(remedy === undefined ? {} : { remedy }),
    }));
    return { figures, status: statusOf(figures, gaps.length > 0, budget.length > 0), reasons };
}
function statusOf(figures, hasGaps, isLow) {
    const { sli, objective, budget } = figures;
    if (hasGaps || sli.attainment === null || budget === null)
        return 'inconclusive';
    if ((0,_slo_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .isBudgetBelow */ .hO)(0, sli.lost, sli.base, objective.target))
        return 'breached';
    return isLow ? 'at-risk' : 'met';
}
function findGaps(figures, policy, nowMs) {
    const { counts, coverage, newestMs, sli } = figures;
    const window = describeWindow(figures);
    if (counts.total === 0 || newestMs === null || sli.base === 0) {
        const others = [
            counts.unknown === 0 ? [] : [`${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(counts.unknown, 'sample')} could not be measured`],
            counts.excluded === 0 ? [] : [`${counts.excluded} in maintenance`],
        ].flat();
        return [
            inconclusive('no-data', `no counted sample ${window}${others.length === 0 ? '' : ` (${others.join(', ')})`}`, 'passes once runs have recorded enough'),
        ];
    }
    const cadenceMs = Math.max(figures.declaredCadenceMs ?? 0, figures.measuredCadenceMs ?? 0);
    const found = [];
    if (figures.silentParts.length > 0) {
        const message = `no data ${window} of what it is made of: ${figures.silentParts.join(', ')}`;
        found.push(inconclusive('no-data', message, 'passes once these have some'));
    }
    if (cadenceMs > 0 && nowMs - newestMs > policy.stale * cadenceMs) {
        const newest = `the newest sample is from ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(newestMs)}`;
        const allowed = `more than ${policy.stale} × the cadence of ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(cadenceMs)} ago`;
        found.push(inconclusive('stale', `${newest}, ${allowed}`, 'passes after a run that records'));
    }
    if (counts.total < policy.minSamples) {
        const message = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(counts.total, 'sample')} ${window}, ${policy.minSamples} are needed`;
        const wait = cadenceMs > 0
            ? `, in about ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)((policy.minSamples - counts.total) * cadenceMs)} at this cadence`
            : '';
        const more = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(policy.minSamples - counts.total, 'more sample');
        found.push(inconclusive('too-few-samples', message, `passes with ${more}${wait}`));
    }
    if ((coverage ?? 0) < policy.minCoverage) {
        const share = coverage === null ? 'an unknown share (declare every)' : (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPercent */ .l9)(coverage, 1);
        const needed = `${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTarget */ .P4)(policy.minCoverage)} is needed`;
        const message = `samples cover ${share} ${window.replace(/^in/, 'of')}, ${needed}`;
        found.push(inconclusive('low-coverage', message, 'passes once runs come often enough, or with a lower min-coverage'));
    }
    return found;
}
function judgeBudget(figures, policy) {
    const { budget, sli } = figures;
    const { warn, fail } = policy.budget;
    const { target } = figures.objective;
    const isBelow = (threshold) => (0,_slo_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .isBudgetBelow */ .hO)(threshold, sli.lost, sli.base, target);
    if (budget === null || !isBelow(Math.max(warn, fail)))
        return [];
    const measured = describeFigures(figures);
    if (!isBelow(fail)) {
        const message = `${measured}, warned below ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTarget */ .P4)(warn)}`;
        return [{ code: 'budget-low', severity: 'warn', message, ...recovers(figures) }];
    }
    const failures = failuresOf(figures);
    if (failures < policy.minFailures) {
        const few = `but ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(failures, 'failure')} cannot fail it: ${policy.minFailures} are needed`;
        return [{ code: 'too-few-failures', severity: 'warn', message: `${measured}, ${few}`, ...recovers(figures) }];
    }
    const chance = policy.confidence === null ? null : chanceOfFigures(figures);
    if (policy.confidence !== null && chance !== null && chance > 1 - policy.confidence) {
        const unsure = `but as many failures come by chance in ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPercent */ .l9)(chance, 1)} of cases: not sure enough to fail`;
        return [{ code: 'not-significant', severity: 'warn', message: `${measured}, ${unsure}`, ...recovers(figures) }];
    }
    const message = `${measured}, failed below ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTarget */ .P4)(fail)}`;
    return [{ code: 'budget-exhausted', severity: 'fail', message, ...recovers(figures) }];
}
/** When a budget is back, to the day: more would be a promise. */
function recovers({ objective, recoversMs }) {
    if (recoversMs === null)
        return {};
    const date = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(recoversMs).slice(0, 10);
    return {
        remedy: objective.window.kind === 'rolling' ? `recovers about ${date} if nothing fails` : `is renewed about ${date}`,
    };
}
/** How many failures there were: bad samples, or bad slices where more of those are, for a missing one may be bad. */
function failuresOf({ objective, counts, sli }) {
    return objective.budgeting.endsWith('timeslices') ? Math.max(counts.bad, sli.bad) : counts.bad;
}
/** How likely so many failures are by chance; `null` where what the objective counts is not drawn one by one. */
function chanceOfFigures({ objective, sli }) {
    const isDrawn = ['occurrences', 'timeslices'].includes(objective.budgeting) && objective.composite === null;
    return isDrawn ? (0,_slo_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .chanceOf */ .En)(sli.good, sli.total, objective.target) : null;
}
/** The worst that a firing row says. Of equally bad ones the first, a page before a ticket. */
function judgeBurn({ burnRates }, policy) {
    const found = burnRates.flatMap((rate) => {
        const action = policy.burn[rate.row.severity];
        if (action === 'ignore' || !rate.isFiring)
            return [];
        const severity = rate.longCounts.bad < policy.minFailures ? 'warn' : action;
        const remedy = `stops once ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(rate.shortMs)} have passed without a failure`;
        return [{ code: 'burn-rate', severity, message: describeBurn(rate), remedy }];
    });
    return [...found.filter(({ severity }) => severity === 'fail'), ...found].slice(0, 1);
}
function describeBurn({ row, threshold, long, short, shortMs }) {
    const stretched = shortMs > row.shortMs ? ' (stretched to hold enough samples)' : '';
    return (`burns ${(long ?? 0).toFixed(1)} × over ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(row.longMs)} and ${(short ?? 0).toFixed(1)} × over ` +
        `${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(shortMs)}${stretched}, more than ${Number(threshold.toFixed(2))} × (${row.severity})`);
}
function describeFigures(figures) {
    const { objective, sli, budget } = figures;
    const goal = `${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPercent */ .l9)(sli.attainment ?? 0)} attained, target ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTarget */ .P4)(objective.target)}`;
    const left = `error budget left ${(0,_text_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPercent */ .l9)(budget?.remaining ?? 0, 1)}`;
    return `${describeCounts(figures)} over ${windowName(figures)}: ${goal}; ${left}`;
}
function describeCounts({ objective, sli, counts }) {
    const of = (bad, total, noun) => `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(bad)} bad of ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(total, noun)}`;
    if (objective.composite !== null)
        return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(objective.composite.parts.length, 'objective');
    if (objective.budgeting.endsWith('timeslices'))
        return of(sli.bad, sli.total, 'slice');
    if (objective.budgeting === 'occurrences')
        return of(counts.bad, counts.total, 'sample');
    return `${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(sli.lost)} bad of ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(sli.base)} known`;
}
function describeWindow(figures) {
    return figures.objective.window.kind === 'rolling'
        ? `in the last ${windowName(figures)}`
        : `of the ${windowName(figures)}`;
}
function windowName({ objective: { window } }) {
    return window.kind === 'rolling' ? (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(window.lengthMs) : `calendar ${window.unit} so far`;
}
function judgeRecent({ recentFailures }, { recent }) {
    if (recent === null || recentFailures < recent.failures)
        return [];
    const message = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(recentFailures, 'failed check')} in the last ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(recent.windowMs)}`;
    const remedy = `stops once ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(recent.windowMs)} have passed without a failure`;
    return [{ code: 'recent-failure', severity: 'warn', message, remedy }];
}
function inconclusive(code, message, remedy) {
    return { code, severity: 'inconclusive', message, remedy };
}


/***/ })

};
