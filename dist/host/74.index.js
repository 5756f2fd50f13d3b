export const id = 74;
export const ids = [74];
export const modules = {

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
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77175);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17443);


const LEFT_OUT = '!';
/**
 * Whether the patterns mean the region. Each is a code or a glob such as `eu-*`; with `!` in front it leaves regions out,
 * wherever in the list it stands. Without any that takes regions in, all are meant but for those.
 */
function meansRegion(patterns, region) {
    const takenIn = patternsIn(patterns);
    return ((takenIn.length === 0 || takenIn.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGlob */ .t)(pattern, region))) &&
        !patternsOut(patterns).some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGlob */ .t)(pattern, region)));
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
        return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(pattern, known);
    const parts = pattern.split('-');
    const alike = [...known].map((name) => {
        const names = name.split('-');
        return parts.map((part, index) => (isRegionCode(part) ? (names[index] ?? part) : part)).join('-');
    });
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(pattern, new Set(alike));
}
/** The regions that the settings mean in an account, as patterns. */
function regionsOf({ regions, perAccount }, account) {
    return perAccount[account]?.regions ?? regions;
}


/***/ }),

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path inside the folder leads out of it by symbolic links. Whoever may propose files for a repository could
 * have the messages about a file show lines of another that only the machine may read.
 */
function leadsOut(path, folder) {
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        return false;
    try {
        return isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)));
    }
    catch {
        // It leads nowhere: reading it tells.
        return false;
    }
}
/** Whether a path relative to a folder is not below it. */
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Kg: () => (/* binding */ NoRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The bytes of a regular file. Throws an error whose message is a clause: a pipe would be waited for without end, a
 * device may have no end, and neither lets the process end meanwhile.
 * @param most bytes; a file beyond them is refused
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
            throw new NoRegularFile(`it has more than ${most.toLocaleString('en-US')} bytes`);
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
/** What the path leads to is no file that can be read to its end. */
class NoRegularFile extends Error {
    name = 'NoRegularFile';
}


/***/ }),

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: somebody told the run to end (SIGINT or SIGTERM), which is not the time limit. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('The run was cancelled.');
    }
}
function isCancelled({ reason }) {
    return reason instanceof Cancelled;
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   ju: () => (/* binding */ GLOBAL_REGION),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
const GLOBAL_REGION = 'global';
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';


/***/ }),

/***/ 54572:
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

/***/ 43330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/schema/config.json
const config_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with settings such as accounts and parameters","description":"Configuration of Cloud Baseline, .github/cloud-baseline.yml (or .yaml) unless the input config says otherwise. Inputs win over it.","type":"object","additionalProperties":false,"properties":{"accounts":{"title":"organization, or a list of accounts","description":"The accounts to read: organization for all active accounts of the organisation that the credentials belong to, or a list. Where the input accounts says which are read, a list still says what is special about some of them.","if":{"type":"string"},"then":{"title":"organization, or a list of accounts","const":"organization"},"else":{"title":"organization, or a list of accounts","type":"array","minItems":1,"items":{"$ref":"#/$defs/account"}}},"exclude-accounts":{"description":"Accounts of the organisation that are not read.","$ref":"#/$defs/patterns"},"environments":{"title":"a map of environments to lists of accounts","description":"Which accounts are production, which staging and so on. Only production pages. An account that production has a pattern for is production, else the first environment counts that has one.","type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}},"regions":{"description":"The regions to read, where the input regions says no more than all. All that are enabled in an account where it is left out.","$ref":"#/$defs/regions"},"role":{"description":"The role to assume in each account, by name or ARN; {account} is replaced by the account\'s id. A list: the last is the account\'s, and those before it are assumed on the way, each from the one before. Names on the way are of the account that the credentials belong to.","$ref":"#/$defs/roles"},"external-id":{"description":"The external id that the roles\' trust policies ask for.","$ref":"#/$defs/external-id"},"internet-share":{"title":"a number above 0 and up to 1","description":"The share of public address space, IPv4 and IPv6 apart, that counts as the whole internet where a security group lets it in. 1, all of it, where it is left out; smaller shares find groups that leave some networks out.","type":"number","exclusiveMinimum":0,"maximum":1,"default":1},"parameters":{"description":"Values for parameters of rules, by the rule\'s id or alias; \\"*\\" gives a value to every rule that has the parameter. cloud-baseline rules list --json tells the parameters of each rule.","$ref":"#/$defs/parameters"}},"$defs":{"id":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)","type":"string","pattern":"^\\\\d{12}$"},"account":{"if":{"type":"object"},"then":{"title":"an account with its id","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id","title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)"},"name":{"title":"the name of the account","description":"What reports call it, and patterns find it by; the organisation\'s name for it where it is left out.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"environment":{"title":"the name of an environment, such as production","description":"Goes before all patterns.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"role":{"description":"Instead of the role for all accounts.","$ref":"#/$defs/roles"},"external-id":{"description":"Instead of the external id for all accounts.","$ref":"#/$defs/external-id"},"regions":{"description":"Instead of the regions for all accounts.","$ref":"#/$defs/regions"},"parameters":{"description":"Values for parameters of rules that hold in this account; others are as for all accounts.","$ref":"#/$defs/parameters"}}},"else":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number), or a map with an id","type":"string","pattern":"^\\\\d{12}$"}},"regions":{"title":"a list of regions","description":"Codes and globs; ! leaves regions out, wherever it stands. Nothing but what is left out, or all beside it: all other regions.","if":{"type":"string"},"then":{"title":"a list of regions","type":"string","pattern":"\\\\S"},"else":{"title":"a list of regions","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a region code such as eu-central-1, a glob such as eu-*, one of these after ! in quotes, or all","type":"string","pattern":"^(?:all|!?(?:[a-z]{2,4}(?:-[a-z]+)+-\\\\d{1,2}|(?=[^*?]*[*?])[a-z0-9*?-]{1,40}))$"}}},"patterns":{"title":"a list of accounts","type":"array","minItems":1,"items":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit","type":"string","maxLength":1000,"pattern":"^(?:\\\\d{12}|(?!\\\\d+$)(?!ou:/*$)\\\\S(?:.*\\\\S)?)$"}},"roles":{"if":{"type":"array"},"then":{"title":"a role, or a list of roles to assume one from the other","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/role"}},"else":{"$ref":"#/$defs/role"}},"role":{"title":"the name of a role, or an ARN such as arn:aws:iam::{account}:role/cloud-baseline","type":"string","pattern":"^(?:arn:aws[a-z-]*:iam::(?:\\\\d{12}|\\\\{account\\\\}):role/)?(?:\\\\{account\\\\}|[\\\\w+=,.@/-]){1,576}$"},"external-id":{"title":"2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks","type":"string","pattern":"^[\\\\w+=,.@:/-]{2,1224}$"},"parameters":{"title":"a map of rule ids to maps of parameters","type":"object","additionalProperties":{"title":"a map of parameters to values","type":"object","additionalProperties":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}}}}}}');
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/settings/region-values.js
var region_values = __webpack_require__(51826);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/config-regions.js


/** The patterns that the file gives; undefined where it gives none. Reports what the schema cannot see. */
function regionsConfig(written, path, report) {
    if (written === undefined)
        return undefined;
    const entries = typeof written === 'string' ? (0,values/* parseList */.E1)(written) : written;
    const fault = (0,region_values/* regionFault */.B)(entries);
    if (fault === null)
        return (0,region_values/* regionPatterns */.k)(entries, 'regions');
    report(path, fault);
    return [];
}

;// CONCATENATED MODULE: ./build/src/settings/config-accounts.js

const NO_ACCOUNTS = {
    accounts: [],
    organization: false,
    excludeAccounts: [],
    perAccount: {},
    role: null,
    via: [],
    externalId: null,
    environments: {},
};
/** Reads what the schema took, and reports what it cannot see. */
function accountsConfig(document, file, report) {
    const written = document.value;
    const { accounts = [], environments = {} } = written;
    const listed = accounts === 'organization' ? [] : accounts;
    const perAccount = new Map();
    for (const [index, entry] of listed.entries()) {
        const account = typeof entry === 'string' ? { id: entry } : entry;
        const path = ['accounts', index];
        if (perAccount.has(account.id))
            report(path, `account ${account.id} is in the list already, expected each once.`);
        perAccount.set(account.id, settingsOf(account, path, document, file, report));
    }
    return {
        accounts: [...perAccount.keys()],
        organization: accounts === 'organization',
        excludeAccounts: written['exclude-accounts'] ?? [],
        perAccount: Object.fromEntries([...perAccount].filter(([, own]) => Object.keys(own).length > 0)),
        ...(written.role === undefined
            ? { role: null, via: [] }
            : chainOf(written.role, (sentence) => report(['role'], sentence))),
        externalId: written['external-id'] ?? null,
        environments,
    };
}
function settingsOf(account, path, document, file, report) {
    const { id, name, environment, role, 'external-id': externalId, parameters } = account;
    const regions = regionsConfig(account.regions, [...path, 'regions'], report);
    return {
        ...(name === undefined ? {} : { name }),
        ...(environment === undefined ? {} : { environment }),
        ...(role === undefined ? {} : ownChain(id, role, (sentence) => report([...path, 'role'], sentence))),
        ...(externalId === undefined ? {} : { externalId }),
        ...(regions === undefined ? {} : { regions }),
        ...(parameters === undefined
            ? {}
            : { parameters: parametersAt([...path, 'parameters'], parameters, document, file) }),
    };
}
function ownChain(id, roles, tell) {
    const chain = chainOf(roles, tell);
    const fixed = /^arn:[^:]+:iam::(\d{12}):/.exec(chain.role)?.[1];
    if (fixed !== undefined && fixed !== id) {
        tell(`received an ARN of account ${fixed}, which cannot open account ${id}.`);
    }
    return chain;
}
function chainOf(roles, tell) {
    const via = typeof roles === 'string' ? [] : [...roles];
    const role = typeof roles === 'string' ? roles : (via.pop() ?? '');
    const placed = via.find((hop) => hop.includes('{account}'));
    if (placed !== undefined) {
        tell(`received "${placed}" on the way to other roles, expected one that is the same for all accounts, without {account}.`);
    }
    return { role, via };
}
/** Values for parameters of rules, with their places. */
function parametersAt(path, parameters, document, file) {
    return Object.fromEntries(Object.entries(parameters).map(([rule, values]) => {
        const given = Object.entries(values).map(([name, value]) => {
            const line = document.lineOf([...path, rule, name]);
            return [name, { value, file, line }];
        });
        return [rule, Object.fromEntries(given)];
    }));
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(40198);
;// CONCATENATED MODULE: ./build/src/settings/config-places.js




const TOP = Object.keys(config_namespaceObject.properties);
const OF_ACCOUNTS = Object.keys(config_namespaceObject.$defs.account.then.properties);
const INPUTS = inputs/* INPUT_NAMES */.Qh;
/**
 * Keys that stand at the wrong place of the file, each with the place where it belongs. Some of them the schema would
 * take for something else: every name may be an environment's.
 */
function misplacedKeys(value) {
    if (!isMap(value))
        return [];
    const problems = Object.keys(value).flatMap((key) => TOP.includes(key) ? [] : problemAt([key], belongingOf(key)));
    const { accounts, environments } = value;
    for (const [index, account] of (Array.isArray(accounts) ? accounts : []).entries()) {
        if (!isMap(account))
            continue;
        for (const key of Object.keys(account)) {
            if (!OF_ACCOUNTS.includes(key))
                problems.push(...problemAt(['accounts', index, key], belongingOf(key)));
        }
        const { environment } = account;
        if (typeof environment === 'string')
            problems.push(...problemAt(['accounts', index, 'environment'], misspelt(environment)));
    }
    for (const key of isMap(environments) ? Object.keys(environments) : []) {
        problems.push(...problemAt(['environments', key], belongingOf(key) ?? misspelt(key)));
    }
    return problems;
}
function problemAt(path, sentence) {
    if (sentence === null)
        return [];
    return [{ path, message: path.length === 1 ? sentence : `${(0,schema_problems/* showPath */.P8)(path)}: ${sentence}` }];
}
function belongingOf(key) {
    if (TOP.includes(key))
        return `${key} belongs at the top of the file.`;
    if (key === 'production-accounts')
        return `production-accounts is an input of the action; in this file write environments.${resource/* PRODUCTION */.e3}.`;
    if (OF_ACCOUNTS.includes(key)) {
        const input = INPUTS.includes(key) ? ` For all accounts it is the input ${key} of the action.` : '';
        return `${key} belongs to an entry of accounts, such as accounts: [{ id: '111122223333', ${key}: … }].${input}`;
    }
    return INPUTS.includes(key)
        ? `${key} is an input of the action, not a key of this file; write it under with.`
        : null;
}
/** Only `production` pages. */
function misspelt(environment) {
    return environment !== resource/* PRODUCTION */.e3 && environment.toLowerCase() === resource/* PRODUCTION */.e3
        ? `did you mean ${resource/* PRODUCTION */.e3}? Only that environment pages.`
        : null;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/find-config.js






/** One of them is read if it is there, unless the input config names another. */
const DEFAULT_CONFIGS = ['.github/cloud-baseline.yml', '.github/cloud-baseline.yaml'];
/** Where people put it by mistake. */
const FOLDERS = ['.github', '.', '.github/workflows'];
/** `cloud_baseline.yml`, `CloudBaseline.yaml`, `cloud-baseline-config.yml`, `cloud-baseline.json` …; not the workflow. */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline(?<config>[-_. ]?(?:config|configuration|settings))?\.(?:ya?ml|json)$/i;
/**
 * The absolute path of the configuration; null where there is none. Throws a UserError where it is not clear which
 * file is meant, so that none is left unread without a word: without it nothing is production and nothing pages.
 */
function findConfig(text, workspace) {
    if (text !== '')
        return named(text, workspace);
    const found = DEFAULT_CONFIGS.filter((file) => isThere((0,external_node_path_.join)(workspace, file)));
    if (found.length > 1) {
        throw new errors/* UserError */.y(`config: found ${(0,words/* enumerate */.HL)(found)}, expected one of them; move what is in one into the other.`);
    }
    const [file] = found;
    if (file === undefined)
        refuseNearMisses(workspace);
    return file === undefined ? null : inWorkspace((0,external_node_path_.join)(workspace, file), workspace);
}
function named(text, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, text);
    if (/[\n,]/.test(text) && !isThere(path)) {
        throw new errors/* UserError */.y(`config: received ${(0,values/* quote */.hD)(text)}, expected one file; it may hold all settings.`);
    }
    return inWorkspace(path, workspace);
}
function inWorkspace(path, workspace) {
    if (!(0,leads_out/* leadsOut */.q)(path, workspace))
        return path;
    throw new errors/* UserError */.y(`config: received ${(0,values/* quote */.hD)((0,external_node_path_.relative)(workspace, path))}, a link that leads out of the workspace, expected a file in it.`);
}
function refuseNearMisses(workspace) {
    for (const folder of FOLDERS) {
        const miss = namesIn((0,external_node_path_.join)(workspace, folder)).find((name) => isMeant(name, folder));
        if (miss === undefined)
            continue;
        throw new errors/* UserError */.y(`config: found ${(0,external_node_path_.join)(folder, miss)}, which is not read, expected ${DEFAULT_CONFIGS[0]}; move it there, or name it with config.`);
    }
}
function isMeant(name, folder) {
    const found = NEAR_MISS.exec(name);
    return found !== null && (folder !== '.github/workflows' || found.groups?.['config'] !== undefined);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).toSorted();
    }
    catch {
        return [];
    }
}
/** A link that leads nowhere is there: reading it tells. */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/settings/config-file.js











/** All settings of 10,000 accounts have some 2 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
const NOTHING = { ...NO_ACCOUNTS, parameters: {}, regions: [], internetShare: 1 };
const problemsOf = (0,schema_problems/* schemaCheck */.un)(config_namespaceObject);
/**
 * Reads the file that the input names, or the default one where there is one. Throws a UserError that tells everything
 * that is wrong in it, one problem per line, with file and line.
 */
function readConfig(text, workspace) {
    const path = findConfig(text, workspace);
    if (path === null)
        return NOTHING;
    const file = (0,external_node_path_.relative)(workspace, path);
    const [document, second] = parse(readText(path, file), file).filter(({ value }) => value !== null);
    if (document === undefined)
        return NOTHING;
    if (second !== undefined) {
        throw new errors/* UserError */.y(`${file}:${second.lineOf([])}: received a second document, expected one.`);
    }
    const misplaced = misplacedKeys(document.value);
    const told = new Set(misplaced.map(({ path: at }) => at.join('\n')));
    const malformed = problemsOf(document.value).filter(({ path: at }) => !told.has(at.join('\n')));
    const problems = [...misplaced, ...malformed];
    refuse(problems, document, file);
    const written = document.value;
    const report = (at, sentence) => problems.push({ path: at, message: `${(0,schema_problems/* showPath */.P8)(at)}: ${sentence}` });
    const accounts = accountsConfig(document, file, report);
    const regions = regionsConfig(written.regions, ['regions'], report);
    refuse(problems, document, file);
    return {
        ...accounts,
        regions: regions ?? [],
        internetShare: written['internet-share'] ?? 1,
        parameters: parametersAt(['parameters'], written.parameters ?? {}, document, file),
    };
}
function refuse(problems, document, file) {
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.y(problems.map(({ path, message }) => `${file}:${document.lineOf(path)}: ${message}`).join('\n'));
}
function readText(path, file) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES);
    }
    catch (error) {
        throw new errors/* UserError */.y(`config: received ${(0,values/* quote */.hD)(file)}, expected a file that can be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}
function parse(text, file) {
    try {
        return (0,yaml/* parseYaml */.hN)(text);
    }
    catch (error) {
        if (error instanceof yaml/* YamlError */.Iz)
            throw new errors/* UserError */.y(`${file}:${error.line}: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 51826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ regionFault),
/* harmony export */   k: () => (/* binding */ regionPatterns)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77175);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60377);




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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${fault}`);
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
        const isGlob = !(0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionCode */ .qg)(name);
        if (entry === ALL || (isGlob ? GLOB.test(name) : CODE.test(name)))
            continue;
        return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry)}, expected all, region codes such as eu-central-1, globs such as eu-*, and with ! in front what is left out.`;
    }
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(entries).filter((entry) => entry !== '*');
    const beside = takenIn.find((entry) => entry !== ALL);
    if (takenIn.includes(ALL) && beside !== undefined) {
        return `received "all" beside ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(beside)}, expected either all or a list of regions; only what is left out, such as "!${beside}", may stand beside all.`;
    }
    const out = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOut */ .IM)(entries.map(withoutBlanks));
    const everything = out.find((pattern) => /^\*+$/.test(pattern));
    if (everything !== undefined)
        return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`!${everything}`)}, which leaves every region out.`;
    const isLeftOut = (entry) => out.some((pattern) => pattern === entry || ((0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionCode */ .qg)(entry) && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsGlob */ .t)(pattern, entry)));
    if (beside === undefined || !takenIn.every(isLeftOut))
        return null;
    return `received ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(beside)} and what leaves it out, expected at least one region to be left.`;
}


/***/ }),

/***/ 60377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   hD: () => (/* binding */ quote),
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: received ${quote(text)}, expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(choices, 'or')}.`);
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

/***/ 17443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that is most like the misspelt one; null where none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(left, right) {
    let before = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const replaced = at(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
                ? at(before, j - 2) + 1
                : Infinity;
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
        }
        before = last;
        last = row;
    }
    return at(last, right.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** Checks values against a JSON Schema, in which `title` says what is expected. Gives nothing where one is well-formed. */
function schemaCheck(schema) {
    let compiled = null;
    return (value) => {
        compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema);
        return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain);
    };
}
/** One fault, one sentence: ajv also tells every attempt of `if` and `contains`, and each keyword that a value fails. */
function withoutConsequences(all) {
    const errors = all.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/contains/'));
    const told = new Set();
    return errors.filter(({ keyword, instancePath }) => {
        if (keyword === 'contains')
            return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        if (keyword === 'additionalProperties' || keyword === 'required')
            return true;
        if (told.has(instancePath))
            return false;
        told.add(instancePath);
        return true;
    });
}
function explain(error) {
    const path = error.instancePath.split('/').slice(1).map(unescapeStep);
    const place = path.length === 0 ? '' : `${showPath(path)}: `;
    const around = error.parentSchema;
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = Object.keys(around.properties ?? {});
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    if (error.keyword === 'maxLength') {
        const most = Number(error.params['limit']).toLocaleString('en-US');
        return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` };
    }
    return { path, message: `${place}received ${show(error.data)}, expected ${titleOf(around)}.` };
}
function titleOf(part) {
    return part?.title ?? 'a value';
}
/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** examples[1].expect */
function showPath(path) {
    return path.reduce((text, step) => {
        if (/^\d+$/.test(String(step)))
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${step}`;
    }, '');
}
/** The received value as messages show it. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'number')
        return `the number ${value}`;
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ }),

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vJ: () => (/* binding */ withArticle)
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
/** `a policy`, `an identity-based policy`. */
function withArticle(noun) {
    return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ YamlError),
  hN: () => (/* binding */ parseYaml),
  zw: () => (/* binding */ readYamlValue)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/text/yaml-positions.js

/** A field whose name is itself a list or a map. */
class ComplexKeyError extends Error {
    name = 'ComplexKeyError';
    offset;
    constructor(offset) {
        super('a field has a list or a map as its name');
        this.offset = offset;
    }
}
/** One node per document of the stream. Throws a ComplexKeyError. */
function positionsOf(events, source) {
    let next = 0;
    const documents = [];
    while (next < events.length) {
        next += 1;
        documents.push(readNode(null));
        next += 1;
    }
    return documents;
    function readNode(key) {
        const event = events[next++];
        if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { start: key ?? event.start, children: readFields(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { start: key ?? event.start, children: readItems(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { start: key ?? event.anchorStart, children: new Map(), scalar: null };
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw new Error(`unexpected YAML event ${event?.type}`);
        const { valueStart: start, valueEnd: end } = event;
        return { start: key ?? start, children: new Map(), scalar: start < 0 ? null : { start, end } };
    }
    function readFields() {
        const fields = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const event = events[next];
            const key = readNode(null);
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                throw new ComplexKeyError(key.start);
            const value = readNode(key.start);
            if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                fields.set((0,js_yaml/* getScalarValue */.KE)(source, event), value);
        }
        next += 1;
        return fields;
    }
    function readItems() {
        const items = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.set(String(items.size), readNode(null));
        next += 1;
        return items;
    }
}
/** The node at the end of the path, or the nearest one above it that is written down: an empty item has no place. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const child = node.children.get(String(step));
        if (child === undefined || child.start < 0)
            return node;
        node = child;
    }
    return node;
}
/**
 * Offset in the source of a character of a text that folding and indentation have moved: blanks and line breaks
 * aside, both hold the same characters. Escapes in quoted texts make the answer a little too small.
 */
function offsetInSource(source, scalar, text, offset) {
    let left = text.slice(0, offset).replace(/\s/g, '').length;
    let position = scalar.start;
    for (; position < scalar.end; position += 1) {
        if (/\s/.test(source.charAt(position)))
            continue;
        if (left === 0)
            return position;
        left -= 1;
    }
    return scalar.start;
}
/** Turns offsets into 1-based lines, which are only looked for once something has to be said. */
function lineFinder(source) {
    let starts;
    return (offset) => {
        starts ??= [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
        const after = starts.findIndex((start) => start > offset);
        return after === -1 ? starts.length : Math.max(after, 1);
    };
}

;// CONCATENATED MODULE: ./build/src/text/yaml.js


/** The text is not YAML, or holds more than our files may. */
class YamlError extends Error {
    name = 'YamlError';
    /** 1-based. */
    line;
    excerpt;
    constructor(message, line, excerpt) {
        super(message);
        this.line = line;
        this.excerpt = excerpt;
    }
}
/** Aliases let a short text stand for endless values (the "billion laughs" attack); no file of ours needs this many. */
const MAX_VALUES = 100_000;
/** All documents of a YAML 1.2 text; a document without content has the value null. Throws a YamlError. */
function parseYaml(source) {
    const lineAt = lineFinder(source);
    const events = attempt(() => (0,js_yaml/* parseEvents */.PH)(source, {}), lineAt);
    const roots = attempt(() => positionsOf(events, source), lineAt);
    const values = attempt(() => construct(events, source), lineAt);
    return roots.map((root, index) => ({
        value: values[index],
        lineOf: (path) => lineAt(nodeAt(root, path).start),
        lineInText: (path, text, offset) => {
            const { start, scalar } = nodeAt(root, path);
            return lineAt(scalar === null ? start : offsetInSource(source, scalar, text, offset));
        },
    }));
}
/** The value of a text of ours that holds one document, without where anything stands in it. Throws a YamlError. */
function readYamlValue(source) {
    const lineAt = lineFinder(source);
    return attempt(() => construct((0,js_yaml/* parseEvents */.PH)(source, {}), source)[0], lineAt);
}
function attempt(work, lineAt) {
    try {
        return work();
    }
    catch (thrown) {
        if (thrown instanceof ComplexKeyError)
            throw new YamlError(`${thrown.message}.`, lineAt(thrown.offset), null);
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        const line = (thrown.mark?.line ?? 0) + 1;
        throw new YamlError(`this is not YAML as rules are written in: ${thrown.reason}.`, line, thrown.mark?.snippet ?? null);
    }
}
function construct(events, source) {
    const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source });
    const waiting = [...documents];
    for (let seen = 0; waiting.length > 0; seen += 1) {
        if (seen > MAX_VALUES)
            throw new YamlError('aliases make this file hold more than 100,000 values.', 1, null);
        const value = waiting.pop();
        if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                waiting.push(part);
    }
    return documents;
}


/***/ })

};
