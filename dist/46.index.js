export const id = 46;
export const ids = [46,63];
export const modules = {

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./packages/core/build/config/schema.js + 3 modules
var config_schema = __webpack_require__(569);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(6689);
// EXTERNAL MODULE: ./packages/core/build/sample/reason.js
var reason = __webpack_require__(7633);
// EXTERNAL MODULE: ./packages/core/build/verdict/reason.js
var verdict_reason = __webpack_require__(2366);
;// CONCATENATED MODULE: ./packages/core/build/report/schema.js




const instant = datetime({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = schemas/* number */.aig().min(0).max(1);
const seconds = schemas/* number */.aig().min(0);
const countOf = schemas/* int */.Whr().min(0);
const schema_text = schemas/* string */.YjP().max(10_000);
const schema_name = schemas/* string */.YjP().max(1000);
const schema_reason = schemas/* object */.Ikc({
    code: schema_name.describe('Stable, for programs.'),
    severity: schemas/* enum */.k5n(verdict_reason/* statuses */.b),
    subject: schema_name,
    message: schema_text.describe('For people.'),
});
const run = schemas/* object */.Ikc({
    ci: schema_name.describe('github or local.'),
    repository: schema_name.describe('owner/name.'),
    commit: schema_name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: schema_name,
    pullRequest: schemas/* int */.Whr().nullable(),
    url: schema_name,
    location: schema_name,
})
    .describe("Which run made the report; '' where that is not known.");
const check = schemas/* object */.Ikc({
    id: schema_name,
    target: schema_name.describe('What was checked; variables unfilled.'),
    location: schema_name,
    outcome: schemas/* enum */.k5n(outcome/* outcomes */.KI),
    reason: schemas/* enum */.k5n(reason/* reasons */.O).nullable().describe("The first failure's class."),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* enum */.k5n(reason/* reasons */.O), detail: schema_text })),
    status: schemas/* int */.Whr().nullable(),
    durationMs: schemas/* number */.aig().min(0).nullable(),
    phases: schemas/* object */.Ikc({
        dnsMs: schemas/* number */.aig().min(0).nullable(),
        connectMs: schemas/* number */.aig().min(0).nullable(),
        tlsMs: schemas/* number */.aig().min(0).nullable(),
        firstByteMs: schemas/* number */.aig().min(0).nullable(),
        downloadMs: schemas/* number */.aig().min(0).nullable(),
    })
        .nullable(),
    attempts: schemas/* int */.Whr().min(1),
    address: schema_name.nullable(),
    at: instant,
    certificate: schemas/* object */.Ikc({ notAfter: instant, daysLeft: schemas/* int */.Whr() }).nullable(),
});
const burnRate = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(['page', 'ticket']),
    longSeconds: seconds,
    shortSeconds: seconds,
    factor: schemas/* number */.aig(),
    threshold: schemas/* number */.aig(),
    reachable: schemas/* boolean */.zMY(),
    long: schemas/* number */.aig().nullable(),
    short: schemas/* number */.aig().nullable(),
    longTotal: countOf,
    shortTotal: countOf,
    firing: schemas/* boolean */.zMY(),
});
const objective = schemas/* object */.Ikc({
    id: schema_name,
    check: schema_name.nullable().describe('null where the samples of all its checks are pooled.'),
    target: ratio,
    windowSeconds: seconds,
    from: instant,
    to: instant,
    budgeting: schemas/* enum */.k5n(['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted']),
    good: countOf,
    bad: countOf,
    total: countOf,
    unknown: countOf,
    excluded: countOf,
    attainment: ratio.nullable(),
    coverage: ratio.nullable(),
    cadenceSeconds: schemas/* object */.Ikc({ declared: seconds.nullable(), measured: seconds.nullable() }),
    budget: schemas/* object */.Ikc({
        consumed: schemas/* number */.aig().nullable(),
        remaining: schemas/* number */.aig().nullable().describe('Signed, never clamped.'),
        remainingSeconds: schemas/* number */.aig().nullable(),
        exhaustsInSeconds: schemas/* number */.aig().nullable(),
    }),
    burnRates: schemas/* array */.YOg(burnRate),
    interval: schemas/* object */.Ikc({ low: ratio, high: ratio, confidence: ratio }).nullable(),
    status: schemas/* enum */.k5n(['met', 'at-risk', 'breached', 'inconclusive']),
    reasons: schemas/* array */.YOg(schema_reason),
});
const deadline = schemas/* object */.Ikc({
    id: schema_name,
    title: schema_text,
    date: date().nullable(),
    daysLeft: schemas/* int */.Whr().nullable(),
    source: schema_name,
    subject: schema_name.nullable(),
    evidence: schema_text,
    url: schema_name,
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    status: schemas/* enum */.k5n(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
});
/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('fortify/report@1'),
    generatedAt: instant,
    service: schema_name,
    run,
    verdict: schemas/* object */.Ikc({ status: schemas/* enum */.k5n(verdict_reason/* statuses */.b), reasons: schemas/* array */.YOg(schema_reason) }),
    notices: schemas/* array */.YOg(schema_text).default([]).describe('What the reader should know though it weighs on nothing.'),
    timing: schemas/* object */.Ikc({
        paced: schemas/* boolean */.zMY().describe('false: launched flat out, and every duration is too long.'),
        loopLagMs: schemas/* object */.Ikc({ p50: schemas/* number */.aig().min(0), p99: schemas/* number */.aig().min(0) }).nullable(),
    })
        .nullable()
        .default(null)
        .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
    checks: schemas/* array */.YOg(check),
    objectives: schemas/* array */.YOg(objective),
    deadlines: schemas/* array */.YOg(deadline),
});

;// CONCATENATED MODULE: ./packages/core/build/json-schema.js



const base = 'https://raw.githubusercontent.com/fortify/health-check/v1/packages/core/schema';
/** The JSON Schema (draft 2020-12) of `fortify.yml` as people write it: for editors, and for the reference page. */
function configJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(config_schema/* configSchema */.Q, { io: 'input', unrepresentable: 'any' });
    return { $id: `${base}/fortify.schema.json`, title: 'fortify.yml', ...schema };
}
/** The JSON Schema (draft 2020-12) of `fortify/report@1` as others may write it: what has a default may be left out. */
function reportJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(reportSchema, { io: 'input' });
    return { $id: `${base}/report.schema.json`, title: 'fortify/report@1', ...schema };
}

// EXTERNAL MODULE: ./packages/core/build/report/json.js
var json = __webpack_require__(7063);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(4865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/schema.js



/** `fortify schema [config|report]`: the JSON Schema of `fortify.yml`, or of the report. */
async function schema(name, options, ports) {
    await (0,build_options/* writeResult */.Zk)((0,json.formatJson)(name === 'report' ? reportJsonSchema() : configJsonSchema()), options, ports);
    return 0;
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   Y7: () => (/* binding */ readExisting),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   qv: () => (/* binding */ standaloneStoreOf),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4176);
/* harmony import */ var _fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2923);
/* harmony import */ var _fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5433);
/* harmony import */ var _fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5811);
/* harmony import */ var _fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5625);
/* harmony import */ var _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(584);








/** The clock of a command: the wall's, or the one `--now` starts. */
function clockOf({ now }, { time }) {
    const startMs = now === undefined ? null : (0,_fortify_core_time_instant__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(now);
    const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
    if (now !== undefined && (startMs === null || !isInRange)) {
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)('--now', `${(0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
    }
    return (0,_fortify_pipeline_clock__WEBPACK_IMPORTED_MODULE_7__/* .createClock */ .t)(time, startMs);
}
/** The config a command goes by. */
function configOf(options, urls, ports) {
    const request = { path: options.config ?? null, urls, urlSource: 'URL' };
    return (0,_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(request, { environment: ports.environment, readTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu, readOptionalTextFile: _fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalTextFile */ .Q3 });
}
/** The history `--history` names, whatever the config says. */
function storeOf(options, { config }) {
    return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(options.history ?? config.history.path);
}
/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
async function standaloneStoreOf(options, ports) {
    if (options.history !== undefined)
        return (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(options.history);
    const hasConfig = options.config !== undefined || (await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalTextFile */ .Q3)(_fortify_pipeline_config_source__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigPath */ .j)) !== null;
    return hasConfig ? storeOf(options, await configOf(options, [], ports)) : (0,_fortify_store_directory_store__WEBPACK_IMPORTED_MODULE_3__/* .createDirectoryStore */ .$)(_fortify_core_config_resolve__WEBPACK_IMPORTED_MODULE_0__/* .defaultHistoryPath */ .vd);
}
/** Reads a history that must be there, and warns of every piece of it that could not be read. */
async function readExisting(store, ports) {
    const stored = await store.read();
    if (stored.segments === 0)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(store.name, 'there is no history here');
    warnOfDamage(stored, ports);
    return stored;
}
/** Names every damaged piece of a history on standard error. */
function warnOfDamage({ damaged }, { writeErr }) {
    for (const { name, message } of damaged)
        writeErr(`damaged, left out: ${name}: ${message}\n`);
}
/** Writes what a command was asked for: to standard output, or to the file `--output` names. */
async function writeResult(text, options, ports) {
    if (options.output === undefined) {
        ports.writeOut(text);
        return;
    }
    await (0,_fortify_store_text_file__WEBPACK_IMPORTED_MODULE_4__/* .writeTextFile */ .Tl)(options.output, text);
    note(`wrote ${options.output}`, options, ports);
}
/** Something worth knowing that is not the result; `--quiet` leaves it out. */
function note(message, { quiet }, { writeErr }) {
    if (quiet !== true)
        writeErr(`${message}\n`);
}


/***/ }),

/***/ 7063:
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
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
/** The report as its JSON document. */
function renderJson(report) {
    return formatJson(report);
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** What a duration looks like in a config: a whole number and one unit. */
const durationPattern = /^(\d{1,12})(ms|s|m|h|d)$/;
/** `500ms 3s 5m 6h 28d` → milliseconds, or `null` when the text is not such a duration. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match === null ? null : Number(match[1]) * unitMs[match[2]];
}
/** The shortest exact form with one unit: 2,419,200,000 → `28d`, 90,000 → `90s`. */
function formatDuration(durationMs) {
    for (const unit of ['d', 'h', 'm', 's']) {
        if (durationMs >= unitMs[unit] && durationMs % unitMs[unit] === 0)
            return `${durationMs / unitMs[unit]}${unit}`;
    }
    return `${Math.round(durationMs)}ms`;
}
/** A length of time for people, at most two units, cut off rather than rounded up: 5,160,000 → `1h 26m`. */
function describeDuration(durationMs) {
    const sign = durationMs < 0 ? '-' : '';
    let rest = Math.abs(durationMs);
    const parts = [];
    for (const unit of ['d', 'h', 'm', 's']) {
        const count = Math.floor(rest / unitMs[unit]);
        rest -= count * unitMs[unit];
        if (count > 0)
            parts.push(`${count}${unit}`);
        if (parts.length === 2 || (parts.length === 1 && count === 0))
            break;
    }
    return parts.length === 0 ? `${sign}${Math.floor(rest)}ms` : sign + parts.join(' ');
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/** A verdict, mildest first: of several, the last in this order stands. */
const statuses = ['pass', 'warn', 'inconclusive', 'fail'];
/** The worst of some verdicts; `pass` where there is none. */
function worstStatus(all) {
    return all.reduce((worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst), 'pass');
}


/***/ })

};
