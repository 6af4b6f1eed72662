export const id = 3140;
export const ids = [3140];
export const modules = {

/***/ 54971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig),
  unmatchedPatternProblem: () => (/* binding */ unmatchedPatternProblem)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/core/build/config/fields.js
var fields = __webpack_require__(67812);
;// CONCATENATED MODULE: ./packages/core/build/config/issues.js






/** What the schema found wrong in a document, each at its line and column, with the value and what was expected. */
function toProblems(issues, schema, document) {
    let jsonSchema;
    const keysKnownAt = (path) => {
        jsonSchema ??= json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
        return keysAt(jsonSchema, path);
    };
    return issues.flatMap(withoutUnions).flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const known = keysKnownAt(issue.path);
            return issue.keys.map((key) => document.problemAt([...issue.path, key], `${place(issue.path)}${describeUnknown(key, known)}`, 'key'));
        }
        const at = issue.code === 'invalid_key' ? 'key' : 'value';
        const expected = 'expected' in issue ? `expected ${issue.expected}` : 'not what is expected here';
        const own = issue.message.startsWith('Invalid input') ? expected : issue.message;
        const keys = own === fields/* expectedKeys */.rN ? keysKnownAt(issue.path) : [];
        const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? own) : own;
        const hint = keys.length > 0 ? ` (${keys.join(', ')})` : '';
        return [document.problemAt(issue.path, `${place(issue.path)}${foundBy(issue, document)}${message}${hint}`, at)];
    });
}
/** The offending value before a message, where it is the value that is wrong, and not its key or what is in it. */
function foundBy({ code, path }, document) {
    const isOfItsInside = code === 'custom' && (0,keys/* isKeys */.bb)(valueAt(document.value, path));
    return code === 'invalid_key' || isOfItsInside ? '' : `${describeValue(path, document)}: `;
}
/** The value at a path of plain data; `undefined` where there is none. */
function valueAt(data, path) {
    return path.reduce((value, key) => value?.[key], data);
}
/** `checks[0].expect.status: `, as people write a place in a config; nothing for the root. */
function place(path) {
    const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return text === '' ? '' : `${text.replace(/^\./, '')}: `;
}
/** The offending value: as written where a variable was in it, so that what came from the environment stays there. */
function describeValue(path, document) {
    const written = document.writtenAs(path);
    if (written !== null)
        return (0,plain/* quote */.hD)((0,url/* redactUrl */.BO)(written));
    const value = valueAt(document.value, path);
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'keys and values';
    return (0,plain/* quote */.hD)(typeof value === 'string' ? (0,url/* redactUrl */.BO)(value) : value);
}
/** Of a union's failures, those of the alternative whose type the value has; the union's own where none has. */
function withoutUnions(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const close = issue.errors.find((errors) => !errors.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')));
    if (close === undefined)
        return [issue];
    return close.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(withoutUnions);
}
function keysAt(schema, path) {
    // Of alternatives, all that have keys count: which one was meant is known by the value alone.
    const alternatives = (nodes) => nodes.flatMap((node) => [node, ...alternatives(node.anyOf ?? [])]);
    const nodes = path.reduce((all, part) => alternatives(all.flatMap((node) => (typeof part === 'number' ? node.items : node.properties?.[String(part)]) ?? [])), alternatives([schema]));
    return nodes.flatMap((node) => Object.keys(node.properties ?? {}));
}
function describeUnknown(key, known) {
    if (key === '<<')
        return 'merge keys (<<) are no part of YAML 1.2: what checks have in common goes under defaults';
    return `unknown key ${(0,plain/* quote */.hD)(key)}${(0,suggestion/* didYouMean */.a)(key, known) || `; known: ${known.join(', ')}`}`;
}

// EXTERNAL MODULE: ./packages/core/build/config/profiles.js
var profiles = __webpack_require__(79843);
// EXTERNAL MODULE: ./packages/core/build/config/rules.js + 1 modules
var config_rules = __webpack_require__(44852);
;// CONCATENATED MODULE: ./packages/core/build/config/notices.js





/** What the user should know about a document though nothing is wrong with it. */
function findNotices(raw) {
    if (!(0,keys/* isKeys */.bb)(raw))
        return [];
    return [...profileNotices(raw), ...misspeltMethods(raw), ...misspeltChecks(raw), ...misspeltComponents(raw)];
}
function profileNotices(raw) {
    const profile = (0,profiles/* findProfile */.$O)(raw['profile']);
    if (profile === null)
        return [];
    const defaults = (0,keys/* asKeys */.Bg)(raw['defaults']);
    const paths = (0,keys/* listOfKeys */.w$)(raw['checks']).map((check) => String({ ...defaults, ...check }['path'] ?? ''));
    const different = [...new Set(paths.filter((path) => path !== ''))];
    const onePath = profile.onePath && different.length > 1
        ? [
            `Profile ${String(raw['profile'])}: one path is probed on every base URL, yet this config names ${different.length}.`,
        ]
        : [];
    return [profile.notice, ...onePath];
}
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];
/** Anybody may have methods of their own, so one that nobody knows is worth a word only where it is nearly one of HTTP's. */
function misspeltMethods(raw) {
    return (0,keys/* listOfKeys */.w$)(raw['checks']).flatMap(({ method }, index) => {
        const name = typeof method === 'string' ? method.toUpperCase() : 'GET';
        const hint = methods.includes(name) ? '' : (0,suggestion/* didYouMean */.a)(name, methods);
        return hint === '' ? [] : [`checks[${index}].method: ${(0,plain/* plainLine */.h0)(name, 20)} is no method of HTTP${hint}.`];
    });
}
/** The gate may name checks of other configs, whose reports it is given: those that are nearly one of this are worth a word. */
function misspeltChecks(raw) {
    const ids = (0,config_rules/* idsOfChecks */.bL)(raw);
    const named = (0,keys/* isKeys */.bb)(raw['gate']) ? [raw['gate']['checks'] ?? []].flat() : [];
    return named
        .filter((pattern) => typeof pattern === 'string' && !/[*?]/.test(pattern) && !ids.includes(pattern))
        .map((pattern) => [(0,plain/* plainLine */.h0)(pattern, 100), (0,suggestion/* didYouMean */.a)(pattern, ids)])
        .filter(([, hint]) => hint !== '')
        .map(([pattern, hint]) => `gate.checks: ${pattern} is no check of this config${hint}.`);
}
/**
 * What a Statuspage sink names and no check of the config is. Tests and a history may have more checks than a config, so that is
 * worth a word only where it is nearly the name of one.
 */
function misspeltComponents(raw) {
    const ids = (0,config_rules/* idsOfChecks */.bL)(raw);
    return (0,keys/* listOfKeys */.w$)(raw['sinks']).flatMap((sink, index) => ['components', 'metrics'].flatMap((key) => {
        const statuspage = (0,keys/* asKeys */.Bg)(sink['statuspage']);
        const named = (0,keys/* isKeys */.bb)(statuspage[key]) ? Object.keys(statuspage[key]) : [];
        return named
            .filter((name) => !ids.includes(name))
            .map((name) => [name, (0,suggestion/* didYouMean */.a)(name, ids)])
            .filter(([, hint]) => hint !== '')
            .map(([name, hint]) => `sinks[${index}].statuspage.${key}.${name} is no check of this config${hint}.`);
    }));
}

// EXTERNAL MODULE: ./packages/core/build/config/resolve.js + 5 modules
var resolve = __webpack_require__(83992);
// EXTERNAL MODULE: ./packages/core/build/config/schema.js + 10 modules
var schema = __webpack_require__(89646);
// EXTERNAL MODULE: ./packages/core/build/config/sent-keys.js
var sent_keys = __webpack_require__(39548);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/build/config/environment.js
const token = /\$(?:(\$)|\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|(\{))/g;
/** Whether a text has anything for `interpolate` to do. */
function hasVariables(text) {
    return text.includes('$');
}
/**
 * Fills in `${NAME}` and `${NAME:-default}`; `$$` is a literal `$`, and any other `$` stands for itself. An unset
 * variable without a default is wrong; a set but empty one is not. What is said of it never quotes a value. `environment` is `null`
 * where the text may be a stranger's, and nothing is read for it.
 */
function interpolate(text, environment) {
    const faults = [];
    const unset = [];
    const values = [];
    const filledIn = text.replace(token, (match, dollar, name, fallback) => {
        if (dollar !== undefined)
            return '$';
        if (name === undefined) {
            faults.push(`${JSON.stringify(match)} begins no variable: write \${NAME}, \${NAME:-default}, or $$ for a dollar`);
            return '';
        }
        const value = environment?.[name];
        if (value !== undefined)
            values.push(value);
        else if (fallback === undefined)
            unset.push(`${notThere(name, environment)}\${${name}:-default}`);
        return value ?? fallback ?? '-';
    });
    return { text: filledIn, values, faults, unset };
}
/** Names that a text has as `$NAME`, which a shell would read, and which stand here as they are. */
function bareVariables(text) {
    return [...text.matchAll(/(?<!\$)\$([A-Z][A-Z0-9_]*_[A-Z0-9_]+|[A-Z]{4,})\b/g)].map(([, name = '']) => name);
}
function notThere(name, environment) {
    return environment === null
        ? `\${${name}} is not read for a pull request from a fork in a job that may have secrets; write `
        : `\${${name}} is not set in the environment; set it, or write `;
}

;// CONCATENATED MODULE: ./packages/core/build/config/yaml-document.js





/** What a fault of YAML comes to, in words that help where those of the parser do not: a glob that is not quoted is an alias. */
function wordsOf(message) {
    if (/^Source contains multiple documents/.test(message))
        return 'expected one YAML document';
    return /^Alias cannot be an empty string/.test(message) ? isQuoted : (0,plain/* plainLine */.h0)(message);
}
const isQuoted = 'a value that begins with * is to be quoted, such as "*"';
const maxBytes = 1024 * 1024;
const maxAliases = 100;
/**
 * Parses YAML and fills in its variables. Never throws: whatever is wrong is in `problems`, all of it at once. `isNeeded` tells
 * of keys from the root, list indices left out, whether what is there is of use: where it is not, variables need not be set. A dash
 * stands in the place of one then; a list at the root that is not needed is left empty.
 */
function parseYaml(source, text, environment, isNeeded = () => true) {
    const lines = new dist.LineCounter();
    const problem = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        return { source, line: Math.max(line, 1), column: Math.max(col, 1), message };
    };
    if (text.length > maxBytes)
        return unreadable({ source, line: 1, column: 1, message: 'larger than 1 MiB' });
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
    const isRepeat = ({ code }) => code === 'DUPLICATE_KEY';
    const repeats = document.errors.filter(isRepeat).map(({ pos: [offset] }) => {
        const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]]+)/.exec(text.slice(offset, offset + 100))?.[0] ?? 'a key';
        return problem(offset, `${(0,plain/* plainLine */.h0)(key, 60)} is there already: each key is written once`);
    });
    const faults = [...document.errors.filter((error) => !isRepeat(error)), ...document.warnings].map((fault) => problem(fault.pos[0], wordsOf(fault.message)));
    // YAML 1.1 has merge keys and other surprises; a config is 1.2.
    if (document.directives?.yaml.explicit)
        faults.push(problem(0, 'expected no %YAML directive'));
    if (faults.length === 0)
        faults.push(...findLostAliases(document, problem));
    // Of a key that is there twice, nobody can tell which of its values is meant.
    if (faults.length + repeats.length > 0)
        return unreadable(...faults, ...repeats);
    const { written, filled, leftEmpty, problems, bare } = fillIn(document, environment, isNeeded, problem);
    return {
        value: withEmpty(leftEmpty, toData(document, problems, problem)),
        problems,
        problemAt: (path, message, at = 'value') => problem(offsetOf(document, path, at), message),
        writtenAs: (path) => {
            const { node, depth } = walk(document, path);
            return (depth === path.length && (0,dist.isScalar)(node) && written.get(node)) || null;
        },
        valuesUnder: (sections) => filled.filter(({ section }) => sections.includes(section)).flatMap(({ values }) => values),
        notices: [...bare].map((name) => `$${name} stands there as it is: \${${name}} reads it from the environment.`),
    };
}
/** Aliases of what nothing before them is called: mostly a text that was to be quoted. One visit, and not more than are allowed. */
function findLostAliases(document, at) {
    const anchors = new Set();
    const lost = [];
    let aliases = 0;
    (0,dist.visit)(document, {
        Node(_, node) {
            if (!(0,dist.isAlias)(node)) {
                if (node.anchor !== undefined)
                    anchors.add(node.anchor);
                return undefined;
            }
            const name = (0,plain/* plainLine */.h0)(node.source, 60);
            if (!anchors.has(node.source))
                lost.push(at(node.range?.[0] ?? 0, `*${name}: nothing before it is called &${name}; ${isQuoted}`));
            return ++aliases > maxAliases ? dist.visit.BREAK : undefined;
        },
    });
    return lost;
}
function unreadable(...problems) {
    const [first = { source: '', line: 1, column: 1, message: 'unreadable' }] = problems;
    return {
        value: null,
        problems,
        problemAt: (_, message) => ({ ...first, message }),
        writtenAs: () => null,
        valuesUnder: () => [],
        notices: [],
    };
}
function fillIn(document, environment, isNeeded, at) {
    const written = new Map();
    const filled = [];
    const leftEmpty = new Set();
    const problems = [];
    const bare = new Set();
    (0,dist.visit)(document, {
        Scalar(position, node, ancestors) {
            if (position === 'key' && node.value === '__proto__')
                problems.push(at(node.range?.[0] ?? 0, 'no key is called that'));
            if (position === 'key' || typeof node.value !== 'string' || !hasVariables(node.value))
                return;
            for (const name of bareVariables(node.value))
                bare.add(name);
            const { text, values, faults, unset } = interpolate(node.value, environment);
            const keys = keysOf(ancestors);
            const [section = ''] = keys;
            // An alias may bring it anywhere.
            const isShared = [node, ...ancestors].some((each) => 'anchor' in each && each.anchor !== undefined);
            const wrong = isShared || isNeeded(keys) ? [...faults, ...unset] : faults;
            if (wrong.length > 0)
                problems.push(at(node.range?.[0] ?? 0, wrong.join('; ')));
            else if (text !== node.value) {
                written.set(node, node.value);
                filled.push({ section, values });
                node.value = node.type === 'PLAIN' ? asPlainScalar(text) : text;
                if (unset.length > 0 && !isNeeded([section]))
                    leftEmpty.add(section);
            }
        },
    });
    return { written, filled, leftEmpty, problems, bare };
}
/** What an unquoted text means in YAML: `5` is a number once it stands there, however it came to. */
function asPlainScalar(text) {
    if (/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text))
        return Number(text);
    return text === 'true' || text === 'false' ? text === 'true' : text;
}
function keysOf(ancestors) {
    return ancestors.filter(dist.isPair).map(({ key }) => ((0,dist.isScalar)(key) ? String(key.value) : ''));
}
function withEmpty(sections, data) {
    if (sections.size === 0 || !(0,keys/* isKeys */.bb)(data))
        return data;
    const emptied = [...sections].filter((section) => Array.isArray(data[section])).map((section) => [section, []]);
    return { ...data, ...Object.fromEntries(emptied) };
}
function toData(document, problems, at) {
    try {
        return document.toJS({ maxAliasCount: maxAliases });
    }
    catch (error) {
        problems.push(at(0, wordsOf((0,build_error/* messageOf */.bD)(error))));
        return null;
    }
}
/** Walks down a path as far as it exists, through aliases, and no further. */
function walk(document, path) {
    let node = document.contents;
    let key = null;
    let offset = startOf(node) ?? 0;
    let depth = 0;
    for (; depth < path.length; depth++) {
        if ((0,dist.isAlias)(node))
            node = node.resolve(document);
        const part = path[depth];
        const pair = (0,dist.isMap)(node) ? node.items.find((item) => (0,dist.isScalar)(item.key) && item.key.value === part) : undefined;
        const next = (0,dist.isSeq)(node) ? node.items[Number(part)] : pair?.value;
        if (next === undefined)
            break;
        key = pair?.key ?? null;
        offset = startOf(next) ?? startOf(key) ?? offset;
        node = next;
    }
    if ((0,dist.isAlias)(node))
        node = node.resolve(document);
    return { node, key, offset, depth };
}
function offsetOf(document, path, at) {
    const { key, offset, depth } = walk(document, path);
    return at === 'key' && depth === path.length ? (startOf(key) ?? offset) : offset;
}
function startOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./packages/core/build/config/parse-config.js








/**
 * Parses `fortify.yml`. Throws one `ConfigurationError` with every problem of the text, each at its line and column.
 * `source` is the name of the file, as the messages shall show it.
 */
function parseConfig(source, text, environment, { checks = null, rules = [], sends = sent_keys/* sendingSections */.$ } = {}) {
    const isUsed = (0,sent_keys/* isUsedBy */.f)(sends);
    // Where other checks stand in for those of the file, these are not those of the run: nothing is to be read there.
    const isNeeded = (keys) => isUsed(keys) && (checks === null || keys[0] !== 'checks');
    const parsedDocument = parseYaml(source, text, environment, isNeeded);
    const document = checks === null
        ? parsedDocument
        : { ...parsedDocument, writtenAs: (path) => (path[0] === 'checks' ? null : parsedDocument.writtenAs(path)) };
    if (document.value === null) {
        const empty = { source, line: 1, column: 1, message: 'the file is empty: run "fortify init" for a first one' };
        throw new build_error/* ConfigurationError */.j1(document.problems.length > 0 ? document.problems : [empty]);
    }
    const raw = checks === null ? document.value : { ...document.value, checks };
    const parsed = schema/* configSchema */.Q.safeParse((0,resolve/* overProfile */.y)(raw));
    const found = [
        ...(parsed.success ? [] : toProblems(parsed.error.issues, schema/* configSchema */.Q, document)),
        ...[config_rules/* findRuleIssues */.w5, ...rules]
            .flatMap((rule) => rule((0,resolve/* overProfile */.y)(raw)))
            .map(({ path, message, at, showsValue }) => {
            const value = showsValue === true ? `${describeValue(path, document)}: ` : '';
            return document.problemAt(path, `${place(path)}${value}${message}`, at);
        }),
    ];
    // What a variable that is not set leaves behind is wrong in many ways; that it is not set is the one worth reading.
    const isUnset = ({ line, column }) => document.problems.some((problem) => problem.line === line && problem.column === column);
    const problems = [...document.problems, ...found.filter((problem) => !isUnset(problem))];
    if (!parsed.success || problems.length > 0) {
        throw new build_error/* ConfigurationError */.j1(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
    }
    const config = (0,resolve/* resolveConfig */.p)(parsed.data, document.writtenAs, [...document.notices, ...findNotices(raw)], document.valuesUnder(['checks', 'defaults', 'sinks', 'deprecations']));
    return { config, document };
}
/** The problem of a pattern among the `checks` of an objective or of maintenance that no check has, at its place. */
function unmatchedPatternProblem(document, { section, index, pattern, hint }) {
    const sections = document.value;
    const patterns = sections[section]?.[index]?.checks;
    const path = [section, index, 'checks', ...(Array.isArray(patterns) ? [patterns.indexOf(pattern)] : [])];
    return document.problemAt(path, `${place(path)}${describeValue(path, document)}: ${hint}`);
}


/***/ }),

/***/ 52098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resultFormats)
/* harmony export */ });
// Named apart from what reads them, so that naming them loads nothing.
/** The formats of results that are read. */
const resultFormats = [
    'junit',
    'playwright',
    'k6-summary',
    'k6-json',
    'ctrf',
    'newman',
    'gatus',
    'upptime',
    'tap',
];


/***/ }),

/***/ 39548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sendingSections),
/* harmony export */   f: () => (/* binding */ isUsedBy)
/* harmony export */ });
/** The sections of a config of which a run sends something: what it checks, where it reads deadlines, where it publishes to. */
const sendingSections = ['checks', 'deprecations', 'sinks'];
/**
 * Whether a run that sends something of some sections alone has a use for what is under some keys, list indices left out. A sink
 * is of no other use; what is checked has a name and a cadence, too, which matter to whoever judges it.
 */
function isUsedBy(sends) {
    return ([section = '', ...keys]) => {
        const sending = sendingSections.find((each) => each === (section === 'defaults' ? 'checks' : section));
        return sending === undefined || sends.includes(sending) || !isOnlySent[sending](keys);
    };
}
/** Keys of a check, and of a step of a journey, that are sent and otherwise of no use: mostly credentials. */
const sentKeys = ['headers', 'auth', 'body', 'send', 'trust'];
const isOnlySent = {
    checks: ([key = '', inJourney, inStep = '']) => sentKeys.includes(key) ||
        (key === 'journey' && (inJourney === 'variables' || (inJourney === 'steps' && sentKeys.includes(inStep)))),
    deprecations: ([, inSource]) => inSource === 'headers',
    sinks: () => true,
};


/***/ })

};
