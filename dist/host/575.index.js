export const id = 575;
export const ids = [575];
export const modules = {

/***/ 21036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/aws/kinds.js + 46 modules
var aws_kinds = __webpack_require__(98678);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var inventory_withheld = __webpack_require__(91819);
// EXTERNAL MODULE: ./build/src/search/terms/compile.js + 34 modules
var compile = __webpack_require__(19580);
// EXTERNAL MODULE: ./build/src/search/terms/certainty.js
var certainty = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/src/search/graph/graph.js + 2 modules
var graph = __webpack_require__(654);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/found.js



/** Stands behind a result that might be none if everything had been read. */
const UNCERTAIN = 'not certain';
const IDENTITY = ['account', 'region', 'kind', 'id', 'name'];
/** Shows what a search found as it comes: a table, or one JSON object per line. */
class Found {
    #options;
    #table;
    #number = 0;
    constructor(options) {
        this.#options = options;
        const { fields } = options;
        this.#table = new print/* TableWriter */.GG((fields.length === 0 ? IDENTITY : fields).map((field) => field.toUpperCase()));
    }
    add({ resource, reported, evidence }, certain) {
        this.#number += 1;
        const { limit, fields, json } = this.#options;
        if (this.#number > limit)
            return;
        const { kind, id, name, account, region } = resource;
        const whole = { kind, id, name, account, region, ...reported };
        const mark = certain ? {} : { certain };
        const note = certain ? [] : [`(${UNCERTAIN})`];
        if (fields.length > 0) {
            const values = fields.map((field) => [field, valueAt(whole, field)]);
            if (json)
                (0,print/* printJson */.Q2)({ ...Object.fromEntries(values), ...mark });
            else
                this.#table.add([...values.map(([, value]) => textOf(value)), ...note]);
        }
        else if (json) {
            (0,print/* printJson */.Q2)({ kind, id, name, account, region, reported, evidence, ...mark });
        }
        else {
            this.#table.add([...IDENTITY.map((field) => resource[field]), ...note]);
        }
    }
    /** Rows of an aggregate: one column for each group and each function. */
    addRows(rows) {
        const { limit, json } = this.#options;
        const shown = rows.slice(0, limit);
        this.#number = rows.length;
        if (json)
            for (const row of shown)
                (0,print/* printJson */.Q2)(row);
        if (json || shown.length === 0)
            return;
        const flat = shown.map(flatten);
        const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
        this.#table.rename(columns.map((column) => column.toUpperCase()));
        for (const row of flat)
            this.#table.add(columns.map((column) => textOf(row[column])));
    }
    finish() {
        this.#table.end();
        if (this.#options.json)
            return;
        const { limit } = this.#options;
        const all = (0,text_words/* count */.U9)(this.#number, 'result');
        (0,print/* print */.yy)(this.#number > limit ? `${all}, ${limit} shown.` : `${all}.`);
    }
}
function flatten({ group, ...values }) {
    return { ...((0,json/* isJsonObject */.O)(group) ? group : {}), ...values };
}
/** `a.b[0].c` in a resource; undefined where there is nothing. */
function valueAt(resource, path) {
    let value = resource;
    for (const step of path.split(/\.|\[|\]\.?/).filter((part) => part !== '')) {
        if (Array.isArray(value))
            value = value[Number(step)];
        else
            value = (0,json/* isJsonObject */.O)(value) ? value[step] : undefined;
    }
    return value;
}
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/inventory/record.js
var inventory_record = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/inventory/lines.js
var lines = __webpack_require__(81041);
;// CONCATENATED MODULE: ./build/src/inventory/reader.js




/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
async function* readInventory(path) {
    let line = 0;
    let resources = 0;
    let ended = false;
    for await (const text of (0,lines/* linesOf */.D)(path)) {
        line += 1;
        const fail = (problem) => new errors/* UserError */.y(`${path}:${line}: ${problem}`);
        if (ended)
            throw fail('The inventory goes on after its end. Collect it again.');
        const record = parse(text, fail);
        if ((line === 1) !== (record.type === 'header')) {
            throw fail(line === 1
                ? 'An inventory starts with its header; this is another kind of file.'
                : 'The inventory has a second header. Collect it again.');
        }
        if (record.type === 'resource')
            resources += 1;
        if (record.type === 'end') {
            if (record.resources !== resources) {
                throw fail(`The inventory should hold ${record.resources} resources and holds ${resources}. Collect it again.`);
            }
            ended = true;
        }
        yield record;
    }
    if (!ended) {
        throw new errors/* UserError */.y(`${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`);
    }
}
function parse(text, fail) {
    let record;
    try {
        record = JSON.parse(text);
    }
    catch {
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    }
    if (!isObject(record))
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    const { type } = record;
    const valid = typeof type === 'string' && Object.hasOwn(VALID, type) ? VALID[type] : undefined;
    if (valid === undefined)
        throw fail(`The inventory is damaged: unknown record type ${JSON.stringify(type) ?? 'none'}.`);
    if (type === 'header' && record['schema'] !== inventory_record/* INVENTORY_SCHEMA */.H) {
        throw fail(`The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${inventory_record/* INVENTORY_SCHEMA */.H}. Read it with the version of Cloud Baseline that wrote it.`);
    }
    if (!valid(record))
        throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`);
    return record;
}
const VALID = {
    header: (record) => areStrings(record, ['run', 'at']),
    account: (record) => areStrings(record, ['id', 'name', 'partition']),
    resource: (record) => areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
        isObject(record['reported']) &&
        isListOf(record['edges'], isEdge) &&
        (record['doubts'] === undefined || isListOf(record['doubts'], isObject)) &&
        (record['unread'] === undefined || isListOf(record['unread'], isString)) &&
        (record['gone'] === undefined || isListOf(record['gone'], isString)),
    complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
    gap: (record) => areStrings(record, ['account', 'region', 'kind', 'message']) &&
        coverage/* GAP_REASONS */.xi.some((reason) => reason === record['reason']) &&
        (record['action'] === null || typeof record['action'] === 'string'),
    end: (record) => isCount(record['resources']),
};
function isEdge(edge) {
    return isObject(edge) && areStrings(edge, ['type', 'direction', 'kind', 'id']);
}
function isListOf(value, isMember) {
    return Array.isArray(value) && value.every(isMember);
}
function isString(value) {
    return typeof value === 'string';
}
function areStrings(record, names) {
    return names.every((name) => typeof record[name] === 'string');
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/search/graph/surroundings.js
var surroundings = __webpack_require__(18366);
;// CONCATENATED MODULE: ./build/src/cli/searched-inventory.js





/** The part of an inventory that a search asks about: accounts, resources of its kinds, and what is missing of them. */
class SearchedInventory {
    /** Those that were read so far: all of a scope's before its resources. */
    gaps = [];
    #path;
    #query;
    #kinds;
    #names = new Map();
    /** By kind, where it was to be read: `account region`. */
    #asked = new Map();
    #around = null;
    #known = null;
    constructor(path, query) {
        this.#path = path;
        this.#query = query;
        this.#kinds = new Set(query.kinds);
    }
    /** What the search asks about and the scan did not read, because none of its rules needs it; known at the end. */
    get unread() {
        return this.#query.kinds.filter((kind) => !this.#asked.has(kind));
    }
    async *read() {
        for await (const record of readInventory(this.#path)) {
            if (record.type === 'resource' && this.#kinds.has(record.kind))
                yield record;
            else if (record.type === 'account')
                this.#names.set(record.id, record.name);
            else if (record.type === 'complete')
                this.#noteAsked(record);
            else if (record.type === 'gap')
                this.#noteGap(record);
        }
    }
    #noteAsked({ account, region, kind }) {
        if (!this.#kinds.has(kind))
            return;
        const places = this.#asked.get(kind) ?? new Set();
        this.#asked.set(kind, places.add(`${account} ${region}`));
    }
    #noteGap(gap) {
        this.#noteAsked(gap);
        if (gap.kind === coverage/* EVERYTHING */.Qz || this.#kinds.has(gap.kind))
            this.gaps.push(gap);
    }
    /**
     * Whether all was read that decides about the resources of a scope: what was not read could take a resource out of the
     * results as well as bring another in. Resources of a scope stand together.
     */
    isCertainIn({ account, region }) {
        if (this.#known?.account !== account || this.#known.region !== region) {
            const { streams, streamsIntoAggregate } = this.#query;
            const certain = (0,certainty/* isCertain */.te)(this.#query, (kind) => streams || streamsIntoAggregate
                ? this.#gapsOfScope(account, region, kind)
                : this.#gapsOfAll(account, region, kind));
            this.#known = { account, region, certain };
        }
        return this.#known.certain;
    }
    /** While scopes stream through: a property that only some rules ask for may not have been read in this one. */
    #gapsOfScope(account, region, need) {
        const place = `${account} ${region}`;
        const [kind = need] = need.split('.');
        const isAskedFor = this.#asked.get(need)?.has(place) === true;
        if (kind !== need && !isAskedFor && this.#asked.get(kind)?.has(place) === true)
            return [notRead(account, region, need)];
        return this.gaps.filter((gap) => (0,coverage/* gapCovers */.ZF)(gap, account, region, need));
    }
    /** When all was read: edges lead to what belongs to the account as a whole, and some into other regions. */
    #gapsOfAll(account, region, kind) {
        if (!this.#asked.has(kind))
            return [notRead(account, region, kind)];
        const { crossesScopes } = this.#query;
        return this.gaps.filter((gap) => (crossesScopes ? [gap.region] : [region, resource/* GLOBAL_REGION */.ju]).some((one) => (0,coverage/* gapCovers */.ZF)(gap, account, one, kind)));
    }
    /** The same for all resources of a scope: what is known of surroundings is kept with them. */
    around({ account, region }) {
        if (this.#around?.account !== account || this.#around.region !== region) {
            const name = this.#names.get(account) ?? account;
            this.#around = { account, region, surroundings: (0,surroundings/* surroundingsOf */.Z)({ id: account, name }, region) };
        }
        return this.#around.surroundings;
    }
    accounts() {
        return Array.from(this.#names, ([id, name]) => ({ id, name }));
    }
}
function notRead(account, region, kind) {
    return { account, region, kind, reason: 'not-listed', action: null, message: '' };
}

;// CONCATENATED MODULE: ./build/src/cli/search.js











/** Searches a saved inventory. */
async function searchCommand(text, options) {
    const limit = options.limit === undefined ? Infinity : (0,values/* parseInteger */.cG)('--limit', options.limit, 1, 1_000_000_000);
    const query = (0,compile/* compileSearch */.c0)(text, { model: aws_kinds/* AWS_KINDS */.aR, now: new Date() });
    for (const warning of query.warnings)
        (0,print/* tell */.qz)(`Warning: ${warning}`);
    const found = new Found({ limit, fields: (0,values/* parseList */.E1)(options.fields ?? ''), json: options.json ?? false });
    const inventory = new SearchedInventory(options.inventory, query);
    const streams = query.streams || query.streamsIntoAggregate;
    const doubt = await (streams ? stream(query, inventory, found) : searchGraph(query, inventory, found));
    found.finish();
    return tellWhatIsMissing(inventory, doubt, query);
}
/** Line by line: memory does not follow the inventory's size. */
async function stream(query, inventory, found) {
    const aggregation = query.aggregate?.() ?? null;
    const doubt = { results: 0, others: 0 };
    for await (const resource of inventory.read()) {
        const match = query.judge(resource, inventory.around(resource));
        const certain = inventory.isCertainIn(resource) && isSure(query, resource, inventory, match !== null);
        if (!certain)
            doubt[match === null ? 'others' : 'results'] += 1;
        if (match === null)
            continue;
        if (aggregation === null)
            found.add(match, certain);
        else
            aggregation.add(match);
    }
    if (aggregation !== null)
        found.addRows(aggregation.rows());
    return doubt;
}
/** Whether the answer is the same whatever holds of the properties that hang on what was not read. */
function isSure(query, resource, inventory, matches) {
    const { doubts = [] } = resource;
    return (!(0,certainty/* asksForUnread */.DZ)(query, resource) &&
        doubts.every((reported) => {
            const possible = query.judge({ ...resource, reported }, inventory.around(resource));
            return (possible !== null) === matches;
        }));
}
/** Edges may lead anywhere in the inventory, so what the search asks about is held in memory. */
async function searchGraph(query, inventory, found) {
    const resources = [];
    for await (const resource of inventory.read())
        resources.push(resource);
    const doubt = { results: 0, others: 0 };
    const aggregation = query.aggregate?.() ?? null;
    const add = (match) => {
        const certain = inventory.isCertainIn(match.resource);
        if (!certain)
            doubt.results += 1;
        if (aggregation === null)
            found.add(match, certain);
        else
            aggregation.add(match);
    };
    for (const match of query.find((0,graph/* buildGraph */.Z)(resources, inventory.accounts())))
        add(match);
    if (aggregation !== null)
        found.addRows(aggregation.rows());
    return doubt;
}
/** What was not read may hold more, and make results of what is none: the exit code says so. */
function tellWhatIsMissing({ gaps, unread }, { results, others }, { aggregate, kinds, names }) {
    const sentences = [];
    const withheld = new inventory_withheld/* Withheld */.e(aws_kinds/* AWS_KINDS */.aR).among(kinds, names);
    if (withheld.length > 0) {
        sentences.push(`Inventories keep no ${(0,text_words/* enumerate */.HL)(withheld)}, which often holds secrets, but its hash and length: what this search asks of it is not answered here. A scan answers it for a rule with this search.`);
    }
    if (unread.length > 0) {
        sentences.push(`The inventory was made without ${some(unread)}: no rule of that scan asks about it.`);
    }
    if (gaps.length > 0) {
        const places = [...new Set(gaps.map(({ account, region }) => `${account} ${region}`))];
        sentences.push(`The inventory has ${(0,text_words/* count */.U9)(gaps.length, 'gap')} in what this search asks about (${some(places)}): there may be more results.`);
    }
    if (results > 0) {
        const may = 'might not match if everything had been read';
        sentences.push(aggregate === null
            ? `${(0,text_words/* count */.U9)(results, 'result')} ${may}: marked “${UNCERTAIN}”, in JSON "certain": false.`
            : `${(0,text_words/* count */.U9)(results, 'resource')} of those that were counted ${may}.`);
    }
    if (others > 0)
        sentences.push(`${(0,text_words/* count */.U9)(others, 'other resource')} might match if everything had been read.`);
    for (const sentence of sentences)
        (0,print/* tell */.qz)(sentence);
    return sentences.length === 0 ? exit/* EXIT */.d.good : exit/* EXIT */.d.incomplete;
}
function some(words) {
    return (0,text_words/* enumerate */.HL)(words.length > 5 ? [...words.slice(0, 5), `${words.length - 5} more`] : words);
}


/***/ }),

/***/ 81041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);




/** A resource of 1,000 rules takes some 0.2 MB; a line far beyond that is not ours and must not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024;
/**
 * The lines of a file, gzipped or not, as they are needed. Throws a UserError with file and line where the file is
 * missing, or its compression ends early or is damaged.
 * @param thing what the file is called in the sentence
 */
async function* linesOf(path, thing = 'inventory') {
    let read = 0;
    let rest = '';
    try {
        for await (const chunk of await textOf(path, thing)) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The line is too long for this ${thing}.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y ? error : unreadable(path, thing, read, error);
    }
    if (rest !== '')
        yield rest;
}
async function textOf(path, thing) {
    // Opening a pipe that nobody writes to would be waited for without end.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() && !stats.isDirectory()) {
        await file.close();
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`);
    }
    const gzipped = await isGzip(file);
    const bytes = file.createReadStream({ start: 0 });
    if (!gzipped)
        return bytes.setEncoding('utf8');
    // Errors reach whoever iterates; the callback is only where pipeline insists on saying them too.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), () => undefined).setEncoding('utf8');
}
async function isGzip(file) {
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function unreadable(path, thing, read, error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}.`);
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The ${thing} is truncated or damaged (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}). Collect it again, or copy it again in binary mode.`);
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 2;


/***/ }),

/***/ 91819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Withheld)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Keeps from files what often holds secrets, such as user data: of such texts they have hash and length, so that one can
 * tell whether two are the same.
 */
class Withheld {
    #paths;
    constructor(model) {
        this.#paths = new Map([...model.values()].map((kind) => [kind.name, secretsOf(kind)]));
    }
    /** The resource as it may be written. */
    without(resource) {
        const paths = this.#paths.get(resource.kind) ?? [];
        if (paths.length === 0)
            return resource;
        const hide = (reported) => paths.reduce(withoutText, reported);
        const { reported, doubts } = resource;
        const safe = { ...resource, reported: hide(reported) };
        return doubts === undefined ? safe : { ...safe, doubts: doubts.map(hide) };
    }
    /** Which of these names are of texts that no file holds. */
    among(kinds, names) {
        const paths = kinds.flatMap((kind) => this.#paths.get(kind) ?? []);
        return [...new Set(paths.filter((path) => path.every((name) => names.has(name))).map(lastOf))];
    }
}
function lastOf(path) {
    return path.at(-1) ?? '';
}
/** Paths of the kind's texts that often hold secrets. */
function secretsOf({ properties }) {
    return within(properties);
}
function secretsIn(type) {
    if ('secret' in type)
        return [[]];
    if (type.type === 'array')
        return secretsIn(type.items);
    if (type.type !== 'object')
        return [];
    return within(type.properties);
}
function within(properties) {
    return Object.entries(properties).flatMap(([name, type]) => secretsIn(type).map((path) => [name].concat(path)));
}
function withoutText(reported, path) {
    const [name, ...inner] = path;
    if (name === undefined)
        return reported;
    const value = reported[name];
    return value === undefined ? reported : { ...reported, [name]: hidden(value, inner) };
}
function hidden(value, path) {
    if (Array.isArray(value))
        return value.map((one) => hidden(one, path));
    if (path.length > 0)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? withoutText(value, path) : value;
    return typeof value === 'string' ? digestOf(value) : value;
}
function digestOf(text) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `(not kept: sha256 ${hash}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(text.length, 'character')})`;
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

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

;// CONCATENATED MODULE: ./build/src/search/graph/adjacency.js
/** Neighbours of every position in one direction, each once: two numbers per position and one per edge. */
class Adjacency {
    #size;
    /** Where the neighbours of a position start and end. */
    #starts;
    #ends;
    #neighbours;
    constructor(size, { sources, targets }) {
        this.#size = size;
        this.#starts = new Int32Array(size + 1);
        this.#neighbours = new Int32Array(sources.length);
        for (const position of sources)
            this.#starts[position + 1] = at(this.#starts, position + 1) + 1;
        for (let position = 0; position < size; position++) {
            this.#starts[position + 1] = at(this.#starts, position + 1) + at(this.#starts, position);
        }
        this.#ends = this.#starts.slice(0, size);
        for (let index = 0; index < sources.length; index++) {
            const position = sources[index] ?? 0;
            const end = at(this.#ends, position);
            this.#neighbours[end] = targets[index] ?? 0;
            this.#ends[position] = end + 1;
        }
        this.#tidy();
    }
    of(position) {
        return this.#neighbours.subarray(this.#starts[position], this.#ends[position]);
    }
    /** The same edges the other way. */
    reversed() {
        const sources = [];
        const targets = [];
        for (let position = 0; position < this.#size; position++) {
            for (const neighbour of this.of(position)) {
                sources.push(neighbour);
                targets.push(position);
            }
        }
        return new Adjacency(this.#size, { sources, targets });
    }
    /** In the order of positions, whoever declares an edge; two resources may declare the same, each from its side. */
    #tidy() {
        for (let position = 0; position < this.#size; position++) {
            if (this.#isTidy(position))
                continue;
            let end = at(this.#starts, position);
            let last = -1;
            for (const neighbour of this.of(position).toSorted()) {
                if (neighbour === last)
                    continue;
                last = neighbour;
                this.#neighbours[end] = neighbour;
                end += 1;
            }
            this.#ends[position] = end;
        }
    }
    /** Most are so from the start, as resources declare their edges one after the other. */
    #isTidy(position) {
        const end = at(this.#ends, position);
        for (let index = at(this.#starts, position) + 1; index < end; index++) {
            if (at(this.#neighbours, index) <= at(this.#neighbours, index - 1))
                return false;
        }
        return true;
    }
}
function at(numbers, index) {
    return numbers[index] ?? 0;
}

// EXTERNAL MODULE: ./build/src/search/graph/structure.js
var structure = __webpack_require__(73372);
;// CONCATENATED MODULE: ./build/src/search/graph/inventory-index.js

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

;// CONCATENATED MODULE: ./build/src/search/graph/graph.js



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
        const linked = [];
        for (const neighbour of this.#edges(type, direction).of(position)) {
            const node = nodes[neighbour];
            if (node !== undefined)
                linked.push(node);
        }
        return linked;
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
    /** Many searches only ask for one direction. */
    #edges(type, direction) {
        const both = this.#adjacency.get(type) ?? {};
        this.#adjacency.set(type, both);
        if (direction === 'in')
            return (both.in ??= this.#edges(type, 'out').reversed());
        return (both.out ??= new Adjacency(this.#inventory.nodes.length, this.#resolve(type)));
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

/***/ 18366:
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

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   DZ: () => (/* binding */ asksForUnread),
/* harmony export */   gT: () => (/* binding */ matchSurely),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);

/** What is missing of a kind for a search. `listing`: resources; `properties`: only what some or all of them hold. */
function missingOf(query, kind, gapsOf) {
    const gaps = gapsOf(kind).filter((gap) => !isDecidedOneByOne(gap, query));
    if (gaps.some(({ properties }) => properties === undefined))
        return 'listing';
    const isAskedFor = (property) => query.names.has(property) || (property === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGES */ .pC && !query.streams);
    const needed = gaps.some(({ properties = [] }) => properties.some(isAskedFor));
    return needed ? 'properties' : null;
}
/** Whether all that the search asks about was read to its end. */
function isComplete(query, gapsOf) {
    return query.kinds.every((kind) => missingOf(query, kind, gapsOf) === null);
}
/**
 * Whether what the search says of each resource that was read is certain: where it judges resources one by one,
 * further resources may be missing, but a property that was not read is not an absent one.
 */
function isCertain(query, gapsOf) {
    if (!query.streams && !query.streamsIntoAggregate)
        return isComplete(query, gapsOf);
    return query.kinds.every((kind) => {
        const missing = missingOf(query, kind, gapsOf);
        return missing === null || (missing === 'listing' && query.subjects.includes(kind));
    });
}
/** What a search that judges resources one by one says of one; `undecided` where that hangs on what was not read. */
function matchSurely(query, resource, surroundings) {
    if (asksForUnread(query, resource))
        return 'undecided';
    const evidence = query.match(resource, surroundings);
    const { doubts } = resource;
    if (doubts === undefined)
        return evidence;
    const isSame = doubts.every((reported) => {
        const possible = query.match({ ...resource, reported }, surroundings);
        return (evidence === null) === (possible === null);
    });
    return isSame ? evidence : 'undecided';
}
/** Resources in doubt carry it: a search that judges them one by one is only undecided about those it matters for. */
function isDecidedOneByOne({ partial }, { streams, streamsIntoAggregate }) {
    return partial === true && (streams || streamsIntoAggregate);
}
/**
 * Whether the search asks about something that could not be read of the resource. Of `nic_attachment.attach_time`: one that
 * asks whose the attachment is does not ask when it was made.
 */
function asksForUnread({ names }, { unread = [] }) {
    return unread.some((path) => path.split('.').every((name) => names.has(name)));
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


/***/ })

};
