export const id = 6063;
export const ids = [6063];
export const modules = {

/***/ 18638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ announcedDeadline),
/* harmony export */   _m: () => (/* binding */ asDraft),
/* harmony export */   u5: () => (/* binding */ undated),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48229);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);




/** How the history remembers what an answer announced; the subject is the check. */
const announced = {
    sunset: 'sunset',
    deprecation: 'deprecation',
    gone: 'gone',
    /** Where it can be read up, and what follows: addresses. */
    link: 'deprecation-link',
    successor: 'successor-link',
};
/** What stands behind the value of a deprecation that was announced as a draft of RFC 9745 had it. */
const asDraft = ' draft';
/** The value of an observation where something was announced and no date could be read. */
const undated = 'undated';
const changelog = 'https://developer.atlassian.com/changelog/';
/**
 * The deadline of a check whose answers have announced something. `answeredMs` is when it last had an answer: what it
 * announced before, and not then, it announces no more.
 */
function announcedDeadline(check, observations, answeredMs, policy, nowMs) {
    const word = newestWord(observations);
    const isUnreadable = word.sunset?.value === undated;
    // What is gone is over, whatever day it was to go.
    const isDated = word.gone === null && word.sunset !== null && !isUnreadable;
    const date = isDated ? (word.sunset?.value.slice(0, 10) ?? null) : null;
    const rank = { source: 'header', severity: 'normal', candidate: false };
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byDate */ .Et)(date, (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
    const status = word.gone !== null ? 'overdue' : isUnreadable ? 'inconclusive' : dated.status;
    return {
        id: check,
        title: word.gone !== null ? 'its endpoint has been removed' : 'its endpoint is announced to end',
        ...dated,
        ...rank,
        subject: check,
        evidence: describe(word),
        url: word.gone === null ? (word.link?.value ?? '') : `${changelog}#${word.gone.value}`,
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(word.firstMs),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(word.lastMs),
        place: null,
        status: word.lastMs < answeredMs ? 'resolved' : status,
    };
}
function newestWord(observations) {
    const newestFirst = [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs);
    const lastMs = newestFirst[0]?.lastSeenMs ?? 0;
    const of = (kind) => newestFirst.filter((each) => each.kind === kind);
    const [sunset = null, before = null] = of(announced.sunset);
    const isStanding = (each) => each?.lastSeenMs === lastMs;
    const standing = (kind) => of(kind).find(isStanding) ?? null;
    return {
        sunset: isStanding(sunset) ? sunset : null,
        earlierSunset: isStanding(sunset) ? before : sunset,
        deprecation: of(announced.deprecation)[0] ?? null,
        gone: standing(announced.gone),
        link: standing(announced.link),
        successor: standing(announced.successor),
        firstMs: Math.min(...observations.map(({ firstSeenMs }) => firstSeenMs)),
        lastMs,
    };
}
function describe({ sunset, earlierSunset, deprecation, gone, successor }) {
    const parts = [
        sunset === null ? '' : sunset.value === undated ? 'a Sunset that cannot be read' : `Sunset ${sunset.value}`,
        earlierSunset === null
            ? ''
            : `the Sunset before was ${earlierSunset.value === undated ? 'one that cannot be read' : earlierSunset.value.slice(0, 10)}`,
        deprecation === null ? '' : describeDeprecation(deprecation.value),
        isTooEarly(sunset, deprecation) ? 'its Sunset is earlier than its Deprecation, which is the server\u2019s mistake' : '',
        gone === null ? '' : `410 Gone, ${gone.value}`,
        successor === null ? '' : `its successor is ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(successor.value, 300)}`,
    ];
    return parts.filter((part) => part !== '').join('; ');
}
function describeDeprecation(value) {
    const when = value.startsWith(undated) ? 'deprecated' : `deprecated ${value.slice(0, 10)}`;
    return value.endsWith(asDraft) ? `${when}, written as a draft of RFC 9745 had it` : when;
}
/** RFC 9745, section 4: a Sunset is no earlier than its Deprecation. */
function isTooEarly(sunset, deprecation) {
    const [sunsetMs, deprecationMs] = [sunset, deprecation].map((each) => instantOf(each?.value ?? undated));
    return sunsetMs != null && deprecationMs != null && sunsetMs < deprecationMs;
}
/** When something takes effect that was announced, in milliseconds since the Unix epoch; `null` = without a date. */
function instantOf(value) {
    return value.startsWith(undated) ? null : Date.parse(value.replace(asDraft, ''));
}


/***/ }),

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

/***/ 21072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ runTimeOf)
/* harmony export */ });
/** The run that a report is of: the newest time at which it measured, else when it was made. */
function runTimeOf({ checks, generatedAt }) {
    const times = checks.map(({ at }) => Date.parse(at));
    return times.length === 0 ? Date.parse(generatedAt) : times.reduce((newest, timeMs) => Math.max(newest, timeMs));
}


/***/ }),

/***/ 92721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gs: () => (/* binding */ addHistory),
  EQ: () => (/* binding */ compactHistory),
  E: () => (/* binding */ foldHistory),
  wE: () => (/* binding */ retireHistory)
});

;// CONCATENATED MODULE: ./packages/core/build/history/fold.js
/** Segments below this are of the lowest tier; each tier above it is `perTier` times as large. */
const smallestTierBytes = 8 * 1024;
/** So many segments of a tier are folded into one, or fewer where they are large: all of them are in memory then. */
const perTier = 16;
const mostBytes = 4 * 1024 * 1024;
/** A segment of this tier, of two megabytes or more, stays as it is until the whole history is compacted. */
const sealedTier = 3;
/**
 * Which segments to fold into one each, so that a history written a few samples at a time stays a few files: when a tier
 * of about equal size is full, it becomes one of the next. Each sample is rewritten once a tier, however long the history
 * grows.
 */
function planFolds(files) {
    const tiers = Map.groupBy(files, ({ bytes }) => tierOf(bytes));
    return [...tiers]
        .filter(([tier, members]) => tier < sealedTier && members.length >= perTier)
        .flatMap(([, members]) => groupsOf(members))
        .filter((group) => group.length > 1);
}
function groupsOf(members) {
    const groups = [];
    let bytes = mostBytes;
    for (const member of members) {
        bytes += member.bytes;
        if (bytes > mostBytes || groups.at(-1)?.length === perTier) {
            groups.push([]);
            bytes = member.bytes;
        }
        groups.at(-1)?.push(member.name);
    }
    return groups;
}
function tierOf(bytes) {
    let tier = 0;
    for (let limit = smallestTierBytes; bytes >= limit && tier < sealedTier; limit *= perTier)
        tier++;
    return tier;
}

// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/history/records.js
var records = __webpack_require__(36503);
// EXTERNAL MODULE: ./packages/core/build/history/segment-header.js
var segment_header = __webpack_require__(81484);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(39380);
// EXTERNAL MODULE: ./packages/core/build/history/stretches.js
var history_stretches = __webpack_require__(64088);
;// CONCATENATED MODULE: ./packages/core/build/history/slice.js


/** The samples of a history in `[fromMs, toMs)`, with its observations and rollups as they are. */
function sliceHistory(history, fromMs, toMs) {
    const slices = new Map();
    const stretches = (0,history_stretches/* createStretchesBuilder */.jD)();
    const series = history.series.flatMap((each) => {
        const [first, end] = [(0,history_series/* firstRowAt */.o)(each.times, fromMs), (0,history_series/* firstRowAt */.o)(each.times, toMs)];
        if (first === end)
            return [];
        // Series that share their times go on sharing them.
        const times = slices.get(each.times) ?? each.times.subarray(first, end);
        slices.set(each.times, times);
        (0,history_stretches/* forEachStretch */.Gh)(each.results, first, end, (word, from, to) => stretches.push(word, to - from));
        return [{ ...each, times, durations: each.durations.subarray(first, end), results: stretches.build() }];
    });
    return { ...history, series };
}

;// CONCATENATED MODULE: ./packages/core/build/history/partition.js





/**
 * What is not longer is divided by its checks, not by time: who reads a month of a check then finds it in one place, or in two
 * that have to be put together. A history that grows, or loses its oldest day, then has no more than one such part written anew.
 */
const togetherMs = 64 * duration/* dayMs */.LP;
/** What is not longer is not divided by time at all. */
const shortestMs = duration/* dayMs */.LP / 1024;
/**
 * Divides a history into parts that each fit a segment. Where to divide is decided by the calendar and not by what came
 * before: a stretch of days that is a power of two long, and too full, is halved, down to two months or so; that is divided by
 * its checks, into no more parts than it takes, and only a check that is too full for one segment by time again. So the same
 * samples make the same parts, and a history that grows at its end, or loses its beginning, keeps the parts in the middle as
 * they are.
 */
function partition(history, most = segment_header/* mostSamples */.P3) {
    if ((0,history_history/* isEmpty */.Im)(history))
        return [];
    const records = divideRecords(history);
    if (records.length <= 1 && fits(history, most))
        return [history];
    // Records change with every run, and would change the part they stood in: they have parts of their own.
    const samples = { ...history_history/* emptyHistory */.s4, series: history.series };
    const { firstMs, lastMs } = spanOf(history.series);
    let lengthMs = duration/* dayMs */.LP;
    while (Math.floor(firstMs / lengthMs) !== Math.floor(lastMs / lengthMs))
        lengthMs *= 2;
    return [...records, ...divide(samples, Math.floor(firstMs / lengthMs) * lengthMs, lengthMs, most)];
}
function fits({ series }, most) {
    const characters = series.reduce((sum, { check, location }) => sum + check.length + location.length, 0);
    const samples = series.reduce((sum, { times }) => sum + times.length, 0);
    return samples <= most && series.length <= segment_header/* mostSeries */.Xi && characters <= segment_header/* mostNameCharacters */.DV;
}
function spanOf(series) {
    return series.reduce(({ firstMs, lastMs }, { times }) => ({
        firstMs: Math.min(firstMs, times[0] ?? firstMs),
        lastMs: Math.max(lastMs, times.at(-1) ?? lastMs),
    }), { firstMs: series[0]?.times[0] ?? 0, lastMs: 0 });
}
/** What is not samples, in as few parts as can be. */
function divideRecords({ observations, rollups }) {
    const observed = chunksOf(observations, (each) => (0,records/* formatObservations */.H9)([each]).length, segment_header/* mostRecordCharacters */.fG);
    const rolledUp = chunksOf(rollups, (each) => (0,records/* formatRollups */.jp)([each]).length, segment_header/* mostRecordCharacters */.fG);
    return Array.from({ length: Math.max(observed.length, rolledUp.length) }, (_, index) => {
        return { ...history_history/* emptyHistory */.s4, observations: observed[index] ?? [], rollups: rolledUp[index] ?? [] };
    });
}
/** Divides items, in their order, into as few parts as can be that are no longer than `most`, or a single item. */
function chunksOf(items, lengthOf, most) {
    const chunks = [];
    let length = Number.POSITIVE_INFINITY;
    for (const item of items) {
        length += lengthOf(item);
        if (length > most) {
            chunks.push([]);
            length = lengthOf(item);
        }
        chunks.at(-1)?.push(item);
    }
    return chunks;
}
function divide(history, fromMs, lengthMs, most) {
    if ((0,history_history/* sampleCount */.qh)(history) === 0)
        return [];
    if (fits(history, most))
        return [history];
    const { series } = history;
    if (series.length > 1 && (lengthMs <= togetherMs || (0,history_history/* sampleCount */.qh)(history) <= most)) {
        const filled = chunksOf(series, ({ times }) => times.length, most);
        // Where it is not their samples that are too many, half of them have half as much of it.
        const half = series.length >>> 1;
        const parts = filled.length > 1 ? filled : [series.slice(0, half), series.slice(half)];
        return parts.flatMap((some) => divide({ ...history, series: some }, fromMs, lengthMs, most));
    }
    if (lengthMs <= shortestMs)
        return [history];
    const middleMs = fromMs + lengthMs / 2;
    return [
        ...divide(sliceHistory(history, fromMs, middleMs), fromMs, lengthMs / 2, most),
        ...divide(sliceHistory(history, middleMs, fromMs + lengthMs), middleMs, lengthMs / 2, most),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/history/rollup.js
var rollup = __webpack_require__(54587);
;// CONCATENATED MODULE: ./packages/core/build/history/retention.js




/** Rollups and observations are kept so long: a year, and the month it is compared with. */
const recordMonths = 13;
/**
 * Where retention draws the line. It is measured from the newest sample and not from the clock, so that a history that
 * is no longer written to does not melt away. `newestMs` must not be of the future: a clock gone wrong would make everything
 * else old.
 */
function retainedFrom(newestMs, retentionMs) {
    const newest = new Date(newestMs);
    const recordsFromMs = Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - recordMonths, newest.getUTCDate());
    // A day that is not over is not summed up, so none of its samples leaves.
    const todayMs = Math.floor(newestMs / duration/* dayMs */.LP) * duration/* dayMs */.LP;
    return { samplesFromMs: Math.min(newestMs - retentionMs, todayMs), recordsFromMs: Math.max(0, recordsFromMs) };
}
/**
 * Lets go of what is too old. A day is rolled up whole as soon as its first sample leaves, from the samples that leave
 * and those that stay; so `history` must hold every sample of the days in which some leave.
 */
function applyRetention(history, { samplesFromMs, recordsFromMs }) {
    const rolledUp = history.series.flatMap((series) => {
        const end = (0,history_series/* firstRowAt */.o)(series.times, samplesFromMs);
        const days = new Set(Array.from(series.times.subarray(0, end), (timeMs) => Math.floor(timeMs / duration/* dayMs */.LP)));
        return [...days].flatMap((day) => (0,rollup/* rollUpDay */.Jh)(series, day) ?? []);
    });
    const rollups = (0,rollup/* unionRollups */.TY)([history.rollups, rolledUp]);
    return {
        ...sliceHistory(history, samplesFromMs, Number.POSITIVE_INFINITY),
        observations: history.observations.filter(({ lastSeenMs }) => lastSeenMs >= recordsFromMs),
        rollups: rollups.filter(({ day }) => (day + 1) * duration/* dayMs */.LP > recordsFromMs),
    };
}

// EXTERNAL MODULE: ./packages/core/build/history/segment.js
var history_segment = __webpack_require__(89420);
// EXTERNAL MODULE: ./packages/core/build/history/union.js + 1 modules
var union = __webpack_require__(55739);
// EXTERNAL MODULE: ./packages/pipeline/build/history/recall.js + 1 modules
var recall = __webpack_require__(75518);
;// CONCATENATED MODULE: ./packages/pipeline/build/history/keep.js









/** Adds a history to what a store holds. Resolves once it is safe, which costs no more for a long history than for none. */
async function addHistory(store, history) {
    for (const part of partition(history))
        await store.put((0,history_segment/* encodeSegment */.ug)(part));
}
/** Folds small segments into larger ones, where enough have come together. Mostly there is nothing to do. */
async function foldHistory(store) {
    for (const names of planFolds(await store.list())) {
        const { pieces } = await (0,recall.readSegments)(store, names);
        await replace(store, pieces, (0,union/* union */.K)([...pieces.values()]));
    }
}
/** Others may fold what is about to be read so often, before it is given up for this time. */
const mostTries = 5;
/**
 * Lets samples go that are too old, a day's worth at a time: as long as none is older than that, finding it out costs a
 * look at the headers.
 */
async function retireHistory(store, retention) {
    for (let tries = 0; tries < mostTries; tries++) {
        const { pieces: headers } = await (0,recall.readHeaders)(store);
        const retained = await retainedOf(store, headers, retention);
        if (retained === null || oldestOf(headers) >= retained.samplesFromMs - duration/* dayMs */.LP)
            return;
        // Of the days in which samples leave, all samples are needed, or their sums would be too small for good.
        const dayEndMs = Math.ceil(retained.samplesFromMs / duration/* dayMs */.LP) * duration/* dayMs */.LP;
        const affected = [...headers]
            // What holds no samples holds what was observed, which leaves with them.
            .filter(([, { fromMs }]) => fromMs === null || fromMs < dayEndMs)
            .map(([name]) => name);
        const { pieces, damaged } = await (0,recall.readSegments)(store, affected);
        if (pieces.size + damaged.length < affected.length)
            continue;
        const readable = (0,union/* union */.K)([...pieces.values()]);
        // Where all that is old is damaged, nothing can leave.
        if (readable.series.every(({ times }) => (times[0] ?? 0) >= retained.samplesFromMs))
            return;
        await replace(store, pieces, applyRetention(readable, retained));
        return;
    }
}
/** Folds a whole history into as few segments as can be, and lets go of what is too old. Twice is the same as once. */
async function compactHistory(store, { retentionMs, nowMs }) {
    const { pieces, damaged } = await (0,recall.readSegments)(store);
    const before = (0,union/* union */.K)([...pieces.values()]);
    const newestMs = newestIn(before, nowMs);
    const after = newestMs === null ? before : applyRetention(before, retainedFrom(newestMs, retentionMs));
    return {
        segmentsBefore: pieces.size,
        segmentsAfter: await replace(store, pieces, after),
        samplesBefore: (0,history_history/* sampleCount */.qh)(before),
        samplesAfter: (0,history_history/* sampleCount */.qh)(after),
        damaged,
    };
}
/**
 * Puts one history in the place of the segments it was made from: first all of the new is safe, then the old goes. Who is
 * cut off in between leaves both, and that is the same history. Returns how many segments it became.
 *
 * A part that is one of those segments already stays as it is, even where we would write it in other bytes (another
 * version of Zstandard does): of several that are the same, everybody keeps the first by name, and nobody's last one goes.
 */
async function replace(store, pieces, history) {
    const ordered = [...pieces].sort(([a], [b]) => (a < b ? -1 : 1));
    const kept = new Set();
    for (const part of partition(history)) {
        const [same] = ordered.find(([, piece]) => (0,history_history/* isSameHistory */.xC)(piece, part)) ?? [];
        const segment = same === undefined ? (0,history_segment/* encodeSegment */.ug)(part) : null;
        if (segment !== null)
            await store.put(segment);
        kept.add(same ?? segment?.name ?? '');
    }
    // Where another is at it and has folded ours already, what is left over is folded another time.
    const there = new Set((await store.list()).map(({ name }) => name));
    if ([...kept].every((name) => there.has(name))) {
        for (const name of pieces.keys())
            if (!kept.has(name))
                await store.remove(name);
    }
    return kept.size;
}
/** Where to draw the line, going by the newest sample that is not of the future; `null` when there is none. */
async function retainedOf(store, headers, { retentionMs, nowMs }) {
    // A segment that reaches into the future says nothing of the last sample before it.
    const isAcross = ({ fromMs, toMs }) => (fromMs ?? nowMs) < nowMs && (toMs ?? 0) > nowMs;
    const across = [...headers].filter(([, header]) => isAcross(header)).map(([name]) => name);
    const { pieces } = await (0,recall.readOutlines)(store, across, () => true);
    const newest = [
        ...[...headers.values()].map(({ toMs }) => (toMs !== null && toMs <= nowMs ? toMs : null)),
        ...[...pieces.values()].map((outline) => newestIn(outline, nowMs)),
    ].reduce((latest, timeMs) => (timeMs === null ? latest : Math.max(timeMs, latest ?? timeMs)), null);
    return newest === null ? null : retainedFrom(newest, retentionMs);
}
/** When the newest sample was taken that is not of the future. */
function newestIn({ series }, nowMs) {
    return series.reduce((newest, { times }) => {
        const timeMs = times[(0,history_series/* firstRowAt */.o)(times, nowMs + 1) - 1];
        return timeMs === undefined ? newest : Math.max(timeMs, newest ?? timeMs);
    }, null);
}
function oldestOf(headers) {
    return [...headers.values()].reduce((oldest, { fromMs }) => Math.min(oldest, fromMs ?? oldest), Number.POSITIVE_INFINITY);
}


/***/ }),

/***/ 36063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  afterPublishing: () => (/* binding */ afterPublishing),
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/deadline/certified.js
var certified = __webpack_require__(32206);
// EXTERNAL MODULE: ./packages/core/build/deadline/observed.js
var observed = __webpack_require__(38311);
// EXTERNAL MODULE: ./packages/core/build/history/series.js
var history_series = __webpack_require__(39380);
// EXTERNAL MODULE: ./packages/core/build/report/build.js
var build = __webpack_require__(97633);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
// EXTERNAL MODULE: ./packages/core/build/verdict/decide.js
var decide = __webpack_require__(40086);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var reason = __webpack_require__(52366);
;// CONCATENATED MODULE: ./packages/core/build/publish/newest-checks.js








/** A check that was not measured for so long is none any more. */
const oldestMs = 31 * duration/* dayMs */.LP;
/**
 * What a report would say of each check at each location, from what the history keeps of the newest run of it: no phases,
 * and no words on what was wrong. What is of the future as of `nowMs` is not looked at, nor a check that nobody has
 * measured for a month: it is not checked any more.
 */
function newestChecks({ series, observations }, nowMs) {
    const certificates = new Map(observations
        .filter((each) => each.kind === certified/* certificateKind */.A && (0,observed/* isCredible */.v)(each))
        .sort((a, b) => a.lastSeenMs - b.lastSeenMs)
        .map(({ subject, value }) => [subject, value]));
    return series.flatMap((each) => {
        const row = (0,history_series/* firstRowAt */.o)(each.times, nowMs + 1) - 1;
        if (row < 0)
            return [];
        if (nowMs - (each.times[row] ?? 0) > oldestMs)
            return [];
        const { check, location, timeMs, outcome, status, durationMs, reason, attempts } = (0,history_series/* sampleAt */.o0)(each, row);
        const notAfter = certificates.get(check) ?? null;
        return [
            {
                id: check,
                target: '',
                location,
                outcome,
                reason,
                failures: reason === null ? [] : [{ reason, detail: '' }],
                status,
                durationMs,
                phases: null,
                attempts: attempts ?? 1,
                steps: [],
                address: null,
                at: (0,instant/* formatInstant */.r4)(timeMs),
                certificate: notAfter === null ? null : { notAfter, daysLeft: (0,instant/* daysBetween */.YM)(nowMs, Date.parse(notAfter)) },
            },
        ];
    });
}
/** The same report over these checks too: its verdict is no better than they are. */
function withChecks(report, checks, health) {
    const reasons = checks
        .flatMap(({ id, outcome, reason }) => {
        const message = `its newest sample is ${outcome}${reason === null ? '' : `: ${reason}`}`;
        return (0,decide/* judgeOutcome */.q)({ subject: id, outcome, reason, message }, health);
    })
        .map(build/* toReportReason */.Y);
    const status = (0,reason/* worstStatus */.A4)([report.verdict.status, ...reasons.map(({ severity }) => severity)]);
    return {
        ...report,
        checks: [...checks],
        verdict: { ...report.verdict, status, reasons: [...report.verdict.reasons, ...reasons] },
    };
}

// EXTERNAL MODULE: ./packages/core/build/publish/publication.js
var publication = __webpack_require__(21072);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/pipeline/build/history/keep.js + 4 modules
var keep = __webpack_require__(92721);
// EXTERNAL MODULE: ./packages/pipeline/build/history/reach.js
var reach = __webpack_require__(88527);
// EXTERNAL MODULE: ./packages/pipeline/build/history/recall.js + 1 modules
var recall = __webpack_require__(75518);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
;// CONCATENATED MODULE: ./packages/pipeline/build/publish.js












/**
 * The same report, which fails where a sink did that is required: what nobody hears of has not been published. Any other
 * sink weighs on nothing.
 */
function afterPublishing(judged, loaded, { sinks, notices }) {
    const report = { ...judged, notices: [...new Set([...judged.notices, ...notices])] };
    const required = new Set(loaded.config.sinks.filter(({ isRequired }) => isRequired).map(({ id }) => id));
    const reasons = sinks
        .filter(({ id, outcome }) => outcome === 'failed' && required.has(id))
        .map(({ id, message }) => (0,build/* toReportReason */.Y)({
        code: 'not-published',
        severity: 'fail',
        subject: id,
        message,
        remedy: 'passes once the sink takes it',
    }));
    if (reasons.length === 0)
        return report;
    return {
        ...report,
        verdict: { ...report.verdict, status: 'fail', reasons: [...report.verdict.reasons, ...reasons] },
    };
}
/** How the history remembers that a run was published: by sink and sort of run, and when the newest was measured. */
const published = 'published';
/**
 * Publishes a run to every sink of the config, each once: the history remembers the newest run of each sort that each sink was
 * given. A sink that fails is told, and stops no other.
 */
async function runPublish(loaded, run, { report: given, isDryRun }, ports) {
    const { sinks } = loaded.config;
    if (sinks.length === 0)
        throw (0,config_source/* withoutAny */.R1)('sinks', 'there is nowhere to publish to', loaded);
    const pulled = await (0,reach/* pullHistory */.G)(ports.store);
    const { report, observations } = given === null
        ? await reportOfHistory(loaded, run, pulled, ports)
        : { report: given, observations: (await (0,recall.recallOutline)(ports.store)).history.observations };
    // What claims to be of the future would be the newest for good.
    const runMs = Math.min((0,publication/* runTimeOf */.I)(report), ports.clock.now());
    const sort = sortOfRun(report);
    const known = new Map(observations
        .filter(({ kind, value }) => kind === published && value === sort)
        .map(({ subject, lastSeenMs }) => [subject, lastSeenMs]));
    const outcomeOf = async (sink) => {
        if (isDryRun)
            return show(sink, report, ports);
        if ((known.get(sink.id) ?? 0) < runMs)
            return publish(sink, report, ports);
        return { id: sink.id, kind: sink.kind, message: '', requests: [], outcome: 'unchanged' };
    };
    // At once: one that hangs keeps no other waiting.
    const outcomes = await Promise.all(sinks.map(outcomeOf));
    const sent = outcomes
        .filter(({ outcome }) => outcome === 'sent')
        .map(({ id }) => {
        return { kind: published, subject: id, value: sort, firstSeenMs: runMs, lastSeenMs: runMs };
    });
    const isForgotten = pulled.fault !== null && !isDryRun;
    const notices = [
        ...(isForgotten
            ? [`What was published before is not known, so it may have been sent again: ${pulled.fault}.`]
            : []),
        ...pulled.notices,
        ...(sent.length === 0 ? [] : await remember(sent, ports.store)),
    ];
    const failed = new Set(outcomes.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id));
    return { sinks: outcomes, isComplete: sinks.every(({ id, isRequired }) => !isRequired || !failed.has(id)), notices };
}
/** Has the history remember what was sent, and says what is wrong where it cannot: it was sent all the same. */
async function remember(sent, store) {
    const complain = (fault) => [`What was published is not remembered, so it will be sent again: ${fault}.`];
    try {
        await (0,keep/* addHistory */.Gs)(store, { ...history_history/* emptyHistory */.s4, observations: sent });
    }
    catch (error) {
        return complain(faultOf(error));
    }
    const { fault, notices } = await (0,reach/* pushHistory */.r)(store);
    return fault === null ? notices : complain(fault);
}
/** Which sort of run it is, by what it measured: that of a suite of tests is another than that of the probes. */
function sortOfRun({ checks }) {
    const ids = [...new Set(checks.map(({ id, location }) => JSON.stringify([id, location])))].sort();
    return `run ${(0,sha256/* sha256 */.s)(ids.join()).slice(0, 16)}`;
}
async function publish(sink, report, ports) {
    const told = { id: sink.id, kind: sink.kind, requests: [] };
    try {
        await ports.publishTo(sink, report);
        return { ...told, outcome: 'sent', message: '' };
    }
    catch (error) {
        return { ...told, outcome: 'failed', message: faultOf(error) };
    }
}
async function show(sink, report, ports) {
    const told = { id: sink.id, kind: sink.kind };
    try {
        return { ...told, outcome: 'shown', message: '', requests: await ports.showFor(sink, report) };
    }
    catch (error) {
        return { ...told, outcome: 'failed', message: faultOf(error), requests: [] };
    }
}
/** Only what is a fault of the outside is a sink's failure. */
function faultOf(error) {
    if (error instanceof build_error/* UpstreamError */.gA)
        return (0,plain/* plainLine */.h0)(error.message, 500);
    throw error;
}
/** What the history knows of the newest run, and what it remembers to have published. */
async function reportOfHistory(loaded, run, pulled, { clock, store }) {
    if (pulled.fault !== null)
        throw new build_error/* UpstreamError */.gA(`what is known could not be reached: ${pulled.fault}`);
    const nowMs = clock.now();
    const recalled = await (0,recall.recallHistory)(store);
    const checks = newestChecks(recalled.history, nowMs);
    if (checks.length === 0)
        throw (0,build_error/* configurationError */.DN)(store.name, 'there is no history here: there is nothing to publish');
    const { objectives, gate } = loaded.config;
    const report = objectives.length === 0
        ? reportOfNothing(loaded, run, nowMs)
        : (await (0,slo/* judgeRecalled */.m2)(loaded, run, { pulled, stored: recalled }, nowMs)).report;
    return { report: withChecks(report, checks, gate.health), observations: recalled.history.observations };
}
/** What is left to be filled with checks, where there is nothing to judge. */
function reportOfNothing({ config }, run, generatedAtMs) {
    return (0,build/* buildReport */.F)({
        generatedAtMs,
        service: config.service,
        run,
        verdict: { status: 'pass', reasons: [] },
        mode: config.gate.mode,
        notices: [],
        results: [],
        objectives: [],
        deadlines: [],
        timing: null,
    });
}


/***/ })

};
