export const id = 6337;
export const ids = [6337];
export const modules = {

/***/ 96337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patternIssues: () => (/* binding */ patternIssues)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50761);
/* harmony import */ var _rule_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2877);



/** What checks must match, and what steps extract by, is a regular expression of RE2, whose time is linear in the text. */
function patternIssues(raw) {
    const written = (0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOfChecks */ .Nr)(raw).flatMap(({ keys, path }) => [
        ...patternsOfExpect(keys['expect'], [...path, 'expect']),
        ...(0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B_)(keys, path).flatMap((step) => [
            ...patternsOfExpect(step.keys['expect'], [...step.path, 'expect']),
            ...patternsUnder(step.keys['extract'], 'regex', [...step.path, 'extract']),
        ]),
    ]);
    return written
        .filter(({ pattern }) => !isPattern(pattern))
        .map(({ path }) => ({
        path,
        message: 'expected a regular expression of RE2 (no look-around, no back-references)',
        showsValue: true,
    }));
}
function patternsOfExpect(expect, path) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(expect))
        return [];
    return [
        ...patternsUnder({ body: expect['body'] }, 'matches', path),
        ...patternsUnder(expect['headers'], 'matches', [...path, 'headers']),
    ];
}
/** The patterns that some keys have under another, one or a list of them. */
function patternsUnder(keys, key, path) {
    return Object.entries((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .asKeys */ .Bg)(keys)).flatMap(([name, value]) => {
        const found = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(value) ? value[key] : undefined;
        const at = [...path, name, key];
        if (typeof found === 'string')
            return [{ pattern: found, path: at }];
        return (Array.isArray(found) ? found : []).flatMap((pattern, index) => typeof pattern === 'string' ? [{ pattern, path: [...at, index] }] : []);
    });
}
function isPattern(source) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_2__.RE2JS.compile(source);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
