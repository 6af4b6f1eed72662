export const id = 1062;
export const ids = [1062];
export const modules = {

/***/ 71062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogueIssues: () => (/* binding */ catalogueIssues)
/* harmony export */ });
/* harmony import */ var _deadline_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62778);
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58938);



/** The rows of the catalogue that a config names are in it. */
function catalogueIssues(raw) {
    const ids = _deadline_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogueRows.map(({ id }) => id);
    const deprecations = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(raw) ? raw['deprecations'] : undefined;
    const named = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(deprecations) ? deprecations['catalogue'] : undefined;
    return (Array.isArray(named) ? named : []).flatMap((name, index) => {
        if (typeof name !== 'string' || ids.includes(name))
            return [];
        const message = `no row of the catalogue ("fortify deprecations catalogue" lists them)${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, ids)}`;
        return [{ path: ['deprecations', 'catalogue', index], message, showsValue: true }];
    });
}


/***/ })

};
