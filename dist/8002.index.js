export const id = 8002;
export const ids = [8002,5518];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 78181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   sI: () => (/* binding */ unhealthyCount),
/* harmony export */   tC: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78842);


/** When a job fails. */
const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'];
/** When a job that measures fails: as its input says, or else its config. A gate that advises fails nobody by its checks. */
function failOnOf(input, { failOn, gate }) {
    return input ?? failOn ?? (gate.mode === 'advise' ? 'fail' : 'unhealthy');
}
/**
 * The exit code of the step. `never` is always 0; `fail` is that of the verdict; `unhealthy` also fails on an unhealthy
 * check that the config's gate lets pass, `inconclusive` also on a verdict that could not be reached.
 */
function exitCodeFor(failOn, report, verdictExitCode) {
    switch (failOn) {
        case 'never':
            return _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
        case 'fail':
            return verdictExitCode;
        case 'unhealthy':
            return verdictExitCode || (unhealthyCount(report) > 0 ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.fail : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok);
        case 'inconclusive':
            return verdictExitCode || (report.verdict.status === 'inconclusive' ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok);
        default:
            return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(failOn);
    }
}
/** How many checks of this run gave a wrong answer, or none. */
function unhealthyCount({ checks }) {
    return checks.filter(({ outcome }) => outcome === 'bad').length;
}


/***/ }),

/***/ 98865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork)
/* harmony export */ });
/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment, event) {
    const pull = event?.pull_request;
    const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    if (pull === undefined || pull === null)
        return isPullRequest;
    return pull.head?.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base?.repo?.full_name;
}


/***/ }),

/***/ 11314:
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
    const { daysLeft, status } = (0,_deadline_status_js__WEBPACK_IMPORTED_MODULE_0__/* .byDate */ .Et)(deadline.date, (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C5)(deadline, policy).warnDays, nowMs);
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
    const { failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C5)(deadline, policy);
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
    const { warnDays, failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C5)(deadline, policy);
    const daysLeft = deadline.daysLeft ?? 0;
    const isNear = failDays !== null && daysLeft <= failDays;
    const limit = isNear ? `failed from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failDays, 'day')} on` : `warned from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnDays, 'day')} on`;
    const may = deadline.candidate ? 'by its prose perhaps due' : 'due';
    const left = daysLeft < 0 ? 'a day that is over everywhere at 12:00 UTC' : `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(daysLeft, 'day')} left`;
    const message = `${deadline.title}: ${may} on ${deadline.date}, ${left}, ${limit}`;
    return { code: 'deadline-due', severity: isNear ? 'fail' : 'warn', message };
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
        const prefix = await store.read(name, asked);
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

/***/ 82596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ useRecalled)
/* harmony export */ });
/* harmony import */ var _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74958);

/**
 * Does something with what was recalled of a store. Durations are unpacked where they are read: where some turn out to be
 * damaged, it is done once more, with what is left when every byte has been checked.
 */
async function useRecalled(recalled, store, use) {
    try {
        return await use(recalled);
    }
    catch (error) {
        if (!(error instanceof _fortify_core_history_bytes__WEBPACK_IMPORTED_MODULE_0__/* .DamageError */ .wc))
            throw error;
        const { recallHistory } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.bind(__webpack_require__, 75518));
        return use(await recallHistory(store));
    }
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findObjectives),
  e: () => (/* binding */ judgeObjectives)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(19977);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/slo/select.js
var slo_select = __webpack_require__(27853);
;// CONCATENATED MODULE: ./packages/core/build/slo/resolve.js



/** Finds out which checks each objective speaks of, among those of the config and of the history. */
function resolveObjectives(config, history) {
    const known = [...new Set([...config.checks.map(({ id }) => id), ...(0,history_history/* checkIds */.tD)(history)])].sort(plain/* compareText */.n6);
    // All checks are those of the config: what else a history may hold, of a check long gone say, is nobody's objective.
    const all = config.checks.length > 0 ? config.checks.map(({ id }) => id) : known;
    const targets = [];
    const unmatched = [];
    const select = (section, patterns, index) => {
        const selection = (0,slo_select/* selectChecks */.o)(patterns, known);
        if ('ids' in selection)
            return selection.ids;
        unmatched.push(...selection.unmatched.map((each) => ({ section, index, ...each })));
        return [];
    };
    for (const [index, { checks }] of config.maintenance.entries())
        select('maintenance', checks ?? [], index);
    const selected = config.objectives.map(({ checks }, index) => checks === null ? all : select('objectives', checks, index));
    const ordered = config.objectives.map((objective, index) => ({ objective, selection: selected[index] ?? [] }));
    for (const { objective, selection } of ordered.sort((a, b) => (0,plain/* compareText */.n6)(a.objective.id, b.objective.id))) {
        const ids = [...selection].sort(plain/* compareText */.n6);
        if (objective.per === 'all' || objective.composite !== null)
            targets.push({ objective, check: null, ids });
        else
            targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
    }
    return { targets, unmatched };
}

;// CONCATENATED MODULE: ./packages/pipeline/build/judge.js


/**
 * Finds out which checks the objectives of a config speak of. Throws a `ConfigurationError`, each problem at its place in
 * the file, when one names checks that neither the config nor the history has.
 */
async function findObjectives({ config, document }, history) {
    const resolved = resolveObjectives(config, history);
    const { unmatched } = resolved;
    if (unmatched.length === 0)
        return resolved;
    if (document === null)
        throw (0,error/* configurationError */.DN)('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(9859), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 54971));
    throw new error/* ConfigurationError */.j1(unmatched.map((each) => unmatchedPatternProblem(document, each)));
}
/** Judges every objective of a config over a history, as of `nowMs`. */
async function judgeObjectives(loaded, history, nowMs) {
    // A run that is about to probe has no use for it yet.
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(2453), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 94700));
    return judgeTargets(await findObjectives(loaded, history), loaded.config, history, nowMs);
}


/***/ }),

/***/ 98663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ judgeHistory),
/* harmony export */   _j: () => (/* binding */ runSlo),
/* harmony export */   m2: () => (/* binding */ judgeRecalled)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97633);
/* harmony import */ var _fortify_core_verdict_deadline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11314);
/* harmony import */ var _fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40086);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78842);
/* harmony import */ var _history_reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88527);
/* harmony import */ var _history_recall_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75518);
/* harmony import */ var _history_use_recalled_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82596);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8697);









/** Judges the objectives of a config over its history, measuring nothing. */
async function runSlo(loaded, run, { clock, store }) {
    const { objectives } = loaded.config;
    const nowMs = clock.now();
    if (objectives.length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('objectives', 'this config has none: there is nothing to judge');
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .pullHistory */ .G)(store);
    const recalled = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_6__.recallFor)(store, objectives);
    return (0,_history_use_recalled_js__WEBPACK_IMPORTED_MODULE_8__/* .useRecalled */ .K)(recalled, store, (known) => judgeRecalled(loaded, run, pulled, known, nowMs));
}
/**
 * The same for the gate, which looks at deadlines, too: those that are declared, and those that the history remembers, be it that
 * a check was told them, or that a source showed them when `runDeprecations` read it last.
 */
async function judgeHistory(loaded, run, { clock, store }) {
    const { objectives, deprecations } = loaded.config;
    const nowMs = clock.now();
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .pullHistory */ .G)(store);
    const recalled = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_6__.recallFor)(store, objectives);
    const [{ deadlinesFrom }, { rememberedSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(5555), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 65555)),
        __webpack_require__.e(/* import() */ 5252).then(__webpack_require__.bind(__webpack_require__, 75252)),
    ]);
    const readings = await rememberedSources(deprecations);
    const deadlines = deadlinesFrom(loaded.config, recalled.history, { readings, withCertificates: true }, nowMs);
    if (objectives.length === 0 && deadlines.length === 0 && !hasSources(deprecations))
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .configurationError */ .DN)('objectives', 'this config has none, and no deadline is known: there is nothing to judge');
    return (0,_history_use_recalled_js__WEBPACK_IMPORTED_MODULE_8__/* .useRecalled */ .K)(recalled, store, (known) => judgeRecalled(loaded, run, pulled, known, nowMs, deadlines));
}
/** Judges the objectives of a config over what a store was found to hold, when it was asked for it. */
async function judgeRecalled(loaded, run, pulled, { history, damaged }, nowMs, deadlines = []) {
    const { config } = loaded;
    const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeObjectives */ .e)(loaded, history, nowMs);
    const evidence = {
        results: [],
        objectives: judged.objectives,
        remarks: deadlines.flatMap((deadline) => (0,_fortify_core_verdict_deadline__WEBPACK_IMPORTED_MODULE_2__/* .judgeDeadline */ .i)(deadline, config.gate.deadlines, nowMs)),
        damaged,
        unreachable: pulled.fault,
        notRecorded: null,
        mayBeEmpty: deadlines.length > 0 || hasSources(config.deprecations),
    };
    const verdict = (0,_fortify_core_verdict_decide__WEBPACK_IMPORTED_MODULE_3__/* .decideVerdict */ .A)(evidence, config.gate);
    const report = (0,_fortify_core_report_build__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        generatedAtMs: nowMs,
        service: config.service,
        run,
        verdict,
        mode: config.gate.mode,
        notices: [...config.notices, ...pulled.notices, ...judged.notices],
        results: [],
        objectives: judged.objectives,
        deadlines,
        timing: null,
    });
    return { report, exitCode: (0,_fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(verdict, config.gate, config.objectives) };
}
/** Whether a config names anything that may show a deadline. */
function hasSources({ deadlines, openapi, feeds, scan, catalogue }) {
    return scan !== null || [deadlines, openapi, feeds, catalogue].some(({ length }) => length > 0);
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hs: () => (/* binding */ openCacheIndex),
  wP: () => (/* binding */ startCacheClient),
  FL: () => (/* binding */ storePortsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/ci/build/cache.js
/** Whether the cache of GitHub can be reached: steps that use an action get an address and a token, `run:` steps do not. */
function hasCache(environment) {
    const address = environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL'];
    return Boolean(address && environment['ACTIONS_RUNTIME_TOKEN']);
}
/**
 * Which run reads and saves entries of the cache: a label that no other job of the repository has but those of its own
 * matrix, the ref its entries belong to, and the refs whose entries it may restore (its own, the base of its pull request,
 * the default branch: GitHub's docs, "dependency caching", restrictions for accessing a cache).
 */
function readCacheRun(environment, event) {
    const value = (name) => environment[name] ?? '';
    const job = value('GITHUB_JOB')
        .replace(/[^\w-]/g, '_')
        .slice(0, 100);
    const ref = value('GITHUB_REF');
    const defaultBranch = event?.repository?.default_branch;
    const branches = [value('GITHUB_BASE_REF'), defaultBranch].filter((name) => typeof name === 'string' && name !== '');
    return {
        label: [value('GITHUB_RUN_ID') || '0', value('GITHUB_RUN_ATTEMPT') || '1', job || 'job'].join('-'),
        ref,
        readableRefs: [...new Set([ref, ...branches.map((name) => `refs/heads/${name}`)])],
    };
}

// EXTERNAL MODULE: ./packages/ci/build/fork.js
var fork = __webpack_require__(98865);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
;// CONCATENATED MODULE: ./packages/ci/build/repository.js
/**
 * The repository of a run, for a history that is kept on one of its branches: what FORTIFY_HISTORY_REMOTE names, else that
 * of the run. FORTIFY_HISTORY_TOKEN is for whichever it is; the token of the job is for the server that made it, and goes
 * nowhere else.
 */
function readRepository(environment, jobToken) {
    const value = (name) => environment[name] || null;
    const [server, name, project] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'CI_PROJECT_URL'].map(value);
    const own = server && name ? `${server}/${name}` : project ? `${project}.git` : null;
    const remote = value('FORTIFY_HISTORY_REMOTE') ?? own;
    if (remote === null)
        return null;
    const isOurs = server !== null && server !== undefined && originOf(remote) === originOf(server);
    const token = value('FORTIFY_HISTORY_TOKEN') ?? (isOurs ? (jobToken ?? value('GITHUB_TOKEN')) : null);
    return { remote, token };
}
function originOf(url) {
    return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/store/build/process-group.js
var process_group = __webpack_require__(75887);
// EXTERNAL MODULE: ./packages/store/build/cache/complaint.js
var cache_complaint = __webpack_require__(8864);
;// CONCATENATED MODULE: ./packages/store/build/cache/client.js





/**
 * What the process needs of the environment. Everything else stays here, tokens above all: it hands what it has on to tar.
 */
const needed = /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|PATH|HOME|LANG|LC_ALL|TMPDIR|TEMP|TMP|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|PATHEXT|COMSPEC|WINDIR)$/i;
/** Reaches the cache by a process that starts with the first request, and ends when it is disposed of. */
function createCacheClient({ program, environment, deadlineMs = 20_000 }) {
    let child = null;
    const start = () => {
        const started = (0,external_node_child_process_.fork)(program, [], {
            execArgv: [],
            env: Object.fromEntries(Object.entries(environment).filter(([name]) => needed.test(name))),
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: process_group/* hasGroups */.l,
        });
        started.once('exit', () => {
            if (child === started)
                child = null;
        });
        return started;
    };
    const end = () => {
        if (child !== null)
            (0,process_group/* endGroup */.N)(child);
        child = null;
    };
    return {
        async ask(request) {
            child ??= start();
            try {
                return await answer(child, request, deadlineMs);
            }
            catch (error) {
                end();
                throw error;
            }
        },
        [Symbol.dispose]: end,
    };
}
function answer(child, request, deadlineMs) {
    const cleanUp = new AbortController();
    const { signal } = cleanUp;
    let log = '';
    return new Promise((resolve, reject) => {
        const fail = (why) => () => {
            const complaint = (0,cache_complaint/* complaintIn */.JI)(log);
            reject(new build_error/* UpstreamError */.gA(complaint === null ? why : `${why} (${complaint})`));
        };
        const timer = setTimeout(fail(`no answer within ${(0,plain/* count */.U9)(deadlineMs / 1000, 'second')}`), deadlineMs);
        signal.addEventListener('abort', () => clearTimeout(timer));
        const listeners = {
            message(message) {
                if ('printed' in message)
                    log += message.printed;
                else {
                    const thrown = message.fault === null ? null : (0,cache_complaint/* withoutAddresses */.tg)(message.fault);
                    resolve({ key: message.key, complaint: (0,cache_complaint/* complaintIn */.JI)(log) ?? thrown });
                }
            },
            error: fail('its client cannot be started'),
            exit: fail('its client ended before its time'),
        };
        for (const [event, listener] of Object.entries(listeners)) {
            child.on(event, listener);
            signal.addEventListener('abort', () => child.off(event, listener));
        }
        child.send(request, (error) => {
            if (error !== null)
                reject(new build_error/* UpstreamError */.gA('its client cannot be reached', { cause: error }));
        });
    }).finally(() => cleanUp.abort());
}

;// CONCATENATED MODULE: ./packages/runtime/build/store-ports.js






/** Everything a history may be kept in takes. `tell` hears of what is to be saved when the job ends; `null` = it has no end. */
function storePortsOf(around, tell) {
    const { environment, event, jobToken } = around;
    const temporary = environment['RUNNER_TEMP'];
    const later = tell === null || !temporary ? null : { directory: temporary, tell };
    return {
        repository: readRepository(environment, jobToken),
        environment,
        sleep: around.sleep,
        random: around.random,
        isUntrusted: (0,fork/* isFromFork */.t)(environment, event),
        cache: hasCache(environment)
            ? {
                run: readCacheRun(environment, event),
                startClient: () => startCacheClient(around),
                openIndex: () => openCacheIndex(around),
                later,
            }
            : null,
    };
}
/** Starts whoever talks to the cache. */
function startCacheClient({ home, environment }) {
    return createCacheClient({ program: (0,external_node_path_.join)(home, 'cache-client.js'), environment });
}
/** Opens the list of the cache's entries; `null` without a token, or a repository. */
async function openCacheIndex({ environment, jobToken, }) {
    const repository = (0,github_access/* readGitHubRepository */._)(environment, jobToken);
    if (repository === null)
        return null;
    const { createCacheIndex } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(1758), __webpack_require__.e(7977)]).then(__webpack_require__.bind(__webpack_require__, 17977));
    return createCacheIndex(repository);
}


/***/ }),

/***/ 23523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/action/build/report-path.js
var report_path = __webpack_require__(28229);
// EXTERNAL MODULE: ./packages/action/build/run-action.js + 1 modules
var run_action = __webpack_require__(92155);
// EXTERNAL MODULE: ./packages/action/build/tokens.js
var tokens = __webpack_require__(36057);
// EXTERNAL MODULE: ./packages/ci/build/event.js
var build_event = __webpack_require__(12353);
// EXTERNAL MODULE: ./packages/ci/build/run.js + 1 modules
var run = __webpack_require__(62937);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/runtime/build/store-ports.js + 3 modules
var store_ports = __webpack_require__(1335);
// EXTERNAL MODULE: ./packages/store/build/open-store.js + 1 modules
var open_store = __webpack_require__(61669);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
;// CONCATENATED MODULE: ./packages/slo/build/inputs.js


/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: null },
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', fail_on/* failOnWords */.Vw.slice(1))),
        githubToken: (0,read_input/* readText */.yR)(read, 'github-token'),
    }));
}

// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js
var config_source = __webpack_require__(95811);
// EXTERNAL MODULE: ./packages/pipeline/build/slo.js
var slo = __webpack_require__(98663);
;// CONCATENATED MODULE: ./packages/slo/build/run.js





/** What the outputs are before anything is known. */
const nothingKnown = { attainment: '', 'budget-remaining': '', 'breached-count': '0' };
/** Judges the objectives of the config over the history, and turns the report into the action's outcome. */
async function runSloAction(inputs, run, ports) {
    const loaded = await (0,config_source/* loadConfig */.Z9)({ path: inputs.config, urls: [], urlSource: '' }, ports);
    const { history, service, failOn } = loaded.config;
    for (const secret of loaded.config.secrets)
        ports.mask(secret);
    const store = await ports.openStore((0,config_history/* placeOf */.$t)(history, inputs.history, 'cache', service ?? (run.repository || null)));
    const { report, exitCode } = await (0,slo/* runSlo */._j)(loaded, run, { clock: ports.clock, store });
    const breached = report.objectives.filter(({ status }) => status === 'breached').length;
    return {
        report,
        document: loaded.document,
        exitCode: (0,fail_on/* exitCodeFor */.Rr)(inputs.failOn ?? failOn ?? 'fail', report, exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${breached} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} breached`,
        outputs: {
            attainment: lowest(report.objectives, ({ attainment }) => attainment),
            'budget-remaining': lowest(report.objectives, ({ budget }) => budget?.remaining ?? null),
            'breached-count': String(breached),
        },
    };
}
/** The lowest of what is known of some objectives; `''` where nothing is. */
function lowest(objectives, figureOf) {
    const known = objectives.map(figureOf).filter((value) => value !== null);
    return known.length === 0 ? '' : String(Math.min(...known));
}

;// CONCATENATED MODULE: ./packages/slo/build/main.js













/** The SLO action, wired to the real world. */
async function main(home) {
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const jobToken = (0,tokens/* maskTokens */.x)(core, process.env);
            const event = await (0,build_event/* readEvent */.j)(process.env);
            const around = { environment: process.env, event, jobToken, home, sleep: promises_.setTimeout, random: Math.random };
            return runSloAction(parseInputs(core.getInput), (0,run/* readRun */.c)(process.env, event), {
                environment: process.env,
                clock: (0,clock/* createClock */.t)({ wall: Date.now, monotonic: () => performance.now() }, null),
                mask: core.setSecret,
                openStore: (place) => (0,open_store/* openStore */.C)(place, (0,store_ports/* storePortsOf */.FL)(around, null)),
                readTextFile: text_file/* readTextFile */.Gu,
                readOptionalTextFile: text_file/* readOptionalTextFile */.Q3,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ complaintIn),
/* harmony export */   Nk: () => (/* binding */ probableCause),
/* harmony export */   tg: () => (/* binding */ withoutAddresses)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * Why `@actions/cache` did not do what it was asked to, from what it printed: its first warning, else what it met when it
 * asked for a key, else what its last attempt met, else what it says of the failure. `null` where it found nothing wrong. Harmless, and without addresses, which can
 * be signed.
 */
function complaintIn(log) {
    const lines = log.split(/\r?\n/);
    const all = (pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const found = all(/^::(?:warning|error)(?: [^:]*)?::(.+)$/)[0] ??
        all(/^::debug::Failed to reserve cache: (?:Error: )?(.+)$/)[0] ??
        all(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/).at(-1) ??
        all(/^((?:Failed to|Cache (?:save|restore) skipped).*)$/)[0];
    return found === undefined ? null : withoutAddresses(found);
}
/** A text of the client as one harmless line. */
function withoutAddresses(text) {
    const decoded = text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
    return (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(decoded.replaceAll(/https?:\/\/\S+/g, 'an address'), 300);
}
/** Events that strangers can cause: on the default branch their token only reads, since 2026-06-26 (GitHub's changelog). */
const ofStrangers = /^(pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment|fork|watch|pull_request_review|pull_request_review_comment|commit_comment|gollum|label|milestone)$/;
/** The probable cause of a save that was refused: what the client complained of decides, then the event of the run. */
function probableCause(complaint, environment) {
    const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    const said = complaint === null ? '' : ` (${complaint})`;
    const isRefused = /another job may be creating|write denied|permission_denied|\(403\)|Forbidden/i.test(said);
    if (mode === 'read' || mode === 'none')
        return `the workflow says cache-mode: ${mode}`;
    if (/rate limit/i.test(said))
        return `the cache takes 200 uploads a minute of a repository, and no more${said}`;
    if (/already.exists|\(409\)/i.test(said))
        return `another has taken the key${said}`;
    if (isRefused && (ofStrangers.test(event) || /write denied/i.test(said))) {
        return `a run for ${event === '' ? 'this event' : (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(event, 50)} only reads the cache, because strangers can start one: save on schedule, push or workflow_dispatch${said}`;
    }
    if (isRefused)
        return `this run may not write to the cache, or another has taken the key${said}`;
    return `the cache failed${said}`;
}


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   l: () => (/* binding */ hasGroups)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Whether a process can have a group of its own, and be ended with all it has started. */
const hasGroups = node_process__WEBPACK_IMPORTED_MODULE_0__.platform !== 'win32';
/** Ends a process that was started `detached`, whoever it has started, and what anybody may still hold open. */
function endGroup(child) {
    try {
        if (hasGroups && child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_0__.kill)(-child.pid, 'SIGKILL');
    }
    catch {
        // They are gone already.
    }
    child.kill('SIGKILL');
    for (const stream of child.stdio)
        stream?.destroy();
}


/***/ })

};
