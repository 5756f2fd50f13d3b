export const id = 1392;
export const ids = [1392];
export const modules = {

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

/***/ 97965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   BK: () => (/* binding */ prefixLength),
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   Fm: () => (/* binding */ cidrsOf),
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LO: () => (/* binding */ ALL_ADDRESSES),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   Rm: () => (/* binding */ addressSet),
/* harmony export */   Z6: () => (/* binding */ sameAddresses),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   fS: () => (/* binding */ onlyFamily),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   xY: () => (/* binding */ NO_ADDRESSES),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92222);
/* harmony import */ var _ip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72667);


const FAMILIES = ['ipv4', 'ipv6'];
const NO_ADDRESSES = { ipv4: [], ipv6: [] };
const ALL_ADDRESSES = {
    ipv4: [{ from: 0, end: 2 ** 32 }],
    ipv6: [{ from: 0n, end: 1n << 128n }],
};
/** `10.1.2.3/8`, `2001:db8::/32`, `::ffff:10.0.0.1`: host bits are dropped, an address alone is a network of one. */
function parseCidr(text) {
    const [host = '', length, ...rest] = text.trim().split('/');
    if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return null;
    return host.includes(':')
        ? ipv6Network(host, Number(length ?? 128))
        : ipv4Network(host, Number(length ?? 32));
}
/** Of a CIDR that is well formed. */
function prefixLength(cidr) {
    const [host = '', length] = cidr.split('/');
    return Number(length ?? (host.includes(':') ? 128 : 32));
}
/** The union of CIDRs that are known to be well formed, such as those in this source. */
function addressSet(...cidrs) {
    return unite(...cidrs.map((cidr) => {
        const set = parseCidr(cidr);
        if (set === null)
            throw new Error(`${JSON.stringify(cidr)} is not a CIDR`);
        return set;
    }));
}
function unite(...sets) {
    return {
        ipv4: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalSet */ .Ir(sets.flatMap(({ ipv4 }) => ipv4)),
        ipv6: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalSet */ .Ir(sets.flatMap(({ ipv6 }) => ipv6)),
    };
}
function intersect(a, b) {
    return { ipv4: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$(a.ipv4, b.ipv4), ipv6: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$(a.ipv6, b.ipv6) };
}
function subtract(a, b) {
    return { ipv4: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re(a.ipv4, b.ipv4), ipv6: _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re(a.ipv6, b.ipv6) };
}
/** Whether all of `part` lies in `whole`. */
function includes(whole, part) {
    return _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK(whole.ipv4, part.ipv4) && _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK(whole.ipv6, part.ipv6);
}
function isEmpty(set) {
    return set.ipv4.length === 0 && set.ipv6.length === 0;
}
function sameAddresses(a, b) {
    return _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sameSet */ .XV(a.ipv4, b.ipv4) && _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sameSet */ .XV(a.ipv6, b.ipv6);
}
function onlyFamily(set, family) {
    return family === 'ipv4' ? { ipv4: set.ipv4, ipv6: [] } : { ipv4: [], ipv6: set.ipv6 };
}
/** How many addresses of the family. */
function sizeOf(set, family) {
    return family === 'ipv4' ? _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d(set.ipv4) : _interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d(set.ipv6);
}
/** Which share (0–1) of the family's addresses of `whole` lies in `set`; 0 where `whole` has none. */
function shareOf(set, whole, family) {
    const all = sizeOf(whole, family);
    return all === 0n ? 0 : Number(sizeOf(intersect(set, whole), family)) / Number(all);
}
/** The shortest list of CIDRs that make up the set: IPv4 before IPv6, ascending. */
function cidrsOf(set) {
    return [
        ...set.ipv4.flatMap((interval) => blocks(interval, 32, (address) => (0,_ip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showIpv4 */ .f8)(Number(address)))),
        ...set.ipv6.flatMap((interval) => blocks(interval, 128, _ip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showIpv6 */ .RU)),
    ];
}
function ipv4Network(host, length) {
    const address = (0,_ip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpv4 */ .S9)(host);
    if (address === null || length > 32)
        return null;
    const size = 2 ** (32 - length);
    const from = address - (address % size);
    return { ipv4: [{ from, end: from + size }], ipv6: [] };
}
function ipv6Network(host, length) {
    const address = (0,_ip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpv6 */ .eo)(host);
    if (address === null || length > 128)
        return null;
    const size = 1n << BigInt(128 - length);
    const from = address - (address % size);
    return { ipv4: [], ipv6: [{ from, end: from + size }] };
}
function blocks(interval, bits, show) {
    const cidrs = [];
    const end = BigInt(interval.end);
    for (let at = BigInt(interval.from); at < end;) {
        let length = bits;
        let size = 1n;
        while (length > 0 && at % (size * 2n) === 0n && at + size * 2n <= end) {
            size *= 2n;
            length -= 1;
        }
        cidrs.push(`${show(at)}/${length}`);
        at += size;
    }
    return cidrs;
}


/***/ }),

/***/ 92222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ir: () => (/* binding */ intervalSet),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   XV: () => (/* binding */ sameSet),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* unused harmony export has */
/** The set of everything in any of the intervals, whatever their order; empty ones are dropped. */
function intervalSet(intervals) {
    if (intervals.length < 2 && intervals.every(({ from, end }) => from < end))
        return intervals;
    const ascending = intervals
        .filter(({ from, end }) => from < end)
        .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const merged = [];
    for (const next of ascending) {
        const last = merged.at(-1);
        if (last === undefined || last.end < next.from)
            merged.push(next);
        else if (last.end < next.end)
            merged[merged.length - 1] = { from: last.from, end: next.end };
    }
    return merged;
}
function unite(...sets) {
    return intervalSet(sets.flat());
}
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const [left, right] = [a[i], b[j]];
        if (left === undefined || right === undefined)
            return common;
        const from = left.from > right.from ? left.from : right.from;
        const end = left.end < right.end ? left.end : right.end;
        if (from < end)
            common.push({ from, end });
        if (left.end < right.end)
            i += 1;
        else
            j += 1;
    }
}
/** What is in `a` and not in `b`. */
function subtract(a, b) {
    const rest = [];
    let j = 0;
    for (const { from, end } of a) {
        let start = from;
        for (let hole = b[j]; hole !== undefined && hole.from < end; hole = b[j]) {
            if (start < hole.from)
                rest.push({ from: start, end: hole.from });
            if (start < hole.end)
                start = hole.end;
            // A hole that extends past this interval may cut the next one too.
            if (hole.end > end)
                break;
            j += 1;
        }
        if (start < end)
            rest.push({ from: start, end });
    }
    return rest;
}
function has(set, value) {
    return set.some(({ from, end }) => from <= value && value < end);
}
/** Whether all of `part` lies in `whole`, whose intervals do not touch: so each of the part lies in one of them. */
function includes(whole, part) {
    let i = 0;
    for (const { from, end } of part) {
        let around = whole[i];
        while (around !== undefined && around.end < end)
            around = whole[++i];
        if (around === undefined || from < around.from)
            return false;
    }
    return true;
}
function sameSet(a, b) {
    return a.length === b.length && a.every((one, i) => one.from === b[i]?.from && one.end === b[i]?.end);
}
/** How many values the set has. */
function sizeOf(set) {
    return set.reduce((size, { from, end }) => size + BigInt(end) - BigInt(from), 0n);
}
/**
 * The line cut wherever one of the sets begins or ends, ascending: within a piece no set changes.
 * What no set holds is left out where it lies before the first or after the last of them.
 */
function piecesOf(sets) {
    const ends = new Set(sets.flat().flatMap(({ from, end }) => [from, end]));
    const cuts = [...ends].toSorted((a, b) => (a < b ? -1 : 1));
    return cuts.slice(1).map((end, i) => ({ from: cuts[i] ?? end, end }));
}


/***/ }),

/***/ 72667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ showIpv6),
/* harmony export */   S9: () => (/* binding */ readIpv4),
/* harmony export */   eo: () => (/* binding */ readIpv6),
/* harmony export */   f8: () => (/* binding */ showIpv4)
/* harmony export */ });
const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
/** 32 bits. Null also for octets with leading zeros, which some programs read as octal and others don't. */
function readIpv4(text) {
    const octets = text.split('.');
    if (octets.length !== 4 || octets.some((octet) => !OCTET.test(octet) || Number(octet) > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + Number(octet), 0);
}
/** 128 bits, of every text form of RFC 4291 section 2.2; without a zone. */
function readIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const head = readGroups(halves[0] ?? '', halves.length === 1);
    const tail = readGroups(halves[1] ?? '', true);
    if (head === null || tail === null)
        return null;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return null;
    const groups = [...head, ...Array(missing).fill(0), ...tail];
    return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}
function showIpv4(address) {
    return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}
/** In the form of RFC 5952: lower case, the first longest run of two or more zero groups as `::`. */
function showIpv6(address) {
    const groups = Array.from({ length: 8 }, (_, i) => Number((address >> BigInt(112 - i * 16)) & 0xffffn));
    const runs = groups.map((_, i) => {
        const next = groups.findIndex((group, j) => j >= i && group !== 0);
        return (next === -1 ? 8 : next) - i;
    });
    const longest = Math.max(...runs);
    if (longest < 2)
        return showGroups(groups);
    const at = runs.indexOf(longest);
    return `${showGroups(groups.slice(0, at))}::${showGroups(groups.slice(at + longest))}`;
}
function showGroups(groups) {
    return groups.map((group) => group.toString(16)).join(':');
}
/** Groups of 16 bits; the last two may be written as an IPv4 address where the text ends the address. */
function readGroups(text, ends) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [i, part] of parts.entries()) {
        const ipv4 = ends && i === parts.length - 1 && part.includes('.') ? readIpv4(part) : null;
        if (ipv4 !== null)
            groups.push(Math.floor(ipv4 / 65536), ipv4 % 65536);
        else if (GROUP.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return null;
    }
    return groups;
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

const BEFORE = 60;
const AFTER = 40;
/** A word that is longer is cut: a line of a terminal takes no more. */
const LONGEST_WORD = 200;
/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is. No word is cut: of a part of an address or
 * a key nobody could tell that it has to be masked.
 */
function excerptAt(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? text.length : newline;
    const start = startOf(text, lineStart, offset);
    const end = endOf(text, offset, lineEnd);
    const before = (start > lineStart ? '…' : '') + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(start, offset));
    const after = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(offset, end)) + (end < lineEnd ? '…' : '');
    return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`;
}
/** The first word's beginning within reach; the beginning of the word itself where it goes on until the offset. */
function startOf(text, lineStart, offset) {
    const reach = offset - BEFORE;
    if (reach <= lineStart || isBlank(text, reach - 1))
        return Math.max(lineStart, reach);
    const next = text.slice(reach, offset).search(/\s/);
    if (next >= 0)
        return reach + next;
    const word = /\S*$/.exec(text.slice(Math.max(lineStart, offset - LONGEST_WORD), offset))?.[0] ?? '';
    return offset - word.length;
}
function endOf(text, offset, lineEnd) {
    const reach = offset + AFTER;
    if (reach >= lineEnd || isBlank(text, reach))
        return Math.min(lineEnd, reach);
    const last = /\s\S*$/.exec(text.slice(offset, reach));
    if (last !== null)
        return offset + last.index;
    const word = /^\S*/.exec(text.slice(offset, Math.min(lineEnd, offset + LONGEST_WORD)))?.[0] ?? '';
    return offset + word.length;
}
function isBlank(text, at) {
    return /\s/.test(text.charAt(at));
}


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
// EXTERNAL MODULE: ./build/src/text/excerpt.js
var excerpt = __webpack_require__(4460);
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
        throw new YamlError(`invalid YAML: ${thrown.reason}.${(0,yaml_hints/* hintAbout */.j)(source, line, thrown.reason)}`, line, thrown.mark === undefined ? null : (0,excerpt/* excerptAt */.L)(source, Math.min(thrown.mark.position, source.length)));
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
