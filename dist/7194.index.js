export const id = 7194;
export const ids = [7194];
export const modules = {

/***/ 32206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ certificateKind),
/* harmony export */   h: () => (/* binding */ certifiedDeadline)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48229);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/** How the history remembers when the certificate of a check ends; the value is an instant. */
const certificateKind = 'certificate';
/**
 * The deadline of a check's certificate: of several that servers of one name have shown at the same time, the one that ends
 * first. One that was replaced is told with its date. `answeredMs` is when the check last had an answer: where that showed no
 * certificate, there is none any more.
 */
function certifiedDeadline(check, observations, answeredMs, policy, nowMs) {
    const ordered = [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs || Date.parse(a.value) - Date.parse(b.value));
    const [current] = ordered;
    const before = ordered.find(({ lastSeenMs }) => lastSeenMs < (current?.lastSeenMs ?? 0));
    const endsAt = current?.value ?? '';
    const rank = { source: 'certificate', severity: 'normal', candidate: false };
    const replaced = before === undefined ? '' : `; it took the place of one that ends on ${before.value.slice(0, 10)}`;
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byDate */ .Et)(endsAt.slice(0, 10), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
    return {
        id: check,
        title: 'its certificate ends',
        ...dated,
        ...rank,
        subject: check,
        evidence: `valid until ${endsAt}${replaced}`,
        url: '',
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.firstSeenMs ?? 0),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.lastSeenMs ?? 0),
        place: null,
        status: (current?.lastSeenMs ?? 0) < answeredMs ? 'resolved' : dated.status,
    };
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

/***/ 17492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);

/** Longer lines are no lines of anything that is imported. */
const longestLine = 1_000_000;
/** The lines of a text, as many at a time as a piece of it completes. Throws a `FormatError` at a line without end. */
async function* linesOf(pieces) {
    let line = 0;
    let rest = '';
    for await (const piece of pieces) {
        const texts = (rest + piece).split('\n');
        rest = texts.pop() ?? '';
        if (rest.length > longestLine)
            throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`line ${line + texts.length + 1} has no end`);
        yield texts.map((text) => ({ line: ++line, text }));
    }
    if (rest !== '')
        yield [{ line: line + 1, text: rest }];
}


/***/ }),

/***/ 84920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError),
/* harmony export */   s: () => (/* binding */ sortRows)
/* harmony export */ });
/** A file is not of the kind it is said to be: nothing in it can be trusted. */
class FormatError extends Error {
    name = 'FormatError';
}
/** Sorts what rows came to into samples and bad rows. */
function sortRows(rows) {
    const samples = [];
    const bad = [];
    for (const { line, sample } of rows) {
        if (typeof sample === 'string')
            bad.push({ line, message: sample });
        else
            samples.push(sample);
    }
    return { samples, bad };
}


/***/ }),

/***/ 81735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   si: () => (/* binding */ readWholeJson)
/* harmony export */ });
/* harmony import */ var _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);

/** A document is read whole, so it must not be larger than what any machine has room for. */
const largestDocument = 256 * 1024 * 1024;
/** Reads a text that is one JSON document. Throws a `FormatError` where it is none. */
async function readWholeJson(pieces) {
    const parts = [];
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > largestDocument)
            throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a JSON document of more than 256 MB: export a shorter range');
        parts.push(piece);
    }
    try {
        return JSON.parse(parts.join(''));
    }
    catch {
        throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('not JSON');
    }
}
/** A value as text: a number as it is written; anything else but a text is empty. */
function asText(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** A value as a list; anything else is an empty one. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noPhases),
/* harmony export */   q: () => (/* binding */ toSample)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52071);

/** The phases of a probe that got nowhere. */
const noPhases = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, downloadMs: null };
/**
 * The sample of a result, as a history has room for it: test tools report any number as a status or a duration. Every sample of a
 * run carries the run's start.
 */
function toSample(result, runStartMs) {
    return {
        check: result.check.id.slice(0, _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws).toWellFormed(),
        location: result.check.location.slice(0, _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws).toWellFormed(),
        timeMs: runStartMs,
        outcome: result.outcome,
        status: result.status !== null && result.status >= 1 && result.status <= 999 ? Math.round(result.status) : null,
        durationMs: result.durationMs === null ? null : Math.min(_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .longestDurationMs */ .TD, Math.round(result.durationMs)),
        reason: result.failures[0]?.reason ?? null,
        attempts: Math.min(255, result.attempts),
    };
}


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

/***/ 38225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runSynthetic)
});

// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
// EXTERNAL MODULE: ./packages/core/build/sample/measurement.js
var measurement = __webpack_require__(84921);
// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
// EXTERNAL MODULE: ./packages/core/build/text/glob.js
var glob = __webpack_require__(23252);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/synthetic/measurements.js




/** As many failures of one check as a report tells. */
const mostFailures = 10;
/**
 * The checks that the tests of a file measure, in the order in which they first come. Tests of one check at one time are one
 * sample: bad where one of them is, else unknown where one is, its duration that of all of them together. What was skipped
 * is none. `source` is what a report shows where a test does not say where it is written.
 */
function measurementsOf(run, rules, source, nowMs) {
    const groups = new Map();
    for (const test of run.results.filter(({ outcome }) => outcome !== 'skipped')) {
        const id = checkIdOf(test, rules);
        const timeMs = believed(test.timeMs ?? run.startedMs, nowMs);
        const key = JSON.stringify([id, timeMs]);
        const group = groups.get(key) ?? { id, timeMs, tests: [] };
        group.tests.push(test);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ id, timeMs, tests }) => {
        return { result: measurementOf(id, tests, timeMs, rules.location, source), timeMs };
    });
}
/** Which check a test is: that of the first rule it matches, else one of its own, or its suite's. */
function checkIdOf(test, { by, rules }) {
    const rule = rules.find((each) => isMeant(each, test));
    if (rule !== undefined)
        return rule.id;
    const parts = ['synthetic', test.suite, by === 'test' ? test.name : ''];
    // Names that differ are different checks: a break is not taken for a space.
    const name = parts.filter((part) => part !== '').join('/');
    return (0,plain/* plainLine */.h0)(name.replace(/[\t-\r\u0085\u2028\u2029]/g, '\ufffd'), sample/* maxNameLength */.ws);
}
function isMeant({ name, suite, tag }, test) {
    return ((name === null || (0,glob/* matchesGlob */.k)(name, test.name)) &&
        (suite === null || (0,glob/* matchesGlob */.k)(suite, test.suite)) &&
        (tag === null || test.tags.some((each) => (0,glob/* matchesGlob */.k)(tag, each))));
}
/** A file that claims to be of the future is of now: clocks are wrong, zones are left out, and everything is judged by the newest sample. */
function believed(timeMs, nowMs) {
    return timeMs !== null && timeMs > 0 && timeMs <= nowMs ? Math.round(timeMs) : nowMs;
}
function measurementOf(id, tests, timeMs, location, source) {
    const wrong = tests.filter(({ outcome }) => outcome !== 'good');
    const has = (outcome) => wrong.some((test) => test.outcome === outcome);
    const outcome = has('bad') ? 'bad' : has('unknown') ? 'unknown' : has('degraded') ? 'degraded' : 'good';
    const durations = tests.flatMap(({ durationMs }) => durationMs ?? []);
    const [first] = wrong.length > 0 ? wrong : tests;
    return {
        check: { id, location, target: first?.place || source },
        outcome,
        failures: failuresOf(wrong, tests.length > 1),
        warnings: [],
        status: tests.length === 1 ? (first?.status ?? null) : null,
        durationMs: durations.length === 0 ? null : durations.reduce((sum, each) => sum + each, 0),
        attempts: tests.reduce((most, { attempts }) => Math.max(most, attempts), 1),
        address: null,
        phases: measurement/* noPhases */.O,
        certificate: null,
        atMs: timeMs,
    };
}
function failuresOf(tests, isNamed) {
    return tests.slice(0, mostFailures).map(({ name, reason, detail }) => {
        const told = (0,plain/* plainLine */.h0)(detail === '' ? 'it failed' : detail, 1000);
        return { reason: reason ?? 'assertion', detail: isNamed ? `${(0,plain/* plainLine */.h0)(name)}: ${told}` : told };
    });
}

// EXTERNAL MODULE: ./packages/pipeline/build/conclude.js
var conclude = __webpack_require__(56302);
;// CONCATENATED MODULE: ./packages/pipeline/build/synthetic.js





/**
 * Collects what tests have found: each becomes a sample of its check, as the config maps it, which is recorded and judged like
 * any other. A file without a test that ran, or of a run that was cut off, leaves the verdict open.
 */
async function runSynthetic(loaded, run, files, ports) {
    const startMs = ports.clock.now();
    const known = await (0,conclude/* lookBack */.L)(ports.store, loaded.config.objectives);
    const byFile = files.map(({ path, run: tests }) => measurementsOf(tests, loaded.config.synthetic, path, startMs));
    const tested = byFile.flat();
    const counts = countTests(files);
    const judged = await (0,conclude/* conclude */.E)(loaded, run, known, {
        startMs,
        // What nobody could tell is no sample: the test was interrupted, and says nothing of the service.
        samples: tested
            .filter(({ result }) => result.outcome !== 'unknown')
            .map(({ result, timeMs }) => (0,measurement/* toSample */.q)(result, timeMs)),
        observations: [],
        results: standingOf(byFile).map(({ result }) => result),
        remarks: files.flatMap(remarksOn),
        notices: noticesOf(counts),
        timing: null,
    }, ports);
    return { ...judged, counts };
}
/**
 * What a report says of each check: of one file the newest, for a file of a monitor holds many; of several files, which are parts of
 * one run, the worst.
 */
function standingOf(files) {
    const standing = new Map();
    for (const tested of files) {
        for (const each of newestOf(tested)) {
            const before = standing.get(each.result.check.id);
            if (before === undefined || (0,badness/* badnessOfCheck */.yp)(each.result) >= (0,badness/* badnessOfCheck */.yp)(before.result))
                standing.set(each.result.check.id, each);
        }
    }
    return [...standing.values()];
}
function newestOf(tested) {
    const newest = new Map();
    for (const each of tested) {
        const before = newest.get(each.result.check.id);
        if (before === undefined || each.timeMs >= before.timeMs)
            newest.set(each.result.check.id, each);
    }
    return [...newest.values()];
}
function remarksOn({ path, run: { results, fault } }) {
    const ran = results.filter(({ outcome }) => outcome !== 'skipped').length;
    const about = { severity: 'inconclusive', subject: path };
    if (fault !== '') {
        const message = `this run of tests is not whole: ${(0,plain/* plainLine */.h0)(fault, 300)}`;
        return [{ code: 'results-incomplete', ...about, message, remedy: 'passes with the results of a run that ends' }];
    }
    if (ran > 0)
        return [];
    const message = results.length === 0 ? 'no test is in it' : `no test in it ran: ${(0,plain/* count */.U9)(results.length, 'test')} skipped`;
    return [{ code: 'no-tests', ...about, message, remedy: 'passes once a test of it has run' }];
}
function countTests(files) {
    const all = files.flatMap(({ run }) => run.results);
    return {
        tests: all.length,
        failed: all.filter(({ outcome }) => outcome === 'bad').length,
        flaky: all.filter(({ outcome, attempts }) => outcome === 'good' && attempts > 1).length,
        skipped: all.filter(({ outcome }) => outcome === 'skipped').length,
    };
}
function noticesOf({ flaky, skipped }) {
    return [
        ...(flaky === 0 ? [] : [`${(0,plain/* count */.U9)(flaky, 'test')} passed only after a retry.`]),
        ...(skipped === 0
            ? []
            : [`${(0,plain/* count */.U9)(skipped, 'test')} ${skipped === 1 ? 'was' : 'were'} skipped, and counted as nothing.`]),
    ];
}


/***/ }),

/***/ 56794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readResultFiles)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/import/parsed-samples.js
var parsed_samples = __webpack_require__(84920);
// EXTERNAL MODULE: ./packages/core/build/config/result-format.js
var result_format = __webpack_require__(52098);
// EXTERNAL MODULE: ./packages/core/build/history/import/whole-json.js
var whole_json = __webpack_require__(81735);
// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/synthetic/test-result.js
/** A test about which nothing but its name and outcome is known. */
function testResult(more) {
    const reason = more.outcome === 'bad' ? 'assertion' : more.outcome === 'unknown' ? 'cancelled' : null;
    return {
        tags: [],
        reason,
        detail: '',
        timeMs: null,
        durationMs: null,
        status: null,
        attempts: 1,
        place: '',
        ...more,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/results/build/result-list.js


/** A run with more tests than this is something else. */
const mostResults = 100_000;
/** As much of a failure as a report shows. */
const longestDetail = 1000;
/** An empty list. */
function createResultList() {
    const results = [];
    return {
        results,
        add(result) {
            if (results.length === mostResults)
                throw new parsed_samples/* FormatError */.I(`it holds more than ${mostResults} tests`);
            results.push({ ...result, detail: (0,external_node_util_.stripVTControlCharacters)(result.detail.trim()).slice(0, longestDetail) });
        },
    };
}
/** Names of groups, from the outside in, and of what is in them. */
function nameOf(...parts) {
    return parts.filter((part) => part !== '').join(' \u203a ');
}
/** The first line of a text that has something in it. */
function firstLine(text) {
    return text.split('\n').find((line) => line.trim() !== '') ?? '';
}
/** A time as tools write it: RFC 3339, or without a zone, which is then taken for UTC; `null` where it is none. */
function timeOf(text) {
    const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
    const timeMs = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(hasZone ? text : `${text}Z`) : Number.NaN;
    return Number.isNaN(timeMs) ? null : timeMs;
}
/** A number that is no less than 0; `null` = it is none. */
function nonNegative(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= 0 && Number.isFinite(number) ? number : null;
}

;// CONCATENATED MODULE: ./packages/results/build/ctrf.js




const outcomes = new Map([
    ['passed', 'good'],
    ['failed', 'bad'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
/** Whether a document is in the Common Test Report Format. */
function isCtrf(document) {
    const { tests, tool } = (0,keys/* asKeys */.Bg)(document['results']);
    return document['reportFormat'] === 'CTRF' || (Array.isArray(tests) && tool !== undefined);
}
/** Reads the Common Test Report Format (ctrf.io). A status it does not know is `other`, and nobody can tell what that means. */
function readCtrf(document) {
    const list = createResultList();
    const { tests, summary, tool } = (0,keys/* asKeys */.Bg)(document['results']);
    for (const test of (0,whole_json/* asList */.DD)(tests).map(keys/* asKeys */.Bg)) {
        const suites = (Array.isArray(test['suite']) ? test['suite'] : [test['suite']]).map(whole_json/* asText */.e1);
        const retries = nonNegative(test['retries']) ?? 0;
        const line = (0,whole_json/* asText */.e1)(test['line']);
        list.add(testResult({
            suite: nameOf(...suites) || (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(tool)['name']),
            name: (0,whole_json/* asText */.e1)(test['name']),
            tags: (0,whole_json/* asList */.DD)(test['tags']).map(whole_json/* asText */.e1),
            outcome: outcomes.get((0,whole_json/* asText */.e1)(test['status'])) ?? 'unknown',
            detail: (0,whole_json/* asText */.e1)(test['message']),
            durationMs: nonNegative(test['duration']),
            attempts: Math.min(255, retries + 1),
            place: nameOfPlace((0,whole_json/* asText */.e1)(test['filePath']), line),
        }));
    }
    return { startedMs: nonNegative((0,keys/* asKeys */.Bg)(summary)['start']) || null, results: list.results, fault: '' };
}
function nameOfPlace(file, line) {
    return line === '' ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./packages/results/build/junit.js





/** No tool nests elements deeper. */
const deepest = 64;
/** No text, and no tag, in it is longer: what is not at its end yet has to be held. */
const longestText = 64 * 1024 * 1024;
/** What an element in a `testcase` says of it. */
const words = {
    failure: { outcome: 'bad' },
    error: { outcome: 'bad' },
    skipped: { outcome: 'skipped' },
    // Maven Surefire's: it failed once more, and passed or did not in the end.
    flakyFailure: { isRetry: true },
    flakyError: { isRetry: true },
    rerunFailure: { isRetry: true },
    rerunError: { isRetry: true },
};
/**
 * Reads JUnit XML as Playwright, Cypress, pytest, Maven, Newman, Mocha and Node write it, piece by piece. No document type is
 * read, and so no entity but XML's own five. A suite that counts more failures than its tests tell, as Newman's does for a
 * request that got no answer, has failed itself.
 */
async function readJunit(text) {
    const list = createResultList();
    const suites = [];
    let [depth, startedMs] = [0, null];
    let [test, inside] = [null, ''];
    // How often something in it has ended, and how much has come since.
    let [ends, held] = [0, 0];
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('error', (error) => {
        throw new parsed_samples/* FormatError */.I(`not XML: ${(0,plain/* plainLine */.h0)(error.message, 150)}`);
    });
    parser.on('doctype', () => {
        throw new parsed_samples/* FormatError */.I('it has a document type, which no tool writes and which may hold entities');
    });
    parser.on('opentag', ({ name, attributes }) => {
        ends++;
        if (++depth > deepest)
            throw new parsed_samples/* FormatError */.I('its elements are nested too deep');
        if (depth === 1 && name !== 'testsuites' && name !== 'testsuite')
            throw new parsed_samples/* FormatError */.I(`not JUnit: it begins with ${(0,plain/* plainLine */.h0)(name, 50)}`);
        if (name === 'testsuite') {
            open(attributes);
        }
        else if (name === 'testcase') {
            if (test !== null)
                throw new parsed_samples/* FormatError */.I('it has a test within a test');
            const isRun = attributes['status'] !== 'notrun';
            test = { attributes, outcome: isRun ? 'good' : 'skipped', attempts: 1, detail: '' };
        }
        else if (test !== null && words[name] !== undefined) {
            const { outcome, isRetry } = words[name];
            inside = outcome === 'bad' ? name : '';
            if (outcome !== undefined && test.outcome !== 'bad')
                test.outcome = outcome;
            if (isRetry)
                test.attempts++;
            if (outcome === 'bad' && test.detail === '')
                test.detail = attributes['message'] ?? '';
        }
    });
    const read = (piece) => {
        ends++;
        if (test !== null && inside !== '' && test.detail.trim() === '')
            test.detail = firstLine(piece);
    };
    parser.on('text', read);
    parser.on('cdata', read);
    parser.on('closetag', ({ name }) => {
        ends++;
        depth--;
        if (name === inside)
            inside = '';
        if (name === 'testcase' && test !== null) {
            const suite = suites.at(-1);
            if (suite !== undefined && test.outcome === 'bad')
                suite.bad++;
            list.add(toResult(test, suite?.name ?? ''));
            test = null;
        }
        if (name === 'testsuite')
            close();
    });
    for await (const piece of text) {
        const before = ends;
        parser.write(piece);
        held = ends === before ? held + piece.length : piece.length;
        if (held > longestText)
            throw new parsed_samples/* FormatError */.I('a text in it is longer than 64 MiB');
    }
    parser.close();
    if (depth > 0)
        throw new parsed_samples/* FormatError */.I('it is cut off');
    return { startedMs, results: list.results, fault: '' };
    function open(attributes) {
        suites.push({ name: attributes['name'] ?? '', attributes, bad: 0 });
        const timeMs = timeOf(attributes['timestamp'] ?? '');
        if (timeMs !== null)
            startedMs = Math.min(startedMs ?? timeMs, timeMs);
    }
    function close() {
        const suite = suites.pop();
        if (suite === undefined)
            return;
        const { name, attributes } = suite;
        const counted = (nonNegative(attributes['errors']) ?? 0) + (nonNegative(attributes['failures']) ?? 0);
        if (counted > suite.bad) {
            const detail = `the suite counts ${(0,plain/* count */.U9)(counted, 'failure')}, and tells of ${suite.bad}`;
            list.add(testResult({ suite: name, name: 'suite', outcome: 'bad', detail }));
        }
        const outer = suites.at(-1);
        if (outer !== undefined)
            outer.bad += Math.max(counted, suite.bad);
    }
}
function toResult({ attributes, outcome, attempts, detail }, suite) {
    const { name = '', classname = '', file = '', line = '' } = attributes;
    const isTold = suite === classname || name.includes(classname);
    const seconds = nonNegative(attributes['time']);
    return testResult({
        suite,
        name: isTold ? name : nameOf(classname, name),
        outcome,
        attempts,
        detail,
        durationMs: seconds === null ? null : Math.round(seconds * 1000),
        place: line === '' ? file : `${file}:${line}`,
    });
}

// EXTERNAL MODULE: ./packages/core/build/history/import/lines.js
var import_lines = __webpack_require__(17492);
;// CONCATENATED MODULE: ./packages/results/build/k6.js







/** Groups of k6 are nested by hand. */
const k6_deepest = 64;
/** Whether a document is a summary of k6: that of `--summary-export`, of `handleSummary`, or the machine-readable one. */
function isK6Summary(document) {
    return ('root_group' in document && 'metrics' in document) || isMachineReadable(document);
}
function isMachineReadable(document) {
    return 'k6Version' in (0,keys/* asKeys */.Bg)(document['metadata']) && 'results' in document;
}
/**
 * Reads a summary of k6. Each check is a test, good when it passed every time; each threshold is one, too. The older
 * summaries do not say when the run was.
 */
function readK6Summary(document) {
    const list = createResultList();
    if (isMachineReadable(document)) {
        const config = (0,keys/* asKeys */.Bg)(document['config']);
        const suite = (0,whole_json/* asText */.e1)(config['script']).split('/').at(-1) || 'k6';
        for (const check of (0,whole_json/* asList */.DD)((0,keys/* asKeys */.Bg)((0,keys/* asKeys */.Bg)(document['results'])['checks'])['results']).map(keys/* asKeys */.Bg))
            list.add(k6_toResult(suite, (0,whole_json/* asText */.e1)(check['name']), check));
        const endedMs = timeOf((0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(document['metadata'])['generatedAt']));
        const seconds = nonNegative(config['duration']) ?? 0;
        const startedMs = endedMs === null ? null : Math.round(endedMs - seconds * 1000);
        return { startedMs, results: list.results, fault: '' };
    }
    const visit = (group, groups) => {
        if (groups.length > k6_deepest)
            throw new parsed_samples/* FormatError */.I('its groups are nested too deep');
        for (const check of valuesOf(group['checks']))
            list.add(k6_toResult('k6', nameOf(...groups, (0,whole_json/* asText */.e1)(check['name'])), check));
        for (const inner of valuesOf(group['groups']))
            visit(inner, [...groups, (0,whole_json/* asText */.e1)(inner['name'])]);
    };
    visit((0,keys/* asKeys */.Bg)(document['root_group']), []);
    for (const [metric, value] of Object.entries((0,keys/* asKeys */.Bg)(document['metrics'])))
        for (const [threshold, told] of Object.entries((0,keys/* asKeys */.Bg)((0,keys/* asKeys */.Bg)(value)['thresholds'])))
            list.add(thresholdResult(metric, threshold, told));
    return { startedMs: null, results: list.results, fault: '' };
}
/** Lists in one summary are objects by name in another. */
function valuesOf(value) {
    return (Array.isArray(value) ? value : Object.values((0,keys/* asKeys */.Bg)(value))).map(keys/* asKeys */.Bg);
}
function k6_toResult(suite, name, { passes, fails }) {
    const [passed, failed] = [nonNegative(passes) ?? 0, nonNegative(fails) ?? 0];
    if (passed + failed === 0)
        return testResult({ suite, name, outcome: 'skipped' });
    const detail = `failed ${failed} of ${(0,plain/* count */.U9)(passed + failed, 'time')}`;
    return failed === 0
        ? testResult({ suite, name, outcome: 'good' })
        : testResult({ suite, name, outcome: 'bad', detail });
}
/** `handleSummary` says whether it is ok, `--summary-export` whether it was crossed. */
function thresholdResult(metric, threshold, told) {
    const isOk = typeof told === 'boolean' ? !told : (0,keys/* asKeys */.Bg)(told)['ok'] === true;
    const name = `${metric}: ${threshold}`;
    return isOk
        ? testResult({ suite: 'k6', name, outcome: 'good' })
        : testResult({ suite: 'k6', name, outcome: 'bad', detail: 'the threshold was crossed' });
}
/**
 * Reads what `k6 run --out json` writes, line by line: however long it is, only its checks are kept. Each is a test, good when
 * it passed every time.
 */
async function readK6Lines(text) {
    const checks = new Map();
    let startedMs = null;
    for await (const lines of (0,import_lines/* linesOf */.D)(text)) {
        for (const { line, text: json } of lines) {
            if (json.trim() === '')
                continue;
            const { metric, data, type } = parseLine(json, line);
            if (type !== 'Point')
                continue;
            const { time, value, tags } = (0,keys/* asKeys */.Bg)(data);
            const timeMs = timeOf((0,whole_json/* asText */.e1)(time));
            if (timeMs !== null)
                startedMs = Math.min(startedMs ?? timeMs, timeMs);
            if (metric !== 'checks')
                continue;
            const { check, group } = (0,keys/* asKeys */.Bg)(tags);
            const name = nameOf(...(0,whole_json/* asText */.e1)(group).split('::'), (0,whole_json/* asText */.e1)(check));
            const counts = checks.get(name) ?? { passes: 0, fails: 0 };
            if (value === 1)
                counts.passes++;
            else
                counts.fails++;
            checks.set(name, counts);
        }
    }
    const list = createResultList();
    for (const [name, counts] of checks)
        list.add(k6_toResult('k6', name, counts));
    return { startedMs, results: list.results, fault: '' };
}
function parseLine(json, line) {
    try {
        return (0,keys/* asKeys */.Bg)(JSON.parse(json));
    }
    catch {
        throw new parsed_samples/* FormatError */.I(`line ${line} is not JSON: the file is cut off, or something else`);
    }
}

;// CONCATENATED MODULE: ./packages/results/build/monitors.js




/** Whether a document is what Gatus answers to `/api/v1/endpoints/statuses`, or for one endpoint. */
function isGatus(document) {
    return listed(document).some((endpoint) => Array.isArray(endpoint['results']) && 'name' in endpoint);
}
/** Reads what Gatus answers: every result it still knows, each at its own time. Durations are nanoseconds there. */
function readGatus(document) {
    const list = createResultList();
    for (const endpoint of listed(document)) {
        for (const { success, timestamp, duration, status, errors } of (0,whole_json/* asList */.DD)(endpoint['results']).map(keys/* asKeys */.Bg)) {
            const nanoseconds = nonNegative(duration);
            list.add(testResult({
                suite: (0,whole_json/* asText */.e1)(endpoint['group']) || 'gatus',
                name: (0,whole_json/* asText */.e1)(endpoint['name']),
                outcome: success === true ? 'good' : success === false ? 'bad' : 'unknown',
                timeMs: timeOf((0,whole_json/* asText */.e1)(timestamp)),
                durationMs: nanoseconds ? Math.round(nanoseconds / 1e6) : null,
                status: nonNegative(status) || null,
                detail: (0,whole_json/* asText */.e1)((0,whole_json/* asList */.DD)(errors)[0]),
            }));
        }
    }
    return { startedMs: null, results: list.results, fault: '' };
}
const states = new Map([
    ['up', 'good'],
    ['degraded', 'degraded'],
    ['down', 'bad'],
]);
/** Whether a document is the `history/summary.json` of an Upptime. */
function isUpptime(document) {
    return listed(document).some((site) => 'slug' in site && states.has((0,whole_json/* asText */.e1)(site['status'])));
}
/** Reads the `history/summary.json` of an Upptime: how each site is now. */
function readUpptime(document) {
    const list = createResultList();
    for (const { slug, status, time } of listed(document)) {
        const outcome = states.get((0,whole_json/* asText */.e1)(status)) ?? 'unknown';
        const durationMs = outcome === 'bad' ? null : nonNegative(time);
        list.add(testResult({ suite: 'upptime', name: (0,whole_json/* asText */.e1)(slug), outcome, durationMs }));
    }
    return { startedMs: null, results: list.results, fault: '' };
}
function listed(document) {
    return (Array.isArray(document) ? document : [document]).map(keys/* asKeys */.Bg);
}

;// CONCATENATED MODULE: ./packages/results/build/newman.js





/** Whether a document is what Newman's JSON reporter writes. */
function isNewman(document) {
    return 'collection' in document && Array.isArray((0,keys/* asKeys */.Bg)(document['run'])['executions']);
}
/**
 * Reads what Newman's JSON reporter writes. Each assertion is a test; a request without any is good where it was answered,
 * and one that was not is bad whatever was to be asserted. Nothing of a request or an answer is kept: they may hold secrets.
 */
function readNewman(document) {
    const list = createResultList();
    const collection = (0,keys/* asKeys */.Bg)(document['collection']);
    const suite = (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(collection['info'])['name']) || (0,whole_json/* asText */.e1)(collection['name']) || 'newman';
    const run = (0,keys/* asKeys */.Bg)(document['run']);
    for (const execution of (0,whole_json/* asList */.DD)(run['executions']).map(keys/* asKeys */.Bg)) {
        const request = (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(execution['item'])['name']);
        const { responseTime, code } = (0,keys/* asKeys */.Bg)(execution['response']);
        const answered = { durationMs: nonNegative(responseTime), status: nonNegative(code) || null };
        const { requestError } = execution;
        if (requestError !== undefined) {
            const detail = `no answer: ${(0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(requestError)['code']) || 'the request failed'}`;
            list.add(testResult({ suite, name: request, outcome: 'bad', reason: 'connect', detail }));
            continue;
        }
        const scripts = [...(0,whole_json/* asList */.DD)(execution['prerequestScript']), ...(0,whole_json/* asList */.DD)(execution['testScript'])].map(keys/* asKeys */.Bg);
        const broken = scripts.find(({ error }) => error !== undefined);
        if (broken !== undefined) {
            const detail = `a script of it failed: ${(0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(broken['error'])['message'])}`;
            list.add(testResult({ suite, name: request, outcome: 'bad', detail, ...answered }));
        }
        const assertions = (0,whole_json/* asList */.DD)(execution['assertions']).map(keys/* asKeys */.Bg);
        if (assertions.length === 0 && broken === undefined)
            list.add(testResult({ suite, name: request, outcome: 'good', ...answered }));
        for (const { assertion, skipped, error } of assertions) {
            const name = nameOf(request, (0,whole_json/* asText */.e1)(assertion));
            if (skipped === true)
                list.add(testResult({ suite, name, outcome: 'skipped' }));
            else if (error === undefined)
                list.add(testResult({ suite, name, outcome: 'good', ...answered }));
            else {
                const detail = (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(error)['message']);
                list.add(testResult({ suite, name, outcome: 'bad', detail, ...answered }));
            }
        }
    }
    const told = list.results.filter(({ outcome }) => outcome === 'bad').length;
    const failures = (0,whole_json/* asList */.DD)(run['failures']).length;
    if (failures > told) {
        const detail = `Newman counts ${(0,plain/* count */.U9)(failures, 'failure')}, and tells of ${told}`;
        list.add(testResult({ suite, name: 'run', outcome: 'bad', detail }));
    }
    const fault = run['error'] ? (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(run['error'])['message']) || 'Newman gave up' : '';
    return { startedMs: nonNegative((0,keys/* asKeys */.Bg)(run['timings'])['started']) || null, results: list.results, fault };
}

;// CONCATENATED MODULE: ./packages/results/build/playwright.js





/** Nobody nests suites deeper. */
const playwright_deepest = 64;
/** Whether a document is what Playwright's JSON reporter writes. */
function isPlaywright(document) {
    return Array.isArray(document['suites']) && 'config' in document && 'stats' in document;
}
/**
 * Reads what Playwright's JSON reporter writes. A test that is expected to fail and does is good; one that passed in the end is
 * good after several attempts. Where there are several projects, each has a test of its own.
 */
function readPlaywright(document) {
    const list = createResultList();
    const projects = (0,whole_json/* asList */.DD)((0,keys/* asKeys */.Bg)(document['config'])['projects']);
    const visit = (suite, file, titles) => {
        if (titles.length > playwright_deepest)
            throw new parsed_samples/* FormatError */.I('its suites are nested too deep');
        for (const spec of (0,whole_json/* asList */.DD)(suite['specs']).map(keys/* asKeys */.Bg)) {
            const place = `${(0,whole_json/* asText */.e1)(spec['file'])}:${(0,whole_json/* asText */.e1)(spec['line'])}`;
            const tags = (0,whole_json/* asList */.DD)(spec['tags'])
                .map(whole_json/* asText */.e1)
                .map((tag) => (tag.startsWith('@') ? tag : `@${tag}`));
            for (const test of (0,whole_json/* asList */.DD)(spec['tests']).map(keys/* asKeys */.Bg)) {
                const project = projects.length > 1 ? `[${(0,whole_json/* asText */.e1)(test['projectName'])}]` : '';
                const name = `${nameOf(...titles, (0,whole_json/* asText */.e1)(spec['title']))} ${project}`.trim();
                list.add(testResult({ suite: file, name, tags, place, ...outcomeOf(test) }));
            }
        }
        for (const inner of (0,whole_json/* asList */.DD)(suite['suites']).map(keys/* asKeys */.Bg))
            visit(inner, file, [...titles, (0,whole_json/* asText */.e1)(inner['title'])]);
    };
    for (const file of (0,whole_json/* asList */.DD)(document['suites']).map(keys/* asKeys */.Bg))
        visit(file, (0,whole_json/* asText */.e1)(file['title']), []);
    const startedMs = timeOf((0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(document['stats'])['startTime']));
    const [error] = (0,whole_json/* asList */.DD)(document['errors']).map(keys/* asKeys */.Bg);
    return { startedMs, results: list.results, fault: error === undefined ? '' : (0,whole_json/* asText */.e1)(error['message']) };
}
function outcomeOf(test) {
    const attempts = (0,whole_json/* asList */.DD)(test['results']).map(keys/* asKeys */.Bg);
    const last = attempts.at(-1) ?? {};
    const durationMs = nonNegative(last['duration']);
    const tried = { durationMs, attempts: Math.max(1, attempts.length) };
    switch (test['status']) {
        case 'expected':
        case 'flaky':
            return { outcome: 'good', ...tried };
        case 'skipped':
            // A run that was broken off calls what it did not come to skipped, too.
            return test['expectedStatus'] === 'skipped'
                ? { outcome: 'skipped' }
                : { outcome: 'unknown', detail: 'the run was broken off', ...tried };
        default: {
            const detail = (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(last['error'] ?? (0,whole_json/* asList */.DD)(last['errors'])[0])['message']);
            if (last['status'] === 'interrupted')
                return { outcome: 'unknown', detail: detail || 'interrupted', ...tried };
            const reason = last['status'] === 'timedOut' ? 'timeout' : 'assertion';
            return { outcome: 'bad', reason, detail, ...tried };
        }
    }
}

// EXTERNAL MODULE: ./node_modules/tap-parser/dist/esm/index.js + 15 modules
var esm = __webpack_require__(63415);
;// CONCATENATED MODULE: ./packages/results/build/tap.js







/** No tool nests subtests deeper. */
const tap_deepest = 64;
/**
 * Reads TAP, versions 12 to 14, as node --test, tape and prove write it, piece by piece. A subtest is what it holds, not one more
 * test; what is still to do counts for nothing. A plan that is not kept, or a bail out, is a fault of the run.
 */
async function readTap(text) {
    const list = createResultList();
    const faults = [];
    // A listener that throws would do so in the middle of the parser.
    let failure = null;
    const parser = new esm/* Parser */.iX();
    const listen = (to, names) => {
        const told = { hasFailed: false };
        let group = '';
        let child = null;
        if (names.length > tap_deepest)
            failure = { error: new parsed_samples/* FormatError */.I('its subtests are nested too deep') };
        to.on('comment', (comment) => {
            group = groupOf(comment) ?? group;
        });
        to.on('child', (subtest) => {
            child = listen(subtest, [...names, subtest.name]);
        });
        to.on('assert', (result) => {
            // What sums up a subtest is no test, but where it says that something failed which the subtest does not tell.
            if (child === null || (!result.ok && !child.hasFailed))
                keep(result, nameOf(...names, group));
            if (!result.ok)
                told.hasFailed = true;
            child = null;
        });
        to.on('complete', ({ plan, count: ran, bailout }) => {
            const planned = plan.end === null ? null : plan.end - (plan.start ?? 1) + 1;
            if (bailout !== false)
                faults.push(`bailed out: ${(0,whole_json/* asText */.e1)(bailout)}`);
            else if (planned === null && names.length === 0)
                faults.push('it has no plan: it may be cut off');
            else if (planned !== null && planned !== ran)
                faults.push(`${(0,plain/* count */.U9)(planned, 'test')} planned, and ${ran} ran`);
        });
        return told;
    };
    const keep = ({ ok, name, skip, todo, time, diag }, suite) => {
        const outcome = skip !== false || todo !== false ? 'skipped' : ok ? 'good' : 'bad';
        const { error, message, at, location } = (0,keys/* asKeys */.Bg)(diag);
        try {
            list.add(testResult({
                suite: suite || 'tap',
                name,
                outcome,
                durationMs: nonNegative(time),
                detail: outcome === 'bad' ? (0,whole_json/* asText */.e1)(error) || (0,whole_json/* asText */.e1)(message) : '',
                place: (0,whole_json/* asText */.e1)(location) || (0,whole_json/* asText */.e1)(at),
            }));
        }
        catch (thrown) {
            failure ??= { error: thrown };
        }
    };
    listen(parser, []);
    const throwFailure = () => {
        if (failure !== null)
            throw failure.error;
    };
    for await (const piece of text) {
        parser.write(piece);
        throwFailure();
    }
    parser.end();
    throwFailure();
    return { startedMs: null, results: list.results, fault: (0,plain/* plainLine */.h0)(faults[0] ?? '', 200) };
}
/** The group that tape begins with a comment: not its sums at the end, nor what others say of subtests. */
function groupOf(comment) {
    const text = comment.replace(/^#\s*/, '').trim();
    return /^(Subtest:|(tests|suites|pass|fail|cancelled|skipped|skip|todo|duration_ms|ok)\b)/.test(text) ? null : text;
}

;// CONCATENATED MODULE: ./packages/results/build/read-results.js












/** Formats that are one JSON document: how each is known, and read. */
const documents = {
    playwright: ofKeys(isPlaywright, readPlaywright),
    ctrf: ofKeys(isCtrf, readCtrf),
    newman: ofKeys(isNewman, readNewman),
    'k6-summary': ofKeys(isK6Summary, readK6Summary),
    gatus: { is: isGatus, read: readGatus },
    upptime: { is: isUpptime, read: readUpptime },
};
/** A format whose document is keys and values: what is none is read as if it had none. */
function ofKeys(is, read) {
    return { is: (document) => is((0,keys/* asKeys */.Bg)(document)), read: (document) => read((0,keys/* asKeys */.Bg)(document)) };
}
const unknownResults = `no results that are known (${result_format/* resultFormats */.I.join(', ')})`;
/** So much of a file tells what it is. */
const telling = 4096;
/**
 * Reads a file of results as it comes; the format is seen from its content where it is not named. JUnit, TAP and the lines of k6
 * may be of any length, a JSON document is at most 256 MB. Throws a `FormatError` where it is none, or is cut off.
 */
async function readResults(text, format) {
    const iterator = text[Symbol.asyncIterator]();
    try {
        const { head, whole } = await peek(iterator);
        if (head.trim() === '')
            throw new parsed_samples/* FormatError */.I('the file is empty');
        if (head.includes('\u0000'))
            throw new parsed_samples/* FormatError */.I(`not text: it begins ${(0,plain/* quote */.hD)(head.slice(0, 12))}`);
        return await readWhole(whole, head, format);
    }
    finally {
        // Whoever has seen enough of a file, or too much, lets go of it.
        await iterator.return?.();
    }
}
async function readWhole(whole, head, format) {
    switch (format ?? detectStream(head)) {
        case 'junit':
            return readJunit(whole);
        case 'tap':
            return readTap(whole);
        case 'k6-json':
            return readK6Lines(whole);
        default:
            return readDocument(await (0,whole_json/* readWholeJson */.si)(whole), format);
    }
}
/** What is read piece by piece is known by how it begins; `null` = a JSON document. */
function detectStream(head) {
    const start = head.replace(/^\ufeff/, '').trimStart();
    if (start.startsWith('<'))
        return 'junit';
    if (/^\{[^\n]*"type"\s*:\s*"(Metric|Point)"/.test(start))
        return 'k6-json';
    if (start.startsWith('{') || start.startsWith('['))
        return null;
    if (/^(TAP version \d+|\d+\.\.\d+|(not )?ok\b|#)/m.test(start))
        return 'tap';
    throw new parsed_samples/* FormatError */.I(`${unknownResults}: it begins ${(0,plain/* quote */.hD)(start.slice(0, 20))}`);
}
function readDocument(document, format) {
    const known = Object.entries(documents).find(([name, { is }]) => (format === null ? is(document) : name === format));
    if (known === undefined)
        throw new parsed_samples/* FormatError */.I(`${unknownResults}: it is some other JSON`);
    const [name, { is, read }] = known;
    if (!is(document))
        throw new parsed_samples/* FormatError */.I(`no ${name}`);
    return read(document);
}
/** The beginning of a text, and the whole of it, still to come. */
async function peek(iterator) {
    const pieces = [];
    let length = 0;
    while (length < telling) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        pieces.push(next.value);
        length += next.value.length;
    }
    async function* whole() {
        yield* pieces;
        for (;;) {
            const next = await iterator.next();
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    return { head: pieces.join('').slice(0, telling), whole: whole() };
}

;// CONCATENATED MODULE: ./packages/results/build/read-files.js



/**
 * Reads every file of results that some paths or globs name. Throws one `ConfigurationError` with every file that is not there,
 * is none, or is cut off.
 */
async function readResultFiles(patterns, format, files) {
    const read = [];
    const problems = [];
    for (const path of await files.findFiles(patterns)) {
        try {
            read.push({ path, run: await readResults(files.readTextPieces(path), format) });
        }
        catch (error) {
            problems.push(...problemsOf(path, error));
        }
    }
    if (problems.length > 0)
        throw new build_error/* ConfigurationError */.j1(problems);
    return read;
}
function problemsOf(path, error) {
    if (error instanceof build_error/* ConfigurationError */.j1)
        return error.problems;
    if (error instanceof parsed_samples/* FormatError */.I)
        return [{ source: path, line: null, column: null, message: error.message }];
    throw error;
}


/***/ })

};
