export const id = 3170;
export const ids = [3170];
export const modules = {

/***/ 53170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitSurfaces: () => (/* binding */ createCommitSurfaces)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13147);
/* harmony import */ var _patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83987);


/** The surfaces of the commits of a repository, by the REST API. */
function createCommitSurfaces({ repository, ...access }) {
    const octokit = (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .createPatientOctokit */ .p)(access);
    const [owner = '', repo = ''] = repository.split('/');
    // All of them together: a GitHub that does not answer keeps nobody longer for three than for one.
    const surface = { owner, repo, request: (0,_patient_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)() };
    const needs = (permission) => (error) => {
        throw (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFault */ .qp)(error, permission);
    };
    return {
        async checkRun(name, { commit, isPassed, isClean, title, url }, { summary, annotations }) {
            await octokit.rest.checks
                .create({
                ...surface,
                name,
                head_sha: commit,
                status: 'completed',
                conclusion: isPassed ? (isClean ? 'success' : 'neutral') : 'failure',
                ...(url === '' ? {} : { details_url: url }),
                output: { title, summary, ...(annotations.length === 0 ? {} : { annotations: annotations.map(toWire) }) },
            })
                .catch(needs('checks: write'));
        },
        async commitStatus(context, { commit, isPassed, title, url }) {
            await octokit.rest.repos
                .createCommitStatus({
                ...surface,
                sha: commit,
                context,
                state: isPassed ? 'success' : 'failure',
                description: title,
                ...(url === '' ? {} : { target_url: url }),
            })
                .catch(needs('statuses: write'));
        },
        async deploymentStatus(wish, { commit, isPassed, title, url }) {
            const id = 'id' in wish ? wish.id : await createDeployment(wish.environment, commit, title);
            await octokit.rest.repos
                .createDeploymentStatus({
                ...surface,
                deployment_id: id,
                state: isPassed ? 'success' : 'failure',
                // What was deployed before goes on until something else is: a verdict takes nothing away.
                auto_inactive: false,
                description: title,
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
            ...surface,
            ref: commit,
            environment,
            description: title,
            // By default GitHub would merge the default branch first, and wait for every other check: neither is the gate's business.
            auto_merge: false,
            required_contexts: [],
        })
            .catch(needs('deployments: write'));
        return 'id' in data ? data.id : needs('deployments: write')({ status: 409, message: 'GitHub made no deployment' });
    }
}
function toWire({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
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
