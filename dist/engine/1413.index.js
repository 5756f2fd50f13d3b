export const id = 1413;
export const ids = [1413];
export const modules = {

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOutWords)
/* harmony export */ });
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92591);

/** `1 excluded, 2 suspended`. */
function leftOutWords(accounts) {
    return _model_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT_REASONS */ .P.flatMap((reason) => {
        const number = accounts.filter(({ why }) => why === reason).length;
        return number === 0 ? [] : [`${number.toLocaleString('en-US')} ${reason.replace('-', ' ')}`];
    }).join(', ');
}


/***/ }),

/***/ 79551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionsOf),
/* harmony export */   r: () => (/* binding */ actionsFor)
/* harmony export */ });
/** Actions with which a kind, or a costly property of one (see needOf), is read. */
function actionsOf(need, model) {
    const [name = '', property] = need.split('.');
    const kind = model.get(name);
    return (property === undefined ? kind?.actions : kind?.costly?.[property]) ?? [];
}
/** The same of several. Sorted. */
function actionsFor(needs, model) {
    return [...new Set(needs.flatMap((need) => actionsOf(need, model)))].toSorted();
}


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ foldDenied),
/* harmony export */   N: () => (/* binding */ denyingPolicy)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


/**
 * What denies the request, by AWS's sentence: `with an explicit deny in a service control policy`, or `because no service
 * control policy allows the … action` (IAM user guide, "Troubleshoot access denied error messages"). Null where AWS does
 * not say, and where an identity-based policy merely does not allow it, which whoever owns the role mends.
 */
function denyingPolicy(message) {
    const explicit = /\bwith an explicit deny in an? ([a-z- ]+?(?:policy|boundary))\b/i.exec(message)?.[1];
    const implicit = /\bbecause no ([a-z- ]+?(?:policy|boundary)) allows\b/i.exec(message)?.[1];
    const said = (explicit ?? implicit)?.toLowerCase();
    const policy = _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .DENYING_POLICIES */ .cX.find((one) => one.toLowerCase() === said) ?? null;
    return policy === 'identity-based policy' && explicit === undefined ? null : policy;
}
/** Of the calls in a region: where so many are denied by one kind of policy, the region as a whole is. */
const NEARLY_ALL = 0.8;
/**
 * The gaps of a region as one where a policy keeps the account out of it: of what was asked, nothing was told and nearly
 * all is denied by the same kind of policy. Some actions are often excepted from such a policy, and answer that nothing
 * is there.
 * @param answered how many kinds were read to their end
 */
function foldDenied(gaps, answered) {
    const byPolicy = Map.groupBy(gaps.filter(({ deniedBy, partial }) => deniedBy !== undefined && partial !== true), ({ deniedBy }) => deniedBy);
    const asked = new Set(gaps.flatMap(({ action, partial }) => (partial === true ? [] : (action ?? []))));
    for (const [policy, denied] of byPolicy) {
        const actions = new Set(denied.flatMap(({ action }) => action ?? []));
        const [first] = denied;
        if (first === undefined || policy === undefined || actions.size < 2)
            continue;
        if (actions.size < NEARLY_ALL * (asked.size + answered))
            continue;
        const { account, region } = first;
        const message = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(actions.size, 'action')} denied, such as ${first.action ?? ''}: ${first.message}`;
        return [{ account, region, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, reason: 'denied', deniedBy: policy, action: null, message }];
    }
    return gaps;
}


/***/ }),

/***/ 93042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   er: () => (/* binding */ endedOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer)
/* harmony export */ });
/* harmony import */ var _denying_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8473);
/* harmony import */ var _model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83144);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74132);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _net_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20675);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63297);
/* harmony import */ var _server_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78454);








/**
 * Why a call did not give what was asked for, in the words of coverage. The message is one line of untrusted text, in
 * which nothing of the request's credentials is left.
 */
class CallFailure extends Error {
    name = 'CallFailure';
    reason;
    /** IAM action; null where no single one was asked for. */
    action;
    patience;
    /** AWS's error code; empty where it sent none. */
    code;
    constructor(reason, action, message, patience = 'none', code = '') {
        super(oneLine(message));
        this.reason = reason;
        this.action = action;
        this.patience = patience;
        this.code = code;
    }
}
/** An answer that is not what AWS documents. */
class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
/** `properties`: what of the kind's resources the failure keeps from us; without it, the resources themselves. */
function gapOf(failure, account, region, kind, properties) {
    const { reason, action, message } = failure;
    const deniedBy = reason === 'denied' ? (0,_denying_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .denyingPolicy */ .N)(message) : null;
    return {
        account,
        region,
        kind,
        ...(properties === undefined ? {} : { properties }),
        reason,
        ...(deniedBy === null ? {} : { deniedBy }),
        action,
        message,
    };
}
/**
 * What a call becomes that the end of the run cuts off.
 * @param throttled how often AWS throttled what it waited for, which is then the reason rather than the time limit
 */
function endedOf({ operation, action }, signal, throttled = 0) {
    if ((0,_model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .isCancelled */ .m)(signal)) {
        return new CallFailure('cancelled', action, `${operation}: the run was cancelled before this was read.`);
    }
    if (throttled > 0) {
        const times = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(throttled, 'request');
        const message = `${operation}: the time limit was reached while AWS throttled this account and region (${times}).`;
        return new CallFailure('throttled', action, message);
    }
    return new CallFailure('timeout', action, `${operation}: the time limit was reached before this was read.`);
}
function malformed({ operation, action }, message) {
    return new CallFailure('malformed', action, `${operation}: ${message}`, 'short');
}
/** What a call or the reading of its answer threw; our own faults are thrown on. */
function failureOf(thrown, operation) {
    if (!(thrown instanceof CallFailure) && !(thrown instanceof MalformedAnswer))
        throw thrown;
    return classify(thrown, operation);
}
/** What the SDK threw, in the words of coverage. `words`: the service's own, beside those that all services share. */
function classify(thrown, asked, words = {}) {
    if (thrown instanceof CallFailure)
        return thrown;
    if (thrown instanceof MalformedAnswer)
        return malformed(asked, thrown.message);
    const { code, name, awsCode, status, retryAllowed } = factsOf(thrown);
    const { operation, action } = asked;
    const isIn = (known) => known.has(name) || known.has(awsCode);
    const told = sentenceOf(thrown);
    const skew = isIn(NO_CREDENTIALS) && status !== undefined ? (0,_server_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .skewOf */ .M)(thrown) : null;
    const help = skew ?? (Object.hasOwn(ADVICE, name) ? ADVICE[name] : undefined);
    const advice = help === undefined ? '' : `${help} AWS said: `;
    const failure = (reason, message, patience) => new CallFailure(reason, action, `${advice}${operation}: ${message}`, patience, awsCode || name);
    if (status === 407)
        return failure('unreachable', PROXY_REFUSAL, 'short');
    if (NO_ROUTE.has(code) || isCertificateError(code))
        return failure('unreachable', `${told}${(0,_net_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateHelp */ .x)(code)}`, 'short');
    if (BROKEN.has(code) || name === 'TimeoutError')
        return failure('unreachable', told, 'medium');
    // A reply that came with success and could not be read: truncated XML, a proxy's HTML page.
    if (status !== undefined && status >= 200 && status < 300)
        return malformed(asked, told);
    const said = UNSAID.has(name) || told === 'Unknown' ? '' : `${name}: ${told}`;
    const orStatus = said === '' ? `HTTP ${status ?? 'error'} without AWS's error message` : said;
    if (isIn(THROTTLED) || status === 429)
        return failure('throttled', orStatus, 'long');
    if (isIn(NO_CREDENTIALS))
        return failure(skew === null ? 'no-credentials' : 'error', said, 'none');
    if (isIn(NOT_ACTIVATED))
        return failure('not-activated', said, 'none');
    if (isIn(DENIED) || words.denied?.some((word) => word === name || word === awsCode) === true)
        return failure('denied', said, 'none');
    if (status !== undefined && status >= 500)
        return failure('error', orStatus, 'medium');
    if (status === 401 || status === 403)
        return failure('denied', orStatus, 'none');
    if (status !== undefined && said === '')
        return failure('malformed', orStatus, 'short');
    return failure('error', said === '' ? told : said, retryAllowed ? 'medium' : 'none');
}
/** Names of errors about which AWS said nothing. */
const UNSAID = new Set(['', 'Error', 'Unknown']);
/** Whether the next call would meet the same, after the same patience. */
function isHopeless({ reason }) {
    return reason !== 'error' && reason !== 'malformed';
}
/** AWS's names for too many requests: EC2 API error codes; CommonErrors of the query APIs. */
const THROTTLED = new Set([
    'RequestLimitExceeded',
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'EC2ThrottledException',
    'TooManyRequestsException',
    'BandwidthLimitExceeded',
    'SlowDown',
]);
/** AWS's names for being refused: EC2 client error codes; CommonErrors of STS. */
const DENIED = new Set([
    'UnauthorizedOperation',
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationError',
    'NotAuthorized',
]);
/** AWS's names for what no permission mends: an account, or a region of it, that is not open for use (the same pages). */
const NOT_ACTIVATED = new Set(['Blocked', 'OptInRequired', 'PendingVerification']);
/**
 * What to do where AWS's own sentence leaves it open. Regions that are not enabled by default take no session tokens of
 * STS's global endpoint, and say that the credentials could not be validated (IAM user guide, "Managing AWS STS").
 */
const ADVICE = {
    AuthFailure: 'These credentials are not valid, or not in this region. Sign in again, at a regional endpoint of STS, or leave the region out of regions.',
    OptInRequired: 'The account is not signed up for this, or the region is not enabled in it. Complete its sign-up or enable the region, or leave the region out of regions.',
};
/** The SDK's names for credentials that cannot be had, and AWS's for credentials that are not valid (any more). */
const NO_CREDENTIALS = new Set([
    'CredentialsProviderError',
    'TokenProviderError',
    'ProviderError',
    'AuthFailure',
    'ExpiredToken',
    'ExpiredTokenException',
    'IDPRejectedClaim',
    'IncompleteSignature',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidIdentityToken',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'RequestExpired',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
const PROXY_REFUSAL = 'a proxy asks for a user and a password, or for others (HTTP 407): check HTTPS_PROXY and HTTP_PROXY.';
/** Nothing is there: a few quick tries, not minutes. */
const NO_ROUTE = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_PROXY_TUNNEL',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'ERR_SOCKET_CLOSED']);
function isCertificateError(code) {
    return /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code);
}
function factsOf(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode;
    return {
        code: codeOf(error.code, status, thrown),
        name: typeof error.name === 'string' ? error.name : '',
        awsCode: typeof error.Code === 'string' ? error.Code : '',
        status: typeof status === 'number' ? status : undefined,
        retryAllowed: error.$retryable !== undefined && error.$retryable !== null,
    };
}
/** Errors that the SDK did not recognise as such it wraps, and keeps nothing but their text. */
function codeOf(code, status, thrown) {
    if (typeof code === 'string')
        return code;
    if (status !== undefined)
        return '';
    const message = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(thrown);
    if (message.includes('socket hang up'))
        return 'ECONNRESET';
    return /\bE(?:CONN|AI_|NOT|HOST|NET|PIPE|TIMED)[A-Z]*\b/.exec(message)?.[0] ?? '';
}
/** AWS's own sentence, or the network's, without what only AWS can read and what the SDK adds for its developers. */
function sentenceOf(thrown) {
    const inner = thrown instanceof AggregateError ? thrown.errors.map(_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD).join('; ') : '';
    return ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(thrown) || inner)
        .replace(/\s*Deserialization error: to see the raw response[^]*$/, '')
        .replace(/\s*Encoded authorization failure message:\s*[\w+/=-]*\.?/, '')
        .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
        .replace(/^@(aws-sdk|smithy)(\/[\w-]+)?( -)?\s*(\[ERROR\] )?/, '');
}
/** EC2 sentences run to some 300 characters; the rest would only fill reports. */
const MAX_MESSAGE = 600;
function oneLine(text) {
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .limitCodePoints */ .s)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)(text).replace(/\s+/g, ' ').trim(), MAX_MESSAGE);
}


/***/ }),

/***/ 63297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   z: () => (/* binding */ noteCredentials)
/* harmony export */ });
const HIDDEN = '***';
/** Texts of the accounts that a run reads at a time, and of some before: AWS repeats what it was just sent. */
const MOST_KNOWN = 400;
/** Shorter ones are no credentials, and stand in words. */
const SHORTEST = 8;
/** Those that were used last, the oldest first, as they are and as they stand in an address. */
const known = new Set();
/** Remembers credentials that requests are signed with from now on. */
function noteCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials;
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) {
        if (secret.length < SHORTEST)
            continue;
        for (const form of new Set([secret, encodeURIComponent(secret)])) {
            known.delete(form);
            known.add(form);
        }
    }
    for (const oldest of known) {
        if (known.size <= MOST_KNOWN)
            break;
        known.delete(oldest);
    }
    return credentials;
}
/** The forms in which a request's credentials come back: as headers, parameters, members, and the keys themselves. */
const FORMS = [
    /(x-amz-security-token["']?\s*[:=]\s*["']?)[^\s"'&<>,;]+/gi,
    /((?:aws_?)?(?:session_?token|secret_?access_?key)["']?\s*[:=>]\s*["']?)[^\s"'&<>,;]+/gi,
    /(x-amz-signature=|signature=)[\da-f]{32,}/gi,
    /()\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g,
    /()\b(?:IQoJ|FwoG|FQoG|AQoD)[\w+/=%-]{60,}/g,
];
/**
 * The text without the credentials of any request: where a signature does not match, AWS repeats the request that it would
 * have signed, with its session token.
 */
function withoutSecrets(text) {
    let safe = text;
    for (const secret of known)
        if (safe.includes(secret))
            safe = safe.replaceAll(secret, HIDDEN);
    for (const form of FORMS)
        safe = safe.replace(form, `$1${HIDDEN}`);
    return safe;
}


/***/ }),

/***/ 78454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ skewOf),
/* harmony export */   i: () => (/* binding */ ServerClock)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** AWS takes a quarter of an hour, and five minutes in some services; the Date header has whole seconds. */
const LEAST_SKEW_MS = 240_000;
/**
 * What AWS's clock says. A request that is refused while this machine's clock is wrong is signed once more, with AWS's
 * time; clients that are made later start with it.
 */
class ServerClock {
    #logger;
    #offset = 0;
    #isTold = false;
    constructor(logger) {
        this.#logger = logger;
    }
    /** Milliseconds that AWS's clock is ahead of this machine's; 0 unless a request failed by it. */
    get offset() {
        return this.#offset;
    }
    async correcting(client, send) {
        const before = client.config.systemClockOffset;
        try {
            return await send();
        }
        catch (error) {
            const now = client.config.systemClockOffset;
            if (Math.abs(now - before) < LEAST_SKEW_MS)
                throw error;
            const answer = await send();
            this.#learn(now);
            return answer;
        }
    }
    #learn(offset) {
        this.#offset = offset;
        if (this.#isTold || Math.abs(offset) < LEAST_SKEW_MS)
            return;
        this.#isTold = true;
        this.#logger.warning(`${skewSentence(offset)} Requests are signed with AWS's time; times in reports are this machine's.`);
    }
}
/** What a refusal has to do with the clocks, going by the answer's Date header; null: nothing. */
function skewOf(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const date = error.$response?.headers?.['date'];
    const offset = Date.parse(typeof date === 'string' ? date : '') - Date.now();
    if (Math.abs(offset) >= LEAST_SKEW_MS)
        return `${skewSentence(offset)} Set it right.`;
    return error.name === 'RequestTimeTooSkewed'
        ? "The clock of this machine is too far from AWS's. Set it right."
        : null;
}
function skewSentence(offset) {
    const minutes = Math.round(Math.abs(offset) / 60_000);
    const apart = minutes < 120
        ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes, 'minute')
        : minutes < 2 * 24 * 60
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(minutes / 60), 'hour')
            : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(minutes / 60 / 24), 'day');
    return `The clock of this machine is ${apart} ${offset > 0 ? 'behind' : 'ahead of'} AWS's.`;
}


/***/ }),

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OWN_CREDENTIALS)
/* harmony export */ });
/** The holder of a policy: the credentials that the run starts with. */
const OWN_CREDENTIALS = 'workflow';


/***/ }),

/***/ 51413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OZ: () => (/* binding */ CLOUD),
  JJ: () => (/* binding */ CLOUDS),
  mj: () => (/* binding */ clouds_DERIVED),
  GW: () => (/* binding */ clouds_KINDS),
  hH: () => (/* binding */ cloudOf),
  i1: () => (/* binding */ clouds_consoleLink),
  CD: () => (/* binding */ isAccountKind)
});

// EXTERNAL MODULE: ./build/src/text/pseudonym.js
var pseudonym = __webpack_require__(48715);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/resource.js
var model_resource = __webpack_require__(3955);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var client_failure = __webpack_require__(93042);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/call.js



/**
 * Measured against 100 calls in parallel meeting 400 throttles: full jitter without a token bucket lets all of them
 * pass in 13 s, where the SDK's own strategies give up after one repetition or need minutes.
 */
const AWS_PACE = {
    base: 200,
    longestPause: 20_000,
    budget: 180_000,
    attempts: { long: 12, medium: 5, short: 3, none: 1 },
};
/**
 * One call to AWS, repeated with jittered pauses while that makes sense. Throws nothing but a CallFailure; ends
 * promptly once the signal is aborted.
 */
async function callAws(operation, send, context) {
    const { signal, pace, rateScope, counts } = context;
    const began = rateScope.clock();
    let throttles = 0;
    for (let attempt = 1;; attempt += 1) {
        await rateScope.rate.turn(signal);
        // Whoever waits for a turn where AWS slows requests down waits for AWS.
        if (signal.aborted)
            throw (0,client_failure/* endedOf */.er)(operation, signal, throttles || (rateScope.rate.isSlowed ? rateScope.throttles : 0));
        const refusal = rateScope.refusal(operation);
        if (refusal !== null)
            throw refusal;
        let sentAt = rateScope.clock();
        const outcome = await rateScope.inTurn(() => context.requests.run(() => {
            sentAt = rateScope.clock();
            counts.requests += 1;
            return tryOnce(operation, send, context);
        }));
        if ('answer' in outcome) {
            rateScope.answered();
            return outcome.answer;
        }
        if (signal.aborted)
            throw (0,client_failure/* endedOf */.er)(operation, signal, throttles);
        const { failure } = outcome;
        if (failure.reason === 'throttled') {
            throttles += 1;
            counts.throttled += 1;
            rateScope.throttled(sentAt);
        }
        else if (failure.reason === 'unreachable')
            rateScope.unanswered();
        else
            rateScope.answered();
        const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt);
        if (attempt >= mostAttempts(failure, context) || isLate(began, pause, context)) {
            rateScope.gaveUp(failure, began);
            throw failure;
        }
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
}
/** Where another account found that nothing answers, once is enough to see whether it still does not. */
function mostAttempts({ patience, reason }, { pace, rateScope }) {
    return reason === 'unreachable' && rateScope.isDoubtful ? 1 : pace.attempts[patience];
}
/** Calls that are throttled together without a break share one budget: each would wait for the same. */
function isLate(began, pause, { rateScope, pace }) {
    return rateScope.clock() + pause - Math.min(began, rateScope.throttledSince ?? began) > pace.budget;
}
async function tryOnce(operation, send, { signal, words }) {
    if (signal.aborted)
        return { failure: (0,client_failure/* endedOf */.er)(operation, signal) };
    try {
        return { answer: await untilAborted(send(signal), signal) };
    }
    catch (thrown) {
        return { failure: signal.aborted ? (0,client_failure/* endedOf */.er)(operation, signal) : (0,client_failure/* classify */.L8)(thrown, operation, words) };
    }
}
/** Not everything below honours the signal: looking for credentials asks files, programs and metadata servers. */
async function untilAborted(work, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(new Error('aborted'));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/model/owner.js
var model_owner = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/known-regions.js
/**
 * Regions of all parts of AWS (the SDK's own list, 2026-11): to tell a misspelt code from one that is of another part. AWS adds
 * some every year, so that a code that is not among them is no mistake by that alone.
 */
const KNOWN_REGIONS = [
    'af-south-1',
    'ap-east-1',
    'ap-east-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'ca-central-1',
    'ca-west-1',
    'cn-north-1',
    'cn-northwest-1',
    'eu-central-1',
    'eu-central-2',
    'eu-isoe-west-1',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eusc-de-east-1',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'me-west-1',
    'mx-central-1',
    'sa-east-1',
    'sa-west-1',
    'us-east-1',
    'us-east-2',
    'us-gov-east-1',
    'us-gov-west-1',
    'us-iso-east-1',
    'us-iso-west-1',
    'us-isob-east-1',
    'us-isob-west-1',
    'us-isof-east-1',
    'us-isof-south-1',
    'us-west-1',
    'us-west-2',
];

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/value-path.js

function stepsOf(path) {
    return path.split('.').map((step) => ({ member: step.replace(/\[\]$/, ''), each: step.endsWith('[]') }));
}
/** The value at the path; undefined where AWS sent none. Throws a MalformedAnswer for what is said to be none (`xsi:nil`). */
function follow(source, steps, path) {
    let value = source;
    for (const { member } of steps) {
        if (!isRecord(value)) {
            if (typeof value === 'symbol')
                throw unexpected(path, value);
            return undefined;
        }
        value = value[member] ?? undefined;
    }
    return value;
}
/** What `read` makes of the values at the path, through every list on the way. */
function collect(source, steps, path, read) {
    const found = [];
    const walk = (value, from) => {
        const step = steps[from];
        if (step === undefined) {
            found.push(read(value));
            return;
        }
        if (!isRecord(value))
            throw unexpected(path, value);
        const next = value[step.member] ?? undefined;
        if (next === undefined)
            return;
        if (!step.each)
            return walk(next, from + 1);
        if (!Array.isArray(next))
            throw unexpected(path, next);
        for (const member of next)
            walk(member, from + 1);
    };
    walk(source, 0);
    return found;
}
/** A value that is not what AWS documents at the path. */
function unexpected(path, value) {
    return new client_failure/* MalformedAnswer */.ol(`unexpected value at ${path}: ${show(value)}`);
}
function show(value) {
    if (value instanceof Date)
        return 'an invalid date';
    if (Number.isNaN(value))
        return 'not a number';
    if (typeof value === 'symbol')
        return 'nil';
    return (JSON.stringify(value) ?? typeof value).slice(0, 80);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/property.js


/**
 * V8 makes a hash table of an object that gets more members than this by computed names. A copy of it is none: half the
 * memory, and quicker to be read and written.
 */
const MOST_NAMED = 16;
/** Reads every property of an object, which lies at the path; what is absent is left out. */
function reader(properties) {
    // Every property of every resource comes through here: pairs to be taken apart would be a third of the time.
    const own = Object.entries(properties).map(([name, { read }]) => ({ name, read }));
    return (source, path) => {
        if (!isRecord(source))
            throw unexpected(path, source);
        const result = {};
        for (const { name, read } of own) {
            const value = read(source);
            if (value !== undefined)
                result[name] = value;
        }
        return own.length > MOST_NAMED ? { ...result } : result;
    };
}
/** The same, but a property that cannot be read is lost, and nothing else. Throws a MalformedAnswer for what is no object. */
function sparingReader(properties) {
    const read = reader(properties);
    return (source, path, lose) => {
        try {
            return read(source, path);
        }
        catch (thrown) {
            if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
                throw thrown;
            return salvageAll(properties, source, path, lose);
        }
    };
}
/** What can be read of an object of which `read` throws. Throws a MalformedAnswer where it is none. */
function salvageAll(properties, source, path, lose) {
    if (!isRecord(source))
        throw unexpected(path, source);
    const result = {};
    for (const [name, { read, salvage }] of Object.entries(properties)) {
        try {
            const value = salvage === undefined ? read(source) : salvage(source, (inner, why) => lose(`${name}.${inner}`, why));
            if (value !== undefined)
                result[name] = value;
        }
        catch (thrown) {
            if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
                throw thrown;
            lose(name, thrown.message);
        }
    }
    return result;
}
function typesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.type]));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/shape.js




/**
 * An id, a word, an address. Paths are AWS's names: `State.Name`; in lists of scalars also
 * `Licenses[].LicenseConfigurationArn`. EC2 sends an empty element for what there is none of: empty is absent.
 */
function string(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value || NONE : undefined));
}
/** What people wrote, such as a description: that it is empty says that they wrote nothing. */
function shape_text(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value : undefined));
}
function shape_int(path) {
    return scalar(path, { type: 'int' }, (value) => Number.isSafeInteger(value) ? value : undefined);
}
function shape_float(path) {
    return scalar(path, { type: 'float' }, (value) => (Number.isFinite(value) ? value : undefined));
}
function bool(path) {
    return scalar(path, { type: 'boolean' }, (value) => (typeof value === 'boolean' ? value : undefined));
}
/** ISO 8601 in UTC to the second, such as 2024-01-02T03:04:05Z. */
function datetime(path) {
    return scalar(path, { type: 'datetime' }, (value) => value instanceof Date && !Number.isNaN(value.getTime())
        ? `${value.toISOString().slice(0, 19)}Z`
        : undefined);
}
/** As `datetime`, where AWS sends the time as text. */
function datetimeText(path) {
    return scalar(path, { type: 'datetime' }, (value) => {
        if (value === '')
            return NONE;
        if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
            return undefined;
        const time = new Date(value);
        return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
    });
}
/** A number of AWS's in another unit. */
function quotient(path, divisor) {
    return scalar(path, { type: 'float' }, (value) => Number.isFinite(value) ? value / divisor : undefined);
}
const UNKNOWN_WORD = 'unknown';
/** One of AWS's words (here in small letters), mapped to the model's; a word that AWS added since is `unknown`. */
function choice(path, words) {
    const known = new Map(Object.entries(words));
    const values = [...new Set([...known.values(), UNKNOWN_WORD])];
    return scalar(path, { type: 'string', values }, (value) => {
        if (typeof value !== 'string')
            return undefined;
        return value === '' ? NONE : (known.get(value.toLowerCase()) ?? UNKNOWN_WORD);
    });
}
/** Absent lists are empty; members without the value are left out, and so are those with an empty one. */
function strings(path) {
    const steps = stepsOf(path);
    return {
        type: { type: 'array', items: { type: 'string' } },
        path,
        read: (source) => {
            const found = collect(source, steps, path, (value) => {
                if (typeof value !== 'string')
                    throw unexpected(path, value);
                return value;
            });
            return found.includes('') ? found.filter((value) => value !== '') : found;
        },
    };
}
/** Absent lists are empty. */
function ints(path) {
    const steps = stepsOf(path);
    return {
        type: { type: 'array', items: { type: 'int' } },
        path,
        read: (source) => collect(source, steps, path, (value) => {
            if (!Number.isSafeInteger(value))
                throw unexpected(path, value);
            return value;
        }),
    };
}
function object(path, properties) {
    const steps = stepsOf(path);
    const read = reader(properties);
    return {
        type: objectType(properties),
        path,
        members: properties,
        read: (source) => {
            const value = follow(source, steps, path);
            return value === undefined ? undefined : read(value, path);
        },
        salvage: (source, lose) => {
            const value = follow(source, steps, path);
            return value === undefined ? undefined : salvageAll(properties, value, path, lose);
        },
    };
}
/** An object of what the answer itself holds, beside other things. */
function itself(properties) {
    const read = reader(properties);
    return {
        type: objectType(properties),
        members: properties,
        read: (source) => read(source, 'the answer'),
        salvage: (source, lose) => salvageAll(properties, source, 'the answer', lose),
    };
}
/** A list of objects; empty where AWS sends none. */
function list(path, properties) {
    const steps = stepsOf(`${path}[]`);
    const read = reader(properties);
    return {
        type: { type: 'array', items: objectType(properties) },
        path,
        members: properties,
        read: (source) => collect(source, steps, path, (value) => read(value, path)),
        salvage: (source, lose) => collect(source, steps, path, (value) => salvageAll(properties, value, path, lose)),
    };
}
/** A list that AWS always sends, empty where there is nothing in it: without it nothing is known of what it holds. */
function alwaysList(path, properties) {
    const { read, salvage, ...others } = list(path, properties);
    const steps = stepsOf(path);
    const sent = (source) => {
        if (follow(source, steps, path) === undefined)
            throw new client_failure/* MalformedAnswer */.ol(`AWS sent no ${path}`);
    };
    return {
        ...others,
        read: (source) => {
            sent(source);
            return read(source);
        },
        salvage: (source, lose) => {
            sent(source);
            return salvage?.(source, lose);
        },
    };
}
/** AWS's list of keys and values as a map; empty where there are none. A tag may have no value, and none has no key. */
function tags(path) {
    const steps = stepsOf(`${path}[]`);
    return {
        type: { type: 'map', values: { type: 'string' } },
        path,
        read: (source) => {
            const entries = collect(source, steps, path, (entry) => {
                const { Key: key, Value: value = '' } = isRecord(entry) ? entry : {};
                if (typeof key !== 'string' || typeof value !== 'string')
                    throw unexpected(path, entry);
                if (key === '' && value !== '')
                    throw unexpected(path, entry);
                return [key, value];
            });
            return Object.fromEntries(entries.filter(([key]) => key !== ''));
        },
    };
}
/** The value of one tag in AWS's list of them. */
function tag(path, key) {
    const { read } = tags(path);
    return {
        type: { type: 'string' },
        path,
        read: (source) => {
            const all = read(source);
            return Object.hasOwn(all, key) ? all[key] : undefined;
        },
    };
}
/** Whether AWS's word is this one: it leaves out what was never switched on. */
function isWord(path, word) {
    const { read } = string(path);
    return { type: { type: 'boolean' }, path, read: (source) => read(source) === word };
}
/** Whether AWS sends something there at all. */
function present(path) {
    const steps = stepsOf(path);
    return { type: { type: 'boolean' }, path, read: (source) => follow(source, steps, path) !== undefined };
}
/** A policy or another document that AWS sends as JSON in a text, in IAM encoded for URLs; empty is absent. */
function shape_document(path) {
    return scalar(path, { type: 'any' }, (value) => {
        if (value === '')
            return NONE;
        if (typeof value !== 'string')
            return undefined;
        try {
            return JSON.parse(value.startsWith('%') ? decodeURIComponent(value) : value);
        }
        catch {
            return undefined;
        }
    });
}
/** A text of AWS's that is one of these, although AWS's model does not say so. */
function oneOf(path, values) {
    return { ...string(path), type: { type: 'string', values } };
}
/** The code of a region. */
function region(path) {
    return oneOf(path, KNOWN_REGIONS);
}
/** The same for every resource of the kind. */
function constant(value) {
    return { type: { type: 'string', values: [value] }, read: () => value };
}
function objectType(properties) {
    return { type: 'object', properties: typesOf(properties) };
}
/** What `accept` answers to a value that is as good as none; undefined says that it is malformed. */
const NONE = Symbol('none');
function scalar(path, type, accept) {
    const steps = stepsOf(path);
    return {
        type,
        path,
        read: (source) => {
            const value = follow(source, steps, path);
            if (value === undefined)
                return undefined;
            const accepted = accept(value);
            if (accepted === undefined)
                throw unexpected(path, value);
            return accepted === NONE ? undefined : accepted;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/kind-source.js




/** Where resources have their name unless AWS has a better one. */
const NAME_TAG = 'tag:Name';
/** `from('aws_vpc', 'VpcId')`: that VPC → this resource. Without types: a default edge. */
function from(kind, path, ...types) {
    return edges('in', kind, path, types);
}
/** `to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId')`: this resource → those volumes. */
function to(kind, path, ...types) {
    return edges('out', kind, path, types);
}
/** Those of the edges whose other end has an id that begins so: AWS keeps ids of several kinds in one place. */
function withPrefix(prefix, sources) {
    return sources.map((source) => ({ ...source, prefix }));
}
/** The edges to another place: paths of its account and region. */
function elsewhere(owner, region, sources) {
    return sources.map((source) => ({ ...source, owner: string(owner), region: string(region) }));
}
function edges(direction, kind, path, types) {
    const ids = path.includes('[]') ? strings(path) : string(path);
    return (types.length === 0 ? ['default'] : types).map((type) => ({ type, direction, kind, ids }));
}
/** The kind as rules know it. */
function kindOf(source) {
    const { beside, namedEdges = [], details = [] } = source;
    const always = details.filter(({ costly }) => costly !== true);
    const costly = costlyActionsOf(details);
    const told = { ...source.properties, ...propertiesOf(details) };
    return {
        name: source.name,
        about: source.about,
        bases: [...source.bases, 'aws_resource', 'resource'],
        properties: {
            ...model_kind/* COMMON_PROPERTIES */.C,
            kind: { type: 'string', values: [source.name] },
            ...typesOf(told),
            // Where the owner is another account (see toResource).
            ...('owner_id' in source.properties && (0,model_owner/* mayBeOfOthers */.V)(source.name)
                ? { shared_by: { type: 'string' } }
                : {}),
        },
        lacks: [...timesBut(told), ...(source.arn === null ? ['arn'] : [])],
        actions: [...new Set([source.action, beside?.action ?? [], always.map(({ action }) => action)].flat())],
        ...(Object.keys(costly).length === 0 ? {} : { costly }),
        ...(source.say === undefined ? {} : { say: source.say }),
        ...(source.gone === undefined ? {} : { gone: source.gone }),
        ...(source.regionIn === undefined ? {} : { regionIn: source.regionIn }),
        ...(source.compared === undefined ? {} : { compared: source.compared }),
        links: [
            ...source.edges.map(({ type, direction, kind, region }) => ({
                type,
                direction,
                kind,
                crossesScopes: region !== undefined,
            })),
            ...namedEdges.map(({ type, direction, kind }) => ({ type, direction, kind, crossesScopes: false })),
        ],
    };
}
/** The times that every kind may have, without those that AWS tells of this one. */
function timesBut(told) {
    return ['ctime', 'mtime', 'atime'].filter((name) => !Object.hasOwn(told, name));
}
function propertiesOf(details) {
    return Object.fromEntries(details.flatMap(({ properties }) => Object.entries(properties)));
}
/** By property: what the costly ones take. */
function costlyActionsOf(details) {
    return Object.fromEntries(details.flatMap(({ action, properties, costly }) => costly === true ? Object.keys(properties).map((name) => [name, [action]]) : []));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/setting-source.js



/** The kind as rules know it. */
function settingKindOf({ name, about, bases, compared, details }) {
    const always = details.filter(({ costly }) => costly !== true);
    const costly = costlyActionsOf(details);
    const told = propertiesOf(details);
    return {
        name,
        about,
        bases: [...bases, 'aws_resource', 'resource'],
        properties: {
            ...model_kind/* COMMON_PROPERTIES */.C,
            kind: { type: 'string', values: [name] },
            ...typesOf(told),
        },
        lacks: [...timesBut(told), 'arn'],
        actions: [...new Set(always.map(({ action }) => action))],
        ...(Object.keys(costly).length === 0 ? {} : { costly }),
        ...(compared === undefined ? {} : { compared }),
        links: [],
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/account-kind.js



/**
 * Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. What services
 * tell of the account as a whole beside that is read where somebody needs it.
 */
function accountSource(details) {
    return {
        name: ACCOUNT_KIND,
        about: 'An account: who may do what in it, and how passwords have to be.',
        bases: ['account', 'iam_principal'],
        // The role is how we came in; AWS's services make groups, roles and policies for themselves.
        compared: {
            volatile: ['role', 'groups', 'roles', 'policies', 'instance_profiles', 'server_certificates'],
        },
        details,
    };
}
const ACCOUNT_KIND = 'aws_account';
/** The parts of AWS (the SDK's own list, 2026-11). */
const PARTITIONS = [
    'aws',
    'aws-cn',
    'aws-eusc',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-us-gov',
];
/** The kind as rules know it. */
function accountKind(details) {
    const kind = settingKindOf(accountSource(details));
    const own = { partition: { type: 'string', values: PARTITIONS }, role: { type: 'string' } };
    const lacks = (kind.lacks ?? []).filter((property) => property !== 'arn');
    return { ...kind, properties: { ...model_kind/* COMMON_PROPERTIES */.C, ...own, ...kind.properties }, lacks };
}
/** `role` is the ARN of the role that opened the account; null for the credentials' own. */
function accountResource(account, role) {
    const { id, name, partition } = account;
    return {
        account: id,
        region: model_resource/* GLOBAL_REGION */.j,
        kind: ACCOUNT_KIND,
        id,
        name,
        reported: {
            kind: ACCOUNT_KIND,
            id,
            name,
            arn: `arn:${partition}:iam::${id}:root`,
            tags: {},
            partition,
            ...(role === null ? {} : { role }),
        },
        edges: [],
    };
}

// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/connection.js
/** The way of most services. */
const NEXT_TOKEN = { token: 'NextToken', next: 'NextToken', size: 'MaxResults' };

;// CONCATENATED MODULE: ./build/src/concurrency/limit.js
/** Lets at most `most` pieces of work run at a time; the others wait in the order of their arrival. */
class Limit {
    #waiting = [];
    #mostYielded;
    #free;
    #yielded = 0;
    /** @param mostYielded how many may have freed their slot at a time, in addition to the `most` that run */
    constructor(most, mostYielded = 0) {
        this.#free = most;
        this.#mostYielded = mostYielded;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        let hasYielded = false;
        try {
            return await work(() => {
                if (hasYielded || this.#yielded >= this.#mostYielded)
                    return;
                hasYielded = true;
                this.#yielded += 1;
                this.#passOn();
            });
        }
        finally {
            if (hasYielded)
                this.#yielded -= 1;
            else
                this.#passOn();
        }
    }
    #passOn() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free += 1;
        else
            next();
    }
}
/** Does the work for every item, at most `most` of them at a time; items are drawn as late as possible. */
async function forEachLimited(items, most, work) {
    const rest = items[Symbol.iterator]();
    const draw = async () => {
        for (let next = rest.next(); next.done !== true; next = rest.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: most }, draw));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/operation.js
/** For a service whose actions have the names of its operations: `DescribeVpcs` takes `ec2:DescribeVpcs`. */
function operationsOf(prefix) {
    return (operation) => ({ operation, action: `${prefix}:${operation}` });
}

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/pages.js




/** The most of one list: five million things of 1,000 a page, more than an account has of anything (docs/scaling.md). */
const MOST_PAGES = 5_000;
/** Some half a million snapshots; what is read of more would not fit into memory. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Every page of the list. Throws a CallFailure, also for a list that does not end. */
async function* pagesOf(asked, { call, conventions, context }) {
    const { operation, list, pageSize, parameters, paging = conventions.paging } = asked;
    const tokens = new Set();
    let token = null;
    let bytes = 0;
    do {
        const input = {
            ...parameters,
            ...(pageSize === null ? {} : { [paging.size]: pageSize }),
            ...(token === null ? {} : { [paging.token]: token }),
        };
        const page = await callAws(asked, async (signal) => readPage(list, paging, await call(operation, input, signal)), context);
        if (page.next !== null && tokens.has(page.next)) {
            throw (0,client_failure/* malformed */.Qm)(asked, `AWS sent the same ${paging.next} twice`);
        }
        if (page.next !== null)
            tokens.add(page.next);
        token = page.next;
        bytes += page.bytes;
        yield page.items;
        if (token !== null && (tokens.size >= MOST_PAGES || bytes >= MOST_BYTES)) {
            throw endless(asked, tokens.size, bytes);
        }
    } while (token !== null);
}
function endless({ operation, action }, pages, bytes) {
    const read = `${(0,words/* count */.U9)(pages, 'page')} of ${Math.round(bytes / 1024 / 1024)} MB together`;
    const message = `${operation}: the list did not end within ${read} and is not read any further.`;
    return new client_failure/* CallFailure */.Rk('malformed', action, message);
}
/** A token that is no text would end the list, and nobody would know. Throws a MalformedAnswer. */
function readPage(list, { next: member, more }, answer) {
    const { [member]: sent, $metadata: metadata } = answer;
    const next = sent ?? null;
    if (next !== null && typeof next !== 'string')
        throw new client_failure/* MalformedAnswer */.ol(`the ${member} is no text`);
    if (more !== undefined && answer[more] === true && !next)
        throw new client_failure/* MalformedAnswer */.ol(`there is more, and no ${member}`);
    const bytes = isRecord(metadata) ? metadata['bytes'] : 0;
    return {
        items: listIn(answer, list),
        next: next === '' ? null : next,
        bytes: typeof bytes === 'number' ? bytes : 0,
    };
}
/**
 * An empty listing is an empty list. Where the list is missing altogether (an empty reply, a login page that happens
 * to be well-formed, an error with status 200), nothing is known. Throws a MalformedAnswer.
 */
function listIn(holder, member) {
    const listed = isRecord(holder) ? holder[member] : undefined;
    if (!Array.isArray(listed))
        throw new client_failure/* MalformedAnswer */.ol(`the answer holds no list of ${member}`);
    return listed;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/organization-units.js





const organizations = operationsOf('organizations');
const LIST_UNITS = organizations('ListOrganizationalUnitsForParent');
const LIST_PARENTS = organizations('ListParents');
/** Organizations takes few calls a second, counted over the whole organisation. */
const REQUESTS = 4;
/** The most that one call lists: MaxResults in the API Reference of AWS Organizations. */
const PAGE_SIZE = 20;
/**
 * The unit of each account by the account's id: names from the root down, such as `Workloads/Production`; empty for the
 * root. It takes a call for the root and each unit with units below it that hold accounts; where AWS does not list the
 * ids above an account, also one for each account and each unit. Throws a CallFailure.
 */
async function unitsOf(members, connection) {
    const parents = await parentsOf(members, connection);
    const holders = new Set([...parents.values()].flatMap((ids) => ids.slice(0, -1)));
    const names = new Map();
    await forEachLimited(holders, REQUESTS, async (id) => {
        for (const unit of await listed(LIST_UNITS, 'OrganizationalUnits', { ParentId: id }, connection)) {
            if (typeof unit['Name'] === 'string')
                names.set(String(unit['Id']), unit['Name']);
        }
    });
    const nameOf = (id) => {
        const name = names.get(id);
        if (name === undefined)
            throw (0,client_failure/* malformed */.Qm)(LIST_UNITS, `the unit ${id} is not listed`);
        return name;
    };
    return new Map([...parents].map(([id, ids]) => [id, ids.slice(1).map(nameOf).join('/')]));
}
/** By account: ids of the root and the units above it, from the root down. */
async function parentsOf(members, connection) {
    const known = new Map();
    const above = new Map();
    const climb = async (child) => {
        const [parent] = await listed(LIST_PARENTS, 'Parents', { ChildId: child }, connection);
        const id = parent?.['Id'];
        if (typeof id !== 'string')
            throw (0,client_failure/* malformed */.Qm)(LIST_PARENTS, `nothing is above ${child}`);
        if (parent?.['Type'] === 'ROOT')
            return [id];
        const found = above.get(id) ?? climb(id);
        above.set(id, found);
        return [...(await found), id];
    };
    await forEachLimited(members, REQUESTS, async ({ id, parents }) => {
        known.set(id, parents ?? (await climb(id)));
    });
    return known;
}
async function listed(operation, list, parameters, connection) {
    const all = [];
    try {
        for await (const page of pagesOf({ ...operation, list, pageSize: PAGE_SIZE, parameters }, connection)) {
            for (const item of page) {
                if (!isRecord(item))
                    throw new client_failure/* MalformedAnswer */.ol(`the answer holds ${list} that are none`);
                all.push(item);
            }
        }
    }
    catch (thrown) {
        throw (0,client_failure/* failureOf */.g5)(thrown, operation);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/organization.js






const LIST_ACCOUNTS = organizations('ListAccounts');
/**
 * All accounts of the organisation that are to be read, and which are not and why. An organisation of which no account
 * is to be read is a failure: nothing was checked then. Throws a CallFailure.
 */
async function readOrganization(sdk, caller, request, context) {
    const call = await sdk.organizations(caller.partition);
    const connection = {
        conventions: { paging: NEXT_TOKEN, errors: {}, detailsAtATime: 1 },
        call,
        context,
        in: () => connection,
    };
    const members = await listMembers(connection, caller);
    const { units, failure } = await unitsWanted(connection, members, request);
    const accounts = [];
    const leftOut = [];
    for (const { id, name: listed, inactive } of members) {
        const unit = units.get(id);
        const name = request.perAccount?.[id]?.name ?? listed;
        const account = { id, name, ...(unit === undefined ? {} : { unit }) };
        const excluded = (0,account_pattern/* matchesAny */._I)(request.excludeAccounts ?? organization_NONE, account);
        const why = excluded ? 'excluded' : inactive;
        if (why === null)
            accounts.push({ ...account, partition: caller.partition });
        else
            leftOut.push({ ...account, why });
    }
    if (accounts.length > 0)
        return { accounts, leftOut, unitsFailure: failure };
    throw new client_failure/* CallFailure */.Rk('error', LIST_ACCOUNTS.action, `None of the ${leftOut.length} accounts of the organisation is left to read: all are excluded or not active.`);
}
async function listMembers(connection, caller) {
    const operation = { ...LIST_ACCOUNTS, list: 'Accounts', pageSize: PAGE_SIZE };
    // An account that moves while the pages are read may be on two of them.
    const members = new Map();
    try {
        for await (const page of pagesOf(operation, connection)) {
            for (const member of page.map(memberOf))
                members.set(member.id, member);
        }
    }
    catch (thrown) {
        if (thrown instanceof client_failure/* MalformedAnswer */.ol)
            throw (0,client_failure/* malformed */.Qm)(LIST_ACCOUNTS, thrown.message);
        throw thrown instanceof client_failure/* CallFailure */.Rk ? withAdvice(thrown, caller) : thrown;
    }
    if (members.size === 0)
        throw (0,client_failure/* malformed */.Qm)(LIST_ACCOUNTS, 'the answer names no account');
    return [...members.values()];
}
function memberOf(listed) {
    const { Id: id, Name: name, State: state, Status: status, Paths: paths } = isRecord(listed) ? listed : {};
    if (typeof id !== 'string' || !/^\d{12}$/.test(id))
        throw new client_failure/* MalformedAnswer */.ol('an account has no id');
    return {
        id,
        name: typeof name === 'string' && name.trim() !== '' ? name : id,
        inactive: INACTIVE.get(state ?? status) ?? null,
        parents: parentsIn(paths),
    };
}
const organization_NONE = [];
/**
 * Status is what State was called before September 2026. What AWS says of no account of ours yet is tried: that it
 * cannot be read is then seen.
 */
const INACTIVE = new Map([
    ['SUSPENDED', 'suspended'],
    ['PENDING_CLOSURE', 'pending-closure'],
    ['CLOSED', 'closed'],
    ['PENDING_ACTIVATION', 'pending-activation'],
]);
/** `o-ab12/r-cd34/ou-cd34-ef56/111122223333/` */
function parentsIn(paths) {
    const path = Array.isArray(paths) ? paths[0] : undefined;
    if (typeof path !== 'string')
        return null;
    const parents = path.split('/').filter((id) => /^(r|ou)-/.test(id));
    return parents.length === 0 ? null : parents;
}
async function unitsWanted(connection, members, request) {
    if (request.units !== true)
        return { units: new Map(), failure: null };
    try {
        return { units: await unitsOf(members, connection), failure: null };
    }
    catch (thrown) {
        if (thrown instanceof client_failure/* CallFailure */.Rk)
            return { units: new Map(), failure: thrown };
        throw thrown;
    }
}
/** AWS's own sentences say that one may not, and not who may; reports cut long ones, so what to do comes first. */
function withAdvice(failure, { id }) {
    const { reason, message, code } = failure;
    const isUnused = code === 'AWSOrganizationsNotInUseException';
    if (reason !== 'denied' && !isUnused)
        return failure;
    const advice = isUnused
        ? `Account ${id} is in no organisation: give the ids of the accounts to read.`
        : `Sign in to the organisation's management account or a delegated administrator with a role that allows ${LIST_ACCOUNTS.action}, or give the ids of the accounts to read.`;
    return new client_failure/* CallFailure */.Rk(reason, LIST_ACCOUNTS.action, `${advice} AWS said: ${message}`, 'none', code);
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/secrets.js
var secrets = __webpack_require__(63297);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/role.js




const sts = operationsOf('sts');
const ASSUME_ROLE = sts('AssumeRole');
/**
 * The ARN of the role in this account. The role is a name, which may carry a path (`team/auditor`), or an ARN;
 * `{account}` stands for the account's id.
 */
function roleArn(role, account, partition) {
    const named = role.replaceAll('{account}', account);
    return named.startsWith('arn:')
        ? named
        : `arn:${partition}:iam::${account}:role/${named.replace(/^\/+/, '')}`;
}
/** The account that an ARN names; null for anything else. */
function accountOfArn(arn) {
    return /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):/.exec(arn)?.[1] ?? null;
}
/** Shows in CloudTrail. AWS takes 2 to 64 of these characters. */
function sessionName(environment) {
    const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^\w+=,.@-]/g, '');
    return `cloud-baseline${run === '' ? '' : `-${run}`}`.slice(0, 64);
}
/**
 * Credentials of the role, asked for once and again before they expire. The source throws a CallFailure with reason
 * role-not-assumable when AWS refuses; a failure of the network or a throttle keeps its own reason.
 */
function assumedCredentials(sdk, role, context) {
    return sdk.remember(async () => {
        try {
            return await callAws(ASSUME_ROLE, (signal) => assume(sdk, role, signal), context);
        }
        catch (thrown) {
            throw aboutRole((0,client_failure/* classify */.L8)(thrown, ASSUME_ROLE), role);
        }
    }, context.now);
}
async function assume(sdk, role, signal) {
    const answer = await sdk.assumeRole({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        ...(role.externalId === null ? {} : { ExternalId: role.externalId }),
    }, signal, role.from);
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
        throw (0,client_failure/* malformed */.Qm)(ASSUME_ROLE, 'the answer holds no credentials');
    }
    const opened = accountOfArn(answer.AssumedRoleUser?.Arn ?? '');
    const meant = accountOfArn(role.arn);
    if (opened !== null && opened !== meant) {
        // Reading another account under this one's name would make this one look clean.
        throw new client_failure/* CallFailure */.Rk('role-not-assumable', ASSUME_ROLE.action, `The role opens account ${opened}, not ${meant}.`);
    }
    return (0,secrets/* noteCredentials */.z)({
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    });
}
/** What was asked on the way to the role is told already. */
function aboutRole(failure, role) {
    if (failure.message.startsWith(`${ASSUME_ROLE.action} `))
        return failure;
    const refused = failure.reason === 'denied' || (failure.reason === 'error' && failure.patience === 'none');
    return new client_failure/* CallFailure */.Rk(refused ? 'role-not-assumable' : failure.reason, ASSUME_ROLE.action, `${ASSUME_ROLE.action} ${role.arn}: ${failure.message.replace(/^AssumeRole: /, '')}`);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/target.js


/** How an account is read: what is said of it alone goes before what is said of all. */
function targetOf(account, request, caller) {
    const own = request.perAccount?.[account.id] ?? {};
    const named = own.name === undefined ? account : { ...account, name: own.name };
    const isCaller = account.id === caller.id;
    // The role that is rolled out to an organisation's members is seldom in its management account.
    const general = request.organization === true && isCaller ? null : request.role;
    const role = own.role ?? general;
    if (role === null && !isCaller)
        return withoutRole(named, caller);
    const arn = role === null ? null : roleArn(role, account.id, account.partition);
    if (arn !== null && accountOfArn(arn) !== account.id)
        return foreignRole(named, arn);
    const via = (own.role === undefined ? request.via : own.via) ?? [];
    return {
        account: named,
        role: arn,
        via: arn === null ? [] : via.map((hop) => roleArn(hop, caller.id, caller.partition)),
        externalId: own.externalId ?? request.externalId,
        regions: own.regions ?? request.regions,
    };
}
function foreignRole(account, arn) {
    const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`;
    return { account, failure: new client_failure/* CallFailure */.Rk('role-not-assumable', ASSUME_ROLE.action, message) };
}
function withoutRole(account, caller) {
    const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`;
    return { account, failure: new client_failure/* CallFailure */.Rk('role-not-assumable', ASSUME_ROLE.action, message) };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/accounts.js








const GET_CALLER_IDENTITY = sts('GetCallerIdentity');
/** Whose credentials these are: asked once per run. Throws a CallFailure. */
async function whoAmI(sdk, context) {
    try {
        return await callAws(GET_CALLER_IDENTITY, async (signal) => {
            await sdk.ownCredentials();
            const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal);
            const partition = arn?.split(':')[1];
            if (id === undefined || !/^\d{12}$/.test(id) || !partition) {
                throw (0,client_failure/* malformed */.Qm)(GET_CALLER_IDENTITY, 'the answer names no account');
            }
            return { id, name: id, partition };
        }, context);
    }
    catch (thrown) {
        throw await accounts_withAdvice(thrown, sdk);
    }
}
/** Nothing in the environment, no profile that is signed in, no role of a container or an instance. */
class NoCredentials extends client_failure/* CallFailure */.Rk {
    constructor(message) {
        super('no-credentials', GET_CALLER_IDENTITY.action, message);
    }
}
async function accounts_withAdvice(thrown, { signInAdvice }) {
    if (!(thrown instanceof client_failure/* CallFailure */.Rk) || thrown.reason !== 'no-credentials')
        return thrown;
    const advice = await signInAdvice(thrown.message);
    return advice === null ? thrown : new NoCredentials(advice);
}
/** The accounts of a run. What AWS or the credentials do comes as a target with a failure. */
async function findTargets(sdk, request, context) {
    try {
        const caller = await whoAmI(sdk, context);
        if (request.organization !== true || request.found !== undefined) {
            return { targets: targetsOf(request, caller), leftOut: [], gaps: [] };
        }
        const { accounts, leftOut, unitsFailure } = await readOrganization(sdk, caller, request, context);
        return {
            targets: accounts.map((account) => targetOf(account, request, caller)),
            leftOut,
            gaps: unitsFailure === null ? [] : [(0,client_failure/* gapOf */.iT)(unitsFailure, coverage/* EVERYTHING */.Qz, model_resource/* GLOBAL_REGION */.j, ACCOUNT_KIND, ['unit'])],
        };
    }
    catch (thrown) {
        if (!(thrown instanceof client_failure/* CallFailure */.Rk))
            throw thrown;
        return { targets: unreadableTargets(request, thrown), leftOut: [], gaps: [] };
    }
}
/** The accounts that the request names. */
function targetsOf(request, caller) {
    const { role, found } = request;
    if (found !== undefined)
        return found.map((account) => targetOf(account, request, caller));
    // An ARN with an account id in it says whose account is meant.
    const own = (role === null ? null : accountOfArn(role)) ?? caller.id;
    const ids = request.accounts.length === 0 ? [own] : request.accounts;
    return [...new Set(ids)].map((id) => targetOf(identity(id, caller.partition), request, caller));
}
/** What a run whose credentials are of no use cannot read: the accounts asked for, or whatever there is. */
function unreadableTargets(request, failure) {
    if (request.found !== undefined)
        return request.found.map((account) => ({ account, failure }));
    const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials;
    const ids = unnamed ? [coverage/* EVERYTHING */.Qz] : request.accounts;
    return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }));
}
function identity(id, partition) {
    return { id, name: id, partition };
}

// EXTERNAL MODULE: ./build/src/net/network.js + 4 modules
var net_network = __webpack_require__(34870);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/credentials-limit.js


/** A person may have to confirm a sign-in; a program of credential_process that takes longer hangs. */
const LIMIT_MS = 120_000;
/**
 * What gives credentials (programs, metadata servers, sign-in services) has no limit of its own, or a long one. Rejects
 * with a CallFailure when the time is over; the work itself cannot be ended.
 * @param limit milliseconds
 */
async function withinLimit(credentials, limit = LIMIT_MS) {
    const end = new AbortController();
    const late = (0,promises_.setTimeout)(limit, undefined, { signal: end.signal, ref: false }).then(() => {
        throw new client_failure/* CallFailure */.Rk('no-credentials', 'sts:GetCallerIdentity', `No AWS credentials came within ${limit / 1000} s: the credential_process of the profile, or the address that gives them, does not answer.`);
    });
    late.catch(() => undefined);
    try {
        return await Promise.race([credentials, late]);
    }
    finally {
        end.abort();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/profiles.js


/** The files of AWS's command line by the variable that names another; null: there is no usual one. */
const FILES = {
    AWS_CONFIG_FILE: 'config',
    AWS_SHARED_CREDENTIALS_FILE: 'credentials',
    AWS_WEB_IDENTITY_TOKEN_FILE: null,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: null,
};
/** Both files that hold profiles, by the profile's name; what is said of sign-ins has names with a dot. */
async function loadProfiles(environment) {
    const { loadSharedConfigFiles } = await __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19));
    return loadSharedConfigFiles({
        configFilepath: pathOf('AWS_CONFIG_FILE', environment),
        filepath: pathOf('AWS_SHARED_CREDENTIALS_FILE', environment),
        ignoreCache: true,
    });
}
/** In the order of the files. */
async function profileNames(environment) {
    const { configFile, credentialsFile } = await loadProfiles(environment);
    const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)];
    return [...new Set(names)].filter((name) => !/^(?:sso-session|services)\./.test(name));
}
/** As people write it. */
function configPath(environment) {
    return environment['AWS_CONFIG_FILE'] || '~/.aws/config';
}
function pathOf(variable, environment) {
    return environment[variable] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.aws', FILES[variable] ?? '');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/home-region.js




/** Where nobody says anything: AWS's first, which is on in every account. */
const USUAL_REGION = 'us-east-1';
/** As AWS's SDKs take it: a code, or one of the pseudo-regions for FIPS endpoints. */
const REGION = /^(?:fips-)?[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}(?:-fips)?$/;
/**
 * AWS_REGION, AWS_DEFAULT_REGION, then the profile's region (AWS_PROFILE, else `default`) in the files of AWS's
 * command line: with it come the partition and its endpoints. Throws a UserError for files that are none and for what
 * is no region.
 */
async function findHomeRegion(environment) {
    refusePipes(environment);
    for (const from of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const region = environment[from]?.trim() ?? '';
        if (region !== '')
            return checked(region, from);
    }
    const profile = environment['AWS_PROFILE'] || 'default';
    const region = (await regionOf(profile, environment))?.trim() ?? '';
    return region === '' ? { region: USUAL_REGION, from: null } : checked(region, `profile ${profile}`);
}
async function regionOf(profile, environment) {
    const { configFile, credentialsFile } = await loadProfiles(environment);
    return credentialsFile[profile]?.['region'] ?? configFile[profile]?.['region'];
}
function checked(region, from) {
    if (REGION.test(region))
        return { region, from };
    const where = from.startsWith('AWS_') ? from : `region of ${from}`;
    throw new errors/* UserError */.yo(`${where}: received ${JSON.stringify(region)}, expected the code of a region such as eu-central-1.`);
}
/** The SDK reads these files whole and waits for pipes without end, past every limit and past the process's own end. */
function refusePipes(environment) {
    for (const [variable, usual] of Object.entries(FILES)) {
        if (usual === null && (environment[variable] ?? '') === '')
            continue;
        const path = pathOf(variable, environment);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined || stats.isFile() || stats.isDirectory() || path === external_node_os_.devNull)
            continue;
        throw new errors/* UserError */.yo(`${variable}: received ${JSON.stringify(path)}, expected a file, and no pipe or device.`);
    }
}

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/sign-in.js



/** As many profiles as a sentence holds. */
const MOST_PROFILES = 10;
/** What is shorter is like every other short name. */
const SHORTEST_GUESSED = 4;
const DEFAULT = 'default';
const OR_KEYS = 'or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
/**
 * What to do where no credentials could be had, in the words of the place where this runs; null: what the SDK says is all
 * that there is to say.
 * @param said by the SDK
 */
async function signInAdvice(said, environment) {
    const isNothing = said.includes('Could not load credentials from any providers');
    if (environment['GITHUB_ACTIONS'] === 'true') {
        const step = 'Add a step with aws-actions/configure-aws-credentials before this one';
        return isNothing ? `No AWS credentials were found. ${step}, ${OR_KEYS}.` : null;
    }
    const profile = environment['AWS_PROFILE'] || null;
    if (isNothing)
        return nothingFound(profile, await profileNames(environment), configPath(environment));
    if (!OF_SSO.test(said))
        return null;
    const whose = profile === null ? '' : ` of profile ${profile}`;
    const what = said.includes('expired')
        ? `The SSO session${whose} has expired`
        : `There is no valid SSO session${whose}`;
    return `${what}: run ${loginOf(profile)}.`;
}
/** What the SDK says of a session that is missing, over or revoked. */
const OF_SSO = /\bSSO session\b|\bSSO Token\b|\bToken is expired\b|\bSession token not found\b/;
function nothingFound(profile, all, path) {
    const names = all.filter((name) => name !== DEFAULT);
    const has = names.length === 0 ? '' : `it has ${(0,words/* some */.zN)(names, MOST_PROFILES)}`;
    if (profile === null) {
        return names.length === 0
            ? `No AWS credentials were found. Make a profile with aws configure sso and name it in AWS_PROFILE, ${OR_KEYS}.`
            : `No AWS credentials were found. Set AWS_PROFILE to a profile of ${path} (${has}), sign in with aws sso login, ${OR_KEYS}.`;
    }
    if (all.includes(profile)) {
        return `AWS_PROFILE is ${profile}, and that profile gives no credentials. Set up its sign-in with aws configure sso --profile ${profile}, or with a role, keys or a credential_process in ${path}.`;
    }
    const meant = profile.length < SHORTEST_GUESSED ? null : (0,nearest/* nearest */.pA)(profile, all);
    const guess = meant === null ? '' : ` Did you mean ${meant}?`;
    return `AWS_PROFILE is ${profile}, and ${path} has no such profile${has === '' ? '' : `; ${has}`}.${guess}`;
}
function loginOf(profile) {
    return profile === null || profile === DEFAULT ? 'aws sso login' : `aws sso login --profile ${profile}`;
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/server-clock.js
var server_clock = __webpack_require__(78454);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/sdk.js






/** As the SDK's own clients do, so that a request never leaves with credentials about to expire. */
const RENEW_BEFORE_MS = 300_000;
/** Organizations is one per partition, wherever the accounts are: AWS General Reference, its endpoints. */
const ORGANIZATIONS_REGIONS = {
    aws: 'us-east-1',
    'aws-cn': 'cn-northwest-1',
    'aws-us-gov': 'us-gov-west-1',
};
/** Per origin, which is per region, or all of AWS where AWS_ENDPOINT_URL leads somewhere else. */
const MAX_SOCKETS = 100;
const CONNECTION_TIMEOUT_MS = 5_000;
/** To the first byte, and between bytes. The slowest Describe pages of 1,000 take some 10 s. */
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * Loads the SDK, which takes some 0.3 s: only runs that collect pay for it. Throws a UserError where the environment
 * names a proxy, certificates or a region that are none.
 */
async function loadSdk({ environment, logger }) {
    const { region: homeRegion, from } = await findHomeRegion(environment);
    if (from?.startsWith('profile '))
        logger.info(`AWS is asked in ${homeRegion}, the region of ${from}.`);
    const network = (0,net_network/* openNetwork */.X)(environment, { keepAlive: true, maxSockets: MAX_SOCKETS });
    const clock = new server_clock/* ServerClock */.i(logger);
    const [sts, providers, config, { NodeHttpHandler }, endpoints] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(9719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19)),
        __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(1279)]).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19)),
    ]);
    const requestHandler = new NodeHttpHandler({
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        socketTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        httpAgent: network.httpAgent,
        httpsAgent: network.httpsAgent,
    });
    // Without `logger: {}` every answer is copied for a log that nobody writes: a fifth of the time of a large page.
    // `maxAttempts: 1`: repetition is call.ts's, which does not give up where the SDK's token bucket is empty.
    const common = { requestHandler, logger: {}, maxAttempts: 1 };
    const shared = () => ({
        ...common,
        systemClockOffset: clock.offset,
    });
    // The region is no `clientConfig`: a profile's sso_region is another one.
    const chain = providers.fromNodeProviderChain({
        clientConfig: { requestHandler },
        parentClientConfig: { region: homeRegion },
    });
    const ownCredentials = () => withinLimit(chain()).then(secrets/* noteCredentials */.z);
    // The endpoint is the home region's own: the global one is a single region that may be down.
    const stsClient = new sts.STSClient({ ...shared(), region: homeRegion, credentials: ownCredentials });
    const stsClients = new Map();
    const stsFrom = (credentials) => {
        if (credentials === null)
            return stsClient;
        const client = stsClients.get(credentials) ?? new sts.STSClient({ ...shared(), region: homeRegion, credentials });
        stsClients.set(credentials, client);
        return client;
    };
    return {
        homeRegion,
        ownCredentials,
        signInAdvice: (said) => signInAdvice(said, environment),
        remember: (source, now) => config.memoize(source, ({ expiration }) => expiration !== undefined &&
            expiration.getTime() - (now().getTime() + clock.offset) < RENEW_BEFORE_MS, ({ expiration }) => expiration !== undefined),
        getCallerIdentity: (abortSignal) => clock.correcting(stsClient, () => stsClient.send(new sts.GetCallerIdentityCommand({}), { abortSignal })),
        assumeRole: (request, abortSignal, credentials) => {
            const client = stsFrom(credentials);
            return clock.correcting(client, () => client.send(new sts.AssumeRoleCommand(request), { abortSignal }));
        },
        client: async (load) => {
            const open = await load();
            return (region, credentials) => open({ ...shared(), region, credentials }, { clock, environment });
        },
        organizations: async (partition) => {
            const { callOrganizations } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2503), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 70754));
            const region = ORGANIZATIONS_REGIONS[partition] ?? homeRegion;
            return callOrganizations({ ...shared(), region, credentials: ownCredentials }, clock);
        },
        longName: (region) => {
            const { description } = endpoints.partition(region);
            return description;
        },
        close: () => {
            requestHandler.destroy();
            network.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/rate.js

/** How long it takes to come back from nearly nothing to the full rate, if AWS does not throttle again. */
const RECOVERY_SECONDS = 30;
/** Requests per second below which it never slows down: somebody has to ask whether AWS is well again. */
const SLOWEST = 1;
/**
 * A token bucket that holds one second's worth of requests. When AWS throttles, its rate is halved and grows again
 * bit by bit, so that it settles near what AWS grants (additive increase, multiplicative decrease, as TCP does).
 */
class RequestRate {
    #most;
    #clock;
    /** Right after the last throttle. */
    #slowed;
    #slowedAt = -Infinity;
    /** When the bucket has its next token. */
    #next = -Infinity;
    /**
     * @param most requests per second
     * @param clock milliseconds that never jump, as the time of day may
     */
    constructor(most, clock) {
        this.#most = most;
        this.#slowed = most;
        this.#clock = clock;
    }
    /** Requests that may leave in a second, as things stand. */
    get perSecond() {
        if (this.#slowed === this.#most)
            return this.#most;
        const seconds = (this.#clock() - this.#slowedAt) / 1000;
        return Math.min(this.#most, this.#slowed + (seconds * this.#most) / RECOVERY_SECONDS);
    }
    get isSlowed() {
        return this.perSecond < this.#most;
    }
    /** Whether AWS grants only a small part of the rate. */
    get isSlow() {
        return this.perSecond <= this.#most / 4;
    }
    /** Takes a token and says in how many milliseconds it is there. */
    take() {
        const now = this.#clock();
        const apart = 1000 / this.perSecond;
        const at = Math.max(this.#next, now - Math.max(0, 1000 - apart));
        this.#next = at + apart;
        return Math.max(0, at - now);
    }
    /** Waits until a request may leave, or the signal is aborted. */
    async turn(signal) {
        const wait = this.take();
        if (wait > 0)
            await (0,promises_.setTimeout)(wait, undefined, { signal }).catch(() => undefined);
    }
    /**
     * AWS throttled a request that left at this time. One that left before the rate was last halved says nothing new:
     * what is in flight together is throttled together.
     */
    throttled(sentAt) {
        if (sentAt < this.#slowedAt)
            return;
        this.#slowed = Math.max(Math.min(SLOWEST, this.#most), this.perSecond / 2);
        this.#slowedAt = this.#clock();
        this.#next = Math.max(this.#next, this.#slowedAt);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/rate-scope.js



/** Of the requests in flight: what hangs in one region must leave room for all others. */
const REQUESTS_PER_REGION = 30;
/** Enough to keep one core of ours busy; other programs of the account's owner ask AWS as well. */
const REQUESTS_PER_ACCOUNT = 48;
/** What all accounts know together of a service in a region. */
class RegionHealth {
    requests = new Limit(REQUESTS_PER_REGION);
    /** Whether an account gave it up as nothing in it answered, and no other has had an answer since. */
    isLost = false;
}
/**
 * The requests to one service of one account in one region, where AWS counts them and where they fail together: their
 * rate, what AWS said to that, and whether anything is answered at all. None slows another one down.
 */
class RateScope {
    rate;
    clock;
    #region;
    #account;
    #onSlow;
    #throttles = 0;
    #throttledSince = null;
    #answeredAt = -Infinity;
    #lost = null;
    /** @param region null: it is never given up, since everything depends on it */
    constructor(rate, clock, region = null, onSlow = () => undefined, account = null) {
        this.rate = rate;
        this.clock = clock;
        this.#region = region;
        this.#account = account;
        this.#onSlow = onSlow;
    }
    /** How many requests were throttled. */
    get throttles() {
        return this.#throttles;
    }
    /** Milliseconds of the clock; null unless everything is throttled that was asked since. */
    get throttledSince() {
        return this.#throttledSince;
    }
    /** Whether another account has found that nothing answers here. */
    get isDoubtful() {
        return this.#region?.isLost === true;
    }
    /** Lets what hangs in this region hold back nothing but this region, and no account have more than its share. */
    inTurn(work) {
        const inRegion = () => (this.#region === null ? work() : this.#region.requests.run(work));
        return this.#account === null ? inRegion() : this.#account.run(inRegion);
    }
    /** AWS answered, if only to refuse. */
    answered() {
        this.#answeredAt = this.clock();
        this.#throttledSince = null;
        if (this.#region !== null)
            this.#region.isLost = false;
    }
    throttled(sentAt) {
        this.#throttles += 1;
        this.#throttledSince ??= this.clock();
        this.rate.throttled(sentAt);
        if (this.rate.isSlow)
            this.#onSlow();
    }
    /** A request was not answered. */
    unanswered() {
        this.#onSlow();
    }
    /** All attempts at a call that began at this time have failed. */
    gaveUp(failure, began) {
        if (failure.reason !== 'unreachable' || this.#region === null || this.#answeredAt >= began)
            return;
        this.#lost ??= failure;
        this.#region.isLost = true;
    }
    /** Why a call is not tried at all, each attempt of which would take half a minute; null: it is. */
    refusal({ operation, action }) {
        if (this.#lost === null)
            return null;
        const message = `${operation}: not tried, since nothing of this service answered in this region: ${this.#lost.message}`;
        return new client_failure/* CallFailure */.Rk('unreachable', action, message);
    }
}
/** Those of a run: one for each account, region and service. */
class RateScopes {
    #maxRate;
    #clock;
    #rates = new Map();
    #regions = new Map();
    #accounts = new Map();
    /** @param maxRate requests per second, account, region and service */
    constructor(maxRate, clock) {
        this.#maxRate = maxRate;
        this.#clock = clock;
    }
    /** @param onSlow called whenever requests have to wait for long */
    open(account, region, service, onSlow) {
        const endpoint = `${service} ${region}`;
        const key = `${account} ${endpoint}`;
        const rate = this.#rates.get(key) ?? new RequestRate(this.#maxRate, this.#clock);
        this.#rates.set(key, rate);
        const health = this.#regions.get(endpoint) ?? new RegionHealth();
        this.#regions.set(endpoint, health);
        const requests = this.#accounts.get(account) ?? new Limit(REQUESTS_PER_ACCOUNT);
        this.#accounts.set(account, requests);
        return new RateScope(rate, this.#clock, health, onSlow, requests);
    }
    /** Forgets an account that is read: their number must not fill the memory. */
    close(account) {
        this.#accounts.delete(account);
        for (const key of this.#rates.keys())
            if (key.startsWith(`${account} `))
                this.#rates.delete(key);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/sts-context.js



/** Sets of credentials are asked for apart: a renewal must not wait behind the requests that wait for it. */
const REQUESTS_IN_FLIGHT = 10;
/** A fraction of what STS takes from an account (600 requests a second in each region), of which others want their part. */
const REQUESTS_PER_SECOND = 50;
function clock() {
    return performance.now();
}
/** How STS and Organizations are called, which serve all accounts of the run. */
function stsContext({ signal, now }, pace, counts = { requests: 0, throttled: 0 }) {
    const rateScope = new RateScope(new RequestRate(REQUESTS_PER_SECOND, clock), clock);
    return { signal, now, pace, counts, rateScope, requests: new Limit(REQUESTS_IN_FLIGHT) };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/find-accounts.js








/** The accounts that collectAws would read, without reading any. Nothing that AWS or the credentials do is thrown. */
async function findAccounts(request, tools) {
    (0,external_node_events_.setMaxListeners)(0, tools.signal);
    const sdk = await loadSdk(tools);
    try {
        const { targets, leftOut, gaps } = await findTargets(sdk, request, stsContext(tools, AWS_PACE));
        return {
            accounts: targets
                .map(({ account }) => account)
                .filter(({ id }) => id !== coverage/* EVERYTHING */.Qz)
                .toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
            leftOut,
            gaps: [
                ...gaps,
                ...targets.flatMap((target) => 'failure' in target && target.account.id === coverage/* EVERYTHING */.Qz
                    ? [(0,client_failure/* gapOf */.iT)(target.failure, coverage/* EVERYTHING */.Qz, coverage/* EVERYTHING */.Qz, coverage/* EVERYTHING */.Qz)]
                    : []),
            ],
        };
    }
    finally {
        sdk.close();
    }
}

// EXTERNAL MODULE: ./build/src/clouds/aws/access/given-access.js
var given_access = __webpack_require__(2955);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/operation.js

const ec2 = operationsOf('ec2');

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/regions.js








const DESCRIBE_REGIONS = ec2('DescribeRegions');
/** By partition: on in every account, and where services of its accounts as a whole are asked, such as IAM. */
const ALWAYS_ON = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/** `otherwise`: for partitions that are not known. */
function alwaysOnRegion(partition, otherwise) {
    return ALWAYS_ON[partition] ?? otherwise;
}
/**
 * The regions of one account that are to be read: those that the patterns mean and that are enabled there. When AWS does
 * not tell which there are, those named by their codes are tried as they are: service control policies forbid the
 * question in many organisations. A pattern that takes in no region that AWS knows is skipped with a failure, as is an
 * account of which nothing is left.
 * @param connection to EC2, in the home region
 */
async function chooseRegions(connection, homeRegion, partition, patterns) {
    const named = (0,region_pattern/* patternsIn */.fv)(patterns).filter((name) => (0,region_pattern/* isRegionCode */.qg)(name) && (0,region_pattern/* meansRegion */.X5)(patterns, name));
    const places = new Set([homeRegion, alwaysOnRegion(partition, homeRegion), named[0] ?? homeRegion]);
    const answer = await describeRegions(connection, [...places]);
    if (answer instanceof client_failure/* CallFailure */.Rk) {
        const globs = (0,region_pattern/* patternsIn */.fv)(patterns).filter((pattern) => !(0,region_pattern/* isRegionCode */.qg)(pattern));
        const untold = named.length === 0 ? [coverage/* EVERYTHING */.Qz] : globs;
        return {
            read: unique(named).map((name) => ({ name, description: answer })),
            skipped: unique(untold).map((name) => ({ name, failure: answer })),
        };
    }
    const read = [];
    const skipped = [];
    for (const [name, description] of answer) {
        if (!(0,region_pattern/* meansRegion */.X5)(patterns, name))
            continue;
        if (isEnabled(description))
            read.push({ name, description });
        // One that a glob takes in beside others is as one that all take in: nobody asked for it.
        else if (named.includes(name))
            skipped.push({ name, failure: disabled(name) });
    }
    const takesIn = (pattern) => [...answer.keys()].some((name) => (0,glob/* fitsGlob */.t)(pattern, name));
    for (const name of (0,region_pattern/* patternsIn */.fv)(patterns)) {
        const isForNothing = (0,region_pattern/* isRegionCode */.qg)(name) ? named.includes(name) && !answer.has(name) : !takesIn(name);
        if (isForNothing)
            skipped.push({ name, failure: unknown(name, answer.keys()) });
    }
    if (read.length === 0 && skipped.length === 0) {
        skipped.push({ name: coverage/* EVERYTHING */.Qz, failure: nothingLeft(patterns) });
    }
    return { read: inOrder(read), skipped: inOrder(skipped) };
}
/** Why one region may refuse the question that another answers, beside a policy that keeps the account to some regions. */
const REFUSED_THERE = new Set(['denied', 'no-credentials', 'not-activated']);
async function describeRegions(connection, places) {
    let first = null;
    for (const place of places) {
        const { call, context } = connection.in(place);
        try {
            const ask = async (signal) => byName(await call(DESCRIBE_REGIONS.operation, { AllRegions: true }, signal));
            return await callAws(DESCRIBE_REGIONS, ask, context);
        }
        catch (thrown) {
            const failure = (0,client_failure/* classify */.L8)(thrown, DESCRIBE_REGIONS);
            first ??= failure;
            if (!REFUSED_THERE.has(failure.reason))
                break;
        }
    }
    return first ?? (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'there was no region to ask');
}
function byName(answer) {
    const regions = answer['Regions'];
    if (!Array.isArray(regions))
        throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'the answer has no list of regions');
    const named = new Map();
    for (const region of regions) {
        const name = isRecord(region) ? region['RegionName'] : undefined;
        if (!isRecord(region) || typeof name !== 'string' || name === '') {
            throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'a region has no name');
        }
        named.set(name, region);
    }
    if (![...named.values()].some(isEnabled))
        throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'no region is enabled');
    return named;
}
function isEnabled(region) {
    return region !== undefined && region['OptInStatus'] !== 'not-opted-in';
}
function disabled(name) {
    const message = `The region ${name} is not enabled in this account: enable it, or leave it out of regions.`;
    return new client_failure/* CallFailure */.Rk('region-disabled', DESCRIBE_REGIONS.action, message);
}
/** `known`: those of the account's part of AWS, enabled or not. */
function unknown(name, known) {
    const guess = (0,region_pattern/* nearestRegion */.$f)(name, known);
    const message = `AWS knows no region ${name} for this account${guess === null ? '' : `; perhaps you mean ${guess}`}. Correct it in regions.`;
    return new client_failure/* CallFailure */.Rk('region-unknown', DESCRIBE_REGIONS.action, message);
}
function nothingLeft(patterns) {
    const message = `Of the regions that are enabled in this account, regions (${patterns.join(', ')}) leaves none to be read. Correct it, or leave the account out of accounts.`;
    return new client_failure/* CallFailure */.Rk('region-unknown', DESCRIBE_REGIONS.action, message);
}
function inOrder(regions) {
    return regions.toSorted((a, b) => (0,compare/* compareText */.n)(a.name, b.name));
}
function unique(names) {
    return [...new Set(names)].toSorted();
}

;// CONCATENATED MODULE: ./build/src/concurrency/channel.js
/**
 * Hands values from many producers to one consumer. A producer waits while `capacity` values are unread, so that a
 * slow consumer slows the producers down instead of filling the memory.
 */
class Channel {
    #values = [];
    #producers = [];
    #capacity;
    #wakeConsumer = null;
    #state = 'open';
    #error = null;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    /** Resolves once there was room for the value. */
    async push(value) {
        while (this.#state === 'open' && this.#values.length >= this.#capacity) {
            await new Promise((resolve) => this.#producers.push(resolve));
        }
        if (this.#state !== 'open')
            return;
        this.#values.push(value);
        this.#wake();
    }
    /** Nothing follows; what is unread is still handed over. */
    close() {
        if (this.#state === 'open')
            this.#state = 'closed';
        this.#wake();
    }
    /** The consumer gets the error after what is unread. */
    fail(thrown) {
        this.#error = { thrown };
        this.close();
    }
    /** The consumer has gone: producers go on without waiting and their values are dropped. */
    abandon() {
        this.#state = 'abandoned';
        this.#values.length = 0;
        for (const resume of this.#producers.splice(0))
            resume();
    }
    async *read() {
        for (;;) {
            while (this.#values.length > 0) {
                const value = this.#values.shift();
                this.#producers.shift()?.();
                if (value !== undefined)
                    yield value;
            }
            if (this.#state !== 'open')
                break;
            await new Promise((resolve) => {
                this.#wakeConsumer = resolve;
            });
        }
        if (this.#error !== null)
            throw this.#error.thrown;
    }
    #wake() {
        this.#wakeConsumer?.();
        this.#wakeConsumer = null;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/region-kind.js





/** Read once per account, by regions.ts; `LongName` is the SDK's. */
const region_kind_REGION = {
    name: 'aws_region',
    about: 'A region that is enabled in the account.',
    bases: ['region', 'phantom_resource'],
    ...DESCRIBE_REGIONS,
    list: 'Regions',
    pageSize: null,
    id: 'RegionName',
    nameFrom: 'RegionName',
    arn: { form: 'arn:{partition}:ec2:{id}:{account}:region/{id}' },
    properties: {
        long_name: string('LongName'),
        endpoint: string('Endpoint'),
        opt_in_status: oneOf('OptInStatus', ['opt-in-not-required', 'opted-in', 'not-opted-in']),
    },
    edges: [],
};
/** The kind as rules know it: what is no region's own lies in `global`. */
function regionKind() {
    const kind = kindOf(region_kind_REGION);
    const code = { type: 'string', values: [...KNOWN_REGIONS, model_resource/* GLOBAL_REGION */.j] };
    return { ...kind, properties: { ...kind.properties, id: code, name: code } };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/connections.js
/** Opens connections to services, each in its own rate scope. */
class Connections {
    #sdk;
    #rateScopes;
    #calls;
    constructor(sdk, rateScopes, calls) {
        this.#sdk = sdk;
        this.#rateScopes = rateScopes;
        this.#calls = calls;
    }
    async open(service, access, region) {
        const { account, credentials, onSlow } = access;
        const open = await this.#sdk.client(service.client);
        const known = new Map();
        const connectTo = (place) => {
            const opened = known.get(place) ?? {
                conventions: service,
                call: open(place, credentials),
                context: {
                    ...this.#calls,
                    rateScope: this.#rateScopes.open(account, place, service.name, onSlow),
                    words: service.errors,
                },
                in: connectTo,
            };
            known.set(place, opened);
            return opened;
        };
        return connectTo(region);
    }
    /** Forgets an account that is read. */
    close(account) {
        this.#rateScopes.close(account);
    }
}

// EXTERNAL MODULE: ./build/src/accounts/left-out.js
var left_out = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/src/text/duration.js
/** `8 s`, `2 min 13 s`, `1 h 5 min`: as exactly as people need it. */
function roughDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 10)
        return `${minutes} min ${seconds % 60} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/remaining.js

/** Less than this says nothing about how long the rest takes. */
const LEAST_SHARE = 0.05;
const LEAST_MS = 5_000;
/** How much of the work is done, and how long the rest takes. */
class Remaining {
    accounts = 0;
    accountsDone = 0;
    regionsDone = 0;
    #regions = 0;
    #accountsOpened = 0;
    /** An account turned out to have so many regions to read. */
    opened(regions) {
        this.#accountsOpened += 1;
        this.#regions += regions;
    }
    /** `12 of 100 accounts and 204 of 340 known regions`. */
    done() {
        const known = this.#accountsOpened < this.accounts ? 'known region' : 'region';
        return `${this.accountsDone.toLocaleString('en-US')} of ${(0,words/* count */.U9)(this.accounts, 'account')} and ${this.regionsDone.toLocaleString('en-US')} of ${(0,words/* count */.U9)(this.#regions, known)}`;
    }
    /**
     * Milliseconds; null while nobody can say. Accounts that were not opened yet are taken to have as many regions as
     * the others.
     */
    left(took) {
        if (this.#accountsOpened === 0 || this.regionsDone === 0 || took < LEAST_MS)
            return null;
        const unopened = Math.max(0, this.accounts - Math.max(this.#accountsOpened, this.accountsDone));
        const all = this.#regions + (unopened * this.#regions) / this.#accountsOpened;
        const share = this.regionsDone / all;
        return share < LEAST_SHARE ? null : (took * (1 - share)) / share;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/progress.js





/** With so many accounts each has a line of its own; with more, only those of which something was not read. */
const FEW_ACCOUNTS = 10;
/** Lines about single accounts where there are many; the report names all gaps. */
const MOST_ACCOUNT_LINES = 30;
/** Time between two lines about the whole, by how long the run has taken: a log of hours stays readable. */
const INTERVALS_MS = [
    { until: 60_000, every: 5_000 },
    { until: 600_000, every: 10_000 },
    { until: Infinity, every: 30_000 },
];
/** The same while nothing moves. */
const STALLED_INTERVAL_MS = 30_000;
/** Tells how far collecting has come: now and then in a log, all the time where a line can be replaced. */
class Progress {
    #logger;
    #now;
    #counts;
    #started;
    #remaining = new Remaining();
    #told;
    #toldRequests = 0;
    #accountLines = 0;
    #resources = 0;
    #gaps = 0;
    constructor(logger, now, counts) {
        this.#logger = logger;
        this.#now = now;
        this.#counts = counts;
        this.#started = now().getTime();
        this.#told = this.#started;
    }
    begin(accounts, leftOut = []) {
        this.#remaining.accounts = accounts;
        if (leftOut.length > 0)
            this.#logger.info(leftOutLine(leftOut));
        if (accounts > 1)
            this.#logger.info(`Reading ${(0,words/* count */.U9)(accounts, 'account')}.`);
    }
    account(account) {
        return new AccountProgress(this, this.#now, account);
    }
    regionsFound(regions) {
        this.#remaining.opened(regions);
    }
    add(collected) {
        this.#resources += collected.resources.length;
        this.#gaps += (0,coverage/* reportedGaps */.xj)(collected.gaps).length;
    }
    regionDone() {
        this.#remaining.regionsDone += 1;
        this.tick();
    }
    accountDone(line, isWhole) {
        this.#remaining.accountsDone += 1;
        if (this.#remaining.accounts > FEW_ACCOUNTS && (isWhole || this.#accountLines >= MOST_ACCOUNT_LINES))
            return;
        this.#accountLines += 1;
        this.#logger.info(line);
        if (this.#remaining.accounts > FEW_ACCOUNTS && this.#accountLines === MOST_ACCOUNT_LINES)
            this.#logger.info('The report lists the gaps of further accounts.');
    }
    /** Says where things stand, unless that was said a moment ago. */
    tick() {
        const now = this.#now().getTime();
        if (this.#logger.live !== undefined) {
            this.#logger.live(this.#standing(now));
            return;
        }
        const moved = this.#counts.requests !== this.#toldRequests;
        const took = now - this.#started;
        const interval = INTERVALS_MS.find(({ until }) => took < until)?.every ?? STALLED_INTERVAL_MS;
        if (now - this.#told < (moved ? interval : STALLED_INTERVAL_MS))
            return;
        this.#told = now;
        this.#toldRequests = this.#counts.requests;
        this.#logger.info(this.#standing(now));
    }
    end() {
        const took = this.#now().getTime() - this.#started;
        this.#logger.info(`Collected ${this.#totals()} from ${(0,words/* count */.U9)(this.#remaining.accounts, 'account')} in ${seconds(took)} with ${this.#requests(took)}.`);
    }
    #standing(now) {
        const took = now - this.#started;
        const left = this.#remaining.left(took);
        const time = `${roughDuration(took)}${left === null ? '' : `, about ${roughDuration(left)} left`}`;
        return `… ${this.#remaining.done()} read, ${this.#totals()}; ${this.#requests(took)}; ${time}`;
    }
    #totals() {
        return `${(0,words/* count */.U9)(this.#resources, 'resource')}, ${(0,words/* count */.U9)(this.#gaps, 'gap')}`;
    }
    #requests(took) {
        const { requests, throttled } = this.#counts;
        const rate = took < 1000 ? '' : `, ${(0,words/* count */.U9)(Math.round((requests * 1000) / took), 'a second', 'a second')}`;
        return `${(0,words/* count */.U9)(requests, 'request')}${rate}${throttled === 0 ? '' : `, ${throttled.toLocaleString('en-US')} throttled`}`;
    }
}
/** What the log says of one account. */
class AccountProgress {
    #whole;
    #now;
    #account;
    #started;
    #reasons = new Map();
    #resources = 0;
    constructor(whole, now, account) {
        this.#whole = whole;
        this.#now = now;
        this.#account = account;
        this.#started = now().getTime();
    }
    regionsFound(regions) {
        this.#whole.regionsFound(regions);
    }
    add(collected) {
        this.#whole.add(collected);
        this.#resources += collected.resources.length;
        for (const { reason, action } of (0,coverage/* reportedGaps */.xj)(collected.gaps)) {
            const what = action === null ? reason : `${reason} ${action}`;
            this.#reasons.set(what, (this.#reasons.get(what) ?? 0) + 1);
        }
    }
    regionDone() {
        this.#whole.regionDone();
    }
    end() {
        const took = seconds(this.#now().getTime() - this.#started);
        const gaps = [...this.#reasons].map(([what, times]) => (times === 1 ? what : `${what} ×${times}`));
        const missing = gaps.length === 0 ? '' : `; not read: ${gaps.join(', ')}`;
        const name = this.#account.id === '*' ? 'No account could be opened' : `Account ${this.#account.id}`;
        this.#whole.accountDone(`${name}: ${(0,words/* count */.U9)(this.#resources, 'resource')}, ${took}${missing}`, gaps.length === 0);
    }
}
/** Names are for people who wonder where an account is; result.json has them all. */
const MOST_NAMES = 20;
function leftOutLine(accounts) {
    const names = accounts
        .slice(0, MOST_NAMES)
        .map(({ id, name, why }) => `${name === id ? id : `${name} (${id})`} ${why.replace('-', ' ')}`);
    const rest = accounts.length - names.length;
    if (rest > 0)
        names.push(`${rest} more`);
    return `${(0,words/* count */.U9)(accounts.length, 'account')} of the organisation left out (${(0,left_out/* leftOutWords */.N)(accounts)}): ${names.join(', ')}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/role-chains.js



/** Opens accounts by their roles. A role on the way to others is assumed once for all of them. */
class RoleChains {
    #sdk;
    #sessionName;
    #context;
    /** A door that is closed is tried once, not by each of the accounts behind it. */
    #ways = new Map();
    constructor(sdk, session, context) {
        this.#sdk = sdk;
        this.#sessionName = session;
        this.#context = context;
    }
    async open({ role, via, externalId }) {
        const { signal } = this.#context;
        if (signal.aborted)
            return (0,client_failure/* endedOf */.er)(role === null ? DESCRIBE_REGIONS : ASSUME_ROLE, signal);
        if (role === null)
            return this.#sdk.ownCredentials;
        try {
            return await this.#assume(role, externalId, await this.#way(via, externalId));
        }
        catch (thrown) {
            return (0,client_failure/* classify */.L8)(thrown, ASSUME_ROLE);
        }
    }
    /** The credentials at the end of the way; null: the own ones, where it is none. */
    async #way(via, externalId) {
        const last = via.at(-1);
        if (last === undefined)
            return null;
        const key = [...via, externalId ?? ''].join('\n');
        const known = this.#ways.get(key);
        if (known !== undefined)
            return known;
        const opened = this.#way(via.slice(0, -1), externalId).then((from) => this.#assume(last, externalId, from));
        this.#ways.set(key, opened);
        return opened;
    }
    async #assume(arn, externalId, from) {
        const role = { arn, externalId, from, sessionName: this.#sessionName };
        const credentials = assumedCredentials(this.#sdk, role, this.#context);
        await credentials();
        return credentials;
    }
}

// EXTERNAL MODULE: ./build/src/model/gone.js
var gone = __webpack_require__(78388);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/to-resource.js







/** What depends on the kind alone is worked out once: a run reads few kinds and hundreds of thousands of things. */
const readers = new WeakMap();
/** A thing of AWS's answer as a resource. Throws a MalformedAnswer for what has no id. */
function toResource(kind, item, place, onLoss = () => undefined) {
    let read = readers.get(kind);
    if (read === undefined) {
        read = resourceReader(kind);
        readers.set(kind, read);
    }
    return read(item, place, onLoss);
}
/** Reads the id of a member of the list. Throws a MalformedAnswer where there is none. */
function idReader(paths, list) {
    const idOf = textReader([paths].flat());
    return (item) => {
        const id = idOf(item, NO_TAGS);
        if (id === '')
            throw new client_failure/* MalformedAnswer */.ol(`a member of ${list} has no ${[paths].flat().join(' or ')}`);
        return id;
    };
}
const NO_TAGS = {};
function resourceReader(source) {
    const { name: kind, list, nameFrom = NAME_TAG, tagsFrom = 'Tags' } = source;
    const ownOf = reader(source.properties);
    const tagsOf = tagsFrom === null ? null : tags(tagsFrom);
    const idOf = idReader(source.id, list);
    const nameOf = textReader([nameFrom].flat());
    const arnOf = source.arn === null ? null : arnReader(source.arn);
    const edgesOf = edgesReader(source.edges);
    const goneOf = source.gone === undefined ? null : (0,gone/* goneReader */.T)(source.gone);
    const build = (item, place, own, tagged, edges) => {
        const id = idOf(item);
        const name = nameOf(item, tagged ?? NO_TAGS) || id;
        const arn = arnOf?.(item, { ...place, id, name }, own);
        const named = arn === undefined ? { kind, id, name } : { kind, id, name, arn };
        const common = tagged === undefined ? named : { ...named, tags: tagged };
        const { account, region } = place;
        const reported = { ...common, ...own };
        const found = { account, region, kind, id, name, reported, edges };
        const owner = (0,model_owner/* otherOwner */.W)(found);
        const resource = owner === null ? found : { ...found, reported: { ...reported, shared_by: owner } };
        const gone = goneOf?.(own);
        return gone === undefined ? resource : { ...resource, gone };
    };
    /** What can be read of what is not as AWS documents it. */
    const salvage = (item, place, onLoss) => {
        const id = idOf(item);
        const lost = new Map();
        const lose = (property, why) => lost.set(property, why);
        const own = salvageAll(source.properties, item, list, lose);
        const tagged = tagsOf === null ? undefined : (salvageAll({ tags: tagsOf }, item, list, lose)['tags'] ?? NO_TAGS);
        const edges = orNone(() => edgesOf(item, place), (why) => lose(coverage/* EDGES */.pC, why));
        for (const [property, why] of lost)
            onLoss(id, property, why);
        return { ...build(item, place, own, tagged, edges), unread: [...lost.keys()] };
    };
    return (item, place, onLoss) => {
        try {
            const own = ownOf(item, list);
            return build(item, place, own, tagsOf?.read(item), edgesOf(item, place));
        }
        catch (thrown) {
            if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
                throw thrown;
            return salvage(item, place, onLoss);
        }
    };
}
function orNone(read, lose) {
    try {
        return read();
    }
    catch (thrown) {
        if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
            throw thrown;
        lose(thrown.message);
        return [];
    }
}
/** The first of the texts at the paths that AWS sends; empty where it sends none. */
function textReader(paths) {
    const reads = paths.map((path) => path === NAME_TAG ? (_, tagged) => tagged['Name'] : string(path).read);
    return (item, tagged) => {
        for (const read of reads) {
            const value = read(item, tagged);
            if (typeof value === 'string' && value !== '')
                return value;
        }
        return '';
    };
}
/** The ARN of what another account shares holds that account's id. Undefined where a part of it is not known. */
function arnReader({ from, form }) {
    const sentBy = from === undefined ? null : string(from).read;
    const parts = form.split(/\{(\w+)\}/);
    return (item, known, own) => {
        const sent = sentBy?.(item);
        if (typeof sent === 'string' && sent !== '')
            return sent;
        let arn = '';
        for (const [index, part] of parts.entries()) {
            const value = index % 2 === 0 ? part : partOf(part, known, own);
            if (typeof value !== 'string')
                return undefined;
            arn += value;
        }
        return arn;
    };
}
function partOf(name, known, own) {
    return name === 'owner' ? own['owner_id'] || known['account'] : (known[name] ?? own[name]);
}
function edgesReader(sources) {
    return (item, place) => {
        const edges = [];
        for (const source of sources)
            addEdges(edges, source, item, place);
        return edges;
    };
}
function addEdges(edges, { type, direction, kind, ids, prefix = '', region, owner }, item, place) {
    if (owner !== undefined && owner.read(item) !== place.account)
        return;
    const there = region?.read(item);
    const isFar = typeof there === 'string' && there !== place.region;
    for (const id of textsOf(ids.read(item))) {
        if (id === '' || !id.startsWith(prefix))
            continue;
        edges.push(isFar ? { type, direction, kind, id, region: there } : { type, direction, kind, id });
    }
}
/** Each once. */
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return [];
    const texts = value.filter((one) => typeof one === 'string');
    return texts.length > 1 ? new Set(texts) : texts;
}

// EXTERNAL MODULE: ./build/src/derive/stage.js
var stage = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/derive/blind.js
var blind = __webpack_require__(32566);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/filters.js
/** EC2's most values of a filter ("Filtering" in its API reference). */
const VALUES_PER_CALL = 200;
/**
 * Parameters that ask for the things with these ids, of so many a call as it takes. What is gone, or no longer shared, a filter
 * leaves out, where a list of ids is refused as a whole.
 */
function* askedBy(filter, ids) {
    for (let start = 0; start < ids.length; start += VALUES_PER_CALL) {
        const some = ids.slice(start, start + VALUES_PER_CALL);
        yield { ids: some, parameters: { Filters: [{ Name: filter, Values: some }] } };
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/list-kind.js




/**
 * Reads every page. AWS's pages may overlap while things change: the later word on an id counts. What cannot be read of
 * one resource is lost of that alone; a thing without an id is none of the others' loss either. That a region lacks the
 * kind is believed of kinds that some regions lack, and never where there was one before.
 */
async function listKind(kind, place, connection, isKnown = () => false) {
    const found = new Map();
    const beside = await readBeside(kind, connection);
    const failureBeside = beside instanceof client_failure/* CallFailure */.Rk ? beside : null;
    const whole = beside instanceof Map ? withBeside(kind, beside) : asListed;
    const losses = [];
    const onLoss = (id, property, why) => {
        losses.push({ id, property, why, asked: kind });
    };
    const nameless = [];
    try {
        for await (const items of itemPages(kind, connection)) {
            for (const item of items) {
                const resource = resourceOrComplaint(kind, whole(item), place, onLoss);
                if (typeof resource === 'string')
                    nameless.push(resource);
                else
                    found.set(resource.id, resource);
            }
        }
        const resources = [...found.values()];
        const failure = nameless.length === 0 ? null : unnamed(kind, nameless);
        const listing = { kind, resources, failure, losses };
        // Without any resource nothing is missing.
        return failureBeside === null || found.size === 0 ? listing : withoutBeside(listing, kind, failureBeside);
    }
    catch (thrown) {
        const failure = (0,client_failure/* failureOf */.g5)(thrown, kind);
        const isNowhere = found.size === 0 &&
            kind.notInAllRegions === true &&
            connection.conventions.errors.isNotOffered?.(failure) === true &&
            !isKnown(place.account, place.region, kind.name);
        return { kind, resources: [...found.values()], failure: isNowhere ? null : failure, losses };
    }
}
/** What is wrong with the thing as a whole, where it is no resource. */
function resourceOrComplaint(kind, item, place, onLoss) {
    try {
        return toResource(kind, item, place, onLoss);
    }
    catch (thrown) {
        if (thrown instanceof client_failure/* MalformedAnswer */.ol)
            return thrown.message;
        throw thrown;
    }
}
function unnamed(asked, complaints) {
    const [first = ''] = complaints;
    return (0,client_failure/* malformed */.Qm)(asked, complaints.length === 1 ? first : `${first}, and ${complaints.length - 1} more`);
}
/** Page by page, or all at once where they have to be arranged: half of what belongs together tells lies. */
async function* itemPages(kind, connection) {
    const { arrange } = kind;
    const all = [];
    for await (const page of pagesOf(kind, connection)) {
        if (arrange === undefined)
            yield itemsOf(kind, page);
        else
            for (const item of itemsOf(kind, page))
                all.push(item);
    }
    if (arrange !== undefined)
        yield arrange(all);
}
/** By id; a failure; null where the kind has no second listing. */
async function readBeside({ beside, id }, connection) {
    if (beside === undefined)
        return null;
    const byId = new Map();
    const idOf = idReader(id, beside.list);
    try {
        for await (const page of pagesOf(beside, connection)) {
            for (const item of page)
                byId.set(idOf(item), item);
        }
        return byId;
    }
    catch (thrown) {
        return (0,client_failure/* failureOf */.g5)(thrown, beside);
    }
}
function asListed(item) {
    return item;
}
function withBeside({ beside, id, list }, byId) {
    if (beside === undefined)
        return asListed;
    const idOf = idReader(id, list);
    return (item) => {
        if (!isRecord(item))
            return item;
        const other = byId.get(idOf(item));
        return { ...item, [beside.as]: { ...(isRecord(other) ? other : {}), Listed: other !== undefined } };
    };
}
function withoutBeside(listing, kind, failure) {
    const properties = kind.beside?.tells ?? [];
    const resources = listing.resources.map((resource) => {
        const known = Object.entries(resource.reported).filter(([name]) => !properties.includes(name));
        return Object.assign({}, resource, { reported: Object.fromEntries(known) });
    });
    return { ...listing, resources, details: [{ properties, costly: false, failure }] };
}
function itemsOf({ within }, listed) {
    if (within === undefined)
        return listed;
    const items = [];
    for (const outer of listed) {
        if (!isRecord(outer) || !Array.isArray(outer[within.list])) {
            // Nobody knows what lies in it: toResource says so.
            items.push(outer);
            continue;
        }
        for (const inner of listIn(outer, within.list)) {
            items.push(isRecord(inner) ? { ...inner, [within.outer]: outer } : inner);
        }
    }
    return items;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/ask-again.js



/** Of each kind and scope: more than can move between two calls. The rest stays what it is, a gap. */
const MOST_IDS = 1000;
/** What comes to light may name more that is not there yet. */
const MOST_ROUNDS = 3;
/**
 * Listings of a scope, mended by asking again. A cloud moves while it is read: what one listing names may have started after
 * the listing that it belongs to, or be gone by then. AWS is asked again for what decides something.
 */
class SecondLook {
    /** Ids by which something was asked for that is not there: AWS knows nothing of it. */
    gone = new Set();
    #listings;
    #asked = new Set();
    #place;
    #connectionOf;
    #signal;
    #complete;
    #rounds = 0;
    constructor(listings, place, connectionOf, signal, complete) {
        this.#listings = listings;
        this.#place = place;
        this.#connectionOf = connectionOf;
        this.#signal = signal;
        this.#complete = complete;
    }
    get listings() {
        return this.#listings;
    }
    /**
     * Asks for what these resources hang on and was not listed, and again for what names it. False where there was nothing
     * to ask any more.
     */
    async look(doubted) {
        this.#rounds += 1;
        if (this.#rounds > MOST_ROUNDS || this.#signal.aborted)
            return false;
        const missing = new Set(doubted.flatMap((one) => one.missing));
        const again = [...this.#listings.values()].filter((listing) => !this.#asked.has(listing.kind.name) && isListedAgain(listing, missing));
        const byKind = this.#idsMissing(missing);
        if (again.length + byKind.size === 0)
            return false;
        for (const { kind } of again)
            this.#asked.add(kind.name);
        this.#addThoseThatName(byKind);
        const found = new Map();
        await Promise.all([
            ...again.map(async ({ kind }) => {
                if ('list' in kind)
                    found.set(kind, await listKind(kind, this.#place, this.#connectionTo(kind)));
            }),
            ...[...byKind].map(async ([kind, ids]) => {
                found.set(kind, await this.#listById(kind, [...ids]));
            }),
        ]);
        for (const [kind, listing] of found)
            await this.#take(kind, listing, byKind.get(kind) ?? null);
        return true;
    }
    #connectionTo(kind) {
        const connection = this.#connectionOf.get(kind);
        if (connection === undefined)
            throw new TypeError(`${kind.name} was not asked for.`);
        return connection;
    }
    /** Those that a complete listing of their kind does not hold, by kind; each once. */
    #idsMissing(missing) {
        const byKind = new Map();
        for (const { kind, resources, failure } of this.#listings.values()) {
            if (failure !== null || !('list' in kind) || kind.again === undefined)
                continue;
            const { prefix } = kind.again;
            const listed = new Set(resources.map(({ id }) => id));
            const ids = [...missing].filter((id) => id.startsWith(prefix) && !listed.has(id) && !this.#asked.has(id));
            if (ids.length > 0)
                byKind.set(kind, new Set(ids.slice(0, MOST_IDS)));
        }
        for (const ids of byKind.values())
            for (const id of ids)
                this.#asked.add(id);
        return byKind;
    }
    /** What names a thing that is not there has changed itself, or is gone, as often as not. */
    #addThoseThatName(byKind) {
        const wanted = new Set();
        for (const ids of byKind.values())
            for (const id of ids)
                wanted.add(id);
        if (wanted.size === 0)
            return;
        for (const { kind, resources, failure } of this.#listings.values()) {
            if (failure !== null || !('list' in kind) || kind.again === undefined)
                continue;
            const ids = byKind.get(kind) ?? new Set();
            for (const { id, reported } of resources) {
                if (ids.size >= MOST_IDS)
                    break;
                if (names(reported, wanted))
                    ids.add(id);
            }
            if (ids.size > 0)
                byKind.set(kind, ids);
        }
    }
    async #listById(kind, ids) {
        const resources = [];
        const losses = [];
        for (const { parameters } of askedBy(kind.again?.filter ?? '', ids)) {
            const asked = { ...kind, parameters: { ...kind.parameters, ...parameters } };
            const part = await listKind(asked, this.#place, this.#connectionTo(kind));
            if (part.failure !== null)
                return { ...part, kind };
            resources.push(...part.resources);
            losses.push(...(part.losses ?? []));
        }
        return { kind, resources, failure: null, losses };
    }
    /** `asked`: the ids that were asked for; null: everything was. A failure leaves all as it was. */
    async #take(kind, found, asked) {
        const before = this.#listings.get(kind);
        if (before === undefined || found.failure !== null)
            return;
        const told = await this.#complete(found, this.#listings, this.#connectionTo(kind));
        const here = new Map(told.resources.map((resource) => [resource.id, resource]));
        for (const id of asked ?? [])
            if (!here.has(id))
                this.gone.add(id);
        const kept = before.resources.flatMap((resource) => {
            const newer = here.get(resource.id);
            here.delete(resource.id);
            if (newer !== undefined)
                return [newer];
            return asked === null || asked.has(resource.id) ? [] : [resource];
        });
        const resources = [...kept, ...here.values()];
        const ids = new Set(told.resources.map(({ id }) => id));
        const losses = [
            ...(before.losses ?? []).filter(({ id }) => !ids.has(id) && !this.gone.has(id)),
            ...(told.losses ?? []),
        ];
        this.#listings = new Map([...this.#listings, [kind, { ...before, resources, losses }]]);
    }
}
function isListedAgain({ kind, failure, resources }, missing) {
    return (missing.has(kind.name) &&
        failure === null &&
        'list' in kind &&
        kind.again?.orAll === true &&
        !resources.some(blind/* isBlind */.i));
}
/** Whether one of the ids stands anywhere in it. */
function names(value, ids) {
    if (typeof value === 'string')
        return ids.has(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some((inner) => names(inner, ids));
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/denying-policy.js
var denying_policy = __webpack_require__(8473);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/losses.js


/** One for each property, of which nested ones are parts. `total`: how many resources there are. */
function lostProperties(losses, total, properties, edges) {
    const byProperty = Map.groupBy(losses, ({ property }) => property.split('.')[0] ?? property);
    return [...byProperty].flatMap(([name, lost]) => {
        const [first] = lost;
        // Edges are mostly told by what is lost as a property.
        if (first === undefined || (name === coverage/* EDGES */.pC && byProperty.size > 1))
            return [];
        const { id, why, asked } = first;
        const paths = [...new Set(lost.map(({ property }) => property))];
        const resources = new Set(lost.map((one) => one.id)).size;
        const head = headOf(properties[name]?.path);
        const isEdge = head !== undefined && edges.some(({ ids }) => headOf(ids.path) === head);
        return {
            properties: isEdge ? [name, coverage/* EDGES */.pC] : [name],
            action: asked.action,
            message: `${asked.operation}: ${(0,words/* enumerate */.HL)(paths)} of ${resources} of ${(0,words/* count */.U9)(total, 'resource')} could not be read, such as of ${id}: ${why}.`,
        };
    });
}
/** `Groups` of `Groups[].GroupId`. */
function headOf(path) {
    return path?.split(/[.[]/)[0];
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/listing-coverage.js




/**
 * What is known of a kind after reading it. A kind of which a detail is missing is not complete; costly details are
 * told of by themselves, since only those who need them asked for them. What was asked about some resources alone is told
 * of where it failed. A kind of which properties of single resources were lost was read to its end all the same.
 */
function coverageOf(listing, { account, region }) {
    const { resources, failure, details = [] } = listing;
    const { name: kind } = listing.kind;
    const complete = [];
    const gaps = [];
    if (failure !== null)
        gaps.push((0,client_failure/* gapOf */.iT)(failure, account, region, kind));
    for (const { properties, costly, partial, failure: missing } of details) {
        if (costly || missing === null || partial === true)
            continue;
        gaps.push((0,client_failure/* gapOf */.iT)(missing, account, region, kind, properties));
    }
    if (gaps.length === 0)
        complete.push({ account, region, kind, count: resources.length });
    gaps.push(...gapsOfLosses(listing, { account, region }));
    for (const { properties, partial, failure: missing } of details) {
        if (partial === true && missing !== null)
            gaps.push({ ...(0,client_failure/* gapOf */.iT)(missing, account, region, kind, properties), partial });
    }
    for (const { properties, costly, named, partial, failure: missing } of details) {
        if (!costly || (named === true && missing === null))
            continue;
        const cause = (partial === true ? null : missing) ?? failure;
        for (const property of properties) {
            const need = (0,model_kind/* needOf */.E)(kind, property);
            if (cause === null)
                complete.push({ account, region, kind: need, count: resources.length });
            else
                gaps.push((0,client_failure/* gapOf */.iT)(cause, account, region, need, [property]));
        }
    }
    return { complete, gaps };
}
function gapsOfLosses({ kind, resources, losses = [] }, scope) {
    const { details = [] } = kind;
    const own = 'list' in kind ? kind.properties : {};
    const edges = 'list' in kind ? kind.edges : [];
    const properties = { ...own, ...propertiesOf(details) };
    return lostProperties(losses, resources.length, properties, edges).map((lost) => Object.assign({}, scope, { kind: kind.name, partial: true, reason: 'malformed' }, lost));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/named-edges.js
/**
 * Adds the edges to resources of which AWS only tells the name, from the names that the scope holds. Where the other
 * kind was not read, whoever follows such an edge meets that gap.
 */
function withNamedEdges(listing, listings) {
    const { kind: declared } = listing;
    const sources = 'namedEdges' in declared ? (declared.namedEdges ?? []) : [];
    const idsOf = new Map(sources.map(({ kind }) => [kind, idsByName(kind, listings)]));
    if ([...idsOf.values()].every((ids) => ids.size === 0))
        return listing;
    const resources = listing.resources.map((resource) => {
        const edges = sources.flatMap(({ type, direction, kind, property }) => {
            const { [property]: name } = resource.reported;
            const id = typeof name === 'string' ? idsOf.get(kind)?.get(name) : undefined;
            return id === undefined ? [] : [{ type, direction, kind, id }];
        });
        return edges.length === 0 ? resource : { ...resource, edges: [...resource.edges, ...edges] };
    });
    return { ...listing, resources };
}
function idsByName(kind, listings) {
    for (const [{ name }, { resources }] of listings) {
        if (name === kind)
            return new Map(resources.map((resource) => [resource.name, resource.id]));
    }
    return new Map();
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/detail.js




/**
 * The properties that the operation tells, but for those that `lose` is told of. `id`: what names the resource. Throws a CallFailure
 * or a MalformedAnswer.
 */
async function readDetail(detail, id, connection, lose) {
    const { operation, notSet, properties } = detail;
    const read = sparingReader(properties);
    try {
        return read(await answerOf(detail, id, connection), operation, lose);
    }
    catch (thrown) {
        if (notSet === undefined || !(thrown instanceof client_failure/* CallFailure */.Rk) || !notSet.codes.includes(thrown.code))
            throw thrown;
        return read(notSet.answer, operation, lose);
    }
}
async function answerOf(detail, id, connection) {
    const { operation, action, answer: member, pageSize, idParameter } = detail;
    const [name = '', isList] = idParameter?.split(/(\[\])$/) ?? [];
    const named = idParameter === undefined ? {} : { [name]: isList === undefined ? id : [id] };
    const parameters = { ...detail.parameters, ...named };
    if (pageSize !== undefined && member !== null) {
        const all = [];
        for await (const page of pagesOf({ operation, action, list: member, pageSize, parameters }, connection)) {
            for (const entry of page)
                all.push(entry);
        }
        return { [member]: all };
    }
    return callAws(detail, async (signal) => {
        const told = await connection.call(operation, parameters, signal);
        if (member !== null && (told[member] ?? undefined) === undefined)
            throw new client_failure/* MalformedAnswer */.ol(`the answer holds no ${member}`);
        return told;
    }, connection.context);
}
function outcomeOf({ properties, costly = false }, failure, more = {}) {
    return { properties: Object.keys(properties), costly, failure, ...more };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-batches.js





/** Asks about each of the ids that the resources hold, once. */
async function readBatches(detail, resources, connection) {
    const { list, filter, id: path, properties } = detail;
    const ids = [...new Set(resources.flatMap((resource) => idAskedOf(detail, resource) ?? []))];
    const told = new Map();
    const unread = new Set(ids);
    const failures = [];
    const idOf = idReader(path, list);
    const read = sparingReader(properties);
    const lost = new Map();
    for (const { ids: asked, parameters: by } of askedBy(filter, ids)) {
        if (failures.some(client_failure/* isHopeless */.cs))
            break;
        const parameters = { ...detail.parameters, ...by };
        try {
            for await (const page of pagesOf({ ...detail, parameters }, connection)) {
                for (const thing of page) {
                    const id = idOf(thing);
                    const losses = new Map();
                    told.set(id, read(thing, list, (property, why) => losses.set(property, why)));
                    if (losses.size > 0)
                        lost.set(id, losses);
                }
            }
            for (const id of asked)
                unread.delete(id);
        }
        catch (thrown) {
            failures.push((0,client_failure/* failureOf */.g5)(thrown, detail));
        }
    }
    return { told, lost, unread, failures };
}
/** Undefined where the resource holds none. */
function idAskedOf({ by }, { reported }) {
    const { [by]: id } = reported;
    return typeof id === 'string' && id !== '' ? id : undefined;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-gathered.js




/** Lists everything there is and hands each thing to the resource that it names. */
async function readGathered(detail, connection) {
    const { list, heldBy, properties } = detail;
    const holderOf = idReader(heldBy, list);
    const read = sparingReader(properties);
    const losses = [];
    const things = new Map();
    try {
        for await (const page of pagesOf(detail, connection)) {
            for (const thing of page) {
                const holder = holderOf(thing);
                const known = things.get(holder);
                if (known === undefined)
                    things.set(holder, [thing]);
                else
                    known.push(thing);
            }
        }
        const toldOf = (id, own) => read({ [list]: own }, list, (property, why) => losses.push({ id, property, why }));
        const told = [...things].map(([id, own]) => [id, toldOf(id, own)]);
        return { told: new Map(told), none: toldOf('', []), losses };
    }
    catch (thrown) {
        return (0,client_failure/* failureOf */.g5)(thrown, detail);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/with-details.js







/** Of a detail for which each resource answers by itself: if so many fail alike and none answers, it is not their doing. */
const FIRST_FAILURES = 10;
/**
 * Asks about the resources that were listed what the listing leaves out, costly things where they are wanted, or where
 * derived properties need them (see sourcesOf) of all resources.
 */
async function withDetails(listing, wanted, sources, connection) {
    const { name, details = [] } = listing.kind;
    const questions = details
        .filter((detail) => isWanted(detail, name, wanted) || (!('namedBy' in detail) && isWanted(detail, name, sources)))
        .map((detail) => ({ detail, named: null }));
    return withAnswers(listing, questions, (need) => wanted.has(need) || sources.has(need), connection);
}
/**
 * Asks what only derived properties need (see sourcesOf), of the resources alone that others of the scope name: now that
 * these are listed.
 */
async function withNamedDetails(listing, listed, wanted, sources, connection) {
    const { name, details = [] } = listing.kind;
    const questions = details.flatMap((detail) => 'namedBy' in detail && !isWanted(detail, name, wanted) && isWanted(detail, name, sources)
        ? [{ detail, named: namedIn(listed.values(), detail.namedBy) }]
        : []);
    return withAnswers(listing, questions, (need) => sources.has(need), connection);
}
async function withAnswers(listing, questions, isNeeded, connection) {
    let { resources } = listing;
    const losses = [...(listing.losses ?? [])];
    const outcomes = [];
    for (const { detail, named } of questions) {
        const told = await answersTo(listing.kind, { detail, named }, resources, connection);
        const more = named === null ? {} : { named: true };
        outcomes.push(outcomeOf(detail, told.failure, more));
        for (const failure of told.alone ?? [])
            outcomes.push(outcomeOf(detail, failure, { ...more, partial: true }));
        resources = told.resources;
        losses.push(...told.losses);
    }
    const told = outcomes.map((outcome) => withoutUnneeded(outcome, listing.kind.name, isNeeded));
    return { ...listing, resources, losses, details: [...(listing.details ?? []), ...told] };
}
/** That a costly property is missing is a gap for those who asked for it: the call tells others beside it. */
function withoutUnneeded(outcome, kind, isNeeded) {
    const { costly, failure, properties } = outcome;
    if (!costly || failure === null)
        return outcome;
    return { ...outcome, properties: properties.filter((property) => isNeeded((0,model_kind/* needOf */.E)(kind, property))) };
}
function answersTo(kind, { detail, named }, resources, connection) {
    if ('heldBy' in detail)
        return readOfAll(detail, resources, connection);
    if ('filter' in detail)
        return readInBatches(detail, resources, connection);
    return readOfEach(kind, detail, named, resources, connection);
}
/** Whether any of the details is read for these needs. */
function isAskedFor(details, kind, needs) {
    return details.some((detail) => isWanted(detail, kind, needs));
}
function isWanted({ costly, properties }, kind, needs) {
    return costly !== true || Object.keys(properties).some((property) => needs.has((0,model_kind/* needOf */.E)(kind, property)));
}
function namedIn(listings, namedBy) {
    const ids = new Set();
    for (const { kind, resources } of listings) {
        const names = namedBy[kind.name];
        if (names === undefined)
            continue;
        for (const { reported } of resources)
            for (const id of [names.read(reported)].flat())
                ids.add(id);
    }
    return ids;
}
async function readOfEach(kind, detail, named, resources, connection) {
    const { except } = detail;
    const asked = resources.filter(({ id, reported }) => (named?.has(id) ?? true) && (!except || reported[except.property] !== except.value));
    const { idFrom = 'id', eachByItself = false } = detail;
    const { detailsAtATime, errors } = connection.conventions;
    const told = new Map();
    const losses = [];
    const gone = new Set();
    const failed = new Map();
    const isEnough = () => eachByItself
        ? told.size + gone.size === 0 && isAlike(failed.values())
        : [...failed.values()].some(client_failure/* isHopeless */.cs);
    await forEachLimited(asked, detailsAtATime, async (resource) => {
        if (isEnough())
            return;
        try {
            const { id, reported } = resource;
            const lose = (property, why) => losses.push({ id, property, why, asked: detail });
            const name = reported[idFrom];
            if (typeof name !== 'string')
                throw new client_failure/* MalformedAnswer */.ol(`the resource has no ${idFrom}`);
            told.set(resource, await readDetail(detail, name, connectionTo(kind, resource, connection), lose));
        }
        catch (thrown) {
            const failure = (0,client_failure/* failureOf */.g5)(thrown, detail);
            if (errors.isGone?.(failure) === true)
                gone.add(resource);
            else
                failed.set(resource, failure);
        }
    });
    const missing = asked.length - told.size - gone.size;
    const isAlone = eachByItself && missing === failed.size;
    const names = Object.keys(detail.properties);
    const alone = isAlone ? [...Map.groupBy(failed.values(), ({ reason }) => reason).values()] : [];
    return {
        resources: resources.flatMap((resource) => {
            if (gone.has(resource))
                return [];
            return isAlone && failed.has(resource)
                ? [withoutProperties(resource, names)]
                : [withProperties(resource, told.get(resource), losses)];
        }),
        losses,
        failure: isAlone ? null : ofSome([...failed.values()], detail, missing, asked.length),
        alone: alone.flatMap((alike) => ofSome(alike, detail, alike.length, asked.length) ?? []),
    };
}
/** Whether so many failed for the same reason that the others will, too. */
function isAlike(failures) {
    const [first, ...others] = failures;
    return (others.length + 1 >= FIRST_FAILURES &&
        others.every(({ code, reason }) => code === first?.code && reason === first.reason));
}
/** Where the resource is asked about: in its own region, if it lies in another one than its listing. */
function connectionTo(kind, { reported }, connection) {
    const regionIn = 'list' in kind ? kind.regionIn : undefined;
    const region = regionIn === undefined ? undefined : reported[regionIn];
    return typeof region === 'string' ? connection.in(region) : connection;
}
async function readInBatches(detail, resources, connection) {
    const { told, lost, unread, failures } = await readBatches(detail, resources, connection);
    const missing = resources.filter((resource) => unread.has(idAskedOf(detail, resource) ?? '')).length;
    const losses = resources.flatMap((resource) => [...(lost.get(idAskedOf(detail, resource) ?? '') ?? [])].map(([property, why]) => ({
        id: resource.id,
        property,
        why,
        asked: detail,
    })));
    return {
        resources: resources.map((resource) => withProperties(resource, told.get(idAskedOf(detail, resource) ?? ''), losses)),
        losses,
        failure: ofSome(failures, detail, missing, resources.length),
    };
}
async function readOfAll(detail, resources, connection) {
    if (resources.length === 0)
        return { resources, losses: [], failure: null };
    const gathered = await readGathered(detail, connection);
    if (gathered instanceof client_failure/* CallFailure */.Rk) {
        return { resources, losses: [], failure: ofSome([gathered], detail, resources.length, resources.length) };
    }
    const losses = gathered.losses.map(({ id, property, why }) => ({ id, property, why, asked: detail }));
    return {
        resources: resources.map((resource) => withProperties(resource, gathered.told.get(resource.id) ?? gathered.none, losses)),
        losses,
        failure: null,
    };
}
function withProperties(resource, properties, losses) {
    if (properties === undefined)
        return resource;
    const whole = { ...resource, reported: { ...resource.reported, ...properties } };
    const lost = losses.filter(({ id }) => id === resource.id).map(({ property }) => property);
    return lost.length === 0 ? whole : withoutProperties(whole, lost);
}
function withoutProperties(resource, names) {
    return { ...resource, unread: [...new Set([...(resource.unread ?? []), ...names])] };
}
function ofSome([first], detail, missing, asked) {
    if (first === undefined)
        return null;
    const { reason, action, message, patience, code } = first;
    const names = Object.keys(detail.properties).join(', ');
    const what = `${names} was not read of ${missing} of ${(0,words/* count */.U9)(asked, 'resource')}.`;
    return new client_failure/* CallFailure */.Rk(reason, action, `${what} ${message}`, patience, code);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-setting.js




/** Reads each part of it. There is a resource once a part of it was read. */
async function readSetting(setting, place, needs, connection) {
    const { account, region } = place;
    const id = region === model_resource/* GLOBAL_REGION */.j ? account : region;
    const outcomes = [];
    const told = [];
    const losses = [];
    for (const detail of setting.details) {
        if (!isAskedFor([detail], setting.name, needs))
            continue;
        try {
            const lose = (property, why) => losses.push({ id, property, why, asked: detail });
            told.push(await readDetail(detail, id, connection, lose));
            outcomes.push(outcomeOf(detail, null));
        }
        catch (thrown) {
            outcomes.push(outcomeOf(detail, (0,client_failure/* failureOf */.g5)(thrown, detail)));
        }
    }
    const { name: kind } = setting;
    const own = Object.fromEntries(told.flatMap((part) => Object.entries(part)));
    const reported = { kind, id, name: id, tags: {}, ...own };
    const unread = losses.map(({ property }) => property);
    const found = { account, region, kind, id, name: id, reported, edges: [] };
    const resource = unread.length === 0 ? found : { ...found, unread };
    const isRead = outcomes.some(({ failure }) => failure === null);
    return { kind: setting, resources: isRead ? [resource] : [], failure: null, losses, details: outcomes };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/scope.js














/** Requests in flight per account, region and service: AWS counts its throttles there. */
const REQUESTS_PER_SCOPE = 6;
/**
 * Reads the wanted kinds of a scope, and has derived what is to be worked out of them. What fails is a gap and stops nothing
 * else.
 */
async function collectScope(scope, wanted, signal, { isKnown, deriving = stage/* NOTHING_DERIVED */.E }) {
    const { account, region } = scope;
    const place = { account: account.id, region, partition: account.partition };
    const { sources } = deriving;
    const needs = new Set([...wanted, ...sources]);
    const asked = await askedOf(scope, needs);
    const listings = new Map();
    const reading = asked.map(({ kinds, connection }) => forEachLimited(kinds, REQUESTS_PER_SCOPE, async (kind) => {
        const listing = 'list' in kind
            ? await withDetails(await listKind(kind, place, connection, isKnown), wanted, sources, connection)
            : await readSetting(kind, place, needs, connection);
        listings.set(kind, listing);
    }));
    const [itself] = await Promise.all([withWhatServicesTell(scope, asked, wanted, sources), ...reading]);
    const connectionOf = new Map(asked.flatMap(({ kinds, connection }) => kinds.map((kind) => [kind, connection])));
    const withNamed = async (listing, all) => {
        const connection = connectionOf.get(listing.kind);
        return connection === undefined ? listing : withNamedDetails(listing, all, wanted, sources, connection);
    };
    for (const [kind, listing] of listings)
        listings.set(kind, await withNamed(listing, listings));
    const again = new SecondLook(listings, place, connectionOf, signal, async (listing, all, connection) => withNamed(await withDetails(listing, wanted, sources, connection), all));
    for (;;) {
        const read = readOf([itself, ...scope_inOrder(asked, again.listings)], place);
        const derived = deriving.derive({ ...read, gone: again.gone });
        if (await again.look(derived.doubted))
            continue;
        return { ...withoutRepeats(derived.scope), account };
    }
}
/** The services that are to be asked in the scope. */
async function askedOf({ region, services, connect }, needs) {
    const asked = services.map(async (service) => {
        const { settings = [], ofAccount = [] } = service;
        const kinds = [...service.kinds, ...settings].filter(({ name }) => needs.has(name));
        const isAskedOfAccount = region === model_resource/* GLOBAL_REGION */.j && isAskedFor(ofAccount, ACCOUNT_KIND, needs);
        return kinds.length === 0 && !isAskedOfAccount
            ? []
            : [{ service, kinds, connection: await connect(service) }];
    });
    return (await Promise.all(asked)).flat();
}
/** The account itself, with what its services tell of it. */
async function withWhatServicesTell({ itself, region }, asked, wanted, sources) {
    if (region !== model_resource/* GLOBAL_REGION */.j)
        return itself;
    let told = itself;
    for (const { service, connection } of asked) {
        const kind = accountSource(service.ofAccount ?? []);
        told = await withDetails({ ...told, kind }, wanted, sources, connection);
    }
    return { ...told, kind: accountSource(asked.flatMap(({ service }) => service.ofAccount ?? [])) };
}
/** Where a policy keeps the account out of the region, that is said once. */
function withoutRepeats({ region, resources, complete, gaps }) {
    // The region itself was described elsewhere.
    if (resources.some(({ kind }) => kind !== region_kind_REGION.name))
        return { region, resources, complete, gaps };
    const answered = complete.filter(({ kind }) => kind !== region_kind_REGION.name && !kind.includes('.')).length;
    return { region, resources, complete, gaps: (0,denying_policy/* foldDenied */.$)(gaps, answered) };
}
/** What the listings tell, and how well. */
function readOf(listings, place) {
    const resources = [];
    const complete = [];
    const gaps = [];
    for (const listing of listings) {
        for (const resource of listing.resources)
            resources.push(resource);
        const coverage = coverageOf(listing, place);
        complete.push(...coverage.complete);
        gaps.push(...coverage.gaps);
    }
    return { account: place.account, region: place.region, resources, complete, gaps };
}
/** A scope of which nothing was read. */
function unread(account, region, failure) {
    return {
        account,
        region,
        resources: [],
        complete: [],
        gaps: [(0,client_failure/* gapOf */.iT)(failure, account.id, region, coverage/* EVERYTHING */.Qz)],
    };
}
/** In the order of the inventory. */
function scope_inOrder(asked, listings) {
    return asked.flatMap(({ kinds }) => kinds.flatMap((kind) => {
        const listed = listings.get(kind);
        return listed === undefined ? [] : [withNamedEdges(listed, listings)];
    }));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/cloudtrail/closed-sets.js
/** Written by npm run docs, from AWS's model in the SDK. */
const CLOSED_SETS = {
    sets: { ReadWriteType: 'All|ReadOnly|WriteOnly' },
    kinds: { aws_cloud_trail: { 'trail_event_selectors.event_selectors.read_write_type': 'ReadWriteType' } },
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/changing-call.js
function changed(events, more = {}) {
    return events.map((event) => ({ event, did: 'changed', ...more }));
}
function created(...events) {
    return events.map((event) => ({ event, did: 'created' }));
}
function deleted(...events) {
    return events.map((event) => ({ event, did: 'deleted' }));
}
/** Calls that can only mend. */
function mended(...events) {
    return changed(events, { mends: true });
}
/** The same calls, found by their names: see ChangingCall.byName. */
function changing_call_byName(calls) {
    return calls.map((call) => ({ ...call, byName: true }));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/cloudtrail/kinds/trail.js



const cloudtrail = operationsOf('cloudtrail');
/** A trail is asked about in its home region, by its ARN: members know trails of their organisation by nothing else. */
const BY_ARN = { idParameter: 'Name', eachByItself: true };
const DETAILS = [
    {
        ...cloudtrail('GetTrail'),
        ...BY_ARN,
        answer: 'Trail',
        changedBy: changing_call_byName(changed(['UpdateTrail'])),
        properties: {
            trail_s3_bucket_name: string('Trail.S3BucketName'),
            trail_s3_key_prefix: string('Trail.S3KeyPrefix'),
            trail_sns_topic_name: string('Trail.SnsTopicName'),
            trail_sns_topic_arn: string('Trail.SnsTopicARN'),
            trail_include_global_service_events: bool('Trail.IncludeGlobalServiceEvents'),
            trail_is_multi_region_trail: bool('Trail.IsMultiRegionTrail'),
            trail_log_file_validation_enabled: bool('Trail.LogFileValidationEnabled'),
            trail_cloud_watch_logs_log_group_arn: string('Trail.CloudWatchLogsLogGroupArn'),
            trail_cloud_watch_logs_role_arn: string('Trail.CloudWatchLogsRoleArn'),
            trail_kms_key_id: string('Trail.KmsKeyId'),
            trail_has_custom_event_selectors: bool('Trail.HasCustomEventSelectors'),
            trail_has_insight_selectors: bool('Trail.HasInsightSelectors'),
            trail_is_organization_trail: bool('Trail.IsOrganizationTrail'),
        },
    },
    {
        ...cloudtrail('GetTrailStatus'),
        ...BY_ARN,
        answer: 'IsLogging',
        costly: true,
        changedBy: changing_call_byName([{ event: 'StopLogging', did: 'switched off' }, ...mended('StartLogging')]),
        properties: {
            trail_status: itself({
                is_logging: bool('IsLogging'),
                latest_delivery_error: string('LatestDeliveryError'),
                latest_delivery_time: datetime('LatestDeliveryTime'),
                latest_cloud_watch_logs_delivery_error: string('LatestCloudWatchLogsDeliveryError'),
                latest_cloud_watch_logs_delivery_time: datetime('LatestCloudWatchLogsDeliveryTime'),
                start_logging_time: datetime('StartLoggingTime'),
                stop_logging_time: datetime('StopLoggingTime'),
            }),
        },
    },
    {
        ...cloudtrail('GetEventSelectors'),
        ...BY_ARN,
        idParameter: 'TrailName',
        answer: null,
        costly: true,
        changedBy: changing_call_byName(changed(['PutEventSelectors'])),
        properties: {
            trail_event_selectors: itself({
                event_selectors: list('EventSelectors', {
                    read_write_type: string('ReadWriteType'),
                    include_management_events: bool('IncludeManagementEvents'),
                    data_resources: list('DataResources', { type: string('Type'), values: strings('Values[]') }),
                    exclude_management_event_sources: strings('ExcludeManagementEventSources[]'),
                }),
                advanced_event_selectors: list('AdvancedEventSelectors', {
                    name: string('Name'),
                    field_selectors: list('FieldSelectors', {
                        field: string('Field'),
                        equals: strings('Equals[]'),
                        starts_with: strings('StartsWith[]'),
                        ends_with: strings('EndsWith[]'),
                        not_equals: strings('NotEquals[]'),
                        not_starts_with: strings('NotStartsWith[]'),
                        not_ends_with: strings('NotEndsWith[]'),
                    }),
                }),
            }),
        },
    },
    {
        ...cloudtrail('ListTags'),
        ...BY_ARN,
        idParameter: 'ResourceIdList[]',
        answer: 'ResourceTagList',
        costly: true,
        properties: { tags: tags('ResourceTagList[].TagsList') },
    },
];
const TRAIL = {
    name: 'aws_cloud_trail',
    about: 'A trail of CloudTrail: what it records, and where to.',
    bases: [],
    ...cloudtrail('ListTrails'),
    list: 'Trails',
    pageSize: null,
    // Two regions may have trails of one name.
    id: 'TrailARN',
    nameFrom: 'Name',
    arn: { from: 'TrailARN', form: 'arn:{partition}:cloudtrail:{region}:{owner}:trail/{name}' },
    console: 'cloudtrailv2/home?region={region}#/trails/{id}',
    tagsFrom: null,
    properties: {
        trail_home_region: region('HomeRegion'),
        owner_id: trail_accountOfArn('TrailARN'),
    },
    changedBy: changing_call_byName([...created('CreateTrail'), ...deleted('DeleteTrail')]),
    compared: {
        volatile: [
            'trail_status.latest_delivery_error',
            'trail_status.latest_delivery_time',
            'trail_status.latest_cloud_watch_logs_delivery_error',
            'trail_status.latest_cloud_watch_logs_delivery_time',
        ],
        keys: {
            'trail_event_selectors.advanced_event_selectors': ['name'],
            'trail_event_selectors.advanced_event_selectors.field_selectors': ['field'],
        },
    },
    edges: [],
    regionIn: 'trail_home_region',
    details: DETAILS,
};
/** Members of an organisation see its trails, which are the management account's or an administrator's. */
function trail_accountOfArn(path) {
    const { read } = string(path);
    return {
        type: { type: 'string' },
        path,
        read: (source) => {
            const arn = read(source);
            return typeof arn === 'string' ? arn.split(':')[4] || undefined : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/cloudtrail/service.js



/** Any region lists the trails of all. One that was listed and is not found is nothing that may be passed over in silence. */
const CLOUDTRAIL = {
    name: 'cloudtrail',
    label: 'CloudTrail',
    client: async () => (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(7392), __webpack_require__.e(2752)]).then(__webpack_require__.bind(__webpack_require__, 92752))).openCloudTrail,
    level: 'account',
    paging: NEXT_TOKEN,
    errors: {},
    detailsAtATime: 2,
    kinds: [TRAIL],
    closedSets: CLOSED_SETS,
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/closed-sets.js
/** Written by npm run docs, from AWS's model in the SDK. */
const closed_sets_CLOSED_SETS = {
    sets: {
        AcceleratorManufacturer: 'amazon-web-services|amd|habana|nvidia|xilinx',
        AcceleratorName: 'a100|a10g|gaudi-hl-205|h100|inferentia|inferentia2|k520|k80|l4|l40s|m60|radeon-pro-v520|t4|t4g|trainium|trainium2|u30|v100|vu9p',
        AcceleratorType: 'fpga|gpu|inference|media',
        ActivityStatus: 'error|fulfilled|pending_fulfillment|pending_termination',
        AllocationState: 'available|configuring|pending|permanent-failure|released|released-permanent-failure|under-assessment',
        AllocationStrategy: 'capacityOptimized|capacityOptimizedPrioritized|diversified|lowestPrice|priceCapacityOptimized',
        AllowsMultipleInstanceTypes: 'off|on',
        AmdSevSnp: 'disabled|enabled',
        AmdSevSnpSpecification: 'disabled|enabled',
        ArchitectureType: 'arm64|arm64_mac|i386|x86_64|x86_64_mac',
        ArchitectureValues: 'arm64|arm64_mac|i386|x86_64|x86_64_mac',
        AssociatedNetworkType: 'vpc',
        AttachmentLimitType: 'dedicated|shared',
        AttachmentStatus: 'attached|attaching|available|detached|detaching',
        AutoAcceptSharedAttachmentsValue: 'disable|enable',
        AutoPlacement: 'off|on',
        AutoProvisionZonesState: 'disabled|enabled',
        AutoScalingIpsState: 'disabled|enabled',
        AvailabilityMode: 'regional|zonal',
        BandwidthWeightingType: 'default|ebs-1|vpc-1',
        BareMetal: 'excluded|included|required',
        BatchState: 'active|cancelled|cancelled_running|cancelled_terminating|failed|modifying|submitted',
        BlockPublicAccessMode: 'block-bidirectional|block-ingress|off',
        BootModeType: 'legacy-bios|uefi',
        BootModeValues: 'legacy-bios|uefi|uefi-preferred',
        BurstablePerformance: 'excluded|included|required',
        CapacityReservationPreference: 'capacity-reservations-only|none|open',
        ClientVpnAuthenticationType: 'certificate-authentication|directory-service-authentication|federated-authentication',
        ClientVpnDeviceTrustProviderType: 'crowdstrike|jamf|jumpcloud',
        ClientVpnEndpointAttributeStatusCode: 'applied|applying',
        ClientVpnEndpointStatusCode: 'available|deleted|deleting|pending|pending-associate',
        ConnectivityType: 'private|public',
        CpuManufacturer: 'amazon-web-services|amd|apple|intel',
        DefaultRouteTableAssociationValue: 'disable|enable',
        DefaultRouteTablePropagationValue: 'disable|enable',
        DestinationFileFormat: 'parquet|plain-text',
        DeviceType: 'ebs|instance-store',
        DiskType: 'hdd|ssd',
        DnsNameState: 'failed|pendingVerification|verified',
        DnsRecordIpType: 'dualstack|ipv4|ipv6|service-defined',
        DnsSupportValue: 'disable|enable',
        DomainType: 'standard|vpc',
        EbsEncryptionSupport: 'supported|unsupported',
        EbsNvmeSupport: 'required|supported|unsupported',
        EbsOptimizedSupport: 'default|supported|unsupported',
        EnaSupport: 'required|supported|unsupported',
        EncryptionStateValue: 'disabled|disabling|enabled|enabling',
        EndpointIpAddressType: 'dual-stack|ipv4|ipv6',
        EphemeralNvmeSupport: 'required|supported|unsupported',
        ExcessCapacityTerminationPolicy: 'default|noTermination',
        FleetType: 'instant|maintain|request',
        FlexibleEnaQueuesSupport: 'supported|unsupported',
        GatewayAssociationState: 'associated|associating|disassociating|not-associated',
        GatewayType: 'ipsec.1',
        HostMaintenance: 'off|on',
        HostRecovery: 'off|on',
        HostnameType: 'ip-name|resource-name',
        HttpTokensEnforcedState: 'disabled|enabled',
        HttpTokensState: 'optional|required',
        HypervisorType: 'ovm|xen',
        ImageState: 'available|deregistered|disabled|error|failed|invalid|pending|transient',
        ImageTypeValues: 'kernel|machine|ramdisk',
        ImdsSupportValues: 'v2.0',
        InstanceAutoRecoveryState: 'default|disabled',
        InstanceBandwidthWeighting: 'default|ebs-1|vpc-1',
        InstanceBootModeValues: 'legacy-bios|uefi',
        InstanceGeneration: 'current|previous',
        InstanceInterruptionBehavior: 'hibernate|stop|terminate',
        InstanceLifecycleType: 'capacity-block|interruptible-capacity-reservation|scheduled|spot',
        InstanceMetadataEndpointState: 'disabled|enabled',
        InstanceMetadataOptionsState: 'applied|pending',
        InstanceMetadataProtocolState: 'disabled|enabled',
        InstanceMetadataTagsState: 'disabled|enabled',
        InstanceRebootMigrationState: 'default|disabled',
        InstanceStateName: 'pending|running|shutting-down|stopped|stopping|terminated',
        InstanceStorageEncryptionSupport: 'required|unsupported',
        InstanceTypeHypervisor: 'nitro|xen',
        InternetGatewayBlockMode: 'block-bidirectional|block-ingress|off',
        InternetGatewayExclusionMode: 'allow-bidirectional|allow-egress',
        IpAddressType: 'dualstack|ipv4|ipv6',
        KeyType: 'ed25519|rsa',
        LaunchTemplateAutoRecoveryState: 'default|disabled',
        LaunchTemplateHttpTokensState: 'optional|required',
        LaunchTemplateInstanceMetadataEndpointState: 'disabled|enabled',
        LaunchTemplateInstanceMetadataOptionsState: 'applied|pending',
        LaunchTemplateInstanceMetadataProtocolIpv6: 'disabled|enabled',
        LaunchTemplateInstanceMetadataTagsState: 'disabled|enabled',
        LocalStorage: 'excluded|included|required',
        LocalStorageType: 'hdd|ssd',
        LogDestinationType: 'cloud-watch-logs|kinesis-data-firehose|s3',
        ManagedBy: 'account|declarative-policy',
        MarketType: 'capacity-block|interruptible-capacity-reservation|on-demand|spot',
        MonitoringState: 'disabled|disabling|enabled|pending',
        MulticastSupportValue: 'disable|enable',
        NatGatewayAddressStatus: 'assigning|associating|disassociating|failed|succeeded|unassigning',
        NatGatewayApplianceModifyState: 'completed|failed|modifying',
        NatGatewayApplianceState: 'attach-failed|attached|attaching|detach-failed|detached|detaching',
        NatGatewayApplianceType: 'network-firewall-proxy',
        NatGatewayState: 'available|deleted|deleting|failed|pending',
        NestedVirtualizationSpecification: 'disabled|enabled',
        NetworkCardInterfaceType: 'efa|efa-only|interface|secondary',
        NetworkInterfaceStatus: 'associated|attaching|available|detaching|in-use',
        NetworkInterfaceType: 'api_gateway_managed|aws_codestar_connections_managed|branch|efa|efa-only|gateway_load_balancer|gateway_load_balancer_endpoint|global_accelerator_managed|interface|iot_rules_managed|lambda|load_balancer|natGateway|nat_gateway|network_load_balancer|quicksight|transit_gateway|trunk|vpc_endpoint',
        NitroEnclavesSupport: 'supported|unsupported',
        NitroTpmSupport: 'supported|unsupported',
        OfferingClassType: 'convertible|standard',
        OfferingTypeValues: 'All Upfront|Heavy Utilization|Light Utilization|Medium Utilization|No Upfront|Partial Upfront',
        OnDemandAllocationStrategy: 'lowestPrice|prioritized',
        PayerResponsibility: 'ServiceOwner',
        PayerResponsibilityScope: 'resource-gateway-charges|vpc-endpoint-charges',
        PayerResponsibilityType: 'resource-gateway-account|vpc-endpoint-account|vpc-endpoint-service-account',
        PermissionGroup: 'all',
        PhcSupport: 'supported|unsupported',
        PlacementGroupStrategy: 'cluster|partition|spread',
        PlatformValues: 'Windows|windows',
        PrefixListState: 'create-complete|create-failed|create-in-progress|delete-complete|delete-failed|delete-in-progress|modify-complete|modify-failed|modify-in-progress|restore-complete|restore-failed|restore-in-progress',
        PrincipalType: 'Account|All|OrganizationUnit|Role|Service|User',
        ProductCodeValues: 'devpay|marketplace',
        RebootMigrationSupport: 'supported|unsupported',
        RecurringChargeFrequency: 'Hourly',
        ReplacementStrategy: 'launch|launch-before-terminate',
        ReservedInstanceState: 'active|payment-failed|payment-pending|queued|queued-deleted|retired',
        ResourceType: 'application-status-check|capacity-block|capacity-manager-data-export|capacity-reservation|capacity-reservation-cancellation-quote|capacity-reservation-fleet|capacity-reservation-modification-quote|carrier-gateway|client-vpn-endpoint|coip-pool|customer-gateway|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-gpu|elastic-ip|export-image-task|export-instance-task|fca-policy|fleet|fpga-image|host-reservation|image|image-usage-report|import-image-task|import-snapshot-task|instance|instance-connect-endpoint|instance-event-window|internet-gateway|ipam|ipam-external-resource-verification-token|ipam-internet-registry-association|ipam-policy|ipam-pool|ipam-pool-allocation|ipam-prefix-list-resolver|ipam-prefix-list-resolver-target|ipam-resource-discovery|ipam-resource-discovery-association|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-route-table-virtual-interface-group-association|local-gateway-route-table-vpc-association|local-gateway-virtual-interface|local-gateway-virtual-interface-group|mac-modification-task|metric-category|natgateway|network-acl|network-insights-access-scope|network-insights-access-scope-analysis|network-insights-analysis|network-insights-path|network-interface|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-server|route-server-endpoint|route-server-peer|route-table|secondary-interface|secondary-network|secondary-subnet|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-filter-rule|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-metering-policy|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|verified-access-endpoint|verified-access-endpoint-target|verified-access-group|verified-access-instance|verified-access-policy|verified-access-trust-provider|volume|vpc|vpc-block-public-access-exclusion|vpc-encryption-control|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-connection-device-type|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-flow-log|vpc-peering-connection|vpn-concentrator|vpn-connection|vpn-connection-device-type|vpn-gateway',
        RootDeviceType: 'ebs|instance-store',
        RouteOrigin: 'Advertisement|CreateRoute|CreateRouteTable|EnableVgwRoutePropagation',
        RouteState: 'active|blackhole|filtered',
        RouteTableAssociationStateCode: 'associated|associating|disassociated|disassociating|failed',
        RuleAction: 'allow|deny',
        SSEType: 'none|sse-ebs|sse-kms',
        Scope: 'Availability Zone|Region',
        SecondaryInterfaceType: 'secondary',
        SecurityGroupReferencingSupportValue: 'disable|enable',
        SecurityGroupVpcAssociationState: 'associated|associating|association-failed|disassociated|disassociating|disassociation-failed',
        ServiceConnectivityType: 'ipv4|ipv6',
        ServiceManaged: 'alb|nlb|rds|rnat',
        ServiceState: 'Available|Deleted|Deleting|Failed|Pending',
        ServiceType: 'Gateway|GatewayLoadBalancer|Interface',
        SeverityLabel: 'critical|high|informational|low|medium',
        ShutdownBehavior: 'stop|terminate',
        SnapshotBlockPublicAccessState: 'block-all-sharing|block-new-sharing|unblocked',
        SnapshotState: 'completed|error|pending|recoverable|recovering',
        SpotInstanceType: 'one-time|persistent',
        State: 'Available|Deleted|Deleting|Expired|Failed|Partial|Pending|PendingAcceptance|Rejected|available|deleted|deleting|expired|failed|partial|pending|pendingAcceptance|rejected',
        StorageTier: 'archive|standard',
        SubnetCidrBlockStateCode: 'associated|associating|disassociated|disassociating|failed|failing',
        SubnetState: 'available|failed|failed-insufficient-capacity|pending|unavailable',
        SupportedAdditionalProcessorFeature: 'amd-sev-snp|nested-virtualization',
        TaggableResourceType: 'auto-scaling-group|instance|network-interface',
        TargetCapacityUnitType: 'memory-mib|units|vcpu',
        TelemetryStatus: 'DOWN|UP',
        Tenancy: 'dedicated|default|host',
        TpmSupportValues: 'v2.0',
        TrafficDirection: 'egress|ingress',
        TrafficIpAddressType: 'dual-stack|ipv4|ipv6',
        TrafficMirrorNetworkService: 'amazon-dns',
        TrafficMirrorRuleAction: 'accept|reject',
        TrafficMirrorTargetType: 'gateway-load-balancer-endpoint|network-interface|network-load-balancer',
        TrafficType: 'ACCEPT|ALL|REJECT',
        TransferType: 'standard|time-based',
        TransitGatewayAssociationState: 'associated|associating|disassociated|disassociating',
        TransitGatewayAttachmentNatGatewaySupportState: 'disabled|disabling|enabled|enabling',
        TransitGatewayAttachmentResourceType: 'client-vpn|connect|direct-connect-gateway|network-function|peering|tgw-peering|vpc|vpn|vpn-concentrator',
        TransitGatewayAttachmentState: 'available|deleted|deleting|failed|failing|initiating|initiatingRequest|modifying|pending|pendingAcceptance|rejected|rejecting|rollingBack',
        TransitGatewayRouteTableState: 'available|deleted|deleting|pending',
        TransitGatewayState: 'available|deleted|deleting|modifying|pending',
        TransportProtocol: 'tcp|udp',
        TunnelInsideIpVersion: 'ipv4|ipv6',
        UsageClassType: 'capacity-block|on-demand|spot',
        VirtualizationType: 'hvm|paravirtual',
        VolumeAttachmentState: 'attached|attaching|busy|detached|detaching',
        VolumeType: 'gp2|gp3|io1|io2|sc1|st1|standard',
        VpcBlockPublicAccessExclusionState: 'create-complete|create-failed|create-in-progress|delete-complete|delete-in-progress|disable-complete|disable-in-progress|update-complete|update-failed|update-in-progress',
        VpcBlockPublicAccessExclusionsAllowed: 'allowed|not-allowed',
        VpcBlockPublicAccessState: 'default-state|update-complete|update-in-progress',
        VpcCidrBlockStateCode: 'associated|associating|disassociated|disassociating|failed|failing',
        VpcEncryptionControlMode: 'enforce|monitor',
        VpcEncryptionControlState: 'available|creating|delete-failed|deleted|deleting|enforce-failed|enforce-in-progress|monitor-failed|monitor-in-progress',
        VpcEndpointType: 'Gateway|GatewayLoadBalancer|Interface|Resource|ServiceNetwork|Tunnel',
        VpcPeeringConnectionStateReasonCode: 'active|deleted|deleting|expired|failed|initiating-request|pending-acceptance|provisioning|rejected',
        VpcState: 'available|deleting|pending',
        VpnEcmpSupportValue: 'disable|enable',
        VpnProtocol: 'openvpn',
        VpnState: 'available|deleted|deleting|pending',
        VpnStaticRouteSource: 'Static',
        VpnTunnelBandwidth: 'large|standard',
        _InstanceType: 'a1.2xlarge|a1.4xlarge|a1.large|a1.medium|a1.metal|a1.xlarge|c1.medium|c1.xlarge|c3.2xlarge|c3.4xlarge|c3.8xlarge|c3.large|c3.xlarge|c4.2xlarge|c4.4xlarge|c4.8xlarge|c4.large|c4.xlarge|c5.12xlarge|c5.18xlarge|c5.24xlarge|c5.2xlarge|c5.4xlarge|c5.9xlarge|c5.large|c5.metal|c5.xlarge|c5a.12xlarge|c5a.16xlarge|c5a.24xlarge|c5a.2xlarge|c5a.4xlarge|c5a.8xlarge|c5a.large|c5a.xlarge|c5ad.12xlarge|c5ad.16xlarge|c5ad.24xlarge|c5ad.2xlarge|c5ad.4xlarge|c5ad.8xlarge|c5ad.large|c5ad.xlarge|c5d.12xlarge|c5d.18xlarge|c5d.24xlarge|c5d.2xlarge|c5d.4xlarge|c5d.9xlarge|c5d.large|c5d.metal|c5d.xlarge|c5n.18xlarge|c5n.2xlarge|c5n.4xlarge|c5n.9xlarge|c5n.large|c5n.metal|c5n.xlarge|c6a.12xlarge|c6a.16xlarge|c6a.24xlarge|c6a.2xlarge|c6a.32xlarge|c6a.48xlarge|c6a.4xlarge|c6a.8xlarge|c6a.large|c6a.metal|c6a.xlarge|c6g.12xlarge|c6g.16xlarge|c6g.2xlarge|c6g.4xlarge|c6g.8xlarge|c6g.large|c6g.medium|c6g.metal|c6g.xlarge|c6gd.12xlarge|c6gd.16xlarge|c6gd.2xlarge|c6gd.4xlarge|c6gd.8xlarge|c6gd.large|c6gd.medium|c6gd.metal|c6gd.xlarge|c6gn.12xlarge|c6gn.16xlarge|c6gn.2xlarge|c6gn.4xlarge|c6gn.8xlarge|c6gn.large|c6gn.medium|c6gn.xlarge|c6i.12xlarge|c6i.16xlarge|c6i.24xlarge|c6i.2xlarge|c6i.32xlarge|c6i.4xlarge|c6i.8xlarge|c6i.large|c6i.metal|c6i.xlarge|c6id.12xlarge|c6id.16xlarge|c6id.24xlarge|c6id.2xlarge|c6id.32xlarge|c6id.4xlarge|c6id.8xlarge|c6id.large|c6id.metal|c6id.xlarge|c6in.12xlarge|c6in.16xlarge|c6in.24xlarge|c6in.2xlarge|c6in.32xlarge|c6in.4xlarge|c6in.8xlarge|c6in.large|c6in.metal|c6in.xlarge|c7a.12xlarge|c7a.16xlarge|c7a.24xlarge|c7a.2xlarge|c7a.32xlarge|c7a.48xlarge|c7a.4xlarge|c7a.8xlarge|c7a.large|c7a.medium|c7a.metal-48xl|c7a.xlarge|c7g.12xlarge|c7g.16xlarge|c7g.2xlarge|c7g.4xlarge|c7g.8xlarge|c7g.large|c7g.medium|c7g.metal|c7g.xlarge|c7gd.12xlarge|c7gd.16xlarge|c7gd.2xlarge|c7gd.4xlarge|c7gd.8xlarge|c7gd.large|c7gd.medium|c7gd.metal|c7gd.xlarge|c7gn.12xlarge|c7gn.16xlarge|c7gn.2xlarge|c7gn.4xlarge|c7gn.8xlarge|c7gn.large|c7gn.medium|c7gn.metal|c7gn.xlarge|c7i-flex.12xlarge|c7i-flex.16xlarge|c7i-flex.2xlarge|c7i-flex.4xlarge|c7i-flex.8xlarge|c7i-flex.large|c7i-flex.xlarge|c7i.12xlarge|c7i.16xlarge|c7i.24xlarge|c7i.2xlarge|c7i.48xlarge|c7i.4xlarge|c7i.8xlarge|c7i.large|c7i.metal-24xl|c7i.metal-48xl|c7i.xlarge|c8a.12xlarge|c8a.16xlarge|c8a.24xlarge|c8a.2xlarge|c8a.48xlarge|c8a.4xlarge|c8a.8xlarge|c8a.large|c8a.medium|c8a.metal-24xl|c8a.metal-48xl|c8a.xlarge|c8g.12xlarge|c8g.16xlarge|c8g.24xlarge|c8g.2xlarge|c8g.48xlarge|c8g.4xlarge|c8g.8xlarge|c8g.large|c8g.medium|c8g.metal-24xl|c8g.metal-48xl|c8g.xlarge|c8gb.12xlarge|c8gb.16xlarge|c8gb.24xlarge|c8gb.2xlarge|c8gb.48xlarge|c8gb.4xlarge|c8gb.8xlarge|c8gb.large|c8gb.medium|c8gb.metal-24xl|c8gb.metal-48xl|c8gb.xlarge|c8gd.12xlarge|c8gd.16xlarge|c8gd.24xlarge|c8gd.2xlarge|c8gd.48xlarge|c8gd.4xlarge|c8gd.8xlarge|c8gd.large|c8gd.medium|c8gd.metal-24xl|c8gd.metal-48xl|c8gd.xlarge|c8gn.12xlarge|c8gn.16xlarge|c8gn.24xlarge|c8gn.2xlarge|c8gn.48xlarge|c8gn.4xlarge|c8gn.8xlarge|c8gn.large|c8gn.medium|c8gn.metal-24xl|c8gn.metal-48xl|c8gn.xlarge|c8i-flex.12xlarge|c8i-flex.16xlarge|c8i-flex.2xlarge|c8i-flex.4xlarge|c8i-flex.8xlarge|c8i-flex.large|c8i-flex.xlarge|c8i.12xlarge|c8i.16xlarge|c8i.24xlarge|c8i.2xlarge|c8i.32xlarge|c8i.48xlarge|c8i.4xlarge|c8i.8xlarge|c8i.96xlarge|c8i.large|c8i.metal-48xl|c8i.metal-96xl|c8i.xlarge|c8ib.12xlarge|c8ib.16xlarge|c8ib.24xlarge|c8ib.2xlarge|c8ib.32xlarge|c8ib.48xlarge|c8ib.4xlarge|c8ib.8xlarge|c8ib.96xlarge|c8ib.large|c8ib.metal-48xl|c8ib.metal-96xl|c8ib.xlarge|c8id.12xlarge|c8id.16xlarge|c8id.24xlarge|c8id.2xlarge|c8id.32xlarge|c8id.48xlarge|c8id.4xlarge|c8id.8xlarge|c8id.96xlarge|c8id.large|c8id.metal-48xl|c8id.metal-96xl|c8id.xlarge|c8in.12xlarge|c8in.16xlarge|c8in.24xlarge|c8in.2xlarge|c8in.32xlarge|c8in.48xlarge|c8in.4xlarge|c8in.8xlarge|c8in.96xlarge|c8in.large|c8in.metal-48xl|c8in.metal-96xl|c8in.xlarge|c8ine.12xlarge|c8ine.2xlarge|c8ine.4xlarge|c8ine.8xlarge|c8ine.large|c8ine.xlarge|c9g.12xlarge|c9g.16xlarge|c9g.24xlarge|c9g.2xlarge|c9g.48xlarge|c9g.4xlarge|c9g.8xlarge|c9g.large|c9g.medium|c9g.metal-48xl|c9g.xlarge|c9gd.12xlarge|c9gd.16xlarge|c9gd.24xlarge|c9gd.2xlarge|c9gd.48xlarge|c9gd.4xlarge|c9gd.8xlarge|c9gd.large|c9gd.medium|c9gd.metal-48xl|c9gd.xlarge|cc1.4xlarge|cc2.8xlarge|cg1.4xlarge|cr1.8xlarge|d2.2xlarge|d2.4xlarge|d2.8xlarge|d2.xlarge|d3.2xlarge|d3.4xlarge|d3.8xlarge|d3.xlarge|d3en.12xlarge|d3en.2xlarge|d3en.4xlarge|d3en.6xlarge|d3en.8xlarge|d3en.xlarge|dl1.24xlarge|dl2q.24xlarge|f1.16xlarge|f1.2xlarge|f1.4xlarge|f2.12xlarge|f2.48xlarge|f2.6xlarge|g2.2xlarge|g2.8xlarge|g3.16xlarge|g3.4xlarge|g3.8xlarge|g3s.xlarge|g4ad.16xlarge|g4ad.2xlarge|g4ad.4xlarge|g4ad.8xlarge|g4ad.xlarge|g4dn.12xlarge|g4dn.16xlarge|g4dn.2xlarge|g4dn.4xlarge|g4dn.8xlarge|g4dn.metal|g4dn.xlarge|g5.12xlarge|g5.16xlarge|g5.24xlarge|g5.2xlarge|g5.48xlarge|g5.4xlarge|g5.8xlarge|g5.xlarge|g5g.16xlarge|g5g.2xlarge|g5g.4xlarge|g5g.8xlarge|g5g.metal|g5g.xlarge|g6.12xlarge|g6.16xlarge|g6.24xlarge|g6.2xlarge|g6.48xlarge|g6.4xlarge|g6.8xlarge|g6.xlarge|g6e.12xlarge|g6e.16xlarge|g6e.24xlarge|g6e.2xlarge|g6e.48xlarge|g6e.4xlarge|g6e.8xlarge|g6e.xlarge|g6f.2xlarge|g6f.4xlarge|g6f.large|g6f.xlarge|g7.12xlarge|g7.24xlarge|g7.2xlarge|g7.48xlarge|g7.4xlarge|g7.8xlarge|g7e.12xlarge|g7e.24xlarge|g7e.2xlarge|g7e.48xlarge|g7e.4xlarge|g7e.8xlarge|gr6.4xlarge|gr6.8xlarge|gr6f.4xlarge|h1.16xlarge|h1.2xlarge|h1.4xlarge|h1.8xlarge|hi1.4xlarge|hpc6a.48xlarge|hpc6id.32xlarge|hpc7a.12xlarge|hpc7a.24xlarge|hpc7a.48xlarge|hpc7a.96xlarge|hpc7g.16xlarge|hpc7g.4xlarge|hpc7g.8xlarge|hpc8a.96xlarge|hs1.8xlarge|i2.2xlarge|i2.4xlarge|i2.8xlarge|i2.xlarge|i3.16xlarge|i3.2xlarge|i3.4xlarge|i3.8xlarge|i3.large|i3.metal|i3.xlarge|i3en.12xlarge|i3en.24xlarge|i3en.2xlarge|i3en.3xlarge|i3en.6xlarge|i3en.large|i3en.metal|i3en.xlarge|i4g.16xlarge|i4g.2xlarge|i4g.4xlarge|i4g.8xlarge|i4g.large|i4g.xlarge|i4i.12xlarge|i4i.16xlarge|i4i.24xlarge|i4i.2xlarge|i4i.32xlarge|i4i.4xlarge|i4i.8xlarge|i4i.large|i4i.metal|i4i.xlarge|i7i.12xlarge|i7i.16xlarge|i7i.24xlarge|i7i.2xlarge|i7i.48xlarge|i7i.4xlarge|i7i.8xlarge|i7i.large|i7i.metal-24xl|i7i.metal-48xl|i7i.xlarge|i7ie.12xlarge|i7ie.18xlarge|i7ie.24xlarge|i7ie.2xlarge|i7ie.3xlarge|i7ie.48xlarge|i7ie.6xlarge|i7ie.large|i7ie.metal-24xl|i7ie.metal-48xl|i7ie.xlarge|i8g.12xlarge|i8g.16xlarge|i8g.24xlarge|i8g.2xlarge|i8g.48xlarge|i8g.4xlarge|i8g.8xlarge|i8g.large|i8g.metal-24xl|i8g.metal-48xl|i8g.xlarge|i8ge.12xlarge|i8ge.18xlarge|i8ge.24xlarge|i8ge.2xlarge|i8ge.3xlarge|i8ge.48xlarge|i8ge.6xlarge|i8ge.large|i8ge.metal-24xl|i8ge.metal-48xl|i8ge.xlarge|im4gn.16xlarge|im4gn.2xlarge|im4gn.4xlarge|im4gn.8xlarge|im4gn.large|im4gn.xlarge|inf1.24xlarge|inf1.2xlarge|inf1.6xlarge|inf1.xlarge|inf2.24xlarge|inf2.48xlarge|inf2.8xlarge|inf2.xlarge|is4gen.2xlarge|is4gen.4xlarge|is4gen.8xlarge|is4gen.large|is4gen.medium|is4gen.xlarge|m1.large|m1.medium|m1.small|m1.xlarge|m2.2xlarge|m2.4xlarge|m2.xlarge|m3.2xlarge|m3.large|m3.medium|m3.xlarge|m4.10xlarge|m4.16xlarge|m4.2xlarge|m4.4xlarge|m4.large|m4.xlarge|m5.12xlarge|m5.16xlarge|m5.24xlarge|m5.2xlarge|m5.4xlarge|m5.8xlarge|m5.large|m5.metal|m5.xlarge|m5a.12xlarge|m5a.16xlarge|m5a.24xlarge|m5a.2xlarge|m5a.4xlarge|m5a.8xlarge|m5a.large|m5a.xlarge|m5ad.12xlarge|m5ad.16xlarge|m5ad.24xlarge|m5ad.2xlarge|m5ad.4xlarge|m5ad.8xlarge|m5ad.large|m5ad.xlarge|m5d.12xlarge|m5d.16xlarge|m5d.24xlarge|m5d.2xlarge|m5d.4xlarge|m5d.8xlarge|m5d.large|m5d.metal|m5d.xlarge|m5dn.12xlarge|m5dn.16xlarge|m5dn.24xlarge|m5dn.2xlarge|m5dn.4xlarge|m5dn.8xlarge|m5dn.large|m5dn.metal|m5dn.xlarge|m5n.12xlarge|m5n.16xlarge|m5n.24xlarge|m5n.2xlarge|m5n.4xlarge|m5n.8xlarge|m5n.large|m5n.metal|m5n.xlarge|m5zn.12xlarge|m5zn.2xlarge|m5zn.3xlarge|m5zn.6xlarge|m5zn.large|m5zn.metal|m5zn.xlarge|m6a.12xlarge|m6a.16xlarge|m6a.24xlarge|m6a.2xlarge|m6a.32xlarge|m6a.48xlarge|m6a.4xlarge|m6a.8xlarge|m6a.large|m6a.metal|m6a.xlarge|m6g.12xlarge|m6g.16xlarge|m6g.2xlarge|m6g.4xlarge|m6g.8xlarge|m6g.large|m6g.medium|m6g.metal|m6g.xlarge|m6gd.12xlarge|m6gd.16xlarge|m6gd.2xlarge|m6gd.4xlarge|m6gd.8xlarge|m6gd.large|m6gd.medium|m6gd.metal|m6gd.xlarge|m6i.12xlarge|m6i.16xlarge|m6i.24xlarge|m6i.2xlarge|m6i.32xlarge|m6i.4xlarge|m6i.8xlarge|m6i.large|m6i.metal|m6i.xlarge|m6id.12xlarge|m6id.16xlarge|m6id.24xlarge|m6id.2xlarge|m6id.32xlarge|m6id.4xlarge|m6id.8xlarge|m6id.large|m6id.metal|m6id.xlarge|m6idn.12xlarge|m6idn.16xlarge|m6idn.24xlarge|m6idn.2xlarge|m6idn.32xlarge|m6idn.4xlarge|m6idn.8xlarge|m6idn.large|m6idn.metal|m6idn.xlarge|m6in.12xlarge|m6in.16xlarge|m6in.24xlarge|m6in.2xlarge|m6in.32xlarge|m6in.4xlarge|m6in.8xlarge|m6in.large|m6in.metal|m6in.xlarge|m7a.12xlarge|m7a.16xlarge|m7a.24xlarge|m7a.2xlarge|m7a.32xlarge|m7a.48xlarge|m7a.4xlarge|m7a.8xlarge|m7a.large|m7a.medium|m7a.metal-48xl|m7a.xlarge|m7g.12xlarge|m7g.16xlarge|m7g.2xlarge|m7g.4xlarge|m7g.8xlarge|m7g.large|m7g.medium|m7g.metal|m7g.xlarge|m7gd.12xlarge|m7gd.16xlarge|m7gd.2xlarge|m7gd.4xlarge|m7gd.8xlarge|m7gd.large|m7gd.medium|m7gd.metal|m7gd.xlarge|m7i-flex.12xlarge|m7i-flex.16xlarge|m7i-flex.2xlarge|m7i-flex.4xlarge|m7i-flex.8xlarge|m7i-flex.large|m7i-flex.xlarge|m7i.12xlarge|m7i.16xlarge|m7i.24xlarge|m7i.2xlarge|m7i.48xlarge|m7i.4xlarge|m7i.8xlarge|m7i.large|m7i.metal-24xl|m7i.metal-48xl|m7i.xlarge|m8a.12xlarge|m8a.16xlarge|m8a.24xlarge|m8a.2xlarge|m8a.48xlarge|m8a.4xlarge|m8a.8xlarge|m8a.large|m8a.medium|m8a.metal-24xl|m8a.metal-48xl|m8a.xlarge|m8azn.12xlarge|m8azn.24xlarge|m8azn.3xlarge|m8azn.6xlarge|m8azn.large|m8azn.medium|m8azn.metal-12xl|m8azn.metal-24xl|m8azn.xlarge|m8g.12xlarge|m8g.16xlarge|m8g.24xlarge|m8g.2xlarge|m8g.48xlarge|m8g.4xlarge|m8g.8xlarge|m8g.large|m8g.medium|m8g.metal-24xl|m8g.metal-48xl|m8g.xlarge|m8gb.12xlarge|m8gb.16xlarge|m8gb.24xlarge|m8gb.2xlarge|m8gb.48xlarge|m8gb.4xlarge|m8gb.8xlarge|m8gb.large|m8gb.medium|m8gb.metal-24xl|m8gb.metal-48xl|m8gb.xlarge|m8gd.12xlarge|m8gd.16xlarge|m8gd.24xlarge|m8gd.2xlarge|m8gd.48xlarge|m8gd.4xlarge|m8gd.8xlarge|m8gd.large|m8gd.medium|m8gd.metal-24xl|m8gd.metal-48xl|m8gd.xlarge|m8gn.12xlarge|m8gn.16xlarge|m8gn.24xlarge|m8gn.2xlarge|m8gn.48xlarge|m8gn.4xlarge|m8gn.8xlarge|m8gn.large|m8gn.medium|m8gn.metal-24xl|m8gn.metal-48xl|m8gn.xlarge|m8i-flex.12xlarge|m8i-flex.16xlarge|m8i-flex.2xlarge|m8i-flex.4xlarge|m8i-flex.8xlarge|m8i-flex.large|m8i-flex.xlarge|m8i.12xlarge|m8i.16xlarge|m8i.24xlarge|m8i.2xlarge|m8i.32xlarge|m8i.48xlarge|m8i.4xlarge|m8i.8xlarge|m8i.96xlarge|m8i.large|m8i.metal-48xl|m8i.metal-96xl|m8i.xlarge|m8ib.12xlarge|m8ib.16xlarge|m8ib.24xlarge|m8ib.2xlarge|m8ib.32xlarge|m8ib.48xlarge|m8ib.4xlarge|m8ib.8xlarge|m8ib.96xlarge|m8ib.large|m8ib.metal-48xl|m8ib.metal-96xl|m8ib.xlarge|m8id.12xlarge|m8id.16xlarge|m8id.24xlarge|m8id.2xlarge|m8id.32xlarge|m8id.48xlarge|m8id.4xlarge|m8id.8xlarge|m8id.96xlarge|m8id.large|m8id.metal-48xl|m8id.metal-96xl|m8id.xlarge|m8idb.12xlarge|m8idb.16xlarge|m8idb.24xlarge|m8idb.2xlarge|m8idb.32xlarge|m8idb.48xlarge|m8idb.4xlarge|m8idb.8xlarge|m8idb.96xlarge|m8idb.large|m8idb.metal-48xl|m8idb.metal-96xl|m8idb.xlarge|m8idn.12xlarge|m8idn.16xlarge|m8idn.24xlarge|m8idn.2xlarge|m8idn.32xlarge|m8idn.48xlarge|m8idn.4xlarge|m8idn.8xlarge|m8idn.96xlarge|m8idn.large|m8idn.metal-48xl|m8idn.metal-96xl|m8idn.xlarge|m8in.12xlarge|m8in.16xlarge|m8in.24xlarge|m8in.2xlarge|m8in.32xlarge|m8in.48xlarge|m8in.4xlarge|m8in.8xlarge|m8in.96xlarge|m8in.large|m8in.metal-48xl|m8in.metal-96xl|m8in.xlarge|m8ine.12xlarge|m8ine.2xlarge|m8ine.4xlarge|m8ine.8xlarge|m8ine.large|m8ine.xlarge|m9g.12xlarge|m9g.16xlarge|m9g.24xlarge|m9g.2xlarge|m9g.48xlarge|m9g.4xlarge|m9g.8xlarge|m9g.large|m9g.medium|m9g.metal-24xl|m9g.metal-48xl|m9g.xlarge|m9gd.12xlarge|m9gd.16xlarge|m9gd.24xlarge|m9gd.2xlarge|m9gd.48xlarge|m9gd.4xlarge|m9gd.8xlarge|m9gd.large|m9gd.medium|m9gd.metal-24xl|m9gd.metal-48xl|m9gd.xlarge|mac-m3ultra.metal|mac-m4.metal|mac-m4max.metal|mac-m4pro.metal|mac1.metal|mac2-m1ultra.metal|mac2-m2.metal|mac2-m2pro.metal|mac2.metal|p2.16xlarge|p2.8xlarge|p2.xlarge|p3.16xlarge|p3.2xlarge|p3.8xlarge|p3dn.24xlarge|p4d.24xlarge|p4de.24xlarge|p5.48xlarge|p5.4xlarge|p5e.48xlarge|p5en.48xlarge|p6-b200.48xlarge|p6-b300.48xlarge|p6e-gb200.36xlarge|r3.2xlarge|r3.4xlarge|r3.8xlarge|r3.large|r3.xlarge|r4.16xlarge|r4.2xlarge|r4.4xlarge|r4.8xlarge|r4.large|r4.xlarge|r5.12xlarge|r5.16xlarge|r5.24xlarge|r5.2xlarge|r5.4xlarge|r5.8xlarge|r5.large|r5.metal|r5.xlarge|r5a.12xlarge|r5a.16xlarge|r5a.24xlarge|r5a.2xlarge|r5a.4xlarge|r5a.8xlarge|r5a.large|r5a.xlarge|r5ad.12xlarge|r5ad.16xlarge|r5ad.24xlarge|r5ad.2xlarge|r5ad.4xlarge|r5ad.8xlarge|r5ad.large|r5ad.xlarge|r5b.12xlarge|r5b.16xlarge|r5b.24xlarge|r5b.2xlarge|r5b.4xlarge|r5b.8xlarge|r5b.large|r5b.metal|r5b.xlarge|r5d.12xlarge|r5d.16xlarge|r5d.24xlarge|r5d.2xlarge|r5d.4xlarge|r5d.8xlarge|r5d.large|r5d.metal|r5d.xlarge|r5dn.12xlarge|r5dn.16xlarge|r5dn.24xlarge|r5dn.2xlarge|r5dn.4xlarge|r5dn.8xlarge|r5dn.large|r5dn.metal|r5dn.xlarge|r5n.12xlarge|r5n.16xlarge|r5n.24xlarge|r5n.2xlarge|r5n.4xlarge|r5n.8xlarge|r5n.large|r5n.metal|r5n.xlarge|r6a.12xlarge|r6a.16xlarge|r6a.24xlarge|r6a.2xlarge|r6a.32xlarge|r6a.48xlarge|r6a.4xlarge|r6a.8xlarge|r6a.large|r6a.metal|r6a.xlarge|r6g.12xlarge|r6g.16xlarge|r6g.2xlarge|r6g.4xlarge|r6g.8xlarge|r6g.large|r6g.medium|r6g.metal|r6g.xlarge|r6gd.12xlarge|r6gd.16xlarge|r6gd.2xlarge|r6gd.4xlarge|r6gd.8xlarge|r6gd.large|r6gd.medium|r6gd.metal|r6gd.xlarge|r6i.12xlarge|r6i.16xlarge|r6i.24xlarge|r6i.2xlarge|r6i.32xlarge|r6i.4xlarge|r6i.8xlarge|r6i.large|r6i.metal|r6i.xlarge|r6id.12xlarge|r6id.16xlarge|r6id.24xlarge|r6id.2xlarge|r6id.32xlarge|r6id.4xlarge|r6id.8xlarge|r6id.large|r6id.metal|r6id.xlarge|r6idn.12xlarge|r6idn.16xlarge|r6idn.24xlarge|r6idn.2xlarge|r6idn.32xlarge|r6idn.4xlarge|r6idn.8xlarge|r6idn.large|r6idn.metal|r6idn.xlarge|r6in.12xlarge|r6in.16xlarge|r6in.24xlarge|r6in.2xlarge|r6in.32xlarge|r6in.4xlarge|r6in.8xlarge|r6in.large|r6in.metal|r6in.xlarge|r7a.12xlarge|r7a.16xlarge|r7a.24xlarge|r7a.2xlarge|r7a.32xlarge|r7a.48xlarge|r7a.4xlarge|r7a.8xlarge|r7a.large|r7a.medium|r7a.metal-48xl|r7a.xlarge|r7g.12xlarge|r7g.16xlarge|r7g.2xlarge|r7g.4xlarge|r7g.8xlarge|r7g.large|r7g.medium|r7g.metal|r7g.xlarge|r7gd.12xlarge|r7gd.16xlarge|r7gd.2xlarge|r7gd.4xlarge|r7gd.8xlarge|r7gd.large|r7gd.medium|r7gd.metal|r7gd.xlarge|r7i.12xlarge|r7i.16xlarge|r7i.24xlarge|r7i.2xlarge|r7i.48xlarge|r7i.4xlarge|r7i.8xlarge|r7i.large|r7i.metal-24xl|r7i.metal-48xl|r7i.xlarge|r7iz.12xlarge|r7iz.16xlarge|r7iz.2xlarge|r7iz.32xlarge|r7iz.4xlarge|r7iz.8xlarge|r7iz.large|r7iz.metal-16xl|r7iz.metal-32xl|r7iz.xlarge|r8a.12xlarge|r8a.16xlarge|r8a.24xlarge|r8a.2xlarge|r8a.48xlarge|r8a.4xlarge|r8a.8xlarge|r8a.large|r8a.medium|r8a.metal-24xl|r8a.metal-48xl|r8a.xlarge|r8g.12xlarge|r8g.16xlarge|r8g.24xlarge|r8g.2xlarge|r8g.48xlarge|r8g.4xlarge|r8g.8xlarge|r8g.large|r8g.medium|r8g.metal-24xl|r8g.metal-48xl|r8g.xlarge|r8gb.12xlarge|r8gb.16xlarge|r8gb.24xlarge|r8gb.2xlarge|r8gb.48xlarge|r8gb.4xlarge|r8gb.8xlarge|r8gb.large|r8gb.medium|r8gb.metal-24xl|r8gb.metal-48xl|r8gb.xlarge|r8gd.12xlarge|r8gd.16xlarge|r8gd.24xlarge|r8gd.2xlarge|r8gd.48xlarge|r8gd.4xlarge|r8gd.8xlarge|r8gd.large|r8gd.medium|r8gd.metal-24xl|r8gd.metal-48xl|r8gd.xlarge|r8gn.12xlarge|r8gn.16xlarge|r8gn.24xlarge|r8gn.2xlarge|r8gn.48xlarge|r8gn.4xlarge|r8gn.8xlarge|r8gn.large|r8gn.medium|r8gn.metal-24xl|r8gn.metal-48xl|r8gn.xlarge|r8i-flex.12xlarge|r8i-flex.16xlarge|r8i-flex.2xlarge|r8i-flex.4xlarge|r8i-flex.8xlarge|r8i-flex.large|r8i-flex.xlarge|r8i.12xlarge|r8i.16xlarge|r8i.24xlarge|r8i.2xlarge|r8i.32xlarge|r8i.48xlarge|r8i.4xlarge|r8i.8xlarge|r8i.96xlarge|r8i.large|r8i.metal-48xl|r8i.metal-96xl|r8i.xlarge|r8ib.12xlarge|r8ib.16xlarge|r8ib.24xlarge|r8ib.2xlarge|r8ib.32xlarge|r8ib.48xlarge|r8ib.4xlarge|r8ib.8xlarge|r8ib.96xlarge|r8ib.large|r8ib.metal-48xl|r8ib.metal-96xl|r8ib.xlarge|r8id.12xlarge|r8id.16xlarge|r8id.24xlarge|r8id.2xlarge|r8id.32xlarge|r8id.48xlarge|r8id.4xlarge|r8id.8xlarge|r8id.96xlarge|r8id.large|r8id.metal-48xl|r8id.metal-96xl|r8id.xlarge|r8idb.12xlarge|r8idb.16xlarge|r8idb.24xlarge|r8idb.2xlarge|r8idb.32xlarge|r8idb.48xlarge|r8idb.4xlarge|r8idb.8xlarge|r8idb.96xlarge|r8idb.large|r8idb.metal-48xl|r8idb.metal-96xl|r8idb.xlarge|r8idn.12xlarge|r8idn.16xlarge|r8idn.24xlarge|r8idn.2xlarge|r8idn.32xlarge|r8idn.48xlarge|r8idn.4xlarge|r8idn.8xlarge|r8idn.96xlarge|r8idn.large|r8idn.metal-48xl|r8idn.metal-96xl|r8idn.xlarge|r8in.12xlarge|r8in.16xlarge|r8in.24xlarge|r8in.2xlarge|r8in.32xlarge|r8in.48xlarge|r8in.4xlarge|r8in.8xlarge|r8in.96xlarge|r8in.large|r8in.metal-48xl|r8in.metal-96xl|r8in.xlarge|r9g.12xlarge|r9g.16xlarge|r9g.24xlarge|r9g.2xlarge|r9g.48xlarge|r9g.4xlarge|r9g.8xlarge|r9g.large|r9g.medium|r9g.metal-48xl|r9g.xlarge|r9gd.12xlarge|r9gd.16xlarge|r9gd.24xlarge|r9gd.2xlarge|r9gd.48xlarge|r9gd.4xlarge|r9gd.8xlarge|r9gd.large|r9gd.medium|r9gd.metal-48xl|r9gd.xlarge|t1.micro|t2.2xlarge|t2.large|t2.medium|t2.micro|t2.nano|t2.small|t2.xlarge|t3.2xlarge|t3.large|t3.medium|t3.micro|t3.nano|t3.small|t3.xlarge|t3a.2xlarge|t3a.large|t3a.medium|t3a.micro|t3a.nano|t3a.small|t3a.xlarge|t4g.2xlarge|t4g.large|t4g.medium|t4g.micro|t4g.nano|t4g.small|t4g.xlarge|t8i.medium|t8i.micro|t8i.nano|t8i.small|trn1.2xlarge|trn1.32xlarge|trn1n.32xlarge|trn2.3xlarge|trn2.48xlarge|trn2u.48xlarge|u-12tb1.112xlarge|u-12tb1.metal|u-18tb1.112xlarge|u-18tb1.metal|u-24tb1.112xlarge|u-24tb1.metal|u-3tb1.56xlarge|u-6tb1.112xlarge|u-6tb1.56xlarge|u-6tb1.metal|u-9tb1.112xlarge|u-9tb1.metal|u7i-12tb.224xlarge|u7i-6tb.112xlarge|u7i-8tb.112xlarge|u7ib-12tb.224xlarge|u7in-16tb.224xlarge|u7in-24tb.224xlarge|u7in-32tb.224xlarge|u7inh-32tb.480xlarge|vt1.24xlarge|vt1.3xlarge|vt1.6xlarge|x1.16xlarge|x1.32xlarge|x1e.16xlarge|x1e.2xlarge|x1e.32xlarge|x1e.4xlarge|x1e.8xlarge|x1e.xlarge|x2gd.12xlarge|x2gd.16xlarge|x2gd.2xlarge|x2gd.4xlarge|x2gd.8xlarge|x2gd.large|x2gd.medium|x2gd.metal|x2gd.xlarge|x2idn.16xlarge|x2idn.24xlarge|x2idn.32xlarge|x2idn.metal|x2iedn.16xlarge|x2iedn.24xlarge|x2iedn.2xlarge|x2iedn.32xlarge|x2iedn.4xlarge|x2iedn.8xlarge|x2iedn.metal|x2iedn.xlarge|x2iezn.12xlarge|x2iezn.2xlarge|x2iezn.4xlarge|x2iezn.6xlarge|x2iezn.8xlarge|x2iezn.metal|x8aedz.12xlarge|x8aedz.24xlarge|x8aedz.3xlarge|x8aedz.6xlarge|x8aedz.large|x8aedz.metal-12xl|x8aedz.metal-24xl|x8aedz.xlarge|x8g.12xlarge|x8g.16xlarge|x8g.24xlarge|x8g.2xlarge|x8g.48xlarge|x8g.4xlarge|x8g.8xlarge|x8g.large|x8g.medium|x8g.metal-24xl|x8g.metal-48xl|x8g.xlarge|x8i.12xlarge|x8i.16xlarge|x8i.24xlarge|x8i.2xlarge|x8i.32xlarge|x8i.48xlarge|x8i.4xlarge|x8i.64xlarge|x8i.8xlarge|x8i.96xlarge|x8i.large|x8i.metal-48xl|x8i.metal-96xl|x8i.xlarge|z1d.12xlarge|z1d.2xlarge|z1d.3xlarge|z1d.6xlarge|z1d.large|z1d.metal|z1d.xlarge',
    },
    kinds: {
        aws_vpc: {
            vpc_state: 'VpcState',
            vpc_instance_tenancy: 'Tenancy',
            'vpc_ipv6_cidr_block_association_set.ipv6_cidr_block_state.state': 'VpcCidrBlockStateCode',
            'vpc_cidr_block_association_set.cidr_block_state.state': 'VpcCidrBlockStateCode',
            'vpc_block_public_access_states.internet_gateway_block_mode': 'BlockPublicAccessMode',
            'vpc_encryption_control.mode': 'VpcEncryptionControlMode',
            'vpc_encryption_control.state': 'VpcEncryptionControlState',
        },
        aws_ec2_subnet: {
            subnet_state: 'SubnetState',
            'subnet_ipv6_cidr_block_association_set.ipv6_cidr_block_state.state': 'SubnetCidrBlockStateCode',
            'subnet_private_dns_name_options_on_launch.hostname_type': 'HostnameType',
            'subnet_block_public_access_states.internet_gateway_block_mode': 'BlockPublicAccessMode',
        },
        aws_ec2_security_group: { 'group_vpc_associations.state': 'SecurityGroupVpcAssociationState' },
        aws_ec2_network_interface: {
            network_interface_type: 'NetworkInterfaceType',
            network_interface_status: 'NetworkInterfaceStatus',
            'nic_attachment.status': 'AttachmentStatus',
        },
        aws_ec2_instance: {
            instance_type: '_InstanceType',
            instance_monitoring: 'MonitoringState',
            'instance_placement.tenancy': 'Tenancy',
            instance_platform: 'PlatformValues',
            'instance_product_codes.product_code_type': 'ProductCodeValues',
            'instance_state.name': 'InstanceStateName',
            instance_architecture: 'ArchitectureValues',
            'instance_block_device_mappings.ebs.status': 'AttachmentStatus',
            instance_hypervisor: 'HypervisorType',
            instance_lifecycle: 'InstanceLifecycleType',
            'instance_network_interfaces.attachment.status': 'AttachmentStatus',
            'instance_network_interfaces.status': 'NetworkInterfaceStatus',
            instance_root_device_type: 'DeviceType',
            instance_virtualization_type: 'VirtualizationType',
            'instance_cpu_options.amd_sev_snp': 'AmdSevSnpSpecification',
            'instance_cpu_options.nested_virtualization': 'NestedVirtualizationSpecification',
            'instance_capacity_reservation_specification.capacity_reservation_preference': 'CapacityReservationPreference',
            'instance_metadata_options.state': 'InstanceMetadataOptionsState',
            'instance_metadata_options.http_tokens': 'HttpTokensState',
            'instance_metadata_options.http_endpoint': 'InstanceMetadataEndpointState',
            'instance_metadata_options.http_protocol_ipv6': 'InstanceMetadataProtocolState',
            'instance_metadata_options.instance_metadata_tags': 'InstanceMetadataTagsState',
            instance_boot_mode: 'BootModeValues',
            'instance_private_dns_name_options.hostname_type': 'HostnameType',
            instance_maintenance_options: 'InstanceAutoRecoveryState',
            instance_reboot_migration: 'InstanceRebootMigrationState',
            instance_current_instance_boot_mode: 'InstanceBootModeValues',
            instance_bandwidth_weighting: 'InstanceBandwidthWeighting',
        },
        aws_ec2_volume: {
            volume_type: 'VolumeType',
            'volume_attachments.state': 'VolumeAttachmentState',
            volume_sse_type: 'SSEType',
        },
        aws_ec2_snapshot: {
            snapshot_status: 'SnapshotState',
            snapshot_storage_tier: 'StorageTier',
            snapshot_sse_type: 'SSEType',
            snapshot_transfer_type: 'TransferType',
            'create_volume_permissions.group': 'PermissionGroup',
        },
        aws_ec2_image: {
            architecture: 'ArchitectureValues',
            image_type: 'ImageTypeValues',
            platform: 'PlatformValues',
            'product_codes.product_code_type': 'ProductCodeValues',
            state: 'ImageState',
            'block_device_mappings.ebs.volume_type': 'VolumeType',
            hypervisor: 'HypervisorType',
            root_device_type: 'DeviceType',
            virtualization_type: 'VirtualizationType',
            boot_mode: 'BootModeValues',
            tpm_support: 'TpmSupportValues',
            imds_support: 'ImdsSupportValues',
            'scan_results.highest_finding_severity_label': 'SeverityLabel',
            'launch_permissions.group': 'PermissionGroup',
        },
        aws_ec2_launch_template: {
            'launch_template_data.block_device_mappings.ebs.volume_type': 'VolumeType',
            'launch_template_data.instance_type': '_InstanceType',
            'launch_template_data.placement.tenancy': 'Tenancy',
            'launch_template_data.instance_initiated_shutdown_behavior': 'ShutdownBehavior',
            'launch_template_data.tag_specifications.resource_type': 'ResourceType',
            'launch_template_data.instance_market_options.market_type': 'MarketType',
            'launch_template_data.instance_market_options.spot_options.spot_instance_type': 'SpotInstanceType',
            'launch_template_data.instance_market_options.spot_options.instance_interruption_behavior': 'InstanceInterruptionBehavior',
            'launch_template_data.cpu_options.amd_sev_snp': 'AmdSevSnpSpecification',
            'launch_template_data.cpu_options.nested_virtualization': 'NestedVirtualizationSpecification',
            'launch_template_data.capacity_reservation_specification.capacity_reservation_preference': 'CapacityReservationPreference',
            'launch_template_data.metadata_options.state': 'LaunchTemplateInstanceMetadataOptionsState',
            'launch_template_data.metadata_options.http_tokens': 'LaunchTemplateHttpTokensState',
            'launch_template_data.metadata_options.http_endpoint': 'LaunchTemplateInstanceMetadataEndpointState',
            'launch_template_data.metadata_options.http_protocol_ipv6': 'LaunchTemplateInstanceMetadataProtocolIpv6',
            'launch_template_data.metadata_options.instance_metadata_tags': 'LaunchTemplateInstanceMetadataTagsState',
            'launch_template_data.instance_requirements.cpu_manufacturers': 'CpuManufacturer',
            'launch_template_data.instance_requirements.instance_generations': 'InstanceGeneration',
            'launch_template_data.instance_requirements.bare_metal': 'BareMetal',
            'launch_template_data.instance_requirements.burstable_performance': 'BurstablePerformance',
            'launch_template_data.instance_requirements.local_storage': 'LocalStorage',
            'launch_template_data.instance_requirements.local_storage_types': 'LocalStorageType',
            'launch_template_data.instance_requirements.accelerator_types': 'AcceleratorType',
            'launch_template_data.instance_requirements.accelerator_manufacturers': 'AcceleratorManufacturer',
            'launch_template_data.instance_requirements.accelerator_names': 'AcceleratorName',
            'launch_template_data.private_dns_name_options.hostname_type': 'HostnameType',
            'launch_template_data.maintenance_options': 'LaunchTemplateAutoRecoveryState',
            'launch_template_data.bandwidth_weighting': 'InstanceBandwidthWeighting',
            'launch_template_data.secondary_interfaces.interface_type': 'SecondaryInterfaceType',
            'latest_launch_template_data.block_device_mappings.ebs.volume_type': 'VolumeType',
            'latest_launch_template_data.instance_type': '_InstanceType',
            'latest_launch_template_data.placement.tenancy': 'Tenancy',
            'latest_launch_template_data.instance_initiated_shutdown_behavior': 'ShutdownBehavior',
            'latest_launch_template_data.tag_specifications.resource_type': 'ResourceType',
            'latest_launch_template_data.instance_market_options.market_type': 'MarketType',
            'latest_launch_template_data.instance_market_options.spot_options.spot_instance_type': 'SpotInstanceType',
            'latest_launch_template_data.instance_market_options.spot_options.instance_interruption_behavior': 'InstanceInterruptionBehavior',
            'latest_launch_template_data.cpu_options.amd_sev_snp': 'AmdSevSnpSpecification',
            'latest_launch_template_data.cpu_options.nested_virtualization': 'NestedVirtualizationSpecification',
            'latest_launch_template_data.capacity_reservation_specification.capacity_reservation_preference': 'CapacityReservationPreference',
            'latest_launch_template_data.metadata_options.state': 'LaunchTemplateInstanceMetadataOptionsState',
            'latest_launch_template_data.metadata_options.http_tokens': 'LaunchTemplateHttpTokensState',
            'latest_launch_template_data.metadata_options.http_endpoint': 'LaunchTemplateInstanceMetadataEndpointState',
            'latest_launch_template_data.metadata_options.http_protocol_ipv6': 'LaunchTemplateInstanceMetadataProtocolIpv6',
            'latest_launch_template_data.metadata_options.instance_metadata_tags': 'LaunchTemplateInstanceMetadataTagsState',
            'latest_launch_template_data.instance_requirements.cpu_manufacturers': 'CpuManufacturer',
            'latest_launch_template_data.instance_requirements.instance_generations': 'InstanceGeneration',
            'latest_launch_template_data.instance_requirements.bare_metal': 'BareMetal',
            'latest_launch_template_data.instance_requirements.burstable_performance': 'BurstablePerformance',
            'latest_launch_template_data.instance_requirements.local_storage': 'LocalStorage',
            'latest_launch_template_data.instance_requirements.local_storage_types': 'LocalStorageType',
            'latest_launch_template_data.instance_requirements.accelerator_types': 'AcceleratorType',
            'latest_launch_template_data.instance_requirements.accelerator_manufacturers': 'AcceleratorManufacturer',
            'latest_launch_template_data.instance_requirements.accelerator_names': 'AcceleratorName',
            'latest_launch_template_data.private_dns_name_options.hostname_type': 'HostnameType',
            'latest_launch_template_data.maintenance_options': 'LaunchTemplateAutoRecoveryState',
            'latest_launch_template_data.bandwidth_weighting': 'InstanceBandwidthWeighting',
            'latest_launch_template_data.secondary_interfaces.interface_type': 'SecondaryInterfaceType',
            image_imds_support: 'ImdsSupportValues',
            latest_image_imds_support: 'ImdsSupportValues',
        },
        aws_ec2_keypair: { key_type: 'KeyType' },
        aws_ec2_instance_type: {
            instance_type: '_InstanceType',
            supported_usage_classes: 'UsageClassType',
            supported_root_device_types: 'RootDeviceType',
            supported_virtualization_types: 'VirtualizationType',
            hypervisor: 'InstanceTypeHypervisor',
            'instance_type_processor_info.supported_architectures': 'ArchitectureType',
            'instance_type_processor_info.supported_features': 'SupportedAdditionalProcessorFeature',
            'instance_type_instance_storage_info.disks.type': 'DiskType',
            'instance_type_instance_storage_info.nvme_support': 'EphemeralNvmeSupport',
            'instance_type_instance_storage_info.encryption_support': 'InstanceStorageEncryptionSupport',
            'instance_type_ebs_info.ebs_optimized_support': 'EbsOptimizedSupport',
            'instance_type_ebs_info.encryption_support': 'EbsEncryptionSupport',
            'instance_type_ebs_info.nvme_support': 'EbsNvmeSupport',
            'instance_type_ebs_info.attachment_limit_type': 'AttachmentLimitType',
            'instance_type_network_info.network_cards.interface_types': 'NetworkCardInterfaceType',
            'instance_type_network_info.ena_support': 'EnaSupport',
            'instance_type_network_info.bandwidth_weightings': 'BandwidthWeightingType',
            'instance_type_network_info.flexible_ena_queues_support': 'FlexibleEnaQueuesSupport',
            'instance_type_placement_group_info.supported_strategies': 'PlacementGroupStrategy',
            supported_boot_modes: 'BootModeType',
            instance_type_nitro_enclaves_support: 'NitroEnclavesSupport',
            instance_type_nitro_tpm_support: 'NitroTpmSupport',
            instance_type_phc_support: 'PhcSupport',
            instance_type_reboot_migration_support: 'RebootMigrationSupport',
        },
        aws_ec2_reserved_instances: {
            reservation_instance_type: '_InstanceType',
            reservation_state: 'ReservedInstanceState',
            reservation_instance_tenancy: 'Tenancy',
            reservation_offering_class: 'OfferingClassType',
            reservation_offering_type: 'OfferingTypeValues',
            'reservation_recurring_charges.frequency': 'RecurringChargeFrequency',
            reservation_scope: 'Scope',
        },
        aws_ec2_host: {
            host_auto_placement: 'AutoPlacement',
            host_state: 'AllocationState',
            host_recovery: 'HostRecovery',
            host_allows_multiple_instance_types: 'AllowsMultipleInstanceTypes',
            host_maintenance: 'HostMaintenance',
            'host_cpu_options.amd_sev_snp': 'AmdSevSnp',
        },
        aws_ec2_network_acl: { 'acl_entries.rule_action': 'RuleAction' },
        aws_ec2_route_table: {
            'route_table_associations.association_state.state': 'RouteTableAssociationStateCode',
            'route_table_routes.origin': 'RouteOrigin',
            'route_table_routes.state': 'RouteState',
        },
        aws_ec2_internet_gateway: { 'gateway_attachments.state': 'AttachmentStatus' },
        aws_ec2_nat_gateway: {
            'nat_gateway_addresses.status': 'NatGatewayAddressStatus',
            nat_state: 'NatGatewayState',
            nat_connectivity_type: 'ConnectivityType',
            nat_availability_mode: 'AvailabilityMode',
            nat_auto_scaling_ips: 'AutoScalingIpsState',
            nat_auto_provision_zones: 'AutoProvisionZonesState',
            'nat_attached_appliances.type': 'NatGatewayApplianceType',
            'nat_attached_appliances.attachment_state': 'NatGatewayApplianceState',
            'nat_attached_appliances.modification_state': 'NatGatewayApplianceModifyState',
        },
        aws_ec2_elastic_ip: { ip_domain: 'DomainType', ip_service_managed: 'ServiceManaged' },
        aws_vpc_endpoint: {
            vpc_endpoint_type: 'VpcEndpointType',
            endpoint_state: 'State',
            endpoint_ip_address_type: 'IpAddressType',
            endpoint_dns_options: 'DnsRecordIpType',
            'endpoint_payer_responsibilities.scope': 'PayerResponsibilityScope',
            'endpoint_payer_responsibilities.payer_responsibility_type': 'PayerResponsibilityType',
        },
        aws_vpc_peering_connection: { 'peering_connection_status.code': 'VpcPeeringConnectionStateReasonCode' },
        aws_ec2_flow_log: {
            traffic_type: 'TrafficType',
            log_destination_type: 'LogDestinationType',
            'destination_options.file_format': 'DestinationFileFormat',
            'tag_field_specifications.resource_type': 'TaggableResourceType',
        },
        aws_ec2_managed_prefix_list: { state: 'PrefixListState' },
        aws_ec2_egress_only_internet_gateway: { 'attachments.state': 'AttachmentStatus' },
        aws_ec2_transit_gateway: {
            state: 'TransitGatewayState',
            'options.auto_accept_shared_attachments': 'AutoAcceptSharedAttachmentsValue',
            'options.default_route_table_association': 'DefaultRouteTableAssociationValue',
            'options.default_route_table_propagation': 'DefaultRouteTablePropagationValue',
            'options.vpn_ecmp_support': 'VpnEcmpSupportValue',
            'options.dns_support': 'DnsSupportValue',
            'options.security_group_referencing_support': 'SecurityGroupReferencingSupportValue',
            'options.multicast_support': 'MulticastSupportValue',
            'options.encryption_support.encryption_state': 'EncryptionStateValue',
        },
        aws_ec2_transit_gateway_attachment: {
            resource_type: 'TransitGatewayAttachmentResourceType',
            state: 'TransitGatewayAttachmentState',
            'association.state': 'TransitGatewayAssociationState',
            nat_gateway_support: 'TransitGatewayAttachmentNatGatewaySupportState',
        },
        aws_ec2_transit_gateway_route_table: { state: 'TransitGatewayRouteTableState' },
        aws_ec2_vpn_gateway: {
            state: 'VpnState',
            type: 'GatewayType',
            'vpc_attachments.state': 'AttachmentStatus',
        },
        aws_ec2_vpn_connection: {
            gateway_association_state: 'GatewayAssociationState',
            'options.tunnel_inside_ip_version': 'TunnelInsideIpVersion',
            'options.tunnel_bandwidth': 'VpnTunnelBandwidth',
            'routes.source': 'VpnStaticRouteSource',
            'routes.state': 'VpnState',
            'vgw_telemetry.status': 'TelemetryStatus',
            state: 'VpnState',
            type: 'GatewayType',
        },
        aws_ec2_client_vpn_endpoint: {
            'status.code': 'ClientVpnEndpointStatusCode',
            vpn_protocol: 'VpnProtocol',
            transport_protocol: 'TransportProtocol',
            'associated_target_networks.network_type': 'AssociatedNetworkType',
            'authentication_options.type': 'ClientVpnAuthenticationType',
            'client_connect_options.status.code': 'ClientVpnEndpointAttributeStatusCode',
            endpoint_ip_address_type: 'EndpointIpAddressType',
            traffic_ip_address_type: 'TrafficIpAddressType',
            'device_posture_options.trust_providers.trust_provider_type': 'ClientVpnDeviceTrustProviderType',
        },
        aws_vpc_endpoint_service: {
            service_type: 'ServiceType',
            service_state: 'ServiceState',
            supported_ip_address_types: 'ServiceConnectivityType',
            'private_dns_name_configuration.state': 'DnsNameState',
            payer_responsibility: 'PayerResponsibility',
            'allowed_principals.principal_type': 'PrincipalType',
        },
        aws_vpc_block_public_access_exclusion: {
            internet_gateway_exclusion_mode: 'InternetGatewayExclusionMode',
            state: 'VpcBlockPublicAccessExclusionState',
        },
        aws_ec2_spot_fleet_request: {
            state: 'BatchState',
            activity_status: 'ActivityStatus',
            allocation_strategy: 'AllocationStrategy',
            on_demand_allocation_strategy: 'OnDemandAllocationStrategy',
            'capacity_rebalance.replacement_strategy': 'ReplacementStrategy',
            excess_capacity_termination_policy: 'ExcessCapacityTerminationPolicy',
            'launch_specifications.block_device_mappings.ebs.volume_type': 'VolumeType',
            'launch_specifications.instance_type': '_InstanceType',
            'launch_specifications.placement.tenancy': 'Tenancy',
            'launch_specifications.tag_specifications.resource_type': 'ResourceType',
            'launch_specifications.instance_requirements.cpu_manufacturers': 'CpuManufacturer',
            'launch_specifications.instance_requirements.instance_generations': 'InstanceGeneration',
            'launch_specifications.instance_requirements.bare_metal': 'BareMetal',
            'launch_specifications.instance_requirements.burstable_performance': 'BurstablePerformance',
            'launch_specifications.instance_requirements.local_storage': 'LocalStorage',
            'launch_specifications.instance_requirements.local_storage_types': 'LocalStorageType',
            'launch_specifications.instance_requirements.accelerator_types': 'AcceleratorType',
            'launch_specifications.instance_requirements.accelerator_manufacturers': 'AcceleratorManufacturer',
            'launch_specifications.instance_requirements.accelerator_names': 'AcceleratorName',
            'launch_template_configs.overrides.instance_type': '_InstanceType',
            'launch_template_configs.overrides.instance_requirements.cpu_manufacturers': 'CpuManufacturer',
            'launch_template_configs.overrides.instance_requirements.instance_generations': 'InstanceGeneration',
            'launch_template_configs.overrides.instance_requirements.bare_metal': 'BareMetal',
            'launch_template_configs.overrides.instance_requirements.burstable_performance': 'BurstablePerformance',
            'launch_template_configs.overrides.instance_requirements.local_storage': 'LocalStorage',
            'launch_template_configs.overrides.instance_requirements.local_storage_types': 'LocalStorageType',
            'launch_template_configs.overrides.instance_requirements.accelerator_types': 'AcceleratorType',
            'launch_template_configs.overrides.instance_requirements.accelerator_manufacturers': 'AcceleratorManufacturer',
            'launch_template_configs.overrides.instance_requirements.accelerator_names': 'AcceleratorName',
            request_type: 'FleetType',
            instance_interruption_behavior: 'InstanceInterruptionBehavior',
            target_capacity_unit_type: 'TargetCapacityUnitType',
            'tag_specifications.resource_type': 'ResourceType',
        },
        aws_ec2_traffic_mirror_filter: {
            'ingress_filter_rules.traffic_direction': 'TrafficDirection',
            'ingress_filter_rules.rule_action': 'TrafficMirrorRuleAction',
            'egress_filter_rules.traffic_direction': 'TrafficDirection',
            'egress_filter_rules.rule_action': 'TrafficMirrorRuleAction',
            network_services: 'TrafficMirrorNetworkService',
        },
        aws_ec2_traffic_mirror_target: { target_type: 'TrafficMirrorTargetType' },
        aws_ec2_account_settings: {
            ebs_encryption_sse_type: 'SSEType',
            snapshot_block_public_access_state: 'SnapshotBlockPublicAccessState',
            snapshot_block_public_access_managed_by: 'ManagedBy',
            image_block_public_access_managed_by: 'ManagedBy',
            'instance_metadata_defaults.http_tokens': 'HttpTokensState',
            'instance_metadata_defaults.http_endpoint': 'InstanceMetadataEndpointState',
            'instance_metadata_defaults.instance_metadata_tags': 'InstanceMetadataTagsState',
            'instance_metadata_defaults.http_tokens_enforced': 'HttpTokensEnforcedState',
            'instance_metadata_defaults.managed_by': 'ManagedBy',
            serial_console_access_managed_by: 'ManagedBy',
        },
        aws_vpc_block_public_access_options: {
            state: 'VpcBlockPublicAccessState',
            internet_gateway_block_mode: 'InternetGatewayBlockMode',
            managed_by: 'ManagedBy',
            exclusions_allowed: 'VpcBlockPublicAccessExclusionsAllowed',
        },
    },
};

// EXTERNAL MODULE: ./build/src/text/members.js
var members = __webpack_require__(50726);
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/src/network/sets/protocol.js
var sets_protocol = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/src/network/ingress/opening-words.js
var opening_words = __webpack_require__(58320);
// EXTERNAL MODULE: ./build/src/network/ingress/reach.js
var ingress_reach = __webpack_require__(5431);
;// CONCATENATED MODULE: ./build/src/network/ingress/ingress-sentence.js






/** Sources, rules and runs of ports that are named one by one. */
const MOST = 4;
/**
 * What evidence from a list of what is reached (see reachMembers) says, with `sources` and `rule_ids` where items have
 * them: `TCP 22 from 0.0.0.0/0 and ::/0, rule sgr-0ab`.
 */
function ingressSentence(evidence) {
    return sentences(ingress_sentence_itemsOf(evidence).flatMap((item) => ingress_sentence_partOf(Object.fromEntries(item))), ' from the internet');
}
/**
 * The same of permissions as AWS lists them: `all traffic from 0.0.0.0/0`, and `TCP 22` where a search asks for no source.
 * Empty where their ports are no evidence.
 */
function permissionSentence(evidence) {
    const parts = ingress_sentence_itemsOf(evidence).map((item) => {
        const { ip_protocol: protocol = null, from_port = null, to_port = null } = Object.fromEntries(item);
        const sources = [...item].flatMap(([path, value]) => (SOURCE.test(path) ? [value] : []));
        const hasPorts = protocol === sets_protocol/* ALL_PROTOCOLS */.yJ || (from_port !== null && to_port !== null);
        return hasPorts ? ingress_sentence_partOf({ protocol, from_port, to_port, family: 'ipv4', sources }) : [];
    });
    return parts.every(({ length }) => length > 0) ? sentences(parts.flat(), '') : '';
}
const SOURCE = /\.(?:cidr_ip|cidr_ipv6|prefix_list_id|group_id)$/;
/** The members of each item that evidence is of, by their paths within it: of `ingress[2].protocol` `protocol`. */
function ingress_sentence_itemsOf(evidence) {
    const items = new Map();
    for (const { path, value } of evidence) {
        const [, item, member] = /^(\w+\[\d+\])\.(.+)$/.exec(path) ?? [];
        if (item === undefined || member === undefined)
            continue;
        const known = items.get(item) ?? new Map();
        items.set(item, known.set(member, value));
    }
    return [...items.values()];
}
/** @param unnamed what is said where there are no sources */
function sentences(all, unnamed) {
    const byPorts = Map.groupBy(all, ({ words }) => words);
    const parts = [...byPorts].map(([words, own]) => {
        const sources = distinct(own.flatMap((part) => part.sources));
        return { words, sources, rules: distinct(own.flatMap((part) => part.rules)) };
    });
    const bySource = Map.groupBy(parts, ({ sources, rules }) => [...sources, '', ...rules].join('\n'));
    return [...bySource.values()].map((own) => sentenceOf(own, unnamed)).join('; ');
}
function ingress_sentence_partOf(item) {
    const reach = (0,openings/* readReach */.eo)(item);
    if (reach === null)
        return [];
    const [opening] = (0,openings/* openings */.mS)([{ ...reach, ports: (0,ingress_reach/* portsReached */.XA)(reach) }]);
    if (opening === undefined)
        return [];
    return [{ words: wordsOf(opening), sources: ingress_sentence_textsOf(item['sources']), rules: ingress_sentence_textsOf(item['rule_ids']) }];
}
/** As people write them: `TCP 22`, `all UDP ports`, `all traffic`. */
function wordsOf(opening) {
    if (opening.protocol === sets_protocol/* ALL_PROTOCOLS */.yJ)
        return 'all traffic';
    return (0,opening_words/* openingWords */.O)(opening)
        .replace(/^all ports of (.*)$/, 'all $1 ports')
        .replace(/^all of (.*)$/, 'all $1')
        .replace(/\b(tcp|udp|icmp)(v6)?\b/, (_, name, six = '') => `${name.toUpperCase()}${six}`);
}
function sentenceOf(parts, unnamed) {
    const [first] = parts;
    const ports = parts.map(({ words }) => words);
    // Every protocol is listed beside all traffic, and says nothing more.
    const opened = ports.includes('all traffic') ? 'all traffic' : (0,words/* some */.zN)(ports, MOST, 'port range');
    const sources = first?.sources ?? [];
    const rules = first?.rules ?? [];
    const from = sources.length === 0 ? unnamed : ` from ${(0,words/* some */.zN)(sources, MOST, 'source')}`;
    const by = rules.length === 0 ? '' : `, ${rules.length === 1 ? 'rule' : 'rules'} ${(0,words/* some */.zN)(rules, MOST, 'rule')}`;
    return `${opened}${from}${by}`;
}
function ingress_sentence_textsOf(value) {
    return (0,members/* listOf */.c3)(value).flatMap((one) => (0,members/* textOf */.b6)(one) ?? []);
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/src/network/sets/address-set.js + 1 modules
var address_set = __webpack_require__(68063);
;// CONCATENATED MODULE: ./build/src/derive/between.js
/** Certain where both ends are the same; else it lies between them, and `missing` says why. */
function between(value, possible, missing) {
    const isCertain = value === possible || JSON.stringify(value) === JSON.stringify(possible);
    return isCertain ? { value } : { value, possible, missing };
}

// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
// EXTERNAL MODULE: ./build/src/network/ingress/network-acl.js
var network_acl = __webpack_require__(62707);
// EXTERNAL MODULE: ./build/src/network/path/most-of-internet.js
var most_of_internet = __webpack_require__(37131);
// EXTERNAL MODULE: ./build/src/network/sets/port-set.js
var port_set = __webpack_require__(94932);
// EXTERNAL MODULE: ./build/src/network/ingress/public-space.js
var public_space = __webpack_require__(81896);
// EXTERNAL MODULE: ./build/src/network/ingress/traffic.js
var ingress_traffic = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/acl-internet-ingress.js












const ACL_INTERNET_INGRESS = {
    kind: 'aws_ec2_network_acl',
    name: 'internet_ingress',
    type: { type: 'array', items: { type: 'object', properties: ingress_reach/* REACH_TYPES */.GD } },
    description: 'What the ACL lets in from the internet when its entries are applied in the order of their numbers, as the widest ranges of ports per protocol and address family (ipv4, ipv6). Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too.',
    because: ['protocol', 'family'],
    say: ingressSentence,
    from: [],
    prepare: () => ({ id, reported }) => {
        // Every ACL has entries.
        const entries = (0,members/* listOf */.c3)(reported['acl_entries'] ?? 'not read');
        const { unknown } = (0,network_acl/* admittedByAcl */.C)(entries, public_space/* PUBLIC_SPACE */.J);
        const value = reachedThrough(entries, 'deny');
        return unknown.length === 0 ? { value } : between(value, reachedThrough(entries, 'allow'), [id]);
    },
};
function reachedThrough(entries, unread) {
    const answer = (0,network_acl/* admittedByAcl */.C)(entries, public_space/* PUBLIC_SPACE */.J, false, unread);
    const reached = address_set/* FAMILIES */.BU.flatMap((family) => {
        const open = answer.decided[family].map((protocol) => ({
            protocol,
            ports: portsOpen(answer, family, protocol),
        }));
        // The ACL's -1 is only what no entry names: it is every protocol if those are open as a whole as well.
        const all = open.every(({ ports }) => (0,interval_set/* includes */.mK)(ports, port_set/* ALL_PORTS */.TQ));
        const told = open.filter(({ protocol }) => (all ? (0,ingress_traffic/* isUsual */.Bi)(protocol, family) : protocol !== sets_protocol/* ALL_PROTOCOLS */.yJ));
        return told.flatMap(({ protocol, ports }) => ports.flatMap((run) => (0,ingress_reach/* reachesOf */.Zg)(protocol, family, run)));
    });
    return reached.toSorted(ingress_reach/* compareReach */.F9).map(ingress_reach/* reachMembers */.nw);
}
function portsOpen({ admitted }, family, protocol) {
    const own = admitted.filter((one) => one.family === family && one.protocol === protocol);
    // Nearly all is enough: denials of a few bad addresses keep out nobody else, and are no protection.
    const wide = own.filter(({ addresses }) => (0,most_of_internet/* mostOfInternet */.m)(addresses, family));
    return (0,interval_set/* intervalSet */.Ir)(wide.map(({ ports }) => ports));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/glob.js
/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
const ANY_TEXT = '\u0001';
function hasWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/**
 * A text of the pattern that matches as few other patterns as possible: if those end in `*`, only the ones that match
 * all its texts.
 */
function instanceOf(pattern) {
    return pattern.replaceAll('*', ANY_TEXT).replaceAll('?', ANY_TEXT);
}
/** Whether instances of such patterns are enough to see how they overlap: any two are nested or disjoint. */
function isPlain(pattern) {
    return /^[^*?]*\*?$/.test(pattern);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/context.js

const ABSENT = [undefined];
/** What follows from who calls through which endpoint (IAM guide, "AWS global condition context keys"). */
const KNOWN = new Map([
    ['aws:principalaccount', ({ account }) => context_present(account)],
    ['kms:calleraccount', ({ account }) => context_present(account)],
    ['aws:principalarn', ({ arn }) => context_present(arn)],
    ['aws:principalorgid', ({ organisation }) => context_present(organisation?.id)],
    ['aws:principalorgpaths', ({ organisation }) => context_present(organisation?.path)],
    // An unsigned request lacks it; AWS's own examples deny by Bool without IfExists, and mean such a request as well.
    ['aws:principalisawsservice', () => [['false']]],
    ['aws:principalservicename', () => ABSENT],
    ['aws:principalservicenameslist', () => ABSENT],
    ['aws:sourcevpc', (_, { vpcId }) => (vpcId === undefined ? 'unknown' : [[vpcId]])],
    ['aws:sourcevpce', (_, { endpointId }) => [[endpointId]]],
    ['aws:vpceaccount', (_, { account }) => [[account]]],
    // Not in requests that come through an endpoint.
    ['aws:sourceip', () => ABSENT],
    // Only AWS services send these, to say for whom they act: a stranger may have one act for their own account.
    ['aws:sourceaccount', ({ account }) => [undefined, ...context_present(account)]],
    ['aws:sourceorgid', ({ organisation }) => [undefined, ...context_present(organisation?.id)]],
    ['aws:sourceorgpaths', ({ organisation }) => [undefined, ...context_present(organisation?.path)]],
    ['aws:sourcearn', ({ sources }) => [undefined, ...sources.map((one) => [one])]],
    ['aws:ec2instancesourcevpc', () => [undefined, [instanceOf('vpc-*')]]],
]);
function context_present(value) {
    return value === undefined ? [undefined] : [[value]];
}
/** Global keys about the request and its resource, and those that a stranger's account gives its own principals. */
const FREE = new Set([
    [
        'currenttime',
        'epochtime',
        'requestedregion',
        'requestedaccount',
        'securetransport',
        'useragent',
        'referer',
    ],
    ['multifactorauthage', 'multifactorauthpresent', 'tokenissuetime', 'principaltype', 'username'],
    ['sourceidentity', 'federatedprovider', 'assumedroot', 'ec2instancesourceprivateipv4'],
    ['resourceaccount', 'resourceorgid', 'resourceorgpaths', 'tagkeys', 'vpcsourceip'],
    ['calledvia', 'calledviafirst', 'calledvialast', 'viaawsservice', 'vpceorgid', 'vpceorgpaths'],
].flatMap((names) => names.map((name) => `aws:${name}`)));
const FREE_PREFIXES = ['aws:principaltag/', 'aws:requesttag/', 'aws:resourcetag/'];
/** `key`: in lower case. */
function domainOf(key, requester, place) {
    const known = KNOWN.get(key);
    if (known !== undefined)
        return known(requester, place);
    return isFree(key) ? 'free' : 'unknown';
}
/** A service's keys describe what is requested; those of identity providers describe who requests it. */
function isFree(key) {
    if (KNOWN.has(key))
        return false;
    if (key.startsWith('aws:')) {
        return FREE.has(key) || FREE_PREFIXES.some((prefix) => key.startsWith(prefix));
    }
    return /^(?!saml:)[\w-]+:/.test(key);
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/three-valued.js
function not(value) {
    return value === null ? null : !value;
}
/** The test is true for some member, or unknown for one and true for none. */
function some(members, test) {
    let found = false;
    for (const member of members) {
        const one = test(member);
        if (one === true)
            return true;
        if (one === null)
            found = null;
    }
    return found;
}
function every(members, test) {
    return not(some(members, (member) => not(test(member))));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/condition.js




/** Numbers, dates and networks: whatever they name, the caller can match it. */
const OPEN_OPERATOR = /^(?:numeric|date)|^(?:ipaddress|binaryequals)$/;
const COMPARE = new Map([
    ['stringequals', (wanted, value) => wanted === value],
    ['stringequalsignorecase', (wanted, value) => wanted.toLowerCase() === value.toLowerCase()],
    ['stringlike', glob/* fitsGlob */.t],
    ['arnequals', arnMatches],
    ['arnlike', arnMatches],
    ['bool', (wanted, value) => wanted.toLowerCase() === value.toLowerCase()],
]);
/** ARNs are compared part by part: a wildcard does not reach over a colon (IAM guide, "ARN condition operators"). */
function arnMatches(wanted, value) {
    const [pattern, parts] = [arnParts(wanted), arnParts(value)];
    return pattern.length === parts.length && pattern.every((part, i) => (0,glob/* fitsGlob */.t)(part, parts[i] ?? ''));
}
const ARN_PARTS = 6;
/** The last part is whatever is left. */
function arnParts(arn) {
    const parts = arn.split(':');
    return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}
/** The tests of a statement; null where the condition makes no sense. Operators and keys in any letter case. */
function testsOf(condition) {
    if (condition === undefined)
        return [];
    if (!(0,json/* isJsonObject */.O)(condition))
        return null;
    const tests = Object.entries(condition).map(([operator, keys]) => (0,json/* isJsonObject */.O)(keys) ? Object.entries(keys).map(([key, values]) => testOf(operator, key, values)) : null);
    return tests.includes(null) ? null : tests.flatMap((one) => one ?? []);
}
function testOf(name, key, given) {
    const quantified = /^(forallvalues|foranyvalue):(.*)$/.exec(name.toLowerCase());
    const whole = quantified?.[2] ?? name.toLowerCase();
    const ifExists = whole.endsWith('ifexists');
    const plain = ifExists ? whole.slice(0, -'ifexists'.length) : whole;
    const operator = plain.replace('not', '');
    const values = (0,members/* listOf */.c3)(given).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return {
        key: key.toLowerCase(),
        values,
        quantifier: quantified === null ? 'one' : quantified[1] === 'forallvalues' ? 'all' : 'any',
        ifExists,
        negated: plain !== operator,
        compare: COMPARE.get(operator),
        isNull: plain === 'null',
        operator,
    };
}
/** Whether numbers, dates or networks are compared. */
function isOpen({ operator }) {
    return OPEN_OPERATOR.test(operator);
}
/** A value that AWS fills in (`${aws:username}`). */
function isVariable(value) {
    return value.includes('${');
}
/** Keys in lower case that AWS fills in, into values. */
function variablesOf({ values }) {
    return values.flatMap((value) => [...value.matchAll(/\$\{([^,}]*)/g)].map(([, key = '']) => key.trim().toLowerCase()));
}
/**
 * Whether a request passes the test that has these values of the key; undefined: it lacks the key. Null where the test
 * was not understood. IAM guide, "Condition operators" and "Set operators for multi-valued context keys".
 */
function passes(test, values) {
    const { values: wanted, quantifier, negated, compare, isNull } = test;
    if (wanted.length === 0)
        return null;
    if (isNull)
        return some(wanted, (one) => isAbsent(one, values));
    if (values === undefined || values.length === 0) {
        if (test.ifExists || quantifier === 'all')
            return true;
        return quantifier === 'any' ? false : negated;
    }
    if (compare === undefined)
        return null;
    const holds = (value) => {
        const meets = some(wanted, (one) => (isVariable(one) ? null : compare(one, value)));
        return negated && meets !== null ? !meets : meets;
    };
    return quantifier === 'any' ? some(values, holds) : every(values, holds);
}
function isAbsent(wanted, values) {
    const word = wanted.toLowerCase();
    if (word !== 'true' && word !== 'false')
        return null;
    return (word === 'true') === (values === undefined);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/principal.js
/** Everybody: AWS's wildcard for principals and accounts. */
const ANYBODY = '*';
const ACCOUNT = /^\d{12}$/;
/** Users, roles, the root and providers (IAM), assumed roles and federated users (STS). */
const ARN = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/;
const ROOT = /^arn:[\w-]+:iam::\d{12}:root$/;
/**
 * The account (12 digits) that a principal of a policy belongs to; `*` where it is anybody; null where the text does
 * not say, as with the ID of a deleted role or a canonical user. IAM's user guide, "AWS JSON policy elements:
 * Principal".
 */
function accountOf(principal) {
    if (principal === ANYBODY || ACCOUNT.test(principal))
        return principal;
    return ARN.exec(principal)?.[1] ?? null;
}
/** Whether the name stands for everybody of its account. */
function isWholeAccount(name) {
    return ACCOUNT.test(name) || ROOT.test(name);
}
/** Null where AWS has no such type. */
function principalOf(type, name) {
    switch (type) {
        case 'AWS':
            return { name, account: accountOf(name), isService: false };
        case 'Federated':
            // Providers that every account knows, such as accounts.google.com, belong to no account.
            return { name, account: accountOf(name) ?? ANYBODY, isService: false };
        case 'CanonicalUser':
            return { name, account: null, isService: false };
        case 'Service':
            return { name, account: null, isService: true };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/requester.js



const ACCOUNT_KEYS = new Set([
    'aws:principalaccount',
    'aws:sourceaccount',
    'kms:calleraccount',
]);
const ARN_KEYS = new Set(['aws:principalarn']);
const SOURCE_KEYS = new Set(['aws:sourcearn']);
const ORGANISATION_KEYS = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
function mentionedIn(statements) {
    const valuesOf = (keys) => [
        ...new Set(statements.flatMap(({ tests }) => (tests ?? []).flatMap((one) => (keys.has(one.key) ? one.values : [])))),
    ];
    const named = statements.flatMap(({ principals }) => principals.list.map(({ name }) => name));
    const accounts = valuesOf(ACCOUNT_KEYS);
    const arns = [...valuesOf(ARN_KEYS), ...named.filter((name) => name !== ANYBODY && !isWholeAccount(name))];
    const all = [...accounts, ...named, ...arns].map((text) => accountOf(text) ?? accountInside(text));
    return {
        accounts: [...new Set(all)].filter((one) => /^\d{12}$/.test(one)).toSorted(),
        accountPatterns: accounts.filter(hasWildcard),
        arns,
        sourcePatterns: valuesOf(SOURCE_KEYS).filter(hasWildcard),
        // One without wildcards is named on purpose, and so is one that leaves only its units open.
        organisationPatterns: valuesOf(ORGANISATION_KEYS).filter((one) => hasWildcard(one) && !isInOne(one)),
    };
}
function isInOne(path) {
    return /^o-[a-z0-9]+\//.test(path);
}
function accountInside(arn) {
    return arn.split(':')[4] ?? '';
}
/** Everybody in accounts and organisations that the policy does not name. */
function strangers(mentioned) {
    const nobody = {
        account: undefined,
        arn: undefined,
        names: [],
        organisation: undefined,
        sources: [],
    };
    return [nobody, ...strangeAccounts(mentioned).flatMap((account) => peopleOf(account, mentioned))];
}
/** Everybody of an account, while it is in no organisation that the policy names. */
function peopleOf(account, mentioned) {
    const sources = mentioned.sourcePatterns.flatMap((pattern) => sourceLike(pattern, account));
    return organisationsOf(mentioned).flatMap((organisation) => arnsOf(account, mentioned).map((arn) => {
        return { account, arn: roleOf(arn), names: [arn, roleOf(arn)], organisation, sources };
    }));
}
/** The requesters that a statement names one by one. */
function namedBy({ name, account }, mentioned) {
    if (account !== null && account !== ANYBODY) {
        const all = peopleOf(account, mentioned);
        return isWholeAccount(name) ? all : all.filter(({ names }) => names.includes(name));
    }
    // The account is not visible: a role's ID, a canonical user, a provider that all accounts know.
    const [unknown = ''] = strangeAccounts(mentioned);
    return peopleOf(unknown, mentioned).map((one) => Object.assign({}, one, { names: [name] }));
}
/** Whether the statement's principal includes them. */
function isMeant({ account, names }, { name, isService }) {
    if (name === ANYBODY)
        return true;
    if (isService)
        return false;
    return names.includes(name) || (isWholeAccount(name) && accountOf(name) === account);
}
/** Account IDs are digits; one number that the policy does not name stands for all others. */
function strangeAccounts({ accounts, accountPatterns }) {
    const first = ['7', '8', '9', '6'].map((digit) => digit.repeat(12)).find((one) => !accounts.includes(one)) ?? '';
    const open = accountPatterns
        .map(numberLike)
        .filter((one) => /^\d{12}$/.test(one) && !accounts.includes(one));
    return [...new Set([first, ...open])];
}
function numberLike(pattern) {
    const digits = pattern.replaceAll('?', '7');
    return digits.replace('*', '7'.repeat(Math.max(0, 13 - digits.length))).replaceAll('*', '');
}
function organisationsOf({ organisationPatterns }) {
    const named = organisationPatterns.map((pattern) => {
        const path = instanceOf(pattern);
        return { id: path.split('/')[0] ?? path, path };
    });
    const other = instanceOf('o-*');
    return [undefined, { id: other, path: `${other}/${instanceOf('r-*/ou-*')}/` }, ...named];
}
/** A role that the policy does not name, and one for each ARN of it that the account may have. */
function arnsOf(account, { arns }) {
    const plain = `arn:aws:iam::${account}:role/${instanceOf('*')}`;
    return [...new Set([plain, ...arns.flatMap((pattern) => arnLike(pattern, account))])];
}
function arnLike(pattern, account) {
    const parts = pattern.split(':');
    if (parts.length >= 6) {
        const [, partition = '', service = '', , of = '', ...resource] = parts;
        if (!(0,glob/* fitsGlob */.t)(of, account))
            return [];
        const kinds = [hasWildcard(partition) ? 'aws' : partition, hasWildcard(service) ? 'iam' : service];
        const head = `arn:${kinds.join(':')}::${account}`;
        return [`${head}:${instanceOf(resource.join(':'))}`];
    }
    if (!hasWildcard(pattern))
        return [];
    // Its first wildcard spans colons: as much of an ARN as makes it one of the account.
    const head = `arn:aws:iam::${account}:role/${instanceOf('*')}`;
    const tails = Array.from({ length: head.length }, (_, from) => head.slice(from));
    const pieces = tails.flatMap((tail) => ['', account, ':role'].map((end) => (end === '' ? tail : tail.slice(0, tail.indexOf(end) + end.length))));
    const made = pieces.map((piece) => instanceOf(pattern.replace('*', () => piece)));
    return [...new Set(made.filter((arn) => arn.startsWith(`arn:aws:iam::${account}:`)))];
}
/** Anybody may take a name that a wildcard leaves open, unless an account precedes it. */
function sourceLike(pattern, account) {
    const of = pattern.split(':')[4];
    if (of === undefined || of === '')
        return [instanceOf(pattern)];
    return (0,glob/* fitsGlob */.t)(of, account) ? [instanceOf(pattern.replace(`:${of}:`, `:${account}:`))] : [];
}
/** The `aws:PrincipalArn` of a session: the ARN of its role. */
function roleOf(arn) {
    return arn.replace(/^(arn:[\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/s, '$1:iam::$2:role/$3');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/decide.js







/** More requests than this are not tried: then the answer is unknown. */
const MAX_REQUESTS = 20_000;
/**
 * Whether some requester can make a request that the statement allows and no denial takes back. A policy treats alike
 * what it does not distinguish, so one request of each kind is tried; the caller chooses the rest.
 */
function letsIn(statement, policy, requesters, place) {
    let found = false;
    let left = MAX_REQUESTS;
    for (const requester of requesters) {
        const denials = policy.statements.filter((one) => !one.allows && mayApply(one, requester, place));
        if (!mayApply(statement, requester, place) ||
            denials.some((one) => isWithoutWay(one, requester, place))) {
            continue;
        }
        const { requests, isWhole } = requestsOf(requester, statement, denials, place);
        if (!isWhole)
            found = null;
        for (const request of requests) {
            left -= 1;
            if (left < 0)
                return null;
            const allowed = applies(statement, request, place);
            if (allowed === false)
                continue;
            const denied = policy.isDoubtful ? null : some(denials, (one) => applies(one, request, place));
            const isLetIn = every([allowed, not(denied)], (one) => one);
            if (isLetIn === true)
                return true;
            if (isLetIn === null)
                found = null;
        }
    }
    return found;
}
/** Not where something that the caller's identity settles rules it out. */
function mayApply(statement, requester, place) {
    const { principals, tests } = statement;
    const isNamed = principals.list.some((principal) => isMeant(requester, principal));
    return (isNamed !== principals.but && (tests ?? []).every((test) => settled(test, requester, place) !== false));
}
/** Whether the caller is denied everything, whatever else they choose. */
function isWithoutWay(denial, requester, place) {
    const { actions, resources, tests } = denial;
    const isOfAll = [actions, resources].every(({ but, patterns }) => !but && patterns.includes(ANYBODY));
    return isOfAll && tests !== null && tests.every((test) => settled(test, requester, place) === true);
}
/** Null: the caller's identity alone does not settle it. */
function settled(test, requester, place) {
    const domain = domainOf(test.key, requester, place);
    if (openName(test) !== undefined || typeof domain === 'string' || domain.length !== 1)
        return null;
    return passes(test, domain[0]);
}
function requestsOf(requester, allowed, denials, place) {
    const actions = kindsOf(allowed.actions, denials.map((one) => one.actions));
    const resources = kindsOf(allowed.resources, denials.map((one) => one.resources));
    const tests = [allowed, ...denials].flatMap((one) => one.tests ?? []);
    const requests = function* () {
        for (const action of actions.names) {
            for (const resource of resources.names) {
                for (const context of contexts(tests, requester, place)) {
                    yield Object.assign({ requester, action, resource }, context);
                }
            }
        }
    };
    return { requests: requests(), isWhole: actions.isWhole && resources.isWhole };
}
/** For a requester to whom it may apply. */
function applies(statement, request, place) {
    const { actions, resources, tests, allows } = statement;
    return every([
        () => holds(actions, request.action, allows),
        () => holds(resources, request.resource, allows),
        () => (tests === null ? null : every(tests, (test) => isMet(test, request, place))),
    ], (part) => part());
}
/** `isOpenToAll`: what AWS fills in is taken for whatever suits the caller. */
function holds({ but, patterns }, name, isOpenToAll) {
    const found = some(patterns, (pattern) => {
        if (!isVariable(pattern))
            return (0,glob/* fitsGlob */.t)(pattern, name);
        return isOpenToAll ? (0,glob/* fitsGlob */.t)(pattern.replaceAll(VARIABLE, '*'), name) : null;
    });
    return but ? not(found) : found;
}
const VARIABLE = /\$\{[^}]*\}/g;
function isMet(test, { requester, values, open }, place) {
    const name = openName(test);
    if (name !== undefined)
        return (open.get(name) ?? false) !== test.negated;
    if (!values.has(test.key))
        return domainOf(test.key, requester, place) === 'unknown' ? null : false;
    return passes(test, values.get(test.key));
}
/** The name of a test that is not evaluated, since the caller can choose whether it is met. */
function openName(test) {
    const { key, values, operator } = test;
    const isOfValues = isFree(key) && (isOpen(test) || values.some(isVariable));
    if (!isOfValues && !variablesOf(test).some(isFree))
        return undefined;
    return [operator, key, ...values.toSorted()].join('\n');
}
/** A name of each kind that the lists distinguish, among those that the first list holds. */
function kindsOf(names, others) {
    const limited = others.filter((one) => one.but || !one.patterns.includes(ANYBODY));
    const own = names.but ? [ANYBODY] : names.patterns;
    const patterns = limited.length === 0 && !names.but
        ? own.slice(0, 1)
        : [own, names.patterns, ...limited.map((one) => one.patterns)].flat();
    const made = [...new Set(patterns.map((pattern) => instanceOf(pattern.replaceAll(VARIABLE, '*'))))];
    return {
        names: made.filter((name) => holds(names, name, true) !== false),
        isWhole: limited.length === 0 || patterns.every((one) => isPlain(one)),
    };
}
/** The values that the tests' keys may have in a request of the requester: all that make a difference. */
function* contexts(tests, requester, place) {
    const valued = tests.filter((test) => openName(test) === undefined);
    const keys = [...Map.groupBy(valued, ({ key }) => key)].flatMap(([key, own]) => {
        const domain = domainOf(key, requester, place);
        if (domain === 'unknown')
            return [];
        return [{ key, options: domain === 'free' ? chosen(own) : domain }];
    });
    const names = [...new Set(tests.flatMap((test) => openName(test) ?? []))];
    yield* choose(keys, names, new Map(), new Map());
}
/** Values that the caller may give a key. */
function chosen(tests) {
    const named = tests.flatMap(({ values, isNull }) => (isNull ? [] : values.map(instanceOf)));
    const other = [instanceOf('*'), 'true', 'false'];
    return [undefined, ...[...new Set([...named, ...other])].map((value) => [value])];
}
function* choose([key, ...keys], names, values, open) {
    if (key !== undefined) {
        for (const option of key.options)
            yield* choose(keys, names, new Map(values).set(key.key, option), open);
        return;
    }
    const [name, ...others] = names;
    if (name === undefined) {
        yield { values, open };
        return;
    }
    for (const met of [true, false])
        yield* choose([], others, values, new Map(open).set(name, met));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/policy.js




/** What a policy says; null where it makes no sense. `document`: JSON text as AWS sends it, or its parsed value. */
function policyOf(document) {
    const policy = typeof document === 'string' ? parsed(document) : document;
    if (!(0,json/* isJsonObject */.O)(policy) || policy['Statement'] === undefined)
        return null;
    const statements = [];
    let isDoubtful = false;
    for (const item of (0,members/* listOf */.c3)(policy['Statement'])) {
        if (!(0,json/* isJsonObject */.O)(item))
            return null;
        const statement = statementOf(item);
        if (statement !== null)
            statements.push(statement);
        else if (item['Effect'] === 'Deny')
            isDoubtful = true;
        else
            return null;
    }
    return { statements, isDoubtful };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function statementOf(item) {
    const { Effect: effect, Condition: condition } = item;
    if (effect !== 'Allow' && effect !== 'Deny')
        return null;
    const principals = principalsOf(item);
    const written = namesOf(item, 'Action');
    // A policy of an endpoint names resources; one that does not is read as if it meant all.
    const resources = namesOf(item, 'Resource') ?? { but: false, patterns: [ANYBODY] };
    if (principals === null || written === null)
        return null;
    return {
        allows: effect === 'Allow',
        principals,
        actions: { but: written.but, patterns: written.patterns.map((name) => name.toLowerCase()) },
        writtenActions: written.but ? [ANYBODY] : written.patterns,
        resources,
        tests: testsOf(condition),
    };
}
function principalsOf(item) {
    const but = item['NotPrincipal'] !== undefined;
    const element = item[but ? 'NotPrincipal' : 'Principal'];
    if (element === ANYBODY)
        return { but, list: [{ name: ANYBODY, account: ANYBODY, isService: false }] };
    if (!(0,json/* isJsonObject */.O)(element))
        return null;
    const list = Object.entries(element).flatMap(([type, names]) => (0,members/* listOf */.c3)(names).map((name) => (typeof name === 'string' ? principalOf(type, name) : null)));
    if (list.length === 0 || list.includes(null))
        return null;
    return { but, list: list.flatMap((one) => one ?? []) };
}
function namesOf(item, member) {
    const but = item[`Not${member}`] !== undefined;
    const names = (0,members/* listOf */.c3)(item[but ? `Not${member}` : member]);
    const patterns = names.flatMap((name) => (typeof name === 'string' ? name : []));
    return patterns.length > 0 && patterns.length === names.length ? { but, patterns } : null;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/grants.js






/** What an endpoint's policy grants, after its denials; null where it makes no sense. */
function grantsOf(document, place) {
    const policy = policyOf(document);
    if (policy === null)
        return null;
    const mentioned = mentionedIn(policy.statements);
    const list = policy.statements
        .filter(({ allows }) => allows)
        .flatMap((statement) => allowedBy(statement).flatMap((principal) => grantsTo(principal, { statement, policy, mentioned, place })));
    const [nobody] = strangers(mentioned);
    const keys = policy.statements.flatMap(({ tests }) => (tests ?? []).map(({ key }) => key));
    const unknown = keys.filter((key) => nobody !== undefined && domainOf(key, nobody, place) === 'unknown');
    return { list, unknownKeys: [...new Set(unknown)] };
}
const EVERYBODY = { name: ANYBODY, account: ANYBODY, isService: false };
function allowedBy({ principals }) {
    return principals.but ? [EVERYBODY] : principals.list;
}
function grantsTo(principal, question) {
    const { statement, mentioned, place } = question;
    const { name, account, isService } = principal;
    const about = { principal: name, account, actions: statement.writtenActions };
    if (isService)
        return [{ ...about, foreign: false, conditional: statement.tests?.length !== 0 }];
    if (name !== ANYBODY) {
        const letIn = ask(namedBy(principal, mentioned), question);
        return [{ ...about, foreign: account === place.account ? false : letIn, conditional: not(letIn) }];
    }
    const letIn = ask(strangers(mentioned), question);
    const everybody = { ...about, foreign: letIn, conditional: not(letIn) };
    if (letIn === true)
        return [everybody];
    const left = mentioned.accounts.flatMap((one) => {
        const its = ask(peopleOf(one, mentioned), question);
        if (its === false)
            return [];
        return [{ ...about, account: one, foreign: one === place.account ? false : its, conditional: true }];
    });
    return letIn === null || left.length === 0 ? [everybody, ...left] : left;
}
function ask(requesters, { statement, policy, place }) {
    return letsIn(statement, policy, requesters, place);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/policy-support.js

/** The types of endpoints that a policy can be given to (CreateVpcEndpoint, PolicyDocument). */
const WITH_POLICY = new Set(['Interface', 'Gateway']);
/** Their guides say so: Amazon SES, "Setting up VPC endpoints"; AWS Transfer Family, servers in a VPC; AWS IoT Core. */
const WITHOUT_POLICY = /\.(?:email-smtp|transfer\.server|iot\.data)(?:-fips)?$/;
/** Services of AWS: `com.amazonaws.us-east-1.sqs`, `cn.com.amazonaws.cn-north-1.s3`, `aws.sagemaker.us-east-1.notebook`. */
const OF_AWS = /^(?:(?:\w+\.)?com\.amazonaws\.|aws\.)/;
/** Services of other companies, and of the user's own. */
const OF_OTHERS = /\.vpce\./;
/**
 * Whether AWS applies the policy of an endpoint. For a service without endpoint policies it lets everything through.
 */
function appliesPolicy(service, document) {
    const { isSupported, isAsked, name, type } = service;
    if (isSupported !== undefined)
        return isSupported;
    if (type !== undefined && !WITH_POLICY.has(type))
        return false;
    if (name === undefined)
        return isDefault(document) ? null : true;
    if (OF_OTHERS.test(name))
        return false;
    if (!OF_AWS.test(name))
        return null;
    if (WITHOUT_POLICY.test(name))
        return false;
    // Gateways (S3 and DynamoDB) all take policies, and nobody can give one of their own to a service that takes none.
    return isAsked || type === 'Gateway' || !isDefault(document) ? true : null;
}
/** The policy that AWS gives to every endpoint, whether its service takes one or not. */
function isDefault(document) {
    const [only, ...others] = policyOf(document)?.statements ?? [];
    if (only === undefined || others.length > 0)
        return false;
    const { allows, principals, writtenActions, resources, tests } = only;
    return (allows &&
        !principals.but &&
        isEverything(principals.list.map(({ name }) => name)) &&
        isEverything(writtenActions) &&
        !resources.but &&
        isEverything(resources.patterns) &&
        tests?.length === 0);
}
function isEverything(names) {
    return names.length === 1 && names[0] === '*';
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/endpoint-policy-grants.js






const ENDPOINT = 'aws_vpc_endpoint';
const SUPPORT = (0,model_kind/* needOf */.E)(ENDPOINT, 'endpoint_policy_supported');
const EVERYTHING = {
    principal: ANYBODY,
    account: ANYBODY,
    foreign: true,
    conditional: false,
    actions: ['*'],
};
const ENDPOINT_POLICY_GRANTS = {
    kind: ENDPOINT,
    name: 'policy_grants',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                principal: { type: 'string' },
                account: { type: 'string' },
                foreign: { type: 'boolean' },
                conditional: { type: 'boolean' },
                actions: { type: 'array', items: { type: 'string' } },
            },
        },
    },
    description: 'What the endpoint’s policy allows to whom, after its conditions and denials: an item per Allow statement and principal, or per account where conditions and denials narrow everybody down to named accounts. account has 12 digits or is * for anybody, and is left out where the principal does not name one; foreign: somebody gets in who does not belong to the endpoint’s own account or an organisation that the policy names, and is not an AWS service; conditional: a condition or a denial keeps strangers out. Nothing for endpoints of services that take no policy.',
    because: ['principal', 'account', 'conditional', 'actions'],
    from: [SUPPORT],
    prepare: (scope) => {
        const isAsked = scope.isWhole(SUPPORT);
        return ({ id, account, reported }) => {
            const document = reported['endpoint_policy_document'];
            // Endpoints for appliances have no policy: there is nothing for it to allow.
            if (document === undefined)
                return { value: [] };
            const isApplied = appliesPolicy(serviceOf(reported, isAsked), document);
            if (isApplied === false)
                return { value: [] };
            const grants = grantsOf(document, { account, endpointId: id, vpcId: (0,members/* textOf */.b6)(reported['vpc_id']) });
            if (grants === null)
                return { value: [], possible: [endpoint_policy_grants_members(EVERYTHING, true)], missing: [POLICY] };
            const most = shown(grants, true);
            if (isApplied === null)
                return between([], most, [reported['endpoint_service_name'] === undefined ? id : SUPPORT]);
            return between(shown(grants, false), most, unknownOf(grants));
        };
    },
};
const POLICY = 'the endpoint policy';
function serviceOf(reported, isAsked) {
    const { endpoint_policy_supported: supported, endpoint_service_name: name, vpc_endpoint_type: type, } = reported;
    return {
        isSupported: typeof supported === 'boolean' ? supported : undefined,
        isAsked,
        name: (0,members/* textOf */.b6)(name),
        type: (0,members/* textOf */.b6)(type),
    };
}
function unknownOf({ unknownKeys }) {
    return unknownKeys.length === 0
        ? [POLICY]
        : unknownKeys.map((key) => `the condition on ${key} in ${POLICY}`);
}
function shown({ list }, unknown) {
    return list.map((grant) => endpoint_policy_grants_members(grant, unknown));
}
/** `unknown`: whether that lets strangers in. */
function endpoint_policy_grants_members({ principal, account, foreign, conditional, actions }, unknown) {
    return {
        principal,
        ...(account === null ? {} : { account }),
        foreign: foreign ?? unknown,
        conditional: conditional ?? !unknown,
        actions,
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/endpoint-service-in-region.js

const ENDPOINT_SERVICE_IN_REGION = {
    kind: 'aws_vpc_endpoint',
    name: 'endpoint_service_in_region',
    type: { type: 'boolean' },
    description: 'Whether the endpoint’s service is in its own region: interface endpoints may lead to services of other regions. Taken from endpoint_service_region, or from the service’s name; left out where neither names a region.',
    from: [],
    prepare: ({ region }) => ({ reported }) => {
        const told = (0,members/* textOf */.b6)(reported['endpoint_service_region']);
        if (told !== undefined)
            return { value: told === region };
        const named = ((0,members/* textOf */.b6)(reported['endpoint_service_name']) ?? '').split('.').filter(isRegion);
        return { value: named.length === 0 ? undefined : named.includes(region) };
    },
};
/** `us-east-1`, `us-gov-west-1`, `cn-north-1`. */
function isRegion(part) {
    return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(part);
}

// EXTERNAL MODULE: ./build/src/network/ingress/permission.js
var permission = __webpack_require__(92437);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/endpoint-service-principals.js





const SERVICE = 'aws_vpc_endpoint_service';
const ENDPOINT_SERVICE_PRINCIPALS = {
    kind: SERVICE,
    name: 'foreign_principals',
    type: { type: 'array', items: { type: 'string' } },
    description: 'Who outside the service’s own account may create endpoints to it: ARNs of accounts, users, roles and organisational units, or * for everybody.',
    from: [],
    prepare: () => ({ account, reported }) => {
        const allowed = reported['allowed_principals'];
        if (allowed === undefined)
            return between([], [ANYBODY], [SERVICE]);
        const principals = (0,members/* listOf */.c3)(allowed).map((entry) => {
            const principal = (0,members/* memberOf */.C5)(entry, 'principal');
            return typeof principal === 'string' ? principal : (0,permission/* show */.WU)(principal);
        });
        const foreign = new Set(principals.filter((principal) => accountOf(principal) !== account));
        return { value: [...foreign].toSorted(compare/* compareText */.n) };
    },
};

// EXTERNAL MODULE: ./build/src/network/path/grade.js
var path_grade = __webpack_require__(2361);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/graded.js



/** Something with a grade, between its two ends and with the grades in the middle. */
function graded(least, most, missing) {
    const derived = between(least, most, missing);
    const middle = (0,path_grade/* gradesBetween */.xr)(least.grade, most.grade);
    if (middle.length === 0)
        return derived;
    return { ...derived, between: middle.map((grade) => Object.assign({}, most, { grade })) };
}
/** The same for an outcome, as it is shown. */
function gradedOutcome({ least, most, missing }, show) {
    return least === most ? { value: show(least) } : graded(show(least), show(most), missing);
}
const GRADE_TYPE = { type: 'string', values: path_grade/* GRADES */.F4 };
/** The types of what interfaces and instances both say about their exposure. */
const EXPOSURE_TYPES = {
    grade: GRADE_TYPE,
    reached: openings/* REACHED */.rN,
    public_addresses: { type: 'array', items: { type: 'string' } },
    reasons: { type: 'array', items: { type: 'string' } },
};

// EXTERNAL MODULE: ./build/src/network/path/group-ingress.js
var group_ingress = __webpack_require__(44983);
// EXTERNAL MODULE: ./build/src/network/ingress/prefix-lists.js
var prefix_lists = __webpack_require__(67630);
// EXTERNAL MODULE: ./build/src/network/beyond.js
var beyond = __webpack_require__(53297);
// EXTERNAL MODULE: ./build/src/network/path/bounds.js
var bounds = __webpack_require__(78265);
;// CONCATENATED MODULE: ./build/src/network/path/place.js
const NETWORK_INTERFACE = 'aws_ec2_network_interface';
const SUBNET = 'aws_ec2_subnet';
const VPC = 'aws_vpc';

// EXTERNAL MODULE: ./build/src/network/path/remember.js
var remember = __webpack_require__(2635);
;// CONCATENATED MODULE: ./build/src/network/path/block-public-access.js






const BLOCK_OPTIONS = 'aws_vpc_block_public_access_options';
const BLOCK_EXCLUSION = 'aws_vpc_block_public_access_exclusion';
const FEATURE = 'VPC block public access';
/** Both block modes stop inbound traffic (EC2's VpcBlockPublicAccessOptions). */
const BLOCKS = new Map([
    ['off', false],
    ['block-ingress', true],
    ['block-bidirectional', true],
]);
/** The result for each of the scope's subnets. */
const blockPublicAccess = (0,remember/* perScope */.WW)((scope) => {
    const verdicts = (0,remember/* perKey */.LM)((key) => {
        const [subnetId = '', vpcId = ''] = key.split(' ');
        return judge(scope, { subnetId, vpcId });
    });
    return ({ subnetId, vpcId }) => verdicts(`${subnetId} ${vpcId}`);
});
function judge(scope, place) {
    const subnet = scope.byId(SUBNET, place.subnetId);
    const effective = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(subnet?.reported['subnet_block_public_access_states'], 'internet_gateway_block_mode'));
    const blocks = effective === undefined ? undefined : BLOCKS.get(effective);
    if (blocks === false)
        return verdict(true, `${FEATURE} is off in ${place.subnetId}.`);
    // AWS does not say whether a subnet's state takes exclusions into account, so a state that blocks is compared with
    // them.
    if (effective !== undefined && blocks === true)
        return unlessExcluded(scope, place, effective);
    // The options of this account say nothing about VPCs that another account shares with it.
    const vpc = scope.byId(VPC, place.vpcId);
    const owner = (0,members/* textOf */.b6)(subnet?.reported['owner_id']) ?? (0,members/* textOf */.b6)(vpc?.reported['owner_id']);
    if (owner === undefined)
        return block_public_access_unread([(0,bounds/* missingFrom */.f)(scope, SUBNET, place.subnetId)]);
    return owner === scope.account ? byOptions(scope, place) : block_public_access_unread([(0,beyond/* ofAccount */.v4)(FEATURE, owner)]);
}
function byOptions(scope, place) {
    const reported = scope.of(BLOCK_OPTIONS)[0]?.reported;
    const mode = (0,members/* textOf */.b6)(reported?.['internet_gateway_block_mode']);
    const blocks = mode === undefined ? undefined : BLOCKS.get(mode);
    // While the mode is being changed, the old one, which AWS does not report, may still apply.
    if (mode === undefined || blocks === undefined || reported?.['state'] === 'update-in-progress') {
        return block_public_access_unread([BLOCK_OPTIONS]);
    }
    return blocks ? unlessExcluded(scope, place, mode) : verdict(true, `${FEATURE} is off.`);
}
function unlessExcluded(scope, place, mode) {
    const lifting = scope.of(BLOCK_EXCLUSION).filter((exclusion) => lifts(exclusion, place));
    const sure = lifting.find(({ reported: { state } }) => IN_FORCE.has((0,members/* textOf */.b6)(state) ?? ''));
    if (sure !== undefined)
        return verdict(true, `${sure.id} excludes the subnet from ${FEATURE}.`);
    if (!scope.isWhole(BLOCK_EXCLUSION))
        return block_public_access_unread([BLOCK_EXCLUSION]);
    const unsure = lifting.filter(({ reported: { state } }) => !GONE.has((0,members/* textOf */.b6)(state) ?? ''));
    if (unsure.length > 0)
        return changing(unsure);
    return verdict(false, `${FEATURE} (${mode}) stops it.`);
}
const IN_FORCE = new Set(['create-complete', 'update-complete']);
const GONE = new Set(['create-failed', 'delete-complete', 'disable-complete']);
/** Exclusions that allow egress still block inbound traffic. */
function lifts({ reported }, { subnetId, vpcId }) {
    const arn = (0,members/* textOf */.b6)(reported['resource_arn']) ?? '';
    return (reported['internet_gateway_exclusion_mode'] === 'allow-bidirectional' &&
        (arn.endsWith(`:subnet/${subnetId}`) || arn.endsWith(`:vpc/${vpcId}`)));
}
function verdict(lets, sentence) {
    return { lets: { least: lets, most: lets, missing: [] }, sentence };
}
function block_public_access_unread(missing) {
    return { lets: { least: false, most: true, missing }, sentence: `${FEATURE} was not read.` };
}
function changing(exclusions) {
    const ids = exclusions.map(({ id }) => id);
    const sentence = `${(0,words/* enumerate */.HL)(ids)} may or may not exclude the subnet from ${FEATURE} just now.`;
    return { lets: { least: false, most: true, missing: ids }, sentence };
}

;// CONCATENATED MODULE: ./build/src/network/path/interface-owner.js

/** By `network_interface_type`. EC2 answers `nat_gateway` where its reference says `natGateway`. */
const TYPES = new Map([
    ['nat_gateway', 'nat_gateway'],
    ['natGateway', 'nat_gateway'],
    ['load_balancer', 'load_balancer'],
    ['network_load_balancer', 'load_balancer'],
    ['gateway_load_balancer', 'load_balancer'],
    ['gateway_load_balancer_endpoint', 'vpc_endpoint'],
    ['vpc_endpoint', 'vpc_endpoint'],
    ['transit_gateway', 'transit_gateway'],
    ['lambda', 'lambda'],
    ['api_gateway_managed', 'api_gateway'],
    ['global_accelerator_managed', 'global_accelerator'],
    ['ec2_instance_connect_endpoint', 'instance_connect_endpoint'],
    ['quicksight', 'quicksight'],
    ['iot_rules_managed', 'iot'],
    ['aws_codestar_connections_managed', 'code_connections'],
]);
/** How services begin the descriptions of the interfaces that they create. */
const DESCRIPTIONS = [
    ['ELB ', 'load_balancer'],
    ['VPC Endpoint Interface', 'vpc_endpoint'],
    ['Network Interface for Transit Gateway', 'transit_gateway'],
    ['AWS Lambda VPC ENI', 'lambda'],
    ['EC2 Instance Connect Endpoint', 'instance_connect_endpoint'],
    ['VPC Link Interface', 'api_gateway'],
    ['GlobalAccelerator', 'global_accelerator'],
    ['AWS Global Accelerator', 'global_accelerator'],
    ['Verified Access', 'verified_access'],
    ['RDSNetworkInterface', 'rds'],
    ['Amazon EKS', 'eks'],
    ['arn:aws:ecs:', 'ecs'],
    ['EFS mount target', 'efs'],
    ['ElastiCache', 'elasticache'],
    ['RedshiftNetworkInterface', 'redshift'],
    ['ClientVPN Endpoint', 'client_vpn'],
    ['Route 53 Resolver', 'resolver'],
    ['DMSNetworkInterface', 'dms'],
];
/** By `nic_requester_id`, where it is a service's name and not a role's. */
const REQUESTERS = new Map([
    ['amazon-elb', 'load_balancer'],
    ['amazon-rds', 'rds'],
    ['amazon-elasticache', 'elasticache'],
    ['amazon-redshift', 'redshift'],
]);
/** All that may be behind a network interface. */
const INTERFACE_OWNERS = [
    ...new Set([
        'instance',
        ...TYPES.values(),
        ...REQUESTERS.values(),
        'cloudfront',
        ...DESCRIPTIONS.map(([, owner]) => owner),
        'none',
        'other',
    ]),
].toSorted();
/**
 * What is behind a network interface: `instance`, a service such as `load_balancer`, `none` where it is attached to
 * nothing, else `other`. Descriptions are trusted only on interfaces that somebody else created or manages, and never
 * for a NAT gateway: anyone may give that description to an interface that takes connections.
 */
function interfaceOwner(networkInterface) {
    const typed = TYPES.get((0,members/* textOf */.b6)(networkInterface['network_interface_type']) ?? '');
    if (typed !== undefined)
        return typed;
    if (attachedInstance(networkInterface) !== undefined)
        return 'instance';
    const requester = REQUESTERS.get((0,members/* textOf */.b6)(networkInterface['nic_requester_id']) ?? '');
    if (requester !== undefined)
        return requester;
    if (isOfService(networkInterface)) {
        if (hasGroupOfCloudFront(networkInterface))
            return 'cloudfront';
        const description = (0,members/* textOf */.b6)(networkInterface['description']) ?? '';
        return DESCRIPTIONS.find(([start]) => description.startsWith(start))?.[1] ?? 'other';
    }
    return isUnattached(networkInterface) ? 'none' : 'other';
}
/** EKS attaches its interfaces from an account of its own and does not mark them as managed. */
function isOfService(networkInterface) {
    const holder = (0,members/* memberOf */.C5)(networkInterface['nic_attachment'], 'instance_owner_id');
    const isForeign = holder !== undefined && holder !== networkInterface['owner_id'];
    return networkInterface['nic_requester_managed'] === true || isForeign;
}
/** CloudFront makes it with the first VPC origin (CloudFront guide, "Restrict access with VPC origins"). */
function hasGroupOfCloudFront(networkInterface) {
    const names = (0,members/* objectsOf */.iZ)(networkInterface['nic_groups']).map((group) => (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(group, 'group_name')));
    return names.some((name) => name?.startsWith('CloudFront-VPCOrigins') === true);
}
function attachedInstance(networkInterface) {
    return (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(networkInterface['nic_attachment'], 'instance_id'));
}
function isUnattached(networkInterface) {
    return networkInterface['network_interface_status'] === 'available';
}

;// CONCATENATED MODULE: ./build/src/network/path/doors.js







const TCP = new Set(['tcp']);
const TCP_AND_UDP = new Set(['tcp', 'udp']);
/**
 * An accelerator has an interface in each subnet of its endpoints, and no public one. Services that authenticate their
 * users (EC2 Instance Connect Endpoint, Verified Access, Client VPN) let no stranger in.
 */
const ACCELERATOR = 'global_accelerator';
/** Owners that take no connections, whichever others do. */
const NO_TARGETS = new Set([
    'nat_gateway',
    'lambda',
    'transit_gateway',
    ACCELERATOR,
    'api_gateway',
    'cloudfront',
]);
/** The doors to an interface of the scope; the EC2 API does not say to whom they pass traffic on. */
function doorsBefore(scope, { id, reported }, isReached) {
    if (NO_TARGETS.has(interfaceOwner(reported)))
        return [];
    const { balancers, accelerated } = standing(scope);
    const balancing = (balancers.get((0,members/* textOf */.b6)(reported['vpc_id'])) ?? []).filter((one) => one.of.id !== id && isReached(one.of));
    const isAccelerated = accelerated.has((0,members/* textOf */.b6)(reported['subnet_id']));
    return [
        ...doorOf(balancing),
        ...(isAccelerated ? [{ missing: (0,beyond/* mayBeReachedBy */.Sr)('Global Accelerator'), protocols: TCP_AND_UDP }] : []),
    ];
}
function doorOf(balancers) {
    if (balancers.length === 0)
        return [];
    const names = [...new Set(balancers.map(({ name }) => name))].toSorted(compare/* compareText */.n);
    const protocols = names.some((name) => name.startsWith(NETWORK)) ? TCP_AND_UDP : TCP;
    return [{ missing: (0,beyond/* mayBeReachedBy */.Sr)(`load balancers of this VPC (${(0,words/* some */.zN)(names, FEW)})`), protocols }];
}
const FEW = 3;
const NETWORK = 'net/';
/** All of the scope: load balancers by their VPC, and the subnets in which accelerators have endpoints. */
const standing = (0,remember/* perScope */.WW)((scope) => {
    const balancers = new Map();
    const accelerated = new Set();
    for (const one of scope.of(NETWORK_INTERFACE)) {
        const owner = interfaceOwner(one.reported);
        if (owner === ACCELERATOR)
            accelerated.add((0,members/* textOf */.b6)(one.reported['subnet_id']));
        if (owner !== 'load_balancer')
            continue;
        const name = balancerName(one);
        const vpc = (0,members/* textOf */.b6)(one.reported['vpc_id']);
        if (name !== undefined)
            balancers.set(vpc, [...(balancers.get(vpc) ?? []), { of: one, name }]);
    }
    return { balancers, accelerated };
});
/** Undefined for one that passes traffic on to appliances and not to targets, and for one that speaks HTTP. */
function balancerName({ id, reported }) {
    const type = (0,members/* textOf */.b6)(reported['network_interface_type']);
    const [kind = '', name] = ((0,members/* textOf */.b6)(reported['description']) ?? '').replace(/^ELB /, '').split('/');
    if (type === 'gateway_load_balancer' || (name !== undefined && ['gwy', 'app'].includes(kind)))
        return undefined;
    if (type === 'network_load_balancer')
        return `${NETWORK}${name ?? id}`;
    return name === undefined ? kind || id : `${kind}/${name}`;
}

;// CONCATENATED MODULE: ./build/src/network/path/public-address.js





/**
 * The addresses of a network interface that the internet may send to. Carrier addresses and customer-owned addresses
 * belong to other networks than the internet. An IPv4 address that AWS calls public is so whatever its range (customers
 * bring their own); an IPv6 address is public by its range.
 */
function publicAddresses(networkInterface) {
    const associations = [
        networkInterface['nic_association'],
        ...(0,members/* objectsOf */.iZ)(networkInterface['nic_private_ip_addresses']).map(({ association }) => association),
    ].filter((association) => (0,json/* isJsonObject */.O)(association));
    const named = (member) => associations.map((association) => association[member]);
    const foreign = new Set([...named('carrier_ip'), ...named('customer_owned_ip')]);
    const ipv4 = [...(0,members/* listOf */.c3)(networkInterface['public_ips']), ...named('public_ip')].filter((address) => !foreign.has(address));
    const ipv6 = [];
    const strange = [];
    for (const item of [
        ...(0,members/* listOf */.c3)(networkInterface['v6_ips']),
        ...(0,members/* listOf */.c3)(networkInterface['nic_ipv6_prefixes']),
    ]) {
        const text = (0,members/* textOf */.b6)(item);
        const set = text === undefined ? null : (0,address_set/* parseCidr */.GN)(text);
        if (text === undefined || set === null)
            strange.push((0,permission/* show */.WU)(item));
        else if (!(0,address_set/* isEmpty */.Im)((0,address_set/* intersect */.y$)(set, public_space/* PUBLIC_SPACE */.J)))
            ipv6.push(text);
    }
    return { ipv4: public_address_distinct(ipv4.map((item) => (0,members/* textOf */.b6)(item) ?? '')), ipv6: public_address_distinct(ipv6), strange };
}
function public_address_distinct(texts) {
    return [...new Set(texts)].filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./build/src/network/path/presence.js




const INSTANCE = 'aws_ec2_instance';
/** What is behind a network interface, if it is an instance or nothing. */
function presenceBehind(scope, networkInterface) {
    const instanceId = attachedInstance(networkInterface);
    if (instanceId === undefined) {
        return isUnattached(networkInterface)
            ? { answers: (0,bounds/* certain */.p)(false), sentence: 'It is attached to nothing.' }
            : { answers: (0,bounds/* certain */.p)(true), sentence: undefined };
    }
    const owner = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(networkInterface['nic_attachment'], 'instance_owner_id'));
    if (owner !== undefined && owner !== scope.account)
        return presence_unread(instanceId, (0,beyond/* ofAccount */.v4)(instanceId, owner));
    const instance = scope.byId(INSTANCE, instanceId);
    if (instance !== undefined)
        return presenceOf(instanceId, instance.reported);
    if (scope.isGone(instanceId))
        return presence_unread(instanceId, (0,beyond/* ofNobody */.Xs)(instanceId));
    return presence_unread(instanceId, (0,bounds/* missingFrom */.f)(scope, INSTANCE, instanceId));
}
/** Instances that are starting up answer soon enough, and those in a state that AWS has added since may too. */
function presenceOf(instanceId, instance) {
    const state = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(instance['instance_state'], 'name') ?? instance['instance_status']);
    if (state === undefined)
        return presence_unread(instanceId, instanceId);
    return { answers: (0,bounds/* certain */.p)(!presence_ABSENT.has(state.toLowerCase())), sentence: `${instanceId} is ${state}.` };
}
const presence_ABSENT = new Set(['stopping', 'stopped', 'shutting-down', 'terminated']);
function presence_unread(instanceId, missing) {
    return {
        answers: { least: false, most: true, missing: [missing] },
        sentence: `The state of ${instanceId} was not read.`,
    };
}

;// CONCATENATED MODULE: ./build/src/network/path/judge.js



/** How far what the source lets in gets on the path, or by others that may pass it on. */
function judge_judge(path, source = path.source) {
    const alone = judgeAlone(path, source);
    if (source.openings.most.length === 0)
        return alone;
    const ways = path.doors().flatMap((door) => {
        const passed = source.openings.most.filter(({ protocol }) => door.protocols.has(protocol));
        const reached = path.admits(passed);
        return reached.length > 0 ? [{ door, reached }] : [];
    });
    if (ways.length === 0)
        return alone;
    const reasons = ways.map(({ door }) => `It ${door.missing}, which the EC2 API does not report.`);
    const [least, most] = [alone.least, alone.most].map(({ grade, reached, reasons: own }) => {
        return { grade, reached, reasons: [...own, ...reasons] };
    });
    if (least === undefined || most === undefined)
        return alone;
    const answered = path.presence.answers.most ? 'reachable' : 'exposed-but-stopped';
    const widest = {
        grade: (0,path_grade/* worstGrade */.V7)([most.grade, answered], 'closed'),
        reached: (0,openings/* openings */.mS)([...most.reached, ...ways.flatMap((way) => way.reached)]),
        reasons: most.reasons,
    };
    // They change nothing if just as much gets there without them.
    if (sameOutcome(widest, alone.most))
        return alone;
    return {
        least,
        most: widest,
        missing: [...new Set([...alone.missing, ...ways.map(({ door }) => door.missing)])],
    };
}
/**
 * How far traffic that the source lets in gets on the path by itself. `missing` names only what changes the outcome by
 * itself, if everything else that was not read lets in the most; what lies behind a certain stop cannot.
 */
function judgeAlone(path, source = path.source) {
    const most = walk(path, source, () => 'most');
    if (most.grade === 'closed')
        return (0,bounds/* certain */.p)(most);
    const parts = [source.openings, ...path.stages(), path.presence.answers].map(({ missing }) => missing);
    const unread = parts.flatMap((missing, index) => (missing.length > 0 ? [{ missing, index }] : []));
    if (unread.length === 0)
        return (0,bounds/* certain */.p)(most);
    const least = walk(path, source, () => 'least');
    if (sameOutcome(least, most))
        return (0,bounds/* certain */.p)(most);
    const decisive = unread.filter(({ index }) => {
        const without = walk(path, source, (at) => (at === index ? 'least' : 'most'));
        return !sameOutcome(without, most);
    });
    return { least, most, missing: [...new Set(decisive.flatMap(({ missing }) => missing))] };
}
/** Without the reasons: they mention what was not read even where it makes no difference. */
function sameOutcome(a, b) {
    return a.grade === b.grade && (0,openings/* sameOpenings */.Qe)(a.reached, b.reached);
}
function walk({ stages, presence }, source, levels) {
    const reasons = [source.sentence];
    let left = source.openings[levels(0)];
    if (left.length === 0)
        return { grade: 'closed', reached: openings/* NOTHING */.K$, reasons };
    for (const [i, stage] of stages().entries()) {
        reasons.push(stage.tell(left));
        left = stage.through(left, levels(i + 1));
        if (left.length === 0)
            return { grade: 'open-but-blocked', reached: openings/* NOTHING */.K$, reasons };
    }
    if (presence.sentence !== undefined)
        reasons.push(presence.sentence);
    const answers = presence.answers[levels(stages().length + 1)];
    return { grade: answers ? 'reachable' : 'exposed-but-stopped', reached: left, reasons };
}

;// CONCATENATED MODULE: ./build/src/network/path/appliance.js

/**
 * Whether the target of a route passes on packets that are not for itself: firewall endpoints do, and interfaces whose
 * source/destination check is off (EC2 guide, "Source/destination checking"). Null: not read.
 */
function passesOn(scope, { isAppliance, isBlackhole, interfaceId }) {
    if (!isAppliance || isBlackhole)
        return false;
    if (interfaceId === undefined)
        return true;
    const check = scope.byId(NETWORK_INTERFACE, interfaceId)?.reported['nic_source_dest_check'];
    return typeof check === 'boolean' ? !check : null;
}

;// CONCATENATED MODULE: ./build/src/network/path/route-table.js

const ROUTE_TABLE = 'aws_ec2_route_table';
/** Associations of a table that are being created, or are gone, do not count. */
function isInForce(association) {
    return ((0,members/* memberOf */.C5)(association['association_state'], 'state') ?? 'associated') === 'associated';
}

;// CONCATENATED MODULE: ./build/src/network/path/route-target.js

const route_target_ENDPOINT = 'vpce-';
/** Members of a route and what they name; the more specific ones first. */
const MEMBERS = [
    ['egress_only_internet_gateway_id', 'an egress-only internet gateway, which lets nothing in'],
    ['nat_gateway_id', 'a NAT gateway, which lets nothing in'],
    ['transit_gateway_id', 'a transit gateway'],
    ['vpc_peering_connection_id', 'a peering connection'],
    ['instance_id', 'an instance'],
    ['network_interface_id', 'a network interface'],
    ['local_gateway_id', 'a local gateway'],
    ['carrier_gateway_id', 'a carrier gateway'],
    ['core_network_arn', 'a core network'],
    ['odb_network_arn', 'an Oracle database network'],
    ['ip_address', 'an address'],
];
/** `gateway_id` names gateways of several kinds, told apart by their ids. */
const GATEWAYS = [
    ['igw-', 'an internet gateway'],
    ['vgw-', 'a virtual private gateway'],
    [route_target_ENDPOINT, 'a VPC endpoint, such as that of a firewall'],
    ['local', 'the VPC itself'],
];
/** `route`: an item of `route_table_routes`. */
function route_target_targetOf(route) {
    const isBlackhole = route['state'] === 'blackhole';
    const gateway = (0,members/* textOf */.b6)(route['gateway_id']);
    if (gateway !== undefined) {
        const what = GATEWAYS.find(([prefix]) => gateway.startsWith(prefix))?.[1] ?? 'another gateway';
        const isInternet = gateway.startsWith('igw-') && !isBlackhole;
        const isAppliance = gateway.startsWith(route_target_ENDPOINT);
        return { id: gateway, what, isBlackhole, isInternet, isAppliance, interfaceId: undefined };
    }
    const interfaceId = (0,members/* textOf */.b6)(route['network_interface_id']);
    const isAppliance = interfaceId !== undefined && (0,members/* textOf */.b6)(route['nat_gateway_id']) === undefined;
    const plain = { isBlackhole, isInternet: false, isAppliance, interfaceId };
    for (const [member, what] of MEMBERS) {
        const id = (0,members/* textOf */.b6)(route[member]);
        if (id !== undefined)
            return { id, what, ...plain };
    }
    return { id: 'something unknown', what: 'no internet gateway', ...plain };
}
/** `the firewall endpoint vpce-1`, `the appliance at eni-1`. */
function applianceName({ id, interfaceId = id }) {
    return id.startsWith(route_target_ENDPOINT) ? `the firewall endpoint ${id}` : `the appliance at ${interfaceId}`;
}

;// CONCATENATED MODULE: ./build/src/network/path/gateway-entry.js








const STRAIGHT = { way: 'straight', table: undefined, missing: [] };
/** Edge associations of the scope (VPC user guide, "Gateway route tables"). */
const gatewayEntry = (0,remember/* perScope */.WW)((scope) => {
    const tables = tablesOf(scope);
    return (place, family) => {
        const table = tables.get(place.vpcId);
        if (table === undefined) {
            return scope.isWhole(ROUTE_TABLE)
                ? STRAIGHT
                : { way: 'unknown', table: undefined, missing: [ROUTE_TABLE] };
        }
        const subnet = scope.byId(SUBNET, place.subnetId);
        const block = subnet === undefined ? undefined : blockOf(subnet, family);
        if (block === undefined) {
            return { way: 'unknown', table: undefined, missing: [(0,bounds/* missingFrom */.f)(scope, SUBNET, place.subnetId)] };
        }
        const target = targetFor(table.resource, block);
        if (target === undefined || target.id === 'local')
            return STRAIGHT;
        const about = { id: table.resource.id, gatewayId: table.gatewayId, target };
        const passes = passesOn(scope, target);
        if (passes === null) {
            const missing = [(0,bounds/* missingFrom */.f)(scope, NETWORK_INTERFACE, target.interfaceId ?? target.id)];
            return { way: 'unknown', table: about, missing };
        }
        return { way: passes ? 'appliance' : 'nowhere', table: about, missing: [] };
    };
});
/** By VPC, which has one internet gateway. */
function tablesOf(scope) {
    const tables = new Map();
    for (const resource of scope.of(ROUTE_TABLE)) {
        const vpc = (0,members/* textOf */.b6)(resource.reported['vpc_id']);
        for (const association of (0,members/* objectsOf */.iZ)(resource.reported['route_table_associations'])) {
            const gatewayId = (0,members/* textOf */.b6)(association['gateway_id']);
            if (vpc === undefined || gatewayId === undefined || !isInForce(association))
                continue;
            if (gatewayId.startsWith('igw-'))
                tables.set(vpc, { resource, gatewayId });
        }
    }
    return tables;
}
/** Undefined: it makes no sense. */
function blockOf({ reported }, family) {
    const { subnet_cidr_block: ipv4, subnet_ipv6_native: isNative, subnet_ipv6_cidr_block_association_set: ipv6, } = reported;
    if (family === 'ipv4')
        return isNative === true ? address_set/* NO_ADDRESSES */.xY : ((0,address_set/* parseCidr */.GN)((0,members/* textOf */.b6)(ipv4) ?? '') ?? undefined);
    const blocks = (0,members/* objectsOf */.iZ)(ipv6).map((one) => (0,address_set/* parseCidr */.GN)((0,members/* textOf */.b6)((0,members/* memberOf */.C5)(one, 'ipv6_cidr_block')) ?? ''));
    return blocks.includes(null) ? undefined : (0,address_set/* unite */._f)(...blocks.flatMap((one) => one ?? []));
}
/** Its destinations are whole blocks of the VPC or of a subnet: two of them are nested or disjoint. */
function targetFor(table, block) {
    const routes = (0,members/* objectsOf */.iZ)(table.reported['route_table_routes']).flatMap((route) => {
        const cidr = destinationOf(route);
        const set = cidr === undefined ? null : (0,address_set/* parseCidr */.GN)(cidr);
        if (cidr === undefined || set === null || !(0,address_set/* includes */.mK)(set, block) || (0,address_set/* isEmpty */.Im)(block))
            return [];
        return [{ length: (0,address_set/* prefixLength */.BK)(cidr), target: route_target_targetOf(route) }];
    });
    return routes.toSorted((a, b) => b.length - a.length)[0]?.target;
}
function destinationOf(route) {
    return (0,members/* textOf */.b6)(route['destination_cidr_block'] ?? route['destination_ipv6_cidr_block']);
}

;// CONCATENATED MODULE: ./build/src/network/path/subnet-acl.js











const NETWORK_ACL = 'aws_ec2_network_acl';
/**
 * The network ACLs of the scope's subnets; undefined where it was not read which one a subnet has. Only inbound traffic
 * counts: a packet that arrives may do harm whether or not the ACL lets an answer out.
 */
const subnetAcls = (0,remember/* perScope */.WW)((scope) => {
    const acls = aclsOf(scope);
    const passage = (0,remember/* perKey */.LM)((aclId) => passageOf(aclId, scope.byId(NETWORK_ACL, aclId)));
    return (place) => {
        const own = acls.bySubnet.get(place.subnetId);
        const isDefault = scope.isWhole(NETWORK_ACL) && !isOfOther(scope, place);
        const acl = own ?? (isDefault ? acls.defaultOf.get(place.vpcId) : undefined);
        return acl === undefined ? undefined : passage(acl.id);
    };
});
/**
 * EC2 shows an account with which a subnet is shared only what is attached to it: an ACL that it does not show is not
 * known to be the default.
 */
function isOfOther(scope, { subnetId, vpcId }) {
    const place = scope.byId(SUBNET, subnetId) ?? scope.byId(VPC, vpcId);
    return place !== undefined && (0,model_owner/* otherOwner */.W)(place) !== null;
}
function passageOf(aclId, acl) {
    // Every ACL has entries: if there are none, they were not read.
    const entries = (0,members/* listOf */.c3)(acl?.reported['acl_entries'] ?? 'not read');
    const least = (0,network_acl/* admittedByAcl */.C)(entries, public_space/* PUBLIC_SPACE */.J, false, 'deny');
    const most = least.unknown.length === 0 ? least : (0,network_acl/* admittedByAcl */.C)(entries, public_space/* PUBLIC_SPACE */.J, false, 'allow');
    const passages = { least: passing(least, most_of_internet/* mostOfInternet */.m), most: passing(most, most_of_internet/* mostOfInternet */.m) };
    const anybody = (0,network_acl/* admittedByAcl */.C)(entries, address_set/* ALL_ADDRESSES */.LO, false, 'allow');
    return {
        aclId,
        isDoubtful: least.unknown.length > 0,
        through: (before, level) => passages[level](before),
        ofAnybody: passing(anybody, () => true),
    };
}
function aclsOf(scope) {
    const bySubnet = new Map();
    const defaultOf = new Map();
    for (const acl of scope.of(NETWORK_ACL)) {
        const vpc = (0,members/* textOf */.b6)(acl.reported['vpc_id']);
        if (acl.reported['is_default'] === true && vpc !== undefined)
            defaultOf.set(vpc, acl);
        for (const association of (0,members/* objectsOf */.iZ)(acl.reported['acl_associations'])) {
            const subnet = (0,members/* textOf */.b6)(association['subnet_id']);
            if (subnet !== undefined)
                bySubnet.set(subnet, acl);
        }
    }
    return { bySubnet, defaultOf };
}
/** What is left of openings where the ACL admits enough addresses. */
function passing({ admitted, decided }, isEnough) {
    const wide = admitted.filter((one) => isEnough(one.addresses, one.family));
    const parts = Map.groupBy(wide, ({ family, protocol }) => keyOf(family, protocol));
    const through = ({ family, protocol, ports }) => {
        const name = decided[family].includes(protocol) ? protocol : sets_protocol/* ALL_PROTOCOLS */.yJ;
        const open = parts.get(keyOf(family, name))?.map((part) => part.ports) ?? [];
        return { family, protocol, ports: (0,interval_set/* intersect */.y$)(ports, (0,interval_set/* intervalSet */.Ir)(open)) };
    };
    return (before) => (0,openings/* openings */.mS)([...before, ...named(before, decided)].map(through));
}
function keyOf(family, protocol) {
    return `${family} ${protocol}`;
}
/** Protocols that the ACL names, where so far they were among all protocols. */
function named(before, decided) {
    return before
        .filter(({ protocol }) => protocol === sets_protocol/* ALL_PROTOCOLS */.yJ)
        .flatMap(({ family, ports }) => {
        const known = new Set(before.filter((one) => one.family === family).map((one) => one.protocol));
        return decided[family]
            .filter((protocol) => !known.has(protocol))
            .map((protocol) => ({ family, protocol, ports }));
    });
}

;// CONCATENATED MODULE: ./build/src/network/path/routes.js





/**
 * Longest prefix first; of the same one static routes before those of prefix lists, and propagated ones last
 * (VPC user guide, "Route priority"). Blackholes lead nowhere and still take their prefix. Of prefix lists with the same
 * prefix AWS takes any, so the answer lies between what they would give if those to internet gateways came last or first.
 */
function routingOf(table, resolve) {
    const routes = (0,members/* objectsOf */.iZ)(table.reported['route_table_routes']).map((item) => readRoute(item, resolve));
    const claims = routes.flatMap((route, index) => (route.cidrs ?? []).flatMap((cidr) => {
        const set = (0,address_set/* parseCidr */.GN)(cidr);
        return set === null ? [] : [{ index, rank: route.rank, set, length: (0,address_set/* prefixLength */.BK)(cidr) }];
    }));
    const internetLast = waysOf(routes, claims, 1);
    const [least, most] = [internetLast, waysOf(routes, claims, -1)].map(sentToInternet);
    const sent = { least: least ?? address_set/* NO_ADDRESSES */.xY, most: most ?? address_set/* NO_ADDRESSES */.xY };
    return { ways: internetLast, toInternet: withUnread(sent, routes.filter(isDoubtful), table.id) };
}
/** `internet`: where internet gateways stand among prefix lists with the same prefix: -1 first, 1 last. */
function waysOf(routes, claims, internet) {
    const order = ({ index, rank }) => rank === OF_PREFIX_LIST && routes[index]?.target.isInternet === true ? internet : 0;
    const won = routes.map(() => address_set/* NO_ADDRESSES */.xY);
    let taken = address_set/* NO_ADDRESSES */.xY;
    for (const { index, set } of claims.toSorted((a, b) => b.length - a.length || a.rank - b.rank || order(a) - order(b))) {
        const rest = address_set/* subtract */.Re(address_set/* intersect */.y$(set, public_space/* PUBLIC_SPACE */.J), taken);
        if (address_set/* isEmpty */.Im(rest))
            continue;
        won[index] = (0,address_set/* unite */._f)(won[index] ?? address_set/* NO_ADDRESSES */.xY, rest);
        taken = (0,address_set/* unite */._f)(taken, rest);
    }
    return routes
        .map(({ destination, target }, i) => ({ destination, target, addresses: won[i] ?? address_set/* NO_ADDRESSES */.xY }))
        .filter((way) => !address_set/* isEmpty */.Im(way.addresses));
}
function sentToInternet(ways) {
    return (0,address_set/* unite */._f)(...ways.filter(({ target }) => target.isInternet).map((way) => way.addresses));
}
/** What was not read may be more specific than all other routes, and so take or give everything. */
function withUnread({ least, most }, unread, table) {
    const gives = unread.some(({ target }) => target.isInternet);
    const takes = unread.some(({ target }) => !target.isInternet);
    const lists = unread.map(({ destination }) => (destination.startsWith('pl-') ? destination : table));
    return {
        least: takes ? address_set/* NO_ADDRESSES */.xY : least,
        most: gives ? public_space/* PUBLIC_SPACE */.J : most,
        missing: address_set/* sameAddresses */.Z6(least, most) ? lists : [...lists, table],
    };
}
function isDoubtful({ cidrs }) {
    return cidrs === null || cidrs.some((cidr) => (0,address_set/* parseCidr */.GN)(cidr) === null);
}
const OF_PREFIX_LIST = 1;
const PROPAGATED = new Set(['EnableVgwRoutePropagation', 'Advertisement']);
function readRoute(item, resolve) {
    const target = route_target_targetOf(item);
    const cidr = (0,members/* textOf */.b6)(item['destination_cidr_block'] ?? item['destination_ipv6_cidr_block']);
    const list = (0,members/* textOf */.b6)(item['destination_prefix_list_id']);
    const isPropagated = PROPAGATED.has((0,members/* textOf */.b6)(item['origin']) ?? '');
    if (cidr !== undefined) {
        return { destination: cidr, target, cidrs: [cidr], rank: isPropagated ? 2 : 0 };
    }
    if (list === undefined)
        return { destination: 'an unknown place', target, cidrs: null, rank: 0 };
    return { destination: list, target, cidrs: resolve(list)?.cidrs ?? null, rank: OF_PREFIX_LIST };
}

;// CONCATENATED MODULE: ./build/src/network/path/subnet-route.js










/** The routes of the scope's subnets. */
const subnetRoutes = (0,remember/* perScope */.WW)((scope) => {
    const tables = subnet_route_tablesOf(scope);
    const entryOf = gatewayEntry(scope);
    const routing = (0,remember/* perKey */.LM)((tableId) => {
        const table = scope.byId(ROUTE_TABLE, tableId);
        if (table === undefined)
            throw new Error(`${tableId} is not a route table of the scope`);
        const answer = routingOf(table, (id) => listContent(scope, id));
        return { ...answer, families: familiesOf(scope, answer) };
    });
    return ({ subnetId, vpcId }) => {
        const own = tables.bySubnet.get(subnetId)?.find((table) => table.reported['vpc_id'] === vpcId);
        // A listing with gaps may lack the subnet's own table.
        const table = own ?? (scope.isWhole(ROUTE_TABLE) ? tables.mainOf.get(vpcId) : undefined);
        // Every table has a route into its VPC: if there are no routes, they were not read.
        if (table?.reported['route_table_routes'] === undefined)
            return subnet_route_unread();
        const { ways, families } = routing(table.id);
        const about = { tableId: table.id, isMain: (0,bounds/* certain */.p)(own === undefined), ways };
        const inspected = address_set/* FAMILIES */.BU.filter((family) => {
            const through = ways.filter(({ target }) => target.isInternet || passesOn(scope, target) !== false);
            return (!families.most.includes(family) &&
                (0,most_of_internet/* mostOfInternet */.m)((0,address_set/* unite */._f)(...through.map((way) => way.addresses)), family));
        });
        if (inspected.length === 0)
            return { ...about, families, inspected };
        return {
            ...about,
            ...withInspected(families, inspected, (family) => entryOf({ subnetId, vpcId }, family)),
        };
    };
});
/**
 * Families behind a firewall count where the internet gateway routes inbound traffic through one too: traffic that
 * bypasses it on the way in has no way out, since it knows of no such connection (Network Firewall guide, "Internet
 * gateway").
 */
function withInspected(families, candidates, entryOf) {
    const of = (wanted) => candidates.filter((family) => wanted.includes(entryOf(family).way));
    const most = of(['appliance', 'unknown']);
    const missing = most.flatMap((family) => entryOf(family).missing);
    return {
        families: {
            least: subnet_route_inOrder([...families.least, ...of(['appliance'])]),
            most: subnet_route_inOrder([...families.most, ...most]),
            missing: [...new Set([...families.missing, ...missing])],
        },
        inspected: most,
    };
}
function subnet_route_inOrder(families) {
    return address_set/* FAMILIES */.BU.filter((family) => families.includes(family));
}
/**
 * AWS's own lists, such as those of gateway endpoints, hold so few addresses that it makes no difference if they are
 * not read.
 */
function listContent(scope, id) {
    const isOfAws = scope.byId(prefix_lists/* PREFIX_LIST */.g2, id)?.reported['owner_id'] === 'AWS';
    return (0,prefix_lists/* readPrefixList */.tI)(scope, id) ?? (isOfAws ? { cidrs: [] } : null);
}
function subnet_route_unread() {
    const missing = [ROUTE_TABLE];
    return {
        tableId: undefined,
        isMain: { least: false, most: true, missing },
        ways: [],
        families: { least: [], most: address_set/* FAMILIES */.BU, missing },
        inspected: [],
    };
}
function familiesOf(scope, { toInternet }) {
    const { least, most, missing } = toInternet;
    return {
        least: address_set/* FAMILIES */.BU.filter((family) => (0,most_of_internet/* mostOfInternet */.m)(least, family)),
        most: address_set/* FAMILIES */.BU.filter((family) => (0,most_of_internet/* mostOfInternet */.m)(most, family)),
        missing: (0,prefix_lists/* withListKind */.NR)(scope, missing),
    };
}
function subnet_route_tablesOf(scope) {
    const bySubnet = new Map();
    const mainOf = new Map();
    for (const table of scope.of(ROUTE_TABLE)) {
        for (const association of (0,members/* objectsOf */.iZ)(table.reported['route_table_associations'])) {
            if (!isInForce(association))
                continue;
            const subnet = (0,members/* textOf */.b6)(association['subnet_id']);
            const vpc = (0,members/* textOf */.b6)(table.reported['vpc_id']);
            if (subnet !== undefined)
                bySubnet.set(subnet, [...(bySubnet.get(subnet) ?? []), table]);
            else if (association['main'] === true && vpc !== undefined)
                mainOf.set(vpc, table);
        }
    }
    return { bySubnet, mainOf };
}

;// CONCATENATED MODULE: ./build/src/network/path/tell-route.js



/** A sentence on how the internet gets into the subnet by one of the families, or why it doesn't. */
function tellRoute(route, { subnetId }, asked) {
    const { tableId, isMain, ways, families, inspected } = route;
    if (tableId === undefined)
        return `The route table of ${subnetId} was not read.`;
    const name = isMain.least ? `${tableId} (the VPC's main table)` : tableId;
    const internet = ways.filter(({ target }) => target.isInternet);
    const through = asked.filter((family) => inspected.includes(family) && families.most.includes(family));
    if (through.length > 0) {
        const [first, ...others] = relevant(ways, through).filter(({ target }) => target.isAppliance);
        if (first !== undefined) {
            const more = others.filter(({ target }) => target.id === first.target.id);
            return `${name} sends ${destinations([first, ...more])}, through ${applianceName(first.target)} to an internet gateway.`;
        }
    }
    const sure = asked.filter((family) => families.least.includes(family));
    if (sure.length > 0)
        return `${name} sends ${destinations(relevant(internet, sure))}.`;
    if (asked.some((family) => families.most.includes(family))) {
        const lists = (0,words/* enumerate */.HL)(families.missing.filter((id) => id.startsWith('pl-')));
        return `${name} has a route to ${lists || 'an unknown place'}, which could not be read.`;
    }
    const partly = relevant(internet, asked);
    if (partly.length > 0)
        return `${name} sends only a part of the internet to an internet gateway: ${destinations(partly)}.`;
    const [widest] = relevant(ways, asked);
    if (widest === undefined)
        return `${name} has no route to the internet.`;
    const { id, what, isBlackhole } = widest.target;
    if (isBlackhole)
        return `${name} sends ${widest.destination} to ${id}, which is gone (a blackhole).`;
    return `${name} sends ${widest.destination} to ${id}, ${what}.`;
}
/** A sentence on where an internet gateway sends what comes in for the subnet, where it does not go straight. */
function tellEntry({ way, table, missing }, { subnetId }) {
    if (table === undefined) {
        return `Where the internet gateway sends what is for ${subnetId} depends on ${(0,words/* enumerate */.HL)(missing)}, which could not be read.`;
    }
    const { id, gatewayId, target } = table;
    const what = applianceName(target);
    if (way !== 'nowhere')
        return `${id} (the table of ${gatewayId}) sends what is for ${subnetId} through ${what}.`;
    const why = target.isBlackhole
        ? 'which is gone (a blackhole)'
        : target.isAppliance
            ? 'which takes nothing that is not for itself (its source/destination check is on)'
            : target.what;
    return `${id} (the table of ${gatewayId}) sends what is for ${subnetId} to ${target.id}, ${why}.`;
}
/** The routes that win addresses of the families, the widest first. */
function relevant(ways, families) {
    const [first, ...others] = families;
    if (first === undefined)
        return [];
    const of = ways
        .filter((way) => address_set/* sizeOf */.$d(way.addresses, first) > 0n)
        .toSorted((a, b) => compareSize(b, a, first));
    return [...of, ...relevant(ways, others).filter((way) => !of.includes(way))];
}
function compareSize(a, b, family) {
    const [first, second] = [address_set/* sizeOf */.$d(a.addresses, family), address_set/* sizeOf */.$d(b.addresses, family)];
    return first === second ? 0 : first < second ? -1 : 1;
}
const tell_route_FEW = 4;
/** `0.0.0.0/0 and ::/0 to igw-1`. */
function destinations(ways) {
    const byTarget = Map.groupBy(ways, ({ target }) => target.id);
    const texts = [...byTarget].map(([target, to]) => {
        const named = to.map(({ destination }) => destination);
        return `${(0,words/* some */.zN)(named, tell_route_FEW)} to ${target}`;
    });
    return (0,words/* enumerate */.HL)(texts);
}

;// CONCATENATED MODULE: ./build/src/network/path/stages.js














/**
 * The stages after the groups, in the order in which they are reported. The routes and ACL of an unknown subnet count
 * as not read.
 */
function stagesOf(scope, { id, reported }, addresses) {
    const place = placeOf(scope, reported);
    const before = [addressStage(id, addresses), ...denial(reported)];
    if (place === undefined) {
        const subnet = (0,members/* textOf */.b6)(reported['subnet_id']);
        const missing = [subnet === undefined ? id : (0,bounds/* missingFrom */.f)(scope, SUBNET, subnet)];
        return [...before, gate({ least: false, most: true, missing }, 'The subnet that it is in was not read.')];
    }
    const { lets, sentence } = blockPublicAccess(scope)(place);
    const route = [routeStage(scope, place), ...entryStages(scope, place, id)];
    return [...before, gate(lets, sentence), ...route, aclStage(scope, place)];
}
function placeOf(scope, reported) {
    const subnetId = (0,members/* textOf */.b6)(reported['subnet_id']);
    if (subnetId === undefined)
        return undefined;
    const vpcId = (0,members/* textOf */.b6)(reported['vpc_id'] ?? scope.byId(SUBNET, subnetId)?.reported['vpc_id']);
    return vpcId === undefined ? undefined : { subnetId, vpcId };
}
function gate(lets, sentence) {
    return {
        missing: lets.missing,
        through: (before, level) => (lets[level] ? before : openings/* NOTHING */.K$),
        tell: () => sentence,
    };
}
/** EC2's word for what keeps the internet from an internal dual-stack load balancer. */
function denial(reported) {
    if (reported['nic_deny_all_igw_traffic'] !== true)
        return [];
    return [gate((0,bounds/* certain */.p)(false), 'It refuses all traffic of internet gateways.')];
}
function byFamily(families, tell) {
    return {
        missing: families.missing,
        through: (before, level) => before.filter(({ family }) => families[level].includes(family)),
        tell: (before) => tell((0,openings/* familiesOf */.m6)(before)),
    };
}
const CALLED = { ipv4: 'IPv4', ipv6: 'IPv6' };
function addressStage(id, addresses) {
    const least = address_set/* FAMILIES */.BU.filter((family) => addresses[family].length > 0);
    const isStrange = addresses.strange.length > 0;
    const most = isStrange ? address_set/* FAMILIES */.BU.filter((family) => family === 'ipv6' || least.includes(family)) : least;
    return byFamily({ least, most, missing: isStrange ? [id] : [] }, (asked) => {
        const own = asked.flatMap((family) => addresses[family]);
        if (own.length > 0)
            return `It has the public ${own.length === 1 ? 'address' : 'addresses'} ${(0,words/* some */.zN)(own, stages_FEW)}.`;
        if (asked.some((family) => most.includes(family))) {
            return `It has the address ${(0,words/* some */.zN)(addresses.strange, stages_FEW)}, which makes no sense.`;
        }
        const [only, ...others] = asked;
        return only === undefined || others.length > 0 || least.length === 0
            ? 'It has no public address.'
            : `It has no public ${CALLED[only]} address.`;
    });
}
const stages_FEW = 4;
function routeStage(scope, place) {
    const route = subnetRoutes(scope)(place);
    return byFamily(route.families, (asked) => tellRoute(route, place, asked));
}
/** What the gateway's own table puts in the way of inbound traffic; nothing where it has none. */
function entryStages(scope, place, id) {
    const entries = address_set/* FAMILIES */.BU.map((family) => ({ family, entry: gatewayEntry(scope)(place, family) }));
    // A table that was not read may stop more of what the subnet's own table lets in, never less.
    const ahead = entries.filter(({ entry: { way, table, missing } }) => way !== 'straight' && table?.target.interfaceId !== id && !missing.includes(ROUTE_TABLE));
    if (ahead.length === 0)
        return [];
    const of = (wanted) => ahead.filter(({ entry }) => wanted.includes(entry.way)).map(({ family }) => family);
    const missing = ahead.flatMap(({ entry: { way, table, missing: unread } }) => way === 'appliance' && table !== undefined ? [(0,beyond/* passedBy */.QD)(applianceName(table.target))] : unread);
    const straight = address_set/* FAMILIES */.BU.filter((family) => ahead.every((one) => one.family !== family));
    const most = [...straight, ...of(['appliance', 'unknown'])];
    return [
        byFamily({ least: straight, most, missing: [...new Set(missing)] }, (asked) => ahead
            .filter(({ family }) => asked.includes(family))
            .map(({ entry }) => tellEntry(entry, place))
            .filter((sentence, i, all) => all.indexOf(sentence) === i)
            .join(' ')),
    ];
}
function aclStage(scope, place) {
    const acl = subnetAcls(scope)(place);
    if (acl === undefined) {
        const lets = { least: false, most: true, missing: [NETWORK_ACL] };
        return gate(lets, `The network ACL of ${place.subnetId} was not read.`);
    }
    const { aclId, isDoubtful, through } = acl;
    return {
        missing: isDoubtful ? [aclId] : [],
        through,
        tell: (before) => {
            const sure = through(before, 'least');
            if (sure.length > 0) {
                return (0,openings/* sameOpenings */.Qe)(sure, before)
                    ? `${aclId} lets it through.`
                    : `${aclId} lets a part of it through.`;
            }
            return through(before, 'most').length > 0
                ? `${aclId} has entries that could not be read.`
                : `${aclId} stops it.`;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/network/path/interface-path.js













function interfacePath(scope, networkInterface) {
    const { id, reported } = networkInterface;
    const addresses = publicAddresses(reported);
    const groups = (0,members/* objectsOf */.iZ)(reported['nic_groups']).map((group) => (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(group, 'group_id')));
    const groupIds = [...new Set(groups.filter((group) => group !== undefined))];
    const about = {
        id,
        owner: interfaceOwner(reported),
        addresses: [...addresses.ipv4, ...addresses.ipv6],
        groupIds,
    };
    return {
        ...about,
        instanceId: attachedInstance(reported),
        source: sourceOf(scope, about, (0,members/* textOf */.b6)(reported['network_interface_type'])),
        stages: (0,remember/* once */.Oo)(() => stagesOf(scope, networkInterface, addresses)),
        presence: presenceBehind(scope, reported),
        doors: (0,remember/* once */.Oo)(() => doorsBefore(scope, networkInterface, mayBeReached(scope))),
        admits: (passed) => {
            const place = placeOf(scope, reported);
            const acl = place === undefined ? undefined : subnetAcls(scope)(place);
            const families = privateFamilies(reported);
            const own = passed.filter(({ family }) => families.includes(family));
            return acl === undefined ? own : acl.ofAnybody(own);
        },
    };
}
/** Whether the internet reaches an interface by itself, or may. */
const mayBeReached = (0,remember/* perScope */.WW)((scope) => {
    const answers = (0,remember/* perKey */.LM)((one) => judgeAlone(interfacePath(scope, one)));
    return (networkInterface) => answers(networkInterface).most.grade === 'reachable';
});
function privateFamilies(reported) {
    const hasIpv6 = [reported['v6_ips'], reported['nic_ipv6_prefixes']].some((list) => (0,members/* listOf */.c3)(list).length > 0);
    return address_set/* FAMILIES */.BU.filter((family) => (family === 'ipv6' ? hasIpv6 : reported['nic_ipv6_native'] !== true));
}
const UNFILTERED = new Set(['network_load_balancer', 'gateway_load_balancer']);
function sourceOf(scope, { owner, addresses, groupIds }, type) {
    if (owner === 'nat_gateway')
        return NAT_GATEWAY;
    if (groupIds.length > 0)
        return (0,group_ingress/* groupIngress */.B)(scope)(groupIds);
    // Interfaces of services may have no group. Whoever gave one a public address had the internet in mind.
    const isUnfiltered = UNFILTERED.has(type ?? '') || addresses.length > 0;
    return isUnfiltered ? NO_FILTER : NO_GROUP;
}
/** Whatever its groups say. */
const NAT_GATEWAY = {
    openings: (0,bounds/* certain */.p)(openings/* NOTHING */.K$),
    sentence: 'A NAT gateway takes nothing in that was not asked for.',
};
/** Everything that the listeners of a load balancer take. */
const NO_FILTER = {
    openings: (0,bounds/* certain */.p)(openings/* EVERYTHING */.Qz),
    sentence: 'It has no security group that would keep anything out.',
};
const NO_GROUP = {
    openings: (0,bounds/* certain */.p)(openings/* NOTHING */.K$),
    sentence: 'It has no security group and no public address.',
};

;// CONCATENATED MODULE: ./build/src/network/path/interface-exposure.js











const interfaceExposures = (0,remember/* perScope */.WW)((scope) => {
    const all = scope
        .of(NETWORK_INTERFACE)
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id))
        .map((networkInterface) => {
        const path = interfacePath(scope, networkInterface);
        return { path, outcome: judge_judge(path) };
    });
    const byId = new Map(all.map((exposure) => [exposure.path.id, exposure]));
    const byInstance = groupBy(all, ({ instanceId }) => (instanceId === undefined ? [] : [instanceId]));
    const byGroup = groupBy(all, ({ groupIds }) => groupIds);
    return {
        of: (id) => byId.get(id),
        ofInstance: (id) => byInstance.get(id) ?? [],
        throughGroup: (id) => {
            const source = (0,group_ingress/* groupIngress */.B)(scope)([id]);
            return (byGroup.get(id) ?? []).map((whole) => {
                const { path } = whole;
                const isSame = path.groupIds.length === 1 || path.owner === 'nat_gateway';
                return isSame ? whole : { path, outcome: judge_judge(path, source) };
            });
        },
    };
});
function groupBy(exposures, keysOf) {
    const groups = new Map();
    for (const exposure of exposures) {
        for (const key of keysOf(exposure.path)) {
            const known = groups.get(key);
            if (known === undefined)
                groups.set(key, [exposure]);
            else
                known.push(exposure);
        }
    }
    return groups;
}
/** The kinds that an interface's exposure depends on, apart from its own. */
const INTERFACE_SOURCES = [
    group_ingress/* SECURITY_GROUP */.h,
    ...prefix_lists/* PREFIX_LISTS */.PQ,
    VPC,
    SUBNET,
    BLOCK_OPTIONS,
    BLOCK_EXCLUSION,
    ROUTE_TABLE,
    NETWORK_ACL,
    INSTANCE,
];

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/group-exposure.js









const GROUP_EXPOSURE = {
    kind: group_ingress/* SECURITY_GROUP */.h,
    name: 'internet_exposure',
    merged: 'sight',
    type: {
        type: 'object',
        properties: {
            grade: GRADE_TYPE,
            reached: openings/* REACHED */.rN,
            interfaces: {
                type: 'array',
                items: {
                    type: 'object',
                    properties: {
                        interface_id: { type: 'string' },
                        instance_id: { type: 'string' },
                        owner: { type: 'string', values: INTERFACE_OWNERS },
                        grade: GRADE_TYPE,
                        reached: openings/* REACHED */.rN,
                        missing: { type: 'array', items: { type: 'string' } },
                    },
                },
            },
        },
    },
    description: 'Where traffic that the group lets in from the internet really arrives: the network interfaces that have it, the worst first, each with its grade (closed, open-but-blocked, exposed-but-stopped, reachable; see the interface’s internet_exposure) as if this were its only group. The group has the worst of these grades; on no interface it is open-but-blocked if it lets the internet in and closed if not. reached of an interface: the ports and protocols that reach it through this group, whether or not its instance is running; reached of the group: those that reach something that answers. missing: what would have to be read to know.',
    because: ['grade'],
    from: [NETWORK_INTERFACE, ...INTERFACE_SOURCES.filter((kind) => kind !== group_ingress/* SECURITY_GROUP */.h)],
    prepare: (scope) => {
        const exposures = interfaceExposures(scope);
        const ingress = (0,group_ingress/* groupIngress */.B)(scope);
        return ({ id }) => {
            const source = ingress([id]).openings;
            const sure = source.least.length > 0;
            const lets = source.most.length > 0;
            const interfaces = exposures.throughGroup(id);
            const value = group_exposure_shown(sure, interfaces, 'least', []);
            const unseen = scope.isWhole(NETWORK_INTERFACE) ? [] : [NETWORK_INTERFACE];
            const isCertain = interfaces.every(({ outcome: { least, most } }) => least === most);
            if (unseen.length === 0 && sure === lets && isCertain)
                return { value };
            const own = interfaces.length === 0 ? source.missing : [];
            const others = interfaces.flatMap(({ outcome: { least, most, missing } }) => least === most ? [] : missing);
            return graded(value, group_exposure_shown(lets, interfaces, 'most', unseen.length > 0 ? [unseenInterface(source.most)] : []), [...new Set([...unseen, ...own, ...others])]);
        };
    },
};
/** Stands for all interfaces that may have the group and were not read. */
function unseenInterface(reached) {
    const grade = reached.length > 0 ? 'reachable' : 'closed';
    return { id: '', outcome: { grade, reached }, members: { owner: 'unread', missing: [NETWORK_INTERFACE] } };
}
function group_exposure_shown(lets, interfaces, level, unseen) {
    const entries = [...interfaces.map((one) => entryOf(one, level)), ...unseen].toSorted((a, b) => (0,path_grade/* compareGrade */.t1)(b.outcome.grade, a.outcome.grade) || (0,compare/* compareText */.n)(a.id, b.id));
    const grades = entries.map(({ outcome }) => outcome.grade);
    const best = interfaces.length === 0 && lets ? 'open-but-blocked' : 'closed';
    const told = shared();
    const answered = entries.filter(({ outcome: { grade } }) => grade === 'reachable');
    return {
        grade: (0,path_grade/* worstGrade */.V7)(grades, best),
        reached: (0,openings/* toReached */.Y8)((0,openings/* openings */.mS)(answered.flatMap(({ outcome }) => outcome.reached))),
        interfaces: entries.map(({ members, outcome: { grade, reached } }) => Object.assign({}, members, { grade, reached: told(reached) })),
    };
}
/** Most of a group's interfaces are reached by the same traffic: they share one list. */
function shared() {
    const lists = (0,remember/* perKey */.LM)((key) => (0,openings/* toReached */.Y8)(JSON.parse(key)));
    return (reached) => lists(JSON.stringify(reached));
}
function entryOf({ path, outcome }, level) {
    const { id, instanceId, owner } = path;
    const instance = instanceId === undefined ? {} : { instance_id: instanceId };
    const missing = level === 'most' && outcome.least !== outcome.most ? { missing: outcome.missing } : {};
    return { id, outcome: outcome[level], members: { interface_id: id, ...instance, owner, ...missing } };
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-traffic.js
var group_traffic = __webpack_require__(68815);
// EXTERNAL MODULE: ./build/src/network/ingress/internet-ingress.js + 1 modules
var internet_ingress = __webpack_require__(76608);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/group-internet-ingress.js











const GROUP_RULE = 'aws_ec2_security_group_rule';
/** Ports without protocol and family, which are those around. */
const { protocol: PROTOCOL, family: _, ...PORTS } = ingress_reach/* REACH_TYPES */.GD;
const OPENER_TYPES = {
    source: { type: 'string' },
    ...PORTS,
    rule_id: { type: 'string' },
    lets: {
        type: 'object',
        properties: { ...PORTS, ...(PROTOCOL === undefined ? {} : { protocol: PROTOCOL }) },
    },
};
const GROUP_INTERNET_INGRESS = {
    kind: 'aws_ec2_security_group',
    name: 'internet_ingress',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                ...ingress_reach/* REACH_TYPES */.GD,
                sources: { type: 'array', items: { type: 'string' } },
                rule_ids: { type: 'array', items: { type: 'string' } },
                opened_by: { type: 'array', items: { type: 'object', properties: OPENER_TYPES } },
                unread_sources: { type: 'array', items: { type: 'string' } },
            },
        },
    },
    description: 'What the group lets in from the whole internet, as the widest ranges of ports per protocol and address family (ipv4, ipv6). Sources count together: two halves of the internet, or prefix lists that contain them, are the whole internet. Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too, so that a rule for a port needs no second branch. rule_ids are exactly the rules of the group that have to be removed to close it: next to 0.0.0.0/0 also the two halves of the internet on the same port, but not an office’s network. opened_by lists the same part by part: which of its ports a source, and the rule with that source, opens, and everything that the rule lets in (lets). unread_sources may open it as well.',
    because: ['protocol', 'family', 'sources', 'rule_ids'],
    say: ingressSentence,
    from: [...prefix_lists/* PREFIX_LISTS */.PQ, GROUP_RULE],
    prepare: (scope) => {
        const trafficOf = (0,group_traffic/* groupTraffic */.V)(scope);
        const internetOf = (0,group_traffic/* groupInternet */.p)(scope);
        const rules = scope.isWhole(GROUP_RULE) ? rulesByGroup(scope) : group_internet_ingress_NONE;
        return (group) => {
            const own = rules.get(group.id) ?? [];
            const { unread } = trafficOf(group);
            const { reached, unknown } = internetOf(group);
            const value = reached.map((one) => group_internet_ingress_entryOf(one, own, unread));
            if (unknown.length === 0)
                return { value };
            const widest = (0,internet_ingress/* widestIngress */.i8)(trafficOf(group), { share: scope.internetShare });
            return between(value, widest.map((one) => group_internet_ingress_entryOf(one, own, unread)), (0,prefix_lists/* withListKind */.NR)(scope, unknown));
        };
    },
};
function group_internet_ingress_entryOf(reached, rules, unread) {
    const { protocol, family, openers } = reached;
    const own = openers.map((opener) => ({ opener, rules: rulesOf(opener, protocol, rules) }));
    const ports = (0,ingress_reach/* portsReached */.XA)(reached);
    const doubtful = unread.filter((one) => one.families.includes(family) &&
        (0,sets_protocol/* applies */.Br)(one.protocol, protocol) &&
        (0,interval_set/* intersect */.y$)(one.ports, ports).length > 0);
    const sources = [...new Set(doubtful.map(({ source }) => source))].toSorted(compare/* compareText */.n);
    // Evidence that lacks some rules would mislead whoever revokes what it names.
    const isWhole = own.every(({ opener, rules: of }) => (0,interval_set/* includes */.mK)((0,interval_set/* unite */._f)(...of.map((one) => one.ports)), [opener.ports]));
    const ids = new Set(own.flatMap(({ rules: of }) => of.map(({ id }) => id)));
    return {
        ...(0,ingress_reach/* reachMembers */.nw)(reached),
        sources: reached.sources,
        ...(isWhole ? { rule_ids: [...ids].toSorted(compare/* compareText */.n) } : {}),
        opened_by: own.flatMap(({ opener, rules: of }) => openedBy(reached, opener, isWhole ? of : null)),
        ...(sources.length === 0 ? {} : { unread_sources: sources }),
    };
}
function rulesOf({ source, ports }, protocol, rules) {
    return rules.filter((rule) => rule.source === source && (0,sets_protocol/* applies */.Br)(rule.protocol, protocol) && (0,interval_set/* intersect */.y$)(rule.ports, [ports]).length > 0);
}
function openedBy({ protocol, family }, { source, ports }, rules) {
    const at = (set, of) => set.flatMap((run) => (0,ingress_reach/* reachesOf */.Zg)(of, family, run).map(portMembers));
    if (rules === null)
        return at([ports], protocol).map((run) => Object.assign({ source }, run));
    return rules.flatMap((rule) => {
        const [lets = {}] = at(rule.ports, rule.protocol);
        const about = { rule_id: rule.id, lets: { protocol: rule.protocol, ...lets } };
        return at((0,interval_set/* intersect */.y$)(rule.ports, [ports]), protocol).map((run) => Object.assign({ source }, run, about));
    });
}
function portMembers(reach) {
    const { protocol: _protocol, family: _family, ...ports } = (0,ingress_reach/* reachMembers */.nw)(reach);
    return ports;
}
const group_internet_ingress_NONE = new Map();
function rulesByGroup(scope) {
    const found = new Map();
    for (const resource of scope.of(GROUP_RULE)) {
        const rule = readRule(resource);
        if (rule === null)
            continue;
        const group = resource.reported['group_id'];
        const known = found.get(group);
        if (known === undefined)
            found.set(group, [rule]);
        else
            known.push(rule);
    }
    return found;
}
function readRule({ id, reported }) {
    const { is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, prefix_list_id } = reported;
    const source = (0,members/* textOf */.b6)(cidr_ipv4 ?? cidr_ipv6 ?? prefix_list_id);
    const protocol = (0,sets_protocol/* parseProtocol */.gR)((0,members/* textOf */.b6)(ip_protocol) ?? '');
    if (is_egress !== false || source === undefined || protocol === null)
        return null;
    const ports = (0,permission/* isPort */.sW)(from_port) && (0,permission/* isPort */.sW)(to_port) ? (0,sets_protocol/* portsOf */.a5)(protocol, from_port, to_port) : null;
    return ports === null ? null : { id, source, protocol, ports };
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-references.js
var group_references = __webpack_require__(75898);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/group-use.js




const group_use_VPC = 'aws_vpc';
/** By the group's id, in the order of theirs. */
const interfacesByGroup = (0,remember/* perScope */.WW)((scope) => {
    const found = new Map();
    for (const one of scope.of(group_references/* NETWORK_INTERFACE */.JI).toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id))) {
        for (const { id } of (0,group_references/* groupsUsedBy */.ts)(one)) {
            const known = found.get(id);
            if (known === undefined)
                found.set(id, [one]);
            else
                known.push(one);
        }
    }
    return found;
});
const GROUP_IN_USE = {
    kind: group_references/* GROUP */.UP,
    name: 'group_in_use',
    merged: 'use',
    type: { type: 'boolean' },
    description: 'Whether a network interface has the group, or another group of the account and region names it as a source or destination. Stale rules of a deleted peering do not count, nor does the group naming itself. Use by other accounts of the run is added once all have been read: rules see it, the inventory does not.',
    from: [group_references/* NETWORK_INTERFACE */.JI],
    prepare: (scope) => {
        const interfaces = interfacesByGroup(scope);
        const named = new Set(scope.of(group_references/* GROUP */.UP).flatMap((one) => (0,group_references/* groupsUsedBy */.ts)(one).map(({ id }) => id)));
        const missing = [group_references/* NETWORK_INTERFACE */.JI, group_references/* GROUP */.UP].filter((kind) => !scope.isWhole(kind));
        return ({ id }) => {
            const value = interfaces.has(id) || named.has(id);
            return value || missing.length === 0 ? { value } : { value, possible: true, missing };
        };
    },
};
const GROUP_NAMED_BY = {
    kind: group_references/* GROUP */.UP,
    name: 'named_by',
    merged: 'use',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: { kind: { type: 'string', values: group_references/* LAUNCHERS */.oE }, id: { type: 'string' } },
        },
    },
    description: 'What starts machines with the group, whether or not one is running: launch templates whose default or latest version names it, by its ID or, in the default VPC, by its name, and active Spot Fleets.',
    from: [...group_references/* LAUNCHERS */.oE, group_use_VPC],
    prepare: (scope) => {
        const launchers = group_references/* LAUNCHERS */.oE.flatMap((kind) => scope.of(kind));
        const byId = launchersBy(launchers, (one) => (0,group_references/* groupsUsedBy */.ts)(one).map(({ id }) => id));
        const byName = launchersBy(launchers, group_references/* groupNamesUsedBy */.Wm);
        const unread = group_references/* LAUNCHERS */.oE.filter((kind) => !scope.isWhole(kind));
        return (group) => {
            const named = byName.get(group.name) ?? [];
            const isDefault = named.length === 0 ? false : isOfDefaultVpc(scope, group);
            const value = group_use_shown([...(byId.get(group.id) ?? []), ...(isDefault === true ? named : [])]);
            const missing = isDefault === undefined ? [...unread, group_use_VPC] : unread;
            if (missing.length === 0)
                return { value };
            return { value, possible: [...value, ...missing.map((kind) => ({ kind }))], missing };
        };
    },
};
function launchersBy(launchers, keysOf) {
    const found = new Map();
    for (const launcher of launchers) {
        for (const key of keysOf(launcher)) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [launcher]);
            else
                known.push(launcher);
        }
    }
    return found;
}
function group_use_shown(launchers) {
    return [...new Set(launchers)]
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.kind, b.kind) || (0,compare/* compareText */.n)(a.id, b.id))
        .map(({ kind, id }) => ({ kind, id }));
}
/** A template may name groups of the default VPC by name. Undefined: the VPC was not read. */
function isOfDefaultVpc(scope, { reported }) {
    const vpc = scope.byId(group_use_VPC, (0,members/* textOf */.b6)(reported['vpc_id']) ?? '');
    return vpc === undefined ? undefined : vpc.reported['vpc_is_default'] === true;
}
const GROUP_ATTACHED_TO = {
    kind: group_references/* GROUP */.UP,
    name: 'attached_to',
    merged: 'sight',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                kind: { type: 'string', values: [group_references/* NETWORK_INTERFACE */.JI] },
                id: { type: 'string' },
                interface_type: { type: 'string' },
                instance_id: { type: 'string' },
                description: { type: 'string' },
            },
        },
    },
    description: 'The network interfaces that have the group, and the instances they belong to. Interfaces of load balancers, functions and other services say in their description what they are for.',
    from: [group_references/* NETWORK_INTERFACE */.JI],
    prepare: (scope) => {
        const interfaces = interfacesByGroup(scope);
        const whole = scope.isWhole(group_references/* NETWORK_INTERFACE */.JI);
        return ({ id }) => {
            const value = (interfaces.get(id) ?? []).map(attachment);
            // Of interfaces that were not read, all that is known is that there may be some.
            return whole ? { value } : { value, possible: [...value, { kind: group_references/* NETWORK_INTERFACE */.JI }], missing: [group_references/* NETWORK_INTERFACE */.JI] };
        };
    },
};
function attachment({ id, reported }) {
    const { network_interface_type: type, nic_attachment, description } = reported;
    const instance = (0,members/* memberOf */.C5)(nic_attachment, 'instance_id');
    return {
        kind: group_references/* NETWORK_INTERFACE */.JI,
        id,
        ...(type === undefined ? {} : { interface_type: type }),
        ...(instance === undefined ? {} : { instance_id: instance }),
        ...(description === undefined ? {} : { description }),
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/group-managed-by.js


const GROUP = 'aws_ec2_security_group';
const INTERFACE = 'aws_ec2_network_interface';
/**
 * Only those whose permissions are the service's own decision. The groups of EKS, EMR or WorkSpaces are for the user to
 * open and close, whoever made them: EKS's lets in only its own nodes until somebody adds more, and EMR's guide asks
 * users to remove the world from its groups.
 */
const SERVICES = [
    {
        // Directory Service guide, "What gets created": a group for the domain controllers, and interfaces that nobody can
        // give a public address. Changing its permissions "may break your ability to communicate" with the directory.
        name: 'AWS Directory Service',
        groups: /^d-[0-9a-f]{10}_controllers$/,
        isOwn: ({ nic_requester_managed: managed, description }, group) => {
            const [, directory] = /for directory (d-[0-9a-f]{10})\b/.exec((0,members/* textOf */.b6)(description) ?? '') ?? [];
            return managed === true && directory !== undefined && group.startsWith(`${directory}_`);
        },
    },
    {
        // Global Accelerator guide, "Best practices for client IP address preservation": do not edit its groups.
        name: 'AWS Global Accelerator',
        groups: /^GlobalAccelerator$/,
        isOwn: ({ network_interface_type: type }) => type === 'global_accelerator_managed',
    },
];
const GROUP_MANAGED_BY = {
    kind: GROUP,
    name: 'managed_by',
    type: { type: 'string', values: SERVICES.map(({ name }) => name) },
    description: 'The AWS service that made the group for its own interfaces and asks users to leave its rules alone (AWS Directory Service, AWS Global Accelerator): the group has the name that the service gives, and is only on interfaces of that service.',
    from: [INTERFACE],
    prepare: (scope) => {
        const interfaces = interfacesByGroup(scope);
        const whole = scope.isWhole(INTERFACE);
        return (group) => {
            const service = group_managed_by_serviceOf(group, interfaces.get(group.id) ?? []);
            // Interfaces that were not read may belong to anybody.
            if (service === undefined || whole)
                return { value: service };
            return { value: undefined, possible: service, missing: [INTERFACE] };
        };
    },
};
function group_managed_by_serviceOf({ name }, interfaces) {
    if (interfaces.length === 0)
        return undefined;
    return SERVICES.find(({ groups, isOwn }) => groups.test(name) && interfaces.every(({ reported }) => isOwn(reported, name)))?.name;
}

;// CONCATENATED MODULE: ./build/src/network/ingress/public-ingress.js









/** What any public address may reach through a security group. */
function publicIngress({ traffic, unread }) {
    const reached = address_set/* FAMILIES */.BU.flatMap((family) => reachedBy(traffic, [], family)).toSorted(ingress_reach/* compareReach */.F9);
    if (unread.length === 0)
        return { reached, widest: reached, unknown: [] };
    const widest = address_set/* FAMILIES */.BU.flatMap((family) => reachedBy(traffic, unread, family)).toSorted(ingress_reach/* compareReach */.F9);
    const named = new Set(widest.flatMap(({ sources }) => sources));
    const unknown = new Set(unread.map(({ source }) => source).filter((source) => named.has(source)));
    return { reached, widest, unknown: [...unknown].toSorted(compare/* compareText */.n) };
}
function reachedBy(traffic, unread, family) {
    const sources = [
        ...traffic.flatMap((one) => publicSource(one, family)),
        ...unread.filter(({ families }) => families.includes(family)).map((one) => asOpen(one, family)),
    ];
    if (sources.length === 0)
        return [];
    const named = sources.map(({ protocol }) => protocol);
    const found = [];
    let all;
    // All protocols come first: what holds for them is not repeated for protocols that have no ports.
    for (const protocol of (0,ingress_traffic/* protocolsToDecide */.vK)(named, family)) {
        const own = (0,ingress_traffic/* ofProtocol */.eG)(sources, protocol);
        const pieces = (0,sets_protocol/* isIcmp */.cj)(protocol) ? splitMessages(own, family) : split(own, family);
        if (protocol === sets_protocol/* ALL_PROTOCOLS */.yJ)
            all = pieces[0];
        for (const { ports, ...judgement } of pieces) {
            if (!(0,ingress_traffic/* isUsual */.Bi)(protocol, family) && isSame(judgement, all))
                continue;
            for (const reach of (0,ingress_reach/* reachesOf */.Zg)(protocol, family, ports))
                found.push({ ...reach, ...judgement });
        }
    }
    return found;
}
function publicSource({ protocol, ports, source, publicAddresses, cidrs }, family) {
    if (publicAddresses[family].length === 0)
        return [];
    const length = Math.min(...cidrs.flatMap((cidr) => publicLength(cidr, family)));
    return [
        { protocol, ports, source, addresses: (0,address_set/* onlyFamily */.fS)(publicAddresses, family), length, isUnread: false },
    ];
}
function asOpen({ protocol, ports, source }, family) {
    return {
        protocol,
        ports,
        source,
        addresses: (0,address_set/* onlyFamily */.fS)(address_set/* ALL_ADDRESSES */.LO, family),
        length: 0,
        isUnread: true,
    };
}
/** The prefix length of a CIDR that has public addresses of the family. */
function publicLength(cidr, family) {
    const set = (0,address_set/* parseCidr */.GN)(cidr);
    const isPublic = set !== null && address_set/* intersect */.y$(set, public_space/* PUBLIC_SPACE */.J)[family].length > 0;
    return isPublic ? [(0,address_set/* prefixLength */.BK)(cidr)] : [];
}
function split(sources, family) {
    const found = [];
    for (const ports of (0,interval_set/* piecesOf */.Xe)(sources.map((one) => one.ports))) {
        const open = sources.filter((one) => one.ports.some(({ from, end }) => from <= ports.from && ports.end <= end));
        if (open.length === 0)
            continue;
        const judgement = public_ingress_judge(open, family);
        const last = found.at(-1);
        if (last?.ports.end === ports.from && isSame(judgement, last)) {
            found[found.length - 1] = { ...last, ports: { from: last.ports.from, end: ports.end } };
        }
        else
            found.push({ ports, ...judgement });
    }
    return found;
}
/** Without repeating, for each of 65,536 messages, the sources that may send them all. */
function splitMessages(sources, family) {
    const ofAll = sources.filter(({ ports }) => (0,interval_set/* includes */.mK)(ports, port_set/* ALL_PORTS */.TQ));
    const pieces = split(sources, family);
    if (ofAll.length === 0)
        return pieces;
    const whole = public_ingress_judge(ofAll, family);
    const messages = pieces.filter((piece) => !isSame(piece, whole));
    return [...port_set/* ALL_PORTS */.TQ.map((ports) => Object.assign({ ports }, whole)), ...messages];
}
function public_ingress_judge(open, family) {
    // If everything is let in anyway, what was not read cannot add to it.
    const isOpen = open.some(({ length, isUnread }) => length === 0 && !isUnread);
    const counted = isOpen ? open.filter(({ isUnread }) => !isUnread) : open;
    const union = (0,address_set/* unite */._f)(...counted.map((one) => one.addresses));
    return {
        share: publicShare(union, family),
        prefix_length: Math.min(...counted.map(({ length }) => length)),
        sources: [...new Set(counted.map(({ source }) => source))].toSorted(compare/* compareText */.n),
    };
}
function publicShare(set, family) {
    if ((0,public_space/* coversInternet */.s)(set, family))
        return 1;
    // A floating-point number would call all but a few IPv6 addresses "all".
    return Math.min(address_set/* shareOf */.tC(set, public_space/* PUBLIC_SPACE */.J, family), 1 - Number.EPSILON);
}
function isSame(one, other) {
    return (other !== undefined &&
        one.share === other.share &&
        one.prefix_length === other.prefix_length &&
        one.sources.length === other.sources.length &&
        one.sources.every((source, i) => source === other.sources[i]));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/group-public-ingress.js






const GROUP_PUBLIC_INGRESS = {
    kind: 'aws_ec2_security_group',
    name: 'public_ingress',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                ...ingress_reach/* REACH_TYPES */.GD,
                share: { type: 'float' },
                prefix_length: { type: 'int' },
                sources: { type: 'array', items: { type: 'string' } },
            },
        },
    },
    description: 'What the group lets in from any public address, as ranges of ports with the same sources. share is the part of the family’s public addresses that is let in (1: the whole internet); prefix_length is the prefix length of the widest CIDR among the sources (0 for 0.0.0.0/0, 23 for a /23).',
    because: ['protocol', 'family', 'sources'],
    say: ingressSentence,
    from: prefix_lists/* PREFIX_LISTS */.PQ,
    prepare: (scope) => {
        const trafficOf = (0,group_traffic/* groupTraffic */.V)(scope);
        return (group) => {
            const { reached, widest, unknown } = publicIngress(trafficOf(group));
            const value = reached.map(group_public_ingress_entryOf);
            if (widest === reached)
                return { value };
            return between(value, widest.map(group_public_ingress_entryOf), (0,prefix_lists/* withListKind */.NR)(scope, unknown));
        };
    },
};
function group_public_ingress_entryOf(reached) {
    const { share, prefix_length, sources } = reached;
    return { ...(0,ingress_reach/* reachMembers */.nw)(reached), share, prefix_length, sources };
}

;// CONCATENATED MODULE: ./build/src/network/path/told-by-instance.js




/** The properties of an interface, and what an instance that lists it calls them. */
const told_by_instance_CALLED = [
    ['description', 'description'],
    ['network_interface_status', 'status'],
    ['network_interface_type', 'interface_type'],
    ['nic_association', 'association'],
    ['nic_groups', 'groups'],
    ['nic_ipv6_prefixes', 'ipv6_prefixes'],
    ['nic_private_ip_addresses', 'private_ip_addresses'],
    ['owner_id', 'owner_id'],
    ['subnet_id', 'subnet_id'],
    ['v6_ips', 'ipv6_addresses'],
    ['vpc_id', 'vpc_id'],
];
/**
 * An interface that EC2 does not list yet, or no longer lists, because its instance is starting or ending. What the
 * instance itself reports about it is enough to judge it. Undefined where that is not enough, or nothing is reported.
 */
function toldByInstance(scope, { id, reported }, interfaceId) {
    if (!scope.isGone(interfaceId))
        return undefined;
    const told = (0,members/* objectsOf */.iZ)(reported['instance_network_interfaces']).find((one) => (0,members/* memberOf */.C5)(one, 'network_interface_id') === interfaceId);
    if (told === undefined)
        return undefined;
    const path = interfacePath(scope, asInterface(scope, id, interfaceId, told));
    return { path, outcome: judge_judge(path) };
}
function asInterface({ account, region }, instanceId, id, told) {
    const kind = NETWORK_INTERFACE;
    const own = told_by_instance_CALLED.flatMap(([property, member]) => {
        const value = told[member];
        return value === undefined ? [] : [[property, value]];
    });
    const attachment = { instance_id: instanceId, instance_owner_id: account };
    const reported = { kind, id, ...Object.fromEntries(own), nic_attachment: attachment };
    return { account, region, kind, id, name: id, reported, edges: [] };
}

;// CONCATENATED MODULE: ./build/src/network/path/instance-exposure.js









/** What the internet reaches of an instance over all its interfaces. */
function instanceExposure(scope, instance) {
    const { id, reported } = instance;
    const state = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(reported['instance_state'], 'name') ?? reported['instance_status']);
    if (state?.toLowerCase() === 'terminated')
        return none(`${id} is terminated.`);
    const exposures = interfaceExposures(scope);
    const own = (0,members/* listOf */.c3)(reported['instance_network_interfaces']).map((one) => (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(one, 'network_interface_id')));
    const attached = exposures.ofInstance(id).map(({ path }) => path.id);
    const ids = [...new Set([...own.filter((one) => one !== undefined), ...attached])];
    const found = ids.map((one) => exposures.of(one) ?? toldByInstance(scope, instance, one));
    const parts = ids.map((one, i) => ({ id: one, outcome: found[i]?.outcome ?? instance_exposure_unread(scope, instance, one) }));
    // The instance itself lists its interfaces; only without that list can there be more than were found.
    const isListed = reported['instance_network_interfaces'] !== undefined || scope.isWhole(NETWORK_INTERFACE);
    // If it has a public address but no interface for it, the lists are not complete, whatever they say.
    const isWhole = isListed && (ids.length > 0 || !hasAddress(reported));
    const all = isWhole ? parts : [...parts, { id: undefined, outcome: instance_exposure_unread(scope, instance, undefined) }];
    if (all.length === 0)
        return none(`${id} has no network interface.`);
    const addresses = [...new Set(found.flatMap((exposure) => exposure?.path.addresses ?? []))];
    return { interfaceIds: ids, addresses, outcome: merge(all) };
}
const ADDRESSES = ['instance_public_ip_address', 'instance_ipv6_address'];
function hasAddress(reported) {
    return ADDRESSES.some((name) => ((0,members/* textOf */.b6)(reported[name]) ?? '') !== '');
}
function none(reason) {
    const outcome = { grade: 'closed', reached: openings/* NOTHING */.K$, reasons: [reason] };
    return { interfaceIds: [], addresses: [], outcome: (0,bounds/* certain */.p)(outcome) };
}
function instance_exposure_unread(scope, { id, reported }, interfaceId) {
    const what = interfaceId ?? 'What network interfaces it has';
    const reasons = [`${what} was not read.`];
    const grade = presenceOf(id, reported).answers.most ? 'reachable' : 'exposed-but-stopped';
    const missing = (0,bounds/* missingFrom */.f)(scope, NETWORK_INTERFACE, interfaceId ?? `the network interfaces of ${id}`);
    return {
        least: { grade: 'closed', reached: openings/* NOTHING */.K$, reasons },
        most: { grade, reached: openings/* EVERYTHING */.Qz, reasons },
        missing: [missing],
    };
}
function merge(parts) {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0)
        return only.outcome;
    const [least, most] = [mergeAt(parts, 'least'), mergeAt(parts, 'most')];
    if (sameOutcome(least, most))
        return (0,bounds/* certain */.p)(most);
    return { least, most, missing: [...new Set(parts.flatMap(({ outcome }) => outcome.missing))] };
}
/** With the reasons of the most exposed interfaces. */
function mergeAt(parts, level) {
    const outcomes = parts.map(({ outcome }) => outcome[level]);
    const grade = (0,path_grade/* worstGrade */.V7)(outcomes.map((one) => one.grade), 'closed');
    const reasons = parts.flatMap(({ id, outcome }) => {
        const { grade: own, reasons: told } = outcome[level];
        if (own !== grade)
            return [];
        return parts.length === 1 || id === undefined ? told : [`${id}: ${told.join(' ')}`];
    });
    return { grade, reached: (0,openings/* openings */.mS)(outcomes.flatMap(({ reached }) => reached)), reasons };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/instance-exposure.js






const INSTANCE_EXPOSURE = {
    kind: INSTANCE,
    name: 'internet_exposure',
    type: {
        type: 'object',
        properties: {
            ...EXPOSURE_TYPES,
            interface_ids: { type: 'array', items: { type: 'string' } },
        },
    },
    description: 'What the internet really reaches of the instance over all its network interfaces (interface_ids), as in their internet_exposure: the worst grade (closed, open-but-blocked, exposed-but-stopped, reachable), everything that is reached, and the reasons of the most exposed interfaces. A terminated instance is closed.',
    because: ['reasons'],
    from: [NETWORK_INTERFACE, ...INTERFACE_SOURCES.filter((kind) => kind !== INSTANCE)],
    prepare: (scope) => (instance) => {
        const exposure = instanceExposure(scope, instance);
        return gradedOutcome(exposure.outcome, (one) => instance_exposure_shown(exposure, one));
    },
};
function instance_exposure_shown({ addresses, interfaceIds }, { grade, reached, reasons }) {
    return {
        grade,
        reached: (0,openings/* toReached */.Y8)(reached),
        public_addresses: addresses,
        interface_ids: interfaceIds,
        reasons,
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/instance-stopped-since.js

/** `User initiated (2024-01-02 03:04:05 GMT)`: EC2 reports the time of a stop nowhere else. */
const TIME = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/;
const INSTANCE_STOPPED_SINCE = {
    kind: 'aws_ec2_instance',
    name: 'instance_stopped_since',
    type: { type: 'datetime' },
    description: 'When a stopped instance was stopped. Left out for other instances, and where AWS does not say, as after a stop by AWS itself.',
    from: [],
    prepare: () => ({ reported }) => ({ value: isStopped(reported) ? timeIn(reported) : undefined }),
};
function isStopped(reported) {
    // `instance_status` calls instances stopped that are stopping or shutting down.
    return ((0,members/* memberOf */.C5)(reported['instance_state'], 'name') ?? reported['instance_status']) === 'stopped';
}
function timeIn(reported) {
    const [, day, time] = TIME.exec((0,members/* textOf */.b6)(reported['instance_state_transition_reason']) ?? '') ?? [];
    if (day === undefined || time === undefined)
        return undefined;
    const text = `${day}T${time}Z`;
    const date = new Date(text);
    // 30 February would become a day in March.
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text.slice(0, 19)
        ? undefined
        : text;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/interface-exposure.js





const INTERFACE_EXPOSURE = {
    kind: NETWORK_INTERFACE,
    name: 'internet_exposure',
    type: {
        type: 'object',
        properties: {
            ...EXPOSURE_TYPES,
            owner: { type: 'string', values: INTERFACE_OWNERS },
        },
    },
    description: 'What the internet really reaches. grade: closed (no security group lets the internet in), open-but-blocked (one does, but something on the way stops it: no public address, VPC block public access, no route from an internet gateway, the network ACL), exposed-but-stopped (nothing answers: the instance is not running, or there is none) or reachable. reached: ports and protocols that get through, as in a security group’s internet_ingress. owner: what is behind the interface, such as instance, load_balancer, nat_gateway, none or other. reasons: a sentence for each thing on the way.',
    because: ['reasons'],
    from: INTERFACE_SOURCES,
    prepare: (scope) => {
        const exposures = interfaceExposures(scope);
        return ({ id }) => {
            const exposure = exposures.of(id);
            if (exposure === undefined)
                return { value: undefined };
            const { path, outcome } = exposure;
            return gradedOutcome(outcome, (one) => interface_exposure_shown(path, one));
        };
    },
};
function interface_exposure_shown({ addresses, owner }, { grade, reached, reasons }) {
    return { grade, reached: (0,openings/* toReached */.Y8)(reached), public_addresses: addresses, owner, reasons };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/launch-metadata.js



const TEMPLATE = 'aws_ec2_launch_template';
const SETTINGS = 'aws_ec2_account_settings';
const DEFAULTS = (0,model_kind/* needOf */.E)(SETTINGS, 'instance_metadata_defaults');
const VERSIONS = [
    { version: 'default', data: 'launch_template_data', imdsSupport: 'image_imds_support' },
    { version: 'latest', data: 'latest_launch_template_data', imdsSupport: 'latest_image_imds_support' },
];
/**
 * The EC2 user guide, "Order of precedence for instance metadata options": what the launch says, else the account's
 * default for the region, else the image, each option by itself; else tokens are optional and the service is on.
 */
const LAUNCH_METADATA = {
    kind: TEMPLATE,
    name: 'launch_metadata',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                version: { type: 'string', values: VERSIONS.map(({ version }) => version) },
                http_tokens: { type: 'string', values: ['optional', 'required'] },
                tokens_from: { type: 'string', values: ['template', 'account', 'image', 'aws'] },
                http_endpoint: { type: 'string', values: ['disabled', 'enabled'] },
            },
        },
    },
    description: 'The metadata options of an instance launched from the default or the latest version (version: default, latest): what the template says, else the account’s default for the region, else the image, else AWS’s own default, a service that is on with optional tokens. tokens_from says which it was: template, account, image or aws (none of the others is known to say anything; an image that a template does not name, or names by a parameter, is not known).',
    because: ['version', 'tokens_from'],
    from: [SETTINGS, ...VERSIONS.map(({ imdsSupport }) => (0,model_kind/* needOf */.E)(TEMPLATE, imdsSupport))],
    prepare: (scope) => {
        const account = accountDefaults(scope);
        return ({ reported }) => {
            const options = VERSIONS.map((version) => {
                const support = (0,members/* textOf */.b6)(reported[version.imdsSupport]);
                const isKnown = support !== undefined || scope.isWhole((0,model_kind/* needOf */.E)(TEMPLATE, version.imdsSupport));
                return launched(reported, version, account, isKnown ? support === 'v2.0' : undefined);
            });
            const missing = options.flatMap((option) => option.missing);
            return between(options.map(({ least }) => least), options.map(({ most }) => most), [...new Set(missing)]);
        };
    },
};
/** Null: the settings were not read. */
function accountDefaults(scope) {
    const [settings] = scope.of(SETTINGS);
    const defaults = settings?.reported['instance_metadata_defaults'];
    if (defaults !== undefined)
        return defaults;
    return scope.isWhole(SETTINGS) ? {} : null;
}
/** `image`: whether the image asks for version 2; undefined where that was not read. */
function launched(reported, { version, data, imdsSupport }, account, image) {
    const own = (0,members/* memberOf */.C5)(reported[data], 'metadata_options');
    const http_endpoint = said(own, 'http_endpoint') ?? said(account ?? undefined, 'http_endpoint') ?? 'enabled';
    const options = (http_tokens, tokens_from) => ({
        version,
        http_tokens,
        tokens_from,
        http_endpoint,
    });
    const certain = (http_tokens, tokens_from) => {
        const least = options(http_tokens, tokens_from);
        return { least, most: least, missing: [] };
    };
    const ofTemplate = said(own, 'http_tokens');
    if (ofTemplate !== undefined)
        return certain(ofTemplate, 'template');
    const ofAccount = said(account ?? undefined, 'http_tokens');
    if (ofAccount !== undefined)
        return certain(ofAccount, 'account');
    const below = image === true ? options('required', 'image') : options('optional', 'aws');
    if (account === null)
        return { least: below, most: options('required', 'account'), missing: [DEFAULTS] };
    if (image === undefined)
        return { least: below, most: options('required', 'image'), missing: [(0,model_kind/* needOf */.E)(TEMPLATE, imdsSupport)] };
    return { least: below, most: below, missing: [] };
}
/** An option that is set; `no-preference` leaves it to what comes next. */
function said(options, name) {
    const value = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(options, name));
    return value === undefined || value === '' || value === 'no-preference' ? undefined : value;
}

;// CONCATENATED MODULE: ./build/src/network/ingress/peer-blocks.js



/** The longest prefixes that blocks of a VPC may have (VPC user guide, "VPC CIDR blocks"). */
const LONGEST = { ipv4: 28, ipv6: 60 };
const ALL_IPV4 = (0,address_set/* onlyFamily */.fS)(address_set/* ALL_ADDRESSES */.LO, 'ipv4');
/**
 * The blocks of the VPC that a peering connection leads to from `vpcId`: those of the requester or of the accepter,
 * whichever is on the other side; of both if it is neither.
 */
function blocksBeyond(connection, vpcId) {
    const sides = ['connection_requester_vpc_info', 'connection_accepter_vpc_info'].map((name) => connection?.reported[name]);
    const beyond = sides.filter((side) => (0,members/* memberOf */.C5)(side, 'vpc_id') !== vpcId);
    const blocks = beyond.map(blocksOf);
    return blocks.includes(null) ? null : blocks.flatMap((one) => one ?? []);
}
/**
 * Whether `destinations` together hold a whole block that `destination`, one of them, leads into. `unread`: what to
 * say where that hangs on blocks that were not read.
 */
function holdsBlock(destination, destinations, blocks, unread) {
    const leadsInto = (set) => !address_set/* isEmpty */.Im(address_set/* intersect */.y$(destination, set));
    if (blocks !== null)
        return blocks.some((block) => (0,address_set/* includes */.mK)(destinations, block) && leadsInto(block));
    // Every VPC has a block of IPv4.
    if ((0,address_set/* includes */.mK)(destinations, ALL_IPV4) && leadsInto(ALL_IPV4))
        return true;
    return (unread && (0,address_set/* cidrsOf */.Fm)(destinations).some((cidr) => mayBeBlock(cidr) && leadsInto(address_set/* addressSet */.Rm(cidr))));
}
function mayBeBlock(cidr) {
    return Number(cidr.split('/')[1]) <= (cidr.includes(':') ? LONGEST.ipv6 : LONGEST.ipv4);
}
/** AWS sends none for connections that are not, or no longer, active. */
function blocksOf(side) {
    const written = new Set([
        ...(0,members/* listOf */.c3)((0,members/* memberOf */.C5)(side, 'cidr_block')),
        ...(0,members/* listOf */.c3)((0,members/* memberOf */.C5)(side, 'cidr_block_set')),
        ...(0,members/* listOf */.c3)((0,members/* memberOf */.C5)(side, 'ipv6_cidr_block_set')),
    ]);
    const blocks = [...written].map((cidr) => (typeof cidr === 'string' ? (0,address_set/* parseCidr */.GN)(cidr) : null));
    return blocks.length === 0 || blocks.includes(null) ? null : blocks.filter((block) => block !== null);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/peering-routes.js








const PEERING = 'aws_vpc_peering_connection';
const PEERING_ROUTES = {
    kind: 'aws_ec2_route_table',
    name: 'peering_routes',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                vpc_peering_connection_id: { type: 'string' },
                destination: { type: 'string' },
                whole_vpc: { type: 'boolean' },
                everything: { type: 'boolean' },
            },
        },
    },
    description: 'The table’s routes through VPC peering connections, without blackholes. whole_vpc: together with the other routes through the same connection, it leads to a whole CIDR block of the VPC on the other side; everything: in the same way, to all addresses of the internet, as 0.0.0.0/0 does.',
    because: ['vpc_peering_connection_id', 'destination'],
    from: [PEERING, ...prefix_lists/* PREFIX_LISTS */.PQ],
    prepare: (scope) => ({ id, reported }) => {
        const routes = (0,members/* objectsOf */.iZ)(reported['route_table_routes']).flatMap((item) => peering_routes_readRoute(scope, item));
        const bundles = [...Map.groupBy(routes, ({ connection }) => connection)].map(([name, own]) => {
            return { routes: own, blocks: blocksBeyond(scope.byId(PEERING, name), reported['vpc_id']) };
        });
        const unread = routes.filter((route) => route.addresses === null);
        const beyond = bundles.filter(({ blocks }) => blocks === null).flatMap((bundle) => bundle.routes);
        const missing = new Set([
            ...beyond.map(({ connection }) => (0,bounds/* missingFrom */.f)(scope, PEERING, connection)),
            ...(0,prefix_lists/* withListKind */.NR)(scope, unread.map(({ destination }) => destination ?? id)),
        ]);
        return between(told(bundles, 'least'), told(bundles, 'most'), [...missing]);
    },
};
/** A blackhole carries nothing, and the connection that it led through is gone. */
function peering_routes_readRoute(scope, item) {
    const connection = (0,members/* textOf */.b6)(item['vpc_peering_connection_id']);
    if (connection === undefined || item['state'] === 'blackhole')
        return [];
    const cidr = (0,members/* textOf */.b6)(item['destination_cidr_block'] ?? item['destination_ipv6_cidr_block']);
    const list = (0,members/* textOf */.b6)(item['destination_prefix_list_id']);
    const destination = cidr ?? list;
    const cidrs = cidr !== undefined ? [cidr] : ((0,prefix_lists/* readPrefixList */.tI)(scope, list ?? '')?.cidrs ?? ['']);
    const sets = cidrs.map(address_set/* parseCidr */.GN).filter((set) => set !== null);
    return [{ connection, destination, addresses: sets.length < cidrs.length ? null : (0,address_set/* unite */._f)(...sets) }];
}
function told(bundles, level) {
    const unread = level === 'most' ? address_set/* ALL_ADDRESSES */.LO : address_set/* NO_ADDRESSES */.xY;
    return bundles.flatMap(({ routes, blocks }) => {
        const together = (0,address_set/* unite */._f)(...routes.map((route) => route.addresses ?? unread));
        return routes.map(({ connection, destination, addresses: set }) => {
            const own = set ?? unread;
            return Object.assign({ vpc_peering_connection_id: connection }, destination === undefined ? {} : { destination }, {
                whole_vpc: holdsBlock(own, together, blocks, level === 'most'),
                everything: leadsToInternet(own, together),
            });
        });
    });
}
/** Whether `together` is the internet of a family, and `own` a part of that. */
function leadsToInternet(own, together) {
    const part = address_set/* intersect */.y$(own, public_space/* PUBLIC_SPACE */.J);
    return address_set/* FAMILIES */.BU.some((family) => address_set/* sizeOf */.$d(part, family) > 0n && (0,public_space/* coversInternet */.s)(together, family));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/region-in-use.js

/** What costs money or holds data: default VPCs and their groups are in every region whether or not it is used. */
const SIGNS_OF_USE = [
    'aws_ec2_instance',
    'aws_ec2_volume',
    'aws_ec2_network_interface',
    'aws_ec2_snapshot',
];
const REGION_IN_USE = {
    kind: 'aws_ec2_account_settings',
    name: 'region_in_use',
    type: { type: 'boolean' },
    description: 'Whether the account has an instance, a volume, a snapshot or a network interface in the region. Shows how much a setting of the region matters.',
    from: SIGNS_OF_USE,
    prepare: (scope) => {
        const isUsed = SIGNS_OF_USE.some((kind) => scope.of(kind).length > 0);
        const unread = SIGNS_OF_USE.filter((kind) => !scope.isWhole(kind));
        return () => between(isUsed, isUsed || unread.length > 0, unread);
    },
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/shared-resources.js





const shared_resources_VPC = 'aws_vpc';
const shared_resources_SUBNET = 'aws_ec2_subnet';
const shared_resources_GROUP = 'aws_ec2_security_group';
const shared_resources_INTERFACE = 'aws_ec2_network_interface';
const IMAGE = 'aws_ec2_image';
const SNAPSHOT = 'aws_ec2_snapshot';
const GATEWAY = 'aws_ec2_transit_gateway';
const ATTACHMENT = 'aws_ec2_transit_gateway_attachment';
const shared_resources_SERVICE = 'aws_vpc_endpoint_service';
const shared_resources_PEERING = 'aws_vpc_peering_connection';
/** Kinds that others may share with the account; it sees what is in its own VPC even if that is not shared. */
const RECEIVED = [
    shared_resources_VPC,
    shared_resources_SUBNET,
    'aws_ec2_route_table',
    'aws_ec2_network_acl',
    'aws_ec2_internet_gateway',
    'aws_ec2_dhcp_options',
    shared_resources_GROUP,
    'aws_ec2_managed_prefix_list',
    GATEWAY,
    'aws_ec2_host',
    'aws_ec2_traffic_mirror_target',
];
const SHARED_RESOURCES = {
    kind: 'aws_region',
    name: 'shared_resources',
    always: true,
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: {
                direction: { type: 'string', values: ['in', 'out', 'both'] },
                kind: { type: 'string' },
                id: { type: 'string' },
                with: { type: 'string' },
            },
        },
    },
    description: 'What is shared in the region and with whom, as far as EC2 reports it. Direction “in”: another account owns it; “out”: the account owns it and others use it (interfaces or groups of theirs in its subnets and VPCs, attachments to its transit gateways, VPCs of theirs that its security groups are associated with) or may (permissions of images, snapshots and endpoint services; with “*”, everybody); “both”: a peering connection. Every run derives it from the kinds that it reads; a rule that names it has all of them read.',
    from: [
        ...RECEIVED,
        shared_resources_INTERFACE,
        ATTACHMENT,
        shared_resources_PEERING,
        shared_resources_SERVICE,
        (0,model_kind/* needOf */.E)(shared_resources_GROUP, 'group_vpc_associations'),
        IMAGE,
        (0,model_kind/* needOf */.E)(IMAGE, 'launch_permissions'),
        SNAPSHOT,
        (0,model_kind/* needOf */.E)(SNAPSHOT, 'create_volume_permissions'),
    ],
    prepare: (scope) => {
        const shares = [
            ...received(scope),
            ...usedByOthers(scope),
            ...permitted(scope),
            ...scope.of(shared_resources_PEERING).flatMap((one) => peering(scope, one)),
        ];
        const value = shared_resources_distinct(shares.filter((share) => share.with !== scope.account));
        const missing = SHARED_RESOURCES.from.filter((kind) => !scope.isWhole(kind));
        return () => missing.length === 0 ? { value } : { value, possible: [...value, { direction: 'unread' }], missing };
    },
};
function received(scope) {
    const listed = RECEIVED.flatMap((kind) => scope.of(kind)).flatMap((resource) => {
        const owner = otherAccount(resource);
        if (owner === null || isInOwnVpc(scope, resource))
            return [];
        return [{ direction: 'in', kind: resource.kind, id: resource.id, with: owner }];
    });
    const gateways = attachments(scope).flatMap(({ reported }) => {
        const [owner, id] = [(0,members/* textOf */.b6)(reported['transit_gateway_owner_id']), (0,members/* textOf */.b6)(reported['transit_gateway_id'])];
        return owner === undefined || id === undefined
            ? []
            : [{ direction: 'in', kind: GATEWAY, id, with: owner }];
    });
    return [...listed, ...gateways];
}
function usedByOthers(scope) {
    const uses = [
        ...scope.of(shared_resources_INTERFACE).map((one) => [shared_resources_SUBNET, (0,members/* textOf */.b6)(one.reported['subnet_id']), one]),
        ...scope.of(shared_resources_GROUP).map((one) => [shared_resources_VPC, (0,members/* textOf */.b6)(one.reported['vpc_id']), one]),
    ];
    const inside = uses.flatMap(([kind, id, resource]) => {
        const owner = otherAccount(resource);
        const place = id === undefined ? undefined : scope.byId(kind, id);
        if (owner === null || place === undefined || (0,model_owner/* otherOwner */.W)(place) !== null)
            return [];
        return [{ direction: 'out', kind, id: place.id, with: owner }];
    });
    const attached = attachments(scope).flatMap(({ reported }) => {
        const [owner, id] = [(0,members/* textOf */.b6)(reported['resource_owner_id']), (0,members/* textOf */.b6)(reported['transit_gateway_id'])];
        const isOwn = reported['transit_gateway_owner_id'] === scope.account;
        return isOwn && owner !== undefined && id !== undefined
            ? [{ direction: 'out', kind: GATEWAY, id, with: owner }]
            : [];
    });
    const associated = scope
        .of(shared_resources_GROUP)
        .filter((group) => (0,model_owner/* otherOwner */.W)(group) === null)
        .flatMap((group) => (0,group_references/* vpcsAssociated */.LC)(group).flatMap((association) => {
        const owner = (0,members/* textOf */.b6)(association['vpc_owner_id']);
        return owner === undefined ? [] : [{ direction: 'out', kind: shared_resources_GROUP, id: group.id, with: owner }];
    }));
    return [...inside, ...attached, ...associated];
}
/** Those that are still active. */
function attachments(scope) {
    return scope.of(ATTACHMENT).filter(({ reported: { state } }) => !OVER.has((0,members/* textOf */.b6)(state) ?? ''));
}
const OVER = new Set(['deleted', 'deleting', 'failed', 'rejected', 'rejecting']);
/** Who may use images, snapshots and endpoint services. */
function permitted(scope) {
    return [
        ...scope
            .of(IMAGE)
            .flatMap((image) => sharesOf(image, [
            ...(image.reported['public'] === true ? ['*'] : []),
            ...holders(image.reported['launch_permissions']),
        ])),
        ...scope
            .of(SNAPSHOT)
            .flatMap((snapshot) => sharesOf(snapshot, [
            ...(snapshot.reported['snapshot_public'] === true ? ['*'] : []),
            ...holders(snapshot.reported['create_volume_permissions']),
        ])),
        ...scope.of(shared_resources_SERVICE).flatMap((service) => sharesOf(service, (0,members/* objectsOf */.iZ)(service.reported['allowed_principals']).map(({ principal }) => (0,members/* textOf */.b6)(principal)))),
    ];
}
/** With each of those that exist. */
function sharesOf({ kind, id }, others) {
    return others.flatMap((other) => (other === undefined ? [] : [{ direction: 'out', kind, id, with: other }]));
}
function holders(permissions) {
    return (0,members/* objectsOf */.iZ)(permissions).map(({ group, user_id: user, organization_arn: organisation, organizational_unit_arn: unit }) => group === 'all' ? '*' : ((0,members/* textOf */.b6)(user) ?? (0,members/* textOf */.b6)(organisation) ?? (0,members/* textOf */.b6)(unit)));
}
function peering(scope, { kind, id, reported }) {
    if ((0,members/* memberOf */.C5)(reported['peering_connection_status'], 'code') !== 'active')
        return [];
    return ['connection_requester_vpc_info', 'connection_accepter_vpc_info'].flatMap((side) => {
        const owner = (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(reported[side], 'owner_id'));
        return owner === undefined || owner === scope.account
            ? []
            : [{ direction: 'both', kind, id, with: owner }];
    });
}
/** Without AWS itself, whose prefix lists everybody has. */
function otherAccount(resource) {
    const owner = (0,model_owner/* otherOwner */.W)(resource);
    return owner !== null && /^\d{12}$/.test(owner) ? owner : null;
}
/** The owner of a VPC sees the groups that others make in it. */
function isInOwnVpc(scope, { kind, reported }) {
    if (kind !== shared_resources_GROUP)
        return false;
    const vpc = scope.byId(shared_resources_VPC, (0,members/* textOf */.b6)(reported['vpc_id']) ?? '');
    return vpc !== undefined && (0,model_owner/* otherOwner */.W)(vpc) === null;
}
function shared_resources_distinct(shares) {
    const byText = new Map(shares.map((share) => [shared_resources_keyOf(share), share]));
    return [...byText]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([, { direction, kind, id, with: other }]) => ({ direction, kind, id, with: other }));
}
function shared_resources_keyOf({ direction, kind, id, with: other }) {
    return [direction, kind, id, other].join('\n');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/subnet-internet-route.js







const SUBNET_INTERNET_ROUTE = {
    kind: SUBNET,
    name: 'subnet_internet_route',
    type: {
        type: 'object',
        properties: {
            public: { type: 'boolean' },
            ipv4: { type: 'boolean' },
            ipv6: { type: 'boolean' },
            route_table_id: { type: 'string' },
            main: { type: 'boolean' },
            gateway_ids: { type: 'array', items: { type: 'string' } },
        },
    },
    description: 'Whether the subnet is public: its route table sends the internet, in at least one address family, to an internet gateway (gateway_ids). All routes count, the longest prefix first: two halves are the internet, and a few networks that lead elsewhere change nothing. main: the subnet has no table of its own and uses the main one of its VPC. Egress-only internet gateways and NAT gateways do not make a subnet public.',
    because: ['route_table_id', 'gateway_ids'],
    from: [ROUTE_TABLE, NETWORK_INTERFACE, ...prefix_lists/* PREFIX_LISTS */.PQ],
    prepare: (scope) => {
        const routeOf = subnetRoutes(scope);
        return (subnet) => {
            const route = routeOf(subnet_internet_route_placeOf(subnet));
            return between(subnet_internet_route_shown(route, 'least'), subnet_internet_route_shown(route, 'most'), route.families.missing);
        };
    },
};
function subnet_internet_route_placeOf({ id, reported }) {
    return { subnetId: id, vpcId: (0,members/* textOf */.b6)(reported['vpc_id']) ?? '' };
}
function subnet_internet_route_shown({ tableId, isMain, ways, families }, level) {
    const gateways = ways.filter(({ target }) => target.isInternet).map(({ target }) => target.id);
    const open = families[level];
    return {
        public: open.length > 0,
        ipv4: open.includes('ipv4'),
        ipv6: open.includes('ipv6'),
        ...(tableId === undefined ? {} : { route_table_id: tableId }),
        main: isMain[level],
        gateway_ids: [...new Set(gateways)].toSorted(compare/* compareText */.n),
    };
}

;// CONCATENATED MODULE: ./build/src/secrets/literal.js
/** Shorter values are flags, numbers and examples more often than secrets. */
const SHORTEST = 6;
/** Words that say whether there is one or where it comes from, not what it is. */
const NO_SECRETS = new Set([
    [
        'enabled',
        'enable',
        'disabled',
        'disable',
        'optional',
        'required',
        'require',
        'default',
        'random',
        'generate',
    ],
    [
        'generated',
        'undefined',
        'unset',
        'hidden',
        'masked',
        'redacted',
        'prompt',
        'interactive',
        'automatic',
        'manual',
    ],
    [
        'string',
        'secure',
        'securestring',
        'boolean',
        'integer',
        'number',
        'object',
        'nothing',
        'placeholder',
        'present',
    ],
    [
        'absent',
        'always',
        'preserve',
        'never',
        'latest',
        'plaintext',
        'encrypted',
        'vaulted',
        'inherit',
        'stdin',
        'todo',
    ],
].flat());
/** Values that somebody else has to fill in or look up: templates, paths, ARNs, addresses of vaults, code. */
const REFERENCES = [
    // <password>, {{ password }}, [[password]], %PASSWORD%, __PASSWORD__, @@PASSWORD@@, #{password}
    /^<.*>$/s,
    /\{\{|<%|\[\[|#\{/,
    /^%[^%]+%$/,
    /^(?:__.+__|@@.+@@|@.+@)$/s,
    // YOUR_PASSWORD and your-password-here; DB_PASSWORD without a digit is a name.
    /^(?:your|my|some|the|insert|enter|replace|change)[-_ ].*(?:here|me|password|passwd|secret|token|key)$/i,
    /^[A-Z]+(?:_[A-Z]+)+$/,
    /^[a-z]+(?:_[a-z]+)*_(?:password|passwd|secret|token|pass|key)$/i,
    // Paths, ARNs and addresses; names in a vault; ENC[…] and !vault are ciphers.
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/,
    /^arn:/i,
    /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i,
    /^(?:ssm|vault|secretsmanager|resolve|file|env|op|kms|sops|keyring|data|keyvault|ref):/i,
    /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/,
    /^(?:ENC|enc)\[|^!|^&[a-z]|^\*[a-z]/,
    // var.password, aws_secretsmanager_secret.db.id, os.environ
    /^(?:var|local|locals|data|module|each|self|this|os|env|process|config|settings|secrets|params|args|random_\w+|aws_\w+)\.[\w.[\]"']+$/i,
];
const WHOLE_EXPANSION = /^(?:\$\{[^}]*\}|\$\([^)]*\)?|\$[A-Za-z_][\w:.]*|`[^`]*`?)$/s;
const EXPANSIONS = /\$\{[^}]*\}|\$\([^)]*\)?|`[^`]*`?|(?<![\w$])\$[A-Za-z_][\w:]*/g;
/** What crypt(3) makes of a password: it can be guessed at leisure. */
const HASH = /^\$(?:1|2[abxy]?|5|6|7|y|gy|argon2\w*)\$[\w./$=,+-]{16,}$/;
/** Whether a value is written out. Not: what a shell, a template or a program puts in its place. */
function isLiteral(value, quote, shortest = SHORTEST) {
    if (HASH.test(value))
        return true;
    if (value.length < shortest || /^\s|\s$/.test(value) || /^(.)\1*$/su.test(value))
        return false;
    if (WHOLE_EXPANSION.test(value) || NO_SECRETS.has(value.toLowerCase()))
        return false;
    if (isSecretAccessKey(value))
        return true;
    if (REFERENCES.some((reference) => reference.test(value)))
        return false;
    // Code, not a value: a call, an index, a list.
    if (quote === '' && /[()[\]{}<>]/.test(value))
        return false;
    if (quote === "'")
        return true;
    const written = value.replaceAll('$$', '  ').replaceAll(EXPANSIONS, '');
    return (written === value.replaceAll('$$', '  ') || written.replaceAll(/[^\w!#%&*+?^]/g, '').length >= SHORTEST);
}
/** 40 characters of Base64, slashes among them. */
function isSecretAccessKey(value) {
    return /^[A-Za-z0-9/+]{40}$/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}

;// CONCATENATED MODULE: ./build/src/secrets/assignments.js

/** Names with these endings are names of secrets; `password_file` and `secret_arn` are not. */
const NAME = /(?:password|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|account|auth|encryption|license|master|private|secret|shared|signing|storage|webhook)[_.-]?key|pass)\d*(?![\w-])/gi;
/** `DB_PASS`, `dbpass` and `dbPass`, but not `bypass` and `compass`. */
const PASS = /(?:^|[^A-Za-z]|db|user|root|admin|mysql|pg|ftp|smtp|ldap|my)pass\d*$/i;
const CAPITAL_PASS = /[a-z]Pass\d*$/;
/** Whether the text before a name is not part of it, as in `…:secret:web-AbCdEf` of an ARN. */
const FOREIGN = /[:/]$/;
/** The search for a value stops here: otherwise lines could be crafted that take for ever. */
const FAR = 600;
/** The names of the secrets that the line assigns: `PASSWORD=x`, `"password": "x"`, `password: x`, `--password x`. */
function assignedIn(line, next) {
    const plain = line.replaceAll(/\\+(?=["'])/g, '');
    return [...plain.matchAll(NAME)].flatMap(({ 0: word, index }) => {
        const head = plain.slice(Math.max(0, index - 100), index);
        const before = /[\w.$:/-]*$/.exec(head)?.[0] ?? '';
        const name = before + word;
        if (/^pass\d*$/i.test(word) && !PASS.test(name) && !CAPITAL_PASS.test(name))
            return [];
        if (FOREIGN.test(before) && !/^\/[a-z]*$/i.test(before))
            return [];
        const end = index + word.length;
        const about = {
            name,
            head: head.slice(0, head.length - before.length),
            rest: plain.slice(end, end + FAR),
        };
        const value = valueAfter(about, next);
        return value !== null && isLiteral(value.text, value.quote) ? [assignments_keyOf(name)] : [];
    });
}
/** Never more than a name. */
function assignments_keyOf(text) {
    const name = /[\w.-]*$/.exec(text)?.[0].replace(/^[-.]+/, '') ?? '';
    return name.slice(-60);
}
function valueAfter({ name, head, rest }, next) {
    // <password>x</password>
    if (head.endsWith('<') && rest.startsWith('>')) {
        return { text: /^>([^<]+)<\//.exec(rest)?.[1]?.trim() ?? '', quote: '"' };
    }
    // password=x, "password": "x", $password = 'x', password => "x", password := "x", SetEnvironmentVariable("PASSWORD", "x")
    const separator = /^["'\]}]*[ \t]*(=>|:=|[=:]|(?<=["'][ \t]*),)(?![=:/])[ \t]*/.exec(rest);
    if (separator !== null) {
        const [whole, sign = ''] = separator;
        const after = rest.slice(whole.length);
        if (/^[|>][-+]?\d*\s*$/.test(after))
            return next === undefined ? null : { text: next.trim(), quote: '"' };
        const found = readValue(after, isTight(whole, sign));
        return sign === ',' && found?.quote === '' ? null : found;
    }
    // --password x, ENV PASSWORD x, setx PASSWORD x, aws configure set aws_secret_access_key x
    const option = /^[ \t]+(?=[^\s=:])/.exec(rest);
    if (option === null || !(name.startsWith('--') || SETTERS.test(head)))
        return null;
    const value = readValue(rest.slice(option[0].length), true);
    return value === null || value.text.startsWith('-') ? null : value;
}
const SETTERS = /(?:^|\s)(?:ENV|setx|set|configure\s+set|SetEnv)\s+$/i;
/** `PASSWORD=x DB_HOST=y`: the value ends at a blank. */
function isTight(separator, sign) {
    return sign === '=' && separator.endsWith('=');
}
/** Of a value that is not quoted, nothing may follow on the line but a comment, or what closes a flow map. */
function readValue(text, endsAtBlank) {
    const quote = text[0] === '"' || text[0] === "'" ? text[0] : '';
    if (quote !== '') {
        // Twice the quote is one, in YAML and in PowerShell.
        const inner = new RegExp(`^${quote}((?:[^${quote}]|${quote}${quote}(?!$))*)${quote}`).exec(text)?.[1];
        return inner === undefined ? null : { text: inner, quote };
    }
    const whole = /^[^\s"',;|&`]+/.exec(text)?.[0];
    if (whole === undefined)
        return null;
    const word = /^[^{[(<]*\}/.test(whole) ? (/^[^}]*/.exec(whole)?.[0] ?? '') : whole;
    const after = text.slice(word.length);
    if (endsAtBlank)
        return { text: word, quote };
    return /^["']?[ \t]*(?:$|[\r,;}\])]|[ \t]#|&&|\|)/.test(after) ? { text: word, quote } : null;
}

;// CONCATENATED MODULE: ./build/src/secrets/commands.js

/** A value in a command: bare, or in quotes. */
const VALUE = String.raw `(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"';|&]+))`;
/** The rest of a command, up to its end; limited, or lines could be crafted that take for ever. */
const SOME = '[^;|\\n]{0,120}?';
function command(form, before, after = '') {
    return [form, new RegExp(`${before}${VALUE}${after}`, 'gi')];
}
/** Commands with a secret in a place of its own. */
const COMMANDS = [
    command('password in docker login', String.raw `\b(?:docker|podman|helm|nerdctl|oras|buildah|az|oc|cf)\s+(?:\w+\s+){0,2}login\b${SOME}\s-p[ =]?`),
    command('password in net user', String.raw `\bnet1?(?:\.exe)?\s+user\s+(?!/)(?:"[^"]*"|\S+)\s+(?!/)`),
    command('password in ConvertTo-SecureString', String.raw `\bConvertTo-SecureString\s+(?:-String\s+)?`, String.raw `\s${SOME}-AsPlainText`),
    command('password in ConvertTo-SecureString', String.raw `\bConvertTo-SecureString\s+${SOME}-AsPlainText\s+(?:-Force\s+)?(?:-String\s+)?(?!-)`),
    command('password set by ADSI', String.raw `\.SetPassword\(\s*`),
    command('password in sshpass', String.raw `\bsshpass\s+(?:-\w+\s+)*-p\s*`),
    command('password in mysql', String.raw `\b(?:mysql|mysqldump|mysqladmin|mariadb)\b${SOME}\s-p(?=\S)`),
    command('password in sqlcmd', String.raw `\bsqlcmd\b${SOME}\s-P\s+`),
    command('password in redis-cli', String.raw `\bredis-cli\b${SOME}\s-a\s+`),
    command('password in ldap tools', String.raw `\bldap(?:search|add|modify|passwd|delete)\b${SOME}\s-w\s+`),
    command('password in htpasswd', String.raw `\bhtpasswd\s+-\w*b\w*\s+\S+\s+\S+\s+`),
    command('password in useradd', String.raw `\b(?:useradd|usermod)\b${SOME}\s(?:-p|--password)[ =]`),
    command('password in openssl', String.raw `\bpass(?:in|out)?\s+pass:`),
    command('password in netrc', String.raw `\blogin\s+\S+\s+password\s+`),
    command('authorization header', String.raw `\bauthorization["']?\s*[:=,]\s*["']?(?:bearer|token|basic|bot)\s+`),
    command('authorization header', String.raw `\b(?:x-api-key|x-auth-token|x-vault-token|private-token|circle-token)\s*:\s*`),
];
/** Pairs of a user and a password. */
const PAIRS = [
    command('password in curl', String.raw `\b(?:curl|wget|http|https)\b${SOME}\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?`),
    command('password for chpasswd', String.raw `\becho\s+(?:-\w+\s+)*`, String.raw `[^|]{0,120}\|\s*(?:sudo\s+)?(?:\S*/)?chpasswd\b`),
    command('password for chpasswd', String.raw `\bchpasswd\b${SOME}<<<\s*`),
];
/** `echo x | passwd --stdin user`. */
const PIPED = [
    command('password for passwd', String.raw `\becho\s+(?:-\w+\s+)*`, String.raw `\s*\|\s*(?:sudo\s+)?(?:passwd\b|\S+${SOME}--?(?:password-stdin|stdin)\b)`),
    command('password in ConvertTo-SecureString', '', String.raw `\s*\|\s*ConvertTo-SecureString\b${SOME}-AsPlainText`),
];
const commands_SHORTEST = 5;
/** Longer lines are searched piece by piece, and pieces overlap. */
const PIECE = 1000;
const OVERLAP = 300;
/** The forms of the secrets that the line's commands hold. */
function commandsIn(line) {
    const forms = new Set(commandsInPiece(line.slice(0, PIECE)));
    for (let start = PIECE - OVERLAP; start + OVERLAP < line.length; start += PIECE - OVERLAP) {
        for (const form of commandsInPiece(line.slice(start, start + PIECE)))
            forms.add(form);
    }
    return [...forms];
}
function commandsInPiece(line) {
    const single = [...COMMANDS, ...PIPED].filter(([, pattern]) => matchesOf(line, pattern).some(({ text, quote }) => isLiteral(text, quote, commands_SHORTEST)));
    const pairs = PAIRS.filter(([, pattern]) => matchesOf(line, pattern).some(({ text, quote }) => isPair(text, quote)));
    return [...new Set([...single, ...pairs].map(([form]) => form))];
}
/** Whether the text is `user:password`. */
function isPair(text, quote) {
    const at = text.indexOf(':');
    return at > 0 && !/[\s/]/.test(text.slice(0, at)) && isLiteral(text.slice(at + 1), quote, commands_SHORTEST);
}
function matchesOf(line, pattern) {
    return [...line.matchAll(pattern)].map(({ groups = {} }) => {
        const { double, single, bare } = groups;
        if (double !== undefined)
            return { text: double, quote: '"' };
        return single === undefined ? { text: bare ?? '', quote: '' } : { text: single, quote: "'" };
    });
}

;// CONCATENATED MODULE: ./build/src/secrets/tokens.js
/** Keys and tokens that are known by how they look, whatever they are called. */
const TOKENS = [
    ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/i],
    ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|PuTTY-User-Key-File-\d/i],
    ['token of GitHub', /\bgh[oprsu]_[A-Za-z0-9]{36}|\bgithub_pat_\w{20}/i],
    ['token of npm or PyPI', /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[\w-]{20}/i],
    ['token of GitLab', /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20}/i],
    ['token of Slack', /\bxox[abeoprs]-[\w-]{10}|\bxapp-\d-[\w-]{10}/i],
    [
        'webhook',
        /\bhooks[.]slack[.]com\/(?:services|workflows)\/\w+\/\w+\/\w+|\bdiscord(?:app)?[.]com\/api\/webhooks\/\d+\/[\w-]{20}/i,
    ],
    ['key of Stripe', /\b[rs]k_(?:live|test)_\w{20}/i],
    ['key of Google', /\bAIza[\w-]{35}/],
    ['token of Google', /\bya29[.][\w-]{20}/],
    ['token of Vault', /\bhv[sbr][.][\w-]{20}/],
    ['token of Docker Hub', /\bdckr_(?:pat|oat)_[\w-]{20}/],
    ['token of DigitalOcean', /\bdo[opr]_v1_[a-f0-9]{40}/],
    ['key of SendGrid', /\bSG[.][\w-]{16,}[.][\w-]{16,}/],
    ['key of an AI service', /\bsk-(?:ant-|proj-)[\w-]{20}/],
    ['token of Shopify', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/],
    ['token of Terraform Cloud', /\b[A-Za-z0-9]{14}[.]atlasv1[.][\w-]{40}/],
    ['signed token (JWT)', /\beyJ[\w-]{8,}[.]eyJ[\w-]{8,}[.][\w-]{8,}/],
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/secrets/unpacked.js

/** What swells beyond this is a bomb, not a script. */
const MAX_TEXT = 1024 * 1024;
const MAX_PIECES = 100;
/** A line of nothing but Base64, as long as all lines of a MIME part except the last. */
const WHOLE_LINE = /^\s*([A-Za-z0-9+/]{40,}={0,2})\s*$/;
const LAST_LINE = /^\s*([A-Za-z0-9+/]+={0,2})\s*$/;
/** A word of it, as in `echo … | base64 -d`, `content: …` and `-EncodedCommand …`. */
const WORD = /(?<![\w+/=.-])[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=.-])/g;
/** The texts in a text's pieces of Base64, gzipped or not. */
function unpacked(text) {
    return piecesOf(text.split('\n'))
        .slice(0, MAX_PIECES)
        .flatMap(({ text: piece, line }) => {
        const inner = textOf(Buffer.from(piece, 'base64'));
        return inner === null ? [] : [{ text: inner, line }];
    });
}
function piecesOf(lines) {
    const pieces = [];
    let block = [];
    for (const [i, line] of lines.entries()) {
        const whole = WHOLE_LINE.exec(line)?.[1] ?? (block.length > 0 ? LAST_LINE.exec(line)?.[1] : undefined);
        if (whole !== undefined) {
            block.push(whole);
            if (WHOLE_LINE.test(lines[i + 1] ?? '') || LAST_LINE.test(lines[i + 1] ?? ''))
                continue;
        }
        if (block.length > 0)
            pieces.push({ text: block.join(''), line: i + 2 - block.length });
        if (whole === undefined)
            for (const [word] of line.matchAll(WORD))
                pieces.push({ text: word, line: i + 1 });
        block = [];
    }
    return pieces;
}
function textOf(bytes) {
    try {
        const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const plain = isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT }) : bytes;
        // PowerShell's -EncodedCommand is UTF-16.
        const isWide = plain.length > 2 && plain[1] === 0 && plain[3] === 0;
        const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(plain);
        return isReadable(text) ? text : null;
    }
    catch {
        return null;
    }
}
const SAMPLE = 4096;
/** Text that only happens to be valid Base64 becomes control characters. */
function isReadable(text) {
    return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character));
}

;// CONCATENATED MODULE: ./build/src/secrets/find-secrets.js





/** Texts inside texts inside texts. */
const DEPTH = 3;
/** No more than this are reported per text. */
const find_secrets_MOST = 50;
/** scheme://user:password@host; neither `[user][:pass]@` nor what a shell fills in. */
const LOGIN = /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<user>[^\s/:@"'<>[\]{}]{0,200}):(?<password>[^\s/@"'<>[\]]{3,200})@/gi;
/** What documentation calls them. */
const EXAMPLES = new Set(['pass', 'password', 'passwd', 'pwd', 'secret', 'token']);
/**
 * What looks like a secret in the user data of an instance, in the order of its lines: keys and tokens that are known
 * by their form, values that are assigned to the name of a secret, passwords in commands and addresses; also in what is
 * packed inside it (MIME parts, Base64, gzip). Takes time proportional to the text's length.
 */
function findSecrets(text) {
    return findIn(text, DEPTH).slice(0, find_secrets_MOST);
}
function findIn(text, depth) {
    const lines = text.split(/\r?\n/);
    const lists = passwordLists(lines);
    const found = lines.flatMap((line, i) => {
        const forms = formsIn(line);
        const pairs = [...(lists.has(i) ? [line.replace(/^\s*-\s+/, '')] : []), ...flowList(lines, i)];
        if (pairs.some(isListed))
            forms.push('password for chpasswd');
        const keys = assignedIn(line, lines[i + 1]);
        const assigned = keys.map((key) => ({
            form: 'value assigned to the name of a secret',
            line: i + 1,
            key,
        }));
        return [...new Set(forms)].map((form) => ({ form, line: i + 1 })).concat(assigned);
    });
    if (depth === 0)
        return found;
    const inside = unpacked(text).flatMap(({ text: inner, line }) => findIn(inner, depth - 1).map((one) => Object.assign({}, one, { line })));
    return [...found, ...inside];
}
function formsIn(line) {
    const tokens = TOKENS.filter(([, pattern]) => pattern.test(line)).map(([form]) => form);
    return [...tokens, ...(hasLogin(line) ? ['password in an address'] : []), ...commandsIn(line)];
}
function hasLogin(line) {
    return [...line.matchAll(LOGIN)].some(({ groups: { user = '', password = '' } = {} }) => {
        const isExample = EXAMPLES.has(password.toLowerCase()) && /^(?:user(?:name)?|login|me)?$/i.test(user);
        return (!isExample && !/[{}$%]/.test(password.replaceAll(/%[0-9a-f]{2}/gi, '')) && isLiteral(password, "'", 3));
    });
}
/** An item of a list for chpasswd, as it is or in quotes. */
function isListed(item) {
    return isPair(/^\s*(["']?)(.*?)\1\s*$/.exec(item)?.[2] ?? '', '');
}
/** What cloud-init's `chpasswd` has in `list: [...]`. */
function flowList(lines, at) {
    const items = /\blist:\s*\[([^\]]*)/.exec(lines[at] ?? '')?.[1];
    if (items === undefined || !isUnderChpasswd(lines, at + 1))
        return [];
    return items.split(',');
}
/** Lines of the lists that chpasswd reads, from cloud-init's `list: |` or `list:` with items, and from here-documents. */
function passwordLists(lines) {
    const inside = new Set();
    for (const [i, line] of lines.entries()) {
        if (inside.has(i))
            continue;
        const heredoc = /\bchpasswd\b.*<<-?\s*["']?(\w+)/.exec(line)?.[1];
        const block = /^(\s*)(?:-\s+)?list:\s*(?:[|>].*|#.*)?$/.exec(line);
        if (heredoc !== undefined) {
            for (let at = i + 1; at < lines.length && lines[at]?.trim() !== heredoc; at += 1)
                inside.add(at);
        }
        else if (block !== null && isUnderChpasswd(lines, i)) {
            const indent = block[1]?.length ?? 0;
            for (let at = i + 1; at < lines.length && isWithin(lines[at] ?? '', indent); at += 1)
                inside.add(at);
        }
    }
    return inside;
}
function isUnderChpasswd(lines, at) {
    return lines.slice(Math.max(0, at - 5), at).some((line) => /^\s*chpasswd:/.test(line));
}
/** Items of a list may begin where its name does. */
function isWithin(line, indent) {
    return indentOf(line) > indent || (indentOf(line) === indent && /^\s*-\s/.test(line));
}
function indentOf(line) {
    return line.trim() === '' ? Number.MAX_SAFE_INTEGER : line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/user-data-secrets.js





const user_data_secrets_MEMBERS = {
    form: { type: 'string' },
    line: { type: 'int' },
    key: { type: 'string' },
};
const WHAT = 'What looks like a secret in the user data, never the secret itself: an item for each with its form, such as "private key" or "value assigned to the name of a secret", its line, and the name that it is assigned to (key). Packed parts of the user data (MIME parts, Base64, gzip) are searched too; line says where the part begins.';
const UNREAD = { form: 'unread', line: 0 };
const user_data_secrets_TEMPLATE = 'aws_ec2_launch_template';
const USER_DATA = (0,model_kind/* needOf */.E)(INSTANCE, 'instance_user_data');
const INSTANCE_USER_DATA_SECRETS = {
    kind: INSTANCE,
    name: 'user_data_secrets',
    type: { type: 'array', items: { type: 'object', properties: user_data_secrets_MEMBERS } },
    description: WHAT,
    because: ['line', 'key'],
    from: [USER_DATA],
    prepare: (scope) => {
        const isWhole = scope.isWhole(USER_DATA);
        return ({ reported }) => {
            const text = (0,members/* textOf */.b6)(reported['instance_user_data']);
            if (text === undefined && !isWhole)
                return between([], [UNREAD], [USER_DATA]);
            return { value: secretsIn(text) };
        };
    },
};
/** The versions that a template is started from, by the property that holds each. */
const user_data_secrets_VERSIONS = [
    ['default', 'launch_template_data'],
    ['latest', 'latest_launch_template_data'],
];
const TEMPLATE_USER_DATA_SECRETS = {
    kind: user_data_secrets_TEMPLATE,
    name: 'user_data_secrets',
    type: {
        type: 'array',
        items: {
            type: 'object',
            properties: { version: { type: 'string', values: user_data_secrets_VERSIONS.map(([version]) => version) }, ...user_data_secrets_MEMBERS },
        },
    },
    description: `${WHAT} version: default or latest.`,
    because: ['version', 'line', 'key'],
    from: [],
    prepare: (scope) => {
        const isWhole = scope.isWhole(user_data_secrets_TEMPLATE);
        return ({ reported }) => {
            const found = user_data_secrets_VERSIONS.flatMap(([version, member]) => secretsIn((0,members/* textOf */.b6)((0,members/* memberOf */.C5)(reported[member], 'user_data'))).map((one) => Object.assign({ version }, one)));
            const isUnread = !isWhole && reported['launch_template_data'] === undefined;
            const possible = isUnread ? user_data_secrets_VERSIONS.map(([version]) => Object.assign({ version }, UNREAD)) : [];
            return between(found, [...found, ...possible], [user_data_secrets_TEMPLATE]);
        };
    },
};
function secretsIn(text) {
    return text === undefined ? [] : findSecrets(text).map(toMembers);
}
function toMembers({ form, line, key }) {
    return key === undefined ? { form, line } : { form, line, key };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/vpc-in-use.js
const vpc_in_use_INTERFACE = 'aws_ec2_network_interface';
const VPC_IN_USE = {
    kind: 'aws_vpc',
    name: 'vpc_in_use',
    merged: 'use',
    type: { type: 'boolean' },
    description: 'Whether a network interface lies in the VPC: whatever runs in one has an interface there, instances, load balancers and functions alike. Interfaces of accounts that share the VPC are added once all accounts of the run have been read: rules see them, the inventory does not.',
    from: [vpc_in_use_INTERFACE],
    prepare: (scope) => {
        const used = new Set(scope.of(vpc_in_use_INTERFACE).map(({ reported }) => reported['vpc_id']));
        const whole = scope.isWhole(vpc_in_use_INTERFACE);
        return ({ id }) => {
            const value = used.has(id);
            return value || whole ? { value } : { value, possible: true, missing: [vpc_in_use_INTERFACE] };
        };
    },
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/vpc-layout.js





/** More than any rule asks for. */
const MANY = Number.MAX_SAFE_INTEGER;
/** Stand for the zones of subnets that were not read: two of them, so that there may be several. */
const OTHER_ZONES = ['another zone', 'one more zone'];
const VPC_LAYOUT = {
    kind: VPC,
    name: 'vpc_layout',
    type: {
        type: 'object',
        properties: {
            availability_zones: { type: 'array', items: { type: 'string' } },
            subnets: { type: 'int' },
            public_subnets: { type: 'int' },
            private_subnets: { type: 'int' },
        },
    },
    description: 'The availability zones that the VPC has subnets in, and how many subnets, public and private (see subnet_internet_route). A subnet whose routes were not read counts as neither.',
    from: [SUBNET, ...SUBNET_INTERNET_ROUTE.from],
    prepare: (scope) => {
        const routeOf = SUBNET_INTERNET_ROUTE.prepare(scope);
        const byVpc = Map.groupBy(scope.of(SUBNET), ({ reported }) => reported['vpc_id']);
        const unread = scope.isWhole(SUBNET) ? [] : [SUBNET];
        return ({ id }) => {
            const subnets = (byVpc.get(id) ?? []).map((subnet) => {
                const zone = (0,members/* textOf */.b6)(subnet.reported['subnet_availability_zone']);
                return { zone, isPublic: routeOf(subnet) };
            });
            const missing = new Set([...unread, ...subnets.flatMap(({ isPublic }) => isPublic.missing ?? [])]);
            const possible = unread.length === 0 ? most(subnets) : unbounded(subnets);
            const derived = between(least(subnets), possible, [...missing]);
            if (derived.possible === undefined)
                return derived;
            return { ...derived, between: [true, false].map((open) => middle(subnets, open, unread.length > 0)) };
        };
    },
};
function least(subnets) {
    return counted(subnets, subnets.filter(({ isPublic }) => isSurely(isPublic, true)), subnets.filter(({ isPublic }) => isSurely(isPublic, false)));
}
/**
 * A subnet that may be either counts as both: if all of them counted as one or all as the other, a VPC that may have
 * both would seem to have only one at either end.
 */
function most(subnets) {
    return counted(subnets, subnets.filter(({ isPublic }) => !isSurely(isPublic, false)), subnets.filter(({ isPublic }) => !isSurely(isPublic, true)));
}
/**
 * One of the VPCs that it may be: all subnets that may be either are public, or private, and there is one more subnet
 * if some were not read.
 */
function middle(subnets, open, someUnread) {
    const more = someUnread ? [{ zone: OTHER_ZONES[0], isPublic: { value: { public: open } } }] : [];
    const all = [...subnets, ...more];
    const isOpen = ({ isPublic }) => open ? !isSurely(isPublic, false) : isSurely(isPublic, true);
    return counted(all, all.filter(isOpen), all.filter((subnet) => !isOpen(subnet)));
}
function unbounded(subnets) {
    return {
        availability_zones: [...zonesOf(subnets), ...OTHER_ZONES],
        subnets: MANY,
        public_subnets: MANY,
        private_subnets: MANY,
    };
}
function counted(all, open, closed) {
    return {
        availability_zones: zonesOf(all),
        subnets: all.length,
        public_subnets: open.length,
        private_subnets: closed.length,
    };
}
function zonesOf(subnets) {
    const zones = new Set(subnets.flatMap(({ zone }) => (zone === undefined ? [] : [zone])));
    return [...zones].toSorted(compare/* compareText */.n);
}
function isSurely({ value, possible = value }, wanted) {
    return [value, possible].every((route) => (0,members/* memberOf */.C5)(route, 'public') === wanted);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived-properties.js




















/** A new derived property is a file in derived/ and a line here. */
const DERIVED = [
    ACL_INTERNET_INGRESS,
    ENDPOINT_POLICY_GRANTS,
    ENDPOINT_SERVICE_IN_REGION,
    ENDPOINT_SERVICE_PRINCIPALS,
    GROUP_ATTACHED_TO,
    GROUP_EXPOSURE,
    GROUP_IN_USE,
    GROUP_INTERNET_INGRESS,
    GROUP_MANAGED_BY,
    GROUP_NAMED_BY,
    GROUP_PUBLIC_INGRESS,
    INSTANCE_EXPOSURE,
    INSTANCE_STOPPED_SINCE,
    INSTANCE_USER_DATA_SECRETS,
    INTERFACE_EXPOSURE,
    LAUNCH_METADATA,
    PEERING_ROUTES,
    REGION_IN_USE,
    SHARED_RESOURCES,
    SUBNET_INTERNET_ROUTE,
    TEMPLATE_USER_DATA_SECRETS,
    VPC_IN_USE,
    VPC_LAYOUT,
];

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/account-settings.js



/** What an account has decided for all of a region: defaults of encryption, sharing, metadata and console access. */
const ACCOUNT_SETTINGS = {
    name: 'aws_ec2_account_settings',
    about: 'What the account has decided for all of a region: encryption, sharing, metadata, consoles.',
    bases: [],
    compared: { volatile: ['instance_metadata_defaults.managed_exception_message'] },
    details: [
        {
            ...ec2('GetEbsEncryptionByDefault'),
            answer: 'EbsEncryptionByDefault',
            changedBy: [
                { event: 'DisableEbsEncryptionByDefault', did: 'switched off' },
                ...mended('EnableEbsEncryptionByDefault'),
            ],
            properties: {
                ebs_encryption_by_default: bool('EbsEncryptionByDefault'),
                ebs_encryption_sse_type: string('SseType'),
            },
        },
        {
            ...ec2('GetEbsDefaultKmsKeyId'),
            answer: 'KmsKeyId',
            changedBy: changed(['ModifyEbsDefaultKmsKeyId', 'ResetEbsDefaultKmsKeyId']),
            properties: { ebs_default_kms_key_id: string('KmsKeyId') },
        },
        {
            ...ec2('GetSnapshotBlockPublicAccessState'),
            answer: 'State',
            changedBy: [
                { event: 'DisableSnapshotBlockPublicAccess', did: 'switched off' },
                ...changed(['EnableSnapshotBlockPublicAccess']),
            ],
            properties: {
                snapshot_block_public_access_state: string('State'),
                snapshot_block_public_access_managed_by: string('ManagedBy'),
            },
        },
        {
            ...ec2('GetImageBlockPublicAccessState'),
            answer: 'ImageBlockPublicAccessState',
            changedBy: [
                { event: 'DisableImageBlockPublicAccess', did: 'switched off' },
                ...mended('EnableImageBlockPublicAccess'),
            ],
            properties: {
                image_block_public_access_state: oneOf('ImageBlockPublicAccessState', [
                    'block-new-sharing',
                    'unblocked',
                ]),
                image_block_public_access_managed_by: string('ManagedBy'),
            },
        },
        {
            ...ec2('GetInstanceMetadataDefaults'),
            answer: 'AccountLevel',
            changedBy: changed(['ModifyInstanceMetadataDefaults']),
            properties: {
                instance_metadata_defaults: object('AccountLevel', {
                    http_tokens: string('HttpTokens'),
                    http_put_response_hop_limit: shape_int('HttpPutResponseHopLimit'),
                    http_endpoint: string('HttpEndpoint'),
                    instance_metadata_tags: string('InstanceMetadataTags'),
                    http_tokens_enforced: string('HttpTokensEnforced'),
                    managed_by: string('ManagedBy'),
                    managed_exception_message: string('ManagedExceptionMessage'),
                }),
            },
        },
        {
            ...ec2('GetSerialConsoleAccessStatus'),
            answer: 'SerialConsoleAccessEnabled',
            changedBy: [
                { event: 'EnableSerialConsoleAccess', did: 'switched on' },
                ...mended('DisableSerialConsoleAccess'),
            ],
            properties: {
                serial_console_access_enabled: bool('SerialConsoleAccessEnabled'),
                serial_console_access_managed_by: string('ManagedBy'),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/client-vpn-endpoint.js




const client_vpn_endpoint_status = { code: string('Code'), message: string('Message') };
const CLIENT_VPN_ENDPOINT = {
    name: 'aws_ec2_client_vpn_endpoint',
    about: 'Where people’s computers join a VPC.',
    bases: ['endpoint'],
    ...ec2('DescribeClientVpnEndpoints'),
    notInAllRegions: true,
    list: 'ClientVpnEndpoints',
    pageSize: 1000,
    id: 'ClientVpnEndpointId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:client-vpn-endpoint/{id}' },
    properties: {
        description: shape_text('Description'),
        status: object('Status', client_vpn_endpoint_status),
        creation_time: string('CreationTime'),
        deletion_time: string('DeletionTime'),
        dns_name: string('DnsName'),
        client_cidr_block: string('ClientCidrBlock'),
        dns_servers: strings('DnsServers[]'),
        split_tunnel: bool('SplitTunnel'),
        vpn_protocol: string('VpnProtocol'),
        transport_protocol: string('TransportProtocol'),
        vpn_port: shape_int('VpnPort'),
        associated_target_networks: list('AssociatedTargetNetworks', {
            network_id: string('NetworkId'),
            network_type: string('NetworkType'),
        }),
        server_certificate_arn: string('ServerCertificateArn'),
        authentication_options: list('AuthenticationOptions', {
            type: string('Type'),
            active_directory: object('ActiveDirectory', { directory_id: string('DirectoryId') }),
            mutual_authentication: object('MutualAuthentication', {
                client_root_certificate_chain: string('ClientRootCertificateChain'),
            }),
            federated_authentication: object('FederatedAuthentication', {
                saml_provider_arn: string('SamlProviderArn'),
                self_service_saml_provider_arn: string('SelfServiceSamlProviderArn'),
            }),
        }),
        connection_log_options: object('ConnectionLogOptions', {
            enabled: bool('Enabled'),
            cloudwatch_log_group: string('CloudwatchLogGroup'),
            cloudwatch_log_stream: string('CloudwatchLogStream'),
            include_authorization_policy_context: bool('IncludeAuthorizationPolicyContext'),
        }),
        security_group_ids: strings('SecurityGroupIds[]'),
        self_service_portal_url: string('SelfServicePortalUrl'),
        client_connect_options: object('ClientConnectOptions', {
            enabled: bool('Enabled'),
            lambda_function_arn: string('LambdaFunctionArn'),
            status: object('Status', client_vpn_endpoint_status),
        }),
        session_timeout_hours: shape_int('SessionTimeoutHours'),
        client_login_banner_options: object('ClientLoginBannerOptions', {
            enabled: bool('Enabled'),
            banner_text: string('BannerText'),
        }),
        client_route_enforcement_options: object('ClientRouteEnforcementOptions', { enforced: bool('Enforced') }),
        disconnect_on_session_timeout: bool('DisconnectOnSessionTimeout'),
        endpoint_ip_address_type: string('EndpointIpAddressType'),
        traffic_ip_address_type: string('TrafficIpAddressType'),
        transit_gateway_configuration: object('TransitGatewayConfiguration', {
            transit_gateway_id: string('TransitGatewayId'),
            transit_gateway_attachment_id: string('TransitGatewayAttachmentId'),
            availability_zones: strings('AvailabilityZones[]'),
            availability_zone_ids: strings('AvailabilityZoneIds[]'),
        }),
        device_posture_options: object('DevicePostureOptions', {
            trust_providers: list('TrustProviders', {
                trust_provider_type: string('TrustProviderType'),
                tenant_id: string('TenantId'),
                public_signing_key_url: string('PublicSigningKeyUrl'),
            }),
        }),
        vpc_id: string('VpcId'),
    },
    gone: { property: 'status.code', states: ['deleted', 'deleting'] },
    changedBy: changing_call_byName([...changed(['ModifyClientVpnEndpoint']), ...created('CreateClientVpnEndpoint')]),
    compared: {
        volatile: ['status.message', 'client_connect_options.status.message'],
        keys: { associated_target_networks: ['network_id'] },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_security_group', 'SecurityGroupIds[]'),
        ...withPrefix('subnet-', from('aws_ec2_subnet', 'AssociatedTargetNetworks[].NetworkId')),
        ...from('aws_ec2_transit_gateway', 'TransitGatewayConfiguration.TransitGatewayId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/customer-gateway.js


/** The other end of VPN connections: a device that is not AWS's. */
const CUSTOMER_GATEWAY = {
    name: 'aws_ec2_customer_gateway',
    about: 'The other end of VPN connections.',
    bases: ['gateway'],
    ...ec2('DescribeCustomerGateways'),
    notInAllRegions: true,
    list: 'CustomerGateways',
    pageSize: null,
    id: 'CustomerGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:customer-gateway/{id}' },
    properties: {
        certificate_arn: string('CertificateArn'),
        device_name: string('DeviceName'),
        bgp_asn: string('BgpAsn'),
        bgp_asn_extended: string('BgpAsnExtended'),
        state: oneOf('State', ['pending', 'available', 'deleting', 'deleted']),
        type: string('Type'),
        ip_address: string('IpAddress'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/dhcp-options.js


/** VPCs declare which options they use. */
const DHCP_OPTIONS = {
    name: 'aws_ec2_dhcp_options',
    about: 'What instances of a VPC are told of domain names and servers.',
    bases: [],
    ...ec2('DescribeDhcpOptions'),
    list: 'DhcpOptions',
    pageSize: 1000,
    id: 'DhcpOptionsId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dhcp-options/{id}' },
    properties: {
        dhcp_configurations: list('DhcpConfigurations', {
            key: string('Key'),
            values: strings('Values[].Value'),
        }),
        owner_id: string('OwnerId'),
    },
    compared: { keys: { dhcp_configurations: ['key'] } },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/egress-only-internet-gateway.js



const EGRESS_ONLY_INTERNET_GATEWAY = {
    name: 'aws_ec2_egress_only_internet_gateway',
    about: 'The way out to the internet over IPv6.',
    bases: ['gateway'],
    ...ec2('DescribeEgressOnlyInternetGateways'),
    notInAllRegions: true,
    list: 'EgressOnlyInternetGateways',
    pageSize: 255,
    id: 'EgressOnlyInternetGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:egress-only-internet-gateway/{id}' },
    properties: {
        attachments: list('Attachments', { state: string('State'), vpc_id: string('VpcId') }),
    },
    compared: { keys: { attachments: ['vpc_id'] } },
    edges: from('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/elastic-ip.js



/** Addresses in Wavelength zones and on Outposts are not public ones. */
const ELASTIC_IP = {
    name: 'aws_ec2_elastic_ip',
    about: 'A public address that the account keeps.',
    bases: ['ip_address'],
    ...ec2('DescribeAddresses'),
    list: 'Addresses',
    pageSize: null,
    id: ['PublicIp', 'CarrierIp', 'CustomerOwnedIp', 'AllocationId'],
    nameFrom: ['InstanceId', NAME_TAG, 'NetworkInterfaceId'],
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:elastic-ip/{ip_allocation_id}' },
    properties: {
        ip_address: string('PublicIp'),
        ip_address_family: constant('ipv4'),
        private_ip_address: string('PrivateIpAddress'),
        public_ip: string('PublicIp'),
        ip_allocation_id: string('AllocationId'),
        ip_association_id: string('AssociationId'),
        ip_domain: string('Domain'),
        ip_network_interface_id: string('NetworkInterfaceId'),
        ip_public_ipv4_pool: string('PublicIpv4Pool'),
        ip_network_border_group: string('NetworkBorderGroup'),
        ip_customer_owned_ip: string('CustomerOwnedIp'),
        ip_customer_owned_ipv4_pool: string('CustomerOwnedIpv4Pool'),
        ip_carrier_ip: string('CarrierIp'),
        ip_network_interface_owner_id: string('NetworkInterfaceOwnerId'),
        ip_service_managed: string('ServiceManaged'),
        ip_instance_id: string('InstanceId'),
        subnet_id: string('SubnetId'),
    },
    compared: { volatile: ['ip_address'] },
    edges: [
        ...from('aws_ec2_instance', 'InstanceId'),
        ...to('aws_ec2_instance', 'InstanceId', 'delete'),
        ...from('aws_ec2_network_interface', 'NetworkInterfaceId'),
        ...to('aws_ec2_network_interface', 'NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/flow-log.js




const FLOW_LOG = {
    name: 'aws_ec2_flow_log',
    about: 'A log of the traffic of a VPC, a subnet or a network interface.',
    bases: [],
    ...ec2('DescribeFlowLogs'),
    list: 'FlowLogs',
    pageSize: 1000,
    id: 'FlowLogId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{id}' },
    properties: {
        ctime: datetime('CreationTime'),
        deliver_logs_error_message: string('DeliverLogsErrorMessage'),
        deliver_logs_permission_arn: string('DeliverLogsPermissionArn'),
        deliver_cross_account_role: string('DeliverCrossAccountRole'),
        deliver_logs_status: oneOf('DeliverLogsStatus', ['SUCCESS', 'FAILED']),
        flow_log_status: string('FlowLogStatus'),
        resource_id: string('ResourceId'),
        traffic_type: string('TrafficType'),
        log_destination_type: string('LogDestinationType'),
        log_destination: string('LogDestination'),
        log_format: string('LogFormat'),
        log_group_name: string('LogGroupName'),
        max_aggregation_interval: shape_int('MaxAggregationInterval'),
        destination_options: object('DestinationOptions', {
            file_format: string('FileFormat'),
            hive_compatible_partitions: bool('HiveCompatiblePartitions'),
            per_hour_partition: bool('PerHourPartition'),
        }),
        tag_field_specifications: list('TagFieldSpecifications', {
            resource_type: string('ResourceType'),
            tag_keys: strings('TagKeys[]'),
        }),
    },
    changedBy: changing_call_byName([...deleted('DeleteFlowLogs'), ...created('CreateFlowLogs')]),
    compared: {
        volatile: ['deliver_logs_error_message', 'deliver_logs_status'],
        keys: { tag_field_specifications: ['resource_type'] },
    },
    edges: [
        ...withPrefix('vpc-', from('aws_vpc', 'ResourceId', 'default', 'delete')),
        ...withPrefix('subnet-', from('aws_ec2_subnet', 'ResourceId', 'default', 'delete')),
        ...withPrefix('eni-', from('aws_ec2_network_interface', 'ResourceId', 'default', 'delete')),
        ...withPrefix('tgw-attach-', from('aws_ec2_transit_gateway_attachment', 'ResourceId', 'default', 'delete')),
        ...withPrefix('tgw-', from('aws_ec2_transit_gateway', 'ResourceId', 'default', 'delete')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/host.js



const HOST = {
    name: 'aws_ec2_host',
    about: 'A dedicated host: a machine that runs only the account’s instances.',
    bases: [],
    ...ec2('DescribeHosts'),
    notInAllRegions: true,
    list: 'Hosts',
    pageSize: 500,
    id: 'HostId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dedicated-host/{id}' },
    properties: {
        ctime: datetime('AllocationTime'),
        host_auto_placement: string('AutoPlacement'),
        host_availability_zone: string('AvailabilityZone'),
        host_available_capacity: object('AvailableCapacity', {
            available_instance_capacity: list('AvailableInstanceCapacity', {
                available_capacity: shape_int('AvailableCapacity'),
                instance_type: string('InstanceType'),
                total_capacity: shape_int('TotalCapacity'),
            }),
            available_v_cpus: shape_int('AvailableVCpus'),
        }),
        host_client_token: string('ClientToken'),
        host_properties: object('HostProperties', {
            cores: shape_int('Cores'),
            instance_type: string('InstanceType'),
            instance_family: string('InstanceFamily'),
            sockets: shape_int('Sockets'),
            total_v_cpus: shape_int('TotalVCpus'),
        }),
        host_reservation_id: string('HostReservationId'),
        host_instances: list('Instances', {
            instance_id: string('InstanceId'),
            instance_type: string('InstanceType'),
            owner_id: string('OwnerId'),
        }),
        host_state: string('State'),
        host_release_time: datetime('ReleaseTime'),
        host_recovery: string('HostRecovery'),
        host_allows_multiple_instance_types: string('AllowsMultipleInstanceTypes'),
        host_owner_id: string('OwnerId'),
        host_availability_zone_id: string('AvailabilityZoneId'),
        host_member_of_service_linked_resource_group: bool('MemberOfServiceLinkedResourceGroup'),
        host_outpost_arn: string('OutpostArn'),
        host_maintenance: string('HostMaintenance'),
        host_asset_id: string('AssetId'),
        host_cpu_options: object('CpuOptions', {
            amd_sev_snp: string('AmdSevSnp'),
        }),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'host_state', states: ['released', 'released-permanent-failure'] },
    compared: { volatile: ['host_available_capacity', 'host_instances'] },
    edges: to('aws_ec2_instance', 'Instances[].InstanceId', 'default', 'delete'),
};

// EXTERNAL MODULE: ./build/src/network/ingress/group-permissions.js
var group_permissions = __webpack_require__(7470);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/logged-requests.js



/** What lets something into a security group; `opened` where it is what the finding rests on. */
const OPENING = [
    {
        event: 'AuthorizeSecurityGroupIngress',
        did: 'opened',
        claims: ({ request }, about) => opens(authorized(request), about),
    },
    {
        event: 'ModifySecurityGroupRules',
        did: 'opened',
        claims: ({ request }, about) => opens(modified(request), about),
    },
];
/** @param permissions as resources have them in `group_ip_permissions` */
function opens(permissions, about) {
    const ids = new Set([
        ...about.permissions.map(({ id }) => id),
        ...about.attributes.flatMap(({ path, after }) => path === INGRESS && (0,json/* isJsonObject */.O)(after) ? (0,group_permissions/* sourcedPermissions */.e)(after).map(({ id }) => id) : []),
    ]);
    return permissions.some((permission) => (0,group_permissions/* sourcedPermissions */.e)(permission).some(({ id }) => ids.has(id)) ||
        about.attributes.some((attribute) => isWidened(attribute, permission)));
}
const INGRESS = 'group_ip_permissions';
/** Whether the attribute is a source that was added to a permission which the group had: `group_ip_permissions/22 tcp/ip_ranges`. */
function isWidened({ path, after }, permission) {
    const [property, label = '', list = ''] = path.split('/');
    if (property !== INGRESS || !(0,json/* isJsonObject */.O)(after))
        return false;
    const { ip_protocol: protocol, from_port: from, to_port: to } = permission;
    const words = label.split(' ');
    const ports = [from, `${logged_requests_show(from)}-${logged_requests_show(to)}`].map(logged_requests_show);
    const isSame = words.includes(logged_requests_show(protocol)) && (from === undefined || ports.some((one) => words.includes(one)));
    return isSame && (0,members/* objectsOf */.iZ)(permission[list]).some((source) => isSameSource(source, after));
}
function isSameSource(source, other) {
    return SOURCES.some((name) => source[name] !== undefined && source[name] === other[name]);
}
const SOURCES = ['cidr_ip', 'cidr_ipv6', 'prefix_list_id'];
function logged_requests_show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
/** In the old form the request is the permission itself. */
function authorized(request) {
    const listed = logged_requests_itemsOf(request['ipPermissions']);
    const { ipProtocol: protocol, fromPort: from, toPort: to, cidrIp: cidr } = request;
    if (listed.length === 0)
        return (0,members/* textOf */.b6)(cidr) === undefined ? [] : [permissionOf(protocol, from, to, [cidr])];
    return listed.map((one) => permissionOf(one['ipProtocol'], one['fromPort'], one['toPort'], logged_requests_itemsOf(one['ipRanges']).map(({ cidrIp }) => cidrIp), logged_requests_itemsOf(one['ipv6Ranges']).map(({ cidrIpv6 }) => cidrIpv6), logged_requests_itemsOf(one['prefixListIds']).map(({ prefixListId }) => prefixListId)));
}
function modified(request) {
    const rules = (0,members/* objectsOf */.iZ)((0,members/* memberOf */.C5)(request['ModifySecurityGroupRulesRequest'], 'SecurityGroupRule'));
    return rules.flatMap((rule) => (0,members/* objectsOf */.iZ)(rule['SecurityGroupRule']).map((one) => permissionOf(one['IpProtocol'], one['FromPort'], one['ToPort'], [one['CidrIpv4']], [one['CidrIpv6']], [one['PrefixListId']])));
}
function permissionOf(protocol, from, to, cidrs, cidrs6 = [], prefixLists = []) {
    return {
        ip_protocol: (0,members/* textOf */.b6)(protocol) ?? '',
        ...(typeof from === 'number' ? { from_port: from } : {}),
        ...(typeof to === 'number' ? { to_port: to } : {}),
        ip_ranges: textsIn(cidrs).map((cidr_ip) => ({ cidr_ip })),
        ipv6_ranges: textsIn(cidrs6).map((cidr_ipv6) => ({ cidr_ipv6 })),
        prefix_list_ids: textsIn(prefixLists).map((prefix_list_id) => ({ prefix_list_id })),
    };
}
function textsIn(values) {
    return values.flatMap((value) => (0,members/* textOf */.b6)(value) ?? []);
}
/** Whether the entry lets in, and is one that the finding rests on. */
function opensEntry({ request }, { permissions }) {
    const { ruleNumber, ruleAction, egress } = request;
    return (ruleAction === 'allow' &&
        egress !== true &&
        permissions.some(({ id }) => id === `entry ${typeof ruleNumber === 'number' ? ruleNumber : ''}`));
}
/** Whether everybody was added to those who may. @param list the request's member: `launchPermission` */
function givesEveryone(list) {
    return ({ request }) => logged_requests_itemsOf((0,members/* memberOf */.C5)(request[list], 'add') ?? null).some(({ group }) => group === 'all');
}
/** CloudTrail keeps EC2's lists as `{ items: [...] }`, and empty ones as `{}`. */
function logged_requests_itemsOf(value) {
    return (0,members/* objectsOf */.iZ)((0,members/* listOf */.c3)((0,members/* memberOf */.C5)(value, 'items')));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/shared.js

const groupIdentifier = { group_name: string('GroupName'), group_id: string('GroupId') };
/** The service of AWS that manages a resource on the account's behalf. */
const operator = {
    managed: bool('Managed'),
    principal: string('Principal'),
    hidden_by_default: bool('HiddenByDefault'),
};
/** Seconds. */
const connectionTracking = {
    tcp_established_timeout: shape_int('TcpEstablishedTimeout'),
    udp_stream_timeout: shape_int('UdpStreamTimeout'),
    udp_timeout: shape_int('UdpTimeout'),
};
const cidrBlockState = { state: string('State'), status_message: string('StatusMessage') };
const shared_blockPublicAccess = {
    internet_gateway_block_mode: string('InternetGatewayBlockMode'),
};
const blockDeviceMapping = {
    device_name: string('DeviceName'),
    virtual_name: string('VirtualName'),
    ebs: object('Ebs', {
        delete_on_termination: bool('DeleteOnTermination'),
        iops: shape_int('Iops'),
        snapshot_id: string('SnapshotId'),
        volume_size: shape_int('VolumeSize'),
        volume_type: string('VolumeType'),
        kms_key_id: string('KmsKeyId'),
        throughput: shape_int('Throughput'),
        outpost_arn: string('OutpostArn'),
        encrypted: bool('Encrypted'),
        availability_zone: string('AvailabilityZone'),
        volume_initialization_rate: shape_int('VolumeInitializationRate'),
        availability_zone_id: string('AvailabilityZoneId'),
        ebs_card_index: shape_int('EbsCardIndex'),
    }),
    no_device: string('NoDevice'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/image.js






const image_IMAGE = {
    name: 'aws_ec2_image',
    about: 'An image (AMI) that the account owns.',
    bases: [],
    ...ec2('DescribeImages'),
    parameters: { Owners: ['self'], IncludeDeprecated: true, IncludeDisabled: true },
    list: 'Images',
    pageSize: 1000,
    id: 'ImageId',
    nameFrom: 'Name',
    arn: { form: 'arn:{partition}:ec2:{region}::image/{id}' },
    properties: {
        ctime: datetimeText('CreationDate'),
        architecture: string('Architecture'),
        image_location: string('ImageLocation'),
        image_type: string('ImageType'),
        public: bool('Public'),
        kernel_id: string('KernelId'),
        owner_id: string('OwnerId'),
        platform: string('Platform'),
        platform_details: string('PlatformDetails'),
        usage_operation: string('UsageOperation'),
        product_codes: list('ProductCodes', {
            product_code_id: string('ProductCodeId'),
            product_code_type: string('ProductCodeType'),
        }),
        ramdisk_id: string('RamdiskId'),
        state: string('State'),
        block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
        description: shape_text('Description'),
        ena_support: bool('EnaSupport'),
        hypervisor: string('Hypervisor'),
        image_owner_alias: string('ImageOwnerAlias'),
        root_device_name: string('RootDeviceName'),
        root_device_type: string('RootDeviceType'),
        sriov_net_support: string('SriovNetSupport'),
        state_reason: object('StateReason', {
            code: string('Code'),
            message: string('Message'),
        }),
        virtualization_type: string('VirtualizationType'),
        boot_mode: string('BootMode'),
        tpm_support: string('TpmSupport'),
        deprecation_time: string('DeprecationTime'),
        imds_support: string('ImdsSupport'),
        source_instance_id: string('SourceInstanceId'),
        deregistration_protection: string('DeregistrationProtection'),
        last_launched_time: datetimeText('LastLaunchedTime'),
        image_allowed: bool('ImageAllowed'),
        source_image_id: string('SourceImageId'),
        source_image_region: region('SourceImageRegion'),
        free_tier_eligible: bool('FreeTierEligible'),
        public_ssm_parameter_name: string('PublicSsmParameterName'),
        image_watermarks: list('ImageWatermarks', {
            watermark_key: string('WatermarkKey'),
            source_image_region: region('SourceImageRegion'),
            source_image_id: string('SourceImageId'),
            source_image_creation_time: datetime('SourceImageCreationTime'),
            watermark_creation_time: datetime('WatermarkCreationTime'),
        }),
        scan_results: object('ScanResults', {
            highest_finding_severity_label: string('HighestFindingSeverityLabel'),
            finding_scan_date: datetime('FindingScanDate'),
            informational_fix_available_since: datetime('InformationalFixAvailableSince'),
            low_fix_available_since: datetime('LowFixAvailableSince'),
            medium_fix_available_since: datetime('MediumFixAvailableSince'),
            high_fix_available_since: datetime('HighFixAvailableSince'),
            critical_fix_available_since: datetime('CriticalFixAvailableSince'),
        }),
        instance_type_specification: object('InstanceTypeSpecification', {
            supported_instance_types: strings('SupportedInstanceTypes[].InstanceType'),
            unsupported_instance_types: strings('UnsupportedInstanceTypes[].InstanceType'),
        }),
    },
    gone: { property: 'state', states: ['deregistered', 'error', 'failed', 'invalid'] },
    changedBy: [
        { event: 'ModifyImageAttribute', did: 'made public', claims: givesEveryone('launchPermission') },
        ...created('CreateImage', 'CopyImage', 'RegisterImage', 'ImportImage'),
        ...deleted('DeregisterImage'),
    ],
    compared: {
        volatile: ['state_reason', 'last_launched_time', 'scan_results'],
        keys: { block_device_mappings: ['device_name'] },
    },
    edges: to('aws_ec2_snapshot', 'BlockDeviceMappings[].Ebs.SnapshotId'),
    details: [
        {
            ...ec2('DescribeImageAttribute'),
            answer: 'LaunchPermissions',
            idParameter: 'ImageId',
            parameters: { Attribute: 'launchPermission' },
            properties: {
                launch_permissions: list('LaunchPermissions', {
                    group: string('Group'),
                    user_id: string('UserId'),
                    organization_arn: string('OrganizationArn'),
                    organizational_unit_arn: string('OrganizationalUnitArn'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/instance-parts.js


/** The objects within an instance. */
const placement = {
    availability_zone: string('AvailabilityZone'),
    availability_zone_id: string('AvailabilityZoneId'),
    affinity: string('Affinity'),
    group_name: string('GroupName'),
    group_id: string('GroupId'),
    partition_number: shape_int('PartitionNumber'),
    host_id: string('HostId'),
    tenancy: string('Tenancy'),
    spread_domain: string('SpreadDomain'),
    host_resource_group_arn: string('HostResourceGroupArn'),
};
const instance_parts_blockDeviceMapping = {
    device_name: string('DeviceName'),
    ebs: object('Ebs', {
        attach_time: datetime('AttachTime'),
        delete_on_termination: bool('DeleteOnTermination'),
        status: string('Status'),
        volume_id: string('VolumeId'),
        volume_owner_id: string('VolumeOwnerId'),
        associated_resource: string('AssociatedResource'),
        ebs_card_index: shape_int('EbsCardIndex'),
        operator: object('Operator', operator),
    }),
};
const association = {
    carrier_ip: string('CarrierIp'),
    customer_owned_ip: string('CustomerOwnedIp'),
    owner_id: string('IpOwnerId'),
    public_dns_name: string('PublicDnsName'),
    public_ip: string('PublicIp'),
};
const networkInterface = {
    association: object('Association', association),
    attachment: object('Attachment', {
        attach_time: datetime('AttachTime'),
        attachment_id: string('AttachmentId'),
        delete_on_termination: bool('DeleteOnTermination'),
        device_index: shape_int('DeviceIndex'),
        status: string('Status'),
        network_card_index: shape_int('NetworkCardIndex'),
    }),
    description: shape_text('Description'),
    groups: list('Groups', groupIdentifier),
    ipv6_addresses: strings('Ipv6Addresses[].Ipv6Address'),
    mac_address: string('MacAddress'),
    network_interface_id: string('NetworkInterfaceId'),
    owner_id: string('OwnerId'),
    private_dns_name: string('PrivateDnsName'),
    private_ip_address: string('PrivateIpAddress'),
    private_ip_addresses: list('PrivateIpAddresses', {
        association: object('Association', association),
        primary: bool('Primary'),
        private_dns_name: string('PrivateDnsName'),
        private_ip_address: string('PrivateIpAddress'),
    }),
    source_dest_check: bool('SourceDestCheck'),
    status: string('Status'),
    subnet_id: string('SubnetId'),
    vpc_id: string('VpcId'),
    interface_type: string('InterfaceType'),
    ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
    ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
    connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
    operator: object('Operator', operator),
};
const elasticGpuAssociation = {
    elastic_gpu_id: string('ElasticGpuId'),
    elastic_gpu_association_id: string('ElasticGpuAssociationId'),
    elastic_gpu_association_state: string('ElasticGpuAssociationState'),
    elastic_gpu_association_time: string('ElasticGpuAssociationTime'),
};
const elasticInferenceAcceleratorAssociation = {
    elastic_inference_accelerator_arn: string('ElasticInferenceAcceleratorArn'),
    elastic_inference_accelerator_association_id: string('ElasticInferenceAcceleratorAssociationId'),
    elastic_inference_accelerator_association_state: string('ElasticInferenceAcceleratorAssociationState'),
    elastic_inference_accelerator_association_time: datetime('ElasticInferenceAcceleratorAssociationTime'),
};
const capacityReservationSpecification = {
    capacity_reservation_preference: string('CapacityReservationPreference'),
    capacity_reservation_target: object('CapacityReservationTarget', {
        capacity_reservation_id: string('CapacityReservationId'),
        capacity_reservation_resource_group_arn: string('CapacityReservationResourceGroupArn'),
    }),
};
const metadataOptions = {
    state: string('State'),
    http_tokens: string('HttpTokens'),
    http_put_response_hop_limit: shape_int('HttpPutResponseHopLimit'),
    http_endpoint: string('HttpEndpoint'),
    http_protocol_ipv6: string('HttpProtocolIpv6'),
    instance_metadata_tags: string('InstanceMetadataTags'),
};
const cpuOptions = {
    core_count: shape_int('CoreCount'),
    threads_per_core: shape_int('ThreadsPerCore'),
    amd_sev_snp: string('AmdSevSnp'),
    nested_virtualization: string('NestedVirtualization'),
};
const privateDnsNameOptions = {
    hostname_type: string('HostnameType'),
    enable_resource_name_dns_a_record: bool('EnableResourceNameDnsARecord'),
    enable_resource_name_dns_aaaa_record: bool('EnableResourceNameDnsAAAARecord'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/user-data.js


/** User data holds 16 KiB at most; what swells beyond this is a bomb, not a script. */
const user_data_MAX_TEXT = 4 * 1024 * 1024;
/** The text of user data, unpacked where it is gzipped, as cloud-init does. What is not text stays in Base64. */
function userData(path) {
    const { read } = string(path);
    return {
        type: { type: 'string', secret: true },
        path,
        read: (source) => {
            const base64 = read(source);
            return typeof base64 === 'string' ? (user_data_textOf(Buffer.from(base64, 'base64')) ?? base64) : undefined;
        },
    };
}
function user_data_textOf(bytes) {
    try {
        const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const plain = isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: user_data_MAX_TEXT }) : bytes;
        return plain.includes(0) ? null : new TextDecoder('utf-8', { fatal: true }).decode(plain);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/instance.js







const instance_status = {
    pending: 'busy',
    running: 'running',
    'shutting-down': 'stopped',
    stopping: 'stopped',
    stopped: 'stopped',
    terminated: 'terminated',
};
/**
 * User data takes a call per instance and often holds secrets: it is read where a rule asks for it. So is the
 * deprecation of images, most of which are Amazon's and not among the account's own.
 */
const instance_INSTANCE = {
    name: 'aws_ec2_instance',
    about: 'A virtual machine.',
    bases: ['instance'],
    ...ec2('DescribeInstances'),
    list: 'Reservations',
    within: { list: 'Instances', outer: 'Reservation' },
    pageSize: 1000,
    id: 'InstanceId',
    again: { prefix: 'i-', filter: 'instance-id' },
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:instance/{id}' },
    console: 'ec2/home?region={region}#InstanceDetails:instanceId={id}',
    properties: {
        ctime: datetime('LaunchTime'),
        instance_status: choice('State.Name', instance_status),
        instance_cores: shape_float('CpuOptions.CoreCount'),
        instance_ami_launch_index: shape_int('AmiLaunchIndex'),
        instance_image_id: string('ImageId'),
        instance_type: string('InstanceType'),
        instance_kernel_id: string('KernelId'),
        instance_key_name: string('KeyName'),
        instance_launch_time: datetime('LaunchTime'),
        instance_monitoring: string('Monitoring.State'),
        instance_placement: object('Placement', placement),
        instance_platform: string('Platform'),
        instance_private_dns_name: string('PrivateDnsName'),
        instance_private_ip_address: string('PrivateIpAddress'),
        instance_product_codes: list('ProductCodes', {
            product_code_id: string('ProductCodeId'),
            product_code_type: string('ProductCodeType'),
        }),
        instance_public_dns_name: string('PublicDnsName'),
        instance_public_ip_address: string('PublicIpAddress'),
        instance_ramdisk_id: string('RamdiskId'),
        instance_state: object('State', { code: shape_int('Code'), name: string('Name') }),
        instance_state_transition_reason: string('StateTransitionReason'),
        instance_subnet_id: string('SubnetId'),
        instance_architecture: string('Architecture'),
        instance_block_device_mappings: list('BlockDeviceMappings', instance_parts_blockDeviceMapping),
        instance_client_token: string('ClientToken'),
        instance_ebs_optimized: bool('EbsOptimized'),
        instance_ena_support: bool('EnaSupport'),
        instance_hypervisor: string('Hypervisor'),
        instance_iam_instance_profile: object('IamInstanceProfile', { arn: string('Arn'), id: string('Id') }),
        instance_lifecycle: string('InstanceLifecycle'),
        instance_elastic_gpu_associations: list('ElasticGpuAssociations', elasticGpuAssociation),
        instance_elastic_inference_accelerator_associations: list('ElasticInferenceAcceleratorAssociations', elasticInferenceAcceleratorAssociation),
        instance_network_interfaces: alwaysList('NetworkInterfaces', networkInterface),
        instance_outpost_arn: string('OutpostArn'),
        instance_root_device_name: string('RootDeviceName'),
        instance_root_device_type: string('RootDeviceType'),
        instance_security_groups: list('SecurityGroups', groupIdentifier),
        instance_source_dest_check: bool('SourceDestCheck'),
        instance_spot_instance_request_id: string('SpotInstanceRequestId'),
        instance_sriov_net_support: string('SriovNetSupport'),
        instance_state_reason: object('StateReason', { code: string('Code'), message: string('Message') }),
        instance_virtualization_type: string('VirtualizationType'),
        instance_cpu_options: object('CpuOptions', cpuOptions),
        instance_capacity_reservation_id: string('CapacityReservationId'),
        instance_capacity_reservation_specification: object('CapacityReservationSpecification', capacityReservationSpecification),
        instance_hibernation_options: bool('HibernationOptions.Configured'),
        instance_licenses: strings('Licenses[].LicenseConfigurationArn'),
        instance_metadata_options: object('MetadataOptions', metadataOptions),
        instance_enclave_options: bool('EnclaveOptions.Enabled'),
        instance_boot_mode: string('BootMode'),
        instance_platform_details: string('PlatformDetails'),
        instance_usage_operation: string('UsageOperation'),
        instance_usage_operation_update_time: datetime('UsageOperationUpdateTime'),
        instance_private_dns_name_options: object('PrivateDnsNameOptions', privateDnsNameOptions),
        instance_ipv6_address: string('Ipv6Address'),
        instance_tpm_support: string('TpmSupport'),
        instance_maintenance_options: string('MaintenanceOptions.AutoRecovery'),
        instance_reboot_migration: string('MaintenanceOptions.RebootMigration'),
        instance_current_instance_boot_mode: string('CurrentInstanceBootMode'),
        instance_capacity_block_id: string('CapacityBlockId'),
        instance_bandwidth_weighting: string('NetworkPerformanceOptions.BandwidthWeighting'),
        instance_operator: object('Operator', operator),
        instance_reservation_id: string('Reservation.ReservationId'),
        instance_requester_id: string('Reservation.RequesterId'),
        vpc_id: string('VpcId'),
        subnet_id: string('SubnetId'),
        owner_id: string('Reservation.OwnerId'),
    },
    gone: {
        property: 'instance_state.name',
        also: ['instance_status'],
        states: ['shutting-down', 'terminated'],
    },
    changedBy: [
        ...changed(['ModifyInstanceMetadataOptions'], { of: ['instance_metadata_options'] }),
        ...changed(['ModifyInstanceAttribute', 'AssociateIamInstanceProfile', 'AssociateAddress']),
        ...created('RunInstances'),
    ],
    compared: {
        volatile: [
            'ctime',
            'instance_launch_time',
            'instance_status',
            'instance_state.code',
            'instance_state_reason',
            'instance_state_transition_reason',
            'instance_usage_operation_update_time',
            'instance_block_device_mappings.ebs.attach_time',
            'instance_network_interfaces.attachment.attach_time',
            'instance_network_interfaces.attachment.attachment_id',
            'instance_elastic_gpu_associations.elastic_gpu_association_time',
            'instance_elastic_inference_accelerator_associations.elastic_inference_accelerator_association_time',
            'instance_subnet_id',
        ],
        keys: {
            instance_block_device_mappings: ['device_name'],
            instance_network_interfaces: ['network_interface_id'],
            'instance_network_interfaces.groups': ['group_id'],
            'instance_network_interfaces.private_ip_addresses': ['private_ip_address'],
            instance_security_groups: ['group_id'],
        },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId'),
        ...from('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId', 'delete'),
        ...to('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId'),
        ...from('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId', 'delete'),
        ...from('aws_ec2_instance_type', 'InstanceType'),
        ...from('aws_ec2_image', 'ImageId'),
        {
            type: 'default',
            direction: 'in',
            kind: 'aws_ec2_launch_template',
            ids: tag('Tags', 'aws:ec2launchtemplate:id'),
        },
    ],
    details: [
        {
            ...ec2('DescribeInstanceAttribute'),
            answer: 'InstanceId',
            idParameter: 'InstanceId',
            parameters: { Attribute: 'userData' },
            properties: { instance_user_data: userData('UserData.Value') },
            except: { property: 'instance_status', value: 'terminated' },
            costly: true,
        },
        {
            ...ec2('DescribeImages'),
            parameters: { IncludeDeprecated: true, IncludeDisabled: true },
            list: 'Images',
            pageSize: 1000,
            by: 'instance_image_id',
            filter: 'image-id',
            id: 'ImageId',
            properties: { instance_image_deprecation_time: datetimeText('DeprecationTime') },
            costly: true,
        },
    ],
    namedEdges: [
        { type: 'default', direction: 'out', kind: 'aws_ec2_keypair', property: 'instance_key_name' },
        { type: 'delete', direction: 'in', kind: 'aws_ec2_keypair', property: 'instance_key_name' },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/instance-type.js


const ebsInfo = {
    ebs_optimized_support: string('EbsOptimizedSupport'),
    encryption_support: string('EncryptionSupport'),
    ebs_optimized_info: object('EbsOptimizedInfo', {
        baseline_bandwidth_in_mbps: shape_int('BaselineBandwidthInMbps'),
        baseline_throughput_in_mbps: shape_float('BaselineThroughputInMBps'),
        baseline_iops: shape_int('BaselineIops'),
        maximum_bandwidth_in_mbps: shape_int('MaximumBandwidthInMbps'),
        maximum_throughput_in_mbps: shape_float('MaximumThroughputInMBps'),
        maximum_iops: shape_int('MaximumIops'),
    }),
    nvme_support: string('NvmeSupport'),
    maximum_ebs_attachments: shape_int('MaximumEbsAttachments'),
    attachment_limit_type: string('AttachmentLimitType'),
    maximum_ebs_cards: shape_int('MaximumEbsCards'),
    ebs_cards: list('EbsCards', {
        ebs_card_index: shape_int('EbsCardIndex'),
        baseline_bandwidth_in_mbps: shape_int('BaselineBandwidthInMbps'),
        baseline_throughput_in_mbps: shape_float('BaselineThroughputInMBps'),
        baseline_iops: shape_int('BaselineIops'),
        maximum_bandwidth_in_mbps: shape_int('MaximumBandwidthInMbps'),
        maximum_throughput_in_mbps: shape_float('MaximumThroughputInMBps'),
        maximum_iops: shape_int('MaximumIops'),
    }),
};
const networkInfo = {
    network_performance: string('NetworkPerformance'),
    maximum_network_interfaces: shape_int('MaximumNetworkInterfaces'),
    maximum_network_cards: shape_int('MaximumNetworkCards'),
    default_network_card_index: shape_int('DefaultNetworkCardIndex'),
    network_cards: list('NetworkCards', {
        network_card_index: shape_int('NetworkCardIndex'),
        network_performance: string('NetworkPerformance'),
        maximum_network_interfaces: shape_int('MaximumNetworkInterfaces'),
        additional_flexible_network_interfaces: shape_int('AdditionalFlexibleNetworkInterfaces'),
        baseline_bandwidth_in_gbps: shape_float('BaselineBandwidthInGbps'),
        peak_bandwidth_in_gbps: shape_float('PeakBandwidthInGbps'),
        default_ena_queue_count_per_interface: shape_int('DefaultEnaQueueCountPerInterface'),
        maximum_ena_queue_count: shape_int('MaximumEnaQueueCount'),
        maximum_ena_queue_count_per_interface: shape_int('MaximumEnaQueueCountPerInterface'),
        interface_types: strings('InterfaceTypes[]'),
    }),
    ipv4_addresses_per_interface: shape_int('Ipv4AddressesPerInterface'),
    ipv6_addresses_per_interface: shape_int('Ipv6AddressesPerInterface'),
    ipv6_supported: bool('Ipv6Supported'),
    ena_support: string('EnaSupport'),
    efa_supported: bool('EfaSupported'),
    efa_info: shape_int('EfaInfo.MaximumEfaInterfaces'),
    encryption_in_transit_supported: bool('EncryptionInTransitSupported'),
    ena_srd_supported: bool('EnaSrdSupported'),
    bandwidth_weightings: strings('BandwidthWeightings[]'),
    flexible_ena_queues_support: string('FlexibleEnaQueuesSupport'),
    connection_tracking_configuration: object('ConnectionTrackingConfiguration', {
        default_tcp_established_timeout: shape_int('DefaultTcpEstablishedTimeout'),
        default_udp_timeout: shape_int('DefaultUdpTimeout'),
        default_udp_stream_timeout: shape_int('DefaultUdpStreamTimeout'),
    }),
    secondary_network_supported: bool('SecondaryNetworkSupported'),
    maximum_secondary_network_interfaces: shape_int('MaximumSecondaryNetworkInterfaces'),
    ipv4_addresses_per_secondary_interface: shape_int('Ipv4AddressesPerSecondaryInterface'),
};
/** The types that the region offers. What AWS does not answer (ecu, pretty_name, physical_processor, gpu_model) is left out. */
const INSTANCE_TYPE = {
    name: 'aws_ec2_instance_type',
    about: 'A size of instances, such as t3.micro, with what it offers.',
    bases: ['instance_type'],
    ...ec2('DescribeInstanceTypes'),
    list: 'InstanceTypes',
    pageSize: 100,
    id: 'InstanceType',
    nameFrom: 'InstanceType',
    arn: null,
    properties: {
        instance_type: string('InstanceType'),
        instance_cores: shape_float('VCpuInfo.DefaultVCpus'),
        instance_memory: quotient('MemoryInfo.SizeInMiB', 1024),
        current_generation: bool('CurrentGeneration'),
        free_tier_eligible: bool('FreeTierEligible'),
        supported_usage_classes: strings('SupportedUsageClasses[]'),
        supported_root_device_types: strings('SupportedRootDeviceTypes[]'),
        supported_virtualization_types: strings('SupportedVirtualizationTypes[]'),
        bare_metal: bool('BareMetal'),
        hypervisor: string('Hypervisor'),
        instance_type_processor_info: object('ProcessorInfo', {
            supported_architectures: strings('SupportedArchitectures[]'),
            sustained_clock_speed_in_ghz: shape_float('SustainedClockSpeedInGhz'),
            supported_features: strings('SupportedFeatures[]'),
            manufacturer: string('Manufacturer'),
        }),
        instance_type_v_cpu_info: object('VCpuInfo', {
            default_v_cpus: shape_int('DefaultVCpus'),
            default_cores: shape_int('DefaultCores'),
            default_threads_per_core: shape_int('DefaultThreadsPerCore'),
            valid_cores: ints('ValidCores[]'),
            valid_threads_per_core: ints('ValidThreadsPerCore[]'),
        }),
        memory_info: shape_int('MemoryInfo.SizeInMiB'),
        instance_storage_supported: bool('InstanceStorageSupported'),
        instance_type_instance_storage_info: object('InstanceStorageInfo', {
            total_size_in_gb: shape_int('TotalSizeInGB'),
            disks: list('Disks', {
                size_in_gb: shape_int('SizeInGB'),
                count: shape_int('Count'),
                type: string('Type'),
            }),
            nvme_support: string('NvmeSupport'),
            encryption_support: string('EncryptionSupport'),
        }),
        instance_type_ebs_info: object('EbsInfo', ebsInfo),
        instance_type_network_info: object('NetworkInfo', networkInfo),
        instance_type_gpu_info: object('GpuInfo', {
            gpus: list('Gpus', {
                name: string('Name'),
                manufacturer: string('Manufacturer'),
                count: shape_int('Count'),
                memory_info: shape_int('MemoryInfo.SizeInMiB'),
                logical_gpu_count: shape_int('LogicalGpuCount'),
                gpu_partition_size: shape_float('GpuPartitionSize'),
                workloads: strings('Workloads[]'),
            }),
            total_gpu_memory_in_mi_b: shape_int('TotalGpuMemoryInMiB'),
        }),
        instance_type_fpga_info: object('FpgaInfo', {
            fpgas: list('Fpgas', {
                name: string('Name'),
                manufacturer: string('Manufacturer'),
                count: shape_int('Count'),
                memory_info: shape_int('MemoryInfo.SizeInMiB'),
            }),
            total_fpga_memory_in_mi_b: shape_int('TotalFpgaMemoryInMiB'),
        }),
        instance_type_placement_group_info: object('PlacementGroupInfo', {
            supported_strategies: strings('SupportedStrategies[]'),
        }),
        instance_type_inference_accelerator_info: object('InferenceAcceleratorInfo', {
            accelerators: list('Accelerators', {
                count: shape_int('Count'),
                name: string('Name'),
                manufacturer: string('Manufacturer'),
                memory_info: shape_int('MemoryInfo.SizeInMiB'),
            }),
            total_inference_memory_in_mi_b: shape_int('TotalInferenceMemoryInMiB'),
        }),
        hibernation_supported: bool('HibernationSupported'),
        burstable_performance_supported: bool('BurstablePerformanceSupported'),
        dedicated_hosts_supported: bool('DedicatedHostsSupported'),
        auto_recovery_supported: bool('AutoRecoverySupported'),
        supported_boot_modes: strings('SupportedBootModes[]'),
        instance_type_nitro_enclaves_support: string('NitroEnclavesSupport'),
        instance_type_nitro_tpm_support: string('NitroTpmSupport'),
        instance_type_nitro_tpm_supported_versions: strings('NitroTpmInfo.SupportedVersions[]'),
        instance_type_media_accelerator_info: object('MediaAcceleratorInfo', {
            accelerators: list('Accelerators', {
                count: shape_int('Count'),
                name: string('Name'),
                manufacturer: string('Manufacturer'),
                memory_info: shape_int('MemoryInfo.SizeInMiB'),
            }),
            total_media_memory_in_mi_b: shape_int('TotalMediaMemoryInMiB'),
        }),
        instance_type_neuron_info: object('NeuronInfo', {
            neuron_devices: list('NeuronDevices', {
                count: shape_int('Count'),
                name: string('Name'),
                core_info: object('CoreInfo', {
                    count: shape_int('Count'),
                    version: shape_int('Version'),
                }),
                memory_info: shape_int('MemoryInfo.SizeInMiB'),
            }),
            total_neuron_device_memory_in_mi_b: shape_int('TotalNeuronDeviceMemoryInMiB'),
        }),
        instance_type_phc_support: string('PhcSupport'),
        instance_type_reboot_migration_support: string('RebootMigrationSupport'),
        instance_type_supported_in_region: bool('SupportedInRegion'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/internet-gateway.js




const INTERNET_GATEWAY = {
    name: 'aws_ec2_internet_gateway',
    about: 'The way between a VPC and the internet.',
    bases: ['gateway'],
    ...ec2('DescribeInternetGateways'),
    list: 'InternetGateways',
    pageSize: 1000,
    id: 'InternetGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:internet-gateway/{id}' },
    properties: {
        gateway_attachments: list('Attachments', {
            state: string('State'),
            vpc_id: string('VpcId'),
        }),
        owner_id: string('OwnerId'),
    },
    changedBy: [...changed(['AttachInternetGateway']), ...created('CreateInternetGateway')],
    compared: { keys: { gateway_attachments: ['vpc_id'] } },
    edges: from('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/keypair.js


/** Instances declare the edges to them. */
const KEYPAIR = {
    name: 'aws_ec2_keypair',
    about: 'An SSH key that instances can be started with.',
    bases: ['keypair'],
    ...ec2('DescribeKeyPairs'),
    parameters: { IncludePublicKey: true },
    list: 'KeyPairs',
    pageSize: null,
    id: 'KeyPairId',
    nameFrom: 'KeyName',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:key-pair/{name}' },
    properties: {
        key_fingerprint: string('KeyFingerprint'),
        key_type: string('KeyType'),
        public_key: string('PublicKey'),
        ctime: datetime('CreateTime'),
        fingerprint: string('KeyFingerprint'),
    },
    compared: { volatile: ['fingerprint'] },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/launch-template-data.js




const range = { min: shape_int('Min'), max: shape_int('Max') };
const fractionalRange = { min: shape_float('Min'), max: shape_float('Max') };
const launch_template_data_blockDeviceMapping = {
    device_name: string('DeviceName'),
    virtual_name: string('VirtualName'),
    ebs: object('Ebs', {
        encrypted: bool('Encrypted'),
        delete_on_termination: bool('DeleteOnTermination'),
        iops: shape_int('Iops'),
        kms_key_id: string('KmsKeyId'),
        snapshot_id: string('SnapshotId'),
        volume_size: shape_int('VolumeSize'),
        volume_type: string('VolumeType'),
        throughput: shape_int('Throughput'),
        volume_initialization_rate: shape_int('VolumeInitializationRate'),
        ebs_card_index: shape_int('EbsCardIndex'),
    }),
    no_device: string('NoDevice'),
};
const launchedInterface = {
    associate_carrier_ip_address: bool('AssociateCarrierIpAddress'),
    associate_public_ip_address: bool('AssociatePublicIpAddress'),
    delete_on_termination: bool('DeleteOnTermination'),
    description: shape_text('Description'),
    device_index: shape_int('DeviceIndex'),
    groups: strings('Groups[]'),
    interface_type: string('InterfaceType'),
    ipv6_address_count: shape_int('Ipv6AddressCount'),
    ipv6_addresses: list('Ipv6Addresses', {
        ipv6_address: string('Ipv6Address'),
        is_primary_ipv6: bool('IsPrimaryIpv6'),
    }),
    network_interface_id: string('NetworkInterfaceId'),
    private_ip_address: string('PrivateIpAddress'),
    private_ip_addresses: list('PrivateIpAddresses', {
        primary: bool('Primary'),
        private_ip_address: string('PrivateIpAddress'),
    }),
    secondary_private_ip_address_count: shape_int('SecondaryPrivateIpAddressCount'),
    subnet_id: string('SubnetId'),
    network_card_index: shape_int('NetworkCardIndex'),
    ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
    ipv4_prefix_count: shape_int('Ipv4PrefixCount'),
    ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
    ipv6_prefix_count: shape_int('Ipv6PrefixCount'),
    primary_ipv6: bool('PrimaryIpv6'),
    ena_srd_specification: object('EnaSrdSpecification', {
        ena_srd_enabled: bool('EnaSrdEnabled'),
        ena_srd_udp_specification: bool('EnaSrdUdpSpecification.EnaSrdUdpEnabled'),
    }),
    connection_tracking_specification: object('ConnectionTrackingSpecification', connectionTracking),
    ena_queue_count: shape_int('EnaQueueCount'),
};
const secondaryInterface = {
    delete_on_termination: bool('DeleteOnTermination'),
    device_index: shape_int('DeviceIndex'),
    private_ip_addresses: strings('PrivateIpAddresses[].PrivateIpAddress'),
    private_ip_address_count: shape_int('PrivateIpAddressCount'),
    secondary_subnet_id: string('SecondarySubnetId'),
    interface_type: string('InterfaceType'),
    network_card_index: shape_int('NetworkCardIndex'),
};
const instanceMarketOptions = {
    market_type: string('MarketType'),
    spot_options: object('SpotOptions', {
        max_price: string('MaxPrice'),
        spot_instance_type: string('SpotInstanceType'),
        block_duration_minutes: shape_int('BlockDurationMinutes'),
        valid_until: datetime('ValidUntil'),
        instance_interruption_behavior: string('InstanceInterruptionBehavior'),
    }),
};
const instanceRequirements = {
    v_cpu_count: object('VCpuCount', range),
    memory_mi_b: object('MemoryMiB', range),
    cpu_manufacturers: strings('CpuManufacturers[]'),
    memory_gi_b_per_v_cpu: object('MemoryGiBPerVCpu', fractionalRange),
    excluded_instance_types: strings('ExcludedInstanceTypes[]'),
    instance_generations: strings('InstanceGenerations[]'),
    spot_max_price_percentage_over_lowest_price: shape_int('SpotMaxPricePercentageOverLowestPrice'),
    on_demand_max_price_percentage_over_lowest_price: shape_int('OnDemandMaxPricePercentageOverLowestPrice'),
    bare_metal: string('BareMetal'),
    burstable_performance: string('BurstablePerformance'),
    require_hibernate_support: bool('RequireHibernateSupport'),
    network_interface_count: object('NetworkInterfaceCount', range),
    local_storage: string('LocalStorage'),
    local_storage_types: strings('LocalStorageTypes[]'),
    total_local_storage_gb: object('TotalLocalStorageGB', fractionalRange),
    baseline_ebs_bandwidth_mbps: object('BaselineEbsBandwidthMbps', range),
    accelerator_types: strings('AcceleratorTypes[]'),
    accelerator_count: object('AcceleratorCount', range),
    accelerator_manufacturers: strings('AcceleratorManufacturers[]'),
    accelerator_names: strings('AcceleratorNames[]'),
    accelerator_total_memory_mi_b: object('AcceleratorTotalMemoryMiB', range),
    network_bandwidth_gbps: object('NetworkBandwidthGbps', fractionalRange),
    allowed_instance_types: strings('AllowedInstanceTypes[]'),
    max_spot_price_as_percentage_of_optimal_on_demand_price: shape_int('MaxSpotPriceAsPercentageOfOptimalOnDemandPrice'),
    baseline_performance_instance_families: strings('BaselinePerformanceFactors.Cpu.References[].InstanceFamily'),
    require_encryption_in_transit: bool('RequireEncryptionInTransit'),
};
/** What a version of a launch template says about the instances to launch. User data is unpacked, as for instances. */
const launchTemplateData = {
    kernel_id: string('KernelId'),
    ebs_optimized: bool('EbsOptimized'),
    iam_instance_profile: object('IamInstanceProfile', {
        arn: string('Arn'),
        name: string('Name'),
    }),
    block_device_mappings: list('BlockDeviceMappings', launch_template_data_blockDeviceMapping),
    network_interfaces: list('NetworkInterfaces', launchedInterface),
    image_id: string('ImageId'),
    instance_type: string('InstanceType'),
    key_name: string('KeyName'),
    monitoring: bool('Monitoring.Enabled'),
    placement: object('Placement', placement),
    ram_disk_id: string('RamDiskId'),
    disable_api_termination: bool('DisableApiTermination'),
    instance_initiated_shutdown_behavior: string('InstanceInitiatedShutdownBehavior'),
    user_data: userData('UserData'),
    tag_specifications: list('TagSpecifications', {
        resource_type: string('ResourceType'),
        tags: tags('Tags'),
    }),
    elastic_gpu_specifications: strings('ElasticGpuSpecifications[].Type'),
    elastic_inference_accelerators: list('ElasticInferenceAccelerators', {
        type: string('Type'),
        count: shape_int('Count'),
    }),
    security_group_ids: strings('SecurityGroupIds[]'),
    security_groups: strings('SecurityGroups[]'),
    instance_market_options: object('InstanceMarketOptions', instanceMarketOptions),
    credit_specification: string('CreditSpecification.CpuCredits'),
    cpu_options: object('CpuOptions', cpuOptions),
    capacity_reservation_specification: object('CapacityReservationSpecification', capacityReservationSpecification),
    license_specifications: strings('LicenseSpecifications[].LicenseConfigurationArn'),
    hibernation_options: bool('HibernationOptions.Configured'),
    metadata_options: object('MetadataOptions', metadataOptions),
    enclave_options: bool('EnclaveOptions.Enabled'),
    instance_requirements: object('InstanceRequirements', instanceRequirements),
    private_dns_name_options: object('PrivateDnsNameOptions', privateDnsNameOptions),
    maintenance_options: string('MaintenanceOptions.AutoRecovery'),
    disable_api_stop: bool('DisableApiStop'),
    operator: object('Operator', operator),
    bandwidth_weighting: string('NetworkPerformanceOptions.BandwidthWeighting'),
    secondary_interfaces: list('SecondaryInterfaces', secondaryInterface),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/launch-template.js







/** The default version of each template with what its latest version says, and the template's tags. */
const LAUNCH_TEMPLATE = {
    name: 'aws_ec2_launch_template',
    about: 'What instances are started from, in its default and latest version.',
    bases: [],
    ...ec2('DescribeLaunchTemplateVersions'),
    // Without a template's ID these two are answered for all templates.
    parameters: { Versions: ['$Default', '$Latest'] },
    list: 'LaunchTemplateVersions',
    pageSize: 200,
    arrange: byTemplate,
    beside: {
        as: 'Template',
        tells: ['tags'],
        ...ec2('DescribeLaunchTemplates'),
        list: 'LaunchTemplates',
        pageSize: 200,
    },
    id: 'LaunchTemplateId',
    nameFrom: 'LaunchTemplateName',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:launch-template/{id}' },
    tagsFrom: 'Template.Tags',
    properties: {
        ctime: datetime('CreateTime'),
        version_number: shape_int('VersionNumber'),
        version_description: shape_text('VersionDescription'),
        created_by: string('CreatedBy'),
        is_default_version: bool('DefaultVersion'),
        launch_template_data: object('LaunchTemplateData', launchTemplateData),
        operator: object('Operator', operator),
        latest_version_number: shape_int('Latest.VersionNumber'),
        latest_launch_template_data: object('Latest.LaunchTemplateData', launchTemplateData),
        image_id: string('LaunchTemplateData.ImageId'),
        latest_image_id: string('Latest.LaunchTemplateData.ImageId'),
    },
    changedBy: changing_call_byName([
        ...changed(['CreateLaunchTemplateVersion', 'ModifyLaunchTemplate']),
        ...created('CreateLaunchTemplate'),
    ]),
    compared: {
        keys: {
            'launch_template_data.block_device_mappings': ['device_name'],
            'launch_template_data.network_interfaces': ['network_card_index', 'device_index'],
            'launch_template_data.tag_specifications': ['resource_type'],
            'latest_launch_template_data.block_device_mappings': ['device_name'],
            'latest_launch_template_data.network_interfaces': ['network_card_index', 'device_index'],
            'latest_launch_template_data.tag_specifications': ['resource_type'],
        },
    },
    edges: [],
    details: [
        imdsSupport('image_id', 'image_imds_support'),
        imdsSupport('latest_image_id', 'latest_image_imds_support'),
    ],
};
/** The image's metadata options, which count where neither template nor account say anything. */
function imdsSupport(by, property) {
    return {
        ...ec2('DescribeImages'),
        parameters: { IncludeDeprecated: true, IncludeDisabled: true },
        list: 'Images',
        pageSize: 1000,
        by,
        filter: 'image-id',
        id: 'ImageId',
        properties: { [property]: string('ImdsSupport') },
        costly: true,
    };
}
/** Each default version, with the one of the highest number as `Latest`. */
function byTemplate(versions) {
    const defaults = new Map();
    const latest = new Map();
    for (const version of versions) {
        if (!isRecord(version))
            throw new client_failure/* MalformedAnswer */.ol('a launch template version is not an object');
        const { LaunchTemplateId: id, DefaultVersion: isDefault } = version;
        if (isDefault === true)
            defaults.set(id, version);
        const known = latest.get(id);
        if (known === undefined || numberOf(known) <= numberOf(version))
            latest.set(id, version);
    }
    const templates = [];
    for (const [id, newest] of latest) {
        const version = defaults.get(id);
        if (version === undefined)
            throw new client_failure/* MalformedAnswer */.ol(`launch template ${String(id)} has no default version`);
        templates.push({ ...version, Latest: newest });
    }
    return templates;
}
function numberOf({ VersionNumber: number }) {
    return typeof number === 'number' ? number : 0;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/managed-prefix-list.js



/**
 * AWS's own lists too: rules of security groups name them, and their owner is `AWS`. Every region has about ten, few of
 * them used, so entries are read one list at a time and only where they matter.
 */
const MANAGED_PREFIX_LIST = {
    name: 'aws_ec2_managed_prefix_list',
    about: 'A list of address ranges that security groups and routes name.',
    bases: [],
    ...ec2('DescribeManagedPrefixLists'),
    notInAllRegions: true,
    list: 'PrefixLists',
    pageSize: 100,
    id: 'PrefixListId',
    again: { prefix: 'pl-', filter: 'prefix-list-id' },
    nameFrom: 'PrefixListName',
    arn: { from: 'PrefixListArn', form: 'arn:{partition}:ec2:{region}:{owner}:prefix-list/{id}' },
    properties: {
        address_family: oneOf('AddressFamily', ['IPv4', 'IPv6']),
        state: string('State'),
        state_message: string('StateMessage'),
        prefix_list_name: string('PrefixListName'),
        max_entries: shape_int('MaxEntries'),
        version: shape_int('Version'),
        ipam_prefix_list_resolver_target_id: string('IpamPrefixListResolverTargetId'),
        ipam_prefix_list_resolver_sync_enabled: bool('IpamPrefixListResolverSyncEnabled'),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'state', states: ['create-failed', 'delete-complete', 'delete-in-progress'] },
    changedBy: changing_call_byName([...changed(['ModifyManagedPrefixList']), ...created('CreateManagedPrefixList')]),
    compared: { volatile: ['state_message', 'version'], keys: { entries: ['cidr'] } },
    edges: [],
    details: [
        {
            ...ec2('GetManagedPrefixListEntries'),
            answer: 'Entries',
            pageSize: 100,
            idParameter: 'PrefixListId',
            properties: { entries: list('Entries', { cidr: string('Cidr'), description: shape_text('Description') }) },
            costly: true,
            namedBy: {
                aws_ec2_route_table: strings('route_table_routes[].destination_prefix_list_id'),
                aws_ec2_security_group: strings('group_ip_permissions[].prefix_list_ids[].prefix_list_id'),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/nat-gateway.js



const nat_gateway_NAT_GATEWAY = {
    name: 'aws_ec2_nat_gateway',
    about: 'The way out for what has no public address.',
    bases: ['gateway'],
    ...ec2('DescribeNatGateways'),
    list: 'NatGateways',
    pageSize: 1000,
    id: 'NatGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:natgateway/{id}' },
    properties: {
        ctime: datetime('CreateTime'),
        nat_delete_time: datetime('DeleteTime'),
        nat_failure_code: string('FailureCode'),
        nat_failure_message: string('FailureMessage'),
        nat_gateway_addresses: list('NatGatewayAddresses', {
            allocation_id: string('AllocationId'),
            network_interface_id: string('NetworkInterfaceId'),
            private_ip: string('PrivateIp'),
            public_ip: string('PublicIp'),
            association_id: string('AssociationId'),
            is_primary: bool('IsPrimary'),
            failure_message: string('FailureMessage'),
            status: string('Status'),
            availability_zone: string('AvailabilityZone'),
            availability_zone_id: string('AvailabilityZoneId'),
        }),
        nat_provisioned_bandwidth: object('ProvisionedBandwidth', {
            provision_time: datetime('ProvisionTime'),
            provisioned: string('Provisioned'),
            request_time: datetime('RequestTime'),
            requested: string('Requested'),
            status: string('Status'),
        }),
        nat_state: string('State'),
        nat_connectivity_type: string('ConnectivityType'),
        subnet_id: string('SubnetId'),
        vpc_id: string('VpcId'),
        nat_availability_mode: string('AvailabilityMode'),
        nat_auto_scaling_ips: string('AutoScalingIps'),
        nat_auto_provision_zones: string('AutoProvisionZones'),
        nat_attached_appliances: list('AttachedAppliances', {
            type: string('Type'),
            appliance_arn: string('ApplianceArn'),
            vpc_endpoint_id: string('VpcEndpointId'),
            attachment_state: string('AttachmentState'),
            modification_state: string('ModificationState'),
            failure_code: string('FailureCode'),
            failure_message: string('FailureMessage'),
        }),
        nat_route_table_id: string('RouteTableId'),
    },
    gone: { property: 'nat_state', states: ['deleted', 'deleting', 'failed'] },
    compared: {
        volatile: [
            'nat_failure_message',
            'nat_gateway_addresses.failure_message',
            'nat_provisioned_bandwidth.provision_time',
            'nat_provisioned_bandwidth.request_time',
            'nat_attached_appliances.failure_message',
        ],
        keys: { nat_gateway_addresses: ['allocation_id', 'private_ip'] },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...to('aws_ec2_network_interface', 'NatGatewayAddresses[].NetworkInterfaceId'),
        ...from('aws_ec2_network_interface', 'NatGatewayAddresses[].NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/network-acl.js





const network_acl_NETWORK_ACL = {
    name: 'aws_ec2_network_acl',
    about: 'What may enter and leave subnets, in numbered entries.',
    bases: ['network_acl'],
    ...ec2('DescribeNetworkAcls'),
    list: 'NetworkAcls',
    pageSize: 1000,
    id: 'NetworkAclId',
    again: { prefix: 'acl-', filter: 'network-acl-id', orAll: true },
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-acl/{id}' },
    properties: {
        acl_associations: alwaysList('Associations', {
            network_acl_association_id: string('NetworkAclAssociationId'),
            network_acl_id: string('NetworkAclId'),
            subnet_id: string('SubnetId'),
        }),
        acl_entries: alwaysList('Entries', {
            cidr_block: string('CidrBlock'),
            egress: bool('Egress'),
            icmp_type_code: object('IcmpTypeCode', {
                code: shape_int('Code'),
                type: shape_int('Type'),
            }),
            ipv6_cidr_block: string('Ipv6CidrBlock'),
            port_range: object('PortRange', {
                from_range: shape_int('From'),
                to_range: shape_int('To'),
            }),
            protocol: string('Protocol'),
            rule_action: string('RuleAction'),
            rule_number: shape_int('RuleNumber'),
        }),
        is_default: bool('IsDefault'),
        owner_id: string('OwnerId'),
        vpc_id: string('VpcId'),
    },
    changedBy: [
        { event: 'CreateNetworkAclEntry', did: 'opened', claims: opensEntry },
        { event: 'ReplaceNetworkAclEntry', did: 'opened', claims: opensEntry },
        // Without an entry that denies, the next one may allow.
        ...changed(['DeleteNetworkAclEntry', 'ReplaceNetworkAclAssociation']),
        ...created('CreateNetworkAcl'),
        ...deleted('DeleteNetworkAcl'),
    ],
    compared: {
        called: { acl_entries: 'entry' },
        keys: { acl_associations: ['subnet_id'], acl_entries: ['egress', 'rule_number'] },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'Associations[].SubnetId'),
        ...to('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/network-interface.js





const network_interface_association = {
    allocation_id: string('AllocationId'),
    association_id: string('AssociationId'),
    ip_owner_id: string('IpOwnerId'),
    public_dns_name: string('PublicDnsName'),
    public_ip: string('PublicIp'),
    customer_owned_ip: string('CustomerOwnedIp'),
    carrier_ip: string('CarrierIp'),
};
/** Instances declare the edges to and from them. */
const network_interface_NETWORK_INTERFACE = {
    name: 'aws_ec2_network_interface',
    about: 'A network card with its addresses and security groups: of an instance, a load balancer, a function …',
    bases: ['network_interface'],
    ...ec2('DescribeNetworkInterfaces'),
    list: 'NetworkInterfaces',
    pageSize: 1000,
    id: 'NetworkInterfaceId',
    again: { prefix: 'eni-', filter: 'network-interface-id' },
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-interface/{id}' },
    tagsFrom: 'TagSet',
    console: 'ec2/home?region={region}#NetworkInterface:networkInterfaceId={id}',
    properties: {
        network_interface_type: string('InterfaceType'),
        network_interface_status: string('Status'),
        private_ips: strings('PrivateIpAddresses[].PrivateIpAddress'),
        public_ips: strings('PrivateIpAddresses[].Association.PublicIp'),
        mac: string('MacAddress'),
        v6_ips: strings('Ipv6Addresses[].Ipv6Address'),
        description: shape_text('Description'),
        nic_association: object('Association', network_interface_association),
        nic_attachment: object('Attachment', {
            attach_time: datetime('AttachTime'),
            attachment_id: string('AttachmentId'),
            delete_on_termination: bool('DeleteOnTermination'),
            device_index: shape_int('DeviceIndex'),
            network_card_index: shape_int('NetworkCardIndex'),
            instance_id: string('InstanceId'),
            instance_owner_id: string('InstanceOwnerId'),
            status: string('Status'),
        }),
        nic_availability_zone: string('AvailabilityZone'),
        nic_availability_zone_id: string('AvailabilityZoneId'),
        nic_groups: alwaysList('Groups', groupIdentifier),
        nic_outpost_arn: string('OutpostArn'),
        nic_private_dns_name: string('PrivateDnsName'),
        nic_public_dns_name: string('PublicDnsName'),
        nic_public_ip_dns_name_options: object('PublicIpDnsNameOptions', {
            dns_hostname_type: string('DnsHostnameType'),
            public_ipv4_dns_name: string('PublicIpv4DnsName'),
            public_ipv6_dns_name: string('PublicIpv6DnsName'),
            public_dual_stack_dns_name: string('PublicDualStackDnsName'),
        }),
        nic_private_ip_address: string('PrivateIpAddress'),
        nic_private_ip_addresses: alwaysList('PrivateIpAddresses', {
            association: object('Association', network_interface_association),
            primary: bool('Primary'),
            private_dns_name: string('PrivateDnsName'),
            private_ip_address: string('PrivateIpAddress'),
        }),
        nic_ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
        nic_ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
        nic_requester_id: string('RequesterId'),
        nic_requester_managed: bool('RequesterManaged'),
        nic_source_dest_check: bool('SourceDestCheck'),
        nic_subnet_id: string('SubnetId'),
        nic_tag_set: list('TagSet', { key: string('Key'), value: shape_text('Value') }),
        nic_deny_all_igw_traffic: bool('DenyAllIgwTraffic'),
        nic_ipv6_native: bool('Ipv6Native'),
        nic_ipv6_address: string('Ipv6Address'),
        nic_connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
        nic_associated_subnets: strings('AssociatedSubnets[]'),
        nic_operator: object('Operator', operator),
        vpc_id: string('VpcId'),
        subnet_id: string('SubnetId'),
        owner_id: string('OwnerId'),
    },
    changedBy: [
        ...changed(['ModifyNetworkInterfaceAttribute', 'AssociateAddress', 'AttachNetworkInterface']),
        ...created('CreateNetworkInterface'),
    ],
    compared: {
        volatile: [
            'nic_attachment.attach_time',
            'nic_attachment.attachment_id',
            'nic_tag_set',
            'nic_private_ip_address',
            'subnet_id',
        ],
        keys: { nic_groups: ['group_id'], nic_private_ip_addresses: ['private_ip_address'] },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetId'),
        ...from('aws_ec2_security_group', 'Groups[].GroupId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/reserved-instances.js



const RESERVED_INSTANCES = {
    name: 'aws_ec2_reserved_instances',
    about: 'Instances that were paid for in advance.',
    bases: [],
    ...ec2('DescribeReservedInstances'),
    notInAllRegions: true,
    list: 'ReservedInstances',
    pageSize: null,
    id: 'ReservedInstancesId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:reserved-instances/{id}' },
    properties: {
        availability_zone: string('AvailabilityZone'),
        reservation_duration: shape_int('Duration'),
        reservation_end: datetime('End'),
        reservation_fixed_price: shape_float('FixedPrice'),
        reservation_instance_count: shape_int('InstanceCount'),
        reservation_instance_type: string('InstanceType'),
        reservation_product_description: string('ProductDescription'),
        reservation_reserved_instances_id: string('ReservedInstancesId'),
        reservation_start: datetime('Start'),
        reservation_state: string('State'),
        reservation_usage_price: shape_float('UsagePrice'),
        reservation_currency_code: string('CurrencyCode'),
        reservation_instance_tenancy: string('InstanceTenancy'),
        reservation_offering_class: string('OfferingClass'),
        reservation_offering_type: string('OfferingType'),
        reservation_recurring_charges: list('RecurringCharges', {
            amount: shape_float('Amount'),
            frequency: string('Frequency'),
        }),
        reservation_scope: string('Scope'),
        reservation_availability_zone_id: string('AvailabilityZoneId'),
    },
    gone: { property: 'reservation_state', states: ['payment-failed', 'queued-deleted', 'retired'] },
    edges: from('aws_ec2_instance_type', 'InstanceType'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/route-table.js




/** The endpoint declares the edges to route tables. */
const route_table_ROUTE_TABLE = {
    name: 'aws_ec2_route_table',
    about: 'Where packets of subnets and gateways go.',
    bases: ['routing_table'],
    ...ec2('DescribeRouteTables'),
    list: 'RouteTables',
    pageSize: 100,
    id: 'RouteTableId',
    again: { prefix: 'rtb-', filter: 'route-table-id', orAll: true },
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:route-table/{id}' },
    properties: {
        route_table_associations: alwaysList('Associations', {
            main: bool('Main'),
            route_table_association_id: string('RouteTableAssociationId'),
            route_table_id: string('RouteTableId'),
            subnet_id: string('SubnetId'),
            gateway_id: string('GatewayId'),
            association_state: object('AssociationState', {
                state: string('State'),
                status_message: string('StatusMessage'),
            }),
            public_ipv4_pool: string('PublicIpv4Pool'),
        }),
        route_table_propagating_vgws: strings('PropagatingVgws[].GatewayId'),
        route_table_routes: alwaysList('Routes', {
            destination_cidr_block: string('DestinationCidrBlock'),
            destination_ipv6_cidr_block: string('DestinationIpv6CidrBlock'),
            destination_prefix_list_id: string('DestinationPrefixListId'),
            egress_only_internet_gateway_id: string('EgressOnlyInternetGatewayId'),
            gateway_id: string('GatewayId'),
            instance_id: string('InstanceId'),
            instance_owner_id: string('InstanceOwnerId'),
            nat_gateway_id: string('NatGatewayId'),
            transit_gateway_id: string('TransitGatewayId'),
            local_gateway_id: string('LocalGatewayId'),
            carrier_gateway_id: string('CarrierGatewayId'),
            network_interface_id: string('NetworkInterfaceId'),
            origin: string('Origin'),
            state: string('State'),
            vpc_peering_connection_id: string('VpcPeeringConnectionId'),
            core_network_arn: string('CoreNetworkArn'),
            odb_network_arn: string('OdbNetworkArn'),
            ip_address: string('IpAddress'),
        }),
        owner_id: string('OwnerId'),
        vpc_id: string('VpcId'),
    },
    changedBy: [
        ...changed(['CreateRoute', 'ReplaceRoute', 'AssociateRouteTable', 'ReplaceRouteTableAssociation']),
        ...mended('DeleteRoute'),
        ...created('CreateRouteTable'),
        ...deleted('DeleteRouteTable'),
    ],
    compared: {
        called: { route_table_routes: 'route' },
        volatile: ['route_table_associations.association_state.status_message'],
        keys: {
            route_table_associations: ['main', 'subnet_id', 'gateway_id'],
            route_table_routes: [
                'destination_cidr_block',
                'destination_ipv6_cidr_block',
                'destination_prefix_list_id',
            ],
        },
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'Associations[].SubnetId'),
        ...to('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
        ...withPrefix('igw-', to('aws_ec2_internet_gateway', 'Routes[].GatewayId')),
        ...withPrefix('vgw-', to('aws_ec2_vpn_gateway', 'Routes[].GatewayId')),
        ...to('aws_ec2_egress_only_internet_gateway', 'Routes[].EgressOnlyInternetGatewayId'),
        ...to('aws_ec2_transit_gateway', 'Routes[].TransitGatewayId'),
        ...to('aws_ec2_nat_gateway', 'Routes[].NatGatewayId'),
        ...to('aws_vpc_peering_connection', 'Routes[].VpcPeeringConnectionId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/security-group-rule.js



/** A group's permissions one by one, each with an id and tags of its own. */
const SECURITY_GROUP_RULE = {
    name: 'aws_ec2_security_group_rule',
    about: 'One rule of a security group, with an id of its own.',
    bases: [],
    ...ec2('DescribeSecurityGroupRules'),
    list: 'SecurityGroupRules',
    pageSize: 1000,
    id: 'SecurityGroupRuleId',
    arn: {
        from: 'SecurityGroupRuleArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group-rule/{id}',
    },
    properties: {
        group_id: string('GroupId'),
        group_owner_id: string('GroupOwnerId'),
        is_egress: bool('IsEgress'),
        ip_protocol: string('IpProtocol'),
        from_port: shape_int('FromPort'),
        to_port: shape_int('ToPort'),
        cidr_ipv4: string('CidrIpv4'),
        cidr_ipv6: string('CidrIpv6'),
        prefix_list_id: string('PrefixListId'),
        referenced_group_info: object('ReferencedGroupInfo', {
            group_id: string('GroupId'),
            peering_status: string('PeeringStatus'),
            user_id: string('UserId'),
            vpc_id: string('VpcId'),
            vpc_peering_connection_id: string('VpcPeeringConnectionId'),
        }),
        description: shape_text('Description'),
        owner_id: string('GroupOwnerId'),
    },
    edges: [
        ...from('aws_ec2_security_group', 'GroupId', 'default', 'delete'),
        ...from('aws_ec2_managed_prefix_list', 'PrefixListId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/security-group.js








const security_group_permission = {
    from_port: shape_int('FromPort'),
    ip_protocol: string('IpProtocol'),
    ip_ranges: list('IpRanges', { cidr_ip: string('CidrIp'), description: shape_text('Description') }),
    ipv6_ranges: list('Ipv6Ranges', { cidr_ipv6: string('CidrIpv6'), description: shape_text('Description') }),
    prefix_list_ids: list('PrefixListIds', {
        description: shape_text('Description'),
        prefix_list_id: string('PrefixListId'),
    }),
    to_port: shape_int('ToPort'),
    user_id_group_pairs: list('UserIdGroupPairs', {
        description: shape_text('Description'),
        group_id: string('GroupId'),
        group_name: string('GroupName'),
        peering_status: string('PeeringStatus'),
        user_id: string('UserId'),
        vpc_id: string('VpcId'),
        vpc_peering_connection_id: string('VpcPeeringConnectionId'),
    }),
};
const security_group_SOURCES = ['ip_ranges', 'ipv6_ranges', 'prefix_list_ids', 'user_id_group_pairs'];
/** AWS keeps no permission without a source: one without any had its lists left out on the way. */
function permissions(path) {
    const all = alwaysList(path, security_group_permission);
    const sourced = (value) => {
        const listed = Array.isArray(value) ? value : [];
        if (listed.every(hasSource))
            return value;
        throw new client_failure/* MalformedAnswer */.ol(`a permission in ${path} names nobody`);
    };
    return {
        ...all,
        read: (source) => sourced(all.read(source)),
        salvage: (source, lose) => sourced(all.salvage?.(source, lose)),
    };
}
function hasSource(one) {
    return (0,json/* isJsonObject */.O)(one) && security_group_SOURCES.some((name) => Array.isArray(one[name]) && one[name].length > 0);
}
const SECURITY_GROUP = {
    name: 'aws_ec2_security_group',
    about: 'What may reach its members, and what they may reach.',
    bases: ['security_group'],
    ...ec2('DescribeSecurityGroups'),
    list: 'SecurityGroups',
    pageSize: 1000,
    id: 'GroupId',
    again: { prefix: 'sg-', filter: 'group-id' },
    nameFrom: 'GroupName',
    arn: {
        from: 'SecurityGroupArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
    },
    console: 'ec2/home?region={region}#SecurityGroup:groupId={id}',
    properties: {
        description: shape_text('Description'),
        group_ip_permissions: permissions('IpPermissions'),
        group_ip_permissions_egress: permissions('IpPermissionsEgress'),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    say: { group_ip_permissions: permissionSentence },
    changedBy: [
        ...OPENING,
        ...changed(['AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress'], {
            of: ['group_ip_permissions_egress'],
        }),
        ...mended('RevokeSecurityGroupIngress'),
        ...created('CreateSecurityGroup'),
        ...deleted('DeleteSecurityGroup'),
    ],
    compared: {
        called: { group_ip_permissions: 'ingress', group_ip_permissions_egress: 'egress' },
        volatile: ['group_vpc_associations.state_reason'],
        keys: {
            group_ip_permissions: ['ip_protocol', 'from_port', 'to_port'],
            'group_ip_permissions.ip_ranges': ['cidr_ip'],
            'group_ip_permissions.ipv6_ranges': ['cidr_ipv6'],
            'group_ip_permissions.prefix_list_ids': ['prefix_list_id'],
            'group_ip_permissions.user_id_group_pairs': ['user_id', 'group_id'],
            group_ip_permissions_egress: ['ip_protocol', 'from_port', 'to_port'],
            'group_ip_permissions_egress.ip_ranges': ['cidr_ip'],
            'group_ip_permissions_egress.ipv6_ranges': ['cidr_ipv6'],
            'group_ip_permissions_egress.prefix_list_ids': ['prefix_list_id'],
            'group_ip_permissions_egress.user_id_group_pairs': ['user_id', 'group_id'],
            group_vpc_associations: ['vpc_id'],
        },
    },
    edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
    details: [
        {
            ...ec2('DescribeSecurityGroupVpcAssociations'),
            list: 'SecurityGroupVpcAssociations',
            pageSize: 1000,
            heldBy: 'GroupId',
            properties: {
                group_vpc_associations: list('SecurityGroupVpcAssociations', {
                    vpc_id: string('VpcId'),
                    vpc_owner_id: string('VpcOwnerId'),
                    state: string('State'),
                    state_reason: string('StateReason'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/snapshot.js





const OWN = { OwnerIds: ['self'] };
/** Whether everyone may restore it is asked for all snapshots at once, not for each by its attribute. */
const snapshot_SNAPSHOT = {
    name: 'aws_ec2_snapshot',
    about: 'A copy of an EBS volume that the account owns.',
    bases: ['snapshot'],
    ...ec2('DescribeSnapshots'),
    parameters: OWN,
    list: 'Snapshots',
    pageSize: 1000,
    id: 'SnapshotId',
    arn: { form: 'arn:{partition}:ec2:{region}::snapshot/{id}' },
    beside: {
        as: 'ForEveryone',
        tells: ['snapshot_public'],
        ...ec2('DescribeSnapshots'),
        parameters: { ...OWN, RestorableByUserIds: ['all'] },
        list: 'Snapshots',
        pageSize: 1000,
    },
    properties: {
        ctime: datetime('StartTime'),
        description: shape_text('Description'),
        encrypted: bool('Encrypted'),
        owner_alias: string('OwnerAlias'),
        owner_id: string('OwnerId'),
        volume_id: string('VolumeId'),
        volume_size: shape_int('VolumeSize'),
        snapshot_data_encryption_key_id: string('DataEncryptionKeyId'),
        snapshot_kms_key_id: string('KmsKeyId'),
        snapshot_outpost_arn: string('OutpostArn'),
        snapshot_progress: string('Progress'),
        snapshot_state_message: string('StateMessage'),
        snapshot_status: string('State'),
        snapshot_storage_tier: string('StorageTier'),
        snapshot_restore_expiry_time: datetime('RestoreExpiryTime'),
        snapshot_sse_type: string('SseType'),
        snapshot_availability_zone: string('AvailabilityZone'),
        snapshot_transfer_type: string('TransferType'),
        snapshot_completion_duration_minutes: shape_int('CompletionDurationMinutes'),
        snapshot_completion_time: datetime('CompletionTime'),
        snapshot_full_snapshot_size_in_bytes: shape_int('FullSnapshotSizeInBytes'),
        snapshot_public: bool('ForEveryone.Listed'),
    },
    gone: { property: 'snapshot_status', states: ['error', 'recoverable'] },
    changedBy: [
        { event: 'ModifySnapshotAttribute', did: 'made public', claims: givesEveryone('createVolumePermission') },
        ...created('CreateSnapshot', 'CreateSnapshots', 'CopySnapshot', 'ImportSnapshot'),
        ...deleted('DeleteSnapshot'),
    ],
    compared: {
        volatile: [
            'snapshot_progress',
            'snapshot_state_message',
            'snapshot_completion_duration_minutes',
            'snapshot_completion_time',
            'snapshot_full_snapshot_size_in_bytes',
        ],
    },
    edges: from('aws_ec2_volume', 'VolumeId'),
    details: [
        {
            ...ec2('DescribeSnapshotAttribute'),
            answer: 'CreateVolumePermissions',
            idParameter: 'SnapshotId',
            parameters: { Attribute: 'createVolumePermission' },
            properties: {
                create_volume_permissions: list('CreateVolumePermissions', {
                    group: string('Group'),
                    user_id: string('UserId'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/spot-fleet-request.js






/** User data is left out: it often holds secrets, and no rule reads it here. */
const launchSpecification = {
    addressing_type: string('AddressingType'),
    block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
    ebs_optimized: bool('EbsOptimized'),
    iam_instance_profile: object('IamInstanceProfile', { arn: string('Arn'), name: string('Name') }),
    image_id: string('ImageId'),
    instance_type: string('InstanceType'),
    kernel_id: string('KernelId'),
    key_name: string('KeyName'),
    monitoring: bool('Monitoring.Enabled'),
    network_interfaces: list('NetworkInterfaces', launchedInterface),
    placement: object('Placement', {
        availability_zone: string('AvailabilityZone'),
        group_name: string('GroupName'),
        tenancy: string('Tenancy'),
        availability_zone_id: string('AvailabilityZoneId'),
    }),
    ramdisk_id: string('RamdiskId'),
    spot_price: string('SpotPrice'),
    subnet_id: string('SubnetId'),
    weighted_capacity: shape_float('WeightedCapacity'),
    tag_specifications: list('TagSpecifications', {
        resource_type: string('ResourceType'),
        tags: tags('Tags'),
    }),
    instance_requirements: object('InstanceRequirements', instanceRequirements),
    security_groups: list('SecurityGroups', groupIdentifier),
};
const launchTemplateConfig = {
    launch_template_specification: object('LaunchTemplateSpecification', {
        launch_template_id: string('LaunchTemplateId'),
        launch_template_name: string('LaunchTemplateName'),
        version: string('Version'),
    }),
    overrides: list('Overrides', {
        instance_type: string('InstanceType'),
        spot_price: string('SpotPrice'),
        subnet_id: string('SubnetId'),
        availability_zone: string('AvailabilityZone'),
        weighted_capacity: shape_float('WeightedCapacity'),
        priority: shape_float('Priority'),
        instance_requirements: object('InstanceRequirements', instanceRequirements),
        availability_zone_id: string('AvailabilityZoneId'),
    }),
};
/** A fleet launches from its own launch specifications or from launch templates, never from both. */
const SPOT_FLEET_REQUEST = {
    name: 'aws_ec2_spot_fleet_request',
    about: 'A request that keeps a number of spot instances running.',
    bases: [],
    ...ec2('DescribeSpotFleetRequests'),
    notInAllRegions: true,
    list: 'SpotFleetRequestConfigs',
    pageSize: 1000,
    id: 'SpotFleetRequestId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:spot-fleet-request/{id}' },
    properties: {
        ctime: datetime('CreateTime'),
        state: string('SpotFleetRequestState'),
        activity_status: string('ActivityStatus'),
        allocation_strategy: string('SpotFleetRequestConfig.AllocationStrategy'),
        on_demand_allocation_strategy: string('SpotFleetRequestConfig.OnDemandAllocationStrategy'),
        capacity_rebalance: object('SpotFleetRequestConfig.SpotMaintenanceStrategies.CapacityRebalance', {
            replacement_strategy: string('ReplacementStrategy'),
            termination_delay: shape_int('TerminationDelay'),
        }),
        client_token: string('SpotFleetRequestConfig.ClientToken'),
        excess_capacity_termination_policy: string('SpotFleetRequestConfig.ExcessCapacityTerminationPolicy'),
        fulfilled_capacity: shape_float('SpotFleetRequestConfig.FulfilledCapacity'),
        on_demand_fulfilled_capacity: shape_float('SpotFleetRequestConfig.OnDemandFulfilledCapacity'),
        iam_fleet_role: string('SpotFleetRequestConfig.IamFleetRole'),
        launch_specifications: list('SpotFleetRequestConfig.LaunchSpecifications', launchSpecification),
        launch_template_configs: list('SpotFleetRequestConfig.LaunchTemplateConfigs', launchTemplateConfig),
        spot_price: string('SpotFleetRequestConfig.SpotPrice'),
        target_capacity: shape_int('SpotFleetRequestConfig.TargetCapacity'),
        on_demand_target_capacity: shape_int('SpotFleetRequestConfig.OnDemandTargetCapacity'),
        on_demand_max_total_price: string('SpotFleetRequestConfig.OnDemandMaxTotalPrice'),
        spot_max_total_price: string('SpotFleetRequestConfig.SpotMaxTotalPrice'),
        terminate_instances_with_expiration: bool('SpotFleetRequestConfig.TerminateInstancesWithExpiration'),
        request_type: string('SpotFleetRequestConfig.Type'),
        valid_from: datetime('SpotFleetRequestConfig.ValidFrom'),
        valid_until: datetime('SpotFleetRequestConfig.ValidUntil'),
        replace_unhealthy_instances: bool('SpotFleetRequestConfig.ReplaceUnhealthyInstances'),
        instance_interruption_behavior: string('SpotFleetRequestConfig.InstanceInterruptionBehavior'),
        classic_load_balancers: strings('SpotFleetRequestConfig.LoadBalancersConfig.ClassicLoadBalancersConfig.ClassicLoadBalancers[].Name'),
        target_groups: strings('SpotFleetRequestConfig.LoadBalancersConfig.TargetGroupsConfig.TargetGroups[].Arn'),
        instance_pools_to_use_count: shape_int('SpotFleetRequestConfig.InstancePoolsToUseCount'),
        context: string('SpotFleetRequestConfig.Context'),
        target_capacity_unit_type: string('SpotFleetRequestConfig.TargetCapacityUnitType'),
        tag_specifications: list('SpotFleetRequestConfig.TagSpecifications', {
            resource_type: string('ResourceType'),
            tags: tags('Tags'),
        }),
    },
    gone: { property: 'state', states: ['cancelled', 'cancelled_running', 'cancelled_terminating', 'failed'] },
    changedBy: changing_call_byName([...changed(['ModifySpotFleetRequest']), ...created('RequestSpotFleet')]),
    compared: {
        volatile: ['activity_status', 'fulfilled_capacity', 'on_demand_fulfilled_capacity'],
        keys: { tag_specifications: ['resource_type'] },
    },
    edges: [
        ...from('aws_ec2_launch_template', 'SpotFleetRequestConfig.LaunchTemplateConfigs[].LaunchTemplateSpecification.LaunchTemplateId'),
        ...from('aws_ec2_image', 'SpotFleetRequestConfig.LaunchSpecifications[].ImageId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/subnet.js






const subnet_SUBNET = {
    name: 'aws_ec2_subnet',
    about: 'A part of a VPC in one availability zone.',
    bases: ['subnet'],
    ...ec2('DescribeSubnets'),
    list: 'Subnets',
    pageSize: 1000,
    id: 'SubnetId',
    again: { prefix: 'subnet-', filter: 'subnet-id' },
    arn: { from: 'SubnetArn', form: 'arn:{partition}:ec2:{region}:{owner}:subnet/{id}' },
    console: 'vpcconsole/home?region={region}#SubnetDetails:subnetId={id}',
    properties: {
        subnet_availability_zone: string('AvailabilityZone'),
        subnet_availability_zone_id: string('AvailabilityZoneId'),
        subnet_available_ip_address_count: shape_int('AvailableIpAddressCount'),
        subnet_cidr_block: string('CidrBlock'),
        subnet_default_for_az: bool('DefaultForAz'),
        subnet_enable_lni_at_device_index: shape_int('EnableLniAtDeviceIndex'),
        subnet_map_public_ip_on_launch: bool('MapPublicIpOnLaunch'),
        subnet_map_customer_owned_ip_on_launch: bool('MapCustomerOwnedIpOnLaunch'),
        subnet_customer_owned_ipv4_pool: string('CustomerOwnedIpv4Pool'),
        subnet_state: string('State'),
        subnet_assign_ipv6_address_on_creation: bool('AssignIpv6AddressOnCreation'),
        subnet_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            ipv6_cidr_block: string('Ipv6CidrBlock'),
            ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
        }),
        subnet_outpost_arn: string('OutpostArn'),
        subnet_enable_dns64: bool('EnableDns64'),
        subnet_ipv6_native: bool('Ipv6Native'),
        subnet_private_dns_name_options_on_launch: object('PrivateDnsNameOptionsOnLaunch', privateDnsNameOptions),
        subnet_block_public_access_states: object('BlockPublicAccessStates', shared_blockPublicAccess),
        subnet_type: string('Type'),
        cidr_block: string('CidrBlock'),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'subnet_state', states: ['failed', 'failed-insufficient-capacity'] },
    changedBy: [...changed(['ModifySubnetAttribute']), ...created('CreateSubnet', 'CreateDefaultSubnet')],
    compared: {
        volatile: [
            'subnet_available_ip_address_count',
            'cidr_block',
            'subnet_ipv6_cidr_block_association_set.ipv6_cidr_block_state.status_message',
        ],
        keys: { subnet_ipv6_cidr_block_association_set: ['association_id'] },
    },
    edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-filter.js


const portRange = { from_port: shape_int('FromPort'), to_port: shape_int('ToPort') };
const rule = {
    traffic_mirror_filter_rule_id: string('TrafficMirrorFilterRuleId'),
    traffic_mirror_filter_id: string('TrafficMirrorFilterId'),
    traffic_direction: string('TrafficDirection'),
    rule_number: shape_int('RuleNumber'),
    rule_action: string('RuleAction'),
    protocol: shape_int('Protocol'),
    destination_port_range: object('DestinationPortRange', portRange),
    source_port_range: object('SourcePortRange', portRange),
    destination_cidr_block: string('DestinationCidrBlock'),
    source_cidr_block: string('SourceCidrBlock'),
    description: shape_text('Description'),
    tags: tags('Tags'),
};
const TRAFFIC_MIRROR_FILTER = {
    name: 'aws_ec2_traffic_mirror_filter',
    about: 'Which traffic is copied.',
    bases: [],
    ...ec2('DescribeTrafficMirrorFilters'),
    notInAllRegions: true,
    list: 'TrafficMirrorFilters',
    pageSize: 1000,
    id: 'TrafficMirrorFilterId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:traffic-mirror-filter/{id}' },
    properties: {
        description: shape_text('Description'),
        ingress_filter_rules: list('IngressFilterRules', rule),
        egress_filter_rules: list('EgressFilterRules', rule),
        network_services: strings('NetworkServices[]'),
    },
    compared: {
        keys: {
            ingress_filter_rules: ['traffic_mirror_filter_rule_id'],
            egress_filter_rules: ['traffic_mirror_filter_rule_id'],
        },
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-session.js



/** The copying of one network interface's packets to a target. */
const TRAFFIC_MIRROR_SESSION = {
    name: 'aws_ec2_traffic_mirror_session',
    about: 'A network interface whose traffic is copied.',
    bases: [],
    ...ec2('DescribeTrafficMirrorSessions'),
    notInAllRegions: true,
    list: 'TrafficMirrorSessions',
    pageSize: 1000,
    id: 'TrafficMirrorSessionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-session/{id}' },
    properties: {
        description: shape_text('Description'),
        traffic_mirror_target_id: string('TrafficMirrorTargetId'),
        traffic_mirror_filter_id: string('TrafficMirrorFilterId'),
        network_interface_id: string('NetworkInterfaceId'),
        packet_length: shape_int('PacketLength'),
        session_number: shape_int('SessionNumber'),
        virtual_network_id: shape_int('VirtualNetworkId'),
        owner_id: string('OwnerId'),
    },
    edges: [
        ...from('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
        ...from('aws_ec2_traffic_mirror_filter', 'TrafficMirrorFilterId', 'default', 'delete'),
        ...from('aws_ec2_traffic_mirror_target', 'TrafficMirrorTargetId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-target.js



/** Where mirrored packets go; another account may have shared it. */
const TRAFFIC_MIRROR_TARGET = {
    name: 'aws_ec2_traffic_mirror_target',
    about: 'Where copied traffic goes.',
    bases: [],
    ...ec2('DescribeTrafficMirrorTargets'),
    notInAllRegions: true,
    list: 'TrafficMirrorTargets',
    pageSize: 1000,
    id: 'TrafficMirrorTargetId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-target/{id}' },
    properties: {
        description: shape_text('Description'),
        target_type: string('Type'),
        network_interface_id: string('NetworkInterfaceId'),
        network_load_balancer_arn: string('NetworkLoadBalancerArn'),
        gateway_load_balancer_endpoint_id: string('GatewayLoadBalancerEndpointId'),
        owner_id: string('OwnerId'),
    },
    edges: [
        ...from('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
        ...from('aws_vpc_endpoint', 'GatewayLoadBalancerEndpointId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway-attachment.js



/** Both sides see the attachment, and each has an ARN of its own for it. */
const TRANSIT_GATEWAY_ATTACHMENT = {
    name: 'aws_ec2_transit_gateway_attachment',
    about: 'What is connected to a transit gateway.',
    bases: [],
    ...ec2('DescribeTransitGatewayAttachments'),
    notInAllRegions: true,
    list: 'TransitGatewayAttachments',
    pageSize: 1000,
    id: 'TransitGatewayAttachmentId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}' },
    properties: {
        ctime: datetime('CreationTime'),
        transit_gateway_id: string('TransitGatewayId'),
        transit_gateway_owner_id: string('TransitGatewayOwnerId'),
        resource_owner_id: string('ResourceOwnerId'),
        resource_type: string('ResourceType'),
        resource_id: string('ResourceId'),
        state: string('State'),
        association: object('Association', {
            transit_gateway_route_table_id: string('TransitGatewayRouteTableId'),
            transit_gateway_policy_table_id: string('TransitGatewayPolicyTableId'),
            state: string('State'),
        }),
        creation_time: datetime('CreationTime'),
        nat_gateway_support: string('NatGatewaySupport'),
        owner_id: string('ResourceOwnerId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting', 'failed', 'failing', 'rejected', 'rejecting'] },
    compared: { volatile: ['creation_time'] },
    edges: [
        ...from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
        ...withPrefix('vpc-', from('aws_vpc', 'ResourceId', 'default', 'delete')),
        ...withPrefix('vpn-', from('aws_ec2_vpn_connection', 'ResourceId')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway-route-table.js



/** Only the owner of the transit gateway sees them. */
const TRANSIT_GATEWAY_ROUTE_TABLE = {
    name: 'aws_ec2_transit_gateway_route_table',
    about: 'Where packets in a transit gateway go.',
    bases: [],
    ...ec2('DescribeTransitGatewayRouteTables'),
    notInAllRegions: true,
    list: 'TransitGatewayRouteTables',
    pageSize: 1000,
    id: 'TransitGatewayRouteTableId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-route-table/{id}' },
    properties: {
        ctime: datetime('CreationTime'),
        state: string('State'),
        transit_gateway_id: string('TransitGatewayId'),
        default_association_route_table: bool('DefaultAssociationRouteTable'),
        default_propagation_route_table: bool('DefaultPropagationRouteTable'),
        creation_time: datetime('CreationTime'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    compared: { volatile: ['creation_time'] },
    edges: from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway.js



const TRANSIT_GATEWAY = {
    name: 'aws_ec2_transit_gateway',
    about: 'A router between VPCs, VPNs and other networks.',
    bases: ['gateway'],
    ...ec2('DescribeTransitGateways'),
    notInAllRegions: true,
    list: 'TransitGateways',
    pageSize: 1000,
    id: 'TransitGatewayId',
    arn: {
        from: 'TransitGatewayArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:transit-gateway/{id}',
    },
    properties: {
        ctime: datetime('CreationTime'),
        state: string('State'),
        description: shape_text('Description'),
        creation_time: datetime('CreationTime'),
        options: object('Options', {
            amazon_side_asn: shape_int('AmazonSideAsn'),
            transit_gateway_cidr_blocks: strings('TransitGatewayCidrBlocks[]'),
            auto_accept_shared_attachments: string('AutoAcceptSharedAttachments'),
            default_route_table_association: string('DefaultRouteTableAssociation'),
            association_default_route_table_id: string('AssociationDefaultRouteTableId'),
            default_route_table_propagation: string('DefaultRouteTablePropagation'),
            propagation_default_route_table_id: string('PropagationDefaultRouteTableId'),
            vpn_ecmp_support: string('VpnEcmpSupport'),
            dns_support: string('DnsSupport'),
            security_group_referencing_support: string('SecurityGroupReferencingSupport'),
            multicast_support: string('MulticastSupport'),
            encryption_support: object('EncryptionSupport', {
                encryption_state: string('EncryptionState'),
                state_message: string('StateMessage'),
            }),
        }),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    changedBy: changing_call_byName([...changed(['ModifyTransitGateway']), ...created('CreateTransitGateway')]),
    compared: { volatile: ['creation_time', 'options.encryption_support.state_message'] },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/volume.js




const volume_status = {
    creating: 'busy',
    available: 'available',
    'in-use': 'in-use',
    deleting: 'deleted',
    deleted: 'deleted',
    error: 'error',
};
/** Instances declare the edges to and from them. */
const VOLUME = {
    name: 'aws_ec2_volume',
    about: 'An EBS volume: a disk.',
    bases: ['volume'],
    ...ec2('DescribeVolumes'),
    list: 'Volumes',
    pageSize: 500,
    id: 'VolumeId',
    arn: { from: 'VolumeArn', form: 'arn:{partition}:ec2:{region}:{owner}:volume/{id}' },
    console: 'ec2/home?region={region}#VolumeDetails:volumeId={id}',
    properties: {
        ctime: datetime('CreateTime'),
        volume_size: shape_int('Size'),
        volume_type: string('VolumeType'),
        volume_status: choice('State', volume_status),
        volume_iops: shape_int('Iops'),
        volume_throughput: shape_int('Throughput'),
        volume_encrypted: bool('Encrypted'),
        volume_attachments: list('Attachments', {
            attach_time: datetime('AttachTime'),
            device: string('Device'),
            instance_id: string('InstanceId'),
            state: string('State'),
            volume_id: string('VolumeId'),
            delete_on_termination: bool('DeleteOnTermination'),
            associated_resource: string('AssociatedResource'),
            instance_owning_service: string('InstanceOwningService'),
            ebs_card_index: shape_int('EbsCardIndex'),
        }),
        availability_zone: string('AvailabilityZone'),
        availability_zone_id: string('AvailabilityZoneId'),
        volume_kms_key_id: string('KmsKeyId'),
        volume_outpost_arn: string('OutpostArn'),
        volume_snapshot_id: string('SnapshotId'),
        volume_source_volume_id: string('SourceVolumeId'),
        volume_fast_restored: bool('FastRestored'),
        volume_multi_attach_enabled: bool('MultiAttachEnabled'),
        volume_sse_type: string('SseType'),
        volume_initialization_rate: shape_int('VolumeInitializationRate'),
        volume_operator: object('Operator', operator),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'volume_status', states: ['deleted', 'error'] },
    changedBy: created('CreateVolume'),
    compared: {
        volatile: ['volume_attachments.attach_time'],
        keys: { volume_attachments: ['instance_id', 'device'] },
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-block-public-access-exclusion.js



/** What the exclusion is for: `vpc-1` of `arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1`. */
const excludedId = {
    type: { type: 'string' },
    read: (item) => {
        const arn = string('ResourceArn').read(item);
        return typeof arn === 'string' ? arn.slice(arn.lastIndexOf('/') + 1) : undefined;
    },
};
function fromExcluded(kind) {
    return ['default', 'delete'].map((type) => ({ type, direction: 'in', kind, ids: excludedId }));
}
const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = {
    name: 'aws_vpc_block_public_access_exclusion',
    about: 'A VPC or subnet that the blocking of public access leaves out.',
    bases: [],
    ...ec2('DescribeVpcBlockPublicAccessExclusions'),
    notInAllRegions: true,
    list: 'VpcBlockPublicAccessExclusions',
    pageSize: 1000,
    id: 'ExclusionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-block-public-access-exclusion/{id}' },
    properties: {
        ctime: datetime('CreationTimestamp'),
        mtime: datetime('LastUpdateTimestamp'),
        internet_gateway_exclusion_mode: string('InternetGatewayExclusionMode'),
        resource_arn: string('ResourceArn'),
        state: string('State'),
        reason: string('Reason'),
        creation_timestamp: datetime('CreationTimestamp'),
        last_update_timestamp: datetime('LastUpdateTimestamp'),
        deletion_timestamp: datetime('DeletionTimestamp'),
    },
    gone: {
        property: 'state',
        states: [
            'create-failed',
            'delete-complete',
            'delete-in-progress',
            'disable-complete',
            'disable-in-progress',
        ],
    },
    compared: { volatile: ['reason', 'creation_timestamp', 'last_update_timestamp', 'deletion_timestamp'] },
    edges: [
        ...withPrefix('vpc-', fromExcluded('aws_vpc')),
        ...withPrefix('subnet-', fromExcluded('aws_ec2_subnet')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-block-public-access-options.js



/** VPC BPA of the account in a region; also of accounts that never set it. */
const VPC_BLOCK_PUBLIC_ACCESS_OPTIONS = {
    name: 'aws_vpc_block_public_access_options',
    about: 'Whether the internet is kept out of all VPCs of a region.',
    bases: [],
    compared: { volatile: ['reason', 'last_update_timestamp'] },
    details: [
        {
            ...ec2('DescribeVpcBlockPublicAccessOptions'),
            answer: 'VpcBlockPublicAccessOptions',
            changedBy: changed(['ModifyVpcBlockPublicAccessOptions']),
            properties: {
                mtime: datetime('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
                aws_account_id: string('VpcBlockPublicAccessOptions.AwsAccountId'),
                aws_region: region('VpcBlockPublicAccessOptions.AwsRegion'),
                state: string('VpcBlockPublicAccessOptions.State'),
                internet_gateway_block_mode: string('VpcBlockPublicAccessOptions.InternetGatewayBlockMode'),
                reason: string('VpcBlockPublicAccessOptions.Reason'),
                last_update_timestamp: datetime('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
                managed_by: string('VpcBlockPublicAccessOptions.ManagedBy'),
                exclusions_allowed: string('VpcBlockPublicAccessOptions.ExclusionsAllowed'),
                owner_id: string('VpcBlockPublicAccessOptions.AwsAccountId'),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc.js





const vpc_VPC = {
    name: 'aws_vpc',
    about: 'A virtual network.',
    bases: ['network'],
    ...ec2('DescribeVpcs'),
    list: 'Vpcs',
    pageSize: 1000,
    id: 'VpcId',
    again: { prefix: 'vpc-', filter: 'vpc-id' },
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc/{id}' },
    console: 'vpcconsole/home?region={region}#VpcDetails:VpcId={id}',
    properties: {
        vpc_cidr_block: string('CidrBlock'),
        vpc_dhcp_options_id: string('DhcpOptionsId'),
        vpc_state: string('State'),
        vpc_instance_tenancy: string('InstanceTenancy'),
        vpc_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            ipv6_cidr_block: string('Ipv6CidrBlock'),
            ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
            network_border_group: string('NetworkBorderGroup'),
            ipv6_pool: string('Ipv6Pool'),
        }),
        vpc_cidr_block_association_set: list('CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            cidr_block: string('CidrBlock'),
            cidr_block_state: object('CidrBlockState', cidrBlockState),
        }),
        vpc_is_default: bool('IsDefault'),
        cidr_blocks: strings('CidrBlockAssociationSet[].CidrBlock'),
        vpc_block_public_access_states: object('BlockPublicAccessStates', shared_blockPublicAccess),
        vpc_encryption_control: object('EncryptionControl', {
            vpc_encryption_control_id: string('VpcEncryptionControlId'),
            mode: string('Mode'),
            state: string('State'),
            state_message: string('StateMessage'),
        }),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'vpc_state', states: ['deleting'] },
    changedBy: [...changed(['ModifyVpcAttribute']), ...created('CreateVpc', 'CreateDefaultVpc')],
    compared: {
        volatile: [
            'vpc_cidr_block_association_set.cidr_block_state.status_message',
            'vpc_ipv6_cidr_block_association_set.ipv6_cidr_block_state.status_message',
            'vpc_encryption_control.state_message',
            'cidr_blocks',
        ],
        keys: {
            vpc_cidr_block_association_set: ['association_id'],
            vpc_ipv6_cidr_block_association_set: ['association_id'],
        },
    },
    edges: from('aws_ec2_dhcp_options', 'DhcpOptionsId'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-endpoint-service.js



/** The account's own services (PrivateLink) and who may use them; not AWS's, which every account sees. */
const VPC_ENDPOINT_SERVICE = {
    name: 'aws_vpc_endpoint_service',
    about: 'A service of the account that others reach through endpoints.',
    bases: [],
    ...ec2('DescribeVpcEndpointServiceConfigurations'),
    notInAllRegions: true,
    list: 'ServiceConfigurations',
    pageSize: 1000,
    id: 'ServiceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-endpoint-service/{id}' },
    properties: {
        service_type: strings('ServiceType[].ServiceType'),
        service_name: string('ServiceName'),
        service_state: string('ServiceState'),
        availability_zone_ids: strings('AvailabilityZoneIds[]'),
        availability_zones: strings('AvailabilityZones[]'),
        acceptance_required: bool('AcceptanceRequired'),
        manages_vpc_endpoints: bool('ManagesVpcEndpoints'),
        network_load_balancer_arns: strings('NetworkLoadBalancerArns[]'),
        gateway_load_balancer_arns: strings('GatewayLoadBalancerArns[]'),
        supported_ip_address_types: strings('SupportedIpAddressTypes[]'),
        base_endpoint_dns_names: strings('BaseEndpointDnsNames[]'),
        private_dns_name: string('PrivateDnsName'),
        private_dns_name_configuration: object('PrivateDnsNameConfiguration', {
            state: string('State'),
            type: string('Type'),
            value: string('Value'),
            name: string('Name'),
        }),
        payer_responsibility: string('PayerResponsibility'),
        supported_regions: list('SupportedRegions', {
            region: region('Region'),
            service_state: string('ServiceState'),
        }),
        remote_access_enabled: bool('RemoteAccessEnabled'),
    },
    gone: { property: 'service_state', states: ['deleted', 'deleting', 'failed'] },
    changedBy: changing_call_byName([
        ...changed(['ModifyVpcEndpointServicePermissions', 'ModifyVpcEndpointServiceConfiguration']),
        ...created('CreateVpcEndpointServiceConfiguration'),
    ]),
    compared: { keys: { supported_regions: ['region'], allowed_principals: ['principal_type', 'principal'] } },
    edges: [],
    details: [
        {
            ...ec2('DescribeVpcEndpointServicePermissions'),
            answer: 'AllowedPrincipals',
            pageSize: 1000,
            idParameter: 'ServiceId',
            properties: {
                allowed_principals: list('AllowedPrincipals', {
                    principal_type: string('PrincipalType'),
                    principal: string('Principal'),
                    service_permission_id: string('ServicePermissionId'),
                    service_id: string('ServiceId'),
                    tags: tags('Tags'),
                }),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-endpoint.js





const prefixes = { subnet_id: string('SubnetId'), ip_prefixes: strings('IpPrefixes[]') };
const VPC_ENDPOINT = {
    name: 'aws_vpc_endpoint',
    about: 'A private way from a VPC to a service.',
    bases: ['endpoint'],
    ...ec2('DescribeVpcEndpoints'),
    list: 'VpcEndpoints',
    pageSize: 1000,
    id: 'VpcEndpointId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc-endpoint/{id}' },
    properties: {
        vpc_endpoint_type: string('VpcEndpointType'),
        endpoint_service_name: string('ServiceName'),
        endpoint_state: string('State'),
        endpoint_policy_document: string('PolicyDocument'),
        endpoint_ip_address_type: string('IpAddressType'),
        endpoint_dns_options: string('DnsOptions.DnsRecordIpType'),
        endpoint_private_dns_enabled: bool('PrivateDnsEnabled'),
        endpoint_requester_managed: bool('RequesterManaged'),
        endpoint_dns_entries: list('DnsEntries', {
            dns_name: string('DnsName'),
            hosted_zone_id: string('HostedZoneId'),
        }),
        endpoint_creation_timestamp: datetime('CreationTimestamp'),
        endpoint_owner_id: string('OwnerId'),
        endpoint_last_error: object('LastError', {
            message: string('Message'),
            code: string('Code'),
        }),
        endpoint_private_dns_only_for_inbound_resolver_endpoint: bool('DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint'),
        endpoint_private_dns_preference: string('DnsOptions.PrivateDnsPreference'),
        endpoint_private_dns_specified_domains: strings('DnsOptions.PrivateDnsSpecifiedDomains[]'),
        endpoint_route_table_ids: strings('RouteTableIds[]'),
        endpoint_subnet_ids: strings('SubnetIds[]'),
        endpoint_groups: list('Groups', groupIdentifier),
        endpoint_network_interface_ids: strings('NetworkInterfaceIds[]'),
        endpoint_ipv4_prefixes: list('Ipv4Prefixes', prefixes),
        endpoint_ipv6_prefixes: list('Ipv6Prefixes', prefixes),
        endpoint_failure_reason: string('FailureReason'),
        endpoint_service_network_arn: string('ServiceNetworkArn'),
        endpoint_resource_configuration_arn: string('ResourceConfigurationArn'),
        endpoint_service_region: region('ServiceRegion'),
        endpoint_payer_responsibilities: list('PayerResponsibilities', {
            scope: string('Scope'),
            payer_responsibility_type: string('PayerResponsibilityType'),
        }),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    gone: { property: 'endpoint_state', states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'] },
    changedBy: changing_call_byName([...changed(['ModifyVpcEndpoint']), ...created('CreateVpcEndpoint')]),
    compared: {
        volatile: ['endpoint_last_error', 'endpoint_failure_reason', 'endpoint_creation_timestamp'],
        keys: {
            endpoint_groups: ['group_id'],
            endpoint_ipv4_prefixes: ['subnet_id'],
            endpoint_ipv6_prefixes: ['subnet_id'],
            'endpoint_policy_document.Statement': ['Sid'],
        },
        caseless: ['endpoint_policy_document.Statement.Action', 'endpoint_policy_document.Statement.NotAction'],
        documents: ['endpoint_policy_document'],
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_route_table', 'RouteTableIds[]', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetIds[]', 'default', 'delete'),
        ...from('aws_ec2_security_group', 'Groups[].GroupId', 'default', 'delete'),
        ...to('aws_ec2_network_interface', 'NetworkInterfaceIds[]'),
        ...from('aws_ec2_network_interface', 'NetworkInterfaceIds[]', 'delete'),
    ],
    details: [
        {
            ...ec2('DescribeVpcEndpointServices'),
            list: 'ServiceDetails',
            pageSize: 1000,
            by: 'endpoint_service_name',
            filter: 'service-name',
            id: 'ServiceName',
            properties: { endpoint_policy_supported: bool('VpcEndpointPolicySupported') },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-peering-connection.js




const vpcInfo = {
    cidr_block: string('CidrBlock'),
    ipv6_cidr_block_set: strings('Ipv6CidrBlockSet[].Ipv6CidrBlock'),
    cidr_block_set: strings('CidrBlockSet[].CidrBlock'),
    owner_id: string('OwnerId'),
    peering_options: object('PeeringOptions', {
        allow_dns_resolution_from_remote_vpc: bool('AllowDnsResolutionFromRemoteVpc'),
        allow_egress_from_local_classic_link_to_remote_vpc: bool('AllowEgressFromLocalClassicLinkToRemoteVpc'),
        allow_egress_from_local_vpc_to_remote_classic_link: bool('AllowEgressFromLocalVpcToRemoteClassicLink'),
    }),
    vpc_id: string('VpcId'),
    region: region('Region'),
};
/** Either end may be in another region, and in another account, whose VPCs are not visible to us. */
function vpcOf(info) {
    return elsewhere(`${info}.OwnerId`, `${info}.Region`, from('aws_vpc', `${info}.VpcId`, 'default', 'delete'));
}
const VPC_PEERING_CONNECTION = {
    name: 'aws_vpc_peering_connection',
    about: 'A connection of two VPCs.',
    bases: ['peering_connection'],
    ...ec2('DescribeVpcPeeringConnections'),
    list: 'VpcPeeringConnections',
    pageSize: 1000,
    id: 'VpcPeeringConnectionId',
    again: { prefix: 'pcx-', filter: 'vpc-peering-connection-id' },
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/{id}' },
    properties: {
        connection_accepter_vpc_info: object('AccepterVpcInfo', vpcInfo),
        connection_expiration_time: datetime('ExpirationTime'),
        connection_requester_vpc_info: object('RequesterVpcInfo', vpcInfo),
        peering_connection_status: object('Status', {
            code: string('Code'),
            message: string('Message'),
        }),
    },
    gone: {
        property: 'peering_connection_status.code',
        states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'],
    },
    changedBy: changing_call_byName([
        ...changed(['AcceptVpcPeeringConnection', 'ModifyVpcPeeringConnectionOptions']),
        ...created('CreateVpcPeeringConnection'),
        ...deleted('DeleteVpcPeeringConnection'),
    ]),
    compared: { volatile: ['peering_connection_status.message', 'connection_expiration_time'] },
    edges: [...vpcOf('RequesterVpcInfo'), ...vpcOf('AccepterVpcInfo')],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpn-connection.js




/** Lifetimes, margins and timeouts in seconds. */
const tunnelOption = {
    outside_ip_address: string('OutsideIpAddress'),
    tunnel_inside_cidr: string('TunnelInsideCidr'),
    tunnel_inside_ipv6_cidr: string('TunnelInsideIpv6Cidr'),
    phase1_lifetime_seconds: shape_int('Phase1LifetimeSeconds'),
    phase2_lifetime_seconds: shape_int('Phase2LifetimeSeconds'),
    rekey_margin_time_seconds: shape_int('RekeyMarginTimeSeconds'),
    rekey_fuzz_percentage: shape_int('RekeyFuzzPercentage'),
    replay_window_size: shape_int('ReplayWindowSize'),
    dpd_timeout_seconds: shape_int('DpdTimeoutSeconds'),
    dpd_timeout_action: oneOf('DpdTimeoutAction', ['clear', 'none', 'restart']),
    phase1_encryption_algorithms: strings('Phase1EncryptionAlgorithms[].Value'),
    phase2_encryption_algorithms: strings('Phase2EncryptionAlgorithms[].Value'),
    phase1_integrity_algorithms: strings('Phase1IntegrityAlgorithms[].Value'),
    phase2_integrity_algorithms: strings('Phase2IntegrityAlgorithms[].Value'),
    phase1_dh_group_numbers: ints('Phase1DHGroupNumbers[].Value'),
    phase2_dh_group_numbers: ints('Phase2DHGroupNumbers[].Value'),
    ike_versions: strings('IkeVersions[].Value'),
    startup_action: oneOf('StartupAction', ['add', 'start']),
    log_options: object('LogOptions', {
        cloud_watch_log_options: object('CloudWatchLogOptions', {
            log_enabled: bool('LogEnabled'),
            log_group_arn: string('LogGroupArn'),
            log_output_format: string('LogOutputFormat'),
            bgp_log_enabled: bool('BgpLogEnabled'),
            bgp_log_group_arn: string('BgpLogGroupArn'),
            bgp_log_output_format: string('BgpLogOutputFormat'),
        }),
    }),
    enable_tunnel_lifecycle_control: bool('EnableTunnelLifecycleControl'),
};
/** CustomerGatewayConfiguration and PreSharedKey are never read: they hold the keys of the tunnels. */
const VPN_CONNECTION = {
    name: 'aws_ec2_vpn_connection',
    about: 'A site-to-site VPN with its tunnels.',
    bases: [],
    ...ec2('DescribeVpnConnections'),
    notInAllRegions: true,
    list: 'VpnConnections',
    pageSize: null,
    id: 'VpnConnectionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-connection/{id}' },
    properties: {
        category: string('Category'),
        transit_gateway_id: string('TransitGatewayId'),
        vpn_concentrator_id: string('VpnConcentratorId'),
        core_network_arn: string('CoreNetworkArn'),
        core_network_attachment_arn: string('CoreNetworkAttachmentArn'),
        gateway_association_state: string('GatewayAssociationState'),
        options: object('Options', {
            enable_acceleration: bool('EnableAcceleration'),
            static_routes_only: bool('StaticRoutesOnly'),
            local_ipv4_network_cidr: string('LocalIpv4NetworkCidr'),
            remote_ipv4_network_cidr: string('RemoteIpv4NetworkCidr'),
            local_ipv6_network_cidr: string('LocalIpv6NetworkCidr'),
            remote_ipv6_network_cidr: string('RemoteIpv6NetworkCidr'),
            outside_ip_address_type: string('OutsideIpAddressType'),
            transport_transit_gateway_attachment_id: string('TransportTransitGatewayAttachmentId'),
            tunnel_inside_ip_version: string('TunnelInsideIpVersion'),
            tunnel_options: list('TunnelOptions', tunnelOption),
            tunnel_bandwidth: string('TunnelBandwidth'),
        }),
        routes: list('Routes', {
            destination_cidr_block: string('DestinationCidrBlock'),
            source: string('Source'),
            state: string('State'),
        }),
        vgw_telemetry: list('VgwTelemetry', {
            accepted_route_count: shape_int('AcceptedRouteCount'),
            last_status_change: datetime('LastStatusChange'),
            outside_ip_address: string('OutsideIpAddress'),
            status: string('Status'),
            status_message: string('StatusMessage'),
            certificate_arn: string('CertificateArn'),
        }),
        pre_shared_key_arn: string('PreSharedKeyArn'),
        state: string('State'),
        type: string('Type'),
        customer_gateway_id: string('CustomerGatewayId'),
        vpn_gateway_id: string('VpnGatewayId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    changedBy: changing_call_byName([
        ...changed(['ModifyVpnTunnelOptions', 'ModifyVpnConnectionOptions']),
        ...created('CreateVpnConnection'),
    ]),
    compared: {
        volatile: ['vgw_telemetry'],
        keys: { 'options.tunnel_options': ['outside_ip_address'], routes: ['destination_cidr_block'] },
    },
    edges: [
        ...from('aws_ec2_vpn_gateway', 'VpnGatewayId', 'default', 'delete'),
        ...from('aws_ec2_customer_gateway', 'CustomerGatewayId', 'default', 'delete'),
        ...from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpn-gateway.js



const VPN_GATEWAY = {
    name: 'aws_ec2_vpn_gateway',
    about: 'A VPC’s end of VPN connections.',
    bases: ['gateway'],
    ...ec2('DescribeVpnGateways'),
    notInAllRegions: true,
    list: 'VpnGateways',
    pageSize: null,
    id: 'VpnGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-gateway/{id}' },
    properties: {
        amazon_side_asn: shape_int('AmazonSideAsn'),
        state: string('State'),
        type: string('Type'),
        availability_zone: string('AvailabilityZone'),
        vpc_attachments: list('VpcAttachments', { vpc_id: string('VpcId'), state: string('State') }),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    compared: { keys: { vpc_attachments: ['vpc_id'] } },
    edges: from('aws_vpc', 'VpcAttachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/service.js











































/** In the order of the inventory. A new kind is a file in kinds/ and a line here. */
const KINDS = [
    vpc_VPC,
    subnet_SUBNET,
    SECURITY_GROUP,
    network_interface_NETWORK_INTERFACE,
    instance_INSTANCE,
    VOLUME,
    snapshot_SNAPSHOT,
    image_IMAGE,
    LAUNCH_TEMPLATE,
    KEYPAIR,
    INSTANCE_TYPE,
    RESERVED_INSTANCES,
    HOST,
    network_acl_NETWORK_ACL,
    route_table_ROUTE_TABLE,
    INTERNET_GATEWAY,
    nat_gateway_NAT_GATEWAY,
    ELASTIC_IP,
    VPC_ENDPOINT,
    VPC_PEERING_CONNECTION,
    FLOW_LOG,
    SECURITY_GROUP_RULE,
    MANAGED_PREFIX_LIST,
    EGRESS_ONLY_INTERNET_GATEWAY,
    TRANSIT_GATEWAY,
    TRANSIT_GATEWAY_ATTACHMENT,
    TRANSIT_GATEWAY_ROUTE_TABLE,
    VPN_GATEWAY,
    CUSTOMER_GATEWAY,
    VPN_CONNECTION,
    CLIENT_VPN_ENDPOINT,
    DHCP_OPTIONS,
    VPC_ENDPOINT_SERVICE,
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION,
    SPOT_FLEET_REQUEST,
    TRAFFIC_MIRROR_SESSION,
    TRAFFIC_MIRROR_FILTER,
    TRAFFIC_MIRROR_TARGET,
];
/** What an account has exactly once in every region. */
const service_SETTINGS = [ACCOUNT_SETTINGS, VPC_BLOCK_PUBLIC_ACCESS_OPTIONS];
const EC2 = {
    name: 'ec2',
    label: 'EC2 (with EBS and VPC)',
    client: async () => (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(5193), __webpack_require__.e(4481)]).then(__webpack_require__.bind(__webpack_require__, 44481))).openEc2,
    level: 'region',
    paging: NEXT_TOKEN,
    errors: { isGone, isNotOffered },
    // EC2 refills 20 such calls per second, account and region (its throttling limits); each takes about 0.1 s.
    detailsAtATime: 2,
    kinds: KINDS,
    closedSets: closed_sets_CLOSED_SETS,
    settings: service_SETTINGS,
    derived: DERIVED,
};
/** `InvalidInstanceID.NotFound`, `InvalidPrefixListID.NotFound` … */
function isGone({ code }) {
    return code.endsWith('.NotFound');
}
/** Nothing else says so: EC2 answers InvalidAction to misspelt operations too, and UnsupportedOperation for other reasons. */
function isNotOffered({ code, message }) {
    return code === 'UnsupportedOperation' && /\bnot (available|supported) in this region\b/i.test(message);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/account.js



const iam = operationsOf('iam');
/** Numbers of what there is, and whether root has what it should not have, or lacks what it should: 1 or 0. */
const ACCOUNT_SUMMARY = {
    ...iam('GetAccountSummary'),
    answer: 'SummaryMap',
    costly: true,
    changedBy: [
        {
            event: 'CreateAccessKey',
            did: 'created',
            of: ['account_access_keys_present'],
            isAbout: isOfRootItself,
        },
    ],
    properties: {
        users: shape_int('SummaryMap.Users'),
        groups: shape_int('SummaryMap.Groups'),
        roles: shape_int('SummaryMap.Roles'),
        policies: shape_int('SummaryMap.Policies'),
        instance_profiles: shape_int('SummaryMap.InstanceProfiles'),
        providers: shape_int('SummaryMap.Providers'),
        server_certificates: shape_int('SummaryMap.ServerCertificates'),
        mfa_devices: shape_int('SummaryMap.MFADevices'),
        mfa_devices_in_use: shape_int('SummaryMap.MFADevicesInUse'),
        account_mfa_enabled: shape_int('SummaryMap.AccountMFAEnabled'),
        account_access_keys_present: shape_int('SummaryMap.AccountAccessKeysPresent'),
        account_signing_certificates_present: shape_int('SummaryMap.AccountSigningCertificatesPresent'),
        account_password_present: shape_int('SummaryMap.AccountPasswordPresent'),
    },
};
/** What passwords of the account's users have to be like. Where nobody has said, AWS's own demands hold: eight characters. */
const PASSWORD_POLICY = {
    ...iam('GetAccountPasswordPolicy'),
    answer: 'PasswordPolicy',
    notSet: { codes: ['NoSuchEntity'], answer: {} },
    costly: true,
    changedBy: changed(['UpdateAccountPasswordPolicy', 'DeleteAccountPasswordPolicy']),
    properties: {
        password_policy_set: present('PasswordPolicy'),
        minimum_password_length: shape_int('PasswordPolicy.MinimumPasswordLength'),
        require_symbols: bool('PasswordPolicy.RequireSymbols'),
        require_numbers: bool('PasswordPolicy.RequireNumbers'),
        require_uppercase_characters: bool('PasswordPolicy.RequireUppercaseCharacters'),
        require_lowercase_characters: bool('PasswordPolicy.RequireLowercaseCharacters'),
        allow_users_to_change_password: bool('PasswordPolicy.AllowUsersToChangePassword'),
        expire_passwords: bool('PasswordPolicy.ExpirePasswords'),
        max_password_age: shape_int('PasswordPolicy.MaxPasswordAge'),
        password_reuse_prevention: shape_int('PasswordPolicy.PasswordReusePrevention'),
        hard_expiry: bool('PasswordPolicy.HardExpiry'),
    },
};
/** A request that names no user is about whoever sends it. */
function isOfRootItself({ request, identity }) {
    return identity['type'] === 'Root' && request['userName'] === undefined;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/service.js

/** IAM is one per partition: AWS General Reference, its endpoints. */
const REGIONS = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
const IAM = {
    name: 'iam',
    label: 'IAM',
    client: async () => (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(2118)]).then(__webpack_require__.bind(__webpack_require__, 52118))).openIam,
    level: 'account',
    askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
    paging: { token: 'Marker', next: 'Marker', size: 'MaxItems', more: 'IsTruncated' },
    errors: {},
    detailsAtATime: 2,
    kinds: [],
    ofAccount: [ACCOUNT_SUMMARY, PASSWORD_POLICY],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/s3/closed-sets.js
/** Written by npm run docs, from AWS's model in the SDK. */
const s3_closed_sets_CLOSED_SETS = {
    sets: {
        ObjectOwnership: 'BucketOwnerEnforced|BucketOwnerPreferred|ObjectWriter',
        ServerSideEncryption: 'AES256|aws:backup|aws:fsx|aws:kms|aws:kms:dsse',
    },
    kinds: {
        aws_s3_bucket: {
            'bucket_encryption_rules.sse_algorithm': 'ServerSideEncryption',
            'bucket_ownership.object_ownership': 'ObjectOwnership',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/s3/derived/plain-http-denied.js








const BUCKET = 'aws_s3_bucket';
const plain_http_denied_POLICY = (0,model_kind/* needOf */.E)(BUCKET, 'bucket_policy_set');
/** One action that reads and one that writes, of the bucket and of what is in it: `s3:*` covers them, and so do lists. */
const PROBES = [
    { action: 's3:listbucket', of: '' },
    { action: 's3:getobject', of: '/*' },
    { action: 's3:putobject', of: '/*' },
];
const PLAIN_HTTP_DENIED = {
    kind: BUCKET,
    name: 'plain_http_denied',
    level: 'account',
    type: { type: 'boolean' },
    description: 'Whether the bucket’s policy denies everybody who asks without TLS to list the bucket, and to read and write any of its objects: a denial on aws:SecureTransport for every principal, without another condition beside it.',
    because: [],
    from: [plain_http_denied_POLICY],
    ofItself: ['bucket_policy', 'bucket_policy_set'],
    prepare: () => (bucket) => {
        const { bucket_policy: policy, bucket_policy_set: isSet, arn } = bucket.reported;
        if (isSet === undefined)
            return between(false, true, [plain_http_denied_POLICY]);
        const denied = policy === undefined ? false : isDenied(policy, (0,members/* textOf */.b6)(arn) ?? '');
        return between(denied ?? false, denied ?? true, ['the bucket policy']);
    },
};
/** Null: what the policy says could not be worked out. */
function isDenied(document, arn) {
    const policy = policyOf(document);
    if (policy === null)
        return null;
    const denials = policy.statements.filter(({ allows }) => !allows);
    const isEach = every(PROBES, ({ action, of }) => some(denials, (denial) => deniesAll(denial, action, `${arn}${of}`)));
    return isEach === false && policy.isDoubtful ? null : isEach;
}
/** Whether the statement denies the action on the resource to everybody whose request came without TLS. */
function deniesAll({ principals, actions, resources, tests }, action, arn) {
    const { but, list } = principals;
    if (but || !list.some(({ name }) => name === ANYBODY))
        return false;
    return every([
        () => covers(actions, action),
        () => covers(resources, arn),
        // Of any other key a request may have any value: a second condition lets somebody out.
        () => tests === null
            ? null
            : every(tests, (test) => (test.key === 'aws:securetransport' ? passes(test, ['false']) : false)),
    ], (part) => part());
}
function covers({ but, patterns }, name) {
    const found = some(patterns, (pattern) => (isVariable(pattern) ? null : (0,glob/* fitsGlob */.t)(pattern, name)));
    return but ? not(found) : found;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/s3/kinds/bucket.js


/** A setting of a bucket, which may be denied by the bucket's own policy and is read where somebody needs it. */
function ofBucket(operation, action) {
    return { operation, action: `s3:${action}`, idParameter: 'Bucket', eachByItself: true, costly: true };
}
const NOTHING_BLOCKED = {
    BlockPublicAcls: false,
    IgnorePublicAcls: false,
    BlockPublicPolicy: false,
    RestrictPublicBuckets: false,
};
const bucket_DETAILS = [
    {
        ...ofBucket('GetPublicAccessBlock', 'GetBucketPublicAccessBlock'),
        answer: 'PublicAccessBlockConfiguration',
        notSet: {
            codes: ['NoSuchPublicAccessBlockConfiguration'],
            answer: { PublicAccessBlockConfiguration: NOTHING_BLOCKED },
        },
        changedBy: changed(['PutBucketPublicAccessBlock', 'DeleteBucketPublicAccessBlock']),
        properties: {
            bucket_public_access_block_configuration: object('PublicAccessBlockConfiguration', {
                block_public_acls: bool('BlockPublicAcls'),
                ignore_public_acls: bool('IgnorePublicAcls'),
                block_public_policy: bool('BlockPublicPolicy'),
                restrict_public_buckets: bool('RestrictPublicBuckets'),
            }),
        },
    },
    {
        ...ofBucket('GetBucketPolicy', 'GetBucketPolicy'),
        answer: 'Policy',
        notSet: { codes: ['NoSuchBucketPolicy'], answer: {} },
        changedBy: changed(['PutBucketPolicy', 'DeleteBucketPolicy']),
        properties: { bucket_policy: shape_document('Policy'), bucket_policy_set: present('Policy') },
    },
    {
        ...ofBucket('GetBucketEncryption', 'GetEncryptionConfiguration'),
        answer: 'ServerSideEncryptionConfiguration',
        notSet: { codes: ['ServerSideEncryptionConfigurationNotFoundError'], answer: {} },
        changedBy: changed(['PutBucketEncryption', 'DeleteBucketEncryption']),
        properties: {
            encryption_enabled: present('ServerSideEncryptionConfiguration'),
            bucket_encryption_rules: list('ServerSideEncryptionConfiguration.Rules', {
                sse_algorithm: string('ApplyServerSideEncryptionByDefault.SSEAlgorithm'),
                kms_master_key_id: string('ApplyServerSideEncryptionByDefault.KMSMasterKeyID'),
                bucket_key_enabled: bool('BucketKeyEnabled'),
            }),
        },
    },
    {
        ...ofBucket('GetBucketVersioning', 'GetBucketVersioning'),
        answer: null,
        changedBy: changed(['PutBucketVersioning']),
        properties: {
            bucket_versioning: isWord('Status', 'Enabled'),
            bucket_mfa_delete: isWord('MFADelete', 'Enabled'),
        },
    },
    {
        ...ofBucket('GetBucketLogging', 'GetBucketLogging'),
        answer: null,
        changedBy: changed(['PutBucketLogging']),
        properties: {
            bucket_logging: object('LoggingEnabled', {
                target_bucket: string('TargetBucket'),
                target_prefix: string('TargetPrefix'),
            }),
        },
    },
    {
        ...ofBucket('GetBucketOwnershipControls', 'GetBucketOwnershipControls'),
        answer: 'OwnershipControls',
        // Of before there were any: whoever writes an object owns it, and ACLs count (S3 user guide, "Object Ownership").
        notSet: {
            codes: ['OwnershipControlsNotFoundError'],
            answer: { OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } },
        },
        changedBy: changed(['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls']),
        properties: {
            bucket_ownership: list('OwnershipControls.Rules', { object_ownership: string('ObjectOwnership') }),
        },
    },
    {
        ...ofBucket('GetBucketTagging', 'GetBucketTagging'),
        answer: 'TagSet',
        notSet: { codes: ['NoSuchTagSet'], answer: { TagSet: [] } },
        properties: { tags: tags('TagSet') },
    },
];
const bucket_BUCKET = {
    name: 'aws_s3_bucket',
    about: 'A bucket, with who may use it and how it is encrypted.',
    bases: ['bucket'],
    operation: 'ListBuckets',
    action: 's3:ListAllMyBuckets',
    list: 'Buckets',
    // With a size S3 tells the region of each bucket, too.
    pageSize: 1000,
    id: 'Name',
    nameFrom: 'Name',
    arn: { from: 'BucketArn', form: 'arn:{partition}:s3:::{id}' },
    console: 's3/buckets/{id}',
    tagsFrom: null,
    properties: {
        ctime: datetime('CreationDate'),
        bucket_location: region('BucketRegion'),
    },
    changedBy: created('CreateBucket'),
    compared: {
        keys: { 'bucket_policy.Statement': ['Sid'] },
        caseless: ['bucket_policy.Statement.Action', 'bucket_policy.Statement.NotAction'],
    },
    edges: [],
    regionIn: 'bucket_location',
    details: bucket_DETAILS,
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/s3/service.js



const S3 = {
    name: 's3',
    label: 'S3',
    client: async () => (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(7703)]).then(__webpack_require__.bind(__webpack_require__, 57703))).openS3,
    level: 'account',
    paging: { token: 'ContinuationToken', next: 'ContinuationToken', size: 'MaxBuckets' },
    errors: { isGone: ({ code }) => code === 'NoSuchBucket' },
    // S3 publishes no rate for these. Some watch for many buckets that one principal asks about at once, so few at a time.
    detailsAtATime: 10,
    kinds: [bucket_BUCKET],
    closedSets: s3_closed_sets_CLOSED_SETS,
    derived: [PLAIN_HTTP_DENIED],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services.js




/** What is read of AWS. A new service is a folder in services/ and a line here. */
const services_SERVICES = [EC2, IAM, S3, CLOUDTRAIL];
/** What is worked out of the kinds of all services. */
const services_DERIVED = services_SERVICES.flatMap(({ derived = [] }) => derived);

;// CONCATENATED MODULE: ./build/src/clouds/aws/collect.js























/**
 * AWS counts by account, region and service (see rate-scope.ts), and answers come from all over the world: what bounds these is one core
 * of ours, which handles some 500 answers a second.
 */
const collect_REQUESTS_IN_FLIGHT = 100;
const ACCOUNTS_AT_A_TIME = 10;
const SCOPES_AT_A_TIME = 20;
/** Of those, how many may wait for an AWS that throttles or does not answer while others take their place. */
const ACCOUNTS_ASIDE = 40;
const SCOPES_ASIDE = 20;
/** The first accounts start one after the other: all at once, their credentials would be asked for in one burst. */
const START_APART_MS = 50;
/** So that the log moves even where nothing else does; a line that is replaced moves more often. */
const HEARTBEAT_MS = 5_000;
const LIVE_HEARTBEAT_MS = 500;
/** Scopes that are read and not yet taken. With a slow consumer, memory holds these and the ones being read. */
const UNREAD_SCOPES = 4;
/**
 * Reads the accounts, scope by scope, each handed over as soon as it is finished. Nothing that AWS, the network or
 * the credentials do is thrown: it comes as a gap.
 */
function collectAws(request, tools) {
    return collectAtPace(request, tools, AWS_PACE);
}
async function* collectAtPace(request, tools, pace) {
    const stop = new AbortController();
    const { signal } = stop;
    // Every request listens to it, and so does every pause.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const onAbort = () => stop.abort(tools.signal.reason);
    tools.signal.addEventListener('abort', onAbort, { once: true });
    if (tools.signal.aborted)
        onAbort();
    const channel = new Channel(UNREAD_SCOPES);
    const sdk = await loadSdk(tools);
    const run = new Collection(sdk, request, { ...tools, signal }, pace, channel);
    const work = run.collect().then(() => channel.close(), (thrown) => channel.fail(thrown));
    const heartbeat = setInterval(() => run.tellProgress(), tools.logger.live === undefined ? HEARTBEAT_MS : LIVE_HEARTBEAT_MS).unref();
    try {
        for await (const read of channel.read()) {
            if (typeof read === 'string')
                tools.onAccountEnd?.(read);
            else
                yield read;
        }
    }
    finally {
        clearInterval(heartbeat);
        tools.signal.removeEventListener('abort', onAbort);
        stop.abort();
        channel.abandon();
        await work;
        sdk.close();
    }
}
class Collection {
    #sdk;
    #request;
    #tools;
    #channel;
    #kinds;
    #progress;
    #accounts = new Limit(ACCOUNTS_AT_A_TIME, ACCOUNTS_ASIDE);
    #scopes = new Limit(SCOPES_AT_A_TIME, SCOPES_ASIDE);
    #connections;
    #sts;
    #roles;
    constructor(sdk, request, tools, pace, channel) {
        const { signal, now } = tools;
        this.#sdk = sdk;
        this.#request = request;
        this.#tools = tools;
        this.#channel = channel;
        this.#kinds = new Set(request.kinds);
        const counts = { requests: 0, throttled: 0 };
        this.#progress = new Progress(tools.logger, now, counts);
        const rateScopes = new RateScopes(request.maxRate ?? Infinity, () => performance.now());
        const requests = new Limit(collect_REQUESTS_IN_FLIGHT);
        this.#connections = new Connections(sdk, rateScopes, { signal, now, pace, counts, requests });
        this.#sts = stsContext(tools, pace, counts);
        this.#roles = new RoleChains(sdk, sessionName(tools.environment), this.#sts);
    }
    async collect() {
        const { targets, leftOut, gaps } = await findTargets(this.#sdk, this.#request, this.#sts);
        this.#progress.begin(targets.length, leftOut);
        if (leftOut.length > 0)
            this.#tools.onLeftOut?.(leftOut);
        if (gaps.length > 0)
            await this.#hand(aboutAll(gaps), this.#progress);
        const work = targets.map((target, index) => this.#accounts.run(async (yieldSlot) => {
            await this.#waitToStart(index);
            const progress = this.#progress.account(target.account);
            await this.#collectAccount(target, progress, yieldSlot);
            await this.#channel.push(target.account.id);
            this.#connections.close(target.account.id);
            progress.end();
        }));
        await Promise.all(work);
        this.#progress.end();
    }
    tellProgress() {
        this.#progress.tick();
    }
    async #waitToStart(index) {
        const { signal } = this.#tools;
        if (index === 0 || index >= ACCOUNTS_AT_A_TIME || signal.aborted)
            return;
        const jittered = index * START_APART_MS * (0.5 + Math.random());
        await (0,promises_.setTimeout)(jittered, undefined, { signal }).catch(() => undefined);
    }
    async #collectAccount(target, progress, yieldSlot) {
        const { account } = target;
        if ('failure' in target)
            return this.#hand(unread(account, coverage/* EVERYTHING */.Qz, target.failure), progress);
        const opened = await this.#roles.open(target);
        if (opened instanceof client_failure/* CallFailure */.Rk)
            return this.#hand(unread(account, coverage/* EVERYTHING */.Qz, opened), progress);
        const access = { account: account.id, credentials: opened, onSlow: yieldSlot };
        const asAWhole = this.#collectAsAWhole(target, access).then((read) => this.#hand(read, progress));
        await Promise.all([asAWhole, this.#collectRegions(target, access, progress, asAWhole)]);
    }
    /** What the account has once, in no region. */
    #collectAsAWhole({ account, role }, access) {
        const { homeRegion } = this.#sdk;
        const itself = {
            kind: accountSource([]),
            resources: [accountResource(account, role)],
            failure: null,
        };
        const scope = {
            account,
            region: model_resource/* GLOBAL_REGION */.j,
            itself,
            services: services_SERVICES.filter(({ level }) => level === 'account'),
            connect: (service) => this.#connections.open(service, access, service.askedIn?.(account.partition, homeRegion) ?? homeRegion),
        };
        return collectScope(scope, this.#kinds, this.#tools.signal, this.#request);
    }
    /** `asAWhole`: whoever looks up from a region to its account finds all of that. */
    async #collectRegions({ account, regions: patterns }, access, progress, asAWhole) {
        const { homeRegion } = this.#sdk;
        const ec2 = await this.#connections.open(EC2, access, homeRegion);
        const regions = await chooseRegions(ec2, homeRegion, account.partition, patterns);
        progress.regionsFound(regions.read.length);
        await asAWhole;
        for (const { name, failure } of regions.skipped)
            await this.#hand(unread(account, name, failure), progress);
        await Promise.all(regions.read.map((region) => this.#scopes.run(async (yieldScopeSlot) => {
            const onSlow = () => {
                yieldScopeSlot();
                access.onSlow?.();
            };
            await this.#hand(await this.#collectRegion(account, region, { ...access, onSlow }), progress);
            progress.regionDone();
        })));
    }
    async #collectRegion(account, region, access) {
        const { signal } = this.#tools;
        if (signal.aborted) {
            return unread(account, region.name, (0,client_failure/* endedOf */.er)({ operation: region.name, action: null }, signal));
        }
        const scope = {
            account,
            region: region.name,
            itself: this.#regionItself(account, region),
            services: services_SERVICES.filter(({ level }) => level === 'region'),
            connect: (service) => this.#connections.open(service, access, region.name),
        };
        return collectScope(scope, this.#kinds, signal, this.#request);
    }
    #regionItself({ id, partition }, { name, description }) {
        if (description instanceof client_failure/* CallFailure */.Rk)
            return { kind: region_kind_REGION, resources: [], failure: description };
        const item = { ...description, LongName: this.#sdk.longName(name) };
        const place = { account: id, region: name, partition };
        return { kind: region_kind_REGION, resources: [toResource(region_kind_REGION, item, place)], failure: null };
    }
    async #hand(collected, progress) {
        progress.add(collected);
        await this.#channel.push(collected);
    }
}
/** What is not known of the accounts as a whole. */
function aboutAll(gaps) {
    const account = { id: coverage/* EVERYTHING */.Qz, name: coverage/* EVERYTHING */.Qz, partition: 'aws' };
    return { account, region: model_resource/* GLOBAL_REGION */.j, resources: [], complete: [], gaps };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/request.js

function awsRequest({ access, perAccount = {}, ...request }) {
    return {
        ...request,
        ...(0,given_access/* awsAccess */.SU)(access),
        perAccount: Object.fromEntries(Object.entries(perAccount).map(([id, { access: own, ...others }]) => [
            id,
            { ...others, ...(0,given_access/* ownAwsAccess */.EM)(own) },
        ])),
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/budget.js
/** LookupEvents takes two requests a second of an account in a region: these take ten seconds. */
const CALLS_PER_SCOPE = 20;
/** Of all accounts and regions, which are asked at the same time. */
const CALLS = 500;
const LIMITS = { perScope: CALLS_PER_SCOPE, inAll: CALLS };
/** The calls that are left, for each account and region and in all. */
class Budget {
    #limits;
    #taken = new Map();
    #all = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Takes so many calls, all of them or none. Null where they are granted, else why not, as a clause. */
    take(scope, calls) {
        const { perScope, inAll } = this.#limits;
        const own = (this.#taken.get(scope) ?? 0) + calls;
        if (own > perScope)
            return `the ${perScope} calls for this account and region went to worse findings`;
        if (this.#all + calls > inAll)
            return `the run's ${inAll} calls went to worse findings`;
        this.#taken.set(scope, own);
        this.#all += calls;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/changing-calls.js


/** All that kinds, settings and details declare, by the kind. */
const BY_KIND = declaredByAll();
function declaredByAll() {
    const all = new Map();
    for (const service of services_SERVICES) {
        for (const [kind, call] of declaredBy(service)) {
            const own = all.get(kind) ?? [];
            own.push({ ...call, service });
            all.set(kind, own);
        }
    }
    return all;
}
/** Names of events that are of interest to anybody. */
const EVENTS = new Set([...BY_KIND.values()].flat().map(({ event }) => event));
function declaredBy({ kinds, settings = [], ofAccount = [], }) {
    return [
        ...kinds.flatMap(({ name, changedBy = [], details = [] }) => [...changedBy, ...details.flatMap(ofDetail)].map((call) => [name, call])),
        ...settings.flatMap(({ name, details }) => details.flatMap(ofDetail).map((call) => [name, theOnly(call)])),
        ...ofAccount.flatMap(ofDetail).map((call) => [ACCOUNT_KIND, theOnly(call)]),
    ];
}
function ofDetail(detail) {
    const { changedBy = [] } = 'changedBy' in detail ? detail : {};
    const of = Object.keys(detail.properties);
    return changedBy.map((call) => Object.assign({ of }, call));
}
/** There is one such resource in the scope: whatever the call is about, it is that one. */
function theOnly(call) {
    return { isAbout: () => true, ...call, byName: true };
}
/** The calls that may have done what is asked about; empty where none is known. */
function candidatesFor(question) {
    const properties = new Set(changing_calls_propertiesOf(question));
    const isMending = question.isMending || question.change !== undefined;
    return (BY_KIND.get(question.kind) ?? []).filter(({ of, mends, did }) => (isMending || (mends !== true && did !== 'deleted')) &&
        (of === undefined || properties.size === 0 || of.some((name) => properties.has(name))));
}
/** Those that the finding is about, and those that they are worked out of. */
function changing_calls_propertiesOf({ kind, evidence, change }) {
    const paths = [
        ...evidence.map(({ path }) => path),
        // Of a resource that was added or removed, with an empty path, any call may be meant.
        ...(change?.attributes ?? []).map(({ path }) => path),
    ];
    if (paths.includes(''))
        return [];
    return paths.flatMap((path) => {
        const name = /^\w+/.exec(path)?.[0] ?? path;
        return [name].concat(sourcesOf(kind, name));
    });
}
/** Properties of the same kind that it is worked out of. */
function sourcesOf(kind, property) {
    const derived = services_DERIVED.find((one) => one.kind === kind && one.name === property);
    const own = (derived?.from ?? []).filter((need) => need.startsWith(`${kind}.`));
    return own.map((need) => need.slice(kind.length + 1));
}

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/logged-event.js



/** CloudTrail cuts what is longer than 256 KB ("CloudTrail record contents"). */
const MOST_CHARACTERS = 1024 * 1024;
/**
 * An event as LookupEvents lists it; null for what is no event, or a call that failed or was only tried (DryRun): it changed
 * nothing.
 */
function readEvent(listed) {
    const text = isRecord(listed) ? listed['CloudTrailEvent'] : undefined;
    if (typeof text !== 'string' || text.length > MOST_CHARACTERS)
        return null;
    const record = logged_event_parsed(text);
    if (record === null || record['errorCode'] !== undefined)
        return null;
    const { eventName, eventTime, sourceIPAddress, userAgent } = record;
    const at = Date.parse((0,members/* textOf */.b6)(eventTime) ?? '');
    if (typeof eventName !== 'string' || Number.isNaN(at))
        return null;
    return {
        event: eventName,
        at: new Date(at).toISOString(),
        source: (0,members/* textOf */.b6)(sourceIPAddress) ?? '',
        userAgent: (0,members/* textOf */.b6)(userAgent) ?? '',
        request: objectOf(record['requestParameters']),
        response: objectOf(record['responseElements']),
        identity: objectOf(record['userIdentity']),
    };
}
function logged_event_parsed(text) {
    try {
        const record = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(record) ? record : null;
    }
    catch {
        return null;
    }
}
function objectOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
/** Whether request or answer holds one of these texts, at whatever place. */
function mentions({ request, response }, texts) {
    const holds = (value) => {
        if (typeof value === 'string')
            return texts.has(value);
        if (typeof value !== 'object' || value === null)
            return false;
        return Object.values(value).some(holds);
    };
    return holds(request) || holds(response);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/principal.js

/**
 * Who made the call, in the words of CloudTrail's userIdentity: `assumed-role/deploy/alice`, `user/alice`, `root`, the name of
 * a service of AWS. Of another account, with that account's id.
 * @param account the one whose log it is
 */
function principal_principalOf(identity, account) {
    const { type, arn, userName, principalId, invokedBy, accountId } = identity;
    const named = /^arn:[^:]*:[^:]*:[^:]*:(\d*):(.+)$/.exec((0,members/* textOf */.b6)(arn) ?? '');
    const who = (0,members/* textOf */.b6)(userName) ?? lastPart((0,members/* textOf */.b6)(principalId));
    const owner = named?.[1] || (0,members/* textOf */.b6)(accountId) || account;
    const words = named?.[2] ??
        (type === 'AWSService'
            ? (0,members/* textOf */.b6)(invokedBy)
            : type === 'IdentityCenterUser'
                ? withKind('identity-center-user', (0,members/* textOf */.b6)((0,members/* memberOf */.C5)(identity['onBehalfOf'], 'userId')) ?? who)
                : withKind(principal_KINDS[(0,members/* textOf */.b6)(type) ?? ''] ?? 'principal', who)) ??
        (0,members/* textOf */.b6)(invokedBy) ??
        'somebody whom CloudTrail does not name';
    return owner === account || type === 'AWSService' ? words : `${words} of account ${owner}`;
}
/** Of identities that come without an ARN ("CloudTrail userIdentity element"). */
const principal_KINDS = {
    AWSAccount: 'account',
    FederatedUser: 'federated-user',
    IAMUser: 'user',
    SAMLUser: 'saml-user',
    WebIdentityUser: 'web-identity-user',
};
function withKind(kind, who) {
    return who === undefined || who === '' ? undefined : `${kind}/${who}`;
}
/** `AROAEXAMPLE:alice` */
function lastPart(id) {
    return id?.slice(id.lastIndexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/choose-call.js



/**
 * Of the calls that change such a resource the newest whose request names what the finding is about, else the newest. Null
 * where none fits.
 * @param events newest first
 */
function chooseCall(question, candidates, events) {
    const { permissions = [], change } = question;
    const about = { permissions, attributes: change?.attributes ?? [] };
    const texts = new Set([question.id, question.name]);
    let newest = null;
    for (const event of events) {
        const candidate = candidates.find((one) => one.event === event.event);
        if (candidate === undefined)
            continue;
        const { byName, isAbout, claims, did } = candidate;
        if (byName === true && !(isAbout?.(event) ?? mentions(event, texts)))
            continue;
        const isClaimed = claims?.(event, about) ?? true;
        const chosen = {
            call: callOf(event, isClaimed ? did : 'changed', question.account),
            isCertain: claims !== undefined && isClaimed,
        };
        // What mended a fault came after what made it.
        if (chosen.isCertain || question.isMending)
            return chosen;
        newest ??= chosen;
    }
    return newest;
}
/** Code points: what is longer is no name, and would fill reports. */
const MOST_NAME = 200;
const MOST_AGENT = 300;
function callOf({ event, at, source, userAgent, identity }, did, account) {
    return {
        event: (0,limit/* limitCodePoints */.s)(event, MOST_NAME),
        did,
        at,
        principal: (0,limit/* limitCodePoints */.s)(principal_principalOf(identity, account), MOST_NAME),
        source: (0,limit/* limitCodePoints */.s)(source, MOST_NAME),
        userAgent: (0,limit/* limitCodePoints */.s)(userAgent, MOST_AGENT),
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/lookup.js






const LOOKUP_EVENTS = operationsOf('cloudtrail')('LookupEvents');
/** The most that LookupEvents gives at once. */
const lookup_PAGE_SIZE = 50;
function wantedBy({ byName, event }, id) {
    return byName === true
        ? { AttributeKey: 'EventName', AttributeValue: event }
        : { AttributeKey: 'ResourceName', AttributeValue: id };
}
function lookup_keyOf({ AttributeKey, AttributeValue }) {
    return `${AttributeKey} ${AttributeValue}`;
}
/** The events of 90 days with one attribute, newest first, read page by page as far as somebody needs them. */
class Lookup {
    #wanted;
    #until;
    #events = [];
    /** Null at the end. */
    #next;
    #pages = 0;
    constructor(wanted, until) {
        this.#wanted = wanted;
        this.#until = until;
    }
    /** Those that were answered and change something. */
    get events() {
        return this.#events;
    }
    get pages() {
        return this.#pages;
    }
    get isComplete() {
        return this.#next === null;
    }
    /** Reads one page more. Throws a CallFailure. */
    async read({ call, context }) {
        const input = {
            LookupAttributes: [this.#wanted],
            EndTime: this.#until,
            MaxResults: lookup_PAGE_SIZE,
            ...(typeof this.#next === 'string' ? { NextToken: this.#next } : {}),
        };
        const { events, next } = await callAws(LOOKUP_EVENTS, async (signal) => {
            const answer = await call(LOOKUP_EVENTS.operation, input, signal);
            const token = answer['NextToken'] ?? null;
            if (token !== null && typeof token !== 'string')
                throw new client_failure/* MalformedAnswer */.ol('the NextToken is no text');
            return { events: listIn(answer, 'Events'), next: token === '' ? null : token };
        }, context);
        this.#pages += 1;
        this.#next = next;
        for (const listed of events) {
            const event = readEvent(listed);
            if (event !== null && EVENTS.has(event.event))
                this.#events.push(event);
        }
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/mask.js

/** The call without what names a person or leads to one: `assumed-role/deploy/a***` from `203.0.113.*`. */
function masked(call) {
    return {
        ...call,
        principal: maskedPrincipal(call.principal),
        source: maskedSource(call.source),
        userAgent: call.userAgent.split(' ', 1)[0] ?? '',
    };
}
/** The last part, a session's or a user's name; roles, services of AWS and root are nobody's names. */
function maskedPrincipal(principal) {
    const [, before = '', first = '', after = ''] = /^(.*\/)(.)[^/]*?( of account \d+)?$/su.exec(principal) ?? [];
    return first === '' ? principal : `${before}${first}***${after}`;
}
/** Three of an IPv4 address's four numbers, and the network of an IPv6 address's site. */
function maskedSource(source) {
    if ((0,external_node_net_.isIPv4)(source))
        return source.replace(/\d+$/, '*');
    if (!(0,external_node_net_.isIPv6)(source))
        return source;
    const [head = ''] = source.split('::', 1);
    return `${head.split(':').slice(0, 3).join(':')}:*`;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/not-answered.js



/** Code points of what AWS or the network said. */
const MOST_SAID = 200;
/** Why nobody is named, as a clause. @param seconds the time that there was for all questions */
function notAnswered(failure, seconds) {
    const { reason } = failure;
    if (reason === 'timeout')
        return { status: 'not-asked', message: `the ${seconds} s for it were over` };
    if (reason === 'cancelled')
        return { status: 'not-asked', message: 'the run was cancelled' };
    return { status: 'not-answered', message: whyNot(failure) };
}
function whyNot({ reason, action, message }) {
    if (reason === 'denied') {
        const policy = (0,denying_policy/* denyingPolicy */.N)(message);
        return `${action ?? 'the call'} was denied${policy === null ? '' : ` by ${(0,words/* withArticle */.vJ)(policy)}`}`;
    }
    if (reason === 'no-credentials')
        return 'this job has no valid AWS credentials';
    if (reason === 'role-not-assumable')
        return 'the role in the account could not be assumed';
    if (reason === 'throttled')
        return 'CloudTrail throttled the requests';
    if (reason === 'unreachable')
        return 'CloudTrail could not be reached';
    return `CloudTrail did not answer: ${(0,limit/* limitCodePoints */.s)(message, MOST_SAID)}`;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/scope-log.js



/** Pages of one lookup: what comes later is months old, or drowned in what somebody asks all the time. */
const scope_log_MOST_PAGES = 3;
/**
 * What CloudTrail tells of one account and region: findings that need the same share it, and where it refuses once, it is not
 * asked again.
 */
class ScopeLog {
    #connection;
    #until;
    #take;
    #lookups = new Map();
    #refusal = null;
    /** @param take takes one call more than was planned; null where it may be made */
    constructor(connection, until, take) {
        this.#connection = connection;
        this.#until = until;
        this.#take = take;
    }
    /** What is known so far, newest first; the first page of each is read. Throws a CallFailure. */
    async of(wanted) {
        for (const one of wanted) {
            if (this.#lookups.has(lookup_keyOf(one)))
                continue;
            const lookup = new Lookup(one, this.#until);
            await this.#read(lookup);
            this.#lookups.set(lookup_keyOf(one), lookup);
        }
        const events = this.#those(wanted).flatMap((lookup) => lookup.events);
        return events.toSorted((a, b) => (0,compare/* compareText */.n)(b.at, a.at));
    }
    /** Reads another page, where there is one and the budget has a call for it. Throws a CallFailure. */
    async readMore(wanted) {
        const lookup = this.#those(wanted).find(({ isComplete, pages }) => !isComplete && pages < scope_log_MOST_PAGES);
        if (lookup === undefined || this.#take() !== null)
            return false;
        await this.#read(lookup);
        return true;
    }
    isComplete(wanted) {
        return this.#those(wanted).every(({ isComplete }) => isComplete);
    }
    #those(wanted) {
        return wanted.flatMap((one) => this.#lookups.get(lookup_keyOf(one)) ?? []);
    }
    async #read(lookup) {
        if (this.#refusal !== null)
            throw this.#refusal;
        try {
            await lookup.read(this.#connection);
        }
        catch (thrown) {
            this.#refusal = (0,client_failure/* classify */.L8)(thrown, LOOKUP_EVENTS);
            throw this.#refusal;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/attribution/attribute.js




















/** LookupEvents: "two per second, per account, per Region" (CloudTrail API reference). */
const PER_SECOND = 2;
/** A report is waited for: what takes longer is not worth it. */
const SECONDS = 120;
const attribute_ACCOUNTS_AT_A_TIME = 20;
const attribute_REQUESTS_IN_FLIGHT = 40;
/** Nothing depends on the answers, so that little patience is enough. */
const PACE = {
    base: 500,
    longestPause: 4_000,
    budget: 20_000,
    attempts: { long: 4, medium: 2, short: 1, none: 1 },
};
const BOUNDS = { ...LIMITS, perSecond: PER_SECOND, seconds: SECONDS, pace: PACE };
/** Who did it, from CloudTrail's event history of 90 days. Throws nothing that AWS, the network or the credentials do. */
function attributeAws(request, tools) {
    return attributeWithin(request, tools, BOUNDS);
}
async function attributeWithin(request, tools, bounds) {
    const sdk = await loadSdk(tools);
    const over = AbortSignal.timeout(bounds.seconds * 1000);
    const signal = AbortSignal.any([tools.signal, over]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    try {
        const asking = new Asking(sdk, request, { ...tools, signal }, bounds);
        const answers = await asking.answer();
        return { answers, calls: asking.calls };
    }
    finally {
        sdk.close();
    }
}
class Asking {
    #sdk;
    #request;
    #tools;
    #bounds;
    #budget;
    #counts = { requests: 0, throttled: 0 };
    #answers;
    constructor(sdk, request, tools, bounds) {
        this.#sdk = sdk;
        this.#request = request;
        this.#tools = tools;
        this.#bounds = bounds;
        this.#budget = new Budget(bounds);
        this.#answers = request.questions.map(() => null);
    }
    /** Requests to CloudTrail, repetitions included. */
    get calls() {
        return this.#counts.requests;
    }
    async answer() {
        const planned = this.#plan();
        if (planned.size === 0)
            return this.#answers;
        const { pace, perSecond } = this.#bounds;
        const { signal, now, environment } = this.#tools;
        const sts = stsContext(this.#tools, pace);
        const request = awsRequest({ ...this.#request, kinds: [] });
        const { targets } = await findTargets(this.#sdk, request, sts);
        const roles = new RoleChains(this.#sdk, sessionName(environment), sts);
        const rateScopes = new RateScopes(perSecond, () => performance.now());
        const requests = new Limit(attribute_REQUESTS_IN_FLIGHT);
        const calls = { signal, now, pace, counts: this.#counts, requests };
        const connections = new Connections(this.#sdk, rateScopes, calls);
        const accounts = new Limit(attribute_ACCOUNTS_AT_A_TIME);
        await Promise.all([...planned].map(([account, own]) => accounts.run(() => this.#askAccount(own, targets.find((target) => target.account.id === account), roles, connections))));
        return this.#answers;
    }
    /** By account: what is asked within the budget, the worst first; the rest is answered so. */
    #plan() {
        const planned = new Map();
        const reserved = new Set();
        for (const [index, question] of this.#request.questions.entries()) {
            const candidates = candidatesFor(question);
            const [first] = candidates;
            if (first === undefined)
                continue;
            const region = this.#regionOf(question, first);
            if (region === null) {
                this.#answers[index] = { status: 'not-asked', message: 'its region is not known' };
                continue;
            }
            const scope = `${question.account} ${region}`;
            const all = candidates.map((candidate) => wantedBy(candidate, question.id));
            const wanted = [...new Map(all.map((one) => [lookup_keyOf(one), one])).values()];
            const fresh = wanted.map((one) => `${scope} ${lookup_keyOf(one)}`).filter((key) => !reserved.has(key));
            const refusal = this.#budget.take(scope, fresh.length);
            if (refusal !== null) {
                this.#answers[index] = { status: 'not-asked', message: refusal };
                continue;
            }
            for (const key of fresh)
                reserved.add(key);
            const own = planned.get(question.account) ?? new Map();
            planned.set(question.account, own.set(index, { question, candidates, region, wanted }));
        }
        return planned;
    }
    /** Where its calls are logged: in its region, or where its service is asked. Null where that is not known. */
    #regionOf({ account, region, homeRegion, id }, { service }) {
        if (region !== model_resource/* GLOBAL_REGION */.j)
            return region;
        const partition = this.#request.found.find((one) => one.id === account)?.partition ?? 'aws';
        return homeRegion ?? service.askedIn?.(partition, this.#sdk.homeRegion) ?? regionOfArn(id);
    }
    async #askAccount(planned, target, roles, connections) {
        const opened = await this.#open(target, roles);
        if (opened instanceof client_failure/* CallFailure */.Rk) {
            for (const index of planned.keys())
                this.#answers[index] = this.#failed(opened);
            return;
        }
        const byRegion = Map.groupBy([...planned], ([, { region }]) => region);
        await Promise.all([...byRegion].map(async ([region, own]) => {
            const connection = await connections.open(CLOUDTRAIL, opened, region);
            const scope = `${opened.account} ${region}`;
            const log = new ScopeLog(connection, this.#request.until, () => this.#budget.take(scope, 1));
            for (const [index, one] of own)
                this.#answers[index] = await this.#ask(one, log);
        }));
    }
    async #open(target, roles) {
        if (target === undefined)
            return notATarget();
        if ('failure' in target)
            return target.failure;
        const credentials = await roles.open(target);
        return credentials instanceof client_failure/* CallFailure */.Rk ? credentials : { account: target.account.id, credentials };
    }
    async #ask({ question, candidates, wanted }, log) {
        try {
            const isNaming = candidates.some(({ claims }) => claims !== undefined);
            for (;;) {
                const events = await log.of(wanted);
                const chosen = chooseCall(question, candidates, events);
                const isEnough = chosen !== null && (chosen.isCertain || !isNaming);
                if (!isEnough && (await log.readMore(wanted)))
                    continue;
                if (chosen !== null) {
                    return { status: 'found', call: this.#request.masked ? masked(chosen.call) : chosen.call };
                }
                return log.isComplete(wanted)
                    ? { status: 'none-found' }
                    : { status: 'not-asked', message: 'only the newest of its many calls were looked at' };
            }
        }
        catch (thrown) {
            return this.#failed((0,client_failure/* classify */.L8)(thrown, LOOKUP_EVENTS));
        }
    }
    #failed(failure) {
        return notAnswered(failure, this.#bounds.seconds);
    }
}
function notATarget() {
    return new client_failure/* CallFailure */.Rk('error', LOOKUP_EVENTS.action, 'the account is no longer among those that are read');
}
function regionOfArn(id) {
    return (id.startsWith('arn:') ? id.split(':')[3] : '') || null;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/console-link.js



/** Console domains by partition; the others have none that outsiders can open. */
const DOMAINS = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** By kind. What is found of an account itself is mostly IAM's. */
const PAGES = new Map([
    [ACCOUNT_KIND, 'iam/home'],
    ...services_SERVICES.flatMap(({ kinds }) => kinds.flatMap(({ name, console }) => (console === undefined ? [] : [[name, console]]))),
]);
/** What needs no encoding, and means nothing to Markdown or HTML. */
const PLAIN_ID = /^[A-Za-z0-9][\w.:/-]*$/;
const console_link_REGION = /^[a-z]+(-[a-z]+)+-\d+$/;
/** The resource's page in the AWS console (of whichever account is signed in), or null where none is known. */
function consoleLink({ kind, id, region }, partition) {
    const domain = DOMAINS[partition];
    const page = PAGES.get(kind);
    if (domain === undefined || page === undefined || !PLAIN_ID.test(id))
        return null;
    const place = region === model_resource/* GLOBAL_REGION */.j ? console_link_regionOfArn(id) : region;
    if (place === '' ? page.includes('{region}') : !console_link_REGION.test(place))
        return null;
    const host = place === '' ? domain : `${place}.${domain}`;
    return `https://${host}/${page.replaceAll('{region}', place).replaceAll('{id}', id)}`;
}
function console_link_regionOfArn(id) {
    return (id.startsWith('arn:') ? id.split(':')[3] : undefined) ?? '';
}

// EXTERNAL MODULE: ./build/src/clouds/actions.js
var clouds_actions = __webpack_require__(79551);
;// CONCATENATED MODULE: ./build/src/clouds/aws/derived-kinds.js


/** The kinds with what is derived of them, as costly properties: they take what the kinds take that they are made of. */
function withDerived(kinds) {
    const listed = new Map(kinds.map((kind) => [kind.name, kind]));
    const derived = Map.groupBy(services_DERIVED, ({ kind }) => kind);
    return new Map(kinds.map((kind) => {
        const own = derived.get(kind.name) ?? [];
        if (own.length === 0)
            return [kind.name, kind];
        const costly = own.map(({ name, from }) => {
            const actions = from.flatMap((source) => (0,clouds_actions/* actionsOf */.R)(source, listed));
            return [name, [...new Set(actions)].toSorted()];
        });
        const properties = own.map(({ name, type }) => [name, type]);
        const extended = Object.assign({}, kind, {
            properties: Object.assign({}, kind.properties, Object.fromEntries(properties)),
            costly: Object.assign({}, kind.costly, Object.fromEntries(costly)),
            derived: Object.fromEntries(own.map(({ name, description }) => [name, description])),
        });
        return [kind.name, extended];
    }));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/closed-sets.js
/** Gives kinds the texts that their properties are known to have. Every start of the program comes through here. */
function withClosedSets({ sets, kinds }) {
    const known = new Map();
    const valuesOf = (name) => {
        const values = known.get(name) ?? sets[name]?.split('|') ?? [];
        known.set(name, values);
        return values;
    };
    return (kind) => {
        const paths = Object.entries(kinds[kind.name] ?? {});
        if (paths.length === 0)
            return kind;
        const named = paths.map(([path, name]) => ({ path: path.split('.'), values: valuesOf(name) }));
        return Object.assign({}, kind, { properties: membersWith(kind.properties, named, 0) });
    };
}
/** `depth`: how much of the paths led here. */
function membersWith(members, named, depth) {
    const changed = { ...members };
    for (const [name, own] of Map.groupBy(named, ({ path }) => path[depth] ?? '')) {
        const type = members[name];
        if (type !== undefined)
            changed[name] = typeWith(type, own, depth + 1);
    }
    return changed;
}
function typeWith(type, named, depth) {
    if (type.type === 'array')
        return { type: 'array', items: typeWith(type.items, named, depth) };
    if (type.type === 'object')
        return { type: 'object', properties: membersWith(type.properties, named, depth) };
    const [only] = named;
    return type.type === 'string' && only !== undefined ? { type: 'string', values: only.values } : type;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/kinds.js









/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
const AWS_KINDS = withDerived([
    // IAM tells what there is to know of an account, and EC2 which regions it has.
    { ...accountKind(services_SERVICES.flatMap(({ ofAccount = [] }) => ofAccount)), service: IAM.label },
    { ...regionKind(), service: EC2.label },
    ...services_SERVICES.flatMap(({ level, label, kinds, settings = [], closedSets }) => [...kinds.map(kindOf), ...settings.map(settingKindOf)]
        .map((kind) => Object.assign({}, kind, { service: label }))
        .map((kind) => (level === 'account' ? Object.assign({}, kind, { level }) : kind))
        .map(closedSets === undefined ? (kind) => kind : withClosedSets(closedSets))),
]);

;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/iam-policy.js
function iam_policy_policyOf(Statement) {
    return { Version: '2012-10-17', Statement };
}

// EXTERNAL MODULE: ./build/src/clouds/cloud.js
var cloud = __webpack_require__(6349);
;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/policies.js





/** A managed policy holds 6,144 characters (IAM quotas), the ARN of a role some fifty. */
const policies_MOST_NAMED = 50;
/**
 * The least policy for each whose credentials are used to read the accounts: the workflow's own, then the roles that they
 * lead to, by ARN.
 * @param reading what whoever reads an account is to be allowed there
 */
function policiesFor(request, reading) {
    const { organization = false, units = false } = request;
    const ways = policies_waysOf(request);
    const holders = new Set(ways.flat().map(({ holder }) => holder));
    const policies = [...holders].map((holder) => {
        const reads = ways.some((way) => way.at(-1)?.holder === holder);
        const next = ways.flatMap((way) => way.filter((_, index) => way[index - 1]?.holder === holder));
        const arns = [...new Set(next.flatMap((hop) => hop.arns))];
        const statements = [
            ...(reads ? reading : []),
            ...(organization && holder === cloud/* OWN_CREDENTIALS */.M ? [listing(units)] : []),
            ...(arns.length === 0 ? [] : [assuming(arns)]),
        ];
        return [holder, iam_policy_policyOf(statements)];
    });
    return Object.fromEntries(policies);
}
/** From the workflow's credentials to those that read, as targetOf goes them. */
function policies_waysOf(request) {
    const { organization = false, accounts, perAccount = {}, role, via = [] } = request;
    const start = { holder: cloud/* OWN_CREDENTIALS */.M, arns: [] };
    const wayTo = (hops, last, ids) => [
        start,
        ...hops.map((hop) => hopTo(hop, [], request)),
        hopTo(last, ids, request),
    ];
    const special = Object.entries(perAccount).flatMap(([id, own]) => own.role !== undefined && (organization || accounts.includes(id))
        ? [wayTo(own.via ?? [], own.role, [id])]
        : []);
    const plain = accounts.filter((id) => perAccount[id]?.role === undefined);
    const hasPlain = plain.length > 0 || accounts.length === 0;
    const isOwn = organization || (hasPlain && role === null);
    return [
        ...(isOwn ? [[start]] : []),
        ...(hasPlain && role !== null ? [wayTo(via, role, plain)] : []),
        ...special,
    ];
}
/** `ids`: the accounts that have the role; none where that is not known. */
function hopTo(role, ids, { regions }) {
    const arnIn = (account) => roleArn(role, account, partitionOf(regions));
    const named = ids.length === 0 || ids.length > policies_MOST_NAMED ? ['*'] : ids;
    return {
        holder: arnIn(ids.length === 1 ? (ids[0] ?? '*') : '*'),
        arns: [...new Set(named.map(arnIn))],
    };
}
/** Where a role is named without its ARN, the regions tell in which part of AWS it is. */
function partitionOf(regions) {
    if (regions.some((region) => region.startsWith('cn-')))
        return 'aws-cn';
    return regions.some((region) => region.startsWith('us-gov-')) ? 'aws-us-gov' : 'aws';
}
function listing(units) {
    const operations = units ? [LIST_ACCOUNTS, LIST_UNITS, LIST_PARENTS] : [LIST_ACCOUNTS];
    return {
        Sid: 'CloudBaselineOrganization',
        Effect: 'Allow',
        Action: operations.map(({ action }) => action),
        Resource: '*',
    };
}
function assuming(arns) {
    return { Sid: 'CloudBaselineRoles', Effect: 'Allow', Action: [ASSUME_ROLE.action], Resource: arns };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/rules-policy.js



/**
 * The least policy with which these kinds and costly properties (see needOf) are read, for whoever reads an account.
 * Describe calls know no resources.
 * @param more actions that are asked for beside them
 */
function iamPolicy(needs, model, more = []) {
    // Every run asks each account which regions it has enabled.
    const actions = new Set([DESCRIBE_REGIONS.action, ...(0,clouds_actions/* actionsFor */.r)(needs, model), ...more]);
    return iam_policy_policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }]);
}

// EXTERNAL MODULE: ./build/src/model/roles.js
var roles = __webpack_require__(69306);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(70112);
;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/role-names.js




/** IAM: 64 characters of these, and a path of up to 512 before it (API reference, CreateRole). */
const ROLE = /^(?:[!-~]{1,510}\/)?[\w+=,.@-]{1,64}$/;
const PATH = /^[\w+=,.@/-]*$/;
const role_names_ARN = /^arn:aws(?:-us-gov)?:iam::\d{12}:role\/(.+)$/;
/** A name, with its path if it has one, or an ARN. */
function parseSignInRole(text, name) {
    if (!text.startsWith('arn:'))
        return { name: parseReadingRole(text, name), account: null };
    const role = role_names_ARN.exec(text)?.[1];
    if (role !== undefined && isRole(role))
        return { name: role, account: accountOfArn(text) };
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected the name of a role or an ARN such as arn:aws:iam::111122223333:role/cloud-baseline.`);
}
function parseReadingRole(text, name) {
    const role = text.replace(/^\/+/, '');
    if (isRole(role))
        return role;
    const hint = /[{}]|^arn:/.test(text) ? ' It is the same in each account, without {account}.' : '';
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected the name of a role that is to be made: up to 64 letters, digits and the characters +=,.@_-, perhaps behind a path such as team/.${hint}`);
}
function isRole(text) {
    return ROLE.test(text) && PATH.test(text) && !text.includes('//');
}
function parseSignInRegion(text, name) {
    if (!(0,region_pattern/* isRegionCode */.qg)(text) || !/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text))
        throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected the code of a region, such as us-east-1.`);
    if (text.startsWith('cn-'))
        throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected a region outside China: AWS in China takes another audience, which the roles and the workflow written here do not have.`);
    return text;
}
function role_names_partitionOf(region) {
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** The ARN; null where the account is not known. */
function signInArn({ name, account }, region) {
    return account === null ? null : roleArn(name, account, role_names_partitionOf(region));
}
/** As IAM has them: the path begins and ends with a slash. */
function splitRole(role) {
    const end = role.lastIndexOf('/') + 1;
    return { path: `/${role.slice(0, end)}`, name: role.slice(end) };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/planned-role.js


/** GitHub's issuer of tokens, and what configure-aws-credentials asks it for. */
const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
/** What stands in a subject for the numbers of owner and repository, until a template has put its parameters there. */
const OWNER_ID = '<owner>';
const REPOSITORY_ID = '<repository>';
/** The subjects of the tokens: by names, and by names with numbers. */
function subjectsOf({ repository: { owner, name }, from }) {
    const job = 'branch' in from ? `ref:refs/heads/${from.branch}` : `environment:${from.environment}`;
    return {
        named: `repo:${owner}/${name}:${job}`,
        numbered: `repo:${owner}@${OWNER_ID}/${name}@${REPOSITORY_ID}:${job}`,
    };
}
/** In the order in which they are made: IAM lets no role trust one that is not there. */
function plannedRoles(policies, signIn, { organization, externalId }) {
    const trusted = signInArn(signIn.role, signIn.region);
    return Object.entries(policies).map(([holder, policy]) => {
        const isSignIn = holder === cloud/* OWN_CREDENTIALS */.M;
        const { path, name } = splitRole(isSignIn ? signIn.role.name : nameInArn(holder));
        if (!isSignIn)
            return { kind: 'reading', path, name, policy, trusted, externalId, organization };
        const reads = policy.Statement.some(({ Sid }) => Sid === 'CloudBaseline');
        return { kind: 'sign-in', path, name, policy, signIn, reads, organization };
    });
}
function nameInArn(arn) {
    return arn.slice(arn.indexOf(':role/') + ':role/'.length);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/parameter-words.js
/** What both kinds of templates say of the numbers that stand in the subject of newer repositories. */
function idsWords({ owner, name }) {
    const printed = `number that gh api repos/${owner}/${name} --jq '.owner.id, .id' prints`;
    return {
        owner: `The first ${printed}. Repositories that are new or renamed since July 2026 sign in with both; others can leave them empty.`,
        repository: `The second ${printed}.`,
    };
}
const providerWords = "Whether to make GitHub's identity provider. An account has it once only: false where it is there.";

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/cloudformation.js




/** A template of CloudFormation that makes the role. */
function cloudFormation(role) {
    return role.kind === 'sign-in' ? signInTemplate(role) : readingTemplate(role);
}
function signInTemplate(role) {
    const { signIn, reads } = role;
    const { repository } = signIn;
    const { named, numbered } = subjectsOf(signIn);
    const withIds = literal(numbered).replace(OWNER_ID, '${OwnerId}').replace(REPOSITORY_ID, '${RepositoryId}');
    const description = `The role that the workflow of ${repository.owner}/${repository.name} signs in to${reads ? ', and with which it reads this account' : ''}.`;
    return `# GitHub's runner gets credentials for an hour, and no key is stored.
AWSTemplateFormatVersion: '2010-09-09'
Description: ${(0,yaml_text/* yamlText */.p)(description)}

Parameters:
  OwnerId:
    Type: String
    Default: ${(0,yaml_text/* yamlText */.p)(repository.ids?.owner ?? '')}
    AllowedPattern: ^\\d*$
    Description: ${(0,yaml_text/* yamlText */.p)(idsWords(repository).owner)}
  RepositoryId:
    Type: String
    Default: ${(0,yaml_text/* yamlText */.p)(repository.ids?.repository ?? '')}
    AllowedPattern: ^\\d*$
    Description: ${(0,yaml_text/* yamlText */.p)(idsWords(repository).repository)}
  CreateProvider:
    Type: String
    Default: 'true'
    AllowedValues: ['true', 'false']
    Description: ${(0,yaml_text/* yamlText */.p)(providerWords)}

Conditions:
  HasIds: !And
    - !Not [!Equals [!Ref OwnerId, '']]
    - !Not [!Equals [!Ref RepositoryId, '']]
  MakesProvider: !Equals [!Ref CreateProvider, 'true']

Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: MakesProvider
    # Other workflows may have begun to use it.
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      Url: https://${ISSUER}
      ClientIdList: [${AUDIENCE}]

  Role:
    Type: AWS::IAM::Role
    Properties:
${nameOf(role)}
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !If
                - MakesProvider
                - !Ref Provider
                - !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${ISSUER}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                ${ISSUER}:aud: ${AUDIENCE}
                ${ISSUER}:sub:
                  - ${(0,yaml_text/* yamlText */.p)(named)}
                  - !If
                    - HasIds
                    - !Sub ${(0,yaml_text/* yamlText */.p)(withIds)}
                    - !Ref AWS::NoValue
${cloudformation_policyOf(role.policy)}
${OUTPUTS}`;
}
function readingTemplate(role) {
    const { trusted, externalId, organization } = role;
    const head = organization
        ? `# A role in every account of an organisation that only looks. Deploy it from the management account as a StackSet with
# service-managed permissions: new accounts then get it by themselves. It does not reach the management account, which
# Cloud Baseline reads with the workflow's own role.`
        : '# A role that only looks. Deploy it in each account that is to be read.';
    return `${head}
AWSTemplateFormatVersion: '2010-09-09'
Description: The role with which Cloud Baseline reads this account.

Parameters:
  TrustedRole:
    Type: String
${trusted === null ? '' : `    Default: ${(0,yaml_text/* yamlText */.p)(trusted)}\n`}\
    Description: ARN of the role that the workflow signs in to, such as arn:aws:iam::111122223333:role/cloud-baseline.
    AllowedPattern: ^arn:aws[a-z-]*:iam::\\d{12}:role/.+$
${externalId === null
        ? ''
        : `  ExternalId:
    Type: String
    Default: ${(0,yaml_text/* yamlText */.p)(externalId)}
    Description: What the workflow sends when it assumes the role (external-id in its configuration).
    AllowedPattern: ^[\\w+=,.@:/-]{2,1224}$
`}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
${nameOf(role)}
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: !Ref TrustedRole
            Action: sts:AssumeRole
${externalId === null
        ? ''
        : `            Condition:
              StringEquals:
                sts:ExternalId: !Ref ExternalId
`}${cloudformation_policyOf(role.policy)}
${OUTPUTS}`;
}
function nameOf({ name, path }) {
    return `      RoleName: ${(0,yaml_text/* yamlText */.p)(name)}${path === '/' ? '' : `\n      Path: ${(0,yaml_text/* yamlText */.p)(path)}`}`;
}
function cloudformation_policyOf(policy) {
    return `      Policies:
        - PolicyName: CloudBaseline
          PolicyDocument:
${(0,yaml/* toYaml */.fE)(policy).trimEnd().replaceAll(/^/gm, ' '.repeat(12))}
`;
}
const OUTPUTS = `Outputs:
  RoleArn:
    Description: What the workflow, or the role that assumes this one, names it by.
    Value: !GetAtt Role.Arn
`;
/** A text inside of `!Sub` in which nothing is replaced. */
function literal(text) {
    return text.replaceAll('${', () => '${!');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/hcl.js
/** Blocks, arguments and expressions of Terraform's language, as `terraform fmt` lays them out. */
/** A text as an expression, in which nothing is evaluated. */
function hclText(text) {
    return JSON.stringify(text).replaceAll(/([$%])\{/g, (template, sign) => `${sign}${template}`);
}
/** A list of expressions, each on a line of its own where there are several. */
function hclList(expressions) {
    if (expressions.length < 2)
        return `[${expressions.join('')}]`;
    return `[\n${indent(expressions.map((one) => `${one},`).join('\n'))}\n]`;
}
function hclFile(comment, blocks) {
    return `${[`# ${comment}`, ...blocks.map(hcl_textOf)].join('\n\n')}\n`.replace('\n\n', '\n');
}
function hcl_textOf({ head, body }) {
    if (body.length === 0)
        return `${head} {}`;
    const parts = groupsOf(body).map((group) => isBlock(group) ? hcl_textOf(group) : group.map(([name, value]) => `${name} = ${value}`).join('\n'));
    return `${head} {\n${indent(parts.join('\n\n'))}\n}`;
}
/** Arguments that follow each other have their equal signs below each other; blocks have an empty line before them. */
function groupsOf(body) {
    const groups = [];
    for (const part of body) {
        const last = groups.at(-1);
        if (isBlock(part))
            groups.push(part);
        else if (last === undefined || isBlock(last) || isLong(last.at(-1)) || isLong(part))
            groups.push([part]);
        else
            last.push(part);
    }
    return groups.map((group) => (isBlock(group) ? group : aligned(group)));
}
function aligned(group) {
    const width = Math.max(...group.map(([name]) => name.length));
    return group.map(([name, value]) => [name.padEnd(width), value]);
}
function isLong(argument) {
    return argument?.[1].includes('\n') ?? false;
}
function isBlock(part) {
    return 'head' in part;
}
function indent(text) {
    return text.replaceAll(/^(?=.)/gm, '  ');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/terraform.js



/** A module of Terraform that makes the role. */
function terraform(role) {
    return role.kind === 'sign-in' ? signInModule(role) : readingModule(role);
}
/** The provider's first version in which the thumbprints of GitHub's certificates, which AWS ignores, can be left out. */
const PROVIDER_VERSION = '>= 5.81';
const TERRAFORM = {
    head: 'terraform',
    body: [
        ['required_version', hclText('>= 1.3')],
        {
            head: 'required_providers',
            body: [
                ['aws', `{\n  source  = ${hclText('hashicorp/aws')}\n  version = ${hclText(PROVIDER_VERSION)}\n}`],
            ],
        },
    ],
};
function signInModule(role) {
    const { signIn } = role;
    const { owner, name, ids } = signIn.repository;
    const words = idsWords(signIn.repository);
    const { named, numbered } = subjectsOf(signIn);
    const withIds = hclText(numbered)
        .replace(OWNER_ID, '${var.owner_id}')
        .replace(REPOSITORY_ID, '${var.repository_id}');
    const arn = `arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:oidc-provider/${ISSUER}`;
    return hclFile(`The role that the workflow of ${owner}/${name} signs in to${role.reads ? ', and with which it reads this account' : ''}. No key is stored.`, [
        TERRAFORM,
        variable('owner_id', words.owner, 'string', hclText(ids?.owner ?? '')),
        variable('repository_id', words.repository, 'string', hclText(ids?.repository ?? '')),
        variable('create_provider', providerWords, 'bool', 'true'),
        { head: 'data "aws_caller_identity" "current"', body: [] },
        { head: 'data "aws_partition" "current"', body: [] },
        {
            head: 'resource "aws_iam_openid_connect_provider" "github"',
            body: [
                ['count', 'var.create_provider ? 1 : 0'],
                ['url', hclText(`https://${ISSUER}`)],
                ['client_id_list', hclList([hclText(AUDIENCE)])],
            ],
        },
        {
            head: 'locals',
            body: [
                ['has_ids', 'var.owner_id != "" && var.repository_id != ""'],
                ['named', hclText(named)],
                ['numbered', withIds],
                ['subjects', 'local.has_ids ? [local.named, local.numbered] : [local.named]'],
                ['provider_arn', `var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : "${arn}"`],
            ],
        },
        trustDocument('sts:AssumeRoleWithWebIdentity', { type: 'Federated', identifier: 'local.provider_arn' }, [
            condition(`${ISSUER}:aud`, hclList([hclText(AUDIENCE)])),
            condition(`${ISSUER}:sub`, 'local.subjects'),
        ]),
        ...roleBlocks(role),
    ]);
}
function readingModule(role) {
    const { trusted, externalId } = role;
    return hclFile('A role that only looks: for each account that is to be read, with the credentials of that account.', [
        TERRAFORM,
        variable('trusted_role', 'ARN of the role that the workflow signs in to.', 'string', trusted === null ? null : hclText(trusted)),
        ...(externalId === null
            ? []
            : [
                variable('external_id', 'What the workflow sends when it assumes the role (external-id in its configuration).', 'string', hclText(externalId)),
            ]),
        trustDocument('sts:AssumeRole', { type: 'AWS', identifier: 'var.trusted_role' }, externalId === null ? [] : [condition('sts:ExternalId', '[var.external_id]')]),
        ...roleBlocks(role),
    ]);
}
function variable(name, description, type, usual) {
    return {
        head: `variable ${hclText(name)}`,
        body: [
            ['description', hclText(description)],
            ['type', type],
            ...(usual === null ? [] : [['default', usual]]),
        ],
    };
}
function trustDocument(action, { type, identifier }, conditions) {
    return {
        head: 'data "aws_iam_policy_document" "trust"',
        body: [
            {
                head: 'statement',
                body: [
                    ['effect', hclText('Allow')],
                    ['actions', hclList([hclText(action)])],
                    {
                        head: 'principals',
                        body: [
                            ['type', hclText(type)],
                            ['identifiers', `[${identifier}]`],
                        ],
                    },
                    ...conditions,
                ],
            },
        ],
    };
}
function condition(variableName, values) {
    return {
        head: 'condition',
        body: [
            ['test', hclText('StringEquals')],
            ['variable', hclText(variableName)],
            ['values', values],
        ],
    };
}
function roleBlocks({ name, path, policy }) {
    return [
        { head: 'data "aws_iam_policy_document" "policy"', body: statementsOf(policy) },
        {
            head: 'resource "aws_iam_role" "cloud_baseline"',
            body: [
                ['name', hclText(name)],
                ...(path === '/' ? [] : [['path', hclText(path)]]),
                ['assume_role_policy', 'data.aws_iam_policy_document.trust.json'],
            ],
        },
        {
            head: 'resource "aws_iam_role_policy" "cloud_baseline"',
            body: [
                ['name', hclText('CloudBaseline')],
                ['role', 'aws_iam_role.cloud_baseline.id'],
                ['policy', 'data.aws_iam_policy_document.policy.json'],
            ],
        },
        { head: 'output "role_arn"', body: [['value', 'aws_iam_role.cloud_baseline.arn']] },
    ];
}
function statementsOf({ Statement }) {
    return Statement.map(({ Sid, Effect, Action, Resource }) => ({
        head: 'statement',
        body: [
            ['sid', hclText(Sid)],
            ['effect', hclText(Effect)],
            ['actions', hclList(Action.map(hclText))],
            ['resources', hclList((typeof Resource === 'string' ? [Resource] : Resource).map(hclText))],
        ],
    }));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/role-templates/role-templates.js





/** What the templates are made of. @param policies see policiesFor */
function roleTemplates(request, signIn, policies) {
    const { organization = false, externalId } = request;
    const roles = plannedRoles(policies, signIn, { organization, externalId });
    return ['cloudformation', 'terraform'].flatMap((tool) => roles.map((role) => templateOf(role, tool, signIn)));
}
const AWS_ROLE_NAMES = {
    parseSignInRole: parseSignInRole,
    parseReadingRole: parseReadingRole,
    parseSignInRegion: parseSignInRegion,
    address: signInArn,
};
/** Any region of the right partition would do: IAM is global. */
function regionsFor(regions, signIn) {
    return role_names_partitionOf(signIn.region) === 'aws' ? regions : [...regions, signIn.region];
}
function templateOf(role, tool, signIn) {
    const name = role.kind === 'sign-in' ? 'sign-in-role' : 'reading-role';
    const isTemplate = tool === 'cloudformation';
    return {
        tool,
        file: isTemplate ? `cloudformation/${name}.yml` : `terraform/${name}/main.tf`,
        text: isTemplate ? cloudFormation(role) : terraform(role),
        does: doesOf(role, signIn),
        commands: (path) => isTemplate ? withCloudFormation(role, path, signIn) : withTerraform(role, path, signIn),
    };
}
function doesOf(role, { role: { account } }) {
    if (role.kind === 'sign-in') {
        const unknown = role.organization
            ? 'in the management account, or in one that may list the accounts for it'
            : 'in the account of your choice';
        const where = account === null
            ? role.reads && !role.organization
                ? 'in the account that is to be read'
                : unknown
            : `in account ${account}`;
        return `Make the role that the workflow signs in to, ${where}`;
    }
    return role.organization
        ? 'Make the role that reads in all accounts, from the management account'
        : 'Make the role that reads in each account, with the credentials of that account';
}
const NAMED_IAM = '--capabilities CAPABILITY_NAMED_IAM';
/** Of the role that was made before: its commands leave it there. */
const role_templates_ARN = `"$${roles/* ROLE_ADDRESS */.k}"`;
function withCloudFormation(role, path, signIn) {
    const { region, role: own } = signIn;
    const { owner, name, ids } = signIn.repository;
    if (role.kind === 'sign-in')
        return [
            '# CreateProvider=false where the account has the identity provider of GitHub already',
            [
                `aws cloudformation deploy --stack-name cloud-baseline --template-file ${path} ${NAMED_IAM} --region ${region} --parameter-overrides CreateProvider=true`,
                ...(ids === null
                    ? [`$(gh api repos/${owner}/${name} --jq '"OwnerId=\\(.owner.id) RepositoryId=\\(.id)"')`]
                    : []),
            ].join(' '),
            ...(own.account === null
                ? [
                    `${roles/* ROLE_ADDRESS */.k}=$(aws cloudformation describe-stacks --stack-name cloud-baseline --region ${region} --query 'Stacks[0].Outputs[0].OutputValue' --output text)`,
                ]
                : []),
        ];
    const trusted = role.trusted ?? role_templates_ARN;
    if (!role.organization)
        return [
            `aws cloudformation deploy --stack-name cloud-baseline-read --template-file ${path} ${NAMED_IAM} --region ${region} --parameter-overrides TrustedRole=${trusted}`,
        ];
    return [
        `aws cloudformation create-stack-set --stack-set-name cloud-baseline-read --template-body file://${path} ${NAMED_IAM} --region ${region} --permission-model SERVICE_MANAGED --auto-deployment Enabled=true,RetainStacksOnAccountRemoval=false --parameters ParameterKey=TrustedRole,ParameterValue=${trusted}`,
        `aws cloudformation create-stack-instances --stack-set-name cloud-baseline-read --regions ${region} --region ${region} --deployment-targets OrganizationalUnitIds="$(aws organizations list-roots --query 'Roots[0].Id' --output text)"`,
    ];
}
function withTerraform(role, path, { role: own, repository }) {
    const folder = path.replace(/\/main\.tf$/, '');
    const trusted = role.kind === 'reading' && role.trusted === null ? ` -var trusted_role=${role_templates_ARN}` : '';
    if (role.kind === 'reading')
        return [`terraform -chdir=${folder} init`, `terraform -chdir=${folder} apply${trusted}`];
    const { owner, name, ids } = repository;
    const number = (field) => `"$(gh api repos/${owner}/${name} --jq ${field})"`;
    const numbers = ` -var owner_id=${number('.owner.id')} -var repository_id=${number('.id')}`;
    return [
        `terraform -chdir=${folder} init`,
        '# create_provider=false where the account has the identity provider of GitHub already',
        `terraform -chdir=${folder} apply -var create_provider=true${ids === null ? numbers : ''}`,
        ...(own.account === null ? [`${roles/* ROLE_ADDRESS */.k}=$(terraform -chdir=${folder} output -raw role_arn)`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/cloud.js















const AWS = {
    id: 'aws',
    label: 'AWS',
    callLog: 'CloudTrail',
    kinds: AWS_KINDS,
    derived: services_DERIVED,
    signsOfUse: SIGNS_OF_USE,
    regions: KNOWN_REGIONS,
    regionsAction: DESCRIBE_REGIONS.action,
    roles: {
        ...AWS_ROLE_NAMES,
        templates: (request, signIn) => roleTemplates(awsRequest(request), signIn, policiesOf({ ...request, regions: regionsFor(request.regions, signIn) })),
    },
    ...given_access/* AWS_ACCOUNTS */.tR,
    collect: (request, tools) => collectAws(awsRequest(request), tools),
    findAccounts: (request, tools) => findAccounts(awsRequest(request), tools),
    policies: policiesOf,
    attribute: attributeAws,
    consoleLink: (subject, { partition }) => consoleLink(subject, partition),
    kindLabel: (kind) => kind
        .replace(/^aws_(ec2_)?/, '')
        .replaceAll('_', ' ')
        .replaceAll(/\b(vpc|nat|ebs|iam|ip|acl|vpn|dhcp|s3)\b/g, (short) => short.toUpperCase()),
    // Most actions are EC2's.
    actionLabel: (action) => action.replace('ec2:', ''),
};
function policiesOf(request) {
    const more = request.attribution === true ? [LOOKUP_EVENTS.action] : [];
    return policiesFor(awsRequest(request), iamPolicy(request.kinds, AWS_KINDS, more).Statement);
}

;// CONCATENATED MODULE: ./build/src/clouds/clouds.js


/** Every cloud that this program reads. */
const CLOUDS = [AWS];
/** The cloud that inputs about accounts, regions and how they are opened are about. */
const CLOUD = AWS;
/** Every kind of every cloud, by name. */
const clouds_KINDS = new Map(CLOUDS.flatMap(({ kinds }) => [...kinds]));
/** Every property that is derived of what was read. */
const clouds_DERIVED = CLOUDS.flatMap(({ derived }) => derived);
const ACCOUNT_KINDS = new Set([...clouds_KINDS.values()].filter(({ bases }) => bases.includes('account')).map(({ name }) => name));
/** Whether resources of the kind are accounts; also of a costly property of one (see needOf). */
function isAccountKind(kind) {
    return ACCOUNT_KINDS.has(kind.split('.', 1)[0] ?? kind);
}
/** Whose the kind is, or the property of one (see needOf); of what nobody knows, the first cloud's. */
function cloudOf(kind) {
    return CLOUDS.find(({ id }) => kind.startsWith(`${id}_`)) ?? CLOUD;
}
/** The resource's page in the console of its cloud, or null where none is known. */
function clouds_consoleLink(subject, account) {
    const isKnown = account !== null && !(0,pseudonym/* isPseudonym */.d)(subject.id);
    return !isKnown ? null : cloudOf(subject.kind).consoleLink(subject, account);
}


/***/ }),

/***/ 32566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isBlind)
/* harmony export */ });
/** Dates, places of devices, sizes: nothing that is worked out here asks for them. */
const ASKED_BY_NOBODY = /(^|_)(c?time|date|timestamp|since|index|size|count|iops|delete_on_termination)$/;
/**
 * Whether something could not be read of the resource that others, or what is worked out of itself, may hang on: it is as
 * good as not listed then.
 */
function isBlind({ unread = [] }) {
    return unread.some((path) => !ASKED_BY_NOBODY.test(path.split('.').at(-1) ?? path));
}


/***/ }),

/***/ 75799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ derive),
  yv: () => (/* binding */ deriveScope),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/model/owner.js
var owner = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/network/beyond.js
var beyond = __webpack_require__(53297);
// EXTERNAL MODULE: ./build/src/derive/blind.js
var derive_blind = __webpack_require__(32566);
;// CONCATENATED MODULE: ./build/src/derive/scope-view.js
/** `whole`: the kinds of which every resource was read; `gone`: see ScopeView.isGone. */
function scopeView({ account, region }, resources, whole, internetShare = 1, gone = new Set()) {
    const byKind = Map.groupBy(resources, ({ kind }) => kind);
    const indexes = new Map();
    const indexOf = (kind) => {
        const known = indexes.get(kind);
        if (known !== undefined)
            return known;
        const index = new Map(byKind.get(kind)?.map((resource) => [resource.id, resource]));
        indexes.set(kind, index);
        return index;
    };
    return {
        account,
        region,
        internetShare,
        of: (kind) => byKind.get(kind) ?? [],
        byId: (kind, id) => indexOf(kind).get(id),
        isWhole: (kind) => whole.has(kind),
        isGone: (id) => gone.has(id),
    };
}

;// CONCATENATED MODULE: ./build/src/derive/derive.js






/** What has to be read for the derived properties among the needs, beside what is needed anyhow. */
function sourcesOf(needs, properties) {
    return new Set(wanted(needs, properties).flatMap(({ kind, from }) => from.concat(kind)));
}
/**
 * Adds those of the derived properties that are needed (see needOf) to the resources, and what is known of them to the
 * coverage.
 * A resource of which one depends on something unread has `doubts`; the others are as certain as if all had been read.
 * Of a resource that could not be read itself they are unread, too.
 */
function derive(scope, needs, properties, options = {}) {
    return deriveScope(scope, needs, properties, options).scope;
}
/** The same, with what would decide what is in doubt. */
function deriveScope(scope, needs, properties, { internetShare = 1 } = {}) {
    const asked = wanted(needs, properties);
    const more = properties.filter((property) => property.always === true && !asked.includes(property));
    if (asked.length + more.length === 0)
        return { scope, doubted: [] };
    const blind = new Set(scope.resources.filter(derive_blind/* isBlind */.i));
    const blindKinds = new Set([...blind].map(({ kind }) => kind));
    const whole = new Set(scope.complete.map(({ kind }) => kind).filter((kind) => !blindKinds.has(kind)));
    const seen = blind.size === 0 ? scope.resources : scope.resources.filter((one) => !blind.has(one));
    const view = scopeView(scope, seen, whole, internetShare, scope.gone);
    const works = asked.map((property) => new Work(property, property.prepare(view)));
    const extra = more.map((property) => new Work(property, property.prepare(view), false));
    const byKind = Map.groupBy([...works, ...extra], ({ property }) => property.kind);
    const resources = scope.resources.map((resource) => {
        const own = byKind.get(resource.kind);
        if (own === undefined)
            return resource;
        if (!blind.has(resource))
            return withProperties(resource, own);
        const lost = own.filter(({ property }) => hangsOnUnread(property, resource));
        const known = own.filter((work) => !lost.includes(work));
        const rest = lost.length === 0 ? resource : withoutProperties(resource, lost);
        return known.length === 0 ? rest : withProperties(rest, known);
    });
    const coverage = works.map((work) => coverageOf(work, scope));
    const derived = {
        ...scope,
        resources,
        complete: [...scope.complete, ...coverage.flatMap(({ complete }) => complete)],
        gaps: [...scope.gaps, ...coverage.flatMap(({ gaps }) => gaps)],
    };
    return { scope: derived, doubted: works.flatMap((work) => work.doubts) };
}
function wanted(needs, properties) {
    return properties.filter(({ kind, name }) => needs.has((0,model_kind/* needOf */.E)(kind, name)));
}
/** Of some resources: what they depend on. */
class Doubts {
    ids = [];
    missing = new Set();
}
/** One property in one scope: how it is worked out, and what came of it so far. */
class Work {
    property;
    of;
    /** Whether somebody asks for it, and so for what it may be as well. */
    isAsked;
    count = 0;
    doubts = [];
    own = new Doubts();
    others = new Doubts();
    constructor(property, of, isAsked = true) {
        this.isAsked = isAsked;
        this.property = property;
        this.of = of;
    }
}
function hangsOnUnread({ ofItself }, { unread = [] }) {
    return ofItself === undefined || unread.some((path) => ofItself.includes(path.split('.')[0] ?? path));
}
/** They are lost with what they would have been worked out of. */
function withoutProperties(resource, works) {
    const { kind, id, unread = [] } = resource;
    for (const work of works) {
        work.count += 1;
        if (!work.isAsked)
            continue;
        const doubts = (0,owner/* otherOwner */.W)(resource) === null ? work.own : work.others;
        doubts.ids.push(id);
        doubts.missing.add(kind);
    }
    return { ...resource, unread: [...unread, ...works.map(({ property }) => property.name)] };
}
function withProperties(resource, works) {
    const reported = { ...resource.reported };
    const possible = {};
    const between = [];
    for (const work of works) {
        const derived = work.of(resource);
        work.count += 1;
        if (derived.value !== undefined)
            reported[work.property.name] = derived.value;
        if (derived.possible === undefined || !work.isAsked)
            continue;
        possible[work.property.name] = derived.possible;
        for (const value of derived.between ?? [])
            between.push({ [work.property.name]: value });
        const { missing = [] } = derived;
        const readable = missing.filter((one) => !(0,beyond/* isBeyond */._f)(one));
        if (readable.length === 0 && missing.length > 0)
            continue;
        const doubts = (0,owner/* otherOwner */.W)(resource) === null ? work.own : work.others;
        doubts.ids.push(resource.id);
        for (const one of readable)
            doubts.missing.add(one);
        work.doubts.push({ kind: resource.kind, id: resource.id, missing: readable });
    }
    const whole = { ...resource, reported };
    if (Object.keys(possible).length === 0)
        return whole;
    const most = { ...reported, ...possible };
    const doubts = between.flatMap((one) => [Object.assign({}, reported, one), Object.assign({}, most, one)]);
    return { ...whole, doubts: [most, ...doubts] };
}
function coverageOf(work, scope) {
    const { account, region } = scope;
    const { kind: owner, name } = work.property;
    const about = { account, region, kind: (0,model_kind/* needOf */.E)(owner, name) };
    const gaps = scope.gaps
        .filter(({ kind, properties }) => kind === owner && properties === undefined)
        .map((gap) => Object.assign({}, gap, about, { properties: [name], partial: true }));
    const doubtOf = ({ ids, missing }) => {
        if (ids.length === 0)
            return [];
        const cause = scope.gaps.find(({ kind }) => missing.has(kind) || missing.has(kind.split('.')[0] ?? kind)) ??
            scope.gaps.find((gap) => isPartLost(gap, missing));
        const { reason = 'not-listed', action = null } = cause ?? {};
        const of = `${ids.length} of ${(0,words/* count */.U9)(work.count, 'resource')} (${(0,words/* some */.zN)(ids, FEW)})`;
        const message = `${name} of ${of} depends on ${(0,words/* some */.zN)([...missing], FEW)}, which could not be read.`;
        return [{ ...about, properties: [name], partial: true, reason, action, message }];
    };
    gaps.push(...doubtOf(work.own));
    const complete = gaps.length === 0 ? [{ ...about, count: work.count }] : [];
    for (const gap of doubtOf(work.others))
        gaps.push({ ...gap, others: true });
    return { complete, gaps };
}
/** Whether one of the needs is a property that was lost with this call, or with all of its kind. */
function isPartLost({ kind, properties }, needs) {
    if (properties !== undefined)
        return properties.some((name) => needs.has((0,model_kind/* needOf */.E)(kind, name)));
    return [...needs].some((need) => need.startsWith(`${kind}.`));
}
const FEW = 3;


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NOTHING_DERIVED),
/* harmony export */   f: () => (/* binding */ deriving)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75799);


/** Derives those of the properties that are needed (see needOf). */
function deriving(needs, properties, options = {}) {
    const needed = new Set(needs);
    const at = Map.groupBy(properties, ({ level = 'region' }) => level);
    return {
        sources: (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOf */ .u0)(needed, properties),
        derive: (read) => {
            const level = read.region === _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .j ? 'account' : 'region';
            return (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveScope */ .yv)(read, needed, at.get(level) ?? [], options);
        },
    };
}
/** Derives nothing. */
const NOTHING_DERIVED = deriving([], []);


/***/ }),

/***/ 78388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ goneReader)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** The names of the properties that say that a resource no longer exists; undefined: it does. */
function goneReader({ property, also = [], states, }) {
    const [name = '', ...inner] = property.split('.');
    const names = [name, ...also];
    return (reported) => {
        let value = reported[name];
        for (const member of inner)
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[member] : undefined;
        return typeof value === 'string' && states.includes(value.toLowerCase()) ? names : undefined;
    };
}


/***/ }),

/***/ 92591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LEFT_OUT_REASONS)
/* harmony export */ });
/** Why an account of the organisation is not read: the settings exclude it, or what the cloud says of its state. */
const LEFT_OUT_REASONS = [
    'excluded',
    'suspended',
    'pending-closure',
    'closed',
    'pending-activation',
];


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mayBeOfOthers),
/* harmony export */   W: () => (/* binding */ otherOwner)
/* harmony export */ });
/** EC2 lists an account's own instances alone; whose the reservation is that they were launched by does not matter. */
const ALWAYS_OWN = new Set(['aws_ec2_instance']);
/** Whether others may own resources of the kind that an account is shown. */
function mayBeOfOthers(kind) {
    return !ALWAYS_OWN.has(kind);
}
/**
 * Whose a resource is that another account shares with this one, or that AWS keeps for everybody (`AWS`); null where it is
 * this account's own. What has no `owner_id` nobody else can own.
 */
function otherOwner({ account, kind, reported }) {
    const { owner_id: owner } = reported;
    if (!mayBeOfOthers(kind))
        return null;
    return typeof owner === 'string' && owner !== '' && owner !== account ? owner : null;
}


/***/ }),

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ROLE_ADDRESS),
/* harmony export */   x: () => (/* binding */ ROLE_TOOLS)
/* harmony export */ });
/** The variable of the shell in which the commands of the first template leave its address where that was not known. */
const ROLE_ADDRESS = 'ROLE_ARN';
/** The tools that templates are for. */
const ROLE_TOOLS = ['cloudformation', 'terraform'];


/***/ }),

/***/ 34870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/net/no-proxy.js

/**
 * Whether NO_PROXY lets a destination go around the proxy, as curl and Go read it: entries between commas or blanks;
 * `*` for everything; a name for itself and all below it, with or without `.` or `*.` before it; an address; a network
 * in CIDR notation, which matches only addresses, since names are not resolved for it; each with `:port` where one port
 * is meant.
 */
function isExcepted(text, destination) {
    return text.split(/[\s,]+/).some((entry) => entry !== '' && meets(entry.toLowerCase(), destination));
}
function meets(entry, { host, port }) {
    if (entry === '*')
        return true;
    const [, bracketed, name = bracketed, wanted] = /^(?:\[([\da-f:.]+)\]|([^[\]:]+))(?::(\d+))?$/.exec(entry) ?? ['', undefined, entry];
    if (name === undefined || (wanted !== undefined && Number(wanted) !== port))
        return false;
    if (name.includes('/'))
        return isInNetwork(host, name);
    if ((0,external_node_net_.isIP)(name) !== 0)
        return (0,external_node_net_.isIP)(host) !== 0 && isInNetwork(host, `${name}/${(0,external_node_net_.isIP)(name) === 4 ? 32 : 128}`);
    const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
    return host === domain || host.endsWith(`.${domain}`);
}
function isInNetwork(host, network) {
    const [base = '', bits = ''] = network.split('/');
    const [family, hostFamily] = [(0,external_node_net_.isIP)(base), (0,external_node_net_.isIP)(host)];
    if (family === 0 || hostFamily === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(base, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, hostFamily === 4 ? 'ipv4' : 'ipv6');
}
/**
 * This machine, and the addresses at which AWS gives credentials to machines (instance metadata, ECS and EKS): no proxy
 * reaches them, and no proxy may see their answers.
 */
function isLocal(host) {
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        LOCAL_NETWORKS.some((network) => isInNetwork(host, network)));
}
const LOCAL_NETWORKS = ['127.0.0.0/8', '::1/128', '169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32'];

;// CONCATENATED MODULE: ./build/src/net/proxies.js


/** Schemes that curl and others take, and we do not speak. */
const SOCKS = /^socks(4a?|5h?)?:/i;
/**
 * The one reading of HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY for everything that is sent. As curl does, small
 * letters go before capitals, an empty variable counts as unset, ALL_PROXY is for what has no variable of its own, and
 * `host:port` is a proxy over http.
 */
class Proxies {
    #environment;
    #parsed = new Map();
    /** By scheme and destination: every request asks. */
    #decided = new Map();
    constructor(environment) {
        this.#environment = environment;
    }
    /** The proxy for a destination; null: it is asked directly. Throws a UserError for a variable that names no proxy. */
    for(scheme, destination) {
        const key = `${scheme}//${destination.host}:${destination.port}`;
        const known = this.#decided.get(key);
        if (known !== undefined)
            return known;
        const decided = this.#decide(scheme, { ...destination, host: destination.host.toLowerCase() });
        this.#decided.set(key, decided);
        return decided;
    }
    /** The same for a URL. */
    forUrl(url) {
        const scheme = url.protocol === 'http:' ? 'http:' : 'https:';
        const host = url.hostname.replace(/^\[|\]$/g, '');
        return this.for(scheme, { host, port: Number(url.port) || (scheme === 'http:' ? 80 : 443) });
    }
    #decide(scheme, { host, port }) {
        if (isLocal(host))
            return null;
        const named = this.#named(scheme);
        if (named === null)
            return null;
        const exceptions = this.#value('no_proxy')?.value ?? '';
        if (isExcepted(exceptions, { host, port }))
            return null;
        const key = `${named.variable}=${named.value}`;
        const proxy = this.#parsed.get(key) ?? parseProxy(named);
        this.#parsed.set(key, proxy);
        return proxy;
    }
    #named(scheme) {
        if (scheme === 'https:')
            return this.#value('https_proxy') ?? this.#value('all_proxy');
        // A web server hands the header `Proxy` of a request to its scripts as HTTP_PROXY (CVE-2016-5385).
        const isScript = this.#environment['REQUEST_METHOD'] !== undefined;
        const own = isScript ? this.#exact('http_proxy') : this.#value('http_proxy');
        return own ?? this.#value('all_proxy');
    }
    #value(variable) {
        return this.#exact(variable) ?? this.#exact(variable.toUpperCase());
    }
    #exact(variable) {
        const value = this.#environment[variable]?.trim() ?? '';
        return value === '' ? null : { variable, value };
    }
}
/** The value is never shown: it may hold a password. */
function parseProxy({ variable, value }) {
    if (SOCKS.test(value)) {
        throw new errors/* UserError */.yo(`${variable}: received a SOCKS proxy, expected one that speaks HTTP, such as http://proxy.example:3128; HTTPS_PROXY and HTTP_PROXY go before ALL_PROXY.`);
    }
    const written = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(written) ? new URL(written) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
        throw new errors/* UserError */.yo(`${variable}: received something that is not the address of a proxy, expected http://host:port, https://host:port or host:port; special characters of user and password percent-encoded, as %40 for @.`);
    }
    const { hostname, port, username, password } = url;
    const secure = url.protocol === 'https:';
    return {
        variable,
        origin: `${url.protocol}//${url.host}`,
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (secure ? 443 : 80),
        secure,
        authorization: username === '' && password === '' ? null : basic(`${username}:${password}`),
    };
}
/** RFC 7617, of the octets that the percent-encoding stands for (RFC 3986, 2.1 and 3.2.1). */
function basic(encoded) {
    const octets = encoded.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return `Basic ${Buffer.from(octets, 'latin1').toString('base64')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
;// CONCATENATED MODULE: ./build/src/net/trusted.js




const VARIABLE = 'AWS_CA_BUNDLE';
const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]*-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** All of Mozilla's are some 0.2 MB. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Whom connections trust where AWS_CA_BUNDLE names more certificates: these, and whom Node trusts by itself (its own,
 * those of NODE_EXTRA_CA_CERTS, with --use-system-ca the system's). Null: Node's alone. Throws a UserError where the
 * file cannot be used.
 */
function trustedBy(environment) {
    const path = environment[VARIABLE] ?? '';
    if (path === '')
        return null;
    const certificates = read(path).match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw unusable(path, 'no PEM certificate (BEGIN CERTIFICATE) is in it');
    for (const [index, certificate] of certificates.entries()) {
        const damage = damageOf(certificate);
        if (damage !== null)
            throw unusable(path, `certificate ${index + 1} of it is damaged: ${damage}`);
    }
    return (0,external_node_tls_.createSecureContext)({ ca: [...(0,external_node_tls_.getCACertificates)('default'), ...certificates] });
}
function damageOf(certificate) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).raw.length > 0 ? null : 'it is empty';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function read(path) {
    try {
        return (0,read_regular_file/* readRegularFile */.XF)(path, MAX_BYTES).toString('latin1');
    }
    catch (error) {
        throw unusable(path, (0,errors/* messageOf */.bD)(error));
    }
}
function unusable(path, why) {
    return new errors/* UserError */.yo(`${VARIABLE}: received ${JSON.stringify(path)}, expected a file of PEM certificates: ${why}.`);
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/net/tunnel.js





/**
 * Until the proxy has connected. Less than the five seconds that the AWS SDK waits for a connection, so that the
 * failure is reported as the proxy's.
 */
const PATIENCE_MS = 4_500;
/** A proxy that cannot be used. The message names it, never its password. */
class ProxyError extends Error {
    name = 'ProxyError';
    code = 'ERR_PROXY_TUNNEL';
    constructor({ origin, variable }, problem, cause = '') {
        super(`the proxy ${origin} (${variable}) ${problem}${cause === '' ? '' : `: ${(0,visible/* visible */.R)(cause)}`}`);
    }
}
/** A socket that leads through the proxy to the destination (RFC 9110, 9.3.6). Rejects with a ProxyError. */
async function openTunnel(proxy, { host, port }, options) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const request = (proxy.secure ? external_node_https_ : external_node_http_).request({
        method: 'CONNECT',
        host: proxy.host,
        port: proxy.port,
        path: authority,
        agent: false,
        headers: { host: authority, 'user-agent': 'cloud-baseline', ...authorizationOf(proxy) },
        ...trust(options),
    });
    return withinLimit(proxy, options, () => request.destroy(), (resolve, reject) => {
        request.once('error', (error) => reject(unreachable(proxy, error)));
        request.once('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
            if (statusCode >= 200 && statusCode < 300 && head.length === 0)
                return resolve(socket);
            socket.destroy();
            reject(refused(proxy, authority, statusCode, statusMessage));
        });
        request.end();
    });
}
/** A socket to the proxy itself, for requests that name their whole URL. Rejects with a ProxyError. */
async function connectToProxy(proxy, options) {
    const { host, port } = proxy;
    const socket = proxy.secure
        ? external_node_tls_.connect({ host, port, ...(external_node_net_.isIP(host) === 0 ? { servername: host } : {}), ...trust(options) })
        : external_node_net_.connect({ host, port });
    return withinLimit(proxy, options, () => socket.destroy(), (resolve, reject) => {
        socket.once('error', (error) => reject(unreachable(proxy, error)));
        socket.once(proxy.secure ? 'secureConnect' : 'connect', () => resolve(socket));
    });
}
function authorizationOf({ authorization }) {
    return authorization === null ? {} : { 'proxy-authorization': authorization };
}
function trust({ trusted }) {
    return trusted === null ? {} : { secureContext: trusted };
}
async function withinLimit(proxy, { signal }, destroy, begin) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const giveUp = (problem) => {
        reject(new ProxyError(proxy, problem));
        destroy();
    };
    const onAbort = () => giveUp('was not waited for any longer');
    const timer = setTimeout(() => giveUp(`did not connect within ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        begin(resolve, reject);
        return await promise;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
function unreachable(proxy, error) {
    // A name with several addresses fails with one error for all of them, which has a code and no message.
    const { message, code } = error;
    return new ProxyError(proxy, 'cannot be used', message || code);
}
function refused(proxy, authority, status, told) {
    const answer = `it answered CONNECT ${authority} with ${status}`;
    if (status === 407) {
        const given = proxy.authorization === null ? 'a user and a password' : 'another user or password';
        return new ProxyError(proxy, `asks for ${given}`, `${answer} Proxy Authentication Required`);
    }
    return new ProxyError(proxy, 'does not let this through', `${answer} ${told}`.trim());
}

;// CONCATENATED MODULE: ./build/src/net/network.js





/** Reads the environment. Throws a UserError for certificates that cannot be used. */
function openNetwork(environment, options) {
    const proxies = new Proxies(environment);
    const trusted = trustedBy(environment);
    const end = new AbortController();
    const proxyOptions = { trusted, signal: end.signal };
    const httpAgent = new PlainAgent(proxies, proxyOptions, options);
    const httpsAgent = new TunnelAgent(proxies, proxyOptions, options);
    return {
        httpAgent,
        httpsAgent,
        check: (url) => void proxies.forUrl(new URL(url)),
        close: () => {
            end.abort();
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
/** For https: every request has a tunnel of its own, at whose end stands the server with its certificate. */
class TunnelAgent extends external_node_https_.Agent {
    #proxies;
    #options;
    constructor(proxies, options, own) {
        super({ ...own, ...network_trust(options) });
        this.#proxies = proxies;
        this.#options = options;
    }
    createConnection(options, callback) {
        const proxy = proxyOf(this.#proxies, 'https:', options, callback);
        if (proxy === undefined)
            return undefined;
        if (proxy === null)
            return super.createConnection(options, callback);
        void hand(openTunnel(proxy, destinationOf(options, 443), this.#options).then(
        // The types do not know that TLS may run over an existing socket.
        (socket) => super.createConnection({ ...options, socket })), callback);
        return undefined;
    }
}
const AgentOfNode = external_node_http_.Agent;
/** For http: the proxy is asked for the whole URL (RFC 9112, 3.2.2). */
class PlainAgent extends AgentOfNode {
    #proxies;
    #options;
    constructor(proxies, options, own) {
        super(own);
        this.#proxies = proxies;
        this.#options = options;
    }
    addRequest(request, options) {
        const proxy = proxyOf(this.#proxies, 'http:', options);
        if (proxy !== null && proxy !== undefined) {
            const { host, port } = destinationOf(options, 80);
            const name = host.includes(':') ? `[${host}]` : host;
            request.path = `http://${name}${port === 80 ? '' : `:${port}`}${request.path}`;
            for (const [header, value] of Object.entries(authorizationOf(proxy)))
                request.setHeader(header, value);
        }
        super.addRequest(request, options);
    }
    createConnection(options, callback) {
        const proxy = proxyOf(this.#proxies, 'http:', options, callback);
        if (proxy === undefined)
            return undefined;
        if (proxy === null)
            return super.createConnection(options, callback);
        void hand(connectToProxy(proxy, this.#options), callback);
        return undefined;
    }
}
/** Undefined: the callback received the error that the variable names no proxy. */
function proxyOf(proxies, scheme, options, callback) {
    try {
        return proxies.for(scheme, destinationOf(options, scheme === 'http:' ? 80 : 443));
    }
    catch (error) {
        if (callback !== undefined)
            fail(callback, error);
        return undefined;
    }
}
function destinationOf({ host, port }, usual) {
    return { host: host ?? 'localhost', port: Number(port ?? usual) };
}
async function hand(socket, callback) {
    if (callback === undefined)
        return;
    try {
        callback(null, await socket);
    }
    catch (error) {
        fail(callback, error);
    }
}
/** Node reads the stream only where there is no error. */
function fail(callback, error) {
    ;
    callback(error);
}
function network_trust({ trusted }) {
    return trusted === null ? {} : { secureContext: trusted };
}


/***/ }),

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ certificateHelp)
/* harmony export */ });
/** Node's names for a certificate that no trusted authority vouches for (OpenSSL's X509_V_ERR_…). */
const UNTRUSTED = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
/** What to do about a failed connection with this code; empty where that is not known. */
function certificateHelp(code) {
    return UNTRUSTED.has(code)
        ? '; where a proxy reads what passes, AWS_CA_BUNDLE has to name a file with its certificates'
        : '';
}


/***/ }),

/***/ 53297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ isUntold),
/* harmony export */   P_: () => (/* binding */ MAY_BE_REACHED),
/* harmony export */   QD: () => (/* binding */ passedBy),
/* harmony export */   Sr: () => (/* binding */ mayBeReachedBy),
/* harmony export */   Xs: () => (/* binding */ ofNobody),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   v4: () => (/* binding */ ofAccount)
/* harmony export */ });
/** How an entry of `missing` begins where others take traffic from the internet and may pass it on. */
const MAY_BE_REACHED = 'may be reached by ';
/**
 * What only another account can know, such as the state of its instance. Nobody in this one could read it, so it is not
 * a gap of the run; and yet the result stays open.
 */
function ofAccount(what, account) {
    return `${what} of account ${account}`;
}
/** What another resource still names, and AWS does not know when asked for its ID: it is gone, or not there yet. */
function ofNobody(what) {
    return `${what} (unknown to AWS)`;
}
/** What a firewall or another appliance lets through is not in the EC2 API. */
function passedBy(appliance) {
    return `what gets through ${appliance}`;
}
/** Where a load balancer and its like send what comes from the internet is not in the EC2 API either. */
function mayBeReachedBy(others) {
    return `${MAY_BE_REACHED}${others}`;
}
/** Whether what is missing is something that this run could not have read. */
function isBeyond(missing) {
    return / of account \S+$| \(unknown to AWS\)$/.test(missing) || isUntold(missing);
}
/** Whether it is something that the EC2 API reports to nobody. */
function isUntold(missing) {
    return missing.startsWith('what gets through ') || missing.startsWith(MAY_BE_REACHED);
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourcedPermissions),
/* harmony export */   n: () => (/* binding */ openedThrough)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92222);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92437);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30513);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8758);





/** What an item of `group_ip_permissions` says, source by source. */
function sourcedPermissions(item) {
    const { protocol, ports, cidrs, prefixLists } = (0,_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .readPermission */ .cE)(item);
    return [...cidrs.map(({ text }) => text), ...prefixLists].map((source) => ({
        id: `${wordsOf(protocol, item)} from ${source}`,
        source,
        protocol,
        ports,
    }));
}
/**
 * The part of the opening that the permission opens; null: nothing. Where every protocol is open, those without ports
 * are not listed one by one (see internetIngress), and yet permissions for one of them keep it open.
 */
function openedThrough({ protocol, ports }, opening) {
    const isAmongAll = opening.protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PROTOCOLS */ .yJ && !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsual */ .Bi)(protocol, opening.family);
    const common = isAmongAll || (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .applies */ .Br)(protocol, opening.protocol) ? (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$)(ports, opening.ports) : [];
    return common.length === 0
        ? null
        : { ...opening, protocol: isAmongAll ? protocol : opening.protocol, ports: common };
}
function wordsOf(protocol, item) {
    if (protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PROTOCOLS */ .yJ)
        return 'all traffic';
    const name = (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .hasPorts */ .vZ)(protocol) || (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isIcmp */ .cj)(protocol) ? protocol : `protocol ${protocol}`;
    const [from, to] = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(item) ? [item['from_port'], item['to_port']] : [];
    if (typeof from !== 'number' || from === -1)
        return name;
    const last = typeof to !== 'number' || to === from ? '' : `-${to}`;
    return `${name} ${from}${last}`;
}


/***/ }),

/***/ 75898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ NETWORK_INTERFACE),
/* harmony export */   LC: () => (/* binding */ vpcsAssociated),
/* harmony export */   UP: () => (/* binding */ GROUP),
/* harmony export */   Wm: () => (/* binding */ groupNamesUsedBy),
/* harmony export */   oE: () => (/* binding */ LAUNCHERS),
/* harmony export */   ts: () => (/* binding */ groupsUsedBy)
/* harmony export */ });
/* harmony import */ var _text_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50726);

const GROUP = 'aws_ec2_security_group';
const NETWORK_INTERFACE = 'aws_ec2_network_interface';
const LAUNCH_TEMPLATE = 'aws_ec2_launch_template';
const SPOT_FLEET = 'aws_ec2_spot_fleet_request';
/** How resources of a kind name the groups that they use. */
const REFERENCES = new Map([
    [NETWORK_INTERFACE, ({ reported }) => byId(reported['nic_groups'])],
    [GROUP, namedByGroup],
    [LAUNCH_TEMPLATE, ({ reported }) => versionsOf(reported).flatMap(launched)],
    [SPOT_FLEET, ({ reported }) => (isOver(reported) ? [] : specificationsOf(reported).flatMap(launched))],
]);
/** The kinds whose resources launch others with groups. */
const LAUNCHERS = [LAUNCH_TEMPLATE, SPOT_FLEET];
/** The groups that a resource uses, by their ids; a group never itself. */
function groupsUsedBy(resource) {
    return REFERENCES.get(resource.kind)?.(resource) ?? [];
}
/** Names of groups that launch templates use, which EC2 takes for groups of the default VPC. */
function groupNamesUsedBy({ kind, reported }) {
    if (kind !== LAUNCH_TEMPLATE)
        return [];
    return versionsOf(reported).flatMap((version) => texts((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(version, 'security_groups')));
}
/** Nothing comes across a deleted peering: such a permission is stale (VPC peering guide), and uses nothing. */
const OVER = new Set(['deleted', 'expired', 'failed', 'rejected']);
/** The groups that a group's permissions name, in either direction. */
function namedByGroup({ id, reported }) {
    const permissions = [
        ...(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(reported['group_ip_permissions']),
        ...(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(reported['group_ip_permissions_egress']),
    ];
    return permissions
        .flatMap((permission) => (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(permission, 'user_id_group_pairs')))
        .filter((pair) => !OVER.has(((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(pair['peering_status']) ?? '').toLowerCase()))
        .flatMap((pair) => {
        const [group, owner] = [(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(pair['group_id']), (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(pair['user_id'])];
        if (group === undefined || group === id)
            return [];
        return [owner === undefined ? { id: group } : { id: group, owner }];
    });
}
/** What a template says about the instances to launch, in its default and in its latest version. */
function versionsOf(reported) {
    return [
        ...(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(reported['launch_template_data']),
        ...(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(reported['latest_launch_template_data']),
    ];
}
function specificationsOf(reported) {
    return (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(reported['launch_specifications']);
}
function launched(data) {
    return [
        ...ids((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(data, 'security_group_ids')),
        ...byId((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(data, 'security_groups')),
        ...(0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(data, 'network_interfaces')).flatMap((one) => ids((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(one, 'groups'))),
    ];
}
/** Fleets that no longer launch anything. */
function isOver({ state }) {
    return ['cancelled', 'failed'].includes(((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(state) ?? '').toLowerCase());
}
function byId(groups) {
    return (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(groups).flatMap((group) => {
        const id = (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(group['group_id']);
        return id === undefined ? [] : [{ id }];
    });
}
function ids(list) {
    return texts(list).map((id) => ({ id }));
}
function texts(list) {
    return (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(list).filter((text) => typeof text === 'string');
}
/** As EC2 names the states (SecurityGroupVpcAssociationState) in which the other VPC has the group. */
const ASSOCIATED = new Set(['associating', 'associated', 'disassociation-failed']);
/** The VPCs other than its own that have the group: items of `group_vpc_associations`. */
function vpcsAssociated({ reported }) {
    return (0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(reported['group_vpc_associations']).filter(({ state }) => ASSOCIATED.has(((0,_text_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(state) ?? '').toLowerCase()));
}


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ groupTraffic),
/* harmony export */   p: () => (/* binding */ groupInternet)
/* harmony export */ });
/* harmony import */ var _ingress_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76608);
/* harmony import */ var _text_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50726);
/* harmony import */ var _path_remember_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2635);
/* harmony import */ var _prefix_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67630);





/** What the permissions of a security group of the scope let in, read once for all the properties that ask. */
const groupTraffic = (0,_path_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .perScope */ .WW)((scope) => (0,_path_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .perKey */ .LM)((group) => (0,_ingress_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .ingressTraffic */ .x)((0,_text_members_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(group.reported['group_ip_permissions']), (id) => (0,_prefix_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrefixList */ .tI)(scope, id))));
/** What the whole internet reaches through a security group of the scope; the scope says what counts as that. */
const groupInternet = (0,_path_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .perScope */ .WW)((scope) => {
    const trafficOf = groupTraffic(scope);
    return (0,_path_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .perKey */ .LM)((group) => (0,_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedByInternet */ .B_)(trafficOf(group), { share: scope.internetShare }));
});


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ingressTraffic)
/* harmony export */ });
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92437);
/* harmony import */ var _public_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81896);




/**
 * What permissions let in from public addresses, source by source; private ones do not matter here. They are items of
 * `group_ip_permissions`.
 */
function ingressTraffic(permissions, resolve) {
    const traffic = [];
    const unread = [];
    for (const { protocol, ports, unread: why, cidrs: single, prefixLists, unreadSources } of permissions.map(_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .readPermission */ .cE)) {
        const doubt = ({ text, families }) => unread.push({ protocol, ports, source: why === null ? text : `${why} from ${text}`, families });
        const open = (source, set, cidrs) => {
            const publicAddresses = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$(set, _public_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_SPACE */ .J);
            if (_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im(publicAddresses))
                return;
            if (why === null)
                traffic.push({ protocol, ports, addresses: set, publicAddresses, source, cidrs });
            else
                doubt({ text: source, families: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.filter((family) => set[family].length > 0) });
        };
        for (const { text, addresses: set } of single)
            open(text, set, [text]);
        for (const id of prefixLists) {
            const content = resolve(id);
            if (content === null)
                doubt({ text: id, families: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU });
            else {
                const sets = content.cidrs.map(_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN);
                open(id, (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f)(...sets.map((set) => set ?? _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ADDRESSES */ .xY)), content.cidrs);
                if (sets.includes(null))
                    doubt({ text: id, families: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU });
            }
        }
        unreadSources.forEach(doubt);
    }
    return { traffic, unread };
}


/***/ }),

/***/ 76608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jf: () => (/* binding */ internetIngress),
  B_: () => (/* binding */ reachedByInternet),
  i8: () => (/* binding */ widestIngress)
});

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/network/sets/address-set.js + 1 modules
var address_set = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/src/network/ingress/ingress-traffic.js
var ingress_traffic = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
// EXTERNAL MODULE: ./build/src/network/ingress/public-space.js
var public_space = __webpack_require__(81896);
;// CONCATENATED MODULE: ./build/src/network/ingress/openers.js






/**
 * The sources that have to be removed to close what they together open to the whole internet: each of them is, with
 * some of the others, the internet, and without it those others are not. Next to 0.0.0.0/0 these are also the two
 * halves, which together are the internet as well, but not one half alone, nor an office.
 */
function openersOf(open, family, share) {
    const parts = partsOf(open, family);
    const alone = parts.filter((part) => covers([part], family, share));
    const others = parts.filter((part) => !alone.includes(part));
    const found = [
        ...alone.filter((part) => share >= 1 || isOpener(part, parts, family, share)),
        // A source that is the internet alone has to be removed before others matter, and in most groups those are not the
        // internet.
        ...(mayCover(others, family, share)
            ? others.filter((part) => isOpener(part, others, family, share))
            : []),
    ];
    // With a share of the internet, many sets of sources would do; the widest ones are as good as any.
    return (found.length === 0 ? widest(parts) : found).map(({ source }) => source);
}
function partsOf(open, family) {
    const bySource = Map.groupBy(open, ({ source }) => source);
    return [...bySource].map(([source, traffic]) => {
        const set = address_set/* onlyFamily */.fS((0,address_set/* unite */._f)(...traffic.map(({ publicAddresses }) => publicAddresses)), family);
        return { source, set, size: Number(address_set/* sizeOf */.$d(set, family)) };
    });
}
/**
 * Whether the part has an address such that the sources without that address are the internet with the part, and not
 * without it. Sources within the part do not help it, and most others hold all of it or nothing.
 */
function isOpener(part, parts, family, share) {
    const others = parts.filter((one) => one !== part && !address_set/* includes */.mK(part.set, one.set));
    const beside = others.filter(({ set }) => address_set/* isEmpty */.Im(address_set/* intersect */.y$(set, part.set)));
    const across = others.filter((one) => !beside.includes(one) && !address_set/* includes */.mK(one.set, part.set));
    return signatures(part, across, family).some((without) => {
        const helpers = [...beside, ...without];
        return mayCover([part, ...helpers], family, share) && covers([part, ...helpers], family, share)
            ? !covers(helpers, family, share)
            : false;
    });
}
/** For each stretch of the part's addresses those of the others that do not have it; each list once. */
function signatures(part, others, family) {
    if (others.length === 0)
        return [[]];
    const own = part.set[family];
    const sets = others.map(({ set }) => set[family]);
    const pieces = (0,interval_set/* piecesOf */.Xe)([own, ...sets]).filter((piece) => interval_set/* includes */.mK(own, [piece]));
    const found = new Map();
    for (const piece of pieces) {
        const without = others.filter((_, i) => !isIn(piece, sets[i] ?? []));
        found.set(without.map(({ source }) => source).join(' '), without);
    }
    return [...found.values()];
}
function isIn(piece, set) {
    return interval_set/* includes */.mK(set, [piece]);
}
/** Most parts fall short of the internet by their mere number of addresses. */
function mayCover(parts, family, share) {
    const all = Number(address_set/* sizeOf */.$d(public_space/* PUBLIC_SPACE */.J, family));
    return parts.reduce((sum, { size }) => sum + size, 0) >= all * share * (1 - ROUNDING);
}
const ROUNDING = 1e-6;
function covers(parts, family, share) {
    return (0,public_space/* coversInternet */.s)((0,address_set/* unite */._f)(...parts.map(({ set }) => set)), family, share);
}
/** The widest first, and only those that add addresses. */
function widest(parts) {
    let sum = address_set/* NO_ADDRESSES */.xY;
    return parts
        .toSorted((a, b) => b.size - a.size || (0,compare/* compareText */.n)(a.source, b.source))
        .filter(({ set }) => {
        if (address_set/* includes */.mK(sum, set))
            return false;
        sum = (0,address_set/* unite */._f)(sum, set);
        return true;
    });
}

// EXTERNAL MODULE: ./build/src/network/sets/protocol.js
var protocol = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/src/network/ingress/reach.js
var ingress_reach = __webpack_require__(5431);
// EXTERNAL MODULE: ./build/src/network/ingress/traffic.js
var network_ingress_traffic = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/src/network/ingress/internet-ingress.js









/**
 * What the whole internet may reach through a security group's permissions.
 * `permissions` are items of `group_ip_permissions`; `resolvePrefixList` answers null for a list it could not read.
 */
function internetIngress(permissions, resolvePrefixList, options = {}) {
    return reachedByInternet((0,ingress_traffic/* ingressTraffic */.x)(permissions, resolvePrefixList), options);
}
/**
 * What the whole internet may reach, decided on the union of the sources: two halves of the internet in two permissions
 * open what both have in common.
 */
function reachedByInternet(ingress, options = {}) {
    const decisions = decide(ingress, options);
    const reached = withoutRepeats(decisions, ({ sure }) => sure);
    const possible = decisions.flatMap((one) => describe(one, (0,network_ingress_traffic/* stretches */.YA)(one.doubtful, namesOf)));
    const unknown = [...new Set(possible.flatMap(({ sources }) => sources))].toSorted(compare/* compareText */.n);
    return { reached, possible: possible.toSorted(ingress_reach/* compareReach */.F9), unknown };
}
/**
 * `reached` as it would be if everything that was not read let the whole internet in: never less than what is certain.
 */
function widestIngress(ingress, options = {}) {
    return withoutRepeats(decide(ingress, options), ({ sure, doubtful }) => (0,network_ingress_traffic/* stretches */.YA)([
        ...sure.flatMap(({ openers }) => openers.map(({ ports, source }) => ({ ports: [ports], source }))),
        ...doubtful.map(({ ports, source }) => ({ ports, source })),
    ], namesOf));
}
function decide({ traffic, unread }, { share = 1 }) {
    return address_set/* FAMILIES */.BU.flatMap((family) => {
        const open = traffic.filter((one) => one.publicAddresses[family].length > 0);
        const doubt = unread.filter(({ families }) => families.includes(family));
        // Most groups end here, with one union instead of one for every protocol.
        if (doubt.length === 0 && !areInternet(open, family, share))
            return [];
        const named = [...open, ...doubt].map(({ protocol }) => protocol);
        const judge = judgeOf(family, share);
        return (0,network_ingress_traffic/* protocolsToDecide */.vK)(named, family).map((protocol) => {
            const sure = reachedPorts((0,network_ingress_traffic/* ofProtocol */.eG)(open, protocol), family, share, judge);
            return { protocol, family, sure, doubtful: (0,network_ingress_traffic/* without */.FF)((0,network_ingress_traffic/* ofProtocol */.eG)(doubt, protocol), sure) };
        });
    });
}
/** What holds for all protocols is not repeated for one that has no ports. */
function withoutRepeats(decisions, portsOf) {
    const found = decisions.map((decision) => ({ decision, ports: portsOf(decision) }));
    const whole = found.filter(({ decision, ports }) => decision.protocol === protocol/* ALL_PROTOCOLS */.yJ && ports.length > 0);
    const families = new Set(whole.map(({ decision }) => decision.family));
    return found
        .filter(({ decision: { protocol, family } }) => !families.has(family) || (0,network_ingress_traffic/* isUsual */.Bi)(protocol, family))
        .flatMap(({ decision, ports }) => describe(decision, ports))
        .toSorted(ingress_reach/* compareReach */.F9);
}
/** Who opens what is open to the internet. Protocols and stretches of ports have the same sources more often than not. */
function judgeOf(family, share) {
    const known = new Map();
    return (open) => {
        const key = open.map(({ source }) => source).join('\n');
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = areInternet(open, family, share) ? openersOf(open, family, share) : null;
        known.set(key, found);
        return found;
    };
}
function reachedPorts(traffic, family, share, judge) {
    // Most protocols end here, with one union instead of one for every stretch of ports.
    return areInternet(traffic, family, share) ? (0,network_ingress_traffic/* stretches */.YA)(traffic, judge) : [];
}
/** Whether the sources are the internet together. */
function areInternet(traffic, family, share) {
    return (0,public_space/* coversInternet */.s)((0,address_set/* unite */._f)(...traffic.map((one) => one.publicAddresses)), family, share);
}
function namesOf(open) {
    return [...new Set(open.map(({ source }) => source))];
}
function describe({ protocol, family }, found) {
    return found.flatMap(({ ports, openers }) => (0,ingress_reach/* reachesOf */.Zg)(protocol, family, ports).map((reach) => {
        const own = joined(openers, (0,ingress_reach/* portsReached */.XA)(reach));
        return Object.assign({}, reach, { sources: namesOf(own), openers: own });
    }));
}
/** The part of the openers within the ports, neighbours merged, sorted. */
function joined(openers, within) {
    return [...Map.groupBy(openers, ({ source }) => source)]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .flatMap(([source, own]) => (0,interval_set/* intersect */.y$)((0,interval_set/* intervalSet */.Ir)(own.map(({ ports }) => ports)), within).map((ports) => ({ source, ports })));
}


/***/ }),

/***/ 62707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ admittedByAcl),
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92222);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92437);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8758);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30513);








/**
 * Which packets from `sources` the ACL lets in (`egress`: packets to them, out). `entries` are items of `acl_entries`
 * (docs/kinds/ec2.md). For every address and port the entry with the lowest number decides, and what no entry names is
 * denied (VPC user guide, "Network ACL rules").
 */
function admittedByAcl(entries, sources, egress = false, unreadEntry = 'none') {
    const read = [];
    const unknown = [];
    for (const item of entries) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(item) && typeof item['egress'] === 'boolean' && item['egress'] !== egress)
            continue;
        const entry = readEntry(item);
        if (typeof entry !== 'string')
            read.push(entry);
        else {
            unknown.push(entry);
            if (unreadEntry !== 'none')
                read.push(everything(item, unreadEntry === 'allow'));
        }
    }
    const readable = read.toSorted((a, b) => a.number - b.number);
    const decide = (family) => (0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolsToDecide */ .vK)(readable.map(({ protocol }) => protocol), family);
    const decided = { ipv4: decide('ipv4'), ipv6: decide('ipv6') };
    const admitted = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.flatMap((family) => decided[family].flatMap((protocol) => walk((0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .ofProtocol */ .eG)(readable, protocol), family, protocol, sources)));
    return { admitted, decided, unknown };
}
function walk(entries, family, protocol, sources) {
    const found = [];
    for (const piece of (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesOf */ .Xe)([_sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ, ...entries.map(({ ports }) => ports)])) {
        let undecided = (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFamily */ .fS)(sources, family);
        let through = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ADDRESSES */ .xY;
        for (const entry of entries) {
            if (!entry.ports.some(({ from, end }) => from <= piece.from && piece.end <= end))
                continue;
            if (entry.allow)
                through = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f(through, _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$(undecided, entry.addresses));
            undecided = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re(undecided, entry.addresses);
            if (_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im(undecided))
                break;
        }
        const last = found.at(-1);
        if (_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im(through))
            continue;
        if (last?.ports.end === piece.from && _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAddresses */ .Z6(last.addresses, through)) {
            found[found.length - 1] = { ...last, ports: { from: last.ports.from, end: piece.end } };
        }
        else
            found.push({ family, protocol, ports: piece, addresses: through });
    }
    return found;
}
/** It comes first if not even its number makes sense. */
function everything(item, allow) {
    const number = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(item) ? item['rule_number'] : undefined;
    return {
        number: typeof number === 'number' ? number : 0,
        allow,
        protocol: _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ,
        ports: _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ,
        addresses: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ADDRESSES */ .LO,
    };
}
/** The entry, or what to say about one that makes no sense. */
function readEntry(item) {
    const text = `entry ${(0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(item)}`;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(item))
        return text;
    const { rule_number: number, rule_action: action, protocol: named } = item;
    const cidr = item['cidr_block'] ?? item['ipv6_cidr_block'];
    const protocol = typeof named === 'string' ? (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProtocol */ .gR)(named) : null;
    const set = typeof cidr === 'string' ? (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(cidr) : null;
    if (typeof number !== 'number' || (action !== 'allow' && action !== 'deny'))
        return text;
    if (protocol === null || set === null || typeof item['egress'] !== 'boolean')
        return text;
    const [range, first, last] = (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol)
        ? [item['icmp_type_code'] ?? {}, 'type', 'code']
        : [item['port_range'] ?? {}, 'from_range', 'to_range'];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(range))
        return text;
    const [from, to] = [range[first], range[last]];
    const ports = (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPort */ .sW)(from) && (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPort */ .sW)(to) ? (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .portsOf */ .a5)(protocol, from, to) : null;
    return ports === null ? text : { number, allow: action === 'allow', protocol, ports, addresses: set };
}


/***/ }),

/***/ 58320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openingWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8758);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92222);




const MOST = 6;
/** `tcp 0-21 and 23-65535`, `icmp types 5 and 13`, `protocol 50`, `all other traffic`. */
function openingWords({ protocol, ports }) {
    if (protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PROTOCOLS */ .yJ)
        return 'all other traffic';
    if ((0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPorts */ .vZ)(protocol)) {
        if ((0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameSet */ .XV)(ports, _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PORTS */ .TQ))
            return `all ports of ${protocol}`;
        return `${protocol} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(ports.map(({ from, end }) => (end - from === 1 ? `${from}` : `${from}-${end - 1}`)), MOST)}`;
    }
    if (!(0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(protocol))
        return `protocol ${protocol}`;
    if ((0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameSet */ .XV)(ports, _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PORTS */ .TQ))
        return `all of ${protocol}`;
    const messages = ports
        .flatMap(_sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)
        .map(({ icmp_type: type, icmp_code: code }) => (code === undefined ? `${type}` : `${type}/${code}`));
    return `${protocol} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(messages, MOST)}`;
}


/***/ }),

/***/ 92437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   cE: () => (/* binding */ readPermission),
/* harmony export */   sW: () => (/* binding */ isPort)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8758);




/**
 * One item of `group_ip_permissions` (docs/kinds/ec2.md), as EC2's IpPermission: for ICMP `from_port` is the type and
 * `to_port` the code. Never throws: what makes no sense counts as not read, so that it cannot pass for "nothing".
 */
function readPermission(item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
        return unreadable(item);
    const sources = {
        ...readCidrs(item),
        prefixLists: texts(item, 'prefix_list_ids', 'prefix_list_id'),
        groups: groupsNamed(item),
    };
    const named = item['ip_protocol'];
    const protocol = typeof named === 'string' ? (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProtocol */ .gR)(named) : null;
    if (protocol === null) {
        return { ...sources, protocol: _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PROTOCOLS */ .yJ, ports: _sets_port_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PORTS */ .TQ, unread: `protocol ${show(named)}` };
    }
    const [from, to] = [item['from_port'], item['to_port']];
    const ports = isPort(from) && isPort(to) ? (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .portsOf */ .a5)(protocol, from, to) : null;
    if (ports === null)
        return { ...sources, protocol, ports: _sets_port_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PORTS */ .TQ, unread: `ports ${show(from)} to ${show(to)}` };
    return { ...sources, protocol, ports, unread: null };
}
/** Ids of the security groups that a permission, into or out of a group, names. */
function groupsNamed(item) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? texts(item, 'user_id_group_pairs', 'group_id') : [];
}
function isPort(value) {
    return value === undefined || (typeof value === 'number' && Number.isInteger(value));
}
function show(value) {
    return value === undefined ? 'absent' : JSON.stringify(value);
}
const CIDR_FIELDS = [
    { list: 'ip_ranges', field: 'cidr_ip', family: 'ipv4' },
    { list: 'ipv6_ranges', field: 'cidr_ipv6', family: 'ipv6' },
];
function readCidrs(item) {
    const cidrs = [];
    const unreadSources = [];
    for (const { list, field, family } of CIDR_FIELDS) {
        for (const range of items(item, list)) {
            const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(range) ? range[field] : range;
            const addresses = typeof text === 'string' ? (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text) : null;
            if (typeof text === 'string' && addresses !== null)
                cidrs.push({ text, addresses });
            else
                unreadSources.push({ text: `address range ${show(text)}`, families: [family] });
        }
    }
    return { cidrs, unreadSources };
}
function texts(item, list, field) {
    return items(item, list).map((entry) => {
        const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(entry) ? entry[field] : entry;
        return typeof text === 'string' ? text : show(text);
    });
}
/** A value that is not a list is kept as one strange item. */
function items(item, list) {
    const value = item[list] ?? [];
    return Array.isArray(value) ? value : [value];
}
function unreadable(item) {
    return {
        protocol: _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PROTOCOLS */ .yJ,
        ports: _sets_port_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PORTS */ .TQ,
        unread: null,
        cidrs: [],
        prefixLists: [],
        groups: [],
        unreadSources: [{ text: `permission ${show(item)}`, families: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU }],
    };
}


/***/ }),

/***/ 67630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ withListKind),
/* harmony export */   PQ: () => (/* binding */ PREFIX_LISTS),
/* harmony export */   g2: () => (/* binding */ PREFIX_LIST),
/* harmony export */   tI: () => (/* binding */ readPrefixList)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _text_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50726);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92437);



const PREFIX_LIST = 'aws_ec2_managed_prefix_list';
/** The kinds from which properties are derived that need the contents of lists. */
const PREFIX_LISTS = [PREFIX_LIST, (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .E)(PREFIX_LIST, 'entries')];
/** The contents of a prefix list of the scope, AWS's own included; null where they were not read. */
function readPrefixList(scope, id) {
    const entries = scope.byId(PREFIX_LIST, id)?.reported['entries'];
    if (entries === undefined)
        return null;
    const cidrs = (0,_text_members_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(entries).map((entry) => {
        const cidr = (0,_text_members_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(entry, 'cidr');
        return typeof cidr === 'string' ? cidr : (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(cidr);
    });
    return { cidrs };
}
/** With the kind of prefix lists in front, if one of the things not read is a list that AWS does not show. */
function withListKind(scope, unread) {
    const isUntold = unread
        .filter((text) => text.startsWith('pl-') && readPrefixList(scope, text) === null)
        .some((id) => !scope.isWhole(PREFIX_LIST) || scope.byId(PREFIX_LIST, id) !== undefined);
    return isUntold ? [PREFIX_LIST, ...unread] : unread;
}


/***/ }),

/***/ 81896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PUBLIC_SPACE),
/* harmony export */   s: () => (/* binding */ coversInternet)
/* harmony export */ });
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);

/**
 * Addresses that no packet from the internet may have as its source. Sources: IANA's registries of special-purpose
 * addresses for IPv4 and IPv6 (state of October 2025) and of the IPv4 and IPv6 address space (multicast, global
 * unicast). Blocks that IANA marks as globally reachable stay public, but for the anycast addresses inside 192.0.0.0/24
 * and 2001::/23, which stay with their blocks: leaving those out of a permission must not make it less than everything.
 */
const SPECIAL = (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSet */ .Rm)('0.0.0.0/8', // "this network", RFC 791
'10.0.0.0/8', // private, RFC 1918
'100.64.0.0/10', // carrier-grade NAT, RFC 6598
'127.0.0.0/8', // loopback, RFC 1122
'169.254.0.0/16', // link local, RFC 3927
'172.16.0.0/12', // private, RFC 1918
'192.0.0.0/24', // IETF protocols, RFC 6890
'192.0.2.0/24', // documentation, RFC 5737
'192.88.99.0/24', // 6to4 relays, withdrawn, RFC 7526
'192.168.0.0/16', // private, RFC 1918
'198.18.0.0/15', // benchmarks, RFC 2544
'198.51.100.0/24', // documentation, RFC 5737
'203.0.113.0/24', // documentation, RFC 5737
'224.0.0.0/4', // multicast, RFC 5771
'240.0.0.0/4', // reserved, RFC 1112, and the broadcast address
'2001::/23', // IETF protocols, Teredo, benchmarks, ORCHID, RFC 2928
'2001:db8::/32', // documentation, RFC 3849
'2002::/16', // 6to4, RFC 3056
'3fff::/20');
/** The internet. Of IPv6 only 2000::/3 is assigned as global unicast (RFC 4291 and IANA's registry). */
const PUBLIC_SPACE = (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)((0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSet */ .Rm)('0.0.0.0/0', '2000::/3'), SPECIAL);
/** Whether the set holds at least `share` (0–1; 1: all) of the family's public addresses. */
function coversInternet(set, family, share = 1) {
    const internet = (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFamily */ .fS)(PUBLIC_SPACE, family);
    // Exactly: a share is a floating-point number and would call all but a few IPv6 addresses "all".
    if (share >= 1)
        return (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(set, internet);
    return (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)((0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(set, internet), family) > 0n && (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(set, internet, family) >= share;
}


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ compareReach),
/* harmony export */   GD: () => (/* binding */ REACH_TYPES),
/* harmony export */   XA: () => (/* binding */ portsReached),
/* harmony export */   Zg: () => (/* binding */ reachesOf),
/* harmony export */   nw: () => (/* binding */ reachMembers)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8758);



/** More than one only where ICMP messages are not whole types. */
function reachesOf(protocol, family, ports) {
    if ((0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPorts */ .vZ)(protocol))
        return [{ protocol, family, from_port: ports.from, to_port: ports.end - 1 }];
    const portless = { protocol, family, from_port: null, to_port: null };
    if (!(0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(protocol) || ports.end - ports.from === 65536)
        return [portless];
    return (0,_sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(ports).map((messages) => Object.assign({}, portless, messages));
}
function compareReach(a, b) {
    return ((0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.family, b.family) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.protocol, b.protocol) ||
        (a.from_port ?? a.icmp_type ?? 0) - (b.from_port ?? b.icmp_type ?? 0) ||
        (a.icmp_code ?? 0) - (b.icmp_code ?? 0));
}
/** The ports (ICMP: messages) of it. */
function portsReached({ from_port, to_port, icmp_type, icmp_code }) {
    if (icmp_type !== undefined)
        return (0,_sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpMessages */ .sx)(icmp_type, icmp_code ?? -1) ?? _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PORTS */ .TQ;
    return from_port === null || to_port === null ? _sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PORTS */ .TQ : (0,_sets_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .portRange */ .ji)(from_port, to_port);
}
/** As a derived property holds it: nulls are left out. */
function reachMembers({ protocol, from_port, to_port, icmp_type, icmp_code, family, }) {
    return {
        protocol,
        ...(from_port === null ? {} : { from_port }),
        ...(to_port === null ? {} : { to_port }),
        ...(icmp_type === undefined ? {} : { icmp_type }),
        ...(icmp_code === undefined ? {} : { icmp_code }),
        family,
    };
}
const REACH_TYPES = {
    protocol: { type: 'string' },
    from_port: { type: 'int' },
    to_port: { type: 'int' },
    icmp_type: { type: 'int' },
    icmp_code: { type: 'int' },
    family: { type: 'string', values: ['ipv4', 'ipv6'] },
};


/***/ }),

/***/ 30513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ isUsual),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   YA: () => (/* binding */ stretches),
/* harmony export */   eG: () => (/* binding */ ofProtocol),
/* harmony export */   vK: () => (/* binding */ protocolsToDecide)
/* harmony export */ });
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92222);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8758);


/**
 * Protocols that always have an answer of their own, so that a search for tcp needs no second branch for "all
 * protocols".
 */
const USUAL = {
    ipv4: ['tcp', 'udp', 'icmp'],
    ipv6: ['tcp', 'udp', 'icmpv6'],
};
/** The protocols to decide apart; the first, ALL_PROTOCOLS, stands for every one that is not named after it. */
function protocolsToDecide(named, family) {
    const portless = [...new Set(named)].filter((name) => name !== _sets_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PROTOCOLS */ .yJ && !USUAL[family].includes(name));
    return [_sets_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PROTOCOLS */ .yJ, ...USUAL[family], ...portless.toSorted()];
}
/** Whether the answer for all protocols already says it. */
function isUsual(protocol, family) {
    return protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PROTOCOLS */ .yJ || USUAL[family].includes(protocol);
}
/** The parts of `traffic` that carry the protocol. */
function ofProtocol(traffic, protocol) {
    return traffic.filter((one) => (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .applies */ .Br)(one.protocol, protocol));
}
/**
 * The maximal intervals of ports at which `judge` finds an answer for the parts that are open there; it is asked
 * once for every stretch in which those parts stay the same.
 */
function stretches(parts, judge) {
    const found = [];
    for (const piece of (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(parts.map(({ ports }) => ports))) {
        const open = parts.filter(({ ports }) => ports.some(({ from, end }) => from <= piece.from && piece.end <= end));
        const sources = open.length === 0 ? null : judge(open);
        if (sources === null)
            continue;
        const openers = sources.map((source) => ({ source, ports: piece }));
        const last = found.at(-1);
        if (last?.ports.end === piece.from) {
            const both = [...last.openers, ...openers];
            found[found.length - 1] = { ports: { from: last.ports.from, end: piece.end }, openers: both };
        }
        else
            found.push({ ports: piece, openers });
    }
    return found;
}
/** What is left of the parts' ports; parts of which nothing is left are gone. */
function without(parts, taken) {
    const ports = (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalSet */ .Ir)(taken.map((stretch) => stretch.ports));
    return parts.flatMap((part) => {
        const rest = (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(part.ports, ports);
        return rest.length === 0 ? [] : [{ ...part, ports: rest }];
    });
}


/***/ }),

/***/ 78265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ missingFrom),
/* harmony export */   p: () => (/* binding */ certain)
/* harmony export */ });
function certain(value) {
    return { least: value, most: value, missing: [] };
}
/** What is missing where a resource was not found: its kind if the listing has gaps, else its ID. */
function missingFrom(scope, kind, id) {
    return scope.isWhole(kind) ? id : kind;
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   V7: () => (/* binding */ worstGrade),
/* harmony export */   qI: () => (/* binding */ isGrade),
/* harmony export */   t1: () => (/* binding */ compareGrade),
/* harmony export */   xr: () => (/* binding */ gradesBetween)
/* harmony export */ });
/** From the best to the worst. */
const GRADES = ['closed', 'open-but-blocked', 'exposed-but-stopped', 'reachable'];
function isGrade(value) {
    return GRADES.some((grade) => grade === value);
}
function compareGrade(a, b) {
    return GRADES.indexOf(a) - GRADES.indexOf(b);
}
/** The grades in the middle: a search that names one of them is true at neither end. */
function gradesBetween(least, most) {
    return GRADES.slice(GRADES.indexOf(least) + 1, Math.max(0, GRADES.indexOf(most)));
}
/** The worst of the grades, or `best` where there are none. */
function worstGrade(grades, best) {
    let worst = best;
    for (const grade of grades)
        if (compareGrade(grade, worst) > 0)
            worst = grade;
    return worst;
}


/***/ }),

/***/ 44983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ groupIngress),
/* harmony export */   h: () => (/* binding */ SECURITY_GROUP)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _ingress_group_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68815);
/* harmony import */ var _ingress_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76608);
/* harmony import */ var _ingress_prefix_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67630);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78265);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81521);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2635);







const SECURITY_GROUP = 'aws_ec2_security_group';
/**
 * What security groups let in together, by their IDs (at least one); two of them may each let half of the internet in.
 * The user's share of what counts as the internet applies here, by default all of it, since a group says for whom it is
 * meant.
 */
const groupIngress = (0,_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .perScope */ .WW)((scope) => {
    const options = { share: scope.internetShare };
    const trafficOf = (0,_ingress_group_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .groupTraffic */ .V)(scope);
    const internetOf = (0,_ingress_group_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .groupInternet */ .p)(scope);
    const together = (0,_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .perKey */ .LM)((key) => {
        const ids = key.split(' ');
        const groups = ids.flatMap((id) => scope.byId(SECURITY_GROUP, id) ?? []);
        const [first, ...others] = groups;
        const ingress = merge(groups.map(trafficOf));
        const isAlone = first !== undefined && others.length === 0;
        const { reached, unknown } = isAlone ? internetOf(first) : (0,_ingress_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedByInternet */ .B_)(ingress, options);
        const unread = ids.filter((id) => scope.byId(SECURITY_GROUP, id) === undefined);
        const missing = [
            ...new Set(unread.map((id) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .missingFrom */ .f)(scope, SECURITY_GROUP, id))),
            ...(0,_ingress_prefix_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .withListKind */ .NR)(scope, unknown),
        ];
        const least = (0,_openings_js__WEBPACK_IMPORTED_MODULE_3__/* .openingsOf */ .D$)(reached);
        if (unread.length > 0)
            return { least, most: _openings_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, missing };
        const most = ingress.unread.length === 0 ? least : (0,_openings_js__WEBPACK_IMPORTED_MODULE_3__/* .openingsOf */ .D$)((0,_ingress_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__/* .widestIngress */ .i8)(ingress, options));
        return { least, most, missing };
    });
    const source = (0,_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .perKey */ .LM)((key) => {
        const ids = key.split(' ');
        const openings = together(ids.toSorted().join(' '));
        return { openings, sentence: tell(ids, openings, (id) => together(id).least.length > 0) };
    });
    return (ids) => source(ids.join(' '));
});
function merge(parts) {
    return { traffic: parts.flatMap(({ traffic }) => traffic), unread: parts.flatMap(({ unread }) => unread) };
}
function tell(ids, { least, most, missing }, lets) {
    if (least.length > 0) {
        const alone = ids.filter(lets);
        if (alone.length === 1)
            return `${alone[0]} lets the internet in.`;
        return alone.length > 1
            ? `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(alone)} let the internet in.`
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(ids)} let the internet in together.`;
    }
    if (most.length > 0) {
        const what = ids.length === 1 ? `${ids[0]} lets` : `one of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(ids)} lets`;
        return `Whether ${what} the internet in depends on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(missing)}, which could not be read.`;
    }
    return ids.length === 1
        ? `${ids[0]} does not let the internet in.`
        : `None of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(ids)} lets the internet in.`;
}


/***/ }),

/***/ 37131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ mostOfInternet)
/* harmony export */ });
/* harmony import */ var _ingress_public_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81896);

/** A share of the family's public space: less than any block list leaves, and more than half. */
const MOST_OF_INTERNET = 3 / 4;
/**
 * Whether the internet still gets through routes or a network ACL. Each may take away up to a quarter of public space
 * and what is left is still the internet: an ACL that denies bad addresses, or whole countries, before it allows
 * 0.0.0.0/0, or a route that sends some networks elsewhere, is no protection from the rest and must not look like one.
 */
function mostOfInternet(set, family) {
    return (0,_ingress_public_space_js__WEBPACK_IMPORTED_MODULE_0__/* .coversInternet */ .s)(set, family, MOST_OF_INTERNET);
}


/***/ }),

/***/ 81521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ openingsOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qe: () => (/* binding */ sameOpenings),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   Y8: () => (/* binding */ toReached),
/* harmony export */   eo: () => (/* binding */ readReach),
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   mS: () => (/* binding */ openings),
/* harmony export */   rN: () => (/* binding */ REACHED)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _ingress_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76608);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92222);
/* harmony import */ var _text_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50726);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8758);
/* harmony import */ var _ingress_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5431);
/* harmony import */ var _ingress_traffic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30513);









const NOTHING = [];
function openings(parts) {
    // Usually there is nothing to unite, and this runs once for every finding about a group.
    if (parts.length < 2)
        return parts.filter(({ ports }) => ports.length > 0);
    const groups = Map.groupBy(parts, ({ family, protocol }) => `${family} ${protocol}`);
    return [...groups.values()]
        .flatMap(([first, ...rest]) => first === undefined
        ? []
        : [Object.assign({}, first, { ports: (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__/* .intervalSet */ .Ir)([first, ...rest].flatMap(({ ports }) => ports)) })])
        .filter(({ ports }) => ports.length > 0)
        .toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.family, b.family) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.protocol, b.protocol));
}
function openingsOf(reached) {
    return openings(reached.map((one) => ({ family: one.family, protocol: one.protocol, ports: (0,_ingress_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .portsReached */ .XA)(one) })));
}
/** Reads a list of items as reachMembers writes them; other items are ignored. */
function readReached(list) {
    return openingsOf((0,_text_members_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsOf */ .iZ)(list).flatMap((item) => readReach(item) ?? []));
}
/** An item as reachMembers writes it; null for anything else. */
function readReach(item) {
    const { protocol, family, from_port: from, to_port: to, icmp_type: type, icmp_code: code } = item;
    if (typeof protocol !== 'string' || !isFamily(family))
        return null;
    return {
        protocol,
        family,
        from_port: portOr(from),
        to_port: portOr(to),
        ...(typeof type === 'number' ? { icmp_type: type } : {}),
        ...(typeof code === 'number' ? { icmp_code: code } : {}),
    };
}
function isFamily(value) {
    return _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.some((family) => family === value);
}
function portOr(value) {
    return typeof value === 'number' ? value : null;
}
/** What comes in where nothing filters. */
const EVERYTHING = openingsOf((0,_ingress_internet_ingress_js__WEBPACK_IMPORTED_MODULE_1__/* .internetIngress */ .Jf)([{ ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [{ cidr_ipv6: '::/0' }] }], () => null).reached);
function familiesOf(parts) {
    return [...new Set(parts.map(({ family }) => family))];
}
function sameOpenings(a, b) {
    return (a.length === b.length &&
        a.every((one, i) => {
            const other = b[i];
            return (other?.family === one.family && other.protocol === one.protocol && (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__/* .sameSet */ .XV)(one.ports, other.ports));
        }));
}
/** The type of `toReached`. */
const REACHED = { type: 'array', items: { type: 'object', properties: _ingress_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .REACH_TYPES */ .GD } };
/**
 * As rules see openings: one entry for each interval of ports or message of ICMP. As with groups and ACLs, `-1` is
 * listed only where it is every protocol, and then no other protocol without ports is.
 */
function toReached(parts) {
    const all = new Set(_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.filter((family) => isEverything(parts.filter((one) => one.family === family))));
    return parts
        .filter(({ family, protocol }) => all.has(family) ? (0,_ingress_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .isUsual */ .Bi)(protocol, family) : protocol !== _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ)
        .flatMap(({ family, protocol, ports }) => ports.flatMap((interval) => (0,_ingress_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesOf */ .Zg)(protocol, family, interval).map(_ingress_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachMembers */ .nw)));
}
function isEverything(ofFamily) {
    const whole = new Set(ofFamily.filter(({ ports }) => (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__/* .sameSet */ .XV)(ports, _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ)).map(({ protocol }) => protocol));
    const [first] = ofFamily;
    return first !== undefined && (0,_ingress_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .protocolsToDecide */ .vK)([], first.family).every((name) => whole.has(name));
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ perKey),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   WW: () => (/* binding */ perScope)
/* harmony export */ });
/** What several properties derive from the same scope is made once, and dropped with the scope. */
function perScope(make) {
    const made = new WeakMap();
    return (scope) => {
        const known = made.get(scope);
        if (known !== undefined)
            return known;
        const fresh = make(scope);
        made.set(scope, fresh);
        return fresh;
    };
}
/** Made when it is first needed, and then kept. */
function once(make) {
    let made;
    return () => (made ??= make());
}
/** Made once per key. */
function perKey(make) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        made.set(key, fresh);
        return fresh;
    };
}


/***/ }),

/***/ 68063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LO: () => (/* binding */ ALL_ADDRESSES),
  BU: () => (/* binding */ FAMILIES),
  xY: () => (/* binding */ NO_ADDRESSES),
  Rm: () => (/* binding */ addressSet),
  Fm: () => (/* binding */ cidrsOf),
  mK: () => (/* binding */ includes),
  y$: () => (/* binding */ intersect),
  Im: () => (/* binding */ isEmpty),
  fS: () => (/* binding */ onlyFamily),
  GN: () => (/* binding */ parseCidr),
  BK: () => (/* binding */ prefixLength),
  Z6: () => (/* binding */ sameAddresses),
  tC: () => (/* binding */ shareOf),
  $d: () => (/* binding */ sizeOf),
  Re: () => (/* binding */ subtract),
  _f: () => (/* binding */ unite)
});

// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
;// CONCATENATED MODULE: ./build/src/network/sets/ip-text.js
const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
/** 32 bits. Null also for octets with leading zeros, which some programs read as octal and others don't. */
function readIpv4(text) {
    const octets = text.split('.');
    if (octets.length !== 4 || octets.some((octet) => !OCTET.test(octet) || Number(octet) > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + Number(octet), 0);
}
/** 128 bits, of every text form of RFC 4291 section 2.2; without a zone. */
function readIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const head = readGroups(halves[0] ?? '', halves.length === 1);
    const tail = readGroups(halves[1] ?? '', true);
    if (head === null || tail === null)
        return null;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return null;
    const groups = [...head, ...Array(missing).fill(0), ...tail];
    return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}
function showIpv4(address) {
    return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}
/** In the form of RFC 5952: lower case, the first longest run of two or more zero groups as `::`. */
function showIpv6(address) {
    const groups = Array.from({ length: 8 }, (_, i) => Number((address >> BigInt(112 - i * 16)) & 0xffffn));
    const runs = groups.map((_, i) => {
        const next = groups.findIndex((group, j) => j >= i && group !== 0);
        return (next === -1 ? 8 : next) - i;
    });
    const longest = Math.max(...runs);
    if (longest < 2)
        return showGroups(groups);
    const at = runs.indexOf(longest);
    return `${showGroups(groups.slice(0, at))}::${showGroups(groups.slice(at + longest))}`;
}
function showGroups(groups) {
    return groups.map((group) => group.toString(16)).join(':');
}
/** Groups of 16 bits; the last two may be written as an IPv4 address where the text ends the address. */
function readGroups(text, ends) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [i, part] of parts.entries()) {
        const ipv4 = ends && i === parts.length - 1 && part.includes('.') ? readIpv4(part) : null;
        if (ipv4 !== null)
            groups.push(Math.floor(ipv4 / 65536), ipv4 % 65536);
        else if (GROUP.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return null;
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/network/sets/address-set.js


const FAMILIES = ['ipv4', 'ipv6'];
const NO_ADDRESSES = { ipv4: [], ipv6: [] };
const ALL_ADDRESSES = {
    ipv4: [{ from: 0, end: 2 ** 32 }],
    ipv6: [{ from: 0n, end: 1n << 128n }],
};
/** `10.1.2.3/8`, `2001:db8::/32`, `::ffff:10.0.0.1`: host bits are dropped, an address alone is a network of one. */
function parseCidr(text) {
    const [host = '', length, ...rest] = text.trim().split('/');
    if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return null;
    return host.includes(':')
        ? ipv6Network(host, Number(length ?? 128))
        : ipv4Network(host, Number(length ?? 32));
}
/** Of a CIDR that is well formed. */
function prefixLength(cidr) {
    const [host = '', length] = cidr.split('/');
    return Number(length ?? (host.includes(':') ? 128 : 32));
}
/** The union of CIDRs that are known to be well formed, such as those in this source. */
function addressSet(...cidrs) {
    return unite(...cidrs.map((cidr) => {
        const set = parseCidr(cidr);
        if (set === null)
            throw new Error(`${JSON.stringify(cidr)} is not a CIDR`);
        return set;
    }));
}
function unite(...sets) {
    return {
        ipv4: interval_set/* intervalSet */.Ir(sets.flatMap(({ ipv4 }) => ipv4)),
        ipv6: interval_set/* intervalSet */.Ir(sets.flatMap(({ ipv6 }) => ipv6)),
    };
}
function intersect(a, b) {
    return { ipv4: interval_set/* intersect */.y$(a.ipv4, b.ipv4), ipv6: interval_set/* intersect */.y$(a.ipv6, b.ipv6) };
}
function subtract(a, b) {
    return { ipv4: interval_set/* subtract */.Re(a.ipv4, b.ipv4), ipv6: interval_set/* subtract */.Re(a.ipv6, b.ipv6) };
}
/** Whether all of `part` lies in `whole`. */
function includes(whole, part) {
    return interval_set/* includes */.mK(whole.ipv4, part.ipv4) && interval_set/* includes */.mK(whole.ipv6, part.ipv6);
}
function isEmpty(set) {
    return set.ipv4.length === 0 && set.ipv6.length === 0;
}
function sameAddresses(a, b) {
    return interval_set/* sameSet */.XV(a.ipv4, b.ipv4) && interval_set/* sameSet */.XV(a.ipv6, b.ipv6);
}
function onlyFamily(set, family) {
    return family === 'ipv4' ? { ipv4: set.ipv4, ipv6: [] } : { ipv4: [], ipv6: set.ipv6 };
}
/** How many addresses of the family. */
function sizeOf(set, family) {
    return family === 'ipv4' ? interval_set/* sizeOf */.$d(set.ipv4) : interval_set/* sizeOf */.$d(set.ipv6);
}
/** Which share (0–1) of the family's addresses of `whole` lies in `set`; 0 where `whole` has none. */
function shareOf(set, whole, family) {
    const all = sizeOf(whole, family);
    return all === 0n ? 0 : Number(sizeOf(intersect(set, whole), family)) / Number(all);
}
/** The shortest list of CIDRs that make up the set: IPv4 before IPv6, ascending. */
function cidrsOf(set) {
    return [
        ...set.ipv4.flatMap((interval) => blocks(interval, 32, (address) => showIpv4(Number(address)))),
        ...set.ipv6.flatMap((interval) => blocks(interval, 128, showIpv6)),
    ];
}
function ipv4Network(host, length) {
    const address = readIpv4(host);
    if (address === null || length > 32)
        return null;
    const size = 2 ** (32 - length);
    const from = address - (address % size);
    return { ipv4: [{ from, end: from + size }], ipv6: [] };
}
function ipv6Network(host, length) {
    const address = readIpv6(host);
    if (address === null || length > 128)
        return null;
    const size = 1n << BigInt(128 - length);
    const from = address - (address % size);
    return { ipv4: [], ipv6: [{ from, end: from + size }] };
}
function blocks(interval, bits, show) {
    const cidrs = [];
    const end = BigInt(interval.end);
    for (let at = BigInt(interval.from); at < end;) {
        let length = bits;
        let size = 1n;
        while (length > 0 && at % (size * 2n) === 0n && at + size * 2n <= end) {
            size *= 2n;
            length -= 1;
        }
        cidrs.push(`${show(at)}/${length}`);
        at += size;
    }
    return cidrs;
}


/***/ }),

/***/ 92222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ir: () => (/* binding */ intervalSet),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   XV: () => (/* binding */ sameSet),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* unused harmony export has */
/** The set of everything in any of the intervals, whatever their order; empty ones are dropped. */
function intervalSet(intervals) {
    if (intervals.length < 2 && intervals.every(({ from, end }) => from < end))
        return intervals;
    const ascending = intervals
        .filter(({ from, end }) => from < end)
        .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const merged = [];
    for (const next of ascending) {
        const last = merged.at(-1);
        if (last === undefined || last.end < next.from)
            merged.push(next);
        else if (last.end < next.end)
            merged[merged.length - 1] = { from: last.from, end: next.end };
    }
    return merged;
}
function unite(...sets) {
    return intervalSet(sets.flat());
}
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const [left, right] = [a[i], b[j]];
        if (left === undefined || right === undefined)
            return common;
        const from = left.from > right.from ? left.from : right.from;
        const end = left.end < right.end ? left.end : right.end;
        if (from < end)
            common.push({ from, end });
        if (left.end < right.end)
            i += 1;
        else
            j += 1;
    }
}
/** What is in `a` and not in `b`. */
function subtract(a, b) {
    const rest = [];
    let j = 0;
    for (const { from, end } of a) {
        let start = from;
        for (let hole = b[j]; hole !== undefined && hole.from < end; hole = b[j]) {
            if (start < hole.from)
                rest.push({ from: start, end: hole.from });
            if (start < hole.end)
                start = hole.end;
            // A hole that extends past this interval may cut the next one too.
            if (hole.end > end)
                break;
            j += 1;
        }
        if (start < end)
            rest.push({ from: start, end });
    }
    return rest;
}
function has(set, value) {
    return set.some(({ from, end }) => from <= value && value < end);
}
/** Whether all of `part` lies in `whole`, whose intervals do not touch: so each of the part lies in one of them. */
function includes(whole, part) {
    let i = 0;
    for (const { from, end } of part) {
        let around = whole[i];
        while (around !== undefined && around.end < end)
            around = whole[++i];
        if (around === undefined || from < around.from)
            return false;
    }
    return true;
}
function sameSet(a, b) {
    return a.length === b.length && a.every((one, i) => one.from === b[i]?.from && one.end === b[i]?.end);
}
/** How many values the set has. */
function sizeOf(set) {
    return set.reduce((size, { from, end }) => size + BigInt(end) - BigInt(from), 0n);
}
/**
 * The line cut wherever one of the sets begins or ends, ascending: within a piece no set changes.
 * What no set holds is left out where it lies before the first or after the last of them.
 */
function piecesOf(sets) {
    const ends = new Set(sets.flat().flatMap(({ from, end }) => [from, end]));
    const cuts = [...ends].toSorted((a, b) => (a < b ? -1 : 1));
    return cuts.slice(1).map((end, i) => ({ from: cuts[i] ?? end, end }));
}


/***/ }),

/***/ 94932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   ji: () => (/* binding */ portRange),
/* harmony export */   sx: () => (/* binding */ icmpMessages)
/* harmony export */ });
/* harmony import */ var _interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92222);

const PORTS = 65536;
const CODES = 256;
const ALL_PORTS = [{ from: 0, end: PORTS }];
/** Both ends included; what lies outside 0–65535 is cut off. */
function portRange(from, to) {
    return (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalSet */ .Ir)([{ from: Math.max(from, 0), end: Math.min(to + 1, PORTS) }]);
}
/** Type and code 0–255; -1: all. Null: no such message. */
function icmpMessages(type, code) {
    if (!isOctetOrAll(type) || !isOctetOrAll(code))
        return null;
    if (type === -1)
        return ALL_PORTS;
    const first = type * CODES;
    return code === -1 ? [{ from: first, end: first + CODES }] : [{ from: first + code, end: first + code + 1 }];
}
/** The messages of an interval of the line, whole types as one. */
function messagesOf({ from, end }) {
    const messages = [];
    for (let at = from; at < end;) {
        const icmp_type = Math.floor(at / CODES);
        const icmp_code = at % CODES;
        const whole = icmp_code === 0 && at + CODES <= end;
        messages.push(whole ? { icmp_type } : { icmp_type, icmp_code });
        at += whole ? CODES : 1;
    }
    return messages;
}
function isOctetOrAll(value) {
    return Number.isInteger(value) && value >= -1 && value < CODES;
}


/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   cj: () => (/* binding */ isIcmp),
/* harmony export */   gR: () => (/* binding */ parseProtocol),
/* harmony export */   vZ: () => (/* binding */ hasPorts),
/* harmony export */   yJ: () => (/* binding */ ALL_PROTOCOLS)
/* harmony export */ });
/* harmony import */ var _port_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94932);

const ALL_PROTOCOLS = '-1';
// Security groups answer with the names, network ACLs with the numbers: EC2's IpPermission and NetworkAclEntry.
const NAMES = new Map([
    ['-1', ALL_PROTOCOLS],
    ['all', ALL_PROTOCOLS],
    ['1', 'icmp'],
    ['6', 'tcp'],
    ['17', 'udp'],
    ['58', 'icmpv6'],
    ['icmp', 'icmp'],
    ['tcp', 'tcp'],
    ['udp', 'udp'],
    ['icmpv6', 'icmpv6'],
]);
/** The normal form of what AWS calls a protocol; null where the text names none. */
function parseProtocol(text) {
    const plain = text.trim().toLowerCase();
    if (/^\d{1,3}$/.test(plain) && Number(plain) <= 255) {
        const number = String(Number(plain));
        return NAMES.get(number) ?? number;
    }
    return NAMES.get(plain) ?? null;
}
function hasPorts(protocol) {
    return protocol === 'tcp' || protocol === 'udp';
}
function isIcmp(protocol) {
    return protocol === 'icmp' || protocol === 'icmpv6';
}
/** Whether a permission or ACL entry for `named` applies to `protocol`. */
function applies(named, protocol) {
    return named === ALL_PROTOCOLS || named === protocol;
}
/**
 * The ports (ICMP: messages) of a permission or ACL entry; for ICMP `from` is the type and `to` the code. Absent and -1
 * mean all. Protocols without ports admit everything whatever the numbers say (EC2's IpPermission). Null where the
 * numbers are not a range: AWS refuses those, so what they would do is unknown.
 */
function portsOf(protocol, from, to) {
    if (isIcmp(protocol))
        return (0,_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpMessages */ .sx)(from ?? -1, to ?? -1);
    if (!hasPorts(protocol))
        return _port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_PORTS */ .TQ;
    const last = to === undefined || to === -1 ? 65535 : to;
    const ports = (0,_port_set_js__WEBPACK_IMPORTED_MODULE_0__/* .portRange */ .ji)(from ?? 0, last);
    return ports.length === 0 ? null : ports;
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 48715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPseudonym),
/* harmony export */   j: () => (/* binding */ PSEUDONYM_MARK)
/* harmony export */ });
/** How ids begin that stand for those of a public repository's history. */
const PSEUDONYM_MARK = 'hidden-';
/** In base64url: 96 bits of a hash. */
const PSEUDONYM = /^hidden-[\w-]{16}$/;
/** Whether it stands for an id that is not known: nothing can be looked up by it. */
function isPseudonym(text) {
    return PSEUDONYM.test(text);
}


/***/ }),

/***/ 70112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** Line breaks, which js-yaml would write as such, and what nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu');
/** A text as the value of a field on one line, in quotes where YAML would take it for something else. */
function yamlText(text) {
    if (!UNSEEN.test(text))
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(text, { lineWidth: -1 }).trimEnd();
    const escaped = text.replaceAll(/["\\]/g, String.raw `\$&`).replaceAll(EACH_UNSEEN, (character) => {
        const hex = (character.codePointAt(0) ?? 0).toString(16);
        return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}


/***/ })

};
