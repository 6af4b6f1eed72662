export const id = 1778;
export const ids = [1778,5508,6399];
export const modules = {

/***/ 51778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deprecations: () => (/* binding */ deprecations_deprecations)
});

// EXTERNAL MODULE: ./node_modules/ical-generator/dist/index.mjs
var dist = __webpack_require__(66182);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/report/calendar.js


/** What is over, or is nobody's business any more, is in no calendar. */
const calendar_open = ['ok', 'due', 'overdue', 'snoozed'];
/** The open deadlines that have a date as a calendar (RFC 5545), a whole day each. The same deadline is the same event. */
function renderCalendar({ service, generatedAt, deadlines }) {
    const calendar = (0,dist/* default */.Ay)({ name: (0,plain/* plainLine */.h0)(`${service}: deadlines`), prodId: '//fortify//fortify//EN' });
    for (const { id, title, date, source, evidence, url, status } of deadlines) {
        if (date === null || !calendar_open.includes(status))
            continue;
        const day = new Date(`${date}T00:00:00Z`);
        calendar.createEvent({
            id: `${Buffer.from(JSON.stringify([service, source, id])).toString('base64url')}@fortify`,
            summary: (0,plain/* plainLine */.h0)(`${title} (${id})`, 300),
            start: day,
            end: new Date(day.getTime() + 86_400_000),
            allDay: true,
            description: (0,plain/* plainLine */.h0)(evidence, 500),
            stamp: new Date(generatedAt),
            ...(/^https?:\/\//.test(url) ? { url } : {}),
        });
    }
    return `${calendar.toString()}\r\n`;
}

// EXTERNAL MODULE: ./packages/pipeline/build/deprecations.js
var deprecations = __webpack_require__(45508);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
// EXTERNAL MODULE: ./packages/cli/build/render.js
var render = __webpack_require__(21087);
;// CONCATENATED MODULE: ./packages/cli/build/commands/deprecations.js




/** `fortify deprecations`: judges deadlines, from the config and the history. */
async function deprecations_deprecations(options, ports) {
    const clock = (0,build_options/* clockOf */.ie)(options, ports);
    const loaded = await (0,build_options/* configOf */.W1)(options, [], ports);
    const store = await (0,build_options/* storeOf */.xX)(options, loaded, ports);
    const { report, exitCode } = await (0,deprecations/* runDeprecations */.H)(loaded, ports.run, { clock, store });
    const text = options.format === 'ics' ? renderCalendar(report) : await (0,render/* renderReport */.B)(report, options, ports);
    await (0,build_options/* writeResult */.Zk)(text, options, ports);
    return exitCode;
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
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
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27275);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(request, { environment: ports.environment, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3 });
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
    const loaded = await optionalConfigOf(options, ports);
    return loaded === null ? (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd) : storeOf(options, loaded, ports);
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
    return (await optionalConfigOf(options, ports))?.config.history.retentionMs ?? _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetentionMs */ .Ib;
}
/** The config that `--config` names, or that is there; `null` = neither. */
async function optionalConfigOf(options, ports) {
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfigPath */ .jE)) !== null;
    return hasConfig ? configOf(options, [], ports) : null;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(store.name, 'there is no history here');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`damaged, left out: ${name}: ${message}\n`);
}
/** Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 21087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/** Renders a report in the format that was asked for; colours only go to a terminal. */
async function renderReport(report, options, { paint }) {
    switch (options.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7063).then(__webpack_require__.bind(__webpack_require__, 77063))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(4280)]).then(__webpack_require__.bind(__webpack_require__, 50968))).renderMarkdown(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709))).renderJunit(report);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 33190))).renderText(report, options.output === undefined ? paint : undefined);
    }
}


/***/ }),

/***/ 83430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ deadlinesOf),
/* harmony export */   u5: () => (/* binding */ undated),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** How the history remembers what an answer announced; the subject is the check. */
const announced = { sunset: 'sunset', deprecation: 'deprecation', gone: 'gone' };
/** The value of an observation where something was announced and no date could be read. */
const undated = 'undated';
/** Every deadline that is known: those that the config declares, and those that answers have announced. Ordered by date. */
function deadlinesOf(sources) {
    const deadlines = [...sources.declared.map((each) => declared(each, sources)), ...announcedBy(sources)];
    return deadlines.sort((a, b) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.date ?? '9999-99-99', b.date ?? '9999-99-99') ||
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id) ||
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.source, b.source));
}
/** The status of an open deadline by its date alone. */
function statusOf(date, { warnDays, nowMs }) {
    if (date === null)
        return 'ok';
    if (nowMs >= (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDateMs */ .JV)(date))
        return 'overdue';
    return daysLeftOf(date, nowMs) <= warnDays ? 'due' : 'ok';
}
function daysLeftOf(date, nowMs) {
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(nowMs, Date.parse(date));
}
function declared({ id, title, date, url, owner, isDone, snooze }, sources) {
    const isSnoozed = snooze !== null && sources.nowMs < (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDateMs */ .JV)(snooze.until);
    const evidence = [
        owner === null ? '' : `owner ${owner}`,
        isSnoozed ? `snoozed until ${snooze.until}: ${snooze.reason}` : '',
    ];
    return {
        id,
        title,
        date,
        daysLeft: daysLeftOf(date, sources.nowMs),
        source: 'config',
        subject: null,
        evidence: evidence.filter((part) => part !== '').join('; '),
        url: url ?? '',
        firstSeen: null,
        lastSeen: null,
        status: isDone ? 'done' : isSnoozed ? 'snoozed' : statusOf(date, sources),
    };
}
function announcedBy(sources) {
    const kinds = Object.values(announced);
    const ofChecks = Map.groupBy(sources.observations.filter(({ kind }) => kinds.includes(kind)), ({ subject }) => subject);
    return [...ofChecks].map(([check, observations]) => announcedFor(check, observations, sources));
}
/** What the answers of one check have announced: the newest word counts, and those before it are told. */
function announcedFor(check, observations, sources) {
    const newestOf = (kind) => observations.filter((each) => each.kind === kind).sort((a, b) => b.lastSeenMs - a.lastSeenMs);
    const [sunset, ...earlier] = newestOf(announced.sunset);
    const [deprecation] = newestOf(announced.deprecation);
    const [gone] = newestOf(announced.gone);
    const lastMs = Math.max(...observations.map(({ lastSeenMs }) => lastSeenMs));
    const firstMs = Math.min(...observations.map(({ firstSeenMs }) => firstSeenMs));
    const isStanding = (each) => each !== undefined && each.lastSeenMs === lastMs;
    const isResolved = lastMs < (sources.lastMeasuredMs.get(check) ?? 0);
    const current = isStanding(sunset) ? sunset : undefined;
    const date = current === undefined || current.value === undated ? null : current.value.slice(0, 10);
    const isGone = isStanding(gone);
    const evidence = [
        current === undefined ? '' : current.value === undated ? 'a Sunset that cannot be read' : `Sunset ${current.value}`,
        ...earlier
            .slice(0, 1)
            .map(({ value }) => `the Sunset before was ${value === undated ? 'one that cannot be read' : value.slice(0, 10)}`),
        deprecation === undefined
            ? ''
            : deprecation.value === undated
                ? 'deprecated'
                : `deprecated ${deprecation.value.slice(0, 10)}`,
        isGone ? `410 Gone, ${gone?.value === undated ? 'no change named' : gone?.value}` : '',
    ];
    const isUnreadable = current?.value === undated;
    return {
        id: check,
        title: isGone ? 'what it calls has been removed' : 'what it calls is announced to go',
        date,
        daysLeft: date === null ? null : daysLeftOf(date, sources.nowMs),
        source: 'header',
        subject: check,
        evidence: evidence.filter((part) => part !== '').join('; '),
        url: isGone && gone?.value !== undated ? `https://developer.atlassian.com/changelog/#${gone?.value}` : '',
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(firstMs),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(lastMs),
        status: isResolved ? 'resolved' : isGone ? 'overdue' : isUnreadable ? 'inconclusive' : statusOf(date, sources),
    };
}


/***/ }),

/***/ 11314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeDeadline),
/* harmony export */   u: () => (/* binding */ deadlineAsOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** A deadline that a report has, as of `nowMs`: what was far when the report was made may be near, or over. */
function deadlineAsOf(deadline, { warnDays }, nowMs) {
    const { date, status } = deadline;
    if (date === null)
        return deadline;
    const daysLeft = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(nowMs, Date.parse(date));
    const isDated = status === 'ok' || status === 'due' || status === 'overdue';
    if (!isDated)
        return { ...deadline, daysLeft };
    const isOver = nowMs >= (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDateMs */ .JV)(date);
    return { ...deadline, daysLeft, status: isOver ? 'overdue' : daysLeft <= warnDays ? 'due' : 'ok' };
}
/**
 * Judges a deadline that a report has, as of `nowMs`: what is over fails, what is near warns, or fails where it is very near,
 * and one that nobody could make out leaves the verdict open.
 */
function judgeDeadline(given, distances, nowMs) {
    const { id, title, date, daysLeft, status, evidence } = deadlineAsOf(given, distances, nowMs);
    if (status === 'inconclusive') {
        const message = `${title}: when it is due could not be told`;
        const remedy = 'passes once its source can be read';
        return [{ code: 'deadline-unknown', severity: 'inconclusive', subject: id, message, remedy }];
    }
    if (status === 'overdue' && date === null) {
        const message = `${title}: ${evidence}`;
        return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy: 'passes once it is done' }];
    }
    if (date === null || daysLeft === null)
        return [];
    const remedy = 'passes once it is done';
    if (status === 'overdue') {
        const message = `${title}: was due on ${date}, ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(-daysLeft, 'day')} ago`;
        return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy }];
    }
    if (status !== 'due')
        return [];
    const { warnDays, failDays } = distances;
    const isNear = daysLeft <= failDays;
    const limit = isNear ? `failed from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failDays, 'day')} on` : `warned from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warnDays, 'day')} on`;
    const message = `${title}: due on ${date}, ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(daysLeft, 'day')} left, ${limit}`;
    return [{ code: 'deadline-due', severity: isNear ? 'fail' : 'warn', subject: id, message, remedy }];
}


/***/ }),

/***/ 45508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runDeprecations),
/* harmony export */   deadlinesFrom: () => (/* binding */ deadlinesFrom)
/* harmony export */ });
/* harmony import */ var _fortify_core_deadline_deadlines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
/* harmony import */ var _fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97633);
/* harmony import */ var _fortify_core_verdict_deadline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11314);
/* harmony import */ var _fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40086);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78842);
/* harmony import */ var _history_reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88527);
/* harmony import */ var _history_recall_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46399);







/** Judges every deadline that is declared, or that the history remembers an answer to have announced. It probes nothing. */
async function runDeprecations(loaded, run, { clock, store }) {
    const { config } = loaded;
    const nowMs = clock.now();
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .pullHistory */ .G)(store);
    const { history, damaged } = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_6__/* .recallOutline */ ._1)(store);
    const deadlines = deadlinesFrom(config, history, nowMs);
    const remarks = deadlines.flatMap((deadline) => (0,_fortify_core_verdict_deadline__WEBPACK_IMPORTED_MODULE_2__/* .judgeDeadline */ .i)(deadline, config.gate.deadlines, nowMs));
    const verdict = (0,_fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_3__/* .decideVerdict */ .A)({
        results: [],
        objectives: [],
        remarks,
        damaged,
        unreachable: pulled.fault,
        notRecorded: null,
        isNothingFine: true,
    }, config.gate);
    const report = (0,_fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        generatedAtMs: nowMs,
        service: config.service,
        run,
        verdict,
        mode: config.gate.mode,
        notices: [
            ...config.notices,
            ...pulled.notices,
            ...(deadlines.length === 0 ? ['No deadline is declared, and no answer has announced one.'] : []),
        ],
        results: [],
        objectives: [],
        deadlines,
        timing: null,
    });
    return { report, exitCode: (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(verdict, config.gate, config.objectives) };
}
/** The deadlines of a config and a history, as of `nowMs`. */
function deadlinesFrom(config, { series, observations }, nowMs) {
    const lastMeasuredMs = new Map();
    for (const { check, times } of series) {
        lastMeasuredMs.set(check, Math.max(lastMeasuredMs.get(check) ?? 0, times.at(-1) ?? 0));
    }
    const { deadlines: declared } = config;
    return (0,_fortify_core_deadline_deadlines__WEBPACK_IMPORTED_MODULE_0__/* .deadlinesOf */ .b0)({ declared, observations, lastMeasuredMs, warnDays: config.gate.deadlines.warnDays, nowMs });
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


/***/ })

};
