export const id = 2751;
export const ids = [2751,7063];
export const modules = {

/***/ 74297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   synthetic: () => (/* binding */ synthetic)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_sample_sample__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52071);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19608);
/* harmony import */ var _fortify_pipeline_synthetic__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38225);
/* harmony import */ var _fortify_results_read_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56794);
/* harmony import */ var _fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37120);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90584);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14865);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68387);









/** `fortify synthetic [FILE\u2026]`: collects the results of tests, records them, judges. Needs no config. */
async function synthetic(patterns, options, ports) {
    const clock = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .clockOf */ .ie)(options, ports);
    const fault = options.location === undefined ? null : (0,_fortify_core_sample_sample__WEBPACK_IMPORTED_MODULE_8__/* .faultOfLocation */ .hQ)(options.location);
    if (fault !== null)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('--location', fault);
    const loaded = (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_1__/* .atLocation */ .PE)(await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalConfigOf */ .kW)(options, [], ports), options.location ?? null);
    const own = loaded.config.synthetic;
    const isNamed = patterns.length > 0;
    if (!isNamed && own.files.length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('FILE', 'missing: name the results of tests, or have synthetic.files in the config');
    const find = isNamed ? _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_5__/* .findFiles */ .lY : (0,_fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_4__/* .filesOfConfig */ .FN)(ports.prober.isUntrusted);
    const files = await (0,_fortify_results_read_files__WEBPACK_IMPORTED_MODULE_3__/* .readResultFiles */ .f)(isNamed ? patterns : own.files, options.from ?? own.format, {
        findFiles: find,
        readTextPieces: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_5__/* .readTextPieces */ .Z0,
    });
    const store = await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .xX)(options, loaded, ports);
    const { report, exitCode } = await (0,_fortify_pipeline_synthetic__WEBPACK_IMPORTED_MODULE_2__/* .runSynthetic */ .r)(loaded, ports.run, files, { clock, store });
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)(report, loaded.config, options, ports);
    return exitCode;
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

/***/ 68387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77063);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78842);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);



/**
 * Writes a report, of a run by a config, in the format that was asked for. Where it goes to a file, what it came to is told all the
 * same, on standard error.
 */
async function writeReport(report, config, options, ports) {
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(await renderReport(report, config, options, ports), options, ports);
    if (options.output === undefined)
        return;
    const { renderVerdict } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190));
    (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(renderVerdict(report), options, ports);
}
/** Colours only go to a terminal. */
async function renderReport(report, config, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__.renderJson)(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(3576), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 53576))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709))).renderJunit(report, (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__/* .failsOpen */ .K7)(config.gate, config.objectives));
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190))).renderText(report, options.output === undefined ? paint : undefined);
    }
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ openBadness),
/* harmony export */   l4: () => (/* binding */ badnessOfObjective),
/* harmony export */   y3: () => (/* binding */ badnessOfDeadline),
/* harmony export */   yp: () => (/* binding */ badnessOfCheck)
/* harmony export */ });
// How bad a state is: the higher, the worse. What leaves a thing open stands between what passes and what fails.
/** Nobody could tell. */
const openBadness = 2;
const outcomeBadness = { good: 0, degraded: 1, unknown: openBadness, bad: 3 };
const objectiveBadness = { met: 0, 'at-risk': 1, inconclusive: openBadness, breached: 3 };
const deadlineBadness = {
    done: 0,
    resolved: 0,
    ok: 0,
    snoozed: 0,
    due: 1,
    inconclusive: openBadness,
    overdue: 3,
};
/** How bad the outcome of a check is. */
function badnessOfCheck({ outcome }) {
    return outcomeBadness[outcome];
}
/** How bad the status of an objective is. */
function badnessOfObjective({ status }) {
    return objectiveBadness[status];
}
/** How bad the status of a deadline is. */
function badnessOfDeadline({ status }) {
    return deadlineBadness[status];
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


/***/ })

};
