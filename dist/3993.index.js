export const id = 3993;
export const ids = [3993];
export const modules = {

/***/ 53993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepIssues: () => (/* binding */ keepIssues)
/* harmony export */ });
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11048);

/** What is hidden at the beginning of an issue, and tells it from others. */
const markerOf = (key) => `<!-- fortify:deadline:${key} -->`;
const marker = /^<!-- fortify:deadline:([\w-]+\.[\w-]+) -->\n/;
/** What stands behind that where it was us who closed it: a person who does so means it. */
const closedByUs = '<!-- fortify:closed -->\nIt is over, and fortify has closed this issue. It was:\n\n';
/**
 * Keeps one issue for each deadline, known by a marker that only counts at the beginning of an issue of our own. One that we
 * have closed is opened again when its deadline is due again; one that a person has closed stays closed. Of the same service,
 * those are closed whose deadline comes from what the config has no more.
 */
async function keepIssues(port, wishes, { serviceKey, isKnown, trimmings }) {
    const counts = { opened: 0, updated: 0, closed: 0 };
    let author = await port.author();
    let own = await findOwn(port, author, serviceKey);
    const byKey = new Map(wishes.map((wish) => [wish.key, wish]));
    for (const wish of byKey.values()) {
        const known = own.get(wish.key)?.[0];
        if (known !== undefined)
            await bring(port, known, wish, counts);
        if (known !== undefined || wish.state !== 'open')
            continue;
        const created = await port.create(wish.title, `${markerOf(wish.key)}\n${wish.body}`, trimmings);
        counts.opened++;
        // Only now have we learnt who we are: there may be issues of ours that we did not know to be ours.
        if (created.author !== author) {
            author = created.author;
            own = await findOwn(port, author, serviceKey);
        }
    }
    for (const [key, [issue]] of own) {
        if (issue !== undefined && !byKey.has(key) && !isKnown(key))
            await bring(port, issue, { title: '', body: '', state: 'close' }, counts);
    }
    // Runs at the same time may each have opened one: the oldest stays.
    const again = counts.opened > 0 ? await findOwn(port, author, serviceKey) : own;
    for (const [oldest, ...others] of again.values()) {
        for (const { number, title, isOpen } of others) {
            const body = `The same as #${oldest?.number}, which stays.`;
            if (isOpen)
                await port.update(number, { title, body, isOpen: false });
        }
    }
    return counts;
}
/** Our issues of a service by their keys, the oldest first. */
async function findOwn(port, author, serviceKey) {
    const own = (await port.list(author)).filter((issue) => issue.author === author && keyOf(issue)?.startsWith(`${serviceKey}.`) === true);
    const oldestFirst = own.sort((a, b) => a.number - b.number);
    return Map.groupBy(oldestFirst, (issue) => keyOf(issue) ?? '');
}
/** The body with GitHub's line ends taken for ours. */
function bodyOf({ body }) {
    return body.replaceAll('\r\n', '\n');
}
function keyOf(issue) {
    return marker.exec(bodyOf(issue))?.[1];
}
/** Brings an issue to what it is to be, if it is not. */
async function bring(port, issue, { title, body, state }, counts) {
    const own = bodyOf(issue).replace(marker, '');
    const isOurs = issue.isOpen || own.startsWith(closedByUs);
    // An issue that a person has closed or opened again is left alone, and a closed one is not updated.
    const isTheirs = !isOurs || (issue.isOpen && own.startsWith(closedByUs) && state !== 'open');
    if (state === 'leave' || isTheirs || (!issue.isOpen && state !== 'open'))
        return;
    const start = `${markerOf(keyOf(issue) ?? '')}\n`;
    if (state === 'close') {
        await port.update(issue.number, { title: issue.title, body: `${start}${closedByUs}${own}`, isOpen: false });
        counts.closed++;
        return;
    }
    const written = `${start}${body}`;
    if (issue.isOpen && title === issue.title && (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .c)(written, issue.body))
        return;
    await port.update(issue.number, { title, body: written, isOpen: true });
    if (issue.isOpen)
        counts.updated++;
    else
        counts.opened++;
}


/***/ }),

/***/ 11048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText)
/* harmony export */ });
/** Whether two texts are the same but for line ends, which GitHub gives back as it likes. */
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}


/***/ })

};
