export const id = 6366;
export const ids = [6366];
export const modules = {

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

/***/ 29423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var inventory_withheld = __webpack_require__(91819);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/search/index.js + 89 modules
var search = __webpack_require__(69543);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/found.js





/** Of a list or an object in a table: some ids fit, a resource that a merge put there does not. */
const MOST_CHARACTERS = 300;
/** Stands behind a result that might be none if everything had been read. */
const UNCERTAIN = 'not certain';
const IDENTITY = ['account', 'region', 'kind', 'id', 'name'];
/** Shows what a search found as it comes: a table, or one JSON object per line. */
class Found {
    #options;
    #table;
    #number = 0;
    #areSomeOpen = false;
    #areSomeCut = false;
    constructor(options) {
        this.#options = options;
        const { fields } = options;
        this.#table = new print/* TableWriter */.GG((fields.length === 0 ? IDENTITY : fields).map((field) => field.toUpperCase()));
    }
    add(match, certain) {
        this.#number += 1;
        const { limit, fields, columns, json } = this.#options;
        if (this.#number > limit)
            return;
        const { resource, reported, evidence } = match;
        const { kind, id, name, account, region } = resource;
        const mark = certain ? {} : { certain };
        const note = certain ? [] : [`(${UNCERTAIN})`];
        if (fields.length > 0) {
            const shown = fields.map((field, index) => this.#possible(match, field, columns[index]));
            const open = shown.filter(({ values }) => values.length > 1);
            if (open.length > 0)
                this.#areSomeOpen = true;
            if (json) {
                const possible = Object.fromEntries(open.map(({ field, values }) => [field, values]));
                (0,print/* printJson */.Q2)({
                    ...Object.fromEntries(shown.map(({ field, values }) => [field, values[0]])),
                    ...(open.length > 0 && { possible }),
                    ...mark,
                });
            }
            else
                this.#table.add([...shown.map((one) => this.#cell(one)), ...note]);
        }
        else if (json) {
            (0,print/* printJson */.Q2)({ kind, id, name, account, region, reported, evidence, ...mark });
        }
        else {
            this.#table.add([...IDENTITY.map((field) => resource[field]), ...note]);
        }
    }
    /** Whether values were shown that are not certain: what they rest on was not read. */
    get areSomeOpen() {
        return this.#areSomeOpen;
    }
    /** Whether lists or objects were too long for a table. */
    get areSomeCut() {
        return this.#areSomeCut;
    }
    /**
     * What the column may be of the resource: one value, or several where what it is worked out of was not read.
     * What identifies a resource is that of the resource, as without --fields: `account` is an id.
     */
    #possible(match, field, column) {
        const own = IDENTITY.find((name) => name === field);
        if (own !== undefined)
            return { field, values: [match.resource[own]], isAge: false };
        const values = [match, ...otherwise(match)].map((frame) => column?.value(frame));
        const texts = values.map((value) => JSON.stringify(value ?? null));
        return {
            field,
            values: values.filter((_, index) => texts.indexOf(texts[index] ?? '') === index),
            isAge: column?.isAge === true,
        };
    }
    #cell({ values, isAge }) {
        const [first] = values;
        if (values.length === 1 && (typeof first === 'string' || first === undefined || first === null))
            return first ?? '';
        const text = values.map((value) => cellOf(value, isAge) || 'nothing').join(' or ');
        if (text.length <= MOST_CHARACTERS)
            return text;
        this.#areSomeCut = true;
        return (0,limit/* limitCodePoints */.s)(text, MOST_CHARACTERS);
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
/** The same result with what its resource may be as well (see Resource.doubts); what merges added stays. */
function otherwise(match) {
    const { resource, reported } = match;
    const merged = Object.entries(reported).filter(([name, value]) => resource.reported[name] !== value);
    return (resource.doubts ?? []).map((possible) => {
        const alike = Object.assign({}, resource, { reported: possible });
        return Object.assign({}, match, {
            resource: alike,
            reported: Object.assign({}, possible, Object.fromEntries(merged)),
        });
    });
}
/** Ages in whole days, as searches write them; JSON has their seconds. */
function cellOf(value, isAge) {
    if (!isAge || typeof value !== 'number')
        return textOf(value);
    return (0,search/* printDuration */.cb)(value < DAY ? value : value - (value % DAY));
}
const DAY = 86_400;
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/src/cli/inventories.js + 1 modules
var inventories = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/src/offline/parts.js
var parts = __webpack_require__(51659);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/inventory/reader.js + 1 modules
var reader = __webpack_require__(54442);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/cli/tag-keys.js

const IN_PATH = /\btags\.(?:`([^`]+)`|([A-Za-z0-9_-]+))/g;
const IN_FUNCTION = /\bhas_key\(\s*tags\s*,\s*(?:"([^"]+)"|([A-Za-z0-9_-]+))/g;
/** Keys of tags that a search asks for, and those that the searched resources have: keys are case-sensitive. */
class TagKeys {
    #asked;
    #seen = new Set();
    constructor(search) {
        const found = [...search.matchAll(IN_PATH), ...search.matchAll(IN_FUNCTION)];
        this.#asked = new Set(found.flatMap(([, quoted, plain]) => quoted ?? plain ?? []));
    }
    note({ reported: { tags } }) {
        if (this.#asked.size === 0 || typeof tags !== 'object' || tags === null)
            return;
        for (const key of Object.keys(tags))
            this.#seen.add(key);
    }
    /** A sentence for each key that no resource has where another is nearly the same. */
    get warnings() {
        return [...this.#asked].flatMap((key) => {
            const meant = this.#seen.has(key) ? null : (0,nearest/* nearest */.pA)(key, this.#seen);
            return meant === null
                ? []
                : [`None of the resources that were searched has the tag \`${key}\`; perhaps you mean \`${meant}\`.`];
        });
    }
}

;// CONCATENATED MODULE: ./build/src/cli/searched-inventory.js








/** The part of inventories that a search asks about: accounts, resources of its kinds, and what is missing of them. */
class SearchedInventory {
    /** Those that were read so far: all of a scope's before its resources. */
    gaps = [];
    /** The same in what is only shown of results. */
    shownGaps = [];
    tagKeys;
    #files;
    #query;
    #kinds;
    /** What is shown of results beside what the search asks about. */
    #shown;
    /** Both. */
    #wanted;
    #accounts = new Map();
    #regions = new Set();
    #held = new held_accounts/* HeldAccounts */.i();
    #parts = [];
    /** By kind, where it was to be read: `account region`, and the account alone. */
    #asked = new Map();
    /** By file, the kinds that were to be read somewhere in it. */
    #askedIn = new Map();
    #around = null;
    #known = null;
    constructor(files, query, shown) {
        this.#files = files.map(({ file }) => file);
        this.#query = query;
        this.tagKeys = new TagKeys(query.text);
        this.#kinds = new Set(query.kinds);
        this.#shown = new Set(shown.kinds.filter((kind) => !this.#kinds.has(kind)));
        this.#wanted = [...this.#kinds, ...this.#shown];
    }
    /** What the search asks about and no scan of these inventories read, because none of its rules needs it; known at the end. */
    get unread() {
        return this.#wanted.filter((kind) => !this.#asked.has(kind));
    }
    /** The same of some of several inventories alone, by their files. */
    get unreadIn() {
        const everywhere = new Set(this.unread);
        const unread = this.#files.map((file) => {
            const asked = this.#askedIn.get(file);
            const kinds = this.#wanted.filter((kind) => !everywhere.has(kind) && asked?.has(kind) !== true);
            return [file, kinds];
        });
        return new Map(unread.filter(([, kinds]) => kinds.length > 0));
    }
    /** What parts of a divided run lack among the inventories, a sentence for each; known at the end. */
    get lackingParts() {
        return (0,parts/* lackingParts */.g)(this.#parts).flatMap(({ gaps }) => gaps.map(({ message }) => message));
    }
    /** The accounts of which the search asks the environment and it is not known, each with why. */
    get openEnvironments() {
        if (!this.#query.asksEnvironment)
            return [];
        return [...this.#accounts.values()].flatMap(({ id, environment }) => {
            if (environment === undefined)
                return [{ id, why: 'the inventory does not say it; collect it again' }];
            return environment.certain ? [] : [{ id, why: environment.why }];
        });
    }
    /** Known at the end. What an inventory of a former version does not say of environments, nobody knows. */
    get held() {
        const accounts = [...this.#accounts.values()];
        const environments = accounts.map(({ environment }) => environment);
        const isKnown = environments.every((environment) => environment?.certain === true);
        return {
            where: this.#files.length === 1 ? 'the inventory' : 'the inventories',
            accounts: accounts.toSorted((a, b) => (0,compare/* compareText */.n)(a.name, b.name)),
            regions: [...this.#regions].toSorted(compare/* compareText */.n),
            ...(isKnown && {
                environments: [...new Set(environments.flatMap((one) => one?.name ?? []))].toSorted(compare/* compareText */.n),
            }),
        };
    }
    async *read() {
        for (const file of this.#files) {
            const asked = new Set();
            this.#askedIn.set(file, asked);
            for await (const record of (0,reader/* readInventory */.z)(file)) {
                if (record.type === 'resource' && this.#isWanted(record.kind)) {
                    this.tagKeys.note(record);
                    yield record;
                }
                else if (record.type === 'header')
                    this.#parts.push('part' in record ? { part: record.part } : {});
                else if (record.type === 'account')
                    this.#noteAccount({ ...record, file }, asked);
                else if (record.type === 'complete') {
                    this.#regions.add(record.region);
                    this.#noteAsked(record, asked);
                }
                else if (record.type === 'gap')
                    this.#noteGap(record, asked);
            }
        }
    }
    #isWanted(kind) {
        return this.#kinds.has(kind) || this.#shown.has(kind);
    }
    #noteAccount(account, asked) {
        const { id, file } = account;
        this.#held.note(id, file);
        this.#accounts.set(id, account);
        // Its id, name and environment are known without listing it.
        for (const kind of this.#query.named)
            this.#noteAsked({ account: id, region: resource/* GLOBAL_REGION */.j, kind }, asked);
    }
    #noteAsked({ account, region, kind }, asked) {
        if (!this.#isWanted(kind))
            return;
        asked.add(kind);
        const places = this.#asked.get(kind) ?? new Set();
        this.#asked.set(kind, places.add(`${account} ${region}`).add(account));
    }
    #noteGap(gap, asked) {
        if (gap.region !== coverage/* EVERYTHING */.Qz)
            this.#regions.add(gap.region);
        // Of what could not be opened, nobody knows what its scan asked.
        const kinds = gap.kind === coverage/* EVERYTHING */.Qz ? this.#wanted : [gap.kind];
        for (const kind of kinds)
            this.#noteAsked({ ...gap, kind }, asked);
        if (gap.kind === coverage/* EVERYTHING */.Qz || this.#kinds.has(gap.kind))
            this.gaps.push(gap);
        else if (this.#shown.has(gap.kind))
            this.shownGaps.push(gap);
    }
    /**
     * Whether all was read that decides about the resources of a scope: what was not read could take a resource out of the
     * results as well as bring another in. Resources of a scope stand together.
     */
    isCertainIn({ account, region }) {
        if (this.#known?.account !== account || this.#known.region !== region) {
            const { streams, streamsIntoAggregate } = this.#query;
            const isAlone = streams || streamsIntoAggregate;
            const certain = (0,search/* isCertain */.te)(this.#query, (kind) => [
                ...this.#gapsInEnvironment(account, kind),
                ...(isAlone ? this.#gapsOfScope(account, region, kind) : this.#gapsOfAll(account, region, kind)),
            ]);
            this.#known = { account, region, certain };
        }
        return this.#known.certain;
    }
    /** As a run has it: the settings of the scan left it open, or the inventory does not say it. */
    #gapsInEnvironment(account, kind) {
        const { asksEnvironment, structure } = this.#query;
        if (!asksEnvironment || structure.levelOf(kind) !== 'account')
            return [];
        if (this.#accounts.get(account)?.environment?.certain === true)
            return [];
        const gap = notRead(account, resource/* GLOBAL_REGION */.j, kind);
        return [{ ...gap, reason: 'not-decided', properties: ['environment'] }];
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
        if (this.#asked.get(kind)?.has(account) !== true)
            return [notRead(account, region, kind)];
        const { crossesScopes } = this.#query;
        return this.gaps.filter((gap) => (crossesScopes ? [gap.region] : [region, resource/* GLOBAL_REGION */.j]).some((one) => (0,coverage/* gapCovers */.ZF)(gap, account, one, kind)));
    }
    /** The same for all resources of a scope: what is known of surroundings is kept with them. */
    around({ account, region }) {
        if (this.#around?.account !== account || this.#around.region !== region) {
            const known = this.#accounts.get(account);
            const about = { id: account, name: known?.name ?? account, ...environmentIn(known) };
            this.#around = { account, region, surroundings: (0,search/* surroundingsOf */.ZD)(about, region) };
        }
        return this.#around.surroundings;
    }
    accounts() {
        return Array.from(this.#accounts.values(), (account) => {
            const { id, name } = account;
            return { id, name, ...environmentIn(account) };
        });
    }
}
function environmentIn({ environment } = {}) {
    return environment === undefined ? {} : { environment: environment.name };
}
function notRead(account, region, kind) {
    return { account, region, kind, reason: 'not-listed', action: null, message: '' };
}

;// CONCATENATED MODULE: ./build/src/cli/search.js











/** Searches a saved inventory. */
async function searchCommand(text, options) {
    const limit = options.limit === undefined ? Infinity : (0,values/* parseInteger */.cG)('--limit', options.limit, 1, 1_000_000_000);
    const now = new Date();
    const query = (0,search/* compileSearch */.c0)(text, { model: clouds/* KINDS */.GW, now });
    for (const warning of query.warnings)
        (0,print/* tell */.qz)(`Warning: ${warning}`);
    const fields = (0,values/* parseList */.E1)(options.fields ?? '');
    const shown = query.columns(fields);
    for (const warning of shown.warnings)
        (0,print/* tell */.qz)(`Warning: --fields: ${warning}`);
    if (query.aggregate !== null && fields.length > 0)
        (0,print/* tell */.qz)('Warning: --fields: an aggregate has columns of its own; these are not shown.');
    const found = new Found({ limit, fields, columns: shown.columns, json: options.json ?? false });
    const inventory = new SearchedInventory((0,inventories/* inventoriesGiven */.MJ)(options.inventory, 'search'), query, shown);
    const isAlone = query.streams || query.streamsIntoAggregate;
    const doubt = !isAlone
        ? await searchGraph(query, inventory, found)
        : shown.takeGraph
            ? await judgeInGraph(query, inventory, found)
            : await judgeEach(query, inventory, found, inventory.read(), (resource) => inventory.around(resource));
    found.finish();
    const { warnings } = (0,search/* compileSearch */.c0)(text, { model: clouds/* KINDS */.GW, now, held: inventory.held });
    const news = warnings.filter((one) => !query.warnings.includes(one));
    for (const warning of [...news, ...inventory.tagKeys.warnings])
        (0,print/* tell */.qz)(`Warning: ${warning}`);
    if (found.areSomeCut)
        (0,print/* tell */.qz)('Warning: --fields: long values are cut; --json shows all, and a path such as `name[*].reported.id` a part.');
    return tellWhatIsMissing(inventory, doubt, query, found.areSomeOpen);
}
/** Line by line: memory does not follow the inventory's size. */
async function judgeEach(query, inventory, found, resources, around) {
    const aggregation = query.aggregate?.() ?? null;
    const doubt = { results: 0, others: 0, masked: 0 };
    const subjects = new Set(query.subjects);
    for await (const resource of resources) {
        if (!subjects.has(resource.kind))
            continue;
        const match = query.judge(resource, around(resource));
        const sure = (0,search/* isSureOf */.H7)(query, resource, around(resource), match !== null);
        const certain = inventory.isCertainIn(resource) && !(0,search/* asksForUnread */.DZ)(query, resource) && sure;
        if (!sure && (0,search/* openMasked */.Er)([query], resource).length > 0)
            doubt.masked += 1;
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
/** Resources are judged one by one, but what is shown of them takes those around them. */
async function judgeInGraph(query, inventory, found) {
    const resources = await allOf(inventory);
    const graph = (0,search/* buildGraph */.ZG)(resources, inventory.accounts(), query.structure);
    return judgeEach(query, inventory, found, resources, () => graph);
}
async function allOf(inventory) {
    const resources = [];
    for await (const resource of inventory.read())
        resources.push(resource);
    return resources;
}
/** Edges may lead anywhere in the inventory, so what the search asks about is held in memory. */
async function searchGraph(query, inventory, found) {
    const resources = await allOf(inventory);
    const doubt = { results: 0, others: 0, masked: 0 };
    doubt.masked = resources.filter((one) => (0,search/* openMasked */.Er)([query], one).length > 0).length;
    const aggregation = query.aggregate?.() ?? null;
    const add = (match) => {
        const certain = doubt.masked === 0 && inventory.isCertainIn(match.resource);
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
function tellWhatIsMissing(inventory, { results, others, masked }, query, areSomeOpen) {
    const { aggregate, kinds, names } = query;
    const sentences = [];
    const withheld = new inventory_withheld/* Withheld */.e(clouds/* KINDS */.GW).among(kinds, names);
    if (withheld.length > 0) {
        sentences.push(`Inventories keep only the hash and length of ${(0,words/* enumerate */.HL)(withheld)}, which often holds secrets, so what this search asks about it is unknown here. A scan decides it for a rule with this search.`);
    }
    if (masked > 0) {
        sentences.push(`${(0,words/* count */.U9)(masked, 'resource')} ${masked === 1 ? 'has' : 'have'} texts that were masked when the inventory was made, and what this search asks of them is unknown here. A scan decides it for a rule with this search.`);
    }
    sentences.push(...unreadIn(inventory), ...inventory.lackingParts.map((one) => `${one} There may be more results.`));
    sentences.push(...gapsIn(inventory, query), ...gapsInColumns(inventory), ...openEnvironmentsIn(inventory));
    if (areSomeOpen)
        sentences.push('“or” stands between values of which one is true: what decides was not read; in JSON "possible".');
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
    return sentences.length === 0 ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.incomplete;
}
const WAY_OUT = 'a scan with collect: all reads every kind.';
function unreadIn({ unread, unreadIn: byFile }) {
    const whole = unread.length === 0 ? [] : [['The inventory', unread]];
    return [...whole, ...byFile].map(([what, kinds]) => `${what} was made without ${(0,words/* some */.zN)(kinds, 5)}: no rule of that scan asks about it; ${WAY_OUT}`);
}
/** Where a resource is judged by itself, one that was not read can only be missing; with neighbours, results may be wrong. */
function gapsIn({ gaps }, { aggregate, kinds, streams, streamsIntoAggregate, looksAlone }) {
    if (gaps.length === 0)
        return [];
    const places = [...new Set(gaps.map(placeOf))];
    // What is asked for on demand may be worked out of what was not read.
    const isOrdered = looksAlone && !kinds.some((kind) => kind.includes('.'));
    const isAlone = (streams || streamsIntoAggregate || isOrdered) && gaps.every(({ properties }) => properties === undefined);
    const then = aggregate !== null
        ? 'its numbers may be wrong'
        : isAlone
            ? 'there may be more results'
            : 'results there may be wrong, and there may be more';
    return [
        `The inventory has ${(0,words/* count */.U9)(gaps.length, 'gap')} in what this search asks about (${(0,words/* some */.zN)(places, 5)}): ${then}.`,
    ];
}
function gapsInColumns({ shownGaps }) {
    if (shownGaps.length === 0)
        return [];
    const places = [...new Set(shownGaps.map(placeOf))];
    return [
        `The inventory has ${(0,words/* count */.U9)(shownGaps.length, 'gap')} in what --fields shows (${(0,words/* some */.zN)(places, 5)}): what is empty there may be unknown.`,
    ];
}
function placeOf({ account, region }) {
    const where = region === coverage/* EVERYTHING */.Qz ? 'all regions' : region;
    return account === coverage/* EVERYTHING */.Qz ? 'accounts that are not known' : `${account} ${where}`;
}
function openEnvironmentsIn({ openEnvironments }) {
    return [...Map.groupBy(openEnvironments, ({ why }) => why)].map(([why, accounts]) => {
        const ids = accounts.map(({ id }) => id);
        return `The environment of ${(0,words/* some */.zN)(ids, 5)} is not known: ${why}. What this search says there is not certain.`;
    });
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

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ Choice),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   pt: () => (/* binding */ nothingOf)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77175);





/**
 * Which accounts and regions of an inventory are evaluated: those that the settings mean. Where they name something that
 * is not in it, that is a gap. Without names it is all that the inventory holds.
 */
class Choice {
    #wanted;
    #ids;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#ids = new Set(wanted.accounts);
    }
    means({ id }) {
        return this.#ids.size === 0 || this.#ids.has(id) || id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz;
    }
    excludes(account) {
        const { excludeAccounts = [] } = this.#wanted;
        return account.id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz && (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(excludeAccounts, account);
    }
    /** The account as a whole, and what is not known of it, always are. */
    meansRegion(account, region) {
        const patterns = this.#regionsOf(account);
        return (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j ||
            region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz ||
            patterns.includes(region) ||
            (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(patterns, region));
    }
    /** Gaps for the regions that are to be read in the account and of which it has nothing. */
    lackingRegions(account, held) {
        if (held.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz))
            return [];
        const patterns = this.#regionsOf(account.id);
        const lacking = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns).filter((pattern) => ![...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsGlob */ .t)(pattern, region)));
        const isAny = [...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j && this.meansRegion(account.id, region));
        if (lacking.length === 0 && !isAny)
            return [
                nothingOf(account, _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz, 'The inventory holds no region of this account that is to be read.'),
            ];
        return lacking.map((region) => nothingOf(account, region, `The inventory holds nothing of ${region} in this account.`));
    }
    /** The same for accounts. */
    lackingAccounts(held) {
        const { accounts } = this.#wanted;
        return [...new Set(accounts)]
            .filter((id) => !held.has(id))
            .map((id) => nothingOf({ id, name: id, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz }, _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz, 'The inventory holds nothing of this account.'));
    }
    #regionsOf(account) {
        const { regions, perAccount = {} } = this.#wanted;
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)({ regions, perAccount }, account);
    }
}
/** Whoever they are, there is no account of which this is known. */
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz };
/** A scope of which nothing is known, and why. */
function nothingOf(account, region, message, reason = 'not-held') {
    const gap = { account: account.id, region, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz, reason, action: null, message };
    return { account, region, resources: [], complete: [], gaps: [gap] };
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


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lackingParts)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17494);


/** A gap for each part of a divided run that is not among the inventories: nobody knows which accounts it holds. */
function lackingParts(headers) {
    const parts = headers.flatMap(({ part }) => (part === undefined ? [] : [part]));
    return [...Map.groupBy(parts, ({ plan }) => plan).values()].flatMap((those) => {
        const given = new Set(those.map(({ number }) => number));
        const most = those[0]?.of ?? 0;
        return Array.from({ length: most }, (_, index) => index + 1)
            .filter((number) => !given.has(number))
            .map((number) => (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingOf */ .pt)(_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, `Part ${number} of ${most} of the run is not among the inventories; give all of its parts.`, 'part-missing'));
    });
}


/***/ })

};
