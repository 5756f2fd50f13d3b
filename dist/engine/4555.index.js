export const id = 4555;
export const ids = [4555];
export const modules = {

/***/ 14555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_open_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57575);
/* harmony import */ var _report_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33132);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53702);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84162);
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

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ workflowRunFrom),
/* harmony export */   av: () => (/* binding */ linksFrom),
/* harmony export */   op: () => (/* binding */ workflowFrom),
/* harmony export */   wz: () => (/* binding */ commitFrom),
/* harmony export */   zK: () => (/* binding */ runIdFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Links to this run, to the repository's files at this commit and to the action's own, from the runner's variables. */
function linksFrom(environment) {
    const server = environment['GITHUB_SERVER_URL'];
    const repository = environment['GITHUB_REPOSITORY'];
    const run = environment['GITHUB_RUN_ID'];
    const sha = environment['GITHUB_SHA'];
    const action = environment['GITHUB_ACTION_REPOSITORY'];
    const ref = environment['GITHUB_ACTION_REF'];
    const own = server && repository ? `${server}/${repository}` : null;
    return {
        run: own && run ? `${own}/actions/runs/${run}` : null,
        files: own && sha ? `${own}/blob/${sha}/` : null,
        packs: server && action && ref ? `${server}/${action}/blob/${ref}/` : null,
        workflow: workflowFileFrom(environment, repository),
    };
}
/** Null where the workflow is another repository's: an organisation may require one that none of its repositories has. */
function workflowFileFrom(environment, repository) {
    const path = environment['GITHUB_WORKFLOW_REF']?.split('@')[0];
    return repository && path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : null;
}
/**
 * The commit that a check of this run belongs to; null where none is known. On pull requests GITHUB_SHA is a merge that only
 * GitHub has, and checks stand at the head.
 */
function commitFrom(environment) {
    const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    return (isPullRequest ? headIn(environment['GITHUB_EVENT_PATH']) : environment['GITHUB_SHA']) || null;
}
function headIn(eventPath) {
    if (!eventPath)
        return null;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const sha = event?.pull_request?.head?.sha;
        return typeof sha === 'string' ? sha : null;
    }
    catch {
        return null;
    }
}
/** An id that tells runs apart, also repeated attempts of one. */
function runIdFrom(environment, now) {
    const run = environment['GITHUB_RUN_ID'];
    return run ? `${run}-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}` : now.toISOString();
}
/** The id of the workflow's run, the same for all its jobs and attempts; null outside of GitHub. */
function workflowRunFrom(environment) {
    return environment['GITHUB_RUN_ID'] || null;
}
/**
 * Which workflow this is: GITHUB_WORKFLOW_REF names the file of the workflow that was started, whatever other it calls
 * (`owner/name/.github/workflows/scan.yml@refs/heads/main`); branches of one workflow are the same scan.
 */
function workflowFrom(environment) {
    const repository = environment['GITHUB_REPOSITORY'] || null;
    const file = environment['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').slice(2).join('/');
    const names = [environment['GITHUB_WORKFLOW'], file].filter((name) => name !== undefined && name !== '');
    return { repository, workflow: names.length === 0 ? null : names.join(', ') };
}


/***/ }),

/***/ 57575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: ./build/src/sensitive/line-mask.js
var line_mask = __webpack_require__(87123);
// EXTERNAL MODULE: ./build/src/sensitive/masked-logger.js
var masked_logger = __webpack_require__(79138);
// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/src/host/memory.js

/** Bytes, of both halves. */
const ENOUGH = 16e6;
let isKept = false;
/**
 * Keeps V8's space for young objects as it is once it is large enough. Left alone it grows to 134 MB in a run of any size:
 * the resources of a scope all live until it is evaluated, which V8 takes for a reason. It saves no time
 * (bench/README.md). An action cannot give Node options, and no other flag of V8 for it works once Node has started.
 */
function keepYoungSpace() {
    if (isKept)
        return;
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    isKept = true;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/model/cancelled.js
var cancelled = __webpack_require__(83144);
;// CONCATENATED MODULE: ./build/src/host/signals.js


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
        const end = () => process.exit(128 + external_node_os_.constants.signals[name]);
        if (first === name)
            end();
        if (first !== null) {
            setTimeout(end, LAST_WARNING_MS).unref();
            return;
        }
        first = name;
        logger.warning(`Received ${name}: what was read is evaluated and reported, then the run ends. A second signal ends it at once.`);
        controller.abort(new cancelled/* Cancelled */.c());
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            if (first !== null)
                return;
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/host/open-host.js





/** What a runner and a terminal have in common. A terminal may well be in a workflow: then the links are the same. */
function openHost(settings, own) {
    const { environment } = own;
    const logger = (0,masked_logger/* maskedLogger */.m)(own.logger, (0,line_mask.lineMask)(settings));
    return {
        ...own,
        logger,
        ...watchSignals(logger),
        now: currentTime,
        links: (0,links/* linksFrom */.av)(environment),
        runId: (0,links/* runIdFrom */.zK)(environment, currentTime()),
        workflowRun: (0,links/* workflowRunFrom */.NG)(environment),
        workflow: (0,links/* workflowFrom */.op)(environment),
        openRepository: async (token) => {
            const { repository } = (0,links/* workflowFrom */.op)(environment);
            if (repository === null)
                return null;
            const github = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845), __webpack_require__.e(9780)]).then(__webpack_require__.bind(__webpack_require__, 39780));
            return github.openRepository(token, repository);
        },
        openCache: async () => {
            const { openCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(6592), __webpack_require__.e(2308)]).then(__webpack_require__.bind(__webpack_require__, 72308));
            return openCache(environment, environment['GITHUB_WORKSPACE'] || '.');
        },
        relieveMemory: keepYoungSpace,
    };
}
function currentTime() {
    return new Date();
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
