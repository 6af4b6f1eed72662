export const id = 5153;
export const ids = [5153,9718];
export const modules = {

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yI: () => (/* binding */ readPlace),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58938);




/** Reads the inputs of an action before anything happens. Throws one `ConfigurationError` with every problem of them. */
function readInputs(readAll) {
    const problems = [];
    const inputs = readAll((read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
                throw error;
            problems.push(...error.problems);
            return null;
        }
    });
    if (problems.length > 0)
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    return Object.freeze(inputs);
}
/** Where the history is, as far as the inputs say it that all actions have for it. */
function readPlace(read, collect) {
    return {
        stores: collect(() => readWords(read, 'history-store', _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .historyStores */ .bl)),
        path: readText(read, 'history-path'),
    };
}
/** A list, one entry a line or separated by commas. */
function readList(read, name) {
    return read(name)
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** A text, or `null` when the input is not set. */
function readText(read, name) {
    return read(name) || null;
}
/** A whole number above 0, such as an id of GitHub's, or `null` when the input is not set. Throws a `ConfigurationError`. */
function readNumber(read, name) {
    const text = read(name);
    if (text === '')
        return null;
    if (/^[1-9]\d{0,14}$/.test(text))
        return Number(text);
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected a whole number above 0`);
}
/** An http or https URL, or `null` when the input is not set. Throws a `ConfigurationError`. */
function readUrl(read, name) {
    const text = read(name);
    if (text === '')
        return null;
    if (/^https?:\/\//i.test(text) && URL.canParse(text))
        return text;
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected an http or https URL`);
}
/** One of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWord(read, name, words) {
    const text = read(name);
    return text === '' ? null : knownWord(name, text, words);
}
/** Some of a few words, or `null` when the input is not set. Throws a `ConfigurationError` on any other. */
function readWords(read, name, words) {
    const texts = readList(read, name);
    return texts.length === 0 ? null : [...new Set(texts.map((text) => knownWord(name, text, words)))];
}
function knownWord(name, text, words) {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined)
        return word;
    throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(`input ${name}`, `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected ${words.join(', ')}${(0,_fortify_core_text_suggestion__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, words)}`);
}


/***/ }),

/***/ 28229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90584);

/**
 * Where a step leaves its report: in RUNNER_TEMP, which the runner empties, under GITHUB_ACTION, which names the step,
 * so that two steps of a job never overwrite each other's.
 */
function reportPathOf(environment) {
    const step = (environment['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_') || 'step';
    return `${environment['RUNNER_TEMP'] || '.fortify'}/fortify/${step}/report.json`;
}
/** Leaves the report of a step where later steps can read it. Returns the path. */
async function writeReport(environment, json) {
    const path = reportPathOf(environment);
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_0__/* .writeTextFile */ .Tl)(path, json);
    return path;
}


/***/ }),

/***/ 92155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
;// CONCATENATED MODULE: ./packages/action/build/annotations.js

/** GitHub shows ten annotations of a kind for a step, and the failure of the job is one of them. */
const maxOfKind = 9;
/** Annotates what failed as errors, and what the verdict warns of or cannot tell as warnings. */
function annotate({ verdict }, toolkit) {
    const failing = verdict.reasons.filter(({ severity }) => severity === 'fail');
    const doubtful = verdict.reasons.filter(({ severity }) => severity === 'warn' || severity === 'inconclusive');
    annotateAll(failing, (message, title) => toolkit.error(message, { title }));
    annotateAll(doubtful, (message, title) => toolkit.warning(message, { title }));
}
function annotateAll(reasons, write) {
    const shown = reasons.length > maxOfKind ? reasons.slice(0, maxOfKind - 1) : reasons;
    for (const { code, subject, message } of shown)
        write((0,plain/* plainLine */.h0)(message, 500), `${(0,plain/* plainLine */.h0)(subject, 120)}: ${code}`);
    const rest = reasons.length - shown.length;
    if (rest > 0)
        write(`and ${(0,plain/* count */.U9)(rest, 'more')}: see the job summary`, 'fortify');
}

// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
;// CONCATENATED MODULE: ./packages/action/build/run-action.js





/**
 * Runs an action and shows what it came to: log, annotations, outputs, job summary. Returns the exit code. Whatever
 * happens, `verdict` is set and the summary is written: a verdict that could not be reached is `inconclusive`.
 */
async function runAction(frame) {
    try {
        const outcome = await frame.run();
        await show(outcome, frame);
        if (outcome.exitCode !== exit_code/* exitCodes */.h.ok)
            frame.toolkit.setFailed((0,plain/* plainLine */.h0)(outcome.failure, 500));
        return outcome.exitCode;
    }
    catch (error) {
        return reportFault(error, frame);
    }
}
async function show({ report, outputs, isRetold = false }, { toolkit, writeReport }) {
    const [{ renderText }, { renderMarkdown }, { renderJson }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190)),
        __webpack_require__.e(/* import() */ 5064).then(__webpack_require__.bind(__webpack_require__, 25064)),
        __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 77063)),
    ]);
    // Every cell of the text is one harmless line already; a line that still looks like a command would be a bug of ours.
    const text = renderText(report);
    toolkit.info((0,plain/* holdsWorkflowCommand */.vB)(text) ? 'The report is in the job summary.' : text);
    if (!isRetold)
        annotate(report, toolkit);
    const reportPath = await (0,surface/* onSurface */.r)('report', toolkit, () => writeReport(renderJson(report)));
    await writeOutputs({ verdict: report.verdict.status, ...outputs, 'report-path': reportPath ?? '' }, toolkit);
    await writeSummary(renderMarkdown(report), toolkit);
}
async function reportFault(error, frame) {
    const { toolkit, outputsOnFault } = frame;
    const problems = problemsOf(error);
    for (const problem of problems) {
        const { source: file, line: startLine, column } = problem;
        const place = startLine === null ? {} : { file, startLine, startColumn: column ?? 1 };
        toolkit.error((0,build_error/* formatProblem */.Vw)(problem), { title: 'fortify', ...place });
    }
    if (!(error instanceof build_error/* FortifyError */.In) && error instanceof Error)
        toolkit.info(plainStack(error));
    await writeOutputs({ verdict: 'inconclusive', ...outputsOnFault, 'report-path': '' }, toolkit);
    const { escapeMarkdown } = await __webpack_require__.e(/* import() */ 9718).then(__webpack_require__.bind(__webpack_require__, 19718));
    const list = problems.map((problem) => `- ${escapeMarkdown((0,build_error/* formatProblem */.Vw)(problem))}`).join('\n');
    await writeSummary(`## ❔ fortify could not run\n\n${list}\n`, toolkit);
    toolkit.setFailed(`fortify could not run: ${(0,plain/* count */.U9)(problems.length, 'problem')}`);
    return error instanceof build_error/* FortifyError */.In ? exit_code/* exitCodes */.h.usage : exit_code/* exitCodes */.h.internal;
}
function problemsOf(error) {
    if (error instanceof build_error/* ConfigurationError */.j1)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    const bug = error instanceof build_error/* FortifyError */.In ? '' : 'internal error, please report it: ';
    return [{ source: 'fortify', line: null, column: null, message: `${bug}${(0,plain/* plainLine */.h0)(message, 500)}` }];
}
function plainStack(error) {
    return (error.stack ?? error.message)
        .split('\n')
        .map((line) => (0,plain/* plainLine */.h0)(line, 500))
        .join('\n');
}
async function writeOutputs(outputs, toolkit) {
    await (0,surface/* onSurface */.r)('outputs', toolkit, async () => {
        for (const [name, value] of Object.entries(outputs))
            toolkit.setOutput(name, value);
    });
}
async function writeSummary(markdown, toolkit) {
    await (0,surface/* onSurface */.r)('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
}


/***/ }),

/***/ 29348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ onSurface)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
async function onSurface(name, toolkit, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toolkit.warning(`The ${name} could not be written: ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message)}`);
        return null;
    }
}


/***/ }),

/***/ 36057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ maskTokens)
/* harmony export */ });
/** Has the runner blot out every token a step was given, and returns the job's; `null` = it was given none. */
function maskTokens(toolkit, environment) {
    const token = toolkit.getInput('github-token');
    for (const secret of [token, environment['FORTIFY_HISTORY_TOKEN'] ?? '']) {
        if (secret !== '')
            toolkit.setSecret(secret);
    }
    return token || null;
}


/***/ }),

/***/ 12353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The event that started a GitHub workflow, as the runner left it in GITHUB_EVENT_PATH; `null` when there is none. */
async function readEvent(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 62937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

;// CONCATENATED MODULE: ./packages/ci/build/github.js
/** What a report has room for. */
const maxLength = 500;
/**
 * A run of GitHub Actions. On `pull_request` events GITHUB_SHA is a merge commit nobody pushed, so the head comes from
 * the event; GITHUB_HEAD_REF is set on those events only.
 */
function readGitHubRun(environment, event) {
    const value = (name) => (environment[name] ?? '').slice(0, maxLength);
    const pull = event?.pull_request;
    const head = pull?.head?.sha;
    const number = pull?.number;
    const run = `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}/actions/runs/${value('GITHUB_RUN_ID')}`;
    return {
        ci: 'github',
        repository: value('GITHUB_REPOSITORY'),
        commit: typeof head === 'string' ? head.slice(0, maxLength) : value('GITHUB_SHA'),
        branch: value('GITHUB_HEAD_REF') || value('GITHUB_REF_NAME'),
        pullRequest: typeof number === 'number' && Number.isInteger(number) ? number : null,
        url: value('GITHUB_RUN_ID') === '' ? '' : `${run}/attempts/${value('GITHUB_RUN_ATTEMPT') || '1'}`,
        location: 'default',
    };
}

;// CONCATENATED MODULE: ./packages/ci/build/run.js

/** Recognises the CI from its environment; `event` is the parsed event file of GitHub, or `null`. */
function readRun(environment, event) {
    if (environment['GITHUB_ACTIONS'] === 'true')
        return readGitHubRun(environment, event);
    return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

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
;// CONCATENATED MODULE: ./packages/ci/build/pull-request.js
/** Which pull request a run that followed another is for; `null` when it followed none for a pull request. */
function readWorkflowRun(environment, event) {
    const run = event?.workflow_run;
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

// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/github/build/octokit.js
var build_octokit = __webpack_require__(13147);
// EXTERNAL MODULE: ./packages/github/build/patient-octokit.js
var patient_octokit = __webpack_require__(83987);
;// CONCATENATED MODULE: ./packages/github/build/pull-requests.js



/** So many pages of 100 comments are read. */
const mostPages = 50;
const perPage = 100;
/** Nobody waits longer for all of it. */
const deadlineMs = 90_000;
/** Who writes with the token of a job. */
const jobsAuthor = 'github-actions[bot]';
/**
 * The pull requests of a repository, by the REST API. Every operation throws an `UpstreamError` that names the permission
 * it takes where that is missing.
 */
function createPullRequests({ repository, ...access }) {
    const octokit = (0,patient_octokit/* createPatientOctokit */.p)(access);
    const [owner = '', repo = ''] = repository.split('/');
    const request = { signal: AbortSignal.timeout(deadlineMs) };
    const writing = (error) => {
        throw (0,build_octokit/* githubFault */.qp)(error, 'pull-requests: write');
    };
    const reading = (error) => {
        throw (0,build_octokit/* githubFault */.qp)(error, 'pull-requests: read');
    };
    return {
        async author() {
            // Installation tokens have no user to ask for.
            if (access.token.startsWith('ghs_'))
                return jobsAuthor;
            try {
                return (await octokit.rest.users.getAuthenticated({ request })).data.login;
            }
            catch (error) {
                if (error.status === 403)
                    return jobsAuthor;
                return reading(error);
            }
        },
        async list(number) {
            const found = [];
            for (let page = 1; page <= mostPages; page++) {
                const { data } = await octokit.rest.issues
                    .listComments({ owner, repo, issue_number: number, per_page: perPage, page, request })
                    .catch(reading);
                if (!Array.isArray(data))
                    throw new error/* UpstreamError */.gA('GitHub gave something else than a list');
                found.push(...data.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? '' })));
                if (data.length < perPage)
                    break;
            }
            return found;
        },
        async create(number, body) {
            const { data } = await octokit.rest.issues
                .createComment({ owner, repo, issue_number: number, body, request })
                .catch(writing);
            return data.id;
        },
        async update(id, body) {
            try {
                await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request });
                return true;
            }
            catch (error) {
                if (error.status === 404)
                    return false;
                return writing(error);
            }
        },
        async remove(id) {
            try {
                await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request });
            }
            catch (error) {
                if (error.status !== 404)
                    writing(error);
            }
        },
        async findByHead({ owner: from, branch, commit }) {
            const { data } = await octokit.rest.pulls
                .list({ owner, repo, state: 'open', head: `${from}:${branch}`, per_page: perPage, request })
                .catch(reading);
            if (!Array.isArray(data))
                throw new error/* UpstreamError */.gA('GitHub gave something else than a list');
            return data.find(({ head }) => head.sha === commit)?.number ?? null;
        },
    };
}

// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/comment/build/inputs.js



/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        reports: (0,read_input/* readList */.LD)(read, 'reports'),
        commentId: collect(() => readId(read)) ?? '',
        mode: collect(() => (0,read_input/* readWord */.pS)(read, 'mode', ['update', 'recreate', 'delete'])) ?? 'update',
        pullRequest: collect(() => (0,read_input/* readNumber */.kz)(read, 'pull-request')),
        githubToken: (0,read_input/* readText */.yR)(read, 'github-token'),
    }));
}
function readId(read) {
    const id = (0,read_input/* readText */.yR)(read, 'comment-id') ?? 'report';
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 50)
        return id;
    throw (0,error/* configurationError */.DN)('input comment-id', `${(0,plain/* quote */.hD)(id)}: expected an id in kebab-case, such as staging`);
}

// EXTERNAL MODULE: ./packages/core/build/report/escape-markdown.js
var escape_markdown = __webpack_require__(19718);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
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
    const author = await port.author();
    const findOwn = async () => (await port.list(number)).filter((comment) => comment.author === author && comment.body.startsWith(marker));
    const [first, ...others] = await findOwn();
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
        if (sameText(first.body, body))
            return 'unchanged';
        if (await port.update(first.id, body))
            return 'updated';
    }
    else if (first !== undefined)
        await port.remove(first.id);
    const created = await port.create(number, body);
    // Another run may have made one at the same time: the older one stays, whoever made it, and says what was said last.
    const [oldest] = await findOwn();
    if (oldest === undefined || oldest.id === created)
        return 'created';
    if (!(await port.update(oldest.id, body)))
        return 'created';
    await port.remove(created);
    return 'updated';
}
/** GitHub gives line ends back as it likes. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./packages/pipeline/build/gate.js + 4 modules
var gate = __webpack_require__(38342);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
;// CONCATENATED MODULE: ./packages/comment/build/run.js







/** What the outputs are before anything is known. */
const nothingKnown = { outcome: 'failed' };
/** As much as a comment may hold, with room to spare: GitHub counts in more ways than one. */
const mostBytes = 60_000;
/** Shows what some reports say in a comment on the pull request. Never fails the job for what they say, or for GitHub's sake. */
async function runComment(inputs, run, ports) {
    if (inputs.reports.length === 0)
        throw (0,error/* configurationError */.DN)('input reports', 'is not set: there is nothing to show');
    const report = await reportOf(await (0,read_reports/* readReports */.o)(inputs.reports, ports), run, ports);
    const outcome = await ports.onSurface('comment', () => comment(report, inputs, run, ports));
    return {
        report,
        isRetold: true,
        exitCode: exit_code/* exitCodes */.h.ok,
        failure: '',
        outputs: { outcome: outcome ?? 'failed' },
    };
}
/** One report is shown as it is; of several, what the gate makes of them by default. */
async function reportOf(reports, run, { clock }) {
    const [only, ...more] = reports;
    if (only !== undefined && more.length === 0)
        return only;
    return (await (0,gate/* runGate */.R)(gate/* withoutConfig */.d, run, { reports, judgeHistory: null, override: null, mode: null }, clock)).report;
}
async function comment(report, inputs, run, ports) {
    const { workflowRun } = ports;
    const known = inputs.pullRequest ?? run.pullRequest;
    if (known === null && workflowRun === null) {
        ports.info('No comment: this run is for no pull request.');
        return 'skipped';
    }
    const pulls = ports.openPullRequests();
    const number = known ?? (workflowRun === null ? null : await pulls.findByHead(workflowRun));
    if (number === null) {
        ports.info('No comment: no open pull request has the commit of that run as its head any more.');
        return 'skipped';
    }
    const markdown = render(report, workflowRun, run);
    return keepComment(pulls, { number, id: inputs.commentId, markdown, mode: inputs.mode });
}
/** Only what GitHub says of the run is linked, never what the report says of it. */
function render(report, workflowRun, run) {
    const { url, commit } = workflowRun ?? run;
    const link = url === '' ? '' : `[This run](${encodeURI(url)})`;
    const of = commit === '' ? '' : `commit ${(0,escape_markdown/* codeSpan */.S)(commit.slice(0, 7))}`;
    const isStrange = workflowRun?.isFork === true;
    const warning = isStrange ? '> Written by code of a fork, and not verified.\n\n' : '';
    const foot = `\n<sub>${[link, of, 'fortify'].filter((part) => part !== '').join(' · ')}</sub>\n`;
    const room = mostBytes - Buffer.byteLength(warning + foot);
    const whereElse = link === '' ? 'The whole of it is in the report.' : `The whole of it: ${link}.`;
    return `${warning}${(0,markdown.renderMarkdown)(report, { maxBytes: room, whereElse })}${foot}`;
}

;// CONCATENATED MODULE: ./packages/comment/build/main.js













/** The comment action, wired to the real world. */
async function main() {
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const token = (0,tokens/* maskTokens */.x)(core, process.env) ?? '';
            const event = await (0,build_event/* readEvent */.j)(process.env);
            const repository = process.env['GITHUB_REPOSITORY'] ?? '';
            const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
            return runComment(parseInputs(core.getInput), (0,run/* readRun */.c)(process.env, event), {
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                workflowRun: readWorkflowRun(process.env, event),
                openPullRequests: () => createPullRequests({ token, repository, apiUrl }),
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                info: core.info,
                findFiles: text_file/* findFiles */.lY,
                readBoundedTextFile: text_file/* readBoundedTextFile */.lp,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 79843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ findProfile),
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/**
 * The presets. Atlassian's rules are those of its pages "App availability success rate" (14 November 2022) and
 * "Reliability requirements" (1 December 2022), as they bind since 24 April 2023: GET, exactly 200, within 3 seconds,
 * redirects not followed, one path on every base URL, 99.9 % over 28 days for each base URL on its own, probed about
 * every 60 seconds, each probe counting (so none is confirmed by another); the alert rule is one or more failed checks in the last 15 minutes.
 */
const profiles = {
    'atlassian-cloud-fortified': {
        summary: 'Atlassian Cloud Fortified: GET, exactly 200 within 3 s, no redirects, 99.9% over 28 days for each base URL',
        notice: 'Profile atlassian-cloud-fortified: Atlassian retires the Cloud Fortified programme on 2026-12-31 (no new ' +
            'applications since 2026-09-01); its successor is Atlassian Enterprise Certified. The rules applied are those ' +
            'in force since 2023-04-24.',
        source: 'https://developer.atlassian.com/platform/marketplace/cloud-fortified-apps-program-app-availability-success-rate/',
        defaults: { every: '60s', timeout: '3s', expect: { status: 200 }, method: 'GET', redirects: 0, confirm: 0 },
        objectives: [{ id: 'availability', target: '99.9%', window: '28d', per: 'check', budgeting: 'occurrences' }],
        gate: { recent: { window: '15m', failures: 1 } },
        onePath: true,
    },
};
/** The names of the presets. */
const profileNames = Object.keys(profiles);
/** The preset of that name, or `null`. */
function findProfile(name) {
    return profileNames.includes(name) ? profiles[name] : null;
}


/***/ }),

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   In: () => (/* binding */ FortifyError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** `FILE:LINE:COLUMN: message`, the form editors and CI systems turn into a link. */
function formatProblem(problem) {
    const place = problem.line === null ? '' : `:${problem.line}:${problem.column ?? 1}`;
    return `${problem.source}${place}: ${problem.message}`;
}
/** The base of every fault that is not a bug: `code` is stable and meant for programs. */
class FortifyError extends Error {
}
/** The user can mend this: a config, an option, an input, a file that is not what it should be. Exit code 2. */
class ConfigurationError extends FortifyError {
    name = 'ConfigurationError';
    code = 'CONFIGURATION';
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** A configuration error about a whole file, option or input. */
function configurationError(source, message, options) {
    return new ConfigurationError([{ source, line: null, column: null, message }], options);
}
/** Something outside refused to work: a disk, a service. Exit code 2, without a stack trace. */
class UpstreamError extends FortifyError {
    name = 'UpstreamError';
    code = 'UPSTREAM';
}
/** For the `default:` of an exhaustive switch: the compiler objects when a case is missing. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

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

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   vB: () => (/* binding */ holdsWorkflowCommand)
/* harmony export */ });
// Control characters (C0, DEL, C1), the line and paragraph separators, the bidirectional overrides and the zero-width
// characters: none has a place in one line of text, and each can hide or reorder what a reader sees.
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
/[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
/**
 * Text from elsewhere as one harmless line of at most `maxLength` characters: unseen characters become `�`, and the two
 * marks by which GitHub's runner knows a command in a log (`::` at the start of a line, `##[` anywhere) are broken.
 */
function plainLine(text, maxLength = 200) {
    const line = cut(text.slice(0, 2 * maxLength + 2).replace(unseen, '\ufffd'), maxLength);
    return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}
/** At most so many characters of a text, none of them halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : text;
}
/** Whether GitHub's runner would take something in a text for a command (actions/runner, ActionCommand.cs). */
function holdsWorkflowCommand(text) {
    return /^\s*::|##\[/m.test(text);
}
/** A value as an error message quotes it: one line, quoted, cut. */
function quote(value) {
    return plainLine(JSON.stringify(value) ?? String(value), 100);
}
/** `1 check`, `2 checks`, `139,342 samples`. */
function count(number, noun) {
    return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** A whole number as `139,342`. Not by `Intl`: to load it takes longer than all else that a first line of text does. */
function formatCount(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 };
/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that what left it open fails, the
 * objective's own policy where it was an objective that could not be judged; else 0. A gate that advises is always 0.
 */
function exitCodeOf({ status, reasons }, policy, objectives) {
    if (policy.mode === 'advise')
        return exitCodes.ok;
    switch (status) {
        case 'pass':
        case 'warn':
            return exitCodes.ok;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive': {
            const own = new Map(objectives.flatMap((each) => each.reasons.map((reason) => [reason, each.figures.objective.gate])));
            const open = reasons.filter(({ severity }) => severity === 'inconclusive');
            const answers = open.map((reason) => answerTo(reason, own.get(reason) ?? policy, policy));
            return (answers.length === 0 ? [policy.noData] : answers).includes('fail')
                ? exitCodes.inconclusive
                : exitCodes.ok;
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(status);
    }
}
/** What a policy has for something that leaves a verdict open. */
function answerTo({ code }, own, policy) {
    if (code === 'stale')
        return own.staleData ?? own.noData;
    return (code === 'history-unreachable' ? policy.unreachableStore : null) ?? own.noData;
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/** A verdict, mildest first: of several, the last in this order stands. */
const statuses = ['pass', 'warn', 'inconclusive', 'fail'];
/** The worst of some verdicts; `pass` where there is none. */
function worstStatus(all) {
    return all.reduce((worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst), 'pass');
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


/***/ })

};
