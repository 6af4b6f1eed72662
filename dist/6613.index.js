export const id = 6613;
export const ids = [6613,2139];
export const modules = {

/***/ 56613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPathIssues: () => (/* binding */ jsonPathIssues)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92139);
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _rule_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);



const expected = 'expected a JSONPath (RFC 9535) such as $.token, with one filter, one .. and one comma at most, $ at its start alone, and without match and search';
/** What journeys extract from JSON is named by a JSONPath (RFC 9535). */
function jsonPathIssues(raw) {
    const steps = (0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOfChecks */ .Nr)(raw).flatMap(({ keys, path }) => (0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(keys, path));
    return steps.flatMap(({ keys: { extract }, path }) => Object.entries((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(extract)).flatMap(([name, source]) => {
        const written = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(source) ? source['json'] : undefined;
        if (typeof written !== 'string' || (0,_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__.parseJsonPath)(written) !== null)
            return [];
        const at = [...path, 'extract', name, 'json'];
        return [{ path: at, message: expected, showsValue: true }];
    }));
}


/***/ }),

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
