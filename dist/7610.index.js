export const id = 7610;
export const ids = [7610,2223];
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

/***/ 30540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** How many reasons there are of each severity, as the outputs of an action have them. */
function countsOf(reasons) {
    const of = (wanted) => String(reasons.filter(({ severity }) => severity === wanted).length);
    return { 'fail-count': of('fail'), 'inconclusive-count': of('inconclusive'), 'warn-count': of('warn') };
}


/***/ }),

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOfSubject: () => (/* binding */ placeOfSubject)
/* harmony export */ });
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44852);



/**
 * Where a config declares what a reason is about: an objective, a check, a deadline or its source, the freeze or the change
 * windows of the gate.
 * `null` where it does not: what a profile adds, what only the history knows, and what is another service's stands nowhere.
 */
function placeOfSubject(document, { code, subject, service }) {
    const isOthers = service !== undefined && service !== (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(document.value)['service'];
    const path = isOthers ? null : pathOfSubject(document.value, code, subject);
    if (path === null)
        return null;
    const { source, line, column } = document.problemAt(path, '');
    return line === null ? null : { file: source, line, column: column ?? 1 };
}
/** What is called alike, an objective and the check that it is about, say, is told apart by what is said of it. */
function pathOfSubject(raw, code, subject) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(raw))
        return null;
    const indexOf = (key, isMeant) => {
        const index = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(raw[key]).findIndex(isMeant);
        return index < 0 ? [] : [[key, index]];
    };
    const defaults = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(raw['defaults']);
    const checks = () => indexOf('checks', (check) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .expandIds */ .Pj)((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .withTarget */ .yY)(check, defaults)).includes(subject));
    switch ((0,_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKindOf */ .G8)(code)) {
        case 'check':
            return checks()[0] ?? null;
        case 'deadline':
        case 'source of deadlines':
            // What an answer of a check announces is declared nowhere but there.
            return [...deadlineOf(raw['deprecations'], subject), ...checks()][0] ?? null;
        case 'calendar': {
            const key = { freeze: 'freeze', 'change window': 'change-windows' }[subject];
            return key !== undefined && key in (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(raw['gate']) ? ['gate', key] : null;
        }
        default:
            return indexOf('objectives', ({ id }) => subject === id || subject.startsWith(`${id}/`))[0] ?? null;
    }
}
/** A deadline that is declared, the source that shows it, or that source itself. */
function deadlineOf(deprecations, subject) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(deprecations))
        return [];
    const declared = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(deprecations['deadlines']).findIndex(({ id }) => id === subject);
    if (declared >= 0)
        return [['deprecations', 'deadlines', declared]];
    for (const key of ['openapi', 'feeds']) {
        const sources = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(deprecations[key]);
        const index = sources.findIndex(({ id }) => subject === id || subject.startsWith(`${id}/`));
        if (index < 0)
            continue;
        const uses = sources[index]?.['uses'];
        // `GET /path`, or `/path` whatever the method.
        const operation = subject.slice(subject.indexOf('/') + 1);
        const isIt = (name) => name === operation || name === operation.slice(operation.indexOf(' ') + 1);
        const use = Array.isArray(uses) ? uses.findIndex(isIt) : -1;
        return [['deprecations', key, index, ...(use < 0 ? [] : ['uses', use])]];
    }
    const { catalogue } = deprecations;
    const row = Array.isArray(catalogue) ? catalogue.indexOf(subject) : -1;
    if (row >= 0)
        return [['deprecations', 'catalogue', row]];
    return subject === 'scan' && deprecations['scan'] !== undefined ? [['deprecations', 'scan']] : [];
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
// EXTERNAL MODULE: ./packages/action/build/run-action.js
var run_action = __webpack_require__(15769);
// EXTERNAL MODULE: ./packages/action/build/runner.js
var runner = __webpack_require__(39505);
// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
// EXTERNAL MODULE: ./packages/ci/build/circumstances.js
var circumstances = __webpack_require__(31703);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/store/build/repository-files.js
var repository_files = __webpack_require__(37120);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/verdict/policy.js
var policy = __webpack_require__(98200);
;// CONCATENATED MODULE: ./packages/gate/build/inputs.js



/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        reports: (0,read_input/* readList */.LD)(read, 'reports'),
        baseReport: (0,read_input/* readText */.yR)(read, 'base-report'),
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: null },
        mode: collect(() => (0,read_input/* readWord */.pS)(read, 'mode', policy/* modes */.n)),
        overrideReason: (0,read_input/* readText */.yR)(read, 'override-reason'),
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', fail_on/* failOnVerdictWords */.S5)),
        checkRun: (0,read_input/* readText */.yR)(read, 'check-run'),
        commitStatus: (0,read_input/* readText */.yR)(read, 'commit-status'),
        deploymentId: collect(() => (0,read_input/* readNumber */.kz)(read, 'deployment-id')),
        environment: (0,read_input/* readText */.yR)(read, 'environment'),
        environmentUrl: collect(() => (0,read_input/* readUrl */.wo)(read, 'environment-url')),
    }));
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/action/build/reason-counts.js
var reason_counts = __webpack_require__(30540);
// EXTERNAL MODULE: ./packages/core/build/gate/override.js
var override = __webpack_require__(88474);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/base-report.js + 1 modules
var base_report = __webpack_require__(26167);
// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 2 modules
var gate = __webpack_require__(56290);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
// EXTERNAL MODULE: ./packages/action/build/annotations.js
var annotations = __webpack_require__(79225);
// EXTERNAL MODULE: ./packages/core/build/config/subject-place.js
var subject_place = __webpack_require__(62223);
// EXTERNAL MODULE: ./packages/core/build/deadline/reason-place.js
var reason_place = __webpack_require__(22757);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js + 2 modules
var markdown = __webpack_require__(53576);
// EXTERNAL MODULE: ./packages/core/build/report/rows.js + 1 modules
var rows = __webpack_require__(23131);
;// CONCATENATED MODULE: ./packages/gate/build/show-on-commit.js








/** GitHub takes 65,535 bytes of a check run's summary. */
const mostSummaryBytes = 60_000;
/** So many annotations GitHub takes with one request, and a reader with one look. */
const mostAnnotations = 50;
/**
 * Shows a verdict on the commit it is about, where that is wished for: check run, commit status, deployment status.
 * Returns the id of the deployment that got a status, else `''`.
 */
async function showOnCommit(told, wishes, ports) {
    const { checkRun, commitStatus } = wishes;
    const deployment = wishOf(wishes);
    if (checkRun === null && commitStatus === null && deployment === null)
        return '';
    const surfaces = await ports.openSurfaces();
    const show = (name, write) => ports.onSurface(name, () => {
        if (surfaces === null)
            throw new error/* UpstreamError */.gA(surface/* needsToken */.p);
        return write(surfaces);
    });
    const word = wordOf(told);
    if (checkRun !== null) {
        const summary = (0,markdown.renderMarkdown)(told.report, { maxBytes: mostSummaryBytes, ...elsewhere(told.report.run.url) });
        await show('check run', (to) => to.checkRun(checkRun, word, { summary, annotations: annotationsOf(told) }));
    }
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
function wordOf({ report, isPassed }) {
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
/** Where the whole of a summary is that is cut: the page of the run, which has it as its job summary. */
function elsewhere(url) {
    return url === '' ? {} : { whereElse: `The whole of it: [this run](${encodeURI(url)}).` };
}
const levels = { fail: 'failure', warn: 'warning', inconclusive: 'warning', pass: 'notice' };
/** The reasons about what the repository uses or the config declares, each where it does, as long as that is a file of the repository. */
function annotationsOf({ report, document }) {
    return report.verdict.reasons
        .flatMap((reason) => {
        const { severity, message, remedy } = reason;
        const declared = document === null ? null : (0,subject_place.placeOfSubject)(document, reason);
        const place = (0,reason_place/* placeOfDeadline */.P)(report, reason) ?? declared;
        if (place === null || !(0,reason_place/* isInRepository */.c)(place.file))
            return [];
        return [
            {
                path: place.file.replace(/^\.\//, ''),
                line: place.line,
                level: levels[severity],
                title: (0,annotations/* titleOf */.G)(reason),
                message: (0,plain/* plainLine */.h0)(remedy === '' ? message : `${message}; ${remedy}`, 1000),
            },
        ];
    })
        .slice(0, mostAnnotations);
}

;// CONCATENATED MODULE: ./packages/gate/build/run.js












/** What the outputs are before anything is known. */
const nothingKnown = { reasons: '[]', ...(0,reason_counts/* countsOf */.m)([]), 'deployment-id': '' };
/** Decides over reports, or the history, or both, and turns the report into the action's outcome. */
async function runGateAction(inputs, run, ports) {
    // Reports need no config; a history does.
    const loaded = inputs.reports.length === 0
        ? await (0,config/* requireConfig */.E)(inputs.config, [], ports)
        : await (0,config/* findConfig */.u)(inputs.config, [], ports);
    const wishes = overConfig(inputs, loaded.config.gateInputs, ports);
    const filesOf = (isNamed) => (isNamed ? ports : { ...ports, findFiles: ports.findFilesOfConfig });
    const reports = await (0,read_reports/* readReports */.o)(wishes.reports, filesOf(inputs.reports.length > 0));
    const isHistoryAsked = reports.length === 0 || inputs.history.stores !== null || inputs.history.path !== null;
    const { report: decided, exitCode } = await (0,gate/* runGate */.R)(loaded, run, {
        reports,
        judgeHistory: isHistoryAsked
            ? async () => {
                const store = await (0,runner/* openHistory */.j)(loaded.config, inputs.history, run, ports);
                return (0,slo/* judgeHistory */.Cq)(loaded, run, { clock: ports.clock, store });
            }
            : null,
        override: (0,override/* findOverride */.Y)(inputs.overrideReason, loaded.config.gate.overrideLabel, ports.circumstances),
        mode: inputs.mode,
    }, ports.clock);
    const report = await (0,base_report/* compareWithBase */.t)(decided, wishes.baseReport, filesOf(inputs.baseReport !== null));
    const { status, reasons, mode } = report.verdict;
    const failing = reasons.filter(({ severity }) => severity === status).length;
    // The file's fail-on is for the jobs that measure; what disarms the gate in the file is gate.mode.
    const finalCode = (0,fail_on/* exitCodeFor */.Rr)(mode === 'advise' ? 'never' : (inputs.failOn ?? 'fail'), report, exitCode);
    const deployment = await showOnCommit({ report, document: loaded.document, isPassed: finalCode === exit_code/* exitCodes */.hS.ok }, wishes, ports);
    return {
        report,
        document: loaded.document,
        exitCode: finalCode,
        failure: `${report.service}: ${status}; ${(0,plain/* count */.U9)(failing, 'reason')}`,
        outputs: { reasons: formatReasons(reasons), ...(0,reason_counts/* countsOf */.m)(reasons), 'deployment-id': deployment },
    };
}
/**
 * What the gate goes by: its inputs, and where one is not set the config. A stranger's config does not say what is written on the
 * commit with the token of the job: a check that others wait for may have any name.
 */
function overConfig(inputs, { reports, baseReport, ...shown }, { isUntrusted, warn }) {
    const own = isUntrusted ? null : shown;
    if (isUntrusted && Object.values(shown).some((wish) => wish !== null))
        warn('What the config of a pull request from a fork wants to show on the commit is left out.');
    return {
        reports: inputs.reports.length > 0 ? inputs.reports : reports,
        baseReport: inputs.baseReport ?? baseReport,
        checkRun: inputs.checkRun ?? own?.checkRun ?? null,
        commitStatus: inputs.commitStatus ?? own?.commitStatus ?? null,
        deploymentId: inputs.deploymentId,
        environment: inputs.environment ?? own?.environment ?? null,
        environmentUrl: inputs.environmentUrl ?? own?.environmentUrl ?? null,
    };
}
/** Outputs are limited, and dropped when they hold a secret: few reasons, and short. */
function formatReasons(reasons) {
    return JSON.stringify(reasons.slice(0, 20).map(({ code, severity, subject, message, service }) => ({
        code,
        severity,
        subject: (0,plain/* plainLine */.h0)(subject, 120),
        message: (0,plain/* plainLine */.h0)(message, 300),
        ...(service === undefined ? {} : { service: (0,plain/* plainLine */.h0)(service, 120) }),
    })));
}

;// CONCATENATED MODULE: ./packages/gate/build/main.js













/** The gate action, wired to the real world. */
async function main(home) {
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const { run, event, jobToken, isUntrusted, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: false });
            return runGateAction(parseInputs(core.getInput), run, {
                ...ports,
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                openSurfaces: async () => {
                    const repository = (0,github_access/* readGitHubRepository */._)(process.env, jobToken);
                    if (repository === null)
                        return null;
                    return (await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(8214), __webpack_require__.e(3170)]).then(__webpack_require__.bind(__webpack_require__, 53170))).createCommitSurfaces(repository);
                },
                circumstances: (0,circumstances/* readCircumstances */.j)(process.env, event),
                findFiles: text_file/* findFiles */.lY,
                findFilesOfConfig: (0,repository_files/* filesOfConfig */.FN)(isUntrusted),
                isUntrusted,
                warn: core.warning,
                readBoundedTextFile: text_file/* readBoundedTextFile */.lp,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ })

};
