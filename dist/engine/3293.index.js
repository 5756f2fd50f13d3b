export const id = 3293;
export const ids = [3293,5921,8302];
export const modules = {

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

/***/ 20228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEcsChanges: () => (/* binding */ renderEcsChanges)
/* harmony export */ });
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80642);
/* harmony import */ var _result_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65602);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80222);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61300);




/**
 * changes.ecs.ndjson: what differs from the accepted state, an event of the Elastic Common Schema for each attribute. As long
 * as a change stays it has the same `event.id` in every run.
 */
function* renderEcsChanges(view) {
    const titles = new Map(view.run.rules.map(({ id, title }) => [id, title]));
    for (const change of (0,_result_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesIn */ .N)(view.run))
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)({ own: ofChange(change, titles, view) });
}
function ofChange(change, titles, view) {
    const { run } = view;
    const { account, region, kind, resource: id, name, arn, rule, path, before, after, firstSeen, attribution, } = change;
    const place = { account, region, kind, id, name };
    return {
        // When it was done is not known: this is when a run first saw it.
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .commonFields */ .dG)(run, firstSeen ?? run.finishedAt),
        message: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(`${name}: ${path === '' ? 'the resource' : path} was ${change.operation}`),
        event: {
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFields */ .ef)(run, 'changes'),
            id: change.id,
            kind: 'event',
            type: [typeOf(change)],
            action: `${path === '' ? 'resource' : 'attribute'}-${change.operation}`,
        },
        cloud: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudFields */ .Tw)(place, view),
        resource: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceFields */ .qM)({ ...place, arn }),
        rule: rule === null ? undefined : { id: rule, name: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(titles.get(rule)) ?? rule },
        cloud_baseline: {
            resource_id: id,
            path: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(path),
            before: valueOf(before),
            after: valueOf(after),
            cut: change.cut,
            accepted_at: change.acceptedAt,
            severity: change.severity ?? undefined,
            standing: change.standing ?? undefined,
            state: change.state ?? undefined,
            who: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whoWords */ .Wi)({ kind, ...(attribution === undefined ? {} : { attribution }) })),
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
    return value === null ? undefined : (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(JSON.stringify(value));
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
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80222);




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
function cloudFields({ account, region, kind }, { accounts }) {
    return {
        provider: (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).id,
        account: { id: account, name: accounts.nameOf(account) ?? undefined },
        region: region === null || region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j ? undefined : region,
    };
}
/**
 * Elastic's pages keep one finding by rule and `resource.id`: an id that two accounts may have would hide one of them.
 * `arn`: empty where it has none or it is not known.
 */
function resourceFields({ account, region, kind, id, arn, name, }) {
    return {
        id: arn === '' ? [account, region, kind, id].join('/') : arn,
        name: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name),
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
/* harmony export */   ih: () => (/* binding */ CommonParts),
/* harmony export */   uO: () => (/* binding */ unknownId)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97850);
/* harmony import */ var _text_recurring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19806);



/** Characters of one text: what takes events refuses long lines, and an event has few texts. */
const MOST_CHARACTERS = 4000;
/** Two paragraphs. */
const BETWEEN = '\n\n';
/** What many events of a file say: each is written once. */
class CommonParts {
    #texts = new _text_recurring_js__WEBPACK_IMPORTED_MODULE_1__/* .RecurringTexts */ .wH();
    /** Members of whichever event and whatever object: by what they are, and of what. */
    members(what, subject, members) {
        return this.#texts.of(what, subject, () => jsonOf(members()).slice(1, -1));
    }
    /** What a rule says before its commands. The text is its own key. */
    paragraph(text) {
        return this.#texts.of('paragraph', text, () => jsonOf(`${text}${BETWEEN}`).slice(0, -1));
    }
}
/** A line of a file of events. */
function lineOf(event) {
    const parts = [];
    const rest = addTo(parts, '', event);
    return [...parts, `${rest}\n`];
}
/** Returns what follows the last of the parts. */
function addTo(parts, before, { own, common, mixed = {} }) {
    const members = jsonOf(own).slice(0, -1);
    let text = before + members;
    let separator = members === '{' ? '' : ',';
    if (common !== undefined && common.text !== '') {
        parts.push(text + separator, common);
        text = '';
        separator = ',';
    }
    for (const [name, value] of Object.entries(mixed)) {
        if (value === undefined)
            continue;
        text += `${separator}"${name}":`;
        separator = ',';
        if ('own' in value)
            text = addTo(parts, text, value);
        else {
            parts.push(text, value.first);
            text = jsonOf(value.rest).slice(1);
        }
    }
    return `${text}}`;
}
/** Half a surrogate pair, which strict parsers refuse, is replaced as UTF-8 would have it. */
function jsonOf(value) {
    const json = JSON.stringify(value);
    // JSON.stringify escapes halves alone. Looking at every text takes longer than all the rest.
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHidden */ .P)(json.includes(HALF) ? JSON.stringify(value, wellFormed) : json);
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
        : (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(text, MOST_CHARACTERS);
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
/** What to do, with the commands, as the member of that name, which is undefined where nothing is known. */
function remedyOf(name, { finding, rule, commands }, common) {
    const words = finding.fix ?? rule?.remediation.text?.trim() ?? '';
    const rest = commands ?? '';
    const isWhole = words.length + BETWEEN.length + rest.length <= MOST_CHARACTERS;
    // What is said of this finding alone does not recur.
    if (finding.fix === undefined && words !== '' && rest !== '' && isWhole)
        return { own: {}, mixed: { [name]: { first: common.paragraph(words), rest } } };
    return { own: { [name]: textOf([words, rest].filter((one) => one !== '').join(BETWEEN)) } };
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
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
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
    const known = KIND_LABELS.get(kind);
    if (known !== undefined)
        return known;
    const label = kindWords(kind);
    KIND_LABELS.set(kind, label);
    return label;
}
/** What is found has few kinds, and every file names the kind of every finding. */
const KIND_LABELS = new Map();
function kindWords(kind) {
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

/***/ 19806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ partText),
/* harmony export */   Yr: () => (/* binding */ Recurring),
/* harmony export */   wH: () => (/* binding */ RecurringTexts)
/* harmony export */ });
/**
 * A text that comes up many times in one file, such as what a rule says: it is made once, and looked at once. No value begins
 * before it and goes on in it, nor begins in it and goes on behind it.
 */
class Recurring {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** The texts that recur in one file. */
class RecurringTexts {
    #known = new Map();
    /**
     * @param what the text says; by itself, since to join it with `subject` takes longer than all the rest
     * @param subject of which it says it: the id of a rule
     * @param make is called where it is not known yet
     */
    of(what, subject, make) {
        const bySubject = this.#known.get(what);
        const known = bySubject?.get(subject);
        if (known !== undefined)
            return known;
        const made = new Recurring(make());
        this.#known.set(what, (bySubject ?? new Map()).set(subject, made));
        return made;
    }
}
function partText(part) {
    return typeof part === 'string' ? part : part.text;
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

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   nD: () => (/* binding */ whoAnswer)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);

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
