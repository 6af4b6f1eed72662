export const id = 9763;
export const ids = [9763];
export const modules = {

/***/ 12353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _fortify_core_json_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50761);


/** The event, as the runner left it in GITHUB_EVENT_PATH; without any known part when there is none, or it cannot be read. */
async function readEvent(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return {};
    try {
        return parseEvent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** Parses an event; what is no object has no part. Throws SyntaxError where it is no JSON. */
function parseEvent(text) {
    return (0,_fortify_core_json_keys__WEBPACK_IMPORTED_MODULE_1__/* .asKeys */ .Bg)(JSON.parse(text));
}


/***/ }),

/***/ 98865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isUntrusted),
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/**
 * Whether what is in the working directory may be a stranger's, its config above all: of a pull request from another repository,
 * or of a run that follows that of another one, whose files are mostly what such a job checks out.
 */
function isUntrusted(environment, event) {
    return isFromFork(environment, event) || followsFork(environment, event);
}
/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment, { pull_request: pull }) {
    if (!pull)
        return environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    return isAnother(pull.head?.repo, pull.base?.repo);
}
/** Whether a run follows that of another repository, of one that is gone, or one that its event does not tell of. */
function followsFork(environment, { workflow_run: followed, repository }) {
    if (!followed)
        return environment['GITHUB_EVENT_NAME'] === 'workflow_run';
    return isAnother(followed.head_repository, repository);
}
function isAnother(head, own) {
    return head?.full_name === undefined || head.full_name !== own?.full_name;
}
/** Events of which GitHub gives a fork's run no secrets, and whose workflow is the fork's own as well. */
const withoutSecrets = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * What a config may read of the environment; `null` = nothing, where it may be a stranger's and the job may have secrets: on
 * `pull_request_target` and `workflow_run`.
 */
function variablesFor(environment, event) {
    const mayHaveSecrets = !withoutSecrets.includes(environment['GITHUB_EVENT_NAME'] ?? '');
    return mayHaveSecrets && isUntrusted(environment, event) ? null : environment;
}


/***/ }),

/***/ 32185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readGitHubRepository)
/* harmony export */ });
/** Reads it from the environment; `null` without a token, the job's or GITHUB_TOKEN, or a repository. */
function readGitHubRepository(environment, jobToken) {
    const token = jobToken ?? environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '' || !repository.includes('/'))
        return null;
    return { token, repository, apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com' };
}


/***/ }),

/***/ 62937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
;// CONCATENATED MODULE: ./packages/ci/build/github.js

/** What a report has room for. */
const maxLength = 500;
/**
 * A run of GitHub Actions. On `pull_request` events GITHUB_SHA is a merge commit nobody pushed, so the head comes from
 * the event; GITHUB_HEAD_REF is set on those events only. A run that follows another is about the commit and the branch of that
 * one, while GITHUB_SHA is where the default branch happens to be.
 */
function readGitHubRun(environment, event) {
    const value = (name) => (environment[name] ?? '').slice(0, maxLength);
    const pull = event.pull_request;
    const head = textOf(pull?.head?.sha ?? event.workflow_run?.head_sha);
    const number = pull?.number;
    const run = `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}/actions/runs/${value('GITHUB_RUN_ID')}`;
    return {
        ci: 'github',
        repository: value('GITHUB_REPOSITORY'),
        commit: head || value('GITHUB_SHA'),
        branch: textOf(event.workflow_run?.head_branch) || value('GITHUB_HEAD_REF') || value('GITHUB_REF_NAME'),
        pullRequest: typeof number === 'number' && Number.isInteger(number) ? number : null,
        url: value('GITHUB_RUN_ID') === '' ? '' : `${run}/attempts/${value('GITHUB_RUN_ATTEMPT') || '1'}`,
        location: sample/* defaultLocation */.pi,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value.slice(0, maxLength) : '';
}

;// CONCATENATED MODULE: ./packages/ci/build/run.js


/** Recognises the CI from its environment; `event` is that of GitHub. */
function readRun(environment, event) {
    if (environment['GITHUB_ACTIONS'] === 'true')
        return readGitHubRun(environment, event);
    return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: sample/* defaultLocation */.pi };
}


/***/ }),

/***/ 79843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ findProfile),
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/**
 * The presets. Atlassian's rules are those of its pages "App availability success rate" (14 November 2022) and
 * "Reliability requirements" (1 December 2022), as they bind since 24 April 2023: GET, exactly 200, within 3 seconds,
 * redirects not followed, one path on every base URL, 99.9 % over 28 days for each base URL on its own, probed about
 * every 60 seconds, each probe counting (so none is confirmed by another); the alert rule is one or more failed checks in the last 15 minutes.
 */
const profiles = {
    'atlassian-cloud-fortified': {
        summary: 'Atlassian Cloud Fortified: GET, exactly 200 within 3 s, no redirects, 99.9% over 28 days for each base URL',
        notice: 'Profile atlassian-cloud-fortified: Atlassian retires the Cloud Fortified programme on 2026-12-31 (no new ' +
            'applications since 2026-09-01); its successor is Atlassian Enterprise Certified. The rules applied are those ' +
            'in force since 2023-04-24.',
        source: 'https://developer.atlassian.com/platform/marketplace/cloud-fortified-apps-program-app-availability-success-rate/',
        defaults: { every: '60s', timeout: '3s', expect: { status: 200 }, method: 'GET', redirects: 0, confirm: 0 },
        objectives: [{ id: 'availability', target: '99.9%', window: '28d', per: 'check', budgeting: 'occurrences' }],
        gate: { recent: { window: '15m', failures: 1 } },
        onePath: true,
    },
};
/** The names of the presets. */
const profileNames = Object.keys(profiles);
/** The preset of that name, or `null`. */
function findProfile(name) {
    return profileNames.includes(name) ? profiles[name] : null;
}


/***/ }),

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

/***/ 50761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ asKeys),
/* harmony export */   bb: () => (/* binding */ isKeys),
/* harmony export */   w$: () => (/* binding */ listOfKeys)
/* harmony export */ });
/** Whether a value is keys and values, and not a list. */
function isKeys(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as keys and values: none where it is something else. */
function asKeys(value) {
    return isKeys(value) ? value : {};
}
/** The entries of a list; what is none of keys and values is empty. */
function listOfKeys(value) {
    return Array.isArray(value) ? value.map(asKeys) : [];
}


/***/ }),

/***/ 52071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ longestDurationMs),
/* harmony export */   hQ: () => (/* binding */ faultOfLocation),
/* harmony export */   iF: () => (/* binding */ longestLocation),
/* harmony export */   pi: () => (/* binding */ defaultLocation),
/* harmony export */   ws: () => (/* binding */ maxNameLength)
/* harmony export */ });
/** Longer names of checks and locations are no names; the report could not hold them. */
const maxNameLength = 500;
/** Where something is measured from that does not say where. */
const defaultLocation = 'default';
/** Who names a location has so many characters for it. */
const longestLocation = 100;
/** What is wrong with the name of a location, in words; `null` = nothing. */
function faultOfLocation(text) {
    if (text === '')
        return 'is empty';
    return text.length > longestLocation ? `expected at most ${longestLocation} characters` : null;
}
/** A result takes no longer: 24 days are what a column of milliseconds has room for. */
const longestDurationMs = 2 ** 31 - 1;


/***/ }),

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   vB: () => (/* binding */ holdsWorkflowCommand)
/* harmony export */ });
// Control characters (C0, DEL, C1), the line and paragraph separators, the bidirectional overrides, the zero-width characters,
// and what is no character at all: none has a place in one line of text, and each can hide or reorder what a reader sees.
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\udb40[\udc00-\udc7f]/g;
/** What divides lines, or sets words apart: of several lines a space makes one. */
const breaks = /\r\n|[\t-\r\u0085\u2028\u2029]/g;
/** What there is nothing to do about, as about most texts: Latin letters and signs, no `#`, and no `:` or space to begin with. */
const harmless = /^(?:[!-"$-9;-~\u00a1-\u00ac\u00ae-\u024f][ -"$-~\u00a1-\u00ac\u00ae-\u024f]*)?$/;
/**
 * Text from elsewhere as one harmless line of at most `maxLength` UTF-16 units, which is how lengths are counted wherever it is
 * read again: breaks become spaces, unseen characters `\ufffd`, and the two marks by which GitHub's runner knows a command in a log
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function plainLine(text, maxLength = 200) {
    if (text.length <= maxLength && harmless.test(text))
        return text;
    const line = text
        .slice(0, 2 * maxLength + 2)
        .replace(breaks, ' ')
        .replace(unseen, '\ufffd')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
    return cut(line, maxLength);
}
/** At most so many units of a text, the last character of them not halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
/** Whether GitHub's runner would take something in a text for a command (actions/runner, ActionCommand.cs). */
function holdsWorkflowCommand(text) {
    return /^\s*::|##\[/m.test(text);
}
/** A value as an error message quotes it: one line, quoted, cut. */
function quote(value) {
    // JSON has no word for NaN and infinity.
    const isUnwritable = typeof value === 'number' && !Number.isFinite(value);
    return plainLine((isUnwritable ? undefined : JSON.stringify(value)) ?? String(value), 100);
}
/** `1 check`, `2 checks`, `139,342 samples`. */
function count(number, noun) {
    return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** A whole number, 0 or more, as `139,342`. Not by `Intl`: to load it takes longer than all else that a first line of text does. */
function formatCount(number) {
    if (number < 1000 || !Number.isSafeInteger(number))
        return String(number);
    return `${formatCount(Math.floor(number / 1000))},${String(number % 1000).padStart(3, '0')}`;
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 58938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export suggest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The candidate a person most likely meant, or `null` when none is near. A third of the letters may be wrong, and two
 * always may: `tiemout` \u2192 `timeout`, but `tcp` suggests nothing among `url` and `path`.
 */
function suggest(text, candidates) {
    if (candidates.length === 0)
        return null;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, [...candidates]);
    const allowed = Math.min(Math.max(2, Math.floor(text.length / 3)), Math.max(1, text.length - 1));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, nearest) <= allowed ? nearest : null;
}
/** ` (did you mean "timeout"?)`, or nothing. */
function didYouMean(text, candidates) {
    const nearest = suggest(text, candidates);
    return nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
}


/***/ }),

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   K7: () => (/* binding */ failsOpen),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52366);


/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 };
/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that what left it open fails, the
 * objective's own policy where it was an objective that could not be judged; else 0. A gate that advises is always 0.
 */
function exitCodeOf({ status, reasons }, policy, objectives) {
    if (policy.mode === 'advise')
        return exitCodes.ok;
    switch (status) {
        case 'pass':
        case 'warn':
            return exitCodes.ok;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive': {
            const open = reasons.filter(({ severity }) => severity === 'inconclusive');
            const isFailing = open.length === 0 ? policy.noData === 'fail' : open.some(failsOpen(policy, objectives));
            return isFailing ? exitCodes.inconclusive : exitCodes.ok;
        }
        default:
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(status);
    }
}
/** Tells whether a policy has a run fail for something that leaves its verdict open. */
function failsOpen(policy, objectives) {
    const own = new Map(objectives.map(({ id, gate }) => [id, gate]));
    return (reason) => {
        // What an objective is called begins with its id, which has no slash in it.
        const ofObjective = own.get(reason.subject.split('/')[0] ?? '') ?? policy;
        return answerTo(reason, ofObjective, policy) === 'fail';
    };
}
/** What a policy has for something that leaves a verdict open. */
function answerTo({ code }, ofObjective, policy) {
    if (code === 'history-unreachable')
        return policy.unreachableStore ?? policy.noData;
    const { noData, staleData } = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectKindOf */ .G8)(code) === 'objective' ? ofObjective : policy;
    return (code === 'stale' || code === 'report-stale' ? staleData : null) ?? noData;
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ worstStatus),
/* harmony export */   G8: () => (/* binding */ subjectKindOf),
/* harmony export */   bM: () => (/* binding */ statuses)
/* harmony export */ });
/** A verdict, mildest first: of several, the last in this order stands. */
const statuses = ['pass', 'warn', 'inconclusive', 'fail'];
/** Everything that can weigh on a verdict, and what it is about. */
const subjectKinds = {
    unhealthy: 'check',
    degraded: 'check',
    'not-measured': 'check',
    blocked: 'check',
    'certificate-expiring': 'check',
    'budget-exhausted': 'objective',
    'budget-low': 'objective',
    'too-few-failures': 'objective',
    'not-significant': 'objective',
    'burn-rate': 'objective',
    'recent-failure': 'objective',
    'no-data': 'objective',
    stale: 'objective',
    'low-coverage': 'objective',
    'too-few-samples': 'objective',
    'deadline-overdue': 'deadline',
    'deadline-unknown': 'deadline',
    'deadline-due': 'deadline',
    'deadline-source-unreadable': 'source of deadlines',
    frozen: 'calendar',
    'outside-change-window': 'calendar',
    overridden: 'gate',
    'report-stale': 'report',
    unexplained: 'report',
    'not-published': 'sink',
    'no-tests': 'results',
    'results-incomplete': 'results',
    'history-damaged': 'history',
    'history-unreachable': 'history',
    'not-recorded': 'history',
};
/** What a reason is about; `null` for a code that only a newer fortify has. */
function subjectKindOf(code) {
    return Object.hasOwn(subjectKinds, code) ? subjectKinds[code] : null;
}
/** The worst of some verdicts; `pass` where there is none. */
function worstStatus(all) {
    return all.reduce((worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst), 'pass');
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hs: () => (/* binding */ openCacheIndex),
  wP: () => (/* binding */ startCacheClient),
  FL: () => (/* binding */ storePortsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/ci/build/cache.js
/** Whether the cache of GitHub can be reached: steps that use an action get an address and a token, `run:` steps do not. */
function hasCache(environment) {
    const address = environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL'];
    return Boolean(address && environment['ACTIONS_RUNTIME_TOKEN']);
}
/**
 * Which run reads and saves entries of the cache: a label that no other job of the repository has but those of its own
 * matrix, the ref its entries belong to, and the refs whose entries it may restore (its own, the base of its pull request,
 * the default branch: GitHub's docs, "dependency caching", restrictions for accessing a cache).
 */
function readCacheRun(environment, event) {
    const value = (name) => environment[name] ?? '';
    const job = value('GITHUB_JOB')
        .replace(/[^\w-]/g, '_')
        .slice(0, 100);
    const ref = value('GITHUB_REF');
    const branches = [value('GITHUB_BASE_REF'), event.repository?.default_branch].filter((name) => typeof name === 'string' && name !== '');
    return {
        label: [value('GITHUB_RUN_ID') || '0', value('GITHUB_RUN_ATTEMPT') || '1', job || 'job'].join('-'),
        ref,
        readableRefs: [...new Set([ref, ...branches.map((name) => `refs/heads/${name}`)])],
    };
}

// EXTERNAL MODULE: ./packages/ci/build/fork.js
var fork = __webpack_require__(98865);
// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
;// CONCATENATED MODULE: ./packages/ci/build/repository.js
/**
 * The repository of a run, for a history that is kept on one of its branches: what FORTIFY_HISTORY_REMOTE names, else that
 * of the run. FORTIFY_HISTORY_TOKEN is for whichever it is; the token of the job is for the server that made it, and goes
 * nowhere else.
 */
function readRepository(environment, jobToken) {
    const value = (name) => environment[name] || null;
    const [server, name, project] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'CI_PROJECT_URL'].map(value);
    const own = server && name ? `${server}/${name}` : project ? `${project}.git` : null;
    const remote = value('FORTIFY_HISTORY_REMOTE') ?? own;
    if (remote === null)
        return null;
    const isOurs = server !== null && server !== undefined && originOf(remote) === originOf(server);
    const token = value('FORTIFY_HISTORY_TOKEN') ?? (isOurs ? (jobToken ?? value('GITHUB_TOKEN')) : null);
    return { remote, token };
}
function originOf(url) {
    return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/store/build/process-group.js
var process_group = __webpack_require__(75887);
// EXTERNAL MODULE: ./packages/store/build/cache/complaint.js
var cache_complaint = __webpack_require__(8864);
;// CONCATENATED MODULE: ./packages/store/build/cache/client.js





/**
 * What the process needs of the environment. Everything else stays here, tokens above all: it hands what it has on to tar.
 */
const needed = /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|PATH|HOME|LANG|LC_ALL|TMPDIR|TEMP|TMP|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|PATHEXT|COMSPEC|WINDIR)$/i;
/** Reaches the cache by a process that starts with the first request, and ends when it is disposed of. */
function createCacheClient({ program, environment, deadlineMs = 20_000 }) {
    let child = null;
    const start = () => {
        const started = (0,external_node_child_process_.fork)(program, [], {
            execArgv: [],
            env: Object.fromEntries(Object.entries(environment).filter(([name]) => needed.test(name))),
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: process_group/* hasGroups */.l,
        });
        started.once('exit', () => {
            if (child === started)
                child = null;
        });
        return started;
    };
    const end = () => {
        if (child !== null)
            (0,process_group/* endGroup */.N)(child);
        child = null;
    };
    return {
        async ask(request) {
            child ??= start();
            try {
                return await answer(child, request, deadlineMs);
            }
            catch (error) {
                end();
                throw error;
            }
        },
        [Symbol.dispose]: end,
    };
}
function answer(child, request, deadlineMs) {
    const cleanUp = new AbortController();
    const { signal } = cleanUp;
    let log = '';
    return new Promise((resolve, reject) => {
        const fail = (why) => () => {
            const complaint = (0,cache_complaint/* complaintIn */.JI)(log);
            reject(new build_error/* UpstreamError */.gA(complaint === null ? why : `${why} (${complaint})`));
        };
        const timer = setTimeout(fail(`no answer within ${(0,plain/* count */.U9)(deadlineMs / 1000, 'second')}`), deadlineMs);
        signal.addEventListener('abort', () => clearTimeout(timer));
        const listeners = {
            message(message) {
                if ('printed' in message)
                    log += message.printed;
                else {
                    const thrown = message.fault === null ? null : (0,cache_complaint/* withoutAddresses */.tg)(message.fault);
                    resolve({ key: message.key, complaint: (0,cache_complaint/* complaintIn */.JI)(log) ?? thrown });
                }
            },
            error: fail('its client cannot be started'),
            exit: fail('its client ended before its time'),
        };
        for (const [event, listener] of Object.entries(listeners)) {
            child.on(event, listener);
            signal.addEventListener('abort', () => child.off(event, listener));
        }
        child.send(request, (error) => {
            if (error !== null)
                reject(new build_error/* UpstreamError */.gA('its client cannot be reached', { cause: error }));
        });
    }).finally(() => cleanUp.abort());
}

;// CONCATENATED MODULE: ./packages/runtime/build/store-ports.js






/** Everything a history may be kept in takes. `tell` hears of what is to be saved when the job ends; `null` = it has no end. */
function storePortsOf(around, tell) {
    const { environment, event, jobToken } = around;
    const temporary = environment['RUNNER_TEMP'];
    const later = tell === null || !temporary ? null : { directory: temporary, tell };
    return {
        repository: readRepository(environment, jobToken),
        environment,
        sleep: around.sleep,
        random: around.random,
        isUntrusted: (0,fork/* isUntrusted */.f)(environment, event),
        cache: hasCache(environment)
            ? {
                run: readCacheRun(environment, event),
                startClient: () => startCacheClient(around),
                openIndex: () => openCacheIndex(around),
                later,
            }
            : null,
    };
}
/** Starts whoever talks to the cache. */
function startCacheClient({ home, environment }) {
    return createCacheClient({ program: (0,external_node_path_.join)(home, 'cache-client.js'), environment });
}
/** Opens the list of the cache's entries; `null` without a token, or a repository. */
async function openCacheIndex({ environment, jobToken, }) {
    const repository = (0,github_access/* readGitHubRepository */._)(environment, jobToken);
    if (repository === null)
        return null;
    const { createCacheIndex } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(1758), __webpack_require__.e(7977)]).then(__webpack_require__.bind(__webpack_require__, 17977));
    return createCacheIndex(repository);
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ complaintIn),
/* harmony export */   Nk: () => (/* binding */ probableCause),
/* harmony export */   tg: () => (/* binding */ withoutAddresses)
/* harmony export */ });
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);

/**
 * Why `@actions/cache` did not do what it was asked to, from what it printed: its first warning, else what it met when it
 * asked for a key, else what its last attempt met, else what it says of the failure. `null` where it found nothing wrong. Harmless, and without addresses, which can
 * be signed.
 */
function complaintIn(log) {
    const lines = log.split(/\r?\n/);
    const all = (pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const found = all(/^::(?:warning|error)(?: [^:]*)?::(.+)$/)[0] ??
        all(/^::debug::Failed to reserve cache: (?:Error: )?(.+)$/)[0] ??
        all(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/).at(-1) ??
        all(/^((?:Failed to|Cache (?:save|restore) skipped).*)$/)[0];
    return found === undefined ? null : withoutAddresses(found);
}
/** A text of the client as one harmless line. */
function withoutAddresses(text) {
    const decoded = text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
    return (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(decoded.replaceAll(/https?:\/\/\S+/g, 'an address'), 300);
}
/** Events that strangers can cause: on the default branch their token only reads, since 2026-06-26 (GitHub's changelog). */
const ofStrangers = /^(pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment|fork|watch|pull_request_review|pull_request_review_comment|commit_comment|gollum|label|milestone)$/;
/** The probable cause of a save that was refused: what the client complained of decides, then the event of the run. */
function probableCause(complaint, environment) {
    const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    const said = complaint === null ? '' : ` (${complaint})`;
    const isRefused = /another job may be creating|write denied|permission_denied|\(403\)|Forbidden/i.test(said);
    if (mode === 'read' || mode === 'none')
        return `the workflow says cache-mode: ${mode}`;
    if (/rate limit/i.test(said))
        return `the cache takes 200 uploads a minute of a repository, and no more${said}`;
    if (/already.exists|\(409\)/i.test(said))
        return `another has taken the key${said}`;
    if (isRefused && (ofStrangers.test(event) || /write denied/i.test(said))) {
        return `a run for ${event === '' ? 'this event' : (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(event, 50)} only reads the cache, because strangers can start one: save on schedule, push or workflow_dispatch${said}`;
    }
    if (isRefused)
        return `this run may not write to the cache, or another has taken the key${said}`;
    return `the cache failed${said}`;
}


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   l: () => (/* binding */ hasGroups)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Whether a process can have a group of its own, and be ended with all it has started. */
const hasGroups = node_process__WEBPACK_IMPORTED_MODULE_0__.platform !== 'win32';
/** Ends a process that was started `detached`, whoever it has started, and what anybody may still hold open. */
function endGroup(child) {
    try {
        if (hasGroups && child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_0__.kill)(-child.pid, 'SIGKILL');
    }
    catch {
        // They are gone already.
    }
    child.kill('SIGKILL');
    for (const stream of child.stdio)
        stream?.destroy();
}


/***/ })

};
