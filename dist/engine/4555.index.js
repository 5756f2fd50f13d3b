export const id = 4555;
export const ids = [4555];
export const modules = {

/***/ 14555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_open_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3168);
/* harmony import */ var _report_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33132);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57267);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23000);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57595);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50698);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64650);
/* harmony import */ var _host_terminal_logger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34563);










/** The whole job in a terminal. Gives the exit code. */
async function scanCommand(options, environment) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .s)((name) => optionOf(name, options, environment), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), environment, {
        isTerminal: true,
    });
    const host = (0,_host_open_host_js__WEBPACK_IMPORTED_MODULE_1__/* .openHost */ .Z)(settings, {
        logger: (0,_host_terminal_logger_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalLogger */ .j)(process.stderr, environment),
        environment,
        publish: (result) => publish(result, host.logger, options),
        publishesWarnings: options.json !== true,
    });
    const result = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__.runJob)(settings, host);
    host.release();
    if (result.failure === null)
        return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.good;
    host.logger.error(result.failure);
    return 'view' in result && result.view.failsByViolations ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.violations : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.incomplete;
}
/** The result goes to standard output, as text or as JSON. */
async function publish(result, logger, { json = false }) {
    if (!('view' in result)) {
        logger.info(result.line);
        if (json)
            (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printJson */ .Q2)(result.outgoing.to('standard output').value(result.outputs));
        return;
    }
    if (result.view.run.settings.checkRun)
        logger.info('No check run is written: only the action writes one, in a workflow.');
    const shown = (0,_report_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .R)(result.view, result.outgoing);
    if (!json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printSeverities */ .D0)(shown.terminal());
    else
        for (const part of shown.json())
            process.stdout.write((0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonForLog */ .wn)(part));
}
function optionOf(name, options, environment) {
    const secret = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .MASKED_INPUTS */ .wx.includes(name) ? environment[(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .secretVariable */ .H)(name)] : undefined;
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .inputGiven */ .O)(name, options) ?? secret ?? '';
}


/***/ }),

/***/ 34563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ terminalLogger)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);
/* harmony import */ var _output_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97662);


/** Progress goes to standard error, so that standard output holds the result alone. It has no colours. */
function terminalLogger(stream, environment) {
    const live = takesLiveLines(stream, environment);
    let isShown = false;
    const clear = () => {
        if (isShown)
            stream.write(CLEAR_LINE);
        isShown = false;
    };
    const write = (line) => {
        clear();
        stream.write(`${(0,_output_line_js__WEBPACK_IMPORTED_MODULE_1__/* .outputLine */ .M)(line, environment)}\n`);
    };
    const show = (line) => {
        // A line that wraps could not be replaced: only its last row would be.
        const room = Math.max(1, (stream.columns ?? 80) - 1);
        stream.write(`${CLEAR_LINE}${Array.from((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line)).slice(0, room).join('')}`);
        isShown = true;
    };
    return {
        info: write,
        warning: (line) => write(`Warning: ${line}`),
        error: (line) => write(`Error: ${line}`),
        debug: () => undefined,
        ...(live ? { live: show } : {}),
        group: async (title, work) => {
            write(title);
            try {
                return await work();
            }
            finally {
                clear();
            }
        },
    };
}
/** To the line's start, and erase to its end (ECMA-48). */
const CLEAR_LINE = '\r\u001b[2K';
/** A terminal that can replace a line, with a person before it: CI services give their logs terminals, too. */
function takesLiveLines({ isTTY }, { TERM, CI }) {
    return isTTY && TERM !== 'dumb' && (CI ?? '') === '';
}


/***/ })

};
