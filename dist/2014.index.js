export const id = 2014;
export const ids = [2014];
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

// EXTERNAL MODULE: ./packages/publish/build/publish-to.js + 10 modules
var publish_to = __webpack_require__(95086);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/publish.js











/** `fortify publish`: sends what was recorded last, or a report, to the sinks of the config, each run once. */
async function publish_publish(options, ports) {
    const clock = (0,build_options/* clockOf */.ie)(options, ports);
    const loaded = await (0,build_options/* configOf */.W1)(options, [], ports);
    if (ports.prober.isUntrusted && options.dryRun !== true)
        throw (0,build_error/* configurationError */.DN)('sinks', 'nothing is published for a pull request from a fork: its config may name any sink');
    const reports = options.report === undefined ? [] : await (0,read_reports/* readReports */.o)([options.report], { findFiles: text_file/* findFiles */.lY, readBoundedTextFile: text_file/* readBoundedTextFile */.lp });
    if (reports.length > 1)
        throw (0,build_error/* configurationError */.DN)('--report', 'is several: publish them one by one');
    const publisher = (0,publish_to.createPublisher)({
        now: clock.now,
        sleep: (durationMs) => ports.prober.sleep(durationMs, new AbortController().signal),
        writeTextFile: text_file/* writeTextFile */.Tl,
        identityFor: (audience) => requestIdentity(ports.environment, audience),
        secrets: loaded.config.secrets,
    });
    const { sinks, isComplete, notices } = await (0,publish.runPublish)(loaded, ports.run, { report: reports[0] ?? null, isDryRun: options.dryRun === true }, { clock, store: await (0,build_options/* storeOf */.xX)(options, loaded, ports), ...publisher });
    for (const notice of notices)
        (0,build_options/* note */.N4)(`Note: ${notice}`, options, ports);
    const text = render(sinks, options);
    if (options.dryRun === true &&
        options.output === undefined &&
        ports.run.ci === 'github' &&
        (0,plain/* holdsWorkflowCommand */.vB)(text))
        throw (0,build_error/* configurationError */.DN)('--dry-run', 'what would be sent holds text that the runner would take for a command: write it to a file with --output');
    await (0,build_options/* writeResult */.Zk)(text, options, ports);
    return isComplete ? exit_code/* exitCodes */.h.ok : exit_code/* exitCodes */.h.fail;
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
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80368);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44691);
/* harmony import */ var _fortify_store_open_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61669);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90584);










/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_9__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(request, { variables: ports.variables, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3 });
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
    const loaded = await optionalConfigOf(options, ports);
    return loaded === null ? (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_5__/* .createDirectoryStore */ .$)(_fortify_core_config_history__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd) : storeOf(options, loaded, ports);
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
    return (await optionalConfigOf(options, ports))?.config.history.retentionMs ?? _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetentionMs */ .Ib;
}
/** The config that `--config` names, or that is there; `null` = neither. */
async function optionalConfigOf(options, ports) {
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfigPath */ .jE)) !== null;
    return hasConfig ? configOf(options, [], ports) : null;
}
/** Throws a `ConfigurationError` where there is no history. */
async function requireHistory(store) {
    if ((await store.list()).length === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(store.name, 'there is no history here: check, synthetic and history import make one');
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage(damaged, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`damaged, left out: ${name}: ${message}\n`);
}
/** Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. */
async function writeResult(result, options, ports) {
    if (options.output === undefined) {
        for (const piece of typeof result === 'string' ? [result] : result)
            await ports.writeOut(piece);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_7__/* .writeTextFile */ .Tl)(options.output, result);
    note(`wrote ${options.output}`, options, ports);
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
    const [current, before] = ordered;
    const endsAt = current?.value ?? '';
    const rank = { source: 'certificate', severity: 'normal', candidate: false };
    const replaced = before === undefined ? '' : `; the one before ended on ${before.value.slice(0, 10)}`;
    const dated = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byDate */ .Et)(endsAt.slice(0, 10), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .distancesOf */ .C5)(rank, policy).warnDays, nowMs);
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

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _deadline_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48229);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52366);





const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const countOf = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const ofService = name
    .optional()
    .describe("Whose it is, in a report that was put together of several services'; absent = the report's own.");
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: name.describe('Stable, for programs.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM),
    subject: name,
    message: text.describe('For people.'),
    remedy: text.default('').describe("What would make it go away; '' where nobody can tell."),
});
const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM).describe('What the verdict would have been.'),
    reason: text,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'label']),
    by: name.describe("Who; '' where that is not known."),
});
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ci: name.describe('github or local.'),
    repository: name.describe('owner/name.'),
    commit: name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: name,
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    url: name,
    location: name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    target: name.describe('What was checked; variables unfilled.'),
    location: name,
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .O).nullable().describe("The first failure's class."),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasons */ .O), detail: text })),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dnsMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        connectMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        tlsMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        firstByteMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        downloadMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    })
        .nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }))
        .default([])
        .describe('Of a journey the steps it came to, in order.'),
    address: name.nullable(),
    at: instant,
    certificate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ notAfter: instant, daysLeft: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    service: ofService,
});
const burnRate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    reachable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    long: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    short: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: ratio, high: ratio, confidence: ratio });
const incident = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    check: name,
    location: name,
    from: instant,
    to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
    durationSeconds: seconds,
    bad: countOf,
    budgetShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .nullable()
        .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});
const objective = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    check: name.nullable().describe('null where the samples of all its checks are pooled.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name)
        .nullable()
        .default(null)
        .describe('Of a composite objective the objectives it is made of; null = it is none.'),
    target: ratio,
    windowSeconds: seconds,
    calendar: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['day', 'week', 'month', 'quarter', 'year'])
        .nullable()
        .default(null)
        .describe('The period whose past part the window is; null = a rolling window.'),
    from: instant,
    to: instant,
    budgeting: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted']),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        consumed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        remaining: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        exhaustsInSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('At the current burn rate; 0 when it is gone.'),
        remainingEvents: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().default(null).describe('Samples or slices that may still be bad.'),
    }),
    burnRates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(burnRate),
    interval: interval.nullable().describe("Wilson's, of the samples."),
    exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the samples."),
    effectiveSamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .nullable()
        .default(null)
        .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
    attainmentByOccurrences: ratio
        .nullable()
        .default(null)
        .describe('Where the method says something else by more than a tenth of the budget.'),
    sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) })
        .nullable()
        .default(null)
        .describe('Of a latency objective: how long samples took, by nearest rank.'),
    trend: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ratio.nullable())
        .default([])
        .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count: countOf, costliest: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(incident) })
        .default({ count: 0, costliest: [] })
        .describe('Stretches of bad samples.'),
    meanTimes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
        .default({ detectSeconds: null, recoverSeconds: null }),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason),
    service: ofService,
});
const deadline = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: name,
    title: text,
    date: zod__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6().nullable(),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    source: name,
    subject: name.nullable(),
    evidence: text,
    url: name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_deadline_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO).default('normal').describe('How much depends on it.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether its date was found in prose, for a person to look at: it fails nothing on its own.'),
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: name, line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) })
        .nullable()
        .default(null)
        .describe('Where the repository uses what ends; null = nowhere that is known.'),
    service: ofService,
});
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['verdict', 'check', 'objective', 'deadline']),
    subject: name,
    was: text.describe("'' = it is new."),
    is: text.describe("'' = it is gone."),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['better', 'worse', 'neither']),
});
const changes = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ generatedAt: instant, branch: name, commit: name })
        .describe("The earlier report; '' where it does not say."),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(change),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('fortify/report@1'),
    generatedAt: instant,
    service: name,
    run,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'advise']).default('enforce').describe('advise: it fails nothing.'),
        override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
    }),
    notices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        paced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(check),
    objectives: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(objective),
    deadlines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(deadline),
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

/** Reads every report that some paths or globs name. Throws a `ConfigurationError` where one is not there, or is none. */
async function readReports(patterns, files) {
    const reports = [];
    for (const path of await files.findFiles(patterns)) {
        reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
    }
    return reports;
}


/***/ })

};
