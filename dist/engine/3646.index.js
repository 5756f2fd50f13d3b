export const id = 3646;
export const ids = [3646];
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

// EXTERNAL MODULE: ./build/src/host/open-host.js + 3 modules
var open_host = __webpack_require__(3168);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 5 modules
var inputs = __webpack_require__(23000);
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
    const { previewWithoutSettings } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1405), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5423), __webpack_require__.e(8228), __webpack_require__.e(5698), __webpack_require__.e(3232), __webpack_require__.e(2303), __webpack_require__.e(6679), __webpack_require__.e(4295), __webpack_require__.e(5593), __webpack_require__.e(1528), __webpack_require__.e(5921)]).then(__webpack_require__.bind(__webpack_require__, 21528));
    const host = hostOf(usual_privacy/* USUAL_PRIVACY */.u, environment);
    try {
        await host.publish(await previewWithoutSettings(problem, core/* getInput */.V4('github-token'), host));
    }
    catch (error) {
        // What is wrong with the settings is what people have to know.
        core/* info */.pq((0,log_line/* logLine */.B)(`No comment was written: ${(0,errors/* messageOf */.bD)(error)}`));
    }
    finally {
        host.release();
    }
}
async function work(settings, environment) {
    // Loaded only now: wrong settings are refused without loading the engine.
    const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5423), __webpack_require__.e(8228), __webpack_require__.e(3232), __webpack_require__.e(2303), __webpack_require__.e(4295), __webpack_require__.e(7267), __webpack_require__.e(8302)]).then(__webpack_require__.bind(__webpack_require__, 57267));
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
        publish: async (result) => (await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(5698), __webpack_require__.e(3232), __webpack_require__.e(6679), __webpack_require__.e(3132), __webpack_require__.e(9411)]).then(__webpack_require__.bind(__webpack_require__, 69076))).publish(result, environment),
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


/***/ })

};
