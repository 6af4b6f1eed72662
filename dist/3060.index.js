export const id = 3060;
export const ids = [3060];
export const modules = {

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
