export const id = 453;
export const ids = [453];
export const modules = {

/***/ 75064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   np: () => (/* binding */ LIST_UNITS),
/* harmony export */   ru: () => (/* binding */ LIST_PARENTS)
/* harmony export */ });
/* harmony import */ var _concurrency_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50054);
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93042);
/* harmony import */ var _reading_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20909);
/* harmony import */ var _reading_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10496);




const LIST_UNITS = 'organizations:ListOrganizationalUnitsForParent';
const LIST_PARENTS = 'organizations:ListParents';
/** Organizations takes few calls a second, counted over the whole organisation. */
const REQUESTS = 4;
/** The most that one call lists: MaxResults in the API Reference of AWS Organizations. */
const PAGE_SIZE = 20;
/**
 * The unit of each account by the account's id: names from the root down, such as `Workloads/Production`; empty for the
 * root. It takes a call for the root and each unit with units below it that hold accounts; where AWS does not list the
 * ids above an account, also one for each account and each unit. Throws a CallFailure.
 */
async function unitsOf(members, ask, context) {
    const parents = await parentsOf(members, ask, context);
    const holders = new Set([...parents.values()].flatMap((ids) => ids.slice(0, -1)));
    const names = new Map();
    await (0,_concurrency_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachLimited */ .v)(holders, REQUESTS, async (id) => {
        for (const unit of await listed(LIST_UNITS, 'OrganizationalUnits', { ParentId: id }, ask, context)) {
            if (typeof unit['Name'] === 'string')
                names.set(String(unit['Id']), unit['Name']);
        }
    });
    const nameOf = (id) => {
        const name = names.get(id);
        if (name === undefined)
            throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_UNITS, `the unit ${id} is not listed`);
        return name;
    };
    return new Map([...parents].map(([id, ids]) => [id, ids.slice(1).map(nameOf).join('/')]));
}
/** By account: ids of the root and the units above it, from the root down. */
async function parentsOf(members, ask, context) {
    const known = new Map();
    const above = new Map();
    const climb = async (child) => {
        const [parent] = await listed(LIST_PARENTS, 'Parents', { ChildId: child }, ask, context);
        const id = parent?.['Id'];
        if (typeof id !== 'string')
            throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_PARENTS, `nothing is above ${child}`);
        if (parent?.['Type'] === 'ROOT')
            return [id];
        const found = above.get(id) ?? climb(id);
        above.set(id, found);
        return [...(await found), id];
    };
    await (0,_concurrency_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachLimited */ .v)(members, REQUESTS, async ({ id, parents }) => {
        known.set(id, parents ?? (await climb(id)));
    });
    return known;
}
async function listed(action, list, parameters, ask, context) {
    const all = [];
    try {
        for await (const page of (0,_reading_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)({ action, list, pageSize: PAGE_SIZE, parameters }, ask, context)) {
            for (const item of page) {
                if (!(0,_reading_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item))
                    throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`the answer holds ${list} that are none`);
                all.push(item);
            }
        }
    }
    catch (thrown) {
        throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(thrown, action);
    }
    return all;
}


/***/ }),

/***/ 97714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LIST_ACCOUNTS),
/* harmony export */   w: () => (/* binding */ readOrganization)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93042);
/* harmony import */ var _organization_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75064);
/* harmony import */ var _reading_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20909);
/* harmony import */ var _reading_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10496);





const LIST_ACCOUNTS = 'organizations:ListAccounts';
/**
 * All accounts of the organisation that are to be read, and which are not and why. An organisation of which no account
 * is to be read is a failure: nothing was checked then. Throws a CallFailure.
 */
async function readOrganization(sdk, caller, request, context) {
    const ask = await sdk.organizations(caller.partition);
    const members = await listMembers(ask, caller, context);
    const { units, failure } = await unitsWanted(ask, members, request, context);
    const accounts = [];
    const leftOut = [];
    for (const { id, name: listed, inactive } of members) {
        const unit = units.get(id);
        const name = request.perAccount?.[id]?.name ?? listed;
        const account = { id, name, ...(unit === undefined ? {} : { unit }) };
        const excluded = (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(request.excludeAccounts ?? NONE, account);
        const why = excluded ? 'excluded' : inactive;
        if (why === null)
            accounts.push({ ...account, partition: caller.partition });
        else
            leftOut.push({ ...account, why });
    }
    if (accounts.length > 0)
        return { accounts, leftOut, unitsFailure: failure };
    throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk('error', LIST_ACCOUNTS, `None of the ${leftOut.length} accounts of the organisation is left to read: all are excluded or not active.`);
}
async function listMembers(ask, caller, context) {
    const operation = { action: LIST_ACCOUNTS, list: 'Accounts', pageSize: _organization_units_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md };
    // An account that moves while the pages are read may be on two of them.
    const members = new Map();
    try {
        for await (const page of (0,_reading_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pagesOf */ .E0)(operation, ask, context)) {
            for (const member of page.map(memberOf))
                members.set(member.id, member);
        }
    }
    catch (thrown) {
        if (thrown instanceof _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol)
            throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(LIST_ACCOUNTS, thrown.message);
        throw thrown instanceof _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk ? withAdvice(thrown, caller) : thrown;
    }
    if (members.size === 0)
        throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(LIST_ACCOUNTS, 'the answer names no account');
    return [...members.values()];
}
function memberOf(listed) {
    const { Id: id, Name: name, State: state, Status: status, Paths: paths } = (0,_reading_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(listed) ? listed : {};
    if (typeof id !== 'string' || !/^\d{12}$/.test(id))
        throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol('an account has no id');
    return {
        id,
        name: typeof name === 'string' && name.trim() !== '' ? name : id,
        inactive: INACTIVE.get(state ?? status) ?? null,
        parents: parentsIn(paths),
    };
}
const NONE = [];
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
async function unitsWanted(ask, members, request, context) {
    if (request.units !== true)
        return { units: new Map(), failure: null };
    try {
        return { units: await (0,_organization_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(members, ask, context), failure: null };
    }
    catch (thrown) {
        if (thrown instanceof _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
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
        : `Sign in to the organisation's management account or a delegated administrator with a role that allows ${LIST_ACCOUNTS}, or give the ids of the accounts to read.`;
    return new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(reason, LIST_ACCOUNTS, `${advice} AWS said: ${message}`, 'none', code);
}


/***/ }),

/***/ 25665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   aO: () => (/* binding */ ASSUME_ROLE),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   zP: () => (/* binding */ assumedCredentials)
/* harmony export */ });
/* harmony import */ var _client_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76610);
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93042);
/* harmony import */ var _client_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63297);



const ASSUME_ROLE = 'sts:AssumeRole';
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
            return await (0,_client_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)(ASSUME_ROLE, (signal) => assume(sdk, role, signal), context);
        }
        catch (thrown) {
            throw aboutRole((0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(thrown, ASSUME_ROLE), role);
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
        throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(ASSUME_ROLE, 'the answer holds no credentials');
    }
    const opened = accountOfArn(answer.AssumedRoleUser?.Arn ?? '');
    const meant = accountOfArn(role.arn);
    if (opened !== null && opened !== meant) {
        // Reading another account under this one's name would make this one look clean.
        throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk('role-not-assumable', ASSUME_ROLE, `The role opens account ${opened}, not ${meant}.`);
    }
    return (0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCredentials */ .z)({
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    });
}
/** What was asked on the way to the role is told already. */
function aboutRole(failure, role) {
    if (failure.message.startsWith(`${ASSUME_ROLE} `))
        return failure;
    const refused = failure.reason === 'denied' || (failure.reason === 'error' && failure.patience === 'none');
    return new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(refused ? 'role-not-assumable' : failure.reason, ASSUME_ROLE, `${ASSUME_ROLE} ${role.arn}: ${failure.message.replace(/^AssumeRole: /, '')}`);
}


/***/ }),

/***/ 76610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AWS_PACE),
/* harmony export */   I: () => (/* binding */ callAws)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93042);


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
async function callAws(action, send, context) {
    const { signal, pace, lane, counts } = context;
    const began = lane.clock();
    let throttles = 0;
    for (let attempt = 1;; attempt += 1) {
        await lane.rate.turn(signal);
        // Whoever waits for a turn in a lane that AWS slows down waits for AWS.
        if (signal.aborted)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .endedOf */ .er)(action, signal, throttles || (lane.rate.isSlowed ? lane.throttles : 0));
        const refusal = lane.refusal(action);
        if (refusal !== null)
            throw refusal;
        let sentAt = lane.clock();
        const outcome = await lane.inTurn(() => context.requests.run(() => {
            sentAt = lane.clock();
            counts.requests += 1;
            return tryOnce(action, send, signal);
        }));
        if ('answer' in outcome) {
            lane.answered();
            return outcome.answer;
        }
        if (signal.aborted)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .endedOf */ .er)(action, signal, throttles);
        const { failure } = outcome;
        if (failure.reason === 'throttled') {
            throttles += 1;
            counts.throttled += 1;
            lane.throttled(sentAt);
        }
        else if (failure.reason === 'unreachable')
            lane.unanswered();
        else
            lane.answered();
        const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt);
        if (attempt >= mostAttempts(failure, context) || isLate(began, pause, context)) {
            lane.gaveUp(failure, began);
            throw failure;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
}
/** Where another account found that nothing answers, once is enough to see whether it still does not. */
function mostAttempts({ patience, reason }, { pace, lane }) {
    return reason === 'unreachable' && lane.isDoubtful ? 1 : pace.attempts[patience];
}
/** The calls of a lane that is throttled without a break share one budget: each would wait for the same. */
function isLate(began, pause, { lane, pace }) {
    return lane.clock() + pause - Math.min(began, lane.throttledSince ?? began) > pace.budget;
}
async function tryOnce(action, send, signal) {
    if (signal.aborted)
        return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .endedOf */ .er)(action, signal) };
    try {
        return { answer: await untilAborted(send(signal), signal) };
    }
    catch (thrown) {
        return { failure: signal.aborted ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .endedOf */ .er)(action, signal) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(thrown, action) };
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


/***/ }),

/***/ 20909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   Of: () => (/* binding */ listIn)
/* harmony export */ });
/* unused harmony exports MOST_PAGES, MOST_BYTES */
/* harmony import */ var _client_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76610);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93042);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10496);




/** The most of one list: five million things of 1,000 a page, more than an account has of anything (docs/scaling.md). */
const MOST_PAGES = 5_000;
/** Some half a million snapshots; what is read of more would not fit into memory. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Every page of the list. Throws a CallFailure, also for a list that does not end. */
async function* pagesOf(operation, ec2, context) {
    const { action, list, pageSize, parameters } = operation;
    const tokens = new Set();
    let token = null;
    let bytes = 0;
    do {
        const input = {
            ...parameters,
            ...(pageSize === null ? {} : { MaxResults: pageSize }),
            ...(token === null ? {} : { NextToken: token }),
        };
        const page = await (0,_client_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)(action, async (signal) => readPage(list, await ec2((0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(action), input, signal)), context);
        if (page.next !== null && tokens.has(page.next)) {
            throw (0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(action, 'AWS sent the same NextToken twice');
        }
        if (page.next !== null)
            tokens.add(page.next);
        token = page.next;
        bytes += page.bytes;
        yield page.items;
        if (token !== null && (tokens.size >= MOST_PAGES || bytes >= MOST_BYTES)) {
            throw endless(action, tokens.size, bytes);
        }
    } while (token !== null);
}
function endless(action, pages, bytes) {
    const read = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(pages, 'page')} of ${Math.round(bytes / 1024 / 1024)} MB together`;
    const message = `${(0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(action)}: the list did not end within ${read} and is not read any further.`;
    return new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk('malformed', action, message);
}
/** A token that is no text would end the list, and nobody would know. Throws a MalformedAnswer. */
function readPage(list, answer) {
    const { NextToken: next = null, $metadata: metadata } = answer;
    if (next !== null && typeof next !== 'string')
        throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol('the NextToken is no text');
    const bytes = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(metadata) ? metadata['bytes'] : 0;
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
    const listed = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(holder) ? holder[member] : undefined;
    if (!Array.isArray(listed))
        throw new _client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol(`the answer holds no list of ${member}`);
    return listed;
}


/***/ }),

/***/ 50054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Limit),
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Lets at most so many pieces of work run at a time; the others wait in the order of their arrival. */
class Limit {
    #waiting = [];
    #mostAside;
    #free;
    #aside = 0;
    /** @param mostAside how many may have stepped aside at a time, beside the `most` that run */
    constructor(most, mostAside = 0) {
        this.#free = most;
        this.#mostAside = mostAside;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        let isAside = false;
        try {
            return await work(() => {
                if (isAside || this.#aside >= this.#mostAside)
                    return;
                isAside = true;
                this.#aside += 1;
                this.#passOn();
            });
        }
        finally {
            if (isAside)
                this.#aside -= 1;
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


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ unfinishedName),
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   NT: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** How a file is called while it is written: names the process, so that the next one knows whether it is still at it. */
function temporaryName(path) {
    return `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
}
function unfinishedName(path) {
    return `${path}.${process.pid}.unfinished`;
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Earlier versions named no process in what they call `.tmp`. */
const OURS = new RegExp(`^(?<name>.+?)(?:\\.(?<process>\\d+))?\\.(?:${UUID}\\.tmp|unfinished)$`);
/**
 * Removes what killed runs left half-written in a folder. What a process that lives is writing stays, as does everything
 * that is not named as we name such files.
 * @param isOurs whether a file of this name, once finished, is one that we write
 */
async function removeLeftovers(folder, isOurs) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names) {
        const match = OURS.exec(name)?.groups;
        if (match?.['name'] === undefined || !isOurs(match['name']))
            continue;
        if (match['process'] !== undefined && isAlive(Number(match['process'])))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch(() => undefined);
    }
}
/** Our own number is that of a run that is gone: this one has written nothing yet. */
function isAlive(process_) {
    if (process_ === process.pid)
        return false;
    try {
        process.kill(process_, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 35324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder cannot be made and is said to be
 * missing, as below /proc, and does not let the process end meanwhile. Rejects with the system's error.
 */
async function makeFolder(path) {
    const missing = [];
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while (!(await isThere(current))) {
        missing.push(current);
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
    }
    for (const folder of missing.toReversed())
        await makeOne(folder);
    // Says what is wrong with a file of that name.
    if (missing.length === 0)
        await makeOne(current);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}
/** Another process may have been quicker. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())
            throw error;
    }
}
function codeOf(error) {
    return error.code;
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
function fingerprint(subject) {
    const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id];
    // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest().toString('hex', 0, 16);
}


/***/ }),

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HISTORY_SCHEMA)
/* harmony export */ });
const HISTORY_SCHEMA = 1;


/***/ }),

/***/ 55124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ allRegionsRead),
/* harmony export */   g: () => (/* binding */ regionsRead)
/* harmony export */ });
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);


/** Regions by account in which AWS answered, be it only to refuse or to slow down. */
function regionsRead({ complete, gaps }) {
    const read = new Map();
    const add = (account, region) => {
        if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .ju || !(0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionCode */ .qg)(region))
            return;
        const known = read.get(account);
        if (known === undefined)
            read.set(account, new Set([region]));
        else
            known.add(region);
    };
    for (const { account, regions } of complete)
        for (const region of regions)
            add(account, region);
    for (const { account, region, reason } of gaps) {
        if (reason === 'denied' || reason === 'throttled')
            add(account, region);
    }
    return read;
}
/** The same of all accounts together. */
function allRegionsRead(coverage) {
    const all = new Set();
    for (const regions of regionsRead(coverage).values())
        for (const region of regions)
            all.add(region);
    return all;
}


/***/ }),

/***/ 80311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   us: () => (/* binding */ nextScanRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55124);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37486);




/**
 * What the next run is told of this scan. Regions of which none is one that it read before may be another scan's, whose
 * settings are mixed up with this one's or whose history this is: they are not taken over.
 */
function nextScanRecord(identity, run) {
    const { before } = run;
    const read = [...(0,_regions_read_js__WEBPACK_IMPORTED_MODULE_1__/* .allRegionsRead */ .f)(run.coverage)];
    const isAnother = before !== null && before.regions.length > 0 && !read.some((region) => before.regions.includes(region));
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .O)(run);
    return {
        ...identity,
        accounts: sorted([...(before?.accounts ?? []), ...run.accounts.map(({ id }) => id)].filter((id) => id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)),
        regions: sorted([...(before?.regions ?? []), ...(isAnother ? [] : read)]),
        production: sorted([
            ...run.accounts.filter(({ environment }) => environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3).map(({ id }) => id),
            // Until somebody says so, what was production stays it.
            ...(before?.production ?? []).filter((id) => scope.mayBeProduction(id)),
        ]),
    };
}
/**
 * Whether a history may be this scan's own. What is not known, outside of GitHub or in an older history, speaks against
 * nothing, and a scan that is given a name keeps what it knew without one.
 */
function isOwn(history, scan) {
    return (agree(history.repository, scan.repository) &&
        agree(history.workflow, scan.workflow) &&
        (history.name === '' || history.name === scan.name));
}
/** What a history says of its scan; of before it was told, what follows from the accounts that the last run read. */
function recordOf({ scan, sizes, alerts }) {
    const accounts = Object.keys(sizes);
    if (scan !== null || accounts.length === 0)
        return scan;
    const production = Object.values(alerts).flatMap(({ account }) => account ?? []);
    return {
        repository: null,
        workflow: null,
        name: '',
        accounts: sorted(accounts),
        regions: [],
        production: sorted(production.filter((id) => accounts.includes(id))),
    };
}
function agree(one, other) {
    return one === null || other === null || one === other;
}
function sorted(texts) {
    return [...new Set(texts)].toSorted();
}


/***/ }),

/***/ 37486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _accounts_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85178);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77175);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55124);







const GONE = new Set(['excluded', 'pending-closure', 'closed']);
function scopeOf(run) {
    const { settings, accounts, leftOut, before } = run;
    const read = (0,_regions_read_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsRead */ .g)(run.coverage);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const had = before === null ? null : new Set(before.accounts);
    const opened = new Set(run.coverage.complete.map(({ account }) => account));
    const listed = new Set(settings.accounts);
    // An id that never opened anything may be another one's, misspelt.
    const listIsCertain = [...listed].every((id) => opened.has(id) || had === null || had.has(id));
    const isProduction = productionPatterns(settings);
    const productionDoubt = whyProductionIsInDoubt(settings, [...accounts, ...leftOut]);
    const asked = [...isProduction, ...Object.values(settings.environments).flat()];
    const environmentDoubt = (account) => {
        const { id, environment } = account;
        if (environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3 || settings.perAccount[id]?.environment !== undefined)
            return null;
        if (asked.every((pattern) => (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesAbout */ .P2)(pattern, account)))
            return productionDoubt;
        return `the name or the unit of account ${id} could not be read`;
    };
    return {
        accountLeftOut(account) {
            if (listed.size > 0)
                return !listed.has(account) && listIsCertain;
            return leftOut.some(({ id, why }) => id === account && GONE.has(why));
        },
        everHad: (account) => had?.has(account) ?? true,
        regionLeftOut(account, region) {
            const patterns = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .regionsOf */ .NV)(settings, account);
            const here = read.get(account);
            if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .ju || (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .meansRegion */ .X5)(patterns, region) || here === undefined)
                return false;
            if (before?.regions.includes(region) !== true)
                return false;
            // Where nothing is left of what was read before, it may have been another scan's.
            if (![...here].some((name) => before.regions.includes(name)))
                return false;
            return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternsIn */ .fv)(patterns).every((pattern) => [...here].some((name) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsGlob */ .t)(pattern, name)));
        },
        environmentDoubt,
        mayBeProduction(account) {
            const seen = byId.get(account);
            if (seen)
                return seen.environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3 || environmentDoubt(seen) !== null;
            const own = settings.perAccount[account]?.environment;
            if (own !== undefined)
                return own === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3;
            if (productionDoubt !== null)
                return true;
            const nameless = { id: account, name: account };
            return isProduction.some((pattern) => (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, nameless) || !(0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesAbout */ .P2)(pattern, nameless));
        },
        productionDoubt,
    };
}
function productionPatterns({ productionAccounts, environments }) {
    return [...productionAccounts, ...(environments[_model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3] ?? [])];
}
function whyProductionIsInDoubt(settings, accounts) {
    if (settings.withoutProduction)
        return null;
    const patterns = productionPatterns(settings);
    const own = Object.values(settings.perAccount).some(({ environment }) => environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTION */ .e3);
    if (patterns.length === 0 && !own)
        return 'production-accounts is empty';
    const unused = (0,_accounts_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedPatterns */ .w$)(patterns, accounts);
    if (unused.length === 0)
        return null;
    const quoted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(unused.map((pattern) => `"${pattern}"`));
    return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`;
}


/***/ }),

/***/ 87314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ behindLinks),
  FB: () => (/* binding */ loadHistory),
  QX: () => (/* binding */ saveHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/leftovers.js
var leftovers = __webpack_require__(577);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/past/parse.js




/** Says what is wrong with a history file, such as `findings.3f….severity is "bad"`. */
class DamagedHistoryError extends Error {
    name = 'DamagedHistoryError';
}
/**
 * Reads a history file's text. Everything that later stages rely on is checked, because the file travels through
 * caches, artifacts and people's hands. Throws DamagedHistoryError; never returns a part.
 */
function parseHistory(text) {
    const file = object(parseJson(text), 'the file');
    const schema = file['schema'];
    if (schema !== model_history/* HISTORY_SCHEMA */.N) {
        throw new DamagedHistoryError(`its schema is ${show(schema)} and this version of Cloud Baseline reads ${model_history/* HISTORY_SCHEMA */.N}`);
    }
    const run = object(file['run'], 'run');
    return {
        schema: model_history/* HISTORY_SCHEMA */.N,
        run: { id: string(run['id'], 'run.id'), at: time(run['at'], 'run.at') },
        findings: mapOf(file['findings'], 'findings', finding),
        alerts: mapOf(file['alerts'], 'alerts', parse_alert),
        sizes: file['sizes'] === undefined ? {} : mapOf(file['sizes'], 'sizes', size),
        scan: file['scan'] === undefined ? null : nullOr(file['scan'], 'scan', scan),
        unswept: file['unswept'] === undefined ? {} : mapOf(file['unswept'], 'unswept', strings),
    };
}
function parseJson(text) {
    if (text.trim() === '')
        throw new DamagedHistoryError('it is empty');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new DamagedHistoryError('it is not JSON: perhaps it was cut off or edited');
    }
}
function finding(value, where, key) {
    const of = object(value, where);
    const text = (name) => string(of[name], `${where}.${name}`);
    const read = {
        rule: text('rule'),
        account: text('account'),
        region: text('region'),
        kind: text('kind'),
        id: text('id'),
        name: text('name'),
        arn: text('arn'),
        severity: oneOf(of['severity'], severity/* SEVERITIES */.oC, `${where}.severity`),
        environment: text('environment'),
        firstSeen: time(of['firstSeen'], `${where}.firstSeen`),
        lastSeen: time(of['lastSeen'], `${where}.lastSeen`),
        fixedAt: nullOr(of['fixedAt'], `${where}.fixedAt`, time),
        reopened: wholeNumber(of['reopened'], `${where}.reopened`),
        ...(of['coveredBy'] === undefined ? {} : { coveredBy: text('coveredBy') }),
    };
    // A finding under a wrong key would never be met again and then be told as fixed.
    if ((0,fingerprint/* fingerprint */.R)(read) !== key)
        throw new DamagedHistoryError(`${where} does not belong under this key`);
    return read;
}
function parse_alert(value, where, key) {
    const of = object(value, where);
    if (of['key'] !== key)
        throw new DamagedHistoryError(`${where}.key is ${show(of['key'])}`);
    return {
        key,
        rule: string(of['rule'], `${where}.rule`),
        account: nullOr(of['account'], `${where}.account`, string),
        fingerprint: nullOr(of['fingerprint'], `${where}.fingerprint`, string),
        sentTo: string(of['sentTo'], `${where}.sentTo`),
        status: oneOf(of['status'], ['open', 'unsent'], `${where}.status`),
        firstTriggered: time(of['firstTriggered'], `${where}.firstTriggered`),
        lastTriggered: time(of['lastTriggered'], `${where}.lastTriggered`),
        pending: nullOr(of['pending'], `${where}.pending`, (pending, at) => pendingDelivery(pending, at, key)),
    };
}
function size(value, where) {
    const of = object(value, where);
    return {
        listings: wholeNumber(of['listings'], `${where}.listings`),
        resources: wholeNumber(of['resources'], `${where}.resources`),
    };
}
function scan(value, where) {
    const of = object(value, where);
    return {
        repository: nullOr(of['repository'], `${where}.repository`, string),
        workflow: nullOr(of['workflow'], `${where}.workflow`, string),
        name: string(of['name'], `${where}.name`),
        accounts: strings(of['accounts'], `${where}.accounts`),
        regions: strings(of['regions'], `${where}.regions`),
        production: strings(of['production'], `${where}.production`),
    };
}
function pendingDelivery(value, where, key) {
    const of = object(value, where);
    const action = oneOf(of['action'], ['trigger', 'resolve'], `${where}.action`);
    const body = object(of['body'], `${where}.body`);
    // The body is sent as it is: it must not speak about another alert.
    if (body['event_action'] !== action || body['dedup_key'] !== key) {
        throw new DamagedHistoryError(`${where}.body is not about this alert`);
    }
    return {
        action,
        body,
        since: time(of['since'], `${where}.since`),
        error: string(of['error'], `${where}.error`),
    };
}
function mapOf(value, where, read) {
    const entries = Object.entries(object(value, where));
    return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry, `${where}.${key}`, key)]));
}
function object(value, where) {
    if (!(0,json/* isJsonObject */.O)(value))
        throw new DamagedHistoryError(`${where} is ${show(value)}, not an object`);
    return value;
}
function string(value, where) {
    if (typeof value !== 'string')
        throw new DamagedHistoryError(`${where} is ${show(value)}, not a text`);
    return value;
}
function strings(value, where) {
    if (!Array.isArray(value))
        throw new DamagedHistoryError(`${where} is ${show(value)}, not a list`);
    return value.map((one, index) => string(one, `${where}[${index}]`));
}
function time(value, where) {
    if (typeof value !== 'string' || !ISO_TIME.test(value) || Number.isNaN(Date.parse(value))) {
        throw new DamagedHistoryError(`${where} is ${show(value)}, not a time such as 2026-01-31T12:00:00Z`);
    }
    return value;
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
function wholeNumber(value, where) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw new DamagedHistoryError(`${where} is ${show(value)}, not a whole number`);
    }
    return value;
}
function oneOf(value, allowed, where) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw new DamagedHistoryError(`${where} is ${show(value)}, not one of ${allowed.join(', ')}`);
    }
    return found;
}
function nullOr(value, where, read) {
    if (value === undefined)
        throw new DamagedHistoryError(`${where} is missing`);
    return value === null ? null : read(value, where);
}
function show(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value).slice(0, 60);
}

// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
;// CONCATENATED MODULE: ./build/src/past/store.js












/**
 * Reads the history file; `null`: none is kept. Messages name it relative to the workspace. A file that is there but can
 * not be used comes back as `damaged`, or as `foreign` where it is another scan's, which is not the same as nothing
 * before. Throws a UserError only for what is no file at all: a pipe would be waited for, a device be replaced.
 */
async function loadHistory(path, scan, workspace = '.') {
    if (path === null)
        return { status: 'none' };
    const short = shortPath(path, workspace);
    try {
        const history = parseHistory((0,read_regular_file/* readRegularFile */.XF)(path).toString('utf8'));
        if (history.scan === null || (0,scan_record/* isOwn */.NP)(history.scan, scan))
            return { status: 'loaded', history };
        return { status: 'foreign', message: foreignMessage(short, history.scan, scan) };
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg) {
            throw new errors/* UserError */.y(`history: received ${JSON.stringify((0,visible/* visible */.R)(short))}, expected the path of a file, there or not yet: ${error.message}.`);
        }
        if (codeOf(error) === 'ENOENT')
            return { status: 'first', message: firstMessage(short) };
        return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) };
    }
}
/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it; a link stays, and the file that it leads to is written. Throws UserError where the path can
 * not be written.
 */
async function saveHistory(path, history) {
    let temporary = null;
    try {
        const target = await behindLinks(path);
        const folder = (0,external_node_path_.dirname)(target);
        temporary = (0,external_node_path_.join)(folder, (0,leftovers/* temporaryName */.NT)(`.${(0,external_node_path_.basename)(target)}`));
        await (0,make_folder/* makeFolder */.f)(folder);
        if (isDamaged(target))
            await keepAside(target);
        await writeThrough(temporary, `${(0,text_json/* toJson */.a)(sortKeys(history), 1)}\n`);
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        if (temporary !== null)
            await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* UserError */.y(`The history could not be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(reasonOf(error))}. ` +
            'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
            'tell what is new or fixed and cannot resolve the alerts of this one.');
    }
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where the path leads, be there a file or not yet. */
async function behindLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links++) {
        const next = await (0,promises_.readlink)(at).catch(() => null);
        if (next === null)
            return at;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), next);
    }
    throw new Error('too many links lead from one to the next');
}
function isDamaged(path) {
    try {
        parseHistory((0,read_regular_file/* readRegularFile */.XF)(path).toString('utf8'));
        return false;
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg)
            throw error;
        return codeOf(error) !== 'ENOENT';
    }
}
async function writeThrough(path, text) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path) {
    for (let number = 1; number < 100; number++) {
        const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
        try {
            await (0,promises_.link)(path, aside).catch(async (error) => {
                if (codeOf(error) === 'EEXIST')
                    throw error;
                // Not every file system has hard links.
                await (0,promises_.copyFile)(path, aside, promises_.constants.COPYFILE_EXCL);
            });
            return;
        }
        catch (error) {
            // A file that may be replaced but not be read can not be kept; the new history matters more.
            if (codeOf(error) !== 'EEXIST')
                return;
        }
    }
}
/** The same content gives the same bytes, so that a history in git shows only what changed. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b)));
}
function firstMessage(path) {
    return (`No history was found at ${(0,visible/* visible */.R)(path)}: every violation counts as new, and alerts that an earlier ` +
        'run may have opened are known by their keys at most. The next run knows more, if the file is kept.');
}
/** As people wrote it: the path of the machine says nothing to them. */
function shortPath(path, workspace) {
    const short = (0,external_node_path_.relative)(workspace, path);
    return short.startsWith('..') ? path : short;
}
function foreignMessage(path, of, scan) {
    return (`The history at ${(0,visible/* visible */.R)(path)} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
        'neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ' +
        'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
        'new name, remove the file.');
}
function scanName({ repository, workflow, name }) {
    const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter((part) => part !== null);
    return parts.length === 0 ? 'one outside of GitHub' : (0,visible/* visible */.R)(parts.join(', '));
}
function damagedMessage(path, reason) {
    return (`The history at ${(0,visible/* visible */.R)(path)} could not be used: ${(0,visible/* visible */.R)(reason)}. What is new or fixed cannot be told in ` +
        'this run (every violation counts as new), and alerts that earlier runs opened are known by their keys at most. ' +
        `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`);
}
function reasonOf(error) {
    if (error instanceof DamagedHistoryError || error instanceof read_regular_file/* NoRegularFile */.Kg)
        return error.message;
    const code = codeOf(error);
    return (code === null ? undefined : REASONS.get(code)) ?? (0,errors/* messageOf */.b)(error);
}
const REASONS = new Map([
    ['EACCES', 'access was denied (EACCES)'],
    ['EPERM', 'the operation is not permitted (EPERM)'],
    ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['ENOSPC', 'no space is left on the device (ENOSPC)'],
]);
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}


/***/ }),

/***/ 74676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   eZ: () => (/* binding */ clearLeftovers),
/* harmony export */   en: () => (/* binding */ collectRequest),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_aws_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98678);
/* harmony import */ var _files_leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);
/* harmony import */ var _host_github_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87707);
/* harmony import */ var _past_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87314);
/* harmony import */ var _rules_load_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13520);
/* harmony import */ var _settings_account_parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95377);
/* harmony import */ var _accounts_environments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85178);








/** The rules that the settings select. Throws a UserError for what is wrong with them. */
function selectRules(settings, now) {
    return (0,_rules_load_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadRules */ .A)(settings.rules, {
        workspace: settings.workspace,
        model: _clouds_aws_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .AWS_KINDS */ .aR,
        now,
        parameters: settings.parameters,
        accounts: (0,_settings_account_parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .accountParameters */ .E)(settings.perAccount),
        examples: 'own',
    });
}
/** What the last run knew; the log says what is wrong with it. Throws a UserError where the path is no file's. */
async function recall(settings, { logger, environment }) {
    const scan = (0,_host_github_links_js__WEBPACK_IMPORTED_MODULE_7__/* .scanFrom */ .iO)(environment, settings.alertScope);
    const loaded = await (0,_past_store_js__WEBPACK_IMPORTED_MODULE_3__/* .loadHistory */ .FB)(settings.history, scan, settings.workspace);
    if (loaded.status !== 'loaded' && loaded.status !== 'none')
        logger.warning(loaded.message);
    return loaded;
}
/** Removes what a killed run left half-written, lest it be uploaded with the report. */
async function clearLeftovers({ reportDir, history }) {
    await (0,_files_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLeftovers */ .DA)(reportDir, () => true);
    if (history === null)
        return;
    const target = await (0,_past_store_js__WEBPACK_IMPORTED_MODULE_3__/* .behindLinks */ .Kp)(history);
    await (0,_files_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLeftovers */ .DA)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target), (name) => name === `.${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)}`);
}
/** What the settings say about accounts, for whoever reads or lists them. */
function collectRequest(settings) {
    return { ...settings, units: (0,_accounts_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForUnits */ .NE)(settings) };
}


/***/ })

};
