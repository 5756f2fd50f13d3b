export const id = 5800;
export const ids = [5800];
export const modules = {

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/resoto/carry-benchmark.js


/**
 * A benchmark names checks: the rules that ship for them are selected, and what nothing is known of is an entry of its own.
 */
function carryBenchmark(benchmark, into) {
    const { id, written, place } = benchmark;
    const checks = checksOf(written);
    const shipped = [];
    const own = [];
    const unknown = [];
    for (const check of checks) {
        if (into.hasCheck(check))
            own.push(check);
        else if (into.selectShipped(check) === null)
            unknown.push(check);
        else
            shipped.push(check);
    }
    const parts = [
        ...(shipped.length === 0
            ? []
            : [
                `${(0,words/* count */.U9)(shipped.length, 'check')} with rules that ship, which are selected unless they are ignored or a job has the key`,
            ]),
        ...(own.length === 0 ? [] : [`${(0,words/* count */.U9)(own.length, 'check')} of these files`]),
        ...(unknown.length === 0 ? [] : [`${(0,words/* count */.U9)(unknown.length, 'check')} without a rule, listed below`]),
    ];
    const sums = parts.length === 0 ? 'it names no checks' : `it has ${(0,words/* enumerate */.HL)(parts)}`;
    const outcome = shipped.length + own.length > 0 ? 'with remarks' : 'not carried';
    const whole = {
        what: 'benchmark',
        name: id,
        place,
        outcome,
        files: [],
        notes: [
            sums,
            'its sections are not taken over: reports have frameworks of their own (docs/rules.md#compliance)',
        ],
    };
    const left = unknown.filter((check) => into.isNewGap(check));
    return [
        whole,
        ...left.map((check) => ({
            what: 'check',
            name: check,
            place,
            outcome: 'not carried',
            files: [],
            notes: [
                `the benchmark ${id} names it, no rule that ships stands for it, and no file that was read defines it`,
            ],
        })),
    ];
}
/** All checks of the tree, each once. */
function checksOf(written) {
    const checks = new Set();
    const waiting = [written];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        for (const check of listAt(part, 'checks'))
            if (typeof check === 'string')
                checks.add(check);
        for (const child of listAt(part, 'children'))
            if ((0,json/* isJsonObject */.O)(child))
                waiting.push(child);
    }
    return [...checks].toSorted();
}
function listAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    return Array.isArray(part) ? part : [];
}

// EXTERNAL MODULE: ./build/src/text/placeholders.js
var placeholders = __webpack_require__(43507);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/resoto/entry.js
function leftOut(item, name, reason) {
    return { what: item.type, name, place: item.place, outcome: 'not carried', files: [], notes: [reason] };
}

// EXTERNAL MODULE: ./build/src/rules/examples/example-resource.js
var example_resource = __webpack_require__(58828);
// EXTERNAL MODULE: ./build/src/rules/examples/check-examples.js + 4 modules
var check_examples = __webpack_require__(12919);
// EXTERNAL MODULE: ./build/src/rules/load/check-commands.js
var check_commands = __webpack_require__(26057);
// EXTERNAL MODULE: ./build/src/rules/load/check-searches.js + 2 modules
var check_searches = __webpack_require__(27245);
// EXTERNAL MODULE: ./build/src/rules/load/family.js + 2 modules
var family = __webpack_require__(90191);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/rules/load/read-rule-file.js
var read_rule_file = __webpack_require__(25082);
// EXTERNAL MODULE: ./build/src/rules/load/to-rule.js + 1 modules
var to_rule = __webpack_require__(10842);
;// CONCATENATED MODULE: ./build/src/rules/load/check-text.js







/**
 * Checks the text of a rule file that is to be written, as the file will be: its schema, its searches and its examples.
 * Ids and keys are held against no other file's. @param file its name, for what is reported
 */
function checkRuleText(text, file, options) {
    const problems = [];
    const place = { path: file, file, shipped: false, selected: { among: true, byPath: true, ids: [] } };
    const sources = (0,read_rule_file/* readRuleText */.s3)(() => text, place, (level, line, message, excerpt = null) => problems.push({ file, line, level, message, excerpt }));
    const rules = sources.flatMap(family/* rulesOf */.f).flatMap((source) => {
        const rule = (0,to_rule/* toRule */.A)(source);
        if (rule === null)
            return [];
        const one = { rule, source };
        (0,parameters/* warnOfUnused */.Mw)(one);
        const compiled = (0,check_searches/* checkSearches */.H)(one, (0,parameters/* parameterValues */.oM)(rule), options);
        return compiled !== null && (0,check_commands/* checkCommands */.D)(one) && (0,check_examples/* checkExamples */.G)(one, options) ? [compiled] : [];
    });
    return { rules, problems };
}

// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var src_search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/resoto/examples/draft.js

/** More elements than this before one that a search names by its number are not made up. */
const MOST_BEFORE = 4;
/** All that a resource of the kind may hold. */
function typeOfKind(kind) {
    return { type: 'object', properties: { ...model_kind/* COMMON_PROPERTIES */.C, ...kind.properties } };
}
/** Makes the way to a property; null where the kind has no such property. */
function slotAt(draft, type, steps) {
    let slot = null;
    let holder = draft;
    let inside = type;
    for (const { name, index } of steps) {
        const found = inside === null ? null : memberType(inside, name);
        if (found === null || !isDraft(holder))
            return null;
        slot = { holder, key: name, type: found };
        if (index !== null) {
            if (found.type !== 'array')
                return null;
            slot = elementOf(slot, index === '*' ? 0 : Number(index), found.items);
            if (slot === null)
                return null;
        }
        inside = slot.type;
        const existing = valueIn(slot);
        if (existing === undefined && (inside?.type === 'object' || inside?.type === 'map'))
            put(slot, {});
        holder = valueIn(slot);
    }
    return slot;
}
function valueIn({ holder, key }) {
    return Array.isArray(holder) ? holder[Number(key)] : Object.hasOwn(holder, key) ? holder[key] : undefined;
}
/** Undefined takes it away. */
function put({ holder, key }, value) {
    if (Array.isArray(holder)) {
        if (value === undefined)
            holder.splice(Number(key), 1);
        else
            holder[Number(key)] = value;
    }
    else if (value === undefined)
        delete holder[key];
    else
        Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
function memberType(type, name) {
    if (type.type === 'map')
        return type.values;
    if (type.type !== 'object')
        return type.type === 'any' ? { type: 'any' } : null;
    return (Object.hasOwn(type.properties, name) ? type.properties[name] : undefined) ?? null;
}
function elementOf(list, index, items) {
    if (index > MOST_BEFORE)
        return null;
    const existing = valueIn(list);
    const elements = Array.isArray(existing) ? existing : [];
    if (!Array.isArray(existing))
        put(list, elements);
    while (elements.length < index)
        elements.push(items.type === 'object' ? {} : '');
    return { holder: elements, key: index, type: items };
}
function isDraft(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/resoto/examples/worked-out.js
/**
 * Properties that are worked out of other resources cannot be written into an example. Of these, which Resoto had as well
 * and which most of its checks about networks ask, it is known what makes them true.
 */
const MADE_TRUE = {
    vpc_in_use: (id) => ({ kind: 'aws_ec2_network_interface', id: `interface-in-${id}`, vpc_id: id }),
};
/** Null: nobody knows. */
function besideFor(property) {
    return Object.hasOwn(MADE_TRUE, property) ? (MADE_TRUE[property] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/resoto/examples/values.js

/** Long ago, and not yet: so that an example means the same in many years. */
const PAST = '2020-01-01T00:00:00Z';
const LONG_PAST = '1990-01-01T00:00:00Z';
const FUTURE = '2999-01-01T00:00:00Z';
const DATE = /^\d{4}-\d\d-\d\d/;
const TEN_YEARS = 10 * 365 * 86_400;
/** A value of the type of which the comparison is true, or is not. */
function valueFor(operator, literal, type, wanted, { now, isFixed }) {
    const negative = NEGATED[operator];
    if (negative !== undefined)
        return valueFor(negative, literal, type, !wanted, { now, isFixed });
    // What is a time today is another one tomorrow.
    if (!isFixed && !isOrder(operator) && isTime(literal, type))
        return null;
    if (operator === '=~')
        return wanted ? matching(literal) : other([], type);
    if (literal.type === 'null')
        return wanted ? { value: undefined } : other([], type);
    if (operator === 'in') {
        const items = literal.type === 'list' ? literal.items : [literal];
        const values = items.map((item) => (0,src_search/* coerce */.au)(item, type, now.getTime()).value);
        return wanted ? first(values) : other(values, type);
    }
    const { value } = (0,src_search/* coerce */.au)(literal, type, now.getTime());
    if (operator === '==')
        return wanted ? { value } : other([value], type);
    return compared(operator, literal, value, type, wanted);
}
/** `age > 30d`: the time that it is counted from. */
function timeForAge(operator, literal, wanted) {
    const seconds = literal.type === 'string' ? (0,src_search/* parseDuration */.E9)(literal.value) : null;
    if (seconds === null)
        return literal.type === 'null' ? { value: wanted ? undefined : PAST } : null;
    const isOld = operator === '>' || operator === '>=';
    if (!isOld && operator !== '<' && operator !== '<=')
        return null;
    return { value: isOld === wanted ? past(seconds) : FUTURE };
}
function isOrder(operator) {
    return operator.startsWith('<') || operator.startsWith('>');
}
function isTime(literal, type) {
    if (literal.type === 'list')
        return literal.items.some((item) => isTime(item, type));
    const isDated = type?.type === 'datetime' || type?.type === 'date';
    return isDated || (literal.type === 'string' && DATE.test(literal.value));
}
const NEGATED = { '!=': '==', 'not in': 'in', '!~': '=~' };
function past(seconds) {
    return Math.abs(seconds) < TEN_YEARS / 2 ? PAST : LONG_PAST;
}
/** A word before a number: of protocols, -1 has no ports beside it. */
function first(values) {
    const words = values.filter((one) => typeof one === 'string' && /^[a-z]/i.test(one));
    const [value] = [...words, ...values];
    return value === undefined ? null : { value };
}
function compared(operator, literal, value, type, wanted) {
    const above = operator === '>' || operator === '>=';
    const up = above === wanted;
    if (type?.type === 'datetime' || type?.type === 'date') {
        const seconds = literal.type === 'string' ? (0,src_search/* parseDuration */.E9)(literal.value) : null;
        if (seconds !== null)
            return dated(up ? FUTURE : past(seconds), type);
        return typeof value === 'string' ? dated(up ? FUTURE : before(value), type) : null;
    }
    // Where equal is asked for, the limit itself shows best where the line is.
    const atLimit = (operator.length === 2) === wanted;
    if (typeof value === 'number')
        return { value: atLimit ? value : value + (up ? 1 : -1) };
    if (typeof value !== 'string')
        return null;
    if (DATE.test(value))
        return { value: (up ? FUTURE : before(value)).slice(0, 10) };
    return atLimit ? { value } : { value: up ? `${value}~` : '' };
}
function dated(time, type) {
    return { value: type.type === 'date' ? time.slice(0, 10) : time };
}
function before(time) {
    return time > PAST ? PAST : LONG_PAST;
}
/** A value that is none of these. */
function other(values, type) {
    const isNew = (value) => !values.some((one) => JSON.stringify(one) === JSON.stringify(value));
    const value = candidates(type, values).find(isNew);
    return value === undefined ? null : { value };
}
const TEXTS = ['other', 'another', 'something-else'];
function candidates(type, values) {
    switch (type?.type) {
        case 'boolean':
            return [true, false];
        case 'int':
        case 'float':
            return [1, 2, ...values.flatMap((value) => (typeof value === 'number' ? [value + 1] : []))];
        case 'datetime':
            return [PAST, FUTURE];
        case 'date':
            return [PAST.slice(0, 10), FUTURE.slice(0, 10)];
        case 'string':
            return 'values' in type ? type.values : TEXTS;
        case 'array':
            return [candidates(type.items, []).slice(0, 1), []];
        case 'map':
            return [{ key: candidates(type.values, [])[0] ?? 'other' }, {}];
        case 'object':
            return [{}];
        case 'duration':
        case 'any':
        case undefined:
        default:
            return TEXTS;
    }
}
/** A text that the expression matches, where it is simple enough; it is tried out before it is used. */
function matching(literal) {
    if (literal.type !== 'string')
        return null;
    const text = literal.value
        .replaceAll(/\\([.\-/_])/g, '$1')
        .replaceAll(/\\d\+?/g, '1')
        .replaceAll(/\\w\+?/g, 'a')
        .replaceAll(/\[([A-Za-z0-9])[^\]]*\]\+?/g, '$1')
        .replaceAll(/\.\*/g, '')
        .replaceAll(/\.\+/g, 'x')
        .replaceAll(/\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)/g, '$1')
        .replace(/^\^/, '');
    const value = (text.split('|')[0] ?? '').replace(/\$$/, '').replaceAll(/^\^/g, '');
    return value === '' ? { value: 'x' } : { value };
}

;// CONCATENATED MODULE: ./build/src/resoto/examples/arrange.js



/**
 * A resource of the kind of which the condition is true but for one of its parts; null where none could be made up. What
 * comes out is a proposal: whoever takes it asks the search.
 */
function resourceFor(term, { kind, moment, but }) {
    const draft = {};
    const arrangement = new Arrangement(kind, moment, but);
    if (!arrangement.arrange(term, true, draft, typeOfKind(kind), true))
        return null;
    return { resource: draft, beside: [...arrangement.beside] };
}
const AGES = { age: 'ctime', last_update: 'mtime', last_access: 'atime' };
/** Where a resource lies, by the names that rules' examples have for it. */
const PLACES = {
    account: 'account',
    'account.id': 'account',
    region: 'region',
    '/ancestors.account.reported.id': 'account',
    '/ancestors.account.reported.name': 'account',
    '/ancestors.region.reported.id': 'region',
    '/ancestors.region.reported.name': 'region',
};
/** What examples lie in where they are to lie elsewhere. */
const ACCOUNTS = ['444455556666', '777788889999'];
const REGIONS = ['eu-west-1', 'us-east-1', 'eu-central-1'];
class Arrangement {
    #kind;
    #moment;
    #but;
    /** Collected on the way. */
    beside = new Set();
    constructor(kind, moment, but) {
        this.#kind = kind;
        this.#moment = moment;
        this.#but = but;
    }
    /** Whether it could be arranged. `top`: the draft is the resource itself, not an element of a list in it. */
    arrange(term, asked, draft, type, top) {
        const wanted = term === this.#but ? !asked : asked;
        switch (term.type) {
            case 'all':
                return wanted;
            case 'not':
                return this.arrange(term.term, !wanted, draft, type, top);
            case 'is':
                return top && this.#isKind(term.names.map(({ text }) => text)) === wanted;
            case 'id':
                return !wanted;
            case 'fulltext':
                if (wanted)
                    draft['name'] = term.text;
                return top;
            case 'pair':
                return this.#pair(term, wanted, draft, type, top);
            case 'context':
                return this.#context(term.path, term.term, wanted, draft, type, top);
            case 'predicate':
                return this.#predicate(term, wanted, draft, type, top);
            case 'function':
            default:
                return this.#function(term.name, term.path, term.values, wanted, draft, type);
        }
    }
    #isKind(names) {
        return [this.#kind.name, ...this.#kind.bases].some((name) => names.includes(name));
    }
    /** Of an `or`, the first part that can be true is; of an `and`, the last that can be false. */
    #pair(term, wanted, draft, type, top) {
        const { left, right, operator } = term;
        if ((operator === 'and') === wanted)
            return this.arrange(left, wanted, draft, type, top) && this.arrange(right, wanted, draft, type, top);
        const [one, two] = wanted ? [left, right] : [right, left];
        if (this.#attempt(one, wanted, draft, type, top))
            return wanted || this.#attempt(two, true, draft, type, top);
        return this.arrange(two, wanted, draft, type, top);
    }
    /** Leaves the draft as it was where it cannot be arranged. */
    #attempt(term, wanted, draft, type, top) {
        const copy = JSON.parse(JSON.stringify(draft));
        if (!this.arrange(term, wanted, copy, type, top))
            return false;
        for (const key of Object.keys(draft))
            if (!Object.hasOwn(copy, key))
                delete draft[key];
        for (const [key, value] of Object.entries(copy))
            put({ holder: draft, key, type: null }, value);
        return true;
    }
    #context(path, inner, wanted, draft, type, top) {
        const steps = stepsOf(path);
        if (steps === null || (path.absolute && !top))
            return false;
        const opened = steps.some(({ index }) => index === '*');
        // Each context has an element of its own, so that two of them cannot get into each other's way.
        const slot = slotAt(draft, type, opened ? freshIn(draft, steps) : steps);
        if (slot === null || slot.type === null)
            return false;
        const element = {};
        if (!this.arrange(inner, wanted, element, slot.type, false))
            return false;
        put(slot, element);
        return true;
    }
    #predicate(term, wanted, draft, type, top) {
        const { path, operator, modifier, value } = term;
        const place = top && Object.hasOwn(PLACES, path.text) ? PLACES[path.text] : undefined;
        if (place !== undefined)
            return this.#place(place, term, wanted, draft);
        const steps = stepsOf(path);
        if (steps === null)
            return false;
        if (this.#isDerived(steps, top))
            return this.#workedOut(term, wanted);
        const [first] = steps;
        const isAge = top && steps.length === 1 && first?.index === null && Object.hasOwn(AGES, first.name);
        const age = isAge ? AGES[first.name] : undefined;
        const positive = wanted !== (modifier === 'none');
        const slot = slotAt(draft, type, age === undefined ? steps : [{ name: age, index: null }]);
        if (slot === null)
            return false;
        const isListed = modifier !== null && slot.type?.type === 'array';
        const own = isListed && slot.type?.type === 'array' ? slot.type.items : slot.type;
        const found = age === undefined
            ? valueFor(operator, value, own, positive, this.#moment)
            : timeForAge(operator, value, positive);
        if (found === null)
            return false;
        const present = valueIn(slot);
        const next = isListed && found.value !== undefined ? [found.value] : found.value;
        // What is there already was arranged for another condition: the search itself says whether both hold.
        if (present === undefined || (isDraft(present) && Object.keys(present).length === 0))
            put(slot, next);
        else if (next !== undefined && path.text.includes('[') && Array.isArray(slot.holder))
            slot.holder.push(next);
        return true;
    }
    /** A property that is true or false, by what lies beside the resource. */
    #workedOut({ path, operator, value }, wanted) {
        const beside = besideFor(path.text);
        if (beside === null || value.type !== 'boolean' || !['==', '!='].includes(operator))
            return false;
        if ((value.value === (operator === '==')) === wanted)
            this.beside.add(beside);
        return true;
    }
    #place(place, { operator, value }, wanted, draft) {
        const values = place === 'account' ? ACCOUNTS : REGIONS;
        const found = valueFor(operator, value, { type: 'string', values }, wanted, this.#moment);
        if (found === null || typeof found.value !== 'string')
            return false;
        draft[place] = found.value;
        return true;
    }
    #function(name, path, values, wanted, draft, type) {
        const steps = stepsOf(path);
        const slot = steps === null ? null : slotAt(draft, type, steps);
        if (slot === null || name === 'has_desired_change')
            return false;
        const [value] = values;
        if (name === 'in_subnet') {
            const network = value?.type === 'string' ? value.value.split('/')[0] : undefined;
            if (network === undefined)
                return false;
            put(slot, wanted ? network : network === '203.0.113.7' ? '198.51.100.7' : '203.0.113.7');
            return true;
        }
        const keys = (value?.type === 'list' ? value.items : values).flatMap((one) => one.type === 'string' ? [one.value] : []);
        const holder = valueIn(slot);
        if (!isDraft(holder))
            return false;
        if (wanted)
            for (const key of keys)
                put({ holder, key, type: null }, 'other');
        return true;
    }
    /** What is worked out of other resources cannot be written into an example. */
    #isDerived([first], top) {
        return top && first !== undefined && Object.hasOwn(this.#kind.derived ?? {}, first.name);
    }
}
/** Null for what is no way through properties of the resource. */
function stepsOf({ absolute, segments }) {
    const [first, ...rest] = segments;
    const own = absolute ? (first?.name === 'reported' ? rest : null) : segments;
    if (own === null)
        return null;
    const steps = own.map(({ name, indices }) => {
        const [index, ...more] = indices;
        if (more.length > 0 || index === '**')
            return null;
        if (index === undefined)
            return { name, index: null };
        return { name, index: index === '' ? '*' : index };
    });
    return steps.every((step) => step !== null) ? steps : null;
}
/** The same way into an element behind those that are there. */
function freshIn(draft, steps) {
    const [first, ...rest] = steps;
    if (first === undefined || first.index !== '*')
        return steps;
    const list = Object.hasOwn(draft, first.name) ? draft[first.name] : undefined;
    return [{ name: first.name, index: String(Array.isArray(list) ? list.length : 0) }, ...rest];
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/resoto/examples/propose.js




/** Kinds that are tried, of a search about many. */
const MOST_KINDS = 12;
/** Passes that are shown, each of which fails another condition. */
const MOST_PASSES = 3;
/** Conditions that are tried for them, and the most of a search: each is made up anew for each that it is to fail. */
const MOST_TRIED = 24;
const MOST_TERMS = 400;
const MOST_NAME = 100;
/**
 * Resources of which the search is true, and others of which it is true but for one condition. Each is asked: `holds` says
 * what the search makes of it. Null: none could be worked out.
 */
function proposeExamples(search, query, model, moment, holds) {
    const [part, ...more] = search.parts;
    if (part === undefined || more.length > 0 || part.term === null || !query.isOfOne)
        return null;
    const { term } = part;
    if (isTooLong(term))
        return null;
    const named = query.subjects.length === 1;
    for (const name of query.subjects.slice(0, MOST_KINDS)) {
        const kind = model.get(name);
        if (kind === undefined)
            continue;
        // What is worked out of other resources is known when the rule is tried.
        const is = ({ resource, beside }, expected) => beside.length > 0 || holds(resource, kind) === expected;
        const partsOf = ({ resource, beside }) => ({
            resource: named ? resource : { kind: name, ...resource },
            ...(beside.length === 0 ? {} : { around: beside.map((make) => make(idOf(resource))) }),
        });
        const violating = resourceFor(term, { kind, moment, but: null });
        if (violating === null || !is(violating, true))
            continue;
        const passes = leavesOf(term)
            .slice(0, MOST_TRIED)
            .flatMap((but) => {
            const made = resourceFor(term, { kind, moment, but });
            if (made === null || !is(made, false))
                return [];
            return [{ name: nameOf(but, moment.isFixed), expect: 'pass', ...partsOf(made) }];
        });
        const different = passes.filter(({ resource, around }, index) => passes.findIndex((one) => JSON.stringify([one.resource, one.around]) === JSON.stringify([resource, around])) === index);
        if (different.length === 0)
            continue;
        return [
            { name: 'all of it is true', expect: 'violation', ...partsOf(violating) },
            ...different.slice(0, MOST_PASSES),
        ];
    }
    return null;
}
/** Conditions that say something of a resource of the kind. */
/** Whether it would take too long to make anything up for it. */
function isTooLong(term) {
    let terms = 0;
    for (const _ of (0,src_search/* nestedTerms */.t8)(term))
        if ((terms += 1) > MOST_TERMS)
            return true;
    return false;
}
/** As rules' examples call the resource that has no id. */
function idOf({ id }) {
    return typeof id === 'string' ? id : 'example';
}
function leavesOf(term) {
    return [...(0,src_search/* nestedTerms */.t8)(term)].filter(({ type }) => ['predicate', 'function', 'fulltext'].includes(type));
}
function nameOf(term, isFixed) {
    const said = !isFixed && 'path' in term ? `what it asks of ${term.path.text}` : (0,src_search/* briefTerm */.dI)(term);
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(`all but ${said}`).trim(), MOST_NAME);
}

;// CONCATENATED MODULE: ./build/src/resoto/examples/neighbours.js



const neighbours_MOST_KINDS = 12;
const neighbours_MOST_PASSES = 3;
/** More neighbours than this are not made up. */
const MOST_NEIGHBOURS = 4;
/**
 * Examples of a search that asks for neighbours: one `with(…)`, or one arrow. Whether they come out as they say is tried by
 * whoever takes them. Null: none could be worked out.
 */
function proposeNeighbours(search, query, around) {
    const [part, ...more] = search.parts;
    if (part === undefined || search.aggregate !== null || !search.parts.every(isPlain))
        return null;
    for (const name of query.subjects.slice(0, neighbours_MOST_KINDS)) {
        const kind = around.model.get(name);
        if (kind === undefined)
            continue;
        const examples = more.length === 0 && part.with !== null
            ? examplesWith(part, part.with, kind, around)
            : examplesBehind(search.parts, kind, around);
        if (examples === null)
            continue;
        const named = query.subjects.length === 1;
        return examples.map((example) => named ? example : Object.assign({}, example, { resource: { kind: name, ...example.resource } }));
    }
    return null;
}
function isPlain({ merges, withUsage }) {
    return merges.length === 0 && withUsage === null;
}
/** `is(a) with(empty, <-- is(b))`: as many neighbours as it takes, and as many as it does not. */
function examplesWith({ term }, clause, kind, around) {
    const own = madeUp(term, kind, null, around);
    const other = clause.nested === null ? neighbourOf(clause.term, around) : null;
    if (own === null || other === null || !isOneStep(clause.navigation))
        return null;
    const numbers = Array.from({ length: MOST_NEIGHBOURS + 1 }, (_, number) => number);
    const enough = numbers.find((number) => isCount(number, clause));
    const wrong = numbers.find((number) => !isCount(number, clause));
    if (enough === undefined || wrong === undefined)
        return null;
    const partsWith = (made, number) => partsOf(made, Array.from({ length: number }, () => other), clause.navigation);
    return [
        { name: 'all of it is true', expect: 'violation', ...partsWith(own, enough) },
        { name: 'all but what is in with(…)', expect: 'pass', ...partsWith(own, wrong) },
        ...passesOf(term, kind, around, (made) => partsWith(made, enough)),
    ];
}
/** `is(a) --> is(b)`: a resource that the arrow leads to, and one that it does not. */
function examplesBehind(parts, kind, around) {
    const [first, second, ...more] = parts;
    if (first === undefined || second === undefined || more.length > 0)
        return null;
    const { navigation } = first;
    if (navigation === null || first.with !== null || second.with !== null || second.navigation !== null)
        return null;
    const start = neighbourOf(first.term, around);
    const own = madeUp(second.term, kind, null, around);
    if (start === null || own === null || !isOneStep(navigation))
        return null;
    const back = { ...navigation, direction: navigation.direction === 'in' ? 'out' : 'in' };
    return [
        { name: 'all of it is true', expect: 'violation', ...partsOf(own, [start], back) },
        { name: 'nothing leads to it', expect: 'pass', ...partsOf(own, [], back) },
        ...passesOf(second.term, kind, around, (made) => partsOf(made, [start], back)),
    ];
}
function passesOf(term, kind, around, parts) {
    if (term === null)
        return [];
    return leavesOf(term)
        .slice(0, neighbours_MOST_PASSES)
        .flatMap((but) => {
        const made = madeUp(term, kind, but, around);
        return made === null
            ? []
            : [{ name: nameOf(but, around.moment.isFixed), expect: 'pass', ...parts(made) }];
    });
}
function madeUp(term, kind, but, { moment }) {
    if (term !== null && isTooLong(term))
        return null;
    return term === null ? { resource: {}, beside: [] } : resourceFor(term, { kind, moment, but });
}
/** A resource of which the condition is true, of a kind that it names. */
function neighbourOf(term, around) {
    if (term === null)
        return null;
    const names = new Set([...(0,src_search/* nestedTerms */.t8)(term)].flatMap((one) => (one.type === 'is' ? one.names.map(({ text }) => text) : [])));
    const kinds = [...around.model.values()].filter(({ name, bases }) => [name, ...bases].some((one) => names.has(one)));
    for (const kind of kinds.slice(0, neighbours_MOST_KINDS)) {
        const made = madeUp(term, kind, null, around);
        if (made !== null)
            return { ...made, resource: { kind: kind.name, ...made.resource } };
    }
    return null;
}
/** @param arrow from the resource to the others */
function partsOf(own, others, { direction, types }) {
    const id = idOf(own.resource);
    const named = others.map(({ resource, beside }, index) => {
        const other = Object.assign({ id: `neighbour-${index + 1}` }, resource);
        return { other, beside: beside.map((make) => make(other.id)) };
    });
    const around = [
        ...named.map(({ other }) => other),
        ...named.flatMap(({ beside }) => beside),
        ...own.beside.map((make) => make(id)),
    ];
    const [type = 'default'] = types;
    const edges = named.map(({ other }) => {
        const [from, to] = direction === 'in' ? [other.id, id] : [id, other.id];
        return type === 'default' ? { from, to } : { from, to, type };
    });
    return {
        resource: own.resource,
        ...(around.length === 0 ? {} : { around }),
        ...(edges.length === 0 ? {} : { edges }),
    };
}
function isOneStep({ start, end, filter }) {
    return start === 1 && end >= 1 && filter === null;
}
function isCount(number, { operator, count }) {
    switch (operator) {
        case '==':
            return number === count;
        case '!=':
            return number !== count;
        case '<':
            return number < count;
        case '<=':
            return number <= count;
        case '>':
            return number > count;
        case '>=':
            return number >= count;
        case '=~':
        case '!~':
        case 'in':
        case 'not in':
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
;// CONCATENATED MODULE: ./build/src/resoto/rule-file.js



/** The text of its file. @param comments lines above it @param examples null: somebody has to write them */
function ruleText(draft, comments, examples) {
    const { id, title, severity, enabled, risk, search, parameters, alert, remediation, references, aliases } = draft;
    const rule = {
        id,
        title,
        severity,
        ...(enabled ? {} : { enabled: false }),
        ...(risk === null ? {} : { risk }),
        search,
        ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
        ...(alert === null ? {} : { alert }),
        ...(Object.keys(remediation).length === 0 ? {} : { remediation }),
        ...(references.length === 0 ? {} : { references }),
        ...(aliases.length === 0 ? {} : { aliases }),
        ...(examples === null ? {} : { examples }),
    };
    const missing = examples === null ? MISSING : '';
    return `${comments.map((comment) => `# ${(0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(comment), MOST_COMMENT)}\n`).join('')}${(0,yaml/* toYaml */.fE)(rule)}${missing}`;
}
const MOST_COMMENT = 600;
const MISSING = `# Write at least one resource that violates the rule and one that passes (docs/writing-rules.md#examples):
# examples:
#   - { name: what is wrong, expect: violation, resource: {} }
#   - { name: as it should be, expect: pass, resource: {} }
`;

;// CONCATENATED MODULE: ./build/src/resoto/finish-rule.js






/** Where rules go, and those that are not loaded yet: below no folder that is. */
const RULES_FOLDER = `${project_files/* PROJECT_FILES */._.rules}/resoto`;
const UNFINISHED_FOLDER = `${project_files/* PROJECT_FILES */._.rules}-needs-examples`;
/** Writes the rule's text with examples that were tried. @param comments lines above it */
function finishRule(draft, { text: written, search, query }, comments, options) {
    const holds = (resource, kind) => {
        const made = (0,example_resource/* exampleResource */.bJ)(resource, kind);
        return query.match(made, (0,example_resource/* exampleSurroundings */.A4)(made)) !== null;
    };
    const isFixed = !/\.(?:ago|from_now)\b|@[A-Za-z_]+@/.test(written);
    const moment = { now: options.now, isFixed };
    const proposed = proposeExamples(search, query, options.model, moment, holds) ??
        proposeNeighbours(search, query, { model: options.model, moment });
    const path = `${RULES_FOLDER}/${draft.id}.yml`;
    const tried = proposed === null ? null : tryExamples(draft, comments, proposed, path, options);
    if (tried !== null)
        return { path, text: tried, unfinished: null };
    return {
        path: `${UNFINISHED_FOLDER}/${draft.id}.yml`,
        text: ruleText(draft, comments, null),
        unfinished: query.isOfOne
            ? 'no examples could be worked out from its search; a rule without a violation and a pass does not load'
            : 'no examples could be worked out from its search, which is about neighbours as well; a rule without a violation and a pass does not load',
    };
}
/** The text with those of the examples that come out as they say, if a violation and a pass are among them; else null. */
function tryExamples(draft, comments, proposed, path, options) {
    let examples = proposed;
    for (;;) {
        if (new Set(examples.map(({ expect }) => expect)).size < 2)
            return null;
        const text = ruleText(draft, comments, examples);
        const { rules, problems } = checkRuleText(text, path, options);
        const wrong = examples.filter(({ name }) => problems.some(({ message }) => message.startsWith(`example "${name}":`)));
        if (wrong.length === 0)
            return rules.length === 1 ? text : null;
        examples = examples.filter((example) => !wrong.includes(example));
    }
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/resoto/meaning.js



/** The search as a rule may have it, or the reason why its meaning would be another one here. */
function carrySearch(given, options) {
    try {
        const ordered = withoutOrder(given, options);
        if (typeof ordered === 'string')
            return ordered;
        const { text } = ordered;
        const read = (0,src_search/* readSearch */.j7)(text, options);
        if (read.misplaced !== null)
            return `${read.misplaced}; a rule finds every resource that violates it`;
        const query = (0,src_search/* compileRead */.mz)(read, options);
        const fatal = query.warnings.find((warning) => !isHarmless(warning, query));
        if (fatal !== undefined)
            return withoutStop(fatal);
        if (query.subjects.length === 0)
            return 'it cannot be true of any kind of resource that is read';
        if (query.asksEnvironment)
            return '`environment` is that of the account here; in Resoto it was a property of the resource';
        if (text.length > MOST_CHARACTERS)
            return `it has ${(0,words/* withCommas */.rX)(text.length)} characters, and that of a rule at most ${(0,words/* withCommas */.rX)(MOST_CHARACTERS)}`;
        const plain = grouped(read.mixed !== null, text, read.search);
        return {
            text: plain.text,
            search: read.search,
            query,
            remarks: [
                ...ordered.remarks,
                ...plain.remarks,
                ...query.warnings.map(withoutStop),
                ...kindRemarks(read.search, query),
                ...releaseRemarks(read.search),
                ...timeRemarks(text),
            ],
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return withoutStop(error.message);
        throw error;
    }
}
/** Warnings about how a value is read; all others say that something is never, or always, true here. */
function isHarmless(warning, query) {
    return (query.unknownValues.includes(warning) ||
        / wants a list; /.test(warning) ||
        / is read as the number /.test(warning));
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
/** `sort`, `limit` and `reversed` at the end chose among the results. */
function withoutOrder(text, options) {
    const { search, misplaced, expanded } = (0,src_search/* readSearch */.j7)(text, options);
    const last = search.parts.at(-1);
    if (misplaced === null || last === undefined || search.aggregate !== null)
        return { text, remarks: [] };
    const before = search.parts.slice(0, -1);
    const inOrder = last.limit !== null || last.sorts.length > 0 || last.reversed;
    if (!inOrder || before.some(({ limit, tag }) => limit !== null || tag !== null))
        return { text, remarks: [] };
    if (expanded !== text)
        return 'it has `sort` or `limit` beside values that are put in; take them out';
    const kept = { ...search, parts: [...before, { ...last, limit: null, sorts: [], reversed: false }] };
    return {
        text: (0,src_search/* printSearch */.SG)(kept),
        remarks: ['`sort` and `limit` are left out: a rule finds everything that violates it'],
    };
}
/** Resoto reads `and` and `or` from the left, as it is done here: the parentheses only show it. */
function grouped(mixed, text, search) {
    if (!mixed)
        return { text, remarks: [] };
    const remark = '`and` and `or` are mixed without parentheses: both programs read them from left to right';
    if (/\{\{|@[A-Za-z_]+@/.test(text))
        return { text, remarks: [remark] };
    const printed = (0,src_search/* printSearch */.SG)(search);
    if (printed.length > MOST_CHARACTERS)
        return { text, remarks: [remark] };
    return { text: printed, remarks: [`${remark}, and the rule has the parentheses that show it`] };
}
/** See schema/rule.json. */
const MOST_CHARACTERS = 20_000;
const SEVERAL = 12;
/** Each pair of a search that is longer would be looked through again and again. */
const meaning_MOST_TERMS = 1_000;
function kindRemarks(search, { subjects }) {
    const terms = allTerms(search);
    if (!terms.some(({ type }) => type === 'is'))
        return [
            'it names no kind with is(): it asks every kind that is read here, and Resoto asked every kind that it had',
        ];
    return subjects.length > SEVERAL
        ? [`it is about ${subjects.length} kinds here; Resoto had more, and those of other clouds`]
        : [];
}
function allTerms(search) {
    return [...(0,src_search/* termsOf */.fd)(search)].flatMap((term) => Array.from((0,src_search/* nestedTerms */.t8)(term)));
}
/** What Resoto's own releases disagreed about (docs/search-language.md, Surprises). */
function releaseRemarks(search) {
    const terms = allTerms(search);
    if (terms.length > meaning_MOST_TERMS || !terms.some(asksList))
        return [];
    const remarks = [];
    if (terms.some((term) => term.type === 'not' && asksLists(term.term)))
        remarks.push('`not` before a list means that no element is so; in Resoto that depended on the release');
    if (terms.some((term) => term.type === 'predicate' && ['all', 'none'].includes(term.modifier ?? '')))
        remarks.push('`all` and `none` mean every and no element; releases of Resoto from July 2024 on read them as `any`');
    if (terms.some((term) => term.type === 'pair' && term.operator === 'or' && hangsOnList(term)))
        remarks.push('`or` beside a list holds where the other side does; some releases of Resoto missed it where the list was empty');
    return remarks;
}
/** Where one side of the two asks a list and the other does not, or one asks `.{…}`. */
function hangsOnList({ left, right }) {
    const isContext = (term) => term.type === 'context' && asksLists(term);
    return asksLists(left) !== asksLists(right) || isContext(left) || isContext(right);
}
function asksLists(term) {
    for (const one of (0,src_search/* nestedTerms */.t8)(term))
        if (asksList(one))
            return true;
    return false;
}
function asksList(term) {
    if (term.type === 'predicate' && term.modifier !== null)
        return true;
    return (term.type === 'predicate' || term.type === 'context') && term.path.text.includes('[');
}
function timeRemarks(text) {
    return /@[A-Za-z_]+@/.test(text) ? ['times between @ are those of the run, in UTC'] : [];
}

;// CONCATENATED MODULE: ./build/src/resoto/names.js


/** Ids of rules have at most 120 characters; an ending may follow. */
const MOST = 110;
const MOST_LINE = 200;
const MOST_KEY = 209;
/** Lower-case words joined by hyphens, as rules are called; null where nothing is left. */
function kebab(text) {
    const words = text
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .match(/[a-z0-9]+/g);
    const id = (words ?? []).join('-').slice(0, MOST).replace(/-$/, '');
    return id === '' ? null : id;
}
/** A text on one line, of as many characters as a rule's texts may have. */
function oneLine(text) {
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text.replaceAll(/\s+/g, ' ')).trim(), MOST_LINE);
}
/** A deduplication key that rules may have; null where nothing is left of it. */
function keyOf(text) {
    const key = Array.from(text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
        .slice(0, MOST_KEY)
        .join('')
        .trim();
    return key === '' ? null : key;
}
/** Gives every name once. */
class Names {
    #taken;
    constructor(taken = []) {
        this.#taken = new Set(taken);
    }
    /** The name, with a number behind it where it is taken. */
    take(name) {
        for (let number = 1;; number += 1) {
            const one = number === 1 ? name : `${name}-${number}`;
            if (this.#taken.has(one))
                continue;
            this.#taken.add(one);
            return one;
        }
    }
    has(name) {
        return this.#taken.has(name);
    }
}

;// CONCATENATED MODULE: ./build/src/resoto/check-parameters.js
/** Names in `{{name}}`, `{{#name}}` and `{{name.ago}}`. */
const NAMES = /\{\{[#^&{]?\s*([A-Za-z0-9_-]+)/g;
/** What the search takes of the check's default values, as a rule has it; a reason where a rule cannot. */
function parametersOf(search, defaults) {
    const used = new Set([...search.matchAll(NAMES)].map(([, name = '']) => name));
    const parameters = {};
    for (const [name, value] of Object.entries(defaults)) {
        if (!used.has(name))
            continue;
        if (!/^(?!row$)[a-z][a-z0-9_]*$/.test(name))
            return `its value ${JSON.stringify(name)} cannot be a parameter: these have names of small letters, digits and underscores`;
        if (!check_parameters_isPlain(value) && !(Array.isArray(value) && value.every(check_parameters_isPlain)))
            return `its value ${name} is neither a text, a number, true or false nor a list of these`;
        parameters[name] = { description: `As default_values of the check had it.`, default: value };
    }
    return parameters;
}
function check_parameters_isPlain(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
/** Whether a value may stand in place of the other. */
function isLike(value, usual) {
    return Array.isArray(usual)
        ? Array.isArray(value) && value.every(check_parameters_isPlain)
        : check_parameters_isPlain(value) && typeof value === typeof usual;
}

;// CONCATENATED MODULE: ./build/src/resoto/carry-check.js









const SEVERITIES = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['info', 'low'],
]);
const MOST_TEXT = 4_000;
const URL = /^https?:\/\/[^\s<>"]+$/;
/** Turns a check into a rule, takes the rule that ships for it, or says why not. */
function carryCheck(check, into) {
    const { id: given, written, place } = check;
    const shipped = into.selectShipped(given);
    if (shipped !== null) {
        const isSelected = into.ignoredChecks.has(given)
            ? 'is not selected, since reports ignored the check'
            : into.isReplaced(shipped)
                ? 'is not selected, since a job has the key of its alerts'
                : `is selected; if you changed the check, compare them (rules show ${shipped})`;
        const notes = [`the rule ${shipped} ships for it and ${isSelected}`];
        return { what: 'check', name: given, place, outcome: 'with remarks', files: [], notes };
    }
    const found = searchOf(written);
    if ('reason' in found)
        return leftOut(check, given, found.reason);
    const parameters = parametersOf(found.search, objectAt(written, 'default_values'));
    if (typeof parameters === 'string')
        return leftOut(check, given, parameters);
    const values = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one.default]));
    const carried = carrySearch(found.search, { ...into.options, values });
    if (typeof carried === 'string')
        return leftOut(check, given, carried);
    const notes = [...carried.remarks, ...found.remarks];
    const severity = severityOf(written, notes);
    const id = into.ruleId(given, given, []);
    if (id !== kebab(given))
        notes.push(`another rule has its name already; this one is called ${id}`);
    const isIgnored = into.ignoredChecks.has(given);
    if (isIgnored)
        notes.push('the configuration of reports ignored it; its rule is off (enabled: false)');
    const references = urlsOf(written, notes);
    const remediation = remediationOf(written, notes);
    const left = ['categories', 'related', 'internal_notes', 'localizations'].filter((key) => hasSome(written[key]));
    if (left.length > 0)
        notes.push(`${(0,words/* enumerate */.HL)(left)} are not taken over`);
    const title = oneLine(textAt(written, 'title') ?? '') || id;
    const key = into.dedupKey(id, `${id}-check`, []);
    const { path, text, unfinished } = finishRule({
        id,
        title,
        severity,
        enabled: !isIgnored,
        risk: limited(textAt(written, 'risk')),
        search: carried.text,
        parameters,
        // The id is the key where none is given, and a job may have taken it.
        alert: key === id ? null : { summary: title, dedup_key: key },
        remediation,
        references,
        aliases: isAlias(given, id) ? [given] : [],
    }, carried, [`From Resoto: the check ${given}.`, ...notes.map((note) => `- ${note}`)], into.options);
    into.addRule({
        id,
        path,
        text,
        severity,
        paging: null,
        job: null,
        isLoaded: unfinished === null,
        isOn: unfinished === null && !isIgnored,
        templates: new Set(),
        check: { id: given, search: found.search, parameters },
    });
    return {
        what: 'check',
        name: given,
        place,
        outcome: unfinished !== null ? 'needs examples' : notes.length === 0 ? 'carried' : 'with remarks',
        files: [path],
        notes: unfinished === null ? notes : [unfinished, ...notes],
    };
}
/** What the check searches for; a reason where it is no search. */
function searchOf(written) {
    const detect = objectAt(written, 'detect');
    const search = textAt(detect, 'resoto') ?? textAt(detect, 'fix');
    if (search !== null) {
        const others = Object.keys(detect).filter((key) => !['resoto', 'fix'].includes(key));
        return {
            search: search.replace(/^\s*search\s+(?=\w+\()/, ''),
            remarks: others.length === 0
                ? []
                : [
                    `detect has ${(0,words/* enumerate */.HL)(others)} as well, which ${others.length === 1 ? 'is' : 'are'} not taken over`,
                ],
        };
    }
    const command = textAt(detect, 'resoto_cmd') ?? textAt(detect, 'fix_cmd');
    if (command !== null) {
        const [, plain] = /^\s*(?:search|query)\s+([^|;]+)$/.exec(command) ?? [];
        if (plain !== undefined)
            return { search: plain.trim(), remarks: [] };
        return { reason: 'it is found by a pipeline of commands (detect: fix_cmd), and a rule is one search' };
    }
    if ('manual' in detect)
        return { reason: 'it is judged by a person (detect: manual)' };
    const [other] = Object.keys(detect);
    return {
        reason: other === undefined
            ? 'it says nothing under detect'
            : `it is found by ${other}, and a rule is a search`,
    };
}
function severityOf(written, notes) {
    const given = textAt(written, 'severity');
    const severity = SEVERITIES.get(given?.toLowerCase() ?? '');
    if (given === 'info')
        notes.push('its severity info is low here');
    if (severity !== undefined)
        return severity;
    notes.push(`its severity ${JSON.stringify(given)} is none of Resoto's; it is medium here`);
    return 'medium';
}
function urlsOf(written, notes) {
    const url = textAt(written, 'url');
    if (url === null)
        return [];
    if (URL.test(url))
        return [url];
    notes.push('its url is no address');
    return [];
}
function remediationOf(written, notes) {
    const remediation = objectAt(written, 'remediation');
    const text = limited(textAt(remediation, 'text'));
    const url = textAt(remediation, 'url');
    const { aws_cli: cli, ...others } = objectAt(remediation, 'action');
    const isPlain = typeof cli === 'string' && cli.trim() !== '' && (0,placeholders/* strangePlaceholders */.FO)(cli).length === 0;
    const left = [...Object.keys(others), ...(cli === undefined || isPlain ? [] : ['aws_cli'])];
    if (left.length > 0)
        notes.push(`of its remediation, ${(0,words/* enumerate */.HL)(left)} ${left.length === 1 ? 'is' : 'are'} not taken over`);
    return {
        ...(text === null ? {} : { text }),
        ...(isPlain ? { cli: (0,limit/* limitCodePoints */.s)(cli.trim(), MOST_TEXT) } : {}),
        ...(url !== null && URL.test(url) ? { url } : {}),
    };
}
/** Names that no id can have are kept, so that exceptions and `!id` may use them. */
function isAlias(name, id) {
    return (name !== id && name.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Z._]/.test(name));
}
function limited(text) {
    return text === null ? null : (0,limit/* limitCodePoints */.s)(text.trim(), MOST_TEXT);
}
function hasSome(value) {
    if ((0,json/* isJsonObject */.O)(value))
        return Object.keys(value).length > 0;
    return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}
function objectAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    return (0,json/* isJsonObject */.O)(part) ? part : {};
}
function textAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof part === 'string' && part.trim() !== '' ? part : null;
}

;// CONCATENATED MODULE: ./build/src/resoto/shell.js
/** How Resoto's shell reads a line: quotes, escapes, `|` and `;`. Facts: fixcore/cli/__init__.py. */
/** A command line that Resoto would not have read. `offset` counts UTF-16 units. */
class ShellError extends Error {
    name = 'ShellError';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** The commands of a line, those joined by `|` together. Quotes stay; what was escaped outside of them is itself. */
function splitLine(line) {
    const lines = [['']];
    const put = (text) => {
        const commands = lines.at(-1) ?? [];
        commands.push(`${commands.pop() ?? ''}${text}`);
    };
    for (let at = 0; at < line.length;) {
        const character = line.charAt(at);
        if (character === '"' || character === "'") {
            const end = endOfQuoted(line, at);
            put(translated(line.slice(at, end)));
            at = end;
        }
        else if (character === '\\' && /[|"';]/.test(line.charAt(at + 1))) {
            put(line.charAt(at + 1));
            at += 2;
        }
        else if (character === '|' || character === ';') {
            if (character === '|')
                lines.at(-1)?.push('');
            else
                lines.push(['']);
            at += 1;
        }
        else {
            put(character);
            at += 1;
        }
    }
    return lines
        .map((commands) => commands.map((command) => command.trim()))
        .filter((commands) => commands.some((command) => command !== ''));
}
/** The words of a command: around a whole word single quotes go, double quotes stay, as the search needs them. */
function wordsOf(command) {
    const words = [];
    for (let at = 0; at < command.length;) {
        const character = command.charAt(at);
        if (/\s/.test(character)) {
            at += 1;
            continue;
        }
        const quoted = character === '"' || character === "'";
        const end = quoted ? endOfQuoted(command, at) : endOfWord(command, at);
        words.push(character === "'" ? command.slice(at + 1, end - 1) : command.slice(at, end));
        at = end;
    }
    return words;
}
/** Without the quotes around it. */
function unquoted(text) {
    const trimmed = text.trim();
    const isQuoted = trimmed.length > 1 && /^["']/.test(trimmed) && trimmed.endsWith(trimmed.charAt(0));
    return isQuoted ? trimmed.slice(1, -1) : trimmed;
}
/** Whether a quote is open at the end: the command goes on in the next line. */
function isOpen(line) {
    try {
        splitLine(line);
        return false;
    }
    catch {
        return true;
    }
}
function endOfWord(text, start) {
    const rest = text.slice(start).search(/\s/);
    return rest < 0 ? text.length : start + rest;
}
/** Behind the quote that closes the one at `start`. */
function endOfQuoted(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        if (text.charAt(at) === '\\')
            at += 1;
        else if (text.charAt(at) === quote)
            return at + 1;
    }
    throw new ShellError(`the quote ${quote} is not closed`, start);
}
const ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** In quotes the shell itself reads `\n` and its like, so that a regular expression's `\b` was a backspace. */
function translated(quoted) {
    return quoted.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (whole, hex, letter = '') => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        return ESCAPES[letter] ?? whole;
    });
}

;// CONCATENATED MODULE: ./build/src/resoto/routing-keys.js
/** Resoto's jobs hold PagerDuty's routing keys as they are: nothing that is written or said may. */
const GIVEN = /((?:routing|integration)[-_ ]key\s*["']?\s*[:=\s]\s*["']?)([^\s"'|;,}]+)/gi;
/** `…wxyz`: enough to tell two keys apart for who has them. */
function maskedKey(key) {
    return key.length < 16 ? '…' : `…${key.slice(-4)}`;
}
/** The text with whatever stands behind the name of such a key masked: of a file that could not be read. */
function withoutKeys(text) {
    return text.replaceAll(GIVEN, (_, before, key) => before + maskedKey(key));
}
/** As arguments of a command: the words may stand in a summary, too. */
const ARGUMENT = /(?:--routing[-_]key(?:\s*=\s*|\s+)|\brouting[-_]key\s*=\s*)["']?([^\s"'|;,}]+)/gi;
/** The keys that a command line is given. */
function keysNamedIn(text) {
    return [...text.matchAll(ARGUMENT)].map(([, key = '']) => key);
}
/** Shorter ones are words that stand in other places, too. */
const SHORTEST = 8;
/** The text without these keys, wherever they stand. */
function maskKeys(text, keys) {
    return keys
        .filter((key) => key.length >= SHORTEST)
        .reduce((left, key) => left.replaceAll(key, maskedKey(key)), text);
}
/** The form of PagerDuty's integration keys: 32 letters and digits. */
const LIKE = /(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g;
/** A text that is said, and means the same without whatever looks like a key: one may stand in a wrong place. */
function maskLikeKeys(text) {
    return text.replaceAll(LIKE, (key) => maskedKey(key));
}

;// CONCATENATED MODULE: ./build/src/resoto/script.js


const COMMAND = /^(?:[\w.-]+=\S+\s+)*(?:jobs?|templates?|search|query|match|execute_search)\s+\S/;
/** Whether a text is one of commands for Resoto's shell: its first line is one. */
function isScript(text) {
    const first = text.split('\n').map(withoutPrompt).find(isMeant);
    return first !== undefined && COMMAND.test(first) && !/^templates?:/.test(first);
}
/** Reads a file of commands: `jobs add …`, `templates add …`, searches. Everything else is named, and left. */
function readScript(text, file) {
    return linesOf(text).map(({ text: command, line }) => readCommand(command, { file, line }));
}
function withoutPrompt(line) {
    return line.trim().replace(/^>\s+/, '');
}
function isMeant(line) {
    return line !== '' && !line.startsWith('#');
}
/** A command of more lines than this has a quote that nobody closed. */
const MOST_LINES = 200;
/** Lines that end in a backslash, or within quotes, go on in the next one. */
function linesOf(text) {
    const written = text.split('\n');
    const lines = [];
    for (let index = 0; index < written.length;) {
        const first = withoutPrompt(written[index] ?? '');
        if (!isMeant(first)) {
            index += 1;
            continue;
        }
        const { text: whole, count } = joined(first, written.slice(index + 1, index + MOST_LINES));
        lines.push({ text: whole, line: index + 1 });
        index += count;
    }
    return lines;
}
/** A quote that is never closed leaves the first line as it is, so that the others are still read. */
function joined(first, others) {
    let text = '';
    let count = 0;
    for (const line of [first, ...others]) {
        count += 1;
        const goesOn = /(?<!\\)(?:\\\\)*\\$/.test(line);
        text += goesOn ? `${line.slice(0, -1)} ` : line;
        if (goesOn)
            continue;
        if (!isOpen(text))
            return { text, count };
        text += ' ';
    }
    return isOpen(text) ? { text: first, count: 1 } : { text, count };
}
function readCommand(text, place) {
    try {
        const [commands = [], ...more] = splitLine(text);
        const [first = ''] = commands;
        const { settings, command } = withSettings(first);
        const [, name = '', action = '', rest = ''] = /^(\S+)\s+(\S+)\s*([^]*)$/.exec(command) ?? [];
        if (/^jobs?$/.test(name) && (action === 'add' || action === 'update')) {
            // What is piped behind it, unquoted, is a command of its own and no part of the job.
            if (commands.length > 1 || more.length > 0)
                return script_other(text, 'the job ends at `|` or `;`, which have no quotes around them', place);
            return readJob(rest, settings, place);
        }
        if (/^templates?$/.test(name) && (action === 'add' || action === 'update'))
            return readTemplate(afterTwoWords(text), place);
        if (/^(?:search|query|match|execute_search)$/.test(name))
            return bareSearch(text, place);
        if (/^jobs?$/.test(name) && CHANGES.has(action))
            return script_other(text, `it changes the job ${rest}, which is carried over as it was added: do the same there`, place);
        return script_other(text, 'it defines no job, template or search', place);
    }
    catch (error) {
        if (!(error instanceof ShellError))
            throw error;
        return script_other(text, error.message, place);
    }
}
/** `section=root search …`. */
function withSettings(command) {
    const found = /^(?:[\w.-]+=[^\s"'()]+\s+)+(?=[a-z])/.exec(command)?.[0] ?? '';
    const pairs = found
        .trim()
        .split(/\s+/)
        .filter((pair) => pair !== '')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
    return { settings: Object.fromEntries(pairs), command: command.slice(found.length) };
}
/** What becomes of a job behind its definition. */
const CHANGES = new Set(['activate', 'deactivate', 'delete']);
const OPTIONS = new Set(['--id', '--schedule', '--wait-for-event', '--timeout']);
function readJob(rest, settings, place) {
    const given = new Map();
    const command = [];
    const words = wordsOf(rest);
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const [option = ''] = word.split('=', 1);
        if (!OPTIONS.has(option))
            command.push(word);
        else if (word.length > option.length)
            given.set(option, unquoted(word.slice(option.length + 1)));
        else {
            index += 1;
            given.set(option, unquoted(words[index] ?? ''));
        }
    }
    const timeout = Number(given.get('--timeout') ?? Number.NaN);
    return {
        type: 'job',
        id: given.get('--id') ?? null,
        command: command.join(' '),
        cron: given.get('--schedule') ?? null,
        event: given.get('--wait-for-event') ?? null,
        active: true,
        timeout: Number.isFinite(timeout) ? timeout : null,
        settings,
        place,
    };
}
/** A search that stands by itself ran when somebody typed it. */
function bareSearch(text, place) {
    return {
        type: 'job',
        id: null,
        command: text,
        cron: null,
        event: null,
        active: true,
        timeout: null,
        settings: {},
        place,
    };
}
function afterTwoWords(text) {
    return text.replace(/^\s*\S+\s+\S+\s*/, '');
}
function readTemplate(rest, place) {
    const [, name = '', search = ''] = /^(\S+)\s+([^]+)$/.exec(rest.trim()) ?? [];
    if (name === '')
        return script_other(`templates add ${rest}`, 'a template has a name and a search', place);
    return { type: 'template', name, search: unquotedSearch(search), isCut: false, place };
}
/** A whole search in single quotes; those of the language are double. */
function unquotedSearch(search) {
    const trimmed = search.trim();
    return trimmed.startsWith("'") && trimmed.endsWith("'") && trimmed.length > 1
        ? trimmed.slice(1, -1)
        : trimmed;
}
function script_other(text, reason, place) {
    const name = withoutKeys(text).trim().split(/\s+/).slice(0, 3).join(' ');
    return { type: 'line', name, reason, place };
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/resoto/command-line.js



const SEARCH = /^(?:search|query|match|execute_search)$/;
/** Takes the lines of a command apart (`;`), each into a search and what its results go through (`|`). Throws ShellError. */
function pipelinesOf(command, settings) {
    return splitLine(command).map((commands) => pipelineOf(commands, settings));
}
function pipelineOf(commands, outer) {
    const { settings, command } = withSettings(commands[0] ?? '');
    const { section = 'reported', graph } = { ...outer, ...settings };
    if (section !== 'reported')
        return left(`it searches in the section ${section}, of which nothing is kept here`);
    const searches = [];
    const remarks = ownGraph(graph);
    for (const [index, one] of [command, ...commands.slice(1)].entries()) {
        const [, name = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(one) ?? [];
        if (SEARCH.test(name)) {
            const asked = withoutFlags(rest);
            if (asked.flag !== null)
                return left(asked.flag);
            searches.push(asked.search);
        }
        else if (index === 0)
            return left(`it begins with \`${name}\` and not with a search`);
        else if (CUTS.has(name))
            remarks.push(`\`${one}\` is left out: a rule finds everything that violates it`);
        else if (name !== 'pagerduty')
            return left(REASONS.get(name) ?? `its results go through \`${name}\``);
        else if (index < commands.length - 1)
            return left(`something comes after \`pagerduty\`: \`${commands[index + 1]?.split(/\s/)[0]}\``);
        else
            return { type: 'alert', searches, arguments: rest, remarks };
    }
    return left('its results go nowhere: there is no `| pagerduty` behind the search');
}
/** Resoto's own graph is called resoto, later fix. */
function ownGraph(graph) {
    const isOwn = graph === undefined || ['resoto', 'fix', 'ns'].includes(graph);
    return isOwn ? [] : [`it searched the graph ${graph}; here there is one inventory`];
}
function left(reason) {
    return { type: 'left', reason };
}
/** Which of the results came, and in which order. */
const CUTS = new Set(['limit', 'head', 'tail', 'sort']);
const command_line_CHANGES = 'which changes resources; this program only reads';
const PRINTS = `which prints or stores results: \`${call/* CALL */.X} search\` shows them, and each run writes reports`;
const SENDS = (name, here) => `its results go to \`${name}\`: ${here}`;
const REASONS = new Map([
    ...['slack', 'discord'].map((name) => [
        name,
        SENDS(name, 'here `slack-webhook-url` and routes in `alerts` of the configuration do that'),
    ]),
    ...['http', 'https'].map((name) => [name, SENDS(name, 'here `webhook-url` does that, in its own format')]),
    ['jira', SENDS('jira', 'here the input `issues` or a webhook does that')],
    ['alertmanager', SENDS('alertmanager', 'here metrics.prom and `send` of the configuration do that')],
    ['email', SENDS('email', 'PagerDuty, Slack or a webhook can send mail')],
    ...['clean', 'protect', 'tag', 'set_desired', 'set_metadata'].map((name) => [name, `it goes on to \`${name}\`, ${command_line_CHANGES}`]),
    ...['count', 'aggregate', 'aggregate_to_count', 'uniq'].map((name) => [name, `it goes on to \`${name}\`, which counts; a rule finds resources`]),
    ...['list', 'dump', 'format', 'json', 'write', 'file', 'upload', 'jq', 'chunk', 'flatten'].map((name) => [name, `it goes on to \`${name}\`, ${PRINTS}`]),
    ...['predecessors', 'successors', 'ancestors', 'descendants'].map((name) => [
        name,
        `it goes on to \`${name}\`: write it as an arrow in the search, such as \`-->\` or \`<-[1:]-\``,
    ]),
]);
/** Flags that stand before the search, or behind it. */
function withoutFlags(text) {
    let rest = text.trim();
    for (;;) {
        const [whole, name] = /^--(with-edges|explain|at|history|after|before|change)\b\s*/.exec(rest) ?? [];
        if (whole === undefined || name === undefined)
            return { search: rest, flag: null };
        if (name !== 'with-edges')
            return {
                search: rest,
                flag: `\`--${name}\` asks about another time than now, or about the search itself`,
            };
        rest = rest.slice(whole.length);
    }
}

;// CONCATENATED MODULE: ./build/src/resoto/pagerduty.js



const USUAL_ADDRESS = 'https://events.pagerduty.com/v2/enqueue';
const ADDRESSES = {
    [USUAL_ADDRESS]: null,
    'https://events.eu.pagerduty.com/v2/enqueue': 'https://events.eu.pagerduty.com',
};
const pagerduty_SEVERITIES = new Map([
    ['critical', 'critical'],
    ['error', 'high'],
    ['warning', 'medium'],
    ['info', 'low'],
]);
/** Which the event has from this program: it says where the run is and what it found. */
const OURS = [
    'source',
    'component',
    'client',
    'client_url',
    'group',
    'class',
    'group_resources',
    'resource_id',
    'resource_properties',
];
/** Reads `--summary "…" --dedup-key …` or `summary="…" dedup_key=…`; a reason where it makes no alert. */
function readPaging(text, defaults) {
    const given = argumentsOf(text);
    if (typeof given === 'string')
        return given;
    const all = new Map([...Object.entries(defaults), ...given]);
    const missing = ['summary', 'dedup_key'].filter((name) => (all.get(name) ?? '').trim() === '');
    if (missing.length > 0)
        return `\`pagerduty\` is not given ${(0,words/* enumerate */.HL)(missing.map((name) => `--${name.replace('_', '-')}`))}`;
    const action = all.get('event_action') ?? 'trigger';
    if (action !== 'trigger')
        return `it sends \`${action}\` to PagerDuty; here an alert is closed by the run that finds nothing any more`;
    const remarks = [];
    const severity = pagerduty_severityOf(all.get('severity'), remarks);
    const routingKey = all.get('routing_key') ?? null;
    if (given.has('routing_key') && routingKey !== null)
        remarks.push(`its routing key ${maskedKey(routingKey)} is in no file: store it as a secret`);
    const address = all.get('webhook_url') ?? USUAL_ADDRESS;
    const endpoint = Object.hasOwn(ADDRESSES, address) ? (ADDRESSES[address] ?? null) : null;
    if (!Object.hasOwn(ADDRESSES, address))
        remarks.push('its --webhook-url is not PagerDuty’s: set `pagerduty-endpoint` if events are to go there');
    const ours = OURS.filter((name) => given.has(name));
    if (ours.length > 0)
        remarks.push(`${(0,words/* enumerate */.HL)(ours.map((name) => `--${name.replaceAll('_', '-')}`))} are not taken over: the event has its own`);
    const strange = [...given.keys()].filter((name) => !KNOWN.has(name));
    if (strange.length > 0)
        remarks.push(`${(0,words/* enumerate */.HL)(strange.map((name) => `--${name}`))} is no parameter of Resoto's command`);
    return {
        summary: all.get('summary') ?? '',
        dedupKey: all.get('dedup_key') ?? '',
        severity,
        routingKey,
        endpoint,
        remarks,
    };
}
const KNOWN = new Set([
    ...OURS,
    'summary',
    'dedup_key',
    'routing_key',
    'severity',
    'event_action',
    'webhook_url',
]);
function pagerduty_severityOf(given, remarks) {
    const severity = pagerduty_SEVERITIES.get(given?.toLowerCase() ?? '');
    if (severity !== undefined)
        return severity;
    remarks.push(given === undefined
        ? 'no --severity was given, which PagerDuty got as `warning`; it is high here, so that it still pages'
        : `PagerDuty has no severity ${JSON.stringify(given)}; it is high here, so that it pages`);
    return 'high';
}
/** By name, with underscores; a sentence where Resoto would have refused them. */
function argumentsOf(text) {
    const given = new Map();
    let rest = text.trim();
    while (rest !== '') {
        const [whole, dashed, plain] = /^(?:--([\w-]+)(?:\s*=\s*|\s+)|([\w-]+)\s*=\s*)/.exec(rest) ?? [];
        const name = (dashed ?? plain)?.replaceAll('-', '_');
        if (whole === undefined || name === undefined)
            return `what \`pagerduty\` is given cannot be read from \`${maskLikeKeys(rest.split(/\s/)[0] ?? '').slice(0, 12)}\` on`;
        const value = rest.slice(whole.length);
        const end = /^["']/.test(value) ? endOfQuoted(value, 0) : (/^[^\s,]*/.exec(value)?.[0].length ?? 0);
        given.set(name, unescaped(unquoted(value.slice(0, end))));
        rest = value.slice(end).replace(/^[\s,]+/, '');
    }
    return given;
}
function unescaped(text) {
    return text.replaceAll(/\\(["'\\/])/g, '$1');
}

// EXTERNAL MODULE: ./build/src/workflow/cron.js
var workflow_cron = __webpack_require__(28919);
;// CONCATENATED MODULE: ./build/src/resoto/schedule.js


/** When the workflow starts: Resoto collected every hour, at minute 0, and jobs that waited for an event ran then. */
const HOURLY = {
    cron: '17 * * * *',
    remark: 'as often as Resoto collected, but not at minute 0, when GitHub drops and delays most',
};
/** More of them than this would be a workflow that nobody reads. */
const schedule_MOST = 8;
/** APScheduler, which ran Resoto's jobs, counts the days of the week from Monday; cron counts from Sunday. */
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
/** The schedules of the workflow that judges all rules of these jobs. */
function schedulesOf(jobs) {
    const triggered = jobs.filter(({ active, cron, event }) => active && (cron !== null || event !== null));
    const crons = new Set();
    for (const { cron } of triggered) {
        const read = cron === null ? null : readCron(cron);
        if (read === null || 'reason' in read)
            return [HOURLY];
        crons.add(read.cron);
    }
    if (crons.size === 0 || crons.size > schedule_MOST)
        return [HOURLY];
    return [...crons].map((cron) => ({ cron, remark: remarkOf(cron) }));
}
function remarkOf(cron) {
    const zero = (0,workflow_cron/* startsAtMinuteZero */.Pm)(cron) ? '; GitHub delays and drops most at minute 0' : '';
    return `UTC; Resoto's was the server's local time${zero}`;
}
/** The same for GitHub, or why it is none. */
function readCron(text) {
    const fields = text.trim().split(/\s+/);
    const [minute = '', hour, day, month, week = ''] = fields;
    const days = weekOf(week);
    if (fields.length !== 5 || days === null)
        return { reason: `GitHub has no schedule such as ${JSON.stringify(text)}; the workflow runs every hour` };
    try {
        return { cron: (0,workflow_cron/* parseCron */.E$)([slower(minute), hour, day, month, days].join(' '), 'schedule') };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { reason: `GitHub has no schedule such as ${JSON.stringify(text)}; the workflow runs every hour` };
    }
}
function slower(minute) {
    const [, step] = /^\*(?:\/(\d+))?$/.exec(minute) ?? [];
    return minute === '*' || (step !== undefined && Number(step) < workflow_cron/* MOST_OFTEN */.Hp) ? `*/${workflow_cron/* MOST_OFTEN */.Hp}` : minute;
}
/** By names, which mean the same everywhere; null for what neither has. */
function weekOf(text) {
    if (text === '*' || !/\d|\*/.test(text))
        return text;
    const days = new Set();
    for (const item of text.split(',')) {
        const [, from = '', to, step = '1'] = /^(\*|[0-6])(?:-([0-6]))?(?:\/([1-7]))?$/.exec(item) ?? [];
        if (from === '')
            return null;
        const first = from === '*' ? 0 : Number(from);
        const last = from === '*' || (to === undefined && item.includes('/')) ? 6 : Number(to ?? from);
        for (let day = first; day <= last; day += Number(step))
            days.add(DAYS[day] ?? '');
    }
    return days.size === 0 ? null : [...days].join(',');
}

;// CONCATENATED MODULE: ./build/src/resoto/carry-job.js









/** Turns a job into a rule for each of its command lines, or says why not. */
function carryJob(job, into) {
    const name = into.mask(job.id ?? 'without an id');
    let pipelines;
    try {
        pipelines = pipelinesOf(job.command, job.settings);
    }
    catch (error) {
        if (!(error instanceof ShellError))
            throw error;
        return [leftOut(job, name, error.message)];
    }
    if (pipelines.length === 0)
        return [leftOut(job, name, 'it has no command')];
    return pipelines.map((pipeline, index) => {
        const part = pipelines.length === 1 ? name : `${name}, command ${index + 1}`;
        return pipeline.type === 'left'
            ? leftOut(job, part, pipeline.reason)
            : carryAlert(job, part, pipeline, into);
    });
}
function carryAlert(job, name, pipeline, into) {
    const paging = pagingOf(pipeline.arguments, into);
    if (typeof paging === 'string')
        return leftOut(job, name, paging);
    const search = carry_job_searchOf(pipeline.searches, into);
    if ('reason' in search)
        return leftOut(job, name, search.reason);
    if (into.mask(search.text) !== search.text)
        return leftOut(job, name, 'its search holds a routing key');
    const carried = carrySearch(search.text, into.options);
    if (typeof carried === 'string')
        return leftOut(job, name, carried);
    const notes = [...pipeline.remarks, ...carried.remarks, ...paging.remarks, ...triggerRemarks(job, into)];
    const given = job.id === null ? null : into.mask(job.id);
    const dedupKey = into.mask(paging.dedupKey);
    const id = into.ruleId(given ?? dedupKey, given, notes);
    const summary = into.mask(withoutTimes(paging.summary));
    if (/@[A-Za-z_]+@/.test(paging.summary))
        notes.push('times between @ are left out of the summary');
    const title = oneLine(summary) || id;
    if (Array.from(summary).length > 200)
        notes.push('its summary is cut after 200 characters');
    const isOn = job.active && (job.cron !== null || job.event !== null);
    const { path, text, unfinished } = finishRule({
        id,
        title,
        severity: paging.severity,
        enabled: isOn,
        risk: null,
        search: carried.text,
        parameters: {},
        alert: { summary: title, dedup_key: into.dedupKey(dedupKey, id, notes) },
        remediation: {},
        references: [],
        aliases: [],
    }, carried, [`From Resoto: ${given === null ? 'a job without an id' : `the job ${given}`}.`, ...notes.map(asComment)], into.options);
    into.addRule({
        id,
        path,
        text,
        severity: paging.severity,
        paging,
        job,
        isLoaded: unfinished === null,
        isOn: unfinished === null && isOn,
        templates: search.templates,
        check: null,
    });
    const outcome = notes.length === 0 ? 'carried' : 'with remarks';
    return {
        what: 'job',
        name,
        place: job.place,
        outcome: unfinished === null ? outcome : 'needs examples',
        files: [path],
        notes: unfinished === null ? notes : [unfinished, ...notes],
    };
}
function asComment(note) {
    return `- ${note}`;
}
function pagingOf(text, into) {
    try {
        return readPaging(text, into.pagerduty);
    }
    catch (error) {
        if (error instanceof ShellError)
            return error.message;
        throw error;
    }
}
/** All searches of the line as one, with the templates of the files put in. */
function carry_job_searchOf(searches, into) {
    try {
        const expanded = searches.map((search) => into.expand(search));
        const templates = new Set(expanded.flatMap((one) => [...one.templates]));
        const texts = expanded.map(({ text }) => (text.trim() === '' ? 'all' : text));
        const [only = 'all', ...more] = texts;
        if (more.length === 0)
            return { text: only, templates };
        if (texts.some((text) => /<-|->|\bwith\s*\(|\b(?:sort|limit)\s|[#{]/.test(text)))
            return { reason: 'it joins searches of which one has arrows, braces or an order; write them as one' };
        return { text: texts.map((text) => `(${text})`).join(' and '), templates };
    }
    catch (error) {
        if (error instanceof src_search/* SearchError */.Fm)
            return { reason: error.message.replace(/\.$/, '') };
        throw error;
    }
}
function withoutTimes(summary) {
    return summary.replaceAll(/\s*@[A-Za-z_]+@/g, '').trim();
}
function triggerRemarks({ cron, event, active, timeout }, into) {
    const remarks = [];
    const schedule = cron === null ? null : readCron(cron);
    if (schedule !== null && 'reason' in schedule)
        remarks.push(schedule.reason);
    else if (schedule !== null)
        remarks.push(`its schedule \`${cron}\` was in the server's local time; GitHub's are in UTC`);
    if (cron !== null && /^\*(?:\/[1-4])?\s/.test(cron.trim()))
        remarks.push('GitHub starts no workflow more often than every 5 minutes');
    if (cron !== null && event === null && into.hasSeveralTriggers)
        remarks.push('jobs ran at different times; here each run judges every rule');
    if (!active)
        remarks.push('the job was deactivated; so is the rule (enabled: false)');
    if (cron === null && event === null)
        remarks.push('the job had no trigger and ran by hand alone; the rule is off (enabled: false) until it is named');
    if (event !== null && !USUAL_EVENTS.has(event))
        remarks.push(`it waited for the event ${event}; here each run reads and judges at once`);
    if (cron !== null && event !== null)
        remarks.push('it waited for its schedule and then for an event; here each run judges every rule');
    if (timeout !== null && timeout !== USUAL_TIMEOUT)
        remarks.push('its --timeout is not taken over: `timeout-minutes` is about the whole run');
    return remarks;
}
/** Events that come when everything has been read. */
const USUAL_EVENTS = new Set(['post_collect', 'collect_done', 'post_collect_and_cleanup']);
/** Seconds. */
const USUAL_TIMEOUT = 3600;

// EXTERNAL MODULE: ./build/src/exceptions/dates.js
var dates = __webpack_require__(67593);
// EXTERNAL MODULE: ./build/src/text/docs-address.js
var docs_address = __webpack_require__(80703);
;// CONCATENATED MODULE: ./build/src/resoto/exceptions-text.js



/** The most that an exception of something high or critical may last where the configuration says nothing (`exceptions-max-days`). */
const exceptions_text_DAYS = 365;
/**
 * The text of the exceptions file: accounts that Resoto's reports ignored, for the rules of checks alone, since jobs asked
 * all accounts. Null where there is nothing to except, or nobody who answers for it.
 */
function exceptionsText(into) {
    const { owner } = into;
    const accounts = into.ignoredAccounts.filter(isAccountId);
    const rules = into.checkRules;
    if (owner === null || accounts.length === 0 || rules.length === 0)
        return null;
    const exception = {
        rule: rules,
        accounts,
        reason: "Resoto's reports ignored these accounts (ignore_accounts).",
        owner,
        expires: (0,dates/* plusDays */.Wv)((0,dates/* dateOf */.Q$)(into.options.now), exceptions_text_DAYS),
    };
    return [
        `# yaml-language-server: $schema=${(0,docs_address/* schemaAddress */.Q)('exceptions.json')}`,
        '# Written by import-resoto, yours to change (docs/exceptions.md). The rules of jobs are not among these: jobs paged for all accounts.',
        (0,yaml/* toYaml */.fE)({ exceptions: [exception] }),
    ].join('\n');
}
function isAccountId(text) {
    return /^\d{12}$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/resoto/carry-report-config.js




/** The configuration of reports, an entry for each thing that it says. */
function carryReportConfig(config, into) {
    const entry = (name, outcome, notes, files = []) => ({
        what: 'report configuration',
        name,
        place: config.place,
        outcome,
        files,
        notes,
    });
    const entries = [
        ...config.ignoreChecks.map((id) => entry(`ignore_checks ${id}`, ...ignoredCheck(id, into))),
        ...config.ignoreAccounts.map((id) => {
            const [outcome, notes] = ignoredAccount(id, into);
            const files = outcome === 'carried' ? [project_files/* PROJECT_FILES */._.exceptions] : [];
            return entry(`ignore_accounts ${id}`, outcome, notes, files);
        }),
        ...Object.entries(config.overrideValues).map(([name, value]) => entry(`override_values ${name}`, ...overriddenValue(name, value, into))),
    ];
    return entries.length > 0 ? entries : [entry('report_config', 'carried', [])];
}
function ignoredCheck(id, into) {
    if (into.hasCheck(id))
        return ['carried', []];
    const shipped = into.shippedRule(id);
    if (shipped === null)
        return [
            'not carried',
            ['no rule that ships stands for it, and no file that was read defines it: nothing is to be left out'],
        ];
    return [
        'with remarks',
        [`the rule ${shipped} stands for it and is not selected; with \`rules: [default]\` add '!${shipped}'`],
    ];
}
function ignoredAccount(id, into) {
    if (!isAccountId(id))
        return ['not carried', ['it is no id of an AWS account, which has 12 digits']];
    if (into.checkRules.length === 0)
        return ['not carried', ['no check that is judged here was read, and jobs asked all accounts']];
    if (into.owner === null)
        return ['not carried', ['an exception of the account takes somebody who answers for it: give --owner']];
    return ['carried', []];
}
function overriddenValue(name, value, into) {
    const taking = into.rules.flatMap(({ id, check }) => check !== null && Object.hasOwn(check.parameters, name) ? [{ id, check }] : []);
    if (taking.length === 0)
        return ['not carried', ['no check that was carried over takes it']];
    const notes = [];
    for (const { id, check } of taking) {
        const usual = check.parameters[name]?.default ?? null;
        const defaults = Object.entries(check.parameters).map(([key, one]) => [key, one.default]);
        const values = { ...Object.fromEntries(defaults), [name]: value };
        if (!isLike(value, usual))
            notes.push(`${id}: received ${JSON.stringify(value)}, expected something like ${JSON.stringify(usual)}`);
        else {
            const carried = carrySearch(check.search, { ...into.options, values });
            if (typeof carried === 'string')
                notes.push(`${id}: ${carried}`);
            else
                into.setParameter(id, name, value);
        }
    }
    if (notes.length === 0)
        return ['carried', []];
    return [notes.length === taking.length ? 'not carried' : 'with remarks', notes];
}

;// CONCATENATED MODULE: ./build/src/resoto/import.js



/** What an import has come to so far. */
class Import {
    options;
    /** What the configuration gave the command `pagerduty`. */
    pagerduty;
    #templates;
    #cut;
    /** Ids by every name. */
    #shipped;
    /** Ids of shipped rules by their deduplication keys, and the other way. */
    #shippedKeys;
    #selected = new Set();
    #gaps = new Set();
    #checks;
    #parameters = {};
    #ids;
    #keys = new Names();
    #rules = [];
    #routingKeys;
    /** How many triggers the jobs have that differ. */
    #triggers;
    constructor(items, shipped, options) {
        this.options = options;
        this.#triggers = new Set(items.flatMap((item) => (item.type === 'job' ? [`${item.cron} ${item.event === null}`] : []))).size;
        this.#shipped = new Map(shipped.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name])));
        this.#ids = new Names(this.#shipped.keys());
        this.#routingKeys = routingKeysOf(items);
        this.#shippedKeys = new Map(shipped.map(({ names, dedupKey }) => [dedupKey, names[0] ?? '']));
        this.#checks = new Set(items.flatMap((item) => (item.type === 'check' ? [item.id] : [])));
        const reports = items.flatMap((item) => (item.type === 'report configuration' ? [item] : []));
        this.ignoredChecks = new Set(reports.flatMap(({ ignoreChecks }) => ignoreChecks));
        this.ignoredAccounts = [...new Set(reports.flatMap(({ ignoreAccounts }) => ignoreAccounts))];
        this.hasReport = reports.length > 0;
        const templates = items.flatMap((item) => item.type === 'template' && !item.isCut ? [[item.name, item.search]] : []);
        this.#templates = Object.fromEntries(templates);
        this.#cut = new Set(items.flatMap((item) => (item.type === 'template' && item.isCut ? [item.name] : [])));
        this.pagerduty = Object.assign({}, ...items.flatMap((item) => item.type === 'command' && item.name === 'pagerduty' ? [item.defaults] : []));
    }
    /** Whether something of Resoto's reports was read, which says more of the configuration than jobs do. */
    hasReport;
    /** The text without routing keys, wherever they stand in it. */
    mask(text) {
        return maskKeys(text, this.#routingKeys);
    }
    ignoredChecks;
    ignoredAccounts;
    get accounts() {
        return this.options.accounts ?? null;
    }
    get owner() {
        return this.options.owner ?? null;
    }
    /** Ids of the rules that checks became, or for which one ships, as far as a run judges them. */
    get checkRules() {
        const own = this.#rules.filter(({ check, isLoaded, isOn }) => check !== null && isLoaded && isOn);
        return [...own.map(({ id }) => id), ...this.selected];
    }
    /** Ids of the rules that ship and stand for checks that were read. */
    get selected() {
        return [...this.#selected].toSorted();
    }
    /** Values for parameters, by the ids of rules. */
    get parameters() {
        return this.#parameters;
    }
    setParameter(id, name, value) {
        this.#parameters[id] = { ...this.#parameters[id], [name]: value };
    }
    hasCheck(id) {
        return this.#checks.has(id) && !this.#shipped.has(id);
    }
    shippedRule(check) {
        return this.#shipped.get(check) ?? null;
    }
    /** The same; it is to be checked, unless reports ignored the check or a job has the key of its alerts. */
    selectShipped(check) {
        const id = this.shippedRule(check);
        if (id !== null && !this.ignoredChecks.has(check) && !this.isReplaced(id))
            this.#selected.add(id);
        return id;
    }
    /** Whether a job has the key of the rule's alerts: two rules with one key would close each other's. */
    isReplaced(shipped) {
        return [...this.#shippedKeys].some(([key, id]) => id === shipped && this.#keys.has(key));
    }
    /** Whether nobody has spoken of this check yet, for which there is no rule. */
    isNewGap(check) {
        const isNew = !this.#gaps.has(check);
        this.#gaps.add(check);
        return isNew;
    }
    get rules() {
        return this.#rules;
    }
    /** Whether jobs ran at different times: here each run judges all rules. */
    get hasSeveralTriggers() {
        return this.#triggers > 1;
    }
    addRule(rule) {
        this.#rules.push(rule);
    }
    /** With the templates put in; these may insert others. Throws SearchError. */
    expand(search) {
        const templates = new Set();
        let text = search;
        for (let level = 0; level < MOST_LEVELS; level += 1) {
            for (const [, name = ''] of text.matchAll(EXPAND)) {
                if (this.#cut.has(name))
                    throw new src_search/* SearchError */.Fm(`The template ${name} was printed in part only.`, search, 0);
                templates.add(name);
            }
            const next = (0,src_search/* expandStored */.OH)(text, this.#templates, this.options.now);
            if (next === text)
                return { text, templates };
            text = next;
        }
        throw new src_search/* SearchError */.Fm('Its templates insert each other without end.', search, 0);
    }
    /** An id that no other rule has. @param given what it was called; null: it had no name, so that any will do */
    ruleId(wish, given, notes) {
        const own = kebab(wish) ?? 'job';
        const isShipped = this.#shipped.has(own);
        const id = this.#ids.take(isShipped ? `resoto-${own}` : own);
        if (given === null)
            notes.push(`it had no id; its rule is called ${id}`);
        else if (isShipped)
            notes.push(`a rule that ships is called ${own}; this one is called ${id}`);
        else if (id !== own)
            notes.push(`another rule is called ${own} already; this one is called ${id}`);
        else if (id !== given)
            notes.push(`ids are lower-case words joined by hyphens: ${given} is called ${id}`);
        return id;
    }
    /** A key that no other rule has: two with one key would close each other's alerts. */
    dedupKey(given, id, notes) {
        const key = keyOf(given.includes('@') && /@[A-Za-z_]+@/.test(given) ? '' : given);
        if (key === null) {
            notes.push('its --dedup-key changed with the time, so that each run opened another alert; it is the id here');
            return this.#keys.take(id);
        }
        if (key !== given)
            notes.push('its --dedup-key is shortened: what is open under the old key stays open');
        const shipped = this.#shippedKeys.get(key);
        if (shipped !== undefined)
            notes.push(`the rule ${shipped} that ships has the same --dedup-key: select one of the two`);
        if (!this.#keys.has(key))
            return this.#keys.take(key);
        const own = this.#keys.take(id);
        notes.push(`another job has the same --dedup-key; this one has ${own}, since each rule closes its own alert`);
        return own;
    }
}
/** Also of jobs that are not carried over. */
function routingKeysOf(items) {
    const keys = items.flatMap((item) => {
        if (item.type === 'job')
            return keysNamedIn(item.command);
        return item.type === 'command' ? [item.defaults['routing_key'] ?? ''] : [];
    });
    // The longest first: one may begin as another does.
    return [...new Set(keys)].toSorted((a, b) => b.length - a.length);
}
const MOST_LEVELS = 5;
const EXPAND = /(?<![\w-])expand\(\s*"?([\w-]+)/g;

// EXTERNAL MODULE: ./build/src/workflow/scan-workflow.js
var scan_workflow = __webpack_require__(32806);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(70112);
;// CONCATENATED MODULE: ./build/src/resoto/secrets.js
/** PagerDuty's key of the first service, and of each further one with a number behind it. */
const SECRET = 'PAGERDUTY_ROUTING_KEY';
/** Which secret holds which routing key, by what the report calls the key. */
function secretsOf(rules) {
    const keys = new Set(rules.flatMap(({ paging }) => (paging === null ? [] : [paging.routingKey])));
    const given = [...keys].filter((key) => key !== null);
    const secrets = given.map((key, index) => [key, index === 0 ? SECRET : `${SECRET}_${index + 1}`]);
    return new Map([[null, SECRET], ...secrets]);
}

;// CONCATENATED MODULE: ./build/src/resoto/config-text.js






/** The text of the configuration file, with the reason of each line behind it. */
function configText(into, secrets) {
    const lines = [
        `# yaml-language-server: $schema=${(0,docs_address/* schemaAddress */.Q)('config.json')}`,
        '# What Resoto did, as near as it gets: written by import-resoto, yours to change (docs/config.md).',
        '',
        ...accountLines(into),
        'environments:',
        "  production: ['*'] # only production pages, and Resoto paged for every account: name those that matter",
        '',
        ...rulesLines(into),
        ...parameterLines(into),
        '',
        '# fail-on: none # Resoto failed nothing; here violations that are high or critical fail the step',
        'alert-per: rule # one alert for all accounts, as with the --dedup-key of a job; account makes one for each',
        ...alertLines(into, secrets),
    ];
    return `${lines.join('\n')}\n`;
}
function accountLines({ accounts, options: { role = null } }) {
    const roleLine = role === null ? '# role: cloud-baseline-read' : `role: ${(0,yaml_text/* yamlText */.p)(role)}`;
    if (accounts === null)
        return [
            '# Which accounts: without this, that of the role with which the workflow signs in.',
            '# accounts: organization # or a list of ids, in quotes',
            roleLine,
        ];
    return [`accounts: ${accounts === 'organization' ? accounts : listOf(accounts)}`, roleLine];
}
function rulesLines({ rules, selected }) {
    const hasOff = rules.some(({ isLoaded, isOn }) => isLoaded && !isOn);
    // A run refuses rules of which all are off.
    const folder = rules.some(({ isOn }) => isOn) || (hasOff && selected.length > 0) ? [RULES_FOLDER] : [];
    if (folder.length + selected.length === 0)
        return [
            ...(hasOff ? [`# rules: ${listOf([RULES_FOLDER])} # once one of them is on (enabled: true)`] : []),
            `# No rule is ${hasOff ? 'on' : 'loaded'} yet, so that those that ship are checked.`,
        ];
    if (selected.length === 0)
        return [`rules: ${listOf(folder)} # add default for the rules that ship`];
    return [
        'rules: # default stands for all that ship',
        ...folder.map((one) => `  - ${one}`),
        "  # These ship, and stand for checks of Resoto's:",
        ...selected.map((id) => `  - ${(0,yaml_text/* yamlText */.p)(id)}`),
    ];
}
function parameterLines({ parameters }) {
    if (Object.keys(parameters).length === 0)
        return [];
    return ['# From override_values.', (0,yaml/* toYaml */.fE)({ parameters }).trimEnd()];
}
/** Of alert events in a run, where the configuration says nothing. */
const USUAL_LIMIT = 50;
function isPaging(rule) {
    return rule.paging !== null && rule.isLoaded;
}
/** Jobs page, each to the service of its key; checks page nobody, as it was. */
function alertLines({ rules, selected }, secrets) {
    const paging = rules.filter(isPaging);
    const lowest = lowestOf(paging.map(({ severity }) => severity));
    const hasChecks = selected.length > 0 ||
        rules.some(({ check, isLoaded }) => check !== null && isLoaded) ||
        rules.every(({ isOn }) => !isOn);
    const endpoints = [...new Set(paging.flatMap(({ paging: { endpoint } }) => endpoint ?? []))];
    const others = [...secrets].filter(([, secret]) => secret !== SECRET);
    const routes = hasChecks ? [...secrets] : others;
    const alerts = [...new Set(routes.map(([, secret]) => secret))].flatMap((secret) => {
        const own = paging.filter(({ paging: { routingKey } }) => secrets.get(routingKey) === secret);
        return [true, false].flatMap((isOn) => {
            const ids = own.filter((rule) => rule.isOn === isOn).map(({ id }) => id);
            if (ids.length === 0)
                return [];
            const lines = [`- match: { rule: ${listOf(ids)}, severity: ${lowest} }`, `  to: ${targetOf(secret)}`];
            return [{ isOn, lines }];
        });
    });
    return [
        alertFrom(lowest, hasChecks),
        ...(paging.length > USUAL_LIMIT ? [`alert-limit: ${paging.length} # as many as there are jobs`] : []),
        ...endpoints.map((one) => `pagerduty-endpoint: ${one}`),
        ...(others.length === 0 ? [] : ['targets: # services of the other routing keys']),
        ...others.map(([, secret]) => `  ${targetOf(secret)}: { channel: pagerduty, routing-key-from: ${secret} }`),
        ...routeLines(alerts),
    ];
}
/** Those of rules that are off as comments: a run refuses a route that names no rule that it judges. */
function routeLines(routes) {
    const on = routes.filter(({ isOn }) => isOn).flatMap(({ lines }) => lines);
    const off = routes.filter(({ isOn }) => !isOn).flatMap(({ lines }) => lines);
    return [
        ...(on.length === 0 ? [] : ['alerts: # the jobs', ...on.map((line) => `  ${line}`)]),
        ...(off.length === 0 ? [] : [`# ${on.length === 0 ? 'alerts:' : 'In alerts,'} once these rules are on:`]),
        ...off.map((line) => `#   ${line}`),
    ];
}
function alertFrom(lowest, hasChecks) {
    if (hasChecks)
        return 'alert-from: none # what paged nobody in Resoto pages nobody here: only what alerts names';
    return lowest === 'high' ? 'alert-from: high' : `alert-from: ${lowest} # all of these jobs paged`;
}
/** That of the inputs, or one of its own. */
function targetOf(secret) {
    return secret === SECRET ? 'pagerduty' : secret.replace(`${SECRET}_`, 'pagerduty-');
}
/** The lowest severity of them, high at most. */
function lowestOf(severities) {
    return severity/* SEVERITIES */.oC[Math.max(1, ...severities.map(severity/* severityRank */.qs))] ?? 'high';
}
function listOf(texts) {
    return `[${texts.map(inList).join(', ')}]`;
}
/** In brackets a comma ends a text without quotes. */
function inList(text) {
    const written = (0,yaml_text/* yamlText */.p)(text);
    return /[,[\]{}]/.test(written) && !/^["']/.test(written) ? JSON.stringify(text) : written;
}

;// CONCATENATED MODULE: ./build/src/resoto/project.js







/** Everything that is to be written: rules, exceptions, configuration and workflow. */
function projectFiles(into) {
    const rules = into.rules.map(({ path, text }) => ({ path, text }));
    if (rules.length + into.selected.length === 0 && !into.hasReport)
        return [];
    const secrets = secretsOf(into.rules);
    const exceptions = exceptionsText(into);
    return [
        ...rules,
        ...(exceptions === null ? [] : [{ path: project_files/* PROJECT_FILES */._.exceptions, text: exceptions }]),
        { path: project_files/* PROJECT_FILES */._.config, text: configText(into, secrets) },
        { path: project_files/* PROJECT_FILES */._.workflow, text: workflowText(into.rules, secrets) },
    ];
}
function workflowText(rules, secrets) {
    const jobs = rules.flatMap(({ job, isLoaded }) => (job === null || !isLoaded ? [] : [job]));
    return (0,scan_workflow/* scanWorkflow */.H1)({
        schedules: schedulesOf(jobs),
        signInRole: null,
        region: 'us-east-1',
        inputs: rules.some(({ paging }) => paging !== null)
            ? { 'pagerduty-routing-key': { secret: SECRET } }
            : {},
        variables: [...new Set(secrets.values())].filter((secret) => secret !== SECRET),
        remarks: [`Written by import-resoto (${(0,docs_address/* docsAddress */.y)('coming-from/resoto.md')}); yours to change.`],
    });
}

;// CONCATENATED MODULE: ./build/src/resoto/import-resoto.js













/** Of a name or a note: some sentences. */
const MOST_SAID = 600;
/** Works out what Resoto's definitions become here. Nothing is written. */
function importItems(items, options) {
    const into = new Import(items, (0,shipped_names/* shippedRules */.T)(), options);
    const replaced = replacedItems(items);
    const found = new Map();
    // What jobs have used of templates is known when all of them are done.
    for (const item of inOrder(items)) {
        found.set(item, replaced.has(item)
            ? [leftOut(item, import_resoto_nameOf(item), 'a later definition of the same name takes its place')]
            : carry(item, into));
    }
    const entries = items.flatMap((item) => found.get(item) ?? []);
    const secrets = secretsOf(into.rules);
    const files = projectFiles(into);
    const said = (text) => (0,limit/* limitCodePoints */.s)(maskLikeKeys(into.mask(text)), MOST_SAID);
    return {
        entries: entries.map((entry) => Object.assign({}, entry, { name: said(entry.name), notes: entry.notes.map(said) })),
        files: files.map(({ path, text }) => ({
            path,
            text: into.mask(text).replaceAll(/^#.*$/gm, maskLikeKeys),
        })),
        next: nextSteps(into, files, secrets),
    };
}
function nextSteps({ rules }, files, secrets) {
    const steps = [
        'Set the variable CLOUD_BASELINE_ROLE to the role that reads the account (docs/iam.md).',
        `${call/* CALL */.X} rules check says whether all of it loads; scan --dry-run what it would send.`,
    ];
    if (rules.every(({ paging }) => paging === null))
        return files.length === 0 ? [] : steps;
    const keys = [...secrets].flatMap(([key, name]) => key === null && secrets.size > 1 ? [] : [`${name}${key === null ? '' : ` (the key ${maskedKey(key)})`}`]);
    return [`Store as secrets of the repository: ${(0,words/* enumerate */.HL)(keys)}. They are in none of the files.`, ...steps];
}
function carry(item, into) {
    switch (item.type) {
        case 'job':
            return carryJob(item, into);
        case 'line':
            return [leftOut(item, item.name, item.reason)];
        case 'template':
            return [carryTemplate(item, into)];
        case 'command':
            return [carryCommand(item)];
        case 'check':
            return [carryCheck(item, into)];
        case 'benchmark':
            return carryBenchmark(item, into);
        case 'report configuration':
        default:
            return carryReportConfig(item, into);
    }
}
/** Which of these are first. */
const ORDER = ['job', 'check', 'benchmark', 'template', 'report configuration'];
function inOrder(items) {
    return items.toSorted((a, b) => rank(a) - rank(b));
}
/** What pages keeps its name and its key where a job that is off has the same. */
function rank(item) {
    return ORDER.indexOf(item.type) + (item.type === 'job' && !item.active ? 0.5 : 0);
}
function carryTemplate(template, into) {
    const { name, place, isCut } = template;
    if (isCut)
        return leftOut(template, name, `Resoto printed its first 70 characters alone; \`templates ${name}\` prints all`);
    const files = into.rules.filter(({ templates }) => templates.has(name)).map(({ path }) => path);
    if (files.length === 0)
        return leftOut(template, name, 'no rule uses it: searches have no stored templates here, so it is put in where one does');
    return { what: 'template', name, place, outcome: 'carried', files, notes: [] };
}
function carryCommand(command) {
    const { name, place } = command;
    if (name !== 'pagerduty')
        return leftOut(command, name, "there are no commands of one's own here; jobs that use it are listed");
    const given = Object.keys(command.defaults).filter((key) => ['routing_key', 'severity', 'webhook_url'].includes(key));
    const notes = given.length === 0 ? [] : [`jobs without ${(0,words/* enumerate */.HL)(given, 'or')} of their own got it from here`];
    return { what: 'command', name, place, outcome: 'carried', files: [], notes };
}
function import_resoto_nameOf(item) {
    if (item.type === 'job')
        return item.id ?? 'without an id';
    return 'name' in item ? item.name : 'id' in item ? item.id : item.type;
}
/** Adding a job, a template or a check again replaced it. */
function replacedItems(items) {
    const last = new Map();
    const replaced = new Set();
    for (const item of items) {
        if (item.type === 'line' || (item.type === 'job' && item.id === null))
            continue;
        const key = `${item.type} ${import_resoto_nameOf(item)}`;
        const before = last.get(key);
        if (before !== undefined)
            replaced.add(before);
        last.set(key, item);
    }
    return replaced;
}

// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
;// CONCATENATED MODULE: ./build/src/resoto/documents.js



/**
 * Reads what Resoto prints and keeps as YAML or JSON: jobs, checks, benchmarks, the configuration of reports and of
 * commands. Null where there is none of these. Throws a YamlError.
 */
function readDocuments(text, file) {
    const items = [];
    let isOurs = false;
    for (const document of (0,yaml/* parseYaml */.hN)(text)) {
        if (document.value === null)
            continue;
        const isList = Array.isArray(document.value);
        const values = isList ? document.value : [document.value];
        for (const [index, value] of values.entries()) {
            const path = isList ? [index] : [];
            const lineOf = (inner) => ({
                file,
                line: document.lineOf([...path, ...inner]),
            });
            const found = (0,json/* isJsonObject */.O)(value) ? itemsOf(value, lineOf) : null;
            isOurs ||= found !== null;
            items.push(...(found ?? [stranger(value, items.length + 1, lineOf([]))]));
        }
    }
    return isOurs ? items : null;
}
/** Among others that are. */
function stranger(value, number, place) {
    const id = (0,json/* isJsonObject */.O)(value) ? (documents_textAt(value, 'id') ?? documents_textAt(value, 'name')) : null;
    return {
        type: 'line',
        name: id ?? `entry ${number}`,
        reason: 'it is no job, check or configuration',
        place,
    };
}
/** Null where it is nothing of Resoto's. */
function itemsOf(value, placeOf) {
    const parts = Object.entries(value).map(([key, part]) => {
        const read = Object.hasOwn(SECTIONS, key) ? SECTIONS[key] : undefined;
        return read === undefined || !(0,json/* isJsonObject */.O)(part) ? null : read(part, (path) => placeOf([key, ...path]));
    });
    if (parts.length > 0 && parts.every((part) => part !== null))
        return parts.flat();
    if (typeof value['command'] === 'string')
        return [jobOf(value, placeOf([]))];
    if (Array.isArray(value['checks']) && 'provider' in value)
        return documents_checksOf(value, placeOf);
    if ('detect' in value)
        return [checkOf(value, '', placeOf([]))];
    if ('framework' in value || 'children' in value)
        return [benchmarkOf(value, placeOf([]))];
    if (['ignore_checks', 'ignore_accounts', 'override_values'].some((key) => key in value))
        return [reportConfigOf(value, placeOf([]))];
    return null;
}
const SECTIONS = {
    report_check: documents_checksOf,
    report_benchmark: (part, placeOf) => [benchmarkOf(part, placeOf([]))],
    report_config: (part, placeOf) => [reportConfigOf(part, placeOf([]))],
    custom_commands: commandsOf,
};
function jobOf(value, place) {
    const trigger = documents_objectAt(value, 'trigger');
    const { settings, command } = withSettings(documents_textAt(value, 'command') ?? '');
    const environment = documents_objectAt(value, 'environment');
    const outer = Object.keys(environment).flatMap((name) => {
        const one = documents_textAt(environment, name);
        return one === null ? [] : [[name, one]];
    });
    return {
        type: 'job',
        id: documents_textAt(value, 'id'),
        command,
        cron: documents_textAt(trigger, 'cron_expression'),
        event: documents_textAt(documents_objectAt(value, 'wait'), 'message_type') ?? documents_textAt(trigger, 'message_type'),
        active: value['active'] !== false,
        timeout: typeof value['timeout'] === 'number' ? value['timeout'] : null,
        settings: { ...Object.fromEntries(outer), ...settings },
        place,
    };
}
function documents_checksOf(part, placeOf) {
    const prefix = ['provider', 'service'].map((key) => documents_textAt(part, key) ?? '').filter((word) => word !== '');
    return documents_listAt(part, 'checks').map((check, index) => {
        const place = placeOf(['checks', index]);
        return (0,json/* isJsonObject */.O)(check)
            ? checkOf(check, prefix.join('_'), place)
            : { type: 'line', name: `check ${index + 1}`, reason: 'it is no map, so it is no check', place };
    });
}
function checkOf(written, prefix, place) {
    const name = documents_textAt(written, 'name') ?? documents_textAt(written, 'id');
    if (name === null)
        return { type: 'line', name: 'a check', reason: 'it has no name', place };
    const own = prefix === '' ? ['provider', 'service'].flatMap((key) => documents_textAt(written, key) ?? []).join('_') : prefix;
    const id = documents_textAt(written, 'id') ?? (own === '' ? name : `${own}_${name}`);
    return { type: 'check', id, written, place };
}
function benchmarkOf(written, place) {
    return {
        type: 'benchmark',
        id: documents_textAt(written, 'id') ?? documents_textAt(written, 'title') ?? 'benchmark',
        written,
        place,
    };
}
function reportConfigOf(written, place) {
    const texts = (key) => documents_listAt(written, key).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    return {
        type: 'report configuration',
        ignoreChecks: texts('ignore_checks'),
        // YAML reads an id without quotes as a number, and drops its leading zeros.
        ignoreAccounts: texts('ignore_accounts').map((id) => (/^\d+$/.test(id) ? id.padStart(12, '0') : id)),
        overrideValues: documents_objectAt(written, 'override_values'),
        place,
    };
}
function commandsOf(part, placeOf) {
    return documents_listAt(part, 'commands').map((command, index) => {
        const place = placeOf(['commands', index]);
        const name = (0,json/* isJsonObject */.O)(command) ? documents_textAt(command, 'name') : null;
        if (name === null || !(0,json/* isJsonObject */.O)(command))
            return { type: 'line', name: `command ${index + 1}`, reason: 'it has no name', place };
        const defaults = documents_listAt(command, 'parameters').flatMap((one) => {
            const key = (0,json/* isJsonObject */.O)(one) ? documents_textAt(one, 'name') : null;
            const value = (0,json/* isJsonObject */.O)(one) ? documents_textAt(one, 'default') : null;
            return key === null || value === null ? [] : [[key, value]];
        });
        return { type: 'command', name, defaults: Object.fromEntries(defaults), place };
    });
}
function documents_objectAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    return (0,json/* isJsonObject */.O)(part) ? part : {};
}
function documents_listAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    return Array.isArray(part) ? part : [];
}
/** A number or a text; null where there is none. */
function documents_textAt(value, key) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof part === 'number')
        return String(part);
    return typeof part === 'string' && part.trim() !== '' ? part : null;
}

;// CONCATENATED MODULE: ./build/src/resoto/read-inputs.js







/** More than hundreds of jobs and all checks of a release take. */
const MOST_BYTES = 8 * 1024 * 1024;
/** As a shell with colours prints. */
// oxlint-disable-next-line no-control-regex -- the escape character is what they begin with
const COLOURS = /\u001b\[[0-9;]*m/g;
/** More than anybody has; a file of nothing but lines would take hours otherwise. */
const MOST_ITEMS = 5_000;
/** What the files hold, in their order. Throws a UserError for a file that is nothing of Resoto's. */
function readInputs(files) {
    const items = files.flatMap((file) => readInput(file));
    if (items.length <= MOST_ITEMS)
        return items;
    throw new errors/* UserError */.yo(`received ${(0,words/* withCommas */.rX)(items.length)} jobs, templates and checks, expected at most ${(0,words/* withCommas */.rX)(MOST_ITEMS)}; import them in parts.`);
}
function readInput(file) {
    const text = textOf(file);
    if (text.trim() === '')
        throw new errors/* UserError */.yo(`${file}: the file is empty; ${EXPECTED}.`);
    if (text.includes('\0'))
        throw new errors/* UserError */.yo(`${file}: it is not a text file; ${EXPECTED}.`);
    if (isScript(text))
        return readScript(text, file);
    const templates = templateList(text, file);
    if (templates !== null)
        return templates;
    try {
        const items = readDocuments(text, file);
        if (items !== null && items.length > 0)
            return items;
    }
    catch (error) {
        if (!(error instanceof yaml/* YamlError */.Iz))
            throw error;
        throw new errors/* UserError */.yo(withoutKeys(`${file}:${error.line}: ${error.message} ${capital(EXPECTED)}.`));
    }
    throw new errors/* UserError */.yo(`${file}: it holds nothing of Resoto's; ${EXPECTED}.`);
}
const EXPECTED = 'expected commands (jobs add …, templates add …), what jobs list, jobs show or templates prints, checks (report_check), a benchmark (report_benchmark), or the configuration of reports (report_config) or commands (custom_commands)';
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function textOf(file) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(file, MOST_BYTES)
            .replace(/^\ufeff/, '')
            .replaceAll(/\r\n?/g, '\n')
            .replaceAll(COLOURS, '');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${file}: it cannot be read: ${(0,errors/* messageOf */.bD)(error)}.${utf16Hint(file)}`);
    }
}
/** What PowerShell's `>` writes. */
function utf16Hint(file) {
    try {
        const [first, second] = (0,read_regular_file/* readRegularFile */.XF)(file, MOST_BYTES);
        const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
        return isMarked ? ' It is UTF-16; save it as UTF-8.' : '';
    }
    catch {
        return '';
    }
}
/** What `templates` prints: a line for each, `name: search`, cut off after 70 characters. Null where it is none. */
function templateList(text, file) {
    const templates = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '' || line.trim().startsWith('#'))
            continue;
        const [, name = '', search = ''] = /^([A-Za-z0-9_-]+): ((?:is|id|all|not|expand|[\w./`[\]*-]+)[ (=!<>~{].*)$/.exec(line) ?? [];
        if (name === '' || ['command', 'id', 'title', 'description', 'risk'].includes(name))
            return null;
        const isCut = search.length === 73 && search.endsWith('...');
        templates.push({ type: 'template', name, search, isCut, place: { file, line: index + 1 } });
    }
    return templates.length === 0 ? null : templates;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/write-together.js
var write_together = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/init/check-project.js + 1 modules
var check_project = __webpack_require__(60389);
// EXTERNAL MODULE: ./build/src/init/place.js + 1 modules
var place = __webpack_require__(99915);
;// CONCATENATED MODULE: ./build/src/resoto/write-project.js






const write_project_COMMAND = 'import-resoto';
/**
 * Writes all files below the folder, after they were read as a run would read them, or none. Throws a UserError where one is
 * there already and `force` is not given, and for whatever a run would refuse.
 */
async function writeProject(files, into, { force, now }) {
    if (files.length === 0)
        return;
    const folder = (0,external_node_path_.resolve)(into);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    (0,place/* existingOf */.f)({ folder }, [...texts.keys()], { force, command: write_project_COMMAND });
    (0,check_project/* checkProject */.s)(texts, folder, now);
    try {
        await (0,write_together/* writeTogether */.E)(folder, texts);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`--into: received ${(0,words/* quote */.hD)(into)}, where files cannot be written (${(0,errors/* messageOf */.bD)(error)}), expected a folder that can. Nothing was written.`);
    }
}

// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/import-resoto.js









/** Turns what Resoto kept into files of this program, and says of each thing what became of it. */
async function importCommand(files, { into = '.', force = false, json = false, accounts, role, owner }) {
    const now = new Date();
    const imported = importItems(readInputs(files), {
        model: clouds/* KINDS */.GW,
        now,
        accounts: accounts === undefined ? null : accountsGiven(accounts),
        role: role ?? null,
        owner: owner === undefined ? null : ownerGiven(owner),
    });
    await writeProject(imported.files, into, { force, now });
    if (json)
        (0,print/* printJson */.Q2)(jsonOf(imported, into));
    else
        printReport(imported, into);
    return imported.entries.every(({ outcome }) => isDone(outcome)) ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.incomplete;
}
function accountsGiven(text) {
    const list = (0,values/* parseList */.E1)(text);
    if (list.join() === 'organization')
        return 'organization';
    const wrong = list.find((id) => !/^\d{12}$/.test(id));
    if (list.length > 0 && wrong === undefined)
        return list;
    throw new errors/* UserError */.yo(`--accounts: received ${(0,words/* quote */.hD)(wrong ?? '')}, expected organization, or account ids of 12 digits.`);
}
/** As schema/exceptions.json wants it. */
function ownerGiven(text) {
    if (text.trim() !== '' && text.length <= 200)
        return text.trim();
    throw new errors/* UserError */.yo(`--owner: received ${(0,words/* quote */.hD)(text)}, expected who answers for the exceptions, such as cloud-team@example.com, in at most 200 characters.`);
}
function isDone(outcome) {
    return outcome === 'carried' || outcome === 'with remarks';
}
const HEADS = {
    carried: 'Carried over',
    'with remarks': 'Carried over, with remarks',
    'needs examples': 'Written, but not loaded before you give examples',
    'not carried': 'Not carried over',
};
function printReport({ entries, files, next }, into) {
    for (const outcome of Object.keys(HEADS)) {
        const own = entries.filter((entry) => entry.outcome === outcome);
        if (own.length === 0)
            continue;
        (0,print/* print */.yy)(`${HEADS[outcome]} (${(0,words/* withCommas */.rX)(own.length)}):`);
        for (const entry of own)
            printEntry(entry);
        (0,print/* print */.yy)('');
    }
    (0,print/* print */.yy)(`${sums(entries)}.`);
    if (files.length === 0)
        (0,print/* print */.yy)('Nothing was written.');
    else
        (0,print/* print */.yy)(`${(0,words/* count */.U9)(files.length, 'file')} written${into === '.' ? '' : ` below ${into}`}.`);
    for (const sentence of next)
        (0,print/* print */.yy)(sentence);
}
function printEntry({ what, name, place, files, notes }) {
    const to = files.length === 0 ? '' : ` → ${files.join(', ')}`;
    (0,print/* print */.yy)(`  ${what === 'line' ? '' : `${what} `}${name} (${place.file}:${place.line})${to}`);
    for (const note of notes)
        (0,print/* print */.yy)(`    - ${note}`);
}
/** `12 read: 7 carried over, …`. */
function sums(entries) {
    const parts = Object.keys(HEADS).flatMap((outcome) => {
        const number = entries.filter((entry) => entry.outcome === outcome).length;
        return number === 0 ? [] : [`${(0,words/* withCommas */.rX)(number)} ${SHORT[outcome]}`];
    });
    return `${(0,words/* withCommas */.rX)(entries.length)} read: ${(0,words/* enumerate */.HL)(parts)}`;
}
const SHORT = {
    carried: 'carried over as they were',
    'with remarks': 'carried over with remarks',
    'needs examples': 'waiting for examples',
    'not carried': 'not carried over',
};
function jsonOf({ entries, files, next }, into) {
    const counts = Object.fromEntries(Object.keys(HEADS).map((outcome) => [
        outcome,
        entries.filter((entry) => entry.outcome === outcome).length,
    ]));
    return { into, read: entries.length, counts, entries, files: files.map(({ path }) => path), next };
}


/***/ })

};
