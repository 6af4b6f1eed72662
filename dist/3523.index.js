export const id = 3523;
export const ids = [3523];
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

/***/ 23523:
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
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var build_clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
;// CONCATENATED MODULE: ./packages/slo/build/inputs.js


/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: null },
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', fail_on/* failOnVerdictWords */.S5)),
    }));
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
;// CONCATENATED MODULE: ./packages/slo/build/run.js





/** What the outputs are before anything is known. */
const nothingKnown = { attainment: '', 'budget-remaining': '', 'breached-count': '0' };
/** Judges the objectives of the config over the history, and turns the report into the action's outcome. */
async function runSloAction(inputs, run, ports) {
    const loaded = await (0,config/* requireConfig */.E)(inputs.config, [], ports);
    const store = await (0,runner/* openHistory */.j)(loaded.config, inputs.history, run, ports);
    const { report, exitCode } = await (0,slo/* runSlo */._j)(loaded, run, { clock: ports.clock, store });
    // Of what there is too little to judge by, nothing is said.
    const judged = report.objectives.filter(({ status }) => status !== 'inconclusive');
    const breached = report.objectives.filter(({ status }) => status === 'breached').length;
    return {
        report,
        document: loaded.document,
        exitCode: (0,fail_on/* exitCodeFor */.Rr)(inputs.failOn ?? loaded.config.failOn ?? 'fail', report, exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${breached} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} breached`,
        outputs: {
            attainment: lowest(judged, ({ attainment }) => attainment),
            'budget-remaining': lowest(judged, ({ budget }) => budget?.remaining ?? null),
            'breached-count': String(breached),
        },
    };
}
/** The lowest of what is known of some objectives; `''` where nothing is. */
function lowest(objectives, figureOf) {
    const known = objectives.map(figureOf).filter((value) => value !== null);
    return known.length === 0 ? '' : String(Math.min(...known));
}

;// CONCATENATED MODULE: ./packages/slo/build/main.js








/** The SLO action, wired to the real world. */
async function main(home) {
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const { run, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: false });
            const clock = (0,build_clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null);
            return runSloAction(parseInputs(core.getInput), run, { ...ports, clock });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ })

};
