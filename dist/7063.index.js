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
/** The report as its JSON document, in pieces: to join them would hold a report of ten thousand checks twice. */
function renderJson(report) {
    return [toText(report), '\n'];
}
function toText(value) {
    return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b');
}


/***/ })

};
