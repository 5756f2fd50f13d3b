export const id = 8228;
export const ids = [8228];
export const modules = {

/***/ 40933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
function hasExpired({ daysLeft }) {
    return daysLeft === 0;
}


/***/ }),

/***/ 67593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Wv: () => (/* binding */ plusDays),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
/** `2027-01-31` of a moment, in UTC. */
function dateOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** Whether the calendar has the day. */
function isDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dateOf(new Date(time)) === text;
}
/** Whole days from one date to another; negative where that lies before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
function plusDays(date, days) {
    return dateOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY));
}


/***/ }),

/***/ 99532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Exceptions),
  O: () => (/* binding */ longestOf)
});

// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/exceptions/compiled-exception.js
var compiled_exception = __webpack_require__(40933);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var fields = __webpack_require__(83088);
;// CONCATENATED MODULE: ./build/src/exceptions/apply.js



/**
 * What the entries say of a violation. All fields of an entry have to fit for certain; of several such entries the one that
 * lasts longest accepts the violation. What cannot be decided accepts nothing, and is noted.
 */
function applyExceptions(exceptions, subject) {
    const matched = [];
    const unchecked = [];
    for (const exception of exceptions) {
        const open = undecidedField(exception, subject);
        if (open === null)
            matched.push(exception);
        else if (open !== 'no-match' && !(0,compiled_exception/* hasExpired */.o)(exception))
            unchecked.push({ place: exception.entry.place, why: open.why(subject) });
    }
    const [longest] = matched.filter((one) => !(0,compiled_exception/* hasExpired */.o)(one)).toSorted(longestFirst);
    const [last] = longest === undefined ? matched.toSorted(longestFirst) : [];
    return {
        ...(longest === undefined ? {} : { exception: applied(longest) }),
        ...(last === undefined ? {} : { expiredException: whatIsKept(last) }),
        ...(matched.length === 0 ? {} : { matchedExceptions: matched.map(({ entry }) => entry.place.line) }),
        ...(unchecked.length === 0 ? {} : { uncheckedExceptions: unchecked }),
    };
}
/** The first field of which it is not known whether it fits, where no other one does not; null: all fit. */
function undecidedField(exception, subject) {
    let open = null;
    for (const field of fields/* FIELDS */.cJ) {
        const fit = field.fits(exception, subject);
        if (fit === 'no')
            return 'no-match';
        if (fit === 'unknown')
            open ??= field;
    }
    return open;
}
/** Those that never expire come first; of equals, the first of the file. */
function longestFirst(a, b) {
    const [one, other] = [a.entry.expires ?? NEVER, b.entry.expires ?? NEVER];
    return (0,compare/* compareText */.n)(other, one) || a.entry.place.line - b.entry.place.line;
}
/** Behind every date. */
const NEVER = '9999-99-99';
function applied(exception) {
    return { ...whatIsKept(exception), daysLeft: exception.daysLeft };
}
function whatIsKept({ entry }) {
    const { place, reason, owner, ticket, expires } = entry;
    return { place, reason, owner, ticket, expires };
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/exceptions/candidates.js




/** Entries by the exact names of resources: there may be one for each of thousands. */
class ByName {
    #named = new Map();
    #others = [];
    add(exception) {
        const { resources } = exception.entry;
        if (!areExact(resources))
            this.#others.push(exception);
        else
            for (const name of new Set(resources))
                put(this.#named, name, exception);
    }
    of(names) {
        // Whom a masked name stands for only the fields can say.
        if (names.some(masked_text/* isMasked */.So))
            return [...this.#named.values()].flat().concat(this.#others);
        const named = names.flatMap((name) => this.#named.get(name) ?? []);
        return named.length === 0 ? this.#others : [...named, ...this.#others];
    }
}
/** Finds the few of many entries that a violation may be meant by, so that none but these are asked. */
class Candidates {
    #everywhere = new ByName();
    /** By the id of the account, which another one may bear as its name. */
    #inAccount = new Map();
    /** Whether they mean an account is worked out once for each. */
    #byPattern;
    #patternsMean = new WeakMap();
    constructor(exceptions) {
        const byPattern = [];
        for (const exception of exceptions) {
            const { accounts } = exception.entry;
            if (accounts.length === 0)
                this.#everywhere.add(exception);
            else if (!areExact(accounts) || accounts.some((one) => !ACCOUNT_ID.test(one)))
                byPattern.push(exception);
            else
                for (const id of new Set(accounts))
                    this.#of(id).add(exception);
        }
        this.#byPattern = byPattern;
    }
    /** In the order of the file, each once. */
    of(account, resource) {
        const names = (0,fields/* namesOf */.eZ)(resource);
        const parts = [
            this.#everywhere,
            this.#inAccount.get(account.id),
            this.#inAccount.get(account.name),
            this.#meaning(account),
        ];
        const found = parts.flatMap((part) => part?.of(names) ?? []);
        if (found.length < 2)
            return found;
        return [...new Set(found)].toSorted((a, b) => a.entry.place.line - b.entry.place.line);
    }
    #meaning(account) {
        if (this.#byPattern.length === 0)
            return undefined;
        const known = this.#patternsMean.get(account);
        if (known !== undefined)
            return known;
        const found = new ByName();
        for (const exception of this.#byPattern)
            if ((0,fields/* fitsAccount */.yo)(exception.entry.accounts, account) !== 'no')
                found.add(exception);
        this.#patternsMean.set(account, found);
        return found;
    }
    #of(id) {
        const known = this.#inAccount.get(id) ?? new ByName();
        this.#inAccount.set(id, known);
        return known;
    }
}
/** A name cannot be looked up: of an account whose name could not be read it is not known whether it is meant. */
const ACCOUNT_ID = /^\d{12}$/;
function areExact(patterns) {
    return patterns.length > 0 && patterns.every(account_pattern/* isExact */.u0) && (0,region_pattern/* patternsOut */.IM)(patterns).length === 0;
}
function put(lists, key, one) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [one]);
    else
        known.push(one);
}

;// CONCATENATED MODULE: ./build/src/exceptions/exceptions.js







/** The entries of the exceptions file, ready to be asked about violations. */
class Exceptions {
    static none = new Exceptions([]);
    /** In the order of the file. */
    all;
    #byRule = new Map();
    constructor(all) {
        this.all = all;
    }
    get entries() {
        return this.all.map(({ entry }) => entry);
    }
    get warnings() {
        return this.all.flatMap(({ warnings }) => warnings);
    }
    /** Whether it takes the accounts' organisational units to know what they mean. */
    get askForUnits() {
        return this.entries.some(({ accounts }) => [...(0,region_pattern/* patternsIn */.fv)(accounts), ...(0,region_pattern/* patternsOut */.IM)(accounts)].some(account_pattern/* namesUnit */.hq));
    }
    /** The rules, each with the entries that name it: what it finds then says which of them accepts it. */
    among({ rules, accountRules, ...loaded }) {
        if (this.all.length === 0)
            return { ...loaded, rules, accountRules };
        const known = new Map();
        const change = (compiled) => {
            const before = known.get(compiled);
            if (before !== undefined)
                return before;
            const after = this.#withExceptions(compiled);
            known.set(compiled, after);
            return after;
        };
        return { ...loaded, rules: rules.map(change), accountRules: accountRules.map(change) };
    }
    #withExceptions(compiled) {
        const { rule } = compiled;
        const { own, candidates } = this.#naming(rule);
        if (own.length === 0)
            return compiled;
        return {
            ...compiled,
            exceptions: {
                needs: [...new Set(own.flatMap((exception) => needsOf(exception, compiled)))],
                names: new Set(own.flatMap((exception) => namesOf(exception, compiled))),
                of: (account, resource, gapsOf) => applyExceptions(candidates.of(account, resource), { rule, account, resource, gapsOf }),
            },
        };
    }
    /** The entries that name the rule. Worked out once for each, whatever its parameters. */
    #naming(rule) {
        const known = this.#byRule.get(rule.id);
        if (known !== undefined)
            return known;
        const own = this.all.filter(({ entry }) => (0,fields/* fitsRule */.bq)(entry.rules, rule) === 'yes');
        const found = { own, candidates: new Candidates(own) };
        this.#byRule.set(rule.id, found);
        return found;
    }
    /**
     * What accepts a finding that an entry accepted in the last run and that this run could not look at: an entry of
     * which nothing that is still known says otherwise. Null: no entry does any more.
     */
    stillAccepting(subject) {
        const known = fields/* FIELDS */.cJ.filter(({ name }) => name !== 'tags' && name !== 'where');
        const found = this.#naming(subject.rule)
            .candidates.of(subject.account, subject.resource)
            .filter((exception) => !(0,compiled_exception/* hasExpired */.o)(exception))
            .filter((exception) => known.every((field) => field.fits(exception, { ...subject, gapsOf: () => [] }) !== 'no'));
        return longestOf(found);
    }
}
/** Of several that accept a finding, the one that does: it lasts longest. Null: there is none. */
function longestOf(accepting) {
    const [longest] = accepting.toSorted(longestFirst);
    return longest === undefined ? null : applied(longest);
}
/** What has expired accepts nothing, so nothing is read for it. */
function needsOf(exception, { query }) {
    if ((0,compiled_exception/* hasExpired */.o)(exception))
        return [];
    const { entry, where } = exception;
    return [
        ...(Object.keys(entry.tags).length === 0 ? [] : (0,known_tags/* costlyTags */.A)(query)),
        ...query.subjects.flatMap((kind) => where?.get(kind)?.kinds ?? []),
    ];
}
function namesOf(exception, { query }) {
    if ((0,compiled_exception/* hasExpired */.o)(exception))
        return [];
    return query.subjects.flatMap((kind) => [...(exception.where?.get(kind)?.names ?? [])]);
}


/***/ }),

/***/ 83088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cJ: () => (/* binding */ FIELDS),
  yo: () => (/* binding */ fitsAccount),
  Lh: () => (/* binding */ fitsRegion),
  bq: () => (/* binding */ fitsRule),
  eZ: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/may-stand-for.js
var may_stand_for = __webpack_require__(43120);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
;// CONCATENATED MODULE: ./build/src/exceptions/fit.js

/**
 * Whether patterns fit, of which those with `!` leave out, wherever in the list they stand. Without any that takes
 * something in, everything is meant but for what is left out.
 */
function fitsPatterns(patterns, fits) {
    const takenIn = (0,region_pattern/* patternsIn */.fv)(patterns);
    const isIn = takenIn.length === 0 ? 'yes' : anyOf(takenIn, fits);
    return bothOf(isIn, not(anyOf((0,region_pattern/* patternsOut */.IM)(patterns), fits)));
}
/** The same where the answer is always known. */
function fitFor(test) {
    return (pattern) => (test(pattern) ? 'yes' : 'no');
}
function bothOf(a, b) {
    if (a === 'no' || b === 'no')
        return 'no';
    return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}
function anyOf(patterns, fits) {
    let found = 'no';
    for (const pattern of patterns) {
        const fit = fits(pattern);
        if (fit === 'yes')
            return 'yes';
        if (fit === 'unknown')
            found = 'unknown';
    }
    return found;
}
function not(fit) {
    if (fit === 'unknown')
        return fit;
    return fit === 'yes' ? 'no' : 'yes';
}

;// CONCATENATED MODULE: ./build/src/exceptions/fields.js







/** Cheap ones first: the first that does not fit ends it. What is left out of an entry fits all. */
const FIELDS = [
    {
        name: 'rule',
        fits: ({ entry }, { rule }) => fitsRule(entry.rules, rule),
        why: () => 'its rule is not known',
    },
    {
        name: 'regions',
        fits: ({ entry }, { resource }) => fitsRegion(entry.regions, resource.region),
        why: () => 'its region is not known',
    },
    {
        name: 'accounts',
        fits: ({ entry }, { account }) => fitsAccount(entry.accounts, account),
        why: ({ account }) => (0,account_pattern/* whyUndecided */.g8)(account),
    },
    {
        name: 'resources',
        fits: ({ entry }, { resource }) => fitsResource(entry.resources, resource),
        why: () => 'its name is masked',
    },
    {
        name: 'tags',
        fits: ({ entry }, { resource }) => fitsTags(entry.tags, resource),
        why: ({ resource }) => (0,known_tags/* knownTags */.$)(resource) === undefined
            ? 'the tags of the resource were not read'
            : 'the tags of the resource are masked',
    },
    { name: 'where', fits: fitsWhere, why: () => 'its where asks about what was not read, or is masked' },
];
/** By the rule's id or a former one. */
function fitsRule(patterns, { id, aliases }) {
    return fitsPatterns(patterns, fitFor((pattern) => [id, ...aliases].some((name) => (0,glob/* fitsGlob */.t)(pattern, name))));
}
function fitsRegion(patterns, region) {
    return fitsPatterns(patterns, fitFor((pattern) => (0,glob/* fitsGlob */.t)(pattern, region)));
}
function fitsAccount(patterns, account) {
    return fitsPatterns(patterns, (pattern) => {
        if ((0,account_pattern/* matchesAccount */.bl)(pattern, account))
            return 'yes';
        return (0,account_pattern/* decidesAbout */.P2)(pattern, account) ? 'no' : 'unknown';
    });
}
/** What an entry may call the resource: its id, its name or its ARN. */
function namesOf({ id, name, reported }) {
    const { arn } = reported;
    return [...new Set([id, name, ...(typeof arn === 'string' ? [arn] : [])])];
}
function fitsResource(patterns, resource) {
    if (patterns.length === 0)
        return 'yes';
    const names = namesOf(resource);
    return fitsPatterns(patterns, (pattern) => anyFits(pattern, names));
}
function anyFits(pattern, texts) {
    const fits = new Set(texts.map((text) => fitsText(pattern, text)));
    if (fits.has('yes'))
        return 'yes';
    return fits.has('unknown') ? 'unknown' : 'no';
}
/** Of a masked text only what says the same of any, or is the mask itself, is certain: a part of it may be ours. */
function fitsText(pattern, text) {
    if (!(0,masked_text/* isMasked */.So)(text))
        return (0,glob/* fitsGlob */.t)(pattern, text) ? 'yes' : 'no';
    if (pattern === text || /^\*+$/.test(pattern))
        return 'yes';
    return (0,may_stand_for/* mayFitGlob */.L)(pattern, text) ? 'unknown' : 'no';
}
/** The resource has to have each of the tags, whatever its patterns leave out. */
function fitsTags(asked, resource) {
    const conditions = Object.entries(asked);
    if (conditions.length === 0)
        return 'yes';
    const tags = (0,known_tags/* knownTags */.$)(resource);
    if (tags === undefined)
        return 'unknown';
    return conditions
        .map(([key, patterns]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        if (typeof value !== 'string')
            return mayBeMasked(key, tags) ? 'unknown' : 'no';
        return fitsPatterns(patterns, (pattern) => fitsText(pattern, value));
    })
        .reduce(bothOf);
}
function mayBeMasked(key, tags) {
    return Object.keys(tags).some((name) => (0,masked_text/* isMasked */.So)(name) && (0,may_stand_for/* mayFitGlob */.L)(key, name));
}
function fitsWhere({ where }, { account, resource, gapsOf }) {
    if (where === null)
        return 'yes';
    const query = where.get(resource.kind);
    if (query === undefined)
        return 'no';
    if (!(0,search/* isCertain */.te)(query, gapsOf))
        return 'unknown';
    const evidence = (0,search/* matchSurely */.gT)(query, resource, (0,search/* surroundingsOf */.ZD)(account, resource.region));
    if (evidence === 'undecided')
        return 'unknown';
    return evidence === null ? 'no' : 'yes';
}


/***/ }),

/***/ 12152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  No: () => (/* binding */ checkExceptions),
  Rz: () => (/* binding */ loadExceptions),
  YK: () => (/* binding */ problemLine)
});

;// CONCATENATED MODULE: ./build/schema/exceptions.json
const exceptions_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with the field exceptions","description":"Findings that are accepted, each for a reason, by an owner and until a date: .github/cloud-baseline-exceptions.yml (or .yaml) unless the input exceptions says otherwise.","type":"object","additionalProperties":false,"required":["exceptions"],"properties":{"exceptions":{"title":"a list of exceptions","description":"Each accepts the findings that all of its fields fit. Of several that fit, the one that lasts longest counts.","type":["array","null"],"items":{"$ref":"#/$defs/exception"}}},"$defs":{"exception":{"title":"an exception with its rule, its reason and its owner","type":"object","additionalProperties":false,"required":["rule","reason","owner"],"properties":{"rule":{"description":"Rules by id, former id or glob; `!` leaves rules out.","$ref":"#/$defs/patterns","title":"the id of a rule or a glob, or a list of them"},"accounts":{"description":"Accounts by id, name or glob, or by organisational unit as ou:Workloads/Prod*; `!` leaves accounts out. All accounts where it is left out.","$ref":"#/$defs/patterns","title":"an account\'s id (12 digits, in quotes), name or glob, or ou: with an organisational unit, or a list of them"},"regions":{"description":"Codes of regions, or globs such as eu-*; `global` for what belongs to the account as a whole; `!` leaves regions out. All regions where it is left out.","$ref":"#/$defs/patterns","title":"the code of a region or a glob, or a list of them"},"resources":{"description":"Ids, names or ARNs of resources, or globs; `!` leaves resources out. All resources where it is left out.","$ref":"#/$defs/patterns","title":"an id, a name, an ARN or a glob, or a list of them"},"tags":{"title":"a map of tags to values or globs","description":"Tags that the resource must have, all of them; of a list one value has to fit, and `!` leaves values out.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/patterns","title":"a value or a glob, or a list of them"}},"where":{"title":"a search about the resource","description":"What has to be true of the resource, in the search language: internet_exposure.grade != \\"reachable\\". It may ask for whatever one resource holds, and follows no edges.","type":"string","pattern":"\\\\S"},"reason":{"title":"a text that says why this is accepted","type":"string","pattern":"\\\\S","maxLength":1000},"owner":{"title":"who answers for it, such as network-team@example.com","type":"string","pattern":"\\\\S","maxLength":200},"ticket":{"title":"a text such as NET-1234, or an address","type":"string","pattern":"\\\\S","maxLength":500},"expires":{"title":"a date such as 2027-01-31","description":"The first day (UTC) on which the finding counts again. Needed where a rule may be of high or critical severity.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"}}},"patterns":{"if":{"type":"array"},"then":{"title":"a list that is not empty","minItems":1,"items":{"$ref":"#/$defs/pattern"}},"else":{"$ref":"#/$defs/pattern"}},"pattern":{"title":"a text without blanks around it","type":"string","pattern":"^\\\\S(.*\\\\S)?$","maxLength":1000}}}');
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
;// CONCATENATED MODULE: ./build/src/exceptions/compile-where.js

/** What is wrong with a `where`, as a sentence. */
class WhereProblem extends Error {
}
/** Compiles each search once for each kind, however many entries ask it. */
class WhereCompiler {
    #model;
    #now;
    #known = new Map();
    constructor(model, now) {
        this.#model = model;
        this.#now = now;
    }
    /**
     * The search for each of the kinds that has what it asks about. Throws a SearchError where it is none, and a WhereProblem
     * where it is more than one resource can answer, may not mean what it says, or no kind has what it asks about.
     */
    compile(where, kinds) {
        const options = { model: this.#model, now: this.#now, values: {} };
        const read = (0,search/* readSearch */.j7)(where, options);
        if (read.misplaced !== null)
            throw new WhereProblem(`${read.misplaced}; expected a search about one resource.`);
        if (read.mixed !== null)
            throw new WhereProblem(read.mixed);
        const alone = (0,search/* compileRead */.mz)(read, options);
        if (!alone.streams) {
            throw new WhereProblem('it follows edges or looks at more than one resource, expected a search that judges one resource.');
        }
        if (kinds.length === 0) {
            const fault = faultOf(alone);
            if (fault !== undefined)
                throw new WhereProblem(fault);
        }
        const compiled = kinds.map((kind) => [kind, this.#ofKind(where, kind)]);
        const faults = compiled.flatMap(([, found]) => (typeof found === 'string' ? [found] : []));
        const [fault] = faults;
        if (fault !== undefined && faults.length === kinds.length)
            throw new WhereProblem(fault);
        return new Map(compiled.flatMap(([kind, found]) => (typeof found === 'string' ? [] : [[kind, found]])));
    }
    /** The search, or what makes it meaningless for the kind. */
    #ofKind(where, kind) {
        const text = `is(${kind}) and (${where})`;
        const known = this.#known.get(text);
        if (known !== undefined)
            return known;
        const query = (0,search/* compileSearch */.c0)(text, { model: this.#model, now: this.#now, values: {} });
        const found = faultOf(query) ?? query;
        this.#known.set(text, found);
        return found;
    }
}
/** The first warning that makes it meaningless. */
function faultOf({ warnings, unknownValues }) {
    return warnings.find((warning) => !unknownValues.includes(warning));
}
/** What is said of values that nothing is known to have in any of the kinds: a cloud may have added them since. */
function valueWarnings(queries) {
    const [first, ...others] = queries.values();
    return (first?.unknownValues ?? []).filter((warning) => others.every(({ unknownValues }) => unknownValues.includes(warning)));
}

// EXTERNAL MODULE: ./build/src/exceptions/dates.js
var dates = __webpack_require__(67593);
;// CONCATENATED MODULE: ./build/src/exceptions/written-exception.js
/** `! x` means the same as `!x`. */
function patternsOf(written = []) {
    return [written].flat().map((pattern) => pattern.replace(/^!\s+/, '!'));
}

;// CONCATENATED MODULE: ./build/src/exceptions/check-entry.js












/** An entry that the schema took, ready to be asked; null where something else is wrong with it, which is reported. */
function checkEntry(written, place) {
    const { document, file, index, names, now } = place;
    let isGood = true;
    const at = (...path) => document.lineOf(['exceptions', index, ...path]);
    const report = (field, message) => {
        isGood = false;
        place.report(at(field), `exceptions[${index}].${field}: ${message}`);
    };
    const entry = {
        place: { file, line: at() },
        rules: patternsOf(written.rule),
        accounts: patternsOf(written.accounts),
        regions: patternsOf(written.regions).filter((pattern) => pattern !== ALL),
        resources: patternsOf(written.resources),
        tags: Object.fromEntries(Object.entries(written.tags ?? {}).map(([key, of]) => [key, patternsOf(of)])),
        where: written.where ?? null,
        reason: oneLine(written.reason),
        owner: oneLine(written.owner),
        ticket: written.ticket === undefined ? null : oneLine(written.ticket),
        expires: written.expires ?? null,
    };
    for (const [field, patterns] of Object.entries({
        rule: entry.rules,
        accounts: entry.accounts,
        regions: entry.regions,
        resources: entry.resources,
        ...entry.tags,
    })) {
        const fault = emptyFault(patterns);
        if (fault !== null)
            report(Object.hasOwn(entry.tags, field) ? 'tags' : field, fault);
    }
    const ruleFault = names.fault(entry.rules);
    if (ruleFault !== null)
        report('rule', ruleFault);
    const accountFault = accountFaultOf(entry.accounts);
    if (accountFault !== null)
        report('accounts', accountFault);
    const regionFault = regionFaultOf(entry.regions);
    if (regionFault !== null)
        report('regions', regionFault);
    const meant = ruleFault === null ? names.meant(entry.rules) : [];
    const expiryFault = expiryFaultOf(entry, meant, place);
    if (expiryFault !== null)
        report('expires', expiryFault);
    const where = compiledWhere(entry, meant, place);
    if (!isGood || where === undefined)
        return null;
    const daysLeft = entry.expires === null ? null : Math.max(0, (0,dates/* daysBetween */.YM)((0,dates/* dateOf */.Q$)(now), entry.expires));
    const warnings = (where === null ? [] : valueWarnings(where)).map((warning) => `${file}:${at('where')}: exceptions[${index}].where: ${warning}`);
    return { entry, daysLeft, where, warnings };
}
/** Stands for all regions, as in the input. */
const ALL = 'all';
/** Texts go into lines of logs and lists. */
function oneLine(text) {
    return text.trim().replaceAll(/\s+/g, ' ');
}
function emptyFault(patterns) {
    const empty = patterns.find((pattern) => /^!?\s*$/.test(pattern));
    if (empty !== undefined)
        return `received ${(0,text_words/* quote */.hD)(empty)}, expected a pattern.`;
    const everything = (0,region_pattern/* patternsOut */.IM)(patterns).find((pattern) => /^\*+$/.test(pattern));
    return everything === undefined ? null : `received ${(0,text_words/* quote */.hD)(`!${everything}`)}, which leaves everything out.`;
}
function accountFaultOf(patterns) {
    const { pattern: id, words, advice } = accounts/* ACCOUNTS */.D.accountIds;
    for (const pattern of [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)]) {
        if ((0,account_pattern/* namesUnit */.hq)(pattern) && /^ou:[\s/]*$/.test(pattern))
            return `received ${(0,text_words/* quote */.hD)(pattern)}, expected ou: with an organisational unit, such as ou:Workloads/Prod*.`;
        if (/^\d+$/.test(pattern) && !id.test(pattern))
            return `received ${(0,text_words/* quote */.hD)(pattern)}, expected ${words}${advice(pattern)}.`;
    }
    return null;
}
/** A code, whether this version knows it or not, a glob of the same letters, or `global`. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const REGION_GLOB = /^(?=.*[*?])[a-z0-9*?-]{1,40}$/;
function regionFaultOf(patterns) {
    const strange = [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)].find((pattern) => pattern !== resource/* GLOBAL_REGION */.j && !REGION.test(pattern) && !REGION_GLOB.test(pattern));
    return strange === undefined
        ? null
        : `received ${(0,text_words/* quote */.hD)(strange)}, expected the code of a region such as eu-central-1, a glob such as eu-*, or global; ! in front leaves it out.`;
}
/** The worst that any of the rules may be decides, whatever its environments and what lowers it. */
function expiryFaultOf({ expires }, rules, { now, maxDays }) {
    if (expires !== null && !(0,dates/* isDate */.$P)(expires))
        return `received ${(0,text_words/* quote */.hD)(expires)}, which no calendar has, expected a date such as 2027-01-31.`;
    const grave = rules.find(({ rule }) => (0,severity/* reaches */.O6)((0,model_rule/* worstSeverity */.Lc)(rule), 'high'));
    if (grave === undefined)
        return null;
    const { rule } = grave;
    const why = `since ${rule.id} may be of severity ${(0,model_rule/* worstSeverity */.Lc)(rule)}`;
    const today = (0,dates/* dateOf */.Q$)(now);
    const last = (0,dates/* plusDays */.Wv)(today, maxDays);
    if (expires === null) {
        return `the field is missing; expected a date such as ${(0,dates/* plusDays */.Wv)(today, Math.min(maxDays, 90))}, ${why}.`;
    }
    if ((0,dates/* daysBetween */.YM)(today, expires) <= maxDays)
        return null;
    return `received ${(0,text_words/* quote */.hD)(expires)}, expected ${last} or earlier, ${(0,text_words/* count */.U9)(maxDays, 'day')} from today (exceptions-max-days in the config file), ${why}.`;
}
/** Undefined where something is wrong with it, which is reported. */
function compiledWhere({ where }, rules, { document, index, wheres, report }) {
    if (where === null)
        return null;
    try {
        return wheres.compile(where, [...new Set(rules.flatMap(({ query }) => query.subjects))].toSorted());
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof WhereProblem))
            throw error;
        const { offset, excerpt } = error instanceof search/* SearchError */.Fm ? error : { offset: 0, excerpt: null };
        const line = document.lineInText(['exceptions', index, 'where'], where, offset);
        report(line, `exceptions[${index}].where: ${error.message}`, excerpt);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/exceptions/exceptions.js + 2 modules
var exceptions_exceptions = __webpack_require__(99532);
// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var fields = __webpack_require__(83088);
;// CONCATENATED MODULE: ./build/src/exceptions/rule-names.js





/** The rules that entries may name: those that are selected, and those that ship. */
class RuleNames {
    #rules;
    #selected;
    #shipped;
    constructor(rules) {
        this.#rules = rules;
        this.#selected = rules.flatMap(({ rule }) => [rule.id, ...rule.aliases]);
    }
    /** The selected rules that the patterns mean. */
    meant(patterns) {
        return this.#rules.filter(({ rule }) => (0,fields/* fitsRule */.bq)(patterns, rule) === 'yes');
    }
    /** What is wrong with the patterns, as a sentence; null: each means a rule. */
    fault(patterns) {
        const lost = [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)].find((pattern) => !this.#isKnown(pattern));
        if (lost === undefined)
            return null;
        if (/[*?]/.test(lost))
            return `no rule that ships or is selected is called like "${lost}".`;
        const meant = (0,nearest/* nearest */.pA)(lost, this.#all());
        const help = meant === null ? 'expected the id of a rule, or a glob.' : `did you mean ${meant}?`;
        return `no rule that ships or is selected is called "${lost}"; ${help}`;
    }
    /** What ships is only read where it has to be. */
    #isKnown(pattern) {
        const isMeant = (name) => (0,glob/* fitsGlob */.t)(pattern, name);
        return this.#selected.some(isMeant) || this.#all().some(isMeant);
    }
    #all() {
        this.#shipped ??= (0,shipped_names/* shippedNames */.s)();
        return [...this.#selected, ...this.#shipped];
    }
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/exceptions/load.js














/** An entry for each of 10,000 accounts has some 3 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Enough to repair the file in one go. */
const MOST_PROBLEMS = 20;
/** The entries of the file; null: there is none. Throws a UserError that lists what is wrong, one problem per line. */
function loadExceptions(path, options) {
    if (path === null)
        return exceptions_exceptions/* Exceptions */.$.none;
    const { exceptions, problems } = checkExceptions(path, options);
    if (problems.length === 0)
        return exceptions;
    const lines = problems.slice(0, MOST_PROBLEMS).map(problemLine);
    const left = problems.length - lines.length;
    if (left > 0)
        lines.push(`… and ${(0,text_words/* count */.U9)(left, 'more problem')}; ${call/* CALL */.X} exceptions check lists all.`);
    throw new errors/* UserError */.yo(lines.join('\n'));
}
function problemLine({ file, line, message, excerpt }) {
    return `${file}:${line}: ${message}${excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`}`;
}
/** Reads the file and reports everything that is wrong with it. Throws a UserError only where it cannot be read. */
function checkExceptions(path, options) {
    const file = (0,short_path/* shortPath */._)(path, options.workspace);
    const problems = [];
    const report = (line, message, excerpt = null) => problems.push({ file, line, message, excerpt });
    const document = theDocument(readText(path, file), report);
    const entries = document === null ? [] : entriesOf(document, file, options, report);
    return { exceptions: new exceptions_exceptions/* Exceptions */.$(entries), problems: problems.toSorted((a, b) => a.line - b.line) };
}
function readText(path, file) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`exceptions: received ${(0,text_words/* quote */.hD)(file)}, expected a file that can be read: ${(0,file_reason/* fileReason */.p)(error)}.`);
    }
}
/** The one document of the file; null where there is nothing in it, or it cannot be used. */
function theDocument(text, report) {
    try {
        const [document, second] = (0,yaml/* parseYaml */.hN)(text).filter(({ value }) => value !== null);
        if (second !== undefined)
            report(second.lineOf([]), 'received a second document, expected one.');
        return document ?? null;
    }
    catch (error) {
        if (!(error instanceof yaml/* YamlError */.Iz))
            throw error;
        report(error.line, error.message, error.excerpt);
        return null;
    }
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(exceptions_namespaceObject);
function entriesOf(document, file, options, report) {
    const malformed = problemsOf(document.value);
    for (const { path, message } of malformed)
        report(document.lineOf(path), message);
    if (malformed.some(({ path }) => path.length < 2))
        return [];
    const faults = Map.groupBy(malformed, ({ path }) => String(path[1]));
    const { exceptions } = document.value;
    const names = new RuleNames(options.rules);
    const wheres = new WhereCompiler(options.model, options.asOf ?? options.now);
    return (exceptions ?? []).flatMap((written, index) => {
        const faultsHere = faults.get(String(index));
        const sound = withoutFaults(written, faultsHere, options.now);
        if (sound === null)
            return [];
        const compiled = checkEntry(sound, { ...options, document, file, index, names, wheres, report });
        // What stands in for a field with a fault is nobody's word.
        return compiled === null || faultsHere !== undefined ? [] : [compiled];
    });
}
/** What of an entry can be checked further, so that people see all that is wrong with it at once; null: nothing. */
function withoutFaults(written, faults, now) {
    if (faults === undefined)
        return written;
    const fields = new Set(faults.map(({ path }) => path[2]));
    if (typeof written !== 'object' || !Object.hasOwn(written, 'rule') || fields.has('rule'))
        return null;
    const sound = Object.entries(written).filter(([field]) => !fields.has(field));
    const neutral = {
        rule: written.rule,
        reason: '',
        owner: '',
        expires: fields.has('expires') ? (0,dates/* dateOf */.Q$)(now) : undefined,
    };
    return { ...neutral, ...Object.fromEntries(sound) };
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The name of a file while it is written. It includes the process, so that the next one knows whether that is still
 * writing.
 */
function temporaryName(path) {
    return `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Earlier versions used `.tmp` without a process, and `.unfinished` for an inventory. */
const OURS = new RegExp(`^(?<name>.+?)(?:\\.(?<process>\\d+))?\\.(?:${UUID}\\.tmp|unfinished)$`);
/**
 * Removes what killed runs left half-written in a folder. Files that a live process is writing stay, and so does
 * everything not named like such files. @param isOurs whether a file of this name, once finished, is one that we write
 */
async function removeLeftovers(folder, isOurs) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names) {
        const match = OURS.exec(name)?.groups;
        if (match?.['name'] === undefined || !isOurs(match['name']))
            continue;
        if (match['process'] !== undefined && isAlive(Number(match['process'])))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch(() => undefined);
    }
}
/** Our own process number belongs to a run that is gone: this one has written nothing yet. */
function isAlive(process_) {
    if (process_ === process.pid)
        return false;
    try {
        process.kill(process_, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 35324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder cannot be made and is said to be
 * missing, as below /proc, and does not let the process end meanwhile. Rejects with the system's error.
 */
async function makeFolder(path) {
    const missing = [];
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while (!(await isThere(current))) {
        missing.push(current);
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
    }
    for (const folder of missing.toReversed())
        await makeOne(folder);
    // Says what is wrong with a file of that name.
    if (missing.length === 0)
        await makeOne(current);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}
/** Another process may have been quicker. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())
            throw error;
    }
}
function codeOf(error) {
    return error.code;
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

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WholeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);



/**
 * A file that appears under its name whole or not at all: it is written under another one beside it, and then renamed. What
 * a killed run leaves of it, removeLeftovers finds. It is written either through a stream or piece by piece.
 */
class WholeFile {
    #path;
    #temporary;
    #handle;
    #flush;
    constructor(path, temporary, handle, flush) {
        this.#path = path;
        this.#temporary = temporary;
        this.#handle = handle;
        this.#flush = flush;
    }
    /** In a folder that is there. */
    static async create(path, { flush = true, hidden = false } = {}) {
        const temporary = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(hidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`) : path);
        return new WholeFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx'), flush);
    }
    /** To be called once. It closes the file by itself where it ends, well or not. */
    stream() {
        return this.#handle.createWriteStream({ flush: this.#flush });
    }
    /** The bytes are the caller's again when it is done. */
    async write(bytes) {
        await this.#handle.writeFile(bytes);
    }
    /** To be called behind the last write. */
    async end() {
        if (this.#flush)
            await this.#handle.sync();
        await this.#handle.close();
    }
    /** Gives it its name, in place of whatever had it. To be called when it has ended. */
    async keep() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#temporary, this.#path);
    }
    /** Leaves nothing of it, whether it has ended or not. */
    async discard() {
        await this.#handle.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#temporary, { force: true });
    }
}


/***/ }),

/***/ 78236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1417);




/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 18;
/** Of UTF-8, for a unit of a string. */
const MOST_BYTES = 3;
/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
async function writeWhole(path, content, { gzip = false, ...options } = {}) {
    const parts = Buffer.isBuffer(content) ? [content] : content;
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        if (gzip)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copied(inChunks(parts))), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream());
        else {
            for (const chunk of inChunks(parts))
                await file.write(chunk);
            await file.end();
        }
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** One buffer for all chunks: each holds until the next is asked for. A new one for each was garbage of the size of the file. */
function* inChunks(parts) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let length = 0;
    for (const part of parts) {
        const most = typeof part === 'string' ? part.length * MOST_BYTES : part.length;
        if (length > 0 && length + most > CHUNK) {
            yield buffer.subarray(0, length);
            length = 0;
        }
        if (most > CHUNK)
            yield typeof part === 'string' ? Buffer.from(part) : part;
        else if (typeof part === 'string')
            length += buffer.write(part, length);
        else {
            buffer.set(part, length);
            length += part.length;
        }
    }
    if (length > 0)
        yield buffer.subarray(0, length);
}
function* copied(chunks) {
    for (const chunk of chunks)
        yield Uint8Array.from(chunk);
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

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutKept),
/* harmony export */   H: () => (/* binding */ keptFolder)
/* harmony export */ });
/* harmony import */ var _nothing_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31745);

const REASON = 'kept-on-runner';
const MESSAGE = 'What was read there stays on the runner that read it, in the inventory beside its report folder (data-region).';
/** The folder of the inventories that stay on the runner: beside that of the report, which workflows upload. */
function keptFolder(reportDir) {
    return `${reportDir}-kept`;
}
/**
 * The scope as an inventory may have it that leaves the runner: with a gap in place of what stays there. Of what belongs to the
 * account as a whole, such as buckets, that is what lies in a region that is kept, or may lie in one.
 */
function withoutKept(scope, isKept, model) {
    const { account, region, resources, complete, gaps } = scope;
    if (isKept(region))
        return (0,_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingOf */ .p)(account, region, MESSAGE, REASON);
    const staying = new Set(resources.filter((resource) => liesInKept(resource, isKept, model)));
    if (staying.size === 0)
        return scope;
    const kinds = new Set(Array.from(staying, ({ kind }) => kind));
    const kept = Array.from(kinds, (kind) => {
        const about = { account: account.id, region, kind, reason: REASON, action: null };
        return { ...about, message: MESSAGE };
    });
    return {
        account,
        region,
        resources: resources.filter((resource) => !staying.has(resource)),
        complete: complete.filter(({ kind }) => !kinds.has(kind.split('.', 1)[0] ?? kind)),
        gaps: [...gaps, ...kept],
    };
}
function liesInKept({ kind, reported }, isKept, model) {
    const regionIn = model.get(kind)?.regionIn;
    if (regionIn === undefined)
        return false;
    const home = reported[regionIn];
    return typeof home !== 'string' || isKept(home);
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

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HISTORY_SCHEMA)
/* harmony export */ });
/** Raised when an earlier version could not read what a later one writes. */
const HISTORY_SCHEMA = 2;


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

/***/ 55363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SavedInventories)
});

// EXTERNAL MODULE: ./build/src/inventory/scopes.js
var scopes = __webpack_require__(76449);
// EXTERNAL MODULE: ./build/src/inventory/nothing-of.js
var nothing_of = __webpack_require__(31745);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var inventory_withheld = __webpack_require__(91819);
// EXTERNAL MODULE: ./build/src/model/cancelled.js
var cancelled = __webpack_require__(83144);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/sensitive/looked-for.js
var looked_for = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/offline/choice.js
var offline_choice = __webpack_require__(17494);
// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/offline/not-held.js




/**
 * The scope with a gap for each thing that the rules ask about and the inventory does not hold: it was collected for other
 * rules, or by a version that did not know it. What nobody asked for is unknown; it is not absent.
 * @param properties those that its kinds had when it was written
 */
function withNotHeld(scope, { needs, needsOfHeld, asksFor }, model, properties) {
    const { account, region, complete, gaps } = scope;
    if (account.id === coverage/* EVERYTHING */.Qz || gaps.some(({ kind }) => kind === coverage/* EVERYTHING */.Qz))
        return scope;
    const about = { account: account.id, region, reason: 'not-held', action: null };
    const listed = new Set([...complete, ...gaps].map(({ kind }) => kind));
    const needed = new Set([...needs, ...needsOfHeld.filter((need) => listed.has(baseOf(need)))]);
    const missing = [...needed]
        .filter((need) => isHere(model.get(baseOf(need)), region) && !isTold(need, complete, gaps))
        .map((kind) => {
        const message = `The inventory does not hold ${kind}: the rules that it was collected for did not ask for it. Collect it with these rules.`;
        return Object.assign({}, about, { kind, message });
    });
    const unknown = [...listed].flatMap((name) => {
        const kind = model.get(name);
        const known = new Set(properties[name]);
        const lacking = Object.keys(kind?.properties ?? {}).filter((property) => !known.has(property) && !isCostly(kind, property) && asksFor(name, [property]));
        if (lacking.length === 0)
            return [];
        const message = `The inventory does not hold ${(0,words/* enumerate */.HL)(lacking)} of ${name}: the version of Cloud Baseline that collected it did not read ${lacking.length === 1 ? 'it' : 'them'}. Collect it again.`;
        return [{ ...about, kind: name, properties: lacking, message }];
    });
    return missing.length + unknown.length === 0 ? scope : { ...scope, gaps: [...gaps, ...missing, ...unknown] };
}
function baseOf(need) {
    return need.split('.', 1)[0] ?? need;
}
function isCostly(kind, property) {
    return kind?.costly?.[property] !== undefined || kind?.derived?.[property] !== undefined;
}
/** Whether resources of the kind belong into a scope of the region. Accounts lie in their own, regions in each. */
function isHere(kind, region) {
    const isOfAccount = kind?.level === 'account' || kind?.bases.includes('account') === true;
    return isOfAccount === (region === resource/* GLOBAL_REGION */.j);
}
/** Whether the run that wrote it read the thing, or says why not. Of what was not listed, properties are not told. */
function isTold(need, complete, gaps) {
    return (complete.some(({ kind }) => kind === need) ||
        gaps.some(({ kind, properties }) => kind === need || (properties === undefined && kind === baseOf(need))));
}
/** Texts that the inventory keeps only the hash of: what asks about them is undecided where there is one. */
function withoutWithheld(scope, { asksFor }, model, withheldIn) {
    const lost = new LostTexts();
    const resources = scope.resources.map((resource) => {
        const paths = withheldIn(resource).filter((path) => asksFor(resource.kind, path));
        if (paths.length === 0)
            return resource;
        lost.add(resource, paths);
        return { ...resource, unread: [...(resource.unread ?? []), ...paths.map((path) => path.join('.'))] };
    });
    const gaps = lost.gaps(scope, model, (path, those) => `Inventories keep only the hash and length of ${path}, which often holds secrets: what a rule asks about it is unknown of ${those}. A scan of the account decides it.`);
    return gaps.length === 0 ? scope : { ...scope, resources, gaps: [...scope.gaps, ...gaps] };
}
/** Texts that were masked when they were collected: what is compared with one is undecided where the mask leaves it open. */
function withMaskedGaps(scope, { openMasked }, model) {
    const lost = new LostTexts();
    for (const resource of scope.resources)
        lost.add(resource, openMasked(resource).map(withoutMasked));
    const gaps = lost.gaps(scope, model, (path, those) => `The inventory has ${path} of ${those} masked, since it held personal data or a secret when it was collected: what a rule compares it with may be unknown. A scan of the account decides it.`);
    return gaps.length === 0 ? scope : { ...scope, gaps: [...scope.gaps, ...gaps] };
}
/** A name that is masked says nothing: what holds it does. */
function withoutMasked(path) {
    const masked = path.findIndex(masked_text/* isMasked */.So);
    return masked < 0 ? path : path.slice(0, masked);
}
/** Texts that resources of an inventory lack, by kind and path. */
class LostTexts {
    #lost = new Map();
    add({ kind }, paths) {
        for (const path of new Map(paths.map((one) => [one.join('.'), one])).values()) {
            const key = `${kind}.${path.join('.')}`;
            const entry = this.#lost.get(key) ?? { kind, path, number: 0 };
            entry.number += 1;
            this.#lost.set(key, entry);
        }
    }
    /** @param says of a path and so many resources */
    gaps({ account, region }, model, says) {
        return [...this.#lost.values()].map(({ kind, path, number }) => {
            const [first = ''] = path;
            return {
                account: account.id,
                region,
                kind: isCostly(model.get(kind), first) ? `${kind}.${first}` : kind,
                properties: [path.at(-1) ?? first],
                partial: true,
                reason: 'not-held',
                action: null,
                message: says(path.join('.'), (0,words/* count */.U9)(number, 'resource')),
            };
        });
    }
}

// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/src/offline/not-looked-for.js




const EXEMPTED = {
    'own-domains': 'email',
    'role-addresses': 'email',
    'trusted-networks': 'home_address',
};
/** @param then undefined: the inventory does not say. National ids alone nobody looks for by default. */
function notLookedFor(then, now) {
    const countries = now.nationalIds.filter((country) => then?.nationalIds.includes(country) !== true);
    const ids = countries.map((country) => missed('national_id', `national ids of ${country}`, { form: country }));
    if (then === undefined)
        return ids;
    const exempt = then.exempt.filter((name) => !now.exempt.includes(name));
    const exempted = exempt.map((name) => {
        const [, several] = sensitive/* CLASS_NOUNS */.nD[EXEMPTED[name]];
        return missed(EXEMPTED[name], `${several} that ${name} leaves out`);
    });
    const confidence = then.minimumConfidence;
    const uncertain = now.minimumConfidence < confidence
        ? now.classes.map((one) => missed(one, `what is less certain than ${confidence}`, { confidence }))
        : [];
    return [...ids, ...exempted, ...uncertain];
}
function missed(of, noun, more = {}) {
    return { class: of, noun, item: { class: of, path: '', confidence: 1, masked: '', ...more } };
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
        if (sought.length === 0 || !Array.isArray(resource.reported[sensitive_data/* SENSITIVE_DATA */.e_]))
            return resource;
        const known = touched.get(resource.kind) ?? { nouns: new Set(sought.map(({ noun }) => noun)), number: 0 };
        known.number += 1;
        touched.set(resource.kind, known);
        return withPossible(resource, sought.map(({ item }) => item));
    });
    if (touched.size === 0)
        return scope;
    const gaps = Array.from(touched, ([kind, { nouns, number }]) => {
        const message = `The inventory does not say that the run that wrote it looked for ${(0,words/* enumerate */.HL)([...nouns])}: what ${(0,words/* count */.U9)(number, 'resource')} of ${kind} ${number === 1 ? 'holds' : 'hold'} of that is unknown. Collect it with these settings of privacy.`;
        return {
            account: scope.account.id,
            region: scope.region,
            kind: (0,model_kind/* needOf */.E)(kind, sensitive_data/* SENSITIVE_DATA */.e_),
            properties: [sensitive_data/* SENSITIVE_DATA */.e_],
            partial: true,
            reason: 'not-held',
            action: null,
            message,
        };
    });
    return { ...scope, resources, gaps: [...scope.gaps, ...gaps] };
}
/** As open as can be comes first. */
function withPossible(resource, items) {
    const { reported, doubts = [] } = resource;
    const [most = reported] = doubts;
    const held = most[sensitive_data/* SENSITIVE_DATA */.e_];
    const open = { ...most, [sensitive_data/* SENSITIVE_DATA */.e_]: [...(Array.isArray(held) ? held : []), ...items] };
    return { ...resource, doubts: [open, ...doubts] };
}

// EXTERNAL MODULE: ./build/src/offline/parts.js
var parts = __webpack_require__(51659);
;// CONCATENATED MODULE: ./build/src/offline/saved-inventories.js














/** What was found before: the accounts, and what is told once however many files tell it. */
class Held {
    accounts = new held_accounts/* HeldAccounts */.i();
    /** Whether something is told of all accounts: then it goes without saying of one that is not there. */
    isAllTold = false;
    #told = new Set();
    isNews(about) {
        const text = JSON.stringify(about);
        if (this.#told.has(text))
            return false;
        this.#told.add(text);
        return true;
    }
}
/** Inventories that are evaluated in place of accounts. Nothing is asked of anybody. */
class SavedInventories {
    #inventories;
    #model;
    /** Of their times. */
    newest;
    #time;
    constructor(inventories, model, time) {
        this.#inventories = inventories;
        this.#model = model;
        this.newest = time;
        this.#time = time;
    }
    /** Null where the settings name none. Throws a UserError for what cannot be evaluated as it is. */
    static async open({ inventory, workspace, internetShare, trustedAccounts, privacy, }, model) {
        const inventories = [];
        for (const found of (0,find_inventories/* findInventories */.m)(inventory, workspace)) {
            const header = await (0,scopes/* headerOf */.r)(found.path);
            if (header.internetShare !== internetShare) {
                throw new errors/* UserError */.yo(`internet-share: received ${internetShare}, but ${found.file} was collected with ${header.internetShare}, and what the internet reaches was worked out with that; expected the same.`);
            }
            const trusted = header.trustedAccounts ?? [];
            if (trusted.join() !== trustedAccounts.toSorted().join()) {
                throw new errors/* UserError */.yo(`trusted-accounts: received ${(0,words/* quote */.hD)(trustedAccounts.join(', '))}, but ${found.file} was collected with ${(0,words/* quote */.hD)(trusted.join(', '))}, and who is a stranger was worked out with that; expected the same.`);
            }
            const missed = notLookedFor(header.lookedFor, (0,looked_for/* lookedForBy */.$)(privacy));
            inventories.push({ ...found, header, missed });
        }
        const times = inventories.map(({ header }) => Date.parse(header.at));
        return times.length === 0 ? null : new SavedInventories(inventories, model, new Date(Math.max(...times)));
    }
    get origins() {
        return this.#inventories.map(({ file, header: { run, at, version } }) => ({ file, run, at, version }));
    }
    /** What the runs that wrote them looked for; null where one does not say, or where they differ. */
    get lookedFor() {
        const [first, ...others] = this.#inventories.map(({ header }) => header.lookedFor);
        const isOne = others.every((one) => JSON.stringify(one) === JSON.stringify(first));
        return isOne ? (first ?? null) : null;
    }
    /** The time of the inventory that the last scope came from: now for rules about it. */
    get time() {
        return this.#time;
    }
    /**
     * The scopes as they were collected, those alone that the request means; what it names and they do not hold comes as a
     * gap, and so does what the rules ask about. Throws a UserError for what is damaged, which may show at the very end.
     */
    async *collect(request, tools, asked) {
        const choice = new offline_choice/* Choice */.G(request);
        const held = new Held();
        let number = 0;
        for (const inventory of this.#inventories) {
            this.#time = new Date(inventory.header.at);
            for await (const scope of this.#scopesOf(inventory, choice, held, tools, asked)) {
                if (tools.signal.aborted) {
                    yield ended(tools.signal);
                    return;
                }
                number += 1;
                yield scope;
            }
        }
        const lacking = [
            ...(0,parts/* lackingParts */.g)(this.#inventories.map(({ header }) => header)),
            ...(held.isAllTold ? [] : choice.lackingAccounts(held.accounts)),
        ];
        yield* lacking;
        if (number + lacking.length === 0)
            yield (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The inventory holds no account that is to be evaluated.');
    }
    async *#scopesOf({ path, file, header, missed }, choice, held, { onLeftOut, onAccountEnd }, asked) {
        const withheld = new inventory_withheld/* Withheld */.e(this.#model);
        const open = new Map();
        const leaveOut = (account) => {
            if (held.isNews(account.id))
                onLeftOut?.([account]);
        };
        for await (const piece of (0,scopes/* scopesOf */.Z)(path)) {
            if ('leftOut' in piece)
                leaveOut(piece.leftOut);
            else if ('accountEnd' in piece) {
                const ending = open.get(piece.accountEnd);
                open.delete(piece.accountEnd);
                if (ending === undefined)
                    continue;
                yield* choice.lackingRegions(ending.account, ending.regions);
                onAccountEnd?.(piece.accountEnd);
            }
            else {
                const { scope } = piece;
                const { account, region } = scope;
                held.accounts.note(account.id, file);
                if (!choice.means(account))
                    continue;
                if (choice.excludes(account)) {
                    const { id, name, unit } = account;
                    leaveOut({ id, name, ...(unit === undefined ? {} : { unit }), why: 'excluded' });
                    continue;
                }
                if (account.id === coverage/* EVERYTHING */.Qz) {
                    // All parts of a run tell what it did not know of its accounts.
                    held.isAllTold ||= isAll(scope);
                    if (held.isNews(scope))
                        yield scope;
                    continue;
                }
                const { regions } = open.get(account.id) ?? { regions: new Set() };
                open.set(account.id, { account, regions: regions.add(region) });
                if (!choice.meansRegion(account.id, region))
                    continue;
                const told = withNotHeld(scope, asked, this.#model, header.properties);
                const sought = withNotLookedFor(told, missed, asked.seeks);
                const known = withoutWithheld(sought, asked, this.#model, withheld.lackingIn);
                yield withMaskedGaps(known, asked, this.#model);
            }
        }
        for (const { account, regions } of open.values())
            yield* choice.lackingRegions(account, regions);
    }
}
function isAll({ gaps }) {
    return gaps.some(({ region, kind }) => region === coverage/* EVERYTHING */.Qz && kind === coverage/* EVERYTHING */.Qz);
}
/** What is left when the time is up, or somebody ends the run: it may be about any account. */
function ended(signal) {
    return (0,cancelled/* isCancelled */.m)(signal)
        ? (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The run was cancelled before all of the inventory was read.', 'cancelled')
        : (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The time limit was reached before all of the inventory was read.', 'timeout');
}


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NewerHistoryError),
/* harmony export */   S: () => (/* binding */ DamagedHistoryError)
/* harmony export */ });
/** Says what is wrong with a history, as a clause. */
class DamagedHistoryError extends Error {
    name = 'DamagedHistoryError';
}
/** A later version of Cloud Baseline wrote it: it is not read, and not replaced. */
class NewerHistoryError extends Error {
    name = 'NewerHistoryError';
    constructor(schema) {
        super(`a later version of Cloud Baseline wrote it (schema ${schema})`);
    }
}


/***/ }),

/***/ 80050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43593);



/** The first bytes of a gzip file (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b]);
/** In bytes. A history of the most findings that are kept unpacks to a tenth of it; more is an attack on the memory. */
const MOST_UNPACKED = 400_000_000;
function packed(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text);
}
/** The text of a history, packed or not. Throws DamagedHistoryError. */
function unpacked(bytes, most = MOST_UNPACKED) {
    if (!bytes.subarray(0, GZIP.length).equals(GZIP))
        return bytes.toString('utf8');
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most }).toString('utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DamagedHistoryError */ .S(`it cannot be unpacked: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 76290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ serializeHistory)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80050);
/* harmony import */ var _sort_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84175);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37700);




/** Findings beyond which people read no history: a text of more would be larger than what is packed may be. */
const MOST_IN_TEXT = 10_000;
/**
 * A history's bytes: for people as text, with a map of findings, as long as that is sensible; else packed, with a table.
 * The same history gives the same bytes, so that a history in git shows only what changed.
 */
function serializeHistory(history, form) {
    const isText = form === 'text' && Object.keys(history.findings).length <= MOST_IN_TEXT;
    return isText ? Buffer.from(`${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)((0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .sortKeys */ .d)(history), 1)}\n`) : pack(history);
}
function pack({ findings, ...rest }) {
    const others = (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .sortKeys */ .d)(rest);
    return (0,_packed_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .x)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ ...others, table: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(Object.values(findings)) }));
}


/***/ }),

/***/ 84175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sortKeys)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** The same content in the same order, whatever the order in which it was put together. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)));
}


/***/ }),

/***/ 37700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ tableProblem),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _schema_history_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99467);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);
/* harmony import */ var _sort_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84175);





const { properties: FIELDS, required: REQUIRED } = _schema_history_json__WEBPACK_IMPORTED_MODULE_0__.$defs.finding;
/** The required ones first: then V8 makes all objects of one shape until it comes to what only some have. */
const NAMES = [...REQUIRED, ...Object.keys(FIELDS).filter((name) => !REQUIRED.includes(name))];
/** What schema/history.json says of a finding's fields, said of the values of columns. */
const problemsOf = (0,_text_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaCheck */ .un)({
    $defs: _schema_history_json__WEBPACK_IMPORTED_MODULE_0__.$defs,
    required: ['table'],
    properties: {
        table: {
            properties: {
                columns: {
                    type: 'object',
                    required: REQUIRED,
                    properties: Object.fromEntries(NAMES.map((name) => [
                        name,
                        {
                            title: 'a column',
                            properties: { values: { items: { $ref: `#/$defs/finding/properties/${name}` } } },
                        },
                    ])),
                },
            },
        },
    },
});
/** Sorted, so that the same findings give the same table, and neighbours have most in common. */
function tableOf(findings) {
    const rows = findings
        .map((finding) => [sortKey(finding), finding])
        .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
        .map(([, finding]) => finding);
    const columns = NAMES.flatMap((name) => {
        const column = columnOf(rows.map((row) => row[name]));
        return column.values.length === 0 && !REQUIRED.includes(name) ? [] : [[name, column]];
    });
    return { size: rows.length, columns: Object.fromEntries(columns) };
}
/** So that no text is taken for one: it begins no text of a cloud. */
const LIST_OR_MAP = '\u0000';
function sortKey({ account, region, kind, rule, id }) {
    return [account, region, kind, rule, id].join('\n');
}
function columnOf(cells) {
    const values = [];
    const places = new Map();
    const at = cells.map((cell) => {
        if (cell === undefined)
            return -1;
        const value = (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .sortKeys */ .d)(cell);
        // Lists and maps are the same where their JSON is.
        const key = typeof value === 'object' && value !== null ? `${LIST_OR_MAP}${JSON.stringify(value)}` : value;
        const known = places.get(key);
        if (known !== undefined)
            return known;
        places.set(key, values.length);
        return values.push(value) - 1;
    });
    // A list of places that are all different says nothing.
    return values.length === cells.length ? { values } : { values, at };
}
/** What is wrong with a table whose shape is right, as a clause; null: nothing. */
function tableProblem(table) {
    const [problem] = problemsOf({ table });
    if (problem !== undefined)
        return problem.message.replace(/\.$/, '');
    for (const name of NAMES) {
        const column = table.columns[name];
        if (column !== undefined && !isWhole(column, table.size, REQUIRED.includes(name))) {
            return `table.columns.${name} does not say which value each of ${table.size} findings has`;
        }
    }
    return null;
}
function isWhole({ values, at }, size, isRequired) {
    if (at === undefined)
        return values.length === size;
    const least = isRequired ? 0 : -1;
    return at.length === size && at.every((place) => place >= least && place < values.length);
}
/** By fingerprint, which follows from the rest and is in no column. */
function findingsOf({ size, columns }) {
    const known = NAMES.flatMap((name) => {
        const column = columns[name];
        return column === undefined ? [] : [[name, column]];
    });
    const findings = {};
    for (let row = 0; row < size; row++) {
        const cells = {};
        for (const [name, { values, at }] of known) {
            const value = values[at?.[row] ?? (at === undefined ? row : -1)];
            if (value !== undefined)
                cells[name] = value;
        }
        const finding = cells;
        findings[(0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintKey */ .S)(finding)] = finding;
    }
    return findings;
}


/***/ }),

/***/ 36471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Memory)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/past/format/errors.js
var format_errors = __webpack_require__(43593);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/past/format/former-ledgers.js
/** The channel of histories from before there were several, and what its target is called now. */
const FORMER = { channel: 'pagerduty', target: 'pagerduty' };
/** No place: it was not known where alerts of a lost ledger may be open. */
const NOWHERE = '';
/** The ledgers of a history from before there were several channels. */
function formerLedgers(alerts, unswept) {
    const ledgers = {};
    for (const [key, { sentTo, ...entry }] of Object.entries(alerts)) {
        const ledger = ledgers[sentTo] ?? { ...FORMER, alerts: {}, unswept: {} };
        ledgers[sentTo] = { ...ledger, alerts: { ...ledger.alerts, [key]: entry } };
    }
    return Object.keys(unswept).length === 0
        ? ledgers
        : { ...ledgers, [NOWHERE]: { ...FORMER, alerts: {}, unswept } };
}

// EXTERNAL MODULE: ./build/src/past/format/packed.js
var packed = __webpack_require__(80050);
// EXTERNAL MODULE: ./build/src/past/format/table.js
var format_table = __webpack_require__(37700);
// EXTERNAL MODULE: ./build/schema/history.json
var schema_history = __webpack_require__(99467);
;// CONCATENATED MODULE: ./build/src/past/format/written.js


const problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_history);
/** What is wrong with it, as a clause; null: nothing. The table's columns are checked by tableProblem. */
function writtenProblem(value) {
    const [problem] = problemsOf(value);
    return problem === undefined ? null : problem.message.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/past/format/parse.js









/** Members that a history may have or not. What is not listed here is not read. */
const OPTIONAL = [
    'leftOut',
    'masking',
    'privacyKey',
    'salt',
    'trend',
    'unsent',
];
/**
 * Reads a history's bytes, packed or text. Everything that later stages rely on is checked, because the file travels
 * through caches, artifacts and people's hands. Throws DamagedHistoryError, or NewerHistoryError where a later version
 * wrote it; never returns a part.
 */
function parseHistory(bytes) {
    const written = check(jsonOf((0,packed/* unpacked */.K)(bytes)));
    const { run, sizes = {}, compliance = {}, scan = null } = written;
    const findings = readFindings(written);
    const optional = Object.fromEntries(OPTIONAL.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]])));
    return {
        schema: model_history/* HISTORY_SCHEMA */.N,
        run,
        findings,
        ledgers: ledgersOf(written),
        sizes,
        compliance,
        scan,
        ...optional,
    };
}
function jsonOf(text) {
    if (text.trim() === '')
        throw new format_errors/* DamagedHistoryError */.S('it is empty');
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (error instanceof json/* TooDeepError */.Fd)
            throw new format_errors/* DamagedHistoryError */.S(error.message);
        throw new format_errors/* DamagedHistoryError */.S('it is not JSON: perhaps it was cut off or edited');
    }
}
function check(value) {
    const version = value?.schema;
    if (Number.isSafeInteger(version) && Number(version) > model_history/* HISTORY_SCHEMA */.N)
        throw new format_errors/* NewerHistoryError */.K(Number(version));
    if (version !== undefined && version !== 1 && version !== model_history/* HISTORY_SCHEMA */.N) {
        throw new format_errors/* DamagedHistoryError */.S(`its schema is ${(0,schema_problems/* show */.WU)(version)}, and this version of Cloud Baseline reads 1 and ${model_history/* HISTORY_SCHEMA */.N}`);
    }
    const problem = writtenProblem(value);
    if (problem !== null)
        throw new format_errors/* DamagedHistoryError */.S(problem);
    return value;
}
function readFindings({ findings, table }) {
    if (table !== undefined) {
        const problem = (0,format_table/* tableProblem */.Uo)(table);
        if (problem !== null)
            throw new format_errors/* DamagedHistoryError */.S(problem);
        return (0,format_table/* findingsOf */.WX)(table);
    }
    // A finding under a wrong key would never be met again and then be reported as fixed.
    checkKeys('findings', findings, fingerprint/* fingerprintKey */.S);
    return findings;
}
function ledgersOf({ ledgers, alerts = {}, unswept = {} }) {
    if (ledgers === undefined) {
        checkKeys('alerts', alerts, keyOf);
        return formerLedgers(alerts, unswept);
    }
    for (const [hash, ledger] of Object.entries(ledgers))
        checkLedger(hash, ledger);
    return ledgers;
}
function checkLedger(hash, { alerts }) {
    checkKeys(`ledgers.${hash}.alerts`, alerts, keyOf);
}
function keyOf({ key }) {
    return key;
}
function checkKeys(where, entries, keyFor) {
    for (const [key, entry] of Object.entries(entries)) {
        if (keyFor(entry) !== key)
            throw new format_errors/* DamagedHistoryError */.S(`${where}.${key} does not belong under this key`);
    }
}

// EXTERNAL MODULE: ./build/src/past/format/serialize.js
var serialize = __webpack_require__(76290);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/past/trend.js
var trend = __webpack_require__(55529);
;// CONCATENATED MODULE: ./build/src/past/merge-histories.js



/**
 * What two runs at once leave to the next: each loaded `base`, and each of them saved a history of its own. What only one
 * of them changed is as that one left it; where both did, nothing is lost: neither a finding nor an alert that may be open.
 * It does not matter which of them is which. Pure.
 * @param base null where it is not known: then what one of them does not have is no news of the other's
 */
function mergeHistories(base, theirs, ours) {
    // The other is the later run.
    const [one, other] = inOrder(theirs, ours);
    const merged = (key, both) => both(one[key], other[key], base?.[key]);
    const { leftOut: _, trend: __, unsent: ___, masking, ...rest } = other;
    const unsent = threeWay(records(records((_earlier, later) => later)), one.unsent ?? {}, other.unsent ?? {}, base?.unsent);
    const leftOut = mergeLeftOut(one.leftOut, other.leftOut);
    return {
        ...rest,
        findings: merged('findings', records(mergeFindings)),
        ledgers: merged('ledgers', records(mergeLedgers)),
        sizes: merged('sizes', records(largerSize)),
        compliance: merged('compliance', records(records((_earlier, assessed) => assessed))),
        scan: mergeScans(one.scan, other.scan, base?.scan ?? undefined),
        ...(one.trend === undefined && other.trend === undefined
            ? {}
            : { trend: (0,trend/* mergeTrends */.pn)(one.trend ?? [], other.trend ?? []) }),
        ...(leftOut === null ? {} : { leftOut }),
        // Names of both kinds are in it: of none can be said how the next run would call it.
        ...(masking === undefined || masking !== one.masking ? {} : { masking }),
        ...(unsent === undefined || Object.keys(unsent).length === 0 ? {} : { unsent }),
    };
}
/** So that the result is the same whichever run merges. */
function inOrder(one, other) {
    const order = (0,compare/* compareText */.n)(one.run.at, other.run.at) || (0,compare/* compareText */.n)(one.run.id, other.run.id);
    return (order || (0,compare/* compareText */.n)(JSON.stringify(one), JSON.stringify(other))) <= 0 ? [one, other] : [other, one];
}
/** What one of them changed, or what both make of it. What one of them removed is gone unless the other changed it. */
function threeWay(both, one, other, before) {
    if ((0,external_node_util_.isDeepStrictEqual)(one, other))
        return one;
    if (before !== undefined && (0,external_node_util_.isDeepStrictEqual)(one, before))
        return other;
    if (before !== undefined && (0,external_node_util_.isDeepStrictEqual)(other, before))
        return one;
    if (one === undefined || other === undefined)
        return one ?? other;
    return both(one, other, before);
}
function records(both) {
    return (one, other, before = {}) => {
        const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
        const entries = [...keys].toSorted(compare/* compareText */.n).flatMap((key) => {
            const value = threeWay(both, own(one, key), own(other, key), own(before, key));
            return value === undefined ? [] : [[key, value]];
        });
        return Object.fromEntries(entries);
    };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** As the later look at it was; where nobody knows which that is, it is open. */
function mergeFindings(one, other) {
    const [a, b] = [lookedAt(one), lookedAt(other)];
    const oneWins = a === b ? one.fixedAt === null : a > b;
    return {
        ...(oneWins ? one : other),
        firstSeen: one.firstSeen <= other.firstSeen ? one.firstSeen : other.firstSeen,
        lastSeen: one.lastSeen >= other.lastSeen ? one.lastSeen : other.lastSeen,
        reopened: Math.max(one.reopened, other.reopened),
    };
}
function lookedAt({ lastSeen, fixedAt }) {
    return fixedAt !== null && fixedAt > lastSeen ? fixedAt : lastSeen;
}
function mergeLedgers(one, other, before) {
    return {
        channel: one.channel,
        target: one.target,
        alerts: records(mergeEntries)(one.alerts, other.alerts, before?.alerts),
        unswept: mergeUnswept(one.unswept, other.unswept, before?.unswept),
    };
}
/** An alert that one of them opened may be open. What was delivered later needs no earlier delivery any longer. */
function mergeEntries(one, other, before) {
    const later = one.lastTriggered >= other.lastTriggered ? one : other;
    const pending = threeWay((a, b) => laterPending(a, b, later.lastTriggered), one.pending, other.pending, before?.pending);
    return {
        ...later,
        status: one.status === 'open' || other.status === 'open' ? 'open' : 'unsent',
        firstTriggered: one.firstTriggered <= other.firstTriggered ? one.firstTriggered : other.firstTriggered,
        pending: pending ?? null,
    };
}
function laterPending(one, other, delivered) {
    if (one === null || other === null) {
        const left = one ?? other;
        return left === null || (left.action === 'trigger' && left.since <= delivered) ? null : left;
    }
    // Somebody has to hear of a violation rather than of its end.
    if (one.action !== other.action)
        return one.action === 'trigger' ? one : other;
    return one.since >= other.since ? one : other;
}
function mergeUnswept(one, other, before) {
    const rules = records(mergeLists)(one, other, before);
    return Object.fromEntries(Object.entries(rules).filter(([, accounts]) => accounts.length > 0));
}
/** What was added by one of them is in it, and what was removed by one of them is not. */
function mergeLists(one, other, before = []) {
    const [inOne, inOther, inBefore] = [new Set(one), new Set(other), new Set(before)];
    const all = [...new Set([...one, ...other])];
    return all
        .filter((entry) => (inOne.has(entry) && inOther.has(entry)) || !inBefore.has(entry))
        .toSorted(compare/* compareText */.n);
}
function largerSize(one, other) {
    return {
        listings: Math.max(one.listings, other.listings),
        resources: Math.max(one.resources, other.resources),
    };
}
/** It was ever to be read, and was production in the last run, as far as either of them knows. */
function mergeScans(one, other, before) {
    if (one === null || other === null)
        return one ?? other;
    return {
        ...one,
        accounts: mergeLists(one.accounts, other.accounts),
        regions: mergeLists(one.regions, other.regions),
        production: mergeLists(one.production, other.production, before?.production),
    };
}
function mergeLeftOut(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other ?? null;
    return {
        fixed: Math.max(one.fixed, other.fixed),
        details: Math.max(one.details, other.details),
        open: Math.max(one.open, other.open),
    };
}

// EXTERNAL MODULE: ./build/src/past/pseudonyms/veil.js + 4 modules
var pseudonyms_veil = __webpack_require__(90329);
// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
;// CONCATENATED MODULE: ./build/src/past/memory.js








/** Between attempts to save where other runs were quicker; as many attempts and one more. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000];
/**
 * What a run knows of the past, and where it leaves its own: whose history it is, whether it can be used and what becomes
 * of it where two runs save at once is decided here, for every store.
 */
class Memory {
    loaded;
    #store;
    #scan;
    #wait;
    #replaced;
    /** What another run saved since this one loaded. */
    #others = null;
    constructor(store, scan, look, waiting) {
        this.#store = store;
        this.#scan = scan;
        this.loaded = look.loaded;
        this.#replaced = look.replaced;
        this.#wait = waiting;
    }
    /**
     * Loads the history; without a store none is kept. One that is there but cannot be used is `damaged`, `foreign` or
     * `newer`, which is not the same as nothing before; nor is `lost`, where there may have been one, or `unavailable`.
     */
    static async open(store, scan, waiting = wait) {
        const look = store === null ? { loaded: { status: 'none' }, replaced: null } : await lookInto(store, scan);
        return new Memory(store, scan, look, waiting);
    }
    /** For a job that leaves no history. */
    static none() {
        const look = { loaded: { status: 'none' }, replaced: null };
        return new Memory(null, { repository: null, workflow: null, name: '' }, look, wait);
    }
    /** Whether every save leaves something behind for good. */
    get isCostly() {
        return this.#store?.isCostly ?? false;
    }
    /** Whether a step fails that cannot save. */
    get isVital() {
        return this.#store?.isVital ?? false;
    }
    /**
     * Saves what the next run will know. Where another run saved meanwhile, both are merged; another scan's history stays,
     * and a later version's. Gives a sentence where it could not be saved.
     * @param veil what stands between the histories that are stored and those that runs know
     */
    async save(history, veil = pseudonyms_veil/* NO_VEIL */.r) {
        const store = this.#store;
        if (store === null)
            return null;
        if (this.#replaced === null) {
            if (this.loaded.status !== 'unavailable')
                return 'message' in this.loaded ? this.loaded.message : null;
            const problem = await this.#lookAgain(store);
            if (problem !== null)
                return problem;
        }
        for (const pause of [...WAITS_MS, null]) {
            const saved = await store.save(this.#bytes(history, store, veil), this.#replaced ?? NOTHING);
            if (saved.status === 'saved') {
                this.#replaced = { version: saved.version, damaged: false };
                return null;
            }
            if (saved.status === 'refused')
                return unsaved(store, saved.reason);
            if (pause === null)
                break;
            // Two runs that met once would meet again.
            await this.#wait(pause * (1 + Math.random()));
            const problem = await this.#lookAgain(store);
            if (problem !== null)
                return problem;
        }
        return unsaved(store, `other runs were quicker ${WAITS_MS.length + 1} times`);
    }
    #bytes(history, { form }, veil) {
        if (this.#others === null)
            return (0,serialize/* serializeHistory */.p)(veil.hide(history), form);
        const base = this.loaded.status === 'loaded' ? veil.reveal(this.loaded.history) : null;
        const whole = mergeHistories(base, veil.reveal(this.#others), history);
        return (0,serialize/* serializeHistory */.p)(veil.hide(whole), form);
    }
    async #lookAgain(store) {
        const { loaded, replaced } = await lookInto(store, this.#scan);
        if (replaced === null)
            return 'message' in loaded ? loaded.message : null;
        this.#replaced = replaced;
        if (loaded.status === 'loaded')
            this.#others = loaded.history;
        return null;
    }
}
const NOTHING = { version: null, damaged: false };
async function lookInto(store, scan) {
    const found = await store.load();
    const { place } = store;
    if (found.status === 'absent')
        return { loaded: { status: 'first', message: firstMessage(place) }, replaced: NOTHING };
    if (found.status === 'lost')
        return { loaded: { status: 'lost', message: lostMessage(place, found.reason) }, replaced: NOTHING };
    if (found.status === 'unavailable')
        return {
            loaded: { status: 'unavailable', message: unavailableMessage(place, found.reason) },
            replaced: null,
        };
    if (found.status === 'taken')
        return { loaded: { status: 'foreign', message: takenMessage(place, found.reason) }, replaced: null };
    const { version } = found;
    const damaged = (reason) => ({
        loaded: { status: 'damaged', message: damagedMessage(store, reason) },
        replaced: { version, damaged: true },
    });
    if (found.status === 'unreadable')
        return damaged(found.reason);
    try {
        const history = parseHistory(found.bytes);
        if (history.scan === null || (0,scan_record/* isOwn */.NP)(history.scan, scan))
            return { loaded: { status: 'loaded', history }, replaced: { version, damaged: false } };
        const message = foreignMessage(store, history.scan, scan);
        return { loaded: { status: 'foreign', message }, replaced: null };
    }
    catch (error) {
        if (error instanceof format_errors/* NewerHistoryError */.K)
            return { loaded: { status: 'newer', message: newerMessage(place, error) }, replaced: null };
        if (error instanceof format_errors/* DamagedHistoryError */.S)
            return damaged((0,visible/* visible */.R)(error.message));
        return damaged((0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error)));
    }
}
function firstMessage(place) {
    return (`No history was found ${place}: every violation counts as new, and alerts that an earlier ` +
        'run may have opened are known at most by their keys. The next run knows more if the history is kept.');
}
const UNKNOWN = 'What is new or fixed is not known in this run (every violation counts as new), and alerts that earlier runs opened are ' +
    'known at most by their keys.';
function lostMessage(place, reason) {
    return `No history was found ${place}: ${reason}. ${UNKNOWN}`;
}
function unavailableMessage(place, reason) {
    return `The history ${place} could not be read: ${reason}. ${UNKNOWN}`;
}
function damagedMessage({ place, ofDamaged }, reason) {
    return `The history ${place} could not be used: ${reason}. ${UNKNOWN} ${ofDamaged}`;
}
function newerMessage(place, error) {
    return (`The history ${place} is neither used nor replaced, since ${error.message}. What is new or fixed is not ` +
        'known in this run (every violation counts as new), and no alert that earlier runs opened is closed. Use that ' +
        'version again, or a later one; to begin anew with this one, remove the history.');
}
function foreignMessage({ place, ofForeign }, of, scan) {
    return (`The history ${place} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
        `neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ${ofForeign}`);
}
function takenMessage(place, reason) {
    return (`The history ${place} is not used, and none is saved there: ${reason}. Every violation counts as new, and no alert ` +
        'that earlier runs opened is closed.');
}
function scanName({ repository, workflow, name }) {
    const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter((part) => part !== null);
    return parts.length === 0 ? 'one outside of GitHub' : (0,visible/* visible */.R)(parts.join(', '));
}
function unsaved({ place }, reason) {
    return (`The history could not be saved ${place}: ${reason}. Without it the next run cannot ` +
        'tell what is new or fixed and cannot resolve the alerts of this one.');
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 16833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ watchFor),
/* harmony export */   YK: () => (/* binding */ openResources),
/* harmony export */   vN: () => (/* binding */ watchPresence)
/* harmony export */ });
/* harmony import */ var _text_pseudonym_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48715);
/* harmony import */ var _pseudonyms_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80433);


/** The resources with an open finding of the last run. */
function openResources(loaded) {
    if (loaded.status !== 'loaded')
        return [];
    const places = new Map();
    for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
        const place = { account, region, kind, id };
        if (fixedAt === null)
            places.set(keyOfPlace(place), place);
    }
    return [...places.values()];
}
function watchPresence(loaded) {
    const salt = loaded.status === 'loaded' ? loaded.history.salt : undefined;
    return watchFor(openResources(loaded), salt);
}
/**
 * Memory: one key per resource that is watched for, whatever the number of resources in the run.
 * @param salt of the pseudonyms that some of the places have
 */
function watchFor(places, salt) {
    const pseudonyms = salt === undefined ? null : (0,_pseudonyms_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudonymsOf */ .Z)(salt);
    const accountOf = (account) => pseudonyms?.account(account) ?? account;
    const keyOf = (place) => keyOfPlace(pseudonyms?.place(place) ?? place);
    const kindOf = ({ account, region, kind }) => [accountOf(account), region, kind].join('\n');
    const watched = new Map(places.map((place) => [keyOf(place), place]));
    const kinds = Map.groupBy(places, kindOf);
    const present = new Map();
    const watchedIn = (account, region, kind) => kinds.size === 0 ? [] : (kinds.get(kindOf({ account, region, kind, id: '' })) ?? []);
    return {
        watches: (account, region, kind) => watchedIn(account, region, kind).length > 0,
        watched({ account, region }, kind, ids) {
            const held = watchedIn(account, region, kind).map(({ id }) => id);
            if (pseudonyms === null || !held.some(_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_1__/* .isPseudonym */ .d))
                return held.map((id) => ({ id, heldAs: id }));
            const behind = new Map(Array.from(ids(), (id) => [pseudonyms.place({ account, region, kind, id }).id, id]));
            return held.map((heldAs) => ({ id: behind.get(heldAs) ?? heldAs, heldAs }));
        },
        saw(resource) {
            if (kinds.size === 0 || !kinds.has(kindOf(resource)))
                return;
            const key = keyOf(resource);
            if (!watched.has(key))
                return;
            const { account, region, kind, id, name } = resource;
            const isNamed = pseudonyms !== null && name !== undefined;
            present.set(key, { account, region, kind, id, ...(isNamed ? { name } : {}) });
        },
        has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
        seen: () => [...present.values()],
    };
}
function keyOfPlace({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}


/***/ }),

/***/ 80433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ newSalt),
/* harmony export */   Z: () => (/* binding */ pseudonymsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48715);



/**
 * What an id of an account costs to try: 16 MB and some 40 ms. Account ids have 12 digits and no secret in them, so that
 * whoever has the salt can try them all; this makes it expensive, not impossible.
 */
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const PSEUDONYM_BYTES = 12;
/** For a history that begins. */
function newSalt() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES).toString('base64url');
}
function pseudonymsOf(salt) {
    const keys = new Map();
    const accounts = new Map();
    const keyOf = (account) => {
        const known = keys.get(account);
        if (known !== undefined)
            return known;
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(account, salt, KEY_BYTES, SCRYPT);
        keys.set(account, key);
        return key;
    };
    const text = (account, what, value) => (0,_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .isPseudonym */ .d)(value) ? value : hidden(keyOf(account), `${what}\n${value}`);
    const hideAccount = (id) => {
        if ((0,_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .isPseudonym */ .d)(id) || id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
            return id;
        const known = accounts.get(id);
        if (known !== undefined)
            return known;
        const pseudonym = hidden(keyOf(id), 'account');
        accounts.set(id, pseudonym);
        return pseudonym;
    };
    return {
        text,
        account: hideAccount,
        place: ({ account, region, kind, id }) => ({
            account: hideAccount(account),
            region,
            kind,
            id: text(account, `id\n${kind}`, id),
        }),
    };
}
function hidden(key, text) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
    return `${_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .PSEUDONYM_MARK */ .j}${digest.subarray(0, PSEUDONYM_BYTES).toString('base64url')}`;
}


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ NO_VEIL),
  W: () => (/* binding */ veilOf)
});

// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/past/pseudonyms/pseudonyms.js
var pseudonyms_pseudonyms = __webpack_require__(80433);
// EXTERNAL MODULE: ./build/src/text/pseudonym.js
var pseudonym = __webpack_require__(48715);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/past/pseudonyms/seal.js

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/**
 * A text that only who has the secret can read or change. The nonce follows from secret and text, so that the same text gives
 * the same bytes and no nonce ever serves for two texts.
 */
function seal(text, secret, salt) {
    const nonce = (0,external_node_crypto_.createHmac)('sha256', keyOf(secret, salt, 'nonce'))
        .update(text)
        .digest()
        .subarray(0, NONCE_BYTES);
    const cipher = (0,external_node_crypto_.createCipheriv)(CIPHER, keyOf(secret, salt, 'text'), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}
/** Null where it was not sealed with this secret and salt, or was changed since. */
function unseal(sealed, secret, salt) {
    const bytes = Buffer.from(sealed, 'base64');
    const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)(CIPHER, keyOf(secret, salt, 'text'), bytes.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    }
    catch {
        return null;
    }
}
function keyOf(secret, salt, purpose) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, salt, `cloud-baseline ledger ${purpose}`, KEY_BYTES));
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/sealed-ledgers.js


/** Each ledger as only a run can read it that reaches its target. What nobody can reach any more is left as a number. */
function sealLedgers({ ledgers, findings, run }, secrets, salt) {
    const sealed = Object.entries(ledgers).map(([place, ledger]) => {
        const { channel, target, alerts, unswept } = ledger;
        if (ledger.sealed !== undefined)
            return [place, ledger];
        const secret = secrets.get(place);
        const content = { alerts, unswept, named: namedBy(Object.values(alerts), findings) };
        const text = secret === undefined ? null : seal(JSON.stringify(content), secret, salt);
        const open = Object.values(alerts).filter(({ status }) => status === 'open').length;
        return [place, { channel, target, alerts: {}, unswept: {}, sealed: { text, open, at: run.at } }];
    });
    return Object.fromEntries(sealed);
}
function namedBy(entries, findings) {
    return entries.flatMap((entry) => {
        const finding = entry.fingerprint === null ? undefined : findings[entry.fingerprint];
        if (finding === undefined || (0,pseudonym/* isPseudonym */.d)(finding.id))
            return [];
        const { account, region, kind, id, name, arn } = finding;
        return [{ account, region, kind, id, name, arn }];
    });
}
/** The ledgers, open where a secret opens them. */
function unsealLedgers(ledgers, secrets, salt) {
    const named = [];
    const opened = Object.entries(ledgers).map(([place, ledger]) => {
        const secret = secrets.get(place);
        const text = ledger.sealed?.text ?? null;
        const plain = secret === undefined || text === null ? null : unseal(text, secret, salt);
        if (plain === null)
            return [place, ledger];
        // Nobody else could have written it.
        const content = JSON.parse(plain);
        named.push(...content.named);
        const { channel, target } = ledger;
        return [place, { channel, target, alerts: content.alerts, unswept: content.unswept }];
    });
    const all = opened.map(([, ledger]) => ledger);
    const accounts = [
        ...all.flatMap(({ alerts }) => Object.values(alerts).flatMap(({ account }) => account ?? [])),
        ...all.flatMap(({ unswept }) => Object.values(unswept).flat()),
        ...named.map(({ account }) => account),
    ];
    return { ledgers: Object.fromEntries(opened), accounts: [...new Set(accounts)], named };
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/hide.js



/** What becomes of each member in a history that everybody can read. A new one is decided here. */
const MEMBERS = {
    schema: 'kept',
    run: 'kept',
    findings: 'hidden',
    ledgers: 'hidden',
    sizes: 'hidden',
    // Statuses of requirements, and hashes over rules.
    compliance: 'kept',
    scan: 'hidden',
    leftOut: 'kept',
    // Numbers.
    trend: 'kept',
    salt: 'hidden',
    privacyKey: 'kept',
    masking: 'kept',
    // Whole events, with ids and names.
    unsent: 'hidden',
};
/** The same of a finding. `dropped`: what names something and what no run needs. */
const FIELDS = {
    rule: 'kept',
    account: 'hidden',
    region: 'kept',
    kind: 'kept',
    id: 'hidden',
    name: 'dropped',
    arn: 'dropped',
    severity: 'kept',
    environment: 'kept',
    firstSeen: 'kept',
    lastSeen: 'kept',
    fixedAt: 'kept',
    openedAt: 'kept',
    reopened: 'kept',
    coveredBy: 'kept',
    tags: 'dropped',
    // A short hash of a sentence with names and addresses in it, which can be guessed and tried.
    said: 'dropped',
    // Of a whole resource.
    accepted: 'kept',
    // From the exceptions file, which is in the repository.
    excepted: 'kept',
};
/**
 * The history as everybody may read it: no id, name or tag of an account or a resource, and ledgers that only a run can read
 * that reaches their targets. revealHistory brings it back as far as a run knows what it speaks of.
 */
function hideHistory(history, salt, secrets) {
    const pseudonyms = (0,pseudonyms_pseudonyms/* pseudonymsOf */.Z)(salt);
    const findings = Object.values(history.findings).map((finding) => {
        const hidden = hideFinding(finding, pseudonyms);
        return [(0,fingerprint/* fingerprint */.R)(hidden), hidden];
    });
    const sizes = Object.entries(history.sizes).map(([id, size]) => [pseudonyms.account(id), size]);
    return {
        ...only(history, MEMBERS),
        findings: Object.fromEntries(findings),
        ledgers: sealLedgers(history, secrets, salt),
        sizes: Object.fromEntries(sizes),
        scan: withAccounts(history.scan, (id) => pseudonyms.account(id)),
        salt,
    };
}
function hideFinding(finding, pseudonyms) {
    return { ...only(finding, FIELDS), ...pseudonyms.place(finding), name: '', arn: '' };
}
/** The scan with each account by another name. */
function withAccounts(scan, of) {
    if (scan === null)
        return null;
    const { accounts, production } = scan;
    return { ...scan, accounts: accounts.map(of).toSorted(), production: production.map(of).toSorted() };
}
function only(value, what) {
    const kept = Object.entries(value).filter(([name]) => what[name] === 'kept');
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/reveal.js





/** What a resource is called whose id the run does not know. */
const NAMELESS = 'a resource whose name the history does not hold';
/**
 * The history of a public repository with the ids that this run knows. What neither it nor an alert that it can read speaks of
 * keeps its pseudonym.
 */
function revealHistory(history, known) {
    const { salt } = history;
    if (salt === undefined)
        return history;
    const pseudonyms = (0,pseudonyms_pseudonyms/* pseudonymsOf */.Z)(salt);
    const { ledgers, accounts, named } = unsealLedgers(history.ledgers, known.secrets, salt);
    const accountOf = accountsBehind(history, [...known.accounts, ...accounts], pseudonyms);
    const resourceOf = resourcesBehind([...named, ...known.resources], accountOf, pseudonyms);
    const findings = Object.values(history.findings).map((finding) => {
        const revealed = revealFinding(finding, accountOf, resourceOf);
        return [(0,fingerprint/* fingerprint */.R)(revealed), revealed];
    });
    const nameOf = (id) => accountOf.get(id) ?? id;
    const sizes = Object.entries(history.sizes).map(([id, size]) => [nameOf(id), size]);
    return {
        ...history,
        findings: Object.fromEntries(findings),
        ledgers,
        sizes: Object.fromEntries(sizes),
        scan: withAccounts(history.scan, nameOf),
    };
}
/** By pseudonym. To try an account takes long, so only as many are tried as it takes to find all. */
function accountsBehind({ findings, sizes, scan }, candidates, pseudonyms) {
    const asked = new Set([
        ...Object.values(findings).map(({ account }) => account),
        ...Object.keys(sizes),
        ...(scan?.accounts ?? []),
        ...(scan?.production ?? []),
    ].filter(pseudonym/* isPseudonym */.d));
    const found = new Map();
    for (const id of new Set(candidates)) {
        if (found.size === asked.size)
            break;
        const pseudonym = pseudonyms.account(id);
        if (asked.has(pseudonym))
            found.set(pseudonym, id);
    }
    return found;
}
/** By pseudonyms of place and id, in the accounts that the history speaks of. */
function resourcesBehind(resources, accountOf, pseudonyms) {
    const accounts = new Set(accountOf.values());
    return new Map(resources
        .filter(({ account }) => accounts.has(account))
        .map((resource) => [reveal_keyOf(pseudonyms.place(resource)), resource]));
}
function revealFinding(finding, accountOf, resourceOf) {
    if (!(0,pseudonym/* isPseudonym */.d)(finding.id))
        return finding;
    const resource = resourceOf.get(reveal_keyOf(finding));
    if (resource === undefined) {
        return { ...finding, account: accountOf.get(finding.account) ?? finding.account, name: NAMELESS };
    }
    const { account, id, name = id, arn = '' } = resource;
    return { ...finding, account, id, name, arn };
}
function reveal_keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/veil.js



/** Nothing is hidden, and nothing was. */
const NO_VEIL = { hide: (history) => history, reveal: (history) => history };
/**
 * @param salt of the history that was loaded, with which a pseudonym is the same in all runs; absent: it had none
 * @param hides whether everybody can read what is stored
 */
function veilOf(known, salt, hides) {
    const own = salt ?? (0,pseudonyms_pseudonyms/* newSalt */.N)();
    return {
        hide: (history) => (hides ? hideHistory(history, own, known.secrets) : history),
        reveal: (history) => revealHistory(history, known),
    };
}


/***/ }),

/***/ 55124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ allRegionsRead),
/* harmony export */   g: () => (/* binding */ regionsRead)
/* harmony export */ });
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/** Regions by account in which AWS answered, even if only to refuse or to throttle. */
function regionsRead({ complete, gaps }) {
    const read = new Map();
    const add = (account, region) => {
        if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .j || !(0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegionCode */ .qg)(region))
            return;
        const known = read.get(account);
        if (known === undefined)
            read.set(account, new Set([region]));
        else
            known.add(region);
    };
    for (const { account, regions } of complete)
        for (const region of regions)
            add(account, region);
    for (const { places } of gaps.filter(({ reason }) => reason === 'denied' || reason === 'throttled')) {
        for (const { accounts, regions } of places) {
            for (const account of accounts)
                for (const region of regions)
                    add(account, region);
        }
    }
    return read;
}
/** The same of all accounts together. */
function allRegionsRead(coverage) {
    const all = new Set();
    for (const regions of regionsRead(coverage).values())
        for (const region of regions)
            all.add(region);
    return all;
}


/***/ }),

/***/ 80311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   us: () => (/* binding */ nextScanRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55124);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37486);




/**
 * What the next run learns of this scan. Where none of the regions was read before, they may be another scan's, by mixed-up
 * settings or a mixed-up history: they are not taken over.
 */
function nextScanRecord(identity, run) {
    const { before } = run;
    const read = [...(0,_regions_read_js__WEBPACK_IMPORTED_MODULE_2__/* .allRegionsRead */ .f)(run.coverage)];
    const isAnother = before !== null && before.regions.length > 0 && !read.some((region) => before.regions.includes(region));
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .O)(run);
    return {
        ...identity,
        accounts: sorted([...(before?.accounts ?? []), ...run.accounts.map(({ id }) => id)].filter((id) => id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)),
        regions: sorted([...(before?.regions ?? []), ...(isAnother ? [] : read)]),
        production: sorted([
            ...run.accounts.filter(_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProduction */ .KV).map(({ id }) => id),
            // Until somebody says so, what was production stays it.
            ...(before?.production ?? []).filter((id) => scope.mayBeProduction(id)),
        ]),
    };
}
/**
 * Whether a history may be this scan's own. What is not known, outside of GitHub or in an older history, is no
 * objection, and a scan that is newly given an alert-scope keeps what it knew without one.
 */
function isOwn(history, scan) {
    return (agree(history.repository, scan.repository) &&
        agree(history.workflow, scan.workflow) &&
        (history.name === '' || history.name === scan.name));
}
/** What a history says of its scan; in older ones, what follows from the accounts that the last run read. */
function recordOf({ scan, sizes, ledgers }) {
    const accounts = Object.keys(sizes);
    if (scan !== null || accounts.length === 0)
        return scan;
    const alerts = Object.values(ledgers).flatMap((ledger) => Object.values(ledger.alerts));
    const production = alerts.flatMap(({ account }) => account ?? []);
    return {
        repository: null,
        workflow: null,
        name: '',
        accounts: sorted(accounts),
        regions: [],
        production: sorted(production.filter((id) => accounts.includes(id))),
    };
}
function agree(one, other) {
    return one === null || other === null || one === other;
}
function sorted(texts) {
    return [...new Set(texts)].toSorted();
}


/***/ }),

/***/ 37486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77175);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55124);






const GONE = new Set(['excluded', 'pending-closure', 'closed']);
function scopeOf(run) {
    const { settings, accounts, leftOut, before } = run;
    const read = (0,_regions_read_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsRead */ .g)(run.coverage);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const had = before === null ? null : new Set(before.accounts);
    const opened = new Set(run.coverage.complete.map(({ account }) => account));
    const listed = new Set(settings.accounts);
    // An id that never opened anything may be another one's, misspelt.
    const listIsCertain = [...listed].every((id) => opened.has(id) || had === null || had.has(id));
    const doubt = (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .productionDoubt */ .Yv)(settings, [...accounts, ...leftOut]);
    const regionLeftOut = (account, region) => {
        const patterns = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)(settings, account);
        const here = read.get(account);
        if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j || (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(patterns, region) || here === undefined)
            return false;
        if (before?.regions.includes(region) !== true)
            return false;
        // Where nothing is left of what was read before, it may have been another scan's.
        if (![...here].some((name) => before.regions.includes(name)))
            return false;
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns).every((pattern) => [...here].some((name) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsGlob */ .t)(pattern, name)));
    };
    return {
        accountLeftOut(account) {
            if (listed.size > 0)
                return !listed.has(account) && listIsCertain;
            return leftOut.some(({ id, why }) => id === account && GONE.has(why));
        },
        everHad: (account) => had?.has(account) ?? true,
        regionLeftOut,
        regionsLeftOut: (account) => (before?.regions ?? []).filter((region) => regionLeftOut(account, region)).toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n),
        mayBeProduction(account) {
            const seen = byId.get(account);
            return seen === undefined ? (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerMayBeProduction */ .QY)(account, doubt, settings) : (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeProduction */ .sl)(seen);
        },
        productionDoubt: doubt,
    };
}


/***/ }),

/***/ 71942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scanKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name for what a scan keeps where others keep theirs: readable, without commas, and of another scan never the same.
 * @param part tells scans of one workflow apart that have no alert-scope: the job
 */
function scanKey({ repository, workflow, name }, part) {
    const readable = [workflow?.split(',')[0] ?? '', name, part]
        .map((text) => text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40))
        .filter((text) => text !== '');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([repository, workflow, name, part]));
    return [...readable, digest.digest('hex').slice(0, 12)].join('-');
}


/***/ }),

/***/ 55529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ nextTrend),
/* harmony export */   pn: () => (/* binding */ mergeTrends)
/* harmony export */ });
/* unused harmony export TREND_RUNS */
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

/** So many runs are kept. */
const TREND_RUNS = 30;
/** Oldest first. */
function nextTrend(before, point) {
    return mergeTrends(before, [point]);
}
/** Of two histories that go on from the same one: every run once, oldest first. */
function mergeTrends(one, other) {
    const byTime = new Map([...one, ...other].map((point) => [point.at, point]));
    return [...byTime.values()].toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at, b.at)).slice(-TREND_RUNS);
}


/***/ }),

/***/ 87629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused)
/* harmony export */ });
/** GitHub's words where a token lacks a permission, for whatever endpoint. */
const NOT_PERMITTED = /Resource not accessible by (?:integration|personal access token)/i;
/**
 * Why GitHub refused, as a clause with what mends it.
 * @param permission what the workflow has to permit for this request, such as `contents: write`
 */
function whyRefused({ code, message }, permission) {
    if (code === null)
        return `GitHub did not answer (${message})`;
    if (code === 401)
        return 'GitHub does not accept the token of the input github-token (HTTP 401)';
    if (code === 403 && NOT_PERMITTED.test(message))
        return `the token may not do it: add \`permissions: ${permission}\` to the job (HTTP 403)`;
    if (code === 404)
        return `the token does not see it: the job needs \`permissions: ${permission}\` (HTTP 404)`;
    if (code >= 500)
        return `GitHub failed (HTTP ${code})`;
    return `GitHub refused it (HTTP ${code}: ${message})`;
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inJudgeOrder),
/* harmony export */   N: () => (/* binding */ isLast)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);



/**
 * The rules about changes in the order in which they are asked: the first that judges a change is the only one. The worst
 * in this environment first, then the user's own, then by id; what takes in all that is left comes last.
 */
function inJudgeOrder(rules, environment) {
    const rank = ({ rule }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)((0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severityFor */ .v1)(rule, environment));
    return rules
        .filter(({ change }) => change !== null)
        .toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)) ||
        rank(a) - rank(b) ||
        Number(a.rule.place.shipped) - Number(b.rule.place.shipped) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule.id, b.rule.id));
}
/** Whether the rule judges only what no other does, in accounts that are immutable. */
function isLast({ rule }) {
    return rule.change?.immutableOnly === true;
}


/***/ }),

/***/ 43373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hidesIds),
/* harmony export */   g: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _repository_why_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87629);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72939);






/**
 * Whether what this run stores holds pseudonyms instead of ids and names, since everybody can read the repository, and its
 * caches and branches with it. Where nobody knows whether that is so, a cache and a branch are taken for public; a file
 * stays where the user's workflow puts it. Throws a UserError where the settings refuse to store anything there, and where
 * an accepted state lies in a repository that certainly is public: it has ids and names, and nothing hides them.
 */
async function hidesIds(settings, host) {
    const { history, publicRepository } = settings;
    const name = host.workflow.repository;
    const hasState = hasAcceptedState(settings);
    if (name === null || (history.store === 'none' && !hasState))
        return false;
    const visibility = await visibilityOf(settings, host);
    if (visibility === 'public' && hasState) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`accepted-state: The repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public, and everybody could read the accepted state, which names accounts and ` +
            'resources. Keep it in a private repository and check that out into a folder of its own, or scan from a private repository.');
    }
    if (history.store === 'none' || visibility === 'not-public')
        return false;
    if (visibility !== 'public' && history.store === 'file')
        return false;
    const why = visibility === 'public'
        ? `The repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public`
        : `Whether the repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public is not known (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(visibility.why)})`;
    if (publicRepository === 'refuse') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`public-repository: ${why}, and everybody could read the history of this scan. Scan from a private repository, ` +
            'set the input `history` to none, or set `public-repository` to hash: then the history holds salted hashes instead of ids and names.');
    }
    host.logger.info(`${why}, so the history holds salted hashes instead of ids and names.`);
    if (settings.privacyKey === null && settings.redact !== 'off')
        host.logger.warning(NO_PRIVACY_KEY);
    return true;
}
const NO_PRIVACY_KEY = 'privacy-key: Not set, so the history holds the key of the fingerprints of masked values, and perhaps everybody can read it: whoever guesses a value can check the guess against a report. Set it to a secret.';
/** Whether an accepted state is in this repository: outside of the workspace, or in a checkout below it, it is of another. */
function hasAcceptedState({ acceptedState, workspace }) {
    if (acceptedState === null)
        return false;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(acceptedState));
    if ((0,_files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._)(path))
        return false;
    const steps = path === '' ? [] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return !steps.some((_, index) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...steps.slice(0, index + 1), '.git')));
}
/** Asks GitHub who can read the repository. */
async function visibilityOf({ githubToken }, host) {
    if (githubToken === '')
        return { why: 'the input github-token is empty' };
    const repository = await host.openRepository(githubToken);
    if (repository === null)
        return { why: 'GITHUB_REPOSITORY is not set' };
    return read(await repository.ask({ method: 'GET', route: '' }));
}
/** `internal` repositories are those of an enterprise, which only its members read. */
function read(answer) {
    if (answer.status === 'refused')
        return { why: (0,_repository_why_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .whyRefused */ .f)(answer, 'contents: read') };
    const { private: isPrivate } = (answer.data ?? {});
    if (typeof isPrivate !== 'boolean')
        return { why: 'GitHub does not say it' };
    return isPrivate ? 'not-public' : 'public';
}


/***/ }),

/***/ 68228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nc: () => (/* binding */ beginJob),
  eZ: () => (/* binding */ clearLeftovers),
  en: () => (/* binding */ collectRequest),
  ZU: () => (/* binding */ resumeJob),
  oq: () => (/* binding */ scanIdentity),
  uE: () => (/* binding */ selectRules),
  $6: () => (/* binding */ withExceptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/exceptions/load.js + 5 modules
var load = __webpack_require__(12152);
// EXTERNAL MODULE: ./build/src/files/leftovers.js
var leftovers = __webpack_require__(577);
// EXTERNAL MODULE: ./build/src/inventory/kept-back.js
var kept_back = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/offline/saved-inventories.js + 2 modules
var saved_inventories = __webpack_require__(55363);
// EXTERNAL MODULE: ./build/src/past/presence.js
var past_presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/past/memory.js + 4 modules
var past_memory = __webpack_require__(36471);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/past/stores/file.js










/**
 * A file, which messages name relative to the workspace. It is written in one step: a reader sees the old file or the new
 * one, never a part. A damaged file is kept beside the one that replaces it; a link stays, and the file that it leads to
 * is written.
 */
function fileStore(path, workspace = '.') {
    const short = (0,visible/* visible */.R)((0,short_path/* shortPath */._)(path, workspace));
    return {
        place: `at ${short}`,
        form: path.endsWith('.gz') ? 'packed' : 'text',
        isCostly: false,
        isVital: true,
        ofDamaged: `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`,
        ofForeign: 'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
            'new name, remove the file.',
        load: () => Promise.resolve(file_load(path, short)),
        save: (bytes, replaced) => save(path, bytes, replaced),
    };
}
/** Throws a UserError for what is not a file: reading a pipe would block, and a device would be replaced. */
function file_load(path, short) {
    try {
        const bytes = (0,read_regular_file/* readRegularFile */.XF)(path);
        return { status: 'found', bytes, version: versionOf(bytes) };
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg) {
            throw new errors/* UserError */.yo(`history: received ${JSON.stringify(short)}, expected the path of a file, there or not yet: ${error.message}.`);
        }
        if ((0,file_reason/* codeOf */.$)(error) === 'ENOENT')
            return { status: 'absent' };
        return { status: 'unreadable', reason: (0,visible/* visible */.R)((0,file_reason/* fileReason */.p)(error)), version: UNREADABLE };
    }
}
async function save(path, bytes, { version, damaged }) {
    try {
        const target = await behindLinks(path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(target));
        if (presentVersion(target) !== version)
            return { status: 'moved' };
        if (damaged)
            await keepAside(target);
        await (0,write_whole/* writeWhole */.f)(target, bytes, { hidden: true });
        return { status: 'saved', version: versionOf(bytes) };
    }
    catch (error) {
        const reason = `${(0,visible/* visible */.R)((0,file_reason/* fileReason */.p)(error))}. Set the input \`history\` to a file in a folder that this job may write to`;
        return { status: 'refused', reason };
    }
}
/** The version of a file that cannot be read. */
const UNREADABLE = 'unreadable';
function presentVersion(path) {
    try {
        return versionOf((0,read_regular_file/* readRegularFile */.XF)(path));
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg)
            throw error;
        return (0,file_reason/* codeOf */.$)(error) === 'ENOENT' ? null : UNREADABLE;
    }
}
function versionOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where the path leads, whether there is a file yet or not. */
async function behindLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links++) {
        const next = await (0,promises_.readlink)(at).catch(() => null);
        if (next === null)
            return at;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), next);
    }
    throw new Error('too many links lead from one to the next');
}
/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path) {
    for (let number = 1; number < 100; number++) {
        const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
        try {
            await (0,promises_.link)(path, aside).catch(async (error) => {
                if ((0,file_reason/* codeOf */.$)(error) === 'EEXIST')
                    throw error;
                // Not every file system has hard links.
                await (0,promises_.copyFile)(path, aside, promises_.constants.COPYFILE_EXCL);
            });
            return;
        }
        catch (error) {
            // A file that may be replaced but not be read cannot be kept; the new history matters more.
            if ((0,file_reason/* codeOf */.$)(error) !== 'EEXIST')
                return;
        }
    }
}

// EXTERNAL MODULE: ./build/src/rules/change/judge-order.js
var judge_order = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/src/rules/change/rules-in-use.js

/**
 * Whether the rule has anything to do in a run with these settings. Without an accepted state no change is looked at, and
 * what is about immutable accounts waits for one: neither is read for, nor said to have judged nothing.
 */
function isInUse(compiled, { acceptedState, perAccount }) {
    if (compiled.change === null)
        return true;
    if (acceptedState === null)
        return false;
    return !(0,judge_order/* isLast */.N)(compiled) || Object.values(perAccount).some(({ immutable }) => immutable === true);
}

// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
;// CONCATENATED MODULE: ./build/src/rules/load/routed-rules.js



/** Refuses routes that name a rule that is neither selected nor ships. Throws a UserError; globs may match nothing. */
function checkRoutedRules(routes, rules) {
    const selected = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
    let all;
    const names = () => (all ??= [...selected, ...(0,shipped_names/* shippedNames */.s)()]);
    const problems = routes.flatMap(({ rules: patterns, place }) => patterns
        .filter((pattern) => !/[*?]/.test(pattern) && !selected.includes(pattern) && !names().includes(pattern))
        .map((pattern) => `${place}: alerts: ${(0,parameters/* ended */.v6)((0,parameters/* unknownRule */.b6)(pattern, names(), 'a glob'))}`));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.join('\n'));
}

// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load_load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js + 1 modules
var settings_digest = __webpack_require__(79093);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/src/shard/plan-file.js + 1 modules
var plan_file = __webpack_require__(49607);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/run/hides-ids.js
var hides_ids = __webpack_require__(43373);
// EXTERNAL MODULE: ./build/src/run/privacy.js + 12 modules
var privacy = __webpack_require__(85775);
// EXTERNAL MODULE: ./build/src/repository/why-refused.js
var why_refused = __webpack_require__(87629);
;// CONCATENATED MODULE: ./build/src/past/stores/branch.js


/** Of the files that scans keep on a branch. */
const ENDING = '.history.json.gz';
const READ = 'contents: read';
const WRITE = 'contents: write';
class Refused extends Error {
}
class Moved extends Error {
}
/**
 * A file on a branch that has nothing in common with the others (an orphan): a commit for each save, made through the Git
 * Data API. The branch is only moved from the commit that was loaded, never forced, which GitHub refuses where another run
 * was quicker.
 */
function branchStore({ open, branch, name, message, isFirst }) {
    const path = `${name}${ENDING}`;
    const shown = (0,visible/* visible */.R)(branch);
    const route = branch.split('/').map(encodeURIComponent).join('/');
    const tip = async (repository) => {
        const answer = await repository.ask({ method: 'GET', route: `/git/ref/heads/${route}` });
        if (answer.status === 'answered')
            return textAt(answer.data, 'object', 'sha');
        if (isEmpty(answer))
            return null;
        if (answer.code !== 404)
            throw new Refused((0,why_refused/* whyRefused */.f)(answer, READ));
        // A branch that is not there and a repository that the token may not see look the same.
        const seen = await repository.ask({ method: 'GET', route: '' });
        if (seen.status === 'refused')
            throw new Refused((0,why_refused/* whyRefused */.f)(seen, READ));
        return null;
    };
    const load = async (repository) => {
        const commit = await tip(repository);
        if (commit === null)
            return { status: 'absent' };
        const tree = await read(repository, `/git/trees/${await treeOf(repository, commit)}`);
        const entries = entriesOf(tree);
        const other = entries.find((entry) => !entry.path.endsWith(ENDING));
        if (other !== undefined)
            return { status: 'taken', reason: takenBy(shown, other.path) };
        const entry = entries.find((one) => one.path === path);
        if (entry === undefined)
            return { status: 'absent' };
        const blob = await read(repository, `/git/blobs/${entry.sha}`);
        return { status: 'found', bytes: Buffer.from(textAt(blob, 'content'), 'base64'), version: commit };
    };
    const commit = async (repository, bytes, parent) => {
        const blob = await write(repository, '/git/blobs', {
            content: bytes.toString('base64'),
            encoding: 'base64',
        });
        const base = parent === null ? {} : { base_tree: await treeOf(repository, parent) };
        const tree = await write(repository, '/git/trees', {
            ...base,
            tree: [{ path, mode: '100644', type: 'blob', sha: blob }],
        });
        const parents = parent === null ? [] : [parent];
        return write(repository, '/git/commits', { message, tree, parents });
    };
    const move = async (repository, sha, isNew) => {
        const answer = isNew
            ? await repository.ask({
                method: 'POST',
                route: '/git/refs',
                body: { ref: `refs/heads/${branch}`, sha },
            })
            : await repository.ask({
                method: 'PATCH',
                route: `/git/refs/heads/${route}`,
                body: { sha, force: false },
            });
        if (answer.status === 'answered')
            return;
        if (wasQuicker(answer))
            throw new Moved();
        throw new Refused(whyNotMoved(answer, shown));
    };
    const save = async (repository, bytes, version) => {
        // The file may be new on a branch that other scans have.
        const parent = await tip(repository);
        if (version !== null && parent !== version)
            return { status: 'moved' };
        if (version === null && parent !== null) {
            const found = await load(repository);
            if (found.status === 'taken')
                return { status: 'refused', reason: found.reason };
            if (found.status !== 'absent')
                return { status: 'moved' };
        }
        const sha = await commit(repository, bytes, parent);
        await move(repository, sha, parent === null);
        return { status: 'saved', version: sha };
    };
    return {
        place: `on the branch ${shown}`,
        form: 'packed',
        isCostly: true,
        isVital: true,
        ofDamaged: 'A new history follows it on the branch, where the former commits keep the old one.',
        ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
        async load() {
            const repository = await open();
            if (typeof repository === 'string')
                return { status: 'unavailable', reason: repository };
            const found = await load(repository).catch((error) => {
                if (error instanceof Refused)
                    return { status: 'unavailable', reason: error.message };
                throw error;
            });
            return found.status === 'absent' && !isFirst ? { status: 'lost', reason: LOST } : found;
        },
        async save(bytes, { version }) {
            const repository = await open();
            if (typeof repository === 'string')
                return { status: 'refused', reason: repository };
            return save(repository, bytes, version).catch((error) => {
                if (error instanceof Refused)
                    return { status: 'refused', reason: error.message };
                if (error instanceof Moved)
                    return { status: 'moved' };
                throw error;
            });
        },
    };
}
const LOST = 'this is the first run that keeps one there, or it was there under the name of another job, or somebody deleted it';
async function read(repository, route) {
    const answer = await repository.ask({ method: 'GET', route });
    if (answer.status === 'refused')
        throw new Refused((0,why_refused/* whyRefused */.f)(answer, READ));
    return answer.data;
}
async function treeOf(repository, commit) {
    return textAt(await read(repository, `/git/commits/${commit}`), 'tree', 'sha');
}
/** Gives the name of the object that was made. */
async function write(repository, route, body) {
    const answer = await repository.ask({ method: 'POST', route, body });
    if (answer.status === 'answered')
        return textAt(answer.data, 'sha');
    if (isEmpty(answer))
        throw new Refused('the repository is empty, and GitHub makes no branch there before its first commit');
    throw new Refused((0,why_refused/* whyRefused */.f)(answer, WRITE));
}
function isEmpty({ code, message }) {
    return code === 409 && /repository is empty/i.test(message);
}
/** GitHub's words where a branch is not, or no longer, where it was seen. */
function wasQuicker({ code, message }) {
    if (code === 409)
        return true;
    return (code === 422 &&
        /not a fast[- ]forward|reference already exists|reference does not exist|reference cannot be updated/i.test(message));
}
function whyNotMoved(refusal, branch) {
    if (refusal.code === 422 && /protected|rule/i.test(refusal.message)) {
        const said = (0,visible/* visible */.R)(refusal.message.replaceAll(/\s+/g, ' '));
        return `a branch protection or a ruleset keeps the workflow from pushing to it (${said}): leave the branch ${branch} out of it`;
    }
    return (0,why_refused/* whyRefused */.f)(refusal, WRITE);
}
function takenBy(branch, file) {
    return `the branch ${branch} holds something else (${(0,visible/* visible */.R)(file)}): give history the name of a branch that nothing else uses, such as branch:cloud-baseline-history`;
}
function entriesOf(tree) {
    const entries = tree?.tree;
    if (!Array.isArray(entries))
        throw new Refused(UNEXPECTED);
    return entries.map((entry) => ({
        path: textAt(entry, 'path'),
        sha: textAt(entry, 'sha'),
    }));
}
function textAt(value, ...steps) {
    let at = value;
    for (const step of steps)
        at = at?.[step];
    if (typeof at !== 'string')
        throw new Refused(UNEXPECTED);
    return at;
}
const UNEXPECTED = 'GitHub answered something that is not in its documentation';

;// CONCATENATED MODULE: ./build/src/past/stores/cache.js
/**
 * A new entry for each save, under a key of its own, and the newest restored by prefix: nothing is ever deleted or
 * replaced, which the workflow's token could not do (actions/stale keeps one key and froze for its users).
 */
function cacheStore({ open, prefix, runId, isFirst }) {
    const own = `${prefix}${runId}-`;
    let count = 0;
    return {
        place: 'in the cache of GitHub Actions',
        form: 'packed',
        isCostly: true,
        isVital: false,
        ofDamaged: 'A new history goes beside it, and the next run takes that one.',
        ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
        async load() {
            const answer = await (await open()).restore(prefix);
            if (answer.status === 'failed')
                return { status: 'unavailable', reason: answer.reason };
            if (answer.value === null)
                return isFirst ? { status: 'absent' } : { status: 'lost', reason: cache_LOST };
            const { key: version } = answer.value;
            if (count === 0 && version.startsWith(own))
                return { status: 'taken', reason: TAKEN };
            if ('damage' in answer.value)
                return { status: 'unreadable', reason: answer.value.damage, version };
            return { status: 'found', bytes: answer.value.bytes, version };
        },
        async save(bytes, { version }) {
            const client = await open();
            const newest = await client.newest(prefix);
            if (newest.status === 'failed')
                return { status: 'refused', reason: newest.reason };
            // What was evicted meanwhile is no other run's.
            if (newest.value !== null && newest.value !== version)
                return { status: 'moved' };
            count += 1;
            const key = `${own}${count}`;
            const answer = await client.save(key, bytes);
            if (answer.status === 'failed')
                return { status: 'refused', reason: answer.reason };
            return answer.value === 'taken' ? { status: 'moved' } : { status: 'saved', version: key };
        },
    };
}
const cache_LOST = 'this is the first run that keeps one there, or GitHub removed it (it removes what no run read for 7 days, and the ' +
    'oldest where the room for caches is used up)';
const TAKEN = 'another scan of this very run saved it, so give each scan of this workflow an alert-scope of its own';

// EXTERNAL MODULE: ./build/src/past/stores/scan-key.js
var scan_key = __webpack_require__(71942);
;// CONCATENATED MODULE: ./build/src/run/store-of.js




/** Where the settings say that the history is kept; null: nowhere. */
function storeOf(settings, host, scan) {
    const { history, workspace } = settings;
    const { environment, runId } = host;
    if (history.store === 'none')
        return null;
    if (history.store === 'file')
        return fileStore(history.path, workspace);
    // The jobs of a divided run share a history; other jobs of a workflow are other scans.
    const isFirst = environment['GITHUB_RUN_NUMBER'] === '1' && environment['GITHUB_RUN_ATTEMPT'] === '1';
    const name = (0,scan_key/* scanKey */.p)(scan, settings.mode.name === 'run' ? (environment['GITHUB_JOB'] ?? '') : 'shards');
    if (history.store === 'branch') {
        const open = openRepository(settings, host);
        return branchStore({ open, branch: history.name, name, message: commitMessage(host), isFirst });
    }
    return cacheStore({
        open: host.openCache,
        prefix: `cloud-baseline-history-${name}-`,
        runId,
        isFirst,
    });
}
function openRepository({ githubToken }, host) {
    return async () => {
        if (host.workflow.repository === null)
            return 'GITHUB_REPOSITORY is not set, which only a workflow of GitHub does';
        if (githubToken === '')
            return 'the input github-token is empty';
        return (await host.openRepository(githubToken)) ?? 'GITHUB_REPOSITORY is not set';
    };
}
function commitMessage({ workflow, runId, links }) {
    const what = workflow.workflow?.split(',')[0] ?? 'a scan';
    return `History of ${what}, run ${runId}${links.run === null ? '' : `\n\n${links.run}`}`;
}

;// CONCATENATED MODULE: ./build/src/run/prologue.js























/** The beginning of a run: its time is now, and it watches for what the last run left open. */
async function beginJob(settings, host) {
    const saved = await saved_inventories/* SavedInventories */.s.open(settings, clouds/* KINDS */.GW);
    const job = prepare(settings, host, host.now(), saved);
    const remembered = await recall(settings, host);
    const gate = (0,privacy/* firstPrivacy */.xl)(settings, remembered.loaded);
    const masked = (0,privacy/* maskedHistory */.WS)(remembered.loaded, gate.privacy);
    return { ...job, ...remembered, ...gate, ...masked, presence: (0,past_presence/* watchPresence */.vN)(masked.loaded) };
}
/** A later job of a run: its time, and what it watches for, are the plan's. Throws a UserError where it is of another. */
async function resumeJob(settings, host) {
    const { mode } = settings;
    const known = await (0,plan_file/* readPlan */.m3)(settings.reportDir, host.workflowRun);
    const { plan } = known;
    if (mode.name === 'collect')
        (0,plan_file/* checkShard */.Fo)(known, mode.shard);
    const job = prepare(settings, host, new Date(plan.at));
    (0,plan_file/* checkSettings */.EW)(known, job.agreed);
    const gate = (0,privacy/* plannedPrivacy */.Nv)(settings, known);
    if (mode.name !== 'collect') {
        const remembered = await recall(settings, host);
        const masked = (0,privacy/* maskedHistory */.WS)(remembered.loaded, gate.privacy);
        return { ...job, known, ...remembered, ...gate, ...masked, presence: (0,past_presence/* watchFor */.Hg)(plan.watched, plan.salt) };
    }
    const ids = new Set((0,shard_plan/* accountsOf */.s1)(plan, mode.shard.number).map(({ id }) => id));
    const watched = plan.watched.filter(({ account }) => ids.has(account));
    // The history is the merge's.
    const memory = past_memory/* Memory */.c.none();
    const presence = (0,past_presence/* watchFor */.Hg)(watched, plan.salt);
    const nothing = { loaded: memory.loaded, maskedNow: new Set() };
    return { ...job, known, memory, ...gate, ...nothing, hidesIds: false, presence };
}
function prepare(settings, host, startedAt, saved = null) {
    const asOf = saved?.newest ?? startedAt;
    const rulesAt = (time) => withExceptions(selectRules(settings, time), settings, startedAt, time);
    const selected = rulesAt(asOf);
    if (saved === null && settings.collect === 'rules')
        refuseOnlookersAlone(selected.rules);
    const agreed = (0,settings_digest/* agreementOf */.ge)(settings, selected.rules, selected.exceptions.entries);
    return { ...selected, rulesAt, settings, host, startedAt, asOf, saved, agreed };
}
/** Rules that judge what others have read would pass without having seen anything. Throws a UserError. */
function refuseOnlookersAlone(rules) {
    if (rules.length === 0 || !rules.every(({ rule }) => (0,model_rule/* readsNothingMore */.ap)(rule)))
        return;
    const ids = rules.map(({ rule }) => rule.id);
    throw new errors/* UserError */.yo(`rules: received ${(0,words/* some */.zN)(ids, MOST_NAMED)}, which ${ids.length === 1 ? 'judges' : 'judge'} what other rules have read, and none of these; expected others beside ${ids.length === 1 ? 'it' : 'them'}, such as default, or collect: all.`);
}
const MOST_NAMED = 3;
/** The rules with the entries of the exceptions file. Throws a UserError for what is wrong with it. */
function withExceptions(loaded, { exceptions: path, workspace, exceptionsMaxDays: maxDays }, now, asOf = now) {
    const options = { workspace, now, asOf, maxDays, rules: loaded.rules, model: clouds/* KINDS */.GW };
    const exceptions = (0,load/* loadExceptions */.Rz)(path, options);
    return { ...exceptions.among(loaded), exceptions };
}
/** The rules that the settings select and that have anything to do with them. Throws a UserError for what is wrong with them. */
function selectRules(settings, now) {
    const loaded = (0,load_load/* loadRules */.A)(settings.rules, {
        workspace: settings.workspace,
        selectionPlace: settings.rulesPlace,
        services: settings.services,
        model: clouds/* KINDS */.GW,
        now,
        parameters: settings.parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(settings.perAccount),
        nationalIds: settings.privacy.nationalIds,
        alertTags: [...new Set(settings.routes.flatMap(({ tags }) => Object.keys(tags)))],
        examples: 'own',
    });
    checkRoutedRules(settings.routes, loaded.rules.map(({ rule }) => rule));
    const isWanted = (compiled) => isInUse(compiled, settings);
    return {
        ...loaded,
        rules: loaded.rules.filter(isWanted),
        accountRules: loaded.accountRules.filter(isWanted),
    };
}
/** What the last run knew; the log says what is wrong with it, unless the report does where the log goes. Throws a UserError where the path is no file's. */
async function recall(settings, host) {
    const hides = await (0,hides_ids/* hidesIds */.S)(settings, host);
    const scan = scanIdentity(settings, host);
    const memory = await past_memory/* Memory */.c.open(storeOf(settings, host, scan), scan);
    const { loaded } = memory;
    // A plan has no report.
    const isShown = host.publishesWarnings === true && settings.mode.name !== 'plan';
    if (loaded.status !== 'loaded' && loaded.status !== 'none' && !isShown)
        host.logger.warning(loaded.message);
    return { memory, loaded, hidesIds: hides };
}
/** Whose history it is. */
function scanIdentity({ alertScope }, { workflow }) {
    return { ...workflow, name: alertScope };
}
/** Removes what a killed run left half-written, lest it be uploaded with the report. */
async function clearLeftovers({ reportDir, history }) {
    for (const folder of [reportDir, (0,kept_back/* keptFolder */.H)(reportDir)])
        await (0,leftovers/* removeLeftovers */.D)(folder, () => true);
    if (history.store !== 'file')
        return;
    const target = await behindLinks(history.path);
    await (0,leftovers/* removeLeftovers */.D)((0,external_node_path_.dirname)(target), (name) => name === `.${(0,external_node_path_.basename)(target)}`);
}
/** What the settings say about accounts, for whoever reads or lists them. */
function collectRequest({ settings, exceptions, }) {
    return { ...settings, units: (0,environment/* asksForUnits */.NE)(settings) || exceptions.askForUnits };
}


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookedForBy)
/* harmony export */ });
/* harmony import */ var _model_data_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34212);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56799);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);



/** What a run with this policy looks for, as it may be written: without what stands in the exemptions. */
function lookedForBy(policy) {
    const { nationalIds, minimumConfidence, ownDomains, roleAddresses, trustedNetworks } = policy;
    const exempt = {
        'own-domains': ownDomains,
        'role-addresses': roleAddresses,
        'trusted-networks': trustedNetworks,
    };
    return {
        classes: _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.filter((one) => one !== 'national_id' || nationalIds.length > 0),
        nationalIds: nationalIds.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n),
        minimumConfidence,
        exempt: _model_data_map_js__WEBPACK_IMPORTED_MODULE_0__/* .EXEMPTIONS */ .v.filter((name) => exempt[name].length > 0),
    };
}


/***/ }),

/***/ 95377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountParameters)
/* harmony export */ });
/** Values for parameters of rules that are given for one account, by its id. */
function accountParameters(perAccount) {
    return Object.fromEntries(Object.entries(perAccount).flatMap(([id, { parameters }]) => parameters === undefined ? [] : [[id, parameters]]));
}


/***/ }),

/***/ 40177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);




/** Files below the folder whose names match, sorted: artifacts are unpacked side by side or each in its own folder. */
async function findFiles(directory, name) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`report-dir is ${JSON.stringify(directory)}, which cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    });
    return entries
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}


/***/ }),

/***/ 49607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EW: () => (/* binding */ checkSettings),
  Fo: () => (/* binding */ checkShard),
  m3: () => (/* binding */ readPlan),
  pD: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/schema/plan.json
const plan_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.json","title":"Cloud Baseline: plan.json","description":"Which job of a matrix reads which accounts (mode: plan). Every other job of the run works by it.","type":"object","additionalProperties":false,"required":["schema","version","workflow","at","agreed","shards","accounts","leftOut","gaps","watched","privacy"],"properties":{"schema":{"description":"The version of this format.","const":4},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"at":{"description":"When the run began: now, for rules that ask for an age.","title":"a time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"agreed":{"description":"What all jobs of the run have to agree on.","type":"object","additionalProperties":false,"required":["settings","rules"],"properties":{"settings":{"description":"A digest of each setting, by its name.","$ref":"#/$defs/digests"},"rules":{"description":"A digest of each rule with its values, by its id.","$ref":"#/$defs/digests"}}},"shards":{"description":"How many jobs collect; 0 where no account was found.","title":"a number of shards","type":"integer","minimum":0,"maximum":256},"accounts":{"description":"The accounts of the run, sorted by id.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","partition","shard","seconds"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"partition":{"type":"string"},"unit":{"description":"Its organisational unit.","type":"string"},"shard":{"type":"integer","minimum":1,"maximum":256},"seconds":{"description":"What reading it is reckoned to take.","type":"number","minimum":0}}}},"organisation":{"description":"The id of the organisation, where these are all its accounts; null where AWS did not say.","type":["string","null"]},"controls":{"description":"What the organisation lets the accounts do at most: its service control policies, as far as they could be read.","type":"object","additionalProperties":false,"required":["policies","attached","bound"],"properties":{"policies":{"description":"What the policies say, as JSON text, by id; null where it could not be read.","type":"object","additionalProperties":{"type":["string","null"]}},"attached":{"description":"Ids of policies, by the root, the unit or the account that they are attached to.","$ref":"#/$defs/ids"},"bound":{"description":"Where policies are attached that bind an account, by its id, from the root down.","$ref":"#/$defs/ids"}}},"leftOut":{"description":"Accounts of the organisation that are not read.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","why"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"unit":{"type":"string"},"why":{"type":"string"}}}},"gaps":{"description":"Why it is not known which accounts there are.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"title":"an account id of 12 digits, or *","type":"string","pattern":"^(\\\\d{12}|\\\\*)$"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","not-held","kept-on-runner","not-decided","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}}}},"salt":{"description":"Of the pseudonyms among what is watched, where everybody can read the history.","type":"string"},"watched":{"description":"Resources with an open finding of the last run: whether they still exist is looked for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}}}},"privacy":{"description":"What the jobs mask with.","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"description":"Tells the key of the fingerprints: all jobs of a run have the same.","type":"string"},"key":{"description":"The key of the fingerprints, where the settings have none.","type":"string"},"told":{"description":"Of what is masked in the names of accounts, by its fingerprint: what it is more exactly, and how certain that is.","title":"a map of fingerprints","type":"object","additionalProperties":{"title":"what was masked","type":"object","additionalProperties":false,"required":["form","confidence"],"properties":{"form":{"type":"string"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1}}}}}}},"$defs":{"ids":{"title":"a map of ids to lists of ids","type":"object","additionalProperties":{"title":"a list of ids","type":"array","items":{"type":"string"}}},"digests":{"title":"a map of names to digests","type":"object","additionalProperties":{"title":"a digest of 32 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{32}$"}}}}');
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js + 1 modules
var settings_digest = __webpack_require__(79093);
// EXTERNAL MODULE: ./build/src/shard/find-files.js
var find_files = __webpack_require__(40177);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
;// CONCATENATED MODULE: ./build/src/shard/plan-file.js














const PLAN_FILE = 'plan.json';
const problemsOf = (0,schema_problems/* schemaCheck */.un)(plan_namespaceObject);
/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePlan(directory, plan, outgoing) {
    const path = (0,external_node_path_.join)(directory, PLAN_FILE);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await (0,write_whole/* writeWhole */.f)(path, [outgoing.to(PLAN_FILE).text((0,json/* toJson */.aB)(plan, 1)), '\n']);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The plan cannot be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
/**
 * The plan of this run, wherever it lies below the folder. Throws a UserError where there is none, more than one, a
 * damaged one, or one of another run.
 * @param workflow id of the workflow's run; null outside of GitHub
 */
async function readPlan(directory, workflow) {
    const paths = await (0,find_files/* findFiles */.l)(directory, /^plan\.json$/);
    const found = await Promise.all(paths.map(readOne));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new errors/* UserError */.yo(`No ${PLAN_FILE} was found in ${directory}. A job with mode: plan writes it; bring it to the other jobs as an artifact, into their report-dir.`);
    }
    const other = others.find(({ digest }) => digest !== first.digest);
    if (other !== undefined) {
        throw new errors/* UserError */.yo(`${first.path} and ${other.path} are different plans, expected the one of this run. Start with an empty report-dir.`);
    }
    const { plan, path } = first;
    if (plan.version !== version/* VERSION */.x) {
        throw new errors/* UserError */.yo(`${path}: received a plan of Cloud Baseline ${(0,schema_problems/* show */.WU)(plan.version)}, expected ${(0,schema_problems/* show */.WU)(version/* VERSION */.x)}; let one version do all jobs of a run.`);
    }
    if (plan.workflow !== workflow) {
        throw new errors/* UserError */.yo(`${path}: received the plan of workflow run ${(0,schema_problems/* show */.WU)(plan.workflow)}, expected that of ${(0,schema_problems/* show */.WU)(workflow)}. Start with an empty report-dir.`);
    }
    return first;
}
async function readOne(path) {
    const text = await (0,promises_.readFile)(path, 'utf8');
    const plan = parse(path, text);
    const schemaOf = plan?.schema;
    if (typeof schemaOf === 'number' && schemaOf !== shard_plan/* PLAN_SCHEMA */.G0) {
        throw new errors/* UserError */.yo(`${path}: received a plan in format ${(0,schema_problems/* show */.WU)(schemaOf)}, expected ${shard_plan/* PLAN_SCHEMA */.G0}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = problemsOf(plan);
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`${path}: The plan is damaged: ${problem.message}`);
    return { plan: plan, digest: (0,settings_digest/* digestOf */.ol)(text), path };
}
function parse(path, text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        const why = error instanceof json/* TooDeepError */.Fd ? error.message : 'it is not JSON';
        throw new errors/* UserError */.yo(`${path}: The plan is damaged: ${why}. Download it again from the job that made it.`);
    }
}
/** Refuses to go on with settings or rules that the plan was not made with. */
function checkSettings({ plan, path }, agreed) {
    const { settings, rules } = (0,settings_digest/* differences */.tX)(plan.agreed, agreed);
    if (settings.length === 0 && rules.length === 0)
        return;
    // Other settings may well make other rules.
    const what = settings.length > 0 ? `settings: ${(0,words/* enumerate */.HL)(settings)}` : `rules: ${(0,words/* some */.zN)(rules, MOST_RULES)}`;
    const verb = (settings.length || rules.length) === 1 ? 'differs' : 'differ';
    throw new errors/* UserError */.yo(`${path} was made with other ${what} ${verb}. Give all jobs of a run the same inputs and files, from the same commit.`);
}
/** As many as anybody reads in a sentence. */
const MOST_RULES = 5;
/** Refuses a shard that is not of this plan: its accounts would be read twice, or never. */
function checkShard({ plan, path }, shard) {
    if (shard.of === plan.shards)
        return;
    throw new errors/* UserError */.yo(`shard: received "${(0,mode/* shardText */.eG)(shard)}", expected one of ${plan.shards}, as ${path} has them; take it from the matrix of that plan.`);
}


/***/ }),

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ PLAN_SCHEMA),
  s1: () => (/* binding */ accountsOf),
  cu: () => (/* binding */ identityOf),
  Cs: () => (/* binding */ makePlan),
  lQ: () => (/* binding */ matrixOf),
  gu: () => (/* binding */ organisationOf)
});

// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/shard/balance.js


/** GitHub bills every job by whole minutes, and starting one takes half of one: a shard should be worth it. */
const SECONDS_PER_SHARD = 300;
/** How many shards so much work is worth; `wished`: what the user wants instead. Never more than there are accounts. */
function countShards(seconds, wished) {
    const total = [...seconds.values()].reduce((sum, one) => sum + one, 0);
    const worth = Math.max(1, Math.ceil(total / SECONDS_PER_SHARD));
    return Math.min(wished ?? worth, seconds.size, mode/* MOST_SHARDS */.Y);
}
/**
 * Divides accounts among shards so that all end at about the same time: the largest first, each to the shard that has
 * the least. No shard ends later than 4/3 of the best division (Graham 1969). The same input gives the same shards.
 * @param seconds by account id, above zero
 * @returns shard, from 1 on, by account id
 */
function balance(seconds, shards) {
    const loads = Array.from({ length: shards }, () => 0);
    const largestFirst = [...seconds].toSorted(([a, x], [b, y]) => y - x || (0,compare/* compareText */.n)(a, b));
    return new Map(largestFirst.map(([account, size]) => {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + size;
        return [account, least + 1];
    }));
}

;// CONCATENATED MODULE: ./build/src/shard/effort.js
/**
 * Seconds that the parts of reading an account take on one runner, roughly: 100 requests are in flight, each takes AWS some
 * 200 ms, and an answer a core of ours some 1.5 ms; a resource is unpacked, worked over, checked and written down
 * (0.12 ms: bench/README.md).
 */
const SECONDS_PER_LISTING = 0.0025;
const SECONDS_PER_RESOURCE = 0.0002;
/** Assuming the role, asking for the regions. */
const SECONDS_PER_ACCOUNT = 0.5;
/** Seconds of one runner that reading an account of this size takes, roughly. Above zero. */
function secondsFor({ listings, resources }) {
    return SECONDS_PER_ACCOUNT + listings * SECONDS_PER_LISTING + resources * SECONDS_PER_RESOURCE;
}
/**
 * The same for each account. One that the history does not know counts as the median of those that it knows; where it
 * knows none of them, all count as `unknown`.
 */
function secondsOf(accounts, sizes, unknown) {
    const known = accounts.flatMap((id) => sizes[id] ?? []).map(secondsFor);
    const usual = medianOf(known) ?? secondsFor(unknown);
    return new Map(accounts.map((id) => {
        const size = sizes[id];
        return [id, size === undefined ? usual : secondsFor(size)];
    }));
}
function medianOf(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

;// CONCATENATED MODULE: ./build/src/shard/plan.js



/** Raised when a program that reads plan.json would have to change. */
const PLAN_SCHEMA = 4;
function makePlan(input) {
    const { accounts, sizes, unknown, wished, organisation, ...given } = input;
    const ids = accounts.map(({ id }) => id);
    const seconds = secondsOf(ids, sizes, unknown);
    const shards = countShards(seconds, wished);
    const shardOf = balance(seconds, shards);
    const planned = [];
    for (const account of accounts) {
        const shard = shardOf.get(account.id);
        if (shard === undefined)
            throw new Error(`Account ${account.id} is in no shard`);
        planned.push({ ...account, shard, seconds: Math.round((seconds.get(account.id) ?? 0) * 10) / 10 });
    }
    const { version, workflow, at, agreed, leftOut, gaps, watched, salt, privacy } = given;
    return {
        schema: PLAN_SCHEMA,
        version,
        workflow,
        at,
        agreed,
        shards,
        accounts: planned,
        leftOut,
        ...(organisation && { organisation: organisation.id ?? null }),
        ...(organisation?.controls && { controls: organisation.controls }),
        gaps,
        watched,
        ...(salt === undefined ? {} : { salt }),
        privacy,
    };
}
/** Undefined: the accounts were named one by one. */
function organisationOf({ organisation, controls, accounts, leftOut, }) {
    if (organisation === undefined)
        return undefined;
    const members = new Set([...accounts, ...leftOut].map(({ id }) => id));
    return { id: organisation ?? undefined, members, ...(controls && { controls }) };
}
function accountsOf(plan, shard) {
    return plan.accounts.filter((account) => account.shard === shard);
}
/** The account without what the plan says about it. */
function identityOf(planned) {
    const { shard: _, seconds: __, ...identity } = planned;
    return identity;
}
/**
 * The matrix of the jobs that collect, as GitHub's `fromJSON` takes it. It holds no account id: an output with a masked
 * value in it is dropped by GitHub, and the legs would be gone.
 */
function matrixOf({ shards: of }) {
    const legs = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    return JSON.stringify({ include: legs.map((leg) => ({ shard: (0,mode/* shardText */.eG)(leg), name: (0,mode/* shardName */.Az)(leg) })) });
}


/***/ }),

/***/ 79093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  tX: () => (/* binding */ differences),
  ol: () => (/* binding */ digestOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/shard/folder-digest.js



/**
 * A digest of all files below the folder, by their paths in it: jobs that check out another commit compare with another
 * accepted state. 32 hexadecimal digits. What leads nowhere, or is no file, is left out.
 */
function digestOfFolder(folder) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            continue;
        hash
            .update(`${name.replaceAll('\\', '/')}\n`)
            .update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest());
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/shard/settings-digest.js



/**
 * What users call the fields that no single input fills. Null: it may differ between the jobs of a run, since it says where
 * files lie, how to sign in, what was read where, and what the merge makes of the results. What a role does not open comes as
 * a gap, never as something else.
 */
const CALLED = {
    workspace: null,
    notes: null,
    rulesPlace: null,
    access: null,
    inputTargets: null,
    targets: null,
    senders: null,
    fixWithin: null,
    organization: 'accounts',
    perAccount: 'accounts',
    excludeAccounts: 'exclude-accounts',
    withoutProduction: 'production-accounts',
    environments: 'environments',
    parameters: 'parameters',
    internetShare: 'internet-share',
    exceptionsMaxDays: 'exceptions-max-days',
    personalData: 'personal-data',
    privacy: 'privacy',
    routes: 'alerts',
};
/** The settings that decide what is read and what is found in it, the rules with their parameters, and what is excepted from them. */
function agreementOf(settings, rules, exceptions = []) {
    const values = new Map();
    for (const [field, value] of Object.entries(settings)) {
        const name = nameOf(field);
        if (name === null)
            continue;
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    values.set('accepted-state', [acceptedStateOf(settings)]);
    // Where the file lies is each job's own; what it says is not.
    values.set('exceptions', [exceptions.map(({ place, ...entry }) => [place.line, entry])]);
    return {
        settings: Object.fromEntries([...values].map(([name, value]) => [name, digestOf(JSON.stringify(value))])),
        rules: Object.fromEntries(rules.map(({ rule }) => [rule.id, digestOf(JSON.stringify(rule))])),
    };
}
/** Names of settings and ids of rules about which the jobs do not agree. */
function differences(a, b) {
    return { settings: unlike(a.settings, b.settings), rules: unlike(a.rules, b.rules) };
}
function unlike(a, b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].filter((name) => a[name] !== b[name]);
}
/** Null: it is each job's own. */
function nameOf(field) {
    const input = inputs/* INPUT_NAMES */.Qh.find((name) => (0,inputs/* fieldOf */._F)(name) === field);
    if (input !== undefined)
        return (0,inputs/* specOf */.rI)(input).jobs === 'agreed' ? input : null;
    const called = CALLED;
    return called[field] ?? null;
}
/** A run that is not divided agrees with itself; each job of one that is may have the folder at another place. */
function acceptedStateOf({ acceptedState, mode }) {
    return acceptedState === null || mode.name === 'run' ? acceptedState : digestOfFolder(acceptedState);
}
/** 32 hexadecimal digits. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 99467:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"history.json","title":"the history of a scan, as Cloud Baseline writes it","description":"What a run hands to the next (input history). Fields that are not listed are ignored, so that an earlier version reads what a later one wrote.","type":"object","required":["schema","run"],"allOf":[{"if":{"not":{"required":["alerts"]}},"then":{"required":["ledgers"],"properties":{"ledgers":{"title":"what is open at each target of alerts"}}}},{"if":{"not":{"required":["table"]}},"then":{"required":["findings"],"properties":{"findings":{"title":"a map of findings"}}},"else":{"properties":{"findings":{"title":"findings or a table","not":{}}}}}],"properties":{"schema":{"description":"The version of this format. 1 has no table.","title":"1 or 2","enum":[1,2]},"run":{"description":"The run that wrote it.","title":"a run with its id and its time","type":"object","required":["id","at"],"properties":{"id":{"title":"a text","type":"string"},"at":{"description":"When it ended.","$ref":"#/$defs/time"}}},"findings":{"description":"What is open or could not be seen, and what was fixed in the last 90 days, by fingerprint.","title":"a map of findings","type":"object","additionalProperties":{"$ref":"#/$defs/finding"}},"table":{"description":"In place of findings, by columns: where they are many, and where nobody reads them.","title":"a table of findings","type":"object","required":["size","columns"],"properties":{"size":{"description":"Number of findings.","$ref":"#/$defs/count"},"columns":{"description":"By a finding\'s field.","title":"a map of columns","type":"object","additionalProperties":{"title":"a column","type":"object","required":["values"],"properties":{"values":{"description":"Each as the finding\'s field. Each once, where `at` says which finding has which; without it one for each finding.","title":"a list of values","type":"array"},"at":{"description":"For each finding, where its value is in `values`; -1: it has none.","title":"a list of places","type":"array","items":{"title":"a whole number from -1 on","type":"integer","minimum":-1}}}}}}},"salt":{"description":"Of the pseudonyms that stand for ids of accounts and resources (hidden-…), where everybody can read the history. Absent: none do.","title":"a text","type":"string"},"trend":{"description":"The last 30 runs, oldest first.","title":"a list of runs","type":"array","items":{"title":"a run with its numbers","type":"object","required":["at","verdict","complete","critical","high","medium","low","gaps","new","fixed"],"properties":{"at":{"$ref":"#/$defs/time"},"verdict":{"title":"a verdict","enum":["pass","violations","incomplete"]},"complete":{"description":"Whether everything was seen.","title":"true or false","type":"boolean"},"critical":{"$ref":"#/$defs/count"},"high":{"$ref":"#/$defs/count"},"medium":{"$ref":"#/$defs/count"},"low":{"$ref":"#/$defs/count"},"gaps":{"$ref":"#/$defs/count"},"new":{"$ref":"#/$defs/count"},"fixed":{"$ref":"#/$defs/count"},"changes":{"$ref":"#/$defs/count"},"accepted":{"$ref":"#/$defs/count"}}}},"leftOut":{"description":"What was left out so that the history stays small: numbers of findings. Absent: nothing.","title":"a map of numbers","type":"object","required":["fixed","details","open"],"properties":{"fixed":{"description":"Fixed ones, those of long ago first: their return counts as new.","$ref":"#/$defs/count"},"details":{"description":"Names, ARNs and tags of open ones.","$ref":"#/$defs/count"},"open":{"description":"Open ones without an alert, of the lowest severity first: they count as new in the next run.","$ref":"#/$defs/count"}}},"unsent":{"description":"Events that receivers (send in the configuration file) did not take and that no later run would say by itself, by the name of the receiver and the id of the run. Absent: nothing.","title":"a map of receivers","type":"object","additionalProperties":{"title":"a map of runs","type":"object","additionalProperties":{"title":"events with the time of their run","type":"object","required":["at","lines"],"properties":{"at":{"$ref":"#/$defs/time"},"lines":{"title":"a list of events","type":"array","items":{"title":"an event","type":"object","required":["format","json"],"properties":{"format":{"description":"The format of the report that it is a line of.","title":"ocsf, ecs or ecs-changes","enum":["ocsf","ecs","ecs-changes"]},"json":{"title":"a text","type":"string"}}}}}}}},"ledgers":{"description":"What is open at each target of alerts, by a hash of its address and key.","title":"a map of ledgers","type":"object","additionalProperties":{"$ref":"#/$defs/ledger"}},"alerts":{"description":"In place of ledgers, as written before there was more than one target.","title":"a map of alerts","type":"object","additionalProperties":{"allOf":[{"$ref":"#/$defs/alert"},{"required":["sentTo"],"properties":{"sentTo":{"description":"Hash of endpoint and routing key.","title":"a text","type":"string"}}}]}},"unswept":{"description":"Beside alerts.","$ref":"#/$defs/unswept"},"sizes":{"description":"How much there was to read in each account, by its id. Absent in the first histories.","title":"a map of sizes","type":"object","additionalProperties":{"title":"a size","type":"object","required":["listings","resources"],"properties":{"listings":{"description":"Listings of a kind in a region that were read to their end.","$ref":"#/$defs/count"},"resources":{"description":"Resources in them.","$ref":"#/$defs/count"}}}},"compliance":{"description":"What was certain of requirements when they were last assessed, by the framework\'s id and the requirement\'s. Absent in the first histories.","title":"a map of frameworks","type":"object","additionalProperties":{"title":"a map of requirements","type":"object","additionalProperties":{"title":"a requirement","type":"object","required":["status","rules"],"properties":{"status":{"title":"met, met-with-exceptions or not-met","enum":["met","met-with-exceptions","not-met"]},"rules":{"description":"Hash of the rules that decided it, as they were.","title":"a text","type":"string"},"unassessed":{"description":"Present where runs after that one could not assess it.","title":"true","const":true}}}}},"scan":{"description":"Whose history it is. Absent or null in the first histories.","title":"a scan or null","type":["object","null"],"required":["repository","workflow","name","accounts","regions","production"],"properties":{"repository":{"description":"`owner/name`; null outside of GitHub.","title":"a text or null","type":["string","null"]},"workflow":{"description":"Name and file of the workflow; null outside of GitHub.","title":"a text or null","type":["string","null"]},"name":{"description":"The input alert-scope; may be empty.","title":"a text","type":"string"},"accounts":{"description":"Ids of all accounts that were ever to be read.","$ref":"#/$defs/texts"},"regions":{"description":"Codes of all regions that were ever read.","$ref":"#/$defs/texts"},"production":{"description":"Ids of the accounts that were production in the last run.","$ref":"#/$defs/texts"}}},"masking":{"description":"The same of runs that mask alike. Absent in older histories.","title":"a text","type":"string"},"privacyKey":{"description":"Key of the fingerprints of what is masked, where the settings have none. Absent in older histories.","title":"a text","type":"string"}},"$defs":{"time":{"title":"a time such as 2026-01-31T12:00:00Z","type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"count":{"title":"a whole number","type":"integer","minimum":0,"maximum":9007199254740991},"texts":{"title":"a list of texts","type":"array","items":{"title":"a text","type":"string"}},"unswept":{"title":"a map of lists","type":"object","additionalProperties":{"$ref":"#/$defs/texts"}},"finding":{"title":"a finding","type":"object","required":["rule","account","region","kind","id","name","arn","severity","environment","firstSeen","lastSeen","fixedAt","reopened"],"properties":{"rule":{"title":"a text","type":"string"},"account":{"title":"a text","type":"string"},"region":{"title":"a text","type":"string"},"kind":{"title":"a text","type":"string"},"id":{"title":"a text","type":"string"},"name":{"title":"a text","type":"string"},"arn":{"title":"a text","type":"string"},"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"environment":{"title":"a text","type":"string"},"firstSeen":{"description":"The first run that saw it.","$ref":"#/$defs/time"},"lastSeen":{"description":"The last run that saw it.","$ref":"#/$defs/time"},"openedAt":{"description":"Of one that came back: the run that saw it again.","$ref":"#/$defs/time"},"fixedAt":{"description":"Null while it is open.","title":"a time or null","type":["string","null"],"pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"reopened":{"description":"How often it came back after it had been fixed.","$ref":"#/$defs/count"},"coveredBy":{"description":"The rule whose finding of the same resource covers it; absent where it is counted.","title":"a text","type":"string"},"excepted":{"description":"Present where an exception accepted it when it was last seen.","title":"true","const":true},"said":{"description":"A hash of the sentence about its evidence.","title":"a text","type":"string"},"accepted":{"description":"Of a change against the accepted state: a hash of what is accepted of the resource.","title":"a text","type":"string"},"tags":{"description":"As in result.json.","title":"a map of texts","type":"object","additionalProperties":{"title":"a text","type":"string"}}}},"ledger":{"title":"a ledger","type":"object","required":["channel","target","alerts","unswept"],"properties":{"channel":{"description":"Such as pagerduty.","title":"a text","type":"string"},"target":{"description":"What the settings called the target.","title":"a text","type":"string"},"alerts":{"description":"By deduplication key.","title":"a map of alerts","type":"object","additionalProperties":{"$ref":"#/$defs/alert"}},"sealed":{"description":"In place of alerts and unswept, which are empty: for runs alone that reach the target. Only where everybody can read the history.","title":"sealed alerts","type":"object","required":["text","open","at"],"properties":{"text":{"description":"Encrypted, in base64; null where nobody could reach the target.","title":"a text or null","type":["string","null"]},"open":{"description":"How many are open.","$ref":"#/$defs/count"},"at":{"description":"When the last run ended that could read them.","$ref":"#/$defs/time"}}},"unswept":{"description":"What a run may have opened there whose ledger was lost: ids of accounts by rule, or `*` for an alert over all accounts.","$ref":"#/$defs/unswept"}}},"alert":{"title":"an alert","type":"object","required":["key","rule","account","fingerprint","status","firstTriggered","lastTriggered","pending"],"properties":{"key":{"description":"As the alert\'s own key in the map.","title":"a text","type":"string"},"rule":{"description":"The rule\'s id; `*` where the alert is over all rules.","title":"a text","type":"string"},"account":{"description":"12 digits; null for an alert over all accounts.","title":"a text or null","type":["string","null"]},"fingerprint":{"description":"Fingerprint of the finding where the alert is about one resource.","title":"a text or null","type":["string","null"]},"status":{"description":"`open`: the target accepted a trigger and no resolve since; `unsent`: nothing but a pending trigger.","title":"open or unsent","enum":["open","unsent"]},"severity":{"description":"Of its worst finding when the target last had word of it. Absent where nobody knows.","title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"firstTriggered":{"description":"When it was triggered first.","$ref":"#/$defs/time"},"lastTriggered":{"description":"When it was triggered last.","$ref":"#/$defs/time"},"pending":{"description":"A delivery that did not succeed, which the next run sends; null where there is none.","title":"a delivery or null","type":["object","null"],"required":["action","body","since","error"],"properties":{"action":{"title":"trigger or resolve","enum":["trigger","resolve"]},"body":{"description":"What is sent; it holds no secret.","title":"a map","type":"object"},"since":{"description":"When it was attempted first.","$ref":"#/$defs/time"},"error":{"description":"What the target or the network said last.","title":"a text","type":"string"},"reopens":{"description":"Present where the alert was to be closed and opened again, and may be closed.","title":"true","const":true}}}}}}}');

/***/ })

};
