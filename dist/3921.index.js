export const id = 3921;
export const ids = [3921];
export const modules = {

/***/ 73921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCatalogueProblems: () => (/* binding */ findCatalogueProblems)
/* harmony export */ });
/* harmony import */ var _deadline_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62778);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58938);



/** The rows that a config names and the catalogue does not have. Apart from the schema, so that only who names one loads them. */
function findCatalogueProblems(document, named) {
    const ids = _deadline_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogueRows.map(({ id }) => id);
    return named.flatMap((name, index) => {
        if (ids.includes(name))
            return [];
        const hint = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}: no row of the catalogue ("fortify deprecations catalogue" lists them)${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, ids)}`;
        return [document.problemAt(['deprecations', 'catalogue', index], `deprecations.catalogue[${index}]: ${hint}`)];
    });
}


/***/ })

};
