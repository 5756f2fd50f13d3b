export const id = 897;
export const ids = [897];
export const modules = {

/***/ 70172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/open-host.js + 3 modules
var open_host = __webpack_require__(3168);
// EXTERNAL MODULE: ./build/src/host/terminal-logger.js
var terminal_logger = __webpack_require__(34563);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var model_coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/rules/load/check.js + 5 modules
var check = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/evaluate/settle.js
var settle = __webpack_require__(75958);
// EXTERNAL MODULE: ./build/src/exceptions/exceptions.js + 2 modules
var exceptions_exceptions = __webpack_require__(99532);
// EXTERNAL MODULE: ./build/src/offline/saved-inventories.js + 1 modules
var saved_inventories = __webpack_require__(55549);
// EXTERNAL MODULE: ./build/src/past/memory.js + 4 modules
var memory = __webpack_require__(36471);
// EXTERNAL MODULE: ./build/src/past/presence.js
var past_presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/run/privacy.js + 8 modules
var run_privacy = __webpack_require__(15871);
// EXTERNAL MODULE: ./build/src/run/read.js + 10 modules
var read = __webpack_require__(33430);
;// CONCATENATED MODULE: ./build/src/run/try-rules.js









/**
 * Evaluates the inventories that the settings name, as a scan does, and nothing else: no exceptions, no history, nothing
 * is written.
 * @param rulesAt the rules as of a time, which is the inventory's
 */
async function tryRules(settings, host, rulesAt) {
    const startedAt = host.now();
    const saved = await saved_inventories/* SavedInventories */.s.open(settings, clouds/* KINDS */.GW);
    const { accountRules } = rulesAt(saved?.newest ?? startedAt);
    const { loaded } = memory/* Memory */.c.none();
    const presence = (0,past_presence/* watchPresence */.vN)(loaded);
    const exceptions = exceptions_exceptions/* Exceptions */.$.none;
    const { privacy } = (0,run_privacy/* firstPrivacy */.xl)(settings, loaded);
    const job = { settings, host, accountRules, exceptions, presence, privacy, startedAt, rulesAt, saved };
    const { scan } = await (0,read/* readAndEvaluate */.H)(job);
    const settled = (0,settle/* settle */.G)(scan);
    return { ...settled, accounts: (0,environment/* withEnvironments */.ro)(settled.accounts, settled.leftOut, settings) };
}

// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/alert-targets.js
var alert_targets = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/environment-variable.js
var environment_variable = __webpack_require__(68067);
// EXTERNAL MODULE: ./build/src/settings/senders.js
var senders = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/src/settings/sending-problems.js






/**
 * What is wrong with the receivers and targets of the configuration file, as far as it shows without sending anything. That a
 * variable is not set here is a warning: it may be where the scan runs. Throws a UserError where the file does not load.
 * @param config as the input
 */
function sendingProblems(config, workspace, environment) {
    const { send, targets } = (0,config_file/* readConfig */.X)(config, workspace);
    return [
        ...targets.map((target) => ({
            place: target.place,
            resolve: (isSending) => (0,alert_targets/* namedTargets */.Ah)([target], declared/* DECLARED */.X, [], environment, isSending),
        })),
        ...send.map((sender) => ({
            place: sender.place,
            resolve: (isSending) => (0,senders/* namedSenders */.s)([sender], environment, isSending),
        })),
    ].flatMap(({ place, resolve }) => {
        const first = errorOf(() => resolve(true));
        if (first === null)
            return [];
        if (!(first instanceof environment_variable/* UnsetVariable */.Sn))
            return problemOf('error', place, first);
        const warning = problemOf('warning', place, first);
        // What stands in the file itself can be looked at all the same.
        const other = errorOf(() => resolve(false));
        return other === null ? warning : [warning, problemOf('error', place, other)];
    });
}
function errorOf(work) {
    try {
        work();
        return null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
}
/** @param place `file:line`, with which most of these errors begin */
function problemOf(level, place, { message }) {
    const colon = place.lastIndexOf(':');
    return {
        file: place.slice(0, colon),
        line: Number(place.slice(colon + 1)),
        level,
        message: message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message,
        excerpt: null,
    };
}

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/src/cli/rules-to-load.js + 1 modules
var rules_to_load = __webpack_require__(53274);
// EXTERNAL MODULE: ./build/src/derive/derive.js + 4 modules
var derive = __webpack_require__(83215);
// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(18799);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/search/index.js + 89 modules
var search = __webpack_require__(69543);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/cli/rules-tried.js














/** Of a message, which whoever denies may make as long as they like. */
const SENTENCE = 200;
/** Resources that the text shows of one rule; JSON has all. */
const MOST = 5;
function triedRule(compiled, tried) {
    const { rule } = compiled;
    const outcomes = tried.outcomes.filter((outcome) => outcome.rule === rule.id);
    const unread = new Set(outcomes.flatMap(({ account, incomplete }) => incomplete.map((region) => `${account} ${region}`)));
    const judged = new Set(outcomes.map(({ account }) => account));
    const [idle = null] = rule.change === undefined ? (0,idle_rules/* idleRuleWarnings */.Y)({ ...tried, rules: [rule] }) : [];
    const gaps = idle === null ? gapsOf(compiled, tried, unread, judged) : [];
    return {
        rule: rule.id,
        violations: tried.violations.filter((violation) => violation.rule === rule.id),
        passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
        idle: rule.change === undefined ? idle : `${rule.id} judges changes, and no accepted state is compared here.`,
        gaps: (0,gap_blocks/* groupGaps */.R)({ ...tried, coverage: { ...tried.coverage, gaps } }),
        unknown: unread.size,
    };
}
/** The gaps in what the rule asks about, in the places where it is unknown and in accounts of which nothing is known. */
function gapsOf(compiled, { coverage }, unread, judged) {
    const needs = new Set([...(0,needed_kinds/* neededKinds */.L)([compiled]), ...(compiled.rule.needs ?? [])]);
    const asked = new Set([model_coverage/* EVERYTHING */.Qz, ...needs, ...(0,derive/* sourcesOf */.u0)(needs, clouds/* DERIVED */.mj)]);
    // What is missing of an account as a whole leaves it open in each of its regions.
    const unreadAccounts = new Set([...unread].map((place) => place.split(' ', 1)[0]));
    return coverage.gaps
        .filter(({ kind }) => asked.has(kind) || asked.has(kind.split('.')[0] ?? kind))
        .flatMap((cause) => {
        const places = cause.places.flatMap(({ accounts, regions }) => accounts.flatMap((account) => {
            const here = regions.filter((region) => !judged.has(account) ||
                region === model_coverage/* EVERYTHING */.Qz ||
                unread.has(`${account} ${region}`) ||
                (region === resource/* GLOBAL_REGION */.j && unreadAccounts.has(account)));
            return here.length === 0 ? [] : [{ accounts: [account], regions: here }];
        }));
        return places.length === 0 ? [] : [{ ...cause, places }];
    });
}
/** Whether all of it is known. */
function isWhole({ idle, gaps, unknown }) {
    return idle === null && gaps.length === 0 && unknown === 0;
}
function printTried(tried, { accounts: known }) {
    const { rule, violations, passed, idle, gaps, unknown } = tried;
    const accounts = new labels/* Accounts */.bX(known);
    if (idle !== null) {
        (0,print/* print */.yy)((0,visible/* visible */.R)(idle));
        return;
    }
    (0,print/* print */.yy)((0,visible/* visible */.R)(`${rule}: ${resultWords(violations.length, passed, isWhole(tried))}`));
    for (const { kind, id, name, region, account, severity, because, evidence } of violations.slice(0, MOST)) {
        const called = name === id ? id : `${id} (${name})`;
        const why = because ?? (0,search/* evidenceWords */.Jg)(evidence);
        const where = `${region} of ${accounts.label(account)}`;
        (0,print/* print */.yy)((0,visible/* visible */.R)(`  ${severity}: ${kind} ${called} in ${where}${why === '' ? '' : `: ${why}`}`));
    }
    const more = violations.length - MOST;
    if (more > 0)
        (0,print/* print */.yy)(`  … and ${(0,words/* count */.U9)(more, 'more resource')}; --json lists all.`);
    for (const block of gaps) {
        const [message] = block.messages;
        const said = message === undefined ? '' : `: ${(0,limit/* limitCodePoints */.s)(message, SENTENCE)}`;
        const needs = block.actions.length === 0 ? said : `, ${(0,sentences/* verbOf */.rl)(block)} ${(0,words/* some */.zN)(block.actions, 4, 'action')}`;
        (0,print/* print */.yy)((0,visible/* visible */.R)(`  unknown in ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)}: ${(0,sentences/* reasonOf */.A3)(block)}${needs}`));
    }
    if (gaps.length === 0 && unknown > 0)
        (0,print/* print */.yy)(`  unknown in ${(0,words/* count */.U9)(unknown, 'region')}`);
}
function resultWords(violations, passed, whole) {
    const judged = violations + passed;
    if (judged === 0)
        return whole ? 'finds nothing: there is no such resource.' : 'judged nothing.';
    if (violations > 0)
        return `finds ${(0,words/* withCommas */.rX)(violations)} of ${(0,words/* count */.U9)(judged, 'resource')}.`;
    return `finds nothing: ${judged === 1 ? 'the one resource that it judged passes' : `all ${(0,words/* count */.U9)(judged, 'resource')} that it judged pass`}.`;
}
function jsonOfTried({ rule, violations, passed, idle, gaps, unknown }) {
    return {
        rule,
        violations: violations.length,
        passed,
        idle,
        unknown,
        gaps,
        findings: violations.map(({ account, region, kind, id, name, severity, because, evidence }) => ({
            account,
            region,
            kind,
            id,
            name,
            severity,
            ...(because === undefined ? {} : { because }),
            evidence,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/rules-check.js















/** Reports every mistake in the selected rules and in where the configuration file sends to; with inventories also what each rule finds there. */
async function checkCommand(given, options) {
    const { config, inventory, json = false } = options;
    const { selection, ...load } = (0,rules_to_load/* rulesToLoad */.l)(given, config === undefined ? {} : { config });
    const { problems: ofRules, ...rest } = (0,check/* checkRules */.M)(selection, { ...load, withDisabled: true });
    const checked = {
        ...rest,
        problems: [...sendingProblems(config ?? '', load.workspace, process.env), ...ofRules],
    };
    const errors = checked.problems.filter(({ level }) => level === 'error').length;
    if (!json)
        printProblems(checked, errors);
    if (errors > 0 || inventory === undefined) {
        if (json)
            (0,print/* printJson */.Q2)(jsonOf(checked));
        return errors > 0 ? exit/* EXIT */.dc.wrongUse : exit/* EXIT */.dc.good;
    }
    const tried = await tryOn(selection, load, options);
    const results = checked.rules.map((rule) => triedRule(rule, tried));
    const problems = [...checked.problems, ...notHeld(checked, selection, load, tried)];
    if (json)
        (0,print/* printJson */.Q2)({ ...jsonOf({ ...checked, problems }), tried: results.map(jsonOfTried) });
    else {
        if (results.length > 0)
            (0,print/* print */.yy)('');
        for (const problem of problems.slice(checked.problems.length))
            printProblem(problem);
        for (const one of results)
            printTried(one, tried);
    }
    return results.every(isWhole) ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.incomplete;
}
function printProblems({ rules, problems }, errors) {
    for (const problem of problems)
        printProblem(problem);
    const examples = rules.reduce((sum, { rule }) => sum + (rule.change ?? rule).examples.length, 0);
    (0,print/* print */.yy)(`${(0,words/* count */.U9)(rules.length, 'rule')}${notInEachScan(rules)} with ${(0,words/* count */.U9)(examples, 'example')}: ${(0,words/* count */.U9)(errors, 'error')}, ${(0,words/* count */.U9)(problems.length - errors, 'warning')}.`);
}
/** A scan checks fewer: it says how many. */
function notInEachScan(rules) {
    const changes = rules.filter(({ rule }) => rule.change !== undefined).length;
    const disabled = rules.filter(({ rule }) => rule.change === undefined && rule.enabled === false).length;
    const parts = [
        ...(changes > 0 ? [`${changes} about changes`] : []),
        ...(disabled > 0 ? [`${disabled} disabled`] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function printProblem({ file, line, level, message, excerpt }) {
    (0,print/* print */.yy)(`${file}:${line}: ${level}: ${message}`);
    if (excerpt !== null)
        for (const part of excerpt.split('\n'))
            (0,print/* print */.yy)(`  ${part}`);
}
/** What the searches ask about accounts, regions and environments that the inventories do not have. */
function notHeld({ problems }, selection, load, { accounts, coverage }) {
    const environments = accounts.map(({ environment }) => environment);
    const isKnown = load.environments === undefined && environments.every(({ certain }) => certain);
    const regions = [
        ...coverage.complete.flatMap((one) => one.regions),
        ...coverage.gaps.flatMap(({ places }) => places.flatMap((place) => place.regions)),
    ];
    const held = {
        where: 'the inventory',
        accounts,
        regions: sortedOnce(regions.filter((region) => region !== model_coverage/* EVERYTHING */.Qz)),
        ...(isKnown && { environments: sortedOnce(environments.map(({ name }) => name)) }),
    };
    const told = new Set(problems.map(({ message }) => message));
    const again = (0,check/* checkRules */.M)(selection, { ...load, held, examples: 'own', withDisabled: true });
    return again.problems.filter(({ message }) => !told.has(message));
}
function sortedOnce(words) {
    return [...new Set(words)].toSorted(compare/* compareText */.n);
}
function jsonOf({ rules, problems }) {
    return { rules: rules.map(({ rule }) => rule.id), problems };
}
async function tryOn(selection, load, options) {
    const settings = (0,read_settings/* readSettings */.s)((name) => {
        // Nothing is sent or kept, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'history' ? 'none' : ((0,cli_options/* inputGiven */.O)(name, options) ?? '');
    }, (0,external_node_path_.resolve)('.'));
    const host = (0,open_host/* openHost */.Z)(settings, {
        logger: { ...(0,terminal_logger/* terminalLogger */.j)(process.stderr, process.env), info: () => undefined },
        environment: process.env,
        publish: () => Promise.resolve(),
    });
    try {
        return await tryRules(settings, host, (now) => {
            const { rules, accountRules } = (0,check/* checkRules */.M)(selection, {
                ...load,
                now,
                examples: 'own',
                withDisabled: true,
            });
            return { rules, accountRules, warnings: [] };
        });
    }
    finally {
        host.release();
    }
}


/***/ }),

/***/ 53274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ rulesToLoad)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 5 modules
var settings_inputs = __webpack_require__(23000);
// EXTERNAL MODULE: ./build/src/settings/services-value.js
var services_value = __webpack_require__(90251);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/chosen-rules.js







/**
 * What a scan with this configuration file would check, for commands that need nothing else of it.
 * @param given wins over the file; empty: nothing is given
 * @param config as the input
 */
function chosenRules(given, config, workspace) {
    const { inputs, parameters, perAccount, environments } = (0,config_file/* readConfig */.X)(config, workspace);
    const entries = given.flatMap(values/* parseList */.E1);
    const written = entries.length > 0 ? undefined : inputs.find(({ name }) => name === 'rules');
    const named = [
        ...Object.keys(environments),
        ...Object.values(perAccount).flatMap(({ environment }) => environment ?? []),
    ];
    return {
        selection: entries.length > 0 ? entries : (0,values/* parseList */.E1)(written?.text ?? (0,settings_inputs/* specOf */.rI)('rules').default),
        selectionPlace: written?.place ?? null,
        services: servicesIn(inputs),
        parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(perAccount),
        // Accounts that are named nowhere are in one of the last two: an input may name production, and no other.
        environments: (0,config_file/* hasConfig */.j)(config, workspace)
            ? [...new Set([...named, environment/* PRODUCTION */.e3, environment/* OTHER_ENVIRONMENT */.xV])]
            : null,
    };
}
function servicesIn(inputs) {
    const written = inputs.find(({ name }) => name === 'services');
    return written === undefined ? [] : (0,errors/* placed */.GS)(written.place, () => (0,services_value/* parseServices */.E)(written.text));
}

;// CONCATENATED MODULE: ./build/src/cli/rules-to-load.js




/** What is given, else what the configuration file says. */
function rulesToLoad(given, { config = '', services }) {
    const workspace = (0,external_node_path_.resolve)('.');
    const { environments, ...chosen } = chosenRules(given, config, workspace);
    const narrowed = services === undefined ? chosen : { ...chosen, services: (0,services_value/* parseServices */.E)(services) };
    const options = { ...narrowed, workspace, model: clouds/* KINDS */.GW, now: new Date() };
    return environments === null ? options : { ...options, environments };
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

/***/ 38957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ idleRuleWarnings),
/* harmony export */   q: () => (/* binding */ idleRules)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
function idleRules({ accounts, rules, outcomes, coverage }) {
    // Those about changes wait for an accepted state, and the report says where there is none.
    const silent = new Map(rules.filter(({ change }) => change === undefined).map((rule) => [rule.id, rule]));
    for (const { rule } of outcomes) {
        silent.delete(rule);
        // Mostly after a few of hundreds of thousands.
        if (silent.size === 0)
            return [];
    }
    if (accounts.length === 0)
        return [];
    const read = new Set(coverage.complete.map(({ account }) => account));
    return [...silent.values()].filter((rule) => accounts.every(({ id, environment }) => !(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(rule, environment.name) || read.has(id)));
}
/** A sentence for each, with a guess at what was meant. */
function idleRuleWarnings(run) {
    const environments = [...new Set(run.accounts.map(({ environment }) => environment.name))].toSorted();
    return idleRules(run).map((rule) => {
        if (environments.some((environment) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(rule, environment)))
            return `${rule.id} judged nothing: none of the regions that were read has the kind of resource that it asks about.`;
        const wanted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(rule.environments);
        const one = rule.environments.length === 1;
        return `${rule.id} judged nothing: it is only for the ${one ? 'environment' : 'environments'} ${wanted}, and no account of this run is in ${one ? 'it' : 'one of them'}. ${describe(environments)}${guess(rule, environments)}`;
    });
}
function describe(environments) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(environments.length, 'environment')} in this run: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(environments)}.`;
}
function guess({ environments }, known) {
    const meant = environments.map((wanted) => (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .meantEnvironment */ .Xt)(wanted, known)).find((one) => one !== null);
    return meant === undefined ? '' : ` Did you mean ${meant}?`;
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

/***/ 18799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);



/**
 * 400 gaps as the few causes they usually have: kinds that lack in the same places, then accounts and regions that lack
 * the same kinds. Every block is exact: accounts × regions × kinds. Production comes first.
 */
function groupGaps(run) {
    const single = (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedGaps */ .xj)(run.coverage.gaps).flatMap((cause) => cause.places.map((places) => blockOf(cause, places)));
    const places = merge(single, ['accounts', 'regions', 'reason', 'deniedBy']);
    const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason', 'deniedBy']);
    const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason', 'deniedBy']);
    const production = new Set(run.accounts.filter(_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProduction */ .KV).map(({ id }) => id));
    const rank = (block) => (block.accounts.some((id) => production.has(id)) ? 0 : 1);
    return blocks.toSorted((a, b) => rank(a) - rank(b) ||
        b.gaps - a.gaps ||
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_REASONS */ .xi.indexOf(a.reason) - _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_REASONS */ .xi.indexOf(b.reason) ||
        (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1));
}
function blockOf({ kind, properties, reason, deniedBy, action, messages }, { accounts, regions }) {
    return {
        accounts,
        regions,
        // Resources that lack a property were read themselves.
        kinds: properties === undefined || kind.includes('.') ? [kind] : properties.map((one) => (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(kind, one)),
        reason,
        deniedBy: deniedBy ?? null,
        actions: action === null ? [] : [action],
        messages,
        gaps: accounts.length * regions.length,
    };
}
function merge(blocks, same) {
    const groups = Map.groupBy(blocks, (block) => keyOf(block, same));
    return [...groups.values()].map(combine);
}
function keyOf(block, fields) {
    return JSON.stringify(fields.map((field) => block[field]));
}
function combine(blocks) {
    const [first] = blocks;
    if (first === undefined)
        throw new Error('A group of gaps is never empty');
    const union = (pick) => [...new Set(blocks.flatMap(pick))];
    return {
        accounts: union((block) => block.accounts).toSorted(),
        regions: union((block) => block.regions).toSorted(),
        kinds: union((block) => block.kinds).toSorted(),
        reason: first.reason,
        deniedBy: first.deniedBy,
        actions: union((block) => block.actions).toSorted(),
        messages: union((block) => block.messages),
        gaps: blocks.reduce((sum, { gaps }) => sum + gaps, 0),
    };
}


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57187);



/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region';
/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
function wayOut(run, block) {
    if (block.deniedBy === null)
        return null;
    const { regions, accounts } = block;
    if (regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)) {
        return block.actions.includes(_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD */ .OZ.regionsAction)
            ? 'name the regions to read by their codes in regions'
            : null;
    }
    if (!block.kinds.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return null;
    const them = regions.length === 1 ? 'it' : 'them';
    const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined);
    const isRead = regions.some((region) => isReadElsewhere(run, region, accounts));
    const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries";
    if (own.length === 0 && !isRead)
        return leaveOut(them, run.settings.regions, regions);
    const lists = new Set(accounts.map((id) => (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsOf */ .NV)(run.settings, id)));
    const [list = []] = lists;
    const wish = lists.size === 1 ? list : [];
    return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`;
}
function leaveOut(them, patterns, regions) {
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(patterns);
    const kept = patterns.filter((pattern) => !regions.includes(pattern));
    if (takenIn.length > 0 && (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(kept).length === 0)
        return `leave ${them} out of regions`;
    const out = regions.filter((region) => !takenIn.includes(region)).map((region) => `!${region}`);
    const list = [...(takenIn.length === 0 ? ['all'] : []), ...kept, ...out];
    return `leave ${them} out with regions: ${list.join(', ')}`;
}
/** Whether another account was read there: what leaves the region out of all would leave out that one as well. */
function isReadElsewhere({ coverage }, region, accounts) {
    return coverage.complete.some(({ account, kind, regions }) => kind !== REGION && !accounts.includes(account) && regions.includes(region));
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

/***/ 51684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ acceptedByExceptions),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   KV: () => (/* binding */ noPast),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   y0: () => (/* binding */ pastTrouble)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19118);









/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
const MOST_LEFT_OPEN = 3;
/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
function leftOpen({ outcomes }) {
    const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined);
    const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0);
    if (results === 0)
        return null;
    const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n);
    const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(rules, MOST_LEFT_OPEN, 'rule')})`;
}
/** What is wrong with the history, where something is that has to be mended. Without a full stop. */
function pastTrouble({ past }) {
    const isTrouble = past.status === 'damaged' || past.status === 'unavailable';
    return isTrouble ? past.message.trim().replace(/\.$/, '') : null;
}
/** Why nobody knows what changed, where that is so: a note, since nothing is wrong. Without a full stop. */
function noPast(run) {
    const { past } = run;
    if (past.status === 'loaded' || pastTrouble(run) !== null)
        return null;
    if (past.status === 'none')
        return 'No history is kept, so nothing can be called new or fixed';
    const message = past.message.trim().replace(/\.$/, '');
    return message === '' ? 'There is no last run to compare with' : message;
}
/** What changed since the last run; null where that is not known. Without a full stop. */
function changes(run, counts) {
    if (run.past.status !== 'loaded')
        return null;
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_8__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.reopened)} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.new)} new${which}`,
        counts.worsened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.worsened)} worsened`,
        counts.known === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.known)} known`,
        counts.fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.fixed)} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.withdrawn)} no longer looked at (rule, account or region left out)`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withArticle */ .vJ)(deniedBy)}`;
}
/** Whoever owns the role cannot allow what the organisation forbids. */
function verbOf({ reason, deniedBy }) {
    const isAbove = deniedBy === 'service control policy' || deniedBy === 'resource control policy';
    return reason === 'denied' && !isAbove ? 'needs' : 'calling';
}
/** What people read instead of the word that programs do. */
function reasonWords(reason) {
    if (reason === 'part-missing')
        return 'the job that should have read it left no result';
    if (reason === 'not-held')
        return 'not in the inventory';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
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


/***/ })

};
