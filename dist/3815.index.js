export const id = 3815;
export const ids = [3815,145];
export const modules = {

/***/ 25987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Oe: () => (/* binding */ matchesStatus),
/* harmony export */   a1: () => (/* binding */ describeStatuses)
/* harmony export */ });
/** `200`, `2xx`, `200-204` \u2192 ranges; `null` when one of them is none of those, or there is none at all. */
function parseStatuses(values) {
    const ranges = values.map((value) => parseStatus(String(value).trim().toLowerCase()));
    return ranges.length === 0 || ranges.includes(null) ? null : ranges.filter((range) => range !== null);
}
/** Whether a status is in one of the ranges. */
function matchesStatus(status, ranges) {
    return ranges.some(({ from, to }) => status >= from && status <= to);
}
/** The ranges as a person would write them: `2xx`, `200, 204`. */
function describeStatuses(ranges) {
    return ranges.map(describeRange).join(', ');
}
function describeRange({ from, to }) {
    if (from === to)
        return String(from);
    return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
}
function parseStatus(text) {
    const family = /^([1-5])xx$/.exec(text);
    if (family !== null)
        return { from: Number(family[1]) * 100, to: Number(family[1]) * 100 + 99 };
    const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text);
    if (range === null)
        return null;
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    return from <= to ? { from, to } : null;
}


/***/ }),

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


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueAtPointer)
/* harmony export */ });
/**
 * The value at a JSON pointer (RFC 6901), `undefined` where there is none. Only what the document itself holds counts:
 * nothing of a prototype, and no `length` of an array.
 */
function valueAtPointer(document, pointer) {
    const tokens = pointer.split('/').slice(1);
    return tokens.reduce((value, token) => {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(value))
            return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        return value[key];
    }, document);
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noPhases),
/* harmony export */   q: () => (/* binding */ toSample)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52071);

/** The phases of a probe that got nowhere. */
const noPhases = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, downloadMs: null };
/**
 * The sample of a result, as a history has room for it: test tools report any number as a status or a duration. Every sample of a
 * run carries the run's start.
 */
function toSample(result, runStartMs) {
    return {
        check: result.check.id.slice(0, _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws).toWellFormed(),
        location: result.check.location.slice(0, _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws).toWellFormed(),
        timeMs: runStartMs,
        outcome: result.outcome,
        status: result.status !== null && result.status >= 1 && result.status <= 999 ? Math.round(result.status) : null,
        durationMs: result.durationMs === null ? null : Math.min(_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .longestDurationMs */ .TD, Math.round(result.durationMs)),
        reason: result.failures[0]?.reason ?? null,
        attempts: Math.min(255, result.attempts),
    };
}


/***/ }),

/***/ 41119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isHostGlob)
/* harmony export */ });
/** Whether a text may be a host name, or a glob of one. What ends in a number is an address, or none (WHATWG URL, "ends in a number"). */
function isHostGlob(text) {
    return /^[a-z0-9*?][a-z0-9*?._-]*$/i.test(text) && !/(^|\.)\d+\.?$/.test(text);
}


/***/ }),

/***/ 15430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ judgeBody)
/* harmony export */ });
/* harmony import */ var _fortify_core_json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77160);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25405);


/** Parsing deeper JSON than this is refused: nothing healthy nests so far, and looking things up in it is recursion. */
const maxDepth = 100;
/** Whether a body is what it should be. Details say what was expected, never what came. */
async function judgeBody(body, expected, quote) {
    const faults = [...judgeSize(body.length, expected)];
    if (expected.contains.length + expected.matches.length + expected.json.length > 0) {
        const text = body.toString('utf8');
        for (const part of expected.contains)
            if (!text.includes(part))
                faults.push(`does not contain ${quote(part)}`);
        for (const pattern of expected.matches) {
            if (!(await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(text, pattern)))
                faults.push(`does not match ${quote(pattern)}`);
        }
        faults.push(...judgeJson(text, expected.json, quote));
    }
    return faults.map((detail) => ({ reason: 'body', detail }));
}
function judgeSize(bytes, { minBytes, maxBytes }) {
    if (minBytes !== null && bytes < minBytes)
        return [`has ${bytes} bytes, expected at least ${minBytes}`];
    return maxBytes !== null && bytes > maxBytes ? [`has ${bytes} bytes, expected at most ${maxBytes}`] : [];
}
function judgeJson(text, expected, quote) {
    if (expected.length === 0)
        return [];
    const document = parseJson(text);
    if (document === undefined)
        return [text.trim() === '' ? 'is empty, and not JSON' : 'is not JSON'];
    return expected.flatMap((expectation) => {
        const fault = faultOfValue((0,_fortify_core_json_pointer__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPointer */ .s)(document, expectation.pointer), expectation, quote);
        return fault === null ? [] : [`${expectation.pointer || 'the document'} ${fault}`];
    });
}
function faultOfValue(value, { exists, equals, above, below }, quote) {
    if (value === undefined)
        return exists ? 'is missing' : null;
    if (!exists)
        return 'is there, expected not';
    if (equals !== undefined && value !== equals)
        return `is not ${quote(equals)}`;
    if (above !== undefined && !(typeof value === 'number' && value > above))
        return `is not above ${above}`;
    if (below !== undefined && !(typeof value === 'number' && value < below))
        return `is not below ${below}`;
    return null;
}
/** The document, or `undefined` when it is none, or nested beyond reason. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** One pass over the characters, whoever wrote them: brackets outside of strings are counted. */
function isTooDeep(text) {
    let depth = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (isInString && character === '\\')
            index++;
        else if (character === '"')
            isInString = !isInString;
        else if (!isInString && (character === '[' || character === '{'))
            depth++;
        else if (!isInString && (character === ']' || character === '}'))
            depth--;
        if (depth > maxDepth)
            return true;
    }
    return false;
}


/***/ }),

/***/ 81871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeCertificate)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);


/** Of a connection without a certificate there is nothing to say: most, and there may be thousands. */
const nothing = { failures: [], warnings: [] };
/**
 * How near the end of a certificate is. Near is a warning and not a failure: the answer is right today. Days are the
 * difference of calendar dates in UTC.
 */
function judgeCertificate(certificate, { warnDays, failDays }, nowMs) {
    if (certificate === null)
        return nothing;
    const days = (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(nowMs, certificate.notAfterMs);
    const left = () => ({ reason: 'certificate', detail: `the certificate ends in ${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(days, 'day')}` });
    // What has ended already is a failure of the handshake, and said there.
    if (days < 0)
        return nothing;
    if (failDays !== null && days < failDays)
        return { failures: [left()], warnings: [] };
    return { failures: [], warnings: days < warnDays ? [left()] : [] };
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createUnderWay)
/* harmony export */ });
/* unused harmony export Cancellation */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50187);

/**
 * Ends an attempt before its time. Cheaper than an `AbortSignal`: an event target costs a good part of a probe, and keeps what
 * has listened to it for as long as it lives.
 */
class Cancellation {
    #fault = null;
    #listeners = [];
    /** Why it is over; `null` while it is not. */
    get fault() {
        return this.#fault;
    }
    /** Ends it. Only the first reason counts. */
    cancel(fault) {
        if (this.#fault !== null)
            return;
        this.#fault = fault;
        for (const listener of this.#listeners.splice(0))
            listener();
    }
    /** Calls `listener` when it is ended, once. */
    listen(listener) {
        this.#listeners.push(listener);
    }
    unlisten(listener) {
        remove(this.#listeners, listener);
    }
}
/** Makes the list of attempts under way: empty. */
function createUnderWay() {
    const bySignal = new WeakMap();
    const watch = (signal) => {
        const watched = [];
        bySignal.set(signal, watched);
        signal.addEventListener('abort', () => {
            for (const cancellation of watched)
                cancellation.cancel((0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)());
        });
        return watched;
    };
    return {
        begin(signal) {
            const cancellation = new Cancellation();
            (bySignal.get(signal) ?? watch(signal)).push(cancellation);
            if (signal.aborted)
                cancellation.cancel((0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)());
            return cancellation;
        },
        end(signal, cancellation) {
            remove(bySignal.get(signal) ?? [], cancellation);
        },
    };
}
/** Removes an item, if it is there, from a list of which the order is of no interest. */
function remove(list, item) {
    const place = list.indexOf(item);
    if (place === -1)
        return;
    const last = list.pop();
    if (place < list.length && last !== undefined)
        list[place] = last;
}


/***/ }),

/***/ 38487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   P: () => (/* binding */ emptyTrace)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _fortify_core_time_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63920);
/* harmony import */ var _failure_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8866);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50187);





/** A trace of nothing yet. */
function emptyTrace() {
    return { address: null, dnsMs: null, connectMs: null, tlsMs: null, certificate: null };
}
/** Swallows the errors after a hand-over. Shared: a listener of its own would live, with all it refers to, as long as its socket. */
const unheard = () => { };
/**
 * Opens a connection: name, TCP (happy eyeballs), TLS, each timed by the socket's own events. The address that the guard
 * permitted is the address connected to: it is the guard that answers the socket's look-up. Throws a `ProbeFault`.
 */
function openConnection(request, trace) {
    return new Promise((resolve, reject) => {
        try {
            request.guard.checkHost(request.host);
        }
        catch (error) {
            reject(error);
            return;
        }
        const phases = { now: 'name resolution' };
        const sockets = [];
        let isSettled = false;
        const settle = (error, socket) => {
            // A socket closes long after it has been handed over, too.
            if (isSettled)
                return;
            isSettled = true;
            clearTimeout(timer);
            request.cancellation.unlisten(onCancel);
            if (error === null && socket !== undefined) {
                // From here on errors are the business of whoever asked for the connection; none may go unheard.
                sockets[0]?.off('error', onError).on('error', unheard);
                resolve(socket);
            }
            else {
                // A TLS socket takes the TCP socket under it along.
                sockets.at(-1)?.destroy();
                reject(error);
            }
        };
        const onCancel = () => settle(request.cancellation.fault);
        const timer = setTimeout(() => {
            const limit = (0,_fortify_core_time_duration__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(request.connectTimeoutMs);
            settle(new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .ProbeFault */ .tr('timeout', `no end of the ${phases.now} within ${limit}`));
        }, request.connectTimeoutMs);
        if (request.cancellation.fault !== null)
            return onCancel();
        request.cancellation.listen(onCancel);
        const began = request.monotonic();
        let resolvedAt = began;
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({
            host: request.host,
            port: request.port,
            noDelay: true,
            lookup: guardedLookup(request.guard, request.lookup, () => {
                resolvedAt = request.monotonic();
                trace.dnsMs = resolvedAt - began;
                phases.now = 'TCP connection';
            }),
            autoSelectFamily: true,
            ...(request.family === null ? {} : { family: request.family }),
        });
        sockets.push(socket);
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(request.host) !== 0)
            phases.now = 'TCP connection';
        const onError = (error) => settle((0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)(error));
        socket.on('error', onError);
        socket.once('connect', () => {
            const connectedAt = request.monotonic();
            trace.connectMs = connectedAt - resolvedAt;
            trace.address = socket.remoteAddress ?? null;
            if (request.tls === null)
                return settle(null, socket);
            phases.now = 'TLS handshake';
            const secured = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
                socket,
                servername: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(request.tls.servername) === 0 ? request.tls.servername : '',
                host: request.tls.servername,
                secureContext: request.tls.context,
                ALPNProtocols: [...request.tls.protocols],
                // An untrusted certificate is told apart from a failed handshake below, before a byte of ours is sent.
                rejectUnauthorized: false,
            });
            sockets.push(secured);
            secured.on('error', (error) => settle((0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)(error, 'tls')));
            secured.once('secureConnect', () => {
                trace.tlsMs = request.monotonic() - connectedAt;
                trace.certificate = certificateOf(secured);
                if (secured.authorized)
                    return settle(null, secured);
                settle((0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)({ code: codeOf(secured.authorizationError) }, 'tls'));
            });
            // A handshake that the other side just ends has no error of its own.
            secured.once('close', () => settle((0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)({ code: 'ECONNRESET' }, 'tls')));
        });
    });
}
/** A look-up that hands on only what the guard permits; blocking is an error like any other of a look-up. */
function guardedLookup(guard, lookup, onResolved) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            onResolved();
            try {
                const permitted = guard.permit(hostname, addresses.map(({ address }) => address));
                const kept = addresses.filter(({ address }) => permitted.includes(address));
                if (options.all === true)
                    callback(null, kept);
                else
                    callback(null, kept[0]?.address ?? '', kept[0]?.family);
            }
            catch (fault) {
                callback(fault, []);
            }
        });
    };
}
function certificateOf(socket) {
    const notAfterMs = Date.parse(socket.getPeerCertificate().valid_to ?? '');
    return Number.isNaN(notAfterMs) ? null : { notAfterMs };
}
/** Node gives the code of a verification failure, typed as an error. */
function codeOf(authorizationError) {
    const { code } = (authorizationError ?? {});
    return String(typeof authorizationError === 'string' ? authorizationError : (code ?? 'CERT_UNTRUSTED'));
}


/***/ }),

/***/ 78693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext),
  f: () => (/* binding */ ownerOfKept)
});

// EXTERNAL MODULE: ./packages/core/build/config/secrets.js
var secrets = __webpack_require__(27008);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/glob.js
var glob = __webpack_require__(23252);
// EXTERNAL MODULE: ./packages/core/build/text/host-glob.js
var host_glob = __webpack_require__(41119);
// EXTERNAL MODULE: ./packages/probe/build/fault.js
var build_fault = __webpack_require__(50187);
;// CONCATENATED MODULE: ./packages/probe/build/egress-guard.js






// Link-local addresses and the metadata services of clouds: whoever can make us fetch one of these can read credentials
// of the machine we run on. AWS and most others 169.254.169.254, AWS also fd00:ec2::254, and fd00:ec2::23 for the pods of EKS,
// Google fd20:ce::254, Alibaba 100.100.100.200, Azure's wire server 168.63.129.16.
const metadata = ['169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32', 'fd20:ce::254', '100.100.100.200', '168.63.129.16'];
// Loopback, private and shared address space (RFC 1122, 1918, 4193, 6598) and the unspecified address, which connects
// to loopback.
const privateRanges = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '::/128',
    '::1/128',
    'fc00::/7',
    // Reserved, benchmarking, multicast and translated ranges: nothing a stranger has any business with.
    '192.0.0.0/24',
    '198.18.0.0/15',
    '224.0.0.0/3',
    'fec0::/10',
    'ff00::/8',
    '64:ff9b:1::/48',
    '2002::/16',
];
/**
 * The guard of a run. `deny` wins over everything, `allow` over the rules that otherwise always hold: cloud metadata is
 * refused. When the config comes from a stranger (a pull request from a fork), private ranges are refused too, and its
 * `allow` counts for nothing.
 */
function createEgressGuard({ allow, deny }, isUntrusted) {
    // A stranger's config does not get to say what a stranger may reach.
    const [allowed, denied] = [createMatcher(isUntrusted ? [] : allow), createMatcher(deny)];
    const { address: isMetadata } = createMatcher(metadata);
    const refused = createMatcher(isUntrusted ? [...metadata, ...privateRanges] : metadata);
    const faultOf = (host, address) => {
        if (denied.host(host) || denied.address(address))
            return 'egress.deny forbids it';
        if (allowed.host(host) || allowed.address(address))
            return null;
        if (!refused.address(address))
            return null;
        return isMetadata(address)
            ? 'it is a link-local or cloud metadata address, refused unless egress.allow names it'
            : 'it is a private address, refused for a pull request from a fork';
    };
    return {
        checkHost(host) {
            if (denied.host(host))
                throw new build_fault/* ProbeFault */.tr('blocked', 'egress.deny forbids this host');
            const fault = (0,external_node_net_.isIP)(host) === 0 ? null : faultOf(host, host);
            if (fault !== null)
                throw new build_fault/* ProbeFault */.tr('blocked', `the address is not probed: ${fault}`);
        },
        permit(host, addresses) {
            const permitted = addresses.filter((address) => faultOf(host, address) === null);
            if (permitted.length > 0 || addresses.length === 0)
                return permitted;
            throw new build_fault/* ProbeFault */.tr('blocked', `the name leads to an address that is not probed: ${faultOf(host, addresses[0] ?? '')}`);
        },
    };
}
function createMatcher(entries) {
    const list = new external_node_net_.BlockList();
    const names = [];
    for (const entry of entries) {
        const [address = '', prefix] = entry.split('/');
        const family = (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
        if ((0,host_glob/* isHostGlob */.t)(entry))
            names.push(entry.toLowerCase());
        else if ((0,external_node_net_.isIP)(address) !== 0 && prefix === undefined)
            list.addAddress(address, family);
        else if ((0,external_node_net_.isIP)(address) !== 0 && isPrefix(prefix, family))
            list.addSubnet(address, Number(prefix), family);
        else
            throw (0,build_error/* configurationError */.DN)('egress', `${(0,plain/* quote */.hD)(entry)}: expected an address, a CIDR range, or a host name or a glob of one`);
    }
    const isEmpty = list.rules.length === 0;
    return {
        host: (host) => names.some((name) => (0,glob/* matchesGlob */.k)(name, host.toLowerCase().replace(/\.$/, ''))),
        // Asking a list that is empty would cost as much as any.
        address: (address) => !isEmpty && addressesIn(address).some((inner) => list.check(inner, (0,external_node_net_.isIPv4)(inner) ? 'ipv4' : 'ipv6')),
    };
}
/** An address and, of an IPv6 address that carries an IPv4 one (mapped, or NAT64 of RFC 6052), that too. */
function addressesIn(address) {
    if ((0,external_node_net_.isIP)(address) !== 6)
        return [address];
    const url = new URL(`http://[${address.replace(/%.*/, '')}]`);
    const groups = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(url.hostname);
    if (groups === null)
        return [address.replace(/%.*/, '')];
    const bytes = [groups[1], groups[2]].flatMap((group = '') => {
        const number = Number.parseInt(group, 16);
        return [number >> 8, number & 255];
    });
    return [address, bytes.join('.')];
}
function isPrefix(prefix, family) {
    return /^\d{1,3}$/.test(prefix ?? '') && Number(prefix) <= (family === 'ipv4' ? 32 : 128);
}

// EXTERNAL MODULE: ./packages/probe/build/line.js
var line = __webpack_require__(93213);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./packages/probe/build/secure-context.js




/**
 * Hands out the TLS context for whom a check trusts. Making one costs as much as a handshake, so checks that trust the
 * same share one. Files are read once, when first asked for, those of a stranger's config (`isUntrusted`) only within the working
 * directory; a `ConfigurationError` says which cannot be.
 */
function createSecureContexts(isUntrusted) {
    const contexts = new Map();
    return (trust) => {
        const key = JSON.stringify(trust);
        const known = contexts.get(key);
        if (known !== undefined)
            return known;
        const made = makeContext(trust, isUntrusted);
        contexts.set(key, made);
        return made;
    };
}
function makeContext({ ca, certificate, key }, isUntrusted) {
    const readPem = (value, name) => pemOf(value, name, isUntrusted);
    try {
        return (0,external_node_tls_.createSecureContext)({
            ...(ca === null ? {} : { ca: [...external_node_tls_.rootCertificates, readPem(ca, 'trust.ca')] }),
            ...(certificate === null ? {} : { cert: readPem(certificate, 'trust.certificate') }),
            ...(key === null ? {} : { key: readPem(key, 'trust.key') }),
        });
    }
    catch (error) {
        if (error instanceof build_error/* ConfigurationError */.j1)
            throw error;
        throw (0,build_error/* configurationError */.DN)('trust', 'ca, certificate and key do not make a TLS identity', { cause: error });
    }
}
/** PEM text as it stands, or the file that holds it. What is neither may be a secret, and is not shown. */
function pemOf(value, name, isUntrusted) {
    if (value.includes('-----BEGIN '))
        return value;
    try {
        if (isUntrusted && !(0,external_node_fs_.realpathSync)(value).startsWith((0,external_node_fs_.realpathSync)('.') + external_node_path_.sep))
            throw new Error('it is outside');
        return readPlainFile(value);
    }
    catch (error) {
        throw (0,build_error/* configurationError */.DN)(name, 'is neither PEM text nor a file that can be read', { cause: error });
    }
}
/** A bundle of all the authorities there are is a quarter of that. */
const longestPemBytes = 1024 * 1024;
/** Reads a file, and nothing that only looks like one: a pipe would keep us waiting, and a device has no end. */
function readPlainFile(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile() || found.size > longestPemBytes)
            throw new Error('it is no file, or too long');
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./packages/probe/build/context.js





/** Makes what is shared for a run. Throws a `ConfigurationError` where the egress policy makes no sense. */
function createContext(ports) {
    return {
        guard: createEgressGuard(ports.egress, ports.isUntrusted),
        lookup: ports.lookup,
        monotonic: ports.monotonic,
        secureContextOf: createSecureContexts(ports.isUntrusted),
        proxyFor: ports.proxyFor,
        today: () => ports.clock.now(),
        quote: (expected) => (0,plain/* quote */.hD)(typeof expected === 'string' ? (0,secrets/* redactSecrets */.fp)(expected, ports.secrets) : expected),
        isUntrusted: ports.isUntrusted,
        kept: new Map(),
        lines: (0,line/* createLines */.O)(),
    };
}
/** A connection is one check's own: no other may have its identity, its trust or its slowness. */
function ownerOfKept({ id, location }) {
    return JSON.stringify([id, location]);
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ toFault)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50187);

/** Error codes of Node, OpenSSL, llhttp and undici, and the class of failure each stands for. Never the message text. */
const reasonOfCode = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    ECONNREFUSED: 'connect',
    EHOSTUNREACH: 'connect',
    EHOSTDOWN: 'connect',
    ENETUNREACH: 'connect',
    ENETDOWN: 'connect',
    // Out of sockets, ports or memory: nothing of that says anything about the service.
    EADDRNOTAVAIL: 'runner-offline',
    EMFILE: 'runner-offline',
    ENFILE: 'runner-offline',
    ENOBUFS: 'runner-offline',
    ENOMEM: 'runner-offline',
    EACCES: 'connect',
    EPERM: 'connect',
    ETIMEDOUT: 'timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_OVERFLOW: 'too-large',
    HPE_HEADER_OVERFLOW: 'too-large',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
    ENODATA: 'dns',
    ESERVFAIL: 'dns',
    EREFUSED: 'dns',
    EBADRESP: 'dns',
    EFORMERR: 'dns',
    ENOTIMP: 'dns',
    ETIMEOUT: 'timeout',
    EPROTO: 'tls',
    CERT_HAS_EXPIRED: 'tls',
    CERT_NOT_YET_VALID: 'tls',
    CERT_REJECTED: 'tls',
    CERT_REVOKED: 'tls',
    CERT_SIGNATURE_FAILURE: 'tls',
    CERT_UNTRUSTED: 'tls',
    CERT_CHAIN_TOO_LONG: 'tls',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
    HOSTNAME_MISMATCH: 'tls',
    INVALID_CA: 'tls',
    INVALID_PURPOSE: 'tls',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls',
    UNABLE_TO_GET_ISSUER_CERT: 'tls',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
};
const words = {
    dns: 'the name could not be resolved',
    connect: 'no connection',
    'runner-offline': 'our own machine could not open a connection',
    tls: 'no trusted TLS connection',
    timeout: 'the connection timed out',
    reset: 'the connection was cut off before the answer was complete',
    'too-large': 'the headers are too large',
    protocol: 'the answer is not valid HTTP',
};
/** What is said where a code tells more than its class, mostly what to do about it. */
const wordsOfCode = {
    UND_ERR_INVALID_ARG: 'the request cannot be sent: something that was filled in has no place there',
    ERR_SSL_WRONG_VERSION_NUMBER: 'no TLS is spoken there: it may be http',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
    CERT_HAS_EXPIRED: 'the certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed: trust.ca can say that it is trusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
};
/** What undici says where a proxy answers CONNECT with anything but 200; with a cause it may be anything. */
const refusedByProxy = 'UND_ERR_ABORTED';
/**
 * The fault that an error from the network stands for, told in words of ours and the error's code. `phase` decides where
 * a code alone cannot: whatever ends a TLS handshake is a failure of TLS, and an unknown one of a look-up is one of DNS.
 */
function toFault(error, phase = null) {
    const fault = faultIn(error);
    if (fault !== null)
        return fault;
    const codes = codesOf(error);
    const code = codes.find((candidate) => reasonOf(candidate) !== null) ?? codes[0] ?? 'no code';
    if (code === refusedByProxy)
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeFault */ .tr('connect', `no connection through the proxy (${code})`, { cause: error });
    const reason = phase === 'tls' ? phase : (reasonOf(code) ?? phase ?? 'protocol');
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeFault */ .tr(reason, `${wordsOfCode[code] ?? words[reason] ?? reason} (${code})`, { cause: error });
}
/** A fault that was thrown as one and came back inside an error of a library. */
function faultIn(error, depth = 0) {
    if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeFault */ .tr)
        return error;
    if (!(error instanceof Error) || depth > 4)
        return null;
    return faultIn(error.cause, depth + 1);
}
function reasonOf(code) {
    if (code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_'))
        return 'tls';
    return reasonOfCode[code] ?? null;
}
/** The codes of an error, of those it gathers (one for each address that was tried) and of what caused it. */
function codesOf(error, depth = 0) {
    if (typeof error !== 'object' || error === null || depth > 4)
        return [];
    const { code, cause, errors } = error;
    const own = typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? [code] : [];
    const gathered = Array.isArray(errors) ? errors.flatMap((inner) => codesOf(inner, depth + 1)) : [];
    return [...own, ...gathered, ...codesOf(cause, depth + 1)];
}


/***/ }),

/***/ 50187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   cv: () => (/* binding */ totalTimeout),
/* harmony export */   tr: () => (/* binding */ ProbeFault)
/* harmony export */ });
/* harmony import */ var _fortify_core_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);

/** Why a probe could not go on, told in words of ours. The one error that crosses this package. */
class ProbeFault extends Error {
    name = 'ProbeFault';
    reason;
    detail;
    constructor(reason, detail, options) {
        super(`${reason}: ${detail}`, options);
        this.reason = reason;
        this.detail = detail;
    }
}
/** The total timeout passed. */
function totalTimeout(timeoutMs) {
    return new ProbeFault('timeout', `no complete answer within ${(0,_fortify_core_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeoutMs)}`);
}
/** The run was interrupted. */
function cancelled() {
    return new ProbeFault('cancelled', 'interrupted before there was an answer');
}


/***/ }),

/***/ 80846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KM: () => (/* binding */ addPhases),
  kA: () => (/* binding */ ask),
  xc: () => (/* binding */ probeHttp)
});

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/version.js
var version = __webpack_require__(55334);
// EXTERNAL MODULE: ./packages/probe/build/assert-body.js
var assert_body = __webpack_require__(15430);
// EXTERNAL MODULE: ./packages/probe/build/assert-certificate.js
var assert_certificate = __webpack_require__(81871);
// EXTERNAL MODULE: ./packages/core/build/config/status.js
var config_status = __webpack_require__(25987);
// EXTERNAL MODULE: ./packages/probe/build/pattern.js
var pattern = __webpack_require__(25405);
;// CONCATENATED MODULE: ./packages/probe/build/assert-response.js



/** Whether the status is one of those expected. What never came cannot be wrong. */
function judgeStatus({ expect }, status) {
    if (status === null || (0,config_status/* matchesStatus */.Oe)(status, expect.status))
        return [];
    return [{ reason: 'status', detail: `${status}, expected ${(0,config_status/* describeStatuses */.a1)(expect.status)}` }];
}
/** Whether the redirects led where, and as often as, they should. */
function judgeRedirects({ expect }, url, hops, quote) {
    const failures = [];
    if (expect.redirects !== null && expect.redirects !== hops) {
        failures.push({ reason: 'redirect', detail: `${(0,plain/* count */.U9)(hops, 'redirect')}, expected ${expect.redirects}` });
    }
    if (expect.url !== null && new URL(expect.url).href !== url.href) {
        failures.push({ reason: 'redirect', detail: `the last URL is not ${quote(expect.url)}` });
    }
    return failures;
}
/** Whether the headers are what they should be. Details name the header and what was expected, never what came. */
async function judgeHeaders(headers, expected, quote) {
    const failures = [];
    for (const expectation of expected) {
        const found = headers[expectation.name];
        const value = found === undefined ? null : [found].flat().join(', ');
        const fault = await faultOfHeader(value, expectation, quote);
        if (fault !== null)
            failures.push({ reason: 'header', detail: `${expectation.name} ${fault}` });
    }
    return failures;
}
async function faultOfHeader(value, expectation, quote) {
    const { exists, equals, contains, matches } = expectation;
    if (value === null)
        return exists ? 'is missing' : null;
    if (!exists)
        return 'is there, expected not';
    if (equals !== undefined && value !== equals)
        return `is not ${quote(equals)}`;
    if (contains !== undefined && !value.includes(contains))
        return `does not contain ${quote(contains)}`;
    if (matches !== undefined && !(await (0,pattern/* matchesPattern */.M)(value, matches)))
        return `does not match ${quote(matches)}`;
    return null;
}

// EXTERNAL MODULE: ./packages/core/build/sample/measurement.js
var measurement = __webpack_require__(84921);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/probe/build/fault.js
var build_fault = __webpack_require__(50187);
;// CONCATENATED MODULE: ./packages/probe/build/body-reader.js


const decoders = new Map([
    ['gzip', external_node_zlib_.createGunzip],
    ['x-gzip', external_node_zlib_.createGunzip],
    ['deflate', external_node_zlib_.createInflate],
    ['br', external_node_zlib_.createBrotliDecompress],
    ['zstd', external_node_zlib_.createZstdDecompress],
]);
/**
 * Makes the reader of a body. `onFault` is called as soon as it is too large or broken, perhaps again; a bomb is let go at the
 * cap, whatever it would have unfolded to.
 */
function createBodyReader(encoding, maxBytes, onFault) {
    const chunks = [];
    let bytes = 0;
    let wireBytes = 0;
    const tooLarge = () => new build_fault/* ProbeFault */.tr('too-large', `the body is larger than ${formatSize(maxBytes)} (max-body)`);
    const keep = (chunk) => {
        bytes += chunk.length;
        if (bytes > maxBytes)
            onFault(tooLarge());
        else
            chunks.push(chunk);
    };
    const decoder = decoders.get(encoding.trim().toLowerCase())?.();
    if (decoder === undefined) {
        return { write: keep, end: async () => Buffer.concat(chunks), destroy: () => { } };
    }
    const done = new Promise((resolve, reject) => {
        decoder.on('data', keep);
        decoder.on('end', resolve);
        decoder.on('close', resolve);
        decoder.on('error', () => {
            const fault = new build_fault/* ProbeFault */.tr('protocol', 'the body is not what its content-encoding says');
            reject(fault);
            onFault(fault);
        });
    });
    done.catch(() => { });
    return {
        write(chunk) {
            wireBytes += chunk.length;
            if (wireBytes > maxBytes)
                onFault(tooLarge());
            else
                decoder.write(chunk);
        },
        async end() {
            // An answer to HEAD, a 304, an empty 200: there was nothing to compress.
            if (wireBytes === 0) {
                decoder.destroy();
                return Buffer.alloc(0);
            }
            decoder.end();
            await done;
            return Buffer.concat(chunks);
        },
        destroy: () => decoder.destroy(),
    };
}
/** `1 MiB`, `64 KiB`, `1000 bytes`: as a config would have it. */
function formatSize(bytes) {
    if (bytes % 1024 ** 2 === 0)
        return `${bytes / 1024 ** 2} MiB`;
    return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`;
}

// EXTERNAL MODULE: ./packages/probe/build/connection.js
var connection = __webpack_require__(38487);
// EXTERNAL MODULE: ./packages/probe/build/context.js + 2 modules
var context = __webpack_require__(78693);
// EXTERNAL MODULE: ./packages/probe/build/failure-reason.js
var failure_reason = __webpack_require__(8866);
// EXTERNAL MODULE: ./packages/probe/build/line.js
var build_line = __webpack_require__(93213);
;// CONCATENATED MODULE: ./packages/probe/build/exchange.js









const noBytes = Buffer.alloc(0);
/** What a connection is closed with. One for all: undici would make an error, and its stack, for each. */
const probeIsOver = new Error('the probe is over');
/**
 * Sends one request and reads the whole answer. Never throws: what goes wrong is the answer's `fault`.
 *
 * undici's `Client.dispatch` instead of `request`: it hands over bytes as they come, without a stream for each body, and
 * the client lets us open the connection ourselves, which is how its phases are timed and its address is checked, and lets
 * us close it, which is how every probe gets one of its own.
 */
function exchange(request, context, cancellation) {
    const { check, url } = request;
    const answer = emptyAnswer(context.monotonic());
    const kept = check.connection === 'reuse' ? keptOf(check, context) : null;
    let connection;
    try {
        if (cancellation.fault !== null)
            throw cancellation.fault;
        connection = exchange_open(request, kept, context, cancellation);
    }
    catch (error) {
        return Promise.resolve({ ...answer, fault: (0,failure_reason/* toFault */.e)(error) });
    }
    const { dispatcher, line, trace } = connection;
    return new Promise((resolve) => {
        const times = { sentAt: null, firstByteAt: null };
        let isSettled = false;
        const settle = (fault, body) => {
            // Closing a connection fails its requests, which would settle once more.
            if (isSettled)
                return;
            isSettled = true;
            clearTimeout(connectTimer);
            cancellation.unlisten(onCancel);
            resolve({ ...answer, ...traced(trace, times, context.monotonic()), fault, body: body ?? answer.body });
            const isKept = line !== null && kept?.get(url.origin) === line;
            if (isKept && fault === null)
                return;
            if (isKept)
                kept?.delete(url.origin);
            // The probe is over: what the other side still has to say is of no interest.
            if (line === null)
                dispatcher.destroy(fault ?? probeIsOver).catch(() => { });
            // Unpacking a body may end after its connection has, when the line is another's already: it is closed only while it is ours.
            else if (line.trace === trace)
                line.socket?.destroy(fault ?? probeIsOver);
        };
        const onCancel = () => settle(cancellation.fault);
        // A connection of ours has its own limit; one by way of a proxy is undici's.
        const late = () => settle(new build_fault/* ProbeFault */.tr('timeout', `no connection through the proxy within ${(0,duration/* formatDuration */.a3)(check.connectTimeoutMs)}`));
        const connectTimer = line === null ? setTimeout(late, check.connectTimeoutMs) : undefined;
        cancellation.listen(onCancel);
        dispatcher.dispatch(optionsOf(request), handlerOf(check, answer, times, context, settle, () => clearTimeout(connectTimer)));
    });
}
function emptyAnswer(endedAt) {
    return {
        status: null,
        headers: {},
        body: noBytes,
        phases: measurement/* noPhases */.O,
        address: null,
        certificate: null,
        fault: null,
        endedAt,
    };
}
/** The connection of an exchange: a kept one, a new one, or a proxy's. Throws a `ProbeFault` where none is allowed. */
function exchange_open(request, kept, context, cancellation) {
    const { check, url } = request;
    if (check.proxy !== null) {
        if (context.isUntrusted)
            throw new build_fault/* ProbeFault */.tr('blocked', 'a proxy of its own is refused for a pull request from a fork');
        context.guard.checkHost(bareHost(new URL(check.proxy)));
    }
    const proxy = check.proxy ?? context.proxyFor(url.href);
    if (proxy !== '') {
        context.guard.checkHost(bareHost(url));
        return { dispatcher: openProxy(request, proxy, context), line: null, trace: (0,connection/* emptyTrace */.P)() };
    }
    const line = kept === null ? context.lines.take() : (kept.get(url.origin) ?? (0,build_line/* createLine */.R)());
    // What was learnt when a kept connection was opened is still true of it.
    const { address, certificate } = kept === null ? (0,connection/* emptyTrace */.P)() : line.trace;
    const trace = { ...(0,connection/* emptyTrace */.P)(), address, certificate };
    kept?.set(url.origin, line);
    line.trace = trace;
    line.request = connectionRequestOf(request, context, cancellation);
    return { dispatcher: line.client, line, trace };
}
/** The connections that a check has kept, by origin. */
function keptOf(check, { kept }) {
    const owner = (0,context/* ownerOfKept */.f)(check);
    const own = kept.get(owner) ?? new Map();
    kept.set(owner, own);
    return own;
}
function handlerOf(check, answer, times, { monotonic }, settle, onConnected) {
    let reader = null;
    const fail = (fault) => {
        reader?.destroy();
        settle(fault);
    };
    return {
        onRequestStart() {
            times.sentAt = monotonic();
            onConnected();
        },
        onResponseStart(_controller, status, headers) {
            if (status < 200)
                return;
            times.firstByteAt = monotonic();
            answer.status = status;
            answer.headers = headers;
            const encoding = headers['content-encoding'];
            reader = createBodyReader(typeof encoding === 'string' ? encoding : '', check.maxBodyBytes, fail);
        },
        onResponseData(_controller, chunk) {
            reader?.write(chunk);
        },
        onResponseEnd() {
            if (reader === null)
                return settle(null);
            reader.end().then((body) => settle(null, body), (error) => fail((0,failure_reason/* toFault */.e)(error)));
        },
        onResponseError(_controller, error) {
            fail((0,failure_reason/* toFault */.e)(error));
        },
    };
}
function connectionRequestOf({ check, url, trust }, { guard, lookup, monotonic, secureContextOf }, cancellation) {
    const isTls = url.protocol === 'https:';
    const host = bareHost(url);
    return {
        host,
        port: Number(url.port) || (isTls ? 443 : 80),
        family: check.family,
        connectTimeoutMs: check.connectTimeoutMs,
        tls: isTls ? { servername: host, context: secureContextOf(trust), protocols: ['http/1.1'] } : null,
        guard,
        lookup,
        cancellation,
        monotonic,
    };
}
/** Through a proxy it is the proxy that resolves and connects, so only the host's name can be guarded, and not timed. */
function openProxy({ check, trust }, uri, { secureContextOf }) {
    return new undici/* ProxyAgent */.kT({
        uri,
        headersTimeout: 0,
        bodyTimeout: 0,
        requestTls: { secureContext: secureContextOf(trust), timeout: check.connectTimeoutMs },
        proxyTls: { timeout: check.connectTimeoutMs },
    });
}
function optionsOf({ url, method, headers, body }) {
    return {
        origin: url.origin,
        path: url.pathname + url.search,
        method: method,
        // A line's own origin is of no meaning.
        headers: { host: url.host, ...headers },
        body,
    };
}
function traced(trace, { sentAt, firstByteAt }, endedAt) {
    const { address, certificate, dnsMs, connectMs, tlsMs } = trace;
    const firstByteMs = sentAt === null || firstByteAt === null ? null : firstByteAt - sentAt;
    const downloadMs = firstByteAt === null ? null : endedAt - firstByteAt;
    return { address, certificate, endedAt, phases: { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } };
}
/** The host of a URL as sockets want it: an IPv6 address without its brackets. */
function bareHost({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}

;// CONCATENATED MODULE: ./packages/probe/build/http.js







const ownHeaders = { 'user-agent': `fortify/${version/* version */.r} (+https://github.com/fortify/health-check)`, accept: '*/*' };
/** An HTTP request, its redirects, and everything that is expected of the last answer. */
const probeHttp = async (check, context, cancellation) => (await ask(check, context, cancellation, null)).finding;
/** What a request came to, and the answer itself, for who has more questions to it. */
async function ask(check, context, cancellation, jar) {
    const { answer, url, hops } = await follow(check, context, cancellation, jar);
    const certificate = (0,assert_certificate/* judgeCertificate */.Z)(answer.certificate, check.expect.certificate, context.today());
    // A redirect that cannot be followed is judged as that, and not by its status.
    const status = answer.fault?.reason === 'redirect' ? [] : judgeStatus(check, answer.status);
    const failures = [...status, ...(answer.fault === null ? [] : [answer.fault])];
    // What a body or a header holds is only known of an answer that is whole.
    const whole = answer.fault === null
        ? [
            ...(await (0,assert_body/* judgeBody */.u)(answer.body, check.expect.body, context.quote)),
            ...(await judgeHeaders(answer.headers, check.expect.headers, context.quote)),
            ...judgeRedirects(check, url, hops, context.quote),
        ]
        : [];
    const finding = {
        status: answer.status,
        address: answer.address,
        phases: answer.phases,
        certificate: answer.certificate,
        endedAt: answer.endedAt,
        failures: [...failures, ...whole, ...certificate.failures],
        warnings: certificate.warnings,
        announcement: await announcementOf(answer, url),
    };
    return { finding, answer, url };
}
/** The headers that announce something. Mostly there is none, and then nothing is loaded that reads them. */
const announcing = ['deprecation', 'sunset', 'link'];
async function announcementOf({ status, headers, body }, url) {
    if (status !== 410 && announcing.every((name) => headers[name] === undefined))
        return null;
    const { readAnnouncement } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 48860));
    return readAnnouncement(status, headers, status === 410 ? body.toString('utf8', 0, 65_536) : '', url.href);
}
/** Sends the request, and follows where it leads: every hop is a connection of its own, checked like the first. */
async function follow(check, context, cancellation, jar) {
    let request = {
        check,
        url: new URL(check.url),
        method: check.method,
        headers: { ...ownHeaders, ...check.headers },
        body: check.body,
        trust: check.trust,
    };
    let spent = null;
    const seen = new Set();
    for (let hops = 0;; hops++) {
        const sent = jar === null ? request : await withCookies(request, jar);
        const answer = await exchange(sent, context, cancellation);
        const setCookie = [answer.headers['set-cookie'] ?? []].flat();
        if (jar !== null && setCookie.length > 0)
            await jar.take(request.url, setCookie);
        const phases = spent === null ? answer.phases : addPhases(spent, answer.phases);
        const followed = { answer: { ...answer, phases }, url: request.url, hops };
        const next = answer.fault === null && check.redirects > 0 ? nextRequest(request, answer) : null;
        if (next === null)
            return followed;
        const endedBy = (fault) => ({ ...followed, answer: { ...followed.answer, fault } });
        if (next instanceof build_fault/* ProbeFault */.tr)
            return endedBy(next);
        seen.add(request.url.href);
        if (hops === check.redirects)
            return endedBy(tooMany(check.redirects, seen.has(next.url.href)));
        spent = phases;
        request = next;
    }
}
/** The request with the cookies of its URL, behind those that it has itself. */
async function withCookies(request, jar) {
    const { cookie = '', ...headers } = request.headers;
    const cookies = [cookie, await jar.headerFor(request.url)].filter((each) => each !== '').join('; ');
    return cookies === '' ? request : { ...request, headers: { ...headers, cookie: cookies } };
}
/** The request a redirect asks for, `null` when it is none, or why it is not followed. RFC 9110, section 15.4. */
function nextRequest(request, { status, headers }) {
    const { location } = headers;
    if (status === null || ![301, 302, 303, 307, 308].includes(status) || typeof location !== 'string')
        return null;
    if (!URL.canParse(location, request.url.href))
        return new build_fault/* ProbeFault */.tr('redirect', 'it leads to no URL');
    const url = new URL(location, request.url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return new build_fault/* ProbeFault */.tr('redirect', 'it leads to another scheme than http and https');
    }
    const isSameOrigin = url.origin === request.url.origin;
    const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
    const method = becomesGet ? 'GET' : request.method;
    const body = becomesGet ? null : request.body;
    if (body !== null && !isSameOrigin)
        return new build_fault/* ProbeFault */.tr('redirect', 'it leads to another origin, which would get the body');
    // Any header of the user's may be a credential, and a client certificate is one: none crosses to another origin.
    if (isSameOrigin)
        return { ...request, url, method, body };
    return {
        ...request,
        url,
        method,
        body,
        headers: ownHeaders,
        trust: { ...request.trust, certificate: null, key: null },
    };
}
function tooMany(limit, isCircle) {
    return new build_fault/* ProbeFault */.tr('redirect', `more than ${(0,plain/* count */.U9)(limit, 'redirect')}${isCircle ? ', in a circle' : ''}`);
}
/** Where the time of two exchanges went, one after the other. */
function addPhases(a, b) {
    const add = (key) => (a[key] === null && b[key] === null ? null : (a[key] ?? 0) + (b[key] ?? 0));
    return {
        dnsMs: add('dnsMs'),
        connectMs: add('connectMs'),
        tlsMs: add('tlsMs'),
        firstByteMs: add('firstByteMs'),
        downloadMs: add('downloadMs'),
    };
}


/***/ }),

/***/ 93213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createLines),
/* harmony export */   R: () => (/* binding */ createLine)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38487);


/** The most that is read of a response's headers. */
const maxHeaderBytes = 16 * 1024;
/** Makes a line. `onFree` is called when its connection is gone, or could not be opened, and nothing is left to be sent. */
function createLine(onFree = () => { }) {
    const client = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj('http://line.invalid', {
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: maxHeaderBytes,
        connect: (_options, callback) => {
            connect(line).then((socket) => {
                callback(null, socket);
                // Only after undici's own listeners, which `callback` has added, is the request off the client.
                socket.once('close', freeIfIdle);
            }, (error) => {
                callback(error, null);
                freeIfIdle();
            });
        },
    });
    const line = { client, request: null, trace: (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTrace */ .P)(), socket: null };
    const freeIfIdle = () => {
        if (client.stats.size === 0)
            onFree(line);
    };
    return line;
}
/** Makes a supply of lines: empty, and never larger than what was once under way at the same time. */
function createLines() {
    const free = [];
    const giveBack = (line) => {
        line.socket = null;
        free.push(line);
    };
    return { take: () => free.pop() ?? createLine(giveBack) };
}
async function connect(line) {
    if (line.request === null)
        throw new Error('a line that leads nowhere');
    line.socket = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .openConnection */ .J)(line.request, line.trace);
    return line.socket;
}


/***/ }),

/***/ 25405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/**
 * Whether a regular expression matches somewhere in a text. RE2: the time is linear in the length of the text, whatever
 * the expression and whoever wrote the text. Loaded only when a check has an expression.
 */
async function matchesPattern(text, pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return RE2JS.compile(pattern).matcher(text).find();
}


/***/ })

};
