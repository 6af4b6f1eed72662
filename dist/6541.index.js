export const id = 6541;
export const ids = [6541];
export const modules = {

/***/ 93853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usualCertificateDays),
/* harmony export */   t: () => (/* binding */ recordTypes)
/* harmony export */ });
/** So many days before a certificate's end there is a warning, unless said otherwise. */
const usualCertificateDays = 14;
/** The records of a type that a DNS check can ask for. */
const recordTypes = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT', 'SRV', 'CAA', 'PTR'];


/***/ }),

/***/ 12012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseEndpoint),
/* harmony export */   F: () => (/* binding */ faultOfEndpoint)
/* harmony export */ });
/** Reads `host:port`, `host`, `[v6]:port`; `null` when it is none of these. */
function parseEndpoint(text) {
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:/@[\]]+))(?::(\d{1,5}))?$/.exec(text);
    const port = match?.[3] === undefined ? null : Number(match[3]);
    if (match === null || port === 0 || (port ?? 0) > 65_535)
        return null;
    return { host: match[1] ?? match[2] ?? '', port };
}
/** Why a text is no endpoint, or `null` when it is. Never quotes the text. */
function faultOfEndpoint(text) {
    if (parseEndpoint(text) !== null)
        return null;
    return /[^:]:\d+$/.test(text) ? 'expected a port from 1 to 65535' : 'expected host:port, such as db.example.com:5432';
}


/***/ }),

/***/ 76968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checksOfUrls),
/* harmony export */   j: () => (/* binding */ configOfChecks)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _text_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83992);




/**
 * The checks that bare URLs stand for. `source` names where they were given. Throws one `ConfigurationError` with every
 * problem; no message shows credentials.
 */
function checksOfUrls(source, urls) {
    const seen = new Set();
    const problems = urls.flatMap((url) => {
        const repeat = seen.has(url) ? 'is given twice' : null;
        seen.add(url);
        const fault = (0,_text_url_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfUrl */ .TU)(url) ?? repeat;
        return fault === null ? [] : [{ source, line: null, column: null, message: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_text_url_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .BO)(url))} ${fault}` }];
    });
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    return urls.map((url) => ({ id: (0,_text_url_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfUrl */ .wi)(url), url }));
}
/** The config of a start without a file: these checks, everything else by default. */
function configOfChecks(checks) {
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveConfig */ .p)({ version: 1, checks: [...checks] }, () => null, [], []);
}


/***/ }),

/***/ 70297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withLowerCaseNames)
/* harmony export */ });
/** Headers by names in lower case, as requests are sent and compared: names mean the same in any case (RFC 9110, section 5.1). */
function withLowerCaseNames(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JC: () => (/* binding */ noWish),
/* harmony export */   bl: () => (/* binding */ historyStores),
/* harmony export */   p_: () => (/* binding */ saveWords),
/* harmony export */   vd: () => (/* binding */ defaultHistoryPath)
/* harmony export */ });
/** Where a history can be kept. */
const historyStores = ['cache', 'branch', 'directory'];
/** When a history is given to the cache: at the end of the job, or at once. */
const saveWords = ['post', 'always'];
/** Where the history is when nobody says otherwise. */
const defaultHistoryPath = '.fortify/history';
/** No wish at all. */
const noWish = { stores: null, path: null, save: null };
/**
 * Decides where a history is kept: as wished, else as the config says, else in the directory either of them names, else
 * where it usually is. `owner` is whose it is unless the config says so.
 */
function placeOf(config, wish, usual, owner) {
    const path = wish.path ?? config.path;
    return {
        stores: wish.stores ?? config.stores ?? [path === null ? usual : 'directory'],
        path: path ?? defaultHistoryPath,
        isPathWished: wish.path !== null,
        branch: config.branch,
        scope: config.scope ?? owner ?? 'default',
        save: wish.save ?? config.save ?? 'post',
    };
}


/***/ }),

/***/ 76533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ resolveDeadlinePolicy),
/* harmony export */   jK: () => (/* binding */ resolveIssues),
/* harmony export */   oL: () => (/* binding */ resolveDeprecations),
/* harmony export */   xl: () => (/* binding */ secretsOfSources)
/* harmony export */ });
/* harmony import */ var _header_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70297);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27008);


const defaultDistances = { warnDays: 90, failDays: 14 };
/** A document is longer than an answer to a probe, and nobody measures how long it takes. */
const defaultTimeoutMs = 30_000;
/** Certificates are renewed by machines, days before they end: what is far for people is near for them, and the reverse. */
const certificates = { source: 'certificate', severity: null, warnDays: 14, failDays: 0 };
/** How near is near, where a config says little or nothing of it. */
function resolveDeadlinePolicy(document) {
    const warnDays = document?.warn ?? defaultDistances.warnDays;
    const rules = (document?.distances ?? []).map(({ source, severity, warn, fail }) => {
        return {
            source: source ?? null,
            severity: severity ?? null,
            ...(warn === undefined ? {} : { warnDays: warn }),
            ...(fail === undefined ? {} : { failDays: fail }),
        };
    });
    return {
        warnDays,
        failDays: document?.fail === undefined ? Math.min(warnDays, defaultDistances.failDays) : document.fail,
        rules: [...rules, certificates],
    };
}
/** Where deadlines come from, by a config that may say nothing of it. */
function resolveDeprecations(document) {
    const { deadlines = [], snooze = [], openapi = [], feeds = [], scan = false, issues = false } = document ?? {};
    const { ignore = [], severity = 'normal' } = typeof scan === 'boolean' ? {} : scan;
    return {
        deadlines: deadlines.map(({ url = null, owner = null, done = false, snooze: until = null, ...rest }) => {
            return { ...rest, url, owner, severity: rest.severity ?? 'normal', isDone: done, snooze: until };
        }),
        snoozes: snooze,
        openapi: openapi.map(({ uses = [], code = [], ...source }) => ({ ...resolveSource(source), uses, code })),
        feeds: feeds.map(({ products = [], types = [], words = [], ...source }) => {
            return { ...resolveSource(source), products, types, words };
        }),
        scan: scan === false ? null : { ignore, severity },
        catalogue: document?.catalogue ?? [],
        issues: issues === false ? null : resolveIssues(issues === true ? {} : issues),
        calendar: document?.calendar ?? null,
    };
}
/** What issues are given, where nothing or little is said of it. */
function resolveIssues({ labels = ['deprecation'], assignees = [], }) {
    return { labels, assignees };
}
/** The credentials that the sources of deadlines are asked with. */
function secretsOfSources({ openapi = [], feeds = [] }) {
    return [...openapi, ...feeds].flatMap(({ headers = {} }) => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfHeaders */ .hT)(headers));
}
function resolveSource(source) {
    const { id, document, headers = {}, timeout = defaultTimeoutMs, severity = 'normal' } = source;
    return { id, document, headers: (0,_header_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withLowerCaseNames */ .y)(headers), timeoutMs: timeout, severity };
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ overProfile),
  p: () => (/* binding */ resolveConfig)
});

// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
// EXTERNAL MODULE: ./packages/core/build/slo/window.js
var slo_window = __webpack_require__(17889);
// EXTERNAL MODULE: ./packages/core/build/text/select.js
var text_select = __webpack_require__(12186);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
;// CONCATENATED MODULE: ./packages/core/build/config/deep-merge.js

/**
 * Lays `over` on `under`, key by key and level by level: what is above wins, and only where it says something. Lists,
 * and the keys named in `whole`, are taken as they are.
 */
function deepMerge(under, over, whole = []) {
    if (over === undefined || over === null)
        return under;
    if (!(0,keys/* isKeys */.bb)(under) || !(0,keys/* isKeys */.bb)(over))
        return over;
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        merged[key] = whole.includes(key) ? value : deepMerge(under[key], value, whole);
    }
    return merged;
}

// EXTERNAL MODULE: ./packages/core/build/slo/budget.js
var budget = __webpack_require__(95776);
// EXTERNAL MODULE: ./packages/core/build/slo/burn-rows.js
var burn_rows = __webpack_require__(47044);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var slo_objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/slo/sampling.js
var sampling = __webpack_require__(36600);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/config/objective-notices.js








/** Which keys only some methods use. */
const keysOfMethods = [
    { key: 'slice', methods: ['timeslices', 'ratio-timeslices'] },
    { key: 'slice-target', methods: ['timeslices', 'ratio-timeslices'] },
    { key: 'missing', methods: ['timeslices', 'ratio-timeslices'] },
    { key: 'hold', methods: ['time-weighted'] },
];
/** What a composite does not look at: its parts have their own. */
const keysOfChecks = [
    'per',
    'budgeting',
    'slice',
    'slice-target',
    'missing',
    'hold',
    'latency',
    'every',
    'degraded',
];
/**
 * What the user should know about objectives though nothing is wrong with them: keys without an effect, and what their sampling
 * can never show. What is true of several is said once.
 */
function objectiveNotices(all) {
    const found = all.flatMap((each) => noticesOf(each).map((text) => ({ text, id: each.objective.id })));
    return [...Map.groupBy(found, ({ text }) => text)].map(([text, same]) => {
        return `${same.length === 1 ? 'Objective' : 'Objectives'} ${same.map(({ id }) => id).join(', ')}: ${text}`;
    });
}
function noticesOf({ written: document, objective, sampling }) {
    const { budgeting } = objective;
    if (objective.composite !== null) {
        return keysOfChecks
            .filter((key) => document[key] !== undefined)
            .map((key) => `${key} has no effect, for it is composite.`);
    }
    const unused = keysOfMethods
        .filter(({ key, methods }) => document[key] !== undefined && !methods.some((method) => method === budgeting))
        .map(({ key }) => `${key} has no effect with budgeting: ${budgeting}.`);
    const isVain = objective.gate.confidence !== null && !(0,slo_objective/* isProportion */.td)(objective);
    const vain = isVain ? [`gate.confidence has no effect with budgeting: ${budgeting}.`] : [];
    return [...unused, ...vain, ...burnNotices(objective), ...samplingNotices(objective, sampling)];
}
/** Rows of the burn rate that can never fire, by the target or by the window. */
function burnNotices({ target, window, gate }) {
    // Periods of a calendar differ in length: what never fires does so in none of them.
    const inLongest = (0,burn_rows/* burnTests */.dE)((0,slo_window/* longestMs */.D5)(window), target);
    const dead = (0,burn_rows/* burnTests */.dE)((0,slo_window/* shortestMs */.DK)(window), target).filter(({ isReachable, row }, index) => !isReachable && inLongest[index]?.isReachable === false && gate.burn[row.severity] !== 'ignore');
    const isLonger = ({ row }) => row.longMs > (0,slo_window/* longestMs */.D5)(window);
    const [longer, higher] = [dead.filter(isLonger), dead.filter((test) => !isLonger(test))];
    const namesOf = (tests) => tests.map(({ row }) => (0,duration/* formatDuration */.a3)(row.longMs)).join(', ');
    const most = Number((1 / (0,budget/* errorBudget */.C0)(target)).toFixed(2));
    const needed = higher.map(({ threshold }) => Number(threshold.toFixed(2))).join(', ');
    return [
        ...(longer.length === 0 ? [] : [`the burn rate over ${namesOf(longer)} never fires: the window is shorter.`]),
        ...(higher.length === 0
            ? []
            : [
                `the burn rate over ${namesOf(higher)} never fires: where everything fails the budget burns ${most} \u00d7, and it takes more than ${needed} \u00d7.`,
            ]),
    ];
}
function samplingNotices(objective, { everyMs, samplesPerMs }) {
    const { window, sliceMs, budgeting } = objective;
    const windowMs = (0,slo_window/* longestMs */.D5)(window);
    const ownSliceMs = sliceMs ?? (everyMs === null ? null : 2 * everyMs);
    // Where slices are good or bad, it is them that are counted.
    if (budgeting === 'timeslices' && ownSliceMs !== null)
        return [...cadenceNotices(objective, everyMs), ...finenessNotices(objective, windowMs / ownSliceMs, 'slice')];
    if (everyMs === null)
        return [];
    return [...cadenceNotices(objective, everyMs), ...finenessNotices(objective, windowMs * samplesPerMs, 'sample')];
}
function cadenceNotices({ window, sliceMs }, everyMs) {
    if (everyMs === null)
        return [];
    const windowMs = (0,slo_window/* longestMs */.D5)(window);
    const found = [];
    if (sliceMs !== null && sliceMs < 2 * everyMs) {
        const slice = `a slice of ${(0,duration/* formatDuration */.a3)(sliceMs)} is narrower than twice the cadence of ${(0,duration/* formatDuration */.a3)(everyMs)}`;
        found.push(`${slice}, so some will be empty by chance.`);
    }
    if (everyMs > windowMs) {
        const cadence = `a check every ${(0,duration/* formatDuration */.a3)(everyMs)}`;
        found.push(`${cadence} is rarer than its window of ${(0,duration/* describeDuration */.MB)(windowMs)} is long.`);
    }
    return found;
}
function finenessNotices({ target }, most, noun) {
    const [taken, needed] = [Math.floor(most), (0,sampling/* samplesToShow */.O)(target)];
    if (taken >= needed)
        return [];
    return [
        `a target of ${(0,percent/* formatTarget */.P4)(target)} is finer than its sampling can ever show. It takes ` +
            `${(0,plain/* count */.U9)(needed, noun)} without a failure to be 95 % sure of it, and ${(0,plain/* formatCount */.B4)(taken)} are in the window.`,
    ];
}

// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(79843);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var text_url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/core/build/config/check.js
var check = __webpack_require__(93853);
// EXTERNAL MODULE: ./packages/core/build/config/endpoint.js
var config_endpoint = __webpack_require__(12012);
// EXTERNAL MODULE: ./packages/core/build/config/header-names.js
var header_names = __webpack_require__(70297);
// EXTERNAL MODULE: ./packages/core/build/config/rules.js + 1 modules
var rules = __webpack_require__(44852);
;// CONCATENATED MODULE: ./packages/core/build/config/resolve-check.js







/** What checks hold that set nothing: shared, because there may be thousands of checks. */
const byDefault = {
    trust: resolveTrust(undefined),
    latency: resolveLatency(undefined),
    expect: resolveExpect(undefined),
    retryStatuses: [],
};
/** The checks that one entry of a config stands for: itself, or one for each base URL. */
function resolveCheck(written, defaults, index, writtenAs) {
    const own = (0,rules/* withTarget */.yY)(written, defaults ?? {});
    // One way to authenticate, one question to ask: those are not pieced together.
    const keys = deepMerge(defaults ?? {}, own, ['auth', 'dns']);
    const shown = (key, ...more) => written[key] === undefined ? writtenAs(['defaults', key, ...more]) : writtenAs(['checks', index, key, ...more]);
    const base = resolveBase(keys);
    if (own.tcp !== undefined)
        return [{ ...base, id: own.id, ...resolveTcp(keys, shown('tcp') ?? own.tcp, own.tcp) }];
    if (own.tls !== undefined)
        return [{ ...base, id: own.id, ...resolveTls(keys, shown('tls') ?? own.tls, own.tls) }];
    if (own.dns !== undefined)
        return [{ ...base, id: own.id, ...resolveDns(keys, own.dns, shown) }];
    if (own.journey !== undefined) {
        const shownUrl = (step) => shown('journey', 'steps', step, 'url');
        return [{ ...base, ...resolveJourney(own.journey, keys, base, own.id, shownUrl) }];
    }
    const ids = (0,rules/* expandIds */.Pj)(own);
    return targetsOf(own, keys.path ?? '/', shown).map((target, place) => ({
        ...base,
        ...resolveHttp(keys),
        ...target,
        id: ids[place] ?? own.id,
    }));
}
function targetsOf(own, path, shown) {
    if (own.url !== undefined)
        return [{ url: own.url, target: shown('url') ?? own.url }];
    const bases = own['base-urls'] ?? {};
    return Object.entries(bases).map(([name, url]) => {
        const written = shown('base-urls', Array.isArray(bases) ? Number(name) : name) ?? url;
        return { url: (0,text_url/* joinUrl */.we)(url, path), target: (0,text_url/* joinUrl */.we)(written, shown('path') ?? path) };
    });
}
function resolveBase(keys) {
    const timeoutMs = keys.timeout ?? 10_000;
    return {
        location: keys.location ?? sample/* defaultLocation */.pi,
        everyMs: keys.every ?? null,
        timeoutMs,
        connectTimeoutMs: Math.min(keys['connect-timeout'] ?? 5000, timeoutMs),
        retries: keys.retries ?? 0,
        retryStatuses: keys['retry-status'] ?? byDefault.retryStatuses,
        confirm: keys.confirm ?? 1,
        samples: keys.samples ?? 1,
        intervalMs: keys.interval ?? 10_000,
        family: keys.family ?? null,
        trust: keys.trust === undefined ? byDefault.trust : resolveTrust(keys.trust),
        latency: keys.expect?.latency === undefined ? byDefault.latency : resolveLatency(keys.expect.latency),
    };
}
function resolveTrust(trust) {
    return { ca: trust?.ca ?? null, certificate: trust?.certificate ?? null, key: trust?.key ?? null };
}
function resolveLatency(latency) {
    return { degradedMs: latency?.degraded ?? null, badMs: latency?.bad ?? null };
}
function resolveHttp(keys) {
    return {
        kind: 'http',
        method: keys.method ?? 'GET',
        headers: { ...(0,header_names/* withLowerCaseNames */.y)(keys.headers ?? {}), ...authorization(keys.auth) },
        body: keys.body ?? null,
        redirects: keys.redirects ?? 5,
        proxy: keys.proxy ?? null,
        maxBodyBytes: keys['max-body'] ?? 1024 ** 2,
        connection: keys.connection ?? 'fresh',
        expect: keys.expect === undefined ? byDefault.expect : resolveExpect(keys.expect),
    };
}
/** The names of variables, as they stand in a template. */
const placeholder = /\{\{[^{}]*\}\}/g;
function resolveJourney({ variables, steps }, keys, base, id, shownUrl) {
    const resolved = steps.map(({ name, url, extract, method, headers, body, auth, redirects, expect }, index) => {
        const path = (shownUrl(index) ?? url).replace(/^https?:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '') || '/';
        // What the defaults say of every request holds for these.
        const under = { headers: keys.headers, auth: keys.auth, redirects: keys.redirects, expect: keys.expect };
        const over = { method, headers, body, auth, redirects, expect, proxy: keys.proxy, 'max-body': keys['max-body'] };
        const own = deepMerge(under, over, ['auth']);
        return {
            name: name ?? `${method ?? 'GET'} ${path}`,
            request: { ...base, ...resolveHttp(own), id, target: url, url },
            extract: Object.entries(extract ?? {}).flatMap(([variable, sources]) => Object.entries(sources).map(([source, what]) => {
                return { variable, source: source, what: what ?? '' };
            })),
        };
    });
    const [first] = steps;
    const written = shownUrl(0) ?? first?.url ?? '';
    const origin = /^https?:\/\/[^/?#]*/.exec(written)?.[0] ?? written;
    const target = `${steps.length === 1 ? '1 step' : `${steps.length} steps`} from ${origin.replace(placeholder, '{{\u2026}}')}`;
    return { id, target, kind: 'journey', variables: variables ?? {}, steps: resolved };
}
function resolveExpect(expect) {
    return {
        status: expect?.status ?? [{ from: 200, to: 299 }],
        body: resolveBody(expect?.body),
        headers: Object.entries(expect?.headers ?? {}).map(([name, value]) => resolveHeader(name, value)),
        url: expect?.url ?? null,
        redirects: expect?.redirects ?? null,
        certificate: resolveCertificate(expect?.certificate),
    };
}
function resolveTcp(keys, target, endpoint) {
    const { host = '', port } = (0,config_endpoint/* parseEndpoint */.B)(endpoint) ?? {};
    return {
        kind: 'tcp',
        target,
        host,
        port: port ?? 0,
        send: keys.send ?? null,
        // What it says has no end, so there is no most: that of the defaults is meant for others.
        body: { ...resolveBody(keys.expect?.body), maxBytes: null },
    };
}
function resolveTls(keys, target, endpoint) {
    const { host = '', port } = (0,config_endpoint/* parseEndpoint */.B)(endpoint) ?? {};
    const certificate = resolveCertificate(keys.expect?.certificate);
    return { kind: 'tls', target, host, port: port ?? 443, servername: host, certificate };
}
function resolveDns(keys, dns, shown) {
    const { name, type = 'A', resolver = null } = typeof dns === 'string' ? { name: dns } : dns;
    const written = (typeof dns === 'string' ? shown('dns') : shown('dns', 'name')) ?? name;
    return {
        kind: 'dns',
        target: `${written} ${type}`,
        name,
        type,
        resolver,
        values: keys.expect?.values ?? [],
    };
}
function resolveBody(body) {
    return {
        contains: body?.contains ?? [],
        matches: body?.matches ?? [],
        json: Object.entries(body?.json ?? {}).map(([pointer, value]) => resolveJson(pointer, value)),
        minBytes: body?.bytes?.min ?? null,
        maxBytes: body?.bytes?.max ?? null,
    };
}
function resolveJson(pointer, value) {
    if (typeof value !== 'object' || value === null)
        return { pointer, exists: true, equals: value };
    const { exists = true, equals, above, below } = value;
    return {
        pointer,
        exists,
        ...(equals === undefined ? {} : { equals }),
        ...(above === undefined ? {} : { above }),
        ...(below === undefined ? {} : { below }),
    };
}
function resolveHeader(name, value) {
    const lowered = name.toLowerCase();
    if (typeof value === 'string')
        return { name: lowered, exists: true, equals: value };
    const { exists = true, equals, contains, matches } = value;
    return {
        name: lowered,
        exists,
        ...(equals === undefined ? {} : { equals }),
        ...(contains === undefined ? {} : { contains }),
        ...(matches === undefined ? {} : { matches }),
    };
}
function resolveCertificate(certificate) {
    return { warnDays: certificate?.days ?? check/* usualCertificateDays */.P, failDays: certificate?.fail ?? null };
}
function authorization(auth) {
    if (auth === undefined)
        return {};
    if ('bearer' in auth)
        return { authorization: `Bearer ${auth.bearer}` };
    const { username, password } = auth.basic;
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

// EXTERNAL MODULE: ./packages/core/build/config/resolve-deprecations.js
var resolve_deprecations = __webpack_require__(76533);
;// CONCATENATED MODULE: ./packages/core/build/config/resolve-gate.js


const defaultPolicy = {
    budget: { warn: 0.25, fail: 0 },
    recent: null,
    minSamples: 30,
    minFailures: 2,
    minCoverage: 0.5,
    stale: 3,
    noData: 'warn',
    staleData: null,
    burn: { page: 'fail', ticket: 'warn' },
    confidence: null,
};
/** How figures are judged: as a document says, and where it says nothing as what is under it does. */
function resolvePolicy(gate, under = defaultPolicy) {
    if (gate === undefined)
        return under;
    return {
        budget: { warn: gate.budget?.warn ?? under.budget.warn, fail: gate.budget?.fail ?? under.budget.fail },
        recent: gate.recent === undefined
            ? under.recent
            : { windowMs: gate.recent.window ?? 15 * 60_000, failures: gate.recent.failures ?? 1 },
        minSamples: gate['min-samples'] ?? under.minSamples,
        minFailures: gate['min-failures'] ?? under.minFailures,
        minCoverage: gate['min-coverage'] ?? under.minCoverage,
        stale: gate.stale ?? under.stale,
        noData: gate['no-data'] ?? under.noData,
        staleData: gate['stale-data'] ?? under.staleData,
        burn: { page: gate.burn?.page ?? under.burn.page, ticket: gate.burn?.ticket ?? under.burn.ticket },
        confidence: gate.confidence ?? under.confidence,
    };
}
/** How the gate decides. */
function resolveGate(policy, gate, deprecations) {
    return {
        ...policy,
        health: gate?.health ?? 'fail',
        mode: gate?.mode ?? 'enforce',
        unreachableStore: gate?.['unreachable-store'] ?? null,
        checks: gate?.checks ?? null,
        maxAgeMs: gate?.['max-age'] ?? duration/* dayMs */.LP,
        freeze: (gate?.freeze ?? []).map((each) => resolveOccasion(each, 'a freeze')),
        changeWindows: (gate?.['change-windows'] ?? []).map((each) => resolveOccasion(each, 'a change window')),
        overrideLabel: gate?.override?.label ?? null,
        deadlines: (0,resolve_deprecations/* resolveDeadlinePolicy */.b3)(deprecations),
    };
}
/** What the gate is given, and where it shows its verdict. */
function resolveGateInputs(gate) {
    return {
        reports: gate?.reports ?? [],
        baseReport: gate?.['base-report'] ?? null,
        checkRun: gate?.['check-run'] ?? null,
        commitStatus: gate?.['commit-status'] ?? null,
        environment: gate?.environment ?? null,
        environmentUrl: gate?.['environment-url'] ?? null,
    };
}
/** When something is. */
function resolveOccasion({ start, duration, rrule, reason }, what) {
    return { startMs: start, durationMs: duration, recurrence: rrule ?? null, reason: reason ?? what };
}

// EXTERNAL MODULE: ./packages/core/build/config/secrets.js
var secrets = __webpack_require__(27008);
;// CONCATENATED MODULE: ./packages/core/build/config/resolve-sink.js


/** A sink, decided. */
function resolveSink(document) {
    const [kind] = sinkNames.flatMap((name) => resolveKind(name, document) ?? []);
    // The schema has seen to it that there is just one.
    if (kind === undefined)
        throw new Error(`the sink ${document.id} is of no kind`);
    return {
        id: document.id,
        isRequired: document.required ?? false,
        audience: document.oidc?.audience ?? null,
        headers: (0,header_names/* withLowerCaseNames */.y)(document.headers ?? {}),
        timeoutMs: document.timeout ?? 10_000,
        ...kind,
    };
}
const resolvers = {
    'atlassian-connect': (keys) => ({
        kind: 'atlassian-connect',
        baseUrl: keys['base-url'],
        appKey: keys['app-key'],
        secret: keys.secret,
        moduleType: keys['module-type'] ?? null,
        isRemovalKnown: keys['acknowledge-removed'] ?? false,
    }),
    otlp: ({ url }) => ({ kind: 'otlp', url }),
    // One of them is there.
    prometheus: ({ pushgateway, 'remote-write': remoteWrite = '' }) => pushgateway === undefined ? { kind: 'remote-write', url: remoteWrite } : { kind: 'pushgateway', url: pushgateway },
    statuspage: ({ page, token, components = {}, metrics = {}, url = 'https://api.statuspage.io' }) => ({
        kind: 'statuspage',
        page,
        token,
        components,
        metrics,
        url,
    }),
    webhook: ({ url, secret = null }) => ({ kind: 'webhook', url, secret }),
    file: (keys) => ({ kind: 'file', ...keys }),
};
const sinkNames = Object.keys(resolvers);
function resolveKind(name, document) {
    const keys = document[name];
    return keys === undefined ? null : resolvers[name](keys);
}
/** The credentials of a sink. */
function secretsOfSink(sink) {
    const own = 'secret' in sink ? sink.secret : 'token' in sink ? sink.token : null;
    return [...(own === null ? [] : [own]), ...(0,secrets/* secretsOfHeaders */.hT)(sink.headers)];
}

;// CONCATENATED MODULE: ./packages/core/build/config/resolve.js













/** The branch a history is on when nobody says otherwise. */
const defaultBranch = 'fortify-history';
/** How long samples are kept when nobody says otherwise. */
const defaultRetentionMs = 90 * duration/* dayMs */.LP;
/** Lays a raw document over its profile: what the user wrote wins, key by key; objectives are matched by id. */
function overProfile(raw) {
    if (typeof raw !== 'object' || raw === null)
        return raw;
    const document = raw;
    const profile = (0,profiles/* findProfile */.$O)(document['profile']);
    if (profile === null)
        return raw;
    const own = document['objectives'] ?? [];
    return {
        ...document,
        defaults: deepMerge(profile.defaults, document['defaults']),
        gate: deepMerge(profile.gate, document['gate']),
        objectives: Array.isArray(own) ? objectivesOver(profile, own) : own,
    };
}
function objectivesOver({ objectives }, own) {
    const idOf = (objective) => ((0,keys/* isKeys */.bb)(objective) ? objective['id'] : undefined);
    const ownIds = own.map(idOf);
    return [
        ...own.map((objective) => {
            // What it is made of has rules of its own.
            const isComposite = (0,keys/* isKeys */.bb)(objective) && objective['composite'] !== undefined;
            const under = isComposite ? undefined : objectives.find(({ id }) => id === idOf(objective));
            return deepMerge(under, objective);
        }),
        ...objectives.filter(({ id }) => !ownIds.includes(id)),
    ];
}
/** Decides everything a valid document leaves open. `writtenAs` tells how a value stood before variables were filled. */
function resolveConfig(document, writtenAs, notices, environmentValues) {
    const policy = resolvePolicy(document.gate);
    const objectives = (document.objectives ?? []).map((objective) => resolveObjective(objective, policy));
    const checks = (document.checks ?? []).flatMap((check, index) => resolveCheck(check, document.defaults, index, writtenAs));
    const sinks = (document.sinks ?? []).map(resolveSink);
    return {
        service: document.service ?? null,
        profile: document.profile ?? null,
        checks,
        objectives,
        maintenance: (document.maintenance ?? []).map(resolveMaintenance),
        gate: resolveGate(policy, document.gate, document.deprecations),
        gateInputs: resolveGateInputs(document.gate),
        commentInputs: {
            reports: document.comment?.reports ?? [],
            baseReport: document.comment?.['base-report'] ?? null,
            id: document.comment?.id ?? null,
            mode: document.comment?.mode ?? null,
        },
        canaries: document.canary ?? null,
        egress: { allow: document.egress?.allow ?? [], deny: document.egress?.deny ?? [] },
        secrets: (0,secrets/* maskable */.dm)([
            ...environmentValues,
            ...[document.defaults ?? {}, ...(document.checks ?? [])].flatMap((keys) => (0,secrets/* secretsOf */.Fj)(keys)),
            ...sinks.flatMap(secretsOfSink),
            ...(0,resolve_deprecations/* secretsOfSources */.xl)(document.deprecations ?? {}),
        ]),
        failOn: document['fail-on'] ?? null,
        history: {
            stores: document.history?.store ?? null,
            path: document.history?.path ?? null,
            branch: document.history?.branch ?? defaultBranch,
            scope: document.history?.scope ?? null,
            save: document.history?.save ?? null,
            retentionMs: Math.max(document.history?.retention ?? defaultRetentionMs, ...objectives.map(({ window }) => (0,slo_window/* longestMs */.D5)(window))),
        },
        sinks,
        deprecations: (0,resolve_deprecations/* resolveDeprecations */.oL)(document.deprecations),
        synthetic: {
            by: document.synthetic?.by ?? 'test',
            rules: (document.synthetic?.checks ?? []).map(({ id, name = null, suite = null, tag = null }) => {
                return { id, name, suite, tag };
            }),
            location: document.synthetic?.location ?? sample/* defaultLocation */.pi,
            files: document.synthetic?.files ?? [],
            format: document.synthetic?.format ?? null,
        },
        notices: [...notices, ...retentionNotice(document, objectives)],
        objectiveNotices: noticesOfObjectives(document, objectives, checks),
    };
}
function resolveObjective(objective, policy) {
    return {
        id: objective.id,
        checks: objective.checks ?? null,
        per: objective.per ?? 'check',
        composite: objective.composite === undefined
            ? null
            : {
                parts: objective.composite.map(({ objective: part, weight }) => ({ objective: part, weight: weight ?? 1 })),
                combine: objective.combine ?? 'mean',
            },
        target: objective.target,
        window: resolveWindow(objective.window),
        budgeting: objective.budgeting ?? 'occurrences',
        sliceMs: objective.slice ?? null,
        sliceTarget: objective['slice-target'] ?? 1,
        missing: objective.missing ?? 'ignore',
        holdMs: objective.hold ?? null,
        underMs: objective.latency?.under ?? null,
        everyMs: objective.every ?? null,
        degraded: objective.degraded ?? 'good',
        gate: resolvePolicy(objective.gate, policy),
    };
}
function noticesOfObjectives(document, objectives, checks) {
    const ids = checks.map(({ id }) => id);
    return objectiveNotices(objectives.flatMap((objective, index) => {
        const named = new Set((0,text_select/* selectNames */.$)(objective.checks, ids).names);
        const own = checks.filter(({ id }) => named.has(id));
        const written = document.objectives?.[index];
        return written === undefined ? [] : { written, objective, sampling: samplingOf(objective, own) };
    }));
}
function retentionNotice({ history }, objectives) {
    const longest = Math.max(0, ...objectives.map(({ window }) => (0,slo_window/* longestMs */.D5)(window)));
    if (history?.retention === undefined || history.retention >= longest)
        return [];
    const [asked, kept] = [(0,duration/* formatDuration */.a3)(history.retention), (0,duration/* describeDuration */.MB)(longest)];
    return [`history.retention of ${asked} is shorter than the longest window: samples are kept for ${kept}.`];
}
/** Pooled checks add up their samples; where each check has a result of its own, the slowest has the fewest. */
function samplingOf(objective, checks) {
    const declared = checks.flatMap(({ everyMs, samples }) => {
        const every = objective.everyMs ?? everyMs;
        return every === null ? [] : [{ everyMs: every, perMs: samples / every }];
    });
    if (declared.length === 0) {
        const { everyMs } = objective;
        return { everyMs, samplesPerMs: everyMs === null ? 0 : 1 / everyMs };
    }
    const rates = declared.map(({ perMs }) => perMs);
    return {
        everyMs: Math.max(...declared.map(({ everyMs }) => everyMs)),
        samplesPerMs: objective.per === 'all' ? rates.reduce((sum, rate) => sum + rate, 0) : Math.min(...rates),
    };
}
function resolveWindow(window) {
    if (typeof window !== 'object')
        return { kind: 'rolling', lengthMs: window ?? 28 * duration/* dayMs */.LP };
    return { kind: 'calendar', unit: window.calendar, zone: window.zone ?? 'UTC' };
}
function resolveMaintenance({ checks, ...occasion }) {
    return { checks: checks ?? null, ...resolveOccasion(occasion, 'maintenance') };
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Nr: () => (/* binding */ entriesOfChecks),
/* harmony export */   XI: () => (/* binding */ duplicates),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50761);

/** What stands under some keys of a raw document; `undefined` where nothing does. */
function valueAt(keys, path) {
    return path.reduce((inner, part) => ((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeys */ .bb)(inner) ? inner[part] : undefined), keys);
}
/** Ids that are given a second time. */
function duplicates(entries) {
    const seen = new Set();
    return entries.flatMap(({ id, path }) => {
        const isRepeat = seen.has(id) && id !== undefined && id !== 'undefined';
        seen.add(id);
        return isRepeat ? [{ path, message: 'duplicate id: every id names one thing', showsValue: true }] : [];
    });
}
/** The keys of every check of a raw document, and of the defaults, which may hold any of them. */
function entriesOfChecks(raw) {
    if (!(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeys */ .bb)(raw))
        return [];
    const defaults = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeys */ .bb)(raw['defaults']) ? [{ keys: raw['defaults'], path: ['defaults'] }] : [];
    return [...defaults, ...(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfKeys */ .w$)(raw['checks']).map((keys, index) => ({ keys, path: ['checks', index] }))];
}
/** The steps of a check that is a journey. */
function stepsOf({ journey }, path) {
    const steps = (0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfKeys */ .w$)((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeys */ .bb)(journey) ? journey['steps'] : undefined);
    return steps.map((keys, index) => ({ keys, path: [...path, 'journey', 'steps', index] }));
}


/***/ }),

/***/ 44852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ expandIds),
  w5: () => (/* binding */ findRuleIssues),
  bL: () => (/* binding */ idsOfChecks),
  yY: () => (/* binding */ withTarget)
});

// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var json_keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/config/check.js
var check = __webpack_require__(93853);
// EXTERNAL MODULE: ./packages/core/build/config/endpoint.js
var endpoint = __webpack_require__(12012);
// EXTERNAL MODULE: ./packages/core/build/slo/objective.js
var objective = __webpack_require__(75062);
// EXTERNAL MODULE: ./packages/core/build/slo/slices.js
var slices = __webpack_require__(27114);
// EXTERNAL MODULE: ./packages/core/build/slo/window.js
var slo_window = __webpack_require__(17889);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/config/rule-issue.js
var rule_issue = __webpack_require__(2877);
;// CONCATENATED MODULE: ./packages/core/build/config/objective-rules.js









/** The rules between the values of objectives, and of the gate's budget. */
function objectiveIssues(raw) {
    const objectives = (0,json_keys/* listOfKeys */.w$)(raw['objectives']);
    return [
        ...(0,rule_issue/* duplicates */.XI)(objectives.map(({ id }, index) => ({ id, path: ['objectives', index, 'id'] }))),
        ...budgetIssues(raw['gate'], ['gate']),
        ...objectives.flatMap(({ gate }, index) => budgetIssues(gate, ['objectives', index, 'gate'])),
        ...compositeIssues(objectives),
        ...objectives.flatMap((objective, index) => sliceIssues(objective, ['objectives', index])),
    ];
}
function budgetIssues(gate, path) {
    const budget = (0,json_keys/* isKeys */.bb)(gate) ? gate['budget'] : undefined;
    if (!(0,json_keys/* isKeys */.bb)(budget))
        return [];
    const [warn, fail] = [ratioOf(budget['warn']), ratioOf(budget['fail'])];
    return warn !== null && fail !== null && warn < fail
        ? [{ path: [...path, 'budget', 'warn'], message: 'warn is below fail: it would never be seen' }]
        : [];
}
function compositeIssues(objectives) {
    const simple = objectives.filter(({ composite }) => composite === undefined).map(({ id }) => String(id));
    return objectives.flatMap(({ id, composite, checks, combine }, index) => {
        const at = (...path) => ['objectives', index, ...path];
        if (composite === undefined)
            return combine === undefined
                ? []
                : [{ path: at('combine'), at: 'key', message: 'combine goes with composite' }];
        const both = checks === undefined
            ? []
            : [
                {
                    path: at('checks'),
                    at: 'key',
                    message: 'an objective has checks or is composite: this one is both',
                },
            ];
        const unknown = (0,json_keys/* listOfKeys */.w$)(composite).flatMap(({ objective }, part) => {
            const name = String(objective);
            if (objective === undefined || simple.includes(name))
                return [];
            const message = name === String(id)
                ? 'an objective is no part of itself'
                : `no objective of that name that is not composite itself${(0,suggestion/* didYouMean */.a)(name, simple)}`;
            return [{ path: at('composite', part, 'objective'), message, showsValue: true }];
        });
        const names = (0,json_keys/* listOfKeys */.w$)(composite).map(({ objective }) => objective);
        const twice = names.flatMap((name, part) => name === undefined || names.indexOf(name) === part
            ? []
            : [
                {
                    path: at('composite', part, 'objective'),
                    message: 'is a part of it already: give it a weight',
                    showsValue: true,
                },
            ]);
        return [...both, ...unknown, ...twice];
    });
}
function sliceIssues({ slice, window = '28d' }, path) {
    const sliceMs = typeof slice === 'string' ? (0,duration/* parseDuration */.E9)(slice) : null;
    const windowMs = lengthOf(window);
    if (!sliceMs || !windowMs)
        return [];
    const issue = (message) => [{ path: [...path, 'slice'], message, showsValue: true }];
    if (sliceMs > windowMs)
        return issue(`wider than the window${typeof window === 'string' ? ` of ${window}` : ''}`);
    return windowMs / sliceMs > slices/* mostSlices */.Ph ? issue(`more than ${(0,plain/* formatCount */.B4)(slices/* mostSlices */.Ph)} slices in the window`) : [];
}
function lengthOf(window) {
    if (typeof window === 'string')
        return (0,duration/* parseDuration */.E9)(window);
    const unit = (0,json_keys/* isKeys */.bb)(window) ? window['calendar'] : null;
    const isUnit = objective/* calendarUnits */.YQ.some((each) => each === unit);
    if (!isUnit)
        return null;
    // An hour that clocks may add makes room for no wider slice.
    return Math.floor((0,slo_window/* longestMs */.D5)({ kind: 'calendar', unit: unit, zone: 'UTC' }) / duration/* dayMs */.LP) * duration/* dayMs */.LP;
}
function ratioOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? (0,percent/* parseRatio */.LO)(value) : null;
}

;// CONCATENATED MODULE: ./packages/core/build/config/rules.js








/** What a config can be for: the reports of a gate and the results of tests need no checks. */
const purposes = ['checks', 'objectives', 'synthetic', 'deprecations', 'gate', 'comment', 'sinks'];
/**
 * The rules between values. They read the raw document, whatever its faults, so that one run of the parser names every
 * problem and not only those of the first stage.
 */
function findRuleIssues(raw) {
    if (!(0,json_keys/* isKeys */.bb)(raw))
        return [];
    const defaults = (0,json_keys/* asKeys */.Bg)(raw['defaults']);
    const written = (0,json_keys/* listOfKeys */.w$)(raw['checks']);
    const checks = written.map((check) => withTarget(check, defaults));
    return [
        ...(purposes.every((key) => raw[key] === undefined)
            ? [{ path: [], message: `neither ${purposes.join(' nor ')}: there is nothing to do` }]
            : []),
        ...(checks.length === 0 && Array.isArray(raw['checks']) && (0,json_keys/* listOfKeys */.w$)(raw['objectives']).length === 0
            ? [{ path: ['checks'], message: 'the list is empty: there is nothing to do' }]
            : []),
        ...checks.flatMap((check, index) => targetIssues(check, { ...defaults, ...check }, ['checks', index])),
        ...latencyIssues(defaults, ['defaults']),
        ...written.flatMap((check, index) => latencyIssues(check, ['checks', index])),
        ...checks.flatMap((check, index) => certificateIssues(check, defaults, ['checks', index])),
        ...(0,rule_issue/* duplicates */.XI)(checks.flatMap((check, index) => expandIds(check).map((id) => ({ id, path: ['checks', index, 'id'] })))),
        ...deprecationIssues(raw['deprecations']),
        ...(0,rule_issue/* duplicates */.XI)((0,json_keys/* listOfKeys */.w$)(raw['sinks']).map(({ id }, index) => ({ id, path: ['sinks', index, 'id'] }))),
        ...sharedFiles((0,json_keys/* listOfKeys */.w$)(raw['sinks'])),
        ...objectiveIssues(raw),
    ];
}
/** Sinks are written at once: two that write one file would write neither. */
function sharedFiles(sinks) {
    const pathOf = ({ file }) => (typeof (0,json_keys/* asKeys */.Bg)(file)['path'] === 'string' ? (0,json_keys/* asKeys */.Bg)(file)['path'] : null);
    return sinks.flatMap((sink, index) => {
        const isShared = pathOf(sink) !== null && sinks.slice(0, index).some((other) => pathOf(other) === pathOf(sink));
        const path = ['sinks', index, 'file', 'path'];
        return isShared ? [{ path, message: 'another sink writes this file', showsValue: true }] : [];
    });
}
/** A check with what it checks: its own, or what the defaults name for those that do not say. */
function withTarget(check, defaults) {
    if (targets.some((key) => check[key] !== undefined))
        return check;
    const given = targets.filter((key) => defaults[key] !== undefined);
    return { ...Object.fromEntries(given.map((key) => [key, defaults[key]])), ...check };
}
/** The ids that the checks of a config stand for: each its own, or one for each base URL. */
function idsOfChecks(raw) {
    const defaults = (0,json_keys/* asKeys */.Bg)(raw['defaults']);
    return (0,json_keys/* listOfKeys */.w$)(raw['checks']).flatMap((check) => expandIds(withTarget(check, defaults)));
}
/** The ids a check in a config stands for: its own, or one for each base URL. */
function expandIds(check) {
    const id = String(check['id']);
    const bases = check['base-urls'];
    if (Array.isArray(bases))
        return bases.map((_, index) => `${id}-${index + 1}`);
    return (0,json_keys/* isKeys */.bb)(bases) ? Object.keys(bases).map((name) => `${id}-${name}`) : [id];
}
/** The keys that name what is checked, and the keys that only make sense with some of them. */
const targets = ['url', 'base-urls', 'tcp', 'tls', 'dns', 'journey'];
const http = ['url', 'base-urls'];
const keysOfKinds = {
    path: ['base-urls'],
    send: ['tcp'],
    ...Object.fromEntries(['method', 'headers', 'body', 'auth', 'redirects', 'retry-status', 'connection'].map((key) => [key, http])),
    ...Object.fromEntries(['proxy', 'max-body'].map((key) => [key, [...http, 'journey']])),
    trust: [...http, 'tls', 'journey'],
    'expect.body': [...http, 'tcp'],
    'expect.certificate': [...http, 'tls'],
    'expect.values': ['dns'],
    ...Object.fromEntries(['status', 'headers', 'url', 'redirects'].map((key) => [`expect.${key}`, http])),
};
function targetIssues(own, check, path) {
    const given = targets.filter((key) => own[key] !== undefined);
    const [target, another] = given;
    if (target === undefined) {
        return [{ path, message: 'nothing to check: give a url, base-urls with a path, tcp, tls, dns or a journey' }];
    }
    if (another !== undefined) {
        return [
            {
                path: [...path, another],
                at: 'key',
                message: `a check has one of ${targets.join(', ')}; this one has ${target} already`,
            },
        ];
    }
    if (target === 'base-urls' && check['path'] === undefined) {
        return [{ path: [...path, target], at: 'key', message: 'base-urls need a path, such as path: /health' }];
    }
    if (target === 'tcp' && typeof own['tcp'] === 'string' && (0,endpoint/* parseEndpoint */.B)(own['tcp'])?.port === null) {
        return [{ path: [...path, target], message: 'has no port: expected host:port, such as db.example.com:5432' }];
    }
    const bytes = (0,rule_issue/* valueAt */.fK)(own, ['expect', 'body', 'bytes', 'max']);
    const endless = target === 'tcp' && bytes !== undefined
        ? [
            {
                path: [...path, 'expect', 'body', 'bytes', 'max'],
                at: 'key',
                message: 'what a TCP service says has no end: there is no most',
            },
        ]
        : [];
    return [
        ...misplacedKeys(own, target, path),
        ...endless,
        ...(target === 'journey' ? journeyIssues(own['journey'], path) : []),
    ];
}
function misplacedKeys(own, target, path) {
    return Object.entries(keysOfKinds).flatMap(([key, kinds]) => {
        const parts = key.split('.');
        if ((0,rule_issue/* valueAt */.fK)(own, parts) === undefined || kinds.includes(target))
            return [];
        return [
            {
                path: [...path, ...parts],
                at: 'key',
                message: `${key} goes with ${kinds.join(' or ')}, not with ${target}`,
            },
        ];
    });
}
function latencyIssues(keys, path) {
    const lengthAt = (limit) => {
        const written = (0,rule_issue/* valueAt */.fK)(keys, ['expect', 'latency', limit]);
        return typeof written === 'string' ? (0,duration/* parseDuration */.E9)(written) : null;
    };
    const [degradedMs, badMs] = [lengthAt('degraded'), lengthAt('bad')];
    return degradedMs !== null && badMs !== null && degradedMs >= badMs
        ? [{ path: [...path, 'expect', 'latency', 'degraded'], message: 'is not below bad: it would never be seen' }]
        : [];
}
const certificateKeys = ['expect', 'certificate'];
function certificateIssues(keys, defaults, path) {
    if ([...http, 'tls'].every((key) => keys[key] === undefined))
        return [];
    const [own, given] = [(0,json_keys/* asKeys */.Bg)((0,rule_issue/* valueAt */.fK)(keys, certificateKeys)), (0,json_keys/* asKeys */.Bg)((0,rule_issue/* valueAt */.fK)(defaults, certificateKeys))];
    const [days, fail] = [own['days'] ?? given['days'] ?? check/* usualCertificateDays */.P, own['fail'] ?? given['fail']];
    if (typeof days !== 'number' || typeof fail !== 'number' || fail <= days)
        return [];
    // What the defaults have is told at the check that it is wrong for: another may say otherwise.
    const place = ['fail', 'days'].find((key) => own[key] !== undefined);
    const at = place === undefined ? path : [...path, ...certificateKeys, place];
    return [
        { path: at, message: `certificate.fail (${fail}) is above certificate.days (${days}): that would never be seen` },
    ];
}
/** A variable that nothing before a step gives is a mistake that is seen without asking anybody. */
function journeyIssues(journey, path) {
    if (!(0,json_keys/* isKeys */.bb)(journey))
        return [];
    const known = new Set((0,json_keys/* isKeys */.bb)(journey['variables']) ? Object.keys(journey['variables']) : []);
    return (0,json_keys/* listOfKeys */.w$)(journey['steps']).flatMap((step, index) => {
        const at = [...path, 'journey', 'steps', index];
        const basic = (0,json_keys/* isKeys */.bb)(step['auth']) ? step['auth']['basic'] : undefined;
        const isUnfilled = (0,json_keys/* isKeys */.bb)(basic) && Object.values(basic).some((text) => /\{\{.*\}\}/.test(String(text)));
        const texts = [step['url'], step['body'], ...Object.values((0,json_keys/* asKeys */.Bg)(step['headers']))];
        const used = texts.flatMap((text) => [...String(text ?? '').matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name));
        const unknown = [...new Set(used)].filter((name) => !known.has(name));
        for (const name of Object.keys((0,json_keys/* asKeys */.Bg)(step['extract'])))
            known.add(name);
        return [
            ...unknown.map((name) => ({
                path: at,
                message: `{{${name}}} is given by no variable, and by no step before${(0,suggestion/* didYouMean */.a)(name, [...known])}`,
            })),
            ...(isUnfilled
                ? [{ path: [...at, 'auth', 'basic'], message: 'no {{variable}} is filled in here: send it as a header' }]
                : []),
        ];
    });
}
/** Ids name one thing: declared deadlines among themselves, and the sources, whose names their deadlines' ids begin with. */
function deprecationIssues(deprecations) {
    if (!(0,json_keys/* isKeys */.bb)(deprecations))
        return [];
    const idsUnder = (key) => (0,json_keys/* listOfKeys */.w$)(deprecations[key]).map(({ id }, index) => ({ id, path: ['deprecations', key, index, 'id'] }));
    const documents = ['openapi', 'feeds'].flatMap((key) => (0,json_keys/* listOfKeys */.w$)(deprecations[key]).flatMap(({ document }, index) => documentIssues(document, ['deprecations', key, index])));
    const distances = (0,json_keys/* listOfKeys */.w$)(deprecations['distances']).flatMap((each, index) => distanceIssues(each, ['deprecations', 'distances', index]));
    return [
        ...distanceIssues(deprecations, ['deprecations']),
        ...distances,
        ...(0,rule_issue/* duplicates */.XI)(idsUnder('deadlines')),
        ...(0,rule_issue/* duplicates */.XI)([...idsUnder('openapi'), ...idsUnder('feeds')]),
        ...documents,
    ];
}
/** Days before a date: the warning comes first. */
function distanceIssues({ warn, fail }, path) {
    const [warnMs, failMs] = [warn, fail].map((each) => (typeof each === 'string' ? (0,duration/* parseDuration */.E9)(each) : null));
    return warnMs != null && failMs != null && warnMs < failMs
        ? [{ path: [...path, 'warn'], message: 'warn is later than fail: it would never be seen' }]
        : [];
}
function documentIssues(document, path) {
    if (typeof document !== 'string' || !(0,url/* isUrl */.gU)(document))
        return [];
    const fault = (0,url/* faultOfUrl */.TU)(document);
    return fault === null ? [] : [{ path: [...path, 'document'], message: fault }];
}


/***/ }),

/***/ 27008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   dm: () => (/* binding */ maskable),
/* harmony export */   fp: () => (/* binding */ redactSecrets),
/* harmony export */   hT: () => (/* binding */ secretsOfHeaders)
/* harmony export */ });
/** Masking a shorter text would blot out every log without hiding anything. */
const minLength = 4;
/** Credentials of a check, in the forms they are sent in. What came from the environment is a secret besides. */
function secretsOf(keys) {
    const steps = (keys.journey?.steps ?? []).flatMap(({ auth, headers }) => secretsOf({ auth, headers }));
    return [...credentialsOf(keys.auth), ...secretsOfHeaders(keys.headers ?? {}), ...steps];
}
/** Words of the names of headers that hold credentials. Another may hold one, too, which then had better come from the environment. */
const secretive = /(^|[-_])(authorization|auth|cookie|credentials?|password|secret|session|token|(api|access|private|auth)-?key|apikey)($|[-_])/i;
/** The credentials among some headers: of `Bearer x` also the x, of `session=x` too, for another may repeat it alone. */
function secretsOfHeaders(headers) {
    return Object.entries(headers).flatMap(([name, value]) => {
        if (!secretive.test(name))
            return [];
        const words = value.split(/[\s;,]+/).flatMap((word) => [word, word.slice(word.indexOf('=') + 1)]);
        return [value, ...words.filter((word) => word.length >= 8)];
    });
}
/** What to have masked: each secret, and each line of it, for a log is masked line by line. */
function maskable(secrets) {
    const lines = secrets.flatMap((secret) => [secret, ...secret.split('\n')]);
    const kept = [...new Set(lines)].filter((line) => line.trim().length >= minLength);
    // Longest first: blotting out a part of a secret would leave the rest of it standing.
    return kept.sort((a, b) => b.length - a.length);
}
/** A text with every secret in it blotted out. Before it is quoted or cut: afterwards a part of one might be left. */
function redactSecrets(text, secrets) {
    return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}
function credentialsOf(auth) {
    if (auth === undefined)
        return [];
    if ('bearer' in auth)
        return [auth.bearer];
    const { username, password } = auth.basic;
    return [password, Buffer.from(`${username}:${password}`).toString('base64')];
}


/***/ }),

/***/ 74958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ createByteReader),
/* harmony export */   Oq: () => (/* binding */ createByteWriter),
/* harmony export */   wc: () => (/* binding */ DamageError)
/* harmony export */ });
/** Bytes do not hold what they should: too few of them, or a number out of its range. */
class DamageError extends Error {
    name = 'DamageError';
}
/** Makes an empty writer. */
function createByteWriter() {
    let buffer = Buffer.alloc(32);
    let length = 0;
    const reserve = (more) => {
        if (length + more <= buffer.length)
            return;
        const larger = Buffer.alloc(Math.max(2 * buffer.length, length + more));
        larger.set(buffer);
        buffer = larger;
    };
    // Values above 32 bits are divided, not shifted: shifting would cut them.
    const put = (low, rest) => {
        reserve(9);
        let value = rest;
        buffer[length++] = value > 0 ? low | 0x80 : low;
        while (value > 0) {
            const next = Math.floor(value / 128);
            buffer[length++] = next > 0 ? (value % 128) | 0x80 : value % 128;
            value = next;
        }
    };
    return {
        byte(value) {
            reserve(1);
            buffer[length++] = value;
        },
        varint: (value) => put(value % 128, Math.floor(value / 128)),
        signedVarint(value) {
            const magnitude = value < 0 ? -value - 1 : value;
            put((magnitude % 64) * 2 + (value < 0 ? 1 : 0), Math.floor(magnitude / 64));
        },
        bytes(value) {
            reserve(value.length);
            buffer.set(value, length);
            length += value.length;
        },
        finish: () => buffer.subarray(0, length),
    };
}
/** Reads bytes from their start. */
function createByteReader(source) {
    let position = 0;
    const next = () => {
        const byte = source[position++];
        if (byte === undefined)
            throw new DamageError('it ends too early');
        return byte;
    };
    const rest = (first, scale, low) => {
        let value = low;
        let unit = scale;
        for (let byte = first; byte >= 0x80; unit *= 128) {
            byte = next();
            value += (byte & 0x7f) * unit;
            // A last byte of nothing would make two texts of one number; one that goes on for ever would make none.
            if (byte === 0 || Math.max(unit, value) > Number.MAX_SAFE_INTEGER)
                throw new DamageError('a number is out of range');
        }
        return value;
    };
    return {
        varint(most = Number.MAX_SAFE_INTEGER) {
            const first = next();
            const value = first < 0x80 ? first : rest(first, 128, first & 0x7f);
            if (value > most)
                throw new DamageError('a number is out of range');
            return value;
        },
        signedVarint() {
            const first = next();
            const magnitude = rest(first, 64, (first >>> 1) & 0x3f);
            return first & 1 ? -magnitude - 1 : magnitude;
        },
        bytes(count) {
            const part = source.subarray(position, position + count);
            if (part.length < count)
                throw new DamageError('it ends too early');
            position += count;
            return part;
        },
        rest: () => source.subarray(position),
        end() {
            if (position !== source.length)
                throw new DamageError('it holds more than it says');
        },
    };
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf),
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28324);
/* harmony import */ var _segment_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17078);


/** Columns of durations are packed together until there are so many: a few make a poor alphabet, many cannot be read apart. */
const durationsPerBlock = 16_384;
/** Series in blocks of enough durations each, in their order. */
function blocksOf(series) {
    const blocks = [];
    let rows = durationsPerBlock;
    for (const each of series) {
        if (rows >= durationsPerBlock) {
            blocks.push([]);
            rows = 0;
        }
        blocks.at(-1)?.push(each);
        rows += each.times.length;
    }
    return blocks;
}
/**
 * One reader of durations for each series of a segment that has been read up to its durations. A block is unpacked when one of
 * its columns is read, and stays unpacked until its last column is, or one of another block: reading column after column
 * unpacks each block once.
 */
function readBlocks({ header, next }) {
    const readers = [];
    let held = null;
    for (const { series, ...frames } of header.durations) {
        const rows = header.series.slice(readers.length, readers.length + series).map((each) => each.rows);
        const [symbols, lowBits] = [next(frames.symbols), next(frames.lowBits)];
        const unpackInto = (into) => (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .Nj)(() => (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackDurations */ .O)(symbols, lowBits, rows, into));
        const unpacked = () => {
            if (held?.symbols === symbols)
                return held.durations;
            const durations = new Int32Array(rows.reduce((sum, count) => sum + count, 0));
            unpackInto(durations);
            held = { symbols, durations };
            return durations;
        };
        let end = 0;
        for (const [index, count] of rows.entries()) {
            const first = end;
            end += count;
            const isLast = index === rows.length - 1;
            const readColumn = (into) => {
                into.set(unpacked().subarray(first, first + count));
                if (isLast)
                    held = null;
            };
            readers.push(rows.length === 1 ? unpackInto : readColumn);
        }
    }
    return readers;
}


/***/ }),

/***/ 28324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ packDurations),
  O: () => (/* binding */ unpackDurations)
});

// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
// EXTERNAL MODULE: ./packages/core/build/history/bytes.js
var bytes = __webpack_require__(74958);
;// CONCATENATED MODULE: ./packages/core/build/history/bits.js

/** The widest number: with the seven bits that may be left from the one before, it still fits a 32-bit integer. */
const widest = 24;
/** Makes an empty writer of bits, with room for so many numbers of the greatest width. */
function createBitWriter(numbers) {
    const bytes = new Uint8Array(Math.ceil((numbers * widest) / 8) + 1);
    let length = 0;
    let held = 0;
    let holds = 0;
    return {
        put(value, width) {
            held |= (value & ((1 << width) - 1)) << holds;
            holds += width;
            for (; holds >= 8; holds -= 8) {
                bytes[length++] = held;
                held >>>= 8;
            }
        },
        finish() {
            if (holds > 0)
                bytes[length++] = held;
            return bytes.subarray(0, length);
        },
    };
}
/** Reads bits from the start of some bytes. */
function createBitReader(source) {
    // With room after the last byte, every number is one load of four bytes: tens of millions of them come by here.
    const padded = new Uint8Array(source.length + 4);
    padded.set(source);
    const view = new DataView(padded.buffer);
    /** So many bits are read. */
    let taken = 0;
    return {
        take(into, tops, first, end, width) {
            if (taken + width * (end - first) > 8 * source.length)
                throw new bytes/* DamageError */.wc('it ends too early');
            const mask = (1 << width) - 1;
            let bit = taken;
            for (let row = first; row < end; row++) {
                const low = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
                into[row] = (((tops[row] ?? 0) << width) | low) - 1;
                bit += width;
            }
            taken = bit;
        },
        end() {
            const isRead = Math.ceil(taken / 8) === source.length;
            if (!isRead || view.getUint32(taken >>> 3, true) >>> (taken & 7) !== 0)
                throw new bytes/* DamageError */.wc('it holds more than it says');
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/history/frame.js
var history_frame = __webpack_require__(40828);
;// CONCATENATED MODULE: ./packages/core/build/history/durations.js




/** The symbol of a duration that has none of its own: what is above it follows among the exceptions. */
const escapeSymbol = 255;
/** With so many low bits cut off, every duration has a symbol that is nearly always the same. */
const mostLowBits = 24;
/** Fewer durations than this have no frequencies to speak of. */
const few = 64;
/** A cut is chosen by looking at so many durations of a column at most. */
const looksAt = 2048;
/**
 * Packs columns of durations into two frames. Durations of one check scatter around a middle, and a compressor that
 * thinks in bytes does not know that 255 and 256 are neighbours. So each is cut in two: the bits above the cut are a
 * symbol of one byte, and how often each occurs is what Zstandard's entropy coder makes use of; the bits below it are
 * noise, and stored as they are. Where to cut is decided for each column. A duration that was not recorded is 0, any other
 * one more than it is.
 */
function packDurations(columns) {
    const writer = (0,bytes/* createByteWriter */.Oq)();
    const cuts = chooseCuts(columns);
    writeCuts(writer, cuts);
    const rows = columns.reduce((sum, { length }) => sum + length, 0);
    const bits = createBitWriter(rows);
    const symbols = new Uint8Array(rows);
    const exceptions = [];
    let row = 0;
    for (const [index, column] of columns.entries()) {
        const cut = cuts[index] ?? 0;
        for (const duration of column) {
            // One more than the longest duration is 2^31, and counts as the unsigned number it is.
            const value = (duration + 1) >>> 0;
            const symbol = value >>> cut;
            symbols[row++] = Math.min(symbol, escapeSymbol);
            if (symbol >= escapeSymbol)
                exceptions.push(symbol - escapeSymbol);
            bits.put(value, cut);
        }
    }
    writer.bytes(symbols);
    for (const exception of exceptions)
        writer.varint(exception);
    return [(0,history_frame/* pack */.q)(writer.finish()), (0,history_frame/* pack */.q)(bits.finish())];
}
/**
 * Undoes `packDurations`: writes as many columns as there are `rows`, each of that length, one behind the other into one
 * that has room for all of them. Throws a `DamageError`.
 */
function unpackDurations(symbols, lowBits, rows, durations) {
    const reader = (0,bytes/* createByteReader */.I5)((0,history_frame/* unpack */.l)(symbols));
    const bits = createBitReader((0,history_frame/* unpack */.l)(lowBits));
    const cuts = readCuts(reader, rows.length);
    const tops = reader.bytes(durations.length);
    let end = 0;
    for (const [index, count] of rows.entries()) {
        const cut = cuts[index] ?? 0;
        const first = end;
        end += count;
        bits.take(durations, tops, first, end, cut);
        for (let row = nextSpecial(tops, first, cut); row < end; row = nextSpecial(tops, row + 1, cut)) {
            const top = tops[row] ?? 0;
            const low = ((durations[row] ?? 0) + 1) & (2 ** cut - 1);
            const symbol = top === escapeSymbol ? top + reader.varint(sample/* longestDurationMs */.TD) : top;
            const value = symbol * 2 ** cut + low;
            if (value > sample/* longestDurationMs */.TD + 1)
                throw new bytes/* DamageError */.wc('a duration is out of range');
            durations[row] = value - 1;
        }
    }
    reader.end();
    bits.end();
}
/** Below this cut, every symbol but the escape fits above it into 31 bits. */
const mostIntegerBits = 22;
/** From a row on, the next whose symbol is among the exceptions, or may not fit on top of its low bits. */
function nextSpecial(tops, from, cut) {
    if (cut > mostIntegerBits)
        return from;
    const row = tops.indexOf(escapeSymbol, from);
    return row < 0 ? tops.length : row;
}
/** Writes cuts: how many columns in a row have the same, and which. */
function writeCuts(writer, cuts) {
    for (let first = 0; first < cuts.length;) {
        let end = first + 1;
        while (end < cuts.length && cuts[end] === cuts[first])
            end++;
        writer.varint(end - first);
        writer.varint(cuts[first] ?? 0);
        first = end;
    }
}
function readCuts(reader, columns) {
    const cuts = [];
    while (cuts.length < columns) {
        const count = reader.varint(columns - cuts.length);
        if (count === 0)
            throw new bytes/* DamageError */.wc("a duration is nobody's");
        const cut = reader.varint(mostLowBits);
        for (let index = 0; index < count; index++)
            cuts.push(cut);
    }
    return cuts;
}
/** Where to cut each column. Columns of a few durations each are cut alike, where every duration has a symbol. */
function chooseCuts(columns) {
    if (columns.some(({ length }) => length >= few))
        return columns.map(chooseCut);
    const largest = columns.reduce((most, column) => column.reduce((max, duration) => Math.max(max, duration), most), 0) + 1;
    const cut = Math.max(0, Math.ceil(Math.log2((largest + 1) / escapeSymbol)));
    return columns.map(() => cut);
}
/** The cut that makes a column smallest: the entropy of the symbols, the bits below them, three bytes an exception. */
function chooseCut(column) {
    const step = Math.max(1, Math.floor(column.length / looksAt));
    const looked = Int32Array.from({ length: Math.ceil(column.length / step) }, (_, index) => column[index * step] ?? 0);
    const largest = looked.reduce((most, duration) => Math.max(most, duration + 1), 1);
    const counts = new Uint32Array(escapeSymbol + 1);
    const best = { cut: 0, bits: Number.POSITIVE_INFINITY };
    for (let cut = 0; cut <= mostLowBits && 2 ** cut <= largest; cut++) {
        counts.fill(0);
        for (const duration of looked) {
            const symbol = Math.min(escapeSymbol, (duration + 1) >>> cut);
            counts[symbol] = (counts[symbol] ?? 0) + 1;
        }
        const entropy = counts.reduce((sum, count) => sum + (count && count * Math.log2(looked.length / count)), 0);
        const bits = entropy + looked.length * cut + (counts[escapeSymbol] ?? 0) * 24;
        if (bits < best.bits)
            Object.assign(best, { cut, bits });
    }
    return best.cut;
}


/***/ }),

/***/ 40828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


/** Higher levels cost several times the time, and gain a hundredth: what is left to gain, the columns have taken. */
const level = 3;
/** Compresses what can be compressed. */
function pack(content) {
    const options = { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: level }, chunkSize: chunkFor(content.length) };
    const compressed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(content, options);
    const bytes = compressed.length < content.length ? compressed : content;
    return { bytes, size: content.length, checksum: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) };
}
/** Undoes `pack`, and never makes more of it than its size. Throws a `DamageError` where it is not what it says. */
function unpack({ bytes, size, checksum }) {
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== checksum)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a checksum does not match');
    if (bytes.length === size)
        return bytes;
    try {
        const content = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(bytes, { maxOutputLength: Math.max(1, size), chunkSize: chunkFor(size) });
        if (content.length === size)
            return content;
    }
    catch {
        // Said below: whatever zstd calls it, it is damage.
    }
    throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a part cannot be unpacked');
}
/** What is known to fit is unpacked in one piece; what is only claimed to be large is not given its room in advance. */
function chunkFor(size) {
    return Math.min(Math.max(64, size), 4 * 1024 * 1024);
}


/***/ }),

/***/ 84459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ readInstants),
/* harmony export */   A2: () => (/* binding */ writeInstants),
/* harmony export */   GR: () => (/* binding */ instantsOf),
/* harmony export */   OE: () => (/* binding */ readPresence),
/* harmony export */   eK: () => (/* binding */ createInstantsReader),
/* harmony export */   rF: () => (/* binding */ writePresence)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


/** Times of a history are kept in whole seconds where all of them are. */
const secondMs = 1000;
/** The distinct instants of several series, ascending. */
function instantsOf(all) {
    // Series that were measured together mostly have the very same array.
    const columns = [...new Set(all.map(({ times }) => times))];
    const [only, ...more] = columns;
    if (only !== undefined && more.length === 0)
        return only;
    const instants = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
    let rows = 0;
    for (const times of columns) {
        instants.set(times, rows);
        rows += times.length;
    }
    instants.sort();
    return instants.filter((timeMs, index) => index === 0 || timeMs !== instants[index - 1]);
}
/** Writes instants: their unit in milliseconds, the first, and from then on how much each step differs from the last. */
function writeInstants(writer, instants) {
    const unit = instants.every((timeMs) => timeMs % secondMs === 0) ? secondMs : 1;
    writer.varint(unit);
    let last = 0;
    let lastStep = 0;
    for (const timeMs of instants) {
        const now = timeMs / unit;
        const step = now - last;
        writer.signedVarint(step - lastStep);
        last = now;
        lastStep = step;
    }
}
/** Reads what `writeInstants` wrote. Throws a `DamageError` where they do not ascend, or are no instants. */
function readInstants(reader, count) {
    const unit = reader.varint(secondMs);
    if (unit !== 1 && unit !== secondMs)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('its times are in no unit');
    const instants = new Float64Array(count);
    let now = 0;
    let step = 0;
    for (let index = 0; index < count; index++) {
        step += reader.signedVarint();
        now += step;
        const isAfter = index === 0 ? step >= 0 : step > 0;
        if (!isAfter || now * unit > _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .latestInstantMs */ .Nn)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('its times do not ascend');
        instants[index] = now * unit;
    }
    return instants;
}
/**
 * Reads instants like `readInstants`, but those that were read before only once: segments of checks that were measured
 * together hold the same, byte for byte, and are given the very same array.
 */
function createInstantsReader() {
    const known = new Map();
    return (reader, count) => {
        const rest = reader.rest();
        // The unit and the first instant, and some of what follows: those of another month differ in it.
        const key = `${count} ${Buffer.from(rest.subarray(0, 16)).toString('latin1')}`;
        const before = known.get(key);
        if (before !== undefined && Buffer.compare(before.bytes, rest.subarray(0, before.bytes.length)) === 0) {
            reader.bytes(before.bytes.length);
            return before.instants;
        }
        const instants = readInstants(reader, count);
        known.set(key, { bytes: rest.subarray(0, rest.length - reader.rest().length), instants });
        return instants;
    };
}
/**
 * Writes at which of the instants a series has samples: how many it leaves out, how many it has, in turns, until it has
 * all of its own.
 */
function writePresence(writer, times, instants) {
    let row = 0;
    let at = 0;
    while (row < times.length) {
        const skippedFrom = at;
        while (at < instants.length && instants[at] !== times[row])
            at++;
        const takenFrom = at;
        while (row < times.length && instants[at] === times[row]) {
            row++;
            at++;
        }
        if (at === takenFrom)
            throw new RangeError('a sample at none of the instants');
        writer.varint(takenFrom - skippedFrom);
        writer.varint(at - takenFrom);
    }
}
/** Reads the times of a series: the very array of the instants where it has a sample at every one. */
function readPresence(reader, rows, instants) {
    let at = reader.varint(instants.length);
    let taken = reader.varint(rows);
    if (at === 0 && taken === instants.length && taken === rows)
        return instants;
    const times = new Float64Array(rows);
    for (let row = 0;;) {
        if (taken === 0 || at + taken > instants.length)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a sample has no time');
        times.set(instants.subarray(at, at + taken), row);
        row += taken;
        at += taken;
        if (row === rows)
            return times;
        at += reader.varint(instants.length);
        taken = reader.varint(rows - row);
    }
}


/***/ }),

/***/ 56694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52071);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


// The JSON in a segment may be anybody's. Each of these throws a `DamageError` where a value is not what it should be.
/** A JSON text's value. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw senseless();
    }
}
/** An object's keys. */
function keysOf(value) {
    if (typeof value !== 'object' || value === null)
        throw senseless();
    return value;
}
/** An array. */
function listOf(value) {
    if (!Array.isArray(value))
        throw senseless();
    return value;
}
/** A whole number, 0..`most`. */
function wholeOf(value, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > most)
        throw senseless();
    return value;
}
/** The name of something. */
function nameOf(value) {
    if (typeof value !== 'string' || value === '' || value.length > _sample_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws)
        throw senseless();
    return value;
}
function senseless() {
    return new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('what it says of itself makes no sense');
}


/***/ }),

/***/ 21319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeOutline),
/* harmony export */   F: () => (/* binding */ decodeOutline)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16689);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74958);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84459);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39380);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64088);






/**
 * Writes when each series has samples, and with which results. Neighbours that are alike are written once, and mostly
 * they are: in a run where all is well, every check has one good sample at the same instant.
 */
function encodeOutline(series, instants, results) {
    const writer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteWriter */ .Oq)();
    const codes = new Map(results.map((word, code) => [word, code]));
    (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .writeInstants */ .A2)(writer, instants);
    for (const { one, count } of groupAlike(series)) {
        writer.varint(count);
        (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .writePresence */ .rF)(writer, one.times, instants);
        (0,_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachStretch */ .Gh)(one.results, 0, one.times.length, (word, from, to) => {
            writer.varint(codes.get(word) ?? 0);
            writer.varint(to - from);
        });
    }
    return writer.finish();
}
/** Reads what `encodeOutline` wrote, by the header of its segment. Throws a `DamageError`. */
function decodeOutline(header, content, instantsOf) {
    const { series, results } = header;
    const reader = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteReader */ .I5)(content);
    const instants = instantsOf(reader, header.instants);
    if (header.fromMs !== (instants[0] ?? null) || header.toMs !== (instants.at(-1) ?? null))
        throw disagreement();
    const stretches = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .createStretchesBuilder */ .jD)();
    const counts = new Float64Array(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomes */ .KI.length);
    const decoded = [];
    while (decoded.length < series.length) {
        const alike = series.slice(decoded.length, decoded.length + reader.varint(series.length - decoded.length));
        const rows = alike[0]?.rows ?? 0;
        if (rows === 0 || alike.some((each) => each.rows !== rows))
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its series are not what it says');
        const presence = (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .readPresence */ .OE)(reader, rows, instants);
        const column = readStretches(reader, rows, results, stretches, counts);
        for (const each of alike) {
            if (!(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameColumn */ .Lf)(counts, each.counts))
                throw disagreement();
            decoded.push({ check: each.check, location: each.location, times: presence, results: column });
        }
    }
    reader.end();
    return decoded;
}
/** What a header says of the samples is what many go by: it has to be true. */
function disagreement() {
    return new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its header says something else than its samples');
}
/** Reads a column of results, and how many there are of each outcome. */
function readStretches(reader, rows, results, stretches, counts) {
    counts.fill(0);
    for (let row = 0; row < rows;) {
        const word = results[reader.varint(results.length - 1)];
        const count = reader.varint(rows - row);
        if (word === undefined || count === 0)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('a sample has no result');
        stretches.push(word, count);
        const outcome = (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeCodeOf */ .Lc)(word);
        counts[outcome] = (counts[outcome] ?? 0) + count;
        row += count;
    }
    return stretches.build();
}
/** Neighbours that are alike: one of them, and how many they are. */
function groupAlike(series) {
    const groups = [];
    for (const each of series) {
        const last = groups.at(-1);
        if (last !== undefined && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlike */ .HI)(last.one, each))
            last.count++;
        else
            groups.push({ one: each, count: 1 });
    }
    return groups;
}


/***/ }),

/***/ 36503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ formatObservations),
/* harmony export */   hT: () => (/* binding */ parseObservations),
/* harmony export */   jp: () => (/* binding */ formatRollups),
/* harmony export */   tL: () => (/* binding */ parseRollups)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74958);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56694);



// What a segment holds besides samples, as JSON: there is little of it, and it says itself what it is.
/** Writes observations: one array of five each. */
function formatObservations(observations) {
    return JSON.stringify(observations.map(({ kind, subject, value, firstSeenMs, lastSeenMs }) => [
        kind,
        subject,
        value,
        firstSeenMs,
        lastSeenMs,
    ]));
}
/** Reads so many observations. Throws a `DamageError` where it is anything else. */
function parseObservations(text, count) {
    return parseRows(text, count).map((row) => {
        const [kind, subject, value, first, last] = row;
        const lastSeenMs = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(last, _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .latestInstantMs */ .Nn);
        return {
            kind: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(kind),
            subject: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject),
            value: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value),
            firstSeenMs: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(first, lastSeenMs),
            lastSeenMs,
        };
    });
}
/** Writes rollups: check, location, day, good, degraded, bad, unknown, and the histogram's buckets and counts in turns. */
function formatRollups(rollups) {
    return JSON.stringify(rollups.map(({ check, location, day, good, degraded, bad, unknown, durations }) => [
        check,
        location,
        day,
        good,
        degraded,
        bad,
        unknown,
        durations.flat(),
    ]));
}
/** Reads so many rollups. Throws a `DamageError` where it is anything else. */
function parseRollups(text, count) {
    return parseRows(text, count).map((row) => {
        const [check, location, day, good, degraded, bad, unknown, durations] = row;
        const flat = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(durations).map((value) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(value));
        if (flat.length % 2 !== 0)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .DamageError */ .wc('a bucket of a rollup has no count');
        return {
            check: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(check),
            location: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(location),
            day: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(day),
            good: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(good),
            degraded: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(degraded),
            bad: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(bad),
            unknown: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(unknown),
            durations: Array.from({ length: flat.length / 2 }, (_, index) => [
                flat[2 * index] ?? 0,
                flat[2 * index + 1] ?? 0,
            ]),
        };
    });
}
function parseRows(text, count) {
    const rows = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text)).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3);
    if (rows.length !== count)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .DamageError */ .wc('it holds more or less than it says');
    return rows;
}


/***/ }),

/***/ 17078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ openSegment),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   RH: () => (/* binding */ headerBytes),
/* harmony export */   bP: () => (/* binding */ NewerFormatError),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   pl: () => (/* binding */ encodePreamble),
/* harmony export */   pm: () => (/* binding */ readOutline)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74958);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40828);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21319);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36503);
/* harmony import */ var _segment_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81484);





// What every reader of a segment's bytes needs. docs/history.md describes the format.
/** A segment is of a version that this code does not know. */
class NewerFormatError extends Error {
    name = 'NewerFormatError';
}
/** `FTYH`, and the version. */
const magic = [0x46, 0x54, 0x59, 0x48];
const version = 1;
/** Magic, version, and three numbers about the header's frame: bytes, size, checksum. */
const preambleBytes = 17;
/** What a segment begins with, before its header. */
function encodePreamble({ bytes, size, checksum }) {
    const preamble = Buffer.alloc(preambleBytes);
    preamble.set([...magic, version]);
    preamble.writeUInt32LE(bytes.length, 5);
    preamble.writeUInt32LE(size, 9);
    preamble.writeUInt32LE(checksum, 13);
    return preamble;
}
/** How many of the first bytes of a segment hold its header; where there are too few to tell, how many it takes to tell. */
function headerBytes(prefix) {
    requireMagic(prefix);
    return prefix.length < preambleBytes ? preambleBytes : preambleBytes + parsePreamble(prefix).bytes;
}
/** Opens a segment, or the beginning of one that holds its header. */
function openSegment(bytes) {
    const preamble = parsePreamble(bytes);
    const reader = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteReader */ .I5)(bytes.subarray(preambleBytes));
    const next = (frame) => ({ ...frame, bytes: reader.bytes(frame.bytes) });
    return { header: (0,_segment_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHeader */ .RW)(toText((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(preamble)))), next, end: reader.end };
}
/** Reads the outline of an open segment: its first two frames. */
function readOutline({ header, next }, instantsOf) {
    const series = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOutline */ .F)(header, (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(header.outline)), instantsOf);
    return { series, observations: (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObservations */ .hT)(toText((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(header.observed))), header.observations) };
}
/** Whatever else goes wrong with bytes that anybody may have made is damage, too. */
function guarded(decode) {
    try {
        return decode();
    }
    catch (error) {
        if (error instanceof _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc || error instanceof NewerFormatError)
            throw error;
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('nothing can be made of it', { cause: error });
    }
}
/** Bytes as the UTF-8 they are. */
function toText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
function requireMagic(prefix) {
    if (prefix.subarray(0, magic.length).some((byte, index) => byte !== magic[index]))
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('it does not begin as a segment does');
}
function parsePreamble(prefix) {
    requireMagic(prefix);
    if (prefix.length < preambleBytes)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('it ends too early');
    const found = prefix[magic.length] ?? 0;
    if (found !== version)
        throw new NewerFormatError(`it is of format ${found}, and this fortify reads ${version}`);
    const view = Buffer.from(prefix.buffer, prefix.byteOffset, preambleBytes);
    const frame = { bytes: view.readUInt32LE(5), size: view.readUInt32LE(9), checksum: view.readUInt32LE(13) };
    if (frame.size > _segment_header_js__WEBPACK_IMPORTED_MODULE_3__/* .largest */ .nQ.header || frame.bytes > frame.size)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its header makes no sense');
    return frame;
}


/***/ }),

/***/ 81484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ mostNameCharacters),
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   RX: () => (/* binding */ formatHeader),
/* harmony export */   Xi: () => (/* binding */ mostSeries),
/* harmony export */   fG: () => (/* binding */ mostRecordCharacters),
/* harmony export */   nQ: () => (/* binding */ largest)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7633);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74958);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56694);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39380);






/** The most samples a segment holds: what a reader must have room for. */
const mostSamples = 2 ** 22;
/** The most series a segment holds. */
const mostSeries = 2 ** 16;
/** The most characters of their names. */
const mostNameCharacters = 2 ** 20;
/** The most characters of its observations as JSON, and of its rollups. */
const mostRecordCharacters = 2 ** 22;
/** The most that frames unpack to: a header, observations or rollups, everything else. The fullest segment stays below. */
const largest = { header: 2 ** 24, records: 2 ** 24, frame: 2 ** 27 };
/** The header as the JSON that stands in the file. Results are spelled out, so that a reader needs no table of ours. */
function formatHeader(header) {
    const { fromMs, toMs, instants, results, series, observations, rollups, outline, observed, rolledUp, durations } = header;
    return JSON.stringify({
        from: fromMs,
        to: toMs,
        instants,
        results: results.map((word) => {
            const { outcome, status, reason, attempts } = (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackResult */ .Sl)(word);
            return [outcome, status, reason, attempts];
        }),
        series: series.map(({ check, location, rows, counts }) => [check, location, rows, ...counts]),
        observations,
        rollups,
        frames: [outline, observed, rolledUp].map(formatFrame),
        durations: durations.map(({ series: count, symbols, lowBits }) => [
            count,
            formatFrame(symbols),
            formatFrame(lowBits),
        ]),
    });
}
function formatFrame({ bytes, size, checksum }) {
    return [bytes, size, checksum];
}
/** Reads a header. Nothing in it is believed: throws a `DamageError` where it is not one that `formatHeader` writes. */
function parseHeader(text) {
    const { from, to, instants, results, series, observations, rollups, frames, durations } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    const [outline, observed, rolledUp] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(frames).map((frame, index) => parseFrame(frame, index === 0 ? largest.frame : largest.records));
    if (outline === undefined || observed === undefined || rolledUp === undefined || (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(frames).length > 3)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    const header = {
        fromMs: from === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(from),
        toMs: to === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(to),
        instants: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(instants, mostSamples),
        results: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(results).map(parseResult),
        series: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(series).map(parseSeries),
        observations: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(observations, mostRecordCharacters),
        rollups: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(rollups, mostRecordCharacters),
        outline,
        observed,
        rolledUp,
        durations: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(durations).map(parseDurations),
    };
    const rows = header.series.reduce((sum, each) => sum + each.rows, 0);
    const covered = header.durations.reduce((sum, each) => sum + each.series, 0);
    const isOrdered = header.series.every((each, index) => {
        const before = header.series[index - 1];
        return before === undefined || (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeries */ .J4)(before, each) < 0;
    });
    if (rows > mostSamples || covered !== header.series.length || !isOrdered)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return header;
}
function parseResult(value) {
    const [outcome, status, reason, attempts] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const known = typeof outcome === 'string' ? (0,_sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOutcome */ ._M)(outcome) : null;
    const because = typeof reason === 'string' ? (0,_sample_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReason */ .Mp)(reason) : null;
    if (known === null || (reason !== null && because === null))
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('it knows results that we do not');
    return (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packResult */ .VQ)({
        outcome: known,
        status: status === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(status, 999),
        reason: because,
        attempts: attempts === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(attempts, 255),
    });
}
function parseSeries(value) {
    const list = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const rows = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[2], mostSamples);
    const counts = list.slice(3).map((count) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(count, rows));
    if (rows === 0 || counts.length !== _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .KI.length)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return { check: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(list[0]), location: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(list[1]), rows, counts };
}
/** A frame is stored as it stands where compressing would make it larger, so it is never larger in the file. */
function parseFrame(value, most) {
    const list = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const size = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[1], most);
    return { bytes: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[0], size), size, checksum: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[2], 2 ** 32 - 1) };
}
function parseDurations(value) {
    const [series, symbols, lowBits] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const header = {
        series: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(series, mostSeries),
        symbols: parseFrame(symbols, largest.frame),
        lowBits: parseFrame(lowBits, largest.frame),
    };
    // Nobody would ever read it, and so nobody check it.
    if (header.series === 0)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return header;
}


/***/ }),

/***/ 89420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   d_: () => (/* binding */ longestSegmentBytes),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* unused harmony export segmentName */
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74958);
/* harmony import */ var _duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2952);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28324);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40828);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84459);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21319);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36503);
/* harmony import */ var _segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17078);
/* harmony import */ var _segment_header_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81484);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64088);











const extension = '.seg';
const namePattern = /^[0-9a-f]{64}\.seg$/;
/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
function isSegmentName(name) {
    return namePattern.test(name);
}
/** The name of a segment with this content. */
function segmentName(bytes) {
    return (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(bytes) + extension;
}
/** Whether a segment has the content its name says. */
function isIntact({ name, bytes }) {
    return segmentName(bytes) === name;
}
/** No segment is longer: it holds a few million samples at most, at about a byte each. */
const longestSegmentBytes = 128 * 1024 * 1024;
/**
 * Packs a history, or a part of it that `partition` made. Equal histories make equal segments. Throws a `RangeError` where
 * it is too much for one.
 */
function encodeSegment(history) {
    const { series, observations, rollups } = history;
    const instants = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .instantsOf */ .GR)(series);
    const words = new Set();
    for (const { results: stretches } of series)
        for (const word of stretches.words)
            words.add(word);
    const results = [...words].sort((a, b) => a - b);
    const outline = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)((0,_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeOutline */ .B)(series, instants, results));
    const observed = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .formatObservations */ .H9)(observations)));
    const rolledUp = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRollups */ .jp)(rollups)));
    const durations = (0,_duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .S)(series).map((block) => {
        const [symbols, lowBits] = (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .packDurations */ .d)(block.map((each) => each.durations));
        return { series: block.length, symbols, lowBits };
    });
    const header = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_segment_header_js__WEBPACK_IMPORTED_MODULE_8__/* .formatHeader */ .RX)({
        fromMs: instants[0] ?? null,
        toMs: instants.at(-1) ?? null,
        instants: instants.length,
        results,
        series: series.map(({ check, location, times, results: stretches }) => {
            return { check, location, rows: times.length, counts: (0,_stretches_js__WEBPACK_IMPORTED_MODULE_9__/* .countOutcomes */ .XF)(stretches, 0, times.length) };
        }),
        observations: observations.length,
        rollups: rollups.length,
        outline: headerOf(outline),
        observed: headerOf(observed),
        rolledUp: headerOf(rolledUp),
        durations: durations.map(({ series: count, symbols, lowBits }) => {
            return { series: count, symbols: headerOf(symbols), lowBits: headerOf(lowBits) };
        }),
    })));
    const frames = [
        header,
        outline,
        observed,
        rolledUp,
        ...durations.flatMap(({ symbols, lowBits }) => [symbols, lowBits]),
    ];
    const isTooLarge = header.size > _segment_header_js__WEBPACK_IMPORTED_MODULE_8__/* .largest */ .nQ.header ||
        Math.max(observed.size, rolledUp.size) > _segment_header_js__WEBPACK_IMPORTED_MODULE_8__/* .largest */ .nQ.records ||
        frames.some(({ size }) => size > _segment_header_js__WEBPACK_IMPORTED_MODULE_8__/* .largest */ .nQ.frame);
    if (isTooLarge)
        throw new RangeError('a segment that nobody could read again');
    const bytes = Buffer.concat([(0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .encodePreamble */ .pl)(header), ...frames.map((frame) => frame.bytes)]);
    return { name: segmentName(bytes), bytes };
}
/** Unpacks a whole segment. Throws a `DamageError` unless all of it is sound, and a `NewerFormatError`. */
function decodeSegment(segment) {
    return (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .guarded */ .Nj)(() => {
        if (!isIntact(segment))
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .DamageError */ .wc('its content does not match its name');
        const opened = (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .openSegment */ .Gj)(segment.bytes);
        const { series, observations } = (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .readOutline */ .pm)(opened, _instants_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstants */ .$g);
        const rollups = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRollups */ .tL)((0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .toText */ .fE)((0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)(opened.next(opened.header.rolledUp))), opened.header.rollups);
        const readers = (0,_duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v)(opened);
        opened.end();
        // One array for all: tens of thousands of their own are what a collector of garbage suffers from.
        const durations = new Int32Array(series.reduce((sum, { times }) => sum + times.length, 0));
        let end = 0;
        const timed = series.map((each, index) => {
            const first = end;
            end += each.times.length;
            const column = durations.subarray(first, end);
            readers[index]?.(column);
            return { ...each, durations: column };
        });
        return { series: timed, observations, rollups };
    });
}
function headerOf({ bytes, size, checksum }) {
    return { bytes: bytes.length, size, checksum };
}


/***/ }),

/***/ 39380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   J4: () => (/* binding */ compareSeries),
/* harmony export */   Lf: () => (/* binding */ isSameColumn),
/* harmony export */   Y0: () => (/* binding */ durationReader),
/* harmony export */   o: () => (/* binding */ firstRowAt),
/* harmony export */   o0: () => (/* binding */ sampleAt),
/* harmony export */   zc: () => (/* binding */ createDurationColumn)
/* harmony export */ });
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64088);



/** How to read the durations of a series; `undefined` where it has none. */
function durationReader(series) {
    const { durations } = series;
    return durations === undefined ? series.readDurations : (into) => into.set(durations);
}
/**
 * Reads the durations of one series after the other; `null` where one has none. All of them into the same column, which is good
 * until another is read: what fits into a processor's cache stays there. Who asks again for the same reads nothing.
 */
function createDurationColumn() {
    let column = new Int32Array();
    let last = null;
    return (series) => {
        if (last?.series === series)
            return last.durations;
        const read = durationReader(series);
        if (read === undefined)
            return null;
        const rows = series.times.length;
        if (column.length < rows)
            column = new Int32Array(rows);
        const durations = column.subarray(0, rows);
        last = null;
        read(durations);
        last = { series, durations };
        return durations;
    };
}
/** Row `index` of a series as a sample. */
function sampleAt(series, index) {
    const duration = series.durations[index] ?? -1;
    return {
        check: series.check,
        location: series.location,
        timeMs: series.times[index] ?? 0,
        durationMs: duration < 0 ? null : duration,
        ...(0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackResult */ .Sl)((0,_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAt */ .E7)(series.results, index)),
    };
}
/** The first row at or after an instant: a binary search, `times.length` when there is none. */
function firstRowAt(times, timeMs) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((times[middle] ?? 0) < timeMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether two series have their samples at the same times, with the same results. */
function isAlike(a, b) {
    return (isSameColumn(a.times, b.times) &&
        isSameColumn(a.results.ends, b.results.ends) &&
        isSameColumn(a.results.words, b.results.words));
}
/** Whether two columns hold the same; mostly, they are the same. */
function isSameColumn(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
    // Not `every`: called for each of millions of rows, it takes longer than the comparison.
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}
/** The order of series in a history: by check, then location. */
function compareSeries(a, b) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.check, b.check) || (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.location, b.location);
}


/***/ }),

/***/ 64088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ stretchAt),
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Gh: () => (/* binding */ forEachStretch),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   jD: () => (/* binding */ createStretchesBuilder),
/* harmony export */   rs: () => (/* binding */ startOfStretch)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16689);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);


/** Columns are cut from pieces of so many stretches at most. */
const longestPiece = 16_384;
/**
 * Makes columns of results, one after the other, each from its first row to its last. They are views into a few larger
 * pieces: tens of thousands of arrays of their own, a handful of stretches each, are what a collector of garbage suffers from.
 */
function createStretchesBuilder() {
    let ends = new Uint32Array(64);
    let words = new Uint32Array(64);
    let first = 0;
    let next = 0;
    let rows = 0;
    // Only what is not built yet moves on to the new piece.
    const makeRoom = () => {
        const length = Math.max(2 * (next - first), Math.min(2 * ends.length, longestPiece));
        ends = moved(ends.subarray(first), length);
        words = moved(words.subarray(first), length);
        next -= first;
        first = 0;
    };
    return {
        push(word, count = 1) {
            if (count === 0)
                return;
            rows += count;
            if (next > first && words[next - 1] === word) {
                ends[next - 1] = rows;
                return;
            }
            if (next === ends.length)
                makeRoom();
            ends[next] = rows;
            words[next++] = word;
        },
        build() {
            const built = { ends: ends.subarray(first, next), words: words.subarray(first, next) };
            first = next;
            rows = 0;
            return built;
        },
    };
}
function moved(column, length) {
    const piece = new Uint32Array(length);
    piece.set(column);
    return piece;
}
/** The stretch that holds a row: a binary search. */
function stretchAt({ ends }, row) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ends[middle] ?? 0) <= row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The row that a stretch begins with. */
function startOfStretch({ ends }, stretch) {
    return stretch === 0 ? 0 : (ends[stretch - 1] ?? 0);
}
/** The result of a row. */
function wordAt(stretches, row) {
    return stretches.words[stretchAt(stretches, row)] ?? 0;
}
/** Visits the stretches that cover the rows from `first` up to `end`, cut to them, in order. */
function forEachStretch(stretches, first, end, visit) {
    let row = first;
    for (let stretch = stretchAt(stretches, first); row < end && stretch < stretches.ends.length; stretch++) {
        const stop = Math.min(end, stretches.ends[stretch] ?? end);
        visit(stretches.words[stretch] ?? 0, row, stop);
        row = stop;
    }
}
/** How many of the rows from `first` up to `end` have each outcome, by the outcome's code. */
function countOutcomes(stretches, first, end) {
    const counts = _sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.map(() => 0);
    forEachStretch(stretches, first, end, (word, from, to) => {
        const code = (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeCodeOf */ .Lc)(word);
        counts[code] = (counts[code] ?? 0) + to - from;
    });
    return counts;
}


/***/ }),

/***/ 16689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   _M: () => (/* binding */ parseOutcome)
/* harmony export */ });
/**
 * What a check found. The order is the order of severity, mildest first, and the index is the code that columns hold:
 * a measurement is worth more than its absence, so `unknown` is below `good`.
 */
const outcomes = ['unknown', 'good', 'degraded', 'bad'];
/** Whether an answer is one a service may be shipped on. */
function isHealthy({ outcome }) {
    return outcome === 'good' || outcome === 'degraded';
}
/** The outcome of that name, or `null`. */
function parseOutcome(text) {
    return outcomes.find((outcome) => outcome === text) ?? null;
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ parseReason),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   YK: () => (/* binding */ networkReasons)
/* harmony export */ });
/**
 * The class of a sample's first failure. `runner-offline`, `blocked` and `cancelled` go with outcome `unknown`:
 * the fault, or the decision, was ours. `assertion`: a test found something else than it expects.
 * The index + 1 is the code that columns hold, so names are only ever added, at the end.
 */
const reasons = [
    'dns',
    'connect',
    'tls',
    'timeout',
    'reset',
    'status',
    'body',
    'header',
    'latency',
    'certificate',
    'redirect',
    'too-large',
    'protocol',
    'runner-offline',
    'blocked',
    'cancelled',
    'assertion',
];
/** Reasons of the way to the service: they may be gone a moment later, and may be of our own end of it. */
const networkReasons = ['dns', 'connect', 'reset', 'timeout'];
/** The reason of that name, or `null`. */
function parseReason(text) {
    return reasons.find((reason) => reason === text) ?? null;
}


/***/ }),

/***/ 75416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ outcomeCodeOf),
/* harmony export */   Sl: () => (/* binding */ unpackResult),
/* harmony export */   VQ: () => (/* binding */ packResult),
/* harmony export */   ex: () => (/* binding */ compareResults)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16689);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);


// From the highest bit down: outcome (2 bits), status (10), reason (5), attempts (8). What decides which of two samples
// stands comes first, so that the larger word is the worse result.
const shift = { outcome: 23, status: 13, reason: 8 };
/** Packs a result. Statuses are 0..999, attempts 0..255, and 0 stands for not recorded. */
function packResult({ outcome, status, reason, attempts }) {
    return ((_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.indexOf(outcome) << shift.outcome) |
        ((status ?? 0) << shift.status) |
        (reasonCode(reason) << shift.reason) |
        (attempts ?? 0));
}
/** The parts of a result word. */
function unpackResult(word) {
    return {
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI[outcomeCodeOf(word)] ?? 'unknown',
        status: statusAndAbove(word) & 0x3ff || null,
        reason: _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[((word >>> shift.reason) & 0x1f) - 1] ?? null,
        attempts: word & 0xff || null,
    };
}
/** The index into `outcomes` of a result. */
function outcomeCodeOf(word) {
    return word >>> shift.outcome;
}
/**
 * Which of two results of the same check, location and time stands: positive when the first does. The worst outcome,
 * then the higher status, then the longer duration; reason and attempts only break what is still a tie, so that a union
 * never depends on the order of its parts.
 */
function compareResults(wordA, durationA, wordB, durationB) {
    return statusAndAbove(wordA) - statusAndAbove(wordB) || durationA - durationB || wordA - wordB;
}
function statusAndAbove(word) {
    return word >>> shift.status;
}
function reasonCode(reason) {
    return reason === null ? 0 : _reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot.indexOf(reason) + 1;
}


/***/ }),

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ errorBudget),
/* harmony export */   Lj: () => (/* binding */ computeBurnRate),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   h$: () => (/* binding */ computeBudget),
/* harmony export */   hO: () => (/* binding */ isBudgetBelow),
/* harmony export */   jF: () => (/* binding */ isBurnAbove),
/* harmony export */   qG: () => (/* binding */ cutOff),
/* harmony export */   uX: () => (/* binding */ forecastInPeriod),
/* harmony export */   yc: () => (/* binding */ forecastExhaustion)
/* harmony export */ });
/* unused harmony export allowance */
/**
 * The error budget, 1 \u2212 target, as the double nearest to the decimal difference: 1 \u2212 0.999 is 0.001 and not
 * 0.0010000000000000009, so that an SLI exactly at its target has exactly nothing left, and `remaining < 0` holds if
 * and only if attainment < target. Targets have at most 12 decimals.
 */
function errorBudget(target) {
    const known = budgets.get(target);
    if (known !== undefined)
        return known;
    const budget = Number((1 - target).toFixed(12));
    budgets.set(target, budget);
    return budget;
}
/** A config has few targets, and asks for their budgets for every check and window. */
const budgets = new Map();
/** Error rate \u00f7 error budget (SRE Workbook, chapter 5): 1 = the budget lasts exactly one window. */
function computeBurnRate(bad, total, target) {
    if (total === 0)
        return null;
    return bad === 0 ? 0 : bad / allowance(total, target);
}
/** Whether a budget burns faster than a threshold, strictly: decided by counts. */
function isBurnAbove(threshold, bad, total, target) {
    return bad > 0 && bad > decimal(allowance(total, target) * threshold);
}
/** The budget of a window, from what was lost of how much; `null` when nothing was counted. `unit` is what that counts. */
function computeBudget({ lost, base }, target, windowMs, unit = 'events') {
    if (base === 0)
        return null;
    const allowed = allowance(base, target);
    const remaining = (allowed - lost) / allowed;
    return {
        lost,
        allowed,
        consumed: decimal(lost / allowed),
        remaining: decimal(remaining),
        remainingSeconds: decimal((remaining * errorBudget(target) * windowMs) / 1000),
        remainingEvents: unit === 'events' ? decimal(allowed - lost) : null,
    };
}
/**
 * Whether less of the budget remains than a threshold, decided by counts: with 2 bad of 250 at 99 %, just 20 % remain,
 * and that is not below 20 %, whatever a division of doubles makes of it.
 */
function isBudgetBelow({ lost, allowed }, threshold) {
    return lost > decimal(allowed * (1 - threshold));
}
/** Whether a share is at least a target, decided by counts. */
function isAtLeast(good, total, target) {
    return good >= decimal(total * target);
}
/**
 * In how many seconds the budget of a rolling window is gone if things go on like this: remaining \u00d7 window \u00f7 burn rate.
 * Errors that leave the window give some back, so it is a pessimist's answer. 0 where it is gone already; `null` where
 * nothing burns, or nothing is known.
 */
function forecastExhaustion(remaining, burnRate, windowMs) {
    if (remaining === null)
        return null;
    if (remaining <= 0)
        return 0;
    return burnRate === null || burnRate <= 0 ? null : (remaining * windowMs) / 1000 / burnRate;
}
/**
 * The same of a calendar period, that has been seen for so long and has so much time left. Its budget grows with what is seen: it is
 * gone when it burns faster than that (a burn rate above 1), and `null` where that is not before the period ends, which renews it.
 */
function forecastInPeriod(remaining, burnRate, seenMs, leftMs) {
    if (remaining === null)
        return null;
    if (remaining <= 0)
        return 0;
    if (burnRate === null || burnRate <= 1)
        return null;
    const goneMs = (remaining * seenMs) / (burnRate - 1);
    return goneMs > leftMs ? null : goneMs / 1000;
}
/** How much the budget has room for, a fraction included. */
function allowance(base, target) {
    return decimal(base * errorBudget(target));
}
/** A ratio to six decimals, cut off and not rounded: what had a failure is never whole. */
function cutOff(ratio) {
    return Math.floor(ratio * 1e6) / 1e6;
}
/** A sum or product of decimals, freed from the noise of binary arithmetic. */
function decimal(value) {
    return Number(value.toPrecision(13));
}


/***/ }),

/***/ 47044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ longestBurnMs),
/* harmony export */   dE: () => (/* binding */ burnTests)
/* harmony export */ });
/* unused harmony exports burnRows, burnFactor */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95776);

const minuteMs = 60_000;
/** The four rows: the three of the Workbook's table 5-8, and the 1 d row of its PromQL. Short = long \u00f7 12. */
const burnRows = [
    { severity: 'page', longMs: 60 * minuteMs, shortMs: 5 * minuteMs, percent: 2 },
    { severity: 'page', longMs: 360 * minuteMs, shortMs: 30 * minuteMs, percent: 5 },
    { severity: 'ticket', longMs: 1440 * minuteMs, shortMs: 120 * minuteMs, percent: 10 },
    { severity: 'ticket', longMs: 4320 * minuteMs, shortMs: 360 * minuteMs, percent: 10 },
];
/** The longest window of any row. */
const longestBurnMs = Math.max(...burnRows.map(({ longMs }) => longMs));
/** The rows for a window and a target. */
function burnTests(windowMs, target) {
    return burnRows.map((row) => {
        const factor = burnFactor(row, windowMs);
        const threshold = Math.max(1, factor);
        const isReachable = row.longMs <= windowMs && 1 / (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .errorBudget */ .C0)(target) > threshold;
        return { row, factor, threshold, isReachable };
    });
}
/** The factor of a row for a window: 14.4 for 2 % of 30 days in an hour, 13.44 for 28 days. */
function burnFactor({ percent, longMs }, windowMs) {
    return (percent * windowMs) / (100 * longMs);
}


/***/ }),

/***/ 75062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ inconclusivePolicies),
/* harmony export */   YQ: () => (/* binding */ calendarUnits),
/* harmony export */   cq: () => (/* binding */ countsSlices),
/* harmony export */   "if": () => (/* binding */ faultActions),
/* harmony export */   n1: () => (/* binding */ budgetings),
/* harmony export */   td: () => (/* binding */ isProportion)
/* harmony export */ });
/** Periods of a calendar. */
const calendarUnits = ['day', 'week', 'month', 'quarter', 'year'];
/** How samples become an SLI. */
const budgetings = ['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'];
/** Whether what a method counts is slices. */
function countsSlices(budgeting) {
    return budgeting === 'timeslices' || budgeting === 'ratio-timeslices';
}
/** Whether an SLI is how many of so many were good, be it samples or slices: a mean of shares is none, nor is a share of time. */
function isProportion({ budgeting, composite }) {
    return composite === null && (budgeting === 'occurrences' || budgeting === 'timeslices');
}
/** What a verdict that could not be reached does to the exit code. */
const inconclusivePolicies = ['pass', 'warn', 'fail'];
/** What something that is wrong does to the verdict: a burn row that fires, a check that is bad. */
const faultActions = ['fail', 'warn', 'ignore'];


/***/ }),

/***/ 36600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ samplesToShow)
/* harmony export */ });
/**
 * How many samples without a single failure it takes to say, at 95 %, that a target is met: ln 0.05 \u00f7 ln target. Whoever
 * takes fewer in a window can never show it.
 */
function samplesToShow(target) {
    return Math.ceil(Math.log(0.05) / Math.log(target));
}


/***/ }),

/***/ 27114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ mostSlices),
/* harmony export */   iM: () => (/* binding */ sliceUp),
/* harmony export */   n1: () => (/* binding */ mostOwnSlices)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56639);
/* harmony import */ var _tally_visits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20256);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17889);



/** So many slices a window may be asked to have: a year's of half a minute. Each takes a place in several arrays. */
const mostSlices = 1_100_000;
/** A grid that nobody asked for is no finer than this many slices, a year's of two minutes: samples may come in bursts. */
const mostOwnSlices = 300_000;
/**
 * Cuts a window into slices and counts what is in each, of tallies cut to it. Linear in the samples. A slice without a counted
 * sample is excluded where one of its samples fell into maintenance, or maintenance took at least half of it: what is left is no
 * wider than a cadence, where slices are as wide as they should be. Any other slice without a counted sample is a gap.
 */
function sliceUp(tallies, window, sliceMs, excluded) {
    const count = Math.ceil((window.toMs - window.fromMs) / sliceMs);
    const [good, bad, maintained] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
    const isExcluded = new Uint8Array(count);
    for (const tally of tallies) {
        (0,_tally_visits_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachKind */ .hf)(tally, (kind, from, to) => {
            const counts = kind === _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.good ? good : kind === _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.bad ? bad : kind === _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.excluded ? maintained : null;
            if (counts === null)
                return;
            for (let row = from; row < to; row++) {
                const timeMs = tally.times[row] ?? 0;
                // Where only one of several checks is in maintenance, the others were to be measured.
                if (counts === maintained && (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapMs */ .wz)(excluded, timeMs, timeMs + 1) === 0)
                    continue;
                const slice = Math.floor((timeMs - window.fromMs) / sliceMs);
                counts[slice] = (counts[slice] ?? 0) + 1;
            }
        });
    }
    for (const each of excluded) {
        const last = Math.min(count - 1, Math.ceil((each.toMs - window.fromMs) / sliceMs) - 1);
        for (let slice = Math.max(0, Math.floor((each.fromMs - window.fromMs) / sliceMs)); slice <= last; slice++) {
            if ((good[slice] ?? 0) + (bad[slice] ?? 0) > 0)
                continue;
            const fromMs = window.fromMs + slice * sliceMs;
            const toMs = Math.min(fromMs + sliceMs, window.toMs);
            const isTaken = 2 * (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapMs */ .wz)(excluded, fromMs, toMs) >= toMs - fromMs;
            if (isTaken || (maintained[slice] ?? 0) > 0)
                isExcluded[slice] = 1;
        }
    }
    return { good, bad, isExcluded };
}


/***/ }),

/***/ 20256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ visitFromNewest),
/* harmony export */   VL: () => (/* binding */ newestMeasured),
/* harmony export */   _1: () => (/* binding */ badTimes),
/* harmony export */   hf: () => (/* binding */ forEachKind)
/* harmony export */ });
/* harmony import */ var _history_stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64088);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56639);


/** Visits the stretches of a tally, in order. */
function forEachKind({ stretches, first, end }, visit) {
    // The words of its stretches are kinds.
    (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachStretch */ .Gh)(stretches, first, end, visit);
}
/** When the newest sample of a tally was taken that was measured, in maintenance or not; `null` where there is none. */
function newestMeasured({ stretches: { ends, words }, times, first }) {
    for (let stretch = words.length - 1; stretch >= 0; stretch--) {
        const end = ends[stretch] ?? 0;
        if (end <= first)
            return null;
        if (words[stretch] !== _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .EZ.unknown)
            return times[end - 1] ?? null;
    }
    return null;
}
/** Visits when the counted samples of a tally were taken, the newest first, for as long as `visit` wants more. */
function visitFromNewest({ stretches, times }, visit) {
    for (let stretch = stretches.words.length - 1; stretch >= 0; stretch--) {
        if (!(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)((stretches.words[stretch] ?? _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .EZ.unknown)))
            continue;
        const start = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfStretch */ .rs)(stretches, stretch);
        for (let row = (stretches.ends[stretch] ?? 0) - 1; row >= start; row--)
            if (!visit(times[row] ?? 0))
                return;
    }
}
/** When the bad samples of several tallies were taken, ascending. */
function badTimes(tallies) {
    const found = [];
    for (const tally of tallies) {
        forEachKind(tally, (kind, from, to) => {
            if (kind === _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .EZ.bad)
                for (let row = from; row < to; row++)
                    found.push(tally.times[row] ?? 0);
        });
    }
    return Float64Array.from(found).sort();
}


/***/ }),

/***/ 56639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   Vb: () => (/* binding */ cutTally),
/* harmony export */   Vn: () => (/* binding */ countAll),
/* harmony export */   _w: () => (/* binding */ tallySeries),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   ry: () => (/* binding */ countIn)
/* harmony export */ });
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39380);
/* harmony import */ var _history_stretches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64088);
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75416);




/** What a sample counts as for an objective. `unknown` and `excluded` are in no denominator. */
const kinds = { unknown: 0, good: 1, bad: 2, excluded: 3 };
/** Whether a sample of a kind is in the denominator. */
function isCounted(kind) {
    return kind === kinds.good || kind === kinds.bad;
}
/**
 * Tallies the samples of a span. `underMs` takes `durations`, which are the series' own unless the caller has read them; a good
 * sample without one is unknown then. Who makes many tallies lets them share a builder.
 */
function tallySeries(series, rule, span, builder = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .createStretchesBuilder */ .jD)(), durations = rule.underMs === null ? null : (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .createDurationColumn */ .zc)()(series)) {
    const { check, location, times } = series;
    const first = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, span.fromMs);
    const end = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, span.toMs);
    builder.push(kinds.unknown, first);
    const push = avoiding(rowsOf(rule.excluded, times), (kind, from, to) => builder.push(kind, to - from));
    (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachStretch */ .Gh)(series.results, first, end, (word, from, to) => {
        const kind = kindOf((0,_sample_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeCodeOf */ .Lc)(word), rule.degraded);
        if (kind === kinds.good && rule.underMs !== null)
            pushByDuration(durations, rule.underMs, from, to, push);
        else
            push(kind, from, to);
    });
    const stretches = builder.build();
    return { check, location, times, excluded: rule.excluded, first, end, stretches, before: countBefore(stretches) };
}
/** What a tally has in a window: itself, where that is everything. Who cuts many lets them share a builder. */
function cutTally(tally, window, builder = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .createStretchesBuilder */ .jD)()) {
    const { from, to } = rowsOfTally(tally, window);
    if (from === tally.first && to === tally.end)
        return tally;
    builder.push(kinds.unknown, from);
    (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachStretch */ .Gh)(tally.stretches, from, to, (kind, first, end) => builder.push(kind, end - first));
    const stretches = builder.build();
    return { ...tally, first: from, end: to, stretches, before: countBefore(stretches) };
}
function countBefore({ ends, words }) {
    const column = () => new Array(words.length + 1).fill(0);
    const before = { good: column(), bad: column(), excluded: column() };
    let good = 0;
    let bad = 0;
    let excluded = 0;
    let start = 0;
    for (let stretch = 0; stretch < words.length; stretch++) {
        const end = ends[stretch] ?? start;
        const kind = words[stretch];
        if (kind === kinds.good)
            good += end - start;
        else if (kind === kinds.bad)
            bad += end - start;
        else if (kind === kinds.excluded)
            excluded += end - start;
        before.good[stretch + 1] = good;
        before.bad[stretch + 1] = bad;
        before.excluded[stretch + 1] = excluded;
        start = end;
    }
    return before;
}
/** Counts all samples of several tallies. */
function countAll(tallies) {
    return sumOf(tallies, (tally) => countRows(tally, tally.first, tally.end));
}
/** Counts the samples of several tallies in a window. */
function countIn(tallies, window) {
    return sumOf(tallies, (tally) => {
        const { from, to } = rowsOfTally(tally, window);
        return countRows(tally, from, to);
    });
}
function sumOf(tallies, countOf) {
    const only = tallies.length === 1 ? tallies[0] : undefined;
    if (only !== undefined)
        return countOf(only);
    const sum = { good: 0, bad: 0, total: 0, unknown: 0, excluded: 0 };
    for (const counts of tallies.map(countOf)) {
        sum.good += counts.good;
        sum.bad += counts.bad;
        sum.total += counts.total;
        sum.unknown += counts.unknown;
        sum.excluded += counts.excluded;
    }
    return sum;
}
function countRows(tally, from, to) {
    const firstStretch = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .stretchAt */ .$m)(tally.stretches, from);
    const lastStretch = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .stretchAt */ .$m)(tally.stretches, to);
    const good = countBeforeRow(tally, 'good', to, lastStretch) - countBeforeRow(tally, 'good', from, firstStretch);
    const bad = countBeforeRow(tally, 'bad', to, lastStretch) - countBeforeRow(tally, 'bad', from, firstStretch);
    const total = good + bad;
    if (total === to - from)
        return { good, bad, total, unknown: 0, excluded: 0 };
    const excluded = countBeforeRow(tally, 'excluded', to, lastStretch) - countBeforeRow(tally, 'excluded', from, firstStretch);
    return { good, bad, total, unknown: to - from - total - excluded, excluded };
}
/** How many rows of a kind come before a row, which is in this stretch. */
function countBeforeRow({ stretches, before }, kind, row, stretch) {
    return ((before[kind][stretch] ?? 0) +
        (stretches.words[stretch] === kinds[kind] ? row - (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfStretch */ .rs)(stretches, stretch) : 0));
}
/**
 * Counts the good samples of several tallies, which are cut to a window, and those that count at all, in so many equal parts of
 * it, the oldest first. One pass over the stretches.
 */
function countParts(tallies, window, parts) {
    const good = new Array(parts).fill(0);
    const total = new Array(parts).fill(0);
    const partMs = (window.toMs - window.fromMs) / parts;
    for (const { stretches, times, first, end } of tallies) {
        let stretch = (0,_history_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .stretchAt */ .$m)(stretches, first);
        let row = first;
        for (let part = 0; part < parts; part++) {
            const isLast = part === parts - 1;
            const partEnd = isLast ? end : Math.min(end, (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, window.fromMs + (part + 1) * partMs));
            while (row < partEnd) {
                const stretchEnd = stretches.ends[stretch] ?? partEnd;
                const stop = Math.min(partEnd, stretchEnd);
                const kind = (stretches.words[stretch] ?? kinds.unknown);
                if (kind === kinds.good)
                    good[part] = (good[part] ?? 0) + stop - row;
                if (isCounted(kind))
                    total[part] = (total[part] ?? 0) + stop - row;
                if (stop === stretchEnd)
                    stretch++;
                row = stop;
            }
        }
    }
    return { good, total };
}
/** The rows of a tally inside a window. */
function rowsOfTally({ times, first, end }, window) {
    const from = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, window.fromMs);
    const to = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, window.toMs);
    return { from: Math.min(end, Math.max(first, from)), to: Math.min(end, Math.max(first, to)) };
}
function kindOf(outcomeCode, degraded) {
    switch (_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI[outcomeCode]) {
        case 'good':
            return kinds.good;
        case 'degraded':
            return kinds[degraded];
        case 'bad':
            return kinds.bad;
        default:
            return kinds.unknown;
    }
}
function pushByDuration(durations, underMs, from, to, push) {
    if (durations === null) {
        push(kinds.unknown, from, to);
        return;
    }
    // Read without its sign, -1 (not recorded) is the largest number there is: one comparison tells both slow and missing.
    const limit = Math.ceil(underMs);
    for (let row = from; row < to;) {
        const start = row;
        // Nearly every sample comes by here.
        while (row < to && (durations[row] ?? -1) >>> 0 < limit)
            row++;
        push(kinds.good, start, row);
        for (; row < to; row++) {
            const duration = durations[row] ?? -1;
            if (duration >= 0 && duration < limit)
                break;
            push(duration < 0 ? kinds.unknown : kinds.bad, row, row + 1);
        }
    }
}
function rowsOf(windows, times) {
    return windows
        .map(({ fromMs, toMs }) => ({ from: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, fromMs), to: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRowAt */ .o)(times, toMs) }))
        .filter(({ from, to }) => from < to);
}
/** Pushes rows, in order, as what they are, but those of some stretches as excluded. */
function avoiding(excluded, push) {
    if (excluded.length === 0)
        return push;
    let next = 0;
    return (kind, from, to) => {
        let row = from;
        while (row < to) {
            while (next < excluded.length && (excluded[next]?.to ?? 0) <= row)
                next++;
            const gap = excluded[next];
            if (gap === undefined || gap.from >= to) {
                push(kind, row, to);
                return;
            }
            push(kind, row, Math.max(row, gap.from));
            const stop = Math.min(to, gap.to);
            push(kinds.excluded, Math.max(row, gap.from), stop);
            row = stop;
        }
    };
}


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ longestMs),
/* harmony export */   DK: () => (/* binding */ shortestMs),
/* harmony export */   Mf: () => (/* binding */ mergeWindows),
/* harmony export */   Re: () => (/* binding */ commonWindows),
/* harmony export */   ez: () => (/* binding */ rollingWindow),
/* harmony export */   wz: () => (/* binding */ overlapMs)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);

/** The rolling window that ends now. A sample at `now` is not in it; one a window length earlier is. */
function rollingWindow(nowMs, lengthMs) {
    return { fromMs: nowMs - lengthMs, toMs: nowMs };
}
/** The longest that the windows of an objective are, in milliseconds: a day of a calendar has 25 hours at most, a year 366 days. */
function longestMs(window) {
    return window.kind === 'rolling' ? window.lengthMs : longestDays[window.unit] * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
}
/** The shortest that they are, likewise. */
function shortestMs(window) {
    return window.kind === 'rolling' ? window.lengthMs : shortestDays[window.unit] * _time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
}
const hour = 1 / 24;
const shortestDays = { day: 1 - hour, week: 7 - hour, month: 28 - hour, quarter: 90 - hour, year: 365 };
const longestDays = { day: 1 + hour, week: 7 + hour, month: 31 + hour, quarter: 92 + hour, year: 366 };
/** Windows in order, those that touch or overlap as one, cut to a span. */
function mergeWindows(windows, span) {
    const merged = [];
    const cut = windows.map(({ fromMs, toMs }) => ({
        fromMs: Math.max(fromMs, span.fromMs),
        toMs: Math.min(toMs, span.toMs),
    }));
    for (const window of cut.sort((a, b) => a.fromMs - b.fromMs)) {
        const last = merged.at(-1);
        if (window.fromMs >= window.toMs)
            continue;
        if (last !== undefined && window.fromMs <= last.toMs)
            last.toMs = Math.max(last.toMs, window.toMs);
        else
            merged.push(window);
    }
    return merged;
}
/** The intersection of lists of windows (each ascending, apart), cut to a span. */
function commonWindows(lists, span) {
    const [first = [], ...others] = lists;
    const gapsOf = (windows) => {
        const starts = [span.fromMs, ...windows.map(({ toMs }) => toMs)];
        return starts.map((fromMs, index) => ({ fromMs, toMs: windows[index]?.fromMs ?? span.toMs }));
    };
    if (others.length === 0)
        return mergeWindows(first, span);
    const gaps = mergeWindows(lists.flatMap((windows) => gapsOf(mergeWindows(windows, span))), span);
    return mergeWindows(gapsOf(gaps), span);
}
/** How much of a stretch some windows, ascending and apart, take up, in milliseconds: a binary search and what lies in it. */
function overlapMs(windows, fromMs, toMs) {
    let low = 0;
    let high = windows.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((windows[middle]?.toMs ?? 0) <= fromMs)
            low = middle + 1;
        else
            high = middle;
    }
    let sum = 0;
    for (let index = low; index < windows.length; index++) {
        const window = windows[index];
        if (window === undefined || window.fromMs >= toMs)
            break;
        sum += Math.min(window.toMs, toMs) - Math.max(window.fromMs, fromMs);
    }
    return sum;
}


/***/ }),

/***/ 23252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a text matches a glob: `*` stands for any text, `?` for one character, everything else for itself. Goes back to
 * the last star only, so the time is at most the product of both lengths, whoever wrote them.
 */
function matchesGlob(glob, text) {
    const [pattern, characters] = [Array.from(glob), Array.from(text)];
    let [place, at] = [0, 0];
    let star = null;
    while (at < characters.length) {
        if (pattern[place] === '*') {
            star = { place, at };
            place++;
        }
        else if (pattern[place] === '?' || pattern[place] === characters[at]) {
            place++;
            at++;
        }
        else if (star !== null) {
            star.at++;
            [place, at] = [star.place + 1, star.at];
        }
        else {
            return false;
        }
    }
    return pattern.slice(place).every((character) => character === '*');
}


/***/ }),

/***/ 69321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   P4: () => (/* binding */ formatTarget),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/**
 * A ratio as a percentage with a fixed number of decimals, cut off and never rounded up: 0.99996 with 2 decimals \u2192
 * `99.99%`. Negative ratios are cut towards minus infinity, so that what is shown is never better than what is.
 */
function formatPercent(ratio, decimals = 3) {
    const scale = 10 ** decimals;
    // Fifteen significant digits undo the binary noise of the multiplication (0.29 \u00d7 100 = 28.999999999999996).
    const cut = Math.floor(Number((ratio * 100 * scale).toPrecision(15))) / scale;
    const shown = ratio < 1 && cut >= 100 ? 100 - 1 / scale : cut;
    return `${shown.toFixed(decimals)}%`;
}
/** A target or a threshold as a percentage, exactly as it was meant: 0.999 \u2192 `99.9%`, 0.5 \u2192 `50%`. */
function formatTarget(ratio) {
    return `${Number((ratio * 100).toPrecision(12))}%`;
}
/**
 * A share of a whole: `99.9%`, `0.999` or the number 0.999. The text is read as a decimal, so 99.9% is exactly the
 * double nearest to 0.999. `null` when it is neither.
 */
function parseRatio(value) {
    const match = /^(-?\d{1,15}(?:\.\d{1,15})?)(%?)$/.exec(String(value).trim());
    if (match === null)
        return null;
    return Number(match[2] === '%' ? `${match[1]}e-2` : match[1]);
}


/***/ }),

/***/ 12186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectNames)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23252);

/**
 * Matches patterns against the names that are known: each exactly first, else as a case-sensitive glob (`*` any text, `?` one
 * character). `null` stands for all.
 */
function selectNames(patterns, known) {
    if (patterns === null)
        return { names: known, unmatched: [] };
    const matches = patterns.map((pattern) => ({
        pattern,
        names: known.includes(pattern) ? [pattern] : known.filter((name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, name)),
    }));
    return {
        names: [...new Set(matches.flatMap(({ names }) => names))],
        unmatched: matches.filter(({ names }) => names.length === 0).map(({ pattern }) => pattern),
    };
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/**
 * The SHA-256 of some bytes, or of a text as UTF-8, in hex. To load `node:crypto` takes a tenth of the time in which a command
 * has started: who needs no hash does not wait for it.
 */
function sha256(content) {
    return (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:crypto').createHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   TU: () => (/* binding */ faultOfUrl),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   q$: () => (/* binding */ isHttpUrl),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   wi: () => (/* binding */ idOfUrl)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);

/** A URL, or what was meant to be one, with whatever stands before the `@` of its authority blotted out. */
function redactUrl(text) {
    // Where it is no URL, nobody can say where its authority ends.
    const authority = URL.canParse(text) ? /^([a-z][a-z0-9+.-]*:\/+)?[^/?#]*@/i : /^([a-z][a-z0-9+.-]*:\/+)?.*@/i;
    return text.replace(authority, '$1***@');
}
/** Whether a text is meant as a URL, and not as a path. */
function isUrl(text) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
/** Whether a text is an http or https URL, whole. */
function isHttpUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
}
/** Why a text cannot be the URL of a check, or `null` when it can. Never quotes the text. */
function faultOfUrl(text) {
    if (text === '')
        return 'expected a URL such as https://api.example.com/health';
    if (!isUrl(text))
        return 'has no scheme: expected a URL such as https://api.example.com/health';
    if (!URL.canParse(text))
        return 'cannot be read as a URL: expected one such as https://api.example.com/health';
    const { protocol, username, password } = new URL(text);
    if (protocol !== 'http:' && protocol !== 'https:')
        return 'has another scheme than http or https';
    if (username !== '' || password !== '')
        return 'holds credentials: a URL ends up in logs and reports, so take them out of it';
    return null;
}
/** A base URL and a path relative to it, joined by one slash: the path never replaces a part of the base. */
function joinUrl(base, path) {
    return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
/**
 * The id of a URL that was given without one: `https://api.example.com/health` \u2192 `api-example-com-health`. It depends on
 * nothing but the URL. Where the words do not tell the whole of it (another scheme, a query, a hyphen that could have
 * been a dot), a few letters of its hash do.
 */
function idOfUrl(text) {
    const { protocol, host, pathname, search } = new URL(text);
    const place = `${host}${pathname}`;
    const id = place
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80)
        .replace(/-$/, '');
    const isWhole = protocol === 'https:' && search === '' && /^[a-z0-9.]+(\/[a-z0-9]+)*\/?$/.test(place) && place.length <= 80;
    return isWhole ? id : `${id || 'url'}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text).slice(0, 6)}`;
}


/***/ }),

/***/ 63920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A day of UTC, in milliseconds: none has a leap second on a computer's clock. */
const dayMs = 86_400_000;
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: dayMs };
/** What a duration looks like in a config: a whole number and one unit. */
const durationPattern = /^(\d{1,12})(ms|s|m|h|d)$/;
/** `500ms 3s 5m 6h 28d` \u2192 milliseconds, or `null` when the text is not such a duration. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match === null ? null : Number(match[1]) * unitMs[match[2]];
}
/** The shortest exact form with one unit: 2,419,200,000 \u2192 `28d`, 90,000 \u2192 `90s`. */
function formatDuration(durationMs) {
    for (const unit of ['d', 'h', 'm', 's']) {
        if (durationMs >= unitMs[unit] && durationMs % unitMs[unit] === 0)
            return `${durationMs / unitMs[unit]}${unit}`;
    }
    return `${Math.round(durationMs)}ms`;
}
/** A length of time for people, at most two units, cut off rather than rounded up: 5,160,000 \u2192 `1h 26m`. */
function describeDuration(durationMs) {
    const sign = durationMs <= -1 ? '-' : '';
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

/***/ 72923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ endOfDateMs),
/* harmony export */   Nn: () => (/* binding */ latestInstantMs),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63920);

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Parses an RFC 3339 date and time into milliseconds since the Unix epoch; seconds may be left out, a zone may not.
 * `null` when the text is not one, or names a day that does not exist (JavaScript alone would roll it over).
 */
function parseInstant(text) {
    const match = rfc3339.exec(text);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second = '00'] = match;
    const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth;
    if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return null;
    const parsed = Date.parse(text.toUpperCase().replace(' ', 'T'));
    return Number.isNaN(parsed) ? null : parsed;
}
/** The last instant that RFC 3339 can write: the end of the year 9999. */
const latestInstantMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** Days from one instant to another: the difference of their calendar dates in UTC, whatever the time of day. */
function daysBetween(fromMs, toMs) {
    return Math.floor(toMs / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP) - Math.floor(fromMs / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
}
/** When a bare date, `2027-01-31`, is over everywhere: west of the last place on Earth it ends twelve hours after UTC. */
function endOfDateMs(date) {
    return Date.parse(`${date}T00:00:00Z`) + 36 * 3_600_000;
}
/**
 * RFC 3339 in UTC with milliseconds, as the report writes every instant. A large one has tens of thousands of them, on few days:
 * to ask `Date` for the days only takes a fraction of the time.
 */
function formatInstant(timeMs) {
    const wholeMs = Math.trunc(timeMs);
    const day = Math.floor(wholeMs / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
    const seconds = Math.floor((wholeMs - day * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP) / 1000);
    const minutes = Math.floor(seconds / 60);
    const rest = String(wholeMs - day * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP - seconds * 1000).padStart(3, '0');
    return `${dateOf(day)}T${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}.${rest}Z`;
}
const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const dates = new Map();
const mostDates = 1000;
/** The date of a day, by its number since the Unix epoch. */
function dateOf(day) {
    const known = dates.get(day);
    if (known !== undefined)
        return known;
    const date = new Date(day * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP).toISOString().slice(0, -'T00:00:00.000Z'.length);
    if (dates.size === mostDates)
        dates.clear();
    dates.set(day, date);
    return date;
}


/***/ }),

/***/ 45433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/**
 * The clock of a command: the wall clock, or, where `--now` replaces it, a clock that shows just that instant when it is
 * first read and runs on from there.
 */
function createClock({ wall, monotonic }, startMs) {
    if (startMs === null)
        return { now: wall };
    let began = null;
    return {
        now() {
            began ??= monotonic();
            return startMs + Math.round(monotonic() - began);
        },
    };
}


/***/ }),

/***/ 19608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ atLocation),
  jE: () => (/* binding */ defaultConfigPath),
  Z9: () => (/* binding */ loadConfig),
  nu: () => (/* binding */ loadOptionalConfig),
  R1: () => (/* binding */ withoutAny),
  dq: () => (/* binding */ withoutConfig)
});

// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(76968);
;// CONCATENATED MODULE: ./packages/core/build/config/rare-rules.js
/**
 * The rules that take more code than most configs have a use for, and are loaded for a text with the word that they are about:
 * those of regular expressions, of JSONPath, of recurrence, and of the catalogue.
 */
async function rareRulesFor(text) {
    // A key in quotes may be written with escapes.
    const has = (word) => text.includes('\\') || word.test(text);
    const rules = await Promise.all([
        has(/\b(matches|regex)\b/) ? Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(6337)]).then(__webpack_require__.bind(__webpack_require__, 96337)).then((rule) => rule.patternIssues) : null,
        has(/\bjourney\b/) ? Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(6613)]).then(__webpack_require__.bind(__webpack_require__, 56613)).then((rule) => rule.jsonPathIssues) : null,
        has(/\brrule\b/) ? Promise.all(/* import() */[__webpack_require__.e(5745), __webpack_require__.e(9577)]).then(__webpack_require__.bind(__webpack_require__, 49577)).then((rule) => rule.recurrenceIssues) : null,
        has(/\bcatalogue\b/) ? Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(1062)]).then(__webpack_require__.bind(__webpack_require__, 71062)).then((rule) => rule.catalogueIssues) : null,
    ]);
    return rules.filter((rule) => rule !== null);
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
;// CONCATENATED MODULE: ./packages/pipeline/build/config-source.js



/** The config that is looked for when none is named. */
const defaultConfigPath = 'fortify.yml';
/**
 * Finds and parses the config. URLs alone need no file, and read none; without URLs it is the file the user named, or
 * `fortify.yml`. YAML and Zod are loaded only when there is a file: the first probe of a URL-only start is on the wire
 * before they could be.
 */
async function loadConfig(request, ports) {
    const checks = request.urls.length === 0 ? null : (0,from_urls/* checksOfUrls */.F)(request.urlSource, request.urls);
    if (checks !== null && request.path === null)
        return { config: (0,from_urls/* configOfChecks */.j)(checks), document: null };
    const path = request.path ?? defaultConfigPath;
    const text = request.path === null ? await ports.readOptionalTextFile(path) : await ports.readTextFile(path);
    if (text === null)
        throw (0,error/* configurationError */.DN)(path, `no such file: ${request.ifMissing}`);
    return readConfig(path, text, { checks, sends: request.sends }, ports);
}
async function readConfig(path, text, options, { variables }) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9646), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 54971));
    return parseConfig(path, text, variables, { ...options, rules: await rareRulesFor(text) });
}
/** The config of what needs none: every rule by default. */
const withoutConfig = { config: (0,from_urls/* configOfChecks */.j)([]), document: null };
/** The config the user named, or `fortify.yml` where there is one; else every rule by default. */
async function loadOptionalConfig({ path, sends }, ports) {
    const text = path === null ? await ports.readOptionalTextFile(defaultConfigPath) : await ports.readTextFile(path);
    return text === null ? withoutConfig : readConfig(path ?? defaultConfigPath, text, { checks: null, sends }, ports);
}
/** The fault of a config that names none of what is wanted, at the place where it would. */
function withoutAny(key, consequence, { document }) {
    const message = `this config has none: ${consequence}`;
    if (document === null)
        return (0,error/* configurationError */.DN)(key, message);
    return new error/* ConfigurationError */.j1([document.problemAt([key], `${key}: ${message}`, 'key')]);
}
/** The same config, whose tests ran somewhere else than it says; `null` = where it says. */
function atLocation(loaded, location) {
    if (location === null)
        return loaded;
    const { config } = loaded;
    return { ...loaded, config: { ...config, synthetic: { ...config.synthetic, location } } };
}


/***/ }),

/***/ 51350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37120);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90584);





/** A config of more characters than a million is refused by whoever parses it: as UTF-8 that is so many bytes at most. */
const longestConfigBytes = 4 * 1024 * 1024;
/**
 * Reads configs. Where they may be a stranger's (`isUntrusted`), one of the working directory is read only if it is a file of that
 * directory: a link from a fork leads to whatever lies on the runner, and what is wrong with a config quotes it.
 */
function configFiles(isUntrusted, directory = '.') {
    const readTextFile = (path) => isUntrusted && isNamedWithin(directory, path) ? readOwn(directory, path) : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(path);
    return {
        readTextFile,
        readOptionalTextFile: (path) => readTextFile(path).catch((error) => {
            if (error instanceof Error && (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error.cause) === 'ENOENT')
                return null;
            throw error;
        }),
    };
}
/** Whether a path is written as one of a directory, wherever links lead. What a workflow names elsewhere is not a stranger's. */
function isNamedWithin(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way.split(/[/\\]/)[0] !== '..';
}
async function readOwn(directory, path) {
    if (!(await (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(directory, path)))
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(path, 'leads out of the working directory, which a pull request from a fork may not leave');
    try {
        return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), longestConfigBytes));
    }
    catch (error) {
        throw error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA
            ? (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(path, error.message, { cause: error })
            : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 45583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ makeDirectories),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(390);



/**
 * Makes a directory, and those above it. What Node's own `mkdir` does with `recursive`, but that goes round and round for ever
 * where a directory that is there refuses with ENOENT: below /proc, and in a working directory that is no more.
 */
async function makeDirectories(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (await isDirectory(path))
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ENOENT' || above === path)
            throw error;
        await makeDirectories(above);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (refusal) => {
            // Another process was quicker.
            if (!(await isDirectory(path)))
                throw refusal;
        });
    }
}
/** Whether that is a directory. What is not there is none. */
async function isDirectory(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 44691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createDirectoryStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89420);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45583);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(390);







/** A file beside its place: the leftover of a write that was cut off, unless it is being written right now. */
const temporaryName = /^\.[0-9a-f-]{36}\.tmp$/;
/** Nobody takes so long to write a segment. */
const abandonedAfterMs = 24 * 3_600_000;
/**
 * A history as a directory of segments. Each segment is written beside its place, synced, and renamed into it, so a
 * reader sees a whole segment or none, and writers need no lock: what several put is all there. Files that are not
 * segments, and leftovers of a write that was cut off, are never read.
 */
function createDirectoryStore(path) {
    const name = `directory ${path}`;
    const refused = (error) => new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`${name} cannot be written (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)})`, { cause: error });
    return {
        name,
        async open() {
            try {
                await (0,_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectories */ .K)(path);
                await tryOut(path);
            }
            catch (error) {
                throw unusable(path, error);
            }
        },
        pull: async () => [],
        push: async () => [],
        async list() {
            const names = await segmentNames(path);
            const files = await Promise.all(names.map((segment) => segmentFile(path, segment)));
            return files.filter((file) => file !== null);
        },
        async read(segment, firstBytes) {
            try {
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, segment);
                return firstBytes === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : await readPrefix(file, firstBytes);
            }
            catch (error) {
                if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
                    return null;
                throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`it cannot be read (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)})`, { cause: error });
            }
        },
        async put({ name: file, bytes }) {
            try {
                await (0,_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectories */ .K)(path);
                await writeAtomically(path, file, bytes);
            }
            catch (error) {
                throw refused(error);
            }
        },
        async remove(segment) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, segment), { force: true });
            }
            catch (error) {
                throw refused(error);
            }
        },
    };
}
async function segmentNames(path) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && (0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_4__/* .isSegmentName */ .Pb)(entry.name))
            .map((entry) => entry.name)
            .sort();
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
            return [];
        throw unusable(path, error);
    }
}
async function segmentFile(path, name) {
    try {
        return { name, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name))).size };
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw unusable(path, error);
    }
}
async function readPrefix(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function writeAtomically(directory, name, bytes) {
    const temporary = temporaryIn(directory);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(directory);
}
/** Makes the rename itself last. Windows cannot open a directory, and needs no such thing. */
async function syncDirectory(path) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32')
        return;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}
/**
 * Finds out whether files can be made here, by making one; and clears away what processes left that were killed in the
 * middle of a write long ago, by the same file's clock.
 */
async function tryOut(directory) {
    const temporary = temporaryIn(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, '', { flag: 'wx' });
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)) {
        if (!temporaryName.test(name))
            continue;
        const leftover = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).catch(() => null);
        const isAbandoned = leftover !== null && mtimeMs - leftover.mtimeMs > abandonedAfterMs;
        if (isAbandoned)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { force: true });
    }
}
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${crypto.randomUUID()}.tmp`);
}
function unusable(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error);
    const isFile = code === 'ENOTDIR' || code === 'EEXIST';
    if (isFile)
        return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, 'the history is a file where a directory should be', { cause: error });
    return new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`the history ${path} cannot be used (${code})`, { cause: error });
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`), or `unknown`. */
function errorCode(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : 'unknown';
}


/***/ }),

/***/ 61669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./packages/store/build/directory-store.js
var directory_store = __webpack_require__(44691);
;// CONCATENATED MODULE: ./packages/store/build/mirrored-store.js

/**
 * A history that is kept elsewhere: what all mirrors have is brought together in a store at hand, and what that then holds
 * is given to all of them. One that fails costs a sentence, as long as another does not. `readOnly` is why nothing may be
 * given to them: then saving does nothing, and says so.
 */
function createMirroredStore(store, mirrors, readOnly = null) {
    const withEach = async (act) => {
        const notices = [];
        const faults = [];
        for (const mirror of mirrors) {
            try {
                notices.push(...(await act(mirror)));
            }
            catch (error) {
                if (!(error instanceof build_error/* UpstreamError */.gA))
                    throw error;
                faults.push(`${mirror.name}: ${error.message}`);
            }
        }
        if (faults.length === mirrors.length)
            throw new build_error/* UpstreamError */.gA(faults.join('; '));
        return [...faults, ...notices];
    };
    return {
        ...store,
        name: mirrors.map(({ name }) => name).join(' and '),
        pull: () => withEach((mirror) => mirror.pull(store)),
        push: async () => (readOnly === null ? withEach((mirror) => mirror.push(store)) : [readOnly]),
    };
}

// EXTERNAL MODULE: ./packages/store/build/repository-files.js
var repository_files = __webpack_require__(37120);
;// CONCATENATED MODULE: ./packages/store/build/open-store.js






/**
 * Opens the place where a history is kept. Of several, those that cannot be had here are left out, with a word. Throws a
 * `ConfigurationError` where the only place is a branch and no repository is known, or its remote is none, and where the config
 * of a fork names a directory that is not its own.
 */
async function openStore(place, ports) {
    const { stores } = place;
    const cache = stores.includes('cache') ? ports.cache : null;
    const repository = stores.includes('branch') ? ports.repository : null;
    if (repository === null && stores.every((store) => store === 'branch')) {
        const cure = 'Set FORTIFY_HISTORY_REMOTE to its URL, and FORTIFY_HISTORY_TOKEN where it takes one';
        throw (0,build_error/* configurationError */.DN)('history.store', `a branch of which repository? ${cure}, or work on a directory (--history)`);
    }
    const remote = repository === null ? null : checkedRemote(repository);
    const isMirrored = remote !== null || cache !== null;
    const path = stores.includes('directory') || !isMirrored ? place.path : pathBeside(place, remote, ports);
    const isConfined = ports.isUntrusted && !place.isPathWished;
    if (isConfined && !(await (0,repository_files/* isWithin */.UO)('.', path)))
        throw (0,build_error/* configurationError */.DN)('history.path', 'is outside the working directory, which a pull request from a fork may not leave');
    // Most runs have no use for either: what they take is loaded with them.
    const mirrors = [
        cache === null ? [] : [await openCache(place, cache, ports)],
        remote === null ? [] : [await openBranch(place, remote, ports)],
    ].flat();
    // As it was looked at: the system would follow a link before it goes up from it.
    const store = (0,directory_store/* createDirectoryStore */.$)(isConfined ? (0,external_node_path_.resolve)(path) : path);
    const opened = isMirrored ? createMirroredStore(store, mirrors, ports.isUntrusted ? readOnlyNotice : null) : store;
    const missing = [
        stores.includes('cache') && cache === null ? [noCache] : [],
        stores.includes('branch') && remote === null ? [noBranch] : [],
    ].flat();
    return missing.length === 0 ? opened : withoutSome(opened, missing.join(', and '));
}
const readOnlyNotice = 'Not saved: a run for a pull request from a fork reads the history and never writes it.';
const noCache = 'no cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps)';
const noBranch = 'no repository for a branch is known here (FORTIFY_HISTORY_REMOTE)';
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A store that tells, whenever it is read, which places are missing that a config names. */
function withoutSome(store, missing) {
    const notice = `${capitalized(missing)}: the history is kept in ${store.name} alone.`;
    return {
        ...store,
        async pull() {
            try {
                return [notice, ...(await store.pull())];
            }
            catch (error) {
                throw error instanceof build_error/* UpstreamError */.gA
                    ? new build_error/* UpstreamError */.gA(`${error.message}; ${missing}`, { cause: error })
                    : error;
            }
        },
    };
}
/**
 * Where what is kept elsewhere is brought to. What comes of one place must never end up in another, nor what a stranger's
 * run measured in any: so each has a directory of its own.
 */
function pathBeside({ stores, path, branch, scope }, remote, ports) {
    const ref = stores.includes('cache') ? ports.cache?.run.ref : null;
    const key = JSON.stringify([stores, remote, branch, scope, ref, ports.isUntrusted]);
    return `${path}-elsewhere/${(0,sha256/* sha256 */.s)(key).slice(0, 16)}`;
}
async function openBranch({ branch, scope }, remote, ports) {
    const { createBranchMirror } = await __webpack_require__.e(/* import() */ 2447).then(__webpack_require__.bind(__webpack_require__, 2447));
    return createBranchMirror({ ...ports, remote, token: ports.repository?.token ?? null, branch, scope });
}
async function openCache({ scope, save }, cache, ports) {
    const { createCacheMirror } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 90639));
    return createCacheMirror({
        scope,
        run: cache.run,
        startClient: cache.startClient,
        index: await cache.openIndex(),
        later: save === 'post' ? cache.later : null,
        environment: ports.environment,
    });
}
/** A remote that git can be handed: nothing that it takes for an option or a program, and nothing secret. */
function checkedRemote({ remote, token }) {
    const refuse = (why) => (0,build_error/* configurationError */.DN)('FORTIFY_HISTORY_REMOTE', why);
    if (remote.startsWith('-') || /^\w+::/.test(remote))
        throw refuse('is neither a URL nor a path');
    if (!/^[a-z+]+:\/\//i.test(remote))
        return /^[^/\\]{2,}:/.test(remote) ? remote : (0,external_node_path_.resolve)(remote);
    if (!URL.canParse(remote))
        throw refuse('is no URL');
    const url = new URL(remote);
    if (url.password !== '' || (url.username !== '' && url.protocol.startsWith('http'))) {
        throw refuse('holds credentials: give the token as FORTIFY_HISTORY_TOKEN');
    }
    const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
    if (token !== null && url.protocol === 'http:' && !isLoopback)
        throw refuse('would get the token unencrypted: use https');
    return remote;
}


/***/ }),

/***/ 37120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ writeWithin),
/* harmony export */   FN: () => (/* binding */ filesOfConfig),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   gF: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90584);





/** A repository has fewer files that anybody looks into. */
const mostFiles = 20_000;
/** What is not the repository's own. */
const notOurs = ['**/node_modules', '**/.git'];
/** The files of a directory; `isConfined` = and no others, whatever a path says or leads to: for a config from a stranger. */
function repositoryFiles(directory, isConfined) {
    const confine = async (path) => {
        if (isConfined && !(await isWithin(directory, path)))
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA('is outside the working directory, which a pull request from a fork may not leave');
    };
    return {
        async list(globs, ignore) {
            const found = [];
            const options = { cwd: directory, exclude: [...notOurs, ...ignore], withFileTypes: true };
            for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...globs], options)) {
                if (!entry.isFile())
                    continue;
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).replaceAll('\\', '/');
                await confine(path);
                found.push(path);
                if (found.length > mostFiles)
                    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(`more than ${mostFiles} files match`);
            }
            return [...new Set(found)].sort();
        },
        async read(path, mostBytes) {
            await confine(path);
            try {
                return await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), mostBytes);
            }
            catch (error) {
                if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA)
                    throw error;
                const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
                throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, { cause: error });
            }
        },
    };
}
/**
 * Whether a path is of a directory, wherever links lead. What is not there yet counts as where it would be; a link that leads
 * nowhere is of no directory: whoever writes to it makes what it leads to.
 */
async function isWithin(directory, path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    const real = await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
    return real !== null && (real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
async function realOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    if (found !== null)
        return found;
    const isDanglingLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (isDanglingLink || above === path)
        return null;
    const folder = await realOf(above);
    return folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/** How the files are found that a config names: where it is a stranger's, none outside the working directory. */
function filesOfConfig(isUntrusted) {
    return isUntrusted ? findOwnFiles : _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY;
}
/**
 * Finds files like `findFiles`, but of the working directory alone, whatever a path says or leads to, and no pipes or devices.
 * Throws a `ConfigurationError` for any other.
 */
async function findOwnFiles(patterns) {
    const refused = (path) => (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(path, 'is no file of the working directory, which a pull request from a fork may not leave');
    // A glob is not followed to where it may not go.
    for (const pattern of patterns)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) || pattern.split(/[/\\]/).includes('..'))
            throw refused(pattern);
    const found = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY)(patterns);
    for (const path of found) {
        const isOurs = await isWithin('.', path);
        const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isFile(), () => true);
        if (!isOurs || !isFile)
            throw refused(path);
    }
    return found;
}
/** Writes a file of a directory; throws an `UpstreamError` for any other. For a path from a stranger. */
async function writeWithin(directory, path, text) {
    if (!(await isWithin(directory, path)))
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA('it is outside the working directory');
    await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTextFile */ .Tl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), text);
}


/***/ }),

/***/ 90584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Tl: () => (/* binding */ writeTextFile),
/* harmony export */   Z0: () => (/* binding */ readTextPieces),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   lp: () => (/* binding */ readBoundedTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87448);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45583);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(390);






/** Reads a file the user named. Throws a `ConfigurationError` that says what is in its place. */
async function readTextFile(path) {
    try {
        return decodeUtf8(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** What is in the place of a file that cannot be read, as a `ConfigurationError`. */
function unreadable(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
    const faults = { ENOENT: 'no such file', EISDIR: 'is a directory where a file should be' };
    return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, faults[code] ?? `cannot be read (${code})`, { cause: error });
}
/** Reads what a stranger may have written, like `readTextFile`, but nothing that is longer than so many bytes: a pipe may be, too. */
async function readBoundedTextFile(path, mostBytes) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > mostBytes)
                break;
        }
    }
    catch (error) {
        throw unreadable(path, error);
    }
    if (bytes > mostBytes)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, `is longer than ${mostBytes / 1024 / 1024} MiB`);
    return decodeUtf8(Buffer.concat(chunks));
}
/**
 * Reads a file, and nothing that only looks like one: a pipe would keep us waiting, and a device has no end. Throws an
 * `UpstreamError` for those, and for one that is longer than so many bytes.
 */
async function readBounded(path, mostBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA('is no file');
        if (found.size > mostBytes)
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`is longer than ${mostBytes / 1024 / 1024} MiB`);
        const bytes = Buffer.alloc(found.size);
        const { bytesRead } = await file.read(bytes, 0, found.size, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** UTF-8 as text, without the mark that may stand before it. */
function decodeUtf8(bytes) {
    return new TextDecoder().decode(bytes);
}
/** The files that some paths or globs stand for, each once, in order. Throws a `ConfigurationError` for one that stands for none. */
async function findFiles(patterns) {
    const found = await Promise.all(patterns.map(async (pattern) => {
        // A name is a name, whatever characters it has.
        if (!/[*?]/.test(pattern))
            return [pattern];
        const files = [];
        // `**` stands for directories, too.
        for await (const file of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern))
            if (!(await (0,_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectory */ .w)(file)))
                files.push(file);
        if (files.length === 0)
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(pattern, 'matches no file');
        return files.sort();
    }));
    return [...new Set(found.flat())];
}
/** Reads a file piece by piece, so that it may be of any size. Throws like `readTextFile`, once it is read. */
async function* readTextPieces(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { encoding: 'utf8', highWaterMark: 256 * 1024 });
    try {
        for await (const piece of stream)
            yield piece;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Writes a file, and the directories above it: a text, or pieces of one. `isNew` refuses to replace one. */
async function writeTextFile(path, text, isNew = false) {
    try {
        await (0,_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectories */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, slicesOf(text), { flag: isNew ? 'wx' : 'w' });
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
        if (isNew && code === 'EEXIST')
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, 'is already there', { cause: error });
        if (code === 'EISDIR')
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, 'is a directory where a file should be', { cause: error });
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`${path} cannot be written (${code})`, { cause: error });
    }
}
/** A long text is written in slices, of which each becomes bytes on its own: all at once would hold it twice. */
const sliceLength = 1024 * 1024;
function* slicesOf(text) {
    for (const piece of typeof text === 'string' ? [text] : text) {
        if (typeof piece === 'string')
            yield* slicesOfText(piece);
        else
            yield piece;
    }
}
function* slicesOfText(text) {
    for (let first = 0; first < text.length;) {
        // A character of two units is not cut in two: neither half would be one.
        const isHalved = (text.codePointAt(first + sliceLength - 1) ?? 0) > 0xffff;
        const end = first + sliceLength + (isHalved ? 1 : 0);
        yield text.slice(first, end);
        first = end;
    }
}


/***/ })

};
