export const id = 6747;
export const ids = [6747];
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

/***/ 96747:
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
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/sensitive/looked-for.js
var looked_for = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
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
                this.#options.saying.json({
                    ...Object.fromEntries(shown.map(({ field, values }) => [field, values[0]])),
                    ...(open.length > 0 && { possible }),
                    ...mark,
                });
            }
            else
                this.#row([...shown.map((one) => this.#cell(one)), ...note]);
        }
        else if (json) {
            this.#options.saying.json({ kind, id, name, account, region, reported, evidence, ...mark });
        }
        else {
            this.#row([...IDENTITY.map((field) => resource[field]), ...note]);
        }
    }
    #row(cells) {
        this.#table.add(this.#options.saying.cells(cells));
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
                this.#options.saying.json(row);
        if (json || shown.length === 0)
            return;
        const flat = shown.map(flatten);
        const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
        this.#table.rename(columns.map((column) => column.toUpperCase()));
        for (const row of flat)
            this.#row(columns.map((column) => textOf(row[column])));
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

// EXTERNAL MODULE: ./build/src/cli/gate.js
var gate = __webpack_require__(42377);
// EXTERNAL MODULE: ./build/src/cli/inventories.js + 2 modules
var inventories = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/cli/local-settings.js
var local_settings = __webpack_require__(777);
// EXTERNAL MODULE: ./build/src/cli/saying.js
var cli_saying = __webpack_require__(65339);
// EXTERNAL MODULE: ./build/src/offline/parts.js
var parts = __webpack_require__(51659);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/inventory/reader.js + 1 modules
var reader = __webpack_require__(54442);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/src/cli/meet-names.js
var meet_names = __webpack_require__(71540);
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
    #gate;
    #kinds;
    /** What is shown of results beside what the search asks about. */
    #shown;
    /** Both. */
    #wanted;
    #accounts = new Map();
    #regions = new Set();
    #held = new held_accounts/* HeldAccounts */.i();
    #parts = [];
    #lookedFor = new Map();
    /** By kind, where it was to be read: `account region`, and the account alone. */
    #asked = new Map();
    /** By file, the kinds that were to be read somewhere in it. */
    #askedIn = new Map();
    #around = null;
    #known = null;
    constructor(files, query, { shown, gate }) {
        this.#gate = gate;
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
    /** By file, what the run that wrote it looked for; undefined where it does not say. Known at the end. */
    get lookedFor() {
        return this.#lookedFor;
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
        await (0,meet_names/* meetNames */.k)(this.#files, this.#gate);
        for (const file of this.#files) {
            const asked = new Set();
            this.#askedIn.set(file, asked);
            for await (const record of (0,reader/* readInventory */.z)(file)) {
                if (record.type === 'resource' && this.#isWanted(record.kind)) {
                    const resource = this.#gate.resource(record);
                    this.tagKeys.note(resource);
                    yield resource;
                }
                else if (record.type === 'header') {
                    this.#parts.push('part' in record ? { part: record.part } : {});
                    this.#lookedFor.set(file, 'lookedFor' in record ? record.lookedFor : undefined);
                }
                else if (record.type === 'account')
                    this.#noteAccount({ ...(0,masked_account/* maskedAccount */.v)(record, this.#gate), file }, asked);
                else if (record.type === 'complete') {
                    this.#regions.add(record.region);
                    this.#noteAsked(record, asked);
                }
                else if (record.type === 'gap')
                    this.#noteGap(this.#gate.value(record), asked);
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

// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/src/offline/not-looked-for.js
var not_looked_for = __webpack_require__(24501);
// EXTERNAL MODULE: ./build/src/rules/load/national-ids.js
var national_ids = __webpack_require__(74801);
;// CONCATENATED MODULE: ./build/src/cli/sensitive-data-held.js




/** What nobody looked for is in no inventory, whatever the resources hold. Sentences, for a search that asks for national ids. */
function nationalIdsNotHeld({ lookedFor }, query) {
    const without = [...lookedFor].flatMap(([file, then]) => (then?.nationalIds.length ? [] : file));
    if (without.length === 0 || !(0,national_ids/* asksForNationalIds */.ir)(query))
        return [];
    return [
        `${(0,words/* some */.zN)(without, 5)} ${without.length === 1 ? 'does' : 'do'} not say that national ids were looked for: what resources hold of them is unknown. Name countries in national-ids, under privacy in the configuration file, and collect again.`,
    ];
}
/** Of other countries nobody knows. Warnings. */
function nationalIdsHeld({ lookedFor }, query) {
    if (!(0,national_ids/* asksForNationalIds */.ir)(query))
        return [];
    return [...lookedFor].flatMap(([file, { nationalIds: countries = [] } = {}]) => countries.length === 0 ? [] : `in ${file} national ids of ${(0,words/* enumerate */.HL)(countries)} alone were looked for.`);
}
/**
 * The same of everything else that these settings look for, and the runs that wrote the inventories did not. Sentences, for a
 * search that asks for personal data or secrets.
 */
function sensitiveDataNotHeld({ lookedFor }, query, now) {
    if (!query.names.has(sensitive_data/* SENSITIVE_DATA */.e_))
        return [];
    return [...lookedFor].flatMap(([file, then]) => {
        const missed = (0,not_looked_for/* notLookedFor */.h)(then, now).filter((one) => one.class !== 'national_id');
        if (missed.length === 0)
            return [];
        const nouns = [...new Set(missed.map(({ noun }) => noun))];
        return `${file} does not say that the run that wrote it looked for ${(0,words/* enumerate */.HL)(nouns)}: what resources hold of that is unknown. Collect it with these settings of privacy.`;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/search.js
















/** Searches a saved inventory. */
async function searchCommand(text, options) {
    const limit = options.limit === undefined ? Infinity : (0,values/* parseInteger */.cG)('--limit', options.limit, 1, 1_000_000_000);
    const now = new Date();
    const query = (0,search/* compileSearch */.c0)(text, { model: clouds/* KINDS */.GW, now });
    const { privacy, outgoing } = (0,gate/* gateGiven */.r)(options);
    const saying = (0,cli_saying/* sayingOf */.N)(outgoing);
    const { tell } = saying;
    for (const warning of query.warnings)
        tell(`Warning: ${warning}`);
    const fields = (0,values/* parseList */.E1)(options.fields ?? '');
    const shown = query.columns(fields);
    for (const warning of shown.warnings)
        tell(`Warning: --fields: ${warning}`);
    if (query.aggregate !== null && fields.length > 0)
        tell('Warning: --fields: an aggregate has columns of its own; these are not shown.');
    const found = new Found({ limit, fields, columns: shown.columns, json: options.json ?? false, saying });
    const inventory = new SearchedInventory((0,inventories/* inventoriesGiven */.MJ)(options.inventory, 'search'), query, {
        shown,
        gate: privacy,
    });
    const isAlone = query.streams || query.streamsIntoAggregate;
    const doubt = !isAlone
        ? await searchGraph(query, inventory, found)
        : shown.takeGraph
            ? await judgeInGraph(query, inventory, found)
            : await judgeEach(query, inventory, found, inventory.read(), (resource) => inventory.around(resource));
    found.finish();
    const { warnings } = (0,search/* compileSearch */.c0)(text, { model: clouds/* KINDS */.GW, now, held: inventory.held });
    const news = warnings.filter((one) => !query.warnings.includes(one));
    const others = [...inventory.tagKeys.warnings, ...nationalIdsHeld(inventory, query)];
    for (const warning of [...news, ...others])
        tell(`Warning: ${warning}`);
    if (found.areSomeCut)
        tell('Warning: --fields: long values are cut; --json shows all, and a path such as `name[*].reported.id` a part.');
    const { privacy: policy } = (0,local_settings/* localSettings */.f)({ config: options.config });
    const sentences = [
        ...whatIsMissing(inventory, doubt, query, found.areSomeOpen),
        ...sensitiveDataNotHeld(inventory, query, (0,looked_for/* lookedForBy */.$)(policy)),
    ];
    for (const sentence of sentences)
        tell(sentence);
    saying.end();
    return sentences.length === 0 ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.incomplete;
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
/** Sentences on what was not read: it may hold more, and make results of what is none. */
function whatIsMissing(inventory, { results, others, masked }, query, areSomeOpen) {
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
    sentences.push(...keptIn(inventory), ...nationalIdsNotHeld(inventory, query));
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
    return sentences;
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
/** What could be searched elsewhere. */
function keptIn({ gaps, shownGaps }) {
    const kept = [...gaps, ...shownGaps].filter(({ reason }) => reason === 'kept-on-runner');
    if (kept.length === 0)
        return [];
    const places = [...new Set(kept.map(placeOf))].toSorted(compare/* compareText */.n);
    return [
        `What was read in ${(0,words/* some */.zN)(places, 5)} stays on the runner that read it (data-region): search the inventory there, beside its report folder.`,
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

/***/ 31745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nothingOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);

/** A scope of which nothing is known, and why. */
function nothingOf(account, region, message, reason = 'not-held') {
    const gap = { account: account.id, region, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, reason, action: null, message };
    return { account, region, resources: [], complete: [], gaps: [gap] };
}


/***/ }),

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Choice),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31745);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77175);






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
        return this.#ids.size === 0 || this.#ids.has(id) || id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz;
    }
    excludes(account) {
        const { excludeAccounts = [] } = this.#wanted;
        return account.id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz && (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(excludeAccounts, account);
    }
    /** The account as a whole, and what is not known of it, always are. */
    meansRegion(account, region) {
        const patterns = this.#regionsOf(account);
        return (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j ||
            region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz ||
            patterns.includes(region) ||
            (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(patterns, region));
    }
    /** Gaps for the regions that are to be read in the account and of which it has nothing. */
    lackingRegions(account, held) {
        if (held.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz))
            return [];
        const patterns = this.#regionsOf(account.id);
        const lacking = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns).filter((pattern) => ![...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsGlob */ .t)(pattern, region)));
        const isAny = [...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j && this.meansRegion(account.id, region));
        if (lacking.length === 0 && !isAny)
            return [
                (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)(account, _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, 'The inventory holds no region of this account that is to be read.'),
            ];
        return lacking.map((region) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)(account, region, `The inventory holds nothing of ${region} in this account.`));
    }
    /** The same for accounts. */
    lackingAccounts(held) {
        const { accounts } = this.#wanted;
        return [...new Set(accounts)]
            .filter((id) => !held.has(id))
            .map((id) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)({ id, name: id, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz }, _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, 'The inventory holds nothing of this account.'));
    }
    #regionsOf(account) {
        const { regions, perAccount = {} } = this.#wanted;
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)({ regions, perAccount }, account);
    }
}
/** Whoever they are, there is no account of which this is known. */
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz };


/***/ }),

/***/ 24501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notLookedFor),
/* harmony export */   z: () => (/* binding */ withNotLookedFor)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23840);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56799);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);





const EXEMPTED = {
    'own-domains': 'email',
    'role-addresses': 'email',
    'trusted-networks': 'home_address',
};
/** @param then undefined: the inventory does not say, and may have left out anything */
function notLookedFor(then, now) {
    const countries = now.nationalIds.filter((country) => then?.nationalIds.includes(country) !== true);
    const ids = countries.map((country) => missed('national_id', `national ids of ${country}`, { form: country }));
    if (then === undefined) {
        const others = now.classes.filter((one) => one !== 'national_id');
        return [...ids, ...others.map((one) => missed(one, 'sensitive data as this run does'))];
    }
    // What was left out then may count now, unless the same is left out.
    const exempt = then.exemptDigest === now.exemptDigest ? [] : then.exempt;
    const exempted = exempt.map((name) => {
        const [, several] = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .CLASS_NOUNS */ .nD[EXEMPTED[name]];
        return missed(EXEMPTED[name], `${several} that ${name} leaves out`);
    });
    const confidence = then.minimumConfidence;
    const uncertain = now.minimumConfidence < confidence
        ? now.classes.map((one) => missed(one, `what is less certain than ${confidence}`, { confidence }))
        : [];
    return [...ids, ...exempted, ...uncertain];
}
function missed(of, noun, more = {}) {
    return { class: of, noun, item: { class: of, confidence: 1, masked: '', ...more } };
}
/**
 * The scope with what its resources may hold of that: what a rule asks about it is in doubt, and a gap says why.
 * @param seeks whether a rule looks for the class in resources of the kind
 */
function withNotLookedFor(scope, missing, seeks) {
    if (missing.length === 0)
        return scope;
    const touched = new Map();
    const resources = scope.resources.map((resource) => {
        const sought = missing.filter((one) => seeks(resource.kind, one.class));
        if (sought.length === 0 || !Array.isArray(resource.reported[_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_]))
            return resource;
        const known = touched.get(resource.kind) ?? { nouns: new Set(sought.map(({ noun }) => noun)), number: 0 };
        known.number += 1;
        touched.set(resource.kind, known);
        const items = textPathsOf(resource).flatMap((path) => sought.map(({ item }) => Object.assign({}, item, { path })));
        return withPossible(resource, items);
    });
    if (touched.size === 0)
        return scope;
    const gaps = Array.from(touched, ([kind, { nouns, number }]) => {
        const message = `The inventory does not say that the run that wrote it looked for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)([...nouns])}: what ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'resource')} of ${kind} ${number === 1 ? 'holds' : 'hold'} of that is unknown. Collect it with these settings of privacy.`;
        return {
            account: scope.account.id,
            region: scope.region,
            kind: (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(kind, _derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_),
            properties: [_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_],
            partial: true,
            reason: 'not-held',
            action: null,
            message,
        };
    });
    return { ...scope, resources, gaps: [...scope.gaps, ...gaps] };
}
/** Where the resource has texts; a map's, such as a tag's, is `tags.*`. */
function textPathsOf({ kind, reported }) {
    const declared = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind);
    if (declared === undefined)
        return ['name'];
    const names = Object.keys(reported).filter((name) => declared.derived?.[name] === undefined);
    return [...new Set(['name', ...names.flatMap((name) => (0,_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(declared, name))])];
}
/** As open as can be comes first. */
function withPossible(resource, items) {
    const { reported, doubts = [] } = resource;
    const [most = reported] = doubts;
    const held = most[_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_];
    const open = { ...most, [_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_]: [...(Array.isArray(held) ? held : []), ...items] };
    return { ...resource, doubts: [open, ...doubts] };
}


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lackingParts)
/* harmony export */ });
/* harmony import */ var _inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31745);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17494);



/** A gap for each part of a divided run that is not among the inventories: nobody knows which accounts it holds. */
function lackingParts(headers) {
    const parts = headers.flatMap(({ part }) => (part === undefined ? [] : [part]));
    return [...Map.groupBy(parts, ({ plan }) => plan).values()].flatMap((those) => {
        const given = new Set(those.map(({ number }) => number));
        const most = those[0]?.of ?? 0;
        return Array.from({ length: most }, (_, index) => index + 1)
            .filter((number) => !given.has(number))
            .map((number) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingOf */ .p)(_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .NOBODY */ .o, _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz, `Part ${number} of ${most} of the run is not among the inventories; give all of its parts.`, 'part-missing'));
    });
}


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookedForBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_data_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34212);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56799);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);




/** What a run with this policy looks for, as it may be written: without what stands in the exemptions. */
function lookedForBy(policy) {
    const { nationalIds, minimumConfidence, ownDomains, roleAddresses, trustedNetworks } = policy;
    const exempt = {
        'own-domains': ownDomains,
        'role-addresses': roleAddresses,
        'trusted-networks': trustedNetworks,
    };
    return {
        classes: _model_sensitive_js__WEBPACK_IMPORTED_MODULE_2__/* .SENSITIVE_CLASSES */ .A3.filter((one) => one !== 'national_id' || nationalIds.length > 0),
        nationalIds: nationalIds.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n),
        minimumConfidence,
        exempt: _model_data_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EXEMPTIONS */ .v.filter((name) => exempt[name].length > 0),
        exemptDigest: digestOf(_model_data_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EXEMPTIONS */ .v.map((name) => exempt[name].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n))),
    };
}
/** So short that many lists have it: nobody reads an address out of it. */
const DIGITS = 8;
function digestOf(lists) {
    if (lists.every((list) => list.length === 0))
        return '';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, DIGITS);
}


/***/ })

};
