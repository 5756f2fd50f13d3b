export const id = 5710;
export const ids = [5710];
export const modules = {

/***/ 15710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  privacyCommand: () => (/* binding */ privacyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/audit/json.js
/** Numbers as long as those of phones and cards are texts to a detector. */
const LONG_NUMBER = /(?<![\w."+-])\d{8,}(?![\w.])/;
const LONG_NUMBERS = new RegExp(LONG_NUMBER, 'g');
/** The value, with long numbers as they are written; undefined where the text is no object and no list of JSON. */
function parseJson(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return (LONG_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function asWritten(_, value, context) {
    const source = context?.source ?? '';
    return typeof value === 'number' && /^\d{8,}$/.test(source) ? source : value;
}
/** The strings of JSON, names of members as well, and its long numbers, in the order of the text. */
function* textsOfJson(json) {
    let gap = 0;
    for (let start = json.indexOf('"'); start >= 0; start = json.indexOf('"', gap)) {
        yield* numbersOf(json.slice(gap, start), gap);
        const end = endOfString(json, start);
        if (end < 0)
            return;
        yield placed(json.slice(start + 1, end), start + 1);
        gap = end + 1;
    }
    yield* numbersOf(json.slice(gap), gap);
}
function* numbersOf(between, offset) {
    for (const { 0: text, index } of between.matchAll(LONG_NUMBERS))
        yield { text, at: (inside) => offset + index + inside };
}
/** The closing quote of the string that opens at an index: one with an even number of backslashes before it. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let first = end;
        while (json[first - 1] === '\\')
            first -= 1;
        if ((end - first) % 2 === 0)
            return end;
    }
    return -1;
}
function placed(written, offset) {
    if (!written.includes('\\'))
        return { text: written, at: (index) => offset + index };
    const text = JSON.parse(`"${written}"`);
    return { text, at: (index) => offset + indexAsWritten(written, index) };
}
/** Where the character at an index stands in a string with escapes. */
function indexAsWritten(written, index) {
    let at = 0;
    for (let passed = 0; passed < index; passed += 1)
        at += written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2;
    return at;
}

;// CONCATENATED MODULE: ./build/src/audit/table.js
/** What stands between the cells of a table, by the file's name; null: it is none. */
function separatorOf(file) {
    if (/\.csv(?:\.gz)?$/i.test(file))
        return ',';
    return /\.tsv(?:\.gz)?$/i.test(file) ? '\t' : null;
}
/** The cells of a line (RFC 4180); null where one goes on in the next line, so that they are not known. */
function cellsOf(line, separator) {
    const cells = [];
    for (let start = 0; start <= line.length;) {
        if (line[start] === '"') {
            const end = endOfQuoted(line, start);
            if (end < 0)
                return null;
            cells.push(quoted(line.slice(start + 1, end), start + 1));
            const next = line.indexOf(separator, end);
            start = next < 0 ? line.length + 1 : next + 1;
        }
        else {
            const next = line.indexOf(separator, start);
            const end = next < 0 ? line.length : next;
            const from = start;
            cells.push({ text: line.slice(from, end), at: (index) => from + index });
            start = end + 1;
        }
    }
    return cells;
}
/** A row as a value whose members are named by the table's head, so that what a column is called counts. */
function rowOf(cells, head) {
    return Object.fromEntries(cells.map(({ text }, column) => [head[column] ?? `column ${column + 1}`, text]));
}
function endOfQuoted(line, start) {
    let end = line.indexOf('"', start + 1);
    while (end >= 0 && line[end + 1] === '"')
        end = line.indexOf('"', end + 2);
    return end;
}
function quoted(written, offset) {
    const text = written.replaceAll('""', '"');
    return {
        text,
        at: (index) => {
            let at = 0;
            for (let passed = 0; passed < index; passed += 1)
                at += written[at] === '"' ? 2 : 1;
            return offset + at;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/audit/documents.js


/** Characters of a value over several lines, which is held in memory; what is larger is looked at line by line. */
const LARGEST_VALUE = 64 * 1024 * 1024;
/** What the lines of a file are: rows of a table, by its name, or values of JSON, one a line or one for all, or text. */
function documentsOf(file, lines) {
    const separator = separatorOf(file);
    return separator === null ? valuesOf(lines) : rowsOf(lines, separator);
}
async function* rowsOf(lines, separator) {
    let head = null;
    for await (const { number: line, text } of lines) {
        const cells = cellsOf(text, separator);
        // What has another number of cells is a piece of a row that goes over several lines.
        const isRow = cells !== null && cells.length === head?.length;
        const value = isRow ? { json: rowOf(cells, head ?? []), texts: () => cells.values() } : null;
        yield { line, before: 0, text, value };
        head ??= cells?.map((cell) => cell.text) ?? null;
    }
}
async function* valuesOf(lines) {
    const held = [];
    let size = 0;
    try {
        for await (const line of lines) {
            // Whether a value goes over several lines is known at its end alone.
            if (held.length === 0 && !(line.number === 1 && opensValue(line.text))) {
                yield* lineAlone(line);
                continue;
            }
            held.push(line);
            size += line.text.length;
            if (size > LARGEST_VALUE)
                for (const one of held.splice(0))
                    yield* lineAlone(one);
        }
    }
    catch (error) {
        // What was read before the damage is looked at all the same.
        for (const one of held)
            yield* lineAlone(one);
        throw error;
    }
    yield* together(held);
}
function opensValue(text) {
    return /^\s*[[{]/.test(text) && parseJson(text) === undefined;
}
function* together(lines) {
    const text = lines.map((line) => line.text).join('\n');
    const json = parseJson(text);
    if (json === undefined)
        for (const line of lines)
            yield* lineAlone(line);
    else
        yield valueAt(json, text, 1, 0);
}
/** A value, or text, at the end of which a value may stand, as loggers write it. */
function* lineAlone({ number, text }) {
    const start = /[}\]]\s*$/.test(text) ? text.search(/[[{]/) : -1;
    const end = start < 0 ? '' : text.slice(start);
    const json = start < 0 ? undefined : parseJson(end);
    if (json === undefined)
        yield { line: number, before: 0, text, value: null };
    else {
        if (start > 0)
            yield { line: number, before: 0, text: text.slice(0, start), value: null };
        yield valueAt(json, end, number, start);
    }
}
function valueAt(json, text, line, before) {
    return { line, before, text, value: { json, texts: () => textsOfJson(text) } };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/audit/lines.js

/** Characters of a line that are looked at; a resource of 1,000 rules takes some 0.2 MB, all of report.html's data a few. */
const LONGEST_LINE = 16 * 1024 * 1024;
/** As many bytes are asked for what only text lacks. */
const SAMPLE = 8192;
/** The bytes are no text. */
class NoText extends Error {
    name = 'NoText';
}
/**
 * The lines of UTF-8, or of UTF-16 with its mark; what is no UTF-8, as in logs of old, is looked at as far as it can be read.
 * Memory holds one line. Throws NoText where the beginning has a zero, which no text has.
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
    #keep(piece) {
        const room = LONGEST_LINE - this.#length;
        this.#length += piece.length;
        if (room > 0 && piece !== '')
            this.#pieces.push(piece.slice(0, room));
    }
    *add(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.#keep(text.slice(start, end));
            yield this.#take();
            start = end + 1;
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
        const line = { number: this.#number, text: text.endsWith('\r') ? text.slice(0, -1) : text, isCut };
        this.#number += 1;
        this.#pieces = [];
        this.#length = 0;
        return line;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/placed-text.js
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

;// CONCATENATED MODULE: ./build/src/audit/places.js

/** What a document holds, in its order. */
function* placesIn(file, document, detector) {
    const { text, value } = document;
    const lines = new LineStarts(document);
    if (value === null) {
        for (const found of inLine(text, detector))
            yield {
                file,
                ...lines.placeOf(found.start),
                path: null,
                found,
                text: text.slice(found.start, found.end),
            };
        return;
    }
    const locator = new Locator(value.texts);
    for (const { path, text: piece, ...found } of detector.inValue(value.json)) {
        const index = locator.locate(found, piece);
        const place = index === null ? { line: document.line, column: null } : lines.placeOf(index);
        yield { file, ...place, path, found, text: piece };
    }
}
/** What a file's name holds. */
function* placesInName(file, detector) {
    for (const found of detector.inText(file))
        yield { file, line: null, column: null, path: null, found, text: file.slice(found.start, found.end) };
}
/** `Owner: …`, `- phone = "…"`: what a line of text says of its value. */
const NAMED = /^\s*(?:- +)?["']?(?<key>[\w.-]{1,64})["']?\s*[:=]\s*["']?/;
/** In a line as it is, and in its value by the name before it: secrets that are assigned are known by the whole line. */
function inLine(text, detector) {
    const found = detector.inText(text);
    const named = NAMED.exec(text);
    if (named === null)
        return found;
    const from = named[0].length;
    const value = text.slice(from).replace(/["'],?\s*$/, '');
    const more = detector
        .inText(value, { key: named.groups?.['key'] ?? '' })
        .map((one) => Object.assign({}, one, { start: one.start + from, end: one.end + from }))
        .filter((one) => one.class !== 'credential' && !found.some(({ start, end }) => one.start < end && start < one.end));
    return [...found, ...more].toSorted((one, other) => one.start - other.start);
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
        const row = starts.findLastIndex((start) => start <= index);
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
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/audit/unpack.js





/** An archive in an archive in an archive is enough; one that holds itself has no end. */
const MOST_WRAPPINGS = 4;
/** Bytes of a ZIP archive, which is in memory, and of each of its files. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
/** Bytes that one gzipped file may become: 1 MB of zeros takes 1 kB. */
const MOST_UNPACKED = 16 * 1024 * 1024 * 1024;
/** As many as tell what it is. */
const MAGIC = 4;
/** The bytes as they are, unpacked where they are gzipped, or the files of the ZIP archive that they are. */
async function* unpack(source, wrappings = 0) {
    const { file } = source;
    const { head, bytes } = await peek(source.bytes);
    const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04]);
    if (!isZip && !startsWith(head, [0x1f, 0x8b]))
        yield { file, bytes };
    else if (wrappings === MOST_WRAPPINGS)
        yield { file, line: null, why: `it is packed more than ${MOST_WRAPPINGS} times over` };
    else if (isZip)
        for await (const one of unzip({ file, bytes }))
            yield* again(one, wrappings + 1);
    else
        yield* unpack({ file, bytes: gunzip(bytes) }, wrappings + 1);
}
async function* again(one, wrappings) {
    if ('why' in one)
        yield one;
    else
        yield* unpack(one, wrappings);
}
/** Damage is thrown where it is read. */
async function* gunzip(bytes) {
    let size = 0;
    // Errors reach the iterator; the callback only exists because pipeline requires it.
    const unpacked = (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(bytes), (0,external_node_zlib_.createGunzip)(), () => undefined);
    for await (const chunk of unpacked) {
        size += chunk.length;
        if (size > MOST_UNPACKED)
            throw new Error(`unpacked it has more than ${(0,words/* withCommas */.rX)(MOST_UNPACKED)} bytes`);
        yield chunk;
    }
}
async function* unzip({ file, bytes }) {
    const archive = await whole(bytes);
    if (archive === null) {
        yield {
            file,
            line: null,
            why: `the archive has more than ${(0,words/* withCommas */.rX)(LARGEST_ARCHIVE)} bytes`,
        };
        return;
    }
    try {
        const infos = [];
        (0,esm/* unzipSync */.AO)(archive, { filter: (info) => infos.push(info) < 0 });
        for (const { name, originalSize } of infos.filter((info) => !info.name.endsWith('/'))) {
            const path = `${file}/${name}`;
            if (originalSize > LARGEST_ARCHIVE)
                yield { file: path, line: null, why: `it has more than ${(0,words/* withCommas */.rX)(LARGEST_ARCHIVE)} bytes` };
            // One at a time, so that memory holds one.
            else
                for (const content of Object.values((0,esm/* unzipSync */.AO)(archive, { filter: (info) => info.name === name })))
                    yield { file: path, bytes: external_node_stream_.Readable.from([content]) };
        }
    }
    catch (error) {
        yield { file, line: null, why: `the archive is damaged (${(0,errors/* messageOf */.bD)(error)})` };
    }
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
/** The first bytes, and all of them. */
async function peek(bytes) {
    const iterator = bytes[Symbol.asyncIterator]();
    const first = [];
    for (let size = 0; size < MAGIC;) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        first.push(next.value);
        size += next.value.length;
    }
    return { head: Buffer.concat(first), bytes: resumed(first, iterator) };
}
async function* resumed(first, iterator) {
    try {
        yield* first;
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
async function* auditText({ file, bytes }, detector) {
    for (const place of placesInName(file, detector))
        yield { type: 'place', place };
    const cut = [];
    let lines = 0;
    let isRead = true;
    const counted = async function* () {
        for await (const line of linesOf(bytes)) {
            lines = line.number;
            if (line.isCut)
                cut.push(line);
            yield line;
        }
    };
    try {
        for await (const document of documentsOf(file, counted())) {
            for (const place of placesIn(file, document, detector))
                yield { type: 'place', place };
            for (const line of cut.splice(0))
                yield {
                    type: 'unread',
                    unread: {
                        file,
                        line: line.number,
                        why: `the line has more than ${(0,words/* withCommas */.rX)(LONGEST_LINE)} characters; those behind them were not looked at`,
                    },
                };
        }
    }
    catch (error) {
        isRead = lines > 0;
        yield { type: 'unread', unread: { file, line: isRead ? lines : null, why: (0,file_reason/* fileReason */.p)(error) } };
    }
    if (isRead)
        yield { type: 'read', file, lines };
}

// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/network/sets/address-set.js
var address_set = __webpack_require__(97965);
// EXTERNAL MODULE: ./build/src/sensitive/detector.js + 15 modules
var sensitive_detector = __webpack_require__(77573);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var fingerprints = __webpack_require__(69253);
// EXTERNAL MODULE: ./build/src/sensitive/national-id-countries.js
var national_id_countries = __webpack_require__(96913);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/privacy.js















/** Looks through files for personal data and secrets, and says where they are. */
async function privacyCommand(files, options) {
    const { privacy, privacyKey } = (0,read_settings/* readSettings */.s)((name) => {
        if (name === 'config')
            return options.config ?? '';
        if (name === 'privacy-key')
            return process.env[(0,cli_options/* secretVariable */.H)(name)] ?? '';
        // Nothing is sent, so that no variable with a secret need be set.
        return name === 'dry-run' ? 'true' : '';
    }, (0,external_node_path_.resolve)('.'));
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

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ newPrivacyKey),
/* harmony export */   Q: () => (/* binding */ NO_FINGERPRINTS),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** For where no key is known yet. */
const NO_FINGERPRINTS = { of: () => '' };
/** RFC 4648's Base32 in small letters: it holds no 0 and 1, and so no long number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const OF_KEY = 2;
const OF_VALUE = 10;
const KEY_BYTES = 24;
/** For who has none: whoever sees values and the key can try what they may be. */
function newPrivacyKey() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES).toString('base64url');
}
function fingerprintsOf(key) {
    const tag = keyTag(key);
    return { of: (what, text) => `#${tag}${letters(hmac(key, `${what}\n${normal(what, text)}`), OF_VALUE)}` };
}
/** Two letters by which values that were masked with another key are told. */
function keyTag(key) {
    return letters(hmac(key, 'key'), OF_KEY);
}
const NUMBERS = new Set(['payment_card', 'iban', 'national_id', 'phone']);
/** The same value, however it is written: capitals do not count, and in numbers nothing that divides them. */
function normal(what, text) {
    const plain = text.normalize('NFKC').trim().toLowerCase();
    return NUMBERS.has(what) ? plain.replaceAll(/[^\p{L}\p{N}]/gu, '') : plain;
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
}
function letters(bytes, count) {
    return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte % LETTERS.length]).join('');
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

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 5 modules
var settings_inputs = __webpack_require__(23000);
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
