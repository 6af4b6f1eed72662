export const id = 117;
export const ids = [117];
export const modules = {

/***/ 70117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFeed: () => (/* binding */ parseFeed)
});

// EXTERNAL MODULE: ./node_modules/domutils/dist/legacy.js
var legacy = __webpack_require__(68548);
// EXTERNAL MODULE: ./node_modules/domutils/dist/stringify.js
var stringify = __webpack_require__(64962);
// EXTERNAL MODULE: ./node_modules/domutils/dist/querying.js
var querying = __webpack_require__(80459);
// EXTERNAL MODULE: ./node_modules/domelementtype/dist/index.js
var dist = __webpack_require__(63244);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(68714);
// EXTERNAL MODULE: ./packages/core/build/json/keys.js
var keys = __webpack_require__(50761);
// EXTERNAL MODULE: ./node_modules/domhandler/dist/index.js
var domhandler_dist = __webpack_require__(64728);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
;// CONCATENATED MODULE: ./packages/core/build/deadline/markup.js

/** Nobody who writes something to be read nests deeper; and each level costs every tag within it time. */
const deepest = 256;
class ShallowHandler extends domhandler_dist/* DomHandler */.DV {
    onopentag(name, attributes) {
        if (this.tagStack.length > deepest)
            throw new RangeError('nested too deeply');
        super.onopentag(name, attributes);
    }
}
/** Parses XML, or HTML, however broken, in linear time. Throws a `RangeError` where it is nested too deeply. */
function parseMarkup(text, isXml) {
    const options = { xmlMode: isXml, decodeEntities: true };
    const handler = new ShallowHandler(undefined, options);
    new Parser/* Parser */.i(handler, options).end(text);
    return handler.root;
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/feed.js




const mostEntries = 1000;
const longest = { title: 500, text: 50_000, link: 1000 };
/**
 * Reads a feed: RSS 2.0 (and 0.9x, 1.0), Atom, JSON Feed. Marks in titles and texts are taken out, entities of XML and HTML
 * stand for their characters, and no feed defines any of its own: one that tries is refused. Never throws.
 */
function parseFeed(text) {
    try {
        return text.trimStart().startsWith('{') ? parseJsonFeed(text) : parseXmlFeed(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return { problem: 'is nested too deeply' };
        if (error instanceof SyntaxError)
            return { problem: 'is no JSON' };
        throw error;
    }
}
function parseXmlFeed(text) {
    if (/<!ENTITY/i.test(text))
        return { problem: 'defines entities of its own, which no feed needs' };
    const root = parseMarkup(text, true);
    const elements = (names, within, isDeep) => legacy/* getElementsByTagName */.yB((name) => names.includes(name), within, isDeep);
    const [feed] = elements(['rss', 'rdf:RDF', 'feed'], root.childNodes, false);
    if (feed === undefined) {
        const isPage = elements(['html', 'HTML'], root.childNodes, true).length > 0;
        return {
            problem: isPage
                ? 'is a web page, where a feed was expected: a login page perhaps'
                : 'is no RSS, Atom or JSON feed',
        };
    }
    const entries = elements(['item', 'entry'], feed.children, true).slice(0, mostEntries);
    return {
        entries: entries.map((entry) => {
            const find = (...names) => elements(names, entry.children, false);
            const textOf = (...names) => {
                const [found] = find(...names);
                return found === undefined ? '' : stringify/* innerText */.a4(found).trim();
            };
            const links = find('link');
            const link = links.find(({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate') ?? links[0];
            const categories = find('category').map((each) => each.attribs['term'] ?? stringify/* innerText */.a4(each));
            return entryOf({
                guid: textOf('guid', 'id'),
                title: textOf('title'),
                link: link?.attribs['href'] ?? textOf('link'),
                text: textOf('content:encoded', 'content') || textOf('description', 'summary'),
                categories,
                published: textOf('pubDate', 'published', 'dc:date') || textOf('updated'),
            });
        }),
    };
}
function parseJsonFeed(text) {
    const feed = JSON.parse(text);
    const isFeed = (0,keys/* isKeys */.bb)(feed) && /^https:\/\/jsonfeed\.org\/version\/1/.test(String(feed['version']));
    const items = isFeed ? feed['items'] : null;
    if (!Array.isArray(items))
        return { problem: 'is no RSS, Atom or JSON feed' };
    return {
        entries: items
            .filter(keys/* isKeys */.bb)
            .slice(0, mostEntries)
            .map((item) => {
            const of = (key) => (typeof item[key] === 'string' ? item[key] : '');
            const tags = Array.isArray(item['tags']) ? item['tags'] : [];
            return entryOf({
                guid: of('id'),
                title: of('title'),
                link: of('url') || of('external_url'),
                text: of('content_html') || of('content_text') || of('summary'),
                categories: tags.filter((tag) => typeof tag === 'string'),
                published: of('date_published') || of('date_modified'),
            });
        }),
    };
}
function entryOf({ guid, title, link, text, categories, published }) {
    return {
        guid: guid.slice(0, longest.link),
        title: withoutMarks(title).slice(0, longest.title),
        // A part of an address leads elsewhere.
        link: link.trim().length > longest.link ? '' : link.trim(),
        text: withoutMarks(text).slice(0, longest.text),
        categories: categories.slice(0, 50).map((category) => category.trim().slice(0, 200)),
        publishedMs: parsePublished(published.slice(0, 100).trim()),
    };
}
/** When an entry was published: RFC 3339 or 2822, or as databases write it; in UTC where it names no zone, whatever this machine's is. */
function parsePublished(text) {
    const zone = { zone: 'utc' };
    const written = [
        luxon/* DateTime */.c9.fromISO(text, zone),
        luxon/* DateTime */.c9.fromRFC2822(text, zone),
        luxon/* DateTime */.c9.fromRFC2822(`${text} GMT`, zone),
        luxon/* DateTime */.c9.fromSQL(text, zone),
    ];
    return written.find(({ isValid }) => isValid)?.toMillis() ?? null;
}
/** Where an element begins or ends that breaks a line. */
const blocks = /<(?=\/?(?:p|div|li|ul|ol|br|hr|h[1-6]|table|t[rdh]|section|article|blockquote|pre)\b)/gi;
/** Elements whose text nobody sees. */
const unseen = ['script', 'style'];
/** What a reader of a page would see of a text with marks of HTML, in one line. */
function withoutMarks(html) {
    const text = html.slice(0, 4 * longest.text);
    if (!/[<&]/.test(text))
        return text.replace(/\s+/g, ' ').trim();
    // What stands in blocks of its own are words of its own: "\u20261 May 2026</p><p>2 users" is no date of the year 20262.
    const page = parseMarkup(text.replace(blocks, ' <'), false);
    const pieces = querying/* filter */.pb(({ type, parent }) => type === dist/* Text */.EY && !(parent !== null && 'name' in parent && unseen.includes(parent.name)), page.childNodes);
    return pieces.map(stringify/* textContent */.P_).join('').replace(/\s+/g, ' ').trim();
}


/***/ })

};
