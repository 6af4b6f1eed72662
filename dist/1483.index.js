export const id = 1483;
export const ids = [1483,5518,5334];
export const modules = {

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ }),

/***/ 78181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   S5: () => (/* binding */ failOnVerdictWords),
/* harmony export */   sI: () => (/* binding */ unhealthyCount),
/* harmony export */   tC: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77755);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78842);



/** When a job that measures nothing fails: no check of its run can be unhealthy. */
const failOnVerdictWords = _fortify_core_config_config__WEBPACK_IMPORTED_MODULE_2__/* .failOnWords */ .Vw.filter((word) => word !== 'unhealthy');
/** When a job that measures fails: as its input says, or else its config. A gate that advises fails nobody by its checks. */
function failOnOf(input, { failOn, gate }) {
    return input ?? failOn ?? (gate.mode === 'advise' ? 'fail' : 'unhealthy');
}
/**
 * The exit code of the step. `never` is always 0; `fail` is that of the verdict; `unhealthy` also fails on an unhealthy
 * check that the config's gate lets pass, `inconclusive` also on a verdict that could not be reached.
 */
function exitCodeFor(failOn, report, verdictExitCode) {
    switch (failOn) {
        case 'never':
            return _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
        case 'fail':
            return verdictExitCode;
        case 'unhealthy':
            return verdictExitCode || (unhealthyCount(report) > 0 ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fail : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok);
        case 'inconclusive':
            return verdictExitCode || (report.verdict.status === 'inconclusive' ? _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.inconclusive : _fortify_core_verdict_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok);
        default:
            return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(failOn);
    }
}
/** How many checks of this run gave a wrong answer, or none. */
function unhealthyCount({ checks }) {
    return checks.filter(({ outcome }) => outcome === 'bad').length;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeDeadline),
/* harmony export */   u: () => (/* binding */ deadlineAsOf)
/* harmony export */ });
/* harmony import */ var _deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48229);
/* harmony import */ var _deadline_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41845);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);



/** Statuses that a date alone decides. */
const dated = ['ok', 'due', 'overdue'];
/** A deadline that a report has, as of `nowMs`: what was far when the report was made may be near, or over. */
function deadlineAsOf(deadline, policy, nowMs) {
    if (deadline.date === null)
        return deadline;
    const { daysLeft, status } = (0,_deadline_status_js__WEBPACK_IMPORTED_MODULE_0__/* .byDate */ .Et)(deadline.date, (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy).warnDays, nowMs);
    return { ...deadline, daysLeft, status: dated.includes(deadline.status) ? status : deadline.status };
}
/**
 * Judges a deadline that a report has, as of `nowMs`: what is over fails, what is near warns, or fails where it is very near,
 * and one that nobody could make out leaves the verdict open. What never fails by the policy, a date found in prose above
 * all, warns.
 */
function judgeDeadline(given, policy, nowMs) {
    const deadline = deadlineAsOf(given, policy, nowMs);
    const { id: subject, title, date, status, evidence } = deadline;
    const { failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy);
    const remedy = remedyOf(deadline);
    switch (status) {
        case 'inconclusive': {
            // That the changelog could not be read is told once, and what it had was for review alone.
            if (deadline.candidate)
                return [];
            const message = `${title}: ${evidence === '' ? 'nobody can tell when it is due' : evidence}`;
            const then = 'passes once its source, and its date, can be read';
            return [{ code: 'deadline-unknown', severity: 'inconclusive', subject, message, remedy: then }];
        }
        case 'overdue': {
            const when = date === null ? evidence : `was due on ${date}, ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(-(deadline.daysLeft ?? 0), 'day')} ago`;
            const severity = failDays === null ? 'warn' : 'fail';
            return [{ code: 'deadline-overdue', severity, subject, message: `${title}: ${when}`, remedy }];
        }
        case 'due':
            return [{ ...judgeDue(deadline, policy), subject, remedy }];
        case 'ok':
        case 'done':
        case 'snoozed':
        case 'resolved':
            return [];
    }
}
function remedyOf({ candidate, source }) {
    if (candidate)
        return 'goes away once it is declared in deprecations.deadlines, with its date, or as done';
    switch (source) {
        case 'header':
            return 'passes once it is announced no more';
        case 'certificate':
            return 'passes once it is renewed';
        case 'openapi':
        case 'scan':
            return 'passes once nothing uses it any more';
        default:
            return 'passes once it is done';
    }
}
function judgeDue(deadline, policy) {
    const { warnDays, failDays } = (0,_deadline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .distancesOf */ .C)(deadline, policy);
    const daysLeft = deadline.daysLeft ?? 0;
    const isNear = failDays !== null && daysLeft <= failDays;
    const limit = isNear ? `failed from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failDays, 'day')} on` : `warned from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnDays, 'day')} on`;
    const may = deadline.candidate ? 'by its prose perhaps due' : 'due';
    const left = daysLeft < 0 ? 'a day that is over everywhere at 12:00 UTC' : `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(daysLeft, 'day')} left`;
    const message = `${deadline.title}: ${may} on ${deadline.date}, ${left}, ${limit}`;
    return { code: 'deadline-due', severity: isNear ? 'fail' : 'warn', message };
}


/***/ }),

/***/ 55334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of fortify: one for the actions, the command line and the packages. */
const version = '0.1.0';


/***/ }),

/***/ 69168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/action/build/report-path.js
var report_path = __webpack_require__(28229);
// EXTERNAL MODULE: ./packages/action/build/run-action.js
var run_action = __webpack_require__(15769);
// EXTERNAL MODULE: ./packages/action/build/runner.js
var runner = __webpack_require__(39505);
// EXTERNAL MODULE: ./packages/action/build/surface.js
var surface = __webpack_require__(29348);
;// CONCATENATED MODULE: ./packages/ci/build/default-branch.js
/**
 * Whether a run of GitHub is of its repository's default branch: of what is, and not of what a pull request, a merge queue or
 * another branch proposes. Where the event does not name that branch, nothing but a pull request is another.
 */
function isOfDefaultBranch(environment, event) {
    const ref = environment['GITHUB_REF'] ?? '';
    // pull_request_target runs by the name of the base branch, whatever it has checked out.
    if (event.pull_request)
        return false;
    const branch = event.repository?.default_branch;
    return typeof branch === 'string' ? ref === `refs/heads/${branch}` : !ref.startsWith('refs/pull/');
}

// EXTERNAL MODULE: ./packages/ci/build/github-access.js
var github_access = __webpack_require__(32185);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var build_clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/probe/build/document.js
var build_document = __webpack_require__(63362);
// EXTERNAL MODULE: ./packages/store/build/repository-files.js
var repository_files = __webpack_require__(37120);
// EXTERNAL MODULE: ./packages/store/build/text-file.js
var text_file = __webpack_require__(90584);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
;// CONCATENATED MODULE: ./packages/deprecations/build/inputs.js



/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: collect(() => (0,read_input/* readWord */.pS)(read, 'save', config_history/* saveWords */.p_)) },
        issues: collect(() => (0,read_input/* readFlag */.fG)(read, 'issues')),
        calendar: (0,read_input/* readText */.yR)(read, 'calendar'),
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', fail_on/* failOnVerdictWords */.S5)),
    }));
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/core/build/config/resolve-deprecations.js
var resolve_deprecations = __webpack_require__(76533);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/build/report/escape-markdown.js
var escape_markdown = __webpack_require__(19718);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var text_url = __webpack_require__(9237);
;// CONCATENATED MODULE: ./packages/core/build/deadline/issue.js




/**
 * The part of a key that tells whose issues they are, where several services share a repository: by the name of the service, else
 * by the config.
 */
function keyOfService(service, config) {
    return encode(service ?? `config ${config}`);
}
/** A row of the catalogue is the same thing, be it named or found. */
const rowOfCatalogue = 'row';
function kindOf(source) {
    return source === 'scan' || source === 'catalogue' ? rowOfCatalogue : source;
}
const namedSchema = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]);
/** The source and the id of a deadline, from its key; `null` = nobody of ours wrote that: whoever may edit an issue can. */
function parseKey(key) {
    try {
        const named = Buffer.from(key.split('.')[1] ?? '', 'base64url').toString();
        return namedSchema.parse(JSON.parse(named));
    }
    catch {
        return null;
    }
}
/** Whether a config still has what the deadline of a key comes from: where it has not, that is over. */
function isOfConfig(key, { deprecations, checks }) {
    const named = parseKey(key);
    if (named === null)
        return true;
    const [source, id] = named;
    switch (source) {
        case 'config':
            return deprecations.deadlines.some((each) => each.id === id);
        case 'openapi':
            return deprecations.openapi.some((each) => id.startsWith(`${each.id}/`));
        case rowOfCatalogue:
            return deprecations.scan !== null || deprecations.catalogue.includes(id);
        default:
            return checks.length === 0 || checks.some((each) => each.id === id);
    }
}
/** What the issues about a report's deadlines are to be. Dates found in prose are for the report alone: they are no facts. */
function issueWishes({ service, deadlines }, serviceKey) {
    return deadlines
        .filter(({ candidate }) => !candidate)
        .map((deadline) => ({
        key: `${serviceKey}.${encode(JSON.stringify([kindOf(deadline.source), deadline.id]))}`,
        title: (0,plain/* plainLine */.h0)(`${deadline.title}${deadline.date === null ? '' : `: by ${deadline.date}`}`, 200),
        body: bodyOf(service, deadline),
        state: stateOf(deadline),
    }));
}
function stateOf({ status }) {
    switch (status) {
        case 'due':
        case 'overdue':
            return 'open';
        case 'done':
        case 'resolved':
            return 'close';
        case 'ok':
        case 'snoozed':
            return 'keep';
        case 'inconclusive':
            return 'leave';
    }
}
function bodyOf(service, deadline) {
    const { id, title, date, source, evidence, url, place, firstSeen } = deadline;
    const rows = [
        ['Service', (0,escape_markdown/* codeSpan */.S)(service, 100)],
        ['Deadline', (0,escape_markdown/* codeSpan */.S)(id, 200)],
        ['By', date ?? 'unknown'],
        ['Source', (0,escape_markdown/* codeSpan */.S)(source, 60)],
        ...(place === null ? [] : [['Used in', (0,escape_markdown/* codeSpan */.S)(`${place.file}:${place.line}`, 200)]]),
        ...(firstSeen === null ? [] : [['First seen', firstSeen.slice(0, 10)]]),
        ...(evidence === '' ? [] : [['Evidence', (0,escape_markdown.escapeMarkdown)(evidence, 500)]]),
        ...((0,text_url/* isHttpUrl */.q$)(url) ? [['Announced', (0,escape_markdown/* codeSpan */.S)(url, 500)]] : []),
    ];
    return [
        `**${(0,escape_markdown.escapeMarkdown)(title, 200)}**`,
        rows.map(([name = '', text = '']) => `- ${name}: ${text}`).join('\n'),
        'fortify keeps this issue: it is closed once the deadline is done or gone. Close it yourself, and it stays closed.',
    ].join('\n\n');
}
function encode(text) {
    return Buffer.from(text).toString('base64url');
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/pipeline/build/config-source.js + 1 modules
var config_source = __webpack_require__(19608);
// EXTERNAL MODULE: ./packages/pipeline/build/deprecations.js + 2 modules
var build_deprecations = __webpack_require__(23758);
;// CONCATENATED MODULE: ./packages/deprecations/build/run.js










/** What the outputs are before anything is known. */
const nothingKnown = { 'deadline-count': '0', 'due-count': '0', 'overdue-count': '0', 'next-date': '' };
/** Judges every deadline there is, keeps issues and a calendar of them, and turns the report into the action's outcome. */
async function runDeprecationsAction(inputs, run, ports) {
    const loaded = await (0,config/* requireConfig */.E)(inputs.config, ['deprecations'], ports);
    const { service, deprecations, failOn } = loaded.config;
    const store = await (0,runner/* openHistory */.j)(loaded.config, inputs.history, run, ports);
    const { report, exitCode } = await (0,build_deprecations.runDeprecations)(loaded, run, {
        ...ports,
        store,
        fetchDocument: ports.createFetcher(loaded.config),
    });
    const calendar = inputs.calendar ?? deprecations.calendar;
    const issues = inputs.issues === false ? null : (deprecations.issues ?? (inputs.issues === true ? (0,resolve_deprecations/* resolveIssues */.jK)({}) : null));
    if (calendar !== null)
        await ports.onSurface('calendar', () => writeCalendar(calendar, report, ports));
    const whose = keyOfService(service, inputs.config ?? config_source/* defaultConfigPath */.jE);
    const context = { serviceKey: whose, isKnown: (key) => isOfConfig(key, loaded.config) };
    if (issues !== null)
        await ports.onSurface('issues', () => keepIssuesOf(report, { ...context, trimmings: issues }, ports));
    const outputs = countsOf(report);
    return {
        report,
        document: loaded.document,
        exitCode: (0,fail_on/* exitCodeFor */.Rr)(inputs.failOn ?? failOn ?? 'fail', report, exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${outputs['overdue-count']} of ${(0,plain/* count */.U9)(report.deadlines.length, 'deadline')} overdue, ${outputs['due-count']} due`,
        outputs,
    };
}
function countsOf({ deadlines }) {
    const of = (status) => deadlines.filter((deadline) => deadline.status === status);
    const open = [...of('ok'), ...of('due')].flatMap(({ date, candidate }) => (date === null || candidate ? [] : [date]));
    return {
        'deadline-count': String(deadlines.length),
        'due-count': String(of('due').length),
        'overdue-count': String(of('overdue').length),
        'next-date': open.sort()[0] ?? '',
    };
}
async function writeCalendar(path, report, ports) {
    const { renderCalendar } = await Promise.all(/* import() */[__webpack_require__.e(6182), __webpack_require__.e(9524)]).then(__webpack_require__.bind(__webpack_require__, 59524));
    await ports.writeTextFile(path, renderCalendar(report));
}
async function keepIssuesOf(report, context, ports) {
    if (!ports.isOfDefaultBranch) {
        ports.info('Issues are kept for the default branch alone: what another changes has not happened yet.');
        return;
    }
    const issues = await ports.openIssues();
    if (issues === null)
        throw new error/* UpstreamError */.gA(surface/* needsToken */.p);
    const { keepIssues } = await __webpack_require__.e(/* import() */ 3993).then(__webpack_require__.bind(__webpack_require__, 53993));
    const { opened, updated, closed } = await keepIssues(issues, issueWishes(report, context.serviceKey), context);
    ports.info(`Issues: ${opened} opened, ${updated} updated, ${closed} closed.`);
}

;// CONCATENATED MODULE: ./packages/deprecations/build/main.js
















/** The deprecations action, wired to the real world. */
async function main(home) {
    const monotonic = () => performance.now();
    const clock = (0,build_clock/* createClock */.t)({ wall: Date.now, monotonic }, null);
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: nothingKnown,
        run: async () => {
            const { run, event, jobToken, isUntrusted, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: true });
            return runDeprecationsAction(parseInputs(core.getInput), run, {
                ...ports,
                clock,
                createFetcher: ({ egress, secrets }) => (0,build_document/* createDocumentFetcher */.H)({ clock, monotonic, proxyFor: proxy_from_env/* getProxyForUrl */.T, lookup: external_node_dns_.lookup, egress, secrets, isUntrusted }, new AbortController().signal),
                files: (0,repository_files/* repositoryFiles */.gF)('.', isUntrusted),
                openIssues: async () => {
                    const repository = (0,github_access/* readGitHubRepository */._)(process.env, jobToken);
                    return repository === null ? null : (await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(8214), __webpack_require__.e(9508)]).then(__webpack_require__.bind(__webpack_require__, 19508))).createIssues(repository);
                },
                onSurface: (name, write) => (0,surface/* onSurface */.r)(name, core, write),
                info: core.info,
                isOfDefaultBranch: isOfDefaultBranch(process.env, event),
                writeTextFile: isUntrusted ? (path, text) => (0,repository_files/* writeWithin */.BP)('.', path, text) : text_file/* writeTextFile */.Tl,
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 75518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHeaders: () => (/* binding */ readHeaders),
  readOutlines: () => (/* binding */ readOutlines),
  readPieces: () => (/* binding */ readPieces),
  readSegments: () => (/* binding */ readSegments),
  recallFor: () => (/* binding */ recallFor),
  recallHistory: () => (/* binding */ recallHistory),
  recallOutline: () => (/* binding */ recallOutline)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/bytes.js
var history_bytes = __webpack_require__(74958);
// EXTERNAL MODULE: ./packages/core/build/history/instants.js
var instants = __webpack_require__(84459);
// EXTERNAL MODULE: ./packages/core/build/history/segment.js
var segment = __webpack_require__(89420);
// EXTERNAL MODULE: ./packages/core/build/history/segment-bytes.js
var segment_bytes = __webpack_require__(17078);
// EXTERNAL MODULE: ./packages/core/build/history/duration-blocks.js
var duration_blocks = __webpack_require__(2952);
;// CONCATENATED MODULE: ./packages/core/build/history/segment-outline.js



/** Whether there were too few bytes. */
function isTooFew(read) {
    return 'needed' in read;
}
/** Reads the header of a segment from its first bytes, or says how many it takes. Throws like `decodeSegment`. */
function decodeHeaderPrefix(prefix) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        return prefix.length < needed ? { needed } : (0,segment_bytes/* openSegment */.Gj)(prefix).header;
    });
}
/**
 * Unpacks the outline of a segment from its first bytes, or says how many it takes: exactly where they hold the header,
 * before that a part of it. Throws like `decodeSegment`.
 */
function decodeOutlinePrefix(prefix, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const needed = (0,segment_bytes/* headerBytes */.RH)(prefix);
        if (prefix.length < needed)
            return { needed };
        const segment = (0,segment_bytes/* openSegment */.Gj)(prefix);
        const all = needed + segment.header.outline.bytes + segment.header.observed.bytes;
        return prefix.length < all ? { needed: all } : (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
    });
}
/**
 * Unpacks the outline of a whole segment, and its durations only where somebody reads them: until then, they take up a byte
 * each; while some are read, their block. Throws like `decodeSegment`, and so does reading durations.
 */
function decodeOutlineAndDurations(bytes, instantsOf = instants/* readInstants */.$g) {
    return (0,segment_bytes/* guarded */.Nj)(() => {
        const segment = (0,segment_bytes/* openSegment */.Gj)(bytes);
        const outline = (0,segment_bytes/* readOutline */.pm)(segment, instantsOf);
        segment.next(segment.header.rolledUp);
        const readers = (0,duration_blocks/* readBlocks */.v)(segment);
        segment.end();
        return { ...outline, series: outline.series.map((each, index) => ({ ...each, readDurations: readers[index] })) };
    });
}

// EXTERNAL MODULE: ./packages/core/build/history/union.js + 1 modules
var union = __webpack_require__(55739);
;// CONCATENATED MODULE: ./packages/pipeline/build/history/recall.js







/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };
/** Reads when each check had which result, and what was observed: a small part of the bytes. */
async function recallOutline(store) {
    return recallOutlines(store, (file, instantsOf) => readOutline(store, file, instantsOf));
}
/** The same from whole segments: durations are unpacked where somebody reads them, and found to be damaged only then. */
async function recallPacked(store) {
    return recallOutlines(store, async (file, instantsOf) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : decodeOutlineAndDurations(bytes, instantsOf);
    });
}
async function recallOutlines(store, read) {
    const instantsOf = (0,instants/* createInstantsReader */.eK)();
    const { pieces, damaged } = await readPieces(store, (file) => read(file, instantsOf));
    return { history: (0,union/* unionOutlines */.B)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads everything, and checks every byte of it. */
async function recallHistory(store) {
    const { pieces, damaged } = await readSegments(store);
    return { history: (0,union/* union */.K)([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}
/** Reads what some objectives look at: outlines, with durations where one of them looks at those. */
function recallFor(store, objectives) {
    return objectives.some(({ underMs }) => underMs !== null) ? recallPacked(store) : recallOutline(store);
}
/** Reads whole segments: all, or those of these names. */
function readSegments(store, names = null) {
    const wanted = names === null ? null : new Set(names);
    return readPieces(store, async (file) => {
        const bytes = await readWhole(store, file);
        return bytes === null ? null : (0,segment/* decodeSegment */.UR)({ name: file.name, bytes });
    }, (name) => wanted?.has(name) !== false);
}
async function readWhole(store, { name, bytes }) {
    if (bytes > segment/* longestSegmentBytes */.d_)
        throw new history_bytes/* DamageError */.wc('it is larger than a segment can be');
    return store.read(name);
}
/** Reads the headers of all segments. */
function readHeaders(store) {
    return readPieces(store, (file) => readPrefix(store, file, firstRead.header, decodeHeaderPrefix));
}
/** Reads the outlines of the segments of these names, and of those only some series. */
function readOutlines(store, names, isWanted) {
    const wanted = new Set(names);
    return readPieces(store, async (file) => {
        const outline = await readOutline(store, file);
        return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    }, (name) => wanted.has(name));
}
function readOutline(store, file, instantsOf = instants/* readInstants */.$g) {
    return readPrefix(store, file, firstRead.outline, (prefix) => decodeOutlinePrefix(prefix, instantsOf));
}
/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix(store, { name, bytes }, firstBytes, decode) {
    let asked = firstBytes;
    for (;;) {
        // What a header claims is no reason to make room for more than there is.
        const prefix = await store.read(name, Math.min(asked, bytes));
        if (prefix === null)
            return null;
        const piece = decode(prefix);
        if (!isTooFew(piece))
            return piece;
        if (prefix.length < Math.min(asked, bytes) || piece.needed <= asked)
            throw new history_bytes/* DamageError */.wc('it ends too early');
        asked = piece.needed;
    }
}
/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;
/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;
/**
 * Reads every segment there is. One that leaves while it is listed, or before it is read, has been folded into another, so the
 * list is read again until all of it is there. What has been read before stays: it says nothing that the fold does not.
 */
async function readPieces(store, read, isWanted = () => true) {
    const pieces = new Map();
    const damaged = new Map();
    const readOne = async (file) => {
        try {
            const piece = await read(file);
            if (piece !== null)
                pieces.set(file.name, piece);
        }
        catch (error) {
            damaged.set(file.name, { name: file.name, message: await describeDamage(store, file.name, error) });
        }
    };
    for (let listings = 0; listings < mostListings; listings++) {
        const files = await store.list();
        const missing = files.filter(({ name }) => isWanted(name) && !pieces.has(name) && !damaged.has(name));
        if (missing.length === 0)
            return { pieces, damaged: [...damaged.values()] };
        for (let first = 0; first < missing.length; first += readsAtOnce) {
            await Promise.all(missing.slice(first, first + readsAtOnce).map(readOne));
        }
    }
    throw new build_error/* UpstreamError */.gA(`${store.name} changes faster than it can be read`);
}
/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store, name, error) {
    if (error instanceof history_bytes/* DamageError */.wc || error instanceof build_error/* UpstreamError */.gA)
        return error.message;
    if (!(error instanceof segment_bytes/* NewerFormatError */.bP))
        throw error;
    const bytes = await store.read(name);
    if (bytes === null || !(0,segment/* isIntact */.kM)({ name, bytes }))
        return 'its content does not match its name';
    throw (0,build_error/* configurationError */.DN)(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
}


/***/ }),

/***/ 63362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createDocumentFetcher)
/* harmony export */ });
/* harmony import */ var _fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76968);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87448);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78693);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50187);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80846);






/**
 * Makes what fetches documents: the same connections, the same guard and the same limits as probes have, and no history. It is
 * tried once more where nothing came of it but a fault of the network.
 */
function createDocumentFetcher(ports, signal) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .createContext */ .q)(ports);
    const underWay = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .createUnderWay */ .o)();
    const fetchOnce = async (check) => {
        const cancellation = underWay.begin(signal);
        const timer = setTimeout(() => cancellation.cancel((0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .totalTimeout */ .cv)(check.timeoutMs)), check.timeoutMs);
        const { answer, url } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(check, context, cancellation, null).finally(() => {
            clearTimeout(timer);
            underWay.end(signal, cancellation);
        });
        return { answer, url };
    };
    return async (request) => {
        const check = checkOf(request);
        const first = await fetchOnce(check);
        const isTransient = ['dns', 'connect', 'reset'].includes(first.answer.fault?.reason ?? '');
        const { answer, url } = isTransient ? await fetchOnce(check) : first;
        if (answer.fault !== null)
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(`${answer.fault.reason}: ${answer.fault.detail}`);
        const status = answer.status ?? 0;
        if (status < 200 || status > 299)
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(`status: it answered with ${status}`);
        const type = answer.headers['content-type'];
        return {
            bytes: answer.body,
            contentType: typeof type === 'string' ? type : '',
            redirectedTo: url.host === new URL(request.url).host ? null : url.host,
        };
    };
}
function checkOf({ url, headers, timeoutMs, mostBytes }) {
    const [check] = (0,_fortify_core_config_from_urls__WEBPACK_IMPORTED_MODULE_0__/* .configOfChecks */ .j)([{ id: 'document', url }]).checks;
    if (check?.kind !== 'http')
        throw new Error('a URL is checked by HTTP');
    return { ...check, headers, maxBodyBytes: mostBytes, timeoutMs };
}


/***/ })

};
