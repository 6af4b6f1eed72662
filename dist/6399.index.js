export const id = 6399;
export const ids = [6399];
export const modules = {

/***/ 46399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHeaders: () => (/* binding */ readHeaders),
/* harmony export */   readOutlines: () => (/* binding */ readOutlines),
/* harmony export */   readPieces: () => (/* binding */ readPieces),
/* harmony export */   readSegments: () => (/* binding */ readSegments),
/* harmony export */   recallFor: () => (/* binding */ recallFor),
/* harmony export */   recallHistory: () => (/* binding */ recallHistory),
/* harmony export */   recallOutline: () => (/* binding */ recallOutline)
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
