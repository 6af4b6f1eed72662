export const id = 6613;
export const ids = [6613];
export const modules = {

/***/ 56613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPathIssues: () => (/* binding */ jsonPathIssues)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _rule_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);



/** What journeys extract from JSON is named by a JSONPath (RFC 9535). */
function jsonPathIssues(raw) {
    const steps = (0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOfChecks */ .Nr)(raw).flatMap(({ keys, path }) => (0,_rule_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(keys, path));
    return steps.flatMap(({ keys: { extract }, path }) => Object.entries((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(extract)).flatMap(([name, source]) => {
        const written = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(source) ? source['json'] : undefined;
        if (typeof written !== 'string' || isJsonPath(written))
            return [];
        const at = [...path, 'extract', name, 'json'];
        return [{ path: at, message: 'expected a JSONPath (RFC 9535), such as $.token', showsValue: true }];
    }));
}
function isJsonPath(text) {
    try {
        json_p3__WEBPACK_IMPORTED_MODULE_0__.jsonpath.compile(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
