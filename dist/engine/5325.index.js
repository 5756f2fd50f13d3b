export const id = 5325;
export const ids = [5325];
export const modules = {

/***/ 47387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/drift/diff.js
var diff = __webpack_require__(46146);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/drift/other-masks.js
var other_masks = __webpack_require__(62583);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/normalise/shape.js
var normalise_shape = __webpack_require__(76805);
// EXTERNAL MODULE: ./build/src/drift/gap-clause.js
var gap_clause = __webpack_require__(91371);
;// CONCATENATED MODULE: ./build/src/drift/sides/inventory-side.js








/**
 * An inventory, to compare with. Another one may have its scopes in another order: `of` puts what is compared into a file
 * beside, once, and memory follows the number of scopes and kinds, not that of resources.
 */
class InventorySide {
    name;
    #inventory;
    #normaliser;
    #index = null;
    #folder = null;
    #file = null;
    /** @param kinds null: all */
    constructor(inventory, kinds) {
        this.name = inventory.name;
        this.#inventory = inventory;
        this.#normaliser = new normaliser/* Normaliser */.V(clouds/* KINDS */.GW, 'withheld', kinds ?? clouds/* KINDS */.GW.keys());
    }
    async *all() {
        for await (const present of this.#present())
            yield sideKind(present, this.#inventory.at);
    }
    async of({ account, region }, kind) {
        const entry = (await this.#entries()).get(keyOf({ account, region }, kind));
        const model = clouds/* KINDS */.GW.get(kind);
        if (entry === undefined || model === undefined)
            return null;
        const { offset, length, ...known } = entry;
        const text = Buffer.alloc(length);
        if (length > 0)
            await this.#file?.read(text, 0, length, offset);
        const rows = JSON.parse(text.toString('utf8') || '[]');
        const shape = (0,normalise_shape/* shapeOf */.F5)(model);
        const resources = rows.map(([id, name, value, unknown]) => [id, { id, name, value, unknown: new Set(unknown), shape }]);
        return { ...known, at: this.#inventory.at, resources: new Map(resources) };
    }
    async *places() {
        yield* (await this.#entries()).values();
    }
    async close() {
        await this.#file?.close();
        if (this.#folder !== null)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #entries() {
        this.#index ??= this.#spill();
        return this.#index;
    }
    async #spill() {
        this.#folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cloud-baseline-'));
        const file = await (0,promises_.open)((0,external_node_path_.join)(this.#folder, 'resources'), 'wx+');
        this.#file = file;
        const shared = new shared_texts/* SharedTexts */.E();
        const index = new Map();
        let offset = 0;
        for await (const present of this.#present()) {
            const { resources, ...known } = sideKind(present, this.#inventory.at);
            const rows = Array.from(resources.values(), ({ id, name, value, unknown }) => [
                id,
                name,
                value,
                [...unknown],
            ]);
            const text = Buffer.from(rows.length === 0 ? '' : JSON.stringify(rows));
            if (text.length > 0)
                await file.write(text, 0, text.length, offset);
            const { account, region, kind, listed, gap } = known;
            index.set(keyOf(known, kind), {
                account: shared.one(account),
                region: shared.one(region),
                kind: shared.one(kind),
                listed,
                gap,
                offset,
                length: text.length,
            });
            offset += text.length;
        }
        return index;
    }
    async *#present() {
        const { properties } = this.#inventory;
        for await (const scope of this.#inventory.scopes())
            yield* this.#normaliser.kindsOf(scope, properties);
    }
}
function keyOf({ account, region }, kind) {
    return `${account} ${region} ${kind}`;
}
function sideKind({ account, region, kind, listed, gaps, resources }, at) {
    const [gap] = gaps;
    return { account, region, kind, at, listed, gap: gap === undefined ? null : (0,gap_clause/* gapClause */.e)(gap), resources };
}

;// CONCATENATED MODULE: ./build/src/drift/sides/compare.js




/**
 * What differs, in the order of the second side; then what that says nothing of.
 * @param redact as both passed the gate
 */
async function* compare_compare(before, after, redact) {
    const seen = new Set();
    for await (const now of after.all()) {
        const { account, region, kind } = now;
        seen.add(keyOf(now, kind));
        const then = await before.of(now, kind);
        if (then === null)
            yield { account, region, kind, unknown: `not read in ${before.name}` };
        else if ((0,other_masks/* areMaskedOtherwise */.c)(then.resources, now.resources, redact))
            yield { account, region, kind, unknown: other_masks/* MASKED_OTHERWISE */.v };
        else
            yield* differences({ ...then, gap: named(then, before) }, { ...now, gap: named(now, after) });
    }
    for await (const { account, region, kind } of before.places())
        if (!seen.has(keyOf({ account, region }, kind)))
            yield { account, region, kind, unknown: `not read in ${after.name}` };
}
function named({ gap, listed }, { name }) {
    if (gap !== null)
        return `not read in ${name}: ${gap}`;
    return listed ? null : `not read to its end in ${name}`;
}
/** What is certain although something was not read: a resource that came is there, and one that did not may be. */
function* differences(before, after) {
    const { account, region, kind } = after;
    const ids = new Set([...before.resources.keys(), ...after.resources.keys()]);
    for (const id of [...ids].toSorted(compare/* compareText */.n)) {
        const [then, now] = [before.resources.get(id), after.resources.get(id)];
        if ((then === undefined && !before.listed) || (now === undefined && !after.listed))
            continue;
        const change = (0,diff/* diffOf */.n)(then, now, before.at);
        if (change !== null)
            yield { account, region, kind, id, name: (now ?? then)?.name ?? id, change };
    }
    const unknown = before.gap ?? after.gap;
    if (unknown !== null)
        yield { account, region, kind, unknown };
}

// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
;// CONCATENATED MODULE: ./build/src/drift/sides/many-sides.js

/** Several inventories as one side, such as the parts of a divided run. An account is in one of them. */
class ManySides {
    name;
    #sides;
    #held = new held_accounts/* HeldAccounts */.i();
    constructor(name, sides) {
        this.name = name;
        this.#sides = sides;
    }
    async *all() {
        for (const side of this.#sides)
            for await (const kind of side.all()) {
                this.#held.note(kind.account, side.name);
                yield kind;
            }
    }
    async of(scope, kind) {
        for (const side of this.#sides) {
            const found = await side.of(scope, kind);
            if (found !== null)
                return found;
        }
        return null;
    }
    async *places() {
        for (const side of this.#sides)
            for await (const place of side.places()) {
                this.#held.note(place.account, side.name);
                yield place;
            }
    }
    async close() {
        for (const side of this.#sides)
            await side.close();
    }
}

// EXTERNAL MODULE: ./build/src/drift/masked-state.js
var masked_state = __webpack_require__(78116);
;// CONCATENATED MODULE: ./build/src/drift/sides/state-side.js

/** What is accepted, as something to compare with. */
class StateSide {
    name;
    #state;
    #kinds;
    #gate;
    /** @param kinds null: all */
    constructor(name, state, kinds, gate) {
        this.#gate = gate;
        this.name = name;
        this.#state = state;
        this.#kinds = kinds;
    }
    async *all() {
        for await (const { kind, ...scope } of this.places()) {
            const found = await this.of(scope, kind);
            if (found !== null)
                yield found;
        }
    }
    async of(scope, kind) {
        const { account, region } = scope;
        const accepted = await this.#state.of(account, region, kind);
        if (accepted === null)
            return null;
        if ('problem' in accepted)
            return { account, region, kind, at: '', listed: false, gap: accepted.problem, resources: new Map() };
        const { at, resources } = (0,masked_state/* maskedState */.b)(accepted, this.#gate);
        return { account, region, kind, at, listed: true, gap: null, resources };
    }
    async *places() {
        for (const scope of await this.#state.scopes())
            for (const kind of await this.#state.kindsIn(scope))
                if (this.#kinds === null || this.#kinds.has(kind))
                    yield { ...scope, kind };
    }
    close() {
        return Promise.resolve();
    }
}

// EXTERNAL MODULE: ./build/src/drift/state/accepted-state.js + 3 modules
var accepted_state = __webpack_require__(49076);
// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/gate.js
var gate = __webpack_require__(42377);
// EXTERNAL MODULE: ./build/src/cli/inventories.js + 2 modules
var cli_inventories = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/cli/saying.js
var saying = __webpack_require__(65339);
;// CONCATENATED MODULE: ./build/src/cli/diff.js

















/** As many as anybody reads; JSON has all. */
const MOST_UNKNOWN = 20;
const LONGEST_VALUE = 200;
const SIGNS = { added: '+', removed: '-', changed: '~' };
/** Shows what changed from one inventory, or accepted state, to another. */
async function diffCommand(before, after, options) {
    const kinds = options.kinds === undefined ? await acceptedKinds([before, after]) : (0,cli_inventories/* kindsGiven */.rv)(options.kinds);
    const { privacy, outgoing } = (0,gate/* gateGiven */.r)(options);
    const sides = [];
    try {
        for (const name of [before, after])
            sides.push(await sideOf(name, kinds ?? null, privacy));
        const [one, other] = sides;
        if (one === undefined || other === undefined)
            return exit/* EXIT */.dc.wrongUse;
        return await show(compare_compare(one, other, privacy.redact), options.json ?? false, (0,saying/* sayingOf */.N)(outgoing));
    }
    finally {
        for (const side of sides)
            await side.close();
    }
}
/** What was never accepted of any account is no question to an accepted state. Undefined: there is none, or an empty one. */
async function acceptedKinds(names) {
    const kinds = new Set();
    for (const name of names.filter(isState))
        for (const kind of await (await accepted_state/* AcceptedState */.n.open(name)).kinds())
            kinds.add(kind);
    return kinds.size === 0 ? undefined : kinds;
}
/** A folder is an accepted state. */
function isState(name) {
    return (0,external_node_fs_.statSync)(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function sideOf(name, kinds, gate) {
    if (isState(name))
        return new StateSide(name, await accepted_state/* AcceptedState */.n.open(name), kinds, gate);
    const found = (0,find_inventories/* findInventories */.m)((0,values/* parseList */.E1)(name), (0,external_node_path_.resolve)('.'));
    const inventories = await (0,cli_inventories/* openInventories */.xF)(found, gate, kinds ?? undefined);
    const sides = inventories.map((inventory) => new InventorySide(inventory, kinds));
    const [only, ...more] = sides;
    return only !== undefined && more.length === 0 ? only : new ManySides(name, sides);
}
async function show(differences, json, { print, tell, json: printJson, end }) {
    const counts = { added: 0, removed: 0, changed: 0 };
    let unknown = 0;
    for await (const difference of differences) {
        if (json)
            printJson(jsonOf(difference));
        if ('unknown' in difference) {
            unknown += 1;
            if (unknown <= MOST_UNKNOWN)
                tell(`Unknown: ${placeOf(difference)}: ${difference.unknown}`);
            continue;
        }
        const { id, name, change } = difference;
        counts[change.operation] += 1;
        if (json)
            continue;
        const called = name === id ? id : `${id} (${name})`;
        print(`${SIGNS[change.operation]} ${placeOf(difference)} ${(0,visible/* visible */.R)(called)}`);
        if (change.operation === 'changed')
            for (const attribute of change.attributes)
                print(`    ${lineOf(attribute)}`);
    }
    const total = counts.added + counts.removed + counts.changed;
    if (!json)
        print(total === 0
            ? 'No difference in what was compared.'
            : `${(0,words/* count */.U9)(total, 'resource')} ${total === 1 ? 'differs' : 'differ'}: ${counts.added} added, ${counts.removed} removed, ${counts.changed} changed.`);
    if (unknown > 0)
        tell(`${(0,words/* count */.U9)(unknown, 'kind')} in a region or account could not be compared, or not all of it: what changed there is unknown, not unchanged.`);
    end();
    if (total > 0)
        return exit/* EXIT */.dc.violations;
    return unknown > 0 ? exit/* EXIT */.dc.incomplete : exit/* EXIT */.dc.good;
}
function placeOf({ account, region, kind }) {
    return (0,visible/* visible */.R)(`${account} ${region} ${kind}`);
}
function lineOf({ operation, path, before, after }) {
    const values = operation === 'changed' ? `${shown(before)} → ${shown(after)}` : shown(before ?? after);
    return `${SIGNS[operation]} ${(0,visible/* visible */.R)(path)}: ${values}`;
}
function shown(value) {
    return (0,visible/* visible */.R)((0,limit/* limitCodePoints */.s)(JSON.stringify(value), LONGEST_VALUE));
}
/** Each attribute with the id by which `accept --only` takes it. */
function jsonOf(difference) {
    if ('unknown' in difference)
        return difference;
    const { account, region, kind, id, name, change } = difference;
    const { operation, attributes } = change;
    const changes = attributes.map((one) => Object.assign({ change: (0,diff/* changeId */.U)(difference, one) }, one));
    return { account, region, kind, id, name, operation, attributes: changes };
}


/***/ }),

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
 * a killed run leaves of it, removeLeftovers finds. It is written either through a stream or piece by piece.
 */
class WholeFile {
    #path;
    #temporary;
    #handle;
    #flush;
    constructor(path, temporary, handle, flush) {
        this.#path = path;
        this.#temporary = temporary;
        this.#handle = handle;
        this.#flush = flush;
    }
    /** In a folder that is there. */
    static async create(path, { flush = true, hidden = false } = {}) {
        const temporary = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(hidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`) : path);
        return new WholeFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx'), flush);
    }
    /** To be called once. It closes the file by itself where it ends, well or not. */
    stream() {
        return this.#handle.createWriteStream({ flush: this.#flush });
    }
    /** The bytes are the caller's again when it is done. */
    async write(bytes) {
        await this.#handle.writeFile(bytes);
    }
    /** To be called behind the last write. */
    async end() {
        if (this.#flush)
            await this.#handle.sync();
        await this.#handle.close();
    }
    /** Gives it its name, in place of whatever had it. To be called when it has ended. */
    async keep() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#temporary, this.#path);
    }
    /** Leaves nothing of it, whether it has ended or not. */
    async discard() {
        await this.#handle.close().catch(() => undefined);
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




/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 18;
/** Of UTF-8, for a unit of a string. */
const MOST_BYTES = 3;
/**
 * Writes a file that appears under its name whole or not at all, in a folder that is there.
 * @param content in parts, none of which ends within a character
 */
async function writeWhole(path, content, { gzip = false, ...options } = {}) {
    const parts = Buffer.isBuffer(content) ? [content] : content;
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        if (gzip)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copied(inChunks(parts))), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream());
        else {
            for (const chunk of inChunks(parts))
                await file.write(chunk);
            await file.end();
        }
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** One buffer for all chunks: each holds until the next is asked for. A new one for each was garbage of the size of the file. */
function* inChunks(parts) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let length = 0;
    for (const part of parts) {
        const most = typeof part === 'string' ? part.length * MOST_BYTES : part.length;
        if (length > 0 && length + most > CHUNK) {
            yield buffer.subarray(0, length);
            length = 0;
        }
        if (most > CHUNK)
            yield typeof part === 'string' ? Buffer.from(part) : part;
        else if (typeof part === 'string')
            length += buffer.write(part, length);
        else {
            buffer.set(part, length);
            length += part.length;
        }
    }
    if (length > 0)
        yield buffer.subarray(0, length);
}
function* copied(chunks) {
    for (const chunk of chunks)
        yield Buffer.from(chunk);
}


/***/ }),

/***/ 68092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ HeldAccounts)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);


/** In which of several inventories each account is: in one alone, since they may have been read at different times. */
class HeldAccounts {
    #files = new Map();
    has(account) {
        return this.#files.has(account);
    }
    /** Throws a UserError where another file has the account, too: one of the two is not what is there. */
    note(account, file) {
        if (account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            return;
        const before = this.#files.get(account);
        if (before !== undefined && before !== file) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`inventory: ${before} and ${file} both hold account ${account}, expected each account once; leave one of them out.`);
        }
        this.#files.set(account, file);
    }
}


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
