export const id = 5805;
export const ids = [5805];
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

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
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
// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
;// CONCATENATED MODULE: ./build/src/cli/kind-facts.js



/** Properties that every resource has are left out, and so are those that are read or worked out on demand. */
function ownProperties({ properties, costly = {} }) {
    return factsOf(Object.entries(properties).filter(([name]) => !Object.hasOwn(kind/* COMMON_PROPERTIES */.C, name) && !Object.hasOwn(costly, name)));
}
/** What every resource has, whatever its kind. */
function commonProperties({ lacks = [] }) {
    return [...Object.keys(kind/* COMMON_PROPERTIES */.C).filter((name) => !lacks.includes(name)), sensitive_data/* SENSITIVE_DATA */.e_];
}
/** Without what every kind has. */
function onDemand(kind) {
    const own = Object.entries(kind.costly ?? {}).filter(([name]) => name !== sensitive_data/* SENSITIVE_DATA */.e_);
    return own.map(([name, needed]) => {
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
    (0,print/* print */.yy)(`Properties, beside ${(0,words/* enumerate */.HL)(commonProperties(kind))}:`);
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
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
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


/***/ })

};
