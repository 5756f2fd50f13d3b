export const id = 6226;
export const ids = [6226,5921,8302];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ asFarAsKnown),
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
    const stand = unused.length === 1 ? 'stands' : 'stand';
    return `${quoted} of production-accounts or environments ${stand} for no account ${asFarAsKnown(unused, known)}`;
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
/**
 * `of this run`, behind words that patterns mean no account: of one whose name could not be read, or is masked, nobody knows.
 */
function asFarAsKnown(patterns, accounts) {
    const isKnown = patterns.every((pattern) => accounts.every((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, account)));
    return isKnown ? 'of this run' : 'of this run whose name and unit are known';
}
/** The environment that is meant by one which no account is in; null where nothing is near it. */
function meantEnvironment(wanted, known) {
    const word = wanted.toLowerCase();
    return (known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ?? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(word, known));
}


/***/ }),

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
        return (0,normal_form/* listForm */.RH)(merged, place.shape);
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
/* harmony export */   IN: () => (/* binding */ normalForm),
/* harmony export */   RH: () => (/* binding */ listForm),
/* harmony export */   pZ: () => (/* binding */ asSet)
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
/** Items in the order of their JSON, each once. It is made once for each, and most lists are short: this is where the time goes. */
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

/***/ 92926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareServices)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

/** The order of services such as `PostgreSQL 5432`: by their first ports. */
function compareServices(a, b) {
    return firstPort(a) - firstPort(b) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b);
}
function firstPort(service) {
    return Number(/ (\d+)/.exec(service)?.[1] ?? 0);
}


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l4: () => (/* binding */ alertCounts),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   qi: () => (/* binding */ alertFacts)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** By target, in the report's order. */
function alertFacts({ targets }, settings) {
    return targets.map((target) => factsOf(target, settings));
}
/** Everything that was not delivered, at whatever target. */
function undelivered(facts) {
    return facts.flatMap(({ pending, refused }) => [...pending, ...refused]);
}
/** `1 opened`, `3 still open` …: what there is to count. */
function alertCounts({ opened, worsened, stillOpen, closed, held, unsent, }) {
    return [
        words(opened.length, 'opened'),
        words(worsened.length, 'worsened'),
        words(stillOpen.length, 'still open'),
        words(closed.length, 'closed'),
        words(held.length, 'held open'),
        words(unsent.intents.length, `not sent (${unsent.reason})`),
    ].filter((part) => part !== '');
}
function words(number, what) {
    return number === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(number)} ${what}`;
}
/** Sorts the intents by what became of them. One that nobody delivered counts as delivered nowhere. */
function factsOf({ target, plan, deliveries, unsent }, settings) {
    // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
    const sent = deliveries.filter(({ intent }) => intent.isPrecaution !== true);
    const said = (...changes) => sent.flatMap(({ intent, outcome }) => (outcome === 'accepted' || outcome === 'needless') && changes.includes(intent.change) ? [intent] : []);
    const failed = (outcome) => sent
        .filter((delivery) => delivery.outcome === outcome)
        .map((delivery) => ({
        intent: delivery.intent,
        reason: reasonOf(delivery, target.label, settings),
    }));
    const attempted = new Set(deliveries.map(({ intent }) => intent.key));
    const left = plan.intents.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true);
    const dry = sent.filter(({ outcome }) => outcome === 'dry-run').map(({ intent }) => intent);
    return {
        label: target.label,
        opened: said('opened'),
        worsened: said('worsened'),
        stillOpen: said('grown', 'still-open'),
        closed: said('closed'),
        held: plan.held,
        pending: [
            ...failed('pending'),
            ...(unsent === null ? left.map((intent) => ({ intent, reason: 'was never attempted' })) : []),
        ],
        refused: failed('refused'),
        unsent: { intents: unsent === null ? dry : [...dry, ...left], reason: unsent ?? '' },
        notes: plan.notes,
    };
}
function reasonOf({ outcome, status, error, attempts }, label, settings) {
    const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ');
    const cause = said === '' ? 'no answer' : said;
    if (outcome === 'refused')
        return `refused by ${label} (${cause}); it is not sent again`;
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    const next = settings.history.store === 'none'
        ? 'no history is kept, so it is not sent again'
        : 'the next run sends it';
    return `not accepted after ${tries} (${cause}); ${next}`;
}


/***/ }),

/***/ 24978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ uncheckedWords),
/* harmony export */   Nd: () => (/* binding */ exceptionLists),
/* harmony export */   WO: () => (/* binding */ againWords),
/* harmony export */   X6: () => (/* binding */ expiredWords),
/* harmony export */   af: () => (/* binding */ expiringWords),
/* harmony export */   dT: () => (/* binding */ staleWords)
/* harmony export */ });
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44790);




function exceptionLists({ exceptions, findings }) {
    const accepted = Map.groupBy(findings.filter(_past_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isAcceptedItself */ .$m), ({ exception }) => exception?.place.line);
    const sorted = exceptions.toSorted(soonestFirst);
    const withStatus = (status) => exceptions.filter((one) => one.status === status);
    return {
        accepted: sorted.flatMap((exception) => {
            const own = accepted.get(exception.place.line);
            return own === undefined ? [] : [{ exception, findings: own }];
        }),
        expiring: sorted.filter(({ expiring, accepted: number }) => expiring && number > 0),
        expired: withStatus('expired').filter(({ matches }) => matches > 0),
        stale: withStatus('stale'),
        unchecked: withStatus('unchecked'),
    };
}
function soonestFirst(a, b) {
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.expires ?? NEVER, b.expires ?? NEVER) || a.place.line - b.place.line;
}
/** Behind every date. */
const NEVER = '9999-99-99';
/** `.github/….yml:12 expires on 2027-01-31 (7 days left, 3 findings, network-team@example.com)`. */
function expiringWords(exception) {
    const { expires, daysLeft, accepted, owner } = exception;
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} expires on ${expires} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(daysLeft ?? 0, 'day')} left, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accepted, 'finding')}, ${owner})`;
}
/** `.github/….yml:12 expired on 2027-01-31: 3 findings count again (network-team@example.com)`. */
function expiredWords(exception) {
    const { expires, owner } = exception;
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} expired on ${expires}: ${againWords(exception)} (${owner})`;
}
/** `3 findings count again`. */
function againWords({ matches }) {
    return matches === 1 ? '1 finding counts again' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(matches, 'finding')} count again`;
}
/** `.github/….yml:12 matches nothing, although everything that it speaks of was read`. */
function staleWords(exception) {
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} matches nothing, although everything that it speaks of was read: take it out`;
}
/** `.github/….yml:12: no account of this run is meant by "lab-*"`. */
function uncheckedWords(exception) {
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)}: ${exception.why ?? 'not everything was read'}`;
}


/***/ }),

/***/ 28705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unattributed),
/* harmony export */   v: () => (/* binding */ unattributedSentence)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80642);



/** The most frequent first. */
function unattributed({ findings, fixed }) {
    const causes = [...findings, ...fixed].flatMap(({ kind, attribution }) => attribution === undefined || attribution.status === 'found'
        ? []
        : [{ status: attribution.status, message: (0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnknown */ .FG)(kind, attribution) }]);
    return [...Map.groupBy(causes, ({ status, message }) => `${status} ${message}`).values()]
        .flatMap((same) => same.slice(0, 1).map((one) => Object.assign({}, one, { count: same.length })))
        .toSorted((a, b) => b.count - a.count || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message));
}
const MOST_CAUSES = 3;
/** `Who did it is not known for 12 findings: cloudtrail:LookupEvents was denied.`; null where nothing is to be said. */
function unattributedSentence(causes) {
    if (causes.length === 0)
        return null;
    const all = causes.reduce((sum, one) => sum + one.count, 0);
    const words = causes.map(({ message, count: own }) => causes.length === 1 ? message : `${message} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommas */ .rX)(own)})`);
    return `Who did it is not known for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'finding')}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(words, MOST_CAUSES, 'cause')}.`;
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

/***/ 80654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ undeliveredWords),
/* harmony export */   ni: () => (/* binding */ sendCounts),
/* harmony export */   zu: () => (/* binding */ sendTroubles)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `120 events accepted, 3 refused`; empty where there was nothing to send. */
function sendCounts({ accepted, refused, untaken, unsent, noun }) {
    if (unsent !== null)
        return `nothing sent (${unsent})`;
    const number = refused.reduce((sum, one) => sum + one.count, 0);
    const parts = [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(accepted, noun)} accepted`,
        number === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(number)} refused`,
        untaken === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(untaken.count)} not taken`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** Sentences on what was not delivered and what becomes of it; none where everything was. */
function sendTroubles({ refused, untaken, noun }) {
    return [
        ...refused.map(({ count: number, reason }) => number === 0
            ? `it took everything and says: ${reason}`
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun)} refused (${reason}): not sent again`),
        ...(untaken === null
            ? []
            : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(untaken.count, noun)} not taken (${untaken.reason}): ${after(untaken, noun)}`]),
    ];
}
/** Why the step fails, as a sentence; none where it does not. */
function undeliveredWords({ label, noun, refused, untaken }) {
    const number = refused.reduce((sum, one) => sum + one.count, untaken?.count ?? 0);
    if (number === 0)
        return [];
    return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun)} ${number === 1 ? 'was' : 'were'} not delivered to ${label}.`];
}
/** What the next run does about it. What goes on is in its own events and numbers. */
function after({ count: all, kept, lost, because }, noun) {
    if (noun === 'number')
        return 'the next run sends its own';
    const rest = all - kept - lost;
    const parts = [
        kept === 0 ? '' : `the next run sends ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(kept)} again, about what is new or closed`,
        lost === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(lost)} about what is new or closed ${lost === 1 ? 'is' : 'are'} lost, since ${because}`,
        rest === 0 ? '' : 'what still holds then, the next run says itself',
    ];
    return parts.filter((part) => part !== '').join('; ');
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

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   nD: () => (/* binding */ whoAnswer)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);

/**
 * `opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`. Untrusted
 * text, as a phrase.
 */
function callWords({ did, at, principal, source, event }) {
    const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
    // The call of a service comes from the service.
    const from = source === '' || source === principal ? '' : ` from ${source}`;
    return `${did} ${time} by ${principal}${from} (${event})`;
}
/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
function whoWords(finding) {
    const { status } = finding.attribution ?? {};
    if (status === undefined || status === 'found')
        return whoAnswer(finding);
    return `who did it ${status === 'not-asked' ? 'was' : 'is'} ${whoAnswer(finding)}`;
}
/** The same behind a label that asks who did it. */
function whoAnswer({ kind, attribution }) {
    if (attribution === undefined)
        return '';
    if (attribution.status === 'found')
        return callWords(attribution.call);
    return `${attribution.status === 'not-asked' ? 'not asked' : 'not known'}: ${whyUnknown(kind, attribution)}`;
}
/** Why nobody is named, as a clause. */
function whyUnknown(kind, attribution) {
    return attribution.status === 'none-found'
        ? `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
        : attribution.message;
}


/***/ }),

/***/ 17967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ changeShown),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   tW: () => (/* binding */ happenedTo),
/* harmony export */   xR: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64133);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);






/** Of a value in a line. */
const VALUE = 160;
/** What is said of a value that is not there. */
const NOTHING = 'nothing';
/** What reports say of a change: its sentence, and the attributes of which that says less than their values do. */
function changeShown({ kind, because, change }) {
    const all = change?.attributes ?? [];
    const say = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind)?.say ?? {};
    const attributes = replaced(all.filter((one) => one.path !== '' && (one.operation === 'changed' || say[(0,_rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(one)] === undefined)));
    const isSaid = attributes.length === 0 || attributes.length < replaced(all).length;
    return { sentence: isSaid ? (because ?? null) : null, attributes };
}
/** An item of a list that went while another one came is one change, from the one to the other. */
function replaced(attributes) {
    return [...Map.groupBy(attributes, ({ path }) => path).values()].flatMap((same) => {
        const [gone, come] = same.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(b.operation, a.operation));
        if (same.length !== 2 || gone?.operation !== 'removed' || come?.operation !== 'added')
            return same;
        return [
            { ...come, ...(gone.cut === true ? { cut: true } : {}), operation: 'changed', before: gone.before },
        ];
    });
}
/** `false → true`, `added cidr_ip 0.0.0.0/0`; what its values are is left out of a resource as a whole. */
function happenedTo({ operation, path, before, after, cut }) {
    if (path === '')
        return operation;
    const shown = cut === true ? ' (cut)' : '';
    if (operation === 'added')
        return `added ${valueWords(after)}${shown}`;
    if (operation === 'removed')
        return `removed ${valueWords(before)}${shown}`;
    return `${valueWords(before)} → ${valueWords(after)}${shown}`;
}
/** The path as people read it: a tag's key or an address with a slash in it is whole. */
function pathWords({ path }) {
    return path
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join(' › ');
}
function valueWords(value) {
    if (value === null)
        return NOTHING;
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitCodePoints */ .s)(plainOf(value), VALUE);
}
/** `sse_algorithm aws:kms, bucket_key_enabled true`; in JSON what holds more than names and single values. */
function plainOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    const members = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? Object.entries(value) : [];
    if (members.length === 0 || members.some(([, member]) => typeof member === 'object'))
        return JSON.stringify(value);
    return members.map(([name, member]) => `${name} ${plainOf(member)}`).join(', ');
}
/** `group_ip_permissions › tcp 22 › ip_ranges, tags › team and 3 more`; `added` of a resource as a whole. */
function whatChanged({ operation, attributes, left = 0 }) {
    if (attributes.some(({ path }) => path === ''))
        return operation;
    const paths = [...new Set(attributes.map(pathWords))];
    const more = Array.from({ length: left }, () => '');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([...paths, ...more], 3);
}
/** Attributes that a line names with their values. */
const MOST = 3;
/** `group_ip_permissions › tcp 22 › ip_ranges: added {"cidr_ip":"0.0.0.0/0"}; tags › team: a → b; 2 more`. */
function changeWords({ attributes, left = 0 }) {
    const shown = attributes.slice(0, MOST);
    const rest = attributes.length + left - shown.length;
    return [
        ...shown.map((one) => (one.path === '' ? happenedTo(one) : `${pathWords(one)}: ${happenedTo(one)}`)),
        ...(rest > 0 ? [`${rest} more`] : []),
    ].join('; ');
}


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ exceptionWords),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   iG: () => (/* binding */ daysLeftWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `.github/cloud-baseline-exceptions.yml:12`. */
function placeWords({ place }) {
    return `${place.file}:${place.line}`;
}
/** `until 2027-01-31`; `for good` where it never expires. */
function untilWords({ expires }) {
    return expires === null ? 'for good' : `until ${expires}`;
}
/** `7 days left`; empty where it never expires. */
function daysLeftWords({ daysLeft }) {
    return daysLeft === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(daysLeft, 'day')} left`;
}
/** Exceptions that a clause names. */
const MOST = 3;
/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
function acceptedWords(findings) {
    const byPlace = new Map(findings.flatMap(({ exception }) => exception === undefined ? [] : [[placeWords(exception), exception]]));
    const clauses = [...byPlace].map(([place, exception]) => `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`);
    const left = clauses.length - MOST;
    if (left <= 0)
        return clauses.join('; ');
    return `${clauses.slice(0, MOST).join('; ')}; and by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more exception')}`;
}
/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
function exceptionWords({ expiredException: expired, uncheckedExceptions = [], }) {
    const past = expired === undefined
        ? []
        : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`];
    return past.concat(uncheckedExceptions
        .slice(0, MOST)
        .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`));
}


/***/ }),

/***/ 61990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ opensEveryPort),
/* harmony export */   HW: () => (/* binding */ aboutWords),
/* harmony export */   OH: () => (/* binding */ servicesWords),
/* harmony export */   Yc: () => (/* binding */ madeByWords),
/* harmony export */   vA: () => (/* binding */ opensWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _exception_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44790);
/* harmony import */ var _network_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92926);



/** There are hardly more services than these; all of them stand in result.json. */
const MOST = 20;
/**
 * `Also opens Telnet 23 and Kafka 9092`: what the permissions of one or more findings of a rule open besides. Empty where
 * that is nothing, or not known.
 */
function opensWords(findings, most = MOST) {
    const services = servicesWords(findings, most);
    if (services === '')
        return '';
    return `${findings.some(({ opens }) => opens !== undefined) ? 'Also opens' : 'Opens'} ${services}`;
}
function servicesWords(findings, most = MOST) {
    const services = [...new Set(findings.flatMap(({ alsoOpens = [] }) => alsoOpens))].toSorted(_network_services_js__WEBPACK_IMPORTED_MODULE_0__/* .compareServices */ .K);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(services, most);
}
/** Whether it is about every port there is: then no list of services says more. */
function opensEveryPort({ permissions = [] }) {
    return permissions.some(({ ports }) => ports >= PORTS);
}
/** Of TCP or UDP, without port 0, which nothing uses. */
const PORTS = 65_535;
/** What is to be said of a finding before its evidence, as sentences without a full stop. */
function aboutWords(finding, most = MOST) {
    return [madeByWords(finding), opensWords([finding], most), ...(0,_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionWords */ .DY)(finding)].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
