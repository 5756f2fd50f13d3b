export const id = 199;
export const ids = [199];
export const modules = {

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

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  listCommand: () => (/* binding */ listCommand),
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds.js + 46 modules
var aws_kinds = __webpack_require__(9100);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/src/rules/check.js + 14 modules
var check = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(2079);
;// CONCATENATED MODULE: ./build/src/rules/compliance/requirements-of.js
/** Where the rule counts, in the frameworks' order. A rule of the user's own counts nowhere, whatever its id is. */
function requirementsOf({ id: rule, place }, frameworks) {
    if (!place.shipped)
        return [];
    return frameworks.flatMap(({ id: framework, requirements }) => requirements
        .filter(({ rules }) => rules.includes(rule))
        .map(({ id }) => ({ framework, requirement: id })));
}
/** The labels of the frameworks where the rule counts, each once: `CIS`, `FSBP`. */
function labelsOf(rule, frameworks) {
    const mapped = new Set(requirementsOf(rule, frameworks).map(({ framework }) => framework));
    return [...new Set(frameworks.filter(({ id }) => mapped.has(id)).map(({ label }) => label))];
}

// EXTERNAL MODULE: ./build/src/rules/load.js
var load = __webpack_require__(9689);
// EXTERNAL MODULE: ./build/src/rules/needed-kinds.js
var needed_kinds = __webpack_require__(5546);
;// CONCATENATED MODULE: ./build/src/rules/iam-policy.js

/** Every run asks each account which regions it has enabled. */
const REGIONS_ACTION = 'ec2:DescribeRegions';
/** The least policy with which the rules see everything that they ask about. Describe calls know no resources. */
function iamPolicy(rules, model) {
    const actions = new Set([REGIONS_ACTION, ...(0,needed_kinds/* actionsFor */.r)((0,needed_kinds/* neededKinds */.L)(rules), model)]);
    const statement = {
        Sid: 'CloudBaseline',
        Effect: 'Allow',
        Action: [...actions].toSorted(),
        Resource: '*',
    };
    return { Version: '2012-10-17', Statement: [statement] };
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 1 modules
var config_file = __webpack_require__(713);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/rules.js













/** Tells every mistake in the selected rules. */
function checkCommand(selection, options) {
    const { rules, problems } = (0,check/* checkRules */.M)(orDefault(selection), loadOptions(options));
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (options.json) {
        (0,print/* print */.yy)(JSON.stringify({ rules: rules.map(({ rule }) => rule.id), problems }));
    }
    else {
        for (const { file, line, level, message, excerpt } of problems) {
            (0,print/* print */.yy)(`${file}:${line}: ${level}: ${message}`);
            if (excerpt !== null)
                for (const part of excerpt.split('\n'))
                    (0,print/* print */.yy)(`  ${part}`);
        }
        const examples = rules.reduce((sum, { rule }) => sum + rule.examples.length, 0);
        (0,print/* print */.yy)(`${(0,words/* count */.U)(rules.length, 'rule')} with ${(0,words/* count */.U)(examples, 'example')}: ${(0,words/* count */.U)(errors, 'error')}, ${(0,words/* count */.U)(problems.length - errors, 'warning')}.`);
    }
    return errors > 0 ? exit/* EXIT */.d.wrongUse : exit/* EXIT */.d.good;
}
/** Lists the selected rules, worst first. */
function listCommand(selection, options) {
    const { rules } = (0,load/* loadRules */.A)(orDefault(selection), { ...loadOptions(options), examples: 'own' });
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    if (options.json) {
        (0,print/* print */.yy)(JSON.stringify(rules.map((rule) => describe(rule, frameworks))));
        return exit/* EXIT */.d.good;
    }
    const sorted = rules.toSorted((a, b) => (0,severity/* severityRank */.qs)(worst(a.rule)) - (0,severity/* severityRank */.qs)(worst(b.rule)));
    (0,print/* printTable */.e4)(['SEVERITY', 'STATUS', 'ID', 'COMPLIANCE', 'TITLE', 'NEEDS'], sorted.map(({ rule, query }) => [
        worst(rule),
        rule.status,
        rule.id,
        labelsOf(rule, frameworks).join(' '),
        rule.title,
        (0,needed_kinds/* actionsFor */.r)(query.kinds, aws_kinds/* AWS_KINDS */.aR)
            .map((action) => action.replace('ec2:', ''))
            .join(' '),
    ]));
    return exit/* EXIT */.d.good;
}
/** Prints the least IAM policy with which the selected rules see everything that they ask about. */
function policyCommand(selection, options) {
    const { rules } = (0,load/* loadRules */.A)(orDefault(selection), { ...loadOptions(options), examples: 'own' });
    (0,print/* print */.yy)(JSON.stringify(iamPolicy(rules, aws_kinds/* AWS_KINDS */.aR), null, 2));
    return exit/* EXIT */.d.good;
}
function describe({ rule, query, lowerings }, frameworks) {
    const { id, title, severity, lowerWhen, status, note, aliases, place, search, parameters } = rule;
    const kinds = (0,needed_kinds/* neededKinds */.L)([{ rule, query, lowerings }]);
    return {
        id,
        title,
        severity,
        lower_when: lowerWhen,
        status,
        note,
        aliases,
        file: place.file,
        line: place.line,
        search,
        parameters,
        kinds,
        actions: (0,needed_kinds/* actionsFor */.r)(kinds, aws_kinds/* AWS_KINDS */.aR),
        compliance: requirementsOf(rule, frameworks),
    };
}
/** The worst of a severity that depends on the environment. */
function worst(rule) {
    if (typeof rule.severity === 'string')
        return rule.severity;
    return (Object.values(rule.severity).toSorted((a, b) => (0,severity/* severityRank */.qs)(a) - (0,severity/* severityRank */.qs)(b))[0] ??
        rule.severity.default);
}
function orDefault(selection) {
    return selection.length === 0 ? ['default'] : selection;
}
function loadOptions({ config = '' }) {
    const workspace = (0,external_node_path_.resolve)('.');
    const { parameters } = (0,config_file/* readConfig */.X)(config, workspace);
    return { workspace, model: aws_kinds/* AWS_KINDS */.aR, now: new Date(), parameters };
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
