export const id = 4030;
export const ids = [4030];
export const modules = {

/***/ 84030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findJourneyProblems: () => (/* binding */ findJourneyProblems)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _deep_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46822);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86766);




/**
 * The JSONPaths of a valid document that are none, each at its place. Apart from the schema, so that who has no journey does
 * not load what knows of JSONPath.
 */
function findJourneyProblems(document) {
    const checks = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfKeys */ .w$)((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .b)(document.value) ? document.value['checks'] : undefined);
    return checks.flatMap(({ journey }, check) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfKeys */ .w$)((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .b)(journey) ? journey['steps'] : undefined).flatMap(({ extract }, step) => Object.entries((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .b)(extract) ? extract : {}).flatMap(([name, source]) => {
        const path = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .b)(source) ? source['json'] : undefined;
        if (typeof path !== 'string' || isJsonPath(path))
            return [];
        const place = ['checks', check, 'journey', 'steps', step, 'extract', name, 'json'];
        const message = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}: expected a JSONPath (RFC 9535), such as $.token`;
        return [document.problemAt(place, message)];
    })));
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
