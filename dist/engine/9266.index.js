export const id = 9266;
export const ids = [9266];
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




/** What differs, in the order of the second side; then what that says nothing of. */
async function* compare_compare(before, after) {
    const seen = new Set();
    for await (const now of after.all()) {
        const { account, region, kind } = now;
        seen.add(keyOf(now, kind));
        const then = await before.of(now, kind);
        if (then === null)
            yield { account, region, kind, unknown: `not read in ${before.name}` };
        else if ((0,other_masks/* areMaskedOtherwise */.c6)(then.resources, now.resources))
            yield { account, region, kind, unknown: other_masks/* MASKED_OTHERWISE */.v3 };
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

;// CONCATENATED MODULE: ./build/src/drift/sides/state-side.js
/** What is accepted, as something to compare with. */
class StateSide {
    name;
    #state;
    #kinds;
    /** @param kinds null: all */
    constructor(name, state, kinds) {
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
        return { account, region, kind, at: accepted.at, listed: true, gap: null, resources: accepted.resources };
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
// EXTERNAL MODULE: ./build/src/cli/inventories.js + 1 modules
var cli_inventories = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/diff.js
















/** As many as anybody reads; JSON has all. */
const MOST_UNKNOWN = 20;
const LONGEST_VALUE = 200;
const SIGNS = { added: '+', removed: '-', changed: '~' };
/** Shows what changed from one inventory, or accepted state, to another. */
async function diffCommand(before, after, options) {
    const kinds = options.kinds === undefined ? await acceptedKinds([before, after]) : (0,cli_inventories/* kindsGiven */.rv)(options.kinds);
    const sides = [];
    try {
        for (const name of [before, after])
            sides.push(await sideOf(name, kinds ?? null));
        const [one, other] = sides;
        if (one === undefined || other === undefined)
            return exit/* EXIT */.dc.wrongUse;
        return await show(compare_compare(one, other), options.json ?? false);
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
async function sideOf(name, kinds) {
    if (isState(name))
        return new StateSide(name, await accepted_state/* AcceptedState */.n.open(name), kinds);
    const inventories = await (0,cli_inventories/* openInventories */.xF)((0,find_inventories/* findInventories */.m)((0,values/* parseList */.E1)(name), (0,external_node_path_.resolve)('.')));
    const sides = inventories.map((inventory) => new InventorySide(inventory, kinds));
    const [only, ...more] = sides;
    return only !== undefined && more.length === 0 ? only : new ManySides(name, sides);
}
async function show(differences, json) {
    const counts = { added: 0, removed: 0, changed: 0 };
    let unknown = 0;
    for await (const difference of differences) {
        if (json)
            (0,print/* printJson */.Q2)(jsonOf(difference));
        if ('unknown' in difference) {
            unknown += 1;
            if (unknown <= MOST_UNKNOWN)
                (0,print/* tell */.qz)(`Unknown: ${placeOf(difference)}: ${difference.unknown}`);
            continue;
        }
        const { id, name, change } = difference;
        counts[change.operation] += 1;
        if (json)
            continue;
        const called = name === id ? id : `${id} (${name})`;
        (0,print/* print */.yy)(`${SIGNS[change.operation]} ${placeOf(difference)} ${(0,visible/* visible */.R)(called)}`);
        if (change.operation === 'changed')
            for (const attribute of change.attributes)
                (0,print/* print */.yy)(`    ${lineOf(attribute)}`);
    }
    const total = counts.added + counts.removed + counts.changed;
    if (!json)
        (0,print/* print */.yy)(total === 0
            ? 'No difference in what was compared.'
            : `${(0,words/* count */.U9)(total, 'resource')} ${total === 1 ? 'differs' : 'differ'}: ${counts.added} added, ${counts.removed} removed, ${counts.changed} changed.`);
    if (unknown > 0)
        (0,print/* tell */.qz)(`${(0,words/* count */.U9)(unknown, 'kind')} in a region or account could not be compared, or not all of it: what changed there is unknown, not unchanged.`);
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

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ inventoriesGiven),
  rv: () => (/* binding */ kindsGiven),
  xF: () => (/* binding */ openInventories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inventory/scopes.js
var scopes = __webpack_require__(76449);
;// CONCATENATED MODULE: ./build/src/drift/sides/saved-inventory.js

/** Throws a UserError where the file is no inventory. */
async function openInventory(path) {
    const { at, properties, part } = await (0,scopes/* headerOf */.r)(path);
    return { name: path, at, properties, ...(part === undefined ? {} : { part }), scopes: () => scopesIn(path) };
}
async function* scopesIn(path) {
    for await (const piece of (0,scopes/* scopesOf */.Z)(path))
        if ('scope' in piece)
            yield piece.scope;
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/cli/usual-inventory.js
var usual_inventory = __webpack_require__(35067);
// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/cli/inventories.js









const ALL_KINDS = 'all';
/**
 * The inventories that a command is about, each once: paths and globs, as the input `inventory` takes them; where none is
 * named, the one that a scan left here. Throws a UserError where there is none.
 */
function inventoriesGiven(names, command) {
    const entries = (names ?? []).flatMap(values/* parseList */.E1);
    // Of commas alone nobody can tell what was meant.
    if (names !== undefined && names.length > 0 && entries.length === 0)
        throw new errors/* UserError */.yo(`${command}: received ${JSON.stringify(names.join(' '))} as --inventory, expected at least one path or glob, or no --inventory.`);
    const found = entries.length > 0 ? entries : (0,usual_inventory/* usualInventory */.D)();
    if (found.length > 0)
        return (0,find_inventories/* findInventories */.m)(found, (0,external_node_path_.resolve)('.'));
    throw new errors/* UserError */.yo(`${command}: received no --inventory, and there is no ${usual_inventory/* USUAL_INVENTORY */.G} here, expected the path of an inventory.ndjson.gz that a scan wrote, or a glob for several.`);
}
function openInventories(found) {
    return Promise.all(found.map(({ file }) => openInventory(file)));
}
/** The kinds that --kinds names; undefined, as with `all`: every kind. */
function kindsGiven(kinds) {
    if (kinds === undefined || kinds.trim() === ALL_KINDS)
        return undefined;
    const names = (0,values/* parseList */.E1)(kinds);
    for (const name of names) {
        if (clouds/* KINDS */.GW.has(name))
            continue;
        const meant = (0,nearest/* nearest */.pA)(name, [...clouds/* KINDS */.GW.keys()]);
        const help = meant === null ? `expected kinds that \`${call/* CALL */.X} kinds\` lists` : `did you mean ${meant}?`;
        throw new errors/* UserError */.yo(`--kinds: received ${JSON.stringify(name)}, ${help}${meant === null ? '.' : ''}`);
    }
    return new Set(names);
}


/***/ }),

/***/ 91371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gapClause)
/* harmony export */ });
/** What was not read, as a clause: `bucket_policy: denied (s3:GetBucketPolicy)`. */
function gapClause({ reason, action, properties }) {
    const what = properties === undefined ? '' : `${properties.join(', ')}: `;
    return `${what}${reason}${action === null ? '' : ` (${action})`}`;
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ areSomeMasked),
/* harmony export */   c6: () => (/* binding */ areMaskedOtherwise),
/* harmony export */   v3: () => (/* binding */ MASKED_OTHERWISE)
/* harmony export */ });
/* harmony import */ var _sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69192);

/** As a clause. */
const MASKED_OTHERWISE = 'values were masked with another privacy-key, or with another redact, so that nobody can tell whether they are the same';
/** Whether the first has values that were masked in a way in which none of the second was, of which some were masked. */
function areMaskedOtherwise(one, other) {
    const then = maskingsOf(one);
    if (then.size === 0)
        return false;
    const now = maskingsOf(other);
    return now.size > 0 && [...then].some((masking) => !now.has(masking));
}
/** Whether some value is masked. */
function areSomeMasked(resources) {
    return maskingsOf(resources).size > 0;
}
function maskingsOf(resources) {
    const found = new Set();
    for (const { id, value } of resources.values()) {
        note(id, found);
        note(value, found);
    }
    return found;
}
function note(value, found) {
    if (typeof value === 'string')
        for (const masking of (0,_sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .maskingsIn */ .FF)(value))
            found.add(masking);
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value)) {
        note(name, found);
        note(inner, found);
    }
}


/***/ }),

/***/ 49076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ AcceptedState)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/normalise/shape.js
var normalise_shape = __webpack_require__(76805);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/schema/accepted-state.json
const accepted_state_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"accepted-state.json","title":"the accepted state of a kind in a region of an account, as Cloud Baseline writes it","description":"One file per account, region and kind: FOLDER/<account>/<region>/<kind>.json (see docs/accepted-state.md). It is written by `npx cloud-baseline accept` and not edited by hand: the digest would differ.","type":"object","required":["schema","epoch","version","account","region","kind","capturedAt","complete","acceptedBy","reason","properties","digest","resources"],"additionalProperties":false,"properties":{"schema":{"description":"The version of this format.","title":"1","const":1},"epoch":{"description":"Which normal form the resources have: another one is not compared.","title":"a whole number from 1","type":"integer","minimum":1},"version":{"description":"The version of Cloud Baseline that wrote it.","$ref":"#/$defs/text"},"account":{"$ref":"#/$defs/text"},"region":{"description":"A region\'s code, or `global`.","$ref":"#/$defs/text"},"kind":{"$ref":"#/$defs/text"},"capturedAt":{"description":"When the inventory that was accepted was collected.","title":"a time such as 2026-11-29T02:13:00Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"complete":{"description":"All resources of the kind were read, with all properties listed: nothing else can be accepted.","title":"true","const":true},"acceptedBy":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"properties":{"description":"The properties that were read and are compared.","title":"a list of properties","type":"array","items":{"$ref":"#/$defs/text"}},"digest":{"description":"SHA-256 of everything else.","title":"64 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{64}$"},"resources":{"description":"By id.","title":"a map of resources","type":"object","additionalProperties":{"title":"a resource with its name and value","type":"object","required":["name","value"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text"},"value":{"description":"Its properties in normal form.","title":"a map of properties","type":"object"}}}}},"$defs":{"text":{"title":"a text","type":"string"}}}');
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/drift/normalise/normalised.js
/**
 * Raised with every change of the normal form that would make what did not change look changed: what was accepted under
 * another epoch is not compared.
 */
const EPOCH = 1;

;// CONCATENATED MODULE: ./build/src/drift/state/accepted-file.js







const STATE_SCHEMA = 1;
/** Says what is wrong with a file, as a clause, and in which line where one is to blame. */
class UnusableFile extends Error {
    name = 'UnusableFile';
    line;
    constructor(problem, line = null) {
        super(problem);
        this.line = line;
    }
}
/** The text of a file, in parts: the header with a field in a line, then the resources with a value in a line. */
function* writtenParts(state) {
    const { resources, ...header } = headed(state);
    yield '{\n';
    for (const [name, value] of Object.entries({ ...header, digest: digestOf(state) }))
        yield (0,text_json/* withoutHidden */.P)(` ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
    const all = inOrder(resources);
    if (all.length === 0)
        yield ' "resources": {}\n';
    else
        yield ' "resources": {';
    for (const [index, [id, resource]] of all.entries()) {
        const text = JSON.stringify(resource, null, 1).replaceAll('\n', '\n  ');
        yield (0,text_json/* withoutHidden */.P)(`${index === 0 ? '' : ','}\n  ${JSON.stringify(id)}: ${text}`);
    }
    yield all.length === 0 ? '}\n' : '\n }\n}\n';
}
/** Throws an UnusableFile. Line ends of any kind will do: git may have changed them. */
function parseState(text) {
    const value = parseJson(text);
    const written = (0,json/* isJsonObject */.O)(value) ? value : {};
    checkVersions(written);
    const [problem] = problemsOf(value);
    if (problem !== undefined)
        throw new UnusableFile(problem.message.replace(/\.$/, ''));
    const { schema: _, epoch: __, complete: ___, digest, ...state } = written;
    const read = state;
    if (digestOf(read) !== digest)
        throw new UnusableFile('it was changed after it was accepted: its digest is another one');
    return read;
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(accepted_state_namespaceObject);
function parseJson(text) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    if (conflict !== null)
        throw new UnusableFile('a merge conflict is left in it', lineAt(text, conflict.index));
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const at = / position (\d+)/.exec(String(error))?.[1];
        const line = at === undefined ? lineAt(text, text.length) : lineAt(text, Number(at));
        throw new UnusableFile('it is not JSON: perhaps it was cut off or edited', line);
    }
}
function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
/** First of all: another version may ask for other fields. */
function checkVersions({ schema: version, epoch }) {
    if (version !== undefined && version !== STATE_SCHEMA)
        throw new UnusableFile(`its schema is ${(0,schema_problems/* show */.WU)(version)}, and this version of Cloud Baseline reads ${STATE_SCHEMA}`);
    if (Number.isInteger(epoch) && epoch !== EPOCH)
        throw new UnusableFile(`its epoch is ${(0,schema_problems/* show */.WU)(epoch)}, and this version of Cloud Baseline compares by epoch ${EPOCH}`);
}
function headed(state) {
    const { version, account, region, kind, capturedAt, acceptedBy, reason, properties, resources } = state;
    return {
        schema: STATE_SCHEMA,
        epoch: EPOCH,
        version,
        account,
        region,
        kind,
        capturedAt,
        complete: true,
        acceptedBy,
        reason,
        properties,
        resources,
    };
}
/** Of everything that a file says. */
function digestOf(state) {
    const { resources, ...header } = headed(state);
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([header, contentOf({ ...state, resources })]));
}
/** What was accepted, without who did it, when and why: equal content need not be written again. */
function contentDigest(state) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(contentOf(state)));
}
function contentOf({ properties, resources, }) {
    return [properties, inOrder(resources)];
}
function inOrder(resources) {
    return Object.entries(resources)
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([id, { name, value }]) => [id, { name, value }]);
}

// EXTERNAL MODULE: ./build/src/drift/state/state-path.js
var state_path = __webpack_require__(79588);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/drift/state/accepted-state.js


















/** More does not fit into a text of JavaScript by far; a kind of 100,000 resources takes some 100 MB. */
const MOST_BYTES = 250_000_000;
/** The folder with what is accepted: a file per account, region and kind, each read when it is asked for. */
class AcceptedState {
    #folder;
    #workspace;
    constructor(folder, workspace) {
        this.#folder = folder;
        this.#workspace = workspace;
    }
    /**
     * A folder that is not there yet accepts nothing. Throws a UserError for what is no folder.
     * @param workspace from where sentences name files
     */
    static open(folder, workspace = '') {
        const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
        if (stats !== undefined && !stats.isDirectory())
            return Promise.reject(new errors/* UserError */.yo(`accepted-state: received ${JSON.stringify((0,visible/* visible */.R)(folder))}, expected a folder, there or not yet: it is a file.`));
        return Promise.resolve(new AcceptedState(folder, workspace));
    }
    /** Null: nothing is accepted there. */
    async of(account, region, kind) {
        const model = clouds/* KINDS */.GW.get(kind);
        const path = (0,state_path/* statePath */.B)(this.#folder, { account, region }, kind);
        if (path === null || model === undefined)
            return null;
        try {
            const state = this.#read(path);
            if (state === null)
                return null;
            if (state.account !== account || state.region !== region || state.kind !== kind)
                throw new UnusableFile(`it is the state of ${state.kind} in ${state.region} of ${state.account}, so it lies in the wrong place`);
            return acceptedKind(state);
        }
        catch (error) {
            return { problem: problemOf((0,short_path/* shortPath */._)(path, this.#workspace), error) };
        }
    }
    /**
     * Writes what is accepted of a kind. False: the file has it already, and stays as it is. Throws a UserError where it
     * cannot be written.
     */
    async save(accepted) {
        const { account, region, kind } = accepted;
        const path = (0,state_path/* statePath */.B)(this.#folder, accepted, kind);
        if (path === null)
            throw new errors/* UserError */.yo(`${(0,visible/* visible */.R)(kind)} in ${(0,visible/* visible */.R)(region)} of ${(0,visible/* visible */.R)(account)} cannot be accepted: these are no names for files.`);
        const state = writtenState(accepted);
        const before = await this.of(account, region, kind);
        if (before !== null &&
            !('problem' in before) &&
            contentDigest(writtenState(before)) === contentDigest(state))
            return false;
        try {
            // Before a folder is made below a link, which nothing is to be made behind.
            for (const part of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path), path])
                refuseOutside(part, this.#folder);
            await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
            await (0,write_whole/* writeWhole */.f)(path, withinLimit(writtenParts(state)));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`The accepted state cannot be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error))}.`);
        }
        return true;
    }
    /** Every scope with a file, in order. */
    async scopes() {
        const scopes = [];
        for (const account of await foldersIn(this.#folder))
            for (const region of await foldersIn((0,external_node_path_.join)(this.#folder, account)))
                scopes.push({ account, region });
        return scopes;
    }
    /** The kinds of which there are files in a scope, in order. */
    async kindsIn({ account, region }) {
        if (!(0,state_path/* isSafe */.I)(account) || !(0,state_path/* isSafe */.I)(region))
            return [];
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(this.#folder, account, region)).catch(() => []);
        return names
            .filter((name) => name.endsWith('.json'))
            .map((name) => name.slice(0, -'.json'.length))
            .filter((kind) => clouds/* KINDS */.GW.has(kind))
            .toSorted(compare/* compareText */.n);
    }
    /** The kinds of which there are files in any scope. */
    async kinds() {
        const kinds = new Set();
        for (const scope of await this.scopes())
            for (const kind of await this.kindsIn(scope))
                kinds.add(kind);
        return kinds;
    }
    /** Takes back what is accepted of a kind. */
    async remove(scope, kind) {
        const path = (0,state_path/* statePath */.B)(this.#folder, scope, kind);
        if (path === null || (0,leads_out/* leadsOut */.q)(path, this.#folder))
            return;
        await (0,promises_.rm)(path, { force: true });
    }
    #read(path) {
        try {
            refuseOutside(path, this.#folder);
            return parseState((0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES));
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return null;
            throw error;
        }
    }
}
/** Whoever may propose files could have others read, or written, by links. */
function refuseOutside(path, folder) {
    if ((0,leads_out/* leadsOut */.q)(path, folder))
        throw new UnusableFile('a symbolic link leads out of the folder');
}
function* withinLimit(parts) {
    let length = 0;
    for (const part of parts) {
        length += Buffer.byteLength(part);
        if (length > MOST_BYTES)
            throw new Error(`it would have more than ${(0,words/* withCommas */.rX)(MOST_BYTES)} bytes`);
        yield part;
    }
}
function acceptedKind(state) {
    const { account, region, kind, capturedAt: at, acceptedBy: by, reason, properties, resources } = state;
    const model = clouds/* KINDS */.GW.get(kind);
    if (model === undefined)
        return null;
    const shape = (0,normalise_shape/* shapeOf */.F5)(model);
    const unknown = (0,normaliser/* unknownOf */.K)(shape, properties);
    const normalised = Object.entries(resources).map(([id, { name, value }]) => [id, { id, name, value, unknown, shape }]);
    return { account, region, kind, at, by, reason, properties, resources: new Map(normalised) };
}
function writtenState({ at, by, resources, ...state }) {
    const written = [...resources.values()].map(({ id, name, value }) => [
        id,
        { name, value },
    ]);
    return {
        ...state,
        version: version/* VERSION */.x,
        capturedAt: at,
        acceptedBy: by,
        resources: Object.fromEntries(written),
    };
}
function problemOf(path, error) {
    const line = error instanceof UnusableFile && error.line !== null ? `:${error.line}` : '';
    return (`${(0,visible/* visible */.R)(path)}${line}: This accepted state cannot be used: ${(0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error))}. ` +
        'What changed there is not known. Accept the state again, or restore the file.');
}
async function foldersIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory() && (0,state_path/* isSafe */.I)(entry.name))
        .map(({ name }) => name)
        .toSorted(compare/* compareText */.n);
}


/***/ }),

/***/ 79588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statePath),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Names of accounts' ids, regions and kinds: nothing that leads elsewhere, and nothing that a file system reads otherwise. */
const SAFE = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
/** Windows keeps these for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Where in the folder a kind's file lies; null: what was given is no account, region or kind. */
function statePath(folder, { account, region }, kind) {
    return [account, region, kind].every(isSafe) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, account, region, `${kind}.json`) : null;
}
function isSafe(name) {
    return SAFE.test(name) && !DEVICE.test(name);
}


/***/ }),

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path inside the folder leads out of it by symbolic links. Whoever may propose files for a repository could
 * have the messages about a file show lines of another that only the machine may read.
 */
function leadsOut(path, folder) {
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        return false;
    try {
        return isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)));
    }
    catch {
        // It leads nowhere: reading it reports that.
        return false;
    }
}
/** Whether a path relative to a folder is not below it. */
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
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

/***/ 69192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ maskingsIn),
/* harmony export */   GJ: () => (/* binding */ isNamedAlike)
/* harmony export */ });
/* unused harmony export isMaskedAlike */
/* harmony import */ var _masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);

/** Whether a run that masks so gives the text as it is; of one in which nothing is masked it is taken to. */
function isMaskedAlike(text, { redact, tag }) {
    return (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(text).every(({ class: name, fingerprint }) => redact !== 'off' && hasTag(fingerprint, tag) && (redact === 'strict' || name !== null));
}
/** The same of the name of a resource, which `strict` hides whole. */
function isNamedAlike(id, masking) {
    if (!isMaskedAlike(id, masking))
        return false;
    return masking.redact !== 'strict' || (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(id).every(({ class: name }) => name === null);
}
/** By what key, and how strictly, each part of a text was masked; in no order. */
function maskingsIn(text) {
    return (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(text).map(({ class: name, masked, fingerprint }) => {
        const isStrict = name === null || (name === 'email' && masked === '');
        return `${fingerprint.slice(1, 3)}${isStrict ? ' strict' : ''}`;
    });
}
function hasTag(fingerprint, tag) {
    return fingerprint.startsWith(`#${tag}`);
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** Checks values against a JSON Schema, in which `title` says what is expected and `writeOnly` what is not shown. Gives nothing where one is well-formed. */
function schemaCheck(schema) {
    let compiled = null;
    return (value) => {
        compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema);
        return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain);
    };
}
/**
 * One fault, one sentence: ajv also reports every attempt of `if` and `contains`, and each keyword that a value fails.
 */
function withoutConsequences(all) {
    const errors = all.filter(({ keyword, schemaPath, instancePath }) => keyword !== 'if' &&
        !schemaPath.includes('/contains/') &&
        // What stands deeper says why none of several forms fits; what one of them lacks does not.
        !(keyword === 'required' && schemaPath.includes('/anyOf/')) &&
        !(keyword === 'anyOf' && all.some((other) => other.instancePath.startsWith(`${instancePath}/`))));
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
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    if (error.keyword === 'maxLength') {
        const most = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommas */ .rX)(Number(error.params['limit']));
        return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` };
    }
    const received = around.writeOnly === true ? 'something else' : show(error.data);
    return { path, message: `${place}received ${received}, expected ${titleOf(around)}.` };
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

/***/ 14877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SharedTexts)
/* harmony export */ });
/**
 * Each text, and each list of texts, once. Ids, kinds and regions stand in millions of entries of a large run, and few of
 * them differ; what is read from the network or a file brings its own copy of each.
 */
class SharedTexts {
    #texts = new Map();
    #lists = new Map();
    one(text) {
        return kept(this.#texts, text, text);
    }
    list(texts) {
        return kept(this.#lists, texts.join('\n'), texts);
    }
}
/** The first value that came with the key. */
function kept(known, key, value) {
    const first = known.get(key);
    if (first !== undefined)
        return first;
    known.set(key, value);
    return value;
}


/***/ })

};
