export const id = 7610;
export const ids = [7610,6399];
export const modules = {

/***/ 31703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readCircumstances)
/* harmony export */ });
/** Reads GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
function readCircumstances(environment, event) {
    const labels = event?.pull_request?.labels;
    return {
        actor: environment['GITHUB_ACTOR'] ?? '',
        labels: (Array.isArray(labels) ? labels : []).flatMap((label) => typeof label?.name === 'string'
            ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
            : []),
    };
}


/***/ }),

/***/ 91322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findOverride)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * The override there is, if any: what was said in so many words (`reason`; blank = nothing was) stands before a label of the
 * pull request, which only counts where the config names it (`label`).
 */
function findOverride(reason, label, { actor, labels }) {
    if (reason !== null && reason.trim() !== '') {
        return { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason, 300), source: 'input', by: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(actor, 100) };
    }
    const found = labels.find(({ name }) => name === label);
    if (found === undefined)
        return null;
    const why = found.description === '' ? `the pull request has the label ${found.name}` : found.description;
    return { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(why, 300), source: 'label', by: '' };
}


/***/ }),

/***/ 27610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/action/build/report-path.js
var report_path = __webpack_require__(28229);
// EXTERNAL MODULE: ./packages/action/build/run-action.js + 1 modules
var run_action = __webpack_require__(92155);
// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
// EXTERNAL MODULE: ./packages/action/build/tokens.js
var tokens = __webpack_require__(36057);
// EXTERNAL MODULE: ./packages/ci/build/circumstances.js
var circumstances = __webpack_require__(31703);
// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(12353);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/runtime/build/store-ports.js + 3 modules
var store_ports = __webpack_require__(1335);
// EXTERNAL MODULE: ./packages/store/build/open-store.js + 1 modules
var open_store = __webpack_require__(61669);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
;// CONCATENATED MODULE: ./packages/gate/build/inputs.js


/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        reports: (0,read_input/* readList */.LD)(read, 'reports'),
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: null },
        mode: collect(() => (0,read_input/* readWord */.pS)(read, 'mode', ['enforce', 'advise'])),
        overrideReason: (0,read_input/* readText */.yR)(read, 'override-reason'),
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', fail_on/* failOnWords */.Vw.slice(1))),
        checkRun: (0,read_input/* readText */.yR)(read, 'check-run'),
        commitStatus: (0,read_input/* readText */.yR)(read, 'commit-status'),
        deploymentId: collect(() => (0,read_input/* readNumber */.kz)(read, 'deployment-id')),
        environment: (0,read_input/* readText */.yR)(read, 'environment'),
        environmentUrl: collect(() => (0,read_input/* readUrl */.wo)(read, 'environment-url')),
        githubToken: (0,read_input/* readText */.yR)(read, 'github-token'),
    }));
}

// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/core/build/verdict/override.js
var override = __webpack_require__(91322);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js
var config_source = __webpack_require__(95811);
// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 4 modules
var build_gate = __webpack_require__(38342);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js + 1 modules
var markdown = __webpack_require__(50968);
// EXTERNAL MODULE: ./packages/core/build/report/rows.js + 1 modules
var rows = __webpack_require__(23131);
;// CONCATENATED MODULE: ./packages/gate/build/show-on-commit.js





/** GitHub takes 65,535 bytes of a check run's summary. */
const mostSummaryBytes = 60_000;
/**
 * Shows a verdict on the commit it is about, where the inputs ask for it: check run, commit status, deployment status.
 * Returns the id of the deployment that got a status, else `''`.
 */
async function showOnCommit(report, isPassed, inputs, ports) {
    const { checkRun, commitStatus } = inputs;
    const deployment = wishOf(inputs);
    if (checkRun === null && commitStatus === null && deployment === null)
        return '';
    const surfaces = await ports.openSurfaces();
    const show = (name, write) => ports.onSurface(name, () => {
        if (surfaces === null)
            throw new error/* UpstreamError */.gA(surface/* needsToken */.p);
        return write(surfaces);
    });
    const word = wordOf(report, isPassed);
    if (checkRun !== null)
        await show('check run', (to) => to.checkRun(checkRun, word, (0,markdown.renderMarkdown)(report, { maxBytes: mostSummaryBytes })));
    if (commitStatus !== null)
        await show('commit status', (to) => to.commitStatus(commitStatus, word));
    const id = deployment === null ? null : await show('deployment status', (to) => to.deploymentStatus(deployment, word));
    return id === null ? '' : String(id);
}
function wishOf({ deploymentId, environment, environmentUrl }) {
    const seen = { environmentUrl: environmentUrl ?? '' };
    if (deploymentId !== null)
        return { id: deploymentId, ...seen };
    return environment === null ? null : { environment, ...seen };
}
function wordOf(report, isPassed) {
    const { status } = report.verdict;
    const figures = (0,rows/* headlineFigures */.uN)(report);
    return {
        commit: report.run.commit,
        isPassed,
        isClean: status === 'pass',
        title: (0,plain/* plainLine */.h0)(figures === '' ? status : `${status}: ${figures}`, 140),
        url: report.run.url,
    };
}

;// CONCATENATED MODULE: ./packages/gate/build/run.js










/** What the outputs are before anything is known. */
const nothingKnown = { reasons: '[]', 'deployment-id': '' };
/** Decides over reports, or the history, or both, and turns the report into the action's outcome. */
async function runGateAction(inputs, run, ports) {
    const reports = await (0,read_reports/* readReports */.o)(inputs.reports, ports);
    const loaded = await configFor(inputs, reports, ports);
    const { history, service, secrets, gate, failOn } = loaded.config;
    for (const secret of secrets)
        ports.mask(secret);
    const place = (0,config_history/* placeOf */.$t)(history, inputs.history, 'cache', service ?? (run.repository || null));
    const judgeHistory = async () => (0,slo/* runSlo */._)(loaded, run, { clock: ports.clock, store: await ports.openStore(place) });
    const isHistoryAsked = reports.length === 0 || inputs.history.stores !== null || inputs.history.path !== null;
    const { report, exitCode } = await (0,build_gate/* runGate */.R)(loaded, run, {
        reports,
        judgeHistory: isHistoryAsked ? judgeHistory : null,
        override: (0,override/* findOverride */.Y)(inputs.overrideReason, gate.overrideLabel, ports.circumstances),
        mode: inputs.mode,
    }, ports.clock);
    const { status, reasons, mode } = report.verdict;
    const failing = reasons.filter(({ severity }) => severity === status).length;
    // The file's fail-on is the root action's; of its words, unhealthy has no meaning here.
    const wanted = inputs.failOn ?? (failOn === 'unhealthy' ? null : failOn) ?? 'fail';
    const finalCode = (0,fail_on/* exitCodeFor */.Rr)(mode === 'advise' ? 'never' : wanted, report, exitCode);
    const deployment = await showOnCommit(report, finalCode === exit_code/* exitCodes */.h.ok, inputs, ports);
    return {
        report,
        exitCode: finalCode,
        failure: `${report.service}: ${status}; ${(0,plain/* count */.U9)(failing, 'reason')}`,
        outputs: { reasons: formatReasons(reasons), 'deployment-id': deployment },
    };
}
/** Reports need no config; a history does. */
async function configFor(inputs, reports, ports) {
    const isNeeded = reports.length === 0 || inputs.config !== null;
    const isThere = isNeeded || (await ports.readOptionalTextFile(config_source/* defaultConfigPath */.j)) !== null;
    return isThere ? (0,config_source/* loadConfig */.Z)({ path: inputs.config, urls: [], urlSource: '' }, ports) : build_gate/* withoutConfig */.d;
}
/** Outputs are limited, and dropped when they hold a secret: few reasons, and short. */
function formatReasons(reasons) {
    return JSON.stringify(reasons.slice(0, 20).map(({ code, severity, subject, message }) => ({
        code,
        severity,
        subject: (0,plain/* plainLine */.h0)(subject, 120),
        message: (0,plain/* plainLine */.h0)(message, 300),
    })));
}

;// CONCATENATED MODULE: ./packages/gate/build/main.js
















/** The gate action, wired to the real world. */
async function main(home) {
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const jobToken = (0,tokens/* maskTokens */.x)(core, process.env);
            const event = await (0,build_event/* readEvent */.j)(process.env);
            const around = { environment: process.env, event, jobToken, home, sleep: promises_.setTimeout, random: Math.random };
            return runGateAction(parseInputs(core.getInput), (0,run/* readRun */.c)(process.env, event), {
                environment: process.env,
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                mask: core.setSecret,
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                openSurfaces: async () => {
                    const repository = (0,github_access/* readGitHubRepository */._)(process.env, jobToken);
                    if (repository === null)
                        return null;
                    return (await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(8214), __webpack_require__.e(3170)]).then(__webpack_require__.bind(__webpack_require__, 53170))).createCommitSurfaces(repository);
                },
                circumstances: (0,circumstances/* readCircumstances */.j)(process.env, event),
                openStore: (place) => (0,open_store/* openStore */.C)(place, (0,store_ports/* storePortsOf */.FL)(around, null)),
                findFiles: text_file/* findFiles */.lY,
                readBoundedTextFile: text_file/* readBoundedTextFile */.lp,
                readTextFile: text_file/* readTextFile */.Gu,
                readOptionalTextFile: text_file/* readOptionalTextFile */.Q3,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 46399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ recallHistory),
/* harmony export */   WT: () => (/* binding */ readOutlines),
/* harmony export */   _1: () => (/* binding */ recallOutline),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   readHeaders: () => (/* binding */ readHeaders),
/* harmony export */   recallFor: () => (/* binding */ recallFor),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74958);
/* harmony import */ var _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41294);
/* harmony import */ var _fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55739);




/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };
/** Reads when each check had which result, and what was observed: a small part of the bytes. */
async function recallOutline(store) {
    const { pieces, damaged } = await readPieces(store, (file) => readOutline(store, file));
    return { history: (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__/* .unionOutlines */ .B)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads everything, and checks every byte of it. */
async function recallHistory(store) {
    const { pieces, damaged } = await readSegments(store);
    return { history: (0,_fortify_core_history_union__WEBPACK_IMPORTED_MODULE_2__/* .union */ .K)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/**
 * Reads what some objectives look at: outlines, or everything where one of them looks at durations.
 */
function recallFor(store, objectives) {
    return objectives.some(({ underMs }) => underMs !== null) ? recallHistory(store) : recallOutline(store);
}
/** Reads whole segments: all, or those of these names. */
function readSegments(store, names = null) {
    const wanted = names === null ? null : new Set(names);
    return readPieces(store, async ({ name, bytes: size }) => {
        if (size > _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .longestSegmentBytes */ .d_)
            throw new _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('it is larger than a segment can be');
        const bytes = await store.read(name);
        return bytes === null ? null : (0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeSegment */ .UR)({ name, bytes });
    }, (name) => wanted?.has(name) !== false);
}
/** Reads the headers of all segments. */
function readHeaders(store) {
    return readPieces(store, (file) => readPrefix(store, file, firstRead.header, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeHeaderPrefix */ .AM));
}
/** Reads the outlines of the segments of these names, and of those only some series. */
function readOutlines(store, names, isWanted) {
    const wanted = new Set(names);
    return readPieces(store, async (file) => {
        const outline = await readOutline(store, file);
        return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    }, (name) => wanted.has(name));
}
function readOutline(store, file) {
    return readPrefix(store, file, firstRead.outline, _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .decodeOutlinePrefix */ .Zx);
}
/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix(store, { name, bytes }, firstBytes, decode) {
    let asked = firstBytes;
    for (;;) {
        const prefix = await store.read(name, asked);
        if (prefix === null)
            return null;
        const piece = decode(prefix);
        if (!(0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .isTooFew */ .Nu)(piece))
            return piece;
        if (prefix.length < Math.min(asked, bytes) || piece.needed <= asked)
            throw new _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('it ends too early');
        asked = piece.needed;
    }
}
/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;
/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;
/**
 * Reads every segment there is. One that leaves between being listed and being read has been folded into another, so the
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
    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`${store.name} changes faster than it can be read`);
}
/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store, name, error) {
    if (error instanceof _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc || error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA)
        return error.message;
    if (!(error instanceof _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .NewerFormatError */ .bP))
        throw error;
    const bytes = await store.read(name);
    if (bytes === null || !(0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .isIntact */ .kM)({ name, bytes }))
        return 'its content does not match its name';
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
}


/***/ }),

/***/ 98663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ runSlo)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97633);
/* harmony import */ var _fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40086);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78842);
/* harmony import */ var _history_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88527);
/* harmony import */ var _history_recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46399);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8697);







/** Judges the objectives of a config over its history, measuring nothing. */
async function runSlo(loaded, run, { clock, store }) {
    const { config } = loaded;
    const nowMs = clock.now();
    if (config.objectives.length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('objectives', 'this config has none: there is nothing to judge');
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .pullHistory */ .G)(store);
    const { history, damaged } = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_5__.recallFor)(store, config.objectives);
    const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeObjectives */ .e)(loaded, history, nowMs);
    const verdict = (0,_fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_2__/* .decideVerdict */ .A)({ results: [], objectives: judged.objectives, damaged, unreachable: pulled.fault, notRecorded: null }, config.gate);
    const report = (0,_fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        generatedAtMs: nowMs,
        service: config.service,
        run,
        verdict,
        mode: config.gate.mode,
        notices: [...config.notices, ...pulled.notices, ...judged.notices],
        results: [],
        objectives: judged.objectives,
        timing: null,
    });
    return { report, exitCode: (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(verdict, config.gate, config.objectives) };
}


/***/ })

};
