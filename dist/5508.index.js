export const id = 5508;
export const ids = [5508,6399];
export const modules = {

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
