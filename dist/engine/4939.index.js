export const id = 4939;
export const ids = [4939];
export const modules = {

/***/ 74939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 182 modules
var clouds = __webpack_require__(47082);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var inventory_withheld = __webpack_require__(91819);
// EXTERNAL MODULE: ./build/src/search/index.js + 71 modules
var search = __webpack_require__(19738);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
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
        const all = (0,words/* count */.U9)(this.#number, 'result');
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

// EXTERNAL MODULE: ./build/src/inventory/reader.js
var reader = __webpack_require__(53075);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(45274);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
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
        for await (const record of (0,reader/* readInventory */.z)(this.#path)) {
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
            const certain = (0,search/* isCertain */.te)(this.#query, (kind) => streams || streamsIntoAggregate
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
        return this.gaps.filter((gap) => (crossesScopes ? [gap.region] : [region, resource/* GLOBAL_REGION */.j]).some((one) => (0,coverage/* gapCovers */.ZF)(gap, account, one, kind)));
    }
    /** The same for all resources of a scope: what is known of surroundings is kept with them. */
    around({ account, region }) {
        if (this.#around?.account !== account || this.#around.region !== region) {
            const name = this.#names.get(account) ?? account;
            this.#around = { account, region, surroundings: (0,search/* surroundingsOf */.ZD)({ id: account, name }, region) };
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
    const query = (0,search/* compileSearch */.c0)(text, { model: clouds/* KINDS */.GW, now: new Date() });
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
    return (!(0,search/* asksForUnread */.DZ)(query, resource) &&
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
    for (const match of query.find((0,search/* buildGraph */.ZG)(resources, inventory.accounts(), query.structure)))
        add(match);
    if (aggregation !== null)
        found.addRows(aggregation.rows());
    return doubt;
}
/** What was not read may hold more, and make results of what is none: the exit code says so. */
function tellWhatIsMissing({ gaps, unread }, { results, others }, { aggregate, kinds, names }) {
    const sentences = [];
    const withheld = new inventory_withheld/* Withheld */.e(clouds/* KINDS */.GW).among(kinds, names);
    if (withheld.length > 0) {
        sentences.push(`Inventories keep only the hash and length of ${(0,words/* enumerate */.HL)(withheld)}, which often holds secrets, so what this search asks about it is unknown here. A scan decides it for a rule with this search.`);
    }
    if (unread.length > 0) {
        sentences.push(`The inventory was made without ${(0,words/* some */.zN)(unread, 5)}: no rule of that scan asks about it.`);
    }
    if (gaps.length > 0) {
        const places = [...new Set(gaps.map(({ account, region }) => `${account} ${region}`))];
        sentences.push(`The inventory has ${(0,words/* count */.U9)(gaps.length, 'gap')} in what this search asks about (${(0,words/* some */.zN)(places, 5)}): there may be more results.`);
    }
    if (results > 0) {
        const may = 'might not match if everything had been read';
        sentences.push(aggregate === null
            ? `${(0,words/* count */.U9)(results, 'result')} ${may}: marked “${UNCERTAIN}”, in JSON "certain": false.`
            : `${(0,words/* count */.U9)(results, 'resource')} of those that were counted ${may}.`);
    }
    if (others > 0)
        sentences.push(`${(0,words/* count */.U9)(others, 'other resource')} might match if everything had been read.`);
    for (const sentence of sentences)
        (0,print/* tell */.qz)(sentence);
    return sentences.length === 0 ? exit/* EXIT */.d.good : exit/* EXIT */.d.incomplete;
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
    // Opening a pipe that nobody writes to would wait forever.
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
    // Errors reach the iterator; the callback only exists because pipeline requires it.
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

/***/ 53075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45274);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92591);
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4917);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);






/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
async function* readInventory(path) {
    let line = 0;
    let resources = 0;
    let ended = false;
    for await (const text of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(path)) {
        line += 1;
        const fail = (problem) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}:${line}: ${problem}`);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`);
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
    if (type === 'header' && record['schema'] !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .INVENTORY_SCHEMA */ .H && record['schema'] !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMER_SCHEMA */ .w) {
        throw fail(`The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .INVENTORY_SCHEMA */ .H}. Read it with the version of Cloud Baseline that wrote it.`);
    }
    if (!valid(record))
        throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`);
    return record;
}
const VALID = {
    header: (record) => areStrings(record, ['run', 'at']) &&
        isTime(record['at']) &&
        (record['schema'] === _record_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMER_SCHEMA */ .w ||
            (areStrings(record, ['version']) &&
                typeof record['internetShare'] === 'number' &&
                isObject(record['properties']) &&
                Object.values(record['properties']).every((names) => isListOf(names, isString)) &&
                isOptional(record['part'], isPart))),
    leftOut: (record) => areStrings(record, ['id', 'name']) &&
        isOptional(record['unit'], isString) &&
        _model_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .LEFT_OUT_REASONS */ .P.some((reason) => reason === record['why']),
    account: (record) => areStrings(record, ['id', 'name', 'partition']) && isOptional(record['unit'], isString),
    scope: (record) => areStrings(record, ['account', 'region']),
    resource: (record) => areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
        isObject(record['reported']) &&
        isListOf(record['edges'], isEdge) &&
        isOptional(record['doubts'], (doubts) => isListOf(doubts, isObject)) &&
        isOptional(record['unread'], isListOfStrings) &&
        isOptional(record['gone'], isListOfStrings),
    complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
    gap: (record) => areStrings(record, ['account', 'region', 'kind', 'message']) &&
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.some((reason) => reason === record['reason']) &&
        (record['action'] === null || typeof record['action'] === 'string') &&
        isOptional(record['properties'], isListOfStrings) &&
        isOptional(record['partial'], isTrue) &&
        isOptional(record['others'], isTrue) &&
        isOptional(record['deniedBy'], (policy) => _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .DENYING_POLICIES */ .cX.some((one) => one === policy)),
    accountEnd: (record) => areStrings(record, ['id']),
    end: (record) => isCount(record['resources']),
};
function isOptional(value, isValid) {
    return value === undefined || isValid(value);
}
function isTime(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
function isTrue(value) {
    return value === true;
}
function isPart(value) {
    return (isObject(value) &&
        areStrings(value, ['plan']) &&
        isPartNumber(value['number']) &&
        isPartNumber(value['of']));
}
function isPartNumber(value) {
    return isCount(value) && value >= 1 && value <= _model_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SHARDS */ .Y;
}
function isListOfStrings(value) {
    return isListOf(value, isString);
}
function isEdge(edge) {
    return (isObject(edge) &&
        areStrings(edge, ['type', 'direction', 'kind', 'id']) &&
        isOptional(edge['region'], isString));
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


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA),
/* harmony export */   w: () => (/* binding */ FORMER_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 3;
/** The last one that did not say where scopes and accounts end, which accounts were left out, and what its kinds had. */
const FORMER_SCHEMA = 2;


/***/ }),

/***/ 91819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretTexts),
/* harmony export */   e: () => (/* binding */ Withheld)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Keeps texts that often hold secrets, such as user data, out of files: those have their hash and length, so that two
 * can be compared.
 */
class Withheld {
    #paths;
    constructor(model) {
        this.#paths = new Map([...model.values()].map((kind) => [kind.name, secretTexts(kind)]));
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
    /** Paths of the texts that a resource of an inventory lacks: it has their hash and length. */
    lackingIn = ({ kind, reported }) => (this.#paths.get(kind) ?? []).filter((path) => holdsText(reported, path));
    /** Which of these names stand for texts that no file holds. */
    among(kinds, names) {
        const paths = kinds.flatMap((kind) => this.#paths.get(kind) ?? []);
        return [...new Set(paths.filter((path) => path.every((name) => names.has(name))).map(lastOf))];
    }
}
function lastOf(path) {
    return path.at(-1) ?? '';
}
/** Paths of the kind's texts that often hold secrets. */
function secretTexts({ properties }) {
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
function holdsText(value, [name, ...inner]) {
    if (Array.isArray(value)) {
        const path = name === undefined ? [] : [name, ...inner];
        return value.some((one) => holdsText(one, path));
    }
    if (name === undefined)
        return typeof value === 'string';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && holdsText(value[name], inner);
}
function digestOf(text) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `(not kept: sha256 ${hash}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(text.length, 'character')})`;
}


/***/ })

};
