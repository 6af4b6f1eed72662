export const id = 3407;
export const ids = [3407];
export const modules = {

/***/ 73407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOpenApi: () => (/* binding */ parseOpenApi)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50761);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77160);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);




const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
/** References lead to references; one that goes on for longer leads round in circles. */
const mostHops = 20;
/** Nobody points at anything by a longer name. */
const longestPointer = 1000;
/** YAML takes a hundred times its room once it is read. */
const longestYaml = 6 * 1024 * 1024;
/** An alias costs nothing to read, and whoever has so many means no good. */
const mostAliases = 10_000;
/**
 * Reads an OpenAPI 3.0, 3.1 or Swagger 2 document, JSON or YAML. Never throws: what it is not is a problem. References are
 * followed within the document, and only where a path is one.
 */
function parseOpenApi(text) {
    const parsed = parseText(text);
    if ('problem' in parsed)
        return unreadable(parsed.problem);
    const { root } = parsed;
    const version = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(root) ? String(root['openapi'] ?? root['swagger'] ?? '') : '';
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(root) || !/^(2\.0|3\.\d+(\.\d+.*)?)$/.test(version))
        return unreadable('is no OpenAPI 3 or Swagger 2 document');
    const paths = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .asKeys */ .Bg)(root['paths']);
    const problems = [];
    const follow = createFollower(root);
    const operations = Object.entries(paths).flatMap(([path, written]) => {
        // Whatever else is there is an extension; and a path without anything has no operations.
        if (!path.startsWith('/') || written === null)
            return [];
        const item = follow(written);
        if (item === null)
            problems.push(`${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(path, 100)} is a reference that leads nowhere in the document`);
        return item === null ? [] : operationsOf(path, item);
    });
    if (operations.length === 0 && problems.length === 0)
        problems.push('has no operations');
    const [first = '', ...others] = problems;
    const summary = others.length === 0 ? first : `${first}, and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others.length, 'other')} as well`;
    return { operations, basePath: basePathOf(root), problems: first === '' ? [] : [summary] };
}
function unreadable(problem) {
    return { operations: [], basePath: '', problems: [problem] };
}
function parseText(text) {
    const [first = ''] = /\S/.exec(text) ?? [];
    if (first === '')
        return { problem: 'is empty' };
    if (first === '<') {
        const isPage = /<(!doctype\s+html|html)\b/i.test(text.slice(0, 5000));
        return {
            problem: isPage
                ? 'is a web page, where a document was expected: a login page perhaps'
                : 'is XML, and no OpenAPI document',
        };
    }
    try {
        return first === '{' ? { root: JSON.parse(text) } : parseYaml(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { problem: 'is no JSON' };
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return { problem: 'is no YAML' };
        throw error;
    }
}
/**
 * Not by the parser that reads the config, and knows where each part stands: of a document of 3 MB nobody asks that, and this one
 * is four times as fast, and bounded in its depth.
 */
function parseYaml(text) {
    if (text.length > longestYaml)
        return { problem: 'is more YAML than is read: 6 MiB; as JSON it may be 16' };
    const aliases = text.match(/[\s,[{:-]\*\w/g)?.length ?? 0;
    if (aliases > mostAliases)
        return { problem: 'has more aliases than anybody needs' };
    // Whether keys are told apart is the linter's business.
    return { root: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { json: true }) };
}
/** Follows references within a document, each once; `null` = to nowhere. */
function createFollower(root) {
    const known = new Map();
    const find = (reference) => {
        if (!known.has(reference))
            known.set(reference, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAtPointer */ .s)(root, decode(reference.slice('#'.length))));
        return known.get(reference);
    };
    return (written) => {
        let item = written;
        for (let hops = 0; hops < mostHops; hops++) {
            if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(item))
                return null;
            const reference = item['$ref'];
            if (reference === undefined)
                return item;
            const isInside = typeof reference === 'string' && reference.startsWith('#/') && reference.length <= longestPointer;
            item = isInside ? find(reference) : null;
        }
        return null;
    };
}
/** The pointer that a fragment is (RFC 6901, section 6). One that is not encoded as it should be is taken as it stands. */
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function operationsOf(path, item) {
    return methods.flatMap((method) => {
        const operation = item[method];
        if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(operation))
            return [];
        const { operationId, deprecated, description } = operation;
        return [
            {
                method: method.toUpperCase(),
                path,
                operationId: typeof operationId === 'string' ? operationId : '',
                isDeprecated: deprecated === true,
                sunset: operation['x-sunset'],
                deprecatedAt: operation['x-deprecated-at'],
                link: typeof description === 'string' ? firstLink(description) : '',
            },
        ];
    });
}
function firstLink(text) {
    const link = /https?:\/\/[^\s<>()[\]"'`|]{1,500}/.exec(text.slice(0, 20_000))?.[0] ?? '';
    return URL.canParse(link) ? link : '';
}
function basePathOf(root) {
    const servers = Array.isArray(root['servers']) ? root['servers'] : [];
    const [server] = servers;
    const written = root['basePath'] ?? ((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .bb)(server) ? server['url'] : '');
    if (typeof written !== 'string' || written.includes('{') || !URL.canParse(written, 'https://example.com'))
        return '';
    return new URL(written, 'https://example.com').pathname.replace(/\/+$/, '');
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueAtPointer)
/* harmony export */ });
/**
 * The value at a JSON pointer (RFC 6901), `undefined` where there is none. Only what the document itself holds counts:
 * nothing of a prototype, and no `length` of an array.
 */
function valueAtPointer(document, pointer) {
    const tokens = pointer.split('/').slice(1);
    return tokens.reduce((value, token) => {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(value))
            return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        return value[key];
    }, document);
}


/***/ })

};
