export const id = 6919;
export const ids = [6919];
export const modules = {

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ localSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57595);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
/* harmony import */ var _usual_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35067);




/** What the options, the configuration file and the environment say to a command that opens no account and sends nothing. */
function localSettings(given) {
    const inputs = {
        'privacy-key': process.env[(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVariable */ .H)('privacy-key')],
        // Any one: nobody opens the accounts of an inventory, so that no role need be given.
        inventory: _usual_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_INVENTORY */ .G,
        // Nothing is sent, so that no variable with a secret need be set.
        'dry-run': 'true',
        // Any folder: the one that is meant need not be there yet.
        'accepted-state': '.',
        ...given,
    };
    return (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)((name) => inputs[name] ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), process.env, { isTerminal: true });
}


/***/ }),

/***/ 46919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  privacyCommand: () => (/* binding */ privacyCommand)
});

// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/audit/placed-text.js
/**
 * A text whose characters take several where they are written. Places are mostly asked for one behind the other, so that each walk
 * goes on where the last one ended.
 * @param widthAt how many characters are taken by the one that is written so far behind the offset
 */
function writtenWith(text, offset, widthAt) {
    let passed = 0;
    let written = 0;
    return {
        text,
        at: (index) => {
            if (index < passed)
                passed = written = 0;
            for (; passed < index; passed += 1)
                written += widthAt(written);
            return offset + written;
        },
    };
}
/** How often the texts are gone through from their start again: a document that is made for it must not take ages. */
const MOST_RETURNS = 100;
/**
 * Finds again where something stands that was found in a value: in one of the texts of which the value was made. They come nearly
 * in the order of the value; members whose names are numbers come first there.
 */
class Locator {
    #texts;
    #rest;
    #current = null;
    #end = 0;
    #returns = 0;
    constructor(texts) {
        this.#texts = texts;
        this.#rest = texts();
    }
    /** The index in the document; null where it is not to be found. @param piece the text that was found */
    locate({ start, end }, piece) {
        const fits = ({ text }) => text.slice(start, end) === piece;
        // Several things may stand in one text, one behind the other.
        const isBehind = this.#current !== null && start >= this.#end && fits(this.#current);
        const found = isBehind ? this.#current : (this.#next(fits) ?? this.#fromTheStart(fits));
        this.#current = found;
        this.#end = end;
        return found?.at(start) ?? null;
    }
    #fromTheStart(fits) {
        if (this.#returns === MOST_RETURNS)
            return null;
        this.#returns += 1;
        this.#rest = this.#texts();
        return this.#next(fits);
    }
    #next(fits) {
        for (let next = this.#rest.next(); next.done !== true; next = this.#rest.next())
            if (fits(next.value))
                return next.value;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/quoted.js
/** The closing quote of the string that opens at an index: one with an even number of backslashes before it; -1: it is open. */
function endOfString(text, start, quote = '"') {
    for (let end = text.indexOf(quote, start + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
        let first = end;
        while (text[first - 1] === '\\')
            first -= 1;
        if ((end - first) % 2 === 0)
            return end;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/audit/gathered.js
/** An object of members. What is said several times is a list, so that the last one hides none of the others. */
function gathered(members) {
    return Object.fromEntries(Array.from(Map.groupBy(members, ([name]) => name), ([name, same]) => [name, same.length === 1 ? (same[0]?.[1] ?? null) : same.map(([, value]) => value)]));
}

;// CONCATENATED MODULE: ./build/src/audit/read-json.js


/** A list, or an object, that has begun. */
class Open {
    values = [];
    #names;
    constructor(opens) {
        this.#names = opens === '{' ? [] : null;
    }
    /** Whether a string that comes now is the name of a member. */
    get awaitsName() {
        return this.#names !== null && this.#names.length === this.values.length;
    }
    name(name) {
        this.#names?.push(name);
    }
    add(value) {
        this.values.push(value);
    }
    value() {
        const names = this.#names;
        return names === null
            ? this.values
            : gathered(this.values.map((value, index) => [names[index] ?? '', value]));
    }
}
/**
 * Reads JSON that is known to be right, and keeps what JSON.parse does not: members of one name, and long numbers as they are written.
 * @param valueOf what a string says: itself, or the value that is written in it
 */
function readJson(json, valueOf) {
    const all = new Open('[');
    const opened = [all];
    const word = /[^\s,\]}]+/y;
    for (let at = 0; at < json.length; at += 1) {
        const character = json[at] ?? '';
        const inner = opened.at(-1);
        if (character === '{' || character === '[') {
            opened.push(new Open(character));
        }
        else if (character === '}' || character === ']') {
            opened.pop();
            opened.at(-1)?.add(inner?.value() ?? null);
        }
        else if (character === '"') {
            const end = endOfString(json, at);
            const text = JSON.parse(json.slice(at, end + 1));
            if (inner?.awaitsName === true)
                inner.name(text);
            else
                inner?.add(valueOf(text));
            at = end;
        }
        else if (/[\w-]/.test(character)) {
            word.lastIndex = at;
            const written = word.exec(json)?.[0] ?? character;
            inner?.add(/^\d{8,}$/.test(written) ? written : JSON.parse(written));
            at += written.length - 1;
        }
    }
    const [value] = all.values;
    return value ?? null;
}

;// CONCATENATED MODULE: ./build/src/audit/json.js



/** Numbers as long as those of phones and cards are texts to a detector. */
const LONG_NUMBERS = /(?<![\w."+-])\d{8,}(?![\w.])/g;
/** Whether a text is an object or a list of JSON. */
function isJson(text) {
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What a text says: the value of JSON, also of JSON in its strings, as those wrap it that carry logs; or else itself. */
function json_valueOf(text) {
    return isJson(text) ? readJson(text, json_valueOf) : text;
}
/** A text, or the texts of the JSON that it is. */
function* textsIn(placed) {
    if (!isJson(placed.text))
        yield placed;
    else
        for (const { text, at } of textsOfJson(placed.text))
            yield { text, at: (index) => placed.at(at(index)) };
}
/** The strings of JSON, names of members as well, and its long numbers, in the order of the text. */
function* textsOfJson(json) {
    let gap = 0;
    for (let start = json.indexOf('"'); start >= 0; start = json.indexOf('"', gap)) {
        yield* numbersOf(json.slice(gap, start), gap);
        const end = endOfString(json, start);
        if (end < 0)
            return;
        yield* textsIn(unescaped(json.slice(start + 1, end), start + 1));
        gap = end + 1;
    }
    yield* numbersOf(json.slice(gap), gap);
}
function* numbersOf(between, offset) {
    for (const { 0: text, index } of between.matchAll(LONG_NUMBERS))
        yield { text, at: (inside) => offset + index + inside };
}
/** What a string of JSON says; what is no string of JSON says itself. @param offset where it is written */
function unescaped(written, offset) {
    const asItIs = { text: written, at: (index) => offset + index };
    if (!written.includes('\\'))
        return asItIs;
    try {
        const text = JSON.parse(`"${written}"`);
        return writtenWith(text, offset, (at) => (written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2));
    }
    catch {
        return asItIs;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/document.js

/** Lines that are text and nothing else. */
function textOf(lines, end) {
    const text = joined(lines);
    return { line: lines[0]?.number ?? 1, before: 0, text: text.slice(0, end), value: null };
}
/** Text that is JSON. */
function valueAt(text, line, before) {
    const value = { json: json_valueOf(text), texts: () => textsOfJson(text), isText: false };
    return { line, before, text, value };
}
function joined(lines) {
    return lines.map((line) => line.text).join('\n');
}

// EXTERNAL MODULE: ./build/src/sensitive/credentials/unpacked.js
var unpacked = __webpack_require__(94872);
;// CONCATENATED MODULE: ./build/src/audit/single-lines.js



/** How many brackets of a line are tried as the beginning of a value: `[INFO] [main] saved {…}` has three. */
const MOST_TRIES = 32;
/** Characters of more than is unpacked. */
const LONGEST_BASE64 = Math.floor((unpacked/* MOST_IN_PIECE */.d4 * 4) / 3);
/** A line of nothing but Base64, as long as all lines of a key or of a part of MIME but the last. */
const BASE64 = /^\s*[A-Za-z0-9+/]{40,}={0,2}\s*$/;
const LAST_OF_BASE64 = /^\s*[A-Za-z0-9+/]+={0,2}\s*$/;
/** Lines that are each looked at alone, but for those of Base64, which mean something together. */
class SingleLines {
    #block = [];
    #size = 0;
    *add(line) {
        const { text } = line;
        const goesOn = BASE64.test(text) || (this.#block.length > 0 && LAST_OF_BASE64.test(text));
        if (!goesOn) {
            yield* this.end();
            yield* lineAlone(line);
            return;
        }
        this.#block.push(line);
        this.#size += text.length;
        if (!BASE64.test(text) || this.#size > LONGEST_BASE64)
            yield* this.end();
    }
    *end() {
        const block = this.#block;
        this.#block = [];
        this.#size = 0;
        if (block.length > 0)
            yield textOf(block);
    }
}
/** A value, or text, at the end of which a value may stand, as loggers write it. */
function lineAlone(line) {
    const start = startOfValue(line.text);
    if (start === null)
        return [textOf([line])];
    const value = valueAt(line.text.slice(start), line.number, start);
    return start === 0 ? [value] : [textOf([line], start), value];
}
/** Null where there is none, or one without a text. */
function startOfValue(text) {
    if (!/[}\]]\s*$/.test(text))
        return null;
    let tries = 0;
    for (const { index } of text.matchAll(/[[{]/g)) {
        const end = text.slice(index);
        if (isJson(end))
            return /"|\d{8}/.test(end) ? index : null;
        tries += 1;
        if (tries === MOST_TRIES)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/audit/table.js



/** What stands between the cells of tables. */
const SEPARATORS = [',', ';', '\t', '|'];
/** What a column is called: few words, and no sentence. */
const NAME = /^\s*[\p{L}_#][\w\p{L}.()/-]{0,40}(?: [\w\p{L}.()/-]{1,40}){0,2}\s*$/u;
/** Whether a file is a table by its name. */
function isTable(file) {
    return /\.[ct]sv(?:\.gz)?$/i.test(file);
}
/** Whether two lines are the head of a table and its first row, which may go on in the next line, by their form. */
function looksLikeTable(head, row) {
    const separator = separatorIn(head);
    const names = cellsOf(head, separator) ?? [];
    const cells = cellsOf(row, separator);
    return (names.length > 1 &&
        (cells === null || cells.length === names.length) &&
        names.every(({ text }) => NAME.test(text)));
}
/** What makes the most cells of a line. */
function separatorIn(line) {
    const cells = (separator) => cellsOf(line, separator)?.length ?? 0;
    return SEPARATORS.reduce((best, other) => (cells(other) > cells(best) ? other : best));
}
/** The cells of a row (RFC 4180); null where one goes on in the next line, so that they are not known. */
function cellsOf(row, separator) {
    const cells = [];
    for (let start = 0; start <= row.length;) {
        const closing = row[start] === '"' ? endOfQuoted(row, start) : null;
        if (closing === -1)
            return null;
        const next = row.indexOf(separator, closing ?? start);
        const end = next < 0 ? row.length : next;
        // What goes on behind its closing quote is no quoted cell, and taken as it is.
        cells.push(closing === end - 1 ? unquoted(row, start, end) : asItIs(row, start, end));
        start = end + 1;
    }
    return cells;
}
/** A row as a value whose members are named by the table's head, so that what a column is called counts. */
function rowOf(cells, head) {
    return gathered(cells.map(({ text }, column) => [nameOf(head, column), json_valueOf(text)]));
}
function nameOf(head, column) {
    const name = head[column]?.trim() ?? '';
    return name === '' ? `column ${column + 1}` : name;
}
function endOfQuoted(row, start) {
    let end = row.indexOf('"', start + 1);
    while (end >= 0 && row[end + 1] === '"')
        end = row.indexOf('"', end + 2);
    return end;
}
function asItIs(row, start, end) {
    return { text: row.slice(start, end), at: (index) => start + index };
}
function unquoted(row, start, end) {
    const written = row.slice(start + 1, end - 1);
    return writtenWith(written.replaceAll('""', '"'), start + 1, (at) => (written[at] === '"' ? 2 : 1));
}

;// CONCATENATED MODULE: ./build/src/audit/rows.js




/** Characters of a row over several lines; a quote that is never closed must not swallow the rest of a file. */
const LARGEST_ROW = 1024 * 1024;
/** A table of one column has none: lines end with it. */
const NO_SEPARATOR = '\n';
/** The rows of a table, which may go over several lines, and of those that follow it behind a blank line. */
class Rows {
    #isNamed;
    #head = null;
    #isBehindBlank = false;
    #held = [];
    #size = 0;
    /** @param isNamed whether the file's name says that it is a table; else lines of another number of cells are none of its rows */
    constructor(isNamed) {
        this.#isNamed = isNamed;
    }
    *add(line) {
        const { text } = line;
        if (this.#held.length === 0 && !this.#opens(text)) {
            yield* this.#alone(line, this.#isNamed || this.#head === null);
            return;
        }
        const closes = this.#held.length > 0 && !hasAllQuotes(text);
        this.#held.push(line);
        this.#size += text.length;
        if (closes)
            yield* this.#together();
        else if (this.#size > LARGEST_ROW)
            yield* this.end();
    }
    *end() {
        for (const line of this.#take())
            yield* this.#alone(line, false);
    }
    #take() {
        const held = this.#held;
        this.#held = [];
        this.#size = 0;
        return held;
    }
    *#together() {
        const text = joined(this.#held);
        if (this.#head !== null && !this.#fits(text))
            yield* this.end();
        else
            yield* this.#row(this.#take(), text);
    }
    /** @param isRow whether a line of another number of cells is a row; false: it may be a piece of one, with other columns */
    *#alone(line, isRow) {
        const fits = this.#fits(line.text);
        const alone = fits ? [] : lineAlone(line);
        if (!fits && (!isRow || alone.some(({ value }) => value !== null)))
            yield* alone;
        else
            yield* this.#row([line], line.text);
    }
    *#row(lines, text) {
        const isBehindBlank = this.#isBehindBlank;
        this.#isBehindBlank = text.trim() === '';
        const document = textOf(lines);
        const isHead = this.#head === null || (isBehindBlank && this.#isOtherHead(text));
        if (isHead)
            this.#head = headIn(text) ?? this.#head;
        const cells = this.#head === null || isHead ? null : cellsOf(text, this.#head.separator);
        yield cells === null ? document : { ...document, value: this.#valueOf(cells) };
    }
    #valueOf(cells) {
        const texts = () => cells.flatMap((cell) => [...textsIn(cell)]);
        return { json: rowOf(cells, this.#head?.names ?? []), texts, isText: true };
    }
    #fits(text) {
        return this.#head !== null && cellsOf(text, this.#head.separator)?.length === this.#head.names.length;
    }
    /** Whether a cell goes on in the next line. */
    #opens(text) {
        return this.#head === null ? !hasAllQuotes(text) : cellsOf(text, this.#head.separator) === null;
    }
    /** Exports have tables below each other, and titles above them. */
    #isOtherHead(text) {
        const names = headIn(text)?.names ?? [];
        return names.length > 1 && names.length !== this.#head?.names.length;
    }
}
/** Null where a line is blank, a remark or what Excel writes to name the separator. */
function headIn(text) {
    const separator = separatorIn(text);
    const names = cellsOf(text, separator)?.map((cell) => cell.text) ?? [];
    const isNone = names.length === 0 || text.trim() === '' || /^(?:"?sep=."?$|#[^,;\t|]*$)/i.test(text);
    return isNone ? null : { separator: names.length > 1 ? separator : NO_SEPARATOR, names };
}
/** Whether no quote is open at the end of a line. */
function hasAllQuotes(text) {
    let quotes = 0;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1))
        quotes += 1;
    return quotes % 2 === 0;
}

;// CONCATENATED MODULE: ./build/src/audit/maybe-rows.js



/** Lines that are rows of a table if the first two look like it, where no name says so, as on the standard input. */
class MaybeRows {
    #first = null;
    #reader = null;
    *add(line) {
        if (this.#first === null) {
            this.#first = line;
            return;
        }
        if (this.#reader === null) {
            this.#reader = looksLikeTable(this.#first.text, line.text) ? new Rows(false) : new SingleLines();
            yield* this.#reader.add(this.#first);
        }
        yield* this.#reader.add(line);
    }
    *end(isWhole) {
        const reader = this.#reader ?? new SingleLines();
        if (this.#reader === null && this.#first !== null)
            yield* reader.add(this.#first);
        yield* reader.end(isWhole);
    }
}

;// CONCATENATED MODULE: ./build/src/audit/one-value.js



/** Characters of a value over several lines, which is held in memory; what is larger is looked at line by line. */
const LARGEST_VALUE = 64 * 1024 * 1024;
/** Lines that may be one value of JSON, which is known at its end alone. */
class OneValue {
    #single = new SingleLines();
    #held = [];
    #size = 0;
    #isTooLarge = false;
    *add(line) {
        this.#held.push(line);
        this.#size += line.text.length;
        this.#isTooLarge ||= this.#size > LARGEST_VALUE;
        if (this.#isTooLarge)
            yield* this.#release();
    }
    *end(isWhole) {
        const text = isWhole && this.#held.length > 0 ? joined(this.#held) : '';
        if (isJson(text))
            yield valueAt(text, this.#held[0]?.number ?? 1, 0);
        else {
            yield* this.#release();
            yield* this.#single.end();
        }
    }
    *#release() {
        for (const one of this.#held.splice(0))
            yield* this.#single.add(one);
    }
}

;// CONCATENATED MODULE: ./build/src/audit/documents.js






/** What the lines of a file are, by its name or its first lines that are not blank: rows of a table, one value of JSON, or lines. */
async function* documentsOf(file, lines) {
    let reader = null;
    try {
        for await (const line of lines) {
            if (reader === null && line.text.trim() === '')
                continue;
            reader ??= readerFor(file, line.text);
            yield* reader.add(line);
        }
    }
    catch (error) {
        // What was read before the damage is looked at all the same.
        yield* reader?.end(false) ?? [];
        throw error;
    }
    yield* reader?.end(true) ?? [];
}
function readerFor(file, first) {
    if (isTable(file))
        return new Rows(true);
    if (/^\s*[[{]/.test(first))
        return isJson(first) ? new SingleLines() : new OneValue();
    return new MaybeRows();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/glob.js
var text_glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/audit/find-files.js






/** More than reports and exports have; whoever names a whole disk by mistake gets an end. */
const MOST_FILES = 100_000;
const DEEPEST = 64;
/** The files in the order of their names, and what of folders is none. Links inside folders are not followed: they may lead anywhere. */
function* findFiles({ operands, exclude, stdin }) {
    let found = 0;
    for (const operand of operands) {
        if (operand === '-') {
            yield { file: operand, bytes: stdin };
            continue;
        }
        for (const one of under(operand, exclude, 0)) {
            found += 1;
            if (found > MOST_FILES) {
                yield {
                    file: operand,
                    line: null,
                    why: `there are more than ${(0,words/* withCommas */.rX)(MOST_FILES)} files; the others were not looked at`,
                };
                return;
            }
            yield one;
        }
    }
}
function* under(path, exclude, depth) {
    const file = path.replaceAll(external_node_path_.sep, '/');
    const not = (why) => ({ file, line: null, why });
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        if (stats.isFile())
            yield { file, bytes: (0,external_node_fs_.createReadStream)(path) };
        else if (!stats.isDirectory())
            yield not('it is a pipe or a device, not a file');
        else if (depth > DEEPEST)
            yield not(`it lies more than ${DEEPEST} folders deep`);
        else
            for (const entry of entriesOf(path)) {
                const inside = (0,external_node_path_.join)(path, entry.name);
                if (isExcluded(inside, entry.name, exclude))
                    continue;
                if (entry.isSymbolicLink())
                    yield { file: inside.replaceAll(external_node_path_.sep, '/'), line: null, why: 'it is a link, which is not followed' };
                else
                    yield* under(inside, exclude, depth + 1);
            }
    }
    catch (error) {
        yield not((0,file_reason/* fileReason */.p)(error));
    }
}
function entriesOf(path) {
    const folder = (0,external_node_fs_.opendirSync)(path);
    const entries = [];
    try {
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync())
            entries.push(entry);
    }
    finally {
        folder.closeSync();
    }
    return entries.toSorted((one, other) => (0,compare/* compareText */.n)(one.name, other.name));
}
function isExcluded(path, name, exclude) {
    const slashed = path.replaceAll(external_node_path_.sep, '/');
    return exclude.some((glob) => (0,text_glob/* fitsGlob */.t)(glob, name) || (0,text_glob/* fitsGlob */.t)(glob, slashed));
}

// EXTERNAL MODULE: ./build/src/sensitive/looks.js + 1 modules
var looks = __webpack_require__(56963);
;// CONCATENATED MODULE: ./build/src/audit/left-in.js


/** Clauses, in this order. */
const CLAUSES = {
    archive: 'it has an archive in Base64, which was not unpacked',
    size: 'it has more in Base64 than is unpacked: 1 MiB of a piece, 4 MiB of a text',
    depth: 'it has something in Base64 that is packed more than 3 times over, and was not unpacked',
};
/** What of a document detectors pass over: clauses about it. */
function leftIn({ text, value }) {
    const texts = value === null ? [text] : Array.from(value.texts(), (one) => one.text);
    const left = texts.filter(mayPack).map((one) => (0,unpacked/* passedOverIn */.A9)(one));
    return Object.entries(CLAUSES).flatMap(([why, clause]) => left.some((whys) => whys.has(why)) ? clause : []);
}
function mayPack(text) {
    return text.length >= unpacked/* SHORTEST_PACKED */.SU && (0,looks/* looksOf */.u)(text).packed >= unpacked/* SHORTEST_PACKED */.SU;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/audit/lines.js

/** Characters of a line that are looked at; a resource of 1,000 rules takes some 0.2 MB, all of report.html's data a few. */
const LONGEST_LINE = 16 * 1024 * 1024;
/** As many bytes are asked for what only text lacks. */
const SAMPLE = 8192;
/** What no text has: zeros and other characters that control a terminal of old, and what stands for bytes that are none. */
// oxlint-disable-next-line no-control-regex -- these are looked for
const NO_CHARACTERS = /[\ufffd\u0000-\u0007\u000e-\u001a\u001c-\u001f]/g;
/** Of a line, and as many at least: logs in ISO 8859 have fewer. */
const MOST_NO_CHARACTERS = 0.3;
const LEAST_NO_CHARACTERS = 8;
/** The bytes are no text. */
class NoText extends Error {
    name = 'NoText';
}
/**
 * The lines of UTF-8, or of UTF-16 with its mark; what is no UTF-8, as in logs of old, is looked at as far as it can be read.
 * Memory holds one line, which ends with LF, CR or both. Throws NoText where the beginning has a zero, which no text has.
 */
async function* linesOf(bytes) {
    let decoder = null;
    const open = new OpenLine();
    try {
        for await (const chunk of bytes) {
            decoder ??= decoderOf(chunk);
            yield* open.add(decoder.decode(chunk, { stream: true }));
        }
    }
    catch (error) {
        // What came before the damage is looked at all the same.
        yield* open.end();
        throw error;
    }
    yield* open.add(decoder?.decode() ?? '');
    yield* open.end();
}
function decoderOf(first) {
    if (first[0] === 0xff && first[1] === 0xfe)
        return new external_node_util_.TextDecoder('utf-16le');
    if (first[0] === 0xfe && first[1] === 0xff)
        return new external_node_util_.TextDecoder('utf-16be');
    if (first.subarray(0, SAMPLE).includes(0))
        throw new NoText('it is not text');
    return new external_node_util_.TextDecoder('utf-8');
}
/** A line that has begun. Its pieces are joined once, at its end. */
class OpenLine {
    #number = 1;
    #pieces = [];
    #length = 0;
    /** Whether the last text ended with a CR, to which an LF may belong. */
    #isBehindReturn = false;
    #keep(piece) {
        const room = LONGEST_LINE - this.#length;
        this.#length += piece.length;
        if (room > 0 && piece !== '')
            this.#pieces.push(piece.slice(0, room));
    }
    *add(text) {
        let start = this.#isBehindReturn && text.startsWith('\n') ? 1 : 0;
        if (text !== '')
            this.#isBehindReturn = text.endsWith('\r');
        const ends = /\r\n?|\n/g;
        ends.lastIndex = start;
        for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
            this.#keep(text.slice(start, end.index));
            yield this.#take();
            start = ends.lastIndex;
        }
        this.#keep(text.slice(start));
    }
    *end() {
        if (this.#length > 0)
            yield this.#take();
    }
    #take() {
        const text = this.#pieces.join('');
        const isCut = this.#length > LONGEST_LINE;
        const line = { number: this.#number, text, isCut, isNoText: isNoText(text) };
        this.#number += 1;
        this.#pieces = [];
        this.#length = 0;
        return line;
    }
}
function isNoText(text) {
    const pattern = new RegExp(NO_CHARACTERS);
    let none = 0;
    while (pattern.test(text))
        none += 1;
    return none >= LEAST_NO_CHARACTERS && none > text.length * MOST_NO_CHARACTERS;
}

;// CONCATENATED MODULE: ./build/src/audit/at-or-before.js
/** The index of the last of sorted numbers that is not above a value; -1 where all are. */
function atOrBefore(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./build/src/audit/decoded.js

/** Characters of HTML and XML, of scripts and of JSON that was cut; and the colours of terminals. */
const WRITTEN = 
// oxlint-disable-next-line no-control-regex -- the escape begins a colour
/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,6}));|\\u(?<unit>[0-9a-f]{4})|\u001b\[[\d;]{0,32}m/gi;
/** Those that stand in what is looked for. */
const NAMES = new Map([
    ['amp', '&'],
    ['apos', "'"],
    ['colon', ':'],
    ['commat', '@'],
    ['equals', '='],
    ['gt', '>'],
    ['lowbar', '_'],
    ['lt', '<'],
    ['nbsp', ' '],
    ['period', '.'],
    ['plus', '+'],
    ['quot', '"'],
    ['sol', '/'],
]);
/** A text as it is shown; null where nothing in it is written otherwise. */
function decoded(written) {
    const pieces = [];
    // Where each piece begins, decoded and as it is written.
    const starts = [];
    const places = [];
    let length = 0;
    const add = (piece, place) => {
        pieces.push(piece);
        starts.push(length);
        places.push(place);
        length += piece.length;
    };
    let end = 0;
    for (const { 0: code, index, groups } of written.matchAll(WRITTEN)) {
        const character = characterOf(groups ?? {});
        if (character === null)
            continue;
        add(written.slice(end, index), end);
        add(character, index);
        end = index + code.length;
    }
    if (pieces.length === 0)
        return null;
    add(written.slice(end), end);
    return {
        text: pieces.join(''),
        at: (index) => {
            const piece = atOrBefore(starts, index);
            return (places[piece] ?? 0) + index - (starts[piece] ?? 0);
        },
    };
}
/** Empty for a colour; null for what is no character. */
function characterOf({ decimal, hex, name, unit }) {
    if (name !== undefined)
        return NAMES.get(name.toLowerCase()) ?? null;
    if (unit !== undefined)
        return String.fromCharCode(Number.parseInt(unit, 16));
    if (decimal === undefined && hex === undefined)
        return '';
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0x10_ffff ? null : String.fromCodePoint(point);
}

;// CONCATENATED MODULE: ./build/src/audit/named-texts.js


/** `Owner: …`, `- phone = "…"`: what a line of text says of its value. */
const AT_THE_START = /^\s*(?:- +)?["']?(?<key>[\w.-]{1,64})["']?\s*[:=]\s*["']?/;
/** `"owner": "…"`, `owner='…'`, `"phone": 4917…`, `"owners": […`: up to what begins the value. */
const named_texts_NAME = /(?:"(?<double>[^"\\]{1,64})"|'(?<single>[^'\\]{1,64})'|(?<![\w.-])(?<bare>[\w.-]{1,64}))\s{0,8}[:=]\s{0,8}(?=["'[\d])/g;
/** What the line's beginning names is the rest of it. */
function namedAtTheStart(line) {
    const named = AT_THE_START.exec(line);
    if (named === null)
        return null;
    const from = named[0].length;
    const text = line.slice(from).replace(/["'],?\s*$/, '');
    return { key: named.groups?.['key'] ?? '', placed: { text, at: (index) => from + index } };
}
/**
 * The members in a text that is not JSON as a whole: a value in the middle of a line, one that was cut, or what is written much like
 * JSON. It goes on inside each value, which may be what holds another one, as attributes of HTML do. That takes time in proportion to
 * the text all the same: between two quotes of a kind none of that kind begins a value, and one without a partner is asked about once.
 */
function* namedTextsIn(text) {
    const name = new RegExp(named_texts_NAME);
    const values = new Values(text);
    for (let found = name.exec(text); found !== null; found = name.exec(text)) {
        const key = found.groups?.['double'] ?? found.groups?.['single'] ?? found.groups?.['bare'] ?? '';
        const from = name.lastIndex;
        const isList = text[from] === '[';
        let at = isList ? from + 1 : from;
        for (let value = values.at(at); value !== null; value = isList ? values.at(at) : null) {
            yield { key, placed: value.placed };
            at = value.end;
            if (isList)
                at += COMMA.exec(text.slice(at, at + 130))?.[0].length ?? 0;
        }
        name.lastIndex = from + 1;
    }
}
const COMMA = /^\s{0,64},\s{0,64}/;
const LONG_NUMBER = /\d{8,}(?![\w.])/y;
/** The strings and long numbers of a text. */
class Values {
    #text;
    /** Quotes of which one has no partner: none behind it has. */
    #unpaired = new Set();
    constructor(text) {
        this.#text = text;
    }
    at(from) {
        const text = this.#text;
        const quote = text[from];
        if (quote === '"' || quote === "'")
            return this.#unpaired.has(quote) ? null : this.#string(from, quote);
        LONG_NUMBER.lastIndex = from;
        const number = LONG_NUMBER.exec(text)?.[0];
        if (number === undefined)
            return null;
        return { placed: { text: number, at: (index) => from + index }, end: from + number.length };
    }
    /** One without an end is the rest of the text. */
    #string(from, quote) {
        const end = endOfString(this.#text, from, quote);
        if (end < 0)
            this.#unpaired.add(quote);
        const written = this.#text.slice(from + 1, end < 0 ? undefined : end);
        return { placed: unescaped(written, from + 1), end: end < 0 ? this.#text.length : end + 1 };
    }
}

;// CONCATENATED MODULE: ./build/src/audit/in-text.js


/** In a line as it is, as it is shown, and in each value in it by the name before it. In order, without overlaps. */
function foundInLine(text, detector) {
    const whole = { text, at: (index) => index };
    const named = namedAtTheStart(text);
    const found = foundIn(whole, detector);
    const more = named === null ? [] : foundByName(named, detector);
    return besides(besides(found, more), foundHidden(whole, detector));
}
/** What a detector does not see in a text as it is: what is written otherwise, and what the names in it say. */
function foundHidden(placed, detector) {
    const shown = decoded(placed.text);
    const readings = shown === null ? [placed] : [placed, within(shown, placed)];
    const found = shown === null ? [] : foundIn(within(shown, placed), detector);
    return readings.reduce((all, reading) => besides(all, Array.from(namedTextsIn(reading.text), ({ key, placed: value }) => foundByName({ key, placed: within(value, reading) }, detector)).flat()), found);
}
/** The ones, which are in order, and those of the others that overlap neither with them nor with each other. */
function besides(ones, others) {
    if (others.length === 0)
        return ones;
    let next = 0;
    let last = 0;
    const added = others.toSorted(byStart).filter(({ start, end }) => {
        while ((ones[next]?.end ?? Infinity) <= start)
            next += 1;
        if (start < last || (ones[next]?.start ?? Infinity) < end)
            return false;
        last = end;
        return true;
    });
    return [...ones, ...added].toSorted(byStart);
}
function byStart(one, other) {
    return one.start - other.start;
}
function within(inner, outer) {
    return { text: inner.text, at: (index) => outer.at(inner.at(index)) };
}
/** Secrets that are assigned are known by the whole line. */
function foundByName({ key, placed }, detector) {
    return foundIn(placed, detector, key).filter(({ detected }) => detected.class !== 'credential');
}
function foundIn({ text, at }, detector, key) {
    return detector.inText(text, key === undefined ? undefined : { key }).map((detected) => ({
        detected,
        start: at(detected.start),
        end: at(detected.end - 1) + 1,
        piece: text.slice(detected.start, detected.end),
    }));
}

;// CONCATENATED MODULE: ./build/src/audit/places.js



/** What a document holds: of a value in its order, and then what only its texts say; of text in the text's order. */
function* placesIn(file, document, detector) {
    const { text, value } = document;
    const lines = new LineStarts(document);
    const placed = ({ detected, start, piece, path }) => ({
        file,
        ...(start === null ? { line: document.line, column: null } : lines.placeOf(start)),
        path,
        found: detected,
        text: piece,
    });
    if (value === null) {
        for (const one of foundInLine(text, detector))
            yield placed({ ...one, path: null });
        return;
    }
    const inValue = foundInValue(value, detector);
    for (const one of inValue)
        yield placed(one);
    const inTexts = [...value.texts()].flatMap((inner) => foundHidden(inner, detector));
    const more = value.isText ? besides(foundInLine(text, detector), inTexts) : inTexts;
    for (const one of apart(more, inValue))
        yield placed({ ...one, path: null });
}
/** What a file's name holds. */
function* placesInName(file, detector) {
    for (const found of detector.inText(file))
        yield { file, line: null, column: null, path: null, found, text: file.slice(found.start, found.end) };
}
function foundInValue({ json, texts }, detector) {
    const locator = new Locator(() => texts()[Symbol.iterator]());
    return detector.inValue(json).map(({ path, text: piece, ...detected }) => {
        const start = locator.locate(detected, piece);
        return { detected, start, end: (start ?? 0) + piece.length, piece, path };
    });
}
/** Those that do not overlap with what is known by its member. */
function apart(more, known) {
    if (more.length === 0)
        return more;
    const inOrder = known
        .filter((one) => one.start !== null)
        .toSorted((one, other) => one.start - other.start);
    const all = new Set(besides(inOrder, more));
    return more.filter((one) => all.has(one));
}
/** The lines of a document, looked for once something is found. */
class LineStarts {
    #document;
    #starts = null;
    constructor(document) {
        this.#document = document;
    }
    placeOf(index) {
        const { line, before, text } = this.#document;
        const starts = (this.#starts ??= startsOf(text));
        const row = atOrBefore(starts, index);
        const column = index - (starts[row] ?? 0) + 1;
        return { line: line + row, column: row === 0 ? before + column : column };
    }
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/files/tar.js
var tar = __webpack_require__(74774);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/audit/zip-directory.js
/** The archive is not as archives are: a clause about it. */
class ZipDamage extends Error {
    name = 'ZipDamage';
}
const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** What stands in a field of 32 bits whose value has 64. */
const FULL = 0xffffffff;
const UTF8 = 0x800;
/** The directory at an archive's end. Throws ZipDamage where there is none, or bytes that belong to nothing beside it. */
function zipDirectoryOf(archive) {
    const end = endOf(archive);
    const has64 = end >= LOCATOR_64_LENGTH && archive.readUInt32LE(end - LOCATOR_64_LENGTH) === LOCATOR_64;
    const from = has64 ? Number(archive.readBigUInt64LE(end - LOCATOR_64_LENGTH + 8)) : end;
    const { count, length, offset } = has64 ? summary64(archive, from) : summary(archive, end);
    if (offset + length !== from || (has64 && from + END_64_LENGTH + LOCATOR_64_LENGTH !== end))
        throw new ZipDamage('its directory is not where it should be');
    const entries = [];
    let at = offset;
    while (at < from) {
        const { entry, next } = entryAt(archive, at, from);
        entries.push(entry);
        at = next;
    }
    if (entries.length !== count)
        throw new ZipDamage('its directory has not as many entries as it says');
    return { entries, offset, comment: archive.subarray(end + END_LENGTH) };
}
/** The last record, whose comment ends with the archive. */
function endOf(archive) {
    const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = archive.length - END_LENGTH; at >= first; at -= 1)
        if (archive.readUInt32LE(at) === END &&
            at + END_LENGTH + archive.readUInt16LE(at + 20) === archive.length)
            return at;
    throw new ZipDamage('it has no directory at its end');
}
function summary(archive, end) {
    return {
        count: archive.readUInt16LE(end + 10),
        length: archive.readUInt32LE(end + 12),
        offset: archive.readUInt32LE(end + 16),
    };
}
function summary64(archive, from) {
    if (from + END_64_LENGTH > archive.length || archive.readUInt32LE(from) !== END_64)
        throw new ZipDamage('its directory is not where it should be');
    return {
        count: Number(archive.readBigUInt64LE(from + 32)),
        length: Number(archive.readBigUInt64LE(from + 40)),
        offset: Number(archive.readBigUInt64LE(from + 48)),
    };
}
function entryAt(archive, at, end) {
    const isEntry = at + ENTRY_LENGTH <= end && archive.readUInt32LE(at) === ENTRY;
    const nameLength = isEntry ? archive.readUInt16LE(at + 28) : 0;
    const extraLength = isEntry ? archive.readUInt16LE(at + 30) : 0;
    const commentLength = isEntry ? archive.readUInt16LE(at + 32) : 0;
    const extra = at + ENTRY_LENGTH + nameLength;
    const next = extra + extraLength + commentLength;
    if (!isEntry || next > end)
        throw new ZipDamage('an entry of its directory is cut');
    const flags = archive.readUInt16LE(at + 8);
    const wide = wideOf(archive.subarray(extra, extra + extraLength));
    const size = wide(archive.readUInt32LE(at + 24));
    const packed = wide(archive.readUInt32LE(at + 20));
    const offset = wide(archive.readUInt32LE(at + 42));
    const name = archive.toString((flags & UTF8) === 0 ? 'latin1' : 'utf8', at + ENTRY_LENGTH, extra);
    const [method, crc] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
    const comment = archive.subarray(extra + extraLength, next);
    return { entry: { name, flags, method, crc, packed, size, offset, comment }, next };
}
/** Gives for fields, in the order size, packed, offset, what the extra field of ZIP64 (4.5.3) has for those that are full. */
function wideOf(extra) {
    const values = [];
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        const last = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
        if (extra.readUInt16LE(at) === 1)
            for (let value = at + 4; value + 8 <= last; value += 8)
                values.push(Number(extra.readBigUInt64LE(value)));
    }
    return (field) => (field === FULL ? (values.shift() ?? field) : field);
}

;// CONCATENATED MODULE: ./build/src/audit/unzip.js






/** Bytes of a ZIP archive, which is in memory, and of each of its files. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** The sizes stand behind the bytes, in a record that may have as many bytes (4.3.9). */
const SIZES_BEHIND = 8;
const LARGEST_SIZES = 24;
const MORE_BYTES = 'it has more bytes than the archive says';
const BELONGS_TO_NONE = 'it has bytes that belong to no file of its directory';
/**
 * The files of an archive, in the order of their bytes, one at a time, so that memory holds one. What its directory says is not
 * trusted: a file that is not as long as it says, or has another checksum, is unread, and so is what belongs to none.
 */
function* unzip(file, archive) {
    try {
        const directory = zipDirectoryOf(archive);
        yield* commentOn(file, directory);
        for (const one of packedIn(archive, directory)) {
            if (typeof one === 'string') {
                yield { file, line: null, why: one };
                continue;
            }
            const path = `${file}/${one.entry.name}`;
            yield* commentOn(path, one.entry);
            if (one.entry.name.endsWith('/') && one.entry.size === 0 && one.bytes.length === 0)
                continue;
            const content = contentOf(one);
            yield typeof content === 'string'
                ? { file: path, line: null, why: content }
                : { file: path, bytes: external_node_stream_.Readable.from([content]) };
        }
    }
    catch (error) {
        if (!(error instanceof ZipDamage))
            throw error;
        yield { file, line: null, why: `the archive is damaged: ${error.message}` };
    }
}
function* commentOn(file, { comment }) {
    if (comment.length > 0)
        yield { file: `${file} (its comment)`, bytes: external_node_stream_.Readable.from([comment]) };
}
/** The files; a clause where bytes belong to none. */
function* packedIn(archive, { entries, offset: last }) {
    let end = 0;
    let slack = 0;
    for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
        const { offset, packed, flags } = entry;
        const isHeader = offset + HEADER_LENGTH <= last && archive.readUInt32LE(offset) === HEADER;
        const start = isHeader
            ? offset + HEADER_LENGTH + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
            : last;
        if (!isHeader || start + packed > last)
            throw new ZipDamage(`the file "${entry.name}" is cut`);
        if (offset < end)
            throw new ZipDamage(`the file "${entry.name}" begins in another one`);
        if (offset - end > slack)
            yield BELONGS_TO_NONE;
        end = start + packed;
        slack = (flags & SIZES_BEHIND) === 0 ? 0 : LARGEST_SIZES;
        yield { entry, bytes: archive.subarray(start, end) };
    }
    if (last - end > slack)
        yield BELONGS_TO_NONE;
}
/** The bytes of a file, or a clause that says why they are not known. */
function contentOf({ entry: { flags, method, crc, size }, bytes }) {
    if ((flags & ENCRYPTED) !== 0)
        return 'it is encrypted';
    if (method !== STORED && method !== DEFLATED)
        return `it is packed in a way that is not known (${method})`;
    if (size > LARGEST_ARCHIVE)
        return `it has more than ${(0,words/* withCommas */.rX)(LARGEST_ARCHIVE)} bytes`;
    const content = method === STORED ? bytes : inflated(bytes, size);
    if (typeof content === 'string')
        return content;
    if (content.length > size)
        return MORE_BYTES;
    if (content.length < size)
        return 'it has fewer bytes than the archive says';
    return (0,external_node_zlib_.crc32)(content) === crc ? content : 'its checksum is not that of the archive';
}
function inflated(bytes, size) {
    try {
        // One byte more is asked for, so that what is longer shows.
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(bytes, {
            info: true,
            maxOutputLength: size + 1,
        });
        return engine.bytesWritten === bytes.length ? buffer : 'there are bytes behind its end';
    }
    catch (error) {
        const isLonger = (0,file_reason/* codeOf */.$)(error) === 'ERR_BUFFER_TOO_LARGE';
        return isLonger ? MORE_BYTES : `it is damaged (${(0,errors/* messageOf */.bD)(error)})`;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/unpack.js






/** An archive in an archive in an archive is enough; one that holds itself has no end. */
const MOST_WRAPPINGS = 4;
/** Bytes that one gzipped file may become: 1 MB of zeros takes 1 kB. */
const MOST_UNPACKED = 16 * 1024 * 1024 * 1024;
/** As many as tell what it is: a tar archive by the end of its first header. */
const MAGIC = 512;
/** The bytes as they are, unpacked where they are gzipped, or the files of the ZIP archive that they are. */
async function* unpack(source, wrappings = 0) {
    const { file } = source;
    const { head, bytes, close } = await peek(source.bytes);
    // With a file, or as an archive without one.
    const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]);
    const isPacked = isZip || startsWith(head, [0x1f, 0x8b]);
    if ((0,tar/* isTar */.Y)(head)) {
        await close();
        yield { file, line: null, why: 'it is a tar archive, which is not unpacked' };
    }
    else if (!isPacked)
        yield { file, bytes };
    else if (wrappings === MOST_WRAPPINGS) {
        await close();
        yield { file, line: null, why: `it is packed more than ${MOST_WRAPPINGS} times over` };
    }
    else if (isZip)
        yield* files(file, await whole(bytes), wrappings + 1);
    else
        yield* unpack({ file, bytes: gunzip(bytes) }, wrappings + 1);
}
/** What is damaged inside an archive does not keep the others from being looked at. */
async function* files(file, archive, wrappings) {
    if (archive === null) {
        yield { file, line: null, why: `the archive has more than ${(0,words/* withCommas */.rX)(LARGEST_ARCHIVE)} bytes` };
        return;
    }
    for (const one of unzip(file, archive))
        try {
            if ('why' in one)
                yield one;
            else
                yield* unpack(one, wrappings);
        }
        catch (error) {
            yield { file: one.file, line: null, why: (0,file_reason/* fileReason */.p)(error) };
        }
}
/** Damage is thrown where it is read. */
async function* gunzip(bytes) {
    let size = 0;
    let end = 0;
    let fed = 0;
    const counted = async function* () {
        for await (const chunk of bytes) {
            const last = chunk.findLastIndex((byte) => byte !== 0);
            if (last >= 0)
                end = fed + last + 1;
            fed += chunk.length;
            yield chunk;
        }
    };
    const gunzipped = (0,external_node_zlib_.createGunzip)();
    // Errors reach the iterator; the callback tells that all was written.
    const written = new Promise((resolve) => {
        (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(counted()), gunzipped, () => resolve());
    });
    for await (const chunk of gunzipped) {
        size += chunk.length;
        if (size > MOST_UNPACKED)
            throw new Error(`unpacked it has more than ${(0,words/* withCommas */.rX)(MOST_UNPACKED)} bytes`);
        yield chunk;
    }
    await written;
    // Zeros may follow, as padding; zlib looks at nothing behind them.
    if (gunzipped.bytesWritten < end)
        throw new Error('there is something behind the end of what is gzipped');
}
/** Null where there are more than an archive may have. */
async function whole(bytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > LARGEST_ARCHIVE)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The first bytes. */
async function peek(bytes) {
    const iterator = bytes[Symbol.asyncIterator]();
    const first = [];
    let damage = null;
    try {
        for (let size = 0; size < MAGIC;) {
            const next = await iterator.next();
            if (next.done === true)
                break;
            first.push(next.value);
            size += next.value.length;
        }
    }
    catch (error) {
        damage = { error };
    }
    const head = Buffer.concat(first);
    const close = async () => iterator.return?.();
    return { head, bytes: resumed(head, damage, iterator), close };
}
async function* resumed(head, damage, iterator) {
    try {
        if (head.length > 0)
            yield head;
        if (damage !== null)
            throw damage.error;
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
            yield next.value;
    }
    finally {
        await iterator.return?.();
    }
}
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./build/src/audit/audit.js








/** Looks through files of any kind for what is sensitive. Memory holds a line, a value of JSON or a ZIP archive at a time. */
async function* audit(sought, detector) {
    for (const one of findFiles(sought)) {
        if ('why' in one)
            yield { type: 'unread', unread: one };
        else
            yield* auditSource(one, detector);
    }
}
async function* auditSource(source, detector) {
    try {
        for await (const one of unpack(source))
            if ('why' in one)
                yield { type: 'unread', unread: one };
            else
                yield* auditText(one, detector);
    }
    catch (error) {
        yield { type: 'unread', unread: { file: source.file, line: null, why: (0,file_reason/* fileReason */.p)(error) } };
    }
}
const CUT = `the line has more than ${(0,words/* withCommas */.rX)(LONGEST_LINE)} characters; those behind them were not looked at`;
async function* auditText({ file, bytes }, detector) {
    for (const place of placesInName(file, detector))
        yield { type: 'place', place };
    const lines = new Watched(linesOf(bytes));
    const unread = (line, why) => ({
        type: 'unread',
        unread: { file, line, why },
    });
    let isRead = true;
    try {
        for await (const document of documentsOf(file, lines)) {
            for (const place of placesIn(file, document, detector))
                yield { type: 'place', place };
            for (const why of leftIn(document))
                yield unread(document.line, why);
            for (const line of lines.takeCut())
                yield unread(line, CUT);
        }
    }
    catch (error) {
        isRead = lines.count > 0;
        yield unread(isRead ? lines.count : null, (0,file_reason/* fileReason */.p)(error));
    }
    for (const line of lines.takeCut())
        yield unread(line, CUT);
    const [first] = lines.noText;
    if (first !== undefined)
        yield unread(first, `${(0,words/* count */.U9)(lines.noText.length, 'line')}, this one first, are not text, or in an encoding that is not known`);
    if (isRead)
        yield { type: 'read', file, lines: lines.count };
}
/** Lines, and what is said of them as they go by. */
class Watched {
    #lines;
    #cut = [];
    noText = [];
    count = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    /** Those that were cut since it was asked last. */
    takeCut() {
        return this.#cut.splice(0);
    }
    async *[Symbol.asyncIterator]() {
        for await (const line of this.#lines) {
            this.count = line.number;
            if (line.isCut)
                this.#cut.push(line.number);
            if (line.isNoText)
                this.noText.push(line.number);
            yield line;
        }
    }
}

// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/network/sets/address-set.js
var address_set = __webpack_require__(97965);
// EXTERNAL MODULE: ./build/src/sensitive/detector.js + 13 modules
var sensitive_detector = __webpack_require__(92398);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var fingerprints = __webpack_require__(69253);
// EXTERNAL MODULE: ./build/src/sensitive/national-id-countries.js
var national_id_countries = __webpack_require__(96913);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/local-settings.js
var local_settings = __webpack_require__(777);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/privacy.js













/** Looks through files for personal data and secrets, and says where they are. */
async function privacyCommand(files, options) {
    const { privacy, privacyKey } = (0,local_settings/* localSettings */.f)({ config: options.config });
    const detector = (0,sensitive_detector/* detectorOf */.U)(policyGiven(options, privacy));
    const saying = { detector, fingerprints: privacyKey === null ? null : (0,fingerprints/* fingerprintsOf */.tm)(privacyKey) };
    const exclude = (0,values/* parseList */.E1)(options.exclude ?? '');
    const tally = { files: 0, places: 0, unread: 0 };
    for await (const event of audit({ operands: files, exclude, stdin: process.stdin }, detector)) {
        take(event, tally);
        if (options.json === true)
            sayAsJson(event, saying);
        else
            say(event, saying);
    }
    (0,print/* tell */.qz)(sumOf(tally));
    if (tally.places > 0)
        return exit/* EXIT */.dc.violations;
    return tally.unread > 0 || tally.files === 0 ? exit/* EXIT */.dc.incomplete : exit/* EXIT */.dc.good;
}
/** What the configuration file says, unless an option does. */
function policyGiven(options, usual) {
    const { minimumConfidence } = options;
    return {
        ownDomains: listed(options.ownDomains, usual.ownDomains),
        roleAddresses: listed(options.roleAddresses, usual.roleAddresses),
        trustedNetworks: listed(options.trustedNetworks, usual.trustedNetworks).map(network),
        nationalIds: listed(options.nationalIds, usual.nationalIds).map(country),
        minimumConfidence: minimumConfidence === undefined
            ? usual.minimumConfidence
            : (0,values/* parseDecimal */.$Q)('--minimum-confidence', minimumConfidence, 1),
    };
}
function listed(text, usual) {
    return text === undefined ? usual : (0,values/* parseList */.E1)(text);
}
function country(text) {
    if (national_id_countries/* NATIONAL_ID_COUNTRIES */.y.includes(text))
        return text;
    throw new errors/* UserError */.yo(`--national-ids: received ${(0,words/* quote */.hD)(text)}, expected a country whose ids are known: ${(0,words/* enumerate */.HL)(national_id_countries/* NATIONAL_ID_COUNTRIES */.y, 'or')}.`);
}
function network(text) {
    if ((0,address_set/* parseCidr */.GN)(text) !== null)
        return text;
    throw new errors/* UserError */.yo(`--trusted-networks: received ${(0,words/* quote */.hD)(text)}, expected a network such as 203.0.113.0/24 or 2001:db8::/32.`);
}
function take({ type }, tally) {
    if (type === 'place')
        tally.places += 1;
    else if (type === 'unread')
        tally.unread += 1;
    else
        tally.files += 1;
}
function say(event, saying) {
    if (event.type === 'place')
        (0,print/* print */.yy)(lineOf(event.place, saying));
    else if (event.type === 'unread') {
        const { file, line, why } = event.unread;
        (0,print/* tell */.qz)(`${whereOf({ file, line, column: null }, saying)}: not looked at, or not all of it: ${why}.`);
    }
}
/** `a.log:3:17: e-mail b***@example.com #k2q7hm4xw3na, confidence 0.9, in tags.Owner` */
function lineOf(place, saying) {
    const { found, path, line } = place;
    const { class: name, form, masked, confidence } = found;
    const what = [
        sensitive/* CLASS_LABELS */.jA[name],
        form === '' ? '' : `(${form})`,
        masked,
        fingerprintOf(place, saying) ?? '',
    ];
    const within = line === null ? ['in its name'] : path === null ? [] : [`in ${path}`];
    const about = [what.filter((word) => word !== '').join(' '), `confidence ${confidence}`, ...within].join(', ');
    return `${whereOf(place, saying)}: ${(0,visible/* visible */.R)(about)}`;
}
function fingerprintOf({ found, text }, { fingerprints }) {
    return fingerprints?.of(found.class, text) ?? null;
}
function sayAsJson(event, saying) {
    const { detector } = saying;
    if (event.type === 'place') {
        const { file, line, column, path, found } = event.place;
        const { class: name, form, confidence, masked } = found;
        (0,print/* printJson */.Q2)({
            file: withoutFound(file, detector),
            line,
            column,
            path,
            class: name,
            form,
            confidence,
            masked,
            fingerprint: fingerprintOf(event.place, saying),
        });
    }
    else if (event.type === 'unread') {
        const { file, line, why } = event.unread;
        (0,print/* printJson */.Q2)({ file: withoutFound(file, detector), line, unread: why });
    }
}
function whereOf({ file, line, column }, { detector }) {
    return (0,visible/* visible */.R)([withoutFound(file, detector), line, column].filter((part) => part !== null).join(':'));
}
/** A name with the classes of what is sensitive in it: `[e-mail].log`. */
function withoutFound(name, detector) {
    return detector
        .inText(name)
        .toReversed()
        .reduce((text, { class: found, start, end }) => `${text.slice(0, start)}[${sensitive/* CLASS_LABELS */.jA[found]}]${text.slice(end)}`, name);
}
function sumOf({ files, places, unread }) {
    const looked = `${(0,words/* count */.U9)(files, 'file')} ${files === 1 ? 'was' : 'were'} looked through`;
    const found = places === 0 ? 'nothing was found' : `${(0,words/* count */.U9)(places, 'place')} found`;
    const but = unread === 0 ? '' : ` ${(0,words/* count */.U9)(unread, 'part')} could not be looked at: what is there is unknown.`;
    return files === 0 && unread === 0
        ? 'No file was looked through: there is none.'
        : `${looked}: ${found} in what was read.${but}`;
}


/***/ }),

/***/ 42254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   Bm: () => (/* binding */ checkInputTargets),
/* harmony export */   Zl: () => (/* binding */ inputTargets)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 * @param isNamed whether the configuration file says which variable holds it: then it is only not set here
 */
function inputTargets(channels, valueOf, isNamed = () => false) {
    return channels.map((channel) => {
        const fields = Object.entries(channel.fields);
        const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)]));
        const input = inputOf(channel);
        const isSet = (address[channel.reachedBy] ?? null) !== null || isNamed(input);
        return { name: channel.name, channel: channel.name, address, input, isSet };
    });
}
/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedTargets(written, channels, inputs, environment, isSending) {
    const taken = new Map(inputs.map((target) => [placeOf(target, channels), describe(target)]));
    return written.map((target) => {
        const named = resolve(target, channels, inputs, environment, isSending);
        const place = placeOf(named, channels);
        const other = place === null ? undefined : taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
        }
        taken.set(place, `targets.${target.name}`);
        return { ...named, place: target.place };
    });
}
/** Refuses what is of no use without an address, and routes to targets of inputs that are not set. */
function checkInputTargets(routes, channels, inputs, isSending) {
    if (!isSending)
        return;
    const unset = inputs.filter(({ isSet }) => !isSet);
    for (const { channel, address, input } of unset) {
        for (const [field, { idle, input: own }] of fieldsOf(channel, channels)) {
            if (idle === undefined || (address[field] ?? null) === null)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
        }
    }
}
function resolve({ name, channel, keys, place }, channels, inputs, environment, isSending) {
    const ofInput = inputs.find((target) => target.channel === channel)?.address;
    const valueOf = (field, { key, holds, parse }) => {
        const at = `${place}: targets.${name}.${key}`;
        const written = keys[key];
        if (holds === 'value')
            return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at);
        if (written === undefined)
            return null;
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(written, environment);
        if (value !== null)
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(written, at);
    };
    const address = fieldsOf(channel, channels).map(([field, how]) => [field, valueOf(field, how)]);
    return { name, channel, address: Object.fromEntries(address) };
}
function describe({ input }) {
    return `the target of the input ${input}`;
}
function inputOf({ fields, reachedBy }) {
    const field = fields[reachedBy];
    if (field === undefined)
        throw new Error(`No field is called ${reachedBy}.`);
    return field.input;
}
function fieldsOf(channel, channels) {
    return Object.entries(channels.find(({ name }) => name === channel)?.fields ?? {});
}
/** Tells places apart within a run; null: what the target is reached by is not set. */
function placeOf({ channel, address }, channels) {
    const reachedBy = channels.find(({ name }) => name === channel)?.reachedBy ?? '';
    if ((address[reachedBy] ?? null) === null)
        return null;
    const parts = fieldsOf(channel, channels).filter(([, { isPlace }]) => isPlace);
    return [channel, ...parts.map(([field]) => address[field] ?? '')].join(' ');
}


/***/ }),

/***/ 57595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/settings/alert-targets.js
var alert_targets = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js




/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 * @param isSaved whether they come from inventories
 */
function chooseAccounts(inputs, config, isSaved = false) {
    const { accounts } = inputs;
    const choice = {
        ...config,
        ...(accounts === aws_values/* ORGANIZATION */.A_ ? { accounts: [], organization: true } : {}),
        ...(accounts !== aws_values/* ORGANIZATION */.A_ && accounts.length > 0
            ? { accounts, organization: false, excludeAccounts: [] }
            : {}),
        access: clouds_accounts/* ACCOUNTS */.D.access.together(inputs.access, config.access),
        productionAccounts: inputs.productionAccounts,
        withoutProduction: inputs.withoutProduction,
    };
    refuseContradiction(choice);
    // Nobody opens the accounts of an inventory, and it says in which units they are.
    if (isSaved)
        return choice;
    clouds_accounts/* ACCOUNTS */.D.access.check(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
/** What the file calls production cannot be none at the same time. */
function refuseContradiction(choice) {
    if (!choice.withoutProduction)
        return;
    const named = (0,environment/* productionOfFile */.pW)(choice);
    if (named === undefined)
        return;
    throw new errors/* UserError */.yo(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.yo(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.yo('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/config-inputs.js
var config_inputs = __webpack_require__(34539);
// EXTERNAL MODULE: ./build/src/settings/history-value.js
var history_value = __webpack_require__(25763);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/config-use.js




/**
 * What is given wins over the file. Outside of a workflow nothing is read from or written to a history that only a workflow has:
 * whoever tries the file in a terminal is no scan.
 * @param terminal the environment of a terminal; null: this is a workflow's step
 */
function inputsInUse(inputs, given, terminal) {
    const open = inputs.filter(({ name }) => given(name).trim() === '');
    const overruled = inputs.filter((input) => !open.includes(input) && saysOtherwise(input, given));
    const foreign = open.filter((input) => terminal !== null && isForWorkflows(input, terminal));
    const notes = [
        ...(overruled.length === 0
            ? []
            : [
                `${keysOf(overruled)}: not used, since ${overruled.length === 1 ? 'the input says' : 'inputs say'} otherwise.`,
            ]),
        ...foreign.map((input) => `${keysOf([input])}: not used in a terminal, so no history is kept; the option --history says where.`),
    ];
    return { used: open.filter((input) => !foreign.includes(input)), notes };
}
/** Secrets are not compared. */
function saysOtherwise({ name, text }, given) {
    return (0,config_inputs/* holdsVariable */.nT)(name) || (0,values/* parseList */.E1)(given(name)).join('\n') !== (0,values/* parseList */.E1)(text).join('\n');
}
function isForWorkflows({ name, text }, environment) {
    if (name !== 'history')
        return false;
    return text === 'cache' || (text.startsWith(history_value/* BRANCH */.d) && !environment['GITHUB_REPOSITORY']);
}
function keysOf(inputs) {
    return (0,words/* enumerate */.HL)(inputs.map(({ key, place }) => `${key} (${place})`));
}

// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/settings/find-file.js
var find_file = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/settings/find-exceptions.js


/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i;
const EXCEPTIONS = {
    input: 'exceptions',
    places: [project_files/* PROJECT_FILES */._.exceptions, '.github/cloud-baseline-exceptions.yaml'],
    holds: 'all exceptions',
    isMeant: (name) => NEAR_MISS.test(name),
};
/**
 * The absolute path of the exceptions file; null where there is none. Throws a UserError where it is not clear which file
 * is meant: without it what was accepted pages.
 */
function findExceptions(text, workspace) {
    return (0,find_file/* findFile */.q)(text, workspace, EXCEPTIONS);
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/settings/input-addresses.js


function partAddresses(values) {
    const names = new Set(declared/* DECLARED */.X.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)));
    const addresses = new Map();
    const others = new Map();
    for (const name of settings_inputs/* INPUT_NAMES */.Qh) {
        if (names.has(name))
            addresses.set(name, values[(0,settings_inputs/* fieldOf */._F)(name)]);
        else
            others.set((0,settings_inputs/* fieldOf */._F)(name), values[(0,settings_inputs/* fieldOf */._F)(name)]);
    }
    return {
        others: Object.fromEntries(others),
        addressOf: (input) => {
            const value = addresses.get(input);
            return typeof value === 'string' ? value : null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/settings/senders.js
var senders = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js















/**
 * Reads and checks every input before anything is done: what is given, else what the configuration file says, else the
 * default. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what is secret
 */
function readSettings(read, workspace, environment = {}, { channels = declared/* DECLARED */.X, isTerminal = false } = {}) {
    const { inputs, send, ...config } = (0,config_file/* readConfig */.X)(read('config').trim(), workspace, channels);
    const { used, notes } = inputsInUse(inputs, read, isTerminal ? environment : null);
    const usual = (name) => isTerminal && !used.some((input) => input.name === name) ? ((0,settings_inputs/* specOf */.rI)(name).terminalDefault ?? '') : '';
    const values = (0,settings_inputs/* parseInputs */.TL)((name) => read(name).trim() || usual(name), workspace, (0,config_inputs/* writtenInputs */.ZY)(used, environment));
    const { others, addressOf } = partAddresses(values);
    const { config: _, mode: givenMode, shard, accounts, role, externalId, productionAccounts, regions, exceptions, dryRun: isDry, ...asGiven } = others;
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const modeName = (0,mode_values/* modeNameIn */._p)(isTerminal ? null : environment, givenMode);
    const mode = (0,mode_values/* modeOf */.VV)(modeName, shard);
    const { inventory } = asGiven;
    refuseDivided(inventory, modeName);
    // What was seen some time ago pages nobody unless somebody says so, and what is only proposed nobody at all.
    const isPreview = modeName === 'preview';
    const isSaved = isPreview || inventory.length > 0;
    const dryRun = isPreview || (isDry ?? isSaved);
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !dryRun && (0,model_mode/* reports */.uE)(mode);
    if (isSending)
        (0,config_inputs/* checkVariables */.kL)(used, environment);
    const given = (0,alert_targets/* inputTargets */.Zl)(channels, addressOf, (input) => used.some(({ name }) => name === input));
    (0,alert_targets/* checkInputTargets */.Bm)(config.routes, channels, given, isSending);
    const placeOf = (name) => used.find((input) => input.name === name)?.place ?? null;
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config, isSaved),
        notes: [...config.notes, ...notes],
        rulesPlace: placeOf('rules'),
        dryRun,
        history: isPreview ? { store: 'none' } : historyOf(asGiven.history, inventory),
        // What is evaluated again does not say that scans go on.
        heartbeatUrl: isSaved ? null : asGiven.heartbeatUrl,
        mode,
        inputTargets: given,
        targets: (0,alert_targets/* namedTargets */.Ah)(config.targets, channels, given, environment, isSending),
        senders: (0,senders/* namedSenders */.s)(send, environment, isSending),
        regions: regions ?? config.regions,
        exceptions: (0,errors/* placed */.GS)(placeOf('exceptions'), () => findExceptions(exceptions, workspace)),
    });
}
/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history, inventory) {
    return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history;
}
function refuseDivided(inventory, mode) {
    if (inventory.length === 0 || mode === 'run' || mode === 'preview')
        return;
    throw new errors/* UserError */.yo(`mode: received ${(0,words/* quote */.hD)(mode)} with inventory, expected run: one job evaluates all inventories.`);
}


/***/ }),

/***/ 72073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namedSenders)
/* harmony export */ });
/* harmony import */ var _send_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99566);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedSenders(written, environment, isSending, declared = _send_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDERS_DECLARED */ .C) {
    return written.flatMap((sender) => {
        const declaration = declared.find(({ name }) => name === sender.to);
        return declaration === undefined ? [] : [resolve(sender, declaration, environment, isSending)];
    });
}
function resolve({ name, to, keys, place }, { label, fields, check }, environment, isSending) {
    const at = `${place}: send.${name}`;
    const values = Object.entries(fields).map(([field, declaration]) => {
        const given = fromFile(declaration, keys, at, environment, isSending);
        const value = given ?? fromStandard(declaration, environment);
        if (value === null && isSending && declaration.required)
            throw missing(declaration, at);
        return [field, value ?? { text: declaration.usual || null, secrets: [] }];
    });
    const address = Object.fromEntries(values.map(([field, { text }]) => [field, text]));
    if (isSending)
        check?.(address, at);
    const secrets = values
        .flatMap(([, value]) => value.secrets)
        .filter((secret) => secret !== '')
        .toSorted((a, b) => b.length - a.length);
    return { name, to, label: `${label} (${name})`, address, secrets, place };
}
/** Null: the file does not say it, or names a variable that need not be set here. */
function fromFile({ key, holds, parse, secrets }, keys, at, environment, isSending) {
    if (key === null)
        return null;
    const open = holds === 'variable' ? undefined : keys[key];
    if (open !== undefined)
        return { text: parse(open.trim(), `${at}.${key}`), secrets: [] };
    const named = holds === 'either' ? `${key}-from` : key;
    const variable = holds === 'value' ? undefined : keys[named];
    if (variable === undefined)
        return null;
    const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
    if (value !== null) {
        const text = parse(value, `${at}.${named}: ${variable}`);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    if (isSending)
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(variable, `${at}.${named}`);
    return null;
}
function fromStandard({ standard = [], secrets }, environment) {
    for (const { variable, parse } of standard) {
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
        if (value === null)
            continue;
        const text = parse(value, variable);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    return null;
}
/** The schema and sendConfig ask for all others. */
function missing({ key, title = 'a text', standard = [] }, at) {
    const variables = standard.map(({ variable }) => variable).join(' or ');
    return new _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsetVariable */ .Sn(`${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`);
}


/***/ })

};
