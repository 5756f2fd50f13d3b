export const id = 58;
export const ids = [58];
export const modules = {

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./build/src/search/guess.js
var guess = __webpack_require__(955);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/kind.js
var kind = __webpack_require__(6557);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/schema/rule.json
const rule_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a rule: a map with id, title, severity, search and examples","description":"A rule of Cloud Baseline: a search that finds resources which violate it, and what people need to know about them. A file holds one rule, several documents, or a list of rules.","type":"object","additionalProperties":false,"required":["id","title","severity","search","examples"],"properties":{"id":{"title":"lower-case words joined by hyphens, at most 120 characters, such as aws-ec2-volume-not-encrypted","description":"Names the rule for good: exceptions, history and links refer to it. After a renaming the old id belongs into aliases.","type":"string","maxLength":120,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"title":"a text of 1 to 200 characters on one line","description":"What is wrong with the resources that the search finds, such as: Security groups let the whole internet in on any port.","$ref":"#/$defs/line"},"severity":{"title":"critical, high, medium or low, or a map by environment with default","description":"How bad a violation is: one severity for all accounts, or one by environment with default for the others.","if":{"type":"object"},"then":{"title":"a map of environments to severities with default for the others, such as {production: critical, default: medium}","type":"object","required":["default"],"properties":{"default":{"title":"the severity for all other environments","$ref":"#/$defs/severity"}},"additionalProperties":{"$ref":"#/$defs/severity"}},"else":{"$ref":"#/$defs/severity"}},"status":{"title":"stable, experimental or deprecated","description":"Only stable rules page. Stable where it is left out.","enum":["stable","experimental","deprecated"],"default":"stable"},"risk":{"title":"a text of 1 to 4,000 characters","description":"What can happen because of it, and what the rule does not look at.","$ref":"#/$defs/text"},"search":{"title":"a search for the resources that violate the rule","description":"In the search language. Every resource that it finds is a violation; aggregate, sort and limit have no place in it.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"alert":{"title":"a map with summary, dedup_key and covered_by","description":"How the rule pages.","type":"object","additionalProperties":false,"properties":{"summary":{"title":"a text of 1 to 200 characters on one line","description":"What people read on the phone. The title where it is left out.","$ref":"#/$defs/line"},"dedup_key":{"title":"1 to 209 characters without control characters and without blanks around them","description":"The start of PagerDuty\'s deduplication key; the account id and, with alert-per: resource, the finding\'s fingerprint follow within PagerDuty\'s 255 characters. The id where it is left out. Changing it orphans open alerts.","type":"string","minLength":1,"maxLength":209,"pattern":"^(?!\\\\s)[^\\\\p{Cc}\\\\p{Cf}\\\\p{Cs}\\\\p{Zl}\\\\p{Zp}]*(?<!\\\\s)$"},"covered_by":{"title":"a list of rule ids","description":"Ids of broader rules. A resource that one of them pages about needs no page of this rule\'s own; the finding stays in the report.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a rule\'s id","type":"string","minLength":1}}}},"remediation":{"title":"a map with text, console, cli, terraform or url","description":"How to repair what the search finds.","type":"object","additionalProperties":false,"properties":{"text":{"title":"a text of 1 to 4,000 characters","description":"What to do, in words.","$ref":"#/$defs/text"},"console":{"title":"a text of 1 to 4,000 characters","description":"The way through the AWS console.","$ref":"#/$defs/text"},"cli":{"title":"a text of 1 to 4,000 characters","description":"Commands of the AWS CLI.","$ref":"#/$defs/text"},"terraform":{"title":"a text of 1 to 4,000 characters","description":"The repaired resource in Terraform.","$ref":"#/$defs/text"},"url":{"title":"an address that begins with https:// or http://","description":"The page that explains the repair.","$ref":"#/$defs/url"}}},"references":{"title":"a list of addresses, each once","description":"Pages to read about the rule.","type":"array","uniqueItems":true,"items":{"title":"an address that begins with https:// or http://","$ref":"#/$defs/url"},"default":[]},"aliases":{"title":"a list of names, each once","description":"Earlier ids of the rule and the names of the same check in other programs, such as EC2.13.","type":"array","uniqueItems":true,"items":{"title":"a name of letters, digits, dots, hyphens and underscores, at most 200 characters","type":"string","maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"default":[]},"environments":{"title":"a list of environments, each once","description":"Environments of accounts that the rule is meant for; all where it is left out or empty.","type":"array","uniqueItems":true,"items":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"default":[]},"examples":{"title":"a list of examples: at least one violation and one pass","description":"Resources with the result that the rule must have on each. They are tried whenever the rule is loaded.","type":"array","allOf":[{"title":"at least one example with expect: violation","contains":{"type":"object","properties":{"expect":{"const":"violation"}},"required":["expect"]}},{"title":"at least one example with expect: pass","contains":{"type":"object","properties":{"expect":{"const":"pass"}},"required":["expect"]}}],"items":{"title":"an example: a map with name, expect and resource","type":"object","additionalProperties":false,"required":["name","expect","resource"],"properties":{"name":{"title":"a text of 1 to 200 characters on one line","description":"What is special about the resource.","$ref":"#/$defs/line"},"expect":{"title":"violation or pass","description":"The result that the rule must have.","enum":["violation","pass"]},"resource":{"title":"a map of a resource\'s properties","description":"Properties as the inventory has them. Left out: kind is the only kind that the search is about, id is example, name is the id, account is 111122223333, region is us-east-1.","$ref":"#/$defs/resource"},"around":{"title":"a list of maps of resources\' properties","description":"Other resources, for searches that follow edges. Each has kind and id; the others as for resource.","type":"array","minItems":1,"items":{"title":"a map of a resource\'s properties with kind and id","$ref":"#/$defs/resource","required":["kind","id"]}},"edges":{"title":"a list of edges such as {from: vpc-1, to: example}","description":"Edges between resource and around, by id. The edges account to region to resource are there anyway.","type":"array","minItems":1,"items":{"title":"a map with from, to and, if it is not default, type","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"title":"the id of the resource where the edge starts","type":"string","minLength":1},"to":{"title":"the id of the resource where the edge ends","type":"string","minLength":1},"type":{"title":"default, delete or iam","description":"default where it is left out.","enum":["default","delete","iam"],"default":"default"}}}}}}}},"$defs":{"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"line":{"title":"a text of 1 to 200 characters on one line","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\\\S\\\\r\\\\n]*\\\\S[^\\\\r\\\\n]*\\\\n?$"},"text":{"title":"a text of 1 to 4,000 characters","type":"string","minLength":1,"maxLength":4000,"pattern":"\\\\S"},"url":{"title":"an address that begins with https:// or http://","type":"string","maxLength":2000,"pattern":"^https?://[^\\\\s<>\\"]+$"},"resource":{"type":"object","properties":{"kind":{"title":"the name of a kind, such as aws_ec2_security_group","type":"string","minLength":1},"id":{"title":"an id in quotes, such as \\"sg-0123456789abcdef0\\"","type":"string","minLength":1},"name":{"title":"a name; in quotes where it looks like a number","type":"string"},"account":{"title":"12 digits in quotes, such as \\"012345678901\\" (without quotes YAML reads a number and drops its zeros)","type":"string","pattern":"^\\\\d{12}$"},"region":{"title":"the code of a region, such as us-east-1","type":"string","minLength":1}}}}}');
;// CONCATENATED MODULE: ./build/src/rules/schema-problems.js




let compiled = null;
/** Checks one rule against schema/rule.json. Empty when it is well-formed. */
function schemaProblems(value) {
    compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(rule_namespaceObject);
    if (compiled(value))
        return [];
    return withoutConsequences(compiled.errors ?? []).map(explain);
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
        const meant = (0,guess/* nearest */.p)(name, known);
        const help = meant === null ? `expected ${(0,words/* enumerate */.H)(known, 'or')}.` : `did you mean ${meant}?`;
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

;// CONCATENATED MODULE: ./build/src/rules/example-properties.js




/** What every resource has, whether its kind declares it or not. `account` and `region` place the example. */
const COMMON = {
    account: { type: 'string' },
    region: { type: 'string' },
    ...kind/* COMMON_PROPERTIES */.C,
};
/** Compares an example's properties with those that its kind declares. Paths start at the example's resource. */
function propertyProblems(resource, kind) {
    return inObject(resource, { ...COMMON, ...kind.properties }, [], kind.name);
}
function inObject(value, properties, path, owner) {
    return Object.entries(value).flatMap(([name, part]) => {
        const inner = [...path, name];
        const type = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (type !== undefined)
            return inValue(part, type, inner);
        const meant = (0,guess/* nearest */.p)(name, Object.keys(properties));
        const help = meant === null ? ', so it makes no difference.' : `; did you mean ${meant}?`;
        return [{ path: inner, message: `${owner} has no property ${show(name)}${help}` }];
    });
}
function inValue(value, type, path) {
    if (value === null)
        return [];
    if (type.type === 'array' && Array.isArray(value)) {
        return value.flatMap((item, index) => inValue(item, type.items, [...path, index]));
    }
    if (type.type === 'object' && (0,json/* isJsonObject */.O)(value))
        return inObject(value, type.properties, path, showPath(path));
    if (type.type === 'map' && (0,json/* isJsonObject */.O)(value)) {
        return Object.entries(value).flatMap(([key, item]) => inValue(item, type.values, [...path, key]));
    }
    if (isScalarOf(value, type))
        return [];
    const quoted = typeof value === 'number' && SCALARS[type.type] === 'string' ? `; write "${value}" with its quotes` : '';
    return [
        {
            path,
            message: `${showPath(path)}: received ${show(value)}, but AWS gives ${NOUNS[type.type]}${quoted}.`,
        },
    ];
}
const SCALARS = {
    string: 'string',
    datetime: 'string',
    date: 'string',
    duration: 'string',
    int: 'number',
    float: 'number',
    boolean: 'boolean',
};
function isScalarOf(value, type) {
    if (type.type === 'any')
        return true;
    return typeof value === SCALARS[type.type] && (type.type !== 'int' || Number.isInteger(value));
}
const NOUNS = {
    string: 'a text',
    datetime: 'a time such as "2026-01-31T12:00:00Z"',
    date: 'a date such as "2026-01-31"',
    duration: 'a duration such as "3d"',
    int: 'a whole number',
    float: 'a number',
    boolean: 'true or false',
    any: 'any value',
    array: 'a list',
    map: 'a map',
    object: 'a map',
};

// EXTERNAL MODULE: ./build/src/search/graph.js + 2 modules
var graph = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/src/search/surroundings.js
var surroundings = __webpack_require__(923);
;// CONCATENATED MODULE: ./build/src/rules/example-resource.js

/** The account of AWS's own documentation. */
const EXAMPLE_ACCOUNT = '111122223333';
const EXAMPLE_REGION = 'us-east-1';
const EXAMPLE_ID = 'example';
/** An example's properties as the resource that an inventory would hold. The schema has checked the texts in them. */
function exampleResource(properties, kind) {
    const { account, region, ...others } = properties;
    const id = textOr(properties['id'], EXAMPLE_ID);
    const name = textOr(properties['name'], id);
    return {
        kind: kind.name,
        id,
        name,
        account: textOr(account, EXAMPLE_ACCOUNT),
        region: textOr(region, EXAMPLE_REGION),
        reported: { ...others, id, name, kind: kind.name },
        edges: [],
    };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** An example lies in an account and a region, and nothing else is around it. */
function exampleSurroundings({ account, region }) {
    return (0,surroundings/* surroundingsOf */.Z)({ id: account, name: account }, region);
}

;// CONCATENATED MODULE: ./build/src/rules/example-graph.js


/** What the search says of the example's resource, among those around it; null: no match. */
function judgeExample(example, kind, query, model) {
    const resource = exampleResource(example.resource, kind);
    if (query.streams)
        return query.match(resource, exampleSurroundings(resource));
    const around = (example.around ?? []).map((other) => exampleResource(other, kindNamed(other, model)));
    const all = [resource, ...around].map((one, _, every) => withEdges(one, every, example));
    const found = query.find((0,graph/* buildGraph */.Z)(all, [{ id: resource.account, name: resource.account }]));
    return [...found].find((match) => match.resource === all[0])?.evidence ?? null;
}
function withEdges(one, all, { edges = [] }) {
    const own = edges
        .filter(({ from }) => from === one.id)
        .flatMap(({ to, type = 'default' }) => all
        .filter(({ id }) => id === to)
        .map(({ kind, id, region }) => ({ type, direction: 'out', kind, id, region })));
    return { ...one, edges: own };
}
/** faultAround has made sure that there is one. */
function kindNamed({ kind }, model) {
    const found = typeof kind === 'string' ? model.get(kind) : undefined;
    if (found === undefined)
        throw new TypeError('an example with a resource of no known kind');
    return found;
}
/** Ids that the example's edges name and none of its resources has. */
function danglingIds({ resource, around = [], edges = [] }) {
    const known = new Set([resource, ...around].map((one) => one['id'] ?? EXAMPLE_ID));
    return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
}

;// CONCATENATED MODULE: ./build/src/rules/check-examples.js





/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
function checkExamples({ rule, source }, query, model) {
    const results = rule.examples.map((example, index) => {
        const path = ['examples', index];
        const kind = kindOf(example, query, model);
        if (typeof kind === 'string') {
            const line = source.lineOf([...path, 'resource', 'kind']);
            source.report('error', line, `example "${example.name}": ${kind}`);
            return false;
        }
        for (const problem of propertyProblems(example.resource, kind)) {
            const line = source.lineOf([...path, 'resource', ...problem.path]);
            source.report('warning', line, `example "${example.name}": ${problem.message}`);
        }
        const fault = faultAround(example, model);
        if (fault !== null) {
            source.report('error', source.lineOf([...path, ...fault.path]), `example "${example.name}": ${fault.message}`);
            return false;
        }
        const wrong = differenceFrom(example.expect, judgeExample(example, kind, query, model));
        if (wrong !== null)
            source.report('error', source.lineOf(path), `example "${example.name}": ${wrong}`);
        return wrong === null;
    });
    return results.every(Boolean);
}
/** What is wrong with the resources around the example's own and with its edges. */
function faultAround(example, model) {
    for (const [index, { kind }] of (example.around ?? []).entries()) {
        const name = typeof kind === 'string' ? kind : '';
        if (model.has(name))
            continue;
        const meant = (0,guess/* nearest */.p)(name, model.keys());
        const help = meant === null ? 'expected the name of a kind.' : `did you mean ${meant}?`;
        return { path: ['around', index, 'kind'], message: `received the kind "${name}"; ${help}` };
    }
    const [id] = danglingIds(example);
    if (id === undefined)
        return null;
    return {
        path: ['edges'],
        message: `an edge names "${id}", expected the id of the resource or of one around it.`,
    };
}
/** The example's kind, or a sentence that says why it has none. */
function kindOf({ resource }, { subjects }, model) {
    const name = resource['kind'] ?? (subjects.length === 1 ? subjects[0] : undefined);
    const expected = `expected resource.kind to be ${(0,words/* enumerate */.H)(subjects, 'or')}.`;
    if (typeof name !== 'string')
        return `the search is about several kinds; ${expected}`;
    const kind = model.get(name);
    if (kind !== undefined)
        return kind;
    const meant = (0,guess/* nearest */.p)(name, model.keys());
    return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`;
}
function differenceFrom(expected, evidence) {
    if (expected === 'violation')
        return evidence === null ? 'expected violation, got pass.' : null;
    if (evidence === null)
        return null;
    const reasons = evidence.map(({ path, value }) => `${path} is ${(0,limit/* limitCodePoints */.s)(JSON.stringify(value), 80)}`);
    return `expected pass, got violation${reasons.length === 0 ? '' : `, since ${(0,words/* enumerate */.H)(reasons)}`}.`;
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/search/compile.js + 34 modules
var compile = __webpack_require__(2985);
// EXTERNAL MODULE: ./build/src/search/mixed-operators.js
var mixed_operators = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/src/search/parse.js + 7 modules
var parse = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/search/search-error.js
var search_error = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/src/search/templates.js + 4 modules
var templates = __webpack_require__(8434);
;// CONCATENATED MODULE: ./build/src/rules/check-search.js






/** Compiles a rule's search. Reports what is wrong, and what would surprise; null where it can not be used. */
function checkSearch({ rule, source }, { model, now }) {
    const start = source.lineInText(['search'], rule.search, 0);
    try {
        const search = (0,parse/* parseSearch */.K)((0,templates/* expandSearch */.p)(rule.search, { now }));
        const misplaced = misplacedIn(search);
        if (misplaced !== null) {
            source.report('error', start, `search: ${misplaced}; a rule finds every resource that violates it.`);
            return null;
        }
        const query = (0,compile/* compileSearch */.c0)(rule.search, { model, now });
        for (const warning of query.warnings)
            source.report('warning', start, `search: ${warning}`);
        if (query.subjects.length === 0) {
            source.report('error', start, 'search: it can not be true of any kind of resource that is read.');
            return null;
        }
        const grouping = (0,mixed_operators/* mixedOperators */.H)(search);
        if (grouping !== null)
            source.report('warning', start, `search: ${grouping}`);
        return query;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        const place = thrown instanceof search_error/* SearchError */.F ? thrown : { offset: 0, excerpt: null };
        const line = source.lineInText(['search'], rule.search, place.offset);
        source.report('error', line, `search: ${thrown.message}`, place.excerpt);
        return null;
    }
}
function misplacedIn(search) {
    if (search.aggregate !== null)
        return 'aggregate gives numbers, not resources';
    for (const part of search.parts) {
        const misplaced = misplacedInPart(part);
        if (misplaced !== null)
            return misplaced;
    }
    return null;
}
function misplacedInPart(part) {
    if (part.limit !== null)
        return 'limit would hide violations';
    if (part.sorts.length > 0)
        return 'sort has no effect on which resources are found';
    if (part.reversed)
        return 'reversed has no effect on which resources are found';
    if (part.tag !== null)
        return 'a # tag has no effect on which resources are found';
    return part.withUsage === null ? null : 'with_usage needs metrics, which are not read';
}

;// CONCATENATED MODULE: ./build/src/rules/duplicates.js
/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
function withoutDuplicates(rules) {
    const names = new Map();
    const keys = new Map();
    return rules.filter(({ rule, source }) => {
        const isNew = (taken, value, path, what, why) => {
            const line = source.lineOf(path);
            const holder = taken.get(value);
            if (holder !== undefined)
                source.report('error', line, `the ${what} "${value}" is taken at ${holder}; ${why}.`);
            else
                taken.set(value, `${rule.place.file}:${line}`);
            return holder === undefined;
        };
        const oneRule = 'every id and alias stands for one rule';
        const results = [
            isNew(names, rule.id, ['id'], 'id', oneRule),
            ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
            isNew(keys, rule.alert.dedupKey, ['alert', 'dedup_key'], 'dedup_key', "two rules with one key would close each other's alerts"),
        ];
        return results.every(Boolean);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/src/rules/yaml-positions.js

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

;// CONCATENATED MODULE: ./build/src/rules/yaml.js


/** The text is not YAML, or holds more than a rule file may. */
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
/** Aliases let a short text stand for endless values (the "billion laughs" attack); no rule file needs this many. */
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

;// CONCATENATED MODULE: ./build/src/rules/read-rule-file.js



/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
function readRuleFile(file, report) {
    try {
        const sources = parseYaml(readText(file.path)).flatMap((document) => {
            const sourceAt = (value, root) => ({
                file,
                value,
                report,
                lineOf: (path) => document.lineOf([...root, ...path]),
                lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
            });
            const { value } = document;
            if (value === null)
                return [];
            return Array.isArray(value)
                ? value.map((item, index) => sourceAt(item, [index]))
                : [sourceAt(value, [])];
        });
        if (sources.length === 0)
            report('error', 1, 'no rule is in this file.');
        return sources;
    }
    catch (thrown) {
        if (thrown instanceof YamlError)
            report('error', thrown.line, thrown.message, thrown.excerpt);
        else if (thrown instanceof UnreadableFile)
            report('error', 1, thrown.message);
        else
            throw thrown;
        return [];
    }
}
class UnreadableFile extends Error {
}
function readText(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new UnreadableFile(`this file can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile('this file is not UTF-8 text.');
    }
}
/** What the rule calls itself, as far as that can be told before it is checked. */
function namesOf({ value }) {
    if (typeof value !== 'object' || value === null)
        return { id: null, aliases: [] };
    const { id, aliases } = value;
    return {
        id: typeof id === 'string' ? id : null,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/leave-out.js



/**
 * The rules without those that `!id` leaves out. A name is an id first, and an alias where no rule has it as its id,
 * so that a rule which replaces another may keep the other's id as an alias. Throws a UserError for a name that no
 * rule has, unless some files could not be read and may hold it.
 */
function leaveOut(sources, names, allRead) {
    const rules = sources.map((source) => ({ source, ...namesOf(source) }));
    const removed = new Set();
    for (const name of names) {
        const byId = rules.filter((rule) => rule.id === name);
        const found = byId.length > 0 ? byId : rules.filter((rule) => rule.aliases.includes(name));
        for (const { source } of found)
            removed.add(source);
        if (found.length > 0 || !allRead)
            continue;
        const known = rules.flatMap(({ id, aliases }) => aliases.concat(id ?? []));
        const meant = (0,guess/* nearest */.p)(name, known);
        throw new errors/* UserError */.y(`rules: received "!${name}", but no selected rule has that id or alias; ` +
            (meant === null ? 'expected ! before the id of a rule.' : `did you mean "!${meant}"?`));
    }
    const left = sources.filter((source) => !removed.has(source));
    if (left.length > 0 || removed.size === 0)
        return left;
    throw new errors/* UserError */.y('rules: every selected rule is left out again by !id; nothing would be checked.');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/rules/shipped-packs.js



/**
 * Absolute path of the folder that holds the packs that ship. It is looked for upwards from this module, which is
 * src/rules/ in the repository and dist/ or dist/cli/ in the bundle.
 */
function shippedPacks() {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));; folder = (0,external_node_path_.dirname)(folder)) {
        const packs = (0,external_node_path_.join)(folder, 'rules');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(packs, 'aws')))
            return packs;
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new Error(`the shipped rules are not above ${(0,external_node_url_.fileURLToPath)(import.meta.url)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/walk-folder.js



/**
 * Paths of all *.yml and *.yaml files below the folder, sorted. Follows symbolic links, each folder once, so that
 * links in a circle end; a link that leads nowhere is listed, since reading it tells the user what is wrong.
 */
function yamlFilesBelow(folder) {
    const files = [];
    const seen = new Set();
    const waiting = [folder];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const real = (0,external_node_fs_.realpathSync)(current);
        if (seen.has(real))
            continue;
        seen.add(real);
        for (const name of namesIn(current)) {
            const path = (0,external_node_path_.join)(current, name);
            if (statsOf(path)?.isDirectory() === true)
                waiting.push(path);
            else if (/\.ya?ml$/i.test(name))
                files.push(path);
        }
    }
    return files.toSorted();
}
/** What the path leads to; null where it leads nowhere, also because of a link to itself. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        throw new errors/* UserError */.y(`rules: the folder ${folder} can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/select-files.js





const DEFAULT = 'default';
/**
 * Finds the files behind the `rules` input: `default`, files, folders, globs and `!id`. Without anything but `!id` it
 * starts from `default`. Throws a UserError for what leads to no file.
 */
function selectFiles(entries, workspace) {
    const leftOut = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim());
    const sources = entries.filter((entry) => !entry.startsWith('!'));
    const packs = shippedPacks();
    const files = new Map();
    for (const source of sources.length === 0 ? [DEFAULT] : sources) {
        for (const path of source === DEFAULT ? yamlFilesBelow(packs) : pathsOf(source, workspace)) {
            const real = statsOf(path) === null ? path : (0,external_node_fs_.realpathSync)(path);
            if (!files.has(real))
                files.set(real, ruleFile(path, real, packs, workspace));
        }
    }
    return { files: [...files.values()], leftOut };
}
function ruleFile(path, real, packs, workspace) {
    const inPacks = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(packs), real);
    if (!isOutside(inPacks))
        return { path, file: slashes((0,external_node_path_.join)((0,external_node_path_.basename)(packs), inPacks)), shipped: true };
    const inWorkspace = (0,external_node_path_.relative)(workspace, path);
    return { path, file: slashes(isOutside(inWorkspace) ? path : inWorkspace), shipped: false };
}
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(relativePath);
}
function slashes(path) {
    return path.replaceAll(external_node_path_.sep, '/');
}
function pathsOf(entry, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, entry);
    const found = statsOf(path);
    if (found?.isFile() === true)
        return [path];
    if (found?.isDirectory() === true)
        return refuseNone(yamlFilesBelow(path), entry, 'no *.yml or *.yaml file is in that folder');
    if (/[*?[{]/.test(entry))
        return refuseNone(pathsByGlob(entry, workspace), entry, 'no rule file matches that glob');
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but there is no such file or folder in ${workspace}; ` +
        'expected default, a file, a folder, a glob, or !id to leave a rule out.');
}
function refuseNone(paths, entry, reason) {
    if (paths.length > 0)
        return paths;
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but ${reason}; without it fewer rules would be checked than you think.`);
}
/** A glob that matches a folder stands for the files below it, as it would in a shell's argument. */
function pathsByGlob(entry, workspace) {
    const steps = entry.split('/');
    const firstMagic = steps.findIndex((step) => /[*?[{]/.test(step));
    const base = (0,external_node_path_.resolve)(workspace, steps.slice(0, firstMagic).join('/') || (entry.startsWith('/') ? '/' : '.'));
    if (statsOf(base)?.isDirectory() !== true)
        return [];
    const pattern = steps.slice(firstMagic).join('/');
    return yamlFilesBelow(base).filter((path) => {
        const names = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep);
        return names.some((_, index) => (0,external_node_path_.matchesGlob)(names.slice(0, index + 1).join('/'), pattern));
    });
}

;// CONCATENATED MODULE: ./build/src/rules/to-rule.js

/** Checks a rule against the schema and fills in what it leaves out. Reports what is wrong; null then. */
function toRule(source) {
    const problems = schemaProblems(source.value);
    for (const { path, message } of problems)
        source.report('error', source.lineOf(path), message);
    if (problems.length > 0)
        return null;
    const written = source.value;
    const title = written.title.trim();
    return {
        id: written.id,
        title,
        severity: written.severity,
        status: written.status ?? 'stable',
        risk: written.risk?.trim() ?? '',
        search: written.search.trimEnd(),
        alert: {
            summary: written.alert?.summary?.trim() ?? title,
            dedupKey: written.alert?.dedup_key ?? written.id,
            ...(written.alert?.covered_by === undefined ? {} : { coveredBy: written.alert.covered_by }),
        },
        remediation: trimmed(written.remediation ?? {}),
        references: written.references ?? [],
        aliases: written.aliases ?? [],
        environments: written.environments ?? [],
        examples: written.examples,
        place: { file: source.file.file, line: source.lineOf(['id']), shipped: source.file.shipped },
    };
}
function trimmed(remediation) {
    return Object.fromEntries(Object.entries(remediation).map(([part, text]) => [part, text.trim()]));
}

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/rules/check.js








/**
 * Reads the selected rules, compiles their searches and tries their examples, and tells everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
function checkRules(selection, options) {
    const { files, leftOut } = selectFiles(selection, options.workspace);
    const problems = [];
    const sources = files.flatMap((file) => {
        const report = (level, line, message, excerpt = null) => problems.push({ file: file.file, line, level, message, excerpt });
        return readRuleFile(file, report);
    });
    const kept = leaveOut(sources, leftOut, problems.length === 0);
    const placed = kept.flatMap((source) => {
        const rule = toRule(source);
        return rule === null ? [] : [{ rule, source }];
    });
    const rules = withoutDuplicates(placed).flatMap((one) => {
        const query = checkSearch(one, options);
        return query !== null && checkExamples(one, query, options.model) ? [{ rule: one.rule, query }] : [];
    });
    return {
        rules: rules.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule.id, b.rule.id)),
        problems: problems.toSorted((a, b) => (0,compare/* compareText */.n)(a.file, b.file) || a.line - b.line),
    };
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadRules)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);



/** Enough to repair a file in one go; more would push the first out of sight. */
const MOST_PROBLEMS = 20;
/** The selected rules, ready to be asked. Throws a UserError that lists what is wrong, one problem per line. */
function loadRules(selection, options) {
    const { rules, problems } = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .M)(selection, options);
    if (problems.some(({ level }) => level === 'error'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(describe(problems));
    return { rules, warnings: problems.map(lineFor) };
}
/** All errors, then the warnings about the same files: what surprises in a search may be why an example fails. */
function describe(problems) {
    const errors = problems.filter(({ level }) => level === 'error');
    const files = new Set(errors.map(({ file }) => file));
    const warnings = problems.filter(({ level, file }) => level === 'warning' && files.has(file));
    const lines = [
        ...errors.map((error) => lineFor(error) + indented(error.excerpt)),
        ...warnings.map((warning) => lineFor({ ...warning, message: `warning: ${warning.message}` })),
    ];
    const left = lines.length - MOST_PROBLEMS;
    if (left <= 0)
        return lines.join('\n');
    const rest = `… and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, 'more problem')}; cloud-baseline rules check lists all.`;
    return [...lines.slice(0, MOST_PROBLEMS), rest].join('\n');
}
function lineFor({ file, line, message }) {
    return `${file}:${line}: ${message}`;
}
function indented(excerpt) {
    return excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`;
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ neededKinds),
/* harmony export */   r: () => (/* binding */ actionsFor)
/* harmony export */ });
/** The kinds, and costly properties of kinds, that the rules ask about: what has to be read, and nothing else. Sorted. */
function neededKinds(rules) {
    return [...new Set(rules.flatMap(({ query }) => query.kinds))].toSorted();
}
/** IAM actions with which these kinds and costly properties are read. Sorted. */
function actionsFor(needs, model) {
    const actions = needs.flatMap((need) => {
        const [kind = '', property] = need.split('.');
        return (property === undefined ? model.get(kind)?.actions : model.get(kind)?.costly?.[property]) ?? [];
    });
    return [...new Set(actions)].toSorted();
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

;// CONCATENATED MODULE: ./build/src/search/adjacency.js
/** Neighbours of every position in one direction, each once: two numbers per position and one per edge. */
class Adjacency {
    /** Where the neighbours of a position start and end. */
    #starts;
    #ends;
    #neighbours;
    constructor(size, edges, from, to) {
        this.#starts = new Int32Array(size + 1);
        this.#neighbours = new Int32Array(edges[from].length);
        for (const position of edges[from])
            this.#starts[position + 1] = at(this.#starts, position + 1) + 1;
        for (let position = 0; position < size; position++) {
            this.#starts[position + 1] = at(this.#starts, position + 1) + at(this.#starts, position);
        }
        this.#ends = this.#starts.slice(0, size);
        for (const [index, position] of edges[from].entries()) {
            const neighbour = edges[to][index];
            if (neighbour === undefined)
                continue;
            const end = at(this.#ends, position);
            this.#neighbours[end] = neighbour;
            this.#ends[position] = end + 1;
        }
        this.#tidy(size);
    }
    of(position) {
        return this.#neighbours.subarray(this.#starts[position], this.#ends[position]);
    }
    /** In the order of positions, whoever declares an edge; two resources may declare the same, each from its side. */
    #tidy(size) {
        for (let position = 0; position < size; position++) {
            const neighbours = this.of(position);
            if (neighbours.length < 2)
                continue;
            let end = at(this.#starts, position);
            let last = -1;
            for (const neighbour of neighbours.toSorted()) {
                if (neighbour === last)
                    continue;
                last = neighbour;
                this.#neighbours[end] = neighbour;
                end += 1;
            }
            this.#ends[position] = end;
        }
    }
}
function at(numbers, index) {
    return numbers[index] ?? 0;
}

// EXTERNAL MODULE: ./build/src/search/structure.js
var structure = __webpack_require__(795);
;// CONCATENATED MODULE: ./build/src/search/inventory-index.js

/** Finds resources by place, kind and id: each has a position, those that were read before those that are implied. */
class Inventory {
    nodes = [];
    positions = new Map();
    /** How many were read. */
    read;
    cloud;
    #accounts = new Map();
    #regions = new Map();
    #byKind = new Map();
    /** account → region → kind → id: no key has to be put together for each resource. */
    #places = new Map();
    constructor(resources, accounts) {
        for (const resource of resources)
            this.#add(resource);
        this.read = this.nodes.length;
        this.cloud = this.nodes.find(({ kind }) => kind === structure/* CLOUD_KIND */.Fc) ?? this.#add((0,structure/* impliedCloud */.Oe)());
        for (const { id, name } of accounts)
            if (!this.#accounts.has(id))
                this.#add((0,structure/* impliedAccount */.ur)(id, name));
        for (const account of new Set([...this.#places.keys(), ...this.#regions.keys()]))
            this.#imply(account);
    }
    account(id) {
        return this.#accounts.get(id) ?? null;
    }
    region(account, region) {
        return this.#regions.get(account)?.get(region) ?? null;
    }
    find(account, region, kind, id) {
        if (kind === structure/* ACCOUNT_KIND */.JB)
            return this.#positionOf(this.account(id));
        if (kind === structure/* REGION_KIND */.GC)
            return this.#positionOf(this.region(account, id));
        return this.#places.get(account)?.get(region)?.get(kind)?.get(id);
    }
    /** Positions in inventory order. */
    ofKinds(kinds) {
        const lists = [...new Set(kinds)].map((kind) => this.#byKind.get(kind) ?? []);
        return lists.length > 1 ? Int32Array.from(lists.flat()).toSorted() : (lists[0] ?? []);
    }
    #positionOf(resource) {
        return resource === null ? undefined : this.positions.get(resource);
    }
    #add(resource) {
        const { kind, account, region, id } = resource;
        const position = this.nodes.length;
        this.nodes.push(resource);
        this.positions.set(resource, position);
        within(this.#byKind, kind, () => []).push(position);
        if (kind === structure/* ACCOUNT_KIND */.JB) {
            if (!this.#accounts.has(id))
                this.#accounts.set(id, resource);
        }
        else if (kind === structure/* REGION_KIND */.GC) {
            const regions = within(this.#regions, account, () => new Map());
            if (!regions.has(id))
                regions.set(id, resource);
        }
        else if (kind !== structure/* CLOUD_KIND */.Fc) {
            const regions = within(this.#places, account, () => new Map());
            const kinds = within(regions, region, () => new Map());
            const ids = within(kinds, kind, () => new Map());
            if (!ids.has(id))
                ids.set(id, position);
        }
        return resource;
    }
    #imply(account) {
        if (!this.#accounts.has(account))
            this.#add((0,structure/* impliedAccount */.ur)(account, account));
        for (const region of this.#places.get(account)?.keys() ?? []) {
            if (this.region(account, region) === null)
                this.#add((0,structure/* impliedRegion */.Bf)(account, region));
        }
    }
}
function within(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./build/src/search/graph.js



/**
 * Resources with the edges that they declare and those that are implied. Edges whose other end was not read are left
 * out. Time and memory are linear in resources and edges; edges of a type are resolved when they are first asked for.
 * `accounts` gives names to accounts that are not among the resources.
 */
function buildGraph(resources, accounts) {
    return new ResourceGraph(new Inventory(resources, accounts));
}
class ResourceGraph {
    #inventory;
    #adjacency = new Map();
    constructor(inventory) {
        this.#inventory = inventory;
    }
    *resources(kinds) {
        for (const position of this.#inventory.ofKinds(kinds)) {
            const resource = this.#inventory.nodes[position];
            if (resource !== undefined)
                yield resource;
        }
    }
    linked(resource, type, direction) {
        const { nodes, positions } = this.#inventory;
        const position = positions.get(resource);
        if (position === undefined)
            return [];
        const neighbours = this.#edges(type)[direction].of(position);
        return Array.from(neighbours, (neighbour) => nodes[neighbour]).filter((node) => node !== undefined);
    }
    isImplied(resource) {
        return (this.#inventory.positions.get(resource) ?? -1) >= this.#inventory.read;
    }
    ancestor(resource, kind) {
        const inventory = this.#inventory;
        if (kind === structure/* CLOUD_KIND */.Fc)
            return inventory.cloud;
        if (resource.kind === structure/* CLOUD_KIND */.Fc)
            return null;
        if (kind === 'account') {
            return resource.kind === structure/* ACCOUNT_KIND */.JB ? resource : inventory.account(resource.account);
        }
        if (kind !== 'region' || resource.kind === structure/* ACCOUNT_KIND */.JB)
            return null;
        return resource.kind === structure/* REGION_KIND */.GC ? resource : inventory.region(resource.account, resource.region);
    }
    #edges(type) {
        const known = this.#adjacency.get(type);
        if (known !== undefined)
            return known;
        const edges = this.#resolve(type);
        const size = this.#inventory.nodes.length;
        const both = {
            out: new Adjacency(size, edges, 'sources', 'targets'),
            in: new Adjacency(size, edges, 'targets', 'sources'),
        };
        this.#adjacency.set(type, both);
        return both;
    }
    #resolve(type) {
        const { nodes, positions } = this.#inventory;
        const sources = [];
        const targets = [];
        const add = (source, target) => {
            if (source === target)
                return;
            sources.push(source);
            targets.push(target);
        };
        for (const [position, resource] of nodes.entries()) {
            if (type === 'default') {
                const above = positions.get(this.#above(resource) ?? resource);
                if (above !== undefined)
                    add(above, position);
            }
            for (const edge of resource.edges) {
                if (edge.type !== type)
                    continue;
                const other = this.#inventory.find(resource.account, edge.region ?? resource.region, edge.kind, edge.id);
                if (other === undefined)
                    continue;
                if (edge.direction === 'out')
                    add(position, other);
                else
                    add(other, position);
            }
        }
        return { sources, targets };
    }
    /** What implies the edge to this resource. */
    #above({ kind, account, region }) {
        if (kind === structure/* CLOUD_KIND */.Fc)
            return null;
        if (kind === structure/* ACCOUNT_KIND */.JB)
            return this.#inventory.cloud;
        return kind === structure/* REGION_KIND */.GC ? this.#inventory.account(account) : this.#inventory.region(account, region);
    }
}


/***/ }),

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mixedOperators)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4303);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(957);


/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
function mixedOperators(search) {
    for (const term of (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(search)) {
        const mixed = findMixed(term);
        if (mixed !== null) {
            return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(mixed)}.`;
        }
    }
    return null;
}
function findMixed(term) {
    if (term.type === 'not' || term.type === 'context')
        return findMixed(term.term);
    if (term.type !== 'pair')
        return null;
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .leftSpine */ .pj)(term);
    // Without parentheses around the left side, this pair and the one inside it were written on one level.
    const clash = rest.find((pair, index) => {
        const inner = rest[index - 1];
        return inner !== undefined && !inner.parenthesised && inner.operator !== pair.operator;
    });
    if (clash !== undefined)
        return topOfLevel(rest, clash);
    for (const inner of [first, ...rest.map((pair) => pair.right)]) {
        const mixed = findMixed(inner);
        if (mixed !== null)
            return mixed;
    }
    return null;
}
/** The outermost pair on the level of the clash. */
function topOfLevel(rest, clash) {
    const from = rest.indexOf(clash);
    return rest.slice(from).find((pair) => pair.parenthesised) ?? rest.at(-1) ?? clash;
}


/***/ }),

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
function surroundingsOf(account, region) {
    const ancestors = new Map([
        ['cloud', node('aws', 'aws')],
        ['account', node(account.id, account.name)],
        ['region', node(region, region)],
    ]);
    return { ancestor: (_resource, kind) => ancestors.get(kind) ?? null };
}
function node(id, name) {
    return { id, name, reported: { id, name } };
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   t8: () => (/* binding */ nestedTerms)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4303);

/** Every term that stands by itself: filters of parts, arrows, with clauses and inner searches. */
function* termsOf(search) {
    for (const part of search.parts)
        yield* termsOfPart(part);
}
function* termsOfPart(part) {
    if (part.term !== null)
        yield part.term;
    for (const merge of part.merges)
        yield* termsOf(merge.search);
    if (part.postFilter !== null)
        yield part.postFilter;
    if (part.with !== null)
        yield* termsOfWith(part.with);
    if (part.navigation !== null)
        yield* termsOfNavigation(part.navigation);
}
function* termsOfWith(clause) {
    yield* termsOfNavigation(clause.navigation);
    if (clause.term !== null)
        yield clause.term;
    if (clause.nested !== null)
        yield* termsOfWith(clause.nested);
}
function* termsOfNavigation(navigation) {
    if (navigation.filter !== null)
        yield navigation.filter;
}
/** The term and all terms inside it. */
function* nestedTerms(term) {
    yield term;
    if (term.type === 'not' || term.type === 'context')
        yield* nestedTerms(term.term);
    if (term.type !== 'pair')
        return;
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .leftSpine */ .pj)(term);
    yield* nestedTerms(first);
    for (const pair of rest)
        yield* nestedTerms(pair.right);
}
/** What each part and each `with` asks of the resources it looks at; null: nothing. Filters of arrows ask edges. */
function* partsOf(search) {
    for (const part of search.parts) {
        yield part.term;
        for (const merge of part.merges)
            yield* innerParts(merge.search);
        for (let clause = part.with; clause !== null; clause = clause.nested)
            yield clause.term;
    }
}
/** The first part of a merge is the resource itself. */
function* innerParts(search) {
    const [, ...terms] = partsOf(search);
    yield* terms;
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


/***/ })

};
