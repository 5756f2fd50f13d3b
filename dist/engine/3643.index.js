export const id = 3643;
export const ids = [3643];
export const modules = {

/***/ 91819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretTexts),
/* harmony export */   e: () => (/* binding */ Withheld)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Keeps texts that often hold secrets, such as user data, out of files: those have their hash and length, so that two
 * can be compared.
 */
class Withheld {
    #paths;
    constructor(model) {
        this.#paths = new Map([...model.values()].map((kind) => [kind.name, secretTexts(kind)]));
    }
    /** The resource as it may be written. */
    without(resource) {
        const paths = this.#paths.get(resource.kind) ?? [];
        if (paths.length === 0)
            return resource;
        const hide = (reported) => paths.reduce(withoutText, reported);
        const { reported, doubts } = resource;
        const safe = { ...resource, reported: hide(reported) };
        return doubts === undefined ? safe : { ...safe, doubts: doubts.map(hide) };
    }
    /** Paths of the texts that a resource of an inventory lacks: it has their hash and length. */
    lackingIn = ({ kind, reported }) => (this.#paths.get(kind) ?? []).filter((path) => holdsText(reported, path));
    /** Which of these names stand for texts that no file holds. */
    among(kinds, names) {
        const paths = kinds.flatMap((kind) => this.#paths.get(kind) ?? []);
        return [...new Set(paths.filter((path) => path.every((name) => names.has(name))).map(lastOf))];
    }
}
function lastOf(path) {
    return path.at(-1) ?? '';
}
/** Paths of the kind's texts that often hold secrets. */
function secretTexts({ properties }) {
    return within(properties);
}
function secretsIn(type) {
    if ('secret' in type)
        return [[]];
    if (type.type === 'array')
        return secretsIn(type.items);
    if (type.type !== 'object')
        return [];
    return within(type.properties);
}
function within(properties) {
    return Object.entries(properties).flatMap(([name, type]) => secretsIn(type).map((path) => [name].concat(path)));
}
function withoutText(reported, path) {
    const [name, ...inner] = path;
    if (name === undefined)
        return reported;
    const value = reported[name];
    return value === undefined ? reported : { ...reported, [name]: hidden(value, inner) };
}
function hidden(value, path) {
    if (Array.isArray(value))
        return value.map((one) => hidden(one, path));
    if (path.length > 0)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? withoutText(value, path) : value;
    return typeof value === 'string' ? digestOf(value) : value;
}
function holdsText(value, [name, ...inner]) {
    if (Array.isArray(value)) {
        const path = name === undefined ? [] : [name, ...inner];
        return value.some((one) => holdsText(one, path));
    }
    if (name === undefined)
        return typeof value === 'string';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && holdsText(value[name], inner);
}
function digestOf(text) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `(not kept: sha256 ${hash}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(text.length, 'character')})`;
}


/***/ }),

/***/ 90191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
;// CONCATENATED MODULE: ./build/src/rules/load/row-text.js
/** `{{row.ports}}`: what the row has in this column is put in. */
const PLACEHOLDER = /\{\{\s*row\.([a-z][a-z0-9_]*)\s*\}\}/g;
const ALONE = new RegExp(`^${PLACEHOLDER.source}$`);
/** Also what looks like one: sections and pipes are for parameters. A third brace belongs to the text around it. */
const MEANT = /\{\{[#^/&!]?\s*row\b[^}]*\}\}/g;
/** The column of a text that is nothing but a placeholder. */
function columnAlone(text) {
    return ALONE.exec(text)?.[1] ?? null;
}
/** A text taken apart: between the placeholders, what stands there. */
function partsOf(text) {
    let done = 0;
    const parts = Array.from(text.matchAll(PLACEHOLDER)).flatMap(({ 0: written, 1: column = '', index }) => {
        const before = { text: text.slice(done, index), column: null, start: done };
        done = index + written.length;
        return [before, { text: written, column, start: index }];
    });
    return [...parts, { text: text.slice(done), column: null, start: done }];
}
/** All placeholders for rows, and what looks like one, in the texts of a value. */
function rowPlaceholders(value, path = []) {
    if (typeof value === 'string')
        return placeholdersIn(value, path);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([step, part]) => {
        const inside = [...path, step];
        return placeholdersIn(step, inside, true).concat(rowPlaceholders(part, inside));
    });
}
function placeholdersIn(text, path, inName = false) {
    const alone = columnAlone(text) !== null;
    return Array.from(text.matchAll(MEANT), ({ 0: written, index }) => {
        return { column: columnAlone(written), written, alone, inName, path, text, offset: index };
    });
}

;// CONCATENATED MODULE: ./build/src/rules/load/fill-row.js


const LEFT_OUT = Symbol('left out');
/**
 * The template with the values of a row put in. A text that is nothing but a placeholder becomes the value, an item of
 * a list that is becomes the items of a list, and what becomes null is left out. Values hold no placeholders.
 * @param rowPath where the row stands
 */
function fillRow(template, cells, rowPath) {
    const origins = new Map();
    const value = fill(template, [], []);
    return { value: value === LEFT_OUT ? null : value, origins };
    function fill(part, from, to) {
        if (typeof part === 'string')
            return fillText(part, from, to);
        if (Array.isArray(part))
            return fillList(part, from, to);
        if (typeof part !== 'object' || part === null)
            return part;
        const fields = Object.entries(part).map(([name, one]) => [name, fill(one, [...from, name], [...to, name])]);
        return Object.fromEntries(fields.filter(([, one]) => one !== LEFT_OUT));
    }
    function fillText(text, from, to) {
        const column = columnAlone(text);
        if (column !== null) {
            origins.set(to.join('/'), { path: [...rowPath, column] });
            return cells[column] ?? LEFT_OUT;
        }
        const pieces = [];
        let filled = '';
        for (const part of partsOf(text)) {
            const cell = part.column === null ? null : (0,search/* textOfValue */.mG)((cells[part.column] ?? null));
            const piece = part.column === null || cell === null
                ? { path: from, text, offset: part.start }
                : { path: [...rowPath, part.column], text: cell, offset: 0 };
            pieces.push({ start: filled.length, ...piece });
            filled += cell ?? part.text;
        }
        if (pieces.length > 1)
            origins.set(to.join('/'), { path: from, pieces });
        return filled;
    }
    function fillList(list, from, to) {
        const filled = [];
        for (const [index, item] of list.entries()) {
            const column = typeof item === 'string' ? columnAlone(item) : null;
            const cell = column === null ? null : cells[column];
            if (column !== null && Array.isArray(cell)) {
                for (const [place, one] of cell.entries()) {
                    origins.set([...to, filled.length].join('/'), { path: [...rowPath, column, place] });
                    filled.push(one);
                }
                continue;
            }
            const target = [...to, filled.length];
            origins.set(target.join('/'), { path: [...from, index] });
            const one = fill(item, [...from, index], target);
            if (one !== LEFT_OUT)
                filled.push(one);
        }
        return filled;
    }
}
/** Where what stands at the path of a filled template was taken from. */
function originOf({ origins }, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get(path.slice(0, length).join('/'));
        if (origin === undefined)
            continue;
        const rest = path.slice(length);
        return rest.length === 0 ? origin : { path: [...origin.path, ...rest] };
    }
    return { path };
}

;// CONCATENATED MODULE: ./build/src/rules/load/family.js





const ROWS = 'for_each';
/**
 * The rules that stand for what is written: one for each row of `for_each`, with the row's values put in where
 * `{{row.column}}` stands; without it the rule itself. What is wrong with rows and placeholders is reported; then there
 * are none.
 */
function rulesOf(source) {
    const { value } = source;
    if (typeof value !== 'object' || value === null || !(ROWS in value))
        return source.tested || !refuseStray(source) ? [source] : [];
    const { [ROWS]: written, ...template } = value;
    const rows = source.tested ? written : checkedRows(source, written, template);
    const reported = new Set();
    return rows.map((cells, index) => rowSource(source, template, cells, index, reported));
}
/** The rows, if they and the places for their values fit; what does not is reported. */
function checkedRows(source, written, template) {
    const rows = readRows(source, written);
    if (rows === null)
        return [];
    const placeholders = rowPlaceholders(template);
    if (refusePlaceholders(source, placeholders, rows) || refuseCells(source, placeholders, rows))
        return [];
    warnOfUnused(source, placeholders, rows);
    return rows;
}
/** The rule of one row. What is wrong with the template itself is said for the first row alone. */
function rowSource(source, template, cells, index, reported) {
    const rowPath = [ROWS, index];
    const filled = fillRow(template, cells, rowPath);
    const lineOfRow = () => source.lineOf(rowPath);
    return {
        ...source,
        value: filled.value,
        report: (level, line, message, excerpt) => {
            const key = `${line} ${message}`;
            if (reported.has(key))
                return;
            reported.add(key);
            const row = lineOfRow();
            source.report(level, line, line === row ? message : `${message} (The row in line ${row}.)`, excerpt);
        },
        lineOf: (path) => (path.join() === 'id' ? lineOfRow() : source.lineOf(originOf(filled, path).path)),
        lineInText: (path, text, offset) => {
            const { path: from, pieces } = originOf(filled, path);
            const piece = pieces?.findLast(({ start }) => start <= offset);
            return piece === undefined
                ? source.lineInText(from, text, offset)
                : source.lineInText(piece.path, piece.text, piece.offset + offset - piece.start);
        },
        commentAfter: (path) => source.commentAfter(originOf(filled, path).path),
    };
}
/** Whether a rule without rows has places for values of them. Its examples may hold such texts of other programs. */
function refuseStray(source) {
    const { value } = source;
    if (typeof value !== 'object' || value === null)
        return false;
    const [stray] = rowPlaceholders({ ...value, examples: null });
    if (stray === undefined)
        return false;
    const line = source.lineInText(stray.path, stray.text, stray.offset);
    source.report('error', line, `${stray.path[0]}: received ${stray.written}, but the rule has no ${ROWS}.`);
    return true;
}
function readRows(source, written) {
    const expected = 'expected a list of rows, each a map of columns to values';
    if (!Array.isArray(written) || written.length === 0) {
        const received = Array.isArray(written) ? 'an empty list' : (0,schema_problems/* show */.WU)(written);
        source.report('error', source.lineOf([ROWS]), `${ROWS}: received ${received}, ${expected}.`);
        return null;
    }
    let fine = true;
    const refuse = (index, message) => {
        fine = false;
        source.report('error', source.lineOf([ROWS, index]), `${ROWS}[${index}]: ${message}`);
    };
    for (const [index, row] of written.entries()) {
        if (typeof row !== 'object' || row === null || Array.isArray(row)) {
            refuse(index, `received ${(0,schema_problems/* show */.WU)(row)}, expected a map of columns to values.`);
            continue;
        }
        for (const [name, cell] of Object.entries(row)) {
            if (!/^[a-z][a-z0-9_]*$/.test(name))
                refuse(index, `received the column ${(0,schema_problems/* show */.WU)(name)}, expected a name of lower-case letters, digits and underscores.`);
            const [inside] = rowPlaceholders(cell);
            if (inside !== undefined)
                refuse(index, `${name}: received ${inside.written}, but a row's own values have no place for others.`);
        }
    }
    return fine ? written : null;
}
function refusePlaceholders(source, placeholders, rows) {
    const columns = new Set(rows.flatMap((row) => Object.keys(row)));
    const wrong = placeholders.filter(({ column, inName }) => inName || column === null || !columns.has(column));
    for (const { column, written, inName, path, text, offset } of wrong) {
        if (inName) {
            const message = `received ${written} in the name of a field, expected it in a value: names are the same for all rows.`;
            source.report('error', source.lineOf(path), `${path[0]}: ${message}`);
            continue;
        }
        const meant = column === null ? null : (0,nearest/* nearest */.pA)(column, columns);
        const help = meant === null ? `the columns are ${(0,words/* enumerate */.HL)([...columns])}.` : `did you mean ${meant}?`;
        const message = column === null
            ? `received ${written}, expected {{row.column}}, with nothing else between the braces.`
            : `no row has the column ${column}; ${help}`;
        source.report('error', source.lineInText(path, text, offset), `${path[0]}: ${message}`);
    }
    return wrong.length > 0;
}
/** Whether a row lacks what the template takes of it. */
function refuseCells(source, placeholders, rows) {
    const taken = new Set(placeholders.flatMap(({ column }) => column ?? []));
    const inTexts = new Set(placeholders.flatMap(({ column, alone }) => (alone ? [] : (column ?? []))));
    let refused = false;
    for (const [index, row] of rows.entries()) {
        for (const column of taken) {
            const isThere = Object.hasOwn(row, column);
            if (isThere && (row[column] !== null || !inTexts.has(column)))
                continue;
            refused = true;
            const message = isThere
                ? `${column}: received nothing, expected a value to put into a text; '' puts in nothing.`
                : `the column ${column} is missing; every row has all columns that the rule takes.`;
            const path = isThere ? [ROWS, index, column] : [ROWS, index];
            source.report('error', source.lineOf(path), `${ROWS}[${index}]: ${message}`);
        }
    }
    return refused;
}
/** Warns of columns that the template does not take. */
function warnOfUnused(source, placeholders, rows) {
    const taken = new Set(placeholders.flatMap(({ column }) => column ?? []));
    for (const column of new Set(rows.flatMap((row) => Object.keys(row)))) {
        if (taken.has(column))
            continue;
        const first = rows.findIndex((row) => Object.hasOwn(row, column));
        const message = `${ROWS}[${first}]: no {{row.${column}}} is in the rule, so the column makes no difference.`;
        source.report('warning', source.lineOf([ROWS, first, column]), message);
    }
}


/***/ }),

/***/ 74801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ir: () => (/* binding */ asksForNationalIds),
/* harmony export */   nS: () => (/* binding */ withNationalIds),
/* harmony export */   oT: () => (/* binding */ noCountries)
/* harmony export */ });
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17669);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17555);



/** National ids are looked for of the countries alone that the configuration names: none, where it names none. */
const CLASS = 'national_id';
/** The rule that ships for them. It is off by default, since it would pass without a look. */
const RULE = 'aws-privacy-national-ids-in-metadata';
/**
 * The selection with the rule about national ids where all that ships is selected and countries are named: whoever names
 * one wants to hear of its ids.
 */
function withNationalIds(selection, { nationalIds = [], services = [] }) {
    if (nationalIds.length === 0 || services.length > 0)
        return selection;
    const isByDefault = selection.every((entry) => entry.startsWith('!'));
    if (isByDefault)
        return [_select_files_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT */ .q, RULE, ...selection];
    return selection.includes(_select_files_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT */ .q) ? [...selection, RULE] : selection;
}
/** Whether the search is about the national ids that resources hold. */
function asksForNationalIds({ canonical }) {
    if (!canonical.includes('class'))
        return false;
    const terms = [...(0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .fd)((0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSearch */ .KA)(canonical))];
    return terms.some((term) => [...(0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nestedTerms */ .t8)(term)].some(isAboutThem));
}
function isAboutThem(term) {
    if (term.type !== 'predicate')
        return false;
    const { path, operator, value } = term;
    const isAsked = operator === '==' || operator === 'in' || operator === '=~';
    if (!isAsked || path.segments.at(-1)?.name !== 'class')
        return false;
    return namesClass(value) || (operator === '=~' && value.type === 'string' && fitsClass(value.value));
}
function namesClass(value) {
    if (value.type === 'list')
        return value.items.some(namesClass);
    return value.type === 'string' && value.value.includes(CLASS);
}
/** What fits every class asks for none. */
function fitsClass(pattern) {
    try {
        const expression = new RegExp(pattern, 'i');
        return expression.test(CLASS) && !_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_CLASSES */ .A3.every((one) => expression.test(one));
    }
    catch {
        // Whoever compiles the search says what is wrong with it.
        return false;
    }
}
/** What is wrong with such a rule where no country is named. */
function noCountries(rule) {
    return `search: ${rule} asks for national ids, but privacy in the configuration file names no country whose ids are looked for, so that it would pass without a look; expected one there, as in national-ids: [DE], or the rule left out.`;
}


/***/ }),

/***/ 25082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ readRuleFile),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   oe: () => (/* binding */ readShippedFile),
/* harmony export */   s3: () => (/* binding */ readRuleText)
/* harmony export */ });
/* harmony import */ var _files_read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16819);



/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
function readRuleFile(file, report) {
    return readRuleText(() => readText(file.path), file, report);
}
/** The same of a text that need not be in the file yet. */
function readRuleText(read, file, report) {
    try {
        const sources = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(read()).flatMap((document) => {
            const sourceAt = (value, root) => ({
                file,
                value,
                tested: false,
                report,
                lineOf: (path) => document.lineOf([...root, ...path]),
                lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
                commentAfter: (path) => document.commentAfter([...root, ...path]),
            });
            const { value } = document;
            if (value === null)
                return [];
            return Array.isArray(value)
                ? value.map((item, index) => sourceAt(item, [index]))
                : [sourceAt(value, [])];
        });
        if (sources.length === 0)
            report('error', 1, 'there is no rule in this file.');
        return sources;
    }
    catch (thrown) {
        if (thrown instanceof _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlError */ .Iz)
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
 * only looked up when something has to be said about it. Our tests hold the files to this form: one rule, or one
 * family, whose examples come last.
 */
function readShippedFile(file, report) {
    const text = readText(file.path);
    let document;
    const placed = () => (document ??= (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text)[0]);
    const lines = linesToLinkTo(text);
    return {
        file,
        value: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlValue */ .zw)(withoutExamples(text)),
        tested: true,
        report,
        lineOf: (path) => lines.get(path.join()) ?? placed()?.lineOf(path) ?? 1,
        lineInText: (path, part, offset) => placed()?.lineInText(path, part, offset) ?? 1,
        commentAfter: () => null,
    };
}
/** Without the examples of the rule, which come last, and those that rows of a family bring. */
function withoutExamples(text) {
    const examples = text.search(/^examples:/m);
    return text.slice(0, examples < 0 ? text.length : examples).replace(/^ {4}examples:\n(?: {6}.*\n)+/gm, '');
}
/** The lines that every run keeps, since links lead there: those of the id and of a family's rows, by path. 1-based. */
function linesToLinkTo(text) {
    const lines = text.split('\n');
    const found = new Map([['id', lines.findIndex((line) => line.startsWith('id:')) + 1]]);
    const start = lines.indexOf('for_each:');
    if (start < 0)
        return found;
    let row = 0;
    for (const [index, line] of lines.slice(start + 1).entries()) {
        if (/^\S/.test(line))
            break;
        if (line.startsWith('  - '))
            found.set(['for_each', row++].join(), start + index + 2);
    }
    return found;
}
/** All rules that ship have 1.2 MB together. */
const MOST_BYTES = 16 * 1024 * 1024;
class UnreadableFile extends Error {
}
function readText(path) {
    let bytes;
    try {
        bytes = (0,_files_read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MOST_BYTES);
    }
    catch (error) {
        throw new UnreadableFile(`this file cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile('this file is not UTF-8 text.');
    }
}
/** What the rule calls itself, as far as that is known before it is checked. */
function namesOf({ value }) {
    if (typeof value !== 'object' || value === null)
        return { id: null, aliases: [] };
    const { id, aliases } = value;
    return {
        id: typeof id === 'string' ? id : null,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    };
}


/***/ }),

/***/ 17555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ DEFAULT),
  A: () => (/* binding */ selectFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
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
    return new errors/* UserError */.yo(`rules: received ${JSON.stringify(shown)}, a glob that ${why}, expected a simpler one.`);
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

// EXTERNAL MODULE: ./build/src/rules/load/family.js + 2 modules
var family = __webpack_require__(90191);
// EXTERNAL MODULE: ./build/src/rules/load/read-rule-file.js
var read_rule_file = __webpack_require__(25082);
;// CONCATENATED MODULE: ./build/src/rules/load/shipped-ids.js




/**
 * The files that ship by the ids of their rules. A file is called as its rule; those of families are read, as they have
 * several.
 */
function shippedIds(paths) {
    return new Map(paths.flatMap((path) => idsIn(path).map((id) => [id, path])));
}
function idsIn(path) {
    if (!/^for_each:/m.test((0,external_node_fs_.readFileSync)(path, 'utf8')))
        return [(0,external_node_path_.basename)(path, '.yml')];
    const file = { path, file: path, shipped: true, selected: { among: true, byPath: false, ids: [] } };
    return (0,family/* rulesOf */.f)((0,read_rule_file/* readShippedFile */.oe)(file, refuse)).map((source) => (0,read_rule_file/* namesOf */.eZ)(source).id ?? '');
}
/** Our tests load what ships. */
function refuse(_level, line, message) {
    throw new Error(`a rule that ships is wrong in line ${line}: ${message}`);
}

// EXTERNAL MODULE: ./build/src/rules/load/shipped-packs.js
var shipped_packs = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/rules/load/walk-folder.js
var walk_folder = __webpack_require__(32810);
;// CONCATENATED MODULE: ./build/src/rules/load/select-files.js









/** All packs that ship. */
const DEFAULT = 'default';
/**
 * Finds the files behind the `rules` input: `default`, ids of shipped rules, files, folders, globs and `!id`. Without anything but `!id` it
 * starts from `default`, which `services` narrow where there are any. Throws a UserError for what leads to no file.
 */
function selectFiles(entries, workspace, services = []) {
    const leftOut = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim());
    const sources = entries.filter((entry) => !entry.startsWith('!'));
    const packs = (0,shipped_packs/* shippedPacks */.uJ)();
    const realPacks = external_node_fs_.realpathSync.native(packs);
    const files = new Map();
    for (const source of sources.length === 0 ? [DEFAULT] : sources) {
        const found = source === DEFAULT
            ? { ...NONE, paths: shippedFiles(packs, services), among: true }
            : pathsOf(source, workspace, packs);
        for (const path of found.paths) {
            const real = realPathOf(path);
            if ((0,leads_out/* isOutside */._)((0,external_node_path_.relative)(realPacks, real)) && (0,leads_out/* leadsOut */.q)(path, workspace))
                throw linkOut(path, workspace);
            const file = files.get(real) ?? ruleFile(path, (0,external_node_path_.relative)(realPacks, real), workspace);
            files.set(real, { ...file, selected: joined(file.selected, found) });
        }
    }
    return { files: [...files.values()], leftOut };
}
/** Of these services alone, whose folders are the only ones that are looked into; of none: all. */
function shippedFiles(packs, services) {
    if (services.length === 0)
        return (0,walk_folder/* yamlFilesBelow */.A)(packs);
    const folders = (0,external_node_fs_.readdirSync)(packs).flatMap((cloud) => services.map((service) => (0,external_node_path_.join)(packs, cloud, service)));
    return folders
        .filter((folder) => (0,walk_folder/* statsOf */.L)(folder)?.isDirectory() === true)
        .flatMap(walk_folder/* yamlFilesBelow */.A)
        .toSorted();
}
function linkOut(path, workspace) {
    return new errors/* UserError */.yo(`rules: received ${JSON.stringify(slashes((0,external_node_path_.relative)(workspace, path)))}, a link that leads out of the workspace, expected a file in it; copy the file, or give the path that it leads to.`);
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
function joined(a, b) {
    return { among: a.among || b.among, byPath: a.byPath || b.byPath, ids: [...a.ids, ...b.ids] };
}
const NONE = { among: false, byPath: false, ids: [] };
function ruleFile(path, inPacks, workspace) {
    if (!(0,leads_out/* isOutside */._)(inPacks))
        return { path, file: slashes((0,external_node_path_.join)(shipped_packs/* PACKS */.pI, inPacks)), shipped: true, selected: NONE };
    const inWorkspace = (0,external_node_path_.relative)(workspace, path);
    return { path, file: slashes((0,leads_out/* isOutside */._)(inWorkspace) ? path : inWorkspace), shipped: false, selected: NONE };
}
function slashes(path) {
    return path.replaceAll(external_node_path_.sep, '/');
}
function pathsOf(entry, workspace, packs) {
    const path = (0,external_node_path_.resolve)(workspace, entry);
    const found = (0,walk_folder/* statsOf */.L)(path);
    if (found?.isFile() === true)
        return { ...NONE, paths: [path], byPath: true };
    if (found?.isDirectory() === false) {
        throw new errors/* UserError */.yo(`rules: received ${JSON.stringify(entry)}, which is a pipe or a device, expected a file or a folder.`);
    }
    if (found !== null)
        return refuseNone((0,walk_folder/* yamlFilesBelow */.A)(path), entry, 'that folder holds no *.yml or *.yaml file');
    const ids = shippedIds((0,walk_folder/* yamlFilesBelow */.A)(packs));
    const byId = ids.get(entry);
    if (byId !== undefined)
        return { ...NONE, paths: [byId], ids: [entry] };
    if (/[*?[{]/.test(entry))
        return refuseNone(pathsByGlob(entry, workspace), entry, 'no rule file matches that glob');
    const meant = (0,nearest/* nearest */.pA)(entry, ids.keys());
    throw new errors/* UserError */.yo(`rules: received ${JSON.stringify(entry)}, but there is no such file or folder in ${workspace} and no such rule; ` +
        (meant === null
            ? 'expected default, the id of a shipped rule, a file, a folder, a glob, or !id to leave a rule out.'
            : `did you mean ${meant}?`));
}
function refuseNone(paths, entry, reason) {
    if (paths.length > 0)
        return { ...NONE, paths, among: true };
    throw new errors/* UserError */.yo(`rules: received ${JSON.stringify(entry)}, but ${reason}; without it fewer rules would be checked than you expect.`);
}
/** A glob that matches a folder stands for the files below it, as it would in a shell's argument. */
function pathsByGlob(entry, workspace) {
    const steps = entry.split('/');
    const firstMagic = steps.findIndex((step) => /[*?[{]/.test(step));
    const base = (0,external_node_path_.resolve)(workspace, steps.slice(0, firstMagic).join('/') || (entry.startsWith('/') ? '/' : '.'));
    if ((0,walk_folder/* statsOf */.L)(base)?.isDirectory() !== true)
        return [];
    const matches = pathGlob(steps.slice(firstMagic).join('/'));
    return (0,walk_folder/* yamlFilesBelow */.A)(base).filter((path) => {
        const names = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep);
        return names.some((_, index) => matches(names.slice(0, index + 1)));
    });
}


/***/ }),

/***/ 32810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ yamlFilesBelow),
/* harmony export */   L: () => (/* binding */ statsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);



/**
 * Paths of all *.yml and *.yaml files below the folder, sorted. Follows symbolic links, each folder once, so that
 * links in a circle end; a link that leads nowhere is listed, since reading it shows the user what is wrong.
 */
function yamlFilesBelow(folder) {
    const files = [];
    const seen = new Set();
    const waiting = [folder];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(current);
        if (seen.has(real))
            continue;
        seen.add(real);
        for (const entry of entriesIn(current)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return null;
    }
}
function entriesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`rules: the folder ${folder} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
}


/***/ })

};
