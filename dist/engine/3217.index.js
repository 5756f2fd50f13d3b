export const id = 3217;
export const ids = [3217];
export const modules = {

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

/***/ 46146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeId),
/* harmony export */   n: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _attribute_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16243);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26795);




/**
 * What differs of a resource; undefined: it was not there, or is no more. Null: nothing that was read of both.
 * @param acceptedAt when the state was read that it is compared with
 */
function diffOf(before, after, acceptedAt) {
    // Of nearly all resources there is nothing more to do.
    if (before !== undefined && after !== undefined && (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(before.value, after.value))
        return null;
    const operation = (0,_attribute_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .z)(before, after);
    const attributes = before === undefined || after === undefined
        ? [{ operation, path: '', before: before?.value ?? null, after: after?.value ?? null }]
        : attributeChanges(before, after);
    return attributes.length === 0 ? null : { operation, attributes, acceptedAt };
}
/** By path; at one path by what was there, or is. Swapped, the states give the same order. */
function attributeChanges(before, after) {
    const changes = [];
    (0,_attribute_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h)(before, after, (change) => {
        changes.push(change);
        return false;
    });
    return changes.length < 2 ? changes : changes.toSorted(inOrder);
}
function inOrder(one, other) {
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(one.path, other.path) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(textOf(one), textOf(other));
}
function textOf({ before, after }) {
    return JSON.stringify(before ?? after);
}
/**
 * 16 hexadecimal digits, the same in every run for the same change: what was there before and what is there now are part
 * of it, so that whoever accepts a change accepts what was looked at.
 */
function changeId({ account, region, kind, id }, { path, before, after }) {
    const parts = ['cbc1', account, region, kind, id, path, before, after];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(parts), 'buffer').toString('hex', 0, 8);
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

/***/ 15198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unknownOf),
/* harmony export */   V: () => (/* binding */ Normaliser)
/* harmony export */ });
/* harmony import */ var _inventory_withheld_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91819);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24000);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76805);





/** Brings the resources of some kinds, scope by scope, into the form in which they are compared. */
class Normaliser {
    #kinds;
    #withheld;
    /**
     * @param texts whether the resources have texts that often hold secrets, as in a run, or what inventories have in their
     * place. They are told apart by where they come from: a text may look like a hash.
     */
    constructor(model, texts, kinds = model.keys()) {
        const known = [...kinds].flatMap((name) => model.get(name) ?? []);
        this.#kinds = new Map(known.map((kind) => [kind.name, { kind, shape: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(kind) }]));
        this.#withheld = texts === 'read' ? new _inventory_withheld_js__WEBPACK_IMPORTED_MODULE_0__/* .Withheld */ .e(model) : null;
    }
    /**
     * Of the kinds of which the scope says anything.
     * @param had the properties that its kinds had for the program that read it, where that may be another version
     */
    kindsOf(scope, had) {
        const asked = new Set([...scope.complete, ...scope.gaps].map(({ kind }) => kind));
        const all = asked.has('*') ? [...this.#kinds.keys()] : [...asked];
        const kinds = all.filter((kind) => this.#kinds.has(kind));
        if (kinds.length === 0)
            return [];
        const byKind = Map.groupBy(scope.resources, ({ kind }) => kind);
        return kinds.map((kind) => this.#kindOf(kind, scope, byKind.get(kind) ?? [], had?.[kind]));
    }
    #kindOf(name, { account: { id: account }, region, complete, gaps: all }, resources, had) {
        const { kind, shape } = this.#of(name);
        const isRead = new Set(complete.map((one) => one.kind));
        const gaps = all.filter((gap) => isAbout(gap, { account, region }, kind, shape));
        const lost = new Set(gaps.flatMap(({ partial, properties = [] }) => (partial ? [] : properties)));
        const properties = [...shape.members.keys()].filter((one) => !lost.has(one) &&
            (!isCostly(kind, one) || isRead.has((0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(name, one))) &&
            had?.includes(one) !== false);
        const unknown = unknownOf(shape, properties);
        return {
            account,
            region,
            kind: name,
            listed: isRead.has(name),
            gaps,
            properties,
            resources: new Map(resources
                .filter(({ gone }) => gone === undefined)
                .map((resource) => [resource.id, this.#normalised(resource, shape, unknown)])),
        };
    }
    #normalised(resource, shape, unknown) {
        const { id, name, reported, doubts = [], unread = [] } = this.#withheld?.without(resource) ?? resource;
        const value = normal(reported, shape);
        const own = [
            ...unread.map((path) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPath */ .Ak)(shape, path)),
            ...doubts.flatMap((doubt) => differing(value, normal(doubt, shape))),
        ];
        return { id, name, value, unknown: own.length === 0 ? unknown : new Set([...unknown, ...own]), shape };
    }
    #of(name) {
        const known = this.#kinds.get(name);
        if (known === undefined)
            throw new Error(`The kind ${name} is not normalised.`);
        return known;
    }
}
/** What is known of no resource where these properties of a kind were read. */
function unknownOf({ members }, properties) {
    const read = new Set(properties);
    return new Set([...members.keys()].filter((name) => !read.has(name)));
}
function normal(reported, shape) {
    return ((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_3__/* .normalForm */ .IN)(reported, shape) ?? {});
}
function differing(one, other) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
function isCostly({ costly = {} }, property) {
    return Object.hasOwn(costly, property);
}
/** Whether it is about something that is compared. */
function isAbout(gap, { account, region }, kind, { members }) {
    if (gap.others === true)
        return false;
    const costly = gap.kind.startsWith(`${kind.name}.`) ? gap.kind.slice(kind.name.length + 1) : null;
    if (costly !== null && !members.has(costly))
        return false;
    const { properties } = gap;
    if (properties !== undefined && !properties.some((name) => members.has(name)))
        return false;
    return (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .gapCovers */ .ZF)(gap, account, region, costly === null ? kind.name : gap.kind);
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


/***/ })

};
