export const id = 2461;
export const ids = [2461,7063,5518,9524];
export const modules = {

/***/ 76371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deprecations: () => (/* binding */ deprecations)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_icalendar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59524);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78842);
/* harmony import */ var _fortify_pipeline_deprecations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23758);
/* harmony import */ var _fortify_probe_document__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63362);
/* harmony import */ var _fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37120);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14865);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68387);







/** `fortify deprecations`: judges deadlines, from the config, its sources and the history. */
async function deprecations(options, ports) {
    const clock = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .clockOf */ .ie)(options, ports);
    const loaded = await (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .configOf */ .W1)(options, ['deprecations'], ports);
    const { egress, secrets } = loaded.config;
    const context = { ...ports.prober, clock, monotonic: ports.time.monotonic, egress, secrets };
    const interruption = ports.interruption();
    const { report, exitCode } = await (0,_fortify_pipeline_deprecations__WEBPACK_IMPORTED_MODULE_2__.runDeprecations)(loaded, ports.run, {
        clock,
        store: await (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options, loaded, ports),
        fetchDocument: (0,_fortify_probe_document__WEBPACK_IMPORTED_MODULE_3__/* .createDocumentFetcher */ .H)(context, interruption),
        files: (0,_fortify_store_repository_files__WEBPACK_IMPORTED_MODULE_4__/* .repositoryFiles */ .gF)('.', ports.prober.isUntrusted),
    });
    if (options.format === 'ics')
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Zk)((0,_fortify_core_report_icalendar__WEBPACK_IMPORTED_MODULE_0__.renderCalendar)(report), options, ports);
    else
        await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(report, loaded.config, options, ports);
    return interruption.aborted ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.interrupted : exitCode;
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   Kx: () => (/* binding */ commandRefused),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Oo: () => (/* binding */ requireHistory),
/* harmony export */   Sb: () => (/* binding */ pushStore),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jg: () => (/* binding */ pullStore),
/* harmony export */   kW: () => (/* binding */ optionalConfigOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19608);
/* harmony import */ var _fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51350);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/**
 * The config a command goes by, or that of the URLs it is given (`null` = it takes none). `sends`: of which sections it sends
 * something; the credentials of any other need not be there.
 */
function configOf(options, sends, ports, urls = null) {
    const ifMissing = 'name a config, run "fortify init" for a first one';
    const given = urls === null ? { urls: [], ifMissing } : { urls, ifMissing: `${ifMissing}, or give URLs to check` };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({ path: options.config ?? null, sends, urlSource: 'URL', ...given }, configPorts(ports));
}
/** The config that `--config` names, or that is there; else every rule by default. */
function optionalConfigOf(options, sends, ports) {
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadOptionalConfig */ .nu)({ path: options.config ?? null, sends }, configPorts(ports));
}
function configPorts({ variables, prober }) {
    return { variables, ...(0,_fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__/* .configFiles */ .a)(prober.isUntrusted) };
}
/** The history `--history` names, whatever the config says; else where the config says it is kept. */
async function storeOf(options, { config }, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    const owner = config.service ?? (ports.run.repository || null);
    return (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)((0,_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config.history, _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .noWish */ .JC, 'directory', owner), ports.store);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    return storeOf(options, await optionalConfigOf(options, [], ports), ports);
}
/** Brings a history here that is kept elsewhere. Throws an `UpstreamError` where it cannot be reached. */
async function pullStore(store, options, ports) {
    for (const notice of await store.pull())
        note(notice, options, ports);
    return store;
}
/** Takes a history to where it is kept. Throws an `UpstreamError` where it cannot be kept. */
async function pushStore(store, options, ports) {
    for (const notice of await store.push())
        note(notice, options, ports);
}
/** How long samples are kept: what a config that is there says, whatever `--history` says, else the default. */
async function retentionOf(options, ports) {
    return (await optionalConfigOf(options, [], ports)).config.history.retentionMs;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here: check, synthetic and history import make one');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`damaged, left out: ${name}: ${message}`, 1000)}\n`);
}
/**
 * Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. Throws a
 * `ConfigurationError` rather than write into the log of a GitHub job what its runner would take for a command: a format that has
 * lines of its own may put anything at the beginning of one.
 */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        if (typeof result === 'string' && ports.run.ci === 'github' && (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .holdsWorkflowCommand */ .vB)(result))
            throw commandRefused();
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** What is written would be taken for a command of the runner's. */
function commandRefused() {
    return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('standard output', 'what is to be written holds text that the runner would take for a workflow command: write it with --output FILE');
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 68387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77063);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78842);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);



/**
 * Writes a report, of a run by a config, in the format that was asked for. Where it goes to a file, what it came to is told all the
 * same, on standard error.
 */
async function writeReport(report, config, options, ports) {
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(await renderReport(report, config, options, ports), options, ports);
    if (options.output === undefined)
        return;
    const { renderVerdict } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190));
    (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(renderVerdict(report), options, ports);
}
/** Colours only go to a terminal. */
async function renderReport(report, config, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (0,_fortify_core_report_json__WEBPACK_IMPORTED_MODULE_2__.renderJson)(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(3576), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 53576))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709))).renderJunit(report, (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_0__/* .failsOpen */ .K7)(config.gate, config.objectives));
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190))).renderText(report, options.output === undefined ? paint : undefined);
    }
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

/***/ 59524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendar: () => (/* binding */ renderCalendar)
/* harmony export */ });
/* harmony import */ var ical_generator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66182);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _text_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63920);




/** What is done with, or nobody can tell, is in no calendar. */
const open = ['ok', 'due', 'overdue', 'snoozed'];
/** The open deadlines that have a date as a calendar (RFC 5545), a whole day each. The same deadline is the same event. */
function renderCalendar({ service, generatedAt, deadlines }) {
    const calendar = (0,ical_generator__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)({ name: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${service}: deadlines`), prodId: '//fortify//fortify//EN' });
    for (const { service: own = service, id, title, date, source, evidence, url, status, candidate } of deadlines) {
        if (date === null || !open.includes(status))
            continue;
        const day = new Date(`${date}T00:00:00Z`);
        calendar.createEvent({
            id: `${Buffer.from(JSON.stringify([own, source, id])).toString('base64url')}@fortify`,
            summary: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${candidate ? 'To be reviewed: ' : ''}${title} (${id})`, 300),
            start: day,
            end: new Date(day.getTime() + _time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMs */ .LP),
            allDay: true,
            description: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(evidence, 500),
            stamp: new Date(generatedAt),
            ...((0,_text_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpUrl */ .q$)(url) ? { url } : {}),
        });
    }
    return `${calendar.toString()}\r\n`;
}


/***/ }),

/***/ 77063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
function formatJson(value) {
    return `${toText(value)}\n`;
}
/** Beyond so many checks and objectives, nobody reads a report without a program. */
const mostIndented = 200;
/** Pieces are about this long: few enough to be written one by one, and the memory of one serves for the next. */
const pieceLength = 65_536;
/**
 * The report as its JSON document, indented as long as somebody may want to look at it, in pieces: a report of ten thousand
 * checks is tens of megabytes.
 */
function renderJson(report) {
    const isLarge = report.checks.length + report.objectives.length > mostIndented;
    return isLarge ? joined(compactJson(report)) : [`${toText(report)}\n`];
}
/** A document as compact JSON, member by member, and lists entry by entry. */
function* compactJson(document) {
    let separator = '{';
    for (const [key, member] of Object.entries(document)) {
        yield `${separator}${toText(key, 0)}:`;
        if (Array.isArray(member))
            yield* compactList(member);
        else
            yield toText(member, 0);
        separator = ',';
    }
    yield '}\n';
}
function* compactList(list) {
    let separator = '[';
    for (const entry of list) {
        yield separator + toText(entry, 0);
        separator = ',';
    }
    yield list.length === 0 ? '[]' : ']';
}
/** Texts joined to pieces. */
function* joined(texts) {
    let piece = '';
    for (const text of texts) {
        piece += text;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function toText(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 75518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHeaders: () => (/* binding */ readHeaders),
  readOutlines: () => (/* binding */ readOutlines),
  readPieces: () => (/* binding */ readPieces),
  readSegments: () => (/* binding */ readSegments),
  recallFor: () => (/* binding */ recallFor),
  recallHistory: () => (/* binding */ recallHistory),
  recallOutline: () => (/* binding */ recallOutline)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/bytes.js
var history_bytes = __webpack_require__(74958);
// EXTERNAL MODULE: ./packages/core/build/history/instants.js
var instants = __webpack_require__(84459);
// EXTERNAL MODULE: ./packages/core/build/history/segment.js
var segment = __webpack_require__(89420);
// EXTERNAL MODULE: ./packages/core/build/history/segment-bytes.js
var segment_bytes = __webpack_require__(17078);
// EXTERNAL MODULE: ./packages/core/build/history/duration-blocks.js
var duration_blocks = __webpack_require__(2952);
;// CONCATENATED MODULE: ./packages/core/build/history/segment-outline.js



/** Whether there were too few bytes. */
function isTooFew(read) {
    return 'needed' in read;
}
/** Reads the header of a segment from its first bytes, or says how many it takes. Throws like `decodeSegment`. */
function decodeHeaderPrefix(prefix) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        return prefix.length < needed ? { needed } : (0,segment_bytes/* openSegment */.Gj)(prefix).header;
    });
}
/**
 * Unpacks the outline of a segment from its first bytes, or says how many it takes: exactly where they hold the header,
 * before that a part of it. Throws like `decodeSegment`.
 */
function decodeOutlinePrefix(prefix, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        if (prefix.length < needed)
            return { needed };
        const segment = (0,segment_bytes/* openSegment */.Gj)(prefix);
        const all = needed + segment.header.outline.bytes + segment.header.observed.bytes;
        return prefix.length < all ? { needed: all } : (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
    });
}
/**
 * Unpacks the outline of a whole segment, and its durations only where somebody reads them: until then, they take up a byte
 * each; while some are read, their block. Throws like `decodeSegment`, and so does reading durations.
 */
function decodeOutlineAndDurations(bytes, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const segment = (0,segment_bytes/* openSegment */.Gj)(bytes);
        const outline = (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
        segment.next(segment.header.rolledUp);
        const readers = (0,duration_blocks/* readBlocks */.v)(segment);
        segment.end();
        return { ...outline, series: outline.series.map((each, index) => ({ ...each, readDurations: readers[index] })) };
    });
}

// EXTERNAL MODULE: ./packages/core/build/history/union.js + 1 modules
var union = __webpack_require__(55739);
;// CONCATENATED MODULE: ./packages/pipeline/build/history/recall.js







/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };
/** Reads when each check had which result, and what was observed: a small part of the bytes. */
async function recallOutline(store) {
    return recallOutlines(store, (file, instantsOf) => readOutline(store, file, instantsOf));
}
/** The same from whole segments: durations are unpacked where somebody reads them, and found to be damaged only then. */
async function recallPacked(store) {
    return recallOutlines(store, async (file, instantsOf) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : decodeOutlineAndDurations(bytes, instantsOf);
    });
}
async function recallOutlines(store, read) {
    const instantsOf = (0,instants/* createInstantsReader */.eK)();
    const { pieces, damaged } = await readPieces(store, (file) => read(file, instantsOf));
    return { history: (0,union/* unionOutlines */.B)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads everything, and checks every byte of it. */
async function recallHistory(store) {
    const { pieces, damaged } = await readSegments(store);
    return { history: (0,union/* union */.K)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads what some objectives look at: outlines, with durations where one of them looks at those. */
function recallFor(store, objectives) {
    return objectives.some(({ underMs }) => underMs !== null) ? recallPacked(store) : recallOutline(store);
}
/** Reads whole segments: all, or those of these names. */
function readSegments(store, names = null) {
    const wanted = names === null ? null : new Set(names);
    return readPieces(store, async (file) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : (0,segment/* decodeSegment */.UR)({ name: file.name, bytes });
    }, (name) => wanted?.has(name) !== false);
}
async function readWhole(store, { name, bytes }) {
    if (bytes > segment/* longestSegmentBytes */.d_)
        throw new history_bytes/* DamageError */.wc('it is larger than a segment can be');
    return store.read(name);
}
/** Reads the headers of all segments. */
function readHeaders(store) {
    return readPieces(store, (file) => readPrefix(store, file, firstRead.header, decodeHeaderPrefix));
}
/** Reads the outlines of the segments of these names, and of those only some series. */
function readOutlines(store, names, isWanted) {
    const wanted = new Set(names);
    return readPieces(store, async (file) => {
        const outline = await readOutline(store, file);
        return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    }, (name) => wanted.has(name));
}
function readOutline(store, file, instantsOf = instants/* readInstants */.$g) {
    return readPrefix(store, file, firstRead.outline, (prefix) => decodeOutlinePrefix(prefix, instantsOf));
}
/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix(store, { name, bytes }, firstBytes, decode) {
    let asked = firstBytes;
    for (;;) {
        // What a header claims is no reason to make room for more than there is.
        const prefix = await store.read(name, Math.min(asked, bytes));
        if (prefix === null)
            return null;
        const piece = decode(prefix);
        if (!isTooFew(piece))
            return piece;
        if (prefix.length < Math.min(asked, bytes) || piece.needed <= asked)
            throw new history_bytes/* DamageError */.wc('it ends too early');
        asked = piece.needed;
    }
}
/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;
/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;
/**
 * Reads every segment there is. One that leaves while it is listed, or before it is read, has been folded into another, so the
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
    throw new build_error/* UpstreamError */.gA(`${store.name} changes faster than it can be read`);
}
/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store, name, error) {
    if (error instanceof history_bytes/* DamageError */.wc || error instanceof build_error/* UpstreamError */.gA)
        return error.message;
    if (!(error instanceof segment_bytes/* NewerFormatError */.bP))
        throw error;
    const bytes = await store.read(name);
    if (bytes === null || !(0,segment/* isIntact */.kM)({ name, bytes }))
        return 'its content does not match its name';
    throw (0,build_error/* configurationError */.DN)(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
}


/***/ }),

/***/ 63362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createDocumentFetcher)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76968);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78693);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50187);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80846);






/**
 * Makes what fetches documents: the same connections, the same guard and the same limits as probes have, and no history. It is
 * tried once more where nothing came of it but a fault of the network.
 */
function createDocumentFetcher(ports, signal) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .createContext */ .q)(ports);
    const underWay = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .createUnderWay */ .o)();
    const fetchOnce = async (check) => {
        const cancellation = underWay.begin(signal);
        const timer = setTimeout(() => cancellation.cancel((0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .totalTimeout */ .cv)(check.timeoutMs)), check.timeoutMs);
        const { answer, url } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(check, context, cancellation, null).finally(() => {
            clearTimeout(timer);
            underWay.end(signal, cancellation);
        });
        return { answer, url };
    };
    return async (request) => {
        const check = checkOf(request);
        const first = await fetchOnce(check);
        const isTransient = ['dns', 'connect', 'reset'].includes(first.answer.fault?.reason ?? '');
        const { answer, url } = isTransient ? await fetchOnce(check) : first;
        if (answer.fault !== null)
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(`${answer.fault.reason}: ${answer.fault.detail}`);
        const status = answer.status ?? 0;
        if (status < 200 || status > 299)
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(`status: it answered with ${status}`);
        const type = answer.headers['content-type'];
        return {
            bytes: answer.body,
            contentType: typeof type === 'string' ? type : '',
            redirectedTo: url.host === new URL(request.url).host ? null : url.host,
        };
    };
}
function checkOf({ url, headers, timeoutMs, mostBytes }) {
    const [check] = (0,_fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__/* .configOfChecks */ .j)([{ id: 'document', url }]).checks;
    if (check?.kind !== 'http')
        throw new Error('a URL is checked by HTTP');
    return { ...check, headers, maxBodyBytes: mostBytes, timeoutMs };
}


/***/ })

};
