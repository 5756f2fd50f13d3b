export const id = 5241;
export const ids = [5241,5921,8302];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ environmentWhileReading),
/* harmony export */   KV: () => (/* binding */ isProduction),
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   QY: () => (/* binding */ strangerMayBeProduction),
/* harmony export */   Xt: () => (/* binding */ meantEnvironment),
/* harmony export */   Yv: () => (/* binding */ productionDoubt),
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   iS: () => (/* binding */ namesProduction),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   pW: () => (/* binding */ productionOfFile),
/* harmony export */   ro: () => (/* binding */ withEnvironments),
/* harmony export */   sl: () => (/* binding */ mayBeProduction),
/* harmony export */   w$: () => (/* binding */ unusedPatterns),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _account_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31450);



/** Only accounts of this environment page. */
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';
const NO_PRODUCTION = 'production-accounts is empty';
/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const { [PRODUCTION]: production = [], ...others } = settings.environments;
    const means = (patterns) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(patterns, account);
    if (means(settings.productionAccounts) || means(production))
        return PRODUCTION;
    const found = Object.entries(others).find(([, patterns]) => means(patterns));
    return found?.[0] ?? OTHER_ENVIRONMENT;
}
/**
 * The accounts of a run, each with its environment for good: only when all are known does it show whether the settings
 * about production mean what they say.
 */
function withEnvironments(accounts, others, settings) {
    const doubt = productionDoubt(settings, [...accounts, ...others]);
    const patterns = patternsOf(settings);
    return accounts.map((account) => {
        const why = whyUncertain(account, patterns, settings, doubt);
        const { environment: name } = account;
        const environment = why === null ? { name, certain: true } : { name, certain: false, why };
        return { ...account, environment };
    });
}
function patternsOf(settings) {
    return [...productionPatterns(settings), ...Object.values(settings.environments).flat()];
}
function whyUncertain(account, patterns, { perAccount }, doubt) {
    const { id, environment } = account;
    if (environment === PRODUCTION || perAccount[id]?.environment !== undefined)
        return null;
    if (patterns.every((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, account)))
        return doubt;
    return (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUndecided */ .g8)(account);
}
/**
 * The environment of an account that is being read: what the settings say of it, whatever other accounts there are. That a
 * pattern stands for none shows only when all are known.
 */
function environmentWhileReading(account, settings) {
    const name = environmentOf(account, settings);
    const doubt = settings.withoutProduction || namesProduction(settings) ? null : NO_PRODUCTION;
    const why = whyUncertain({ ...account, environment: name }, patternsOf(settings), settings, doubt);
    return why === null ? { name, certain: true } : { name, certain: false, why };
}
function isProductionName(environment) {
    return environment === PRODUCTION;
}
function isProduction({ environment }) {
    return isProductionName(environment.name);
}
/** Whether it is production, or could be as far as this run knows. */
function mayBeProduction(account) {
    return isProduction(account) || !account.environment.certain;
}
/**
 * The same of an account of which the run knows no more than its id.
 * @param doubt as productionDoubt gives it
 */
function strangerMayBeProduction(id, doubt, settings) {
    const own = settings.perAccount[id]?.environment;
    if (own !== undefined)
        return own === PRODUCTION;
    if (doubt !== null)
        return true;
    const nameless = { id, name: id };
    return productionPatterns(settings).some((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, nameless) || !(0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, nameless));
}
/** Why what the settings call production may not be what they mean, as a clause; null: it is. */
function productionDoubt(settings, known) {
    if (settings.withoutProduction)
        return null;
    if (!namesProduction(settings))
        return NO_PRODUCTION;
    const unused = unusedPatterns(productionPatterns(settings), known);
    if (unused.length === 0)
        return null;
    const quoted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(unused.map((pattern) => `"${pattern}"`));
    return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`;
}
/** Whether the settings call any account production. */
function namesProduction(settings) {
    return productionPatterns(settings).length > 0 || ownProduction(settings) !== undefined;
}
function productionPatterns({ productionAccounts, environments }) {
    return [...productionAccounts, ...(environments[PRODUCTION] ?? [])];
}
/** The first account of which the settings say so by its id. */
function ownProduction({ perAccount }) {
    return Object.entries(perAccount).find(([, { environment }]) => environment === PRODUCTION)?.[0];
}
/** The first pattern or id with which a configuration file names production; undefined where it names none. */
function productionOfFile(config) {
    return config.environments[PRODUCTION]?.[0] ?? ownProduction({ ...config, productionAccounts: [] });
}
/** Whether it takes the accounts' organisational units to know what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    const names = new Set(accounts.flatMap(({ id, name }) => [id, name]));
    return patterns.filter((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(pattern) ? !names.has(pattern) : !accounts.some((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, account)));
}
/** The environment that is meant by one which no account is in; null where nothing is near it. */
function meantEnvironment(wanted, known) {
    const word = wanted.toLowerCase();
    return (known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ?? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(word, known));
}


/***/ }),

/***/ 16243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge),
  z: () => (/* binding */ operationOf)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/drift/normalise/normal-form.js
var normal_form = __webpack_require__(24000);
// EXTERNAL MODULE: ./build/src/drift/normalise/shape.js
var normalise_shape = __webpack_require__(76805);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/drift/items.js


/** Longer ones are cut: they stand in sentences. */
const LONGEST_LABEL = 80;
/**
 * By what an item of a list is the same one in two states: the declared members, or all that are no lists or objects. An
 * item that is no object is what it says.
 */
function identityOf(item, keys) {
    if (!(0,json/* isJsonObject */.O)(item))
        return JSON.stringify(item);
    return JSON.stringify(keyed(item, keys) ?? scalarsOf(item));
}
/** What an item is called in a path: `tcp 22`, `tcp 8000-8080`, `0.0.0.0/0`. */
function labelOf(item, keys) {
    const words = [];
    const members = keyed(item, keys) ?? scalarsOf(item);
    for (const [name, value] of members) {
        const word = wordOf(value);
        const from = name.startsWith('to_') ? item[`from_${name.slice(3)}`] : undefined;
        if (from === undefined || words.at(-1) !== wordOf(from))
            words.push(word);
        else if (from !== value)
            words.push(`${words.pop()}-${word}`);
    }
    return (0,limit/* limitCodePoints */.s)(words.join(' '), LONGEST_LABEL);
}
function wordOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Null where the item has none of the keys, such as a statement without an id. */
function keyed(item, keys) {
    const members = (keys ?? []).flatMap((name) => Object.hasOwn(item, name) ? [[name, item[name] ?? null]] : []);
    return members.length === 0 ? null : members;
}
function scalarsOf(item) {
    return Object.entries(item).filter(([, value]) => typeof value !== 'object');
}

// EXTERNAL MODULE: ./build/src/drift/same.js
var same = __webpack_require__(26795);
;// CONCATENATED MODULE: ./build/src/drift/attribute-changes.js






/**
 * Goes through what differs of two states of a resource and gives `before` with the chosen differences taken over. What is
 * not known of both stays as it was.
 */
function merge(before, after, choose) {
    const walk = new Walk(new Set([...before.unknown, ...after.unknown]), choose);
    return walk.members(before.value, after.value, { path: '', name: '', shape: after.shape }) ?? {};
}
class Walk {
    #unknown;
    #choose;
    constructor(unknown, choose) {
        this.#unknown = unknown;
        this.#choose = choose;
    }
    members(before, after, place) {
        const names = new Set([...Object.keys(before), ...Object.keys(after)]);
        const entries = [...names].toSorted(compare/* compareText */.n).flatMap((name) => {
            const inner = {
                path: below(place.path, name),
                name: place.name === '' ? name : `${place.name}.${name}`,
                shape: (0,normalise_shape/* memberShape */.Ky)(place.shape, name) ?? normalise_shape/* ANYTHING */.n0,
            };
            const merged = this.#value(own(before, name), own(after, name), inner);
            return merged === undefined ? [] : [[name, merged]];
        });
        return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    #value(before, after, place) {
        if (this.#unknown.has(place.name) || (0,same/* isSame */.F)(before, after))
            return before;
        if (areLists(before, after, place.shape))
            return this.#items(listed(before), listed(after), place);
        const [old, now] = mapsOf(before, after, place.shape) ?? [];
        if (old !== undefined && now !== undefined)
            return this.members(old, now, place);
        return this.#take(place.path, before, after) ? after : before;
    }
    /** Items that are the same one are compared inside; the others were added or removed. */
    #items(before, after, place) {
        const shape = (0,normalise_shape/* itemShape */.P)(place.shape);
        const keys = 'keys' in place.shape ? place.shape.keys : null;
        const old = Map.groupBy(before, (item) => identityOf(item, keys));
        const now = Map.groupBy(after, (item) => identityOf(item, keys));
        const merged = [...new Set([...old.keys(), ...now.keys()])].flatMap((identity) => {
            const was = old.get(identity) ?? [];
            const is = now.get(identity) ?? [];
            const [one, other] = [was[0], is[0]];
            if (was.length !== 1 || is.length !== 1 || !(0,json/* isJsonObject */.O)(one) || !(0,json/* isJsonObject */.O)(other))
                return this.#set(was, is, place);
            const path = below(place.path, labelOf(one, keys));
            return this.members(one, other, { path, name: place.name, shape }) ?? [];
        });
        return (0,normal_form/* listForm */.R)(merged, place.shape);
    }
    #set(before, after, { path }) {
        const old = new Set(before.map((item) => JSON.stringify(item)));
        const now = new Set(after.map((item) => JSON.stringify(item)));
        return [
            ...before.filter((item) => now.has(JSON.stringify(item)) || !this.#take(path, item, undefined)),
            ...after.filter((item) => !old.has(JSON.stringify(item)) && this.#take(path, undefined, item)),
        ];
    }
    #take(path, before, after) {
        return this.#choose({
            operation: operationOf(before, after),
            path,
            before: before ?? null,
            after: after ?? null,
        });
    }
}
function operationOf(before, after) {
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'changed';
}
/** As in a JSON Pointer (RFC 6901), so that a tag's key or an address with a slash is one step. */
function below(path, step) {
    const escaped = step.replaceAll('~', '~0').replaceAll('/', '~1');
    return path === '' ? escaped : `${path}/${escaped}`;
}
function own(value, name) {
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
/** A list that is not there is empty; in documents, one item and a list of it say the same. */
function areLists(before, after, shape) {
    if (shape.is === 'list')
        return isListOrNone(before) && isListOrNone(after);
    return Array.isArray(before) || Array.isArray(after);
}
function isListOrNone(value) {
    return value === undefined || Array.isArray(value);
}
function listed(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
/** An object that was added or removed is one change; what people name themselves is one each. Undefined: no two objects. */
function mapsOf(before, after, shape) {
    if ((0,json/* isJsonObject */.O)(before) && (0,json/* isJsonObject */.O)(after))
        return [before, after];
    if (shape.is !== 'map')
        return undefined;
    if ((0,json/* isJsonObject */.O)(before) && after === undefined)
        return [before, {}];
    return (0,json/* isJsonObject */.O)(after) && before === undefined ? [{}, after] : undefined;
}


/***/ }),

/***/ 24000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   R: () => (/* binding */ listForm)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76805);




/**
 * The value as it is compared: members sorted by name, lists as sets and sorted, and without what is as good as absent. Two
 * values that say the same have the same JSON. Undefined: there is none.
 */
function normalForm(value, shape) {
    if (value === undefined || value === null)
        return undefined;
    if (Array.isArray(value))
        return normalList(value, shape);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return shape.is === 'object' ? normalObject(value, shape) : normalMap(value, shape);
    if (typeof value !== 'string')
        return value;
    return normalText(value, shape);
}
/** EC2 sends an empty element for a text of which there is none. */
function normalText(text, shape) {
    if (shape.is === 'any')
        return shape.caseless ? text.toLowerCase() : text;
    if (shape.is !== 'scalar')
        return text;
    if (text === '')
        return undefined;
    if (shape.document !== null)
        return normalDocument(text, shape.document);
    return shape.caseless ? text.toLowerCase() : text;
}
/** What is no JSON, or too deep, stays what it is: it is only compared. */
function normalDocument(text, shape) {
    try {
        return normalForm((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, _text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS_OF_DOCUMENT */ .wO), shape);
    }
    catch {
        return text;
    }
}
function normalObject(value, { members }) {
    const result = {};
    let some = false;
    for (const [name, shape] of members) {
        const normal = normalForm(Object.hasOwn(value, name) ? value[name] : undefined, shape);
        if (normal === undefined)
            continue;
        result[name] = normal;
        some = true;
    }
    return some ? result : undefined;
}
/** Names are people's: one may be called `__proto__`. That a value is empty says something: the tag is there. */
function normalMap(value, shape) {
    const entries = Object.keys(value)
        .toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)
        .flatMap((name) => {
        const inner = value[name] ?? null;
        const normal = inner === '' ? '' : normalForm(inner, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .memberShape */ .Ky)(shape, name) ?? _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ANYTHING */ .n0);
        return normal === undefined ? [] : [[name, normal]];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function normalList(list, shape) {
    const items = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .itemShape */ .P)(shape);
    return listForm(list.map((item) => normalForm(item, items)).filter((item) => item !== undefined), shape);
}
/** The normal form of a list whose items have theirs: sorted by their JSON, each once. */
function listForm(items, shape) {
    const set = items.length < 2 ? items : asSet(items);
    const [first] = set;
    if (first === undefined)
        return undefined;
    // In documents of policies one text and a list of it say the same.
    return shape.is === 'any' && set.length === 1 && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(first) ? first : set;
}
/** The JSON of an item is made once, and most lists are short: this is where the time goes. */
function asSet(items) {
    const written = items.map((item) => ({ item, text: JSON.stringify(item) }));
    written.sort((one, other) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(one.text, other.text));
    const once = written.filter(({ text }, index) => text !== written[index - 1]?.text);
    return once.map(({ item }) => item);
}


/***/ }),

/***/ 76805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ unknownPath),
/* harmony export */   Ew: () => (/* binding */ BY_ITSELF),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Ky: () => (/* binding */ memberShape),
/* harmony export */   P: () => (/* binding */ itemShape),
/* harmony export */   n0: () => (/* binding */ ANYTHING)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** What nothing is declared of. */
const ANYTHING = { is: 'any', members: new Map(), keys: null, caseless: false };
/** When it was last changed or used changes by itself. */
const BY_ITSELF = ['mtime', 'atime'];
/** Who it is says every file by itself. */
const NOT_COMPARED = new Set(['kind', 'id', 'name', ...BY_ITSELF]);
/** Worked out once: every file of an accepted state asks for one. */
const SHAPES = new WeakMap();
/** Of what a kind declares; derived properties are left out, since they change with other resources. */
function shapeOf(kind) {
    const shape = SHAPES.get(kind) ?? kindShape(kind);
    SHAPES.set(kind, shape);
    return shape;
}
function kindShape({ properties, derived = {}, compared = {} }) {
    const own = Object.entries(properties).filter(([name]) => !NOT_COMPARED.has(name) && !Object.hasOwn(derived, name));
    return membersShape(Object.fromEntries(own), '', new Declared(compared));
}
/** The shape of a member; undefined: it is not compared. */
function memberShape(shape, name) {
    if (shape.is === 'object')
        return shape.members.get(name);
    if (shape.is === 'map')
        return shape.values;
    if (shape.is === 'any')
        return shape.members.get(name) ?? ANYTHING;
    return ANYTHING;
}
/** The shape of a list's items. */
function itemShape(shape) {
    if (shape.is === 'list')
        return shape.items;
    return shape.is === 'any' ? shape : ANYTHING;
}
/**
 * The path of what is unknown where the value at the path is: a list of which an item lacks something cannot be compared,
 * since no item is known to be the same.
 */
function unknownPath(shape, path) {
    const steps = path.split('.');
    let at = shape;
    for (const [index, step] of steps.entries()) {
        if (at.is === 'list')
            return steps.slice(0, index).join('.');
        at = memberShape(at, step) ?? ANYTHING;
    }
    return path;
}
function membersShape(properties, path, declared) {
    const members = Object.entries(properties)
        .map(([name, type]) => [name, type, path === '' ? name : `${path}.${name}`])
        .filter(([, , at]) => !declared.volatile.has(at))
        .map(([name, type, at]) => [name, typeShape(type, at, declared)]);
    return { is: 'object', members: new Map(members.toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))) };
}
function typeShape(type, path, declared) {
    if (type.type === 'array')
        return { is: 'list', items: typeShape(type.items, path, declared), keys: declared.keysOf(path) };
    if (type.type === 'map')
        return { is: 'map', values: typeShape(type.values, path, declared) };
    if (type.type === 'object')
        return membersShape(type.properties, path, declared);
    if (type.type === 'any')
        return declared.anyAt(path);
    return {
        is: 'scalar',
        caseless: declared.caseless.has(path),
        document: declared.documents.has(path) ? declared.anyAt(path) : null,
    };
}
/** What a kind declares, by path. */
class Declared {
    volatile;
    caseless;
    documents;
    #keys;
    constructor({ volatile = [], keys = {}, caseless = [], documents = [] }) {
        this.volatile = new Set(volatile);
        this.caseless = new Set(caseless);
        this.documents = new Set(documents);
        this.#keys = new Map(Object.entries(keys));
    }
    keysOf(path) {
        return this.#keys.get(path) ?? null;
    }
    anyAt(path) {
        const below = [...this.caseless, ...this.#keys.keys()]
            .filter((one) => one.startsWith(`${path}.`))
            .map((one) => one.slice(path.length + 1).split('.', 1)[0] ?? '');
        return {
            is: 'any',
            members: new Map([...new Set(below)].map((name) => [name, this.anyAt(`${path}.${name}`)])),
            keys: this.keysOf(path),
            caseless: this.caseless.has(path),
        };
    }
}


/***/ }),

/***/ 26795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** Whether two values in normal form are equal. */
function isSame(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one))
        return Array.isArray(other) && areSame(one, other);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(one) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(other))
        return false;
    const names = Object.keys(one);
    if (names.length !== Object.keys(other).length)
        return false;
    return names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]));
}
function areSame(one, other) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
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

/***/ 56244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inUnusedRegion),
/* harmony export */   w: () => (/* binding */ unusedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74315);


/**
 * Whether a finding is one of those that every region has in which nobody did anything: low, in a region of which all
 * was read that shows use, and there is none. What is news since the last run stands for itself.
 */
function inUnusedRegion(run) {
    const unused = new Map(run.coverage.unused?.map(({ account, regions }) => [account, new Set(regions)]));
    const knowsNew = run.past.status === 'loaded';
    return (finding) => finding.severity === 'low' &&
        finding.standing === 'counted' &&
        !(knowsNew && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .M)(finding)) &&
        unused.get(finding.account)?.has(finding.region) === true;
}
/** `17 unused regions (without an instance, …): 21 low findings each`. Of findings that `inUnusedRegion` is true of. */
function unusedWords(findings) {
    const numbers = [...Map.groupBy(findings, ({ account, region }) => `${account} ${region}`).values()].map(({ length }) => length);
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const each = numbers.length === 1 ? '' : ' each';
    const low = least === most ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most, 'low finding') : `${least} to ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most, 'low finding')}`;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(numbers.length, 'unused region')} (without an instance, a volume, a snapshot or a network interface): ${low}${each}`;
}


/***/ }),

/***/ 64133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   du: () => (/* binding */ viewOf)
/* harmony export */ });
/* unused harmony export onlyNew */
/* harmony import */ var _drift_same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26795);
/* harmony import */ var _drift_attribute_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);



/**
 * Then and now, but of the property that changed only what is gone, and what is new: who adds 10.0.0.0/8 to a group that is
 * open to the world does not open it. What else changed of it at the same time is left out as well. Everything else is whole.
 */
function viewOf({ before, after }, change) {
    if (before === null || after === null)
        return { before: before?.resource ?? null, after: after?.resource ?? null };
    const property = rootOf(change);
    const changed = (0,_drift_attribute_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h)(before.normalised, after.normalised, (one) => isThis(one, change));
    const was = before.normalised.value[property];
    const is = changed[property];
    return {
        before: withProperty(before.resource, property, onlyNew(is, was)),
        after: withProperty(after.resource, property, onlyNew(was, is)),
    };
}
/** The property that a changed attribute is part of. */
function rootOf({ path }) {
    return (path.split('/', 1)[0] ?? path).replaceAll('~1', '/').replaceAll('~0', '~');
}
function isThis(one, other) {
    return one.path === other.path && (0,_drift_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(one.before, other.before) && (0,_drift_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(one.after, other.after);
}
/**
 * What of the second value the first does not have. Of a list that changed the items that are new; an item whose own texts
 * and numbers are as before stays with them, and with what is new in it.
 */
function onlyNew(old, now) {
    if (Array.isArray(now))
        return newItems(Array.isArray(old) ? old : [], now);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(now) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(old))
        return now;
    return Object.fromEntries(Object.entries(now).flatMap(([name, value]) => {
        const was = Object.hasOwn(old, name) ? old[name] : undefined;
        const rest = (0,_drift_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(was, value) && !isListOfObjects(value) ? value : onlyNew(was, value);
        return rest === undefined ? [] : [[name, rest]];
    }));
}
function newItems(old, now) {
    const known = new Set(old.map((item) => JSON.stringify(item)));
    const alike = new Map(old.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O).map((item) => [scalarsOf(item), item]));
    return now
        .filter((item) => !known.has(JSON.stringify(item)))
        .map((item) => {
        const before = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item) ? alike.get(scalarsOf(item)) : undefined;
        return before === undefined ? item : (onlyNew(before, item) ?? item);
    });
}
function isListOfObjects(value) {
    return Array.isArray(value) && value.some((item) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item));
}
function scalarsOf(item) {
    return JSON.stringify(Object.entries(item).filter(([, value]) => typeof value !== 'object'));
}
function withProperty(resource, property, value) {
    const changed = (reported) => {
        const { [property]: _, ...others } = reported;
        return value === undefined ? others : { ...others, [property]: value };
    };
    const { doubts } = resource;
    return {
        ...resource,
        reported: changed(resource.reported),
        ...(doubts === undefined ? {} : { doubts: doubts.map(changed) }),
    };
}


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   FO: () => (/* binding */ strangePlaceholders),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/**
 * What stands in a command for something that differs from case to case: `<group id>`, words in small letters. A shell's
 * `<file` has no end, and its `< in > out` blanks.
 */
const PLACEHOLDER = /<([a-z0-9]+(?: [a-z0-9]+)*)>/g;
/** `<GROUP_ID>`, `{{ group_id }}`, `${GROUP_ID}`: other programs' placeholders, and misspelt ones. */
const STRANGE = /<(?![a-z0-9]+(?: [a-z0-9]+)*>)\w(?:[^<>\n]*\w)?>|\{\{[^{}\n]*\}\}|\$\{\w+\}/g;
/** The names of the placeholders in commands, each once. */
function placeholdersIn(commands) {
    return [...new Set([...commands.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}
/** What seems to be meant as a placeholder but is not one. */
function strangePlaceholders(commands) {
    return [...commands.matchAll(STRANGE)].map(({ 0: text, index }) => ({ text, offset: index }));
}
/** The commands with what is known in place of their placeholders; the others stay. */
function fillPlaceholders(commands, fills) {
    return commands.replaceAll(PLACEHOLDER, (whole, name) => Object.hasOwn(fills, name) ? (fills[name] ?? whole) : whole);
}


/***/ }),

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** As package.json has it. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
