export const id = 583;
export const ids = [583];
export const modules = {

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

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// UNUSED EXPORTS: DEFAULT_CONFIG

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/schema/config.json
const config_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with internet-share and parameters","description":"Configuration of Cloud Baseline, .github/cloud-baseline.yml unless the input config says otherwise. Inputs win over it.","type":"object","additionalProperties":false,"properties":{"internet-share":{"title":"a number above 0 and up to 1","description":"The share of public address space, IPv4 and IPv6 apart, that counts as the whole internet where a security group lets it in. 1, all of it, where it is left out; smaller shares find groups that leave some networks out.","type":"number","exclusiveMinimum":0,"maximum":1,"default":1},"parameters":{"title":"a map of rule ids to maps of parameters","description":"Values for parameters of rules, by the rule\'s id or alias; \\"*\\" gives a value to every rule that has the parameter. cloud-baseline rules list --json tells the parameters of each rule.","type":"object","additionalProperties":{"title":"a map of parameters to values","type":"object","additionalProperties":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}}}}}}');
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/src/settings/config-file.js







/** Read if it is there, unless the input config names another. */
const DEFAULT_CONFIG = '.github/cloud-baseline.yml';
const NOTHING = { parameters: {}, internetShare: 1 };
const problemsOf = (0,schema_problems/* schemaCheck */.un)(config_namespaceObject);
/**
 * Reads the file that the input names, or the default one where there is one. Throws a UserError that tells everything
 * that is wrong in it, one problem per line, with file and line.
 */
function readConfig(text, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, text === '' ? DEFAULT_CONFIG : text);
    if (text === '' && !(0,external_node_fs_.existsSync)(path))
        return NOTHING;
    const file = (0,external_node_path_.relative)(workspace, path);
    const [document, second] = parse(readText(path, text), file);
    if (document === undefined || document.value === null)
        return NOTHING;
    if (second !== undefined) {
        throw new errors/* UserError */.y(`${file}:${second.lineOf([])}: received a second document, expected one.`);
    }
    const problems = problemsOf(document.value);
    if (problems.length > 0) {
        throw new errors/* UserError */.y(problems.map(({ path: at, message }) => `${file}:${document.lineOf(at)}: ${message}`).join('\n'));
    }
    const { 'internet-share': internetShare = 1 } = document.value;
    return { parameters: parametersOf(document, file), internetShare };
}
function readText(path, text) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`config: received ${(0,values/* quote */.hD)(text)}, expected a file that can be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}
function parse(text, file) {
    try {
        return (0,yaml/* parseYaml */.h)(text);
    }
    catch (error) {
        if (error instanceof yaml/* YamlError */.I)
            throw new errors/* UserError */.y(`${file}:${error.line}: ${error.message}`);
        throw error;
    }
}
function parametersOf(document, file) {
    const { parameters = {} } = document.value;
    return Object.fromEntries(Object.entries(parameters).map(([rule, values]) => {
        const given = Object.entries(values).map(([name, value]) => {
            const line = document.lineOf(['parameters', rule, name]);
            return [name, { value, file, line }];
        });
        return [rule, Object.fromEntries(given)];
    }));
}


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

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 1 modules
var config_file = __webpack_require__(713);
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
        ...(0,config_file/* readConfig */.X)(text('config'), workspace),
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

/***/ 7443:
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
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);



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
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
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


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ YamlError),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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
/** Turns offsets into 1-based lines. */
function lineFinder(source) {
    const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
    return (offset) => {
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
