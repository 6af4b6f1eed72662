export const id = 9646;
export const ids = [9646];
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

/***/ 77755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ longestCommentId),
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   sw: () => (/* binding */ commentModes)
/* harmony export */ });
/** When a job fails: when the verdict does, and when something else does as well. */
const failOnWords = ['unhealthy', 'fail', 'inconclusive', 'never'];
/** What becomes of the comment that is there already. */
const commentModes = ['update', 'recreate', 'delete'];
/** The most characters of the id of a comment. */
const longestCommentId = 50;


/***/ }),

/***/ 67812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   CU: () => (/* binding */ listOfTexts),
/* harmony export */   O2: () => (/* binding */ strict),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   eV: () => (/* binding */ oneOrMoreOf),
/* harmony export */   iE: () => (/* binding */ period),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pE: () => (/* binding */ waitingTime),
/* harmony export */   pc: () => (/* binding */ baseUrl),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rN: () => (/* binding */ expectedKeys),
/* harmony export */   rg: () => (/* binding */ zone),
/* harmony export */   sR: () => (/* binding */ endpoint),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   xp: () => (/* binding */ oneOrMoreIds),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _text_kebab_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47422);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69321);
/* harmony import */ var _text_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63920);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72923);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12012);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25987);








// A config is parsed once: to generate a parser for it takes longer than to parse it.
zod__WEBPACK_IMPORTED_MODULE_3__/* .config */ .$W({ jitless: true });
// Every field says what it expects in one sentence, whatever was wrong with what it got: `issues.ts` puts the offending
// value before it.
/** A length of time, such as `3s`; parsed to milliseconds, more than none. */
const duration = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: expectedDuration })
    .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationPattern */ .Zq, { error: expectedDuration })
    .transform((text) => (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text) ?? 0)
    .refine((durationMs) => durationMs > 0, { error: 'expected more than no time at all' })
    .describe('A whole number and a unit: 500ms, 3s, 5m, 6h or 28d.');
/** A length of time that is looked back on, or that lies between two runs: at most ten years. */
const period = duration.refine((durationMs) => durationMs <= 3660 * _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .LP, {
    error: 'expected at most 3660d',
});
/** A length of time that somebody waits for: at most an hour. */
const waitingTime = duration.refine((durationMs) => durationMs <= 3_600_000, { error: 'expected at most 1h' });
/** An instant, with a zone; parsed to milliseconds since the Unix epoch. */
const instant = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: expectedInstant })
    .transform((text, context) => {
    const timeMs = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text);
    if (timeMs !== null)
        return timeMs;
    context.addIssue({ code: 'custom', message: expectedInstant() });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
})
    .describe('RFC 3339 with a zone; seconds may be left out.');
/** An IANA time zone. */
const zone = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: expectedZone })
    .refine(isZone, { error: expectedZone })
    .describe('An IANA time zone, such as Europe/Paris.');
/** A share of a whole: `25%`, `0.25`. Parsed to a ratio 0..1. */
const ratio = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()], { error: 'expected a percentage such as 25%, or a ratio such as 0.25' })
    .transform((value, context) => {
    const parsed = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRatio */ .LO)(value);
    if (parsed !== null && parsed >= 0 && parsed <= 1)
        return parsed;
    context.addIssue({
        code: 'custom',
        message: `expected ${parsed === null ? '' : '0% to 100%, '}a percentage such as 25%, or a ratio such as 0.25`,
    });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
})
    .describe('A percentage such as 25%, or a ratio such as 0.25.');
/** The target of an objective: a ratio strictly between 0 and 1. */
const target = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()], { error: 'expected a percentage such as 99.9%, or a ratio such as 0.999' })
    .transform((value, context) => {
    const parsed = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRatio */ .LO)(value);
    const fault = parsed === null
        ? `expected ${isLong(value) ? 'at most 12 decimals of a ratio, ' : ''}a percentage such as 99.9%, or a ratio such as 0.999`
        : faultOfTarget(parsed);
    if (fault === null && parsed !== null)
        return parsed;
    context.addIssue({ code: 'custom', message: fault ?? '' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
})
    .describe('The share that must be good, strictly between 0 and 1: 99.9% or 0.999.');
/** An id in a config. */
const id = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: expectedId })
    .max(100, { error: 'expected at most 100 characters' })
    .regex(_text_kebab_case_js__WEBPACK_IMPORTED_MODULE_6__/* .kebabCase */ .k, { error: expectedId })
    .describe('kebab-case: lower-case letters, digits and single hyphens.');
/** An `http:` or `https:` URL without credentials. */
const url = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: 'expected a URL such as https://api.example.com/health' })
    .superRefine((text, context) => {
    const fault = (0,_text_url_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOfUrl */ .TU)(text);
    if (fault !== null)
        context.addIssue({ code: 'custom', message: fault });
})
    .describe('An absolute http or https URL, without credentials.');
/** A URL that a path is put behind. */
const baseUrl = url.refine((text) => !/[?#]/.test(text), {
    error: 'has a query or a fragment: expected a base URL, which the path is put behind',
});
const status = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()], { error: expectedStatus })
    .refine((value) => (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatuses */ .O7)([value]) !== null, { error: expectedStatus });
/** Which HTTP statuses are expected: `200`, `2xx`, `200-204`, or a list of those. */
const statuses = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([status, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(status).min(1, { error: expectedStatus })], { error: expectedStatus })
    .transform((value) => (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatuses */ .O7)(Array.isArray(value) ? value : [value]) ?? [])
    .describe('The expected HTTP status: 200, 2xx, 200-204, or a list of those.');
/** `host:port`, parsed; the port may be left out where the kind of check has one of its own. */
const endpoint = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: 'expected host:port, such as db.example.com:5432' })
    .superRefine((text, context) => {
    const fault = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .faultOfEndpoint */ .F)(text);
    if (fault !== null)
        context.addIssue({ code: 'custom', message: fault });
});
/** A whole number of things, of at least so many. */
function atLeast(least) {
    const error = `expected a whole number, ${least} or more`;
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr({ error }).min(least, { error });
}
/** A whole number of things, none included. */
const wholeNumber = atLeast(0);
/** One of a few words. */
function oneOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(words, { error: `expected ${words.join(' or ')}` });
}
/** One of a few words, or a list of some of them, each once. */
function oneOrMoreOf(words) {
    const error = `expected ${words.join(' or ')}, or a list of those, each once`;
    const list = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(words, { error }), { error })
        .min(1, { error })
        .refine((some) => new Set(some).size === some.length, { error });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(words, { error }), list], { error })
        .transform((value) => (typeof value === 'string' ? [value] : value));
}
/** A text that is not empty. */
function textOf(what, most) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: `expected ${what}` })
        .min(1, { error: `expected ${what}` })
        .max(most, { error: `expected at most ${most} characters` });
}
/** A list of such texts, which may be absent. */
function listOfTexts(what, most) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(textOf(what, most), { error: `expected a list: ${what}, each` }).optional();
}
/** Ids or globs of checks: one, or a list. */
const oneOrMoreIds = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).min(1, { error: 'expected at least one id or glob' })], {
    error: 'expected ids or globs of checks',
})
    .transform((value) => (typeof value === 'string' ? [value] : value));
/**
 * An object whose every key is known. What its keys hold is only made when one is parsed: a file has few of the sections that
 * there are, and to make them all takes longer than to parse it. (`z.lazy` would make what is optional at once: whether it has
 * a default is asked of what is within.)
 */
function strict(shapeOf) {
    let made;
    const definition = {
        type: 'object',
        get shape() {
            made ??= shapeOf();
            return made;
        },
        catchall: noMore,
        error: expectedObject,
    };
    return new zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH(definition);
}
const noMore = zod__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ();
/** What is said where keys and values should be; `issues.ts` adds which. */
const expectedKeys = 'expected keys and values';
function expectedObject(issue) {
    return issue.code === 'invalid_type' ? expectedKeys : undefined;
}
function expectedInstant() {
    return 'expected an instant with a zone, such as 2026-12-01T02:00Z';
}
function expectedZone() {
    return 'expected an IANA time zone, such as Europe/Paris';
}
function isZone(name) {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && !/^[+-]/.test(name);
    }
    catch {
        return false;
    }
}
function expectedDuration() {
    return 'expected a duration: a whole number and a unit, such as 500ms, 3s, 5m, 6h or 28d';
}
function expectedId() {
    return 'expected an id in kebab-case, such as prod-eu';
}
function expectedStatus() {
    return 'expected HTTP statuses 100 to 599: 200, 2xx, 200-204, or a list of those';
}
/** Whether a number has more decimals than are read. */
function isLong(value) {
    return /^\d+\.\d{13,}%?$/.test(String(value).trim());
}
function faultOfTarget(ratio) {
    if (ratio === 1)
        return 'expected less than 100%: it leaves no error budget, so one failed check would spend more than all of it';
    if (ratio === 0)
        return 'expected more than 0%: nothing could ever miss it';
    if (ratio > 0 && ratio < 1 && Number(ratio.toFixed(12)) !== ratio)
        return 'expected at most 12 decimals of a ratio';
    return ratio > 0 && ratio < 1 ? null : 'expected a ratio between 0 and 1, or a percentage: 99.9% is 0.999';
}


/***/ }),

/***/ 57887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRecurrence)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);

// The parts of a recurrence rule that are understood (RFC 5545, section 3.3.10). The minute follows from when it begins, and
// what repeats within an hour is no maintenance. Days are such as every month has, and the last are counted from its end:
// a rule that never comes true would be looked at until the year 9999.
const days = `(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)`;
const monthDays = String.raw `-?(?:[1-9]|1\d|2[0-8])`;
const hours = String.raw `(?:1?\d|2[0-3])`;
const months = `(?:[1-9]|1[0-2])`;
const listOf = (one) => `${one}(?:,${one})*`;
const parts = [
    'FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)',
    String.raw `(?:INTERVAL|COUNT)=[1-9]\d{0,3}`,
    String.raw `UNTIL=\d{8}(?:T\d{6}Z)?`,
    `BYDAY=${listOf(days)}`,
    `BYMONTHDAY=${listOf(monthDays)}`,
    `BYMONTH=${listOf(months)}`,
    `BYHOUR=${listOf(hours)}`,
    'WKST=(?:MO|TU|WE|TH|FR|SA|SU)',
].join('|');
const rule = new RegExp(`^(?=(?:.*;)?FREQ=)(?:${parts})(?:;(?:${parts}))*$`);
/** Whether a text is a recurrence rule that maintenance may have. */
function isRecurrence(text) {
    if (text.length > 500 || !rule.test(text))
        return false;
    const entries = text.split(';').map((part) => part.split('=', 2));
    const parsed = new Map(entries);
    return parsed.size === entries.length && !isContradictory(parsed) && isDate(parsed.get('UNTIL') ?? '20260101');
}
/** Whether parts contradict each other, or may: such a rule may never come true. */
function isContradictory(parts) {
    const has = (...names) => names.every((name) => parts.has(name));
    const frequency = parts.get('FREQ') ?? '';
    const isSparse = Number(parts.get('INTERVAL') ?? 1) > 1;
    return (has('COUNT', 'UNTIL') ||
        has('BYDAY', 'BYMONTHDAY') ||
        (frequency === 'WEEKLY' && has('BYMONTHDAY')) ||
        (['DAILY', 'WEEKLY'].includes(frequency) && /\d/.test(parts.get('BYDAY') ?? '')) ||
        (isSparse && frequency !== 'YEARLY' && has('BYMONTH')) ||
        (isSparse && frequency === 'DAILY' && (has('BYDAY') || has('BYMONTHDAY'))));
}
function isDate(text) {
    const [, year = '', month = '', day = '', time = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(text) ?? [];
    const [hour, minute, second] = (time || '000000').match(/\d\d/g) ?? [];
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) !== null;
}


/***/ }),

/***/ 89646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
// EXTERNAL MODULE: ./packages/core/build/config/check.js
var check = __webpack_require__(93853);
// EXTERNAL MODULE: ./packages/core/build/config/fields.js
var fields = __webpack_require__(67812);
;// CONCATENATED MODULE: ./packages/core/build/config/request-fields.js


/** A text. */
const request_fields_text = schemas/* string */.YjP({ error: 'expected a text' });
const texts = schemas/* union */.KCZ([request_fields_text, schemas/* array */.YOg(request_fields_text)], { error: 'expected a text, or a list of texts' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
// Whether a text is a regular expression of RE2, `pattern-rules.ts` tells.
const patterns = schemas/* union */.KCZ([request_fields_text, schemas/* array */.YOg(request_fields_text)], { error: 'expected a regular expression, or a list of them' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
const pointer = schemas/* string */.YjP().regex(/^(\/|$)/, { error: 'expected a JSON pointer (RFC 6901), such as /status' });
const number = schemas/* number */.aig({ error: 'expected a number' });
const json = schemas/* record */.g1P(pointer, schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* number */.aig(),
    schemas/* boolean */.zMY(),
    schemas/* null */.chJ(),
    (0,fields/* strict */.O2)(() => ({
        exists: schemas/* boolean */.zMY().optional(),
        equals: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]).optional(),
        above: number.optional(),
        below: number.optional(),
    })),
], { error: 'expected a value, or keys among exists, equals, above, below' }), { error: 'expected JSON pointers and values' });
/** The name of a header. */
const headerName = schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { error: 'expected the name of a header' });
const headerValue = request_fields_text.regex(/^[\t\x20-\x7e\x80-\xff]*$/, { error: 'expected one line of text' });
/** A token, as it is sent in a header: a secret that was saved with a line break behind it is the commonest mistake. */
const token = headerValue.min(1, { error: 'expected a token' });
/** Headers that say how a request is framed and sent, which is for whoever sends it: undici refuses most of them. */
const ofConnections = ['transfer-encoding', 'keep-alive', 'upgrade', 'expect', 'content-length'];
/** The headers of a request. Their names mean the same in any case (RFC 9110, section 5.1): each may be there once. */
const headers = schemas/* record */.g1P(headerName, headerValue, { error: 'expected names of headers and their values' })
    .superRefine((named, context) => {
    const written = new Map();
    const refuse = (name, message) => context.addIssue({ code: 'invalid_key', origin: 'record', issues: [], path: [name], message, input: named });
    for (const name of Object.keys(named)) {
        const key = name.toLowerCase();
        const first = written.get(key);
        written.set(key, first ?? name);
        if (first !== undefined)
            refuse(name, `is ${first} once more, for case does not matter`);
        if (ofConnections.includes(key))
            refuse(name, 'is for whoever sends the request, and cannot be set');
    }
});
/** The method of a request. */
const method = request_fields_text
    .regex(/^(?!CONNECT$)[A-Z]{1,20}$/, { error: 'expected an HTTP method, such as GET' })
    .optional()
    .describe('Default GET.');
const expectedHeader = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    (0,fields/* strict */.O2)(() => ({
        exists: schemas/* boolean */.zMY().optional(),
        equals: request_fields_text.optional(),
        contains: request_fields_text.optional(),
        matches: request_fields_text.optional(),
    })),
], { error: 'expected a text, or keys among exists, equals, contains, matches' });
/** What an answer must be. */
const expectKeys = () => ({
    status: fields/* statuses */.bM.optional(),
    body: (0,fields/* strict */.O2)(() => ({
        contains: texts.optional().describe('Texts that must be in the body.'),
        matches: patterns.optional().describe('Regular expressions (RE2, linear time) that must match somewhere.'),
        json: json.optional().describe('JSON pointers, and the value there or keys among exists, equals, above, below.'),
        bytes: (0,fields/* strict */.O2)(() => ({ min: fields/* wholeNumber */.rD.optional(), max: fields/* wholeNumber */.rD.optional() }))
            .optional()
            .describe('How long the body may be, in bytes: min, max, or both.'),
    }))
        .optional()
        .describe('What the body must hold, once decompressed.'),
    headers: schemas/* record */.g1P(headerName, expectedHeader, { error: 'expected names of headers and what each must be' })
        .optional()
        .describe('Response headers: a value, or keys among exists, equals, contains, matches.'),
    latency: (0,fields/* strict */.O2)(() => ({ degraded: fields/* duration */.p0.optional(), bad: fields/* duration */.p0.optional() }))
        .optional()
        .describe('Slower than degraded is degraded, slower than bad is bad.'),
    url: fields/* url */.OZ.optional().describe('The URL after all redirects.'),
    redirects: fields/* wholeNumber */.rD.optional().describe('How many redirects there must be.'),
    certificate: (0,fields/* strict */.O2)(() => ({ days: fields/* wholeNumber */.rD.optional(), fail: fields/* wholeNumber */.rD.optional() }))
        .optional()
        .describe('Warn with fewer days left than days (14), be bad with fewer than fail (none).'),
    values: texts.optional().describe('Records that must be among the answers of a dns check.'),
});
/** What is sent encoded may have any letter, and no line break. */
const oneLine = request_fields_text.regex(/^\P{Cc}*$/u, { error: 'expected one line of text' });
/** Credentials of a request. */
const auth = schemas/* union */.KCZ([
    (0,fields/* strict */.O2)(() => ({ basic: (0,fields/* strict */.O2)(() => ({ username: oneLine, password: oneLine })) })),
    (0,fields/* strict */.O2)(() => ({ bearer: token })),
], {
    error: 'expected basic with username and password, or bearer with a token',
});

;// CONCATENATED MODULE: ./packages/core/build/config/journey-schema.js



const variableName = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, {
    error: 'expected the name of a variable: letters, digits and underscores',
});
/** A URL in which variables may stand: whether it is one is only known once they are filled in. */
const urlTemplate = request_fields_text
    .regex(/^(https?:\/\/|\{\{)/, { error: 'expected an http or https URL, or one that a {{variable}} begins' })
    .max(8192, { error: 'expected at most 8192 characters' });
const extraction = (0,fields/* strict */.O2)(() => ({
    json: request_fields_text
        .optional()
        .describe('A JSONPath (RFC 9535), with one filter and one .. at most: the first value it finds.'),
    header: headerName.optional().describe('A header.'),
    regex: request_fields_text.optional().describe('A regular expression (RE2) over the body: its first group, else all of it.'),
    cookie: request_fields_text.optional().describe('A cookie of the jar.'),
})).refine((keys) => Object.keys(keys).length === 1, { error: 'expected one of: json, header, regex, cookie' });
function journeyExpectKeys() {
    const { status, body, headers, url, redirects } = expectKeys();
    return { status, body, headers, url, redirects };
}
const step = (0,fields/* strict */.O2)(() => ({
    name: request_fields_text.min(1, { error: 'expected a name' }).max(100).optional().describe('Default: method and path.'),
    url: urlTemplate.describe('Where to; {{variables}} are filled in.'),
    method: method,
    headers: headers.optional().describe('Request headers; {{variables}} are filled in.'),
    body: request_fields_text.optional().describe('The body of the request; {{variables}} are filled in.'),
    auth: auth.optional().describe('basic (username, password) or bearer (token).'),
    redirects: fields/* wholeNumber */.rD
        .max(20, { error: 'expected at most 20' })
        .optional()
        .describe('How many are followed. Default 5.'),
    expect: (0,fields/* strict */.O2)(journeyExpectKeys).optional().describe('What the answer must be. Default status 2xx.'),
    extract: schemas/* record */.g1P(variableName, extraction, { error: 'expected names of variables, and what gives each' })
        .optional()
        .describe('Variables for the steps that follow.'),
}));
/** The keys of a journey: requests one after the other, each with what the ones before have given. */
const journeySchema = (0,fields/* strict */.O2)(() => ({
    variables: schemas/* record */.g1P(variableName, request_fields_text, { error: 'expected names of variables and their values' })
        .optional()
        .describe('Known from the beginning.'),
    steps: schemas/* array */.YOg(step, { error: 'expected a list of steps' })
        .min(1, { error: 'expected at least one step' })
        .max(50, { error: 'expected at most 50 steps' })
        .describe('In order; the first that fails is the last.'),
})).describe('Requests one after the other, with cookies, and what the answers hold.');

// EXTERNAL MODULE: ./packages/core/build/text/host-glob.js
var host_glob = __webpack_require__(41119);
;// CONCATENATED MODULE: ./packages/core/build/config/network-fields.js


// Made where a config speaks of them: few do.
/** An address, a range of them, or a host name or a glob of one. */
const networkPlace = () => {
    const place = schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL(), schemas/* cidrv4 */.zrY(), schemas/* cidrv6 */.l7s(), schemas/* string */.YjP().refine(host_glob/* isHostGlob */.t)]);
    return textThat(place, 'expected an address, a CIDR range, or a host name or a glob of one');
};
/** The address of a resolver, with or without a port: `192.0.2.1:53`, `[2001:db8::1]:53`. */
const resolverAddress = () => {
    const withoutPort = (text) => {
        const [, bracketed, plain, port = '1'] = /^(?:\[(.*)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
        return Number(port) >= 1 && Number(port) <= 65_535 ? (bracketed ?? plain ?? text) : '';
    };
    const address = schemas/* string */.YjP()
        .transform(withoutPort)
        .pipe(schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL()]));
    return textThat(address, 'expected an address, or address:port, such as 192.0.2.1:53');
};
/** A text as it is, where something else would take it. */
function textThat(fits, expected) {
    return schemas/* string */.YjP({ error: 'expected a text' }).refine((text) => fits.safeParse(text).success, { error: expected });
}

;// CONCATENATED MODULE: ./packages/core/build/config/check-schema.js







const baseUrls = schemas/* union */.KCZ([
    schemas/* array */.YOg(fields/* baseUrl */.pc).min(1, { error: 'expected at least one URL' }),
    schemas/* record */.g1P(fields.id, fields/* baseUrl */.pc).refine((bases) => Object.keys(bases).length > 0, { error: 'expected at least one URL' }),
], {
    error: 'expected a list of URLs, or names and URLs',
})
    .describe('Base URLs: a list (checks prod-1, prod-2) or names and URLs (checks prod-us, prod-eu).');
const dns = schemas/* union */.KCZ([
    request_fields_text.min(1),
    (0,fields/* strict */.O2)(() => ({
        name: request_fields_text.min(1),
        type: (0,fields/* oneOf */.yL)(check/* recordTypes */.t).optional(),
        resolver: resolverAddress().optional(),
    })),
], { error: 'expected a name, or keys among name, type, resolver' })
    .describe('A name to resolve, or name, type (A) and resolver (the system\u2019s; address or address:port).');
/** The keys of a check, but for its id. */
const checkKeys = () => ({
    url: fields/* url */.OZ.optional(),
    'base-urls': baseUrls.optional(),
    path: request_fields_text
        .startsWith('/', { error: 'expected a path that begins with a slash, such as /health' })
        .optional()
        .describe('The path probed on every base URL, relative to it.'),
    tcp: fields/* endpoint */.sR.optional().describe('host:port to connect to.'),
    tls: fields/* endpoint */.sR.optional().describe('host:port (443) to shake hands with.'),
    dns: dns.optional(),
    journey: journeySchema.optional(),
    method: method,
    headers: headers.optional().describe('Request headers, each once; sent to the URL\u2019s own origin only.'),
    body: request_fields_text.optional().describe('The body of the request.'),
    auth: auth.optional().describe('basic (username, password) or bearer (token); sent to the URL\u2019s own origin only.'),
    send: request_fields_text.optional().describe('What a tcp check sends once it is connected.'),
    timeout: fields/* waitingTime */.pE.optional().describe('The whole probe, from name look-up to the last byte. Default 10s.'),
    'connect-timeout': fields/* waitingTime */.pE.optional().describe('Until the connection can be used: name, TCP, TLS. Default 5s.'),
    expect: (0,fields/* strict */.O2)(expectKeys).optional().describe('What the answer must be. Default status 2xx.'),
    redirects: fields/* wholeNumber */.rD
        .max(20, { error: 'expected at most 20' })
        .optional()
        .describe('How many are followed. Default 5; 0: a 3xx is judged by its status.'),
    retries: fields/* wholeNumber */.rD
        .max(10, { error: 'expected at most 10' })
        .optional()
        .describe('How often a transient failure (dns, connect, reset, timeout) is tried again. Default 0.'),
    'retry-status': schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(502), schemas/* literal */.euz(503), schemas/* literal */.euz(504)]), { error: 'expected a list among 502, 503, 504' })
        .optional()
        .describe('Statuses that are transient too: 502, 503, 504. Default none.'),
    confirm: fields/* wholeNumber */.rD
        .max(5, { error: 'expected at most 5' })
        .optional()
        .describe('How many more probes, each on a fresh connection, must agree before bad. Default 1.'),
    samples: (0,fields/* atLeast */.jZ)(1)
        .max(1000, { error: 'expected at most 1000' })
        .optional()
        .describe('Samples taken in one run. Default 1.'),
    interval: fields/* waitingTime */.pE.optional().describe('From one sample of a run to the next. Default 10s.'),
    every: fields/* period */.iE.optional().describe('The declared cadence: how often the check is meant to run.'),
    location: (0,fields/* textOf */.b6)('a name', sample/* longestLocation */.iF).optional().describe('Where the check is made from. Default default.'),
    family: schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6)], { error: 'expected 4 or 6' })
        .optional()
        .describe('The IP version. Default: whichever answers first.'),
    proxy: fields/* url */.OZ.optional().describe('Default: HTTP_PROXY, HTTPS_PROXY and NO_PROXY of the environment.'),
    'max-body': schemas/* string */.YjP({ error: expectedSize })
        .regex(/^\d{1,9} ?(B|KiB|MiB)$/, { error: expectedSize })
        .transform(toBytes)
        .optional()
        .describe('The most that is read of a body, once decompressed: 64 KiB, 1 MiB (the default).'),
    connection: (0,fields/* oneOf */.yL)(['fresh', 'reuse'])
        .optional()
        .describe('fresh: a connection for each probe, as Atlassian measures (the default). reuse: kept for the next sample of the run.'),
    trust: (0,fields/* strict */.O2)(() => ({ ca: request_fields_text.optional(), certificate: request_fields_text.optional(), key: request_fields_text.optional() }))
        .optional()
        .describe('TLS: ca to trust besides the usual ones, certificate and key to show. Files, or PEM text by way of a variable.'),
});
/** A check as written. */
const checkSchema = (0,fields/* strict */.O2)(() => ({ id: fields.id, ...checkKeys() }));
function expectedSize() {
    return 'expected a size, such as 64 KiB or 1 MiB';
}
function toBytes(size) {
    const units = { B: 1, KiB: 1024, MiB: 1024 ** 2 };
    const [, number = '0', unit = 'B'] = /^(\d+) ?(\w+)$/.exec(size) ?? [];
    return Number(number) * units[unit];
}

// EXTERNAL MODULE: ./packages/core/build/config/config.js
var config = __webpack_require__(77755);
;// CONCATENATED MODULE: ./packages/core/build/config/comment-schema.js


/** The keys of `comment`: what the comment on a pull request shows, and how it is kept. */
const commentSchema = (0,fields/* strict */.O2)(() => ({
    reports: (0,fields/* listOfTexts */.CU)('a path or a glob', 1000).describe('The reports that the comment shows, paths or globs. Default none: they have to be named.'),
    'base-report': (0,fields/* textOf */.b6)('a path or a glob', 1000)
        .optional()
        .describe('An earlier report, a path or a glob: what has changed since is told. Default none.'),
    id: fields.id
        .max(config/* longestCommentId */.TI, { error: `expected at most ${config/* longestCommentId */.TI} characters` })
        .optional()
        .describe('Which of several comments of a pull request. Default report.'),
    mode: (0,fields/* oneOf */.yL)(config/* commentModes */.sw)
        .optional()
        .describe('update (in place), recreate (at the end of the conversation), or delete. Default update.'),
}));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/core/build/deadline/policy.js
var policy = __webpack_require__(48229);
// EXTERNAL MODULE: ./packages/core/build/report/deadline-severity.js
var deadline_severity = __webpack_require__(33473);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
;// CONCATENATED MODULE: ./packages/core/build/config/deprecations-schema.js






/** A day, `2027-01-31`: unquoted, YAML 1.2 reads it as the text it is. */
const date = iso/* date */.p6({ error: 'expected a date such as 2027-01-31' });
const expectedDistance = 'expected whole days, such as 14d or 0d';
const expectedFailure = `${expectedDistance}, or never`;
/** Whole days, and none is a distance, too. */
function daysOf(text) {
    return ((0,duration/* parseDuration */.E9)(text) ?? 0) / duration/* dayMs */.LP;
}
const mostDays = { error: 'expected at most 3660d' };
/** How long before its date. */
const distance = schemas/* string */.YjP({ error: expectedDistance })
    .regex(duration/* durationPattern */.Zq, { error: expectedDistance })
    .transform(daysOf)
    .refine(Number.isInteger, { error: expectedDistance })
    .refine((days) => days <= 3660, mostDays);
/** The same, or not at all. */
const failureDistance = schemas/* string */.YjP({ error: expectedFailure })
    .regex(new RegExp(`^never$|${duration/* durationPattern */.Zq.source}`), { error: expectedFailure })
    .transform((text) => (text === 'never' ? null : daysOf(text)))
    .refine((days) => days === null || Number.isInteger(days), { error: expectedFailure })
    .refine((days) => days === null || days <= 3660, mostDays);
const severity = (0,fields/* oneOf */.yL)(deadline_severity/* severities */.g).optional().describe('How much depends on it: high, normal (the default) or low.');
const snoozeKeys = { until: date, reason: (0,fields/* textOf */.b6)('a reason', 300) };
const deadline = (0,fields/* strict */.O2)(() => ({
    id: fields.id.describe('Its name.'),
    title: (0,fields/* textOf */.b6)('a title', 200).describe('What must be done, or what ends.'),
    date: date.describe('By when; the day ends when it does so everywhere on Earth.'),
    url: fields/* url */.OZ.optional().describe('Where it is announced.'),
    owner: (0,fields/* textOf */.b6)('a name', 100).optional().describe('Who sees to it.'),
    severity,
    done: schemas/* boolean */.zMY({ error: 'expected true or false' }).optional().describe('true: it weighs on nothing any more.'),
    snooze: (0,fields/* strict */.O2)(() => snoozeKeys)
        .optional()
        .describe('It weighs on nothing until that day is over; and why.'),
}));
const documentKeys = () => ({
    id: fields.id.describe('Its name, which the ids of its deadlines begin with.'),
    document: (0,fields/* textOf */.b6)('a URL or a file', 2000).describe('A URL, or a file of the repository.'),
    headers: headers.optional().describe("Headers of the request, sent to the URL's own origin only."),
    timeout: fields/* waitingTime */.pE.optional().describe('The whole request, every redirect included. Default 30s.'),
    severity,
});
const openapi = (0,fields/* strict */.O2)(() => ({
    ...documentKeys(),
    uses: (0,fields/* listOfTexts */.CU)('GET /path, /path or an operationId', 500).describe('Operations that are used.'),
    code: (0,fields/* listOfTexts */.CU)('a glob of files', 500).describe('Globs of source files that are looked through for its paths; one that begins with ! leaves files out.'),
}));
const feed = (0,fields/* strict */.O2)(() => ({
    ...documentKeys(),
    products: (0,fields/* listOfTexts */.CU)('a product', 100).describe('Words that one of its categories, or its title, must have one of.'),
    types: (0,fields/* listOfTexts */.CU)('a type of entry', 100).describe('The same, for types such as Deprecated or Removed.'),
    words: (0,fields/* listOfTexts */.CU)('a word', 100).describe('Words that its title or its text must have one of.'),
}));
/** The keys of deadlines, and of where they come from. */
const deprecationsSchema = (0,fields/* strict */.O2)(() => ({
    warn: distance.optional().describe('So long before its date a deadline is due. Default 90d.'),
    fail: failureDistance
        .optional()
        .describe('So long before its date it fails the gate; never: not even when it is over. Default 14d.'),
    distances: schemas/* array */.YOg((0,fields/* strict */.O2)(() => ({
        source: (0,fields/* oneOf */.yL)(policy/* deadlineSources */.z).optional().describe('Default: any.'),
        severity: (0,fields/* oneOf */.yL)(deadline_severity/* severities */.g).optional().describe('Default: any.'),
        warn: distance.optional(),
        fail: failureDistance.optional(),
    })), { error: 'expected a list of distances' })
        .optional()
        .describe('Other distances, by source and severity; the first that matches counts. Certificates: 14d and 0d.'),
    deadlines: schemas/* array */.YOg(deadline, { error: 'expected a list of deadlines' })
        .optional()
        .describe('What must be done by a date.'),
    snooze: schemas/* array */.YOg((0,fields/* strict */.O2)(() => ({ deadline: (0,fields/* textOf */.b6)('the id of a deadline, or a glob', 300), ...snoozeKeys })), {
        error: 'expected a list of deadlines to put off',
    })
        .optional()
        .describe('Deadlines, wherever they come from, that weigh on nothing until a day is over; and why.'),
    openapi: schemas/* array */.YOg(openapi, { error: 'expected a list of documents' })
        .optional()
        .describe('OpenAPI 3 and Swagger 2 documents, whose deprecated operations are deadlines.'),
    feeds: schemas/* array */.YOg(feed, { error: 'expected a list of feeds' })
        .optional()
        .describe('Changelogs (RSS, Atom, JSON Feed): dates found in their prose are shown for review.'),
    scan: schemas/* union */.KCZ([
        schemas/* boolean */.zMY(),
        (0,fields/* strict */.O2)(() => ({
            ignore: (0,fields/* listOfTexts */.CU)('a glob of files', 500).describe('Globs of files that are left out.'),
            severity,
        })),
    ], { error: 'expected true or false, or keys among ignore, severity' })
        .optional()
        .describe('Whether the repository is looked through for what the catalogue knows to end. Default false.'),
    catalogue: schemas/* array */.YOg(fields.id, { error: 'expected a list of ids; "fortify deprecations catalogue" has them' })
        .optional()
        .describe('Rows of the catalogue that count whatever the repository uses.'),
    issues: schemas/* union */.KCZ([
        schemas/* boolean */.zMY(),
        (0,fields/* strict */.O2)(() => ({
            labels: (0,fields/* listOfTexts */.CU)('the name of a label', 50).describe('Default deprecation.'),
            assignees: (0,fields/* listOfTexts */.CU)('the name of a user', 50).describe('Default nobody.'),
        })),
    ], { error: 'expected true or false, or keys among labels, assignees' })
        .optional()
        .describe('Whether the deprecations action keeps an issue for each deadline that is due, and what those are given.'),
    calendar: (0,fields/* textOf */.b6)('a file', 1000)
        .optional()
        .describe('Where the deprecations action writes a calendar of the deadlines.'),
}));

// EXTERNAL MODULE: ./packages/core/build/verdict/policy.js
var verdict_policy = __webpack_require__(98200);
// EXTERNAL MODULE: ./packages/core/build/config/recurrence.js
var recurrence = __webpack_require__(57887);
;// CONCATENATED MODULE: ./packages/core/build/config/occasion-schema.js



const expectedRule = 'expected a recurrence rule in capitals: FREQ=YEARLY, MONTHLY, WEEKLY or DAILY, and each at most once INTERVAL, COUNT or UNTIL (20270131T000000Z), BYMONTH, BYMONTHDAY (1 to 28, or -1 to -28 from the end), BYDAY (MO; 1MO and -1SU with MONTHLY and YEARLY), BYHOUR, WKST, where these cannot contradict each other';
/** When something is: once, or again and again. */
const occasionKeys = () => ({
    start: fields/* instant */.uR
        .refine((timeMs) => timeMs >= Date.UTC(2015, 0), { error: 'expected an instant since 2015' })
        .describe('When it begins, such as 2026-12-01T02:00Z.'),
    duration: fields/* period */.iE.describe('How long it takes.'),
    rrule: schemas/* string */.YjP({ error: expectedRule })
        .refine(recurrence/* isRecurrence */.$, { error: expectedRule })
        .optional()
        .describe('When it repeats, by RFC 5545: FREQ=WEEKLY;COUNT=4. Times of day are those of start, in UTC. Default: never.'),
    reason: schemas/* string */.YjP({ error: 'expected a text' })
        .max(200, { error: 'expected at most 200 characters' })
        .optional()
        .describe('What for.'),
});

;// CONCATENATED MODULE: ./packages/core/build/config/gate-schema.js





const confidence = fields/* ratio */.CG.refine((share) => share > 0 && share < 1, {
    error: 'expected more than 0% and less than 100%',
});
const gateKeys = () => ({
    budget: (0,fields/* strict */.O2)(() => ({ warn: fields/* ratio */.CG.optional(), fail: fields/* ratio */.CG.optional() }))
        .optional()
        .describe('Remaining error budget below which to warn (25%) and to fail (0%).'),
    recent: (0,fields/* strict */.O2)(() => ({
        window: fields/* period */.iE.optional().describe('The look-back. Default 15m.'),
        failures: (0,fields/* atLeast */.jZ)(1).optional().describe('Default 1.'),
    }))
        .optional()
        .describe('Warn when a check failed this often within the window.'),
    'min-samples': fields/* wholeNumber */.rD.optional().describe('Fewer counted samples are inconclusive. Default 30.'),
    'min-failures': fields/* wholeNumber */.rD
        .optional()
        .describe('Fewer failures cannot fail; of a burn rate, fewer runs with a failure. Default 2.'),
    'min-coverage': fields/* ratio */.CG.optional().describe('Less coverage of the window is inconclusive. Default 50%.'),
    stale: schemas/* number */.aig({ error: 'expected a number of cadences, such as 3' })
        .positive({ error: 'expected a number of cadences, such as 3' })
        .optional()
        .describe('Cadences since the newest sample after which the history is stale. Default 3.'),
    'no-data': (0,fields/* oneOf */.yL)(objective/* inconclusivePolicies */.BR).optional().describe('What inconclusive does to the exit code. Default warn.'),
    'stale-data': (0,fields/* oneOf */.yL)(objective/* inconclusivePolicies */.BR)
        .optional()
        .describe('The same, where it is inconclusive because the history is stale. Default: as no-data.'),
    burn: (0,fields/* strict */.O2)(() => ({
        page: (0,fields/* oneOf */.yL)(objective/* faultActions */["if"]).optional().describe('Default fail.'),
        ticket: (0,fields/* oneOf */.yL)(objective/* faultActions */["if"]).optional().describe('Default warn.'),
    }))
        .optional()
        .describe('What it does when the budget burns too fast: rows of 1h and 6h page, of 1d and 3d are a ticket.'),
    confidence: confidence
        .optional()
        .describe('How sure it must be that the target is missed before it fails, such as 95%; else it warns. Default: counts alone decide.'),
});
/** The keys of the gate of an objective. */
const objectiveGateSchema = (0,fields/* strict */.O2)(gateKeys);
const occasions = schemas/* array */.YOg((0,fields/* strict */.O2)(occasionKeys), { error: 'expected a list of windows' });
/** The keys of the gate. */
const gateSchema = (0,fields/* strict */.O2)(() => ({
    ...gateKeys(),
    health: (0,fields/* oneOf */.yL)(objective/* faultActions */["if"]).optional().describe('What an unhealthy check of this run does. Default fail.'),
    mode: (0,fields/* oneOf */.yL)(verdict_policy/* modes */.n).optional().describe('advise: the verdict is told, and fails nothing. Default enforce.'),
    'unreachable-store': (0,fields/* oneOf */.yL)(objective/* inconclusivePolicies */.BR)
        .optional()
        .describe('What it does to the exit code when the history could not be reached, and objectives are judged by it. Default: as no-data.'),
    checks: fields/* oneOrMoreIds */.xp
        .optional()
        .describe('Ids or globs of the checks that the gate must have seen: one that is in no report is inconclusive, and only these can fail it. Default: those in the reports.'),
    'max-age': fields/* period */.iE
        .optional()
        .describe('A report that was made longer ago is stale, and inconclusive for the gate. Default 24h.'),
    freeze: occasions.optional().describe('When the gate lets nothing through.'),
    'change-windows': occasions
        .optional()
        .describe('When the gate lets anything through at all. Default: whenever there is no freeze.'),
    override: (0,fields/* strict */.O2)(() => ({
        label: (0,fields/* textOf */.b6)('the name of a label', 50)
            .optional()
            .describe('A label of the pull request that overrides the gate. Default: none does.'),
    }))
        .optional()
        .describe('What turns a verdict that would fail into a warning, beside the override-reason of the gate.'),
    reports: (0,fields/* listOfTexts */.CU)('a path or a glob', 1000).describe('Reports that the gate decides over, paths or globs. Default none: the history is judged.'),
    'base-report': (0,fields/* textOf */.b6)('a path or a glob', 1000)
        .optional()
        .describe('An earlier report, a path or a glob: what has changed since is told. Default none.'),
    'check-run': (0,fields/* textOf */.b6)('a name', 100)
        .optional()
        .describe('The name of a check run that the gate action shows the verdict in. Default none.'),
    'commit-status': (0,fields/* textOf */.b6)('a name', 100)
        .optional()
        .describe('The context of a commit status that the gate action shows the verdict in. Default none.'),
    environment: (0,fields/* textOf */.b6)('a name', 255)
        .optional()
        .describe('The environment that the commit is deployed to, for a deployment status of the gate action. Default none.'),
    'environment-url': fields/* url */.OZ
        .optional()
        .describe('Where what was deployed can be seen, for the deployment status. Default nowhere.'),
}));

// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(79843);
;// CONCATENATED MODULE: ./packages/core/build/config/sink-schema.js



const sink_schema_text = (what) => (0,fields/* textOf */.b6)(what, 4096);
const idsByCheck = schemas/* record */.g1P(schemas/* string */.YjP(), sink_schema_text('an id'), { error: 'expected ids by check' });
const kinds = {
    'atlassian-connect': (0,fields/* strict */.O2)(() => ({
        'base-url': fields/* url */.OZ.describe("The product's, such as https://acme.atlassian.net."),
        'app-key': sink_schema_text('the key of the app').describe('The key of the app.'),
        secret: sink_schema_text('the shared secret').describe('The shared secret of the installation.'),
        'module-type': sink_schema_text('a module key')
            .optional()
            .describe('The module that is measured, which makes it IFRAME. Default: SYNTHETIC.'),
        'acknowledge-removed': schemas/* boolean */.zMY({ error: 'expected true or false' })
            .optional()
            .describe('Atlassian removed this API after 2023-04-24: true for a host that still speaks it.'),
    })).describe('The metrics API of Atlassian Connect.'),
    otlp: (0,fields/* strict */.O2)(() => ({ url: fields/* url */.OZ.describe('With the path, mostly /v1/metrics.') })).describe('OpenTelemetry, OTLP over HTTP.'),
    prometheus: (0,fields/* strict */.O2)(() => ({
        pushgateway: fields/* url */.OZ.optional().describe('A Pushgateway.'),
        'remote-write': fields/* url */.OZ.optional().describe('A receiver of remote-write, with the path.'),
    }))
        .refine((keys) => (keys.pushgateway === undefined) !== (keys['remote-write'] === undefined), {
        error: 'expected one of: pushgateway, remote-write',
    })
        .describe('Prometheus.'),
    statuspage: (0,fields/* strict */.O2)(() => ({
        page: sink_schema_text('the id of a page').describe('The id of the page.'),
        token: token.describe('An API key.'),
        components: idsByCheck.optional().describe('Components by check: their status follows it.'),
        metrics: idsByCheck.optional().describe('Metrics by check: its duration in milliseconds.'),
        url: fields/* url */.OZ.optional().describe('Default https://api.statuspage.io.'),
    })).describe('Atlassian Statuspage.'),
    webhook: (0,fields/* strict */.O2)(() => ({
        url: fields/* url */.OZ,
        secret: sink_schema_text('a secret').optional().describe('Signs each request, HMAC-SHA256.'),
    })).describe('The report as JSON.'),
    file: (0,fields/* strict */.O2)(() => ({
        path: sink_schema_text('a path').describe('Where it is written.'),
        format: (0,fields/* oneOf */.yL)(['junit', 'json', 'openmetrics']).describe('What is written.'),
    })).describe('A file.'),
};
const kindNames = Object.keys(kinds);
const sinkKeys = () => ({
    id: fields.id.describe('Its name.'),
    required: schemas/* boolean */.zMY({ error: 'expected true or false' })
        .optional()
        .describe('Whether it fails fortify publish when it cannot be reached. Default false.'),
    oidc: (0,fields/* strict */.O2)(() => ({ audience: sink_schema_text('an audience').describe('For whom it is.') }))
        .optional()
        .describe('A token of the identity of the CI, sent as bearer. Takes id-token: write.'),
    headers: headers.optional().describe('Sent with every request.'),
    timeout: fields/* waitingTime */.pE.optional().describe('For each try. Default 10s.'),
    ...Object.fromEntries(kindNames.map((name) => [name, kinds[name].optional()])),
});
const sink = (0,fields/* strict */.O2)(sinkKeys).refine((keys) => kindNames.filter((name) => keys[name] !== undefined).length === 1, { error: `expected just one of: ${kindNames.join(', ')}` });
/** The keys of `sinks`: where results are published to. */
const sinksSchema = schemas/* array */.YOg(sink, { error: 'expected a list of sinks' });

// EXTERNAL MODULE: ./packages/core/build/config/result-format.js
var result_format = __webpack_require__(52098);
;// CONCATENATED MODULE: ./packages/core/build/config/synthetic-schema.js



const glob = (0,fields/* textOf */.b6)('a text, which may hold * and ?', 500);
const syntheticRule = (0,fields/* strict */.O2)(() => ({
    id: fields.id.describe('The id of the check.'),
    name: glob.optional().describe('The name of the test, or a glob of it.'),
    suite: glob.optional().describe('The suite it belongs to, or a glob of it.'),
    tag: glob.optional().describe('One of its tags, such as @smoke.'),
})).refine(({ name, suite, tag }) => name !== undefined || suite !== undefined || tag !== undefined, {
    error: 'expected at least one of: name, suite, tag',
});
/** The keys of `synthetic`: how the results of tests become checks, and where they are. */
const syntheticSchema = (0,fields/* strict */.O2)(() => ({
    by: (0,fields/* oneOf */.yL)(['test', 'suite'])
        .optional()
        .describe('What becomes a check: every test, as synthetic/SUITE/NAME, or every suite, as synthetic/SUITE. Default test.'),
    checks: schemas/* array */.YOg(syntheticRule, { error: 'expected a list of rules' })
        .optional()
        .describe('Which tests are which check; of several rules that match, the first counts.'),
    files: (0,fields/* listOfTexts */.CU)('a path or a glob', 1000).describe('The result files, paths or globs. Default none: they have to be named.'),
    format: (0,fields/* oneOf */.yL)(result_format/* resultFormats */.I).optional().describe('Their format. Default: seen from their content.'),
    location: fields.id.optional().describe('Where the tests run, or what they run against. Default default.'),
}));

;// CONCATENATED MODULE: ./packages/core/build/config/schema.js














const expectedBranch = 'expected the name of a branch, such as fortify-history';
const schema_objective = (0,fields/* strict */.O2)(() => ({
    id: fields.id,
    checks: fields/* oneOrMoreIds */.xp
        .optional()
        .describe('Ids of checks, or globs with * and ?, of the config and the history. Default: all of the config, tests it names included.'),
    per: (0,fields/* oneOf */.yL)(['check', 'all'])
        .optional()
        .describe('check: a result for each check. all: samples pooled. Default check.'),
    composite: schemas/* array */.YOg((0,fields/* strict */.O2)(() => ({
        objective: fields.id.describe('The id of an objective that is not composite itself.'),
        weight: schemas/* number */.aig({ error: 'expected a number above 0' })
            .positive({ error: 'expected a number above 0' })
            .optional()
            .describe('Default 1.'),
    })), { error: 'expected a list of objectives' })
        .min(1, { error: 'expected at least one objective' })
        .optional()
        .describe('Other objectives that it is made of, instead of checks.'),
    combine: (0,fields/* oneOf */.yL)(['mean', 'sum'])
        .optional()
        .describe('mean: the weighted mean of what its parts attain, as Elastic has it (the default). sum: what they lose, times their weights, adds up, as OpenSLO has it.'),
    target: fields/* target */.aC,
    window: schemas/* union */.KCZ([
        fields/* period */.iE,
        (0,fields/* strict */.O2)(() => ({
            calendar: (0,fields/* oneOf */.yL)(objective/* calendarUnits */.YQ).describe('The period; weeks begin on Monday.'),
            zone: fields/* zone */.rg.optional().describe('An IANA time zone, such as Europe/Paris. Default UTC.'),
        })),
    ], { error: 'expected a duration such as 28d, or calendar: month with a zone' })
        .optional()
        .describe('What it looks at: so long before now (28d, the default), or the current calendar period (calendar and zone, which is UTC by default).'),
    budgeting: (0,fields/* oneOf */.yL)(objective/* budgetings */.n1)
        .optional()
        .describe('How samples become an SLI: each counts the same (occurrences, the default), each slice is good or bad (timeslices), the mean of the slices (ratio-timeslices), by how long each state lasted (time-weighted).'),
    slice: fields/* period */.iE
        .optional()
        .describe('The width of a slice. Default: twice the larger of declared and measured cadence.'),
    'slice-target': fields/* ratio */.CG
        .refine((share) => share > 0, { error: 'expected more than 0%, for a slice would be good whatever is in it' })
        .optional()
        .describe('The share of good samples that makes a slice good, more than 0%. Default 100%.'),
    missing: (0,fields/* oneOf */.yL)(['ignore', 'good', 'bad'])
        .optional()
        .describe('What a slice without samples counts as. Default ignore.'),
    hold: fields/* period */.iE
        .optional()
        .describe('time-weighted: how long a state is held past its sample. Default: twice the declared cadence, else the measured one.'),
    latency: (0,fields/* strict */.O2)(() => ({ under: fields/* duration */.p0.describe('A good sample must also be faster than this.') }))
        .optional()
        .describe('Makes it a latency objective.'),
    every: fields/* period */.iE.optional().describe("Declared cadence. Default: the check's."),
    degraded: (0,fields/* oneOf */.yL)(['good', 'bad']).optional().describe('What degraded counts as. Default good.'),
    gate: objectiveGateSchema.optional().describe("Overrides the file's gate for this objective."),
}));
const maintenance = (0,fields/* strict */.O2)(() => ({
    checks: fields/* oneOrMoreIds */.xp.optional().describe('Ids of checks, or globs with * and ?. Default: all.'),
    ...occasionKeys(),
}));
/** `fortify.yml` as written: the one source of its JSON Schema, of its defaults' meaning, and of its errors. */
const configSchema = (0,fields/* strict */.O2)(() => ({
    version: schemas/* literal */.euz(1, { error: 'expected the number 1' }).describe('The version of this format.'),
    service: (0,fields/* textOf */.b6)('a name', 100).optional().describe('The name of the service. Default: the repository.'),
    profile: schemas/* enum */.k5n(profiles/* profileNames */.CJ, { error: `expected one of: ${profiles/* profileNames */.CJ.join(', ')}` })
        .optional()
        .describe('A preset of rules, under whatever this file says.'),
    defaults: (0,fields/* strict */.O2)(checkKeys).optional().describe('Keys of checks that do not set them.'),
    checks: schemas/* array */.YOg(checkSchema, { error: 'expected a list of checks' })
        .optional()
        .describe('What is checked; may be absent where objectives speak of imported history only.'),
    canary: schemas/* array */.YOg(fields/* url */.OZ, { error: 'expected a list of URLs' })
        .optional()
        .describe('URLs asked when checks fail on network reasons: only if all fail too was it our own network. Default on GitHub: its API.'),
    egress: (0,fields/* strict */.O2)(() => ({ allow: schemas/* array */.YOg(networkPlace()).optional(), deny: schemas/* array */.YOg(networkPlace()).optional() }))
        .optional()
        .describe('Addresses, CIDR ranges, host names and globs of them, allowed or denied besides the rules that always hold.'),
    objectives: schemas/* array */.YOg(schema_objective, { error: 'expected a list of objectives' }).optional().describe('The SLOs.'),
    maintenance: schemas/* array */.YOg(maintenance, { error: 'expected a list of maintenance windows' })
        .optional()
        .describe('When samples count as nothing, for whichever objective.'),
    gate: gateSchema.optional().describe('How figures become a verdict, and where the gate shows it.'),
    comment: commentSchema.optional().describe('What the comment on a pull request shows, and how it is kept.'),
    sinks: sinksSchema.optional().describe('Where results are published to.'),
    synthetic: syntheticSchema.optional().describe('How the results of tests become checks, and where they are.'),
    deprecations: deprecationsSchema.optional().describe('Deadlines: where they come from, and how they are judged.'),
    'fail-on': (0,fields/* oneOf */.yL)(config/* failOnWords */.Vw)
        .optional()
        .describe('When the job of the action fails; its input wins. Default unhealthy.'),
    history: (0,fields/* strict */.O2)(() => ({
        store: (0,fields/* oneOrMoreOf */.eV)(config_history/* historyStores */.bl)
            .optional()
            .describe('Where samples are kept: the cache of GitHub, a branch of the repository, a directory, or several of them (a list): all are read, and all are written. Default: directory; cache in an action.'),
        branch: schemas/* string */.YjP({ error: expectedBranch })
            .regex(/^(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,99}(?<![./])$/, {
            error: expectedBranch,
        })
            .optional()
            .describe('The branch, which is nothing but history. Default fortify-history.'),
        scope: (0,fields/* textOf */.b6)('a name', 100)
            .optional()
            .describe('Whose history it is, where several share a cache or a branch. Default: the service.'),
        path: schemas/* string */.YjP({ error: 'expected a directory' })
            .min(1, { error: 'expected a directory' })
            .optional()
            .describe('The directory. Default .fortify/history.'),
        save: (0,fields/* oneOf */.yL)(config_history/* saveWords */.p_)
            .optional()
            .describe('When an action gives the history to the cache: at the end of the job (post), or at once (always). Default post.'),
        retention: fields/* period */.iE
            .optional()
            .describe('How long samples are kept, counted from the newest; never shorter than the longest window. Daily sums of what leaves are kept for 13 months. Default 90d.'),
    })).optional(),
}));


/***/ }),

/***/ 25987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Oe: () => (/* binding */ matchesStatus),
/* harmony export */   a1: () => (/* binding */ describeStatuses)
/* harmony export */ });
/** `200`, `2xx`, `200-204` \u2192 ranges; `null` when one of them is none of those, or there is none at all. */
function parseStatuses(values) {
    const ranges = values.map((value) => parseStatus(String(value).trim().toLowerCase()));
    return ranges.length === 0 || ranges.includes(null) ? null : ranges.filter((range) => range !== null);
}
/** Whether a status is in one of the ranges. */
function matchesStatus(status, ranges) {
    return ranges.some(({ from, to }) => status >= from && status <= to);
}
/** The ranges as a person would write them: `2xx`, `200, 204`. */
function describeStatuses(ranges) {
    return ranges.map(describeRange).join(', ');
}
function describeRange({ from, to }) {
    if (from === to)
        return String(from);
    return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
}
function parseStatus(text) {
    const family = /^([1-5])xx$/.exec(text);
    if (family !== null)
        return { from: Number(family[1]) * 100, to: Number(family[1]) * 100 + 99 };
    const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text);
    if (range === null)
        return null;
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    return from <= to ? { from, to } : null;
}


/***/ }),

/***/ 48229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distancesOf),
/* harmony export */   z: () => (/* binding */ deadlineSources)
/* harmony export */ });
/** Where a deadline can come from. */
const deadlineSources = ['config', 'header', 'certificate', 'openapi', 'feed', 'scan', 'catalogue'];
/** The distances of a deadline: what fails is due, so that it warns no later than it fails. */
function distancesOf({ source, severity, candidate }, policy) {
    const matching = policy.rules.filter((rule) => (rule.source ?? source) === source && (rule.severity ?? severity) === severity);
    const warnDays = matching.find((rule) => rule.warnDays !== undefined)?.warnDays ?? policy.warnDays;
    if (candidate)
        return { warnDays, failDays: null };
    const failDays = (matching.find((rule) => rule.failDays !== undefined) ?? policy).failDays ?? null;
    return { warnDays: Math.max(warnDays, failDays ?? 0), failDays };
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

/***/ 41119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isHostGlob)
/* harmony export */ });
/** Whether a text may be a host name, or a glob of one. What ends in a number is an address, or none (WHATWG URL, "ends in a number"). */
function isHostGlob(text) {
    return /^[a-z0-9*?][a-z0-9*?._-]*$/i.test(text) && !/(^|\.)\d+\.?$/.test(text);
}


/***/ }),

/***/ 47422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ kebabCase)
/* harmony export */ });
/** What ids look like: lower-case letters, digits and single hyphens. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;


/***/ }),

/***/ 98200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/** Whether a verdict fails anything. */
const modes = ['enforce', 'advise'];


/***/ })

};
