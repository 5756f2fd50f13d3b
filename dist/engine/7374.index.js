export const id = 7374;
export const ids = [7374,9780,7399];
export const modules = {

/***/ 37487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61845);

/** A client that takes the API's address from GITHUB_API_URL and the proxy from the environment, and writes no log. */
function openOctokit(token) {
    return new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, { log: SILENT, userAgent: 'cloud-baseline' }));
}
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ }),

/***/ 97374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequest: () => (/* binding */ openPullRequest)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/proposal/pull-request.js

/** Reads the event's payload. Throws a UserError where it is none of a pull request. */
function readPullRequest(payload) {
    const { pull_request: pull, repository } = objectOf(payload);
    const { number, base, head } = objectOf(pull);
    const { id, private: isPrivate, default_branch: branch } = objectOf(repository);
    const [baseSha, headSha] = [objectOf(base)['sha'], objectOf(head)['sha']];
    if (!Number.isSafeInteger(number) || !isCommit(baseSha) || !isCommit(headSha)) {
        throw new errors/* UserError */.yo('mode: received preview, but GITHUB_EVENT_PATH names no pull request with its number and its commits; expected a workflow on pull_request.');
    }
    return {
        number: number,
        base: baseSha,
        head: headSha,
        isFromFork: id !== undefined && objectOf(objectOf(head)['repo'])['id'] !== id,
        isPublic: isPrivate !== true,
        defaultBranch: typeof branch === 'string' ? branch : null,
    };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** SHA-1, or SHA-256. Commits go into commands. */
function isCommit(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/host/git.js

/** Far more than reading some thousand files takes. */
const LIMIT_MS = 60_000;
/** Files that settings and rules lie in, all together. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * Git as it is installed, for commands that only read. The workspace holds what somebody proposes: nothing in it may start a
 * program or a download, and the runner's secrets are not in git's environment.
 */
function gitFrom(environment) {
    const { PATH, HOME } = environment;
    const env = {
        ...(PATH === undefined ? {} : { PATH }),
        ...(HOME === undefined ? {} : { HOME }),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
    return (folder, parameters, input = '') => new Promise((resolve) => {
        // A workspace in a container belongs to another user, which git refuses unless it is told.
        const fixed = [
            '-c',
            `safe.directory=${folder}`,
            '-c',
            'core.fsmonitor=false',
            '-c',
            'core.hooksPath=/dev/null',
        ];
        const options = {
            cwd: folder,
            env,
            timeout: LIMIT_MS,
            maxBuffer: MOST_BYTES,
            encoding: 'buffer',
        };
        const git = (0,external_node_child_process_.execFile)('git', [...fixed, ...parameters], options, (error, output) => resolve(error === null ? output : null));
        // It may end before it has read everything.
        git.stdin?.on('error', () => undefined);
        git.stdin?.end(input);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/host/github/octokit.js
var octokit = __webpack_require__(37487);
// EXTERNAL MODULE: ./build/src/host/github/repository.js
var repository = __webpack_require__(39780);
;// CONCATENATED MODULE: ./build/src/host/github/download.js





/** For some hundred megabytes over a slow line. */
const download_LIMIT_MS = 300_000;
/**
 * Writes what GitHub sends into a file: it redirects to a storage that needs no token, and fetch sends none to another
 * origin. Gives why it could not; null: all of it is there.
 * @param name `owner/name` of the repository
 * @param route below the repository, with its leading slash
 */
async function download({ token, name, signal }, route, file, mostBytes) {
    const [owner = '', repo = ''] = name.split('/');
    const within = AbortSignal.any([signal, AbortSignal.timeout(download_LIMIT_MS)]);
    try {
        const { data } = await (0,octokit/* openOctokit */.O)(token).request(`GET /repos/{owner}/{repo}${route}`, {
            owner,
            repo,
            request: { signal: within, parseSuccessResponseBody: false },
        });
        const body = external_node_stream_.Readable.fromWeb(data);
        await (0,promises_.pipeline)(body, atMost(mostBytes), (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }), { signal: within });
        return null;
    }
    catch (error) {
        return (0,repository.refusalOf)(error, download_LIMIT_MS);
    }
}
function atMost(bytes) {
    let left = bytes;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            left -= chunk.length;
            if (left < 0)
                done(new Error(`more than ${bytes.toLocaleString('en-US')} bytes came`));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
;// CONCATENATED MODULE: ./build/src/host/github/pull-request.js








/** GitHub's largest payloads have 25 MB (Webhook events and payloads). */
const pull_request_MOST_BYTES = 26 * 1024 * 1024;
/** What the runner knows of the pull request. Throws a UserError where it says nothing of one. */
function openPullRequest(environment, readInput) {
    return {
        pullRequest: readPullRequest(payloadOf(environment['GITHUB_EVENT_PATH'] ?? '')),
        readInput,
        git: gitFrom(environment),
        download: (token, signal) => (route, file, mostBytes) => download({ token, name: (0,links/* workflowFrom */.op)(environment).repository ?? '', signal }, route, file, mostBytes),
        temporary: environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
    };
}
function payloadOf(path) {
    try {
        return JSON.parse((0,read_regular_file/* readTextFile */.Gu)(path, pull_request_MOST_BYTES));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`mode: received preview, but the event's payload (GITHUB_EVENT_PATH) cannot be read: ${(0,file_reason/* fileReason */.p)(error)}.`);
    }
}


/***/ }),

/***/ 39780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   refusalOf: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _repository_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91192);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37487);



/** What is asked here takes GitHub less than a second; blobs of some megabytes a few. */
const ANSWER_MS = 30_000;
/** Between attempts, unless GitHub says when to come back. */
const WAITS_MS = [1_000, 3_000, 9_000];
/** GitHub asks for up to an hour, once a token's requests are used up. */
const LONGEST_WAIT_MS = 60_000;
/**
 * Over @actions/github, which takes the API's address from GITHUB_API_URL and the proxy from the environment. What fails
 * for the moment (no answer, HTTP 5xx, a rate limit) is asked again a few times. A request that creates something anew each
 * time is repeated only after a rate limit, which says for certain that nothing was done. Every other may be: objects of git
 * are named by their content, and a ref is only moved from where it was seen.
 */
function openRepository(token, name, waiting = wait) {
    const octokit = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .openOctokit */ .O)(token);
    const [owner = '', repo = ''] = name.split('/');
    const once = async ({ method, route, body = {} }) => {
        const request = { signal: AbortSignal.timeout(ANSWER_MS) };
        try {
            const { data } = await octokit.request(`${method} /repos/{owner}/{repo}${route}`, {
                owner,
                repo,
                ...body,
                request,
            });
            return { answer: { status: 'answered', data: data }, again: null };
        }
        catch (error) {
            return refusal(error);
        }
    };
    return {
        name,
        async ask(request) {
            for (const pause of WAITS_MS) {
                const { answer, again } = await once(request);
                if (answer.status === 'answered' || again === null || again > LONGEST_WAIT_MS)
                    return answer;
                if (request.creates === true && (0,_repository_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubtful */ .G)(answer))
                    return answer;
                await waiting(Math.max(again, pause));
            }
            return (await once(request)).answer;
        },
    };
}
function refusal(error) {
    const answer = refusalOf(error, ANSWER_MS);
    const { response } = error;
    return { answer, again: answer.code === null ? 0 : whenAgain(answer.code, response?.headers ?? {}) };
}
/** What the client threw. @param limit milliseconds after which it had to end */
function refusalOf(error, limit) {
    const { status, response } = error;
    // Octokit reports failures of the network as HTTP 500 without a response.
    if (typeof status !== 'number' || response === undefined)
        return { status: 'refused', code: null, message: reasonOf(error, limit) };
    return { status: 'refused', code: status, message: saidIn(response.data) ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
}
/** A primary rate limit says when it ends, a secondary one how long to wait (GitHub, Rate limits for the REST API). */
function whenAgain(status, headers) {
    if (status >= 500)
        return 0;
    if (status !== 403 && status !== 429)
        return null;
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (after >= 0)
        return after * 1000;
    if (headers['x-ratelimit-remaining'] === '0')
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - Date.now());
    return status === 429 ? LONGEST_WAIT_MS : null;
}
function saidIn(data) {
    const message = data?.message;
    return typeof message === 'string' ? message : null;
}
function reasonOf(error, limit) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause?.name === 'TimeoutError' || error.name === 'TimeoutError')
        return `within ${limit / 1000} seconds`;
    const inner = cause instanceof Error ? cause.message : '';
    return inner === '' || (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).includes(inner) ? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) : `${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}: ${inner}`;
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful)
/* harmony export */ });
/** Whether nobody knows if GitHub carried it out: no answer came, or GitHub failed on the way. */
function isDoubtful({ code }) {
    return code === null || code >= 500;
}


/***/ })

};
