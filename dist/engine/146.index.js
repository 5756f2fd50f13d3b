export const id = 146;
export const ids = [146];
export const modules = {

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printTable),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);

/** One line of a command's result. */
function print(line) {
    process.stdout.write(`${line}\n`);
}
/** Columns as wide as their widest cell; the last one is not padded. Cells may hold untrusted text. */
function printTable(head, rows) {
    const cells = [head, ...rows].map((row) => row.map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R));
    const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    for (const row of cells) {
        print(row
            .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
            .join('  '));
    }
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand)
});

// EXTERNAL MODULE: ./build/src/collect/aws/kinds.js + 8 modules
var kinds = __webpack_require__(2849);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/collect/inventory-record.js
var inventory_record = __webpack_require__(3924);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/collect/lines.js




/** A resource of 1,000 rules takes some 0.2 MB; a line far beyond that is not ours and must not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024;
/**
 * The lines of a file, gzipped or not, as they are needed. Throws a UserError with file and line where the file is
 * missing, or its compression ends early or is damaged.
 */
async function* linesOf(path) {
    let read = 0;
    let rest = '';
    try {
        for await (const chunk of await textOf(path)) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new errors/* UserError */.y(`${path}:${read + 1}: The line is too long for an inventory.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof errors/* UserError */.y ? error : unreadable(path, read, error);
    }
    if (rest !== '')
        yield rest;
}
async function textOf(path) {
    const file = await (0,promises_.open)(path);
    const gzipped = await isGzip(file);
    const bytes = file.createReadStream({ start: 0 });
    if (!gzipped)
        return bytes.setEncoding('utf8');
    // Errors reach whoever iterates; the callback is only where pipeline insists on saying them too.
    return (0,external_node_stream_.pipeline)(bytes, (0,external_node_zlib_.createGunzip)(), () => undefined).setEncoding('utf8');
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
function unreadable(path, read, error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
        return new errors/* UserError */.y(`The inventory ${path} cannot be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
    return new errors/* UserError */.y(`${path}:${read + 1}: The inventory is truncated or damaged (${(0,errors/* messageOf */.b)(error)}). Collect it again, or copy it again in binary mode.`);
}

;// CONCATENATED MODULE: ./build/src/collect/inventory-reader.js




/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
async function* readInventory(path) {
    let line = 0;
    let resources = 0;
    let ended = false;
    for await (const text of linesOf(path)) {
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
        isListOf(record['edges'], isEdge),
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
function areStrings(record, names) {
    return names.every((name) => typeof record[name] === 'string');
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/search/surroundings.js
var surroundings = __webpack_require__(923);
// EXTERNAL MODULE: ./build/src/search/compile.js + 1 modules
var compile = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(377);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/search.js










/** Searches a saved inventory, line by line: memory does not follow its size. */
async function searchCommand(text, options) {
    const limit = options.limit === undefined ? Infinity : (0,values/* parseInteger */.cG)('--limit', options.limit, 1, 1_000_000_000);
    const query = (0,compile/* compileSearch */.c0)(text, { model: kinds/* AWS_KINDS */.a, now: new Date() });
    for (const warning of query.warnings)
        process.stderr.write(`Warning: ${(0,visible/* visible */.R)(warning)}\n`);
    const names = new Map();
    const gaps = [];
    let found = 0;
    for await (const record of readInventory(options.inventory)) {
        if (record.type === 'account')
            names.set(record.id, record.name);
        if (record.type === 'gap' && (record.kind === coverage/* EVERYTHING */.Qz || query.kinds.includes(record.kind)))
            gaps.push(record);
        if (record.type !== 'resource')
            continue;
        const account = { id: record.account, name: names.get(record.account) ?? record.account };
        const evidence = query.match(record, (0,surroundings/* surroundingsOf */.Z)(account, record.region));
        if (evidence === null)
            continue;
        found += 1;
        if (found <= limit)
            show(record, evidence, options);
    }
    if (!options.json)
        (0,print/* print */.y)(found > limit ? `${(0,words/* count */.U)(found, 'resource')}, ${limit} shown.` : `${(0,words/* count */.U)(found, 'resource')}.`);
    if (gaps.length === 0)
        return exit/* EXIT */.d.good;
    const where = (0,words/* enumerate */.H)([...new Set(gaps.map(({ account, region }) => `${account} ${region}`))].slice(0, 5));
    process.stderr.write((0,visible/* visible */.R)(`The inventory has ${(0,words/* count */.U)(gaps.length, 'gap')} in what this search asks about (${where}): there may be more.`) + '\n');
    return exit/* EXIT */.d.incomplete;
}
function show(resource, evidence, { json }) {
    if (json) {
        const { kind, id, name, account, region, reported } = resource;
        (0,print/* print */.y)(JSON.stringify({ kind, id, name, account, region, reported, evidence }));
        return;
    }
    const { account, region, kind, id, name } = resource;
    (0,print/* print */.y)((0,visible/* visible */.R)(`${account}  ${region.padEnd(14)}  ${kind.padEnd(24)}  ${id.padEnd(21)}  ${name === id ? '' : name}`).trimEnd());
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 1;


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'denied',
    'throttled',
    'timeout',
    'region-disabled',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
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
