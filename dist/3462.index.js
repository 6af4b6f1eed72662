export const id = 3462;
export const ids = [3462,3060];
export const modules = {

/***/ 94590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCalendarDate)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _http_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24264);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/**
 * The calendar date that somebody wrote, as `2027-01-31`, as an instant of RFC 3339, or as HTTP writes it; `null` where it is
 * none of these, or no day that a calendar of our time has. Never a guess.
 */
function parseCalendarDate(written) {
    if (typeof written !== 'string')
        return null;
    const text = written.trim();
    const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${text}T00:00Z`)
        : ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) ?? (0,_http_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpDate */ .m)(text));
    return timeMs === null || timeMs < 0 ? null : (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOf */ .Q$)(timeMs);
}


/***/ }),

/***/ 24264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Wed, 11 Nov 2026 11:11:11 GMT`; the weekday is not looked at. */
const imfFixdate = /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
/**
 * A date as HTTP writes it (RFC 9110, section 5.6.7, IMF-fixdate), in milliseconds since the Unix epoch; `null` where it is
 * none, or a day that does not exist. RFC 8594's own example has the wrong weekday, so that is not looked at. The two obsolete
 * forms are none: years of two digits are anybody's guess.
 */
function parseHttpDate(text) {
    const match = imfFixdate.exec(text.trim());
    if (match === null)
        return null;
    const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match;
    const index = months.indexOf(month);
    // A leap second is the last of its minute.
    const timeMs = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
    const date = new Date(timeMs);
    const exists = index >= 0 && date.getUTCMonth() === index && date.getUTCDate() === Number(day);
    const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    return exists && isTime && Number(year) >= 1970 ? timeMs : null;
}


/***/ }),

/***/ 93462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUseSearch: () => (/* binding */ createUseSearch),
/* harmony export */   openApiReading: () => (/* binding */ openApiReading)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64176);
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58938);
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94590);
/* harmony import */ var _operation_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33060);





/** More operations than that end at once in no document, and each is looked for in every file. */
const mostSearched = 2000;
/** The operations of a document that end, or may. */
function endingOperations({ operations }) {
    return operations.filter(({ isDeprecated, sunset }) => isDeprecated || sunset !== undefined);
}
/**
 * The operations that a document showed to end before, and has no more, whatever their parameters are called. A path that it still
 * has with another method tells nothing: the code may call that.
 */
function removedOperations({ operations }, remembered) {
    const shapes = new Set(operations.map(({ path }) => (0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.shapeOf)(path)));
    return remembered
        .map((name) => ({ method: name.split(' ', 1)[0] ?? '', path: name.slice(name.indexOf(' ') + 1) }))
        .filter(({ path }) => !shapes.has((0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.shapeOf)(path)));
}
/** Makes the search for what ends, and for what was `remembered` to end and is gone: names of operations. */
function createUseSearch(document, remembered) {
    const wanted = [...endingOperations(document), ...removedOperations(document, remembered)];
    const plain = document.operations.filter(({ path }) => !path.includes('{'));
    const others = new Set(plain.map(({ path }) => (0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.withoutLastSlash)(path)));
    const searches = wanted.slice(0, mostSearched).flatMap((operation) => {
        const find = (0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.searchFor)(operation, document.basePath, others);
        return find === null ? [] : [[nameOf(operation), find]];
    });
    const uses = new Map();
    return {
        uses,
        isWhole: wanted.length <= mostSearched,
        look(file, text) {
            for (const [name, find] of searches) {
                const line = find(text);
                if (line === null)
                    continue;
                const known = uses.get(name);
                uses.set(name, { place: known?.place ?? { file, line }, files: (known?.files ?? 0) + 1 });
            }
        },
    };
}
/**
 * What an OpenAPI document shows: of its operations that end, those that are named in `uses` or found in the code; all of them
 * where neither is asked for. One that it showed before, has no more, and is used all the same, has ended.
 */
function openApiReading(source, document, { uses, remembered, mistakes, declaredAt }) {
    const isAll = source.uses.length === 0 && source.code.length === 0;
    const isUsed = (operation) => uses.has(nameOf(operation)) || source.uses.some((name) => (0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.isNamed)(name, { operationId: '', ...operation }));
    const ending = endingOperations(document).filter((operation) => isAll || isUsed(operation));
    const isRead = document.problems.length === 0;
    const removed = isRead ? removedOperations(document, remembered).filter(isUsed) : [];
    const known = [...document.operations, ...removed.map((each) => ({ operationId: '', ...each }))];
    const unknown = isRead ? source.uses.filter((name) => !known.some((each) => (0,_operation_use_js__WEBPACK_IMPORTED_MODULE_3__.isNamed)(name, each))) : [];
    const names = document.operations.map(nameOf);
    return {
        kind: 'openapi',
        id: source.id,
        document: source.document,
        severity: source.severity,
        sightings: [
            ...ending.map((operation) => sightingOf(source, operation, uses.get(nameOf(operation)), declaredAt(operation))),
            ...removed.map((operation) => removedSighting(source, operation, uses.get(nameOf(operation)))),
        ],
        problems: document.problems,
        mistakes: [
            ...mistakes,
            ...unknown.map((name) => `uses names ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}, and it has no such operation${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`),
        ],
        missing: isRead && mistakes.length === 0 && unknown.length === 0 ? 'resolved' : 'inconclusive',
    };
}
/** A name is no longer than that; what is cut is told apart by its hash. */
const longestPath = 150;
function nameOf({ method, path }) {
    const name = `${method} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(path, longestPath)}`;
    if (path.length <= longestPath)
        return name;
    return `${name}~${(0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(path).slice(0, 8)}`;
}
function removedSighting({ id, severity }, operation, use) {
    const name = nameOf(operation);
    return {
        id: `${id}/${name}`,
        title: `${name} has ended`,
        ending: 'gone',
        evidence: `the document has it no more; ${use === undefined ? 'uses names it' : describeUse(use)}`,
        url: '',
        severity,
        candidate: false,
        place: use?.place ?? null,
    };
}
function sightingOf({ id, severity }, operation, use, declared) {
    const { sunset, deprecatedAt, isDeprecated, link } = operation;
    const date = (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCalendarDate */ .g)(sunset);
    const ending = date !== null ? { date } : sunset === undefined ? 'undated' : 'unreadable';
    const since = (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCalendarDate */ .g)(deprecatedAt);
    const evidence = [
        isDeprecated ? `deprecated${since === null ? '' : ` since ${since}`}` : '',
        date !== null ? `x-sunset ${date}` : sunset === undefined ? 'no x-sunset' : 'an x-sunset that cannot be read',
        deprecatedAt !== undefined && since === null ? 'an x-deprecated-at that cannot be read' : '',
        since !== null && date !== null && date < since ? 'its sunset is earlier than its deprecation' : '',
        use === undefined ? '' : describeUse(use),
    ];
    return {
        id: `${id}/${nameOf(operation)}`,
        title: `${nameOf(operation)} ends`,
        ending,
        evidence: evidence.filter((part) => part !== '').join('; '),
        url: link,
        severity,
        candidate: false,
        place: use?.place ?? declared,
    };
}
function describeUse({ place: { file, line }, files }) {
    const others = files === 1 ? '' : ` and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files - 1, 'other file')}`;
    return `used in ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(file, 300)}:${line}${others}`;
}


/***/ }),

/***/ 33060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isNamed: () => (/* binding */ isNamed),
/* harmony export */   lineAt: () => (/* binding */ lineAt),
/* harmony export */   searchFor: () => (/* binding */ searchFor),
/* harmony export */   shapeOf: () => (/* binding */ shapeOf),
/* harmony export */   withoutLastSlash: () => (/* binding */ withoutLastSlash)
/* harmony export */ });
/** Whether what a config names is an operation: `GET /path`, `/path` whatever the method, or the operation's id. */
function isNamed(name, { method, path, operationId }) {
    if (name === operationId && name !== '')
        return true;
    const [, verb = method, written = ''] = /^(?:([A-Za-z]+)\s+)?(\/.*)$/.exec(name.trim()) ?? [];
    return written !== '' && verb.toUpperCase() === method && shapeOf(written) === shapeOf(path);
}
/** A path whatever its parameters are called. */
function shapeOf(path) {
    return withoutLastSlash(path.replace(/\{[^{}/]*\}/g, '{}'));
}
/** A path, whether or not it ends in a slash. */
function withoutLastSlash(path) {
    return path.replace(/(?<=.)\/$/, '');
}
/** A variable, as PHP, Kotlin and shells insert it. */
const variable = '\\$[A-Za-z_]\\w{0,60}(?:->\\w{1,60}|\\[\\w{1,60}\\]){0,3}';
/** A value that is inserted, as languages write it. */
const inserted = `[$#]\\{(?:[^{}\\n]|\\{[^{}\\n]{0,60}\\}){1,120}\\}|${variable}|\\{[^{}\\n]{0,80}\\}`;
/** What stands between two pieces of a text that are put together, by `+`, or by `.` or `..`. */
const pieces = '(?:[^"\'`+]|\\[["\'`][^"\'`\\]\\n]{0,60}["\'`]\\]){1,120}';
const plus = '(?:\\+|\\.\\.?)';
/** What stands for a parameter where a path is used: a value inserted or put together, `:id`, `%s`, or a value itself. */
const argument = [
    `(?:${inserted})(?:[\\w.~:;,@-]{0,40}(?:${inserted})){0,4}`,
    `["'\`]\\s{0,40}${plus}${pieces}${plus}\\s{0,40}["'\`]`,
    // The last piece: nothing that goes on with a text follows.
    `["'\`]\\s{0,40}${plus}${pieces}?(?:\\+[^"'\`+]{1,60}){0,3}(?=[),;\\]}\\n])(?!\\)*\\s{0,80}${plus}\\s{0,40}["'\`])`,
    '[^\\s"\'`/?#${}]{1,200}',
].join('|');
/** A path begins where a text, an address, or what is inserted before it begins or ends. */
const before = `(?<=["'\`}>]|%[sdv]|${variable}|:\\/\\/[^\\s"'\`/]{1,255})`;
/** A path with so many literal words is not met by chance: anything may stand before it, and its first slash may be left out. */
const tellingWords = 3;
/**
 * It ends where the text does, or its query begins, unless another text with a slash is put to it; behind a last slash nothing may
 * be put to it at all.
 */
const after = [
    `(?=$|[\\s?#)<,;&\\\\{]|[#$]\\{|%[sdv]|\\$[A-Za-z_]|["'\`](?!\\s{0,40}${plus}\\s{0,40}["'\`]\\/))`,
    '\\/(?=$|[\\s?#)<,;&\\\\]|["\'`](?!\\s*[+.]))',
].join('|');
/** More places that turn out to be of other paths are not looked at. */
const mostPlaces = 1000;
/**
 * Makes the search for a path, with or without what stands before every path of its document. `null` where the path is of
 * parameters alone: it would be found everywhere. A place that has one of the `others`, paths of the document without parameters,
 * is that one's. Every part is bounded, and a segment has one part that may be anything, so that the time is linear in the text.
 */
function searchFor({ path }, basePath, others = new Set()) {
    const segments = path.split('/').filter((segment) => segment !== '');
    const words = segments.filter((segment) => !segment.includes('{'));
    const literals = segments.flatMap((segment) => segment.split(/\{[^{}]*\}/));
    const longest = literals.reduce((best, literal) => (literal.length > best.length ? literal : best), '');
    if (longest === '')
        return null;
    const base = basePath === '' ? '' : `(?:${RegExp.escape(basePath)})?`;
    const start = words.length >= tellingWords ? '(?:\\/|(?<=["\'`}]|%[sdv]))' : `${before}\\/`;
    const pattern = new RegExp(`${base === '' ? start : `(?:${before}${base}\\/|${start})`}(${segments.map(patternOf).join('\\/')})(?:${after})`, 'gm');
    return (text) => {
        if (!text.includes(longest))
            return null;
        pattern.lastIndex = 0;
        for (let places = 0; places < mostPlaces; places++) {
            const found = pattern.exec(text);
            if (found === null)
                return null;
            const called = `/${found[1]}`;
            if (!others.has(called) || called === withoutLastSlash(path))
                return lineAt(text, found.index);
        }
        return null;
    };
}
/** A segment as it is called: from its first parameter to its last it may be anything. */
function patternOf(segment) {
    const [first, last] = [segment.indexOf('{'), segment.lastIndexOf('}')];
    if (first < 0 || last < first)
        return RegExp.escape(segment);
    return `${RegExp.escape(segment.slice(0, first))}(?:${argument})${RegExp.escape(segment.slice(last + 1))}`;
}
/** The line of a place in a text, 1-based. */
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ })

};
