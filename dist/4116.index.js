export const id = 4116;
export const ids = [4116];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 12901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/report/json.js
var json = __webpack_require__(77063);
// EXTERNAL MODULE: ./packages/core/build/report/table.js
var report_table = __webpack_require__(99413);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/publish.js + 1 modules
var publish = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/pipeline/build/read-reports.js + 1 modules
var read_reports = __webpack_require__(4608);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./packages/publish/build/identity.js



/** Who issues the tokens of GitHub's jobs. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
const timeoutMs = 10_000;
/**
 * Asks the CI for a token of its identity, for an audience: GitHub, where the job may (`id-token: write`). Throws an
 * `UpstreamError` where there is none to be had.
 */
async function requestIdentity(environment, audience) {
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!url || !token)
        throw new build_error/* UpstreamError */.gA('there is no identity to be had here: on GitHub it takes id-token: write');
    const { statusCode, body } = await (0,undici/* request */.Em)(`${url}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: `Bearer ${token}` },
        dispatcher: new undici/* EnvHttpProxyAgent */.J2(),
        signal: AbortSignal.timeout(timeoutMs),
    }).catch((error) => {
        throw new build_error/* UpstreamError */.gA('GitHub does not answer when asked for an identity', { cause: error });
    });
    const answer = await body.json().catch(() => null);
    const value = answer?.value;
    if (statusCode !== 200 || typeof value !== 'string')
        throw new build_error/* UpstreamError */.gA(`GitHub gives no identity (HTTP ${statusCode})`);
    return value;
}
/**
 * Verifies the token that a sink was sent, for whoever receives our webhook: signature, issuer, audience, expiry,
 * repository and ref. Never `sub`, which anybody can make look like another's by renaming. `keys` are those of the issuer, by
 * default fetched from it. Throws an `UpstreamError` where it is not what the policy wants.
 */
async function verifyIdentity(token, policy, keys = createRemoteJWKSet(new URL('.well-known/jwks', `${policy.issuer ?? githubIssuer}/`))) {
    const payload = await jwtVerify(token, keys, {
        issuer: policy.issuer ?? githubIssuer,
        audience: policy.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'repository_id', 'ref'],
    }).then((verified) => verified.payload, (error) => {
        const code = error.code;
        throw new UpstreamError(`the token is not to be trusted (${String(code ?? 'unreadable')})`, { cause: error });
    });
    if (payload['repository_id'] !== policy.repositoryId)
        throw new UpstreamError('the token is of another repository');
    if (policy.ref !== undefined && payload['ref'] !== policy.ref)
        throw new UpstreamError('the token is of another ref');
    return payload;
}

// EXTERNAL MODULE: ./packages/publish/build/publish-to.js + 11 modules
var publish_to = __webpack_require__(39721);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/publish.js











/** `fortify publish`: sends what was recorded last, or a report, to the sinks of the config, each run once. */
async function publish_publish(options, ports) {
    const clock = (0,build_options/* clockOf */.ie)(options, ports);
    const loaded = await (0,build_options/* configOf */.W1)(options, ['sinks'], ports);
    if (ports.prober.isUntrusted && options.dryRun !== true)
        throw (0,build_error/* configurationError */.DN)('sinks', 'nothing is published for a pull request from a fork: its config may name any sink');
    const reports = options.report === undefined ? [] : await (0,read_reports/* readReports */.o)([options.report], { findFiles: text_file/* findFiles */.lY, readBoundedTextFile: text_file/* readBoundedTextFile */.lp });
    if (reports.length > 1)
        throw (0,build_error/* configurationError */.DN)('--report', `matches ${(0,plain/* count */.U9)(reports.length, 'file')}: name one, each is published on its own`);
    const publisher = (0,publish_to.createPublisher)({
        now: clock.now,
        sleep: (durationMs) => ports.prober.sleep(durationMs, new AbortController().signal),
        random: ports.prober.random,
        writeTextFile: text_file/* writeTextFile */.Tl,
        identityFor: (audience) => requestIdentity(ports.environment, audience),
        secrets: loaded.config.secrets,
    });
    const { sinks, isComplete, notices } = await (0,publish.runPublish)(loaded, ports.run, { report: reports[0] ?? null, isDryRun: options.dryRun === true }, { clock, store: await (0,build_options/* storeOf */.xX)(options, loaded, ports), ...publisher });
    for (const notice of notices)
        (0,build_options/* note */.N4)(`Note: ${notice}`, options, ports);
    const text = render(sinks, options);
    await (0,build_options/* writeResult */.Zk)(text, options, ports);
    return isComplete ? exit_code/* exitCodes */.hS.ok : exit_code/* exitCodes */.hS.fail;
}
function render(sinks, { format, dryRun }) {
    if (format === 'json')
        return (0,json.formatJson)({ sinks });
    const rows = sinks.map(({ id, kind, outcome, message }) => [id, kind, outcome, message]);
    const table = `${(0,report_table/* renderTable */.b)(['SINK', 'KIND', 'OUTCOME', ''], rows, 'llll')}\n`;
    return dryRun === true ? `${table}\n${sinks.map(renderRequests).join('')}` : table;
}
/** Just as it would be sent, but for the secrets. The text is ours, and what a report has in it is JSON there. */
function renderRequests({ id, requests }) {
    return requests
        .map(({ method, url, headers, body }) => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
        return [`# ${id}`, `${method} ${url}`, ...lines, '', body, ''].join('\n');
    })
        .join('\n');
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

/***/ 32206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ certificateKind),
/* harmony export */   h: () => (/* binding */ certifiedDeadline)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48229);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/** How the history remembers when the certificate of a check ends; the value is an instant. */
const certificateKind = 'certificate';
/**
 * The deadline of a check's certificate: of several that servers of one name have shown at the same time, the one that ends
 * first. One that was replaced is told with its date. `answeredMs` is when the check last had an answer: where that showed no
 * certificate, there is none any more.
 */
function certifiedDeadline(check, observations, answeredMs, policy, nowMs) {
    const ordered = [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs || Date.parse(a.value) - Date.parse(b.value));
    const [current] = ordered;
    const before = ordered.find(({ lastSeenMs }) => lastSeenMs < (current?.lastSeenMs ?? 0));
    const endsAt = current?.value ?? '';
    const rank = { source: 'certificate', severity: 'normal', candidate: false };
    const replaced = before === undefined ? '' : `; it took the place of one that ends on ${before.value.slice(0, 10)}`;
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byDate */ .Et)(endsAt.slice(0, 10), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .distancesOf */ .C)(rank, policy).warnDays, nowMs);
    return {
        id: check,
        title: 'its certificate ends',
        ...dated,
        ...rank,
        subject: check,
        evidence: `valid until ${endsAt}${replaced}`,
        url: '',
        firstSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.firstSeenMs ?? 0),
        lastSeen: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(current?.lastSeenMs ?? 0),
        place: null,
        status: (current?.lastSeenMs ?? 0) < answeredMs ? 'resolved' : dated.status,
    };
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ openBadness),
/* harmony export */   l4: () => (/* binding */ badnessOfObjective),
/* harmony export */   y3: () => (/* binding */ badnessOfDeadline),
/* harmony export */   yp: () => (/* binding */ badnessOfCheck)
/* harmony export */ });
// How bad a state is: the higher, the worse. What leaves a thing open stands between what passes and what fails.
/** Nobody could tell. */
const openBadness = 2;
const outcomeBadness = { good: 0, degraded: 1, unknown: openBadness, bad: 3 };
const objectiveBadness = { met: 0, 'at-risk': 1, inconclusive: openBadness, breached: 3 };
const deadlineBadness = {
    done: 0,
    resolved: 0,
    ok: 0,
    snoozed: 0,
    due: 1,
    inconclusive: openBadness,
    overdue: 3,
};
/** How bad the outcome of a check is. */
function badnessOfCheck({ outcome }) {
    return outcomeBadness[outcome];
}
/** How bad the status of an objective is. */
function badnessOfObjective({ status }) {
    return objectiveBadness[status];
}
/** How bad the status of a deadline is. */
function badnessOfDeadline({ status }) {
    return deadlineBadness[status];
}


/***/ }),

/***/ 33473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** How much depends on a deadline, the most first. */
const severities = ['high', 'normal', 'low'];


/***/ }),

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  L8: () => (/* binding */ candidateRows),
  QP: () => (/* binding */ changeRows),
  I3: () => (/* binding */ checkName),
  Uu: () => (/* binding */ checkRows),
  W0: () => (/* binding */ deadlineRows),
  dM: () => (/* binding */ describeBase),
  ng: () => (/* binding */ describeFailures),
  dK: () => (/* binding */ evidenceRows),
  uN: () => (/* binding */ headlineFigures),
  iA: () => (/* binding */ minuteOf),
  KT: () => (/* binding */ named),
  lY: () => (/* binding */ objectiveRows)
});

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var slo_objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var budget = __webpack_require__(95776);
;// CONCATENATED MODULE: ./packages/core/build/report/sketch.js
// Figures drawn with characters: they survive a job summary, a comment, a terminal and plain text.

const cells = 10;
/** What is left of a budget as a bar of ten cells, `\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b1\u25b1\u25b1\u25b1`; empty where it is overspent. */
function budgetBar(remaining) {
    // Cut off, not rounded: a full bar is a budget that was not touched.
    const full = Math.max(0, Math.min(cells, Math.floor(remaining * cells)));
    return '\u25b0'.repeat(full) + '\u25b1'.repeat(cells - full);
}
/** From the worst to the best; a part without a single failure is the highest. */
const levels = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Above how many times the budget's rate each level but the highest begins, from the worst. */
const burnOfLevels = [50, 20, 10, 5, 2, 1, 0];
/**
 * How parts of a window did, one character each, the oldest first: `\u2588` not a single failure, `\u2587` within the error rate the
 * target allows, and down to `\u2581`, more than fifty times that rate or nothing good at all. `\u00b7` = no data.
 */
function sparkline(parts, target) {
    return parts.map((attainment) => (attainment === null ? '\u00b7' : levelOf(attainment, target))).join('');
}
function levelOf(attainment, target) {
    // Nothing is lower than nothing, however little a target asks for.
    if (attainment === 0)
        return levels[0];
    const burn = (0,budget/* decimal */._)(1 - attainment) / (0,budget/* errorBudget */.C0)(target);
    const level = burnOfLevels.findIndex((least) => burn > least);
    return levels[level < 0 ? levels.length - 1 : level] ?? '';
}
/** Which part of a window is its recent past. */
const recentShare = 0.25;
/** By how much of the budget the past and the recent past must differ, to be told apart. */
const leastShift = 0.1;
/**
 * How the last quarter of a window did beside what came before it: `\u2197` better and `\u2198` worse by more than a tenth of the
 * budget, else `\u2192`; `''` where one of them has no data.
 */
function trendArrow(parts, target) {
    const border = Math.ceil(parts.length * (1 - recentShare));
    const before = meanOf(parts.slice(0, border));
    const recent = meanOf(parts.slice(border));
    if (before === null || recent === null)
        return '';
    const shift = (recent - before) / (0,budget/* errorBudget */.C0)(target);
    if (Math.abs(shift) <= leastShift)
        return '\u2192';
    return shift > 0 ? '\u2197' : '\u2198';
}
function meanOf(parts) {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
}

;// CONCATENATED MODULE: ./packages/core/build/report/rows.js








/** The name of a thing, after its service's where a report is of several. */
function named({ service }, name) {
    return service === undefined ? name : `${service}: ${name}`;
}
/** The name of a check of a report, with its location where that is not the run's own. */
function checkName(check, { run }) {
    return named(check, check.location === run.location ? check.id : `${check.id} (${check.location})`);
}
/** Rows for the checks, those that are not good first, else in the report's order. */
function checkRows(report) {
    const isGood = ({ outcome }) => outcome === 'good';
    const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
    return ordered.map((check) => ({
        outcome: check.outcome,
        id: checkName(check, report),
        status: check.status === null ? '' : String(check.status),
        duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
        phases: describePhases(check),
        detail: describeCheck(check),
    }));
}
/** `DNS 1, connect 2, TLS 30, first byte 2970, body 0 ms`: the phases there were; of a journey, how long each step took. */
function describePhases({ phases, steps }) {
    if (steps.length > 0)
        return steps.map(({ name, durationMs }) => `${name} ${Math.round(durationMs)} ms`).join(', ');
    if (phases === null)
        return '';
    const timed = [
        ['DNS', phases.dnsMs],
        ['connect', phases.connectMs],
        ['TLS', phases.tlsMs],
        ['first byte', phases.firstByteMs],
        ['body', phases.downloadMs],
    ];
    const known = timed.flatMap(([phase, ms]) => (ms === null ? [] : [`${phase} ${Math.round(ms)}`]));
    return known.length === 0 ? '' : `${known.join(', ')} ms`;
}
/** What was wrong with a check, what it is of, and how often it was tried where once was not enough: a check that flaps is seen. */
function describeCheck(check) {
    const tries = check.attempts > 1 ? (0,plain/* count */.U9)(check.attempts, 'attempt') : '';
    const [what, ...more] = [describeFailures(check), check.target, tries].filter((part) => part !== '');
    return more.length === 0 ? (what ?? '') : `${what} (${more.join(', ')})`;
}
/** What was wrong with a check, in one line; `''` where nothing was. */
function describeFailures(check) {
    // The history remembers why, and no more than that.
    return check.failures.map(({ reason, detail }) => (detail === '' ? reason : `${reason}: ${detail}`)).join('; ');
}
/**
 * From what must be seen to what need not be. Unlike a verdict, which is no better than what nobody could tell: where there is
 * room for a few, hundreds of checks that are new would hide the one that is about to fail.
 */
const objectiveOrder = ['breached', 'at-risk', 'inconclusive', 'met'];
/** The objectives, those first that fail the verdict, then the worst, else in the report's order. */
function byUrgency({ objectives }) {
    const rankOf = (each) => objectiveOrder.indexOf(each.status) - (isFailing(each) ? objectiveOrder.length : 0);
    return [...objectives].sort((a, b) => rankOf(a) - rankOf(b));
}
/** Whether an objective fails the verdict. One that is only at risk may: its budget burns too fast. */
function isFailing({ reasons }) {
    return reasons.some(({ severity }) => severity === 'fail');
}
/** Rows for the objectives that there is room for, the worst first, else in the report's order. */
function objectiveRows(report, most) {
    return byUrgency(report)
        .slice(0, most)
        .map((objective) => ({
        status: objective.status,
        isFailing: isFailing(objective),
        id: named(objective, (0,objective_name/* objectiveName */.p)(objective)),
        target: `${(0,percent/* formatTarget */.P4)(objective.target)} over ${windowOf(objective)}`,
        attained: objective.attainment === null ? 'no data' : (0,percent/* formatPercent */.l9)(objective.attainment),
        // What is too little to judge by is too little to frighten anybody with.
        budget: objective.status === 'inconclusive' ? '' : describeBudget(objective.budget),
        trend: `${sparkline(objective.trend, objective.target)} ${trendArrow(objective.trend, objective.target)}`.trim(),
        samples: describeSamples(objective),
        coverage: objective.coverage === null ? '' : (0,percent/* formatPercent */.l9)(objective.coverage, 1),
    }));
}
/** `2 of 3 checks healthy, 1 of 1 objective met, 2 deadlines due`: the figures of the headline; `''` where there are none. */
function headlineFigures(report) {
    const healthy = report.checks.filter(outcome/* isHealthy */.Wr).length;
    const degraded = report.checks.filter(({ outcome }) => outcome === 'degraded').length;
    const checks = `${healthy} of ${(0,plain/* count */.U9)(report.checks.length, 'check')} healthy`;
    const met = report.objectives.filter(({ status }) => status === 'met').length;
    const parts = [
        report.checks.length > 0 ? `${checks}${degraded > 0 ? ` (${degraded} degraded)` : ''}` : '',
        report.objectives.length > 0 ? `${met} of ${(0,plain/* count */.U9)(report.objectives.length, 'objective')} met` : '',
        pressingDeadlines(report),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `2 deadlines overdue, 3 due`; `''` where none presses. */
function pressingDeadlines({ deadlines }) {
    // Of what is only to be reviewed, that its source cannot be read is told once, and elsewhere.
    const pressing = deadlines.filter(({ status, candidate }) => status !== 'inconclusive' || !candidate);
    const counted = ['overdue', 'due', 'inconclusive']
        .map((status) => ({ number: pressing.filter((each) => each.status === status).length, status }))
        .filter(({ number }) => number > 0);
    return counted
        .map(({ number, status }, index) => `${index === 0 ? (0,plain/* count */.U9)(number, 'deadline') : number} ${status}`)
        .join(', ');
}
function describeBudget({ remaining, remainingSeconds }) {
    if (remaining === null || remainingSeconds === null)
        return '';
    return `${budgetBar(remaining)} ${(0,percent/* formatPercent */.l9)(remaining, 1)} (${(0,duration/* describeDuration */.MB)(remainingSeconds * 1000)})`;
}
function windowOf({ calendar, windowSeconds }) {
    return calendar === null ? (0,duration/* describeDuration */.MB)(windowSeconds * 1000) : `this ${calendar}`;
}
function describeSamples(objective) {
    const { good, total, parts, budgeting } = objective;
    // Its parts have samples, and each its own.
    if (parts !== null)
        return (0,plain/* count */.U9)(parts.length, 'objective');
    if (budgeting === 'ratio-timeslices')
        return `mean of ${(0,plain/* count */.U9)(total, 'slice')}`;
    return `${(0,plain/* formatCount */.B4)(good)} of ${(0,plain/* formatCount */.B4)(total)}${(0,slo_objective/* countsSlices */.cq)(budgeting) ? ' slices' : ''}`;
}
/** The report that another was compared with: `main at abc1234, 2026-11-24 10:00 UTC`, as far as it is known. */
function describeBase({ since }) {
    const commit = since.commit === '' ? '' : `at ${since.commit.slice(0, 7)}`;
    const origin = [since.branch, commit].filter((part) => part !== '').join(' ');
    return [origin, minuteOf(since.generatedAt)].filter((part) => part !== '').join(', ');
}
const changeArrows = { better: '\u2197', worse: '\u2198', neither: '\u2192' };
/** Lines for what has changed since another report, what got worse first. */
function changeRows({ items }) {
    return items.map(({ subject, was, is, direction }) => ({
        arrow: changeArrows[direction],
        subject,
        words: was === '' ? `new: ${is}` : is === '' ? `no longer there, was ${was}` : `${is}; was ${was}`,
    }));
}
/** An instant to the minute, `2026-11-24 10:00 UTC`. */
function minuteOf(instant) {
    return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
/** Rows for the deadlines that there is room for, those that press, by date; those without one come last. */
function deadlineRows({ deadlines }, most) {
    const dateOf = ({ date }) => date ?? '9999-99-99';
    return [...deadlines]
        .sort((a, b) => (0,badness/* badnessOfDeadline */.y3)(b) - (0,badness/* badnessOfDeadline */.y3)(a))
        .slice(0, most)
        .sort((a, b) => (0,plain/* compareText */.n6)(dateOf(a), dateOf(b)) || (0,plain/* compareText */.n6)(a.id, b.id))
        .map(({ date, daysLeft, status, id, title, source, candidate, place, service }) => ({
        date: date ?? 'unknown',
        left: daysLeft === null ? '' : String(daysLeft),
        status,
        id: named({ service }, id),
        title: withoutId(title, id),
        source: [source, candidate ? '(to be reviewed)' : '', place === null ? '' : `${place.file}:${place.line}`]
            .filter((part) => part !== '')
            .join(' '),
    }));
}
/** What a title says beyond the name of the thing, which stands beside it: `GET /a ends` of `api/GET /a` is `ends`. */
function withoutId(title, id) {
    const name = `${id.slice(id.indexOf('/') + 1)} `;
    return title.startsWith(name) ? title.slice(name.length) : title;
}
/** Statuses of deadlines that nobody asks about. */
const quiet = ['ok', 'done', 'resolved'];
/** Lines for the dates that were found in prose, which somebody has to look at. */
function candidateRows({ deadlines, generatedAt }) {
    return deadlines
        .filter(({ candidate, status }) => candidate && status !== 'snoozed')
        .map((deadline) => toEvidence(deadline, generatedAt));
}
/** Lines for what the other deadlines rest on, as far as there is more to say than their row does, those that press first. */
function evidenceRows({ deadlines, generatedAt }) {
    const told = deadlines.filter(({ candidate, status }) => !candidate || status === 'snoozed');
    const isQuiet = ({ status }) => quiet.includes(status);
    return [...told.filter((each) => !isQuiet(each)), ...told.filter(isQuiet)]
        .map((deadline) => toEvidence(deadline, generatedAt))
        .filter(({ evidence, url }) => evidence !== '' || url !== '');
}
/** With when it was seen first, and last where that is not now. */
function toEvidence(deadline, generatedAt) {
    const { id, evidence, url, firstSeen, lastSeen } = deadline;
    const [first, last, today] = [firstSeen, lastSeen, generatedAt].map((instant) => instant?.slice(0, 10) ?? '');
    const parts = [
        evidence,
        first === '' || first === today ? '' : `first seen ${first}`,
        last === '' || last === today ? '' : `last seen ${last}`,
    ];
    return { id, evidence: parts.filter((part) => part !== '').join('; '), url };
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);
/* harmony import */ var _slo_objective_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75062);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98200);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _deadline_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33473);







const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const countOf = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(10_000);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000);
const ofService = name
    .optional()
    .describe("Whose it is, in a report that was put together of several services'; absent = the report's own.");
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    code: name.describe('Stable, for programs.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM),
    subject: name,
    message: text.describe('For people.'),
    remedy: text.default('').describe("What would make it go away; '' where nobody can tell."),
    service: ofService,
});
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM).describe('What the verdict would have been.'),
    reason: text,
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['input', 'label']),
    by: name.describe("Who; '' where that is not known."),
});
const run = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ci: name.describe('github or local.'),
    repository: name.describe('owner/name.'),
    commit: name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: name,
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    url: name,
    location: name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    target: name.describe('What was checked; variables unfilled.'),
    location: name,
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .Ot).nullable().describe("The first failure's class."),
    failures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .Ot), detail: text })),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    phases: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        dnsMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        connectMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        tlsMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        firstByteMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        downloadMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    })
        .nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name, durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() }))
        .default([])
        .describe('Of a journey the steps it came to, in order.'),
    address: name.nullable(),
    at: instant,
    certificate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ notAfter: instant, daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    service: ofService,
});
const burnRate = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    reachable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    long: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    short: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ low: ratio, high: ratio, confidence: ratio });
const incident = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    check: name,
    location: name,
    from: instant,
    to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
    durationSeconds: seconds,
    bad: countOf,
    budgetShare: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .nullable()
        .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});
const objective = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    check: name.nullable().describe('null where the samples of all its checks are pooled.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name)
        .nullable()
        .default(null)
        .describe('Of a composite objective the objectives it is made of; null = it is none.'),
    target: ratio,
    windowSeconds: seconds,
    calendar: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['day', 'week', 'month', 'quarter', 'year'])
        .nullable()
        .default(null)
        .describe('The period whose past part the window is; null = a rolling window.'),
    from: instant,
    to: instant,
    budgeting: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_slo_objective_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetings */ .n1),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        consumed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        remaining: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        exhaustsInSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('At the current burn rate; 0 when it is gone.'),
        remainingEvents: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().default(null).describe('Samples or slices that may still be bad.'),
    }),
    burnRates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(burnRate),
    interval: interval
        .nullable()
        .describe("Wilson's, of the samples or slices that count; null where attainment is no proportion of those."),
    exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the same."),
    effectiveSamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .nullable()
        .default(null)
        .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
    attainmentByOccurrences: ratio
        .nullable()
        .default(null)
        .describe('Where the method says something else by more than a tenth of the budget.'),
    attainmentByTime: ratio
        .nullable()
        .default(null)
        .describe('Of an objective that counts samples, where time says something else by more than a tenth of the budget.'),
    sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p95: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) })
        .nullable()
        .default(null)
        .describe('Of a latency objective: how long samples took, by nearest rank.'),
    trend: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ratio.nullable())
        .default([])
        .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ count: countOf, costliest: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(incident) })
        .default({ count: 0, costliest: [] })
        .describe('Stretches of bad samples.'),
    meanTimes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
        .default({ detectSeconds: null, recoverSeconds: null }),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reason),
    service: ofService,
});
const deadline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    title: text,
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().nullable(),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    source: name,
    subject: name.nullable(),
    evidence: text,
    url: name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_deadline_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g).default('normal').describe('How much depends on it.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether its date was found in prose, for a person to look at: it fails nothing on its own.'),
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: name, line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) })
        .nullable()
        .default(null)
        .describe('Where the repository uses what ends; null = nowhere that is known.'),
    service: ofService,
});
const change = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['verdict', 'check', 'objective', 'deadline']),
    subject: name,
    was: text.describe("'' = it is new."),
    is: text.describe("'' = it is gone."),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['better', 'worse', 'neither']),
});
const changes = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ generatedAt: instant, branch: name, commit: name })
        .describe("The earlier report; '' where it does not say."),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(change),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('fortify/report@1'),
    generatedAt: instant,
    service: name,
    run,
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM),
        reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reason),
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .modes */ .n).default('enforce').describe('advise: it fails nothing.'),
        override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
    }),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        paced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(check),
    objectives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(objective),
    deadlines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deadline),
    changes: changes
        .nullable()
        .default(null)
        .describe("What is not as an earlier report had it, the base branch's, say; null = it was compared with none."),
});


/***/ }),

/***/ 99413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);


const bare = Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']));
/**
 * Draws a table without lines. `align` has one letter a column, `l` or `r`. Cells are cut to one harmless line, but for
 * those of the columns in `trusted`, which are ours and may hold colours.
 */
function renderTable(head, rows, align, trusted = []) {
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        chars: { ...bare, middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
        colAligns: Array.from(align, (letter) => (letter === 'r' ? 'right' : 'left')),
    });
    table.push([...head]);
    for (const row of rows) {
        table.push(row.map((cell, column) => (trusted.includes(column) ? cell : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(cell, 120))));
    }
    const lines = table.toString().split('\n');
    return lines.map((line) => line.trimEnd()).join('\n');
}


/***/ }),

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveName)
/* harmony export */ });
/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
function objectiveName(objective) {
    return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
}


/***/ }),

/***/ 98200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/** Whether a verdict fails anything. */
const modes = ['enforce', 'advise'];


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/report/schema.js
var schema = __webpack_require__(8930);
;// CONCATENATED MODULE: ./packages/core/build/report/parse.js



/** No report is longer: one of ten thousand checks with as many objectives is not. */
const longestReportBytes = 64 * 1024 * 1024;
/**
 * Reads a report that anybody may have written. Everything in it is checked and nothing believed; what it has besides is
 * dropped. Throws a `ConfigurationError` that names the file and the first thing that is wrong.
 */
function parseReport(source, text) {
    const parsed = schema/* reportSchema */.Q.safeParse(parseJson(source, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = (0,plain/* plainLine */.h0)(issue?.path.join('.') ?? '', 100);
    throw (0,build_error/* configurationError */.DN)(source, `is no fortify/report@1: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`);
}
function parseJson(source, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // What the parser quotes of the text is the text of a stranger.
        throw (0,build_error/* configurationError */.DN)(source, 'is not JSON: expected a fortify/report@1', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/pipeline/build/read-reports.js


/** Reads every report that some paths or globs name. Throws a `ConfigurationError` of all that are not there, or are none. */
async function readReports(patterns, files) {
    const reports = [];
    const problems = [];
    for (const path of await files.findFiles(patterns)) {
        try {
            reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
        }
        catch (error) {
            if (!(error instanceof build_error/* ConfigurationError */.j1))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new build_error/* ConfigurationError */.j1(problems);
    return reports;
}


/***/ })

};
