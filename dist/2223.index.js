export const id = 2223;
export const ids = [2223];
export const modules = {

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOfSubject: () => (/* binding */ placeOfSubject)
/* harmony export */ });
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44852);



/**
 * Where a config declares what a reason is about: an objective, a check, a deadline or its source, the freeze or the change
 * windows of the gate.
 * `null` where it does not: what a profile adds, what only the history knows, and what is another service's stands nowhere.
 */
function placeOfSubject(document, { code, subject, service }) {
    const isOthers = service !== undefined && service !== (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(document.value)['service'];
    const path = isOthers ? null : pathOfSubject(document.value, code, subject);
    if (path === null)
        return null;
    const { source, line, column } = document.problemAt(path, '');
    return line === null ? null : { file: source, line, column: column ?? 1 };
}
/** What is called alike, an objective and the check that it is about, say, is told apart by what is said of it. */
function pathOfSubject(raw, code, subject) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(raw))
        return null;
    const indexOf = (key, isMeant) => {
        const index = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(raw[key]).findIndex(isMeant);
        return index < 0 ? [] : [[key, index]];
    };
    const defaults = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(raw['defaults']);
    const checks = () => indexOf('checks', (check) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .expandIds */ .Pj)((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .withTarget */ .yY)(check, defaults)).includes(subject));
    switch ((0,_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKindOf */ .G8)(code)) {
        case 'check':
            return checks()[0] ?? null;
        case 'deadline':
        case 'source of deadlines':
            // What an answer of a check announces is declared nowhere but there.
            return [...deadlineOf(raw['deprecations'], subject), ...checks()][0] ?? null;
        case 'calendar': {
            const key = { freeze: 'freeze', 'change window': 'change-windows' }[subject];
            return key !== undefined && key in (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .asKeys */ .Bg)(raw['gate']) ? ['gate', key] : null;
        }
        default:
            return indexOf('objectives', ({ id }) => subject === id || subject.startsWith(`${id}/`))[0] ?? null;
    }
}
/** A deadline that is declared, the source that shows it, or that source itself. */
function deadlineOf(deprecations, subject) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeys */ .bb)(deprecations))
        return [];
    const declared = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(deprecations['deadlines']).findIndex(({ id }) => id === subject);
    if (declared >= 0)
        return [['deprecations', 'deadlines', declared]];
    for (const key of ['openapi', 'feeds']) {
        const sources = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfKeys */ .w$)(deprecations[key]);
        const index = sources.findIndex(({ id }) => subject === id || subject.startsWith(`${id}/`));
        if (index < 0)
            continue;
        const uses = sources[index]?.['uses'];
        // `GET /path`, or `/path` whatever the method.
        const operation = subject.slice(subject.indexOf('/') + 1);
        const isIt = (name) => name === operation || name === operation.slice(operation.indexOf(' ') + 1);
        const use = Array.isArray(uses) ? uses.findIndex(isIt) : -1;
        return [['deprecations', key, index, ...(use < 0 ? [] : ['uses', use])]];
    }
    const { catalogue } = deprecations;
    const row = Array.isArray(catalogue) ? catalogue.indexOf(subject) : -1;
    if (row >= 0)
        return [['deprecations', 'catalogue', row]];
    return subject === 'scan' && deprecations['scan'] !== undefined ? [['deprecations', 'scan']] : [];
}


/***/ })

};
