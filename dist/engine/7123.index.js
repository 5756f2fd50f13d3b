export const id = 7123;
export const ids = [7123];
export const modules = {

/***/ 87123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maskedLines),
/* harmony export */   lineMask: () => (/* binding */ lineMask)
/* harmony export */ });
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92398);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84612);


/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
function lineMask({ redact, privacy, }) {
    // Nothing is to be followed there, and the key may not be known yet.
    const gate = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .privacyOf */ .y)({ redact, key: null, detector: (0,_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorOf */ .U)(privacy) });
    return (line) => maskedLines(line, gate);
}
/** Lines of a message, an excerpt among them: a caret below what was masked would point anywhere, and is left out. */
function maskedLines(lines, gate) {
    const masked = gate.text(lines);
    return (masked === lines ? masked : masked.replaceAll(CARET, ''));
}
/** A line of an excerpt (text/excerpt.ts). */
const CARET = /\n[ \t]*\^(?=\n|$)/g;


/***/ })

};
