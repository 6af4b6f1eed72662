export const id = 2447;
export const ids = [2447];
export const modules = {

/***/ 36844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasIntact)
/* harmony export */ });
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89420);

/** Whether a store has a segment, whole. */
async function hasIntact(store, name) {
    const bytes = await store.read(name);
    return bytes !== null && (0,_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .isIntact */ .kM)({ name, bytes });
}


/***/ }),

/***/ 2447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBranchMirror: () => (/* binding */ createBranchMirror)
});

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/history/segment.js
var segment = __webpack_require__(89420);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/store/build/git.js
var build_git = __webpack_require__(27948);
;// CONCATENATED MODULE: ./packages/store/build/git-environment.js
/** Variables that would have git work on another repository than ours (a hook may run us), or in another way. */
const misleading = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|DEFAULT_HASH|TEMPLATE_DIR|QUARANTINE_PATH|SHALLOW_FILE|GRAFT_FILE|AUTHOR_DATE|COMMITTER_DATE|CONFIG|CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|TRACE.*|CURL_VERBOSE)$/;
/**
 * The environment git runs in: no question is ever asked, no hook takes part, nothing that is sent is written down, and the
 * token goes with requests to this very remote and to nowhere it may be redirected to. Settings by the environment stand
 * in no file and in no list of processes; they take git 2.31.
 */
function gitEnvironment({ remote, token, environment, }) {
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['http.followRedirects', 'false'],
        ['gc.auto', '0'],
    ];
    if (token !== null && /^https?:/i.test(remote)) {
        const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
        // An empty value first: whatever the user's own settings would send besides is not for this.
        settings.push([`http.${remote}.extraHeader`, '']);
        settings.push([`http.${remote}.extraHeader`, `Authorization: Basic ${credentials}`]);
        settings.push(['credential.helper', '']);
    }
    return {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => !misleading.test(name))),
        // What git says is read by us, too.
        LC_ALL: 'C',
        GIT_TRACE2: '0',
        GIT_TRACE2_EVENT: '0',
        GIT_TRACE2_PERF: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'true',
        SSH_ASKPASS: 'true',
        GIT_AUTHOR_NAME: 'fortify',
        GIT_AUTHOR_EMAIL: 'fortify@users.noreply.github.com',
        GIT_COMMITTER_NAME: 'fortify',
        GIT_COMMITTER_EMAIL: 'fortify@users.noreply.github.com',
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}

// EXTERNAL MODULE: ./packages/store/build/scope.js
var build_scope = __webpack_require__(17388);
// EXTERNAL MODULE: ./packages/store/build/segments.js
var segments = __webpack_require__(98488);
// EXTERNAL MODULE: ./packages/store/build/temporary-directory.js
var temporary_directory = __webpack_require__(60913);
;// CONCATENATED MODULE: ./packages/store/build/branch-mirror.js








/** Others may win the race for the branch so often, before it is given up. */
const mostAttempts = 30;
/** A push that was refused though nobody came first is tried again so often: the lock of another may just have gone. */
const mostRefusals = 2;
const backOff = { firstMs: 50, mostMs: 3000 };
const noBlobs = new Map();
/**
 * A history on an orphan branch, by git's own protocol: no checkout is needed, and any host will do. The branch is one
 * commit without a parent, so it weighs what the history weighs and not what it ever was. It is replaced by
 * compare-and-swap (`--force-with-lease` on the very commit that was read): who loses the race reads again, adds what the
 * other has put there, and tries again. Only segments that the other side does not have are sent.
 */
function createBranchMirror(options) {
    const { remote, branch, scope, deadlineMs = 120_000 } = options;
    const ref = `refs/heads/${branch}`;
    const folder = (0,build_scope/* encodeScope */.F)(scope);
    const environment = gitEnvironment(options);
    const run = (directory, args, input) => runGit(directory, args, input, environment, AbortSignal.timeout(deadlineMs));
    /** What was ever read from the branch: what of it is no longer at hand has been folded, and is not to come back. */
    const known = new Set();
    /** Does something with a repository that is gone when it is over: nothing of a branch is worth keeping twice. */
    const inRepository = (work) => (0,temporary_directory/* withTemporaryDirectory */.n)(async (directory) => {
        const git = async (args, input) => {
            const { output, end } = await run(directory, args, input ?? null);
            if (end.exitCode !== 0)
                throw new error/* UpstreamError */.gA((0,build_git/* firstComplaint */.oM)(end));
            return output;
        };
        requireVersion((await git(['version'])).toString());
        await git(['init', '--quiet', '--bare', directory]);
        return work(git, directory);
    });
    const headOf = async (git) => (await git(['ls-remote', '--', remote, ref])).toString().split('\t', 1)[0] ?? '';
    const readBase = async (git) => {
        if ((await headOf(git)) === '')
            return null;
        await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--force', '--', remote, `${ref}:refs/fortify/base`]);
        const commit = (await git(['rev-parse', 'refs/fortify/base^{commit}'])).toString().trim();
        const root = entriesIn((await git(['ls-tree', '-z', commit])).toString());
        const isOurs = !/^parent /m.test((await git(['cat-file', 'commit', commit])).toString().split('\n\n', 1)[0] ?? '');
        if (!isOurs || root.some(({ type }) => type !== 'tree')) {
            throw new error/* UpstreamError */.gA('it holds something else than a history of fortify: name another in history.branch');
        }
        const folders = new Map(root.map(({ name, object }) => [name, object]));
        const tree = folders.get(folder);
        const listing = tree === undefined ? '' : (await git(['ls-tree', '-z', tree])).toString();
        const segments = entriesIn(listing).filter(({ mode, name }) => mode === '100644' && (0,segment/* isSegmentName */.Pb)(name));
        return { commit, folders, blobs: new Map(segments.map(({ name, object }) => [name, object])) };
    };
    /** Adds what the branch has, and was never read from it before, to a store. What is damaged there is made whole. */
    const bringIn = async (base, store, directory) => {
        const here = new Set((await store.list()).map(({ name }) => name));
        const wanted = [];
        for (const [name, blob] of base?.blobs ?? noBlobs) {
            if (await (0,segments/* isWanted */.Yu)(name, store, here, known))
                wanted.push([name, blob]);
            else
                known.add(name);
        }
        if (wanted.length === 0)
            return;
        const input = wanted.map(([, blob]) => `${blob}\n`);
        const blobs = (0,build_git/* startGit */.BE)(directory, ['--git-dir', directory, 'cat-file', '--batch'], {
            input,
            environment,
            signal: AbortSignal.timeout(deadlineMs),
        });
        let next = 0;
        for await (const bytes of (0,build_git/* blobsIn */.uo)(blobs, segment/* longestSegmentBytes */.d_)) {
            const name = wanted[next++]?.[0] ?? '';
            // What could not be had stays on the branch; what is not what its name says was not put there by us, and goes.
            if (bytes === null)
                continue;
            if ((0,segment/* isIntact */.kM)({ name, bytes }))
                await store.put({ name, bytes });
            known.add(name);
        }
        const end = await blobs.ended;
        if (end.exitCode !== 0)
            throw new error/* UpstreamError */.gA((0,build_git/* firstComplaint */.oM)(end));
    };
    /** A commit of what a store holds, beside the folders of others; `null` where that is what the branch is already. */
    const commitOf = async (store, base, git) => {
        const blobs = await (0,segments/* eachSegment */.Jm)(store, (name) => base?.blobs.get(name), async (_, bytes) => (await git(['hash-object', '-w', '--stdin'], [bytes])).toString().trim());
        // What was never had from the branch is not ours to remove.
        for (const [name, blob] of base?.blobs ?? noBlobs)
            if (!known.has(name))
                blobs.set(name, blob);
        const makeTree = async (rows) => (await git(['mktree', '-z', '--missing'], rows)).toString().trim();
        const tree = await makeTree([...blobs].map(([name, blob]) => `100644 blob ${blob}\t${name}\0`));
        if (tree === base?.folders.get(folder) || (blobs.size === 0 && base === null))
            return null;
        const others = [...(base?.folders ?? noBlobs)].filter(([name]) => name !== folder && folderName.test(name));
        const rows = [...others, [folder, tree]].map(([name, object]) => `040000 tree ${object}\t${name}\0`);
        const message = `The history of ${(0,plain/* plainLine */.h0)(scope)}`;
        return (await git(['commit-tree', await makeTree(rows), '-m', message])).toString().trim();
    };
    return {
        name: `branch ${branch}`,
        pull: (store) => inRepository(async (git, directory) => {
            await bringIn(await readBase(git), store, directory);
            return [];
        }),
        push: (store) => inRepository(async (git, directory) => {
            for (let attempt = 1;; attempt++) {
                const base = await readBase(git);
                await bringIn(base, store, directory);
                const commit = await commitOf(store, base, git);
                if (commit === null)
                    return [];
                const lease = `--force-with-lease=${ref}:${base?.commit ?? ''}`;
                const push = ['push', '--porcelain', '--no-verify', lease, '--', remote, `${commit}:${ref}`];
                const { output, end } = await run(directory, push, null);
                if (end.exitCode === 0)
                    return [];
                // Servers tell of a lost race in many words. Whether it was one, the branch itself says.
                const isOvertaken = (await headOf(git)) !== (base?.commit ?? '');
                if (attempt === mostAttempts || (!isOvertaken && attempt >= mostRefusals))
                    throw refusal(output.toString(), end);
                await options.sleep(Math.min(backOff.mostMs, backOff.firstMs * 2 ** attempt) * (0.5 + options.random()));
            }
        }),
    };
}
async function runGit(directory, args, input, environment, signal) {
    const run = (0,build_git/* startGit */.BE)(directory, ['--git-dir', directory, ...args], {
        input,
        environment,
        signal,
    });
    const chunks = [];
    for await (const chunk of run.output)
        chunks.push(chunk);
    return { output: Buffer.concat(chunks), end: await run.ended };
}
/** What `encodeScope` makes looks like this; a folder of another name is none that fortify made, and may be a trap. */
const folderName = /^(?!\.)[\w.!*'()%-]+$/;
/** The entries in the output of `git ls-tree -z`. */
function entriesIn(listing) {
    return listing.split('\0').flatMap((row) => {
        const [, mode = '', type = '', object = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
        return name === '' ? [] : [{ mode, type, object, name }];
    });
}
/** Older versions know no settings by the environment: the token would not be sent, and hooks would run. */
function requireVersion(text) {
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(text) ?? []).map(Number);
    if (major < 2 || (major === 2 && minor < 31))
        throw new error/* UpstreamError */.gA('git 2.31 or newer is needed');
}
function refusal(output, end) {
    const rejected = /^!\t.*\t\[(?:remote )?rejected\] \((.*)\)$/m.exec(output)?.[1];
    const why = rejected === undefined ? (0,build_git/* firstComplaint */.oM)(end) : (0,plain/* plainLine */.h0)(rejected);
    // What it takes is the server's business; these are the usual reasons.
    return new error/* UpstreamError */.gA(`the push was refused (${why}): it takes the right to write (on GitHub contents: write), and a branch that is not protected`);
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

/***/ 17388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ encodeScope)
/* harmony export */ });
/** A scope as a name that git takes for a folder on any system, that a cache key can hold, and that no other scope has. */
function encodeScope(scope) {
    return encodeURIComponent(scope.toWellFormed()).replace(/^\./, '%2E').replaceAll('~', '%7E');
}


/***/ }),

/***/ 98488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ eachSegment),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   Yz: () => (/* binding */ bringIn)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89420);
/* harmony import */ var _fortify_core_history_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36844);



/** A history that changes so often while it is read is one that somebody is playing with. */
const mostTries = 30;
/**
 * Does something with every segment a store holds. Starts over until nothing has left while it was at it: what leaves has been
 * folded into a segment that was not on the list yet. What is known by its name (`known`) is not read; what is damaged is left
 * out.
 */
async function eachSegment(store, known, use) {
    for (let tries = 0; tries < mostTries; tries++) {
        const names = (await store.list()).map(({ name }) => name);
        const values = new Map();
        let hasLeft = false;
        for (const name of names) {
            const there = known(name);
            const bytes = there === undefined ? await store.read(name) : null;
            if (there !== undefined)
                values.set(name, there);
            else if (bytes === null)
                hasLeft = true;
            else if ((0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .isIntact */ .kM)({ name, bytes }))
                values.set(name, await use(name, bytes));
        }
        const after = (await store.list()).map(({ name }) => name);
        if (!hasLeft && after.join() === names.join())
            return values;
    }
    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA('the history at hand changes faster than it can be read');
}
/**
 * Brings segments from somewhere that nobody vouches for into a store. Those that were ever had from there (`known`, which grows by
 * them) and are no longer at hand have been folded, and are not to come back. `fault` is why nobody can tell what is there.
 */
async function bringIn(from, store, known) {
    const here = new Set((await store.list()).map(({ name }) => name));
    const offered = await from.list().catch(_fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD);
    if (typeof offered === 'string')
        return { taken: 0, broken: 0, fault: offered };
    let [taken, broken] = [0, 0];
    for (const { name, bytes: size } of offered) {
        const isNew = await isWanted(name, store, here, known);
        const bytes = size > _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .longestSegmentBytes */ .d_ ? null : await from.read(name).catch(() => null);
        if (bytes === null || !(0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_1__/* .isIntact */ .kM)({ name, bytes }))
            broken++;
        else {
            if (isNew)
                await store.put({ name, bytes });
            known.add(name);
            taken++;
        }
    }
    return { taken, broken, fault: null };
}
/**
 * Whether a mirror's segment is to be brought to a store: one that is damaged there, or was never had from the mirror. What
 * was had and is no longer there has been folded, and is not to come back.
 */
async function isWanted(name, store, here, known) {
    return here.has(name) ? !(await (0,_fortify_core_history_store__WEBPACK_IMPORTED_MODULE_2__/* .hasIntact */ .G)(store, name)) : !known.has(name);
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
