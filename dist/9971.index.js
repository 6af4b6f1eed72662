export const id = 9971;
export const ids = [9971,5518,2352];
export const modules = {

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

/***/ 49971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRun: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92721);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88527);




/**
 * Records what a run has measured or seen: adds it, keeps the history in shape, and takes it to where it is kept. The fault, if any,
 * is a sentence.
 */
async function recordRun(measured, store, retention) {
    const refusal = await refusalOf(async () => {
        await store.open();
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .addHistory */ .Gs)(store, measured);
    });
    const untidy = refusal === null ? await tidy(store, retention) : [];
    const { fault, notices } = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .pushHistory */ .r)(store);
    const lost = refusal === null ? null : `what this run found was not recorded: ${refusal}`;
    const alone = fault === null ? null : `what this run found is kept on this machine alone: ${fault}`;
    return { fault: lost ?? alone, notices: [...untidy, ...notices] };
}
/** Why a place refuses: that costs a warning. `null` = it does not. */
async function refusalOf(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA)
            return error.message;
        throw error;
    }
}
/** What was measured is safe by now, so whatever goes wrong with keeping the history in shape costs a sentence. */
async function tidy(store, retention) {
    try {
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .foldHistory */ .E)(store);
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .retireHistory */ .wE)(store, retention);
        return [];
    }
    catch (error) {
        const why = (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)((0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
        return [`The history is longer than it need be: it could not be tidied up (${why}).`];
    }
}


/***/ })

};
