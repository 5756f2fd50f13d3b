export const id = 4481;
export const ids = [4481];
export const modules = {

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ callerOf)
});

// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/foreign-answer.js

/**
 * AWS gives each of its answers an id. One that says nothing at all and has none is no answer of AWS's, but an empty body, or
 * a web page that could be read as XML: taken for AWS's, it would mean that nothing was ever set. Throws a MalformedAnswer.
 */
function refuseForeign({ $metadata: metadata, ...told }) {
    if (isNothing(told) && metadata?.requestId === undefined)
        throw new failure/* MalformedAnswer */.ol('the answer is empty, and has no id of a request as AWS gives each');
}
/** Lists say something, if only that they are empty. */
function isNothing(value) {
    if (value === undefined || value === null)
        return true;
    return (typeof value === 'object' &&
        !Array.isArray(value) &&
        !(value instanceof Date) &&
        !(value instanceof Uint8Array) &&
        Object.values(value).every(isNothing));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/client.js

/** Sends any operation of the service by its name. `sdk`: the service's package. */
function callerOf(client, sdk, { clock }) {
    const commands = sdk;
    return async (operation, input, abortSignal) => {
        const { [`${operation}Command`]: Command } = commands;
        if (Command === undefined)
            throw new TypeError(`The AWS SDK has no operation ${operation}.`);
        const send = () => client.send(new Command(input), { abortSignal });
        const answer = { ...(await clock.correcting(client, send)) };
        refuseForeign(answer);
        return answer;
    };
}


/***/ }),

/***/ 44481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEc2: () => (/* binding */ openEc2)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var dist_cjs = __webpack_require__(35193);
var dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(dist_cjs, 2);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/client.js + 1 modules
var client = __webpack_require__(63005);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var schema = __webpack_require__(26890);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/bytes.js
/** What a byte may be part of; bits. Bytes from 0x80 on are parts of UTF-8 characters, which may stand in names. */
const NAME_START = 1;
const NAME = 2;
/** Text that stands for itself: ASCII without markup, entities, line breaks and tabs. */
const PLAIN = 4;
const SPACE = 8;
/** Control characters that XML 1.0 (production 2, Char) has no place for, not even in comments. */
const FORBIDDEN = 16;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
/** By byte. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => classesOf(byte));
function classesOf(byte) {
    if (byte >= 0x80)
        return NAME_START | NAME;
    const character = String.fromCharCode(byte);
    if (/[\t\n\r]/.test(character))
        return SPACE;
    if (byte < 0x20)
        return FORBIDDEN;
    const inText = /[<&]/.test(character) ? 0 : PLAIN;
    if (character === ' ')
        return SPACE | PLAIN;
    if (/[A-Za-z_:]/.test(character))
        return NAME_START | NAME | PLAIN;
    return /[\d.-]/.test(character) ? NAME | PLAIN : inText;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/text.js

/** Text as it stands in the XML, without markup, as the characters that it means. Throws a MalformedAnswer. */
function decodeText(raw) {
    // XML 1.0 section 2.11: line ends are normalised before entities are resolved.
    const text = raw.includes('\r') ? normalizeLines(raw) : raw;
    if (!text.includes('&'))
        return text;
    const decoded = text.replace(REFERENCE, decodeReference);
    // Some serializers of Java write a character beyond 0xFFFF as two references, one for each half. Halves are none.
    if (!decoded.isWellFormed())
        throw new failure/* MalformedAnswer */.ol('the XML refers to half a character');
    return decoded;
}
function normalizeLines(raw) {
    return raw.replace(/\r\n?/g, '\n');
}
const REFERENCE = /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));|&/g;
/** No other entities exist without a document type, and that is refused. */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decodeReference(reference, hex, decimal, name) {
    if (name !== undefined && Object.hasOwn(ENTITIES, name))
        return ENTITIES[name] ?? '';
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (point > 0 && point <= 0x10ffff)
        return String.fromCodePoint(point);
    throw new failure/* MalformedAnswer */.ol(`the XML has an unknown reference ${reference}`);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/words.js
/** So many strings of at most so many bytes are remembered: some 200 kB. */
const SLOTS = 4096;
const LONGEST = 32;
/**
 * Strings of ASCII bytes. What was lately met is the same string again: answers repeat names, ids and words thousands
 * of times. Each string is one of its own and keeps no page alive, as slices of a page's text would.
 */
class Words {
    #lately = Array.from({ length: SLOTS }, () => '');
    read(bytes, start, end) {
        const length = end - start;
        if (length > LONGEST)
            return bytes.toString('latin1', start, end);
        const slot = slotOf(bytes, start, end);
        const known = this.#lately[slot] ?? '';
        if (known.length === length && isAt(bytes, start, known))
            return known;
        const word = bytes.toString('latin1', start, end);
        this.#lately[slot] = word;
        return word;
    }
}
/** Of the length and the bytes in which words differ most: the first and the last four. */
function slotOf(bytes, start, end) {
    let hash = (end - start) * 31 + (bytes[start] ?? 0);
    for (let at = Math.max(start, end - 4); at < end; at++)
        hash = Math.imul(hash, 31) + (bytes[at] ?? 0);
    return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}
function isAt(bytes, start, word) {
    for (let index = 0; index < word.length; index++) {
        if (bytes[start + index] !== word.charCodeAt(index))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/scanner.js




/** EC2's answers nest some 20 elements. */
const MOST_NESTED = 256;
/** Shared by all clients, of which a run has thousands. */
const names = new Words();
const texts = new Words();
/**
 * One pass through the bytes of an XML document, from tag to tag. Each method begins where the last one ended, and
 * throws a MalformedAnswer for what is not well-formed. Past the end every byte reads as 0, which fits nowhere.
 */
class Scanner {
    /** Of the start tag that was read last. */
    name = '';
    nameStart = 0;
    nameEnd = 0;
    isEmpty = false;
    hasAttributes = false;
    /** Whether one of the attributes says that there is no value (XML Schema 1.0 part 1, 2.6.2); of none it says nothing. */
    isNil = false;
    #bytes;
    #at = 0;
    /** The bytes are UTF-8. */
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Reads the next start tag. False where an end tag comes first, which stays unread. */
    open() {
        for (;;) {
            if (this.#bytes[this.#at] !== LESS_THAN)
                this.#skipSpace();
            if (this.#bytes[this.#at] !== LESS_THAN)
                throw this.#unexpected('text where elements belong');
            const next = this.#bytes[this.#at + 1];
            if (next === SLASH)
                return false;
            if (next !== EXCLAMATION && next !== QUESTION)
                break;
            if (this.#markup().trim() !== '')
                throw this.#unexpected('text where elements belong');
        }
        this.#startTag();
        return true;
    }
    /** Reads the next start tag, if it is here, of this element and without attributes. */
    openIf({ name, bytes: wanted }) {
        const bytes = this.#bytes;
        const start = this.#at + 1;
        const end = start + wanted.length;
        for (let index = 0, at = start; at < end; index++, at++)
            if (bytes[at] !== wanted[index])
                return false;
        const isEmpty = bytes[end] === SLASH;
        const close = isEmpty ? end + 1 : end;
        if (bytes[close] !== GREATER_THAN || bytes[start - 1] !== LESS_THAN)
            return false;
        this.name = name;
        this.nameStart = start;
        this.nameEnd = end;
        this.isEmpty = isEmpty;
        this.hasAttributes = false;
        this.#at = close + 1;
        return true;
    }
    /** Reads the end tag of the element whose name stands at these bytes. */
    close(nameStart, nameEnd) {
        const bytes = this.#bytes;
        let at = this.#at;
        let isThis = bytes[at] === LESS_THAN && bytes[at + 1] === SLASH;
        at += 2;
        for (let index = nameStart; isThis && index < nameEnd; index++, at++)
            isThis = bytes[at] === bytes[index];
        while (((CLASSES[bytes[at] ?? 0] ?? 0) & SPACE) !== 0)
            at++;
        this.#at = at;
        if (!isThis || bytes[at] !== GREATER_THAN) {
            throw this.#unexpected(`no end tag of ${bytes.toString('utf8', nameStart, nameEnd)}`);
        }
        this.#at = at + 1;
    }
    /** Reads up to the next end tag. */
    text() {
        const bytes = this.#bytes;
        const start = this.#at;
        let at = start;
        let byte = bytes[at] ?? 0;
        while (((CLASSES[byte] ?? 0) & PLAIN) !== 0) {
            byte = bytes[++at] ?? 0;
        }
        if (byte !== LESS_THAN || bytes[at + 1] !== SLASH)
            return this.#mixedText();
        this.#at = at;
        return texts.read(bytes, start, at);
    }
    /** Reads the rest of the element whose start tag was read last, whatever it holds. */
    skip() {
        if (this.isEmpty)
            return;
        const bytes = this.#bytes;
        const open = [this.nameStart, this.nameEnd];
        while (open.length > 0) {
            while (((CLASSES[bytes[this.#at] ?? 0] ?? 0) & PLAIN) !== 0)
                this.#at++;
            if (bytes[this.#at] !== LESS_THAN)
                this.#rawText();
            const next = bytes[this.#at + 1];
            if (next === SLASH) {
                const nameEnd = open.pop() ?? 0;
                this.close(open.pop() ?? 0, nameEnd);
            }
            else if (next === EXCLAMATION || next === QUESTION) {
                this.#markup();
            }
            else {
                this.#startTag();
                if (this.isEmpty)
                    continue;
                if (open.length > 2 * MOST_NESTED)
                    throw this.#unexpected('too many elements within each other');
                open.push(this.nameStart, this.nameEnd);
            }
        }
    }
    /** Reads what may follow the document's element. */
    end() {
        while (this.#at < this.#bytes.length) {
            this.#skipSpace();
            if (this.#at === this.#bytes.length)
                return;
            const next = this.#bytes[this.#at + 1];
            const isMarkup = this.#bytes[this.#at] === LESS_THAN && (next === EXCLAMATION || next === QUESTION);
            if (!isMarkup || this.#markup() !== '')
                throw this.#unexpected('more after the end');
        }
    }
    #startTag() {
        const bytes = this.#bytes;
        const start = this.#at + 1;
        let at = start;
        let byte = bytes[at] ?? 0;
        if (((CLASSES[byte] ?? 0) & NAME_START) === 0)
            throw this.#unexpected('no tag');
        while (((CLASSES[byte] ?? 0) & NAME) !== 0) {
            byte = bytes[++at] ?? 0;
        }
        this.name = names.read(bytes, start, at);
        this.nameStart = start;
        this.nameEnd = at;
        this.hasAttributes = false;
        this.isEmpty = false;
        this.#at = at;
        if (byte === GREATER_THAN)
            this.#at = at + 1;
        else
            this.#restOfStartTag();
    }
    #restOfStartTag() {
        const bytes = this.#bytes;
        this.isNil = false;
        for (;;) {
            const isApart = this.#skipSpace();
            const byte = bytes[this.#at];
            if (byte === GREATER_THAN)
                break;
            if (byte === SLASH) {
                this.#at++;
                this.isEmpty = true;
                break;
            }
            if (!isApart)
                throw this.#unexpected('no tag');
            this.#attribute();
            this.hasAttributes = true;
        }
        if (bytes[this.#at] !== GREATER_THAN)
            throw this.#unexpected('no tag');
        this.#at++;
    }
    #attribute() {
        const bytes = this.#bytes;
        const nameStart = this.#at;
        if (((CLASSES[bytes[nameStart] ?? 0] ?? 0) & NAME_START) === 0)
            throw this.#unexpected('no attribute');
        while (((CLASSES[bytes[this.#at] ?? 0] ?? 0) & NAME) !== 0)
            this.#at++;
        const name = bytes.toString('utf8', nameStart, this.#at);
        this.#skipSpace();
        if (bytes[this.#at] !== EQUALS)
            throw this.#unexpected('no attribute');
        this.#at++;
        this.#skipSpace();
        const quote = bytes[this.#at];
        if (quote !== QUOTE && quote !== APOSTROPHE)
            throw this.#unexpected('no attribute');
        const start = this.#at + 1;
        const end = this.#find(quote, start);
        const value = this.#decodable(start, end);
        if (value.includes('<'))
            throw this.#unexpected('no attribute');
        const text = decodeText(value);
        if (name.endsWith(':nil'))
            this.isNil = /^\s*(true|1)\s*$/.test(text);
        this.#at = end + 1;
    }
    /** As the SDK has it, white space with a line break is no text. */
    #mixedText() {
        let text = '';
        for (;;) {
            text += this.#rawText();
            const next = this.#bytes[this.#at + 1];
            if (next === SLASH)
                return text.trim() === '' && text.includes('\n') ? '' : text;
            if (next !== EXCLAMATION && next !== QUESTION)
                throw this.#unexpected('an element where text belongs');
            text += this.#markup();
        }
    }
    /** Reads up to the next `<`. */
    #rawText() {
        const start = this.#at;
        const end = this.#find(LESS_THAN, start);
        const text = decodeText(this.#decodable(start, end));
        this.#at = end;
        return text;
    }
    /** Reads a comment, a processing instruction or a CDATA section, which alone means text. */
    #markup() {
        const bytes = this.#bytes;
        const start = this.#at;
        if (bytes[start + 1] === QUESTION) {
            if (((CLASSES[bytes[start + 2] ?? 0] ?? 0) & NAME_START) === 0)
                throw this.#unexpected('no instruction');
            this.#skipThrough('?>', start + 2);
            return '';
        }
        const begin = bytes.toString('latin1', start, start + CDATA.length);
        // Where a comment begins with its own end, readers do not agree on what is in it.
        if (begin.startsWith(COMMENT) && !/^<!---?>/.test(begin)) {
            // A comment ends with the first two hyphens in it, or it is none (production 15).
            this.#skipThrough('--', start + COMMENT.length);
            if (bytes[this.#at] !== GREATER_THAN)
                throw this.#unexpected('no end of a comment');
            this.#at++;
            return '';
        }
        // A document type declares entities, which can be made to fill the memory; AWS sends none.
        if (begin !== CDATA)
            throw this.#unexpected('a declaration that AWS does not send');
        const from = start + CDATA.length;
        this.#skipThrough(']]>', from);
        return normalizeLines(bytes.toString('utf8', from, this.#at - 3));
    }
    #skipThrough(end, from) {
        const found = this.#find(end, from);
        this.#decodable(from, found);
        this.#at = found + end.length;
    }
    #find(wanted, from) {
        const found = this.#bytes.indexOf(wanted, from);
        if (found < 0)
            this.#at = this.#bytes.length;
        if (found < 0)
            throw this.#unexpected('the end');
        return found;
    }
    #decodable(start, end) {
        const bytes = this.#bytes;
        for (let at = start; at < end; at++) {
            if (((CLASSES[bytes[at] ?? 0] ?? 0) & FORBIDDEN) === 0)
                continue;
            this.#at = at;
            throw this.#unexpected('a control character');
        }
        return bytes.toString('utf8', start, end);
    }
    /** Whether it moved on. */
    #skipSpace() {
        const start = this.#at;
        while (((CLASSES[this.#bytes[this.#at] ?? 0] ?? 0) & SPACE) !== 0)
            this.#at++;
        return this.#at > start;
    }
    #unexpected(what) {
        const isOver = this.#at >= this.#bytes.length;
        return new failure/* MalformedAnswer */.ol(isOver ? 'the XML ends early' : `the XML has ${what} at byte ${this.#at}`);
    }
}
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/read-page.js



/**
 * The answer in the XML document whose element is `root`, as the SDK has it. What the shape does not know is left
 * out. Throws a MalformedAnswer for everything else that is not the whole of such a document.
 */
function readPage(bytes, root, shape) {
    if (bytes.length === 0)
        throw new failure/* MalformedAnswer */.ol('the answer is empty');
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new failure/* MalformedAnswer */.ol('the answer is not UTF-8');
    const scanner = new Scanner(bytes);
    if (!scanner.open() || scanner.name !== root)
        throw new failure/* MalformedAnswer */.ol(`the answer is not a ${root}`);
    const answer = scanner.isEmpty ? {} : readStructure(scanner, shape);
    scanner.end();
    return answer;
}
function readStructure(scanner, structure) {
    const { name: element, nameStart, nameEnd } = scanner;
    const value = {};
    const serial = ++structure.serial;
    let place = structure;
    for (;;) {
        let member = place.next;
        if (member === null || !scanner.openIf(member.element)) {
            if (!scanner.open())
                break;
            member = structure.members.get(scanner.name) ?? null;
            if (member === null) {
                scanner.skip();
                continue;
            }
            place.next = member;
        }
        // The SDK takes the first of two lists and makes nothing of two structures.
        if (member.metIn === serial)
            throw new failure/* MalformedAnswer */.ol(`${element} has two of ${scanner.name}`);
        member.metIn = serial;
        const read = readValue(scanner, member.shape);
        if (read !== undefined)
            value[member.name] = read;
        place = member;
    }
    scanner.close(nameStart, nameEnd);
    return value;
}
function readList(scanner, { items, shape }) {
    const { name: element, nameStart, nameEnd } = scanner;
    const [likely] = items;
    const values = [];
    while (scanner.openIf(likely) || scanner.open()) {
        // The SDK leaves them out.
        if (scanner.name !== likely.name && !items.some(({ name }) => name === scanner.name)) {
            throw new failure/* MalformedAnswer */.ol(`${element} holds a ${scanner.name}`);
        }
        const value = readValue(scanner, shape);
        if (value !== undefined)
            values.push(value);
    }
    scanner.close(nameStart, nameEnd);
    return values;
}
/**
 * Stands for a list or a structure that is said to be none (`xsi:nil`), which is something else than an empty one: it is
 * neither, so that shape.ts takes it for a malformed answer where somebody needs it.
 */
const NIL = Symbol('nil');
/** Of the element whose start tag was read last; undefined where it is as if it were not there. */
function readValue(scanner, shape) {
    const { isEmpty, hasAttributes, name, nameStart, nameEnd } = scanner;
    if (hasAttributes && scanner.isNil)
        return readNil(scanner, shape);
    if (shape.type === 'structure')
        return isEmpty ? {} : readStructure(scanner, shape);
    if (shape.type === 'list')
        return isEmpty ? [] : readList(scanner, shape);
    const text = isEmpty ? '' : scanner.text();
    if (!isEmpty)
        scanner.close(nameStart, nameEnd);
    // Nobody knows what they would say of it.
    if (text === '' && hasAttributes)
        throw new failure/* MalformedAnswer */.ol(`${name} has attributes and no text`);
    return shape.read(text);
}
function readNil(scanner, shape) {
    scanner.skip();
    return shape.type === 'scalar' ? undefined : NIL;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/serde/index.js
var serde = __webpack_require__(92430);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/scalars.js

/**
 * Text as the values of the SDK. A text that is no such value becomes one that shape.ts takes for nothing but a
 * malformed answer (NaN, an invalid date, text for a boolean), so that it spoils what needs it and nothing else. An empty
 * number, boolean or time is none: EC2 sends empty elements for what it does not know. What an empty text means depends
 * on what it is the text of: shape.ts decides.
 */
function readText(text) {
    return text;
}
/** The SDK reads nothing at all as 0. */
function readNumber(text) {
    if (text === '')
        return undefined;
    return NUMBER.test(text) ? Number(text) : Number.NaN;
}
const NUMBER = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/;
/** The SDK reads whatever is not `true` as false. */
function readBoolean(text) {
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    if (text === '')
        return undefined;
    const lower = text.toLowerCase();
    return lower === 'true' || (lower === 'false' ? false : text);
}
/** RFC 3339, with any offset. The SDK reads 31 February as 2 March. */
function readTimestamp(text) {
    if (text === '')
        return undefined;
    try {
        const time = (0,serde._parseRfc3339DateTimeWithOffset)(text);
        if (time !== undefined && isInMonth(text))
            return time;
    }
    catch {
        // Delivered by shape.ts where somebody needs the value.
    }
    return new Date(Number.NaN);
}
function isInMonth(text) {
    const day = Number(text.slice(8, 10));
    const days = () => new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
    return day <= 28 || day <= days();
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/shapes.js


/**
 * Of an operation's output. Throws a TypeError for what no operation of ours answers: maps, unions, blobs, flat lists
 * and structures within themselves. That none does also bounds how deep the reader goes into itself.
 */
function structureOf(output) {
    return compileStructure(output, new Map());
}
function compileStructure(schema, compiled) {
    const key = schema.getSchema();
    const known = compiled.get(key);
    if (known === null || schema.isUnionSchema())
        throw unsupported(schema);
    if (known !== undefined)
        return known;
    compiled.set(key, null);
    const members = new Map();
    for (const [name, member] of schema.structIterator()) {
        const element = elementName(member.getMemberTraits().xmlName ?? name);
        const shape = compile(member, compiled);
        members.set(element.name, { name, element, shape, metIn: 0, next: null });
    }
    const structure = { type: 'structure', members, serial: 0, next: null };
    compiled.set(key, structure);
    return structure;
}
function compile(schema, compiled) {
    if (schema.isStructSchema())
        return compileStructure(schema, compiled);
    if (schema.isListSchema()) {
        if (schema.getMergedTraits().xmlFlattened !== undefined)
            throw unsupported(schema);
        const item = schema.getValueSchema();
        const { xmlName } = item.getMergedTraits();
        const items = xmlName === undefined ? UNNAMED : [elementName(xmlName)];
        return { type: 'list', items, shape: compile(item, compiled) };
    }
    const read = SCALARS.get(schema.getSchema());
    if (read === undefined)
        throw unsupported(schema);
    return { type: 'scalar', read };
}
/** What Smithy calls the items of a list that names none, and what EC2 calls those of all others. */
const UNNAMED = [elementName('member'), elementName('item')];
/** By Smithy's numbers of simple types; timestamps are of the service's format (4) or said to be of this one (5). */
const SCALARS = new Map([
    [0, readText],
    [1, readNumber],
    [2, readBoolean],
    [4, readTimestamp],
    [5, readTimestamp],
]);
function elementName(name) {
    return { name, bytes: Buffer.from(name) };
}
function unsupported(schema) {
    return new TypeError(`The page reader cannot read ${schema.getName(true) ?? 'this schema'}.`);
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/body.js
var client_body = __webpack_require__(16934);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/whole-body.js

/** Grows to the largest answer. */
let shared = Buffer.alloc(0);
/**
 * Reads a body to its end and hands it over in one piece, which is valid until `use` returns: all answers are put together
 * in the same place, since memory beside V8's heap is given back late.
 */
async function useWholeBody(body, use) {
    if (body instanceof Uint8Array)
        return use(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    const chunks = await (0,client_body/* readBody */.x)(body);
    const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    if (length > shared.length)
        shared = Buffer.allocUnsafeSlow(length);
    let at = 0;
    for (const chunk of chunks) {
        shared.set(chunk, at);
        at += chunk.length;
    }
    return use(shared.subarray(0, length));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/page-reader/protocol.js






/** EC2's protocol as the SDK speaks it, but for the reading of answers that bring what was asked for. */
class PageProtocol extends protocols.AwsEc2QueryProtocol {
    async deserializeResponse(operation, context, response) {
        if (response.statusCode >= 300)
            return super.deserializeResponse(operation, context, response);
        const $metadata = this.deserializeMetadata(response);
        try {
            let length = 0;
            const answer = await useWholeBody(response.body, (bytes) => {
                length = bytes.length;
                return readPage(bytes, `${operation.name}Response`, structureFor(operation));
            });
            // For whoever adds up what a list takes.
            const metadata = { ...$metadata, bytes: length };
            return Object.assign(answer, { $metadata: metadata });
        }
        catch (thrown) {
            // To errors without it the SDK adds a sentence about its inner workings.
            if (thrown instanceof failure/* MalformedAnswer */.ol)
                Object.assign(thrown, { $metadata });
            throw thrown;
        }
    }
}
/** One for each operation, whichever client asks. */
const structures = new Map();
function structureFor({ name, output }) {
    let structure = structures.get(name);
    if (structure === undefined) {
        structure = structureOf(schema.NormalizedSchema.of(output));
        structures.set(name, structure);
    }
    return structure;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/ec2/client.js



/** Large pages are read by our own reader, a fraction of the SDK's time. */
const openEc2 = (config, tools) => (0,client/* callerOf */.$)(new dist_cjs.EC2Client({ ...config, protocol: PageProtocol }), dist_cjs_namespaceObject, tools);


/***/ })

};
