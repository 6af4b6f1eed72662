export const id = 145;
export const ids = [145];
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

/***/ 32206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ certificateKind),
/* harmony export */   h: () => (/* binding */ certifiedDeadline)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48229);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/** How the history remembers when the certificate of a check ends; the value is an instant. */
const certificateKind = 'certificate';
/**
 * The deadline of a check's certificate: of several that servers of one name have shown at the same time, the one that ends
 * first. One that was replaced is told with its date. `answeredMs` is when the check last had an answer: where that showed no
 * certificate, there is none any more.
 */
function certifiedDeadline(check, observations, answeredMs, policy, nowMs) {
    const ordered = [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs || Date.parse(a.value) - Date.parse(b.value));
    const [current] = ordered;
    const before = ordered.find(({ lastSeenMs }) => lastSeenMs < (current?.lastSeenMs ?? 0));
    const endsAt = current?.value ?? '';
    const rank = { source: 'certificate', severity: 'normal', candidate: false };
    const replaced = before === undefined ? '' : `; it took the place of one that ends on ${before.value.slice(0, 10)}`;
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byDate */ .Et)(endsAt.slice(0, 10), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
    return {
        id: check,
        title: 'its certificate ends',
        ...dated,
        ...rank,
        subject: check,
        evidence: `valid until ${endsAt}${replaced}`,
        url: '',
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.firstSeenMs ?? 0),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.lastSeenMs ?? 0),
        place: null,
        status: (current?.lastSeenMs ?? 0) < answeredMs ? 'resolved' : dated.status,
    };
}


/***/ })

};
