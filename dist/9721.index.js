export const id = 9721;
export const ids = [9721,7063];
export const modules = {

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

/***/ 52709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43489);
/* harmony import */ var _slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84280);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23131);




/**
 * Renders a report as JUnit XML, the dialect every CI reads: a suite of checks and a suite of objectives. What fails the run is a
 * failure; what is bad or breached and does not (for advice, or since somebody has overridden it), or could not be measured or
 * judged, is skipped, never passed. What else fails the run, or leaves the verdict open, a freeze say, has a suite of its own: no
 * run that fails looks as if it had passed, and no other looks as if it had failed. `opens` tells which of what is left open a
 * policy has fail the run (exit code 3).
 */
function renderJunit(report, opens = () => false) {
    const { mode, override, reasons } = report.verdict;
    const isDisarmed = mode === 'advise' || override !== null;
    const fails = (reason) => !isDisarmed && (reason.severity === 'fail' || (reason.severity === 'inconclusive' && opens(reason)));
    const failing = new Set(reasons.filter(fails).map(keyOf));
    const checks = report.checks.map((check) => caseOfCheck(check, report, failing));
    const objectives = report.objectives.map((objective) => caseOfObjective(objective, fails));
    const others = otherReasons(report, [...checks, ...objectives], fails).map((reason) => toCase(reason, fails));
    const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(report.service),
            testsuite: [
                suite('checks', report, casesOf(checks)),
                suite('objectives', report, casesOf(objectives)),
                ...(others.length === 0 ? [] : [suite('verdict', report, others)]),
            ],
        },
    });
}
function keyOf({ code, subject, service }) {
    return JSON.stringify([code, subject, service]);
}
function casesOf(all) {
    return all.map(({ testCase }) => testCase);
}
function caseOfCheck(check, report, failing) {
    const { id, service, outcome } = check;
    const codes = { bad: ['unhealthy'], unknown: ['not-measured', 'blocked'], degraded: [], good: [] }[outcome];
    const tells = codes.map((code) => keyOf({ code, subject: id, service }));
    const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailures */ .ng)(check), 500);
    const isFailure = tells.some((reason) => failing.has(reason));
    const isOpen = !isFailure && (outcome === 'bad' || outcome === 'unknown');
    const testCase = {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(check, report)),
        '@_classname': 'checks',
        '@_time': ((check.durationMs ?? 0) / 1000).toFixed(3),
        ...(isFailure ? { failure: { '@_type': check.reason ?? 'bad', '@_message': message } } : {}),
        ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
    return { testCase, tells };
}
function caseOfObjective(objective, fails) {
    const { reasons, service, status } = objective;
    const message = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reasons.map((reason) => reason.message).join('; '), 1000);
    const isFailure = reasons.some(fails);
    const isOpen = !isFailure && (status === 'breached' || status === 'inconclusive');
    const testCase = {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(objective, (0,_slo_objective_name_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveName */ .p)(objective))),
        '@_classname': 'objectives',
        ...(isFailure ? { failure: { '@_type': status, '@_message': message } } : {}),
        ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
    return { testCase, tells: reasons.map(({ code, subject }) => keyOf({ code, subject, service })) };
}
/** What no case of a check or of an objective tells: no run that fails looks as if it had passed. */
function otherReasons({ verdict }, cases, fails) {
    const toldBy = (kind) => new Set(cases.flatMap(({ testCase, tells }) => (testCase[kind] === undefined ? [] : tells)));
    const [failed, skipped] = [toldBy('failure'), toldBy('skipped')];
    const others = verdict.reasons.filter((reason) => {
        const isWorthIt = reason.severity === 'fail' || reason.severity === 'inconclusive';
        const isTold = failed.has(keyOf(reason)) || (!fails(reason) && skipped.has(keyOf(reason)));
        return isWorthIt && !isTold;
    });
    const { status } = verdict;
    const unexplained = { code: 'unexplained', severity: status, subject: 'verdict', message: status, remedy: '' };
    const isTold = failed.size > 0 || others.some(fails) || verdict.reasons.some(({ severity }) => severity === status);
    return isTold || !fails(unexplained) ? others : [...others, unexplained];
}
function toCase(reason, fails) {
    const { code, subject, message, service } = reason;
    const text = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, 1000);
    return {
        '@_name': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({ service }, `${subject}: ${code}`)),
        '@_classname': 'verdict',
        ...(fails(reason)
            ? { failure: { '@_type': (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code), '@_message': text } }
            : { skipped: { '@_message': text } }),
    };
}
function suite(name, report, cases) {
    return {
        '@_name': name,
        '@_timestamp': report.generatedAt,
        '@_tests': cases.length,
        '@_failures': cases.filter(({ failure }) => failure !== undefined).length,
        '@_skipped': cases.filter(({ skipped }) => skipped !== undefined).length,
        testcase: cases,
    };
}


/***/ }),

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sampleGauges)
/* harmony export */ });
/** The names are those of blackbox_exporter, so that what is made for them works on these. */
const sampleGauges = [
    {
        name: 'probe_success',
        help: 'Whether the check gave the right answer, in time or late. Absent where we could not measure.',
        unit: null,
        measure: ({ outcome }) => (outcome === 'unknown' ? null : Number(outcome !== 'bad')),
    },
    {
        name: 'probe_duration_seconds',
        help: 'How long the check took.',
        unit: 'seconds',
        measure: ({ durationMs }) => (durationMs === null ? null : durationMs / 1000),
    },
    {
        name: 'probe_http_status_code',
        help: 'The HTTP status of the answer.',
        unit: null,
        measure: ({ status }) => status,
    },
];


/***/ }),

/***/ 67082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeLabel)
/* harmony export */ });
/** As OpenMetrics and Prometheus write a value in a label. */
function escapeLabel(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}


/***/ }),

/***/ 39721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPublisher: () => (/* binding */ createPublisher)
});

// EXTERNAL MODULE: ./packages/core/build/config/secrets.js
var secrets = __webpack_require__(27008);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/sample/gauges.js
var gauges = __webpack_require__(76105);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
;// CONCATENATED MODULE: ./packages/core/build/publish/measures.js


/**
 * Everything of a report that is a number: of checks by the names of blackbox_exporter (`probe_*`), of objectives as
 * `fortify_slo_*`. What is not known is not there. Ordered by name.
 */
function measuresOf(report) {
    const measures = [
        ...report.checks.flatMap(measuresOfCheck),
        ...report.objectives.flatMap((objective) => measuresOfObjective(objective, Date.parse(report.generatedAt))),
    ];
    return measures.sort((a, b) => (0,plain/* compareText */.n6)(a.name, b.name));
}
function measuresOfCheck(check) {
    const { phases, certificate } = check;
    const seconds = (ms) => (ms === null || ms === undefined ? null : ms / 1000);
    const phase = (name, ms) => {
        return ['probe_http_duration_seconds', 'Where the time of the check went.', seconds(ms), { phase: name }];
    };
    const rows = [
        ...gauges/* sampleGauges */.J.map(({ name, help, measure }) => [name, help, measure(check)]),
        ['probe_dns_lookup_time_seconds', 'How long the name took to resolve.', seconds(phases?.dnsMs)],
        [
            'probe_ssl_earliest_cert_expiry',
            'When the certificate ends, in seconds since the Unix epoch.',
            certificate === null ? null : Date.parse(certificate.notAfter) / 1000,
        ],
        phase('resolve', phases?.dnsMs),
        phase('connect', phases?.connectMs),
        phase('tls', phases?.tlsMs),
        phase('processing', phases?.firstByteMs),
        phase('transfer', phases?.downloadMs),
    ];
    return toMeasures(rows, { instance: check.id, location: check.location }, Date.parse(check.at));
}
function measuresOfObjective(objective, timeMs) {
    const { target, attainment, budget, coverage, burnRates, status } = objective;
    const isInconclusive = status === 'inconclusive';
    const burns = burnRates.flatMap(({ longSeconds, shortSeconds, long, short }) => [
        ['fortify_slo_burn_rate', burnHelp, long, { window: `${longSeconds}s` }],
        ['fortify_slo_burn_rate', burnHelp, short, { window: `${shortSeconds}s` }],
    ]);
    const rows = [
        ['fortify_slo_target_ratio', 'The share that must be good.', target],
        ['fortify_slo_attainment_ratio', 'The share that was good.', attainment],
        ['fortify_slo_error_budget_remaining_ratio', 'What is left of the error budget, signed.', budget.remaining],
        ['fortify_slo_coverage_ratio', 'How much of the window was measured.', coverage],
        ['fortify_slo_breached', 'Whether the target is missed.', isInconclusive ? null : Number(status === 'breached')],
        ...new Map(burns.map((row) => [row[3]?.['window'], row])).values(),
    ];
    return toMeasures(rows, { slo: objective.id, instance: objective.check ?? '' }, timeMs);
}
const burnHelp = 'How many times as fast as it may the error budget burns.';
function toMeasures(rows, labels, timeMs) {
    return rows.flatMap(([name, help, value, more = {}]) => value === null
        ? []
        : [{ name, help, unit: isInSeconds(name) ? 's' : '1', labels: { ...labels, ...more }, value, timeMs }]);
}
/** The expiry of a certificate has the name that blackbox_exporter gave it, which does not say its unit. */
function isInSeconds(name) {
    return name.endsWith('_seconds') || name === 'probe_ssl_earliest_cert_expiry';
}

// EXTERNAL MODULE: ./packages/core/build/publish/publication.js
var publication = __webpack_require__(21072);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var text_url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 9 modules
var sign = __webpack_require__(70362);
;// CONCATENATED MODULE: ./packages/publish/build/connect-jwt.js


/** So long a token is good: the three minutes of Atlassian's own libraries. */
const validSeconds = 180;
/**
 * The canonical form of a request, of which the hash is in its token (developer.atlassian.com, "Creating a query string
 * hash"): method, path below the base URL, sorted query, joined by `&`. It differs from what the URL says only in its
 * encoding.
 */
function canonicalRequest(method, url, baseUrl) {
    const { pathname, search } = splitUrl(url);
    return [method.toUpperCase(), canonicalPath(pathname, splitUrl(baseUrl).pathname), canonicalQuery(search)].join('&');
}
/** The query string hash of a request: SHA-256 of its canonical form, in hex. */
function queryStringHash(method, url, baseUrl) {
    return (0,sha256/* sha256 */.s)(canonicalRequest(method, url, baseUrl));
}
/** A token for one request, signed with the shared secret of an installation. */
function signRequest({ method, url, baseUrl }, { appKey, secret }, nowMs) {
    const issuedAt = Math.floor(nowMs / 1000);
    return new sign/* SignJWT */.P({
        iss: appKey,
        iat: issuedAt,
        exp: issuedAt + validSeconds,
        qsh: queryStringHash(method, url, baseUrl),
    })
        .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
        .sign(new TextEncoder().encode(secret));
}
/** Path and query exactly as they are written: a parser of URLs would encode them anew. */
function splitUrl(url) {
    const withoutOrigin = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
    const question = withoutOrigin.indexOf('?');
    return question < 0
        ? { pathname: withoutOrigin, search: '' }
        : { pathname: withoutOrigin.slice(0, question), search: withoutOrigin.slice(question + 1) };
}
function canonicalPath(pathname, basePath) {
    const base = basePath.replace(/\/$/, '');
    const inside = base !== '' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const path = `/${inside.replaceAll('&', '%26').replace(/^\//, '')}`;
    return path.length > 1 ? path.replace(/\/$/, '') : path;
}
function canonicalQuery(search) {
    const values = new Map();
    for (const [name, value] of new URLSearchParams(search)) {
        if (name !== 'jwt')
            values.set(name, [...(values.get(name) ?? []), value]);
    }
    return [...values]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, all]) => `${encode(name)}=${all.sort().map(encode).join(',')}`)
        .join('&');
}
/** RFC 3986: everything but the unreserved characters. */
function encode(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./packages/publish/build/request.js
/** A JSON request. */
function jsonRequest(method, url, body, headers = {}) {
    return { method, url, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

;// CONCATENATED MODULE: ./packages/publish/build/atlassian-connect.js




const removed = 'Atlassian removed this API after 2023-04-24 (CHANGE-775): publish to statuspage, otlp or a webhook instead, or say acknowledge-removed: true for a host that still speaks it';
/** What the API itself answers, in the words of its documentation; its 408 is a mistake of theirs for 400. */
const invalid = 'the host takes one of the values for invalid: a moduleType or metricsType it does not know, or a latency';
const words = {
    403: 'the host does not know the app key, or the secret is not that of its installation',
    400: invalid,
    408: invalid,
    404: 'the host does not speak this API any more',
    410: 'the host does not speak this API any more',
};
/**
 * What was found, for the metrics API of Atlassian Connect: an item a check that could be measured. How long it took is told
 * of successes only. Throws an `UpstreamError` where nobody has said that they know of its removal.
 */
async function connectRequests(sink, { checks }, nowMs) {
    if (!sink.isRemovalKnown)
        throw new build_error/* UpstreamError */.gA(removed);
    const items = checks.flatMap(({ outcome, durationMs }) => {
        if (outcome === 'unknown')
            return [];
        const isGood = outcome !== 'bad';
        return [
            {
                metricsType: sink.moduleType === null ? 'SYNTHETIC' : 'IFRAME',
                ...(sink.moduleType === null ? {} : { moduleType: sink.moduleType }),
                ...(isGood && durationMs !== null ? { durationInMillis: Math.max(0, Math.round(durationMs)) } : {}),
                status: isGood ? 'SUCCESS' : 'FAIL',
            },
        ];
    });
    if (items.length === 0)
        return [];
    const url = (0,text_url/* joinUrl */.we)(sink.baseUrl, `/rest/atlassian-connect/latest/addons-metrics/${encodeURIComponent(sink.appKey)}/publish`);
    const token = await signRequest({ method: 'PUT', url, baseUrl: sink.baseUrl }, sink, nowMs);
    return [{ ...jsonRequest('PUT', url, items, { authorization: `JWT ${token}` }), words }];
}

// EXTERNAL MODULE: ./packages/core/build/text/label.js
var text_label = __webpack_require__(67082);
;// CONCATENATED MODULE: ./packages/core/build/publish/gauge-lines.js

/** Measures, ordered by name, as Prometheus and OpenMetrics write gauges: a line each, behind those that describe its name. */
function gaugeLines(measures, { more, after }) {
    return measures.flatMap((measure, index) => {
        const { name, help, labels, value } = measure;
        const isFirst = measures[index - 1]?.name !== name;
        const head = isFirst ? [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...more(measure)] : [];
        const pairs = Object.entries(labels).map(([label, text]) => `${label}="${(0,text_label/* escapeLabel */.c)(text)}"`);
        return [...head, `${name}{${pairs.join(',')}} ${value}${after(measure)}`];
    });
}

// EXTERNAL MODULE: ./packages/core/build/report/json.js
var json = __webpack_require__(77063);
// EXTERNAL MODULE: ./packages/core/build/report/junit.js
var junit = __webpack_require__(52709);
;// CONCATENATED MODULE: ./packages/publish/build/file.js





/** A report as the text of a file. */
function fileText({ format }, report) {
    switch (format) {
        case 'json':
            return [...(0,json.renderJson)(report)].join('');
        case 'junit':
            return (0,junit.renderJunit)(report);
        case 'openmetrics':
            return formatOpenMetrics(report);
        default:
            return (0,build_error/* assertNever */.xb)(format);
    }
}
/** OpenMetrics 1.0, each measure at its time. */
function formatOpenMetrics(report) {
    const measures = measuresOf(report).map((measure) => {
        return { ...measure, labels: { job: 'fortify', service: report.service, ...measure.labels } };
    });
    const lines = gaugeLines(measures, {
        more: ({ name, unit }) => (unit === 's' && name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : []),
        after: ({ timeMs }) => ` ${timeMs / 1000}`,
    });
    return `${[...lines, '# EOF'].join('\n')}\n`;
}

// EXTERNAL MODULE: ./packages/core/build/version.js
var version = __webpack_require__(55334);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/dist/metrics/Metric.mjs
var Metric = __webpack_require__(18007);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/metrics/json/metrics.mjs + 5 modules
var metrics = __webpack_require__(47111);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/resources/dist/ResourceImpl.mjs + 2 modules
var ResourceImpl = __webpack_require__(67874);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-metrics/dist/export/AggregationTemporality.mjs
var AggregationTemporality = __webpack_require__(69778);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-metrics/dist/export/MetricData.mjs
var MetricData = __webpack_require__(63938);
;// CONCATENATED MODULE: ./packages/publish/build/otlp.js






/**
 * The measures as OTLP metrics over HTTP, in JSON: gauges, each point at the time it was measured. Names have dots where
 * Prometheus has underscores. The run is told by OpenTelemetry's conventions for CI/CD and VCS (semantic conventions 1.34).
 */
function otlpRequests({ url }, measures, service, run) {
    const resource = (0,ResourceImpl/* resourceFromAttributes */.QZ)(attributesOf(service, run));
    const body = metrics/* JsonMetricsSerializer */.K.serializeRequest({
        resource,
        scopeMetrics: [{ scope: { name: 'fortify', version: version/* version */.r }, metrics: metricsOf(measures) }],
    });
    if (body === undefined)
        return [];
    const text = Buffer.from(body).toString('utf8');
    return [{ method: 'POST', url, headers: { 'content-type': 'application/json' }, body: text, refusalIn }];
}
/** What a receiver takes only a part of, it answers with 200 and a partial success, and is not to be sent again (OTLP 1.x). */
function refusalIn(answer) {
    try {
        const { partialSuccess } = JSON.parse(answer);
        const rejected = Number(partialSuccess?.rejectedDataPoints ?? 0);
        return rejected > 0 ? `the receiver took all but ${(0,plain/* count */.U9)(rejected, 'data point')}` : null;
    }
    catch {
        // An empty answer, or one in protobuf, is none of anything.
        return null;
    }
}
function attributesOf(service, run) {
    const known = {
        'service.name': service,
        'cicd.pipeline.run.url.full': run.url,
        'vcs.owner.name': run.repository.split('/')[0] ?? '',
        'vcs.repository.name': run.repository.split('/')[1] ?? '',
        'vcs.ref.head.name': run.branch,
        'vcs.ref.head.revision': run.commit,
        'vcs.change.id': run.pullRequest === null ? '' : String(run.pullRequest),
    };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}
function metricsOf(measures) {
    const byName = Map.groupBy(measures, ({ name }) => name);
    return [...byName].map(([name, all]) => {
        const [{ help, unit }] = all;
        return {
            descriptor: { name: name.replaceAll('_', '.'), description: help, unit, valueType: Metric/* ValueType */.e.DOUBLE },
            aggregationTemporality: AggregationTemporality/* AggregationTemporality */.h.CUMULATIVE,
            dataPointType: MetricData/* DataPointType */.n.GAUGE,
            dataPoints: all.map(({ labels, value, timeMs }) => {
                const time = [Math.floor(timeMs / 1000), (timeMs % 1000) * 1e6];
                return { attributes: labels, value, startTime: time, endTime: time };
            }),
        };
    });
}

// EXTERNAL MODULE: ./node_modules/protobufjs/light.js
var light = __webpack_require__(80365);
// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
;// CONCATENATED MODULE: ./packages/publish/build/prometheus.js




/**
 * The measures as a Pushgateway takes them: text without times, and all of a service replaced at once. So it is the same
 * however often it is sent.
 */
function pushgatewayRequests({ url }, measures, service) {
    // A name may hold anything, a slash for one.
    const group = Buffer.from(service).toString('base64url');
    return [
        {
            method: 'PUT',
            url: (0,text_url/* joinUrl */.we)(url, `/metrics/job/fortify/service@base64/${group === '' ? '=' : group}`),
            headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
            // The text format of Prometheus 0.0.4.
            body: `${gaugeLines(measures, { more: () => [], after: () => '' }).join('\n')}\n`,
        },
    ];
}
/** prometheus/prompb of Prometheus, as much of it as is written (remote-write specification 1.0). */
const writeRequest = light.Root.fromJSON({
    nested: {
        WriteRequest: { fields: { timeseries: { rule: 'repeated', type: 'TimeSeries', id: 1 } } },
        TimeSeries: {
            fields: {
                labels: { rule: 'repeated', type: 'Label', id: 1 },
                samples: { rule: 'repeated', type: 'Sample', id: 2 },
            },
        },
        Label: { fields: { name: { type: 'string', id: 1 }, value: { type: 'string', id: 2 } } },
        Sample: { fields: { value: { type: 'double', id: 1 }, timestamp: { type: 'int64', id: 2 } } },
    },
}).lookupType('WriteRequest');
/** The measures by remote-write, version 1: each at the time it was measured. */
function remoteWriteRequests({ url }, measures, service) {
    const timeseries = measures.map(({ name, labels, value, timeMs }) => ({
        labels: labelsOf({ ...labels, __name__: name, job: 'fortify', service }),
        samples: [{ value, timestamp: timeMs }],
    }));
    const encoded = writeRequest.encode(writeRequest.fromObject({ timeseries })).finish();
    return [
        {
            method: 'POST',
            url,
            headers: {
                'content-type': 'application/x-protobuf',
                'content-encoding': 'snappy',
                'x-prometheus-remote-write-version': '0.1.0',
            },
            body: Buffer.from((0,snappyjs/* compress */.B)(encoded)),
            shown: JSON.stringify({ timeseries }),
            words: { 400: 'the receiver takes the samples for invalid: they may be too old for it' },
        },
    ];
}
/** Labels have to be in order, and an empty one is none. */
function labelsOf(labels) {
    return Object.entries(labels)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => ({ name, value }));
}

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./packages/publish/build/send.js




/** So often it is tried again: after about 1, 2 and 4 seconds, or when the other side says, whichever is later. */
const mostRetries = 3;
const firstPauseMs = 1000;
/** Nobody waits longer because another asks for it. */
const longestWaitMs = 30_000;
/** As much as is read of what the other side says of a failure. */
const mostAnswerBytes = 16 * 1024;
/**
 * Sends a request, and again where that may help: on 429, on 5xx and where the network fails, with growing pauses that differ
 * from run to run. Throws an `UpstreamError` in words of ours; what the other side says goes into none of them.
 */
async function send({ method, url, headers, body, words, refusalIn }, timeoutMs, { sleep, random }) {
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2();
    let askedMs = 0;
    const once = async () => {
        askedMs = 0;
        const answer = await (0,undici/* request */.Em)(url, {
            method,
            headers,
            body,
            dispatcher,
            signal: AbortSignal.timeout(timeoutMs),
        });
        const said = await readAnswer(answer.body, refusalIn !== undefined);
        const { statusCode: status } = answer;
        if (status >= 200 && status < 300) {
            const refusal = refusalIn?.(said) ?? null;
            if (refusal !== null)
                throw new p_retry/* AbortError */.lc(new build_error/* UpstreamError */.gA(refusal));
            return;
        }
        const error = new build_error/* UpstreamError */.gA(describe(status, words));
        if (status !== 429 && status < 500)
            throw new p_retry/* AbortError */.lc(error);
        askedMs = waitOf(answer.headers['retry-after'], Date.parse(String(answer.headers['date'] ?? '')));
        throw error;
    };
    const pause = async ({ attemptNumber, retriesLeft }) => {
        const ownMs = firstPauseMs * 2 ** (attemptNumber - 1) * (1 + random());
        if (retriesLeft > 0)
            await sleep(Math.max(ownMs, askedMs));
    };
    try {
        // It waits in a port of ours, and nowhere else.
        await (0,p_retry/* default */.Ay)(once, { retries: mostRetries, minTimeout: 0, onFailedAttempt: pause });
    }
    catch (error) {
        throw error instanceof build_error/* UpstreamError */.gA ? error : new build_error/* UpstreamError */.gA(describeFault(error), { cause: error });
    }
    finally {
        await dispatcher.close();
    }
}
/** What the other side says, as far as anybody wants to know: read to its end all the same, or to where it is too long. */
async function readAnswer(body, isWanted) {
    if (!isWanted) {
        await body.dump({ limit: mostAnswerBytes });
        return '';
    }
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > mostAnswerBytes)
            break;
    }
    return text;
}
/** How long the other side asks to wait, in seconds or until a date by its own clock, as far as anybody would. */
function waitOf(retryAfter, itsNowMs) {
    const text = String(retryAfter ?? '');
    const waitMs = /^\d{1,6}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - itsNowMs;
    return waitMs > 0 ? Math.min(longestWaitMs, waitMs) : 0;
}
function describe(status, words) {
    const own = words?.[status];
    if (own !== undefined)
        return `${own} (HTTP ${status})`;
    if (status === 401 || status === 403)
        return `it refuses our credentials (HTTP ${status})`;
    return status >= 300 && status < 400
        ? `it redirects, which is not followed (HTTP ${status})`
        : `it answers HTTP ${status}`;
}
function describeFault(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'it does not answer in time';
    const code = error ?? {};
    return `it cannot be reached (${(0,plain/* plainLine */.h0)(String(code.code ?? code.cause?.code ?? 'no answer'), 60)})`;
}

// EXTERNAL MODULE: ./packages/core/build/report/badness.js
var badness = __webpack_require__(4689);
;// CONCATENATED MODULE: ./packages/publish/build/statuspage.js



/** What could not be measured leaves its component as it is. */
const statuses = { good: 'operational', degraded: 'degraded_performance', bad: 'major_outage', unknown: null };
/** The status of each component whose check could be measured, and a point for each metric that has a duration. */
function statuspageRequests(sink, { checks }) {
    const page = (0,text_url/* joinUrl */.we)(sink.url, `/v1/pages/${encodeURIComponent(sink.page)}`);
    const headers = { authorization: `OAuth ${sink.token}` };
    const measured = checks.filter(({ outcome }) => outcome !== 'unknown');
    const components = Object.entries(sink.components).flatMap(([check, id]) => {
        const status = statusOf(measured.filter((each) => each.id === check));
        if (status === null)
            return [];
        const body = { component: { status } };
        return [jsonRequest('PATCH', `${page}/components/${encodeURIComponent(id)}`, body, headers)];
    });
    const metrics = Object.entries(sink.metrics).flatMap(([check, id]) => {
        const found = measured.find((each) => each.id === check && each.durationMs !== null);
        if (found?.durationMs === undefined || found.durationMs === null)
            return [];
        const data = { timestamp: Math.floor(Date.parse(found.at) / 1000), value: Math.round(found.durationMs) };
        return [jsonRequest('POST', `${page}/metrics/${encodeURIComponent(id)}/data`, { data }, headers)];
    });
    const words = {
        401: 'the token is not one of Statuspage',
        404: 'the page has no such component or metric',
        422: 'Statuspage takes the value for invalid',
    };
    return [...components, ...metrics].map((request) => ({ ...request, words }));
}
/** The worst outcome of a check at several locations stands for its component. */
function statusOf(checks) {
    const [worst] = checks.toSorted((a, b) => (0,badness/* badnessOfCheck */.yp)(b) - (0,badness/* badnessOfCheck */.yp)(a));
    return worst === undefined ? null : statuses[worst.outcome];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/build/time/instant.js
var instant = __webpack_require__(72923);
;// CONCATENATED MODULE: ./packages/publish/build/webhook.js



/**
 * The report as it is. What it is signed with stands in two headers: a time in Unix seconds, and the HMAC-SHA256 of that time, a
 * full stop and the body, as `sha256=HEX`. So a receiver can refuse what is old, and with the key of the run what it has.
 */
function webhookRequests(sink, report, runMs, nowMs) {
    const body = [...(0,json.renderJson)(report)].join('');
    const timestamp = String(Math.floor(nowMs / 1000));
    const signature = sink.secret === null ? null : signatureOf(sink.secret, timestamp, body);
    const headers = {
        'content-type': 'application/json',
        'idempotency-key': `${report.service} ${(0,instant/* formatInstant */.r4)(runMs)}`.replaceAll(/[^\x20-\x7e]/g, '?'),
        'x-fortify-timestamp': timestamp,
        ...(signature === null ? {} : { 'x-fortify-signature': signature }),
    };
    return [{ method: 'POST', url: sink.url, headers, body }];
}
/** The signature of a body at a time. */
function signatureOf(secret, timestamp, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/publish/build/publish-to.js











/** Makes a publisher. */
function createPublisher(ports) {
    return {
        publishTo: (sink, report) => publishTo(sink, report, ports),
        showFor: (sink, report) => showFor(sink, report, ports),
    };
}
async function publishTo(sink, report, ports) {
    if (sink.kind === 'file')
        return ports.writeTextFile(sink.path, fileText(sink, report));
    const identity = sink.audience === null ? null : await ports.identityFor(sink.audience);
    for (const request of await requestsOf(sink, report, ports.now())) {
        await send(withHeaders(request, sink, identity), sink.timeoutMs, ports);
    }
}
async function showFor(sink, report, ports) {
    const redact = (text) => (0,secrets/* redactSecrets */.fp)(text, ports.secrets);
    if (sink.kind === 'file') {
        return [{ method: 'WRITE', url: redact(sink.path), headers: {}, body: redact(fileText(sink, report)) }];
    }
    const requests = await requestsOf(sink, report, ports.now());
    return requests.map((request) => {
        const { method, url, headers, body, shown } = withHeaders(request, sink, sink.audience === null ? null : 'token');
        // What somebody has put in a header may be a key by any name.
        const isSecret = (name) => Object.hasOwn(sink.headers, name) || /authorization|signature/i.test(name);
        const masked = Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? '***' : redact(value)]);
        const text = shown ?? (typeof body === 'string' ? body : Buffer.from(body).toString('base64'));
        return { method, url: redact(url), headers: Object.fromEntries(masked), body: redact(text) };
    });
}
async function requestsOf(sink, report, nowMs) {
    switch (sink.kind) {
        case 'atlassian-connect':
            return connectRequests(sink, report, nowMs);
        case 'otlp':
            return otlpRequests(sink, measuresOf(report), report.service, report.run);
        case 'pushgateway':
            return pushgatewayRequests(sink, measuresOf(report), report.service);
        case 'remote-write':
            return remoteWriteRequests(sink, measuresOf(report), report.service);
        case 'statuspage':
            return statuspageRequests(sink, report);
        case 'webhook':
            return webhookRequests(sink, report, (0,publication/* runTimeOf */.I)(report), nowMs);
        default:
            return (0,build_error/* assertNever */.xb)(sink);
    }
}
function withHeaders(request, sink, identity) {
    const bearer = identity === null ? {} : { authorization: `Bearer ${identity}` };
    return { ...request, headers: { ...request.headers, ...sink.headers, ...bearer } };
}


/***/ })

};
