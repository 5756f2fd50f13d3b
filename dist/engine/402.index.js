export const id = 402;
export const ids = [402];
export const modules = {

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
function inputGiven(name, options) {
    const given = options[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof given === 'string' ? given : undefined;
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds.js + 46 modules
var kinds = __webpack_require__(9100);
;// CONCATENATED MODULE: ./build/src/model/iam-policy.js
function policyOf(Statement) {
    return { Version: '2012-10-17', Statement };
}

// EXTERNAL MODULE: ./build/src/collect/aws/organization.js
var organization = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/collect/aws/organization-units.js
var organization_units = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/collect/aws/role.js
var aws_role = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/collect/aws/policies.js




/** Whose policy it is: the credentials that the run starts with. */
const WORKFLOW = 'workflow';
/** A managed policy holds 6,144 characters (IAM quotas), the ARN of a role some fifty. */
const MOST_NAMED = 50;
/**
 * The least policy for each whose credentials are used to read the accounts: the workflow's own, then the roles that they
 * lead to, by ARN.
 * @param reading what whoever reads an account is to be allowed there
 */
function policiesFor(request, reading) {
    const { organization = false, units = false } = request;
    const ways = waysOf(request);
    const holders = new Set(ways.flat().map(({ holder }) => holder));
    const policies = [...holders].map((holder) => {
        const reads = ways.some((way) => way.at(-1)?.holder === holder);
        const next = ways.flatMap((way) => way.filter((_, index) => way[index - 1]?.holder === holder));
        const arns = [...new Set(next.flatMap((hop) => hop.arns))];
        const statements = [
            ...(reads ? reading : []),
            ...(organization && holder === WORKFLOW ? [listing(units)] : []),
            ...(arns.length === 0 ? [] : [assuming(arns)]),
        ];
        return [holder, policyOf(statements)];
    });
    return Object.fromEntries(policies);
}
/** From the workflow's credentials to those that read, as targetOf goes them. */
function waysOf(request) {
    const { organization = false, accounts, perAccount = {}, role, via = [] } = request;
    const start = { holder: WORKFLOW, arns: [] };
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
    const arnIn = (account) => (0,aws_role/* roleArn */.w3)(role, account, partitionOf(regions));
    const named = ids.length === 0 || ids.length > MOST_NAMED ? ['*'] : ids;
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
    const actions = units ? [organization/* LIST_ACCOUNTS */.c, organization_units/* LIST_UNITS */.np, organization_units/* LIST_PARENTS */.ru] : [organization/* LIST_ACCOUNTS */.c];
    return { Sid: 'CloudBaselineOrganization', Effect: 'Allow', Action: actions, Resource: '*' };
}
function assuming(arns) {
    return { Sid: 'CloudBaselineRoles', Effect: 'Allow', Action: [aws_role/* ASSUME_ROLE */.aO], Resource: arns };
}

// EXTERNAL MODULE: ./build/src/rules/needed-kinds.js
var needed_kinds = __webpack_require__(5546);
;// CONCATENATED MODULE: ./build/src/rules/iam-policy.js


/** Every run asks each account which regions it has enabled. */
const REGIONS_ACTION = 'ec2:DescribeRegions';
/**
 * The least policy with which the rules see everything that they ask about, for whoever reads an account. Describe calls
 * know no resources.
 */
function iamPolicy(rules, model) {
    const actions = new Set([REGIONS_ACTION, ...(0,needed_kinds/* actionsFor */.r)((0,needed_kinds/* neededKinds */.L)(rules), model)]);
    return policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }]);
}

// EXTERNAL MODULE: ./build/src/run-prepare.js
var run_prepare = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(6569);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/policy.js









/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see policiesFor).
 */
function policyCommand(selection, options) {
    const settings = (0,read_settings/* readSettings */.s)((name) => (name === 'rules' ? selection.join('\n') : ((0,cli_options/* inputGiven */.O)(name, options) ?? '')), (0,external_node_path_.resolve)('.'));
    const { accountRules } = (0,run_prepare/* selectRules */.uE)(settings, new Date());
    const { Statement } = iamPolicy(accountRules.all, kinds/* AWS_KINDS */.aR);
    const policies = policiesFor((0,run_prepare/* collectRequest */.en)(settings), Statement);
    const [only, ...more] = Object.keys(policies);
    (0,print/* print */.yy)(JSON.stringify(only === WORKFLOW && more.length === 0 ? policies[only] : policies, null, 2));
    return exit/* EXIT */.d.good;
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ TableWriter),
/* harmony export */   e4: () => (/* binding */ printTable),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);

/** One line of a command's result. */
function print(line) {
    process.stdout.write(`${line}\n`);
}
/** Rows from which the widths of the columns are taken; later rows follow them, so that a table can be endless. */
const SAMPLE = 200;
/** A table for a terminal. Cells may hold untrusted text; the last column is as wide as it likes. */
class TableWriter {
    #head;
    #sample = [];
    #widths = null;
    constructor(head) {
        this.#head = head;
    }
    rename(head) {
        this.#head = head;
    }
    add(row) {
        const cells = row.map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R);
        if (this.#widths !== null) {
            this.#print(cells, this.#widths);
            return;
        }
        this.#sample.push(cells);
        if (this.#sample.length === SAMPLE)
            this.end();
    }
    /** Prints what is held back. Without rows there is no head either. */
    end() {
        if (this.#sample.length === 0)
            return;
        const rows = [this.#head, ...this.#sample];
        const widths = this.#head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
        this.#widths = widths;
        this.#sample = [];
        for (const row of rows)
            this.#print(row, widths);
    }
    #print(row, widths) {
        const cells = row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0));
        print(cells.join('  ').trimEnd());
    }
}
function printTable(head, rows) {
    const table = new TableWriter(head);
    for (const row of rows)
        table.add(row);
    table.end();
}


/***/ }),

/***/ 7843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ decidesAbout),
/* harmony export */   bl: () => (/* binding */ matchesAccount),
/* harmony export */   hq: () => (/* binding */ namesUnit)
/* harmony export */ });
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
    if (!namesUnit(pattern)) {
        const expression = globExpression(pattern);
        return expression.test(id) || expression.test(name);
    }
    if (unit === undefined)
        return false;
    const expression = globExpression(pattern.slice(UNIT.length).replace(/^\/+|\/+$/g, ''));
    return unitsAbove(unit).some((one) => expression.test(one));
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
function globExpression(pattern) {
    const source = pattern
        .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'su');
}


/***/ }),

/***/ 9296:
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

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   w$: () => (/* binding */ unusedPatterns)
/* harmony export */ });
/* harmony import */ var _model_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7843);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const means = (pattern) => (0,_model_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, account);
    const { [_model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3]: production = [], ...others } = settings.environments;
    if ([...settings.productionAccounts, ...production].some(means))
        return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3;
    const found = Object.entries(others).find(([, patterns]) => patterns.some(means));
    return found?.[0] ?? _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_ENVIRONMENT */ .xV;
}
/** Whether it takes the accounts' organisational units to tell what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_model_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    return patterns.filter((pattern) => !accounts.some((account) => (0,_model_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, account)));
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(377);
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
/** Ids, names or globs; what consists of digits alone has to be an id. */
function parseProductionAccounts(text) {
    const patterns = (0,values/* parseList */.E1)(text);
    for (const pattern of patterns) {
        if (/^\d+$/.test(pattern))
            refuseWrongAccountId('production-accounts', pattern);
    }
    return patterns;
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
/** Region codes; empty for `all`. */
function parseRegions(text) {
    const regions = (0,values/* parseList */.E1)(text);
    if (regions.includes('all')) {
        if (regions.length === 1)
            return [];
        throw new errors/* UserError */.y(`regions: received "all" beside ${(0,values/* quote */.hD)(regions.find((region) => region !== 'all') ?? '')}, expected either all or a list of regions.`);
    }
    for (const region of regions) {
        if (!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(region)) {
            throw new errors/* UserError */.y(`regions: received ${(0,values/* quote */.hD)(region)}, expected all or region codes such as eu-central-1.`);
        }
    }
    return regions;
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

// EXTERNAL MODULE: ./build/src/settings/environments.js
var environments = __webpack_require__(7249);
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
    };
    refuseWithoutRole(choice);
    refuseForeignRole(choice);
    refuseUselessExternalId(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
function withoutOwnRole({ accounts, perAccount }) {
    return accounts.filter((id) => perAccount[id]?.role === undefined);
}
function refuseWithoutRole(choice) {
    const needy = withoutOwnRole(choice);
    if (choice.role !== null || (!choice.organization && needy.length < 2))
        return;
    const beside = choice.organization ? 'accounts: organization' : (0,words/* count */.U)(needy.length, 'account');
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

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 2 modules
var config_file = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(9296);
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
        productionAccounts: parseProductionAccounts(text('production-accounts')),
    };
    const config = (0,config_file/* readConfig */.X)(text('config'), workspace);
    return Object.freeze({
        mode: parseMode(text('mode'), text('shard')),
        workspace,
        ...config,
        ...chooseAccounts(accounts, config),
        rules: (0,values/* parseList */.E1)(text('rules')),
        regions: parseRegions(text('regions')),
        history: parseHistory(text('history'), workspace),
        failOn: threshold('fail-on'),
        failOnNew: (0,values/* parseBoolean */.yG)('fail-on-new', text('fail-on-new')),
        onIncomplete: (0,values/* parseChoice */.HU)('on-incomplete', text('on-incomplete'), ['fail', 'warn']),
        annotateFrom: threshold('annotate-from'),
        reportFrom: threshold('report-from'),
        alertFrom: threshold('alert-from'),
        alertPer: (0,values/* parseChoice */.HU)('alert-per', text('alert-per'), ['rule', 'account', 'resource']),
        alertLimit: (0,values/* parseInteger */.cG)('alert-limit', text('alert-limit'), 1, 1000),
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
