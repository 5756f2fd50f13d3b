export const id = 20;
export const ids = [20];
export const modules = {

/***/ 76020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/host/cancellation.js
var host_cancellation = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/src/host/ending.js
var ending = __webpack_require__(18773);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(81814);
;// CONCATENATED MODULE: ./build/src/host/github/action-logger.js


/** The log of a workflow step. Warnings are written as plain lines: annotations are the report's, ten of each at most. */
const actionLogger = {
    info: (line) => core/* info */.pq((0,log_line/* logLine */.B)(line)),
    warning: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Warning: ${line}`)),
    error: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Error: ${line}`)),
    debug: (line) => core/* debug */.Yz((0,log_line/* logLine */.B)(line)),
    group: (title, work) => core/* group */.Os((0,log_line/* logLine */.B)(title), work),
};

// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(40198);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(86569);
;// CONCATENATED MODULE: ./build/src/host/action.js










/** The whole step on a GitHub runner. The only place that fails it. */
async function runAction(environment) {
    try {
        maskSecrets();
        const workspace = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] || '.');
        await work((0,read_settings/* readSettings */.s)((name) => core/* getInput */.V4(name), workspace), environment);
    }
    catch (error) {
        fail(error);
    }
    (0,ending/* endSoon */.n)();
}
/** Before anything else: masks do not reach back. */
function maskSecrets() {
    for (const name of inputs/* SECRET_INPUTS */.pH) {
        const secret = core/* getInput */.V4(name);
        if (secret !== '')
            core/* setSecret */.Pq(secret);
    }
}
async function work(settings, environment) {
    // Loaded only now: wrong settings are refused without loading the engine.
    const [{ runMode }, { publish, publishStep }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(817), __webpack_require__.e(698), __webpack_require__.e(453), __webpack_require__.e(823), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 1823)),
        Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 65868)),
    ]);
    const cancellation = (0,host_cancellation/* watchSignals */.R)(actionLogger);
    const result = await runMode(settings, {
        logger: actionLogger,
        now: currentTime,
        environment,
        links: (0,links/* linksFrom */.av)(environment),
        runId: (0,links/* runIdFrom */.zK)(environment, currentTime()),
        signal: cancellation.signal,
    });
    if ('run' in result)
        await publish(result);
    else
        await publishStep(result.outputs, result.line);
    cancellation.release();
    if (result.failure !== null)
        core/* setFailed */.C1((0,log_line/* logLine */.B)(result.failure));
}
function currentTime() {
    return new Date();
}
/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
function fail(error) {
    if (error instanceof errors/* UserError */.y) {
        core/* setFailed */.C1(error.message.split('\n').map(log_line/* logLine */.B).join('\n'));
        return;
    }
    core/* setFailed */.C1((0,log_line/* logLine */.B)(`Cloud Baseline failed by a fault of its own: ${(0,errors/* messageOf */.b)(error)}`));
    if (error instanceof Error && error.stack !== undefined)
        core/* info */.pq((0,log_line/* logLine */.B)(error.stack));
}


/***/ }),

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83144);


/** What ends a run from outside: Ctrl+C, `kill`, a cancelled job. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * GitHub's runner sends SIGINT to a step that is cancelled, SIGTERM 7.5 s later, and kills it after another 2.5 s
 * (actions/runner, ProcessInvoker). The second signal is its last warning, not somebody who does not want to wait.
 */
const LAST_WARNING_MS = 2_000;
/**
 * Turns the first SIGINT or SIGTERM into an aborted signal. The same once more ends the process at once, the other one
 * two seconds later, with the exit code that shells give to an ended process (128 and the signal's number).
 */
function watchSignals(logger) {
    const controller = new AbortController();
    let first = null;
    const onSignal = (name) => {
        const end = () => process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        if (first === name)
            end();
        if (first !== null) {
            setTimeout(end, LAST_WARNING_MS).unref();
            return;
        }
        first = name;
        logger.warning(`Received ${name}: what was read is evaluated and reported, then the run ends. Once more ends it at once.`);
        controller.abort(new _model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .c());
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 18773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/** What ends by itself does so in less. */
const GRACE_MS = 3_000;
/**
 * To be called when everything is written and said: ends the process, with the exit code that was set, even where
 * something is left that nobody waits for, such as a program that was asked for credentials, or a socket.
 */
function endSoon() {
    // Without such a thing the process ends at once: the timer does not hold it.
    setTimeout(() => {
        // A reader of the output may be slow.
        if (process.stdout.writableLength > 0 || process.stderr.writableLength > 0)
            endSoon();
        else
            process.exit();
    }, GRACE_MS).unref();
}


/***/ }),

/***/ 74132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake of the user's, told in a sentence: the received value, the expected form and the fix.
 * Shown without a stack; everything else is a fault of ours and keeps it.
 */
class UserError extends Error {
    name = 'UserError';
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 40198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/**
 * The inputs of action.yml and their defaults. A test keeps both equal; the CLI offers the same names as options.
 * The runner fills in action.yml's defaults, a terminal does not: an empty value always means the default.
 */
const INPUT_DEFAULTS = {
    config: '',
    rules: 'default',
    accounts: '',
    role: '',
    'external-id': '',
    regions: 'all',
    'production-accounts': '',
    history: 'none',
    'fail-on': 'high',
    'fail-on-new': 'false',
    'on-incomplete': 'fail',
    'annotate-from': 'medium',
    'report-from': 'low',
    'alert-from': 'high',
    'alert-per': 'account',
    'alert-limit': '50',
    'alert-scope': '',
    'pagerduty-routing-key': '',
    'pagerduty-endpoint': 'https://events.pagerduty.com',
    'dry-run': 'false',
    'max-rate': '20',
    'timeout-minutes': '30',
    'report-dir': 'cloud-baseline-report',
    mode: 'run',
    shard: '',
};
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS);
/** Inputs that must never be printed. */
const SECRET_INPUTS = ['pagerduty-routing-key'];


/***/ }),

/***/ 81814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

/**
 * The gate to the log of a GitHub runner, which obeys what it finds there: a line that begins with `::name` after
 * trimming, and `##[name]` anywhere in a line (runner, ActionCommand.cs). Collected text must never be such a line.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}


/***/ }),

/***/ 72939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes text from outside show what it holds: control characters, line breaks and the bidi controls that reorder
 * what a reader sees (CVE-2021-42574) become visible escapes such as \u202e. Every gate starts with this.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return NAMED.get(code) ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
    });
}
const NAMED = new Map([
    [0x09, ' '],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
]);
/** C0, DEL, C1, line separators, bidi controls, zero-width characters, the BOM, unpaired surrogates, tag characters. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;


/***/ })

};
