export const id = 3929;
export const ids = [3929];
export const modules = {

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ callerOf)
});

// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/foreign-answer.js

/**
 * AWS gives each of its answers an id. One that says nothing at all and has none is no answer of AWS's, but an empty body, or
 * a web page that could be read as XML: taken for AWS's, it would mean that nothing was ever set. Throws a MalformedAnswer.
 */
function refuseForeign({ $metadata: metadata, ...told }) {
    if (isNothing(told) && metadata?.requestId === undefined)
        throw new failure/* MalformedAnswer */.ol('the answer is empty, and has no id of a request as AWS gives each');
}
/** Lists say something, if only that they are empty. */
function isNothing(value) {
    if (value === undefined || value === null)
        return true;
    return (typeof value === 'object' &&
        !Array.isArray(value) &&
        !(value instanceof Date) &&
        !(value instanceof Uint8Array) &&
        Object.values(value).every(isNothing));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/client.js

/** Sends any operation of the service by its name. `sdk`: the service's package. */
function callerOf(client, sdk, { clock }) {
    const commands = sdk;
    return async (operation, input, abortSignal) => {
        const { [`${operation}Command`]: Command } = commands;
        if (Command === undefined)
            throw new TypeError(`The AWS SDK has no operation ${operation}.`);
        const send = () => client.send(new Command(input), { abortSignal });
        const answer = { ...(await clock.correcting(client, send)) };
        refuseForeign(answer);
        return answer;
    };
}


/***/ }),

/***/ 73929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIam: () => (/* binding */ openIam)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(16764);
var dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(dist_cjs, 2);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/client.js + 1 modules
var client = __webpack_require__(63005);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var client_failure = __webpack_require__(93042);
// EXTERNAL MODULE: ./build/src/clouds/aws/services/iam/operation.js
var operation = __webpack_require__(86960);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/credential-report/csv.js

/**
 * The rows of comma-separated values (RFC 4180): fields may be in quotes, and hold commas, line breaks and doubled quotes there.
 * Names of users may have commas. Throws a MalformedAnswer for a quote that does not end.
 */
function csvRows(text) {
    const rows = [];
    let row = [];
    for (const [, quoted, plain, end] of text.matchAll(FIELD)) {
        if (quoted === undefined && plain?.startsWith('"') === true) {
            throw new client_failure/* MalformedAnswer */.ol('a quote in the report does not end');
        }
        row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
        if (end === ',')
            continue;
        // A line without anything in it is none.
        if (row.length > 1 || row[0] !== '')
            rows.push(row);
        row = [];
    }
    return rows;
}
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g;

// EXTERNAL MODULE: ./build/src/clouds/aws/reading/arn-parts.js
var arn_parts = __webpack_require__(38185);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/credential-report/rows.js



/** How the report calls the root user. */
const ROOT = '<root_account>';
/** What the report writes where there is nothing to tell ("Getting credential reports" in the IAM user guide). */
const NOTHING = new Set(['', 'N/A', 'no_information', 'not_supported']);
/** A form makes the key right after the user. */
const AT_ONCE_MS = 60_000;
/** What is read of a key's slot: without it nobody could tell that there is no key from that nothing is told. */
const OF_KEYS = ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'];
/** The columns that a report has to have. `additional_credentials_info` is newer than reports that are played. */
const COLUMNS = [
    'user',
    'arn',
    'user_creation_time',
    'password_enabled',
    'password_last_used',
    'password_last_changed',
    'password_next_rotation',
    'mfa_active',
    ...[1, 2].flatMap((slot) => OF_KEYS.map((what) => `access_key_${slot}_${what}`)),
    'cert_1_active',
    'cert_2_active',
];
/** Columns are found by their names, of which AWS adds new ones. Throws a MalformedAnswer. */
function readReport(text, generated) {
    const [names = [], ...lines] = csvRows(text);
    const missing = COLUMNS.find((name) => !names.includes(name));
    if (missing !== undefined)
        throw new client_failure/* MalformedAnswer */.ol(`the credential report has no column ${missing}`);
    const users = [];
    const root = [];
    for (const line of lines) {
        if (line.length !== names.length) {
            throw new client_failure/* MalformedAnswer */.ol(`a row of the credential report has ${line.length} of ${names.length} columns`);
        }
        const told = new Map(names.map((name, index) => [name, line[index] ?? '']));
        if (told.get('user') === ROOT)
            root.push({ ...rowOf(told, generated), Name: 'root' });
        else
            users.push(rowOf(told, generated));
    }
    return { Users: users, ...(root.length === 0 ? {} : { Root: root }) };
}
function rowOf(told, generated) {
    const at = (column) => told.get(column) ?? '';
    const arn = at('arn');
    const made = timeOf(at('user_creation_time'));
    return {
        User: at('user'),
        Arn: arn,
        Account: (0,arn_parts/* arnParts */.wo)(arn)?.account,
        GeneratedTime: generated,
        UserCreationTime: made,
        // Of root the report does not say whether it has one.
        PasswordEnabled: at('password_enabled') === 'not_supported' ? undefined : flagOf(at('password_enabled')),
        PasswordLastUsed: timeOf(at('password_last_used')),
        PasswordLastChanged: timeOf(at('password_last_changed')),
        PasswordNextRotation: timeOf(at('password_next_rotation')),
        MFAActive: flagOf(at('mfa_active')),
        AccessKeys: [1, 2].flatMap((slot) => keyIn(slot, made, at)),
        SigningCertificates: countOf([1, 2].map((slot) => flagOf(at(`cert_${slot}_active`)))),
        AdditionalCredentials: textOf(at('additional_credentials_info')),
    };
}
/** A slot is empty where it is not active and nobody ever made a key in it. */
function keyIn(slot, made, at) {
    const active = flagOf(at(`access_key_${slot}_active`));
    const rotated = timeOf(at(`access_key_${slot}_last_rotated`));
    if (active === false && rotated === undefined)
        return [];
    return [
        {
            Slot: slot,
            Active: active,
            LastRotated: rotated,
            MadeWithUser: made instanceof Date && rotated instanceof Date
                ? Math.abs(rotated.getTime() - made.getTime()) < AT_ONCE_MS
                : undefined,
            LastUsed: timeOf(at(`access_key_${slot}_last_used_date`)),
            LastUsedRegion: textOf(at(`access_key_${slot}_last_used_region`)),
            LastUsedService: textOf(at(`access_key_${slot}_last_used_service`)),
        },
    ];
}
function textOf(value) {
    return NOTHING.has(value) ? undefined : value;
}
/** What is neither stays as it is, for whoever expects a type to refuse it. */
function flagOf(value) {
    const word = value.toLowerCase();
    return word === 'true' || word === 'false' ? word === 'true' : value;
}
/** How many are true; one that is neither true nor false stays, for whoever expects a number to refuse it. */
function countOf(flags) {
    const strange = flags.find((one) => typeof one === 'string');
    return strange ?? flags.filter((one) => one === true).length;
}
function timeOf(value) {
    const text = textOf(value);
    if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text))
        return text;
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? text : time;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/credential-report/get-report.js




const GENERATE = (0,operation/* iam */.c)('GenerateCredentialReport');
const GET = (0,operation/* iam */.c)('GetCredentialReport');
/** AWS makes a report in seconds; in accounts of thousands of users it takes longer. */
const PATIENCE = { limit: 60_000, firstPause: 1_000, longestPause: 8_000 };
/** The report is not there yet, or no longer: another one is to be made. */
const NOT_READY = new Set(['ReportNotPresent', 'ReportInProgress', 'ReportExpired']);
/** Somebody else has one made. */
const BUSY = 'LimitExceeded';
/**
 * The credential report with its rows read. AWS makes a new one where the last is older than four hours; until it is made it is
 * asked again, more and more slowly. Throws a CallFailure, which names the action that was refused.
 */
async function getCredentialReport(call, signal, { limit, firstPause, longestPause } = PATIENCE) {
    const until = performance.now() + limit;
    let pause = firstPause;
    for (;;) {
        const report = (await isMade(call, signal)) ? await made(call, signal) : null;
        if (report !== null)
            return report;
        if (performance.now() + pause > until) {
            const message = `${GET.operation}: AWS did not make the credential report within ${limit / 1000} s.`;
            throw new client_failure/* CallFailure */.Rk('timeout', GET.action, message);
        }
        await (0,promises_.setTimeout)(pause, undefined, { signal });
        pause = Math.min(longestPause, pause * 1.5);
    }
}
async function isMade(call, signal) {
    try {
        const { State: state } = await call(GENERATE.operation, {}, signal);
        return state === 'COMPLETE';
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const failure = (0,client_failure/* classify */.L8)(thrown, GENERATE);
        if (failure.code !== BUSY)
            throw failure;
        return true;
    }
}
/** Null where it is not there. */
async function made(call, signal) {
    try {
        const { Content: content, GeneratedTime: generated } = await call(GET.operation, {}, signal);
        if (!(content instanceof Uint8Array))
            throw new client_failure/* MalformedAnswer */.ol('the answer holds no Content');
        const text = new TextDecoder().decode(content);
        return { GeneratedTime: generated, ...readReport(text, generated) };
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const failure = (0,client_failure/* classify */.L8)(thrown, GET);
        if (NOT_READY.has(failure.code))
            return null;
        throw failure;
    }
}

// EXTERNAL MODULE: ./build/src/clouds/aws/reading/items-of.js
var items_of = __webpack_require__(3463);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/value-path.js
var value_path = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/list-access-keys.js




const LIST = { ...(0,operation/* iam */.c)('ListAccessKeys'), list: 'AccessKeyMetadata', pageSize: 1000 };
const USERS = {
    ...(0,operation/* iam */.c)('GetAccountAuthorizationDetails'),
    list: 'UserDetailList',
    pageSize: 1000,
    parameters: { Filter: ['User'] },
};
/**
 * The access keys of all users, each with the id of its user. Users that had none when the credential report was made are not
 * asked about: a key that is younger than the report is seen when the next one is made. Users that are younger are asked about.
 * @param call which answers the credential report as well
 */
async function listAccessKeysOfAll(call, send, signal) {
    const { Users: rows } = await call('GetCredentialReport', {}, signal);
    const keyless = new Set(rows
        .filter(hasNoKey)
        .map(({ Arn, UserCreationTime }) => keyOf(Arn, UserCreationTime)));
    const keys = [];
    for await (const user of (0,items_of/* itemsOf */.S)(USERS, operation/* IAM_PAGING */.l, call, signal)) {
        if (!(0,value_path/* isRecord */.u4)(user) || keyless.has(keyOf(user['Arn'], user['CreateDate'])))
            continue;
        const { UserName, UserId } = user;
        try {
            for await (const key of (0,items_of/* itemsOf */.S)({ ...LIST, parameters: { UserName } }, operation/* IAM_PAGING */.l, send, signal)) {
                keys.push((0,value_path/* isRecord */.u4)(key) ? { ...key, UserId } : key);
            }
        }
        catch (thrown) {
            const failure = signal.aborted ? null : (0,client_failure/* classify */.L8)(thrown, LIST);
            // Deleted in between.
            if (failure?.code !== 'NoSuchEntity')
                throw failure ?? thrown;
        }
    }
    return { AccessKeyMetadata: keys, IsTruncated: false };
}
function hasNoKey({ AccessKeys, AdditionalCredentials }) {
    return AccessKeys.length === 0 && AdditionalCredentials === undefined;
}
/** A user of the same name that was made anew is another one. */
function keyOf(arn, made) {
    return `${String(arn)} ${made instanceof Date ? Math.floor(made.getTime() / 1000) : ''}`;
}

// EXTERNAL MODULE: ./build/src/clouds/aws/services/iam/managed-by-aws.js
var managed_by_aws = __webpack_require__(26536);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/slim-details.js


const LISTS = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'];
/**
 * A page of GetAccountAuthorizationDetails without what nobody reads: versions of policies that are not in force, and policies
 * of AWS's that nobody here has. A page that says whether it is the last is one, and then holds all of what it does not list.
 */
function slimDetails(answer) {
    if (typeof answer['IsTruncated'] !== 'boolean')
        return answer;
    const missing = LISTS.filter((name) => answer[name] === undefined).map((name) => [name, []]);
    const { Policies: policies } = answer;
    return {
        ...answer,
        ...Object.fromEntries(missing),
        ...(Array.isArray(policies) ? { Policies: policies.filter(isInUse).map(inForceAlone) } : {}),
    };
}
function isInUse(policy) {
    return (!(0,value_path/* isRecord */.u4)(policy) ||
        !(0,managed_by_aws/* isOfAws */.n)(policy['Arn']) ||
        policy['AttachmentCount'] !== 0 ||
        (policy['PermissionsBoundaryUsageCount'] ?? 0) !== 0);
}
function inForceAlone(policy) {
    if (!(0,value_path/* isRecord */.u4)(policy) || !Array.isArray(policy['PolicyVersionList']))
        return policy;
    const versions = policy['PolicyVersionList'];
    return {
        ...policy,
        PolicyVersionList: versions.filter((one) => (0,value_path/* isRecord */.u4)(one) && one['IsDefaultVersion'] === true),
    };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/iam/client.js





/** IAM as the rest of this program asks it: the credential report is one question, and so are the access keys of all users. */
const openIam = (config, tools) => {
    const send = (0,client/* callerOf */.$)(new dist_cjs.IAMClient(config), dist_cjs_namespaceObject, tools);
    const report = remembered((signal) => getCredentialReport(send, signal));
    const call = async (operation, input, signal) => {
        if (operation === 'GetCredentialReport')
            return report(signal);
        if (operation === 'ListAccessKeys')
            return listAccessKeysOfAll(call, send, signal);
        const answer = await send(operation, input, signal);
        return operation === 'GetAccountAuthorizationDetails' ? slimDetails(answer) : answer;
    };
    return call;
};
/** Several kinds are made of the report, which is asked for once; after a failure it is asked for again. */
function remembered(ask) {
    let answer = null;
    return (signal) => {
        const asked = answer ?? ask(signal);
        answer = asked;
        asked.catch(() => {
            if (answer === asked)
                answer = null;
        });
        return asked;
    };
}


/***/ })

};
