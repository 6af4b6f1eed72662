export const id = 190;
export const ids = [190,7063,5518];
export const modules = {

/***/ 90190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_config_sent_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39548);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_report_json__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77063);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78842);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19608);
/* harmony import */ var _fortify_pipeline_history_recall__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75518);
/* harmony import */ var _fortify_pipeline_judge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8697);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44691);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14865);











/** `fortify validate`: parses the config, and says every problem of it. Exit code 2 when there is one. */
async function validate(file, options, ports) {
    if (file !== undefined && options.config !== undefined && options.config !== file)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)('--config', `names ${options.config}, and the argument is ${file}: give only one of them`);
    const named = file ?? options.config;
    const source = named ?? _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfigPath */ .jE;
    try {
        const loaded = await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(named === undefined ? options : { ...options, config: named }, _fortify_core_config_sent_keys__WEBPACK_IMPORTED_MODULE_1__/* .sendingSections */ .$, ports);
        const { config } = loaded;
        // A pattern may mean a check that only the history knows: what of it is at hand, for a config is valid anywhere.
        const { history, damaged, segments } = await (0,_fortify_pipeline_history_recall__WEBPACK_IMPORTED_MODULE_5__.recallOutline)((0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_7__/* .createDirectoryStore */ .$)(options.history ?? config.history.path ?? _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd));
        // Without checks it speaks of history alone, and where none is at hand nobody can tell.
        const isWhole = damaged.length === 0 && (segments > 0 || config.checks.length > 0);
        const { unmatched } = await (0,_fortify_pipeline_judge__WEBPACK_IMPORTED_MODULE_6__/* .findObjectives */ .A)(loaded, history, isWhole);
        const notices = [
            ...config.notices,
            ...config.objectiveNotices,
            ...unmatched.map(({ pattern }) => `Nothing is known yet of ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(pattern)}.`),
        ];
        const deadlines = config.deprecations.deadlines.length;
        const what = [
            (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(config.checks.length, 'check'),
            (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(config.objectives.length, 'objective'),
            ...(deadlines === 0 ? [] : [(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(deadlines, 'deadline')]),
        ].join(', ');
        const json = { valid: true, problems: [], notices };
        for (const notice of notices)
            (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .note */ .N4)(`Note: ${notice}`, options, ports);
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .writeResult */ .Zk)(options.format === 'json' ? (0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_10__.formatJson)(json) : `${source}: valid (${what})\n`, options, ports);
        return _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok;
    }
    catch (error) {
        if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) || options.format !== 'json')
            throw error;
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .writeResult */ .Zk)((0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_10__.formatJson)({ valid: false, problems: error.problems, notices: [] }), options, ports);
        return _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.usage;
    }
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   Kx: () => (/* binding */ commandRefused),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Oo: () => (/* binding */ requireHistory),
/* harmony export */   Sb: () => (/* binding */ pushStore),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jg: () => (/* binding */ pullStore),
/* harmony export */   kW: () => (/* binding */ optionalConfigOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19608);
/* harmony import */ var _fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51350);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/**
 * The config a command goes by, or that of the URLs it is given (`null` = it takes none). `sends`: of which sections it sends
 * something; the credentials of any other need not be there.
 */
function configOf(options, sends, ports, urls = null) {
    const ifMissing = 'name a config, run "fortify init" for a first one';
    const given = urls === null ? { urls: [], ifMissing } : { urls, ifMissing: `${ifMissing}, or give URLs to check` };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({ path: options.config ?? null, sends, urlSource: 'URL', ...given }, configPorts(ports));
}
/** The config that `--config` names, or that is there; else every rule by default. */
function optionalConfigOf(options, sends, ports) {
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadOptionalConfig */ .nu)({ path: options.config ?? null, sends }, configPorts(ports));
}
function configPorts({ variables, prober }) {
    return { variables, ...(0,_fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__/* .configFiles */ .a)(prober.isUntrusted) };
}
/** The history `--history` names, whatever the config says; else where the config says it is kept. */
async function storeOf(options, { config }, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    const owner = config.service ?? (ports.run.repository || null);
    return (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)((0,_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config.history, _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .noWish */ .JC, 'directory', owner), ports.store);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    return storeOf(options, await optionalConfigOf(options, [], ports), ports);
}
/** Brings a history here that is kept elsewhere. Throws an `UpstreamError` where it cannot be reached. */
async function pullStore(store, options, ports) {
    for (const notice of await store.pull())
        note(notice, options, ports);
    return store;
}
/** Takes a history to where it is kept. Throws an `UpstreamError` where it cannot be kept. */
async function pushStore(store, options, ports) {
    for (const notice of await store.push())
        note(notice, options, ports);
}
/** How long samples are kept: what a config that is there says, whatever `--history` says, else the default. */
async function retentionOf(options, ports) {
    return (await optionalConfigOf(options, [], ports)).config.history.retentionMs;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here: check, synthetic and history import make one');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`damaged, left out: ${name}: ${message}`, 1000)}\n`);
}
/**
 * Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. Throws a
 * `ConfigurationError` rather than write into the log of a GitHub job what its runner would take for a command: a format that has
 * lines of its own may put anything at the beginning of one.
 */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        if (typeof result === 'string' && ports.run.ci === 'github' && (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .holdsWorkflowCommand */ .vB)(result))
            throw commandRefused();
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** What is written would be taken for a command of the runner's. */
function commandRefused() {
    return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('standard output', 'what is to be written holds text that the runner would take for a workflow command: write it with --output FILE');
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 39548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sendingSections),
/* harmony export */   f: () => (/* binding */ isUsedBy)
/* harmony export */ });
/** The sections of a config of which a run sends something: what it checks, where it reads deadlines, where it publishes to. */
const sendingSections = ['checks', 'deprecations', 'sinks'];
/**
 * Whether a run that sends something of some sections alone has a use for what is under some keys, list indices left out. A sink
 * is of no other use; what is checked has a name and a cadence, too, which matter to whoever judges it.
 */
function isUsedBy(sends) {
    return ([section = '', ...keys]) => {
        const sending = sendingSections.find((each) => each === (section === 'defaults' ? 'checks' : section));
        return sending === undefined || sends.includes(sending) || !isOnlySent[sending](keys);
    };
}
/** Keys of a check, and of a step of a journey, that are sent and otherwise of no use: mostly credentials. */
const sentKeys = ['headers', 'auth', 'body', 'send', 'trust'];
const isOnlySent = {
    checks: ([key = '', inJourney, inStep = '']) => sentKeys.includes(key) ||
        (key === 'journey' && (inJourney === 'variables' || (inJourney === 'steps' && sentKeys.includes(inStep)))),
    deprecations: ([, inSource]) => inSource === 'headers',
    sinks: () => true,
};


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

/***/ 77063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
function formatJson(value) {
    return `${toText(value)}\n`;
}
/** Beyond so many checks and objectives, nobody reads a report without a program. */
const mostIndented = 200;
/** Pieces are about this long: few enough to be written one by one, and the memory of one serves for the next. */
const pieceLength = 65_536;
/**
 * The report as its JSON document, indented as long as somebody may want to look at it, in pieces: a report of ten thousand
 * checks is tens of megabytes.
 */
function renderJson(report) {
    const isLarge = report.checks.length + report.objectives.length > mostIndented;
    return isLarge ? joined(compactJson(report)) : [`${toText(report)}\n`];
}
/** A document as compact JSON, member by member, and lists entry by entry. */
function* compactJson(document) {
    let separator = '{';
    for (const [key, member] of Object.entries(document)) {
        yield `${separator}${toText(key, 0)}:`;
        if (Array.isArray(member))
            yield* compactList(member);
        else
            yield toText(member, 0);
        separator = ',';
    }
    yield '}\n';
}
function* compactList(list) {
    let separator = '[';
    for (const entry of list) {
        yield separator + toText(entry, 0);
        separator = ',';
    }
    yield list.length === 0 ? '[]' : ']';
}
/** Texts joined to pieces. */
function* joined(texts) {
    let piece = '';
    for (const text of texts) {
        piece += text;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function toText(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 75518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHeaders: () => (/* binding */ readHeaders),
  readOutlines: () => (/* binding */ readOutlines),
  readPieces: () => (/* binding */ readPieces),
  readSegments: () => (/* binding */ readSegments),
  recallFor: () => (/* binding */ recallFor),
  recallHistory: () => (/* binding */ recallHistory),
  recallOutline: () => (/* binding */ recallOutline)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/bytes.js
var history_bytes = __webpack_require__(74958);
// EXTERNAL MODULE: ./packages/core/build/history/instants.js
var instants = __webpack_require__(84459);
// EXTERNAL MODULE: ./packages/core/build/history/segment.js
var segment = __webpack_require__(89420);
// EXTERNAL MODULE: ./packages/core/build/history/segment-bytes.js
var segment_bytes = __webpack_require__(17078);
// EXTERNAL MODULE: ./packages/core/build/history/duration-blocks.js
var duration_blocks = __webpack_require__(2952);
;// CONCATENATED MODULE: ./packages/core/build/history/segment-outline.js



/** Whether there were too few bytes. */
function isTooFew(read) {
    return 'needed' in read;
}
/** Reads the header of a segment from its first bytes, or says how many it takes. Throws like `decodeSegment`. */
function decodeHeaderPrefix(prefix) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        return prefix.length < needed ? { needed } : (0,segment_bytes/* openSegment */.Gj)(prefix).header;
    });
}
/**
 * Unpacks the outline of a segment from its first bytes, or says how many it takes: exactly where they hold the header,
 * before that a part of it. Throws like `decodeSegment`.
 */
function decodeOutlinePrefix(prefix, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        if (prefix.length < needed)
            return { needed };
        const segment = (0,segment_bytes/* openSegment */.Gj)(prefix);
        const all = needed + segment.header.outline.bytes + segment.header.observed.bytes;
        return prefix.length < all ? { needed: all } : (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
    });
}
/**
 * Unpacks the outline of a whole segment, and its durations only where somebody reads them: until then, they take up a byte
 * each; while some are read, their block. Throws like `decodeSegment`, and so does reading durations.
 */
function decodeOutlineAndDurations(bytes, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const segment = (0,segment_bytes/* openSegment */.Gj)(bytes);
        const outline = (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
        segment.next(segment.header.rolledUp);
        const readers = (0,duration_blocks/* readBlocks */.v)(segment);
        segment.end();
        return { ...outline, series: outline.series.map((each, index) => ({ ...each, readDurations: readers[index] })) };
    });
}

// EXTERNAL MODULE: ./packages/core/build/history/union.js + 1 modules
var union = __webpack_require__(55739);
;// CONCATENATED MODULE: ./packages/pipeline/build/history/recall.js







/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };
/** Reads when each check had which result, and what was observed: a small part of the bytes. */
async function recallOutline(store) {
    return recallOutlines(store, (file, instantsOf) => readOutline(store, file, instantsOf));
}
/** The same from whole segments: durations are unpacked where somebody reads them, and found to be damaged only then. */
async function recallPacked(store) {
    return recallOutlines(store, async (file, instantsOf) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : decodeOutlineAndDurations(bytes, instantsOf);
    });
}
async function recallOutlines(store, read) {
    const instantsOf = (0,instants/* createInstantsReader */.eK)();
    const { pieces, damaged } = await readPieces(store, (file) => read(file, instantsOf));
    return { history: (0,union/* unionOutlines */.B)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads everything, and checks every byte of it. */
async function recallHistory(store) {
    const { pieces, damaged } = await readSegments(store);
    return { history: (0,union/* union */.K)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads what some objectives look at: outlines, with durations where one of them looks at those. */
function recallFor(store, objectives) {
    return objectives.some(({ underMs }) => underMs !== null) ? recallPacked(store) : recallOutline(store);
}
/** Reads whole segments: all, or those of these names. */
function readSegments(store, names = null) {
    const wanted = names === null ? null : new Set(names);
    return readPieces(store, async (file) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : (0,segment/* decodeSegment */.UR)({ name: file.name, bytes });
    }, (name) => wanted?.has(name) !== false);
}
async function readWhole(store, { name, bytes }) {
    if (bytes > segment/* longestSegmentBytes */.d_)
        throw new history_bytes/* DamageError */.wc('it is larger than a segment can be');
    return store.read(name);
}
/** Reads the headers of all segments. */
function readHeaders(store) {
    return readPieces(store, (file) => readPrefix(store, file, firstRead.header, decodeHeaderPrefix));
}
/** Reads the outlines of the segments of these names, and of those only some series. */
function readOutlines(store, names, isWanted) {
    const wanted = new Set(names);
    return readPieces(store, async (file) => {
        const outline = await readOutline(store, file);
        return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    }, (name) => wanted.has(name));
}
function readOutline(store, file, instantsOf = instants/* readInstants */.$g) {
    return readPrefix(store, file, firstRead.outline, (prefix) => decodeOutlinePrefix(prefix, instantsOf));
}
/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix(store, { name, bytes }, firstBytes, decode) {
    let asked = firstBytes;
    for (;;) {
        // What a header claims is no reason to make room for more than there is.
        const prefix = await store.read(name, Math.min(asked, bytes));
        if (prefix === null)
            return null;
        const piece = decode(prefix);
        if (!isTooFew(piece))
            return piece;
        if (prefix.length < Math.min(asked, bytes) || piece.needed <= asked)
            throw new history_bytes/* DamageError */.wc('it ends too early');
        asked = piece.needed;
    }
}
/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;
/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;
/**
 * Reads every segment there is. One that leaves while it is listed, or before it is read, has been folded into another, so the
 * list is read again until all of it is there. What has been read before stays: it says nothing that the fold does not.
 */
async function readPieces(store, read, isWanted = () => true) {
    const pieces = new Map();
    const damaged = new Map();
    const readOne = async (file) => {
        try {
            const piece = await read(file);
            if (piece !== null)
                pieces.set(file.name, piece);
        }
        catch (error) {
            damaged.set(file.name, { name: file.name, message: await describeDamage(store, file.name, error) });
        }
    };
    for (let listings = 0; listings < mostListings; listings++) {
        const files = await store.list();
        const missing = files.filter(({ name }) => isWanted(name) && !pieces.has(name) && !damaged.has(name));
        if (missing.length === 0)
            return { pieces, damaged: [...damaged.values()] };
        for (let first = 0; first < missing.length; first += readsAtOnce) {
            await Promise.all(missing.slice(first, first + readsAtOnce).map(readOne));
        }
    }
    throw new build_error/* UpstreamError */.gA(`${store.name} changes faster than it can be read`);
}
/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store, name, error) {
    if (error instanceof history_bytes/* DamageError */.wc || error instanceof build_error/* UpstreamError */.gA)
        return error.message;
    if (!(error instanceof segment_bytes/* NewerFormatError */.bP))
        throw error;
    const bytes = await store.read(name);
    if (bytes === null || !(0,segment/* isIntact */.kM)({ name, bytes }))
        return 'its content does not match its name';
    throw (0,build_error/* configurationError */.DN)(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
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


/***/ })

};
