export const id = 6377;
export const ids = [6377,5334];
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

/***/ 55334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of fortify: one for the actions, the command line and the packages. */
const version = '0.1.0';


/***/ }),

/***/ 1064:
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
// EXTERNAL MODULE: ./packages/ci/build/canaries.js
var canaries = __webpack_require__(75809);
// EXTERNAL MODULE: ./packages/pipeline/build/clock.js
var build_clock = __webpack_require__(45433);
// EXTERNAL MODULE: ./packages/probe/build/pacer.js
var build_pacer = __webpack_require__(82668);
// EXTERNAL MODULE: ./packages/probe/build/prober.js + 4 modules
var prober = __webpack_require__(85308);
// EXTERNAL MODULE: ./packages/probe/build/resolver-threads.js
var resolver_threads = __webpack_require__(99505);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./packages/action/build/read-input.js
var read_input = __webpack_require__(66566);
// EXTERNAL MODULE: ./packages/core/build/config/config.js
var config = __webpack_require__(77755);
// EXTERNAL MODULE: ./packages/core/build/config/from-urls.js
var from_urls = __webpack_require__(76968);
// EXTERNAL MODULE: ./packages/core/build/config/history.js
var config_history = __webpack_require__(9829);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/pipeline/build/shard.js
var build_shard = __webpack_require__(64999);
;// CONCATENATED MODULE: ./packages/health-check/build/inputs.js







/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
function parseInputs(read) {
    return (0,read_input/* readInputs */.Ko)((collect) => ({
        urls: collect(() => readUrls(read)) ?? [],
        config: (0,read_input/* readText */.yR)(read, 'config'),
        history: { ...(0,read_input/* readPlace */.yI)(read, collect), save: collect(() => (0,read_input/* readWord */.pS)(read, 'save', config_history/* saveWords */.p_)) },
        failOn: collect(() => (0,read_input/* readWord */.pS)(read, 'fail-on', config/* failOnWords */.Vw)),
        shard: collect(() => readShard(read)),
    }));
}
function readShard(read) {
    const text = (0,read_input/* readText */.yR)(read, 'shard');
    const shard = text === null ? null : (0,build_shard/* parseShard */.u)(text);
    if (text !== null && shard === null) {
        throw (0,error/* configurationError */.DN)('input shard', `${(0,plain/* quote */.hD)(text)}: expected a part of a whole, such as 2/5`);
    }
    return shard;
}
/** URLs that can be checked; each that cannot is a problem of its own. */
function readUrls(read) {
    const urls = (0,read_input/* readList */.LD)(read, 'urls');
    (0,from_urls/* checksOfUrls */.F)('input urls', urls);
    return urls;
}

// EXTERNAL MODULE: ./packages/action/build/config.js
var build_config = __webpack_require__(14109);
// EXTERNAL MODULE: ./packages/action/build/fail-on.js
var fail_on = __webpack_require__(78181);
// EXTERNAL MODULE: ./packages/core/build/report/rows.js + 1 modules
var rows = __webpack_require__(23131);
// EXTERNAL MODULE: ./packages/core/build/sample/outcome.js
var outcome = __webpack_require__(16689);
// EXTERNAL MODULE: ./packages/pipeline/build/check.js + 2 modules
var check = __webpack_require__(86214);
;// CONCATENATED MODULE: ./packages/health-check/build/run.js






/** Checks what the inputs and the config name, records, judges, and turns the report into the action's outcome. */
async function runHealthCheck(inputs, run, ports) {
    const loaded = await (0,build_config/* requireConfig */.E)(inputs.config, ['checks'], ports, inputs.urls);
    const store = await (0,runner/* openHistory */.j)(loaded.config, inputs.history, run, ports);
    const probe = ports.createProber(loaded.config);
    const options = { shard: inputs.shard, isFast: false, canaries: ports.canaries };
    const { report, exitCode } = await (0,check/* runCheck */.k)(loaded, run, options, { ...ports, store, probe });
    const unhealthy = (0,fail_on/* unhealthyCount */.sI)(report);
    // Of nothing that was measured, nobody knows.
    const healthy = report.checks.length > 0 && report.checks.every(outcome/* isHealthy */.Wr);
    return {
        report,
        document: loaded.document,
        exitCode: (0,fail_on/* exitCodeFor */.Rr)((0,fail_on/* failOnOf */.tC)(inputs.failOn, loaded.config), report, exitCode),
        failure: `${report.service}: ${report.verdict.status}; ${(0,rows/* headlineFigures */.uN)(report)}`,
        outputs: { healthy: String(healthy), 'unhealthy-count': String(unhealthy) },
    };
}

;// CONCATENATED MODULE: ./packages/health-check/build/main.js














/** The root action, wired to the real world. */
async function main(home) {
    process.env['UV_THREADPOOL_SIZE'] ??= resolver_threads/* resolverThreads */.q;
    const monotonic = () => performance.now();
    const clock = (0,build_clock/* createClock */.t)({ wall: Date.now, monotonic }, null);
    const pause = (durationMs, signal) => (0,promises_.setTimeout)(durationMs, undefined, { signal });
    const pacer = (0,build_pacer/* createPacer */.g3)({
        concurrency: build_pacer/* mostAtOnce */._d,
        ratePerSecond: build_pacer/* truthfulRatePerSecond */.yZ,
        isFast: false,
        monotonic,
    });
    const interruption = new AbortController();
    interruption.signal.addEventListener('abort', pacer.drain);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interruption.abort());
    const world = { environment: process.env, toolkit: core, home, sleep: promises_.setTimeout, random: Math.random };
    process.exitCode = await (0,run_action/* runAction */.C)({
        toolkit: core,
        outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
        run: async () => {
            const { run, isUntrusted, ports } = await (0,runner/* readRunner */.f)({ ...world, isRecording: true });
            return runHealthCheck(parseInputs(core.getInput), run, {
                ...ports,
                clock,
                canaries: (0,canaries/* canariesOf */.Q)(process.env),
                createProber: ({ egress, secrets, checks }) => (0,prober/* createProber */.X)({
                    clock,
                    monotonic,
                    sleep: pause,
                    pace: pacer.run,
                    random: Math.random,
                    proxyFor: proxy_from_env/* getProxyForUrl */.T,
                    lookup: external_node_dns_.lookup,
                    egress,
                    secrets,
                    isUntrusted,
                }, checks),
                lag: pacer.lag,
                sleep: pause,
                signal: interruption.signal,
                onProgress: () => { },
            });
        },
        writeReport: (json) => (0,report_path/* writeReport */.u)(process.env, json),
    });
}


/***/ }),

/***/ 99505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ resolverThreads)
/* harmony export */ });
/**
 * For UV_THREADPOOL_SIZE. Names are resolved on threads of libuv, four of them unless told otherwise: a few names that hang would
 * keep every other check from being resolved. To be said before the first of them starts; and only for probing, because starting
 * so many takes as long as judging a hundred objectives.
 */
const resolverThreads = '64';


/***/ })

};
