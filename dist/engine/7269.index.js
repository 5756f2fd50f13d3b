export const id = 7269;
export const ids = [7269,5921];
export const modules = {

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

/***/ 20228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEcsChanges: () => (/* binding */ renderEcsChanges)
/* harmony export */ });
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80642);
/* harmony import */ var _result_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65602);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80222);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61300);




/**
 * changes.ecs.ndjson: what differs from the accepted state, an event of the Elastic Common Schema for each attribute. As long
 * as a change stays it has the same `event.id` in every run.
 */
function* renderEcsChanges(view) {
    const titles = new Map(view.run.rules.map(({ id, title }) => [id, title]));
    for (const change of (0,_result_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesIn */ .N)(view.run))
        yield (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(ofChange(change, titles, view));
}
function ofChange(change, titles, view) {
    const { run } = view;
    const { account, region, kind, resource: id, name, rule, path, before, after, firstSeen, attribution, } = change;
    const place = { account, region, kind, id, name };
    return {
        // When it was done is not known: this is when a run first saw it.
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .commonFields */ .dG)(run, firstSeen ?? run.finishedAt),
        message: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(`${name}: ${path === '' ? 'the resource' : path} was ${change.operation}`),
        event: {
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .eventFields */ .ef)(run, 'changes'),
            id: change.id,
            kind: 'event',
            type: [typeOf(change)],
            action: `${path === '' ? 'resource' : 'attribute'}-${change.operation}`,
        },
        cloud: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudFields */ .Tw)(place, view),
        resource: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceFields */ .qM)({ ...place, arn: '' }),
        rule: rule === null ? undefined : { id: rule, name: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(titles.get(rule)) ?? rule },
        cloud_baseline: {
            resource_id: id,
            path: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(path),
            before: valueOf(before),
            after: valueOf(after),
            cut: change.cut,
            accepted_at: change.acceptedAt,
            severity: change.severity ?? undefined,
            standing: change.standing ?? undefined,
            state: change.state ?? undefined,
            who: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whoWords */ .Wi)({ kind, ...(attribution === undefined ? {} : { attribution }) })),
        },
    };
}
/** Of the resource: an attribute that was added changes it. */
function typeOf({ path, operation }) {
    if (path !== '' || operation === 'changed')
        return 'change';
    return operation === 'added' ? 'creation' : 'deletion';
}
/** As JSON in a text, since a field of an index has one type. Undefined where there was nothing. */
function valueOf(value) {
    return value === null ? undefined : (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(JSON.stringify(value));
}


/***/ }),

/***/ 61300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ cloudFields),
/* harmony export */   dG: () => (/* binding */ commonFields),
/* harmony export */   ef: () => (/* binding */ eventFields),
/* harmony export */   qM: () => (/* binding */ resourceFields)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93626);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80222);




const VERSION = '9.4.0';
const PRODUCT = 'Cloud Baseline';
/** What every document says. `dataset`: what kind of documents they are. */
function commonFields(run, at) {
    return {
        '@timestamp': at,
        ecs: { version: VERSION },
        observer: { vendor: PRODUCT, product: PRODUCT, type: 'scanner', version: run.version },
    };
}
/** The same of each document's `event`. */
function eventFields(run, dataset) {
    return {
        category: ['configuration'],
        provider: 'cloud-baseline',
        module: 'cloud_baseline',
        dataset: `cloud_baseline.${dataset}`,
        created: run.finishedAt,
        url: run.links.run ?? undefined,
    };
}
/** @param region null where it is no single one; of an account as a whole there is none either */
function cloudFields({ account, region, kind, }, { accounts }) {
    return {
        provider: (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).id,
        account: { id: account, name: accounts.nameOf(account) ?? undefined },
        region: region === null || region === _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j ? undefined : region,
    };
}
/**
 * Elastic's pages keep one finding by rule and `resource.id`: an id that two accounts may have would hide one of them.
 * `arn`: empty where it has none or it is not known.
 */
function resourceFields({ arn, name, ...place }) {
    const { account, region, kind, id } = place;
    return {
        id: arn === '' ? [account, region, kind, id].join('/') : arn,
        name: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(name),
        type: kind,
        sub_type: (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .kindLabel */ .tf)(kind),
    };
}


/***/ }),

/***/ 80222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ eventId),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   uO: () => (/* binding */ unknownId)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97850);


/** Characters of one text: what takes events refuses long lines, and an event has few texts. */
const MOST_CHARACTERS = 4000;
/** A line of a file of events. Half a surrogate pair, which strict parsers refuse, is replaced as UTF-8 would have it. */
function lineOf(event) {
    const json = JSON.stringify(event);
    // JSON.stringify escapes halves alone. Looking at every text takes longer than all the rest.
    return `${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHidden */ .P)(json.includes(HALF) ? JSON.stringify(event, wellFormed) : json)}\n`;
}
/** How the escape of a half begins; it may be a text's own backslash as well. */
const HALF = '\\ud';
function wellFormed(_, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}
/** The text, or undefined where it says nothing; a long one is cut, and ends in an ellipsis. */
function textOf(text) {
    return text === null || text === undefined || text === ''
        ? undefined
        : (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitCodePoints */ .s)(text, MOST_CHARACTERS);
}
/** The list, or undefined where it is empty. */
function listOf(list) {
    return list.length === 0 ? undefined : list;
}
/** What an event of the run is known by, however often it is sent. */
function eventId(run, subject) {
    return `${run}/${subject}`;
}
/** The same in every run for the same result, as a finding has its fingerprint. */
function unknownId({ rule, account, cause }) {
    return `${cause}/${account}/${rule.id}`;
}
/** What to do, with the commands; undefined where nothing is known. */
function remedyOf({ finding, rule, commands }) {
    const words = finding.fix ?? rule?.remediation.text?.trim() ?? '';
    return textOf([words, commands ?? ''].filter((one) => one !== '').join('\n\n'));
}


/***/ }),

/***/ 74331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ kindLabels),
/* harmony export */   Sp: () => (/* binding */ timeLabel),
/* harmony export */   _Y: () => (/* binding */ secondsLabel),
/* harmony export */   bX: () => (/* binding */ Accounts),
/* harmony export */   hE: () => (/* binding */ spanLabel),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   p: () => (/* binding */ regionLabel),
/* harmony export */   tf: () => (/* binding */ kindLabel),
/* harmony export */   vV: () => (/* binding */ durationLabel)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93626);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** `2026-11-20 03:00 UTC`. */
function timeLabel(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return iso;
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-20`. */
function dayLabel(iso) {
    return timeLabel(iso).slice(0, 10);
}
/** Time between two ISO times: see secondsLabel. */
function spanLabel(from, to) {
    return secondsLabel((Date.parse(to) - Date.parse(from)) / 1000);
}
/** A time in its largest whole unit: `3 minutes`, `26 hours`, `40 days`. */
function secondsLabel(seconds) {
    const minutes = Math.max(0, Math.floor(seconds / 60));
    if (minutes < 120)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(minutes, 'minute');
    if (minutes < 48 * 60)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(minutes / 60), 'hour');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(minutes / 1440), 'day');
}
/** `8.4 s`, `2 min 13 s`. */
function durationLabel(from, to) {
    const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** aws_ec2_security_group as people say it: `security group`; with a property: `security group (internet_ingress)`. */
function kindLabel(kind) {
    if (kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
        return 'everything';
    const [name = '', property] = kind.split('.');
    const label = (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(name).kindLabel(name);
    return property === undefined ? label : `${label} (${property})`;
}
/**
 * The same of several, each kind once: `S3 bucket (bucket_policy and bucket_policy_set)`, and `S3 bucket` alone where the
 * resources themselves are among them, since whatever is read of each or worked out is then not there either.
 */
function kindLabels(kinds) {
    const byKind = Map.groupBy(kinds, (kind) => kind.replace(/\..*/, ''));
    return [...byKind].map(([kind, own]) => {
        if (own.includes(kind))
            return kindLabel(kind);
        const properties = own.map((one) => one.slice(kind.length + 1));
        return `${kindLabel(kind)} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(properties, MOST_PROPERTIES)})`;
    });
}
const MOST_PROPERTIES = 3;
function regionLabel(region) {
    return region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? 'all regions' : region;
}
/** Looks accounts up by id; one that the run does not know is named by its id. */
class Accounts {
    #byId;
    constructor(accounts) {
        this.#byId = new Map(accounts.map((account) => [account.id, account]));
    }
    get(id) {
        return this.#byId.get(id) ?? null;
    }
    /** Its name, or null where it has none but the id. */
    nameOf(id) {
        const name = this.#byId.get(id)?.name;
        return name === undefined || name === '' || name === id ? null : name;
    }
    /** Its name; the id where none is known. */
    shortLabel(id) {
        return id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? this.label(id) : (this.nameOf(id) ?? id);
    }
    /** `payments (111122223333)`. */
    label(id) {
        if (id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
            return 'all accounts';
        const name = this.nameOf(id);
        return name === null ? id : `${name} (${id})`;
    }
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

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** As package.json has it. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


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


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   nD: () => (/* binding */ whoAnswer)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93626);

/**
 * `opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`. Untrusted
 * text, as a phrase.
 */
function callWords({ did, at, principal, source, event }) {
    const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
    // The call of a service comes from the service.
    const from = source === '' || source === principal ? '' : ` from ${source}`;
    return `${did} ${time} by ${principal}${from} (${event})`;
}
/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
function whoWords(finding) {
    const { status } = finding.attribution ?? {};
    if (status === undefined || status === 'found')
        return whoAnswer(finding);
    return `who did it ${status === 'not-asked' ? 'was' : 'is'} ${whoAnswer(finding)}`;
}
/** The same behind a label that asks who did it. */
function whoAnswer({ kind, attribution }) {
    if (attribution === undefined)
        return '';
    if (attribution.status === 'found')
        return callWords(attribution.call);
    return `${attribution.status === 'not-asked' ? 'not asked' : 'not known'}: ${whyUnknown(kind, attribution)}`;
}
/** Why nobody is named, as a clause. */
function whyUnknown(kind, attribution) {
    return attribution.status === 'none-found'
        ? `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
        : attribution.message;
}


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
