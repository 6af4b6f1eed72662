export const id = 5252;
export const ids = [5252];
export const modules = {

/***/ 78747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isOfSource)
/* harmony export */ });
/** Whether a remembered deadline of this id is one of a source's. */
function isOfSource(source, kind, deadlineId) {
    if (source.kind !== kind)
        return false;
    const isOneOfSeveral = kind === 'openapi' || kind === 'feed';
    return !isOneOfSeveral || deadlineId.startsWith(`${source.id}/`);
}


/***/ }),

/***/ 75252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSources: () => (/* binding */ readSources),
/* harmony export */   rememberedSources: () => (/* binding */ rememberedSources)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_secrets__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27008);
/* harmony import */ var _fortify_core_deadline_reading__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78747);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_text_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);





const mebibyte = 1024 * 1024;
const mostBytes = { openapi: 16 * mebibyte, feed: 5 * mebibyte, code: 4 * mebibyte, scanned: mebibyte / 2 };
/**
 * Reads every source that a config names: documents and feeds at the same time, the repository file by file. A source that
 * cannot be read is a reading with a problem, and the others are read all the same.
 */
async function readSources({ deprecations, secrets }, observations, nowMs, ports) {
    const { openapi, feeds, scan, catalogue } = deprecations;
    const around = { ...ports, nowMs, observations, secrets };
    const readings = await Promise.all([
        ...openapi.map((source) => orProblem('openapi', source, () => readOpenApi(source, around))),
        ...feeds.map((source) => orProblem('feed', source, () => readFeed(source, around))),
        ...(scan === null
            ? []
            : [orProblem('scan', { id: 'scan', document: '', ...scan }, () => readRepository(scan, around))]),
    ]);
    return catalogue.length === 0 ? readings : [...readings, await readCatalogue(catalogue, readings)];
}
/**
 * The sources of a config as if none had been asked: what they showed last still stands, and the catalogue is at hand. Feeds show
 * candidates alone.
 */
async function rememberedSources({ openapi, scan, catalogue, }) {
    const remembered = { document: '', sightings: [], problems: [], mistakes: [], missing: 'remembered' };
    return [
        ...openapi.map(({ id, severity }) => ({ kind: 'openapi', id, severity, ...remembered })),
        ...(scan === null ? [] : [{ kind: 'scan', id: 'scan', severity: scan.severity, ...remembered }]),
        ...(catalogue.length === 0 ? [] : [await readCatalogue(catalogue, [])]),
    ];
}
async function orProblem(kind, { id, severity, document }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA))
            throw error;
        return {
            kind,
            id,
            severity,
            document,
            sightings: [],
            problems: [error.message],
            mistakes: [],
            missing: 'inconclusive',
        };
    }
}
async function readOpenApi(source, around) {
    const [{ parseOpenApi }, { createUseSearch, openApiReading }, { lineAt }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3407)]).then(__webpack_require__.bind(__webpack_require__, 73407)),
        __webpack_require__.e(/* import() */ 3462).then(__webpack_require__.bind(__webpack_require__, 93462)),
        __webpack_require__.e(/* import() */ 3060).then(__webpack_require__.bind(__webpack_require__, 33060)),
    ]);
    const { text, redirectedTo } = await readText(source, mostBytes.openapi, around);
    const document = parseOpenApi(text);
    const remembered = rememberedOf(source, around);
    const search = createUseSearch(document, remembered);
    const mistakes = await lookThroughCode(source, search, around);
    const declaredAt = ({ path }) => {
        const key = new RegExp(`^[ \\t]*["']?${RegExp.escape(path)}["']?[ \\t]*:`, 'm');
        const at = (0,_fortify_core_text_url__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(source.document) ? -1 : text.search(key);
        return at < 0 ? null : { file: source.document, line: lineAt(text, text.indexOf(path, at)) };
    };
    const reading = openApiReading(source, document, { uses: search.uses, remembered, mistakes, declaredAt });
    return afterRedirect(reading, redirectedTo);
}
/** The names of the operations that a document showed to end before. */
function rememberedOf({ id }, { observations }) {
    const own = observations.filter(({ kind, subject }) => (0,_fortify_core_deadline_reading__WEBPACK_IMPORTED_MODULE_2__/* .isOfSource */ .h)({ kind: 'openapi', id }, kind, subject));
    return [...new Set(own.map(({ subject }) => subject.slice(id.length + 1)))];
}
/** Shows the code to a search, and says what is wrong with that: what nobody has looked into may use anything. */
async function lookThroughCode({ code }, { look, isWhole }, around) {
    if (code.length === 0)
        return [];
    const globs = code.filter((glob) => !glob.startsWith('!'));
    const ignore = code.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const unread = [];
    const miss = (fault) => void unread.push(fault);
    const files = await eachFile(globs, ignore, mostBytes.code, around, { look, miss });
    const [first] = unread;
    return [
        ...(files === 0 ? ['is looked for in code that matches no file'] : []),
        ...(first === undefined
            ? []
            : [`is looked for in code that cannot be read, and a glob with ! would leave out: ${first}`]),
        ...(isWhole ? [] : ['has more operations that end than are looked for']),
    ];
}
/** A login page is what one is redirected to. */
function afterRedirect(reading, redirectedTo) {
    if (redirectedTo === null)
        return reading;
    const problems = reading.problems.map((problem) => `${problem} (it was redirected to ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(redirectedTo, 100)})`);
    return { ...reading, problems };
}
async function readFeed(source, around) {
    const [{ parseFeed }, { feedReading }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(9491), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 70117)),
        Promise.all(/* import() */[__webpack_require__.e(8505), __webpack_require__.e(7818)]).then(__webpack_require__.bind(__webpack_require__, 55437)),
    ]);
    const { text, redirectedTo } = await readText(source, mostBytes.feed, around);
    return afterRedirect(feedReading(source, parseFeed(text), around.nowMs), redirectedTo);
}
async function readRepository(config, ports) {
    const { createScan, scannedGlobs } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(5279), __webpack_require__.e(2778), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 41267));
    const scan = createScan(config);
    await eachFile(scannedGlobs, config.ignore, mostBytes.scanned, ports, scan);
    return scan.reading();
}
/** Rows that count by name. What the scan has found, too, it tells with its evidence. */
async function readCatalogue(named, readings) {
    const [{ catalogueRows }, { sightingOfRow }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2778).then(__webpack_require__.bind(__webpack_require__, 62778)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(5279), __webpack_require__.e(2778), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 41267)),
    ]);
    const scanned = readings.filter(({ kind }) => kind === 'scan').flatMap(({ sightings }) => sightings);
    const rows = catalogueRows.filter(({ id }) => named.includes(id) && scanned.every((each) => each.id !== id));
    const sightings = rows.map((row) => sightingOfRow(row, 'normal'));
    return {
        kind: 'catalogue',
        id: 'catalogue',
        document: '',
        severity: 'normal',
        sightings,
        problems: [],
        mistakes: [],
        missing: 'resolved',
    };
}
/** Shows a reader every file that matches. Returns how many do. */
async function eachFile(globs, ignore, most, { files }, { look, miss }) {
    if (globs.length === 0)
        return 0;
    const decoder = new TextDecoder();
    const paths = await files.list(globs, ignore);
    for (const path of paths) {
        try {
            const bytes = await files.read(path, most);
            // What is no text uses nothing.
            if (!bytes.subarray(0, 8000).includes(0))
                look(path, decoder.decode(bytes));
        }
        catch (error) {
            if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA))
                throw error;
            miss(`${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(path, 150)} ${error.message}`);
        }
    }
    return paths.length;
}
/** The text of a document. Throws an `UpstreamError` where there is none that anybody could read. */
async function readText({ document, headers, timeoutMs }, most, { fetchDocument, files, secrets }) {
    const { decodeText } = await __webpack_require__.e(/* import() */ 9273).then(__webpack_require__.bind(__webpack_require__, 9273));
    const fetched = (0,_fortify_core_text_url__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(document)
        ? await fetchDocument({ url: document, headers, timeoutMs, mostBytes: most })
        : { bytes: await files.read(document, most), contentType: '', redirectedTo: null };
    const decoded = decodeText(fetched.bytes, fetched.contentType);
    // A server may echo what it was asked with: what is called a credential, and what came from the environment.
    const sent = Object.values(headers).join('\n');
    const echoed = (0,_fortify_core_config_secrets__WEBPACK_IMPORTED_MODULE_4__/* .maskable */ .dm)([...(0,_fortify_core_config_secrets__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfHeaders */ .hT)(headers), ...secrets.filter((secret) => sent.includes(secret))]);
    if ('text' in decoded)
        return { text: (0,_fortify_core_config_secrets__WEBPACK_IMPORTED_MODULE_4__/* .redactSecrets */ .fp)(decoded.text, echoed), redirectedTo: fetched.redirectedTo };
    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(decoded.problem);
}


/***/ })

};
