export const id = 1712;
export const ids = [1712];
export const modules = {

/***/ 57894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptCommand: () => (/* binding */ acceptCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/drift/attribute-changes.js + 1 modules
var attribute_changes = __webpack_require__(16243);
// EXTERNAL MODULE: ./build/src/drift/diff.js
var diff = __webpack_require__(46146);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/gap-clause.js
var gap_clause = __webpack_require__(91371);
// EXTERNAL MODULE: ./build/src/drift/state/state-path.js
var state_path = __webpack_require__(79588);
;// CONCATENATED MODULE: ./build/src/drift/state/accept.js












/**
 * Accepts what inventories hold, scope by scope. Throws a UserError, before anything is written, where one is damaged, where
 * two hold the same, or where single changes are to be accepted and one is not there as it was looked at.
 */
async function accept(state, sources, acceptance) {
    const asked = await askedIn(sources);
    const work = new Accepting(state, acceptance);
    for (const source of sources)
        for await (const scope of source.scopes())
            await work.add(scope, source);
    await work.writeChosen();
    if (acceptance.only === undefined)
        await work.removeVanished(asked);
    return work.result();
}
class Accepting {
    #state;
    #acceptance;
    #normaliser;
    #resources = { added: 0, removed: 0, changed: 0 };
    #notAccepted = [];
    /** With single changes: what is written once all of them were found. */
    #chosen = [];
    #found = new Set();
    #written = 0;
    #unchanged = 0;
    #removed = 0;
    constructor(state, acceptance) {
        this.#state = state;
        this.#acceptance = acceptance;
        this.#normaliser = new normaliser/* Normaliser */.V(clouds/* KINDS */.GW, 'withheld', acceptance.kinds);
    }
    async add(scope, { at, properties }) {
        for (const present of this.#normaliser.kindsOf(scope, properties)) {
            const why = whyNot(present);
            if (why !== null)
                this.#notAccepted.push({ ...placeOf(present), why });
            else if (this.#acceptance.only === undefined)
                await this.#acceptAll(present, at);
            else
                await this.#choose(present, this.#acceptance.only);
        }
    }
    /** An unusable file is replaced: who accepts everything need not know what was there. */
    async #acceptAll(present, at) {
        const before = await this.#state.of(present.account, present.region, present.kind);
        const known = before === null || 'problem' in before ? null : before;
        const { by, reason } = this.#acceptance;
        const { properties, resources } = present;
        const isWritten = await this.#state.save({ ...placeOf(present), at, by, reason, properties, resources });
        if (!isWritten) {
            this.#unchanged += 1;
            return;
        }
        this.#written += 1;
        for (const [old, now] of pairs(known?.resources ?? new Map(), resources)) {
            const change = (0,diff/* diffOf */.n)(old, now, at);
            if (change !== null)
                this.#resources[change.operation] += 1;
        }
    }
    async #choose(present, only) {
        const { account, region, kind } = present;
        const before = await this.#state.of(account, region, kind);
        // No change was ever reported of what nothing is accepted of.
        if (before === null)
            return;
        if ('problem' in before) {
            this.#notAccepted.push({ ...placeOf(present), why: before.problem });
            return;
        }
        const resources = new Map(before.resources);
        const foundBefore = this.#found.size;
        for (const [old, now] of pairs(before.resources, present.resources)) {
            const id = (old ?? now)?.id ?? '';
            const isChosen = (change) => {
                const name = (0,diff/* changeId */.U)({ account, region, kind, id }, change);
                if (!only.has(name))
                    return false;
                this.#found.add(name);
                return true;
            };
            if (old !== undefined && now !== undefined)
                resources.set(id, { ...old, value: (0,attribute_changes/* merge */.h)(old, now, isChosen) });
            else if (!((0,diff/* diffOf */.n)(old, now, before.at)?.attributes ?? []).some(isChosen))
                continue;
            else if (now === undefined)
                resources.delete(id);
            else
                resources.set(id, now);
        }
        if (this.#found.size === foundBefore)
            return;
        const { by, reason } = this.#acceptance;
        this.#chosen.push({ ...before, by, reason, resources });
        for (const [old, now] of pairs(before.resources, resources)) {
            const change = (0,diff/* diffOf */.n)(old, now, before.at);
            if (change !== null)
                this.#resources[change.operation] += 1;
        }
    }
    /** All or none: a change that was looked at and is not there any more means that somebody looked at something else. */
    async writeChosen() {
        const missing = [...(this.#acceptance.only ?? [])].filter((id) => !this.#found.has(id));
        if (missing.length > 0) {
            const what = missing.length === 1 ? `The change ${missing[0]} is` : `The changes ${(0,words/* enumerate */.HL)(missing)} are`;
            const gaps = this.#notAccepted.map(({ account, region, kind, why }) => `${kind} in ${region} of ${account}: ${why}`);
            throw new errors/* UserError */.yo(`${what} not in this inventory as it was reported: the accepted state or the resource has changed since, or the id is wrong. ` +
                'Nothing was accepted. Run a scan and look at its changes again.' +
                (gaps.length === 0 ? '' : ` Not looked at: ${(0,words/* some */.zN)(gaps, 3)}.`));
        }
        for (const accepted of this.#chosen)
            if (await this.#state.save(accepted))
                this.#written += 1;
    }
    /** What is not asked about any more can never be compared again. Where a scope has a gap, nothing is known of that. */
    async removeVanished(asked) {
        for (const { account, region, kinds, isComplete } of asked.values()) {
            if (!isComplete)
                continue;
            for (const kind of await this.#state.kindsIn({ account, region })) {
                if (kinds.includes(kind) || this.#acceptance.kinds?.has(kind) === false)
                    continue;
                await this.#state.remove({ account, region }, kind);
                this.#removed += 1;
            }
        }
    }
    result() {
        return {
            written: this.#written,
            removed: this.#removed,
            unchanged: this.#unchanged,
            resources: this.#resources,
            notAccepted: this.#notAccepted,
        };
    }
}
/** Goes through the inventories to their ends. Memory follows the number of scopes, hardly that of kinds. */
async function askedIn(sources) {
    const asked = new Map();
    const held = new held_accounts/* HeldAccounts */.i();
    const shared = new shared_texts/* SharedTexts */.E();
    for (const source of sources) {
        const { name } = source;
        for await (const { account, region, complete, gaps } of source.scopes()) {
            const key = `${account.id} ${region}`;
            const known = asked.get(key);
            held.note(account.id, name);
            const kinds = new Set([...(known?.kinds ?? []), ...[...complete, ...gaps].map(({ kind }) => kind)]);
            asked.set(key, {
                account: account.id,
                region,
                kinds: shared.list([...kinds].toSorted(compare/* compareText */.n)),
                isComplete: (known?.isComplete ?? true) && gaps.every(({ others }) => others === true),
            });
        }
    }
    return asked;
}
/** Null: it can be accepted. */
function whyNot({ account, region, kind, listed, gaps }) {
    const [gap] = gaps;
    if (gap !== undefined)
        return (0,gap_clause/* gapClause */.e)(gap);
    if (!listed)
        return 'it was not read to its end';
    const isPlace = [account, region, kind].every(state_path/* isSafe */.I) && account !== coverage/* EVERYTHING */.Qz && region !== coverage/* EVERYTHING */.Qz;
    return isPlace ? null : 'these are no names for files';
}
function placeOf({ account, region, kind }) {
    return { account, region, kind };
}
function* pairs(before, after) {
    for (const id of new Set([...before.keys(), ...after.keys()]))
        yield [before.get(id), after.get(id)];
}

// EXTERNAL MODULE: ./build/src/drift/state/accepted-state.js + 3 modules
var accepted_state = __webpack_require__(49076);
// EXTERNAL MODULE: ./build/src/rules/change/watched-kinds.js
var watched_kinds = __webpack_require__(39746);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 6 modules
var prologue = __webpack_require__(68228);
// EXTERNAL MODULE: ./build/src/settings/chosen-state.js
var chosen_state = __webpack_require__(76913);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/inventories.js + 1 modules
var inventories = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/src/cli/usual-inventory.js
var usual_inventory = __webpack_require__(35067);
;// CONCATENATED MODULE: ./build/src/cli/accept.js















/** As many as anybody reads. */
const MOST_LINES = 20;
/** Writes what inventories hold as the accepted state: all of it, or single changes. */
async function acceptCommand(options, environment) {
    const reason = options.reason.trim();
    if (reason === '')
        throw new errors/* UserError */.yo('--reason: received nothing, expected why this state is accepted.');
    const only = options.only === undefined ? undefined : (0,values/* parseList */.E1)(options.only);
    if (only?.length === 0)
        throw new errors/* UserError */.yo('--only: received nothing, expected the ids of changes.');
    for (const id of only ?? [])
        if (!/^[0-9a-f]{16}$/.test(id))
            throw new errors/* UserError */.yo(`--only: received ${JSON.stringify(id)}, expected the id of a change, 16 hexadecimal digits, as the report shows it.`);
    const acceptedState = (0,chosen_state/* chosenState */.K)(options.acceptedState, options.config ?? '', (0,external_node_path_.resolve)('.'));
    if (acceptedState === null)
        throw new errors/* UserError */.yo('--accepted-state: received nothing, and the configuration file names no accepted-state; expected the folder where it lies, there or not yet.');
    const kinds = acceptedKinds({ ...options, acceptedState }, only !== undefined);
    const sources = await (0,inventories/* openInventories */.xF)((0,inventories/* inventoriesGiven */.MJ)(options.inventory, 'accept'));
    const accepted = await accept(await accepted_state/* AcceptedState */.n.open(acceptedState), sources, {
        by: acceptedBy(options.by, environment),
        reason,
        ...(kinds === undefined ? {} : { kinds }),
        ...(only === undefined ? {} : { only: new Set(only) }),
    });
    (0,print/* print */.yy)(resultOf(accepted, acceptedState));
    return tellWhatIsLeft(accepted.notAccepted);
}
/**
 * What the rules about changes watch in a run with these settings: more would only make more to review. Single changes
 * name themselves. Undefined: every kind.
 */
function acceptedKinds(options, isSingle) {
    if (options.kinds !== undefined || isSingle)
        return (0,inventories/* kindsGiven */.rv)(options.kinds);
    const { acceptedState, rules = '', config = '' } = options;
    const inputs = {
        rules,
        config,
        // Any one: nobody opens the accounts of an inventory, so that no role need be given.
        inventory: usual_inventory/* USUAL_INVENTORY */.G,
        // Nothing is sent, so that no variable with a secret need be set.
        'dry-run': 'true',
        // Any folder: the one that is meant need not be there yet.
        'accepted-state': '.',
    };
    const settings = (0,read_settings/* readSettings */.s)((name) => inputs[name] ?? '', (0,external_node_path_.resolve)('.'));
    return (0,watched_kinds/* watchedKinds */._)((0,prologue/* selectRules */.uE)({ ...settings, acceptedState }, new Date()).accountRules.all);
}
/** Who it is on GitHub; elsewhere, whose terminal it is. */
function acceptedBy(given, environment) {
    const name = given?.trim() || environment['GITHUB_ACTOR'];
    if (name !== undefined && name !== '')
        return name;
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        throw new errors/* UserError */.yo('--by: received nothing, and this system does not name its user; expected who accepts it.');
    }
}
function resultOf({ written, removed, unchanged, resources }, folder) {
    const differ = ['added', 'removed', 'changed'].flatMap((operation) => resources[operation] === 0 ? [] : [`${(0,words/* withCommas */.rX)(resources[operation])} ${operation}`]);
    const total = resources.added + resources.removed + resources.changed;
    const what = total === 0 ? '' : ` (${(0,words/* count */.U9)(total, 'resource')}: ${(0,words/* enumerate */.HL)(differ)})`;
    const files = [
        `${(0,words/* count */.U9)(written, 'file')} written${what}`,
        ...(removed === 0 ? [] : [`${(0,words/* count */.U9)(removed, 'file')} removed, since their kinds are no longer read`]),
        ...(unchanged === 0 ? [] : [`${(0,words/* count */.U9)(unchanged, 'file')} already up to date`]),
    ];
    return `Accepted state in ${folder}: ${files.join(', ')}.`;
}
/** What was not read completely stays as it was accepted before. */
function tellWhatIsLeft(left) {
    if (left.length === 0)
        return exit/* EXIT */.dc.good;
    (0,print/* tell */.qz)(`Not accepted, since only what was read completely can be: ${(0,words/* count */.U9)(left.length, 'kind')} in a region or account. What was accepted of them before stays.`);
    for (const { account, region, kind, why } of left.slice(0, MOST_LINES))
        (0,print/* tell */.qz)(`  ${account} ${region} ${kind}: ${why}`);
    if (left.length > MOST_LINES)
        (0,print/* tell */.qz)(`  and ${(0,words/* withCommas */.rX)(left.length - MOST_LINES)} more`);
    return exit/* EXIT */.dc.incomplete;
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

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ newPrivacyKey),
/* harmony export */   Q: () => (/* binding */ NO_FINGERPRINTS),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** For where no key is known yet. */
const NO_FINGERPRINTS = { of: () => '' };
/** RFC 4648's Base32 in small letters: it holds no 0 and 1, and so no long number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const OF_KEY = 2;
const OF_VALUE = 10;
const KEY_BYTES = 24;
/** For who has none: whoever sees values and the key can try what they may be. */
function newPrivacyKey() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES).toString('base64url');
}
function fingerprintsOf(key) {
    const tag = keyTag(key);
    return { of: (what, text) => `#${tag}${letters(hmac(key, `${what}\n${normal(what, text)}`), OF_VALUE)}` };
}
/** Two letters by which values that were masked with another key are told. */
function keyTag(key) {
    return letters(hmac(key, 'key'), OF_KEY);
}
const NUMBERS = new Set(['payment_card', 'iban', 'national_id', 'phone']);
/** The same value, however it is written: capitals do not count, and in numbers nothing that divides them. */
function normal(what, text) {
    const plain = text.normalize('NFKC').trim().toLowerCase();
    return NUMBERS.has(what) ? plain.replaceAll(/[^\p{L}\p{N}]/gu, '') : plain;
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
}
function letters(bytes, count) {
    return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte % LETTERS.length]).join('');
}


/***/ }),

/***/ 25185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _path_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43465);

/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is.
 * @param by is told where the text stands, as in Evidence (`tags.Owner`, `rules[0].description`), of a name of a member too
 */
function mapTexts(value, by) {
    return mapped(value, by, '');
}
function mapped(value, by, path) {
    if (typeof value === 'string')
        return by(value, path);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value;
        const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`));
        return next.some((item, index) => item !== items[index]) ? next : value;
    }
    if (!isPlain(value))
        return value;
    let isSame = true;
    const members = Object.entries(value).map(([name, member]) => {
        const inner = (0,_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTo */ .v)(path, name);
        const next = [by(name, inner), mapped(member, by, inner)];
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

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ privacyOf)
});

// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var sensitive_fingerprints = __webpack_require__(69253);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/map-texts.js
var map_texts = __webpack_require__(25185);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/sensitive/strictly-hidden.js

/** An IPv4 or IPv6 address with or without a prefix length; whether it is one is asked of Node. */
const ADDRESS = /(?<![\w.:-])(?:(?:\d{1,3}\.){3}\d{1,3}|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?)(?:\/\d{1,3})?(?![\w:-]|\.\d)/gi;
/** The addresses in a text, the whole internet aside, which nobody is found by. */
function addressesIn(text) {
    return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
        const [address = '', length] = found.split('/');
        const isOne = (0,external_node_net_.isIPv4)(address) || (0,external_node_net_.isIPv6)(address);
        return isOne && length !== '0' ? [{ start: index, end: index + found.length }] : [];
    });
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
/** `sg-0a1b2c3d4e5f60718`, a UUID, an account, a region: nobody chose it. */
const MADE = /^(?:[a-z]+(?:-[a-z]+)*-(?:[0-9a-f]{8}|[0-9a-f]{17})|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{4}[A-Z0-9]{16,17}|\d{12}|[a-z]{2,4}(?:-[a-z]+)+-\d)$/;
function isMadeByCloud(id) {
    return MADE.test(id);
}

;// CONCATENATED MODULE: ./build/src/sensitive/privacy.js




/** @param key of the fingerprints; null: there are none */
function privacyOf({ redact, key, detector, }) {
    const fingerprints = key === null ? sensitive_fingerprints/* NO_FINGERPRINTS */.Q : (0,sensitive_fingerprints/* fingerprintsOf */.tm)(key);
    if (redact === 'off')
        return openGate(detector, fingerprints);
    const told = redact === 'strict' ? withoutMasked(detector) : detector;
    return new Gate(redact, told, fingerprints);
}
/** Where nothing of what is found may be seen. */
function withoutMasked(detector) {
    return {
        policy: detector.policy,
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
        about: () => all,
        original: (text) => text,
    };
}
class Gate {
    redact;
    detector;
    fingerprints;
    #isStrict;
    #originals = new Map();
    #names = new Map();
    #known = new WeakMap();
    constructor(redact, detector, fingerprints) {
        this.redact = redact;
        this.detector = detector;
        this.fingerprints = fingerprints;
        this.#isStrict = redact === 'strict';
    }
    text(text) {
        return this.#masked(text, this.detector.inText(text));
    }
    value(value) {
        return (0,map_texts/* mapTexts */.z)(value, (text, path) => this.#member(path, text, (one) => this.text(one)));
    }
    resource(resource) {
        const { reported, doubts, edges } = resource;
        const named = this.identity(resource);
        const held = this.#withinContext(reported);
        const others = edges.map((edge) => this.#edge(edge));
        const isSame = named === resource && held === reported && others.every((one, at) => one === edges[at]);
        if (isSame && doubts === undefined)
            return resource;
        return {
            ...named,
            reported: held,
            edges: others,
            ...(doubts === undefined ? {} : { doubts: doubts.map((one) => this.#withinContext(one)) }),
            ...(isSame ? {} : { masked: true }),
        };
    }
    identity(resource) {
        if (this.#isStrict)
            for (const one of [resource.id, resource.name])
                this.#hideName(one);
        const id = this.text(resource.id);
        const name = this.text(resource.name);
        return id === resource.id && name === resource.name ? resource : { ...resource, id, name };
    }
    about(resource) {
        const known = this.#known.get(resource);
        if (known !== undefined)
            return known;
        const masks = this.#masksOf(resource);
        this.#known.set(resource, masks);
        return masks;
    }
    original(text) {
        return (0,masked_text/* withOriginals */.XQ)(text, (stand) => this.#originals.get(stand) ?? stand);
    }
    #masksOf(resource) {
        this.identity(resource);
        const stands = new Map();
        for (const one of this.detector.inValue(resource.reported))
            stands.set(one.text, this.#stand(one, one.text));
        const texts = [...stands.keys()].toSorted((a, b) => b.length - a.length);
        const text = (given) => {
            const known = texts.reduce((all, one) => all.replaceAll(one, () => stands.get(one) ?? one), given);
            return this.text(known);
        };
        const value = (whole) => (0,map_texts/* mapTexts */.z)(whole, (one, path) => this.#member(path, one, text));
        return { text, value };
    }
    #masked(text, found, hides = this.#isStrict) {
        const masked = found.length === 0
            ? text
            : replaced(text, found, (one) => this.#stand(one, text.slice(one.start, one.end)));
        return hides ? this.#strictly(masked) : masked;
    }
    /** Of what is ours no word is hidden because something is called by it. */
    #member(path, text, by) {
        const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '');
        const isOurs = this.#isStrict && OURS.has(member);
        return isOurs ? this.#masked(text, this.detector.inText(text), false) : by(text);
    }
    /** What a person called something is hidden wherever it stands. */
    #hideName(name) {
        if (name !== '' && !isMadeByCloud(name) && !this.#names.has(name))
            this.#names.set(name, this.#hidden('name', name));
    }
    #withinContext(reported) {
        const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path);
        return (0,map_texts/* mapTexts */.z)(reported, (text, path) => {
            const here = byPath.get(path)?.filter((one) => text.slice(one.start, one.end) === one.text) ?? [];
            return this.#masked(text, here.length > 0 ? here : this.detector.inText(text));
        });
    }
    #strictly(given) {
        const text = this.#withoutNames(given);
        const principals = replaced(text, principalsIn(text), (one) => this.#hidden('principal', text.slice(one.start, one.end)));
        return replaced(principals, addressesIn(principals), (one) => this.#hidden('address', principals.slice(one.start, one.end)));
    }
    /** The other end is called as it calls itself, so that they still meet. */
    #edge(edge) {
        const { id } = this.identity({ id: edge.id, name: edge.id });
        return id === edge.id ? edge : { ...edge, id };
    }
    /** Whole texts, and whole words of them. */
    #withoutNames(text) {
        const whole = this.#names.get(text);
        if (whole !== undefined || this.#names.size === 0)
            return whole ?? text;
        return text.replaceAll(WORDS, (word) => this.#names.get(word) ?? word);
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
    'reason',
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
/** What names are made of, in most kinds. */
const WORDS = /[\w.@+=-]+/g;
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

/***/ 76913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chosenState)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/**
 * The folder with the accepted state: what is given, else what the configuration file says; null: neither says anything.
 * Whether it is there is not looked at, since a command may be about to make it.
 */
function chosenState(given, config, workspace) {
    if (given !== undefined)
        return given;
    return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(config, workspace).inputs.find(({ name }) => name === 'accepted-state')?.text ?? null;
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

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 5 modules
var settings_inputs = __webpack_require__(23000);
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
