export const id = 9273;
export const ids = [9273];
export const modules = {

/***/ 9273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeText: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Decodes a document: by its byte order mark, else by the charset that it was served with, else by the encoding that its XML
 * declaration names, else as UTF-8. Bytes that are none of that encoding are a problem and no guess.
 */
function decodeText(bytes, contentType) {
    const named = encodingOf(bytes, contentType);
    try {
        return { text: new TextDecoder(named, { fatal: true }).decode(bytes) };
    }
    catch (error) {
        // An encoding that nobody knows is a RangeError, bytes that are none of it a TypeError.
        const isUnknown = error instanceof RangeError;
        return { problem: isUnknown ? 'is in an encoding that nobody knows' : `is not the ${named} that it claims to be` };
    }
}
function encodingOf(bytes, contentType) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    const served = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType.slice(0, 500))?.[1];
    const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1];
    return (served ?? declared ?? 'utf-8').toLowerCase();
}


/***/ })

};
