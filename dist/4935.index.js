export const id = 4935;
export const ids = [4935];
export const modules = {

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importHar: () => (/* binding */ importHar)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/import/parsed-samples.js
var parsed_samples = __webpack_require__(84920);
// EXTERNAL MODULE: ./packages/core/build/history/import/whole-json.js
var whole_json = __webpack_require__(81735);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var text_url = __webpack_require__(9237);
;// CONCATENATED MODULE: ./packages/core/build/synthetic/har.js





/** As many steps as a journey may have. */
const mostSteps = 50;
/** What a recording has to do with a service, and what is only how a page looks. */
const looks = /^(image|font|audio|video)\/|^text\/css|javascript|ecmascript|wasm/i;
/** Headers that say what is asked for. Any other is the browser's, or a credential. */
const kept = ['accept', 'content-type', 'x-requested-with'];
/** What is called like this is nobody's business. */
const secret = /pass|pwd|secret|token|key|auth|session|sid$|sign|^sig|otp|pin$|csrf|xsrf|jwt|credential|assertion|^code$|cvv|cvc|card|iban|account/i;
/**
 * Makes a journey of a recording (HAR 1.2, as browsers export it), for a person to edit. Cookies and credentials are left out; what
 * is called like a secret, in a query, a form or JSON, becomes a variable of the environment. What a page is made of is left
 * out, and so is what a redirect led to: that is followed. Throws a `FormatError` where it is no recording.
 */
function journeyOfHar(document, id) {
    const { log } = (0,keys/* asKeys */.Bg)(document);
    const entries = (0,whole_json/* asList */.DD)((0,keys/* asKeys */.Bg)(log)['entries']).map(keys/* asKeys */.Bg);
    if (!Array.isArray((0,keys/* asKeys */.Bg)(log)['entries']))
        throw new parsed_samples/* FormatError */.I('no HAR: it has no log with entries');
    // Named after the journey: a recording must not choose which variable of the environment goes where.
    const variables = { prefix: id.replaceAll('-', '_').toUpperCase(), names: new Set() };
    const steps = [];
    let ledTo = '';
    for (const entry of entries) {
        const request = (0,keys/* asKeys */.Bg)(entry['request']);
        const response = (0,keys/* asKeys */.Bg)(entry['response']);
        const url = (0,whole_json/* asText */.e1)(request['url']);
        const isFollowed = url === ledTo;
        ledTo = redirectOf(url, response) ?? '';
        if (isFollowed || !isStep(url, request, response))
            continue;
        steps.push(stepOf(url, request, response, variables));
    }
    if (steps.length === 0)
        throw new parsed_samples/* FormatError */.I('there is no request in it that a journey could be made of');
    if (steps.length > mostSteps)
        throw new parsed_samples/* FormatError */.I(`it has ${steps.length} requests: a journey has ${mostSteps} steps at most`);
    const config = new dist.Document({ version: 1, checks: [{ id, journey: { steps } }] });
    config.commentBefore = ' Made of a recording: look through it before you use it.';
    const yaml = config.toString({ lineWidth: 0 });
    return { yaml, variables: [...variables.names], steps: steps.length, leftOut: entries.length - steps.length };
}
function isStep(url, request, response) {
    const type = (0,whole_json/* asText */.e1)((0,keys/* asKeys */.Bg)(response['content'])['mimeType']);
    const isAnswered = typeof response['status'] === 'number' && response['status'] > 0;
    // A word and nothing else: whatever is written here is read by a config, variables included.
    const isMethod = /^[A-Z]{0,20}$/i.test((0,whole_json/* asText */.e1)(request['method']));
    return (0,text_url/* isHttpUrl */.q$)(url) && isMethod && isAnswered && !looks.test(type);
}
function redirectOf(url, response) {
    const to = (0,whole_json/* asText */.e1)(response['redirectURL']);
    return to !== '' && URL.canParse(to, url) ? new URL(to, url).href : null;
}
function stepOf(url, request, response, variables) {
    const method = (0,whole_json/* asText */.e1)(request['method']).toUpperCase() || 'GET';
    const headers = Object.fromEntries((0,whole_json/* asList */.DD)(request['headers'])
        .map(keys/* asKeys */.Bg)
        .map(({ name, value }) => [(0,whole_json/* asText */.e1)(name).toLowerCase(), literal((0,whole_json/* asText */.e1)(value))])
        .filter(([name, value]) => kept.includes(name) && value !== '*/*'));
    const body = bodyOf((0,keys/* asKeys */.Bg)(request['postData']), variables);
    const status = redirectOf(url, response) === null && response['status'] !== 304 ? response['status'] : null;
    return {
        name: `${method} ${literal(new URL(url).pathname)}`.slice(0, 100),
        url: withoutSecrets(url, variables),
        ...(method === 'GET' ? {} : { method }),
        ...(Object.keys(headers).length === 0 ? {} : { headers }),
        ...(body === null ? {} : { body }),
        ...(status === null ? {} : { expect: { status } }),
    };
}
function withoutSecrets(url, variables) {
    const { origin, pathname, search } = new URL(url);
    const query = search.slice(1);
    return literal(origin + pathname) + (query === '' ? '' : `?${formWithoutSecrets(query, variables)}`);
}
/** A form or a query as it was, but for the values of what is called like a secret. */
function formWithoutSecrets(text, variables) {
    return text
        .split('&')
        .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        const decoded = decode(name);
        return value.length > 0 && secret.test(decoded)
            ? `${literal(name)}=${variable(decoded, variables)}`
            : literal(pair);
    })
        .join('&');
}
function bodyOf({ mimeType, text: written, params }, variables) {
    const pairs = (0,whole_json/* asList */.DD)(params)
        .map(keys/* asKeys */.Bg)
        .map(({ name, value }) => [(0,whole_json/* asText */.e1)(name), (0,whole_json/* asText */.e1)(value)]);
    const text = typeof written === 'string' && written !== '' ? written : new URLSearchParams(pairs).toString();
    if (text === '')
        return null;
    const type = (0,whole_json/* asText */.e1)(mimeType);
    if (/json/i.test(type))
        return jsonWithoutSecrets(text, variables);
    if (/x-www-form-urlencoded/i.test(type))
        return formWithoutSecrets(text, variables);
    // What has parts, or is of a type of its own, may hold anything, and cannot be looked through.
    return `${variable('BODY', variables)}`;
}
function jsonWithoutSecrets(text, variables) {
    // The mark by which placeholders are found again must not be in it already.
    if (text.includes('\\u0000'))
        return variable('BODY', variables);
    try {
        // `this` is what the key is in: `{ name: password, value: \u2026 }` names its secret beside it.
        const filled = JSON.stringify(JSON.parse(text), function (key, value) {
            const name = key === 'value' ? (0,whole_json/* asText */.e1)(this['name'] ?? this['key']) : key;
            const isSecret = (secret.test(key) || secret.test(name)) && value !== null && typeof value !== 'boolean';
            return isSecret ? `\u0000${variable(name || key, variables)}\u0000` : value;
        });
        // What was not a secret stays as it is; a placeholder stands outside of what is literal.
        return filled
            .split('\\u0000')
            .map((part, index) => (index % 2 === 0 ? literal(part) : part))
            .join('');
    }
    catch {
        return variable('BODY', variables);
    }
}
/** A variable for a secret, `PASSWORD` for `user[password]`; its place in a text. */
function variable(name, variables) {
    const upper = name
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .replaceAll(/^_+|_+$/g, '')
        .toUpperCase()
        .slice(0, 60);
    const known = `${variables.prefix}_${upper || 'SECRET'}`;
    variables.names.add(known);
    return `\${${known}}`;
}
/** A text in which a config finds no variable, of the environment or of a journey. */
function literal(text) {
    return text.replaceAll('$', '$$$$').replace(/\{(?=\{)/g, '{ ');
}
function decode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./packages/core/build/text/kebab-case.js
var kebab_case = __webpack_require__(47422);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/import-har.js









/** `fortify synthetic import-har FILE`: writes a journey that a person can edit, without cookies and secrets. */
async function importHar(file, options, ports) {
    const id = options.id ?? 'journey';
    if (!kebab_case/* kebabCase */.k.test(id) || id.length > 100)
        throw (0,build_error/* configurationError */.DN)('--id', `${(0,plain/* quote */.hD)(id)}: expected an id in kebab-case, such as checkout`);
    try {
        const { yaml, variables, steps, leftOut } = journeyOfHar(await (0,whole_json/* readWholeJson */.si)((0,text_file/* readTextPieces */.Z0)(file)), id);
        await (0,build_options/* writeResult */.Zk)(yaml, options, ports);
        (0,build_options/* note */.N4)(`${(0,plain/* count */.U9)(steps, 'step')}; ${(0,plain/* count */.U9)(leftOut, 'request')} of the recording left out`, options, ports);
        if (variables.length > 0)
            (0,build_options/* note */.N4)(`Secrets were left out. Set in the environment: ${variables.join(', ')}`, options, ports);
        return exit_code/* exitCodes */.hS.ok;
    }
    catch (error) {
        if (error instanceof parsed_samples/* FormatError */.I)
            throw (0,build_error/* configurationError */.DN)(file, error.message);
        throw error;
    }
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   Kx: () => (/* binding */ commandRefused),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Oo: () => (/* binding */ requireHistory),
/* harmony export */   Sb: () => (/* binding */ pushStore),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jg: () => (/* binding */ pullStore),
/* harmony export */   kW: () => (/* binding */ optionalConfigOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19608);
/* harmony import */ var _fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51350);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/**
 * The config a command goes by, or that of the URLs it is given (`null` = it takes none). `sends`: of which sections it sends
 * something; the credentials of any other need not be there.
 */
function configOf(options, sends, ports, urls = null) {
    const ifMissing = 'name a config, run "fortify init" for a first one';
    const given = urls === null ? { urls: [], ifMissing } : { urls, ifMissing: `${ifMissing}, or give URLs to check` };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({ path: options.config ?? null, sends, urlSource: 'URL', ...given }, configPorts(ports));
}
/** The config that `--config` names, or that is there; else every rule by default. */
function optionalConfigOf(options, sends, ports) {
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_3__/* .loadOptionalConfig */ .nu)({ path: options.config ?? null, sends }, configPorts(ports));
}
function configPorts({ variables, prober }) {
    return { variables, ...(0,_fortify_store_config_files__WEBPACK_IMPORTED_MODULE_4__/* .configFiles */ .a)(prober.isUntrusted) };
}
/** The history `--history` names, whatever the config says; else where the config says it is kept. */
async function storeOf(options, { config }, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    const owner = config.service ?? (ports.run.repository || null);
    return (0,_fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)((0,_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config.history, _fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .noWish */ .JC, 'directory', owner), ports.store);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(options.history);
    return storeOf(options, await optionalConfigOf(options, [], ports), ports);
}
/** Brings a history here that is kept elsewhere. Throws an `UpstreamError` where it cannot be reached. */
async function pullStore(store, options, ports) {
    for (const notice of await store.pull())
        note(notice, options, ports);
    return store;
}
/** Takes a history to where it is kept. Throws an `UpstreamError` where it cannot be kept. */
async function pushStore(store, options, ports) {
    for (const notice of await store.push())
        note(notice, options, ports);
}
/** How long samples are kept: what a config that is there says, whatever `--history` says, else the default. */
async function retentionOf(options, ports) {
    return (await optionalConfigOf(options, [], ports)).config.history.retentionMs;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here: check, synthetic and history import make one');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(`damaged, left out: ${name}: ${message}`, 1000)}\n`);
}
/**
 * Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. Throws a
 * `ConfigurationError` rather than write into the log of a GitHub job what its runner would take for a command: a format that has
 * lines of its own may put anything at the beginning of one.
 */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        if (typeof result === 'string' && ports.run.ci === 'github' && (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .holdsWorkflowCommand */ .vB)(result))
            throw commandRefused();
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
}
/** What is written would be taken for a command of the runner's. */
function commandRefused() {
    return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('standard output', 'what is to be written holds text that the runner would take for a workflow command: write it with --output FILE');
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 84920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError),
/* harmony export */   s: () => (/* binding */ sortRows)
/* harmony export */ });
/** A file is not of the kind it is said to be: nothing in it can be trusted. */
class FormatError extends Error {
    name = 'FormatError';
}
/** Sorts what rows came to into samples and bad rows. */
function sortRows(rows) {
    const samples = [];
    const bad = [];
    for (const { line, sample } of rows) {
        if (typeof sample === 'string')
            bad.push({ line, message: sample });
        else
            samples.push(sample);
    }
    return { samples, bad };
}


/***/ }),

/***/ 81735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   si: () => (/* binding */ readWholeJson)
/* harmony export */ });
/* harmony import */ var _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);

/** A document is read whole, so it must not be larger than what any machine has room for. */
const largestDocument = 256 * 1024 * 1024;
/** Reads a text that is one JSON document. Throws a `FormatError` where it is none. */
async function readWholeJson(pieces) {
    const parts = [];
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > largestDocument)
            throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a JSON document of more than 256 MB: export a shorter range');
        parts.push(piece);
    }
    try {
        return JSON.parse(parts.join(''));
    }
    catch {
        throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('not JSON');
    }
}
/** A value as text: a number as it is written; anything else but a text is empty. */
function asText(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** A value as a list; anything else is an empty one. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 47422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ kebabCase)
/* harmony export */ });
/** What ids look like: lower-case letters, digits and single hyphens. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;


/***/ })

};
