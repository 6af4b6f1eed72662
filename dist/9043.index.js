export const id = 9043;
export const ids = [9043];
export const modules = {

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeJourney: () => (/* binding */ probeJourney)
});

// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
;// CONCATENATED MODULE: ./packages/core/build/deadline/more-urgent.js

/**
 * Of two answers in a row, the announcement that matters: of what is gone, else of what goes sooner. What servers get wrong is told
 * of both.
 */
function moreUrgent(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const endOf = ({ goneBy, sunset }) => (goneBy === null ? (sunset?.atMs ?? instant/* latestInstantMs */.Nn) : 0);
    const problems = [...new Set([...a.problems, ...b.problems])];
    return { ...(endOf(b) < endOf(a) ? b : a), problems };
}

// EXTERNAL MODULE: ./packages/core/build/sample/measurement.js
var measurement = __webpack_require__(84921);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var text_url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/probe/build/assert-body.js
var assert_body = __webpack_require__(15430);
// EXTERNAL MODULE: ./packages/probe/build/http.js + 3 modules
var http = __webpack_require__(80846);
// EXTERNAL MODULE: ./packages/probe/build/thousandths.js
var thousandths = __webpack_require__(51344);
;// CONCATENATED MODULE: ./packages/probe/build/journey.js






/** As much of a value as is handed on. */
const longestValue = 8192;
/**
 * The requests of a journey, one after the other, with one jar of cookies. The first step that fails is the last, and the
 * failure says which it was. What an answer holds is filled into the requests that follow, and shown nowhere.
 */
const probeJourney = async (check, context, cancellation) => {
    const jar = await createJar();
    const variables = new Map(Object.entries(check.variables));
    const steps = [];
    let sum = {
        status: null,
        address: null,
        phases: measurement/* noPhases */.O,
        certificate: null,
        failures: [],
        warnings: [],
        endedAt: context.monotonic(),
    };
    for (const [index, step] of check.steps.entries()) {
        const startedAt = context.monotonic();
        const { finding, given } = await runStep(step, variables, jar, context, cancellation);
        steps.push({ name: step.name, durationMs: (0,thousandths/* toThousandths */.V)(finding.endedAt - startedAt), status: finding.status });
        const which = `step ${index + 1} of ${check.steps.length} (${context.quote(step.name)})`;
        sum = add(sum, { ...finding, failures: finding.failures.map((failure) => prefixed(which, failure)) });
        if (finding.failures.length > 0)
            break;
        for (const [name, value] of given)
            variables.set(name, value);
    }
    return { ...sum, steps };
};
async function runStep({ request, extract }, variables, jar, context, cancellation) {
    const filled = fillIn(request, variables);
    if (filled === null)
        return { finding: fault('its URL is none once its variables are filled in', context), given: new Map() };
    const { finding, answer, url } = await (0,http/* ask */.kA)(filled, context, cancellation, jar);
    const given = new Map();
    if (finding.failures.length > 0)
        return { finding, given };
    const failures = [];
    for (const extraction of extract) {
        const value = await extractFrom(extraction, answer, url, jar);
        if (value === null)
            failures.push(missing(extraction, context));
        else
            given.set(extraction.variable, value);
    }
    return { finding: { ...finding, failures }, given };
}
/** The request with its variables filled in; `null` = its URL is none then. */
function fillIn(request, variables) {
    const fill = (text, encode) => text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name) => encode(variables.get(name) ?? ''));
    const raw = (value) => value;
    // What begins a URL is a URL; anywhere else in one it is a part, which must not make another of it.
    const [, start = '', rest = ''] = /^(\{\{[^{}]*\}\})?(.*)$/s.exec(request.url) ?? [];
    const url = fill(start, raw) + fill(rest, encodeURIComponent);
    if (!(0,text_url/* isHttpUrl */.q$)(url) || climbs(url, request.url))
        return null;
    const inOneLine = (value) => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');
    return {
        ...request,
        url,
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value, inOneLine)])),
        body: request.body === null ? null : fill(request.body, raw),
    };
}
/** Whether a segment of a path was filled in as one that leads up, or nowhere: no encoding keeps those from meaning that. */
function climbs(url, template) {
    const count = (text) => text.replace(/[?#].*$/s, '').match(/\/\.{1,2}(?=\/|$)/g)?.length ?? 0;
    return count(url) > count(template);
}
async function extractFrom({ source, what }, { headers, body }, url, jar) {
    const found = await find();
    return found === null || found.length > longestValue ? null : found;
    async function find() {
        switch (source) {
            case 'header': {
                const value = headers[what.toLowerCase()];
                return value === undefined ? null : [value].flat().join(', ');
            }
            case 'cookie':
                return jar.valueOf(url, what);
            case 'regex': {
                const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
                const matcher = RE2JS.compile(what).matcher(body.toString('utf8'));
                return matcher.find() ? (matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? null) : null;
            }
            default:
                return jsonAt(body.toString('utf8'), what);
        }
    }
}
/** The first value that a JSONPath finds, as text; `null` = it finds none, or there is no JSON. */
async function jsonAt(text, path) {
    const { parseJsonPath } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(2139)]).then(__webpack_require__.bind(__webpack_require__, 92139));
    const document = (0,assert_body/* parseJson */.q)(text);
    if (document === undefined)
        return null;
    try {
        const [value] = parseJsonPath(path)
            ?.query(document)
            .values() ?? [];
        if (value === undefined || value === null)
            return null;
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    catch {
        return null;
    }
}
function missing({ variable, source, what }, context) {
    const reason = source === 'header' || source === 'cookie' ? 'header' : 'body';
    return { reason, detail: `it gives no ${variable}: there is nothing at ${source} ${context.quote(what)}` };
}
function fault(detail, context) {
    const nothing = { status: null, address: null, phases: measurement/* noPhases */.O, certificate: null, warnings: [] };
    return { ...nothing, failures: [{ reason: 'protocol', detail }], endedAt: context.monotonic() };
}
/** What two steps come to: status, address and certificate are the last one's. */
function add(before, { phases, warnings, ...last }) {
    const sum = before.phases === measurement/* noPhases */.O ? phases : (0,http/* addPhases */.KM)(before.phases, phases);
    const announcement = moreUrgent(before.announcement ?? null, last.announcement ?? null);
    return { ...last, announcement, phases: sum, warnings: [...before.warnings, ...warnings] };
}
function prefixed(which, { reason, detail }) {
    return { reason, detail: `${which}: ${detail}` };
}
/** A jar as browsers keep one (RFC 6265), public suffixes included. A cookie that no browser would take is none. */
async function createJar() {
    const { CookieJar } = await __webpack_require__.e(/* import() */ 7380).then(__webpack_require__.bind(__webpack_require__, 77380));
    const jar = new CookieJar();
    return {
        headerFor: (url) => jar.getCookieString(url.href),
        async take(url, setCookie) {
            for (const cookie of setCookie)
                await jar.setCookie(cookie, url.href, { ignoreError: true });
        },
        async valueOf(url, name) {
            return (await jar.getCookies(url.href)).find(({ key }) => key === name)?.value ?? null;
        },
    };
}


/***/ })

};
