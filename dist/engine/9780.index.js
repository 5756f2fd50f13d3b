export const id = 9780;
export const ids = [9780,7399];
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
