export const id = 618;
export const ids = [618];
export const modules = {

/***/ 25140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt),
/* harmony export */   y: () => (/* binding */ foundAt)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

const BEFORE = 60;
const AFTER = 40;
/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is.
 */
function excerptAt(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? text.length : newline;
    const start = Math.max(lineStart, offset - BEFORE);
    const end = Math.min(lineEnd, offset + AFTER);
    const before = (start > lineStart ? '…' : '') + (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(start, offset));
    const after = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(offset, end)) + (end < lineEnd ? '…' : '');
    return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`;
}
/** What stands at the offset, for `but found …`: a word, a character or the end. */
function foundAt(text, offset) {
    const rest = text.slice(offset, offset + 40);
    if (rest.trim() === '')
        return 'the end of the search';
    const token = /^(?:[\w.:/-]+|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ?? Array.from(rest.trimStart())[0] ?? '';
    return `\`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(token)}\``;
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SearchError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25140);


/** A search that is wrong: one sentence, and the place in the search with a caret under it. */
class SearchError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    /** Where in the search, in UTF-16 units. */
    offset;
    /** Two lines: the part of the search around the place, and a caret under it. Control characters are escaped. */
    excerpt;
    constructor(sentence, text, offset) {
        super(sentence);
        this.offset = Math.max(0, Math.min(offset, text.length));
        this.excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAt */ .L)(text, this.offset);
    }
}


/***/ }),

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
/** The same for JSON that is there. */
function withoutHidden(json) {
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''));
}
function escape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;


/***/ }),

/***/ 74539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./build/src/text/version.js

/** As package.json has it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
