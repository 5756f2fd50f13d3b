export const id = 339;
export const ids = [339];
export const modules = {

/***/ 31450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ decidesAbout),
/* harmony export */   QF: () => (/* binding */ LONGEST_PATTERN),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   bl: () => (/* binding */ matchesAccount),
/* harmony export */   hq: () => (/* binding */ namesUnit),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77175);

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
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGlob */ .t)(pattern, id) || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGlob */ .t)(pattern, name);
    if (unit === undefined)
        return false;
    const path = pattern.slice(UNIT.length).replace(/^\/+|\/+$/g, '');
    return unitsAbove(unit).some((one) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGlob */ .t)(path, one));
}
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
 * which a pattern for names misses.
 */
function decidesAbout(pattern, { id, name, unit }) {
    if (namesUnit(pattern))
        return unit !== undefined;
    return name !== id || ACCOUNT_ID.test(pattern);
}
/** `A`, `A/B` and `A/B/C` of `A/B/C`; nothing for the root. */
function unitsAbove(unit) {
    if (unit === '')
        return [];
    const names = unit.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 85178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   w$: () => (/* binding */ unusedPatterns)
/* harmony export */ });
/* harmony import */ var _account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const { [_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3]: production = [], ...others } = settings.environments;
    const means = (patterns) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(patterns, account);
    if (means(settings.productionAccounts) || means(production))
        return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3;
    const found = Object.entries(others).find(([, patterns]) => means(patterns));
    return found?.[0] ?? _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_ENVIRONMENT */ .xV;
}
/** Whether it takes the accounts' organisational units to tell what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    const names = new Set(accounts.flatMap(({ id, name }) => [id, name]));
    return patterns.filter((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(pattern) ? !names.has(pattern) : !accounts.some((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, account)));
}


/***/ }),

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   av: () => (/* binding */ linksFrom),
/* harmony export */   iO: () => (/* binding */ scanFrom),
/* harmony export */   op: () => (/* binding */ workflowFrom),
/* harmony export */   zK: () => (/* binding */ runIdFrom)
/* harmony export */ });
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
    };
}
/** An id that tells runs apart, also repeated attempts of one. */
function runIdFrom(environment, now) {
    const run = environment['GITHUB_RUN_ID'];
    return run ? `${run}-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}` : now.toISOString();
}
/** The id of the workflow's run, the same for all its jobs and attempts; null outside of GitHub. */
function workflowFrom(environment) {
    return environment['GITHUB_RUN_ID'] || null;
}
/**
 * Which scan this is: GITHUB_WORKFLOW_REF names the file of the workflow that was started, whatever other it calls
 * (`owner/name/.github/workflows/scan.yml@refs/heads/main`); branches of one workflow are the same scan.
 */
function scanFrom(environment, alertScope) {
    const repository = environment['GITHUB_REPOSITORY'] || null;
    const file = environment['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').slice(2).join('/');
    const names = [environment['GITHUB_WORKFLOW'], file].filter((name) => name !== undefined && name !== '');
    return { repository, workflow: names.length === 0 ? null : names.join(', '), name: alertScope };
}


/***/ }),

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eG: () => (/* binding */ shardText)
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


/***/ }),

/***/ 86569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/settings/region-values.js
var region_values = __webpack_require__(51826);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/aws-values.js




const ORGANIZATION = 'organization';
/** `organization`, or ids of 12 digits. A leading zero that YAML dropped is noticed. */
function parseAccounts(text) {
    const accounts = (0,values/* parseList */.E1)(text);
    const meant = accounts.find((account) => /^organi[sz]ations?$/i.test(account));
    if (meant === ORGANIZATION && accounts.length === 1)
        return ORGANIZATION;
    if (meant !== undefined) {
        const other = accounts.find((account) => account !== meant);
        const beside = other === undefined ? '' : ` beside ${(0,values/* quote */.hD)(other)}`;
        throw new errors/* UserError */.y(`accounts: received ${(0,values/* quote */.hD)(meant)}${beside}, expected either organization or a list of account ids.`);
    }
    for (const account of accounts)
        refuseWrongAccountId('accounts', account);
    return accounts;
}
/** Says that there is none, which an empty value does not: it may be a variable that was never set. */
const NO_PRODUCTION = 'none';
/** Ids, names or globs; what consists of digits alone has to be an id. */
function parseProductionAccounts(text) {
    const patterns = (0,values/* parseList */.E1)(text);
    for (const pattern of patterns) {
        if (pattern.length > account_pattern/* LONGEST_PATTERN */.QF) {
            throw new errors/* UserError */.y(`production-accounts: received ${(0,values/* quote */.hD)(pattern)} with ${pattern.length.toLocaleString('en-US')} characters, expected ids, names or globs of at most ${account_pattern/* LONGEST_PATTERN */.QF.toLocaleString('en-US')}, one per line or with commas between them.`);
        }
        if (/^\d+$/.test(pattern))
            refuseWrongAccountId('production-accounts', pattern);
    }
    if (!patterns.includes(NO_PRODUCTION))
        return { productionAccounts: patterns, withoutProduction: false };
    const other = patterns.find((pattern) => pattern !== NO_PRODUCTION);
    if (other === undefined)
        return { productionAccounts: [], withoutProduction: true };
    throw new errors/* UserError */.y(`production-accounts: received "none" beside ${(0,values/* quote */.hD)(other)}, expected either none or a list of accounts.`);
}
function refuseWrongAccountId(input, account) {
    if (/^\d{12}$/.test(account))
        return;
    const received = `${input}: received ${(0,values/* quote */.hD)(account)}, expected an account id of 12 digits`;
    if (/^\d{9,11}$/.test(account)) {
        const whole = account.padStart(12, '0');
        throw new errors/* UserError */.y(`${received}; YAML drops leading zeros of numbers, so quote the id: '${whole}'.`);
    }
    if (/^\d{4}-\d{4}-\d{4}$/.test(account)) {
        throw new errors/* UserError */.y(`${received} without hyphens: '${account.replaceAll('-', '')}'.`);
    }
    throw new errors/* UserError */.y(`${received}.`);
}
/** Patterns as meansRegion takes them; null for `all` alone, which lets the configuration file say which. */
function parseRegions(text) {
    const entries = (0,values/* parseList */.E1)(text);
    return entries.length === 1 && entries[0] === 'all' ? null : (0,region_values/* regionPatterns */.k)(entries, 'regions');
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
        throw new errors/* UserError */.y(`role: received ${(0,values/* quote */.hD)(text)}, expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`);
    }
    const plain = text.replaceAll('{account}', '');
    if (ROLE_NAME.test(plain) || plain === '')
        return text;
    throw new errors/* UserError */.y(`role: received ${(0,values/* quote */.hD)(text)}, expected a role name (letters, digits and +=,.@_-/) or an ARN.`);
}
/** 2 to 1,224 characters, as sts:AssumeRole takes them. */
function parseExternalId(text) {
    if (text === '')
        return null;
    if (/^[\w+=,.@:/-]{2,1224}$/.test(text))
        return text;
    throw new errors/* UserError */.y('external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.');
}

// EXTERNAL MODULE: ./build/src/accounts/environments.js
var environments = __webpack_require__(85178);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js





/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 */
function chooseAccounts(inputs, config) {
    const { accounts } = inputs;
    const choice = {
        ...config,
        ...(accounts === ORGANIZATION ? { accounts: [], organization: true } : {}),
        ...(accounts !== ORGANIZATION && accounts.length > 0
            ? { accounts, organization: false, excludeAccounts: [] }
            : {}),
        ...(inputs.role === null ? {} : { role: inputs.role, via: [] }),
        externalId: inputs.externalId ?? config.externalId,
        productionAccounts: inputs.productionAccounts,
        withoutProduction: inputs.withoutProduction,
    };
    refuseContradiction(choice);
    refuseWithoutRole(choice);
    refuseForeignRole(choice);
    refuseUselessExternalId(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
/** What the file calls production cannot be none at the same time. */
function refuseContradiction({ withoutProduction, environments, perAccount }) {
    if (!withoutProduction)
        return;
    const [pattern] = environments[resource/* PRODUCTION */.e3] ?? [];
    const [id] = Object.entries(perAccount).find(([, { environment }]) => environment === resource/* PRODUCTION */.e3) ?? [];
    const named = pattern ?? id;
    if (named === undefined)
        return;
    throw new errors/* UserError */.y(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
function withoutOwnRole({ accounts, perAccount }) {
    return accounts.filter((id) => perAccount[id]?.role === undefined);
}
function refuseWithoutRole(choice) {
    const needy = withoutOwnRole(choice);
    if (choice.role !== null || (!choice.organization && needy.length < 2))
        return;
    const beside = choice.organization ? 'accounts: organization' : (0,words/* count */.U9)(needy.length, 'account');
    throw new errors/* UserError */.y(`role: received nothing beside ${beside}, expected the name of a role to assume in each of them; the credentials alone open only their own account.`);
}
function refuseForeignRole(choice) {
    const fixed = /^arn:[^:]+:iam::(\d{12}):/.exec(choice.role ?? '')?.[1];
    if (fixed === undefined)
        return;
    const other = choice.organization ? 'the others' : withoutOwnRole(choice).find((id) => id !== fixed);
    if (other === undefined)
        return;
    throw new errors/* UserError */.y(`role: received an ARN of account ${fixed}, which cannot open ${choice.organization ? other : `account ${other}`}; write {account} in place of the id.`);
}
function refuseUselessExternalId({ role, externalId, perAccount }) {
    if (role !== null)
        return;
    const own = Object.entries(perAccount);
    const useless = own.find(([, one]) => one.externalId !== undefined && one.role === undefined)?.[0];
    if (useless === undefined && (externalId === null || own.some(([, one]) => one.role !== undefined)))
        return;
    throw new errors/* UserError */.y(`external-id: received a value${useless === undefined ? '' : ` for account ${useless}`} without role, expected both: the id is sent when the role is assumed.`);
}
/** Only an organisation tells of its units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.y(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environments/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.y('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 5 modules
var config_file = __webpack_require__(43330);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(40198);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
;// CONCATENATED MODULE: ./build/src/settings/mode-values.js



const MODES = ['run', 'plan', 'collect', 'merge'];
/** What this job does, from the inputs `mode` and `shard`, of which neither says everything by itself. */
function parseMode(mode, shard) {
    const name = (0,values/* parseChoice */.HU)('mode', mode, MODES);
    if (name === 'collect')
        return { name, shard: parseShard(shard) };
    if (name === 'plan')
        return { name, shards: shard === '' ? null : (0,values/* parseInteger */.cG)('shard', shard, 1, model_mode/* MOST_SHARDS */.Y) };
    if (shard === '')
        return { name };
    throw new errors/* UserError */.y(`shard: received ${(0,values/* quote */.hD)(shard)} with mode ${name}, expected nothing; it is for the modes plan and collect.`);
}
function parseShard(text) {
    const expected = 'expected a shard of the plan such as 2/8';
    if (text === '')
        throw new errors/* UserError */.y(`shard: received nothing with mode collect, ${expected}.`);
    const [, number = Number.NaN, of = Number.NaN] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
    if (of > model_mode/* MOST_SHARDS */.Y) {
        throw new errors/* UserError */.y(`shard: received ${(0,values/* quote */.hD)(text)}, ${expected}: a plan has at most ${model_mode/* MOST_SHARDS */.Y}.`);
    }
    if (number >= 1 && number <= of)
        return { number, of };
    const counted = of >= 1 ? `: they are counted from 1 to ${of}` : '';
    throw new errors/* UserError */.y(`shard: received ${(0,values/* quote */.hD)(text)}, ${expected}${counted}.`);
}

;// CONCATENATED MODULE: ./build/src/settings/pagerduty-values.js


/** PagerDuty's own check: "Length of 'routing_key' is incorrect (should be 32 characters)". The key is never shown. */
function parseRoutingKey(text) {
    if (text === '')
        return null;
    if (/^[!-~]{32}$/.test(text))
        return text;
    const fault = text.length === 32 ? 'holds blanks or characters beyond ASCII' : `has ${text.length} characters`;
    throw new errors/* UserError */.y(`pagerduty-routing-key ${fault}, expected the 32 characters of an Events API v2 integration key (PagerDuty: service, Integrations, Events API V2).`);
}
/** An https origin; plain http only to this machine, for tests. */
function parseEndpoint(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const expected = 'expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com';
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new errors/* UserError */.y(`pagerduty-endpoint: received ${(0,values/* quote */.hD)(text)}, ${expected}.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.y(`pagerduty-endpoint: received a URL with a user name or password, ${expected}.`);
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new errors/* UserError */.y(`pagerduty-endpoint: received ${(0,values/* quote */.hD)(text)}, ${expected}; http is only taken for this machine.`);
    }
    if (!['', '/', '/v2/enqueue'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
        throw new errors/* UserError */.y(`pagerduty-endpoint: received ${(0,values/* quote */.hD)(text)}, ${expected} without a path.`);
    }
    return url.origin;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
/** A word at the end of deduplication keys. It begins with a letter, lest it be taken for an account or a fingerprint. */
function parseAlertScope(text) {
    if (text === '' || /^[A-Za-z][\w.-]{0,39}$/.test(text))
        return text;
    throw new errors/* UserError */.y(`alert-scope: received ${(0,values/* quote */.hD)(text)}, expected up to 40 letters, digits and the characters ._- that begin with a letter, such as eu.`);
}

;// CONCATENATED MODULE: ./build/src/settings/read-settings.js










/** A GitHub-hosted job ends after six hours. */
const LONGEST_RUN_MINUTES = 360;
/** Requests per second. EC2 gives back at most a few hundred to an account and region, and that only on request. */
const HIGHEST_RATE = 1000;
/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 */
function readSettings(read, workspace) {
    const text = (name) => read(name).trim() || inputs/* INPUT_DEFAULTS */.WJ[name];
    const threshold = (name) => (0,values/* parseChoice */.HU)(name, text(name), [...severity/* SEVERITIES */.oC, 'none']);
    const accounts = {
        accounts: parseAccounts(text('accounts')),
        role: parseRole(text('role')),
        externalId: parseExternalId(text('external-id')),
        ...parseProductionAccounts(text('production-accounts')),
    };
    const config = (0,config_file/* readConfig */.X)(text('config'), workspace);
    return Object.freeze({
        mode: parseMode(text('mode'), text('shard')),
        workspace,
        ...config,
        ...chooseAccounts(accounts, config),
        rules: (0,values/* parseList */.E1)(text('rules')),
        regions: parseRegions(text('regions')) ?? config.regions,
        history: parseHistory(text('history'), workspace),
        failOn: threshold('fail-on'),
        failOnNew: (0,values/* parseBoolean */.yG)('fail-on-new', text('fail-on-new')),
        onIncomplete: (0,values/* parseChoice */.HU)('on-incomplete', text('on-incomplete'), ['fail', 'warn']),
        annotateFrom: threshold('annotate-from'),
        reportFrom: threshold('report-from'),
        alertFrom: threshold('alert-from'),
        alertPer: (0,values/* parseChoice */.HU)('alert-per', text('alert-per'), ['rule', 'account', 'resource']),
        alertLimit: (0,values/* parseInteger */.cG)('alert-limit', text('alert-limit'), 1, 1000),
        alertScope: parseAlertScope(text('alert-scope')),
        pagerdutyRoutingKey: parseRoutingKey(text('pagerduty-routing-key')),
        pagerdutyEndpoint: parseEndpoint(text('pagerduty-endpoint')),
        dryRun: (0,values/* parseBoolean */.yG)('dry-run', text('dry-run')),
        maxRate: (0,values/* parseDecimal */.$Q)('max-rate', text('max-rate'), HIGHEST_RATE),
        timeoutMinutes: (0,values/* parseDecimal */.$Q)('timeout-minutes', text('timeout-minutes'), LONGEST_RUN_MINUTES),
        reportDir: (0,external_node_path_.resolve)(workspace, text('report-dir')),
    });
}
function parseHistory(text, workspace) {
    if (text === 'none')
        return null;
    if (text === 'cache' || text.startsWith('branch:')) {
        throw new errors/* UserError */.y(`history: received ${(0,values/* quote */.hD)(text)}, expected none or the path of a file.`);
    }
    return (0,external_node_path_.resolve)(workspace, text);
}


/***/ })

};
