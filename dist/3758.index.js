export const id = 3758;
export const ids = [3758,5252];
export const modules = {

/***/ 94590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCalendarDate)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _http_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24264);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/**
 * The calendar date that somebody wrote, as `2027-01-31`, as an instant of RFC 3339, or as HTTP writes it; `null` where it is
 * none of these, or no day that a calendar of our time has. Never a guess.
 */
function parseCalendarDate(written) {
    if (typeof written !== 'string')
        return null;
    const text = written.trim();
    const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${text}T00:00Z`)
        : ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) ?? (0,_http_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpDate */ .m)(text));
    return timeMs === null || timeMs < 0 ? null : (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOf */ .Q$)(timeMs);
}


/***/ }),

/***/ 24264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Wed, 11 Nov 2026 11:11:11 GMT`; the weekday is not looked at. */
const imfFixdate = /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
/**
 * A date as HTTP writes it (RFC 9110, section 5.6.7, IMF-fixdate), in milliseconds since the Unix epoch; `null` where it is
 * none, or a day that does not exist. RFC 8594's own example has the wrong weekday, so that is not looked at. The two obsolete
 * forms are none: years of two digits are anybody's guess.
 */
function parseHttpDate(text) {
    const match = imfFixdate.exec(text.trim());
    if (match === null)
        return null;
    const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match;
    const index = months.indexOf(month);
    // A leap second is the last of its minute.
    const timeMs = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
    const date = new Date(timeMs);
    const exists = index >= 0 && date.getUTCMonth() === index && date.getUTCDate() === Number(day);
    const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    return exists && isTime && Number(year) >= 1970 ? timeMs : null;
}


/***/ }),

/***/ 38311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isCredible)
/* harmony export */ });
/* harmony import */ var _text_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);
/* harmony import */ var _announced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18638);
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94590);
/* harmony import */ var _certified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32206);
/* harmony import */ var _sighted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);






/**
 * Whether an observation about a deadline says what fortify would have written down. A history may be anybody's: a value of
 * another form is no date, and must not reach a report.
 */
function isCredible({ kind, value }) {
    switch (kind) {
        case _announced_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb.sunset:
            return isInstantOr([_announced_js__WEBPACK_IMPORTED_MODULE_2__/* .undated */ .u5], value);
        case _announced_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb.deprecation:
            return isInstantOr([_announced_js__WEBPACK_IMPORTED_MODULE_2__/* .undated */ .u5], value.endsWith(_announced_js__WEBPACK_IMPORTED_MODULE_2__/* .asDraft */ ._m) ? value.slice(0, -_announced_js__WEBPACK_IMPORTED_MODULE_2__/* .asDraft */ ._m.length) : value);
        case _announced_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb.gone:
            return /^CHANGE-\d{1,9}$/.test(value);
        case _announced_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb.link:
        case _announced_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb.successor:
            return (0,_text_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isHttpUrl */ .q$)(value);
        case _certified_js__WEBPACK_IMPORTED_MODULE_4__/* .certificateKind */ .A:
            return isInstantOr([], value);
        case 'openapi':
        case 'feed':
        case 'scan':
        case 'catalogue':
            return _sighted_js__WEBPACK_IMPORTED_MODULE_5__/* .sightedValues */ .JI.includes(value) || (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCalendarDate */ .g)(value) === value;
        default:
            return true;
    }
}
function isInstantOr(others, value) {
    return others.includes(value) || (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(value) !== null;
}


/***/ }),

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

/***/ 19119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ sightedValues),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   cv: () => (/* binding */ sightedDeadlines)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _announced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18638);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62778);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48229);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78747);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41845);






/** The values of observations that are no date. */
const values = {
    undated: _announced_js__WEBPACK_IMPORTED_MODULE_1__/* .undated */ .u5,
    gone: 'gone',
    unreadable: 'unreadable',
    /** Its source was read, and showed it no more. */
    over: 'over',
};
/** Every value of an observation of a source that is no date. */
const sightedValues = Object.values(values);
const endingValue = (ending) => (typeof ending === 'string' ? values[ending] : ending.date);
const isDate = (value) => /^\d{4}-/.test(value);
/** What the history will remember of what was sighted, and of what was no more: never a text, but for the name of the thing. */
function observationsOf(readings, known, nowMs) {
    return readings.flatMap((reading) => {
        const { kind, sightings, missing } = reading;
        const seen = (subject, value) => ({ kind, subject, value, firstSeenMs: nowMs, lastSeenMs: nowMs });
        const shown = sightings.map(({ id, ending }) => seen(id, endingValue(ending)));
        const before = missing === 'resolved' ? [...rememberedOf(reading, known)] : [];
        const over = before
            .filter(([id, [newest]]) => sightings.every((each) => each.id !== id) && newest?.value !== values.over)
            .map(([id]) => seen(id, values.over));
        return [...shown, ...over];
    });
}
/** What the history remembers of a source, by the ids of deadlines, the newest word first. */
function rememberedOf(reading, observations) {
    const own = observations.filter(({ kind, subject }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfSource */ .h)(reading, kind, subject));
    return Map.groupBy(own.sort((a, b) => b.lastSeenMs - a.lastSeenMs), ({ subject }) => subject);
}
/** The deadlines of the sources that were read, with what the history remembers of them. */
function sightedDeadlines(readings, observations, policy, nowMs) {
    // A row of the catalogue is one deadline, whether it is named there or found by the scan.
    const rows = readings.filter(({ kind }) => kind === 'scan' || kind === 'catalogue');
    const shownRows = new Set(rows.flatMap(({ sightings }) => sightings.map(({ id }) => id)));
    return readings.flatMap((reading) => {
        const remembered = rememberedOf(reading, observations);
        const shown = rows.includes(reading) ? shownRows : new Set(reading.sightings.map(({ id }) => id));
        const missing = [...remembered].filter(([id]) => !shown.has(id));
        return [
            ...reading.sightings.map((sighting) => shownDeadline(reading, sighting, remembered.get(sighting.id) ?? [], policy, nowMs)),
            ...missingDeadlines(reading, missing, policy, nowMs),
        ];
    });
}
function shownDeadline({ kind }, { id, title, ending, evidence, url, severity, candidate, place }, known, policy, nowMs) {
    const rank = { source: kind, severity, candidate };
    const date = typeof ending === 'string' ? null : ending.date;
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .byDate */ .Et)(date, (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
    const before = known.find(({ value }) => isDate(value) && value !== date);
    const moved = before === undefined ? '' : `the date before was ${before.value}`;
    return {
        id,
        title,
        ...dated,
        ...rank,
        subject: null,
        evidence: [evidence, ending === 'gone' ? '' : moved].filter((part) => part !== '').join('; '),
        url,
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(Math.min(nowMs, ...known.map(({ firstSeenMs }) => firstSeenMs))),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(nowMs),
        place,
        status: standing(endingValue(ending), dated.status),
    };
}
/** Why a deadline is shown no more that a source showed before. */
const whyMissing = {
    openapi: 'its document shows it no more, or nothing uses it any more',
    feed: 'its feed shows it no more',
    scan: 'nothing in the repository uses it any more',
    catalogue: 'the config names it no more',
};
function missingDeadlines({ kind, severity, missing }, remembered, policy, nowMs) {
    if (missing === 'forgotten')
        return [];
    return remembered.flatMap(([id, known]) => {
        const [newest] = known;
        const [last = newest] = known.filter(({ value }) => value !== values.over);
        if (newest === undefined || last === undefined)
            return [];
        const isOver = newest.value === values.over;
        if (isOver && (missing === 'remembered' || nowMs - newest.lastSeenMs > _status_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvedShownMs */ .QC))
            return [];
        const rank = { source: kind, severity, candidate: kind === 'feed' };
        // What stands has the date that it was shown with; what is over, or out of sight, is told by the last that it had.
        const dates = (missing === 'remembered' ? [last] : known).filter(({ value }) => isDate(value));
        const date = dates[0]?.value ?? null;
        const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .byDate */ .Et)(date, (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
        const row = kind === 'scan' || kind === 'catalogue' ? _catalogue_js__WEBPACK_IMPORTED_MODULE_2__.catalogueRows.find((each) => each.id === id) : undefined;
        const lastSeen = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(last.lastSeenMs);
        const isResolved = isOver || missing === 'resolved';
        const why = isResolved ? whyMissing[kind] : missing === 'inconclusive' ? 'its source could not be read' : '';
        return [
            {
                id,
                title: row?.title ?? `${id.slice(id.indexOf('/') + 1)}${kind === 'openapi' ? ' ends' : ''}`,
                ...dated,
                ...rank,
                subject: null,
                evidence: why,
                url: row?.source ?? '',
                firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(Math.min(...known.map(({ firstSeenMs }) => firstSeenMs))),
                lastSeen,
                place: null,
                status: isResolved ? 'resolved' : missing === 'inconclusive' ? missing : standing(last.value, dated.status),
            },
        ];
    });
}
/** The status of what stands, by the value that its observation has. */
function standing(value, byItsDate) {
    if (value === values.gone)
        return 'overdue';
    return value === values.unreadable ? 'inconclusive' : byItsDate;
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


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deadlinesFrom: () => (/* binding */ deadlinesFrom),
  runDeprecations: () => (/* binding */ runDeprecations)
});

// EXTERNAL MODULE: ./packages/core/build/text/glob.js
var text_glob = __webpack_require__(23252);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
// EXTERNAL MODULE: ./packages/core/build/deadline/announced.js
var announced = __webpack_require__(18638);
// EXTERNAL MODULE: ./packages/core/build/deadline/certified.js
var certified = __webpack_require__(32206);
// EXTERNAL MODULE: ./packages/core/build/deadline/policy.js
var deadline_policy = __webpack_require__(48229);
// EXTERNAL MODULE: ./packages/core/build/deadline/status.js
var deadline_status = __webpack_require__(41845);
;// CONCATENATED MODULE: ./packages/core/build/deadline/declared.js


/** A deadline that the config declares, as of `nowMs`. */
function declaredDeadline({ id, title, date, url, owner, severity, isDone }, policy, nowMs) {
    const rank = { source: 'config', severity, candidate: false };
    const dated = (0,deadline_status/* byDate */.Et)(date, (0,deadline_policy/* distancesOf */.C)(rank, policy).warnDays, nowMs);
    return {
        id,
        title,
        ...dated,
        ...rank,
        subject: null,
        evidence: owner === null ? '' : `owner ${owner}`,
        url: url ?? '',
        firstSeen: null,
        lastSeen: null,
        place: null,
        status: isDone ? 'done' : dated.status,
    };
}

// EXTERNAL MODULE: ./packages/core/build/deadline/observed.js
var observed = __webpack_require__(38311);
// EXTERNAL MODULE: ./packages/core/build/deadline/sighted.js
var sighted = __webpack_require__(19119);
;// CONCATENATED MODULE: ./packages/core/build/deadline/deadlines.js









/** Every deadline that is known, whatever its source. Ordered by date. */
function deadlinesOf(evidence) {
    const { declared, readings, policy, nowMs } = evidence;
    const observations = evidence.observations.filter(observed/* isCredible */.v);
    const deadlines = [
        ...declared.map((each) => declaredDeadline(each, policy, nowMs)),
        ...ofChecks({ ...evidence, observations }),
        ...(0,sighted/* sightedDeadlines */.cv)(readings, observations, policy, nowMs).filter((each) => !isReviewed(each, declared)),
    ];
    const own = declared.flatMap(({ id, snooze }) => (snooze === null ? [] : [{ deadline: id, ...snooze }]));
    return deadlines
        .filter((deadline) => !isOldNews(deadline, nowMs))
        .map((deadline) => snoozed(deadline, [...(deadline.source === 'config' ? own : []), ...evidence.snoozes], nowMs))
        .sort((a, b) => (0,plain/* compareText */.n6)(a.date ?? '9999-99-99', b.date ?? '9999-99-99') ||
        (0,plain/* compareText */.n6)(a.id, b.id) ||
        (0,plain/* compareText */.n6)(a.source, b.source));
}
/** What answers and handshakes have shown, check by check. */
function ofChecks({ observations, answeredMs, checks, withCertificates, policy, nowMs }) {
    const ofKinds = (kinds) => Map.groupBy(observations.filter(({ kind, subject }) => kinds.includes(kind) && checks?.includes(subject) !== false), ({ subject }) => subject);
    const certificates = withCertificates ? ofKinds([certified/* certificateKind */.A]) : new Map();
    return [
        ...[...ofKinds(Object.values(announced/* announced */.yb))].map(([check, seen]) => (0,announced/* announcedDeadline */.G1)(check, seen, answeredMs.get(check) ?? 0, policy, nowMs)),
        ...[...certificates].map(([check, seen]) => (0,certified/* certifiedDeadline */.h)(check, seen, answeredMs.get(check) ?? 0, policy, nowMs)),
    ];
}
function isOldNews({ status, subject, lastSeen }, nowMs) {
    const isOfCheck = status === 'resolved' && subject !== null && lastSeen !== null;
    return isOfCheck && nowMs - Date.parse(lastSeen) > deadline_status/* resolvedShownMs */.QC;
}
/** A date in prose that somebody has looked at is declared since, by its name or by its address. */
function isReviewed({ candidate, id, url }, declared) {
    const name = id.slice(id.indexOf('/') + 1).toLowerCase();
    return candidate && declared.some((each) => each.id === name || (url !== '' && each.url === url));
}
/**
 * The names by which a snooze may mean a deadline. A certificate and an announcement both have the id of their check, so a
 * certificate is only meant by `certificate/ID`.
 */
function snoozeNamesOf({ source, id }) {
    return [...(source === 'certificate' ? [] : [id]), `${source}/${id}`];
}
/** An open deadline that somebody has put off weighs on nothing until then. */
function snoozed(deadline, snoozes, nowMs) {
    const { status, evidence } = deadline;
    if (status === 'done' || status === 'resolved')
        return deadline;
    const names = snoozeNamesOf(deadline);
    const snooze = snoozes.find(({ deadline: glob, until }) => names.some((name) => (0,text_glob/* matchesGlob */.k)(glob, name)) && nowMs < (0,instant/* endOfDateMs */.JV)(until));
    if (snooze === undefined)
        return deadline;
    const why = `snoozed until ${snooze.until}: ${snooze.reason}`;
    return { ...deadline, status: 'snoozed', evidence: evidence === '' ? why : `${evidence}; ${why}` };
}

// EXTERNAL MODULE: ./packages/core/build/gate/deadline.js
var gate_deadline = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/history/stretches.js
var stretches = __webpack_require__(64088);
// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var sample_outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/sample/result.js
var result = __webpack_require__(75416);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/pipeline/build/deadline-sources.js
var deadline_sources = __webpack_require__(75252);
// EXTERNAL MODULE: ./packages/pipeline/build/history/reach.js
var reach = __webpack_require__(88527);
// EXTERNAL MODULE: ./packages/pipeline/build/history/recall.js + 1 modules
var recall = __webpack_require__(75518);
// EXTERNAL MODULE: ./packages/pipeline/build/report-on.js
var report_on = __webpack_require__(31975);
;// CONCATENATED MODULE: ./packages/pipeline/build/deprecations.js
















const nothingToRecord = { fault: null, notices: [] };
/**
 * Judges every deadline there is: declared, remembered to have been announced by an answer, or shown by a source that is read
 * now, which the history remembers from then on. It probes nothing.
 */
async function runDeprecations(loaded, run, ports) {
    const { config } = loaded;
    const { clock, store } = ports;
    const nowMs = clock.now();
    const pulled = await (0,reach/* pullHistory */.G)(store);
    const { history, damaged } = await (0,recall.recallOutline)(store);
    const remembered = history.observations.filter(observed/* isCredible */.v);
    const readings = await (0,deadline_sources.readSources)(config, remembered, nowMs, ports);
    const seen = (0,sighted/* observationsOf */.bG)(readings, remembered, nowMs);
    const recorded = await record(seen, history.observations, config, ports);
    const deadlines = deadlinesFrom(config, history, { readings, withCertificates: true }, nowMs);
    const remarks = [
        ...readings.flatMap(judgeReading),
        ...deadlines.flatMap((deadline) => (0,gate_deadline/* judgeDeadline */.i)(deadline, config.gate.deadlines, nowMs)),
    ];
    const evidence = {
        results: [],
        objectives: [],
        remarks,
        damaged,
        unreachable: pulled.fault,
        notRecorded: recorded.fault,
        mayBeEmpty: true,
    };
    return (0,report_on/* reportOn */.S)(loaded, run, evidence, {
        generatedAtMs: nowMs,
        notices: [
            ...pulled.notices,
            ...recorded.notices,
            ...unmatchedSnoozes(config, deadlines),
            ...(deadlines.length === 0 && remarks.length === 0
                ? ['No deadline is declared, no answer has announced one, and no source shows one.']
                : []),
        ],
        deadlines,
    });
}
/** A source that could not be read, or not as it should, leaves the verdict open: nobody knows what it would have shown. */
function judgeReading({ kind, id, document, problems, mistakes }) {
    const ignore = kind === 'scan' ? ', or scan.ignore leaves it out' : '';
    const from = document === '' ? '' : `${(0,plain/* plainLine */.h0)((0,url/* redactUrl */.BO)(document), 300)}: `;
    const reason = (what, remedy) => {
        const message = `its deadlines could not be told: ${from}${what}`;
        return { code: 'deadline-source-unreadable', severity: 'inconclusive', subject: id, message, remedy };
    };
    return [
        ...problems.map((problem) => reason(problem, `passes once it can be read${ignore}`)),
        ...mistakes.map((mistake) => reason(mistake, 'passes once that is mended in the config')),
    ];
}
/** A snooze of nothing is a word misspelt, or a thing of the past. */
function unmatchedSnoozes({ deprecations }, deadlines) {
    const names = deadlines.flatMap(snoozeNamesOf);
    return deprecations.snoozes
        .filter(({ deadline }) => !names.some((name) => (0,text_glob/* matchesGlob */.k)(deadline, name)))
        .map(({ deadline }) => `deprecations.snooze: no deadline is called ${(0,plain/* quote */.hD)(deadline)}${(0,suggestion/* didYouMean */.a)(deadline, names)}.`);
}
/** What was seen less than a day ago need not be written down again, unless something else was seen since. */
const seenLatelyMs = 20 * 3_600_000;
/** Has the history remember what the sources show. */
async function record(seen, known, config, { clock, store }) {
    const keyOf = ({ kind, subject, value }) => JSON.stringify([kind, subject, value]);
    const lastSeenMs = new Map(known.map((each) => [keyOf(each), each.lastSeenMs]));
    const isNewest = ({ kind, subject }, timeMs) => known.every((each) => each.kind !== kind || each.subject !== subject || each.lastSeenMs <= timeMs);
    const news = seen.filter((each) => {
        const before = lastSeenMs.get(keyOf(each)) ?? 0;
        return each.lastSeenMs - before > seenLatelyMs || !isNewest(each, before);
    });
    if (news.length === 0)
        return nothingToRecord;
    const { recordRun } = await __webpack_require__.e(/* import() */ 2352).then(__webpack_require__.bind(__webpack_require__, 49971));
    const retention = { retentionMs: config.history.retentionMs, nowMs: clock.now() };
    return recordRun({ ...history_history/* emptyHistory */.s4, observations: news }, store, retention);
}
/** The deadlines of a config, a history, and what is `shown` besides, as of `nowMs`. */
function deadlinesFrom(config, { series, observations }, shown, nowMs) {
    const answeredMs = new Map();
    for (const each of series) {
        answeredMs.set(each.check, Math.max(answeredMs.get(each.check) ?? 0, lastAnswerMs(each)));
    }
    const { deprecations, gate, checks } = config;
    return deadlinesOf({
        declared: deprecations.deadlines,
        snoozes: deprecations.snoozes,
        observations,
        answeredMs,
        checks: checks.length === 0 ? null : checks.map(({ id }) => id),
        ...shown,
        policy: gate.deadlines,
        nowMs,
    });
}
/**
 * When a check last had an answer of the thing itself: what fails to connect, is broken, or does not let us in, tells nothing of
 * its end.
 */
function lastAnswerMs({ times, results }) {
    let answeredMs = 0;
    (0,stretches/* forEachStretch */.Gh)(results, 0, times.length, (word, _, end) => {
        const { outcome, status } = (0,result/* unpackResult */.Sl)(word);
        if ((0,sample_outcome/* isHealthy */.Wr)({ outcome }) || (status !== null && status >= 200 && status < 400))
            answeredMs = times[end - 1] ?? answeredMs;
    });
    return answeredMs;
}


/***/ })

};
