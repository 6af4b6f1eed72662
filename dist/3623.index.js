export const id = 3623;
export const ids = [3623];
export const modules = {

/***/ 23623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rareRulesFor: () => (/* binding */ rareRulesFor)
/* harmony export */ });
/**
 * The rules that take more code than most configs have a use for, and are loaded for a text with the word that they are about:
 * those of regular expressions, of JSONPath, and of the catalogue.
 */
async function rareRulesFor(text) {
    // A key in quotes may be written with escapes.
    const has = (word) => text.includes('\\') || word.test(text);
    const rules = await Promise.all([
        has(/\b(matches|regex)\b/) ? Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(6337)]).then(__webpack_require__.bind(__webpack_require__, 96337)).then((rule) => rule.patternIssues) : null,
        has(/\bjourney\b/) ? Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(6613)]).then(__webpack_require__.bind(__webpack_require__, 56613)).then((rule) => rule.jsonPathIssues) : null,
        has(/\bcatalogue\b/) ? Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(1062)]).then(__webpack_require__.bind(__webpack_require__, 71062)).then((rule) => rule.catalogueIssues) : null,
    ]);
    return rules.filter((rule) => rule !== null);
}


/***/ })

};
