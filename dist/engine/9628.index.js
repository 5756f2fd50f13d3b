export const id = 9628;
export const ids = [9628];
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
const CHUNK = 1 << 20;
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


/***/ }),

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: the run was asked to end (SIGINT or SIGTERM), as opposed to the time limit. */
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

/***/ 25185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _path_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43465);

/** What stands for lists and objects in which nothing has a place: what only places tell could not be masked there. */
const TOO_DEEP = `[left out: on more than ${_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACED_LEVELS */ ._} levels]`;
/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is. What is deeper than places are told is left out.
 */
function mapTexts(value, text, { name = text, inPath = same } = {}) {
    return mapped(value, { text, name, inPath }, '', 0);
}
function same(name) {
    return name;
}
function mapped(value, by, path, depth) {
    if (typeof value === 'string')
        return by.text(value, path);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= _path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACED_LEVELS */ ._)
        return TOO_DEEP;
    if (Array.isArray(value)) {
        const items = value;
        const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`, depth + 1));
        return next.some((item, index) => item !== items[index]) ? next : value;
    }
    if (!isPlain(value))
        return value;
    let isSame = true;
    const members = Object.entries(value).map(([name, member]) => {
        const inner = (0,_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTo */ .v)(path, by.inPath(name));
        const next = [by.name(name, inner), mapped(member, by, inner, depth + 1)];
        isSame &&= next[0] === name && next[1] === member;
        return next;
    });
    return isSame ? value : Object.fromEntries(members);
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ privacyOf)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var sensitive_fingerprints = __webpack_require__(69253);
;// CONCATENATED MODULE: ./build/src/sensitive/hidden-names.js
const WORD = /[\p{L}\p{N}_]+/gu;
/** What goes on beside it is part of it: `web` is not the name in `web-server`. */
const JOINED = /[\p{L}\p{N}_-]/u;
/**
 * Names as people choose them, `payroll-db`, `Payroll DB server`, `/acme/payroll`, looked for wherever they stand. The time is
 * proportional to the text: at a word as many names are tried as there are lengths of names that begin with it.
 */
class HiddenNames {
    #stands = new Map();
    #shapes = new Map();
    /** What stands for the name; undefined: it is none. */
    get(name) {
        return this.#stands.get(name);
    }
    /** @param stand what is to be read in its place */
    add(name, stand) {
        this.#stands.set(name, stand);
        const [word] = name.matchAll(WORD);
        if (word === undefined)
            return;
        const shapes = this.#shapes.get(word[0]) ?? [];
        this.#shapes.set(word[0], shapes);
        const shape = { before: word.index, length: name.length };
        if (shapes.some(({ before, length }) => before === shape.before && length === shape.length))
            return;
        shapes.push(shape);
        // The longest name is meant.
        shapes.sort((a, b) => b.length - a.length);
    }
    /** The text without them. */
    hiddenIn(text) {
        if (this.#stands.size === 0)
            return text;
        let hidden = '';
        let last = 0;
        for (const { 0: word, index } of text.matchAll(WORD)) {
            const found = index < last ? undefined : this.#at(text, word, index, last);
            if (found === undefined)
                continue;
            hidden += text.slice(last, found.start) + found.stand;
            last = found.end;
        }
        return last === 0 ? text : hidden + text.slice(last);
    }
    #at(text, word, index, from) {
        for (const { before, length } of this.#shapes.get(word) ?? []) {
            const start = index - before;
            const end = start + length;
            const stand = start < from ? undefined : this.#stands.get(text.slice(start, end));
            if (stand !== undefined && isEdge(text, start - 1, -1) && isEdge(text, end, 1))
                return { start, end, stand };
        }
        return undefined;
    }
}
/** Whether no name goes on there. A dot belongs to it where a word is beyond: `web.example`, but not `of web.` */
function isEdge(text, at, beyond) {
    const character = text.charAt(at) === '.' ? text.charAt(at + beyond) : text.charAt(at);
    return !JOINED.test(character);
}

// EXTERNAL MODULE: ./build/src/sensitive/in-value.js
var in_value = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/sensitive/made-by-cloud.js
/*
 * Ids and words that a cloud makes: nobody chose them, so that nobody is found by them, and what is said of a resource cannot be
 * read without them. What people may have chosen as well is none of them, such as `web-prod-1` and `shop-20261130`.
 */
/** As in `eu-west-1`, of all partitions. */
const REGION = String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn|us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2})-(?:north|south|central)?(?:east|west)?(?<=[a-z])-\d{1,2}`;
/** What ids had that EC2 made before they were 17 digits long; other programs put as many behind names of people. */
const OLD_IDS = 'i|r|vol|snap|ami|aki|ari|sg|subnet|vpc|eni|eni-attach|igw|rtb|rtbassoc|acl|aclassoc|eipalloc|eipassoc|vgw|cgw|vpn|dopt|pcx|vpce|pl';
/** Families of instances. */
const FAMILIES = 'a|c|cc|cg|cr|d|dl|f|g|gr|h|hi|hpc|hs|i|im|inf|is|m|mac|p|r|t|trn|u|vt|x|z';
/** What unique ids and access keys begin with: IAM's guide, "Understanding unique ID prefixes". */
const IAM_PREFIXES = 'ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA';
const SHAPES = [
    String.raw `[a-z]+(?:-[a-z]+)*-[0-9a-f]{17}`,
    String.raw `(?:${OLD_IDS})-[0-9a-f]{8}`,
    // UUIDs, and the ids of detectors of GuardDuty.
    String.raw `[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
    String.raw `[0-9a-f]{32}`,
    // AROA…, as IAM calls users and roles besides their names.
    String.raw `(?:${IAM_PREFIXES})[A-Z0-9]{16,17}`,
    // Accounts.
    String.raw `\d{12}`,
    REGION,
    // Zones: eu-west-1a, us-west-2-lax-1a of a city, us-east-1-wl1-bos-wlz-1 of a carrier; and groups of the latter two.
    String.raw `${REGION}(?:[a-z]|-[a-z]{3}-\d[a-z]?|-wl\d(?:-[a-z]{3}-wlz-\d)?)`,
    // The same as ids, which are the same in all accounts: use1-az1, usw2-lax1-az1, use1-wl1-bos-wlz1.
    String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn)(?:g|i[a-z]?)?(?:[nsewc]|[ns][ew])\d-(?:az\d|[a-z]{3}\d-az\d|wl\d-[a-z]{3}-wlz\d)`,
    // Types of instances: t3.micro, u-6tb1.metal, mac2-m2pro.metal, c7gn.metal-48xl, db.r6g.large.
    String.raw `(?:db\.|cache\.)?(?:(?:${FAMILIES})\d{1,2}[a-z]{0,4}(?:-[a-z0-9]{1,8})?|mac-m\d{1,2}[a-z]{0,5}|u-\d{1,2}tb\d)\.(?:nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d{1,2}xl)?)`,
    // Versions of engines: 8.0.35, 15.4, 5.7.mysql_aurora.2.11.1. Four numbers are an address.
    String.raw `(?!(?:\d+\.){3}\d+$)\d{1,2}(?:\.\d{1,5}){1,4}(?:\.(?:mysql_aurora(?:\.\d{1,2}){2,3}|v\d))?`,
    // Types of resources, as CloudFormation and Config call them.
    String.raw `AWS(?:::[A-Za-z0-9]+){2,3}`,
];
const MADE = new RegExp(`^(?:${SHAPES.join('|')})$`);
/** Whether a cloud made all of the text. */
function isMadeByCloud(text) {
    return MADE.test(text);
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/map-texts.js
var map_texts = __webpack_require__(25185);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
;// CONCATENATED MODULE: ./build/src/sensitive/our-words.js

/** Members with words of a closed set. */
const OURS = new Set([
    'account',
    'action',
    'deniedBy',
    'environment',
    'how',
    'kind',
    'kinds',
    'operation',
    'partition',
    'path',
    'properties',
    'region',
    'regions',
    'result',
    'rule',
    'rules',
    'severity',
    'standing',
    'state',
    'status',
]);
/** What a resource had or has, and what its owner wrote: members in it are called by them. */
const THEIRS = /(?:^|\.)(?:tags|before|after|value)[.[]/;
/** Whether the text at the path of a value of ours, such as a finding, is of a closed set. */
function isOurs(path, text) {
    const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '');
    // Gaps have reasons, and so have exceptions, which are somebody's words.
    if (member === 'reason')
        return coverage/* GAP_REASONS */.xi.some((one) => one === text);
    return OURS.has(member) && !THEIRS.test(path);
}
/** Properties are called by words; tags may be called anything. */
function isPropertyName(name) {
    return /^\w+$/.test(name);
}

// EXTERNAL MODULE: ./build/src/sensitive/without-overlaps.js
var without_overlaps = __webpack_require__(70663);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/sensitive/strictly-hidden.js

/**
 * An IPv4 or IPv6 address with or without a prefix length; whether it is one is asked of Node. Beside one of IPv4 may be a port,
 * or the end of a range.
 */
const ADDRESS = /(?:(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)|(?<![\w.:-])(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![\w:-]|\.\d))(?:\/\d{1,3}(?!\w))?/gi;
/** As EC2 calls its machines: `ec2-203-0-113-25.eu-west-1.compute.amazonaws.com`, `ip-10-0-0-1.ec2.internal`. */
const IN_NAME = /(?<=\b(?:ec2|ip)-)(?:\d{1,3}-){3}\d{1,3}(?![\w-])/g;
/** The addresses in a text, the whole internet aside, which nobody is found by. */
function addressesIn(text) {
    const plain = [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
        const [address = '', length] = found.split('/');
        const isOne = (0,external_node_net_.isIPv4)(address) || (0,external_node_net_.isIPv6)(address);
        return isOne && length !== '0' ? [{ start: index, end: index + found.length }] : [];
    });
    const inNames = [...text.matchAll(IN_NAME)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    return [...plain, ...inNames].toSorted((a, b) => a.start - b.start);
}
/** What names a user, a role or a session in an ARN, or as CloudTrail's events have it in reports. */
const PRINCIPAL = /\b(?:arn:[\w-]+:(?:iam|sts)::\d*:)?(?:user|role|group|assumed-role|federated-user|instance-profile)\/(?<name>[\w+=,.@/-]+)/g;
/** Their names in a text: what comes after `user/`, `role/` and so on. */
function principalsIn(text) {
    return [...text.matchAll(PRINCIPAL)].map(({ 0: found, index, groups: { name = '' } = {} }) => ({
        start: index + found.length - name.length,
        end: index + found.length,
    }));
}

;// CONCATENATED MODULE: ./build/src/sensitive/privacy.js










/** @param key of the fingerprints; null: there are none */
function privacyOf({ redact, key, detector, isClosedWord = () => false, }) {
    const fingerprints = key === null ? sensitive_fingerprints/* NO_FINGERPRINTS */.Q : (0,sensitive_fingerprints/* fingerprintsOf */.tm)(key);
    if (redact === 'off')
        return openGate(detector, fingerprints);
    const told = redact === 'strict' ? showingNothing(detector) : detector;
    return new Gate(redact, told, fingerprints, isClosedWord);
}
/** Where nothing of what is found may be seen. */
function showingNothing(detector) {
    return {
        inText: (text, context) => detector.inText(text, context).map((one) => privacy_hidden(one)),
        inValue: (value) => detector.inValue(value).map((one) => privacy_hidden(one)),
    };
}
function privacy_hidden(found) {
    return { ...found, masked: '' };
}
/** With `redact: off` everything passes as it is. */
function openGate(detector, fingerprints) {
    const all = { text: (text) => text, value: (value) => value };
    return {
        ...all,
        redact: 'off',
        detector,
        fingerprints,
        resource: (resource) => resource,
        identity: (resource) => resource,
        meet: () => { },
        about: () => all,
        recall: () => { },
        original: (text) => text,
    };
}
class Gate {
    redact;
    detector;
    fingerprints;
    #isStrict;
    #isClosedWord;
    #originals = new Map();
    #names = new HiddenNames();
    #known = new WeakMap();
    constructor(redact, detector, fingerprints, isClosedWord) {
        this.redact = redact;
        this.detector = detector;
        this.fingerprints = fingerprints;
        this.#isStrict = redact === 'strict';
        this.#isClosedWord = isClosedWord;
    }
    text(text) {
        return this.#masked(text, this.detector.inText(text));
    }
    value(value) {
        return this.#mapped(value, (one) => this.text(one));
    }
    resource(resource) {
        const { kind, reported, doubts, edges } = resource;
        const named = this.identity(resource);
        const held = this.#withinContext(reported, kind);
        const others = edges.map((edge) => this.#edge(edge));
        const open = doubts?.map((one) => this.#withinContext(one, kind));
        const isSame = named === resource &&
            held === reported &&
            others.every((one, at) => one === edges[at]) &&
            open?.every((one, at) => one === doubts?.[at]) !== false;
        if (isSame)
            return resource;
        return {
            ...named,
            reported: held,
            edges: others,
            ...(open === undefined ? {} : { doubts: open }),
            masked: true,
        };
    }
    identity(resource) {
        this.meet([resource]);
        const id = this.text(resource.id);
        const name = this.text(resource.name);
        return id === resource.id && name === resource.name ? resource : { ...resource, id, name };
    }
    meet(resources) {
        if (!this.#isStrict)
            return;
        for (const { id, name, edges = [] } of resources)
            for (const one of [id, name, ...edges.map((edge) => edge.id)])
                this.#hideName(one);
    }
    about(resource) {
        const known = this.#known.get(resource);
        if (known !== undefined)
            return known;
        const masks = this.#masksOf(resource);
        this.#known.set(resource, masks);
        return masks;
    }
    recall(originals) {
        for (const [stand, text] of originals) {
            this.#originals.set(stand, text);
            if ((0,masked_text/* isHiddenName */.sg)(stand))
                this.meet([{ id: text, name: text }]);
        }
    }
    original(text) {
        return (0,masked_text/* withOriginals */.XQ)(text, (stand) => this.#originals.get(stand) ?? stand);
    }
    #masksOf(resource) {
        this.identity(resource);
        const stands = new Map();
        for (const one of this.detector.inValue(resource.reported))
            stands.set(one.text, this.#stand(one, one.text));
        const known = anyOf([...stands.keys()]);
        const text = (given) => {
            if (known === null || this.#names.get(given) !== undefined)
                return this.text(given);
            return this.text(given.replaceAll(known, (one) => stands.get(one) ?? one));
        };
        return { text, value: (whole) => this.#mapped(whole, text) };
    }
    /** A name is hidden whole, whatever else is in it. */
    #masked(text, found, hides = this.#isStrict) {
        const name = hides ? this.#names.get(text) : undefined;
        if (name !== undefined)
            return name;
        const masked = found.length === 0
            ? text
            : replaced(text, found, (one) => this.#stand(one, text.slice(one.start, one.end)));
        return hides ? this.#strictly(masked) : masked;
    }
    /** Of what is ours no word is hidden because something is called by it, and no name of a member. */
    #mapped(value, by) {
        if (!this.#isStrict)
            return (0,map_texts/* mapTexts */.z)(value, by);
        const text = (one, path) => isOurs(path, one) ? this.#masked(one, this.detector.inText(one), false) : by(one);
        return (0,map_texts/* mapTexts */.z)(value, text, { name: (name) => this.#nameOfMember(name) });
    }
    /** A word is the name of a property; tags may be called anything. */
    #nameOfMember(name) {
        return this.#masked(name, this.detector.inText(name), this.#isStrict && !isPropertyName(name));
    }
    /** What a person called something is hidden wherever it stands. */
    #hideName(name) {
        if (name !== '' && !isMadeByCloud(name) && !(0,masked_text/* isHiddenName */.sg)(name) && this.#names.get(name) === undefined)
            this.#names.add(name, this.#hidden('name', name));
    }
    #withinContext(reported, kind) {
        const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path);
        const text = (one, path) => {
            // A tag and its value have the same path, and perhaps the same text.
            const here = byPath.get(path)?.filter(({ start, end, text: found }) => one.slice(start, end) === found);
            const found = here?.length ? (0,without_overlaps/* withoutOverlaps */.R)(here) : this.detector.inText(one);
            return this.#masked(one, found, this.#isStrict && !this.#isClosedWord(kind, path, one));
        };
        const inPath = (name) => (0,in_value/* nameInPath */._)(name, (one) => this.detector.inText(one));
        const masked = (0,map_texts/* mapTexts */.z)(reported, text, { name: (name) => this.#nameOfMember(name), inPath });
        return this.#isStrict ? withNothingTold(masked) : masked;
    }
    #strictly(given) {
        const unnamed = (0,masked_text/* aroundMasked */.Z_)((0,masked_text/* withNothingShown */.ZB)(given), (text) => this.#names.hiddenIn(text));
        const impersonal = (0,masked_text/* aroundMasked */.Z_)(unnamed, (text) => this.#without('principal', text, principalsIn(text)));
        return (0,masked_text/* aroundMasked */.Z_)(impersonal, (text) => this.#without('address', text, addressesIn(text)));
    }
    #without(what, text, spans) {
        return replaced(text, spans, ({ start, end }) => this.#hidden(what, text.slice(start, end)));
    }
    /** The other end is called as it calls itself, so that they still meet. */
    #edge(edge) {
        const { id } = this.identity({ id: edge.id, name: edge.id });
        return id === edge.id ? edge : { ...edge, id };
    }
    #stand(found, text) {
        const stand = (0,masked_text/* maskedText */.$O)(found, this.fingerprints.of(found.class, text), !this.#isStrict);
        this.#originals.set(stand, text);
        return stand;
    }
    #hidden(what, text) {
        const stand = (0,masked_text/* hiddenText */.CZ)(what, this.fingerprints.of(what, text));
        this.#originals.set(stand, text);
        return stand;
    }
}
function tellsMore(item) {
    return (0,json/* isJsonObject */.O)(item) && item['masked'] !== '';
}
/** What another run showed of what it found is not shown. */
function withNothingTold(reported) {
    const { sensitive_data: items } = reported;
    if (!Array.isArray(items) || !items.some(tellsMore))
        return reported;
    return { ...reported, sensitive_data: items.map(toldNothing) };
}
function toldNothing(item) {
    return (0,json/* isJsonObject */.O)(item) ? { ...item, masked: '' } : item;
}
/** Finds whichever of the texts is there, the longest first; null for none. */
function anyOf(texts) {
    if (texts.length === 0)
        return null;
    const longestFirst = texts.toSorted((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`)).join('|'), 'g');
}
function replaced(text, spans, by) {
    let result = '';
    let at = 0;
    for (const span of spans) {
        result += text.slice(at, span.start) + by(span);
        at = span.end;
    }
    return at === 0 ? text : result + text.slice(at);
}


/***/ }),

/***/ 42254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   Bm: () => (/* binding */ checkInputTargets),
/* harmony export */   Zl: () => (/* binding */ inputTargets)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 * @param isNamed whether the configuration file says which variable holds it: then it is only not set here
 */
function inputTargets(channels, valueOf, isNamed = () => false) {
    return channels.map((channel) => {
        const fields = Object.entries(channel.fields);
        const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)]));
        const input = inputOf(channel);
        const isSet = (address[channel.reachedBy] ?? null) !== null || isNamed(input);
        return { name: channel.name, channel: channel.name, address, input, isSet };
    });
}
/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedTargets(written, channels, inputs, environment, isSending) {
    const taken = new Map(inputs.map((target) => [placeOf(target, channels), describe(target)]));
    return written.map((target) => {
        const named = resolve(target, channels, inputs, environment, isSending);
        const place = placeOf(named, channels);
        const other = place === null ? undefined : taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
        }
        taken.set(place, `targets.${target.name}`);
        return { ...named, place: target.place };
    });
}
/** Refuses what is of no use without an address, and routes to targets of inputs that are not set. */
function checkInputTargets(routes, channels, inputs, isSending) {
    if (!isSending)
        return;
    const unset = inputs.filter(({ isSet }) => !isSet);
    for (const { channel, address, input } of unset) {
        for (const [field, { idle, input: own }] of fieldsOf(channel, channels)) {
            if (idle === undefined || (address[field] ?? null) === null)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
        }
    }
}
function resolve({ name, channel, keys, place }, channels, inputs, environment, isSending) {
    const ofInput = inputs.find((target) => target.channel === channel)?.address;
    const valueOf = (field, { key, holds, parse }) => {
        const at = `${place}: targets.${name}.${key}`;
        const written = keys[key];
        if (holds === 'value')
            return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at);
        if (written === undefined)
            return null;
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(written, environment);
        if (value !== null)
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(written, at);
    };
    const address = fieldsOf(channel, channels).map(([field, how]) => [field, valueOf(field, how)]);
    return { name, channel, address: Object.fromEntries(address) };
}
function describe({ input }) {
    return `the target of the input ${input}`;
}
function inputOf({ fields, reachedBy }) {
    const field = fields[reachedBy];
    if (field === undefined)
        throw new Error(`No field is called ${reachedBy}.`);
    return field.input;
}
function fieldsOf(channel, channels) {
    return Object.entries(channels.find(({ name }) => name === channel)?.fields ?? {});
}
/** Tells places apart within a run; null: what the target is reached by is not set. */
function placeOf({ channel, address }, channels) {
    const reachedBy = channels.find(({ name }) => name === channel)?.reachedBy ?? '';
    if ((address[reachedBy] ?? null) === null)
        return null;
    const parts = fieldsOf(channel, channels).filter(([, { isPlace }]) => isPlace);
    return [channel, ...parts.map(([field]) => address[field] ?? '')].join(' ');
}


/***/ }),

/***/ 57595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/settings/alert-targets.js
var alert_targets = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js




/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 * @param isSaved whether they come from inventories
 */
function chooseAccounts(inputs, config, isSaved = false) {
    const { accounts } = inputs;
    const choice = {
        ...config,
        ...(accounts === aws_values/* ORGANIZATION */.A_ ? { accounts: [], organization: true } : {}),
        ...(accounts !== aws_values/* ORGANIZATION */.A_ && accounts.length > 0
            ? { accounts, organization: false, excludeAccounts: [] }
            : {}),
        access: clouds_accounts/* ACCOUNTS */.D.access.together(inputs.access, config.access),
        productionAccounts: inputs.productionAccounts,
        withoutProduction: inputs.withoutProduction,
    };
    refuseContradiction(choice);
    // Nobody opens the accounts of an inventory, and it says in which units they are.
    if (isSaved)
        return choice;
    clouds_accounts/* ACCOUNTS */.D.access.check(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
/** What the file calls production cannot be none at the same time. */
function refuseContradiction(choice) {
    if (!choice.withoutProduction)
        return;
    const named = (0,environment/* productionOfFile */.pW)(choice);
    if (named === undefined)
        return;
    throw new errors/* UserError */.yo(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.yo(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.yo('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/config-inputs.js
var config_inputs = __webpack_require__(34539);
// EXTERNAL MODULE: ./build/src/settings/history-value.js
var history_value = __webpack_require__(25763);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/config-use.js




/**
 * What is given wins over the file. Outside of a workflow nothing is read from or written to a history that only a workflow has:
 * whoever tries the file in a terminal is no scan.
 * @param terminal the environment of a terminal; null: this is a workflow's step
 */
function inputsInUse(inputs, given, terminal) {
    const open = inputs.filter(({ name }) => given(name).trim() === '');
    const overruled = inputs.filter((input) => !open.includes(input) && saysOtherwise(input, given));
    const foreign = open.filter((input) => terminal !== null && isForWorkflows(input, terminal));
    const notes = [
        ...(overruled.length === 0
            ? []
            : [
                `${keysOf(overruled)}: not used, since ${overruled.length === 1 ? 'the input says' : 'inputs say'} otherwise.`,
            ]),
        ...foreign.map((input) => `${keysOf([input])}: not used in a terminal, so no history is kept; the option --history says where.`),
    ];
    return { used: open.filter((input) => !foreign.includes(input)), notes };
}
/** Secrets are not compared. */
function saysOtherwise({ name, text }, given) {
    return (0,config_inputs/* holdsVariable */.nT)(name) || (0,values/* parseList */.E1)(given(name)).join('\n') !== (0,values/* parseList */.E1)(text).join('\n');
}
function isForWorkflows({ name, text }, environment) {
    if (name !== 'history')
        return false;
    return text === 'cache' || (text.startsWith(history_value/* BRANCH */.d) && !environment['GITHUB_REPOSITORY']);
}
function keysOf(inputs) {
    return (0,words/* enumerate */.HL)(inputs.map(({ key, place }) => `${key} (${place})`));
}

// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/settings/find-file.js
var find_file = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/settings/find-exceptions.js


/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i;
const EXCEPTIONS = {
    input: 'exceptions',
    places: [project_files/* PROJECT_FILES */._.exceptions, '.github/cloud-baseline-exceptions.yaml'],
    holds: 'all exceptions',
    isMeant: (name) => NEAR_MISS.test(name),
};
/**
 * The absolute path of the exceptions file; null where there is none. Throws a UserError where it is not clear which file
 * is meant: without it what was accepted pages.
 */
function findExceptions(text, workspace) {
    return (0,find_file/* findFile */.q)(text, workspace, EXCEPTIONS);
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/settings/input-addresses.js


function partAddresses(values) {
    const names = new Set(declared/* DECLARED */.X.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)));
    const addresses = new Map();
    const others = new Map();
    for (const name of settings_inputs/* INPUT_NAMES */.Qh) {
        if (names.has(name))
            addresses.set(name, values[(0,settings_inputs/* fieldOf */._F)(name)]);
        else
            others.set((0,settings_inputs/* fieldOf */._F)(name), values[(0,settings_inputs/* fieldOf */._F)(name)]);
    }
    return {
        others: Object.fromEntries(others),
        addressOf: (input) => {
            const value = addresses.get(input);
            return typeof value === 'string' ? value : null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/settings/senders.js
var senders = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js















/**
 * Reads and checks every input before anything is done: what is given, else what the configuration file says, else the
 * default. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what is secret
 */
function readSettings(read, workspace, environment = {}, { channels = declared/* DECLARED */.X, isTerminal = false } = {}) {
    const { inputs, send, ...config } = (0,config_file/* readConfig */.X)(read('config').trim(), workspace, channels);
    const { used, notes } = inputsInUse(inputs, read, isTerminal ? environment : null);
    const usual = (name) => isTerminal && !used.some((input) => input.name === name) ? ((0,settings_inputs/* specOf */.rI)(name).terminalDefault ?? '') : '';
    const values = (0,settings_inputs/* parseInputs */.TL)((name) => read(name).trim() || usual(name), workspace, (0,config_inputs/* writtenInputs */.ZY)(used, environment));
    const { others, addressOf } = partAddresses(values);
    const { config: _, mode: givenMode, shard, accounts, role, externalId, productionAccounts, regions, exceptions, dryRun: isDry, ...asGiven } = others;
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const modeName = (0,mode_values/* modeNameIn */._p)(isTerminal ? null : environment, givenMode);
    const mode = (0,mode_values/* modeOf */.VV)(modeName, shard);
    const { inventory } = asGiven;
    refuseDivided(inventory, modeName);
    // What was seen some time ago pages nobody unless somebody says so, and what is only proposed nobody at all.
    const isPreview = modeName === 'preview';
    const isSaved = isPreview || inventory.length > 0;
    const dryRun = isPreview || (isDry ?? isSaved);
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !dryRun && (0,model_mode/* reports */.uE)(mode);
    if (isSending)
        (0,config_inputs/* checkVariables */.kL)(used, environment);
    const given = (0,alert_targets/* inputTargets */.Zl)(channels, addressOf, (input) => used.some(({ name }) => name === input));
    (0,alert_targets/* checkInputTargets */.Bm)(config.routes, channels, given, isSending);
    const placeOf = (name) => used.find((input) => input.name === name)?.place ?? null;
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config, isSaved),
        notes: [...config.notes, ...notes],
        rulesPlace: placeOf('rules'),
        dryRun,
        history: isPreview ? { store: 'none' } : historyOf(asGiven.history, inventory),
        // What is evaluated again does not say that scans go on.
        heartbeatUrl: isSaved ? null : asGiven.heartbeatUrl,
        mode,
        inputTargets: given,
        targets: (0,alert_targets/* namedTargets */.Ah)(config.targets, channels, given, environment, isSending),
        senders: (0,senders/* namedSenders */.s)(send, environment, isSending),
        regions: regions ?? config.regions,
        exceptions: (0,errors/* placed */.GS)(placeOf('exceptions'), () => findExceptions(exceptions, workspace)),
    });
}
/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history, inventory) {
    return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history;
}
function refuseDivided(inventory, mode) {
    if (inventory.length === 0 || mode === 'run' || mode === 'preview')
        return;
    throw new errors/* UserError */.yo(`mode: received ${(0,words/* quote */.hD)(mode)} with inventory, expected run: one job evaluates all inventories.`);
}


/***/ }),

/***/ 72073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namedSenders)
/* harmony export */ });
/* harmony import */ var _send_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99566);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedSenders(written, environment, isSending, declared = _send_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDERS_DECLARED */ .C) {
    return written.flatMap((sender) => {
        const declaration = declared.find(({ name }) => name === sender.to);
        return declaration === undefined ? [] : [resolve(sender, declaration, environment, isSending)];
    });
}
function resolve({ name, to, keys, place }, { label, fields, check }, environment, isSending) {
    const at = `${place}: send.${name}`;
    const values = Object.entries(fields).map(([field, declaration]) => {
        const given = fromFile(declaration, keys, at, environment, isSending);
        const value = given ?? fromStandard(declaration, environment);
        if (value === null && isSending && declaration.required)
            throw missing(declaration, at);
        return [field, value ?? { text: declaration.usual || null, secrets: [] }];
    });
    const address = Object.fromEntries(values.map(([field, { text }]) => [field, text]));
    if (isSending)
        check?.(address, at);
    const secrets = values
        .flatMap(([, value]) => value.secrets)
        .filter((secret) => secret !== '')
        .toSorted((a, b) => b.length - a.length);
    return { name, to, label: `${label} (${name})`, address, secrets, place };
}
/** Null: the file does not say it, or names a variable that need not be set here. */
function fromFile({ key, holds, parse, secrets }, keys, at, environment, isSending) {
    if (key === null)
        return null;
    const open = holds === 'variable' ? undefined : keys[key];
    if (open !== undefined)
        return { text: parse(open.trim(), `${at}.${key}`), secrets: [] };
    const named = holds === 'either' ? `${key}-from` : key;
    const variable = holds === 'value' ? undefined : keys[named];
    if (variable === undefined)
        return null;
    const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
    if (value !== null) {
        const text = parse(value, `${at}.${named}: ${variable}`);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    if (isSending)
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(variable, `${at}.${named}`);
    return null;
}
function fromStandard({ standard = [], secrets }, environment) {
    for (const { variable, parse } of standard) {
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
        if (value === null)
            continue;
        const text = parse(value, variable);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    return null;
}
/** The schema and sendConfig ask for all others. */
function missing({ key, title = 'a text', standard = [] }, at) {
    const variables = standard.map(({ variable }) => variable).join(' or ');
    return new _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsetVariable */ .Sn(`${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`);
}


/***/ })

};
