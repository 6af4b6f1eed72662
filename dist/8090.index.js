export const id = 8090;
export const ids = [8090,9718,6399];
export const modules = {

/***/ 19718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codeCell),
/* harmony export */   S: () => (/* binding */ codeSpan),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/** A code span in a cell of a table, where a pipe would end the cell. */
function codeCell(text, maxLength = 200) {
    return codeSpan(text, maxLength).replaceAll('|', '\\|');
}
/**
 * Text from elsewhere as a Markdown code span. Inside one, GitHub renders no HTML and links no
 * mention, issue or URL; the fence is longer than any run of backticks in the text.
 */
function codeSpan(text, maxLength = 200) {
    const line = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maxLength);
    if (line.trim() === '')
        return '';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Text from elsewhere as Markdown prose that renders as that text and nothing more: no formatting, HTML, table cell,
 * mention, issue link or URL. An empty comment breaks what GitHub would link after rendering.
 */
function escapeMarkdown(text, maxLength = 500) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maxLength)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replace(/[@#]/g, '$&<!-- -->')
        .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)|:(?=[a-z+-])/gi, '$&<!-- -->');
}


/***/ }),

/***/ 25064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19718);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23131);




const verdictIcons = { pass: '✅', warn: '⚠️', inconclusive: '❔', fail: '❌' };
const outcomeIcons = { good: '✅', degraded: '⚠️', unknown: '❔', bad: '❌' };
const objectiveIcons = { met: '✅', 'at-risk': '⚠️', inconclusive: '❔', breached: '❌' };
/** Incidents beyond these are in the report. */
const maxIncidents = 5;
/** Rows beyond this are counted, not shown. */
const maxRows = 50;
/** A job summary takes 1 MiB, and GitHub drops a longer one. */
const summaryBytes = 1_000_000;
/**
 * Renders a report as GitHub-flavoured Markdown for job summaries, comments and check runs: the verdict in one line, what it
 * rests on, then the tables. All text of the report is treated as hostile. Where there is no room for all of it, whole
 * sections are left out, and named.
 */
function renderMarkdown(report, options = {}) {
    const { maxBytes = summaryBytes, whereElse = 'The whole of it is in the report.' } = options;
    const sections = [
        { name: 'the verdict', text: [headline(report), overrideNote(report)].filter((part) => part !== '').join('\n\n') },
        { name: 'reasons', text: reasonList(report) },
        { name: 'objectives', text: objectiveTable(report) },
        { name: 'checks', text: checkTable(report) },
        { name: 'deadlines', text: deadlineTable(report) },
        { name: 'what cost most', text: incidentTable(report) },
        { name: 'notices', text: noticeList(report) },
    ].filter(({ text }) => text !== '');
    return fit(sections, maxBytes, whereElse);
}
/** Sections that fit, in their order; a table that does not fit costs nothing that comes after it its place. */
function fit(sections, maxBytes, whereElse) {
    const apology = (names) => `> Left out for want of room: ${names.join(', ')}. ${whereElse}`;
    // Room for the longest apology is kept from the start.
    const room = maxBytes - Buffer.byteLength(apology(sections.map(({ name }) => name))) - 4;
    const kept = [];
    const leftOut = [];
    let used = 0;
    for (const { name, text } of sections) {
        const bytes = Buffer.byteLength(text) + 2;
        if (used + bytes <= room) {
            kept.push(text);
            used += bytes;
        }
        else
            leftOut.push(name);
    }
    return `${[...kept, ...(leftOut.length === 0 ? [] : [apology(leftOut)])].join('\n\n')}\n`;
}
function headline(report) {
    const { status } = report.verdict;
    const figures = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineFigures */ .uN)(report);
    return `## ${verdictIcons[status]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.escapeMarkdown)(report.service, 100)}: ${status}${figures === '' ? '' : `\n\n${figures}`}`;
}
/** That it fails nothing, or that somebody has let it pass: never said in small print. */
function overrideNote({ verdict: { mode, override } }) {
    const by = override === null || override.by === '' ? '' : ` by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(override.by, 100)}`;
    return [
        override === null
            ? ''
            : `⚠️ Overridden${by} (${override.source}), it was ${override.of}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.escapeMarkdown)(override.reason, 300)}`,
        mode === 'advise' ? 'ℹ️ Advice only: this verdict fails nothing.' : '',
    ]
        .filter((line) => line !== '')
        .join('\n\n');
}
function reasonList({ verdict }) {
    const lines = verdict.reasons
        .slice(0, maxRows)
        .map(({ severity, subject, message, remedy }) => `- ${verdictIcons[severity]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(subject, 120)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.escapeMarkdown)(message, 300)}${remedy === '' ? '' : `; ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.escapeMarkdown)(remedy, 200)}`}`);
    return [...lines, ...more(verdict.reasons.length, '- ')].join('\n');
}
function checkTable(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRows */ .Uu)(report);
    if (rows.length === 0)
        return '';
    const body = rows
        .slice(0, maxRows)
        .map((row) => [
        `${outcomeIcons[row.outcome]} ${row.outcome}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(row.id, 120),
        row.status,
        row.duration,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(row.detail),
    ]);
    return section('Checks', [['Outcome', 'Check', 'Status', 'Duration', 'Detail'], ...body], ['l', 'l', 'r', 'r', 'l'], rows.length);
}
function objectiveTable(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .objectiveRows */ .lY)(report, maxRows);
    if (rows.length === 0)
        return '';
    const body = rows.map((row) => [
        `${objectiveIcons[row.status]} ${row.status}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(row.id, 200),
        row.target,
        row.attained,
        row.budget,
        row.trend,
        row.samples,
        row.coverage,
    ]);
    return section('Objectives', [['Status', 'Objective', 'Target', 'Attained', 'Budget left', 'Trend', 'Good samples', 'Coverage'], ...body], ['l', 'l', 'r', 'r', 'r', 'l', 'r', 'r'], report.objectives.length);
}
function deadlineTable(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineRows */ .W0)(report);
    if (rows.length === 0)
        return '';
    const body = rows
        .slice(0, maxRows)
        .map(({ date, left, status, id, title }) => [date, left, status, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(id, 120), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(title, 200)]);
    const head = ['Date', 'Days left', 'Status', 'Deadline', ''];
    return section('Deadlines', [head, ...body], ['l', 'r', 'l', 'l', 'l'], rows.length);
}
function incidentTable(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentRows */ .AI)(report, maxIncidents);
    if (rows.length === 0)
        return '';
    const body = rows.map(({ from, check, duration, bad, cost }) => [from, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .M)(check, 120), duration, bad, cost]);
    const table = [['Since', 'Check', 'Lasted', 'Bad samples', 'Of the budget'], ...body];
    return section('What cost most', table, ['l', 'l', 'r', 'r', 'r'], rows.length);
}
function noticeList({ notices }) {
    return notices.map((notice) => `> ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.escapeMarkdown)(notice)}`).join('\n>\n');
}
function section(title, table, align, rows) {
    return [`### ${title}`, '', (0,markdown_table__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)(table, { align, alignDelimiters: false }), ...more(rows, '\n')].join('\n');
}
function more(total, prefix) {
    return total > maxRows ? [`${prefix}… and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total - maxRows, 'more row')} in the report`] : [];
}


/***/ }),

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uu: () => (/* binding */ checkRows),
  W0: () => (/* binding */ deadlineRows),
  ng: () => (/* binding */ describeFailures),
  uN: () => (/* binding */ headlineFigures),
  AI: () => (/* binding */ incidentRows),
  lY: () => (/* binding */ objectiveRows)
});

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
;// CONCATENATED MODULE: ./packages/core/build/report/sketch.js
// Figures drawn with characters: they survive a job summary, a comment, a terminal and plain text.
const cells = 10;
/** What is left of a budget as a bar of ten cells, `▰▰▰▰▰▰▱▱▱▱`; empty where it is overspent. */
function budgetBar(remaining) {
    // Cut off, not rounded: a full bar is a budget that was not touched.
    const full = Math.max(0, Math.min(cells, Math.floor(remaining * cells)));
    return '▰'.repeat(full) + '▱'.repeat(cells - full);
}
/** From the worst to the best; a part without a single failure is the highest. */
const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Above how many times the budget's rate each level but the highest begins, from the worst. */
const burnOfLevels = [50, 20, 10, 5, 2, 1, 0];
/**
 * How parts of a window did, one character each, the oldest first: `█` not a single failure, `▇` within the error rate the
 * target allows, and down to `▁`, more than fifty times that rate. `·` = no data.
 */
function sparkline(parts, target) {
    return parts.map((attainment) => (attainment === null ? '·' : levelOf((1 - attainment) / (1 - target)))).join('');
}
function levelOf(burn) {
    const level = burnOfLevels.findIndex((least) => burn > least);
    return levels[level < 0 ? levels.length - 1 : level] ?? '';
}

;// CONCATENATED MODULE: ./packages/core/build/report/rows.js






/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: check.location === report.run.location ? check.id : `${check.id} (${check.location})`,
        status: check.status === null ? '' : String(check.status),
        duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
        detail: check.failures.length === 0 ? check.target : `${describeFailures(check)} (${check.target})`,
    }));
}
/** What was wrong with a check, in one line; `''` where nothing was. */
function describeFailures(check) {
    return check.failures.map(({ reason, detail }) => `${reason}: ${detail}`).join('; ');
}
/** Rows for the objectives that there is room for, those that are not met first, else in the report's order. */
function objectiveRows(report, most) {
    const isMet = ({ status }) => status === 'met';
    const ordered = [...report.objectives.filter((each) => !isMet(each)), ...report.objectives.filter(isMet)];
    return ordered.slice(0, most).map((objective) => ({
        status: objective.status,
        id: (0,objective_name/* objectiveName */.p)(objective),
        target: `${(0,percent/* formatTarget */.P4)(objective.target)} over ${windowOf(objective)}`,
        attained: objective.attainment === null ? 'no data' : (0,percent/* formatPercent */.l9)(objective.attainment),
        // What is too little to judge by is too little to frighten anybody with.
        budget: objective.status === 'inconclusive' ? '' : describeBudget(objective.budget),
        trend: sparkline(objective.trend, objective.target),
        samples: `${(0,plain/* formatCount */.B4)(objective.good)} of ${(0,plain/* formatCount */.B4)(objective.total)}${unitOf(objective)}`,
        coverage: objective.coverage === null ? '' : (0,percent/* formatPercent */.l9)(objective.coverage, 1),
    }));
}
/** `2 of 3 checks healthy, 1 of 1 objective met`: the figures of the headline; `''` for an empty report. */
function headlineFigures(report) {
    const healthy = report.checks.filter(outcome/* isHealthy */.Wr).length;
    const met = report.objectives.filter(({ status }) => status === 'met').length;
    const parts = [
        report.checks.length > 0 ? `${healthy} of ${(0,plain/* count */.U9)(report.checks.length, 'check')} healthy` : '',
        report.objectives.length > 0 ? `${met} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} met` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeBudget({ remaining, remainingSeconds }) {
    if (remaining === null || remainingSeconds === null)
        return '';
    return `${budgetBar(remaining)} ${(0,percent/* formatPercent */.l9)(remaining, 1)} (${(0,duration/* describeDuration */.MB)(remainingSeconds * 1000)})`;
}
function windowOf({ calendar, windowSeconds }) {
    return calendar === null ? (0,duration/* describeDuration */.MB)(windowSeconds * 1000) : `this ${calendar}`;
}
function unitOf({ budgeting }) {
    return budgeting.endsWith('timeslices') ? ' slices' : '';
}
/** Rows for the deadlines, by date; those without one come last. */
function deadlineRows({ deadlines }) {
    const dateOf = ({ date }) => date ?? '9999-99-99';
    return [...deadlines]
        .sort((a, b) => (0,plain/* compareText */.n6)(dateOf(a), dateOf(b)) || (0,plain/* compareText */.n6)(a.id, b.id))
        .map(({ date, daysLeft, status, id, title }) => ({
        date: date ?? 'unknown',
        left: daysLeft === null ? '' : String(daysLeft),
        status,
        id,
        title,
    }));
}
/** Rows for the incidents that cost most, whichever objective they cost: each check and beginning once. */
function incidentRows(report, most) {
    const judged = report.objectives.filter(({ status }) => status !== 'inconclusive');
    const all = judged.flatMap(({ incidents }) => incidents.costliest);
    const costliest = [...all].sort((a, b) => (b.budgetShare ?? 0) - (a.budgetShare ?? 0));
    const distinct = new Map();
    for (const incident of costliest) {
        const key = JSON.stringify([incident.check, incident.location, incident.from]);
        if (!distinct.has(key))
            distinct.set(key, incident);
    }
    return [...distinct.values()]
        .slice(0, most)
        .map(({ from, to, check, location, durationSeconds, bad, budgetShare }) => ({
        from: `${from.slice(0, 16).replace('T', ' ')} UTC`,
        check: location === report.run.location ? check : `${check} (${location})`,
        duration: `${to === null ? 'goes on, ' : ''}${(0,duration/* describeDuration */.MB)(durationSeconds * 1000)}`,
        bad: (0,plain/* formatCount */.B4)(bad),
        cost: budgetShare === null ? '' : (0,percent/* formatPercent */.l9)(budgetShare, 1),
    }));
}


/***/ }),

/***/ 78090:
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
// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(12353);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/ci/build/override.js

/** Reads them from GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
function readCircumstances(environment, event) {
    const labels = event?.pull_request?.labels;
    return {
        actor: (0,plain/* plainLine */.h0)(environment['GITHUB_ACTOR'] ?? '', 100),
        labels: (Array.isArray(labels) ? labels : []).flatMap((label) => typeof label?.name === 'string'
            ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
            : []),
    };
}

// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/github/build/octokit.js
var build_octokit = __webpack_require__(13147);
// EXTERNAL MODULE: ./packages/github/build/patient-octokit.js
var patient_octokit = __webpack_require__(83987);
;// CONCATENATED MODULE: ./packages/github/build/commit-surfaces.js


/** Nobody waits longer for all of it. */
const deadlineMs = 90_000;
/** GitHub shows no more of a description. */
const mostDescription = 140;
/** The surfaces of the commits of a repository, by the REST API. */
function createCommitSurfaces({ repository, ...access }) {
    const octokit = (0,patient_octokit/* createPatientOctokit */.p)(access);
    const [owner = '', repo = ''] = repository.split('/');
    const about = { owner, repo, request: { signal: AbortSignal.timeout(deadlineMs) } };
    const needs = (permission) => (error) => {
        throw (0,build_octokit/* githubFault */.qp)(error, permission);
    };
    return {
        async checkRun(name, { commit, isPassed, isClean, title, url }, summary) {
            await octokit.rest.checks
                .create({
                ...about,
                name,
                head_sha: commit,
                status: 'completed',
                conclusion: isPassed ? (isClean ? 'success' : 'neutral') : 'failure',
                ...(url === '' ? {} : { details_url: url }),
                output: { title, summary },
            })
                .catch(needs('checks: write'));
        },
        async commitStatus(context, { commit, isPassed, title, url }) {
            await octokit.rest.repos
                .createCommitStatus({
                ...about,
                sha: commit,
                context,
                state: isPassed ? 'success' : 'failure',
                description: title.slice(0, mostDescription),
                ...(url === '' ? {} : { target_url: url }),
            })
                .catch(needs('statuses: write'));
        },
        async deploymentStatus(wish, { commit, isPassed, title, url }) {
            const id = 'id' in wish ? wish.id : await createDeployment(wish.environment, commit, title);
            await octokit.rest.repos
                .createDeploymentStatus({
                ...about,
                deployment_id: id,
                state: isPassed ? 'success' : 'failure',
                description: title.slice(0, mostDescription),
                ...(url === '' ? {} : { log_url: url }),
                ...(wish.environmentUrl === '' ? {} : { environment_url: wish.environmentUrl }),
            })
                .catch(needs('deployments: write'));
            return id;
        },
    };
    async function createDeployment(environment, commit, title) {
        const { data } = await octokit.rest.repos
            .createDeployment({
            ...about,
            ref: commit,
            environment,
            description: title.slice(0, mostDescription),
            // By default GitHub would merge the default branch first, and wait for every other check: neither is the gate's business.
            auto_merge: false,
            required_contexts: [],
        })
            .catch(needs('deployments: write'));
        return 'id' in data ? data.id : needs('deployments: write')({ status: 409, message: 'GitHub made no deployment' });
    }
}

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
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js
var config_source = __webpack_require__(95811);
// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 4 modules
var build_gate = __webpack_require__(38342);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
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
    const surfaces = ports.openSurfaces();
    const show = (name, write) => ports.onSurface(name, () => {
        if (surfaces === null)
            throw new Error('it takes a github-token, and a repository');
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
        override: overrideOf(inputs.overrideReason, gate.overrideLabel, ports.circumstances),
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
/** What was said in so many words stands before a label. */
function overrideOf(reason, label, { actor, labels }) {
    if (reason !== null && reason.trim() !== '')
        return { reason: (0,plain/* plainLine */.h0)(reason, 300), source: 'input', by: actor };
    const found = labels.find(({ name }) => name === label);
    if (found === undefined)
        return null;
    const why = found.description === '' ? `the pull request has the label ${found.name}` : found.description;
    return { reason: (0,plain/* plainLine */.h0)(why, 300), source: 'label', by: '' };
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
                openSurfaces: () => {
                    const repository = process.env['GITHUB_REPOSITORY'] ?? '';
                    const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
                    return jobToken === null || repository === ''
                        ? null
                        : createCommitSurfaces({ token: jobToken, repository, apiUrl });
                },
                circumstances: readCircumstances(process.env, event),
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

/***/ 13147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Qi: () => (/* binding */ createOctokit),
/* harmony export */   qp: () => (/* binding */ githubFault)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);



/** Octokit for a server of GitHub. It asks once and says nothing: whoever asks knows what a failure is worth. */
function createOctokit({ token, apiUrl }) {
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, log: silent });
}
const ignore = () => { };
/** Octokit says nothing of its own: what it would say holds what servers say. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * What went wrong with a request, naming the permission it takes where that is what was missing. What is no fault of a
 * request is a bug of ours, and thrown as it is.
 */
function githubFault(error, permission) {
    const { status, message, response } = error;
    if (typeof status !== 'number')
        throw error;
    const headers = response?.headers ?? {};
    const isLimit = status === 429 ||
        (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
    const said = (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(typeof message === 'string' && message !== '' ? message : 'GitHub does not answer');
    const why = isLimit
        ? `GitHub's rate limit is used up (HTTP ${status})`
        : status === 403 || status === 404
            ? `it takes ${permission} (HTTP ${status})`
            : said;
    return new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(why, { cause: error });
}


/***/ }),

/***/ 83987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createPatientOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13147);




/** Nobody waits longer for GitHub to let us in again: a surface is worth less than a runner's minutes. */
const longestWaitSeconds = 30;
/** So often a request is made again: on 5xx and a dead network after 1 and 4 seconds, on a limit when that says so. */
const mostRetries = 2;
/**
 * Octokit that waits where GitHub asks for it, as its own plugins do: a second between writes, three between comments, what
 * `Retry-After` and the rate limits say, but never long. For what is worth a wait; `createOctokit` asks once.
 */
function createPatientOctokit({ token, apiUrl }) {
    const isWorthIt = (afterSeconds, _options, _octokit, retries) => afterSeconds <= longestWaitSeconds && retries < mostRetries;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: _octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .silent */ .Ku,
        request: { retries: mostRetries },
        throttle: { onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
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
    return { report, exitCode: (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(verdict, config.gate, judged.objectives) };
}


/***/ })

};
