export const id = 4579;
export const ids = [4579];
export const modules = {

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/**
 * JSON in which nothing hides: what `visible` shows by escapes in texts is escaped here as JSON itself escapes, so that
 * a parser gives back what was there.
 */
function toJson(value, space) {
    return withoutHidden(JSON.stringify(value, null, space));
}
/** The same for JSON that is there. What is ASCII throughout, as most is, need not be searched character by character. */
function withoutHidden(json) {
    if (Buffer.byteLength(json) === json.length && !json.includes(DELETE))
        return json;
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''));
}
function escape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** The one character of ASCII that hides and that JSON.stringify does not escape. */
const DELETE = '\u007f';
/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;


/***/ }),

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** As package.json has it. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
