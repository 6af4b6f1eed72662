export const id = 7063;
export const ids = [7063];
export const modules = {

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


/***/ })

};
