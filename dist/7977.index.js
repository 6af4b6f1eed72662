export const id = 7977;
export const ids = [7977];
export const modules = {

/***/ 17977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCacheIndex: () => (/* binding */ createCacheIndex)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13147);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35422);


/** So many pages of 100 entries are read. */
const mostPages = 30;
/** Nobody waits longer for a list, or for a removal. */
const deadlineMs = 10_000;
/**
 * The entries of a repository's cache, by the REST API: the cache itself never says what it holds. Both operations throw an
 * `UpstreamError` that names the permission they take where that is missing.
 */
function createCacheIndex({ repository, ...access }) {
    const octokit = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .createOctokit */ .Qi)(access);
    const [owner = '', repo = ''] = repository.split('/');
    const soon = () => ({ signal: AbortSignal.timeout(deadlineMs) });
    return {
        /** The entries whose keys begin so, the newest first, page by page until one is enough. */
        async list(prefix, isEnough) {
            const query = { owner, repo, key: prefix, sort: 'created_at', direction: 'desc', request: soon() };
            const toEntries = (rows) => rows.flatMap((row) => toEntry(row, prefix) ?? []);
            const { rows } = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .listPages */ .p)(async (page) => {
                const { data } = await octokit.rest.actions.getActionsCacheList({ ...query, ...page }).catch((error) => {
                    throw (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFault */ .qp)(error, 'actions: read');
                });
                return (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(data?.actions_caches);
            }, mostPages, (page) => isEnough(toEntries(page)));
            return toEntries(rows);
        },
        /** Removes an entry; one that is gone already is no fault. */
        async remove(id) {
            try {
                await octokit.rest.actions.deleteActionsCacheById({ owner, repo, cache_id: id, request: soon() });
            }
            catch (error) {
                if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                    throw (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .githubFault */ .qp)(error, 'actions: write');
            }
        },
    };
}
/** `null` where it is none of ours: the API finds keys that begin so, and says so of keys only. */
function toEntry({ id, key, ref = '', version = '' }, prefix) {
    return id !== undefined && key?.startsWith(prefix) === true ? { id, key, ref, version } : null;
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


/***/ })

};
