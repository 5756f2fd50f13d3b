export const id = 6562;
export const ids = [6562];
export const modules = {

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ printFolded),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64650);

/** The text in lines of at most so many characters, broken at blanks; a longer word stands alone. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(/\s+/)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/**
 * Prints a line whose words begin behind a head, such as the name of a column, and which a terminal shows in its width:
 * further lines begin where the words do. A pipe gets one line.
 * @param head as wide as the words are to be moved
 */
function printFolded(head, words) {
    const { isTTY, columns } = process.stdout;
    const lines = isTTY ? wrapped(words, Math.max(1, columns - head.length)) : [words];
    (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(head + lines.join(`\n${' '.repeat(head.length)}`));
}


/***/ }),

/***/ 74262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kindsCommand: () => (/* binding */ kindsCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 366 modules
var clouds = __webpack_require__(93626);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
;// CONCATENATED MODULE: ./build/src/cli/kind-facts.js


/** Properties that every resource has are left out, and so are those that are read or worked out on demand. */
function ownProperties({ properties, costly = {} }) {
    return factsOf(Object.entries(properties).filter(([name]) => !Object.hasOwn(model_kind/* COMMON_PROPERTIES */.C, name) && !Object.hasOwn(costly, name)));
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

// EXTERNAL MODULE: ./build/src/cli/folded.js
var folded = __webpack_require__(9604);
// EXTERNAL MODULE: ./build/src/cli/property-help.js
var property_help = __webpack_require__(10055);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
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
            (0,folded/* printFolded */.U)(`  ${kind.name.padEnd(width)}  `, kind.about ?? '');
        (0,print/* print */.yy)('');
    }
    (0,print/* print */.yy)(`\`${call/* CALL */.X} kinds KIND\` shows the properties of one.`);
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
    const property = (0,property_help/* propertyHelp */.Z)(name);
    if (property !== null)
        throw new errors/* UserError */.yo(`There is no kind \`${name}\`. ${property}`);
    const guess = (0,nearest/* nearest */.pA)(name, clouds/* KINDS */.GW.keys());
    const help = guess === null ? `\`${call/* CALL */.X} kinds\` lists all that are read` : `perhaps you mean \`${guess}\``;
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
    const common = Object.keys(model_kind/* COMMON_PROPERTIES */.C).filter((one) => kind.lacks?.includes(one) !== true);
    (0,print/* print */.yy)(`Properties, beside ${(0,words/* enumerate */.HL)(common)}:`);
    for (const property of own)
        (0,folded/* printFolded */.U)('  ', propertyWords(property));
    for (const [what, members] of Map.groupBy(asked, headOf)) {
        (0,print/* print */.yy)('');
        (0,folded/* printFolded */.U)('', what);
        for (const property of members.flatMap(({ properties }) => properties))
            (0,folded/* printFolded */.U)('  ', propertyWords(property));
    }
}
function headOf({ derived, actions }) {
    const what = derived === null ? 'Read only where a rule or search names it.' : `Worked out of other kinds: ${derived}`;
    return actions.length === 0 ? what : `${what} Takes ${actions.join(', ')}.`;
}
function printFact(what, words) {
    if (words !== '')
        (0,folded/* printFolded */.U)(`${what}:`.padEnd(12), words);
}


/***/ }),

/***/ 10055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ propertyHelp)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93626);
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



const MOST = 3;
/** What helps somebody who gave the name of a property where another name was expected; null where it is none. */
function propertyHelp(name) {
    const kinds = [..._clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.values()].filter(({ properties }) => Object.hasOwn(properties, name));
    const [first] = kinds;
    if (first === undefined)
        return null;
    const names = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(kinds.map((kind) => kind.name), MOST);
    return `\`${name}\` is a property of ${names}: \`${_text_call_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL */ .X} kinds ${first.name}\` says what it holds.`;
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
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


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
            throw new NoRegularFile(`it has more than ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withCommas */ .rX)(most)} bytes`);
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
 * only repeat it, and without those that are about what other accounts own (see Gap.others).
 */
function reportedGaps(gaps) {
    return gaps.filter(({ partial, reason, kind, others }) => others !== true && (partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.')));
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


/***/ }),

/***/ 90229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ insteadOf),
/* harmony export */   j: () => (/* binding */ hintAbout)
/* harmony export */ });
/** A field whose value begins on its line: its name, what it begins with, and the rest. */
const FIELD = /^\s*(?:- +)?([A-Za-z_][\w-]*): +(\S)(.*)$/;
/** What YAML takes for the beginning of something else than a plain text. */
const INDICATORS = '{["\'@`';
/**
 * What to do about a text that YAML does not read as one, such as a search that begins with a brace; empty where the
 * line is wrong for another reason.
 * @param line 1-based, of the fault
 * @param reason what YAML's reader says of it
 */
function hintAbout(source, line, reason = '') {
    if (reason.startsWith('tab characters'))
        return ' Write blanks instead.';
    if (reason.startsWith('duplicated mapping key'))
        return ' The field of this line stands above it already.';
    const lines = source.split(/\r\n|\n|\r/);
    if (reason.includes('implicit key')) {
        // What has no colon goes on in the next line, where the reader gives up.
        for (let at = Math.min(line, lines.length); at > Math.max(0, line - 3); at--) {
            const [, word] = /^\s*(?:- +)?([A-Za-z_]\w*) [^:]*$/.exec(lines[at - 1] ?? '') ?? [];
            if (word !== undefined)
                return ` Perhaps line ${at} lacks a colon: \`${word}: …\`.`;
        }
    }
    // A bracket that is never closed is only missed in a line below.
    for (let at = Math.min(line, lines.length); at > Math.max(0, line - 3); at--) {
        const [, name = '', first = '', rest = ''] = FIELD.exec(lines[at - 1] ?? '') ?? [];
        if (name === '')
            continue;
        if (INDICATORS.includes(first))
            return ` A text that begins with ${first} ${insteadOf(name)}`;
        if (at === line && /: |:$/.test(rest))
            return ` A text with a colon before a blank in it ${insteadOf(name)}`;
    }
    return reason.startsWith('bad indentation')
        ? ' What belongs to one thing begins in one column, and an item of a list two columns behind its dash.'
        : '';
}
/** Where a text stands so that YAML reads all of it as it is. */
function insteadOf(name) {
    return `goes below \`${name}: >-\`, indented.`;
}


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ YamlError),
  hN: () => (/* binding */ parseYaml),
  zw: () => (/* binding */ readYamlValue),
  fE: () => (/* binding */ toYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/src/text/yaml-hints.js
var yaml_hints = __webpack_require__(90229);
;// CONCATENATED MODULE: ./build/src/text/yaml-positions.js

/** A field whose name is itself a list or a map. */
class ComplexKeyError extends Error {
    name = 'ComplexKeyError';
    offset;
    constructor(offset) {
        super('a field has a list or a map as its name');
        this.offset = offset;
    }
}
/** One node per document of the stream. Throws a ComplexKeyError. */
function positionsOf(events, source) {
    let next = 0;
    const documents = [];
    while (next < events.length) {
        next += 1;
        documents.push(readNode(null));
        next += 1;
    }
    return documents;
    function readNode(key) {
        const event = events[next++];
        if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { start: key ?? event.start, children: readFields(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { start: key ?? event.start, children: readItems(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { start: key ?? event.anchorStart, children: new Map(), scalar: null };
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw new Error(`unexpected YAML event ${event?.type}`);
        const { valueStart: start, valueEnd: end } = event;
        return { start: key ?? start, children: new Map(), scalar: start < 0 ? null : { start, end } };
    }
    function readFields() {
        const fields = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const event = events[next];
            const key = readNode(null);
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                throw new ComplexKeyError(key.start);
            const value = readNode(key.start);
            if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                fields.set((0,js_yaml/* getScalarValue */.KE)(source, event), value);
        }
        next += 1;
        return fields;
    }
    function readItems() {
        const items = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.set(String(items.size), readNode(null));
        next += 1;
        return items;
    }
}
/** The node at the end of the path, or the nearest one above it that is written down: an empty item has no place. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const child = node.children.get(String(step));
        if (child === undefined || child.start < 0)
            return node;
        node = child;
    }
    return node;
}
/**
 * Offset in the source of a character of a text that folding and indentation have moved: blanks and line breaks
 * aside, both hold the same characters. Escapes in quoted texts make the answer a little too small.
 */
function offsetInSource(source, scalar, text, offset) {
    let left = text.slice(0, offset).replace(/\s/g, '').length;
    let position = scalar.start;
    for (; position < scalar.end; position += 1) {
        if (/\s/.test(source.charAt(position)))
            continue;
        if (left === 0)
            return position;
        left -= 1;
    }
    return scalar.start;
}
/** Turns offsets into 1-based lines, which are only looked for once something has to be said. */
function lineFinder(source) {
    let starts;
    return (offset) => {
        starts ??= [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
        const after = starts.findIndex((start) => start > offset);
        return after === -1 ? starts.length : Math.max(after, 1);
    };
}

;// CONCATENATED MODULE: ./build/src/text/yaml.js



/** The text is not YAML, or holds more than our files may. */
class YamlError extends Error {
    name = 'YamlError';
    /** 1-based. */
    line;
    excerpt;
    constructor(message, line, excerpt) {
        super(message);
        this.line = line;
        this.excerpt = excerpt;
    }
}
/** Aliases let a short text stand for endless values (the "billion laughs" attack); no file of ours needs this many. */
const MAX_VALUES = 100_000;
/** All documents of a YAML 1.2 text; a document without content has the value null. Throws a YamlError. */
function parseYaml(source) {
    const lineAt = lineFinder(source);
    const events = attempt(() => (0,js_yaml/* parseEvents */.PH)(source, {}), source, lineAt);
    const roots = attempt(() => positionsOf(events, source), source, lineAt);
    const values = attempt(() => construct(events, source), source, lineAt);
    return roots.map((root, index) => ({
        value: values[index],
        lineOf: (path) => lineAt(nodeAt(root, path).start),
        lineInText: (path, text, offset) => {
            const { start, scalar } = nodeAt(root, path);
            return lineAt(scalar === null ? start : offsetInSource(source, scalar, text, offset));
        },
        commentAfter: (path) => {
            const { scalar } = nodeAt(root, path);
            if (scalar === null || /["'|>]/.test(source.charAt(scalar.start)))
                return null;
            return /^[ \t]+#[^\r\n]*/.exec(source.slice(scalar.end))?.[0] ?? null;
        },
    }));
}
/** The value of a text of ours that holds one document, without where anything stands in it. Throws a YamlError. */
function readYamlValue(source) {
    const lineAt = lineFinder(source);
    return attempt(() => construct((0,js_yaml/* parseEvents */.PH)(source, {}), source)[0], source, lineAt);
}
/** A value as our files are written. */
function toYaml(value) {
    return (0,js_yaml/* dump */.Bh)(value, { lineWidth: 120, noRefs: true });
}
function attempt(work, source, lineAt) {
    try {
        return work();
    }
    catch (thrown) {
        if (thrown instanceof ComplexKeyError)
            throw new YamlError(`${thrown.message}.`, lineAt(thrown.offset), null);
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        const line = (thrown.mark?.line ?? 0) + 1;
        throw new YamlError(`invalid YAML: ${thrown.reason}.${(0,yaml_hints/* hintAbout */.j)(source, line, thrown.reason)}`, line, thrown.mark?.snippet ?? null);
    }
}
function construct(events, source) {
    const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source });
    const waiting = [...documents];
    for (let seen = 0; waiting.length > 0; seen += 1) {
        if (seen > MAX_VALUES)
            throw new YamlError('aliases make this file hold more than 100,000 values.', 1, null);
        const value = waiting.pop();
        if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                waiting.push(part);
    }
    return documents;
}


/***/ })

};
