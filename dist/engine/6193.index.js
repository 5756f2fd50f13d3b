export const id = 6193;
export const ids = [6193];
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

/***/ 76193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/report/formats/html/assets.js


/**
 * The files of browser/, an address each: the bundler puts a file beside the bundle where it finds such an address, and
 * understands no list. Scripts come before those that import them.
 */
const STYLES = () => [
    __webpack_require__.ab + "page.css",
    __webpack_require__.ab + "sections.css",
];
const SCRIPTS = () => [
    __webpack_require__.ab + "element.js",
    __webpack_require__.ab + "data.js",
    __webpack_require__.ab + "choice.js",
    __webpack_require__.ab + "row.js",
    __webpack_require__.ab + "block.js",
    __webpack_require__.ab + "controls.js",
    __webpack_require__.ab + "page.js",
];
function styleOfPage() {
    return assetOf(STYLES()
        .map((address) => (0,external_node_fs_.readFileSync)(address, 'utf8'))
        .join('\n'));
}
/** The modules as one script: a page of one file can import nothing, so they share one scope, and imports and exports go. */
function scriptOfPage() {
    const modules = SCRIPTS().map((address) => (0,external_node_fs_.readFileSync)(address, 'utf8'));
    const texts = modules.map((text) => text.replaceAll(/^import [^'"]*from '[^']*'\n/gm, '').replaceAll(/^export /gm, ''));
    return assetOf(`(() => {\n'use strict'\n${texts.join('\n')}})()\n`);
}
/** The hash is of exactly what stands between the tags (CSP Level 3, section 6.7.3.1). */
function assetOf(text) {
    return { text, source: `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'` };
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/words/command-templates.js
var command_templates = __webpack_require__(15452);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(43981);
;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/groups.js



/** One list of all: changes, and what unused regions have, are filtered on the page and not left out of it. */
function shownRules({ run }) {
    const { groups, left } = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom);
    const aside = Map.groupBy(run.findings.filter(({ standing, severity }) => (standing === 'accepted' || standing === 'covered') && (0,model_severity/* reaches */.O6)(severity, run.settings.reportFrom)), ({ rule }) => rule);
    const listed = groups.map((group) => ({ group, aside: acceptedFirst(aside.get(group.id) ?? []) }));
    const known = new Set(groups.map(({ id }) => id));
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const others = [...aside].flatMap(([id, findings]) => {
        // Findings come worst first.
        const [worst] = findings;
        if (known.has(id) || worst === undefined)
            return [];
        const rule = rules.get(id) ?? null;
        const title = rule?.title ?? id;
        const none = { bySeverity: (0,counts/* noneOfAny */.C2)(), violations: [], unseen: [], alsoViolated: [] };
        return [{ group: { id, title, rule, severity: worst.severity, ...none }, aside: acceptedFirst(findings) }];
    });
    return { rules: [...listed, ...others], left };
}
function acceptedFirst(findings) {
    return findings.toSorted((a, b) => Number(b.standing === 'accepted') - Number(a.standing === 'accepted'));
}

// EXTERNAL MODULE: ./build/src/network/path/stop.js
var stop = __webpack_require__(48576);
// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/report/formats/html/markup.js


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Markup with values in it: markup`<td title="${name}">${name}</td>`. Attributes have to be quoted. A value never decides
 * where a link leads: see linkTo.
 */
function markup(texts, ...parts) {
    let html = texts[0] ?? '';
    for (const [index, part] of parts.entries())
        html += htmlOf(part) + (texts[index + 1] ?? '');
    return { html };
}
/** A link where the address is one of the web's, else the text alone: no address runs anything. */
function linkTo(address, text) {
    const url = address === null ? null : URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol))
        return markup `${text}`;
    return markup `<a href="${url.href}" rel="noreferrer">${text}</a>`;
}
function htmlOf(part) {
    if (part === null || part === false)
        return '';
    if (typeof part === 'string')
        return escaped(part);
    if (typeof part === 'number')
        return (0,text_words/* withCommas */.rX)(part);
    return 'html' in part ? part.html : part.map(htmlOf).join('');
}
function escaped(text) {
    return (0,visible/* visible */.R)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/reach.js





/** What a grade (see Affected) says of the way, of the group and of what is behind it. */
const STATES = {
    reachable: ['passes', 'passes', 'passes'],
    'exposed-but-stopped': ['passes', 'passes', 'stops'],
    'open-but-blocked': ['stops', 'passes', 'beyond'],
    closed: ['beyond', 'stops', 'beyond'],
};
/** The way to the worst of what is behind a finding; empty where it has none, or nothing is known of it. */
function reachOf({ kind, id, affected }) {
    const [worst] = affected;
    const states = worst === undefined ? null : statesOf(worst);
    if (worst === undefined || states === null)
        return [];
    const [way, group, host] = states;
    return [
        { state: 'passes', words: 'The internet' },
        ...wayOf(way, worst.stoppedBy),
        { state: group, words: `${(0,labels/* kindLabel */.tf)(kind)} ${id} ${GROUP[group]}` },
        { state: host, words: `${(0,affected_words/* affectedName */.y)(worst)} ${hostWords(worst, host)}` },
    ];
}
/** In the order in which traffic meets them. */
const LINKS = [
    {
        name: 'public address',
        passes: 'it has a public address',
        stops: { address: 'it has no public address', interface: 'it refuses internet gateways' },
    },
    {
        name: 'internet gateway',
        passes: 'a route leads to it from an internet gateway',
        stops: {
            block_public_access: 'VPC Block Public Access stops it',
            route: 'no route leads to it from an internet gateway',
            gateway_route: 'the route table of the internet gateway leads elsewhere',
        },
    },
    {
        name: 'network ACL',
        passes: 'the network ACL lets it in',
        stops: { network_acl: 'the network ACL stops it' },
    },
];
/** Link by link where it is known of each; else the three as one. */
function wayOf(state, stoppedBy) {
    if (state === 'passes')
        return LINKS.map(({ passes }) => ({ state, words: passes }));
    const at = LINKS.findIndex(({ stops }) => (0,stop/* isStop */.j)(stoppedBy) && stops[stoppedBy] !== undefined);
    if (state !== 'stops' || !(0,stop/* isStop */.j)(stoppedBy) || at < 0)
        return [{ state, words: WAY[state] }];
    return LINKS.map(({ name, passes, stops }, index) => {
        if (index < at)
            return { state: 'passes', words: passes };
        return index === at ? { state, words: stops[stoppedBy] ?? name } : { state: 'beyond', words: name };
    });
}
const WAY = {
    stops: 'address, route or network ACL stops it',
    unknown: 'address, route and network ACL: not known',
    beyond: 'address, route and network ACL',
};
const GROUP = {
    passes: 'lets it in',
    stops: 'lets none of it in',
    unknown: 'may let it in: not known',
    beyond: '',
};
function hostWords({ instance }, state) {
    if (state === 'passes')
        return 'is reached';
    if (state === 'unknown')
        return 'may be reached: not known';
    if (state === 'beyond')
        return 'is not reached';
    return instance === undefined ? 'is attached to nothing' : 'does not run';
}
/** Where the best and the worst that it may be differ, the step is not known. */
function statesOf({ grade, between = [grade, grade] }) {
    const [least, most] = [STATES[between[0]], STATES[between[1]]];
    if (least === undefined || most === undefined)
        return null;
    const both = (at) => (least[at] === most[at] ? least[at] : 'unknown');
    return [both(0), both(1), both(2)];
}
/** A drawing of boxes and arrows by the style; without it a list that says the same. */
function reachDrawing(steps) {
    if (steps.length === 0)
        return null;
    const items = steps.map(({ state, words }) => markup `<li class="${state}">${words}</li>`);
    return markup `<ol class="reach" aria-label="Way from the internet">${items}</ol>`;
}
/** For the page's data: a line for each step, its state first. */
function reachLines(steps) {
    return steps.map(({ state, words }) => `${state} ${(0,visible/* visible */.R)(words)}`).join('\n');
}

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/words/change-words.js
var change_words = __webpack_require__(17967);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/report/rows.js
var rows = __webpack_require__(41591);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/shown.js










const FACTS = [
    { label: 'Standing', spread: 'shared', of: (finding, context) => standingWords(finding, context) },
    { label: 'Note', spread: 'shared', of: (finding) => (0,opens_words/* aboutWords */.HW)(finding).join('. ') },
    { label: 'Behind it', spread: 'own', of: ({ affected }) => (0,affected_words/* affectedWords */.c)(affected) },
    { label: 'Change', spread: 'own', of: ({ change }) => (change === undefined ? '' : (0,change_words/* changeWords */.mF)(change)) },
    { label: 'Kind', spread: 'shared', of: ({ kind }) => (0,labels/* kindLabel */.tf)(kind) },
    { label: 'ARN', spread: 'but-for-id', of: ({ arn }) => arn },
    { label: 'Account', spread: 'shared', of: (finding, context) => accountOf(finding, context).label },
    { label: 'Environment', spread: 'shared', of: ({ environment }) => environment },
    {
        label: 'First seen',
        spread: 'shared',
        of: (finding, context) => once(context.known, `first ${finding.reopened} ${finding.firstSeen}`, () => firstSeenWords(finding, context)),
    },
    { label: 'To be fixed by', spread: 'shared', of: ({ due }) => (due === undefined ? '' : (0,labels/* timeLabel */.Sp)(due)) },
    { label: 'Owner', spread: 'shared', of: (finding) => ownerWords(finding) },
    { label: 'Who did it', spread: 'shared', of: (finding) => (0,attribution_words/* whoAnswer */.nD)(finding) },
    { label: 'Fix', spread: 'own', of: ({ fix }) => fix ?? '' },
];
const FACT_LABELS = FACTS.map(({ label }) => label);
const FACT_SPREADS = FACTS.map(({ spread }) => spread);
/** Looks up once what findings have in common. */
function showerOf(view) {
    const context = {
        view,
        titles: new Map(view.run.rules.map(({ id, title }) => [id, title])),
        accounts: new Map(),
        known: new Map(),
    };
    return (finding) => ({
        finding,
        status: rows/* STATUS */.XQ[finding.standing],
        account: accountOf(finding, context),
        word: (0,finding_words/* stateWord */.kc)(view, finding),
        evidence: (0,rows/* evidenceOf */.X1)(finding),
        since: once(context.known, `since ${finding.state} ${finding.reopened} ${finding.firstSeen}`, () => {
            return (0,finding_words/* sinceWords */.KR)(view.run, finding) ?? '';
        }),
        late: (0,finding_words/* overdueWords */.kp)(view.run, finding) ?? '',
        console: (0,clouds/* consoleLink */.i1)(finding, view.accounts.get(finding.account)),
        reach: reachOf(finding),
        owner: ownerWords(finding),
        facts: FACTS.map(({ of }) => of(finding, context)),
    });
}
function accountOf({ account }, { view, accounts }) {
    return once(accounts, account, () => ({
        label: view.accounts.label(account),
        short: view.accounts.shortLabel(account),
    }));
}
function once(known, key, make) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const made = make();
    known.set(key, made);
    return made;
}
/** `team: payments`. */
function ownerWords({ tags = {} }) {
    return Object.entries(tags)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ');
}
/** What is to be said of what is not simply a violation. */
function standingWords(finding, { titles }) {
    const { standing, coveredBy, lastSeen } = finding;
    if (standing === 'accepted')
        return (0,exception_words/* acceptedWords */.Vk)([finding]);
    if (standing === 'covered')
        return `covered: “${titles.get(coveredBy ?? '') ?? coveredBy ?? ''}” reports it of the same resource`;
    if (standing === 'unseen')
        return `unknown: it was a violation at ${(0,labels/* timeLabel */.Sp)(lastSeen)}, and this run could not look again`;
    return finding.state === 'worsened' ? ((0,finding_words/* againWords */.WO)(finding) ?? '') : '';
}
function firstSeenWords({ firstSeen, reopened }, { view: { run } }) {
    if (firstSeen === null)
        return 'not known';
    const again = reopened === 0 ? '' : `, came back ${reopened === 1 ? 'once' : `${reopened} times`} after it was fixed`;
    const age = Date.parse(firstSeen) < Date.parse(run.startedAt)
        ? `, ${(0,labels/* spanLabel */.hE)(firstSeen, run.startedAt)} before this run`
        : '';
    return `${(0,labels/* timeLabel */.Sp)(firstSeen)}${age}${again}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/data.js





/** Stands in texts for the resource's id, so that thousands of resources share one. Private to us: see command-templates.ts. */
const MARK = '\ue000';
/**
 * What the script draws findings of, as JSON for an element of the page: `texts` holds each text once, in `columns` and `facts`
 * stand positions in it, one for each finding, rule by rule; `own` has what nearly every finding has for itself, as have some
 * facts: then it stands there as a text. browser/data.js reads it.
 */
function* findingsData(view) {
    const { rules } = shownRules(view);
    const showOf = showerOf(view);
    const templates = new command_templates/* CommandTemplates */.n();
    const texts = new Texts();
    const columns = Object.entries(COLUMNS).map(([name, of]) => ({ name, of, values: [] }));
    const own = Object.entries(OWN).map(([name, of]) => ({ name, of, values: [] }));
    const facts = FACT_SPREADS.map((spread) => ({ spread, values: [] }));
    /** As JSON, `0` or `[template, ...values]`: ten thousand texts take less room than as many lists. */
    const commands = [];
    const cellOf = (value, spread, finding) => {
        if (spread === 'own')
            return (0,visible/* visible */.R)(value);
        return texts.add(spread === 'shared' ? value : withoutId(value, finding));
    };
    const heads = rules.map(({ group, aside }) => {
        const findings = [...group.violations, ...group.unseen, ...aside];
        for (const finding of findings) {
            const shown = showOf(finding);
            for (const { of, values } of columns)
                values.push(texts.add(of(shown)));
            for (const { of, values } of own)
                values.push(of(shown));
            for (const [at, value] of shown.facts.entries())
                facts[at]?.values.push(cellOf(value, facts[at].spread, finding));
            const filled = group.rule === null ? null : templates.of(group.rule, finding);
            commands.push(filled === null ? '0' : json([texts.addTemplate(filled.template), ...filled.values.map(visible/* visible */.R)]));
        }
        return { id: group.id, title: (0,visible/* visible */.R)(group.title), severity: group.severity, findings: findings.length };
    });
    yield `{"knowsNew":${view.knowsNew},"rules":${json(heads)},"labels":${json(FACT_LABELS)},"columns":{`;
    yield* members(columns, JSON.stringify);
    yield '},"own":{';
    yield* members(own, json);
    yield '},"facts":[';
    for (const [at, { values }] of facts.entries())
        yield `${at === 0 ? '' : ','}${json(values)}`;
    yield `],"commands":[${commands.join(',')}],"texts":${json(texts.all)}}`;
}
function* members(columns, write) {
    for (const [at, { name, values }] of columns.entries())
        yield `${at === 0 ? '' : ','}"${name}":${write(values)}`;
}
const COLUMNS = {
    severity: ({ finding }) => finding.severity,
    status: ({ status }) => status,
    word: ({ word }) => word ?? '',
    account: ({ account }) => account.label,
    accountName: ({ account }) => account.short,
    region: ({ finding }) => finding.region,
    environment: ({ finding }) => finding.environment,
    owner: ({ owner }) => owner,
    since: ({ since }) => since,
    late: ({ late }) => late,
    firstSeen: ({ finding }) => finding.firstSeen ?? '',
    due: ({ finding }) => finding.due ?? '',
    console: ({ console: address, finding }) => withoutId(address ?? '', finding),
};
const OWN = {
    fingerprint: ({ finding }) => finding.fingerprint,
    id: ({ finding }) => (0,visible/* visible */.R)(finding.id),
    name: ({ finding: { id, name } }) => (name === id ? '' : (0,visible/* visible */.R)(name)),
    evidence: ({ evidence }) => (0,visible/* visible */.R)(evidence),
    reach: ({ reach }) => reachLines(reach),
};
function withoutId(text, { id }) {
    return id === '' ? text : text.replaceAll(id, MARK);
}
/** Each text once, and nothing hides in it; the first one is empty. */
class Texts {
    #positions = new Map([['', 0]]);
    #templates = new Map();
    #all = [''];
    get all() {
        return this.#all;
    }
    /** The position of the text. */
    add(text) {
        const known = this.#positions.get(text);
        if (known !== undefined)
            return known;
        const position = this.#all.push((0,visible/* visible */.R)(text)) - 1;
        this.#positions.set(text, position);
        return position;
    }
    /** The same of a text of ours, whose line breaks and marks are kept. */
    addTemplate(template) {
        const known = this.#templates.get(template);
        if (known !== undefined)
            return known;
        const position = this.#all.push(template.split('\n').map(visible/* visible */.R).join('\n')) - 1;
        this.#templates.set(template, position);
        return position;
    }
}
/** JSON that ends no element and begins none. */
function json(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/page-rows.js

/** Rows of a rule, and of all of them, that stand in the page itself and need no script. */
const MOST_OF_RULE = 20;
const MOST_OF_ALL = 300;
/** The first rows of each rule, the worst rules first, until there are enough. */
function pageRowsOf(view) {
    const { rules: shown, left } = shownRules(view);
    let room = MOST_OF_ALL;
    const rules = shown.map(({ group, aside }) => {
        const findings = [...group.violations, ...group.unseen];
        const written = findings.slice(0, Math.min(MOST_OF_RULE, room));
        room -= written.length;
        return { group, aside, isAside: findings.length === 0, written };
    });
    const fingerprints = new Set(rules.flatMap(({ written }) => written.map((one) => one.fingerprint)));
    const blocks = new Map(rules.map(({ group, isAside }) => [group.id, isAside ? 'by-script' : 'at-once']));
    return {
        rules,
        left,
        reachesFinding: ({ fingerprint }) => (fingerprints.has(fingerprint) ? 'at-once' : 'by-script'),
        reachesRule: (id) => blocks.get(id) ?? 'nowhere',
    };
}

// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
;// CONCATENATED MODULE: ./build/src/report/formats/html/anchors.js
/** Where the page has a rule: `#rule-aws-…`. For `href`; as an id it is not encoded, as browsers have it. */
function ruleLink(rule) {
    return `#${encodeURIComponent(ruleAnchor(rule).toWellFormed())}`;
}
function ruleAnchor(rule) {
    // An id has no blanks.
    return `rule-${rule.replaceAll(/\s+/g, '-')}`;
}
/** The address of a finding within the page, which people send around: it stays the same over runs. */
function findingAnchor(fingerprint) {
    return `finding-${fingerprint}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/blocks.js





/** What most sections are made of. */
/** Folded: a click, or printing, opens it. */
function fold(title, body) {
    return markup `<details><summary>${title}</summary>
${body}
</details>`;
}
/** The first of the items, and how many more there are; result.json has all. */
function listOf(items, most) {
    const shown = items.slice(0, most).map((item) => markup `<li>${item}</li>\n`);
    return markup `<ul>${shown}${moreItem(items.length - shown.length)}</ul>`;
}
function moreItem(rest) {
    return rest <= 0 ? null : markup `<li class="more">${moreWords(rest)}</li>`;
}
function moreWords(rest) {
    return `${(0,text_words/* withCommas */.rX)(rest)} more in ${file_names/* RESULT_FILE */.F}`;
}
/** Terms and what is said of each. What is null is left out. */
function terms(pairs) {
    const rows = pairs.flatMap(([term, body]) => body === null ? [] : [markup `<div><dt>${term}</dt><dd>${body}</dd></div>\n`]);
    return markup `<dl class="terms">${rows}</dl>`;
}
/** Text of several lines as it stands. */
function codeBlock(lines) {
    const shown = lines.map((line, at) => (at === 0 ? markup `${line}` : markup `\n${line}`));
    return markup `<pre tabindex="0"><code>${shown}</code></pre>`;
}
/** The resource, where its console shows it, and where it lies. */
function subjectOf({ accounts }, finding) {
    const { id, name, account, region } = finding;
    const isGone = 'how' in finding && finding.how === 'deleted';
    const shown = linkTo(isGone ? null : (0,clouds/* consoleLink */.i1)(finding, accounts.get(account)), markup `<code>${id}</code>`);
    const called = name === id || name === accounts.shortLabel(account) ? null : markup ` ${name}`;
    return markup `${shown}${called} · ${accounts.shortLabel(account)} · ${region}`;
}
/** The title of a rule; the id where this run does not have the rule. */
function titleOf({ run }, id) {
    return run.rules.find((rule) => rule.id === id)?.title ?? id;
}
/** The page's own entry of a finding. */
function toFinding(rows, finding, text) {
    return toAnchor(`#${findingAnchor(finding.fingerprint)}`, rows.reachesFinding(finding), text);
}
/** The page's own entry of a rule, which has its findings. */
function toRule(rows, id, text) {
    const reached = rows.reachesRule(id);
    return reached === 'nowhere' ? text : toAnchor(ruleLink(id), reached, text);
}
/** What leads somewhere with the script alone is a text until the script makes a link of it. */
function toAnchor(address, reached, text) {
    return reached === 'at-once'
        ? markup `<a href="${address}">${text}</a>`
        : markup `<a data-link="${address}">${text}</a>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/alerts.js



const MOST = 200;
/** What became of the alerts, target by target. Where none is set, nothing was to be sent. */
const ALERTS = {
    id: 'alerts',
    title: 'Alerts',
    render: (view) => {
        if (view.targets.length === 0)
            return null;
        return markup `${view.targets.map((facts) => targetOf(view, facts))}`;
    },
};
function targetOf(view, facts) {
    const { label, opened, worsened, stillOpen, closed, held, pending, refused, unsent, notes } = facts;
    const counted = (0,alert_facts/* alertCounts */.l4)(facts);
    const intents = (list) => list.map((intent) => lineOf(view, intent, intent.unrepaired));
    const failed = (list) => list.map(({ intent, reason }) => lineOf(view, intent, reason));
    return markup `<h3>${label}</h3>
<p>${counted.length === 0 ? 'Nothing was accepted' : counted.join(', ')}.</p>
${part('Not delivered', failed(pending), 'warn')}
${part('Refused', failed(refused), 'warn')}
${part('Opened', intents(opened))}
${part('Worsened', intents(worsened))}
${part('Still open', intents(stillOpen))}
${part('Closed', intents(closed))}
${part('Held open, since a gap could hide the fault', held.map((one) => lineOf(view, one, one.reason)))}
${part(`Not sent: ${unsent.reason}`, intents(unsent.intents))}
${notes.length > 0 && listOf(notes, MOST)}
`;
}
function part(title, items, kind = 'plain') {
    if (items.length === 0)
        return null;
    return markup `<div class="note ${kind}"><h4>${title} (${items.length})</h4>${listOf(items, MOST)}</div>
`;
}
function lineOf(view, { key, rule, account }, reason) {
    const where = account === null ? null : markup ` · ${view.accounts.label(account)}`;
    return markup `${titleOf(view, rule)}${where}${reason !== undefined && `: ${reason}`} <code class="faint">${key}</code>`;
}

// EXTERNAL MODULE: ./build/src/report/rule-address.js
var rule_address = __webpack_require__(93917);
// EXTERNAL MODULE: ./build/src/report/words/drift-words.js
var drift_words = __webpack_require__(34805);
// EXTERNAL MODULE: ./build/src/model/json.js
var model_json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/report/formats/html/value-lines.js

/**
 * What differs of two values, line by line: of objects and lists each member is a line of its own, named by the way to it
 * (`ip_ranges[0].cidr_ip: 10.0.0.0/8`), so that nobody has to compare two long texts. A value that is not there is null.
 */
function diffLines(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const [had, has] = [new Set(old.map(({ text }) => text)), new Set(now.map(({ text }) => text))];
    const added = Map.groupBy(now.filter(({ text }) => !had.has(text)), ({ path }) => path);
    const lines = [];
    for (const { path, text } of old) {
        lines.push({ side: has.has(text) ? 'both' : 'before', text });
        if (has.has(text))
            continue;
        // What took the place of a line stands below it.
        for (const one of added.get(path) ?? [])
            lines.push({ side: 'after', text: one.text });
        added.delete(path);
    }
    for (const { text } of [...added.values()].flat())
        lines.push({ side: 'after', text });
    return lines;
}
function linesOf(value) {
    return value === null ? [] : memberLines(value, '');
}
function memberLines(value, path) {
    if (Array.isArray(value) && value.length > 0)
        return value.flatMap((item, at) => isSingle(item) ? [value_lines_lineOf(item, `${path}[]`)] : memberLines(item, `${path}[${at}]`));
    if ((0,model_json/* isJsonObject */.O)(value) && Object.keys(value).length > 0)
        return Object.entries(value).flatMap(([name, member]) => memberLines(member, path === '' ? name : `${path}.${name}`));
    return [value_lines_lineOf(value, path)];
}
function value_lines_lineOf(value, path) {
    return { path, text: path === '' ? plainOf(value) : `${path}: ${plainOf(value)}` };
}
function isSingle(value) {
    return typeof value !== 'object' || value === null;
}
function plainOf(value) {
    return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/changes.js











const MOST_RESOURCES = 300;
const MOST_COMMANDS = 20;
/** Lines of one attribute: what is longer stands in result.json. */
const MOST_LINES = 60;
/** What differs from the accepted state: what rules judge, then what none does; nothing where changes are not looked at. */
const CHANGES = {
    id: 'changes',
    title: 'Changes',
    render: (view, rows) => {
        const { changes, accounts } = view;
        if (changes === null)
            return null;
        const { found, unseen, drift } = changes;
        const nothing = (0,drift_words/* nothingChangedWords */.hV)(changes);
        const without = (0,drift_words/* withoutStateWords */.$J)(drift, accounts);
        const items = [...found, ...unseen].map((finding) => changedResource(view, rows, finding));
        const rest = items.length - MOST_RESOURCES;
        return markup `<p>${nothing ?? countedWords(changes)}</p>
${unusableOf(changes)}
${items.length === 0 ? null : markup `<ul class="cards">${items.slice(0, MOST_RESOURCES)}${rest > 0 && markup `<li class="more">${moreWords(rest)}</li>`}</ul>`}
${howToAccept(view, found)}
${unjudgedOf(view, drift.unjudged, drift.unjudgedCount)}
${without === null ? null : markup `<p class="note">${without}.</p>`}`;
    },
};
function countedWords({ counted, found, unseen, drift }) {
    if (drift.compared + found.length + unseen.length === 0)
        return 'Nothing could be compared with an accepted state.';
    const what = 'What differs from the accepted state';
    if (counted === 0)
        return `${what}. No change counts as a violation.`;
    const them = counted === 1 ? 'counts as a violation' : 'count as violations';
    return `${what}. ${(0,text_words/* count */.U9)(counted, 'change')} ${them}.`;
}
function unusableOf({ drift: { unusable } }) {
    if (unusable.length === 0)
        return null;
    const lines = unusable.map(({ account, region, kind, message }) => markup `${(0,labels/* kindLabel */.tf)(kind)} in ${region} of ${account}: ${message}`);
    return markup `<div class="note warn"><h3>Accepted state that cannot be used</h3>
<p>What changed there is unknown.</p>${listOf(lines, MOST_RESOURCES)}</div>`;
}
function changedResource(view, rows, finding) {
    const { severity, change, standing, coveredBy, attribution } = finding;
    const rule = view.run.rules.find(({ id }) => id === finding.rule);
    const { sentence, attributes } = (0,change_words/* changeShown */.Wp)(finding);
    const left = change?.left ?? 0;
    const words = [severity, (0,finding_words/* stateWord */.kc)(view, finding), (0,finding_words/* sinceWords */.KR)(view.run, finding)].filter((word) => word !== null);
    return markup `<li class="card">
<p class="card-head"><strong>${toFinding(rows, finding, titleOf(view, finding.rule))}</strong>${rule !== undefined && markup ` (${linkTo((0,rule_address/* addressOf */.c)(view, rule), 'rule')})`}</p>
<p>${subjectOf(view, finding)}</p>
<p class="faint">${words.join(' · ')}${change !== undefined && markup ` · accepted as of ${(0,labels/* timeLabel */.Sp)(change.acceptedAt)}`}</p>
${sentence !== null && markup `<p>${sentence}</p>`}
${standing === 'accepted' && markup `<p>${(0,exception_words/* acceptedWords */.Vk)([finding])}</p>`}
${standing === 'covered' && coveredBy !== null && markup `<p>Counted as a violation: ${titleOf(view, coveredBy)}</p>`}
${attributes.map(attributeDiff)}
${left > 0 && markup `<p class="more">${moreWords(left)}</p>`}
${attribution !== undefined && markup `<p>${(0,attribution_words/* whoWords */.Wi)(finding)}</p>`}
</li>
`;
}
/** What was accepted struck out, and what is there now: with signs, since colour and strokes are not for everybody. */
function attributeDiff(attribute) {
    const { path, before, after, cut } = attribute;
    if (path === '')
        return markup `<p>${(0,change_words/* happenedTo */.tW)(attribute)}</p>`;
    const lines = diffLines(before, after);
    const shown = lines.slice(0, MOST_LINES).map(({ side, text }) => {
        if (side === 'both')
            return markup `<span>  ${text}</span>`;
        return side === 'before' ? markup `<del>− ${text}</del>` : markup `<ins>+ ${text}</ins>`;
    });
    const rest = lines.length - shown.length;
    const note = cut === true ? ' (values cut)' : '';
    return markup `<figure class="diff"><figcaption><code>${(0,change_words/* pathWords */.xR)(attribute)}</code> ${attribute.operation}${note}</figcaption>
<div tabindex="0" role="group" aria-label="${(0,change_words/* pathWords */.xR)(attribute)}">${shown}${rest > 0 && markup `<span class="more">${moreWords(rest)}</span>`}</div></figure>
`;
}
/** Whoever meant a change has it reviewed: the commands name the ids that nothing else shows. */
function howToAccept(view, found) {
    const shown = found.filter(({ standing }) => standing === 'counted').slice(0, MOST_COMMANDS);
    if (shown.length === 0)
        return null;
    const lines = shown.flatMap((finding) => [
        `# ${finding.id} in ${finding.region} of ${view.accounts.shortLabel(finding.account)}, rule ${finding.rule}`,
        (0,drift_words/* acceptCommand */.O3)(view.run, finding),
    ]);
    return fold('How to accept a change that was meant', markup `<p>It is written into the accepted state, with the inventory of this run, and reviewed as a pull request:</p>
${codeBlock(lines)}`);
}
function unjudgedOf(view, unjudged, all) {
    if (all === 0)
        return null;
    const items = unjudged.map(({ account, region, kind, id, name, change }) => {
        const called = name !== id && markup ` ${name}`;
        return markup `<li class="card"><p>${(0,labels/* kindLabel */.tf)(kind)} <code>${id}</code>${called} · ${view.accounts.shortLabel(account)} · ${region}</p>
${change.attributes.map(attributeDiff)}
${change.left !== undefined && markup `<p class="more">${moreWords(change.left)}</p>`}</li>
`;
    });
    const rest = all - items.length;
    const are = all === 1 ? 'differs' : 'differ';
    return fold(`${(0,text_words/* count */.U9)(all, 'resource')} ${are} in what no rule judges`, markup `<ul class="cards">${items}${rest > 0 && markup `<li class="more">and ${rest} more</li>`}</ul>`);
}

// EXTERNAL MODULE: ./build/src/past/standing.js
var standing = __webpack_require__(52292);
;// CONCATENATED MODULE: ./build/src/report/rule-results.js


/** By id; a rule that judged nothing has none. */
function ruleResults({ outcomes, findings }) {
    const results = new Map();
    const resultOf = (rule) => {
        const known = results.get(rule);
        if (known !== undefined)
            return known;
        const result = { violations: 0, accepted: 0, passed: 0, unknown: 0, scopes: 0 };
        results.set(rule, result);
        return result;
    };
    for (const { rule, passed, regions, incomplete } of outcomes) {
        const result = resultOf(rule);
        result.passed += passed;
        result.unknown += incomplete.length;
        result.scopes += regions.length;
    }
    for (const finding of findings) {
        if ((0,standing/* isViolated */.l$)(finding))
            resultOf(finding.rule).violations += 1;
        else if ((0,standing/* isAcceptedItself */.$m)(finding))
            resultOf(finding.rule).accepted += 1;
    }
    return results;
}
/**
 * `3 resources violate it, 1 accepted, 120 others do not, unknown in 2 of 5 places (account and region)`: what is known, the
 * worst first. That some passed is said of resources, since the words often stand below a requirement that is not met.
 */
function resultWords({ violations, accepted, passed, unknown, scopes }) {
    const isJudged = violations + accepted + passed > 0;
    return [
        ...(violations === 0 ? [] : [(0,text_words/* count */.U9)(violations, 'resource violates it', 'resources violate it')]),
        ...(accepted === 0 ? [] : [`${(0,text_words/* withCommas */.rX)(accepted)} accepted`]),
        ...(passed === 0 ? [] : [passedWords(passed, violations, accepted)]),
        ...(unknown === 0
            ? []
            : [`unknown in ${(0,text_words/* withCommas */.rX)(unknown)} of ${(0,text_words/* count */.U9)(scopes, 'place')} (account and region)`]),
        ...(isJudged || unknown > 0 ? [] : ['no resource to judge']),
    ].join(', ');
}
function passedWords(passed, violations, accepted) {
    if (violations + accepted === 0)
        return passed === 1
            ? '1 resource does not violate it'
            : `none of ${(0,text_words/* withCommas */.rX)(passed)} resources violates it`;
    const others = (0,text_words/* count */.U9)(passed, 'other', 'others');
    return `${others} ${passed === 1 ? 'does' : 'do'} not${violations === 0 ? ' violate it' : ''}`;
}

// EXTERNAL MODULE: ./build/src/report/words/compliance-words.js
var compliance_words = __webpack_require__(71643);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/compliance.js





/** The worst first. */
const STATUSES = [
    ['not-met', 'not met'],
    ['not-assessed', 'not assessed'],
    ['met-with-exceptions', 'met with exceptions'],
    ['met', 'met'],
    ['manual', 'for people to assess'],
];
const LABELS = Object.fromEntries(STATUSES);
/** What the rules say of each framework: requirement, status, the rules behind it and what they found. */
const COMPLIANCE = {
    id: 'compliance',
    title: 'Compliance',
    render: ({ run }, rows) => {
        const frameworks = (0,compliance_words/* askedFrameworks */.Sx)(run);
        if (frameworks.length === 0)
            return null;
        const evidence = {
            titles: new Map(run.rules.map(({ id, title }) => [id, title])),
            results: ruleResults(run),
            rows,
        };
        const lines = frameworks.map((framework) => {
            const numbers = STATUSES.map(([status]) => (0,compliance_words/* withStatus */.zC)(framework, status).length);
            return markup `<tr><th scope="row"><a href="#framework-${framework.id}">${(0,compliance_words/* nameOf */.Vb)(framework)}</a></th>${numbers.map((number) => markup `<td class="number">${number}</td>`)}</tr>
`;
        });
        return markup `<p>${compliance_words/* COMPLIANCE_INTRO */.PS}</p>
<div class="table texts" tabindex="0" role="region" aria-label="Requirements by framework">
<table><caption>Requirements by framework</caption>
<thead><tr><th scope="col">Framework</th>${STATUSES.map(([, label]) => markup `<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>
${lines}</tbody></table>
</div>
${frameworks.map((framework) => frameworkOf(framework, evidence))}`;
    },
};
function frameworkOf(framework, evidence) {
    const changes = compliance_words/* REQUIREMENT_CHANGES */._V.flatMap(([change, how]) => framework.requirements
        .filter((requirement) => requirement.change === change)
        .map(({ id, title }) => markup `<strong>${id}</strong> ${title}: ${how}`));
    return markup `<div class="framework" id="framework-${framework.id}" tabindex="-1">
${fold(markup `<strong>${(0,compliance_words/* nameOf */.Vb)(framework)}</strong>: ${(0,compliance_words/* frameworkCounts */.B5)(framework)}`, markup `<p>${linkTo(framework.url, 'The framework')}</p>
${changes.length > 0 && markup `<h3>Changed since the last assessment</h3>${listOf(changes, changes.length)}`}
${STATUSES.map(([status, label]) => requirementsOf(label, (0,compliance_words/* withStatus */.zC)(framework, status), evidence))}`)}
</div>
`;
}
function requirementsOf(label, requirements, evidence) {
    if (requirements.length === 0)
        return null;
    return markup `<h3>${(0,text_words/* count */.U9)(requirements.length, 'requirement')} ${label}</h3>
<ul class="requirements">${requirements.map((one) => requirementOf(one, evidence))}</ul>
`;
}
function requirementOf(requirement, evidence) {
    const { id, title, status, partial, note, reason, manual, rules } = requirement;
    const found = (0,compliance_words/* violationWords */.vD)(requirement);
    return markup `<li class="requirement ${status}">
<p><strong>${id}</strong> ${title} <span class="status ${status}">${LABELS[status]}${partial === true && ' in part'}</span>${found !== '' && ` ${found}`}</p>
${note !== undefined && markup `<p class="faint">${partial === true && 'In part: '}${note}</p>`}
${manual !== undefined && markup `<p class="faint">${manual}</p>`}
${reason !== undefined && markup `<p>${reason}</p>`}
${rules.length > 0 && markup `<ul class="rules">${rules.map((rule) => ruleOf(rule, evidence))}</ul>`}
</li>
`;
}
function ruleOf(id, { titles, results, rows }) {
    const title = titles.get(id);
    if (title === undefined)
        return markup `<li><code>${id}</code>: not enabled in this run</li>\n`;
    const result = results.get(id);
    const found = result === undefined ? 'judged nothing' : resultWords(result);
    return markup `<li>${result !== undefined && result.violations > 0 ? toRule(rows, id, title) : title}: ${found}</li>\n`;
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/report/coverage-grid.js






/** @param mostSingle up to so many accounts each have a row; of more, those with the same cells share one */
function coverageGrid(view, mostSingle) {
    const read = regionsRead(view);
    const gaps = gapsByAccount(view.gaps);
    const regions = regionsIn(read, gaps);
    const rows = view.run.accounts.map(({ id }) => {
        const cells = regions.map((region) => cellOf(view, id, region, { read: read.get(id), gaps }));
        return { accounts: [id], cells };
    });
    const shared = rows.length > mostSingle ? together(rows) : rows;
    const production = new Set(view.run.accounts.filter(environment/* isProduction */.KV).map(({ id }) => id));
    const rank = ({ accounts }) => (accounts.some((id) => production.has(id)) ? 0 : 1);
    const sorted = shared
        .map((row) => ({ row, rank: rank(row), lack: lackOf(row) }))
        .toSorted((a, b) => a.rank - b.rank || b.lack - a.lack);
    return { regions, rows: sorted.map(({ row }) => row) };
}
/** Regions in which anything of an account was read to its end, but for the regions themselves, which are read elsewhere. */
function regionsRead({ run }) {
    // Hundreds of thousands of entries share few lists.
    const lists = new Map();
    for (const { account, kind, regions } of run.coverage.complete) {
        if (kind === coverage/* EVERYTHING */.Qz || clouds/* KINDS */.GW.get(kind)?.bases.includes('region') === true)
            continue;
        const own = lists.get(account);
        if (own === undefined)
            lists.set(account, new Set([regions]));
        else
            own.add(regions);
    }
    return new Map([...lists].map(([account, own]) => [account, new Set([...own].flat())]));
}
function gapsByAccount(blocks) {
    const byAccount = new Map();
    for (const [gap, { accounts, regions, kinds, reason }] of blocks.entries()) {
        // What stands for no region has no column; it is listed with the causes.
        if (reason === 'region-unknown')
            continue;
        const isWhole = kinds.includes(coverage/* EVERYTHING */.Qz);
        for (const account of accounts) {
            const own = byAccount.get(account) ?? new Map();
            byAccount.set(account, own);
            for (const region of regions) {
                const known = own.get(region);
                if (known === undefined || (isWhole && !known.isWhole))
                    own.set(region, { gap, isWhole });
            }
        }
    }
    return byAccount;
}
function regionsIn(read, gaps) {
    const names = new Set();
    for (const regions of [...read.values(), ...[...gaps.values()].map((own) => own.keys())])
        for (const region of regions)
            names.add(region);
    names.delete(coverage/* EVERYTHING */.Qz);
    names.delete(resource/* GLOBAL_REGION */.j);
    return [resource/* GLOBAL_REGION */.j, ...[...names].toSorted(compare/* compareText */.n)];
}
function cellOf({ run }, account, region, known) {
    const isRead = known.read?.has(region) === true;
    const lacks = [account, coverage/* EVERYTHING */.Qz].flatMap((who) => [region, coverage/* EVERYTHING */.Qz].flatMap((where) => known.gaps.get(who)?.get(where) ?? []));
    const lack = lacks.find(({ isWhole }) => isWhole) ?? lacks[0];
    if (lack !== undefined)
        return { sight: isRead && !lack.isWhole ? 'partly' : 'not-read', gap: lack.gap };
    if (isRead)
        return { sight: 'read' };
    const isMeant = region === resource/* GLOBAL_REGION */.j || (0,region_pattern/* meansRegion */.X5)((0,region_pattern/* regionsOf */.NV)(run.settings, account), region);
    return { sight: isMeant ? 'nothing' : 'left-out' };
}
function together(rows) {
    const groups = Map.groupBy(rows, ({ cells }) => cells.map(({ sight, gap }) => `${sight}${gap ?? ''}`).join(' '));
    return [...groups.values()].map((same) => ({
        accounts: same.flatMap(({ accounts }) => accounts),
        cells: same[0]?.cells ?? [],
    }));
}
function lackOf({ cells }) {
    return cells.reduce((sum, { sight }) => sum + (sight === 'not-read' ? 2 : sight === 'partly' ? 1 : 0), 0);
}

// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var words_sentences = __webpack_require__(51684);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/coverage.js







/** Accounts with a row each; of more, those of which the same was read share one. */
const MOST_SINGLE = 40;
/** Rows: what was read least is among them. */
const MOST_ROWS = 200;
/** Names of accounts in a row, and in a cause. */
const MOST_NAMES = 1000;
const MOST_CAUSES = 200;
const MOST_KINDS = 100;
const MOST_MESSAGES = 5;
/** Words, which a cell has as its text: the style shows a shape in their place. */
const WORDS = {
    read: 'read',
    partly: 'partly read',
    'not-read': 'not read',
    'left-out': 'left out',
    nothing: 'nothing to read',
};
const MEANINGS = {
    read: 'everything that the rules ask about there',
    partly: 'some of it could not be read: the causes are below',
    'not-read': 'nothing of it, and all results there are unknown',
    'left-out': 'the settings leave the region out',
    nothing: 'the account does not have the region enabled, or no rule asks about anything there',
};
/** What was seen of which account and region, and why not the rest. */
const COVERAGE = {
    id: 'coverage',
    title: 'Coverage',
    render: (view) => {
        const { run, shortfall, idleRules } = view;
        const seen = shortfall === null
            ? 'Everything that was to be read was read.'
            : `Not seen: ${shortfall}. Anything there is unknown.`;
        const [out, left] = [(0,words_sentences/* notToRead */.v2)(run), (0,words_sentences/* notJudged */.be)(run)];
        return markup `<p>Checked ${(0,words_sentences/* checked */.KD)(run, idleRules)}. ${seen}</p>
${gridOf(view, coverageGrid(view, MOST_SINGLE))}
${causesOf(view)}
${out !== null && fold(`${out}.`, leftOutList(view))}
${left !== null && markup `<p>${left}.</p>`}`;
    },
};
function gridOf(view, { regions, rows }) {
    if (rows.length === 0)
        return null;
    const shown = rows.slice(0, MOST_ROWS);
    const rest = rows.slice(MOST_ROWS).reduce((sum, { accounts }) => sum + accounts.length, 0);
    const used = new Set(rows.flatMap(({ cells }) => cells.map(({ sight }) => sight)));
    const columns = regions.map((region) => markup `<th scope="col"><span>${region === resource/* GLOBAL_REGION */.j ? 'account-wide' : region}</span></th>`);
    return markup `<div class="grid-box" tabindex="0" role="region" aria-label="What was read of each account and region">
<table class="grid">
<caption>What was read of each account, region by region</caption>
<thead><tr><th scope="col">Account</th>${columns}</tr></thead>
<tbody>
${shown.map((row) => rowOf(view, row))}</tbody></table>
</div>
${rest > 0 && markup `<p class="more">${moreWords(rest)}</p>`}
<dl class="legend">${Object.keys(WORDS).map((sight) => used.has(sight) &&
        markup `<div><dt class="sight ${sight}">${WORDS[sight]}</dt><dd>${WORDS[sight]}: ${MEANINGS[sight]}</dd></div>
`)}</dl>`;
}
function rowOf({ accounts: names }, { accounts, cells }) {
    const [first = '', ...others] = accounts;
    const name = others.length === 0
        ? markup `${names.label(first)}`
        : fold((0,text_words/* count */.U9)(accounts.length, 'account'), listOf(accounts.map((id) => names.label(id)), MOST_NAMES));
    return markup `<tr><th scope="row">${name}</th>${cells.map(coverage_cellOf)}</tr>
`;
}
function coverage_cellOf({ sight, gap }) {
    const word = WORDS[sight];
    const shown = gap === undefined || gap >= MOST_CAUSES ? word : markup `<a href="#gap-${gap + 1}">${word}</a>`;
    return markup `<td class="sight ${sight}">${shown}</td>`;
}
function causesOf(view) {
    const { gaps, counts } = view;
    if (gaps.length === 0)
        return null;
    const rest = gaps.slice(MOST_CAUSES).reduce((sum, block) => sum + block.gaps, 0);
    const items = gaps.slice(0, MOST_CAUSES).map((block, at) => causeOf(view, block, at));
    return markup `<h3>Why not: ${(0,text_words/* count */.U9)(gaps.length, 'cause')} of ${(0,text_words/* count */.U9)(counts.gaps, 'gap')}</h3>
<ol class="cards">${items}${rest > 0 && markup `<li class="more">${moreWords(rest)}</li>`}</ol>`;
}
function causeOf({ run, accounts }, block, at) {
    const names = block.accounts.map((id) => accounts.label(id));
    const kinds = (0,labels/* kindLabels */.G8)(block.kinds);
    const messages = block.messages.slice(0, MOST_MESSAGES);
    return markup `<li class="card" id="gap-${String(at + 1)}" tabindex="-1">
<p class="card-head"><strong>${(0,words_sentences/* why */.d8)(run, block)}</strong></p>
${terms([
        ['Accounts', listed(names, 'account')],
        ['Regions', block.regions.map(labels/* regionLabel */.p).join(', ')],
        ['Not read', listed(kinds, 'kind')],
        ['Said', messages.length === 0 ? null : listOf(messages, MOST_MESSAGES)],
    ])}
</li>
`;
}
/** A few in a line, all of them in a fold. */
function listed(names, noun) {
    const few = (0,text_words/* some */.zN)(names, 5, noun);
    return names.length <= 6
        ? markup `${few}`
        : fold(few, listOf(names, noun === 'kind' ? MOST_KINDS : MOST_NAMES));
}
function leftOutList({ run }) {
    const items = run.leftOut.map(({ id, name, why: reason }) => {
        const label = name === id ? id : `${name} (${id})`;
        return `${label}: ${reason.replace('-', ' ')}`;
    });
    return listOf(items, MOST_NAMES);
}

// EXTERNAL MODULE: ./build/src/report/words/data-map-words.js
var data_map_words = __webpack_require__(95407);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/data-map.js




/** Of each class: where most is comes first. */
const data_map_MOST_ROWS = 200;
const MOST_LIMITS = 20;
/** Which personal data and secrets lie where, in numbers, and what nobody looked at. */
const DATA_MAP = {
    id: 'data-map',
    title: 'Data map',
    render: (view) => {
        const limits = (0,data_map_words/* dataMapLimits */.Bi)(view);
        return markup `<p>${(0,data_map_words/* dataMapSentence */.Gy)(view)}.</p>
${view.dataMap.classes.map((found) => classOf(view, found))}
${limits.length > 0 && markup `<h3>What the numbers do not say</h3>\n${listOf(limits, MOST_LIMITS)}`}`;
    },
};
function classOf(view, found) {
    const { entries } = found;
    const what = (0,data_map_words/* classWords */.ot)(found.class);
    const rest = entries.length - data_map_MOST_ROWS;
    return fold((0,data_map_words/* foundWords */.oJ)(view, found), markup `<div class="table texts" tabindex="0" role="region" aria-label="Where ${what} are"><table>
<caption>Where ${what} are: resources that hold any, and places in them</caption>
<thead><tr><th scope="col">Kind and place</th><th scope="col" class="number">Resources</th><th scope="col" class="number">Places</th></tr></thead>
<tbody>
${entries.slice(0, data_map_MOST_ROWS).map((entry) => data_map_rowOf(view, entry))}</tbody></table></div>
${rest > 0 && markup `<p class="more">${moreWords(rest)}</p>`}`);
}
function data_map_rowOf({ accounts }, { kind, account, region, resources, places }) {
    return markup `<tr><th scope="row">${(0,labels/* kindLabel */.tf)(kind)} <span class="faint">${accounts.label(account)} · ${region}</span></th><td class="number">${resources}</td><td class="number">${places}</td></tr>
`;
}

// EXTERNAL MODULE: ./build/src/report/exception-groups.js
var exception_groups = __webpack_require__(24978);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/exceptions.js






/** Entries of each list, and findings of an entry. */
const MOST_ENTRIES = 300;
const MOST_FINDINGS = 100;
/** The entries of the exceptions file: what expired and counts again, what is accepted and for how long, then the others. */
const EXCEPTIONS = {
    id: 'exceptions',
    title: 'Exceptions',
    render: (view, rows) => {
        const { run, exceptions, counts } = view;
        if (run.exceptions.length === 0)
            return null;
        const { accepted, expired } = exceptions;
        const shown = new Set([...expired, ...accepted.map(({ exception }) => exception)]);
        const others = run.exceptions.filter((exception) => !shown.has(exception));
        return markup `<p>${introOf(run.exceptions.length, counts.accepted)}</p>
${cards(expired.map((one) => expiredCard(view, one)))}
${cards(accepted.map(({ exception, findings }) => acceptedCard(view, rows, exception, findings)))}
${others.length === 0 ? null : fold(`Entries that accept nothing (${others.length.toLocaleString('en-US')})`, cards(others.map((one) => otherCard(view, one))))}`;
    },
};
function introOf(entries, accepted) {
    const has = `The file has ${(0,text_words/* count */.U9)(entries, 'entry', 'entries')}`;
    if (accepted === 0)
        return `${has}, and nothing is accepted in this run.`;
    return accepted === 1
        ? `${has}, and 1 finding is accepted: it is not counted, fails no step and pages nobody until the date given.`
        : `${has}, and ${(0,text_words/* count */.U9)(accepted, 'finding')} are accepted: they are not counted, fail no step and page nobody until the dates given.`;
}
function cards(entries) {
    if (entries.length === 0)
        return null;
    const rest = entries.length - MOST_ENTRIES;
    return markup `<ul class="cards">${entries.slice(0, MOST_ENTRIES)}${rest > 0 && markup `<li class="more">${moreWords(rest)}</li>`}</ul>`;
}
function expiredCard(view, exception) {
    const head = markup `<strong class="bad">expired on ${exception.expires}</strong>`;
    return card(view, exception, head, markup `<p>${(0,exception_groups/* againWords */.WO)(exception)}.</p>`);
}
function acceptedCard(view, rows, exception, findings) {
    const days = (0,exception_words/* daysLeftWords */.iG)(exception);
    const left = days === ''
        ? markup `<strong>does not expire</strong>`
        : markup `<strong${exception.expiring && markup ` class="soon"`}>${days}</strong> (${(0,exception_words/* untilWords */.So)(exception)})`;
    const items = findings.map((finding) => {
        const unseen = finding.result === 'unknown' && ', not seen this time';
        return markup `${toFinding(rows, finding, titleOf(view, finding.rule))}: ${subjectOf(view, finding)}${unseen}`;
    });
    return card(view, exception, left, fold((0,text_words/* count */.U9)(findings.length, 'finding'), listOf(items, MOST_FINDINGS)));
}
/** One that matches nothing, that could not be checked, or whose findings another entry accepts for longer. */
function otherCard(view, exception) {
    const { status, expires, matches, why } = exception;
    const said = {
        used: `It matches ${(0,text_words/* count */.U9)(matches, 'finding')}, and another entry accepts them for longer.`,
        expired: `It expired on ${expires}, and matches nothing.`,
        stale: 'Everything that it speaks of was read: take it out.',
        unchecked: `Whether it matches anything is not known: ${why ?? 'not everything was read'}.`,
    }[status];
    return card(view, exception, markup `<strong>${exceptions_LABELS[status]}</strong>`, markup `<p>${said}</p>`);
}
const exceptions_LABELS = {
    used: 'not needed',
    expired: 'expired',
    stale: 'matches nothing',
    unchecked: 'not checked',
};
function card(view, exception, head, body) {
    const { reason, owner, ticket, rules } = exception;
    return markup `<li class="card">
<p class="card-head">${head}</p>
<p>${reason}</p>
${terms([
        ['Owner', owner],
        ['Ticket', ticket === null ? null : linkTo(ticket, ticket)],
        ['Rules', (0,text_words/* enumerate */.HL)(rules)],
        ['Where', linkTo((0,rule_address/* addressOf */.c)(view, exception), (0,exception_words/* placeWords */.fp)(exception))],
    ])}
${body}
</li>
`;
}

// EXTERNAL MODULE: ./build/src/words/commands.js
var words_commands = __webpack_require__(64713);
;// CONCATENATED MODULE: ./build/src/report/formats/html/texts.js

/** A severity as a word beside a shape and a colour of its own, both by the style: nobody has to tell red from orange. */
function severityMark(severity) {
    return markup `<span class="severity ${severity}">${severity}</span>`;
}
/** Text by a rule's author: blank lines part paragraphs, other line breaks are blanks. */
function paragraphs(text) {
    const parts = text.trim().split(/\n\s*\n/);
    return markup `${parts.map((part) => markup `<p>${part.replaceAll(/\s+/g, ' ')}</p>`)}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/row.js







/** A finding in a line, which opens. The script draws the same of the page's data: browser/row.js. */
function row_rowOf(shown, { rule, severity }) {
    const { finding, status, word, evidence, since, late, facts } = shown;
    const sign = word ?? (status === 'accepted' || status === 'covered' ? status : null);
    const times = [since, late].filter((one) => one !== '').join(', ');
    const cli = rule?.remediation.cli;
    const commands = (0,words_commands/* commandsFor */.A)(cli, finding) ?? cli ?? null;
    return markup `<li><details class="finding" id="${findingAnchor(finding.fingerprint)}"><summary>
${sign === null ? null : markup `<span class="sign">${sign}</span> `}${finding.severity === severity ? null : severityMark(finding.severity)}
<code>${finding.id}</code>${finding.name === finding.id ? null : markup ` <span class="name">${finding.name}</span>`}
<span class="place">${shown.account.short} · ${finding.region}</span>
${evidence === '' ? null : markup `<span class="evidence">${evidence}</span>`}
${times === '' ? null : markup `<span class="times">${times}</span>`}
</summary>
${reachDrawing(shown.reach)}
${terms(facts.map((value, at) => [FACT_LABELS[at] ?? '', value === '' ? null : value]))}
<p class="links">${shown.console === null ? null : markup `${linkTo(shown.console, 'Open in the console')} `}<a href="#${findingAnchor(finding.fingerprint)}">Link to this finding</a></p>
${commands === null ? null : codeBlock(commands.trimEnd().split('\n'))}
</details></li>
`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/rule-block.js







/** A rule in a line, which opens: why it matters, how to fix it, and its resources. */
function ruleBlock(view, shown, { at, rows, left, requirements }) {
    // Of one that is aside, the section of exceptions lists what is accepted, and the covering rule what is covered.
    const { group, aside, isAside } = shown;
    const words = [(0,finding_words/* groupWords */.Jk)(view, group), asideWords(shown)].filter((one) => one !== '').join(', ');
    return markup `<details class="rule" id="${ruleAnchor(group.id)}" data-rule="${String(at)}"${isAside && markup ` hidden`}>
<summary>${severityMark(group.severity)} <h3>${group.title}</h3> <span class="words">${words}</span></summary>
${group.rule === null ? null : aboutOf(view, group.rule, shown, requirements)}
<ul class="rows" aria-label="Resources">
${rows}</ul>
${left > 0 && markup `<p class="rest">${(0,text_words/* count */.U9)(left, 'more resource')} of this rule: the page draws them with JavaScript, and result.json has them all.</p>`}
${aside.length > 0 && !isAside && markup `<p class="rest">${asideWords(shown)}: not in this list, and not counted.</p>`}
</details>
`;
}
/** `3 accepted, 2 covered by other rules`; empty where there is none. */
function asideWords({ aside }) {
    const accepted = aside.filter(({ standing }) => standing === 'accepted').length;
    const covered = aside.length - accepted;
    return [
        ...(accepted > 0 ? [`${(0,text_words/* withCommas */.rX)(accepted)} accepted`] : []),
        ...(covered > 0 ? [`${(0,text_words/* withCommas */.rX)(covered)} covered by other rules`] : []),
    ].join(', ');
}
function aboutOf(view, rule, { group: { alsoViolated } }, requirements) {
    const { risk, note, remediation, references, status } = rule;
    const { text, console: clicks, terraform, url } = remediation;
    const also = alsoViolated.map((title) => markup `<li>${title}</li>`);
    const addresses = [...new Set([...(url === undefined ? [] : [url]), ...references])];
    const links = addresses.map((address) => markup `<li>${linkTo(address, address)}</li>`);
    return markup `<div class="about">
${paragraphs(risk)}
${text !== undefined && markup `<h4>How to fix it</h4>${paragraphs(text)}`}
${clicks !== undefined && fold('In the console', paragraphs(clicks))}
${terraform !== undefined && fold('In Terraform', codeBlock(terraform.trimEnd().split('\n')))}
${also.length > 0 && fold(`The same faults violate ${(0,text_words/* count */.U9)(also.length, 'more rule')}`, markup `<ul>${also}</ul>`)}
${fold('About this rule', markup `${note !== '' && paragraphs(note)}${terms([
        [
            'Rule',
            markup `${linkTo((0,rule_address/* addressOf */.c)(view, rule), markup `<code>${rule.id}</code>`)}${status !== 'stable' && `, ${status}`}`,
        ],
        ['Requirements', requirements.length === 0 ? null : requirementWords(requirements)],
        ['References', links.length === 0 ? null : markup `<ul>${links}</ul>`],
    ])}`)}
</div>`;
}
/** `CIS 3.0 5.2, 5.3; PCI DSS 4.0 1.2.1`: a framework once. */
function requirementWords(requirements) {
    return [...Map.groupBy(requirements, ({ name }) => name)]
        .map(([name, own]) => `${name}: ${own.map(({ id }) => id).join(', ')}`)
        .join('; ');
}

// EXTERNAL MODULE: ./build/src/report/unknown-results.js
var unknown_results = __webpack_require__(59013);
;// CONCATENATED MODULE: ./build/src/report/formats/html/findings/undecided.js




const MOST_REGIONS = 6;
const MOST_ACCOUNTS = 20;
/** Rules whose result is unknown somewhere, with where and why: they did not pass there. Null for none. */
function undecidedOf(view) {
    const byRule = Map.groupBy((0,unknown_results/* unknownResults */.l)(view), ({ rule }) => rule);
    if (byRule.size === 0)
        return null;
    const items = [...byRule].map(([rule, results]) => {
        const places = results.slice(0, MOST_ACCOUNTS).map((result) => {
            const regions = (0,text_words/* some */.zN)(result.regions.map(labels/* regionLabel */.p), MOST_REGIONS, 'region');
            return markup `<li>${view.accounts.label(result.account)}, ${regions}: ${(0,unknown_results/* unknownWords */.k)(result)}</li>`;
        });
        const rest = results.length - places.length;
        return markup `<li>${rule.title}<ul>${places}${rest > 0 && markup `<li>${(0,text_words/* count */.U9)(rest, 'more account')}</li>`}</ul></li>`;
    });
    return markup `<details class="undecided"><summary><h3>Unknown somewhere: ${(0,text_words/* count */.U9)(byRule.size, 'rule')}</h3></summary>
<p>Not everything that decides these rules was read. They did not pass there, and what is found of them may not be all.</p>
<ul>${items}</ul>
</details>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/findings.js








/** Rules with their resources. */
const FINDINGS = {
    id: 'findings',
    title: 'Findings',
    render: (view, rows) => {
        return markup `${findings_introOf(view, rows)}
<div id="controls" class="controls" role="search" aria-label="Findings" hidden></div>
<div id="rules">
${blocksOf(view, rows)}</div>
${undecidedOf(view)}`;
    },
};
function findings_introOf(view, { rules, left }) {
    const listed = rules.filter(({ group }) => group.violations.length + group.unseen.length > 0).length;
    const words = (0,counts/* severityWords */.D4)(left);
    const lead = listed === 0 ? noneWords(view) : `${(0,text_words/* count */.U9)(listed, 'rule')}, the worst first.`;
    return markup `<p>${lead}${words !== '' && ` ${words} not listed (report-from: ${view.run.settings.reportFrom}).`}</p>`;
}
/** Why no rule is listed. */
function noneWords({ shortfall, counts }) {
    if (counts.violations > 0)
        return 'No rule is listed.';
    const but = counts.accepted > 0 ? ', but for what exceptions accept' : '';
    return shortfall === null
        ? `No rule is violated${but}.`
        : `No rule is violated in what was read${but}; the rest is unknown.`;
}
function blocksOf(view, { rules }) {
    const showOf = showerOf(view);
    const requirements = (0,rows/* requirementsByRule */.Mw)(view.run);
    return rules.map((shown, at) => {
        const { group, written } = shown;
        return ruleBlock(view, shown, {
            at,
            rows: written.map((finding) => row_rowOf(showOf(finding), { rule: group.rule, severity: group.severity })),
            left: group.violations.length + group.unseen.length - written.length,
            requirements: requirements.get(group.id) ?? [],
        });
    });
}

// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/report/rules-digest.js
var rules_digest = __webpack_require__(9716);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/method.js










const method_MOST = 1000;
/** How this came about, for whoever has to rely on it: when, by what, what was asked, what the words mean, what nobody looked at. */
const METHOD = {
    id: 'method',
    title: 'Method and versions',
    render: (view, rows) => {
        const { run } = view;
        return markup `${terms([
            ['Began', (0,labels/* timeLabel */.Sp)(run.startedAt)],
            ['Took', (0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)],
            ['Read from', (0,words_sentences/* asOf */.sT)(run) ?? 'the accounts, with calls that only read'],
            ['Compared with', (0,words_sentences/* lastRun */.KT)(run) ?? (0,words_sentences/* noPast */.KV)(run) ?? 'no last run'],
            ['Program', markup `Cloud Baseline ${run.version}`],
            ['Rules', markup `${(0,text_words/* count */.U9)(run.rules.length, 'rule')}, digest <code>${(0,rules_digest/* rulesDigest */.G)(run.rules)}</code>`],
            ['Run', linkTo(run.links.run, run.id)],
        ])}
${narrowedOf(run)}
${meaningsOf()}
${limitsOf(view)}
${warningsOf(run)}
${rulesOf(view, rows)}
${kindsOf(run)}`;
    },
};
/** What the settings say of what is read, judged and listed, where they say anything but everything. */
function narrowedOf({ settings, leftOut }) {
    const { rules, services, regions, perAccount, exceptions, acceptedState, reportFrom, internetShare } = settings;
    const own = Object.values(perAccount).filter((one) => one.regions !== undefined).length;
    const given = Object.entries(settings.parameters).map(([rule, values]) => `${rule}: ${Object.keys(values).join(', ')}`);
    const isAll = rules.length === 0 || rules.join() === 'default';
    return markup `<h3>What was asked</h3>
${terms([
        ['Rules', isAll ? 'those that ship and are on by default' : rules.join(', ')],
        ['Services', services.length === 0 ? 'all' : services.join(', ')],
        [
            'Regions',
            `${regions.length === 0 ? 'all that are enabled' : regions.join(', ')}${own === 0 ? '' : `; ${(0,text_words/* count */.U9)(own, 'account')} with regions of their own`}`,
        ],
        ['Accounts left out', leftOut.length === 0 ? null : leftOut.length],
        ['Parameters', given.length === 0 ? null : listOf(given, method_MOST)],
        ['Exceptions', exceptions === null ? 'no file' : 'a file'],
        ['Accepted state', acceptedState === null ? 'none, so changes were not looked at' : 'compared'],
        ['Listed', reportFrom === 'none' ? null : `${reportFrom} and worse`],
        [
            'The whole internet',
            `all public addresses${internetShare < 1 ? `, or ${(internetShare * 100).toLocaleString('en-US')} % of them and more` : ''}`,
        ],
    ])}`;
}
function meaningsOf() {
    return markup `<h3>What the words mean</h3>
${terms([
        ['Violation', 'The resource is wrong, by what was read of it.'],
        ['Passed', 'The resource is not wrong, and everything that decides it was read.'],
        ['Unknown', 'What decides it was not read. It counts neither as passed nor as repaired.'],
        ['Accepted', 'A violation that an entry of the exceptions file accepts.'],
        ['Covered', 'A violation that a broader rule reports of the same resource: it is counted there, once.'],
        [
            'Fixed',
            'A violation of the last run that this run saw gone: the resource was read and is clean, or it is missing from a complete list.',
        ],
    ])}`;
}
function limitsOf(view) {
    const { run, shortfall } = view;
    const idle = (0,idle_rules/* idleRules */.q)(run).map(({ id, title }) => markup `${title} <code class="faint">${id}</code>`);
    const lines = [
        'What no rule asks about. A report without violations says that these rules found none, and no more.',
        'What happens inside of hosts and applications: the cloud is asked how it is set up, and nothing is scanned or tried.',
        'Requirements of frameworks that people have to assess: the section on compliance names them where it stands here.',
        ...(shortfall === null
            ? []
            : [markup `What could not be read: ${shortfall}. <a href="#coverage">Coverage</a> says why.`]),
    ];
    return markup `<h3>What this report does not look at</h3>
${listOf(lines, method_MOST)}
${idle.length > 0 && fold(`${(0,text_words/* count */.U9)(idle.length, 'rule')} judged nothing`, listOf(idle, method_MOST))}`;
}
function warningsOf({ warnings }) {
    if (warnings.length === 0)
        return null;
    return markup `<div class="note warn"><h3>${(0,text_words/* count */.U9)(warnings.length, 'warning')}</h3>${listOf(warnings, method_MOST)}</div>`;
}
/** Every rule, what it found and where it could not say. */
function rulesOf(view, page) {
    const { run } = view;
    const results = ruleResults(run);
    const rows = run.rules.map((rule) => {
        const result = results.get(rule.id);
        const title = result !== undefined && result.violations > 0 ? toRule(page, rule.id, rule.title) : rule.title;
        return markup `<tr><th scope="row">${title} <span class="faint">${linkTo((0,rule_address/* addressOf */.c)(view, rule), rule.id)}</span></th><td>${(0,model_rule/* worstSeverity */.Lc)(rule)}</td><td>${result === undefined ? 'judged nothing' : resultWords(result)}</td></tr>
`;
    });
    return fold(`${(0,text_words/* count */.U9)(run.rules.length, 'rule')} and what each found`, markup `<div class="table texts" tabindex="0" role="region" aria-label="Rules and what each found"><table>
<caption>Rules and what each found</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">At worst</th><th scope="col">Found</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`);
}
function kindsOf({ resources }) {
    const items = Object.entries(resources)
        .filter(([, number]) => number > 0)
        .toSorted(([, a], [, b]) => b - a)
        .map(([kind, number]) => `${(0,labels/* kindLabel */.tf)(kind)}: ${number.toLocaleString('en-US')}`);
    const all = Object.values(resources).reduce((sum, number) => sum + number, 0);
    return items.length === 0 ? null : fold(`${(0,text_words/* count */.U9)(all, 'resource')} by kind`, listOf(items, method_MOST));
}

// EXTERNAL MODULE: ./build/src/report/words/kept-words.js
var kept_words = __webpack_require__(18440);
;// CONCATENATED MODULE: ./build/src/report/formats/html/overview/count-table.js



/** Rows are severities and columns environments. */
function countTable({ columns }) {
    const head = columns.map(({ title }) => markup `<th scope="col" class="number">${title}</th>`);
    const rows = model_severity/* SEVERITIES */.oC.map((severity) => {
        const cells = columns.map(({ counts, open }) => {
            const shown = markup `${counts[severity]}${open && '+'}`;
            return markup `<td class="number">${counts[severity] > 0 ? markup `<strong>${shown}</strong>` : shown}</td>`;
        });
        return markup `<tr><th scope="row">${severityMark(severity)}</th>${cells}</tr>
`;
    });
    const isOpen = columns.some(({ open }) => open);
    return markup `<div class="table" tabindex="0" role="region" aria-label="Violations by severity and environment"><table>
<caption>Violations by severity and environment${isOpen && '; + means at least, since not everything was seen there'}</caption>
<thead><tr><th scope="col">Severity</th>${head}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/overview/figures.js



/** What changed, what was not seen and what is overdue, as numbers that lead on. Where nobody knows one, it says so. */
function figuresOf(view) {
    return markup `<ul class="figures">${[newOf(view), worsenedOf(view), fixedOf(view), overdueOf(view), notSeenOf(view), acceptedOf(view)].map(figureOf)}</ul>`;
}
const NOT_KNOWN = { number: 'not known', note: 'no last run to compare with', leads: null };
function newOf({ counts, knowsNew }) {
    if (!knowsNew)
        return { label: 'New', ...NOT_KNOWN };
    const note = counts.reopened === 0 ? '' : `${(0,text_words/* withCommas */.rX)(counts.reopened)} came back`;
    return { label: 'New', number: counts.new, note, leads: findingsOf(counts.new, 'new') };
}
function worsenedOf({ counts, knowsNew }) {
    if (!knowsNew)
        return { label: 'Worsened', ...NOT_KNOWN };
    return {
        label: 'Worsened',
        number: counts.worsened,
        note: '',
        leads: findingsOf(counts.worsened, 'worsened'),
    };
}
function fixedOf({ counts, knowsNew, fixed }) {
    if (!knowsNew)
        return { label: 'Fixed', ...NOT_KNOWN };
    const note = counts.withdrawn === 0 ? '' : `${(0,text_words/* withCommas */.rX)(counts.withdrawn)} ${(0,finding_words/* withdrawnPhrase */.aB)(fixed)}`;
    return {
        label: 'Fixed',
        number: counts.fixed,
        note,
        leads: fixed.length === 0 ? null : { section: 'gone' },
    };
}
function overdueOf({ run, counts, overdue }) {
    const label = 'Overdue';
    if (Object.values(run.settings.fixWithin).every((within) => within === null))
        return { label, number: 'no limit set', note: 'fix-within sets one', leads: null };
    if (run.past.status === 'none')
        return { label, number: 'not known', note: 'no history is kept', leads: null };
    const unseen = overdue.filter(({ standing }) => standing === 'unseen').length;
    const note = unseen === 0 ? '' : `${(0,text_words/* withCommas */.rX)(unseen)} of them not seen this time`;
    return { label, number: counts.overdue, note, leads: findingsOf(counts.overdue, 'overdue') };
}
function notSeenOf({ isComplete, counts }) {
    const label = 'Not seen';
    const leads = { section: 'coverage' };
    if (isComplete)
        return { label, number: 'nothing', note: 'everything was read', leads };
    const note = counts.unseen === 0 ? '' : `${(0,text_words/* count */.U9)(counts.unseen, 'earlier violation')} not looked at again`;
    return { label, number: (0,text_words/* count */.U9)(counts.gaps, 'gap'), note, leads };
}
function acceptedOf({ run, counts }) {
    const leads = run.exceptions.length === 0 ? null : { section: 'exceptions' };
    return { label: 'Accepted', number: counts.accepted, note: '', leads };
}
/** Where there are none, there is nothing to be led to. */
function findingsOf(number, state) {
    return number === 0 ? null : { choice: `state=${state}` };
}
function figureOf({ label, number, note, leads }) {
    const shown = markup `<strong>${number}</strong>`;
    return markup `<li>${leads === null ? label : linkOf(label, leads)}${shown}${note !== '' && markup `<span class="faint">${note}</span>`}</li>
`;
}
function linkOf(label, leads) {
    return 'choice' in leads
        ? markup `<a href="#findings" data-choice="${leads.choice}">${label}</a>`
        : markup `<a href="#${leads.section}">${label}</a>`;
}

// EXTERNAL MODULE: ./build/src/report/unattributed.js
var report_unattributed = __webpack_require__(28705);
;// CONCATENATED MODULE: ./build/src/report/formats/html/overview/lists.js








/** Of each list: the findings below have the rest. */
const lists_MOST = 10;
/** Of what is gone, which is nowhere else on the page. */
const MOST_FIXED = 200;
const lists_MOST_CAUSES = 5;
/** Causes of what was not seen, the worst first; null where everything was. */
function lists_notSeenOf({ run, accounts, gaps, shortfall }) {
    if (shortfall === null)
        return null;
    const items = gaps
        .slice(0, lists_MOST_CAUSES)
        .map((block) => markup `<li><strong>${(0,words_sentences/* who */.dp)(block, accounts, 2)}</strong>: ${(0,words_sentences/* whatAndWhere */.ji)(block)} (${(0,words_sentences/* why */.d8)(run, block)})</li>`);
    const rest = gaps.length - items.length;
    return markup `<div class="box"><p><strong>Not seen:</strong> ${shortfall}. Anything there is unknown.</p>
${items.length > 0 && markup `<ul>${items}</ul>`}${rest > 0 && markup `<p><a href="#coverage">${rest} more ${rest === 1 ? 'cause' : 'causes'}</a></p>`}</div>`;
}
/** What the last run did not know, worst first; null where there is none, or nobody knows. */
function newsOf(view, rows) {
    const { fresh } = view;
    if (fresh.length === 0)
        return null;
    const items = fresh.slice(0, lists_MOST).map((finding) => {
        const again = (0,finding_words/* againWords */.WO)(finding);
        const by = finding.attribution?.status === 'found' ? (0,attribution_words/* whoWords */.Wi)(finding) : '';
        return markup `<li>${severityMark(finding.severity)} ${again !== null && markup `<span class="sign">${again}</span> `}${toFinding(rows, finding, placeOf(view, finding))}: ${titleOf(view, finding.rule)}${by !== '' && markup `<br><span class="faint">${by}</span>`}</li>`;
    });
    const unattributed = (0,report_unattributed/* unattributedSentence */.v)(view.unattributed);
    return markup `<h3>${(0,finding_words/* newsTitle */.w$)(fresh)}</h3><ul>${items}</ul>${restOf(fresh.length - items.length, 'state=new')}${unattributed !== null && markup `<p class="faint">${unattributed}</p>`}`;
}
/** What is not fixed in time, worst first; null for none. */
function lateOf(view, rows) {
    const { overdue, run } = view;
    if (overdue.length === 0)
        return null;
    const items = overdue.slice(0, lists_MOST).map((finding) => {
        const unseen = finding.standing === 'unseen' ? ', not seen this time' : '';
        return markup `<li>${severityMark(finding.severity)} ${toFinding(rows, finding, placeOf(view, finding))}: <strong>${(0,finding_words/* overdueWords */.kp)(run, finding) ?? ''}</strong>${unseen}; ${titleOf(view, finding.rule)}</li>`;
    });
    return markup `<h3>Overdue (${overdue.length})</h3><p>${(0,finding_words/* fixWithinWords */.A5)(run, overdue)}.</p><ul>${items}</ul>${restOf(overdue.length - items.length, 'state=overdue')}`;
}
/** What is gone since the last run; null for none. */
function goneOf(view) {
    const { fixed } = view;
    if (fixed.length === 0)
        return null;
    const items = fixed.slice(0, MOST_FIXED).map((one) => {
        const since = one.firstSeen === null ? '' : `, open since ${(0,labels/* dayLabel */.nt)(one.firstSeen)}`;
        return markup `<li>${subjectOf(view, one)}: ${(0,finding_words/* howFixed */.Tj)(one)}${since}; ${titleOf(view, one.rule)}</li>`;
    });
    const rest = fixed.length - items.length;
    return markup `<details id="gone"><summary>Gone since the last run: ${fixed.length}</summary><ul>${items}</ul>${rest > 0 && markup `<p>${rest} more: result.json has them all.</p>`}</details>`;
}
function restOf(rest, choice) {
    return rest > 0 ? markup `<p><a href="#findings" data-choice="${choice}">${rest} more</a></p>` : null;
}
/** As subjectOf, for a link of the page's own. */
function placeOf({ accounts }, { id, name, account, region }) {
    return markup `<code>${id}</code>${name !== id && ` ${name}`} · ${accounts.shortLabel(account)} · ${region}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/overview/trend.js



/** Of the drawing, in units of its own. */
const HEIGHT = 100;
const STEP = 20;
const GAP = 6;
/** So many bars fit; few runs leave the rest of the drawing empty, so that bars look the same each day. */
const PLACES = 30;
/** The last runs as bars, and the same as a table; null where this is the only one. */
function trendOf({ trend }) {
    const [first, last] = [trend[0], trend.at(-1)];
    if (first === undefined || last === undefined || trend.length < 2)
        return null;
    const most = Math.max(...trend.map(totalOf), 1);
    const words = `Violations from ${(0,labels/* dayLabel */.nt)(first.at)} (${numberOf(first)}) to ${(0,labels/* dayLabel */.nt)(last.at)} (${numberOf(last)}), in ${(0,text_words/* count */.U9)(trend.length, 'run')}.`;
    const partly = trend.filter(({ complete }) => !complete).length;
    return markup `<div><h3>Trend</h3>
<svg class="trend" viewBox="0 0 ${String(Math.max(trend.length, PLACES) * STEP)} ${String(HEIGHT)}" preserveAspectRatio="xMinYMax" role="img" aria-label="${words}">
${trend.map((point, at) => barOf(point, at, most))}
</svg>
<p>${words}${partly > 0 && ` Hollow bars: not everything was seen in ${(0,text_words/* count */.U9)(partly, 'run')}, so there may have been more.`}</p>
<details><summary>The same as a table</summary>
<div class="table" tabindex="0" role="region" aria-label="Violations by run"><table>
<caption>Violations by run, the last one first</caption>
<thead><tr><th scope="col">Run</th><th scope="col" class="number">Critical</th><th scope="col" class="number">High</th><th scope="col" class="number">Medium</th><th scope="col" class="number">Low</th><th scope="col" class="number">Not seen</th></tr></thead>
<tbody>${trend.toReversed().map(trend_lineOf)}</tbody>
</table></div></details></div>`;
}
function barOf(point, at, most) {
    const total = totalOf(point);
    // Nothing is the only number without a bar.
    const height = total === 0 ? 0 : Math.max(2, Math.round((total / most) * (HEIGHT - 2)));
    const [x, y] = [at * STEP + GAP / 2, HEIGHT - 1 - height];
    return markup `<rect x="${String(x)}" y="${String(y)}" width="${String(STEP - GAP)}" height="${String(height)}"${!point.complete && markup ` class="partly"`}/>
`;
}
function trend_lineOf(point) {
    const more = point.complete ? '' : '+';
    const numbers = [point.critical, point.high, point.medium, point.low].map((number) => markup `<td class="number">${number}${more}</td>`);
    return markup `<tr><th scope="row">${(0,labels/* timeLabel */.Sp)(point.at)}</th>${numbers}<td class="number">${point.complete ? 'nothing' : (0,text_words/* count */.U9)(point.gaps, 'gap')}</td></tr>
`;
}
function numberOf(point) {
    return `${point.complete ? '' : 'at least '}${(0,text_words/* withCommas */.rX)(totalOf(point))}`;
}
function totalOf({ critical, high, medium, low }) {
    return critical + high + medium + low;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/overview.js







/** The first screen: why the step fails, what changed, what was not seen, what is overdue, the trend. */
const OVERVIEW = {
    id: 'overview',
    title: 'Overview',
    render: (view, rows) => markup `${view.failure !== null && markup `<p><strong>The step fails:</strong> ${view.failure}</p>`}
${figuresOf(view)}
${lists_notSeenOf(view)}
<p>${sentencesOf(view)}</p>
<div class="beside">
${view.counts.violations > 0 && countTable(view)}
${trendOf(view)}
</div>
${newsOf(view, rows)}
${lateOf(view, rows)}
${goneOf(view)}`,
};
/** What was checked, since when and what changed. */
function sentencesOf({ run, counts, idleRules, verdict }) {
    const sentences = [
        (0,words_sentences/* asOf */.sT)(run),
        (0,words_sentences/* changes */.Ao)(run, counts),
        `Checked ${(0,words_sentences/* checked */.KD)(run, idleRules)}`,
        verdict === 'incomplete' ? 'No rule is violated in what was read; the rest is unknown' : null,
        (0,kept_words/* keptOnRunner */.g)(run),
        (0,words_sentences/* notToRead */.v2)(run),
        (0,words_sentences/* notJudged */.be)(run),
        (0,words_sentences/* acceptedByExceptions */.$q)(counts),
        (0,words_sentences/* lastRun */.KT)(run),
        (0,words_sentences/* pastTrouble */.y0)(run) ?? (0,words_sentences/* noPast */.KV)(run),
    ].filter((sentence) => sentence !== null);
    return markup `${sentences.map((sentence) => `${sentence}. `)}`;
}

// EXTERNAL MODULE: ./build/src/report/words/send-words.js
var send_words = __webpack_require__(80654);
;// CONCATENATED MODULE: ./build/src/report/formats/html/sections/sends.js



/** As many reasons as a person reads. */
const sends_MOST = 50;
/** What became of events and metrics, receiver by receiver. Where none is configured, nothing was to be sent. */
const SENDS = {
    id: 'sends',
    title: 'Events and metrics',
    render: ({ sends }) => (sends.length === 0 ? null : markup `${sends.map(receiverOf)}`),
};
function receiverOf(one) {
    const troubles = (0,send_words/* sendTroubles */.zu)(one);
    return markup `<h3>${one.label}</h3>
<p>${(0,send_words/* sendCounts */.ni)(one)}.</p>
${troubles.length > 0 && markup `<div class="note warn">${listOf(troubles, sends_MOST)}</div>`}
`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/html/sections.js










/** In the order of the page. */
const SECTIONS = [
    OVERVIEW,
    FINDINGS,
    CHANGES,
    EXCEPTIONS,
    COVERAGE,
    DATA_MAP,
    COMPLIANCE,
    ALERTS,
    SENDS,
    METHOD,
];

;// CONCATENATED MODULE: ./build/src/report/formats/html/page.js






/**
 * report.html: a page that needs nothing but itself. It loads nothing and sends nothing, by a policy that allows the style
 * and the script that it brings along and no others, wherever it is opened.
 */
function* renderPage(view) {
    const rows = pageRowsOf(view);
    const shown = SECTIONS.flatMap((section) => {
        const body = section.render(view, rows);
        return body === null ? [] : [{ section, body }];
    });
    const style = styleOfPage();
    const script = scriptOfPage();
    const policy = [
        "default-src 'none'",
        `style-src ${style.source}`,
        `script-src ${script.source}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const { run, headline, verdict } = view;
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
    yield markup `<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cloud Baseline: ${headline}</title>
`.html;
    yield `<style>${style.text}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n`;
    yield markup `<header class="page-head"><p>Cloud Baseline, ${(0,labels/* timeLabel */.Sp)(run.startedAt)}</p>
<h1 class="verdict ${verdict}">${capitalised(headline)}</h1></header>
${navigationOf(shown.map(({ section }) => section))}
<main id="main">
`.html;
    for (const { section, body } of shown)
        yield sectionOf(section, body).html;
    yield '</main>\n';
    yield markup `<footer class="page-foot"><p>Cloud Baseline ${run.version}</p></footer>
`.html;
    yield '<script type="application/json" id="data">';
    yield* findingsData(view);
    yield `</script>\n<script>${script.text}</script>\n</body>\n</html>\n`;
}
function navigationOf(sections) {
    const items = sections.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`);
    return markup `<nav class="page-nav" aria-label="Sections"><ul>${items}</ul></nav>`;
}
function sectionOf({ id, title }, body) {
    return markup `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/** Where it stands, with its line; null where nobody can open it, as outside of the workspace, which the repository does not have. */
function addressOf({ run: { links } }, { place: { file, line, shipped } }) {
    const files = shipped === true ? links.packs : links.files;
    const isInside = !/^(?:\/|[A-Za-z]:|\.\.)/.test(file);
    return files === null || !isInside ? null : `${files}${file}#L${line}`;
}


/***/ }),

/***/ 43981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupByRule)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


const STATE_ORDER = { new: 0, worsened: 1, reopened: 2, known: 3, unseen: 4 };
/** The findings from a severity on, by rule: all, or those that are chosen. What is below the severity is left of all. */
function groupByRule(run, from, isChosen = () => true) {
    const left = { critical: 0, high: 0, medium: 0, low: 0 };
    const byRule = new Map();
    const others = new Map();
    for (const finding of run.findings) {
        if (finding.standing === 'covered') {
            const cover = finding.coveredBy ?? '';
            // Changes are listed apart, with what counts for them.
            if (finding.change === undefined)
                others.set(cover, (others.get(cover) ?? new Set()).add(finding.rule));
            continue;
        }
        // What is accepted is listed apart.
        if (finding.standing === 'accepted')
            continue;
        if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, from)) {
            left[finding.severity] += 1;
            continue;
        }
        if (!isChosen(finding))
            continue;
        const findings = byRule.get(finding.rule);
        if (findings === undefined)
            byRule.set(finding.rule, [finding]);
        else
            findings.push(finding);
    }
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const titleOf = (id) => rules.get(id)?.title ?? id;
    const groups = [...byRule].map(([id, findings]) => {
        const also = [...(others.get(id) ?? [])].map(titleOf).toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
        return groupOf(id, rules.get(id) ?? null, findings, also);
    });
    return { groups: groups.toSorted(compareGroups), left };
}
function groupOf(id, rule, findings, alsoViolated) {
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
    const violations = findings
        .filter(({ standing }) => standing === 'counted')
        .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        Number(b.overdue === true) - Number(a.overdue === true));
    for (const { severity } of violations)
        bySeverity[severity] += 1;
    const unseen = findings.filter(({ standing }) => standing === 'unseen');
    const title = rule?.title ?? id;
    return { id, title, rule, severity: worst(findings), bySeverity, violations, unseen, alsoViolated };
}
function worst(findings) {
    return findings.reduce((found, { severity }) => ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) < (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(found) ? severity : found), 'low');
}
/** A rule with nothing but unseen findings comes after those that are violated for certain. */
function compareGroups(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        Number(a.violations.length === 0) - Number(b.violations.length === 0) ||
        b.bySeverity[b.severity] - a.bySeverity[a.severity] ||
        (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulesDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);


/**
 * 12 hexadecimal digits that are the same where the same rules judged with the same values: an auditor sees by them whether
 * two runs asked the same. Where a rule is written, and its examples, make no difference.
 */
function rulesDigest(rules) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const rule of rules) {
        const { id, severity, search, change, lowerWhen, environments } = rule;
        hash.update(JSON.stringify([id, severity, search, (0,_rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)(rule), lowerWhen, environments]));
        if (change !== undefined)
            hash.update(JSON.stringify({ ...change, examples: [] }));
    }
    return hash.digest('hex').slice(0, 12);
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

/***/ 71643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ frameworkCounts),
/* harmony export */   PS: () => (/* binding */ COMPLIANCE_INTRO),
/* harmony export */   Sx: () => (/* binding */ askedFrameworks),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _V: () => (/* binding */ REQUIREMENT_CHANGES),
/* harmony export */   vD: () => (/* binding */ violationWords),
/* harmony export */   zC: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** What numbers about a framework are of. No report says that anybody complies with one: most of each is for people. */
const COMPLIANCE_INTRO = 'Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.';
/** In the order in which they are listed: what got worse first. */
const REQUIREMENT_CHANGES = [
    ['no-longer-met', 'no longer met'],
    ['no-longer-assessed', 'could not be assessed again'],
    ['now-met-with-exceptions', 'now met with exceptions only'],
    ['now-met', 'now met'],
];
/** A framework of which no rule is enabled is not what the user is after. */
function askedFrameworks({ rules: enabled, compliance }) {
    const ids = new Set(enabled.map(({ id }) => id));
    return compliance.filter(({ requirements }) => requirements.some(({ rules }) => rules.some((id) => ids.has(id))));
}
function nameOf({ name, version }) {
    return `${name} ${version}`;
}
function withStatus({ requirements }, status) {
    return requirements.filter((requirement) => requirement.status === status);
}
/** `3 not met, 2 not assessed, 1 met with exceptions, 20 met, 12 for people to assess`. */
function frameworkCounts(framework) {
    const [notMet, notAssessed, excepted, met, manual] = ['not-met', 'not-assessed', 'met-with-exceptions', 'met', 'manual'].map((status) => withStatus(framework, status).length);
    return [
        `${notMet} not met`,
        `${notAssessed} not assessed`,
        ...(excepted === 0 ? [] : [`${excepted} met with exceptions`]),
        `${met} met`,
        ...(manual === 0 ? [] : [`${manual} for people to assess`]),
    ].join(', ');
}
/** `at least 3 violations, 1 accepted`; empty where there is neither. */
function violationWords({ status, violations, accepted = 0, reason }) {
    const open = reason === undefined ? '' : 'at least ';
    return [
        ...(status === 'not-met' ? [`${open}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(violations, 'violation')}`] : []),
        ...(accepted === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(accepted)} accepted`]),
    ].join(', ');
}


/***/ }),

/***/ 95407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ dataMapLimits),
/* harmony export */   D4: () => (/* binding */ mostWords),
/* harmony export */   Gy: () => (/* binding */ dataMapSentence),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oJ: () => (/* binding */ foundWords),
/* harmony export */   ot: () => (/* binding */ classWords)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56799);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);





const MOST_KINDS = 5;
const MOST_ACCOUNTS = 5;
const MOST_REGIONS = 3;
/** What was found, in numbers of resources, each of which counts once for each class. Without a full stop. */
function dataMapSentence({ run, dataMap: { classes, looked } }) {
    const rules = run.dataMap.rules.length;
    if (looked === 0)
        return rules === 0
            ? 'No enabled rule asks for personal data or secrets: nothing was looked through'
            : `Nothing was read that could be looked through for personal data or secrets, which ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rules, 'rule')} ${rules === 1 ? 'asks' : 'ask'} for`;
    const where = `in the texts that were read of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(looked, 'resource')}`;
    if (classes.length === 0)
        return `No personal data and no secrets found ${where}`;
    const found = classes.map(({ class: name, resources }) => `${classWords(name)} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource')}`);
    return `Found ${where}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(found)}`;
}
/** What the numbers do not say: what was not looked for, and where nobody looked. Sentences. */
function dataMapLimits(view) {
    if (view.dataMap.looked === 0)
        return [notReadWords(view)].filter((one) => one !== null);
    return [
        notLookedFor(view),
        allowed(view),
        notReadWords(view),
        notAskedFor(view),
        notLookedThrough(view),
    ].filter((one) => one !== null);
}
/** `security groups in shop, eu-west-1 (12)`. */
function mostWords({ accounts }, { kind, account, region, resources }) {
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabel */ .tf)(kind)} in ${accounts.shortLabel(account)}, ${region} (${String(resources)})`;
}
/** `e-mail addresses: at least 41 resources in 3 accounts`. */
function foundWords(view, { class: name, resources, entries }) {
    const accounts = new Set(entries.map(({ account }) => account)).size;
    const least = isAtLeast(view) ? 'at least ' : '';
    return `${classWords(name)}: ${least}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accounts, 'account')}`;
}
/** Whether the numbers may be higher. */
function isAtLeast({ dataMap: { inPart, gaps } }) {
    return inPart > 0 || gaps.size > 0;
}
function notLookedFor({ run }) {
    const { lookedFor } = run.dataMap;
    if (lookedFor === null)
        return 'What was looked for, and from which confidence on, is not known here: the inventory does not say it, or several do not say the same.';
    const { classes, nationalIds, minimumConfidence } = lookedFor;
    const others = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.filter((one) => !classes.includes(one)).map((one) => classWords(one));
    const ids = classes.includes('national_id') ? ` National ids: of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(nationalIds)} alone.` : '';
    const not = others.length === 0 ? '' : `Not looked for: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(others)} (national-ids names no country). `;
    return `${not}Counted from confidence ${String(minimumConfidence)} on.${ids}`;
}
function allowed({ run }) {
    const { exempt = [] } = run.dataMap.lookedFor ?? {};
    const whose = run.inventories === undefined ? '' : ' of the run that wrote the inventory';
    return exempt.length === 0
        ? null
        : `Not counted, as the configuration file${whose} says: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(exempt)}.`;
}
/** What was to be looked through and could not be, or was looked through for less. */
function notReadWords({ dataMap: { inPart, gaps }, accounts }) {
    const places = [...gaps].map(([account, regions]) => {
        const where = regions.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)([...regions].toSorted(), MOST_REGIONS, 'region');
        return `${where} of ${accounts.label(account)}`;
    });
    const open = [
        ...(places.length === 0 ? [] : [`in ${first(places, MOST_ACCOUNTS, 'account')}`]),
        ...(inPart === 0 ? [] : [`in texts of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(inPart, 'resource')}`]),
    ];
    return open.length === 0 ? null : `Not everything is known: there are gaps ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(open)}.`;
}
function notAskedFor({ run: { dataMap } }) {
    const { notRead } = dataMap;
    return notRead.length === 0
        ? null
        : `Not read, since no rule asks for it (collect: all does): ${first((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabels */ .G8)(notRead), MOST_KINDS, 'kind')}.`;
}
function notLookedThrough({ run: { dataMap, inventories } }) {
    const kinds = Object.entries(dataMap.notLooked);
    if (kinds.length === 0)
        return null;
    const all = kinds.reduce((sum, [, number]) => sum + number, 0);
    const named = kinds.map(([kind, number]) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabel */ .tf)(kind)} (${String(number)})`);
    const lead = inventories !== undefined
        ? 'The inventory does not say what is in'
        : 'Since no rule asks for it there, nobody looked through';
    return `${lead} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'resource')}: ${first(named, MOST_KINDS, 'kind')}.`;
}
/** The first of them, and where the others are. */
function first(words, most, noun) {
    const shown = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(words, most, noun);
    return shown === (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(words) ? shown : `${shown} in ${_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_FILE */ .F}`;
}
/** Several of a class: `e-mail addresses`. */
function classWords(name) {
    const [, several] = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_NOUNS */ .nD[name];
    return several;
}


/***/ }),

/***/ 34805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ withoutStateWords),
/* harmony export */   O3: () => (/* binding */ acceptCommand),
/* harmony export */   hV: () => (/* binding */ nothingChangedWords)
/* harmony export */ });
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74331);



/** Where changes were not looked at, since nothing is accepted there; null where everything has its state. Without a full stop. */
function withoutStateWords({ withoutState }, accounts) {
    if (withoutState.length === 0)
        return null;
    const ids = [...new Set(withoutState.map(({ account }) => account))];
    const kinds = [...new Set(withoutState.flatMap((one) => one.kinds))].toSorted();
    const who = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(ids.map((id) => accounts.label(id)), 3, 'account');
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(kinds.map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .kindLabel */ .tf), 3, 'kind');
    return `Nothing is accepted yet of ${what} in ${who}: what changed there is not known, and nothing alerts. docs/accepted-state.md says how to accept it`;
}
/** What no list says: that nothing differs. Null where something does, or nothing was compared. */
function nothingChangedWords({ found, unseen, drift, isComplete, counted, }) {
    if (drift.compared === 0 || found.length + unseen.length + drift.unjudgedCount + counted > 0)
        return null;
    return isComplete
        ? 'Everything that was compared is as it was accepted.'
        : 'Nothing was found to differ; not everything could be compared, and the rest is unknown.';
}
/** The command that writes a change into the accepted state, with the inventory of this run. */
function acceptCommand({ settings }, { change }) {
    const { acceptedState, workspace } = settings;
    const folder = acceptedState ?? '';
    const path = folder.startsWith(`${workspace}/`) ? folder.slice(workspace.length + 1) : folder;
    const ids = (change?.attributes ?? []).map(({ id }) => id).join(',');
    return `${_text_call_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL */ .X} accept --inventory inventory.ndjson.gz --accepted-state ${path} --only ${ids} --reason '…'`;
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


/***/ })

};
