export const id = 2139;
export const ids = [2139];
export const modules = {

/***/ 92139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonPath: () => (/* binding */ parseJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);

const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
// They are regular expressions that may take for ever, on what somebody else has written.
for (const name of ['match', 'search'])
    environment.functionRegister.delete(name);
/** What may be written between quotes in a path. */
const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
/** Each of these, once more, takes as many times longer as the document is long; so does a filter that looks at the whole. */
const onceAtMost = ['$', '..', '?', ','];
/**
 * Parses a JSONPath (RFC 9535) that is to be looked for in what a stranger sends, and that takes no longer than the document is
 * long: with one filter, one `..` and one `,` at most, with `$` at its start alone, and without the functions `match` and
 * `search`. `null` = it is none of those.
 */
function parseJsonPath(text) {
    const syntax = text.replace(quoted, '');
    if (onceAtMost.some((each) => syntax.split(each).length > 2))
        return null;
    try {
        return environment.compile(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
