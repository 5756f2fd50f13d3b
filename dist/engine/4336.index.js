export const id = 4336;
export const ids = [4336];
export const modules = {

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ inventoriesGiven),
  rv: () => (/* binding */ kindsGiven),
  xF: () => (/* binding */ openInventories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
;// CONCATENATED MODULE: ./build/src/drift/sides/masked-inventory.js

/**
 * The inventory as a run with this gate would have written it, whatever wrote it.
 * @param kinds of which resources are wanted; undefined: of all
 */
function maskedInventory(saved, gate, kinds) {
    return { ...saved, scopes: () => maskedScopes(saved.scopes(), gate, kinds) };
}
async function* maskedScopes(scopes, gate, kinds) {
    for await (const { account, resources, gaps, ...scope } of scopes) {
        const wanted = kinds === undefined ? resources : resources.filter(({ kind }) => kinds.has(kind));
        yield {
            ...scope,
            account: (0,masked_account/* maskedAccount */.v)(account, gate),
            gaps: gate.value(gaps),
            resources: wanted.map((one) => gate.resource(one)),
        };
    }
}

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
// EXTERNAL MODULE: ./build/src/cli/meet-names.js
var meet_names = __webpack_require__(71540);
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
/** @param kinds of which resources are wanted; undefined: of all */
async function openInventories(found, gate, kinds) {
    const opened = await Promise.all(found.map(({ file }) => openInventory(file)));
    await (0,meet_names/* meetNames */.k)(found.map(({ file }) => file), gate);
    return opened.map((saved) => maskedInventory(saved, gate, kinds));
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

/***/ 71540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ meetNames)
/* harmony export */ });
/* harmony import */ var _inventory_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54442);
/* harmony import */ var _sensitive_masked_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35599);


/** Strict hides a name in what stands before it as well, and in all inventories alike: all are met before any is masked. */
async function meetNames(files, gate) {
    if (gate.redact !== 'strict')
        return;
    for (const file of files) {
        for await (const record of (0,_inventory_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readInventory */ .z)(file)) {
            if (record.type === 'resource')
                gate.meet([record]);
            else if (record.type === 'account' || record.type === 'leftOut')
                (0,_sensitive_masked_account_js__WEBPACK_IMPORTED_MODULE_1__/* .meetAccounts */ .K)([record], gate);
        }
    }
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
    if (reason === 'kept-on-runner')
        return `${what}kept on the runner that read it (data-region)`;
    return `${what}${reason}${action === null ? '' : ` (${action})`}`;
}


/***/ }),

/***/ 78116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ maskedState)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26795);

/**
 * What is accepted as a run with this gate would have written it: a state that was accepted before values were masked has them
 * as they are.
 * @param now what it is compared with, masked: what is the same there needs no look
 */
function maskedState(accepted, privacy, now = new Map()) {
    if (privacy.redact === 'off')
        return accepted;
    const resources = Array.from(accepted.resources.values(), (one) => {
        const present = now.get(one.id);
        const isTheSame = present !== undefined && (0,_same_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .F)(present.value, one.value);
        const then = isTheSame ? one : masked(one, accepted, privacy);
        return [then.id, then];
    });
    return { ...accepted, resources: new Map(resources) };
}
function masked(one, { account, region, kind }, privacy) {
    const { id, name, value } = one;
    const then = privacy.resource({ account, region, kind, id, name, reported: value, edges: [] });
    return { ...one, id: then.id, name: then.name, value: then.reported };
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ areMaskedOtherwise),
/* harmony export */   v: () => (/* binding */ MASKED_OTHERWISE)
/* harmony export */ });
/* harmony import */ var _sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69192);

/** As a clause. */
const MASKED_OTHERWISE = 'values were masked with another privacy-key, or with another redact, so that nobody can tell whether they are the same';
/**
 * Whether values of the two may be the same and were masked otherwise: some of each were masked, in the first in a way in which
 * none of the second was. Where nothing is masked, a value as it is and what stands for it cannot be told to be the same either;
 * nor can, where names are not hidden, a name and what stands for it.
 */
function areMaskedOtherwise(one, other, redact) {
    const [then, now] = [maskingsOf(one), maskingsOf(other)];
    if (redact === 'off')
        return !isWithin(then, now) || !isWithin(now, then);
    if (redact === 'standard' && [...then, ...now].some((masking) => (0,_sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrictMasking */ .AJ)(masking)))
        return true;
    return then.size > 0 && now.size > 0 && !isWithin(then, now);
}
function isWithin(some, all) {
    return [...some].every((one) => all.has(one));
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
    const value = jsonOf(text);
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
function jsonOf(text) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    if (conflict !== null)
        throw new UnusableFile('a merge conflict is left in it', lineAt(text, conflict.index));
    try {
        return (0,text_json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (error instanceof text_json/* TooDeepError */.Fd)
            throw new UnusableFile(error.message);
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
