export const id = 9524;
export const ids = [9524];
export const modules = {

/***/ 59524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendar: () => (/* binding */ renderCalendar)
/* harmony export */ });
/* harmony import */ var ical_generator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66182);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64176);
/* harmony import */ var _text_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63920);




/** What is done with, or nobody can tell, is in no calendar. */
const open = ['ok', 'due', 'overdue', 'snoozed'];
/** The open deadlines that have a date as a calendar (RFC 5545), a whole day each. The same deadline is the same event. */
function renderCalendar({ service, generatedAt, deadlines }) {
    const calendar = (0,ical_generator__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)({ name: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${service}: deadlines`), prodId: '//fortify//fortify//EN' });
    for (const { service: own = service, id, title, date, source, evidence, url, status, candidate } of deadlines) {
        if (date === null || !open.includes(status))
            continue;
        const day = new Date(`${date}T00:00:00Z`);
        calendar.createEvent({
            id: `${Buffer.from(JSON.stringify([own, source, id])).toString('base64url')}@fortify`,
            summary: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${candidate ? 'To be reviewed: ' : ''}${title} (${id})`, 300),
            start: day,
            end: new Date(day.getTime() + _time_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMs */ .LP),
            allDay: true,
            description: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(evidence, 500),
            stamp: new Date(generatedAt),
            ...((0,_text_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpUrl */ .q$)(url) ? { url } : {}),
        });
    }
    return `${calendar.toString()}\r\n`;
}


/***/ })

};
