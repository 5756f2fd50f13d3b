export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 51186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ beyondReach),
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   Mb: () => (/* binding */ reachSearch),
/* harmony export */   eo: () => (/* binding */ readReach)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _sets_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97965);
/* harmony import */ var _sets_interval_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92222);
/* harmony import */ var _path_openings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81521);
/* harmony import */ var _sets_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94932);
/* harmony import */ var _sets_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8758);






/** Every protocol that the other parts do not name. */
const OTHERS = 'other';
const NAMED = ['tcp', 'udp', 'icmp', 'icmpv6'];
/** The reach of a rule whose parameters leave no port: it may still find something, for another reason. */
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`received the protocol ${JSON.stringify(named)}, expected tcp, udp, icmp, icmpv6, a number in quotes, all or other.`);
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
/**
 * What is left of an opening without the part that the rule is about; of all protocols, everything that is not that
 * part.
 */
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`received ${JSON.stringify(written)}, expected a list, or "{{name}}" with the name of a parameter.`);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`received the ${noun} ${JSON.stringify(written)}, expected a number from 0 to ${most}, or two such as "20-21".`);
    }
    return [from, to];
}


/***/ }),

/***/ 42398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ acceptedResource)
/* harmony export */ });
/* harmony import */ var _drift_normalise_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76805);
/* harmony import */ var _inventory_withheld_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91819);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17669);



/** A resource as it was accepted, for searches. What the normal form leaves out or hides nobody accepted: it is not known. */
function acceptedResource({ id, name, value, unknown }, { account, region }, kindOf) {
    const { name: kind } = kindOf;
    const unread = [...unknown, ...notAccepted(kindOf)];
    return {
        account,
        region,
        kind,
        id,
        name,
        reported: { ...value, id, name, kind },
        edges: [],
        ...(unread.length === 0 ? {} : { unread }),
        ...((0,_search_index_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsMasked */ .Y3)(id) || (0,_search_index_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsMasked */ .Y3)(value) ? { masked: true } : {}),
    };
}
/** Worked out once: every resource that is compared asks for it. */
const NOT_ACCEPTED = new WeakMap();
/** What is worked out of several resources, changes by itself, or is a text that no file keeps. */
function notAccepted(kind) {
    const known = NOT_ACCEPTED.get(kind);
    if (known !== undefined)
        return known;
    const { properties, derived = {}, compared = {} } = kind;
    const found = [
        ...Object.keys(derived),
        ...(compared.volatile ?? []),
        ..._drift_normalise_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_ITSELF */ .Ew.filter((name) => Object.hasOwn(properties, name)),
        ...(0,_inventory_withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .secretTexts */ .V)(kind).map((path) => path.join('.')),
    ];
    NOT_ACCEPTED.set(kind, found);
    return found;
}


/***/ }),

/***/ 76151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askRule)
/* harmony export */ });
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17669);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64133);



/**
 * What the rule, which is one about changes, says of one attribute of a resource that differs.
 * @param certain whether what its searches ask about was read of all resources
 */
function askRule({ rule, query, change }, changed, attribute, surroundings, certain = true) {
    const wanted = rule.change;
    const { operation, path } = attribute;
    if (wanted === undefined || change === null)
        return { judges: false, why: 'it is not about changes' };
    if (!wanted.on.includes(operation))
        return { judges: false, why: `it is only about what was ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(wanted.on, 'or')}` };
    if (!change.isAbout(path))
        return { judges: false, why: `it is only about ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(wanted.paths, 'or')}` };
    if (!certain)
        return { judges: 'unknown', why: 'it asks about what was not read' };
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(changed, attribute);
    const present = (changed.after ?? changed.before)?.resource ?? null;
    const asked = [
        ['search', query, present],
        ['before', change.before, view.before],
        ['after', change.after, view.after],
    ];
    let unknown = null;
    for (const [name, search, resource] of asked) {
        if (search === null || resource === null)
            continue;
        const said = (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisibleTo */ .S_)(search, resource) ? (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSurely */ .gT)(search, resource, surroundings) : null;
        if (said === null)
            return { judges: false, why: refusedBy(name, search, resource, surroundings) };
        if (said === 'undecided')
            unknown ??= `its ${name} asks about what was not read`;
    }
    return unknown === null ? { judges: true } : { judges: 'unknown', why: unknown };
}
function refusedBy(name, search, resource, surroundings) {
    const why = (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisibleTo */ .S_)(search, resource) ? (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalWords */ .WW)(search.whyNot(resource, surroundings)) : '';
    return why === '' ? `its ${name} is not true` : `its ${name} is not true: ${why}`;
}


/***/ }),

/***/ 32283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ propertyOf),
/* harmony export */   w: () => (/* binding */ pathTest)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77175);


/**
 * Whether a path of a changed attribute (see AttributeChange) is one of those that a rule is about; of none, any is. Takes
 * time in proportion to globs × path, whatever they are.
 */
function pathTest(globs) {
    if (globs.length === 0)
        return () => true;
    const all = globs.map((glob) => (glob === _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_RESOURCE */ .BK ? [] : stepsOf(glob)));
    return (path) => {
        const names = path === '' ? [] : path.split('/');
        return all.some((steps) => (steps.length === 0 ? names.length === 0 : fits(steps, names)));
    };
}
/** The property at the start of a glob, or null where a star stands there, or it is the resource as a whole. */
function propertyOf(glob) {
    const [first = ''] = glob.split('/');
    return glob === _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_RESOURCE */ .BK || /[*?]/.test(first) ? null : first;
}
function stepsOf(glob) {
    return glob.split('/').filter((step, index, all) => step !== '**' || all[index - 1] !== '**');
}
/** Goes along the names and keeps which steps they may have reached. The resource as a whole has no names, and fits nothing. */
function fits(steps, names) {
    if (names.length === 0)
        return false;
    let reached = onward(steps, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const at of reached) {
            const step = steps[at];
            if (step === '**')
                next.add(at).add(at + 1);
            else if (step !== undefined && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsGlob */ .t)(step, name))
                next.add(at + 1);
        }
        reached = onward(steps, next);
    }
    return reached.has(steps.length);
}
function onward(steps, reached) {
    for (const at of reached)
        if (steps[at] === '**')
            reached.add(at + 1);
    return reached;
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _drift_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46146);

/** Every resource of the kind, by id. Where the listing has a gap, one that did not come is neither there nor gone. */
function* pairsOf({ present, accepted }) {
    const ids = new Set([...accepted.resources.keys(), ...present.resources.keys()]);
    for (const id of [...ids].toSorted()) {
        const before = accepted.resources.get(id);
        const after = present.resources.get(id);
        if (after === undefined && !present.listed)
            continue;
        yield { id, before, after, change: (0,_drift_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffOf */ .n)(before, after, accepted.at) };
    }
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

/***/ 80382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ isUnaccepted),
/* harmony export */   OB: () => (/* binding */ unacceptedOf),
/* harmony export */   OS: () => (/* binding */ isWatchedWhole),
/* harmony export */   qM: () => (/* binding */ isWatchedOf)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8073);
/* harmony import */ var _changed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32283);



/** The properties that the rule watches and that what is accepted does not hold, though this run read them. */
function unacceptedOf({ rule }, { present, accepted }) {
    const [now, then] = [new Set(present.properties), new Set(accepted.properties)];
    return (rule.change?.paths ?? [])
        .map(_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$)
        .filter((name) => name !== null)
        .filter((name) => !Object.hasOwn(_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_PROPERTIES */ .C, name) && now.has(name) && !then.has(name));
}
/** Whether the rule watches nothing but properties of which nothing is accepted: there is nothing to compare then. */
function isUnaccepted(compiled, compared) {
    const paths = compiled.rule.change?.paths ?? [];
    return paths.length > 0 && unacceptedOf(compiled, compared).length === paths.length;
}
/**
 * Whether all that the rule watches of the kind is known, now and of what is accepted. A rule that names properties watches
 * these; one about any watches what was to be read of the kind.
 */
function isWatchedWhole({ rule }, { present, accepted }) {
    if (!present.listed)
        return false;
    const { properties, isAny } = watchedBy(rule);
    const gaps = present.gaps.filter((gap) => {
        const names = propertiesOf(gap);
        return names === null || isAny || names.some((name) => properties.includes(name));
    });
    if (gaps.length > 0)
        return false;
    const [now, then] = [new Set(present.properties), new Set(accepted.properties)];
    // What every resource may have, such as a time of creation, is compared of some kinds alone.
    return properties.every((name) => Object.hasOwn(_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_PROPERTIES */ .C, name)
        ? now.has(name) === then.has(name)
        : now.has(name) && then.has(name));
}
/** Whether all that the rule watches is known of this one resource of the kind: else it has passed nothing. */
function isWatchedOf({ rule }, { present }, { before, after }) {
    const { properties, isAny } = watchedBy(rule);
    const unknown = new Set([before, after].flatMap((side) => [...(side?.unknown ?? [])].map(rootOf)));
    if (properties.some((name) => unknown.has(name)))
        return false;
    if (!isAny)
        return true;
    // Beside these, what nobody asked for is not known of any resource.
    const isLost = present.gaps.some((gap) => gap.partial !== true && propertiesOf(gap) !== null);
    return !isLost && !present.properties.some((name) => unknown.has(name));
}
/** The properties that it names, and whether it is about others as well. */
function watchedBy({ change }) {
    const paths = (change?.paths ?? []).filter((path) => path !== _model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE_RESOURCE */ .BK);
    const named = paths.map(_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$);
    const properties = named.filter((name) => name !== null);
    return { properties, isAny: change?.paths.length === 0 || properties.length < named.length };
}
/** Those that were not read; null: the resources themselves were not. */
function propertiesOf({ properties, kind }) {
    return properties ?? (kind.includes('.') ? [kind.slice(kind.indexOf('.') + 1)] : null);
}
function rootOf(path) {
    return path.split('.', 1)[0] ?? path;
}


/***/ }),

/***/ 12919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkExamples)
});

// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var src_search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/rules/load/check-environments.js
var check_environments = __webpack_require__(80961);
// EXTERNAL MODULE: ./build/src/rules/load/check-searches.js + 2 modules
var check_searches = __webpack_require__(27245);
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
    ...kind/* COMMON_PROPERTIES */.C,
};
/**
 * Compares an example's properties with those that its kind declares. Paths start at the example's resource.
 * @param region the regions that there are
 */
function propertyProblems(resource, kind, region = { type: 'string' }) {
    const given = Object.keys(resource).find((name) => Object.hasOwn(kind.derived ?? {}, name));
    const derived = given === undefined
        ? []
        : [{ path: [given], message: `${given} is worked out of other properties; leave it out.` }];
    const known = Object.entries({ ...COMMON, region, ...kind.properties });
    const had = Object.fromEntries(known.filter(([name]) => kind.lacks?.includes(name) !== true));
    return [...derived, ...inObject(resource, had, [], kind.name)];
}
function inObject(value, properties, path, owner) {
    return Object.entries(value).flatMap(([name, part]) => {
        const inner = [...path, name];
        const type = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (type !== undefined)
            return inValue(part, type, inner);
        const meant = (0,nearest/* nearest */.pA)(name, Object.keys(properties));
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
    if (isScalarOf(value, type)) {
        const unknown = unknownIn(value, type, path);
        return unknown === null ? [] : [{ path, message: unknown }];
    }
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
    if (typeof value !== SCALARS[type.type] || (type.type === 'int' && !Number.isInteger(value)))
        return false;
    return typeof value !== 'string' || (IS_WRITTEN[type.type]?.(value) ?? true);
}
/** Texts that are read as something else. */
const IS_WRITTEN = {
    datetime: (text) => (0,src_search/* parseTime */.pe)(text) !== null,
    date: (text) => (0,src_search/* parseTime */.pe)(text) !== null,
    duration: (text) => (0,src_search/* parseDuration */.E9)(text) !== null,
};
/** A text that is none of a closed set. */
function unknownIn(value, type, path) {
    if (typeof value !== 'string' || type.type !== 'string' || !('values' in type))
        return null;
    return (0,src_search/* unknownValue */.Uo)((0,schema_problems/* showPath */.P8)(path), value, type.values);
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

// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/model/rule.js
var rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/rules/change/accepted-resource.js
var accepted_resource = __webpack_require__(42398);
// EXTERNAL MODULE: ./build/src/rules/change/ask.js
var ask = __webpack_require__(76151);
// EXTERNAL MODULE: ./build/src/rules/change/compared-kind.js
var compared_kind = __webpack_require__(7812);
// EXTERNAL MODULE: ./build/src/rules/change/watched-whole.js
var watched_whole = __webpack_require__(80382);
// EXTERNAL MODULE: ./build/src/rules/load/compiled-rule.js
var compiled_rule = __webpack_require__(48206);
// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var load_severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/rules/examples/example-resource.js
var example_resource = __webpack_require__(58828);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/derive/derive.js + 4 modules
var derive = __webpack_require__(83215);
// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/sensitive/detector.js + 13 modules
var detector = __webpack_require__(92398);
// EXTERNAL MODULE: ./build/src/sensitive/national-id-countries.js
var national_id_countries = __webpack_require__(96913);
;// CONCATENATED MODULE: ./build/src/rules/examples/example-scope.js








/** What a violation's ports are held against, see judgeExample. */
const OPENED = (0,kind/* needOf */.E)('aws_ec2_security_group', 'internet_ingress');
/** An example is about what a rule finds where everything is looked for. */
const DETECTOR = (0,detector/* detectorOf */.U)({ ...sensitive/* USUAL_POLICY */.cx, nationalIds: national_id_countries/* NATIONAL_ID_COUNTRIES */.y });
/**
 * The example as a scope that was read as it says: its resource stands first, then those around it, with the derived
 * properties that the rule needs.
 */
function exampleScope(example, kind, compiled, model) {
    const own = (0,example_resource/* exampleResource */.bJ)(example.resource, kind);
    const around = (example.around ?? []).flatMap((other) => {
        const otherKind = model.get(typeof other['kind'] === 'string' ? other['kind'] : '');
        return otherKind === undefined ? [] : [(0,example_resource/* exampleResource */.bJ)(other, otherKind)];
    });
    const resources = [own, ...around].map((one, _, all) => withEdges(one, all, example));
    const { account, region } = own;
    const held = resources.map((one) => one.kind);
    const needs = new Set([...(0,needed_kinds/* neededKinds */.L)([compiled], held), ...(compiled.reach === null ? [] : [OPENED])]);
    const unread = new Set(example.unread);
    const asked = [...new Set([...needs, ...(0,derive/* sourcesOf */.u0)(needs, clouds/* DERIVED */.mj)])];
    const complete = asked
        .filter((name) => !unread.has(name))
        .map((name) => ({ account, region, kind: name, count: 0 }));
    const gaps = [...unread].map((name) => {
        const [owner = '', property = ''] = name.split('.');
        // As coverage lists it: what is read in any case has no need of its own.
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
    return (0,derive/* derive */.CX)(read, new Set([...needs].filter((need) => !unread.has(need))), clouds/* DERIVED */.mj, {
        detector: DETECTOR,
    });
}
function withEdges(one, all, { edges = [] }) {
    const own = edges
        .filter(({ from }) => from === one.id)
        .flatMap(({ to, type = 'default' }) => all
        .filter(({ id }) => id === to)
        .map(({ kind, id, region }) => ({ type, direction: 'out', kind, id, region })));
    return { ...one, edges: own };
}

;// CONCATENATED MODULE: ./build/src/rules/examples/judge-change.js













const ACCEPTED_AT = '2026-01-01T00:00:00Z';
/** What the rule says of the example's change, in an account that is immutable. */
function judgeChange(example, kind, compiled, model) {
    const { unread = [], environment = accounts_environment/* OTHER_ENVIRONMENT */.xV } = example;
    if (!(0,rule/* appliesTo */.Gl)(compiled.rule, environment) && example.environment !== undefined)
        return { result: 'pass', why: `the rule is not for ${environment}` };
    const account = (0,example_resource/* exampleAccount */.oZ)(example.after ?? example.before ?? {});
    const then = scopeWith(example.before ?? example.after ?? {}, [], example, kind, compiled, model);
    const now = scopeWith(example.after ?? example.before ?? {}, unread, example, kind, compiled, model);
    const accepted = kindIn(then, kind, model, example.before !== undefined);
    const present = kindIn(now, kind, model, example.after !== undefined);
    const compared = { present, accepted: { at: ACCEPTED_AT, ...accepted } };
    const gapsOf = (name) => now.gaps.filter((gap) => gap.kind === name);
    const certain = (0,compiled_rule/* searchesOf */.M)(compiled).every((search) => (0,src_search/* isCertain */.te)(search, gapsOf));
    let isOpen = !certain || !(0,watched_whole/* isWatchedWhole */.OS)(compiled, compared);
    const whys = [];
    for (const { before, after, change: found } of (0,compared_kind/* pairsOf */.f)(compared)) {
        const was = before === undefined ? null : (0,accepted_resource/* acceptedResource */.o)(before, accepted, kind);
        const is = after === undefined ? null : resourceIn(now);
        const resource = is ?? was;
        if (resource === null)
            continue;
        const changed = {
            before: before === undefined || was === null ? null : { normalised: before, resource: was },
            after: after === undefined || is === null ? null : { normalised: after, resource: is },
        };
        const surroundings = (0,example_resource/* exampleSurroundings */.A4)(resource, environment, account);
        for (const attribute of found?.attributes ?? []) {
            const answer = (0,ask/* askRule */.w)(compiled, changed, attribute, surroundings, certain);
            if (answer.judges === 'unknown')
                isOpen = true;
            if (answer.judges !== true) {
                whys.push(`of ${attribute.path}, ${answer.why}`);
                continue;
            }
            const evidence = [{ path: attribute.path, value: attribute.after ?? attribute.before }];
            const rule = (0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf);
            const severity = (0,load_severity/* severityOf */.x)(rule, resource, environment, surroundings);
            return { result: 'violation', evidence, severity, outside: false };
        }
    }
    return { result: isOpen ? 'unknown' : 'pass', why: whys.length === 0 ? 'nothing differs' : (0,words/* some */.zN)(whys, 3) };
}
function scopeWith(resource, unread, { name, expect }, kind, compiled, model) {
    return exampleScope({ name, expect, unread, resource }, kind, compiled, model);
}
/** The kind in the scope, with its resource or without. */
function kindIn(scope, kind, model, isThere) {
    const [found] = new normaliser/* Normaliser */.V(model, 'read', [kind.name]).kindsOf({
        ...scope,
        account: { id: scope.account },
        resources: isThere ? [resourceIn(scope)] : [],
    });
    if (found === undefined)
        throw new TypeError('an example whose kind was not asked for');
    return found;
}
function resourceIn({ resources: [resource] }) {
    if (resource === undefined)
        throw new TypeError('an example without a resource');
    return resource;
}

// EXTERNAL MODULE: ./build/src/network/path/group-ingress.js
var group_ingress = __webpack_require__(44983);
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/src/network/ingress/rule-reach.js
var rule_reach = __webpack_require__(51186);
;// CONCATENATED MODULE: ./build/src/rules/examples/judge-example.js










/** What the rule says of the example's resource, among those around it. */
function judgeExample(example, kind, compiled, model) {
    const { query } = compiled;
    const { resources, gaps } = exampleScope(example, kind, compiled, model);
    const [resource] = resources;
    if (resource === undefined)
        throw new TypeError('an example without a resource');
    const { environment = accounts_environment/* OTHER_ENVIRONMENT */.xV } = example;
    if (!(0,rule/* appliesTo */.Gl)(compiled.rule, environment) && example.environment !== undefined)
        return { result: 'pass', why: `the rule is not for ${environment}` };
    const account = (0,example_resource/* exampleAccount */.oZ)(example.resource);
    const unread = new Set(example.unread);
    const gapsOf = (name) => gaps.filter((gap) => gap.kind === name);
    // Which other resources there are makes no difference to this one, unless its own kind was not read at all.
    const missing = [
        ...new Set([
            ...(query.judgeInPart === null ? (0,src_search/* uncertainKinds */.Hk)(query, gapsOf) : []),
            ...(unread.has(kind.name) ? [kind.name] : []),
        ]),
    ];
    if (missing.length > 0)
        return {
            result: 'unknown',
            why: `it asks about ${(0,words/* enumerate */.HL)(missing)}, ${missing.length === 1 ? 'which was' : 'which were'} not read`,
        };
    if (!(0,src_search/* isVisibleTo */.S_)(query, resource))
        return {
            result: 'pass',
            why: `${resource.kind} that is gone is only found by a search that asks about ${(0,words/* enumerate */.HL)(resource.gone ?? [], 'or')}`,
        };
    const surroundings = (0,example_resource/* exampleSurroundings */.A4)(resource, environment, account);
    const graph = (0,src_search/* graphsOf */.LB)(resources, [{ ...account, environment }])(query);
    if ((0,src_search/* undecidedIn */.tC)(query, graph, gapsOf, () => gapsOf)?.has(resource) === true) {
        const kinds = [...unread].filter((name) => query.kinds.includes(name));
        return { result: 'unknown', why: openWords(kinds) };
    }
    const evidence = query.streams
        ? (0,src_search/* matchSurely */.gT)(query, resource, surroundings)
        : ([...query.find(graph)].find((match) => match.resource === resource)?.evidence ?? null);
    if (evidence === 'undecided')
        return { result: 'unknown', why: openWords((0,src_search/* openPoints */.c_)(query, resource, surroundings)) };
    if (evidence === null) {
        const around = query.streams ? surroundings : graph;
        return { result: 'pass', why: (0,src_search/* refusalWords */.WW)(query.whyNot(resource, around)) };
    }
    const severity = (0,load_severity/* severityOf */.x)((0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf), resource, environment, surroundings);
    return { result: 'violation', evidence, severity, outside: isOutside(compiled, resource) };
}
/** Of an example that is unknown, since it hangs on what it says was not read. */
function openWords(points) {
    if (points.length === 0)
        return '';
    const named = (0,words/* enumerate */.HL)(points.map((point) => `\`${point}\``));
    return `${named} ${points.length === 1 ? 'hangs' : 'hang'} on what was not read`;
}
function isOutside({ reach }, { kind, reported }) {
    if (reach === null || kind !== group_ingress/* SECURITY_GROUP */.h)
        return false;
    return (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(reported['internet_ingress']), reach).length === 0;
}
/** Ids that the example's edges name and none of its resources has. */
function danglingIds({ resource, around = [], edges = [] }) {
    const known = new Set([resource, ...around].map((one) => one['id'] ?? example_resource/* EXAMPLE_ID */.j6));
    return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
}

// EXTERNAL MODULE: ./build/src/rules/load/given-values.js
var given_values = __webpack_require__(26282);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
;// CONCATENATED MODULE: ./build/src/rules/examples/check-examples.js










/** Kinds that are named where an example has to say which of them it is. */
const MOST_KINDS = 8;
/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
function checkExamples({ rule, source }, options) {
    const { model } = options;
    const byDefault = (0,check_searches/* withValues */.t)(rule, (0,load_parameters/* exampleValues */.PY)(rule), options);
    const results = examplesOf(rule).map((example, index) => {
        const path = ['examples', index];
        const refuse = (inner, message) => {
            source.report('error', source.lineOf([...path, ...inner]), `example "${example.name}": ${message}`);
            return false;
        };
        const states = statesOf(example);
        const kind = kindOf(states, byDefault.query, model);
        if (typeof kind === 'string')
            return refuse([states[0]?.[0] ?? 'resource', 'kind'], kind);
        const { subjects } = byDefault.query;
        if (!subjects.includes(kind.name)) {
            const line = source.lineOf([...path, states[0]?.[0] ?? 'resource', 'kind']);
            const asked = (0,words/* some */.zN)(subjects, MOST_KINDS, 'kind');
            const message = `the search asks about ${asked}, so ${(0,words/* withArticle */.vJ)(kind.name)} passes whatever it is.`;
            source.report('warning', line, `example "${example.name}": ${message}`);
        }
        for (const { at, properties, kind: own } of describedIn(example, states, kind, model)) {
            for (const problem of propertyProblems(properties, own, regionsOf(model))) {
                const line = source.lineOf([...path, ...at, ...problem.path]);
                source.report('warning', line, `example "${example.name}": ${problem.message}`);
            }
        }
        const { environment } = example;
        const unknown = environment === undefined || options.held?.environments === undefined
            ? null
            : (0,check_environments/* unknownEnvironment */.I)(environment, options.held.environments);
        if (unknown !== null) {
            const line = source.lineOf([...path, 'environment']);
            source.report('warning', line, `example "${example.name}": environment: ${unknown}`);
        }
        const fault = faultOf(example, rule.parameters, model) ?? faultOfValues(example, rule, options);
        if (fault !== null)
            return refuse(fault.path, fault.message);
        const compiled = withExampleValues(byDefault, example, options);
        const judgement = example.resource !== undefined
            ? judgeExample(example, kind, compiled, model)
            : judgeChange(example, kind, compiled, model);
        const wrong = differenceFrom(example, judgement);
        return wrong === null || refuse([], wrong);
    });
    return results.every(Boolean);
}
/** A region by its name, of which a cloud has a closed set. */
function regionsOf(model) {
    return [...model.values()].find(({ bases }) => bases.includes('region'))?.properties['name'];
}
function examplesOf({ change, examples }) {
    return change?.examples ?? examples;
}
/** The resource, or what it was and is, under the names that they have in the example. */
function statesOf(example) {
    if (example.resource !== undefined)
        return [['resource', example.resource]];
    const { before, after } = example;
    return ['before', 'after'].flatMap((name) => {
        const properties = name === 'before' ? before : after;
        return properties === undefined ? [] : [[name, properties]];
    });
}
/** All resources that the example describes whose kind is known, and where. */
function describedIn(example, states, kind, model) {
    const own = states.map(([name, properties]) => ({ at: [name], properties, kind }));
    if (example.resource === undefined)
        return own;
    const around = (example.around ?? []).flatMap((properties, index) => {
        const other = typeof properties['kind'] === 'string' ? model.get(properties['kind']) : undefined;
        return other === undefined ? [] : [{ at: ['around', index], properties, kind: other }];
    });
    return [...own, ...around];
}
function withExampleValues(byDefault, { parameters }, options) {
    const { rule } = byDefault;
    return parameters === undefined ? byDefault : (0,check_searches/* withValues */.t)(rule, (0,load_parameters/* exampleValues */.PY)(rule, parameters), options);
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
        const properties = Object.keys(known?.properties ?? {}).map((one) => `${kind}.${one}`);
        const meant = (0,nearest/* nearest */.pA)(name, known === undefined ? model.keys() : properties);
        const help = meant === null ? 'expected the name of a kind, or kind.property.' : `did you mean ${meant}?`;
        const message = `received ${JSON.stringify(name)}; ${help}`;
        return { path: ['unread', index], message };
    }
    return example.resource !== undefined ? faultAround(example, model) : null;
}
/** A value with which the searches make no sense. */
function faultOfValues({ parameters = {} }, rule, options) {
    for (const [name, value] of Object.entries(parameters)) {
        const { fault } = (0,given_values/* trial */.F)(rule, (0,load_parameters/* exampleValues */.PY)(rule), name, value, options);
        if (fault !== null)
            return { path: ['parameters', name], message: `parameters: ${name}: ${fault}` };
    }
    return null;
}
/** What is wrong with the resources around the example's own and with its edges. */
function faultAround(example, model) {
    for (const [index, { kind }] of (example.around ?? []).entries()) {
        const name = typeof kind === 'string' ? kind : '';
        if (model.has(name))
            continue;
        const meant = (0,nearest/* nearest */.pA)(name, model.keys());
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
function kindOf(states, { subjects }, model) {
    const given = states.flatMap(([, properties]) => properties['kind'] ?? []);
    const name = given[0] ?? (subjects.length === 1 ? subjects[0] : undefined);
    const place = states.map(([state]) => `${state}.kind`).join(' and ');
    const expected = `expected ${place} to be ${subjects.length > MOST_KINDS ? `one of its ${subjects.length} kinds, such as ${subjects[0]}` : (0,words/* enumerate */.HL)(subjects, 'or')}.`;
    if (given.some((one) => one !== name))
        return `it is of two kinds before and after; ${expected}`;
    if (typeof name !== 'string')
        return `the search is about several kinds; ${expected}`;
    const kind = model.get(name);
    if (kind !== undefined)
        return kind;
    const meant = (0,nearest/* nearest */.pA)(name, model.keys());
    return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`;
}
function differenceFrom({ expect, severity }, judgement) {
    if (judgement.result !== 'violation') {
        const { result, why } = judgement;
        return result === expect ? null : `expected ${expect}, got ${result}${why === '' ? '' : `: ${why}`}.`;
    }
    if (expect === 'violation') {
        if (judgement.outside)
            return 'what it lets in from the internet lies outside of reach.';
        if (severity === undefined || severity === judgement.severity)
            return null;
        return `expected a violation of severity ${severity}, got ${judgement.severity}.`;
    }
    const reasons = (0,src_search/* evidenceWords */.Jg)(judgement.evidence);
    return `expected ${expect}, got violation${reasons === '' ? '' : `, since ${reasons}`}.`;
}


/***/ }),

/***/ 58828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ exampleSurroundings),
/* harmony export */   bJ: () => (/* binding */ exampleResource),
/* harmony export */   j6: () => (/* binding */ EXAMPLE_ID),
/* harmony export */   oZ: () => (/* binding */ exampleAccount)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78388);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17669);




/** The account of AWS's own documentation. */
const EXAMPLE_ACCOUNT = '111122223333';
const EXAMPLE_REGION = 'us-east-1';
const EXAMPLE_ID = 'example';
/** An example's properties as the resource that an inventory would hold. The schema has checked the texts in them. */
function exampleResource(properties, kind) {
    const { account, region, ...others } = properties;
    const id = textOr(properties['id'], EXAMPLE_ID);
    const name = textOr(properties['name'], id);
    const gone = kind.gone === undefined ? undefined : (0,_model_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .goneReader */ .T)(kind.gone)(properties);
    return {
        ...(gone === undefined ? {} : { gone }),
        kind: kind.name,
        id,
        name,
        account: exampleAccount({ account: account ?? null }).id,
        region: textOr(region, kind.level === 'account' ? _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j : EXAMPLE_REGION),
        reported: { ...others, id, name, kind: kind.name },
        edges: [],
    };
}
/** The account that the properties name, by its id or by what it is called. */
function exampleAccount({ account }) {
    const written = textOr(account, EXAMPLE_ACCOUNT);
    return { id: /^\d{12}$/.test(written) ? written : EXAMPLE_ACCOUNT, name: written };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** An example lies in an account and a region, and nothing else is around it. */
function exampleSurroundings({ account: id, region }, environment = _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ENVIRONMENT */ .xV, { name } = { name: id }) {
    return (0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsOf */ .ZD)({ id, name, environment }, region);
}


/***/ }),

/***/ 26057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands)
/* harmony export */ });
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43507);

/** Reports what in a rule's commands looks like a placeholder and would never be filled in. Whether there was nothing. */
function checkCommands({ rule, source }) {
    const { cli } = rule.remediation;
    if (cli === undefined)
        return true;
    const path = ['remediation', 'cli'];
    const strange = (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .strangePlaceholders */ .FO)(cli);
    for (const { text, offset } of strange) {
        source.report('error', source.lineInText(path, cli, offset), `remediation: received the placeholder ${text}, expected words in small letters between < and >, such as <group id>.`);
    }
    return strange.length === 0;
}


/***/ }),

/***/ 80961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment),
/* harmony export */   g: () => (/* binding */ warnOfEnvironments)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


/** Warns of environments that no account can be in, so that the rule, or the severity, is for nobody. */
function warnOfEnvironments({ rule, source }, known) {
    const warn = (path, name, what) => {
        const unknown = unknownEnvironment(name, known);
        if (unknown !== null)
            source.report('warning', source.lineOf(path), `${what}: ${unknown}`);
    };
    for (const [index, name] of rule.environments.entries())
        warn(['environments', index], name, 'environments');
    if (typeof rule.severity === 'string')
        return;
    for (const name of Object.keys(rule.severity))
        if (name !== 'default')
            warn(['severity', name], name, 'severity');
}
/** A sentence about an environment that is none of those that accounts can be in; null where it is one. */
function unknownEnvironment(name, known) {
    if (known.includes(name))
        return null;
    const meant = (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .meantEnvironment */ .Xt)(name, known);
    const guess = meant === null ? '' : ` Did you mean ${meant}?`;
    return `by the configuration no account is in ${name}; accounts are in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(known, 'or')}.${guess}`;
}


/***/ }),

/***/ 27245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkSearches),
  t: () => (/* binding */ withValues)
});

// EXTERNAL MODULE: ./build/src/network/ingress/rule-reach.js
var rule_reach = __webpack_require__(51186);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var src_search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/rules/change/changed-paths.js
var changed_paths = __webpack_require__(32283);
// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/rules/load/check-paths.js




/** Reports paths of changes that begin with what no resource of the rule has. Whether there were none. */
function checkPaths({ rule, source }, { subjects }, model) {
    if (rule.change === undefined)
        return true;
    const kinds = subjects.flatMap((name) => model.get(name) ?? []);
    const derived = new Set(kinds.flatMap((kind) => Object.keys(kind.derived ?? {})));
    const known = new Set(kinds.flatMap(({ properties }) => Object.keys(properties)).concat(Object.keys(model_kind/* COMMON_PROPERTIES */.C)));
    const problems = rule.change.paths.flatMap((path, index) => {
        const property = (0,changed_paths/* propertyOf */.$)(path);
        if (property === null)
            return [];
        if (derived.has(property)) {
            const message = `${property} is worked out of other properties, and no accepted state holds it; name those.`;
            return [{ index, message }];
        }
        if (known.has(property))
            return [];
        const meant = (0,nearest/* nearest */.pA)(property, known);
        const help = meant === null ? `expected one that \`${call/* CALL */.X} kinds\` lists.` : `did you mean ${meant}?`;
        return [{ index, message: `no resource that the search finds has the property ${property}; ${help}` }];
    });
    for (const { index, message } of problems)
        source.report('error', source.lineOf(['change', 'paths', index]), `change: paths: ${message}`);
    return problems.length === 0;
}

;// CONCATENATED MODULE: ./build/src/rules/load/compiled-change.js


/** What a rule about changes asks; null of all others. */
function changeOf({ change }, { subjects }, model, compile) {
    if (change === undefined)
        return null;
    const { paths, before, after } = change;
    const named = new Set(paths.map(changed_paths/* propertyOf */.$));
    return {
        isAbout: (0,changed_paths/* pathTest */.w)(paths),
        before: before === undefined ? null : compile(before),
        after: after === undefined ? null : compile(after),
        needs: subjects.flatMap((kind) => Object.keys(model.get(kind)?.costly ?? {})
            .filter((property) => named.has(property))
            .map((property) => (0,model_kind/* needOf */.E)(kind, property))),
    };
}

// EXTERNAL MODULE: ./build/src/text/placeholders.js
var text_placeholders = __webpack_require__(43507);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/yaml-hints.js
var yaml_hints = __webpack_require__(90229);
;// CONCATENATED MODULE: ./build/src/rules/load/check-searches.js









/**
 * Compiles a rule's searches with these values for its parameters. Reports what is wrong, and what would surprise;
 * null where the rule cannot be used.
 */
function checkSearches({ rule, source }, values, options) {
    /** Whatever `use` throws about the text, reported at its place. */
    const reading = (path, text, use) => {
        const comment = source.commentAfter(path);
        try {
            const used = use(() => source.lineInText(path, text, 0));
            // `#tag` and `"a #1"` have no blank behind the sign, as most comments have.
            if (used !== null && comment !== null && /#\S/.test(comment))
                source.report('warning', source.lineInText(path, text, text.length - 1), `${path[0]}: ${cutOff(comment, path)}`);
            return used;
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UserError */.yo))
                throw thrown;
            const place = thrown instanceof src_search/* SearchError */.Fm ? thrown : { offset: 0, excerpt: null };
            const line = source.lineInText(path, text, place.offset);
            const why = comment === null ? '' : ` ${cutOff(comment, path)}`;
            source.report('error', line, `${path[0]}: ${thrown.message}${why}`, place.excerpt);
            return null;
        }
    };
    const query = reading(['search'], rule.search, (line) => {
        const read = (0,src_search/* readSearch */.j7)(rule.search, { values, now: options.now });
        const { misplaced } = read;
        if (misplaced !== null) {
            source.report('error', line(), `search: ${misplaced}; a rule finds every resource that violates it.`);
            return null;
        }
        const compiled = (0,src_search/* compileRead */.mz)(read, { ...options, values });
        for (const warning of compiled.warnings)
            source.report('warning', line(), `search: ${warning}`);
        if (compiled.subjects.length === 0) {
            source.report('error', line(), 'search: it cannot be true of any kind of resource that is read.');
            return null;
        }
        if (read.mixed !== null)
            source.report('warning', line(), `search: ${read.mixed}`);
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
            if (compiled.isOfOne)
                return compiled;
            source.report('error', line(), 'lower_when: it follows edges, expected a search that judges one resource.');
            return null;
        });
        if (lowering === null)
            return null;
        lowerings.push({ query: lowering, severity });
    }
    for (const side of ['before', 'after']) {
        const search = rule.change?.[side];
        if (search === undefined)
            continue;
        const asked = reading(['change', side], search, (line) => {
            const compiled = compileLowering(search, query, values, options);
            for (const warning of compiled.warnings)
                source.report('warning', line(), `change: ${side}: ${warning}`);
            if (compiled.isOfOne)
                return compiled;
            source.report('error', line(), `change: ${side}: it follows edges, expected a search about one resource.`);
            return null;
        });
        if (asked === null)
            return null;
    }
    if (rule.change !== undefined && !query.isOfOne) {
        const message = 'search: it follows edges, expected a search about one resource: a rule about changes sees it then and now.';
        source.report('error', source.lineInText(['search'], rule.search, 0), message);
        return null;
    }
    const more = (0,model_rule/* readsNothingMore */.ap)(rule)
        ? whatItReads(rule, [query, ...lowerings.map((one) => one.query)], options.model)
        : null;
    if (more !== null) {
        source.report('error', source.lineOf(['reads']), `reads: nothing-more, but ${more}.`);
        return null;
    }
    if (!checkPaths({ rule, source }, query, options.model))
        return null;
    return { ...compiledOf(rule, query, reach.parts, values, options), lowerings };
}
/** What a rule asks for that other rules may not have read, as a clause; null: nothing. */
function whatItReads({ change }, queries, model) {
    if (change !== undefined)
        return 'what a rule about changes compares is read for it';
    if (!queries.every(({ isOfOne }) => isOfOne))
        return 'the search follows edges, expected one that judges resources one by one';
    const costly = queries
        .flatMap(({ kinds }) => kinds)
        .find((need) => {
        const [kind = '', property] = need.split('.');
        return property !== undefined && (model.get(kind)?.costly?.[property] ?? []).length > 0;
    });
    return costly === undefined ? null : `it asks for ${costly}, which takes further calls`;
}
/** YAML cuts off a text without quotes where ` #` stands in it, and says nothing. */
function cutOff(comment, path) {
    return `YAML takes \`${(0,limit/* limitCodePoints */.s)(comment.trim(), 60)}\` for a comment, so the search ends before it; a search that has a blank before # ${(0,yaml_hints/* insteadOf */.c)(String(path.at(-1)))}`;
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
/** The rule again with other values, for an example; what is wrong in the searches has been reported. */
function withValues(rule, values, options) {
    const query = (0,src_search/* compileSearch */.c0)(rule.search, { ...options, values });
    const reach = reachOf(rule, values);
    const lowerings = rule.lowerWhen.flatMap(({ severity, ...when }) => {
        const search = searchOf(when, reach);
        return search === null ? [] : [{ query: compileLowering(search, query, values, options), severity }];
    });
    return { ...compiledOf(rule, query, reach, values, options), lowerings };
}
function compiledOf(rule, query, reach, values, options) {
    const { cli = '' } = rule.remediation;
    const placeholders = (0,text_placeholders/* placeholdersIn */.Qf)(cli);
    const change = changeOf(rule, query, options.model, (search) => compileLowering(search, query, values, options));
    const { alertTags = [] } = options;
    return { rule: { ...rule, needs: needsOf(query) }, query, reach, placeholders, alertTags, change };
}
/** What a rule is undecided without: the environment of an account hangs on what is known of the account. */
function needsOf({ kinds, asksEnvironment, structure }) {
    if (!asksEnvironment)
        return kinds;
    const accounts = [...structure.kinds].filter((kind) => structure.levelOf(kind) === 'account');
    return [...new Set([...kinds, ...accounts])];
}
/** Also those of changes. By their text with its templates put in, for as long as the options are in use. */
const compiledLowerings = new WeakMap();
/** Dozens of rules are lowered by the same search: it is compiled once. */
function compileLowering(search, { subjects }, values, options) {
    const text = `is(${subjects.join(', ')}) and (${search})`;
    const read = (0,src_search/* readSearch */.j7)(text, { values, now: options.now });
    const compiled = compiledLowerings.get(options) ?? new Map();
    compiledLowerings.set(options, compiled);
    const query = compiled.get(read.expanded) ?? (0,src_search/* compileRead */.mz)(read, { ...options, values });
    compiled.set(read.expanded, query);
    return query;
}


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./build/src/rules/load/given-values.js
var given_values = __webpack_require__(26282);
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
    /** The same with each rule changed, those that accounts share once. */
    map(change) {
        const changed = new Map(this.all.map((compiled) => [compiled, change(compiled)]));
        const all = (rules) => rules.map((compiled) => changed.get(compiled) ?? compiled);
        const byAccount = [...this.#byAccount].map(([account, rules]) => [account, all(rules)]);
        return new AccountRules(all(this.#general), new Map(byAccount));
    }
    /** Those of them that are wanted. */
    filter(isWanted) {
        const byAccount = [...this.#byAccount].map(([id, own]) => [id, own.filter(isWanted)]);
        return new AccountRules(this.#general.filter(isWanted), new Map(byAccount));
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
 * @param others rules that may be given values although they are not among these
 */
function rulesByAccount(general, given, options, others) {
    const problems = [];
    const variants = new Map();
    const byAccount = new Map();
    const plain = general.map(({ rule }) => rule);
    for (const [account, parameters] of Object.entries(given)) {
        const misfits = (0,load_parameters/* givenProblems */.iz)(parameters, plain, others);
        problems.push(...misfits);
        if (misfits.length > 0)
            continue;
        byAccount.set(account, general.map((compiled) => variantOf(compiled, parameters, variants, options, problems)));
    }
    return { rules: new AccountRules(general, byAccount), problems };
}
function variantOf(compiled, given, variants, options, problems) {
    const key = JSON.stringify([compiled.rule.id, (0,load_parameters/* parameterValues */.oM)((0,load_parameters/* withGiven */.aP)(compiled.rule, given))]);
    const known = variants.get(key);
    if (known !== undefined)
        return known;
    const found = (0,given_values/* withGivenValues */.e)(compiled, given, options);
    problems.push(...found.problems);
    if (found.problems.length === 0)
        variants.set(key, found.compiled);
    return found.compiled;
}

// EXTERNAL MODULE: ./build/src/rules/load/compiled-rule.js
var compiled_rule = __webpack_require__(48206);
// EXTERNAL MODULE: ./build/src/rules/examples/check-examples.js + 4 modules
var check_examples = __webpack_require__(12919);
// EXTERNAL MODULE: ./build/src/rules/load/check-environments.js
var check_environments = __webpack_require__(80961);
// EXTERNAL MODULE: ./build/src/rules/load/check-commands.js
var check_commands = __webpack_require__(26057);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/rules/load/check-names.js



/** Warns where a rule of the user's, that is checked alone, has the name of one that ships: `default` and it do not go together. */
function warnOfShippedName({ rule, source }, shipped) {
    if (rule.place.shipped)
        return;
    const taken = new Set(shipped().flatMap(({ names }) => names));
    const warn = (path, what, name) => {
        if (!taken.has(name))
            return;
        source.report('warning', source.lineOf(path), `${what}: a rule that ships is called "${name}"; with \`rules: default\` this one is refused, unless \`!${name}\` leaves that out.`);
    };
    warn(['id'], 'id', rule.id);
    for (const [index, alias] of rule.aliases.entries())
        warn(['aliases', index], 'aliases', alias);
}
/** Warns of broader rules that there are not. */
function warnOfCovers({ rule, source }, selected, others) {
    const { coveredBy = [] } = rule.alert;
    if (rule.place.shipped || coveredBy.length === 0)
        return;
    const known = [
        ...selected.flatMap(({ id, aliases }) => [id, ...aliases]),
        ...others().flatMap(({ names }) => names),
    ];
    for (const [index, name] of coveredBy.entries()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.pA)(name, known);
        const help = meant === null ? '' : `; did you mean ${meant}?`;
        const sentence = `alert.covered_by: no rule that ships or is selected is called "${name}"${help}`;
        source.report('warning', source.lineOf(['alert', 'covered_by', index]), meant === null ? `${sentence}.` : sentence);
    }
}
/** Warns of severities that lower nothing. */
function warnOfLowerings({ rule, source }) {
    const worst = (0,model_rule/* worstSeverity */.Lc)(rule);
    for (const [index, { severity }] of rule.lowerWhen.entries()) {
        if ((0,model_severity/* isWorse */.Bx)(worst, severity))
            continue;
        source.report('warning', source.lineOf(['lower_when', index, 'severity']), `lower_when: ${severity} is not lower than ${worst}, the severity of the rule, so it changes nothing.`);
    }
}

// EXTERNAL MODULE: ./build/src/rules/load/check-searches.js + 2 modules
var check_searches = __webpack_require__(27245);
;// CONCATENATED MODULE: ./build/src/rules/load/duplicates.js
/**
 * Where the name stands; where that is the one text of a family, the row of the rule that has it. A user's copy may have
 * the path of one that ships.
 */
function placeOf({ place, line }, other, besides) {
    const found = line();
    if (place.file !== other.file)
        return `${place.file}:${found}`;
    if (place.shipped !== other.shipped)
        return `${place.file}:${found} of the rules that ${place.shipped ? 'ship' : 'are yours'}`;
    return `${place.file}:${found === besides ? place.line : found}`;
}
/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
function withoutDuplicates(rules) {
    // Places are looked up only for those that are reported: it takes reading the file again where it is one of ours.
    const names = new Map();
    const keys = new Map();
    return rules.filter(({ rule, source }) => {
        const isNew = (taken, value, path, what, why) => {
            const holder = taken.get(value);
            if (holder === undefined) {
                taken.set(value, { place: rule.place, line: () => source.lineOf(path) });
                return true;
            }
            const line = source.lineOf(path);
            source.report('error', line, `the ${what} "${value}" is taken at ${placeOf(holder, rule.place, line)}; ${why}.`);
            return false;
        };
        const oneRule = 'every id and alias stands for one rule';
        const isNewId = isNew(names, rule.id, ['id'], 'id', oneRule);
        // A key that is the id is taken with it.
        if (!isNewId && rule.alert.dedupKey === rule.id)
            return false;
        const results = [
            isNewId,
            ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
            isNew(keys, rule.alert.dedupKey, rule.alert.dedupKey === rule.id ? ['id'] : ['alert', 'dedup_key'], 'dedup_key', "two rules with one key would close each other's alerts"),
        ];
        return results.every(Boolean);
    });
}

// EXTERNAL MODULE: ./build/src/rules/load/family.js + 2 modules
var family = __webpack_require__(90191);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/rules/load/read-rule-file.js
var read_rule_file = __webpack_require__(25082);
;// CONCATENATED MODULE: ./build/src/rules/load/leave-out.js



/**
 * The rules without those that `!id` leaves out. A name is an id first, and an alias where no rule has it as its id,
 * so that a rule which replaces another may keep the other's id as an alias. Throws a UserError for a name that no
 * rule has, unless some files could not be read and may hold it.
 */
function leaveOut(sources, names, allRead) {
    const rules = sources.map((source) => ({ source, ...(0,read_rule_file/* namesOf */.eZ)(source) }));
    const removed = new Set();
    for (const name of names) {
        const byId = rules.filter((rule) => rule.id === name);
        const found = byId.length > 0 ? byId : rules.filter((rule) => rule.aliases.includes(name));
        for (const { source } of found)
            removed.add(source);
        if (found.length > 0 || !allRead)
            continue;
        const known = rules.flatMap(({ id, aliases }) => aliases.concat(id ?? []));
        const meant = (0,nearest/* nearest */.pA)(name, known);
        throw new errors/* UserError */.yo(`rules: received "!${name}", but no selected rule has that id or alias; ` +
            (meant === null ? 'expected ! before the id of a rule.' : `did you mean "!${meant}"?`));
    }
    const left = sources.filter((source) => !removed.has(source));
    if (left.length > 0 || removed.size === 0)
        return left;
    throw new errors/* UserError */.yo('rules: every selected rule is left out again by !id; nothing would be checked.');
}

// EXTERNAL MODULE: ./build/src/rules/load/national-ids.js
var national_ids = __webpack_require__(74801);
// EXTERNAL MODULE: ./build/src/rules/load/select-files.js + 2 modules
var select_files = __webpack_require__(17555);
;// CONCATENATED MODULE: ./build/src/rules/load/selected-rules.js


/**
 * The rules of files that the selection means. A rule with `enabled: false` takes many calls, or finds more than most
 * people want to hear of: it is only meant where its id or the path of its file is given. Throws a UserError where
 * nothing is left of the selection, which would pass without a check.
 * @param withDisabled takes those with `enabled: false` as if they were as the others
 */
function selectedRules(sources, withDisabled) {
    const meant = sources.filter((source) => isEnabled(source) || (withDisabled && source.file.selected.among));
    if (meant.length > 0 || sources.length === 0)
        return meant;
    throw new errors/* UserError */.yo('rules: every selected rule has enabled: false; nothing would be checked. Name the file of a rule to enable it.');
}
/** Whether a run with the selection checks it. */
function isEnabled(source) {
    const { among, byPath, ids } = source.file.selected;
    return byPath || ids.includes((0,read_rule_file/* namesOf */.eZ)(source).id ?? '') || (among && !isDisabled(source));
}
function isDisabled({ value }) {
    return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === false;
}

// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
// EXTERNAL MODULE: ./build/src/rules/load/to-rule.js + 1 modules
var to_rule = __webpack_require__(10842);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/rules/load/check.js




















/**
 * Reads the selected rules, compiles their searches and runs their examples, and reports everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
function checkRules(selection, given) {
    const { workspace, selectionPlace = null, environments } = given;
    const options = environments === undefined || given.held !== undefined
        ? given
        : { ...given, held: { where: 'the configuration', environments } };
    const { files, leftOut } = (0,errors/* placed */.GS)(selectionPlace, () => (0,select_files/* selectFiles */.A)((0,national_ids/* withNationalIds */.nS)(selection, given), workspace, given.services));
    const problems = [];
    const sources = files.flatMap((file) => {
        const report = (level, line, message, excerpt = null) => problems.push({ file: file.file, line, level, message, excerpt });
        return file.shipped && options.examples === 'own'
            ? [(0,read_rule_file/* readShippedFile */.oe)(file, report)]
            : (0,read_rule_file/* readRuleFile */.RQ)(file, report);
    });
    const read = sources.flatMap(family/* rulesOf */.f);
    const selected = selectedRules(read, options.withDisabled === true);
    const kept = (0,errors/* placed */.GS)(selectionPlace, () => leaveOut(selected, leftOut, problems.length === 0));
    const loaded = kept.flatMap((source) => {
        const rule = (0,to_rule/* toRule */.A)(source);
        return rule === null ? [] : [{ rule, source }];
    });
    const values = options.parameters ?? {};
    const shipped = onceAsked(shipped_names/* shippedRules */.T);
    const others = onceAsked(() => [...leftOutRules(read, kept), ...shipped()]);
    const loadedRules = loaded.map(({ rule }) => rule);
    const isAlone = options.examples !== 'own' && !files.some((file) => file.shipped);
    const unfit = (0,load_parameters/* givenProblems */.iz)(values, loadedRules, others);
    problems.push(...unfit);
    const rules = withoutDuplicates(loaded).flatMap((one) => {
        const { rule, source } = one;
        (0,load_parameters/* warnOfUnused */.Mw)(one);
        warnOfLowerings(one);
        warnOfCovers(one, loadedRules, others);
        // A run refuses it where both are selected; who writes it learns it before.
        if (isAlone)
            warnOfShippedName(one, shipped);
        // Whoever configures environments of their own cannot change a rule that ships.
        const asked = rule.place.shipped ? given : options;
        if (environments !== undefined && !rule.place.shipped)
            (0,check_environments/* warnOfEnvironments */.g)(one, environments);
        const compiled = (0,check_searches/* checkSearches */.H)(one, (0,load_parameters/* parameterValues */.oM)(rule), asked);
        if (compiled === null || !(source.tested || (0,check_commands/* checkCommands */.D)(one)))
            return [];
        if (!source.tested && !(0,check_examples/* checkExamples */.G)(one, asked))
            return [];
        if (unfit.length > 0)
            return [compiled];
        const own = (0,given_values/* withGivenValues */.e)(compiled, values, options);
        problems.push(...own.problems);
        if (given.nationalIds?.length === 0 && isEnabled(source) && looksForNationalIds(own.compiled)) {
            source.report('error', source.lineOf(['search']), (0,national_ids/* noCountries */.oT)(rule.id));
            return [];
        }
        return [own.compiled];
    });
    const sorted = rules.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule.id, b.rule.id));
    const byAccount = rulesByAccount(sorted, options.accounts ?? {}, options, others);
    problems.push(...byAccount.problems);
    return {
        rules: sorted,
        accountRules: byAccount.rules,
        problems: (0,load_parameters/* withoutRepetition */.G6)(problems).toSorted((a, b) => (0,compare/* compareText */.n)(a.file, b.file) || a.line - b.line),
    };
}
function looksForNationalIds(compiled) {
    const lowerings = compiled.lowerings.map(({ query }) => query);
    return [...(0,compiled_rule/* searchesOf */.M)(compiled), ...lowerings].some(national_ids/* asksForNationalIds */.ir);
}
/** What is left out by `!id`, or off, keeps what is given for it. */
function leftOutRules(read, kept) {
    const remaining = new Set(kept);
    return read
        .filter((source) => !remaining.has(source))
        .map((source) => {
        const { id, aliases } = (0,read_rule_file/* namesOf */.eZ)(source);
        return { names: id === null ? aliases : [id, ...aliases], parameters: null };
    });
}
function onceAsked(find) {
    let found;
    return () => (found ??= { value: find() }).value;
}


/***/ }),

/***/ 48206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ searchesOf)
/* harmony export */ });
/** The rule's own search, and those of its change. */
function searchesOf({ query, change }) {
    const { before = null, after = null } = change ?? {};
    return [query, before, after].filter((one) => one !== null);
}


/***/ }),

/***/ 26282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ trial),
/* harmony export */   e: () => (/* binding */ withGivenValues)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8073);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17669);
/* harmony import */ var _text_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);
/* harmony import */ var _check_searches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27245);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7472);






/**
 * The rule with what the user gave for it. A value with which its searches make no sense, or less sense than before, is
 * told where it was given: the file of the rule is in order. Then the rule is as it was.
 */
function withGivenValues(compiled, given, options) {
    const { rule: before } = compiled;
    const rule = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .withGiven */ .aP)(before, given);
    const values = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterValues */ .oM)(rule);
    if (JSON.stringify(values) === JSON.stringify((0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterValues */ .oM)(before)))
        return { compiled, problems: [] };
    const problems = Object.entries(ownParameters(before, given)).flatMap(([name, one]) => problemsWith(compiled, name, one, options));
    if (problems.some(({ level }) => level === 'error'))
        return { compiled, problems };
    try {
        return { compiled: (0,_check_searches_js__WEBPACK_IMPORTED_MODULE_2__/* .withValues */ .t)(rule, values, options), problems };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw thrown;
        const [first] = Object.values(ownParameters(before, given));
        const message = `parameters: with these values the search of ${rule.id} makes no sense: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`;
        const { file, line } = first ?? rule.place;
        return { compiled, problems: [...problems, { file, line, level: 'error', message, excerpt: null }] };
    }
}
/** What is given for the parameters that the rule has; for the rule itself goes before what is given for all. */
function ownParameters({ id, aliases, parameters }, given) {
    const all = Object.assign({}, ...[_model_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .EVERY_RULE */ .dZ, ...aliases, id].map((name) => given[name] ?? {}));
    return Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(parameters, name)));
}
/** What one value alone does to the searches. */
function problemsWith({ rule, query }, name, { value, file, line }, options) {
    const said = `parameters: ${name} of ${rule.id}`;
    const about = (level, message) => ({
        file,
        line,
        level,
        message,
        excerpt: null,
    });
    const { fault, warnings } = trial(rule, (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterValues */ .oM)(rule), name, value, options);
    if (fault !== null)
        return [about('error', `${said}: ${fault}`)];
    const known = new Set(query.warnings);
    return warnings
        .filter((warning) => !known.has(warning))
        .map((warning) => about('warning', `${said}: received ${(0,_text_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}. ${warning}`));
}
/** Whether the searches make sense with one value instead of what `values` has, as a sentence; null: they do. */
function trial(rule, values, name, value, options) {
    try {
        return { fault: null, warnings: (0,_check_searches_js__WEBPACK_IMPORTED_MODULE_2__/* .withValues */ .t)(rule, { ...values, [name]: value }, options).query.warnings };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw thrown;
        return { fault: misfitOf(rule, name, value, thrown), warnings: [] };
    }
}
function misfitOf({ parameters }, name, value, thrown) {
    const { description = '', default: usual } = parameters[name] ?? {};
    const meaning = description.replace(/\.$/, '');
    const isDuration = typeof usual === 'string' && (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(usual) !== null;
    if (isDuration && typeof value === 'string' && (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) === null)
        return `received ${(0,_text_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}, expected a length of time such as ${usual} (${meaning}).`;
    return `received ${(0,_text_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)} (${meaning}), with which the search makes no sense: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`;
}


/***/ }),

/***/ 84343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownTags),
/* harmony export */   A: () => (/* binding */ costlyTags)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96557);



/** The needs for the tags of what a search finds, of kinds whose lists come without. */
function costlyTags({ subjects }) {
    return subjects.filter(areCostly).map((kind) => (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .E)(kind, 'tags'));
}
/** The tags of a resource; undefined where they are not known. */
function knownTags({ kind, reported, unread = [] }) {
    const { tags } = reported;
    if (unread.includes('tags'))
        return undefined;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(tags))
        return tags;
    // A kind without any has none; one whose tags take a call was not asked, or did not answer.
    return areCostly(kind) ? undefined : {};
}
function areCostly(kind) {
    return _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind)?.costly?.['tags'] !== undefined;
}


/***/ }),

/***/ 13520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadRules)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89745);




/** Enough to repair a file in one go; more would push the first out of sight. */
const MOST_PROBLEMS = 20;
/** The selected rules, ready to be asked. Throws a UserError that lists what is wrong, one problem per line. */
function loadRules(selection, options) {
    const { rules, accountRules, problems } = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .M)(selection, options);
    if (problems.some(({ level }) => level === 'error'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(describe(problems));
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
    const rest = `… and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more problem')}; ${_text_call_js__WEBPACK_IMPORTED_MODULE_3__/* .CALL */ .X} rules check lists all.`;
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
/* harmony export */   n: () => (/* binding */ kindsToRead)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _derive_derive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83215);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8073);
/* harmony import */ var _compiled_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48206);
/* harmony import */ var _known_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84343);






/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity or excepts from them ask about, or watch for
 * changes: what has to be read, and nothing else. Of rules that read nothing more, what they ask of the kinds that are read
 * all the same. Sorted.
 * @param held kinds that are there, whoever asked for them
 */
function neededKinds(rules, held = []) {
    const asking = rules.filter(({ rule }) => !(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .readsNothingMore */ .ap)(rule));
    const needed = new Set(asking.flatMap(needsOf));
    const read = new Set([...needed, ...(0,_derive_derive_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(needed, _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .DERIVED */ .mj), ...held]);
    const isRead = (need) => read.has(need.split('.', 1)[0] ?? need);
    for (const onlooker of rules) {
        if (!(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .readsNothingMore */ .ap)(onlooker.rule) || read.size === 0)
            continue;
        // Accounts and regions are there whatever is asked for.
        for (const kind of onlooker.query.structure.kinds)
            read.add(kind);
        for (const need of needsOf(onlooker))
            if (isRead(need))
                needed.add(need);
    }
    return [...needed].toSorted();
}
function needsOf(compiled) {
    const { lowerings, change, exceptions } = compiled;
    const queries = [...(0,_compiled_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .searchesOf */ .M)(compiled), ...lowerings.map((one) => one.query)];
    return [
        ...queries.flatMap(({ kinds }) => kinds),
        ...(change?.needs ?? []),
        ...tagsToRead(compiled),
        ...(exceptions?.needs ?? []),
    ];
}
/** What a run reads: that, or everything that can be read, for searches of its inventory. Sorted. */
function kindsToRead(rules, { collect }) {
    if (collect === 'rules')
        return neededKinds(rules);
    const properties = [..._clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.values()].flatMap(({ name, costly = {} }) => Object.keys(costly).map((property) => (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(name, property)));
    return [..._clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.keys(), ...properties].toSorted();
}
/** Where alerts are routed by tags, those of what the rule finds. */
function tagsToRead({ query, alertTags }) {
    return alertTags.length === 0 ? [] : (0,_known_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .costlyTags */ .A)(query);
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
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17669);



/** The rule without what lowers its severity by properties that were not read: a missing value looks like an absent one. */
function withCertainLowerings(compiled, gapsOf) {
    const lowerings = compiled.lowerings.filter(({ query }) => (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertain */ .te)(query, gapsOf));
    return lowerings.length === compiled.lowerings.length ? compiled : { ...compiled, lowerings };
}
/**
 * How bad it is that this resource violates the rule: the rule's severity, or what the first of its `lower_when` says
 * that is certainly true of the resource. What is in doubt lowers nothing.
 */
function severityOf({ rule, lowerings }, resource, environment, surroundings) {
    const severity = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severityFor */ .v1)(rule, environment);
    const lowering = lowerings.find(({ query }) => {
        const evidence = (0,_search_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSurely */ .gT)(query, resource, surroundings);
        return evidence !== null && evidence !== 'undecided';
    });
    if (lowering === undefined)
        return severity;
    return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(lowering.severity) > (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(severity) ? lowering.severity : severity;
}


/***/ }),

/***/ 56676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shippedRules),
/* harmony export */   s: () => (/* binding */ shippedNames)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90191);
/* harmony import */ var _read_rule_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25082);
/* harmony import */ var _shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32810);




/** Takes as long as reading all of them. */
function shippedRules() {
    return (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlFilesBelow */ .A)((0,_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .uJ)()).flatMap((path) => {
        const file = { path, file: path, shipped: true, selected: { among: true, byPath: false, ids: [] } };
        return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)((0,_read_rule_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readShippedFile */ .oe)(file, refuse)).flatMap((source) => {
            const { id, aliases } = (0,_read_rule_file_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(source);
            if (id === null)
                return [];
            const { parameters = {}, alert } = source.value;
            return [{ names: [id, ...aliases], parameters, dedupKey: alert?.dedup_key ?? id }];
        });
    });
}
/** The names of all of them. */
function shippedNames() {
    return shippedRules().flatMap(({ names }) => names);
}
/** Our tests load what ships. */
function refuse(_level, line, message) {
    throw new Error(`a rule that ships is wrong in line ${line}: ${message}`);
}


/***/ }),

/***/ 10842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ toRule)
});

// UNUSED EXPORTS: ruleProblems

;// CONCATENATED MODULE: ./build/schema/rule.json
const rule_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a rule: a map with id, title, severity, search and examples","description":"A rule of Cloud Baseline: a search that finds resources which violate it, and what people need to know about them. A file holds one rule, several documents, or a list of rules. With for_each it stands for a family: a rule for each row, with the row\'s values where {{row.column}} stands.","type":"object","additionalProperties":false,"required":["id","title","severity","search","examples"],"properties":{"for_each":{"title":"a list of rows, each a map of columns to values","description":"Makes one rule for each row. {{row.column}} puts the row\'s value into a text; where it is all of the text (in quotes), the value takes its place, whatever its type; as an item of a list, the items of a list do. What becomes null is left out.","type":"array","minItems":1,"items":{"title":"a map of columns to values","type":"object","minProperties":1,"propertyNames":{"title":"a name of lower-case letters, digits and underscores","pattern":"^[a-z][a-z0-9_]*$"}}},"id":{"title":"lower-case words joined by hyphens, at most 120 characters, such as aws-ec2-volume-not-encrypted","description":"Names the rule for good: exceptions, history and links refer to it. After a renaming the old id belongs into aliases.","type":"string","maxLength":120,"pattern":"^(?:[a-z0-9]|\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\})+(?:-(?:[a-z0-9]|\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\})+)*$"},"title":{"title":"a text of 1 to 200 characters on one line","description":"What is wrong with the resources that the search finds, such as: Security groups let the whole internet in on any port.","$ref":"#/$defs/line"},"severity":{"title":"critical, high, medium or low, or a map by environment with default","description":"How bad a violation is: one severity for all accounts, or one by environment with default for the others.","if":{"type":"object"},"then":{"title":"a map of environments to severities with default for the others, such as {production: critical, default: medium}","type":"object","required":["default"],"properties":{"default":{"title":"the severity for all other environments","$ref":"#/$defs/severity"}},"additionalProperties":{"$ref":"#/$defs/severity"}},"else":{"$ref":"#/$defs/severity"}},"reach":{"title":"a list of maps such as {protocol: tcp, ports: [22]}","description":"What of the network the rule is about: severity (lower_when with reached), the interfaces told behind a finding and the rules to revoke ask for these ports of these families, and for nothing else of the group. An example with a violation outside of it is refused.","if":{"$ref":"#/$defs/row"},"else":{"title":"a list of maps such as {protocol: tcp, ports: [22]}","type":"array","minItems":1,"items":{"title":"a map with protocol, family, ports, types and except, each of which may be left out","type":"object","additionalProperties":false,"properties":{"protocol":{"title":"tcp, udp, icmp, icmpv6, the number of another protocol in quotes, all, or other","description":"all, or left out: every protocol; other: every one but tcp, udp, icmp and icmpv6.","type":"string","minLength":1},"family":{"title":"ipv4 or ipv6","description":"Both where it is left out.","if":{"$ref":"#/$defs/row"},"else":{"title":"ipv4 or ipv6","enum":["ipv4","ipv6"]}},"ports":{"title":"a list of ports, or of texts such as 20-21, or \\"{{name}}\\" with the name of a parameter","description":"Of tcp and udp; all where it is left out.","$ref":"#/$defs/ports"},"types":{"title":"a list of types of ICMP, or of texts such as 0-8, or \\"{{name}}\\" with the name of a parameter","description":"Of icmp and icmpv6; all where it is left out.","$ref":"#/$defs/ports"},"except":{"title":"a list of ports or types of ICMP, or \\"{{name}}\\" with the name of a parameter","description":"Ports, or types of ICMP, that the rule is not about.","$ref":"#/$defs/ports"}},"allOf":[{"if":{"required":["ports"]},"then":{"title":"protocol tcp or udp beside ports","properties":{"protocol":{"title":"tcp or udp, which have ports","if":{"$ref":"#/$defs/row"},"else":{"title":"tcp or udp, which have ports","enum":["tcp","udp"]}}},"required":["protocol"]}},{"if":{"required":["types"]},"then":{"title":"protocol icmp or icmpv6 beside types","properties":{"protocol":{"title":"icmp or icmpv6, which have types","if":{"$ref":"#/$defs/row"},"else":{"title":"icmp or icmpv6, which have types","enum":["icmp","icmpv6"]}}},"required":["protocol"]}},{"if":{"required":["except"]},"then":{"title":"protocol tcp, udp, icmp or icmpv6 beside except","properties":{"protocol":{"title":"tcp, udp, icmp or icmpv6, which have ports or types","if":{"$ref":"#/$defs/row"},"else":{"title":"tcp, udp, icmp or icmpv6, which have ports or types","enum":["tcp","udp","icmp","icmpv6"]}}},"required":["protocol"]}}]}}},"service":{"title":"a text of 1 to 200 characters on one line","description":"The one service that listens on the ports of `reach`, such as PostgreSQL. Where a finding of another rule tells of the same permission, it names this service and its ports.","$ref":"#/$defs/line"},"lower_when":{"title":"a list of maps with search or reached, and severity","description":"What makes a violation less severe, such as a group that is on no interface: the first that is certainly true of the resource counts. What could not be read lowers nothing.","if":{"$ref":"#/$defs/row"},"else":{"title":"a list of maps with search or reached, and severity","type":"array","minItems":1,"items":{"title":"a map with search or reached: false, and severity","type":"object","additionalProperties":false,"required":["severity"],"if":{"required":["reached"]},"then":{"properties":{"search":{"title":"no search beside reached","not":{}}}},"else":{"properties":{"search":{"title":"a search for such resources, without is(kind)"}},"required":["search"]},"properties":{"reached":{"title":"false","description":"Nothing that the rule is about (reach) is reached from the internet through the resource.","const":false},"search":{"title":"a search for such resources, without is(kind)","description":"It judges one resource at a time: it follows no edges.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"severity":{"$ref":"#/$defs/severity"}}}}},"status":{"title":"stable, experimental or deprecated","description":"Only stable rules page. Stable where it is left out.","default":"stable","if":{"$ref":"#/$defs/row"},"else":{"title":"stable, experimental or deprecated","enum":["stable","experimental","deprecated"]}},"enabled":{"title":"true or false","description":"false: the rule applies only where the settings name it (rules: default, its-id) or its file. What rules: default, a folder or a glob selects goes without it.","default":true,"if":{"$ref":"#/$defs/row"},"else":{"title":"true or false","type":"boolean"}},"risk":{"title":"a text of 1 to 4,000 characters","description":"What can happen because of it, and what the rule does not look at.","$ref":"#/$defs/text"},"note":{"title":"a text of 1 to 4,000 characters","description":"How the rule differs from the same check in other programs, and why.","$ref":"#/$defs/text"},"search":{"title":"a search for the resources that violate the rule","description":"In the search language. Every resource that it finds is a violation; aggregate, sort and limit have no place in it.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"change":{"title":"a map with on, and with paths, before and after where they matter","description":"Makes the rule one about changes: it judges what differs from the accepted state (accepted-state) of the resources that the search finds, now or, where they are gone, as they were accepted.","type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"title":"a list of added, removed and changed","description":"What happened to the attribute, or to the resource as a whole.","if":{"$ref":"#/$defs/row"},"else":{"title":"a list of added, removed and changed","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"added, removed or changed","enum":["added","removed","changed"]}}},"paths":{"title":"a list of paths such as group_ip_permissions/**, or . for the resource as a whole","description":"Which attributes: names and keys from the resource down, separated by slashes; * stands for a part or some of it, ** for any number of parts, . for the resource as a whole. Any where it is left out.","if":{"$ref":"#/$defs/row"},"else":{"title":"a list of paths such as group_ip_permissions/**, or . for the resource as a whole","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a path such as group_ip_permissions/**, or . for the resource as a whole","type":"string","minLength":1,"maxLength":500,"pattern":"^(?:\\\\.|[^/]+(?:/[^/]+)*)$"}}},"before":{"title":"a search about the resource as it was accepted, without is(kind)","description":"It has to be true of the resource as it was accepted; not asked where there was none. It judges one resource at a time: it follows no edges.","$ref":"#/$defs/condition"},"after":{"title":"a search about the resource as it is now, without is(kind)","description":"It has to be true of the resource as it is now; not asked where it is gone. It judges one resource at a time: it follows no edges.","$ref":"#/$defs/condition"},"immutable_only":{"title":"true","description":"The rule judges what no other rule does, in accounts with immutable: true, and nothing else.","const":true}}},"parameters":{"title":"a map of names to maps with description and default","description":"Values that the search takes as {{name}} and that users may change.","if":{"$ref":"#/$defs/row"},"else":{"title":"a map of names to maps with description and default","type":"object","propertyNames":{"title":"a name of lower-case letters, digits and underscores that is not row","pattern":"^(?!row$)[a-z][a-z0-9_]*$"},"additionalProperties":{"title":"a map with description and default","type":"object","additionalProperties":false,"required":["description","default"],"properties":{"description":{"title":"a text of 1 to 200 characters on one line","description":"What the value decides, with its unit.","$ref":"#/$defs/line"},"default":{"title":"a text, a number, true or false, or a list of these","description":"The value where users give none.","$ref":"#/$defs/parameter"}}}}},"alert":{"title":"a map with summary, dedup_key and covered_by","description":"How the rule pages.","type":"object","additionalProperties":false,"properties":{"summary":{"title":"a text of 1 to 200 characters on one line","description":"What people read on the phone. The title where it is left out.","$ref":"#/$defs/line"},"dedup_key":{"title":"1 to 209 characters without control characters and without blanks around them","description":"The start of PagerDuty\'s deduplication key; the account id and, with alert-per: resource, the finding\'s fingerprint follow within PagerDuty\'s 255 characters. The id where it is left out. Changing it orphans open alerts.","type":"string","minLength":1,"maxLength":209,"pattern":"^(?!\\\\s)[^\\\\p{Cc}\\\\p{Cf}\\\\p{Cs}\\\\p{Zl}\\\\p{Zp}]*(?<!\\\\s)$"},"covered_by":{"title":"a list of rule ids","description":"Ids of broader rules. What one of them finds in the same resource is not told again, nor paged about; the finding stays in result.json. Where findings rest on permissions of a group or an ACL, these decide instead.","if":{"type":"string"},"then":{"$ref":"#/$defs/row"},"else":{"title":"a list of rule ids","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a rule\'s id","type":"string","minLength":1}}}}},"remediation":{"title":"a map with text, console, cli, terraform or url","description":"How to repair what the search finds.","type":"object","additionalProperties":false,"properties":{"text":{"title":"a text of 1 to 4,000 characters","description":"What to do, in words.","$ref":"#/$defs/text"},"console":{"title":"a text of 1 to 4,000 characters","description":"The way through the AWS console.","$ref":"#/$defs/text"},"cli":{"title":"a text of 1 to 4,000 characters","description":"Commands of the AWS CLI. Placeholders are words in small letters, such as <group id>: the id of the resource (the last word of its kind), ids that it holds (<vpc id>) and <region> are filled in for each finding, and the region is added where a command names none; all others stay for the reader.","$ref":"#/$defs/text"},"terraform":{"title":"a text of 1 to 4,000 characters","description":"The repaired resource in Terraform.","$ref":"#/$defs/text"},"url":{"title":"an address that begins with https:// or http://","description":"The page that explains the repair.","$ref":"#/$defs/url"}}},"references":{"title":"a list of addresses, each once","description":"Pages to read about the rule.","default":[],"if":{"$ref":"#/$defs/row"},"else":{"title":"a list of addresses, each once","type":"array","uniqueItems":true,"items":{"title":"an address that begins with https:// or http://","$ref":"#/$defs/url"}}},"aliases":{"title":"a list of names, each once","description":"Earlier ids of the rule and the names of the same check in other programs, such as EC2.13.","default":[],"if":{"$ref":"#/$defs/row"},"else":{"title":"a list of names, each once","type":"array","uniqueItems":true,"items":{"title":"a name of letters, digits, dots, hyphens and underscores, at most 200 characters","type":"string","maxLength":200,"pattern":"^(?:[A-Za-z0-9]|\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\})(?:[A-Za-z0-9._-]|\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\})*$"}}},"environments":{"title":"a list of environments, each once","description":"Environments of accounts that the rule is meant for; all where it is left out or empty.","type":"array","uniqueItems":true,"items":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"default":[]},"judged_at":{"title":"owner or everywhere","description":"Where resources are judged that another account owns and shares, such as subnets, transit gateways and prefix lists: at their owner alone, or in every account that sees them, for rules about what each of these decides itself. At the owner where it is left out.","default":"owner","if":{"$ref":"#/$defs/row"},"else":{"title":"owner or everywhere","enum":["owner","everywhere"]}},"reads":{"title":"its-kinds or nothing-more","description":"nothing-more: it judges resources of its kinds that other rules have read, and has none read on its own account, for a rule about all kinds that is not to make a run list each of them. It follows no edges and asks for no property that takes a call of its own. What no other rule asks for it neither violates nor passes.","default":"its-kinds","if":{"$ref":"#/$defs/row"},"else":{"title":"its-kinds or nothing-more","enum":["its-kinds","nothing-more"]}},"examples":{"title":"a list of examples: at least one violation and one pass","description":"Resources with the result that the rule must have on each. They are tried whenever the rule is loaded.","type":"array","allOf":[{"title":"at least one example with expect: violation","contains":{"anyOf":[{"type":"string"},{"type":"object","properties":{"expect":{"const":"violation"}},"required":["expect"]}]}},{"title":"at least one example with expect: pass","contains":{"anyOf":[{"type":"string"},{"type":"object","properties":{"expect":{"const":"pass"}},"required":["expect"]}]}}],"items":{"title":"an example: a map with name, expect and resource","if":{"$ref":"#/$defs/row"},"else":{"$ref":"#/$defs/example"}}}},"if":{"required":["change"]},"then":{"title":"a rule about changes: without reach and service, which are about the state itself","properties":{"reach":{"title":"no reach beside change","not":{}},"service":{"title":"no service beside change","not":{}},"examples":{"items":{"title":"an example of a change: a map with name, expect and before or after, or both","if":{"$ref":"#/$defs/row"},"else":{"title":"an example of a change: a map with name, expect and before or after, or both","type":"object","anyOf":[{"required":["before"]},{"required":["after"]}],"properties":{"resource":{"title":"before and after instead of resource","not":{}},"around":{"title":"nothing around it: a rule about changes follows no edges","not":{}},"edges":{"title":"no edges: a rule about changes follows none","not":{}}}}}}}},"else":{"properties":{"examples":{"items":{"if":{"$ref":"#/$defs/row"},"else":{"title":"an example: a map with name, expect and resource","required":["resource"],"properties":{"resource":{"title":"a map of a resource\'s properties"},"before":{"title":"resource instead of before: only a rule with change has before and after","not":{}},"after":{"title":"resource instead of after: only a rule with change has before and after","not":{}}}}}}}},"$defs":{"condition":{"type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"severity":{"title":"critical, high, medium or low","if":{"$ref":"#/$defs/row"},"else":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]}},"line":{"title":"a text of 1 to 200 characters on one line","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\\\S\\\\r\\\\n]*\\\\S[^\\\\r\\\\n]*\\\\n?$"},"text":{"title":"a text of 1 to 4,000 characters","type":"string","minLength":1,"maxLength":4000,"pattern":"\\\\S"},"url":{"title":"an address that begins with https:// or http://","type":"string","maxLength":2000,"pattern":"^(?:https?://[^\\\\s<>\\"]+|\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\})$"},"resource":{"type":"object","properties":{"kind":{"title":"the name of a kind, such as aws_ec2_security_group","type":"string","minLength":1},"id":{"title":"an id in quotes, such as \\"sg-0123456789abcdef0\\"","type":"string","minLength":1},"name":{"title":"a name; in quotes where it looks like a number","type":"string"},"account":{"title":"12 digits in quotes, such as \\"012345678901\\" (without quotes YAML reads a number and drops its zeros), or the name of an account","type":"string","pattern":"^(\\\\d{12}|.*[^\\\\d].*)$"},"region":{"title":"the code of a region, such as us-east-1","type":"string","minLength":1}}},"ports":{"type":["array","string"],"minItems":1,"pattern":"^\\\\{\\\\{\\\\s*(?:row\\\\.)?[a-z][a-z0-9_]*\\\\s*\\\\}\\\\}$","items":{"title":"a number, or a text such as 20-21","type":["integer","string"],"minimum":0,"maximum":65535,"pattern":"^\\\\d{1,5}-\\\\d{1,5}$"}},"parameter":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}},"example":{"title":"an example: a map with name, expect and resource","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"title":"a text of 1 to 200 characters on one line","description":"What is special about the resource.","$ref":"#/$defs/line"},"expect":{"title":"violation, pass or unknown","description":"The result that the rule must have.","if":{"$ref":"#/$defs/row"},"else":{"title":"violation, pass or unknown","enum":["violation","pass","unknown"]}},"severity":{"title":"critical, high, medium or low","description":"The severity that the violation must have in the environment of the example.","$ref":"#/$defs/severity"},"environment":{"title":"the name of an environment, such as production","description":"That of the account. Left out: non-production, as of accounts that nothing assigns to one.","if":{"$ref":"#/$defs/row"},"else":{"title":"the name of an environment, such as production","type":"string","minLength":1}},"unread":{"title":"a list of kinds, or of kinds with a property such as aws_ec2_instance.instance_user_data","description":"What could not be read. Left out: everything was.","if":{"type":"string"},"then":{"$ref":"#/$defs/row"},"else":{"title":"a list of kinds, or of kinds with a property such as aws_ec2_instance.instance_user_data","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a kind, or a kind and a property","type":"string","minLength":1}}},"parameters":{"title":"a map of the rule\'s parameters to values","description":"Values instead of the defaults.","type":"object","minProperties":1,"additionalProperties":{"title":"a text, a number, true or false, or a list of these","$ref":"#/$defs/parameter"}},"resource":{"title":"a map of a resource\'s properties","description":"Properties as the inventory has them. Left out: kind is the only kind that the search is about, id is example, name is the id, account is 111122223333, region is us-east-1.","if":{"type":"string"},"then":{"$ref":"#/$defs/row"},"else":{"title":"a map of a resource\'s properties","$ref":"#/$defs/resource"}},"before":{"title":"a map of a resource\'s properties","description":"Of a rule about changes: the resource as it was accepted; left out where it was added. What is left out of its properties is as for resource.","if":{"$ref":"#/$defs/row"},"else":{"title":"a map of a resource\'s properties","$ref":"#/$defs/resource"}},"after":{"title":"a map of a resource\'s properties","description":"The same as it is now; left out where it was removed.","if":{"$ref":"#/$defs/row"},"else":{"title":"a map of a resource\'s properties","$ref":"#/$defs/resource"}},"around":{"title":"a list of maps of resources\' properties","description":"Other resources, for searches that follow edges. Each has kind and id; the others as for resource.","type":"array","minItems":1,"items":{"title":"a map of a resource\'s properties with kind and id","$ref":"#/$defs/resource","required":["kind","id"]}},"edges":{"title":"a list of edges such as {from: vpc-1, to: example}","description":"Edges between resource and around, by id. The edges account to region to resource are there anyway.","type":"array","minItems":1,"items":{"title":"a map with from, to and, if it is not default, type","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"title":"the id of the resource where the edge starts","type":"string","minLength":1},"to":{"title":"the id of the resource where the edge ends","type":"string","minLength":1},"type":{"title":"default, delete or iam","description":"default where it is left out.","enum":["default","delete","iam"],"default":"default"}}}}}},"row":{"title":"\\"{{row.column}}\\" with the column of a row","type":"string","pattern":"^\\\\{\\\\{\\\\s*row\\\\.[a-z][a-z0-9_]*\\\\s*\\\\}\\\\}$"}}}');
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/yaml-hints.js
var yaml_hints = __webpack_require__(90229);
;// CONCATENATED MODULE: ./build/src/rules/load/to-rule.js



/** What is wrong with one rule as it was written. Empty when it is well-formed. */
const ruleProblems = (0,schema_problems/* schemaCheck */.un)(rule_namespaceObject);
/** Checks a rule against the schema and fills in what it leaves out. Reports what is wrong; null then. */
function toRule(source) {
    const problems = source.tested ? [] : ruleProblems(source.value);
    for (const { path, message } of problems)
        source.report('error', source.lineOf(path), message + hintAboutSearch(path, source.value));
    if (problems.length > 0)
        return null;
    const written = source.value;
    const title = written.title.trim();
    return {
        id: written.id,
        title,
        severity: written.severity,
        status: written.status ?? 'stable',
        ...(written.enabled === false ? { enabled: false } : {}),
        risk: written.risk?.trim() ?? '',
        note: written.note?.trim() ?? '',
        search: written.search.trimEnd(),
        // Known once the search is compiled: see checkSearches.
        needs: [],
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
        ...(written.reads === 'nothing-more' ? { reads: 'nothing-more' } : {}),
        ...(written.change === undefined
            ? {}
            : { change: changeOf(written.change, written.examples) }),
        examples: written.change === undefined ? (written.examples ?? []) : [],
        place: { file: source.file.file, line: source.lineOf(['id']), shipped: source.file.shipped },
    };
}
/** YAML reads a search that begins with a bracket as a map or a list, where it can. */
function hintAboutSearch(path, value) {
    if (path.join() !== 'search' || typeof value !== 'object' || value === null || !('search' in value))
        return '';
    const { search } = value;
    if (typeof search !== 'object' || search === null)
        return '';
    return ` A search that begins with { or [ ${(0,yaml_hints/* insteadOf */.c)('search')}`;
}
function changeOf({ on, paths = [], before, after, immutable_only: immutableOnly }, examples = []) {
    return {
        on,
        paths,
        ...(before === undefined ? {} : { before: before.trimEnd() }),
        ...(after === undefined ? {} : { after: after.trimEnd() }),
        ...(immutableOnly === undefined ? {} : { immutableOnly }),
        examples,
    };
}
function withDefaults(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, Object.assign({ value: one.default }, one)]));
}
function trimmed(remediation) {
    return Object.fromEntries(Object.entries(remediation).map(([part, text]) => [part, text.trim()]));
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


/***/ })

};
