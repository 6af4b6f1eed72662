export const id = 9015;
export const ids = [9015];
export const modules = {

/***/ 69015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
;// CONCATENATED MODULE: ./packages/core/build/config/first-config.js

const schemaUrl = 'https://raw.githubusercontent.com/fortify/health-check/v1/packages/core/schema/fortify.schema.json';
/**
 * A first `fortify.yml` that works as it is and can be edited: these checks (one example where there are none), and one
 * objective, unless a profile brings its own.
 */
function firstConfig(checks, profile) {
    const shown = checks.length > 0 ? checks : [{ id: 'home', url: 'https://example.com/' }];
    return [
        `# yaml-language-server: $schema=${schemaUrl}`,
        'version: 1',
        'service: my-service',
        ...(profile === null ? [] : [`profile: ${profile}`]),
        '',
        '# How often your schedule runs the checks, and how long each may take.',
        'defaults:',
        ...(profile === null ? ['  every: 15m', '  timeout: 5s'] : ['  every: 15m']),
        '',
        'checks:',
        ...(profile === null
            ? shown.flatMap(({ id, url }) => [`  - id: ${id}`, `    url: ${JSON.stringify(url)}`])
            : baseUrlsOf(shown)),
        ...(profile === null ? objective : []),
        '',
    ].join('\n');
}
/** The same URLs as one check: a path, and every base URL it is probed on. */
function baseUrlsOf(checks) {
    const paths = [...new Set(checks.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search))];
    if (paths.length > 1) {
        throw (0,error/* configurationError */.DN)('URL', `the profile probes one path on every base URL, and these have ${paths.join(', ')}`);
    }
    const origins = checks.map(({ url }) => `      - ${JSON.stringify(new URL(url).origin)}`);
    return ['  - id: app', `    path: ${JSON.stringify(paths[0] ?? '/')}`, '    base-urls:', ...origins];
}
const objective = [
    '',
    '# Judged once there are 30 samples that cover half of the window; inconclusive until then. A window of 7d gets there sooner.',
    'objectives:',
    '  - id: availability',
    '    target: 99.5%',
    '    window: 28d',
];

// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(76968);
// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(79843);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/init.js







/** `fortify init [URL\u2026]`: writes a first config that works as it is. Never replaces one. */
async function init(urls, options, ports) {
    if (options.listProfiles === true) {
        const lines = profiles/* profileNames */.CJ.map((name) => `${name}\n  ${profiles/* profiles */.xD[name].summary}\n  ${profiles/* profiles */.xD[name].source}\n`);
        await (0,build_options/* writeResult */.Zk)(lines.join(''), options, ports);
        return exit_code/* exitCodes */.hS.ok;
    }
    const path = options.output ?? options.config ?? config_source/* defaultConfigPath */.jE;
    await (0,text_file/* writeTextFile */.Tl)(path, firstConfig((0,from_urls/* checksOfUrls */.F)('URL', urls), options.profile ?? null), true);
    const which = path === config_source/* defaultConfigPath */.jE ? '' : ` --config ${path}`;
    (0,build_options/* note */.N4)(`wrote ${path}; next: fortify validate${which}, then fortify check${which}`, options, ports);
    return exit_code/* exitCodes */.hS.ok;
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


/***/ })

};
