export const id = 7123;
export const ids = [7123];
export const modules = {

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

/***/ 87123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineMask: () => (/* binding */ lineMask)
/* harmony export */ });
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77573);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81588);


/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
function lineMask({ redact, privacy, }) {
    // Nothing is to be followed there, and the key may not be known yet.
    const gate = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .privacyOf */ .y)({ redact, key: null, detector: (0,_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorOf */ .U)(privacy) });
    return (line) => gate.text(line);
}


/***/ }),

/***/ 25185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _path_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43465);

/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is.
 * @param by is told where the text stands, as in Evidence (`tags.Owner`, `rules[0].description`), of a name of a member too
 */
function mapTexts(value, by) {
    return mapped(value, by, '');
}
function mapped(value, by, path) {
    if (typeof value === 'string')
        return by(value, path);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value;
        const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`));
        return next.some((item, index) => item !== items[index]) ? next : value;
    }
    if (!isPlain(value))
        return value;
    let isSame = true;
    const members = Object.entries(value).map(([name, member]) => {
        const inner = (0,_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTo */ .v)(path, name);
        const next = [by(name, inner), mapped(member, by, inner)];
        isSame &&= next[0] === name && next[1] === member;
        return next;
    });
    return isSame ? value : Object.fromEntries(members);
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ privacyOf)
});

// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var sensitive_fingerprints = __webpack_require__(69253);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/map-texts.js
var map_texts = __webpack_require__(25185);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/sensitive/strictly-hidden.js

/** An IPv4 or IPv6 address with or without a prefix length; whether it is one is asked of Node. */
const ADDRESS = /(?<![\w.:-])(?:(?:\d{1,3}\.){3}\d{1,3}|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?)(?:\/\d{1,3})?(?![\w:-]|\.\d)/gi;
/** The addresses in a text, the whole internet aside, which nobody is found by. */
function addressesIn(text) {
    return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
        const [address = '', length] = found.split('/');
        const isOne = (0,external_node_net_.isIPv4)(address) || (0,external_node_net_.isIPv6)(address);
        return isOne && length !== '0' ? [{ start: index, end: index + found.length }] : [];
    });
}
/** What names a user, a role or a session in an ARN, or as CloudTrail's events have it in reports. */
const PRINCIPAL = /\b(?:arn:[\w-]+:(?:iam|sts)::\d*:)?(?:user|role|group|assumed-role|federated-user|instance-profile)\/(?<name>[\w+=,.@/-]+)/g;
/** Their names in a text: what comes after `user/`, `role/` and so on. */
function principalsIn(text) {
    return [...text.matchAll(PRINCIPAL)].map(({ 0: found, index, groups: { name = '' } = {} }) => ({
        start: index + found.length - name.length,
        end: index + found.length,
    }));
}
/** `sg-0a1b2c3d4e5f60718`, a UUID, an account, a region: nobody chose it. */
const MADE = /^(?:[a-z]+(?:-[a-z]+)*-(?:[0-9a-f]{8}|[0-9a-f]{17})|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{4}[A-Z0-9]{16,17}|\d{12}|[a-z]{2,4}(?:-[a-z]+)+-\d)$/;
function isMadeByCloud(id) {
    return MADE.test(id);
}

;// CONCATENATED MODULE: ./build/src/sensitive/privacy.js




/** @param key of the fingerprints; null: there are none */
function privacyOf({ redact, key, detector, }) {
    const fingerprints = key === null ? sensitive_fingerprints/* NO_FINGERPRINTS */.Q : (0,sensitive_fingerprints/* fingerprintsOf */.tm)(key);
    if (redact === 'off')
        return openGate(detector, fingerprints);
    const told = redact === 'strict' ? withoutMasked(detector) : detector;
    return new Gate(redact, told, fingerprints);
}
/** Where nothing of what is found may be seen. */
function withoutMasked(detector) {
    return {
        policy: detector.policy,
        inText: (text, context) => detector.inText(text, context).map((one) => privacy_hidden(one)),
        inValue: (value) => detector.inValue(value).map((one) => privacy_hidden(one)),
    };
}
function privacy_hidden(found) {
    return { ...found, masked: '' };
}
/** With `redact: off` everything passes as it is. */
function openGate(detector, fingerprints) {
    const all = { text: (text) => text, value: (value) => value };
    return {
        ...all,
        redact: 'off',
        detector,
        fingerprints,
        resource: (resource) => resource,
        identity: (resource) => resource,
        about: () => all,
        original: (text) => text,
    };
}
class Gate {
    redact;
    detector;
    fingerprints;
    #isStrict;
    #originals = new Map();
    #names = new Map();
    #known = new WeakMap();
    constructor(redact, detector, fingerprints) {
        this.redact = redact;
        this.detector = detector;
        this.fingerprints = fingerprints;
        this.#isStrict = redact === 'strict';
    }
    text(text) {
        return this.#masked(text, this.detector.inText(text));
    }
    value(value) {
        return (0,map_texts/* mapTexts */.z)(value, (text, path) => this.#member(path, text, (one) => this.text(one)));
    }
    resource(resource) {
        const { reported, doubts, edges } = resource;
        const named = this.identity(resource);
        const held = this.#withinContext(reported);
        const others = edges.map((edge) => this.#edge(edge));
        const isSame = named === resource && held === reported && others.every((one, at) => one === edges[at]);
        if (isSame && doubts === undefined)
            return resource;
        return {
            ...named,
            reported: held,
            edges: others,
            ...(doubts === undefined ? {} : { doubts: doubts.map((one) => this.#withinContext(one)) }),
            ...(isSame ? {} : { masked: true }),
        };
    }
    identity(resource) {
        if (this.#isStrict)
            for (const one of [resource.id, resource.name])
                this.#hideName(one);
        const id = this.text(resource.id);
        const name = this.text(resource.name);
        return id === resource.id && name === resource.name ? resource : { ...resource, id, name };
    }
    about(resource) {
        const known = this.#known.get(resource);
        if (known !== undefined)
            return known;
        const masks = this.#masksOf(resource);
        this.#known.set(resource, masks);
        return masks;
    }
    original(text) {
        return (0,masked_text/* withOriginals */.XQ)(text, (stand) => this.#originals.get(stand) ?? stand);
    }
    #masksOf(resource) {
        this.identity(resource);
        const stands = new Map();
        for (const one of this.detector.inValue(resource.reported))
            stands.set(one.text, this.#stand(one, one.text));
        const texts = [...stands.keys()].toSorted((a, b) => b.length - a.length);
        const text = (given) => {
            const known = texts.reduce((all, one) => all.replaceAll(one, () => stands.get(one) ?? one), given);
            return this.text(known);
        };
        const value = (whole) => (0,map_texts/* mapTexts */.z)(whole, (one, path) => this.#member(path, one, text));
        return { text, value };
    }
    #masked(text, found, hides = this.#isStrict) {
        const masked = found.length === 0
            ? text
            : replaced(text, found, (one) => this.#stand(one, text.slice(one.start, one.end)));
        return hides ? this.#strictly(masked) : masked;
    }
    /** Of what is ours no word is hidden because something is called by it. */
    #member(path, text, by) {
        const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '');
        const isOurs = this.#isStrict && OURS.has(member);
        return isOurs ? this.#masked(text, this.detector.inText(text), false) : by(text);
    }
    /** What a person called something is hidden wherever it stands. */
    #hideName(name) {
        if (name !== '' && !isMadeByCloud(name) && !this.#names.has(name))
            this.#names.set(name, this.#hidden('name', name));
    }
    #withinContext(reported) {
        const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path);
        return (0,map_texts/* mapTexts */.z)(reported, (text, path) => {
            const here = byPath.get(path)?.filter((one) => text.slice(one.start, one.end) === one.text) ?? [];
            return this.#masked(text, here.length > 0 ? here : this.detector.inText(text));
        });
    }
    #strictly(given) {
        const text = this.#withoutNames(given);
        const principals = replaced(text, principalsIn(text), (one) => this.#hidden('principal', text.slice(one.start, one.end)));
        return replaced(principals, addressesIn(principals), (one) => this.#hidden('address', principals.slice(one.start, one.end)));
    }
    /** The other end is called as it calls itself, so that they still meet. */
    #edge(edge) {
        const { id } = this.identity({ id: edge.id, name: edge.id });
        return id === edge.id ? edge : { ...edge, id };
    }
    /** Whole texts, and whole words of them. */
    #withoutNames(text) {
        const whole = this.#names.get(text);
        if (whole !== undefined || this.#names.size === 0)
            return whole ?? text;
        return text.replaceAll(WORDS, (word) => this.#names.get(word) ?? word);
    }
    #stand(found, text) {
        const stand = (0,masked_text/* maskedText */.$O)(found, this.fingerprints.of(found.class, text), !this.#isStrict);
        this.#originals.set(stand, text);
        return stand;
    }
    #hidden(what, text) {
        const stand = (0,masked_text/* hiddenText */.CZ)(what, this.fingerprints.of(what, text));
        this.#originals.set(stand, text);
        return stand;
    }
}
/** Members with words of a closed set. */
const OURS = new Set([
    'account',
    'action',
    'deniedBy',
    'environment',
    'how',
    'kind',
    'kinds',
    'operation',
    'partition',
    'path',
    'properties',
    'reason',
    'region',
    'regions',
    'result',
    'rule',
    'rules',
    'severity',
    'standing',
    'state',
    'status',
]);
/** What names are made of, in most kinds. */
const WORDS = /[\w.@+=-]+/g;
function replaced(text, spans, by) {
    let result = '';
    let at = 0;
    for (const span of spans) {
        result += text.slice(at, span.start) + by(span);
        at = span.end;
    }
    return at === 0 ? text : result + text.slice(at);
}


/***/ })

};
