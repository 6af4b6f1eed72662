export const id = 9508;
export const ids = [9508];
export const modules = {

/***/ 14583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/** Who writes with the token of a job, for want of a better answer. */
const jobsAuthor = 'github-actions[bot]';
/** The login under which a token writes, as far as GitHub tells. */
async function authorOf(octokit, request) {
    try {
        // Of all that GitHub has, only this answers to the token of a user and to that of an App.
        const found = await octokit.graphql('{ viewer { login } }', {
            request,
        });
        return typeof found.viewer?.login === 'string' ? found.viewer.login : jobsAuthor;
    }
    catch {
        return jobsAuthor;
    }
}


/***/ }),

/***/ 19508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssues: () => (/* binding */ createIssues)
/* harmony export */ });
/* harmony import */ var _author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14583);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13147);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35422);
/* harmony import */ var _patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83987);




/** So many pages of 100 issues and pull requests of an author are read. */
const mostPages = 30;
const needsWrite = (error) => {
    throw (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFault */ .qp)(error, 'issues: write');
};
const needsRead = (error) => {
    throw (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFault */ .qp)(error, 'issues: read');
};
/** The issues of a repository, by the REST API. */
function createIssues({ repository, ...access }) {
    const octokit = (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .createPatientOctokit */ .p)(access);
    const [owner = '', repo = ''] = repository.split('/');
    const base = { owner, repo };
    const listAll = async (creator, state) => {
        const query = { ...base, creator, state, sort: 'created', direction: 'desc' };
        const { rows, isWhole } = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .listPages */ .p)(async (page) => {
            const { data } = await octokit.rest.issues
                .listForRepo({ ...query, ...page, request: (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)() })
                .catch(needsRead);
            return (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(data);
        }, mostPages);
        return { issues: rows.filter((entry) => entry.pull_request === undefined).map(toIssue), isWhole };
    };
    return {
        author: () => (0,_author_js__WEBPACK_IMPORTED_MODULE_3__/* .authorOf */ .r)(octokit, (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)()),
        async list(creator) {
            const all = await listAll(creator, 'all');
            // Of an author who has written thousands, the newest are not all: what is open is not to be missed.
            const open = all.isWhole ? [] : (await listAll(creator, 'open')).issues;
            return [...new Map([...open, ...all.issues].map((issue) => [issue.number, issue])).values()];
        },
        async create(title, body, { labels, assignees }) {
            const { data } = await octokit.rest.issues
                .create({ ...base, title, body, labels: [...labels], assignees: [...assignees], request: (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)() })
                .catch(needsWrite);
            return toIssue(data);
        },
        async update(number, { title, body, isOpen }) {
            await octokit.rest.issues
                .update({
                ...base,
                issue_number: number,
                title,
                body,
                state: isOpen ? 'open' : 'closed',
                request: (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(),
            })
                .catch(needsWrite);
        },
    };
}
function toIssue({ number, title, body, state, user }) {
    return { number, title, body: body ?? '', isOpen: state === 'open', author: user?.login ?? '' };
}


/***/ }),

/***/ 13147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Qi: () => (/* binding */ createOctokit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   c3: () => (/* binding */ listOf),
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
/** The HTTP status that a request failed with; `null` where it is no fault of a request. */
function statusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : null;
}
/** What GitHub gave as a list. Throws an `UpstreamError` where it is none: a proxy's page, say. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA('what GitHub answers is not a list');
}
/** What GitHub says where a permission is missing, and nothing else. */
const usual = /^(Resource not accessible by|Not Found)/;
/**
 * What went wrong with a request, naming the permission it takes where that is what was missing. What is no fault of a
 * request is a bug of ours, and thrown as it is.
 */
function githubFault(error, permission) {
    const status = statusOf(error);
    if (status === null)
        throw error;
    return new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(describeFault(error, status, permission), { cause: error });
}
function describeFault({ message, response }, status, permission) {
    const said = (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(typeof message === 'string' ? message : '');
    // Octokit gives the fault of a network the status of a server's.
    if (response === undefined && status >= 500)
        return `GitHub does not answer${said === '' ? '' : ` (${said})`}`;
    const headers = response?.headers ?? {};
    const isLimit = status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(said)));
    if (isLimit)
        return `GitHub's rate limit is used up (HTTP ${status})`;
    const details = `HTTP ${status}${said === '' || usual.test(said) || !isSentence(said) ? '' : `: ${said}`}`;
    if (status === 401)
        return `GitHub refuses the token (${details})`;
    if (status === 403)
        return `it takes ${permission} (${details})`;
    if (status === 404)
        return `it is not there, or it takes ${permission} (${details})`;
    return status >= 500 ? `GitHub has failed (${details})` : `GitHub refuses it (${details})`;
}
/** Whether something is said in words: what a proxy or a server that has failed sends is a page, or nothing. */
function isSentence(said) {
    return !said.startsWith('<') && !said.startsWith('Unknown error');
}


/***/ }),

/***/ 35422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ listPages)
/* harmony export */ });
/** GitHub lists at most so many at once. */
const perPage = 100;
/**
 * Reads a list page by page, and no more than so many pages; a page that is `isEnough` is the last, too. `isWhole` = it came to
 * the end of the list.
 */
async function listPages(ask, mostPages, isEnough = () => false) {
    const rows = [];
    for (let page = 1; page <= mostPages; page++) {
        const found = await ask({ per_page: perPage, page });
        rows.push(...found);
        if (found.length < perPage)
            return { rows, isWhole: true };
        if (isEnough(found))
            break;
    }
    return { rows, isWhole: false };
}


/***/ }),

/***/ 83987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently),
/* harmony export */   p: () => (/* binding */ createPatientOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13147);




/** Nobody waits longer for GitHub to let us in again: a surface is worth less than a runner's minutes. */
const longestWaitSeconds = 30;
/** Nobody waits longer for what is asked for together: all that one comment takes, or one issue. */
const patienceMs = 60_000;
/** Begins to wait: what is asked for with it ends in a minute. */
function patiently() {
    return { signal: AbortSignal.timeout(patienceMs) };
}
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
