export const id = 6106;
export const ids = [6106];
export const modules = {

/***/ 66106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyImport: () => (/* binding */ historyImport)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/verdict/exit-code.js
var exit_code = __webpack_require__(78842);
// EXTERNAL MODULE: ./packages/pipeline/build/history/count.js
var count = __webpack_require__(43563);
// EXTERNAL MODULE: ./packages/core/build/history/history-builder.js
var history_builder = __webpack_require__(28331);
// EXTERNAL MODULE: ./packages/pipeline/build/history/keep.js + 4 modules
var keep = __webpack_require__(92721);
;// CONCATENATED MODULE: ./packages/pipeline/build/history/gather.js


/** So many samples are held at once, and become a segment. */
const samplesPerSegment = 200_000;
/**
 * Reads sources, however large, into a store that nobody else sees: so nothing is written to the real one before all of
 * it has been read. Bad rows are handed on as they are found.
 */
async function gatherSamples(sources, staging, onBadRow) {
    const checks = new Set();
    const found = { samples: 0, badRows: 0 };
    let builder = (0,history_builder/* createHistoryBuilder */.w)();
    const flush = async () => {
        await (0,keep/* addHistory */.Gs)(staging, builder.build());
        builder = (0,history_builder/* createHistoryBuilder */.w)();
    };
    for (const { name, pieces } of sources) {
        for await (const { samples, bad } of pieces) {
            for (const sample of samples) {
                checks.add(sample.check);
                builder.add(sample);
            }
            for (const row of bad)
                onBadRow(name, row);
            found.samples += samples.length;
            found.badRows += bad.length;
            if (builder.size >= samplesPerSegment)
                await flush();
        }
    }
    await flush();
    return { ...found, checks: checks.size };
}

// EXTERNAL MODULE: ./packages/pipeline/build/history/merge.js
var merge = __webpack_require__(67140);
// EXTERNAL MODULE: ./packages/store/build/directory-store.js
var directory_store = __webpack_require__(44691);
// EXTERNAL MODULE: ./packages/store/build/temporary-directory.js
var temporary_directory = __webpack_require__(60913);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/history/import/parsed-samples.js
var parsed_samples = __webpack_require__(84920);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./packages/core/build/text/suggestion.js
var suggestion = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/build/history/row.js
var history_row = __webpack_require__(76557);
// EXTERNAL MODULE: ./packages/core/build/history/import/lines.js
var import_lines = __webpack_require__(17492);
;// CONCATENATED MODULE: ./packages/core/build/history/import/csv.js






const required = ['check', 'time', 'outcome'];
/** A record with quotes may go on over so many characters: beyond that a quote was opened, and not closed. */
const longestRecord = 100_000;
/**
 * Reads the CSV of a history (RFC 4180, a header, columns in any order). A row of the wrong width or with a field that
 * cannot be read is set aside with its line number, and costs only itself. Throws a `FormatError` when there is no usable
 * header.
 */
const readCsv = async function* ({ text }) {
    let header;
    let held = [];
    const parseLines = (lines, isLast) => {
        const { records, rest } = recordsOf(lines, isLast);
        held = rest;
        const rows = [];
        for (const { line, fields } of records) {
            if (header === undefined)
                header = parseHeader(fields);
            else
                rows.push({ line, sample: parseFields(fields, header) });
        }
        return (0,parsed_samples/* sortRows */.s)(rows);
    };
    for await (const lines of (0,import_lines/* linesOf */.D)(text))
        yield parseLines([...held, ...lines], false);
    yield parseLines(held, true);
    if (header === undefined)
        throw new parsed_samples/* FormatError */.I('no header: the first line must name the columns');
};
/**
 * Puts lines together to records. A line without a quote is one, and needs no parser. One with an odd number of quotes
 * goes on in the lines after it, until the number is even; where that does not come to a record, only its first line is
 * given up. `rest` is what may go on in lines to come.
 */
function recordsOf(lines, isLast) {
    const records = [];
    for (let first = 0; first < lines.length;) {
        const { line, text } = lines[first];
        if (!text.includes('"')) {
            const row = withoutReturn(text);
            if (row !== '')
                records.push({ line, fields: row.split(',') });
            first++;
            continue;
        }
        const end = endOfRecord(lines, first);
        if (end === 'to come' && !isLast)
            return { records, rest: lines.slice(first) };
        const isClosed = typeof end === 'number';
        const fields = isClosed ? parseRecord(lines.slice(first, end)) : null;
        records.push({ line, fields: fields ?? (isClosed ? 'broken quoting' : 'a quote that is never closed') });
        first = fields === null || !isClosed ? first + 1 : end;
    }
    return { records, rest: [] };
}
/** The line after the last of a record, by its quotes: `to come` where they are not even yet, `never` where it is too long by then. */
function endOfRecord(lines, first) {
    let quotes = 0;
    let length = 0;
    for (let index = first; index < lines.length; index++) {
        const { text } = lines[index];
        for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1))
            quotes++;
        // With what ends the line: empty ones are part of it, too.
        length += text.length + 1;
        if (quotes % 2 === 0)
            return index + 1;
        if (length > longestRecord)
            return 'never';
    }
    return 'to come';
}
/** The fields of a record with quotes; `null` where they are not as RFC 4180 has them. */
function parseRecord(lines) {
    try {
        const text = withoutReturn(lines.map((each) => each.text).join('\n'));
        // Nothing else ends a record here, so that a line break within quotes stays what it is.
        const [fields, ...more] = (0,sync/* parse */.qg)(text, { record_delimiter: ['\n'], relax_column_count: true });
        return more.length === 0 && fields !== undefined ? fields : null;
    }
    catch {
        return null;
    }
}
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}
function parseFields(fields, header) {
    if (typeof fields === 'string')
        return fields;
    if (fields.length !== header.length)
        return `${fields.length} fields where the header has ${header.length}`;
    return (0,history_row/* parseRow */.W0)(Object.fromEntries(header.map((column, index) => [column, fields[index]])));
}
function parseHeader(fields) {
    if (typeof fields === 'string')
        throw new parsed_samples/* FormatError */.I(`not the CSV of a history: ${fields} in its first line`);
    const names = fields.map((field) => field.trim());
    const faults = names.flatMap((name, index) => {
        if (!history_row/* columns */.YB.some((column) => column === name))
            return [`unknown column ${(0,plain/* quote */.hD)(name)}${(0,suggestion/* didYouMean */.a)(name, history_row/* columns */.YB)}`];
        return names.indexOf(name) === index ? [] : [`column ${(0,plain/* quote */.hD)(name)} stands twice`];
    });
    const missing = required.filter((column) => !names.includes(column)).map((column) => `no column "${column}"`);
    if (faults.length + missing.length > 0) {
        throw new parsed_samples/* FormatError */.I(`not the CSV of a history: ${[...missing, ...faults].join(', ')}; expected ${history_row/* columns */.YB.join(',')}`);
    }
    return names;
}

// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./packages/core/build/history/import/whole-json.js
var whole_json = __webpack_require__(81735);
;// CONCATENATED MODULE: ./packages/core/build/history/import/gatus.js




/**
 * Reads the JSON of Gatus: what `/api/v1/endpoints/statuses` answers, or `/api/v1/endpoints/KEY/statuses` for one
 * endpoint. The check is the endpoint's key; durations are nanoseconds there.
 */
const readGatus = async function* ({ text }) {
    const document = await (0,whole_json/* readWholeJson */.si)(text);
    const endpoints = (Array.isArray(document) ? document : [document]).map(keys/* asKeys */.Bg);
    if (!endpoints.some(({ results }) => Array.isArray(results))) {
        throw new parsed_samples/* FormatError */.I('not the JSON of Gatus: no endpoint with results in it');
    }
    for (const endpoint of endpoints) {
        const check = keyOf(endpoint);
        yield (0,parsed_samples/* sortRows */.s)((0,whole_json/* asList */.DD)(endpoint['results']).map((result) => ({ line: null, sample: toSample(check, (0,keys/* asKeys */.Bg)(result)) })));
    }
};
function keyOf({ key, group, name }) {
    if (typeof key === 'string')
        return key;
    return [group, name].filter((part) => typeof part === 'string' && part !== '').join('_');
}
function toSample(check, result) {
    const { success, timestamp, status, duration } = result;
    if (typeof success !== 'boolean')
        return 'a result that neither succeeded nor failed';
    return (0,history_row/* parseRow */.W0)({
        check,
        time: (0,whole_json/* asText */.e1)(timestamp),
        outcome: success ? 'good' : 'bad',
        status: typeof status === 'number' && status > 0 ? String(status) : '',
        duration_ms: typeof duration === 'number' && duration > 0 ? String(Math.round(duration / 1e6)) : '',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/history/import/json-lines.js




/** Reads one JSON object a line, with the columns of the CSV as keys. A line that cannot be read is set aside. */
const readJsonLines = async function* ({ text }) {
    for await (const lines of (0,import_lines/* linesOf */.D)(text)) {
        const filled = lines.filter((each) => each.text.trim() !== '');
        yield (0,parsed_samples/* sortRows */.s)(filled.map(({ line, text: json }) => {
            const row = parseObject(json);
            return { line, sample: typeof row === 'string' ? row : (0,history_row/* parseRow */.W0)(row) };
        }));
    }
};
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

// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
;// CONCATENATED MODULE: ./packages/core/build/history/import/prometheus.js





/** The metrics of blackbox_exporter that make a sample; the others are left alone. */
const metrics = {
    outcome: 'probe_success',
    duration: 'probe_duration_seconds',
    status: 'probe_http_status_code',
};
/** Labels that say where a probe ran, and labels that are no part of what was probed. */
const locationLabels = ['location', 'region'];
const ownLabels = ['__name__', ...locationLabels];
/**
 * Reads the answer of Prometheus to a range query (`/api/v1/query_range`) for `probe_success`. Where the query also
 * matched `probe_duration_seconds` and `probe_http_status_code` (a regular expression over `__name__` does), these are
 * joined to it. The check is the label `instance`, the location the label `location` or `region`.
 */
const readPrometheus = async function* ({ text }) {
    const { status, data, error } = (0,keys/* asKeys */.Bg)(await (0,whole_json/* readWholeJson */.si)(text));
    if (status === 'error')
        throw new parsed_samples/* FormatError */.I(`the query failed: ${typeof error === 'string' ? error.slice(0, 200) : '?'}`);
    if ((0,keys/* asKeys */.Bg)(data)['resultType'] !== 'matrix') {
        throw new parsed_samples/* FormatError */.I('not the answer to a range query: its data.resultType is not "matrix"');
    }
    const probes = new Map();
    for (const each of (0,whole_json/* asList */.DD)((0,keys/* asKeys */.Bg)(data)['result'])) {
        const labels = (0,keys/* asKeys */.Bg)((0,keys/* asKeys */.Bg)(each)['metric']);
        const kind = kindOf(labels);
        if (kind === null)
            continue;
        const values = probeOf(labels, probes).values[kind];
        for (const pair of (0,whole_json/* asList */.DD)((0,keys/* asKeys */.Bg)(each)['values'])) {
            const [time, value] = (0,whole_json/* asList */.DD)(pair);
            if (typeof time === 'number' && typeof value === 'string')
                values.set(time, value);
        }
    }
    if (probes.size === 0)
        throw new parsed_samples/* FormatError */.I(`no series of ${metrics.outcome} in it`);
    for (const probe of probes.values()) {
        yield (0,parsed_samples/* sortRows */.s)(Array.from(probe.values.outcome, (pair) => ({ line: null, sample: prometheus_toSample(probe, pair) })));
    }
};
/** A result of an expression has no name; asked for success alone, that is what it is. */
function kindOf(labels) {
    const name = labels['__name__'] ?? metrics.outcome;
    return Object.keys(metrics).find((kind) => metrics[kind] === name) ?? null;
}
function probeOf(labels, probes) {
    const rest = Object.entries(labels).filter(([label]) => !ownLabels.includes(label));
    const location = locationLabels.map((label) => labels[label]).find((value) => typeof value === 'string');
    const key = JSON.stringify([rest.sort(), location]);
    const known = probes.get(key) ?? {
        check: (0,whole_json/* asText */.e1)(labels['instance']) ||
            (0,whole_json/* asText */.e1)(labels['target']) ||
            rest.map(([label, value]) => `${label}=${(0,whole_json/* asText */.e1)(value)}`).join(','),
        location: (0,whole_json/* asText */.e1)(location) || sample/* defaultLocation */.pi,
        values: { outcome: new Map(), duration: new Map(), status: new Map() },
    };
    probes.set(key, known);
    return known;
}
function prometheus_toSample({ check, location, values }, [time, success]) {
    const seconds = Number(values.duration.get(time) ?? Number.NaN);
    const status = Number(values.status.get(time) ?? 0);
    if (success !== '0' && success !== '1')
        return `${metrics.outcome} is neither 0 nor 1`;
    return (0,history_row/* parseRow */.W0)({
        check,
        location,
        time: String(time),
        outcome: success === '1' ? 'good' : 'bad',
        status: status > 0 ? String(status) : '',
        duration_ms: seconds >= 0 ? String(Math.round(seconds * 1000)) : '',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/history/import/status-log.js




const fileName = /^(.+)_report\.log$/;
const rowPattern = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}), *(success|failed)(?:, *(\d+(?:\.\d+)?))? *$/;
/**
 * Reads the logs that statsig-io/statuspage and mehatab/fettle keep: a file for each check, `KEY_report.log`, and in it a
 * line for each run, `2024-02-05 22:25, success, 0.233972`, in UTC. The third field, where there is one, is the duration
 * in seconds (fettle), or the HTTP status (forks of statuspage): three digits and no point.
 */
const readStatusLog = async function* ({ name, text }) {
    const check = checkOfLog(name);
    for await (const lines of (0,import_lines/* linesOf */.D)(text)) {
        const filled = lines.filter((each) => each.text.trim() !== '');
        yield (0,parsed_samples/* sortRows */.s)(filled.map(({ line, text: row }) => ({ line, sample: parseLogLine(check, row) })));
    }
};
/** The check a log is about, by the name of its file. */
function checkOfLog(name) {
    return fileName.exec(name)?.[1] ?? name.replace(/\.log$/, '');
}
/** Whether a line is one of such a log. */
function isLogLine(line) {
    return rowPattern.test(line.trimEnd());
}
/** A line of a log as a sample, or what is wrong with it. */
function parseLogLine(check, line) {
    const match = rowPattern.exec(line.trimEnd());
    if (match === null)
        return `${(0,plain/* quote */.hD)(line)} is not "YYYY-MM-DD HH:MM, success|failed[, seconds or HTTP status]"`;
    const [, date, time, result, third = ''] = match;
    const isStatus = /^\d{3}$/.test(third);
    return (0,history_row/* parseRow */.W0)({
        check,
        time: `${date}T${time}Z`,
        outcome: result === 'success' ? 'good' : 'bad',
        status: isStatus && third !== '000' ? third : '',
        duration_ms: isStatus || third === '' ? '' : String(Math.round(Number(third) * 1000)),
    });
}

;// CONCATENATED MODULE: ./packages/core/build/history/import/reader.js







/** What reads a file of each kind. */
const fileReaders = {
    csv: readCsv,
    jsonl: readJsonLines,
    statuspage: readStatusLog,
    prometheus: readPrometheus,
    gatus: readGatus,
};
const ofTests = 'no history that is known; if it is results of tests, "fortify synthetic" reads it';
/** The kind of a file, seen from its first characters. Throws a `FormatError` where it is none. */
function detectKind(text) {
    const start = text.slice(0, 1000).trimStart();
    if (start === '')
        throw new parsed_samples/* FormatError */.I('the file is empty');
    if (start.includes('\u0000'))
        throw new parsed_samples/* FormatError */.I(`not text: it begins ${(0,plain/* quote */.hD)(start.slice(0, 12))}`);
    if (start.startsWith('<'))
        throw new parsed_samples/* FormatError */.I(ofTests);
    if (start.startsWith('{'))
        return documentKind(start);
    if (start.startsWith('['))
        return 'gatus';
    return isLogLine(start.split('\n', 1)[0] ?? '') ? 'statuspage' : 'csv';
}
/**
 * A JSON line names a check, and is one line; the answers of Prometheus and of Gatus begin with what they are about. Throws a
 * `FormatError` where it is some other document.
 */
function documentKind(start) {
    if (/^\{\s*"status"\s*:\s*"(success|error)"/.test(start))
        return 'prometheus';
    if (/^\{\s*"(name|group)"\s*:/.test(start))
        return 'gatus';
    if (/^\{\s*\n/.test(start))
        throw new parsed_samples/* FormatError */.I(ofTests);
    return 'jsonl';
}
/** Reads a text that is there already. */
async function readText(kind, text, name = '') {
    const all = [];
    for await (const each of fileReaders[kind]({ name, text: piecesOf(text) }))
        all.push(each);
    return { samples: all.flatMap(({ samples }) => samples), bad: all.flatMap(({ bad }) => bad) };
}
async function* piecesOf(text) {
    yield text;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/build/history/import/upptime.js





const outcomeOf = new Map([
    ['up', 'good'],
    ['degraded', 'degraded'],
    ['down', 'bad'],
]);
/**
 * One state of a site as Upptime commits it (`history/SLUG.yml`): the check is the slug, the time `lastUpdated`. A site
 * that did not answer has code 0, and its response time says nothing. Or what is wrong with it.
 */
function parseUpptimeState(slug, text) {
    let document;
    try {
        document = (0,dist.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch {
        return `${slug}: not YAML`;
    }
    const { status, code = '', responseTime = '', lastUpdated = '' } = (0,keys/* asKeys */.Bg)(document);
    const outcome = outcomeOf.get(status);
    if (outcome === undefined)
        return `${slug}: unknown status ${(0,plain/* quote */.hD)(status)}`;
    const isAnswered = code !== '0' && code !== '';
    const sample = (0,history_row/* parseRow */.W0)({
        check: slug,
        time: (0,whole_json/* asText */.e1)(lastUpdated),
        outcome,
        status: isAnswered ? (0,whole_json/* asText */.e1)(code) : '',
        duration_ms: isAnswered ? (0,whole_json/* asText */.e1)(responseTime) : '',
    });
    return typeof sample === 'string' ? `${slug}: ${sample}` : sample;
}

// EXTERNAL MODULE: ./packages/store/build/directories.js
var directories = __webpack_require__(45583);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./packages/store/build/git.js
var git = __webpack_require__(27948);
;// CONCATENATED MODULE: ./packages/store/build/git-log.js




/** What is larger is none of the small files that are looked for. */
const largestBlob = 1024 * 1024;
/** What settings of the repository, or of the user, could change about a log, or have run to make it. */
const plainLog = [
    '-c',
    'log.showRoot=true',
    'log',
    '--reverse',
    '--format=',
    '--no-show-signature',
    '--no-color',
    '--no-renames',
    '--no-textconv',
    '--no-ext-diff',
];
/**
 * Every version of some files in the history of a git repository, oldest first. Needs `git` on the PATH and no checkout.
 * Throws a `ConfigurationError` where the directory is no repository.
 */
async function* committedVersions(repository, paths) {
    const versions = [];
    const log = (0,git/* startGit */.BE)(repository, [...plainLog, '--raw', '--no-abbrev', '-z', '--', paths]);
    let blob;
    for await (const field of fieldsIn(log)) {
        const next = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(field)?.[1];
        if (next === undefined && blob !== undefined && !/^0+$/.test(blob))
            versions.push({ blob, path: field });
        blob = next;
    }
    await requireSuccess(repository, log);
    const blobs = (0,git/* startGit */.BE)(repository, ['cat-file', '--batch'], { input: versions.map((each) => `${each.blob}\n`) });
    let next = 0;
    for await (const bytes of (0,git/* blobsIn */.uo)(blobs, largestBlob)) {
        const path = versions[next++]?.path;
        if (path !== undefined)
            yield { path, text: bytes === null ? null : bytes.toString('utf8') };
    }
    await requireSuccess(repository, blobs);
}
/** Every line that a commit added to some files, oldest first. Throws like `committedVersions`. */
async function* committedLines(repository, paths) {
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
    const log = (0,git/* startGit */.BE)(repository, [...plainLog, '--patch', '--unified=0', ...prefixes, '--', paths]);
    let path = '';
    for await (const line of (0,external_node_readline_.createInterface)({
        input: external_node_stream_.Readable.from(log.output),
        crlfDelay: Number.POSITIVE_INFINITY,
    })) {
        if (line.startsWith('+++ '))
            path = unquotePath(line.slice('+++ '.length)).replace(/^b\//, '');
        else if (line.startsWith('+'))
            yield { path, text: line.slice(1) };
    }
    await requireSuccess(repository, log);
}
/** A path as it stands in a patch: one with a blank has a tab after it, one with stranger characters is quoted as in C. */
function unquotePath(text) {
    const quoted = /^"(.*)"\t?$/.exec(text)?.[1];
    if (quoted === undefined)
        return text.replace(/\t$/, '');
    return quoted.replace(/\\([0-7]{3}|.)/g, (_, code) => {
        if (/^[0-7]{3}$/.test(code))
            return String.fromCharCode(Number.parseInt(code, 8));
        return { t: '\t', n: '\n', r: '\r', a: '\u0007', b: '\b', v: '\v', f: '\f' }[code] ?? code;
    });
}
/** The fields of an output that is divided by NULs. */
async function* fieldsIn({ output }) {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of output) {
        const fields = (rest + decoder.decode(chunk, { stream: true })).split('\0');
        rest = fields.pop() ?? '';
        yield* fields;
    }
}
async function requireSuccess(repository, { ended }) {
    let end;
    try {
        end = await ended;
    }
    catch (error) {
        throw (0,build_error/* configurationError */.DN)(repository, (0,build_error/* messageOf */.bD)(error), { cause: error });
    }
    if (end.exitCode !== 0)
        throw (0,build_error/* configurationError */.DN)(repository, `git cannot read it: ${(0,git/* firstComplaint */.oM)(end)}`);
}

// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
;// CONCATENATED MODULE: ./packages/cli/build/import-source.js









/**
 * Opens what the user named: a file, or the git repository that an Upptime or a statuspage lives in. Reading it throws a
 * `ConfigurationError` where it is not what it should be.
 */
async function openSource(path, kind) {
    const isRepository = await (0,directories/* isDirectory */.w)(path);
    if (kind === 'upptime')
        return { name: path, pieces: readUpptime(path) };
    if (kind === 'statuspage' && isRepository)
        return { name: path, pieces: readStatusLogs(path) };
    if (isRepository && kind === undefined)
        throw (0,build_error/* configurationError */.DN)(path, 'is a directory: --from upptime or --from statuspage say whose repository it is');
    return { name: path, pieces: readFile(path, kind) };
}
async function* readFile(path, kind) {
    const pieces = (0,text_file/* readTextPieces */.Z0)(path);
    try {
        const first = await pieces.next();
        const start = first.done === true ? '' : first.value;
        const source = { name: (0,external_node_path_.basename)(path), text: resume(start, pieces) };
        yield* fileReaders[kind ?? detectKind(start)](source);
    }
    catch (error) {
        if (error instanceof parsed_samples/* FormatError */.I)
            throw (0,build_error/* configurationError */.DN)(path, error.message);
        throw error;
    }
    finally {
        await pieces.return(undefined);
    }
}
async function* resume(start, rest) {
    yield start.startsWith('\ufeff') ? start.slice(1) : start;
    yield* rest;
}
/** Every state that Upptime ever committed. */
function readUpptime(repository) {
    return readCommits(committedVersions(repository, 'history/*.yml'), ({ path, text }) => text === null ? `${path}: a version of it is not in this clone` : parseUpptimeState((0,external_node_path_.basename)(path, '.yml'), text));
}
/** Every line that was ever in a log: the files themselves are cut to their last lines. */
function readStatusLogs(repository) {
    return readCommits(committedLines(repository, '*_report.log'), ({ path, text }) => text.trim() === '' ? null : parseLogLine(checkOfLog((0,external_node_path_.basename)(path)), text));
}
async function* readCommits(commits, parse) {
    for await (const committed of commits) {
        const sample = parse(committed);
        if (sample !== null)
            yield (0,parsed_samples/* sortRows */.s)([{ line: null, sample }]);
    }
}

// EXTERNAL MODULE: ./packages/cli/build/options.js
var build_options = __webpack_require__(14865);
;// CONCATENATED MODULE: ./packages/cli/build/commands/history-import.js










/** Bad rows of a file beyond this are counted, not listed. */
const maxListed = 10;
/** `fortify history import FILE\u2026`: adds the samples of files. Every file is read before anything is written. */
function historyImport(files, options, ports) {
    return (0,temporary_directory/* withTemporaryDirectory */.n)(async (directory) => {
        const store = await (0,build_options/* pullStore */.jg)(await (0,build_options/* standaloneStoreOf */.qv)(options, ports), options, ports);
        const staging = (0,directory_store/* createDirectoryStore */.$)(directory);
        const bad = new Map(files.map((file) => [file, { listed: [], count: 0 }]));
        const sources = await Promise.all(files.map((file) => openSource(file, options.from)));
        const gathered = await gatherSamples(sources, staging, (file, row) => {
            const rows = bad.get(file);
            if (rows !== undefined && rows.count++ < maxListed)
                rows.listed.push(row);
        });
        const problems = [...bad].flatMap(([file, rows]) => toProblems(file, rows));
        const nothing = { ...nowhere, source: files.join(', '), message: 'nothing was imported' };
        if (options.strict === true && gathered.badRows > 0)
            throw new build_error/* ConfigurationError */.j1([...problems, nothing]);
        for (const problem of problems)
            ports.writeErr(`${(0,plain/* plainLine */.h0)((0,build_error/* formatProblem */.Vw)(problem), 1000)} (skipped)\n`);
        if (gathered.samples === 0)
            throw new build_error/* ConfigurationError */.j1([nothing]);
        await store.open();
        const { newSamples, damaged } = await (0,merge/* mergeHistories */.d)([staging], store);
        await (0,build_options/* pushStore */.Sb)(store, options, ports);
        (0,build_options/* warnOfDamage */.Dl)(damaged, ports);
        const what = `${(0,plain/* count */.U9)(await (0,count/* countSamples */.T)(staging), 'sample')} of ${(0,plain/* count */.U9)(gathered.checks, 'check')}`;
        const skipped = gathered.badRows === 0 ? '' : `, ${(0,plain/* count */.U9)(gathered.badRows, 'bad row')} skipped`;
        (0,build_options/* note */.N4)(`imported ${what}, ${(0,plain/* formatCount */.B4)(newSamples)} of them new${skipped}, into ${store.name}`, options, ports);
        return damaged.length > 0 ? exit_code/* exitCodes */.hS.fail : exit_code/* exitCodes */.hS.ok;
    });
}
const nowhere = { line: null, column: null };
function toProblems(source, rows) {
    const listed = rows.listed.map(({ line, message }) => ({ source, line, column: line === null ? null : 1, message }));
    const more = rows.count - listed.length;
    return more === 0 ? listed : [...listed, { ...nowhere, source, message: `and ${(0,plain/* count */.U9)(more, 'more bad row')}` }];
}


/***/ }),

/***/ 28331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   w: () => (/* binding */ createHistoryBuilder)
/* harmony export */ });
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19977);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39380);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64088);




/** Makes an empty builder. */
function createHistoryBuilder() {
    const names = [];
    const numbers = new Map();
    const rows = { series: [], times: [], words: [], durations: [] };
    return {
        add({ check, location, timeMs, durationMs, ...result }) {
            const key = JSON.stringify([check, location]);
            const number = numbers.get(key) ?? names.push({ check, location }) - 1;
            numbers.set(key, number);
            rows.series.push(number);
            rows.times.push(timeMs);
            rows.words.push((0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packResult */ .VQ)(result));
            rows.durations.push(durationMs ?? -1);
        },
        get size() {
            return rows.times.length;
        },
        build() {
            const rowsOf = groupRows(rows.series, names.length);
            const ordered = names.map((name, number) => ({ ...name, number })).sort(_series_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeries */ .J4);
            const stretches = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .createStretchesBuilder */ .jD)();
            let last;
            const series = ordered.map(({ check, location, number }) => {
                const columns = toColumns(rows, standingRows(rows, rowsOf(number)), stretches);
                const made = { check, location, ...columns };
                // Checks measured together have the same times, and mostly the same results: they share them.
                const isRepeat = last !== undefined && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlike */ .HI)(made, last);
                last = isRepeat && last !== undefined ? { ...made, times: last.times, results: last.results } : made;
                return last;
            });
            return { ..._history_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistory */ .s4, series };
        },
    };
}
/** The set of these samples, whatever their order and however often each is repeated. */
function historyOf(samples) {
    const builder = createHistoryBuilder();
    for (const sample of samples)
        builder.add(sample);
    return builder.build();
}
/** The rows of each series, in the order they were added. */
function groupRows(series, count) {
    const ends = new Uint32Array(count + 1);
    for (const number of series)
        ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let number = 0; number < count; number++)
        ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
    const next = ends.slice();
    const grouped = new Uint32Array(series.length);
    for (const [row, number] of series.entries()) {
        const place = next[number] ?? 0;
        grouped[place] = row;
        next[number] = place + 1;
    }
    return (number) => grouped.subarray(ends[number], ends[number + 1]);
}
/** The rows in the order of their times, and of those at the same time only the one that stands. */
function standingRows({ times, words, durations }, rows) {
    const isLater = (row, index) => index === 0 || (times[row] ?? 0) > (times[rows[index - 1] ?? 0] ?? 0);
    if (rows.every(isLater))
        return rows;
    const ordered = rows.slice().sort((a, b) => {
        const later = (times[a] ?? 0) - (times[b] ?? 0);
        return later || (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .compareResults */ .ex)(words[b] ?? 0, durations[b] ?? -1, words[a] ?? 0, durations[a] ?? -1);
    });
    return ordered.filter((row, index) => index === 0 || times[row] !== times[ordered[index - 1] ?? 0]);
}
function toColumns({ times, words, durations }, rows, results) {
    for (const row of rows)
        results.push(words[row] ?? 0);
    return {
        times: Float64Array.from(rows, (row) => times[row] ?? 0),
        durations: Int32Array.from(rows, (row) => durations[row] ?? -1),
        results: results.build(),
    };
}


/***/ }),

/***/ 17492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);

/** Longer lines are no lines of anything that is imported. */
const longestLine = 1_000_000;
/** The lines of a text, as many at a time as a piece of it completes. Throws a `FormatError` at a line without end. */
async function* linesOf(pieces) {
    let line = 0;
    let rest = '';
    for await (const piece of pieces) {
        const texts = (rest + piece).split('\n');
        rest = texts.pop() ?? '';
        if (rest.length > longestLine)
            throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`line ${line + texts.length + 1} has no end`);
        yield texts.map((text) => ({ line: ++line, text }));
    }
    if (rest !== '')
        yield [{ line: line + 1, text: rest }];
}


/***/ }),

/***/ 84920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError),
/* harmony export */   s: () => (/* binding */ sortRows)
/* harmony export */ });
/** A file is not of the kind it is said to be: nothing in it can be trusted. */
class FormatError extends Error {
    name = 'FormatError';
}
/** Sorts what rows came to into samples and bad rows. */
function sortRows(rows) {
    const samples = [];
    const bad = [];
    for (const { line, sample } of rows) {
        if (typeof sample === 'string')
            bad.push({ line, message: sample });
        else
            samples.push(sample);
    }
    return { samples, bad };
}


/***/ }),

/***/ 81735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   si: () => (/* binding */ readWholeJson)
/* harmony export */ });
/* harmony import */ var _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);

/** A document is read whole, so it must not be larger than what any machine has room for. */
const largestDocument = 256 * 1024 * 1024;
/** Reads a text that is one JSON document. Throws a `FormatError` where it is none. */
async function readWholeJson(pieces) {
    const parts = [];
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > largestDocument)
            throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a JSON document of more than 256 MB: export a shorter range');
        parts.push(piece);
    }
    try {
        return JSON.parse(parts.join(''));
    }
    catch {
        throw new _parsed_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('not JSON');
    }
}
/** A value as text: a number as it is written; anything else but a text is empty. */
function asText(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** A value as a list; anything else is an empty one. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 76557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   iZ: () => (/* binding */ formatRow)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52071);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64176);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58938);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72923);






/** The columns of a history in text form, in the order they are written. The first five always are. */
const columns = ['check', 'time', 'outcome', 'status', 'duration_ms', 'location', 'reason', 'attempts'];
/** A sample, or what is wrong with the row: the first fault found, in words. */
function parseRow(row) {
    const check = (row.check ?? '').toWellFormed();
    const location = (row.location || _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLocation */ .pi).toWellFormed();
    if (check === '')
        return 'no check';
    if (check.length > _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameLength */ .ws)
        return `a check of more than ${_sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameLength */ .ws} characters`;
    if (location.length > _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameLength */ .ws)
        return `a location of more than ${_sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameLength */ .ws} characters`;
    const timeMs = parseTime(row.time ?? '');
    if (typeof timeMs === 'string')
        return timeMs;
    const outcome = (0,_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOutcome */ ._M)(row.outcome ?? '');
    if (outcome === null)
        return unknownOutcome(row.outcome ?? '');
    const status = parseWhole('status', row.status, 999);
    if (typeof status === 'string')
        return status;
    const durationMs = parseNumber('duration_ms', row.duration_ms, _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .longestDurationMs */ .TD);
    if (typeof durationMs === 'string')
        return durationMs;
    const attempts = parseWhole('attempts', row.attempts, 255);
    if (typeof attempts === 'string')
        return attempts;
    const reason = row.reason ? (0,_sample_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReason */ .Mp)(row.reason) : null;
    if (row.reason && reason === null)
        return `unknown reason ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(row.reason)}`;
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
        location: sample.location === _sample_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLocation */ .pi ? '' : sample.location,
        reason: sample.reason ?? '',
        attempts: String(sample.attempts ?? ''),
    };
}
function unknownOutcome(text) {
    if (text === '')
        return 'no outcome';
    return `unknown outcome ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}: expected ${_sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI.join(', ')}${(0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text, _sample_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomes */ .KI)}`;
}
/** RFC 3339 or Unix seconds, to the millisecond. */
function parseTime(text) {
    if (text === '')
        return 'no time';
    if (text.startsWith('-'))
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is negative`;
    const timeMs = /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (timeMs !== null && timeMs < 0)
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is before 1970`;
    // Milliseconds given as seconds, mostly.
    if (timeMs !== null && timeMs > _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .latestInstantMs */ .Nn)
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is after the year 9999`;
    if (timeMs === null)
        return `time ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is neither RFC 3339 nor Unix seconds`;
    return timeMs;
}
function parseWhole(column, text, most) {
    const number = parseNumber(column, text, most);
    return typeof number === 'number' && !Number.isInteger(number)
        ? `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not a whole number`
        : number;
}
function parseNumber(column, text, most) {
    if (text === undefined || text === '')
        return null;
    if (/^-\d/.test(text))
        return `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is negative`;
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(number))
        return `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not a number`;
    return number > most ? `${column} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is above ${most}` : number;
}


/***/ }),

/***/ 27948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   oM: () => (/* binding */ firstComplaint),
/* harmony export */   uo: () => (/* binding */ blobsIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64176);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(390);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75887);






/** What a repository's own settings could change about the output. */
const plainOutput = ['-c', 'core.quotePath=false', '--no-pager'];
/** Starts git in a directory. */
function startGit(directory, args, { input = null, environment, signal, } = {}) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', directory, ...plainOutput, ...args], {
        stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(environment === undefined ? {} : { env: environment }),
        // A group of its own: git leaves the talking to helpers, which would outlive it.
        detached: _process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGroups */ .l,
    });
    let isLate = false;
    signal?.addEventListener('abort', () => {
        // A helper that outlives it still holds what it complains to.
        const isOver = git.exitCode !== null && (git.stderr === null || git.stderr.destroyed);
        if (isOver)
            return;
        isLate = true;
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N)(git);
    });
    // One that ends before it has read everything says so by its exit.
    git.stdin?.on('error', () => { });
    if (input !== null && git.stdin !== null)
        node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(input).pipe(git.stdin);
    let complaint = '';
    git.stderr?.on('data', (chunk) => {
        complaint = (complaint + chunk.toString()).slice(0, 2000);
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', (error) => reject(new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(describeFault(error), { cause: error })));
        git.on('close', (exitCode) => {
            if (isLate)
                reject(new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA('git took too long'));
            else
                resolve({ exitCode, complaint });
        });
    });
    // Whoever awaits it hears of it.
    ended.catch(() => { });
    return { output: output(), ended };
    async function* output() {
        try {
            for await (const chunk of git.stdout ?? [])
                yield chunk;
        }
        catch (error) {
            // What ends it before its time is told by `ended`.
            if (!isLate)
                throw error;
        }
    }
}
/** What git said of why it failed: its first line that says something, harmless. */
function firstComplaint({ complaint }) {
    const lines = complaint.split('\n').map((line) => line.replace(/^(fatal|error|remote): */, '').trim());
    return (0,_fortify_core_text_plain__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(lines.find((line) => line !== '') ?? 'it does not say why');
}
function describeFault(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
    return code === 'ENOENT' ? 'git is not installed' : `git cannot be run (${code})`;
}
/**
 * The contents in the output of `git cat-file --batch`, in the order they were asked for; `null` for one that is larger
 * than `mostBytes`, or that the repository does not have (a clone without its blobs).
 */
async function* blobsIn({ output }, mostBytes) {
    let held = Buffer.alloc(0);
    /** How much is left of a blob that nobody wants. */
    let skip = 0;
    for await (const chunk of output) {
        const skipped = Math.min(skip, chunk.length);
        skip -= skipped;
        held = held.length === 0 ? chunk.subarray(skipped) : Buffer.concat([held, chunk.subarray(skipped)]);
        for (let headEnd = held.indexOf('\n'); headEnd >= 0; headEnd = held.indexOf('\n')) {
            const size = / blob (\d+)$/.exec(held.toString('latin1', 0, headEnd))?.[1];
            // A blob is followed by a line break; a complaint is a line of its own.
            const end = size === undefined ? headEnd : headEnd + 1 + Number(size);
            const isWanted = size !== undefined && Number(size) <= mostBytes;
            if (isWanted && held.length <= end)
                break;
            yield isWanted ? held.subarray(headEnd + 1, end) : null;
            skip = Math.max(0, end + 1 - held.length);
            held = held.subarray(end + 1);
        }
    }
}


/***/ }),

/***/ 60913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withTemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87448);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);





/** Runs something with a directory of its own, which is gone when it is over. Throws an `UpstreamError` without one. */
async function withTemporaryDirectory(run) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'fortify-')).catch((error) => {
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`there is no room for temporary files (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)})`, { cause: error });
    });
    try {
        return await run(path);
    }
    finally {
        // What cannot be removed is in nobody's way.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
    }
}


/***/ })

};
