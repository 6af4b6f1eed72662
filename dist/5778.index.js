export const id = 5778;
export const ids = [5778];
export const modules = {

/***/ 75809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ canariesOf)
/* harmony export */ });
/** What is asked where checks fail on network reasons and a config names nobody: on GitHub its API, elsewhere nothing. */
function canariesOf(environment) {
    const api = environment['GITHUB_API_URL'];
    return api ? [api] : [];
}


/***/ }),

/***/ 28331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   w: () => (/* binding */ createHistoryBuilder)
/* harmony export */ });
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19977);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39380);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64088);




/** Makes an empty builder. */
function createHistoryBuilder() {
    const names = [];
    const numbers = new Map();
    const rows = { series: [], times: [], words: [], durations: [] };
    return {
        add({ check, location, timeMs, durationMs, ...result }) {
            const key = JSON.stringify([check, location]);
            const number = numbers.get(key) ?? names.push({ check, location }) - 1;
            numbers.set(key, number);
            rows.series.push(number);
            rows.times.push(timeMs);
            rows.words.push((0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packResult */ .VQ)(result));
            rows.durations.push(durationMs ?? -1);
        },
        get size() {
            return rows.times.length;
        },
        build() {
            const rowsOf = groupRows(rows.series, names.length);
            const ordered = names.map((name, number) => ({ ...name, number })).sort(_series_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeries */ .J4);
            const stretches = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .createStretchesBuilder */ .jD)();
            let last;
            const series = ordered.map(({ check, location, number }) => {
                const columns = toColumns(rows, standingRows(rows, rowsOf(number)), stretches);
                const made = { check, location, ...columns };
                // Checks measured together have the same times, and mostly the same results: they share them.
                const isRepeat = last !== undefined && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlike */ .HI)(made, last);
                last = isRepeat && last !== undefined ? { ...made, times: last.times, results: last.results } : made;
                return last;
            });
            return { ..._history_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistory */ .s4, series };
        },
    };
}
/** The set of these samples, whatever their order and however often each is repeated. */
function historyOf(samples) {
    const builder = createHistoryBuilder();
    for (const sample of samples)
        builder.add(sample);
    return builder.build();
}
/** The rows of each series, in the order they were added. */
function groupRows(series, count) {
    const ends = new Uint32Array(count + 1);
    for (const number of series)
        ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let number = 0; number < count; number++)
        ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
    const next = ends.slice();
    const grouped = new Uint32Array(series.length);
    for (const [row, number] of series.entries()) {
        const place = next[number] ?? 0;
        grouped[place] = row;
        next[number] = place + 1;
    }
    return (number) => grouped.subarray(ends[number], ends[number + 1]);
}
/** The rows in the order of their times, and of those at the same time only the one that stands. */
function standingRows({ times, words, durations }, rows) {
    const isLater = (row, index) => index === 0 || (times[row] ?? 0) > (times[rows[index - 1] ?? 0] ?? 0);
    if (rows.every(isLater))
        return rows;
    const ordered = rows.slice().sort((a, b) => {
        const later = (times[a] ?? 0) - (times[b] ?? 0);
        return later || (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareResults */ .ex)(words[b] ?? 0, durations[b] ?? -1, words[a] ?? 0, durations[a] ?? -1);
    });
    return ordered.filter((row, index) => index === 0 || times[row] !== times[ordered[index - 1] ?? 0]);
}
function toColumns({ times, words, durations }, rows, results) {
    for (const row of rows)
        results.push(words[row] ?? 0);
    return {
        times: Float64Array.from(rows, (row) => times[row] ?? 0),
        durations: Int32Array.from(rows, (row) => durations[row] ?? -1),
        results: results.build(),
    };
}


/***/ }),

/***/ 86214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: plainOptions

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var sample_outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/conclude.js
var conclude = __webpack_require__(56302);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/pipeline/build/judge.js + 1 modules
var judge = __webpack_require__(8697);
// EXTERNAL MODULE: ./packages/pipeline/build/known.js
var build_known = __webpack_require__(34140);
// EXTERNAL MODULE: ./packages/core/build/deadline/announced.js
var announced = __webpack_require__(18638);
// EXTERNAL MODULE: ./packages/core/build/deadline/certified.js
var certified = __webpack_require__(32206);
// EXTERNAL MODULE: ./packages/core/build/history/observation.js
var observation = __webpack_require__(44607);
// EXTERNAL MODULE: ./packages/core/build/sample/measurement.js
var measurement = __webpack_require__(84921);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
;// CONCATENATED MODULE: ./packages/pipeline/build/measure.js






/**
 * Takes the samples of every check: one each, or as many as the check says, an interval apart. Samples of a run share
 * its start, or the start plus whole intervals. The order of the answer is the order of the checks.
 *
 * A check is begun when the one before it has had its turn: one that waits holds promises and closures, which thousands
 * would keep until the end of the run.
 */
async function measure(checks, startMs, ports) {
    const total = checks.reduce((sum, { samples }) => sum + samples, 0);
    let done = 0;
    ports.onProgress(0, total);
    const takeOne = async (check, timeMs, onTurn) => {
        const result = await ports.probe(check, ports.signal, onTurn).finally(onTurn);
        ports.onProgress(++done, total);
        return { result, timeMs };
    };
    const take = async (check, onTurn) => {
        const taken = [await takeOne(check, startMs, onTurn)];
        for (let index = 1; index < check.samples; index++) {
            if (!(await pause(check.intervalMs, ports)))
                break;
            taken.push(await takeOne(check, startMs + index * check.intervalMs, onTurn));
        }
        return taken;
    };
    const begun = [];
    for (const check of checks) {
        await new Promise((resolve) => {
            const taken = take(check, resolve);
            // Whoever awaits them all hears of a failure; until then it must not count as unheard.
            taken.catch(() => { });
            begun.push(taken);
        });
    }
    return Promise.all(begun);
}
/** The samples to record: what was measured, and not what was cancelled. */
function toSamples(taken) {
    return taken
        .flat()
        .filter(({ result }) => result.failures.every(({ reason }) => reason !== 'cancelled'))
        .map(({ result, timeMs }) => (0,measurement/* toSample */.q)(result, timeMs));
}
/** What was seen on the way that is worth remembering: when certificates end, and what answers say of their own end. */
function observe(taken) {
    const seen = taken.flat().flatMap(({ result, timeMs }) => {
        const subject = result.check.id;
        const at = (kind, value) => {
            return { kind, subject, value, firstSeenMs: timeMs, lastSeenMs: timeMs };
        };
        const { certificate, announcement } = result;
        return [
            ...(certificate === null ? [] : [at(certified/* certificateKind */.A, (0,instant/* formatInstant */.r4)(certificate.notAfterMs))]),
            ...(announcement === undefined ? [] : announcementsOf(announcement).map(([kind, value]) => at(kind, value))),
        ];
    });
    return (0,observation/* unionObservations */.H)([seen]);
}
/** An address that is longer is remembered by nobody. */
const longestLink = 500;
/** Dates, the name of a change, and addresses: never text that another has sent. */
function announcementsOf(announcement) {
    const { sunset, deprecation, goneBy, links } = announcement;
    // A link alone says where such things are announced, and announces nothing (RFC 8594, section 6; RFC 9745, section 3).
    if (sunset === null && deprecation === null && goneBy === null)
        return [];
    const dated = (timeMs) => (timeMs === null ? announced/* undated */.u5 : (0,instant/* formatInstant */.r4)(timeMs));
    const short = links.filter(({ url }) => url.length <= longestLink);
    const about = short.find(({ rel }) => rel !== 'successor-version');
    const successor = short.find(({ rel }) => rel === 'successor-version');
    return [
        ...(sunset === null ? [] : [[announced/* announced */.yb.sunset, dated(sunset.atMs)]]),
        ...(deprecation === null
            ? []
            : [[announced/* announced */.yb.deprecation, `${dated(deprecation.sinceMs)}${deprecation.isDraft ? announced/* asDraft */._m : ''}`]]),
        ...(goneBy === null ? [] : [[announced/* announced */.yb.gone, goneBy]]),
        ...(about === undefined ? [] : [[announced/* announced */.yb.link, about.url]]),
        ...(successor === undefined ? [] : [[announced/* announced */.yb.successor, successor.url]]),
    ];
}
/** What is wrong with what answers announce, a sentence for each check, as many as somebody may want to read. */
function mistakesOf(taken) {
    const mistakes = taken.flatMap((each) => {
        const problems = each.flatMap(({ result }) => result.announcement?.problems ?? []);
        const [first] = each;
        return first === undefined || problems.length === 0
            ? []
            : [`What ${first.result.check.id} announces: ${[...new Set(problems)].join('; ')}.`];
    });
    const rest = mistakes.length - mostMistakes;
    const more = rest > 0 ? [`What ${(0,plain/* count */.U9)(rest, 'other check')} announces is not as it should be, either.`] : [];
    return [...mistakes.slice(0, mostMistakes), ...more];
}
const mostMistakes = 10;
/** Waits, and says whether to go on. */
async function pause(durationMs, { sleep, signal }) {
    try {
        await sleep(durationMs, signal);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(76968);
// EXTERNAL MODULE: ./packages/core/build/sample/reason.js
var sample_reason = __webpack_require__(7633);
;// CONCATENATED MODULE: ./packages/pipeline/build/self-check.js



/**
 * Asks the canaries when checks failed on network reasons. Only if every canary fails to answer too was it our own
 * network, and those failures become unknown. Without a canary nothing is excused.
 */
async function excuseOwnNetwork(taken, canaries, probe, signal) {
    const results = taken.flat().map(({ result }) => result);
    const failed = results.filter(failedOnNetwork).length;
    if (failed === 0 || signal.aborted)
        return { taken, notices: [] };
    if (canaries.length === 0) {
        const isSuspicious = failed === results.length && failed > 1;
        const hint = 'Every check failed on network reasons at once. With a canary in the config, fortify could tell whether our own network was the fault.';
        return { taken, notices: isSuspicious ? [hint] : [] };
    }
    const { checks } = (0,from_urls/* configOfChecks */.j)(canaries.map((url, index) => ({ id: `canary-${index + 1}`, url })));
    const answers = await Promise.all(checks.map((check) => probe(check, signal)));
    // Any answer at all will do, and so will any failure but those of a network: it has crossed ours. And what was cut short
    // by an interrupt proves nothing.
    if (signal.aborted || !answers.every(failedOnNetwork))
        return { taken, notices: [] };
    const notice = `Our own network was the fault: ${(0,plain/* count */.U9)(failed, 'probe')} failed on network reasons, and so did ${canaries.length === 1 ? 'the canary' : 'every canary'}.`;
    return {
        taken: taken.map((each) => each.map((one) => ({ ...one, result: excuse(one.result) }))),
        notices: [notice],
    };
}
function failedOnNetwork({ outcome, failures }) {
    return outcome === 'bad' && failures.every(({ reason }) => sample_reason/* networkReasons */.YK.includes(reason));
}
function excuse(result) {
    if (!failedOnNetwork(result))
        return result;
    const offline = { reason: 'runner-offline', detail: 'our own network was down: no canary answered either' };
    return { ...result, outcome: 'unknown', failures: [offline, ...result.failures], durationMs: null };
}

// EXTERNAL MODULE: ./packages/pipeline/build/shard.js
var shard = __webpack_require__(64999);
;// CONCATENATED MODULE: ./packages/pipeline/build/check.js









/** The options of a run that asks for nothing in particular. */
const plainOptions = { shard: null, isFast: false, canaries: [] };
/**
 * The main job: probes every check, records the samples, judges the objectives over what is now known, and reports.
 * Everything that could make the run useless is found before the first probe: a place that cannot be written to, an
 * objective that names no check. What can go wrong later costs a warning and never what was measured.
 */
async function runCheck(loaded, run, options, ports) {
    const { config } = loaded;
    const startMs = ports.clock.now();
    if (config.checks.length === 0)
        throw (0,config_source/* withoutAny */.R1)('checks', 'give URLs, or add some', loaded);
    const known = await (0,conclude/* lookBack */.L)(ports.store, config.objectives);
    await (0,judge/* findObjectives */.A)(loaded, known.stored.history, (0,build_known/* isWhole */.w)(known));
    const measured = await measure((0,shard/* inShard */.I)(config.checks, options.shard), startMs, ports);
    const canaries = config.canaries ?? options.canaries;
    const { taken, notices } = await excuseOwnNetwork(measured, canaries, ports.probe, ports.signal);
    const judged = await (0,conclude/* conclude */.E)(loaded, run, known, {
        startMs,
        samples: toSamples(taken),
        observations: observe(taken),
        results: taken.flatMap((each) => worstResult(each.map(({ result }) => result))),
        remarks: [],
        notices: [...(options.isFast ? [fastNotice] : []), ...notices, ...mistakesOf(taken)],
        timing: { isPaced: !options.isFast, lag: ports.lag() },
    }, ports);
    return ports.signal.aborted ? { ...judged, exitCode: exit_code/* exitCodes */.hS.interrupted } : judged;
}
/** Of several samples of a run, the one that stands for the check: the worst, and of like ones the last. */
function worstResult(results) {
    const severity = ({ outcome }) => sample_outcome/* outcomes */.KI.indexOf(outcome);
    const worst = results.reduce((found, result) => (found === null || severity(result) >= severity(found) ? result : found), null);
    return worst === null ? [] : [worst];
}
const fastNotice = 'Measured with --fast: probes were launched at once, so every duration is longer than the truth.';


/***/ }),

/***/ 56302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   L: () => (/* binding */ lookBack)
/* harmony export */ });
/* harmony import */ var _fortify_core_deadline_certified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32206);
/* harmony import */ var _fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19977);
/* harmony import */ var _fortify_core_history_history_builder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28331);
/* harmony import */ var _fortify_core_history_union__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55739);
/* harmony import */ var _history_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88527);
/* harmony import */ var _history_use_recalled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82596);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8697);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34140);
/* harmony import */ var _report_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31975);









const nothingJudged = { objectives: [], notices: [], remarks: [] };
const nothingRecalled = { history: _fortify_core_history_history__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistory */ .s4, segments: 0, damaged: [] };
/** Finds out what is known so far. Fails where the place cannot be written to: before anything is measured in vain. */
async function lookBack(store, objectives) {
    await store.open();
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .pullHistory */ .G)(store);
    return { pulled, stored: await recall(store, objectives) };
}
/**
 * Records what was measured, judges the objectives over what is now known, and reports. What goes wrong from here on costs a
 * warning and never what was measured.
 */
async function conclude(loaded, run, known, { startMs, samples, observations, results, remarks, notices, timing }, ports) {
    const { config } = loaded;
    const { pulled, stored } = known;
    const measuredNow = { ...(0,_fortify_core_history_history_builder__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .o)(samples), observations };
    const { recordRun } = await __webpack_require__.e(/* import() */ 9971).then(__webpack_require__.bind(__webpack_require__, 49971));
    const recorded = await recordRun(measuredNow, ports.store, {
        retentionMs: config.history.retentionMs,
        nowMs: ports.clock.now(),
    });
    // The window is half-open, and this run's own samples belong in it: judged a millisecond after the newest at least.
    const newestMs = samples.reduce((newest, { timeMs }) => Math.max(newest, timeMs), startMs);
    const nowMs = Math.max(ports.clock.now(), newestMs + 1);
    const { judged, damaged } = await (0,_history_use_recalled_js__WEBPACK_IMPORTED_MODULE_7__/* .useRecalled */ .K)(stored, ports.store, async (recalled) => {
        const history = (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_3__/* .unionOutlines */ .B)([recalled.history, measuredNow]);
        // Tests that were all skipped are no mistake of who wrote the config: there may be nothing yet of the checks they are.
        const hasAll = (0,_known_js__WEBPACK_IMPORTED_MODULE_8__/* .isWhole */ .w)({ pulled, stored: recalled }) && samples.length > 0;
        const ofObjectives = config.objectives.length > 0 ? await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeObjectives */ .e)(loaded, history, hasAll, nowMs) : nothingJudged;
        return { judged: ofObjectives, damaged: recalled.damaged };
    });
    const evidence = {
        results,
        objectives: judged.objectives,
        remarks: [...remarks, ...judged.remarks],
        damaged,
        unreachable: pulled.fault,
        notRecorded: recorded.fault,
    };
    const hasDeadlines = config.deprecations.deadlines.length > 0 || observations.some(({ kind }) => kind !== _fortify_core_deadline_certified__WEBPACK_IMPORTED_MODULE_0__/* .certificateKind */ .A);
    const deadlines = hasDeadlines ? await findDeadlines(config, stored.history, measuredNow, ports.store, nowMs) : [];
    return (0,_report_on_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOn */ .S)(loaded, run, evidence, {
        generatedAtMs: startMs,
        notices: [...notices, ...pulled.notices, ...recorded.notices, ...judged.notices],
        deadlines,
        timing,
    });
}
/** The deadlines of this run: declared ones, and those its answers announced, with what is known of before. */
async function findDeadlines(config, stored, measured, store, nowMs) {
    const [{ deadlinesFrom }, { recallOutline }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(3758), __webpack_require__.e(9580)]).then(__webpack_require__.bind(__webpack_require__, 23758)),
        __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.bind(__webpack_require__, 75518)),
    ]);
    // Without objectives nobody has looked at what is stored.
    const known = config.objectives.length > 0 ? stored : (await recallOutline(store)).history;
    return deadlinesFrom(config, (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_3__/* .unionOutlines */ .B)([known, measured]), { readings: [], withCertificates: false }, nowMs);
}
/**
 * What is known so far. Only objectives look at it, but a history of a newer fortify is found in either case. A place that
 * holds nothing needs none of the code that reads segments: the first probe does not wait for it.
 */
async function recall(store, objectives) {
    if ((await store.list()).length === 0)
        return nothingRecalled;
    const { readHeaders, recallFor } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.bind(__webpack_require__, 75518));
    if (objectives.length > 0)
        return recallFor(store, objectives);
    await readHeaders(store);
    return nothingRecalled;
}


/***/ }),

/***/ 82596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ useRecalled)
/* harmony export */ });
/* harmony import */ var _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74958);

/**
 * Does something with what was recalled of a store. Durations are unpacked where they are read: where some turn out to be
 * damaged, it is done once more, with what is left when every byte has been checked.
 */
async function useRecalled(recalled, store, use) {
    try {
        return await use(recalled);
    }
    catch (error) {
        if (!(error instanceof _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__/* .DamageError */ .wc))
            throw error;
        const { recallHistory } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.bind(__webpack_require__, 75518));
        return use(await recallHistory(store));
    }
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findObjectives),
  e: () => (/* binding */ judgeObjectives)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/select.js
var text_select = __webpack_require__(12186);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
;// CONCATENATED MODULE: ./packages/core/build/slo/resolve.js




/** Finds out which checks each objective speaks of, among those of the config and of the history. */
function resolveObjectives(config, history) {
    // Several rules may make one check of tests.
    const declared = [...new Set([...config.checks, ...config.synthetic.rules].map(({ id }) => id))];
    const known = [...new Set([...declared, ...(0,history_history/* checkIds */.tD)(history)])].sort(plain/* compareText */.n6);
    // All checks are those of the config, tests that it gives a name included: what else a history may hold, of a check long gone
    // say, is nobody's objective.
    const all = config.checks.length > 0 ? declared : (0,history_history/* checkIds */.tD)(history);
    const targets = [];
    const unmatched = [];
    const select = (section, patterns, index) => {
        const selection = (0,text_select/* selectNames */.$)(patterns, known);
        for (const pattern of selection.unmatched) {
            const hint = `no check of that name, in the config or in the history${(0,suggestion/* didYouMean */.a)(pattern, known)}`;
            unmatched.push({ section, index, pattern, hint });
        }
        return selection.names;
    };
    for (const [index, { checks }] of config.maintenance.entries())
        select('maintenance', checks ?? [], index);
    const selected = config.objectives.map(({ checks }, index) => checks === null ? all : select('objectives', checks, index));
    const ordered = config.objectives.map((objective, index) => ({ objective, selection: selected[index] ?? [] }));
    for (const { objective, selection } of ordered.sort((a, b) => (0,plain/* compareText */.n6)(a.objective.id, b.objective.id))) {
        const ids = [...selection].sort(plain/* compareText */.n6);
        // What a composite is made of is other objectives.
        if (objective.composite !== null)
            targets.push({ objective, check: null, ids: [] });
        else if (objective.per === 'all')
            targets.push({ objective, check: null, ids });
        else
            targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
    }
    return { known, targets, unmatched };
}

;// CONCATENATED MODULE: ./packages/pipeline/build/judge.js



/** Tests are checks from when some are recorded first, and a config may speak of them before. */
const ofTests = 'synthetic/';
/**
 * Finds out which checks the objectives of a config speak of. A name that neither the config nor the history has is a mistake in
 * the config, unless the history is not all at hand (`hasAll` false), nothing at all is known yet, or any more, or it is that of
 * tests, which may be still to come. Throws a `ConfigurationError`, each mistake at its place.
 */
async function findObjectives({ config, document }, history, hasAll) {
    const resolved = resolveObjectives(config, history);
    const hasTests = history.series.some(({ check }) => check.startsWith(ofTests));
    const mayCome = (pattern) => !hasTests && pattern.startsWith(ofTests);
    // Where nothing is known at all, be it that nothing was recorded yet or that the history is gone, no name is a mistake for it.
    const isNothingKnown = resolved.known.length === 0;
    const unmatched = resolved.unmatched.filter(({ pattern }) => hasAll && !isNothingKnown && !mayCome(pattern));
    if (unmatched.length === 0)
        return resolved;
    if (document === null)
        throw (0,error/* configurationError */.DN)('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9646), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 54971));
    const problems = unmatched.map((each) => unmatchedPatternProblem(document, each));
    throw new error/* ConfigurationError */.j1(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
/** Judges every objective of a config over a history, as of `nowMs`. Throws like `findObjectives`. */
async function judgeObjectives(loaded, history, hasAll, nowMs) {
    // A run that is about to probe has no use for it yet.
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(2453), __webpack_require__.e(7622)]).then(__webpack_require__.bind(__webpack_require__, 97622));
    const resolved = await findObjectives(loaded, history, hasAll);
    const { objectives, reach, notices } = await judgeTargets(resolved, loaded.config, history, nowMs);
    const ofObjectives = resolved.unmatched.filter(({ section }) => section === 'objectives');
    const ofMaintenance = resolved.unmatched.filter(({ section }) => section === 'maintenance');
    return {
        objectives,
        remarks: ofObjectives.map((each) => unknownChecks(each, loaded.config)),
        notices: [
            // Of what is out of reach, nobody knows how far it goes back.
            ...(hasAll && reach !== null ? [reach] : []),
            ...notices,
            ...ofMaintenance.map(({ pattern }) => `Nothing is known of ${(0,plain/* quote */.hD)(pattern)}, which maintenance names.`),
        ],
    };
}
function unknownChecks({ index, pattern }, { objectives }) {
    return {
        code: 'no-data',
        severity: 'inconclusive',
        subject: objectives[index]?.id ?? 'objectives',
        message: `nothing is known of the checks it names ${(0,plain/* quote */.hD)(pattern)}`,
        remedy: pattern.startsWith(ofTests)
            ? 'goes away once tests have been recorded'
            : 'goes away once the history has them: it may be empty yet, or gone',
    };
}


/***/ }),

/***/ 34140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/** Whether all that is known is at hand: nothing is out of reach, or damaged. */
function isWhole({ pulled, stored }) {
    return pulled.fault === null && stored.damaged.length === 0;
}


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShard),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** Reads `2/5`; `null` when it is no part of a whole. */
function parseShard(text) {
    const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
    const [index, of] = [Number(match?.[1]), Number(match?.[2])];
    return match !== null && index >= 1 && index <= of ? { index, of } : null;
}
/** The entries of a shard: every `of`-th, from the `index`-th on. Together the shards are the whole, without overlap. */
function inShard(entries, shard) {
    return shard === null ? entries : entries.filter((_, place) => place % shard.of === shard.index - 1);
}


/***/ }),

/***/ 82668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ mostAtOnce),
/* harmony export */   g3: () => (/* binding */ createPacer),
/* harmony export */   yZ: () => (/* binding */ truthfulRatePerSecond)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);

/**
 * The rate that needs no reason: about a fifth of what this prober can do flat out on two cores, where durations are true
 * to a millisecond (docs/probing.md has the figures).
 */
const truthfulRatePerSecond = 500;
/** So many probes are under way at once, unless somebody says how many. */
const mostAtOnce = 500;
// A reply that arrives while the loop is busy with other probes waits for it, and the wait is reported as latency. So
// the rate follows how late the loop's own timers are: up while they are on time, down as soon as they are not.
const pace = { startPerSecond: 200, leastPerSecond: 20, lateMs: 0.8, onTimeMs: 0.4, up: 1.05, down: 0.7, windowMs: 50 };
const tickMs = 1;
/** Makes a pacer. */
function createPacer({ concurrency, ratePerSecond, isFast, monotonic }) {
    const waiting = [];
    const histogram = (0,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.createHistogram)({ lowest: 1, highest: 60_000_000, figures: 3 });
    let underWay = 0;
    let rate = isFast ? ratePerSecond : Math.min(pace.startPerSecond, ratePerSecond);
    let allowance = 1;
    let timer = null;
    let tickedAt = 0;
    let next = 0;
    let isDraining = false;
    const window = { began: 0, lateMs: 0, ticks: 0 };
    const launch = () => {
        const isUnlimited = isFast && ratePerSecond === Number.POSITIVE_INFINITY;
        const mayLaunch = () => isDraining || (underWay < concurrency && (isUnlimited || allowance >= 1));
        while (next < waiting.length && mayLaunch()) {
            allowance -= 1;
            underWay++;
            const start = waiting[next];
            next++;
            start?.();
        }
        if (next === waiting.length) {
            waiting.length = 0;
            next = 0;
        }
    };
    const adapt = (now, lateMs) => {
        window.lateMs += lateMs;
        window.ticks++;
        if (now - window.began < pace.windowMs)
            return;
        const meanMs = window.lateMs / window.ticks;
        if (!isFast && meanMs > pace.lateMs)
            rate = Math.min(ratePerSecond, Math.max(pace.leastPerSecond, rate * pace.down));
        else if (!isFast && meanMs < pace.onTimeMs)
            rate = Math.min(ratePerSecond, rate * pace.up);
        Object.assign(window, { began: now, lateMs: 0, ticks: 0 });
    };
    const tick = () => {
        const now = monotonic();
        const lateMs = Math.max(0, now - tickedAt - tickMs);
        histogram.record(Math.max(1, Math.round(lateMs * 1000)));
        adapt(now, lateMs);
        // A burst after a pause would be the very thing pacing is there to avoid.
        allowance = Math.min(2, allowance + ((now - tickedAt) * rate) / 1000);
        tickedAt = now;
        launch();
        timer = underWay > 0 || waiting.length > 0 ? setTimeout(tick, tickMs) : null;
    };
    const turn = () => new Promise((resolve) => {
        waiting.push(resolve);
        if (timer === null) {
            tickedAt = monotonic();
            window.began = tickedAt;
            allowance = Math.max(allowance, 1);
            timer = setTimeout(tick, tickMs);
        }
        launch();
    });
    return {
        async run(task) {
            await turn();
            try {
                return await task();
            }
            finally {
                underWay--;
                if (isFast)
                    launch();
            }
        },
        drain() {
            isDraining = true;
            launch();
        },
        lag() {
            if (histogram.count === 0)
                return null;
            return { p50Ms: histogram.percentile(50) / 1000, p99Ms: histogram.percentile(99) / 1000 };
        },
    };
}


/***/ }),

/***/ 85308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createProber)
});

// EXTERNAL MODULE: ./packages/core/build/sample/reason.js
var sample_reason = __webpack_require__(7633);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/probe/build/cancellation.js
var cancellation = __webpack_require__(6536);
// EXTERNAL MODULE: ./packages/probe/build/context.js + 2 modules
var build_context = __webpack_require__(78693);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/core/build/sample/measurement.js
var measurement = __webpack_require__(84921);
// EXTERNAL MODULE: ./packages/probe/build/failure-reason.js
var failure_reason = __webpack_require__(8866);
// EXTERNAL MODULE: ./packages/probe/build/fault.js
var fault = __webpack_require__(50187);
;// CONCATENATED MODULE: ./packages/probe/build/dns.js





/** A question to a resolver: whether there is an answer, and whether the expected records are in it. */
const probeDns = async (check, context, cancellation) => {
    const began = context.monotonic();
    const finding = (failures) => ({
        status: null,
        address: check.resolver,
        phases: { ...measurement/* noPhases */.O, dnsMs: context.monotonic() - began },
        certificate: null,
        endedAt: context.monotonic(),
        failures,
        warnings: [],
    });
    // One try of its own: how often it is tried again is the check's to say.
    const resolver = new promises_.Resolver({ timeout: check.timeoutMs, tries: 1 });
    const cancel = () => resolver.cancel();
    cancellation.listen(cancel);
    try {
        if (cancellation.fault !== null)
            throw cancellation.fault;
        if (check.resolver !== null) {
            context.guard.checkHost((0,external_node_net_.isIP)(check.resolver) === 0 ? check.resolver.replace(/^\[?(.*?)\]?(:\d+)?$/, '$1') : check.resolver);
            resolver.setServers([check.resolver]);
        }
        const answers = (await resolver.resolve(check.name, check.type));
        const records = answers.map((answer) => normalized(recordText(answer)));
        const missing = check.values.filter((value) => !records.includes(normalized(value)));
        return finding(missing.map((value) => ({
            reason: 'body',
            detail: `no ${check.type} record ${context.quote(value)} among the answers`,
        })));
    }
    catch (error) {
        const { reason, detail } = (0,failure_reason/* toFault */.e)(cancellation.fault ?? asFault(error), 'dns');
        return finding([{ reason, detail }]);
    }
    finally {
        cancellation.unlisten(cancel);
    }
};
/** A record as zone files write it: `10 mail.example.com`, `0 issue "ca.example"`, the strings of a TXT joined. */
function recordText(record) {
    if (typeof record === 'string')
        return record;
    if (Array.isArray(record))
        return record.join('');
    const { exchange, priority, weight, port, name, critical, ...tags } = record;
    if (exchange !== undefined)
        return `${priority} ${exchange}`;
    if (name !== undefined)
        return `${priority} ${weight} ${port} ${name}`;
    return Object.entries(tags)
        .map(([tag, value]) => `${critical} ${tag} "${value}"`)
        .join(' ');
}
/** Names are the same in any case, and so are the many ways to write an IPv6 address. */
function normalized(record) {
    return (0,external_node_net_.isIP)(record) === 6 ? new URL(`http://[${record}]`).hostname : record.toLowerCase().replace(/\.$/, '');
}
/** A resolver that is no address is a mistake of its own. */
function asFault(error) {
    const { code } = (error ?? {});
    return code === 'ERR_INVALID_IP_ADDRESS' ? new fault/* ProbeFault */.tr('dns', 'the resolver is not an address') : error;
}

// EXTERNAL MODULE: ./packages/probe/build/http.js + 3 modules
var http = __webpack_require__(80846);
// EXTERNAL MODULE: ./packages/probe/build/assert-body.js
var assert_body = __webpack_require__(15430);
// EXTERNAL MODULE: ./packages/probe/build/connection.js
var connection = __webpack_require__(38487);
;// CONCATENATED MODULE: ./packages/probe/build/tcp.js





/** The most that is read of what the other side says. */
const maxBytes = 64 * 1024;
/** It is looked at anew with every piece. What comes byte by byte would keep us from everything else: so much is looked at. */
const mostLookedAt = 32 * 1024 * 1024;
/** A TCP connection; with something expected of what the other side says, it is read until that is there. */
const probeTcp = async (check, context, cancellation) => {
    const trace = (0,connection/* emptyTrace */.P)();
    const failures = [];
    try {
        const request = {
            ...check,
            tls: null,
            guard: context.guard,
            lookup: context.lookup,
            monotonic: context.monotonic,
            cancellation,
        };
        const socket = await (0,connection/* openConnection */.J)(request, trace);
        try {
            failures.push(...(await converse(socket, check, context.quote, cancellation)));
        }
        finally {
            socket.destroy();
        }
    }
    catch (error) {
        const { reason, detail } = (0,failure_reason/* toFault */.e)(error);
        failures.push({ reason, detail });
    }
    const { dnsMs, connectMs } = trace;
    return {
        status: null,
        address: trace.address,
        phases: { ...measurement/* noPhases */.O, dnsMs, connectMs },
        certificate: null,
        endedAt: context.monotonic(),
        failures,
        warnings: [],
    };
};
async function converse(socket, check, quote, cancellation) {
    if (check.send !== null)
        socket.write(check.send);
    const { contains, matches, json, minBytes } = check.body;
    const expectsNothing = contains.length + matches.length + json.length === 0 && minBytes === null;
    if (expectsNothing)
        return [];
    let said = Buffer.alloc(0);
    let lookedAt = 0;
    let failures = await (0,assert_body/* judgeBody */.u)(said, check.body, quote);
    const onCancel = () => socket.destroy(cancellation.fault ?? undefined);
    if (cancellation.fault !== null)
        onCancel();
    cancellation.listen(onCancel);
    try {
        for await (const chunk of socket) {
            said = Buffer.concat([said, chunk]);
            failures = await (0,assert_body/* judgeBody */.u)(said, check.body, quote);
            if (failures.length === 0)
                return [];
            lookedAt += said.length;
            if (lookedAt > mostLookedAt)
                throw new fault/* ProbeFault */.tr('too-large', 'too many small pieces without what is expected');
            if (said.length > maxBytes)
                throw new fault/* ProbeFault */.tr('too-large', `more than ${maxBytes} bytes without what is expected`);
        }
        return failures;
    }
    catch (error) {
        // What is missing is the reason; that time ran out while waiting for it is how it was found.
        const fault = (0,failure_reason/* toFault */.e)(error);
        return fault.reason === 'timeout' && said.length > 0 ? failures : [{ reason: fault.reason, detail: fault.detail }];
    }
    finally {
        cancellation.unlisten(onCancel);
    }
}

// EXTERNAL MODULE: ./packages/probe/build/thousandths.js
var thousandths = __webpack_require__(51344);
// EXTERNAL MODULE: ./packages/probe/build/assert-certificate.js
var assert_certificate = __webpack_require__(81871);
;// CONCATENATED MODULE: ./packages/probe/build/tls.js




/** A TLS handshake: chain, host name, and how long the certificate is still good. */
const probeTls = async (check, context, cancellation) => {
    const trace = (0,connection/* emptyTrace */.P)();
    const failures = [];
    try {
        const tls = { servername: check.servername, context: context.secureContextOf(check.trust), protocols: [] };
        const socket = await (0,connection/* openConnection */.J)({ ...check, tls, guard: context.guard, lookup: context.lookup, monotonic: context.monotonic, cancellation }, trace);
        socket.destroy();
    }
    catch (error) {
        const { reason, detail } = (0,failure_reason/* toFault */.e)(error);
        failures.push({ reason, detail });
    }
    const endedAt = context.monotonic();
    const { address, certificate, dnsMs, connectMs, tlsMs } = trace;
    const judged = (0,assert_certificate/* judgeCertificate */.Z)(certificate, check.certificate, context.today());
    return {
        status: null,
        address,
        phases: { ...measurement/* noPhases */.O, dnsMs, connectMs, tlsMs },
        certificate,
        endedAt,
        failures: [...failures, ...judged.failures],
        warnings: judged.warnings,
    };
};

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./packages/probe/build/warm-up.js


/**
 * Has undici make its parser, which it does when it first needs one, and which takes longer than many an answer: ten
 * milliseconds that a first probe would report as latency. Nothing goes over the network; the socket is connected to
 * nothing. Resolves when that is done, whatever came of it.
 */
async function warmUp() {
    const socket = new external_node_net_.Socket();
    socket.on('error', () => { });
    const client = new undici/* Client */.Kj('http://localhost', { connect: (_, callback) => callback(null, socket) });
    const request = client.request({ method: 'GET', path: '/' }).catch(() => { });
    // The parser is made on the way to writing the request, which the event loop gets to in its next turn.
    await new Promise((resolve) => setImmediate(resolve));
    await client.destroy().catch(() => { });
    await request;
}

;// CONCATENATED MODULE: ./packages/probe/build/prober.js











/** Failures of an answer that came, and came to its end. */
const aboutTheAnswer = ['status', 'body', 'header', 'redirect', 'certificate'];
/** Outcomes of reasons that are ours, not the service's. */
const ours = ['blocked', 'cancelled', 'runner-offline'];
/** One list for all that went well: results are kept to the end of the run. */
const noFailures = [];
const backOff = { firstMs: 500, mostMs: 8000 };
/**
 * Makes the prober of a run. A transient failure is tried again as often as the check says; a failure that remains is
 * confirmed by more probes, each on a fresh connection, before the check is bad. Attempts are counted: a success after
 * a failure is good, and says so. The result is that of the last attempt, and so is its duration.
 *
 * Throws a `ConfigurationError` where the egress policy, or the TLS identity of one of `checks`, makes no sense.
 */
function createProber(ports, checks = []) {
    const context = (0,build_context/* createContext */.q)(ports);
    for (const { trust } of checks) {
        if (trust.ca !== null || trust.certificate !== null || trust.key !== null)
            context.secureContextOf(trust);
    }
    const underWay = (0,cancellation/* createUnderWay */.o)();
    const warm = warmUp();
    return async (check, signal, onTurn = () => { }) => {
        await warm;
        const left = { retries: check.retries, confirmations: check.confirm };
        for (let attempts = 1;; attempts++) {
            const turn = () => {
                onTurn();
                return attempt(check, context, ports, underWay, signal, attempts);
            };
            const result = await ports.pace(turn);
            if (result.outcome !== 'bad')
                return result;
            if (isTransient(result) && left.retries > 0)
                left.retries--;
            else if (left.confirmations > 0)
                left.confirmations--;
            else
                return result;
            dropKept(check, context);
            try {
                await ports.sleep(backOffMs(attempts, ports.random), signal);
            }
            catch {
                return { ...result, outcome: 'unknown', failures: [plain((0,fault/* cancelled */.KW)())], durationMs: null };
            }
        }
    };
}
async function attempt(check, context, { clock, monotonic }, underWay, signal, attempts) {
    const atMs = clock.now();
    const cancellation = underWay.begin(signal);
    const timer = setTimeout(() => cancellation.cancel((0,fault/* totalTimeout */.cv)(check.timeoutMs)), check.timeoutMs);
    const began = monotonic();
    const finding = await probeByKind(check, context, cancellation).finally(() => {
        clearTimeout(timer);
        underWay.end(signal, cancellation);
    });
    const durationMs = (0,thousandths/* toThousandths */.V)(finding.endedAt - began);
    // Only a whole answer can be slow: of one that was cut off, the time says nothing.
    const isWhole = finding.failures.every(({ reason }) => aboutTheAnswer.includes(reason));
    const found = [...finding.failures, ...(isWhole ? judgeLatency(check, durationMs) : [])];
    const failures = found.length === 0 ? noFailures : found.map(plain);
    const outcome = outcomeOf(failures, check, durationMs);
    return {
        check,
        outcome,
        failures,
        phases: {
            dnsMs: (0,thousandths/* toThousandths */.V)(finding.phases.dnsMs),
            connectMs: (0,thousandths/* toThousandths */.V)(finding.phases.connectMs),
            tlsMs: (0,thousandths/* toThousandths */.V)(finding.phases.tlsMs),
            firstByteMs: (0,thousandths/* toThousandths */.V)(finding.phases.firstByteMs),
            downloadMs: (0,thousandths/* toThousandths */.V)(finding.phases.downloadMs),
        },
        durationMs: outcome === 'unknown' ? null : durationMs,
        attempts,
        atMs,
        status: finding.status,
        address: finding.address,
        certificate: finding.certificate,
        ...(finding.steps === undefined ? {} : { steps: finding.steps }),
        ...(finding.announcement == null ? {} : { announcement: finding.announcement }),
        warnings: finding.warnings,
    };
}
async function probeByKind(check, context, cancellation) {
    switch (check.kind) {
        case 'http':
            return (0,http/* probeHttp */.xc)(check, context, cancellation);
        case 'tcp':
            return probeTcp(check, context, cancellation);
        case 'tls':
            return probeTls(check, context, cancellation);
        case 'dns':
            return probeDns(check, context, cancellation);
        case 'journey':
            return (await __webpack_require__.e(/* import() */ 9043).then(__webpack_require__.bind(__webpack_require__, 9043))).probeJourney(check, context, cancellation);
    }
}
function outcomeOf(failures, check, durationMs) {
    if (failures.some(({ reason }) => ours.includes(reason)))
        return 'unknown';
    const others = failures.filter(({ reason }) => reason !== 'latency');
    if (others.length > 0 || durationMs > (check.latency.badMs ?? Number.POSITIVE_INFINITY))
        return 'bad';
    return failures.length > 0 ? 'degraded' : 'good';
}
function judgeLatency({ latency }, durationMs) {
    const limitMs = [latency.badMs, latency.degradedMs].find((limit) => limit !== null && durationMs > limit) ?? null;
    if (limitMs === null)
        return [];
    const detail = `${Math.ceil(durationMs)} ms, expected at most ${(0,duration/* formatDuration */.a3)(limitMs)}`;
    return [{ reason: 'latency', detail }];
}
function isTransient({ check, failures, status }) {
    if (status !== null && check.retryStatuses.includes(status))
        return true;
    return failures.every(({ reason }) => sample_reason/* networkReasons */.YK.includes(reason));
}
/** Exponential, and spread by half to either side, so that checks that failed together are not tried again together. */
function backOffMs(attempts, random) {
    return Math.min(backOff.mostMs, backOff.firstMs * 2 ** (attempts - 1)) * (0.5 + random());
}
/** Whoever probes once more probes on fresh connections, wherever redirects lead. */
function dropKept(check, { kept }) {
    const owner = (0,build_context/* ownerOfKept */.f)(check);
    for (const { client } of kept.get(owner)?.values() ?? [])
        client.destroy().catch(() => { });
    kept.delete(owner);
}
function plain({ reason, detail }) {
    return { reason, detail };
}


/***/ }),

/***/ 51344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toThousandths)
/* harmony export */ });
/** A duration, if there is one, to thousandths of a millisecond, which is finer than any clock tells. */
function toThousandths(durationMs) {
    return (durationMs === null ? null : Math.round(durationMs * 1000) / 1000);
}


/***/ })

};
