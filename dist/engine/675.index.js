export const id = 675;
export const ids = [675];
export const modules = {

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AWS_PACE),
/* harmony export */   I: () => (/* binding */ callAws)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);


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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   np: () => (/* binding */ LIST_UNITS),
/* harmony export */   ru: () => (/* binding */ LIST_PARENTS)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6215);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9390);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2583);




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
    await (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachLimited */ .v)(holders, REQUESTS, async (id) => {
        for (const unit of await listed(LIST_UNITS, 'OrganizationalUnits', { ParentId: id }, ask, context)) {
            if (typeof unit['Name'] === 'string')
                names.set(String(unit['Id']), unit['Name']);
        }
    });
    const nameOf = (id) => {
        const name = names.get(id);
        if (name === undefined)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_UNITS, `the unit ${id} is not listed`);
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
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_PARENTS, `nothing is above ${child}`);
        if (parent?.['Type'] === 'ROOT')
            return [id];
        const found = above.get(id) ?? climb(id);
        above.set(id, found);
        return [...(await found), id];
    };
    await (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachLimited */ .v)(members, REQUESTS, async ({ id, parents }) => {
        known.set(id, parents ?? (await climb(id)));
    });
    return known;
}
async function listed(action, list, parameters, ask, context) {
    const all = [];
    try {
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)({ action, list, pageSize: PAGE_SIZE, parameters }, ask, context)) {
            for (const item of page) {
                if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item))
                    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`the answer holds ${list} that are none`);
                all.push(item);
            }
        }
    }
    catch (thrown) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(thrown, action);
    }
    return all;
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LIST_ACCOUNTS),
/* harmony export */   w: () => (/* binding */ readOrganization)
/* harmony export */ });
/* harmony import */ var _model_account_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7843);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _organization_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(949);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9390);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2583);





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
        const excluded = (request.excludeAccounts ?? []).some((pattern) => (0,_model_account_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAccount */ .bl)(pattern, account));
        const why = excluded ? 'excluded' : inactive;
        if (why === null)
            accounts.push({ ...account, partition: caller.partition });
        else
            leftOut.push({ ...account, why });
    }
    if (accounts.length > 0)
        return { accounts, leftOut, unitsFailure: failure };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk('error', LIST_ACCOUNTS, `None of the ${leftOut.length} accounts of the organisation is left to read: all are excluded or not active.`);
}
async function listMembers(ask, caller, context) {
    const operation = { action: LIST_ACCOUNTS, list: 'Accounts', pageSize: _organization_units_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md };
    // An account that moves while the pages are read may be on two of them.
    const members = new Map();
    try {
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(operation, ask, context)) {
            for (const member of page.map(memberOf))
                members.set(member.id, member);
        }
    }
    catch (thrown) {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_ACCOUNTS, thrown.message);
        throw thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk ? withAdvice(thrown, caller) : thrown;
    }
    if (members.size === 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(LIST_ACCOUNTS, 'the answer names no account');
    return [...members.values()];
}
function memberOf(listed) {
    const { Id: id, Name: name, State: state, Status: status, Paths: paths } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(listed) ? listed : {};
    if (typeof id !== 'string' || !/^\d{12}$/.test(id))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol('an account has no id');
    return {
        id,
        name: typeof name === 'string' && name.trim() !== '' ? name : id,
        inactive: INACTIVE.get(state ?? status) ?? null,
        parents: parentsIn(paths),
    };
}
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
        return { units: await (0,_organization_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(members, ask, context), failure: null };
    }
    catch (thrown) {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk(reason, LIST_ACCOUNTS, `${advice} AWS said: ${message}`, 'none', code);
}


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   O: () => (/* binding */ listIn)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2583);



/** Every page of the list. Throws a CallFailure. */
async function* pagesOf(operation, ec2, context) {
    const { action, list, pageSize, parameters } = operation;
    const tokens = new Set();
    let token = null;
    do {
        const input = {
            ...parameters,
            ...(pageSize === null ? {} : { MaxResults: pageSize }),
            ...(token === null ? {} : { NextToken: token }),
        };
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)(action, async (signal) => readPage(list, await ec2((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(action), input, signal)), context);
        if (page.next !== null && tokens.has(page.next)) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(action, 'AWS sent the same NextToken twice');
        }
        if (page.next !== null)
            tokens.add(page.next);
        token = page.next;
        yield page.items;
    } while (token !== null);
}
function readPage(list, answer) {
    const { NextToken: next } = answer;
    return {
        items: listIn(answer, list),
        next: typeof next === 'string' && next !== '' ? next : null,
    };
}
/**
 * An empty listing is an empty list. Where the list is missing altogether (an empty reply, a login page that happens
 * to be well-formed, an error with status 200), nothing is known. Throws a MalformedAnswer.
 */
function listIn(holder, member) {
    const listed = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(holder) ? holder[member] : undefined;
    if (!Array.isArray(listed))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol(`the answer holds no list of ${member}`);
    return listed;
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   aO: () => (/* binding */ ASSUME_ROLE),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   zP: () => (/* binding */ assumedCredentials)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);


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
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)(ASSUME_ROLE, (signal) => assume(sdk, role, signal), context);
        }
        catch (thrown) {
            throw aboutRole((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(thrown, ASSUME_ROLE), role);
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(ASSUME_ROLE, 'the answer holds no credentials');
    }
    const opened = accountOfArn(answer.AssumedRoleUser?.Arn ?? '');
    const meant = accountOfArn(role.arn);
    if (opened !== null && opened !== meant) {
        // Reading another account under this one's name would make this one look clean.
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk('role-not-assumable', ASSUME_ROLE, `The role opens account ${opened}, not ${meant}.`);
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
/** What was asked on the way to the role is told already. */
function aboutRole(failure, role) {
    if (failure.message.startsWith(`${ASSUME_ROLE} `))
        return failure;
    const refused = failure.reason === 'denied' || (failure.reason === 'error' && failure.patience === 'none');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(refused ? 'role-not-assumable' : failure.reason, ASSUME_ROLE, `${ASSUME_ROLE} ${role.arn}: ${failure.message.replace(/^AssumeRole: /, '')}`);
}


/***/ }),

/***/ 6215:
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

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadHistory),
  Q: () => (/* binding */ saveHistory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(9959);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/src/history/parse.js




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

;// CONCATENATED MODULE: ./build/src/history/store.js








/**
 * Reads the history file; `null`: none is kept. Messages name it relative to the workspace. Never throws: a file that is there but can not be used comes back as
 * `damaged`, which is not the same as nothing before.
 */
async function loadHistory(path, workspace = '.') {
    if (path === null)
        return { status: 'none' };
    try {
        return { status: 'loaded', history: parseHistory(await (0,promises_.readFile)(path, 'utf8')) };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return { status: 'first', message: firstMessage(shortPath(path, workspace)) };
        return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) };
    }
}
/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it. Throws UserError where the path can not be written.
 */
async function saveHistory(path, history) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await loadHistory(path)).status === 'damaged')
            await keepAside(path);
        await writeThrough(temporary, `${JSON.stringify(sortKeys(history), null, 1)}\n`);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* UserError */.y(`The history could not be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(reasonOf(error))}. ` +
            'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
            'tell what is new or fixed and cannot resolve the alerts of this one.');
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
        'run may have opened cannot be resolved. The next run knows more, if the file is kept.');
}
/** As people wrote it: the path of the machine says nothing to them. */
function shortPath(path, workspace) {
    const short = (0,external_node_path_.relative)(workspace, path);
    return short.startsWith('..') ? path : short;
}
function damagedMessage(path, reason) {
    return (`The history at ${(0,visible/* visible */.R)(path)} could not be used: ${(0,visible/* visible */.R)(reason)}. What is new or fixed cannot be told in ` +
        'this run (every violation counts as new), and alerts that earlier runs opened cannot be resolved. ' +
        `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`);
}
function reasonOf(error) {
    if (error instanceof DamagedHistoryError)
        return error.message;
    const code = codeOf(error);
    return (code === null ? undefined : REASONS.get(code)) ?? (0,errors/* messageOf */.b)(error);
}
const REASONS = new Map([
    ['EISDIR', 'it is a folder, not a file'],
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

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
function fingerprint(subject) {
    const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id];
    // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest().toString('hex', 0, 16);
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HISTORY_SCHEMA)
/* harmony export */ });
const HISTORY_SCHEMA = 1;


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   en: () => (/* binding */ collectRequest),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var _collect_aws_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9100);
/* harmony import */ var _history_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);
/* harmony import */ var _rules_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9689);
/* harmony import */ var _settings_account_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5377);
/* harmony import */ var _settings_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7249);





/** The rules that the settings select. Throws a UserError for what is wrong with them. */
function selectRules(settings, now) {
    return (0,_rules_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRules */ .A)(settings.rules, {
        workspace: settings.workspace,
        model: _collect_aws_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .AWS_KINDS */ .aR,
        now,
        parameters: settings.parameters,
        accounts: (0,_settings_account_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .accountParameters */ .E)(settings.perAccount),
        examples: 'own',
    });
}
/** What the last run knew; the log says what is wrong with it. */
async function recall(settings, logger) {
    const loaded = await (0,_history_store_js__WEBPACK_IMPORTED_MODULE_1__/* .loadHistory */ .F)(settings.history, settings.workspace);
    if (loaded.status !== 'loaded' && loaded.status !== 'none')
        logger.warning(loaded.message);
    return loaded;
}
/** What the settings say about accounts, for whoever reads or lists them. */
function collectRequest(settings) {
    return { ...settings, units: (0,_settings_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForUnits */ .NE)(settings) };
}


/***/ })

};
