export const id = 5940;
export const ids = [5940];
export const modules = {

/***/ 74262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kindsCommand: () => (/* binding */ kindsCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 188 modules
var clouds = __webpack_require__(57308);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/model/kind.js
var kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/cli/kind-facts.js


/** Properties that every resource has are left out, and so are those that are read or worked out on demand. */
function ownProperties({ properties, costly = {} }) {
    return factsOf(Object.entries(properties).filter(([name]) => !Object.hasOwn(kind/* COMMON_PROPERTIES */.C, name) && !Object.hasOwn(costly, name)));
}
function onDemand(kind) {
    return Object.entries(kind.costly ?? {}).map(([name, needed]) => {
        const type = kind.properties[name];
        return {
            name,
            derived: kind.derived?.[name] ?? null,
            actions: needed.filter((action) => !kind.actions.includes(action)),
            properties: type === undefined ? [] : factsOf([[name, type]]),
        };
    });
}
/** Of longer sets a few values are shown. */
const MOST_VALUES = 40;
const SHOWN_VALUES = 5;
/** `volume_size: int`, `volume_type: gp2 | gp3`. */
function propertyWords({ path, type, values }) {
    if (values === undefined)
        return `${path}: ${type}`;
    const shown = values.length <= MOST_VALUES ? values.join(' | ') : (0,words/* some */.zN)(values, SHOWN_VALUES);
    return `${path}: ${shown}`;
}
/** Kinds at the other end of edges, whichever of the two declares them. */
function neighboursOf({ name, links }, model) {
    const others = [...model.values()].filter((other) => other.links.some(({ kind }) => kind === name));
    return [...new Set([...links.map(({ kind }) => kind), ...others.map((other) => other.name)])].toSorted();
}
/** Bases that say something. */
function basesOf({ bases }) {
    return bases.filter((base) => base !== 'resource' && !base.endsWith('_resource'));
}
function factsOf(properties) {
    return properties.flatMap(([name, type]) => leaves(type, name));
}
function leaves(type, path) {
    if (type.type === 'array')
        return leaves(type.items, `${path}[*]`);
    if (type.type === 'map')
        return [{ path, type: `map of ${type.values.type}` }];
    if (type.type === 'object')
        return Object.entries(type.properties).flatMap(([name, one]) => leaves(one, `${path}.${name}`));
    return [{ path, type: type.type, ...('values' in type ? { values: type.values } : {}) }];
}

// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/kinds.js







/** Lists the kinds, or says what a search can ask of one. */
function kindsCommand(name, { json = false }) {
    if (name === undefined)
        listKinds(json);
    else
        showKind(kindCalled(name), json);
    return exit/* EXIT */.dc.good;
}
function listKinds(json) {
    const kinds = [...clouds/* KINDS */.GW.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (json)
        return (0,print/* printJson */.Q2)(kinds.map(kinds_factsOf), 2);
    const width = Math.max(...kinds.map((kind) => kind.name.length));
    for (const [service = '', own] of Map.groupBy(kinds, (kind) => kind.service)) {
        (0,print/* print */.yy)(service);
        for (const kind of own)
            (0,print/* print */.yy)(`  ${kind.name.padEnd(width)}  ${kind.about ?? ''}`);
        (0,print/* print */.yy)('');
    }
    (0,print/* print */.yy)('`npx cloud-baseline kinds KIND` shows the properties of one.');
}
/** By its name, or by a base that no other kind has. */
function kindCalled(name) {
    const kind = clouds/* KINDS */.GW.get(name);
    if (kind !== undefined)
        return kind;
    const based = [...clouds/* KINDS */.GW.values()].filter(({ bases }) => bases.includes(name));
    const [only] = based;
    if (only !== undefined && based.length === 1)
        return only;
    const names = based.map((one) => one.name);
    if (names.length > 0)
        throw new errors/* UserError */.yo(`\`${name}\` stands for ${(0,words/* some */.zN)(names, 10)}: name one of them.`);
    const guess = (0,nearest/* nearest */.p)(name, clouds/* KINDS */.GW.keys());
    const help = guess === null ? '`npx cloud-baseline kinds` lists all that are read' : `perhaps you mean \`${guess}\``;
    throw new errors/* UserError */.yo(`There is no kind \`${name}\`; ${help}.`);
}
function kinds_factsOf(kind) {
    const { name, service, about, level, actions } = kind;
    return { kind: name, service, about, also: basesOf(kind), level: level ?? 'region', actions };
}
function showKind(kind, json) {
    const [own, asked] = [ownProperties(kind), onDemand(kind)];
    const neighbours = neighboursOf(kind, clouds/* KINDS */.GW);
    if (json)
        return (0,print/* printJson */.Q2)({ ...kinds_factsOf(kind), neighbours, properties: own, onDemand: asked }, 2);
    const { name, service = '', about = '', actions } = kind;
    (0,print/* print */.yy)(`${name}: ${about}`);
    printFact('service', service);
    printFact('also', (0,words/* enumerate */.HL)(basesOf(kind)));
    printFact('IAM', actions.join(', '));
    printFact('neighbours', neighbours.join(', '));
    (0,print/* print */.yy)('');
    (0,print/* print */.yy)('Properties, beside kind, id, name, arn, tags, ctime, mtime and atime:');
    for (const property of own)
        (0,print/* print */.yy)(`  ${propertyWords(property)}`);
    for (const [what, members] of Map.groupBy(asked, headOf)) {
        (0,print/* print */.yy)('');
        (0,print/* print */.yy)(what);
        for (const property of members.flatMap(({ properties }) => properties))
            (0,print/* print */.yy)(`  ${propertyWords(property)}`);
    }
}
function headOf({ derived, actions }) {
    const what = derived === null ? 'Read only where a rule or search names it.' : `Worked out of other kinds: ${derived}`;
    return actions.length === 0 ? what : `${what} Takes ${actions.join(', ')}.`;
}
function printFact(what, words) {
    if (words !== '')
        (0,print/* print */.yy)(`${`${what}:`.padEnd(12)}${words}`);
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Kg: () => (/* binding */ NoRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The bytes of a regular file. Throws an error whose message is a clause: reading a pipe could wait forever, a device
 * may have no end, and neither would let the process end. @param most bytes; a file beyond them is refused
 */
function readRegularFile(path, most = Infinity) {
    // O_NONBLOCK: opening a pipe that nobody writes to returns at once.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            throw new NoRegularFile('it is a folder, not a file');
        if (!stats.isFile())
            throw new NoRegularFile(`it is ${stats.isFIFO() ? 'a pipe' : 'a device'}, not a file`);
        if (stats.size > most)
            throw new NoRegularFile(`it has more than ${most.toLocaleString('en-US')} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The same as text. */
function readTextFile(path, most = Infinity) {
    const bytes = readRegularFile(path, most);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new NoRegularFile('it is not UTF-8 text');
    }
}
/** The path does not lead to a file that can be read to its end. */
class NoRegularFile extends Error {
    name = 'NoRegularFile';
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

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ accountGapCovers),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   rs: () => (/* binding */ MOST_MESSAGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS),
/* harmony export */   xj: () => (/* binding */ reportedGaps)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'not-held',
    'not-decided',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Messages that a cause keeps: a cloud may word a refusal differently for each account, and a few show what it is about. */
const MOST_MESSAGES = 5;
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/** The same of a gap whose account is known to be the one. */
function accountGapCovers({ regions, kind: of }, region, kind) {
    return (of === EVERYTHING || of === kind) && (regions.includes(EVERYTHING) || regions.includes(region));
}
/** What is missing for a reason of its own, and not because its kind is. */
const NOT_REPEATED = new Set(['not-listed', 'not-held']);
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it.
 */
function reportedGaps(gaps) {
    return gaps.filter(({ partial, reason, kind }) => partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.'));
}
/** Stands among the properties of a gap for the edges that they stand for: whoever follows edges misses these. */
const EDGES = 'edges';


/***/ }),

/***/ 96557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ COMMON_PROPERTIES),
/* harmony export */   E: () => (/* binding */ needOf)
/* harmony export */ });
/** What every resource has, whether or not its kind lists it. */
const COMMON_PROPERTIES = {
    kind: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    arn: { type: 'string' },
    tags: { type: 'map', values: { type: 'string' } },
    ctime: { type: 'datetime' },
    mtime: { type: 'datetime' },
    atime: { type: 'datetime' },
};
/** The need for a costly property of a kind: `aws_ec2_instance.instance_user_data`. */
function needOf(kind, property) {
    return `${kind}.${property}`;
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ GLOBAL_REGION)
/* harmony export */ });
const GLOBAL_REGION = 'global';


/***/ }),

/***/ 97850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   s: () => (/* binding */ limitCodePoints)
/* harmony export */ });
/** Length in bytes of UTF-8, which is what services count. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `max` code points; a cut is marked by an ellipsis within them. */
function limitCodePoints(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}


/***/ })

};
