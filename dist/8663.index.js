export const id = 8663;
export const ids = [8663,5518];
export const modules = {

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
// EXTERNAL MODULE: ./packages/core/build/text/select.js
var text_select = __webpack_require__(12186);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
;// CONCATENATED MODULE: ./packages/core/build/slo/resolve.js




/** Finds out which checks each objective speaks of, among those of the config and of the history. */
function resolveObjectives(config, history) {
    // Several rules may make one check of tests.
    const declared = [...new Set([...config.checks, ...config.synthetic.rules].map(({ id }) => id))];
    const known = [...new Set([...declared, ...(0,history_history/* checkIds */.tD)(history)])].sort(plain/* compareText */.n6);
    // All checks are those of the config, tests that it gives a name included: what else a history may hold, of a check long gone
    // say, is nobody's objective.
    const all = config.checks.length > 0 ? declared : (0,history_history/* checkIds */.tD)(history);
    const targets = [];
    const unmatched = [];
    const select = (section, patterns, index) => {
        const selection = (0,text_select/* selectNames */.$)(patterns, known);
        for (const pattern of selection.unmatched) {
            const hint = `no check of that name, in the config or in the history${(0,suggestion/* didYouMean */.a)(pattern, known)}`;
            unmatched.push({ section, index, pattern, hint });
        }
        return selection.names;
    };
    for (const [index, { checks }] of config.maintenance.entries())
        select('maintenance', checks ?? [], index);
    const selected = config.objectives.map(({ checks }, index) => checks === null ? all : select('objectives', checks, index));
    const ordered = config.objectives.map((objective, index) => ({ objective, selection: selected[index] ?? [] }));
    for (const { objective, selection } of ordered.sort((a, b) => (0,plain/* compareText */.n6)(a.objective.id, b.objective.id))) {
        const ids = [...selection].sort(plain/* compareText */.n6);
        // What a composite is made of is other objectives.
        if (objective.composite !== null)
            targets.push({ objective, check: null, ids: [] });
        else if (objective.per === 'all')
            targets.push({ objective, check: null, ids });
        else
            targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
    }
    return { known, targets, unmatched };
}

;// CONCATENATED MODULE: ./packages/pipeline/build/judge.js



/** Tests are checks from when some are recorded first, and a config may speak of them before. */
const ofTests = 'synthetic/';
/**
 * Finds out which checks the objectives of a config speak of. A name that neither the config nor the history has is a mistake in
 * the config, unless the history is not all at hand (`hasAll` false), nothing at all is known yet, or any more, or it is that of
 * tests, which may be still to come. Throws a `ConfigurationError`, each mistake at its place.
 */
async function findObjectives({ config, document }, history, hasAll) {
    const resolved = resolveObjectives(config, history);
    const hasTests = history.series.some(({ check }) => check.startsWith(ofTests));
    const mayCome = (pattern) => !hasTests && pattern.startsWith(ofTests);
    // Where nothing is known at all, be it that nothing was recorded yet or that the history is gone, no name is a mistake for it.
    const isNothingKnown = resolved.known.length === 0;
    const unmatched = resolved.unmatched.filter(({ pattern }) => hasAll && !isNothingKnown && !mayCome(pattern));
    if (unmatched.length === 0)
        return resolved;
    if (document === null)
        throw (0,error/* configurationError */.DN)('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9646), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 54971));
    const problems = unmatched.map((each) => unmatchedPatternProblem(document, each));
    throw new error/* ConfigurationError */.j1(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
/** Judges every objective of a config over a history, as of `nowMs`. Throws like `findObjectives`. */
async function judgeObjectives(loaded, history, hasAll, nowMs) {
    // A run that is about to probe has no use for it yet.
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(2453), __webpack_require__.e(7622)]).then(__webpack_require__.bind(__webpack_require__, 97622));
    const resolved = await findObjectives(loaded, history, hasAll);
    const { objectives, reach, notices } = await judgeTargets(resolved, loaded.config, history, nowMs);
    const ofObjectives = resolved.unmatched.filter(({ section }) => section === 'objectives');
    const ofMaintenance = resolved.unmatched.filter(({ section }) => section === 'maintenance');
    return {
        objectives,
        remarks: ofObjectives.map((each) => unknownChecks(each, loaded.config)),
        notices: [
            // Of what is out of reach, nobody knows how far it goes back.
            ...(hasAll && reach !== null ? [reach] : []),
            ...notices,
            ...ofMaintenance.map(({ pattern }) => `Nothing is known of ${(0,plain/* quote */.hD)(pattern)}, which maintenance names.`),
        ],
    };
}
function unknownChecks({ index, pattern }, { objectives }) {
    return {
        code: 'no-data',
        severity: 'inconclusive',
        subject: objectives[index]?.id ?? 'objectives',
        message: `nothing is known of the checks it names ${(0,plain/* quote */.hD)(pattern)}`,
        remedy: pattern.startsWith(ofTests)
            ? 'goes away once tests have been recorded'
            : 'goes away once the history has them: it may be empty yet, or gone',
    };
}


/***/ }),

/***/ 34140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/** Whether all that is known is at hand: nothing is out of reach, or damaged. */
function isWhole({ pulled, stored }) {
    return pulled.fault === null && stored.damaged.length === 0;
}


/***/ }),

/***/ 98663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ judgeHistory),
/* harmony export */   _j: () => (/* binding */ runSlo),
/* harmony export */   m2: () => (/* binding */ judgeRecalled)
/* harmony export */ });
/* harmony import */ var _fortify_core_gate_deadline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19608);
/* harmony import */ var _history_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88527);
/* harmony import */ var _history_recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75518);
/* harmony import */ var _history_use_recalled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82596);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8697);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34140);
/* harmony import */ var _report_on_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31975);








/** Judges the objectives of a config over its history, measuring nothing. */
async function runSlo(loaded, run, { clock, store }) {
    const { objectives } = loaded.config;
    const nowMs = clock.now();
    if (objectives.length === 0)
        throw (0,_config_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAny */ .R1)('objectives', 'there is nothing to judge', loaded);
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .pullHistory */ .G)(store);
    const recalled = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_3__.recallFor)(store, objectives);
    return (0,_history_use_recalled_js__WEBPACK_IMPORTED_MODULE_6__/* .useRecalled */ .K)(recalled, store, (stored) => judgeRecalled(loaded, run, { pulled, stored }, nowMs));
}
/**
 * The same for the gate, which looks at deadlines, too: those that are declared, and those that the history remembers, be it that
 * a check was told them, or that a source showed them when `runDeprecations` read it last.
 */
async function judgeHistory(loaded, run, { clock, store }) {
    const { objectives, deprecations } = loaded.config;
    const nowMs = clock.now();
    const pulled = await (0,_history_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .pullHistory */ .G)(store);
    const recalled = await (0,_history_recall_js__WEBPACK_IMPORTED_MODULE_3__.recallFor)(store, objectives);
    const [{ deadlinesFrom }, { rememberedSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(3758), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 23758)),
        __webpack_require__.e(/* import() */ 5252).then(__webpack_require__.bind(__webpack_require__, 75252)),
    ]);
    const readings = await rememberedSources(deprecations);
    const deadlines = deadlinesFrom(loaded.config, recalled.history, { readings, withCertificates: true }, nowMs);
    if (objectives.length === 0 && deadlines.length === 0 && !hasSources(deprecations))
        throw (0,_config_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAny */ .R1)('objectives', 'no deadline is known either, so there is nothing to judge', loaded);
    return (0,_history_use_recalled_js__WEBPACK_IMPORTED_MODULE_6__/* .useRecalled */ .K)(recalled, store, (stored) => judgeRecalled(loaded, run, { pulled, stored }, nowMs, deadlines));
}
/** Judges the objectives of a config over what a store was found to hold, when it was asked for it. */
async function judgeRecalled(loaded, run, known, nowMs, deadlines = []) {
    const { config } = loaded;
    const { history, damaged } = known.stored;
    const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeObjectives */ .e)(loaded, history, (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .w)(known), nowMs);
    const evidence = {
        results: [],
        objectives: judged.objectives,
        remarks: [
            ...judged.remarks,
            ...deadlines.flatMap((deadline) => (0,_fortify_core_gate_deadline__WEBPACK_IMPORTED_MODULE_0__/* .judgeDeadline */ .i)(deadline, config.gate.deadlines, nowMs)),
        ],
        damaged,
        unreachable: known.pulled.fault,
        notRecorded: null,
        mayBeEmpty: deadlines.length > 0 || hasSources(config.deprecations),
    };
    return (0,_report_on_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOn */ .S)(loaded, run, evidence, {
        generatedAtMs: nowMs,
        notices: [...known.pulled.notices, ...judged.notices],
        deadlines,
    });
}
/** Whether a config names anything that may show a deadline. */
function hasSources({ deadlines, openapi, feeds, scan, catalogue }) {
    return scan !== null || [deadlines, openapi, feeds, catalogue].some(({ length }) => length > 0);
}


/***/ })

};
