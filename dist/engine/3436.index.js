export const id = 3436;
export const ids = [3436];
export const modules = {

/***/ 93436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalAsking: () => (/* binding */ terminalAsking)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28537);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);



/** Questions in a terminal. */
function terminalAsking(terminal) {
    return {
        text: async ({ ask, initial, example, check }) => {
            const answer = await untilClosed(terminal, (signal) => (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
                ...terminal,
                signal,
                message: ask,
                ...(initial === undefined ? {} : { initialValue: initial }),
                ...(example === undefined ? {} : { placeholder: example }),
                validate: (value = '') => {
                    const fault = check(value.trim());
                    return fault === null ? undefined : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(fault);
                },
            }));
            return answered(answer).trim();
        },
        choice: async ({ ask, options }) => answered(await untilClosed(terminal, (signal) => (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({
            ...terminal,
            signal,
            message: ask,
            options: options.map((option) => ({ ...option })),
        }))),
    };
}
/**
 * Breaks a question off where nobody reads the terminal any more, as after Ctrl+D on an empty line: the library would wait
 * for ever, and Node end without a word.
 */
async function untilClosed({ input }, question) {
    const controller = new AbortController();
    let isAnswered = false;
    // An answer closes it as well, and is known a moment later.
    const onPause = () => {
        setImmediate(() => {
            if (!isAnswered)
                controller.abort();
        });
    };
    input.on('pause', onPause).on('end', onPause);
    try {
        return await question(controller.signal);
    }
    finally {
        isAnswered = true;
        input.off('pause', onPause).off('end', onPause);
    }
}
function answered(answer) {
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('init: broken off. Nothing was written.');
    return String(answer);
}


/***/ })

};
