export const id = 3326;
export const ids = [3326];
export const modules = {

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

/***/ 63317:
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
;// CONCATENATED MODULE: ./packages/ci/build/pull-request.js
/** Which pull request a run that followed another is for; `null` when it followed none for a pull request. */
function readWorkflowRun(environment, event) {
    const run = event.workflow_run;
    const [owner, branch, commit] = [run?.head_repository?.owner?.login, run?.head_branch, run?.head_sha];
    if (typeof owner !== 'string' || typeof branch !== 'string' || typeof commit !== 'string')
        return null;
    if (typeof run?.event !== 'string' || !run.event.startsWith('pull_request'))
        return null;
    const isOurs = typeof run.html_url === 'string' && run.html_url.startsWith(`${environment['GITHUB_SERVER_URL']}/`);
    return {
        owner,
        branch,
        commit,
        url: isOurs ? String(run.html_url) : '',
        isFork: run.head_repository?.full_name !== environment['GITHUB_REPOSITORY'],
    };
}

// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/config/config.js
var config = __webpack_require__(77755);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/kebab-case.js
var kebab_case = __webpack_require__(47422);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/comment/build/inputs.js





/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        reports: (0,read_input/* readList */.LD)(read, 'reports'),
        baseReport: (0,read_input/* readText */.yR)(read, 'base-report'),
        config: (0,read_input/* readText */.yR)(read, 'config'),
        commentId: collect(() => readId(read)),
        mode: collect(() => (0,read_input/* readWord */.pS)(read, 'mode', config/* commentModes */.sw)),
        pullRequest: collect(() => (0,read_input/* readNumber */.kz)(read, 'pull-request')),
    }));
}
function readId(read) {
    const id = (0,read_input/* readText */.yR)(read, 'comment-id');
    if (id === null)
        return null;
    if (kebab_case/* kebabCase */.k.test(id) && id.length <= config/* longestCommentId */.TI)
        return id;
    throw (0,error/* configurationError */.DN)('input comment-id', `${(0,plain/* quote */.hD)(id)}: expected an id in kebab-case, such as staging`);
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var build_config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/action/build/reason-counts.js
var reason_counts = __webpack_require__(30540);
// EXTERNAL MODULE: ./packages/core/build/gate/override.js
var gate_override = __webpack_require__(88474);
// EXTERNAL MODULE: ./packages/core/build/report/escape-markdown.js
var escape_markdown = __webpack_require__(19718);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js + 2 modules
var markdown = __webpack_require__(53576);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/github/build/same-text.js
var same_text = __webpack_require__(11048);
;// CONCATENATED MODULE: ./packages/github/build/sticky-comment.js

/** What is hidden at the beginning of a comment, and tells it from others. */
function markerOf(id) {
    return `<!-- fortify:${id} -->`;
}
/**
 * Keeps one comment on a pull request: known by its marker, which only counts at the beginning of a comment of our own, so
 * that nobody else's text can be taken for it, or make it be taken for another's. What is as it should be is not written again.
 */
async function keepComment(port, { number, id, markdown, mode }) {
    const marker = markerOf(id);
    const body = `${marker}\n${markdown}`;
    const findOwn = async (author) => (await port.list(number)).filter((comment) => comment.author === author && comment.body.startsWith(marker));
    const [first, ...others] = await findOwn(await port.author());
    // Two of them are what a race left behind.
    for (const { id: extra } of others)
        await port.remove(extra);
    if (mode === 'delete') {
        if (first === undefined)
            return 'unchanged';
        await port.remove(first.id);
        return 'deleted';
    }
    if (first !== undefined && mode === 'update') {
        if ((0,same_text/* isSameText */.c)(first.body, body))
            return 'unchanged';
        if (await port.update(first.id, body))
            return 'updated';
    }
    const created = await port.create(number, body);
    // Only now: where there is no new one, the old one stays.
    if (first !== undefined && mode === 'recreate')
        await port.remove(first.id);
    // Another run may have made one at the same time, or we have only now learnt who we are: the older one stays, whoever made
    // it, and says what was said last.
    const [oldest] = (await findOwn(created.author)).filter((comment) => comment.id !== first?.id);
    if (oldest === undefined || oldest.id === created.id)
        return 'created';
    if (!(await port.update(oldest.id, body)))
        return 'created';
    await port.remove(created.id);
    return 'updated';
}

// EXTERNAL MODULE: ./packages/pipeline/build/base-report.js + 1 modules
var base_report = __webpack_require__(26167);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 2 modules
var gate = __webpack_require__(56290);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
;// CONCATENATED MODULE: ./packages/comment/build/run.js













/** What the outputs are before anything is known. */
const nothingKnown = { outcome: 'failed', ...(0,reason_counts/* countsOf */.m)([]) };
/** As much as a comment may hold, with room to spare: GitHub counts in more ways than one. */
const mostBytes = 60_000;
/** Shows what some reports say in a comment on the pull request. Never fails the job for what they say, or for GitHub's sake. */
async function runComment(inputs, run, ports) {
    const loaded = await configOf(inputs, ports);
    const wishes = overConfig(inputs, loaded.config.commentInputs);
    // A comment that goes has no use for the reports that the config would have it show.
    const isToShow = wishes.mode !== 'delete' || inputs.reports.length > 0;
    if (isToShow && wishes.reports.length === 0)
        throw (0,error/* configurationError */.DN)('input reports', ports.isUntrusted
            ? 'is not set, and the config of a pull request from a fork is not read: name them here'
            : 'is not set, nor is comment.reports in the config: there is nothing to show');
    const report = isToShow ? await reportOf(wishes, loaded, run, ports) : null;
    const outcome = await ports.onSurface('comment', () => comment(report, wishes, run, ports));
    return {
        report,
        isRetold: true,
        exitCode: exit_code/* exitCodes */.hS.ok,
        failure: '',
        outputs: { outcome: outcome ?? 'failed', ...(0,reason_counts/* countsOf */.m)(report?.verdict.reasons ?? []) },
    };
}
/** The config that is named, or that is there. A stranger's has no say in what is written with the token of the job. */
async function configOf({ config: path }, ports) {
    if (!ports.isUntrusted)
        return (0,build_config/* findConfig */.u)(path, [], ports);
    if (path !== null)
        ports.warn('The config of a pull request from a fork is not read for its comment.');
    return config_source/* withoutConfig */.dq;
}
function overConfig(inputs, own) {
    return {
        reports: inputs.reports.length > 0 ? inputs.reports : own.reports,
        baseReport: inputs.baseReport ?? own.baseReport,
        id: inputs.commentId ?? own.id ?? 'report',
        mode: inputs.mode ?? own.mode ?? 'update',
        pullRequest: inputs.pullRequest,
    };
}
/** One report is shown as it is; of several, what the gate makes of them by the config. */
async function reportOf({ reports: patterns, baseReport }, loaded, run, ports) {
    const reports = await (0,read_reports/* readReports */.o)(patterns, ports);
    const [only, ...more] = reports;
    const override = (0,gate_override/* findOverride */.Y)(null, loaded.config.gate.overrideLabel, ports.circumstances);
    const asked = { reports, judgeHistory: null, override, mode: null };
    const isAlone = only !== undefined && more.length === 0;
    const report = isAlone ? only : (await (0,gate/* runGate */.R)(loaded, run, asked, ports.clock)).report;
    return (0,base_report/* compareWithBase */.t)(report, baseReport, ports);
}
async function comment(report, { id, mode, pullRequest }, run, ports) {
    const { workflowRun } = ports;
    const known = pullRequest ?? run.pullRequest;
    if (known === null && workflowRun === null) {
        ports.info('No comment: this run is for no pull request.');
        return 'skipped';
    }
    const pulls = await ports.openPullRequests();
    if (pulls === null)
        throw new error/* UpstreamError */.gA(surface/* needsToken */.p);
    const number = known ?? (workflowRun === null ? null : await pulls.findByHead(workflowRun));
    if (number === null) {
        ports.info('No comment: no open pull request has the commit of that run as its head any more.');
        return 'skipped';
    }
    // A run that was slow, or is run again, has nothing to say of the commit that is the head by now.
    const isOfEvent = pullRequest === null && workflowRun === null && run.commit !== '';
    const head = isOfEvent && mode !== 'delete' ? await pulls.headOf(number) : null;
    if (head !== null && head !== run.commit) {
        ports.info('No comment: the pull request has another head than the commit of this run by now.');
        return 'skipped';
    }
    const markdown = report === null ? '' : render(report, workflowRun, run);
    return keepComment(pulls, { number, id, markdown, mode });
}
/** Only what GitHub says of the run is linked, never what the report says of it. */
function render(report, workflowRun, run) {
    const { url, commit } = workflowRun ?? run;
    const link = url === '' ? '' : `[This run](${encodeURI(url)})`;
    const of = commit === '' ? '' : `commit ${(0,escape_markdown/* codeSpan */.S)(commit.slice(0, 7))}`;
    const isStrange = workflowRun?.isFork === true;
    const warning = isStrange ? '> Written by code of a fork, and not verified.\n\n' : '';
    const foot = `\n<sub>${[link, of, 'fortify'].filter((part) => part !== '').join(' \u00b7 ')}</sub>\n`;
    const room = mostBytes - Buffer.byteLength(warning + foot);
    const whereElse = link === '' ? 'The whole of it is in the report.' : `The whole of it: ${link}.`;
    return `${warning}${(0,markdown.renderMarkdown)(report, { maxBytes: room, whereElse })}${foot}`;
}

;// CONCATENATED MODULE: ./packages/comment/build/main.js













/** The comment action, wired to the real world. */
async function main(home) {
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const { run, event, jobToken, isUntrusted, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: false });
            return runComment(parseInputs(core.getInput), run, {
                ...ports,
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                workflowRun: readWorkflowRun(process.env, event),
                openPullRequests: async () => {
                    const repository = (0,github_access/* readGitHubRepository */._)(process.env, jobToken);
                    if (repository === null)
                        return null;
                    return (await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(8214), __webpack_require__.e(2434)]).then(__webpack_require__.bind(__webpack_require__, 52434))).createPullRequests(repository);
                },
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                isUntrusted,
                circumstances: (0,circumstances/* readCircumstances */.j)(process.env, event),
                info: core.info,
                warn: core.warning,
                findFiles: text_file/* findFiles */.lY,
                readBoundedTextFile: text_file/* readBoundedTextFile */.lp,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 48229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distancesOf),
/* harmony export */   z: () => (/* binding */ deadlineSources)
/* harmony export */ });
/** Where a deadline can come from. */
const deadlineSources = ['config', 'header', 'certificate', 'openapi', 'feed', 'scan', 'catalogue'];
/** The distances of a deadline: what fails is due, so that it warns no later than it fails. */
function distancesOf({ source, severity, candidate }, policy) {
    const matching = policy.rules.filter((rule) => (rule.source ?? source) === source && (rule.severity ?? severity) === severity);
    const warnDays = matching.find((rule) => rule.warnDays !== undefined)?.warnDays ?? policy.warnDays;
    if (candidate)
        return { warnDays, failDays: null };
    const failDays = (matching.find((rule) => rule.failDays !== undefined) ?? policy).failDays ?? null;
    return { warnDays: Math.max(warnDays, failDays ?? 0), failDays };
}


/***/ }),

/***/ 41845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   QC: () => (/* binding */ resolvedShownMs)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);


/** Judges an open deadline by its date, as of `nowMs`. Without a date it is as far away as can be. */
function byDate(date, warnDays, nowMs) {
    if (date === null)
        return { date, daysLeft: null, status: 'ok' };
    const daysLeft = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(nowMs, Date.parse(date));
    const isOver = nowMs >= (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDateMs */ .JV)(date);
    return { date, daysLeft, status: isOver ? 'overdue' : daysLeft <= warnDays ? 'due' : 'ok' };
}
/** What is over is shown as that for so long: long enough to be seen, and not for ever. */
const resolvedShownMs = 90 * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
/** The calendar date of an instant, in UTC. */
function dateOf(timeMs) {
    return new Date(timeMs).toISOString().slice(0, 10);
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeDeadline),
/* harmony export */   u: () => (/* binding */ deadlineAsOf)
/* harmony export */ });
/* harmony import */ var _deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48229);
/* harmony import */ var _deadline_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41845);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);



/** Statuses that a date alone decides. */
const dated = ['ok', 'due', 'overdue'];
/** A deadline that a report has, as of `nowMs`: what was far when the report was made may be near, or over. */
function deadlineAsOf(deadline, policy, nowMs) {
    if (deadline.date === null)
        return deadline;
    const { daysLeft, status } = (0,_deadline_status_js__WEBPACK_IMPORTED_MODULE_0__/* .byDate */ .Et)(deadline.date, (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy).warnDays, nowMs);
    return { ...deadline, daysLeft, status: dated.includes(deadline.status) ? status : deadline.status };
}
/**
 * Judges a deadline that a report has, as of `nowMs`: what is over fails, what is near warns, or fails where it is very near,
 * and one that nobody could make out leaves the verdict open. What never fails by the policy, a date found in prose above
 * all, warns.
 */
function judgeDeadline(given, policy, nowMs) {
    const deadline = deadlineAsOf(given, policy, nowMs);
    const { id: subject, title, date, status, evidence } = deadline;
    const { failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy);
    const remedy = remedyOf(deadline);
    switch (status) {
        case 'inconclusive': {
            // That the changelog could not be read is told once, and what it had was for review alone.
            if (deadline.candidate)
                return [];
            const message = `${title}: ${evidence === '' ? 'nobody can tell when it is due' : evidence}`;
            const then = 'passes once its source, and its date, can be read';
            return [{ code: 'deadline-unknown', severity: 'inconclusive', subject, message, remedy: then }];
        }
        case 'overdue': {
            const when = date === null ? evidence : `was due on ${date}, ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(-(deadline.daysLeft ?? 0), 'day')} ago`;
            const severity = failDays === null ? 'warn' : 'fail';
            return [{ code: 'deadline-overdue', severity, subject, message: `${title}: ${when}`, remedy }];
        }
        case 'due':
            return [{ ...judgeDue(deadline, policy), subject, remedy }];
        case 'ok':
        case 'done':
        case 'snoozed':
        case 'resolved':
            return [];
    }
}
function remedyOf({ candidate, source }) {
    if (candidate)
        return 'goes away once it is declared in deprecations.deadlines, with its date, or as done';
    switch (source) {
        case 'header':
            return 'passes once it is announced no more';
        case 'certificate':
            return 'passes once it is renewed';
        case 'openapi':
        case 'scan':
            return 'passes once nothing uses it any more';
        default:
            return 'passes once it is done';
    }
}
function judgeDue(deadline, policy) {
    const { warnDays, failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy);
    const daysLeft = deadline.daysLeft ?? 0;
    const isNear = failDays !== null && daysLeft <= failDays;
    const limit = isNear ? `failed from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failDays, 'day')} on` : `warned from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnDays, 'day')} on`;
    const may = deadline.candidate ? 'by its prose perhaps due' : 'due';
    const left = daysLeft < 0 ? 'a day that is over everywhere at 12:00 UTC' : `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(daysLeft, 'day')} left`;
    const message = `${deadline.title}: ${may} on ${deadline.date}, ${left}, ${limit}`;
    return { code: 'deadline-due', severity: isNear ? 'fail' : 'warn', message };
}


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   Y: () => (/* binding */ toReportReason)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** Puts a report together. Deterministic: order and every digit follow from the parts. */
function buildReport(parts) {
    // What an objective has against it, the verdict has, too: the very same, which is looked at once.
    const reasons = new Map(parts.verdict.reasons.map((reason) => [reason, toReportReason(reason)]));
    const reported = (reason) => reasons.get(reason) ?? toReportReason(reason);
    return {
        schema: 'fortify/report@1',
        generatedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(parts.generatedAtMs),
        service: parts.service ?? (parts.run.repository || 'local'),
        run: parts.run,
        verdict: {
            status: parts.verdict.status,
            reasons: parts.verdict.reasons.map(reported),
            mode: parts.mode,
            override: null,
        },
        notices: [...parts.notices],
        timing: toTiming(parts.timing),
        checks: parts.results.map(toCheck),
        objectives: parts.objectives.map((judged) => toObjective(judged, reported)),
        deadlines: [...parts.deadlines],
        changes: null,
    };
}
/** Longer than anybody reads, and short enough for every reader of reports: a dozen failures of one check are in one message. */
const longestMessage = 2000;
/** A reason as a report has it. */
function toReportReason(reason) {
    return { ...reason, message: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.message, longestMessage), remedy: reason.remedy ?? '' };
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
        steps: (result.steps ?? []).map((step) => ({ ...step, name: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(step.name) })),
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
function toObjective({ figures, status, reasons }, reported) {
    const { objective, window, counts, sli, budget } = figures;
    return {
        id: objective.id,
        check: figures.check,
        parts: objective.composite?.parts.map((part) => part.objective) ?? null,
        target: objective.target,
        windowSeconds: (window.toMs - window.fromMs) / 1000,
        calendar: objective.window.kind === 'calendar' ? objective.window.unit : null,
        from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.fromMs),
        to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(window.toMs),
        budgeting: objective.budgeting,
        good: sli.good,
        bad: sli.bad,
        total: sli.total,
        unknown: counts.unknown,
        excluded: counts.excluded,
        attainment: sli.attainment,
        coverage: figures.coverage,
        cadenceSeconds: { declared: toSeconds(figures.declaredCadenceMs), measured: toSeconds(figures.measuredCadenceMs) },
        budget: {
            consumed: budget?.consumed ?? null,
            remaining: budget?.remaining ?? null,
            remainingSeconds: budget?.remainingSeconds ?? null,
            remainingEvents: budget?.remainingEvents ?? null,
            exhaustsInSeconds: figures.exhaustsInSeconds,
        },
        burnRates: figures.burnRates.map(toBurnRate),
        interval: figures.interval,
        exactInterval: figures.exactInterval,
        effectiveSamples: figures.effectiveSamples,
        sliceSeconds: toSeconds(figures.sliceMs),
        durationMs: figures.percentiles,
        attainmentByOccurrences: figures.other?.budgeting === 'occurrences' ? figures.other.attainment : null,
        attainmentByTime: figures.other?.budgeting === 'time-weighted' ? figures.other.attainment : null,
        trend: [...figures.trend],
        incidents: toIncidents(figures),
        meanTimes: {
            detectSeconds: toSeconds(figures.incidents.detectMs),
            recoverSeconds: toSeconds(figures.incidents.recoverMs),
        },
        status,
        reasons: reasons.map(reported),
    };
}
function toBurnRate(rate) {
    return {
        severity: rate.row.severity,
        longSeconds: rate.row.longMs / 1000,
        shortSeconds: rate.shortMs / 1000,
        factor: rate.factor,
        threshold: rate.threshold,
        reachable: rate.isReachable,
        long: rate.long,
        short: rate.short,
        longTotal: rate.longTotal,
        shortTotal: rate.shortTotal,
        firing: rate.isFiring,
    };
}
function toIncidents({ incidents }) {
    return {
        count: incidents.count,
        costliest: incidents.costliest.map(({ check, location, fromMs, toMs, durationMs, bad, budgetShare }) => ({
            check,
            location,
            from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(fromMs),
            to: toMs === null ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(toMs),
            durationSeconds: durationMs / 1000,
            bad,
            budgetShare,
        })),
    };
}
function toSeconds(durationMs) {
    return durationMs === null ? null : durationMs / 1000;
}


/***/ }),

/***/ 47422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ kebabCase)
/* harmony export */ });
/** What ids look like: lower-case letters, digits and single hyphens. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;


/***/ }),

/***/ 11048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText)
/* harmony export */ });
/** Whether two texts are the same but for line ends, which GitHub gives back as it likes. */
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}


/***/ })

};
