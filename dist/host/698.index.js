export const id = 698;
export const ids = [698];
export const modules = {

/***/ 32566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isBlind)
/* harmony export */ });
/** Dates, places of devices, sizes: nothing that is worked out here asks for them. */
const ASKED_BY_NOBODY = /(^|_)(c?time|date|timestamp|since|index|size|count|iops|delete_on_termination)$/;
/**
 * Whether something could not be read of the resource that others, or what is worked out of itself, may hang on: it is as
 * good as not listed then.
 */
function isBlind({ unread = [] }) {
    return unread.some((path) => !ASKED_BY_NOBODY.test(path.split('.').at(-1) ?? path));
}


/***/ }),

/***/ 75799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ derive),
  yv: () => (/* binding */ deriveScope),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/model/owner.js
var owner = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/network/beyond.js
var beyond = __webpack_require__(53297);
// EXTERNAL MODULE: ./build/src/derive/blind.js
var derive_blind = __webpack_require__(32566);
// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/derived-properties.js + 58 modules
var derived_properties = __webpack_require__(17578);
;// CONCATENATED MODULE: ./build/src/derive/scope-view.js
/** `whole`: the kinds of which every resource was read; `gone`: see ScopeView.isGone. */
function scopeView({ account, region }, resources, whole, internetShare = 1, gone = new Set()) {
    const byKind = Map.groupBy(resources, ({ kind }) => kind);
    const indexes = new Map();
    const indexOf = (kind) => {
        const known = indexes.get(kind);
        if (known !== undefined)
            return known;
        const index = new Map(byKind.get(kind)?.map((resource) => [resource.id, resource]));
        indexes.set(kind, index);
        return index;
    };
    return {
        account,
        region,
        internetShare,
        of: (kind) => byKind.get(kind) ?? [],
        byId: (kind, id) => indexOf(kind).get(id),
        isWhole: (kind) => whole.has(kind),
        isGone: (id) => gone.has(id),
    };
}

;// CONCATENATED MODULE: ./build/src/derive/derive.js







/** What has to be read for the derived properties among the needs, beside what is needed anyhow. */
function sourcesOf(needs) {
    return new Set(wanted(needs).flatMap(({ kind, from }) => from.concat(kind)));
}
/**
 * Adds the derived properties that are needed (see needOf) to the resources, and what is known of them to the coverage.
 * A resource of which one depends on something unread has `doubts`; the others are as certain as if all had been read.
 * Of a resource that could not be read itself they are unread, too.
 */
function derive(scope, needs, options = {}) {
    return deriveScope(scope, needs, options).scope;
}
/** The same, with what would decide what is in doubt. */
function deriveScope(scope, needs, { internetShare = 1 } = {}) {
    const asked = wanted(needs);
    const more = derived_properties/* DERIVED */.m.filter((property) => property.always === true && !asked.includes(property));
    if (asked.length + more.length === 0)
        return { scope, doubted: [] };
    const blind = new Set(scope.resources.filter(derive_blind/* isBlind */.i));
    const blindKinds = new Set([...blind].map(({ kind }) => kind));
    const whole = new Set(scope.complete.map(({ kind }) => kind).filter((kind) => !blindKinds.has(kind)));
    const seen = blind.size === 0 ? scope.resources : scope.resources.filter((one) => !blind.has(one));
    const view = scopeView(scope, seen, whole, internetShare, scope.gone);
    const works = asked.map((property) => new Work(property, property.prepare(view)));
    const extra = more.map((property) => new Work(property, property.prepare(view), false));
    const byKind = Map.groupBy([...works, ...extra], ({ property }) => property.kind);
    const resources = scope.resources.map((resource) => {
        const own = byKind.get(resource.kind);
        if (own === undefined)
            return resource;
        return blind.has(resource) ? withoutProperties(resource, own) : withProperties(resource, own);
    });
    const coverage = works.map((work) => coverageOf(work, scope));
    const derived = {
        ...scope,
        resources,
        complete: [...scope.complete, ...coverage.flatMap(({ complete }) => complete)],
        gaps: [...scope.gaps, ...coverage.flatMap(({ gaps }) => gaps)],
    };
    return { scope: derived, doubted: works.flatMap((work) => work.doubts) };
}
function wanted(needs) {
    return derived_properties/* DERIVED */.m.filter(({ kind, name }) => needs.has((0,model_kind/* needOf */.ER)(kind, name)));
}
/** Of some resources: what they depend on. */
class Doubts {
    ids = [];
    missing = new Set();
}
/** One property in one scope: how it is worked out, and what came of it so far. */
class Work {
    property;
    of;
    /** Whether somebody asks for it, and so for what it may be as well. */
    isAsked;
    count = 0;
    doubts = [];
    own = new Doubts();
    others = new Doubts();
    constructor(property, of, isAsked = true) {
        this.isAsked = isAsked;
        this.property = property;
        this.of = of;
    }
}
/** They are lost with what they would have been worked out of. */
function withoutProperties(resource, works) {
    const { kind, id, unread = [] } = resource;
    for (const work of works) {
        work.count += 1;
        if (!work.isAsked)
            continue;
        const doubts = (0,owner/* otherOwner */.W)(resource) === null ? work.own : work.others;
        doubts.ids.push(id);
        doubts.missing.add(kind);
    }
    return { ...resource, unread: [...unread, ...works.map(({ property }) => property.name)] };
}
function withProperties(resource, works) {
    const reported = { ...resource.reported };
    const possible = {};
    const between = [];
    for (const work of works) {
        const derived = work.of(resource);
        work.count += 1;
        if (derived.value !== undefined)
            reported[work.property.name] = derived.value;
        if (derived.possible === undefined || !work.isAsked)
            continue;
        possible[work.property.name] = derived.possible;
        for (const value of derived.between ?? [])
            between.push({ [work.property.name]: value });
        const { missing = [] } = derived;
        const readable = missing.filter((one) => !(0,beyond/* isBeyond */._f)(one));
        if (readable.length === 0 && missing.length > 0)
            continue;
        const doubts = (0,owner/* otherOwner */.W)(resource) === null ? work.own : work.others;
        doubts.ids.push(resource.id);
        for (const one of readable)
            doubts.missing.add(one);
        work.doubts.push({ kind: resource.kind, id: resource.id, missing: readable });
    }
    const whole = { ...resource, reported };
    if (Object.keys(possible).length === 0)
        return whole;
    const most = { ...reported, ...possible };
    const doubts = between.flatMap((one) => [Object.assign({}, reported, one), Object.assign({}, most, one)]);
    return { ...whole, doubts: [most, ...doubts] };
}
function coverageOf(work, scope) {
    const { account, region } = scope;
    const { kind: owner, name } = work.property;
    const about = { account, region, kind: (0,model_kind/* needOf */.ER)(owner, name) };
    const gaps = scope.gaps
        .filter(({ kind, properties }) => kind === owner && properties === undefined)
        .map((gap) => Object.assign({}, gap, about, { properties: [name], partial: true }));
    const doubtOf = ({ ids, missing }) => {
        if (ids.length === 0)
            return [];
        const cause = scope.gaps.find(({ kind }) => missing.has(kind) || missing.has(kind.split('.')[0] ?? kind)) ??
            scope.gaps.find((gap) => isPartLost(gap, missing));
        const { reason = 'not-listed', action = null } = cause ?? {};
        const of = `${ids.length} of ${(0,text_words/* count */.U9)(work.count, 'resource')} (${few(ids)})`;
        const message = `${name} of ${of} depends on ${few([...missing])}, which could not be read.`;
        return [{ ...about, properties: [name], partial: true, reason, action, message }];
    };
    gaps.push(...doubtOf(work.own));
    const complete = gaps.length === 0 ? [{ ...about, count: work.count }] : [];
    for (const gap of doubtOf(work.others))
        gaps.push({ ...gap, others: true });
    return { complete, gaps };
}
/** Whether one of the needs is a property that was lost with this call, or with all of its kind. */
function isPartLost({ kind, properties }, needs) {
    if (properties !== undefined)
        return properties.some((name) => needs.has((0,model_kind/* needOf */.ER)(kind, name)));
    return [...needs].some((need) => need.startsWith(`${kind}.`));
}
const FEW = 3;
function few(words) {
    return (0,text_words/* enumerate */.HL)(words.length > FEW ? [...words.slice(0, FEW), `${words.length - FEW} more`] : words);
}


/***/ }),

/***/ 78388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ goneReader)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** Tells the names of the properties that say that a resource is no more; undefined: it is there. */
function goneReader({ property, also = [], states, }) {
    const [name = '', ...inner] = property.split('.');
    const names = [name, ...also];
    return (reported) => {
        let value = reported[name];
        for (const member of inner)
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[member] : undefined;
        return typeof value === 'string' && states.includes(value.toLowerCase()) ? names : undefined;
    };
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   MU: () => (/* binding */ rulesByName),
/* harmony export */   cQ: () => (/* binding */ isJudgedEverywhere),
/* harmony export */   dZ: () => (/* binding */ EVERY_RULE),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* unused harmony export RULE_STATUSES */
const RULE_STATUSES = (/* unused pure expression or super */ null && (['stable', 'experimental', 'deprecated']));
/** Stands for every rule that has the parameter. */
const EVERY_RULE = '*';
function severityFor(rule, environment) {
    return typeof rule.severity === 'string'
        ? rule.severity
        : (rule.severity[environment] ?? rule.severity.default);
}
/** Whether the rule is meant for accounts of this environment. */
function appliesTo(rule, environment) {
    return rule.environments.length === 0 || rule.environments.includes(environment);
}
/** Whether each account that sees a resource answers for it, whoever owns it. */
function isJudgedEverywhere({ judgedAt }) {
    return judgedAt === 'everywhere';
}
/** The enabled rules by id and by the ids they used to have; a present id wins over a former one. */
function rulesByName(rules) {
    const byName = new Map();
    for (const rule of rules)
        for (const alias of rule.aliases)
            byName.set(alias, rule);
    for (const rule of rules)
        byName.set(rule.id, rule);
    return byName;
}


/***/ }),

/***/ 51186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ beyondReach),
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   Mb: () => (/* binding */ reachSearch),
/* harmony export */   eo: () => (/* binding */ readReach)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92222);
/* harmony import */ var _path_openings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81521);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8758);






/** Every protocol that has a name of its own in none of the others' parts. */
const OTHERS = 'other';
const NAMED = ['tcp', 'udp', 'icmp', 'icmpv6'];
/** What a rule is about of which parameters leave no port: it may find something all the same, for another reason. */
const EVERYTHING = [{ families: _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU, protocol: _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ, ports: _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ }];
/**
 * A rule's `reach` with these values for its parameters: never empty.
 * Throws a UserError for ports and protocols that make no sense.
 */
function readReach(parts, values) {
    const read = parts.map((part) => readPart(part, values)).filter((part) => part.ports.length > 0);
    return read.length === 0 ? EVERYTHING : read;
}
function readPart(written, values) {
    const { protocol: named = _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ, family, ports, types, except = [] } = written;
    const protocol = named === OTHERS ? OTHERS : (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProtocol */ .gR)(named);
    if (protocol === null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`received the protocol ${JSON.stringify(named)}, expected tcp, udp, icmp, icmpv6, a number in quotes, all or other.`);
    }
    const read = (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol) ? typesOf : portsOf;
    const asked = (0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol) ? types : ports;
    const wanted = asked === undefined ? _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ : read(listed(asked, values));
    return {
        families: family === undefined ? _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU : [family],
        protocol,
        ports: (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .subtract */ .Re)(wanted, read(listed(except, values))),
    };
}
/** The part of the openings that the rule is about. */
function withinReach(all, reach) {
    return (0,_path_openings_js__WEBPACK_IMPORTED_MODULE_1__/* .openings */ .mS)(reach.flatMap((part) => all.flatMap((one) => common(one, part, all))));
}
/** What is left of an opening without what the rule is about; of all protocols all that is not a part of it. */
function beyondReach({ family, protocol, ports }, reach) {
    const own = reach.filter((part) => part.families.includes(family) &&
        [protocol, _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ].concat(namesOf(protocol)).includes(part.protocol));
    const rest = (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .subtract */ .Re)(ports, (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .unite */ ._f)(...own.map((part) => part.ports)));
    return rest.length === 0 ? null : { family, protocol, ports: rest };
}
function namesOf(protocol) {
    return protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ || NAMED.includes(protocol) ? [] : [OTHERS];
}
function common({ family, protocol, ports }, part, all) {
    if (!part.families.includes(family))
        return [];
    const cut = (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .intersect */ .y$)(ports, part.ports);
    if (part.protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ || part.protocol === protocol)
        return [{ family, protocol, ports: cut }];
    if (part.protocol === OTHERS)
        return NAMED.includes(protocol) ? [] : [{ family, protocol, ports: cut }];
    // `-1` stands for every protocol that has no opening of its own, and those that have names always have theirs.
    const isAmongAll = protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ &&
        !NAMED.includes(part.protocol) &&
        !all.some((one) => one.family === family && one.protocol === part.protocol);
    return isAmongAll ? [{ family, protocol: part.protocol, ports: cut }] : [];
}
/** A search for items of a list of what is reached (REACH_TYPES) that have anything of this: what stands in `[*].{…}`. */
function reachSearch(reach) {
    return reach.map((part) => `(${conditionsOf(part).join(' and ')})`).join(' or ');
}
function conditionsOf({ families, protocol, ports }) {
    const [family, ...others] = families;
    return [
        ...(others.length === 0 ? [`family = ${family}`] : []),
        protocolCondition(protocol),
        ...(ports.length === 1 && ports[0]?.from === _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ[0]?.from && ports[0]?.end === _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ[0]?.end
            ? []
            : [(0,_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol) ? typeCondition(ports) : portCondition(ports)]),
    ];
}
function protocolCondition(protocol) {
    if (protocol === _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ)
        return 'protocol != null';
    if (protocol === OTHERS)
        return `protocol not in [${NAMED.join(', ')}]`;
    return NAMED.includes(protocol)
        ? `protocol = ${protocol}`
        : `protocol in ["${protocol}", "${_sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PROTOCOLS */ .yJ}"]`;
}
function portCondition(ports) {
    const runs = ports.map(({ from, end }) => `(from_port <= ${end - 1} and to_port >= ${from})`);
    return runs.length === 1 ? runs.join('') : `(${runs.join(' or ')})`;
}
/** An item without a type is every type. */
function typeCondition(messages) {
    const others = (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .subtract */ .Re)(_sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ, messages);
    return `not (icmp_type in [${typesIn(others).join(', ')}])`;
}
function typesIn(messages) {
    return messages.flatMap(({ from, end }) => Array.from({ length: (end - from) / CODES }, (_, i) => from / CODES + i));
}
const CODES = 256;
/** `{{name}}` stands for a parameter that holds one or a list. */
function listed(written, values) {
    if (typeof written !== 'string')
        return written;
    const name = /^\{\{\s*([a-z][a-z0-9_]*)\s*\}\}$/.exec(written)?.[1] ?? '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`received ${JSON.stringify(written)}, expected a list, or "{{name}}" with the name of a parameter.`);
    }
    return Array.isArray(value) ? value : [value];
}
function portsOf(written) {
    return (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .unite */ ._f)(...written.map((one) => rangeOf(one, 65_535, 'port')).map(([from, to]) => (0,_sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .portRange */ .ji)(from, to)));
}
function typesOf(written) {
    return (0,_sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .unite */ ._f)(...written
        .map((one) => rangeOf(one, 255, 'type of ICMP'))
        .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => (0,_sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .icmpMessages */ .sx)(from + i, -1) ?? [])));
}
function rangeOf(written, most, noun) {
    const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(typeof written === 'string' ? written : JSON.stringify(written)) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from > to || to > most) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`received the ${noun} ${JSON.stringify(written)}, expected a number from 0 to ${most}, or two such as "20-21".`);
    }
    return [from, to];
}


/***/ }),

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/network/ingress/rule-reach.js
var rule_reach = __webpack_require__(51186);
// EXTERNAL MODULE: ./build/src/search/terms/compile.js + 34 modules
var compile = __webpack_require__(19580);
// EXTERNAL MODULE: ./build/src/search/language/mixed-operators.js
var mixed_operators = __webpack_require__(6530);
// EXTERNAL MODULE: ./build/src/search/language/search-error.js
var search_error = __webpack_require__(17538);
// EXTERNAL MODULE: ./build/src/search/templates/templates.js + 4 modules
var templates = __webpack_require__(64970);
;// CONCATENATED MODULE: ./build/src/rules/load/check-searches.js






/**
 * Compiles a rule's searches with these values for its parameters. Reports what is wrong, and what would surprise;
 * null where the rule can not be used.
 */
function checkSearches({ rule, source }, values, options) {
    /** Whatever `use` throws about the text, told where it stands. */
    const reading = (path, text, use) => {
        try {
            return use(() => source.lineInText(path, text, 0));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UserError */.y))
                throw thrown;
            const place = thrown instanceof search_error/* SearchError */.F ? thrown : { offset: 0, excerpt: null };
            const line = source.lineInText(path, text, place.offset);
            source.report('error', line, `${path[0]}: ${thrown.message}`, place.excerpt);
            return null;
        }
    };
    const query = reading(['search'], rule.search, (line) => {
        const read = (0,compile/* readSearch */.j7)(rule.search, { values, now: options.now });
        const misplaced = misplacedIn(read.search);
        if (misplaced !== null) {
            source.report('error', line(), `search: ${misplaced}; a rule finds every resource that violates it.`);
            return null;
        }
        const compiled = (0,compile/* compileRead */.mz)(read, { ...options, values });
        for (const warning of compiled.warnings)
            source.report('warning', line(), `search: ${warning}`);
        if (compiled.subjects.length === 0) {
            source.report('error', line(), 'search: it can not be true of any kind of resource that is read.');
            return null;
        }
        const grouping = (0,mixed_operators/* mixedOperators */.H)(read.search);
        if (grouping !== null)
            source.report('warning', line(), `search: ${grouping}`);
        return compiled;
    });
    if (query === null)
        return null;
    const reach = reading(['reach'], '', () => ({ parts: reachOf(rule, values) }));
    if (reach === null)
        return null;
    const lowerings = [];
    for (const [index, { severity, ...when }] of rule.lowerWhen.entries()) {
        const path = ['lower_when', index, when.search === undefined ? 'reached' : 'search'];
        const search = searchOf(when, reach.parts);
        if (search === null) {
            source.report('error', source.lineOf(path), 'lower_when: reached: the rule has no reach to ask about.');
            return null;
        }
        const lowering = reading(path, search, (line) => {
            const compiled = compileLowering(search, query, values, options);
            for (const warning of compiled.warnings)
                source.report('warning', line(), `lower_when: ${warning}`);
            if (compiled.streams)
                return compiled;
            source.report('error', line(), 'lower_when: it follows edges, expected a search that judges one resource.');
            return null;
        });
        if (lowering === null)
            return null;
        lowerings.push({ query: lowering, severity });
    }
    return { rule, query, reach: reach.parts, lowerings };
}
/** Null where the rule is not about who gets where. */
function reachOf({ reach }, values) {
    return reach.length === 0 ? null : (0,rule_reach/* readReach */.eo)(reach, values);
}
/** The search of a `lower_when`; null where it asks about the reach of a rule that has none. */
function searchOf({ search }, reach) {
    if (search !== undefined)
        return search;
    return reach === null ? null : `not internet_exposure.reached[*].{${(0,rule_reach/* reachSearch */.Mb)(reach)}}`;
}
/** The rule again with other values, for an example; what is wrong in the searches has been told. */
function withValues(rule, values, options) {
    const query = (0,compile/* compileSearch */.c0)(rule.search, { ...options, values });
    const reach = reachOf(rule, values);
    const lowerings = rule.lowerWhen.flatMap(({ severity, ...when }) => {
        const search = searchOf(when, reach);
        return search === null ? [] : [{ query: compileLowering(search, query, values, options), severity }];
    });
    return { rule, query, reach, lowerings };
}
/** By their text with its templates put in, for as long as the options are in use. */
const compiledLowerings = new WeakMap();
/** Dozens of rules are lowered by the same search: it is compiled once. */
function compileLowering(search, { subjects }, values, options) {
    const text = `is(${subjects.join(', ')}) and (${search})`;
    const expanded = (0,templates/* expandSearch */.p)(text, { values, now: options.now });
    const compiled = compiledLowerings.get(options) ?? new Map();
    compiledLowerings.set(options, compiled);
    const query = compiled.get(expanded) ?? (0,compile/* compileSearch */.c0)(text, { ...options, values });
    compiled.set(expanded, query);
    return query;
}
function misplacedIn(search) {
    if (search.aggregate !== null)
        return 'aggregate gives numbers, not resources';
    for (const part of search.parts) {
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

// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
;// CONCATENATED MODULE: ./build/src/rules/load/account-rules.js



/** The rules as each account has them: where values for parameters are given for an account alone, they hold there. */
class AccountRules {
    #general;
    #byAccount;
    constructor(general, byAccount = new Map()) {
        this.#general = general;
        this.#byAccount = byAccount;
    }
    of(account) {
        return this.#byAccount.get(account) ?? this.#general;
    }
    /** Every rule with every set of values that it has anywhere. */
    get all() {
        return [...new Set([this.#general, ...this.#byAccount.values()].flat())];
    }
}
/**
 * Compiles the rules again for accounts with values of their own. Rules whose values are the same are shared: accounts
 * that differ in one rule cost one rule. Tells values that fit no rule, or with which a search makes no sense.
 * @param given by account id
 */
function rulesByAccount(general, given, options) {
    const problems = [];
    const variants = new Map();
    const byAccount = new Map();
    const plain = general.map(({ rule }) => rule);
    for (const [account, parameters] of Object.entries(given)) {
        const misfits = (0,load_parameters/* givenProblems */.iz)(parameters, plain);
        problems.push(...misfits);
        if (misfits.length > 0)
            continue;
        byAccount.set(account, general.map((compiled) => variantOf(compiled, parameters, variants, options, problems)));
    }
    return { rules: new AccountRules(general, byAccount), problems };
}
function variantOf(compiled, given, variants, options, problems) {
    const rule = (0,load_parameters/* withGiven */.aP)(compiled.rule, given);
    const values = (0,load_parameters/* parameterValues */.oM)(rule);
    const key = JSON.stringify([rule.id, values]);
    if (key === JSON.stringify([rule.id, (0,load_parameters/* parameterValues */.oM)(compiled.rule)]))
        return compiled;
    try {
        const variant = variants.get(key) ?? withValues(rule, values, options);
        variants.set(key, variant);
        return variant;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        const place = placeOf(given, compiled);
        const message = `parameters: with this value the search of ${rule.id} makes no sense: ${(0,errors/* messageOf */.b)(thrown)}`;
        problems.push({ ...place, level: 'error', message, excerpt: null });
        return compiled;
    }
}
/** Where the first value stands that is given for the rule. */
function placeOf(given, { rule }) {
    const names = [rule.id, ...rule.aliases, ...Object.keys(given)];
    const values = names.flatMap((name) => Object.entries(given[name] ?? {}));
    const found = values.find(([name]) => Object.hasOwn(rule.parameters, name))?.[1];
    return found === undefined ? rule.place : { file: found.file, line: found.line };
}

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/kind.js
var kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/rules/examples/example-properties.js




/** What every resource has, whether its kind declares it or not. `account` and `region` place the example. */
const COMMON = {
    account: { type: 'string' },
    region: { type: 'string' },
    ...kind/* COMMON_PROPERTIES */.CA,
};
/** Compares an example's properties with those that its kind declares. Paths start at the example's resource. */
function propertyProblems(resource, kind) {
    const given = Object.keys(resource).find((name) => Object.hasOwn(kind.derived ?? {}, name));
    const derived = given === undefined
        ? []
        : [{ path: [given], message: `${given} is worked out of other properties; leave it out.` }];
    return [...derived, ...inObject(resource, { ...COMMON, ...kind.properties }, [], kind.name)];
}
function inObject(value, properties, path, owner) {
    return Object.entries(value).flatMap(([name, part]) => {
        const inner = [...path, name];
        const type = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (type !== undefined)
            return inValue(part, type, inner);
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(properties));
        const help = meant === null ? ', so it makes no difference.' : `; did you mean ${meant}?`;
        return [{ path: inner, message: `${owner} has no property ${(0,schema_problems/* show */.WU)(name)}${help}` }];
    });
}
function inValue(value, type, path) {
    if (value === null)
        return [];
    if (type.type === 'array' && Array.isArray(value)) {
        return value.flatMap((item, index) => inValue(item, type.items, [...path, index]));
    }
    if (type.type === 'object' && (0,json/* isJsonObject */.O)(value))
        return inObject(value, type.properties, path, (0,schema_problems/* showPath */.P8)(path));
    if (type.type === 'map' && (0,json/* isJsonObject */.O)(value)) {
        return Object.entries(value).flatMap(([key, item]) => inValue(item, type.values, [...path, key]));
    }
    if (isScalarOf(value, type))
        return [];
    const quoted = typeof value === 'number' && SCALARS[type.type] === 'string' ? `; write "${value}" with its quotes` : '';
    return [
        {
            path,
            message: `${(0,schema_problems/* showPath */.P8)(path)}: received ${(0,schema_problems/* show */.WU)(value)}, but AWS gives ${NOUNS[type.type]}${quoted}.`,
        },
    ];
}
const SCALARS = {
    string: 'string',
    datetime: 'string',
    date: 'string',
    duration: 'string',
    int: 'number',
    float: 'number',
    boolean: 'boolean',
};
function isScalarOf(value, type) {
    if (type.type === 'any')
        return true;
    return typeof value === SCALARS[type.type] && (type.type !== 'int' || Number.isInteger(value));
}
const NOUNS = {
    string: 'a text',
    datetime: 'a time such as "2026-01-31T12:00:00Z"',
    date: 'a date such as "2026-01-31"',
    duration: 'a duration such as "3d"',
    int: 'a whole number',
    float: 'a number',
    boolean: 'true or false',
    any: 'any value',
    array: 'a list',
    map: 'a map',
    object: 'a map',
};

// EXTERNAL MODULE: ./build/src/network/path/group-ingress.js
var group_ingress = __webpack_require__(44983);
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/src/model/resource.js
var model_resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/search/terms/certainty.js
var certainty = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/src/search/graph/visible.js
var visible = __webpack_require__(46919);
// EXTERNAL MODULE: ./build/src/model/gone.js
var model_gone = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/search/graph/surroundings.js
var surroundings = __webpack_require__(18366);
;// CONCATENATED MODULE: ./build/src/rules/examples/example-resource.js


/** The account of AWS's own documentation. */
const EXAMPLE_ACCOUNT = '111122223333';
const EXAMPLE_REGION = 'us-east-1';
const EXAMPLE_ID = 'example';
/** An example's properties as the resource that an inventory would hold. The schema has checked the texts in them. */
function exampleResource(properties, kind) {
    const { account, region, ...others } = properties;
    const id = textOr(properties['id'], EXAMPLE_ID);
    const name = textOr(properties['name'], id);
    const gone = kind.gone === undefined ? undefined : (0,model_gone/* goneReader */.T)(kind.gone)(properties);
    return {
        ...(gone === undefined ? {} : { gone }),
        kind: kind.name,
        id,
        name,
        account: textOr(account, EXAMPLE_ACCOUNT),
        region: textOr(region, EXAMPLE_REGION),
        reported: { ...others, id, name, kind: kind.name },
        edges: [],
    };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** An example lies in an account and a region, and nothing else is around it. */
function exampleSurroundings({ account, region }) {
    return (0,surroundings/* surroundingsOf */.Z)({ id: account, name: account }, region);
}

// EXTERNAL MODULE: ./build/src/derive/derive.js + 1 modules
var derive = __webpack_require__(75799);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/rules/examples/example-scope.js




/** What a violation's ports are held against, see judgeExample. */
const OPENED = (0,kind/* needOf */.ER)('aws_ec2_security_group', 'internet_ingress');
/**
 * The example as a scope that was read as it says: its resource stands first, then those around it, with the derived
 * properties that the rule needs.
 */
function exampleScope(example, kind, compiled, model) {
    const own = exampleResource(example.resource, kind);
    const around = (example.around ?? []).flatMap((other) => {
        const otherKind = model.get(typeof other['kind'] === 'string' ? other['kind'] : '');
        return otherKind === undefined ? [] : [exampleResource(other, otherKind)];
    });
    const resources = [own, ...around].map((one, _, all) => withEdges(one, all, example));
    const { account, region } = own;
    const needs = new Set([...(0,needed_kinds/* neededKinds */.L)([compiled]), ...(compiled.reach === null ? [] : [OPENED])]);
    const unread = new Set(example.unread);
    const asked = [...new Set([...needs, ...(0,derive/* sourcesOf */.u0)(needs)])];
    const complete = asked
        .filter((name) => !unread.has(name))
        .map((name) => ({ account, region, kind: name, count: 0 }));
    const gaps = [...unread].map((name) => {
        const [owner = '', property = ''] = name.split('.');
        // As coverage tells of it: what is read in any case has no need of its own.
        const isNeed = Object.hasOwn(model.get(owner)?.costly ?? {}, property);
        const gap = {
            account,
            region,
            kind: isNeed ? name : owner,
            reason: 'denied',
            action: null,
            message: '',
        };
        return Object.assign(gap, property === '' ? {} : { properties: [property] });
    });
    const read = { account, region, resources, complete, gaps };
    return (0,derive/* derive */.CX)(read, new Set([...needs].filter((need) => !unread.has(need))));
}
function withEdges(one, all, { edges = [] }) {
    const own = edges
        .filter(({ from }) => from === one.id)
        .flatMap(({ to, type = 'default' }) => all
        .filter(({ id }) => id === to)
        .map(({ kind, id, region }) => ({ type, direction: 'out', kind, id, region })));
    return { ...one, edges: own };
}

// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var load_severity = __webpack_require__(93851);
;// CONCATENATED MODULE: ./build/src/rules/examples/judge-example.js









/** What the rule says of the example's resource, among those around it. */
function judgeExample(example, kind, compiled, model) {
    const { query } = compiled;
    const { resources, gaps } = exampleScope(example, kind, compiled, model);
    const [resource] = resources;
    if (resource === undefined)
        throw new TypeError('an example without a resource');
    const { account } = resource;
    const unread = new Set(example.unread);
    const gapsOf = (name) => gaps.filter((gap) => gap.kind === name);
    // Which other resources there are makes no difference to this one, unless its own kind was not read at all.
    if (!(0,certainty/* isCertain */.te)(query, gapsOf) || unread.has(kind.name))
        return { result: 'unknown' };
    if (!(0,visible/* isVisibleTo */.S)(query, resource))
        return { result: 'pass' };
    const surroundings = exampleSurroundings(resource);
    const graphFor = (0,visible/* graphsOf */.L)(resources, [{ id: account, name: account }]);
    const evidence = query.streams
        ? (0,certainty/* matchSurely */.gT)(query, resource, surroundings)
        : ([...query.find(graphFor(query))].find((match) => match.resource === resource)?.evidence ?? null);
    if (evidence === 'undecided')
        return { result: 'unknown' };
    if (evidence === null)
        return { result: 'pass' };
    const severity = (0,load_severity/* severityOf */.x)((0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf), resource, model_resource/* OTHER_ENVIRONMENT */.xV, surroundings);
    return { result: 'violation', evidence, severity, outside: isOutside(compiled, resource) };
}
function isOutside({ reach }, { kind, reported }) {
    if (reach === null || kind !== group_ingress/* SECURITY_GROUP */.h)
        return false;
    return (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(reported['internet_ingress']), reach).length === 0;
}
/** Ids that the example's edges name and none of its resources has. */
function danglingIds({ resource, around = [], edges = [] }) {
    const known = new Set([resource, ...around].map((one) => one['id'] ?? EXAMPLE_ID));
    return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
}

;// CONCATENATED MODULE: ./build/src/rules/examples/check-examples.js







/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
function checkExamples({ rule, source }, options) {
    const { model } = options;
    const byDefault = withValues(rule, (0,load_parameters/* exampleValues */.PY)(rule), options);
    const results = rule.examples.map((example, index) => {
        const path = ['examples', index];
        const kind = kindOf(example, byDefault.query, model);
        if (typeof kind === 'string') {
            const line = source.lineOf([...path, 'resource', 'kind']);
            source.report('error', line, `example "${example.name}": ${kind}`);
            return false;
        }
        for (const problem of propertyProblems(example.resource, kind)) {
            const line = source.lineOf([...path, 'resource', ...problem.path]);
            source.report('warning', line, `example "${example.name}": ${problem.message}`);
        }
        const fault = faultOf(example, rule.parameters, model);
        if (fault !== null) {
            source.report('error', source.lineOf([...path, ...fault.path]), `example "${example.name}": ${fault.message}`);
            return false;
        }
        const compiled = withExampleValues(byDefault, example, options);
        const wrong = differenceFrom(example, judgeExample(example, kind, compiled, model));
        if (wrong !== null)
            source.report('error', source.lineOf(path), `example "${example.name}": ${wrong}`);
        return wrong === null;
    });
    return results.every(Boolean);
}
function withExampleValues(byDefault, { parameters }, options) {
    const { rule } = byDefault;
    return parameters === undefined ? byDefault : withValues(rule, (0,load_parameters/* exampleValues */.PY)(rule, parameters), options);
}
/** What is wrong with an example besides its own resource. */
function faultOf(example, parameters, model) {
    const unfit = (0,load_parameters/* misfit */.hH)(parameters, example.parameters ?? {});
    if (unfit !== null)
        return { path: ['parameters'], message: `parameters: ${(0,load_parameters/* ended */.v6)(unfit)}` };
    for (const [index, name] of (example.unread ?? []).entries()) {
        const [kind = '', property] = name.split('.');
        const known = model.get(kind);
        if (known !== undefined && (property === undefined || Object.hasOwn(known.properties, property)))
            continue;
        const message = `received ${JSON.stringify(name)}, expected the name of a kind, or kind.property.`;
        return { path: ['unread', index], message };
    }
    return faultAround(example, model);
}
/** What is wrong with the resources around the example's own and with its edges. */
function faultAround(example, model) {
    for (const [index, { kind }] of (example.around ?? []).entries()) {
        const name = typeof kind === 'string' ? kind : '';
        if (model.has(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, model.keys());
        const help = meant === null ? 'expected the name of a kind.' : `did you mean ${meant}?`;
        return { path: ['around', index, 'kind'], message: `received the kind "${name}"; ${help}` };
    }
    const [id] = danglingIds(example);
    if (id === undefined)
        return null;
    return {
        path: ['edges'],
        message: `an edge names "${id}", expected the id of the resource or of one around it.`,
    };
}
/** The example's kind, or a sentence that says why it has none. */
function kindOf({ resource }, { subjects }, model) {
    const name = resource['kind'] ?? (subjects.length === 1 ? subjects[0] : undefined);
    const expected = `expected resource.kind to be ${(0,words/* enumerate */.HL)(subjects, 'or')}.`;
    if (typeof name !== 'string')
        return `the search is about several kinds; ${expected}`;
    const kind = model.get(name);
    if (kind !== undefined)
        return kind;
    const meant = (0,nearest/* nearest */.p)(name, model.keys());
    return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`;
}
function differenceFrom({ expect, severity }, judgement) {
    if (judgement.result !== 'violation') {
        return judgement.result === expect ? null : `expected ${expect}, got ${judgement.result}.`;
    }
    if (expect === 'violation') {
        if (judgement.outside)
            return 'what it lets in from the internet lies outside of reach.';
        if (severity === undefined || severity === judgement.severity)
            return null;
        return `expected a violation of severity ${severity}, got ${judgement.severity}.`;
    }
    const reasons = judgement.evidence.map(({ path, value }) => `${path} is ${(0,limit/* limitCodePoints */.s)(JSON.stringify(value), 80)}`);
    return `expected ${expect}, got violation${reasons.length === 0 ? '' : `, since ${(0,words/* enumerate */.HL)(reasons)}`}.`;
}

;// CONCATENATED MODULE: ./build/src/rules/load/duplicates.js
/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
function withoutDuplicates(rules) {
    // Places are looked up for those that are told: it takes reading the file again where it is one of ours.
    const names = new Map();
    const keys = new Map();
    return rules.filter(({ rule, source }) => {
        const isNew = (taken, value, path, what, why) => {
            const holder = taken.get(value);
            if (holder === undefined)
                taken.set(value, () => `${rule.place.file}:${source.lineOf(path)}`);
            else
                source.report('error', source.lineOf(path), `the ${what} "${value}" is taken at ${holder()}; ${why}.`);
            return holder === undefined;
        };
        const oneRule = 'every id and alias stands for one rule';
        const results = [
            isNew(names, rule.id, ['id'], 'id', oneRule),
            ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
            isNew(keys, rule.alert.dedupKey, ['alert', 'dedup_key'], 'dedup_key', "two rules with one key would close each other's alerts"),
        ];
        return results.every(Boolean);
    });
}

// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
;// CONCATENATED MODULE: ./build/src/rules/load/read-rule-file.js



/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
function readRuleFile(file, report) {
    try {
        const sources = (0,yaml/* parseYaml */.hN)(readText(file.path)).flatMap((document) => {
            const sourceAt = (value, root) => ({
                file,
                value,
                tested: false,
                report,
                lineOf: (path) => document.lineOf([...root, ...path]),
                lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
            });
            const { value } = document;
            if (value === null)
                return [];
            return Array.isArray(value)
                ? value.map((item, index) => sourceAt(item, [index]))
                : [sourceAt(value, [])];
        });
        if (sources.length === 0)
            report('error', 1, 'no rule is in this file.');
        return sources;
    }
    catch (thrown) {
        if (thrown instanceof yaml/* YamlError */.Iz)
            report('error', thrown.line, thrown.message, thrown.excerpt);
        else if (thrown instanceof UnreadableFile)
            report('error', 1, thrown.message);
        else
            throw thrown;
        return [];
    }
}
/**
 * The rule of a file that ships, for a run: examples, half of all the text, are left out, and where things stand is
 * only looked up when something has to be said about it. Our tests hold the files to this form: one rule, whose
 * examples come last.
 */
function readShippedFile(file, report) {
    const text = readText(file.path);
    const examples = text.search(/^examples:/m);
    let document;
    const placed = () => (document ??= (0,yaml/* parseYaml */.hN)(text)[0]);
    const lineOfId = text.slice(0, Math.max(0, text.search(/^id:/m))).split('\n').length;
    return {
        file,
        value: (0,yaml/* readYamlValue */.zw)(examples < 0 ? text : text.slice(0, examples)),
        tested: true,
        report,
        // The one line that every run tells: links lead there.
        lineOf: (path) => (path.join() === 'id' ? lineOfId : (placed()?.lineOf(path) ?? 1)),
        lineInText: (path, part, offset) => placed()?.lineInText(path, part, offset) ?? 1,
    };
}
/** All rules that ship have 1.2 MB together. */
const MOST_BYTES = 16 * 1024 * 1024;
class UnreadableFile extends Error {
}
function readText(path) {
    let bytes;
    try {
        bytes = (0,read_regular_file/* readRegularFile */.XF)(path, MOST_BYTES);
    }
    catch (error) {
        throw new UnreadableFile(`this file can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile('this file is not UTF-8 text.');
    }
}
/** What the rule calls itself, as far as that can be told before it is checked. */
function namesOf({ value }) {
    if (typeof value !== 'object' || value === null)
        return { id: null, aliases: [] };
    const { id, aliases } = value;
    return {
        id: typeof id === 'string' ? id : null,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/load/leave-out.js



/**
 * The rules without those that `!id` leaves out. A name is an id first, and an alias where no rule has it as its id,
 * so that a rule which replaces another may keep the other's id as an alias. Throws a UserError for a name that no
 * rule has, unless some files could not be read and may hold it.
 */
function leaveOut(sources, names, allRead) {
    const rules = sources.map((source) => ({ source, ...namesOf(source) }));
    const removed = new Set();
    for (const name of names) {
        const byId = rules.filter((rule) => rule.id === name);
        const found = byId.length > 0 ? byId : rules.filter((rule) => rule.aliases.includes(name));
        for (const { source } of found)
            removed.add(source);
        if (found.length > 0 || !allRead)
            continue;
        const known = rules.flatMap(({ id, aliases }) => aliases.concat(id ?? []));
        const meant = (0,nearest/* nearest */.p)(name, known);
        throw new errors/* UserError */.y(`rules: received "!${name}", but no selected rule has that id or alias; ` +
            (meant === null ? 'expected ! before the id of a rule.' : `did you mean "!${meant}"?`));
    }
    const left = sources.filter((source) => !removed.has(source));
    if (left.length > 0 || removed.size === 0)
        return left;
    throw new errors/* UserError */.y('rules: every selected rule is left out again by !id; nothing would be checked.');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/rules/load/path-glob.js



/** Node makes a regular expression of a glob, whose time grows with the length of names to this power. */
const MOST_STARS = 3;
const MOST_CHARACTERS = 1_000;
/**
 * Whether names that lead to a file are what a glob stands for, as Node's `path.matchesGlob` decides it, in a time that
 * does not explode: `*`, `?` and `**` are matched here, and globs with sets and alternatives (`[ab]`, `{a,b}`) by Node
 * as long as they have few stars. Throws a UserError for others.
 */
function pathGlob(glob) {
    if (glob.length > MOST_CHARACTERS)
        throw unusable(glob, 'is longer than 1,000 characters');
    const steps = glob
        .split('/')
        .filter((step, index, all) => step !== '' && step !== '.' && !(step === '**' && all[index - 1] === '**'));
    if (!/[[\]{}()\\!+@]/.test(glob))
        return (names) => matchesSteps(steps, names);
    if (steps.some((step) => step.split('*').length - 1 > MOST_STARS))
        throw unusable(glob, `has more than ${MOST_STARS} stars beside sets or alternatives`);
    return (names) => (0,external_node_path_.matchesGlob)(names.join('/'), glob);
}
function unusable(glob, why) {
    const shown = glob.length > 100 ? `${glob.slice(0, 100)}…` : glob;
    return new errors/* UserError */.y(`rules: received ${JSON.stringify(shown)}, a glob that ${why}, expected a simpler one.`);
}
/**
 * Goes along the names and keeps which steps they may have reached. `**` stands for any number of names, at the end for
 * at least one.
 */
function matchesSteps(steps, names) {
    let reached = onward(steps, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const at of reached) {
            const step = steps[at];
            if (step === undefined)
                continue;
            if (step === '**') {
                if (!name.startsWith('.'))
                    next.add(at).add(at + 1);
            }
            else if (matchesName(step, name))
                next.add(at + 1);
        }
        reached = onward(steps, next);
    }
    return reached.has(steps.length);
}
function onward(steps, reached) {
    for (const at of reached)
        if (steps[at] === '**' && at + 1 < steps.length)
            reached.add(at + 1);
    return reached;
}
/** As in a shell, a name with a dot before it is only meant where the dot is written. */
function matchesName(step, name) {
    return (!name.startsWith('.') || step.startsWith('.')) && (0,glob/* fitsGlob */.t)(step, name);
}

// EXTERNAL MODULE: ./build/src/rules/load/shipped-packs.js
var shipped_packs = __webpack_require__(84274);
;// CONCATENATED MODULE: ./build/src/rules/load/walk-folder.js



/**
 * Paths of all *.yml and *.yaml files below the folder, sorted. Follows symbolic links, each folder once, so that
 * links in a circle end; a link that leads nowhere is listed, since reading it tells the user what is wrong.
 */
function yamlFilesBelow(folder) {
    const files = [];
    const seen = new Set();
    const waiting = [folder];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const real = (0,external_node_fs_.realpathSync)(current);
        if (seen.has(real))
            continue;
        seen.add(real);
        for (const entry of entriesIn(current)) {
            const path = (0,external_node_path_.join)(current, entry.name);
            const isFolder = entry.isSymbolicLink() ? statsOf(path)?.isDirectory() === true : entry.isDirectory();
            if (isFolder)
                waiting.push(path);
            else if (/\.ya?ml$/i.test(entry.name))
                files.push(path);
        }
    }
    return files.toSorted();
}
/** What the path leads to; null where it leads nowhere, also because of a link to itself. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}
function entriesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`rules: the folder ${folder} can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/load/select-files.js








const DEFAULT = 'default';
/**
 * Shipped rules in a folder of this name are not among `default` and are selected by their ids: they take a call for
 * each resource, or find more than most people want to hear of.
 */
const ON_REQUEST = 'on-request';
/**
 * Finds the files behind the `rules` input: `default`, ids of shipped rules, files, folders, globs and `!id`. Without anything but `!id` it
 * starts from `default`. Throws a UserError for what leads to no file.
 */
function selectFiles(entries, workspace) {
    const leftOut = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim());
    const sources = entries.filter((entry) => !entry.startsWith('!'));
    const packs = (0,shipped_packs/* shippedPacks */.u)();
    const shipped = yamlFilesBelow(packs);
    const realPacks = external_node_fs_.realpathSync.native(packs);
    const files = new Map();
    for (const source of sources.length === 0 ? [DEFAULT] : sources) {
        for (const path of pathsOf(source, workspace, shipped)) {
            const real = realPathOf(path);
            if ((0,leads_out/* isOutside */._)((0,external_node_path_.relative)(realPacks, real)) && (0,leads_out/* leadsOut */.q)(path, workspace))
                throw linkOut(path, workspace);
            if (!files.has(real))
                files.set(real, ruleFile(path, (0,external_node_path_.relative)(realPacks, real), workspace));
        }
    }
    return { files: [...files.values()], leftOut };
}
function linkOut(path, workspace) {
    return new errors/* UserError */.y(`rules: received ${JSON.stringify(slashes((0,external_node_path_.relative)(workspace, path)))}, a link that leads out of the workspace, expected a file in it; copy the file, or give the path that it leads to.`);
}
/** The path itself where it leads nowhere. */
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
function ruleFile(path, inPacks, workspace) {
    if (!(0,leads_out/* isOutside */._)(inPacks))
        return { path, file: slashes((0,external_node_path_.join)(shipped_packs/* PACKS */.p, inPacks)), shipped: true };
    const inWorkspace = (0,external_node_path_.relative)(workspace, path);
    return { path, file: slashes((0,leads_out/* isOutside */._)(inWorkspace) ? path : inWorkspace), shipped: false };
}
function slashes(path) {
    return path.replaceAll(external_node_path_.sep, '/');
}
function pathsOf(entry, workspace, shipped) {
    if (entry === DEFAULT)
        return shipped.filter((path) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) !== ON_REQUEST);
    const path = (0,external_node_path_.resolve)(workspace, entry);
    const found = statsOf(path);
    if (found?.isFile() === true)
        return [path];
    if (found?.isDirectory() === false) {
        throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, which is a pipe or a device, expected a file or a folder.`);
    }
    if (found !== null)
        return refuseNone(yamlFilesBelow(path), entry, 'no *.yml or *.yaml file is in that folder');
    const byId = shipped.find((one) => (0,external_node_path_.basename)(one, '.yml') === entry);
    if (byId !== undefined)
        return [byId];
    if (/[*?[{]/.test(entry))
        return refuseNone(pathsByGlob(entry, workspace), entry, 'no rule file matches that glob');
    const meant = (0,nearest/* nearest */.p)(entry, shipped.map((one) => (0,external_node_path_.basename)(one, '.yml')));
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but there is no such file or folder in ${workspace} and no such rule; ` +
        (meant === null
            ? 'expected default, the id of a shipped rule, a file, a folder, a glob, or !id to leave a rule out.'
            : `did you mean ${meant}?`));
}
function refuseNone(paths, entry, reason) {
    if (paths.length > 0)
        return paths;
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but ${reason}; without it fewer rules would be checked than you think.`);
}
/** A glob that matches a folder stands for the files below it, as it would in a shell's argument. */
function pathsByGlob(entry, workspace) {
    const steps = entry.split('/');
    const firstMagic = steps.findIndex((step) => /[*?[{]/.test(step));
    const base = (0,external_node_path_.resolve)(workspace, steps.slice(0, firstMagic).join('/') || (entry.startsWith('/') ? '/' : '.'));
    if (statsOf(base)?.isDirectory() !== true)
        return [];
    const matches = pathGlob(steps.slice(firstMagic).join('/'));
    return yamlFilesBelow(base).filter((path) => {
        const names = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep);
        return names.some((_, index) => matches(names.slice(0, index + 1)));
    });
}

;// CONCATENATED MODULE: ./build/schema/rule.json
const rule_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a rule: a map with id, title, severity, search and examples","description":"A rule of Cloud Baseline: a search that finds resources which violate it, and what people need to know about them. A file holds one rule, several documents, or a list of rules.","type":"object","additionalProperties":false,"required":["id","title","severity","search","examples"],"properties":{"id":{"title":"lower-case words joined by hyphens, at most 120 characters, such as aws-ec2-volume-not-encrypted","description":"Names the rule for good: exceptions, history and links refer to it. After a renaming the old id belongs into aliases.","type":"string","maxLength":120,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"title":"a text of 1 to 200 characters on one line","description":"What is wrong with the resources that the search finds, such as: Security groups let the whole internet in on any port.","$ref":"#/$defs/line"},"severity":{"title":"critical, high, medium or low, or a map by environment with default","description":"How bad a violation is: one severity for all accounts, or one by environment with default for the others.","if":{"type":"object"},"then":{"title":"a map of environments to severities with default for the others, such as {production: critical, default: medium}","type":"object","required":["default"],"properties":{"default":{"title":"the severity for all other environments","$ref":"#/$defs/severity"}},"additionalProperties":{"$ref":"#/$defs/severity"}},"else":{"$ref":"#/$defs/severity"}},"reach":{"title":"a list of maps such as {protocol: tcp, ports: [22]}","description":"What of the network the rule is about: severity (lower_when with reached), the interfaces told behind a finding and the rules to revoke ask for these ports of these families, and for nothing else of the group. An example with a violation outside of it is refused.","type":"array","minItems":1,"items":{"title":"a map with protocol, family, ports, types and except, each of which may be left out","type":"object","additionalProperties":false,"properties":{"protocol":{"title":"tcp, udp, icmp, icmpv6, the number of another protocol in quotes, all, or other","description":"all, or left out: every protocol; other: every one but tcp, udp, icmp and icmpv6.","type":"string","minLength":1},"family":{"title":"ipv4 or ipv6","description":"Both where it is left out.","enum":["ipv4","ipv6"]},"ports":{"title":"a list of ports, or of texts such as 20-21, or \\"{{name}}\\" with the name of a parameter","description":"Of tcp and udp; all where it is left out.","$ref":"#/$defs/ports"},"types":{"title":"a list of types of ICMP, or of texts such as 0-8, or \\"{{name}}\\" with the name of a parameter","description":"Of icmp and icmpv6; all where it is left out.","$ref":"#/$defs/ports"},"except":{"title":"a list of ports or types of ICMP, or \\"{{name}}\\" with the name of a parameter","description":"Ports, or types of ICMP, that the rule is not about.","$ref":"#/$defs/ports"}},"allOf":[{"if":{"required":["ports"]},"then":{"title":"protocol tcp or udp beside ports","properties":{"protocol":{"title":"tcp or udp, which have ports","enum":["tcp","udp"]}},"required":["protocol"]}},{"if":{"required":["types"]},"then":{"title":"protocol icmp or icmpv6 beside types","properties":{"protocol":{"title":"icmp or icmpv6, which have types","enum":["icmp","icmpv6"]}},"required":["protocol"]}},{"if":{"required":["except"]},"then":{"title":"protocol tcp, udp, icmp or icmpv6 beside except","properties":{"protocol":{"title":"tcp, udp, icmp or icmpv6, which have ports or types","enum":["tcp","udp","icmp","icmpv6"]}},"required":["protocol"]}}]}},"service":{"title":"a text of 1 to 200 characters on one line","description":"The one service that listens on the ports of `reach`, such as PostgreSQL. Where a finding of another rule tells of the same permission, it names this service and its ports.","$ref":"#/$defs/line"},"lower_when":{"title":"a list of maps with search or reached, and severity","description":"What makes a violation less severe, such as a group that is on no interface: the first that is certainly true of the resource counts. What could not be read lowers nothing.","type":"array","minItems":1,"items":{"title":"a map with search or reached: false, and severity","type":"object","additionalProperties":false,"required":["severity"],"if":{"required":["reached"]},"then":{"properties":{"search":{"title":"no search beside reached","not":{}}}},"else":{"properties":{"search":{"title":"a search for such resources, without is(kind)"}},"required":["search"]},"properties":{"reached":{"title":"false","description":"Nothing that the rule is about (reach) is reached from the internet through the resource.","const":false},"search":{"title":"a search for such resources, without is(kind)","description":"It judges one resource at a time: it follows no edges.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"severity":{"$ref":"#/$defs/severity"}}}},"status":{"title":"stable, experimental or deprecated","description":"Only stable rules page. Stable where it is left out.","enum":["stable","experimental","deprecated"],"default":"stable"},"risk":{"title":"a text of 1 to 4,000 characters","description":"What can happen because of it, and what the rule does not look at.","$ref":"#/$defs/text"},"note":{"title":"a text of 1 to 4,000 characters","description":"How the rule differs from the same check in other programs, and why.","$ref":"#/$defs/text"},"search":{"title":"a search for the resources that violate the rule","description":"In the search language. Every resource that it finds is a violation; aggregate, sort and limit have no place in it.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"parameters":{"title":"a map of names to maps with description and default","description":"Values that the search takes as {{name}} and that users may change.","type":"object","propertyNames":{"title":"a name of lower-case letters, digits and underscores","pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"title":"a map with description and default","type":"object","additionalProperties":false,"required":["description","default"],"properties":{"description":{"title":"a text of 1 to 200 characters on one line","description":"What the value decides, with its unit.","$ref":"#/$defs/line"},"default":{"title":"a text, a number, true or false, or a list of these","description":"The value where users give none.","$ref":"#/$defs/parameter"}}}},"alert":{"title":"a map with summary, dedup_key and covered_by","description":"How the rule pages.","type":"object","additionalProperties":false,"properties":{"summary":{"title":"a text of 1 to 200 characters on one line","description":"What people read on the phone. The title where it is left out.","$ref":"#/$defs/line"},"dedup_key":{"title":"1 to 209 characters without control characters and without blanks around them","description":"The start of PagerDuty\'s deduplication key; the account id and, with alert-per: resource, the finding\'s fingerprint follow within PagerDuty\'s 255 characters. The id where it is left out. Changing it orphans open alerts.","type":"string","minLength":1,"maxLength":209,"pattern":"^(?!\\\\s)[^\\\\p{Cc}\\\\p{Cf}\\\\p{Cs}\\\\p{Zl}\\\\p{Zp}]*(?<!\\\\s)$"},"covered_by":{"title":"a list of rule ids","description":"Ids of broader rules. What one of them finds in the same resource is not told again, nor paged about; the finding stays in result.json. Where findings rest on permissions of a group or an ACL, these decide instead.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a rule\'s id","type":"string","minLength":1}}}},"remediation":{"title":"a map with text, console, cli, terraform or url","description":"How to repair what the search finds.","type":"object","additionalProperties":false,"properties":{"text":{"title":"a text of 1 to 4,000 characters","description":"What to do, in words.","$ref":"#/$defs/text"},"console":{"title":"a text of 1 to 4,000 characters","description":"The way through the AWS console.","$ref":"#/$defs/text"},"cli":{"title":"a text of 1 to 4,000 characters","description":"Commands of the AWS CLI.","$ref":"#/$defs/text"},"terraform":{"title":"a text of 1 to 4,000 characters","description":"The repaired resource in Terraform.","$ref":"#/$defs/text"},"url":{"title":"an address that begins with https:// or http://","description":"The page that explains the repair.","$ref":"#/$defs/url"}}},"references":{"title":"a list of addresses, each once","description":"Pages to read about the rule.","type":"array","uniqueItems":true,"items":{"title":"an address that begins with https:// or http://","$ref":"#/$defs/url"},"default":[]},"aliases":{"title":"a list of names, each once","description":"Earlier ids of the rule and the names of the same check in other programs, such as EC2.13.","type":"array","uniqueItems":true,"items":{"title":"a name of letters, digits, dots, hyphens and underscores, at most 200 characters","type":"string","maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"default":[]},"environments":{"title":"a list of environments, each once","description":"Environments of accounts that the rule is meant for; all where it is left out or empty.","type":"array","uniqueItems":true,"items":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"default":[]},"judged_at":{"title":"owner or everywhere","description":"Where resources are judged that another account owns and shares, such as subnets, transit gateways and prefix lists: at their owner alone, or in every account that sees them, for rules about what each of these decides itself. At the owner where it is left out.","enum":["owner","everywhere"],"default":"owner"},"examples":{"title":"a list of examples: at least one violation and one pass","description":"Resources with the result that the rule must have on each. They are tried whenever the rule is loaded.","type":"array","allOf":[{"title":"at least one example with expect: violation","contains":{"type":"object","properties":{"expect":{"const":"violation"}},"required":["expect"]}},{"title":"at least one example with expect: pass","contains":{"type":"object","properties":{"expect":{"const":"pass"}},"required":["expect"]}}],"items":{"title":"an example: a map with name, expect and resource","type":"object","additionalProperties":false,"required":["name","expect","resource"],"properties":{"name":{"title":"a text of 1 to 200 characters on one line","description":"What is special about the resource.","$ref":"#/$defs/line"},"expect":{"title":"violation, pass or unknown","description":"The result that the rule must have.","enum":["violation","pass","unknown"]},"severity":{"title":"critical, high, medium or low","description":"The severity that the violation must have outside of all environments.","$ref":"#/$defs/severity"},"unread":{"title":"a list of kinds, or of kinds with a property such as aws_ec2_instance.instance_user_data","description":"What could not be read. Left out: everything was.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a kind, or a kind and a property","type":"string","minLength":1}},"parameters":{"title":"a map of the rule\'s parameters to values","description":"Values instead of the defaults.","type":"object","minProperties":1,"additionalProperties":{"title":"a text, a number, true or false, or a list of these","$ref":"#/$defs/parameter"}},"resource":{"title":"a map of a resource\'s properties","description":"Properties as the inventory has them. Left out: kind is the only kind that the search is about, id is example, name is the id, account is 111122223333, region is us-east-1.","$ref":"#/$defs/resource"},"around":{"title":"a list of maps of resources\' properties","description":"Other resources, for searches that follow edges. Each has kind and id; the others as for resource.","type":"array","minItems":1,"items":{"title":"a map of a resource\'s properties with kind and id","$ref":"#/$defs/resource","required":["kind","id"]}},"edges":{"title":"a list of edges such as {from: vpc-1, to: example}","description":"Edges between resource and around, by id. The edges account to region to resource are there anyway.","type":"array","minItems":1,"items":{"title":"a map with from, to and, if it is not default, type","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"title":"the id of the resource where the edge starts","type":"string","minLength":1},"to":{"title":"the id of the resource where the edge ends","type":"string","minLength":1},"type":{"title":"default, delete or iam","description":"default where it is left out.","enum":["default","delete","iam"],"default":"default"}}}}}}}},"$defs":{"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"line":{"title":"a text of 1 to 200 characters on one line","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\\\S\\\\r\\\\n]*\\\\S[^\\\\r\\\\n]*\\\\n?$"},"text":{"title":"a text of 1 to 4,000 characters","type":"string","minLength":1,"maxLength":4000,"pattern":"\\\\S"},"url":{"title":"an address that begins with https:// or http://","type":"string","maxLength":2000,"pattern":"^https?://[^\\\\s<>\\"]+$"},"resource":{"type":"object","properties":{"kind":{"title":"the name of a kind, such as aws_ec2_security_group","type":"string","minLength":1},"id":{"title":"an id in quotes, such as \\"sg-0123456789abcdef0\\"","type":"string","minLength":1},"name":{"title":"a name; in quotes where it looks like a number","type":"string"},"account":{"title":"12 digits in quotes, such as \\"012345678901\\" (without quotes YAML reads a number and drops its zeros)","type":"string","pattern":"^\\\\d{12}$"},"region":{"title":"the code of a region, such as us-east-1","type":"string","minLength":1}}},"ports":{"type":["array","string"],"minItems":1,"pattern":"^\\\\{\\\\{\\\\s*[a-z][a-z0-9_]*\\\\s*\\\\}\\\\}$","items":{"title":"a number, or a text such as 20-21","type":["integer","string"],"minimum":0,"maximum":65535,"pattern":"^\\\\d{1,5}-\\\\d{1,5}$"}},"parameter":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}}}}');
;// CONCATENATED MODULE: ./build/src/rules/load/rule-schema.js


/** What is wrong with one rule as it was written. Empty when it is well-formed. */
const ruleProblems = (0,schema_problems/* schemaCheck */.un)(rule_namespaceObject);

;// CONCATENATED MODULE: ./build/src/rules/load/to-rule.js

/** Checks a rule against the schema and fills in what it leaves out. Reports what is wrong; null then. */
function toRule(source) {
    const problems = source.tested ? [] : ruleProblems(source.value);
    for (const { path, message } of problems)
        source.report('error', source.lineOf(path), message);
    if (problems.length > 0)
        return null;
    const written = source.value;
    const title = written.title.trim();
    return {
        id: written.id,
        title,
        severity: written.severity,
        status: written.status ?? 'stable',
        risk: written.risk?.trim() ?? '',
        note: written.note?.trim() ?? '',
        search: written.search.trimEnd(),
        reach: written.reach ?? [],
        ...(written.service === undefined ? {} : { service: written.service.trim() }),
        lowerWhen: written.lower_when ?? [],
        parameters: withDefaults(written.parameters ?? {}),
        alert: {
            summary: written.alert?.summary?.trim() ?? title,
            dedupKey: written.alert?.dedup_key ?? written.id,
            ...(written.alert?.covered_by === undefined ? {} : { coveredBy: written.alert.covered_by }),
        },
        remediation: trimmed(written.remediation ?? {}),
        references: written.references ?? [],
        aliases: written.aliases ?? [],
        environments: written.environments ?? [],
        ...(written.judged_at === 'everywhere' ? { judgedAt: 'everywhere' } : {}),
        examples: written.examples ?? [],
        place: { file: source.file.file, line: source.lineOf(['id']), shipped: source.file.shipped },
    };
}
function withDefaults(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, Object.assign({ value: one.default }, one)]));
}
function trimmed(remediation) {
    return Object.fromEntries(Object.entries(remediation).map(([part, text]) => [part, text.trim()]));
}

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/rules/load/check.js










/**
 * Reads the selected rules, compiles their searches and tries their examples, and tells everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
function checkRules(selection, options) {
    const { files, leftOut } = selectFiles(selection, options.workspace);
    const problems = [];
    const sources = files.flatMap((file) => {
        const report = (level, line, message, excerpt = null) => problems.push({ file: file.file, line, level, message, excerpt });
        return file.shipped && options.examples === 'own'
            ? [readShippedFile(file, report)]
            : readRuleFile(file, report);
    });
    const kept = leaveOut(sources, leftOut, problems.length === 0);
    const placed = kept.flatMap((source) => {
        const rule = toRule(source);
        return rule === null ? [] : [{ rule, source }];
    });
    const given = options.parameters ?? {};
    problems.push(...(0,load_parameters/* givenProblems */.iz)(given, placed.map(({ rule }) => rule)));
    const rules = withoutDuplicates(placed).flatMap(({ rule, source }) => {
        const one = { rule: (0,load_parameters/* withGiven */.aP)(rule, given), source };
        (0,load_parameters/* warnOfUnused */.Mw)(one);
        const compiled = checkSearches(one, (0,load_parameters/* parameterValues */.oM)(one.rule), options);
        if (compiled === null)
            return [];
        return source.tested || checkExamples(one, options) ? [compiled] : [];
    });
    const sorted = rules.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule.id, b.rule.id));
    const byAccount = rulesByAccount(sorted, options.accounts ?? {}, options);
    problems.push(...byAccount.problems);
    return {
        rules: sorted,
        accountRules: byAccount.rules,
        problems: problems.toSorted((a, b) => (0,compare/* compareText */.n)(a.file, b.file) || a.line - b.line),
    };
}


/***/ }),

/***/ 13520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadRules)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);



/** Enough to repair a file in one go; more would push the first out of sight. */
const MOST_PROBLEMS = 20;
/** The selected rules, ready to be asked. Throws a UserError that lists what is wrong, one problem per line. */
function loadRules(selection, options) {
    const { rules, accountRules, problems } = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .M)(selection, options);
    if (problems.some(({ level }) => level === 'error'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(describe(problems));
    return { rules, accountRules, warnings: problems.map(lineFor) };
}
/** All errors, then the warnings about the same files: what surprises in a search may be why an example fails. */
function describe(problems) {
    const errors = problems.filter(({ level }) => level === 'error');
    const files = new Set(errors.map(({ file }) => file));
    const warnings = problems.filter(({ level, file }) => level === 'warning' && files.has(file));
    const lines = [
        ...errors.map((error) => lineFor(error) + indented(error.excerpt)),
        ...warnings.map((warning) => lineFor({ ...warning, message: `warning: ${warning.message}` })),
    ];
    const left = lines.length - MOST_PROBLEMS;
    if (left <= 0)
        return lines.join('\n');
    const rest = `… and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more problem')}; cloud-baseline rules check lists all.`;
    return [...lines.slice(0, MOST_PROBLEMS), rest].join('\n');
}
function lineFor({ file, line, message }) {
    return `${file}:${line}: ${message}`;
}
function indented(excerpt) {
    return excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`;
}


/***/ }),

/***/ 69395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ neededKinds),
/* harmony export */   r: () => (/* binding */ actionsFor)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);

/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity ask about: what has to be
 * read, and nothing else. Sorted.
 */
function neededKinds(rules) {
    const queries = rules.flatMap(({ query, lowerings }) => [query, ...lowerings.map((one) => one.query)]);
    return [...new Set(queries.flatMap(({ kinds }) => kinds))].toSorted();
}
/** IAM actions with which these kinds and costly properties are read. Sorted. */
function actionsFor(needs, model) {
    return [...new Set(needs.flatMap((need) => (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .Ro)(need, model)))].toSorted();
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Mw: () => (/* binding */ warnOfUnused),
/* harmony export */   PY: () => (/* binding */ exampleValues),
/* harmony export */   aP: () => (/* binding */ withGiven),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   iz: () => (/* binding */ givenProblems),
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** What `{{name}}` stands for in the rule. */
function parameterValues({ parameters }) {
    return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
/** The defaults, but for the values of an example. */
function exampleValues({ parameters }, own = {}) {
    return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, own[name] ?? parameter.default]));
}
/** The rule with what the user gave for it: what is given for the rule goes before what is given for all. */
function withGiven(rule, given) {
    const names = [_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_RULE */ .dZ, ...rule.aliases, rule.id];
    const own = Object.assign({}, ...names.map((name) => given[name] ?? {}));
    const parameters = Object.entries(rule.parameters).map(([name, parameter]) => {
        const { value } = own[name] ?? parameter;
        return [name, Object.assign({}, parameter, { value })];
    });
    return { ...rule, parameters: Object.fromEntries(parameters) };
}
/** Whether the rule has other values than its defaults, anywhere. */
function isChanged(rule, perAccount) {
    return [rule, ...perAccount.map((given) => withGiven(rule, given))].some(({ parameters }) => Object.values(parameters).some((one) => JSON.stringify(one.value) !== JSON.stringify(one.default)));
}
/** What is given and fits no rule: a rule or a name that is not there, or a value unlike the default. */
function givenProblems(given, rules) {
    return Object.entries(given).flatMap(([ruleName, values]) => {
        const meant = rules.filter(({ id, aliases }) => ruleName === _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_RULE */ .dZ || id === ruleName || aliases.includes(ruleName));
        return Object.entries(values).flatMap(([name, { value, file, line }]) => {
            const message = meant.length === 0 ? unknownRule(ruleName, rules) : misfit(allOf(meant), { [name]: value });
            return message === null
                ? []
                : [{ file, line, level: 'error', message: `parameters: ${ended(message)}`, excerpt: null }];
        });
    });
}
/** A question has its mark already. */
function ended(sentence) {
    return sentence.endsWith('?') ? sentence : `${sentence}.`;
}
function unknownRule(name, rules) {
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, rules.flatMap(({ id, aliases }) => [id].concat(aliases)));
    const help = meant === null ? 'expected the id of a selected rule, or "*" for all' : `did you mean ${meant}?`;
    return `no selected rule is called "${name}"; ${help}`;
}
function allOf(rules) {
    return Object.assign({}, ...rules.map(({ parameters }) => parameters));
}
/** What is wrong with values: a name that is not there, or a value unlike the default; null where they fit. */
function misfit(parameters, values) {
    for (const [name, value] of Object.entries(values)) {
        const parameter = Object.hasOwn(parameters, name)
            ? parameters[name]
            : undefined;
        if (parameter === undefined) {
            const names = Object.keys(parameters);
            const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
            const known = names.length === 0 ? 'there is none' : `expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(names, 'or')}`;
            return `unknown parameter ${name}; ${meant === null ? known : `did you mean ${meant}?`}`;
        }
        const expected = typeName(parameter.default);
        if (typeName(value) !== expected) {
            return `${name}: received ${JSON.stringify(value)}, expected ${expected} such as ${JSON.stringify(parameter.default)}`;
        }
    }
    return null;
}
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number')
        return 'a number';
    return typeof value === 'boolean' ? 'true or false' : 'a text';
}
/** Warns of parameters that nothing in the rule takes. */
function warnOfUnused({ rule, source }) {
    const lowerings = rule.lowerWhen.map(({ search = '' }) => search);
    const searches = [rule.search, JSON.stringify(rule.reach), ...lowerings].join('\n');
    for (const name of Object.keys(rule.parameters)) {
        if (new RegExp(`\\{\\{[#^/]?\\s*${name}\\b`).test(searches))
            continue;
        source.report('warning', source.lineOf(['parameters', name]), `parameter ${name}: no {{${name}}} is in the search, so it makes no difference.`);
    }
}


/***/ }),

/***/ 93851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withCertainLowerings),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
/* harmony import */ var _search_terms_certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26187);



/** The rule without what lowers its severity by properties that were not read: a missing value looks like an absent one. */
function withCertainLowerings(compiled, gapsOf) {
    const lowerings = compiled.lowerings.filter(({ query }) => (0,_search_terms_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertain */ .te)(query, gapsOf));
    return lowerings.length === compiled.lowerings.length ? compiled : { ...compiled, lowerings };
}
/**
 * How bad it is that this resource violates the rule: the rule's severity, or what the first of its `lower_when` says
 * that is certainly true of the resource. What is in doubt lowers nothing.
 */
function severityOf({ rule, lowerings }, resource, environment, surroundings) {
    const severity = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severityFor */ .v1)(rule, environment);
    const lowering = lowerings.find(({ query }) => {
        const evidence = (0,_search_terms_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSurely */ .gT)(query, resource, surroundings);
        return evidence !== null && evidence !== 'undecided';
    });
    if (lowering === undefined)
        return severity;
    return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(lowering.severity) > (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(severity) ? lowering.severity : severity;
}


/***/ }),

/***/ 84274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PACKS),
/* harmony export */   u: () => (/* binding */ shippedPacks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The folder of the packs, in the repository and in what ships. */
const PACKS = 'rules';
/**
 * Absolute path of the folder that holds the packs that ship. It is looked for upwards from this module, which is
 * src/rules/load/ in the repository and dist/host/ in the bundle.
 */
function shippedPacks() {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PACKS);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, 'aws')))
            return packs;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`the shipped rules are not above ${(0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)}`);
    }
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

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

// EXTERNAL MODULE: ./build/src/search/graph/structure.js
var structure = __webpack_require__(73372);
;// CONCATENATED MODULE: ./build/src/search/graph/inventory-index.js

/** Finds resources by place, kind and id: each has a position, those that were read before those that are implied. */
class Inventory {
    nodes = [];
    positions = new Map();
    /** How many were read. */
    read;
    cloud;
    #accounts = new Map();
    #regions = new Map();
    #byKind = new Map();
    /** account → region → kind → id: no key has to be put together for each resource. */
    #places = new Map();
    constructor(resources, accounts) {
        for (const resource of resources)
            this.#add(resource);
        this.read = this.nodes.length;
        this.cloud = this.nodes.find(({ kind }) => kind === structure/* CLOUD_KIND */.Fc) ?? this.#add((0,structure/* impliedCloud */.Oe)());
        for (const { id, name } of accounts)
            if (!this.#accounts.has(id))
                this.#add((0,structure/* impliedAccount */.ur)(id, name));
        for (const account of new Set([...this.#places.keys(), ...this.#regions.keys()]))
            this.#imply(account);
    }
    account(id) {
        return this.#accounts.get(id) ?? null;
    }
    region(account, region) {
        return this.#regions.get(account)?.get(region) ?? null;
    }
    find(account, region, kind, id) {
        if (kind === structure/* ACCOUNT_KIND */.JB)
            return this.#positionOf(this.account(id));
        if (kind === structure/* REGION_KIND */.GC)
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
        if (kind === structure/* ACCOUNT_KIND */.JB) {
            if (!this.#accounts.has(id))
                this.#accounts.set(id, resource);
        }
        else if (kind === structure/* REGION_KIND */.GC) {
            const regions = within(this.#regions, account, () => new Map());
            if (!regions.has(id))
                regions.set(id, resource);
        }
        else if (kind !== structure/* CLOUD_KIND */.Fc) {
            const regions = within(this.#places, account, () => new Map());
            const kinds = within(regions, region, () => new Map());
            const ids = within(kinds, kind, () => new Map());
            if (!ids.has(id))
                ids.set(id, position);
        }
        return resource;
    }
    #imply(account) {
        if (!this.#accounts.has(account))
            this.#add((0,structure/* impliedAccount */.ur)(account, account));
        for (const region of this.#places.get(account)?.keys() ?? []) {
            if (this.region(account, region) === null)
                this.#add((0,structure/* impliedRegion */.Bf)(account, region));
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
 * `accounts` gives names to accounts that are not among the resources.
 */
function buildGraph(resources, accounts) {
    return new ResourceGraph(new Inventory(resources, accounts));
}
class ResourceGraph {
    #inventory;
    #adjacency = new Map();
    constructor(inventory) {
        this.#inventory = inventory;
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
        if (kind === structure/* CLOUD_KIND */.Fc)
            return inventory.cloud;
        if (resource.kind === structure/* CLOUD_KIND */.Fc)
            return null;
        if (kind === 'account') {
            return resource.kind === structure/* ACCOUNT_KIND */.JB ? resource : inventory.account(resource.account);
        }
        if (kind !== 'region' || resource.kind === structure/* ACCOUNT_KIND */.JB)
            return null;
        return resource.kind === structure/* REGION_KIND */.GC ? resource : inventory.region(resource.account, resource.region);
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
        if (kind === structure/* CLOUD_KIND */.Fc)
            return null;
        if (kind === structure/* ACCOUNT_KIND */.JB)
            return this.#inventory.cloud;
        return kind === structure/* REGION_KIND */.GC ? this.#inventory.account(account) : this.#inventory.region(account, region);
    }
}


/***/ }),

/***/ 18366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
function surroundingsOf(account, region) {
    const ancestors = new Map([
        ['cloud', node('aws', 'aws')],
        ['account', node(account.id, account.name)],
        ['region', node(region, region)],
    ]);
    return { ancestor: (_resource, kind) => ancestors.get(kind) ?? null };
}
function node(id, name) {
    return { id, name, reported: { id, name } };
}


/***/ }),

/***/ 46919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ graphsOf),
/* harmony export */   S: () => (/* binding */ isVisibleTo)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);

/** Whether the search has to do with the resource: what is no more it only meets where it asks about that. */
function isVisibleTo({ names }, { gone }) {
    return gone === undefined || gone.some((name) => names.has(name));
}
/** Graphs of the resources as searches see them; one for all that see the same. */
function graphsOf(resources, accounts) {
    const states = [...new Set(resources.flatMap(({ gone = [] }) => gone))];
    const graphs = new Map();
    return (query) => {
        const key = states.filter((name) => query.names.has(name)).join(' ');
        const known = graphs.get(key);
        if (known !== undefined)
            return known;
        const graph = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(states.length === 0 ? resources : resources.filter((resource) => isVisibleTo(query, resource)), accounts);
        graphs.set(key, graph);
        return graph;
    };
}


/***/ }),

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mixedOperators)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89664);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18712);


/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
function mixedOperators(search) {
    for (const term of (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(search)) {
        const mixed = findMixed(term);
        if (mixed !== null) {
            return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(mixed)}.`;
        }
    }
    return null;
}
function findMixed(term) {
    if (term.type === 'not' || term.type === 'context')
        return findMixed(term.term);
    if (term.type !== 'pair')
        return null;
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .leftSpine */ .pj)(term);
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


/***/ }),

/***/ 18712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   t8: () => (/* binding */ nestedTerms)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89664);

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
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .leftSpine */ .pj)(term);
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


/***/ }),

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   DZ: () => (/* binding */ asksForUnread),
/* harmony export */   gT: () => (/* binding */ matchSurely),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);

/** What is missing of a kind for a search. `listing`: resources; `properties`: only what some or all of them hold. */
function missingOf(query, kind, gapsOf) {
    const gaps = gapsOf(kind).filter((gap) => !isDecidedOneByOne(gap, query));
    if (gaps.some(({ properties }) => properties === undefined))
        return 'listing';
    const isAskedFor = (property) => query.names.has(property) || (property === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EDGES */ .pC && !query.streams);
    const needed = gaps.some(({ properties = [] }) => properties.some(isAskedFor));
    return needed ? 'properties' : null;
}
/** Whether all that the search asks about was read to its end. */
function isComplete(query, gapsOf) {
    return query.kinds.every((kind) => missingOf(query, kind, gapsOf) === null);
}
/**
 * Whether what the search says of each resource that was read is certain: where it judges resources one by one,
 * further resources may be missing, but a property that was not read is not an absent one.
 */
function isCertain(query, gapsOf) {
    if (!query.streams && !query.streamsIntoAggregate)
        return isComplete(query, gapsOf);
    return query.kinds.every((kind) => {
        const missing = missingOf(query, kind, gapsOf);
        return missing === null || (missing === 'listing' && query.subjects.includes(kind));
    });
}
/** What a search that judges resources one by one says of one; `undecided` where that hangs on what was not read. */
function matchSurely(query, resource, surroundings) {
    if (asksForUnread(query, resource))
        return 'undecided';
    const evidence = query.match(resource, surroundings);
    const { doubts } = resource;
    if (doubts === undefined)
        return evidence;
    const isSame = doubts.every((reported) => {
        const possible = query.match({ ...resource, reported }, surroundings);
        return (evidence === null) === (possible === null);
    });
    return isSame ? evidence : 'undecided';
}
/** Resources in doubt carry it: a search that judges them one by one is only undecided about those it matters for. */
function isDecidedOneByOne({ partial }, { streams, streamsIntoAggregate }) {
    return partial === true && (streams || streamsIntoAggregate);
}
/**
 * Whether the search asks about something that could not be read of the resource. Of `nic_attachment.attach_time`: one that
 * asks whose the attachment is does not ask when it was made.
 */
function asksForUnread({ names }, { unread = [] }) {
    return unread.some((path) => path.split('.').every((name) => names.has(name)));
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


/***/ })

};
