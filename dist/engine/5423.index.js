export const id = 5423;
export const ids = [5423];
export const modules = {

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The name of a file while it is written. It includes the process, so that the next one knows whether that is still
 * writing.
 */
function temporaryName(path) {
    return `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Earlier versions used `.tmp` without a process, and `.unfinished` for an inventory. */
const OURS = new RegExp(`^(?<name>.+?)(?:\\.(?<process>\\d+))?\\.(?:${UUID}\\.tmp|unfinished)$`);
/**
 * Removes what killed runs left half-written in a folder. Files that a live process is writing stay, and so does
 * everything not named like such files. @param isOurs whether a file of this name, once finished, is one that we write
 */
async function removeLeftovers(folder, isOurs) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names) {
        const match = OURS.exec(name)?.groups;
        if (match?.['name'] === undefined || !isOurs(match['name']))
            continue;
        if (match['process'] !== undefined && isAlive(Number(match['process'])))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch(() => undefined);
    }
}
/** Our own process number belongs to a run that is gone: this one has written nothing yet. */
function isAlive(process_) {
    if (process_ === process.pid)
        return false;
    try {
        process.kill(process_, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 35324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder cannot be made and is said to be
 * missing, as below /proc, and does not let the process end meanwhile. Rejects with the system's error.
 */
async function makeFolder(path) {
    const missing = [];
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while (!(await isThere(current))) {
        missing.push(current);
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
    }
    for (const folder of missing.toReversed())
        await makeOne(folder);
    // Says what is wrong with a file of that name.
    if (missing.length === 0)
        await makeOne(current);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}
/** Another process may have been quicker. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())
            throw error;
    }
}
function codeOf(error) {
    return error.code;
}


/***/ }),

/***/ 38703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** As people wrote it, since the machine's path means nothing to them: within the workspace from there, else whole. */
function shortPath(path, workspace) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    return short === '' || short.startsWith('..') ? path : short.replaceAll('\\', '/');
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WholeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);



/**
 * A file that appears under its name whole or not at all: it is written under another one beside it, and then renamed. What
 * a killed run leaves of it, removeLeftovers finds.
 */
class WholeFile {
    /** Ends by itself where it fails. */
    stream;
    #path;
    #temporary;
    constructor(path, temporary, file, flush) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream = file.createWriteStream({ flush });
    }
    /** In a folder that is there. */
    static async create(path, { flush = true, hidden = false } = {}) {
        const temporary = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(hidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`) : path);
        return new WholeFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx'), flush);
    }
    /** Gives it its name, in place of whatever had it. To be called when the stream has ended. */
    async keep() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#temporary, this.#path);
    }
    /** Leaves nothing of it. To be called when the stream has ended, well or not. */
    async discard() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#temporary, { force: true });
    }
}


/***/ }),

/***/ 78236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1417);




/**
 * Characters that are gathered before they are written: so few that V8 still has them among its young objects. A million at
 * a time left 100 MB of garbage among the old ones when all files of a report were written (bench/README.md).
 */
const CHUNK = 1 << 16;
/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
async function writeWhole(path, content, { gzip = false, ...options } = {}) {
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        const chunks = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(Buffer.isBuffer(content) ? [content] : inChunks(content));
        await (gzip ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream) : (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, file.stream));
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** Bytes come in parts that are large enough. */
function* inChunks(parts) {
    let chunk = [];
    let length = 0;
    for (const part of parts) {
        if (typeof part !== 'string') {
            if (length > 0)
                yield chunk.join('');
            chunk = [];
            length = 0;
            yield part;
            continue;
        }
        chunk.push(part);
        length += part.length;
        if (length < CHUNK)
            continue;
        yield chunk.join('');
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield chunk.join('');
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
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${read + 1}: The line is too long for this ${thing}.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : unreadable(path, thing, read, error);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`);
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
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The ${thing} ${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${read + 1}: The ${thing} is truncated or damaged (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Collect it again, or copy it again in binary mode.`);
}


/***/ }),

/***/ 54442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/left-out.js
var left_out = __webpack_require__(92591);
// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/inventory/former-grades.js

const EXPOSURE = 'internet_exposure';
/** What the grade was called before anybody could take it for a way in. */
const FORMER = 'open';
const PRESENT = 'open-but-blocked';
/** A resource of an inventory of any version, with the grades of its exposure as they are called now. */
function withPresentGrades(resource) {
    const { reported, doubts } = resource;
    if (!Object.hasOwn(reported, EXPOSURE))
        return resource;
    return Object.assign({}, resource, {
        reported: renamedIn(reported),
        ...(doubts === undefined ? {} : { doubts: doubts.map(renamedIn) }),
    });
}
function renamedIn(reported) {
    const exposure = reported[EXPOSURE];
    return exposure === undefined ? reported : { ...reported, [EXPOSURE]: renamed(exposure) };
}
/** Its own grade, and of a security group those of its interfaces. */
function renamed(exposure) {
    if (!(0,json/* isJsonObject */.O)(exposure))
        return exposure;
    const { grade, interfaces } = exposure;
    return {
        ...exposure,
        ...(grade === FORMER ? { grade: PRESENT } : {}),
        ...(Array.isArray(interfaces) ? { interfaces: interfaces.map(renamed) } : {}),
    };
}

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
        const fail = (problem) => new errors/* UserError */.yo(`${path}:${line}: ${problem}`);
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
        yield record.type === 'resource' ? withPresentGrades(record) : record;
    }
    if (!ended) {
        throw new errors/* UserError */.yo(`${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`);
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
    if (type === 'header' && record['schema'] !== inventory_record/* INVENTORY_SCHEMA */.H && record['schema'] !== inventory_record/* FORMER_SCHEMA */.w) {
        throw fail(`The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${inventory_record/* INVENTORY_SCHEMA */.H}. Read it with the version of Cloud Baseline that wrote it.`);
    }
    if (!valid(record))
        throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`);
    return record;
}
const VALID = {
    header: (record) => areStrings(record, ['run', 'at']) &&
        isTime(record['at']) &&
        (record['schema'] === inventory_record/* FORMER_SCHEMA */.w ||
            (areStrings(record, ['version']) &&
                typeof record['internetShare'] === 'number' &&
                isOptional(record['trustedAccounts'], isListOfStrings) &&
                isObject(record['properties']) &&
                Object.values(record['properties']).every((names) => isListOf(names, isString)) &&
                isOptional(record['part'], isPart))),
    leftOut: (record) => areStrings(record, ['id', 'name']) &&
        isOptional(record['unit'], isString) &&
        left_out/* LEFT_OUT_REASONS */.P.some((reason) => reason === record['why']),
    account: (record) => areStrings(record, ['id', 'name', 'partition']) &&
        isOptional(record['unit'], isString) &&
        isOptional(record['environment'], isEnvironment),
    scope: (record) => areStrings(record, ['account', 'region']),
    resource: (record) => areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
        isObject(record['reported']) &&
        isListOf(record['edges'], isEdge) &&
        isOptional(record['doubts'], (doubts) => isListOf(doubts, isObject)) &&
        isOptional(record['unread'], isListOfStrings) &&
        isOptional(record['gone'], isListOfStrings) &&
        isOptional(record['masked'], isTrue),
    complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
    gap: (record) => areStrings(record, ['account', 'region', 'kind', 'message']) &&
        coverage/* GAP_REASONS */.xi.some((reason) => reason === record['reason']) &&
        (record['action'] === null || typeof record['action'] === 'string') &&
        isOptional(record['properties'], isListOfStrings) &&
        isOptional(record['partial'], isTrue) &&
        isOptional(record['others'], isTrue) &&
        isOptional(record['deniedBy'], (policy) => coverage/* DENYING_POLICIES */.cX.some((one) => one === policy)),
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
function isEnvironment(value) {
    if (!isObject(value) || !areStrings(value, ['name']))
        return false;
    return value['certain'] === true || (value['certain'] === false && areStrings(value, ['why']));
}
function isPart(value) {
    return (isObject(value) &&
        areStrings(value, ['plan']) &&
        isPartNumber(value['number']) &&
        isPartNumber(value['of']));
}
function isPartNumber(value) {
    return isCount(value) && value >= 1 && value <= mode/* MOST_SHARDS */.Y;
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

/***/ 76449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scopesOf),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54442);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4917);




/** The header alone. Throws a UserError where the file is no inventory, or one that does not say where scopes end. */
async function headerOf(path) {
    for await (const record of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .z)(path)) {
        if (record.type !== 'header')
            break;
        const { type: _, ...header } = record;
        if (header.schema === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H)
            return header;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:1: The inventory has schema ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMER_SCHEMA */ .w}, expected ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H}: it does not say all that an evaluation needs, such as which accounts were left out. Collect it again.`);
    }
    throw new Error('The first record of an inventory is its header');
}
/**
 * The scopes of an inventory as they were collected, one at a time: memory does not follow the file's size. Throws a
 * UserError with file and line where something is missing, damaged or out of place; that may be at the very end, so what is
 * made of it counts only when all of it came.
 */
async function* scopesOf(path) {
    const accounts = new Map();
    let open = null;
    let line = 0;
    const misplaced = () => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${line}: The inventory is damaged: this record belongs to another scope.`);
    const finished = ({ account, region, ...content }) => {
        const recorded = account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? NOBODY : accounts.get(account);
        if (recorded === undefined)
            throw misplaced();
        const { environment, ...identity } = recorded;
        const scope = { account: identity, region, ...content };
        return environment === undefined ? { scope } : { scope, environment };
    };
    for await (const record of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .z)(path)) {
        line += 1;
        if (record.type === 'resource' || record.type === 'complete' || record.type === 'gap') {
            if (open === null)
                throw misplaced();
            if (record.type === 'gap')
                open.gaps.push(withoutType(record));
            else if (record.account !== open.account || record.region !== open.region)
                throw misplaced();
            else if (record.type === 'resource')
                open.resources.push(withoutType(record));
            else
                open.complete.push(withoutType(record));
            continue;
        }
        if (open !== null)
            yield finished(open);
        open = null;
        if (record.type === 'leftOut')
            yield { leftOut: withoutType(record) };
        else if (record.type === 'account')
            accounts.set(record.id, withoutType(record));
        else if (record.type === 'scope') {
            const { account, region } = record;
            if (account !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz && !accounts.has(account))
                throw misplaced();
            open = { account, region, resources: [], complete: [], gaps: [] };
        }
        else if (record.type === 'accountEnd') {
            if (!accounts.delete(record.id) && record.id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
                throw misplaced();
            yield { accountEnd: record.id };
        }
    }
}
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz };
function withoutType(record) {
    const { type: _, ...rest } = record;
    return rest;
}


/***/ }),

/***/ 78755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findInventories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);





/**
 * The files behind the `inventory` input: paths and globs, each file once. Throws a UserError for what stands for no
 * file: what it was meant to hold would be missing.
 */
function findInventories(entries, workspace) {
    const found = new Map();
    for (const entry of entries) {
        for (const path of pathsOf(entry, workspace)) {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
            if (!found.has(real))
                found.set(real, { path, file: nameOf(path, workspace) });
        }
    }
    return [...found.values()];
}
function pathsOf(entry, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, entry);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile() === true)
        return [path];
    const refuse = (but) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`inventory: received ${JSON.stringify(entry)}, but ${but}; expected the path of an inventory.ndjson.gz that a run wrote, or a glob for several.`);
    if (stats?.isDirectory() === true)
        throw refuse('that is a folder');
    if (stats !== undefined)
        throw refuse('that is a pipe or a device');
    if (!/[*?[{]/.test(entry))
        throw refuse(`there is no such file in ${workspace}`);
    const paths = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(entry, { cwd: workspace })
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name))
        .filter((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(one, { throwIfNoEntry: false })?.isFile() === true);
    if (paths.length === 0)
        throw refuse('no file matches that glob');
    return paths.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
}
function nameOf(path, workspace) {
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return ((0,_files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._)(inWorkspace) ? path : inWorkspace).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ })

};
