export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 24392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptWords),
/* harmony export */   t: () => (/* binding */ keepsRegion)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);




/**
 * Whether what is read in the region stays on the runner.
 * @param patterns as meansRegion takes them, but that none means none, and `global` stands for the account as a whole
 */
function keepsRegion(patterns, region) {
    if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j)
        return patterns.includes(_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    const ofRegions = patterns.filter((pattern) => pattern !== _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    // What could not be read of any region holds no resources.
    return region !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz && ofRegions.length > 0 && (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(ofRegions, region);
}
/** `eu-central-1`, `global and all regions but us-*`: what the patterns stand for, of which there is one or more. */
function keptWords(patterns) {
    const taken = (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns);
    const regions = taken.filter((pattern) => pattern !== _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    const names = [
        ...(taken.includes(_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j) ? [_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j] : []),
        ...regions.map((pattern) => (pattern === '*' ? 'all regions' : pattern)),
    ];
    const out = (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOut */ .IM)(patterns);
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(names)}${out.length === 0 ? '' : ` but ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(out)}`}`;
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

/***/ 92934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DataTally)
/* harmony export */ });
/* harmony import */ var _derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23840);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56799);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);




/** Counts sensitive data while the resources are there, and brings together what several parts counted. */
class DataTally {
    #held = [];
    #looked = new Map();
    /** Resources of which it was worked out what they hold; the others were not looked through. */
    addResources(resources) {
        const held = new Map();
        for (const { account, region, kind, reported, doubts } of resources) {
            const found = itemsIn(reported);
            if (found === null)
                continue;
            // As open as can be comes first.
            const [most] = doubts ?? [];
            const mayHoldMore = most !== undefined && (itemsIn(most) ?? []).length > found.length;
            const counts = countByClass(found);
            const isTold = sumOf(counts) === found.length;
            this.#addLooked({ kind, resources: 1, inPart: mayHoldMore || !isTold ? 1 : 0 });
            for (const [of, places] of counts) {
                const key = `${account}\n${region}\n${kind}\n${of}`;
                const entry = held.get(key);
                if (entry === undefined)
                    held.set(key, { account, region, kind, class: of, resources: 1, places });
                else {
                    entry.resources += 1;
                    entry.places += places;
                }
            }
        }
        for (const entry of held.values())
            this.#held.push(entry);
    }
    add({ held, looked }) {
        for (const entry of held)
            this.#held.push(entry);
        for (const one of looked)
            this.#addLooked(one);
    }
    /** In an order that does not depend on who was read first. */
    result() {
        return {
            held: together(this.#held.toSorted(byPlace)),
            looked: [...this.#looked.values()].toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.kind, b.kind)),
        };
    }
    #addLooked({ kind, resources, inPart }) {
        const known = this.#looked.get(kind);
        if (known === undefined)
            this.#looked.set(kind, { kind, resources, inPart });
        else {
            known.resources += resources;
            known.inPart += inPart;
        }
    }
}
/** Null where it was not worked out. */
function itemsIn({ [_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_DATA */ .e_]: items }) {
    return Array.isArray(items) ? items.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O) : null;
}
/** Without items of a class that a saved inventory has hidden or a later version knows. */
function countByClass(items) {
    const counts = new Map();
    for (const item of items) {
        const of = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.find((one) => one === item['class']);
        if (of !== undefined)
            counts.set(of, (counts.get(of) ?? 0) + 1);
    }
    return counts;
}
function sumOf(counts) {
    return [...counts.values()].reduce((sum, number) => sum + number, 0);
}
function byPlace(a, b) {
    return ((0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.account, b.account) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.region, b.region) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.kind, b.kind) ||
        _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.indexOf(a.class) - _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.indexOf(b.class));
}
/** Of sorted entries those of one place as one: a region may come in parts. */
function together(sorted) {
    const merged = [];
    for (const entry of sorted) {
        const last = merged.at(-1);
        if (last === undefined || byPlace(last, entry) !== 0)
            merged.push(entry);
        else {
            const [resources, places] = [last.resources + entry.resources, last.places + entry.places];
            merged[merged.length - 1] = { ...last, resources, places };
        }
    }
    return merged;
}


/***/ }),

/***/ 48289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ DriftTally)
/* harmony export */ });
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54535);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14877);



/** Brings together what several scopes, or several parts, tell of changes. */
class DriftTally {
    #texts = new _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .SharedTexts */ .E();
    #without = new Map();
    #unusable = [];
    #acceptedNow = [];
    #unjudged = [];
    #unjudgedCount = 0;
    #compared = 0;
    add({ compared, unjudged, unjudgedCount, withoutState, unusable, acceptedNow }) {
        this.#compared += compared;
        this.#unjudgedCount += unjudgedCount;
        this.#unusable.push(...unusable);
        this.#acceptedNow.push(...acceptedNow);
        for (const one of withoutState)
            this.#addWithout(one);
        if (unjudged.length === 0)
            return;
        this.#unjudged.push(...unjudged);
        // Which ones are kept must not depend on who was read first.
        if (this.#unjudged.length > 2 * _model_change_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_UNJUDGED */ .P3)
            this.#unjudged = first(this.#unjudged);
    }
    /** In an order that does not depend on who was read first. */
    result() {
        return {
            compared: this.#compared,
            unjudged: first(this.#unjudged),
            unjudgedCount: this.#unjudgedCount,
            withoutState: [...this.#without.values()]
                .map((one) => Object.assign({}, one, { regions: this.#texts.list(one.regions.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)) }))
                .toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.account, b.account) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.kinds.join(), b.kinds.join())),
            unusable: this.#unusable.toSorted(byPlace),
            acceptedNow: this.#acceptedNow.toSorted(byPlace),
        };
    }
    /** Mostly the same kinds lack it in all regions of an account. */
    #addWithout({ account, regions, kinds }) {
        const own = this.#texts.list(kinds);
        const key = `${account}\n${own.join()}`;
        const known = this.#without.get(key);
        if (known === undefined)
            this.#without.set(key, { account: this.#texts.one(account), regions: [...regions], kinds: own });
        else
            known.regions = [...new Set([...known.regions, ...regions])];
    }
}
function first(unjudged) {
    return unjudged.toSorted(byPlace).slice(0, _model_change_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_UNJUDGED */ .P3);
}
function byPlace(a, b) {
    return ((0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.account, b.account) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.region, b.region) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.kind, b.kind) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id ?? '', b.id ?? ''));
}


/***/ }),

/***/ 10351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _finding_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55629);


/**
 * What was found in the order of every report, which depends neither on which scope was read first nor on which job read it.
 * Gaps come in it from their tally.
 */
function inOrder(scan) {
    const { accounts, leftOut, coverage, resources, outcomes, violations, shared, drift, sensitive } = scan;
    return {
        accounts: accounts.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id)),
        leftOut: leftOut.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id)),
        coverage: {
            complete: coverage.complete.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.account, b.account) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.kind, b.kind)),
            gaps: coverage.gaps,
            unused: (coverage.unused ?? []).toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.account, b.account)),
        },
        resources: Object.fromEntries(Object.entries(resources).toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b))),
        outcomes: outcomes.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule, b.rule) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.account, b.account)),
        violations: violations.toSorted(_finding_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E),
        shared,
        drift,
        sensitive,
    };
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ maskedResult)
/* harmony export */ });
/* unused harmony export maskedViolation */
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);

/**
 * What rules found, as it may leave the scope: what is sensitive in a resource is masked in all that is said of it. To be
 * called while the resources are there: what only its place tells to be sensitive cannot be told later.
 */
function maskedResult({ violations, outcomes, shared }, resources, privacy) {
    const byPlace = violations.length === 0 ? NONE : new Map(resources.map((one) => [keyOf(one), one]));
    const mask = (violation) => maskedViolation(violation, byPlace.get(keyOf(violation)), privacy);
    const masked = {
        violations: violations.map(mask),
        outcomes: outcomes.map((outcome) => outcome.leftOpen === undefined
            ? outcome
            : Object.assign({}, outcome, { leftOpen: outcome.leftOpen.map((id) => privacy.text(id)) })),
        shared: {
            resources: shared.resources.map((one) => Object.assign({}, one, { id: privacy.text(one.id) })),
            hinges: shared.hinges.map((hinge) => Object.assign({}, hinge, {
                id: privacy.text(hinge.id),
                ifUsed: typeof hinge.ifUsed === 'string' ? hinge.ifUsed : mask(hinge.ifUsed),
            })),
        },
    };
    return masked;
}
const NONE = new Map();
function keyOf({ region, kind, id }) {
    return [region, kind, id].join('\n');
}
/**
 * The violation under the name that the resource has in what leaves the run.
 * @param resource undefined where it is not there any more: it was accepted and is gone
 */
function maskedViolation(violation, resource, privacy) {
    if (privacy.redact === 'off')
        return violation;
    const { id, name } = privacy.identity(violation);
    const masks = resource === undefined ? privacy : privacy.about(resource);
    const { arn, evidence, affected, because, fix, fills, tags, permissions, madeBy, change } = violation;
    const optional = masks.value({ because, fix, tags, permissions, madeBy, change });
    return {
        ...violation,
        ...Object.fromEntries(Object.entries(optional).filter(([, member]) => member !== undefined)),
        id,
        name,
        fingerprint: id === violation.id ? violation.fingerprint : (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)({ ...violation, id }),
        arn: masks.text(arn),
        evidence: masks.value(evidence),
        affected: masks.value(affected),
        // A command with what stands for a value would do nothing, or something else: its placeholder stays.
        ...(fills === undefined ? {} : { fills: kept(fills, masks) }),
    };
}
function kept(fills, masks) {
    return Object.fromEntries(Object.entries(fills).filter(([, fill]) => masks.text(fill) === fill));
}


/***/ }),

/***/ 55495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ Scan)
});

// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/model/shared.js
var shared = __webpack_require__(44230);
// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var load_severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/evaluate/scope-content.js
var scope_content = __webpack_require__(86817);
// EXTERNAL MODULE: ./build/src/evaluate/to-violation.js + 11 modules
var to_violation = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/src/evaluate/matching.js



/** Resources that all rules look at before the next ones are taken: as many as a processor's cache holds. */
const BLOCK = 1000;
/** What rules say of the resources that judge them one at a time. */
function judgeOneByOne(rules, scope, resources) {
    const { account, region } = scope;
    const found = new Map();
    const undecided = new Map();
    const surroundings = (0,search/* surroundingsOf */.ZD)(account, region);
    const gapsOf = (0,scope_content/* gapsIn */.vY)(scope);
    for (const [kind, all] of Map.groupBy(resources, (resource) => resource.kind)) {
        const asking = rules.filter(({ query }) => query.subjects.includes(kind));
        for (let start = 0; asking.length > 0 && start < all.length; start += BLOCK) {
            const block = all.slice(start, start + BLOCK);
            for (const compiled of asking) {
                const { id } = compiled.rule;
                for (const resource of block) {
                    if (!(0,search/* isVisibleTo */.S_)(compiled.query, resource))
                        continue;
                    const evidence = (0,search/* matchSurely */.gT)(compiled.query, resource, surroundings);
                    if (evidence === 'undecided')
                        add(undecided, id, resource);
                    else if (evidence !== null)
                        add(found, id, (0,to_violation/* toViolation */.N)(compiled, account, resource, evidence, gapsOf));
                }
            }
        }
    }
    return { found, undecided };
}
/** What rules say that follow edges within the scope, of the resources that `isAsked` takes. */
function findInGraph(rules, scope, isAsked) {
    const found = new Map();
    const undecided = new Map();
    if (rules.length === 0)
        return { found, undecided };
    const { account, resources, above } = scope;
    const graphFor = (0,search/* graphsOf */.LB)([...above.resources, ...resources], [account]);
    const gapsOf = (0,scope_content/* gapsIn */.vY)(scope);
    for (const compiled of rules) {
        const { rule, query } = compiled;
        const graph = graphFor(query);
        const open = (0,search/* undecidedIn */.tC)(query, graph, gapsOf, () => gapsOf) ?? NOTHING;
        const isHere = (resource) => !graph.isImplied(resource) && !above.resources.includes(resource) && isAsked(compiled, resource);
        for (const resource of open)
            if (isHere(resource))
                add(undecided, rule.id, resource);
        for (const { resource, evidence } of query.find(graph)) {
            if (isHere(resource) && !open.has(resource))
                add(found, rule.id, (0,to_violation/* toViolation */.N)(compiled, account, resource, evidence, gapsOf));
        }
    }
    return { found, undecided };
}
const NOTHING = new Set();
function add(found, rule, one) {
    const known = found.get(rule);
    if (known === undefined)
        found.set(rule, [one]);
    else
        known.push(one);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/model/exception.js
var exception = __webpack_require__(76594);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
;// CONCATENATED MODULE: ./build/src/evaluate/merged-properties.js

/** Properties that are brought together over the accounts that see a resource (see DerivedProperty), by kind. */
const MERGED = Map.groupBy(clouds/* DERIVED */.mj.filter(({ merged }) => merged !== undefined), ({ kind }) => kind);
/** The property that says whether something uses the resources of the kind; undefined: nobody asks that of them. */
function useProperty(kind) {
    return usesOf(kind).find(({ type }) => type.type === 'boolean')?.name;
}
function usesOf(kind) {
    return (MERGED.get(kind) ?? []).filter(({ merged }) => merged === 'use');
}
/** Whether what a rule says of the kind, or how bad it is, depends on what other accounts see. */
function asksOthers({ query, lowerings }, kind) {
    const names = (MERGED.get(kind) ?? []).map(({ name }) => name);
    return (query.subjects.includes(kind) &&
        names.some((name) => query.names.has(name) || lowerings.some((one) => one.query.names.has(name))));
}
/** As far as this account can tell. What no rule needs is not worked out, and says nothing. */
function useOf({ kind, reported, doubts = [] }) {
    const uses = usesOf(kind);
    const told = (names) => {
        const isUsed = (one) => names.some((name) => isUse(one[name]));
        if (isUsed(reported))
            return 'used';
        return doubts.some(isUsed) ? 'unknown' : 'unused';
    };
    const property = useProperty(kind);
    return {
        use: told(property === undefined ? [] : [property]),
        named: told(uses.map(({ name }) => name).filter((name) => name !== property)),
    };
}
/** Whether it is so, or anything in a list. */
function isUse(value) {
    return value === true || (Array.isArray(value) && value.length > 0);
}

// EXTERNAL MODULE: ./build/src/model/owner.js
var model_owner = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/evaluate/neighbours.js


/**
 * The other accounts with resources in the same VPC (or, for a VPC, in it). They share the VPC, so they may also share
 * and use what the owner put there.
 */
function neighbours({ others }) {
    const byVpc = new Map();
    for (const resource of others) {
        const { vpc_id: vpc } = resource.reported;
        const owner = (0,model_owner/* otherOwner */.W)(resource);
        if (typeof vpc !== 'string' || owner === null)
            continue;
        byVpc.set(vpc, (byVpc.get(vpc) ?? new Set()).add(owner));
    }
    return ({ id, reported }) => {
        const { vpc_id: vpc } = reported;
        return [...(byVpc.get(typeof vpc === 'string' ? vpc : id) ?? [])].toSorted(compare/* compareText */.n);
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/hinges.js









/**
 * A hinge is a result that would differ if another account used the resource. It holds the result for a used resource.
 * Found for the account's own resources that nothing here uses; whether another account does is known once all are read.
 */
function hingesOf(rules, scope, parted, found) {
    const unused = new Map(parted.own.filter((one) => isUnused(one)).map((one) => [one, asUsed(one)]));
    const kinds = [...new Set([...unused.keys()].map(({ kind }) => kind))];
    const asking = rules.filter((compiled) => kinds.some((kind) => asksForUse(compiled, kind)));
    if (asking.length === 0)
        return [];
    const walked = asking.filter((compiled) => !asksForSeverityAlone(compiled, kinds));
    const judged = judgeUsed(walked, scope, unused);
    const othersOf = neighbours(parted);
    return asking.flatMap((compiled) => {
        const { id: rule } = compiled.rule;
        const now = byId(found.get(rule));
        const resultOf = walked.includes(compiled) ? judgedResult(judged, rule) : severityThen(compiled, scope);
        return [...unused].flatMap(([resource, used]) => {
            const { kind, id, account, region } = resource;
            if (!asksForUse(compiled, kind))
                return [];
            const violation = now.get(id);
            const then = resultOf(violation, used);
            if (then === null)
                return [];
            const known = violation?.fingerprint ?? (0,fingerprint/* fingerprint */.R)({ rule, account, region, kind, id });
            const others = othersOf(resource);
            return [{ kind, id, fingerprint: known, ...then, ...(others.length === 0 ? {} : { others }) }];
        });
    });
}
function judgedResult({ found, undecided }, rule) {
    const violations = byId(found.get(rule));
    const open = new Set(undecided.get(rule)?.map(({ id }) => id));
    return (now, { id }) => {
        if (open.has(id))
            return { ifUsed: 'unknown' };
        const violation = violations.get(id);
        if (now === undefined)
            return violation === undefined ? null : { ifUsed: violation };
        if (violation === undefined)
            return { ifUsed: 'pass' };
        return otherwise(now, violation.severity, (0,exception/* exceptionsOf */.Y)(violation));
    };
}
/** Null: as it is now. */
function otherwise(now, severity, exceptions) {
    const isSame = (0,external_node_util_.isDeepStrictEqual)((0,exception/* exceptionsOf */.Y)(now), exceptions);
    if (isSame && now.severity === severity)
        return null;
    return { ifUsed: severity, ...(isSame ? {} : { exceptionsIfUsed: exceptions }) };
}
function severityThen(compiled, scope) {
    const { account, region } = scope;
    const surroundings = (0,search/* surroundingsOf */.ZD)(account, region);
    const gapsOf = (0,scope_content/* gapsIn */.vY)(scope);
    return (now, used) => {
        if (now === undefined)
            return null;
        const severity = (0,load_severity/* severityOf */.x)(compiled, used, account.environment, surroundings);
        return otherwise(now, severity, compiled.exceptions?.of(account, used, gapsOf) ?? {});
    };
}
/** Whether use decides only the severity and what is excepted, never the violation itself: then nothing is searched again. */
function asksForSeverityAlone({ query }, kinds) {
    return kinds.every((kind) => !query.names.has(useProperty(kind) ?? ''));
}
function isUnused(resource) {
    const property = useProperty(resource.kind);
    return property !== undefined && resource.reported[property] === false && useOf(resource).use === 'unused';
}
function asUsed(resource) {
    const property = useProperty(resource.kind) ?? '';
    const used = (reported) => ({ ...reported, [property]: true });
    const { reported, doubts } = resource;
    return {
        ...resource,
        reported: used(reported),
        ...(doubts === undefined ? {} : { doubts: doubts.map(used) }),
    };
}
function asksForUse({ query, lowerings, exceptions }, kind) {
    const property = useProperty(kind) ?? '';
    return (query.subjects.includes(kind) &&
        (query.names.has(property) ||
            lowerings.some((one) => one.query.names.has(property)) ||
            exceptions?.names.has(property) === true));
}
function judgeUsed(rules, scope, used) {
    const all = new Set(used.values());
    const judged = judgeOneByOne(rules.filter(({ query }) => query.streams), scope, [...all]);
    const inGraph = findInGraph(rules.filter(({ query }) => !query.streams), { ...scope, resources: scope.resources.map((resource) => used.get(resource) ?? resource) }, (_, resource) => all.has(resource));
    return {
        found: new Map([...judged.found, ...inGraph.found]),
        undecided: new Map([...judged.undecided, ...inGraph.undecided]),
    };
}
function byId(violations = []) {
    return new Map(violations.map((violation) => [violation.id, violation]));
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-references.js
var group_references = __webpack_require__(75898);
;// CONCATENATED MODULE: ./build/src/evaluate/groups-named.js

/** Security groups that something of the scope uses and that are not listed in it: those of other accounts. */
function groupsNamedOfOthers({ account, resources, }) {
    const used = new Set();
    const named = new Set();
    for (const resource of resources) {
        const uses = group_references/* LAUNCHERS */.oE.includes(resource.kind) ? named : used;
        for (const { id, owner } of (0,group_references/* groupsUsedBy */.ts)(resource))
            if (owner !== account.id)
                uses.add(id);
    }
    const all = new Set([...used, ...named]);
    if (all.size > 0)
        for (const { kind, id } of resources)
            if (kind === group_references/* GROUP */.UP)
                all.delete(id);
    return [...all].map((id) => ({
        id,
        use: used.has(id) ? 'used' : 'unused',
        named: named.has(id) ? 'used' : 'unused',
    }));
}

;// CONCATENATED MODULE: ./build/src/evaluate/shared-resources.js






/**
 * What this account sees of resources that others own and that the rules judge at their owners: whether it uses them,
 * and how bad it would be here where that depends on what it sees.
 */
function sharedResources(rules, scope, { others }) {
    const unlisted = groupsNamedOfOthers(scope).map(({ id, use, named }) => ({
        owner: '',
        kind: group_references/* GROUP */.UP,
        id,
        use,
        named,
        sightings: [],
    }));
    const atOwner = rules.filter(({ rule }) => !(0,model_rule/* isJudgedEverywhere */.cQ)(rule));
    const subjects = new Set(atOwner.flatMap(({ query }) => query.subjects));
    const left = others.filter(({ kind }) => subjects.has(kind));
    if (left.length === 0)
        return unlisted;
    const sightings = sightingsOf(atOwner, scope, left);
    const seen = left.map((resource) => {
        const { kind, id } = resource;
        const owner = (0,model_owner/* otherOwner */.W)(resource) ?? '';
        const { use, named } = useOf(resource);
        return { owner, kind, id, use, named, sightings: sightings.get(keyOf(resource)) ?? [] };
    });
    return [...seen, ...unlisted];
}
/** Of what is used here, or may be: what is not says nothing about others. */
function sightingsOf(rules, scope, left) {
    const used = left.filter((resource) => useOf(resource).use !== 'unused');
    const asked = new Set(used);
    const asking = rules.filter((compiled) => used.some(({ kind }) => asksOthers(compiled, kind)));
    const judged = judgeOneByOne(asking.filter(({ query }) => query.streams), scope, used);
    const inGraph = findInGraph(asking.filter(({ query }) => !query.streams), scope, (_, resource) => asked.has(resource));
    const found = [...judged.found.values(), ...inGraph.found.values()].flat();
    return new Map([...Map.groupBy(found, keyOf)].map(([key, violations]) => [
        key,
        violations.map(({ rule, severity, affected }) => ({ rule, severity, affected })),
    ]));
}
function keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}

// EXTERNAL MODULE: ./build/src/evaluate/subjects.js
var subjects = __webpack_require__(32900);
;// CONCATENATED MODULE: ./build/src/evaluate/evaluate-scope.js








/**
 * Checks the rules about the state against one scope, but for those that look across scopes (see AccountLevels).
 *
 * A rule is complete in a scope when its results there are certain. A violation is reported when it is certain from what
 * was read: where a rule judges resources one by one, each that was read, as long as the other kinds that it asks about
 * are complete; where it asks what is around each resource, each that is the same whatever lies at edges that were not
 * read; where it follows edges in other ways, only when all is complete. Where something worked out of several kinds is
 * in doubt for some resources (Resource.doubts), the rule is unknown of those for which that decides, and certain of the
 * others. What another account owns is judged there (see isSubject).
 */
function evaluateScope(rules, scope) {
    const parted = (0,subjects/* partByOwner */.Y)(scope.resources);
    const counts = { own: countByKind(parted.own), others: countByKind(parted.others) };
    const gone = (0,subjects/* partByOwner */.Y)(scope.resources.filter((one) => one.gone !== undefined));
    const applied = rules.flatMap((compiled) => apply(compiled, scope));
    const certain = applied.filter((compiled) => compiled.certain);
    const { found, undecided } = judge(certain, scope, parted);
    return {
        violations: [...found.values()].flat(),
        outcomes: applied.map((compiled) => {
            const { id } = compiled.rule;
            return outcomeOf(compiled, scope, {
                ...subjectsOf(compiled, counts, gone),
                undecided: undecided.get(id)?.length ?? 0,
                violations: found.get(id)?.length ?? 0,
            });
        }),
        shared: {
            resources: sharedResources(certain, scope, parted),
            hinges: hingesOf(certain, scope, parted, found),
        },
    };
}
function judge(rules, scope, { own, others }) {
    const streaming = rules.filter(({ query }) => query.streams);
    const inGraph = findInGraph(rules.filter(({ query }) => !query.streams), scope, ({ rule }, resource) => (0,subjects/* isSubject */.h)(rule, resource));
    const alone = judgeOneByOne(streaming, scope, own);
    const everywhere = streaming.filter(({ rule }) => (0,model_rule/* isJudgedEverywhere */.cQ)(rule));
    const more = judgeOneByOne(everywhere, scope, others);
    const found = new Map([...alone.found, ...inGraph.found]);
    for (const [rule, violations] of more.found)
        found.set(rule, [...(found.get(rule) ?? []), ...violations]);
    const undecided = new Map([...alone.undecided, ...inGraph.undecided]);
    for (const [rule, some] of more.undecided)
        undecided.set(rule, [...(undecided.get(rule) ?? []), ...some]);
    return { found, undecided };
}
function outcomeOf(compiled, scope, { checked, left, undecided, violations }) {
    const { rule, complete, certain } = compiled;
    return {
        rule: rule.id,
        account: scope.account.id,
        region: scope.region,
        complete: (complete && undecided === 0) || (checked === 0 && left > 0 && hasAllSubjects(compiled, scope)),
        passed: certain ? checked - violations - undecided : 0,
        violations,
    };
}
/** Whether it is known that there is nothing to judge but what others own: then what else is missing does not matter. */
function hasAllSubjects({ query }, scope) {
    return query.subjects.every((kind) => (0,search/* missingOf */.oy)(query, kind, (0,scope_content/* gapsIn */.vY)(scope)) !== 'listing');
}
function subjectsOf({ rule, query }, counts, gone) {
    const sum = (of, ended) => query.subjects.reduce((all, kind) => all + (of.get(kind) ?? 0), 0) -
        ended.filter((one) => query.subjects.includes(one.kind) && !(0,search/* isVisibleTo */.S_)(query, one)).length;
    const [own, others] = [sum(counts.own, gone.own), sum(counts.others, gone.others)];
    return (0,model_rule/* isJudgedEverywhere */.cQ)(rule) ? { checked: own + others, left: 0 } : { checked: own, left: others };
}
function apply(compiled, scope) {
    const { rule, query } = compiled;
    // Rules about changes need the accepted state: see judgeScope.
    if (compiled.change !== null)
        return [];
    if (query.crossesScopes || !(0,model_rule/* appliesTo */.Gl)(rule, scope.account.environment))
        return [];
    if (!query.subjects.some((kind) => (0,scope_content/* isPartOf */.xm)(scope, kind)))
        return [];
    const gapsOf = (0,scope_content/* gapsIn */.vY)(scope);
    // What is around resources decides of each of them for itself (see findInGraph).
    const read = query.judgeInPart !== null
        ? { complete: hasAllSubjects(compiled, scope), certain: true }
        : { complete: (0,search/* isComplete */.As)(query, gapsOf), certain: (0,search/* isCertain */.te)(query, gapsOf) };
    return [{ ...(0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf), ...read }];
}
function countByKind(resources) {
    const counts = new Map();
    for (const { kind } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./build/src/evaluate/mask-result.js
var mask_result = __webpack_require__(5139);
;// CONCATENATED MODULE: ./build/src/evaluate/account-levels.js












/**
 * Evaluates accounts level by level. A rule whose search stays in a scope, the account as a whole or one of its regions, is
 * evaluated when that scope comes. One that follows edges from scope to scope (VPC peering, or between what belongs to
 * the account and what belongs to a region) is evaluated when all of the account came: until then what it asks about is
 * kept, and nothing else. Beside that every scope knows the account itself, which comes before its regions.
 */
class AccountLevels {
    #rulesOf;
    #privacy;
    #open = new Map();
    #ofAllAccounts = [];
    /** @param privacy masks what it gives */
    constructor(rulesOf, privacy) {
        this.#rulesOf = rulesOf;
        this.#privacy = privacy;
    }
    /** Ids of the accounts that are not finished. */
    get open() {
        return [...this.#open.keys()];
    }
    /** What is not known of any account itself, such as in which organisational unit it is. To be called before they come. */
    know(gaps) {
        this.#ofAllAccounts.push(...gaps.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind)));
    }
    /** Checks what can be checked in this scope. */
    add(collected, account) {
        if (account.id === coverage/* EVERYTHING */.Qz)
            this.know(collected.gaps);
        const open = this.#accountOf(account);
        const isAboutAccount = collected.region === resource/* GLOBAL_REGION */.j;
        const itself = isAboutAccount ? collected.resources.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind)) : [];
        const above = itself.length === 0 ? open.above : { ...open.above, resources: [] };
        const content = { ...collected, account, above };
        if (isAboutAccount) {
            const gaps = collected.gaps.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind));
            open.above = {
                resources: itself.length === 0 ? open.above.resources : itself,
                gaps: gaps.length === 0 ? open.above.gaps : [...open.above.gaps, ...gaps],
            };
        }
        keep(content, open);
        const result = evaluateScope(this.#rulesOf(account.id), content);
        return (0,mask_result/* maskedResult */.v)(result, collected.resources, this.#privacy);
    }
    /** To be called when all of the account came: checks the rules that look across its scopes, and forgets it. */
    finish(account) {
        const open = this.#open.get(account);
        this.#open.delete(account);
        if (open === undefined)
            return (0,mask_result/* maskedResult */.v)({ violations: [], outcomes: [], shared: shared/* NOTHING_SHARED */.M }, [], this.#privacy);
        const resources = [...open.above.resources, ...open.scopes.flatMap((scope) => scope.resources)];
        return (0,mask_result/* maskedResult */.v)(evaluateAcross(open), resources, this.#privacy);
    }
    #accountOf(account) {
        const known = this.#open.get(account.id);
        if (known !== undefined)
            return known;
        const rules = this.#rulesOf(account.id).filter(({ rule, query }) => query.crossesScopes && (0,model_rule/* appliesTo */.Gl)(rule, account.environment));
        const kinds = new Set(rules.flatMap(({ query }) => query.kinds));
        const ofAll = this.#ofAllAccounts;
        // What is not known of all is its own scope's to tell.
        const above = account.id === coverage/* EVERYTHING */.Qz || ofAll.length === 0 ? scope_content/* NOTHING_ABOVE */.Ip : { resources: [], gaps: ofAll };
        const opened = { account, rules, kinds, scopes: [], above };
        this.#open.set(account.id, opened);
        return opened;
    }
}
function keep(scope, { rules, kinds, scopes }) {
    if (rules.length === 0)
        return;
    scopes.push({
        ...scope,
        resources: scope.resources.filter(({ kind }) => kinds.has(kind)),
        above: scope_content/* NOTHING_ABOVE */.Ip,
        complete: scope.complete.filter(({ kind }) => kinds.has(kind)),
    });
}
/**
 * What is missing in one scope may be the other end of an edge in another. A rule that judges each resource for itself is
 * unknown of those for which that decides: an account that needs one trail is certain when a good one was read. Of other
 * rules all is unknown then.
 */
function evaluateAcross({ account, rules, kinds, scopes, above }) {
    const itself = above.resources.filter(({ kind }) => !kinds.has(kind));
    const resources = [...itself, ...scopes.flatMap((scope) => scope.resources)];
    const graphFor = (0,search/* graphsOf */.LB)(resources, [account]);
    const violations = [];
    const outcomes = [];
    const read = scopes.map((scope) => ({ ...scope, above }));
    const everywhere = read.map(scope_content/* gapsIn */.vY);
    const gapsOf = allOf(everywhere);
    const gapsAt = (region) => allOf(read.filter((scope) => scope.region === region).map(scope_content/* gapsIn */.vY));
    for (const compiled of rules) {
        const { rule, query } = compiled;
        const graph = graphFor(query);
        const undecided = (0,search/* undecidedIn */.tC)(query, graph, gapsOf, gapsAt);
        const isWhole = everywhere.every((gapsOfScope) => (0,search/* isComplete */.As)(query, gapsOfScope));
        const isKnown = undecided !== null || isWhole;
        const certain = everywhere.reduce((one, gapsOfScope) => (0,load_severity/* withCertainLowerings */.$)(one, gapsOfScope), compiled);
        const isOpen = (one) => undecided?.has(one) === true;
        const found = isKnown
            ? [...query.find(graph)]
                .filter(({ resource, implied }) => !implied && !isOpen(resource) && (0,subjects/* isSubject */.h)(rule, resource))
                .map(({ resource, evidence }) => (0,to_violation/* toViolation */.N)(certain, account, resource, evidence, gapsOf))
            : [];
        for (const violation of found)
            violations.push(violation);
        for (const scope of scopes) {
            if (!query.subjects.some((kind) => (0,scope_content/* isPartOf */.xm)(scope, kind)))
                continue;
            const here = found.filter(({ region }) => region === scope.region).length;
            const judged = scope.resources.filter((one) => query.subjects.includes(one.kind) && (0,subjects/* isSubject */.h)(rule, one) && (0,search/* isVisibleTo */.S_)(query, one));
            const open = judged.filter(isOpen);
            const decided = isKnown ? judged.length - open.length : 0;
            const isListed = query.subjects.every((kind) => (0,search/* missingOf */.oy)(query, kind, gapsAt(scope.region)) !== 'listing');
            outcomes.push({
                rule: rule.id,
                account: account.id,
                region: scope.region,
                // What hangs on regions that the settings leave out is no pass, and nothing that this run failed to read.
                complete: isWhole || (isKnown && isListed && decided === judged.length),
                passed: decided - here,
                violations: here,
                ...(isWhole && open.length > 0 ? { leftOpen: open.map(({ id }) => id) } : {}),
            });
        }
    }
    return { violations, outcomes, shared: shared/* NOTHING_SHARED */.M };
}
function allOf(everywhere) {
    return (kind) => [...new Set(everywhere.flatMap((gapsOf) => gapsOf(kind)))];
}

// EXTERNAL MODULE: ./build/src/rules/load/compiled-rule.js
var compiled_rule = __webpack_require__(48206);
// EXTERNAL MODULE: ./build/src/evaluate/data-tally.js
var data_tally = __webpack_require__(92934);
// EXTERNAL MODULE: ./build/src/evaluate/drift-tally.js
var drift_tally = __webpack_require__(48289);
// EXTERNAL MODULE: ./build/src/evaluate/in-order.js
var in_order = __webpack_require__(10351);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/evaluate/shared-tally.js
var shared_tally = __webpack_require__(8691);
// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/evaluate/lists-with.js
var lists_with = __webpack_require__(77381);
;// CONCATENATED MODULE: ./build/src/evaluate/region-tally.js




const NOWHERE = [];
/** Sums up over its regions what the scopes of an account tell, in whatever order they come. */
class RegionTally {
    #outcomes = new AccountEntries();
    #complete = new AccountEntries();
    #unused = new AccountEntries();
    #texts = new shared_texts/* SharedTexts */.E();
    addOutcomes(told) {
        for (const [region, outcomes] of Map.groupBy(told, (outcome) => outcome.region)) {
            const including = (0,lists_with/* listsWith */.K)(this.#texts.one(region));
            for (const { rule, account, complete, passed, violations, leftOpen } of outcomes) {
                const entry = this.#outcomes.entry(account, rule, () => ({
                    rule,
                    account,
                    regions: NOWHERE,
                    incomplete: NOWHERE,
                    passed: 0,
                    violations: 0,
                }));
                entry.regions = including(entry.regions);
                // One that is incomplete spoils the region, should it have been evaluated in parts.
                if (!complete)
                    entry.incomplete = including(entry.incomplete);
                entry.passed += passed;
                entry.violations += violations;
                if (leftOpen !== undefined)
                    entry.leftOpen = [...new Set([...(entry.leftOpen ?? []), ...leftOpen])].toSorted(compare/* compareText */.n);
            }
        }
    }
    addComplete(told) {
        for (const [region, listings] of Map.groupBy(told, (listing) => listing.region)) {
            const including = (0,lists_with/* listsWith */.K)(this.#texts.one(region));
            this.#addUnused(listings, including);
            for (const { account, kind, count } of listings) {
                const entry = this.#complete.entry(account, kind, () => ({
                    account,
                    kind: this.#texts.one(kind),
                    regions: NOWHERE,
                    count: 0,
                }));
                entry.regions = including(entry.regions);
                entry.count += count;
            }
        }
    }
    /** Whatever a listing of another kind says: what shows use of the region was all listed, and none of it is there. */
    #addUnused(listings, including) {
        for (const [account, own] of Map.groupBy(listings, (listing) => listing.account)) {
            const counts = new Map(own.map(({ kind, count }) => [kind, count]));
            if (!clouds/* CLOUDS */.JJ.some(({ signsOfUse }) => signsOfUse.every((kind) => counts.get(kind) === 0)))
                continue;
            const entry = this.#unused.entry(account, '', () => ({ account, regions: NOWHERE }));
            entry.regions = including(entry.regions);
        }
    }
    result() {
        const outcomes = this.#outcomes.all();
        const complete = this.#complete.all();
        const unused = this.#unused.all();
        const settled = new Map();
        const settle = (regions) => {
            const known = settled.get(regions) ?? this.#texts.list(regions.toSorted(compare/* compareText */.n));
            settled.set(regions, known);
            return known;
        };
        for (const outcome of outcomes) {
            outcome.regions = settle(outcome.regions);
            outcome.incomplete = settle(outcome.incomplete);
        }
        for (const entry of [...complete, ...unused])
            entry.regions = settle(entry.regions);
        return { outcomes, complete, unused };
    }
}
/** An entry for each account and name. Beside the entry it takes the room of a pointer: a map for each account, of five. */
class AccountEntries {
    #places = new Map();
    #accounts = new Map();
    entry(account, name, make) {
        let entries = this.#accounts.get(account);
        if (entries === undefined)
            this.#accounts.set(account, (entries = []));
        let place = this.#places.get(name);
        if (place === undefined)
            this.#places.set(name, (place = this.#places.size));
        return (entries[place] ??= make());
    }
    /** The places of names that an account has no entry for are holes, which `flat` leaves out. */
    all() {
        return [...this.#accounts.values()].flat();
    }
}

;// CONCATENATED MODULE: ./build/src/evaluate/tally.js








/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
class RunTally {
    #settings;
    #accounts = new Map();
    #leftOut = [];
    #gaps = new gap_causes/* GapTally */.Jb();
    #regions = new RegionTally();
    #violations = [];
    #resources = new Map();
    #shared = new shared_tally/* SharedTally */._H();
    #drift = new drift_tally/* DriftTally */.c();
    #sensitive = new data_tally/* DataTally */.L();
    constructor(settings) {
        this.#settings = settings;
    }
    /** The account as the run knows it, with its environment. */
    account(identity) {
        const known = this.#accounts.get(identity.id);
        if (known !== undefined)
            return known;
        const account = { ...identity, environment: (0,accounts_environment/* environmentOf */.p7)(identity, this.#settings) };
        // `*`: not even the account of the credentials is known, so it is none that could be listed.
        if (identity.id !== coverage/* EVERYTHING */.Qz)
            this.#accounts.set(identity.id, account);
        return account;
    }
    leaveOut(accounts) {
        this.#leftOut.push(...accounts);
    }
    addResult({ outcomes, violations, shared }) {
        this.#shared.add(shared);
        this.#regions.addOutcomes(outcomes);
        for (const violation of violations)
            this.#violations.push(violation);
    }
    addDrift(facts) {
        this.#drift.add(facts);
    }
    addScope(scope) {
        this.#regions.addComplete(scope.complete);
        this.#gaps.add(scope.gaps.filter(({ others }) => others !== true));
        this.#sensitive.addResources(scope.resources);
        for (const { kind } of scope.resources)
            this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1);
    }
    result() {
        const { outcomes, complete, unused = [] } = this.#regions.result();
        return (0,in_order/* inOrder */.a)({
            accounts: [...this.#accounts.values()],
            leftOut: this.#leftOut,
            coverage: { complete, gaps: this.#gaps.result(), unused },
            resources: Object.fromEntries(this.#resources),
            outcomes,
            violations: this.#violations,
            shared: this.#shared.result(),
            drift: this.#drift.result(),
            sensitive: this.#sensitive.result(),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/evaluate/scan.js






/** Evaluates the rules about the state in scopes as they come, counts what it found in them and forgets them. */
class Scan {
    #onlooker;
    #tally;
    #levels;
    #privacy;
    #settings;
    #rules;
    /** @param privacy masks everything that is kept */
    constructor(settings, rules, onlooker, privacy) {
        this.#privacy = privacy;
        this.#settings = settings;
        this.#rules = rules;
        this.#onlooker = onlooker;
        this.#tally = new RunTally(settings);
        this.#levels = new AccountLevels((account) => rules.of(account), privacy);
    }
    leaveOut(accounts) {
        this.#tally.leaveOut(accounts);
    }
    /** What another job found out that it could not know of accounts, and counts: here it keeps rules from being certain. */
    know(gaps) {
        this.#levels.know(gaps);
    }
    /** Of an account the account itself comes first. */
    add(scope) {
        for (const resource of scope.resources) {
            if (resource.gone === undefined)
                this.#onlooker.saw(this.#privacy.identity(resource));
        }
        const account = this.#tally.account(scope.account);
        const known = { ...scope, gaps: [...scope.gaps, ...this.#openEnvironment(scope)] };
        this.#tally.addScope(known);
        this.#tally.addResult(this.#levels.add(known, account));
    }
    /** A gap of the account where rules ask for its environment and the settings leave it open. */
    #openEnvironment({ account, region }) {
        if (region !== resource/* GLOBAL_REGION */.j || account.id === coverage/* EVERYTHING */.Qz)
            return [];
        const environment = (0,accounts_environment/* environmentWhileReading */.JA)(account, this.#settings);
        if (environment.certain)
            return [];
        const kind = kindAskedFor(this.#rules.of(account.id));
        if (kind === null)
            return [];
        const message = `Rules ask for the environment of the account, and ${environment.why}.`;
        const about = { account: account.id, region, kind, properties: ['environment'] };
        return [{ ...about, reason: 'not-decided', action: null, message }];
    }
    /** The account as the run knows it, with its environment. */
    account(identity) {
        return this.#tally.account(identity);
    }
    /** What the rules about changes say of a scope. */
    addChanges({ facts, result }) {
        this.#tally.addResult(result);
        this.#tally.addDrift(facts);
    }
    /** To be called when nothing more comes of the account: what was kept of it goes. */
    endAccount(id) {
        this.#tally.addResult(this.#levels.finish(id));
    }
    finish() {
        for (const id of this.#levels.open)
            this.endAccount(id);
        return this.#tally.result();
    }
}
/** The kind of accounts, where rules ask for their environment; null: none does. */
function kindAskedFor(rules) {
    const asking = rules.find(asksEnvironment);
    if (asking === undefined)
        return null;
    const { structure } = asking.query;
    return [...structure.kinds].find((kind) => structure.levelOf(kind) === 'account') ?? null;
}
function asksEnvironment(compiled) {
    return ([...(0,compiled_rule/* searchesOf */.M)(compiled), ...compiled.lowerings.map(({ query }) => query)].some((query) => query.asksEnvironment) || compiled.exceptions?.names.has('environment') === true);
}


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ NOTHING_ABOVE),
/* harmony export */   vY: () => (/* binding */ gapsIn),
/* harmony export */   xm: () => (/* binding */ isPartOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


const NOTHING_ABOVE = { resources: [], gaps: [] };
/** Whether this scope was to hold resources of the kind, read or not. */
function isPartOf(scope, kind) {
    return scope.complete.some((entry) => entry.kind === kind) || ownGaps(scope, kind).length > 0;
}
function gapsIn(scope) {
    const { account, above } = scope;
    return (kind) => {
        const own = ownGaps(scope, kind);
        if (above.gaps.length === 0)
            return own;
        return [...own, ...above.gaps.filter((gap) => (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .gapCovers */ .ZF)(gap, account.id, _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .j, kind))];
    };
}
function ownGaps({ gaps, account, region }, kind) {
    return gaps.filter((gap) => (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .gapCovers */ .ZF)(gap, account.id, region, kind));
}


/***/ }),

/***/ 75958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _gap_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92830);
/* harmony import */ var _model_exception_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76594);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10351);
/* harmony import */ var _shared_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8691);





/**
 * Settles the results that depend on several accounts, once all are read. A resource that another account uses is used.
 * Where an account that may use it has a gap there, the owner's result is unknown. A violation is as severe as the
 * account that sees it worst says.
 */
function settle(scan) {
    const resources = new Map(scan.shared.resources.map((one) => [keyOf(one), one]));
    const violations = new Map(scan.violations.map((violation) => [violation.fingerprint, violation]));
    const changes = new Changes(violations);
    const hasGap = gapsOfUsers(scan);
    for (const hinge of scan.shared.hinges) {
        const known = useFor(hinge, resources.get(keyOf(hinge)));
        const violation = typeof hinge.ifUsed === 'object' ? hinge.ifUsed : violations.get(hinge.fingerprint);
        const isOpen = known === 'unused' && violation !== undefined && hasGap(hinge, violation.region);
        const use = isOpen ? 'unknown' : known;
        if (use === 'used')
            changes.apply(hinge);
        else if (use === 'unknown')
            changes.doubt(hinge);
    }
    if (resources.size > 0) {
        for (const violation of violations.values()) {
            const seen = resources.get(keyOf(violation));
            if (seen !== undefined)
                violations.set(violation.fingerprint, withSightings(violation, seen));
        }
    }
    return (0,_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)({ ...scan, violations: [...violations.values()], outcomes: changes.outcomes(scan.outcomes) });
}
/** Whether an account of the run may use the resource and has a gap in the kind there. */
function gapsOfUsers({ accounts, coverage }) {
    const gaps = (0,_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsByAccount */ .Gi)(coverage.gaps.filter(({ properties }) => properties === undefined));
    const read = new Set(accounts.map(({ id }) => id));
    return ({ kind, others = [] }, region) => others.some((account) => read.has(account) && gaps.get(account)?.some((gap) => (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .accountGapCovers */ .KU)(gap, region, kind)) === true);
}
/** A severity depends on what has the resource now; whether it is used at all, also on what only names it. */
function useFor({ ifUsed }, shared) {
    if (shared === undefined)
        return 'unused';
    const isSeverity = typeof ifUsed === 'string' && ifUsed !== 'pass' && ifUsed !== 'unknown';
    return isSeverity ? shared.use : (0,_shared_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .moreUse */ .b8)(shared.use, shared.named);
}
/** Changes of results, with the numbers by account and rule. */
class Changes {
    #violations;
    #numbers = new Map();
    constructor(violations) {
        this.#violations = violations;
    }
    apply({ fingerprint, ifUsed, exceptionsIfUsed }) {
        const now = this.#violations.get(fingerprint);
        if (typeof ifUsed === 'object') {
            this.#violations.set(fingerprint, ifUsed);
            this.#count(ifUsed, { passed: -1, violations: 1 });
        }
        else if (now === undefined)
            return;
        else if (ifUsed === 'pass')
            this.#drop(now, 1);
        else if (ifUsed === 'unknown')
            this.#drop(now, 0);
        else
            this.#violations.set(fingerprint, { ...excepted(now, exceptionsIfUsed), severity: ifUsed });
    }
    /** The result is either the present one or that of a used resource: a violation only if both are. */
    doubt({ fingerprint, ifUsed, exceptionsIfUsed }) {
        const now = this.#violations.get(fingerprint);
        if (typeof ifUsed === 'object') {
            this.#count(ifUsed, { passed: -1, violations: 0 }, true);
        }
        else if (now === undefined)
            return;
        else if (ifUsed === 'pass' || ifUsed === 'unknown')
            this.#drop(now, 0);
        else {
            const exceptions = exceptionsIfUsed && certainlyOf((0,_model_exception_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionsOf */ .Y)(now), exceptionsIfUsed);
            this.#violations.set(fingerprint, {
                ...excepted(now, exceptions),
                severity: (0,_shared_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([now.severity, ifUsed]),
            });
        }
    }
    outcomes(outcomes) {
        if (this.#numbers.size === 0)
            return outcomes;
        return outcomes.map((outcome) => {
            const change = this.#numbers.get(`${outcome.account}\n${outcome.rule}`);
            if (change === undefined)
                return outcome;
            return {
                ...outcome,
                passed: outcome.passed + change.passed,
                violations: outcome.violations + change.violations,
                incomplete: [...new Set([...outcome.incomplete, ...change.unknown])].toSorted(),
            };
        });
    }
    #drop(violation, passed) {
        this.#violations.delete(violation.fingerprint);
        this.#count(violation, { passed, violations: -1 }, passed === 0);
    }
    #count({ account, rule, region }, { passed, violations }, isUnknown = false) {
        const key = `${account}\n${rule}`;
        const known = this.#numbers.get(key) ?? { passed: 0, violations: 0, unknown: new Set() };
        if (isUnknown)
            known.unknown.add(region);
        const { unknown } = known;
        this.#numbers.set(key, {
            passed: known.passed + passed,
            violations: known.violations + violations,
            unknown,
        });
    }
}
/** The violation with what the exceptions file says of it instead; undefined: it stays. */
function excepted(violation, exceptions) {
    if (exceptions === undefined)
        return violation;
    const { exception: _, expiredException: __, matchedExceptions: ___, uncheckedExceptions: ____, ...own } = violation;
    return { ...own, ...exceptions };
}
/** What holds whichever of the two is so: an entry that matches in one case alone could not be checked. */
function certainlyOf(one, other) {
    const places = new Map([one, other]
        .flatMap(({ exception }) => exception?.place ?? [])
        .map((place) => [place.line, place]));
    const matched = (one.matchedExceptions ?? []).filter((line) => other.matchedExceptions?.includes(line));
    const accepting = [one, other].flatMap(({ exception }) => exception ?? []);
    // Both accept it, perhaps by two entries: it is accepted as long as the shorter one lasts.
    const [exception] = accepting.length < 2
        ? []
        : accepting.toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
    const open = [...places.values()]
        .filter(({ line }) => exception === undefined && !matched.includes(line))
        .map((place) => ({ place, why: UNKNOWN_USE }));
    const unchecked = [...(one.uncheckedExceptions ?? []), ...open];
    return {
        ...(exception === undefined ? {} : { exception }),
        ...(one.expiredException === undefined || other.expiredException === undefined
            ? {}
            : { expiredException: one.expiredException }),
        ...(matched.length === 0 ? {} : { matchedExceptions: matched }),
        ...(unchecked.length === 0 ? {} : { uncheckedExceptions: unchecked }),
    };
}
const UNKNOWN_USE = 'its where asks whether the resource is used, and not every account that may use it was read';
function withSightings(violation, { sightings }) {
    const seen = sightings.filter(({ rule }) => rule === violation.rule);
    if (seen.length === 0)
        return violation;
    const severities = seen.map(({ severity }) => severity);
    return {
        ...violation,
        severity: (0,_shared_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([violation.severity, ...severities]),
        affected: (0,_shared_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .affectedBoth */ .Gl)([...seen.map(({ affected }) => affected), violation.affected]),
    };
}
function keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}


/***/ }),

/***/ 8691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ affectedBoth),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   _H: () => (/* binding */ SharedTally),
/* harmony export */   b8: () => (/* binding */ moreUse)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);


/** Brings together what several accounts, or several parts, tell. */
class SharedTally {
    #resources = new Map();
    #hinges = [];
    add({ resources, hinges }) {
        for (const resource of resources) {
            const key = keyOf(resource);
            const known = this.#resources.get(key);
            this.#resources.set(key, known === undefined ? resource : together(known, resource));
        }
        for (const hinge of hinges)
            this.#hinges.push(hinge);
    }
    /** In an order that does not depend on who was read first. */
    result() {
        return {
            resources: [...this.#resources.values()].toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyOf(a), keyOf(b))),
            hinges: this.#hinges.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.fingerprint, b.fingerprint)),
        };
    }
}
function keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}
/** What is used by one of them is used. */
function moreUse(a, b) {
    if (a === 'used' || b === 'used')
        return 'used';
    return a === 'unknown' || b === 'unknown' ? 'unknown' : 'unused';
}
function together(a, b) {
    const byRule = Map.groupBy([...a.sightings, ...b.sightings], ({ rule }) => rule);
    return {
        owner: a.owner || b.owner,
        kind: a.kind,
        id: a.id,
        use: moreUse(a.use, b.use),
        named: moreUse(a.named, b.named),
        sightings: [...byRule.values()]
            .map((all) => ({
            rule: all[0]?.rule ?? '',
            severity: worst(all.map(({ severity }) => severity)),
            affected: affectedBoth([
                all.flatMap(({ affected }) => affected).toSorted((x, y) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(orderOf(x), orderOf(y))),
            ]),
        }))
            .toSorted((x, y) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(x.rule, y.rule)),
    };
}
/** The worst; of none, the least bad that there is. */
function worst(severities) {
    return severities.toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b))[0] ?? 'low';
}
/** Each once, as the first tells of it: who owns an interface knows more of it than who owns a group on it. */
function affectedBoth(lists) {
    const byId = new Map();
    for (const one of lists.flat())
        if (!byId.has(one.id))
            byId.set(one.id, one);
    return [...byId.values()];
}
function orderOf(affected) {
    return `${affected.id}\n${JSON.stringify(affected)}`;
}


/***/ }),

/***/ 32900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ partByOwner),
/* harmony export */   h: () => (/* binding */ isSubject)
/* harmony export */ });
/* harmony import */ var _model_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);


/**
 * Whether the rule judges the resource in the account that reads it. What another account owns and shares is judged at
 * its owner: only the owner can answer or mend it, and whoever it is shared with sees a part of it (no flow logs, no
 * endpoints, no tags, none of the others' use).
 */
function isSubject(rule, resource) {
    return (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudgedEverywhere */ .cQ)(rule) || (0,_model_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .otherOwner */ .W)(resource) === null;
}
function partByOwner(resources) {
    const others = resources.filter((resource) => (0,_model_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .otherOwner */ .W)(resource) !== null);
    if (others.length === 0)
        return { own: resources, others };
    const left = new Set(others);
    return { own: resources.filter((resource) => !left.has(resource)), others };
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ arnOf),
  N: () => (/* binding */ toViolation)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/text/members.js
var members = __webpack_require__(50726);
// EXTERNAL MODULE: ./build/src/network/path/grade.js
var path_grade = __webpack_require__(2361);
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/src/network/ingress/rule-reach.js
var rule_reach = __webpack_require__(51186);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/network/beyond.js
var beyond = __webpack_require__(53297);
;// CONCATENATED MODULE: ./build/src/evaluate/missing-words.js


/** What is not known for lack of these kinds and ids, and why: `DescribeNetworkAcls was denied`, `acl-1 was not read`. */
function missingWords(missing, gapsOf) {
    const kinds = missing.filter((name) => gapsOf(name).length > 0);
    // A list that could not be read is missing for want of the call, which is told.
    const told = kinds.length > 0 ? missing.filter((name) => kinds.includes(name) || !isListId(name)) : missing;
    return [...new Set(told.map((name) => wordsOf(name, gapsOf(name)[0])))];
}
function isListId(name) {
    return name.startsWith('pl-');
}
function wordsOf(name, gap) {
    if ((0,beyond/* isUntold */.N1)(name))
        return name;
    if ((0,beyond/* isBeyond */._f)(name))
        return `${name} cannot be read from here`;
    if (gap === undefined)
        return `${labelOf(name)} could not be read`;
    const { action, reason } = gap;
    return action === null
        ? `${labelOf(name)} could not be read`
        : `${clouds/* CLOUD */.OZ.actionLabel(action)} ${OUTCOMES[reason] ?? 'failed'}`;
}
const OUTCOMES = {
    denied: 'was denied',
    throttled: 'was throttled',
    timeout: 'took too long',
    cancelled: 'was cut short',
    malformed: 'made no sense',
    unreachable: 'was not answered',
};
/** `aws_ec2_network_acl` as `the network ACLs`. */
function labelOf(name) {
    if (!name.startsWith('aws_'))
        return name;
    const words = name
        .replace(/^aws_(ec2_)?/, '')
        .replace(/\..*$/, '')
        .replaceAll('_', ' ');
    const label = words.replaceAll(/\b(vpc|acl)\b/g, (short) => short.toUpperCase());
    return `the ${label}${label.endsWith('s') ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/affected.js








/** One for all of the many findings that affect nothing else. */
const NOTHING = [];
const INTERFACE = 'aws_ec2_network_interface';
/**
 * The interfaces behind a group, where its exposure was worked out (see exposure/), each with how far the internet gets
 * to it at what the finding is about; worst first. Of a rule that is not about who gets where nothing is said.
 */
function affectedBy({ reported, doubts }, reach, gapsOf) {
    if (reach === null)
        return NOTHING;
    const least = interfacesOf(reported);
    const [widest = reported] = doubts ?? [];
    const most = interfacesOf(widest);
    if (least.length === 0 && most.length === 0)
        return NOTHING;
    const sure = new Map(least.map((item) => [(0,members/* textOf */.b6)(item['interface_id']), item]));
    return most
        .flatMap((item) => behind(item, sure.get((0,members/* textOf */.b6)(item['interface_id'])), reach) ?? [])
        .toSorted(compareWorst)
        .map((one) => toAffected(one, gapsOf));
}
function interfacesOf(reported) {
    const exposure = reported['internet_exposure'];
    return (0,json/* isJsonObject */.O)(exposure) ? (0,members/* objectsOf */.iZ)(exposure['interfaces']) : [];
}
/** `sure`: the same at the least; undefined for what stands for all interfaces that were not read. */
function behind(most, sure, reach) {
    const worst = gradeAt(most, reach);
    const least = sure === undefined ? 'closed' : gradeAt(sure, reach);
    if (worst === null || least === null)
        return null;
    if (sure === undefined && (0,path_grade/* compareGrade */.t1)(worst, 'open-but-blocked') <= 0)
        return null;
    return {
        id: (0,members/* textOf */.b6)(most['interface_id']) ?? finding/* UNREAD_INTERFACES */.r,
        instance: (0,members/* textOf */.b6)(most['instance_id']),
        owner: (0,members/* textOf */.b6)(most['owner']),
        least,
        most: worst,
        stoppedBy: (0,members/* textOf */.b6)(most['stopped_by']),
        missing: textsOf(most),
    };
}
function textsOf({ missing }) {
    return Array.isArray(missing) ? missing.filter((one) => typeof one === 'string') : [];
}
/** How far the internet gets to it at what the rule is about. */
function gradeAt(item, reach) {
    const { grade, reached } = item;
    if (!(0,path_grade/* isGrade */.qI)(grade))
        return null;
    if (grade === 'closed' || (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(reached), reach).length > 0)
        return grade;
    return 'open-but-blocked';
}
function compareWorst(a, b) {
    return (0,path_grade/* compareGrade */.t1)(b.most, a.most) || (0,path_grade/* compareGrade */.t1)(b.least, a.least) || (0,compare/* compareText */.n)(a.id, b.id);
}
/** Owners that say no more than that something else is known of it, or nothing. */
const UNTOLD = new Set(['instance', 'none', 'other', 'unread']);
function toAffected({ id, instance, owner, least, most, stoppedBy, missing }, gapsOf) {
    const about = {
        kind: INTERFACE,
        id,
        ...(instance === undefined ? {} : { instance }),
        ...(owner === undefined || UNTOLD.has(owner) ? {} : { owner }),
    };
    // Whether a group on the way is open makes no difference to what is not reached in any case.
    if (least === most || (0,path_grade/* compareGrade */.t1)(most, 'open-but-blocked') <= 0)
        return { ...about, grade: most, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
    return { ...about, grade: 'unknown', between: [least, most], missing: missingWords(missing, gapsOf) };
}

// EXTERNAL MODULE: ./build/src/network/sets/address-set.js
var address_set = __webpack_require__(97965);
// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
// EXTERNAL MODULE: ./build/src/network/ingress/network-acl.js
var network_acl = __webpack_require__(62707);
// EXTERNAL MODULE: ./build/src/network/path/most-of-internet.js
var most_of_internet = __webpack_require__(37131);
// EXTERNAL MODULE: ./build/src/network/ingress/public-space.js
var public_space = __webpack_require__(81896);
// EXTERNAL MODULE: ./build/src/network/ingress/traffic.js
var traffic = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/src/network/ingress/acl-permissions.js








/**
 * The inbound entries that let the internet in to any part of the opening, each with the ports that it opens: those
 * that let most of it in where no denial comes first, and the widest of those that do so only together.
 */
function entriesThatAdmit(entries, { family, protocol, ports }) {
    const read = entries
        .filter((item) => (0,json/* isJsonObject */.O)(item) && item['egress'] === false)
        .map(network_acl/* readEntry */.h)
        .filter((entry) => typeof entry !== 'string')
        .toSorted((a, b) => a.number - b.number);
    const found = new Map();
    const speaking = (0,traffic/* ofProtocol */.eG)(read, protocol);
    for (const piece of (0,interval_set/* piecesOf */.Xe)([ports, ...speaking.map((entry) => (0,interval_set/* intersect */.y$)(entry.ports, ports))])) {
        let denied = address_set/* NO_ADDRESSES */.xY;
        const letting = [];
        for (const entry of speaking) {
            if (!entry.ports.some(({ from, end }) => from <= piece.from && piece.end <= end))
                continue;
            if (!entry.allow)
                denied = address_set/* unite */._f(denied, entry.addresses);
            else {
                const through = address_set/* intersect */.y$(entry.addresses, (0,address_set/* onlyFamily */.fS)(public_space/* PUBLIC_SPACE */.J, family));
                letting.push({ number: entry.number, let: address_set/* subtract */.Re(through, denied) });
            }
        }
        for (const { number } of openersAmong(letting, family)) {
            found.set(number, [...(found.get(number) ?? []), piece]);
        }
    }
    return [...found].map(([number, pieces]) => ({ number, ports: (0,interval_set/* intervalSet */.Ir)(pieces) }));
}
function openersAmong(all, family) {
    const alone = all.filter((one) => (0,most_of_internet/* mostOfInternet */.m)(one.let, family));
    const others = all.filter((one) => !alone.includes(one) && !address_set/* isEmpty */.Im(one.let));
    if (!(0,most_of_internet/* mostOfInternet */.m)(address_set/* unite */._f(...others.map((one) => one.let)), family))
        return alone;
    return [...alone, ...others.filter((one) => !others.some((other) => isWithin(one.let, other.let)))];
}
function isWithin(part, whole) {
    return address_set/* includes */.mK(whole, part) && !address_set/* includes */.mK(part, whole);
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-permissions.js
var group_permissions = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/src/network/sets/protocol.js
var sets_protocol = __webpack_require__(8758);
;// CONCATENATED MODULE: ./build/src/evaluate/service-words.js

/** `Elasticsearch 5601/9200/9300`, `SIP UDP 5060`: a service with those of its ports that are open. */
function serviceWords(service, openings) {
    const tcp = portsOf(openings, 'tcp');
    const udp = (0,interval_set/* subtract */.Re)(portsOf(openings, 'udp'), tcp);
    return [
        service,
        ...(tcp.length === 0 ? [] : [tcp.map(rangeWords).join('/')]),
        ...(udp.length === 0 ? [] : [`UDP ${udp.map(rangeWords).join('/')}`]),
    ].join(' ');
}
function portsOf(openings, protocol) {
    return (0,interval_set/* unite */._f)(...openings.filter((one) => one.protocol === protocol).map(({ ports }) => ports));
}
function rangeWords({ from, end }) {
    return end - from === 1 ? String(from) : `${from}-${end - 1}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/broken-permissions.js








const GROUP = 'aws_ec2_security_group';
const ACL = 'aws_ec2_network_acl';
/** An item of a derived list: `internet_ingress[3]`. */
const ITEM = /^(?:internet|public)_ingress\[\d+\]/;
/** A source of a permission: `group_ip_permissions[0].ip_ranges[2].cidr_ip`. */
const SOURCE = /^group_ip_permissions\[\d+\]\.(?:ip_ranges\[\d+\]\.cidr_ip|ipv6_ranges\[\d+\]\.cidr_ipv6|prefix_list_ids\[\d+\]\.prefix_list_id)$/;
/**
 * The permissions that a finding about a security group or a network ACL rests on, by its evidence: items of what the
 * internet reaches, of which the rule's `reach` is about a part, or sources as they are written. Nothing of rules that
 * rest on none, such as those about names.
 *
 * A group that a service made is one cause: its guide says what may be changed, and no permission is anybody's mistake.
 */
function brokenPermissions({ rule, reach }, resource, evidence) {
    const { kind, reported } = resource;
    if (kind !== GROUP && kind !== ACL)
        return {};
    const parts = partsOf(resource, evidence, reach);
    if (parts.length === 0)
        return {};
    const madeBy = (0,members/* textOf */.b6)(reported['managed_by']);
    const byPermission = Map.groupBy(parts, ({ id }) => madeBy ?? id);
    const all = (0,openings/* openings */.mS)(parts.map(({ opening }) => opening));
    return {
        permissions: [...byPermission].map(([id, own]) => ({
            id,
            ports: countPorts((0,openings/* openings */.mS)(own.map(({ opening }) => opening))),
        })),
        ...(rule.service === undefined ? {} : { opens: serviceWords(rule.service, all) }),
        ...(madeBy === undefined ? {} : { madeBy }),
    };
}
function partsOf(resource, evidence, reach) {
    const { kind, reported } = resource;
    const items = [...pathsOf(evidence, ITEM)].flatMap((path) => {
        const item = at(reported, path);
        return (0,json/* isJsonObject */.O)(item) ? [item] : [];
    });
    if (kind === ACL) {
        const entries = (0,members/* listOf */.c3)(reported['acl_entries']);
        return items.flatMap((item) => aboutRule(item, reach).flatMap((opening) => throughAcl(entries, opening)));
    }
    return [
        ...items.flatMap((item) => throughGroup(resource, item, reach)),
        ...[...pathsOf(evidence, SOURCE)].flatMap((path) => writtenAt(resource, path)),
    ];
}
function pathsOf(evidence, pattern) {
    return new Set(evidence.flatMap(({ path }) => pattern.exec(path)?.[0] ?? []));
}
function aboutRule(item, reach) {
    const all = (0,openings/* readReached */.T9)([item]);
    return reach === null ? all : (0,rule_reach/* withinReach */.Dj)(all, reach);
}
function throughAcl(entries, opening) {
    return entriesThatAdmit(entries, opening).map(({ number, ports }) => ({
        id: `entry ${number}`,
        opening: { ...opening, ports },
    }));
}
/** Items of `internet_ingress` say themselves which source opens which ports of it; of others every source does. */
function throughGroup({ reported }, item, reach) {
    const { protocol = null, family = null, opened_by, sources } = item;
    const openers = opened_by === undefined
        ? (0,members/* listOf */.c3)(sources).map((source) => ({ source, item }))
        : (0,members/* objectsOf */.iZ)(opened_by).map((opener) => ({
            source: opener['source'],
            item: { ...opener, protocol, family },
        }));
    const permissions = (0,members/* listOf */.c3)(reported['group_ip_permissions']).flatMap(group_permissions/* sourcedPermissions */.e);
    return openers.flatMap(({ source, item: opened }) => {
        const own = permissions.filter((permission) => permission.source === source);
        return aboutRule(opened, reach).flatMap((opening) => own.flatMap((permission) => {
            const through = (0,group_permissions/* openedThrough */.n)(permission, opening);
            return through === null ? [] : [{ id: permission.id, opening: through }];
        }));
    });
}
/** All that the permission opens that names the source at this place. */
function writtenAt({ reported }, path) {
    const item = at(reported, path.slice(0, path.indexOf('.')));
    const source = (0,members/* textOf */.b6)(at(reported, path));
    if (item === undefined || source === undefined)
        return [];
    const family = source.includes(':') ? 'ipv6' : 'ipv4';
    return (0,group_permissions/* sourcedPermissions */.e)(item)
        .filter((permission) => permission.source === source)
        .flatMap(({ id, protocol, ports }) => {
        const named = protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? [protocol, 'tcp', 'udp'] : [protocol];
        return named.map((one) => ({ id, opening: { family, protocol: one, ports } }));
    });
}
/** Ports of TCP and UDP as many as they are, any other protocol as one: `-1` stands for what is left of 256. */
function countPorts(all) {
    return all.reduce((sum, { protocol, ports }) => {
        if ((0,sets_protocol/* hasPorts */.vZ)(protocol))
            return sum + ports.reduce((size, { from, end }) => size + end - from, 0);
        return sum + (protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? PROTOCOLS : 1);
    }, 0);
}
const PROTOCOLS = 256;
/** The value at a path with positions. */
function at(value, path) {
    return path
        .split(/[.[\]]+/)
        .filter((step) => step !== '')
        .reduce((found, step) => Array.isArray(found) ? found[Number(step)] : (0,members/* memberOf */.C5)(found, step), value);
}

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/evaluate/because.js




/** Phrases of a sentence: who wants all of it finds it in result.json. */
const MOST = 3;
/** By kind and property. */
const SAID = new Map([
    ...[...clouds/* KINDS */.GW.values()].flatMap(({ name, say = {} }) => Object.entries(say).map(([property, one]) => [`${name}.${property}`, one])),
    ...clouds/* DERIVED */.mj.flatMap(({ kind, name, say }) => (say === undefined ? [] : [[`${kind}.${name}`, say]])),
]);
/** By kind and property: the other one that says why it is true. */
const SAID_BY = new Map(clouds/* DERIVED */.mj.map(({ kind, name, saidBy }) => [`${kind}.${name}`, saidBy]));
/**
 * The evidence in one sentence for people, such as `TCP 22 from 0.0.0.0/0, rule sgr-0ab` or `volume_encrypted is false`.
 * Undefined where there is none.
 * @param ruleIds rules of a security group that have to go
 */
function becauseOf(kind, evidence, ruleIds = []) {
    const byProperty = Map.groupBy(withoutRepeats(evidence), ({ path }) => /^\w+/.exec(path)?.[0] ?? path);
    const whys = [];
    const phrases = [...byProperty].flatMap(([property, own]) => {
        if (byProperty.has(SAID_BY.get(`${kind}.${property}`) ?? ''))
            return [];
        const why = whysOf(own);
        if (why !== '')
            whys.push(why);
        const said = SAID.get(`${kind}.${property}`)?.(own) ?? '';
        if (said !== '')
            return [said];
        return why === '' ? withoutOthers(own).map(phraseOf) : [];
    });
    const sentence = [...whys, (0,words/* some */.zN)(phrases, MOST)].filter((part) => part !== '').join('; ');
    if (sentence === '')
        return undefined;
    // Evidence of what the internet reaches names them itself.
    if (ruleIds.length === 0 || evidence.some(({ path }) => path.endsWith('.rule_ids')))
        return sentence;
    return `${sentence}, ${ruleIds.length === 1 ? 'rule' : 'rules'} ${(0,words/* some */.zN)(ruleIds, MOST)}`;
}
/**
 * AWS sends the same address of an instance at three places: once says it. Words such as `enabled` may be the values of
 * different properties.
 */
function withoutRepeats(evidence) {
    const seen = new Set();
    return evidence.filter(({ value }) => {
        if (typeof value !== 'string' || !TELLING.test(value))
            return true;
        if (seen.has(value))
            return false;
        seen.add(value);
        return true;
    });
}
/** Ids, ARNs and addresses, which say what they are of. */
const TELLING = /^(?=.*\d).{7,}$/;
/**
 * A list lacks what a rule looks for where each item is something else or not as it should be: of three and more that are
 * something else nothing is said if there is one that is not as it should be.
 */
function withoutOthers(evidence) {
    const byMember = Map.groupBy(evidence, ({ path }) => path.replace(/\[\d+\]/, '[]'));
    const often = [...byMember.values()].find((own) => own.length >= MOST);
    if (often === undefined)
        return evidence;
    const others = new Set(often.map(({ path }) => itemOf(path)));
    const rest = evidence.filter(({ path }) => !others.has(itemOf(path)));
    return rest.length > 0 ? rest : evidence;
}
function itemOf(path) {
    return /^\w+\[\d+\]/.exec(path)?.[0] ?? path;
}
/** What is worked out of policies says itself why it is so: that sentence, and none of the members beside it. Empty: none does. */
function whysOf(evidence) {
    const whys = evidence.flatMap(({ path, value }) => path.endsWith('.why') && typeof value === 'string' ? [(0,limit/* limitCodePoints */.s)(value, LONGEST_WHY)] : []);
    return [...new Set(whys)].map((why) => why.replace(/\.$/, '')).join('; ');
}
const LONGEST_WHY = 400;
/** What is counted is asked for first, conditions on it and on what it leads to follow. */
const NONE = /^with\((?:empty|count *= *0)\b.*?\bis\("?(\w+)"?\)(.*)$/s;
function phraseOf({ path, value }) {
    const [, counted, conditions = ''] = NONE.exec(path) ?? [];
    if (counted !== undefined && value === 0)
        return /\w/.test(conditions) ? `no ${counted} meets the conditions` : `no ${counted}`;
    const [, found] = /^with\(.*\bis\("?(\w+)"?\)\)$/.exec(path) ?? [];
    if (found !== undefined && typeof value === 'number')
        return `${(0,words/* withCommas */.rX)(value)} ${found}`;
    const property = (0,search/* shortPath */._1)(path).replaceAll(/\[\d+\]/g, '');
    if (value === null)
        return `${property} is not set`;
    if (Array.isArray(value) && value.length === 0)
        return `${property} is empty`;
    return `${property} is ${textOf(value)}`;
}
const LONGEST = 120;
function textOf(value) {
    if (typeof value === 'string' && value !== '' && !/\s/.test(value))
        return (0,limit/* limitCodePoints */.s)(value, LONGEST);
    return (0,limit/* limitCodePoints */.s)(JSON.stringify(value), LONGEST);
}

;// CONCATENATED MODULE: ./build/src/evaluate/opened-by.js



/** Who opens what of an item of `internet_ingress` the rule is about; null where it has nothing of that. */
function openedBy(item, reach) {
    const found = (0,members/* objectsOf */.iZ)(item['opened_by']).flatMap((opener) => {
        const { protocol = null, family = null } = item;
        const opened = openingOf({ ...opener, protocol, family });
        const source = (0,members/* textOf */.b6)(opener['source']);
        if (opened === undefined || source === undefined || (0,rule_reach/* withinReach */.Dj)([opened], reach).length === 0)
            return [];
        const [lets] = (0,members/* objectsOf */.iZ)(opener['lets']);
        const all = lets === undefined ? undefined : openingOf({ ...lets, family });
        return [{ source, ruleId: (0,members/* textOf */.b6)(opener['rule_id']), lets: all }];
    });
    return found.length === 0 ? null : found;
}
function openingOf(item) {
    const read = (0,openings/* readReach */.eo)(item);
    return read === null ? undefined : (0,openings/* openingsOf */.D$)([read])[0];
}

;// CONCATENATED MODULE: ./build/src/evaluate/causes.js






/** By kind and property. */
const CAUSES = new Map([...Map.groupBy(clouds/* DERIVED */.mj, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    new Map(own.map(({ name, because = [], saidBy }) => [name, { because, saidBy }])),
]));
/** Items of the property that says why another is true. */
const MOST_ITEMS = 3;
/**
 * Evidence from a derived property says what the internet reaches, not why: the members that tell it (sources, rules,
 * reasons) are put behind the last evidence from the same item, and behind a yes what says why. Of the sources and rules
 * that open a group only those are told that open what the rule is about.
 */
function withCauses({ kind, reported }, found, reach) {
    const causesOf = CAUSES.get(kind);
    if (causesOf === undefined)
        return found;
    const evidence = withOtherItems(reported, found, reach);
    const known = new Set(evidence.map(({ path }) => path));
    const added = new Set();
    return evidence.flatMap((one, position) => {
        const item = causes_itemOf(one.path);
        const { because = [], saidBy } = causesOf.get(item.replace(/\[.*/, '')) ?? {};
        if (added.has(item))
            return [one];
        if (saidBy !== undefined && one.value === true) {
            added.add(item);
            const members = causesOf.get(saidBy)?.because ?? [];
            const items = itemsOf(reported, saidBy).filter((said) => !evidence.some(({ path }) => causes_itemOf(path) === said));
            const shown = items.slice(0, MOST_ITEMS);
            return [one].concat(shown.flatMap((said) => membersOf(itemAt(reported, said), said, members)));
        }
        if (because.length === 0)
            return [one];
        if (evidence.slice(position + 1).some(({ path }) => path.startsWith(`${item}.`)))
            return [one];
        added.add(item);
        const more = membersOf(narrowed(itemAt(reported, item), reach), item, because);
        return [one].concat(more.filter(({ path }) => !known.has(path)));
    });
}
function membersOf(values, item, members) {
    return members.flatMap((name) => {
        const value = values?.[name];
        return value === undefined || isEmpty(value) ? [] : [{ path: `${item}.${name}`, value }];
    });
}
function itemsOf(reported, property) {
    const items = reported[property];
    return Array.isArray(items) ? items.map((_, index) => `${property}[${index}]`) : [];
}
function causes_itemOf(path) {
    return /^\w+(\[\d+\])?/.exec(path)?.[0] ?? '';
}
const INGRESS = 'internet_ingress';
/**
 * A search is true by the first item that it finds; whoever closes the port of one family leaves that of the other open,
 * so the other items that have something of what the rule is about are told as well.
 */
function withOtherItems(reported, evidence, reach) {
    const ingress = reported[INGRESS];
    if (reach === null || !Array.isArray(ingress))
        return evidence;
    const items = new Set(evidence.map(({ path }) => causes_itemOf(path)));
    if (![...items].some((item) => item.startsWith(`${INGRESS}[`)))
        return evidence;
    const others = ingress.flatMap((item, index) => {
        const name = `${INGRESS}[${index}]`;
        if (items.has(name) || !(0,json/* isJsonObject */.O)(item) || (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(item), reach).length === 0)
            return [];
        const told = ['protocol', 'from_port', 'to_port', 'icmp_type', 'icmp_code'];
        return told.flatMap((member) => {
            const value = item[member];
            return value === undefined ? [] : [{ path: `${name}.${member}`, value }];
        });
    });
    return [...evidence, ...others];
}
function narrowed(item, reach) {
    const openers = item === null || reach === null ? null : openedBy(item, reach);
    if (openers === null)
        return item;
    const ids = openers.map(({ ruleId }) => ruleId).filter((id) => id !== undefined);
    const sources = distinct(openers.map(({ source }) => source));
    return { ...item, sources, ...(item?.['rule_ids'] === undefined ? {} : { rule_ids: distinct(ids) }) };
}
function distinct(texts) {
    return [...new Set(texts)].toSorted(compare/* compareText */.n);
}
function itemAt(reported, item) {
    const [name = '', index] = item.split(/[[\]]/);
    const property = reported[name];
    const value = Array.isArray(property) ? property[Number(index)] : property;
    return (0,json/* isJsonObject */.O)(value) ? value : null;
}
function isEmpty(value) {
    return value === null || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/src/evaluate/doubt.js

const UNKNOWN = 'unknown: it depends on what was not read';
/**
 * A violation may be certain whatever a gap hides, with one reason if it hides nothing and another if it hides something.
 * The evidence is that of the first, and must not call absent what nobody read.
 */
function withoutDoubt({ reported, doubts }, evidence) {
    const [most] = doubts ?? [];
    if (most === undefined)
        return evidence;
    return evidence.map((one) => {
        const { path, value } = one;
        const property = /^\w+/.exec(path)?.[0] ?? '';
        if (reported[property] === most[property] || !isAbsence(value))
            return one;
        return JSON.stringify(valueAt(most, path) ?? null) === JSON.stringify(value)
            ? one
            : { path, value: UNKNOWN };
    });
}
const GOOD_GRADES = new Set(['closed', 'open-but-blocked', 'exposed-but-stopped']);
function isAbsence(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return value === null || value === false || value === 0 || value === '' || GOOD_GRADES.has(value);
}
function valueAt(object, path) {
    return path.split(/[.[\]]+/).reduce((at, step) => {
        if (step === '' || at === undefined)
            return at;
        if (Array.isArray(at))
            return at[Number(step)];
        return (0,json/* isJsonObject */.O)(at) ? at[step] : undefined;
    }, object);
}

;// CONCATENATED MODULE: ./build/src/evaluate/fills.js


/** What a shell takes as one word without quotes, and a command as no option. Names that people gave may be more, and stay out. */
const ONE_WORD = /^[\w./:][\w.:/@+=,-]*$/;
/** Beside ids: the properties that hold what no other resource could be meant by. */
const OTHERS = new Map([
    ['access point bucket', 'bucket'],
    ['default version', 'version_number'],
    ['home region', 'home_region'],
    ['queue url', 'sqs_queue_url'],
    ['service name', 'service_name'],
    ['trail bucket', 'trail_s3_bucket_name'],
]);
/**
 * What stands for the placeholders of a rule's commands at this resource: its own id, name or ARN for `<group id>`,
 * `<user name>` and `<policy arn>`, by the last words of its kind (or `<resource id>`); its account for `<account id>`; for
 * `<vpc id>` the one value that properties of it called so hold; `ruleIds` for `<rule ids>`. What is not known, or is the
 * reader's to choose (`<office cidr block>`), is left out. Undefined where nothing is known.
 */
function fillsOf(resource, placeholders, ruleIds) {
    const fills = placeholders.flatMap((name) => {
        const words = name === 'rule ids' ? ruleIds : valuesNamed(resource, name);
        return words.length > 0 && words.every((word) => ONE_WORD.test(word)) ? [[name, words.join(' ')]] : [];
    });
    return fills.length === 0 ? undefined : Object.fromEntries(fills);
}
/** One or none. */
function valuesNamed(resource, placeholder) {
    const { account, id, reported } = resource;
    if (placeholder === 'resource id')
        return [id];
    if (placeholder === 'resource arn')
        return fills_textsOf(reported['arn']);
    if (placeholder === 'account id')
        return [account];
    const own = ownValue(resource, placeholder);
    if (own !== undefined)
        return own === null ? [] : [own];
    const name = OTHERS.get(placeholder) ?? placeholder.replaceAll(' ', '_');
    if (!placeholder.endsWith(' id') && !OTHERS.has(placeholder))
        return [];
    const member = (0,members/* memberOf */.C5)(reported, name);
    const values = member === undefined ? [...new Set(valuesOf(reported, `_${name}`, name))] : [member];
    const [value] = values.length === 1 ? values : [];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
function fills_textsOf(value) {
    return typeof value === 'string' ? [value] : [];
}
/**
 * `<user name>`, `<access point name>`, `<policy arn>`, `<group id>` of the resource itself; null where it has none, and
 * undefined where the placeholder speaks of something else.
 */
function ownValue({ kind, id, name, reported }, placeholder) {
    const [, words = '', what] = /^(.+) (id|name|arn)$/.exec(placeholder) ?? [];
    if (what === undefined || !kind.endsWith(`_${words.replaceAll(' ', '_')}`))
        return undefined;
    if (what === 'id')
        return id;
    const { arn } = reported;
    if (typeof arn !== 'string')
        return null;
    if (what === 'arn')
        return arn;
    return isNamedBy(arn, name) ? name : null;
}
/** A name that a tag gives, or that several may have, is no part of the ARN. Behind that of a recorder stands an id. */
function isNamedBy(arn, name) {
    return arn.endsWith(`:${name}`) || arn.endsWith(`/${name}`) || arn.includes(`/${name}/`);
}
/** The values of all members, however deep, that are called so or end so. */
function* valuesOf(value, ending, name) {
    if (Array.isArray(value))
        for (const one of value)
            yield* valuesOf(one, ending, name);
    else if ((0,json/* isJsonObject */.O)(value)) {
        for (const [member, one] of Object.entries(value)) {
            if (member === name || member.endsWith(ending))
                yield one;
            else if (member !== 'tags')
                yield* valuesOf(one, ending, name);
        }
    }
}

// EXTERNAL MODULE: ./build/src/network/ingress/opening-words.js
var opening_words = __webpack_require__(58320);
;// CONCATENATED MODULE: ./build/src/evaluate/fix.js









/** Rules that are named one by one. */
const fix_MOST = 10;
/** Rules of which it is told what they let in besides. */
const MOST_WIDE = 3;
/**
 * Which rules of a security group have to go, so that what the finding is about is closed to the internet: all and only
 * those; and what revoking them closes besides. Undefined where the rules are not known.
 */
function fixOf({ reported }, reach) {
    // What a service made is for its guide to mend.
    if (reach === null || reported['managed_by'] !== undefined)
        return undefined;
    const items = (0,members/* objectsOf */.iZ)(reported['internet_ingress']);
    const found = items.map((item) => ({ item, openers: openedBy(item, reach) ?? [] }));
    const openers = found.flatMap(({ openers: own }) => own);
    if (openers.length === 0 || openers.some(({ ruleId }) => ruleId === undefined))
        return undefined;
    const unread = found.flatMap(({ item, openers: own }) => own.length === 0 ? [] : unreadOf(item['unread_sources']));
    const { wide, narrow } = rulesToRevoke(openers, reach);
    const sentences = [...revoke(wide, narrow), ...alsoClosed(openers, reach), ...alsoOpen(unread)];
    return { text: sentences.join(' '), ruleIds: wide };
}
/**
 * A rule that opens a part of what a wider one opens, such as HTTPS beside all ports, may be meant: it is named apart,
 * since nobody should close it because the wider one has to go.
 */
function rulesToRevoke(openers, reach) {
    const rules = [...Map.groupBy(openers, ({ ruleId = '' }) => ruleId)]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([id, own]) => ({ id, parts: (0,rule_reach/* withinReach */.Dj)((0,openings/* openings */.mS)(own.flatMap(allOf)), reach) }));
    const narrow = rules.filter((rule) => rules.some(({ parts }) => fix_isWithin(rule.parts, parts) && !fix_isWithin(parts, rule.parts)));
    return { wide: rules.filter((rule) => !narrow.includes(rule)).map(({ id }) => id), narrow };
}
function revoke(wide, narrow) {
    const sentence = `Revoke ${(0,words/* some */.zN)(wide, fix_MOST, 'rule')}.`;
    const [first] = narrow;
    if (first === undefined)
        return [sentence];
    const told = narrow
        .slice(0, MOST_WIDE)
        .map(({ id, parts }) => `${id} (${parts.map(opening_words/* openingWords */.O).join(', ')})`);
    const more = narrow.length - told.length;
    const named = (0,words/* enumerate */.HL)(more > 0 ? [...told, (0,words/* count */.U9)(more, 'more rule')] : told);
    const [opens, it] = narrow.length === 1 ? ['opens', 'it'] : ['open', 'them'];
    return [sentence, `${named} ${opens} a part of it as well: revoke ${it} too unless that is meant.`];
}
/** A rule for all protocols lets each of them in. */
function allOf({ lets }) {
    if (lets === undefined)
        return [];
    return lets.protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? openings/* EVERYTHING */.Qz.filter(({ family }) => family === lets.family) : [lets];
}
function fix_isWithin(part, whole) {
    return part.every((one) => {
        const ofFamily = whole.filter(({ family }) => family === one.family);
        const own = ofFamily.find(({ protocol }) => protocol === one.protocol);
        const around = own ?? ofFamily.find(({ protocol }) => protocol === sets_protocol/* ALL_PROTOCOLS */.yJ);
        return around !== undefined && (0,interval_set/* includes */.mK)(around.ports, one.ports);
    });
}
function alsoClosed(openers, reach) {
    const rules = Map.groupBy(openers, ({ ruleId = '' }) => ruleId);
    const wide = [...rules]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .flatMap(([id, own]) => {
        const rest = own.flatMap(({ lets }) => (lets === undefined ? [] : ((0,rule_reach/* beyondReach */.Dh)(lets, reach) ?? [])));
        const [first] = rest;
        return first === undefined ? [] : [{ id, rest: first }];
    });
    const told = wide
        .slice(0, MOST_WIDE)
        .map(({ id, rest }) => `${closes(id, rest)}, unless another rule lets it in.`);
    const more = wide.length - told.length;
    return more > 0 ? [...told, `${(0,words/* count */.U9)(more, 'more rule')} of these let in other ports as well.`] : told;
}
function closes(id, rest) {
    return `Revoking ${id} also closes ${(0,opening_words/* openingWords */.O)(rest)}`;
}
function alsoOpen(unread) {
    const lists = fix_distinct(unread);
    return lists.length === 0 ? [] : [`${(0,words/* some */.zN)(lists, fix_MOST, 'list')} could not be read and may open it as well.`];
}
function unreadOf(value) {
    return Array.isArray(value) ? value.flatMap((one) => (0,members/* textOf */.b6)(one) ?? []) : [];
}
function fix_distinct(texts) {
    return [...new Set(texts)].toSorted(compare/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/src/evaluate/to-violation.js












/** A match of the rule's search, as the violation that it is in this account. */
function toViolation(compiled, account, resource, evidence, gapsOf) {
    const { reach } = compiled;
    const { region, kind, id, name } = resource;
    const { environment } = account;
    const subject = { rule: compiled.rule.id, account: account.id, region, kind, id };
    const fix = fixOf(resource, reach);
    const shown = withoutDoubt(resource, withCauses(resource, evidence, reach)).map(({ path, value }) => ({
        path,
        value: SECRET.test(path) ? HIDDEN : value,
    }));
    const because = becauseOf(kind, shown, fix?.ruleIds);
    const tags = tagsOf(resource, compiled.alertTags);
    const fills = fillsOf(resource, compiled.placeholders, fix?.ruleIds ?? []);
    return {
        ...subject,
        fingerprint: (0,fingerprint/* fingerprint */.R)(subject),
        name,
        arn: arnOf(resource),
        ...homeRegionOf(resource),
        severity: (0,severity/* severityOf */.x)(compiled, resource, environment, (0,search/* surroundingsOf */.ZD)(account, region)),
        environment,
        evidence: shown,
        affected: affectedBy(resource, reach, gapsOf),
        ...brokenPermissions(compiled, resource, evidence),
        ...(because === undefined ? {} : { because }),
        ...(tags === undefined ? {} : { tags }),
        ...(fills === undefined ? {} : { fills }),
        ...(fix === undefined ? {} : { fix: fix.text }),
        ...compiled.exceptions?.of(account, resource, gapsOf),
    };
}
/** Empty where it has none, or it is not known. */
function arnOf({ reported: { arn } }) {
    return typeof arn === 'string' ? arn : '';
}
/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/;
const HIDDEN = '(not shown: user data may hold secrets)';
function homeRegionOf({ kind, reported }) {
    const home = reported[clouds/* KINDS */.GW.get(kind)?.regionIn ?? ''];
    return typeof home === 'string' ? { homeRegion: home } : {};
}
/** Those of the keys that the resource has; undefined where nobody asks, or its tags are not known. */
function tagsOf(resource, keys) {
    const tags = keys.length === 0 ? undefined : (0,known_tags/* knownTags */.$)(resource);
    if (tags === undefined)
        return undefined;
    return Object.fromEntries(keys.flatMap((key) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return typeof value === 'string' ? [[key, value]] : [];
    }));
}


/***/ }),

/***/ 54535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ MOST_UNJUDGED),
/* harmony export */   _p: () => (/* binding */ MOST_ATTRIBUTES),
/* harmony export */   o0: () => (/* binding */ NO_DRIFT)
/* harmony export */ });
/** Attributes of one resource that are reported one by one. */
const MOST_ATTRIBUTES = 50;
/** Changes that no rule judges and that a run keeps: the rest is counted. */
const MOST_UNJUDGED = 500;
const NO_DRIFT = {
    compared: 0,
    unjudged: [],
    unjudgedCount: 0,
    withoutState: [],
    unusable: [],
    acceptedNow: [],
};


/***/ }),

/***/ 76594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EXPIRING_DAYS),
/* harmony export */   Y: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/** That alone of what is more; what is absent stays so. */
function exceptionsOf({ exception, expiredException, matchedExceptions, uncheckedExceptions, }) {
    return {
        ...(exception === undefined ? {} : { exception }),
        ...(expiredException === undefined ? {} : { expiredException }),
        ...(matchedExceptions === undefined ? {} : { matchedExceptions }),
        ...(uncheckedExceptions === undefined ? {} : { uncheckedExceptions }),
    };
}
/** So many days before an entry expires, the summary begins to say so. */
const EXPIRING_DAYS = 14;


/***/ }),

/***/ 44230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ NOTHING_SHARED)
/* harmony export */ });
const NOTHING_SHARED = { resources: [], hinges: [] };


/***/ }),

/***/ 18440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ keptHere),
/* harmony export */   g: () => (/* binding */ keptOnRunner)
/* harmony export */ });
/* harmony import */ var _accounts_kept_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24392);
/* harmony import */ var _files_short_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38703);


/** What the inventory of the report folder lacks; null where that is nothing, or none was written. Without a full stop. */
function keptOnRunner({ inventories, settings, }) {
    const { dataRegion } = settings;
    if (inventories !== undefined || dataRegion.length === 0)
        return null;
    return `Whatever was read in ${(0,_accounts_kept_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .keptWords */ .G)(dataRegion)} stays on the runner that read it, beside its report folder, and is not in the inventory of this report (data-region); where the runner is thrown away after its job, it goes with it`;
}
/** The same for the log of the job that read it. @param path of the whole inventory */
function keptHere({ dataRegion, workspace }, path) {
    return `Whatever was read in ${(0,_accounts_kept_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .keptWords */ .G)(dataRegion)} is not in the inventory of the report folder (data-region). Everything is in ${(0,_files_short_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._)(path, workspace)}, which stays on this runner; where that is thrown away after the job, it goes with it.`;
}


/***/ }),

/***/ 39746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchedKinds)
/* harmony export */ });
/** The kinds that these rules watch for changes: they are compared with what is accepted, and accepted. */
function watchedKinds(rules) {
    return new Set(rules.filter(({ change }) => change !== null).flatMap(({ query }) => query.subjects));
}


/***/ }),

/***/ 65069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readAndEvaluate),
  f: () => (/* binding */ readingSignal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/accounts/kept-regions.js
var kept_regions = __webpack_require__(24392);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/derive/stage.js
var derive_stage = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/inventory/kept-back.js
var kept_back = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/whole-file.js
var whole_file = __webpack_require__(1417);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/inventory/record.js
var record = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var withheld = __webpack_require__(91819);
;// CONCATENATED MODULE: ./build/src/inventory/writer.js












/** Characters handed to the compressor at a time. */
const BATCH = 131_072;
/** At most this much may wait for it: 1 MB. */
const BATCHES_AHEAD = 8;
/** A third of the time of zlib's default level, for a fifth more bytes. */
const LEVEL = 3;
/**
 * Writes an inventory scope by scope. The file appears under its name when it is whole: what a broken run leaves
 * behind is never taken for an inventory. Calls follow each other; they are not made side by side.
 */
class InventoryWriter {
    #path;
    #withheld;
    #privacy;
    #file;
    #gzip = (0,external_node_zlib_.createGzip)({ level: LEVEL });
    #written;
    #accounts = new Set();
    #compressing = [];
    #batch = '';
    #resources = 0;
    constructor(path, file, withheld, privacy) {
        this.#withheld = withheld;
        this.#privacy = privacy;
        this.#path = path;
        this.#file = file;
        this.#written = (0,promises_.pipeline)(this.#gzip, file.stream()).then(() => null, (failure) => ({ failure }));
    }
    /**
     * Creates the folder if there is none. Withholds what the model marks as holding secrets, and masks what is sensitive.
     * Throws a UserError where the file cannot be written.
     */
    static async create(path, origin, model, privacy) {
        const writer = await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path))
            .then(() => whole_file/* WholeFile */.E.create(path, { flush: false }))
            .then((file) => new InventoryWriter(path, file, new withheld/* Withheld */.e(model), privacy))
            .catch((error) => {
            throw notWritable(path, error);
        });
        const properties = Object.fromEntries([...model.values()].map((kind) => [kind.name, Object.keys(kind.properties)]));
        writer.#add({ type: 'header', schema: record/* INVENTORY_SCHEMA */.H, version: version/* VERSION */.x, ...origin, properties });
        return writer;
    }
    /** To be called before the first scope. */
    leaveOut(accounts) {
        for (const account of accounts)
            this.#add({ type: 'leftOut', ...(0,masked_account/* maskedAccount */.v)(account, this.#privacy) });
    }
    /** To be called after the account's last scope. */
    endAccount(id) {
        this.#add({ type: 'accountEnd', id });
    }
    /** Waits for the disk, so that memory does not fill. `environment`: that of the account, for its first scope. */
    async write(collected, environment) {
        const { id } = collected.account;
        if (id !== coverage/* EVERYTHING */.Qz && !this.#accounts.has(id)) {
            this.#accounts.add(id);
            const { name, partition, unit } = (0,masked_account/* maskedAccount */.v)(collected.account, this.#privacy);
            this.#add({
                type: 'account',
                id,
                name,
                partition,
                ...(unit === undefined ? {} : { unit }),
                ...(environment === undefined ? {} : { environment }),
            });
        }
        this.#add({ type: 'scope', account: id, region: collected.region });
        for (const complete of collected.complete)
            this.#add({ type: 'complete', ...complete });
        for (const gap of collected.gaps)
            this.#add({ type: 'gap', ...this.#privacy.value(gap) });
        for (const resource of collected.resources) {
            this.#resources += 1;
            this.#add({ type: 'resource', ...this.#privacy.resource(this.#withheld.without(resource)) });
            if (this.#batch.length >= BATCH)
                await this.#flush();
        }
        if (this.#batch.length >= BATCH)
            await this.#flush();
    }
    /** Writes the rest and gives the file its name. */
    async close() {
        this.#add({ type: 'end', resources: this.#resources });
        this.#gzip.end((0,json/* withoutHidden */.P)(this.#batch));
        const ended = await this.#written;
        if (ended !== null)
            throw notWritable(this.#path, ended.failure);
        await this.#file.keep().catch((error) => {
            throw notWritable(this.#path, error);
        });
    }
    /** Leaves no file. An earlier inventory under the same name stays. */
    async discard() {
        this.#gzip.destroy();
        await this.#written;
        await this.#file.discard();
    }
    #add(record) {
        this.#batch += `${JSON.stringify(record)}\n`;
    }
    /** Hands what was gathered to the compressor, which works beside this thread and may lag behind a little. */
    async #flush() {
        const { promise, resolve } = Promise.withResolvers();
        this.#gzip.write((0,json/* withoutHidden */.P)(this.#batch), resolve);
        this.#batch = '';
        this.#compressing.push(promise);
        if (this.#compressing.length <= BATCHES_AHEAD)
            return;
        const failure = await this.#compressing.shift();
        // A full disk ends both streams; the file's error has the reason.
        if (failure)
            throw notWritable(this.#path, (await this.#written)?.failure ?? failure);
    }
}
function notWritable(path, error) {
    return new errors/* UserError */.yo(`The inventory cannot be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}. Choose a report-dir that can be written and has room.`);
}

;// CONCATENATED MODULE: ./build/src/inventory/file.js


/**
 * The inventory of a run, which goes on without one if the file cannot be written: a missing inventory is no reason not
 * to page somebody now.
 */
class InventoryFile {
    #writer = null;
    #failure = null;
    static async create(...of) {
        const file = new InventoryFile();
        await file.#try(async () => {
            file.#writer = await InventoryWriter.create(...of);
        });
        return file;
    }
    /** Why there is none, as a sentence; null while nothing went wrong. */
    get failure() {
        return this.#failure;
    }
    leaveOut(accounts) {
        this.#writer?.leaveOut(accounts);
    }
    endAccount(id) {
        this.#writer?.endAccount(id);
    }
    async write(...scope) {
        await this.#try(() => this.#writer?.write(...scope));
    }
    async close() {
        await this.#try(() => this.#writer?.close());
    }
    async discard() {
        await this.#writer?.discard();
    }
    async #try(work) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.#failure = error.message;
            const writer = this.#writer;
            this.#writer = null;
            await writer?.discard().catch(() => undefined);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/inventory/run-inventories.js



/**
 * The inventories that a run writes: one in the report folder; where something stays on the runner, that one lacks it, and one
 * with everything lies beside. With one account in two files, neither could be searched or evaluated with the other.
 */
class RunInventories {
    #copies;
    constructor(copies) {
        this.#copies = copies;
    }
    static async create({ reportDir, name, isKept }, origin, model, privacy) {
        const create = (folder) => InventoryFile.create((0,external_node_path_.join)(folder, name), origin, model, privacy);
        if (isKept === null)
            return new RunInventories([{ file: await create(reportDir), of: (scope) => scope }]);
        return new RunInventories([
            { file: await create(reportDir), of: (scope) => (0,kept_back/* withoutKept */.D)(scope, isKept, model) },
            { file: await create((0,kept_back/* keptFolder */.H)(reportDir)), of: (scope) => scope },
        ]);
    }
    /** Why one is not there, as sentences; empty while nothing went wrong. */
    get failures() {
        return this.#copies.flatMap(({ file }) => file.failure ?? []);
    }
    leaveOut(accounts) {
        for (const { file } of this.#copies)
            file.leaveOut(accounts);
    }
    endAccount(id) {
        for (const { file } of this.#copies)
            file.endAccount(id);
    }
    async write(scope, environment) {
        for (const { file, of } of this.#copies)
            await file.write(of(scope), environment);
    }
    async close() {
        for (const { file } of this.#copies)
            await file.close();
    }
    async discard() {
        for (const { file } of this.#copies)
            await file.discard();
    }
}

// EXTERNAL MODULE: ./build/src/report/words/kept-words.js
var kept_words = __webpack_require__(18440);
// EXTERNAL MODULE: ./build/src/rules/change/watched-kinds.js
var watched_kinds = __webpack_require__(39746);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/model/shared.js
var shared = __webpack_require__(44230);
// EXTERNAL MODULE: ./build/src/drift/masked-state.js
var masked_state = __webpack_require__(78116);
// EXTERNAL MODULE: ./build/src/model/json.js
var model_json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/drift/normalise/normal-form.js
var normal_form = __webpack_require__(24000);
// EXTERNAL MODULE: ./build/src/drift/same.js
var same = __webpack_require__(26795);
;// CONCATENATED MODULE: ./build/src/drift/hidden-alike.js




/** Characters of a text in which what was hidden elsewhere is looked for, and ends of it that are tried. */
const LONGEST = 10_000;
const MOST_TRIES = 100;
/**
 * A resource with hidden in it what the other has hidden in the same places: `redact: strict` hides the names that a run has
 * met, and of those that it meets later another run may know.
 */
function hiddenAlike(one, other, gate) {
    if (other === undefined)
        return one;
    const value = alike(one.value, other.value, gate);
    return (0,model_json/* isJsonObject */.O)(value) && value !== one.value ? { ...one, value } : one;
}
function alike(one, other, gate) {
    if ((0,same/* isSame */.F)(one, other))
        return one;
    if (typeof one === 'string')
        return typeof other === 'string' && isHiddenIn(one, other, gate) ? other : one;
    if (Array.isArray(one))
        return Array.isArray(other) ? listAlike(one, other, gate) : one;
    if (!(0,model_json/* isJsonObject */.O)(one) || !(0,model_json/* isJsonObject */.O)(other))
        return one;
    const members = Object.entries(one).map(([name, value]) => {
        const counterpart = Object.hasOwn(other, name) ? other[name] : undefined;
        return [name, counterpart === undefined ? value : alike(value, counterpart, gate)];
    });
    return members.every(([name, value]) => value === one[name]) ? one : Object.fromEntries(members);
}
/** Lists are sets, in the order of their JSON: hidden, an item may stand elsewhere. */
function listAlike(list, others, gate) {
    const items = list.map((item) => {
        if (others.some((other) => (0,same/* isSame */.F)(item, other)))
            return item;
        for (const other of others) {
            const hidden = alike(item, other, gate);
            if (hidden !== item && (0,same/* isSame */.F)(hidden, other))
                return hidden;
        }
        return item;
    });
    return items.every((item, at) => item === list[at]) ? list : (0,normal_form/* asSet */.pZ)(items);
}
/** Whether the texts are the same but for what is hidden in the other alone. */
function isHiddenIn(text, other, gate) {
    const spans = text.length > LONGEST ? [] : (0,masked_text/* hiddenSpans */.Eq)(other);
    let tries = 0;
    const fits = (from, at, span) => {
        const hidden = spans[span];
        const literal = other.slice(at, hidden?.start);
        if (!text.startsWith(literal, from))
            return false;
        const start = from + literal.length;
        if (hidden === undefined)
            return start === text.length;
        const next = other.slice(hidden.end, spans[span + 1]?.start);
        for (let end = start + 1; end <= text.length && tries < MOST_TRIES; end += 1) {
            if (next === '' ? end < text.length : !text.startsWith(next, end))
                continue;
            tries += 1;
            const was = gate.original(text.slice(start, end));
            if (gate.fingerprints.of(hidden.label, was) !== hidden.fingerprint)
                continue;
            if (fits(end, hidden.end, span + 1))
                return true;
        }
        return false;
    };
    return spans.length > 0 && fits(0, 0, 0);
}

// EXTERNAL MODULE: ./build/src/drift/other-masks.js
var other_masks = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/src/evaluate/scope-content.js
var scope_content = __webpack_require__(86817);
// EXTERNAL MODULE: ./build/src/evaluate/mask-result.js
var mask_result = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/src/model/owner.js
var owner = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/rules/change/accepted-resource.js
var accepted_resource = __webpack_require__(42398);
// EXTERNAL MODULE: ./build/src/rules/change/ask.js
var ask = __webpack_require__(76151);
// EXTERNAL MODULE: ./build/src/rules/change/judge-order.js
var judge_order = __webpack_require__(5724);
// EXTERNAL MODULE: ./build/src/rules/load/compiled-rule.js
var compiled_rule = __webpack_require__(48206);
// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var src_search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/evaluate/subjects.js
var subjects = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/src/evaluate/to-violation.js + 11 modules
var to_violation = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/src/rules/change/view.js
var view = __webpack_require__(64133);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/evaluate/changes/change-sentence.js





/** Changes that a sentence names: who wants all of them finds them in the report. */
const MOST = 3;
const change_sentence_LONGEST = 120;
/** Members of an item that has no words of its own. */
const MOST_MEMBERS = 4;
const HAPPENED = { added: 'was added', removed: 'was removed', changed: 'was changed' };
/**
 * What changed in one sentence for people, without a full stop: `ingress TCP 22 from 0.0.0.0/0 was added`,
 * `ebs_encryption_by_default was true and is false`, `it was removed`.
 */
function changeSentence(changed, attributes) {
    const kind = clouds/* KINDS */.GW.get((changed.after ?? changed.before)?.resource.kind ?? '');
    const phrases = new Set(attributes.map((attribute) => phraseOf(changed, attribute, kind)));
    return (0,words/* some */.zN)([...phrases], MOST);
}
function phraseOf(changed, attribute, kind) {
    const { operation, path, before, after } = attribute;
    if (path === '')
        return `it ${HAPPENED[operation]}`;
    const property = (0,view/* rootOf */.I5)(attribute);
    const name = kind?.compared?.called?.[property] ?? property;
    const was = operation === 'added' ? '' : saidOf(changed, attribute, 'before', kind);
    const is = operation === 'removed' ? '' : saidOf(changed, attribute, 'after', kind);
    if (operation !== 'changed' && was !== is)
        return `${name} ${is === '' ? was : is} ${HAPPENED[operation]}`;
    if (was !== '' && is !== '' && was !== is)
        return `${name} ${was} became ${is}`;
    const where = [name, ...path.split('/').slice(1).map(unescaped)].join(' ');
    if (operation === 'changed')
        return `${where} was ${textOf(before)} and is ${textOf(after)}`;
    const value = operation === 'added' ? after : before;
    if (isScalar(value) && !isItem(changed, attribute))
        return operation === 'added'
            ? `${where} was set to ${textOf(value)}`
            : `${where}, ${textOf(value)}, was removed`;
    return `${where} ${textOf(value)} ${HAPPENED[operation]}`;
}
/** In the words of the kind, where it has some for the property: what of it is gone, or new. */
function saidOf(changed, attribute, side, kind) {
    const property = (0,view/* rootOf */.I5)(attribute);
    const say = kind?.say?.[property];
    if (say === undefined || changed.before === null || changed.after === null)
        return '';
    const value = (0,view/* viewOf */.du)(changed, attribute)[side]?.reported[property];
    if (!Array.isArray(value) || value.length === 0)
        return '';
    return say(value.flatMap((item, index) => evidenceOf(item, `${property}[${index}]`)));
}
function evidenceOf(value, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => evidenceOf(item, `${path}[${index}]`));
    if (!(0,model_json/* isJsonObject */.O)(value))
        return [{ path, value }];
    return Object.entries(value).flatMap(([name, inner]) => evidenceOf(inner, `${path}.${name}`));
}
/** Whether the value is an item of a list: it was added to the list, and the list not set to it. */
function isItem({ before, after }, { path }) {
    const states = [before, after].flatMap((state) => state?.normalised.value[path] ?? []);
    return !path.includes('/') && states.some((value) => Array.isArray(value));
}
function isScalar(value) {
    return typeof value !== 'object' || value === null;
}
function textOf(value) {
    if (typeof value === 'string' && value !== '' && !/\s/.test(value))
        return (0,limit/* limitCodePoints */.s)(value, change_sentence_LONGEST);
    if (!(0,model_json/* isJsonObject */.O)(value))
        return (0,limit/* limitCodePoints */.s)(JSON.stringify(value), change_sentence_LONGEST);
    return (0,limit/* limitCodePoints */.s)(membersOf(value), change_sentence_LONGEST);
}
/** What an item says of itself, in a few of its members. */
function membersOf(item) {
    const scalars = Object.entries(item).filter(([, value]) => isScalar(value));
    if (scalars.length === 0)
        return JSON.stringify(item);
    return (0,words/* enumerate */.HL)(scalars.slice(0, MOST_MEMBERS).map(([name, value]) => `${name} ${textOf(value)}`));
}
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-permissions.js
var group_permissions = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/src/text/members.js
var members = __webpack_require__(50726);
;// CONCATENATED MODULE: ./build/src/evaluate/changes/opened-permissions.js



/** What the items of a list are called among the permissions of findings (see brokenPermissions). */
const NAMES = {
    group_ip_permissions: (item) => (0,group_permissions/* sourcedPermissions */.e)(item).map(({ id }) => id),
    acl_entries: (item) => {
        const number = (0,members/* memberOf */.C5)(item, 'rule_number');
        return (0,members/* memberOf */.C5)(item, 'egress') === false && typeof number === 'number' ? [`entry ${number}`] : [];
    },
};
/**
 * The permissions that were added or changed, by which findings about the state that report the same fault are known.
 * The change claims none of their ports. Undefined where it is about no permission.
 */
function openedPermissions(changed, attributes) {
    const ids = attributes.flatMap((attribute) => {
        const now = (0,view/* viewOf */.du)(changed, attribute).after?.reported ?? {};
        const properties = attribute.path === '' ? Object.keys(NAMES) : [(0,view/* rootOf */.I5)(attribute)];
        return properties.flatMap((property) => (0,members/* listOf */.c3)(now[property]).flatMap(NAMES[property] ?? (() => [])));
    });
    return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => ({ id, ports: 0 }));
}

;// CONCATENATED MODULE: ./build/src/evaluate/changes/change-violation.js



/** A change as the violation that it is in this account: its evidence is what was added or changed, or is gone. */
function changeViolation(compiled, account, { resource, changed, judged, attributes, gapsOf }) {
    const evidence = judged.attributes.map(({ path, before, after, operation }) => path === '' ? { path: '.', value: operation } : { path, value: after ?? before });
    const { permissions: _, ...violation } = (0,to_violation/* toViolation */.N)(compiled, account, resource, evidence, gapsOf);
    const permissions = openedPermissions(changed, attributes);
    return {
        ...violation,
        ...(permissions === undefined ? {} : { permissions }),
        because: changeSentence(changed, attributes),
        change: judged,
    };
}

// EXTERNAL MODULE: ./build/src/rules/change/compared-kind.js
var compared_kind = __webpack_require__(7812);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/drift/diff.js
var diff = __webpack_require__(46146);
// EXTERNAL MODULE: ./build/src/model/change.js
var change = __webpack_require__(54535);
;// CONCATENATED MODULE: ./build/src/evaluate/changes/reported-change.js




/** Characters of JSON: a policy of usual size, and no more of what somebody may fill reports with. */
const LONGEST_VALUE = 2000;
/** The change with what reports need of these attributes, which are all or some of its own. */
function reportedChange({ operation, acceptedAt }, attributes, subject) {
    const left = attributes.length - change/* MOST_ATTRIBUTES */._p;
    return {
        operation,
        attributes: attributes.slice(0, change/* MOST_ATTRIBUTES */._p).map((one) => reported(one, (0,diff/* changeId */.U)(subject, one))),
        acceptedAt,
        ...(left > 0 ? { left } : {}),
    };
}
function reported(change, id) {
    const before = shortened(change.before);
    const after = shortened(change.after);
    const isCut = before !== change.before || after !== change.after;
    return { id, ...change, before, after, ...(isCut ? { cut: true } : {}) };
}
function shortened(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > LONGEST_VALUE ? (0,limit/* limitCodePoints */.s)(text, LONGEST_VALUE) : value;
}
/** See JudgedChange. */
function acceptedHash(accepted) {
    if (accepted === undefined)
        return 'none';
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(accepted.value), 'buffer').toString('hex', 0, 8);
}

// EXTERNAL MODULE: ./build/src/rules/change/watched-whole.js
var watched_whole = __webpack_require__(80382);
;// CONCATENATED MODULE: ./build/src/evaluate/changes/judge-scope.js

















/**
 * Judges what differs from the accepted state: each attribute by the first of the rules that is about it, and by no other.
 *
 * A rule is complete in a scope when every kind that it is about, and of which something is accepted, was read to its end
 * with all that the rule watches, and what is accepted is intact. A change is reported wherever it is certain: a resource
 * that came although the listing broke off was added all the same, but none is gone. Where a rule cannot be decided, the
 * next ones are asked: the change may be that rule's, and is reported all the same.
 */
function judgeScope(rules, scope, { compared, unusable, isImmutable, openIn }) {
    const { account, region } = scope;
    const gapsOf = (0,scope_content/* gapsIn */.vY)(scope);
    const surroundings = (0,src_search/* surroundingsOf */.ZD)(account, region);
    const kinds = new Set([...compared.map(({ present }) => present.kind), ...unusable.map(({ kind }) => kind)]);
    const applying = (0,judge_order/* inJudgeOrder */.D)(rules.filter((one) => (0,model_rule/* appliesTo */.Gl)(one.rule, account.environment) && (isImmutable || !(0,judge_order/* isLast */.N)(one))), account.environment).filter(({ query }) => query.subjects.some((kind) => kinds.has(kind)));
    const broken = new Set(unusable.map(({ kind }) => kind));
    const asked = applying
        .filter((one) => one.query.subjects.some((kind) => broken.has(kind)) ||
        comparedFor(one, compared).some((kind) => !(0,watched_whole/* isUnaccepted */.FZ)(one, kind)))
        .map((compiled) => {
        return {
            compiled: (0,severity/* withCertainLowerings */.$)(compiled, gapsOf),
            certain: (0,compiled_rule/* searchesOf */.M)(compiled).every((search) => (0,src_search/* isCertain */.te)(search, gapsOf)),
            found: new Set(),
            undecided: new Set(),
            passed: 0,
        };
    });
    const violations = [];
    const unjudged = [];
    const acceptedNow = [];
    for (const one of compared) {
        const { kind: name } = one.present;
        const kind = clouds/* KINDS */.GW.get(name);
        if (kind === undefined)
            continue;
        const own = asked.filter(({ compiled }) => compiled.query.subjects.includes(name));
        const read = new Map(scope.resources.filter((resource) => resource.kind === name).map((resource) => [resource.id, resource]));
        const place = { account: account.id, region, kind: name };
        const { resources: accepted } = one.accepted;
        const open = openIn(name, () => [...accepted.keys(), ...one.present.resources.keys()]);
        const isOpen = new Set(open.map(({ id }) => id));
        const watchedBy = new Map();
        for (const pair of (0,compared_kind/* pairsOf */.f)(one)) {
            const { id, before, after, change } = pair;
            const now = after === undefined ? undefined : read.get(id);
            const then = before === undefined ? undefined : (0,accepted_resource/* acceptedResource */.o)(before, place, kind);
            const resource = now ?? then;
            if (resource === undefined)
                continue;
            const judging = own.filter(({ compiled }) => (0,subjects/* isSubject */.h)(compiled.rule, resource));
            const pass = (those) => {
                for (const rule of those)
                    if ((0,watched_whole/* isWatchedOf */.qM)(rule.compiled, one, pair))
                        rule.passed += 1;
            };
            if (change === null) {
                pass(judging);
                continue;
            }
            if (isOpen.has(id))
                watchedBy.set(id, watchersOf(judging, change.attributes));
            const changed = {
                before: before === undefined || then === undefined ? null : { normalised: before, resource: then },
                after: after === undefined || now === undefined ? null : { normalised: after, resource: now },
            };
            const { byRule, rest } = shareOut(judging, changed, change.attributes, surroundings);
            const key = keyOf(resource);
            pass(judging.filter((rule) => !byRule.has(rule) && !rule.undecided.has(key)));
            const subject = { ...place, id };
            for (const [rule, attributes] of byRule) {
                rule.found.add(key);
                const judged = {
                    ...reportedChange(change, attributes, subject),
                    accepted: acceptedHash(before),
                };
                violations.push(changeViolation(rule.compiled, account, { resource, changed, judged, attributes, gapsOf }));
            }
            if (rest.length > 0 && (0,owner/* otherOwner */.W)(resource) === null)
                unjudged.push({
                    ...subject,
                    name: resource.name,
                    arn: (0,to_violation/* arnOf */.R)(resource),
                    change: reportedChange(change, rest, subject),
                });
        }
        for (const { id, heldAs } of open) {
            const now = { accepted: acceptedHash(accepted.get(id)), watchedBy: watchedBy.get(id) ?? [] };
            // Whether the history's name for it is revealed hangs on what else is found: see past/pseudonyms.
            for (const called of new Set([id, heldAs]))
                acceptedNow.push({ ...place, id: called, ...now });
        }
    }
    return {
        violations,
        outcomes: asked.map((rule) => outcomeOf(rule, scope, compared, unusable)),
        shared: shared/* NOTHING_SHARED */.M,
        unaccepted: [
            ...new Set(applying.flatMap((one) => comparedFor(one, compared).flatMap((kind) => (0,watched_whole/* unacceptedOf */.OB)(one, kind).map((property) => `${kind.present.kind}.${property}`)))),
        ],
        facts: { compared: compared.length, unjudged, unjudgedCount: unjudged.length, unusable, acceptedNow },
    };
}
function comparedFor({ query }, compared) {
    return compared.filter(({ present }) => query.subjects.includes(present.kind));
}
/** Those of the rules that watch any of the attributes, whatever else they ask. */
function watchersOf(rules, attributes) {
    return rules
        .filter(({ compiled: { change } }) => attributes.some(({ path }) => change?.isAbout(path) === true))
        .map(({ compiled }) => compiled.rule.id)
        .toSorted();
}
/** Each attribute goes to the first rule that judges it; what is left is the rest. */
function shareOut(rules, changed, attributes, surroundings) {
    const resource = (changed.after ?? changed.before)?.resource;
    const byRule = new Map();
    const rest = attributes.filter((attribute) => {
        for (const rule of rules) {
            const { judges } = (0,ask/* askRule */.w)(rule.compiled, changed, attribute, surroundings, rule.certain);
            if (judges === 'unknown' && resource !== undefined)
                rule.undecided.add(keyOf(resource));
            if (judges !== true)
                continue;
            byRule.set(rule, [...(byRule.get(rule) ?? []), attribute]);
            return false;
        }
        return true;
    });
    return { byRule, rest };
}
function keyOf({ kind, id }) {
    return `${kind} ${id}`;
}
function outcomeOf({ compiled, certain, found, undecided, passed }, { account, region }, compared, unusable) {
    const { subjects } = compiled.query;
    const isAbout = (kind) => subjects.includes(kind);
    const complete = certain &&
        undecided.size === 0 &&
        !unusable.some(({ kind }) => isAbout(kind)) &&
        compared.every((one) => !isAbout(one.present.kind) || (0,watched_whole/* isWatchedWhole */.OS)(compiled, one));
    return {
        rule: compiled.rule.id,
        account: account.id,
        region,
        complete,
        passed: certain ? passed : 0,
        violations: found.size,
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/changes/change-scan.js










/**
 * Compares scopes, as they come, with the accepted state. Of that what a scope needs is read when the scope comes, and
 * forgotten with it.
 */
class ChangeScan {
    #tools;
    #normaliser;
    constructor(tools) {
        this.#tools = tools;
        this.#normaliser = new normaliser/* Normaliser */.V(clouds/* KINDS */.GW, tools.texts, tools.kinds);
    }
    async judge(read, account) {
        const { region } = read;
        const { rules, isImmutable, openIn, privacy } = this.#tools;
        const scope = this.#masked(read);
        const compared = [];
        const unusable = [];
        const without = [];
        // Of what belongs to no region that is known, nothing is accepted.
        const kinds = region === coverage/* EVERYTHING */.Qz || account.id === coverage/* EVERYTHING */.Qz ? [] : this.#normaliser.kindsOf(scope);
        for (const present of kinds) {
            const accepted = await this.#tools.accepted.of(account.id, region, present.kind);
            if (accepted === null)
                without.push(present.kind);
            else if ('problem' in accepted)
                unusable.push({ ...placeOf(present), message: accepted.problem });
            else if ((0,other_masks/* areMaskedOtherwise */.c)(accepted.resources, present.resources, privacy.redact))
                unusable.push({ ...placeOf(present), message: otherMasks(accepted) });
            else
                compared.push(this.#alike(present, (0,masked_state/* maskedState */.b)(accepted, privacy, present.resources)));
        }
        const content = { ...scope, account, above: scope_content/* NOTHING_ABOVE */.Ip };
        const { facts, unaccepted, ...result } = judgeScope(rules.of(account.id), content, {
            compared,
            unusable,
            isImmutable: isImmutable(account.id),
            openIn: (kind, ids) => openIn({ account: account.id, region }, kind, ids),
        });
        const lacking = [...without, ...unaccepted].toSorted();
        const withoutState = lacking.length === 0 ? [] : [{ account: account.id, regions: [region], kinds: lacking }];
        return {
            result: (0,mask_result/* maskedResult */.v)({ ...result, shared: shared/* NOTHING_SHARED */.M }, scope.resources, privacy),
            facts: privacy.value({ ...facts, withoutState }),
        };
    }
    /** What is accepted may have names hidden that this run has not met. */
    #alike(present, accepted) {
        const { privacy } = this.#tools;
        if (privacy.redact !== 'strict')
            return { present, accepted };
        const resources = Array.from(present.resources, ([id, one]) => [
            id,
            hiddenAlike(one, accepted.resources.get(id), privacy),
        ]);
        return { present: { ...present, resources: new Map(resources) }, accepted };
    }
    /** As the accepted state has it: the same value is masked in the same way. */
    #masked(read) {
        const { kinds, privacy } = this.#tools;
        const asked = new Set(kinds);
        const resources = read.resources.map((one) => (asked.has(one.kind) ? privacy.resource(one) : one));
        return { ...read, resources };
    }
}
function otherMasks({ account, region, kind }) {
    return `The accepted state of ${kind} in ${region} of ${account} cannot be compared: ${other_masks/* MASKED_OTHERWISE */.v}. What changed there is not known. Give the privacy-key and redact with which it was accepted, or accept the state again.`;
}
function placeOf({ account, region, kind }) {
    return { account, region, kind };
}

// EXTERNAL MODULE: ./build/src/drift/state/accepted-state.js + 3 modules
var accepted_state = __webpack_require__(49076);
// EXTERNAL MODULE: ./build/src/evaluate/scan.js + 10 modules
var evaluate_scan = __webpack_require__(55495);
// EXTERNAL MODULE: ./build/src/sensitive/looked-for.js
var looked_for = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/src/rules/load/national-ids.js
var national_ids = __webpack_require__(74801);
;// CONCATENATED MODULE: ./build/src/run/evaluate-saved.js




/**
 * The rules as of the inventory that is being read: whoever evaluates several gets of each what the run that wrote it
 * got. Compiled once per time, of which one is kept: accounts of an inventory come one after the other.
 */
function rulesInTime({ rulesAt, accountRules }, saved) {
    let known = { time: saved.newest.getTime(), rules: accountRules };
    return {
        of: (account) => {
            const time = saved.time.getTime();
            if (known.time !== time)
                known = { time, rules: rulesAt(saved.time).accountRules };
            return known.rules.of(account);
        },
    };
}
/** What the rules ask about, for whoever has to say that it is not there. */
function askedBy(rules, needs) {
    const queries = rules.flatMap(({ query, lowerings }) => [query, ...lowerings.map((one) => one.query)]);
    const onlookers = rules.filter(({ rule }) => (0,model_rule/* readsNothingMore */.ap)(rule));
    const byKind = new Map([...new Set(queries.flatMap(({ kinds }) => [...kinds]))].map((kind) => [kind, queries.filter(({ kinds }) => kinds.includes(kind))]));
    const forIds = queries.filter(national_ids/* asksForNationalIds */.ir);
    return {
        needs,
        needsOfHeld: [...new Set(onlookers.flatMap(({ query }) => query.kinds))],
        asksFor: (kind, names) => queries.some((query) => query.kinds.includes(kind) && names.every((name) => query.names.has(name))),
        seeks: (kind, of) => (of === 'national_id' ? forIds : queries).some((query) => query.kinds.includes(kind) && query.names.has(sensitive_data/* SENSITIVE_DATA */.e_)),
        openMasked: (resource) => (0,src_search/* openMasked */.Er)(byKind.get(resource.kind) ?? [], resource),
    };
}

// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/shard/unread.js
var unread = __webpack_require__(97623);
;// CONCATENATED MODULE: ./build/src/run/read.js



















const INVENTORY_FILE = 'inventory.ndjson.gz';
/** Scopes stream through: read, derived, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(job, { inventory: name = INVENTORY_FILE, gaps = [], leftOut = [], part, told = {}, ...found } = {}) {
    const { settings, accountRules, presence, startedAt, saved, privacy } = job;
    const { logger, now, environment, runId, relieveMemory } = job.host;
    const { internetShare, trustedAccounts, reportDir, dataRegion } = settings;
    const isKept = dataRegion.length === 0 ? null : (region) => (0,kept_regions/* keepsRegion */.t)(dataRegion, region);
    const trusted = trustedAccounts.length === 0 ? {} : { trustedAccounts: trustedAccounts.toSorted() };
    const at = startedAt.toISOString();
    const lookedFor = (0,looked_for/* lookedForBy */.$)(settings.privacy);
    const origin = { run: runId, at, internetShare, ...trusted, lookedFor, ...(part && { part }) };
    // What is evaluated is an inventory already, and may be the very file.
    const inventory = saved === null ? await RunInventories.create({ reportDir, name, isKept }, origin, clouds/* KINDS */.GW, privacy) : null;
    try {
        const rules = saved === null ? accountRules : rulesInTime(job, saved);
        const scan = new evaluate_scan/* Scan */.s(settings, rules, presence, privacy);
        scan.know(gaps);
        const changes = await openChanges(job, rules);
        inventory?.leaveOut(leftOut);
        for (const gap of gaps)
            await inventory?.write((0,unread/* aboutNobody */.H)(gap));
        const isKnown = presence.watches.bind(presence);
        const kinds = saved === null ? (0,needed_kinds/* kindsToRead */.n)(accountRules.all, settings) : (0,needed_kinds/* neededKinds */.L)(accountRules.all);
        const { detector, fingerprints } = privacy;
        const stage = (0,derive_stage/* deriving */.f)(kinds, clouds/* DERIVED */.mj, { ...settings, detector, fingerprints, told });
        const request = { ...(0,prologue/* collectRequest */.en)(job), ...found, kinds, deriving: stage, isKnown };
        const onFound = (accounts, others) => (0,masked_account/* meetAccounts */.K)([...accounts, ...others], privacy);
        const onLeftOut = (accounts) => {
            (0,masked_account/* meetAccounts */.K)(accounts, privacy);
            inventory?.leaveOut(accounts);
            scan.leaveOut(accounts);
        };
        const onAccountEnd = (id) => {
            inventory?.endAccount(id);
            scan.endAccount(id);
        };
        const signal = readingSignal(job);
        const collectTools = { logger, signal, now, environment, onFound, onLeftOut, onAccountEnd };
        const scopes = saved === null
            ? clouds/* CLOUD */.OZ.collect(request, collectTools)
            : saved.collect(request, collectTools, askedBy(accountRules.all, kinds));
        relieveMemory();
        for await (const scope of scopes) {
            relieveMemory();
            (0,masked_account/* meetAccounts */.K)([scope.account], privacy);
            privacy.meet(scope.resources);
            await inventory?.write(scope, (0,accounts_environment/* environmentWhileReading */.JA)(scope.account, settings));
            scan.add(scope);
            if (changes !== null)
                scan.addChanges(await changes.judge(scope, scan.account(scope.account)));
        }
        await inventory?.close();
        const result = scan.finish();
        logger.info(`Evaluated ${(0,words/* count */.U9)(judgingRules(result), 'rule')} on ${(0,words/* count */.U9)(sizeOf(result), 'resource')}.`);
        const unwritten = inventory?.failures ?? [];
        if (inventory !== null && isKept !== null && unwritten.length === 0)
            logger.info((0,kept_words/* keptHere */.Z)(settings, (0,external_node_path_.join)((0,kept_back/* keptFolder */.H)(reportDir), name)));
        return { scan: result, unwritten };
    }
    catch (error) {
        await inventory?.discard();
        throw error;
    }
}
/** What compares scopes with the accepted state; null where there is none. */
async function openChanges({ settings: { acceptedState, perAccount, workspace }, accountRules, presence, saved, privacy, }, rules) {
    if (acceptedState === null)
        return null;
    return new ChangeScan({
        rules,
        kinds: (0,watched_kinds/* watchedKinds */._)(accountRules.all),
        texts: saved === null ? 'read' : 'withheld',
        accepted: await accepted_state/* AcceptedState */.n.open(acceptedState, workspace),
        privacy,
        isImmutable: (account) => perAccount[account]?.immutable === true,
        openIn: presence.watched.bind(presence),
    });
}
/** Aborted when reading has to end: at the time limit, or when somebody wants the run to end. */
function readingSignal({ settings, host }) {
    return AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), host.signal]);
}
/** Rules that were asked anywhere: what accounts have of one with their own values is one rule. */
function judgingRules({ outcomes }) {
    return new Set(outcomes.map(({ rule }) => rule)).size;
}
function sizeOf({ resources }) {
    return Object.values(resources).reduce((sum, number) => sum + number, 0);
}


/***/ }),

/***/ 97623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ aboutNobody),
/* harmony export */   b: () => (/* binding */ unreadScopes)
/* harmony export */ });
/* harmony import */ var _evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92830);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9315);




/**
 * What no part holds, as if it had been collected: with a gap each, the accounts of the plan whose part is missing or says
 * nothing of them, and what the plan itself could not find out. Nothing known is not the same as nothing there.
 */
function unreadScopes(plan, { contents, missing }) {
    const reasons = new Map(missing.map(({ shard, reason }) => [shard, reason]));
    const held = new Set();
    for (const { scan } of contents) {
        for (const { account } of scan.coverage.complete)
            held.add(account);
        for (const account of (0,_evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsWith */ .dW)(scan.coverage.gaps))
            held.add(account);
    }
    return [
        ...plan.gaps.map(aboutNobody),
        ...plan.accounts
            .filter(({ id }) => !held.has(id))
            .map((account) => {
            const { id, shard } = account;
            const reason = reasons.get(shard) ?? silent(shard, plan.shards);
            return scopeOf((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(account), partMissing(id, reason));
        }),
    ].toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.account.id, b.account.id));
}
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz };
/** What was not known of accounts when a plan was made: it is no single account's. */
function aboutNobody(gap) {
    return scopeOf(NOBODY, gap);
}
function scopeOf(account, gap) {
    return { account, region: gap.region, resources: [], complete: [], gaps: [gap] };
}
function partMissing(account, message) {
    return {
        account,
        region: _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz,
        kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz,
        reason: 'part-missing',
        action: null,
        message,
    };
}
function silent(shard, of) {
    return `The part of shard ${shard} of ${of} says nothing about this account.`;
}


/***/ })

};
