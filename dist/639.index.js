export const id = 639;
export const ids = [639];
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

/***/ 90639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCacheMirror: () => (/* binding */ createCacheMirror)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./packages/store/build/segments.js
var build_segments = __webpack_require__(98488);
// EXTERNAL MODULE: ./packages/store/build/temporary-directory.js
var temporary_directory = __webpack_require__(60913);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/store/build/directories.js
var directories = __webpack_require__(45583);
// EXTERNAL MODULE: ./packages/store/build/directory-store.js
var directory_store = __webpack_require__(44691);
// EXTERNAL MODULE: ./packages/store/build/error-code.js
var error_code = __webpack_require__(390);
// EXTERNAL MODULE: ./packages/store/build/scope.js
var build_scope = __webpack_require__(17388);
// EXTERNAL MODULE: ./packages/store/build/cache/protocol.js
var protocol = __webpack_require__(87757);
;// CONCATENATED MODULE: ./packages/store/build/cache/head.js











/** Beside the segments, in JSON: whose history this is, and the rest of the manifest. */
const manifestName = 'head.json';
const mostManifestBytes = 4 * 1024 * 1024;
/** So many entries are kept in mind, the newest. A schedule of every 5 minutes leaves 2,016 in the 7 days that an idle one lasts. */
const mostMerged = 2500;
/**
 * What the keys of a scope's entries begin with. It ends in a mark that no scope has in it, so `app` does not find what
 * `app-2` saved, and it does not depend on the config: changing that loses nothing. Keys are at most 512 characters.
 */
function headPrefix(scope) {
    const encoded = (0,build_scope/* encodeScope */.F)(scope);
    const name = encoded.length > 200 ? (0,sha256/* sha256 */.s)(scope) : encoded;
    return `fortify-history-v1/${name}/`;
}
/**
 * Writes what is to be kept into a directory, beside what an earlier step of the job has left there. Returns how many
 * segments a store had for it. Throws an `UpstreamError` where there is no room.
 */
async function writeHead(directory, store, scope, manifest) {
    const folder = (0,external_node_path_.join)(directory, protocol/* archivedFolder */.z);
    try {
        await (0,directories/* makeDirectories */.K)(folder);
        const earlier = await readHead(directory, scope);
        const segments = await (0,build_segments/* eachSegment */.Jm)(store, () => undefined, (name, bytes) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), bytes));
        const merged = [...new Set([...manifest.merged, ...(earlier?.merged ?? [])])].slice(0, mostMerged);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, manifestName), JSON.stringify({ ...manifest, scope, merged }));
        return segments.size;
    }
    catch (error) {
        if (error instanceof build_error/* UpstreamError */.gA)
            throw error;
        throw new build_error/* UpstreamError */.gA(`what is to be saved cannot be written (${(0,error_code/* errorCode */.C)(error)})`, { cause: error });
    }
}
/**
 * Looks at what was restored into a directory, which may be anything: nothing is read but regular files with the names of
 * segments, and the manifest. `null` where it is no history of this scope, or cannot be read.
 */
async function readHead(directory, scope) {
    const folder = (0,external_node_path_.join)(directory, protocol/* archivedFolder */.z);
    const manifest = (0,external_node_path_.join)(folder, manifestName);
    try {
        if (!(await (0,promises_.lstat)(folder)).isDirectory())
            return null;
        // An archive says who may read what is in it; it is ours to say.
        await (0,promises_.chmod)(folder, 0o700);
        const { size, isFile } = await statOf(manifest);
        if (!isFile || size > mostManifestBytes)
            return null;
        const parsed = manifestSchema.safeParse(JSON.parse(await (0,promises_.readFile)(manifest, 'utf8')));
        if (!parsed.success || parsed.data.scope !== scope)
            return null;
        return { ...parsed.data, segments: (0,directory_store/* createDirectoryStore */.$)(folder) };
    }
    catch {
        return null;
    }
}
async function statOf(path) {
    const stat = await (0,promises_.lstat)(path);
    return { size: stat.size, isFile: stat.isFile() };
}
const head_name = schemas/* string */.YjP().max(512);
const manifestSchema = schemas/* object */.Ikc({
    scope: schemas/* string */.YjP(),
    merged: schemas/* array */.YOg(head_name).max(mostMerged),
    unreadable: schemas/* record */.g1P(head_name, schemas/* int */.Whr().min(1)),
});

;// CONCATENATED MODULE: ./packages/store/build/cache/head-ledger.js
/** An entry that so many runs in a row could not unpack is broken, and not the machine. */
const mostTries = 3;
/** Makes a ledger of the heads whose keys begin so; what follows is what a manifest calls them by. */
function createHeadLedger(prefix) {
    const read = new Set();
    const believed = new Set();
    const isMerged = (key) => read.has(key) || believed.has(key);
    const tries = new Map();
    const abandoned = new Set();
    const nameOf = (key) => key.slice(prefix.length);
    return {
        isMerged,
        isSettled: (key) => isMerged(key) || abandoned.has(key),
        merge: (key) => void read.add(key),
        believe(head) {
            for (const name of head.merged)
                believed.add(prefix + name);
            for (const [name, times] of Object.entries(head.unreadable)) {
                tries.set(prefix + name, Math.max(times, tries.get(prefix + name) ?? 0));
            }
        },
        giveUp(key) {
            abandoned.add(key);
            const times = (tries.get(key) ?? 0) + 1;
            tries.set(key, times);
            if (times >= mostTries)
                read.add(key);
        },
        miss: (key) => void abandoned.add(key),
        manifest: () => ({
            merged: [...new Set([...read, ...believed])].filter((key) => key.startsWith(prefix)).map(nameOf),
            unreadable: Object.fromEntries([...tries].filter(([key]) => !isMerged(key)).map(([key, times]) => [nameOf(key), times])),
        }),
    };
}

// EXTERNAL MODULE: ./packages/store/build/cache/save.js
var save = __webpack_require__(96412);
;// CONCATENATED MODULE: ./packages/store/build/cache/mirror.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** Nobody waits longer for all heads together. */
const usualPatienceMs = 60_000;
/** An entry that was listed may be gone when it is read: whoever removed it has saved another. */
const mostListings = 3;
/** So many needless entries are removed by one run, which adds one. */
const mostRemovals = 5;
/**
 * A history in the cache of GitHub, which never changes an entry, and restores by the beginning of a key, the newest first.
 * Every run saves an entry of its own, a *head*: all it knows, and the list of the heads that are in it. With a token, a run
 * reads every head that no other one lists, so that runs at the same time lose nothing; without one it has to assume that runs
 * come one after the other, and says so. A head counts as merged once all of its content is here, or a merged head lists it.
 */
function createCacheMirror(options) {
    const { scope, run, index } = options;
    const prefix = headPrefix(scope);
    const ledger = createHeadLedger(prefix);
    /** Segments that were ever had from a head: what of them is no longer at hand has been folded, and is not to come back. */
    const known = new Set();
    /** The newest heads as far as they matter, the newest first; `null` = nobody may tell. */
    let heads = null;
    /** Whether the cache could not be reached when it was to be read. */
    let isDead = false;
    /** What was packed in another way cannot be found, and a machine without zstd packs in another way. */
    const readableIn = (version) => (heads ?? [])
        .filter(({ ref }) => run.readableRefs.includes(ref))
        .filter((head) => version === null || head.version === version);
    /** Lists the newest heads, until a page has nothing new. Returns why they could not be listed. */
    const listHeads = async () => {
        heads = null;
        if (index === null)
            return 'there is no token for it';
        try {
            heads = await index.list(prefix, (page) => page.every(({ key }) => ledger.isMerged(key)));
            return null;
        }
        catch (error) {
            if (error instanceof build_error/* UpstreamError */.gA)
                return error.message;
            throw error;
        }
    };
    /** Reads the head of a key, or the newest whose key begins so. Throws where it is not the head that is wrong. */
    const read = (key, store, client) => (0,temporary_directory/* withTemporaryDirectory */.n)(async (directory) => {
        const damaged = (found, why) => ({ kind: 'damaged', key: found, why });
        const { key: found, complaint } = await client.ask({ operation: 'restore', directory, key });
        if (found === null)
            return complaint === null ? { kind: 'none' } : damaged(null, damageIn(complaint));
        if (!found.startsWith(key))
            return damaged(null, 'the cache gave another entry than it was asked for');
        const head = await readHead(directory, scope);
        if (head === null)
            return damaged(found, `${(0,plain/* plainLine */.h0)(found)} is no history of ${(0,plain/* plainLine */.h0)(scope)}`);
        const { taken, broken, fault } = await (0,build_segments/* bringIn */.Yz)(head.segments, store, known);
        // It is this machine that is in the way, and not the entry.
        if (fault !== null)
            throw new build_error/* UpstreamError */.gA(`what it gave cannot be read here (${(0,plain/* plainLine */.h0)(fault)})`);
        if (broken > 0)
            return damaged(found, `${(0,plain/* count */.U9)(broken, 'damaged segment')} of ${(0,plain/* plainLine */.h0)(found)}`);
        ledger.merge(found);
        if (taken > 0)
            ledger.believe(head);
        return { kind: 'read', key: found };
    });
    /** Reads the heads that were listed and not read yet, the newest first. Whether one was gone. */
    const readListed = async (version, patience, readOne) => {
        let isGone = false;
        const unread = readableIn(version).filter(({ key }) => !ledger.isSettled(key));
        for (const { key } of unread) {
            // One that was read meanwhile may have it.
            if (ledger.isMerged(key) || patience.aborted)
                continue;
            if ((await readOne(key)).kind !== 'none')
                continue;
            ledger.miss(key);
            isGone = true;
        }
        return isGone;
    };
    /**
     * Reads every head that was not read yet; `newestKey` is the newest of all where that was. Returns what was wrong with some,
     * why only the newest could be found, and how many there was no time for.
     */
    const readUnread = async (store, client, newestKey) => {
        const patience = AbortSignal.timeout(options.patienceMs ?? usualPatienceMs);
        const faults = new Set();
        const readOne = async (key) => {
            const done = await read(key, store, client);
            if (done.kind !== 'damaged')
                return done;
            faults.add(done.why);
            const which = done.key ?? key;
            // Which one the newest is, nobody knows before it is unpacked; from the list it is tried by its name.
            if (which !== prefix)
                ledger.giveUp(which);
            return done;
        };
        // The cache's own answer comes first: it needs no permission, and is mostly all there is.
        const newest = newestKey === null ? await readOne(prefix) : { kind: 'read', key: newestKey };
        let unlisted = await listHeads();
        const found = newest.kind === 'none' ? null : newest.key;
        const version = heads?.find(({ key }) => key === found)?.version ?? null;
        // Where the cache finds nothing by the beginning of a key, it finds nothing by a whole one.
        for (let listings = 1; newest.kind !== 'none' && heads !== null; listings++) {
            const isGone = await readListed(version, patience, readOne);
            if (!isGone || listings === mostListings)
                break;
            unlisted = await listHeads();
        }
        const left = newest.kind === 'none' ? [] : readableIn(version).filter(({ key }) => !ledger.isSettled(key));
        return { faults: [...faults], unlisted, left: left.length, isNewestLost: newest.kind === 'damaged' };
    };
    /** Reads what came since the history was pulled. Returns what is in the way of that; `null` = nothing. */
    const catchUp = async (store, client) => {
        if (isDead)
            return 'it could not be reached';
        try {
            const newestKey = await (0,temporary_directory/* withTemporaryDirectory */.n)(async (directory) => {
                const { key, complaint } = await client.ask({ operation: 'find', directory, key: prefix });
                if (key === null && complaint !== null)
                    throw new build_error/* UpstreamError */.gA(complaint);
                return key !== null && ledger.isMerged(key) ? key : null;
            });
            const { isNewestLost } = await readUnread(store, client, newestKey);
            return isNewestLost ? 'the newest entry is damaged: remove it' : null;
        }
        catch (error) {
            if (error instanceof build_error/* UpstreamError */.gA)
                return error.message;
            throw error;
        }
    };
    /**
     * Makes sure that a head saved now hides nothing. Where all can be listed none does; else only the newest is ever found,
     * and it must have been read.
     */
    const requireNothingHidden = async (obstacle) => {
        if (obstacle === null || heads !== null || (await listHeads()) === null)
            return;
        throw new build_error/* UpstreamError */.gA(`not saved, for it would hide what cannot be read: ${obstacle}`);
    };
    const stage = async (store, directory) => {
        const segments = await writeHead(directory, store, scope, ledger.manifest());
        // The newest of them stays, in case that what is saved now is damaged on its way.
        const obsolete = (heads ?? []).filter(({ key, ref }) => ref === run.ref && ledger.isMerged(key)).slice(1);
        const key = `${prefix}${run.label}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        return segments === 0 ? null : { directory, key, obsolete: obsolete.slice(-mostRemovals).map(({ id }) => id) };
    };
    return {
        name: 'cache',
        async pull(store) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const client = __addDisposableResource(env_1, options.startClient(), false);
                const { faults, unlisted, left } = await readUnread(store, client, null).catch((error) => {
                    isDead = true;
                    throw error;
                });
                // A part of what is known is nothing to judge by.
                if (left > 0)
                    throw new build_error/* UpstreamError */.gA(`what ${(0,plain/* count */.U9)(left, 'other run')} saved could not be read in time: whoever records next begins with it`);
                return [
                    ...faults.map((what) => `The cache: left out ${what}.`),
                    ...(unlisted === null ? [] : [oneWriterNotice(unlisted)]),
                ];
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
        async push(store) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const client = __addDisposableResource(env_2, options.startClient(), false);
                await requireNothingHidden(await catchUp(store, client));
                if (options.later === null) {
                    await (0,temporary_directory/* withTemporaryDirectory */.n)(async (directory) => {
                        const head = await stage(store, directory);
                        if (head !== null)
                            await (0,save/* saveHead */.u)(head, client, index, options.environment);
                    });
                    return [];
                }
                // One place for all steps of a job: the first that is reached when it ends saves what all of them have left there.
                const name = (0,sha256/* sha256 */.s)(`${prefix}${run.label}`).slice(0, 16);
                const head = await stage(store, (0,external_node_path_.join)(options.later.directory, `fortify-cache-${name}`));
                if (head !== null)
                    options.later.tell(head);
                return [];
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        },
    };
}
/** Why a head could not be unpacked. Throws where it is the cache that does not work. */
function damageIn(complaint) {
    if (/\b(tar|zstd|gzip)\b/i.test(complaint))
        return `an entry that cannot be unpacked (${complaint})`;
    throw new build_error/* UpstreamError */.gA(complaint);
}
function oneWriterNotice(why) {
    return (`The entries of the cache could not be listed (${(0,plain/* plainLine */.h0)(why)}), so one writer at a time is assumed: of what jobs ` +
        'save at once, only the last is read again.');
}


/***/ }),

/***/ 87757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ archivedFolder)
/* harmony export */ });
/** The folder of a directory that is kept. Its name is part of what an entry is found by, so it never changes. */
const archivedFolder = 'fortify-history';


/***/ }),

/***/ 96412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ saveHead)
/* harmony export */ });
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8864);


/** Saves a history, and removes the entries it makes needless. Throws an `UpstreamError` with the probable cause. */
async function saveHead({ directory, key, obsolete }, client, index, environment) {
    const answer = await client.ask({ operation: 'save', directory, key });
    if (answer.key === null) {
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`not saved, probable cause: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .probableCause */ .Nk)(answer.complaint, environment)}`);
    }
    try {
        for (const id of obsolete)
            await index?.remove(id);
    }
    catch (error) {
        // It takes a permission that need not be given: GitHub removes what nobody reads, after 7 days.
        if (!(error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA))
            throw error;
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
