export const id = 1669;
export const ids = [1669];
export const modules = {

/***/ 74958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ createByteReader),
/* harmony export */   Oq: () => (/* binding */ createByteWriter),
/* harmony export */   wc: () => (/* binding */ DamageError)
/* harmony export */ });
/** Bytes do not hold what they should: too few of them, or a number out of its range. */
class DamageError extends Error {
    name = 'DamageError';
}
/** Makes an empty writer. */
function createByteWriter() {
    let buffer = Buffer.alloc(32);
    let length = 0;
    const reserve = (more) => {
        if (length + more <= buffer.length)
            return;
        const larger = Buffer.alloc(Math.max(2 * buffer.length, length + more));
        larger.set(buffer);
        buffer = larger;
    };
    // Values above 32 bits are divided, not shifted: shifting would cut them.
    const put = (low, rest) => {
        reserve(9);
        let value = rest;
        buffer[length++] = value > 0 ? low | 0x80 : low;
        while (value > 0) {
            const next = Math.floor(value / 128);
            buffer[length++] = next > 0 ? (value % 128) | 0x80 : value % 128;
            value = next;
        }
    };
    return {
        byte(value) {
            reserve(1);
            buffer[length++] = value;
        },
        varint: (value) => put(value % 128, Math.floor(value / 128)),
        signedVarint(value) {
            const magnitude = value < 0 ? -value - 1 : value;
            put((magnitude % 64) * 2 + (value < 0 ? 1 : 0), Math.floor(magnitude / 64));
        },
        bytes(value) {
            reserve(value.length);
            buffer.set(value, length);
            length += value.length;
        },
        finish: () => buffer.subarray(0, length),
    };
}
/** Reads bytes from their start. */
function createByteReader(source) {
    let position = 0;
    const next = () => {
        const byte = source[position++];
        if (byte === undefined)
            throw new DamageError('it ends too early');
        return byte;
    };
    const rest = (first, scale, low) => {
        let value = low;
        let unit = scale;
        for (let byte = first; byte >= 0x80; unit *= 128) {
            byte = next();
            value += (byte & 0x7f) * unit;
            // A last byte of nothing would make two texts of one number; one that goes on for ever would make none.
            if (byte === 0 || Math.max(unit, value) > Number.MAX_SAFE_INTEGER)
                throw new DamageError('a number is out of range');
        }
        return value;
    };
    return {
        varint(most = Number.MAX_SAFE_INTEGER) {
            const first = next();
            const value = first < 0x80 ? first : rest(first, 128, first & 0x7f);
            if (value > most)
                throw new DamageError('a number is out of range');
            return value;
        },
        signedVarint() {
            const first = next();
            const magnitude = rest(first, 64, (first >>> 1) & 0x3f);
            return first & 1 ? -magnitude - 1 : magnitude;
        },
        bytes(count) {
            const part = source.subarray(position, position + count);
            if (part.length < count)
                throw new DamageError('it ends too early');
            position += count;
            return part;
        },
        rest: () => source.subarray(position),
        end() {
            if (position !== source.length)
                throw new DamageError('it holds more than it says');
        },
    };
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf),
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28324);
/* harmony import */ var _segment_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17078);


/** Columns of durations are packed together until there are so many: a few make a poor alphabet, many cannot be read apart. */
const durationsPerBlock = 16_384;
/** Series in blocks of enough durations each, in their order. */
function blocksOf(series) {
    const blocks = [];
    let rows = durationsPerBlock;
    for (const each of series) {
        if (rows >= durationsPerBlock) {
            blocks.push([]);
            rows = 0;
        }
        blocks.at(-1)?.push(each);
        rows += each.times.length;
    }
    return blocks;
}
/**
 * One reader of durations for each series of a segment that has been read up to its durations. A block is unpacked when one of
 * its columns is read, and stays unpacked until its last column is, or one of another block: reading column after column
 * unpacks each block once.
 */
function readBlocks({ header, next }) {
    const readers = [];
    let held = null;
    for (const { series, ...frames } of header.durations) {
        const rows = header.series.slice(readers.length, readers.length + series).map((each) => each.rows);
        const [symbols, lowBits] = [next(frames.symbols), next(frames.lowBits)];
        const unpackInto = (into) => (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .Nj)(() => (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackDurations */ .O)(symbols, lowBits, rows, into));
        const unpacked = () => {
            if (held?.symbols === symbols)
                return held.durations;
            const durations = new Int32Array(rows.reduce((sum, count) => sum + count, 0));
            unpackInto(durations);
            held = { symbols, durations };
            return durations;
        };
        let end = 0;
        for (const [index, count] of rows.entries()) {
            const first = end;
            end += count;
            const isLast = index === rows.length - 1;
            const readColumn = (into) => {
                into.set(unpacked().subarray(first, first + count));
                if (isLast)
                    held = null;
            };
            readers.push(rows.length === 1 ? unpackInto : readColumn);
        }
    }
    return readers;
}


/***/ }),

/***/ 28324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ packDurations),
  O: () => (/* binding */ unpackDurations)
});

// EXTERNAL MODULE: ./packages/core/build/sample/sample.js
var sample = __webpack_require__(52071);
// EXTERNAL MODULE: ./packages/core/build/history/bytes.js
var bytes = __webpack_require__(74958);
;// CONCATENATED MODULE: ./packages/core/build/history/bits.js

/** The widest number: with the seven bits that may be left from the one before, it still fits a 32-bit integer. */
const widest = 24;
/** Makes an empty writer of bits, with room for so many numbers of the greatest width. */
function createBitWriter(numbers) {
    const bytes = new Uint8Array(Math.ceil((numbers * widest) / 8) + 1);
    let length = 0;
    let held = 0;
    let holds = 0;
    return {
        put(value, width) {
            held |= (value & ((1 << width) - 1)) << holds;
            holds += width;
            for (; holds >= 8; holds -= 8) {
                bytes[length++] = held;
                held >>>= 8;
            }
        },
        finish() {
            if (holds > 0)
                bytes[length++] = held;
            return bytes.subarray(0, length);
        },
    };
}
/** Reads bits from the start of some bytes. */
function createBitReader(source) {
    // With room after the last byte, every number is one load of four bytes: tens of millions of them come by here.
    const padded = new Uint8Array(source.length + 4);
    padded.set(source);
    const view = new DataView(padded.buffer);
    /** So many bits are read. */
    let taken = 0;
    return {
        take(into, tops, first, end, width) {
            if (taken + width * (end - first) > 8 * source.length)
                throw new bytes/* DamageError */.wc('it ends too early');
            const mask = (1 << width) - 1;
            let bit = taken;
            for (let row = first; row < end; row++) {
                const low = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
                into[row] = (((tops[row] ?? 0) << width) | low) - 1;
                bit += width;
            }
            taken = bit;
        },
        end() {
            const isRead = Math.ceil(taken / 8) === source.length;
            if (!isRead || view.getUint32(taken >>> 3, true) >>> (taken & 7) !== 0)
                throw new bytes/* DamageError */.wc('it holds more than it says');
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/history/frame.js
var history_frame = __webpack_require__(40828);
;// CONCATENATED MODULE: ./packages/core/build/history/durations.js




/** The symbol of a duration that has none of its own: what is above it follows among the exceptions. */
const escapeSymbol = 255;
/** With so many low bits cut off, every duration has a symbol that is nearly always the same. */
const mostLowBits = 24;
/** Fewer durations than this have no frequencies to speak of. */
const few = 64;
/** A cut is chosen by looking at so many durations of a column at most. */
const looksAt = 2048;
/**
 * Packs columns of durations into two frames. Durations of one check scatter around a middle, and a compressor that
 * thinks in bytes does not know that 255 and 256 are neighbours. So each is cut in two: the bits above the cut are a
 * symbol of one byte, and how often each occurs is what Zstandard's entropy coder makes use of; the bits below it are
 * noise, and stored as they are. Where to cut is decided for each column. A duration that was not recorded is 0, any other
 * one more than it is.
 */
function packDurations(columns) {
    const writer = (0,bytes/* createByteWriter */.Oq)();
    const cuts = chooseCuts(columns);
    writeCuts(writer, cuts);
    const rows = columns.reduce((sum, { length }) => sum + length, 0);
    const bits = createBitWriter(rows);
    const symbols = new Uint8Array(rows);
    const exceptions = [];
    let row = 0;
    for (const [index, column] of columns.entries()) {
        const cut = cuts[index] ?? 0;
        for (const duration of column) {
            // One more than the longest duration is 2^31, and counts as the unsigned number it is.
            const value = (duration + 1) >>> 0;
            const symbol = value >>> cut;
            symbols[row++] = Math.min(symbol, escapeSymbol);
            if (symbol >= escapeSymbol)
                exceptions.push(symbol - escapeSymbol);
            bits.put(value, cut);
        }
    }
    writer.bytes(symbols);
    for (const exception of exceptions)
        writer.varint(exception);
    return [(0,history_frame/* pack */.q)(writer.finish()), (0,history_frame/* pack */.q)(bits.finish())];
}
/**
 * Undoes `packDurations`: writes as many columns as there are `rows`, each of that length, one behind the other into one
 * that has room for all of them. Throws a `DamageError`.
 */
function unpackDurations(symbols, lowBits, rows, durations) {
    const reader = (0,bytes/* createByteReader */.I5)((0,history_frame/* unpack */.l)(symbols));
    const bits = createBitReader((0,history_frame/* unpack */.l)(lowBits));
    const cuts = readCuts(reader, rows.length);
    const tops = reader.bytes(durations.length);
    let end = 0;
    for (const [index, count] of rows.entries()) {
        const cut = cuts[index] ?? 0;
        const first = end;
        end += count;
        bits.take(durations, tops, first, end, cut);
        for (let row = nextSpecial(tops, first, cut); row < end; row = nextSpecial(tops, row + 1, cut)) {
            const top = tops[row] ?? 0;
            const low = ((durations[row] ?? 0) + 1) & (2 ** cut - 1);
            const symbol = top === escapeSymbol ? top + reader.varint(sample/* longestDurationMs */.TD) : top;
            const value = symbol * 2 ** cut + low;
            if (value > sample/* longestDurationMs */.TD + 1)
                throw new bytes/* DamageError */.wc('a duration is out of range');
            durations[row] = value - 1;
        }
    }
    reader.end();
    bits.end();
}
/** Below this cut, every symbol but the escape fits above it into 31 bits. */
const mostIntegerBits = 22;
/** From a row on, the next whose symbol is among the exceptions, or may not fit on top of its low bits. */
function nextSpecial(tops, from, cut) {
    if (cut > mostIntegerBits)
        return from;
    const row = tops.indexOf(escapeSymbol, from);
    return row < 0 ? tops.length : row;
}
/** Writes cuts: how many columns in a row have the same, and which. */
function writeCuts(writer, cuts) {
    for (let first = 0; first < cuts.length;) {
        let end = first + 1;
        while (end < cuts.length && cuts[end] === cuts[first])
            end++;
        writer.varint(end - first);
        writer.varint(cuts[first] ?? 0);
        first = end;
    }
}
function readCuts(reader, columns) {
    const cuts = [];
    while (cuts.length < columns) {
        const count = reader.varint(columns - cuts.length);
        if (count === 0)
            throw new bytes/* DamageError */.wc("a duration is nobody's");
        const cut = reader.varint(mostLowBits);
        for (let index = 0; index < count; index++)
            cuts.push(cut);
    }
    return cuts;
}
/** Where to cut each column. Columns of a few durations each are cut alike, where every duration has a symbol. */
function chooseCuts(columns) {
    if (columns.some(({ length }) => length >= few))
        return columns.map(chooseCut);
    const largest = columns.reduce((most, column) => column.reduce((max, duration) => Math.max(max, duration), most), 0) + 1;
    const cut = Math.max(0, Math.ceil(Math.log2((largest + 1) / escapeSymbol)));
    return columns.map(() => cut);
}
/** The cut that makes a column smallest: the entropy of the symbols, the bits below them, three bytes an exception. */
function chooseCut(column) {
    const step = Math.max(1, Math.floor(column.length / looksAt));
    const looked = Int32Array.from({ length: Math.ceil(column.length / step) }, (_, index) => column[index * step] ?? 0);
    const largest = looked.reduce((most, duration) => Math.max(most, duration + 1), 1);
    const counts = new Uint32Array(escapeSymbol + 1);
    const best = { cut: 0, bits: Number.POSITIVE_INFINITY };
    for (let cut = 0; cut <= mostLowBits && 2 ** cut <= largest; cut++) {
        counts.fill(0);
        for (const duration of looked) {
            const symbol = Math.min(escapeSymbol, (duration + 1) >>> cut);
            counts[symbol] = (counts[symbol] ?? 0) + 1;
        }
        const entropy = counts.reduce((sum, count) => sum + (count && count * Math.log2(looked.length / count)), 0);
        const bits = entropy + looked.length * cut + (counts[escapeSymbol] ?? 0) * 24;
        if (bits < best.bits)
            Object.assign(best, { cut, bits });
    }
    return best.cut;
}


/***/ }),

/***/ 40828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


/** Higher levels cost several times the time, and gain a hundredth: what is left to gain, the columns have taken. */
const level = 3;
/** Compresses what can be compressed. */
function pack(content) {
    const options = { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: level }, chunkSize: chunkFor(content.length) };
    const compressed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(content, options);
    const bytes = compressed.length < content.length ? compressed : content;
    return { bytes, size: content.length, checksum: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) };
}
/** Undoes `pack`, and never makes more of it than its size. Throws a `DamageError` where it is not what it says. */
function unpack({ bytes, size, checksum }) {
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== checksum)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a checksum does not match');
    if (bytes.length === size)
        return bytes;
    try {
        const content = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(bytes, { maxOutputLength: Math.max(1, size), chunkSize: chunkFor(size) });
        if (content.length === size)
            return content;
    }
    catch {
        // Said below: whatever zstd calls it, it is damage.
    }
    throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a part cannot be unpacked');
}
/** What is known to fit is unpacked in one piece; what is only claimed to be large is not given its room in advance. */
function chunkFor(size) {
    return Math.min(Math.max(64, size), 4 * 1024 * 1024);
}


/***/ }),

/***/ 84459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ readInstants),
/* harmony export */   A2: () => (/* binding */ writeInstants),
/* harmony export */   GR: () => (/* binding */ instantsOf),
/* harmony export */   OE: () => (/* binding */ readPresence),
/* harmony export */   eK: () => (/* binding */ createInstantsReader),
/* harmony export */   rF: () => (/* binding */ writePresence)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


/** Times of a history are kept in whole seconds where all of them are. */
const secondMs = 1000;
/** The distinct instants of several series, ascending. */
function instantsOf(all) {
    // Series that were measured together mostly have the very same array.
    const columns = [...new Set(all.map(({ times }) => times))];
    const [only, ...more] = columns;
    if (only !== undefined && more.length === 0)
        return only;
    const instants = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
    let rows = 0;
    for (const times of columns) {
        instants.set(times, rows);
        rows += times.length;
    }
    instants.sort();
    return instants.filter((timeMs, index) => index === 0 || timeMs !== instants[index - 1]);
}
/** Writes instants: their unit in milliseconds, the first, and from then on how much each step differs from the last. */
function writeInstants(writer, instants) {
    const unit = instants.every((timeMs) => timeMs % secondMs === 0) ? secondMs : 1;
    writer.varint(unit);
    let last = 0;
    let lastStep = 0;
    for (const timeMs of instants) {
        const now = timeMs / unit;
        const step = now - last;
        writer.signedVarint(step - lastStep);
        last = now;
        lastStep = step;
    }
}
/** Reads what `writeInstants` wrote. Throws a `DamageError` where they do not ascend, or are no instants. */
function readInstants(reader, count) {
    const unit = reader.varint(secondMs);
    if (unit !== 1 && unit !== secondMs)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('its times are in no unit');
    const instants = new Float64Array(count);
    let now = 0;
    let step = 0;
    for (let index = 0; index < count; index++) {
        step += reader.signedVarint();
        now += step;
        const isAfter = index === 0 ? step >= 0 : step > 0;
        if (!isAfter || now * unit > _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .latestInstantMs */ .Nn)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('its times do not ascend');
        instants[index] = now * unit;
    }
    return instants;
}
/**
 * Reads instants like `readInstants`, but those that were read before only once: segments of checks that were measured
 * together hold the same, byte for byte, and are given the very same array.
 */
function createInstantsReader() {
    const known = new Map();
    return (reader, count) => {
        const rest = reader.rest();
        // The unit and the first instant, and some of what follows: those of another month differ in it.
        const key = `${count} ${Buffer.from(rest.subarray(0, 16)).toString('latin1')}`;
        const before = known.get(key);
        if (before !== undefined && Buffer.compare(before.bytes, rest.subarray(0, before.bytes.length)) === 0) {
            reader.bytes(before.bytes.length);
            return before.instants;
        }
        const instants = readInstants(reader, count);
        known.set(key, { bytes: rest.subarray(0, rest.length - reader.rest().length), instants });
        return instants;
    };
}
/**
 * Writes at which of the instants a series has samples: how many it leaves out, how many it has, in turns, until it has
 * all of its own.
 */
function writePresence(writer, times, instants) {
    let row = 0;
    let at = 0;
    while (row < times.length) {
        const skippedFrom = at;
        while (at < instants.length && instants[at] !== times[row])
            at++;
        const takenFrom = at;
        while (row < times.length && instants[at] === times[row]) {
            row++;
            at++;
        }
        if (at === takenFrom)
            throw new RangeError('a sample at none of the instants');
        writer.varint(takenFrom - skippedFrom);
        writer.varint(at - takenFrom);
    }
}
/** Reads the times of a series: the very array of the instants where it has a sample at every one. */
function readPresence(reader, rows, instants) {
    let at = reader.varint(instants.length);
    let taken = reader.varint(rows);
    if (at === 0 && taken === instants.length && taken === rows)
        return instants;
    const times = new Float64Array(rows);
    for (let row = 0;;) {
        if (taken === 0 || at + taken > instants.length)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('a sample has no time');
        times.set(instants.subarray(at, at + taken), row);
        row += taken;
        at += taken;
        if (row === rows)
            return times;
        at += reader.varint(instants.length);
        taken = reader.varint(rows - row);
    }
}


/***/ }),

/***/ 56694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _sample_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52071);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74958);


// The JSON in a segment may be anybody's. Each of these throws a `DamageError` where a value is not what it should be.
/** A JSON text's value. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw senseless();
    }
}
/** An object's keys. */
function keysOf(value) {
    if (typeof value !== 'object' || value === null)
        throw senseless();
    return value;
}
/** An array. */
function listOf(value) {
    if (!Array.isArray(value))
        throw senseless();
    return value;
}
/** A whole number, 0..`most`. */
function wholeOf(value, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > most)
        throw senseless();
    return value;
}
/** The name of something. */
function nameOf(value) {
    if (typeof value !== 'string' || value === '' || value.length > _sample_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNameLength */ .ws)
        throw senseless();
    return value;
}
function senseless() {
    return new _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .DamageError */ .wc('what it says of itself makes no sense');
}


/***/ }),

/***/ 21319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeOutline),
/* harmony export */   F: () => (/* binding */ decodeOutline)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16689);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74958);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84459);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29187);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39380);






/**
 * Writes when each series has samples, and with which results. Neighbours that are alike are written once, and mostly
 * they are: in a run where all is well, every check has one good sample at the same instant.
 */
function encodeOutline(series, instants, results) {
    const writer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteWriter */ .Oq)();
    const codes = new Map(results.map((word, code) => [word, code]));
    (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .writeInstants */ .A2)(writer, instants);
    for (const { one, count } of groupAlike(series)) {
        writer.varint(count);
        (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .writePresence */ .rF)(writer, one.times, instants);
        (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachRun */ .oU)(one.results, 0, one.times.length, (word, from, to) => {
            writer.varint(codes.get(word) ?? 0);
            writer.varint(to - from);
        });
    }
    return writer.finish();
}
/** Reads what `encodeOutline` wrote, by the header of its segment. Throws a `DamageError`. */
function decodeOutline(header, content, instantsOf) {
    const { series, results } = header;
    const reader = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteReader */ .I5)(content);
    const instants = instantsOf(reader, header.instants);
    if (header.fromMs !== (instants[0] ?? null) || header.toMs !== (instants.at(-1) ?? null))
        throw disagreement();
    const runs = (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunsBuilder */ ["if"])();
    const counts = new Float64Array(_sample_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomes */ .KI.length);
    const decoded = [];
    while (decoded.length < series.length) {
        const alike = series.slice(decoded.length, decoded.length + reader.varint(series.length - decoded.length));
        const rows = alike[0]?.rows ?? 0;
        if (rows === 0 || alike.some((each) => each.rows !== rows))
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its series are not what it says');
        const presence = (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .readPresence */ .OE)(reader, rows, instants);
        const column = readRuns(reader, rows, results, runs, counts);
        for (const each of alike) {
            if (!(0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameColumn */ .Lf)(counts, each.counts))
                throw disagreement();
            decoded.push({ check: each.check, location: each.location, times: presence, results: column });
        }
    }
    reader.end();
    return decoded;
}
/** What a header says of the samples is what many go by: it has to be true. */
function disagreement() {
    return new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its header says something else than its samples');
}
/** Reads a column of results, and how many there are of each outcome. */
function readRuns(reader, rows, results, runs, counts) {
    counts.fill(0);
    for (let row = 0; row < rows;) {
        const word = results[reader.varint(results.length - 1)];
        const count = reader.varint(rows - row);
        if (word === undefined || count === 0)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('a sample has no result');
        runs.push(word, count);
        const outcome = (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeCodeOf */ .Lc)(word);
        counts[outcome] = (counts[outcome] ?? 0) + count;
        row += count;
    }
    return runs.build();
}
/** Neighbours that are alike: one of them, and how many they are. */
function groupAlike(series) {
    const groups = [];
    for (const each of series) {
        const last = groups.at(-1);
        if (last !== undefined && (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlike */ .HI)(last.one, each))
            last.count++;
        else
            groups.push({ one: each, count: 1 });
    }
    return groups;
}


/***/ }),

/***/ 36503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ formatObservations),
/* harmony export */   hT: () => (/* binding */ parseObservations),
/* harmony export */   jp: () => (/* binding */ formatRollups),
/* harmony export */   tL: () => (/* binding */ parseRollups)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72923);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74958);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56694);



// What a segment holds besides samples, as JSON: there is little of it, and it says itself what it is.
/** Writes observations: one array of five each. */
function formatObservations(observations) {
    return JSON.stringify(observations.map(({ kind, subject, value, firstSeenMs, lastSeenMs }) => [
        kind,
        subject,
        value,
        firstSeenMs,
        lastSeenMs,
    ]));
}
/** Reads so many observations. Throws a `DamageError` where it is anything else. */
function parseObservations(text, count) {
    return parseRows(text, count).map((row) => {
        const [kind, subject, value, first, last] = row;
        const lastSeenMs = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(last, _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .latestInstantMs */ .Nn);
        return {
            kind: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(kind),
            subject: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject),
            value: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value),
            firstSeenMs: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(first, lastSeenMs),
            lastSeenMs,
        };
    });
}
/** Writes rollups: check, location, day, good, degraded, bad, unknown, and the histogram's buckets and counts in turns. */
function formatRollups(rollups) {
    return JSON.stringify(rollups.map(({ check, location, day, good, degraded, bad, unknown, durations }) => [
        check,
        location,
        day,
        good,
        degraded,
        bad,
        unknown,
        durations.flat(),
    ]));
}
/** Reads so many rollups. Throws a `DamageError` where it is anything else. */
function parseRollups(text, count) {
    return parseRows(text, count).map((row) => {
        const [check, location, day, good, degraded, bad, unknown, durations] = row;
        const flat = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(durations).map((value) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(value));
        if (flat.length % 2 !== 0)
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .DamageError */ .wc('a bucket of a rollup has no count');
        return {
            check: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(check),
            location: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(location),
            day: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(day),
            good: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(good),
            degraded: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(degraded),
            bad: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(bad),
            unknown: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(unknown),
            durations: Array.from({ length: flat.length / 2 }, (_, index) => [
                flat[2 * index] ?? 0,
                flat[2 * index + 1] ?? 0,
            ]),
        };
    });
}
function parseRows(text, count) {
    const rows = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text)).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3);
    if (rows.length !== count)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .DamageError */ .wc('it holds more or less than it says');
    return rows;
}


/***/ }),

/***/ 17078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ openSegment),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   RH: () => (/* binding */ headerBytes),
/* harmony export */   bP: () => (/* binding */ NewerFormatError),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   pl: () => (/* binding */ encodePreamble),
/* harmony export */   pm: () => (/* binding */ readOutline)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74958);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40828);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21319);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36503);
/* harmony import */ var _segment_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81484);





// What every reader of a segment's bytes needs. docs/history.md describes the format.
/** A segment is of a version that this code does not know. */
class NewerFormatError extends Error {
    name = 'NewerFormatError';
}
/** `FTYH`, and the version. */
const magic = [0x46, 0x54, 0x59, 0x48];
const version = 1;
/** Magic, version, and three numbers about the header's frame: bytes, size, checksum. */
const preambleBytes = 17;
/** What a segment begins with, before its header. */
function encodePreamble({ bytes, size, checksum }) {
    const preamble = Buffer.alloc(preambleBytes);
    preamble.set([...magic, version]);
    preamble.writeUInt32LE(bytes.length, 5);
    preamble.writeUInt32LE(size, 9);
    preamble.writeUInt32LE(checksum, 13);
    return preamble;
}
/** How many of the first bytes of a segment hold its header; where there are too few to tell, how many it takes to tell. */
function headerBytes(prefix) {
    requireMagic(prefix);
    return prefix.length < preambleBytes ? preambleBytes : preambleBytes + parsePreamble(prefix).bytes;
}
/** Opens a segment, or the beginning of one that holds its header. */
function openSegment(bytes) {
    const preamble = parsePreamble(bytes);
    const reader = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .createByteReader */ .I5)(bytes.subarray(preambleBytes));
    const next = (frame) => ({ ...frame, bytes: reader.bytes(frame.bytes) });
    return { header: (0,_segment_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHeader */ .RW)(toText((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(preamble)))), next, end: reader.end };
}
/** Reads the outline of an open segment: its first two frames. */
function readOutline({ header, next }, instantsOf) {
    const series = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOutline */ .F)(header, (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(header.outline)), instantsOf);
    return { series, observations: (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObservations */ .hT)(toText((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l)(next(header.observed))), header.observations) };
}
/** Whatever else goes wrong with bytes that anybody may have made is damage, too. */
function guarded(decode) {
    try {
        return decode();
    }
    catch (error) {
        if (error instanceof _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc || error instanceof NewerFormatError)
            throw error;
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('nothing can be made of it', { cause: error });
    }
}
/** Bytes as the UTF-8 they are. */
function toText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
function requireMagic(prefix) {
    if (prefix.subarray(0, magic.length).some((byte, index) => byte !== magic[index]))
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('it does not begin as a segment does');
}
function parsePreamble(prefix) {
    requireMagic(prefix);
    if (prefix.length < preambleBytes)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('it ends too early');
    const found = prefix[magic.length] ?? 0;
    if (found !== version)
        throw new NewerFormatError(`it is of format ${found}, and this fortify reads ${version}`);
    const view = Buffer.from(prefix.buffer, prefix.byteOffset, preambleBytes);
    const frame = { bytes: view.readUInt32LE(5), size: view.readUInt32LE(9), checksum: view.readUInt32LE(13) };
    if (frame.size > _segment_header_js__WEBPACK_IMPORTED_MODULE_3__/* .largest */ .nQ.header || frame.bytes > frame.size)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .DamageError */ .wc('its header makes no sense');
    return frame;
}


/***/ }),

/***/ 81484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ mostNameCharacters),
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   RX: () => (/* binding */ formatHeader),
/* harmony export */   Xi: () => (/* binding */ mostSeries),
/* harmony export */   fG: () => (/* binding */ mostRecordCharacters),
/* harmony export */   nQ: () => (/* binding */ largest)
/* harmony export */ });
/* harmony import */ var _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16689);
/* harmony import */ var _sample_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7633);
/* harmony import */ var _sample_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75416);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74958);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56694);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39380);






/** The most samples a segment holds: what a reader must have room for. */
const mostSamples = 2 ** 22;
/** The most series a segment holds. */
const mostSeries = 2 ** 16;
/** The most characters of their names. */
const mostNameCharacters = 2 ** 20;
/** The most characters of its observations as JSON, and of its rollups. */
const mostRecordCharacters = 2 ** 22;
/** The most that frames unpack to: a header, observations or rollups, everything else. The fullest segment stays below. */
const largest = { header: 2 ** 24, records: 2 ** 24, frame: 2 ** 27 };
/** The header as the JSON that stands in the file. Results are spelled out, so that a reader needs no table of ours. */
function formatHeader(header) {
    const { fromMs, toMs, instants, results, series, observations, rollups, outline, observed, rolledUp, durations } = header;
    return JSON.stringify({
        from: fromMs,
        to: toMs,
        instants,
        results: results.map((word) => {
            const { outcome, status, reason, attempts } = (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackResult */ .Sl)(word);
            return [outcome, status, reason, attempts];
        }),
        series: series.map(({ check, location, rows, counts }) => [check, location, rows, ...counts]),
        observations,
        rollups,
        frames: [outline, observed, rolledUp].map(formatFrame),
        durations: durations.map(({ series: count, symbols, lowBits }) => [
            count,
            formatFrame(symbols),
            formatFrame(lowBits),
        ]),
    });
}
function formatFrame({ bytes, size, checksum }) {
    return [bytes, size, checksum];
}
/** Reads a header. Nothing in it is believed: throws a `DamageError` where it is not one that `formatHeader` writes. */
function parseHeader(text) {
    const { from, to, instants, results, series, observations, rollups, frames, durations } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    const [outline, observed, rolledUp] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(frames).map((frame, index) => parseFrame(frame, index === 0 ? largest.frame : largest.records));
    if (outline === undefined || observed === undefined || rolledUp === undefined || (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(frames).length > 3)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    const header = {
        fromMs: from === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(from),
        toMs: to === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(to),
        instants: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(instants, mostSamples),
        results: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(results).map(parseResult),
        series: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(series).map(parseSeries),
        observations: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(observations, mostRecordCharacters),
        rollups: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(rollups, mostRecordCharacters),
        outline,
        observed,
        rolledUp,
        durations: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(durations).map(parseDurations),
    };
    const rows = header.series.reduce((sum, each) => sum + each.rows, 0);
    const covered = header.durations.reduce((sum, each) => sum + each.series, 0);
    const isOrdered = header.series.every((each, index) => {
        const before = header.series[index - 1];
        return before === undefined || (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeries */ .J4)(before, each) < 0;
    });
    if (rows > mostSamples || covered !== header.series.length || !isOrdered)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return header;
}
function parseResult(value) {
    const [outcome, status, reason, attempts] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const known = typeof outcome === 'string' ? (0,_sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOutcome */ ._M)(outcome) : null;
    const because = typeof reason === 'string' ? (0,_sample_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReason */ .Mp)(reason) : null;
    if (known === null || (reason !== null && because === null))
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('it knows results that we do not');
    return (0,_sample_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packResult */ .VQ)({
        outcome: known,
        status: status === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(status, 999),
        reason: because,
        attempts: attempts === null ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(attempts, 255),
    });
}
function parseSeries(value) {
    const list = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const rows = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[2], mostSamples);
    const counts = list.slice(3).map((count) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(count, rows));
    if (rows === 0 || counts.length !== _sample_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .KI.length)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return { check: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(list[0]), location: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(list[1]), rows, counts };
}
/** A frame is stored as it stands where compressing would make it larger, so it is never larger in the file. */
function parseFrame(value, most) {
    const list = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const size = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[1], most);
    return { bytes: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[0], size), size, checksum: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(list[2], 2 ** 32 - 1) };
}
function parseDurations(value) {
    const [series, symbols, lowBits] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    const header = {
        series: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(series, mostSeries),
        symbols: parseFrame(symbols, largest.frame),
        lowBits: parseFrame(lowBits, largest.frame),
    };
    // Nobody would ever read it, and so nobody check it.
    if (header.series === 0)
        throw new _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .DamageError */ .wc('its header does not add up');
    return header;
}


/***/ }),

/***/ 89420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   d_: () => (/* binding */ longestSegmentBytes),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* unused harmony export segmentName */
/* harmony import */ var _text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74958);
/* harmony import */ var _duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2952);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28324);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40828);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84459);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21319);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36503);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29187);
/* harmony import */ var _segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17078);
/* harmony import */ var _segment_header_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81484);











const extension = '.seg';
const namePattern = /^[0-9a-f]{64}\.seg$/;
/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
function isSegmentName(name) {
    return namePattern.test(name);
}
/** The name of a segment with this content. */
function segmentName(bytes) {
    return (0,_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(bytes) + extension;
}
/** Whether a segment has the content its name says. */
function isIntact({ name, bytes }) {
    return segmentName(bytes) === name;
}
/** No segment is longer: it holds a few million samples at most, at about a byte each. */
const longestSegmentBytes = 128 * 1024 * 1024;
/**
 * Packs a history, or a part of it that `partition` made. Equal histories make equal segments. Throws a `RangeError` where
 * it is too much for one.
 */
function encodeSegment(history) {
    const { series, observations, rollups } = history;
    const instants = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .instantsOf */ .GR)(series);
    const words = new Set();
    for (const { results: runs } of series)
        for (const word of runs.words)
            words.add(word);
    const results = [...words].sort((a, b) => a - b);
    const outline = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)((0,_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeOutline */ .B)(series, instants, results));
    const observed = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .formatObservations */ .H9)(observations)));
    const rolledUp = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRollups */ .jp)(rollups)));
    const durations = (0,_duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .S)(series).map((block) => {
        const [symbols, lowBits] = (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .packDurations */ .d)(block.map((each) => each.durations));
        return { series: block.length, symbols, lowBits };
    });
    const header = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(Buffer.from((0,_segment_header_js__WEBPACK_IMPORTED_MODULE_9__/* .formatHeader */ .RX)({
        fromMs: instants[0] ?? null,
        toMs: instants.at(-1) ?? null,
        instants: instants.length,
        results,
        series: series.map(({ check, location, times, results: runs }) => {
            return { check, location, rows: times.length, counts: (0,_runs_js__WEBPACK_IMPORTED_MODULE_7__/* .countOutcomes */ .XF)(runs, 0, times.length) };
        }),
        observations: observations.length,
        rollups: rollups.length,
        outline: headerOf(outline),
        observed: headerOf(observed),
        rolledUp: headerOf(rolledUp),
        durations: durations.map(({ series: count, symbols, lowBits }) => {
            return { series: count, symbols: headerOf(symbols), lowBits: headerOf(lowBits) };
        }),
    })));
    const frames = [
        header,
        outline,
        observed,
        rolledUp,
        ...durations.flatMap(({ symbols, lowBits }) => [symbols, lowBits]),
    ];
    const isTooLarge = header.size > _segment_header_js__WEBPACK_IMPORTED_MODULE_9__/* .largest */ .nQ.header ||
        Math.max(observed.size, rolledUp.size) > _segment_header_js__WEBPACK_IMPORTED_MODULE_9__/* .largest */ .nQ.records ||
        frames.some(({ size }) => size > _segment_header_js__WEBPACK_IMPORTED_MODULE_9__/* .largest */ .nQ.frame);
    if (isTooLarge)
        throw new RangeError('a segment that nobody could read again');
    const bytes = Buffer.concat([(0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .encodePreamble */ .pl)(header), ...frames.map((frame) => frame.bytes)]);
    return { name: segmentName(bytes), bytes };
}
/** Unpacks a whole segment. Throws a `DamageError` unless all of it is sound, and a `NewerFormatError`. */
function decodeSegment(segment) {
    return (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .guarded */ .Nj)(() => {
        if (!isIntact(segment))
            throw new _bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .DamageError */ .wc('its content does not match its name');
        const opened = (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .openSegment */ .Gj)(segment.bytes);
        const { series, observations } = (0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .readOutline */ .pm)(opened, _instants_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstants */ .$g);
        const rollups = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRollups */ .tL)((0,_segment_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .toText */ .fE)((0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)(opened.next(opened.header.rolledUp))), opened.header.rollups);
        const readers = (0,_duration_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v)(opened);
        opened.end();
        // One array for all: tens of thousands of their own are what a collector of garbage suffers from.
        const durations = new Int32Array(series.reduce((sum, { times }) => sum + times.length, 0));
        let end = 0;
        const timed = series.map((each, index) => {
            const first = end;
            end += each.times.length;
            const column = durations.subarray(first, end);
            readers[index]?.(column);
            return { ...each, durations: column };
        });
        return { series: timed, observations, rollups };
    });
}
function headerOf({ bytes, size, checksum }) {
    return { bytes: bytes.length, size, checksum };
}


/***/ }),

/***/ 44691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createDirectoryStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87448);
/* harmony import */ var _fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89420);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45583);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(390);







/** A file beside its place: the leftover of a write that was cut off, unless it is being written right now. */
const temporaryName = /^\.[0-9a-f-]{36}\.tmp$/;
/** Nobody takes so long to write a segment. */
const abandonedAfterMs = 24 * 3_600_000;
/**
 * A history as a directory of segments. Each segment is written beside its place, synced, and renamed into it, so a
 * reader sees a whole segment or none, and writers need no lock: what several put is all there. Files that are not
 * segments, and leftovers of a write that was cut off, are never read.
 */
function createDirectoryStore(path) {
    const name = `directory ${path}`;
    const refused = (error) => new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`${name} cannot be written (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)})`, { cause: error });
    return {
        name,
        async open() {
            try {
                await (0,_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectories */ .K)(path);
                await tryOut(path);
            }
            catch (error) {
                throw unusable(path, error);
            }
        },
        pull: async () => [],
        push: async () => [],
        async list() {
            const names = await segmentNames(path);
            const files = await Promise.all(names.map((segment) => segmentFile(path, segment)));
            return files.filter((file) => file !== null);
        },
        async read(segment, firstBytes) {
            try {
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, segment);
                return firstBytes === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : await readPrefix(file, firstBytes);
            }
            catch (error) {
                if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
                    return null;
                throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`it cannot be read (${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)})`, { cause: error });
            }
        },
        async put({ name: file, bytes }) {
            try {
                await (0,_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectories */ .K)(path);
                await writeAtomically(path, file, bytes);
            }
            catch (error) {
                throw refused(error);
            }
        },
        async remove(segment) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, segment), { force: true });
            }
            catch (error) {
                throw refused(error);
            }
        },
    };
}
async function segmentNames(path) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && (0,_fortify_core_history_segment__WEBPACK_IMPORTED_MODULE_4__/* .isSegmentName */ .Pb)(entry.name))
            .map((entry) => entry.name)
            .sort();
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
            return [];
        throw unusable(path, error);
    }
}
async function segmentFile(path, name) {
    try {
        return { name, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name))).size };
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw unusable(path, error);
    }
}
async function readPrefix(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function writeAtomically(directory, name, bytes) {
    const temporary = temporaryIn(directory);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
    await syncDirectory(directory);
}
/** Makes the rename itself last. Windows cannot open a directory, and needs no such thing. */
async function syncDirectory(path) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32')
        return;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}
/**
 * Finds out whether files can be made here, by making one; and clears away what processes left that were killed in the
 * middle of a write long ago, by the same file's clock.
 */
async function tryOut(directory) {
    const temporary = temporaryIn(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, '', { flag: 'wx' });
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)) {
        if (!temporaryName.test(name))
            continue;
        const leftover = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).catch(() => null);
        const isAbandoned = leftover !== null && mtimeMs - leftover.mtimeMs > abandonedAfterMs;
        if (isAbandoned)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { force: true });
    }
}
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${crypto.randomUUID()}.tmp`);
}
function unusable(path, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error);
    const isFile = code === 'ENOTDIR' || code === 'EEXIST';
    if (isFile)
        return (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .configurationError */ .DN)(path, 'the history is a file where a directory should be', { cause: error });
    return new _fortify_core_error__WEBPACK_IMPORTED_MODULE_3__/* .UpstreamError */ .gA(`the history ${path} cannot be used (${code})`, { cause: error });
}


/***/ }),

/***/ 61669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(87448);
// EXTERNAL MODULE: ./packages/core/build/text/sha256.js
var sha256 = __webpack_require__(7305);
// EXTERNAL MODULE: ./packages/store/build/directory-store.js
var directory_store = __webpack_require__(44691);
;// CONCATENATED MODULE: ./packages/store/build/mirrored-store.js

/**
 * A history that is kept elsewhere: what all mirrors have is brought together in a store at hand, and what that then holds
 * is given to all of them. One that fails costs a sentence, as long as another does not. `readOnly` is why nothing may be
 * given to them: then saving does nothing, and says so.
 */
function createMirroredStore(store, mirrors, readOnly = null) {
    const withEach = async (act) => {
        const notices = [];
        const faults = [];
        for (const mirror of mirrors) {
            try {
                notices.push(...(await act(mirror)));
            }
            catch (error) {
                if (!(error instanceof build_error/* UpstreamError */.gA))
                    throw error;
                faults.push(`${mirror.name}: ${error.message}`);
            }
        }
        if (faults.length === mirrors.length)
            throw new build_error/* UpstreamError */.gA(faults.join('; '));
        return [...faults, ...notices];
    };
    return {
        ...store,
        name: mirrors.map(({ name }) => name).join(' and '),
        pull: () => withEach((mirror) => mirror.pull(store)),
        push: async () => (readOnly === null ? withEach((mirror) => mirror.push(store)) : [readOnly]),
    };
}

// EXTERNAL MODULE: ./packages/store/build/repository-files.js
var repository_files = __webpack_require__(37120);
;// CONCATENATED MODULE: ./packages/store/build/open-store.js






/**
 * Opens the place where a history is kept. Of several, those that cannot be had here are left out, with a word. Throws a
 * `ConfigurationError` where the only place is a branch and no repository is known, or its remote is none, and where the config
 * of a fork names a directory that is not its own.
 */
async function openStore(place, ports) {
    const { stores } = place;
    const cache = stores.includes('cache') ? ports.cache : null;
    const repository = stores.includes('branch') ? ports.repository : null;
    if (repository === null && stores.every((store) => store === 'branch')) {
        const cure = 'Set FORTIFY_HISTORY_REMOTE to its URL, and FORTIFY_HISTORY_TOKEN where it takes one';
        throw (0,build_error/* configurationError */.DN)('history.store', `a branch of which repository? ${cure}, or work on a directory (--history)`);
    }
    const remote = repository === null ? null : checkedRemote(repository);
    const isMirrored = remote !== null || cache !== null;
    const path = stores.includes('directory') || !isMirrored ? place.path : pathBeside(place, remote, ports);
    const isConfined = ports.isUntrusted && !place.isPathWished;
    if (isConfined && !(await (0,repository_files/* isWithin */.UO)('.', path)))
        throw (0,build_error/* configurationError */.DN)('history.path', 'is outside the working directory, which a pull request from a fork may not leave');
    // Most runs have no use for either: what they take is loaded with them.
    const mirrors = [
        cache === null ? [] : [await openCache(place, cache, ports)],
        remote === null ? [] : [await openBranch(place, remote, ports)],
    ].flat();
    // As it was looked at: the system would follow a link before it goes up from it.
    const store = (0,directory_store/* createDirectoryStore */.$)(isConfined ? (0,external_node_path_.resolve)(path) : path);
    const opened = isMirrored ? createMirroredStore(store, mirrors, ports.isUntrusted ? readOnlyNotice : null) : store;
    const missing = [
        stores.includes('cache') && cache === null ? [noCache] : [],
        stores.includes('branch') && remote === null ? [noBranch] : [],
    ].flat();
    return missing.length === 0 ? opened : withoutSome(opened, missing.join(', and '));
}
const readOnlyNotice = 'Not saved: a run for a pull request from a fork reads the history and never writes it.';
const noCache = 'no cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps)';
const noBranch = 'no repository for a branch is known here (FORTIFY_HISTORY_REMOTE)';
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A store that tells, whenever it is read, which places are missing that a config names. */
function withoutSome(store, missing) {
    const notice = `${capitalized(missing)}: the history is kept in ${store.name} alone.`;
    return {
        ...store,
        async pull() {
            try {
                return [notice, ...(await store.pull())];
            }
            catch (error) {
                throw error instanceof build_error/* UpstreamError */.gA
                    ? new build_error/* UpstreamError */.gA(`${error.message}; ${missing}`, { cause: error })
                    : error;
            }
        },
    };
}
/**
 * Where what is kept elsewhere is brought to. What comes of one place must never end up in another, nor what a stranger's
 * run measured in any: so each has a directory of its own.
 */
function pathBeside({ stores, path, branch, scope }, remote, ports) {
    const ref = stores.includes('cache') ? ports.cache?.run.ref : null;
    const key = JSON.stringify([stores, remote, branch, scope, ref, ports.isUntrusted]);
    return `${path}-elsewhere/${(0,sha256/* sha256 */.s)(key).slice(0, 16)}`;
}
async function openBranch({ branch, scope }, remote, ports) {
    const { createBranchMirror } = await __webpack_require__.e(/* import() */ 2447).then(__webpack_require__.bind(__webpack_require__, 2447));
    return createBranchMirror({ ...ports, remote, token: ports.repository?.token ?? null, branch, scope });
}
async function openCache({ scope, save }, cache, ports) {
    const { createCacheMirror } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 90639));
    return createCacheMirror({
        scope,
        run: cache.run,
        startClient: cache.startClient,
        index: await cache.openIndex(),
        later: save === 'post' ? cache.later : null,
        environment: ports.environment,
    });
}
/** A remote that git can be handed: nothing that it takes for an option or a program, and nothing secret. */
function checkedRemote({ remote, token }) {
    const refuse = (why) => (0,build_error/* configurationError */.DN)('FORTIFY_HISTORY_REMOTE', why);
    if (remote.startsWith('-') || /^\w+::/.test(remote))
        throw refuse('is neither a URL nor a path');
    if (!/^[a-z+]+:\/\//i.test(remote))
        return /^[^/\\]{2,}:/.test(remote) ? remote : (0,external_node_path_.resolve)(remote);
    if (!URL.canParse(remote))
        throw refuse('is no URL');
    const url = new URL(remote);
    if (url.password !== '' || (url.username !== '' && url.protocol.startsWith('http'))) {
        throw refuse('holds credentials: give the token as FORTIFY_HISTORY_TOKEN');
    }
    const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
    if (token !== null && url.protocol === 'http:' && !isLoopback)
        throw refuse('would get the token unencrypted: use https');
    return remote;
}


/***/ }),

/***/ 37120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ writeWithin),
/* harmony export */   FN: () => (/* binding */ filesOfConfig),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   gF: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90584);





/** A repository has fewer files that anybody looks into. */
const mostFiles = 20_000;
/** What is not the repository's own. */
const notOurs = ['**/node_modules', '**/.git'];
/** The files of a directory; `isConfined` = and no others, whatever a path says or leads to: for a config from a stranger. */
function repositoryFiles(directory, isConfined) {
    const confine = async (path) => {
        if (isConfined && !(await isWithin(directory, path)))
            throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA('is outside the working directory, which a pull request from a fork may not leave');
    };
    return {
        async list(globs, ignore) {
            const found = [];
            const options = { cwd: directory, exclude: [...notOurs, ...ignore], withFileTypes: true };
            for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...globs], options)) {
                if (!entry.isFile())
                    continue;
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).replaceAll('\\', '/');
                await confine(path);
                found.push(path);
                if (found.length > mostFiles)
                    throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(`more than ${mostFiles} files match`);
            }
            return [...new Set(found)].sort();
        },
        async read(path, mostBytes) {
            await confine(path);
            try {
                return await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), mostBytes);
            }
            catch (error) {
                if (error instanceof _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA)
                    throw error;
                const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
                throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, { cause: error });
            }
        },
    };
}
/**
 * Whether a path is of a directory, wherever links lead. What is not there yet counts as where it would be; a link that leads
 * nowhere is of no directory: whoever writes to it makes what it leads to.
 */
async function isWithin(directory, path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    const real = await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
    return real !== null && (real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
async function realOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    if (found !== null)
        return found;
    const isDanglingLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (isDanglingLink || above === path)
        return null;
    const folder = await realOf(above);
    return folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/** How the files are found that a config names: where it is a stranger's, none outside the working directory. */
function filesOfConfig(isUntrusted) {
    return isUntrusted ? findOwnFiles : _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY;
}
/**
 * Finds files like `findFiles`, but of the working directory alone, whatever a path says or leads to, and no pipes or devices.
 * Throws a `ConfigurationError` for any other.
 */
async function findOwnFiles(patterns) {
    const refused = (path) => (0,_fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .configurationError */ .DN)(path, 'is no file of the working directory, which a pull request from a fork may not leave');
    // A glob is not followed to where it may not go.
    for (const pattern of patterns)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) || pattern.split(/[/\\]/).includes('..'))
            throw refused(pattern);
    const found = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY)(patterns);
    for (const path of found) {
        const isOurs = await isWithin('.', path);
        const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isFile(), () => true);
        if (!isOurs || !isFile)
            throw refused(path);
    }
    return found;
}
/** Writes a file of a directory; throws an `UpstreamError` for any other. For a path from a stranger. */
async function writeWithin(directory, path, text) {
    if (!(await isWithin(directory, path)))
        throw new _fortify_core_error__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA('it is outside the working directory');
    await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTextFile */ .Tl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), text);
}


/***/ })

};
