export const id = 3220;
export const ids = [3220];
export const modules = {

/***/ 78181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   S5: () => (/* binding */ failOnVerdictWords),
/* harmony export */   sI: () => (/* binding */ unhealthyCount),
/* harmony export */   tC: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77755);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78842);



/** When a job that measures nothing fails: no check of its run can be unhealthy. */
const failOnVerdictWords = _fortify_core_config_config__WEBPACK_IMPORTED_MODULE_2__/* .failOnWords */ .Vw.filter((word) => word !== 'unhealthy');
/** When a job that measures fails: as its input says, or else its config. A gate that advises fails nobody by its checks. */
function failOnOf(input, { failOn, gate }) {
    return input ?? failOn ?? (gate.mode === 'advise' ? 'fail' : 'unhealthy');
}
/**
 * The exit code of the step. `never` is always 0; `fail` is that of the verdict; `unhealthy` also fails on an unhealthy
 * check that the config's gate lets pass, `inconclusive` also on a verdict that could not be reached.
 */
function exitCodeFor(failOn, report, verdictExitCode) {
    switch (failOn) {
        case 'never':
            return _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
        case 'fail':
            return verdictExitCode;
        case 'unhealthy':
            return verdictExitCode || (unhealthyCount(report) > 0 ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fail : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok);
        case 'inconclusive':
            return verdictExitCode || (report.verdict.status === 'inconclusive' ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.inconclusive : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok);
        default:
            return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(failOn);
    }
}
/** How many checks of this run gave a wrong answer, or none. */
function unhealthyCount({ checks }) {
    return checks.filter(({ outcome }) => outcome === 'bad').length;
}


/***/ }),

/***/ 52098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resultFormats)
/* harmony export */ });
// Named apart from what reads them, so that naming them loads nothing.
/** The formats of results that are read. */
const resultFormats = [
    'junit',
    'playwright',
    'k6-summary',
    'k6-json',
    'ctrf',
    'newman',
    'gatus',
    'upptime',
    'tap',
];


/***/ }),

/***/ 93220:
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
// EXTERNAL MODULE: ./packages/action/build/run-action.js
var run_action = __webpack_require__(15769);
// EXTERNAL MODULE: ./packages/action/build/runner.js
var runner = __webpack_require__(39505);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var build_clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/store/build/repository-files.js
var repository_files = __webpack_require__(37120);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/config/config.js
var config = __webpack_require__(77755);
// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
// EXTERNAL MODULE: ./packages/core/build/config/result-format.js
var result_format = __webpack_require__(52098);
// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
;// CONCATENATED MODULE: ./packages/synthetic/build/inputs.js






function readLocation(read) {
    const location = (0,read_input/* readText */.yR)(read, 'location');
    const fault = location === null ? null : (0,sample/* faultOfLocation */.hQ)(location);
    if (fault !== null)
        throw (0,build_error/* configurationError */.DN)('input location', fault);
    return location;
}
/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        files: (0,read_input/* readList */.LD)(read, 'files'),
        format: collect(() => (0,read_input/* readWord */.pS)(read, 'format', result_format/* resultFormats */.I)),
        location: collect(() => readLocation(read)),
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: collect(() => (0,read_input/* readWord */.pS)(read, 'save', config_history/* saveWords */.p_)) },
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', config/* failOnWords */.Vw)),
    }));
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var build_config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/pipeline/build/publish.js + 1 modules
var publish = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/pipeline/build/synthetic.js + 1 modules
var synthetic = __webpack_require__(38225);
// EXTERNAL MODULE: ./packages/results/build/read-files.js + 10 modules
var read_files = __webpack_require__(56794);
;// CONCATENATED MODULE: ./packages/synthetic/build/run.js










/** What the outputs are before anything is known. */
const nothingKnown = outputsOf({ tests: 0, failed: 0, flaky: 0, skipped: 0 });
/** Collects what tests have found, records, judges, and turns the report into the action's outcome. */
async function runSyntheticAction(inputs, run, ports) {
    // For a fork nothing is published, and nothing of a sink need be there.
    const loaded = (0,config_source/* atLocation */.PE)(await (0,build_config/* findConfig */.u)(inputs.config, ports.isUntrusted ? [] : ['sinks'], ports), inputs.location);
    const { files: ownFiles, format } = loaded.config.synthetic;
    const isNamed = inputs.files.length > 0;
    const patterns = isNamed ? inputs.files : ownFiles;
    if (patterns.length === 0)
        throw (0,build_error/* configurationError */.DN)('input files', 'is not set, nor is synthetic.files: there is nothing to collect');
    const filesOf = isNamed ? ports : { ...ports, findFiles: ports.findFilesOfConfig };
    const files = await (0,read_files/* readResultFiles */.f)(patterns, inputs.format ?? format, filesOf);
    const store = await (0,runner/* openHistory */.j)(loaded.config, inputs.history, run, ports);
    const { report: judged, exitCode, counts } = await (0,synthetic/* runSynthetic */.r)(loaded, run, files, { clock: ports.clock, store });
    const published = await run_publish(judged, run, loaded, store, ports);
    const report = published === null ? judged : (0,publish.afterPublishing)(judged, loaded, published);
    const isUnheard = published?.isComplete === false && loaded.config.gate.mode === 'enforce';
    return {
        report,
        document: loaded.document,
        exitCode: (0,fail_on/* exitCodeFor */.Rr)((0,fail_on/* failOnOf */.tC)(inputs.failOn, loaded.config), report, isUnheard ? exit_code/* exitCodes */.hS.fail : exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${counts.failed} of ${(0,plain/* count */.U9)(counts.tests, 'test')} failed`,
        outputs: outputsOf(counts),
    };
}
/** A sink that cannot be reached is one warning; `null` = there is none. */
async function run_publish(report, run, loaded, store, ports) {
    if (loaded.config.sinks.length === 0)
        return null;
    if (ports.isUntrusted) {
        ports.warn('Nothing is published for a pull request from a fork: its config may name any sink.');
        return null;
    }
    const published = await ports.publish(loaded, run, report, store);
    for (const { id, outcome, message } of published.sinks)
        if (outcome === 'failed')
            ports.warn(`Not published to ${id}: ${message}`);
    return published;
}
function outputsOf({ tests, failed, flaky, skipped }) {
    return {
        'test-count': String(tests),
        'failed-count': String(failed),
        'flaky-count': String(flaky),
        'skipped-count': String(skipped),
    };
}

;// CONCATENATED MODULE: ./packages/synthetic/build/main.js











/** The action for the results of tests, wired to the real world. */
async function main(home) {
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const { run, isUntrusted, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: true });
            const clock = (0,build_clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null);
            return runSyntheticAction(parseInputs(core.getInput), run, {
                ...ports,
                clock,
                warn: core.warning,
                isUntrusted,
                // Who has no sink loads nothing of what speaks to them.
                publish: async (loaded, of, report, store) => {
                    const [{ runPublish }, { createPublisher }] = await Promise.all([
                        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 36063)),
                        Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(6258), __webpack_require__.e(9721), __webpack_require__.e(5334)]).then(__webpack_require__.bind(__webpack_require__, 39721)),
                    ]);
                    const publisher = createPublisher({
                        now: clock.now,
                        sleep: promises_.setTimeout,
                        random: Math.random,
                        writeTextFile: text_file/* writeTextFile */.Tl,
                        identityFor: (audience) => core.getIDToken(audience).catch((error) => {
                            throw new build_error/* UpstreamError */.gA('GitHub gives no identity: it takes id-token: write', { cause: error });
                        }),
                        secrets: loaded.config.secrets,
                    });
                    return runPublish(loaded, of, { report, isDryRun: false }, { clock, store, ...publisher });
                },
                findFiles: text_file/* findFiles */.lY,
                findFilesOfConfig: (0,repository_files/* filesOfConfig */.FN)(isUntrusted),
                readTextPieces: text_file/* readTextPieces */.Z0,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ })

};
