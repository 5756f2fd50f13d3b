export const id = 304;
export const ids = [304];
export const modules = {

/***/ 31450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ decidesAbout),
/* harmony export */   QF: () => (/* binding */ LONGEST_PATTERN),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   bl: () => (/* binding */ matchesAccount),
/* harmony export */   g8: () => (/* binding */ whyUndecided),
/* harmony export */   hq: () => (/* binding */ namesUnit),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _sensitive_may_stand_for_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43120);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77175);



/** More than the longest path of units: five below the root, with names of 128 characters (Organizations, quotas). */
const LONGEST_PATTERN = 1_000;
const UNIT = 'ou:';
const ACCOUNT_ID = /^\d{12}$/;
/** Whether it takes the organisation to say whom the pattern means. */
function namesUnit(pattern) {
    return pattern.startsWith(UNIT);
}
/**
 * Whether the pattern means the account: by its id, by its name (`*` stands for any text, `?` for one character), or,
 * as `ou:Workloads/Prod*`, by an organisational unit that it lies in, at any depth.
 */
function matchesAccount(pattern, { id, name, unit }) {
    if (!namesUnit(pattern))
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsGlob */ .t)(pattern, id) || fitsName(pattern, name);
    if (unit === undefined)
        return false;
    const path = pattern.slice(UNIT.length).replace(/^\/+|\/+$/g, '');
    return unitsAbove(unit).some((one) => fitsName(path, one));
}
/** What is masked fits where the mask itself is meant, or whatever was there would fit: its words are ours. */
function fitsName(pattern, name) {
    if (pattern === name)
        return true;
    const open = (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withOriginals */ .XQ)(name, () => ANYTHING);
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsGlob */ .t)(pattern, open);
}
/** No pattern has it, so that only `*` stands for it. */
const ANYTHING = '\u0000'.repeat(8);
const sorted = new WeakMap();
/** Whether any of the patterns means the account: thousands of ids are asked about thousands of accounts. */
function matchesAny(patterns, account) {
    const { exact, others } = sorted.get(patterns) ?? sort(patterns);
    return (exact.has(account.id) ||
        exact.has(account.name) ||
        others.some((pattern) => matchesAccount(pattern, account)));
}
function sort(patterns) {
    const exact = new Set(patterns.filter(isExact));
    const found = { exact, others: patterns.filter((pattern) => !exact.has(pattern)) };
    sorted.set(patterns, found);
    return found;
}
/** Whether it is an id or a name. */
function isExact(pattern) {
    return !namesUnit(pattern) && !/[*?]/.test(pattern);
}
/**
 * Whether what is known of the account is enough to say so. One whose name could not be read bears its id as its name,
 * which a pattern for names misses; so does it miss a masked name that it may mean.
 */
function decidesAbout(pattern, { id, name, unit }) {
    if (namesUnit(pattern))
        return unit !== undefined && !(0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(unit);
    if (ACCOUNT_ID.test(pattern))
        return true;
    return name !== id && !((0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(name) && (0,_sensitive_may_stand_for_js__WEBPACK_IMPORTED_MODULE_1__/* .mayFitGlob */ .L)(pattern, name));
}
/** Why it is not enough, as a clause. */
function whyUndecided({ id, name, unit = '' }) {
    const isHidden = (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(name) || (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(unit);
    return `the name or the unit of account ${id} ${isHidden ? 'is masked' : 'could not be read'}`;
}
/** `A`, `A/B` and `A/B/C` of `A/B/C`; nothing for the root. */
function unitsAbove(unit) {
    if (unit === '')
        return [];
    const names = unit.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 57187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   IM: () => (/* binding */ patternsOut),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   X5: () => (/* binding */ meansRegion),
/* harmony export */   fv: () => (/* binding */ patternsIn),
/* harmony export */   qg: () => (/* binding */ isRegionCode)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77175);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);


const LEFT_OUT = '!';
/**
 * Whether the patterns mean the region. Each is a code or a glob such as `eu-*`; with `!` in front it leaves regions out,
 * wherever in the list it stands. Without any that takes regions in, all are meant but for those.
 */
function meansRegion(patterns, region) {
    const takenIn = patternsIn(patterns);
    return ((takenIn.length === 0 || takenIn.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsGlob */ .t)(pattern, region))) &&
        !patternsOut(patterns).some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsGlob */ .t)(pattern, region)));
}
/** Those that take regions in. Empty: all. */
function patternsIn(patterns) {
    return patterns.filter((pattern) => !pattern.startsWith(LEFT_OUT));
}
/** Those that leave regions out, without the `!`. */
function patternsOut(patterns) {
    return patterns.filter((pattern) => pattern.startsWith(LEFT_OUT)).map((pattern) => pattern.slice(1));
}
/** Whether it stands for one region, by its code. */
function isRegionCode(pattern) {
    return !/[*?!]/.test(pattern);
}
/** The code, or the glob of the same form, that a misspelt pattern may stand for; null where none is near. */
function nearestRegion(pattern, known) {
    if (isRegionCode(pattern))
        return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(pattern, known);
    const parts = pattern.split('-');
    const alike = [...known].map((name) => {
        const names = name.split('-');
        return parts.map((part, index) => (isRegionCode(part) ? (names[index] ?? part) : part)).join('-');
    });
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(pattern, new Set(alike));
}
/** The regions that the settings mean in an account, as patterns. */
function regionsOf({ regions, perAccount }, account) {
    return perAccount[account]?.regions ?? regions;
}


/***/ }),

/***/ 31743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseEndpoint),
/* harmony export */   d: () => (/* binding */ parseRoutingKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _net_secret_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59180);



/** PagerDuty's own check: "Length of 'routing_key' is incorrect (should be 32 characters)". The key is never shown. */
function parseRoutingKey(text, name) {
    if (text === '')
        return null;
    if (/^[!-~]{32}$/.test(text))
        return text;
    const fault = text.length === 32 ? 'holds blanks or characters beyond ASCII' : `has ${text.length} characters`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} ${fault}, expected the 32 characters of an Events API v2 integration key (PagerDuty: service, Integrations, Events API V2).`);
}
/** An https origin; plain http only to this machine, for tests. */
function parseEndpoint(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const expected = 'expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com';
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${expected}.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received a URL with a user name or password, ${expected}.`);
    }
    if (url.protocol === 'http:' && !(0,_net_secret_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${expected}; http is only taken for this machine.`);
    }
    if (!['', '/', '/v2/enqueue'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${expected} without a path.`);
    }
    return url.origin;
}


/***/ }),

/***/ 53718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseSlackUrl),
/* harmony export */   z: () => (/* binding */ SLACK)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _net_secret_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59180);


const SLACK = {
    name: 'slack',
    label: 'Slack',
    title: 'an incoming webhook of Slack',
    fields: {
        url: {
            input: 'slack-webhook-url',
            key: 'url-from',
            holds: 'variable',
            required: true,
            isPlace: true,
            secret: 'address',
            description: "The variable that holds the webhook's address.",
            parse: parseSlackUrl,
        },
    },
    reachedBy: 'url',
    sentTo: 'url',
};
/** An incoming webhook of Slack, or of what speaks like it. */
function parseSlackUrl(text, name) {
    if (text === '')
        return null;
    const expected = 'expected an incoming webhook such as https://hooks.slack.com/services/…';
    const url = (0,_net_secret_address_js__WEBPACK_IMPORTED_MODULE_0__/* .secretUrl */ .E)(text, name, expected);
    if (url.pathname.startsWith('/triggers/')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: received the webhook of a Slack workflow, which takes no messages, ${expected}.`);
    }
    return url.href;
}


/***/ }),

/***/ 14643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ WEBHOOK),
/* harmony export */   _b: () => (/* binding */ parseWebhookUrl),
/* harmony export */   o7: () => (/* binding */ parseSecret)
/* harmony export */ });
/* harmony import */ var _net_secret_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59180);

const WEBHOOK = {
    name: 'webhook',
    label: 'Webhook',
    title: 'a receiver of events',
    fields: {
        url: {
            input: 'webhook-url',
            key: 'url-from',
            holds: 'variable',
            required: true,
            isPlace: true,
            secret: 'address',
            description: 'The variable that holds the address.',
            parse: parseWebhookUrl,
        },
        secret: {
            input: 'webhook-secret',
            key: 'secret-from',
            holds: 'variable',
            required: false,
            isPlace: false,
            secret: 'whole',
            idle: 'there is nothing to sign',
            description: 'The variable that holds what events are signed with; they are not signed where it is left out.',
            parse: parseSecret,
        },
    },
    reachedBy: 'url',
    sentTo: 'url',
};
function parseWebhookUrl(text, name) {
    if (text === '')
        return null;
    return (0,_net_secret_address_js__WEBPACK_IMPORTED_MODULE_0__/* .secretUrl */ .E)(text, name, 'expected an address such as https://alerts.example.com/cloud-baseline').href;
}
/** What events are signed with; null: they are not. */
function parseSecret(text) {
    return text === '' ? null : text;
}


/***/ }),

/***/ 89682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ACCOUNTS)
/* harmony export */ });
/* harmony import */ var _aws_access_given_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2955);

/**
 * Of the cloud that inputs about accounts are about. Apart from clouds.ts, so that wrong settings are refused without
 * loading what reads a cloud.
 */
const ACCOUNTS = _aws_access_given_access_js__WEBPACK_IMPORTED_MODULE_0__/* .AWS_ACCOUNTS */ .tR;


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ ownAwsAccess),
/* harmony export */   SU: () => (/* binding */ awsAccess),
/* harmony export */   tR: () => (/* binding */ AWS_ACCOUNTS)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _text_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50726);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _known_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66278);




const ACCESS = {
    fromInputs: (inputs) => ({
        role: parseRole(inputs['role'] ?? ''),
        via: [],
        externalId: parseExternalId(inputs['external-id'] ?? ''),
    }),
    fromFile: (written, report) => {
        const { role, 'external-id': externalId = null } = written;
        const chain = role === undefined ? { role: null, via: [] } : chainOf(role, (text) => report('role', text));
        return { ...chain, externalId };
    },
    ofAccount: (id, written, report) => {
        const { role, 'external-id': externalId } = written;
        if (role === undefined && externalId === undefined)
            return undefined;
        return {
            ...(role === undefined ? {} : ownChain(id, role, (text) => report('role', text))),
            ...(externalId === undefined ? {} : { externalId }),
        };
    },
    together: (inputs, file) => {
        const [above, below] = [awsAccess(inputs), awsAccess(file)];
        const { role, via } = above.role === null ? below : above;
        return { role, via, externalId: above.externalId ?? below.externalId };
    },
    check: (choice) => {
        refuseWithoutRole(choice);
        refuseForeignRole(choice);
        refuseUselessExternalId(choice);
    },
};
/** Loaded before the engine is: it imports nothing of it. */
const AWS_ACCOUNTS = {
    accountIds: {
        pattern: /^\d{12}$/,
        words: 'an account id of 12 digits',
        advice: (text) => {
            if (/^\d{9,11}$/.test(text)) {
                return `; YAML drops leading zeros of numbers, so quote the id: '${text.padStart(12, '0')}'`;
            }
            return /^\d{4}-\d{4}-\d{4}$/.test(text) ? ` without hyphens: '${text.replaceAll('-', '')}'` : '';
        },
    },
    regions: _known_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_REGIONS */ .Q,
    access: ACCESS,
};
/** What the settings hold for all accounts. */
function awsAccess({ role, via, externalId }) {
    return { role: (0,_text_members_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(role) ?? null, via: textsOf(via), externalId: (0,_text_members_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(externalId) ?? null };
}
/** What they hold for one account. */
function ownAwsAccess({ role, via, externalId } = {}) {
    const [ownRole, ownId] = [(0,_text_members_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(role), (0,_text_members_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(externalId)];
    return {
        ...(ownRole === undefined ? {} : { role: ownRole, via: textsOf(via) }),
        ...(ownId === undefined ? {} : { externalId: ownId }),
    };
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
const ROLE_NAME = /^[\w+=,.@/-]{1,576}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}|\{account\}):role\/[\w+=,.@/{}-]+$/;
/** A role's name, with its path if it has one, or its ARN; null where none is given. */
function parseRole(text) {
    if (text === '')
        return null;
    if (text.startsWith('arn:')) {
        if (ROLE_ARN.test(text))
            return text;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`role: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}, expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`);
    }
    const plain = text.replaceAll('{account}', '');
    if (ROLE_NAME.test(plain) || plain === '')
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`role: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}, expected a role name (letters, digits and +=,.@_-/) or an ARN.`);
}
/** 2 to 1,224 characters, as sts:AssumeRole takes them. */
function parseExternalId(text) {
    if (text === '')
        return null;
    if (/^[\w+=,.@:/-]{2,1224}$/.test(text))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.');
}
function ownChain(id, roles, report) {
    const chain = chainOf(roles, report);
    const fixed = accountInArn(chain.role);
    if (fixed !== undefined && fixed !== id) {
        report(`received an ARN of account ${fixed}, which cannot open account ${id}.`);
    }
    return chain;
}
function chainOf(roles, report) {
    const via = typeof roles === 'string' ? [] : [...roles];
    const role = typeof roles === 'string' ? roles : (via.pop() ?? '');
    const placed = via.find((hop) => hop.includes('{account}'));
    if (placed !== undefined) {
        report(`received "${placed}" on the way to other roles, expected one that is the same for all accounts, without {account}.`);
    }
    return { role, via };
}
function accountInArn(role) {
    return /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1];
}
function withoutOwnRole({ accounts, perAccount }) {
    return accounts.filter((id) => ownAwsAccess(perAccount[id]?.access).role === undefined);
}
function refuseWithoutRole(choice) {
    const needy = withoutOwnRole(choice);
    const { role } = awsAccess(choice.access);
    if (role !== null || (!choice.organization && needy.length < 2))
        return;
    const beside = choice.organization ? 'accounts: organization' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(needy.length, 'account');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`role: received nothing beside ${beside}, expected the name of a role to assume in each of them; the credentials alone open only their own account.`);
}
function refuseForeignRole(choice) {
    const fixed = accountInArn(awsAccess(choice.access).role ?? '');
    if (fixed === undefined)
        return;
    const other = choice.organization ? 'the others' : withoutOwnRole(choice).find((id) => id !== fixed);
    if (other === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`role: received an ARN of account ${fixed}, which cannot open ${choice.organization ? other : `account ${other}`}; write {account} in place of the id.`);
}
function refuseUselessExternalId({ access, perAccount }) {
    const { role, externalId } = awsAccess(access);
    if (role !== null)
        return;
    const own = Object.entries(perAccount).map(([id, one]) => [id, ownAwsAccess(one.access)]);
    const useless = own.find(([, one]) => one.externalId !== undefined && one.role === undefined)?.[0];
    if (useless === undefined && (externalId === null || own.some(([, one]) => one.role !== undefined)))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`external-id: received a value${useless === undefined ? '' : ` for account ${useless}`} without role, expected both: the id is sent when the role is assumed.`);
}


/***/ }),

/***/ 66278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ KNOWN_REGIONS)
/* harmony export */ });
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


/***/ }),

/***/ 55629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);


/** The order of every list of findings: severity (worst first), rule, account, region, id. */
function compareFindings(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.account, b.account) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.region, b.region) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.id, b.id) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.kind, b.kind));
}


/***/ }),

/***/ 31736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   p: () => (/* binding */ fileReason)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);


/** Why a file could not be read or written, as a clause without its path, which the sentence around it has. */
function fileReason(error) {
    if (error instanceof _read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .NoRegularFile */ .Kg)
        return error.message;
    const code = codeOf(error);
    return (code === null ? undefined : REASONS.get(code)) ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
}
/** The system's word, such as ENOENT; null where it is no error of the system. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}
const REASONS = new Map([
    ['ENOENT', 'there is no such file (ENOENT)'],
    ['EACCES', 'access was denied (EACCES)'],
    ['EPERM', 'the operation is not permitted (EPERM)'],
    ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['ENOSPC', 'no space is left on the device (ENOSPC)'],
]);


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Kg: () => (/* binding */ NoRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


/**
 * The bytes of a regular file. Throws an error whose message is a clause: reading a pipe could wait forever, a device
 * may have no end, and neither would let the process end. @param most bytes; a file beyond them is refused
 */
function readRegularFile(path, most = Infinity) {
    // O_NONBLOCK: opening a pipe that nobody writes to returns at once.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            throw new NoRegularFile('it is a folder, not a file');
        if (!stats.isFile())
            throw new NoRegularFile(`it is ${stats.isFIFO() ? 'a pipe' : 'a device'}, not a file`);
        if (stats.size > most)
            throw new NoRegularFile(`it has more than ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withCommas */ .rX)(most)} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The same as text. */
function readTextFile(path, most = Infinity) {
    const bytes = readRegularFile(path, most);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new NoRegularFile('it is not UTF-8 text');
    }
}
/** The path does not lead to a file that can be read to its end. */
class NoRegularFile extends Error {
    name = 'NoRegularFile';
}


/***/ }),

/***/ 74774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isTar)
/* harmony export */ });
/** Where a header has its mark: POSIX's `ustar`, and GNU's, which begins alike. */
const MARK_AT = 257;
const MARK = Buffer.from('ustar');
/** @param bytes the first 512 of a file, or more */
function isTar(bytes) {
    return bytes.subarray(MARK_AT, MARK_AT + MARK.length).equals(MARK);
}


/***/ }),

/***/ 18773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/** What ends by itself does so in less. */
const GRACE_MS = 3_000;
/**
 * To be called when everything is written and said: ends the process, with the exit code that was set, even where
 * something is left that nobody waits for, such as a program that was asked for credentials, or a socket.
 */
function endSoon() {
    // Without such a thing the process ends at once: the timer does not hold it.
    setTimeout(() => {
        // A reader of the output may be slow.
        if (process.stdout.writableLength > 0 || process.stderr.writableLength > 0)
            endSoon();
        else
            process.exit();
    }, GRACE_MS).unref();
}


/***/ }),

/***/ 74132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A user's mistake, in one sentence: the received value, the expected form and the fix.
 * Shown without a stack; everything else is a fault of ours and keeps it.
 */
class UserError extends Error {
    name = 'UserError';
    /** Lines to be shown below the sentence: what was received, and the place in it. */
    excerpt = null;
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** Says of a UserError where its cause stands, as `file:line`; null: nowhere that could be named. */
function placed(place, work) {
    try {
        return work();
    }
    catch (error) {
        throw place !== null && error instanceof UserError ? new UserError(`${place}: ${error.message}`) : error;
    }
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

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/** GitHub takes no more jobs in a matrix. */
const MOST_SHARDS = 256;
/** `2/8`, as the input `shard` has it. */
function shardText({ number, of }) {
    return `${number}/${of}`;
}
/** `2-of-8`, for names of files and artifacts, which take no slash. */
function shardName({ number, of }) {
    return `${number}-of-${of}`;
}
/** Whether the job has the last word of its run: it compares, alerts and reports. */
function reports({ name }) {
    return name === 'run' || name === 'merge';
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ GLOBAL_REGION)
/* harmony export */ });
const GLOBAL_REGION = 'global';


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ WHOLE_RESOURCE),
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   MU: () => (/* binding */ rulesByName),
/* harmony export */   ap: () => (/* binding */ readsNothingMore),
/* harmony export */   cQ: () => (/* binding */ isJudgedEverywhere),
/* harmony export */   dZ: () => (/* binding */ EVERY_RULE),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);

const RULE_STATUSES = (/* unused pure expression or super */ null && (['stable', 'experimental', 'deprecated']));
/** Stands for every rule that has the parameter. */
const EVERY_RULE = '*';
/** Stands among the paths of a rule for the resource as a whole, which was added or removed. */
const WHOLE_RESOURCE = '.';
function severityFor(rule, environment) {
    return typeof rule.severity === 'string'
        ? rule.severity
        : (rule.severity[environment] ?? rule.severity.default);
}
/** The worst that the rule says of any environment. */
function worstSeverity({ severity }) {
    if (typeof severity === 'string')
        return severity;
    return Object.values(severity).toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b))[0] ?? severity.default;
}
/** Whether the rule is meant for accounts of this environment. */
function appliesTo(rule, environment) {
    return rule.environments.length === 0 || rule.environments.includes(environment);
}
/** Whether each account that sees a resource answers for it, whoever owns it. */
function isJudgedEverywhere({ judgedAt }) {
    return judgedAt === 'everywhere';
}
/** Whether it judges what other rules have read. */
function readsNothingMore({ reads }) {
    return reads === 'nothing-more';
}
/** The enabled rules by id and by the ids they used to have; a present id wins over a former one. */
function rulesByName(rules) {
    const byName = new Map();
    for (const rule of rules)
        for (const alias of rule.aliases)
            byName.set(alias, rule);
    for (const rule of rules)
        byName.set(rule.id, rule);
    return byName;
}


/***/ }),

/***/ 56799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ SENSITIVE_CLASSES),
/* harmony export */   cx: () => (/* binding */ USUAL_POLICY),
/* harmony export */   jA: () => (/* binding */ CLASS_LABELS),
/* harmony export */   nD: () => (/* binding */ CLASS_NOUNS)
/* harmony export */ });
/** Kinds of personal data and of secrets that are told apart in texts, the worst first. */
const SENSITIVE_CLASSES = [
    'credential',
    'payment_card',
    'iban',
    'national_id',
    'home_address',
    'phone',
    'email',
    'person',
];
/** What people read in place of a class. */
const CLASS_LABELS = {
    credential: 'credential',
    payment_card: 'payment card',
    iban: 'IBAN',
    national_id: 'national id',
    home_address: 'home address',
    phone: 'phone',
    email: 'e-mail',
    person: 'person',
};
/** One of a class and several, in sentences. */
const CLASS_NOUNS = {
    credential: ['credential', 'credentials'],
    payment_card: ['payment card number', 'payment card numbers'],
    iban: ['IBAN', 'IBANs'],
    national_id: ['national id', 'national ids'],
    home_address: ['home address', 'home addresses'],
    phone: ['phone number', 'phone numbers'],
    email: ['e-mail address', 'e-mail addresses'],
    person: ['name of a person', 'names of persons'],
};
/** What holds where nobody says otherwise. */
const USUAL_POLICY = {
    ownDomains: [],
    roleAddresses: [],
    trustedNetworks: [],
    nationalIds: [],
    minimumConfidence: 0.6,
};


/***/ }),

/***/ 54572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** Worst first: the position in the list is the rank. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** 0 is the worst. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function reaches(severity, threshold) {
    return threshold !== 'none' && severityRank(severity) <= severityRank(threshold);
}
function isWorse(severity, than) {
    return severityRank(severity) < severityRank(than);
}


/***/ }),

/***/ 59180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ secretUrl),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * An https address; plain http only to this machine, for tests. Who knows it may post: it is never shown.
 * @param name of the input or the variable, for sentences
 */
function secretUrl(text, name, expected) {
    const url = URL.parse(text);
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received something that is no https address, ${expected}.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received an address with a user name or password, ${expected}.`);
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received an http address, ${expected}; http is only taken for this machine.`);
    }
    return url;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}


/***/ }),

/***/ 57657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RESULT_FILE),
/* harmony export */   x: () => (/* binding */ PAGE_FILE)
/* harmony export */ });
/** The file of the report folder for people. */
const PAGE_FILE = 'report.html';
/** The file of the report folder that has everything: what other reports cut, they say is there. */
const RESULT_FILE = 'result.json';


/***/ }),

/***/ 62880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _formats_result_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37499);


/** Files in the order in which they are begun. The result comes last, alone: it says which of the others could not be written. */
const FORMATS = [
    {
        name: 'html',
        file: _file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_FILE */ .x,
        purpose: 'The report for people, in one page that needs no network. Always written.',
        always: true,
        output: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(6193)]).then(__webpack_require__.bind(__webpack_require__, 76193))).renderPage,
    },
    {
        name: 'csv',
        file: 'findings.csv',
        purpose: 'A row for each finding and each unknown result, for spreadsheets and scripts.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(3611)]).then(__webpack_require__.bind(__webpack_require__, 33611))).renderCsv,
    },
    {
        name: 'junit',
        file: 'junit.xml',
        purpose: 'Rules as suites of test cases, for the dashboards of CI systems.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(3148)]).then(__webpack_require__.bind(__webpack_require__, 53148))).renderJunit,
    },
    {
        name: 'markdown',
        file: 'report.md',
        purpose: 'The summary, short enough for an issue or a ticket.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(5698), __webpack_require__.e(6679), __webpack_require__.e(6226)]).then(__webpack_require__.bind(__webpack_require__, 76679))).renderReport,
    },
    {
        name: 'sarif',
        file: 'findings.sarif',
        purpose: 'The findings for code scanning at GitHub and other readers of SARIF 2.1.0.',
        output: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(5015)]).then(__webpack_require__.bind(__webpack_require__, 15015))).renderSarif,
    },
    {
        name: 'metrics',
        file: 'metrics.prom',
        purpose: 'The numbers of the run for Prometheus and what reads its text format.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(673), __webpack_require__.e(8811)]).then(__webpack_require__.bind(__webpack_require__, 97060))).renderMetrics,
    },
    {
        name: 'ocsf',
        file: 'findings.ocsf.ndjson',
        purpose: 'Events of OCSF 1.6 for security lakes and SIEMs.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(2843)]).then(__webpack_require__.bind(__webpack_require__, 92843))).renderOcsf,
    },
    {
        name: 'ecs',
        file: 'findings.ecs.ndjson',
        purpose: 'Findings and unknown results for Elasticsearch, by the Elastic Common Schema.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(5911)]).then(__webpack_require__.bind(__webpack_require__, 75911))).renderEcsFindings,
    },
    {
        name: 'ecs-changes',
        file: 'changes.ecs.ndjson',
        purpose: 'The same of what differs from the accepted state.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(3293)]).then(__webpack_require__.bind(__webpack_require__, 20228))).renderEcsChanges,
    },
    {
        name: 'evidence',
        file: 'evidence.zip',
        purpose: 'What the run says about the requirements of each framework, for auditors, with the digest of every file.',
        isArchive: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1306), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5636), __webpack_require__.e(9194), __webpack_require__.e(4115)]).then(__webpack_require__.bind(__webpack_require__, 54115))).EVIDENCE,
    },
    {
        name: 'json',
        file: _file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILE */ .F,
        purpose: 'Everything that the run found, for programs. Always written.',
        always: true,
        output: true,
        load: async () => _formats_result_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderResult */ .C8,
    },
];
const FORMAT_NAMES = FORMATS.map(({ name }) => name);


/***/ }),

/***/ 65602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn)
/* harmony export */ });
/** Every change that the run kept: those that rules judge, in the order of findings, then those that none does. */
function* changesIn({ findings, drift }) {
    for (const finding of findings) {
        const { account, region, kind, id, name, arn, change, rule, severity, firstSeen, standing, state, attribution, } = finding;
        if (change === undefined)
            continue;
        const judged = {
            rule,
            severity,
            firstSeen,
            standing,
            state,
            ...(attribution === undefined ? {} : { attribution }),
        };
        for (const one of change.attributes)
            yield {
                ...one,
                account,
                region,
                kind,
                resource: id,
                name,
                arn,
                acceptedAt: change.acceptedAt,
                ...judged,
            };
    }
    const unjudged = { rule: null, severity: null, firstSeen: null, standing: null, state: null };
    for (const { account, region, kind, id, name, arn, change } of drift.unjudged) {
        for (const one of change.attributes)
            yield {
                ...one,
                account,
                region,
                kind,
                resource: id,
                name,
                arn,
                acceptedAt: change.acceptedAt,
                ...unjudged,
            };
    }
}


/***/ }),

/***/ 37499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ RESULT_SCHEMA),
  C8: () => (/* binding */ renderResult)
});

// UNUSED EXPORTS: buildResult, serializeResult

// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/report/formats/result-changes.js
var result_changes = __webpack_require__(65602);
;// CONCATENATED MODULE: ./build/src/report/region-lists.js
/** The lists of regions of a run's entries, each once: written out in every entry they would be most of the file. */
class RegionLists {
    #positions = new Map();
    constructor(...entries) {
        for (const some of entries)
            for (const { regions } of some)
                this.#positionOf(regions);
    }
    /** By position. */
    get all() {
        return [...this.#positions.keys()];
    }
    /** The entries as they are written, one at a time, lest all of them stand in memory once more. */
    *listed(entries) {
        for (const entry of entries)
            yield { ...entry, regions: this.#positionOf(entry.regions) };
    }
    #positionOf(regions) {
        const position = this.#positions.get(regions) ?? this.#positions.size;
        this.#positions.set(regions, position);
        return position;
    }
}

;// CONCATENATED MODULE: ./build/src/report/formats/result-file.js





/** Raised when a program that reads result.json would have to change. */
const RESULT_SCHEMA = 3;
/** The whole result for programs. */
function renderResult(view) {
    return serializeResult(buildResult(view));
}
function buildResult(view) {
    const { run, alerts } = view;
    const { bySeverity, byEnvironment, ...counts } = view.counts;
    const { complete, gaps, unused = [] } = run.coverage;
    const { dataRegion } = run.settings;
    const lists = new RegionLists(complete, run.outcomes, unused);
    return {
        schema: RESULT_SCHEMA,
        version: run.version,
        run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt, url: run.links.run },
        ...(run.inventories === undefined ? {} : { inventories: run.inventories }),
        ...(run.inventories !== undefined || dataRegion.length === 0 ? {} : { dataRegion }),
        verdict: view.verdict,
        complete: view.isComplete,
        failure: view.failure,
        counts: {
            ...counts,
            severities: bySeverity,
            environments: Object.fromEntries(byEnvironment),
            resources: run.resources,
        },
        history: run.past,
        accounts: run.accounts.map((account) => accountOf(account, run.settings)),
        leftOut: run.leftOut,
        leftToOwners: run.leftToOwners,
        rules: run.rules.map(ruleOf),
        warnings: run.warnings,
        regionLists: lists.all,
        coverage: { complete: lists.listed(complete), unused: lists.listed(unused), gaps },
        outcomes: lists.listed(run.outcomes),
        alerts: {
            events: alerts.targets.flatMap(eventsOf),
            held: alerts.targets.flatMap(({ target, plan }) => plan.held.map((one) => ({ target: target.name, ...one }))),
            notes: [...new Set(alerts.targets.flatMap(({ plan }) => plan.notes))],
        },
        sends: view.sends,
        compliance: run.compliance,
        exceptions: run.exceptions,
        timeToRepair: run.timeToRepair,
        trend: view.trend,
        findings: run.findings.toSorted(finding_order/* compareFindings */.E),
        fixed: run.fixed.toSorted(finding_order/* compareFindings */.E),
        changes: (0,result_changes/* changesIn */.N)(run),
        drift: driftIn(run.drift),
        dataMap: run.dataMap,
    };
}
function driftIn({ unjudgedCount, compared, withoutState, unusable }) {
    return { compared, unjudged: unjudgedCount, withoutState, unusable };
}
/** The file's text: a line per finding, gap and outcome, in parts, since 200,000 findings do not fit one string well. */
function* serializeResult(result) {
    yield* serializeObject(result, '');
    yield '\n';
}
function* serializeObject(object, indent) {
    const inner = `${indent}  `;
    let separator = '{\n';
    for (const [name, value] of Object.entries(object)) {
        yield `${separator}${inner}${JSON.stringify(name)}: `;
        separator = ',\n';
        if (isList(value))
            yield* serializeLines(value, inner);
        else if (NESTED.has(name))
            yield* serializeObject(value, inner);
        else
            yield (0,json/* toJson */.aB)(value);
    }
    yield `\n${indent}}`;
}
/** Objects whose members are long lists. */
const NESTED = new Set(['coverage', 'alerts', 'counts', 'drift', 'dataMap']);
function isList(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
function* serializeLines(items, indent) {
    let before = '[';
    for (const item of items) {
        yield `${before}\n${indent}  ${(0,json/* toJson */.aB)(item)}`;
        before = ',';
    }
    yield before === '[' ? '[]' : `\n${indent}]`;
}
function accountOf(account, { perAccount }) {
    const { environment } = account;
    const given = perAccount[account.id]?.parameters;
    const parameters = Object.entries(given ?? {}).map(([rule, values]) => {
        const plain = Object.entries(values).map(([name, { value }]) => [name, value]);
        return [rule, Object.fromEntries(plain)];
    });
    return {
        ...account,
        environment: environment.name,
        ...(environment.certain ? {} : { environmentDoubt: environment.why }),
        ...(given === undefined ? {} : { parameters: Object.fromEntries(parameters) }),
    };
}
function ruleOf(rule) {
    const { id, title, severity, status, risk, note, remediation, references, place } = rule;
    const parameters = (0,load_parameters/* parameterValues */.oM)(rule);
    return { id, title, severity, status, risk, note, parameters, remediation, references, place };
}
function eventsOf({ target, plan, deliveries }) {
    const byKey = new Map(deliveries.map((delivery) => [delivery.intent.key, delivery]));
    const planned = new Set(plan.intents.map(({ key }) => key));
    const extra = deliveries.map(({ intent }) => intent).filter(({ key }) => !planned.has(key));
    const where = { target: target.name, channel: target.channel };
    return [...plan.intents, ...extra].map((intent) => resultOf(intent, where, byKey.get(intent.key)));
}
function resultOf(intent, where, delivery) {
    const { key, action, change, rule, account, fingerprint, unrepaired, isPrecaution } = intent;
    return {
        ...where,
        key,
        action,
        change,
        rule,
        account,
        fingerprint,
        ...(unrepaired === undefined ? {} : { unrepaired }),
        ...(isPrecaution === undefined ? {} : { isPrecaution }),
        outcome: delivery?.outcome ?? 'unsent',
        attempts: delivery?.attempts ?? 0,
        status: delivery?.status ?? null,
        error: delivery?.error ?? null,
    };
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ withoutRepetition),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Mw: () => (/* binding */ warnOfUnused),
/* harmony export */   PY: () => (/* binding */ exampleValues),
/* harmony export */   aP: () => (/* binding */ withGiven),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   iz: () => (/* binding */ givenProblems),
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** What `{{name}}` stands for in the rule. */
function parameterValues({ parameters }) {
    return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
/** The defaults, but for the values of an example. */
function exampleValues({ parameters }, own = {}) {
    return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, own[name] ?? parameter.default]));
}
/** The rule with what the user gave for it: what is given for the rule goes before what is given for all. */
function withGiven(rule, given) {
    const names = [_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ, ...rule.aliases, rule.id];
    const own = Object.assign({}, ...names.map((name) => given[name] ?? {}));
    const parameters = Object.entries(rule.parameters).map(([name, parameter]) => {
        const { value } = own[name] ?? parameter;
        return [name, Object.assign({}, parameter, { value })];
    });
    return { ...rule, parameters: Object.fromEntries(parameters) };
}
/** Whether the rule has other values than its defaults, anywhere. */
function isChanged(rule, perAccount) {
    return [rule, ...perAccount.map((given) => withGiven(rule, given))].some(({ parameters }) => Object.values(parameters).some((one) => JSON.stringify(one.value) !== JSON.stringify(one.default)));
}
/**
 * What is given and fits no rule: a rule or a name that is not there, or a value unlike the default. What is given for a
 * rule that ships, or that is left out by its id, is no mistake: a part of the rules is checked with the same file.
 * @param others those rules; they are only asked for where one of these names is not selected
 */
function givenProblems(given, rules, others) {
    const problems = Object.entries(given).flatMap(([ruleName, values]) => {
        const selected = rules.filter(({ id, aliases }) => ruleName === _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ || id === ruleName || aliases.includes(ruleName));
        return Object.entries(values).flatMap(([name, { value, file, line }]) => {
            const message = misfitAmong(ruleName, selected, rules, others, { [name]: value });
            return message === null
                ? []
                : [{ file, line, level: 'error', message: `parameters: ${ended(message)}`, excerpt: null }];
        });
    });
    return withoutRepetition(problems);
}
function misfitAmong(ruleName, selected, rules, others, value) {
    const fault = selected.length === 0 ? null : misfit(allOf(selected), value);
    if (selected.length > 0 && (fault === null || ruleName !== _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ))
        return fault;
    const meant = others().filter(({ names }) => ruleName === _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ || names.includes(ruleName));
    const isTaken = meant.some(({ parameters }) => parameters === null || misfit(parameters, value) === null);
    if (isTaken)
        return null;
    if (selected.length > 0)
        return fault;
    const one = meant.find(({ parameters }) => parameters !== null)?.parameters ?? null;
    return one === null
        ? unknownRule(ruleName, [...rules.flatMap(namesOfRule), ...others().flatMap(({ names }) => names)])
        : misfit(one, value);
}
function namesOfRule({ id, aliases }) {
    return [id, ...aliases];
}
/** Of several values on a line, what is said of all of them is said once. */
function withoutRepetition(problems) {
    const said = new Set();
    return problems.filter(({ file, line, level, message }) => {
        const key = JSON.stringify([file, line, level, message]);
        if (said.has(key))
            return false;
        said.add(key);
        return true;
    });
}
/** A question has its mark already. */
function ended(sentence) {
    return sentence.endsWith('?') ? sentence : `${sentence}.`;
}
/**
 * @param known the names of all rules that there are
 * @param others what else may stand there
 */
function unknownRule(name, known, others = '"*" for all') {
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    const help = meant === null ? `expected the id of a rule, or ${others}` : `did you mean ${meant}?`;
    return `no rule that ships or is selected is called "${name}"; ${help}`;
}
function allOf(rules) {
    return Object.assign({}, ...rules.map(({ parameters }) => parameters));
}
/** What is wrong with values: a name that is not there, or a value unlike the default; null where they fit. */
function misfit(parameters, values) {
    for (const [name, value] of Object.entries(values)) {
        const parameter = Object.hasOwn(parameters, name)
            ? parameters[name]
            : undefined;
        if (parameter === undefined) {
            const names = Object.keys(parameters);
            const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
            const known = names.length === 0 ? 'there is none' : `expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(names, 'or')}`;
            return `unknown parameter ${name}; ${meant === null ? known : `did you mean ${meant}?`}`;
        }
        const expected = typeName(parameter.default);
        if (typeName(value) !== expected) {
            return `${name}: received ${JSON.stringify(value)}, expected ${expected} such as ${JSON.stringify(parameter.default)}`;
        }
    }
    return null;
}
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number')
        return 'a number';
    return typeof value === 'boolean' ? 'true or false' : 'a text';
}
/** Warns of parameters that nothing in the rule takes. */
function warnOfUnused({ rule, source }) {
    const lowerings = rule.lowerWhen.map(({ search = '' }) => search);
    const { before = '', after = '' } = rule.change ?? {};
    const searches = [rule.search, before, after, JSON.stringify(rule.reach), ...lowerings].join('\n');
    for (const name of Object.keys(rule.parameters)) {
        if (new RegExp(`\\{\\{[#^/]?\\s*${name}\\b`).test(searches))
            continue;
        source.report('warning', source.lineOf(['parameters', name]), `parameter ${name}: no {{${name}}} is in the search, so it makes no difference.`);
    }
}


/***/ }),

/***/ 84274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ shippedServices),
/* harmony export */   pI: () => (/* binding */ PACKS),
/* harmony export */   uJ: () => (/* binding */ shippedPacks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The folder of the packs, in the repository and in what ships. */
const PACKS = 'rules';
/**
 * Absolute path of the folder that holds the packs that ship. It is looked for upwards from this module, which is
 * src/rules/load/ in the repository and dist/engine/ in the bundle.
 */
function shippedPacks() {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PACKS);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, 'aws')))
            return packs;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`the shipped rules are not above ${(0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)}`);
    }
}
/** The services that shipped rules are about, by the names of their folders, which lie in one for each cloud. Sorted. */
function shippedServices() {
    const packs = shippedPacks();
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).flatMap((cloud) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, cloud)));
    return [...new Set(names)].toSorted();
}


/***/ }),

/***/ 94872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ passedOverIn),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   SU: () => (/* binding */ SHORTEST_PACKED),
/* harmony export */   Ts: () => (/* binding */ PACKED_DEPTH),
/* harmony export */   Wv: () => (/* binding */ Room),
/* harmony export */   d4: () => (/* binding */ MOST_IN_PIECE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _files_file_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);
/* harmony import */ var _files_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74774);




/** Texts inside texts inside texts. */
const PACKED_DEPTH = 3;
/** Shorter words hold nothing packed. */
const SHORTEST_PACKED = 24;
/** Characters of a piece: what swells beyond this is a bomb, not a script. */
const MOST_IN_PIECE = 1024 * 1024;
/** The same of all pieces of a text, and of those in them. */
const MOST_IN_ALL = 4 * MOST_IN_PIECE;
/** Characters that have what archives are told by. */
const ENOUGH_TO_TELL = 700;
/** What may still be unpacked of a text, and why something of it was not. One for each text, and for all that is in it. */
class Room {
    left = MOST_IN_ALL;
    passedOver = new Set();
}
/** A line of nothing but Base64, as long as all lines of a MIME part except the last. */
const WHOLE_LINE = /^\s*([A-Za-z0-9+/]{40,}={0,2})\s*$/;
const LAST_LINE = /^\s*([A-Za-z0-9+/]+={0,2})\s*$/;
/** A word of it, as in `echo … | base64 -d`, `content: …` and `-EncodedCommand …`. */
const WORD = new RegExp(String.raw `(?<![\w+/=.-])[A-Za-z0-9+/]{${SHORTEST_PACKED},}={0,2}(?![\w+/=.-])`, 'g');
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
/** The texts in a text's pieces of Base64, gzipped or not, in its order. */
function unpacked(text, room) {
    return piecesOf(text).flatMap(({ base64, start, end }) => {
        const inner = textIn(base64, room);
        room.left -= inner?.length ?? 0;
        return inner === null ? [] : [{ text: inner, start, end }];
    });
}
/** Why something is not looked into that is packed in a text, or in what is packed there. */
function passedOverIn(text) {
    const room = new Room();
    const visit = (outer, depth) => {
        const inside = unpacked(outer, room);
        if (depth === 0 && inside.length > 0)
            room.passedOver.add('depth');
        if (depth > 0)
            for (const { text: inner } of inside)
                visit(inner, depth - 1);
    };
    visit(text, PACKED_DEPTH);
    return room.passedOver;
}
function piecesOf(text) {
    const lines = text.split('\n');
    const pieces = [];
    let block;
    let begin = 0;
    for (const [i, line] of lines.entries()) {
        const next = lines[i + 1] ?? '';
        const whole = WHOLE_LINE.exec(line)?.[1] ?? (block === undefined ? undefined : LAST_LINE.exec(line)?.[1]);
        if (whole !== undefined) {
            const start = begin + line.indexOf(whole);
            const first = block ?? { base64: '', start, end: start };
            block = { base64: first.base64 + whole, start: first.start, end: start + whole.length };
        }
        const goesOn = whole !== undefined && (WHOLE_LINE.test(next) || LAST_LINE.test(next));
        if (block !== undefined && !goesOn) {
            pieces.push(block);
            block = undefined;
        }
        if (whole === undefined)
            for (const { 0: word, index } of line.matchAll(WORD))
                pieces.push({ base64: word, start: begin + index, end: begin + index + word.length });
        begin += line.length + 1;
    }
    return pieces.filter(({ base64 }) => !HEX.test(base64));
}
/** Null where there is none, and where the room has no place for it. */
function textIn(base64, { left, passedOver }) {
    const first = Buffer.from(base64.slice(0, 16), 'base64');
    if (!mayBeText(first)) {
        if (isArchive(Buffer.from(base64.slice(0, ENOUGH_TO_TELL), 'base64')))
            passedOver.add('archive');
        return null;
    }
    const most = Math.min(left, MOST_IN_PIECE);
    const bytes = Buffer.from(base64, 'base64');
    const plain = isGzip(bytes) ? gunzipped(bytes, most) : bytes;
    if (plain === 'damaged')
        return null;
    const text = plain === 'too large' ? null : textOf(plain);
    if (text !== null && text.length <= most)
        return text;
    if (plain === 'too large' || text !== null || plain.length > MOST_IN_PIECE)
        passedOver.add('size');
    else if (isArchive(plain))
        passedOver.add('archive');
    return null;
}
/** What the first bytes say: most names and digests are out before they are unpacked. */
function mayBeText(first) {
    return isGzip(first) || first[1] === 0 || first.every((byte) => byte > 0x1f || (byte > 8 && byte < 14));
}
function textOf(plain) {
    // PowerShell's -EncodedCommand is UTF-16.
    const isWide = plain.length > 2 && plain[1] === 0 && plain[3] === 0;
    if (!isWide && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain))
        return null;
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(plain);
    return isReadable(text) ? text : null;
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function isArchive(bytes) {
    return isZip(bytes) || (0,_files_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .isTar */ .Y)(bytes);
}
/** With a file in it. */
function isZip(bytes) {
    return bytes.indexOf('PK\u0003\u0004', 0, 'latin1') === 0;
}
function gunzipped(bytes, most) {
    if (most <= 0)
        return 'too large';
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: most });
    }
    catch (error) {
        return (0,_files_file_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged';
    }
}
const SAMPLE = 4096;
/** Text that only happens to be valid Base64 becomes control characters. */
function isReadable(text) {
    return Array.from(text.slice(0, SAMPLE)).every((character) => character >= ' ' || /\s/.test(character));
}


/***/ }),

/***/ 66677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   CZ: () => (/* binding */ hiddenText),
/* harmony export */   ES: () => (/* binding */ maskedParts),
/* harmony export */   Eq: () => (/* binding */ hiddenSpans),
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   XQ: () => (/* binding */ withOriginals),
/* harmony export */   ZB: () => (/* binding */ withNothingShown),
/* harmony export */   Z_: () => (/* binding */ aroundMasked),
/* harmony export */   r$: () => (/* binding */ maskedSpans),
/* harmony export */   sg: () => (/* binding */ isHiddenName)
/* harmony export */ });
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);

const HIDDEN = ['name', 'address', 'principal'];
const CLASS_OF = new Map(_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_CLASSES */ .A3.map((name) => [_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA[name], name]));
/**
 * What is shown of each class, and of no class more: whatever else stands in brackets behind a label was written by somebody,
 * and is looked at like any text.
 */
const SHOWN = {
    credential: null,
    payment_card: String.raw `\*{4}\d{4}`,
    iban: String.raw `[A-Z]{2}\*{4}[A-Za-z\d]{4}`,
    national_id: String.raw `\*{4}[^\[\]#]{1,2}`,
    home_address: String.raw `\d{1,3}(?:\.\*){3}|[\da-fA-F]{0,4}:\*`,
    phone: String.raw `\*{3}\d{1,2}`,
    email: String.raw `[^\s\[\]#@]{0,2}\*{3}@[^\s\[\]#@]{1,255}`,
    person: String.raw `[^\s\[\]#*]{1,2}\*{3}(?: [^\s\[\]#*]{1,2}\*{3}){0,7}`,
};
/** Of what is told by what it is more exactly: words alone, such as no secret is. */
const FORMS = {
    credential: String.raw `webhook|[A-Za-z-]{1,24}(?: (?:[A-Za-z-]{1,24}|\(JWT\))){1,9}`,
    payment_card: '[A-Z][A-Za-z ]{1,24}',
    iban: '[A-Z]{2}',
    national_id: String.raw `[A-Z]{2} [\p{L}.()'/ -]{1,60}`,
    home_address: 'IPv[46]',
    phone: '[A-Z]{2}',
    email: null,
    person: null,
};
const FINGERPRINT = '(?: #[a-z2-7]{12})?';
/** `[e-mail b***@example.com #k2q7hm4xw3na]`, `[credential: private key #…]`, `[name #…]`. */
const MASKED = new RegExp([
    ..._model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_CLASSES */ .A3.map((name) => {
        const form = FORMS[name] === null ? '' : `(?:: (?:${FORMS[name]}))?`;
        const shown = SHOWN[name] === null ? '' : `(?: (?:${SHOWN[name]}))?`;
        return String.raw `\[${_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA[name]}${form}${shown}${FINGERPRINT}\]`;
    }),
    String.raw `\[(?:${HIDDEN.join('|')})${FINGERPRINT}\]`,
].join('|'), 'gu');
/** The parts of what fits MASKED. */
const PARTS = /^\[(?<label>[a-zA-Z -]+?)(?:: (?<form>[^[\]#*]+?))?(?: (?<masked>[^\s#]*\*[^#]*?))?(?: (?<fingerprint>#[a-z2-7]{12}))?\]$/u;
/** As it may be shown in place of the text. @param shows whether something of it may be seen */
function maskedText({ class: name, form, masked }, fingerprint, shows) {
    const words = [
        shows && form !== '' ? `${_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA[name]}: ${form}` : _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA[name],
        ...(shows && masked !== '' ? [masked] : []),
        ...(fingerprint === '' ? [] : [fingerprint]),
    ];
    return `[${words.join(' ')}]`;
}
/** The same of what only `redact: strict` hides. */
function hiddenText(what, fingerprint) {
    return fingerprint === '' ? `[${what}]` : `[${what} ${fingerprint}]`;
}
/** Whether something in the text was masked: it is not what the cloud has, and nothing can be looked up by it. */
function isMasked(text) {
    return text.includes('[') && text.search(MASKED) >= 0;
}
/** Whether the text is nothing but what stands for a name that was hidden. */
function isHiddenName(text) {
    const [only] = maskedSpans(text);
    return only?.label === 'name' && only.start === 0 && only.end === text.length;
}
/** What was masked with `redact: standard`, as `strict` would have it. */
function withNothingShown(text) {
    return withOriginals(text, (stand) => {
        const { label, fingerprint } = partOf(stand);
        return `[${[label, ...(fingerprint === '' ? [] : [fingerprint])].join(' ')}]`;
    });
}
/** What was masked in the text, in its order. */
function maskedParts(text) {
    return matchesIn(text).map(({ 0: stand }) => partOf(stand));
}
function maskedSpans(text) {
    return matchesIn(text).map(({ 0: stand, index }) => {
        const { label, class: name, masked } = partOf(stand);
        const shown = name === 'email' ? pieces(masked) : ['', ''];
        return { start: index, end: index + stand.length, label, shown };
    });
}
function hiddenSpans(text) {
    return matchesIn(text).flatMap(({ 0: stand, index }) => {
        const { label, fingerprint } = partOf(stand);
        const hidden = HIDDEN.find((one) => one === label);
        if (hidden === undefined || fingerprint === '')
            return [];
        return [{ start: index, end: index + stand.length, label: hidden, fingerprint }];
    });
}
/** The text with what `by` makes of what stands around what was masked. */
function aroundMasked(text, by) {
    const spans = matchesIn(text);
    if (spans.length === 0)
        return by(text);
    let changed = '';
    let at = 0;
    for (const { 0: stand, index } of spans) {
        changed += by(text.slice(at, index)) + stand;
        at = index + stand.length;
    }
    return changed + by(text.slice(at));
}
/** The text with what was masked in it as `of` has it. */
function withOriginals(text, of) {
    return isMasked(text) ? text.replaceAll(MASKED, (stand) => of(stand)) : text;
}
/** Of e-mail alone: numbers are shown without what divided them, and of a credential nothing is. Its @ may have been `%40`. */
function pieces(masked) {
    const [first = '', domain] = masked.split('***@');
    return domain === undefined ? ['', ''] : [first, domain];
}
function matchesIn(text) {
    return text.includes('[') ? [...text.matchAll(MASKED)] : [];
}
function partOf(stand) {
    const { label = '', form = '', masked = '', fingerprint = '' } = PARTS.exec(stand)?.groups ?? {};
    return { label, class: CLASS_OF.get(label) ?? null, form, masked, fingerprint };
}


/***/ }),

/***/ 43120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mayFitGlob),
/* harmony export */   r: () => (/* binding */ mayStandFor)
/* harmony export */ });
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77175);
/* harmony import */ var _credentials_unpacked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94872);
/* harmony import */ var _masked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66677);




/**
 * Whether a text with something masked in it may be this one in the cloud: what surrounds the mask, and what it shows, are in
 * it, in this order. No is certain, yes is not.
 */
function mayStandFor(masked, text) {
    const spans = (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedSpans */ .r$)(masked);
    const [only] = spans;
    if (only === undefined)
        return masked === text;
    if (ADDRESSES.has(only.label) && only.start === 0 && only.end === masked.length)
        return ADDRESS.test(text) || (only.label === _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA.home_address && mayBePacked(text));
    const pieces = [];
    let open = '';
    let at = 0;
    for (const { start, end, shown } of spans) {
        const [first = '', ...rest] = shown;
        pieces.push(open + masked.slice(at, start) + first, ...rest.slice(0, -1));
        open = rest.at(-1) ?? '';
        at = end;
    }
    return fits([...pieces, open + masked.slice(at)], text);
}
/** The same of a pattern, in which `*` and `?` stand for any text and any character: what both begin and end with decides. */
function mayFitGlob(pattern, masked) {
    if (!/[*?]/.test(pattern))
        return mayStandFor(masked, pattern);
    const spans = (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedSpans */ .r$)(masked);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined)
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsGlob */ .t)(pattern, masked);
    const [head = '', ...rest] = pattern.toLowerCase().split(/[*?]/);
    const tail = rest.at(-1) ?? '';
    const begin = (masked.slice(0, first.start) + (first.shown[0] ?? '')).toLowerCase();
    const end = ((last.shown.at(-1) ?? '') + masked.slice(last.end)).toLowerCase();
    return (begin.startsWith(head) || head.startsWith(begin)) && (end.endsWith(tail) || tail.endsWith(end));
}
/** A word in which something is packed is masked whole. */
function mayBePacked(text) {
    return text.length >= _credentials_unpacked_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_PACKED */ .SU && PACKED.test(text);
}
const PACKED = /^[\w+/=\s]+$/;
const ADDRESSES = new Set([_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA.home_address, 'address']);
/** The whole internet is nobody's, and not masked. */
const ADDRESS = /^[\da-f:.]+(?:\/0*[1-9]\d*)?$/i;
/** In time proportional to the text, whatever the pieces are: others choose them. */
function fits(pieces, given) {
    const text = given.toLowerCase();
    const [first = '', ...rest] = pieces.map((piece) => piece.toLowerCase());
    const last = rest.pop() ?? '';
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 69097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   I9: () => (/* binding */ parseAccounts),
/* harmony export */   NR: () => (/* binding */ parseProductionAccounts),
/* harmony export */   Tf: () => (/* binding */ parseRegions),
/* harmony export */   hd: () => (/* binding */ parseTrustedAccounts)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _clouds_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89682);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74132);
/* harmony import */ var _region_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51826);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60377);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);






const ORGANIZATION = 'organization';
/** `organization`, or ids. */
function parseAccounts(text) {
    const accounts = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
    const meant = accounts.find((account) => /^organi[sz]ations?$/i.test(account));
    if (meant === ORGANIZATION && accounts.length === 1)
        return ORGANIZATION;
    if (meant !== undefined) {
        const other = accounts.find((account) => account !== meant);
        const beside = other === undefined ? '' : ` beside ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`accounts: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(meant)}${beside}, expected either organization or a list of account ids.`);
    }
    for (const account of accounts)
        refuseWrongAccountId('accounts', account);
    return accounts;
}
/** Says that there is none, which an empty value does not: it may be a variable that was never set. */
const NO_PRODUCTION = 'none';
/** Ids, names or globs; what consists of digits alone has to be an id. */
function parseProductionAccounts(text) {
    const patterns = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
    for (const pattern of patterns) {
        if (pattern.length > _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_PATTERN */ .QF) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`production-accounts: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(pattern)} with ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(pattern.length)} characters, expected ids, names or globs of at most ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_PATTERN */ .QF)}, one per line or with commas between them.`);
        }
        if (/^\d+$/.test(pattern))
            refuseWrongAccountId('production-accounts', pattern);
    }
    if (!patterns.includes(NO_PRODUCTION))
        return { productionAccounts: patterns, withoutProduction: false };
    const other = patterns.find((pattern) => pattern !== NO_PRODUCTION);
    if (other === undefined)
        return { productionAccounts: [], withoutProduction: true };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`production-accounts: received "none" beside ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other)}, expected either none or a list of accounts.`);
}
/** Ids of organisations (CreateOrganization, Organization.Id). */
const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;
/** Ids of accounts and of organisations. */
function parseTrustedAccounts(text) {
    const ids = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
    for (const id of ids) {
        if (id.startsWith('o-')) {
            if (ORGANIZATION_ID.test(id))
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`trusted-accounts: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(id)}, expected the id of an organisation as o- and 10 to 32 small letters or digits.`);
        }
        refuseWrongAccountId('trusted-accounts', id);
    }
    return ids;
}
function refuseWrongAccountId(input, account) {
    const { pattern, words, advice } = _clouds_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNTS */ .D.accountIds;
    if (pattern.test(account))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${input}: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(account)}, expected ${words}${advice(account)}.`);
}
/** Patterns as meansRegion takes them; null for `all` alone, which lets the configuration file say which. */
function parseRegions(text) {
    const entries = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
    return entries.length === 1 && entries[0] === 'all' ? null : (0,_region_values_js__WEBPACK_IMPORTED_MODULE_2__/* .regionPatterns */ .k)(entries, 'regions');
}


/***/ }),

/***/ 25763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BRANCH),
/* harmony export */   i: () => (/* binding */ parseHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** What comes before the name of a branch. */
const BRANCH = 'branch:';
/** `none`, `cache`, `branch:NAME` or the path of a file. */
function parseHistory(text, { workspace }) {
    if (text === 'none')
        return { store: 'none' };
    if (text === 'cache')
        return { store: 'cache' };
    if (!text.startsWith(BRANCH))
        return { store: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, text) };
    const name = text.slice(BRANCH.length);
    if (isBranchName(name))
        return { store: 'branch', name };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`history: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, expected branch: and the name of a branch, such as branch:cloud-baseline-history.`);
}
/** What git takes for a branch (git check-ref-format), as far as it can be read in a sentence of a log. */
function isBranchName(name) {
    return (/^[\w][\w./+-]{0,199}$/.test(name) &&
        !name.includes('..') &&
        !name.startsWith('refs/') &&
        name.split('/').every((part) => part !== '' && !part.startsWith('.') && !/\.(?:lock)?$/.test(part)));
}


/***/ }),

/***/ 17891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   GB: () => (/* binding */ optionalOneOf),
/* harmony export */   Jz: () => (/* binding */ optionalBoolean),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export GROUPS */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60377);



/** In the order of docs/inputs.md. */
const GROUPS = (/* unused pure expression or super */ null && ([
    'What is read',
    'Rules',
    'What fails the step',
    'Reports and history',
    'Alerts',
    'Large estates',
]));
const asWritten = (text) => text;
const boolean = among(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOLEANS */ .sV, (text, { name }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(name, text));
/** Null where nothing is said. */
const optionalBoolean = among(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOLEANS */ .sV, (text, { name }) => text === '' ? null : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(name, text));
/** Null where nothing is said. */
function optionalOneOf(...choices) {
    return among(choices, (text, { name }) => (text === '' ? null : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)(name, text, choices)));
}
function oneOf(...choices) {
    return among(choices, (text, { name }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)(name, text, choices));
}
function among(choices, parse) {
    return Object.assign(parse, { choices });
}
const threshold = oneOf(..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, 'none');
function integer(min, max) {
    return (text, { name }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .cG)(name, text, min, max);
}
function decimal(max) {
    return (text, { name }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(name, text, max);
}
/** What it is, and its choices where that does not name them. */
function helpOf({ help, parse: { choices = [] }, type }) {
    const words = choices.map((choice) => `\`${choice}\``);
    if (type === 'boolean' || words.every((word) => help.includes(word)))
        return help;
    return `${help} One of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(words, 'or')}.`;
}


/***/ }),

/***/ 84162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  wx: () => (/* binding */ MASKED_INPUTS),
  _F: () => (/* binding */ fieldOf),
  TL: () => (/* binding */ parseInputs),
  rI: () => (/* binding */ specOf)
});

// UNUSED EXPORTS: INPUTS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/alert/channels/pagerduty/values.js
var values = __webpack_require__(31743);
// EXTERNAL MODULE: ./build/src/alert/channels/slack/declaration.js
var declaration = __webpack_require__(53718);
// EXTERNAL MODULE: ./build/src/alert/channels/webhook/declaration.js
var webhook_declaration = __webpack_require__(14643);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/accepted-state-value.js




/**
 * Absolute path of the folder with the accepted state; null: none is given. One that is named and not there is refused:
 * without it no change would be looked at, and nobody would notice.
 */
function parseAcceptedState(text, { name, workspace }) {
    if (text === '')
        return null;
    const folder = (0,external_node_path_.resolve)(workspace, text);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected a folder that is there. Check the repository out before this step. Before anything is accepted, commit the folder with some file in it, since git keeps no empty folder.`);
}

;// CONCATENATED MODULE: ./build/src/settings/alert-scope.js


/** A word at the end of deduplication keys. It begins with a letter, lest it be taken for an account or a fingerprint. */
function parseAlertScope(text) {
    if (text === '' || /^[A-Za-z][\w.-]{0,39}$/.test(text))
        return text;
    throw new errors/* UserError */.yo(`alert-scope: received ${(0,words/* quote */.hD)(text)}, expected up to 40 letters, digits and the characters ._- that begin with a letter, such as eu.`);
}

// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/settings/values.js
var settings_values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/formats-value.js





/** Stands for every format. */
const ALL_FORMATS = 'all';
/**
 * Names of the formats that are written, in the order of the list: those that are named, or all, without those after `!`.
 * Throws a UserError for a name that no format has.
 */
function parseFormats(text) {
    const entries = (0,settings_values/* parseList */.E1)(text);
    const left = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim());
    const named = entries.filter((entry) => !entry.startsWith('!') && entry !== ALL_FORMATS);
    for (const name of [...named, ...left])
        check(name);
    const kept = left.find((name) => formats/* FORMATS */.h.some((format) => format.name === name && format.always === true));
    if (kept !== undefined)
        throw new errors/* UserError */.yo(`formats: received ${(0,words/* quote */.hD)(`!${kept}`)}, but ${kept} is always written: take this entry out.`);
    const isAll = named.length === 0 || entries.includes(ALL_FORMATS);
    return formats/* FORMATS */.h.filter(({ name, always }) => {
        if (always === true)
            return true;
        return (isAll || named.includes(name)) && !left.includes(name);
    }).map(({ name }) => name);
}
function check(name) {
    if (formats/* FORMAT_NAMES */.B.includes(name))
        return;
    const meant = (0,nearest/* nearest */.pA)(name, [...formats/* FORMAT_NAMES */.B, ALL_FORMATS]);
    throw new errors/* UserError */.yo(`formats: received ${(0,words/* quote */.hD)(name)}, but there is no such format; ` +
        (meant === null
            ? `expected ${ALL_FORMATS}, or some of ${(0,words/* enumerate */.HL)(formats/* FORMAT_NAMES */.B)}.`
            : `did you mean ${meant}?`));
}

// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/settings/region-values.js
var region_values = __webpack_require__(51826);
;// CONCATENATED MODULE: ./build/src/settings/data-region-value.js







/**
 * Patterns as keepsRegion takes them. Throws a UserError for what stands for no region that is known: what a misspelt one was
 * meant to keep would leave.
 */
function parseDataRegion(text, name) {
    const entries = (0,settings_values/* parseList */.E1)(text);
    const regions = entries.filter((entry) => entry !== resource/* GLOBAL_REGION */.j);
    if (regions.length === 0)
        return entries.slice(0, 1);
    const fault = (0,region_values/* regionFault */.B)(regions);
    if (fault !== null)
        throw new errors/* UserError */.yo(`${name}: ${fault} ${resource/* GLOBAL_REGION */.j} stands for what belongs to an account as a whole.`);
    const patterns = (0,region_values/* regionPatterns */.k)(regions, name);
    for (const pattern of patterns)
        refuseUnknown(pattern, name);
    return [
        ...((0,region_pattern/* patternsIn */.fv)(patterns).length === 0 ? ['*'] : []),
        ...patterns,
        ...(entries.includes(resource/* GLOBAL_REGION */.j) ? [resource/* GLOBAL_REGION */.j] : []),
    ];
}
function refuseUnknown(pattern, name) {
    const region = pattern.replace(/^!/, '');
    if (accounts/* ACCOUNTS */.D.regions.some((known) => (0,glob/* fitsGlob */.t)(region, known)))
        return;
    const guess = (0,region_pattern/* nearestRegion */.$f)(region, accounts/* ACCOUNTS */.D.regions);
    const expected = guess !== null
        ? `; perhaps you mean ${guess}`
        : (0,region_pattern/* isRegionCode */.qg)(region)
            ? '; a region that is newer than this version is named by a glob that others fit as well, such as eu-*'
            : '';
    const would = pattern.startsWith('!') ? 'would' : 'would not';
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(pattern)}, which is no region that is known${expected}. What is read there ${would} be kept back.`);
}

// EXTERNAL MODULE: ./build/src/net/secret-address.js
var secret_address = __webpack_require__(59180);
;// CONCATENATED MODULE: ./build/src/settings/heartbeat-value.js

/** The address; null: none is called. */
function parseHeartbeat(text, { name }) {
    if (text === '')
        return null;
    return (0,secret_address/* secretUrl */.E)(text, name, 'expected an address such as https://hc-ping.com/<uuid>').href;
}

// EXTERNAL MODULE: ./build/src/settings/history-value.js
var history_value = __webpack_require__(25763);
// EXTERNAL MODULE: ./build/src/settings/input.js
var input = __webpack_require__(17891);
// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/src/settings/privacy-key-value.js

/** Shorter keys can be tried. */
const SHORTEST = 16;
/** Null where there is none. The sentence does not show it. */
function parsePrivacyKey(text, { name }) {
    if (text === '')
        return null;
    if (text.length >= SHORTEST)
        return text;
    throw new errors/* UserError */.yo(`${name}: received ${text.length} characters, expected at least ${SHORTEST}: a long random text, such as openssl rand -base64 24 prints.`);
}

// EXTERNAL MODULE: ./build/src/settings/services-value.js
var services_value = __webpack_require__(90251);
;// CONCATENATED MODULE: ./build/src/settings/inputs.js

















/** A GitHub-hosted job ends after six hours. */
const LONGEST_RUN_MINUTES = 360;
/** Requests per second. EC2 gives back at most a few hundred to an account and region, and that only on request. */
const HIGHEST_RATE = 1000;
/** Buckets per second: as good as no limit. */
const HIGHEST_BUCKET_RATE = 1000;
const EVERY_JOB = ['plan', 'collect', 'merge'];
/**
 * All inputs. Action and reusable workflow (action.yml, scan.yml), docs/inputs.md, CLI, masks and the digest of settings are made
 * from this table: an input is an entry here and a field of Settings of the same name, in camel case (`npm run docs`). What
 * targets of alerts are reached by has no field of its own: the channel's declaration names the entry.
 */
const INPUTS = {
    config: {
        group: 'What is read',
        default: '',
        parse: input/* asWritten */.qm,
        jobs: 'agreed',
        help: 'File with everything that is set once: accounts, rules, thresholds, alerts. Inputs win over it. Empty means `.github/cloud-baseline.yml` or `.github/cloud-baseline.yaml` if there is one; having both is refused. See docs/config.md.',
    },
    accounts: {
        group: 'What is read',
        list: true,
        default: '',
        parse: aws_values/* parseAccounts */.I9,
        file: 'own',
        jobs: 'agreed',
        help: "Ids of the AWS accounts to read (12 digits, quoted), one per line or comma-separated, or `organization` for all active accounts of the organisation. Empty means those of the config file, or the credentials' own account.",
    },
    role: {
        group: 'What is read',
        default: '',
        parse: input/* asWritten */.qm,
        file: 'own',
        jobs: EVERY_JOB,
        help: "Name or ARN of the role to assume in each account; `{account}` is replaced by the account's id. Empty means that of the config file, or the credentials as they are.",
    },
    'external-id': {
        group: 'What is read',
        default: '',
        parse: input/* asWritten */.qm,
        secret: 'kept',
        file: 'own',
        jobs: EVERY_JOB,
        help: "The external id that the role's trust policy asks for.",
    },
    regions: {
        group: 'What is read',
        list: true,
        default: 'all',
        parse: aws_values/* parseRegions */.Tf,
        file: 'own',
        jobs: 'agreed',
        help: 'Regions to read, one per line or comma-separated. Codes and globs such as `eu-*`; `!` leaves regions out, wherever it stands (`all, !ap-south-1`). `all` alone means those of the config file, or every region that is enabled in the account.',
    },
    'data-region': {
        group: 'What is read',
        list: true,
        default: '',
        parse: (text, { name }) => parseDataRegion(text, name),
        file: 'value',
        jobs: 'agreed',
        help: 'Regions whose resources stay on the runner that reads them, one per line or comma-separated: codes, globs such as `eu-*`, `all`, `!` to leave some out; `global` for what belongs to an account as a whole. The inventory of the report folder lacks them, and findings leave as usual. See docs/privacy.md.',
    },
    inventory: {
        group: 'What is read',
        list: true,
        default: '',
        parse: settings_values/* parseList */.E1,
        jobs: [],
        help: 'Inventories of earlier runs (`inventory.ndjson.gz`, or all parts of a divided run) to evaluate instead of AWS, one per line or comma-separated; globs, too. Takes no credentials, and no alert is sent unless `dry-run` is `false`. See docs/offline.md.',
    },
    collect: {
        group: 'What is read',
        default: 'rules',
        parse: (0,input/* oneOf */.yL)('rules', 'all'),
        file: 'value',
        jobs: 'agreed',
        help: 'What goes into the inventory: what the rules ask about (`rules`), or every kind and property that this program reads (`all`), so that searches can ask about it. `all` takes more calls and permissions; `policy --collect all` prints them. See docs/scaling.md.',
    },
    'production-accounts': {
        group: 'What is read',
        list: true,
        default: '',
        parse: aws_values/* parseProductionAccounts */.NR,
        jobs: 'agreed',
        help: 'Ids, names or globs of the production accounts, or organisational units as `ou:Workloads/Prod*`. Only production accounts page. `none` says that there are none, which closes their alerts; an empty value closes no alert.',
    },
    'trusted-accounts': {
        group: 'What is read',
        list: true,
        default: '',
        parse: aws_values/* parseTrustedAccounts */.hd,
        file: 'value',
        jobs: 'agreed',
        help: 'Ids of AWS accounts (12 digits, quoted) and organisations (`o-…`) that are no strangers, one per line or comma-separated: what policies share with them is not foreign. The account itself never is, nor are the accounts of its organisation where `accounts` is `organization`.',
    },
    'accepted-state': {
        group: 'What is read',
        default: '',
        parse: parseAcceptedState,
        file: 'value',
        jobs: 'agreed',
        help: 'Folder with the accepted state. Rules about changes judge what differs from it, and what they watch is read. Without one, changes are not looked at. See docs/changes.md.',
    },
    rules: {
        group: 'Rules',
        list: true,
        default: 'default',
        parse: settings_values/* parseList */.E1,
        file: 'value',
        jobs: 'agreed',
        help: 'Rules to check, one per line or comma-separated. `default` stands for the packs that ship; ids name single shipped rules, also those that are off by default; files, folders and globs add your own; `!id` leaves a rule out.',
    },
    services: {
        group: 'Rules',
        list: true,
        default: '',
        parse: services_value/* parseServices */.E,
        file: 'value',
        jobs: 'agreed',
        help: 'Services to which `default` is narrowed, one per line or comma-separated: `iam, s3`. Rules that are named by id or path are checked whatever they are about. Empty means all services.',
    },
    exceptions: {
        group: 'Rules',
        default: '',
        parse: input/* asWritten */.qm,
        file: 'value',
        jobs: 'agreed',
        help: 'File with findings that are accepted, each for a reason, by an owner and until a date. Where none is named, `.github/cloud-baseline-exceptions.yml` or `.github/cloud-baseline-exceptions.yaml` is read if there is one; having both is refused. See docs/exceptions.md.',
    },
    'fail-on': {
        group: 'What fails the step',
        default: 'high',
        parse: input/* threshold */.EN,
        file: 'value',
        jobs: ['merge'],
        help: 'Lowest severity that fails the step.',
    },
    'fail-on-new': {
        group: 'What fails the step',
        default: 'false',
        parse: input/* boolean */.zM,
        type: 'boolean',
        file: 'value',
        jobs: ['merge'],
        help: 'With `true`, only violations that are new, came back or became worse since the last run fail the step.',
    },
    'on-incomplete': {
        group: 'What fails the step',
        default: 'fail',
        parse: (0,input/* oneOf */.yL)('fail', 'warn'),
        file: 'value',
        jobs: ['merge'],
        help: 'Whether the step fails (`fail`) or only warns (`warn`) when something could not be read.',
    },
    'report-from': {
        group: 'Reports and history',
        default: 'low',
        parse: input/* threshold */.EN,
        file: 'value',
        jobs: ['merge'],
        help: 'Lowest severity that the summary lists. The rest is only counted.',
    },
    'annotate-from': {
        group: 'Reports and history',
        default: 'medium',
        parse: input/* threshold */.EN,
        file: 'value',
        jobs: ['merge'],
        help: 'Lowest severity that is annotated.',
    },
    'check-run': {
        group: 'Reports and history',
        default: 'false',
        parse: input/* boolean */.zM,
        type: 'boolean',
        file: 'value',
        jobs: [],
        help: 'With `true`, a workflow shows the run as a check of the commit: verdict, summary and annotations. Takes `checks: write`. See docs/github.md.',
    },
    issues: {
        group: 'Reports and history',
        default: 'off',
        parse: (0,input/* oneOf */.yL)('off', 'per-rule'),
        file: 'value',
        jobs: [],
        help: 'With `per-rule`, the repository has an issue for each rule and environment with violations from `annotate-from` on; it is kept up to date, and closed once they are provably gone. Takes `issues: write`. See docs/github.md.',
    },
    formats: {
        group: 'Reports and history',
        list: true,
        default: ALL_FORMATS,
        parse: parseFormats,
        file: 'value',
        jobs: ['merge'],
        help: 'Files of the report to write, one per line or comma-separated: `csv, sarif`. `all` writes every one, and `!csv` leaves one out. See docs/reports.md.',
    },
    'report-dir': {
        group: 'Reports and history',
        default: 'cloud-baseline-report',
        parse: (text, { workspace }) => (0,external_node_path_.resolve)(workspace, text),
        jobs: [],
        help: 'Folder for all files of the report.',
    },
    history: {
        group: 'Reports and history',
        default: 'cache',
        terminalDefault: 'none',
        parse: history_value/* parseHistory */.i,
        file: 'value',
        jobs: [],
        help: 'Where findings and open alerts are kept from one run to the next: `cache` (that of GitHub Actions), `branch:NAME` (one commit for each run, with `contents: write`), or the path of a file; in a terminal `none` unless given. With `none`, nothing can be called new or fixed, and no run knows which alerts are open.',
    },
    'github-token': {
        group: 'Reports and history',
        default: '',
        workflowDefault: '${{ github.token }}',
        parse: input/* asWritten */.qm,
        secret: 'masked',
        jobs: [],
        help: 'Token for what is asked of GitHub itself: whether the repository is public, the history on a branch, which needs `contents: write`, `check-run`, `issues`, and for a pull request the comment and the last inventory.',
    },
    'public-repository': {
        group: 'Reports and history',
        default: 'hash',
        parse: (0,input/* oneOf */.yL)('hash', 'refuse'),
        file: 'value',
        jobs: ['plan', 'merge'],
        help: 'What becomes of the history in a public repository, where everybody can read it: it holds salted hashes instead of ids and names (`hash`), or nothing is read at all (`refuse`). An accepted state in it is refused with both.',
    },
    redact: {
        group: 'Reports and history',
        default: 'standard',
        parse: (0,input/* oneOf */.yL)('standard', 'strict', 'off'),
        file: 'value',
        jobs: 'agreed',
        help: 'What becomes of personal data and secrets in everything that leaves the run: `standard` masks them, `strict` hides names, addresses and principals too, `off` leaves them as they are. See docs/privacy.md.',
    },
    'privacy-key': {
        group: 'Reports and history',
        default: '',
        parse: parsePrivacyKey,
        secret: 'masked',
        file: 'value',
        jobs: EVERY_JOB,
        help: 'Key of the fingerprints by which a masked value is followed without being shown, at least 16 characters. Without it the history holds one, and plan.json of a divided run: whoever can read these and a report can try what a value may be. In a public repository everybody can, unless a target of alerts seals it (docs/history.md). A divided run with `redact: strict` takes one.',
    },
    attribution: {
        group: 'Reports and history',
        default: 'true',
        parse: input/* boolean */.zM,
        type: 'boolean',
        file: 'value',
        jobs: ['merge'],
        help: 'Whether CloudTrail is asked who did it, for changes and for what is new and high or critical. Takes `cloudtrail:LookupEvents`. See docs/attribution.md.',
    },
    'alert-from': {
        group: 'Alerts',
        default: 'high',
        parse: input/* threshold */.EN,
        file: 'value',
        jobs: ['merge'],
        help: 'Lowest severity that pages.',
    },
    'alert-per': {
        group: 'Alerts',
        default: 'account',
        parse: (0,input/* oneOf */.yL)('rule', 'account', 'resource'),
        file: 'value',
        jobs: ['merge'],
        help: 'One alert per `rule`, per rule and `account`, or per `resource`.',
    },
    'alert-limit': {
        group: 'Alerts',
        default: '50',
        parse: (0,input/* integer */.nd)(1, 1000),
        type: 'number',
        file: 'value',
        jobs: ['merge'],
        help: 'Most alert events of one run, for each target. Beyond it, violations share alerts, and the summary says so.',
    },
    'alert-scope': {
        group: 'Alerts',
        default: '',
        parse: parseAlertScope,
        file: 'value',
        jobs: ['plan', 'merge'],
        help: 'A word such as `eu` that ends the deduplication key of every alert. Needed where scans share accounts and an integration key: without it, each would close what another opened.',
    },
    'pagerduty-routing-key': {
        group: 'Alerts',
        default: '',
        parse: (text, { name }) => (0,values/* parseRoutingKey */.d)(text, name),
        secret: 'masked',
        file: 'value',
        jobs: ['merge'],
        help: 'Integration key of a PagerDuty service (Events API v2, 32 characters). Without it nothing is sent to PagerDuty.',
    },
    'pagerduty-endpoint': {
        group: 'Alerts',
        default: 'https://events.pagerduty.com',
        parse: (text, { name }) => (0,values/* parseEndpoint */.B)(text, name),
        file: 'value',
        jobs: ['merge'],
        help: "Origin of PagerDuty's Events API. Accounts in the EU use https://events.eu.pagerduty.com.",
    },
    'slack-webhook-url': {
        group: 'Alerts',
        default: '',
        parse: (text, { name }) => (0,declaration/* parseSlackUrl */.S)(text, name),
        secret: 'masked',
        file: 'value',
        jobs: ['merge'],
        help: 'Incoming webhook of Slack. It gets one message for each run in which an alert opened, grew, worsened or closed.',
    },
    'webhook-url': {
        group: 'Alerts',
        default: '',
        parse: (text, { name }) => (0,webhook_declaration/* parseWebhookUrl */._b)(text, name),
        secret: 'masked',
        file: 'value',
        jobs: ['merge'],
        help: 'Address that takes alerts as CloudEvents, one POST each. See docs/alerts.md.',
    },
    'webhook-secret': {
        group: 'Alerts',
        default: '',
        parse: webhook_declaration/* parseSecret */.o7,
        secret: 'masked',
        file: 'value',
        jobs: ['merge'],
        help: 'Secret that signs those events (HMAC-SHA256). Without it they are not signed.',
    },
    'heartbeat-url': {
        group: 'Alerts',
        default: '',
        parse: parseHeartbeat,
        secret: 'masked',
        file: 'value',
        jobs: ['merge'],
        help: "Address of a dead man's switch, called at the end of every complete run, whatever it finds. Where the service is known, a run that is not complete reports a failure there. See docs/heartbeat.md.",
    },
    'dry-run': {
        group: 'Alerts',
        default: '',
        parse: input/* optionalBoolean */.Jz,
        type: 'boolean',
        jobs: ['merge'],
        help: 'With `true`, no alert is sent. The request bodies are written to the report folder. Empty means `false`, with `inventory` `true`.',
    },
    'max-rate': {
        group: 'Large estates',
        default: '20',
        parse: (0,input/* decimal */._)(HIGHEST_RATE),
        type: 'number',
        file: 'value',
        jobs: ['collect'],
        help: 'Most requests per second to one service of one account in one region. Where AWS throttles, requests slow down there and nowhere else.',
    },
    'bucket-rate': {
        group: 'Large estates',
        default: '1.5',
        parse: (0,input/* decimal */._)(HIGHEST_BUCKET_RATE),
        type: 'number',
        file: 'value',
        jobs: ['collect'],
        help: 'S3 buckets per second and account whose settings are read: as many as ten seconds of this at once, then no more in any ten seconds. Detections for stolen keys count buckets so; exempt the role there before you raise it. See docs/scaling.md.',
    },
    'timeout-minutes': {
        group: 'Large estates',
        default: '30',
        parse: (0,input/* decimal */._)(LONGEST_RUN_MINUTES),
        type: 'number',
        file: 'value',
        jobs: ['collect'],
        help: 'Minutes after which whatever is not yet read counts as a gap. The report is written all the same.',
    },
    mode: {
        group: 'Large estates',
        default: '',
        parse: (0,input/* optionalOneOf */.GB)(...mode_values/* MODES */.FN),
        jobs: [],
        help: '`run`; one step of a run over a matrix of jobs: `plan`, `collect` or `merge` (docs/sharding.md); or `preview`: what a pull request changes, without AWS (docs/pull-requests.md). Empty means `preview` on `pull_request`, otherwise `run`.',
    },
    shard: {
        group: 'Large estates',
        default: '',
        parse: input/* asWritten */.qm,
        jobs: [],
        help: 'With `collect`, the shard of the plan to read, such as `2/8`. With `plan`, how many to make; empty means as many as the work takes.',
    },
};
const INPUT_NAMES = Object.keys(INPUTS);
/** Inputs that must never be printed. */
const MASKED_INPUTS = INPUT_NAMES.filter((name) => specOf(name).secret === 'masked');
/** What the table says of an input, whatever its value. */
function specOf(name) {
    return INPUTS[name];
}
/** `failOn` of `fail-on`: its field in Settings. */
function fieldOf(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
/**
 * The values of all inputs, by field. Throws a UserError for the first that is wrong.
 * @param written what the configuration file says where nothing is given
 */
function parseInputs(read, workspace, written = {}) {
    return Object.fromEntries(INPUT_NAMES.map((name) => {
        const { parse, default: value, list = false } = specOf(name);
        const given = read(name).trim();
        const inFile = given === '' ? written[name] : undefined;
        const text = given || inFile?.text || value;
        const place = { name: inFile?.name ?? name, workspace };
        const parsed = () => {
            if (list)
                refuseNoEntry(text, place.name);
            return parse(text, place);
        };
        return [fieldOf(name), (0,errors/* placed */.GS)(inFile?.place ?? null, parsed)];
    }));
}
/** Of commas alone nobody can tell whether what was meant is nothing. */
function refuseNoEntry(text, name) {
    if (text === '' || (0,settings_values/* parseList */.E1)(text).length > 0)
        return;
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected at least one entry, or nothing.`);
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Os: () => (/* binding */ isPreviewIn),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   _p: () => (/* binding */ modeNameIn)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69296);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60377);



const MODES = ['run', 'plan', 'collect', 'merge', 'preview'];
/**
 * What the input `mode` means in this place: on a pull request, unless it says otherwise, what that changes. Throws a UserError
 * for `pull_request_target`, where files that anybody proposes could be read with the repository's secrets at hand: the
 * configuration file may name any of them and any address to send to.
 * @param environment the runner's; null in a terminal
 */
function modeNameIn(environment, given) {
    const event = environment?.['GITHUB_EVENT_NAME'];
    if (event === 'pull_request_target') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('on: received pull_request_target, expected pull_request: this event gives the secrets of the repository to a job that may read ' +
            'rules and settings which anybody can propose. See docs/pull-requests.md.');
    }
    if (given === 'preview' && event !== 'pull_request') {
        const where = environment === null ? 'in a terminal' : `on the event ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(event ?? '')}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`mode: received "preview" ${where}, expected a workflow on pull_request: it says what a pull request changes.`);
    }
    return given ?? (event === 'pull_request' ? 'preview' : 'run');
}
/** Whether a job is to preview a pull request, also where its settings do not load. @param given the input `mode` as it is */
function isPreviewIn(environment, given) {
    return environment['GITHUB_EVENT_NAME'] === 'pull_request' && ['', 'preview'].includes(given.trim());
}
/** What this job does, from the inputs `mode` and `shard`, of which neither says everything by itself. */
function modeOf(name, shard) {
    if (name === 'collect')
        return { name, shard: parseShard(shard) };
    if (name === 'plan')
        return { name, shards: shard === '' ? null : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInteger */ .cG)('shard', shard, 1, _model_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SHARDS */ .Y) };
    if (shard === '')
        return { name };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`shard: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(shard)} with mode ${name}, expected nothing; it is for the modes plan and collect.`);
}
function parseShard(text) {
    const expected = 'expected a shard of the plan such as 2/8';
    if (text === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`shard: received nothing with mode collect, ${expected}.`);
    const [, number = Number.NaN, of = Number.NaN] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
    if (of > _model_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SHARDS */ .Y) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`shard: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${expected}: a plan has at most ${_model_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SHARDS */ .Y}.`);
    }
    if (number >= 1 && number <= of)
        return { number, of };
    const counted = of >= 1 ? `: they are counted from 1 to ${of}` : '';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`shard: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${expected}${counted}.`);
}


/***/ }),

/***/ 51826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ regionFault),
/* harmony export */   k: () => (/* binding */ regionPatterns)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57187);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77175);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);




const ALL = 'all';
const CODE = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
/** No code is longer than twenty characters. */
const GLOB = /^[a-z0-9*?-]{1,40}$/;
/**
 * Patterns as meansRegion takes them, from entries of which each is a code, a glob, one of these after `!`, or `all`.
 * Throws a UserError for what stands for no region whatever AWS has.
 * @param where what the sentence names, such as `regions`
 */
function regionPatterns(entries, where) {
    const fault = regionFault(entries);
    if (fault !== null)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: ${fault}`);
    const all = entries.some((entry) => entry === ALL || entry === '*');
    const patterns = all ? entries.filter((entry) => entry.startsWith('!')) : entries;
    return [...new Set(patterns.map(withoutBlanks))];
}
function withoutBlanks(entry) {
    return entry.replace(/^!\s+/, '!');
}
/** What is wrong with the entries, as a sentence that begins with what was received; null: nothing. */
function regionFault(entries) {
    for (const entry of entries) {
        const name = withoutBlanks(entry).replace(/^!/, '');
        const isGlob = !(0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegionCode */ .qg)(name);
        if (entry === ALL || (isGlob ? GLOB.test(name) : CODE.test(name)))
            continue;
        return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry)}, expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out.`;
    }
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternsIn */ .fv)(entries).filter((entry) => entry !== '*');
    const beside = takenIn.find((entry) => entry !== ALL);
    if (takenIn.includes(ALL) && beside !== undefined) {
        return `received "all" beside ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(beside)}, expected either all or a list of regions; only what is left out, such as "!${beside}", may stand beside all.`;
    }
    const out = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternsOut */ .IM)(entries.map(withoutBlanks));
    const everything = out.find((pattern) => /^\*+$/.test(pattern));
    if (everything !== undefined)
        return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`!${everything}`)}, which leaves every region out.`;
    const isLeftOut = (entry) => out.some((pattern) => pattern === entry || ((0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegionCode */ .qg)(entry) && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsGlob */ .t)(pattern, entry)));
    if (beside === undefined || !takenIn.every(isLeftOut))
        return null;
    return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(beside)} and what leaves it out, expected at least one region to be left.`;
}


/***/ }),

/***/ 90251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseServices)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _rules_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84274);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17443);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60377);





/** Services by the names of their rules' folders. Throws a UserError for one that no shipped rule is about. */
function parseServices(text) {
    const names = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseList */ .E1)(text);
    const known = (0,_rules_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedServices */ .Qp)();
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return names;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(unknown, known);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`services: received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(unknown)}, but no shipped rule is about such a service; ` +
        (meant === null ? `expected some of ${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(known)}.` : `did you mean ${meant}?`));
}


/***/ }),

/***/ 51768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ USUAL_PRIVACY)
/* harmony export */ });
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);

/** What holds where no settings can be read, or none are. */
const USUAL_PRIVACY = {
    redact: 'standard',
    privacyKey: null,
    privacy: _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_POLICY */ .cx,
};


/***/ }),

/***/ 60377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   sV: () => (/* binding */ BOOLEANS),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



/** Entries of a list input: one per line or comma-separated; blanks, empty entries and repetitions are dropped. */
function parseList(text) {
    const entries = text.split(/[\n,]/).map((entry) => entry.trim());
    return [...new Set(entries.filter((entry) => entry !== ''))];
}
function parseChoice(name, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(choices, 'or')}.`);
}
const BOOLEANS = ['true', 'false'];
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), BOOLEANS) === 'true';
}
function parseInteger(name, text, min, max) {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, expected a whole number from ${min} to ${max}.`);
}
function parseDecimal(name, text, max) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number > 0 && number <= max)
        return number;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, expected a number above 0 and up to ${max}.`);
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

/***/ 77175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fitsGlob)
/* harmony export */ });
/**
 * Whether the whole text fits the pattern, in which `*` stands for any text and `?` for one character. Takes time in
 * proportion to pattern × text at most, whatever the pattern: an expression would take ages over many stars.
 */
function fitsGlob(pattern, text) {
    const wanted = Array.from(pattern);
    const given = Array.from(text);
    let at = 0;
    let star = -1;
    let afterStar = 0;
    for (let index = 0; index < given.length;) {
        if (wanted[at] === '*') {
            star = at;
            at += 1;
            afterStar = index;
        }
        else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            afterStar += 1;
            index = afterStar;
        }
        else
            return false;
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ TooDeepError),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wO: () => (/* binding */ LEVELS_OF_DOCUMENT)
/* harmony export */ });
/* unused harmony export MOST_LEVELS */
/**
 * JSON in which nothing hides: what `visible` shows by escapes in texts is escaped here as JSON itself escapes, so that
 * a parser gives back what was there.
 */
function toJson(value, space) {
    return withoutHidden(JSON.stringify(value, null, space));
}
/** The same for JSON that is there. What is ASCII throughout, as most is, need not be searched character by character. */
function withoutHidden(json) {
    if (Buffer.byteLength(json) === json.length && !json.includes(DELETE))
        return json;
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''));
}
function escape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** The one character of ASCII that hides and that JSON.stringify does not escape. */
const DELETE = '\u007f';
/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/**
 * Levels of lists and objects in each other that a file or an answer may have. What is walked through calls itself for each of
 * them, and so does JSON.stringify: some thousands end the stack. No file of ours has as many as these, which YAML has too.
 */
const MOST_LEVELS = 100;
/** The same of a document in a text, such as a policy, which has six: files have it within others. */
const LEVELS_OF_DOCUMENT = 50;
/** JSON that is right, and that nobody can walk through. The message is a clause. */
class TooDeepError extends Error {
    name = 'TooDeepError';
    constructor(levels) {
        super(`it has lists and objects in each other on more than ${levels} levels`);
    }
}
/** The value of JSON that others may have written. Throws a SyntaxError, or a TooDeepError. */
function parseJson(text, levels = MOST_LEVELS) {
    const value = JSON.parse(text);
    if (isDeeper(value, levels))
        throw new TooDeepError(levels);
    return value;
}
/** Whether lists and objects lie in each other on more levels than these. No more than these end no stack. */
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value))
        return value.some((item) => isDeeper(item, levels - 1));
    for (const name in value)
        if (isDeeper(value[name], levels - 1))
            return true;
    return false;
}


/***/ }),

/***/ 81814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

/**
 * The way to the log of a GitHub runner, which obeys commands that it finds there: a line that begins with `::name`
 * after trimming, and `##[name]` anywhere in a line (runner, ActionCommand.cs). Collected text must never be such a
 * line.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
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

/**
 * The members of a list; a value that is not a list is kept as one strange member, so that it cannot pass for "none".
 */
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

/***/ 17443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aX: () => (/* binding */ nearestOrShort),
/* harmony export */   jr: () => (/* binding */ onlyOne),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that is most like the misspelt one; null where none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const mistakes = mistakesBetween(word.toLowerCase(), candidate.toLowerCase());
        if (mistakes < bestDistance) {
            best = candidate;
            bestDistance = mistakes;
        }
    }
    return best;
}
/** The same, and the only one that begins with the word or that it begins with: `prod` for `production`. */
function nearestOrShort(word, known) {
    if (word.length < 3)
        return nearest(word, known);
    return onlyOne(known, (candidate) => beginsWith(candidate, word)) ?? nearest(word, known);
}
/** The same of names that several words make: the only one that ends with the word, `volume_size` for `size`. */
function nearestName(word, known) {
    return onlyOne(known, (candidate) => candidate.endsWith(`_${word}`)) ?? nearestOrShort(word, known);
}
/** The one that is meant; null where it is none, or several. */
function onlyOne(known, isMeant) {
    const [only, ...more] = new Set(known.filter(isMeant));
    return only !== undefined && more.length === 0 ? only : null;
}
function beginsWith(one, other) {
    const [long, short] = one.length > other.length ? [one, other] : [other, one];
    return short.length >= 3 && long.toLowerCase().startsWith(short.toLowerCase());
}
/** Letters that changed places are one mistake, not two: the commonest of all. */
function mistakesBetween(written, meant) {
    const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, meant);
    return edits === 2 && sortedLetters(written) === sortedLetters(meant) ? 1 : edits;
}
function sortedLetters(word) {
    return Array.from(word).toSorted().join('');
}


/***/ }),

/***/ 72939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes text from outside show what it holds: control characters, line breaks and the bidi controls that reorder
 * what a reader sees (CVE-2021-42574) become visible escapes such as \u202e. Every gate starts with this.
 */
function visible(text) {
    // Nearly all texts are; to look for each hidden character takes ten times as long.
    if (PLAIN.test(text))
        return text;
    return text.replace(HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return NAMED.get(code) ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
    });
}
/** ASCII, in which what hides is left out. */
const PLAIN = /^[ -~]*$/;
const NAMED = new Map([
    [0x09, ' '],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
]);
/** C0, DEL, C1, line separators, bidi controls, zero-width characters, the BOM, noncharacters, unpaired surrogates, tag characters. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{e0000}-\u{e007f}]/gu;


/***/ }),

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rX: () => (/* binding */ withCommas),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/** `1,200`. Not by Intl: the first number that it writes takes a process 10 ms, and a run begins with one. */
function withCommas(number) {
    return String(number).replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
}
/** `1 group`, `2 groups`, `1,200 groups`. */
function count(number, singular, plural = `${singular}s`) {
    return `${withCommas(number)} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words, conjunction = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
/**
 * The first few of a list and how many more there are: `a, b and 3 more`, `a, b and 3 more regions`. If one more than
 * `most` is left, it is named too: that takes no more room than counting it.
 */
function some(words, most, noun = '') {
    const rest = words.length - most;
    if (rest <= 1)
        return enumerate(words);
    const more = noun === '' ? `${withCommas(rest)} more` : count(rest, `more ${noun}`);
    return enumerate([...words.slice(0, most), more]);
}
/** `a policy`, `an identity-based policy`. */
function withArticle(noun) {
    return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
/** The received value as error messages show it. */
function quote(text) {
    return text === '' ? 'nothing' : JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ })

};
