export const id = 6518;
export const ids = [6518];
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
// EXTERNAL MODULE: ./build/src/host/open-host.js + 3 modules
var open_host = __webpack_require__(88180);
// EXTERNAL MODULE: ./build/src/host/terminal-logger.js
var terminal_logger = __webpack_require__(34563);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 19 modules
var prologue = __webpack_require__(24622);
// EXTERNAL MODULE: ./build/src/run/read.js + 9 modules
var read = __webpack_require__(62920);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(22893);
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
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 2 modules
var result_file = __webpack_require__(60833);
;// CONCATENATED MODULE: ./build/src/cli/result-findings.js




/** The findings of a result.json that a run wrote. Throws a UserError where it is none of this format. */
function readResult(path) {
    const value = parse(path);
    const schema = (0,json/* isJsonObject */.O)(value) ? value['schema'] : undefined;
    if (schema !== result_file/* RESULT_SCHEMA */.w)
        throw new errors/* UserError */.y(`--result: received ${JSON.stringify(path)}, expected the result.json of a run, of schema ${result_file/* RESULT_SCHEMA */.w}${typeof schema === 'number' ? `; it is of schema ${schema}` : ''}.`);
    const { findings, accounts } = value;
    return { findings, accounts: new Map(accounts.map((account) => [account.id, account])) };
}
function parse(path) {
    try {
        return JSON.parse((0,read_regular_file/* readTextFile */.Gu)(path));
    }
    catch (error) {
        throw new errors/* UserError */.y(`--result: received ${JSON.stringify(path)}, expected the result.json of a run: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

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
        return name === 'history' ? 'none' : ((0,cli_options/* inputGiven */.O)(name, options) ?? '');
    }, (0,external_node_path_.resolve)('.'));
    if (settings.inventory.length === 0 && result === undefined)
        throw new errors/* UserError */.y('exceptions explain: received neither --inventory nor --result, expected one: the finding is looked up there.');
    const host = (0,open_host/* openHost */.Z)({
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
            throw new errors/* UserError */.y(nothingFound(words, job));
        if (json === true)
            (0,print/* printJson */.Q2)({ findings: explained.map(jsonOf) });
        else
            show(explained, job.exceptions);
        return exitOf(explained);
    }
    finally {
        host.release();
    }
}
function targetOf(words, { rules }) {
    const [first = '', id, ...more] = words.flatMap((word) => word.trim().split(/\s+/));
    if (id === undefined && /^[0-9a-f]{32}$/.test(first))
        return { fingerprint: first };
    const all = rules.map(({ rule }) => rule);
    const rule = (0,model_rule/* rulesByName */.MU)(all).get(first);
    if (id === undefined || more.length > 0)
        throw new errors/* UserError */.y(`exceptions explain: received ${JSON.stringify(words.join(' '))}, expected the fingerprint of a finding (32 hexadecimal digits), or a rule and the id of a resource.`);
    if (rule === undefined)
        throw new errors/* UserError */.y(`exceptions explain: received ${JSON.stringify(first)}, which is the id of no selected rule; --rules selects them, and rules about changes take --accepted-state.`);
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
        const answers = explainExceptions(job.exceptions, subject);
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
        return exit/* EXIT */.d.violations;
    return explained.some(({ status }) => status === 'undecided') ? exit/* EXIT */.d.incomplete : exit/* EXIT */.d.good;
}
function show(explained, { all }) {
    for (const [index, one] of explained.slice(0, MOST_FINDINGS).entries()) {
        if (index > 0)
            (0,print/* print */.yy)('');
        showOne(one);
    }
    if (explained.length > MOST_FINDINGS)
        (0,print/* print */.yy)(`\n… and ${(0,words/* count */.U9)(explained.length - MOST_FINDINGS, 'more finding')}.`);
    if (all.length === 0)
        (0,print/* print */.yy)('There are no exceptions.');
}
const HEADS = {
    'not-accepted': 'Not accepted: the finding counts.',
    undecided: 'Not decided. What cannot be decided accepts nothing.',
};
function showOne({ finding, status, exception, answers, open }) {
    const { rule, kind, id, name, region, account, fingerprint } = finding;
    const called = name === id ? id : `${id} (${name})`;
    (0,print/* print */.yy)((0,visible/* visible */.R)(`${rule}: ${kind} ${called} in ${region} of ${account}, finding ${fingerprint}`));
    if (exception !== null && status === 'accepted') {
        const { reason, owner, ticket } = exception;
        const left = (0,exception_words/* daysLeftWords */.iG)(exception);
        const by = [owner, ...(ticket === null ? [] : [ticket])].join(', ');
        const days = left === '' ? '' : ` (${left})`;
        (0,print/* print */.yy)((0,visible/* visible */.R)(`Accepted by ${(0,exception_words/* placeWords */.fp)(exception)} ${(0,exception_words/* untilWords */.So)(exception)}${days}: ${reason} (${by})`));
        for (const { exception: other, fits } of answers)
            if (fits === 'yes' && other.entry.place.line !== exception.place.line && !(0,compiled_exception/* hasExpired */.o)(other))
                (0,print/* print */.yy)((0,visible/* visible */.R)(`${(0,exception_words/* placeWords */.fp)(other.entry)} matches as well, ${(0,exception_words/* untilWords */.So)(other.entry)}`));
        return;
    }
    (0,print/* print */.yy)(HEADS[status === 'undecided' ? 'undecided' : 'not-accepted']);
    const shown = answers.slice(0, MOST_ENTRIES);
    for (const answer of shown)
        showEntry(answer, open);
    const left = answers.length - shown.length;
    if (left > 0)
        (0,print/* print */.yy)(`… and ${(0,words/* count */.U9)(left, 'more exception')}, farther away.`);
}
function showEntry({ exception, fields, fits }, open) {
    const { entry } = exception;
    const place = (0,exception_words/* placeWords */.fp)(entry);
    const past = (0,compiled_exception/* hasExpired */.o)(exception) ? `, and expired on ${entry.expires}` : '';
    const why = open.get(entry.place.line);
    if (fits === 'yes' && why === undefined) {
        (0,print/* print */.yy)((0,visible/* visible */.R)(`${place} matches${past} (${entry.owner})`));
        return;
    }
    (0,print/* print */.yy)((0,visible/* visible */.R)(`${place} ${fits === 'no' ? 'does not match' : 'could not be checked'}${past}:`));
    if (fits === 'yes')
        (0,print/* print */.yy)((0,visible/* visible */.R)(`  ${why}`));
    for (const field of fields) {
        if (field.fits === 'no')
            (0,print/* print */.yy)((0,visible/* visible */.R)(`  ${field.field}: received ${field.received}, expected ${field.expected}`));
        else if (field.fits === 'unknown')
            (0,print/* print */.yy)((0,visible/* visible */.R)(`  ${field.field}: expected ${field.expected}; ${field.why}`));
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

/***/ 88180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

;// CONCATENATED MODULE: ./build/src/host/github/links.js
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
    };
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
function openHost(own) {
    const { logger, environment } = own;
    return {
        ...own,
        ...watchSignals(logger),
        now: currentTime,
        links: linksFrom(environment),
        runId: runIdFrom(environment, currentTime()),
        workflowRun: workflowRunFrom(environment),
        workflow: workflowFrom(environment),
        openRepository: async (token) => {
            const { repository } = workflowFrom(environment);
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

/***/ 22893:
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
;// CONCATENATED MODULE: ./build/src/settings/alert-targets.js

/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 */
function inputTargets(channels, valueOf) {
    return channels.map((channel) => {
        const fields = Object.entries(channel.fields);
        const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)]));
        const isSet = (address[channel.reachedBy] ?? null) !== null;
        return { name: channel.name, channel: channel.name, address, input: inputOf(channel), isSet };
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
            throw new errors/* UserError */.y(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
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
            throw new errors/* UserError */.y(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new errors/* UserError */.y(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
        }
    }
}
/** An integration key of PagerDuty, which may pass for a name. */
const LIKE_A_KEY = /^(?=.*\d)[a-z0-9]{32}$/i;
function resolve({ name, channel, keys, place }, channels, inputs, environment, isSending) {
    const ofInput = inputs.find((target) => target.channel === channel)?.address;
    const valueOf = (field, { key, holds, parse }) => {
        const at = `${place}: targets.${name}.${key}`;
        const written = keys[key];
        if (holds === 'value')
            return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at);
        if (written === undefined)
            return null;
        const value = environment[written]?.trim() ?? '';
        if (value !== '')
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw new errors/* UserError */.y(LIKE_A_KEY.test(written)
            ? `${at}: received what looks like a key itself, expected the name of the environment variable that holds it.`
            : `${at}: the environment variable ${written} is not set; give it to the step under env.`);
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
    throw new errors/* UserError */.y(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.y(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.y('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 8 modules
var config_file = __webpack_require__(68352);
// EXTERNAL MODULE: ./build/src/settings/find-file.js
var find_file = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/settings/find-exceptions.js

/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i;
const EXCEPTIONS = {
    input: 'exceptions',
    places: ['.github/cloud-baseline-exceptions.yml', '.github/cloud-baseline-exceptions.yaml'],
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
var inputs = __webpack_require__(70801);
;// CONCATENATED MODULE: ./build/src/settings/input-addresses.js


function partAddresses(values) {
    const names = new Set(declared/* DECLARED */.X.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)));
    const addresses = new Map();
    const others = new Map();
    for (const name of inputs/* INPUT_NAMES */.Qh) {
        if (names.has(name))
            addresses.set(name, values[(0,inputs/* fieldOf */._F)(name)]);
        else
            others.set((0,inputs/* fieldOf */._F)(name), values[(0,inputs/* fieldOf */._F)(name)]);
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
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js












/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what targets of alerts are reached by
 * @param channels say what that is
 */
function readSettings(read, workspace, environment = {}, channels = declared/* DECLARED */.X) {
    const { others, addressOf } = partAddresses((0,inputs/* parseInputs */.TL)(read, workspace));
    const { config: file, mode: modeName, shard, accounts, role, externalId, productionAccounts, regions, exceptions, dryRun: isDry, ...asGiven } = others;
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const config = (0,config_file/* readConfig */.X)(file, workspace, channels);
    const mode = (0,mode_values/* modeOf */.V)(modeName, shard);
    const { inventory } = asGiven;
    refuseDivided(inventory, modeName);
    // What was seen some time ago pages nobody unless somebody says so.
    const dryRun = isDry ?? inventory.length > 0;
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !dryRun && (0,model_mode/* reports */.uE)(mode);
    const given = inputTargets(channels, addressOf);
    checkInputTargets(config.routes, channels, given, isSending);
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config, inventory.length > 0),
        dryRun,
        history: historyOf(asGiven.history, inventory),
        // What is evaluated again does not say that scans go on.
        heartbeatUrl: inventory.length > 0 ? null : asGiven.heartbeatUrl,
        mode,
        inputTargets: given,
        targets: namedTargets(config.targets, channels, given, environment, isSending),
        regions: regions ?? config.regions,
        exceptions: findExceptions(exceptions, workspace),
    });
}
/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history, inventory) {
    return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history;
}
function refuseDivided(inventory, mode) {
    if (inventory.length === 0 || mode === 'run')
        return;
    throw new errors/* UserError */.y(`mode: received ${(0,words/* quote */.hD)(mode)} with inventory, expected run: one job evaluates all inventories.`);
}


/***/ })

};
