export const id = 3646;
export const ids = [3646,7123];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
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

// EXTERNAL MODULE: ./build/src/host/open-host.js + 2 modules
var open_host = __webpack_require__(57575);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
;// CONCATENATED MODULE: ./build/src/settings/secrets.js

/** What a log must mask of settings that the configuration file names variables for: masks do not reach back. */
function settingsSecrets({ inputTargets, targets, senders, heartbeatUrl, privacyKey, }, channels = declared/* DECLARED */.X) {
    const ofTargets = [...inputTargets, ...targets].flatMap(({ channel, address }) => {
        const fields = channels.find(({ name }) => name === channel)?.fields ?? {};
        return Object.entries(fields).flatMap(([field, { secret }]) => {
            const value = address[field] ?? null;
            if (value === null || secret === null)
                return [];
            return secret === 'address' ? urlSecrets(value) : [value];
        });
    });
    const ofSenders = senders.flatMap(({ secrets }) => secrets);
    return [
        ...ofTargets,
        ...ofSenders,
        ...urlSecrets(heartbeatUrl),
        ...(privacyKey === null ? [] : [privacyKey]),
    ];
}
/** An address, and what comes after its origin: some errors name only that. */
function urlSecrets(address) {
    const url = URL.parse(address ?? '');
    if (url === null)
        return [];
    const path = `${url.pathname}${url.search}`;
    return path.length < SHORTEST ? [url.href] : [url.href, path];
}
/** Masks over shorter words would hide others. */
const SHORTEST = 8;

// EXTERNAL MODULE: ./build/src/settings/usual-privacy.js
var usual_privacy = __webpack_require__(51768);
;// CONCATENATED MODULE: ./build/src/host/action.js












/** The whole step on a GitHub runner. The only place that fails it. */
async function runAction(environment) {
    let privacy = usual_privacy/* USUAL_PRIVACY */.u;
    try {
        maskSecrets();
        const workspace = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] || '.');
        const settings = await settingsOf(workspace, environment);
        privacy = settings;
        for (const secret of settingsSecrets(settings))
            core/* setSecret */.Pq(secret);
        await work(settings, environment);
    }
    catch (error) {
        await fail(error, privacy);
    }
    (0,ending/* endSoon */.n)();
}
/** Before anything else: masks do not reach back. */
function maskSecrets() {
    for (const name of inputs/* MASKED_INPUTS */.wx) {
        const secret = core/* getInput */.V4(name);
        if (secret === '')
            continue;
        core/* setSecret */.Pq(secret);
        for (const part of urlSecrets(secret))
            core/* setSecret */.Pq(part);
    }
}
/** Where they are wrong, the comment of a pull request says so as well. */
async function settingsOf(workspace, environment) {
    try {
        return (0,read_settings/* readSettings */.s)((name) => core/* getInput */.V4(name), workspace, environment);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && (0,mode_values/* isPreviewIn */.Os)(environment, core/* getInput */.V4('mode')))
            await previewProblem(error, environment);
        throw error;
    }
}
async function previewProblem(problem, environment) {
    const { previewWithoutSettings } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1405), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(5636), __webpack_require__.e(6039), __webpack_require__.e(5698), __webpack_require__.e(8492), __webpack_require__.e(6679), __webpack_require__.e(4157), __webpack_require__.e(5593), __webpack_require__.e(1528), __webpack_require__.e(5921)]).then(__webpack_require__.bind(__webpack_require__, 21528));
    const host = hostOf(usual_privacy/* USUAL_PRIVACY */.u, environment);
    try {
        await host.publish(await previewWithoutSettings(problem, core/* getInput */.V4('github-token'), host));
    }
    catch (error) {
        // What is wrong with the settings is what people have to know.
        host.logger.info(`No comment was written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    finally {
        host.release();
    }
}
async function work(settings, environment) {
    // Loaded only now: wrong settings are refused without loading the engine.
    const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(5636), __webpack_require__.e(6039), __webpack_require__.e(8492), __webpack_require__.e(4157), __webpack_require__.e(3702), __webpack_require__.e(8302)]).then(__webpack_require__.bind(__webpack_require__, 53702));
    const host = hostOf(settings, environment);
    const { failure, outgoing } = await runJob(settings, host);
    host.release();
    if (failure !== null)
        core/* setFailed */.C1((0,log_line/* logLine */.B)(outgoing.to('the failure of the step').text(failure)));
}
function hostOf(privacy, environment) {
    return (0,open_host/* openHost */.Z)(privacy, {
        logger: actionLogger,
        environment,
        // And the first request does not wait for what shows the last results.
        publish: async (result) => (await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(5636), __webpack_require__.e(5698), __webpack_require__.e(6679), __webpack_require__.e(3132), __webpack_require__.e(1160)]).then(__webpack_require__.bind(__webpack_require__, 69076))).publish(result, environment),
        openPullRequest: async () => {
            const { openPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(1845), __webpack_require__.e(7374)]).then(__webpack_require__.bind(__webpack_require__, 97374));
            return openPullRequest(environment, (name) => core/* getInput */.V4(name));
        },
    });
}
/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
async function fail(error, privacy) {
    // Loaded only now: what goes well does not wait for it.
    const { lineMask } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87123));
    const mask = lineMask(privacy);
    if (error instanceof errors/* UserError */.yo) {
        core/* setFailed */.C1(mask(error.message).split('\n').map(log_line/* logLine */.B).join('\n'));
        return;
    }
    core/* setFailed */.C1((0,log_line/* logLine */.B)(mask(`Cloud Baseline failed with an internal error: ${(0,errors/* messageOf */.bD)(error)}`)));
    if (error instanceof Error && error.stack !== undefined)
        core/* info */.pq((0,log_line/* logLine */.B)(mask(error.stack)));
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

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: the run was asked to end (SIGINT or SIGTERM), as opposed to the time limit. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('The run was cancelled.');
    }
}
function isCancelled({ reason }) {
    return reason instanceof Cancelled;
}


/***/ }),

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


/***/ }),

/***/ 79138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ maskedLogger)
/* harmony export */ });
/** A logger whose lines come to the place masked. */
function maskedLogger(place, mask) {
    const { live } = place;
    return {
        info: (line) => place.info(mask(line)),
        warning: (line) => place.warning(mask(line)),
        error: (line) => place.error(mask(line)),
        debug: (line) => place.debug(mask(line)),
        ...(live === undefined ? {} : { live: (line) => live(mask(line)) }),
        group: (title, work) => place.group(mask(title), work),
    };
}


/***/ }),

/***/ 42254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   Bm: () => (/* binding */ checkInputTargets),
/* harmony export */   Zl: () => (/* binding */ inputTargets)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 * @param isNamed whether the configuration file says which variable holds it: then it is only not set here
 */
function inputTargets(channels, valueOf, isNamed = () => false) {
    return channels.map((channel) => {
        const fields = Object.entries(channel.fields);
        const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)]));
        const input = inputOf(channel);
        const isSet = (address[channel.reachedBy] ?? null) !== null || isNamed(input);
        return { name: channel.name, channel: channel.name, address, input, isSet };
    });
}
/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedTargets(written, channels, inputs, environment, isSending) {
    const taken = new Map(inputs.map((target) => [placeOf(target, channels), describe(target)]));
    return written.map((target) => {
        const named = resolve(target, channels, inputs, environment, isSending);
        const place = placeOf(named, channels);
        const other = place === null ? undefined : taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
        }
        taken.set(place, `targets.${target.name}`);
        return { ...named, place: target.place };
    });
}
/** Refuses what is of no use without an address, and routes to targets of inputs that are not set. */
function checkInputTargets(routes, channels, inputs, isSending) {
    if (!isSending)
        return;
    const unset = inputs.filter(({ isSet }) => !isSet);
    for (const { channel, address, input } of unset) {
        for (const [field, { idle, input: own }] of fieldsOf(channel, channels)) {
            if (idle === undefined || (address[field] ?? null) === null)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
        }
    }
}
function resolve({ name, channel, keys, place }, channels, inputs, environment, isSending) {
    const ofInput = inputs.find((target) => target.channel === channel)?.address;
    const valueOf = (field, { key, holds, parse }) => {
        const at = `${place}: targets.${name}.${key}`;
        const written = keys[key];
        if (holds === 'value')
            return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at);
        if (written === undefined)
            return null;
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(written, environment);
        if (value !== null)
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(written, at);
    };
    const address = fieldsOf(channel, channels).map(([field, how]) => [field, valueOf(field, how)]);
    return { name, channel, address: Object.fromEntries(address) };
}
function describe({ input }) {
    return `the target of the input ${input}`;
}
function inputOf({ fields, reachedBy }) {
    const field = fields[reachedBy];
    if (field === undefined)
        throw new Error(`No field is called ${reachedBy}.`);
    return field.input;
}
function fieldsOf(channel, channels) {
    return Object.entries(channels.find(({ name }) => name === channel)?.fields ?? {});
}
/** Tells places apart within a run; null: what the target is reached by is not set. */
function placeOf({ channel, address }, channels) {
    const reachedBy = channels.find(({ name }) => name === channel)?.reachedBy ?? '';
    if ((address[reachedBy] ?? null) === null)
        return null;
    const parts = fieldsOf(channel, channels).filter(([, { isPlace }]) => isPlace);
    return [channel, ...parts.map(([field]) => address[field] ?? '')].join(' ');
}


/***/ }),

/***/ 57595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/settings/alert-targets.js
var alert_targets = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js




/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 * @param isSaved whether they come from inventories
 */
function chooseAccounts(inputs, config, isSaved = false) {
    const { accounts } = inputs;
    const choice = {
        ...config,
        ...(accounts === aws_values/* ORGANIZATION */.A_ ? { accounts: [], organization: true } : {}),
        ...(accounts !== aws_values/* ORGANIZATION */.A_ && accounts.length > 0
            ? { accounts, organization: false, excludeAccounts: [] }
            : {}),
        access: clouds_accounts/* ACCOUNTS */.D.access.together(inputs.access, config.access),
        productionAccounts: inputs.productionAccounts,
        withoutProduction: inputs.withoutProduction,
    };
    refuseContradiction(choice);
    // Nobody opens the accounts of an inventory, and it says in which units they are.
    if (isSaved)
        return choice;
    clouds_accounts/* ACCOUNTS */.D.access.check(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
/** What the file calls production cannot be none at the same time. */
function refuseContradiction(choice) {
    if (!choice.withoutProduction)
        return;
    const named = (0,environment/* productionOfFile */.pW)(choice);
    if (named === undefined)
        return;
    throw new errors/* UserError */.yo(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.yo(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.yo('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/config-inputs.js
var config_inputs = __webpack_require__(34539);
// EXTERNAL MODULE: ./build/src/settings/history-value.js
var history_value = __webpack_require__(25763);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/config-use.js




/**
 * What is given wins over the file. Outside of a workflow nothing is read from or written to a history that only a workflow has:
 * whoever tries the file in a terminal is no scan.
 * @param terminal the environment of a terminal; null: this is a workflow's step
 */
function inputsInUse(inputs, given, terminal) {
    const open = inputs.filter(({ name }) => given(name).trim() === '');
    const overruled = inputs.filter((input) => !open.includes(input) && saysOtherwise(input, given));
    const foreign = open.filter((input) => terminal !== null && isForWorkflows(input, terminal));
    const notes = [
        ...(overruled.length === 0
            ? []
            : [
                `${keysOf(overruled)}: not used, since ${overruled.length === 1 ? 'the input says' : 'inputs say'} otherwise.`,
            ]),
        ...foreign.map((input) => `${keysOf([input])}: not used in a terminal, so no history is kept; the option --history says where.`),
    ];
    return { used: open.filter((input) => !foreign.includes(input)), notes };
}
/** Secrets are not compared. */
function saysOtherwise({ name, text }, given) {
    return (0,config_inputs/* holdsVariable */.nT)(name) || (0,values/* parseList */.E1)(given(name)).join('\n') !== (0,values/* parseList */.E1)(text).join('\n');
}
function isForWorkflows({ name, text }, environment) {
    if (name !== 'history')
        return false;
    return text === 'cache' || (text.startsWith(history_value/* BRANCH */.d) && !environment['GITHUB_REPOSITORY']);
}
function keysOf(inputs) {
    return (0,words/* enumerate */.HL)(inputs.map(({ key, place }) => `${key} (${place})`));
}

// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/settings/find-file.js
var find_file = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/settings/find-exceptions.js


/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i;
const EXCEPTIONS = {
    input: 'exceptions',
    places: [project_files/* PROJECT_FILES */._.exceptions, '.github/cloud-baseline-exceptions.yaml'],
    holds: 'all exceptions',
    isMeant: (name) => NEAR_MISS.test(name),
};
/**
 * The absolute path of the exceptions file; null where there is none. Throws a UserError where it is not clear which file
 * is meant: without it what was accepted pages.
 */
function findExceptions(text, workspace) {
    return (0,find_file/* findFile */.q)(text, workspace, EXCEPTIONS);
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/settings/input-addresses.js


function partAddresses(values) {
    const names = new Set(declared/* DECLARED */.X.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)));
    const addresses = new Map();
    const others = new Map();
    for (const name of settings_inputs/* INPUT_NAMES */.Qh) {
        if (names.has(name))
            addresses.set(name, values[(0,settings_inputs/* fieldOf */._F)(name)]);
        else
            others.set((0,settings_inputs/* fieldOf */._F)(name), values[(0,settings_inputs/* fieldOf */._F)(name)]);
    }
    return {
        others: Object.fromEntries(others),
        addressOf: (input) => {
            const value = addresses.get(input);
            return typeof value === 'string' ? value : null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/settings/senders.js
var senders = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js















/**
 * Reads and checks every input before anything is done: what is given, else what the configuration file says, else the
 * default. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what is secret
 */
function readSettings(read, workspace, environment = {}, { channels = declared/* DECLARED */.X, isTerminal = false } = {}) {
    const { inputs, send, ...config } = (0,config_file/* readConfig */.X)(read('config').trim(), workspace, channels);
    const { used, notes } = inputsInUse(inputs, read, isTerminal ? environment : null);
    const usual = (name) => isTerminal && !used.some((input) => input.name === name) ? ((0,settings_inputs/* specOf */.rI)(name).terminalDefault ?? '') : '';
    const values = (0,settings_inputs/* parseInputs */.TL)((name) => read(name).trim() || usual(name), workspace, (0,config_inputs/* writtenInputs */.ZY)(used, environment));
    const { others, addressOf } = partAddresses(values);
    const { config: _, mode: givenMode, shard, accounts, role, externalId, productionAccounts, regions, exceptions, dryRun: isDry, ...asGiven } = others;
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const modeName = (0,mode_values/* modeNameIn */._p)(isTerminal ? null : environment, givenMode);
    const mode = (0,mode_values/* modeOf */.VV)(modeName, shard);
    const { inventory } = asGiven;
    refuseDivided(inventory, modeName);
    // What was seen some time ago pages nobody unless somebody says so, and what is only proposed nobody at all.
    const isPreview = modeName === 'preview';
    const isSaved = isPreview || inventory.length > 0;
    const dryRun = isPreview || (isDry ?? isSaved);
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !dryRun && (0,model_mode/* reports */.uE)(mode);
    if (isSending)
        (0,config_inputs/* checkVariables */.kL)(used, environment);
    const given = (0,alert_targets/* inputTargets */.Zl)(channels, addressOf, (input) => used.some(({ name }) => name === input));
    (0,alert_targets/* checkInputTargets */.Bm)(config.routes, channels, given, isSending);
    const placeOf = (name) => used.find((input) => input.name === name)?.place ?? null;
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config, isSaved),
        notes: [...config.notes, ...notes],
        rulesPlace: placeOf('rules'),
        dryRun,
        history: isPreview ? { store: 'none' } : historyOf(asGiven.history, inventory),
        // What is evaluated again does not say that scans go on.
        heartbeatUrl: isSaved ? null : asGiven.heartbeatUrl,
        mode,
        inputTargets: given,
        targets: (0,alert_targets/* namedTargets */.Ah)(config.targets, channels, given, environment, isSending),
        senders: (0,senders/* namedSenders */.s)(send, environment, isSending),
        regions: regions ?? config.regions,
        exceptions: (0,errors/* placed */.GS)(placeOf('exceptions'), () => findExceptions(exceptions, workspace)),
    });
}
/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history, inventory) {
    return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history;
}
function refuseDivided(inventory, mode) {
    if (inventory.length === 0 || mode === 'run' || mode === 'preview')
        return;
    throw new errors/* UserError */.yo(`mode: received ${(0,words/* quote */.hD)(mode)} with inventory, expected run: one job evaluates all inventories.`);
}


/***/ }),

/***/ 72073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namedSenders)
/* harmony export */ });
/* harmony import */ var _send_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99566);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedSenders(written, environment, isSending, declared = _send_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDERS_DECLARED */ .C) {
    return written.flatMap((sender) => {
        const declaration = declared.find(({ name }) => name === sender.to);
        return declaration === undefined ? [] : [resolve(sender, declaration, environment, isSending)];
    });
}
function resolve({ name, to, keys, place }, { label, fields, check }, environment, isSending) {
    const at = `${place}: send.${name}`;
    const values = Object.entries(fields).map(([field, declaration]) => {
        const given = fromFile(declaration, keys, at, environment, isSending);
        const value = given ?? fromStandard(declaration, environment);
        if (value === null && isSending && declaration.required)
            throw missing(declaration, at);
        return [field, value ?? { text: declaration.usual || null, secrets: [] }];
    });
    const address = Object.fromEntries(values.map(([field, { text }]) => [field, text]));
    if (isSending)
        check?.(address, at);
    const secrets = values
        .flatMap(([, value]) => value.secrets)
        .filter((secret) => secret !== '')
        .toSorted((a, b) => b.length - a.length);
    return { name, to, label: `${label} (${name})`, address, secrets, place };
}
/** Null: the file does not say it, or names a variable that need not be set here. */
function fromFile({ key, holds, parse, secrets }, keys, at, environment, isSending) {
    if (key === null)
        return null;
    const open = holds === 'variable' ? undefined : keys[key];
    if (open !== undefined)
        return { text: parse(open.trim(), `${at}.${key}`), secrets: [] };
    const named = holds === 'either' ? `${key}-from` : key;
    const variable = holds === 'value' ? undefined : keys[named];
    if (variable === undefined)
        return null;
    const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
    if (value !== null) {
        const text = parse(value, `${at}.${named}: ${variable}`);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    if (isSending)
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(variable, `${at}.${named}`);
    return null;
}
function fromStandard({ standard = [], secrets }, environment) {
    for (const { variable, parse } of standard) {
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
        if (value === null)
            continue;
        const text = parse(value, variable);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    return null;
}
/** The schema and sendConfig ask for all others. */
function missing({ key, title = 'a text', standard = [] }, at) {
    const variables = standard.map(({ variable }) => variable).join(' or ');
    return new _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsetVariable */ .Sn(`${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`);
}


/***/ })

};
