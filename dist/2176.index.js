export const id = 2176;
export const ids = [2176];
export const modules = {

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   In: () => (/* binding */ FortifyError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** `FILE:LINE:COLUMN: message`, the form editors and CI systems turn into a link. */
function formatProblem(problem) {
    const place = problem.line === null ? '' : `:${problem.line}:${problem.column ?? 1}`;
    return `${problem.source}${place}: ${problem.message}`;
}
/** The base of every fault that is not a bug: `code` is stable and meant for programs. */
class FortifyError extends Error {
}
/** The user can mend this: a config, an option, an input, a file that is not what it should be. Exit code 2. */
class ConfigurationError extends FortifyError {
    name = 'ConfigurationError';
    code = 'CONFIGURATION';
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** A configuration error about a whole file, option or input. */
function configurationError(source, message, options) {
    return new ConfigurationError([{ source, line: null, column: null, message }], options);
}
/** Something outside refused to work: a disk, a service. Exit code 2, without a stack trace. */
class UpstreamError extends FortifyError {
    name = 'UpstreamError';
    code = 'UPSTREAM';
}
/** What was thrown says, whatever it is. From elsewhere, it may hold anything. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** For the `default:` of an exhaustive switch: the compiler objects when a case is missing. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81401);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87448);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87757);





/** Of what the client prints for whoever debugs it, bodies of answers among it, just this tells something. */
const tellingDebug = '::debug::Failed to reserve cache';
/** So much of what the client prints is passed on. */
const mostPrinted = 20_000;
/**
 * The process that talks to the cache of GitHub, by the client GitHub makes for it, and to nobody else: by messages to and
 * from its parent. The client works in the current directory, prints why it failed without saying so in any other way,
 * and may hang for minutes; in a process of its own, none of that is in the way of what a step prints, and it can be ended.
 */
async function main() {
    const tell = (message) => process.send?.(message);
    const home = process.cwd();
    let room = mostPrinted;
    process.stdout.write = (chunk) => {
        const text = chunk.toString();
        if (text.startsWith('::debug::') && !text.startsWith(tellingDebug))
            return true;
        const printed = text.slice(0, room);
        room -= printed.length;
        if (printed !== '')
            tell({ printed });
        return true;
    };
    process.on('disconnect', () => process.exit());
    process.on('message', (request) => {
        room = mostPrinted;
        carryOut(request)
            .finally(() => process.chdir(home))
            .then((key) => tell({ key, fault: null }), (error) => tell({ key: null, fault: (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) }));
    });
}
async function carryOut({ operation, directory, key }) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'temporary');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true });
    process.chdir(directory);
    process.env['GITHUB_WORKSPACE'] = directory;
    process.env['RUNNER_TEMP'] = temporary;
    // The last argument: what one system saved, another can restore.
    if (operation !== 'save') {
        return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .archivedFolder */ .z], key, [], { lookupOnly: operation === 'find' }, true)) ?? null;
    }
    return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .saveCache */ .Io)([_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .archivedFolder */ .z], key, undefined, true)) === -1 ? null : key;
}


/***/ }),

/***/ 87757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ archivedFolder)
/* harmony export */ });
/** The folder of a directory that is kept. Its name is part of what an entry is found by, so it never changes. */
const archivedFolder = 'fortify-history';


/***/ })

};
