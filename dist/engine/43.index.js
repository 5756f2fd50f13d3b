export const id = 43;
export const ids = [43];
export const modules = {

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(1814);
;// CONCATENATED MODULE: ./build/src/github/action-logger.js


/** The log of a workflow step. Warnings are written as plain lines: annotations are the report's, ten of each at most. */
const actionLogger = {
    info: (line) => core/* info */.pq((0,log_line/* logLine */.B)(line)),
    warning: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Warning: ${line}`)),
    error: (line) => core/* info */.pq((0,log_line/* logLine */.B)(`Error: ${line}`)),
    debug: (line) => core/* debug */.Yz((0,log_line/* logLine */.B)(line)),
    group: (title, work) => core/* group */.Os((0,log_line/* logLine */.B)(title), work),
};

// EXTERNAL MODULE: ./build/src/github/links.js
var links = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 2 modules
var read_settings = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/src/action.js








/** The whole step on a GitHub runner. The only place that fails it. */
async function runAction(environment) {
    try {
        maskSecrets();
        const workspace = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] || '.');
        await work((0,read_settings/* readSettings */.s)((name) => core/* getInput */.V4(name), workspace), environment);
    }
    catch (error) {
        fail(error);
    }
}
/** Before anything else: masks do not reach back. */
function maskSecrets() {
    for (const name of inputs/* SECRET_INPUTS */.pH) {
        const secret = core/* getInput */.V4(name);
        if (secret !== '')
            core/* setSecret */.Pq(secret);
    }
}
async function work(settings, environment) {
    // Loaded only now: wrong settings are refused without loading the engine.
    const [{ runJob }, { publish }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(592), __webpack_require__.e(159), __webpack_require__.e(712), __webpack_require__.e(58), __webpack_require__.e(422), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 1422)), __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 6745))]);
    const { run, alerts, failure } = await runJob(settings, {
        logger: actionLogger,
        now: currentTime,
        environment,
        links: (0,links/* linksFrom */.a)(environment),
        runId: (0,links/* runIdFrom */.z)(environment, currentTime()),
    });
    await publish(run, alerts);
    if (failure !== null)
        core/* setFailed */.C1((0,log_line/* logLine */.B)(failure));
}
function currentTime() {
    return new Date();
}
/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
function fail(error) {
    if (error instanceof errors/* UserError */.y) {
        core/* setFailed */.C1(error.message);
        return;
    }
    core/* setFailed */.C1(`Cloud Baseline failed by a fault of its own: ${(0,errors/* messageOf */.b)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        core/* info */.pq((0,log_line/* logLine */.B)(error.stack));
}


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ linksFrom),
/* harmony export */   z: () => (/* binding */ runIdFrom)
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


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake of the user's, told in a sentence: the received value, the expected form and the fix.
 * Shown without a stack; everything else is a fault of ours and keeps it.
 */
class UserError extends Error {
    name = 'UserError';
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/**
 * The inputs of action.yml and their defaults. A test keeps both equal; the CLI offers the same names as options.
 * The runner fills in action.yml's defaults, a terminal does not: an empty value always means the default.
 */
const INPUT_DEFAULTS = {
    rules: 'default',
    accounts: '',
    role: '',
    'external-id': '',
    regions: 'all',
    'production-accounts': '',
    history: 'none',
    'fail-on': 'high',
    'fail-on-new': 'false',
    'on-incomplete': 'fail',
    'annotate-from': 'medium',
    'report-from': 'low',
    'alert-from': 'high',
    'alert-per': 'account',
    'alert-limit': '50',
    'pagerduty-routing-key': '',
    'pagerduty-endpoint': 'https://events.pagerduty.com',
    'dry-run': 'false',
    'timeout-minutes': '30',
    'report-dir': 'cloud-baseline-report',
};
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS);
/** Inputs that must never be printed. */
const SECRET_INPUTS = ['pagerduty-routing-key'];


/***/ }),

/***/ 125:
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
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/src/settings/aws-values.js


/** Ids of 12 digits. A leading zero that YAML dropped is noticed. */
function parseAccounts(text) {
    const accounts = (0,values/* parseList */.E1)(text);
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
function parseRole(text, accounts) {
    if (text === '') {
        if (accounts.length > 1) {
            throw new errors/* UserError */.y(`role: received nothing beside ${accounts.length} accounts, expected the name of a role to assume in each of them; the credentials alone open only their own account.`);
        }
        return null;
    }
    if (text.startsWith('arn:')) {
        const fixed = ROLE_ARN.exec(text)?.[1];
        if (fixed === undefined) {
            throw new errors/* UserError */.y(`role: received ${(0,values/* quote */.hD)(text)}, expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`);
        }
        const other = fixed === '{account}' ? undefined : accounts.find((account) => account !== fixed);
        if (other !== undefined) {
            throw new errors/* UserError */.y(`role: received an ARN of account ${fixed}, which cannot open account ${other}; write {account} in place of the id.`);
        }
        return text;
    }
    const plain = text.replaceAll('{account}', '');
    if (ROLE_NAME.test(plain) || (plain === '' && text !== ''))
        return text;
    throw new errors/* UserError */.y(`role: received ${(0,values/* quote */.hD)(text)}, expected a role name (letters, digits and +=,.@_-/) or an ARN.`);
}
/** 2 to 1,224 characters, as sts:AssumeRole takes them. */
function parseExternalId(text, role) {
    if (text === '')
        return null;
    if (role === null)
        throw new errors/* UserError */.y('external-id: received a value without role, expected both: the id is sent when the role is assumed.');
    if (/^[\w+=,.@:/-]{2,1224}$/.test(text))
        return text;
    throw new errors/* UserError */.y('external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.');
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
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
/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 */
function readSettings(read, workspace) {
    const text = (name) => read(name).trim() || inputs/* INPUT_DEFAULTS */.WJ[name];
    const threshold = (name) => (0,values/* parseChoice */.HU)(name, text(name), [...severity/* SEVERITIES */.oC, 'none']);
    const accounts = parseAccounts(text('accounts'));
    const role = parseRole(text('role'), accounts);
    return Object.freeze({
        workspace,
        rules: (0,values/* parseList */.E1)(text('rules')),
        accounts,
        role,
        externalId: parseExternalId(text('external-id'), role),
        regions: parseRegions(text('regions')),
        productionAccounts: parseProductionAccounts(text('production-accounts')),
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


/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);


/** Entries of a list input: one per line or comma-separated; blanks, empty entries and repetitions are dropped. */
function parseList(text) {
    const entries = text.split(/[\n,]/).map((entry) => entry.trim());
    return [...new Set(entries.filter((entry) => entry !== ''))];
}
function parseChoice(name, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: received ${quote(text)}, expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(choices, 'or')}.`);
}
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
function parseInteger(name, text, min, max) {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: received ${quote(text)}, expected a whole number from ${min} to ${max}.`);
}
function parseDecimal(name, text, max) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number > 0 && number <= max)
        return number;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: received ${quote(text)}, expected a number above 0 and up to ${max}.`);
}
/** The received value as error messages show it. */
function quote(text) {
    return text === '' ? 'nothing' : JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);

/**
 * The gate to the log of a GitHub runner, which obeys what it finds there: a line that begins with `::name` after
 * trimming, and `##[name]` anywhere in a line (runner, ActionCommand.cs). Collected text must never be such a line.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes text from outside show what it holds: control characters, line breaks and the bidi controls that reorder
 * what a reader sees (CVE-2021-42574) become visible escapes such as \u202e. Every gate starts with this.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return NAMED.get(code) ?? `\\u{${code.toString(16)}}`;
    });
}
const NAMED = new Map([
    [0x09, ' '],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
]);
/** C0, DEL, C1, line separators, bidi controls, zero-width characters, the BOM, unpaired surrogates, tag characters. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 group`, `2 groups`, `1,200 groups`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words, conjunction = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}


/***/ })

};
