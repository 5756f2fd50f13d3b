export const id = 229;
export const ids = [229];
export const modules = {

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/cancellation.js
var src_cancellation = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(1814);
;// CONCATENATED MODULE: ./build/src/github/action-logger.js


/** The log of a workflow step. Warnings are written as plain lines: annotations are the report's, ten of each at most. */
const actionLogger = {
    info: (line) => core/* info */.pq((0,log_line/* logLine */.B)(line)),
    warning: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Warning: ${line}`)),
    error: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Error: ${line}`)),
    debug: (line) => core/* debug */.Yz((0,log_line/* logLine */.B)(line)),
    group: (title, work) => core/* group */.Os((0,log_line/* logLine */.B)(title), work),
};

// EXTERNAL MODULE: ./build/src/github/links.js
var links = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(6569);
;// CONCATENATED MODULE: ./build/src/action.js









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
        Promise.all(/* import() */[__webpack_require__.e(262), __webpack_require__.e(321), __webpack_require__.e(675), __webpack_require__.e(45), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 2045)),
        __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 3038)),
    ]);
    const cancellation = (0,src_cancellation/* watchSignals */.R)(actionLogger);
    const result = await runMode(settings, {
        logger: actionLogger,
        now: currentTime,
        environment,
        links: (0,links/* linksFrom */.av)(environment),
        runId: (0,links/* runIdFrom */.zK)(environment, currentTime()),
        signal: cancellation.signal,
    });
    if ('run' in result)
        await publish(result.run, result.alerts);
    else
        await publishStep(result.outputs, result.line);
    cancellation.release();
    if ('run' in result && result.failure !== null)
        core/* setFailed */.C1((0,log_line/* logLine */.B)(result.failure));
}
function currentTime() {
    return new Date();
}
/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
function fail(error) {
    if (error instanceof errors/* UserError */.y) {
        core/* setFailed */.C1(error.message);
        return;
    }
    core/* setFailed */.C1(`Cloud Baseline failed by a fault of its own: ${(0,errors/* messageOf */.b)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        core/* info */.pq((0,log_line/* logLine */.B)(error.stack));
}


/***/ }),

/***/ 4132:
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

/***/ 198:
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

/***/ 2939:
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
        return NAMED.get(code) ?? `\\u{${code.toString(16)}}`;
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
