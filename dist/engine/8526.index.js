export const id = 8526;
export const ids = [8526];
export const modules = {

/***/ 92656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceptionsCheckCommand: () => (/* binding */ exceptionsCheckCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41405);
/* harmony import */ var _exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12152);
/* harmony import */ var _model_exception_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76594);
/* harmony import */ var _run_prologue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68228);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57595);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12364);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44790);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50698);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64650);











/** Says what is wrong with the file, and which entries have expired or expire soon. */
function exceptionsCheckCommand(file, options) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'exceptions' ? file : ((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .inputGiven */ .O)(name, options) ?? '');
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    const { exceptions: path, workspace, exceptionsMaxDays: maxDays } = settings;
    const now = new Date();
    // Whether there is an accepted state is for the run to say: the rules about changes may be meant as well.
    const { rules } = (0,_run_prologue_js__WEBPACK_IMPORTED_MODULE_3__/* .selectRules */ .uE)({ ...settings, acceptedState: settings.acceptedState ?? workspace }, now);
    const { exceptions, problems } = path === null
        ? { exceptions: { all: [] }, problems: [] }
        : (0,_exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__/* .checkExceptions */ .No)(path, { workspace, now, maxDays, rules, model: _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW });
    const ending = exceptions.all.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= _model_exception_js__WEBPACK_IMPORTED_MODULE_8__/* .EXPIRING_DAYS */ .H);
    if (options['json'] === true) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)({
            problems,
            warnings: exceptions.all.flatMap(({ warnings }) => warnings),
            exceptions: exceptions.all.map(({ entry, daysLeft }) => ({ ...entry, daysLeft })),
        });
    }
    else {
        for (const problem of problems)
            (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)((0,_exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK)(problem));
        for (const warning of exceptions.all.flatMap(({ warnings }) => warnings))
            (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(warning);
        for (const { entry, daysLeft } of ending) {
            const when = daysLeft === 0 ? `expired on ${entry.expires}` : `expires on ${entry.expires}`;
            const left = daysLeft === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(daysLeft ?? 0, 'day')} left, `;
            (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(`${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_10__/* .placeWords */ .fp)(entry)} ${when} (${left}${entry.owner})`);
        }
        (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(path === null
            ? 'There is no exceptions file.'
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(exceptions.all.length, 'exception')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(problems.length, 'problem')}.`);
    }
    return problems.length === 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.good : _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.wrongUse;
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

/***/ 76594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EXPIRING_DAYS),
/* harmony export */   Y: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/** That alone of what is more; what is absent stays so. */
function exceptionsOf({ exception, expiredException, matchedExceptions, uncheckedExceptions, }) {
    return {
        ...(exception === undefined ? {} : { exception }),
        ...(expiredException === undefined ? {} : { expiredException }),
        ...(matchedExceptions === undefined ? {} : { matchedExceptions }),
        ...(uncheckedExceptions === undefined ? {} : { uncheckedExceptions }),
    };
}
/** So many days before an entry expires, the summary begins to say so. */
const EXPIRING_DAYS = 14;


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


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ exceptionWords),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   iG: () => (/* binding */ daysLeftWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `.github/cloud-baseline-exceptions.yml:12`. */
function placeWords({ place }) {
    return `${place.file}:${place.line}`;
}
/** `until 2027-01-31`; `for good` where it never expires. */
function untilWords({ expires }) {
    return expires === null ? 'for good' : `until ${expires}`;
}
/** `7 days left`; empty where it never expires. */
function daysLeftWords({ daysLeft }) {
    return daysLeft === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(daysLeft, 'day')} left`;
}
/** Exceptions that a clause names. */
const MOST = 3;
/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
function acceptedWords(findings) {
    const byPlace = new Map(findings.flatMap(({ exception }) => exception === undefined ? [] : [[placeWords(exception), exception]]));
    const clauses = [...byPlace].map(([place, exception]) => `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`);
    const left = clauses.length - MOST;
    if (left <= 0)
        return clauses.join('; ');
    return `${clauses.slice(0, MOST).join('; ')}; and by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more exception')}`;
}
/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
function exceptionWords({ expiredException: expired, uncheckedExceptions = [], }) {
    const past = expired === undefined
        ? []
        : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`];
    return past.concat(uncheckedExceptions
        .slice(0, MOST)
        .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`));
}


/***/ })

};
