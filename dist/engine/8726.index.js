export const id = 8726;
export const ids = [8726,7123];
export const modules = {

/***/ 36518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exceptionsExplainCommand: () => (/* binding */ exceptionsExplainCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evaluate/settle.js
var settle = __webpack_require__(75958);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/model/exception.js
var exception = __webpack_require__(76594);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var exceptions_fields = __webpack_require__(83088);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/exceptions/field-words.js



/** Longer values are cut. */
const LONGEST = 300;
/** Whether the entry has the field: one that is left out asks for nothing. */
function isAsked(name, entry) {
    if (name === 'where')
        return entry.where !== null;
    if (name === 'tags')
        return Object.keys(entry.tags).length > 0;
    return name === 'rule' || entry[name].length > 0;
}
/** What the entry wants, for people. */
function expectedOf(name, entry) {
    if (name === 'where')
        return entry.where ?? '';
    if (name === 'rule')
        return entry.rules.join(', ');
    if (name !== 'tags')
        return entry[name].join(', ');
    return Object.entries(entry.tags)
        .map(([key, patterns]) => `${key}: ${patterns.join(', ')}`)
        .join('; ');
}
/** What there is of the violation, for people. */
function receivedOf(name, exception, { rule, account, resource }) {
    if (name === 'rule')
        return [rule.id, ...rule.aliases].join(', ');
    if (name === 'accounts')
        return accountText(account);
    if (name === 'regions')
        return resource.region;
    if (name === 'resources')
        return (0,exceptions_fields/* namesOf */.eZ)(resource).join(', ');
    return name === 'tags' ? tagsText(exception.entry, resource) : askedText(exception, resource);
}
function accountText({ id, name, unit }) {
    const parts = [id, ...(name === id ? [] : [name]), ...(unit === undefined ? [] : [`ou:${unit}`])];
    return parts.join(', ');
}
function tagsText({ tags: asked }, resource) {
    const tags = (0,known_tags/* knownTags */.$)(resource);
    if (tags === undefined)
        return '';
    return Object.keys(asked)
        .map((key) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return typeof value === 'string' ? `${key}: ${value}` : `no tag ${key}`;
    })
        .join('; ');
}
/** The values that the search asks for. */
function askedText({ where }, { kind, reported, unread = [] }) {
    const query = where?.get(kind);
    if (query === undefined)
        return `${kind}, which has nothing that it asks about`;
    const values = Object.entries(reported).filter(([name]) => query.names.has(name) && name !== 'kind');
    const left = unread.filter((path) => path.split('.').every((name) => query.names.has(name)));
    const text = [
        ...values.map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
        ...left.map((path) => `${path} was not read`),
    ].join(', ');
    return text === '' ? 'a resource without any of it' : (0,limit/* limitCodePoints */.s)(text, LONGEST);
}

;// CONCATENATED MODULE: ./build/src/exceptions/explain.js





/** Of a finding that is known from a report alone, these are not there to be asked. */
const OF_RESOURCE = new Set(['tags', 'where']);
/**
 * What each entry says of a violation, field by field: the nearest first.
 * @param notThere why the resource itself is not there to be asked, as a clause; null: it is
 */
function explainExceptions({ all }, subject, notThere = null) {
    const answers = all.map((exception) => {
        const fields = exceptions_fields/* FIELDS */.cJ.filter(({ name }) => isAsked(name, exception.entry)).map((field) => OF_RESOURCE.has(field.name) && notThere !== null
            ? unasked(field, exception, notThere)
            : answerOf(field, exception, subject));
        return { exception, fields, fits: fitOfAll(fields) };
    });
    return answers.toSorted((a, b) => distanceOf(a) - distanceOf(b) || a.exception.entry.place.line - b.exception.entry.place.line);
}
function answerOf(field, exception, subject) {
    const fits = field.fits(exception, subject);
    return {
        field: field.name,
        fits,
        received: receivedOf(field.name, exception, subject),
        expected: expectedOf(field.name, exception.entry),
        ...(fits === 'unknown' ? { why: field.why(subject) } : {}),
    };
}
function unasked({ name }, { entry }, why) {
    return { field: name, fits: 'unknown', received: '', expected: expectedOf(name, entry), why };
}
function fitOfAll(fields) {
    if (fields.some(({ fits }) => fits === 'no'))
        return 'no';
    return fields.every(({ fits }) => fits === 'yes') ? 'yes' : 'unknown';
}
/** An entry that is about another rule is farther away than any that is not. */
function distanceOf({ fields }) {
    const weights = fields.map(({ field, fits }) => {
        if (fits === 'yes')
            return 0;
        if (fits === 'unknown')
            return 1;
        return field === 'rule' ? 100 : 10;
    });
    return weights.reduce((sum, weight) => sum + weight, 0);
}
/** Keeps what the entries are asked about while rules are evaluated: nobody but they sees the resources. */
class Listener {
    #isMeant;
    #asked = new Map();
    constructor(isMeant) {
        this.#isMeant = isMeant;
    }
    /** The rules, each of which reports here what it finds. */
    among({ rules, accountRules, ...loaded }) {
        const known = new Map();
        const change = (compiled) => {
            const heard = known.get(compiled) ?? this.#hear(compiled);
            known.set(compiled, heard);
            return heard;
        };
        return { ...loaded, rules: rules.map(change), accountRules: accountRules.map(change) };
    }
    /** The resource is asked as it is, and as it were if others used it: what was decided in the end says which is meant. */
    of(violation) {
        const asked = this.#asked.get(violation.fingerprint) ?? [];
        const decided = (0,exception/* exceptionsOf */.Y)(violation);
        return (asked.find(({ said }) => (0,external_node_util_.isDeepStrictEqual)(said, decided)) ?? asked[0])?.subject ?? null;
    }
    #hear(compiled) {
        const { rule, exceptions } = compiled;
        const of = (account, resource, gapsOf) => {
            const said = exceptions?.of(account, resource, gapsOf) ?? {};
            const { region, kind, id } = resource;
            const key = (0,fingerprint/* fingerprint */.R)({ rule: rule.id, account: account.id, region, kind, id });
            if (this.#isMeant(rule.id, resource, key)) {
                const asked = { subject: { rule, account, resource, gapsOf }, said };
                this.#asked.set(key, [...(this.#asked.get(key) ?? []), asked]);
            }
            return said;
        };
        return {
            ...compiled,
            exceptions: { needs: exceptions?.needs ?? [], names: exceptions?.names ?? new Set(), of },
        };
    }
}

// EXTERNAL MODULE: ./build/src/exceptions/exceptions.js + 2 modules
var exceptions = __webpack_require__(99532);
// EXTERNAL MODULE: ./build/src/exceptions/compiled-exception.js
var compiled_exception = __webpack_require__(40933);
// EXTERNAL MODULE: ./build/src/host/open-host.js + 2 modules
var open_host = __webpack_require__(57575);
// EXTERNAL MODULE: ./build/src/host/terminal-logger.js
var terminal_logger = __webpack_require__(34563);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/run/read.js + 11 modules
var read = __webpack_require__(65069);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/usual-inventory.js
var usual_inventory = __webpack_require__(35067);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 1 modules
var result_file = __webpack_require__(37499);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/cli/result-findings.js





/** The findings of a result.json that a run wrote. Throws a UserError where it is none of this format. */
function readResult(path) {
    const value = parse(path);
    const schema = (0,json/* isJsonObject */.O)(value) ? value['schema'] : undefined;
    if (schema !== result_file/* RESULT_SCHEMA */.w)
        throw new errors/* UserError */.yo(`--result: received ${JSON.stringify(path)}, expected the result.json of a run, of schema ${result_file/* RESULT_SCHEMA */.w}${typeof schema === 'number' ? `; it is of schema ${schema}` : ''}.`);
    const { findings, accounts } = value;
    return { findings, accounts: new Map(accounts.map((account) => [account.id, account])) };
}
function parse(path) {
    try {
        return (0,text_json/* parseJson */.qF)((0,read_regular_file/* readTextFile */.Gu)(path));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`--result: received ${JSON.stringify(path)}, expected the result.json of a run: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}

// EXTERNAL MODULE: ./build/src/cli/saying.js
var saying = __webpack_require__(65339);
;// CONCATENATED MODULE: ./build/src/cli/exceptions-explain.js




















/** Entries that the text shows of one finding; JSON has all. */
const MOST_ENTRIES = 10;
/** The same resource may be there once in each account and region. */
const MOST_FINDINGS = 20;
/** Says which entry of the exceptions file accepts a finding, or what of each entry does not match. */
async function exceptionsExplainCommand(words, options) {
    const { result, json } = options;
    const settings = (0,read_settings/* readSettings */.s)((name) => {
        // Nothing is sent or kept, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        if (name === 'history')
            return 'none';
        const given = (0,cli_options/* inputGiven */.O)(name, options);
        return given ?? (name === 'inventory' && result === undefined ? (0,usual_inventory/* usualInventory */.D)().join() : '');
    }, (0,external_node_path_.resolve)('.'));
    if (settings.inventory.length === 0 && result === undefined)
        throw new errors/* UserError */.yo(`exceptions explain: received neither --inventory nor --result, and there is no ${usual_inventory/* USUAL_INVENTORY */.G} here; expected one of them: the finding is looked up there.`);
    const host = (0,open_host/* openHost */.Z)(settings, {
        logger: { ...(0,terminal_logger/* terminalLogger */.j)(process.stderr, process.env), info: () => undefined },
        environment: process.env,
        publish: () => Promise.resolve(),
    });
    try {
        const job = await (0,prologue/* beginJob */.Nc)(settings, host);
        const target = targetOf(words, job);
        const found = job.saved === null ? [] : await inInventory(job, target);
        const known = new Set(found.map(({ finding }) => finding.fingerprint));
        const reported = result === undefined ? [] : inReport(result, job, target);
        const explained = [...found, ...reported.filter(({ finding }) => !known.has(finding.fingerprint))];
        if (explained.length === 0)
            throw new errors/* UserError */.yo(nothingFound(words, job));
        // Owners and reasons are the user's own words, and masked as in reports.
        const masked = explained.map((one) => maskedWords(one, job.privacy));
        const { print, json: printJson, end } = (0,saying/* sayingOf */.N)(job.outgoing);
        if (json === true)
            printJson({ findings: masked.map(jsonOf) });
        else
            show(masked, job.exceptions, print);
        end();
        return exitOf(explained);
    }
    finally {
        host.release();
    }
}
function maskedWords(one, privacy) {
    const answers = one.answers.map((answer) => {
        const { exception } = answer;
        return { ...answer, exception: { ...exception, entry: privacy.value(exception.entry) } };
    });
    return { ...one, answers, exception: privacy.value(one.exception) };
}
function targetOf(words, { rules }) {
    const [first = '', id, ...more] = words.flatMap((word) => word.trim().split(/\s+/));
    if (id === undefined && /^[0-9a-f]{32}$/.test(first))
        return { fingerprint: first };
    const all = rules.map(({ rule }) => rule);
    const rule = (0,model_rule/* rulesByName */.MU)(all).get(first);
    if (id === undefined || more.length > 0)
        throw new errors/* UserError */.yo(`exceptions explain: received ${JSON.stringify(words.join(' '))}, expected the fingerprint of a finding (32 hexadecimal digits), or a rule and the id of a resource.`);
    if (rule === undefined)
        throw new errors/* UserError */.yo(`exceptions explain: received ${JSON.stringify(first)}, which is the id of no selected rule; --rules selects them, and rules about changes take --accepted-state.`);
    return { rule: rule.id, id };
}
/** Evaluates the inventory as a scan would, and listens what the entries are asked. */
async function inInventory(job, target) {
    const listener = new Listener((rule, { id }, fingerprint) => isMeant(target, { rule, id, fingerprint }));
    const { scan } = await (0,read/* readAndEvaluate */.H)({
        ...job,
        ...listener.among(job),
        rulesAt: (time) => listener.among(job.rulesAt(time)),
    });
    return (0,settle/* settle */.G)(scan).violations.flatMap((violation) => {
        const subject = listener.of(violation);
        if (subject === null)
            return [];
        const masks = job.privacy.about(subject.resource);
        const answers = explainExceptions(job.exceptions, subject).map((answer) => Object.assign({}, answer, { fields: masks.value(answer.fields) }));
        return [{ finding: violation, answers, ...statusOf(violation) }];
    });
}
function statusOf({ exception, uncheckedExceptions = [], }) {
    const open = new Map(uncheckedExceptions.map(({ place, why }) => [place.line, why]));
    if (exception !== undefined)
        return { status: 'accepted', exception, open };
    return { status: open.size > 0 ? 'undecided' : 'not-accepted', exception: null, open };
}
/** Of what the report does not hold, nothing is decided. */
function inReport(path, job, target) {
    const { exceptions, rules } = job;
    const byId = new Map(rules.map(({ rule }) => [rule.id, rule]));
    const { findings, accounts } = readResult(path);
    const why = job.saved === null
        ? 'it is not decided here, since the report does not hold the resource: give --inventory'
        : 'it is not decided here, since the inventory has no such violation';
    return findings
        .filter((finding) => isMeant(target, finding))
        .map((finding) => {
        const { account: id, region, kind, name, arn } = finding;
        const answers = explainExceptions(exceptions, {
            rule: byId.get(finding.rule) ?? { id: finding.rule, aliases: [] },
            account: accounts.get(id) ?? { id, name: id },
            resource: { account: id, region, kind, id: finding.id, name, reported: { arn }, edges: [] },
            gapsOf: () => [],
        }, why);
        const { status, exception } = decidedBy(answers);
        return { finding, answers, open: new Map(), status, exception };
    });
}
function decidedBy(answers) {
    const lasting = answers.filter(({ exception }) => !(0,compiled_exception/* hasExpired */.o)(exception));
    const accepting = (0,exceptions/* longestOf */.O)(lasting.filter(({ fits }) => fits === 'yes').map(({ exception }) => exception));
    if (accepting !== null)
        return { status: 'accepted', exception: accepting };
    const isOpen = lasting.some(({ fits }) => fits === 'unknown');
    return { status: isOpen ? 'undecided' : 'not-accepted', exception: null };
}
function isMeant(target, one) {
    if ('fingerprint' in target)
        return one.fingerprint === target.fingerprint;
    return one.rule === target.rule && one.id === target.id;
}
function nothingFound(words, { saved }) {
    const where = saved === null ? 'in the report' : 'in what was evaluated';
    return `exceptions explain: received ${JSON.stringify(words.join(' '))}, which is no finding ${where}.`;
}
function exitOf(explained) {
    if (explained.some(({ status }) => status === 'not-accepted'))
        return exit/* EXIT */.dc.violations;
    return explained.some(({ status }) => status === 'undecided') ? exit/* EXIT */.dc.incomplete : exit/* EXIT */.dc.good;
}
function show(explained, { all }, print) {
    for (const [index, one] of explained.slice(0, MOST_FINDINGS).entries()) {
        if (index > 0)
            print('');
        showOne(one, print);
    }
    if (explained.length > MOST_FINDINGS)
        print(`\n… and ${(0,words/* count */.U9)(explained.length - MOST_FINDINGS, 'more finding')}.`);
    if (all.length === 0)
        print('There are no exceptions.');
}
const HEADS = {
    'not-accepted': 'Not accepted: the finding counts.',
    undecided: 'Not decided. What cannot be decided accepts nothing.',
};
function showOne({ finding, status, exception, answers, open }, print) {
    const { rule, kind, id, name, region, account, fingerprint } = finding;
    const called = name === id ? id : `${id} (${name})`;
    print((0,visible/* visible */.R)(`${rule}: ${kind} ${called} in ${region} of ${account}, finding ${fingerprint}`));
    if (exception !== null && status === 'accepted') {
        const { reason, owner, ticket } = exception;
        const left = (0,exception_words/* daysLeftWords */.iG)(exception);
        const by = [owner, ...(ticket === null ? [] : [ticket])].join(', ');
        const days = left === '' ? '' : ` (${left})`;
        print((0,visible/* visible */.R)(`Accepted by ${(0,exception_words/* placeWords */.fp)(exception)} ${(0,exception_words/* untilWords */.So)(exception)}${days}: ${reason} (${by})`));
        for (const { exception: other, fits } of answers)
            if (fits === 'yes' && other.entry.place.line !== exception.place.line && !(0,compiled_exception/* hasExpired */.o)(other))
                print((0,visible/* visible */.R)(`${(0,exception_words/* placeWords */.fp)(other.entry)} matches as well, ${(0,exception_words/* untilWords */.So)(other.entry)}`));
        return;
    }
    print(HEADS[status === 'undecided' ? 'undecided' : 'not-accepted']);
    const shown = answers.slice(0, MOST_ENTRIES);
    for (const answer of shown)
        showEntry(answer, open, print);
    const left = answers.length - shown.length;
    if (left > 0)
        print(`… and ${(0,words/* count */.U9)(left, 'more exception')}, farther away.`);
}
function showEntry({ exception, fields, fits }, open, print) {
    const { entry } = exception;
    const place = (0,exception_words/* placeWords */.fp)(entry);
    const past = (0,compiled_exception/* hasExpired */.o)(exception) ? `, and expired on ${entry.expires}` : '';
    const why = open.get(entry.place.line);
    if (fits === 'yes' && why === undefined) {
        print((0,visible/* visible */.R)(`${place} matches${past} (${entry.owner})`));
        return;
    }
    print((0,visible/* visible */.R)(`${place} ${fits === 'no' ? 'does not match' : 'could not be checked'}${past}:`));
    if (fits === 'yes')
        print((0,visible/* visible */.R)(`  ${why}`));
    for (const field of fields) {
        if (field.fits === 'no')
            print((0,visible/* visible */.R)(`  ${field.field}: received ${field.received}, expected ${field.expected}`));
        else if (field.fits === 'unknown')
            print((0,visible/* visible */.R)(`  ${field.field}: expected ${field.expected}; ${field.why}`));
    }
}
function jsonOf({ finding, status, exception, answers, open }) {
    const { rule, account, region, kind, id, name, fingerprint } = finding;
    return {
        fingerprint,
        rule,
        account,
        region,
        kind,
        id,
        name,
        status,
        exception,
        entries: answers.map(({ exception: { entry, daysLeft }, fits, fields }) => {
            const why = open.get(entry.place.line);
            return {
                place: entry.place,
                fits: fits === 'yes' && why !== undefined ? 'unknown' : fits,
                expired: daysLeft === 0,
                daysLeft,
                ...(why === undefined ? {} : { why }),
                fields,
            };
        }),
    };
}


/***/ }),

/***/ 65339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sayingOf)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64650);

function sayingOf(outgoing) {
    const passage = outgoing.to('the output of the command');
    return {
        print: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(passage.text(text)),
        tell: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(passage.text(text)),
        json: (value) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q2)(passage.value(value)),
        cells: (texts) => passage.value(texts),
        end: () => {
            for (const sentence of outgoing.sentences())
                (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(`Warning: ${sentence}`);
        },
    };
}


/***/ }),

/***/ 92830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ gapsByAccount),
/* harmony export */   Jb: () => (/* binding */ GapTally),
/* harmony export */   _w: () => (/* binding */ numberOfGaps),
/* harmony export */   dW: () => (/* binding */ accountsWith)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14877);
/* harmony import */ var _lists_with_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77381);




const NOWHERE = [];
/** Gathers gaps by their cause, in whatever order they come: what it keeps hardly follows the number of regions. */
class GapTally {
    #causes = new Map();
    #texts = new _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .SharedTexts */ .E();
    /** Those of one scope. */
    add(gaps) {
        for (const [region, here] of Map.groupBy(gaps, (gap) => gap.region)) {
            const including = (0,_lists_with_js__WEBPACK_IMPORTED_MODULE_2__/* .listsWith */ .K)(this.#texts.one(region));
            for (const gap of here) {
                const { messages, regions } = this.#entry(gap);
                regions.set(gap.account, including(regions.get(gap.account) ?? NOWHERE));
                keep(messages, gap.message);
            }
        }
    }
    /** Those of a part, or of another run's tally. */
    merge(causes) {
        for (const cause of causes) {
            const { messages, regions } = this.#entry(cause);
            for (const message of cause.messages)
                keep(messages, message);
            for (const { accounts, regions: more } of cause.places) {
                for (const account of accounts) {
                    const known = regions.get(account);
                    regions.set(account, known === undefined ? more : [...new Set([...known, ...more])]);
                }
            }
        }
    }
    result() {
        const sorted = new Map();
        const sort = (regions) => {
            const known = sorted.get(regions) ?? this.#texts.list(regions.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n));
            sorted.set(regions, known);
            return known;
        };
        return [...this.#causes]
            .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
            .map(([, { about, messages, regions }]) => Object.assign({}, about, { messages, places: placesOf(regions, sort) }));
    }
    #entry({ kind, reason, deniedBy, action, properties, partial }) {
        const key = JSON.stringify([kind, reason, deniedBy, action, properties, partial]);
        let entry = this.#causes.get(key);
        if (entry === undefined) {
            const about = {
                kind,
                reason,
                action,
                ...(deniedBy === undefined ? {} : { deniedBy }),
                ...(properties === undefined ? {} : { properties }),
                ...(partial === undefined ? {} : { partial }),
            };
            this.#causes.set(key, (entry = { about, messages: [], regions: new Map() }));
        }
        return entry;
    }
}
/** By account; `*` where not even the account of the credentials is known. */
function gapsByAccount(gaps) {
    const byAccount = new Map();
    for (const { places, ...about } of gaps) {
        for (const { accounts, regions } of places) {
            const gap = { ...about, regions };
            for (const account of accounts) {
                const known = byAccount.get(account);
                if (known === undefined)
                    byAccount.set(account, [gap]);
                else
                    known.push(gap);
            }
        }
    }
    return byAccount;
}
/** The accounts of gaps; `*` is one of them where not even the account of the credentials is known. */
function accountsWith(gaps) {
    return new Set(gaps.flatMap(({ places }) => places.flatMap(({ accounts }) => accounts)));
}
/** Account × region × kind, for each cause. */
function numberOfGaps(gaps) {
    const places = gaps.flatMap((gap) => gap.places);
    return places.reduce((sum, { accounts, regions }) => sum + accounts.length * regions.length, 0);
}
/** The first by text stay, lest it matter which came first. */
function keep(messages, message) {
    const last = messages[_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs - 1];
    if (message === '' || messages.includes(message) || (last !== undefined && message > last))
        return;
    messages.push(message);
    messages.sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    messages.length = Math.min(messages.length, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs);
}
function placesOf(byAccount, sort) {
    const accounts = [...byAccount.keys()].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    const alike = Map.groupBy(accounts, (account) => sort(byAccount.get(account) ?? NOWHERE));
    return [...alike].map(([regions, those]) => ({ accounts: those, regions }));
}


/***/ }),

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listsWith)
/* harmony export */ });
/**
 * Lists with one region more, or as they are where they have it. Entries that shared a list share the longer one, and the
 * shorter one goes with the last entry that holds it: were all kept for the next account, there would be one for nearly
 * every set of regions, since they are read in no order.
 */
function listsWith(region) {
    const longer = new Map();
    return (regions) => {
        const known = longer.get(regions) ?? (regions.includes(region) ? regions : [...regions, region]);
        longer.set(regions, known);
        return known;
    };
}


/***/ }),

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ workflowRunFrom),
/* harmony export */   av: () => (/* binding */ linksFrom),
/* harmony export */   op: () => (/* binding */ workflowFrom),
/* harmony export */   wz: () => (/* binding */ commitFrom),
/* harmony export */   zK: () => (/* binding */ runIdFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Links to this run, to the repository's files at this commit and to the action's own, from the runner's variables. */
function linksFrom(environment) {
    const server = environment['GITHUB_SERVER_URL'];
    const repository = environment['GITHUB_REPOSITORY'];
    const run = environment['GITHUB_RUN_ID'];
    const sha = environment['GITHUB_SHA'];
    const action = environment['GITHUB_ACTION_REPOSITORY'];
    const ref = environment['GITHUB_ACTION_REF'];
    const own = server && repository ? `${server}/${repository}` : null;
    return {
        run: own && run ? `${own}/actions/runs/${run}` : null,
        files: own && sha ? `${own}/blob/${sha}/` : null,
        packs: server && action && ref ? `${server}/${action}/blob/${ref}/` : null,
        workflow: workflowFileFrom(environment, repository),
    };
}
/** Null where the workflow is another repository's: an organisation may require one that none of its repositories has. */
function workflowFileFrom(environment, repository) {
    const path = environment['GITHUB_WORKFLOW_REF']?.split('@')[0];
    return repository && path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : null;
}
/**
 * The commit that a check of this run belongs to; null where none is known. On pull requests GITHUB_SHA is a merge that only
 * GitHub has, and checks stand at the head.
 */
function commitFrom(environment) {
    const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
    return (isPullRequest ? headIn(environment['GITHUB_EVENT_PATH']) : environment['GITHUB_SHA']) || null;
}
function headIn(eventPath) {
    if (!eventPath)
        return null;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const sha = event?.pull_request?.head?.sha;
        return typeof sha === 'string' ? sha : null;
    }
    catch {
        return null;
    }
}
/** An id that tells runs apart, also repeated attempts of one. */
function runIdFrom(environment, now) {
    const run = environment['GITHUB_RUN_ID'];
    return run ? `${run}-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}` : now.toISOString();
}
/** The id of the workflow's run, the same for all its jobs and attempts; null outside of GitHub. */
function workflowRunFrom(environment) {
    return environment['GITHUB_RUN_ID'] || null;
}
/**
 * Which workflow this is: GITHUB_WORKFLOW_REF names the file of the workflow that was started, whatever other it calls
 * (`owner/name/.github/workflows/scan.yml@refs/heads/main`); branches of one workflow are the same scan.
 */
function workflowFrom(environment) {
    const repository = environment['GITHUB_REPOSITORY'] || null;
    const file = environment['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').slice(2).join('/');
    const names = [environment['GITHUB_WORKFLOW'], file].filter((name) => name !== undefined && name !== '');
    return { repository, workflow: names.length === 0 ? null : names.join(', ') };
}


/***/ }),

/***/ 57575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: ./build/src/sensitive/line-mask.js
var line_mask = __webpack_require__(87123);
// EXTERNAL MODULE: ./build/src/sensitive/masked-logger.js
var masked_logger = __webpack_require__(79138);
// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/src/host/memory.js

/** Bytes, of both halves. */
const ENOUGH = 16e6;
let isKept = false;
/**
 * Keeps V8's space for young objects as it is once it is large enough. Left alone it grows to 134 MB in a run of any size:
 * the resources of a scope all live until it is evaluated, which V8 takes for a reason. It saves no time
 * (bench/README.md). An action cannot give Node options, and no other flag of V8 for it works once Node has started.
 */
function keepYoungSpace() {
    if (isKept)
        return;
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    isKept = true;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/model/cancelled.js
var cancelled = __webpack_require__(83144);
;// CONCATENATED MODULE: ./build/src/host/signals.js


/** What ends a run from outside: Ctrl+C, `kill`, a cancelled job. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * GitHub's runner sends SIGINT to a step that is cancelled, SIGTERM 7.5 s later, and kills it after another 2.5 s
 * (actions/runner, ProcessInvoker). The second signal is its last warning, not somebody who does not want to wait.
 */
const LAST_WARNING_MS = 2_000;
/**
 * Turns the first SIGINT or SIGTERM into an aborted signal. The same once more ends the process at once, the other one
 * two seconds later, with the exit code that shells give to an ended process (128 and the signal's number).
 */
function watchSignals(logger) {
    const controller = new AbortController();
    let first = null;
    const onSignal = (name) => {
        const end = () => process.exit(128 + external_node_os_.constants.signals[name]);
        if (first === name)
            end();
        if (first !== null) {
            setTimeout(end, LAST_WARNING_MS).unref();
            return;
        }
        first = name;
        logger.warning(`Received ${name}: what was read is evaluated and reported, then the run ends. A second signal ends it at once.`);
        controller.abort(new cancelled/* Cancelled */.c());
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            if (first !== null)
                return;
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/host/open-host.js





/** What a runner and a terminal have in common. A terminal may well be in a workflow: then the links are the same. */
function openHost(settings, own) {
    const { environment } = own;
    const logger = (0,masked_logger/* maskedLogger */.m)(own.logger, (0,line_mask.lineMask)(settings));
    return {
        ...own,
        logger,
        ...watchSignals(logger),
        now: currentTime,
        links: (0,links/* linksFrom */.av)(environment),
        runId: (0,links/* runIdFrom */.zK)(environment, currentTime()),
        workflowRun: (0,links/* workflowRunFrom */.NG)(environment),
        workflow: (0,links/* workflowFrom */.op)(environment),
        openRepository: async (token) => {
            const { repository } = (0,links/* workflowFrom */.op)(environment);
            if (repository === null)
                return null;
            const github = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845), __webpack_require__.e(9780)]).then(__webpack_require__.bind(__webpack_require__, 39780));
            return github.openRepository(token, repository);
        },
        openCache: async () => {
            const { openCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(6592), __webpack_require__.e(2308)]).then(__webpack_require__.bind(__webpack_require__, 72308));
            return openCache(environment, environment['GITHUB_WORKSPACE'] || '.');
        },
        relieveMemory: keepYoungSpace,
    };
}
function currentTime() {
    return new Date();
}


/***/ }),

/***/ 34563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ terminalLogger)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);
/* harmony import */ var _output_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97662);


/** Progress goes to standard error, so that standard output holds the result alone. It has no colours. */
function terminalLogger(stream, environment) {
    const live = takesLiveLines(stream, environment);
    let isShown = false;
    const clear = () => {
        if (isShown)
            stream.write(CLEAR_LINE);
        isShown = false;
    };
    const write = (line) => {
        clear();
        stream.write(`${(0,_output_line_js__WEBPACK_IMPORTED_MODULE_1__/* .outputLine */ .M)(line, environment)}\n`);
    };
    const show = (line) => {
        // A line that wraps could not be replaced: only its last row would be.
        const room = Math.max(1, (stream.columns ?? 80) - 1);
        stream.write(`${CLEAR_LINE}${Array.from((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line)).slice(0, room).join('')}`);
        isShown = true;
    };
    return {
        info: write,
        warning: (line) => write(`Warning: ${line}`),
        error: (line) => write(`Error: ${line}`),
        debug: () => undefined,
        ...(live ? { live: show } : {}),
        group: async (title, work) => {
            write(title);
            try {
                return await work();
            }
            finally {
                clear();
            }
        },
    };
}
/** To the line's start, and erase to its end (ECMA-48). */
const CLEAR_LINE = '\r\u001b[2K';
/** A terminal that can replace a line, with a person before it: CI services give their logs terminals, too. */
function takesLiveLines({ isTTY }, { TERM, CI }) {
    return isTTY && TERM !== 'dumb' && (CI ?? '') === '';
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

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isCompleteIn),
/* harmony export */   r: () => (/* binding */ UNREAD_INTERFACES)
/* harmony export */ });
/** The id of what stands for all interfaces that a group may have and that were not read. */
const UNREAD_INTERFACES = '*';
/** Whether the rule was evaluated in the region and all that it needs was read there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
}


/***/ }),

/***/ 74315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isNew),
/* harmony export */   M: () => (/* binding */ isNews)
/* harmony export */ });
/**
 * Whether the last run did not have it as open: a reopened one it had as fixed, and one that is no longer accepted it did
 * not count.
 */
function isNew({ state, lapsed }) {
    return state === 'new' || state === 'reopened' || lapsed === true;
}
/** What the last run did not know: the finding, or that it is as bad as this. */
function isNews(finding) {
    return isNew(finding) || finding.state === 'worsened';
}


/***/ }),

/***/ 52292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isAcceptedItself),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aX: () => (/* binding */ standingOfFixed),
/* harmony export */   l$: () => (/* binding */ isViolated)
/* harmony export */ });
/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What an
 * exception accepts is accepted, and what a finding that counts already reports is covered, even if it could not be looked
 * at again.
 */
function standingOf({ result, coveredBy, exception, }) {
    if (exception !== undefined)
        return 'accepted';
    if (coveredBy !== null)
        return 'covered';
    return result === 'unknown' ? 'unseen' : 'counted';
}
/** The repair of a covered violation, or of one that was accepted, does not count either. */
function standingOfFixed({ coveredBy }, wasAccepted = false) {
    if (wasAccepted)
        return 'accepted';
    return coveredBy === null ? 'counted' : 'covered';
}
/** Whether an exception accepts it, and no other finding that the same entry accepts tells of the same fault. */
function isAcceptedItself({ standing, coveredBy }) {
    return standing === 'accepted' && coveredBy === null;
}
/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
function isViolated({ standing, result }) {
    return standing === 'counted' || (standing === 'covered' && result === 'violation');
}


/***/ }),

/***/ 87123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maskedLines),
/* harmony export */   lineMask: () => (/* binding */ lineMask)
/* harmony export */ });
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92398);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84612);


/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
function lineMask({ redact, privacy, }) {
    // Nothing is to be followed there, and the key may not be known yet.
    const gate = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .privacyOf */ .y)({ redact, key: null, detector: (0,_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorOf */ .U)(privacy) });
    return (line) => maskedLines(line, gate);
}
/** Lines of a message, an excerpt among them: a caret below what was masked would point anywhere, and is left out. */
function maskedLines(lines, gate) {
    const masked = gate.text(lines);
    return (masked === lines ? masked : masked.replaceAll(CARET, ''));
}
/** A line of an excerpt (text/excerpt.ts). */
const CARET = /\n[ \t]*\^(?=\n|$)/g;


/***/ }),

/***/ 79138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ maskedLogger)
/* harmony export */ });
/** A logger whose lines come to the place masked. */
function maskedLogger(place, mask) {
    const { live } = place;
    return {
        info: (line) => place.info(mask(line)),
        warning: (line) => place.warning(mask(line)),
        error: (line) => place.error(mask(line)),
        debug: (line) => place.debug(mask(line)),
        ...(live === undefined ? {} : { live: (line) => live(mask(line)) }),
        group: (title, work) => place.group(mask(title), work),
    };
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


/***/ }),

/***/ 14877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SharedTexts)
/* harmony export */ });
/**
 * Each text, and each list of texts, once. Ids, kinds and regions stand in millions of entries of a large run, and few of
 * them differ; what is read from the network or a file brings its own copy of each.
 */
class SharedTexts {
    #texts = new Map();
    #lists = new Map();
    one(text) {
        return kept(this.#texts, text, text);
    }
    list(texts) {
        return kept(this.#lists, texts.join('\n'), texts);
    }
}
/** The first value that came with the key. */
function kept(known, key, value) {
    const first = known.get(key);
    if (first !== undefined)
        return first;
    known.set(key, value);
    return value;
}


/***/ }),

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords),
/* harmony export */   y: () => (/* binding */ affectedName)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);
/* harmony import */ var _network_beyond_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53297);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);



const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${affectedName(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(rest)} more`;
}
/** An instance by its id; else the interface, with what owns it. */
function affectedName({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
        return 'interfaces that were not read';
    if (instance !== undefined)
        return instance;
    return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`;
}
/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS = {
    api_gateway: 'API Gateway',
    code_connections: 'CodeConnections',
    client_vpn: 'client VPN endpoint',
    cloudfront: 'CloudFront',
    dms: 'DMS replication instance',
    ecs: 'ECS task',
    efs: 'EFS mount target',
    eks: 'EKS control plane',
    elasticache: 'ElastiCache node',
    global_accelerator: 'Global Accelerator',
    instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
    iot: 'IoT rule',
    lambda: 'Lambda function',
    nat_gateway: 'NAT gateway',
    quicksight: 'QuickSight',
    rds: 'RDS database',
    redshift: 'Redshift cluster',
    resolver: 'Route 53 Resolver endpoint',
    verified_access: 'Verified Access endpoint',
    vpc_endpoint: 'VPC endpoint',
};
function wordsOf(affected) {
    const { id, instance, grade, between, missing = [] } = affected;
    if (between === undefined)
        return sureWords(grade, instance);
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_) === wanted));
    const why = unread?.length === 0 ? 'unknown' : `unknown: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(through.map((one) => one.slice(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_.length)));
    const words = `${_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
    return unread?.length === 0 ? words : `${words}; ${why}`;
}
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade, instance) {
    switch (grade) {
        case 'reachable':
            return 'reachable from the internet';
        case 'exposed-but-stopped':
            return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`;
        case 'open-but-blocked':
        case 'closed':
            return 'not reached';
        default:
            return grade;
    }
}
/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]) {
    if (most !== 'reachable')
        return 'does not run; may be reachable once it does';
    return least === 'exposed-but-stopped'
        ? 'reachable from the internet if it runs'
        : 'may be reachable from the internet';
}


/***/ }),

/***/ 64713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43507);


/** A command of the AWS CLI up to its operation. */
const COMMAND = /^(aws [a-z0-9-]+ (?:wait )?[a-z0-9-]+)/;
/**
 * A rule's commands for one finding, ready to be pasted: ids and region are filled in. What stands between `<` and `>`
 * afterwards is the reader's to choose, and commands below it are comments: pasted as one, they would go on where the shell
 * refused one, and delete what has no successor yet. Null where nothing of the finding is known to fill in.
 */
function commandsFor(cli, { region: scope, homeRegion, fills = {} }) {
    if (cli === undefined)
        return null;
    const region = homeRegion ?? scope;
    const isRegional = region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .j;
    const filled = (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(cli, isRegional ? { ...fills, region } : fills);
    // One that names nothing of the resource is for the whole region or account all the same.
    if (filled === cli && !isRegional)
        return null;
    return heldBack(isRegional ? (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(withRegion(filled), { region }) : filled);
}
/** With a `# ` before what comes after the first command that is not complete. */
function heldBack(cli) {
    let isHeld = false;
    return commandsIn(cli)
        .map((command) => {
        if (command.startsWith('#') || command.trim() === '')
            return command;
        const held = isHeld ? command.replaceAll(/^/gm, '# ') : command;
        isHeld ||= (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf)(command).length > 0;
        return held;
    })
        .join('\n');
}
/** Each command in the region of the finding, whatever the reader's profile says; one that names a region has it. */
function withRegion(cli) {
    return commandsIn(cli)
        .map((command) => /\s--region\b/.test(command) ? command : command.replace(COMMAND, '$1 --region <region>'))
        .join('\n');
}
/** A line that ends with a backslash goes on in the next one. */
function commandsIn(cli) {
    const commands = [];
    let open = '';
    for (const line of cli.split('\n')) {
        open += open === '' ? line : `\n${line}`;
        if (line.endsWith('\\'))
            continue;
        commands.push(open);
        open = '';
    }
    return open === '' ? commands : [...commands, open];
}


/***/ })

};
