export const id = 9439;
export const ids = [9439];
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

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path inside the folder leads out of it by symbolic links. Whoever may propose files for a repository could
 * have the messages about a file show lines of another that only the machine may read.
 */
function leadsOut(path, folder) {
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        return false;
    try {
        return isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)));
    }
    catch {
        // It leads nowhere: reading it reports that.
        return false;
    }
}
/** Whether a path relative to a folder is not below it. */
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
}


/***/ }),

/***/ 17669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fm: () => (/* reexport */ SearchError),
  DZ: () => (/* reexport */ asksForUnread),
  dI: () => (/* reexport */ briefTerm),
  ZG: () => (/* reexport */ buildGraph),
  au: () => (/* reexport */ coerce),
  mz: () => (/* reexport */ compileRead),
  c0: () => (/* reexport */ compileSearch),
  Jg: () => (/* reexport */ evidenceWords),
  OH: () => (/* reexport */ expandStored),
  ay: () => (/* reexport */ explainSearch),
  LB: () => (/* reexport */ graphsOf),
  Y3: () => (/* reexport */ holdsMasked),
  te: () => (/* reexport */ isCertain),
  As: () => (/* reexport */ isComplete),
  H7: () => (/* reexport */ isSureOf),
  S_: () => (/* reexport */ isVisibleTo),
  gT: () => (/* reexport */ matchSurely),
  oy: () => (/* reexport */ missingOf),
  t8: () => (/* reexport */ nestedTerms),
  Er: () => (/* reexport */ openMasked),
  c_: () => (/* reexport */ openPoints),
  E9: () => (/* reexport */ parseDuration),
  KA: () => (/* reexport */ parseSearch),
  pe: () => (/* reexport */ parseTime),
  cb: () => (/* reexport */ printDuration),
  SG: () => (/* reexport */ printSearch),
  j7: () => (/* reexport */ readSearch),
  WW: () => (/* reexport */ refusalWords),
  _1: () => (/* reexport */ shortPath),
  ZD: () => (/* reexport */ surroundingsOf),
  fd: () => (/* reexport */ termsOf),
  mG: () => (/* reexport */ textOfValue),
  Hk: () => (/* reexport */ uncertainKinds),
  tC: () => (/* reexport */ undecidedIn),
  Uo: () => (/* reexport */ unknownValue)
});

;// CONCATENATED MODULE: ./build/src/search/language/columns.js
/** What the columns of an aggregate's rows are called: those of its groups, then those of its functions. */
function columnsOf({ groups, functions }) {
    return [...groups.map(groupColumn), ...functions.map(functionColumn)];
}
function groupColumn({ name, as }) {
    return as ?? printName(name);
}
function functionColumn({ name, argument, as }) {
    return as ?? `${name}_of_${argument.text}`;
}
function printName(name) {
    if (name.type === 'path')
        return name.path.text;
    if (name.type === 'entries')
        return `${name.of}(${name.path.text})`;
    return name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('');
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/search/terms/steps.js

function stepsOf(segments) {
    return segments.flatMap(({ name, indices }) => [
        { type: 'name', name },
        ...indices.map(indexStep),
    ]);
}
function indexStep(index) {
    return index === '' || index.includes('*')
        ? { type: 'each', levels: Math.max(1, index.length) }
        : { type: 'index', index: Number(index) };
}
function hasEach(steps) {
    return steps.some((step) => step.type === 'each');
}
/** Whether some value at the end of the steps passes. A missing value is tested as undefined. */
function compileSome(steps, test) {
    return steps.reduceRight(throughStep, test);
}
function throughStep(next, step) {
    if (step.type === 'each')
        return step.levels === 1 ? throughList(next) : throughLists(next, step.levels);
    if (step.type === 'index')
        return (value, frame) => next(take(value, step), frame);
    const { name } = step;
    // What no list or object inherits can be read without asking whose it is.
    if (name in Array.prototype)
        return (value, frame) => next(ownValue(value, name), frame);
    return (value, frame) => next(typeof value === 'object' && value !== null ? value[name] : undefined, frame);
}
function throughList(next) {
    return (value, frame) => {
        if (!isList(value))
            return false;
        for (let index = 0; index < value.length; index++)
            if (next(value[index], frame))
                return true;
        return false;
    };
}
function throughLists(next, levels) {
    return (value, frame) => elementsOf(value, levels).some((element) => next(element, frame));
}
/** Every value at the end of the steps with its path; returns how many there were. */
function visitValues(value, steps, path, visit, from = 0) {
    let current = value;
    let place = path;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            let count = 0;
            visitElements(current, step.levels, place, (element, where) => {
                count += visitValues(element, steps, where, visit, index + 1);
            });
            return count;
        }
        current = take(current, step);
        place = step.type === 'name' ? joinName(place, step.name) : `${place}[${step.index}]`;
    }
    visit(current, place);
    return 1;
}
/** Elements of a list; nothing else has elements. */
function elementsOf(value, levels) {
    if (!isList(value))
        return [];
    return levels > 1 ? value.flatMap((item) => (isList(item) ? elementsOf(item, levels - 1) : [item])) : value;
}
function visitElements(value, levels, path, visit) {
    if (!isList(value))
        return;
    for (const [index, item] of value.entries()) {
        const place = `${path}[${index}]`;
        if (levels > 1 && isList(item))
            visitElements(item, levels - 1, place, visit);
        else
            visit(item, place);
    }
}
function isList(value) {
    return Array.isArray(value);
}
function take(value, step) {
    if (step.type === 'name')
        return ownValue(value, step.name);
    return isList(value) ? value[step.index] : undefined;
}
/** Own keys only: a tag may be called `constructor`. */
function ownValue(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function joinName(path, name) {
    const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``;
    return path === '' || path === '/' ? `${path}${text}` : `${path}.${text}`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/order.js

/**
 * AQL's total order: null < false < true < numbers < texts < lists < objects. Missing is null; texts compare by code
 * unit, which is the order of ISO times. Negative, zero or positive.
 */
function compare(left, right) {
    const rank = rankOf(left) - rankOf(right);
    if (rank !== 0 || left === null || left === undefined)
        return rank;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    if (typeof left !== 'object' || typeof right !== 'object')
        return Number(left) - Number(right);
    if (isList(left) && isList(right))
        return compareLists(left, right);
    return compareObjects(left, right);
}
/** Deep; an absent key of an object equals a key with null. */
function equal(left, right) {
    return left === right || compare(left, right) === 0;
}
function rankOf(value) {
    if (value === null || value === undefined)
        return 0;
    if (typeof value === 'boolean')
        return 1;
    if (typeof value === 'number')
        return 2;
    if (typeof value === 'string')
        return 3;
    return isList(value) ? 4 : 5;
}
function compareLists(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        // A shorter list comes first, even before one that goes on with null.
        if (index >= left.length || index >= right.length)
            return left.length - right.length;
        const result = compare(left[index], right[index]);
        if (result !== 0)
            return result;
    }
    return 0;
}
function compareObjects(left, right) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
    for (const key of keys) {
        const result = compare(own(left, key), own(right, key));
        if (result !== 0)
            return result;
    }
    return 0;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/search/terms/folds.js

/** As the database did: all but count skip missing values; values that are not numbers make sums null. */
function startFold(name) {
    switch (name) {
        case 'count':
            return new Count();
        case 'min':
            return new Extreme(-1);
        case 'max':
            return new Extreme(1);
        case 'sum':
            return new Numbers(({ sum }) => sum);
        case 'avg':
            return new Numbers(({ count, sum }) => (count === 0 ? null : sum / count));
        case 'variance':
            return new Numbers(({ count, squares }) => (count === 0 ? null : squares / count));
        case 'stddev':
        default:
            return new Numbers(({ count, squares }) => (count === 0 ? null : Math.sqrt(squares / count)));
    }
}
/** How many there are, whether or not they have the property. */
class Count {
    #count = 0;
    add() {
        this.#count += 1;
    }
    result() {
        return this.#count;
    }
}
/** The least or greatest in the order of all values. */
class Extreme {
    #sign;
    #best = null;
    constructor(sign) {
        this.#sign = sign;
    }
    add(value) {
        if (value === null || value === undefined)
            return;
        if (this.#best === null || compare(value, this.#best) * this.#sign > 0)
            this.#best = value;
    }
    result() {
        return this.#best;
    }
}
class Numbers {
    #read;
    #count = 0;
    #sum = 0;
    #mean = 0;
    #squares = 0;
    #valid = true;
    constructor(read) {
        this.#read = read;
    }
    add(value) {
        if (value === null || value === undefined)
            return;
        if (typeof value !== 'number') {
            this.#valid = false;
            return;
        }
        this.#count += 1;
        this.#sum += value;
        const difference = value - this.#mean;
        this.#mean += difference / this.#count;
        this.#squares += difference * (value - this.#mean);
    }
    result() {
        const result = this.#read({ count: this.#count, sum: this.#sum, squares: this.#squares });
        return this.#valid && Number.isFinite(result) ? result : null;
    }
}

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/src/search/graph/structure.js


const CLOUD_KIND = 'cloud';
/** What a resource lies in and knows without edges: `/ancestors.account.reported.name`, in short `account`. */
const ANCESTORS = ['cloud', 'account', 'region', 'zone'];
/** What the settings say of accounts, so that it stands beside what was read of them. */
const ENVIRONMENT = 'environment';
/** The one kind that no listing gives. */
const CLOUD = {
    name: CLOUD_KIND,
    bases: ['resource'],
    properties: {},
    lacks: ['arn', 'ctime', 'mtime', 'atime'],
    actions: [],
    links: [],
};
/** Whose a kind is: `aws` of aws_vpc. */
function cloudIdOf(kind) {
    return kind.split('_', 1)[0] ?? kind;
}
/**
 * What the resources of each cloud lie in, by default edges: cloud → account → region → resource. The model says which
 * kinds these are: those with the base kind `account` or `region`.
 */
class Structure {
    /** Those of all clouds, `cloud` included. */
    kinds;
    #levels = new Map();
    /** `aws account` → aws_account. */
    #names = new Map();
    #clouds = new Set();
    #whole = new Map();
    /** The cloud of accounts without a known resource, and of kinds that no cloud has. */
    #first;
    constructor(model) {
        for (const { name, bases, whole } of model.values()) {
            if (whole !== undefined)
                this.#whole.set(name, whole);
            for (const level of ['account', 'region']) {
                if (!bases.includes(level))
                    continue;
                this.#levels.set(name, level);
                this.#clouds.add(cloudIdOf(name));
                this.#names.set(`${cloudIdOf(name)} ${level}`, name);
            }
        }
        this.kinds = new Set([CLOUD_KIND, ...this.#levels.keys()]);
        const some = [...this.#levels.keys(), ...model.keys()].find((kind) => kind !== CLOUD_KIND);
        this.#first = cloudIdOf(some ?? '');
    }
    /** The id of the cloud that has the kind. */
    cloudOf(kind) {
        const id = cloudIdOf(kind);
        return this.#clouds.has(id) ? id : this.#first;
    }
    /** What the kind stands for; null: it does not belong to the structure. */
    levelOf(kind) {
        return kind === CLOUD_KIND ? 'cloud' : (this.#levels.get(kind) ?? null);
    }
    /** See Kind.whole; null: the kind has no such property. */
    wholeOf(kind) {
        return this.#whole.get(kind) ?? null;
    }
    /** The kind above: the implied edge comes from there. Null for the cloud. */
    kindAbove(kind) {
        const level = this.levelOf(kind);
        if (level === 'cloud')
            return null;
        if (level === 'account')
            return CLOUD_KIND;
        return this.#name(this.cloudOf(kind), level === 'region' ? 'account' : 'region');
    }
    impliedCloud(id = this.#first) {
        return implied(CLOUD_KIND, '', id, id);
    }
    impliedAccount(id, name, cloud = this.#first) {
        return implied(this.#name(cloud, 'account'), id, id, name);
    }
    impliedRegion(account, region, cloud = this.#first) {
        return { ...implied(this.#name(cloud, 'region'), account, region, region), region };
    }
    #name(cloud, level) {
        return this.#names.get(`${cloud} ${level}`) ?? `${cloud}_${level}`;
    }
}
function implied(kind, account, id, name) {
    return { kind, id, name, account, region: resource/* GLOBAL_REGION */.j, reported: { kind, id, name }, edges: [] };
}
/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
function nodeId({ kind, account, region, id }) {
    const cloud = kind === CLOUD_KIND ? id : cloudIdOf(kind);
    const parts = [kind, cloud, account, region, id];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/search/terms/properties.js

const METADATA = {
    python_type: { type: 'string' },
    categories: { type: 'array', items: { type: 'string' } },
    protected: { type: 'boolean' },
    cleaned: { type: 'boolean' },
    phantom: { type: 'boolean' },
    replace: { type: 'boolean' },
    exported_at: { type: 'datetime' },
};
/** What merges put there, declarations of the kinds in this order, then what every resource has. */
function reportedScope(kinds, merged = {}) {
    const owners = kinds.map(({ name, properties }) => ({ kind: name, properties }));
    return {
        owners: [{ kind: null, properties: merged }, ...owners, { kind: null, properties: model_kind/* COMMON_PROPERTIES */.C }],
        prefix: [],
    };
}
/** Paths that start at these properties and nowhere else. */
function scopeOf(properties) {
    return { owners: [{ kind: null, properties }], prefix: [] };
}
/** All declarations of a scope as one type; the first of a name wins. */
function typeOfScope({ owners }) {
    return objectOf(Object.assign({}, ...owners.map(({ properties }) => properties).toReversed()));
}
function metadataScope() {
    return scopeOf(METADATA);
}
function scopeInside(scope, path) {
    return { owners: scope.owners, prefix: [...scope.prefix, ...path] };
}
/** The first declaration wins, whatever kind it belongs to. */
function declaredType(scope, path) {
    const whole = [...scope.prefix, ...path];
    for (const { properties } of scope.owners) {
        const found = walk(properties, whole);
        if (found !== null)
            return found;
    }
    return null;
}
/** Kinds that declare the path, in the order in which they are asked; null stands for what every resource has. */
function* declaringKinds(scope, path) {
    const whole = [...scope.prefix, ...path];
    for (const { kind, properties } of scope.owners)
        if (walk(properties, whole) !== null)
            yield kind;
}
/**
 * The types that the path of a scope has for these kinds; where none of them declares it, for all that do. What merges put
 * there hides them.
 */
function typesFor({ owners, prefix }, kinds) {
    const declared = owners.flatMap(({ kind, properties }) => {
        const found = walk(properties, prefix);
        return found === null ? [] : [{ kind, type: found.type }];
    });
    const [first] = declared;
    if (first?.kind === null)
        return [first.type];
    const own = declared.filter(({ kind }) => kind !== null && kinds.has(kind));
    return (own.length > 0 ? own : declared.filter(({ kind }) => kind !== null)).map(({ type }) => type);
}
/** The first segment that nothing declares, and the names that could stand in its place. */
function namesInstead(scope, path) {
    for (const [length, { name: unknown }] of path.entries()) {
        const before = [...scope.prefix, ...path.slice(0, length)];
        const names = new Set();
        for (const { properties } of scope.owners) {
            const parent = before.length === 0 ? objectOf(properties) : walk(properties, before)?.type;
            for (const name of Object.keys(fieldsOf(parent)))
                names.add(name);
        }
        if (names.size === 0)
            return null;
        if (!names.has(unknown))
            return { unknown, names: [...names] };
    }
    return null;
}
function objectOf(properties) {
    return { type: 'object', properties };
}
function fieldsOf(type) {
    if (type?.type === 'array')
        return fieldsOf(type.items);
    return type?.type === 'object' ? type.properties : {};
}
function walk(properties, path) {
    let type = objectOf(properties);
    let unopenedList = null;
    let last = '';
    for (const { name, indices } of path) {
        if (type.type === 'array') {
            unopenedList ??= last;
            type = withoutLists(type);
        }
        const field = fieldType(type, name);
        if (field === null)
            return null;
        type = field;
        for (const index of indices)
            type = stepInto(type, index);
        last = name;
    }
    return { type, unopenedList };
}
function fieldType(type, name) {
    if (type.type === 'any')
        return type;
    if (type.type === 'map')
        return type.values;
    if (type.type !== 'object')
        return null;
    return Object.hasOwn(type.properties, name) ? (type.properties[name] ?? null) : null;
}
function stepInto(type, index) {
    let inner = type;
    for (let level = 0; level < Math.max(1, index.length); level++) {
        if (inner.type === 'array')
            inner = inner.items;
        if (!index.includes('*'))
            break;
    }
    return inner;
}
function withoutLists(type) {
    return type.type === 'array' ? withoutLists(type.items) : type;
}

;// CONCATENATED MODULE: ./build/src/search/terms/check-path.js




/** What a path may be that no kind declares. */
const SHORT_NAMES = [...ANCESTORS, ENVIRONMENT, 'age', 'last_update', 'last_access'];
/** Kinds and properties that a sentence names. */
const MOST_NAMED = 3;
const MOST_MEMBERS = 6;
/** The declaration that a path leads to; warns where it leads to nothing, or not to what people expect. */
function checkPath(path, segments, scope, compilation) {
    if (scope === null || segments.length === 0)
        return null;
    const declared = declaredType(scope, segments);
    if (declared === null)
        warnOfUnknown(path, segments, scope, compilation);
    else {
        warnOfOtherKind(path, segments, scope, compilation);
        warnOfLacking(path, segments, scope, compilation);
        const { unopenedList } = declared;
        // The context warns of a list before `.{…}`.
        if (unopenedList !== null && segments.some(({ name }) => name === unopenedList)) {
            warnOfList(path, unopenedList, compilation);
        }
    }
    return declared;
}
function warnOfUnknown(path, segments, scope, compilation) {
    const { problems } = compilation;
    const instead = namesInstead(scope, segments);
    if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
        const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``;
        problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`);
        return;
    }
    // Where a path may begin there are short names as well.
    const short = path.absolute || segments[0]?.name !== instead?.unknown ? [] : SHORT_NAMES;
    const own = segments.length + scope.prefix.length === 1 ? ownNames(compilation) : [];
    const guess = instead === null
        ? null
        : ((0,nearest/* nearestName */.qb)(instead.unknown, [...short, ...own]) ?? (0,nearest/* nearestName */.qb)(instead.unknown, instead.names));
    const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``;
    // All properties of all kinds are no help.
    const isFirst = scope.prefix.length === 0 && segments[0]?.name === instead?.unknown;
    const members = isFirst ? [] : (instead?.names ?? []).map((name) => `\`${name}\``);
    const known = members.length === 0 ? '' : `; in its place there are ${(0,text_words/* some */.zN)(members, MOST_MEMBERS)}`;
    const fix = guess === null ? known : `; perhaps you mean \`${guess}\`${place}`;
    problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`);
}
function ownNames({ subjects }) {
    return subjects.flatMap(({ properties }) => Object.keys(properties));
}
/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(path, segments, scope, compilation) {
    const { subjects, model, problems } = compilation;
    const names = subjects.map((kind) => kind.name);
    const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind));
    if (names.length === 0 || names.length === model.size || !known)
        return;
    const others = [];
    for (const owner of declaringKinds(scope, segments)) {
        if (owner === null || names.includes(owner))
            return;
        others.push(owner);
    }
    const [{ name } = { name: '' }, ...inner] = segments;
    const guess = inner.length === 0 ? (0,nearest/* nearestName */.qb)(name, ownNames(compilation)) : null;
    const fix = guess === null ? '' : `; perhaps you mean \`${guess}\``;
    problems.warn(`\`${path.text}\` is a property of ${(0,text_words/* enumerate */.HL)(others.slice(0, 3))}, not of ${(0,text_words/* enumerate */.HL)(names.slice(0, 3))}${fix}.`);
}
/** Every kind may have a time of its creation; AWS tells it of some alone. */
function warnOfLacking(path, [first, ...more], { owners, prefix }, { subjects, model, problems }) {
    if (first === undefined || more.length + prefix.length > 0)
        return;
    const { name } = first;
    if (owners.slice(0, -1).some(({ kind, properties }) => kind === null && Object.hasOwn(properties, name)))
        return;
    const known = new Set(owners.map(({ kind }) => kind));
    const own = subjects.filter((kind) => known.has(kind.name));
    const asked = own.length > 0 ? own : [...model.values()].filter((kind) => known.has(kind.name));
    if (asked.length === 0 || !asked.every(({ lacks = [] }) => lacks.includes(name)))
        return;
    const names = asked.map((kind) => kind.name);
    const who = names.length > MOST_NAMED ? 'kind of this search' : (0,text_words/* enumerate */.HL)(names, 'or');
    problems.warn(path.text.endsWith(name)
        ? `\`${path.text}\` is always missing: no ${who} has it.`
        : `\`${path.text}\` is worked out of \`${name}\`, which no ${who} has, so it is always missing.`);
}
function warnOfList(path, list, { problems }) {
    const opened = path.text.replace(new RegExp(`(^|[./])${list}(?=\\.)`), `$1${list}[*]`);
    problems.warn(`\`${list}\` is a list, so \`${path.text}\` is always missing; its elements are \`${opened}\`.`);
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/may-stand-for.js
var may_stand_for = __webpack_require__(43120);
;// CONCATENATED MODULE: ./build/src/search/terms/masked.js



/**
 * Of saved resources some texts are masked (see Resource.masked): what a condition says of one may be open. A search is then
 * asked twice, with all that is open taken for true and for false (Frame.ifOpen); where both say the same, that is certain,
 * as in Kleene's logic of three values.
 */
function withMasked(test, operator, right, about) {
    if (right === null)
        return test;
    const isOpen = openness(operator, right);
    about.needs.comparisons.push({ names: about.names, isOpen });
    return (value, frame) => (frame.ifOpen !== undefined && isOpen(value) ? frame.ifOpen : test(value));
}
/** The frame as `not` hands it on: what is open stays open. */
function negated(frame) {
    return frame.ifOpen === undefined ? frame : { ...frame, ifOpen: !frame.ifOpen };
}
/** Whether a text in the value is masked. */
function holdsMasked(value) {
    if (typeof value === 'string')
        return (0,masked_text/* isMasked */.So)(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([name, inner]) => (0,masked_text/* isMasked */.So)(name) || holdsMasked(inner));
}
/** The masked texts in a value; a name that is masked is one, and what it leads to. */
function maskedTexts(value, names = []) {
    if (typeof value === 'string')
        return (0,masked_text/* isMasked */.So)(value) ? [{ names, text: value }] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => maskedTexts(item, names));
    return Object.entries(value).flatMap(([name, inner]) => {
        const path = [...names, name];
        return (0,masked_text/* isMasked */.So)(name) ? [{ names: path, text: name }] : maskedTexts(inner, path);
    });
}
/** Whether a step of the path may lead to what has a masked name. */
function mayLeadOn(start, steps) {
    return steps.some((step, index) => {
        if (step.type !== 'name')
            return false;
        let isOpen = false;
        visitValues(start, steps.slice(0, index), '', (value) => (isOpen ||= mayHaveKey(value, step.name)));
        return isOpen;
    });
}
/** Whether one of the names in an object is masked and may be this one. */
function mayHaveKey(value, key) {
    if (typeof value !== 'object' || value === null || Object.hasOwn(value, key))
        return false;
    return Object.keys(value).some((name) => (0,masked_text/* isMasked */.So)(name) && (0,may_stand_for/* mayStandFor */.r)(name, key));
}
/** Whether the masked text may be another text than the one that is looked for, which may be it. */
function openness(operator, right) {
    const members = (Array.isArray(right) ? right : [right]);
    const texts = members.filter((member) => typeof member === 'string');
    const isAnyDeep = members.some((member) => typeof member === 'object' && member !== null);
    const isByEquality = ['==', '!=', 'in', 'not in'].includes(operator);
    const isByPattern = operator === '=~' || operator === '!~';
    return (value) => {
        if (typeof value === 'object')
            return (isAnyDeep || Array.isArray(right) || isByPattern) && holdsMasked(value);
        if (typeof value !== 'string' || !(0,masked_text/* isMasked */.So)(value))
            return false;
        if (isByPattern)
            return true;
        return isByEquality ? texts.some((text) => (0,may_stand_for/* mayStandFor */.r)(value, text)) : texts.length > 0;
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/compilation.js

const NO_TYPES = {};
/** The same search, about resources of these kinds to which nothing has been merged. */
function about(compilation, kinds) {
    const subjects = [...kinds].flatMap((kind) => compilation.model.get(kind) ?? []);
    return { ...compilation, subjects, merged: NO_TYPES, added: NO_TYPES };
}
/** Paths that start in the section reported: merged data, then the kinds that `is()` narrows to, then all others. */
function reportedPlace(compilation) {
    return { scope: reportedOf(compilation), inContext: false };
}
function reportedOf({ model, subjects, merged }) {
    return reportedScope([...new Set([...subjects, ...model.values()])], merged);
}
/** The same, but for what only other kinds declare: for values of which nothing else is known. */
function ownReported({ subjects, merged }) {
    return reportedScope(subjects, merged);
}

;// CONCATENATED MODULE: ./build/src/search/terms/documents.js

const TEXT = { type: 'string' };
/** A whole resource as merges and `/descendants` see it: what absolute paths reach, as one value. */
function documentOf(frame, model) {
    const { resource, reported, added, surroundings } = frame;
    const ancestors = ANCESTORS.flatMap((kind) => {
        const ancestor = surroundings.ancestor(resource, kind);
        return ancestor === null ? [] : [[kind, { reported: { id: ancestor.id, name: ancestor.name } }]];
    });
    return {
        id: nodeId(resource),
        kinds: kindsOf(resource.kind, model),
        reported,
        ancestors: Object.fromEntries(ancestors),
        ...added,
    };
}
function documentType(reported) {
    return {
        type: 'object',
        properties: { id: TEXT, kinds: { type: 'array', items: TEXT }, reported, ancestors: { type: 'any' } },
    };
}
/** Its own kind and all base kinds. */
function kindsOf(kind, model) {
    return [kind, ...(model.get(kind)?.bases ?? [])];
}

;// CONCATENATED MODULE: ./build/src/search/language/ast.js
/** Levels that an open range goes to. */
const MAX_LEVELS = 250;

;// CONCATENATED MODULE: ./build/src/search/terms/matcher.js
const NOTHING_ADDED = {};
/** A resource to which nothing has been merged. */
function frameOf(resource, surroundings) {
    return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings };
}
/** All that the resource may be: with what it hangs on that was not read, and with what masked texts leave open. */
function possibleFrames(resource, surroundings) {
    const { doubts = [], masked } = resource;
    const frames = [
        frameOf(resource, surroundings),
        ...doubts.map((reported) => frameOf({ ...resource, reported }, surroundings)),
    ];
    return masked === undefined
        ? frames
        : frames.flatMap((frame) => BOTH.map((ifOpen) => Object.assign({}, frame, { ifOpen })));
}
const BOTH = [false, true];
/** For terms that only run in `find`. */
function graphOf(surroundings) {
    if ('linked' in surroundings)
        return surroundings;
    throw new Error('a term that looks at neighbours was asked without a graph');
}
/** The same answer for every resource, and nothing to show for it. */
function constant(answer) {
    return { test: () => answer, collect: () => undefined };
}

;// CONCATENATED MODULE: ./build/src/search/graph/traverse.js
function startAt(resource) {
    return { resource, before: null, arrow: '' };
}
/** From one resource, breadth first, each resource once: those between `start` and `end` edges away. */
function walkFrom(graph, from, walk) {
    return walk.start === 1 && walk.end === 1 ? step(graph, from, walk) : walkLevels(graph, from, walk);
}
/** The walk of one edge, which most are: nothing can be reached twice. */
function step(graph, before, walk) {
    const arrow = arrowOf(walk);
    const neighbours = graph.linked(before.resource, walk.type, walk.direction);
    return neighbours.map((resource) => ({ resource, before, arrow }));
}
function* walkLevels(graph, from, walk) {
    const { type, direction, start, end } = walk;
    const arrow = arrowOf(walk);
    if (start === 0)
        yield from;
    const seen = new Set([from.resource]);
    let level = [from];
    for (let depth = 1; depth <= end && level.length > 0; depth++) {
        const next = [];
        for (const before of level) {
            for (const resource of graph.linked(before.resource, type, direction)) {
                if (seen.has(resource))
                    continue;
                seen.add(resource);
                const visit = { resource, before, arrow };
                next.push(visit);
                if (depth >= start)
                    yield visit;
            }
        }
        level = next;
    }
}
/** The union of the walks from each of these resources, each resource once. */
function walkFromAll(graph, from, walk) {
    const [first, ...others] = from;
    if (first !== undefined && others.length === 0)
        return walkFrom(graph, first, walk);
    return walk.start <= 1 ? walkTogether(graph, from, walk) : walkApart(graph, from, walk);
}
function* walkApart(graph, from, walk) {
    const found = new Set();
    for (const start of from) {
        for (const visit of walkFrom(graph, start, walk)) {
            if (found.has(visit.resource))
                continue;
            found.add(visit.resource);
            yield visit;
        }
    }
}
/**
 * All walks at once, so that what many starts reach is passed twice and not once per start. Twice, since a start is
 * only reached by a walk from another one: every resource lets the first two pass.
 */
function* walkTogether(graph, from, walk) {
    const { type, direction, start, end } = walk;
    const arrow = arrowOf(walk);
    const passed = new Map();
    const found = new Set();
    let level = [];
    for (const visit of from) {
        if (passed.has(visit.resource))
            continue;
        passed.set(visit.resource, [visit, null]);
        level.push({ visit, origin: visit });
        if (start > 0)
            continue;
        found.add(visit.resource);
        yield visit;
    }
    for (let depth = 1; depth <= end && level.length > 0; depth++) {
        const next = [];
        for (const { visit: before, origin } of level) {
            for (const resource of graph.linked(before.resource, type, direction)) {
                const [first, second] = passed.get(resource) ?? [null, null];
                if (first === origin || second !== null)
                    continue;
                passed.set(resource, first === null ? [origin, null] : [first, origin]);
                const visit = { resource, before, arrow };
                next.push({ visit, origin });
                if (found.has(resource))
                    continue;
                found.add(resource);
                yield visit;
            }
        }
        level = next;
    }
}
function arrowOf({ type, direction }) {
    return direction === 'out' ? `-${type}->` : `<-${type}-`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/relatives.js







const SECTION_NAMES = { in: 'ancestors', out: 'descendants' };
/** `/ancestors.<kind>…` and `/descendants.<kind>…`: the nearest resource of the kind on default edges, first found. */
function relativeSection(path, direction, rest, compilation) {
    const section = SECTION_NAMES[direction];
    const [kind, ...inside] = rest;
    const { kindNames, kindGraph, needs, problems, structure, subjects } = compilation;
    const name = kind?.name ?? '';
    if (kind === undefined || kind.indices.length > 0) {
        problems.refuse(`Expected the name of a kind after /${section}, but found \`${path.text}\`.`, path.at);
    }
    else if (!kindNames.isKnown(name)) {
        const guess = (0,nearest/* nearestName */.qb)(name, [...kindNames.names]);
        const fix = guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``;
        problems.refuse(`\`${path.text}\`: there is no kind \`${name}\`; ${fix}.`, path.at);
    }
    const kinds = kindNames.concrete([name]);
    const walk = { type: 'default', direction, start: 1, end: MAX_LEVELS };
    const starts = new Set(subjects.map((subject) => subject.name));
    const ends = new Set([...kinds].filter((end) => kindGraph.ends(starts, walk).has(end)));
    // The nearest account or region is the resource's own: nothing on another path can be nearer.
    const direct = direction === 'in' && [...ends].every((end) => structure.kinds.has(end));
    if (!direct)
        needs.addCorridor(kindGraph.corridor(starts, walk, ends));
    needs.add(ends);
    needs.graph = true;
    needs.around = true;
    if (ends.size === 0 && starts.size > 0 && kinds.size > 0) {
        problems.warn(`\`${path.text}\` is always missing: no default edges lead there.`);
    }
    const find = (frame) => {
        for (const { resource } of walkFrom(graphOf(frame.surroundings), startAt(frame.resource), walk)) {
            if (kinds.has(resource.kind))
                return resource;
        }
        return null;
    };
    const declared = ownReported(about(compilation, ends));
    const [first, ...properties] = inside;
    if (first?.name === 'id' && properties.length === 0) {
        const meant = `/${section}.${name}.reported.id`;
        problems.warn(`\`${path.text}\` is the id of a node in the graph, not the cloud's; perhaps you mean \`${meant}\`.`);
    }
    if (first?.name === 'reported' && first.indices.length === 0) {
        return {
            root: (frame) => find(frame)?.reported,
            name: `/${section}.${name}.reported`,
            rest: properties,
            scope: ends.size === 0 ? null : declared,
        };
    }
    const type = documentType(typeOfScope(declared));
    return {
        root: (frame) => {
            const found = find(frame);
            return {
                [name]: found === null ? null : documentOf(frameOf(found, frame.surroundings), compilation.model),
            };
        },
        name: `/${section}`,
        rest: kind === undefined ? [] : [kind, ...inside],
        scope: ends.size === 0 ? null : scopeOf({ [name]: type }),
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/sections.js






const SECTIONS = [
    'reported',
    'id',
    'kinds',
    'metadata',
    'desired',
    'security',
    'usage',
    'refs',
    'ancestors',
    'descendants',
];
/** Where `/section.rest` begins. */
function sectionOf(path, segments, compilation) {
    const [first, ...rest] = segments;
    const name = first?.name ?? '';
    const added = scopeOf(compilation.added);
    if (declaredType(added, segments) !== null) {
        return { root: (frame) => frame.added, name: '/', rest: segments, scope: added };
    }
    switch (name) {
        case 'reported':
            return {
                root: (frame) => frame.reported,
                name: '',
                rest,
                scope: reportedOf(compilation),
            };
        case 'id':
            return whole((frame) => nodeId(frame.resource), segments);
        case 'kinds':
            return whole(({ resource }) => kindsOf(resource.kind, compilation.model), segments);
        case 'ancestors':
            return ancestorSection(path, rest, compilation) ?? relativeSection(path, 'in', rest, compilation);
        case 'descendants':
            return relativeSection(path, 'out', rest, compilation);
        default:
            warnOfSection(path, name, compilation);
            return { ...missing(segments), scope: name === 'metadata' ? metadataScope() : null, rest };
    }
}
function whole(root, segments) {
    const [first, ...rest] = segments;
    const start = first === undefined ? [] : [first];
    return {
        root: (frame) => ({ [first?.name ?? '']: root(frame) ?? null }),
        name: '/',
        rest: [...start, ...rest],
        scope: null,
    };
}
function missing(segments) {
    return { root: () => undefined, name: `/${segments[0]?.name ?? ''}`, rest: segments.slice(1), scope: null };
}
/** Cloud, account, region and zone, which every resource knows; null for kinds that are looked for in the graph. */
function ancestorSection(path, rest, compilation) {
    const [kind, section, ...properties] = rest;
    const name = kind?.name ?? '';
    if (!ANCESTORS.includes(name))
        return null;
    if (section?.name !== 'reported') {
        const sentence = `Expected a property such as /ancestors.${name}.reported.name, but found \`${path.text}\`.`;
        compilation.problems.refuse(sentence, path.at);
    }
    const known = [...compilation.model.values()].filter((candidate) => candidate.name === name || candidate.bases.includes(name));
    if (known.length === 0) {
        compilation.problems.warn(`\`${path.text}\` is always missing: no kind of ${name} is read by this program.`);
    }
    const property = properties[0]?.name ?? '';
    const root = ({ resource, surroundings }) => reportedWithName(surroundings.ancestor(resource, name));
    const start = { root, name: `/ancestors.${name}.reported`, rest: properties };
    if (name === 'account' && property === ENVIRONMENT) {
        compilation.needs.environment = true;
        compilation.needs.around = true;
        return { ...start, ancestor: name, scope: scopeOf({ [ENVIRONMENT]: { type: 'string' } }) };
    }
    if (!['id', 'name'].includes(property))
        compilation.needs.graph = true;
    // Ids of accounts and names of regions are known without listing them.
    const free = name === 'account' ? ['id'] : ['id', 'name'];
    if (!free.includes(property))
        compilation.needs.around = true;
    const kinds = known.map((candidate) => candidate.name);
    if (property === 'name' && name === 'account')
        for (const one of kinds)
            compilation.needs.named.add(one);
    else if (!free.includes(property))
        compilation.needs.add(kinds);
    return { ...start, ancestor: name, scope: known.length > 0 ? reportedScope(known) : null };
}
function reportedWithName(ancestor) {
    if (ancestor === null)
        return undefined;
    const { id, name, reported } = ancestor;
    return reported['id'] === id && reported['name'] === name ? reported : { ...reported, id, name };
}
function warnOfSection(path, name, { problems }) {
    if (SECTIONS.includes(name)) {
        problems.warn(`\`${path.text}\` is always missing: the section ${name} is not kept by this program.`);
        return;
    }
    const guess = (0,nearest/* nearest */.pA)(name, SECTIONS);
    const fix = guess === null ? `properties are written without the slash` : `perhaps you mean \`/${guess}\``;
    problems.warn(`There is no section \`${name}\` for \`${path.text}\`, so it is always missing; ${fix}.`);
}

;// CONCATENATED MODULE: ./build/src/search/terms/location.js






/** Properties that are computed from a time: the age of a resource comes from its ctime. */
const SYNTHETIC = {
    age: 'ctime',
    last_update: 'mtime',
    last_access: 'atime',
};
/** The timestamp behind a synthetic age at the end of this path, or null. */
function timestampOf(path, place) {
    const segments = withoutShortNames(path, place);
    const last = segments.at(-1);
    if (last === undefined || last.indices.length > 0)
        return null;
    const absolute = path.absolute || segments !== path.segments;
    const section = absolute
        ? segments
            .slice(0, -1)
            .map((segment) => segment.name)
            .join('.')
        : 'reported';
    if (place.inContext && !absolute)
        return null;
    if (section === 'metadata')
        return last.name === 'exported_age' ? 'exported_at' : null;
    const reported = section === 'reported' || /^ancestors\.\w+\.reported$/.test(section);
    const alone = absolute || segments.length === 1;
    return reported && alone && Object.hasOwn(SYNTHETIC, last.name) ? (SYNTHETIC[last.name] ?? null) : null;
}
/** Whether some value at the end of the path passes. */
function someAt({ root, steps }, test) {
    const some = compileSome(steps, test);
    return root === null ? some : (_, frame) => some(root(frame), frame);
}
/** The same, where a name on the way may be one that is masked: what stands there is open. */
function someOrOpenAt(location, test) {
    const some = someAt(location, test);
    const { steps } = location;
    // Properties themselves are named by their kinds.
    if (steps.length < 2)
        return some;
    return (value, frame) => frame.ifOpen !== undefined && mayLeadOn(startOf(location, value, frame), steps)
        ? frame.ifOpen
        : some(value, frame);
}
function startOf({ root }, value, frame) {
    return root === null ? value : root(frame);
}
/** Follows short names and sections, and warns of properties that no kind has. */
function locate(path, place, compilation, lastName) {
    const renamed = withoutShortNames(path, place);
    const segments = lastName === undefined ? renamed : withLast(renamed, lastName);
    for (const { name } of segments)
        compilation.needs.names.add(name);
    if (renamed !== path.segments)
        noteShortName(path, renamed, compilation);
    if (path.absolute || renamed !== path.segments) {
        const section = sectionOf(path, segments, compilation);
        const declared = checkPath(path, section.rest, section.scope, compilation);
        return {
            root: section.root,
            startName: () => section.name,
            steps: stepsOf(section.rest),
            segments: section.rest,
            type: declared?.type ?? null,
            inside: section.scope === null ? null : scopeInside(section.scope, section.rest),
            ancestor: section.ancestor ?? null,
        };
    }
    const declared = checkPath(path, segments, place.scope, compilation);
    return {
        root: null,
        startName: (name) => name,
        steps: stepsOf(segments),
        segments,
        type: declared?.type ?? null,
        inside: scopeInside(place.scope, segments),
        ancestor: null,
    };
}
/**
 * `account = x` → /ancestors.account.reported.name, `account.id` → …reported.id, `environment` → that of the account,
 * `usage.x` → /usage.x.
 */
function withoutShortNames(path, place) {
    const [first, ...rest] = path.segments;
    const plain = first !== undefined && first.indices.length === 0 && path.text.startsWith(first.name);
    if (path.absolute || place.inContext || !plain)
        return path.segments;
    if (first.name === 'usage' && rest.length > 0)
        return [...path.segments];
    if (first.name === ENVIRONMENT && rest.length === 0)
        return inAncestor('account', [first]);
    if (!ANCESTORS.includes(first.name))
        return path.segments;
    return inAncestor(first.name, rest.length > 0 ? rest : [{ name: 'name', indices: [] }]);
}
/** Whether anything of a resource is called so: a property of any kind, or one that is known of all. */
function isNamed(path, { model }) {
    const place = { scope: reportedScope([...model.values()]), inContext: false };
    return (path.absolute ||
        withoutShortNames(path, place) !== path.segments ||
        timestampOf(path, place) !== null ||
        declaredType(place.scope, path.segments) !== null);
}
/** Whether the path is `account` and no more. */
function isAccountName(path, place) {
    return path.text === 'account' && withoutShortNames(path, place) !== path.segments;
}
function inAncestor(kind, property) {
    return [...['ancestors', kind, 'reported'].map((name) => ({ name, indices: [] })), ...property];
}
function withLast(segments, name) {
    return [...segments.slice(0, -1), { name, indices: [] }];
}
function noteShortName(path, segments, { problems }) {
    const full = segments
        .map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
        .join('.');
    problems.note(`\`${path.text}\` is short for \`/${full}\`.`);
}

;// CONCATENATED MODULE: ./build/src/search/terms/row-order.js





/**
 * `sort`, `limit` and `reversed` at the end of an aggregate are about its rows, and the search is left without them. Where
 * `sort` names properties that are no columns, they choose resources before these are counted, as everywhere else.
 */
function withRowOrder(search, compilation) {
    const { aggregate, parts } = search;
    const last = parts.at(-1);
    const asIs = { search, order: null };
    if (aggregate === null || last === undefined || last.navigation !== null)
        return asIs;
    const { sorts, limit, reversed } = last;
    if (sorts.length === 0 && limit === null && !reversed)
        return asIs;
    if (!areRowsMeant(aggregate, last, compilation))
        return asIs;
    const plain = { ...last, sorts: [], limit: null, reversed: false };
    const order = {
        sorts: sorts.map(({ path, order: way }) => ({
            column: columnMeant(path, aggregate) ?? '',
            descending: way === 'desc',
        })),
        limit,
        reversed,
    };
    return { search: { ...search, parts: [...parts.slice(0, -1), plain] }, order };
}
function areRowsMeant(aggregate, { sorts, limit }, compilation) {
    const { problems } = compilation;
    const others = sorts.filter(({ path }) => columnMeant(path, aggregate) === null);
    const columns = (0,text_words/* enumerate */.HL)(columnsOf(aggregate).map((name) => `\`${name}\``));
    for (const { path } of others) {
        if (isNamed(path, compilation))
            continue;
        const guess = (0,nearest/* nearest */.pA)(path.text, columnsOf(aggregate));
        const fix = guess === null ? `its columns are ${columns}` : `perhaps you mean \`${guess}\``;
        problems.refuse(`The aggregate has no column \`${path.text}\` to sort by; ${fix}.`, path.at);
    }
    const [other] = others;
    if (other === undefined) {
        const isByProperty = sorts.every(({ path }) => isNamed(path, compilation));
        if (limit !== null && isByProperty)
            problems.warn('`limit` takes rows of the aggregate; in Resoto it took resources before they were counted.');
        return true;
    }
    const { text, at } = other.path;
    if (others.length < sorts.length) {
        problems.refuse(`\`${text}\` is no column of the aggregate: \`sort\` takes its columns, ${columns}, or properties of resources, not both.`, at);
    }
    else {
        problems.warn(`\`${text}\` is no column of the aggregate, so \`sort\` and \`limit\` choose resources before they are counted; rows are sorted by ${columns}.`);
    }
    return false;
}
function columnMeant({ text, segments }, aggregate) {
    const [only, ...more] = segments;
    const name = more.length === 0 && only?.indices.length === 0 ? only.name : text;
    return columnsOf(aggregate).find((column) => column === text || column === name) ?? null;
}
/** `sort`, then `limit`, then `reversed`; stable. */
function inRowOrder(rows, { sorts, limit, reversed }) {
    const sorted = rows.toSorted((left, right) => {
        for (const { column, descending } of sorts) {
            const result = compare(valueIn(left, column), valueIn(right, column));
            if (result !== 0)
                return descending ? -result : result;
        }
        return 0;
    });
    const limited = limit === null ? sorted : sorted.slice(limit.offset, limit.offset + limit.length);
    return reversed ? limited.toReversed() : limited;
}
function valueIn({ group, ...values }, column) {
    const columns = { ...values, ...group };
    return columns[column];
}

;// CONCATENATED MODULE: ./build/src/search/language/times.js
/** Date, blank or T, time to the minute or finer, zone or none. */
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const LEADING_TIME = /\d{4}-?\d{2}-?\d{2}T?\d{2}:?\d{2}:?\d{2}(?:\.\d*)?(?:Z|[+-]\d{2}:?\d{2})?/y;
/**
 * Milliseconds since 1970 of an ISO date or time; null where the text is none. A time without a zone is UTC, so that
 * a search means the same on every runner.
 */
function parseTime(text) {
    const match = TIME.exec(text.trim());
    if (match === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
    const time = Date.UTC(y, mo - 1, d, h, mi, s);
    const date = new Date(time);
    if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d || h > 23 || mi > 59 || s > 59)
        return null;
    return time - zoneMinutes(zone) * 60_000;
}
/** The ISO time with seconds that begins at the offset, and where it ends. */
function timeAt(text, offset) {
    LEADING_TIME.lastIndex = offset;
    const match = LEADING_TIME.exec(text)?.[0];
    const time = match === undefined ? null : parseTime(match);
    return match === undefined || time === null ? null : { time, end: offset + match.length };
}
/** `2021-12-09T10:00:00Z`: the form in which resources hold times. */
function printTime(time) {
    return `${isoText(time).slice(0, 19)}Z`;
}
/** `2021-12-09`. */
function printDate(time) {
    return isoText(time).slice(0, 10);
}
/** Years 0 to 9999: beyond them the text has another form, which would sort wrongly. */
function isoText(time) {
    return new Date(Math.max(-62_167_219_200_000, Math.min(time, 253_402_300_799_000))).toISOString();
}
function zoneMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const sign = zone.startsWith('-') ? -1 : 1;
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

;// CONCATENATED MODULE: ./build/src/search/terms/sort.js





/** What the command line sorts by where a search says nothing. */
const USUAL_ORDER = [
    { value: ({ resource }) => resource.kind, descending: false },
    { value: ({ resource }) => resource.name, descending: false },
    { value: ({ resource }) => resource.id, descending: false },
];
/** The older, the smaller the timestamp: ages sort the other way round. */
function compileSort({ path, order }, compilation) {
    const timestamp = timestampOf(path, reportedPlace(compilation));
    const descending = order === 'desc';
    return timestamp === null
        ? { value: valueAt(path, compilation), descending }
        : { value: valueAt(path, compilation, timestamp), descending: !descending };
}
/** The value at a path; with `[*]` the list of all. `lastName` instead of the path's last. */
function valueAt(path, compilation, lastName) {
    const location = locate(path, reportedPlace(compilation), compilation, lastName);
    const { steps } = location;
    const several = hasEach(steps);
    return (frame) => {
        const values = [];
        visitValues(startOf(location, frame.reported, frame), steps, '', (value) => values.push(value ?? null));
        return several ? values : values[0];
    };
}
function secondsSince(value, now) {
    const time = typeof value === 'string' ? parseTime(value) : null;
    return time === null ? undefined : Math.trunc((now - time) / 1000);
}
/** Stable; what is missing comes first where it ascends. */
function sortFrames(frames, keys) {
    const keyed = Array.from(frames, (frame) => ({ frame, values: keys.map(({ value }) => value(frame)) }));
    keyed.sort((left, right) => {
        for (const [index, { descending }] of keys.entries()) {
            const order = compare(left.values[index], right.values[index]);
            if (order !== 0)
                return descending ? -order : order;
        }
        return 0;
    });
    return keyed.map(({ frame }) => frame);
}

;// CONCATENATED MODULE: ./build/src/search/terms/unfold.js





/**
 * The loops over `[*]` of several paths: what begins alike runs over the same element, as in
 * `ports[*].from, ports[*].to`. A resource whose list is empty gives no row.
 */
class Unfolding {
    #loops = [];
    #keys = new Map();
    #compilation;
    constructor(compilation) {
        this.#compilation = compilation;
    }
    /** How to read the path in a row. Of an age: whole seconds. */
    add(path) {
        const compilation = this.#compilation;
        const timestamp = timestampOf(path, reportedPlace(compilation));
        const location = locate(path, reportedPlace(compilation), compilation, timestamp ?? undefined);
        const { parent, steps } = this.#loopsOf(location);
        const read = (row, frame) => follow(parent === null ? startOf(location, frame.reported, frame) : row[parent], steps);
        return timestamp === null ? read : (row, frame) => secondsSince(read(row, frame), compilation.now);
    }
    /** How to read the keys or the values of the map at the path: both of the same map are those of one entry. */
    addEntries(path, of) {
        const location = locate(path, reportedPlace(this.#compilation), this.#compilation);
        if (location.type !== null && !['map', 'object', 'any'].includes(location.type.type))
            this.#compilation.problems.warn(`\`${path.text}\` is no map, so it has no ${of}.`);
        const { parent, steps, key } = this.#loopsOf(location);
        const loop = this.#loop(`${key}${JSON.stringify([...steps, 'entries'])}`, {
            parent,
            location,
            steps,
            levels: 0,
        });
        const member = of === 'keys' ? 0 : 1;
        return (row) => row[loop]?.[member];
    }
    /** The loops on the way to the end of a path, and the steps from the last of them. */
    #loopsOf(location) {
        let parent = null;
        let key = location.startName('');
        let steps = [];
        for (const step of location.steps) {
            if (step.type !== 'each') {
                steps.push(step);
                continue;
            }
            key += JSON.stringify([...steps, step]);
            parent = this.#loop(key, { parent, location, steps, levels: step.levels });
            steps = [];
        }
        return { parent, steps, key };
    }
    #loop(key, loop) {
        const known = this.#keys.get(key);
        if (known !== undefined)
            return known;
        this.#keys.set(key, this.#loops.length);
        return this.#loops.push(loop) - 1;
    }
    *rows(frame, row = []) {
        const loop = this.#loops[row.length];
        if (loop === undefined) {
            yield row;
            return;
        }
        const { parent, location, steps, levels } = loop;
        const start = parent === null ? startOf(location, frame.reported, frame) : row[parent];
        const value = follow(start, steps);
        const elements = levels === 0 ? entriesOf(value) : elementsOf(value, levels);
        for (const element of elements)
            yield* this.rows(frame, [...row, element]);
    }
}
function entriesOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.entries(value).map(([key, entry]) => [key, entry]) : [];
}
function follow(value, steps) {
    let end;
    visitValues(value, steps, '', (found) => {
        end = found;
    });
    return end;
}

;// CONCATENATED MODULE: ./build/src/search/terms/aggregate.js






/** Only the groups are kept while resources go by. */
function compileAggregate(aggregate, order, compilation) {
    const unfolding = new Unfolding(compilation);
    const groups = aggregate.groups.map((group) => compileGroup(group, unfolding));
    const functions = aggregate.functions.map((each) => compileFunction(each, unfolding));
    warnOfSameNames(groups, compilation);
    warnOfSameNames(functions, compilation);
    return () => {
        const found = new Map();
        return {
            add: (frame) => {
                for (const row of unfolding.rows(frame)) {
                    const inputs = functions.map(({ value }) => value(row, frame));
                    for (const values of combinations(groups.map(({ value }) => value(row, frame)))) {
                        const key = JSON.stringify(values);
                        const group = found.get(key) ?? { values, folds: functions.map(({ fold }) => startFold(fold)) };
                        found.set(key, group);
                        for (const [index, fold] of group.folds.entries())
                            fold.add(inputs[index]);
                    }
                }
            },
            rows: () => {
                const rows = [...found.values()]
                    .toSorted((a, b) => compare(a.values, b.values))
                    .map(({ values, folds }) => rowOf(groups, values, functions, folds));
                return order === null ? rows : inRowOrder(rows, order);
            },
        };
    };
}
function rowOf(groups, values, functions, folds) {
    const results = folds.map((fold) => fold.result());
    return { ...(groups.length === 0 ? {} : { group: named(groups, values) }), ...named(functions, results) };
}
function named(columns, values) {
    return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]));
}
function compileGroup(group, unfolding) {
    const { name } = group;
    const column = groupColumn(group);
    if (name.type === 'path')
        return { name: column, value: unfolding.add(name.path) };
    if (name.type === 'entries')
        return { name: column, value: unfolding.addEntries(name.path, name.of) };
    const parts = name.parts.map((part) => (typeof part === 'string' ? part : unfolding.add(part)));
    return {
        name: column,
        value: (row, frame) => combinations(parts.map((part) => (typeof part === 'string' ? part : part(row, frame)))).map((texts) => texts.map(textOf).join('')),
    };
}
function textOf(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Lists are unfolded: one combination for each of their elements, none where one is empty. */
function combinations(values) {
    let result = [[]];
    for (const value of values) {
        const next = [];
        for (const before of result) {
            for (const choice of isList(value) ? value : [value ?? null])
                next.push([...before, choice]);
        }
        result = next;
    }
    return result;
}
function compileFunction(written, unfolding) {
    const { name: fold, argument, operations } = written;
    const name = functionColumn(written);
    const read = 'segments' in argument ? unfolding.add(argument) : () => argument.value;
    if (operations.length === 0)
        return { name, fold, value: read };
    return { name, fold, value: (row, frame) => calculate(read(row, frame), operations) };
}
/** `*`, `/` and `%` before `+` and `-`. What is not a number stays as it is; a division by zero has no result. */
function calculate(value, operations) {
    if (typeof value !== 'number')
        return value;
    let sum = 0;
    let product = value;
    for (const { operator, value: { value: right }, } of operations) {
        if (operator === '+' || operator === '-') {
            sum += product;
            product = operator === '+' ? right : -right;
        }
        else if (operator === '*')
            product *= right;
        else if (right === 0)
            return null;
        else
            product = operator === '/' ? product / right : product % right;
    }
    return sum + product;
}
function warnOfSameNames(columns, { problems }) {
    const names = new Set();
    for (const { name } of columns) {
        if (names.has(name))
            problems.warn(`Two columns are called \`${name}\`; name one of them with \`as\`.`);
        names.add(name);
    }
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/excerpt.js
var excerpt = __webpack_require__(4460);
;// CONCATENATED MODULE: ./build/src/search/language/search-error.js


/** A search that is wrong: one sentence, and the place in the search with a caret under it. */
class SearchError extends errors/* UserError */.yo {
    /** Where in the search, in UTF-16 units. */
    offset;
    /** Two lines: the part of the search around the place, and a caret under it. Control characters are escaped. */
    excerpt;
    constructor(sentence, text, offset) {
        super(sentence);
        this.offset = Math.max(0, Math.min(offset, text.length));
        this.excerpt = (0,excerpt/* excerptAt */.L)(text, this.offset);
    }
}

;// CONCATENATED MODULE: ./build/src/search/language/cursor.js

/** Deeper nesting would only occur in an attack; the parser and everything after it recurse. */
const MAX_DEPTH = 100;
const BLANKS = /\s*/y;
/**
 * A place in the search that moves forward, and back where an alternative fails.
 * Remembers the furthest place where something else was expected: that is where people look for the fault.
 */
class Cursor {
    text;
    at;
    furthest;
    #expected = new Set();
    #depth = 0;
    constructor(text, start) {
        this.text = text;
        this.at = start;
        this.furthest = start;
    }
    get expected() {
        return [...this.#expected];
    }
    /** Notes what would have been understood here. Always null, so that parsers can return it. */
    expect(what, at = this.at) {
        if (at > this.furthest) {
            this.furthest = at;
            this.#expected.clear();
        }
        if (at === this.furthest)
            this.#expected.add(what);
        return null;
    }
    blanks() {
        BLANKS.lastIndex = this.at;
        BLANKS.test(this.text);
        this.at = BLANKS.lastIndex;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** The text of a sticky expression that matches here. */
    take(expression) {
        expression.lastIndex = this.at;
        const match = expression.exec(this.text);
        if (match === null)
            return null;
        this.at += match[0].length;
        return match[0];
    }
    /** Exactly these characters, here. */
    exactly(characters) {
        if (!this.text.startsWith(characters, this.at))
            return false;
        this.at += characters.length;
        return true;
    }
    /** These characters with any blanks around them. `label` null: this choice need not be mentioned. */
    token(characters, label = `\`${characters}\``) {
        const start = this.at;
        this.blanks();
        if (this.exactly(characters)) {
            this.blanks();
            return true;
        }
        if (label !== null)
            this.expect(label);
        this.at = start;
        return false;
    }
    /** The first of these words, with any blanks around it. No word boundary: `andb` begins with `and`. */
    oneOf(words, ...labels) {
        for (const word of words)
            if (this.token(word, null))
                return word;
        const start = this.at;
        this.blanks();
        for (const label of labels)
            this.expect(label);
        this.at = start;
        return null;
    }
    /** What the parser finds, or null with the place as it was. */
    attempt(parse) {
        const start = this.at;
        const result = parse();
        if (result === null)
            this.at = start;
        return result;
    }
    /** At least one item between separators; a trailing separator is left unread. */
    list(item, separator = ',') {
        const first = this.attempt(item);
        if (first === null)
            return null;
        const items = [first];
        for (;;) {
            const next = this.attempt(() => (this.token(separator) ? item() : null));
            if (next === null)
                return items;
            items.push(next);
        }
    }
    nested(parse) {
        if (this.#depth >= MAX_DEPTH) {
            throw new SearchError(`The search is nested more than ${MAX_DEPTH} levels deep; take the inner part apart.`, this.text, this.at);
        }
        this.#depth++;
        try {
            return parse();
        }
        finally {
            this.#depth--;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-paths.js

const PLAIN = /[A-Za-z_][A-Za-z0-9_-]*/y;
const BACKTICKED = /`[^`]+`/y;
const INDEX = /\[([0-9*]*)\]/y;
const DOTS = /\.*/y;
/** A path without blanks around it: `group_ip_permissions[*].from_port`, `/metadata.protected`, tags.`aws:foo`. */
function parsePath(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        const absolute = cursor.exactly('/');
        const first = parseSegment(cursor);
        if (first === null)
            return cursor.expect('the name of a property', at);
        const segments = [first];
        for (;;) {
            const next = cursor.attempt(() => (cursor.exactly('.') ? parseSegment(cursor) : null));
            if (next === null)
                break;
            segments.push(next);
        }
        return { text: cursor.text.slice(at, cursor.at), absolute, segments, at };
    });
}
/** A path with any blanks around it. */
function parseSpacedPath(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const path = parsePath(cursor);
        if (path !== null)
            cursor.blanks();
        return path;
    });
}
/** The name under which a merge puts its result: a path without positions, with any blanks around it. */
function parseMergeName(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        cursor.exactly('/');
        if (parseName(cursor) === null)
            return cursor.expect('a name for the merged result');
        do
            cursor.take(DOTS);
        while (parseName(cursor) !== null);
        const name = cursor.text.slice(start, cursor.at);
        cursor.blanks();
        return name;
    });
}
function parseSegment(cursor) {
    const name = parseName(cursor);
    if (name === null)
        return null;
    const indices = [];
    for (;;) {
        const index = cursor.take(INDEX);
        if (index === null)
            return { name, indices };
        indices.push(index.slice(1, -1));
    }
}
function parseName(cursor) {
    if (cursor.text[cursor.at] !== '`')
        return cursor.take(PLAIN);
    const quoted = cursor.take(BACKTICKED);
    if (quoted !== null)
        return quoted.slice(1, -1);
    const sentence = 'A name in backticks needs at least one character and a closing backtick.';
    throw new SearchError(sentence, cursor.text, cursor.at);
}

;// CONCATENATED MODULE: ./build/src/search/language/problems.js

/** What compiling a search has to say: refusals, warnings, and notes on how it is understood. */
class Problems {
    #text;
    #lenient;
    #warnings = new Set();
    #unknownValues = new Set();
    #notes;
    /** Lenient: refusals become warnings, for `explain`, which explains whatever can be read. */
    constructor(text, lenient, notes = new Set()) {
        this.#notes = notes;
        this.#text = text;
        this.#lenient = lenient;
    }
    /** Refuses and notes as these do, and keeps its warnings to itself: for what is compiled twice. */
    get quiet() {
        return new Problems(this.#text, this.#lenient, this.#notes);
    }
    get warnings() {
        return [...this.#warnings];
    }
    /** Those of the warnings that are about values which nothing is known to have: a cloud may have added them since. */
    get unknownValues() {
        return [...this.#unknownValues];
    }
    get notes() {
        return [...this.#notes];
    }
    refuse(sentence, at) {
        if (!this.#lenient)
            throw new SearchError(sentence, this.#text, at);
        this.#warnings.add(sentence);
    }
    warn(sentence) {
        this.#warnings.add(sentence);
    }
    warnOfValue(sentence) {
        this.#warnings.add(sentence);
        this.#unknownValues.add(sentence);
    }
    note(sentence) {
        this.#notes.add(sentence);
    }
}

;// CONCATENATED MODULE: ./build/src/search/graph/needs.js

/** What a search asks for beyond the resource that it judges; filled while it is compiled. */
class Needs {
    #structure;
    /** Kinds whose complete listing the answer depends on. */
    kinds = new Set();
    /** Kinds of which it takes the name alone. */
    named = new Set();
    crossesScopes = false;
    /** Whether it looks at neighbours of a resource, or at more than id and name of its account and region. */
    graph = false;
    /** Whether it asks about the environment of accounts. */
    environment = false;
    /** Whether some term asks more than id and region of what a resource lies in, or about what is further around it. */
    around = false;
    /** Names in all its paths. */
    names = new Set();
    /** What it asks of texts beside that they are there. */
    comparisons = [];
    /** Whether some step can never lead anywhere. */
    deadEnd = false;
    constructor(structure) {
        this.#structure = structure;
    }
    add(kinds) {
        for (const kind of kinds)
            this.kinds.add(kind);
    }
    /** Accounts and regions on the way are known without being listed. */
    addCorridor({ kinds, crosses }) {
        this.graph = true;
        for (const kind of kinds)
            if (this.#structure.levelOf(kind) === null)
                this.kinds.add(kind);
        this.crossesScopes ||= crosses;
    }
    /** What is read of these kinds only where it is named, as coverage calls it. */
    costly(model) {
        return this.#costly(model).map(({ kind, property }) => (0,model_kind/* needOf */.E)(kind, property));
    }
    costlyActions(model) {
        return this.#costly(model).flatMap(({ actions }) => actions);
    }
    #costly(model) {
        return [...this.kinds].flatMap((kind) => Object.entries(model.get(kind)?.costly ?? {})
            .filter(([property]) => this.names.has(property))
            .map(([property, actions]) => ({ kind, property, actions })));
    }
}

;// CONCATENATED MODULE: ./build/src/search/terms/columns.js








/** What is shown of results: everything that a condition may ask. What a column needs is no doubt of the results. */
function compileColumns(texts, kinds, compilation) {
    const needs = new Needs(compilation.structure);
    needs.add([...kinds]);
    const warnings = [];
    const columns = texts.map((text) => {
        const problems = new Problems(text, false);
        const column = compileColumn(pathOf(text), { ...compilation, needs, problems });
        warnings.push(...problems.warnings);
        return column;
    });
    const named = [...needs.kinds].filter((kind) => kind !== CLOUD_KIND);
    return {
        columns,
        warnings,
        kinds: [...new Set([...named, ...needs.costly(compilation.model)])],
        takeGraph: needs.graph,
    };
}
function compileColumn(path, compilation) {
    const timestamp = timestampOf(path, reportedPlace(compilation));
    if (timestamp === null)
        return { isAge: false, value: valueAt(path, compilation) };
    const time = valueAt(path, compilation, timestamp);
    const { now } = compilation;
    return { isAge: true, value: (frame) => secondsSince(time(frame), now) };
}
/** As searches write it; a key with other characters may stand without its backticks: `tags.aws:cloudformation:stack-id`. */
function pathOf(text) {
    const cursor = new Cursor(text, 0);
    const path = parsePath(cursor);
    if (path !== null && cursor.atEnd())
        return path;
    const segments = text.split('.').map((name) => ({ name, indices: [] }));
    return { text, absolute: false, segments, at: 0 };
}

;// CONCATENATED MODULE: ./build/src/search/terms/node.js

function nodeOf(resource, graph, visit = null) {
    return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings: graph, visit };
}
/** Nodes of a path that are shown; longer paths leave out the middle. */
const MAX_STATIONS = 6;
/** `aws_vpc vpc-1 -default-> aws_ec2_subnet subnet-1`. */
function printWay(visit) {
    const stations = [];
    for (let at = visit; at !== null; at = at.before) {
        stations.push(`${at.arrow === '' ? '' : `${at.arrow} `}${at.resource.kind} ${at.resource.id}`);
    }
    stations.reverse();
    if (stations.length <= MAX_STATIONS)
        return stations.join(' ');
    const half = MAX_STATIONS / 2;
    return [
        ...stations.slice(0, half),
        `… ${stations.length - MAX_STATIONS} more …`,
        ...stations.slice(-half),
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-merge.js







/** Compiles merges from left to right; the compilation that comes back knows what they add. */
function compileMerges(merges, kinds, compilation, compileParts) {
    let { merged, added } = compilation;
    const compiled = merges.map((merge) => {
        const { target, names } = targetOf(merge, compilation);
        const { type, find } = compileInner(merge, kinds, compilation, compileParts);
        if (target === 'reported')
            merged = declare(merged, names, type);
        else
            added = declare(added, names, type);
        return (node, graph) => ({
            ...node,
            [target]: put(node[target], names, find(node, graph)),
        });
    });
    return { merges: compiled, compilation: { ...compilation, merged, added } };
}
/** Without a slash the name lies in the section reported. */
function targetOf({ name, at }, { problems }) {
    const names = Array.from(name.matchAll(/`([^`]+)`|[^`./]+/g), ([plain, quoted]) => quoted ?? plain);
    if (!name.startsWith('/'))
        return { target: 'reported', names };
    if (names[0] !== 'reported')
        return { target: 'added', names };
    if (names.length === 1)
        problems.refuse(`A merge needs a name below /reported, such as /reported.found.`, at);
    return { target: 'reported', names: names.slice(1) };
}
function compileInner(merge, kinds, compilation, compileParts) {
    const { list } = merge;
    const { model } = compilation;
    const { search, order } = withRowOrder(merge.search, compilation);
    const parts = compileParts(search.parts, kinds, compilation);
    const hits = function* (node, graph) {
        for (const { node: hit, final } of parts.run([nodeOf(node.resource, graph)], graph))
            if (final)
                yield hit;
    };
    if (search.aggregate !== null) {
        const start = compileAggregate(search.aggregate, order, parts.compilation);
        return {
            type: { type: 'array', items: { type: 'any' } },
            find: (node, graph) => {
                const aggregation = start();
                for (const hit of hits(node, graph))
                    aggregation.add(hit);
                return aggregation.rows();
            },
        };
    }
    const type = documentType(typeOfScope(ownReported(parts.compilation)));
    if (list) {
        return {
            type: { type: 'array', items: type },
            find: (node, graph) => Array.from(hits(node, graph), (hit) => documentOf(hit, model)),
        };
    }
    return {
        type,
        find: (node, graph) => {
            for (const hit of hits(node, graph))
                return documentOf(hit, model);
            return null;
        },
    };
}
/** `__proto__` is a name like any other: a computed key defines a property of its own. */
function put(object, names, value) {
    const [name, ...rest] = names;
    if (name === undefined)
        return object;
    const before = Object.hasOwn(object, name) ? object[name] : undefined;
    return {
        ...object,
        [name]: rest.length === 0 ? value : put((0,json/* isJsonObject */.O)(before) ? before : {}, rest, value),
    };
}
function declare(types, names, type) {
    const [name, ...rest] = names;
    if (name === undefined)
        return types;
    const before = Object.hasOwn(types, name) ? types[name] : undefined;
    const inside = before?.type === 'object' ? before.properties : {};
    const declared = rest.length === 0 ? type : { type: 'object', properties: declare(inside, rest, type) };
    return { ...types, [name]: declared };
}

;// CONCATENATED MODULE: ./build/src/search/terms/compiled-part.js



/** The resources that the part asks for, with what its merges add to them. */
function* compiled_part_select(part, nodes, graph) {
    const { term, clause, merges, postFilter } = part;
    for (const node of nodes) {
        if (!term.test(node.reported, node))
            continue;
        if (clause !== null && !clause.test(node.resource, graph))
            continue;
        let merged = node;
        for (const merge of merges)
            merged = merge(merged, graph);
        if (postFilter === null || postFilter.test(merged.reported, merged))
            yield merged;
    }
}
/** The resources behind the part's arrow. */
function* reach(navigation, from, graph) {
    const visits = from.map(({ visit, resource }) => visit ?? startAt(resource));
    for (const visit of navigation.follow(graph, visits))
        yield nodeOf(visit.resource, graph, visit);
}
/** `sort`, then `limit`, then `reversed`. */
function arrange({ sorts, limit, reversed }, nodes) {
    const sorted = sorts.length === 0 ? nodes : sortFrames(nodes, sorts);
    const limited = limit === null ? sorted : compiled_part_take(sorted, limit);
    return reversed ? [...limited].toReversed() : limited;
}
function* compiled_part_take(nodes, { offset, length }) {
    let position = 0;
    for (const node of nodes) {
        if (position >= offset + length)
            return;
        position += 1;
        if (position > offset)
            yield node;
    }
}

;// CONCATENATED MODULE: ./build/src/search/terms/fulltext.js


const fulltext_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Words of a text, in lower case, split where the language splits them. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[\s_\-@:/.]+/)
        .filter((word) => word !== '');
}
/** The words stand next to each other, in this order, in the texts and numbers of the resource. */
function matchFulltext(phrase) {
    return {
        test: (_, { reported, ifOpen }) => {
            const tokens = tokensOf(reported);
            if (ifOpen === undefined || !tokens.some(isOpen))
                return findPhrase(tokens, phrase) !== null;
            return (ifOpen ||
                findPhrase(tokens.map((one) => (isOpen(one) ? NO_WORD : one)), phrase) !== null);
        },
        collect: (_, { reported }, __, wanted, found) => {
            const tokens = wanted ? findPhrase(tokensOf(reported), phrase) : null;
            for (const { path, value } of tokens ?? [])
                found.add(path, value);
        },
    };
}
const NO_WORD = { word: '', path: '', value: '' };
function isOpen({ value }) {
    return typeof value === 'string' && (0,masked_text/* isMasked */.So)(value);
}
function findPhrase(tokens, phrase) {
    for (let start = 0; start + phrase.length <= tokens.length; start++) {
        if (phrase.every((word, offset) => tokens[start + offset]?.word === word)) {
            return tokens.slice(start, start + phrase.length);
        }
    }
    return null;
}
function tokensOf(reported) {
    const tokens = [];
    addTokens(reported, '', tokens);
    return tokens;
}
function addTokens(value, path, tokens) {
    if (typeof value === 'string' || typeof value === 'number') {
        const text = typeof value === 'string' && fulltext_TIME.test(value) ? value.replace(/[TZ]/g, ' ') : String(value);
        for (const word of wordsOf(text))
            tokens.push({ word, path, value });
    }
    else if (isList(value)) {
        for (const [index, item] of value.entries())
            addTokens(item, `${path}[${index}]`, tokens);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            addTokens(item, joinName(path, key), tokens);
    }
}

;// CONCATENATED MODULE: ./build/src/search/language/durations.js
const DAY = 86_400;
/** Longer names first: `months` would otherwise be read as `mo` and a rest. */
const UNITS = [
    ['years', 365 * DAY],
    ['year', 365 * DAY],
    ['yr', 365 * DAY],
    ['y', 365 * DAY],
    ['months', 31 * DAY],
    ['month', 31 * DAY],
    ['mo', 31 * DAY],
    ['M', 31 * DAY],
    ['days', DAY],
    ['day', DAY],
    ['d', DAY],
    ['weeks', 7 * DAY],
    ['week', 7 * DAY],
    ['w', 7 * DAY],
    ['hours', 3600],
    ['hour', 3600],
    ['h', 3600],
    ['minutes', 60],
    ['minute', 60],
    ['min', 60],
    ['m', 60],
    ['seconds', 1],
    ['second', 1],
    ['s', 1],
];
const SECONDS = new Map(UNITS);
const NAMES = UNITS.map(([name]) => name).join('|');
const ELEMENT = String.raw `([+-]?[0-9]+(?:\.[0-9]+)?)\s*(${NAMES})`;
const ELEMENTS = new RegExp(String.raw `\s*${ELEMENT}(?:\s*(?:,|and)?\s*${ELEMENT})*`, 'y');
const ISO = /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_SECONDS = [365 * DAY, 31 * DAY, 7 * DAY, DAY, 3600, 60, 1];
/** Seconds of `3d`, `-2w`, `3 days and 2 hours`, `P3DT4H`; null where the text is no duration. */
function parseDuration(text) {
    const iso = ISO.exec(text);
    if (iso !== null) {
        const seconds = ISO_SECONDS.reduce((sum, unit, index) => sum + unit * Number(iso[index + 2] ?? 0), 0);
        return iso[1] === '-' ? -seconds : seconds;
    }
    const found = durationAt(text, 0);
    return found !== null && text.slice(found.end).trim() === '' ? found.seconds : null;
}
/** The duration that begins at the offset, after any blanks, and where it ends. A leading minus negates the whole. */
function durationAt(text, offset) {
    ELEMENTS.lastIndex = offset;
    const whole = ELEMENTS.exec(text)?.[0];
    if (whole === undefined)
        return null;
    let sum = 0;
    for (const [, number, unit] of whole.matchAll(new RegExp(ELEMENT, 'g'))) {
        sum += Math.abs(Number(number)) * (SECONDS.get(unit ?? '') ?? 0);
    }
    return { seconds: whole.trimStart().startsWith('-') ? -sum : sum, end: offset + whole.length };
}
/** `7d`, `1d12h`, `-30min`: days, hours, minutes and seconds, the largest first. */
function printDuration(seconds) {
    const whole = Math.trunc(Math.abs(seconds));
    const fraction = Math.round((Math.abs(seconds) - whole) * 1e6) / 1e6;
    let rest = whole;
    let text = '';
    for (const [unit, length] of PRINTED) {
        const number = Math.floor(rest / length);
        if (number > 0)
            text += `${number}${unit}`;
        rest -= number * length;
    }
    if (rest + fraction > 0)
        text += `${rest + fraction}s`;
    return `${seconds < 0 ? '-' : ''}${text || '0s'}`;
}
const PRINTED = [
    ['d', DAY],
    ['h', 3600],
    ['min', 60],
];

;// CONCATENATED MODULE: ./build/src/search/language/print-terms.js
/** The canonical text of a term: see docs of the search language. Reading it again gives the same text. */
function printTerm(term) {
    switch (term.type) {
        case 'all':
            return 'all';
        case 'fulltext':
            return printText(term.text);
        case 'not':
            return `not(${printTerm(term.term)})`;
        case 'is':
        case 'id':
            return `${term.type}(${printNames(term.names)})`;
        case 'function':
            return printFunction(term);
        case 'predicate': {
            const modifier = term.modifier === null ? '' : ` ${term.modifier}`;
            return `${term.path.text}${modifier} ${term.operator} ${printLiteral(term.value)}`;
        }
        case 'context':
            return `${term.path.text}.{${printTerm(term.term)}}`;
        case 'pair':
        default:
            return printPair(term);
    }
}
/** Pairs nest to the left, as deep as the search is long: no recursion along that side. */
function printPair(pair) {
    const { first, rest } = leftSpine(pair);
    const tail = rest.map(({ operator, right }) => ` ${operator} ${printTerm(right)})`);
    return `${'('.repeat(rest.length)}${printTerm(first)}${tail.join('')}`;
}
/** `((a and b) or c)` as a, [and b, or c]. */
function leftSpine(pair) {
    const rest = [];
    let first = pair;
    while (first.type === 'pair') {
        rest.push(first);
        first = first.left;
    }
    return { first, rest: rest.toReversed() };
}
function printNames(names) {
    const list = names.map((name) => printText(name.text)).join(', ');
    return names.length === 1 ? list : `[${list}]`;
}
function printFunction(term) {
    return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`;
}
/** As JSON with blanks after commas and colons, but only backslash and quote are escaped: the language has no others. */
function printLiteral(literal) {
    switch (literal.type) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(literal.value);
        case 'number':
            return literal.text;
        case 'string':
            return printText(literal.value);
        case 'list':
            return `[${literal.items.map(printLiteral).join(', ')}]`;
        case 'object':
        default:
            return `{${literal.entries.map(([key, value]) => `${printText(key)}: ${printLiteral(value)}`).join(', ')}}`;
    }
}
function printText(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/coerce.js



/** The right-hand side as the declared type of the property wants it. `now`: milliseconds. */
function coerce(literal, type, now) {
    if (literal.type === 'null' || type === null)
        return unchanged(literal);
    switch (type.type) {
        case 'array':
            return literal.type === 'list'
                ? coerceItems(literal.items, type.items, now)
                : coerce(literal, type.items, now);
        case 'string':
            return literal.type === 'string' ? unchanged(literal) : changed(jsonText(literal), literal, 'the text');
        case 'int':
        case 'float':
            return coerceNumber(literal);
        case 'boolean':
            return coerceBoolean(literal);
        case 'datetime':
            return coerceTime(literal, now, printTime, 'a time such as 2021-12-09T10:00:00Z or a duration such as -3d');
        case 'date':
            return coerceTime(literal, now, printDate, 'a date such as 2021-12-09 or a duration such as -3d');
        case 'duration':
            return coerceDuration(literal);
        case 'any':
        case 'map':
        case 'object':
        default:
            return unchanged(literal);
    }
}
function coerceItems(items, type, now) {
    const coerced = items.map((item) => coerce(item, type, now));
    const changes = coerced.flatMap((item) => item.as ?? []);
    return {
        value: coerced.map((item) => item.value),
        as: changes.length === 0 ? null : changes.join(', '),
        wanted: coerced.find((item) => item.wanted !== null)?.wanted ?? null,
    };
}
/** The value as it was written. */
function jsonOf(literal) {
    switch (literal.type) {
        case 'null':
            return null;
        case 'boolean':
        case 'number':
        case 'string':
            return literal.value;
        case 'list':
            return literal.items.map(jsonOf);
        case 'object':
        default:
            return Object.fromEntries(literal.entries.map(([key, value]) => [key, jsonOf(value)]));
    }
}
/** A number keeps all its digits: an account id may have more than a double holds. */
function jsonText(literal) {
    if (literal.type === 'number')
        return literal.text;
    return literal.type === 'string' ? literal.value : JSON.stringify(jsonOf(literal));
}
function unchanged(literal) {
    return { value: jsonOf(literal), as: null, wanted: null };
}
function changed(value, literal, what) {
    return {
        value,
        as: `${printLiteral(literal)} is compared as ${what} ${JSON.stringify(value)}`,
        wanted: null,
    };
}
function unfit(literal, wanted) {
    return { ...unchanged(literal), wanted };
}
function coerceNumber(literal) {
    if (literal.type === 'number')
        return unchanged(literal);
    const numeric = literal.type === 'string' && /^\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(literal.value);
    return numeric ? changed(Number(literal.value), literal, 'the number') : unfit(literal, 'a number');
}
const TRUE = new Set(['true', 'yes', 'on']);
const FALSE = new Set(['false', 'no', 'off']);
function coerceBoolean(literal) {
    if (literal.type === 'boolean')
        return unchanged(literal);
    const word = literal.type === 'string' ? literal.value.toLowerCase() : '';
    if (TRUE.has(word))
        return changed(true, literal, 'the value');
    return FALSE.has(word) ? changed(false, literal, 'the value') : unfit(literal, 'true or false');
}
function coerceTime(literal, now, print, wanted) {
    if (literal.type !== 'string')
        return unfit(literal, wanted);
    const time = parseTime(literal.value);
    if (time !== null) {
        const text = print(time);
        return text === literal.value ? unchanged(literal) : changed(text, literal, 'the time');
    }
    const seconds = parseDuration(literal.value);
    return seconds === null
        ? unfit(literal, wanted)
        : changed(print(now + seconds * 1000), literal, 'now plus that,');
}
function coerceDuration(literal) {
    const seconds = literal.type === 'string' ? parseDuration(literal.value) : null;
    if (seconds === null)
        return unfit(literal, 'a duration such as 3d');
    return changed(`${Math.trunc(seconds)}s`, literal, 'the text');
}

;// CONCATENATED MODULE: ./build/src/search/language/ipv4.js
const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** 32 bits, unsigned; null where the text is no address. */
function parseIpv4(text) {
    const octets = OCTETS.exec(text)?.slice(1).map(Number);
    if (octets === undefined || octets.some((octet) => octet > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + octet, 0);
}
/** `10.1.2.3/8`: host bits are dropped; an address alone is a network of one. */
function parseIpv4Network(text) {
    const [host = '', length = '32', ...rest] = text.split('/');
    const address = parseIpv4(host);
    if (address === null || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32)
        return null;
    const mask = Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0;
    return { address: (address & mask) >>> 0, mask };
}

;// CONCATENATED MODULE: ./build/src/search/regex/parse.js
/** What is wrong with a pattern; the message is a sentence part such as `look-ahead is not supported`. */
class RegexFault extends Error {
}
const MAX_PATTERN = 1000;
const MAX_NESTING = 50;
const MAX_REPEAT = 1000;
/** Throws RegexFault. */
function parseRegex(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new RegexFault(`it has more than ${MAX_PATTERN} characters`);
    const inline = /^\(\?([is]*)\)/.exec(pattern);
    const reader = new RegexReader(inline === null ? pattern : pattern.slice(inline[0].length));
    return {
        node: reader.readAll(inline?.[1]?.includes('s') === true),
        ignoreCase: inline?.[1]?.includes('i') === true,
    };
}
class RegexReader {
    #text;
    #at = 0;
    #depth = 0;
    #dot = '.';
    constructor(text) {
        this.#text = text;
    }
    readAll(dotIsAll) {
        if (dotIsAll)
            this.#dot = String.raw `[\s\S]`;
        const node = this.#choice();
        if (this.#at < this.#text.length)
            throw new RegexFault('it has a `)` without `(`');
        return node;
    }
    #choice() {
        const nodes = [this.#sequence()];
        while (this.#skip('|'))
            nodes.push(this.#sequence());
        return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'choice', nodes };
    }
    #sequence() {
        const nodes = [];
        while (this.#at < this.#text.length && !/[|)]/.test(this.#peek()))
            nodes.push(this.#repeated());
        return { type: 'sequence', nodes };
    }
    #repeated() {
        const node = this.#atom();
        const bounds = this.#bounds();
        if (bounds === null)
            return node;
        if (node.type === 'assert')
            throw new RegexFault('it repeats an anchor such as `^` or `\\b`');
        // Lazy or not: whether the text matches is the same.
        this.#skip('?');
        if (this.#skip('+'))
            throw new RegexFault('possessive repetition such as `a++` is not supported');
        if (/[*+?]/.test(this.#peek()))
            throw new RegexFault('it repeats a repetition');
        return { type: 'repeat', node, ...bounds };
    }
    #bounds() {
        if (this.#skip('*'))
            return { min: 0, max: Infinity };
        if (this.#skip('+'))
            return { min: 1, max: Infinity };
        if (this.#skip('?'))
            return { min: 0, max: 1 };
        const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at));
        if (braces === null)
            return null;
        this.#at += braces[0].length;
        const min = Number(braces[1]);
        const max = braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3]);
        if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) {
            throw new RegexFault(`it repeats more than ${MAX_REPEAT} times`);
        }
        if (max < min)
            throw new RegexFault('a repetition has its numbers in the wrong order');
        return { min, max };
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '\\':
                return this.#escape();
            case '^':
                return { type: 'assert', what: 'start' };
            case '$':
                return { type: 'assert', what: 'end' };
            case '.':
                return { type: 'one', source: this.#dot };
            case '*':
            case '+':
            case '?':
                throw new RegexFault(`there is nothing to repeat before \`${character}\``);
            default:
                return literal(character);
        }
    }
    #group() {
        const rest = this.#text.slice(this.#at);
        if (/^\?<?[=!]/.test(rest))
            throw new RegexFault('look-ahead and look-behind are not supported');
        const kind = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(rest);
        if (kind !== null)
            this.#at += kind[0].length;
        else if (rest.startsWith('?'))
            throw new RegexFault(`the group \`(${rest.slice(0, 3)}\` is not supported`);
        if (++this.#depth > MAX_NESTING)
            throw new RegexFault(`its groups are nested more than ${MAX_NESTING} deep`);
        const node = this.#choice();
        this.#depth--;
        if (!this.#skip(')'))
            throw new RegexFault('it has a `(` without `)`');
        return node;
    }
    /** A set in brackets is handed on as it is, with harmless escapes taken away. */
    #class() {
        let source = '[';
        if (this.#skip('^'))
            source += '^';
        for (let first = true;; first = false) {
            if (this.#at >= this.#text.length)
                throw new RegexFault('it has a `[` without `]`');
            const character = this.#next();
            if (character === ']' && !first)
                return checked(`${source}]`);
            if (character === '[') {
                if (/[:.=]/.test(this.#peek()))
                    throw new RegexFault('POSIX sets such as `[[:alpha:]]` are not supported');
                source += '\\[';
            }
            else if (character === '\\')
                source += this.#classEscape();
            else
                source += character === ']' ? '\\]' : character;
        }
    }
    #classEscape() {
        const character = this.#next();
        if (character === 'b')
            return '\\b';
        if (/[^\w\s]/.test(character))
            return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
        return this.#escapeSource(character);
    }
    #escape() {
        const character = this.#next();
        if (/[1-9k]/.test(character))
            throw new RegexFault('references such as `\\1` are not supported');
        if (character === 'b')
            return { type: 'assert', what: 'boundary' };
        if (character === 'B')
            return { type: 'assert', what: 'no-boundary' };
        if (character === 'A')
            return { type: 'assert', what: 'start' };
        if (character === 'z' || character === 'Z')
            return { type: 'assert', what: 'end' };
        return /[^\w\s]/.test(character) ? literal(character) : checked(this.#escapeSource(character));
    }
    /** Escapes that mean the same in ICU and here. */
    #escapeSource(character) {
        const rest = this.#text.slice(this.#at);
        const long = /^(?:p|P)/.test(character)
            ? /^\{[^}]*\}/
            : character === 'u'
                ? /^[0-9a-fA-F]{4}/
                : character === 'x'
                    ? /^[0-9a-fA-F]{2}/
                    : null;
        if (long !== null) {
            const found = long.exec(rest)?.[0];
            if (found === undefined)
                throw new RegexFault(`the escape \`\\${character}\` is incomplete`);
            this.#at += found.length;
            return `\\${character}${found}`;
        }
        if (/[dDwWsSnrtfv0]/.test(character))
            return `\\${character}`;
        throw new RegexFault(`the escape \`\\${character}\` is not supported`);
    }
    #peek() {
        return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    }
    #next() {
        if (this.#at >= this.#text.length)
            throw new RegexFault('it ends with a backslash');
        const character = this.#peek();
        this.#at += character.length;
        return character;
    }
    #skip(character) {
        if (!this.#text.startsWith(character, this.#at))
            return false;
        this.#at++;
        return true;
    }
}
function literal(character) {
    return { type: 'one', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character };
}
function checked(source) {
    try {
        new RegExp(source, 'u').test('');
    }
    catch {
        throw new RegexFault(`\`${source}\` cannot be understood`);
    }
    return { type: 'one', source };
}

;// CONCATENATED MODULE: ./build/src/search/regex/match.js

const MAX_STATES = 5000;
/** Beyond it the cache is built anew: memory stays bounded whatever the texts are. */
const MAX_CACHED = 1000;
const MAX_NEXT = 256;
/**
 * Whether the pattern is found anywhere in a text, in time proportional to the text's length. Throws RegexFault for
 * patterns that an automaton cannot run.
 */
function compileRegex(pattern, ignoreCase) {
    const parsed = parseRegex(pattern);
    const builder = new Builder(ignoreCase || parsed.ignoreCase ? 'iu' : 'u');
    const end = builder.add({ type: 'end' });
    const automaton = new Automaton(builder.states, builder.build(parsed.node, end));
    return (text) => automaton.isFoundIn(text);
}
/** Builds from the end to the start: each part is given the state that follows it. */
class Builder {
    states = [];
    #flags;
    #sets = new Map();
    constructor(flags) {
        this.#flags = flags;
    }
    add(state) {
        if (this.states.length >= MAX_STATES)
            throw new RegexFault('it is too large once its repetitions are written out');
        return this.states.push(state) - 1;
    }
    build(node, next) {
        switch (node.type) {
            case 'one':
                return this.add({ type: 'one', passes: this.#set(node.source), next });
            case 'assert':
                return this.add({ type: 'assert', what: node.what, next });
            case 'sequence':
                return node.nodes.reduceRight((after, part) => this.build(part, after), next);
            case 'choice':
                return this.add({ type: 'split', next: node.nodes.map((part) => this.build(part, next)) });
            case 'repeat':
            default:
                return this.#repeat(node.node, node.min, node.max, next);
        }
    }
    #repeat(node, min, max, next) {
        let after = next;
        if (max === Infinity) {
            const targets = [];
            const loop = this.add({ type: 'split', next: targets });
            targets.push(this.build(node, loop), next);
            after = loop;
        }
        else {
            for (let optional = max - min; optional > 0; optional--) {
                after = this.add({ type: 'split', next: [this.build(node, after), next] });
            }
        }
        for (let required = min; required > 0; required--)
            after = this.build(node, after);
        return after;
    }
    #set(source) {
        const known = this.#sets.get(source);
        if (known !== undefined)
            return known;
        const expression = new RegExp(`^(?:${source})$`, this.#flags);
        const set = (character) => expression.test(character);
        this.#sets.set(source, set);
        return set;
    }
}
class Automaton {
    #states;
    #start;
    #first;
    #cache = new Map();
    constructor(states, start) {
        this.#states = states;
        this.#start = start;
        this.#first = this.#place([start], true, false);
    }
    isFoundIn(text) {
        let place = this.#first;
        for (const character of text) {
            let next = place.next.get(character);
            if (next === undefined) {
                next = this.#step(place, character);
                if (place.next.size < MAX_NEXT)
                    place.next.set(character, next);
            }
            if (next === 'match')
                return true;
            place = next;
        }
        place.matchesAtEnd ??= this.#reach(place, null).has(-1);
        return place.matchesAtEnd;
    }
    #step(place, character) {
        const alive = this.#reach(place, character);
        if (alive.has(-1))
            return 'match';
        const next = new Set([this.#start]);
        for (const index of alive) {
            const state = this.#states[index];
            if (state?.type === 'one' && state.passes(character))
                next.add(state.next);
        }
        return this.#place([...next].toSorted((left, right) => left - right), false, isWord(character));
    }
    /** States reached without reading; -1: the end of the pattern. `following` null: the text ends here. */
    #reach(place, following) {
        const reached = new Set();
        const waiting = [...place.states];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            if (reached.has(index))
                continue;
            reached.add(index);
            const state = this.#states[index];
            if (state?.type === 'end')
                return new Set([-1]);
            if (state?.type === 'split')
                waiting.push(...state.next);
            if (state?.type === 'assert' && holds(state.what, place, following))
                waiting.push(state.next);
        }
        return reached;
    }
    #place(states, atStart, afterWord) {
        const key = `${atStart}${afterWord}${states.join()}`;
        const known = this.#cache.get(key);
        if (known !== undefined)
            return known;
        if (this.#cache.size >= MAX_CACHED)
            this.#cache.clear();
        const place = { states, atStart, afterWord, next: new Map(), matchesAtEnd: null };
        this.#cache.set(key, place);
        return place;
    }
}
function holds(what, place, following) {
    if (what === 'start')
        return place.atStart;
    if (what === 'end')
        return following === null;
    const boundary = place.afterWord !== (following !== null && isWord(following));
    return what === 'boundary' ? boundary : !boundary;
}
function isWord(character) {
    return /^\w$/.test(character);
}

;// CONCATENATED MODULE: ./build/src/search/terms/comparison.js



/**
 * What an operator asks of a value that is missing (undefined), null or anything else. Missing is the lowest of all:
 * `<`, `<=`, `not in` and `=~` are false of it, `!=` and `!~` mostly true. Throws RegexFault.
 */
function compileTest(operator, right) {
    switch (operator) {
        case '==':
            return equality(right);
        case '!=': {
            const same = equality(right);
            return (value) => !same(value);
        }
        case '>':
            return typeof right === 'number'
                ? (value) => (typeof value === 'number' ? value > right : compare(value, right) > 0)
                : (value) => compare(value, right) > 0;
        case '>=':
            return typeof right === 'number'
                ? (value) => (typeof value === 'number' ? value >= right : compare(value, right) >= 0)
                : (value) => compare(value, right) >= 0;
        case '<':
            return typeof right === 'number'
                ? (value) => typeof value === 'number' ? value < right : isPresent(value) && compare(value, right) < 0
                : (value) => isPresent(value) && compare(value, right) < 0;
        case '<=':
            return typeof right === 'number'
                ? (value) => typeof value === 'number' ? value <= right : isPresent(value) && compare(value, right) <= 0
                : (value) => isPresent(value) && compare(value, right) <= 0;
        case 'in':
            return membership(right);
        case 'not in': {
            const member = membership(right);
            return (value) => isPresent(value) && !member(value);
        }
        case '=~': {
            const found = compileRegex(comparison_textOf(right), true);
            return (value) => isPresent(value) && found(comparison_textOf(value));
        }
        case '!~':
        default: {
            const found = compileRegex(comparison_textOf(right), false);
            return (value) => !found(comparison_textOf(value));
        }
    }
}
/** Times of resources may have fractions of seconds or another zone; they are compared in the common form. */
function onTimes(test) {
    return (value) => {
        if (typeof value !== 'string' || value.length === 20)
            return test(value);
        const time = parseTime(value);
        return test(time === null ? value : printTime(time));
    };
}
function isPresent(value) {
    return value !== null && value !== undefined;
}
function equality(right) {
    if (right === null)
        return (value) => !isPresent(value);
    return typeof right === 'object' ? (value) => equal(value, right) : (value) => value === right;
}
/** A single value stands for the list with it. */
function membership(right) {
    const members = Array.isArray(right) ? right : [right];
    const plain = new Set(members.filter((member) => typeof member !== 'object' || member === null));
    const deep = members.filter((member) => typeof member === 'object' && member !== null);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return plain.has(value ?? null);
        return deep.some((member) => equal(value, member));
    };
}
/** As AQL turns values into text. */
function comparison_textOf(value) {
    if (typeof value === 'string')
        return value;
    return isPresent(value) ? JSON.stringify(value) : '';
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-age.js




/** The older a resource, the earlier its timestamp. */
const REVERSED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** `age > 3d` as a test of the timestamp: earlier than three days ago. Null where it was refused. */
function matchAge(predicate, timestamp, compilation) {
    const { operator, value, path, valueAt } = predicate;
    const { problems, now } = compilation;
    if (operator === '=~' || operator === '!~') {
        problems.refuse(`\`${path.text}\` is a length of time: compare it with <, <=, > or >=, not ${operator}.`, valueAt);
        return null;
    }
    const times = timesOf(value, now);
    if (times === undefined) {
        const sentence = `Expected a length of time such as 3d, 2w or "3 days and 2 hours" after \`${path.text} ${operator}\`, but found ${printLiteral(value)}.`;
        problems.refuse(sentence, valueAt);
        return null;
    }
    const reversed = REVERSED[operator] ?? operator;
    problems.note(`\`${path.text} ${operator} ${printLiteral(value)}\` is compared on ${timestamp}: \`${timestamp} ${reversed} ${JSON.stringify(times)}\`.`);
    if (!Array.isArray(times) && times !== null)
        warnOfAge(predicate, compilation);
    return onTimes(compileTest(reversed, times));
}
/** Ages that nothing has. */
function warnOfAge({ path, operator, value }, { problems }) {
    const text = printLiteral(value).replaceAll('"', '');
    if (operator === '==')
        problems.warn(`\`${path.text} = ${text}\` is true for a second: compare it with <, <=, > or >=.`);
    else if (text.startsWith('-') && operator !== '!=')
        problems.warn(`\`${path.text}\` is never below 0; write \`${path.text} ${operator} ${text.slice(1)}\`.`);
}
/** Undefined where something is not a duration. */
function timesOf(literal, now) {
    if (literal.type === 'null')
        return null;
    if (literal.type === 'list') {
        const times = literal.items.map((item) => timesOf(item, now));
        return times.every((time) => time !== undefined) ? times : undefined;
    }
    const seconds = literal.type === 'string' ? parseDuration(literal.value) : null;
    return seconds === null ? undefined : printTime(now - seconds * 1000);
}

;// CONCATENATED MODULE: ./build/src/search/terms/known-values.js


/** Up to this many, all are named; of more the nearest, or a few. */
const FEW = 12;
const SOME = 5;
/** What is said of a text that is none of those that the property is known to have; null where it is one of them. */
function unknownValue(property, value, known) {
    if (known.includes(value))
        return null;
    const sentence = `\`${value}\` is no known value of \`${property}\``;
    const inCapitals = known.find((one) => one.toLowerCase() === value.toLowerCase());
    if (inCapitals !== undefined)
        return `${sentence}; it is written \`${inCapitals}\`.`;
    if (value.includes('*'))
        return `${sentence}: \`*\` stands for itself; patterns are written \`=~ "^…"\`.`;
    const guess = (0,nearest/* nearest */.pA)(value, known) ?? (0,nearest/* onlyOne */.jr)(known, (one) => one.endsWith(`_${value}`));
    const meant = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`;
    if (known.length <= FEW)
        return `${sentence}${meant} ${knownWords(known)}.`;
    return guess === null ? `${sentence}; ${knownWords(known)}.` : `${sentence}; perhaps you mean \`${guess}\`.`;
}
/** Properties that hold networks of one family and stand beside one for the other; those of mirrors hold both. */
const OF_IPV4 = /^cidr_(?:ip|ipv4|block)$/;
const OF_IPV6 = /^(?:cidr_ipv6|ipv6_cidr_block)$/;
/** What is said of a network of the other family than the property holds; null where there is nothing to say. */
function otherFamily(property, value) {
    const name = /\w+$/.exec(property)?.[0] ?? '';
    const isIpv6 = OF_IPV6.test(name);
    if (!isIpv6 && !OF_IPV4.test(name))
        return null;
    const [, v4, v6] = /^(?:([\d.]+)|([\da-f:.]*:[\da-f:.]*))\/\d+$/i.exec(value) ?? [];
    if ((isIpv6 ? v4 : v6) === undefined)
        return null;
    const [holds, other] = isIpv6 ? ['IPv6', 'IPv4'] : ['IPv4', 'IPv6'];
    return `\`${property}\` holds ${holds} networks, and \`${value}\` is of ${other}, which stands in a property of its own.`;
}
/** The same of a regular expression, `regex` as it was written, that matches none of them. */
function unmatchedValues(property, regex, known) {
    return `${regex} matches no known value of \`${property}\`; ${knownWords(known)}.`;
}
function knownWords(known) {
    const values = coded(known);
    const [only] = values;
    if (only !== undefined && values.length === 1)
        return `known is only ${only}`;
    return `known are ${values.length <= FEW ? (0,text_words/* enumerate */.HL)(values) : (0,text_words/* some */.zN)(values, SOME)}`;
}
/** One that is not there. Null where it is. */
function notHeld(held, value) {
    const { where, word, names } = held;
    if (comparedNames(held).includes(value))
        return null;
    const [called] = names.find((ones) => ones.includes(value)) ?? [];
    const guess = called ?? (0,nearest/* nearestOrShort */.aX)(value, names.flat());
    const instead = guess === null ? ';' : `; perhaps you mean \`${guess}\`:`;
    return `There is no ${word} \`${value}\` in ${where}${instead} ${heldWords(names)}.`;
}
function comparedNames({ names, isAny }) {
    return isAny ? names.flat() : names.flatMap(([first]) => first ?? []);
}
/** The same of a regular expression that matches none of them. */
function unmatchedHeld({ where, word, names }, regex) {
    return `${regex} matches no ${word} in ${where}; ${heldWords(names)}.`;
}
function heldWords(held) {
    const words = held.map(([first = '', ...others]) => others.every((name) => name === first) ? `\`${first}\`` : `\`${first}\` (${others.join(', ')})`);
    if (words.length === 0)
        return 'there is none';
    return words.length === 1 ? `there is only ${words[0]}` : `there are ${(0,text_words/* some */.zN)(words, SOME)}`;
}
function coded(values) {
    return values.map((value) => `\`${value}\``);
}

;// CONCATENATED MODULE: ./build/src/search/terms/whole.js


/** Members that are named where something is compared that has some. */
const whole_MOST_MEMBERS = 4;
const EQUALITY = new Set(['==', '!=', 'in', 'not in']);
/** Warns where a list, an object or a map is compared with what is none; whether it did. */
function warnOfWhole(predicate, location, compilation) {
    const { inside } = location;
    const type = predicate.modifier === null ? location.type : elementOf(location.type);
    if (warnOfNoList(predicate, location, compilation) || warnOfSeveral(predicate, type, compilation))
        return true;
    if (type === null || inside === null || !isCompound(type))
        return false;
    const other = literalsOf(predicate).find(({ type: written }) => written !== 'null' && !fits(type, written));
    if (other === undefined)
        return false;
    const types = typesFor(inside, whole_kindsOf(compilation));
    if (!(predicate.modifier === null ? types : types.map(elementOf)).every(isCompound))
        return false;
    const { operator } = predicate;
    const text = predicate.modifier === null ? predicate.path.text : `${predicate.path.text.replace(/\[\*\]$/, '')}[*]`;
    const verdict = EQUALITY.has(operator)
        ? `, so it never equals ${NOUNS[other.type]}`
        : ' and is compared as a whole';
    compilation.problems.warn(`\`${text}\` is ${CALLED[type.type]}${verdict}; ${insteadOf(text, operator, type)}.`);
    return true;
}
/** What `all`, `any` and `none` look at: the elements of a list, whether its `[*]` is written or not. */
function elementOf(type) {
    return type?.type === 'array' ? type.items : type;
}
/** `all`, `any` and `none` of what is no list have nothing to look at. */
function warnOfNoList({ path, modifier }, { type, steps }, { problems }) {
    if (modifier === null || type === null || type.type === 'any' || type.type === 'array')
        return false;
    if (steps.at(-1)?.type === 'each')
        return false;
    problems.warn(`\`${path.text}\` is no list, so \`${modifier}\` of it is ${modifier === 'any' ? 'never' : 'always'} true.`);
    return true;
}
/** The same where one value is compared with a list or an object, which is meant to be `in` or `name.member`. */
function warnOfSeveral({ path, operator, value }, type, { problems }) {
    if (type === null || type.type === 'any' || isCompound(type) || !EQUALITY.has(operator))
        return false;
    if (operator === 'in' || operator === 'not in' || (value.type !== 'list' && value.type !== 'object'))
        return false;
    const list = `\`${path.text} ${operator === '==' ? 'in' : 'not in'} […]\` compares it with each of several`;
    const instead = value.type === 'list' ? `; ${list}` : '';
    problems.warn(`\`${path.text}\` is one value, so it never equals ${NOUNS[value.type]}${instead}.`);
    return true;
}
function whole_kindsOf({ subjects }) {
    return new Set(subjects.map(({ name }) => name));
}
/** What is compared: of `in` each member of the list. */
function literalsOf({ operator, value }) {
    return value.type === 'list' && (operator === 'in' || operator === 'not in') ? value.items : [value];
}
const CALLED = {
    array: 'a list',
    object: 'an object',
    map: 'a map',
};
const NOUNS = {
    null: 'null',
    boolean: 'true or false',
    number: 'a number',
    string: 'a text',
    list: 'a list',
    object: 'an object',
};
function isCompound(type) {
    return type.type === 'array' || type.type === 'object' || type.type === 'map';
}
function fits({ type }, written) {
    return written === (type === 'array' ? 'list' : 'object');
}
function insteadOf(path, operator, type) {
    if (type.type === 'map')
        return `its members are written \`${path}.name\``;
    const elements = type.type === 'array' ? `${path}[*]` : path;
    const members = Object.keys(fieldsOf(type)).map((name) => `\`${elements}.${name}\``);
    if (type.type === 'object')
        return `its members are ${(0,text_words/* some */.zN)(members, whole_MOST_MEMBERS)}`;
    if (members.length > 0)
        return `the members of its elements are ${(0,text_words/* some */.zN)(members, whole_MOST_MEMBERS)}`;
    return `\`${elements} ${operator} …\` compares its elements`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/never-equal.js







const DENYING = new Set(['!=', 'not in', '!~']);
/** Warns of each text that is compared for equality with a property that is not known to have it. */
function warnOfUnknownValues({ path, operator, value }, location, compilation) {
    if (!['==', '!=', 'in', 'not in'].includes(operator))
        return;
    const held = heldAt(path, location, compilation);
    const known = knownValues(location, compilation);
    const texts = textsIn(value);
    const isLeft = compilation.held?.isOneOfMany === true &&
        (DENYING.has(operator) || texts.some((text) => held !== null && notHeld(held, text) === null));
    for (const text of texts) {
        const sentence = (known === null ? otherFamily(path.text, text) : unknownValue(path.text, text, known)) ??
            (held === null || isLeft ? null : notHeld(held, text));
        if (sentence !== null)
            compilation.problems.warnOfValue(sentence);
    }
}
/** Warns of a regular expression that matches nothing that the property is known to have. */
function warnOfUnmatched({ path, modifier, operator, value }, location, compilation) {
    // The text of a whole list is searched as JSON.
    if (location.type?.type === 'array' && modifier === null)
        return;
    const held = heldAt(path, location, compilation);
    const known = held === null ? knownValues(location, compilation) : comparedNames(held);
    if (known === null || (held !== null && compilation.held?.isOneOfMany === true && DENYING.has(operator)))
        return;
    const isFound = compileTest(operator, jsonText(value));
    if (known.some((one) => isFound(one) === (operator === '=~')))
        return;
    const regex = printLiteral(value);
    compilation.problems.warnOfValue(held === null ? unmatchedValues(path.text, regex, known) : unmatchedHeld(held, regex));
}
/** All texts that the property, or an element of the list, is known to have in the kinds in question; null: any. */
function knownValues({ type, inside }, compilation) {
    if (inside === null || type === null || valuesOf(type) === null)
        return null;
    const all = new Set();
    for (const one of typesFor(inside, whole_kindsOf(compilation))) {
        const values = valuesOf(one);
        if (values === null)
            return null;
        for (const value of values)
            all.add(value);
    }
    return [...all];
}
function valuesOf(type) {
    const element = withoutLists(type);
    return element.type === 'string' && 'values' in element ? element.values : null;
}
/** What can be searched of that which the path names; null where it names nothing of the kind, or nobody knows. */
function heldAt(path, { ancestor, segments }, { held }) {
    const [property, ...more] = segments;
    if (held === null || property === undefined || more.length > 0)
        return null;
    const { where, accounts, regions, environments } = held;
    const alone = (word, ones) => ({
        where,
        word,
        names: ones.map((one) => [one]),
        isAny: false,
    });
    if (property.name === ENVIRONMENT && ancestor === 'account' && environments !== undefined)
        return alone(ENVIRONMENT, environments);
    if (property.name !== 'id' && property.name !== 'name')
        return null;
    if (ancestor === 'region' && regions !== undefined)
        return alone(ancestor, regions);
    if (ancestor !== 'account' || accounts === undefined)
        return null;
    const isName = property.name === 'name';
    const names = accounts.map(({ id, name }) => (isName ? [name, id] : [id, name]));
    return { where, word: ancestor, names, isAny: path.text === ancestor };
}
/** The texts that a value is compared as. */
function textsIn(literal) {
    if (literal.type === 'list')
        return literal.items.flatMap(textsIn);
    return literal.type === 'null' || literal.type === 'object' ? [] : [jsonText(literal)];
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-predicate.js














function matchPredicate(predicate, place, compilation) {
    const timestamp = timestampOf(predicate.path, place);
    if (timestamp !== null) {
        const location = locate(predicate.path, place, compilation, timestamp);
        const test = matchAge(predicate, timestamp, compilation);
        return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
    }
    const location = locate(predicate.path, place, compilation);
    const test = testOf(predicate, location, compilation);
    return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
}
function testOf(predicate, location, compilation) {
    const { operator, value, valueAt } = predicate;
    const { problems, needs } = compilation;
    const names = location.segments.map(({ name }) => name);
    if (operator === '=~' || operator === '!~') {
        const test = regexTest(operator, value, valueAt, compilation);
        if (test !== null)
            warnOfUnmatched(predicate, location, compilation);
        return test === null ? null : withMasked(test, operator, jsonOf(value), { names, needs });
    }
    const { type } = location;
    const isOfOtherShape = warnOfWhole(predicate, location, compilation);
    if (!isOfOtherShape)
        warnOfUnknownValues(predicate, location, compilation);
    if ((operator === 'in' || operator === 'not in') && value.type !== 'list') {
        problems.warn(`\`${operator}\` wants a list; \`${printLiteral(value)}\` is read as \`[${printLiteral(value)}]\`.`);
    }
    const isMember = operator === 'in' || operator === 'not in';
    const coerced = isMember && value.type === 'list'
        ? coerceItems(value.items, type, compilation.now)
        : coerce(value, type, compilation.now);
    warnOfFuture(predicate, location, compilation);
    tell(predicate, isOfOtherShape ? { ...coerced, wanted: null } : coerced, compilation);
    const test = compileTest(operator, coerced.value);
    const isTime = type !== null && withoutLists(type).type === 'datetime';
    return isTime ? onTimes(test) : withMasked(test, operator, coerced.value, { names, needs });
}
/** What AWS tells of the past is not compared with what is yet to come. */
function warnOfFuture({ path, operator, value }, { type, segments }, { problems }) {
    const name = segments.at(-1)?.name ?? '';
    if (type?.type !== 'datetime' || !['ctime', 'mtime', 'atime'].includes(name))
        return;
    if (value.type !== 'string' || parseTime(value.value) !== null || operator === '==' || operator === '!=')
        return;
    const seconds = parseDuration(value.value);
    if (seconds === null || seconds <= 0)
        return;
    const ago = `-${value.value}`;
    problems.warn(`\`${value.value}\` is a time to come; \`${path.text} ${operator} ${/\s/.test(ago) ? JSON.stringify(ago) : ago}\` compares with that long ago.`);
}
function tell(predicate, coerced, { problems }) {
    const { path, value } = predicate;
    if (coerced.as !== null)
        problems.note(`\`${path.text}\`: ${coerced.as}.`);
    if (coerced.wanted !== null) {
        problems.warn(`\`${path.text}\` is compared with ${coerced.wanted}, but the search has ${printLiteral(value)}.`);
    }
    for (const number of numbersIn(value)) {
        if (coerced.as === null || number.text === number.source)
            continue;
        problems.warn(`${number.source} is read as the number ${number.text}; write "${number.source}" to compare \`${path.text}\` with this text.`);
    }
}
function numbersIn(literal) {
    if (literal.type === 'list')
        return literal.items.flatMap(numbersIn);
    return literal.type === 'number' ? [literal] : [];
}
function regexTest(operator, value, at, { problems }) {
    if (value.type === 'list' || value.type === 'object' || value.type === 'null') {
        problems.refuse(`Expected a regular expression in double quotes after ${operator}, but found ${printLiteral(value)}.`, at);
        return null;
    }
    try {
        return compileTest(operator, value.type === 'string' ? jsonOf(value) : jsonText(value));
    }
    catch (error) {
        if (!(error instanceof RegexFault))
            throw error;
        problems.refuse(`The regular expression ${printLiteral(value)} cannot be used: ${error.message}.`, at);
        return null;
    }
}
/** One value, some value behind `[*]`, or a list under all, any or none. */
function matchValues(location, modifier, test) {
    if (modifier !== null)
        return matchList(location, modifier, test);
    const { steps } = location;
    return {
        test: someOrOpenAt(location, test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (each, place) => {
                if (test(each, frame) === wanted)
                    found.add(place, each);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** `g all = 2` and `g[*] all = 2` both look at the list `g`; stars before it mean some such list. */
function matchList(location, modifier, test) {
    const last = location.steps.at(-1);
    const levels = last?.type === 'each' ? last.levels : 1;
    const steps = last?.type === 'each' ? location.steps.slice(0, -1) : location.steps;
    const testList = (list, frame) => {
        const elements = elementsOf(list, levels);
        if (modifier === 'all')
            return elements.every((element) => test(element, frame));
        if (modifier === 'any')
            return elements.some((element) => test(element, frame));
        const inner = negated(frame);
        return !elements.some((element) => test(element, inner));
    };
    return {
        test: someOrOpenAt({ ...location, steps }, testList),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (list, place) => {
                if (testList(list, frame) !== wanted)
                    return;
                // Under `any` the hits tell why it is true, under `none` why it is false; under `all` the misses.
                const telling = modifier === 'all' ? (wanted ? null : false) : wanted === (modifier === 'any') ? true : null;
                if (elementsOf(list, levels).length === 0)
                    found.add(place, list);
                visitElements(list, levels, place, (element, where) => {
                    if (telling === null || test(element, frame) === telling)
                        found.add(where, element);
                });
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** The empty or missing lists that left nothing to look at. */
function addLists(start, steps, path, found) {
    const first = steps.findIndex((step) => step.type === 'each');
    visitValues(start, steps.slice(0, Math.max(first, 0)), path, (list, place) => found.add(place, list));
}

;// CONCATENATED MODULE: ./build/src/search/terms/match-function.js










function matchFunction(term, place, compilation) {
    switch (term.name) {
        case 'has_key':
            return hasKey(term, place, compilation);
        case 'in_subnet':
            return inSubnet(term, place, compilation);
        case 'has_desired_change':
        default:
            compilation.problems.warn('`has_desired_change` is never true: the section desired is not kept by this program.');
            return constant(false);
    }
}
/** The object at the path has the key, or all of a list of keys, whatever their values. */
function hasKey(term, place, compilation) {
    const [keys, ...more] = term.values;
    if (keys === undefined || more.length > 0) {
        compilation.problems.refuse(`has_key takes a path and one key, or a list of keys that must all be there; found ${term.values.length} arguments after the path.`, term.at);
        return constant(false);
    }
    const names = keysOf(keys);
    const { needs } = compilation;
    const above = namesOf(term);
    for (const name of names)
        needs.comparisons.push({ names: [...above, name], isOpen: masked_text/* isMasked */.So });
    const test = (value, { ifOpen }) => {
        if (!(0,json/* isJsonObject */.O)(value))
            return false;
        const isOpen = (name) => ifOpen === true && mayHaveKey(value, name);
        return names.every((name) => Object.hasOwn(value, name) || isOpen(name));
    };
    return matchPath(term, place, compilation, test, (value, path, found) => {
        for (const name of names) {
            const object = (0,json/* isJsonObject */.O)(value) ? value : {};
            found.add(joinName(path, name), Object.hasOwn(object, name) ? object[name] : undefined);
        }
    });
}
function namesOf({ path }) {
    return path.segments.map(({ name }) => name);
}
function keysOf(literal) {
    return literal.type === 'list' ? literal.items.map(jsonText) : [jsonText(literal)];
}
/** The IPv4 address at the path lies in the network, which may be written with host bits. */
function inSubnet(term, place, compilation) {
    const [argument] = term.values;
    const network = argument?.type === 'string' && term.values.length === 1 ? parseIpv4Network(argument.value) : null;
    if (network === null) {
        const received = term.values.map(printLiteral).join(', ');
        compilation.problems.refuse(`in_subnet takes a path and one IPv4 network such as "10.0.0.0/8"; found ${received === '' ? 'nothing after the path' : received}.`, term.at);
        return constant(false);
    }
    compilation.needs.comparisons.push({ names: namesOf(term), isOpen: masked_text/* isMasked */.So });
    const test = (value, { ifOpen }) => {
        if (ifOpen !== undefined && typeof value === 'string' && (0,masked_text/* isMasked */.So)(value))
            return ifOpen;
        const address = typeof value === 'string' ? parseIpv4(value) : null;
        return address !== null && (address & network.mask) >>> 0 === network.address;
    };
    return matchPath(term, place, compilation, test, (value, path, found) => found.add(path, value));
}
function matchPath(term, place, compilation, test, tell) {
    const location = locate(term.path, place, compilation);
    return {
        test: someOrOpenAt(location, test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = visitValues(start, location.steps, name, (each, where) => {
                if (test(each, frame) === wanted)
                    tell(each, where, found);
            });
            if (count === 0)
                addLists(start, location.steps, name, found);
        },
    };
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/search/terms/match-term.js













/** Everything that can be known before a resource is seen is done here, once. */
function matchTerm(term, place, compilation) {
    return { ...matcherOf(term, place, compilation), term };
}
function matcherOf(term, place, compilation) {
    switch (term.type) {
        case 'all':
            return constant(true);
        case 'is':
            return matchKinds(term, place, compilation);
        case 'id':
            return matchIds(term, place, compilation);
        case 'fulltext':
            return matchText(term.text, term.at, place, compilation);
        case 'function':
            return matchFunction(term, place, compilation);
        case 'predicate':
            return isAccountName(term.path, place)
                ? matchAccount(term, place, compilation)
                : matchPredicate(term, place, compilation);
        case 'context':
            return matchContext(term, place, compilation);
        case 'not':
            return negate(matchTerm(term.term, place, compilation));
        case 'pair':
        default:
            return matchPair(term, place, compilation);
    }
}
const ID = { name: 'id', indices: [] };
/** `account = x`: people know an account by its name as well as by its id, and what denies means neither. */
function matchAccount(predicate, place, compilation) {
    const { path, operator } = predicate;
    const byId = { ...predicate, path: { ...path, text: `${path.text}.id`, segments: [...path.segments, ID] } };
    // What there is to say of the value is said of the name.
    const quiet = { ...compilation, held: null, problems: compilation.problems.quiet };
    const parts = [matchPredicate(predicate, place, compilation), matchPredicate(byId, place, quiet)];
    const denies = operator === '!=' || operator === 'not in' || operator === '!~';
    const { test, collect } = combine(denies ? 'and' : 'or', parts);
    // One condition, which nobody has written as two.
    return { test, collect };
}
function matchKinds(term, place, compilation) {
    const { kindNames, problems } = compilation;
    const names = term.names.map((name) => name.text);
    for (const { text, at } of term.names) {
        if (kindNames.isKnown(text))
            continue;
        problems.refuse(noSuchKind(text, compilation), at);
    }
    warnInContext('is()', place, compilation);
    const kinds = new Set(kindNames.concrete(names));
    const [only] = kinds;
    const test = kinds.size === 1
        ? (_, { resource }) => resource.kind === only
        : (_, { resource }) => kinds.has(resource.kind);
    return { test, collect: () => undefined };
}
/** A guess of another service than was written (`aws_rds_instance`) is no help by itself. */
function noSuchKind(text, { kindNames, model }) {
    const guess = (0,nearest/* nearestName */.qb)(text, [...kindNames.names]);
    const services = new Set([...model.values()].flatMap(({ service }) => service ?? []));
    const meant = guess === null ? '' : `; perhaps you mean \`${guess}\``;
    const isOfService = guess !== null && guess.split('_')[1] === text.split('_')[1];
    if (isOfService || services.size === 0)
        return `There is no kind \`${text}\`${meant || '; expected the name of a kind that this program reads'}.`;
    return `There is no kind \`${text}\`${meant}. Kinds of ${shortened([...services])} are read; \`${call/* CALL */.X} kinds\` lists them.`;
}
function matchIds(term, place, compilation) {
    warnInContext('id()', place, compilation);
    const ids = new Set(term.names.map((name) => name.text));
    for (const id of ids)
        if (!/^[0-9a-f]{32}$/.test(id))
            compilation.problems.warn(`\`id(…)\` compares this program's own ids, of 32 hexadecimal digits; write \`id = "${id}"\` for the cloud's.`);
    const test = (_, { resource, ifOpen }) => ids.has(nodeId(resource)) || (ifOpen !== undefined && (0,masked_text/* isMasked */.So)(resource.id) && ifOpen);
    return { test, collect: () => undefined };
}
function matchText(text, at, place, compilation) {
    const words = wordsOf(text);
    if (words.length > 0) {
        warnInContext('a text', place, compilation);
        compilation.needs.comparisons.push({ names: [], isOpen: masked_text/* isMasked */.So });
        return matchFulltext(words);
    }
    compilation.problems.refuse('Expected at least one word to look for in the double quotes.', at);
    return constant(false);
}
function warnInContext(what, place, { problems }) {
    if (place.inContext)
        problems.warn(`In \`.{…}\`, ${what} looks at the whole resource, not at the element.`);
}
/** With `[*]` one and the same element satisfies all; without it the path is only a prefix. */
function matchContext(term, place, compilation) {
    const location = locate(term.path, place, compilation);
    const scope = location.inside ?? { owners: [], prefix: [] };
    const inner = matchTerm(term.term, { scope, inContext: true }, compilation);
    const { steps } = location;
    if (!hasEach(steps) && location.type?.type === 'array') {
        const { text } = term.path;
        compilation.problems.warn(`\`${text}\` is a list; \`${text}[*].{…}\` looks at its elements.`);
    }
    return {
        test: someAt(location, inner.test),
        collect: (value, frame, path, wanted, found) => {
            const start = startOf(location, value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (element, where) => {
                if (inner.test(element, frame) === wanted)
                    inner.collect(element, frame, where, wanted, found);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
        inside: {
            of: 'elements',
            inner,
            visit: (value, frame, path, visit) => visitValues(startOf(location, value, frame), steps, location.startName(path), visit),
        },
    };
}
function negate(inner) {
    return {
        test: (value, frame) => !inner.test(value, negated(frame)),
        collect: (value, frame, path, wanted, found) => inner.collect(value, frame, path, !wanted, found),
    };
}
/** A run of one operator is one list: no recursion along the left side, however long the search is. */
function matchPair(pair, place, compilation) {
    const { first, rest } = leftSpine(pair);
    let operator = rest[0]?.operator ?? 'and';
    let run = [matchTerm(first, place, compilation)];
    for (const next of rest) {
        if (next.operator !== operator) {
            run = [combine(operator, run)];
            operator = next.operator;
        }
        run.push(matchTerm(next.right, place, compilation));
    }
    return combine(operator, run);
}
function combine(operator, parts) {
    const tests = parts.map((part) => part.test);
    return {
        test: operator === 'and' ? allOf(tests) : anyOf(tests),
        collect: (value, frame, path, wanted, found) => {
            for (const part of parts) {
                if (part.test(value, frame) === wanted)
                    part.collect(value, frame, path, wanted, found);
            }
        },
        inside: { of: operator, parts },
    };
}
/** Most searches join two: these run without a loop. */
function allOf(tests) {
    const [first, second] = tests;
    if (first !== undefined && second !== undefined && tests.length === 2) {
        return (value, frame) => first(value, frame) && second(value, frame);
    }
    return (value, frame) => {
        for (const test of tests)
            if (!test(value, frame))
                return false;
        return true;
    };
}
function anyOf(tests) {
    const [first, second] = tests;
    if (first !== undefined && second !== undefined && tests.length === 2) {
        return (value, frame) => first(value, frame) || second(value, frame);
    }
    return (value, frame) => {
        for (const test of tests)
            if (test(value, frame))
                return true;
        return false;
    };
}
/** Of many services the first are named: they are those that most people ask about. */
function shortened(services) {
    const rest = services.length - MOST_SERVICES;
    return rest > 1
        ? (0,text_words/* enumerate */.HL)([...services.slice(0, MOST_SERVICES), `${rest} more services`])
        : (0,text_words/* enumerate */.HL)(services);
}
const MOST_SERVICES = 3;

;// CONCATENATED MODULE: ./build/src/search/language/print.js



/** The canonical text of a search as it was read: grouped in full, before sections, short names and types. */
function printSearch(search) {
    const head = search.aggregate === null ? '' : `${printAggregate(search.aggregate)}:`;
    return head + search.parts.map(printPart).join(' ');
}
function printPart(part) {
    const term = [part.withUsage === null ? null : printWithUsage(part.withUsage), printPartTerm(part)];
    const sorts = part.sorts.map((sort) => `${sort.path.text} ${sort.order}`).join(', ');
    const words = [
        ...term,
        part.with === null ? null : printWith(part.with),
        sorts === '' ? null : `sort ${sorts}`,
        part.limit === null ? null : printLimit(part.limit),
        part.reversed ? 'reversed' : null,
        part.navigation === null ? null : printNavigation(part.navigation),
    ].filter((word) => word !== null);
    if (part.tag === null)
        return words.join(' ');
    const before = term.length + (part.with === null ? 0 : 1) - (part.withUsage === null ? 1 : 0);
    return [`${words.slice(0, before).join(' ')}#${part.tag}`, ...words.slice(before)].join(' ');
}
function printPartTerm(part) {
    const term = part.term === null ? 'all' : printTerm(part.term);
    if (part.merges.length === 0)
        return term;
    const post = part.postFilter === null ? '' : ` ${printTerm(part.postFilter)}`;
    return `${term} {${part.merges.map(printMerge).join(', ')}}${post}`;
}
function printMerge(merge) {
    return `${merge.name}${merge.list ? '[]' : ''}: ${printSearch(merge.search)}`;
}
function printLimit(limit) {
    return limit.offset === 0 ? `limit ${limit.length}` : `limit ${limit.offset}, ${limit.length}`;
}
function printNavigation(navigation) {
    const { direction, types, outTypes, filter } = navigation;
    const braces = filter === null ? '' : `{${printTerm(filter)}}`;
    const edge = `${types.join(',')}${printRange(navigation)}${braces}${outTypes.join(',')}`;
    return `${direction === 'out' ? '' : '<'}-${edge}-${direction === 'in' ? '' : '>'}`;
}
/** Between two lists of types the range is needed, even `[1:1]`. */
function printRange({ start, end, outTypes }) {
    if (start === end && outTypes.length === 0)
        return start === 1 ? '' : `[${start}]`;
    return `[${start}:${end === MAX_LEVELS ? '' : end}]`;
}
function printWith(clause) {
    const words = [
        printNavigation(clause.navigation),
        clause.term === null ? null : printTerm(clause.term),
        clause.nested === null ? null : printWith(clause.nested),
    ];
    return `with(${printExpectedNumber(clause)}, ${words.filter((word) => word !== null).join(' ')})`;
}
function printExpectedNumber({ operator, count }) {
    if (count === 0 && operator === '==')
        return 'empty';
    if (count === 0 && operator === '>')
        return 'any';
    return /^[a-z]/.test(operator) ? `count ${operator} ${count}` : `count${operator}${count}`;
}
function printWithUsage(usage) {
    const end = usage.end === null ? '' : `::${printUsageTime(usage.end)}`;
    const metrics = usage.metrics.map(printMetric).join(', ');
    return `with_usage(${printUsageTime(usage.start)}${end}, [${metrics}])`;
}
function printUsageTime(time) {
    return time.type === 'time' ? time.iso : printDuration(time.seconds);
}
function printMetric(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
function printAggregate({ groups, functions }) {
    const named = groups.map((group) => printGroupName(group.name) + printAs(group.as)).join(', ');
    return `aggregate(${named === '' ? '' : `${named}: `}${functions.map(print_printFunction).join(', ')})`;
}
function printGroupName(name) {
    if (name.type === 'path')
        return name.path.text;
    if (name.type === 'entries')
        return `${name.of}(${name.path.text})`;
    return `"${name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')}"`;
}
function print_printFunction({ name, argument, operations, as }) {
    const sums = operations.map(({ operator, value }) => ` ${operator} ${value.text}`).join('');
    return `${name}(${argument.text}${sums})${printAs(as)}`;
}
function printAs(name) {
    return name === null ? '' : ` as ${name}`;
}

;// CONCATENATED MODULE: ./build/src/search/language/walks.js
function walksOf({ direction, types, outTypes, start, end }) {
    const walks = (way, ofTypes) => ofTypes.map((type) => ({ type, direction: way, start, end }));
    if (direction !== 'both')
        return walks(direction, types);
    return [...walks('in', types), ...walks('out', outTypes.length > 0 ? outTypes : types)];
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-navigation.js







function compileNavigation(navigation, compilation) {
    const { kindGraph, needs } = compilation;
    const walks = filterWalks(navigation, compilation);
    return {
        text: printNavigation(navigation),
        ends: (starts) => new Set(walks.flatMap((walk) => [...kindGraph.ends(starts, walk)])),
        need: (starts, ends) => {
            needs.graph = true;
            const live = new Set();
            const through = new Set();
            for (const walk of walks) {
                const corridor = kindGraph.corridor(starts, walk, ends);
                needs.addCorridor(corridor);
                for (const kind of corridor.starts)
                    live.add(kind);
                for (const kind of corridor.kinds)
                    through.add(kind);
            }
            return { starts: live, kinds: through };
        },
        follow: (graph, from) => walks.length === 1 && walks[0] !== undefined
            ? followWalk(graph, from, walks[0])
            : distinct(walks, graph, from),
    };
}
/** Warns of an arrow that can never lead to what follows it. */
function warnOfDeadEnd(text, starts, wanted, compilation) {
    const { needs, problems, model } = compilation;
    needs.deadEnd = true;
    const list = (kinds) => kinds.size === model.size ? 'any kind' : (0,text_words/* enumerate */.HL)([...kinds].slice(0, 3), 'or');
    if (starts.size === 0 || wanted.size === 0)
        return;
    problems.warn(`\`${text}\` never leads from ${list(starts)} to ${list(wanted)}.`);
}
function* distinct(walks, graph, from) {
    const found = new Set();
    for (const walk of walks) {
        for (const visit of followWalk(graph, from, walk)) {
            if (found.has(visit.resource))
                continue;
            found.add(visit.resource);
            yield visit;
        }
    }
}
function followWalk(graph, from, walk) {
    if (walk.start > 0 || walk.keepsStarts)
        return walkFromAll(graph, from, walk);
    const leading = from.filter(({ resource }) => walk.end > 0 && graph.linked(resource, walk.type, walk.direction).length > 0);
    return walkFromAll(graph, leading, walk);
}
/**
 * A filter in the braces of an arrow is asked of the last edge of each path. Edges have one property, `edge_type`, and
 * all edges of a walk have the same type: so a walk passes as a whole or not at all. A path without edges has no last
 * one; every property of it is missing.
 */
function filterWalks(navigation, compilation) {
    const walks = walksOf(navigation);
    const { filter } = navigation;
    if (filter === null)
        return walks.map((walk) => ({ ...walk, keepsStarts: true }));
    const passes = compileEdgeFilter(filter, compilation);
    const keepsStarts = passes(null);
    return walks.flatMap((walk) => {
        if (passes(walk.type))
            return [{ ...walk, keepsStarts }];
        return keepsStarts && walk.start === 0 ? [{ ...walk, end: 0, keepsStarts }] : [];
    });
}
function compileEdgeFilter(filter, compilation) {
    const scope = scopeOf({ edge_type: { type: 'string' } });
    const matcher = matchTerm(filter, { scope, inContext: true }, compilation);
    return (type) => {
        const edge = type === null ? {} : { edge_type: type };
        return matcher.test(edge, { ...NOWHERE, reported: edge });
    };
}
const NOWHERE = frameOf({ kind: '', id: '', name: '', account: '', region: '', reported: {}, edges: [] }, { ancestor: () => null });
/** For counting the neighbours of one resource. */
function followFrom(navigation, graph, resource) {
    return navigation.follow(graph, [startAt(resource)]);
}

;// CONCATENATED MODULE: ./build/src/search/terms/verdict.js

/** By a filter and a `with`, if there is one. */
function judgeBy(term, clause) {
    return (resource, graph, known) => {
        const own = verdictOf(term, resource, graph, known);
        if (own === false || clause === null)
            return own;
        const around = clause.judge(resource, graph, known);
        return own === true || around === false ? around : 'undecided';
    };
}
/** What holds of all that the resource may be is certain (see Resource.doubts). */
function verdictOf(term, resource, graph, known) {
    if (!known.isRead(resource))
        return 'undecided';
    const verdict = term.test(resource.reported, frameOf(resource, graph));
    const { doubts, masked } = resource;
    if (doubts === undefined && masked === undefined)
        return verdict;
    const isSame = possibleFrames(resource, graph).every((one) => term.test(one.reported, one) === verdict);
    return isSame ? verdict : 'undecided';
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-with.js







function compileWith(clause, starts, compilation) {
    const navigation = compileNavigation(clause.navigation, compilation);
    const wanted = new Set(compilation.kindNames.possible(clause.term));
    const ends = new Set([...navigation.ends(starts)].filter((kind) => wanted.has(kind)));
    if (ends.size === 0)
        warnOfDeadEnd(printNavigation(clause.navigation), starts, wanted, compilation);
    const inner = about(compilation, ends);
    const term = clause.term === null ? constant(true) : matchTerm(clause.term, reportedPlace(inner), inner);
    const nested = clause.nested === null ? null : remembering(compileWith(clause.nested, ends, compilation));
    const { starts: live, kinds: between } = navigation.need(starts, ends);
    compilation.needs.add(ends);
    const neighbours = { ends, navigation, term, nested, judge: judgeBy(term, nested) };
    const test = compileTest(clause.operator, clause.count);
    const enough = enoughFor(clause);
    const text = printWith(clause);
    const reached = new Set([...between, ...(nested?.reached ?? [])]);
    // Regions that were not read are there by what they hold.
    const decisive = [...ends].some((kind) => compilation.structure.kinds.has(kind)) ? reached : between;
    return {
        kinds: test(0) ? starts : live,
        reached,
        test: (resource, graph) => test(countOf(neighbours, resource, graph, enough)),
        judge: (resource, graph, known) => {
            const { least, most } = countsOf(neighbours, resource, graph, known);
            if (!known.mayBeMore(decisive, resource))
                return sameVerdict(test, least, most);
            return isBySize(clause) ? sameVerdict(test, least, Math.max(most, clause.count + 1)) : 'undecided';
        },
        collect: (resource, graph, found) => found.add(text, countOf(neighbours, resource, graph, Infinity)),
    };
}
/** One more than the number decides every comparison by size. */
function enoughFor(clause) {
    return isBySize(clause) ? clause.count + 1 : Infinity;
}
function isBySize({ operator }) {
    return ['==', '!=', '<', '<=', '>', '>='].includes(operator);
}
/** What the test says of every number from `least` to `most`. */
function sameVerdict(test, least, most) {
    const verdict = test(least);
    for (let count = least + 1; count <= most; count++)
        if (test(count) !== verdict)
            return 'undecided';
    return verdict;
}
function countOf(neighbours, resource, graph, enough) {
    const { navigation, term, nested } = neighbours;
    let count = 0;
    for (const { resource: found } of followFrom(navigation, graph, resource)) {
        if (!term.test(found.reported, frameOf(found, graph)))
            continue;
        if (nested !== null && !nested.test(found, graph))
            continue;
        count += 1;
        if (count >= enough)
            break;
    }
    return count;
}
/** How many there are for certain, and how many of those that were read there may be. */
function countsOf({ ends, navigation, judge }, resource, graph, known) {
    let [least, most] = [0, 0];
    for (const { resource: found } of followFrom(navigation, graph, resource)) {
        if (!ends.has(found.kind))
            continue;
        const verdict = judge(found, graph, known);
        if (verdict === true)
            least += 1;
        if (verdict !== false)
            most += 1;
    }
    return { least, most };
}
/** Many resources have the same neighbours: what was found out about one is kept as long as the graph is. */
function remembering(clause) {
    const verdicts = new WeakMap();
    return {
        ...clause,
        test: (resource, graph) => {
            const known = verdicts.get(graph) ?? new Map();
            verdicts.set(graph, known);
            const verdict = known.get(resource) ?? clause.test(resource, graph);
            known.set(resource, verdict);
            return verdict;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/search/terms/evidence-list.js
/** Up to this number, comparing one by one is quicker than a set. */
const evidence_list_FEW = 8;
/** Evidence in the order found, each path once. */
class EvidenceList {
    #found = [];
    #paths = null;
    /** A missing value is listed as null. */
    add(path, value) {
        if (this.#has(path))
            return;
        this.#found.push({ path, value: value ?? null });
        this.#paths?.add(path);
    }
    toArray() {
        return this.#found;
    }
    #has(path) {
        if (this.#found.length < evidence_list_FEW)
            return this.#found.some((evidence) => evidence.path === path);
        this.#paths ??= new Set(this.#found.map((evidence) => evidence.path));
        return this.#paths.has(path);
    }
}

;// CONCATENATED MODULE: ./build/src/search/language/brief-term.js

/** A term as people write it, for sentences about it; the canonical text has more brackets and quotes. */
function briefTerm(term) {
    switch (term.type) {
        case 'all':
            return 'all';
        case 'fulltext':
            return printLiteral({ type: 'string', value: term.text });
        case 'not':
            return term.term.type === 'pair' ? `not (${briefTerm(term.term)})` : `not ${briefTerm(term.term)}`;
        case 'is':
        case 'id':
            return `${term.type}(${term.names.map(({ text }) => briefText(text)).join(', ')})`;
        case 'function':
            return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`;
        case 'predicate': {
            const modifier = term.modifier === null ? '' : ` ${term.modifier}`;
            return `${term.path.text}${modifier} ${briefOperator(term.operator)} ${briefLiteral(term.value)}`;
        }
        case 'context':
            return `${term.path.text}.{${briefTerm(term.term)}}`;
        case 'pair':
        default: {
            const { first, rest } = leftSpine(term);
            const inner = rest.map(({ operator, right }) => ` ${operator} ${inParentheses(right)}`);
            return inParentheses(first) + inner.join('');
        }
    }
}
/** A pair on the right is grouped in any case; what stands on the left is read from the left. */
function inParentheses(term) {
    return term.type === 'pair' ? `(${briefTerm(term)})` : briefTerm(term);
}
function briefOperator(operator) {
    return operator === '==' ? '=' : operator;
}
function briefLiteral(literal) {
    if (literal.type === 'string')
        return briefText(literal.value);
    if (literal.type === 'list')
        return `[${literal.items.map(briefLiteral).join(', ')}]`;
    return printLiteral(literal);
}
/** Without quotes where the language reads the same without them. */
function briefText(text) {
    const isWord = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) && !/^(?:true|false|null)/.test(text);
    return isWord ? text : printLiteral({ type: 'string', value: text });
}

;// CONCATENATED MODULE: ./build/src/search/terms/why-not.js


/**
 * Why a term that `test` says no to is not true: of conditions that all have to hold, the first that does not; of
 * alternatives, what is wrong with each.
 */
function whyNotTrue(matcher, value, frame, path) {
    const { inside } = matcher;
    if (inside === undefined)
        return [asWhole(matcher, value, frame, path)];
    if (inside.of === 'elements')
        return closestElement(inside, value, frame, path) ?? [asWhole(matcher, value, frame, path)];
    if (inside.of === 'or')
        return inside.parts.flatMap((part) => whyNotTrue(part, value, frame, path));
    const first = inside.parts.find((part) => !part.test(value, frame));
    return first === undefined ? [] : whyNotTrue(first, value, frame, path);
}
function asWhole(matcher, value, frame, path) {
    const found = new EvidenceList();
    matcher.collect(value, frame, path, false, found);
    const condition = matcher.term === undefined ? '' : briefTerm(matcher.term);
    return { type: 'condition', condition, evidence: found.toArray() };
}
/** What is wrong with the element of which most is true, the first of several; null where there is no element. */
function closestElement({ inner, visit }, value, frame, path) {
    const elements = [];
    visit(value, frame, path, (element, where) => elements.push({ element, where, share: shareTrue(inner, element, frame) }));
    const [closest] = elements.toSorted((a, b) => b.share - a.share);
    if (closest === undefined)
        return null;
    const refusals = whyNotTrue(inner, closest.element, frame, closest.where);
    const { length: closestOf } = elements;
    if (closestOf === 1)
        return refusals;
    return refusals.map((one) => (one.type === 'condition' ? Object.assign({}, one, { closestOf }) : one));
}
/** How much of a term is true, from 0 to 1: an element that lacks one condition of three is closer than one that lacks two. */
function shareTrue(matcher, value, frame) {
    if (matcher.test(value, frame))
        return 1;
    const { inside } = matcher;
    if (inside === undefined)
        return 0;
    if (inside.of === 'elements') {
        let best = 0;
        inside.visit(value, frame, '', (element) => {
            best = Math.max(best, shareTrue(inside.inner, element, frame));
        });
        return best;
    }
    const shares = inside.parts.map((part) => shareTrue(part, value, frame));
    if (inside.of === 'or')
        return Math.max(...shares);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

;// CONCATENATED MODULE: ./build/src/search/terms/why-not-found.js




/**
 * Why a search of any form does not find a resource: from its end, since that is where the resource would stand. First
 * what the last part asks of it, then the arrow that should have led there.
 */
function whyNotFound(parts, resource, starts, graph) {
    const last = parts.at(-1);
    if (last === undefined)
        return [];
    if (last.navigation === null) {
        const { kind } = resource;
        if (!last.kinds.has(kind))
            return [{ type: 'kind', kind, kinds: [...last.kinds] }];
        const wrong = whyNotSelected(last, nodeOf(resource, graph), graph);
        if (wrong.length > 0)
            return wrong;
    }
    const behind = parts.findLastIndex(({ navigation }) => navigation !== null);
    return behind < 0 ? [{ type: 'limit' }] : whyNotReached(parts.slice(0, behind + 1), [...starts], graph);
}
/** What a part asks of a resource in vain; nothing where it selects it. */
function whyNotSelected({ term, clause, merges, postFilter }, node, graph) {
    if (!term.test(node.reported, node))
        return whyNotTrue(term, node.reported, node, '');
    if (clause !== null && !clause.test(node.resource, graph)) {
        const found = new EvidenceList();
        clause.collect(node.resource, graph, found);
        return found.toArray().map(({ path, value }) => ({ type: 'with', condition: path, count: Number(value) }));
    }
    const merged = merges.reduce((one, merge) => merge(one, graph), node);
    if (postFilter === null || postFilter.test(merged.reported, merged))
        return [];
    return whyNotTrue(postFilter, merged.reported, merged, '');
}
/** The last of these parts ends in the arrow that does not lead to the resource. */
function whyNotReached(parts, starts, graph) {
    let nodes = starts;
    for (const part of parts) {
        const { navigation } = part;
        if (navigation === null)
            break;
        const from = [...arrange(part, compiled_part_select(part, nodes, graph))];
        if (from.length === 0)
            return whyNoStart(part, nodes, navigation.text, graph);
        const ends = [...reach(navigation, from, graph)];
        if (part === parts.at(-1) || ends.length === 0)
            return [{ type: 'arrow', arrow: navigation.text, from: from.map(({ resource }) => labelOf(resource)) }];
        nodes = ends;
    }
    return [];
}
/** Nothing stands before the arrow: what is wrong with the first that could. */
function whyNoStart(part, nodes, arrow, graph) {
    const candidate = nodes.find(({ resource }) => part.kinds.has(resource.kind));
    const none = [{ type: 'arrow', arrow, from: [] }];
    if (candidate === undefined)
        return none;
    const of = labelOf(candidate.resource);
    const wrong = whyNotSelected(part, candidate, graph).map((one) => one.type === 'condition' || one.type === 'with' ? Object.assign({}, one, { of }) : one);
    return wrong.length > 0 ? wrong : none;
}
function labelOf({ kind, id }) {
    return `${kind} ${id}`;
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile-parts.js











/** Parts from left to right, from resources of these kinds. Notes what they need. */
function compileParts(parts, starts, compilation) {
    const compiled = [];
    let kinds = starts;
    let arrow = null;
    for (const part of parts) {
        const wanted = new Set(compilation.kindNames.possible(part.term));
        const here = new Set([...kinds].filter((kind) => wanted.has(kind)));
        if (arrow !== null && here.size === 0) {
            warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, wanted, compilation);
        }
        const next = compilePart(part, here, part === parts.at(-1), compilation);
        compiled.push(next);
        arrow = next.navigation;
        if (arrow !== null)
            kinds = arrow.ends(next.kinds);
    }
    if (arrow !== null && kinds.size === 0) {
        const all = new Set(compilation.kindNames.all);
        warnOfDeadEnd(arrow.text, compiled.at(-1)?.kinds ?? kinds, all, compilation);
    }
    noteNeeds(compiled, kinds, compilation);
    const last = compiled.at(-1);
    const results = new Set(compiled.flatMap((part) => (part.tag === null ? [] : [...part.kinds])));
    for (const kind of last?.navigation === null ? last.kinds : kinds)
        results.add(kind);
    return {
        kinds: results,
        starts: compiled[0]?.kinds ?? starts,
        compilation: last?.navigation === null ? last.compilation : about(compilation, kinds),
        term: compiled[0]?.term ?? constant(true),
        run: (nodes, graph) => runParts(compiled, nodes, graph),
        get judge() {
            // What terms ask around resources is known when all of the search is compiled.
            return judgeOf(compiled, compilation);
        },
        whyNot: (resource, nodes, graph) => whyNotFound(compiled, resource, nodes, graph),
    };
}
/** Null: whether a resource is found hangs on others, or on more around it than its `with` looks at. */
function judgeOf(parts, { needs }) {
    const [part, ...more] = parts;
    if (part === undefined || more.length > 0 || needs.around)
        return null;
    const { term, clause, merges, postFilter, tag, sorts, limit, reversed, navigation } = part;
    const isPlain = (postFilter ?? tag ?? limit ?? navigation) === null && !reversed;
    return isPlain && merges.length + sorts.length === 0 ? judgeBy(term, clause) : null;
}
function compilePart(part, kinds, last, shared) {
    const own = about(shared, kinds);
    const term = part.term === null ? constant(true) : matchTerm(part.term, reportedPlace(own), own);
    const clause = part.with === null ? null : compileWith(part.with, kinds, shared);
    const { merges, compilation } = compileMerges(part.merges, kinds, own, compileParts);
    const { postFilter, tag, limit, reversed } = part;
    const sorts = part.sorts.map((sort) => compileSort(sort, compilation));
    const unsorted = last && part.navigation === null && (limit !== null || reversed) && sorts.length === 0;
    return {
        kinds: clause?.kinds ?? kinds,
        compilation,
        term,
        clause,
        merges,
        postFilter: postFilter === null ? null : matchTerm(postFilter, reportedPlace(compilation), compilation),
        tag,
        sorts: unsorted ? USUAL_ORDER : sorts,
        limit,
        reversed,
        navigation: part.navigation === null ? null : compileNavigation(part.navigation, shared),
    };
}
/** From the end: a start that cannot lead to what is asked for behind the arrow is not needed. */
function noteNeeds(parts, behind, { needs }) {
    let wanted = behind;
    for (const part of parts.toReversed()) {
        const { navigation, kinds } = part;
        const live = navigation === null ? kinds : navigation.need(kinds, wanted).starts;
        wanted = part.limit !== null || part.tag !== null ? kinds : live;
        needs.add(wanted);
        if (navigation !== null && part === parts.at(-1))
            needs.add(behind);
    }
}
function* runParts(parts, starts, graph) {
    let nodes = starts;
    const arrows = [];
    for (const part of parts) {
        const selected = arrange(part, compiled_part_select(part, nodes, graph));
        const way = arrows.join(' ');
        const tell = (node, final) => ({
            node,
            tag: part.tag,
            final,
            collect: (found) => {
                collectPart(part, node, graph, found);
                collectWay(node, way, found);
            },
        });
        const { navigation } = part;
        if (navigation === null) {
            for (const node of selected)
                yield tell(node, true);
            return;
        }
        const from = [...selected];
        if (part.tag !== null)
            for (const node of from)
                yield tell(node, false);
        nodes = reach(navigation, from, graph);
        arrows.push(navigation.text);
    }
    const way = arrows.join(' ');
    for (const node of nodes) {
        yield { node, tag: null, final: true, collect: (found) => collectWay(node, way, found) };
    }
}
function collectPart(part, node, graph, found) {
    part.term.collect(node.reported, node, '', true, found);
    part.clause?.collect(node.resource, graph, found);
    part.postFilter?.collect(node.reported, node, '', true, found);
}
function collectWay({ visit }, arrows, found) {
    if (visit !== null && arrows !== '')
        found.add(arrows, printWay(visit));
}

;// CONCATENATED MODULE: ./build/src/search/graph/kind-graph.js
/**
 * Whether resources of the two kinds never lie in one scope: one belongs to the account as a whole, the other to a
 * region. The account itself is known wherever its resources are.
 */
function liesApart(kind, other, structure) {
    if (other === undefined || [kind, other].some(({ name }) => structure.levelOf(name) !== null))
        return false;
    return kind.level !== other.level;
}
/** Which kinds the edges of the model can connect: what a walk can need is decided before any resource is seen. */
class KindGraph {
    #edges = new Map();
    #size;
    constructor(model, structure) {
        this.#size = model.size;
        for (const kind of model.values()) {
            for (const link of kind.links) {
                if (!model.has(link.kind))
                    continue;
                const crosses = link.crossesScopes || liesApart(kind, model.get(link.kind), structure);
                const [from, to] = link.direction === 'out' ? [kind.name, link.kind] : [link.kind, kind.name];
                this.#add(link.type, 'out', from, { to, crosses });
                this.#add(link.type, 'in', to, { to: from, crosses });
            }
            const above = structure.kindAbove(kind.name);
            if (above === null)
                continue;
            // From an account down, all its regions are in reach; a region's own resources lie in one scope with it.
            this.#add('default', 'out', above, { to: kind.name, crosses: structure.levelOf(kind.name) !== null });
            this.#add('default', 'in', kind.name, { to: above, crosses: false });
        }
    }
    #add(type, direction, from, edge) {
        const key = `${type} ${direction}`;
        const edges = this.#edges.get(key) ?? new Map();
        this.#edges.set(key, edges);
        const known = edges.get(from);
        if (known === undefined)
            edges.set(from, [edge]);
        else
            known.push(edge);
    }
    #next(kind, type, direction) {
        return this.#edges.get(`${type} ${direction}`)?.get(kind) ?? [];
    }
    /** Kinds at the ends of a walk. */
    ends(starts, { type, direction, start, end }) {
        // A search may ask for any number of levels; beyond the number of kinds every kind counts as reached.
        if (start > this.#size)
            return new Set(this.#distances(starts, type, direction, Infinity).keys());
        let level = starts;
        for (let depth = 0; depth < start && level.size > 0; depth++) {
            level = new Set([...level].flatMap((kind) => this.#next(kind, type, direction).map(({ to }) => to)));
        }
        return new Set(this.#distances(level, type, direction, end - start).keys());
    }
    /** What lies between these starts and ends, both included as far as a path connects them. */
    corridor(starts, walk, ends) {
        const { type, direction, start, end } = walk;
        const there = this.#distances(starts, type, direction, end);
        const back = this.#distances(ends, type, direction === 'in' ? 'out' : 'in', end);
        const levels = (kind) => back.get(kind) ?? Infinity;
        const kinds = new Set();
        const live = new Set();
        let crosses = false;
        for (const [kind, distance] of there) {
            if (distance + levels(kind) <= end)
                kinds.add(kind);
            if (start === 0 && ends.has(kind) && starts.has(kind))
                live.add(kind);
            for (const edge of this.#next(kind, type, direction)) {
                if (distance + 1 + levels(edge.to) > end)
                    continue;
                crosses ||= edge.crosses;
                if (distance === 0)
                    live.add(kind);
            }
        }
        return { kinds, starts: live, crosses };
    }
    /** Least number of edges to each kind within reach. */
    #distances(starts, type, direction, limit) {
        const distances = new Map();
        for (const kind of starts)
            distances.set(kind, 0);
        for (const [kind, distance] of distances) {
            if (distance >= limit)
                continue;
            for (const { to } of this.#next(kind, type, direction)) {
                if (!distances.has(to))
                    distances.set(to, distance + 1);
            }
        }
        return distances;
    }
}

;// CONCATENATED MODULE: ./build/src/search/graph/kinds.js

const depends = () => null;
/** The model as `is()` sees it: a name stands for its kind or for all kinds that have it as a base. */
class KindNames {
    all;
    #concrete = new Map();
    constructor(model) {
        this.all = [...model.keys()];
        for (const kind of model.values()) {
            for (const name of [kind.name, ...kind.bases])
                this.#add(name, kind);
        }
    }
    #add(name, kind) {
        const known = this.#concrete.get(name);
        if (known === undefined)
            this.#concrete.set(name, new Set([kind.name]));
        else
            known.add(kind.name);
    }
    get names() {
        return this.#concrete.keys();
    }
    isKnown(name) {
        return this.#concrete.has(name);
    }
    /** Concrete kinds of which at least one of the names is true. */
    concrete(names) {
        const result = new Set();
        for (const name of names)
            for (const kind of this.#concrete.get(name) ?? [])
                result.add(kind);
        return result;
    }
    /** Concrete kinds of which the term may be true. */
    possible(term) {
        if (term === null)
            return this.all;
        const verdict = this.#verdict(term);
        return this.all.filter((kind) => verdict(kind) !== false);
    }
    #verdict(term) {
        switch (term.type) {
            case 'all':
                return () => true;
            case 'is': {
                const kinds = this.concrete(term.names.map((name) => name.text));
                return (kind) => kinds.has(kind);
            }
            case 'not': {
                const inner = this.#verdict(term.term);
                return (kind) => {
                    const answer = inner(kind);
                    return answer === null ? null : !answer;
                };
            }
            case 'pair':
                return this.#verdictOfPair(term);
            case 'id':
            case 'fulltext':
            case 'function':
            case 'predicate':
            case 'context':
            default:
                return depends;
        }
    }
    #verdictOfPair(pair) {
        const { first, rest } = leftSpine(pair);
        const start = this.#verdict(first);
        const parts = rest.map(({ operator, right }) => ({ operator, verdict: this.#verdict(right) }));
        return (kind) => {
            let answer = start(kind);
            for (const { operator, verdict } of parts) {
                const deciding = operator === 'or';
                if (answer === deciding)
                    continue;
                const other = verdict(kind);
                answer = other === deciding ? deciding : answer === null || other === null ? null : !deciding;
            }
            return answer;
        };
    }
}

;// CONCATENATED MODULE: ./build/src/search/terms/match.js
function matchOf(frame, tag, implied, explain) {
    return new FoundMatch(frame, tag, implied, explain);
}
/** Evidence is put together when it is asked for: most aggregates and listings never do. */
class FoundMatch {
    resource;
    reported;
    added;
    surroundings;
    tag;
    implied;
    #explain;
    #evidence = null;
    constructor(frame, tag, implied, explain) {
        this.resource = frame.resource;
        this.reported = frame.reported;
        this.added = frame.added;
        this.surroundings = frame.surroundings;
        this.tag = tag;
        this.implied = implied;
        this.#explain = explain;
    }
    get evidence() {
        this.#evidence ??= this.#explain();
        return this.#evidence;
    }
}

;// CONCATENATED MODULE: ./build/src/search/language/misplaced.js
/** The part of a search that makes no sense if it is to find all resources in some state, as a clause; null: none. */
function misplacedIn({ aggregate, parts }) {
    if (aggregate !== null)
        return 'aggregate gives numbers, not resources';
    for (const part of parts) {
        const misplaced = misplacedInPart(part);
        if (misplaced !== null)
            return misplaced;
    }
    return null;
}
function misplacedInPart(part) {
    if (part.limit !== null)
        return 'limit would hide violations';
    if (part.sorts.length > 0)
        return 'sort has no effect on which resources are found';
    if (part.reversed)
        return 'reversed has no effect on which resources are found';
    if (part.tag !== null)
        return 'a # tag has no effect on which resources are found';
    return part.withUsage === null ? null : 'with_usage needs metrics, which are not read';
}

;// CONCATENATED MODULE: ./build/src/search/language/walk.js

/** Every term that stands by itself: filters of parts, arrows, with clauses and inner searches. */
function* termsOf(search) {
    for (const part of search.parts)
        yield* termsOfPart(part);
}
function* termsOfPart(part) {
    if (part.term !== null)
        yield part.term;
    for (const merge of part.merges)
        yield* termsOf(merge.search);
    if (part.postFilter !== null)
        yield part.postFilter;
    if (part.with !== null)
        yield* termsOfWith(part.with);
    if (part.navigation !== null)
        yield* termsOfNavigation(part.navigation);
}
function* termsOfWith(clause) {
    yield* termsOfNavigation(clause.navigation);
    if (clause.term !== null)
        yield clause.term;
    if (clause.nested !== null)
        yield* termsOfWith(clause.nested);
}
function* termsOfNavigation(navigation) {
    if (navigation.filter !== null)
        yield navigation.filter;
}
/** The term and all terms inside it. */
function* nestedTerms(term) {
    yield term;
    if (term.type === 'not' || term.type === 'context')
        yield* nestedTerms(term.term);
    if (term.type !== 'pair')
        return;
    const { first, rest } = leftSpine(term);
    yield* nestedTerms(first);
    for (const pair of rest)
        yield* nestedTerms(pair.right);
}
/** What each part and each `with` asks of the resources it looks at; null: nothing. Filters of arrows ask edges. */
function* partsOf(search) {
    for (const part of search.parts) {
        yield part.term;
        for (const merge of part.merges)
            yield* innerParts(merge.search);
        for (let clause = part.with; clause !== null; clause = clause.nested)
            yield clause.term;
    }
}
/** The first part of a merge is the resource itself. */
function* innerParts(search) {
    const [, ...terms] = partsOf(search);
    yield* terms;
}

;// CONCATENATED MODULE: ./build/src/search/language/mixed-operators.js


/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
function mixedOperators(search) {
    for (const term of termsOf(search)) {
        const mixed = findMixed(term);
        if (mixed !== null) {
            return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${printTerm(mixed)}.`;
        }
    }
    return null;
}
function findMixed(term) {
    if (term.type === 'not' || term.type === 'context')
        return findMixed(term.term);
    if (term.type !== 'pair')
        return null;
    const { first, rest } = leftSpine(term);
    // Without parentheses around the left side, this pair and the one inside it were written on one level.
    const clash = rest.find((pair, index) => {
        const inner = rest[index - 1];
        return inner !== undefined && !inner.parenthesised && inner.operator !== pair.operator;
    });
    if (clash !== undefined)
        return topOfLevel(rest, clash);
    for (const inner of [first, ...rest.map((pair) => pair.right)]) {
        const mixed = findMixed(inner);
        if (mixed !== null)
            return mixed;
    }
    return null;
}
/** The outermost pair on the level of the clash. */
function topOfLevel(rest, clash) {
    const from = rest.indexOf(clash);
    return rest.slice(from).find((pair) => pair.parenthesised) ?? rest.at(-1) ?? clash;
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/search/language/found-at.js

/** No token of a search is longer that anybody would want to see. */
const LONGEST = 200;
/** What stands at the offset, for `but found …`: a word, an address, a character or the end. */
function foundAt(text, offset) {
    const rest = text.slice(offset, offset + LONGEST);
    if (rest.trim() === '')
        return 'the end of the search';
    const token = /^(?:[\w.:/-]+(?:@[\w.-]+)?|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ??
        Array.from(rest.trimStart())[0] ??
        '';
    return `\`${(0,visible/* visible */.R)(token)}\``;
}

;// CONCATENATED MODULE: ./build/src/search/language/hint-rule.js
/** A rule about what stands at the place, and perhaps right before it. */
function rule(next, hint, previous = /^/) {
    return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null);
}

;// CONCATENATED MODULE: ./build/src/search/language/foreign-words.js

/** What SQL, Resoto's shell, jq and programming languages have and searches have not, with what stands in its place. */
const FOREIGN_WORDS = [
    rule(/^is\s+not\s+(?:null|empty|set|missing|present)\b/i, 'write `!= null`'),
    rule(/^is\s+(?:null|set|missing|present)\b/i, 'write `= null`'),
    rule(/^is\s+empty\b/i, 'an empty list is `= []`, what is missing `= null`'),
    foreign_words_isWord,
    rule(/^not\s+(?:contains|like|matches)\b/i, 'write `not` before the condition: `not name =~ "…"`'),
    rule(/^(?:contains|includes)\b/i, 'write `=~ "…"`, a regular expression that is looked for anywhere in the text; a list has an element with `name[*] = …`'),
    rule(/^(?:like|ilike|matches|regex)\b/i, 'write `=~ "…"`, a regular expression that is looked for anywhere in the text'),
    rule(/^(?:starts|begins)[_\s]?with\b/i, 'write `=~ "^…"`, a regular expression'),
    rule(/^ends[_\s]?with\b/i, 'write `=~ "…$"`, a regular expression'),
    rule(/^(?:not\s+exists|does\s+not\s+exist|missing)\b/i, 'write `= null`'),
    rule(/^exists?\b/i, 'write `!= null`'),
    rule(/^between\b/i, 'write `name >= … and name <= …`'),
    rule(/^notin\b/i, 'write `not in`'),
    rule(/^is\s+not\b/i, 'write `!=`'),
    rule(/^(?:equals?|is)\b(?!\s*[(=])/i, 'write `=`'),
    // `order` is read as `or der`.
    rule(/^(?:order\s+)?by\b/i, 'write `sort name`, or `sort name desc`'),
    rule(/^(?:dsc|descending|DESC)\b/, 'write `desc`', /\bsort\b[^-]*$/),
    rule(/^(?:ascending|ASC)\b/, 'write `asc`', /\bsort\b[^-]*$/),
    rule(/^group\s+by\b/i, 'write `aggregate(name: sum(1) as n): …`'),
    rule(/^where\b/i, 'conditions are joined with `and`'),
    rule(/^\S/, 'a search is a condition, such as `is(aws_vpc) and name = "x"`', /^\s*select\s+$/i),
    rule(/^aggregate\b/, '`aggregate(…):` stands before the search'),
    rule(/^\|\s*aggregate\b/, 'write `aggregate(…):` before the search'),
    rule(/^\|\s*count\b/, 'commands after `|` are not part of a search; `aggregate(kind as kind: sum(1) as n): …` counts'),
    rule(/^\|\s*(?:list|jq|format)\b/, 'commands after `|` are not part of a search; --fields shows columns'),
    rule(/^\|\s*(?:head|tail)\b/, 'commands after `|` are not part of a search; `limit 10` takes the first, and with `reversed` the last'),
    rule(/^average|^mean/, 'write `avg`', /\baggregate\s*\(/),
];
/** `x is false`. */
function foreign_words_isWord(_, after, at) {
    const word = /^is\s+(not\s+)?(true|false)\b/i.exec(after);
    if (word === null)
        return null;
    const [, not = '', value = ''] = word;
    return { at, hint: `write \`${not === '' ? '=' : '!='} ${value.toLowerCase()}\`` };
}
/** What stands in the place of functions that people know from elsewhere, by their names. */
const FOREIGN_FUNCTIONS = {
    exists: 'write `name != null`',
    empty: 'an empty list is `name = []`, what is missing `name = null`',
    count: 'resources are counted with `aggregate(sum(1) as n): …`, neighbours with `with(count > 1, …)`',
    len: 'an empty list is `name = []`; other lengths cannot be asked for',
    length: 'an empty list is `name = []`; other lengths cannot be asked for',
    size: 'an empty list is `name = []`; other lengths cannot be asked for',
    now: 'a length of time counts from now: `ctime > -3d` is within the last three days',
    lower: '`=~ "^…$"` takes upper and lower case for the same',
    upper: '`=~ "^…$"` takes upper and lower case for the same',
    contains: 'write `name =~ "…"`, or `name[*] = …` of a list',
    starts_with: 'write `name =~ "^…"`',
    startswith: 'write `name =~ "^…"`',
    ends_with: 'write `name =~ "…$"`',
    endswith: 'write `name =~ "…$"`',
};

;// CONCATENATED MODULE: ./build/src/search/language/hints.js




const UPPER_CASE = /\b(AND|OR|NOT|IN|ANY|ALL|NONE|WITH|IS)\b/;
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/;
/** What people usually meant where reading stopped; null where nothing usual is seen. */
function hintFor(text, offset) {
    const before = text.slice(0, offset);
    const rest = text.slice(offset);
    const after = rest.trimStart();
    const at = offset + rest.length - after.length;
    for (const look of RULES) {
        const hint = look(before, after, at);
        if (hint !== null)
            return hint;
    }
    return null;
}
const upperCase = (before, after, at) => {
    const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before);
    const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1];
    if (word === undefined)
        return null;
    const place = after.startsWith(word) ? at : (previous?.index ?? at);
    return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` };
};
const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with'];
const unknownFunction = (before, after) => {
    const name = /([A-Za-z_]\w*)\s*$/.exec(before);
    if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1]))
        return null;
    const instead = FOREIGN_FUNCTIONS[name[1].toLowerCase()];
    if (instead !== undefined)
        return { at: name.index, hint: instead };
    const guess = (0,nearest/* nearest */.pA)(name[1], FUNCTIONS);
    const known = guess === null ? `the functions are ${(0,text_words/* enumerate */.HL)(FUNCTIONS)}` : `perhaps you mean \`${guess}\``;
    return { at: name.index, hint: `there is no function of this name; ${known}` };
};
/** `and and`. */
const doubled = (before) => {
    const words = /\b(and|or)\s+(and|or)\s+$/.exec(before);
    if (words === null)
        return null;
    const [all, first, second = ''] = words;
    const at = before.length - all.trimStart().slice(first?.length).trimStart().length;
    return {
        at,
        hint: first === second ? `\`${first}\` stands there twice` : `\`${first}\` or \`${second}\`, not both`,
    };
};
/** `aws_vpc` or `volume_encrypted`, and nothing behind it. */
const bareWord = (before, after, at) => {
    const [, word = ''] = BARE_WORD.exec(before) ?? [];
    if (word === '' || WORDS.has(word) || !/^(?:$|\)|(?:and|or|sort|limit)\b)/.test(after))
        return null;
    const [, name] = /([A-Za-z_][\w.-]*)\s*=\s*\S+\s+or\s+$/.exec(before.slice(0, before.lastIndexOf(word))) ?? [];
    if (name !== undefined)
        return { at, hint: `one of several values is \`${name} in [a, b]\`` };
    if (word.startsWith('aws_'))
        return { at, hint: `resources of a kind are \`is(${word})\`` };
    const text = before.trim() === word ? '; a text to look for stands in double quotes' : '';
    return { at, hint: `a condition says more, such as \`${word} = true\` or \`${word} != null\`${text}` };
};
const BARE_WORD = /(?:^|(?:^|[\s(]|\bnot)\(|\b(?:and|or|not)\s|(?:->|--)\s)\s*([A-Za-z_][\w.-]*)\s*$/;
const WORDS = new Set(['and', 'or', 'not', 'all', 'sort', 'limit', 'is', 'search']);
/** `aggregate(region, sum(1))`, `aggregate(region: count)`. */
const functionsOfAggregate = (before, after) => {
    const [all, inside] = /^\s*aggregate\s*\(([^()]*)$/.exec(before) ?? [];
    const name = /([a-z]+)\s*$/.exec(inside ?? '');
    if (all === undefined ||
        name === null ||
        !/^(?:sum|count|min|max|avg|stddev|variance)$/.test(name[1] ?? ''))
        return null;
    const at = all.length - name[0].length;
    if (/^[),]/.test(after))
        return { at, hint: `a function has an argument: \`sum(1)\` counts resources` };
    if (!after.startsWith('(') || inside?.includes(':') === true)
        return null;
    return {
        at,
        hint: '`:` stands between what is grouped by and the functions: `aggregate(region: sum(1) as n): …`',
    };
};
/** `aggregate(instance_type): …`. */
const aggregateOfNothing = (before, after, at) => {
    const [, groups] = /^\s*aggregate\s*\(([^():]+)$/.exec(before) ?? [];
    if (groups === undefined || !after.startsWith(')'))
        return null;
    return {
        at,
        hint: `what is worked out stands behind a colon: \`aggregate(${groups.trim()}: sum(1) as n): …\` counts`,
    };
};
/** `90 days`. */
const unitApart = (before, after, at) => {
    const [, number] = /([0-9.]+)\s*$/.exec(before) ?? [];
    const [unit] = UNIT.exec(after) ?? [];
    if (number === undefined || unit === undefined)
        return null;
    const short = unit.startsWith('mo') ? 'mo' : unit.slice(0, 1);
    return { at, hint: `write \`${number}${short}\`, or put a duration with blanks in double quotes` };
};
/** More are closed than were opened. */
const notOpen = (before, after, at) => {
    const bare = before.replaceAll(/"(?:\\.|[^"\\])*"/g, '');
    const isOpen = bare.split('(').length > bare.split(')').length;
    return after.startsWith(')') && !isOpen ? { at, hint: 'no `(` is open here' } : null;
};
const RULES = [
    rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
    upperCase,
    doubled,
    bareWord,
    functionsOfAggregate,
    aggregateOfNothing,
    ...FOREIGN_WORDS,
    rule(/^[A-Za-z_]/, 'write `is(kind)`', /(?:^|[\s(])is\s+$/),
    rule(/^sort\s*$/, '`sort` takes the names of properties, as in `sort name desc`'),
    rule(/^limit\b(?!\s+\d)/, '`limit` takes a number, as in `limit 10`'),
    rule(/^&/, 'write `and`'),
    rule(/^\|\|/, 'write `or`'),
    rule(/^\|/, 'commands after `|` are not part of a search'),
    rule(/^!(?!=|~)/, 'write `not`'),
    rule(/^>/, 'write `>=`', /[^=<>!~]=$/),
    rule(/^</, 'write `<=`', /[^=<>!~]=$/),
    rule(/^>/, 'write `!=`', /<$/),
    rule(/^,\d/, 'a fraction has a dot, as in `0.5`', /\d$/),
    notOpen,
    rule(/^[^\],]/, 'the values of a list have commas between them', /\bin\s*\[[^\]]*[^\s,[]\s+$/),
    rule(/^,/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+[\w."-]+\s*$/),
    rule(/^\(/, 'one of several values is `a in [1, 2]`', /[=~]\s*$/),
    rule(/^not\b(?!\s+in\b)/, 'write `!= …`, or `not` before the condition', /[\w\]"`]\s*$/),
    rule(/^=+>/, 'arrows are written `-->` and `<--`'),
    rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
    rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
    rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
    rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
    rule(/^(?:and|or)\b/, 'conditions stand before `with(…)`, which ends them', /\bwith\s*\(.*\)\s*$/s),
    rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
    rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
    rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
    rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
    rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
    unitApart,
    rule(/^[A-Za-z]/, 'a value that begins with true, false or null needs double quotes', /(?:true|false|null)$/),
    rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
    rule(/^[^-]/, 'an arrow has two dashes, `<--`, or says something between them, `<-[1:2]-`', /(?:^|\s)<-\s*$/),
    rule(/^[a-z]+[-[{]/, 'edges are of the types default, delete and iam', /(?:^|\s)<?-$/),
    rule(/^"/, 'the property stands first, as in `has_key(tags, "name")`', /\b(?:has_key|in_subnet)\s*\(\s*$/),
    rule(/^[-<]?-?>/, 'put blanks around arrows', /[A-Za-z0-9_./:-]$/),
    rule(/^[*^$%@+?\\|]/, 'a value with such characters needs double quotes'),
    rule(/^[.:]/, 'a name with `.` or `:` needs double quotes', /\b(?:is|id)\s*\([^()]*$/),
    rule(/^:/, 'a range begins with a number, as in `-[0:2]->`', /-\[\s*$/),
    rule(/^:/, 'a property name with `:` stands in backticks, as in tags.`aws:name`', /[A-Za-z0-9_-]$/),
    rule(/^\[/, 'a position is a number or `*`; other keys are written `tags.key` or tags.`any key`'),
    unknownFunction,
    rule(/^=/, 'the operators are = == != < <= > >= =~ !~ in and not in', /[=<>!~]\s*$/),
    rule(/^[A-Za-z]/, 'a value with blanks needs double quotes; conditions are joined with `and` or `or`', /[=~]\s*[\w./:-]+\s+$/),
];

;// CONCATENATED MODULE: ./build/src/search/language/parse-values.js

const FLOAT = /[+-]?[0-9]+\.[0-9]+/y;
const INTEGER = /[+-]?[0-9]+/y;
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y;
const UNQUOTED_END = /[,[\])(}{\s]/;
const UNQUOTED_ALLOWED = /[A-Za-z0-9_\-:/.]/;
/** Values that begin an arrow: `a = foo -default-> …` is a value and a traversal. */
const ARROW_STARTS = ['--', '-default', '-delete', '-iam'];
/** The right-hand side of a predicate, with any blanks around it. */
function parseValue(cursor) {
    return parseJson(cursor, ARROW_STARTS);
}
function parseJson(cursor, stopWords) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        const value = parseText(cursor) ??
            parseList(cursor) ??
            parseObject(cursor) ??
            parseConstant(cursor) ??
            parseUnquoted(cursor, stopWords) ??
            parseNumber(cursor);
        if (value === null)
            return cursor.expect('a value', start);
        cursor.blanks();
        return value;
    });
}
/** A text in double quotes. Only \\ \/ \" and \' are escapes; every other backslash is itself. */
function parseQuoted(cursor) {
    if (cursor.text[cursor.at] !== '"')
        return null;
    let text = '';
    for (let at = cursor.at + 1; at < cursor.text.length; at++) {
        const character = cursor.text[at] ?? '';
        const next = cursor.text[at + 1] ?? '';
        if (character === '"') {
            cursor.at = at + 1;
            return text;
        }
        if (character === '\\' && next !== '' && '\\/"\''.includes(next)) {
            text += next;
            at++;
        }
        else {
            text += character;
        }
    }
    throw new SearchError('The text that begins here has no closing double quote; a quote inside a text is written \\".', cursor.text, cursor.at);
}
/** A name as `is`, `id`, tags and `as` take it, with any blanks around it. */
function parseWord(cursor, label) {
    return cursor.attempt(() => {
        cursor.blanks();
        const word = cursor.take(WORD);
        if (word === null)
            return cursor.expect(label);
        cursor.blanks();
        return word;
    });
}
/** `1`, `-1.5`: with any blanks around it. */
function parsePlainNumber(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const number = parseNumber(cursor);
        if (number === null)
            return cursor.expect('a number');
        cursor.blanks();
        return number;
    });
}
/** A whole number without blanks around it. */
function parseInteger(cursor) {
    const source = cursor.take(INTEGER);
    return source === null ? null : integerOf(source);
}
/** A whole number that counts something: within what a double holds exactly. */
function parseCount(cursor) {
    const start = cursor.at;
    const number = parseInteger(cursor);
    if (number === null)
        return cursor.expect('a whole number');
    if (Number.isSafeInteger(number.value))
        return number.value;
    throw new SearchError(`The number ${number.text} is too large here.`, cursor.text, start);
}
function parseText(cursor) {
    const text = parseQuoted(cursor);
    return text === null ? null : { type: 'string', value: text };
}
function parseConstant(cursor) {
    if (cursor.exactly('true'))
        return { type: 'boolean', value: true };
    if (cursor.exactly('false'))
        return { type: 'boolean', value: false };
    return cursor.exactly('null') ? { type: 'null' } : null;
}
function parseList(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        return cursor.nested(() => {
            const items = cursor.list(() => parseJson(cursor, [])) ?? [];
            return cursor.token(']') ? { type: 'list', items } : null;
        });
    });
}
function parseObject(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('{'))
            return null;
        return cursor.nested(() => {
            const pairs = cursor.list(() => parsePair(cursor)) ?? [];
            if (!cursor.exactly('}'))
                return cursor.expect('`}`');
            return { type: 'object', entries: [...new Map(pairs)] };
        });
    });
}
function parsePair(cursor) {
    cursor.blanks();
    const key = parseQuoted(cursor) ?? parseWord(cursor, 'a key');
    if (key === null || !cursor.token(':'))
        return null;
    const value = parseJson(cursor, []);
    return value === null ? null : [key, value];
}
/** Text without quotes: it ends at a blank, comma or bracket, and holds at least one character that no number has. */
function parseUnquoted(cursor, stopWords) {
    const { text, at: start } = cursor;
    let end = start;
    let numeric = true;
    let dot = false;
    for (; end < text.length; end++) {
        const character = text[end] ?? '';
        if (UNQUOTED_END.test(character))
            break;
        if (!UNQUOTED_ALLOWED.test(character)) {
            return end > start ? cursor.expect('a blank, or double quotes around the value', end) : null;
        }
        const firstDot = character === '.' && !dot;
        if (firstDot)
            dot = true;
        numeric &&= /[0-9]/.test(character) || (end === start && character === '-') || firstDot;
    }
    const value = text.slice(start, end);
    if (numeric || stopWords.some((word) => isStopWord(value, word)))
        return null;
    cursor.at = end;
    return { type: 'string', value };
}
function isStopWord(value, word) {
    return value.startsWith(word) && !/[A-Za-z]/.test(value[word.length] ?? '');
}
function parseNumber(cursor) {
    const source = cursor.take(FLOAT);
    if (source === null)
        return parseInteger(cursor);
    const sign = source.startsWith('-') ? '-' : '';
    const [whole = '', fraction = ''] = source.replace(/^[+-]/, '').split('.');
    const text = `${sign}${stripZeros(whole)}.${fraction.replace(/0+$/, '') || '0'}`;
    return { type: 'number', value: Number(source), text, source };
}
function integerOf(source) {
    const digits = stripZeros(source.replace(/^[+-]/, ''));
    const text = source.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
    return { type: 'number', value: Number(text), text, source };
}
function stripZeros(digits) {
    return digits.replace(/^0+(?=[0-9])/, '');
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-terms.js


const MODIFIERS = ['all', 'any', 'none'];
const parse_terms_FUNCTIONS = ['in_subnet', 'has_desired_change', 'has_key'];
/** In this order: the first that fits is taken. */
const SIGNS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', '=', '~'];
const IN = /\s*in\s+/y;
const NOT_IN = /\s*not in\s+/y;
/** `simple { (and|or) simple }`: both bind equally and from the left. */
function parseFilter(cursor) {
    return parseChain(cursor, parseLeaf);
}
/** What may stand in the braces of an arrow: no kinds, ids, functions or texts. */
function parseEdgeFilter(cursor) {
    return parseChain(cursor, parseEdgeLeaf);
}
function parseChain(cursor, leaf) {
    return cursor.attempt(() => {
        let term = parseSimple(cursor, leaf);
        if (term === null)
            return null;
        for (;;) {
            const operator = cursor.oneOf(['and', 'or'], '`and`', '`or`');
            if (operator === null)
                return term;
            const right = parseSimple(cursor, leaf);
            if (right === null)
                return null;
            term = { type: 'pair', left: term, operator, right, parenthesised: false, at: term.at };
        }
    });
}
function parseSimple(cursor, leaf) {
    return parseParentheses(cursor, leaf) ?? leaf(cursor);
}
function parseParentheses(cursor, leaf) {
    return cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const term = parseChain(cursor, leaf);
            if (term === null || !cursor.token(')'))
                return null;
            return term.type === 'pair' ? { ...term, parenthesised: true } : term;
        });
    });
}
function parseLeaf(cursor) {
    const term = parseNames(cursor, 'is') ??
        parseNames(cursor, 'id') ??
        parseFunction(cursor) ??
        parsePredicate(cursor) ??
        parseContext(cursor) ??
        parseNot(cursor) ??
        parseFulltext(cursor) ??
        parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function parseEdgeLeaf(cursor) {
    const term = parsePredicate(cursor) ?? parseContext(cursor) ?? parseNot(cursor) ?? parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function expectTerm(cursor) {
    const start = cursor.at;
    cursor.blanks();
    cursor.expect('a condition such as `is(kind)` or `name = "x"`');
    cursor.at = start;
    return null;
}
function parse_terms_startOf(cursor) {
    cursor.blanks();
    return cursor.at;
}
function parseNames(cursor, type) {
    return cursor.attempt(() => {
        const at = parse_terms_startOf(cursor);
        if (!cursor.exactly(type) || !cursor.token('(', null))
            return null;
        const names = parseNameList(cursor);
        return names !== null && cursor.token(')') ? { type, names, at } : null;
    });
}
/** `a, "b c"` or the same in brackets. */
function parseNameList(cursor) {
    const item = () => {
        const at = parse_terms_startOf(cursor);
        const quoted = parseQuoted(cursor);
        if (quoted !== null)
            cursor.blanks();
        const text = quoted ?? parseWord(cursor, 'a name');
        return text === null ? null : { text, at };
    };
    const bracketed = cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const names = cursor.list(item);
        return names !== null && cursor.token(']') ? names : null;
    });
    return bracketed ?? cursor.list(item);
}
function parseFunction(cursor) {
    return cursor.attempt(() => {
        const at = parse_terms_startOf(cursor);
        const name = cursor.oneOf(parse_terms_FUNCTIONS);
        if (name === null || !cursor.token('(', null))
            return null;
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const values = [];
        for (;;) {
            const value = cursor.attempt(() => (cursor.token(',') ? parseValue(cursor) : null));
            if (value === null)
                break;
            values.push(value);
        }
        return cursor.token(')') ? { type: 'function', name, path, values, at } : null;
    });
}
function parsePredicate(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const modifier = cursor.oneOf(MODIFIERS);
        const operator = parseOperator(cursor);
        if (operator === null)
            return null;
        const valueAt = cursor.at;
        const value = parseValue(cursor);
        return value === null
            ? null
            : { type: 'predicate', path, modifier, operator, value, at: path.at, valueAt };
    });
}
/** `=` is `==` and `~` is `=~`; the words need a blank behind them, `not in` exactly one between. */
function parseOperator(cursor) {
    const sign = cursor.oneOf(SIGNS, 'an operator such as `=`, `!=`, `<`, `=~` or `in`');
    if (sign !== null)
        return sign === '=' ? '==' : sign === '~' ? '=~' : sign;
    if (cursor.take(IN) !== null)
        return 'in';
    return cursor.take(NOT_IN) === null ? null : 'not in';
}
function parseContext(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null || !cursor.token('.', null) || !cursor.token('{'))
            return null;
        return cursor.nested(() => {
            const term = parseFilter(cursor);
            return term !== null && cursor.token('}') ? { type: 'context', path, term, at: path.at } : null;
        });
    });
}
/** Negates the next simple term only. */
function parseNot(cursor) {
    return cursor.attempt(() => {
        const at = parse_terms_startOf(cursor);
        if (!cursor.token('not', null))
            return null;
        return cursor.nested(() => {
            const term = parseSimple(cursor, parseLeaf);
            return term === null ? null : { type: 'not', term, at };
        });
    });
}
function parseFulltext(cursor) {
    return cursor.attempt(() => {
        const at = parse_terms_startOf(cursor);
        const text = parseQuoted(cursor);
        if (text === null)
            return null;
        cursor.blanks();
        return { type: 'fulltext', text, at };
    });
}
function parseAll(cursor) {
    return cursor.attempt(() => {
        const at = parse_terms_startOf(cursor);
        return cursor.token('all', null) ? { type: 'all', at } : null;
    });
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-navigation.js




const EDGE_TYPES = ['default', 'delete', 'iam'];
const ARROW = 'an arrow such as `-->`';
/** `-edge->`, `<-edge-` or `<-edge->`. Edges without a type get those of the preamble. */
function parseNavigation(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const inbound = cursor.exactly('<-');
        if (!inbound && !cursor.exactly('-'))
            return cursor.expect(ARROW);
        const edge = parseEdge(cursor);
        if (edge === null)
            return null;
        if (cursor.exactly('->')) {
            cursor.blanks();
            if (inbound)
                return { ...twoWay(edge, defaults), at };
            return { ...oneWay(cursor, edge, defaults, at), direction: 'out', at };
        }
        if (!inbound || !cursor.exactly('-'))
            return cursor.expect(inbound ? '`->` or `-`' : '`->`');
        cursor.blanks();
        return { ...oneWay(cursor, edge, defaults, at), direction: 'in', at };
    });
}
function oneWay(cursor, edge, defaults, at) {
    const { before, after, start, end, filter } = edge;
    if (before.length > 0 && after.length > 0) {
        const sentence = 'Edge types stand before or after the range, not on both sides; only `<-…->` takes both.';
        throw new SearchError(sentence, cursor.text, at);
    }
    const given = before.length > 0 ? before : after;
    return { types: given.length > 0 ? given : defaults, outTypes: [], start, end, filter };
}
function twoWay(edge, defaults) {
    const { before, after, start, end, filter } = edge;
    return {
        direction: 'both',
        types: before.length > 0 ? before : defaults,
        outTypes: after,
        start,
        end,
        filter,
    };
}
function parseEdge(cursor) {
    const before = parseTypes(cursor);
    const range = parseRange(cursor);
    const filter = cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        const term = parseEdgeFilter(cursor);
        return term !== null && cursor.token('}') ? term : null;
    });
    const after = parseTypes(cursor);
    return { before, after, start: range?.start ?? 1, end: range?.end ?? 1, filter };
}
function parseTypes(cursor) {
    const types = cursor.list(() => cursor.oneOf(EDGE_TYPES));
    return types === null ? [] : [...new Set(types)];
}
function parseRange(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const start = parseCount(cursor);
        if (start === null)
            return null;
        const open = cursor.oneOf([':', ',', '..']);
        const end = open === null ? start : (cursor.attempt(() => parseCount(cursor)) ?? MAX_LEVELS);
        return cursor.token(']') ? { start, end } : null;
    });
}
/** `with(empty|any|count OP n, navigation filter with(…))`. */
function parseWith(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with', null) || !cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const expected = parseExpectedNumber(cursor);
            if (expected === null || !cursor.token(','))
                return null;
            const navigation = parseNavigation(cursor, defaults);
            if (navigation === null)
                return null;
            const term = parseFilter(cursor);
            const nested = parseWith(cursor, defaults);
            return cursor.token(')') ? { ...expected, navigation, term, nested, at } : null;
        });
    });
}
function parseExpectedNumber(cursor) {
    if (cursor.token('empty', null))
        return { operator: '==', count: 0 };
    if (cursor.token('any', null))
        return { operator: '>', count: 0 };
    if (!cursor.token('count', '`empty`, `any` or `count`'))
        return null;
    const operator = parseOperator(cursor);
    if (operator === null)
        return null;
    cursor.blanks();
    const count = parseCount(cursor);
    if (count === null)
        return null;
    cursor.blanks();
    return { operator, count };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-head.js




const parse_head_FUNCTIONS = ['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance'];
const ENTRIES = ['keys', 'values'];
const parse_head_SIGNS = ['+', '-', '*', '/', '%'];
/** Read before words, so that `1delete` is no edge type. */
const NUMBER = /[+-]?[0-9]+(?:\.[0-9]+)?/y;
const TEXT_OUTSIDE_HOLES = /[^{"]+/y;
/** Aggregate and preamble; after either of them the colon is mandatory. Null where it is missing. */
function parseHead(cursor) {
    const aggregate = parseAggregate(cursor);
    const edgeTypes = parsePreamble(cursor);
    const colon = cursor.token(':', null);
    if ((aggregate !== null || edgeTypes !== null) && !colon) {
        cursor.blanks();
        return cursor.expect('`:`');
    }
    return { aggregate, edgeTypes: edgeTypes ?? ['default'] };
}
/** `(edge_type=delete)`. */
function parsePreamble(cursor) {
    const empty = cursor.attempt(() => (cursor.token('(', null) && cursor.token(')', null) ? true : null));
    if (empty !== null)
        return null;
    const start = cursor.at;
    const settings = cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        const values = cursor.list(() => parseSetting(cursor));
        return values !== null && cursor.token(')', null) ? values : null;
    });
    const last = settings?.at(-1);
    return last === undefined ? null : edgeTypesOf(cursor, last, start);
}
function parseSetting(cursor) {
    if (!cursor.token('edge_type', null) || !cursor.token('=', null))
        return null;
    const value = parseQuoted(cursor) ?? cursor.take(NUMBER) ?? parseWord(cursor, 'an edge type');
    cursor.blanks();
    return value;
}
function edgeTypesOf(cursor, value, at) {
    const types = [];
    for (const name of value.split(',')) {
        const type = EDGE_TYPES.find((known) => known === name);
        if (type === undefined) {
            const sentence = `There is no edge type \`${name}\`; expected default, delete, iam or several with commas.`;
            throw new SearchError(sentence, cursor.text, at);
        }
        if (!types.includes(type))
            types.push(type);
    }
    return types;
}
function parseAggregate(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('aggregate', null) || !cursor.token('(', null))
            return null;
        const groups = cursor.attempt(() => {
            const found = cursor.list(() => parseGroup(cursor));
            return found !== null && cursor.token(':') ? found : null;
        });
        const functions = cursor.list(() => parse_head_parseFunction(cursor));
        return functions !== null && cursor.token(')') ? { groups: groups ?? [], functions, at } : null;
    });
}
function parseGroup(cursor) {
    const name = parseEntries(cursor) ?? parseGroupPath(cursor) ?? parseGroupText(cursor);
    return name === null ? null : { name, as: parseAs(cursor) };
}
/** `keys(tags)`. A property may be called so, too. */
function parseEntries(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const of = cursor.oneOf(ENTRIES);
        if (of === null || !cursor.token('(', null))
            return null;
        const path = parseSpacedPath(cursor);
        return path !== null && cursor.token(')') ? { type: 'entries', of, path } : null;
    });
}
function parseGroupPath(cursor) {
    const path = parseSpacedPath(cursor);
    return path === null ? null : { type: 'path', path };
}
/** `"{kind} in {region}"`: text with paths in holes. */
function parseGroupText(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('"'))
            return null;
        const parts = [];
        for (;;) {
            const part = cursor.take(TEXT_OUTSIDE_HOLES) ?? cursor.attempt(() => parseHole(cursor));
            if (part === null)
                break;
            parts.push(part);
        }
        return parts.length > 0 && cursor.exactly('"') ? { type: 'text', parts } : cursor.expect('`"`');
    });
}
function parseHole(cursor) {
    const path = cursor.exactly('{') ? parseSpacedPath(cursor) : null;
    return path !== null && cursor.exactly('}') ? path : null;
}
function parseAs(cursor) {
    return cursor.attempt(() => (cursor.token('as', null) ? parseWord(cursor, 'a name') : null));
}
function parse_head_parseFunction(cursor) {
    const name = cursor.oneOf(parse_head_FUNCTIONS, 'sum, count, min, max, avg, stddev or variance');
    if (name === null || !cursor.token('('))
        return null;
    const argument = parseSpacedPath(cursor) ??
        cursor.attempt(() => {
            cursor.blanks();
            return parseInteger(cursor);
        });
    if (argument === null)
        return null;
    cursor.blanks();
    const operations = cursor.list(() => parseOperation(cursor), '') ?? [];
    if (!cursor.token(')'))
        return null;
    const named = cursor.token('as', null);
    const as = named ? parseWord(cursor, 'a name') : null;
    return named && as === null ? null : { name, argument, operations, as };
}
function parseOperation(cursor) {
    const operator = cursor.oneOf(parse_head_SIGNS);
    const value = operator === null ? null : parsePlainNumber(cursor);
    return operator === null || value === null ? null : { operator, value };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-tail.js






const MAX_SECONDS = 10_000 * 365 * 86_400;
const parse_tail_BLANKS = /\s+/y;
/** `sort a, b desc`. */
function parseSorts(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('sort'))
            return cursor.expect('`sort`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const sorts = cursor.list(() => parseSort(cursor));
        if (sorts !== null)
            cursor.blanks();
        return sorts;
    });
}
function parseSort(cursor) {
    const path = parsePath(cursor);
    if (path === null)
        return null;
    const order = cursor.attempt(() => {
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        if (cursor.exactly('asc'))
            return 'asc';
        return cursor.exactly('desc') ? 'desc' : null;
    });
    return { path, order: order ?? 'asc' };
}
/** `limit 5`, `limit 2, 5`: the second form skips two. */
function parseLimit(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        if (!cursor.exactly('limit'))
            return cursor.expect('`limit`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const first = parseCount(cursor);
        if (first === null)
            return null;
        const second = cursor.attempt(() => (cursor.token(',', null) ? parseCount(cursor) : null));
        return second === null ? { offset: 0, length: first, at } : { offset: first, length: second, at };
    });
}
/** `#red`. */
function parseTag(cursor) {
    return cursor.attempt(() => (cursor.token('#', null) ? parseWord(cursor, 'a tag') : null));
}
/** `with_usage(3w::1w, cpu, mem)`. */
function parseWithUsage(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with_usage', null) || !cursor.token('(', null))
            return null;
        const start = parseUsageTime(cursor);
        if (start === null)
            return null;
        const end = cursor.attempt(() => cursor.token(':', null) && cursor.token(':') ? parseUsageTime(cursor) : null);
        if (!cursor.token(','))
            return null;
        const names = parseNameList(cursor);
        if (names === null || !cursor.token(')'))
            return null;
        return { start, end, metrics: names.map((name) => name.text), at };
    });
}
function parseUsageTime(cursor) {
    const duration = durationAt(cursor.text, cursor.at);
    if (duration !== null) {
        if (Math.abs(duration.seconds) > MAX_SECONDS) {
            throw new SearchError('The duration is longer than ten thousand years.', cursor.text, cursor.at);
        }
        cursor.at = duration.end;
        cursor.blanks();
        return { type: 'duration', seconds: duration.seconds };
    }
    const time = timeAt(cursor.text, cursor.at);
    if (time === null)
        return cursor.expect('a duration such as `3w` or an ISO time');
    cursor.at = time.end;
    return { type: 'time', iso: printTime(time.time) };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse-query.js





/**
 * A whole search, or the inner one of a merge. A part without an arrow is the last one: whatever follows it is for
 * the caller to accept or to report.
 */
function parseQuery(cursor) {
    const head = parseHead(cursor);
    if (head === null)
        return null;
    const parts = [];
    for (let connected = true; connected;) {
        const part = parsePart(cursor, head.edgeTypes);
        if (part === null)
            break;
        parts.push(part);
        connected = part.navigation !== null;
    }
    return parts.length === 0 ? null : { text: cursor.text, aggregate: head.aggregate, parts };
}
function parsePart(cursor, edgeTypes) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const withUsage = parseWithUsage(cursor);
        const term = parseFilter(cursor);
        const merges = term === null ? [] : (parseMerges(cursor) ?? []);
        const postFilter = merges.length > 0 ? parseFilter(cursor) : null;
        cursor.blanks();
        const clause = parseWith(cursor, edgeTypes);
        const tag = parseTag(cursor);
        const sorts = parseSorts(cursor) ?? [];
        const limit = parseLimit(cursor);
        const reversed = cursor.token('reversed', null);
        const navigation = parseNavigation(cursor, edgeTypes);
        const empty = (withUsage ?? term ?? clause ?? tag ?? limit ?? navigation) === null && sorts.length === 0 && !reversed;
        if (empty)
            return null;
        return {
            withUsage,
            term,
            merges,
            postFilter,
            with: clause,
            tag,
            sorts,
            limit,
            reversed,
            navigation,
            at,
        };
    });
}
function parseMerges(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        return cursor.nested(() => {
            const merges = cursor.list(() => parseMerge(cursor));
            return merges !== null && cursor.token('}') ? merges : null;
        });
    });
}
function parseMerge(cursor) {
    cursor.blanks();
    const at = cursor.at;
    const name = parseMergeName(cursor);
    if (name === null)
        return null;
    const brackets = cursor.token('[]', null);
    if (!cursor.token(':'))
        return null;
    const search = parseQuery(cursor);
    if (search === null)
        return null;
    const [first] = search.parts;
    if (first === undefined || first.navigation === null)
        return cursor.expect('an arrow such as `-->`');
    return { name, list: brackets || search.aggregate !== null, search, at };
}

;// CONCATENATED MODULE: ./build/src/search/language/parse.js






/** In UTF-16 units. The longest search that ships has some 700; a rule with fifty ports needs 5,000. */
const MAX_LENGTH = 32_768;
const PREFIX = /^\s*search\s/;
/** Reads a search in Resoto's language, with or without the word `search` before it. Throws SearchError. */
function parseSearch(text) {
    if (text.length > MAX_LENGTH) {
        const sentence = `The search has ${(0,text_words/* withCommas */.rX)(text.length)} characters; at most ${(0,text_words/* withCommas */.rX)(MAX_LENGTH)} are read.`;
        throw new SearchError(sentence, text, MAX_LENGTH);
    }
    const prefix = PREFIX.exec(text);
    if (prefix === null)
        return parseFrom(text, 0);
    try {
        return parseFrom(text, prefix[0].length);
    }
    catch (error) {
        if (!(error instanceof SearchError))
            throw error;
        return parseWhole(text) ?? rethrow(error);
    }
}
/** `search = 1` asks for a property of that name. */
function parseWhole(text) {
    try {
        return parseFrom(text, 0);
    }
    catch (error) {
        if (error instanceof SearchError)
            return null;
        throw error;
    }
}
function rethrow(error) {
    throw error;
}
function parseFrom(text, start) {
    const cursor = new Cursor(text, start);
    const search = parseQuery(cursor);
    cursor.blanks();
    if (search !== null && cursor.atEnd())
        return search;
    if (text.slice(start).trim() === '') {
        const sentence = 'The search is empty; expected a condition such as `is(aws_ec2_volume)`, or `all`.';
        throw new SearchError(sentence, text, start);
    }
    throw syntaxError(cursor);
}
function syntaxError(cursor) {
    const { text, furthest } = cursor;
    const hint = hintFor(text, furthest);
    const at = hint?.at ?? furthest;
    const condition = cursor.expected.some((label) => label.startsWith('a condition'));
    const labels = cursor.expected.filter((label) => !condition || label !== 'the name of a property');
    const expected = (0,text_words/* enumerate */.HL)(labels.toSorted(), 'or');
    const sentence = `Expected ${expected}, but found ${foundAt(text, at)}`;
    return new SearchError(hint === null ? `${sentence}.` : `${sentence}: ${hint.hint}.`, text, at);
}

;// CONCATENATED MODULE: ./build/src/search/language/refuse.js
/** Refuses what can be read but never be answered. */
function refuseUsage(search, problems) {
    for (const part of search.parts)
        refuseUsageIn(part, problems);
}
function refuseUsageIn({ withUsage, merges }, problems) {
    if (withUsage !== null) {
        problems.refuse('`with_usage` can be read and explained, but not run: this program reads no usage data (metrics over time). Leave it out.', withUsage.at);
    }
    for (const { search } of merges)
        refuseUsage(search, problems);
}

;// CONCATENATED MODULE: ./build/src/search/templates/placeholders.js

const placeholders_DAY = 86_400_000;
/** In the order of Date's getUTCDay. */
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/**
 * What `@TODAY@` and its like stand for, by name in upper case. All of them in UTC, so that a search means the same on
 * every runner. `@MONDAY@` is the next Monday; today, if it is one.
 */
function placeholdersAt(now) {
    const time = printTime(now.getTime());
    const dayAfter = (days) => printDate(now.getTime() + days * placeholders_DAY);
    const weekdays = WEEKDAYS.map((name, day) => [name, dayAfter((day - now.getUTCDay() + 7) % 7)]);
    return new Map([
        ['UTC', time],
        ['NOW', time],
        ['TODAY', dayAfter(0)],
        ['TOMORROW', dayAfter(1)],
        ['YESTERDAY', dayAfter(-1)],
        ['YEAR', time.slice(0, 4)],
        ['MONTH', time.slice(5, 7)],
        ['DAY', time.slice(8, 10)],
        ['TIME', time.slice(11, 19)],
        ['HOUR', time.slice(11, 13)],
        ['MINUTE', time.slice(14, 16)],
        ['SECOND', time.slice(17, 19)],
        ['TZ', 'UTC'],
        ['TZ_OFFSET', '+0000'],
        ...weekdays,
    ]);
}

;// CONCATENATED MODULE: ./build/src/search/templates/stored-templates.js






const TOKEN = /"(?:\\["\\]|[^"])*"?|(?<![A-Za-z0-9_-])expand\(/g;
/**
 * Puts stored templates in where `expand(name, key=value)` stands outside of quotes; what a template holds is not
 * expanded again. Throws SearchError.
 */
function insertTemplates(text, templates, render) {
    let result = '';
    let done = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token.startsWith('"') || index < done)
            continue;
        const { name, values, end } = readCall(text, index, index + token.length);
        const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
        if (template === undefined)
            throw unknownTemplate(name, templates, text, index);
        result += text.slice(done, index) + render(template, values);
        done = end;
    }
    return result + text.slice(done);
}
/** `name)`, `name, key=value, …)` or `name, {"key": value})`. */
function readCall(text, start, inside) {
    const cursor = new Cursor(text, inside);
    cursor.blanks();
    const name = parseQuoted(cursor) ?? parseWord(cursor, 'a name');
    cursor.blanks();
    if (name !== null) {
        if (!cursor.token(','))
            cursor.token(':');
        const values = readValues(cursor);
        cursor.blanks();
        if (cursor.exactly(')'))
            return { name, values, end: cursor.at };
    }
    const sentence = 'Expected the name of a stored template and its values, as in expand(old_volumes, age=30d).';
    throw new SearchError(sentence, text, name === null ? start : cursor.at);
}
function readValues(cursor) {
    const object = cursor.attempt(() => {
        const value = parseValue(cursor);
        return value?.type === 'object' ? value : null;
    });
    const given = object === null ? null : jsonOf(object);
    return (0,json/* isJsonObject */.O)(given) ? given : Object.fromEntries(cursor.list(() => readPair(cursor)) ?? []);
}
function readPair(cursor) {
    const key = parseWord(cursor, 'the name of a value');
    if (key === null || !cursor.token('='))
        return null;
    const value = parseValue(cursor);
    return value === null ? null : [key, jsonOf(value)];
}
function unknownTemplate(name, templates, text, at) {
    const names = Object.keys(templates);
    const guess = (0,nearest/* nearest */.pA)(name, names);
    const known = names.length === 0 ? 'no templates are stored' : `expected one of ${names.slice(0, 10).join(', ')}`;
    return new SearchError(`There is no stored template \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`, text, at);
}

;// CONCATENATED MODULE: ./build/src/search/templates/template-nodes.js



const template_nodes_TOKEN = /\{\{|@(?=[A-Za-z_]+@)|\\["\\]|"/g;
const PLACEHOLDER = /@([A-Za-z_]+)@/y;
const NAME = /^(?:\.|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)$/;
/**
 * Takes a template apart and puts the placeholders in. Throws SearchError where a tag is malformed, a section is not
 * closed, or a placeholder is misspelt.
 */
function parseTemplate(text, placeholders) {
    const top = { name: null, inverted: false, nodes: [] };
    const levels = [top];
    let quoted = false;
    let done = 0;
    const put = (node) => (levels.at(-1) ?? top).nodes.push(node);
    for (const { 0: token, index } of text.matchAll(template_nodes_TOKEN)) {
        if (token === '"')
            quoted = !quoted;
        if (token !== '{{' && token !== '@')
            continue;
        if (index < done)
            continue;
        const found = token === '@' ? readPlaceholder(text, index, quoted, placeholders) : readTag(text, index);
        if (found === null)
            continue;
        put({ type: 'text', text: text.slice(done, index) });
        done = found.end;
        if ('text' in found)
            put({ type: 'text', text: found.text });
        else if (found.sigil === '')
            put({ type: 'value', name: found.name });
        else if (found.sigil === '/')
            put(closeSection(found.name, text, levels));
        else if (found.sigil !== '!')
            openSection(found, text, levels);
    }
    const { name } = levels.at(-1) ?? top;
    if (name !== null) {
        throw new SearchError(`The section \`${name.text}\` is not closed; expected {{/${name.text}}}.`, text, name.at);
    }
    put({ type: 'text', text: text.slice(done) });
    return top.nodes;
}
/**
 * Null where it is not a placeholder: within quotes an @ may be anything, and elsewhere the parser reports what is
 * wrong.
 */
function readPlaceholder(text, at, quoted, placeholders) {
    PLACEHOLDER.lastIndex = at;
    const [whole, name = ''] = PLACEHOLDER.exec(text) ?? [''];
    const upper = name.toUpperCase();
    const value = name === upper || name === name.toLowerCase() ? placeholders.get(upper) : undefined;
    if (value !== undefined)
        return { text: value, end: at + whole.length };
    const guess = quoted ? null : (0,nearest/* nearest */.pA)(upper, placeholders.keys());
    if (guess === null)
        return null;
    throw new SearchError(`There is no placeholder \`${whole}\`; perhaps you mean \`@${guess}@\`.`, text, at);
}
/** `{{{x}}}` and `{{&x}}` are `{{x}}`: nothing is escaped here anyway. */
function readTag(text, at) {
    const close = text.startsWith('{{{', at) ? '}}}' : '}}';
    const end = text.indexOf(close, at);
    if (end < 0) {
        const sentence = `The template tag that begins here is not closed; expected ${close}. Two braces that are not a tag cannot stand side by side.`;
        throw new SearchError(sentence, text, at);
    }
    const inner = text.slice(at + close.length, end).trim();
    const written = /^[#^/!&]?/.exec(inner)?.[0] ?? '';
    const name = inner.slice(written.length).trim();
    if (written !== '!' && !NAME.test(name)) {
        const sentence = `Expected the name of a value, such as {{name}} or {{name.ago}}, but found \`${text.slice(at, end + close.length)}\`.`;
        throw new SearchError(sentence, text, at);
    }
    const sigil = (written === '&' ? '' : written);
    return {
        sigil,
        name: { text: name, parts: name === '.' ? [] : name.split('.'), at },
        end: end + close.length,
    };
}
function openSection({ sigil, name }, text, levels) {
    if (levels.length > MAX_DEPTH) {
        throw new SearchError(`Sections are nested more than ${MAX_DEPTH} levels deep.`, text, name.at);
    }
    levels.push({ name, inverted: sigil === '^', nodes: [] });
}
function closeSection(name, text, levels) {
    const open = levels.at(-1);
    if (open === undefined || open.name === null) {
        throw new SearchError(`{{/${name.text}}} closes a section that was not opened.`, text, name.at);
    }
    if (open.name.text !== name.text) {
        const sentence = `{{/${name.text}}} closes another section than the one that is open; expected {{/${open.name.text}}}.`;
        throw new SearchError(sentence, text, name.at);
    }
    levels.pop();
    return { type: 'section', name: open.name, inverted: open.inverted, nodes: open.nodes };
}

;// CONCATENATED MODULE: ./build/src/search/templates/template-values.js






/** Why a name has no value. `unknown`: nothing of that name is there, which a section takes for no. */
class NoValue extends Error {
    unknown;
    constructor(sentence, unknown) {
        super(sentence);
        this.unknown = unknown;
    }
}
/** The value behind `rules.with_index` and its like. `now`: milliseconds. Throws NoValue. */
function template_values_valueOf(parts, scopes, now) {
    const [first, ...rest] = parts;
    if (first === undefined)
        return scopes[0] ?? null;
    const owner = scopes.find((scope) => (0,json/* isJsonObject */.O)(scope) && Object.hasOwn(scope, first));
    if (owner === undefined)
        throw unknownName(first, scopes);
    return rest.reduce((value, part) => template_values_step(value, part, now), owner[first] ?? null);
}
/** As it is put into a search: texts as they are, everything else as JSON that the language reads. */
function textOfValue(value) {
    return typeof value === 'string' ? value : jsonOfValue(value);
}
/** Null, false, an empty text and an empty list are no; 0 is a value like any other. */
function isYes(value) {
    return value !== null && value !== false && value !== '' && !(isList(value) && value.length === 0);
}
function unknownName(name, scopes) {
    const names = [...new Set(scopes.flatMap((scope) => ((0,json/* isJsonObject */.O)(scope) ? Object.keys(scope) : [])))];
    const guess = (0,nearest/* nearest */.pA)(name, names);
    const known = names.length === 0
        ? 'none are given (a rule declares its own in `parameters`)'
        : `the values are ${(0,text_words/* enumerate */.HL)(names.slice(0, 10))}`;
    return new NoValue(`There is no value \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`, true);
}
/** A property of an object, else a pipe. */
function template_values_step(value, part, now) {
    if ((0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, part))
        return value[part] ?? null;
    const pipe = PIPES[part];
    if (pipe !== undefined && Object.hasOwn(PIPES, part))
        return pipe(value, now);
    const names = [...((0,json/* isJsonObject */.O)(value) ? Object.keys(value) : []), ...Object.keys(PIPES)];
    const guess = (0,nearest/* nearest */.pA)(part, names);
    const known = guess === null ? `the pipes are ${(0,text_words/* enumerate */.HL)(Object.keys(PIPES))}` : `perhaps you mean \`.${guess}\``;
    throw new NoValue(`There is nothing called \`.${part}\` here; ${known}.`, (0,json/* isJsonObject */.O)(value));
}
const PIPES = {
    ago: (value, now) => printTime(now - millisecondsOf(value, 'ago')),
    from_now: (value, now) => printTime(now + millisecondsOf(value, 'from_now')),
    parens: (value) => quote(textOfValue(value)),
    as_list: (value) => {
        if (isList(value))
            return value;
        return (0,json/* isJsonObject */.O)(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : [value];
    },
    with_index: (value) => (isList(value) ? value.map(withIndex) : value),
};
function withIndex(item, index, list) {
    const own = (0,json/* isJsonObject */.O)(item) ? item : { value: item };
    return { ...own, index, first: index === 0, last: index === list.length - 1 };
}
function millisecondsOf(value, pipe) {
    const seconds = typeof value === 'string' ? parseDuration(value) : null;
    if (seconds !== null)
        return seconds * 1000;
    const sentence = `\`.${pipe}\` wants a length of time such as 3d or "2 weeks", but the value is ${jsonOfValue(value)}.`;
    throw new NoValue(sentence, false);
}
function jsonOfValue(value) {
    if (typeof value === 'string')
        return quote(value);
    if (isList(value))
        return `[${value.map(jsonOfValue).join(', ')}]`;
    if (!(0,json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${jsonOfValue(item)}`);
    return `{${entries.join(', ')}}`;
}
/** The language knows no other escapes: a line break stays one. */
function quote(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/src/search/templates/templates.js








/**
 * The search that is parsed: with placeholders (`@TODAY@`), values (`{{name}}`) and stored templates (`expand(name)`)
 * put in, as text. Throws SearchError where a name is unknown or a value does not fit.
 */
function expandSearch(text, { values = {}, templates = {}, now }) {
    // Longer ones are refused when they are read.
    if (text.length > MAX_LENGTH || !/\{\{|@|expand\(/.test(text))
        return text;
    const placeholders = placeholdersAt(now);
    const render = (template, given) => new Rendering(template, now).render(parseTemplate(template, placeholders), [given]);
    return insertTemplates(render(text, values), templates, render);
}
/** With `expand(name, key=value)` put in and nothing else: what is in braces or between @ stays. Throws SearchError. */
function expandStored(text, templates, now) {
    if (text.length > MAX_LENGTH || !text.includes('expand('))
        return text;
    const render = (template, given) => new Rendering(template, now).render(parseTemplate(template, new Map()), [given]);
    return insertTemplates(text, templates, render);
}
class Rendering {
    #template;
    #now;
    /** Characters and pieces written so far: sections in sections multiply. */
    #written = 0;
    constructor(template, now) {
        this.#template = template;
        this.#now = now.getTime();
    }
    render(nodes, scopes) {
        return nodes.map((node) => this.#renderNode(node, scopes)).join('');
    }
    #renderNode(node, scopes) {
        if (node.type === 'text')
            return this.#count(node.text);
        if (node.type === 'value')
            return this.#count(textOfValue(this.#lookUp(node.name, scopes)));
        const value = this.#sectionValue(node.name, scopes);
        if (node.inverted)
            return isYes(value) ? '' : this.render(node.nodes, scopes);
        if (!isYes(value))
            return '';
        const items = isList(value) ? value : [value];
        return items.map((item) => this.render(node.nodes, [item, ...scopes])).join('');
    }
    #count(text) {
        this.#written += text.length + 1;
        if (this.#written <= MAX_LENGTH)
            return text;
        const sentence = `With its values put in, the search has more than ${(0,text_words/* withCommas */.rX)(MAX_LENGTH)} characters.`;
        throw new SearchError(sentence, this.#template, 0);
    }
    #lookUp(name, scopes) {
        try {
            return template_values_valueOf(name.parts, scopes, this.#now);
        }
        catch (error) {
            if (!(error instanceof NoValue))
                throw error;
            throw new SearchError(error.message, this.#template, name.at);
        }
    }
    /** Items of a list may lack what others have; a value that nobody gave is a spelling mistake. */
    #sectionValue(name, scopes) {
        if (scopes.length === 1)
            return this.#lookUp(name, scopes);
        try {
            return template_values_valueOf(name.parts, scopes, this.#now);
        }
        catch (error) {
            if (error instanceof NoValue && error.unknown)
                return null;
            throw error instanceof NoValue ? new SearchError(error.message, this.#template, name.at) : error;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/search/terms/compile.js




















/** Throws SearchError. */
function readSearch(text, options) {
    const expanded = expandSearch(text, options);
    const search = parseSearch(expanded);
    return {
        text,
        expanded,
        search,
        get misplaced() {
            return misplacedIn(search);
        },
        get mixed() {
            return mixedOperators(search);
        },
    };
}
/** A search ready to be asked, about one resource or about all. Throws SearchError. */
function compileSearch(text, options) {
    return compileRead(readSearch(text, options), options);
}
/** The same of one that was read before. */
function compileRead({ text, expanded, search }, options) {
    const problems = new Problems(expanded, false);
    const { parts, needs, aggregate, plain } = prepareSearch(search, options, problems);
    const { starts, term } = parts;
    if (parts.kinds.size === 0 && !needs.deadEnd) {
        problems.warn('No kind can match this search: its `is()` terms exclude each other.');
    }
    const { structure } = knownKinds(options.model);
    // Clouds, accounts and regions are there even if they were not read, so they are not judged one at a time.
    const onlyStructure = starts.size > 0 && [...starts].every((kind) => structure.kinds.has(kind));
    const single = isAlone(plain) && !needs.graph;
    const alone = single && !onlyStructure;
    const subjects = readable(parts.kinds);
    const listed = new Set([...subjects, ...readable(needs.kinds), ...needs.costly(options.model)]);
    const named = [...needs.named].filter((kind) => !listed.has(kind));
    const frameIfTrue = (resource, surroundings) => {
        if (!single)
            throw new Error(`not a search for single resources: ${text}`);
        if (!starts.has(resource.kind))
            return null;
        const frame = frameOf(resource, surroundings);
        return term.test(frame.reported, frame) ? frame : null;
    };
    const fromImplied = onlyStructure || search.parts[0]?.navigation !== null;
    return {
        text,
        get canonical() {
            return printSearch(search);
        },
        subjects,
        kinds: [...listed, ...named],
        named,
        names: needs.names,
        comparisons: needs.comparisons,
        asksEnvironment: needs.environment,
        structure,
        warnings: problems.warnings,
        unknownValues: problems.unknownValues,
        isOfOne: single && aggregate === null,
        streams: alone && aggregate === null,
        streamsIntoAggregate: alone && aggregate !== null,
        looksAlone: isAlone(withoutOrder(plain)) && !needs.graph && !onlyStructure,
        crossesScopes: needs.crossesScopes,
        match: (resource, surroundings) => {
            const frame = frameIfTrue(resource, surroundings);
            return frame === null ? null : evidenceOf(term, frame);
        },
        holds: (frame) => starts.has(frame.resource.kind) && term.test(frame.reported, frame),
        judge: (resource, surroundings) => {
            const frame = frameIfTrue(resource, surroundings);
            return frame === null ? null : matchOf(frame, null, false, () => evidenceOf(term, frame));
        },
        columns: (paths) => compileColumns(paths, parts.kinds, parts.compilation),
        judgeInPart: alone || aggregate !== null ? null : parts.judge,
        find: (graph) => findIn(graph, parts, fromImplied),
        whyNot: (resource, around) => {
            if (!single) {
                const graph = graphOf(around);
                return parts.whyNot(resource, startNodes(graph, starts, fromImplied), graph);
            }
            const { kind, reported } = resource;
            if (!starts.has(kind))
                return [{ type: 'kind', kind, kinds: subjects }];
            return whyNotTrue(term, reported, frameOf(resource, around), '');
        },
        aggregate,
    };
}
/** Compiles all of a search and notes what it needs. */
function prepareSearch(search, { model: listed, now, held }, problems) {
    refuseUsage(search, problems);
    for (const { limit } of search.parts)
        if (limit !== null && limit.length <= 0)
            problems.warn(`\`limit ${limit.length}\` keeps nothing.`);
    const known = knownKinds(listed);
    const needs = new Needs(known.structure);
    const compilation = {
        ...known,
        needs,
        problems,
        now: now.getTime(),
        held: held ?? null,
        subjects: [],
        merged: {},
        added: {},
    };
    const { search: plain, order } = withRowOrder(search, compilation);
    const parts = compileParts(plain.parts, new Set(known.kindNames.all), compilation);
    const aggregate = plain.aggregate === null ? null : compileAggregate(plain.aggregate, order, parts.compilation);
    return { plain, parts, needs, aggregate };
}
const knownModels = new WeakMap();
/** Worked out once per model: a run compiles hundreds of searches about the same one. */
function knownKinds(listed) {
    const before = knownModels.get(listed);
    if (before !== undefined)
        return before;
    const model = new Map([[CLOUD_KIND, CLOUD], ...listed]);
    const structure = new Structure(model);
    const kindGraph = new KindGraph(model, structure);
    const kinds = { model, kindNames: new KindNames(model), kindGraph, structure };
    knownModels.set(listed, kinds);
    return kinds;
}
/** Kinds that can be listed. */
function readable(kinds) {
    return [...kinds].filter((kind) => kind !== CLOUD_KIND);
}
/** Whether it is a filter and nothing else, but for an aggregate. */
function isAlone({ parts: [part, ...more] }) {
    if (part === undefined || more.length > 0)
        return false;
    const { with: clause, merges, tag, sorts, limit, reversed, navigation } = part;
    return (clause ?? tag ?? limit ?? navigation) === null && merges.length + sorts.length === 0 && !reversed;
}
/** Without what chooses and orders those that it finds. */
function withoutOrder(search) {
    return {
        ...search,
        parts: search.parts.map((part) => ({ ...part, tag: null, sorts: [], limit: null, reversed: false })),
    };
}
function evidenceOf(term, frame) {
    const found = new EvidenceList();
    term.collect(frame.reported, frame, '', true, found);
    return found.toArray();
}
function* findIn(graph, parts, fromImplied) {
    for (const { node, tag, collect } of parts.run(startNodes(graph, parts.starts, fromImplied), graph)) {
        yield matchOf(node, tag, graph.isImplied(node.resource), () => {
            const found = new EvidenceList();
            collect(found);
            return found.toArray();
        });
    }
}
/** What was not read is a place to start from, but only found where nothing else is asked for. */
function* startNodes(graph, kinds, fromImplied) {
    for (const resource of graph.resources([...kinds])) {
        if (fromImplied || !graph.isImplied(resource))
            yield nodeOf(resource, graph);
    }
}

;// CONCATENATED MODULE: ./build/src/search/explain.js








/** Explains whatever can be read, even what is not evaluated. Throws SearchError where it cannot be read. */
function explainSearch(text, options) {
    const expanded = expandSearch(text, options);
    const search = parseSearch(expanded);
    const problems = new Problems(expanded, true);
    const mixed = mixedOperators(search);
    if (mixed !== null)
        problems.warn(mixed);
    const { parts, needs } = prepareSearch(search, options, problems);
    const kindNames = new KindNames(options.model);
    const unknown = unknownKinds(search, kindNames);
    const kinds = new Set(readable(new Set([...parts.kinds, ...needs.kinds, ...needs.named])));
    // If a step leads nowhere, what was meant is still more helpful than nothing.
    if (needs.deadEnd || unknown.length > 0) {
        for (const term of partsOf(search)) {
            const named = kindNames.possible(term);
            if (named.length < kindNames.all.length)
                for (const kind of named)
                    kinds.add(kind);
        }
    }
    const actions = new Set([...kinds].flatMap((kind) => options.model.get(kind)?.actions ?? []));
    for (const action of needs.costlyActions(options.model))
        actions.add(action);
    return {
        canonical: printSearch(search),
        kinds: [...kinds, ...unknown],
        actions: [...actions].toSorted(),
        warnings: problems.warnings,
        notes: problems.notes,
    };
}
function unknownKinds(search, kindNames) {
    const unknown = new Set();
    for (const outer of termsOf(search)) {
        for (const term of nestedTerms(outer)) {
            if (term.type !== 'is')
                continue;
            for (const { text } of term.names)
                if (!kindNames.isKnown(text))
                    unknown.add(text);
        }
    }
    return [...unknown];
}

;// CONCATENATED MODULE: ./build/src/search/graph/adjacency.js
/** Neighbours of every position in one direction, each once: two numbers per position and one per edge. */
class Adjacency {
    #size;
    /** Where the neighbours of a position start and end. */
    #starts;
    #ends;
    #neighbours;
    constructor(size, { sources, targets }) {
        this.#size = size;
        this.#starts = new Int32Array(size + 1);
        this.#neighbours = new Int32Array(sources.length);
        for (const position of sources)
            this.#starts[position + 1] = at(this.#starts, position + 1) + 1;
        for (let position = 0; position < size; position++) {
            this.#starts[position + 1] = at(this.#starts, position + 1) + at(this.#starts, position);
        }
        this.#ends = this.#starts.slice(0, size);
        for (let index = 0; index < sources.length; index++) {
            const position = sources[index] ?? 0;
            const end = at(this.#ends, position);
            this.#neighbours[end] = targets[index] ?? 0;
            this.#ends[position] = end + 1;
        }
        this.#tidy();
    }
    of(position) {
        return this.#neighbours.subarray(this.#starts[position], this.#ends[position]);
    }
    /** The same edges the other way. */
    reversed() {
        const sources = [];
        const targets = [];
        for (let position = 0; position < this.#size; position++) {
            for (const neighbour of this.of(position)) {
                sources.push(neighbour);
                targets.push(position);
            }
        }
        return new Adjacency(this.#size, { sources, targets });
    }
    /** In the order of positions, whoever declares an edge; two resources may declare the same, each from its side. */
    #tidy() {
        for (let position = 0; position < this.#size; position++) {
            if (this.#isTidy(position))
                continue;
            let end = at(this.#starts, position);
            let last = -1;
            for (const neighbour of this.of(position).toSorted()) {
                if (neighbour === last)
                    continue;
                last = neighbour;
                this.#neighbours[end] = neighbour;
                end += 1;
            }
            this.#ends[position] = end;
        }
    }
    /** Most are so from the start, as resources declare their edges one after the other. */
    #isTidy(position) {
        const end = at(this.#ends, position);
        for (let index = at(this.#starts, position) + 1; index < end; index++) {
            if (at(this.#neighbours, index) <= at(this.#neighbours, index - 1))
                return false;
        }
        return true;
    }
}
function at(numbers, index) {
    return numbers[index] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/search/graph/inventory-index.js

/** Finds resources by place, kind and id: each has a position, those that were read before those that are implied. */
class Inventory {
    nodes = [];
    positions = new Map();
    /** How many were read. */
    read;
    structure;
    /** By the cloud's id. */
    #clouds = new Map();
    /** The cloud's id by that of an account with resources. */
    #cloudIds = new Map();
    #accounts = new Map();
    #regions = new Map();
    #byKind = new Map();
    /** account → region → kind → id: no key has to be put together for each resource. */
    #places = new Map();
    constructor(resources, accounts, structure) {
        this.structure = structure;
        for (const resource of resources)
            this.#add(resource);
        this.read = this.nodes.length;
        const clouds = new Set(this.#cloudIds.values());
        if (clouds.size === 0)
            this.#implyCloud(undefined);
        for (const id of clouds)
            this.#implyCloud(id);
        for (const { id, name } of accounts) {
            if (!this.#accounts.has(id))
                this.#add(structure.impliedAccount(id, name, this.#cloudIds.get(id)));
        }
        for (const account of new Set([...this.#places.keys(), ...this.#regions.keys()]))
            this.#imply(account);
    }
    /** The cloud that has resources of the kind. */
    cloud(kind) {
        return this.#clouds.get(this.structure.cloudOf(kind)) ?? null;
    }
    account(id) {
        return this.#accounts.get(id) ?? null;
    }
    region(account, region) {
        return this.#regions.get(account)?.get(region) ?? null;
    }
    find(account, region, kind, id) {
        const level = this.structure.levelOf(kind);
        if (level === 'account')
            return this.#positionOf(this.account(id));
        if (level === 'region')
            return this.#positionOf(this.region(account, id));
        return this.#places.get(account)?.get(region)?.get(kind)?.get(id);
    }
    /** Positions in inventory order. */
    ofKinds(kinds) {
        const lists = [...new Set(kinds)].map((kind) => this.#byKind.get(kind) ?? []);
        return lists.length > 1 ? Int32Array.from(lists.flat()).toSorted() : (lists[0] ?? []);
    }
    #positionOf(resource) {
        return resource === null ? undefined : this.positions.get(resource);
    }
    #add(resource) {
        const { kind, account, region, id } = resource;
        const position = this.nodes.length;
        this.nodes.push(resource);
        this.positions.set(resource, position);
        within(this.#byKind, kind, () => []).push(position);
        if (kind === CLOUD_KIND) {
            this.#clouds.set(id, resource);
            return resource;
        }
        within(this.#cloudIds, account, () => this.structure.cloudOf(kind));
        const level = this.structure.levelOf(kind);
        if (level === 'account') {
            if (!this.#accounts.has(id))
                this.#accounts.set(id, resource);
        }
        else if (level === 'region') {
            const regions = within(this.#regions, account, () => new Map());
            if (!regions.has(id))
                regions.set(id, resource);
        }
        else {
            const regions = within(this.#places, account, () => new Map());
            const kinds = within(regions, region, () => new Map());
            const ids = within(kinds, kind, () => new Map());
            if (!ids.has(id))
                ids.set(id, position);
        }
        return resource;
    }
    #implyCloud(id) {
        if (id === undefined || !this.#clouds.has(id))
            this.#add(this.structure.impliedCloud(id));
    }
    #imply(account) {
        const cloud = this.#cloudIds.get(account);
        if (!this.#accounts.has(account))
            this.#add(this.structure.impliedAccount(account, account, cloud));
        for (const region of this.#places.get(account)?.keys() ?? []) {
            if (this.region(account, region) === null) {
                this.#add(this.structure.impliedRegion(account, region, cloud));
            }
        }
    }
}
function within(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./build/src/search/graph/graph.js



/**
 * Resources with the edges that they declare and those that are implied. Edges whose other end was not read are left
 * out. Time and memory are linear in resources and edges; edges of a type are resolved when they are first asked for.
 * `accounts` gives environments to accounts, and names to those that are not among the resources; `structure` is that of the searches to be made.
 */
function buildGraph(resources, accounts, structure) {
    const environments = new Map(accounts.flatMap(({ id, environment }) => environment === undefined ? [] : [[id, environment]]));
    return new ResourceGraph(new Inventory(resources, accounts, structure), environments);
}
class ResourceGraph {
    #inventory;
    #adjacency = new Map();
    /** By account id. */
    #environments;
    #accounts = new Map();
    constructor(inventory, environments) {
        this.#inventory = inventory;
        this.#environments = environments;
    }
    *resources(kinds) {
        for (const position of this.#inventory.ofKinds(kinds)) {
            const resource = this.#inventory.nodes[position];
            if (resource !== undefined)
                yield resource;
        }
    }
    linked(resource, type, direction) {
        const { nodes, positions } = this.#inventory;
        const position = positions.get(resource);
        if (position === undefined)
            return [];
        const linked = [];
        for (const neighbour of this.#edges(type, direction).of(position)) {
            const node = nodes[neighbour];
            if (node !== undefined)
                linked.push(node);
        }
        return linked;
    }
    isImplied(resource) {
        return (this.#inventory.positions.get(resource) ?? -1) >= this.#inventory.read;
    }
    ancestor(resource, kind) {
        const inventory = this.#inventory;
        const level = inventory.structure.levelOf(resource.kind);
        if (kind === 'cloud')
            return level === 'cloud' ? resource : inventory.cloud(resource.kind);
        if (level === 'cloud')
            return null;
        if (kind === 'account')
            return this.#withEnvironment(level === 'account' ? resource : inventory.account(resource.account));
        if (kind !== 'region' || level === 'account')
            return null;
        return level === 'region' ? resource : inventory.region(resource.account, resource.region);
    }
    /** What was read of the account and its environment, which no listing gives. */
    #withEnvironment(account) {
        const environment = this.#environments.get(account?.id ?? '');
        if (account === null || environment === undefined)
            return account;
        const known = this.#accounts.get(account.id);
        if (known !== undefined)
            return known;
        const { id, name, reported } = account;
        const made = { id, name, reported: { ...reported, [ENVIRONMENT]: environment } };
        this.#accounts.set(id, made);
        return made;
    }
    /** Many searches only ask for one direction. */
    #edges(type, direction) {
        const both = this.#adjacency.get(type) ?? {};
        this.#adjacency.set(type, both);
        if (direction === 'in')
            return (both.in ??= this.#edges(type, 'out').reversed());
        return (both.out ??= new Adjacency(this.#inventory.nodes.length, this.#resolve(type)));
    }
    #resolve(type) {
        const { nodes, positions } = this.#inventory;
        const sources = [];
        const targets = [];
        const add = (source, target) => {
            if (source === target)
                return;
            sources.push(source);
            targets.push(target);
        };
        for (const [position, resource] of nodes.entries()) {
            if (type === 'default') {
                const above = positions.get(this.#above(resource) ?? resource);
                if (above !== undefined)
                    add(above, position);
            }
            for (const edge of resource.edges) {
                if (edge.type !== type)
                    continue;
                const other = this.#inventory.find(resource.account, edge.region ?? resource.region, edge.kind, edge.id);
                if (other === undefined)
                    continue;
                if (edge.direction === 'out')
                    add(position, other);
                else
                    add(other, position);
            }
        }
        return { sources, targets };
    }
    /** What implies the edge to this resource. */
    #above({ kind, account, region }) {
        const inventory = this.#inventory;
        const level = inventory.structure.levelOf(kind);
        if (level === 'cloud')
            return null;
        if (level === 'account')
            return inventory.cloud(kind);
        return level === 'region' ? inventory.account(account) : inventory.region(account, region);
    }
}

;// CONCATENATED MODULE: ./build/src/search/graph/surroundings.js

/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
function surroundingsOf(account, region) {
    const ancestors = new Map([
        ['account', accountNode(account)],
        ['region', node(region, region)],
    ]);
    const clouds = new Map();
    const cloudOf = (kind) => {
        const known = clouds.get(kind);
        if (known !== undefined)
            return known;
        const cloud = cloudIdOf(kind);
        const made = node(cloud, cloud);
        clouds.set(kind, made);
        return made;
    };
    return {
        ancestor: (resource, kind) => (kind === 'cloud' ? cloudOf(resource.kind) : (ancestors.get(kind) ?? null)),
    };
}
function accountNode({ id, name, environment }) {
    return { id, name, reported: { id, name, ...(environment === undefined ? {} : { environment }) } };
}
function node(id, name) {
    return { id, name, reported: { id, name } };
}

;// CONCATENATED MODULE: ./build/src/search/graph/visible.js

/** Whether the search sees the resource: it sees resources that no longer exist only where it asks about that. */
function isVisibleTo({ names }, { gone }) {
    return gone === undefined || gone.some((name) => names.has(name));
}
/** Graphs of the resources as searches see them, shared by searches that see the same. */
function graphsOf(resources, accounts) {
    const states = [...new Set(resources.flatMap(({ gone = [] }) => gone))];
    const graphs = new Map();
    return (query) => {
        const key = states.filter((name) => query.names.has(name)).join(' ');
        const known = graphs.get(key);
        if (known !== undefined)
            return known;
        const graph = buildGraph(states.length === 0 ? resources : resources.filter((resource) => isVisibleTo(query, resource)), accounts, query.structure);
        graphs.set(key, graph);
        return graph;
    };
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
;// CONCATENATED MODULE: ./build/src/search/terms/certainty.js





/** What is missing of a kind for a search. `listing`: resources; `properties`: only what some or all of them hold. */
function missingOf(query, kind, gapsOf) {
    const gaps = gapsOf(kind).filter((gap) => !isDecidedOneByOne(gap, query));
    if (gaps.some(({ properties }) => properties === undefined))
        return 'listing';
    const isAskedFor = (property) => query.names.has(property) || (property === coverage/* EDGES */.pC && !query.streams);
    const needed = gaps.some(({ properties = [] }) => properties.some(isAskedFor));
    return needed ? 'properties' : null;
}
/** Whether all that the search asks about was read to its end. */
function isComplete(query, gapsOf) {
    return (isEnvironmentKnown(query, gapsOf) && query.kinds.every((kind) => missingOf(query, kind, gapsOf) === null));
}
/** The environment of an account is no matter of listing it: it is not known where a gap of the account says so. */
function isEnvironmentKnown({ asksEnvironment, structure }, gapsOf) {
    if (!asksEnvironment)
        return true;
    return ![...structure.kinds].some((kind) => gapsOf(kind).some(({ properties }) => properties?.includes(ENVIRONMENT) === true));
}
/**
 * Whether what the search says about each resource that was read is certain: if it judges resources one by one, further
 * resources may be missing, but a property that was not read does not count as absent.
 */
function isCertain(query, gapsOf) {
    return isEnvironmentKnown(query, gapsOf) && query.kinds.every((kind) => isCertainAbout(query, kind, gapsOf));
}
function isCertainAbout(query, kind, gapsOf) {
    const missing = missingOf(query, kind, gapsOf);
    if (missing === null)
        return true;
    const isOneByOne = query.streams || query.streamsIntoAggregate;
    return isOneByOne && missing === 'listing' && query.subjects.includes(kind);
}
/**
 * What a search that judges resources one by one says about one; `undecided` where that depends on what was not read.
 */
function matchSurely(query, resource, surroundings) {
    if (asksForUnread(query, resource))
        return 'undecided';
    const evidence = query.match(resource, surroundings);
    return isSureOf(query, resource, surroundings, evidence !== null) ? evidence : 'undecided';
}
/** Whether the answer is the same whatever holds of what hangs on something unread, and of masked texts. */
function isSureOf(query, resource, surroundings, answer) {
    const { doubts, masked } = resource;
    if (doubts === undefined && masked === undefined)
        return true;
    return possibleFrames(resource, surroundings).every((one) => query.holds(one) === answer);
}
/** The paths (`tags`, `owner`) of the masked texts of a resource that leave something open that one of the searches asks. */
function openMasked(queries, { masked, reported }) {
    if (masked === undefined || queries.length === 0)
        return [];
    return maskedTexts(reported).flatMap(({ names, text }) => queries.some(({ comparisons }) => comparisons.some((one) => isAbout(one, names) && one.isOpen(text)))
        ? [names]
        : []);
}
/** What is masked of a name may be any that the search has. */
function isAbout({ names }, path) {
    const last = path.slice(Math.max(0, path.length - names.length));
    return (names.length <= path.length &&
        last.every((name, index) => name === names[index] || (0,may_stand_for/* mayStandFor */.r)(name, names[index] ?? '')));
}
/**
 * Resources with gaps carry it: a search that judges them one by one is undecided only about those for which it
 * matters.
 */
function isDecidedOneByOne({ partial }, { streams, streamsIntoAggregate }) {
    return partial === true && (streams || streamsIntoAggregate);
}
/**
 * The resources of which a search that judges each for itself, by what is around it, says nothing certain; null: it is no
 * such search.
 * @param anywhere the gaps in all that the graph was made of
 * @param at those in a region of an account, or in the account as a whole
 */
function undecidedIn(query, graph, anywhere, at) {
    const { judgeInPart, subjects } = query;
    if (judgeInPart === null)
        return null;
    const known = knownOf(query, graph, anywhere, at);
    return new Set([...graph.resources(subjects)].filter((one) => judgeInPart(one, graph, known) === 'undecided'));
}
function knownOf(query, graph, anywhere, at) {
    const isLost = certainty_remembering((region) => {
        const gapsOf = at(region);
        return certainty_remembering((kind) => isLostOf(kind, query, gapsOf));
    });
    const isMissing = certainty_remembering((kinds) => [...kinds].some((kind) => anywhere(kind).some(({ properties }) => properties?.includes(coverage/* EDGES */.pC) ?? true)));
    return {
        mayBeMore: (kinds, around) => isMissing(kinds) || isSeenInPart(query, around),
        isRead: (resource) => {
            const { kind, region } = resource;
            if (asksForUnread(query, resource) || isLost(region)(kind))
                return false;
            return !graph.isImplied(resource) || at(region)(kind).length === 0;
        },
    };
}
/** Whether the search asks if all that belongs to the resource was read, and that is not certain (see Kind.whole). */
function isSeenInPart({ names, structure }, { kind, reported, doubts = [] }) {
    const whole = structure.wholeOf(kind);
    if (whole === null || !names.has(whole))
        return false;
    return [reported, ...doubts].some((possible) => possible[whole] !== true);
}
/** Whether something that the search asks about is missing of all resources of the kind: of single ones these carry it. */
function isLostOf(kind, { kinds, names }, gapsOf) {
    const needs = kinds.filter((need) => need === kind || need.startsWith(`${kind}.`));
    return needs.some((need) => gapsOf(need).some(({ partial, properties }) => {
        if (partial === true)
            return false;
        return properties === undefined ? need !== kind : properties.some((name) => names.has(name));
    }));
}
function certainty_remembering(ask) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const answer = ask(key);
        known.set(key, answer);
        return answer;
    };
}
/**
 * Whether the search asks about something that could not be read of the resource. For `nic_attachment.attach_time`: a
 * search for the attachment's owner does not ask when it was made.
 */
function asksForUnread(query, resource) {
    return unreadAsked(query, resource).length > 0;
}
function unreadAsked({ names }, { unread = [] }) {
    return unread.filter((path) => path.split('.').every((name) => names.has(name)));
}
/** What of a search hangs on what was not read where `matchSurely` is undecided: paths that were not read, or conditions. */
function openPoints(query, resource, surroundings) {
    const { doubts = [], reported } = resource;
    const asked = unreadAsked(query, resource);
    if (asked.length > 0)
        return asked;
    const conditions = [reported, ...doubts].flatMap((possible) => {
        const one = { ...resource, reported: possible };
        return query.match(one, surroundings) === null ? query.whyNot(one, surroundings) : [];
    });
    return [...new Set(conditions.flatMap((one) => (one.type === 'condition' ? one.condition : [])))];
}
/** The kinds, and costly properties of kinds, that were not read and without which `isCertain` says no. */
function uncertainKinds(query, gapsOf) {
    return query.kinds.filter((kind) => !isCertainAbout(query, kind, gapsOf));
}

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/search/terms/short-path.js

const LONG = new RegExp(`^/ancestors\\.(${ANCESTORS.join('|')})\\.reported\\.(\\w+)`);
/** A path as people write it: `account` for `/ancestors.account.reported.name`. */
function shortPath(path) {
    return path.replace(LONG, (_, ancestor, property) => {
        if (property === 'name')
            return ancestor;
        return ancestor === 'account' && property === ENVIRONMENT ? property : `${ancestor}.${property}`;
    });
}

;// CONCATENATED MODULE: ./build/src/search/terms/refusal-words.js



/** How much is shown of a condition, such as one with a long `.{…}`. */
const MOST_OF_CONDITION = 120;
const MOST_OF_VALUE = 80;
const MOST = 3;
/** A clause such as `` `volume_status = unattached` is not true, volume_status is "available" ``. */
function refusalWords(whyNot) {
    const [only, ...more] = whyNot;
    if (only === undefined)
        return '';
    if (more.length === 0)
        return inFull(only);
    return `none of these is true: ${(0,text_words/* some */.zN)(whyNot.map(inShort), MOST)}`;
}
/** `volume_status is "available"`, for each of a few. */
function evidenceWords(evidence) {
    return (0,text_words/* some */.zN)(evidence.map(({ path, value }) => `${shortPath(path)} is ${(0,limit/* limitCodePoints */.s)(JSON.stringify(value), MOST_OF_VALUE)}`), MOST);
}
function inFull(refusal) {
    switch (refusal.type) {
        case 'kind':
            return `it is about ${(0,text_words/* enumerate */.HL)(refusal.kinds, 'or')}, not about ${refusal.kind}`;
        case 'condition': {
            const { condition, evidence, closestOf, of } = refusal;
            const said = `${code(condition)} is not true`;
            const values = evidenceWords(evidence);
            if (closestOf !== undefined)
                return `${said} of any of ${(0,text_words/* count */.U9)(closestOf, 'element')}${values === '' ? '' : `; of the closest, ${values}`}`;
            return `${said}${of === undefined ? '' : ` of ${of}`}${values === '' ? '' : `, ${values}`}`;
        }
        case 'with':
            return `${code(refusal.condition)} is not true${refusal.of === undefined ? '' : ` of ${refusal.of}`}, it finds ${refusal.count}`;
        case 'arrow': {
            const arrow = code(refusal.arrow);
            if (refusal.from.length === 0)
                return `there is nothing that ${arrow} could start from`;
            return `${arrow} does not lead to it from ${(0,text_words/* some */.zN)(refusal.from, MOST)}`;
        }
        case 'limit':
        default:
            return '`limit` leaves it out';
    }
}
function inShort(refusal) {
    if (refusal.type !== 'condition')
        return inFull(refusal);
    const values = evidenceWords(refusal.evidence);
    return values === '' ? code(refusal.condition) : `${code(refusal.condition)} (${values})`;
}
function code(text) {
    return `\`${(0,limit/* limitCodePoints */.s)(text, MOST_OF_CONDITION)}\``;
}

;// CONCATENATED MODULE: ./build/src/search/index.js
/**
 * The public face of the search: code outside this folder imports nothing else from it. Read → compile → ask, of one
 * resource or of a graph; and how certain the answer is where something was not read.
 */






















/***/ }),

/***/ 96913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ NATIONAL_ID_COUNTRIES)
/* harmony export */ });
/** ISO 3166-1 alpha-2 of the countries whose ids are known (detect/national-ids.ts), for who does not look for any. */
const NATIONAL_ID_COUNTRIES = 'AT AU BE BR CA CH DE DK ES FI FR GB IE IN IT MX NL NO PL PT SE US ZA'.split(' ');


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** Checks values against a JSON Schema, in which `title` says what is expected and `writeOnly` what is not shown. Gives nothing where one is well-formed. */
function schemaCheck(schema) {
    let compiled = null;
    return (value) => {
        compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema);
        return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain);
    };
}
/**
 * One fault, one sentence: ajv also reports every attempt of `if` and `contains`, and each keyword that a value fails.
 */
function withoutConsequences(all) {
    const errors = all.filter(({ keyword, schemaPath, instancePath }) => keyword !== 'if' &&
        !schemaPath.includes('/contains/') &&
        // What stands deeper says why none of several forms fits; what one of them lacks does not.
        !(keyword === 'required' && schemaPath.includes('/anyOf/')) &&
        !(keyword === 'anyOf' && all.some((other) => other.instancePath.startsWith(`${instancePath}/`))));
    const told = new Set();
    return errors.filter(({ keyword, instancePath }) => {
        if (keyword === 'contains')
            return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        if (keyword === 'additionalProperties' || keyword === 'required')
            return true;
        if (told.has(instancePath))
            return false;
        told.add(instancePath);
        return true;
    });
}
function explain(error) {
    const path = error.instancePath.split('/').slice(1).map(unescapeStep);
    const place = path.length === 0 ? '' : `${showPath(path)}: `;
    const around = error.parentSchema;
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = Object.keys(around.properties ?? {});
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    if (error.keyword === 'maxLength') {
        const most = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommas */ .rX)(Number(error.params['limit']));
        return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` };
    }
    const received = around.writeOnly === true ? 'something else' : show(error.data);
    return { path, message: `${place}received ${received}, expected ${titleOf(around)}.` };
}
function titleOf(part) {
    return part?.title ?? 'a value';
}
/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** examples[1].expect */
function showPath(path) {
    return path.reduce((text, step) => {
        if (/^\d+$/.test(String(step)))
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${step}`;
    }, '');
}
/** The received value as messages show it. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'number')
        return `the number ${value}`;
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ })

};
