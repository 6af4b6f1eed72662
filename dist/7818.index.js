export const id = 7818;
export const ids = [7818];
export const modules = {

/***/ 94590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCalendarDate)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _http_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24264);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41845);



/**
 * The calendar date that somebody wrote, as `2027-01-31`, as an instant of RFC 3339, or as HTTP writes it; `null` where it is
 * none of these, or no day that a calendar of our time has. Never a guess.
 */
function parseCalendarDate(written) {
    if (typeof written !== 'string')
        return null;
    const text = written.trim();
    const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${text}T00:00Z`)
        : ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) ?? (0,_http_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpDate */ .m)(text));
    return timeMs === null || timeMs < 0 ? null : (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOf */ .Q$)(timeMs);
}


/***/ }),

/***/ 55437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  feedReading: () => (/* binding */ feedReading)
});

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./packages/core/build/text/url.js
var url = __webpack_require__(9237);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./node_modules/chrono-node/dist/esm/index.js + 51 modules
var esm = __webpack_require__(78505);
// EXTERNAL MODULE: ./packages/core/build/deadline/calendar-date.js
var calendar_date = __webpack_require__(94590);
;// CONCATENATED MODULE: ./packages/core/build/deadline/prose-date.js



/** So much of what stands before and behind it is quoted. */
const quoted = 60;
/** Some whole words around a stretch of a text. */
function quotationAt(text, from, to) {
    const before = text.slice(Math.max(0, from - quoted), from);
    const after = text.slice(to, to + quoted);
    const start = from > quoted ? `\u2026${before.replace(/^\S*\s/, '')}` : before;
    const end = to + quoted < text.length ? `${after.replace(/\s\S*$/, '')}\u2026` : after;
    return (0,plain/* plainLine */.h0)(`${start}${text.slice(from, to)}${end}`.trim(), 4 * quoted);
}
/**
 * The calendar dates of a text, in English or as `2026-05-01`, each once, in order. Only those that name day, month and year:
 * "in six months" and "01/02/2026" can be read in more than one way.
 */
function findDates(text, publishedMs) {
    const found = esm/* strict */.O2.parse(text, new Date(publishedMs ?? 0)).flatMap(({ index, text: words, start, end }) => [start, end ?? null].flatMap((part) => {
        const isWhole = part?.isCertain('day') && part.isCertain('month') && part.isCertain('year');
        if (part === null ||
            isWhole !== true ||
            !/\b(19|2\d)\d\d\b/.test(words) ||
            !/[a-z]{3}|\d{4}-\d{2}-\d{2}/i.test(words))
            return [];
        const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
        const pad = (number, digits) => String(number ?? 0).padStart(digits, '0');
        const date = (0,calendar_date/* parseCalendarDate */.g)(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
        if (date === null)
            return [];
        return [{ date, quotation: quotationAt(text, index, index + words.length) }];
    }));
    return [...new Map(found.map((each) => [each.date, each])).values()];
}

// EXTERNAL MODULE: ./packages/core/build/deadline/status.js
var deadline_status = __webpack_require__(41845);
;// CONCATENATED MODULE: ./packages/core/build/deadline/feed-reading.js






/** What was published longer ago is settled, one way or the other: a year, and the month it is compared with. */
const longestAgoMs = 400 * duration/* dayMs */.LP;
/** Nobody reviews more, and the history need not remember them. */
const mostSightings = 200;
/** What entries are about that announce an end, where a config does not say it. */
const endings = /deprecat|remov|sunset|retir|discontinu|breaking|end[- ]of[- ](life|support)/i;
/**
 * What a changelog shows: of the entries that the source is about, each with the first date in its prose that lies behind its
 * publication. All of them are candidates, for a person to look at: prose is no promise, and its dates may be of anything.
 */
function feedReading(source, feed, nowMs) {
    const { id, document, severity } = source;
    const base = { kind: 'feed', id, document, severity, mistakes: [] };
    if ('problem' in feed)
        return { ...base, sightings: [], problems: [feed.problem], missing: 'inconclusive' };
    if (feed.entries.length === 0)
        return { ...base, sightings: [], problems: ['has no entries'], missing: 'inconclusive' };
    const wanted = feed.entries.filter((entry) => isWanted(entry, source) && !isOld(entry, nowMs));
    const newestFirst = wanted
        .sort((a, b) => (b.publishedMs ?? nowMs) - (a.publishedMs ?? nowMs))
        .slice(0, mostSightings);
    // A change may have several entries: the newest word on it counts.
    const sightings = Map.groupBy(newestFirst.map((entry) => sightingOf(source, entry)), ({ id: name }) => name);
    const newest = [...sightings.values()].flatMap(([first]) => first ?? []);
    return { ...base, sightings: newest, problems: [], missing: 'forgotten' };
}
function isOld({ publishedMs }, nowMs) {
    return publishedMs !== null && publishedMs < nowMs - longestAgoMs;
}
function isWanted({ title, text, categories }, { products, types, words }) {
    const about = [title, ...categories].join('\n').toLowerCase();
    const all = `${about}\n${text.toLowerCase()}`;
    const hasOne = (wanted, within) => wanted.length === 0 || wanted.some((word) => within.includes(word.toLowerCase()));
    const isNamed = types.length > 0 || words.length > 0;
    return hasOne(products, about) && hasOne(types, about) && hasOne(words, all) && (isNamed || endings.test(about));
}
function sightingOf({ id, severity }, entry) {
    const { title, text, link, publishedMs } = entry;
    const published = publishedMs === null ? '' : (0,deadline_status/* dateOf */.Q$)(publishedMs);
    const dates = findDates(`${title}. ${text}`, publishedMs).filter(({ date }) => date > published);
    const ordered = [...dates].sort((a, b) => (a.date < b.date ? -1 : 1));
    const [first, ...others] = ordered;
    const evidence = [
        published === '' ? '' : `published ${published}`,
        first === undefined ? 'no date in its prose' : `its prose: \u201c${first.quotation}\u201d`,
        others.length === 0
            ? ''
            : `and ${others
                .slice(0, 5)
                .map(({ date }) => date)
                .join(', ')}`,
    ];
    return {
        id: `${id}/${nameOf(entry)}`,
        title: (0,plain/* plainLine */.h0)(title || 'an entry without a title', 200),
        ending: first === undefined ? 'undated' : { date: first.date },
        evidence: evidence.filter((part) => part !== '').join('; '),
        url: (0,url/* isHttpUrl */.q$)(link) ? link : '',
        severity,
        candidate: true,
        place: null,
    };
}
/**
 * The name of a change of Atlassian's, else a few letters of the hash of what the feed tells it by: without a guid its title, too,
 * for all entries may link to one page.
 */
function nameOf({ guid, link, title }) {
    const change = /\bCHANGE-\d{1,9}\b/.exec(`${link} ${guid} ${title}`)?.[0];
    return change ?? (0,sha256/* sha256 */.s)(guid || `${link}\n${title}`).slice(0, 10);
}


/***/ }),

/***/ 24264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Wed, 11 Nov 2026 11:11:11 GMT`; the weekday is not looked at. */
const imfFixdate = /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
/**
 * A date as HTTP writes it (RFC 9110, section 5.6.7, IMF-fixdate), in milliseconds since the Unix epoch; `null` where it is
 * none, or a day that does not exist. RFC 8594's own example has the wrong weekday, so that is not looked at. The two obsolete
 * forms are none: years of two digits are anybody's guess.
 */
function parseHttpDate(text) {
    const match = imfFixdate.exec(text.trim());
    if (match === null)
        return null;
    const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match;
    const index = months.indexOf(month);
    // A leap second is the last of its minute.
    const timeMs = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
    const date = new Date(timeMs);
    const exists = index >= 0 && date.getUTCMonth() === index && date.getUTCDate() === Number(day);
    const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    return exists && isTime && Number(year) >= 1970 ? timeMs : null;
}


/***/ })

};
