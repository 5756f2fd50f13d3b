export const id = 817;
export const ids = [817];
export const modules = {

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
/* harmony export */   N4: () => (/* binding */ isNotInRegion),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   er: () => (/* binding */ endedOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _denying_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8473);
/* harmony import */ var _model_cancelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83144);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74132);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _net_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20675);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63297);
/* harmony import */ var _server_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78454);








/**
 * Why a call did not give what was asked for, in the words of coverage. The message is one line of untrusted text, in
 * which nothing of the request's credentials is left.
 */
class CallFailure extends Error {
    name = 'CallFailure';
    reason;
    /** IAM action. */
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
    const deniedBy = reason === 'denied' ? (0,_denying_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .denyingPolicy */ .N)(message) : null;
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
function endedOf(action, signal, throttled = 0) {
    const operation = operationOf(action);
    if ((0,_model_cancelled_js__WEBPACK_IMPORTED_MODULE_0__/* .isCancelled */ .m)(signal)) {
        return new CallFailure('cancelled', action, `${operation}: the run was cancelled before this was read.`);
    }
    if (throttled > 0) {
        const times = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(throttled, 'request');
        const message = `${operation}: the time limit was reached while AWS throttled this account and region (${times}).`;
        return new CallFailure('throttled', action, message);
    }
    return new CallFailure('timeout', action, `${operation}: the time limit was reached before this was read.`);
}
function malformed(action, message) {
    return new CallFailure('malformed', action, `${operationOf(action)}: ${message}`, 'short');
}
/** What a call or the reading of its answer threw; our own faults are thrown on. */
function failureOf(thrown, action) {
    if (!(thrown instanceof CallFailure) && !(thrown instanceof MalformedAnswer))
        throw thrown;
    return classify(thrown, action);
}
/** `DescribeVpcs` of `ec2:DescribeVpcs`. */
function operationOf(action) {
    return action.slice(action.indexOf(':') + 1);
}
/** What the SDK threw, in the words of coverage. */
function classify(thrown, action) {
    if (thrown instanceof CallFailure)
        return thrown;
    if (thrown instanceof MalformedAnswer)
        return malformed(action, thrown.message);
    const { code, name, status, retryAllowed } = factsOf(thrown);
    const told = sentenceOf(thrown);
    const skew = NO_CREDENTIALS.has(name) && status !== undefined ? (0,_server_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .skewOf */ .M)(thrown) : null;
    const help = skew ?? (Object.hasOwn(ADVICE, name) ? ADVICE[name] : undefined);
    const advice = help === undefined ? '' : `${help} AWS said: `;
    const failure = (reason, message, patience) => new CallFailure(reason, action, `${advice}${operationOf(action)}: ${message}`, patience, name);
    if (status === 407)
        return failure('unreachable', PROXY_REFUSAL, 'short');
    if (NO_ROUTE.has(code) || isCertificateError(code))
        return failure('unreachable', `${told}${(0,_net_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateHelp */ .x)(code)}`, 'short');
    if (BROKEN.has(code) || name === 'TimeoutError')
        return failure('unreachable', told, 'medium');
    // A reply that came with success and could not be read: truncated XML, a proxy's HTML page.
    if (status !== undefined && status >= 200 && status < 300)
        return malformed(action, told);
    const said = UNSAID.has(name) || told === 'Unknown' ? '' : `${name}: ${told}`;
    const orStatus = said === '' ? `HTTP ${status ?? 'error'} without AWS's error message` : said;
    if (THROTTLED.has(name) || status === 429)
        return failure('throttled', orStatus, 'long');
    if (NO_CREDENTIALS.has(name))
        return failure(skew === null ? 'no-credentials' : 'error', said, 'none');
    if (NOT_ACTIVATED.has(name))
        return failure('not-activated', said, 'none');
    if (DENIED.has(name))
        return failure('denied', said, 'none');
    if (status !== undefined && status >= 500)
        return failure('error', orStatus, 'medium');
    if (status === 401 || status === 403)
        return failure('denied', orStatus, 'none');
    if (status !== undefined && said === '')
        return failure('malformed', orStatus, 'short');
    return failure('error', said === '' ? told : said, retryAllowed ? 'medium' : 'none');
}
/**
 * Whether AWS says that what was asked about does not exist in this region, so that there are none of it. Nothing
 * else says so: EC2 answers InvalidAction to misspelt operations too, and UnsupportedOperation for other reasons.
 */
function isNotInRegion({ code, message }) {
    return code === 'UnsupportedOperation' && /\bnot (available|supported) in this region\b/i.test(message);
}
/** Whether AWS says that the resource is no more (`InvalidInstanceID.NotFound`, `InvalidPrefixListID.NotFound` …). */
function isGone({ code }) {
    return code.endsWith('.NotFound');
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
    AuthFailure: 'These credentials are not valid, or not in this region. Sign in anew, at a regional endpoint of STS, or leave the region out of regions.',
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
    const message = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(thrown);
    if (message.includes('socket hang up'))
        return 'ECONNRESET';
    return /\bE(?:CONN|AI_|NOT|HOST|NET|PIPE|TIMED)[A-Z]*\b/.exec(message)?.[0] ?? '';
}
/** AWS's own sentence, or the network's, without what only AWS can read and what the SDK adds for its developers. */
function sentenceOf(thrown) {
    const inner = thrown instanceof AggregateError ? thrown.errors.map(_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b).join('; ') : '';
    return ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(thrown) || inner)
        .replace(/\s*Deserialization error: to see the raw response[^]*$/, '')
        .replace(/\s*Encoded authorization failure message:\s*[\w+/=-]*\.?/, '')
        .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
        .replace(/^@(aws-sdk|smithy)(\/[\w-]+)?( -)?\s*(\[ERROR\] )?/, '');
}
/** EC2 sentences run to some 300 characters; the rest would only fill reports. */
const MAX_MESSAGE = 600;
function oneLine(text) {
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .limitCodePoints */ .s)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(text).replace(/\s+/g, ' ').trim(), MAX_MESSAGE);
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

/***/ 98678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aR: () => (/* binding */ AWS_KINDS),
  JM: () => (/* binding */ EC2_KINDS),
  zE: () => (/* binding */ EC2_SETTINGS)
});

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/derived-properties.js + 58 modules
var derived_properties = __webpack_require__(17578);
;// CONCATENATED MODULE: ./build/src/clouds/aws/derived-kinds.js


/** The kinds with what is derived of them, as costly properties: they take what the kinds take that they are made of. */
function withDerived(kinds) {
    const listed = new Map(kinds.map((kind) => [kind.name, kind]));
    const derived = Map.groupBy(derived_properties/* DERIVED */.m, ({ kind }) => kind);
    return new Map(kinds.map((kind) => {
        const own = derived.get(kind.name) ?? [];
        if (own.length === 0)
            return [kind.name, kind];
        const costly = own.map(({ name, from }) => {
            const actions = from.flatMap((source) => (0,model_kind/* actionsOf */.Ro)(source, listed));
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

// EXTERNAL MODULE: ./build/src/clouds/aws/reading/kind-source.js
var kind_source = __webpack_require__(18637);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/shape.js
var shape = __webpack_require__(10496);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/account-settings.js

/** What an account has decided for all of a region: defaults of encryption, sharing, metadata and console access. */
const ACCOUNT_SETTINGS = {
    name: 'aws_ec2_account_settings',
    bases: [],
    details: [
        {
            action: 'ec2:GetEbsEncryptionByDefault',
            answer: 'EbsEncryptionByDefault',
            properties: {
                ebs_encryption_by_default: (0,shape/* bool */.lc)('EbsEncryptionByDefault'),
                ebs_encryption_sse_type: (0,shape/* string */.Yj)('SseType'),
            },
        },
        {
            action: 'ec2:GetEbsDefaultKmsKeyId',
            answer: 'KmsKeyId',
            properties: { ebs_default_kms_key_id: (0,shape/* string */.Yj)('KmsKeyId') },
        },
        {
            action: 'ec2:GetSnapshotBlockPublicAccessState',
            answer: 'State',
            properties: {
                snapshot_block_public_access_state: (0,shape/* string */.Yj)('State'),
                snapshot_block_public_access_managed_by: (0,shape/* string */.Yj)('ManagedBy'),
            },
        },
        {
            action: 'ec2:GetImageBlockPublicAccessState',
            answer: 'ImageBlockPublicAccessState',
            properties: {
                image_block_public_access_state: (0,shape/* string */.Yj)('ImageBlockPublicAccessState'),
                image_block_public_access_managed_by: (0,shape/* string */.Yj)('ManagedBy'),
            },
        },
        {
            action: 'ec2:GetInstanceMetadataDefaults',
            answer: 'AccountLevel',
            properties: {
                instance_metadata_defaults: (0,shape/* object */.Ik)('AccountLevel', {
                    http_tokens: (0,shape/* string */.Yj)('HttpTokens'),
                    http_put_response_hop_limit: (0,shape/* int */.Wh)('HttpPutResponseHopLimit'),
                    http_endpoint: (0,shape/* string */.Yj)('HttpEndpoint'),
                    instance_metadata_tags: (0,shape/* string */.Yj)('InstanceMetadataTags'),
                    http_tokens_enforced: (0,shape/* string */.Yj)('HttpTokensEnforced'),
                    managed_by: (0,shape/* string */.Yj)('ManagedBy'),
                    managed_exception_message: (0,shape/* string */.Yj)('ManagedExceptionMessage'),
                }),
            },
        },
        {
            action: 'ec2:GetSerialConsoleAccessStatus',
            answer: 'SerialConsoleAccessEnabled',
            properties: {
                serial_console_access_enabled: (0,shape/* bool */.lc)('SerialConsoleAccessEnabled'),
                serial_console_access_managed_by: (0,shape/* string */.Yj)('ManagedBy'),
            },
        },
    ],
};

// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/kinds/account.js
var account = __webpack_require__(59097);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/client-vpn-endpoint.js


const client_vpn_endpoint_status = { code: (0,shape/* string */.Yj)('Code'), message: (0,shape/* string */.Yj)('Message') };
const CLIENT_VPN_ENDPOINT = {
    name: 'aws_ec2_client_vpn_endpoint',
    bases: ['endpoint'],
    action: 'ec2:DescribeClientVpnEndpoints',
    notInAllRegions: true,
    list: 'ClientVpnEndpoints',
    pageSize: 1000,
    id: 'ClientVpnEndpointId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:client-vpn-endpoint/{id}' },
    properties: {
        description: (0,shape/* text */.Qq)('Description'),
        status: (0,shape/* object */.Ik)('Status', client_vpn_endpoint_status),
        creation_time: (0,shape/* string */.Yj)('CreationTime'),
        deletion_time: (0,shape/* string */.Yj)('DeletionTime'),
        dns_name: (0,shape/* string */.Yj)('DnsName'),
        client_cidr_block: (0,shape/* string */.Yj)('ClientCidrBlock'),
        dns_servers: (0,shape/* strings */.P$)('DnsServers[]'),
        split_tunnel: (0,shape/* bool */.lc)('SplitTunnel'),
        vpn_protocol: (0,shape/* string */.Yj)('VpnProtocol'),
        transport_protocol: (0,shape/* string */.Yj)('TransportProtocol'),
        vpn_port: (0,shape/* int */.Wh)('VpnPort'),
        associated_target_networks: (0,shape/* list */.p_)('AssociatedTargetNetworks', {
            network_id: (0,shape/* string */.Yj)('NetworkId'),
            network_type: (0,shape/* string */.Yj)('NetworkType'),
        }),
        server_certificate_arn: (0,shape/* string */.Yj)('ServerCertificateArn'),
        authentication_options: (0,shape/* list */.p_)('AuthenticationOptions', {
            type: (0,shape/* string */.Yj)('Type'),
            active_directory: (0,shape/* object */.Ik)('ActiveDirectory', { directory_id: (0,shape/* string */.Yj)('DirectoryId') }),
            mutual_authentication: (0,shape/* object */.Ik)('MutualAuthentication', {
                client_root_certificate_chain: (0,shape/* string */.Yj)('ClientRootCertificateChain'),
            }),
            federated_authentication: (0,shape/* object */.Ik)('FederatedAuthentication', {
                saml_provider_arn: (0,shape/* string */.Yj)('SamlProviderArn'),
                self_service_saml_provider_arn: (0,shape/* string */.Yj)('SelfServiceSamlProviderArn'),
            }),
        }),
        connection_log_options: (0,shape/* object */.Ik)('ConnectionLogOptions', {
            enabled: (0,shape/* bool */.lc)('Enabled'),
            cloudwatch_log_group: (0,shape/* string */.Yj)('CloudwatchLogGroup'),
            cloudwatch_log_stream: (0,shape/* string */.Yj)('CloudwatchLogStream'),
            include_authorization_policy_context: (0,shape/* bool */.lc)('IncludeAuthorizationPolicyContext'),
        }),
        security_group_ids: (0,shape/* strings */.P$)('SecurityGroupIds[]'),
        self_service_portal_url: (0,shape/* string */.Yj)('SelfServicePortalUrl'),
        client_connect_options: (0,shape/* object */.Ik)('ClientConnectOptions', {
            enabled: (0,shape/* bool */.lc)('Enabled'),
            lambda_function_arn: (0,shape/* string */.Yj)('LambdaFunctionArn'),
            status: (0,shape/* object */.Ik)('Status', client_vpn_endpoint_status),
        }),
        session_timeout_hours: (0,shape/* int */.Wh)('SessionTimeoutHours'),
        client_login_banner_options: (0,shape/* object */.Ik)('ClientLoginBannerOptions', {
            enabled: (0,shape/* bool */.lc)('Enabled'),
            banner_text: (0,shape/* string */.Yj)('BannerText'),
        }),
        client_route_enforcement_options: (0,shape/* object */.Ik)('ClientRouteEnforcementOptions', { enforced: (0,shape/* bool */.lc)('Enforced') }),
        disconnect_on_session_timeout: (0,shape/* bool */.lc)('DisconnectOnSessionTimeout'),
        endpoint_ip_address_type: (0,shape/* string */.Yj)('EndpointIpAddressType'),
        traffic_ip_address_type: (0,shape/* string */.Yj)('TrafficIpAddressType'),
        transit_gateway_configuration: (0,shape/* object */.Ik)('TransitGatewayConfiguration', {
            transit_gateway_id: (0,shape/* string */.Yj)('TransitGatewayId'),
            transit_gateway_attachment_id: (0,shape/* string */.Yj)('TransitGatewayAttachmentId'),
            availability_zones: (0,shape/* strings */.P$)('AvailabilityZones[]'),
            availability_zone_ids: (0,shape/* strings */.P$)('AvailabilityZoneIds[]'),
        }),
        device_posture_options: (0,shape/* object */.Ik)('DevicePostureOptions', {
            trust_providers: (0,shape/* list */.p_)('TrustProviders', {
                trust_provider_type: (0,shape/* string */.Yj)('TrustProviderType'),
                tenant_id: (0,shape/* string */.Yj)('TenantId'),
                public_signing_key_url: (0,shape/* string */.Yj)('PublicSigningKeyUrl'),
            }),
        }),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
    },
    gone: { property: 'status.code', states: ['deleted', 'deleting'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_security_group', 'SecurityGroupIds[]'),
        ...(0,kind_source/* withPrefix */.Fe)('subnet-', (0,kind_source/* from */.HT)('aws_ec2_subnet', 'AssociatedTargetNetworks[].NetworkId')),
        ...(0,kind_source/* from */.HT)('aws_ec2_transit_gateway', 'TransitGatewayConfiguration.TransitGatewayId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/customer-gateway.js

/** The other end of VPN connections: a device that is not AWS's. */
const CUSTOMER_GATEWAY = {
    name: 'aws_ec2_customer_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeCustomerGateways',
    notInAllRegions: true,
    list: 'CustomerGateways',
    pageSize: null,
    id: 'CustomerGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:customer-gateway/{id}' },
    properties: {
        certificate_arn: (0,shape/* string */.Yj)('CertificateArn'),
        device_name: (0,shape/* string */.Yj)('DeviceName'),
        bgp_asn: (0,shape/* string */.Yj)('BgpAsn'),
        bgp_asn_extended: (0,shape/* string */.Yj)('BgpAsnExtended'),
        state: (0,shape/* string */.Yj)('State'),
        type: (0,shape/* string */.Yj)('Type'),
        ip_address: (0,shape/* string */.Yj)('IpAddress'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/dhcp-options.js

/** Which VPCs use them, the VPCs tell. */
const DHCP_OPTIONS = {
    name: 'aws_ec2_dhcp_options',
    bases: [],
    action: 'ec2:DescribeDhcpOptions',
    list: 'DhcpOptions',
    pageSize: 1000,
    id: 'DhcpOptionsId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dhcp-options/{id}' },
    properties: {
        dhcp_configurations: (0,shape/* list */.p_)('DhcpConfigurations', {
            key: (0,shape/* string */.Yj)('Key'),
            values: (0,shape/* strings */.P$)('Values[].Value'),
        }),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/egress-only-internet-gateway.js


const EGRESS_ONLY_INTERNET_GATEWAY = {
    name: 'aws_ec2_egress_only_internet_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeEgressOnlyInternetGateways',
    notInAllRegions: true,
    list: 'EgressOnlyInternetGateways',
    pageSize: 255,
    id: 'EgressOnlyInternetGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:egress-only-internet-gateway/{id}' },
    properties: {
        attachments: (0,shape/* list */.p_)('Attachments', { state: (0,shape/* string */.Yj)('State'), vpc_id: (0,shape/* string */.Yj)('VpcId') }),
    },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/elastic-ip.js


/** Addresses in Wavelength zones and on Outposts are not public ones. */
const ELASTIC_IP = {
    name: 'aws_ec2_elastic_ip',
    bases: ['ip_address'],
    action: 'ec2:DescribeAddresses',
    list: 'Addresses',
    pageSize: null,
    id: ['PublicIp', 'CarrierIp', 'CustomerOwnedIp', 'AllocationId'],
    nameFrom: ['InstanceId', kind_source/* NAME_TAG */.LX, 'NetworkInterfaceId'],
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:elastic-ip/{ip_allocation_id}' },
    properties: {
        ip_address: (0,shape/* string */.Yj)('PublicIp'),
        ip_address_family: (0,shape/* constant */.dY)('ipv4'),
        private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        public_ip: (0,shape/* string */.Yj)('PublicIp'),
        ip_allocation_id: (0,shape/* string */.Yj)('AllocationId'),
        ip_association_id: (0,shape/* string */.Yj)('AssociationId'),
        ip_domain: (0,shape/* string */.Yj)('Domain'),
        ip_network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
        ip_public_ipv4_pool: (0,shape/* string */.Yj)('PublicIpv4Pool'),
        ip_network_border_group: (0,shape/* string */.Yj)('NetworkBorderGroup'),
        ip_customer_owned_ip: (0,shape/* string */.Yj)('CustomerOwnedIp'),
        ip_customer_owned_ipv4_pool: (0,shape/* string */.Yj)('CustomerOwnedIpv4Pool'),
        ip_carrier_ip: (0,shape/* string */.Yj)('CarrierIp'),
        ip_network_interface_owner_id: (0,shape/* string */.Yj)('NetworkInterfaceOwnerId'),
        ip_service_managed: (0,shape/* string */.Yj)('ServiceManaged'),
        ip_instance_id: (0,shape/* string */.Yj)('InstanceId'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_instance', 'InstanceId'),
        ...(0,kind_source.to)('aws_ec2_instance', 'InstanceId', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaceId'),
        ...(0,kind_source.to)('aws_ec2_network_interface', 'NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/flow-log.js


const FLOW_LOG = {
    name: 'aws_ec2_flow_log',
    bases: [],
    action: 'ec2:DescribeFlowLogs',
    list: 'FlowLogs',
    pageSize: 1000,
    id: 'FlowLogId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreationTime'),
        deliver_logs_error_message: (0,shape/* string */.Yj)('DeliverLogsErrorMessage'),
        deliver_logs_permission_arn: (0,shape/* string */.Yj)('DeliverLogsPermissionArn'),
        deliver_cross_account_role: (0,shape/* string */.Yj)('DeliverCrossAccountRole'),
        deliver_logs_status: (0,shape/* string */.Yj)('DeliverLogsStatus'),
        flow_log_status: (0,shape/* string */.Yj)('FlowLogStatus'),
        resource_id: (0,shape/* string */.Yj)('ResourceId'),
        traffic_type: (0,shape/* string */.Yj)('TrafficType'),
        log_destination_type: (0,shape/* string */.Yj)('LogDestinationType'),
        log_destination: (0,shape/* string */.Yj)('LogDestination'),
        log_format: (0,shape/* string */.Yj)('LogFormat'),
        log_group_name: (0,shape/* string */.Yj)('LogGroupName'),
        max_aggregation_interval: (0,shape/* int */.Wh)('MaxAggregationInterval'),
        destination_options: (0,shape/* object */.Ik)('DestinationOptions', {
            file_format: (0,shape/* string */.Yj)('FileFormat'),
            hive_compatible_partitions: (0,shape/* bool */.lc)('HiveCompatiblePartitions'),
            per_hour_partition: (0,shape/* bool */.lc)('PerHourPartition'),
        }),
        tag_field_specifications: (0,shape/* list */.p_)('TagFieldSpecifications', {
            resource_type: (0,shape/* string */.Yj)('ResourceType'),
            tag_keys: (0,shape/* strings */.P$)('TagKeys[]'),
        }),
    },
    edges: [
        ...(0,kind_source/* withPrefix */.Fe)('vpc-', (0,kind_source/* from */.HT)('aws_vpc', 'ResourceId', 'default', 'delete')),
        ...(0,kind_source/* withPrefix */.Fe)('subnet-', (0,kind_source/* from */.HT)('aws_ec2_subnet', 'ResourceId', 'default', 'delete')),
        ...(0,kind_source/* withPrefix */.Fe)('eni-', (0,kind_source/* from */.HT)('aws_ec2_network_interface', 'ResourceId', 'default', 'delete')),
        ...(0,kind_source/* withPrefix */.Fe)('tgw-attach-', (0,kind_source/* from */.HT)('aws_ec2_transit_gateway_attachment', 'ResourceId', 'default', 'delete')),
        ...(0,kind_source/* withPrefix */.Fe)('tgw-', (0,kind_source/* from */.HT)('aws_ec2_transit_gateway', 'ResourceId', 'default', 'delete')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/host.js


const HOST = {
    name: 'aws_ec2_host',
    bases: [],
    action: 'ec2:DescribeHosts',
    notInAllRegions: true,
    list: 'Hosts',
    pageSize: 500,
    id: 'HostId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dedicated-host/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('AllocationTime'),
        host_auto_placement: (0,shape/* string */.Yj)('AutoPlacement'),
        host_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        host_available_capacity: (0,shape/* object */.Ik)('AvailableCapacity', {
            available_instance_capacity: (0,shape/* list */.p_)('AvailableInstanceCapacity', {
                available_capacity: (0,shape/* int */.Wh)('AvailableCapacity'),
                instance_type: (0,shape/* string */.Yj)('InstanceType'),
                total_capacity: (0,shape/* int */.Wh)('TotalCapacity'),
            }),
            available_v_cpus: (0,shape/* int */.Wh)('AvailableVCpus'),
        }),
        host_client_token: (0,shape/* string */.Yj)('ClientToken'),
        host_properties: (0,shape/* object */.Ik)('HostProperties', {
            cores: (0,shape/* int */.Wh)('Cores'),
            instance_type: (0,shape/* string */.Yj)('InstanceType'),
            instance_family: (0,shape/* string */.Yj)('InstanceFamily'),
            sockets: (0,shape/* int */.Wh)('Sockets'),
            total_v_cpus: (0,shape/* int */.Wh)('TotalVCpus'),
        }),
        host_reservation_id: (0,shape/* string */.Yj)('HostReservationId'),
        host_instances: (0,shape/* list */.p_)('Instances', {
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            instance_type: (0,shape/* string */.Yj)('InstanceType'),
            owner_id: (0,shape/* string */.Yj)('OwnerId'),
        }),
        host_state: (0,shape/* string */.Yj)('State'),
        host_release_time: (0,shape/* datetime */.w$)('ReleaseTime'),
        host_recovery: (0,shape/* string */.Yj)('HostRecovery'),
        host_allows_multiple_instance_types: (0,shape/* string */.Yj)('AllowsMultipleInstanceTypes'),
        host_owner_id: (0,shape/* string */.Yj)('OwnerId'),
        host_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        host_member_of_service_linked_resource_group: (0,shape/* bool */.lc)('MemberOfServiceLinkedResourceGroup'),
        host_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        host_maintenance: (0,shape/* string */.Yj)('HostMaintenance'),
        host_asset_id: (0,shape/* string */.Yj)('AssetId'),
        host_cpu_options: (0,shape/* object */.Ik)('CpuOptions', {
            amd_sev_snp: (0,shape/* string */.Yj)('AmdSevSnp'),
        }),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'host_state', states: ['released', 'released-permanent-failure'] },
    edges: (0,kind_source.to)('aws_ec2_instance', 'Instances[].InstanceId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/shared.js

const groupIdentifier = { group_name: (0,shape/* string */.Yj)('GroupName'), group_id: (0,shape/* string */.Yj)('GroupId') };
/** The service of AWS that manages a resource on the account's behalf. */
const operator = {
    managed: (0,shape/* bool */.lc)('Managed'),
    principal: (0,shape/* string */.Yj)('Principal'),
    hidden_by_default: (0,shape/* bool */.lc)('HiddenByDefault'),
};
/** Seconds. */
const connectionTracking = {
    tcp_established_timeout: (0,shape/* int */.Wh)('TcpEstablishedTimeout'),
    udp_stream_timeout: (0,shape/* int */.Wh)('UdpStreamTimeout'),
    udp_timeout: (0,shape/* int */.Wh)('UdpTimeout'),
};
const cidrBlockState = { state: (0,shape/* string */.Yj)('State'), status_message: (0,shape/* string */.Yj)('StatusMessage') };
const blockPublicAccess = {
    internet_gateway_block_mode: (0,shape/* string */.Yj)('InternetGatewayBlockMode'),
};
const blockDeviceMapping = {
    device_name: (0,shape/* string */.Yj)('DeviceName'),
    virtual_name: (0,shape/* string */.Yj)('VirtualName'),
    ebs: (0,shape/* object */.Ik)('Ebs', {
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        iops: (0,shape/* int */.Wh)('Iops'),
        snapshot_id: (0,shape/* string */.Yj)('SnapshotId'),
        volume_size: (0,shape/* int */.Wh)('VolumeSize'),
        volume_type: (0,shape/* string */.Yj)('VolumeType'),
        kms_key_id: (0,shape/* string */.Yj)('KmsKeyId'),
        throughput: (0,shape/* int */.Wh)('Throughput'),
        outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        encrypted: (0,shape/* bool */.lc)('Encrypted'),
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        volume_initialization_rate: (0,shape/* int */.Wh)('VolumeInitializationRate'),
        availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        ebs_card_index: (0,shape/* int */.Wh)('EbsCardIndex'),
    }),
    no_device: (0,shape/* string */.Yj)('NoDevice'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/image.js



const IMAGE = {
    name: 'aws_ec2_image',
    bases: [],
    action: 'ec2:DescribeImages',
    parameters: { Owners: ['self'], IncludeDeprecated: true, IncludeDisabled: true },
    list: 'Images',
    pageSize: 1000,
    id: 'ImageId',
    nameFrom: 'Name',
    arn: { form: 'arn:{partition}:ec2:{region}::image/{id}' },
    properties: {
        ctime: (0,shape/* datetimeText */.Bh)('CreationDate'),
        architecture: (0,shape/* string */.Yj)('Architecture'),
        image_location: (0,shape/* string */.Yj)('ImageLocation'),
        image_type: (0,shape/* string */.Yj)('ImageType'),
        public: (0,shape/* bool */.lc)('Public'),
        kernel_id: (0,shape/* string */.Yj)('KernelId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
        platform: (0,shape/* string */.Yj)('Platform'),
        platform_details: (0,shape/* string */.Yj)('PlatformDetails'),
        usage_operation: (0,shape/* string */.Yj)('UsageOperation'),
        product_codes: (0,shape/* list */.p_)('ProductCodes', {
            product_code_id: (0,shape/* string */.Yj)('ProductCodeId'),
            product_code_type: (0,shape/* string */.Yj)('ProductCodeType'),
        }),
        ramdisk_id: (0,shape/* string */.Yj)('RamdiskId'),
        state: (0,shape/* string */.Yj)('State'),
        block_device_mappings: (0,shape/* list */.p_)('BlockDeviceMappings', blockDeviceMapping),
        description: (0,shape/* text */.Qq)('Description'),
        ena_support: (0,shape/* bool */.lc)('EnaSupport'),
        hypervisor: (0,shape/* string */.Yj)('Hypervisor'),
        image_owner_alias: (0,shape/* string */.Yj)('ImageOwnerAlias'),
        root_device_name: (0,shape/* string */.Yj)('RootDeviceName'),
        root_device_type: (0,shape/* string */.Yj)('RootDeviceType'),
        sriov_net_support: (0,shape/* string */.Yj)('SriovNetSupport'),
        state_reason: (0,shape/* object */.Ik)('StateReason', {
            code: (0,shape/* string */.Yj)('Code'),
            message: (0,shape/* string */.Yj)('Message'),
        }),
        virtualization_type: (0,shape/* string */.Yj)('VirtualizationType'),
        boot_mode: (0,shape/* string */.Yj)('BootMode'),
        tpm_support: (0,shape/* string */.Yj)('TpmSupport'),
        deprecation_time: (0,shape/* string */.Yj)('DeprecationTime'),
        imds_support: (0,shape/* string */.Yj)('ImdsSupport'),
        source_instance_id: (0,shape/* string */.Yj)('SourceInstanceId'),
        deregistration_protection: (0,shape/* string */.Yj)('DeregistrationProtection'),
        last_launched_time: (0,shape/* datetimeText */.Bh)('LastLaunchedTime'),
        image_allowed: (0,shape/* bool */.lc)('ImageAllowed'),
        source_image_id: (0,shape/* string */.Yj)('SourceImageId'),
        source_image_region: (0,shape/* string */.Yj)('SourceImageRegion'),
        free_tier_eligible: (0,shape/* bool */.lc)('FreeTierEligible'),
        public_ssm_parameter_name: (0,shape/* string */.Yj)('PublicSsmParameterName'),
        image_watermarks: (0,shape/* list */.p_)('ImageWatermarks', {
            watermark_key: (0,shape/* string */.Yj)('WatermarkKey'),
            source_image_region: (0,shape/* string */.Yj)('SourceImageRegion'),
            source_image_id: (0,shape/* string */.Yj)('SourceImageId'),
            source_image_creation_time: (0,shape/* datetime */.w$)('SourceImageCreationTime'),
            watermark_creation_time: (0,shape/* datetime */.w$)('WatermarkCreationTime'),
        }),
        scan_results: (0,shape/* object */.Ik)('ScanResults', {
            highest_finding_severity_label: (0,shape/* string */.Yj)('HighestFindingSeverityLabel'),
            finding_scan_date: (0,shape/* datetime */.w$)('FindingScanDate'),
            informational_fix_available_since: (0,shape/* datetime */.w$)('InformationalFixAvailableSince'),
            low_fix_available_since: (0,shape/* datetime */.w$)('LowFixAvailableSince'),
            medium_fix_available_since: (0,shape/* datetime */.w$)('MediumFixAvailableSince'),
            high_fix_available_since: (0,shape/* datetime */.w$)('HighFixAvailableSince'),
            critical_fix_available_since: (0,shape/* datetime */.w$)('CriticalFixAvailableSince'),
        }),
        instance_type_specification: (0,shape/* object */.Ik)('InstanceTypeSpecification', {
            supported_instance_types: (0,shape/* strings */.P$)('SupportedInstanceTypes[].InstanceType'),
            unsupported_instance_types: (0,shape/* strings */.P$)('UnsupportedInstanceTypes[].InstanceType'),
        }),
    },
    gone: { property: 'state', states: ['deregistered', 'error', 'failed', 'invalid'] },
    edges: (0,kind_source.to)('aws_ec2_snapshot', 'BlockDeviceMappings[].Ebs.SnapshotId'),
    details: [
        {
            action: 'ec2:DescribeImageAttribute',
            answer: 'LaunchPermissions',
            idParameter: 'ImageId',
            parameters: { Attribute: 'launchPermission' },
            properties: {
                launch_permissions: (0,shape/* list */.p_)('LaunchPermissions', {
                    group: (0,shape/* string */.Yj)('Group'),
                    user_id: (0,shape/* string */.Yj)('UserId'),
                    organization_arn: (0,shape/* string */.Yj)('OrganizationArn'),
                    organizational_unit_arn: (0,shape/* string */.Yj)('OrganizationalUnitArn'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/instance-parts.js


/** The objects within an instance. */
const placement = {
    availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
    availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
    affinity: (0,shape/* string */.Yj)('Affinity'),
    group_name: (0,shape/* string */.Yj)('GroupName'),
    group_id: (0,shape/* string */.Yj)('GroupId'),
    partition_number: (0,shape/* int */.Wh)('PartitionNumber'),
    host_id: (0,shape/* string */.Yj)('HostId'),
    tenancy: (0,shape/* string */.Yj)('Tenancy'),
    spread_domain: (0,shape/* string */.Yj)('SpreadDomain'),
    host_resource_group_arn: (0,shape/* string */.Yj)('HostResourceGroupArn'),
};
const instance_parts_blockDeviceMapping = {
    device_name: (0,shape/* string */.Yj)('DeviceName'),
    ebs: (0,shape/* object */.Ik)('Ebs', {
        attach_time: (0,shape/* datetime */.w$)('AttachTime'),
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        status: (0,shape/* string */.Yj)('Status'),
        volume_id: (0,shape/* string */.Yj)('VolumeId'),
        volume_owner_id: (0,shape/* string */.Yj)('VolumeOwnerId'),
        associated_resource: (0,shape/* string */.Yj)('AssociatedResource'),
        ebs_card_index: (0,shape/* int */.Wh)('EbsCardIndex'),
        operator: (0,shape/* object */.Ik)('Operator', operator),
    }),
};
const association = {
    carrier_ip: (0,shape/* string */.Yj)('CarrierIp'),
    customer_owned_ip: (0,shape/* string */.Yj)('CustomerOwnedIp'),
    owner_id: (0,shape/* string */.Yj)('IpOwnerId'),
    public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
    public_ip: (0,shape/* string */.Yj)('PublicIp'),
};
const networkInterface = {
    association: (0,shape/* object */.Ik)('Association', association),
    attachment: (0,shape/* object */.Ik)('Attachment', {
        attach_time: (0,shape/* datetime */.w$)('AttachTime'),
        attachment_id: (0,shape/* string */.Yj)('AttachmentId'),
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        device_index: (0,shape/* int */.Wh)('DeviceIndex'),
        status: (0,shape/* string */.Yj)('Status'),
        network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
    }),
    description: (0,shape/* text */.Qq)('Description'),
    groups: (0,shape/* list */.p_)('Groups', groupIdentifier),
    ipv6_addresses: (0,shape/* strings */.P$)('Ipv6Addresses[].Ipv6Address'),
    mac_address: (0,shape/* string */.Yj)('MacAddress'),
    network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
    owner_id: (0,shape/* string */.Yj)('OwnerId'),
    private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
    private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    private_ip_addresses: (0,shape/* list */.p_)('PrivateIpAddresses', {
        association: (0,shape/* object */.Ik)('Association', association),
        primary: (0,shape/* bool */.lc)('Primary'),
        private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    }),
    source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
    status: (0,shape/* string */.Yj)('Status'),
    subnet_id: (0,shape/* string */.Yj)('SubnetId'),
    vpc_id: (0,shape/* string */.Yj)('VpcId'),
    interface_type: (0,shape/* string */.Yj)('InterfaceType'),
    ipv4_prefixes: (0,shape/* strings */.P$)('Ipv4Prefixes[].Ipv4Prefix'),
    ipv6_prefixes: (0,shape/* strings */.P$)('Ipv6Prefixes[].Ipv6Prefix'),
    connection_tracking_configuration: (0,shape/* object */.Ik)('ConnectionTrackingConfiguration', connectionTracking),
    operator: (0,shape/* object */.Ik)('Operator', operator),
};
const elasticGpuAssociation = {
    elastic_gpu_id: (0,shape/* string */.Yj)('ElasticGpuId'),
    elastic_gpu_association_id: (0,shape/* string */.Yj)('ElasticGpuAssociationId'),
    elastic_gpu_association_state: (0,shape/* string */.Yj)('ElasticGpuAssociationState'),
    elastic_gpu_association_time: (0,shape/* string */.Yj)('ElasticGpuAssociationTime'),
};
const elasticInferenceAcceleratorAssociation = {
    elastic_inference_accelerator_arn: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorArn'),
    elastic_inference_accelerator_association_id: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorAssociationId'),
    elastic_inference_accelerator_association_state: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorAssociationState'),
    elastic_inference_accelerator_association_time: (0,shape/* datetime */.w$)('ElasticInferenceAcceleratorAssociationTime'),
};
const capacityReservationSpecification = {
    capacity_reservation_preference: (0,shape/* string */.Yj)('CapacityReservationPreference'),
    capacity_reservation_target: (0,shape/* object */.Ik)('CapacityReservationTarget', {
        capacity_reservation_id: (0,shape/* string */.Yj)('CapacityReservationId'),
        capacity_reservation_resource_group_arn: (0,shape/* string */.Yj)('CapacityReservationResourceGroupArn'),
    }),
};
const metadataOptions = {
    state: (0,shape/* string */.Yj)('State'),
    http_tokens: (0,shape/* string */.Yj)('HttpTokens'),
    http_put_response_hop_limit: (0,shape/* int */.Wh)('HttpPutResponseHopLimit'),
    http_endpoint: (0,shape/* string */.Yj)('HttpEndpoint'),
    http_protocol_ipv6: (0,shape/* string */.Yj)('HttpProtocolIpv6'),
    instance_metadata_tags: (0,shape/* string */.Yj)('InstanceMetadataTags'),
};
const cpuOptions = {
    core_count: (0,shape/* int */.Wh)('CoreCount'),
    threads_per_core: (0,shape/* int */.Wh)('ThreadsPerCore'),
    amd_sev_snp: (0,shape/* string */.Yj)('AmdSevSnp'),
    nested_virtualization: (0,shape/* string */.Yj)('NestedVirtualization'),
};
const privateDnsNameOptions = {
    hostname_type: (0,shape/* string */.Yj)('HostnameType'),
    enable_resource_name_dns_a_record: (0,shape/* bool */.lc)('EnableResourceNameDnsARecord'),
    enable_resource_name_dns_aaaa_record: (0,shape/* bool */.lc)('EnableResourceNameDnsAAAARecord'),
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/user-data.js


/** User data holds 16 KiB at most; what swells beyond this is a bomb, not a script. */
const MAX_TEXT = 4 * 1024 * 1024;
/** The text of user data, unpacked where it is gzipped, as cloud-init does. What is no text stays in Base64. */
function userData(path) {
    const { read } = (0,shape/* string */.Yj)(path);
    return {
        type: { type: 'string', secret: true },
        path,
        read: (source) => {
            const base64 = read(source);
            return typeof base64 === 'string' ? (textOf(Buffer.from(base64, 'base64')) ?? base64) : undefined;
        },
    };
}
function textOf(bytes) {
    try {
        const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const plain = isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT }) : bytes;
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
const INSTANCE = {
    name: 'aws_ec2_instance',
    bases: ['instance'],
    action: 'ec2:DescribeInstances',
    list: 'Reservations',
    within: { list: 'Instances', outer: 'Reservation' },
    pageSize: 1000,
    id: 'InstanceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:instance/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('LaunchTime'),
        instance_status: (0,shape/* choice */.Yq)('State.Name', instance_status),
        instance_cores: (0,shape/* float */.fV)('CpuOptions.CoreCount'),
        instance_ami_launch_index: (0,shape/* int */.Wh)('AmiLaunchIndex'),
        instance_image_id: (0,shape/* string */.Yj)('ImageId'),
        instance_type: (0,shape/* string */.Yj)('InstanceType'),
        instance_kernel_id: (0,shape/* string */.Yj)('KernelId'),
        instance_key_name: (0,shape/* string */.Yj)('KeyName'),
        instance_launch_time: (0,shape/* datetime */.w$)('LaunchTime'),
        instance_monitoring: (0,shape/* string */.Yj)('Monitoring.State'),
        instance_placement: (0,shape/* object */.Ik)('Placement', placement),
        instance_platform: (0,shape/* string */.Yj)('Platform'),
        instance_private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        instance_private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        instance_product_codes: (0,shape/* list */.p_)('ProductCodes', {
            product_code_id: (0,shape/* string */.Yj)('ProductCodeId'),
            product_code_type: (0,shape/* string */.Yj)('ProductCodeType'),
        }),
        instance_public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
        instance_public_ip_address: (0,shape/* string */.Yj)('PublicIpAddress'),
        instance_ramdisk_id: (0,shape/* string */.Yj)('RamdiskId'),
        instance_state: (0,shape/* object */.Ik)('State', { code: (0,shape/* int */.Wh)('Code'), name: (0,shape/* string */.Yj)('Name') }),
        instance_state_transition_reason: (0,shape/* string */.Yj)('StateTransitionReason'),
        instance_subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        instance_architecture: (0,shape/* string */.Yj)('Architecture'),
        instance_block_device_mappings: (0,shape/* list */.p_)('BlockDeviceMappings', instance_parts_blockDeviceMapping),
        instance_client_token: (0,shape/* string */.Yj)('ClientToken'),
        instance_ebs_optimized: (0,shape/* bool */.lc)('EbsOptimized'),
        instance_ena_support: (0,shape/* bool */.lc)('EnaSupport'),
        instance_hypervisor: (0,shape/* string */.Yj)('Hypervisor'),
        instance_iam_instance_profile: (0,shape/* object */.Ik)('IamInstanceProfile', { arn: (0,shape/* string */.Yj)('Arn'), id: (0,shape/* string */.Yj)('Id') }),
        instance_lifecycle: (0,shape/* string */.Yj)('InstanceLifecycle'),
        instance_elastic_gpu_associations: (0,shape/* list */.p_)('ElasticGpuAssociations', elasticGpuAssociation),
        instance_elastic_inference_accelerator_associations: (0,shape/* list */.p_)('ElasticInferenceAcceleratorAssociations', elasticInferenceAcceleratorAssociation),
        instance_network_interfaces: (0,shape/* alwaysList */.AN)('NetworkInterfaces', networkInterface),
        instance_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        instance_root_device_name: (0,shape/* string */.Yj)('RootDeviceName'),
        instance_root_device_type: (0,shape/* string */.Yj)('RootDeviceType'),
        instance_security_groups: (0,shape/* list */.p_)('SecurityGroups', groupIdentifier),
        instance_source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
        instance_spot_instance_request_id: (0,shape/* string */.Yj)('SpotInstanceRequestId'),
        instance_sriov_net_support: (0,shape/* string */.Yj)('SriovNetSupport'),
        instance_state_reason: (0,shape/* object */.Ik)('StateReason', { code: (0,shape/* string */.Yj)('Code'), message: (0,shape/* string */.Yj)('Message') }),
        instance_virtualization_type: (0,shape/* string */.Yj)('VirtualizationType'),
        instance_cpu_options: (0,shape/* object */.Ik)('CpuOptions', cpuOptions),
        instance_capacity_reservation_id: (0,shape/* string */.Yj)('CapacityReservationId'),
        instance_capacity_reservation_specification: (0,shape/* object */.Ik)('CapacityReservationSpecification', capacityReservationSpecification),
        instance_hibernation_options: (0,shape/* bool */.lc)('HibernationOptions.Configured'),
        instance_licenses: (0,shape/* strings */.P$)('Licenses[].LicenseConfigurationArn'),
        instance_metadata_options: (0,shape/* object */.Ik)('MetadataOptions', metadataOptions),
        instance_enclave_options: (0,shape/* bool */.lc)('EnclaveOptions.Enabled'),
        instance_boot_mode: (0,shape/* string */.Yj)('BootMode'),
        instance_platform_details: (0,shape/* string */.Yj)('PlatformDetails'),
        instance_usage_operation: (0,shape/* string */.Yj)('UsageOperation'),
        instance_usage_operation_update_time: (0,shape/* datetime */.w$)('UsageOperationUpdateTime'),
        instance_private_dns_name_options: (0,shape/* object */.Ik)('PrivateDnsNameOptions', privateDnsNameOptions),
        instance_ipv6_address: (0,shape/* string */.Yj)('Ipv6Address'),
        instance_tpm_support: (0,shape/* string */.Yj)('TpmSupport'),
        instance_maintenance_options: (0,shape/* string */.Yj)('MaintenanceOptions.AutoRecovery'),
        instance_reboot_migration: (0,shape/* string */.Yj)('MaintenanceOptions.RebootMigration'),
        instance_current_instance_boot_mode: (0,shape/* string */.Yj)('CurrentInstanceBootMode'),
        instance_capacity_block_id: (0,shape/* string */.Yj)('CapacityBlockId'),
        instance_bandwidth_weighting: (0,shape/* string */.Yj)('NetworkPerformanceOptions.BandwidthWeighting'),
        instance_operator: (0,shape/* object */.Ik)('Operator', operator),
        instance_reservation_id: (0,shape/* string */.Yj)('Reservation.ReservationId'),
        instance_requester_id: (0,shape/* string */.Yj)('Reservation.RequesterId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        owner_id: (0,shape/* string */.Yj)('Reservation.OwnerId'),
    },
    gone: {
        property: 'instance_state.name',
        also: ['instance_status'],
        states: ['shutting-down', 'terminated'],
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...(0,kind_source.to)('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId', 'delete'),
        ...(0,kind_source.to)('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_instance_type', 'InstanceType'),
        ...(0,kind_source/* from */.HT)('aws_ec2_image', 'ImageId'),
        {
            type: 'default',
            direction: 'in',
            kind: 'aws_ec2_launch_template',
            ids: (0,shape/* tag */.Tc)('Tags', 'aws:ec2launchtemplate:id'),
        },
    ],
    details: [
        {
            action: 'ec2:DescribeInstanceAttribute',
            answer: 'InstanceId',
            idParameter: 'InstanceId',
            parameters: { Attribute: 'userData' },
            properties: { instance_user_data: userData('UserData.Value') },
            except: { property: 'instance_status', value: 'terminated' },
            costly: true,
        },
        {
            action: 'ec2:DescribeImages',
            parameters: { IncludeDeprecated: true, IncludeDisabled: true },
            list: 'Images',
            pageSize: 1000,
            by: 'instance_image_id',
            filter: 'image-id',
            id: 'ImageId',
            properties: { instance_image_deprecation_time: (0,shape/* datetimeText */.Bh)('DeprecationTime') },
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
    ebs_optimized_support: (0,shape/* string */.Yj)('EbsOptimizedSupport'),
    encryption_support: (0,shape/* string */.Yj)('EncryptionSupport'),
    ebs_optimized_info: (0,shape/* object */.Ik)('EbsOptimizedInfo', {
        baseline_bandwidth_in_mbps: (0,shape/* int */.Wh)('BaselineBandwidthInMbps'),
        baseline_throughput_in_mbps: (0,shape/* float */.fV)('BaselineThroughputInMBps'),
        baseline_iops: (0,shape/* int */.Wh)('BaselineIops'),
        maximum_bandwidth_in_mbps: (0,shape/* int */.Wh)('MaximumBandwidthInMbps'),
        maximum_throughput_in_mbps: (0,shape/* float */.fV)('MaximumThroughputInMBps'),
        maximum_iops: (0,shape/* int */.Wh)('MaximumIops'),
    }),
    nvme_support: (0,shape/* string */.Yj)('NvmeSupport'),
    maximum_ebs_attachments: (0,shape/* int */.Wh)('MaximumEbsAttachments'),
    attachment_limit_type: (0,shape/* string */.Yj)('AttachmentLimitType'),
    maximum_ebs_cards: (0,shape/* int */.Wh)('MaximumEbsCards'),
    ebs_cards: (0,shape/* list */.p_)('EbsCards', {
        ebs_card_index: (0,shape/* int */.Wh)('EbsCardIndex'),
        baseline_bandwidth_in_mbps: (0,shape/* int */.Wh)('BaselineBandwidthInMbps'),
        baseline_throughput_in_mbps: (0,shape/* float */.fV)('BaselineThroughputInMBps'),
        baseline_iops: (0,shape/* int */.Wh)('BaselineIops'),
        maximum_bandwidth_in_mbps: (0,shape/* int */.Wh)('MaximumBandwidthInMbps'),
        maximum_throughput_in_mbps: (0,shape/* float */.fV)('MaximumThroughputInMBps'),
        maximum_iops: (0,shape/* int */.Wh)('MaximumIops'),
    }),
};
const networkInfo = {
    network_performance: (0,shape/* string */.Yj)('NetworkPerformance'),
    maximum_network_interfaces: (0,shape/* int */.Wh)('MaximumNetworkInterfaces'),
    maximum_network_cards: (0,shape/* int */.Wh)('MaximumNetworkCards'),
    default_network_card_index: (0,shape/* int */.Wh)('DefaultNetworkCardIndex'),
    network_cards: (0,shape/* list */.p_)('NetworkCards', {
        network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
        network_performance: (0,shape/* string */.Yj)('NetworkPerformance'),
        maximum_network_interfaces: (0,shape/* int */.Wh)('MaximumNetworkInterfaces'),
        additional_flexible_network_interfaces: (0,shape/* int */.Wh)('AdditionalFlexibleNetworkInterfaces'),
        baseline_bandwidth_in_gbps: (0,shape/* float */.fV)('BaselineBandwidthInGbps'),
        peak_bandwidth_in_gbps: (0,shape/* float */.fV)('PeakBandwidthInGbps'),
        default_ena_queue_count_per_interface: (0,shape/* int */.Wh)('DefaultEnaQueueCountPerInterface'),
        maximum_ena_queue_count: (0,shape/* int */.Wh)('MaximumEnaQueueCount'),
        maximum_ena_queue_count_per_interface: (0,shape/* int */.Wh)('MaximumEnaQueueCountPerInterface'),
        interface_types: (0,shape/* strings */.P$)('InterfaceTypes[]'),
    }),
    ipv4_addresses_per_interface: (0,shape/* int */.Wh)('Ipv4AddressesPerInterface'),
    ipv6_addresses_per_interface: (0,shape/* int */.Wh)('Ipv6AddressesPerInterface'),
    ipv6_supported: (0,shape/* bool */.lc)('Ipv6Supported'),
    ena_support: (0,shape/* string */.Yj)('EnaSupport'),
    efa_supported: (0,shape/* bool */.lc)('EfaSupported'),
    efa_info: (0,shape/* int */.Wh)('EfaInfo.MaximumEfaInterfaces'),
    encryption_in_transit_supported: (0,shape/* bool */.lc)('EncryptionInTransitSupported'),
    ena_srd_supported: (0,shape/* bool */.lc)('EnaSrdSupported'),
    bandwidth_weightings: (0,shape/* strings */.P$)('BandwidthWeightings[]'),
    flexible_ena_queues_support: (0,shape/* string */.Yj)('FlexibleEnaQueuesSupport'),
    connection_tracking_configuration: (0,shape/* object */.Ik)('ConnectionTrackingConfiguration', {
        default_tcp_established_timeout: (0,shape/* int */.Wh)('DefaultTcpEstablishedTimeout'),
        default_udp_timeout: (0,shape/* int */.Wh)('DefaultUdpTimeout'),
        default_udp_stream_timeout: (0,shape/* int */.Wh)('DefaultUdpStreamTimeout'),
    }),
    secondary_network_supported: (0,shape/* bool */.lc)('SecondaryNetworkSupported'),
    maximum_secondary_network_interfaces: (0,shape/* int */.Wh)('MaximumSecondaryNetworkInterfaces'),
    ipv4_addresses_per_secondary_interface: (0,shape/* int */.Wh)('Ipv4AddressesPerSecondaryInterface'),
};
/** The types that the region offers. What AWS does not answer (ecu, pretty_name, physical_processor, gpu_model) is left out. */
const INSTANCE_TYPE = {
    name: 'aws_ec2_instance_type',
    bases: ['instance_type'],
    action: 'ec2:DescribeInstanceTypes',
    list: 'InstanceTypes',
    pageSize: 100,
    id: 'InstanceType',
    nameFrom: 'InstanceType',
    arn: null,
    properties: {
        instance_type: (0,shape/* string */.Yj)('InstanceType'),
        instance_cores: (0,shape/* float */.fV)('VCpuInfo.DefaultVCpus'),
        instance_memory: (0,shape/* quotient */.y8)('MemoryInfo.SizeInMiB', 1024),
        current_generation: (0,shape/* bool */.lc)('CurrentGeneration'),
        free_tier_eligible: (0,shape/* bool */.lc)('FreeTierEligible'),
        supported_usage_classes: (0,shape/* strings */.P$)('SupportedUsageClasses[]'),
        supported_root_device_types: (0,shape/* strings */.P$)('SupportedRootDeviceTypes[]'),
        supported_virtualization_types: (0,shape/* strings */.P$)('SupportedVirtualizationTypes[]'),
        bare_metal: (0,shape/* bool */.lc)('BareMetal'),
        hypervisor: (0,shape/* string */.Yj)('Hypervisor'),
        instance_type_processor_info: (0,shape/* object */.Ik)('ProcessorInfo', {
            supported_architectures: (0,shape/* strings */.P$)('SupportedArchitectures[]'),
            sustained_clock_speed_in_ghz: (0,shape/* float */.fV)('SustainedClockSpeedInGhz'),
            supported_features: (0,shape/* strings */.P$)('SupportedFeatures[]'),
            manufacturer: (0,shape/* string */.Yj)('Manufacturer'),
        }),
        instance_type_v_cpu_info: (0,shape/* object */.Ik)('VCpuInfo', {
            default_v_cpus: (0,shape/* int */.Wh)('DefaultVCpus'),
            default_cores: (0,shape/* int */.Wh)('DefaultCores'),
            default_threads_per_core: (0,shape/* int */.Wh)('DefaultThreadsPerCore'),
            valid_cores: (0,shape/* ints */.dd)('ValidCores[]'),
            valid_threads_per_core: (0,shape/* ints */.dd)('ValidThreadsPerCore[]'),
        }),
        memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
        instance_storage_supported: (0,shape/* bool */.lc)('InstanceStorageSupported'),
        instance_type_instance_storage_info: (0,shape/* object */.Ik)('InstanceStorageInfo', {
            total_size_in_gb: (0,shape/* int */.Wh)('TotalSizeInGB'),
            disks: (0,shape/* list */.p_)('Disks', {
                size_in_gb: (0,shape/* int */.Wh)('SizeInGB'),
                count: (0,shape/* int */.Wh)('Count'),
                type: (0,shape/* string */.Yj)('Type'),
            }),
            nvme_support: (0,shape/* string */.Yj)('NvmeSupport'),
            encryption_support: (0,shape/* string */.Yj)('EncryptionSupport'),
        }),
        instance_type_ebs_info: (0,shape/* object */.Ik)('EbsInfo', ebsInfo),
        instance_type_network_info: (0,shape/* object */.Ik)('NetworkInfo', networkInfo),
        instance_type_gpu_info: (0,shape/* object */.Ik)('GpuInfo', {
            gpus: (0,shape/* list */.p_)('Gpus', {
                name: (0,shape/* string */.Yj)('Name'),
                manufacturer: (0,shape/* string */.Yj)('Manufacturer'),
                count: (0,shape/* int */.Wh)('Count'),
                memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
                logical_gpu_count: (0,shape/* int */.Wh)('LogicalGpuCount'),
                gpu_partition_size: (0,shape/* float */.fV)('GpuPartitionSize'),
                workloads: (0,shape/* strings */.P$)('Workloads[]'),
            }),
            total_gpu_memory_in_mi_b: (0,shape/* int */.Wh)('TotalGpuMemoryInMiB'),
        }),
        instance_type_fpga_info: (0,shape/* object */.Ik)('FpgaInfo', {
            fpgas: (0,shape/* list */.p_)('Fpgas', {
                name: (0,shape/* string */.Yj)('Name'),
                manufacturer: (0,shape/* string */.Yj)('Manufacturer'),
                count: (0,shape/* int */.Wh)('Count'),
                memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
            }),
            total_fpga_memory_in_mi_b: (0,shape/* int */.Wh)('TotalFpgaMemoryInMiB'),
        }),
        instance_type_placement_group_info: (0,shape/* object */.Ik)('PlacementGroupInfo', {
            supported_strategies: (0,shape/* strings */.P$)('SupportedStrategies[]'),
        }),
        instance_type_inference_accelerator_info: (0,shape/* object */.Ik)('InferenceAcceleratorInfo', {
            accelerators: (0,shape/* list */.p_)('Accelerators', {
                count: (0,shape/* int */.Wh)('Count'),
                name: (0,shape/* string */.Yj)('Name'),
                manufacturer: (0,shape/* string */.Yj)('Manufacturer'),
                memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
            }),
            total_inference_memory_in_mi_b: (0,shape/* int */.Wh)('TotalInferenceMemoryInMiB'),
        }),
        hibernation_supported: (0,shape/* bool */.lc)('HibernationSupported'),
        burstable_performance_supported: (0,shape/* bool */.lc)('BurstablePerformanceSupported'),
        dedicated_hosts_supported: (0,shape/* bool */.lc)('DedicatedHostsSupported'),
        auto_recovery_supported: (0,shape/* bool */.lc)('AutoRecoverySupported'),
        supported_boot_modes: (0,shape/* strings */.P$)('SupportedBootModes[]'),
        instance_type_nitro_enclaves_support: (0,shape/* string */.Yj)('NitroEnclavesSupport'),
        instance_type_nitro_tpm_support: (0,shape/* string */.Yj)('NitroTpmSupport'),
        instance_type_nitro_tpm_supported_versions: (0,shape/* strings */.P$)('NitroTpmInfo.SupportedVersions[]'),
        instance_type_media_accelerator_info: (0,shape/* object */.Ik)('MediaAcceleratorInfo', {
            accelerators: (0,shape/* list */.p_)('Accelerators', {
                count: (0,shape/* int */.Wh)('Count'),
                name: (0,shape/* string */.Yj)('Name'),
                manufacturer: (0,shape/* string */.Yj)('Manufacturer'),
                memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
            }),
            total_media_memory_in_mi_b: (0,shape/* int */.Wh)('TotalMediaMemoryInMiB'),
        }),
        instance_type_neuron_info: (0,shape/* object */.Ik)('NeuronInfo', {
            neuron_devices: (0,shape/* list */.p_)('NeuronDevices', {
                count: (0,shape/* int */.Wh)('Count'),
                name: (0,shape/* string */.Yj)('Name'),
                core_info: (0,shape/* object */.Ik)('CoreInfo', {
                    count: (0,shape/* int */.Wh)('Count'),
                    version: (0,shape/* int */.Wh)('Version'),
                }),
                memory_info: (0,shape/* int */.Wh)('MemoryInfo.SizeInMiB'),
            }),
            total_neuron_device_memory_in_mi_b: (0,shape/* int */.Wh)('TotalNeuronDeviceMemoryInMiB'),
        }),
        instance_type_phc_support: (0,shape/* string */.Yj)('PhcSupport'),
        instance_type_reboot_migration_support: (0,shape/* string */.Yj)('RebootMigrationSupport'),
        instance_type_supported_in_region: (0,shape/* bool */.lc)('SupportedInRegion'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/internet-gateway.js


const INTERNET_GATEWAY = {
    name: 'aws_ec2_internet_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeInternetGateways',
    list: 'InternetGateways',
    pageSize: 1000,
    id: 'InternetGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:internet-gateway/{id}' },
    properties: {
        gateway_attachments: (0,shape/* list */.p_)('Attachments', {
            state: (0,shape/* string */.Yj)('State'),
            vpc_id: (0,shape/* string */.Yj)('VpcId'),
        }),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/keypair.js

/** The edges to instances are the instance's to tell. */
const KEYPAIR = {
    name: 'aws_ec2_keypair',
    bases: ['keypair'],
    action: 'ec2:DescribeKeyPairs',
    parameters: { IncludePublicKey: true },
    list: 'KeyPairs',
    pageSize: null,
    id: 'KeyPairId',
    nameFrom: 'KeyName',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:key-pair/{name}' },
    properties: {
        key_fingerprint: (0,shape/* string */.Yj)('KeyFingerprint'),
        key_type: (0,shape/* string */.Yj)('KeyType'),
        public_key: (0,shape/* string */.Yj)('PublicKey'),
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        fingerprint: (0,shape/* string */.Yj)('KeyFingerprint'),
    },
    edges: [],
};

// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/launch-template-data.js




const range = { min: (0,shape/* int */.Wh)('Min'), max: (0,shape/* int */.Wh)('Max') };
const fractionalRange = { min: (0,shape/* float */.fV)('Min'), max: (0,shape/* float */.fV)('Max') };
const launch_template_data_blockDeviceMapping = {
    device_name: (0,shape/* string */.Yj)('DeviceName'),
    virtual_name: (0,shape/* string */.Yj)('VirtualName'),
    ebs: (0,shape/* object */.Ik)('Ebs', {
        encrypted: (0,shape/* bool */.lc)('Encrypted'),
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        iops: (0,shape/* int */.Wh)('Iops'),
        kms_key_id: (0,shape/* string */.Yj)('KmsKeyId'),
        snapshot_id: (0,shape/* string */.Yj)('SnapshotId'),
        volume_size: (0,shape/* int */.Wh)('VolumeSize'),
        volume_type: (0,shape/* string */.Yj)('VolumeType'),
        throughput: (0,shape/* int */.Wh)('Throughput'),
        volume_initialization_rate: (0,shape/* int */.Wh)('VolumeInitializationRate'),
        ebs_card_index: (0,shape/* int */.Wh)('EbsCardIndex'),
    }),
    no_device: (0,shape/* string */.Yj)('NoDevice'),
};
const launchedInterface = {
    associate_carrier_ip_address: (0,shape/* bool */.lc)('AssociateCarrierIpAddress'),
    associate_public_ip_address: (0,shape/* bool */.lc)('AssociatePublicIpAddress'),
    delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
    description: (0,shape/* text */.Qq)('Description'),
    device_index: (0,shape/* int */.Wh)('DeviceIndex'),
    groups: (0,shape/* strings */.P$)('Groups[]'),
    interface_type: (0,shape/* string */.Yj)('InterfaceType'),
    ipv6_address_count: (0,shape/* int */.Wh)('Ipv6AddressCount'),
    ipv6_addresses: (0,shape/* list */.p_)('Ipv6Addresses', {
        ipv6_address: (0,shape/* string */.Yj)('Ipv6Address'),
        is_primary_ipv6: (0,shape/* bool */.lc)('IsPrimaryIpv6'),
    }),
    network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
    private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    private_ip_addresses: (0,shape/* list */.p_)('PrivateIpAddresses', {
        primary: (0,shape/* bool */.lc)('Primary'),
        private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    }),
    secondary_private_ip_address_count: (0,shape/* int */.Wh)('SecondaryPrivateIpAddressCount'),
    subnet_id: (0,shape/* string */.Yj)('SubnetId'),
    network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
    ipv4_prefixes: (0,shape/* strings */.P$)('Ipv4Prefixes[].Ipv4Prefix'),
    ipv4_prefix_count: (0,shape/* int */.Wh)('Ipv4PrefixCount'),
    ipv6_prefixes: (0,shape/* strings */.P$)('Ipv6Prefixes[].Ipv6Prefix'),
    ipv6_prefix_count: (0,shape/* int */.Wh)('Ipv6PrefixCount'),
    primary_ipv6: (0,shape/* bool */.lc)('PrimaryIpv6'),
    ena_srd_specification: (0,shape/* object */.Ik)('EnaSrdSpecification', {
        ena_srd_enabled: (0,shape/* bool */.lc)('EnaSrdEnabled'),
        ena_srd_udp_specification: (0,shape/* bool */.lc)('EnaSrdUdpSpecification.EnaSrdUdpEnabled'),
    }),
    connection_tracking_specification: (0,shape/* object */.Ik)('ConnectionTrackingSpecification', connectionTracking),
    ena_queue_count: (0,shape/* int */.Wh)('EnaQueueCount'),
};
const secondaryInterface = {
    delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
    device_index: (0,shape/* int */.Wh)('DeviceIndex'),
    private_ip_addresses: (0,shape/* strings */.P$)('PrivateIpAddresses[].PrivateIpAddress'),
    private_ip_address_count: (0,shape/* int */.Wh)('PrivateIpAddressCount'),
    secondary_subnet_id: (0,shape/* string */.Yj)('SecondarySubnetId'),
    interface_type: (0,shape/* string */.Yj)('InterfaceType'),
    network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
};
const instanceMarketOptions = {
    market_type: (0,shape/* string */.Yj)('MarketType'),
    spot_options: (0,shape/* object */.Ik)('SpotOptions', {
        max_price: (0,shape/* string */.Yj)('MaxPrice'),
        spot_instance_type: (0,shape/* string */.Yj)('SpotInstanceType'),
        block_duration_minutes: (0,shape/* int */.Wh)('BlockDurationMinutes'),
        valid_until: (0,shape/* datetime */.w$)('ValidUntil'),
        instance_interruption_behavior: (0,shape/* string */.Yj)('InstanceInterruptionBehavior'),
    }),
};
const instanceRequirements = {
    v_cpu_count: (0,shape/* object */.Ik)('VCpuCount', range),
    memory_mi_b: (0,shape/* object */.Ik)('MemoryMiB', range),
    cpu_manufacturers: (0,shape/* strings */.P$)('CpuManufacturers[]'),
    memory_gi_b_per_v_cpu: (0,shape/* object */.Ik)('MemoryGiBPerVCpu', fractionalRange),
    excluded_instance_types: (0,shape/* strings */.P$)('ExcludedInstanceTypes[]'),
    instance_generations: (0,shape/* strings */.P$)('InstanceGenerations[]'),
    spot_max_price_percentage_over_lowest_price: (0,shape/* int */.Wh)('SpotMaxPricePercentageOverLowestPrice'),
    on_demand_max_price_percentage_over_lowest_price: (0,shape/* int */.Wh)('OnDemandMaxPricePercentageOverLowestPrice'),
    bare_metal: (0,shape/* string */.Yj)('BareMetal'),
    burstable_performance: (0,shape/* string */.Yj)('BurstablePerformance'),
    require_hibernate_support: (0,shape/* bool */.lc)('RequireHibernateSupport'),
    network_interface_count: (0,shape/* object */.Ik)('NetworkInterfaceCount', range),
    local_storage: (0,shape/* string */.Yj)('LocalStorage'),
    local_storage_types: (0,shape/* strings */.P$)('LocalStorageTypes[]'),
    total_local_storage_gb: (0,shape/* object */.Ik)('TotalLocalStorageGB', fractionalRange),
    baseline_ebs_bandwidth_mbps: (0,shape/* object */.Ik)('BaselineEbsBandwidthMbps', range),
    accelerator_types: (0,shape/* strings */.P$)('AcceleratorTypes[]'),
    accelerator_count: (0,shape/* object */.Ik)('AcceleratorCount', range),
    accelerator_manufacturers: (0,shape/* strings */.P$)('AcceleratorManufacturers[]'),
    accelerator_names: (0,shape/* strings */.P$)('AcceleratorNames[]'),
    accelerator_total_memory_mi_b: (0,shape/* object */.Ik)('AcceleratorTotalMemoryMiB', range),
    network_bandwidth_gbps: (0,shape/* object */.Ik)('NetworkBandwidthGbps', fractionalRange),
    allowed_instance_types: (0,shape/* strings */.P$)('AllowedInstanceTypes[]'),
    max_spot_price_as_percentage_of_optimal_on_demand_price: (0,shape/* int */.Wh)('MaxSpotPriceAsPercentageOfOptimalOnDemandPrice'),
    baseline_performance_instance_families: (0,shape/* strings */.P$)('BaselinePerformanceFactors.Cpu.References[].InstanceFamily'),
    require_encryption_in_transit: (0,shape/* bool */.lc)('RequireEncryptionInTransit'),
};
/** What a version of a launch template says of the instances to launch. User data is unpacked, as of instances. */
const launchTemplateData = {
    kernel_id: (0,shape/* string */.Yj)('KernelId'),
    ebs_optimized: (0,shape/* bool */.lc)('EbsOptimized'),
    iam_instance_profile: (0,shape/* object */.Ik)('IamInstanceProfile', {
        arn: (0,shape/* string */.Yj)('Arn'),
        name: (0,shape/* string */.Yj)('Name'),
    }),
    block_device_mappings: (0,shape/* list */.p_)('BlockDeviceMappings', launch_template_data_blockDeviceMapping),
    network_interfaces: (0,shape/* list */.p_)('NetworkInterfaces', launchedInterface),
    image_id: (0,shape/* string */.Yj)('ImageId'),
    instance_type: (0,shape/* string */.Yj)('InstanceType'),
    key_name: (0,shape/* string */.Yj)('KeyName'),
    monitoring: (0,shape/* bool */.lc)('Monitoring.Enabled'),
    placement: (0,shape/* object */.Ik)('Placement', placement),
    ram_disk_id: (0,shape/* string */.Yj)('RamDiskId'),
    disable_api_termination: (0,shape/* bool */.lc)('DisableApiTermination'),
    instance_initiated_shutdown_behavior: (0,shape/* string */.Yj)('InstanceInitiatedShutdownBehavior'),
    user_data: userData('UserData'),
    tag_specifications: (0,shape/* list */.p_)('TagSpecifications', {
        resource_type: (0,shape/* string */.Yj)('ResourceType'),
        tags: (0,shape/* tags */._A)('Tags'),
    }),
    elastic_gpu_specifications: (0,shape/* strings */.P$)('ElasticGpuSpecifications[].Type'),
    elastic_inference_accelerators: (0,shape/* list */.p_)('ElasticInferenceAccelerators', {
        type: (0,shape/* string */.Yj)('Type'),
        count: (0,shape/* int */.Wh)('Count'),
    }),
    security_group_ids: (0,shape/* strings */.P$)('SecurityGroupIds[]'),
    security_groups: (0,shape/* strings */.P$)('SecurityGroups[]'),
    instance_market_options: (0,shape/* object */.Ik)('InstanceMarketOptions', instanceMarketOptions),
    credit_specification: (0,shape/* string */.Yj)('CreditSpecification.CpuCredits'),
    cpu_options: (0,shape/* object */.Ik)('CpuOptions', cpuOptions),
    capacity_reservation_specification: (0,shape/* object */.Ik)('CapacityReservationSpecification', capacityReservationSpecification),
    license_specifications: (0,shape/* strings */.P$)('LicenseSpecifications[].LicenseConfigurationArn'),
    hibernation_options: (0,shape/* bool */.lc)('HibernationOptions.Configured'),
    metadata_options: (0,shape/* object */.Ik)('MetadataOptions', metadataOptions),
    enclave_options: (0,shape/* bool */.lc)('EnclaveOptions.Enabled'),
    instance_requirements: (0,shape/* object */.Ik)('InstanceRequirements', instanceRequirements),
    private_dns_name_options: (0,shape/* object */.Ik)('PrivateDnsNameOptions', privateDnsNameOptions),
    maintenance_options: (0,shape/* string */.Yj)('MaintenanceOptions.AutoRecovery'),
    disable_api_stop: (0,shape/* bool */.lc)('DisableApiStop'),
    operator: (0,shape/* object */.Ik)('Operator', operator),
    bandwidth_weighting: (0,shape/* string */.Yj)('NetworkPerformanceOptions.BandwidthWeighting'),
    secondary_interfaces: (0,shape/* list */.p_)('SecondaryInterfaces', secondaryInterface),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/launch-template.js




/** The default version of each template with what its latest version says, and the template's tags. */
const LAUNCH_TEMPLATE = {
    name: 'aws_ec2_launch_template',
    bases: [],
    action: 'ec2:DescribeLaunchTemplateVersions',
    // Without the id of a template these two are answered for every one.
    parameters: { Versions: ['$Default', '$Latest'] },
    list: 'LaunchTemplateVersions',
    pageSize: 200,
    arrange: byTemplate,
    beside: {
        as: 'Template',
        tells: ['tags'],
        action: 'ec2:DescribeLaunchTemplates',
        list: 'LaunchTemplates',
        pageSize: 200,
    },
    id: 'LaunchTemplateId',
    nameFrom: 'LaunchTemplateName',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:launch-template/{id}' },
    tagsFrom: 'Template.Tags',
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        version_number: (0,shape/* int */.Wh)('VersionNumber'),
        version_description: (0,shape/* text */.Qq)('VersionDescription'),
        created_by: (0,shape/* string */.Yj)('CreatedBy'),
        is_default_version: (0,shape/* bool */.lc)('DefaultVersion'),
        launch_template_data: (0,shape/* object */.Ik)('LaunchTemplateData', launchTemplateData),
        operator: (0,shape/* object */.Ik)('Operator', operator),
        latest_version_number: (0,shape/* int */.Wh)('Latest.VersionNumber'),
        latest_launch_template_data: (0,shape/* object */.Ik)('Latest.LaunchTemplateData', launchTemplateData),
        image_id: (0,shape/* string */.Yj)('LaunchTemplateData.ImageId'),
        latest_image_id: (0,shape/* string */.Yj)('Latest.LaunchTemplateData.ImageId'),
    },
    edges: [],
    details: [
        imdsSupport('image_id', 'image_imds_support'),
        imdsSupport('latest_image_id', 'latest_image_imds_support'),
    ],
};
/** What the image asks for of metadata, which counts where neither template nor account say anything. */
function imdsSupport(by, property) {
    return {
        action: 'ec2:DescribeImages',
        parameters: { IncludeDeprecated: true, IncludeDisabled: true },
        list: 'Images',
        pageSize: 1000,
        by,
        filter: 'image-id',
        id: 'ImageId',
        properties: { [property]: (0,shape/* string */.Yj)('ImdsSupport') },
        costly: true,
    };
}
/** Each default version, with the one of the highest number as `Latest`. */
function byTemplate(versions) {
    const defaults = new Map();
    const latest = new Map();
    for (const version of versions) {
        if (!(0,shape/* isRecord */.u4)(version))
            throw new failure/* MalformedAnswer */.ol('a launch template version is not an object');
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
            throw new failure/* MalformedAnswer */.ol(`launch template ${String(id)} has no default version`);
        templates.push({ ...version, Latest: newest });
    }
    return templates;
}
function numberOf({ VersionNumber: number }) {
    return typeof number === 'number' ? number : 0;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/managed-prefix-list.js

/**
 * AWS's own lists too: rules of security groups name them, and their owner is `AWS`. There are some ten in every region,
 * of which hardly any is used, so entries are asked for one list at a time and only where they matter.
 */
const MANAGED_PREFIX_LIST = {
    name: 'aws_ec2_managed_prefix_list',
    bases: [],
    action: 'ec2:DescribeManagedPrefixLists',
    notInAllRegions: true,
    list: 'PrefixLists',
    pageSize: 100,
    id: 'PrefixListId',
    nameFrom: 'PrefixListName',
    arn: { from: 'PrefixListArn', form: 'arn:{partition}:ec2:{region}:{owner}:prefix-list/{id}' },
    properties: {
        address_family: (0,shape/* string */.Yj)('AddressFamily'),
        state: (0,shape/* string */.Yj)('State'),
        state_message: (0,shape/* string */.Yj)('StateMessage'),
        prefix_list_name: (0,shape/* string */.Yj)('PrefixListName'),
        max_entries: (0,shape/* int */.Wh)('MaxEntries'),
        version: (0,shape/* int */.Wh)('Version'),
        ipam_prefix_list_resolver_target_id: (0,shape/* string */.Yj)('IpamPrefixListResolverTargetId'),
        ipam_prefix_list_resolver_sync_enabled: (0,shape/* bool */.lc)('IpamPrefixListResolverSyncEnabled'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'state', states: ['create-failed', 'delete-complete', 'delete-in-progress'] },
    edges: [],
    details: [
        {
            action: 'ec2:GetManagedPrefixListEntries',
            answer: 'Entries',
            pageSize: 100,
            idParameter: 'PrefixListId',
            properties: { entries: (0,shape/* list */.p_)('Entries', { cidr: (0,shape/* string */.Yj)('Cidr'), description: (0,shape/* text */.Qq)('Description') }) },
            costly: true,
            namedBy: {
                aws_ec2_route_table: (0,shape/* strings */.P$)('route_table_routes[].destination_prefix_list_id'),
                aws_ec2_security_group: (0,shape/* strings */.P$)('group_ip_permissions[].prefix_list_ids[].prefix_list_id'),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/nat-gateway.js


const NAT_GATEWAY = {
    name: 'aws_ec2_nat_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeNatGateways',
    list: 'NatGateways',
    pageSize: 1000,
    id: 'NatGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:natgateway/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        nat_delete_time: (0,shape/* datetime */.w$)('DeleteTime'),
        nat_failure_code: (0,shape/* string */.Yj)('FailureCode'),
        nat_failure_message: (0,shape/* string */.Yj)('FailureMessage'),
        nat_gateway_addresses: (0,shape/* list */.p_)('NatGatewayAddresses', {
            allocation_id: (0,shape/* string */.Yj)('AllocationId'),
            network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
            private_ip: (0,shape/* string */.Yj)('PrivateIp'),
            public_ip: (0,shape/* string */.Yj)('PublicIp'),
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            is_primary: (0,shape/* bool */.lc)('IsPrimary'),
            failure_message: (0,shape/* string */.Yj)('FailureMessage'),
            status: (0,shape/* string */.Yj)('Status'),
            availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
            availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        }),
        nat_provisioned_bandwidth: (0,shape/* object */.Ik)('ProvisionedBandwidth', {
            provision_time: (0,shape/* datetime */.w$)('ProvisionTime'),
            provisioned: (0,shape/* string */.Yj)('Provisioned'),
            request_time: (0,shape/* datetime */.w$)('RequestTime'),
            requested: (0,shape/* string */.Yj)('Requested'),
            status: (0,shape/* string */.Yj)('Status'),
        }),
        nat_state: (0,shape/* string */.Yj)('State'),
        nat_connectivity_type: (0,shape/* string */.Yj)('ConnectivityType'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        nat_availability_mode: (0,shape/* string */.Yj)('AvailabilityMode'),
        nat_auto_scaling_ips: (0,shape/* string */.Yj)('AutoScalingIps'),
        nat_auto_provision_zones: (0,shape/* string */.Yj)('AutoProvisionZones'),
        nat_attached_appliances: (0,shape/* list */.p_)('AttachedAppliances', {
            type: (0,shape/* string */.Yj)('Type'),
            appliance_arn: (0,shape/* string */.Yj)('ApplianceArn'),
            vpc_endpoint_id: (0,shape/* string */.Yj)('VpcEndpointId'),
            attachment_state: (0,shape/* string */.Yj)('AttachmentState'),
            modification_state: (0,shape/* string */.Yj)('ModificationState'),
            failure_code: (0,shape/* string */.Yj)('FailureCode'),
            failure_message: (0,shape/* string */.Yj)('FailureMessage'),
        }),
        nat_route_table_id: (0,shape/* string */.Yj)('RouteTableId'),
    },
    gone: { property: 'nat_state', states: ['deleted', 'deleting', 'failed'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...(0,kind_source.to)('aws_ec2_network_interface', 'NatGatewayAddresses[].NetworkInterfaceId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NatGatewayAddresses[].NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/network-acl.js


const NETWORK_ACL = {
    name: 'aws_ec2_network_acl',
    bases: ['network_acl'],
    action: 'ec2:DescribeNetworkAcls',
    list: 'NetworkAcls',
    pageSize: 1000,
    id: 'NetworkAclId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-acl/{id}' },
    properties: {
        acl_associations: (0,shape/* alwaysList */.AN)('Associations', {
            network_acl_association_id: (0,shape/* string */.Yj)('NetworkAclAssociationId'),
            network_acl_id: (0,shape/* string */.Yj)('NetworkAclId'),
            subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        }),
        acl_entries: (0,shape/* alwaysList */.AN)('Entries', {
            cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
            egress: (0,shape/* bool */.lc)('Egress'),
            icmp_type_code: (0,shape/* object */.Ik)('IcmpTypeCode', {
                code: (0,shape/* int */.Wh)('Code'),
                type: (0,shape/* int */.Wh)('Type'),
            }),
            ipv6_cidr_block: (0,shape/* string */.Yj)('Ipv6CidrBlock'),
            port_range: (0,shape/* object */.Ik)('PortRange', {
                from_range: (0,shape/* int */.Wh)('From'),
                to_range: (0,shape/* int */.Wh)('To'),
            }),
            protocol: (0,shape/* string */.Yj)('Protocol'),
            rule_action: (0,shape/* string */.Yj)('RuleAction'),
            rule_number: (0,shape/* int */.Wh)('RuleNumber'),
        }),
        is_default: (0,shape/* bool */.lc)('IsDefault'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'Associations[].SubnetId'),
        ...(0,kind_source.to)('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/network-interface.js



const network_interface_association = {
    allocation_id: (0,shape/* string */.Yj)('AllocationId'),
    association_id: (0,shape/* string */.Yj)('AssociationId'),
    ip_owner_id: (0,shape/* string */.Yj)('IpOwnerId'),
    public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
    public_ip: (0,shape/* string */.Yj)('PublicIp'),
    customer_owned_ip: (0,shape/* string */.Yj)('CustomerOwnedIp'),
    carrier_ip: (0,shape/* string */.Yj)('CarrierIp'),
};
/** The edges to and from instances are the instance's to tell. */
const NETWORK_INTERFACE = {
    name: 'aws_ec2_network_interface',
    bases: ['network_interface'],
    action: 'ec2:DescribeNetworkInterfaces',
    list: 'NetworkInterfaces',
    pageSize: 1000,
    id: 'NetworkInterfaceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-interface/{id}' },
    tagsFrom: 'TagSet',
    properties: {
        network_interface_type: (0,shape/* string */.Yj)('InterfaceType'),
        network_interface_status: (0,shape/* string */.Yj)('Status'),
        private_ips: (0,shape/* strings */.P$)('PrivateIpAddresses[].PrivateIpAddress'),
        public_ips: (0,shape/* strings */.P$)('PrivateIpAddresses[].Association.PublicIp'),
        mac: (0,shape/* string */.Yj)('MacAddress'),
        v6_ips: (0,shape/* strings */.P$)('Ipv6Addresses[].Ipv6Address'),
        description: (0,shape/* text */.Qq)('Description'),
        nic_association: (0,shape/* object */.Ik)('Association', network_interface_association),
        nic_attachment: (0,shape/* object */.Ik)('Attachment', {
            attach_time: (0,shape/* datetime */.w$)('AttachTime'),
            attachment_id: (0,shape/* string */.Yj)('AttachmentId'),
            delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
            device_index: (0,shape/* int */.Wh)('DeviceIndex'),
            network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            instance_owner_id: (0,shape/* string */.Yj)('InstanceOwnerId'),
            status: (0,shape/* string */.Yj)('Status'),
        }),
        nic_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        nic_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        nic_groups: (0,shape/* alwaysList */.AN)('Groups', groupIdentifier),
        nic_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        nic_private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        nic_public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
        nic_public_ip_dns_name_options: (0,shape/* object */.Ik)('PublicIpDnsNameOptions', {
            dns_hostname_type: (0,shape/* string */.Yj)('DnsHostnameType'),
            public_ipv4_dns_name: (0,shape/* string */.Yj)('PublicIpv4DnsName'),
            public_ipv6_dns_name: (0,shape/* string */.Yj)('PublicIpv6DnsName'),
            public_dual_stack_dns_name: (0,shape/* string */.Yj)('PublicDualStackDnsName'),
        }),
        nic_private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        nic_private_ip_addresses: (0,shape/* alwaysList */.AN)('PrivateIpAddresses', {
            association: (0,shape/* object */.Ik)('Association', network_interface_association),
            primary: (0,shape/* bool */.lc)('Primary'),
            private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
            private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        }),
        nic_ipv4_prefixes: (0,shape/* strings */.P$)('Ipv4Prefixes[].Ipv4Prefix'),
        nic_ipv6_prefixes: (0,shape/* strings */.P$)('Ipv6Prefixes[].Ipv6Prefix'),
        nic_requester_id: (0,shape/* string */.Yj)('RequesterId'),
        nic_requester_managed: (0,shape/* bool */.lc)('RequesterManaged'),
        nic_source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
        nic_subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        nic_tag_set: (0,shape/* list */.p_)('TagSet', { key: (0,shape/* string */.Yj)('Key'), value: (0,shape/* text */.Qq)('Value') }),
        nic_deny_all_igw_traffic: (0,shape/* bool */.lc)('DenyAllIgwTraffic'),
        nic_ipv6_native: (0,shape/* bool */.lc)('Ipv6Native'),
        nic_ipv6_address: (0,shape/* string */.Yj)('Ipv6Address'),
        nic_connection_tracking_configuration: (0,shape/* object */.Ik)('ConnectionTrackingConfiguration', connectionTracking),
        nic_associated_subnets: (0,shape/* strings */.P$)('AssociatedSubnets[]'),
        nic_operator: (0,shape/* object */.Ik)('Operator', operator),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_security_group', 'Groups[].GroupId'),
    ],
};

// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/kinds/region.js
var region = __webpack_require__(71648);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/reserved-instances.js


const RESERVED_INSTANCES = {
    name: 'aws_ec2_reserved_instances',
    bases: [],
    action: 'ec2:DescribeReservedInstances',
    notInAllRegions: true,
    list: 'ReservedInstances',
    pageSize: null,
    id: 'ReservedInstancesId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:reserved-instances/{id}' },
    properties: {
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        reservation_duration: (0,shape/* int */.Wh)('Duration'),
        reservation_end: (0,shape/* datetime */.w$)('End'),
        reservation_fixed_price: (0,shape/* float */.fV)('FixedPrice'),
        reservation_instance_count: (0,shape/* int */.Wh)('InstanceCount'),
        reservation_instance_type: (0,shape/* string */.Yj)('InstanceType'),
        reservation_product_description: (0,shape/* string */.Yj)('ProductDescription'),
        reservation_reserved_instances_id: (0,shape/* string */.Yj)('ReservedInstancesId'),
        reservation_start: (0,shape/* datetime */.w$)('Start'),
        reservation_state: (0,shape/* string */.Yj)('State'),
        reservation_usage_price: (0,shape/* float */.fV)('UsagePrice'),
        reservation_currency_code: (0,shape/* string */.Yj)('CurrencyCode'),
        reservation_instance_tenancy: (0,shape/* string */.Yj)('InstanceTenancy'),
        reservation_offering_class: (0,shape/* string */.Yj)('OfferingClass'),
        reservation_offering_type: (0,shape/* string */.Yj)('OfferingType'),
        reservation_recurring_charges: (0,shape/* list */.p_)('RecurringCharges', {
            amount: (0,shape/* float */.fV)('Amount'),
            frequency: (0,shape/* string */.Yj)('Frequency'),
        }),
        reservation_scope: (0,shape/* string */.Yj)('Scope'),
        reservation_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
    },
    gone: { property: 'reservation_state', states: ['payment-failed', 'queued-deleted', 'retired'] },
    edges: (0,kind_source/* from */.HT)('aws_ec2_instance_type', 'InstanceType'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/route-table.js


/** Routes to gateway endpoints are the endpoint's to tell. */
const ROUTE_TABLE = {
    name: 'aws_ec2_route_table',
    bases: ['routing_table'],
    action: 'ec2:DescribeRouteTables',
    list: 'RouteTables',
    pageSize: 100,
    id: 'RouteTableId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:route-table/{id}' },
    properties: {
        route_table_associations: (0,shape/* alwaysList */.AN)('Associations', {
            main: (0,shape/* bool */.lc)('Main'),
            route_table_association_id: (0,shape/* string */.Yj)('RouteTableAssociationId'),
            route_table_id: (0,shape/* string */.Yj)('RouteTableId'),
            subnet_id: (0,shape/* string */.Yj)('SubnetId'),
            gateway_id: (0,shape/* string */.Yj)('GatewayId'),
            association_state: (0,shape/* object */.Ik)('AssociationState', {
                state: (0,shape/* string */.Yj)('State'),
                status_message: (0,shape/* string */.Yj)('StatusMessage'),
            }),
            public_ipv4_pool: (0,shape/* string */.Yj)('PublicIpv4Pool'),
        }),
        route_table_propagating_vgws: (0,shape/* strings */.P$)('PropagatingVgws[].GatewayId'),
        route_table_routes: (0,shape/* alwaysList */.AN)('Routes', {
            destination_cidr_block: (0,shape/* string */.Yj)('DestinationCidrBlock'),
            destination_ipv6_cidr_block: (0,shape/* string */.Yj)('DestinationIpv6CidrBlock'),
            destination_prefix_list_id: (0,shape/* string */.Yj)('DestinationPrefixListId'),
            egress_only_internet_gateway_id: (0,shape/* string */.Yj)('EgressOnlyInternetGatewayId'),
            gateway_id: (0,shape/* string */.Yj)('GatewayId'),
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            instance_owner_id: (0,shape/* string */.Yj)('InstanceOwnerId'),
            nat_gateway_id: (0,shape/* string */.Yj)('NatGatewayId'),
            transit_gateway_id: (0,shape/* string */.Yj)('TransitGatewayId'),
            local_gateway_id: (0,shape/* string */.Yj)('LocalGatewayId'),
            carrier_gateway_id: (0,shape/* string */.Yj)('CarrierGatewayId'),
            network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
            origin: (0,shape/* string */.Yj)('Origin'),
            state: (0,shape/* string */.Yj)('State'),
            vpc_peering_connection_id: (0,shape/* string */.Yj)('VpcPeeringConnectionId'),
            core_network_arn: (0,shape/* string */.Yj)('CoreNetworkArn'),
            odb_network_arn: (0,shape/* string */.Yj)('OdbNetworkArn'),
            ip_address: (0,shape/* string */.Yj)('IpAddress'),
        }),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'Associations[].SubnetId'),
        ...(0,kind_source.to)('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
        ...(0,kind_source/* withPrefix */.Fe)('igw-', (0,kind_source.to)('aws_ec2_internet_gateway', 'Routes[].GatewayId')),
        ...(0,kind_source/* withPrefix */.Fe)('vgw-', (0,kind_source.to)('aws_ec2_vpn_gateway', 'Routes[].GatewayId')),
        ...(0,kind_source.to)('aws_ec2_egress_only_internet_gateway', 'Routes[].EgressOnlyInternetGatewayId'),
        ...(0,kind_source.to)('aws_ec2_transit_gateway', 'Routes[].TransitGatewayId'),
        ...(0,kind_source.to)('aws_ec2_nat_gateway', 'Routes[].NatGatewayId'),
        ...(0,kind_source.to)('aws_vpc_peering_connection', 'Routes[].VpcPeeringConnectionId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/security-group-rule.js


/** A group's permissions one by one, each with an id and tags of its own. */
const SECURITY_GROUP_RULE = {
    name: 'aws_ec2_security_group_rule',
    bases: [],
    action: 'ec2:DescribeSecurityGroupRules',
    list: 'SecurityGroupRules',
    pageSize: 1000,
    id: 'SecurityGroupRuleId',
    arn: {
        from: 'SecurityGroupRuleArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group-rule/{id}',
    },
    properties: {
        group_id: (0,shape/* string */.Yj)('GroupId'),
        group_owner_id: (0,shape/* string */.Yj)('GroupOwnerId'),
        is_egress: (0,shape/* bool */.lc)('IsEgress'),
        ip_protocol: (0,shape/* string */.Yj)('IpProtocol'),
        from_port: (0,shape/* int */.Wh)('FromPort'),
        to_port: (0,shape/* int */.Wh)('ToPort'),
        cidr_ipv4: (0,shape/* string */.Yj)('CidrIpv4'),
        cidr_ipv6: (0,shape/* string */.Yj)('CidrIpv6'),
        prefix_list_id: (0,shape/* string */.Yj)('PrefixListId'),
        referenced_group_info: (0,shape/* object */.Ik)('ReferencedGroupInfo', {
            group_id: (0,shape/* string */.Yj)('GroupId'),
            peering_status: (0,shape/* string */.Yj)('PeeringStatus'),
            user_id: (0,shape/* string */.Yj)('UserId'),
            vpc_id: (0,shape/* string */.Yj)('VpcId'),
            vpc_peering_connection_id: (0,shape/* string */.Yj)('VpcPeeringConnectionId'),
        }),
        description: (0,shape/* text */.Qq)('Description'),
        owner_id: (0,shape/* string */.Yj)('GroupOwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_security_group', 'GroupId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_managed_prefix_list', 'PrefixListId'),
    ],
};

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/security-group.js




const permission = {
    from_port: (0,shape/* int */.Wh)('FromPort'),
    ip_protocol: (0,shape/* string */.Yj)('IpProtocol'),
    ip_ranges: (0,shape/* list */.p_)('IpRanges', { cidr_ip: (0,shape/* string */.Yj)('CidrIp'), description: (0,shape/* text */.Qq)('Description') }),
    ipv6_ranges: (0,shape/* list */.p_)('Ipv6Ranges', { cidr_ipv6: (0,shape/* string */.Yj)('CidrIpv6'), description: (0,shape/* text */.Qq)('Description') }),
    prefix_list_ids: (0,shape/* list */.p_)('PrefixListIds', {
        description: (0,shape/* text */.Qq)('Description'),
        prefix_list_id: (0,shape/* string */.Yj)('PrefixListId'),
    }),
    to_port: (0,shape/* int */.Wh)('ToPort'),
    user_id_group_pairs: (0,shape/* list */.p_)('UserIdGroupPairs', {
        description: (0,shape/* text */.Qq)('Description'),
        group_id: (0,shape/* string */.Yj)('GroupId'),
        group_name: (0,shape/* string */.Yj)('GroupName'),
        peering_status: (0,shape/* string */.Yj)('PeeringStatus'),
        user_id: (0,shape/* string */.Yj)('UserId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        vpc_peering_connection_id: (0,shape/* string */.Yj)('VpcPeeringConnectionId'),
    }),
};
const SOURCES = ['ip_ranges', 'ipv6_ranges', 'prefix_list_ids', 'user_id_group_pairs'];
/** AWS keeps no permission that is nobody's: one without any source had its lists left out on the way. */
function permissions(path) {
    const all = (0,shape/* alwaysList */.AN)(path, permission);
    const sourced = (value) => {
        const listed = Array.isArray(value) ? value : [];
        if (listed.every(hasSource))
            return value;
        throw new failure/* MalformedAnswer */.ol(`a permission in ${path} names nobody`);
    };
    return {
        type: all.type,
        path,
        read: (source) => sourced(all.read(source)),
        salvage: (source, lose) => sourced(all.salvage?.(source, lose)),
    };
}
function hasSource(one) {
    return (0,json/* isJsonObject */.O)(one) && SOURCES.some((name) => Array.isArray(one[name]) && one[name].length > 0);
}
const SECURITY_GROUP = {
    name: 'aws_ec2_security_group',
    bases: ['security_group'],
    action: 'ec2:DescribeSecurityGroups',
    list: 'SecurityGroups',
    pageSize: 1000,
    id: 'GroupId',
    nameFrom: 'GroupName',
    arn: {
        from: 'SecurityGroupArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
    },
    properties: {
        description: (0,shape/* text */.Qq)('Description'),
        group_ip_permissions: permissions('IpPermissions'),
        group_ip_permissions_egress: permissions('IpPermissionsEgress'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
    details: [
        {
            action: 'ec2:DescribeSecurityGroupVpcAssociations',
            list: 'SecurityGroupVpcAssociations',
            pageSize: 1000,
            heldBy: 'GroupId',
            properties: {
                group_vpc_associations: (0,shape/* list */.p_)('SecurityGroupVpcAssociations', {
                    vpc_id: (0,shape/* string */.Yj)('VpcId'),
                    vpc_owner_id: (0,shape/* string */.Yj)('VpcOwnerId'),
                    state: (0,shape/* string */.Yj)('State'),
                    state_reason: (0,shape/* string */.Yj)('StateReason'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/snapshot.js


const OWN = { OwnerIds: ['self'] };
/** Whether everyone may restore it is asked of all snapshots at once, not of each by its attribute. */
const SNAPSHOT = {
    name: 'aws_ec2_snapshot',
    bases: ['snapshot'],
    action: 'ec2:DescribeSnapshots',
    parameters: OWN,
    list: 'Snapshots',
    pageSize: 1000,
    id: 'SnapshotId',
    arn: { form: 'arn:{partition}:ec2:{region}::snapshot/{id}' },
    beside: {
        as: 'ForEveryone',
        tells: ['snapshot_public'],
        action: 'ec2:DescribeSnapshots',
        parameters: { ...OWN, RestorableByUserIds: ['all'] },
        list: 'Snapshots',
        pageSize: 1000,
    },
    properties: {
        ctime: (0,shape/* datetime */.w$)('StartTime'),
        description: (0,shape/* text */.Qq)('Description'),
        encrypted: (0,shape/* bool */.lc)('Encrypted'),
        owner_alias: (0,shape/* string */.Yj)('OwnerAlias'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
        volume_id: (0,shape/* string */.Yj)('VolumeId'),
        volume_size: (0,shape/* int */.Wh)('VolumeSize'),
        snapshot_data_encryption_key_id: (0,shape/* string */.Yj)('DataEncryptionKeyId'),
        snapshot_kms_key_id: (0,shape/* string */.Yj)('KmsKeyId'),
        snapshot_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        snapshot_progress: (0,shape/* string */.Yj)('Progress'),
        snapshot_state_message: (0,shape/* string */.Yj)('StateMessage'),
        snapshot_status: (0,shape/* string */.Yj)('State'),
        snapshot_storage_tier: (0,shape/* string */.Yj)('StorageTier'),
        snapshot_restore_expiry_time: (0,shape/* datetime */.w$)('RestoreExpiryTime'),
        snapshot_sse_type: (0,shape/* string */.Yj)('SseType'),
        snapshot_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        snapshot_transfer_type: (0,shape/* string */.Yj)('TransferType'),
        snapshot_completion_duration_minutes: (0,shape/* int */.Wh)('CompletionDurationMinutes'),
        snapshot_completion_time: (0,shape/* datetime */.w$)('CompletionTime'),
        snapshot_full_snapshot_size_in_bytes: (0,shape/* int */.Wh)('FullSnapshotSizeInBytes'),
        snapshot_public: (0,shape/* bool */.lc)('ForEveryone.Listed'),
    },
    gone: { property: 'snapshot_status', states: ['error', 'recoverable'] },
    edges: (0,kind_source/* from */.HT)('aws_ec2_volume', 'VolumeId'),
    details: [
        {
            action: 'ec2:DescribeSnapshotAttribute',
            answer: 'CreateVolumePermissions',
            idParameter: 'SnapshotId',
            parameters: { Attribute: 'createVolumePermission' },
            properties: {
                create_volume_permissions: (0,shape/* list */.p_)('CreateVolumePermissions', {
                    group: (0,shape/* string */.Yj)('Group'),
                    user_id: (0,shape/* string */.Yj)('UserId'),
                }),
            },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/spot-fleet-request.js




/** User data is left out: it often holds secrets, and no rule reads it here. */
const launchSpecification = {
    addressing_type: (0,shape/* string */.Yj)('AddressingType'),
    block_device_mappings: (0,shape/* list */.p_)('BlockDeviceMappings', blockDeviceMapping),
    ebs_optimized: (0,shape/* bool */.lc)('EbsOptimized'),
    iam_instance_profile: (0,shape/* object */.Ik)('IamInstanceProfile', { arn: (0,shape/* string */.Yj)('Arn'), name: (0,shape/* string */.Yj)('Name') }),
    image_id: (0,shape/* string */.Yj)('ImageId'),
    instance_type: (0,shape/* string */.Yj)('InstanceType'),
    kernel_id: (0,shape/* string */.Yj)('KernelId'),
    key_name: (0,shape/* string */.Yj)('KeyName'),
    monitoring: (0,shape/* bool */.lc)('Monitoring.Enabled'),
    network_interfaces: (0,shape/* list */.p_)('NetworkInterfaces', launchedInterface),
    placement: (0,shape/* object */.Ik)('Placement', {
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        group_name: (0,shape/* string */.Yj)('GroupName'),
        tenancy: (0,shape/* string */.Yj)('Tenancy'),
        availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
    }),
    ramdisk_id: (0,shape/* string */.Yj)('RamdiskId'),
    spot_price: (0,shape/* string */.Yj)('SpotPrice'),
    subnet_id: (0,shape/* string */.Yj)('SubnetId'),
    weighted_capacity: (0,shape/* float */.fV)('WeightedCapacity'),
    tag_specifications: (0,shape/* list */.p_)('TagSpecifications', {
        resource_type: (0,shape/* string */.Yj)('ResourceType'),
        tags: (0,shape/* tags */._A)('Tags'),
    }),
    instance_requirements: (0,shape/* object */.Ik)('InstanceRequirements', instanceRequirements),
    security_groups: (0,shape/* list */.p_)('SecurityGroups', groupIdentifier),
};
const launchTemplateConfig = {
    launch_template_specification: (0,shape/* object */.Ik)('LaunchTemplateSpecification', {
        launch_template_id: (0,shape/* string */.Yj)('LaunchTemplateId'),
        launch_template_name: (0,shape/* string */.Yj)('LaunchTemplateName'),
        version: (0,shape/* string */.Yj)('Version'),
    }),
    overrides: (0,shape/* list */.p_)('Overrides', {
        instance_type: (0,shape/* string */.Yj)('InstanceType'),
        spot_price: (0,shape/* string */.Yj)('SpotPrice'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        weighted_capacity: (0,shape/* float */.fV)('WeightedCapacity'),
        priority: (0,shape/* float */.fV)('Priority'),
        instance_requirements: (0,shape/* object */.Ik)('InstanceRequirements', instanceRequirements),
        availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
    }),
};
/** What a fleet launches it is told by launch specifications of its own or by launch templates, never by both. */
const SPOT_FLEET_REQUEST = {
    name: 'aws_ec2_spot_fleet_request',
    bases: [],
    action: 'ec2:DescribeSpotFleetRequests',
    notInAllRegions: true,
    list: 'SpotFleetRequestConfigs',
    pageSize: 1000,
    id: 'SpotFleetRequestId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:spot-fleet-request/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        state: (0,shape/* string */.Yj)('SpotFleetRequestState'),
        activity_status: (0,shape/* string */.Yj)('ActivityStatus'),
        allocation_strategy: (0,shape/* string */.Yj)('SpotFleetRequestConfig.AllocationStrategy'),
        on_demand_allocation_strategy: (0,shape/* string */.Yj)('SpotFleetRequestConfig.OnDemandAllocationStrategy'),
        capacity_rebalance: (0,shape/* object */.Ik)('SpotFleetRequestConfig.SpotMaintenanceStrategies.CapacityRebalance', {
            replacement_strategy: (0,shape/* string */.Yj)('ReplacementStrategy'),
            termination_delay: (0,shape/* int */.Wh)('TerminationDelay'),
        }),
        client_token: (0,shape/* string */.Yj)('SpotFleetRequestConfig.ClientToken'),
        excess_capacity_termination_policy: (0,shape/* string */.Yj)('SpotFleetRequestConfig.ExcessCapacityTerminationPolicy'),
        fulfilled_capacity: (0,shape/* float */.fV)('SpotFleetRequestConfig.FulfilledCapacity'),
        on_demand_fulfilled_capacity: (0,shape/* float */.fV)('SpotFleetRequestConfig.OnDemandFulfilledCapacity'),
        iam_fleet_role: (0,shape/* string */.Yj)('SpotFleetRequestConfig.IamFleetRole'),
        launch_specifications: (0,shape/* list */.p_)('SpotFleetRequestConfig.LaunchSpecifications', launchSpecification),
        launch_template_configs: (0,shape/* list */.p_)('SpotFleetRequestConfig.LaunchTemplateConfigs', launchTemplateConfig),
        spot_price: (0,shape/* string */.Yj)('SpotFleetRequestConfig.SpotPrice'),
        target_capacity: (0,shape/* int */.Wh)('SpotFleetRequestConfig.TargetCapacity'),
        on_demand_target_capacity: (0,shape/* int */.Wh)('SpotFleetRequestConfig.OnDemandTargetCapacity'),
        on_demand_max_total_price: (0,shape/* string */.Yj)('SpotFleetRequestConfig.OnDemandMaxTotalPrice'),
        spot_max_total_price: (0,shape/* string */.Yj)('SpotFleetRequestConfig.SpotMaxTotalPrice'),
        terminate_instances_with_expiration: (0,shape/* bool */.lc)('SpotFleetRequestConfig.TerminateInstancesWithExpiration'),
        request_type: (0,shape/* string */.Yj)('SpotFleetRequestConfig.Type'),
        valid_from: (0,shape/* datetime */.w$)('SpotFleetRequestConfig.ValidFrom'),
        valid_until: (0,shape/* datetime */.w$)('SpotFleetRequestConfig.ValidUntil'),
        replace_unhealthy_instances: (0,shape/* bool */.lc)('SpotFleetRequestConfig.ReplaceUnhealthyInstances'),
        instance_interruption_behavior: (0,shape/* string */.Yj)('SpotFleetRequestConfig.InstanceInterruptionBehavior'),
        classic_load_balancers: (0,shape/* strings */.P$)('SpotFleetRequestConfig.LoadBalancersConfig.ClassicLoadBalancersConfig.ClassicLoadBalancers[].Name'),
        target_groups: (0,shape/* strings */.P$)('SpotFleetRequestConfig.LoadBalancersConfig.TargetGroupsConfig.TargetGroups[].Arn'),
        instance_pools_to_use_count: (0,shape/* int */.Wh)('SpotFleetRequestConfig.InstancePoolsToUseCount'),
        context: (0,shape/* string */.Yj)('SpotFleetRequestConfig.Context'),
        target_capacity_unit_type: (0,shape/* string */.Yj)('SpotFleetRequestConfig.TargetCapacityUnitType'),
        tag_specifications: (0,shape/* list */.p_)('SpotFleetRequestConfig.TagSpecifications', {
            resource_type: (0,shape/* string */.Yj)('ResourceType'),
            tags: (0,shape/* tags */._A)('Tags'),
        }),
    },
    gone: { property: 'state', states: ['cancelled', 'cancelled_running', 'cancelled_terminating', 'failed'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_launch_template', 'SpotFleetRequestConfig.LaunchTemplateConfigs[].LaunchTemplateSpecification.LaunchTemplateId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_image', 'SpotFleetRequestConfig.LaunchSpecifications[].ImageId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/subnet.js




const SUBNET = {
    name: 'aws_ec2_subnet',
    bases: ['subnet'],
    action: 'ec2:DescribeSubnets',
    list: 'Subnets',
    pageSize: 1000,
    id: 'SubnetId',
    arn: { from: 'SubnetArn', form: 'arn:{partition}:ec2:{region}:{owner}:subnet/{id}' },
    properties: {
        subnet_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        subnet_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        subnet_available_ip_address_count: (0,shape/* int */.Wh)('AvailableIpAddressCount'),
        subnet_cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        subnet_default_for_az: (0,shape/* bool */.lc)('DefaultForAz'),
        subnet_enable_lni_at_device_index: (0,shape/* int */.Wh)('EnableLniAtDeviceIndex'),
        subnet_map_public_ip_on_launch: (0,shape/* bool */.lc)('MapPublicIpOnLaunch'),
        subnet_map_customer_owned_ip_on_launch: (0,shape/* bool */.lc)('MapCustomerOwnedIpOnLaunch'),
        subnet_customer_owned_ipv4_pool: (0,shape/* string */.Yj)('CustomerOwnedIpv4Pool'),
        subnet_state: (0,shape/* string */.Yj)('State'),
        subnet_assign_ipv6_address_on_creation: (0,shape/* bool */.lc)('AssignIpv6AddressOnCreation'),
        subnet_ipv6_cidr_block_association_set: (0,shape/* list */.p_)('Ipv6CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            ipv6_cidr_block: (0,shape/* string */.Yj)('Ipv6CidrBlock'),
            ipv6_cidr_block_state: (0,shape/* object */.Ik)('Ipv6CidrBlockState', cidrBlockState),
        }),
        subnet_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        subnet_enable_dns64: (0,shape/* bool */.lc)('EnableDns64'),
        subnet_ipv6_native: (0,shape/* bool */.lc)('Ipv6Native'),
        subnet_private_dns_name_options_on_launch: (0,shape/* object */.Ik)('PrivateDnsNameOptionsOnLaunch', privateDnsNameOptions),
        subnet_block_public_access_states: (0,shape/* object */.Ik)('BlockPublicAccessStates', blockPublicAccess),
        subnet_type: (0,shape/* string */.Yj)('Type'),
        cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'subnet_state', states: ['failed', 'failed-insufficient-capacity'] },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-filter.js

const portRange = { from_port: (0,shape/* int */.Wh)('FromPort'), to_port: (0,shape/* int */.Wh)('ToPort') };
const rule = {
    traffic_mirror_filter_rule_id: (0,shape/* string */.Yj)('TrafficMirrorFilterRuleId'),
    traffic_mirror_filter_id: (0,shape/* string */.Yj)('TrafficMirrorFilterId'),
    traffic_direction: (0,shape/* string */.Yj)('TrafficDirection'),
    rule_number: (0,shape/* int */.Wh)('RuleNumber'),
    rule_action: (0,shape/* string */.Yj)('RuleAction'),
    protocol: (0,shape/* int */.Wh)('Protocol'),
    destination_port_range: (0,shape/* object */.Ik)('DestinationPortRange', portRange),
    source_port_range: (0,shape/* object */.Ik)('SourcePortRange', portRange),
    destination_cidr_block: (0,shape/* string */.Yj)('DestinationCidrBlock'),
    source_cidr_block: (0,shape/* string */.Yj)('SourceCidrBlock'),
    description: (0,shape/* text */.Qq)('Description'),
    tags: (0,shape/* tags */._A)('Tags'),
};
const TRAFFIC_MIRROR_FILTER = {
    name: 'aws_ec2_traffic_mirror_filter',
    bases: [],
    action: 'ec2:DescribeTrafficMirrorFilters',
    notInAllRegions: true,
    list: 'TrafficMirrorFilters',
    pageSize: 1000,
    id: 'TrafficMirrorFilterId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:traffic-mirror-filter/{id}' },
    properties: {
        description: (0,shape/* text */.Qq)('Description'),
        ingress_filter_rules: (0,shape/* list */.p_)('IngressFilterRules', rule),
        egress_filter_rules: (0,shape/* list */.p_)('EgressFilterRules', rule),
        network_services: (0,shape/* strings */.P$)('NetworkServices[]'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-session.js


/** The copying of one network interface's packets to a target. */
const TRAFFIC_MIRROR_SESSION = {
    name: 'aws_ec2_traffic_mirror_session',
    bases: [],
    action: 'ec2:DescribeTrafficMirrorSessions',
    notInAllRegions: true,
    list: 'TrafficMirrorSessions',
    pageSize: 1000,
    id: 'TrafficMirrorSessionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-session/{id}' },
    properties: {
        description: (0,shape/* text */.Qq)('Description'),
        traffic_mirror_target_id: (0,shape/* string */.Yj)('TrafficMirrorTargetId'),
        traffic_mirror_filter_id: (0,shape/* string */.Yj)('TrafficMirrorFilterId'),
        network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
        packet_length: (0,shape/* int */.Wh)('PacketLength'),
        session_number: (0,shape/* int */.Wh)('SessionNumber'),
        virtual_network_id: (0,shape/* int */.Wh)('VirtualNetworkId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_traffic_mirror_filter', 'TrafficMirrorFilterId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_traffic_mirror_target', 'TrafficMirrorTargetId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/traffic-mirror-target.js


/** Where mirrored packets go; another account may have shared it. */
const TRAFFIC_MIRROR_TARGET = {
    name: 'aws_ec2_traffic_mirror_target',
    bases: [],
    action: 'ec2:DescribeTrafficMirrorTargets',
    notInAllRegions: true,
    list: 'TrafficMirrorTargets',
    pageSize: 1000,
    id: 'TrafficMirrorTargetId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-target/{id}' },
    properties: {
        description: (0,shape/* text */.Qq)('Description'),
        target_type: (0,shape/* string */.Yj)('Type'),
        network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
        network_load_balancer_arn: (0,shape/* string */.Yj)('NetworkLoadBalancerArn'),
        gateway_load_balancer_endpoint_id: (0,shape/* string */.Yj)('GatewayLoadBalancerEndpointId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_vpc_endpoint', 'GatewayLoadBalancerEndpointId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway-attachment.js


/** Both sides see the attachment, and each has an ARN of its own for it. */
const TRANSIT_GATEWAY_ATTACHMENT = {
    name: 'aws_ec2_transit_gateway_attachment',
    bases: [],
    action: 'ec2:DescribeTransitGatewayAttachments',
    notInAllRegions: true,
    list: 'TransitGatewayAttachments',
    pageSize: 1000,
    id: 'TransitGatewayAttachmentId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreationTime'),
        transit_gateway_id: (0,shape/* string */.Yj)('TransitGatewayId'),
        transit_gateway_owner_id: (0,shape/* string */.Yj)('TransitGatewayOwnerId'),
        resource_owner_id: (0,shape/* string */.Yj)('ResourceOwnerId'),
        resource_type: (0,shape/* string */.Yj)('ResourceType'),
        resource_id: (0,shape/* string */.Yj)('ResourceId'),
        state: (0,shape/* string */.Yj)('State'),
        association: (0,shape/* object */.Ik)('Association', {
            transit_gateway_route_table_id: (0,shape/* string */.Yj)('TransitGatewayRouteTableId'),
            transit_gateway_policy_table_id: (0,shape/* string */.Yj)('TransitGatewayPolicyTableId'),
            state: (0,shape/* string */.Yj)('State'),
        }),
        creation_time: (0,shape/* datetime */.w$)('CreationTime'),
        nat_gateway_support: (0,shape/* string */.Yj)('NatGatewaySupport'),
        owner_id: (0,shape/* string */.Yj)('ResourceOwnerId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting', 'failed', 'failing', 'rejected', 'rejecting'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
        ...(0,kind_source/* withPrefix */.Fe)('vpc-', (0,kind_source/* from */.HT)('aws_vpc', 'ResourceId', 'default', 'delete')),
        ...(0,kind_source/* withPrefix */.Fe)('vpn-', (0,kind_source/* from */.HT)('aws_ec2_vpn_connection', 'ResourceId')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway-route-table.js


/** Only the owner of the transit gateway sees them. */
const TRANSIT_GATEWAY_ROUTE_TABLE = {
    name: 'aws_ec2_transit_gateway_route_table',
    bases: [],
    action: 'ec2:DescribeTransitGatewayRouteTables',
    notInAllRegions: true,
    list: 'TransitGatewayRouteTables',
    pageSize: 1000,
    id: 'TransitGatewayRouteTableId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-route-table/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreationTime'),
        state: (0,shape/* string */.Yj)('State'),
        transit_gateway_id: (0,shape/* string */.Yj)('TransitGatewayId'),
        default_association_route_table: (0,shape/* bool */.lc)('DefaultAssociationRouteTable'),
        default_propagation_route_table: (0,shape/* bool */.lc)('DefaultPropagationRouteTable'),
        creation_time: (0,shape/* datetime */.w$)('CreationTime'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    edges: (0,kind_source/* from */.HT)('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/transit-gateway.js

const TRANSIT_GATEWAY = {
    name: 'aws_ec2_transit_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeTransitGateways',
    notInAllRegions: true,
    list: 'TransitGateways',
    pageSize: 1000,
    id: 'TransitGatewayId',
    arn: {
        from: 'TransitGatewayArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:transit-gateway/{id}',
    },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreationTime'),
        state: (0,shape/* string */.Yj)('State'),
        description: (0,shape/* text */.Qq)('Description'),
        creation_time: (0,shape/* datetime */.w$)('CreationTime'),
        options: (0,shape/* object */.Ik)('Options', {
            amazon_side_asn: (0,shape/* int */.Wh)('AmazonSideAsn'),
            transit_gateway_cidr_blocks: (0,shape/* strings */.P$)('TransitGatewayCidrBlocks[]'),
            auto_accept_shared_attachments: (0,shape/* string */.Yj)('AutoAcceptSharedAttachments'),
            default_route_table_association: (0,shape/* string */.Yj)('DefaultRouteTableAssociation'),
            association_default_route_table_id: (0,shape/* string */.Yj)('AssociationDefaultRouteTableId'),
            default_route_table_propagation: (0,shape/* string */.Yj)('DefaultRouteTablePropagation'),
            propagation_default_route_table_id: (0,shape/* string */.Yj)('PropagationDefaultRouteTableId'),
            vpn_ecmp_support: (0,shape/* string */.Yj)('VpnEcmpSupport'),
            dns_support: (0,shape/* string */.Yj)('DnsSupport'),
            security_group_referencing_support: (0,shape/* string */.Yj)('SecurityGroupReferencingSupport'),
            multicast_support: (0,shape/* string */.Yj)('MulticastSupport'),
            encryption_support: (0,shape/* object */.Ik)('EncryptionSupport', {
                encryption_state: (0,shape/* string */.Yj)('EncryptionState'),
                state_message: (0,shape/* string */.Yj)('StateMessage'),
            }),
        }),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
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
/** The edges to and from instances are the instance's to tell. */
const VOLUME = {
    name: 'aws_ec2_volume',
    bases: ['volume'],
    action: 'ec2:DescribeVolumes',
    list: 'Volumes',
    pageSize: 500,
    id: 'VolumeId',
    arn: { from: 'VolumeArn', form: 'arn:{partition}:ec2:{region}:{owner}:volume/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        volume_size: (0,shape/* int */.Wh)('Size'),
        volume_type: (0,shape/* string */.Yj)('VolumeType'),
        volume_status: (0,shape/* choice */.Yq)('State', volume_status),
        volume_iops: (0,shape/* int */.Wh)('Iops'),
        volume_throughput: (0,shape/* int */.Wh)('Throughput'),
        volume_encrypted: (0,shape/* bool */.lc)('Encrypted'),
        volume_attachments: (0,shape/* list */.p_)('Attachments', {
            attach_time: (0,shape/* datetime */.w$)('AttachTime'),
            device: (0,shape/* string */.Yj)('Device'),
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            state: (0,shape/* string */.Yj)('State'),
            volume_id: (0,shape/* string */.Yj)('VolumeId'),
            delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
            associated_resource: (0,shape/* string */.Yj)('AssociatedResource'),
            instance_owning_service: (0,shape/* string */.Yj)('InstanceOwningService'),
            ebs_card_index: (0,shape/* int */.Wh)('EbsCardIndex'),
        }),
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        volume_kms_key_id: (0,shape/* string */.Yj)('KmsKeyId'),
        volume_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        volume_snapshot_id: (0,shape/* string */.Yj)('SnapshotId'),
        volume_source_volume_id: (0,shape/* string */.Yj)('SourceVolumeId'),
        volume_fast_restored: (0,shape/* bool */.lc)('FastRestored'),
        volume_multi_attach_enabled: (0,shape/* bool */.lc)('MultiAttachEnabled'),
        volume_sse_type: (0,shape/* string */.Yj)('SseType'),
        volume_initialization_rate: (0,shape/* int */.Wh)('VolumeInitializationRate'),
        volume_operator: (0,shape/* object */.Ik)('Operator', operator),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'volume_status', states: ['deleted', 'error'] },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-block-public-access-exclusion.js


/** What the exclusion is for: `vpc-1` of `arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1`. */
const excludedId = {
    type: { type: 'string' },
    read: (item) => {
        const arn = (0,shape/* string */.Yj)('ResourceArn').read(item);
        return typeof arn === 'string' ? arn.slice(arn.lastIndexOf('/') + 1) : undefined;
    },
};
function fromExcluded(kind) {
    return ['default', 'delete'].map((type) => ({ type, direction: 'in', kind, ids: excludedId }));
}
const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = {
    name: 'aws_vpc_block_public_access_exclusion',
    bases: [],
    action: 'ec2:DescribeVpcBlockPublicAccessExclusions',
    notInAllRegions: true,
    list: 'VpcBlockPublicAccessExclusions',
    pageSize: 1000,
    id: 'ExclusionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-block-public-access-exclusion/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreationTimestamp'),
        mtime: (0,shape/* datetime */.w$)('LastUpdateTimestamp'),
        internet_gateway_exclusion_mode: (0,shape/* string */.Yj)('InternetGatewayExclusionMode'),
        resource_arn: (0,shape/* string */.Yj)('ResourceArn'),
        state: (0,shape/* string */.Yj)('State'),
        reason: (0,shape/* string */.Yj)('Reason'),
        creation_timestamp: (0,shape/* datetime */.w$)('CreationTimestamp'),
        last_update_timestamp: (0,shape/* datetime */.w$)('LastUpdateTimestamp'),
        deletion_timestamp: (0,shape/* datetime */.w$)('DeletionTimestamp'),
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
    edges: [
        ...(0,kind_source/* withPrefix */.Fe)('vpc-', fromExcluded('aws_vpc')),
        ...(0,kind_source/* withPrefix */.Fe)('subnet-', fromExcluded('aws_ec2_subnet')),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-block-public-access-options.js

/** VPC BPA of the account in a region; also of accounts that never set it. */
const VPC_BLOCK_PUBLIC_ACCESS_OPTIONS = {
    name: 'aws_vpc_block_public_access_options',
    bases: [],
    details: [
        {
            action: 'ec2:DescribeVpcBlockPublicAccessOptions',
            answer: 'VpcBlockPublicAccessOptions',
            properties: {
                mtime: (0,shape/* datetime */.w$)('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
                aws_account_id: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.AwsAccountId'),
                aws_region: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.AwsRegion'),
                state: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.State'),
                internet_gateway_block_mode: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.InternetGatewayBlockMode'),
                reason: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.Reason'),
                last_update_timestamp: (0,shape/* datetime */.w$)('VpcBlockPublicAccessOptions.LastUpdateTimestamp'),
                managed_by: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.ManagedBy'),
                exclusions_allowed: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.ExclusionsAllowed'),
                owner_id: (0,shape/* string */.Yj)('VpcBlockPublicAccessOptions.AwsAccountId'),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc.js



const VPC = {
    name: 'aws_vpc',
    bases: ['network'],
    action: 'ec2:DescribeVpcs',
    list: 'Vpcs',
    pageSize: 1000,
    id: 'VpcId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc/{id}' },
    properties: {
        vpc_cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        vpc_dhcp_options_id: (0,shape/* string */.Yj)('DhcpOptionsId'),
        vpc_state: (0,shape/* string */.Yj)('State'),
        vpc_instance_tenancy: (0,shape/* string */.Yj)('InstanceTenancy'),
        vpc_ipv6_cidr_block_association_set: (0,shape/* list */.p_)('Ipv6CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            ipv6_cidr_block: (0,shape/* string */.Yj)('Ipv6CidrBlock'),
            ipv6_cidr_block_state: (0,shape/* object */.Ik)('Ipv6CidrBlockState', cidrBlockState),
            network_border_group: (0,shape/* string */.Yj)('NetworkBorderGroup'),
            ipv6_pool: (0,shape/* string */.Yj)('Ipv6Pool'),
        }),
        vpc_cidr_block_association_set: (0,shape/* list */.p_)('CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
            cidr_block_state: (0,shape/* object */.Ik)('CidrBlockState', cidrBlockState),
        }),
        vpc_is_default: (0,shape/* bool */.lc)('IsDefault'),
        cidr_blocks: (0,shape/* strings */.P$)('CidrBlockAssociationSet[].CidrBlock'),
        vpc_block_public_access_states: (0,shape/* object */.Ik)('BlockPublicAccessStates', blockPublicAccess),
        vpc_encryption_control: (0,shape/* object */.Ik)('EncryptionControl', {
            vpc_encryption_control_id: (0,shape/* string */.Yj)('VpcEncryptionControlId'),
            mode: (0,shape/* string */.Yj)('Mode'),
            state: (0,shape/* string */.Yj)('State'),
            state_message: (0,shape/* string */.Yj)('StateMessage'),
        }),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'vpc_state', states: ['deleting'] },
    edges: (0,kind_source/* from */.HT)('aws_ec2_dhcp_options', 'DhcpOptionsId'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-endpoint-service.js

/** The account's own services (PrivateLink) and who may use them; not AWS's, which every account sees. */
const VPC_ENDPOINT_SERVICE = {
    name: 'aws_vpc_endpoint_service',
    bases: [],
    action: 'ec2:DescribeVpcEndpointServiceConfigurations',
    notInAllRegions: true,
    list: 'ServiceConfigurations',
    pageSize: 1000,
    id: 'ServiceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-endpoint-service/{id}' },
    properties: {
        service_type: (0,shape/* strings */.P$)('ServiceType[].ServiceType'),
        service_name: (0,shape/* string */.Yj)('ServiceName'),
        service_state: (0,shape/* string */.Yj)('ServiceState'),
        availability_zone_ids: (0,shape/* strings */.P$)('AvailabilityZoneIds[]'),
        availability_zones: (0,shape/* strings */.P$)('AvailabilityZones[]'),
        acceptance_required: (0,shape/* bool */.lc)('AcceptanceRequired'),
        manages_vpc_endpoints: (0,shape/* bool */.lc)('ManagesVpcEndpoints'),
        network_load_balancer_arns: (0,shape/* strings */.P$)('NetworkLoadBalancerArns[]'),
        gateway_load_balancer_arns: (0,shape/* strings */.P$)('GatewayLoadBalancerArns[]'),
        supported_ip_address_types: (0,shape/* strings */.P$)('SupportedIpAddressTypes[]'),
        base_endpoint_dns_names: (0,shape/* strings */.P$)('BaseEndpointDnsNames[]'),
        private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        private_dns_name_configuration: (0,shape/* object */.Ik)('PrivateDnsNameConfiguration', {
            state: (0,shape/* string */.Yj)('State'),
            type: (0,shape/* string */.Yj)('Type'),
            value: (0,shape/* string */.Yj)('Value'),
            name: (0,shape/* string */.Yj)('Name'),
        }),
        payer_responsibility: (0,shape/* string */.Yj)('PayerResponsibility'),
        supported_regions: (0,shape/* list */.p_)('SupportedRegions', {
            region: (0,shape/* string */.Yj)('Region'),
            service_state: (0,shape/* string */.Yj)('ServiceState'),
        }),
        remote_access_enabled: (0,shape/* bool */.lc)('RemoteAccessEnabled'),
    },
    gone: { property: 'service_state', states: ['deleted', 'deleting', 'failed'] },
    edges: [],
    details: [
        {
            action: 'ec2:DescribeVpcEndpointServicePermissions',
            answer: 'AllowedPrincipals',
            pageSize: 1000,
            idParameter: 'ServiceId',
            properties: {
                allowed_principals: (0,shape/* list */.p_)('AllowedPrincipals', {
                    principal_type: (0,shape/* string */.Yj)('PrincipalType'),
                    principal: (0,shape/* string */.Yj)('Principal'),
                    service_permission_id: (0,shape/* string */.Yj)('ServicePermissionId'),
                    service_id: (0,shape/* string */.Yj)('ServiceId'),
                    tags: (0,shape/* tags */._A)('Tags'),
                }),
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-endpoint.js



const prefixes = { subnet_id: (0,shape/* string */.Yj)('SubnetId'), ip_prefixes: (0,shape/* strings */.P$)('IpPrefixes[]') };
const VPC_ENDPOINT = {
    name: 'aws_vpc_endpoint',
    bases: ['endpoint'],
    action: 'ec2:DescribeVpcEndpoints',
    list: 'VpcEndpoints',
    pageSize: 1000,
    id: 'VpcEndpointId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc-endpoint/{id}' },
    properties: {
        vpc_endpoint_type: (0,shape/* string */.Yj)('VpcEndpointType'),
        endpoint_service_name: (0,shape/* string */.Yj)('ServiceName'),
        endpoint_state: (0,shape/* string */.Yj)('State'),
        endpoint_policy_document: (0,shape/* string */.Yj)('PolicyDocument'),
        endpoint_ip_address_type: (0,shape/* string */.Yj)('IpAddressType'),
        endpoint_dns_options: (0,shape/* string */.Yj)('DnsOptions.DnsRecordIpType'),
        endpoint_private_dns_enabled: (0,shape/* bool */.lc)('PrivateDnsEnabled'),
        endpoint_requester_managed: (0,shape/* bool */.lc)('RequesterManaged'),
        endpoint_dns_entries: (0,shape/* list */.p_)('DnsEntries', {
            dns_name: (0,shape/* string */.Yj)('DnsName'),
            hosted_zone_id: (0,shape/* string */.Yj)('HostedZoneId'),
        }),
        endpoint_creation_timestamp: (0,shape/* datetime */.w$)('CreationTimestamp'),
        endpoint_owner_id: (0,shape/* string */.Yj)('OwnerId'),
        endpoint_last_error: (0,shape/* object */.Ik)('LastError', {
            message: (0,shape/* string */.Yj)('Message'),
            code: (0,shape/* string */.Yj)('Code'),
        }),
        endpoint_private_dns_only_for_inbound_resolver_endpoint: (0,shape/* bool */.lc)('DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint'),
        endpoint_private_dns_preference: (0,shape/* string */.Yj)('DnsOptions.PrivateDnsPreference'),
        endpoint_private_dns_specified_domains: (0,shape/* strings */.P$)('DnsOptions.PrivateDnsSpecifiedDomains[]'),
        endpoint_route_table_ids: (0,shape/* strings */.P$)('RouteTableIds[]'),
        endpoint_subnet_ids: (0,shape/* strings */.P$)('SubnetIds[]'),
        endpoint_groups: (0,shape/* list */.p_)('Groups', groupIdentifier),
        endpoint_network_interface_ids: (0,shape/* strings */.P$)('NetworkInterfaceIds[]'),
        endpoint_ipv4_prefixes: (0,shape/* list */.p_)('Ipv4Prefixes', prefixes),
        endpoint_ipv6_prefixes: (0,shape/* list */.p_)('Ipv6Prefixes', prefixes),
        endpoint_failure_reason: (0,shape/* string */.Yj)('FailureReason'),
        endpoint_service_network_arn: (0,shape/* string */.Yj)('ServiceNetworkArn'),
        endpoint_resource_configuration_arn: (0,shape/* string */.Yj)('ResourceConfigurationArn'),
        endpoint_service_region: (0,shape/* string */.Yj)('ServiceRegion'),
        endpoint_payer_responsibilities: (0,shape/* list */.p_)('PayerResponsibilities', {
            scope: (0,shape/* string */.Yj)('Scope'),
            payer_responsibility_type: (0,shape/* string */.Yj)('PayerResponsibilityType'),
        }),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    gone: { property: 'endpoint_state', states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_route_table', 'RouteTableIds[]', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetIds[]', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_security_group', 'Groups[].GroupId', 'default', 'delete'),
        ...(0,kind_source.to)('aws_ec2_network_interface', 'NetworkInterfaceIds[]'),
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaceIds[]', 'delete'),
    ],
    details: [
        {
            action: 'ec2:DescribeVpcEndpointServices',
            list: 'ServiceDetails',
            pageSize: 1000,
            by: 'endpoint_service_name',
            filter: 'service-name',
            id: 'ServiceName',
            properties: { endpoint_policy_supported: (0,shape/* bool */.lc)('VpcEndpointPolicySupported') },
            costly: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpc-peering-connection.js


const vpcInfo = {
    cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
    ipv6_cidr_block_set: (0,shape/* strings */.P$)('Ipv6CidrBlockSet[].Ipv6CidrBlock'),
    cidr_block_set: (0,shape/* strings */.P$)('CidrBlockSet[].CidrBlock'),
    owner_id: (0,shape/* string */.Yj)('OwnerId'),
    peering_options: (0,shape/* object */.Ik)('PeeringOptions', {
        allow_dns_resolution_from_remote_vpc: (0,shape/* bool */.lc)('AllowDnsResolutionFromRemoteVpc'),
        allow_egress_from_local_classic_link_to_remote_vpc: (0,shape/* bool */.lc)('AllowEgressFromLocalClassicLinkToRemoteVpc'),
        allow_egress_from_local_vpc_to_remote_classic_link: (0,shape/* bool */.lc)('AllowEgressFromLocalVpcToRemoteClassicLink'),
    }),
    vpc_id: (0,shape/* string */.Yj)('VpcId'),
    region: (0,shape/* string */.Yj)('Region'),
};
/** Either end may lie in another region, and in another account, whose VPCs are not ours to know. */
function vpcOf(info) {
    return (0,kind_source/* elsewhere */.Jn)(`${info}.OwnerId`, `${info}.Region`, (0,kind_source/* from */.HT)('aws_vpc', `${info}.VpcId`, 'default', 'delete'));
}
const VPC_PEERING_CONNECTION = {
    name: 'aws_vpc_peering_connection',
    bases: ['peering_connection'],
    action: 'ec2:DescribeVpcPeeringConnections',
    list: 'VpcPeeringConnections',
    pageSize: 1000,
    id: 'VpcPeeringConnectionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/{id}' },
    properties: {
        connection_accepter_vpc_info: (0,shape/* object */.Ik)('AccepterVpcInfo', vpcInfo),
        connection_expiration_time: (0,shape/* datetime */.w$)('ExpirationTime'),
        connection_requester_vpc_info: (0,shape/* object */.Ik)('RequesterVpcInfo', vpcInfo),
        peering_connection_status: (0,shape/* object */.Ik)('Status', {
            code: (0,shape/* string */.Yj)('Code'),
            message: (0,shape/* string */.Yj)('Message'),
        }),
    },
    gone: {
        property: 'peering_connection_status.code',
        states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'],
    },
    edges: [...vpcOf('RequesterVpcInfo'), ...vpcOf('AccepterVpcInfo')],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpn-connection.js


/** Lifetimes, margins and timeouts in seconds. */
const tunnelOption = {
    outside_ip_address: (0,shape/* string */.Yj)('OutsideIpAddress'),
    tunnel_inside_cidr: (0,shape/* string */.Yj)('TunnelInsideCidr'),
    tunnel_inside_ipv6_cidr: (0,shape/* string */.Yj)('TunnelInsideIpv6Cidr'),
    phase1_lifetime_seconds: (0,shape/* int */.Wh)('Phase1LifetimeSeconds'),
    phase2_lifetime_seconds: (0,shape/* int */.Wh)('Phase2LifetimeSeconds'),
    rekey_margin_time_seconds: (0,shape/* int */.Wh)('RekeyMarginTimeSeconds'),
    rekey_fuzz_percentage: (0,shape/* int */.Wh)('RekeyFuzzPercentage'),
    replay_window_size: (0,shape/* int */.Wh)('ReplayWindowSize'),
    dpd_timeout_seconds: (0,shape/* int */.Wh)('DpdTimeoutSeconds'),
    dpd_timeout_action: (0,shape/* string */.Yj)('DpdTimeoutAction'),
    phase1_encryption_algorithms: (0,shape/* strings */.P$)('Phase1EncryptionAlgorithms[].Value'),
    phase2_encryption_algorithms: (0,shape/* strings */.P$)('Phase2EncryptionAlgorithms[].Value'),
    phase1_integrity_algorithms: (0,shape/* strings */.P$)('Phase1IntegrityAlgorithms[].Value'),
    phase2_integrity_algorithms: (0,shape/* strings */.P$)('Phase2IntegrityAlgorithms[].Value'),
    phase1_dh_group_numbers: (0,shape/* ints */.dd)('Phase1DHGroupNumbers[].Value'),
    phase2_dh_group_numbers: (0,shape/* ints */.dd)('Phase2DHGroupNumbers[].Value'),
    ike_versions: (0,shape/* strings */.P$)('IkeVersions[].Value'),
    startup_action: (0,shape/* string */.Yj)('StartupAction'),
    log_options: (0,shape/* object */.Ik)('LogOptions', {
        cloud_watch_log_options: (0,shape/* object */.Ik)('CloudWatchLogOptions', {
            log_enabled: (0,shape/* bool */.lc)('LogEnabled'),
            log_group_arn: (0,shape/* string */.Yj)('LogGroupArn'),
            log_output_format: (0,shape/* string */.Yj)('LogOutputFormat'),
            bgp_log_enabled: (0,shape/* bool */.lc)('BgpLogEnabled'),
            bgp_log_group_arn: (0,shape/* string */.Yj)('BgpLogGroupArn'),
            bgp_log_output_format: (0,shape/* string */.Yj)('BgpLogOutputFormat'),
        }),
    }),
    enable_tunnel_lifecycle_control: (0,shape/* bool */.lc)('EnableTunnelLifecycleControl'),
};
/** CustomerGatewayConfiguration and PreSharedKey are never read: they hold the keys of the tunnels. */
const VPN_CONNECTION = {
    name: 'aws_ec2_vpn_connection',
    bases: [],
    action: 'ec2:DescribeVpnConnections',
    notInAllRegions: true,
    list: 'VpnConnections',
    pageSize: null,
    id: 'VpnConnectionId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-connection/{id}' },
    properties: {
        category: (0,shape/* string */.Yj)('Category'),
        transit_gateway_id: (0,shape/* string */.Yj)('TransitGatewayId'),
        vpn_concentrator_id: (0,shape/* string */.Yj)('VpnConcentratorId'),
        core_network_arn: (0,shape/* string */.Yj)('CoreNetworkArn'),
        core_network_attachment_arn: (0,shape/* string */.Yj)('CoreNetworkAttachmentArn'),
        gateway_association_state: (0,shape/* string */.Yj)('GatewayAssociationState'),
        options: (0,shape/* object */.Ik)('Options', {
            enable_acceleration: (0,shape/* bool */.lc)('EnableAcceleration'),
            static_routes_only: (0,shape/* bool */.lc)('StaticRoutesOnly'),
            local_ipv4_network_cidr: (0,shape/* string */.Yj)('LocalIpv4NetworkCidr'),
            remote_ipv4_network_cidr: (0,shape/* string */.Yj)('RemoteIpv4NetworkCidr'),
            local_ipv6_network_cidr: (0,shape/* string */.Yj)('LocalIpv6NetworkCidr'),
            remote_ipv6_network_cidr: (0,shape/* string */.Yj)('RemoteIpv6NetworkCidr'),
            outside_ip_address_type: (0,shape/* string */.Yj)('OutsideIpAddressType'),
            transport_transit_gateway_attachment_id: (0,shape/* string */.Yj)('TransportTransitGatewayAttachmentId'),
            tunnel_inside_ip_version: (0,shape/* string */.Yj)('TunnelInsideIpVersion'),
            tunnel_options: (0,shape/* list */.p_)('TunnelOptions', tunnelOption),
            tunnel_bandwidth: (0,shape/* string */.Yj)('TunnelBandwidth'),
        }),
        routes: (0,shape/* list */.p_)('Routes', {
            destination_cidr_block: (0,shape/* string */.Yj)('DestinationCidrBlock'),
            source: (0,shape/* string */.Yj)('Source'),
            state: (0,shape/* string */.Yj)('State'),
        }),
        vgw_telemetry: (0,shape/* list */.p_)('VgwTelemetry', {
            accepted_route_count: (0,shape/* int */.Wh)('AcceptedRouteCount'),
            last_status_change: (0,shape/* datetime */.w$)('LastStatusChange'),
            outside_ip_address: (0,shape/* string */.Yj)('OutsideIpAddress'),
            status: (0,shape/* string */.Yj)('Status'),
            status_message: (0,shape/* string */.Yj)('StatusMessage'),
            certificate_arn: (0,shape/* string */.Yj)('CertificateArn'),
        }),
        pre_shared_key_arn: (0,shape/* string */.Yj)('PreSharedKeyArn'),
        state: (0,shape/* string */.Yj)('State'),
        type: (0,shape/* string */.Yj)('Type'),
        customer_gateway_id: (0,shape/* string */.Yj)('CustomerGatewayId'),
        vpn_gateway_id: (0,shape/* string */.Yj)('VpnGatewayId'),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_ec2_vpn_gateway', 'VpnGatewayId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_customer_gateway', 'CustomerGatewayId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/kinds/vpn-gateway.js


const VPN_GATEWAY = {
    name: 'aws_ec2_vpn_gateway',
    bases: ['gateway'],
    action: 'ec2:DescribeVpnGateways',
    notInAllRegions: true,
    list: 'VpnGateways',
    pageSize: null,
    id: 'VpnGatewayId',
    arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-gateway/{id}' },
    properties: {
        amazon_side_asn: (0,shape/* int */.Wh)('AmazonSideAsn'),
        state: (0,shape/* string */.Yj)('State'),
        type: (0,shape/* string */.Yj)('Type'),
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        vpc_attachments: (0,shape/* list */.p_)('VpcAttachments', { vpc_id: (0,shape/* string */.Yj)('VpcId'), state: (0,shape/* string */.Yj)('State') }),
    },
    gone: { property: 'state', states: ['deleted', 'deleting'] },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'VpcAttachments[].VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/setting-source.js



/** The kind as rules know it. */
function settingKindOf({ name, bases, details }) {
    return {
        name,
        bases: [...bases, 'aws_resource', 'resource'],
        properties: { ...model_kind/* COMMON_PROPERTIES */.CA, ...(0,shape/* typesOf */.pl)((0,kind_source/* propertiesOf */.P1)(details)) },
        actions: details.map(({ action }) => action),
        links: [],
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/kinds.js













































/** What is read in every region, in the order of the inventory. A new kind is a file in kinds/ and a line here. */
const EC2_KINDS = [
    VPC,
    SUBNET,
    SECURITY_GROUP,
    NETWORK_INTERFACE,
    INSTANCE,
    VOLUME,
    SNAPSHOT,
    IMAGE,
    LAUNCH_TEMPLATE,
    KEYPAIR,
    INSTANCE_TYPE,
    RESERVED_INSTANCES,
    HOST,
    NETWORK_ACL,
    ROUTE_TABLE,
    INTERNET_GATEWAY,
    NAT_GATEWAY,
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
/** What an account has once in every region. */
const EC2_SETTINGS = [ACCOUNT_SETTINGS, VPC_BLOCK_PUBLIC_ACCESS_OPTIONS];
/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
const AWS_KINDS = withDerived([
    account/* ACCOUNT */.u,
    (0,kind_source/* kindOf */.I)(region/* REGION */.Z),
    ...EC2_KINDS.map(kind_source/* kindOf */.I),
    ...EC2_SETTINGS.map(settingKindOf),
]);


/***/ }),

/***/ 18637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   HT: () => (/* binding */ from),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   LX: () => (/* binding */ NAME_TAG),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _model_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8836);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10496);



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
    return sources.map((source) => ({ ...source, owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(owner), region: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(region) }));
}
function edges(direction, kind, path, types) {
    const ids = path.includes('[]') ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(path) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(path);
    return (types.length === 0 ? ['default'] : types).map((type) => ({ type, direction, kind, ids }));
}
/** The kind as rules know it. */
function kindOf(source) {
    const { beside, namedEdges = [], details = [] } = source;
    const always = details.filter(({ costly }) => costly !== true);
    const costly = actionsOf(details.filter((detail) => detail.costly === true));
    return {
        name: source.name,
        bases: [...source.bases, 'aws_resource', 'resource'],
        properties: {
            ..._model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_PROPERTIES */ .CA,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .typesOf */ .pl)(source.properties),
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .typesOf */ .pl)(propertiesOf(details)),
            // Where the owner is another account (see toResource).
            ...('owner_id' in source.properties && (0,_model_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeOfOthers */ .V)(source.name)
                ? { shared_by: { type: 'string' } }
                : {}),
        },
        actions: [...new Set([source.action, beside?.action ?? [], always.map(({ action }) => action)].flat())],
        ...(Object.keys(costly).length === 0 ? {} : { costly }),
        ...(source.gone === undefined ? {} : { gone: source.gone }),
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
function propertiesOf(details) {
    return Object.fromEntries(details.flatMap(({ properties }) => Object.entries(properties)));
}
function actionsOf(costly) {
    return Object.fromEntries(costly.flatMap(({ action, properties }) => Object.keys(properties).map((name) => [name, [action]])));
}


/***/ }),

/***/ 10496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ alwaysList),
/* harmony export */   Bh: () => (/* binding */ datetimeText),
/* harmony export */   DX: () => (/* binding */ salvageAll),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   u8: () => (/* binding */ sparingReader),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   wA: () => (/* binding */ reader),
/* harmony export */   y8: () => (/* binding */ quotient)
/* harmony export */ });
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93042);

/**
 * An id, a word, an address. Paths are AWS's names: `State.Name`; in lists of scalars also
 * `Licenses[].LicenseConfigurationArn`. EC2 sends an empty element for what there is none of: empty is absent.
 */
function string(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value || NONE : undefined));
}
/** What people wrote, such as a description: that it is empty says that they wrote nothing. */
function text(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value : undefined));
}
function int(path) {
    return scalar(path, { type: 'int' }, (value) => Number.isSafeInteger(value) ? value : undefined);
}
function float(path) {
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
/** One of AWS's words (here in small letters), mapped to the model's; a word that AWS added since is `unknown`. */
function choice(path, words) {
    const known = new Map(Object.entries(words));
    return scalar(path, { type: 'string' }, (value) => {
        if (typeof value !== 'string')
            return undefined;
        return value === '' ? NONE : (known.get(value.toLowerCase()) ?? 'unknown');
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
/** A list of objects; empty where AWS sends none. */
function list(path, properties) {
    const steps = stepsOf(`${path}[]`);
    const read = reader(properties);
    return {
        type: { type: 'array', items: objectType(properties) },
        path,
        read: (source) => collect(source, steps, path, (value) => read(value, path)),
        salvage: (source, lose) => collect(source, steps, path, (value) => salvageAll(properties, value, path, lose)),
    };
}
/** A list that AWS always sends, empty where there is nothing in it: without it nothing is known of what it holds. */
function alwaysList(path, properties) {
    const { type, read, salvage } = list(path, properties);
    const steps = stepsOf(path);
    const sent = (source) => {
        if (follow(source, steps, path) === undefined)
            throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`AWS sent no ${path}`);
    };
    return {
        type,
        path,
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
/** The same for every resource of the kind. */
function constant(value) {
    return { type: { type: 'string' }, read: () => value };
}
/**
 * V8 makes a hash table of an object that gets more members than this by computed names. A copy of it is none: half the
 * memory, and quicker to be read and written.
 */
const MOST_NAMED = 16;
/** Reads every property of an object, which lies at the path; what is absent is left out. */
function reader(properties) {
    const own = Object.entries(properties);
    return (source, path) => {
        if (!isRecord(source))
            throw unexpected(path, source);
        const result = {};
        for (const [name, { read }] of own) {
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
            if (!(thrown instanceof _client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol))
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
            if (!(thrown instanceof _client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol))
                throw thrown;
            lose(name, thrown.message);
        }
    }
    return result;
}
function typesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.type]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
function stepsOf(path) {
    return path.split('.').map((step) => ({ member: step.replace(/\[\]$/, ''), each: step.endsWith('[]') }));
}
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
function unexpected(path, value) {
    return new _client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`unexpected value at ${path}: ${show(value)}`);
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


/***/ }),

/***/ 17578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ DERIVED)
});

// EXTERNAL MODULE: ./build/src/network/sets/address-set.js + 1 modules
var address_set = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/src/derive/between.js
var between = __webpack_require__(14973);
// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
// EXTERNAL MODULE: ./build/src/text/members.js
var members = __webpack_require__(50726);
// EXTERNAL MODULE: ./build/src/network/ingress/network-acl.js
var network_acl = __webpack_require__(62707);
// EXTERNAL MODULE: ./build/src/network/path/most-of-internet.js
var most_of_internet = __webpack_require__(37131);
// EXTERNAL MODULE: ./build/src/network/sets/port-set.js
var port_set = __webpack_require__(94932);
// EXTERNAL MODULE: ./build/src/network/sets/protocol.js
var sets_protocol = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/src/network/ingress/public-space.js
var public_space = __webpack_require__(81896);
// EXTERNAL MODULE: ./build/src/network/ingress/reach.js
var ingress_reach = __webpack_require__(5431);
// EXTERNAL MODULE: ./build/src/network/ingress/traffic.js
var ingress_traffic = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/acl-internet-ingress.js











const ACL_INTERNET_INGRESS = {
    kind: 'aws_ec2_network_acl',
    name: 'internet_ingress',
    type: { type: 'array', items: { type: 'object', properties: ingress_reach/* REACH_TYPES */.GD } },
    description: 'What the ACL lets in from the internet once its entries are applied in the order of their numbers, as the longest runs of ports per protocol and address family (ipv4, ipv6). Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too.',
    because: ['protocol', 'family'],
    from: [],
    prepare: () => ({ id, reported }) => {
        // No ACL is without entries.
        const entries = (0,members/* listOf */.c3)(reported['acl_entries'] ?? 'not read');
        const { unknown } = (0,network_acl/* admittedByAcl */.CF)(entries, public_space/* PUBLIC_SPACE */.JU);
        const value = reachedThrough(entries, 'deny');
        return unknown.length === 0 ? { value } : (0,between/* between */.T)(value, reachedThrough(entries, 'allow'), [id]);
    },
};
function reachedThrough(entries, unread) {
    const answer = (0,network_acl/* admittedByAcl */.CF)(entries, public_space/* PUBLIC_SPACE */.JU, false, unread);
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
    // All but a little is enough: denials of a few bad addresses keep out nobody else, and are no protection.
    const wide = own.filter(({ addresses }) => (0,most_of_internet/* mostOfInternet */.m)(addresses, family));
    return (0,interval_set/* intervalSet */.Ir)(wide.map(({ ports }) => ports));
}

// EXTERNAL MODULE: ./build/src/model/kind.js
var kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/glob.js
/** A character that no policy holds: what an instance of a pattern has where any text may stand. */
const ANY_TEXT = '\u0001';
function hasWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/** A text of the pattern that is of as few others as can be: of those alone that all its texts are of, if these end in `*`. */
function instanceOf(pattern) {
    return pattern.replaceAll('*', ANY_TEXT).replaceAll('?', ANY_TEXT);
}
/** Whether instances of such patterns are enough to tell how they overlap: of two, one holds the other or they are apart. */
function isPlain(pattern) {
    return /^[^*?]*\*?$/.test(pattern);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/context.js

const ABSENT = [undefined];
/** What follows from who calls through which endpoint (IAM guide, "AWS global condition context keys"). */
const KNOWN = new Map([
    ['aws:principalaccount', ({ account }) => present(account)],
    ['kms:calleraccount', ({ account }) => present(account)],
    ['aws:principalarn', ({ arn }) => present(arn)],
    ['aws:principalorgid', ({ organisation }) => present(organisation?.id)],
    ['aws:principalorgpaths', ({ organisation }) => present(organisation?.path)],
    // An unsigned request lacks it; AWS's own examples deny by Bool without IfExists, and mean that one, too.
    ['aws:principalisawsservice', () => [['false']]],
    ['aws:principalservicename', () => ABSENT],
    ['aws:principalservicenameslist', () => ABSENT],
    ['aws:sourcevpc', (_, { vpcId }) => (vpcId === undefined ? 'unknown' : [[vpcId]])],
    ['aws:sourcevpce', (_, { endpointId }) => [[endpointId]]],
    ['aws:vpceaccount', (_, { account }) => [[account]]],
    // Not in requests that come through an endpoint.
    ['aws:sourceip', () => ABSENT],
    // AWS services alone send these, for whom they act: a stranger may have one act for their own account.
    ['aws:sourceaccount', ({ account }) => [undefined, ...present(account)]],
    ['aws:sourceorgid', ({ organisation }) => [undefined, ...present(organisation?.id)]],
    ['aws:sourceorgpaths', ({ organisation }) => [undefined, ...present(organisation?.path)]],
    ['aws:sourcearn', ({ sources }) => [undefined, ...sources.map((one) => [one])]],
    ['aws:ec2instancesourcevpc', () => [undefined, [instanceOf('vpc-*')]]],
]);
function present(value) {
    return value === undefined ? [undefined] : [[value]];
}
/** Global keys about the request and its resource, and what a stranger's account gives its own people. */
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
/** Keys of a service speak of what is asked for; those of identity providers of who asks. */
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
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/three-valued.js
function not(value) {
    return value === null ? null : !value;
}
/** Of `some` members the test is true, or unknown of one and true of none. */
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




/** Numbers, dates and networks: whatever they name, whoever calls can see to it. */
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
/** The last one is whatever is left. */
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
 * not tell, as with the id of a deleted role or a canonical user. IAM's user guide, "AWS JSON policy elements: Principal".
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
/** Null where the type is none of AWS's. */
function principalOf(type, name) {
    switch (type) {
        case 'AWS':
            return { name, account: accountOf(name), isService: false };
        case 'Federated':
            // Providers that every account knows, such as accounts.google.com, are of no account.
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
        // One without wildcards is named on purpose, and so is one whose units alone are left open.
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
/** Those that a statement names one by one. */
function namedBy({ name, account }, mentioned) {
    if (account !== null && account !== ANYBODY) {
        const all = peopleOf(account, mentioned);
        return isWholeAccount(name) ? all : all.filter(({ names }) => names.includes(name));
    }
    // Whose it is does not show: an id of a role, a canonical user, a provider that all accounts know.
    const [unknown = ''] = strangeAccounts(mentioned);
    return peopleOf(unknown, mentioned).map((one) => Object.assign({}, one, { names: [name] }));
}
/** Whether the statement's principal means them. */
function isMeant({ account, names }, { name, isService }) {
    if (name === ANYBODY)
        return true;
    if (isService)
        return false;
    return names.includes(name) || (isWholeAccount(name) && accountOf(name) === account);
}
/** AWS gives out digits; one number that the policy does not name stands for all of them. */
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
    // Its first wildcard reaches over colons: over as much of an ARN as makes one of the account.
    const head = `arn:aws:iam::${account}:role/${instanceOf('*')}`;
    const tails = Array.from({ length: head.length }, (_, from) => head.slice(from));
    const pieces = tails.flatMap((tail) => ['', account, ':role'].map((end) => (end === '' ? tail : tail.slice(0, tail.indexOf(end) + end.length))));
    const made = pieces.map((piece) => instanceOf(pattern.replace('*', () => piece)));
    return [...new Set(made.filter((arn) => arn.startsWith(`arn:aws:iam::${account}:`)))];
}
/** Whatever name a wildcard leaves open anybody may take, unless an account stands before it. */
function sourceLike(pattern, account) {
    const of = pattern.split(':')[4];
    if (of === undefined || of === '')
        return [instanceOf(pattern)];
    return (0,glob/* fitsGlob */.t)(of, account) ? [instanceOf(pattern.replace(`:${of}:`, `:${account}:`))] : [];
}
/** What `aws:PrincipalArn` is of a session: the ARN of its role. */
function roleOf(arn) {
    return arn.replace(/^(arn:[\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/s, '$1:iam::$2:role/$3');
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/statements/decide.js







/** More requests than this are not tried: then the answer is unknown. */
const MAX_REQUESTS = 20_000;
/**
 * Whether there is a request of one of the requesters that the statement allows and no denial takes back. What a policy
 * does not tell apart is the same to it, so one request of each kind is tried; whoever calls chooses the rest.
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
/** Not where something that is settled by who calls speaks against it. */
function mayApply(statement, requester, place) {
    const { principals, tests } = statement;
    const isNamed = principals.list.some((principal) => isMeant(requester, principal));
    return (isNamed !== principals.but && (tests ?? []).every((test) => settled(test, requester, place) !== false));
}
/** Whether whoever calls is denied everything, whatever else they choose. */
function isWithoutWay(denial, requester, place) {
    const { actions, resources, tests } = denial;
    const isOfAll = [actions, resources].every(({ but, patterns }) => !but && patterns.includes(ANYBODY));
    return isOfAll && tests !== null && tests.every((test) => settled(test, requester, place) === true);
}
/** Null: not by who calls alone. */
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
/** To a requester whom it may apply to. */
function applies(statement, request, place) {
    const { actions, resources, tests, allows } = statement;
    return every([
        () => holds(actions, request.action, allows),
        () => holds(resources, request.resource, allows),
        () => (tests === null ? null : every(tests, (test) => isMet(test, request, place))),
    ], (part) => part());
}
/** `isOpenToAll`: what AWS fills in is taken for whatever suits whoever calls. */
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
/** The name of a test that is not worked out, since whoever calls can see to it that it is met or not. */
function openName(test) {
    const { key, values, operator } = test;
    const isOfValues = isFree(key) && (isOpen(test) || values.some(isVariable));
    if (!isOfValues && !variablesOf(test).some(isFree))
        return undefined;
    return [operator, key, ...values.toSorted()].join('\n');
}
/** Names of each kind that the lists tell apart, among those that the first one holds. */
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
/** What the keys of the tests may be in a request of the requester: all that makes a difference. */
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
/** Values that whoever calls may give a key. */
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




/** What a policy says; null where it makes no sense. `document`: JSON text as AWS sends it, or what it stands for. */
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






/** What a policy of an endpoint grants, with what its denials take back; null where it makes no sense. */
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
/** Whether AWS applies the policy of an endpoint. To a service without endpoint policies it lets everything through. */
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
const SUPPORT = (0,kind/* needOf */.ER)(ENDPOINT, 'endpoint_policy_supported');
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
    description: 'Whom the endpoint’s policy allows what, after its conditions and denials: an item per Allow statement and principal, or per account where these leave of everybody only accounts that they name. account has 12 digits or is * for anybody, and is left out where the principal does not tell; foreign: somebody gets in who is not of the endpoint’s own account, of an organisation that the policy names, or an AWS service; conditional: a condition or a denial keeps strangers out. Nothing for endpoints of services that take no policy.',
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
                return (0,between/* between */.T)([], most, [reported['endpoint_service_name'] === undefined ? id : SUPPORT]);
            return (0,between/* between */.T)(shown(grants, false), most, unknownOf(grants));
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
    description: 'Whether the endpoint’s service is that of its own region: interface endpoints may lead to services of other regions. Told by endpoint_service_region, or by the service’s name; left out where neither names a region.',
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

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/network/ingress/permission.js
var permission = __webpack_require__(92437);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/endpoint-service-principals.js





const SERVICE = 'aws_vpc_endpoint_service';
const ENDPOINT_SERVICE_PRINCIPALS = {
    kind: SERVICE,
    name: 'foreign_principals',
    type: { type: 'array', items: { type: 'string' } },
    description: 'Who outside the service’s own account may make endpoints to it: ARNs of accounts, users, roles and organisational units, or * for everybody.',
    from: [],
    prepare: () => ({ account, reported }) => {
        const allowed = reported['allowed_principals'];
        if (allowed === undefined)
            return (0,between/* between */.T)([], [ANYBODY], [SERVICE]);
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
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/derived/graded.js



/** Something with a grade, between its two ends and with the grades in the middle. */
function graded(least, most, missing) {
    const derived = (0,between/* between */.T)(least, most, missing);
    const middle = (0,path_grade/* gradesBetween */.xr)(least.grade, most.grade);
    if (middle.length === 0)
        return derived;
    return { ...derived, between: middle.map((grade) => Object.assign({}, most, { grade })) };
}
/** The same of an outcome, as it is to be shown. */
function gradedOutcome({ least, most, missing }, show) {
    return least === most ? { value: show(least) } : graded(show(least), show(most), missing);
}
/** The types of what interfaces and instances say of their exposure alike. */
const EXPOSURE_TYPES = {
    grade: { type: 'string' },
    reached: openings/* REACHED */.rN,
    public_addresses: { type: 'array', items: { type: 'string' } },
    reasons: { type: 'array', items: { type: 'string' } },
};

// EXTERNAL MODULE: ./build/src/network/path/group-ingress.js
var group_ingress = __webpack_require__(44983);
// EXTERNAL MODULE: ./build/src/network/ingress/prefix-lists.js
var prefix_lists = __webpack_require__(67630);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
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
/** Both block modes stop what comes in (EC2's VpcBlockPublicAccessOptions). */
const BLOCKS = new Map([
    ['off', false],
    ['block-ingress', true],
    ['block-bidirectional', true],
]);
/** The verdicts on the scope's subnets. */
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
    // AWS does not say whether exclusions count in a subnet's state, so one that blocks is set against them.
    if (effective !== undefined && blocks === true)
        return unlessExcluded(scope, place, effective);
    // The options of this account say nothing of VPCs that another account shares with it.
    const vpc = scope.byId(VPC, place.vpcId);
    const owner = (0,members/* textOf */.b6)(subnet?.reported['owner_id']) ?? (0,members/* textOf */.b6)(vpc?.reported['owner_id']);
    if (owner === undefined)
        return unread([(0,bounds/* missingFrom */.f)(scope, SUBNET, place.subnetId)]);
    return owner === scope.account ? byOptions(scope, place) : unread([(0,beyond/* ofAccount */.v4)(FEATURE, owner)]);
}
function byOptions(scope, place) {
    const reported = scope.of(BLOCK_OPTIONS)[0]?.reported;
    const mode = (0,members/* textOf */.b6)(reported?.['internet_gateway_block_mode']);
    const blocks = mode === undefined ? undefined : BLOCKS.get(mode);
    // While the mode is being changed, the old one, which is not told, may still hold.
    if (mode === undefined || blocks === undefined || reported?.['state'] === 'update-in-progress') {
        return unread([BLOCK_OPTIONS]);
    }
    return blocks ? unlessExcluded(scope, place, mode) : verdict(true, `${FEATURE} is off.`);
}
function unlessExcluded(scope, place, mode) {
    const lifting = scope.of(BLOCK_EXCLUSION).filter((exclusion) => lifts(exclusion, place));
    const sure = lifting.find(({ reported: { state } }) => IN_FORCE.has((0,members/* textOf */.b6)(state) ?? ''));
    if (sure !== undefined)
        return verdict(true, `${sure.id} excludes the subnet from ${FEATURE}.`);
    if (!scope.isWhole(BLOCK_EXCLUSION))
        return unread([BLOCK_EXCLUSION]);
    const unsure = lifting.filter(({ reported: { state } }) => !GONE.has((0,members/* textOf */.b6)(state) ?? ''));
    if (unsure.length > 0)
        return changing(unsure);
    return verdict(false, `${FEATURE} (${mode}) stops it.`);
}
const IN_FORCE = new Set(['create-complete', 'update-complete']);
const GONE = new Set(['create-failed', 'delete-complete', 'disable-complete']);
/** Exclusions that allow egress leave what comes in blocked. */
function lifts({ reported }, { subnetId, vpcId }) {
    const arn = (0,members/* textOf */.b6)(reported['resource_arn']) ?? '';
    return (reported['internet_gateway_exclusion_mode'] === 'allow-bidirectional' &&
        (arn.endsWith(`:subnet/${subnetId}`) || arn.endsWith(`:vpc/${vpcId}`)));
}
function verdict(lets, sentence) {
    return { lets: { least: lets, most: lets, missing: [] }, sentence };
}
function unread(missing) {
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
/** How services begin the descriptions of the interfaces that they make. */
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
/**
 * Who stands behind a network interface: `instance`, a service such as `load_balancer`, `none` where it is attached to
 * nothing, else `other`. Descriptions are believed only of interfaces that somebody else made or holds, and never for a
 * NAT gateway: anyone may describe as one an interface that takes connections.
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
 * An accelerator has an interface in each subnet of its endpoints, and no public one. What asks who somebody is (EC2
 * Instance Connect Endpoint, Verified Access, Client VPN) lets no stranger in.
 */
const ACCELERATOR = 'global_accelerator';
/** Who takes no connections, whoever else does. */
const NO_TARGETS = new Set([
    'nat_gateway',
    'lambda',
    'transit_gateway',
    ACCELERATOR,
    'api_gateway',
    'cloudfront',
]);
/** The doors before an interface of the scope; to whom they pass something on, the EC2 API does not tell. */
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
    return [{ missing: (0,beyond/* mayBeReachedBy */.Sr)(`load balancers of this VPC (${doors_some(names)})`), protocols }];
}
const FEW = 3;
function doors_some(names) {
    return (0,words/* enumerate */.HL)(names.length > FEW ? [...names.slice(0, FEW), `${names.length - FEW} more`] : names);
}
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
/** Undefined of one that passes on to appliances and not to targets, and of one that speaks HTTP. */
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
 * The addresses of a network interface that the internet may send to. A carrier's and a customer-owned address belong
 * to other networks than the internet. What AWS calls an IPv4 address's public one is so whatever range it is from
 * (customers bring their own); an IPv6 address is public by its range.
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
        else if (!(0,address_set/* isEmpty */.Im)((0,address_set/* intersect */.y$)(set, public_space/* PUBLIC_SPACE */.JU)))
            ipv6.push(text);
    }
    return { ipv4: distinct(ipv4.map((item) => (0,members/* textOf */.b6)(item) ?? '')), ipv6: distinct(ipv6), strange };
}
function distinct(texts) {
    return [...new Set(texts)].filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./build/src/network/path/presence.js




const INSTANCE = 'aws_ec2_instance';
/** Who is behind a network interface, as far as it is an instance or nobody. */
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
/** Instances that are starting up answer soon enough, and so may those in a state that AWS added since. */
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
    const reasons = ways.map(({ door }) => `It ${door.missing}, which is not told by the EC2 API.`);
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
    // They change nothing where as much gets there without them.
    if (sameOutcome(widest, alone.most))
        return alone;
    return {
        least,
        most: widest,
        missing: [...new Set([...alone.missing, ...ways.map(({ door }) => door.missing)])],
    };
}
/**
 * How far what the source lets in gets on the path by itself. `missing` names only what changes the outcome by itself, if
 * everything else that is unread lets in the most: what no certain stop makes idle.
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
/** Reasons aside: they tell of what is unread even where it makes no difference. */
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
            return { grade: 'open', reached: openings/* NOTHING */.K$, reasons };
    }
    if (presence.sentence !== undefined)
        reasons.push(presence.sentence);
    const answers = presence.answers[levels(stages().length + 1)];
    return { grade: answers ? 'reachable' : 'exposed-but-stopped', reached: left, reasons };
}

;// CONCATENATED MODULE: ./build/src/network/path/appliance.js

/**
 * Whether what a route leads to passes on packets that are not for itself: endpoints of firewalls do, and interfaces
 * whose source/destination check is off (EC2 guide, "Source/destination checking"). Null: it was not read.
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
/** Associations of a table that are being made, or are gone, do not count. */
function isInForce(association) {
    return ((0,members/* memberOf */.C5)(association['association_state'], 'state') ?? 'associated') === 'associated';
}

;// CONCATENATED MODULE: ./build/src/network/path/route-target.js

const route_target_ENDPOINT = 'vpce-';
/** Members of a route and what they name, those first that say more than others beside them. */
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
function targetOf(route) {
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
/** Its destinations are whole blocks of the VPC or of a subnet: one is a part of another, or apart from it. */
function targetFor(table, block) {
    const routes = (0,members/* objectsOf */.iZ)(table.reported['route_table_routes']).flatMap((route) => {
        const cidr = destinationOf(route);
        const set = cidr === undefined ? null : (0,address_set/* parseCidr */.GN)(cidr);
        if (cidr === undefined || set === null || !(0,address_set/* includes */.mK)(set, block) || (0,address_set/* isEmpty */.Im)(block))
            return [];
        return [{ length: (0,address_set/* prefixLength */.BK)(cidr), target: targetOf(route) }];
    });
    return routes.toSorted((a, b) => b.length - a.length)[0]?.target;
}
function destinationOf(route) {
    return (0,members/* textOf */.b6)(route['destination_cidr_block'] ?? route['destination_ipv6_cidr_block']);
}

// EXTERNAL MODULE: ./build/src/model/owner.js
var model_owner = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/network/path/subnet-acl.js











const NETWORK_ACL = 'aws_ec2_network_acl';
/**
 * The network ACLs of the scope's subnets; undefined where it was not read which one a subnet has. Only what comes in
 * is looked at: a packet that arrives may do harm whether or not the ACL lets an answer out.
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
/** To whom a subnet is shared EC2 shows what is attached to it: what it does not show is not known to be the default. */
function isOfOther(scope, { subnetId, vpcId }) {
    const place = scope.byId(SUBNET, subnetId) ?? scope.byId(VPC, vpcId);
    return place !== undefined && (0,model_owner/* otherOwner */.W)(place) !== null;
}
function passageOf(aclId, acl) {
    // No ACL is without entries: where they were left out, they were not read.
    const entries = (0,members/* listOf */.c3)(acl?.reported['acl_entries'] ?? 'not read');
    const least = (0,network_acl/* admittedByAcl */.CF)(entries, public_space/* PUBLIC_SPACE */.JU, false, 'deny');
    const most = least.unknown.length === 0 ? least : (0,network_acl/* admittedByAcl */.CF)(entries, public_space/* PUBLIC_SPACE */.JU, false, 'allow');
    const passages = { least: passing(least, most_of_internet/* mostOfInternet */.m), most: passing(most, most_of_internet/* mostOfInternet */.m) };
    const anybody = (0,network_acl/* admittedByAcl */.CF)(entries, address_set/* ALL_ADDRESSES */.LO, false, 'allow');
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
/** Protocols that the ACL speaks of by themselves, where so far they were among all protocols. */
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
        const rest = address_set/* subtract */.Re(address_set/* intersect */.y$(set, public_space/* PUBLIC_SPACE */.JU), taken);
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
        most: gives ? public_space/* PUBLIC_SPACE */.JU : most,
        missing: address_set/* sameAddresses */.Z6(least, most) ? lists : [...lists, table],
    };
}
function isDoubtful({ cidrs }) {
    return cidrs === null || cidrs.some((cidr) => (0,address_set/* parseCidr */.GN)(cidr) === null);
}
const OF_PREFIX_LIST = 1;
const PROPAGATED = new Set(['EnableVgwRoutePropagation', 'Advertisement']);
function readRoute(item, resolve) {
    const target = targetOf(item);
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
            throw new Error(`${tableId} is no route table of the scope`);
        const answer = routingOf(table, (id) => listContent(scope, id));
        return { ...answer, families: familiesOf(scope, answer) };
    });
    return ({ subnetId, vpcId }) => {
        const own = tables.bySubnet.get(subnetId)?.find((table) => table.reported['vpc_id'] === vpcId);
        // A listing with holes may lack the table that is the subnet's own.
        const table = own ?? (scope.isWhole(ROUTE_TABLE) ? tables.mainOf.get(vpcId) : undefined);
        // No table is without the route into its VPC: where the routes were left out, they were not read.
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
 * The families that a firewall stands before count where the internet gateway leads back through one: what comes in
 * beside it has no way out, since it knows of no such connection (Network Firewall guide, "Internet gateway").
 */
function withInspected(families, candidates, entryOf) {
    const of = (wanted) => candidates.filter((family) => wanted.includes(entryOf(family).way));
    const most = of(['appliance', 'unknown']);
    const missing = most.flatMap((family) => entryOf(family).missing);
    return {
        families: {
            least: inOrder([...families.least, ...of(['appliance'])]),
            most: inOrder([...families.most, ...most]),
            missing: [...new Set([...families.missing, ...missing])],
        },
        inspected: most,
    };
}
function inOrder(families) {
    return address_set/* FAMILIES */.BU.filter((family) => families.includes(family));
}
/** AWS's own lists, such as those of gateway endpoints, hold few enough addresses to make no difference unread. */
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
    const some = relevant(internet, asked);
    if (some.length > 0)
        return `${name} sends only a part of the internet to an internet gateway: ${destinations(some)}.`;
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
/** Those that win addresses of the families, the widest first. */
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
        const named = to.slice(0, tell_route_FEW).map(({ destination }) => destination);
        const rest = to.length > tell_route_FEW ? [`${to.length - tell_route_FEW} more`] : [];
        return `${(0,words/* enumerate */.HL)([...named, ...rest])} to ${target}`;
    });
    return (0,words/* enumerate */.HL)(texts);
}

;// CONCATENATED MODULE: ./build/src/network/path/stages.js














/** What comes after the groups, in the order in which it is told. The routes and ACL of an unknown subnet are unread. */
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
            return `It has the public ${own.length === 1 ? 'address' : 'addresses'} ${few(own)}.`;
        if (asked.some((family) => most.includes(family))) {
            return `It has the address ${few(addresses.strange)}, which makes no sense.`;
        }
        const [only, ...others] = asked;
        return only === undefined || others.length > 0 || least.length === 0
            ? 'It has no public address.'
            : `It has no public ${CALLED[only]} address.`;
    });
}
const stages_FEW = 4;
function few(texts) {
    return (0,words/* enumerate */.HL)(texts.length > stages_FEW ? [...texts.slice(0, stages_FEW), `${texts.length - stages_FEW} more`] : texts);
}
function routeStage(scope, place) {
    const route = subnetRoutes(scope)(place);
    return byFamily(route.families, (asked) => tellRoute(route, place, asked));
}
/** What the gateway's own table puts in the way of what comes in; nothing where it has none. */
function entryStages(scope, place, id) {
    const entries = address_set/* FAMILIES */.BU.map((family) => ({ family, entry: gatewayEntry(scope)(place, family) }));
    // A table that was not read may stop more, and never less, of what the subnet's own lets in.
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
    // Interfaces of services may do without a group. Who gave one a public address had the internet in mind.
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
/** The kinds that an interface's exposure hangs on, besides its own. */
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
            grade: { type: 'string' },
            reached: openings/* REACHED */.rN,
            interfaces: {
                type: 'array',
                items: {
                    type: 'object',
                    properties: {
                        interface_id: { type: 'string' },
                        instance_id: { type: 'string' },
                        owner: { type: 'string' },
                        grade: { type: 'string' },
                        reached: openings/* REACHED */.rN,
                        missing: { type: 'array', items: { type: 'string' } },
                    },
                },
            },
        },
    },
    description: 'Where what the group lets in from the internet really arrives: the network interfaces that have it, the worst first, each with its grade (closed, open, exposed-but-stopped, reachable; see the interface’s internet_exposure) as if this were its only group. The group has the worst of them; on no interface it is open if it lets the internet in and closed if not. reached of an interface: which ports and protocols get to it through this group, whether or not its instance runs; reached of the group: those that get to somebody who answers. missing: what would have to be read to know.',
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
    const best = interfaces.length === 0 && lets ? 'open' : 'closed';
    const told = shared();
    const answered = entries.filter(({ outcome: { grade } }) => grade === 'reachable');
    return {
        grade: (0,path_grade/* worstGrade */.V7)(grades, best),
        reached: (0,openings/* toReached */.Y8)((0,openings/* openings */.mS)(answered.flatMap(({ outcome }) => outcome.reached))),
        interfaces: entries.map(({ members, outcome: { grade, reached } }) => Object.assign({}, members, { grade, reached: told(reached) })),
    };
}
/** Of the many interfaces of a group most are reached by the same: one list for all of these. */
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
    description: 'What the group lets in from the whole internet, as the longest runs of ports per protocol and address family (ipv4, ipv6). Sources count together: two halves of the internet, or prefix lists that hold them, are all of it. Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too, so that a rule for a port needs no second branch. rule_ids are the rules of the group that have to go to close it, all and only those: beside 0.0.0.0/0 the two halves of the internet on the same port as well, but no office. opened_by tells the same part by part: which ports of it a source, and the rule with that source, opens, and what the rule lets in in all (lets). unread_sources may open it besides.',
    because: ['protocol', 'family', 'sources', 'rule_ids'],
    from: [...prefix_lists/* PREFIX_LISTS */.PQ, GROUP_RULE],
    prepare: (scope) => {
        const trafficOf = (0,group_traffic/* groupTraffic */.V)(scope);
        const internetOf = (0,group_traffic/* groupInternet */.p)(scope);
        const rules = scope.isWhole(GROUP_RULE) ? rulesByGroup(scope) : NONE;
        return (group) => {
            const own = rules.get(group.id) ?? [];
            const { unread } = trafficOf(group);
            const { reached, unknown } = internetOf(group);
            const value = reached.map((one) => group_internet_ingress_entryOf(one, own, unread));
            if (unknown.length === 0)
                return { value };
            const widest = (0,internet_ingress/* widestIngress */.i8)(trafficOf(group), { share: scope.internetShare });
            return (0,between/* between */.T)(value, widest.map((one) => group_internet_ingress_entryOf(one, own, unread)), (0,prefix_lists/* withListKind */.NR)(scope, unknown));
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
const NONE = new Map();
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
    description: 'Whether a network interface has the group or another group of the account and region names it as a source or destination; stale rules of a peering that is over do not count, nor that it names itself. What other accounts of a run use is added once all were read: rules know it, the inventory does not.',
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
        items: { type: 'object', properties: { kind: { type: 'string' }, id: { type: 'string' } } },
    },
    description: 'What starts machines with the group, whether or not one runs: launch templates whose default or latest version names it, by its id or, in the default VPC, by its name, and Spot Fleets that are not over.',
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
                kind: { type: 'string' },
                id: { type: 'string' },
                interface_type: { type: 'string' },
                instance_id: { type: 'string' },
                description: { type: 'string' },
            },
        },
    },
    description: 'The network interfaces that have the group, and the instances that those belong to. Interfaces of load balancers, functions and other services tell in their description what they are for.',
    from: [group_references/* NETWORK_INTERFACE */.JI],
    prepare: (scope) => {
        const interfaces = interfacesByGroup(scope);
        const whole = scope.isWhole(group_references/* NETWORK_INTERFACE */.JI);
        return ({ id }) => {
            const value = (interfaces.get(id) ?? []).map(attachment);
            // Of interfaces that were not read nothing can be said but that there may be some.
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
 * open and close, whoever made them: EKS's lets in nothing but its own nodes until somebody adds more, and EMR's guide
 * asks to take the world out of its groups.
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
    type: { type: 'string' },
    description: 'The AWS service that made the group for its own interfaces and says to leave its rules alone (AWS Directory Service, AWS Global Accelerator): the group bears the name that the service gives, and is on interfaces of that service and on no others.',
    from: [INTERFACE],
    prepare: (scope) => {
        const interfaces = interfacesByGroup(scope);
        const whole = scope.isWhole(INTERFACE);
        return (group) => {
            const service = group_managed_by_serviceOf(group, interfaces.get(group.id) ?? []);
            // The interfaces that were not read may be anybody's.
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
    // All protocols come first: what is said of them is not said again of protocols that have no ports.
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
    const isPublic = set !== null && address_set/* intersect */.y$(set, public_space/* PUBLIC_SPACE */.JU)[family].length > 0;
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
/** Without repeating for each of 65,536 messages what may send them all. */
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
    // Where everything is let in anyhow, what was not read cannot add to it.
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
    if ((0,public_space/* coversInternet */.s9)(set, family))
        return 1;
    // A floating-point number would call all but a few IPv6 addresses "all".
    return Math.min(address_set/* shareOf */.tC(set, public_space/* PUBLIC_SPACE */.JU, family), 1 - Number.EPSILON);
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
    description: 'What the group lets in from any public address, as runs of ports with the same sources. share is the part of the family’s public addresses that is let in (1: the whole internet), prefix_length that of the widest CIDR among the sources (0 for 0.0.0.0/0, 23 for a /23).',
    because: ['protocol', 'family', 'sources'],
    from: prefix_lists/* PREFIX_LISTS */.PQ,
    prepare: (scope) => {
        const trafficOf = (0,group_traffic/* groupTraffic */.V)(scope);
        return (group) => {
            const { reached, widest, unknown } = publicIngress(trafficOf(group));
            const value = reached.map(group_public_ingress_entryOf);
            if (widest === reached)
                return { value };
            return (0,between/* between */.T)(value, widest.map(group_public_ingress_entryOf), (0,prefix_lists/* withListKind */.NR)(scope, unknown));
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
 * An interface of which EC2 knows nothing yet, or nothing any more, where it is asked for: of an instance that starts or
 * ends. What the instance itself tells of it is enough to judge it. Undefined where there is more to ask, or nothing told.
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









/** What can be reached of an instance over all its interfaces. */
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
    // The instance itself lists its interfaces; only without that list may there be more than were found.
    const isListed = reported['instance_network_interfaces'] !== undefined || scope.isWhole(NETWORK_INTERFACE);
    // Where it has an address of the internet and no interface to have it on, the lists are not whole, whatever they say.
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
/** With the reasons of those interfaces that are the worst. */
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
    description: 'What the internet really reaches of the instance over all its network interfaces (interface_ids), as in their internet_exposure: the worst grade (closed, open, exposed-but-stopped, reachable), everything that is reached, and the reasons of the worst interfaces. A terminated instance is closed.',
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

/** `User initiated (2024-01-02 03:04:05 GMT)`: EC2 tells the time of a stop nowhere else. */
const TIME = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/;
const INSTANCE_STOPPED_SINCE = {
    kind: 'aws_ec2_instance',
    name: 'instance_stopped_since',
    type: { type: 'datetime' },
    description: 'When a stopped instance was stopped. Left out for other instances and where AWS does not tell, as after a stop that AWS itself made.',
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
            owner: { type: 'string' },
        },
    },
    description: 'What the internet really reaches. grade: closed (no security group lets the internet in), open (one does, but something on the way stops it: no public address, VPC block public access, no route from an internet gateway, the network ACL), exposed-but-stopped (nobody is there to answer: the instance is not running, or there is none) or reachable. reached: ports and protocols that get through, as in a security group’s internet_ingress. owner: who is behind the interface, such as instance, load_balancer, nat_gateway, none or other. reasons: a sentence for each thing on the way.',
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
const DEFAULTS = (0,kind/* needOf */.ER)(SETTINGS, 'instance_metadata_defaults');
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
                version: { type: 'string' },
                http_tokens: { type: 'string' },
                tokens_from: { type: 'string' },
                http_endpoint: { type: 'string' },
            },
        },
    },
    description: 'Which metadata options an instance gets that is launched from the default and from the latest version (version: default, latest): what the template says, else the account’s default for the region, else the image, else optional tokens from a service that is on. tokens_from says which it was: template, account, image or aws (nothing else said anything that is known; an image that a template does not name, or names by a parameter, is not known).',
    because: ['version', 'tokens_from'],
    from: [SETTINGS, ...VERSIONS.map(({ imdsSupport }) => (0,kind/* needOf */.ER)(TEMPLATE, imdsSupport))],
    prepare: (scope) => {
        const account = accountDefaults(scope);
        return ({ reported }) => {
            const options = VERSIONS.map((version) => {
                const support = (0,members/* textOf */.b6)(reported[version.imdsSupport]);
                const isKnown = support !== undefined || scope.isWhole((0,kind/* needOf */.ER)(TEMPLATE, version.imdsSupport));
                return launched(reported, version, account, isKnown ? support === 'v2.0' : undefined);
            });
            const missing = options.flatMap((option) => option.missing);
            return (0,between/* between */.T)(options.map(({ least }) => least), options.map(({ most }) => most), [...new Set(missing)]);
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
        return { least: below, most: options('required', 'image'), missing: [(0,kind/* needOf */.ER)(TEMPLATE, imdsSupport)] };
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
 * whichever is the other one; of both if it is neither.
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
    description: 'The table’s routes through VPC peering connections, blackholes left out. whole_vpc: with the other routes through the same connection it leads to a whole CIDR block of the VPC on the other side; everything: likewise to the whole internet’s addresses, as 0.0.0.0/0 does.',
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
        return (0,between/* between */.T)(told(bundles, 'least'), told(bundles, 'most'), [...missing]);
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
    const part = address_set/* intersect */.y$(own, public_space/* PUBLIC_SPACE */.JU);
    return address_set/* FAMILIES */.BU.some((family) => address_set/* sizeOf */.$d(part, family) > 0n && (0,public_space/* coversInternet */.s9)(together, family));
}

// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/derived/region-in-use.js
var region_in_use = __webpack_require__(48194);
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
/** Kinds that others may share with the account; what stands in its own VPC it sees without its being shared. */
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
                direction: { type: 'string' },
                kind: { type: 'string' },
                id: { type: 'string' },
                with: { type: 'string' },
            },
        },
    },
    description: 'What is shared in the region and with whom, as far as EC2 tells. Direction “in”: another account owns it; “out”: the account owns it and others use it (interfaces or groups of theirs in its subnets and VPCs, attachments to its transit gateways, VPCs of theirs that its security groups are associated with) or may (permissions of images, snapshots and endpoint services; with “*”, everybody); “both”: a peering connection. Every run has it of the kinds that it reads; a rule that names it has all of them read.',
    from: [
        ...RECEIVED,
        shared_resources_INTERFACE,
        ATTACHMENT,
        shared_resources_PEERING,
        shared_resources_SERVICE,
        (0,kind/* needOf */.ER)(shared_resources_GROUP, 'group_vpc_associations'),
        IMAGE,
        (0,kind/* needOf */.ER)(IMAGE, 'launch_permissions'),
        SNAPSHOT,
        (0,kind/* needOf */.ER)(SNAPSHOT, 'create_volume_permissions'),
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
/** Those that are not over. */
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
/** With each of those that there are. */
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
/** Not AWS itself, whose prefix lists everybody has. */
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
    description: 'Whether the subnet is public: its route table sends the internet, of one of the address families at least, to an internet gateway (gateway_ids). All routes count, the longest prefix first: two halves are the internet, and a few networks that lead elsewhere change nothing. main: the subnet has no table of its own and takes the main one of its VPC. Egress-only internet gateways and NAT gateways make no subnet public.',
    because: ['route_table_id', 'gateway_ids'],
    from: [ROUTE_TABLE, NETWORK_INTERFACE, ...prefix_lists/* PREFIX_LISTS */.PQ],
    prepare: (scope) => {
        const routeOf = subnetRoutes(scope);
        return (subnet) => {
            const route = routeOf(subnet_internet_route_placeOf(subnet));
            return (0,between/* between */.T)(subnet_internet_route_shown(route, 'least'), subnet_internet_route_shown(route, 'most'), route.families.missing);
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
/** Words that say whether or whence there is one, not what it is. */
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

/** Names that end so are names of secrets; `password_file` and `secret_arn` are not. */
const NAME = /(?:password|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|account|auth|encryption|license|master|private|secret|shared|signing|storage|webhook)[_.-]?key|pass)\d*(?![\w-])/gi;
/** `DB_PASS`, `dbpass` and `dbPass`, but not `bypass` and `compass`. */
const PASS = /(?:^|[^A-Za-z]|db|user|root|admin|mysql|pg|ftp|smtp|ldap|my)pass\d*$/i;
const CAPITAL_PASS = /[a-z]Pass\d*$/;
/** Whether what stands before a name is not a part of it, as in `…:secret:web-AbCdEf` of an ARN. */
const FOREIGN = /[:/]$/;
/** Nothing that is assigned is looked for further on: lines could be made that take for ever. */
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
/** What else a command says, before its end; not without a limit, or lines could be made that take for ever. */
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
/** Longer lines are looked at piece by piece, and each piece begins in the one before. */
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
/** A line that is nothing but Base64, but for the last one as long as all lines of a MIME part. */
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
/** What happens to be Base64 without being meant so becomes control characters. */
function isReadable(text) {
    return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character));
}

;// CONCATENATED MODULE: ./build/src/secrets/find-secrets.js





/** Texts inside texts inside texts. */
const DEPTH = 3;
/** More are not told of one text. */
const MOST = 50;
/** scheme://user:password@host; neither `[user][:pass]@` nor what a shell fills in. */
const LOGIN = /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<user>[^\s/:@"'<>[\]{}]{0,200}):(?<password>[^\s/@"'<>[\]]{3,200})@/gi;
/** What documentation calls them. */
const EXAMPLES = new Set(['pass', 'password', 'passwd', 'pwd', 'secret', 'token']);
/**
 * What looks like a secret in the user data of an instance, in the order of its lines: keys and tokens that are known by
 * their form, values that are assigned to the name of a secret, passwords in commands and addresses; also in what is
 * packed inside it (MIME parts, Base64, gzip). In time that grows with the text's length.
 */
function findSecrets(text) {
    return findIn(text, DEPTH).slice(0, MOST);
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
const WHAT = 'What looks like a secret in the user data, never the secret itself: an item for each with its form, such as "private key" or "value assigned to the name of a secret", its line, and the name that it is assigned to (key). What is packed inside the user data (MIME parts, Base64, gzip) is looked into; line says where that begins.';
const UNREAD = { form: 'unread', line: 0 };
const user_data_secrets_TEMPLATE = 'aws_ec2_launch_template';
const USER_DATA = (0,kind/* needOf */.ER)(INSTANCE, 'instance_user_data');
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
                return (0,between/* between */.T)([], [UNREAD], [USER_DATA]);
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
    type: { type: 'array', items: { type: 'object', properties: { version: { type: 'string' }, ...user_data_secrets_MEMBERS } } },
    description: `${WHAT} version: default or latest.`,
    because: ['version', 'line', 'key'],
    from: [],
    prepare: (scope) => {
        const isWhole = scope.isWhole(user_data_secrets_TEMPLATE);
        return ({ reported }) => {
            const found = user_data_secrets_VERSIONS.flatMap(([version, member]) => secretsIn((0,members/* textOf */.b6)((0,members/* memberOf */.C5)(reported[member], 'user_data'))).map((one) => Object.assign({ version }, one)));
            const isUnread = !isWhole && reported['launch_template_data'] === undefined;
            const possible = isUnread ? user_data_secrets_VERSIONS.map(([version]) => Object.assign({ version }, UNREAD)) : [];
            return (0,between/* between */.T)(found, [...found, ...possible], [user_data_secrets_TEMPLATE]);
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
    description: 'Whether a network interface lies in the VPC: whatever runs in one has an interface there, instances, load balancers and functions alike. Interfaces of accounts that share the VPC are added once all accounts of a run were read: rules know them, the inventory does not.',
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
/** Stand for the zones of subnets that were not read: of more than one there are several. */
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
            const derived = (0,between/* between */.T)(least(subnets), possible, [...missing]);
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
 * A subnet that may be either counts for both: with all of them the one or all the other, a VPC that may have both
 * would look at either end as if it had one of them only.
 */
function most(subnets) {
    return counted(subnets, subnets.filter(({ isPublic }) => !isSurely(isPublic, false)), subnets.filter(({ isPublic }) => !isSurely(isPublic, true)));
}
/** One of the VPCs that it may be: all that is in doubt is public, or private, and one more subnet if some were not read. */
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
    region_in_use/* REGION_IN_USE */.T,
    SHARED_RESOURCES,
    SUBNET_INTERNET_ROUTE,
    TEMPLATE_USER_DATA_SECRETS,
    VPC_IN_USE,
    VPC_LAYOUT,
];


/***/ }),

/***/ 48194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIGNS_OF_USE),
/* harmony export */   T: () => (/* binding */ REGION_IN_USE)
/* harmony export */ });
/* harmony import */ var _derive_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14973);

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
    description: 'Whether the account has an instance, a volume, a snapshot or a network interface in the region. Says how much a setting of an empty region matters.',
    from: SIGNS_OF_USE,
    prepare: (scope) => {
        const isUsed = SIGNS_OF_USE.some((kind) => scope.of(kind).length > 0);
        const unread = SIGNS_OF_USE.filter((kind) => !scope.isWhole(kind));
        return () => (0,_derive_between_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .T)(isUsed, isUsed || unread.length > 0, unread);
    },
};


/***/ }),

/***/ 59097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountResource),
/* harmony export */   u: () => (/* binding */ ACCOUNT)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/** Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. */
const ACCOUNT = {
    name: 'aws_account',
    bases: ['account', 'iam_principal', 'aws_resource', 'resource'],
    properties: { ..._model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_PROPERTIES */ .CA, partition: { type: 'string' }, role: { type: 'string' } },
    actions: [],
    links: [],
};
/** `role` is the ARN of the role that opened the account; null for the credentials' own. */
function accountResource(account, role) {
    const { id, name, partition } = account;
    return {
        account: id,
        region: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .ju,
        kind: ACCOUNT.name,
        id,
        name,
        reported: {
            kind: ACCOUNT.name,
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


/***/ }),

/***/ 71648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ REGION)
/* harmony export */ });
/* harmony import */ var _reading_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10496);

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
const REGION = {
    name: 'aws_region',
    bases: ['region', 'phantom_resource'],
    action: 'ec2:DescribeRegions',
    list: 'Regions',
    pageSize: null,
    id: 'RegionName',
    nameFrom: 'RegionName',
    arn: { form: 'arn:{partition}:ec2:{id}:{account}:region/{id}' },
    properties: {
        long_name: (0,_reading_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('LongName'),
        endpoint: (0,_reading_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Endpoint'),
        opt_in_status: (0,_reading_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('OptInStatus'),
    },
    edges: [],
};


/***/ }),

/***/ 14973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ between)
/* harmony export */ });
/** Certain where both ends are the same; else it lies between them, and `missing` says why. */
function between(value, possible, missing) {
    const isCertain = value === possible || JSON.stringify(value) === JSON.stringify(possible);
    return isCertain ? { value } : { value, possible, missing };
}


/***/ }),

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it.
 */
function causesOf(gaps) {
    return gaps.filter(({ partial, reason, kind }) => partial !== true || reason === 'not-listed' || !kind.includes('.'));
}
/** Stands among the properties of a gap for the edges that resources tell by them: whoever follows edges misses them. */
const EDGES = 'edges';


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isCompleteIn),
/* harmony export */   r: () => (/* binding */ UNREAD_INTERFACES)
/* harmony export */ });
/** The id of what stands for all interfaces that a group may have and that were not read. */
const UNREAD_INTERFACES = '*';
/** Whether the rule was evaluated in the region and could see all that it needs there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 96557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ COMMON_PROPERTIES),
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   Ro: () => (/* binding */ actionsOf)
/* harmony export */ });
/** What every resource has, whether or not its kind lists it. */
const COMMON_PROPERTIES = {
    kind: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    arn: { type: 'string' },
    tags: { type: 'map', values: { type: 'string' } },
    ctime: { type: 'datetime' },
    mtime: { type: 'datetime' },
    atime: { type: 'datetime' },
};
/** The need for a costly property of a kind: `aws_ec2_instance.instance_user_data`. */
function needOf(kind, property) {
    return `${kind}.${property}`;
}
/** IAM actions with which a kind, or a costly property of one (see needOf), is read. */
function actionsOf(need, model) {
    const [name = '', property] = need.split('.');
    const kind = model.get(name);
    return (property === undefined ? kind?.actions : kind?.costly?.[property]) ?? [];
}


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

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ certificateHelp)
/* harmony export */ });
/** Node's names for a certificate that nobody vouches for whom it trusts (OpenSSL's X509_V_ERR_…). */
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
/* harmony export */   QD: () => (/* binding */ passedBy),
/* harmony export */   Sr: () => (/* binding */ mayBeReachedBy),
/* harmony export */   Xs: () => (/* binding */ ofNobody),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   v4: () => (/* binding */ ofAccount)
/* harmony export */ });
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23931);

/**
 * What another account alone can tell, such as the state of its instance. Nobody in this one could read it, so it is no
 * gap of the run; and still nothing is said of it.
 */
function ofAccount(what, account) {
    return `${what} of account ${account}`;
}
/** What AWS knows nothing of, asked for the very id, and another thing still names: it is gone, or not there yet. */
function ofNobody(what) {
    return `${what} (unknown to AWS)`;
}
/** What a firewall or another appliance lets through is not in the EC2 API. */
function passedBy(appliance) {
    return `what gets through ${appliance}`;
}
/** To whom a load balancer and its like pass the internet on is not in the EC2 API either. */
function mayBeReachedBy(others) {
    return `${_words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_REACHED */ .P}${others}`;
}
/** Whether what is missing is nothing that this run could have read. */
function isBeyond(missing) {
    return / of account \S+$| \(unknown to AWS\)$/.test(missing) || isUntold(missing);
}
/** Whether it is what the EC2 API tells nobody. */
function isUntold(missing) {
    return missing.startsWith('what gets through ') || missing.startsWith(_words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_REACHED */ .P);
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
/** Across peerings that are over nothing comes: such a permission is stale (VPC peering guide), and uses nothing. */
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
/** What a template says of the instances to launch, in its default and in its latest version. */
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
/** Fleets that launch nothing any more. */
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
/** The VPCs besides its own that have the group: items of `group_vpc_associations`. */
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
 * What permissions let in from public addresses, source by source; private ones are of no account here. They are items of `group_ip_permissions`.
 */
function ingressTraffic(permissions, resolve) {
    const traffic = [];
    const unread = [];
    for (const { protocol, ports, unread: why, cidrs: single, prefixLists, unreadSources } of permissions.map(_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .readPermission */ .cE)) {
        const doubt = ({ text, families }) => unread.push({ protocol, ports, source: why === null ? text : `${why} from ${text}`, families });
        const open = (source, set, cidrs) => {
            const publicAddresses = _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$(set, _public_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_SPACE */ .JU);
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
 * The sources that have to go, so that what is open to the whole internet together is closed to it: each of them is, with
 * some of the others, the internet, and without it those are not. Beside 0.0.0.0/0 these are both halves, which are the
 * internet as well, but neither one half alone nor an office.
 */
function openersOf(open, family, share) {
    const parts = partsOf(open, family);
    const alone = parts.filter((part) => covers([part], family, share));
    const others = parts.filter((part) => !alone.includes(part));
    const found = [
        ...alone.filter((part) => share >= 1 || isOpener(part, parts, family, share)),
        // What is the internet alone has to be gone before others matter, and of most groups those are no internet.
        ...(mayCover(others, family, share)
            ? others.filter((part) => isOpener(part, others, family, share))
            : []),
    ];
    // Of a share of the internet any few parts may be more than needed, and then the widest are as good as others.
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
 * Whether there is an address of the part such that the sources without that address are the internet with the part, and
 * not without it. What lies within the part is of no help to it, and most others hold all of it or nothing.
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
    const all = Number(address_set/* sizeOf */.$d(public_space/* PUBLIC_SPACE */.JU, family));
    return parts.reduce((sum, { size }) => sum + size, 0) >= all * share * (1 - ROUNDING);
}
const ROUNDING = 1e-6;
function covers(parts, family, share) {
    return (0,public_space/* coversInternet */.s9)((0,address_set/* unite */._f)(...parts.map(({ set }) => set)), family, share);
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
/** `reached` as it would be if everything unread let the whole internet in: never less than what surely is. */
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
/** What is said of all protocols is not said again of one that has no ports. */
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
    return (0,public_space/* coversInternet */.s9)((0,address_set/* unite */._f)(...traffic.map((one) => one.publicAddresses)), family, share);
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
/** What of the openers lies within the ports, neighbours as one: sorted. */
function joined(openers, within) {
    return [...Map.groupBy(openers, ({ source }) => source)]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .flatMap(([source, own]) => (0,interval_set/* intersect */.y$)((0,interval_set/* intervalSet */.Ir)(own.map(({ ports }) => ports)), within).map((ports) => ({ source, ports })));
}


/***/ }),

/***/ 62707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ admittedByAcl),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* unused harmony export admittedAt */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92222);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92437);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8758);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30513);








/**
 * Which packets from `sources` the ACL lets in (`egress`: packets to them, out). `entries` are items of
 * `acl_entries` (docs/kinds.md). For every address and port the entry with the lowest number decides, and
 * what no entry speaks of is denied (VPC user guide, "Network ACL rules").
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
/** The addresses that come through at one port (ICMP: `type * 256 + code`) of a protocol. */
function admittedAt(answer, family, protocol, port) {
    const name = answer.decided[family].includes(protocol) ? protocol : '-1';
    const found = answer.admitted.find((one) => one.family === family && one.protocol === name && one.ports.from <= port && port < one.ports.end);
    return found?.addresses ?? NO_ADDRESSES;
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
/** First of all where not even its number makes sense. */
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
/** The entry, or what is to be said of one that makes no sense. */
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

/***/ 92437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   cE: () => (/* binding */ readPermission),
/* harmony export */   sW: () => (/* binding */ isPort)
/* harmony export */ });
/* unused harmony export groupsNamed */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8758);




/**
 * One item of `group_ip_permissions` (docs/kinds.md), as EC2's IpPermission: for ICMP `from_port` is the type and
 * `to_port` the code. Never throws: what makes no sense is kept as unread, so that it can't pass for "nothing".
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
/** A list that is none is kept as one strange item. */
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
/** What properties are worked out of that ask what lists hold. */
const PREFIX_LISTS = [PREFIX_LIST, (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .ER)(PREFIX_LIST, 'entries')];
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
/** With the kind of the prefix lists before them, if one of the unread things is a list that AWS would not tell of. */
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
/* harmony export */   JU: () => (/* binding */ PUBLIC_SPACE),
/* harmony export */   s9: () => (/* binding */ coversInternet)
/* harmony export */ });
/* unused harmony exports NEAR_INTERNET_SHARE, nearInternet, internetGrade */
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);

/**
 * What no packet from the internet may have as its source. Sources: IANA's registries of special-purpose addresses
 * for IPv4 and IPv6 (state of October 2025) and of the IPv4 and IPv6 address space (multicast, global unicast).
 * Blocks that IANA marks as globally reachable stay public, but for the anycast addresses inside 192.0.0.0/24 and
 * 2001::/23, which stay with their blocks: leaving those out of a permission must not make it less than everything.
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
/** A public /8 of IPv4 (16.8 million addresses) is more than this; of IPv6, a /11. */
const NEAR_INTERNET_SHARE = (/* unused pure expression or super */ null && (1 / 256));
/** Whether the set holds at least `share` (0–1; 1: all) of the family's public addresses. */
function coversInternet(set, family, share = 1) {
    const internet = (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFamily */ .fS)(PUBLIC_SPACE, family);
    // Exactly: a share is a floating-point number and would call all but a few IPv6 addresses "all".
    if (share >= 1)
        return (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(set, internet);
    return (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)((0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(set, internet), family) > 0n && (0,_sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(set, internet, family) >= share;
}
function nearInternet(set, family) {
    return coversInternet(set, family, NEAR_INTERNET_SHARE);
}
/** How much of the internet the union of the sets is. */
function internetGrade(sets, family, share = 1) {
    const set = unite(...sets);
    if (coversInternet(set, family, share))
        return 'internet';
    if (nearInternet(set, family))
        return 'near-internet';
    return sizeOf(intersect(set, PUBLIC_SPACE), family) > 0n ? 'part' : 'none';
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
/** As a derived property holds it: what is null is left out. */
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
    family: { type: 'string' },
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


/** What always has an answer of its own, so that a search for tcp needs no second branch for "all protocols". */
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
/** What is missing where a resource was not found: its kind where the listing has holes, else the very id. */
function missingFrom(scope, kind, id) {
    return scope.isWhole(kind) ? id : kind;
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V7: () => (/* binding */ worstGrade),
/* harmony export */   qI: () => (/* binding */ isGrade),
/* harmony export */   t1: () => (/* binding */ compareGrade),
/* harmony export */   xr: () => (/* binding */ gradesBetween)
/* harmony export */ });
/** From the best to the worst. */
const GRADES = ['closed', 'open', 'exposed-but-stopped', 'reachable'];
function isGrade(value) {
    return GRADES.some((grade) => grade === value);
}
function compareGrade(a, b) {
    return GRADES.indexOf(a) - GRADES.indexOf(b);
}
/** Those in the middle: a search that asks for one of them by name is true at neither end. */
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
 * What security groups let in together, by their ids, of which there is one at least; two of them may each let half
 * of the internet in. Here the share counts that the user calls the internet, by default all of it, since a group says
 * whom it is meant for.
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
/* unused harmony export MOST_OF_INTERNET */
/* harmony import */ var _ingress_public_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81896);

/** Of the family's public space: less than any block list leaves, and more than a half. */
const MOST_OF_INTERNET = 3 / 4;
/**
 * Whether routes or a network ACL leave the internet what a group gave it. They may each take up to a quarter of public
 * space away and it still is the internet: an ACL that denies bad addresses, or whole countries, before it allows
 * 0.0.0.0/0, or a route of some networks to elsewhere, is no protection from the rest and must not look like one.
 */
function mostOfInternet(set, family) {
    return (0,_ingress_public_space_js__WEBPACK_IMPORTED_MODULE_0__/* .coversInternet */ .s9)(set, family, MOST_OF_INTERNET);
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
/** What a list of items as reachMembers writes them says: of other items nothing. */
function readReached(list) {
    return openingsOf((0,_text_members_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsOf */ .iZ)(list).flatMap((item) => readReach(item) ?? []));
}
/** An item as reachMembers writes it; null where it is none. */
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
 * As rules see openings: one entry for each interval of ports or message of ICMP. As with groups and ACLs, `-1` is told
 * only where it is every protocol, and then no other protocol that has no ports.
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
/** What several properties work out of the same scope is made once, and forgotten with the scope. */
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
/** Made when it is first asked for, and then never again. */
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
            throw new Error(`${JSON.stringify(cidr)} is no CIDR`);
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
            // A hole that reaches past this interval may cut the next one too.
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
/** Whether a permission or ACL entry for `named` speaks of `protocol`. */
function applies(named, protocol) {
    return named === ALL_PROTOCOLS || named === protocol;
}
/**
 * The ports (ICMP: messages) of a permission or ACL entry; for ICMP `from` is the type and `to` the code.
 * Absent and -1 mean all. Protocols without ports admit everything whatever the numbers say (EC2's IpPermission).
 * Null where the numbers make no range: AWS refuses such, so nothing can be said of what they would do.
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

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ KindNames)
/* harmony export */ });
/* harmony import */ var _language_print_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89664);

const depends = () => null;
/** The model as `is()` sees it: a name stands for its kind or for all kinds that have it as a base. */
class KindNames {
    all;
    #concrete = new Map();
    constructor(model) {
        this.all = [...model.keys()];
        for (const kind of model.values()) {
            for (const name of [kind.name, ...kind.bases])
                this.#add(name, kind);
        }
    }
    #add(name, kind) {
        const known = this.#concrete.get(name);
        if (known === undefined)
            this.#concrete.set(name, new Set([kind.name]));
        else
            known.add(kind.name);
    }
    get names() {
        return this.#concrete.keys();
    }
    isKnown(name) {
        return this.#concrete.has(name);
    }
    /** Concrete kinds of which at least one of the names is true. */
    concrete(names) {
        const result = new Set();
        for (const name of names)
            for (const kind of this.#concrete.get(name) ?? [])
                result.add(kind);
        return result;
    }
    /** Concrete kinds of which the term may be true. */
    possible(term) {
        if (term === null)
            return this.all;
        const verdict = this.#verdict(term);
        return this.all.filter((kind) => verdict(kind) !== false);
    }
    #verdict(term) {
        switch (term.type) {
            case 'all':
                return () => true;
            case 'is': {
                const kinds = this.concrete(term.names.map((name) => name.text));
                return (kind) => kinds.has(kind);
            }
            case 'not': {
                const inner = this.#verdict(term.term);
                return (kind) => {
                    const answer = inner(kind);
                    return answer === null ? null : !answer;
                };
            }
            case 'pair':
                return this.#verdictOfPair(term);
            case 'id':
            case 'fulltext':
            case 'function':
            case 'predicate':
            case 'context':
            default:
                return depends;
        }
    }
    #verdictOfPair(pair) {
        const { first, rest } = (0,_language_print_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .leftSpine */ .pj)(pair);
        const start = this.#verdict(first);
        const parts = rest.map(({ operator, right }) => ({ operator, verdict: this.#verdict(right) }));
        return (kind) => {
            let answer = start(kind);
            for (const { operator, verdict } of parts) {
                const deciding = operator === 'or';
                if (answer === deciding)
                    continue;
                const other = verdict(kind);
                answer = other === deciding ? deciding : answer === null || other === null ? null : !deciding;
            }
            return answer;
        };
    }
}


/***/ }),

/***/ 73372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ impliedRegion),
/* harmony export */   Eg: () => (/* binding */ STRUCTURE_KINDS),
/* harmony export */   Fc: () => (/* binding */ CLOUD_KIND),
/* harmony export */   GC: () => (/* binding */ REGION_KIND),
/* harmony export */   JB: () => (/* binding */ ACCOUNT_KIND),
/* harmony export */   JK: () => (/* binding */ ANCESTORS),
/* harmony export */   OZ: () => (/* binding */ CLOUD_ID),
/* harmony export */   Oe: () => (/* binding */ impliedCloud),
/* harmony export */   sX: () => (/* binding */ kindAbove),
/* harmony export */   ur: () => (/* binding */ impliedAccount),
/* harmony export */   vC: () => (/* binding */ CLOUD)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);

/** What every resource lies in, by default edges: cloud → account → region → resource. */
const CLOUD_KIND = 'cloud';
const ACCOUNT_KIND = 'aws_account';
const REGION_KIND = 'aws_region';
const STRUCTURE_KINDS = new Set([CLOUD_KIND, ACCOUNT_KIND, REGION_KIND]);
const CLOUD_ID = 'aws';
/** What a resource lies in and knows without edges: `/ancestors.account.reported.name`, in short `account`. */
const ANCESTORS = ['cloud', 'account', 'region', 'zone'];
/** The one kind that no listing gives. */
const CLOUD = {
    name: CLOUD_KIND,
    bases: ['resource'],
    properties: {},
    actions: [],
    links: [],
};
/** The kind above: the implied edge comes from there. Null for the cloud. */
function kindAbove(kind) {
    if (kind === CLOUD_KIND)
        return null;
    if (kind === ACCOUNT_KIND)
        return CLOUD_KIND;
    return kind === REGION_KIND ? ACCOUNT_KIND : REGION_KIND;
}
function impliedCloud() {
    return implied(CLOUD_KIND, '', CLOUD_ID, CLOUD_ID);
}
function impliedAccount(id, name) {
    return implied(ACCOUNT_KIND, id, id, name);
}
function impliedRegion(account, region) {
    return { ...implied(REGION_KIND, account, region, region), region };
}
function implied(kind, account, id, name) {
    return { kind, id, name, account, region: _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .ju, reported: { kind, id, name }, edges: [] };
}


/***/ }),

/***/ 26033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MAX_LEVELS)
/* harmony export */ });
/** Levels that an open range goes to. */
const MAX_LEVELS = 250;


/***/ }),

/***/ 4807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _search_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);

/** Deeper nesting would only be met in an attack; the parser and everything behind it recurse. */
const MAX_DEPTH = 100;
const BLANKS = /\s*/y;
/**
 * A place in the search that moves forward, and back where an alternative fails.
 * Remembers the furthest place where something else was expected: that is where people look for the fault.
 */
class Cursor {
    text;
    at;
    furthest;
    #expected = new Set();
    #depth = 0;
    constructor(text, start) {
        this.text = text;
        this.at = start;
        this.furthest = start;
    }
    get expected() {
        return [...this.#expected];
    }
    /** Notes what would have been understood here. Always null, so that parsers can return it. */
    expect(what, at = this.at) {
        if (at > this.furthest) {
            this.furthest = at;
            this.#expected.clear();
        }
        if (at === this.furthest)
            this.#expected.add(what);
        return null;
    }
    blanks() {
        BLANKS.lastIndex = this.at;
        BLANKS.test(this.text);
        this.at = BLANKS.lastIndex;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** The text of a sticky expression that matches here. */
    take(expression) {
        expression.lastIndex = this.at;
        const match = expression.exec(this.text);
        if (match === null)
            return null;
        this.at += match[0].length;
        return match[0];
    }
    /** Exactly these characters, here. */
    exactly(characters) {
        if (!this.text.startsWith(characters, this.at))
            return false;
        this.at += characters.length;
        return true;
    }
    /** These characters with any blanks around them. `label` null: nobody needs to be told of this choice. */
    token(characters, label = `\`${characters}\``) {
        const start = this.at;
        this.blanks();
        if (this.exactly(characters)) {
            this.blanks();
            return true;
        }
        if (label !== null)
            this.expect(label);
        this.at = start;
        return false;
    }
    /** The first of these words, with any blanks around it. No word boundary: `andb` begins with `and`. */
    oneOf(words, ...labels) {
        for (const word of words)
            if (this.token(word, null))
                return word;
        const start = this.at;
        this.blanks();
        for (const label of labels)
            this.expect(label);
        this.at = start;
        return null;
    }
    /** What the parser finds, or null with the place as it was. */
    attempt(parse) {
        const start = this.at;
        const result = parse();
        if (result === null)
            this.at = start;
        return result;
    }
    /** At least one item between separators; a trailing separator is left unread. */
    list(item, separator = ',') {
        const first = this.attempt(item);
        if (first === null)
            return null;
        const items = [first];
        for (;;) {
            const next = this.attempt(() => (this.token(separator) ? item() : null));
            if (next === null)
                return items;
            items.push(next);
        }
    }
    nested(parse) {
        if (this.#depth >= MAX_DEPTH) {
            throw new _search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F(`The search is nested more than ${MAX_DEPTH} levels deep; take the inner part apart.`, this.text, this.at);
        }
        this.#depth++;
        try {
            return parse();
        }
        finally {
            this.#depth--;
        }
    }
}


/***/ }),

/***/ 46108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   OK: () => (/* binding */ durationAt),
/* harmony export */   cb: () => (/* binding */ printDuration)
/* harmony export */ });
const DAY = 86_400;
/** Longer names first: `months` would otherwise be read as `mo` and a rest. */
const UNITS = [
    ['years', 365 * DAY],
    ['year', 365 * DAY],
    ['yr', 365 * DAY],
    ['y', 365 * DAY],
    ['months', 31 * DAY],
    ['month', 31 * DAY],
    ['mo', 31 * DAY],
    ['M', 31 * DAY],
    ['days', DAY],
    ['day', DAY],
    ['d', DAY],
    ['weeks', 7 * DAY],
    ['week', 7 * DAY],
    ['w', 7 * DAY],
    ['hours', 3600],
    ['hour', 3600],
    ['h', 3600],
    ['minutes', 60],
    ['minute', 60],
    ['min', 60],
    ['m', 60],
    ['seconds', 1],
    ['second', 1],
    ['s', 1],
];
const SECONDS = new Map(UNITS);
const NAMES = UNITS.map(([name]) => name).join('|');
const ELEMENT = String.raw `([+-]?[0-9]+(?:\.[0-9]+)?)\s*(${NAMES})`;
const ELEMENTS = new RegExp(String.raw `\s*${ELEMENT}(?:\s*(?:,|and)?\s*${ELEMENT})*`, 'y');
const ISO = /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_SECONDS = [365 * DAY, 31 * DAY, 7 * DAY, DAY, 3600, 60, 1];
/** Seconds of `3d`, `-2w`, `3 days and 2 hours`, `P3DT4H`; null where the text is no duration. */
function parseDuration(text) {
    const iso = ISO.exec(text);
    if (iso !== null) {
        const seconds = ISO_SECONDS.reduce((sum, unit, index) => sum + unit * Number(iso[index + 2] ?? 0), 0);
        return iso[1] === '-' ? -seconds : seconds;
    }
    const found = durationAt(text, 0);
    return found !== null && text.slice(found.end).trim() === '' ? found.seconds : null;
}
/** The duration that begins at the offset, after any blanks, and where it ends. A leading minus negates the whole. */
function durationAt(text, offset) {
    ELEMENTS.lastIndex = offset;
    const whole = ELEMENTS.exec(text)?.[0];
    if (whole === undefined)
        return null;
    let sum = 0;
    for (const [, number, unit] of whole.matchAll(new RegExp(ELEMENT, 'g'))) {
        sum += Math.abs(Number(number)) * (SECONDS.get(unit ?? '') ?? 0);
    }
    return { seconds: whole.trimStart().startsWith('-') ? -sum : sum, end: offset + whole.length };
}
/** `7d`, `1d12h`, `-30min`: days, hours, minutes and seconds, the largest first. */
function printDuration(seconds) {
    const whole = Math.trunc(Math.abs(seconds));
    const fraction = Math.round((Math.abs(seconds) - whole) * 1e6) / 1e6;
    let rest = whole;
    let text = '';
    for (const [unit, length] of PRINTED) {
        const number = Math.floor(rest / length);
        if (number > 0)
            text += `${number}${unit}`;
        rest -= number * length;
    }
    if (rest + fraction > 0)
        text += `${rest + fraction}s`;
    return `${seconds < 0 ? '-' : ''}${text || '0s'}`;
}
const PRINTED = [
    ['d', DAY],
    ['h', 3600],
    ['min', 60],
];


/***/ }),

/***/ 70785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   MH: () => (/* binding */ parseQuoted),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   rp: () => (/* binding */ parsePlainNumber),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _search_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);

const FLOAT = /[+-]?[0-9]+\.[0-9]+/y;
const INTEGER = /[+-]?[0-9]+/y;
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y;
const UNQUOTED_END = /[,[\])(}{\s]/;
const UNQUOTED_ALLOWED = /[A-Za-z0-9_\-:/.]/;
/** Values that begin an arrow: `a = foo -default-> …` is a value and a traversal. */
const ARROW_STARTS = ['--', '-default', '-delete', '-iam'];
/** The right-hand side of a predicate, with any blanks around it. */
function parseValue(cursor) {
    return parseJson(cursor, ARROW_STARTS);
}
function parseJson(cursor, stopWords) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        const value = parseText(cursor) ??
            parseList(cursor) ??
            parseObject(cursor) ??
            parseConstant(cursor) ??
            parseUnquoted(cursor, stopWords) ??
            parseNumber(cursor);
        if (value === null)
            return cursor.expect('a value', start);
        cursor.blanks();
        return value;
    });
}
/** A text in double quotes. Only \\ \/ \" and \' are escapes; every other backslash is itself. */
function parseQuoted(cursor) {
    if (cursor.text[cursor.at] !== '"')
        return null;
    let text = '';
    for (let at = cursor.at + 1; at < cursor.text.length; at++) {
        const character = cursor.text[at] ?? '';
        const next = cursor.text[at + 1] ?? '';
        if (character === '"') {
            cursor.at = at + 1;
            return text;
        }
        if (character === '\\' && next !== '' && '\\/"\''.includes(next)) {
            text += next;
            at++;
        }
        else {
            text += character;
        }
    }
    throw new _search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F('The text that begins here has no closing double quote; a quote inside a text is written \\".', cursor.text, cursor.at);
}
/** A name as `is`, `id`, tags and `as` take it, with any blanks around it. */
function parseWord(cursor, label) {
    return cursor.attempt(() => {
        cursor.blanks();
        const word = cursor.take(WORD);
        if (word === null)
            return cursor.expect(label);
        cursor.blanks();
        return word;
    });
}
/** `1`, `-1.5`: with any blanks around it. */
function parsePlainNumber(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const number = parseNumber(cursor);
        if (number === null)
            return cursor.expect('a number');
        cursor.blanks();
        return number;
    });
}
/** A whole number without blanks around it. */
function parseInteger(cursor) {
    const source = cursor.take(INTEGER);
    return source === null ? null : integerOf(source);
}
/** A whole number that counts something: within what a double holds exactly. */
function parseCount(cursor) {
    const start = cursor.at;
    const number = parseInteger(cursor);
    if (number === null)
        return cursor.expect('a whole number');
    if (Number.isSafeInteger(number.value))
        return number.value;
    throw new _search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F(`The number ${number.text} is too large here.`, cursor.text, start);
}
function parseText(cursor) {
    const text = parseQuoted(cursor);
    return text === null ? null : { type: 'string', value: text };
}
function parseConstant(cursor) {
    if (cursor.exactly('true'))
        return { type: 'boolean', value: true };
    if (cursor.exactly('false'))
        return { type: 'boolean', value: false };
    return cursor.exactly('null') ? { type: 'null' } : null;
}
function parseList(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        return cursor.nested(() => {
            const items = cursor.list(() => parseJson(cursor, [])) ?? [];
            return cursor.token(']') ? { type: 'list', items } : null;
        });
    });
}
function parseObject(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('{'))
            return null;
        return cursor.nested(() => {
            const pairs = cursor.list(() => parsePair(cursor)) ?? [];
            if (!cursor.exactly('}'))
                return cursor.expect('`}`');
            return { type: 'object', entries: [...new Map(pairs)] };
        });
    });
}
function parsePair(cursor) {
    cursor.blanks();
    const key = parseQuoted(cursor) ?? parseWord(cursor, 'a key');
    if (key === null || !cursor.token(':'))
        return null;
    const value = parseJson(cursor, []);
    return value === null ? null : [key, value];
}
/** Text without quotes: it ends at a blank, comma or bracket, and holds at least one character that no number has. */
function parseUnquoted(cursor, stopWords) {
    const { text, at: start } = cursor;
    let end = start;
    let numeric = true;
    let dot = false;
    for (; end < text.length; end++) {
        const character = text[end] ?? '';
        if (UNQUOTED_END.test(character))
            break;
        if (!UNQUOTED_ALLOWED.test(character)) {
            return end > start ? cursor.expect('a blank, or double quotes around the value', end) : null;
        }
        const firstDot = character === '.' && !dot;
        if (firstDot)
            dot = true;
        numeric &&= /[0-9]/.test(character) || (end === start && character === '-') || firstDot;
    }
    const value = text.slice(start, end);
    if (numeric || stopWords.some((word) => isStopWord(value, word)))
        return null;
    cursor.at = end;
    return { type: 'string', value };
}
function isStopWord(value, word) {
    return value.startsWith(word) && !/[A-Za-z]/.test(value[word.length] ?? '');
}
function parseNumber(cursor) {
    const source = cursor.take(FLOAT);
    if (source === null)
        return parseInteger(cursor);
    const sign = source.startsWith('-') ? '-' : '';
    const [whole = '', fraction = ''] = source.replace(/^[+-]/, '').split('.');
    const text = `${sign}${stripZeros(whole)}.${fraction.replace(/0+$/, '') || '0'}`;
    return { type: 'number', value: Number(source), text, source };
}
function integerOf(source) {
    const digits = stripZeros(source.replace(/^[+-]/, ''));
    const text = source.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
    return { type: 'number', value: Number(text), text, source };
}
function stripZeros(digits) {
    return digits.replace(/^0+(?=[0-9])/, '');
}


/***/ }),

/***/ 70322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ MAX_LENGTH),
  K: () => (/* binding */ parseSearch)
});

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/search/language/cursor.js
var language_cursor = __webpack_require__(4807);
// EXTERNAL MODULE: ./build/src/search/language/excerpt.js
var excerpt = __webpack_require__(25140);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/search/language/hints.js


const UPPER_CASE = /\b(AND|OR|NOT|IN|ANY|ALL|NONE|WITH|IS)\b/;
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/;
/** What people usually meant where reading stopped; null where nothing usual is seen. */
function hintFor(text, offset) {
    const before = text.slice(0, offset);
    const rest = text.slice(offset);
    const after = rest.trimStart();
    const at = offset + rest.length - after.length;
    for (const look of RULES) {
        const hint = look(before, after, at);
        if (hint !== null)
            return hint;
    }
    return null;
}
/** A rule about what stands at the place, and perhaps right before it. */
function rule(next, hint, previous = /^/) {
    return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null);
}
const upperCase = (before, after, at) => {
    const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before);
    const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1];
    if (word === undefined)
        return null;
    const place = after.startsWith(word) ? at : (previous?.index ?? at);
    return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` };
};
const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with'];
const unknownFunction = (before, after) => {
    const name = /([A-Za-z_]\w*)\s*$/.exec(before);
    if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1]))
        return null;
    const guess = (0,nearest/* nearest */.p)(name[1], FUNCTIONS);
    const known = guess === null ? `the functions are ${(0,words/* enumerate */.HL)(FUNCTIONS)}` : `perhaps you mean \`${guess}\``;
    return { at: name.index, hint: `there is no function of this name; ${known}` };
};
const RULES = [
    rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
    upperCase,
    rule(/^&/, 'write `and`'),
    rule(/^\|\|/, 'write `or`'),
    rule(/^\|/, 'commands after `|` are not part of a search'),
    rule(/^!(?!=|~)/, 'write `not`'),
    rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
    rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
    rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
    rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
    rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
    rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
    rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
    rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
    rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
    rule(UNIT, 'write `3d`, or put a duration with blanks in double quotes', /[0-9]\s*$/),
    rule(/^[A-Za-z]/, 'a value that begins with true, false or null needs double quotes', /(?:true|false|null)$/),
    rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
    rule(/^[-<]?-?>/, 'put blanks around arrows', /[A-Za-z0-9_./:-]$/),
    rule(/^[*^$%@+?\\|]/, 'a value with such characters needs double quotes'),
    rule(/^[.:]/, 'a name with `.` or `:` needs double quotes', /\b(?:is|id)\s*\([^()]*$/),
    rule(/^:/, 'a range begins with a number, as in `-[0:2]->`', /-\[\s*$/),
    rule(/^:/, 'a property name with `:` stands in backticks, as in tags.`aws:name`', /[A-Za-z0-9_-]$/),
    rule(/^\[/, 'a position is a number or `*`; other keys are written `tags.key` or tags.`any key`'),
    unknownFunction,
    rule(/^=/, 'the operators are = == != < <= > >= =~ !~ in and not in', /[=<>!~]\s*$/),
    rule(/^[A-Za-z]/, 'a value with blanks needs double quotes; conditions are joined with `and` or `or`', /[=~]\s*[\w./:-]+\s+$/),
];

// EXTERNAL MODULE: ./build/src/search/language/ast.js
var ast = __webpack_require__(26033);
// EXTERNAL MODULE: ./build/src/search/language/search-error.js
var search_error = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/search/language/parse-paths.js

const PLAIN = /[A-Za-z_][A-Za-z0-9_-]*/y;
const BACKTICKED = /`[^`]+`/y;
const INDEX = /\[([0-9*]*)\]/y;
const DOTS = /\.*/y;
/** A path without blanks around it: `group_ip_permissions[*].from_port`, `/metadata.protected`, tags.`aws:foo`. */
function parsePath(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        const absolute = cursor.exactly('/');
        const first = parseSegment(cursor);
        if (first === null)
            return cursor.expect('the name of a property', at);
        const segments = [first];
        for (;;) {
            const next = cursor.attempt(() => (cursor.exactly('.') ? parseSegment(cursor) : null));
            if (next === null)
                break;
            segments.push(next);
        }
        return { text: cursor.text.slice(at, cursor.at), absolute, segments, at };
    });
}
/** A path with any blanks around it. */
function parseSpacedPath(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const path = parsePath(cursor);
        if (path !== null)
            cursor.blanks();
        return path;
    });
}
/** The name under which a merge puts its result: a path without positions, with any blanks around it. */
function parseMergeName(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        cursor.exactly('/');
        if (parseName(cursor) === null)
            return cursor.expect('a name for the merged result');
        do
            cursor.take(DOTS);
        while (parseName(cursor) !== null);
        const name = cursor.text.slice(start, cursor.at);
        cursor.blanks();
        return name;
    });
}
function parseSegment(cursor) {
    const name = parseName(cursor);
    if (name === null)
        return null;
    const indices = [];
    for (;;) {
        const index = cursor.take(INDEX);
        if (index === null)
            return { name, indices };
        indices.push(index.slice(1, -1));
    }
}
function parseName(cursor) {
    if (cursor.text[cursor.at] !== '`')
        return cursor.take(PLAIN);
    const quoted = cursor.take(BACKTICKED);
    if (quoted !== null)
        return quoted.slice(1, -1);
    const sentence = 'A name in backticks needs at least one character and a closing backtick.';
    throw new search_error/* SearchError */.F(sentence, cursor.text, cursor.at);
}

// EXTERNAL MODULE: ./build/src/search/language/parse-values.js
var parse_values = __webpack_require__(70785);
;// CONCATENATED MODULE: ./build/src/search/language/parse-terms.js


const MODIFIERS = ['all', 'any', 'none'];
const parse_terms_FUNCTIONS = ['in_subnet', 'has_desired_change', 'has_key'];
/** In this order: the first that fits is taken. */
const SIGNS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', '=', '~'];
const IN = /\s*in\s+/y;
const NOT_IN = /\s*not in\s+/y;
/** `simple { (and|or) simple }`: both bind equally and from the left. */
function parseFilter(cursor) {
    return parseChain(cursor, parseLeaf);
}
/** What may stand in the braces of an arrow: no kinds, ids, functions or texts. */
function parseEdgeFilter(cursor) {
    return parseChain(cursor, parseEdgeLeaf);
}
function parseChain(cursor, leaf) {
    return cursor.attempt(() => {
        let term = parseSimple(cursor, leaf);
        if (term === null)
            return null;
        for (;;) {
            const operator = cursor.oneOf(['and', 'or'], '`and`', '`or`');
            if (operator === null)
                return term;
            const right = parseSimple(cursor, leaf);
            if (right === null)
                return null;
            term = { type: 'pair', left: term, operator, right, parenthesised: false, at: term.at };
        }
    });
}
function parseSimple(cursor, leaf) {
    return parseParentheses(cursor, leaf) ?? leaf(cursor);
}
function parseParentheses(cursor, leaf) {
    return cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const term = parseChain(cursor, leaf);
            if (term === null || !cursor.token(')'))
                return null;
            return term.type === 'pair' ? { ...term, parenthesised: true } : term;
        });
    });
}
function parseLeaf(cursor) {
    const term = parseNames(cursor, 'is') ??
        parseNames(cursor, 'id') ??
        parseFunction(cursor) ??
        parsePredicate(cursor) ??
        parseContext(cursor) ??
        parseNot(cursor) ??
        parseFulltext(cursor) ??
        parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function parseEdgeLeaf(cursor) {
    const term = parsePredicate(cursor) ?? parseContext(cursor) ?? parseNot(cursor) ?? parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function expectTerm(cursor) {
    const start = cursor.at;
    cursor.blanks();
    cursor.expect('a condition such as `is(kind)` or `name = "x"`');
    cursor.at = start;
    return null;
}
function startOf(cursor) {
    cursor.blanks();
    return cursor.at;
}
function parseNames(cursor, type) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.exactly(type) || !cursor.token('(', null))
            return null;
        const names = parseNameList(cursor);
        return names !== null && cursor.token(')') ? { type, names, at } : null;
    });
}
/** `a, "b c"` or the same in brackets. */
function parseNameList(cursor) {
    const item = () => {
        const at = startOf(cursor);
        const quoted = (0,parse_values/* parseQuoted */.MH)(cursor);
        if (quoted !== null)
            cursor.blanks();
        const text = quoted ?? (0,parse_values/* parseWord */.kB)(cursor, 'a name');
        return text === null ? null : { text, at };
    };
    const bracketed = cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const names = cursor.list(item);
        return names !== null && cursor.token(']') ? names : null;
    });
    return bracketed ?? cursor.list(item);
}
function parseFunction(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const name = cursor.oneOf(parse_terms_FUNCTIONS);
        if (name === null || !cursor.token('(', null))
            return null;
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const values = [];
        for (;;) {
            const value = cursor.attempt(() => (cursor.token(',') ? (0,parse_values/* parseValue */.$x)(cursor) : null));
            if (value === null)
                break;
            values.push(value);
        }
        return cursor.token(')') ? { type: 'function', name, path, values, at } : null;
    });
}
function parsePredicate(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const modifier = cursor.oneOf(MODIFIERS);
        const operator = parseOperator(cursor);
        if (operator === null)
            return null;
        const valueAt = cursor.at;
        const value = (0,parse_values/* parseValue */.$x)(cursor);
        return value === null
            ? null
            : { type: 'predicate', path, modifier, operator, value, at: path.at, valueAt };
    });
}
/** `=` is `==` and `~` is `=~`; the words need a blank behind them, `not in` exactly one between. */
function parseOperator(cursor) {
    const sign = cursor.oneOf(SIGNS, 'an operator such as `=`, `!=`, `<`, `=~` or `in`');
    if (sign !== null)
        return sign === '=' ? '==' : sign === '~' ? '=~' : sign;
    if (cursor.take(IN) !== null)
        return 'in';
    return cursor.take(NOT_IN) === null ? null : 'not in';
}
function parseContext(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null || !cursor.token('.', null) || !cursor.token('{'))
            return null;
        return cursor.nested(() => {
            const term = parseFilter(cursor);
            return term !== null && cursor.token('}') ? { type: 'context', path, term, at: path.at } : null;
        });
    });
}
/** Negates the next simple term only. */
function parseNot(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.token('not', null))
            return null;
        return cursor.nested(() => {
            const term = parseSimple(cursor, parseLeaf);
            return term === null ? null : { type: 'not', term, at };
        });
    });
}
function parseFulltext(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const text = (0,parse_values/* parseQuoted */.MH)(cursor);
        if (text === null)
            return null;
        cursor.blanks();
        return { type: 'fulltext', text, at };
    });
}
function parseAll(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        return cursor.token('all', null) ? { type: 'all', at } : null;
    });
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-navigation.js




const EDGE_TYPES = ['default', 'delete', 'iam'];
const ARROW = 'an arrow such as `-->`';
/** `-edge->`, `<-edge-` or `<-edge->`. Edges without a type get those of the preamble. */
function parseNavigation(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const inbound = cursor.exactly('<-');
        if (!inbound && !cursor.exactly('-'))
            return cursor.expect(ARROW);
        const edge = parseEdge(cursor);
        if (edge === null)
            return null;
        if (cursor.exactly('->')) {
            cursor.blanks();
            if (inbound)
                return { ...twoWay(edge, defaults), at };
            return { ...oneWay(cursor, edge, defaults, at), direction: 'out', at };
        }
        if (!inbound || !cursor.exactly('-'))
            return cursor.expect(inbound ? '`->` or `-`' : '`->`');
        cursor.blanks();
        return { ...oneWay(cursor, edge, defaults, at), direction: 'in', at };
    });
}
function oneWay(cursor, edge, defaults, at) {
    const { before, after, start, end, filter } = edge;
    if (before.length > 0 && after.length > 0) {
        const sentence = 'Edge types stand before or after the range, not on both sides; only `<-…->` takes both.';
        throw new search_error/* SearchError */.F(sentence, cursor.text, at);
    }
    const given = before.length > 0 ? before : after;
    return { types: given.length > 0 ? given : defaults, outTypes: [], start, end, filter };
}
function twoWay(edge, defaults) {
    const { before, after, start, end, filter } = edge;
    return {
        direction: 'both',
        types: before.length > 0 ? before : defaults,
        outTypes: after,
        start,
        end,
        filter,
    };
}
function parseEdge(cursor) {
    const before = parseTypes(cursor);
    const range = parseRange(cursor);
    const filter = cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        const term = parseEdgeFilter(cursor);
        return term !== null && cursor.token('}') ? term : null;
    });
    const after = parseTypes(cursor);
    return { before, after, start: range?.start ?? 1, end: range?.end ?? 1, filter };
}
function parseTypes(cursor) {
    const types = cursor.list(() => cursor.oneOf(EDGE_TYPES));
    return types === null ? [] : [...new Set(types)];
}
function parseRange(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const start = (0,parse_values/* parseCount */.zq)(cursor);
        if (start === null)
            return null;
        const open = cursor.oneOf([':', ',', '..']);
        const end = open === null ? start : (cursor.attempt(() => (0,parse_values/* parseCount */.zq)(cursor)) ?? ast/* MAX_LEVELS */.D);
        return cursor.token(']') ? { start, end } : null;
    });
}
/** `with(empty|any|count OP n, navigation filter with(…))`. */
function parseWith(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with', null) || !cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const expected = parseExpectedNumber(cursor);
            if (expected === null || !cursor.token(','))
                return null;
            const navigation = parseNavigation(cursor, defaults);
            if (navigation === null)
                return null;
            const term = parseFilter(cursor);
            const nested = parseWith(cursor, defaults);
            return cursor.token(')') ? { ...expected, navigation, term, nested, at } : null;
        });
    });
}
function parseExpectedNumber(cursor) {
    if (cursor.token('empty', null))
        return { operator: '==', count: 0 };
    if (cursor.token('any', null))
        return { operator: '>', count: 0 };
    if (!cursor.token('count', '`empty`, `any` or `count`'))
        return null;
    const operator = parseOperator(cursor);
    if (operator === null)
        return null;
    cursor.blanks();
    const count = (0,parse_values/* parseCount */.zq)(cursor);
    if (count === null)
        return null;
    cursor.blanks();
    return { operator, count };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-head.js




const parse_head_FUNCTIONS = ['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance'];
const parse_head_SIGNS = ['+', '-', '*', '/', '%'];
/** Read before words, so that `1delete` is no edge type. */
const NUMBER = /[+-]?[0-9]+(?:\.[0-9]+)?/y;
const TEXT_OUTSIDE_HOLES = /[^{"]+/y;
/** Aggregate and preamble; after either of them the colon is mandatory. Null where it is missing. */
function parseHead(cursor) {
    const aggregate = parseAggregate(cursor);
    const edgeTypes = parsePreamble(cursor);
    const colon = cursor.token(':', null);
    if ((aggregate !== null || edgeTypes !== null) && !colon) {
        cursor.blanks();
        return cursor.expect('`:`');
    }
    return { aggregate, edgeTypes: edgeTypes ?? ['default'] };
}
/** `(edge_type=delete)`. */
function parsePreamble(cursor) {
    const empty = cursor.attempt(() => (cursor.token('(', null) && cursor.token(')', null) ? true : null));
    if (empty !== null)
        return null;
    const start = cursor.at;
    const settings = cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        const values = cursor.list(() => parseSetting(cursor));
        return values !== null && cursor.token(')', null) ? values : null;
    });
    const last = settings?.at(-1);
    return last === undefined ? null : edgeTypesOf(cursor, last, start);
}
function parseSetting(cursor) {
    if (!cursor.token('edge_type', null) || !cursor.token('=', null))
        return null;
    const value = (0,parse_values/* parseQuoted */.MH)(cursor) ?? cursor.take(NUMBER) ?? (0,parse_values/* parseWord */.kB)(cursor, 'an edge type');
    cursor.blanks();
    return value;
}
function edgeTypesOf(cursor, value, at) {
    const types = [];
    for (const name of value.split(',')) {
        const type = EDGE_TYPES.find((known) => known === name);
        if (type === undefined) {
            const sentence = `There is no edge type \`${name}\`; expected default, delete, iam or several with commas.`;
            throw new search_error/* SearchError */.F(sentence, cursor.text, at);
        }
        if (!types.includes(type))
            types.push(type);
    }
    return types;
}
function parseAggregate(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('aggregate', null) || !cursor.token('(', null))
            return null;
        const groups = cursor.attempt(() => {
            const found = cursor.list(() => parseGroup(cursor));
            return found !== null && cursor.token(':') ? found : null;
        });
        const functions = cursor.list(() => parse_head_parseFunction(cursor));
        return functions !== null && cursor.token(')') ? { groups: groups ?? [], functions, at } : null;
    });
}
function parseGroup(cursor) {
    const path = parseSpacedPath(cursor);
    const name = path === null ? parseGroupText(cursor) : { type: 'path', path };
    return name === null ? null : { name, as: parseAs(cursor) };
}
/** `"{kind} in {region}"`: text with paths in holes. */
function parseGroupText(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('"'))
            return null;
        const parts = [];
        for (;;) {
            const part = cursor.take(TEXT_OUTSIDE_HOLES) ?? cursor.attempt(() => parseHole(cursor));
            if (part === null)
                break;
            parts.push(part);
        }
        return parts.length > 0 && cursor.exactly('"') ? { type: 'text', parts } : cursor.expect('`"`');
    });
}
function parseHole(cursor) {
    const path = cursor.exactly('{') ? parseSpacedPath(cursor) : null;
    return path !== null && cursor.exactly('}') ? path : null;
}
function parseAs(cursor) {
    return cursor.attempt(() => (cursor.token('as', null) ? (0,parse_values/* parseWord */.kB)(cursor, 'a name') : null));
}
function parse_head_parseFunction(cursor) {
    const name = cursor.oneOf(parse_head_FUNCTIONS, 'sum, count, min, max, avg, stddev or variance');
    if (name === null || !cursor.token('('))
        return null;
    const argument = parseSpacedPath(cursor) ??
        cursor.attempt(() => {
            cursor.blanks();
            return (0,parse_values/* parseInteger */.cG)(cursor);
        });
    if (argument === null)
        return null;
    cursor.blanks();
    const operations = cursor.list(() => parseOperation(cursor), '') ?? [];
    if (!cursor.token(')'))
        return null;
    const named = cursor.token('as', null);
    const as = named ? (0,parse_values/* parseWord */.kB)(cursor, 'a name') : null;
    return named && as === null ? null : { name, argument, operations, as };
}
function parseOperation(cursor) {
    const operator = cursor.oneOf(parse_head_SIGNS);
    const value = operator === null ? null : (0,parse_values/* parsePlainNumber */.rp)(cursor);
    return operator === null || value === null ? null : { operator, value };
}

// EXTERNAL MODULE: ./build/src/search/language/durations.js
var durations = __webpack_require__(46108);
// EXTERNAL MODULE: ./build/src/search/language/times.js
var times = __webpack_require__(17783);
;// CONCATENATED MODULE: ./build/src/search/language/parse-tail.js






const MAX_SECONDS = 10_000 * 365 * 86_400;
const BLANKS = /\s+/y;
/** `sort a, b desc`. */
function parseSorts(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('sort'))
            return cursor.expect('`sort`');
        if (cursor.take(BLANKS) === null)
            return null;
        const sorts = cursor.list(() => parseSort(cursor));
        if (sorts !== null)
            cursor.blanks();
        return sorts;
    });
}
function parseSort(cursor) {
    const path = parsePath(cursor);
    if (path === null)
        return null;
    const order = cursor.attempt(() => {
        if (cursor.take(BLANKS) === null)
            return null;
        if (cursor.exactly('asc'))
            return 'asc';
        return cursor.exactly('desc') ? 'desc' : null;
    });
    return { path, order: order ?? 'asc' };
}
/** `limit 5`, `limit 2, 5`: the second form skips two. */
function parseLimit(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        if (!cursor.exactly('limit'))
            return cursor.expect('`limit`');
        if (cursor.take(BLANKS) === null)
            return null;
        const first = (0,parse_values/* parseCount */.zq)(cursor);
        if (first === null)
            return null;
        const second = cursor.attempt(() => (cursor.token(',', null) ? (0,parse_values/* parseCount */.zq)(cursor) : null));
        return second === null ? { offset: 0, length: first, at } : { offset: first, length: second, at };
    });
}
/** `#red`. */
function parseTag(cursor) {
    return cursor.attempt(() => (cursor.token('#', null) ? (0,parse_values/* parseWord */.kB)(cursor, 'a tag') : null));
}
/** `with_usage(3w::1w, cpu, mem)`. */
function parseWithUsage(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with_usage', null) || !cursor.token('(', null))
            return null;
        const start = parseUsageTime(cursor);
        if (start === null)
            return null;
        const end = cursor.attempt(() => cursor.token(':', null) && cursor.token(':') ? parseUsageTime(cursor) : null);
        if (!cursor.token(','))
            return null;
        const names = parseNameList(cursor);
        if (names === null || !cursor.token(')'))
            return null;
        return { start, end, metrics: names.map((name) => name.text), at };
    });
}
function parseUsageTime(cursor) {
    const duration = (0,durations/* durationAt */.OK)(cursor.text, cursor.at);
    if (duration !== null) {
        if (Math.abs(duration.seconds) > MAX_SECONDS) {
            throw new search_error/* SearchError */.F('The duration is longer than ten thousand years.', cursor.text, cursor.at);
        }
        cursor.at = duration.end;
        cursor.blanks();
        return { type: 'duration', seconds: duration.seconds };
    }
    const time = (0,times/* timeAt */.lC)(cursor.text, cursor.at);
    if (time === null)
        return cursor.expect('a duration such as `3w` or an ISO time');
    cursor.at = time.end;
    return { type: 'time', iso: (0,times/* printTime */.tO)(time.time) };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-query.js





/**
 * A whole search, or the inner one of a merge. A part without an arrow is the last one: whatever follows it is for
 * the caller to accept or to report.
 */
function parseQuery(cursor) {
    const head = parseHead(cursor);
    if (head === null)
        return null;
    const parts = [];
    for (let connected = true; connected;) {
        const part = parsePart(cursor, head.edgeTypes);
        if (part === null)
            break;
        parts.push(part);
        connected = part.navigation !== null;
    }
    return parts.length === 0 ? null : { text: cursor.text, aggregate: head.aggregate, parts };
}
function parsePart(cursor, edgeTypes) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const withUsage = parseWithUsage(cursor);
        const term = parseFilter(cursor);
        const merges = term === null ? [] : (parseMerges(cursor) ?? []);
        const postFilter = merges.length > 0 ? parseFilter(cursor) : null;
        cursor.blanks();
        const clause = parseWith(cursor, edgeTypes);
        const tag = parseTag(cursor);
        const sorts = parseSorts(cursor) ?? [];
        const limit = parseLimit(cursor);
        const reversed = cursor.token('reversed', null);
        const navigation = parseNavigation(cursor, edgeTypes);
        const empty = (withUsage ?? term ?? clause ?? tag ?? limit ?? navigation) === null && sorts.length === 0 && !reversed;
        if (empty)
            return null;
        return {
            withUsage,
            term,
            merges,
            postFilter,
            with: clause,
            tag,
            sorts,
            limit,
            reversed,
            navigation,
            at,
        };
    });
}
function parseMerges(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        return cursor.nested(() => {
            const merges = cursor.list(() => parseMerge(cursor));
            return merges !== null && cursor.token('}') ? merges : null;
        });
    });
}
function parseMerge(cursor) {
    cursor.blanks();
    const at = cursor.at;
    const name = parseMergeName(cursor);
    if (name === null)
        return null;
    const brackets = cursor.token('[]', null);
    if (!cursor.token(':'))
        return null;
    const search = parseQuery(cursor);
    if (search === null)
        return null;
    const [first] = search.parts;
    if (first === undefined || first.navigation === null)
        return cursor.expect('an arrow such as `-->`');
    return { name, list: brackets || search.aggregate !== null, search, at };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse.js






/** In UTF-16 units. The longest search that ships has some 700; a rule with fifty ports needs 5,000. */
const MAX_LENGTH = 32_768;
const PREFIX = /^\s*search\s/;
/** Reads a search in Resoto's language, with or without the word `search` before it. Throws SearchError. */
function parseSearch(text) {
    if (text.length > MAX_LENGTH) {
        const sentence = `The search has ${text.length.toLocaleString('en-US')} characters; at most ${MAX_LENGTH.toLocaleString('en-US')} are read.`;
        throw new search_error/* SearchError */.F(sentence, text, MAX_LENGTH);
    }
    const prefix = PREFIX.exec(text);
    if (prefix === null)
        return parseFrom(text, 0);
    try {
        return parseFrom(text, prefix[0].length);
    }
    catch (error) {
        if (!(error instanceof search_error/* SearchError */.F))
            throw error;
        return parseWhole(text) ?? rethrow(error);
    }
}
/** `search = 1` asks for a property of that name. */
function parseWhole(text) {
    try {
        return parseFrom(text, 0);
    }
    catch (error) {
        if (error instanceof search_error/* SearchError */.F)
            return null;
        throw error;
    }
}
function rethrow(error) {
    throw error;
}
function parseFrom(text, start) {
    const cursor = new language_cursor/* Cursor */.b(text, start);
    const search = parseQuery(cursor);
    cursor.blanks();
    if (search !== null && cursor.atEnd())
        return search;
    if (text.slice(start).trim() === '') {
        const sentence = 'The search is empty; expected a condition such as `is(aws_ec2_volume)`, or `all`.';
        throw new search_error/* SearchError */.F(sentence, text, start);
    }
    throw syntaxError(cursor);
}
function syntaxError(cursor) {
    const { text, furthest } = cursor;
    const hint = hintFor(text, furthest);
    const at = hint?.at ?? furthest;
    const condition = cursor.expected.some((label) => label.startsWith('a condition'));
    const labels = cursor.expected.filter((label) => !condition || label !== 'the name of a property');
    const expected = (0,words/* enumerate */.HL)(labels.toSorted(), 'or');
    const sentence = `Expected ${expected}, but found ${(0,excerpt/* foundAt */.y)(text, at)}`;
    return new search_error/* SearchError */.F(hint === null ? `${sentence}.` : `${sentence}: ${hint.hint}.`, text, at);
}


/***/ }),

/***/ 89664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ printLiteral),
/* harmony export */   eV: () => (/* binding */ printTerm),
/* harmony export */   pj: () => (/* binding */ leftSpine)
/* harmony export */ });
/* unused harmony export printText */
/** The canonical text of a term: see docs of the search language. Reading it again gives the same text. */
function printTerm(term) {
    switch (term.type) {
        case 'all':
            return 'all';
        case 'fulltext':
            return printText(term.text);
        case 'not':
            return `not(${printTerm(term.term)})`;
        case 'is':
        case 'id':
            return `${term.type}(${printNames(term.names)})`;
        case 'function':
            return printFunction(term);
        case 'predicate': {
            const modifier = term.modifier === null ? '' : ` ${term.modifier}`;
            return `${term.path.text}${modifier} ${term.operator} ${printLiteral(term.value)}`;
        }
        case 'context':
            return `${term.path.text}.{${printTerm(term.term)}}`;
        case 'pair':
        default:
            return printPair(term);
    }
}
/** Pairs nest to the left, as deep as the search is long: no recursion along that side. */
function printPair(pair) {
    const { first, rest } = leftSpine(pair);
    const tail = rest.map(({ operator, right }) => ` ${operator} ${printTerm(right)})`);
    return `${'('.repeat(rest.length)}${printTerm(first)}${tail.join('')}`;
}
/** `((a and b) or c)` as a, [and b, or c]. */
function leftSpine(pair) {
    const rest = [];
    let first = pair;
    while (first.type === 'pair') {
        rest.push(first);
        first = first.left;
    }
    return { first, rest: rest.toReversed() };
}
function printNames(names) {
    const list = names.map((name) => printText(name.text)).join(', ');
    return names.length === 1 ? list : `[${list}]`;
}
function printFunction(term) {
    return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`;
}
/** As JSON with blanks after commas and colons, but only backslash and quote are escaped: the language has no others. */
function printLiteral(literal) {
    switch (literal.type) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(literal.value);
        case 'number':
            return literal.text;
        case 'string':
            return printText(literal.value);
        case 'list':
            return `[${literal.items.map(printLiteral).join(', ')}]`;
        case 'object':
        default:
            return `{${literal.entries.map(([key, value]) => `${printText(key)}: ${printLiteral(value)}`).join(', ')}}`;
    }
}
function printText(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 54982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ printWith),
/* harmony export */   SG: () => (/* binding */ printSearch),
/* harmony export */   iX: () => (/* binding */ printNavigation)
/* harmony export */ });
/* harmony import */ var _ast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26033);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46108);
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89664);



/** The canonical text of a search as it was read: grouped in full, before sections, short names and types. */
function printSearch(search) {
    const head = search.aggregate === null ? '' : `${printAggregate(search.aggregate)}:`;
    return head + search.parts.map(printPart).join(' ');
}
function printPart(part) {
    const term = [part.withUsage === null ? null : printWithUsage(part.withUsage), printPartTerm(part)];
    const sorts = part.sorts.map((sort) => `${sort.path.text} ${sort.order}`).join(', ');
    const words = [
        ...term,
        part.with === null ? null : printWith(part.with),
        sorts === '' ? null : `sort ${sorts}`,
        part.limit === null ? null : printLimit(part.limit),
        part.reversed ? 'reversed' : null,
        part.navigation === null ? null : printNavigation(part.navigation),
    ].filter((word) => word !== null);
    if (part.tag === null)
        return words.join(' ');
    const before = term.length + (part.with === null ? 0 : 1) - (part.withUsage === null ? 1 : 0);
    return [`${words.slice(0, before).join(' ')}#${part.tag}`, ...words.slice(before)].join(' ');
}
function printPartTerm(part) {
    const term = part.term === null ? 'all' : (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(part.term);
    if (part.merges.length === 0)
        return term;
    const post = part.postFilter === null ? '' : ` ${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(part.postFilter)}`;
    return `${term} {${part.merges.map(printMerge).join(', ')}}${post}`;
}
function printMerge(merge) {
    return `${merge.name}${merge.list ? '[]' : ''}: ${printSearch(merge.search)}`;
}
function printLimit(limit) {
    return limit.offset === 0 ? `limit ${limit.length}` : `limit ${limit.offset}, ${limit.length}`;
}
function printNavigation(navigation) {
    const { direction, types, outTypes, filter } = navigation;
    const braces = filter === null ? '' : `{${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(filter)}}`;
    const edge = `${types.join(',')}${printRange(navigation)}${braces}${outTypes.join(',')}`;
    return `${direction === 'out' ? '' : '<'}-${edge}-${direction === 'in' ? '' : '>'}`;
}
/** Between two lists of types the range is needed, even `[1:1]`. */
function printRange({ start, end, outTypes }) {
    if (start === end && outTypes.length === 0)
        return start === 1 ? '' : `[${start}]`;
    return `[${start}:${end === _ast_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LEVELS */ .D ? '' : end}]`;
}
function printWith(clause) {
    const words = [
        printNavigation(clause.navigation),
        clause.term === null ? null : (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(clause.term),
        clause.nested === null ? null : printWith(clause.nested),
    ];
    return `with(${printExpectedNumber(clause)}, ${words.filter((word) => word !== null).join(' ')})`;
}
function printExpectedNumber({ operator, count }) {
    if (count === 0 && operator === '==')
        return 'empty';
    if (count === 0 && operator === '>')
        return 'any';
    return /^[a-z]/.test(operator) ? `count ${operator} ${count}` : `count${operator}${count}`;
}
function printWithUsage(usage) {
    const end = usage.end === null ? '' : `::${printUsageTime(usage.end)}`;
    const metrics = usage.metrics.map(printMetric).join(', ');
    return `with_usage(${printUsageTime(usage.start)}${end}, [${metrics}])`;
}
function printUsageTime(time) {
    return time.type === 'time' ? time.iso : (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .printDuration */ .cb)(time.seconds);
}
function printMetric(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
function printAggregate({ groups, functions }) {
    const named = groups.map((group) => printGroupName(group.name) + printAs(group.as)).join(', ');
    return `aggregate(${named === '' ? '' : `${named}: `}${functions.map(printFunction).join(', ')})`;
}
function printGroupName(name) {
    if (name.type === 'path')
        return name.path.text;
    return `"${name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')}"`;
}
function printFunction({ name, argument, operations, as }) {
    const sums = operations.map(({ operator, value }) => ` ${operator} ${value.text}`).join('');
    return `${name}(${argument.text}${sums})${printAs(as)}`;
}
function printAs(name) {
    return name === null ? '' : ` as ${name}`;
}


/***/ }),

/***/ 48137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _search_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);

/** What compiling a search has to say: refusals, warnings, and notes on how it is understood. */
class Problems {
    #text;
    #lenient;
    #warnings = new Set();
    #notes = new Set();
    /** Lenient: refusals become warnings, for `explain`, which explains whatever can be read. */
    constructor(text, lenient) {
        this.#text = text;
        this.#lenient = lenient;
    }
    get warnings() {
        return [...this.#warnings];
    }
    get notes() {
        return [...this.#notes];
    }
    refuse(sentence, at) {
        if (!this.#lenient)
            throw new _search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F(sentence, this.#text, at);
        this.#warnings.add(sentence);
    }
    warn(sentence) {
        this.#warnings.add(sentence);
    }
    note(sentence) {
        this.#notes.add(sentence);
    }
}


/***/ }),

/***/ 17783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ik: () => (/* binding */ printDate),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tO: () => (/* binding */ printTime)
/* harmony export */ });
/** Date, blank or T, time to the minute or finer, zone or none. */
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const LEADING_TIME = /\d{4}-?\d{2}-?\d{2}T?\d{2}:?\d{2}:?\d{2}(?:\.\d*)?(?:Z|[+-]\d{2}:?\d{2})?/y;
/**
 * Milliseconds since 1970 of an ISO date or time; null where the text is none. A time without a zone is UTC, so that
 * a search means the same on every runner.
 */
function parseTime(text) {
    const match = TIME.exec(text.trim());
    if (match === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
    const time = Date.UTC(y, mo - 1, d, h, mi, s);
    const date = new Date(time);
    if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d || h > 23 || mi > 59 || s > 59)
        return null;
    return time - zoneMinutes(zone) * 60_000;
}
/** The ISO time with seconds that begins at the offset, and where it ends. */
function timeAt(text, offset) {
    LEADING_TIME.lastIndex = offset;
    const match = LEADING_TIME.exec(text)?.[0];
    const time = match === undefined ? null : parseTime(match);
    return match === undefined || time === null ? null : { time, end: offset + match.length };
}
/** `2021-12-09T10:00:00Z`: the form in which resources hold times. */
function printTime(time) {
    return `${isoText(time).slice(0, 19)}Z`;
}
/** `2021-12-09`. */
function printDate(time) {
    return isoText(time).slice(0, 10);
}
/** Years 0 to 9999: beyond them the text has another form, which would sort wrongly. */
function isoText(time) {
    return new Date(Math.max(-62_167_219_200_000, Math.min(time, 253_402_300_799_000))).toISOString();
}
function zoneMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const sign = zone.startsWith('-') ? -1 : 1;
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}


/***/ }),

/***/ 64970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expandSearch)
});

// EXTERNAL MODULE: ./build/src/search/language/parse.js + 7 modules
var parse = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/search/language/times.js
var times = __webpack_require__(17783);
;// CONCATENATED MODULE: ./build/src/search/templates/placeholders.js

const DAY = 86_400_000;
/** In the order of Date's getUTCDay. */
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/**
 * What `@TODAY@` and its like stand for, by name in upper case. All of them in UTC, so that a search means the same on
 * every runner. `@MONDAY@` is the next Monday; today, if it is one.
 */
function placeholdersAt(now) {
    const time = (0,times/* printTime */.tO)(now.getTime());
    const dayAfter = (days) => (0,times/* printDate */.ik)(now.getTime() + days * DAY);
    const weekdays = WEEKDAYS.map((name, day) => [name, dayAfter((day - now.getUTCDay() + 7) % 7)]);
    return new Map([
        ['UTC', time],
        ['NOW', time],
        ['TODAY', dayAfter(0)],
        ['TOMORROW', dayAfter(1)],
        ['YESTERDAY', dayAfter(-1)],
        ['YEAR', time.slice(0, 4)],
        ['MONTH', time.slice(5, 7)],
        ['DAY', time.slice(8, 10)],
        ['TIME', time.slice(11, 19)],
        ['HOUR', time.slice(11, 13)],
        ['MINUTE', time.slice(14, 16)],
        ['SECOND', time.slice(17, 19)],
        ['TZ', 'UTC'],
        ['TZ_OFFSET', '+0000'],
        ...weekdays,
    ]);
}

// EXTERNAL MODULE: ./build/src/search/language/search-error.js
var search_error = __webpack_require__(17538);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/search/terms/coerce.js
var coerce = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/src/search/language/cursor.js
var language_cursor = __webpack_require__(4807);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/search/language/parse-values.js
var parse_values = __webpack_require__(70785);
;// CONCATENATED MODULE: ./build/src/search/templates/stored-templates.js






const TOKEN = /"(?:\\["\\]|[^"])*"?|(?<![A-Za-z0-9_-])expand\(/g;
/**
 * Puts stored templates in where `expand(name, key=value)` stands outside of quotes; what a template holds is not
 * expanded again. Throws SearchError.
 */
function insertTemplates(text, templates, render) {
    let result = '';
    let done = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token.startsWith('"') || index < done)
            continue;
        const { name, values, end } = readCall(text, index, index + token.length);
        const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
        if (template === undefined)
            throw unknownTemplate(name, templates, text, index);
        result += text.slice(done, index) + render(template, values);
        done = end;
    }
    return result + text.slice(done);
}
/** `name)`, `name, key=value, …)` or `name, {"key": value})`. */
function readCall(text, start, inside) {
    const cursor = new language_cursor/* Cursor */.b(text, inside);
    cursor.blanks();
    const name = (0,parse_values/* parseQuoted */.MH)(cursor) ?? (0,parse_values/* parseWord */.kB)(cursor, 'a name');
    cursor.blanks();
    if (name !== null) {
        if (!cursor.token(','))
            cursor.token(':');
        const values = readValues(cursor);
        cursor.blanks();
        if (cursor.exactly(')'))
            return { name, values, end: cursor.at };
    }
    const sentence = 'Expected the name of a stored template and its values, as in expand(old_volumes, age=30d).';
    throw new search_error/* SearchError */.F(sentence, text, name === null ? start : cursor.at);
}
function readValues(cursor) {
    const object = cursor.attempt(() => {
        const value = (0,parse_values/* parseValue */.$x)(cursor);
        return value?.type === 'object' ? value : null;
    });
    const given = object === null ? null : (0,coerce/* jsonOf */.o_)(object);
    return (0,json/* isJsonObject */.O)(given) ? given : Object.fromEntries(cursor.list(() => readPair(cursor)) ?? []);
}
function readPair(cursor) {
    const key = (0,parse_values/* parseWord */.kB)(cursor, 'the name of a value');
    if (key === null || !cursor.token('='))
        return null;
    const value = (0,parse_values/* parseValue */.$x)(cursor);
    return value === null ? null : [key, (0,coerce/* jsonOf */.o_)(value)];
}
function unknownTemplate(name, templates, text, at) {
    const names = Object.keys(templates);
    const guess = (0,nearest/* nearest */.p)(name, names);
    const known = names.length === 0 ? 'no templates are stored' : `expected one of ${names.slice(0, 10).join(', ')}`;
    return new search_error/* SearchError */.F(`There is no stored template \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`, text, at);
}

;// CONCATENATED MODULE: ./build/src/search/templates/template-nodes.js



const template_nodes_TOKEN = /\{\{|@(?=[A-Za-z_]+@)|\\["\\]|"/g;
const PLACEHOLDER = /@([A-Za-z_]+)@/y;
const NAME = /^(?:\.|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)$/;
/**
 * Takes a template apart and puts the placeholders in. Throws SearchError where a tag is no tag, a section is not
 * closed, or a placeholder is misspelt.
 */
function parseTemplate(text, placeholders) {
    const top = { name: null, inverted: false, nodes: [] };
    const levels = [top];
    let quoted = false;
    let done = 0;
    const put = (node) => (levels.at(-1) ?? top).nodes.push(node);
    for (const { 0: token, index } of text.matchAll(template_nodes_TOKEN)) {
        if (token === '"')
            quoted = !quoted;
        if (token !== '{{' && token !== '@')
            continue;
        if (index < done)
            continue;
        const found = token === '@' ? readPlaceholder(text, index, quoted, placeholders) : readTag(text, index);
        if (found === null)
            continue;
        put({ type: 'text', text: text.slice(done, index) });
        done = found.end;
        if ('text' in found)
            put({ type: 'text', text: found.text });
        else if (found.sigil === '')
            put({ type: 'value', name: found.name });
        else if (found.sigil === '/')
            put(closeSection(found.name, text, levels));
        else if (found.sigil !== '!')
            openSection(found, text, levels);
    }
    const { name } = levels.at(-1) ?? top;
    if (name !== null) {
        throw new search_error/* SearchError */.F(`The section \`${name.text}\` is not closed; expected {{/${name.text}}}.`, text, name.at);
    }
    put({ type: 'text', text: text.slice(done) });
    return top.nodes;
}
/** Null where it is none: within quotes an @ may be anything, and elsewhere the parser tells what is wrong. */
function readPlaceholder(text, at, quoted, placeholders) {
    PLACEHOLDER.lastIndex = at;
    const [whole, name = ''] = PLACEHOLDER.exec(text) ?? [''];
    const upper = name.toUpperCase();
    const value = name === upper || name === name.toLowerCase() ? placeholders.get(upper) : undefined;
    if (value !== undefined)
        return { text: value, end: at + whole.length };
    const guess = quoted ? null : (0,nearest/* nearest */.p)(upper, placeholders.keys());
    if (guess === null)
        return null;
    throw new search_error/* SearchError */.F(`There is no placeholder \`${whole}\`; perhaps you mean \`@${guess}@\`.`, text, at);
}
/** `{{{x}}}` and `{{&x}}` are `{{x}}`: nothing is escaped here anyway. */
function readTag(text, at) {
    const close = text.startsWith('{{{', at) ? '}}}' : '}}';
    const end = text.indexOf(close, at);
    if (end < 0) {
        const sentence = `The template tag that begins here is not closed; expected ${close}. Two braces that are no tag do not stand side by side.`;
        throw new search_error/* SearchError */.F(sentence, text, at);
    }
    const inner = text.slice(at + close.length, end).trim();
    const written = /^[#^/!&]?/.exec(inner)?.[0] ?? '';
    const name = inner.slice(written.length).trim();
    if (written !== '!' && !NAME.test(name)) {
        const sentence = `Expected the name of a value, such as {{name}} or {{name.ago}}, but found \`${text.slice(at, end + close.length)}\`.`;
        throw new search_error/* SearchError */.F(sentence, text, at);
    }
    const sigil = (written === '&' ? '' : written);
    return {
        sigil,
        name: { text: name, parts: name === '.' ? [] : name.split('.'), at },
        end: end + close.length,
    };
}
function openSection({ sigil, name }, text, levels) {
    if (levels.length > language_cursor/* MAX_DEPTH */.l) {
        throw new search_error/* SearchError */.F(`Sections are nested more than ${language_cursor/* MAX_DEPTH */.l} levels deep.`, text, name.at);
    }
    levels.push({ name, inverted: sigil === '^', nodes: [] });
}
function closeSection(name, text, levels) {
    const open = levels.at(-1);
    if (open === undefined || open.name === null) {
        throw new search_error/* SearchError */.F(`{{/${name.text}}} closes a section that was not opened.`, text, name.at);
    }
    if (open.name.text !== name.text) {
        const sentence = `{{/${name.text}}} closes another section than the one that is open; expected {{/${open.name.text}}}.`;
        throw new search_error/* SearchError */.F(sentence, text, name.at);
    }
    levels.pop();
    return { type: 'section', name: open.name, inverted: open.inverted, nodes: open.nodes };
}

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/search/language/durations.js
var durations = __webpack_require__(46108);
// EXTERNAL MODULE: ./build/src/search/terms/steps.js
var steps = __webpack_require__(40237);
;// CONCATENATED MODULE: ./build/src/search/templates/template-values.js






/** Why a name has no value. `unknown`: nothing of that name is there, which a section takes for no. */
class NoValue extends Error {
    unknown;
    constructor(sentence, unknown) {
        super(sentence);
        this.unknown = unknown;
    }
}
/** The value behind `rules.with_index` and its like. `now`: milliseconds. Throws NoValue. */
function template_values_valueOf(parts, scopes, now) {
    const [first, ...rest] = parts;
    if (first === undefined)
        return scopes[0] ?? null;
    const owner = scopes.find((scope) => (0,json/* isJsonObject */.O)(scope) && Object.hasOwn(scope, first));
    if (owner === undefined)
        throw unknownName(first, scopes);
    return rest.reduce((value, part) => step(value, part, now), owner[first] ?? null);
}
/** As it is put into a search: texts as they are, everything else as JSON that the language reads. */
function textOfValue(value) {
    return typeof value === 'string' ? value : jsonOfValue(value);
}
/** Null, false, an empty text and an empty list are no; 0 is a value like any other. */
function isYes(value) {
    return value !== null && value !== false && value !== '' && !((0,steps/* isList */.Lv)(value) && value.length === 0);
}
function unknownName(name, scopes) {
    const names = [...new Set(scopes.flatMap((scope) => ((0,json/* isJsonObject */.O)(scope) ? Object.keys(scope) : [])))];
    const guess = (0,nearest/* nearest */.p)(name, names);
    const known = names.length === 0 ? 'no values are given' : `the values are ${(0,words/* enumerate */.HL)(names.slice(0, 10))}`;
    return new NoValue(`There is no value \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`, true);
}
/** A property of an object, else a pipe. */
function step(value, part, now) {
    if ((0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, part))
        return value[part] ?? null;
    const pipe = PIPES[part];
    if (pipe !== undefined && Object.hasOwn(PIPES, part))
        return pipe(value, now);
    const names = [...((0,json/* isJsonObject */.O)(value) ? Object.keys(value) : []), ...Object.keys(PIPES)];
    const guess = (0,nearest/* nearest */.p)(part, names);
    const known = guess === null ? `the pipes are ${(0,words/* enumerate */.HL)(Object.keys(PIPES))}` : `perhaps you mean \`.${guess}\``;
    throw new NoValue(`There is nothing called \`.${part}\` here; ${known}.`, (0,json/* isJsonObject */.O)(value));
}
const PIPES = {
    ago: (value, now) => (0,times/* printTime */.tO)(now - millisecondsOf(value, 'ago')),
    from_now: (value, now) => (0,times/* printTime */.tO)(now + millisecondsOf(value, 'from_now')),
    parens: (value) => quote(textOfValue(value)),
    as_list: (value) => {
        if ((0,steps/* isList */.Lv)(value))
            return value;
        return (0,json/* isJsonObject */.O)(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : [value];
    },
    with_index: (value) => ((0,steps/* isList */.Lv)(value) ? value.map(withIndex) : value),
};
function withIndex(item, index, list) {
    const own = (0,json/* isJsonObject */.O)(item) ? item : { value: item };
    return { ...own, index, first: index === 0, last: index === list.length - 1 };
}
function millisecondsOf(value, pipe) {
    const seconds = typeof value === 'string' ? (0,durations/* parseDuration */.E9)(value) : null;
    if (seconds !== null)
        return seconds * 1000;
    const sentence = `\`.${pipe}\` wants a length of time such as 3d or "2 weeks", but the value is ${jsonOfValue(value)}.`;
    throw new NoValue(sentence, false);
}
function jsonOfValue(value) {
    if (typeof value === 'string')
        return quote(value);
    if ((0,steps/* isList */.Lv)(value))
        return `[${value.map(jsonOfValue).join(', ')}]`;
    if (!(0,json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${jsonOfValue(item)}`);
    return `{${entries.join(', ')}}`;
}
/** The language knows no other escapes: a line break stays one. */
function quote(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/src/search/templates/templates.js







/**
 * The search that is parsed: with placeholders (`@TODAY@`), values (`{{name}}`) and stored templates (`expand(name)`)
 * put in, as text. Throws SearchError where a name is unknown or a value does not fit.
 */
function expandSearch(text, { values = {}, templates = {}, now }) {
    // Longer ones are refused when they are read.
    if (text.length > parse/* MAX_LENGTH */.E || !/\{\{|@|expand\(/.test(text))
        return text;
    const placeholders = placeholdersAt(now);
    const render = (template, given) => new Rendering(template, now).render(parseTemplate(template, placeholders), [given]);
    return insertTemplates(render(text, values), templates, render);
}
class Rendering {
    #template;
    #now;
    /** Characters and pieces written so far: sections in sections multiply. */
    #written = 0;
    constructor(template, now) {
        this.#template = template;
        this.#now = now.getTime();
    }
    render(nodes, scopes) {
        return nodes.map((node) => this.#renderNode(node, scopes)).join('');
    }
    #renderNode(node, scopes) {
        if (node.type === 'text')
            return this.#count(node.text);
        if (node.type === 'value')
            return this.#count(textOfValue(this.#lookUp(node.name, scopes)));
        const value = this.#sectionValue(node.name, scopes);
        if (node.inverted)
            return isYes(value) ? '' : this.render(node.nodes, scopes);
        if (!isYes(value))
            return '';
        const items = (0,steps/* isList */.Lv)(value) ? value : [value];
        return items.map((item) => this.render(node.nodes, [item, ...scopes])).join('');
    }
    #count(text) {
        this.#written += text.length + 1;
        if (this.#written <= parse/* MAX_LENGTH */.E)
            return text;
        const sentence = `With its values put in, the search has more than ${parse/* MAX_LENGTH */.E.toLocaleString('en-US')} characters.`;
        throw new search_error/* SearchError */.F(sentence, this.#template, 0);
    }
    #lookUp(name, scopes) {
        try {
            return template_values_valueOf(name.parts, scopes, this.#now);
        }
        catch (error) {
            if (!(error instanceof NoValue))
                throw error;
            throw new search_error/* SearchError */.F(error.message, this.#template, name.at);
        }
    }
    /** Items of a list may lack what others have; a value that nobody gave is a spelling mistake. */
    #sectionValue(name, scopes) {
        if (scopes.length === 1)
            return this.#lookUp(name, scopes);
        try {
            return template_values_valueOf(name.parts, scopes, this.#now);
        }
        catch (error) {
            if (error instanceof NoValue && error.unknown)
                return null;
            throw error instanceof NoValue ? new search_error/* SearchError */.F(error.message, this.#template, name.at) : error;
        }
    }
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ coerceItems),
/* harmony export */   au: () => (/* binding */ coerce),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _language_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46108);
/* harmony import */ var _language_print_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89664);
/* harmony import */ var _language_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17783);



/** The right-hand side as the declared type of the property wants it. `now`: milliseconds. */
function coerce(literal, type, now) {
    if (literal.type === 'null' || type === null)
        return unchanged(literal);
    switch (type.type) {
        case 'array':
            return literal.type === 'list'
                ? coerceItems(literal.items, type.items, now)
                : coerce(literal, type.items, now);
        case 'string':
            return literal.type === 'string' ? unchanged(literal) : changed(jsonText(literal), literal, 'the text');
        case 'int':
        case 'float':
            return coerceNumber(literal);
        case 'boolean':
            return coerceBoolean(literal);
        case 'datetime':
            return coerceTime(literal, now, _language_times_js__WEBPACK_IMPORTED_MODULE_1__/* .printTime */ .tO, 'a time such as 2021-12-09T10:00:00Z or a duration such as -3d');
        case 'date':
            return coerceTime(literal, now, _language_times_js__WEBPACK_IMPORTED_MODULE_1__/* .printDate */ .ik, 'a date such as 2021-12-09 or a duration such as -3d');
        case 'duration':
            return coerceDuration(literal);
        case 'any':
        case 'map':
        case 'object':
        default:
            return unchanged(literal);
    }
}
function coerceItems(items, type, now) {
    const coerced = items.map((item) => coerce(item, type, now));
    const changes = coerced.flatMap((item) => item.as ?? []);
    return {
        value: coerced.map((item) => item.value),
        as: changes.length === 0 ? null : changes.join(', '),
        wanted: coerced.find((item) => item.wanted !== null)?.wanted ?? null,
    };
}
/** The value as it was written. */
function jsonOf(literal) {
    switch (literal.type) {
        case 'null':
            return null;
        case 'boolean':
        case 'number':
        case 'string':
            return literal.value;
        case 'list':
            return literal.items.map(jsonOf);
        case 'object':
        default:
            return Object.fromEntries(literal.entries.map(([key, value]) => [key, jsonOf(value)]));
    }
}
/** A number keeps all its digits: an account id may have more than a double holds. */
function jsonText(literal) {
    if (literal.type === 'number')
        return literal.text;
    return literal.type === 'string' ? literal.value : JSON.stringify(jsonOf(literal));
}
function unchanged(literal) {
    return { value: jsonOf(literal), as: null, wanted: null };
}
function changed(value, literal, what) {
    return {
        value,
        as: `${(0,_language_print_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .printLiteral */ .Pc)(literal)} is compared as ${what} ${JSON.stringify(value)}`,
        wanted: null,
    };
}
function unfit(literal, wanted) {
    return { ...unchanged(literal), wanted };
}
function coerceNumber(literal) {
    if (literal.type === 'number')
        return unchanged(literal);
    const numeric = literal.type === 'string' && /^\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(literal.value);
    return numeric ? changed(Number(literal.value), literal, 'the number') : unfit(literal, 'a number');
}
const TRUE = new Set(['true', 'yes', 'on']);
const FALSE = new Set(['false', 'no', 'off']);
function coerceBoolean(literal) {
    if (literal.type === 'boolean')
        return unchanged(literal);
    const word = literal.type === 'string' ? literal.value.toLowerCase() : '';
    if (TRUE.has(word))
        return changed(true, literal, 'the value');
    return FALSE.has(word) ? changed(false, literal, 'the value') : unfit(literal, 'true or false');
}
function coerceTime(literal, now, print, wanted) {
    if (literal.type !== 'string')
        return unfit(literal, wanted);
    const time = (0,_language_times_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(literal.value);
    if (time !== null) {
        const text = print(time);
        return text === literal.value ? unchanged(literal) : changed(text, literal, 'the time');
    }
    const seconds = (0,_language_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(literal.value);
    return seconds === null
        ? unfit(literal, wanted)
        : changed(print(now + seconds * 1000), literal, 'now plus that,');
}
function coerceDuration(literal) {
    const seconds = literal.type === 'string' ? (0,_language_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(literal.value) : null;
    if (seconds === null)
        return unfit(literal, 'a duration such as 3d');
    return changed(`${Math.trunc(seconds)}s`, literal, 'the text');
}


/***/ }),

/***/ 19580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mz: () => (/* binding */ compileRead),
  c0: () => (/* binding */ compileSearch),
  MV: () => (/* binding */ prepareSearch),
  j7: () => (/* binding */ readSearch),
  HD: () => (/* binding */ readable)
});

// EXTERNAL MODULE: ./build/src/search/terms/steps.js
var terms_steps = __webpack_require__(40237);
;// CONCATENATED MODULE: ./build/src/search/terms/order.js

/**
 * AQL's total order: null < false < true < numbers < texts < lists < objects. Missing is null; texts compare by code
 * unit, which is the order of ISO times. Negative, zero or positive.
 */
function compare(left, right) {
    const rank = rankOf(left) - rankOf(right);
    if (rank !== 0 || left === null || left === undefined)
        return rank;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    if (typeof left !== 'object' || typeof right !== 'object')
        return Number(left) - Number(right);
    if ((0,terms_steps/* isList */.Lv)(left) && (0,terms_steps/* isList */.Lv)(right))
        return compareLists(left, right);
    return compareObjects(left, right);
}
/** Deep; an absent key of an object equals a key with null. */
function equal(left, right) {
    return left === right || compare(left, right) === 0;
}
function rankOf(value) {
    if (value === null || value === undefined)
        return 0;
    if (typeof value === 'boolean')
        return 1;
    if (typeof value === 'number')
        return 2;
    if (typeof value === 'string')
        return 3;
    return (0,terms_steps/* isList */.Lv)(value) ? 4 : 5;
}
function compareLists(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        // A shorter list comes first, even before one that goes on with null.
        if (index >= left.length || index >= right.length)
            return left.length - right.length;
        const result = compare(left[index], right[index]);
        if (result !== 0)
            return result;
    }
    return 0;
}
function compareObjects(left, right) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
    for (const key of keys) {
        const result = compare(own(left, key), own(right, key));
        if (result !== 0)
            return result;
    }
    return 0;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/search/terms/folds.js

/** As the database did: what is missing is passed over by all but count; other values than numbers make sums null. */
function startFold(name) {
    switch (name) {
        case 'count':
            return new Count();
        case 'min':
            return new Extreme(-1);
        case 'max':
            return new Extreme(1);
        case 'sum':
            return new Numbers(({ sum }) => sum);
        case 'avg':
            return new Numbers(({ count, sum }) => (count === 0 ? null : sum / count));
        case 'variance':
            return new Numbers(({ count, squares }) => (count === 0 ? null : squares / count));
        case 'stddev':
        default:
            return new Numbers(({ count, squares }) => (count === 0 ? null : Math.sqrt(squares / count)));
    }
}
/** How many there are, whether or not they have the property. */
class Count {
    #count = 0;
    add() {
        this.#count += 1;
    }
    result() {
        return this.#count;
    }
}
/** The least or greatest in the order of all values. */
class Extreme {
    #sign;
    #best = null;
    constructor(sign) {
        this.#sign = sign;
    }
    add(value) {
        if (value === null || value === undefined)
            return;
        if (this.#best === null || compare(value, this.#best) * this.#sign > 0)
            this.#best = value;
    }
    result() {
        return this.#best;
    }
}
class Numbers {
    #read;
    #count = 0;
    #sum = 0;
    #mean = 0;
    #squares = 0;
    #valid = true;
    constructor(read) {
        this.#read = read;
    }
    add(value) {
        if (value === null || value === undefined)
            return;
        if (typeof value !== 'number') {
            this.#valid = false;
            return;
        }
        this.#count += 1;
        this.#sum += value;
        const difference = value - this.#mean;
        this.#mean += difference / this.#count;
        this.#squares += difference * (value - this.#mean);
    }
    result() {
        const result = this.#read({ count: this.#count, sum: this.#sum, squares: this.#squares });
        return this.#valid && Number.isFinite(result) ? result : null;
    }
}

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/search/terms/properties.js

const METADATA = {
    python_type: { type: 'string' },
    categories: { type: 'array', items: { type: 'string' } },
    protected: { type: 'boolean' },
    cleaned: { type: 'boolean' },
    phantom: { type: 'boolean' },
    replace: { type: 'boolean' },
    exported_at: { type: 'datetime' },
};
/** What merges put there, declarations of the kinds in this order, then what every resource has. */
function reportedScope(kinds, merged = {}) {
    const owners = kinds.map(({ name, properties }) => ({ kind: name, properties }));
    return {
        owners: [{ kind: null, properties: merged }, ...owners, { kind: null, properties: model_kind/* COMMON_PROPERTIES */.CA }],
        prefix: [],
    };
}
/** Paths that start at these properties and nowhere else. */
function scopeOf(properties) {
    return { owners: [{ kind: null, properties }], prefix: [] };
}
/** All declarations of a scope as one type; the first of a name wins. */
function typeOfScope({ owners }) {
    return objectOf(Object.assign({}, ...owners.map(({ properties }) => properties).toReversed()));
}
function metadataScope() {
    return scopeOf(METADATA);
}
function scopeInside(scope, path) {
    return { owners: scope.owners, prefix: [...scope.prefix, ...path] };
}
/** The first declaration wins, whatever kind it belongs to. */
function declaredType(scope, path) {
    const whole = [...scope.prefix, ...path];
    for (const { properties } of scope.owners) {
        const found = walk(properties, whole);
        if (found !== null)
            return found;
    }
    return null;
}
/** Kinds that declare the path, in the order in which they are asked; null stands for what every resource has. */
function* declaringKinds(scope, path) {
    const whole = [...scope.prefix, ...path];
    for (const { kind, properties } of scope.owners)
        if (walk(properties, whole) !== null)
            yield kind;
}
/** The first segment that nothing declares, and the names that could stand in its place. */
function namesInstead(scope, path) {
    for (const [length, { name: unknown }] of path.entries()) {
        const before = [...scope.prefix, ...path.slice(0, length)];
        const names = new Set();
        for (const { properties } of scope.owners) {
            const parent = before.length === 0 ? objectOf(properties) : walk(properties, before)?.type;
            for (const name of Object.keys(fieldsOf(parent)))
                names.add(name);
        }
        if (names.size === 0)
            return null;
        if (!names.has(unknown))
            return { unknown, names: [...names] };
    }
    return null;
}
function objectOf(properties) {
    return { type: 'object', properties };
}
function fieldsOf(type) {
    if (type?.type === 'array')
        return fieldsOf(type.items);
    return type?.type === 'object' ? type.properties : {};
}
function walk(properties, path) {
    let type = objectOf(properties);
    let unopenedList = null;
    let last = '';
    for (const { name, indices } of path) {
        if (type.type === 'array') {
            unopenedList ??= last;
            type = withoutLists(type);
        }
        const field = fieldType(type, name);
        if (field === null)
            return null;
        type = field;
        for (const index of indices)
            type = stepInto(type, index);
        last = name;
    }
    return { type, unopenedList };
}
function fieldType(type, name) {
    if (type.type === 'any')
        return type;
    if (type.type === 'map')
        return type.values;
    if (type.type !== 'object')
        return null;
    return Object.hasOwn(type.properties, name) ? (type.properties[name] ?? null) : null;
}
function stepInto(type, index) {
    let inner = type;
    for (let level = 0; level < Math.max(1, index.length); level++) {
        if (inner.type === 'array')
            inner = inner.items;
        if (!index.includes('*'))
            break;
    }
    return inner;
}
function withoutLists(type) {
    return type.type === 'array' ? withoutLists(type.items) : type;
}

;// CONCATENATED MODULE: ./build/src/search/terms/compilation.js

const NO_TYPES = {};
/** The same search, about resources of these kinds to which nothing has been merged. */
function about(compilation, kinds) {
    const subjects = [...kinds].flatMap((kind) => compilation.model.get(kind) ?? []);
    return { ...compilation, subjects, merged: NO_TYPES, added: NO_TYPES };
}
/** Paths that start in the section reported: merged data, then the kinds that `is()` narrows to, then all others. */
function reportedPlace(compilation) {
    return { scope: reportedOf(compilation), inContext: false };
}
function reportedOf({ model, subjects, merged }) {
    return reportedScope([...new Set([...subjects, ...model.values()])], merged);
}
/** The same, but for what only other kinds declare: for values of which nothing else is known. */
function ownReported({ subjects, merged }) {
    return reportedScope(subjects, merged);
}

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/search/graph/structure.js
var structure = __webpack_require__(73372);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/search/graph/node-id.js


/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
function nodeId(resource) {
    const parts = [resource.kind, structure/* CLOUD_ID */.OZ, resource.account, resource.region, resource.id];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/search/terms/documents.js


const TEXT = { type: 'string' };
/** A whole resource as merges and `/descendants` see it: what absolute paths reach, as one value. */
function documentOf(frame, model) {
    const { resource, reported, added, surroundings } = frame;
    const ancestors = structure/* ANCESTORS */.JK.flatMap((kind) => {
        const ancestor = surroundings.ancestor(resource, kind);
        return ancestor === null ? [] : [[kind, { reported: { id: ancestor.id, name: ancestor.name } }]];
    });
    return {
        id: nodeId(resource),
        kinds: kindsOf(resource.kind, model),
        reported,
        ancestors: Object.fromEntries(ancestors),
        ...added,
    };
}
function documentType(reported) {
    return {
        type: 'object',
        properties: { id: TEXT, kinds: { type: 'array', items: TEXT }, reported, ancestors: { type: 'any' } },
    };
}
/** Its own kind and all base kinds. */
function kindsOf(kind, model) {
    return [kind, ...(model.get(kind)?.bases ?? [])];
}

// EXTERNAL MODULE: ./build/src/search/language/ast.js
var ast = __webpack_require__(26033);
;// CONCATENATED MODULE: ./build/src/search/terms/matcher.js
const NOTHING_ADDED = {};
/** A resource to which nothing has been merged. */
function frameOf(resource, surroundings) {
    return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings };
}
/** For terms that only run in `find`. */
function graphOf(surroundings) {
    if ('linked' in surroundings)
        return surroundings;
    throw new Error('a term that looks at neighbours was asked without a graph');
}
/** The same answer for every resource, and nothing to show for it. */
function constant(answer) {
    return { test: () => answer, collect: () => undefined };
}

;// CONCATENATED MODULE: ./build/src/search/graph/traverse.js
function startAt(resource) {
    return { resource, before: null, arrow: '' };
}
/** From one resource, breadth first, each resource once: those between `start` and `end` edges away. */
function walkFrom(graph, from, walk) {
    return walk.start === 1 && walk.end === 1 ? step(graph, from, walk) : walkLevels(graph, from, walk);
}
/** The walk of one edge, which most are: nothing can be reached twice. */
function step(graph, before, walk) {
    const arrow = arrowOf(walk);
    const neighbours = graph.linked(before.resource, walk.type, walk.direction);
    return neighbours.map((resource) => ({ resource, before, arrow }));
}
function* walkLevels(graph, from, walk) {
    const { type, direction, start, end } = walk;
    const arrow = arrowOf(walk);
    if (start === 0)
        yield from;
    const seen = new Set([from.resource]);
    let level = [from];
    for (let depth = 1; depth <= end && level.length > 0; depth++) {
        const next = [];
        for (const before of level) {
            for (const resource of graph.linked(before.resource, type, direction)) {
                if (seen.has(resource))
                    continue;
                seen.add(resource);
                const visit = { resource, before, arrow };
                next.push(visit);
                if (depth >= start)
                    yield visit;
            }
        }
        level = next;
    }
}
/** The union of the walks from each of these resources, each resource once. */
function walkFromAll(graph, from, walk) {
    const [first, ...others] = from;
    if (first !== undefined && others.length === 0)
        return walkFrom(graph, first, walk);
    return walk.start <= 1 ? walkTogether(graph, from, walk) : walkApart(graph, from, walk);
}
function* walkApart(graph, from, walk) {
    const found = new Set();
    for (const start of from) {
        for (const visit of walkFrom(graph, start, walk)) {
            if (found.has(visit.resource))
                continue;
            found.add(visit.resource);
            yield visit;
        }
    }
}
/**
 * All walks at once, so that what many starts reach is passed twice and not once per start. Twice, since a start is
 * only reached by a walk from another one: every resource lets the first two pass.
 */
function* walkTogether(graph, from, walk) {
    const { type, direction, start, end } = walk;
    const arrow = arrowOf(walk);
    const passed = new Map();
    const found = new Set();
    let level = [];
    for (const visit of from) {
        if (passed.has(visit.resource))
            continue;
        passed.set(visit.resource, [visit, null]);
        level.push({ visit, origin: visit });
        if (start > 0)
            continue;
        found.add(visit.resource);
        yield visit;
    }
    for (let depth = 1; depth <= end && level.length > 0; depth++) {
        const next = [];
        for (const { visit: before, origin } of level) {
            for (const resource of graph.linked(before.resource, type, direction)) {
                const [first, second] = passed.get(resource) ?? [null, null];
                if (first === origin || second !== null)
                    continue;
                passed.set(resource, first === null ? [origin, null] : [first, origin]);
                const visit = { resource, before, arrow };
                next.push({ visit, origin });
                if (found.has(resource))
                    continue;
                found.add(resource);
                yield visit;
            }
        }
        level = next;
    }
}
function arrowOf({ type, direction }) {
    return direction === 'out' ? `-${type}->` : `<-${type}-`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/relatives.js








const SECTION_NAMES = { in: 'ancestors', out: 'descendants' };
/** `/ancestors.<kind>…` and `/descendants.<kind>…`: the nearest resource of the kind on default edges, first found. */
function relativeSection(path, direction, rest, compilation) {
    const section = SECTION_NAMES[direction];
    const [kind, ...inside] = rest;
    const { kindNames, kindGraph, needs, problems, subjects } = compilation;
    const name = kind?.name ?? '';
    if (kind === undefined || kind.indices.length > 0) {
        problems.refuse(`Expected the name of a kind after /${section}, but found \`${path.text}\`.`, path.at);
    }
    else if (!kindNames.isKnown(name)) {
        const guess = (0,nearest/* nearest */.p)(name, kindNames.names);
        const fix = guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``;
        problems.refuse(`\`${path.text}\`: there is no kind \`${name}\`; ${fix}.`, path.at);
    }
    const kinds = kindNames.concrete([name]);
    const walk = { type: 'default', direction, start: 1, end: ast/* MAX_LEVELS */.D };
    const starts = new Set(subjects.map((subject) => subject.name));
    const ends = new Set([...kinds].filter((end) => kindGraph.ends(starts, walk).has(end)));
    // The nearest account or region is the resource's own: nothing on another way can be nearer.
    const direct = direction === 'in' && [...ends].every((end) => structure/* STRUCTURE_KINDS */.Eg.has(end));
    if (!direct)
        needs.addCorridor(kindGraph.corridor(starts, walk, ends));
    needs.add(ends);
    needs.graph = true;
    if (ends.size === 0 && starts.size > 0 && kinds.size > 0) {
        problems.warn(`\`${path.text}\` is always missing: no default edges lead there.`);
    }
    const find = (frame) => {
        for (const { resource } of walkFrom(graphOf(frame.surroundings), startAt(frame.resource), walk)) {
            if (kinds.has(resource.kind))
                return resource;
        }
        return null;
    };
    const declared = ownReported(about(compilation, ends));
    const [first, ...properties] = inside;
    if (first?.name === 'reported' && first.indices.length === 0) {
        return {
            root: (frame) => find(frame)?.reported,
            name: `/${section}.${name}.reported`,
            rest: properties,
            scope: ends.size === 0 ? null : declared,
        };
    }
    const type = documentType(typeOfScope(declared));
    return {
        root: (frame) => {
            const found = find(frame);
            return {
                [name]: found === null ? null : documentOf(frameOf(found, frame.surroundings), compilation.model),
            };
        },
        name: `/${section}`,
        rest: kind === undefined ? [] : [kind, ...inside],
        scope: ends.size === 0 ? null : scopeOf({ [name]: type }),
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/sections.js







const SECTIONS = [
    'reported',
    'id',
    'kinds',
    'metadata',
    'desired',
    'security',
    'usage',
    'refs',
    'ancestors',
    'descendants',
];
/** Where `/section.rest` begins. */
function sectionOf(path, segments, compilation) {
    const [first, ...rest] = segments;
    const name = first?.name ?? '';
    const added = scopeOf(compilation.added);
    if (declaredType(added, segments) !== null) {
        return { root: (frame) => frame.added, name: '/', rest: segments, scope: added };
    }
    switch (name) {
        case 'reported':
            return {
                root: (frame) => frame.reported,
                name: '',
                rest,
                scope: reportedOf(compilation),
            };
        case 'id':
            return whole((frame) => nodeId(frame.resource), segments);
        case 'kinds':
            return whole(({ resource }) => kindsOf(resource.kind, compilation.model), segments);
        case 'ancestors':
            return ancestorSection(path, rest, compilation) ?? relativeSection(path, 'in', rest, compilation);
        case 'descendants':
            return relativeSection(path, 'out', rest, compilation);
        default:
            warnOfSection(path, name, compilation);
            return { ...missing(segments), scope: name === 'metadata' ? metadataScope() : null, rest };
    }
}
function whole(root, segments) {
    const [first, ...rest] = segments;
    const start = first === undefined ? [] : [first];
    return {
        root: (frame) => ({ [first?.name ?? '']: root(frame) ?? null }),
        name: '/',
        rest: [...start, ...rest],
        scope: null,
    };
}
function missing(segments) {
    return { root: () => undefined, name: `/${segments[0]?.name ?? ''}`, rest: segments.slice(1), scope: null };
}
/** Cloud, account, region and zone, which every resource knows; null for kinds that are looked for in the graph. */
function ancestorSection(path, rest, compilation) {
    const [kind, section, ...properties] = rest;
    const name = kind?.name ?? '';
    if (!structure/* ANCESTORS */.JK.includes(name))
        return null;
    if (section?.name !== 'reported') {
        const sentence = `Expected a property such as /ancestors.${name}.reported.name, but found \`${path.text}\`.`;
        compilation.problems.refuse(sentence, path.at);
    }
    const known = [...compilation.model.values()].filter((candidate) => candidate.name === name || candidate.bases.includes(name));
    if (known.length === 0) {
        compilation.problems.warn(`\`${path.text}\` is always missing: no kind of ${name} is read by this program.`);
    }
    const property = properties[0]?.name ?? '';
    if (!['id', 'name'].includes(property))
        compilation.needs.graph = true;
    // Ids of accounts and names of regions are known without listing them.
    const free = name === 'account' ? ['id'] : ['id', 'name'];
    if (!free.includes(property))
        compilation.needs.add(known.map((candidate) => candidate.name));
    return {
        root: ({ resource, surroundings }) => reportedWithName(surroundings.ancestor(resource, name)),
        name: `/ancestors.${name}.reported`,
        rest: properties,
        scope: known.length > 0 ? reportedScope(known) : null,
    };
}
function reportedWithName(ancestor) {
    if (ancestor === null)
        return undefined;
    const { id, name, reported } = ancestor;
    return reported['id'] === id && reported['name'] === name ? reported : { ...reported, id, name };
}
function warnOfSection(path, name, { problems }) {
    if (SECTIONS.includes(name)) {
        problems.warn(`\`${path.text}\` is always missing: the section ${name} is not kept by this program.`);
        return;
    }
    const guess = (0,nearest/* nearest */.p)(name, SECTIONS);
    const fix = guess === null ? `properties are written without the slash` : `perhaps you mean \`/${guess}\``;
    problems.warn(`There is no section \`${name}\` for \`${path.text}\`, so it is always missing; ${fix}.`);
}

;// CONCATENATED MODULE: ./build/src/search/terms/location.js






/** Properties that are computed from a time: the age of a resource is told by its ctime. */
const SYNTHETIC = {
    age: 'ctime',
    last_update: 'mtime',
    last_access: 'atime',
};
/** The timestamp behind a synthetic age at the end of this path, or null. */
function timestampOf(path, place) {
    const segments = withoutShortNames(path, place);
    const last = segments.at(-1);
    if (last === undefined || last.indices.length > 0)
        return null;
    const absolute = path.absolute || segments !== path.segments;
    const section = absolute
        ? segments
            .slice(0, -1)
            .map((segment) => segment.name)
            .join('.')
        : 'reported';
    if (place.inContext && !absolute)
        return null;
    if (section === 'metadata')
        return last.name === 'exported_age' ? 'exported_at' : null;
    const reported = section === 'reported' || /^ancestors\.\w+\.reported$/.test(section);
    const alone = absolute || segments.length === 1;
    return reported && alone && Object.hasOwn(SYNTHETIC, last.name) ? (SYNTHETIC[last.name] ?? null) : null;
}
/** Whether some value at the end of the path passes. */
function someAt({ root, steps }, test) {
    const some = (0,terms_steps/* compileSome */._z)(steps, test);
    return root === null ? some : (_, frame) => some(root(frame), frame);
}
function startOf({ root }, value, frame) {
    return root === null ? value : root(frame);
}
/** Follows short names and sections, and warns of properties that no kind has. */
function locate(path, place, compilation, lastName) {
    const renamed = withoutShortNames(path, place);
    const segments = lastName === undefined ? renamed : withLast(renamed, lastName);
    for (const { name } of segments)
        compilation.needs.names.add(name);
    if (renamed !== path.segments)
        noteShortName(path, renamed, compilation);
    if (path.absolute || renamed !== path.segments) {
        const section = sectionOf(path, segments, compilation);
        const declared = check(path, section.rest, section.scope, compilation);
        return {
            root: section.root,
            startName: () => section.name,
            steps: (0,terms_steps/* stepsOf */.B_)(section.rest),
            segments: section.rest,
            type: declared?.type ?? null,
            inside: section.scope === null ? null : scopeInside(section.scope, section.rest),
        };
    }
    const declared = check(path, segments, place.scope, compilation);
    return {
        root: null,
        startName: (name) => name,
        steps: (0,terms_steps/* stepsOf */.B_)(segments),
        segments,
        type: declared?.type ?? null,
        inside: scopeInside(place.scope, segments),
    };
}
/** `account = x` → /ancestors.account.reported.name, `account.id` → …reported.id, `usage.x` → /usage.x. */
function withoutShortNames(path, place) {
    const [first, ...rest] = path.segments;
    const plain = first !== undefined && first.indices.length === 0 && path.text.startsWith(first.name);
    if (path.absolute || place.inContext || !plain)
        return path.segments;
    if (first.name === 'usage' && rest.length > 0)
        return [...path.segments];
    if (!structure/* ANCESTORS */.JK.includes(first.name))
        return path.segments;
    const property = rest.length > 0 ? rest : [{ name: 'name', indices: [] }];
    return [{ name: 'ancestors', indices: [] }, first, { name: 'reported', indices: [] }, ...property];
}
function withLast(segments, name) {
    return [...segments.slice(0, -1), { name, indices: [] }];
}
function noteShortName(path, segments, { problems }) {
    const full = segments
        .map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
        .join('.');
    problems.note(`\`${path.text}\` is short for \`/${full}\`.`);
}
function check(path, segments, scope, compilation) {
    if (scope === null || segments.length === 0)
        return null;
    const declared = declaredType(scope, segments);
    if (declared === null)
        warnOfUnknown(path, segments, scope, compilation);
    else {
        warnOfOtherKind(path, segments, scope, compilation);
        const { unopenedList } = declared;
        // A list before `.{…}` is the context's to warn of.
        if (unopenedList !== null && segments.some(({ name }) => name === unopenedList)) {
            warnOfList(path, unopenedList, compilation);
        }
    }
    return declared;
}
function warnOfUnknown(path, segments, scope, { problems }) {
    const instead = namesInstead(scope, segments);
    if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
        const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``;
        problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`);
        return;
    }
    const guess = instead === null ? null : (0,nearest/* nearest */.p)(instead.unknown, instead.names);
    const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``;
    const fix = guess === null ? '' : `; perhaps you mean \`${guess}\`${place}`;
    problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`);
}
/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(path, segments, scope, { subjects, model, problems }) {
    const names = subjects.map((kind) => kind.name);
    const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind));
    if (names.length === 0 || names.length === model.size || !known)
        return;
    const others = [];
    for (const owner of declaringKinds(scope, segments)) {
        if (owner === null || names.includes(owner))
            return;
        others.push(owner);
    }
    problems.warn(`\`${path.text}\` is a property of ${(0,words/* enumerate */.HL)(others.slice(0, 3))}, not of ${(0,words/* enumerate */.HL)(names.slice(0, 3))}.`);
}
function warnOfList(path, list, { problems }) {
    const opened = path.text.replace(new RegExp(`(^|[./])${list}(?=\\.)`), `$1${list}[*]`);
    problems.warn(`\`${list}\` is a list, so \`${path.text}\` is always missing; its elements are \`${opened}\`.`);
}

// EXTERNAL MODULE: ./build/src/search/language/times.js
var times = __webpack_require__(17783);
;// CONCATENATED MODULE: ./build/src/search/terms/unfold.js




/**
 * The loops over `[*]` of several paths: what begins alike runs over the same element, as in
 * `ports[*].from, ports[*].to`. A resource whose list is empty gives no row.
 */
class Unfolding {
    #loops = [];
    #keys = new Map();
    #compilation;
    constructor(compilation) {
        this.#compilation = compilation;
    }
    /** How to read the path in a row. Of an age: whole seconds. */
    add(path) {
        const compilation = this.#compilation;
        const place = reportedPlace(compilation);
        const timestamp = timestampOf(path, place);
        const location = locate(path, place, compilation, timestamp ?? undefined);
        let parent = null;
        let key = location.startName('');
        let steps = [];
        for (const step of location.steps) {
            if (step.type !== 'each') {
                steps.push(step);
                continue;
            }
            key += JSON.stringify([...steps, step]);
            parent = this.#loop(key, { parent, location, steps, levels: step.levels });
            steps = [];
        }
        const loop = parent;
        const read = (row, frame) => follow(loop === null ? startOf(location, frame.reported, frame) : row[loop], steps);
        return timestamp === null ? read : (row, frame) => secondsSince(read(row, frame), compilation.now);
    }
    #loop(key, loop) {
        const known = this.#keys.get(key);
        if (known !== undefined)
            return known;
        this.#keys.set(key, this.#loops.length);
        return this.#loops.push(loop) - 1;
    }
    *rows(frame, row = []) {
        const loop = this.#loops[row.length];
        if (loop === undefined) {
            yield row;
            return;
        }
        const { parent, location, steps, levels } = loop;
        const start = parent === null ? startOf(location, frame.reported, frame) : row[parent];
        for (const element of (0,terms_steps/* elementsOf */.ZE)(follow(start, steps), levels))
            yield* this.rows(frame, [...row, element]);
    }
}
function follow(value, steps) {
    let end;
    (0,terms_steps/* visitValues */.uR)(value, steps, '', (found) => {
        end = found;
    });
    return end;
}
function secondsSince(value, now) {
    const time = typeof value === 'string' ? (0,times/* parseTime */.pe)(value) : null;
    return time === null ? undefined : Math.trunc((now - time) / 1000);
}

;// CONCATENATED MODULE: ./build/src/search/terms/aggregate.js




/** Only the groups are kept while resources go by. */
function compileAggregate(aggregate, compilation) {
    const unfolding = new Unfolding(compilation);
    const groups = aggregate.groups.map((group) => compileGroup(group, unfolding));
    const functions = aggregate.functions.map((each) => compileFunction(each, unfolding));
    warnOfSameNames(groups, compilation);
    warnOfSameNames(functions, compilation);
    return () => {
        const found = new Map();
        return {
            add: (frame) => {
                for (const row of unfolding.rows(frame)) {
                    const inputs = functions.map(({ value }) => value(row, frame));
                    for (const values of combinations(groups.map(({ value }) => value(row, frame)))) {
                        const key = JSON.stringify(values);
                        const group = found.get(key) ?? { values, folds: functions.map(({ fold }) => startFold(fold)) };
                        found.set(key, group);
                        for (const [index, fold] of group.folds.entries())
                            fold.add(inputs[index]);
                    }
                }
            },
            rows: () => [...found.values()]
                .toSorted((a, b) => compare(a.values, b.values))
                .map(({ values, folds }) => rowOf(groups, values, functions, folds)),
        };
    };
}
function rowOf(groups, values, functions, folds) {
    const results = folds.map((fold) => fold.result());
    return { ...(groups.length === 0 ? {} : { group: named(groups, values) }), ...named(functions, results) };
}
function named(columns, values) {
    return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]));
}
function compileGroup({ name, as }, unfolding) {
    if (name.type === 'path')
        return { name: as ?? name.path.text, value: unfolding.add(name.path) };
    const parts = name.parts.map((part) => (typeof part === 'string' ? part : unfolding.add(part)));
    return {
        name: as ?? printHoles(name),
        value: (row, frame) => combinations(parts.map((part) => (typeof part === 'string' ? part : part(row, frame)))).map((texts) => texts.map(textOf).join('')),
    };
}
function printHoles({ parts }) {
    return parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('');
}
function textOf(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Lists are unfolded: one combination for each of their elements, none where one is empty. */
function combinations(values) {
    let result = [[]];
    for (const value of values) {
        const next = [];
        for (const before of result) {
            for (const choice of (0,terms_steps/* isList */.Lv)(value) ? value : [value ?? null])
                next.push([...before, choice]);
        }
        result = next;
    }
    return result;
}
function compileFunction({ name: fold, argument, operations, as }, unfolding) {
    const name = as ?? `${fold}_of_${argument.text}`;
    const read = 'segments' in argument ? unfolding.add(argument) : () => argument.value;
    if (operations.length === 0)
        return { name, fold, value: read };
    return { name, fold, value: (row, frame) => calculate(read(row, frame), operations) };
}
/** `*`, `/` and `%` before `+` and `-`. What is no number stays as it is; a division by zero has no result. */
function calculate(value, operations) {
    if (typeof value !== 'number')
        return value;
    let sum = 0;
    let product = value;
    for (const { operator, value: { value: right }, } of operations) {
        if (operator === '+' || operator === '-') {
            sum += product;
            product = operator === '+' ? right : -right;
        }
        else if (operator === '*')
            product *= right;
        else if (right === 0)
            return null;
        else
            product = operator === '/' ? product / right : product % right;
    }
    return sum + product;
}
function warnOfSameNames(columns, { problems }) {
    const names = new Set();
    for (const { name } of columns) {
        if (names.has(name))
            problems.warn(`Two columns are called \`${name}\`; name one of them with \`as\`.`);
        names.add(name);
    }
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/search/terms/node.js

function nodeOf(resource, graph, visit = null) {
    return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings: graph, visit };
}
/** Stations of a path that are told; of longer ones the middle is left out. */
const MAX_STATIONS = 6;
/** `aws_vpc vpc-1 -default-> aws_ec2_subnet subnet-1`. */
function printWay(visit) {
    const stations = [];
    for (let at = visit; at !== null; at = at.before) {
        stations.push(`${at.arrow === '' ? '' : `${at.arrow} `}${at.resource.kind} ${at.resource.id}`);
    }
    stations.reverse();
    if (stations.length <= MAX_STATIONS)
        return stations.join(' ');
    const half = MAX_STATIONS / 2;
    return [
        ...stations.slice(0, half),
        `… ${stations.length - MAX_STATIONS} more …`,
        ...stations.slice(-half),
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-merge.js






/** Compiles merges from left to right; the compilation that comes back knows what they add. */
function compileMerges(merges, kinds, compilation, compileParts) {
    let { merged, added } = compilation;
    const compiled = merges.map((merge) => {
        const { target, names } = targetOf(merge, compilation);
        const { type, find } = compileInner(merge, compileParts(merge.search.parts, kinds, compilation), compilation.model);
        if (target === 'reported')
            merged = declare(merged, names, type);
        else
            added = declare(added, names, type);
        return (node, graph) => ({
            ...node,
            [target]: put(node[target], names, find(node, graph)),
        });
    });
    return { merges: compiled, compilation: { ...compilation, merged, added } };
}
/** Without a slash the name lies in the section reported. */
function targetOf({ name, at }, { problems }) {
    const names = Array.from(name.matchAll(/`([^`]+)`|[^`./]+/g), ([plain, quoted]) => quoted ?? plain);
    if (!name.startsWith('/'))
        return { target: 'reported', names };
    if (names[0] !== 'reported')
        return { target: 'added', names };
    if (names.length === 1)
        problems.refuse(`A merge needs a name below /reported, such as /reported.found.`, at);
    return { target: 'reported', names: names.slice(1) };
}
function compileInner({ search, list }, parts, model) {
    const hits = function* (node, graph) {
        for (const { node: hit, final } of parts.run([nodeOf(node.resource, graph)], graph))
            if (final)
                yield hit;
    };
    if (search.aggregate !== null) {
        const start = compileAggregate(search.aggregate, parts.compilation);
        return {
            type: { type: 'array', items: { type: 'any' } },
            find: (node, graph) => {
                const aggregation = start();
                for (const hit of hits(node, graph))
                    aggregation.add(hit);
                return aggregation.rows();
            },
        };
    }
    const type = documentType(typeOfScope(ownReported(parts.compilation)));
    if (list) {
        return {
            type: { type: 'array', items: type },
            find: (node, graph) => Array.from(hits(node, graph), (hit) => documentOf(hit, model)),
        };
    }
    return {
        type,
        find: (node, graph) => {
            for (const hit of hits(node, graph))
                return documentOf(hit, model);
            return null;
        },
    };
}
/** `__proto__` is a name like any other: a computed key defines a property of its own. */
function put(object, names, value) {
    const [name, ...rest] = names;
    if (name === undefined)
        return object;
    const before = Object.hasOwn(object, name) ? object[name] : undefined;
    return {
        ...object,
        [name]: rest.length === 0 ? value : put((0,json/* isJsonObject */.O)(before) ? before : {}, rest, value),
    };
}
function declare(types, names, type) {
    const [name, ...rest] = names;
    if (name === undefined)
        return types;
    const before = Object.hasOwn(types, name) ? types[name] : undefined;
    const inside = before?.type === 'object' ? before.properties : {};
    const declared = rest.length === 0 ? type : { type: 'object', properties: declare(inside, rest, type) };
    return { ...types, [name]: declared };
}

;// CONCATENATED MODULE: ./build/src/search/terms/fulltext.js

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Words of a text, in lower case, split where the language splits them. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[\s_\-@:/.]+/)
        .filter((word) => word !== '');
}
/** The words stand next to each other, in this order, in the texts and numbers of the resource. */
function matchFulltext(phrase) {
    return {
        test: (_, { reported }) => findPhrase(tokensOf(reported), phrase) !== null,
        collect: (_, { reported }, __, wanted, found) => {
            const tokens = wanted ? findPhrase(tokensOf(reported), phrase) : null;
            for (const { path, value } of tokens ?? [])
                found.add(path, value);
        },
    };
}
function findPhrase(tokens, phrase) {
    for (let start = 0; start + phrase.length <= tokens.length; start++) {
        if (phrase.every((word, offset) => tokens[start + offset]?.word === word)) {
            return tokens.slice(start, start + phrase.length);
        }
    }
    return null;
}
function tokensOf(reported) {
    const tokens = [];
    addTokens(reported, '', tokens);
    return tokens;
}
function addTokens(value, path, tokens) {
    if (typeof value === 'string' || typeof value === 'number') {
        const text = typeof value === 'string' && TIME.test(value) ? value.replace(/[TZ]/g, ' ') : String(value);
        for (const word of wordsOf(text))
            tokens.push({ word, path, value });
    }
    else if ((0,terms_steps/* isList */.Lv)(value)) {
        for (const [index, item] of value.entries())
            addTokens(item, `${path}[${index}]`, tokens);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            addTokens(item, (0,terms_steps/* joinName */.YU)(path, key), tokens);
    }
}

// EXTERNAL MODULE: ./build/src/search/terms/coerce.js
var coerce = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/src/search/language/ipv4.js
const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** 32 bits, unsigned; null where the text is no address. */
function parseIpv4(text) {
    const octets = OCTETS.exec(text)?.slice(1).map(Number);
    if (octets === undefined || octets.some((octet) => octet > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + octet, 0);
}
/** `10.1.2.3/8`: host bits are dropped; an address alone is a network of one. */
function parseIpv4Network(text) {
    const [host = '', length = '32', ...rest] = text.split('/');
    const address = parseIpv4(host);
    if (address === null || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32)
        return null;
    const mask = Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0;
    return { address: (address & mask) >>> 0, mask };
}

;// CONCATENATED MODULE: ./build/src/search/regex/parse.js
/** What is wrong with a pattern; the message is a sentence part such as `look-ahead is not supported`. */
class RegexFault extends Error {
}
const MAX_PATTERN = 1000;
const MAX_NESTING = 50;
const MAX_REPEAT = 1000;
/** Throws RegexFault. */
function parseRegex(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new RegexFault(`it has more than ${MAX_PATTERN} characters`);
    const inline = /^\(\?([is]*)\)/.exec(pattern);
    const reader = new RegexReader(inline === null ? pattern : pattern.slice(inline[0].length));
    return {
        node: reader.readAll(inline?.[1]?.includes('s') === true),
        ignoreCase: inline?.[1]?.includes('i') === true,
    };
}
class RegexReader {
    #text;
    #at = 0;
    #depth = 0;
    #dot = '.';
    constructor(text) {
        this.#text = text;
    }
    readAll(dotIsAll) {
        if (dotIsAll)
            this.#dot = String.raw `[\s\S]`;
        const node = this.#choice();
        if (this.#at < this.#text.length)
            throw new RegexFault('it has a `)` without `(`');
        return node;
    }
    #choice() {
        const nodes = [this.#sequence()];
        while (this.#skip('|'))
            nodes.push(this.#sequence());
        return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'choice', nodes };
    }
    #sequence() {
        const nodes = [];
        while (this.#at < this.#text.length && !/[|)]/.test(this.#peek()))
            nodes.push(this.#repeated());
        return { type: 'sequence', nodes };
    }
    #repeated() {
        const node = this.#atom();
        const bounds = this.#bounds();
        if (bounds === null)
            return node;
        if (node.type === 'assert')
            throw new RegexFault('it repeats an anchor such as `^` or `\\b`');
        // Lazy or not: whether the text matches is the same.
        this.#skip('?');
        if (this.#skip('+'))
            throw new RegexFault('possessive repetition such as `a++` is not supported');
        if (/[*+?]/.test(this.#peek()))
            throw new RegexFault('it repeats a repetition');
        return { type: 'repeat', node, ...bounds };
    }
    #bounds() {
        if (this.#skip('*'))
            return { min: 0, max: Infinity };
        if (this.#skip('+'))
            return { min: 1, max: Infinity };
        if (this.#skip('?'))
            return { min: 0, max: 1 };
        const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at));
        if (braces === null)
            return null;
        this.#at += braces[0].length;
        const min = Number(braces[1]);
        const max = braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3]);
        if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) {
            throw new RegexFault(`it repeats more than ${MAX_REPEAT} times`);
        }
        if (max < min)
            throw new RegexFault('a repetition has its numbers in the wrong order');
        return { min, max };
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '\\':
                return this.#escape();
            case '^':
                return { type: 'assert', what: 'start' };
            case '$':
                return { type: 'assert', what: 'end' };
            case '.':
                return { type: 'one', source: this.#dot };
            case '*':
            case '+':
            case '?':
                throw new RegexFault(`there is nothing to repeat before \`${character}\``);
            default:
                return literal(character);
        }
    }
    #group() {
        const rest = this.#text.slice(this.#at);
        if (/^\?<?[=!]/.test(rest))
            throw new RegexFault('look-ahead and look-behind are not supported');
        const kind = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(rest);
        if (kind !== null)
            this.#at += kind[0].length;
        else if (rest.startsWith('?'))
            throw new RegexFault(`the group \`(${rest.slice(0, 3)}\` is not supported`);
        if (++this.#depth > MAX_NESTING)
            throw new RegexFault(`its groups are nested more than ${MAX_NESTING} deep`);
        const node = this.#choice();
        this.#depth--;
        if (!this.#skip(')'))
            throw new RegexFault('it has a `(` without `)`');
        return node;
    }
    /** A set in brackets is handed on as it is, with harmless escapes taken away. */
    #class() {
        let source = '[';
        if (this.#skip('^'))
            source += '^';
        for (let first = true;; first = false) {
            if (this.#at >= this.#text.length)
                throw new RegexFault('it has a `[` without `]`');
            const character = this.#next();
            if (character === ']' && !first)
                return checked(`${source}]`);
            if (character === '[') {
                if (/[:.=]/.test(this.#peek()))
                    throw new RegexFault('POSIX sets such as `[[:alpha:]]` are not supported');
                source += '\\[';
            }
            else if (character === '\\')
                source += this.#classEscape();
            else
                source += character === ']' ? '\\]' : character;
        }
    }
    #classEscape() {
        const character = this.#next();
        if (character === 'b')
            return '\\b';
        if (/[^\w\s]/.test(character))
            return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
        return this.#escapeSource(character);
    }
    #escape() {
        const character = this.#next();
        if (/[1-9k]/.test(character))
            throw new RegexFault('references such as `\\1` are not supported');
        if (character === 'b')
            return { type: 'assert', what: 'boundary' };
        if (character === 'B')
            return { type: 'assert', what: 'no-boundary' };
        if (character === 'A')
            return { type: 'assert', what: 'start' };
        if (character === 'z' || character === 'Z')
            return { type: 'assert', what: 'end' };
        return /[^\w\s]/.test(character) ? literal(character) : checked(this.#escapeSource(character));
    }
    /** Escapes that mean the same in ICU and here. */
    #escapeSource(character) {
        const rest = this.#text.slice(this.#at);
        const long = /^(?:p|P)/.test(character)
            ? /^\{[^}]*\}/
            : character === 'u'
                ? /^[0-9a-fA-F]{4}/
                : character === 'x'
                    ? /^[0-9a-fA-F]{2}/
                    : null;
        if (long !== null) {
            const found = long.exec(rest)?.[0];
            if (found === undefined)
                throw new RegexFault(`the escape \`\\${character}\` is incomplete`);
            this.#at += found.length;
            return `\\${character}${found}`;
        }
        if (/[dDwWsSnrtfv0]/.test(character))
            return `\\${character}`;
        throw new RegexFault(`the escape \`\\${character}\` is not supported`);
    }
    #peek() {
        return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    }
    #next() {
        if (this.#at >= this.#text.length)
            throw new RegexFault('it ends with a backslash');
        const character = this.#peek();
        this.#at += character.length;
        return character;
    }
    #skip(character) {
        if (!this.#text.startsWith(character, this.#at))
            return false;
        this.#at++;
        return true;
    }
}
function literal(character) {
    return { type: 'one', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character };
}
function checked(source) {
    try {
        new RegExp(source, 'u').test('');
    }
    catch {
        throw new RegexFault(`\`${source}\` can not be understood`);
    }
    return { type: 'one', source };
}

;// CONCATENATED MODULE: ./build/src/search/regex/match.js

const MAX_STATES = 5000;
/** Beyond it the cache is built anew: memory stays bounded whatever the texts are. */
const MAX_CACHED = 1000;
const MAX_NEXT = 256;
/**
 * Whether the pattern is found anywhere in a text, in time proportional to the text's length. Throws RegexFault for
 * patterns that an automaton can not run.
 */
function compileRegex(pattern, ignoreCase) {
    const parsed = parseRegex(pattern);
    const builder = new Builder(ignoreCase || parsed.ignoreCase ? 'iu' : 'u');
    const end = builder.add({ type: 'end' });
    const automaton = new Automaton(builder.states, builder.build(parsed.node, end));
    return (text) => automaton.isFoundIn(text);
}
/** Builds from the end to the start: each part is given the state that follows it. */
class Builder {
    states = [];
    #flags;
    #sets = new Map();
    constructor(flags) {
        this.#flags = flags;
    }
    add(state) {
        if (this.states.length >= MAX_STATES)
            throw new RegexFault('it is too large once its repetitions are written out');
        return this.states.push(state) - 1;
    }
    build(node, next) {
        switch (node.type) {
            case 'one':
                return this.add({ type: 'one', passes: this.#set(node.source), next });
            case 'assert':
                return this.add({ type: 'assert', what: node.what, next });
            case 'sequence':
                return node.nodes.reduceRight((after, part) => this.build(part, after), next);
            case 'choice':
                return this.add({ type: 'split', next: node.nodes.map((part) => this.build(part, next)) });
            case 'repeat':
            default:
                return this.#repeat(node.node, node.min, node.max, next);
        }
    }
    #repeat(node, min, max, next) {
        let after = next;
        if (max === Infinity) {
            const targets = [];
            const loop = this.add({ type: 'split', next: targets });
            targets.push(this.build(node, loop), next);
            after = loop;
        }
        else {
            for (let optional = max - min; optional > 0; optional--) {
                after = this.add({ type: 'split', next: [this.build(node, after), next] });
            }
        }
        for (let required = min; required > 0; required--)
            after = this.build(node, after);
        return after;
    }
    #set(source) {
        const known = this.#sets.get(source);
        if (known !== undefined)
            return known;
        const expression = new RegExp(`^(?:${source})$`, this.#flags);
        const set = (character) => expression.test(character);
        this.#sets.set(source, set);
        return set;
    }
}
class Automaton {
    #states;
    #start;
    #first;
    #cache = new Map();
    constructor(states, start) {
        this.#states = states;
        this.#start = start;
        this.#first = this.#place([start], true, false);
    }
    isFoundIn(text) {
        let place = this.#first;
        for (const character of text) {
            let next = place.next.get(character);
            if (next === undefined) {
                next = this.#step(place, character);
                if (place.next.size < MAX_NEXT)
                    place.next.set(character, next);
            }
            if (next === 'match')
                return true;
            place = next;
        }
        place.matchesAtEnd ??= this.#reach(place, null).has(-1);
        return place.matchesAtEnd;
    }
    #step(place, character) {
        const alive = this.#reach(place, character);
        if (alive.has(-1))
            return 'match';
        const next = new Set([this.#start]);
        for (const index of alive) {
            const state = this.#states[index];
            if (state?.type === 'one' && state.passes(character))
                next.add(state.next);
        }
        return this.#place([...next].toSorted((left, right) => left - right), false, isWord(character));
    }
    /** States reached without reading; -1: the end of the pattern. `following` null: the text ends here. */
    #reach(place, following) {
        const reached = new Set();
        const waiting = [...place.states];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            if (reached.has(index))
                continue;
            reached.add(index);
            const state = this.#states[index];
            if (state?.type === 'end')
                return new Set([-1]);
            if (state?.type === 'split')
                waiting.push(...state.next);
            if (state?.type === 'assert' && holds(state.what, place, following))
                waiting.push(state.next);
        }
        return reached;
    }
    #place(states, atStart, afterWord) {
        const key = `${atStart}${afterWord}${states.join()}`;
        const known = this.#cache.get(key);
        if (known !== undefined)
            return known;
        if (this.#cache.size >= MAX_CACHED)
            this.#cache.clear();
        const place = { states, atStart, afterWord, next: new Map(), matchesAtEnd: null };
        this.#cache.set(key, place);
        return place;
    }
}
function holds(what, place, following) {
    if (what === 'start')
        return place.atStart;
    if (what === 'end')
        return following === null;
    const boundary = place.afterWord !== (following !== null && isWord(following));
    return what === 'boundary' ? boundary : !boundary;
}
function isWord(character) {
    return /^\w$/.test(character);
}

;// CONCATENATED MODULE: ./build/src/search/terms/comparison.js



/**
 * What an operator asks of a value that is missing (undefined), null or anything else. Missing is the lowest of all:
 * `<`, `<=`, `not in` and `=~` are false of it, `!=` and `!~` mostly true. Throws RegexFault.
 */
function compileTest(operator, right) {
    switch (operator) {
        case '==':
            return equality(right);
        case '!=': {
            const same = equality(right);
            return (value) => !same(value);
        }
        case '>':
            return typeof right === 'number'
                ? (value) => (typeof value === 'number' ? value > right : compare(value, right) > 0)
                : (value) => compare(value, right) > 0;
        case '>=':
            return typeof right === 'number'
                ? (value) => (typeof value === 'number' ? value >= right : compare(value, right) >= 0)
                : (value) => compare(value, right) >= 0;
        case '<':
            return typeof right === 'number'
                ? (value) => typeof value === 'number' ? value < right : isPresent(value) && compare(value, right) < 0
                : (value) => isPresent(value) && compare(value, right) < 0;
        case '<=':
            return typeof right === 'number'
                ? (value) => typeof value === 'number' ? value <= right : isPresent(value) && compare(value, right) <= 0
                : (value) => isPresent(value) && compare(value, right) <= 0;
        case 'in':
            return membership(right);
        case 'not in': {
            const member = membership(right);
            return (value) => isPresent(value) && !member(value);
        }
        case '=~': {
            const found = compileRegex(comparison_textOf(right), true);
            return (value) => isPresent(value) && found(comparison_textOf(value));
        }
        case '!~':
        default: {
            const found = compileRegex(comparison_textOf(right), false);
            return (value) => !found(comparison_textOf(value));
        }
    }
}
/** Times of resources may have fractions of seconds or another zone; they are compared in the common form. */
function onTimes(test) {
    return (value) => {
        if (typeof value !== 'string' || value.length === 20)
            return test(value);
        const time = (0,times/* parseTime */.pe)(value);
        return test(time === null ? value : (0,times/* printTime */.tO)(time));
    };
}
function isPresent(value) {
    return value !== null && value !== undefined;
}
function equality(right) {
    if (right === null)
        return (value) => !isPresent(value);
    return typeof right === 'object' ? (value) => equal(value, right) : (value) => value === right;
}
/** A single value stands for the list with it. */
function membership(right) {
    const members = Array.isArray(right) ? right : [right];
    const plain = new Set(members.filter((member) => typeof member !== 'object' || member === null));
    const deep = members.filter((member) => typeof member === 'object' && member !== null);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return plain.has(value ?? null);
        return deep.some((member) => equal(value, member));
    };
}
/** As AQL turns values into text. */
function comparison_textOf(value) {
    if (typeof value === 'string')
        return value;
    return isPresent(value) ? JSON.stringify(value) : '';
}

// EXTERNAL MODULE: ./build/src/search/language/durations.js
var durations = __webpack_require__(46108);
// EXTERNAL MODULE: ./build/src/search/language/print-terms.js
var print_terms = __webpack_require__(89664);
;// CONCATENATED MODULE: ./build/src/search/terms/match-age.js




/** The older a resource, the smaller its timestamp. */
const REVERSED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** `age > 3d` as a test of the timestamp: earlier than three days ago. Null where it was refused. */
function matchAge(predicate, timestamp, compilation) {
    const { operator, value, path, valueAt } = predicate;
    const { problems, now, subjects } = compilation;
    if (operator === '=~' || operator === '!~') {
        problems.refuse(`\`${path.text}\` is a length of time: compare it with <, <=, > or >=, not ${operator}.`, valueAt);
        return null;
    }
    const times = timesOf(value, now);
    if (times === undefined) {
        const sentence = `Expected a length of time such as 3d, 2w or "3 days and 2 hours" after \`${path.text} ${operator}\`, but found ${(0,print_terms/* printLiteral */.Pc)(value)}.`;
        problems.refuse(sentence, valueAt);
        return null;
    }
    const reversed = REVERSED[operator] ?? operator;
    problems.note(`\`${path.text} ${operator} ${(0,print_terms/* printLiteral */.Pc)(value)}\` is compared on ${timestamp}: \`${timestamp} ${reversed} ${JSON.stringify(times)}\`.`);
    const dated = subjects.some((kind) => Object.hasOwn(kind.properties, timestamp));
    const own = !path.absolute && path.segments.length === 1;
    if (own && !dated && subjects.length > 0) {
        problems.warn(`\`${path.text}\` is told by ${timestamp}, which no kind of this search has: it never matches.`);
    }
    return onTimes(compileTest(reversed, times));
}
/** Undefined where something is not a duration. */
function timesOf(literal, now) {
    if (literal.type === 'null')
        return null;
    if (literal.type === 'list') {
        const times = literal.items.map((item) => timesOf(item, now));
        return times.every((time) => time !== undefined) ? times : undefined;
    }
    const seconds = literal.type === 'string' ? (0,durations/* parseDuration */.E9)(literal.value) : null;
    return seconds === null ? undefined : (0,times/* printTime */.tO)(now - seconds * 1000);
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-predicate.js









function matchPredicate(predicate, place, compilation) {
    const timestamp = timestampOf(predicate.path, place);
    if (timestamp !== null) {
        const location = locate(predicate.path, place, compilation, timestamp);
        const test = matchAge(predicate, timestamp, compilation);
        return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
    }
    const location = locate(predicate.path, place, compilation);
    const test = testOf(predicate, location, compilation);
    return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
}
function testOf(predicate, location, compilation) {
    const { operator, value, valueAt } = predicate;
    const { problems } = compilation;
    if (operator === '=~' || operator === '!~')
        return regexTest(operator, value, valueAt, compilation);
    const { type } = location;
    const whole = type?.type === 'array' && predicate.modifier === null;
    if (whole && value.type !== 'list' && value.type !== 'null') {
        const { text } = predicate.path;
        problems.warn(`\`${text}\` is a list and is compared as a whole; \`${text}[*] ${operator} …\` compares its elements.`);
    }
    if ((operator === 'in' || operator === 'not in') && value.type !== 'list') {
        problems.warn(`\`${operator}\` wants a list; \`${(0,print_terms/* printLiteral */.Pc)(value)}\` is read as \`[${(0,print_terms/* printLiteral */.Pc)(value)}]\`.`);
    }
    const isMember = operator === 'in' || operator === 'not in';
    const coerced = isMember && value.type === 'list'
        ? (0,coerce/* coerceItems */.EP)(value.items, type, compilation.now)
        : (0,coerce/* coerce */.au)(value, type, compilation.now);
    tell(predicate, coerced, compilation);
    const test = compileTest(operator, coerced.value);
    return type !== null && withoutLists(type).type === 'datetime' ? onTimes(test) : test;
}
function tell(predicate, coerced, { problems }) {
    const { path, value } = predicate;
    if (coerced.as !== null)
        problems.note(`\`${path.text}\`: ${coerced.as}.`);
    if (coerced.wanted !== null) {
        problems.warn(`\`${path.text}\` is compared with ${coerced.wanted}, but the search has ${(0,print_terms/* printLiteral */.Pc)(value)}.`);
    }
    for (const number of numbersIn(value)) {
        if (coerced.as === null || number.text === number.source)
            continue;
        problems.warn(`${number.source} is read as the number ${number.text}; write "${number.source}" to compare \`${path.text}\` with this text.`);
    }
}
function numbersIn(literal) {
    if (literal.type === 'list')
        return literal.items.flatMap(numbersIn);
    return literal.type === 'number' ? [literal] : [];
}
function regexTest(operator, value, at, { problems }) {
    if (value.type === 'list' || value.type === 'object' || value.type === 'null') {
        problems.refuse(`Expected a regular expression in double quotes after ${operator}, but found ${(0,print_terms/* printLiteral */.Pc)(value)}.`, at);
        return null;
    }
    try {
        return compileTest(operator, value.type === 'string' ? (0,coerce/* jsonOf */.o_)(value) : (0,coerce/* jsonText */.s$)(value));
    }
    catch (error) {
        if (!(error instanceof RegexFault))
            throw error;
        problems.refuse(`The regular expression ${(0,print_terms/* printLiteral */.Pc)(value)} can not be used: ${error.message}.`, at);
        return null;
    }
}
/** One value, some value behind `[*]`, or a list under all, any or none. */
function matchValues(location, modifier, test) {
    if (modifier !== null)
        return matchList(location, modifier, test);
    const { steps } = location;
    return {
        test: someAt(location, test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = (0,terms_steps/* visitValues */.uR)(start, steps, name, (each, place) => {
                if (test(each) === wanted)
                    found.add(place, each);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** `g all = 2` and `g[*] all = 2` both look at the list `g`; stars before it mean some such list. */
function matchList(location, modifier, test) {
    const last = location.steps.at(-1);
    const levels = last?.type === 'each' ? last.levels : 1;
    const steps = last?.type === 'each' ? location.steps.slice(0, -1) : location.steps;
    const testList = (list) => {
        const elements = (0,terms_steps/* elementsOf */.ZE)(list, levels);
        if (modifier === 'all')
            return elements.every(test);
        return elements.some(test) === (modifier === 'any');
    };
    return {
        test: someAt({ ...location, steps }, testList),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = (0,terms_steps/* visitValues */.uR)(start, steps, name, (list, place) => {
                if (testList(list) !== wanted)
                    return;
                // Under `any` the hits tell why it is true, under `none` why it is false; under `all` the misses.
                const telling = modifier === 'all' ? (wanted ? null : false) : wanted === (modifier === 'any') ? true : null;
                if ((0,terms_steps/* elementsOf */.ZE)(list, levels).length === 0)
                    found.add(place, list);
                (0,terms_steps/* visitElements */.Dt)(list, levels, place, (element, where) => {
                    if (telling === null || test(element) === telling)
                        found.add(where, element);
                });
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** The empty or missing lists that left nothing to look at. */
function addLists(start, steps, path, found) {
    const first = steps.findIndex((step) => step.type === 'each');
    (0,terms_steps/* visitValues */.uR)(start, steps.slice(0, Math.max(first, 0)), path, (list, place) => found.add(place, list));
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-function.js








function matchFunction(term, place, compilation) {
    switch (term.name) {
        case 'has_key':
            return hasKey(term, place, compilation);
        case 'in_subnet':
            return inSubnet(term, place, compilation);
        case 'has_desired_change':
        default:
            compilation.problems.warn('`has_desired_change` is never true: the section desired is not kept by this program.');
            return constant(false);
    }
}
/** The object at the path has the key, or all of a list of keys, whatever their values. */
function hasKey(term, place, compilation) {
    const [keys, ...more] = term.values;
    if (keys === undefined || more.length > 0) {
        compilation.problems.refuse(`has_key takes a path and one key, or a list of keys that must all be there; found ${term.values.length} arguments after the path.`, term.at);
        return constant(false);
    }
    const names = keysOf(keys);
    const test = (value) => (0,json/* isJsonObject */.O)(value) && names.every((name) => Object.hasOwn(value, name));
    return matchPath(term, place, compilation, test, (value, path, found) => {
        for (const name of names) {
            const object = (0,json/* isJsonObject */.O)(value) ? value : {};
            found.add((0,terms_steps/* joinName */.YU)(path, name), Object.hasOwn(object, name) ? object[name] : undefined);
        }
    });
}
function keysOf(literal) {
    return literal.type === 'list' ? literal.items.map(coerce/* jsonText */.s$) : [(0,coerce/* jsonText */.s$)(literal)];
}
/** The IPv4 address at the path lies in the network, which may be written with host bits. */
function inSubnet(term, place, compilation) {
    const [argument] = term.values;
    const network = argument?.type === 'string' && term.values.length === 1 ? parseIpv4Network(argument.value) : null;
    if (network === null) {
        const received = term.values.map(print_terms/* printLiteral */.Pc).join(', ');
        compilation.problems.refuse(`in_subnet takes a path and one IPv4 network such as "10.0.0.0/8"; found ${received === '' ? 'nothing after the path' : received}.`, term.at);
        return constant(false);
    }
    const test = (value) => {
        const address = typeof value === 'string' ? parseIpv4(value) : null;
        return address !== null && (address & network.mask) >>> 0 === network.address;
    };
    return matchPath(term, place, compilation, test, (value, path, found) => found.add(path, value));
}
function matchPath(term, place, compilation, test, tell) {
    const location = locate(term.path, place, compilation);
    return {
        test: someAt(location, test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = (0,terms_steps/* visitValues */.uR)(start, location.steps, name, (each, where) => {
                if (test(each) === wanted)
                    tell(each, where, found);
            });
            if (count === 0)
                addLists(start, location.steps, name, found);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-term.js









/** Everything that can be known before a resource is seen is done here, once. */
function matchTerm(term, place, compilation) {
    switch (term.type) {
        case 'all':
            return constant(true);
        case 'is':
            return matchKinds(term, place, compilation);
        case 'id':
            return matchIds(term, place, compilation);
        case 'fulltext':
            return matchText(term.text, term.at, place, compilation);
        case 'function':
            return matchFunction(term, place, compilation);
        case 'predicate':
            return matchPredicate(term, place, compilation);
        case 'context':
            return matchContext(term, place, compilation);
        case 'not':
            return negate(matchTerm(term.term, place, compilation));
        case 'pair':
        default:
            return matchPair(term, place, compilation);
    }
}
function matchKinds(term, place, compilation) {
    const { kindNames, problems } = compilation;
    const names = term.names.map((name) => name.text);
    for (const { text, at } of term.names) {
        if (kindNames.isKnown(text))
            continue;
        const guess = (0,nearest/* nearest */.p)(text, kindNames.names);
        const fix = guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``;
        problems.refuse(`There is no kind \`${text}\`; ${fix}.`, at);
    }
    warnInContext('is()', place, compilation);
    const kinds = new Set(kindNames.concrete(names));
    const [only] = kinds;
    const test = kinds.size === 1
        ? (_, { resource }) => resource.kind === only
        : (_, { resource }) => kinds.has(resource.kind);
    return { test, collect: () => undefined };
}
function matchIds(term, place, compilation) {
    warnInContext('id()', place, compilation);
    const ids = new Set(term.names.map((name) => name.text));
    return { test: (_, { resource }) => ids.has(nodeId(resource)), collect: () => undefined };
}
function matchText(text, at, place, compilation) {
    const words = wordsOf(text);
    if (words.length > 0) {
        warnInContext('a text', place, compilation);
        return matchFulltext(words);
    }
    compilation.problems.refuse('Expected at least one word to look for in the double quotes.', at);
    return constant(false);
}
function warnInContext(what, place, { problems }) {
    if (place.inContext)
        problems.warn(`In \`.{…}\`, ${what} looks at the whole resource, not at the element.`);
}
/** With `[*]` one and the same element satisfies all; without it the path is only a prefix. */
function matchContext(term, place, compilation) {
    const location = locate(term.path, place, compilation);
    const scope = location.inside ?? { owners: [], prefix: [] };
    const inner = matchTerm(term.term, { scope, inContext: true }, compilation);
    const { steps } = location;
    if (!(0,terms_steps/* hasEach */.Cx)(steps) && location.type?.type === 'array') {
        const { text } = term.path;
        compilation.problems.warn(`\`${text}\` is a list; \`${text}[*].{…}\` looks at its elements.`);
    }
    return {
        test: someAt(location, inner.test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = (0,terms_steps/* visitValues */.uR)(start, steps, name, (element, where) => {
                if (inner.test(element, frame) === wanted)
                    inner.collect(element, frame, where, wanted, found);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
function negate(inner) {
    return {
        test: (value, frame) => !inner.test(value, frame),
        collect: (value, frame, path, wanted, found) => inner.collect(value, frame, path, !wanted, found),
    };
}
/** A run of one operator is one list: no recursion along the left side, however long the search is. */
function matchPair(pair, place, compilation) {
    const { first, rest } = (0,print_terms/* leftSpine */.pj)(pair);
    let operator = rest[0]?.operator ?? 'and';
    let run = [matchTerm(first, place, compilation)];
    for (const next of rest) {
        if (next.operator !== operator) {
            run = [combine(operator, run)];
            operator = next.operator;
        }
        run.push(matchTerm(next.right, place, compilation));
    }
    return combine(operator, run);
}
function combine(operator, parts) {
    const tests = parts.map((part) => part.test);
    return {
        test: operator === 'and' ? allOf(tests) : anyOf(tests),
        collect: (value, frame, path, wanted, found) => {
            for (const part of parts) {
                if (part.test(value, frame) === wanted)
                    part.collect(value, frame, path, wanted, found);
            }
        },
    };
}
/** Most searches join two: these run without a loop. */
function allOf(tests) {
    const [first, second] = tests;
    if (first !== undefined && second !== undefined && tests.length === 2) {
        return (value, frame) => first(value, frame) && second(value, frame);
    }
    return (value, frame) => {
        for (const test of tests)
            if (!test(value, frame))
                return false;
        return true;
    };
}
function anyOf(tests) {
    const [first, second] = tests;
    if (first !== undefined && second !== undefined && tests.length === 2) {
        return (value, frame) => first(value, frame) || second(value, frame);
    }
    return (value, frame) => {
        for (const test of tests)
            if (test(value, frame))
                return true;
        return false;
    };
}

// EXTERNAL MODULE: ./build/src/search/language/print.js
var print = __webpack_require__(54982);
;// CONCATENATED MODULE: ./build/src/search/language/walks.js
function walksOf({ direction, types, outTypes, start, end }) {
    const walks = (way, ofTypes) => ofTypes.map((type) => ({ type, direction: way, start, end }));
    if (direction !== 'both')
        return walks(direction, types);
    return [...walks('in', types), ...walks('out', outTypes.length > 0 ? outTypes : types)];
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-navigation.js







function compileNavigation(navigation, compilation) {
    const { kindGraph, needs } = compilation;
    const walks = filterWalks(navigation, compilation);
    return {
        text: (0,print/* printNavigation */.iX)(navigation),
        ends: (starts) => new Set(walks.flatMap((walk) => [...kindGraph.ends(starts, walk)])),
        need: (starts, ends) => {
            needs.graph = true;
            const live = new Set();
            for (const walk of walks) {
                const corridor = kindGraph.corridor(starts, walk, ends);
                needs.addCorridor(corridor);
                for (const kind of corridor.starts)
                    live.add(kind);
            }
            return live;
        },
        follow: (graph, from) => walks.length === 1 && walks[0] !== undefined
            ? followWalk(graph, from, walks[0])
            : distinct(walks, graph, from),
    };
}
/** Tells of an arrow that can never lead to what stands behind it. */
function warnOfDeadEnd(text, starts, wanted, compilation) {
    const { needs, problems, model } = compilation;
    needs.deadEnd = true;
    const list = (kinds) => kinds.size === model.size ? 'any kind' : (0,words/* enumerate */.HL)([...kinds].slice(0, 3), 'or');
    if (starts.size === 0 || wanted.size === 0)
        return;
    problems.warn(`\`${text}\` never leads from ${list(starts)} to ${list(wanted)}.`);
}
function* distinct(walks, graph, from) {
    const found = new Set();
    for (const walk of walks) {
        for (const visit of followWalk(graph, from, walk)) {
            if (found.has(visit.resource))
                continue;
            found.add(visit.resource);
            yield visit;
        }
    }
}
function followWalk(graph, from, walk) {
    if (walk.start > 0 || walk.keepsStarts)
        return walkFromAll(graph, from, walk);
    const leading = from.filter(({ resource }) => walk.end > 0 && graph.linked(resource, walk.type, walk.direction).length > 0);
    return walkFromAll(graph, leading, walk);
}
/**
 * A filter in the braces of an arrow is asked of the last edge of each path. Edges have one property, `edge_type`, and
 * all edges of a walk have the same type: so a walk passes as a whole or not at all. A path of no edges has no last
 * one; of it every property is missing.
 */
function filterWalks(navigation, compilation) {
    const walks = walksOf(navigation);
    const { filter } = navigation;
    if (filter === null)
        return walks.map((walk) => ({ ...walk, keepsStarts: true }));
    const passes = compileEdgeFilter(filter, compilation);
    const keepsStarts = passes(null);
    return walks.flatMap((walk) => {
        if (passes(walk.type))
            return [{ ...walk, keepsStarts }];
        return keepsStarts && walk.start === 0 ? [{ ...walk, end: 0, keepsStarts }] : [];
    });
}
function compileEdgeFilter(filter, compilation) {
    const scope = scopeOf({ edge_type: { type: 'string' } });
    const matcher = matchTerm(filter, { scope, inContext: true }, compilation);
    return (type) => {
        const edge = type === null ? {} : { edge_type: type };
        return matcher.test(edge, { ...NOWHERE, reported: edge });
    };
}
const NOWHERE = frameOf({ kind: '', id: '', name: '', account: '', region: '', reported: {}, edges: [] }, { ancestor: () => null });
/** For counting the neighbours of one resource. */
function followFrom(navigation, graph, resource) {
    return navigation.follow(graph, [startAt(resource)]);
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-with.js






function compileWith(clause, starts, compilation) {
    const navigation = compileNavigation(clause.navigation, compilation);
    const wanted = new Set(compilation.kindNames.possible(clause.term));
    const ends = new Set([...navigation.ends(starts)].filter((kind) => wanted.has(kind)));
    if (ends.size === 0)
        warnOfDeadEnd((0,print/* printNavigation */.iX)(clause.navigation), starts, wanted, compilation);
    const inner = about(compilation, ends);
    const term = clause.term === null ? constant(true) : matchTerm(clause.term, reportedPlace(inner), inner);
    const nested = clause.nested === null ? null : remembering(compileWith(clause.nested, ends, compilation));
    const live = navigation.need(starts, ends);
    compilation.needs.add(ends);
    const neighbours = { navigation, term, nested };
    const test = compileTest(clause.operator, clause.count);
    const enough = enoughFor(clause);
    const text = (0,print/* printWith */.AX)(clause);
    return {
        kinds: test(0) ? starts : live,
        test: (resource, graph) => test(countOf(neighbours, resource, graph, enough)),
        collect: (resource, graph, found) => found.add(text, countOf(neighbours, resource, graph, Infinity)),
    };
}
/** One more than the number decides every comparison by size. */
function enoughFor({ operator, count }) {
    return ['==', '!=', '<', '<=', '>', '>='].includes(operator) ? count + 1 : Infinity;
}
function countOf(neighbours, resource, graph, enough) {
    const { navigation, term, nested } = neighbours;
    let count = 0;
    for (const { resource: found } of followFrom(navigation, graph, resource)) {
        if (!term.test(found.reported, frameOf(found, graph)))
            continue;
        if (nested !== null && !nested.test(found, graph))
            continue;
        count += 1;
        if (count >= enough)
            break;
    }
    return count;
}
/** Many resources have the same neighbours: what was found out about one is kept as long as the graph is. */
function remembering(clause) {
    const verdicts = new WeakMap();
    return {
        ...clause,
        test: (resource, graph) => {
            const known = verdicts.get(graph) ?? new Map();
            verdicts.set(graph, known);
            const verdict = known.get(resource) ?? clause.test(resource, graph);
            known.set(resource, verdict);
            return verdict;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/sort.js




/** What the command line sorts by where a search says nothing. */
const USUAL_ORDER = [
    { value: ({ resource }) => resource.kind, descending: false },
    { value: ({ resource }) => resource.name, descending: false },
    { value: ({ resource }) => resource.id, descending: false },
];
/** The older, the smaller the timestamp: ages sort the other way round. */
function compileSort({ path, order }, compilation) {
    const timestamp = timestampOf(path, reportedPlace(compilation));
    const descending = order === 'desc';
    return timestamp === null
        ? { value: valueAt(path, compilation), descending }
        : { value: valueAt(path, compilation, timestamp), descending: !descending };
}
/** The value at a path; with `[*]` the list of all. `lastName` instead of the path's last. */
function valueAt(path, compilation, lastName) {
    const location = locate(path, reportedPlace(compilation), compilation, lastName);
    const { steps } = location;
    const several = (0,terms_steps/* hasEach */.Cx)(steps);
    return (frame) => {
        const values = [];
        (0,terms_steps/* visitValues */.uR)(startOf(location, frame.reported, frame), steps, '', (value) => values.push(value ?? null));
        return several ? values : values[0];
    };
}
/** Stable; what is missing comes first where it ascends. */
function sortFrames(frames, keys) {
    const keyed = Array.from(frames, (frame) => ({ frame, values: keys.map(({ value }) => value(frame)) }));
    keyed.sort((left, right) => {
        for (const [index, { descending }] of keys.entries()) {
            const order = compare(left.values[index], right.values[index]);
            if (order !== 0)
                return descending ? -order : order;
        }
        return 0;
    });
    return keyed.map(({ frame }) => frame);
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-parts.js









/** Parts from left to right, from resources of these kinds. Notes what they need. */
function compileParts(parts, starts, compilation) {
    const compiled = [];
    let kinds = starts;
    let arrow = null;
    for (const part of parts) {
        const wanted = new Set(compilation.kindNames.possible(part.term));
        const here = new Set([...kinds].filter((kind) => wanted.has(kind)));
        if (arrow !== null && here.size === 0) {
            warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, wanted, compilation);
        }
        const next = compilePart(part, here, part === parts.at(-1), compilation);
        compiled.push(next);
        arrow = next.navigation;
        if (arrow !== null)
            kinds = arrow.ends(next.kinds);
    }
    if (arrow !== null && kinds.size === 0) {
        const all = new Set(compilation.kindNames.all);
        warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, all, compilation);
    }
    noteNeeds(compiled, kinds, compilation);
    const last = compiled.at(-1);
    const results = new Set(compiled.flatMap((part) => (part.tag === null ? [] : [...part.kinds])));
    for (const kind of last?.navigation === null ? last.kinds : kinds)
        results.add(kind);
    return {
        kinds: results,
        starts: compiled[0]?.kinds ?? starts,
        compilation: last?.navigation === null ? last.compilation : about(compilation, kinds),
        term: compiled[0]?.term ?? constant(true),
        run: (nodes, graph) => runParts(compiled, nodes, graph),
    };
}
function compilePart(part, kinds, last, shared) {
    const own = about(shared, kinds);
    const term = part.term === null ? constant(true) : matchTerm(part.term, reportedPlace(own), own);
    const clause = part.with === null ? null : compileWith(part.with, kinds, shared);
    const { merges, compilation } = compileMerges(part.merges, kinds, own, compileParts);
    const { postFilter, tag, limit, reversed } = part;
    const sorts = part.sorts.map((sort) => compileSort(sort, compilation));
    const unsorted = last && part.navigation === null && (limit !== null || reversed) && sorts.length === 0;
    return {
        kinds: clause?.kinds ?? kinds,
        compilation,
        term,
        clause,
        merges,
        postFilter: postFilter === null ? null : matchTerm(postFilter, reportedPlace(compilation), compilation),
        tag,
        sorts: unsorted ? USUAL_ORDER : sorts,
        limit,
        reversed,
        navigation: part.navigation === null ? null : compileNavigation(part.navigation, shared),
    };
}
/** From the end: a start that can not lead to what is asked for behind the arrow is not needed. */
function noteNeeds(parts, behind, { needs }) {
    let wanted = behind;
    for (const part of parts.toReversed()) {
        const { navigation, kinds } = part;
        const live = navigation === null ? kinds : navigation.need(kinds, wanted);
        wanted = part.limit !== null || part.tag !== null ? kinds : live;
        needs.add(wanted);
        if (navigation !== null && part === parts.at(-1))
            needs.add(behind);
    }
}
function* runParts(parts, starts, graph) {
    let nodes = starts;
    const arrows = [];
    for (const part of parts) {
        const selected = arrange(part, compile_parts_select(part, nodes, graph));
        const way = arrows.join(' ');
        const tell = (node, final) => ({
            node,
            tag: part.tag,
            final,
            collect: (found) => {
                collectPart(part, node, graph, found);
                collectWay(node, way, found);
            },
        });
        const { navigation } = part;
        if (navigation === null) {
            for (const node of selected)
                yield tell(node, true);
            return;
        }
        const from = [...selected];
        if (part.tag !== null)
            for (const node of from)
                yield tell(node, false);
        nodes = reach(navigation, from, graph);
        arrows.push(navigation.text);
    }
    const way = arrows.join(' ');
    for (const node of nodes) {
        yield { node, tag: null, final: true, collect: (found) => collectWay(node, way, found) };
    }
}
function* reach(navigation, from, graph) {
    const visits = from.map(({ visit, resource }) => visit ?? startAt(resource));
    for (const visit of navigation.follow(graph, visits))
        yield nodeOf(visit.resource, graph, visit);
}
function* compile_parts_select(part, nodes, graph) {
    const { term, clause, merges, postFilter } = part;
    for (const node of nodes) {
        if (!term.test(node.reported, node))
            continue;
        if (clause !== null && !clause.test(node.resource, graph))
            continue;
        let merged = node;
        for (const merge of merges)
            merged = merge(merged, graph);
        if (postFilter === null || postFilter.test(merged.reported, merged))
            yield merged;
    }
}
/** `sort`, then `limit`, then `reversed`. */
function arrange({ sorts, limit, reversed }, nodes) {
    const sorted = sorts.length === 0 ? nodes : sortFrames(nodes, sorts);
    const limited = limit === null ? sorted : take(sorted, limit);
    return reversed ? [...limited].toReversed() : limited;
}
function* take(nodes, { offset, length }) {
    let position = 0;
    for (const node of nodes) {
        if (position >= offset + length)
            return;
        position += 1;
        if (position > offset)
            yield node;
    }
}
function collectPart(part, node, graph, found) {
    part.term.collect(node.reported, node, '', true, found);
    part.clause?.collect(node.resource, graph, found);
    part.postFilter?.collect(node.reported, node, '', true, found);
}
function collectWay({ visit }, arrows, found) {
    if (visit !== null && arrows !== '')
        found.add(arrows, printWay(visit));
}

;// CONCATENATED MODULE: ./build/src/search/terms/evidence-list.js
/** So few are compared one by one quicker than they are put into a set. */
const FEW = 8;
/** Evidence in the order found, each path once. */
class EvidenceList {
    #found = [];
    #paths = null;
    /** A missing value is told as null. */
    add(path, value) {
        if (this.#has(path))
            return;
        this.#found.push({ path, value: value ?? null });
        this.#paths?.add(path);
    }
    toArray() {
        return this.#found;
    }
    #has(path) {
        if (this.#found.length < FEW)
            return this.#found.some((evidence) => evidence.path === path);
        this.#paths ??= new Set(this.#found.map((evidence) => evidence.path));
        return this.#paths.has(path);
    }
}

;// CONCATENATED MODULE: ./build/src/search/graph/kind-graph.js

/** Which kinds the edges of the model can connect: what a walk can need is decided before any resource is seen. */
class KindGraph {
    #edges = new Map();
    #size;
    constructor(model) {
        this.#size = model.size;
        for (const kind of model.values()) {
            for (const link of kind.links) {
                if (!model.has(link.kind))
                    continue;
                const [from, to] = link.direction === 'out' ? [kind.name, link.kind] : [link.kind, kind.name];
                this.#add(link.type, 'out', from, { to, crosses: link.crossesScopes });
                this.#add(link.type, 'in', to, { to: from, crosses: link.crossesScopes });
            }
            const above = (0,structure/* kindAbove */.sX)(kind.name);
            if (above === null)
                continue;
            // From an account down, all its regions are in reach; a region's own resources lie in one scope with it.
            this.#add('default', 'out', above, { to: kind.name, crosses: above !== structure/* REGION_KIND */.GC });
            this.#add('default', 'in', kind.name, { to: above, crosses: false });
        }
    }
    #add(type, direction, from, edge) {
        const key = `${type} ${direction}`;
        const edges = this.#edges.get(key) ?? new Map();
        this.#edges.set(key, edges);
        const known = edges.get(from);
        if (known === undefined)
            edges.set(from, [edge]);
        else
            known.push(edge);
    }
    #next(kind, type, direction) {
        return this.#edges.get(`${type} ${direction}`)?.get(kind) ?? [];
    }
    /** Kinds at the ends of a walk. */
    ends(starts, { type, direction, start, end }) {
        // A search may ask for any number of levels; beyond the number of kinds every kind counts as reached.
        if (start > this.#size)
            return new Set(this.#distances(starts, type, direction, Infinity).keys());
        let level = starts;
        for (let depth = 0; depth < start && level.size > 0; depth++) {
            level = new Set([...level].flatMap((kind) => this.#next(kind, type, direction).map(({ to }) => to)));
        }
        return new Set(this.#distances(level, type, direction, end - start).keys());
    }
    /** What lies between these starts and ends, both included as far as a path connects them. */
    corridor(starts, walk, ends) {
        const { type, direction, start, end } = walk;
        const there = this.#distances(starts, type, direction, end);
        const back = this.#distances(ends, type, direction === 'in' ? 'out' : 'in', end);
        const levels = (kind) => back.get(kind) ?? Infinity;
        const kinds = new Set();
        const live = new Set();
        let crosses = false;
        for (const [kind, distance] of there) {
            if (distance + levels(kind) <= end)
                kinds.add(kind);
            if (start === 0 && ends.has(kind) && starts.has(kind))
                live.add(kind);
            for (const edge of this.#next(kind, type, direction)) {
                if (distance + 1 + levels(edge.to) > end)
                    continue;
                crosses ||= edge.crosses;
                if (distance === 0)
                    live.add(kind);
            }
        }
        return { kinds, starts: live, crosses };
    }
    /** Least number of edges to each kind within reach. */
    #distances(starts, type, direction, limit) {
        const distances = new Map();
        for (const kind of starts)
            distances.set(kind, 0);
        for (const [kind, distance] of distances) {
            if (distance >= limit)
                continue;
            for (const { to } of this.#next(kind, type, direction)) {
                if (!distances.has(to))
                    distances.set(to, distance + 1);
            }
        }
        return distances;
    }
}

// EXTERNAL MODULE: ./build/src/search/graph/kinds.js
var graph_kinds = __webpack_require__(4642);
;// CONCATENATED MODULE: ./build/src/search/terms/match.js
function matchOf(frame, tag, implied, explain) {
    return new FoundMatch(frame, tag, implied, explain);
}
/** Evidence is put together when it is asked for: most aggregates and listings never do. */
class FoundMatch {
    resource;
    reported;
    added;
    surroundings;
    tag;
    implied;
    #explain;
    #evidence = null;
    constructor(frame, tag, implied, explain) {
        this.resource = frame.resource;
        this.reported = frame.reported;
        this.added = frame.added;
        this.surroundings = frame.surroundings;
        this.tag = tag;
        this.implied = implied;
        this.#explain = explain;
    }
    get evidence() {
        this.#evidence ??= this.#explain();
        return this.#evidence;
    }
}

;// CONCATENATED MODULE: ./build/src/search/graph/needs.js


/** What a search asks for beyond the resource that it judges; filled while it is compiled. */
class Needs {
    /** Kinds whose complete listing the answer depends on. */
    kinds = new Set();
    crossesScopes = false;
    /** Whether it looks at neighbours of a resource, or at more than id and name of its account and region. */
    graph = false;
    /** Names in all its paths. */
    names = new Set();
    /** Whether some step can never lead anywhere. */
    deadEnd = false;
    add(kinds) {
        for (const kind of kinds)
            this.kinds.add(kind);
    }
    /** Accounts and regions on the way are known without being listed. */
    addCorridor({ kinds, crosses }) {
        this.graph = true;
        for (const kind of kinds)
            if (!structure/* STRUCTURE_KINDS */.Eg.has(kind))
                this.kinds.add(kind);
        this.crossesScopes ||= crosses;
    }
    /** What is read of these kinds only where it is named, as coverage calls it. */
    costly(model) {
        return this.#costly(model).map(({ kind, property }) => (0,model_kind/* needOf */.ER)(kind, property));
    }
    costlyActions(model) {
        return this.#costly(model).flatMap(({ actions }) => actions);
    }
    #costly(model) {
        return [...this.kinds].flatMap((kind) => Object.entries(model.get(kind)?.costly ?? {})
            .filter(([property]) => this.names.has(property))
            .map(([property, actions]) => ({ kind, property, actions })));
    }
}

// EXTERNAL MODULE: ./build/src/search/language/parse.js + 7 modules
var parse = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/search/language/problems.js
var language_problems = __webpack_require__(48137);
;// CONCATENATED MODULE: ./build/src/search/language/refuse.js
/** Refuses what can be read but never be answered. */
function refuseUsage(search, problems) {
    for (const part of search.parts)
        refuseUsageIn(part, problems);
}
function refuseUsageIn({ withUsage, merges }, problems) {
    if (withUsage !== null) {
        problems.refuse('`with_usage` can be read and explained, but not run: this program reads no usage data (metrics over time). Leave it out.', withUsage.at);
    }
    for (const { search } of merges)
        refuseUsage(search, problems);
}

// EXTERNAL MODULE: ./build/src/search/templates/templates.js + 4 modules
var templates = __webpack_require__(64970);
;// CONCATENATED MODULE: ./build/src/search/terms/compile.js















/** Throws SearchError. */
function readSearch(text, options) {
    const expanded = (0,templates/* expandSearch */.p)(text, options);
    return { text, expanded, search: (0,parse/* parseSearch */.K)(expanded) };
}
/** A search ready to be asked, about one resource or about all. Throws SearchError. */
function compileSearch(text, options) {
    return compileRead(readSearch(text, options), options);
}
/** The same of one that was read before. */
function compileRead({ text, expanded, search }, options) {
    const problems = new language_problems/* Problems */.Z(expanded, false);
    const { parts, needs, aggregate } = prepareSearch(search, options, problems);
    const { starts, term } = parts;
    if (parts.kinds.size === 0 && !needs.deadEnd) {
        problems.warn('No kind can match this search: its `is()` terms exclude each other.');
    }
    const onlyStructure = isOnlyStructure(starts);
    const alone = isAlone(search) && !needs.graph && !onlyStructure;
    const subjects = readable(parts.kinds);
    const frameIfTrue = (resource, surroundings) => {
        if (!alone)
            throw new Error(`not a search for single resources: ${text}`);
        if (!starts.has(resource.kind))
            return null;
        const frame = frameOf(resource, surroundings);
        return term.test(frame.reported, frame) ? frame : null;
    };
    return {
        text,
        get canonical() {
            return (0,print/* printSearch */.SG)(search);
        },
        subjects,
        kinds: [...new Set([...subjects, ...readable(needs.kinds), ...needs.costly(options.model)])],
        names: needs.names,
        warnings: problems.warnings,
        streams: alone && aggregate === null,
        streamsIntoAggregate: alone && aggregate !== null,
        crossesScopes: needs.crossesScopes,
        match: (resource, surroundings) => {
            const frame = frameIfTrue(resource, surroundings);
            return frame === null ? null : evidenceOf(term, frame);
        },
        judge: (resource, surroundings) => {
            const frame = frameIfTrue(resource, surroundings);
            return frame === null ? null : matchOf(frame, null, false, () => evidenceOf(term, frame));
        },
        find: (graph) => findIn(graph, parts, onlyStructure || search.parts[0]?.navigation !== null),
        aggregate,
    };
}
/** Compiles all of a search and notes what it needs. */
function prepareSearch(search, { model: listed, now }, problems) {
    refuseUsage(search, problems);
    const { model, kindNames, kindGraph } = knownKinds(listed);
    const needs = new Needs();
    const compilation = {
        model,
        kindNames,
        kindGraph,
        needs,
        problems,
        now: now.getTime(),
        subjects: [],
        merged: {},
        added: {},
    };
    const parts = compileParts(search.parts, new Set(kindNames.all), compilation);
    const aggregate = search.aggregate === null ? null : compileAggregate(search.aggregate, parts.compilation);
    return { parts, needs, aggregate };
}
const known = new WeakMap();
/** Worked out once per model: a run compiles hundreds of searches about the same one. */
function knownKinds(listed) {
    const before = known.get(listed);
    if (before !== undefined)
        return before;
    const model = new Map([[structure/* CLOUD_KIND */.Fc, structure/* CLOUD */.vC], ...listed]);
    const kinds = { model, kindNames: new graph_kinds/* KindNames */.D(model), kindGraph: new KindGraph(model) };
    known.set(listed, kinds);
    return kinds;
}
/** Kinds that can be listed. */
function readable(kinds) {
    return [...kinds].filter((kind) => kind !== structure/* CLOUD_KIND */.Fc);
}
/** Whether it is a filter and nothing else, but for an aggregate. */
function isAlone({ parts: [part, ...more] }) {
    if (part === undefined || more.length > 0)
        return false;
    const { with: clause, merges, tag, sorts, limit, reversed, navigation } = part;
    return (clause ?? tag ?? limit ?? navigation) === null && merges.length + sorts.length === 0 && !reversed;
}
/** Clouds, accounts and regions are there even if they were not read, so they are not judged one at a time. */
function isOnlyStructure(kinds) {
    return kinds.size > 0 && [...kinds].every((kind) => structure/* STRUCTURE_KINDS */.Eg.has(kind));
}
function evidenceOf(term, frame) {
    const found = new EvidenceList();
    term.collect(frame.reported, frame, '', true, found);
    return found.toArray();
}
function* findIn(graph, parts, fromImplied) {
    for (const { node, tag, collect } of parts.run(startNodes(graph, parts.starts, fromImplied), graph)) {
        yield matchOf(node, tag, graph.isImplied(node.resource), () => {
            const found = new EvidenceList();
            collect(found);
            return found.toArray();
        });
    }
}
/** What was not read is a place to start from, but only found where nothing else is asked for. */
function* startNodes(graph, kinds, fromImplied) {
    for (const resource of graph.resources([...kinds])) {
        if (fromImplied || !graph.isImplied(resource))
            yield nodeOf(resource, graph);
    }
}


/***/ }),

/***/ 40237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Cx: () => (/* binding */ hasEach),
/* harmony export */   Dt: () => (/* binding */ visitElements),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   _z: () => (/* binding */ compileSome),
/* harmony export */   uR: () => (/* binding */ visitValues)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

function stepsOf(segments) {
    return segments.flatMap(({ name, indices }) => [
        { type: 'name', name },
        ...indices.map(indexStep),
    ]);
}
function indexStep(index) {
    return index === '' || index.includes('*')
        ? { type: 'each', levels: Math.max(1, index.length) }
        : { type: 'index', index: Number(index) };
}
function hasEach(steps) {
    return steps.some((step) => step.type === 'each');
}
/** Whether some value at the end of the steps passes. A missing value is tested as undefined. */
function compileSome(steps, test) {
    return steps.reduceRight(throughStep, test);
}
function throughStep(next, step) {
    if (step.type === 'each')
        return step.levels === 1 ? throughList(next) : throughLists(next, step.levels);
    if (step.type === 'index')
        return (value, frame) => next(take(value, step), frame);
    const { name } = step;
    // What no list or object inherits can be read without asking whose it is.
    if (name in Array.prototype)
        return (value, frame) => next(ownValue(value, name), frame);
    return (value, frame) => next(typeof value === 'object' && value !== null ? value[name] : undefined, frame);
}
function throughList(next) {
    return (value, frame) => {
        if (!isList(value))
            return false;
        for (let index = 0; index < value.length; index++)
            if (next(value[index], frame))
                return true;
        return false;
    };
}
function throughLists(next, levels) {
    return (value, frame) => elementsOf(value, levels).some((element) => next(element, frame));
}
/** Every value at the end of the steps with its path; returns how many there were. */
function visitValues(value, steps, path, visit, from = 0) {
    let current = value;
    let place = path;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            let count = 0;
            visitElements(current, step.levels, place, (element, where) => {
                count += visitValues(element, steps, where, visit, index + 1);
            });
            return count;
        }
        current = take(current, step);
        place = step.type === 'name' ? joinName(place, step.name) : `${place}[${step.index}]`;
    }
    visit(current, place);
    return 1;
}
/** Elements of a list; nothing else has elements. */
function elementsOf(value, levels) {
    if (!isList(value))
        return [];
    return levels > 1 ? value.flatMap((item) => (isList(item) ? elementsOf(item, levels - 1) : [item])) : value;
}
function visitElements(value, levels, path, visit) {
    if (!isList(value))
        return;
    for (const [index, item] of value.entries()) {
        const place = `${path}[${index}]`;
        if (levels > 1 && isList(item))
            visitElements(item, levels - 1, place, visit);
        else
            visit(item, place);
    }
}
function isList(value) {
    return Array.isArray(value);
}
function take(value, step) {
    if (step.type === 'name')
        return ownValue(value, step.name);
    return isList(value) ? value[step.index] : undefined;
}
/** Own keys only: a tag may be called `constructor`. */
function ownValue(value, name) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function joinName(path, name) {
    const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``;
    return path === '' || path === '/' ? `${path}${text}` : `${path}.${text}`;
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

/***/ 97850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   s: () => (/* binding */ limitCodePoints)
/* harmony export */ });
/** Length in bytes of UTF-8, which is what GitHub and PagerDuty count. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `max` code points; a cut is marked by an ellipsis within them. */
function limitCodePoints(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 50726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** The members of a list; a value that is no list is kept as one strange member, so that it can't pass for "none". */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}
/** The members that are objects. */
function objectsOf(value) {
    return listOf(value).filter((member) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(member));
}
/** A member of what is or is not an object; undefined where there is none. */
function memberOf(value, name) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAY_BE_REACHED),
/* harmony export */   c: () => (/* binding */ affectedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);


const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${nameOf(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`;
}
function nameOf({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return 'interfaces that were not read';
    if (instance !== undefined)
        return instance;
    return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`;
}
/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS = {
    api_gateway: 'API Gateway',
    code_connections: 'CodeConnections',
    client_vpn: 'client VPN endpoint',
    cloudfront: 'CloudFront',
    dms: 'DMS replication instance',
    ecs: 'ECS task',
    efs: 'EFS mount target',
    eks: 'EKS control plane',
    elasticache: 'ElastiCache node',
    global_accelerator: 'Global Accelerator',
    instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
    iot: 'IoT rule',
    lambda: 'Lambda function',
    nat_gateway: 'NAT gateway',
    quicksight: 'QuickSight',
    rds: 'RDS database',
    redshift: 'Redshift cluster',
    resolver: 'Route 53 Resolver endpoint',
    verified_access: 'Verified Access endpoint',
    vpc_endpoint: 'VPC endpoint',
};
function wordsOf(affected) {
    const { id, instance, grade, between, missing = [] } = affected;
    if (between === undefined)
        return sureWords(grade, instance);
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(MAY_BE_REACHED) === wanted));
    const why = unread?.length === 0 ? 'not known' : `not known: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(through.map((one) => one.slice(MAY_BE_REACHED.length)));
    const words = `${MAY_BE_REACHED}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
    return unread?.length === 0 ? words : `${words}; ${why}`;
}
/** How what is missing begins where others take what comes from the internet, and may pass it on. */
const MAY_BE_REACHED = 'may be reached by ';
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade, instance) {
    switch (grade) {
        case 'reachable':
            return 'reachable from the internet';
        case 'exposed-but-stopped':
            return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`;
        case 'open':
        case 'closed':
            return 'not reached';
        default:
            return grade;
    }
}
/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]) {
    if (most !== 'reachable')
        return 'does not run; may be reachable once it does';
    return least === 'exposed-but-stopped'
        ? 'reachable from the internet if it runs'
        : 'may be reachable from the internet';
}


/***/ })

};
