export const id = 543;
export const ids = [543];
export const modules = {

/***/ 3144:
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

/***/ 4781:
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
const config_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with settings such as accounts and parameters","description":"Configuration of Cloud Baseline, .github/cloud-baseline.yml unless the input config says otherwise. Inputs win over it.","type":"object","additionalProperties":false,"properties":{"accounts":{"title":"organization, or a list of accounts","description":"The accounts to read: organization for all active accounts of the organisation that the credentials belong to, or a list. Where the input accounts says which are read, a list still says what is special about some of them.","if":{"type":"string"},"then":{"title":"organization, or a list of accounts","const":"organization"},"else":{"title":"organization, or a list of accounts","type":"array","minItems":1,"items":{"$ref":"#/$defs/account"}}},"exclude-accounts":{"description":"Accounts of the organisation that are not read.","$ref":"#/$defs/patterns"},"environments":{"title":"a map of environments to lists of accounts","description":"Which accounts are production, which staging and so on. Only production pages. An account that production has a pattern for is production, else the first environment counts that has one.","type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}},"role":{"description":"The role to assume in each account, by name or ARN; {account} is replaced by the account\'s id. A list: the last is the account\'s, and those before it are assumed on the way, each from the one before. Names on the way are of the account that the credentials belong to.","$ref":"#/$defs/roles"},"external-id":{"description":"The external id that the roles\' trust policies ask for.","$ref":"#/$defs/external-id"},"internet-share":{"title":"a number above 0 and up to 1","description":"The share of public address space, IPv4 and IPv6 apart, that counts as the whole internet where a security group lets it in. 1, all of it, where it is left out; smaller shares find groups that leave some networks out.","type":"number","exclusiveMinimum":0,"maximum":1,"default":1},"parameters":{"description":"Values for parameters of rules, by the rule\'s id or alias; \\"*\\" gives a value to every rule that has the parameter. cloud-baseline rules list --json tells the parameters of each rule.","$ref":"#/$defs/parameters"}},"$defs":{"id":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)","type":"string","pattern":"^\\\\d{12}$"},"account":{"if":{"type":"object"},"then":{"title":"an account with its id","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id","title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)"},"name":{"title":"the name of the account","description":"What reports call it, and patterns find it by; the organisation\'s name for it where it is left out.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"environment":{"title":"the name of an environment, such as production","description":"Goes before all patterns.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"role":{"description":"Instead of the role for all accounts.","$ref":"#/$defs/roles"},"external-id":{"description":"Instead of the external id for all accounts.","$ref":"#/$defs/external-id"},"regions":{"title":"a list of regions","description":"Instead of the regions for all accounts.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a region code such as eu-central-1","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-\\\\d{1,2}$"}},"parameters":{"description":"Values for parameters of rules that hold in this account; others are as for all accounts.","$ref":"#/$defs/parameters"}}},"else":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number), or a map with an id","type":"string","pattern":"^\\\\d{12}$"}},"patterns":{"title":"a list of accounts","type":"array","minItems":1,"items":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit","type":"string","pattern":"^(?:\\\\d{12}|(?!\\\\d+$)(?!ou:/*$)\\\\S(?:.*\\\\S)?)$"}},"roles":{"if":{"type":"array"},"then":{"title":"a role, or a list of roles to assume one from the other","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/role"}},"else":{"$ref":"#/$defs/role"}},"role":{"title":"the name of a role, or an ARN such as arn:aws:iam::{account}:role/cloud-baseline","type":"string","pattern":"^(?:arn:aws[a-z-]*:iam::(?:\\\\d{12}|\\\\{account\\\\}):role/)?(?:\\\\{account\\\\}|[\\\\w+=,.@/-]){1,576}$"},"external-id":{"title":"2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks","type":"string","pattern":"^[\\\\w+=,.@:/-]{2,1224}$"},"parameters":{"title":"a map of rule ids to maps of parameters","type":"object","additionalProperties":{"title":"a map of parameters to values","type":"object","additionalProperties":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}}}}}}');
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(6819);
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
    const { id, name, environment, role, 'external-id': externalId, regions, parameters } = account;
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

// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/src/settings/config-file.js








/** Read if it is there, unless the input config names another. */
const DEFAULT_CONFIG = '.github/cloud-baseline.yml';
const NOTHING = { ...NO_ACCOUNTS, parameters: {}, internetShare: 1 };
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
    const problems = [...problemsOf(document.value)];
    refuse(problems, document, file);
    const written = document.value;
    const accounts = accountsConfig(document, file, (at, sentence) => problems.push({ path: at, message: `${(0,schema_problems/* showPath */.P8)(at)}: ${sentence}` }));
    refuse(problems, document, file);
    return {
        ...accounts,
        internetShare: written['internet-share'] ?? 1,
        parameters: parametersAt(['parameters'], written.parameters ?? {}, document, file),
    };
}
function refuse(problems, document, file) {
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.y(problems.map(({ path, message }) => `${file}:${document.lineOf(path)}: ${message}`).join('\n'));
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
        return (0,yaml/* parseYaml */.hN)(text);
    }
    catch (error) {
        if (error instanceof yaml/* YamlError */.Iz)
            throw new errors/* UserError */.y(`${file}:${error.line}: ${error.message}`);
        throw error;
    }
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
  Iz: () => (/* binding */ YamlError),
  hN: () => (/* binding */ parseYaml),
  zw: () => (/* binding */ readYamlValue)
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
