export const id = 4887;
export const ids = [4887,7063];
export const modules = {

/***/ 54887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./packages/core/build/config/schema.js + 10 modules
var config_schema = __webpack_require__(89646);
// EXTERNAL MODULE: ./packages/core/build/report/schema.js
var report_schema = __webpack_require__(8930);
;// CONCATENATED MODULE: ./packages/core/build/json-schema.js



const base = 'https://raw.githubusercontent.com/fortify/health-check/v1/packages/core/schema';
/** The JSON Schema (draft 2020-12) of `fortify.yml` as people write it: for editors, and for the reference page. */
function configJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(config_schema/* configSchema */.Q, { io: 'input', unrepresentable: 'any' });
    return { $id: `${base}/fortify.schema.json`, title: 'fortify.yml', ...schema };
}
/** The JSON Schema (draft 2020-12) of `fortify/report@1` as others may write it: what has a default may be left out. */
function reportJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(report_schema/* reportSchema */.Q, { io: 'input' });
    return { $id: `${base}/report.schema.json`, title: 'fortify/report@1', ...schema };
}

// EXTERNAL MODULE: ./packages/core/build/report/json.js
var json = __webpack_require__(77063);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/schema.js




/** `fortify schema [config|report]`: the JSON Schema of `fortify.yml`, or of the report. */
async function schema(name, options, ports) {
    await (0,build_options/* writeResult */.Zk)((0,json.formatJson)(name === 'report' ? reportJsonSchema() : configJsonSchema()), options, ports);
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


/***/ }),

/***/ 77063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
function formatJson(value) {
    return `${toText(value)}\n`;
}
/** Beyond so many checks and objectives, nobody reads a report without a program. */
const mostIndented = 200;
/** Pieces are about this long: few enough to be written one by one, and the memory of one serves for the next. */
const pieceLength = 65_536;
/**
 * The report as its JSON document, indented as long as somebody may want to look at it, in pieces: a report of ten thousand
 * checks is tens of megabytes.
 */
function renderJson(report) {
    const isLarge = report.checks.length + report.objectives.length > mostIndented;
    return isLarge ? joined(compactJson(report)) : [`${toText(report)}\n`];
}
/** A document as compact JSON, member by member, and lists entry by entry. */
function* compactJson(document) {
    let separator = '{';
    for (const [key, member] of Object.entries(document)) {
        yield `${separator}${toText(key, 0)}:`;
        if (Array.isArray(member))
            yield* compactList(member);
        else
            yield toText(member, 0);
        separator = ',';
    }
    yield '}\n';
}
function* compactList(list) {
    let separator = '[';
    for (const entry of list) {
        yield separator + toText(entry, 0);
        separator = ',';
    }
    yield list.length === 0 ? '[]' : ']';
}
/** Texts joined to pieces. */
function* joined(texts) {
    let piece = '';
    for (const text of texts) {
        piece += text;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function toText(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
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


/***/ })

};
