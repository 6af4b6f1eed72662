export const id = 6860;
export const ids = [6860];
export const modules = {

/***/ 26860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatParquet: () => (/* binding */ formatParquet)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83732);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92973);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19977);



/** Rows of a row group: what a reader has to unpack at once. */
const rowsPerGroup = 131_072;
/**
 * Writes a history as Parquet, the columns those of the CSV: `time` as a timestamp in milliseconds, names and reasons as
 * text, null where nothing was recorded. Sorted, and compressed with Zstandard.
 */
function* formatParquet(history) {
    const writer = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__/* .ByteWriter */ .U();
    const parquet = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_3__/* .ParquetWriter */ .o({
        writer,
        schema: (0,hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__/* .schemaFromColumnData */ .G8)({ columnData: toColumns([]) }),
        codec: 'ZSTD',
        compressors: { ZSTD: (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(bytes) },
        createdBy: 'fortify',
    });
    let group = [];
    const flush = () => {
        if (group.length > 0)
            parquet.write({ columnData: toColumns(group), rowGroupSize: rowsPerGroup });
        group = [];
    };
    for (const sample of (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .eachSample */ .cY)(history)) {
        if (group.push(sample) === rowsPerGroup)
            flush();
    }
    flush();
    parquet.finish();
    yield writer.getBytes();
}
function toColumns(samples) {
    return [
        { name: 'check', type: 'STRING', nullable: false, data: samples.map(({ check }) => check) },
        {
            name: 'time',
            type: 'TIMESTAMP',
            nullable: false,
            data: samples.map(({ timeMs }) => new Date(timeMs)),
        },
        { name: 'outcome', type: 'STRING', nullable: false, data: samples.map(({ outcome }) => outcome) },
        { name: 'status', type: 'INT32', data: samples.map(({ status }) => status) },
        { name: 'duration_ms', type: 'INT32', data: samples.map(({ durationMs }) => durationMs) },
        { name: 'location', type: 'STRING', nullable: false, data: samples.map(({ location }) => location) },
        { name: 'reason', type: 'STRING', data: samples.map(({ reason }) => reason) },
        { name: 'attempts', type: 'INT32', data: samples.map(({ attempts }) => attempts) },
    ];
}


/***/ })

};
