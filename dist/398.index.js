export const id = 398;
export const ids = [398];
export const modules = {

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deepMerge),
/* harmony export */   b: () => (/* binding */ isKeys)
/* harmony export */ });
/**
 * Lays `over` on `under`, key by key and level by level: what is above wins, and only where it says something. Lists,
 * and the keys named in `whole`, are taken as they are.
 */
function deepMerge(under, over, whole = []) {
    if (over === undefined || over === null)
        return under;
    if (!isKeys(under) || !isKeys(over))
        return over;
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        merged[key] = whole.includes(key) ? value : deepMerge(under[key], value, whole);
    }
    return merged;
}
/** Whether a value is keys and values, and not a list. */
function isKeys(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2012:
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
    return parseEndpoint(text) === null ? 'expected host:port, such as db.example.com:5432' : null;
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checksOfUrls),
/* harmony export */   j: () => (/* binding */ configOfChecks)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4176);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3040);




/**
 * The checks that bare URLs stand for. `source` names where they were given. Throws one `ConfigurationError` with every
 * problem; no message shows credentials.
 */
function checksOfUrls(source, urls) {
    const seen = new Set();
    const problems = urls.flatMap((url) => {
        const repeat = seen.has(url) ? 'is given twice' : null;
        seen.add(url);
        const fault = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfUrl */ .TU)(url) ?? repeat;
        return fault === null ? [] : [{ source, line: null, column: null, message: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .BO)(url))} ${fault}` }];
    });
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    return urls.map((url) => ({ id: (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfUrl */ .wi)(url), url }));
}
/** The config of a start without a file: these checks, everything else by default. */
function configOfChecks(checks) {
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)({ version: 1, checks: [...checks] }, () => null, [], []);
}


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* binding */ defaultHistoryPath),
  yu: () => (/* binding */ overProfile),
  pE: () => (/* binding */ resolveConfig)
});

// UNUSED EXPORTS: defaultGate

// EXTERNAL MODULE: ./packages/core/build/config/deep-merge.js
var deep_merge = __webpack_require__(6822);
// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(9843);
// EXTERNAL MODULE: ./packages/core/build/history/row.js
var row = __webpack_require__(6557);
// EXTERNAL MODULE: ./packages/core/build/config/endpoint.js
var config_endpoint = __webpack_require__(2012);
// EXTERNAL MODULE: ./packages/core/build/config/rules.js
var rules = __webpack_require__(6766);
// EXTERNAL MODULE: ./packages/core/build/config/url.js
var config_url = __webpack_require__(3040);
;// CONCATENATED MODULE: ./packages/core/build/config/resolve-check.js





/** The checks that one entry of a config stands for: itself, or one for each base URL. */
function resolveCheck(own, defaults, index, writtenAs) {
    // One way to authenticate, one question to ask: those are not pieced together.
    const keys = (0,deep_merge/* deepMerge */.$)(defaults ?? {}, own, ['auth', 'dns']);
    const shown = (key, ...more) => own[key] === undefined ? writtenAs(['defaults', key, ...more]) : writtenAs(['checks', index, key, ...more]);
    const base = resolveBase(keys);
    if (own.tcp !== undefined)
        return [{ ...base, id: own.id, ...resolveTcp(keys, shown('tcp') ?? own.tcp, own.tcp) }];
    if (own.tls !== undefined)
        return [{ ...base, id: own.id, ...resolveTls(keys, shown('tls') ?? own.tls, own.tls) }];
    if (own.dns !== undefined)
        return [{ ...base, id: own.id, ...resolveDns(keys, own.dns, shown) }];
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
        return { url: (0,config_url/* joinUrl */.we)(url, path), target: (0,config_url/* joinUrl */.we)(written, shown('path') ?? path) };
    });
}
function resolveBase(keys) {
    const timeoutMs = keys.timeout ?? 10_000;
    return {
        location: keys.location ?? row/* defaultLocation */.pi,
        everyMs: keys.every ?? null,
        timeoutMs,
        connectTimeoutMs: Math.min(keys['connect-timeout'] ?? 5000, timeoutMs),
        retries: keys.retries ?? 0,
        retryStatuses: keys['retry-status'] ?? [],
        confirm: keys.confirm ?? 1,
        samples: keys.samples ?? 1,
        intervalMs: keys.interval ?? 10_000,
        family: keys.family ?? null,
        trust: { ca: keys.trust?.ca ?? null, certificate: keys.trust?.certificate ?? null, key: keys.trust?.key ?? null },
        latency: { degradedMs: keys.expect?.latency?.degraded ?? null, badMs: keys.expect?.latency?.bad ?? null },
    };
}
function resolveHttp(keys) {
    const { expect } = keys;
    return {
        kind: 'http',
        method: keys.method ?? 'GET',
        headers: { ...lowerCased(keys.headers), ...authorization(keys.auth) },
        body: keys.body ?? null,
        redirects: keys.redirects ?? 5,
        proxy: keys.proxy ?? null,
        maxBodyBytes: keys['max-body'] ?? 1024 ** 2,
        connection: keys.connection ?? 'fresh',
        expect: {
            status: expect?.status ?? [{ from: 200, to: 299 }],
            body: resolveBody(expect?.body),
            headers: Object.entries(expect?.headers ?? {}).map(([name, value]) => resolveHeader(name, value)),
            url: expect?.url ?? null,
            redirects: expect?.redirects ?? null,
            certificate: resolveCertificate(expect?.certificate),
        },
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
        body: resolveBody(keys.expect?.body),
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
    return { warnDays: certificate?.days ?? 14, failDays: certificate?.fail ?? null };
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function authorization(auth) {
    if (auth === undefined)
        return {};
    if ('bearer' in auth)
        return { authorization: `Bearer ${auth.bearer}` };
    const { username, password } = auth.basic;
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

// EXTERNAL MODULE: ./packages/core/build/config/secrets.js
var secrets = __webpack_require__(7008);
;// CONCATENATED MODULE: ./packages/core/build/config/resolve.js




/** Where the history is when nobody says otherwise. */
const defaultHistoryPath = '.fortify/history';
/** The policy of a config that has none. */
const defaultGate = {
    budget: { warn: 0.25, fail: 0 },
    recent: null,
    minSamples: 30,
    minFailures: 2,
    minCoverage: 0.5,
    stale: 3,
    noData: 'warn',
    health: 'fail',
};
/** Lays a raw document over its profile: what the user wrote wins, key by key; objectives are matched by id. */
function overProfile(raw) {
    if (typeof raw !== 'object' || raw === null)
        return raw;
    const document = raw;
    const profile = (0,profiles/* findProfile */.$O)(document['profile']);
    if (profile === null)
        return raw;
    const own = document['objectives'] ?? [];
    const ownIds = Array.isArray(own) ? own.map((objective) => objective?.id) : [];
    const added = profile.objectives.filter(({ id }) => !ownIds.includes(id));
    return {
        ...document,
        defaults: (0,deep_merge/* deepMerge */.$)(profile.defaults, document['defaults']),
        gate: (0,deep_merge/* deepMerge */.$)(profile.gate, document['gate']),
        objectives: Array.isArray(own) ? [...own, ...added] : own,
    };
}
/** Decides everything a valid document leaves open. `writtenAs` tells how a value stood before variables were filled. */
function resolveConfig(document, writtenAs, notices, environmentValues) {
    const gate = resolveGate(defaultGate, document.gate);
    return {
        service: document.service ?? null,
        profile: document.profile ?? null,
        checks: (document.checks ?? []).flatMap((check, index) => resolveCheck(check, document.defaults, index, writtenAs)),
        objectives: (document.objectives ?? []).map((objective) => resolveObjective(objective, gate)),
        gate: { ...gate, health: document.gate?.health ?? gate.health },
        canaries: document.canary ?? null,
        egress: { allow: document.egress?.allow ?? [], deny: document.egress?.deny ?? [] },
        secrets: (0,secrets/* maskable */.dm)([
            ...environmentValues,
            ...[document.defaults ?? {}, ...(document.checks ?? [])].flatMap((keys) => (0,secrets/* secretsOf */.Fj)(keys)),
        ]),
        failOn: document['fail-on'] ?? null,
        history: { store: 'directory', path: document.history?.path ?? defaultHistoryPath },
        notices,
    };
}
function resolveObjective(objective, gate) {
    const { health: _, ...policy } = gate;
    return {
        id: objective.id,
        checks: objective.checks ?? null,
        per: objective.per ?? 'check',
        target: objective.target,
        windowMs: objective.window ?? 28 * 86_400_000,
        budgeting: objective.budgeting ?? 'occurrences',
        everyMs: objective.every ?? null,
        degraded: objective.degraded ?? 'good',
        gate: resolveGate(policy, objective.gate),
    };
}
function resolveGate(under, gate) {
    if (gate === undefined)
        return under;
    return {
        ...under,
        budget: { warn: gate.budget?.warn ?? under.budget.warn, fail: gate.budget?.fail ?? under.budget.fail },
        recent: gate.recent === undefined
            ? under.recent
            : { windowMs: gate.recent.window ?? 15 * 60_000, failures: gate.recent.failures ?? 1 },
        minSamples: gate['min-samples'] ?? under.minSamples,
        minFailures: gate['min-failures'] ?? under.minFailures,
        minCoverage: gate['min-coverage'] ?? under.minCoverage,
        stale: gate.stale ?? under.stale,
        noData: gate['no-data'] ?? under.noData,
    };
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ findNotices),
/* harmony export */   Pj: () => (/* binding */ expandIds),
/* harmony export */   w5: () => (/* binding */ findRuleIssues)
/* harmony export */ });
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9321);
/* harmony import */ var _deep_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6822);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2012);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9843);




/**
 * The rules between values. They read the raw document, whatever its faults, so that one run of the parser names every
 * problem and not only those of the first stage.
 */
function findRuleIssues(raw) {
    if (!(0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(raw))
        return [];
    const defaults = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(raw['defaults']) ? raw['defaults'] : {};
    const checks = list(raw['checks']);
    return [
        ...(raw['checks'] === undefined && raw['objectives'] === undefined
            ? [{ path: [], message: 'neither checks nor objectives: there is nothing to do' }]
            : []),
        ...(checks.length === 0 && Array.isArray(raw['checks']) && list(raw['objectives']).length === 0
            ? [{ path: ['checks'], message: 'the list is empty: there is nothing to do' }]
            : []),
        ...checks.flatMap((check, index) => targetIssues(check, { ...defaults, ...check }, ['checks', index])),
        ...duplicates(checks.flatMap((check, index) => expandIds(check).map((id) => ({ id, path: ['checks', index, 'id'] })))),
        ...duplicates(list(raw['objectives']).map(({ id }, index) => ({ id, path: ['objectives', index, 'id'] }))),
        ...budgetIssues(raw['gate'], ['gate']),
        ...list(raw['objectives']).flatMap(({ gate }, index) => budgetIssues(gate, ['objectives', index, 'gate'])),
    ];
}
/** What the user should know about a document though nothing is wrong with it. */
function findNotices(raw) {
    const profile = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(raw) ? (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .findProfile */ .$O)(raw['profile']) : null;
    if (profile === null || !(0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(raw))
        return [];
    const defaults = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(raw['defaults']) ? raw['defaults'] : {};
    const paths = list(raw['checks']).map((check) => String({ ...defaults, ...check }['path'] ?? ''));
    const different = [...new Set(paths.filter((path) => path !== ''))];
    const onePath = profile.onePath && different.length > 1
        ? [
            `Profile ${String(raw['profile'])}: one path is probed on every base URL, yet this config names ${different.length}.`,
        ]
        : [];
    return [profile.notice, ...onePath];
}
/** The ids a check in a config stands for: its own, or one for each base URL. */
function expandIds(check) {
    const id = String(check['id']);
    const bases = check['base-urls'];
    if (Array.isArray(bases))
        return bases.map((_, index) => `${id}-${index + 1}`);
    return (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(bases) ? Object.keys(bases).map((name) => `${id}-${name}`) : [id];
}
/** The keys that name what is checked, and the keys that only make sense with some of them. */
const targets = ['url', 'base-urls', 'tcp', 'tls', 'dns'];
const http = ['url', 'base-urls'];
const keysOfKinds = {
    path: ['base-urls'],
    send: ['tcp'],
    ...Object.fromEntries(['method', 'headers', 'body', 'auth', 'redirects', 'retry-status', 'proxy', 'max-body', 'connection'].map((key) => [
        key,
        http,
    ])),
    trust: [...http, 'tls'],
    'expect.body': [...http, 'tcp'],
    'expect.certificate': [...http, 'tls'],
    'expect.values': ['dns'],
    ...Object.fromEntries(['status', 'headers', 'url', 'redirects'].map((key) => [`expect.${key}`, http])),
};
function targetIssues(own, check, path) {
    const given = targets.filter((key) => own[key] !== undefined);
    const [target, another] = given;
    if (target === undefined) {
        return [{ path, message: 'nothing to check: give a url, base-urls with a path, tcp, tls or dns' }];
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
    if (target === 'tcp' && typeof own['tcp'] === 'string' && (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .B)(own['tcp'])?.port === null) {
        return [{ path: [...path, target], message: 'has no port: expected host:port, such as db.example.com:5432' }];
    }
    return misplacedKeys(own, target, path);
}
function misplacedKeys(own, target, path) {
    return Object.entries(keysOfKinds).flatMap(([key, kinds]) => {
        const parts = key.split('.');
        const value = parts.reduce((inner, part) => ((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(inner) ? inner[part] : undefined), own);
        if (value === undefined || kinds.includes(target))
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
function duplicates(entries) {
    const seen = new Set();
    return entries.flatMap(({ id, path }) => {
        const isRepeat = seen.has(id) && id !== undefined && id !== 'undefined';
        seen.add(id);
        return isRepeat ? [{ path, message: 'duplicate id: every id names one thing', showsValue: true }] : [];
    });
}
function budgetIssues(gate, path) {
    const budget = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(gate) ? gate['budget'] : undefined;
    if (!(0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(budget))
        return [];
    const [warn, fail] = [ratioOf(budget['warn']), ratioOf(budget['fail'])];
    return warn !== null && fail !== null && warn < fail
        ? [{ path: [...path, 'budget', 'warn'], message: 'warn is below fail: it would never be seen' }]
        : [];
}
function ratioOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRatio */ .LO)(value) : null;
}
function list(value) {
    return Array.isArray(value) ? value.map((entry) => ((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeys */ .b)(entry) ? entry : {})) : [];
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   dm: () => (/* binding */ maskable),
/* harmony export */   fp: () => (/* binding */ redactSecrets)
/* harmony export */ });
/** Masking a shorter text would blot out every log without hiding anything. */
const minLength = 4;
/** Credentials of a check, in the forms they are sent in. What came from the environment is a secret besides. */
function secretsOf(keys) {
    const authorization = Object.entries(keys.headers ?? {}).filter(([name]) => name.toLowerCase() === 'authorization');
    return [...credentialsOf(keys.auth), ...authorization.map(([, value]) => value)];
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

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   TU: () => (/* binding */ faultOfUrl),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   wi: () => (/* binding */ idOfUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A URL, or what was meant to be one, with whatever stands before the `@` of its authority blotted out. */
function redactUrl(text) {
    // Where it is no URL, nobody can say where its authority ends.
    const authority = URL.canParse(text) ? /^([a-z][a-z0-9+.-]*:\/+)?[^/?#]*@/i : /^([a-z][a-z0-9+.-]*:\/+)?.*@/i;
    return text.replace(authority, '$1***@');
}
/** Why a text cannot be the URL of a check, or `null` when it can. Never quotes the text. */
function faultOfUrl(text) {
    if (text === '')
        return 'expected a URL such as https://api.example.com/health';
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
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
 * The id of a URL that was given without one: `https://api.example.com/health` → `api-example-com-health`. It depends on
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
    return isWhole ? id : `${id || 'url'}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 6)}`;
}


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCsv),
/* harmony export */   y: () => (/* binding */ formatCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6789);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4176);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8938);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9977);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6557);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2943);







const required = ['check', 'time', 'outcome'];
const alwaysWritten = 5;
/**
 * Reads the CSV of a history (RFC 4180, a header, columns in any order). A row of the wrong width or with a field that
 * cannot be read is set aside with its line number. Throws a `FormatError` when there is no usable header.
 */
function parseCsv(text) {
    const samples = [];
    const bad = [];
    let header;
    let lastLine = 0;
    const onRecord = (fields, { lines }) => {
        lastLine = lines;
        if (header === undefined) {
            header = parseHeader(fields);
        }
        else if (fields.length !== header.length) {
            bad.push({ line: lines, message: `${fields.length} fields where the header has ${header.length}` });
        }
        else {
            const sample = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRow */ .W0)(Object.fromEntries(header.map((column, index) => [column, fields[index]])));
            if (typeof sample === 'string')
                bad.push({ line: lines, message: sample });
            else
                samples.push(sample);
        }
        return null;
    };
    (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
        bom: true,
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        on_record: onRecord,
        on_skip: (error) => {
            // A quote that is never closed takes everything after it along; any other costs its own row.
            const isUnclosed = error?.code === 'CSV_QUOTE_NOT_CLOSED';
            const line = isUnclosed ? lastLine + 1 : Number(error?.['lines'] ?? lastLine + 1);
            bad.push({
                line,
                message: isUnclosed ? 'a quote that is never closed: this row and all after it were skipped' : 'broken quoting',
            });
            lastLine = line;
        },
    });
    if (header === undefined)
        throw new _text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF('no header: the first line must name the columns');
    return { samples, bad };
}
/** Writes a history as CSV. The optional columns are written only when a sample has something in them. */
function formatCsv(history) {
    const rows = Array.from((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .eachSample */ .cY)([history]), _row_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRow */ .iZ);
    const written = _row_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB.filter((column, index) => index < alwaysWritten || rows.some((row) => row[column] !== ''));
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .A)(rows.map((row) => written.map((column) => row[column])), { header: true, columns: [...written] });
}
function parseHeader(fields) {
    const names = fields.map((field) => field.trim());
    const faults = names.flatMap((name, index) => {
        if (!_row_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB.some((column) => column === name))
            return [`unknown column ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)}${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, _row_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB)}`];
        return names.indexOf(name) === index ? [] : [`column ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} stands twice`];
    });
    const missing = required.filter((column) => !names.includes(column)).map((column) => `no column "${column}"`);
    if (faults.length + missing.length > 0) {
        throw new _text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`not the CSV of a history: ${[...missing, ...faults].join(', ')}; expected ${_row_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB.join(',')}`);
    }
    return names;
}


/***/ }),

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   cY: () => (/* binding */ eachSample),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   qh: () => (/* binding */ sampleCount),
/* harmony export */   s4: () => (/* binding */ emptyHistory),
/* harmony export */   tD: () => (/* binding */ checkIds)
/* harmony export */ });
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4176);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);



/** The history that holds nothing. */
const emptyHistory = { series: [] };
/** The set of these samples, whatever their order and however often each is repeated. */
function historyOf(samples) {
    const groups = new Map();
    let previous;
    for (const sample of samples) {
        if (previous?.check !== sample.check || previous.location !== sample.location) {
            const key = JSON.stringify([sample.check, sample.location]);
            const group = groups.get(key) ?? [];
            groups.set(key, group);
            previous = { check: sample.check, location: sample.location, group };
        }
        previous.group.push(sample);
    }
    const series = [...groups.values()].map((group) => (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .toSeries */ .hA)(withoutRepeats(group.sort(_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSamples */ .r_))));
    return { series: series.sort((a, b) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.check, b.check) || (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.location, b.location)) };
}
/** The union of histories. */
function union(histories) {
    const [only, ...more] = histories.filter((history) => history.series.length > 0);
    if (only === undefined)
        return emptyHistory;
    return more.length === 0 ? only : historyOf(eachSample(histories));
}
/** Every sample of some histories, one history after the other, each ordered by check, location, time. */
function* eachSample(histories) {
    for (const { series } of histories) {
        for (const columns of series) {
            for (let row = 0; row < columns.times.length; row++)
                yield (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleAt */ .o0)(columns, row);
        }
    }
}
/** How many samples a history holds. */
function sampleCount(history) {
    return history.series.reduce((sum, series) => sum + series.times.length, 0);
}
/** The ids of its checks, each once, ordered. */
function checkIds(history) {
    return [...new Set(history.series.map((series) => series.check))];
}
function withoutRepeats(ordered) {
    const kept = [];
    for (const sample of ordered) {
        const last = kept.at(-1);
        if (last?.timeMs === sample.timeMs)
            kept[kept.length - 1] = (0,_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .worseSample */ .Pz)(last, sample);
        else
            kept.push(sample);
    }
    return kept;
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   iZ: () => (/* binding */ formatRow),
/* harmony export */   pi: () => (/* binding */ defaultLocation)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4176);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2923);





/** The columns of a history in text form, in the order they are written. The first five always are. */
const columns = ['check', 'time', 'outcome', 'status', 'duration_ms', 'location', 'reason', 'attempts'];
/** The location of a sample that names none. */
const defaultLocation = 'default';
/** Longer names are no names; the report could not hold them. */
const maxNameLength = 500;
/** A sample, or what is wrong with the row: the first fault found, in words. */
function parseRow(row) {
    const check = (row.check ?? '').toWellFormed();
    const location = (row.location || defaultLocation).toWellFormed();
    if (check === '')
        return 'no check';
    if (check.length > maxNameLength)
        return `a check of more than ${maxNameLength} characters`;
    if (location.length > maxNameLength)
        return `a location of more than ${maxNameLength} characters`;
    const timeMs = parseTime(row.time ?? '');
    if (typeof timeMs === 'string')
        return timeMs;
    const outcome = (0,_sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutcome */ ._M)(row.outcome ?? '');
    if (outcome === null)
        return unknownOutcome(row.outcome ?? '');
    const status = parseWhole('status', row.status, 999);
    if (typeof status === 'string')
        return status;
    const durationMs = parseNumber('duration_ms', row.duration_ms, 2 ** 31 - 1);
    if (typeof durationMs === 'string')
        return durationMs;
    const attempts = parseWhole('attempts', row.attempts, 255);
    if (typeof attempts === 'string')
        return attempts;
    const reason = row.reason ? (0,_sample_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReason */ .M)(row.reason) : null;
    if (row.reason && reason === null)
        return `unknown reason ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(row.reason)}`;
    return {
        check,
        location,
        timeMs,
        outcome,
        status: status || null,
        durationMs: durationMs === null ? null : Math.round(durationMs),
        reason,
        attempts: attempts || null,
    };
}
/** The row of a sample: `parseRow` reads it back as the same sample. Times are Unix seconds. */
function formatRow(sample) {
    return {
        check: sample.check,
        time: String(sample.timeMs / 1000),
        outcome: sample.outcome,
        status: String(sample.status ?? ''),
        duration_ms: String(sample.durationMs ?? ''),
        location: sample.location === defaultLocation ? '' : sample.location,
        reason: sample.reason ?? '',
        attempts: String(sample.attempts ?? ''),
    };
}
function unknownOutcome(text) {
    if (text === '')
        return 'no outcome';
    return `unknown outcome ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: expected ${_sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.join(', ')}${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text, _sample_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI)}`;
}
/** RFC 3339 or Unix seconds, to the millisecond. */
function parseTime(text) {
    if (text === '')
        return 'no time';
    if (text.startsWith('-'))
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is negative`;
    const timeMs = /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(text);
    // The last instant a JavaScript date can hold; what is later is a mistake (milliseconds given as seconds, say).
    if (timeMs !== null && timeMs < 0)
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is before 1970`;
    if (timeMs === null || timeMs > 8.64e15)
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is neither RFC 3339 nor Unix seconds`;
    return timeMs;
}
function parseWhole(column, text, most) {
    const number = parseNumber(column, text, most);
    return typeof number === 'number' && !Number.isInteger(number)
        ? `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not a whole number`
        : number;
}
function parseNumber(column, text, most) {
    if (text === undefined || text === '')
        return null;
    if (/^-\d/.test(text))
        return `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is negative`;
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(number))
        return `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not a number`;
    return number > most ? `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is above ${most}` : number;
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hA: () => (/* binding */ toSeries),
/* harmony export */   o: () => (/* binding */ firstRowAt),
/* harmony export */   o0: () => (/* binding */ sampleAt)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);



/** The columns of samples that share check and location, are ordered by time and do not repeat. Not empty. */
function toSeries(samples) {
    const first = samples[0];
    if (first === undefined)
        throw new RangeError('a series has at least one sample');
    return {
        check: first.check,
        location: first.location,
        times: Float64Array.from(samples, (sample) => sample.timeMs),
        outcomes: Uint8Array.from(samples, (sample) => _sample_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.indexOf(sample.outcome)),
        statuses: Uint16Array.from(samples, (sample) => sample.status ?? 0),
        durations: Int32Array.from(samples, (sample) => sample.durationMs ?? -1),
        reasons: Uint8Array.from(samples, (sample) => (0,_sample_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonCode */ .g3)(sample.reason)),
        attempts: Uint8Array.from(samples, (sample) => sample.attempts ?? 0),
    };
}
/** Row `index` of a series as a sample. */
function sampleAt(series, index) {
    const outcome = _sample_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI[series.outcomes[index] ?? 0] ?? 'unknown';
    const duration = series.durations[index] ?? -1;
    return {
        check: series.check,
        location: series.location,
        timeMs: series.times[index] ?? 0,
        outcome,
        status: series.statuses[index] || null,
        durationMs: duration < 0 ? null : duration,
        reason: _sample_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasons */ .O[(series.reasons[index] ?? 0) - 1] ?? null,
        attempts: series.attempts[index] || null,
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


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IF: () => (/* binding */ FormatError),
  Tz: () => (/* binding */ detectFormat),
  As: () => (/* binding */ formatHistory),
  rI: () => (/* binding */ parseSamples)
});

// UNUSED EXPORTS: textFormats

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(4176);
// EXTERNAL MODULE: ./packages/core/build/history/csv.js
var csv = __webpack_require__(7321);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(2923);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(9977);
// EXTERNAL MODULE: ./packages/core/build/history/row.js
var history_row = __webpack_require__(6557);
;// CONCATENATED MODULE: ./packages/core/build/history/json-lines.js




/** Reads one JSON object a line, with the columns of the CSV as keys. A line that cannot be read is set aside. */
function parseJsonLines(text) {
    const samples = [];
    const bad = [];
    text.split('\n').forEach((line, index) => {
        if (line.trim() === '')
            return;
        const row = parseObject(line);
        const sample = typeof row === 'string' ? row : (0,history_row/* parseRow */.W0)(row);
        if (typeof sample === 'string')
            bad.push({ line: index + 1, message: sample });
        else
            samples.push(sample);
    });
    return { samples, bad };
}
/** Writes a history as JSON lines; what is not recorded is left out, and so is the default location. */
function formatJsonLines(history) {
    return Array.from((0,history_history/* eachSample */.cY)([history]), (sample) => `${JSON.stringify(toObject(sample))}\n`).join('');
}
function toObject(sample) {
    return {
        check: sample.check,
        time: (0,instant/* formatInstant */.r4)(sample.timeMs),
        outcome: sample.outcome,
        status: sample.status ?? undefined,
        duration_ms: sample.durationMs ?? undefined,
        location: sample.location === history_row/* defaultLocation */.pi ? undefined : sample.location,
        reason: sample.reason ?? undefined,
        attempts: sample.attempts ?? undefined,
    };
}
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'not JSON';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'not a JSON object';
    const row = {};
    for (const [key, field] of Object.entries(value)) {
        if (!history_row/* columns */.YB.some((column) => column === key))
            return `unknown key ${(0,plain/* quote */.hD)(key)}`;
        if (field === null)
            continue;
        if (typeof field !== 'string' && typeof field !== 'number')
            return `${key} is neither text nor a number`;
        row[key] = String(field);
    }
    return row;
}

;// CONCATENATED MODULE: ./packages/core/build/history/text-format.js



/** The text forms of a history. */
const textFormats = (/* unused pure expression or super */ null && (['csv', 'jsonl']));
/** A text is not of the format it is said to be: nothing in it can be trusted. */
class FormatError extends Error {
    name = 'FormatError';
}
/** Reads samples from text. Bad rows are set aside; a text of another shape throws a `FormatError`. */
function parseSamples(format, text) {
    return format === 'csv' ? (0,csv/* parseCsv */.W)(text) : parseJsonLines(text);
}
/** Writes every sample of a history, ordered by check, location, time: `parseSamples` reads back the same set. */
function formatHistory(format, history) {
    return format === 'csv' ? (0,csv/* formatCsv */.y)(history) : formatJsonLines(history);
}
/** The format of a file, from its content: a JSON line begins with a brace, and a CSV header does not. */
function detectFormat(text) {
    const start = text.slice(0, 1000).trimStart();
    if (start === '')
        throw new FormatError('the file is empty');
    if (start.includes('\u0000'))
        throw new FormatError(`not text: it begins ${(0,plain/* quote */.hD)(start.slice(0, 12))}`);
    return start.startsWith('{') ? 'jsonl' : 'csv';
}


/***/ }),

/***/ 6689:
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
/* harmony export */   M: () => (/* binding */ parseReason),
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/**
 * The class of a sample's first failure. The last three go with outcome `unknown`: the fault, or the decision, was ours.
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
];
/** The reason of that name, or `null`. */
function parseReason(text) {
    return reasons.find((reason) => reason === text) ?? null;
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ worseSample),
/* harmony export */   g3: () => (/* binding */ reasonCode),
/* harmony export */   r_: () => (/* binding */ compareSamples)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4176);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6689);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);



/** Orders samples by check, location, time: the order of every export. */
function compareSamples(a, b) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.check, b.check) || (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.location, b.location) || a.timeMs - b.timeMs;
}
/**
 * Of two samples with the same check, location and time, the one that stands: the worst outcome, then the higher
 * status, then the longer duration. Reason and attempts only break what is still a tie, so that a union never depends
 * on the order of its parts.
 */
function worseSample(a, b) {
    const difference = _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.indexOf(a.outcome) - _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.indexOf(b.outcome) ||
        (a.status ?? -1) - (b.status ?? -1) ||
        (a.durationMs ?? -1) - (b.durationMs ?? -1) ||
        reasonCode(a.reason) - reasonCode(b.reason) ||
        (a.attempts ?? -1) - (b.attempts ?? -1);
    return difference >= 0 ? a : b;
}
/** The code a column holds for a reason: 0 for none. */
function reasonCode(reason) {
    return reason === null ? 0 : _reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasons */ .O.indexOf(reason) + 1;
}


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   P4: () => (/* binding */ formatTarget),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/**
 * A ratio as a percentage with a fixed number of decimals, cut off and never rounded up: 0.99996 with 2 decimals →
 * `99.99%`. Negative ratios are cut towards minus infinity, so that what is shown is never better than what is.
 */
function formatPercent(ratio, decimals = 3) {
    const scale = 10 ** decimals;
    // Fifteen significant digits undo the binary noise of the multiplication (0.29 × 100 = 28.999999999999996).
    const cut = Math.floor(Number((ratio * 100 * scale).toPrecision(15))) / scale;
    const shown = ratio < 1 && cut >= 100 ? 100 - 1 / scale : cut;
    return `${shown.toFixed(decimals)}%`;
}
/** A target or a threshold as a percentage, exactly as it was meant: 0.999 → `99.9%`, 0.5 → `50%`. */
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

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export suggest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate a person most likely meant, or `null` when none is near. A third of the letters may be wrong, and two
 * always may: `tiemout` → `timeout`, but `tcp` suggests nothing among `url` and `path`.
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

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
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
    const parsed = Date.parse(text.toUpperCase());
    return Number.isNaN(parsed) ? null : parsed;
}
/** Days from one instant to another: the difference of their calendar dates in UTC, whatever the time of day. */
function daysBetween(fromMs, toMs) {
    return Math.floor(toMs / 86_400_000) - Math.floor(fromMs / 86_400_000);
}
/** RFC 3339 in UTC with milliseconds, as the report writes every instant. */
function formatInstant(timeMs) {
    return new Date(timeMs).toISOString();
}


/***/ }),

/***/ 5433:
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

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   j: () => (/* binding */ defaultConfigPath)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);


/** The config that is looked for when none is named. */
const defaultConfigPath = 'fortify.yml';
/**
 * Finds and parses the config. URLs alone need no file, and read none; without URLs it is the file the user named, or
 * `fortify.yml`. YAML and Zod are loaded only when there is a file: the first probe of a URL-only start is on the wire
 * before they could be.
 */
async function loadConfig(request, ports) {
    const checks = request.urls.length === 0 ? null : (0,_fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__/* .checksOfUrls */ .F)(request.urlSource, request.urls);
    if (checks !== null && request.path === null)
        return { config: (0,_fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__/* .configOfChecks */ .j)(checks), document: null };
    const path = request.path ?? defaultConfigPath;
    const text = request.path === null ? await ports.readOptionalTextFile(path) : await ports.readTextFile(path);
    if (text === null)
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)(path, 'no such file: give URLs, name a config, or run "fortify init" for a first one');
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(569), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 7564));
    return parseConfig(path, text, ports.environment, checks);
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDirectoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/history/history.js
var history_history = __webpack_require__(9977);
// EXTERNAL MODULE: ./packages/core/build/history/csv.js
var csv = __webpack_require__(7321);
// EXTERNAL MODULE: ./packages/core/build/history/text-format.js + 1 modules
var text_format = __webpack_require__(2943);
;// CONCATENATED MODULE: ./packages/core/build/history/segment.js




const extension = '.csv';
const namePattern = /^[0-9a-f]{64}\.csv$/;
/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
function isSegmentName(name) {
    return namePattern.test(name);
}
/** Packs a history into a segment: the CSV of the contract, in its canonical order. */
function encodeSegment(history) {
    const bytes = Buffer.from((0,csv/* formatCsv */.y)(history));
    return { name: hash(bytes) + extension, bytes };
}
/** Unpacks a segment, or says in words what is damaged. Nothing is taken from a segment that is not whole. */
function decodeSegment({ name, bytes }) {
    if (hash(bytes) + extension !== name)
        return 'its content does not match its name';
    try {
        const { samples, bad } = (0,csv/* parseCsv */.W)(Buffer.from(bytes).toString('utf8'));
        const first = bad[0];
        return first === undefined ? (0,history_history/* historyOf */.om)(samples) : `line ${first.line}: ${first.message}`;
    }
    catch (error) {
        if (error instanceof text_format/* FormatError */.IF)
            return error.message;
        throw error;
    }
}
function hash(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./packages/store/build/error-code.js
var error_code = __webpack_require__(390);
;// CONCATENATED MODULE: ./packages/store/build/directory-store.js








/**
 * A history as a directory of segments. Each segment is written beside its place, synced, and renamed into it, so a
 * reader sees a whole segment or none, and writers need no lock: what several add is the union. Files that are not
 * segments, and leftovers of a write that was cut off, are never read.
 */
function createDirectoryStore(path) {
    const name = `directory ${path}`;
    return {
        name,
        async open() {
            try {
                await (0,promises_.mkdir)(path, { recursive: true });
                await (0,promises_.access)(path, promises_.constants.W_OK);
            }
            catch (error) {
                throw unusable(path, error);
            }
        },
        async read() {
            const names = await segmentNames(path);
            const histories = [];
            const damaged = [];
            for (const segment of names) {
                const decoded = await readSegment(path, segment);
                if (typeof decoded === 'string')
                    damaged.push({ name: segment, message: decoded });
                else
                    histories.push(decoded);
            }
            return { history: (0,history_history/* union */.KC)(histories), segments: names.length, damaged };
        },
        async add(samples) {
            const added = (0,history_history/* historyOf */.om)(samples);
            if (added.series.length === 0)
                return;
            const { name: file, bytes } = encodeSegment(added);
            try {
                await (0,promises_.mkdir)(path, { recursive: true });
                await writeAtomically(path, file, bytes);
            }
            catch (error) {
                throw new build_error/* UpstreamError */.gA(`${name} cannot be written (${(0,error_code/* errorCode */.C)(error)})`, { cause: error });
            }
        },
    };
}
async function segmentNames(path) {
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && isSegmentName(entry.name))
            .map((entry) => entry.name)
            .sort();
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT')
            return [];
        throw unusable(path, error);
    }
}
async function readSegment(path, name) {
    try {
        return decodeSegment({ name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(path, name)) });
    }
    catch (error) {
        return `it cannot be read (${(0,error_code/* errorCode */.C)(error)})`;
    }
}
async function writeAtomically(directory, name, bytes) {
    const temporary = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(directory, name));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(directory);
}
/** Makes the rename itself last. Windows cannot open a directory, and needs no such thing. */
async function syncDirectory(path) {
    if ((0,external_node_os_.platform)() === 'win32')
        return;
    const directory = await (0,promises_.open)(path, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}
function unusable(path, error) {
    const code = (0,error_code/* errorCode */.C)(error);
    const isFile = code === 'ENOTDIR' || code === 'EEXIST';
    const what = isFile ? 'is a file where a directory should be' : `cannot be used (${code})`;
    return (0,build_error/* configurationError */.DN)(path, `the history ${what}`, { cause: error });
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

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Q3: () => (/* binding */ readOptionalTextFile),
/* harmony export */   Tl: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);




/** Reads a file the user named. Throws a `ConfigurationError` that says what is in its place. */
async function readTextFile(path) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        return text.startsWith('\ufeff') ? text.slice(1) : text;
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        const faults = { ENOENT: 'no such file', EISDIR: 'is a directory where a file should be' };
        throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(path, faults[code] ?? `cannot be read (${code})`, { cause: error });
    }
}
/** Reads a file that need not be there: `null` when it is not. */
async function readOptionalTextFile(path) {
    try {
        return await readTextFile(path);
    }
    catch (error) {
        if (error instanceof Error && (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error.cause) === 'ENOENT')
            return null;
        throw error;
    }
}
/** Writes a file, and the directories above it. `isNew` refuses to replace one. */
async function writeTextFile(path, text, isNew = false) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: isNew ? 'wx' : 'w' });
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (isNew && code === 'EEXIST')
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(path, 'is already there', { cause: error });
        if (code === 'EISDIR')
            throw (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(path, 'is a directory where a file should be', { cause: error });
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(`${path} cannot be written (${code})`, { cause: error });
    }
}


/***/ })

};
