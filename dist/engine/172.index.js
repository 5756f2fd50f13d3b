export const id = 172;
export const ids = [172,7123];
export const modules = {

/***/ 70172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/open-host.js + 2 modules
var open_host = __webpack_require__(57575);
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
// EXTERNAL MODULE: ./build/src/run/privacy.js + 12 modules
var run_privacy = __webpack_require__(85775);
// EXTERNAL MODULE: ./build/src/run/read.js + 11 modules
var read = __webpack_require__(65069);
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

// EXTERNAL MODULE: ./build/src/sensitive/line-mask.js
var line_mask = __webpack_require__(87123);
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
// EXTERNAL MODULE: ./build/src/cli/gate.js
var gate = __webpack_require__(42377);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/rules-to-load.js + 1 modules
var rules_to_load = __webpack_require__(53274);
// EXTERNAL MODULE: ./build/src/cli/saying.js
var saying = __webpack_require__(65339);
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
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
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
function printTried(tried, { accounts: known }, print) {
    const { rule, violations, passed, idle, gaps, unknown } = tried;
    const accounts = new labels/* Accounts */.bX(known);
    if (idle !== null) {
        print((0,visible/* visible */.R)(idle));
        return;
    }
    print((0,visible/* visible */.R)(`${rule}: ${resultWords(violations.length, passed, isWhole(tried))}`));
    for (const { kind, id, name, region, account, severity, because, evidence } of violations.slice(0, MOST)) {
        const called = name === id ? id : `${id} (${name})`;
        const why = because ?? (0,search/* evidenceWords */.Jg)(evidence);
        const where = `${region} of ${accounts.label(account)}`;
        print((0,visible/* visible */.R)(`  ${severity}: ${kind} ${called} in ${where}${why === '' ? '' : `: ${why}`}`));
    }
    const more = violations.length - MOST;
    if (more > 0)
        print(`  … and ${(0,words/* count */.U9)(more, 'more resource')}; --json lists all.`);
    for (const block of gaps) {
        const [message] = block.messages;
        const said = message === undefined ? '' : `: ${(0,limit/* limitCodePoints */.s)(message, SENTENCE)}`;
        const needs = block.actions.length === 0 ? said : `, ${(0,sentences/* verbOf */.rl)(block)} ${(0,words/* some */.zN)(block.actions, 4, 'action')}`;
        print((0,visible/* visible */.R)(`  unknown in ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)}: ${(0,sentences/* reasonOf */.A3)(block)}${needs}`));
    }
    if (gaps.length === 0 && unknown > 0)
        print(`  unknown in ${(0,words/* count */.U9)(unknown, 'region')}`);
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
    const ofConfig = config === undefined ? {} : { config };
    const { selection, ...load } = (0,rules_to_load/* rulesToLoad */.l)(given, ofConfig);
    const { problems: ofRules, ...rest } = (0,check/* checkRules */.M)(selection, { ...load, withDisabled: true });
    const { privacy, outgoing } = (0,gate/* gateGiven */.r)(ofConfig);
    const { print, json: printJson, end } = (0,saying/* sayingOf */.N)(outgoing);
    const ofSending = sendingProblems(config ?? '', load.workspace, process.env);
    const checked = { ...rest, problems: [...ofSending, ...ofRules].map((one) => maskedProblem(one, privacy)) };
    const errors = checked.problems.filter(({ level }) => level === 'error').length;
    if (!json)
        printProblems(checked, errors, print);
    if (errors > 0 || inventory === undefined) {
        if (json)
            printJson(jsonOf(checked));
        end();
        return errors > 0 ? exit/* EXIT */.dc.wrongUse : exit/* EXIT */.dc.good;
    }
    const tried = await tryOn(selection, load, options);
    const results = checked.rules.map((rule) => triedRule(rule, tried));
    const late = notHeld(checked, selection, load, tried).map((one) => maskedProblem(one, privacy));
    const problems = [...checked.problems, ...late];
    if (json)
        printJson({ ...jsonOf({ ...checked, problems }), tried: results.map(jsonOfTried) });
    else {
        if (results.length > 0)
            print('');
        for (const problem of late)
            printProblem(problem, print);
        for (const one of results)
            printTried(one, tried, print);
    }
    end();
    return results.every(isWhole) ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.incomplete;
}
/** It may quote what the user wrote. */
function maskedProblem({ message, excerpt, ...where }, privacy) {
    const shown = excerpt === null ? null : (0,line_mask/* maskedLines */.F)(excerpt, privacy);
    return { ...where, message: privacy.text(message), excerpt: shown };
}
function printProblems({ rules, problems }, errors, print) {
    for (const problem of problems)
        printProblem(problem, print);
    const examples = rules.reduce((sum, { rule }) => sum + (rule.change ?? rule).examples.length, 0);
    print(`${(0,words/* count */.U9)(rules.length, 'rule')}${notInEachScan(rules)} with ${(0,words/* count */.U9)(examples, 'example')}: ${(0,words/* count */.U9)(errors, 'error')}, ${(0,words/* count */.U9)(problems.length - errors, 'warning')}.`);
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
function printProblem({ file, line, level, message, excerpt }, print) {
    print(`${file}:${line}: ${level}: ${message}`);
    if (excerpt !== null)
        for (const part of excerpt.split('\n'))
            print(`  ${part}`);
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
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
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
    const { inputs, parameters, perAccount, environments, privacy } = (0,config_file/* readConfig */.X)(config, workspace);
    const entries = given.flatMap(values/* parseList */.E1);
    const written = entries.length > 0 ? undefined : inputs.find(({ name }) => name === 'rules');
    const named = [
        ...Object.keys(environments),
        ...Object.values(perAccount).flatMap(({ environment }) => environment ?? []),
    ];
    const isThere = (0,config_file/* hasConfig */.j)(config, workspace);
    return {
        selection: entries.length > 0 ? entries : (0,values/* parseList */.E1)(written?.text ?? (0,settings_inputs/* specOf */.rI)('rules').default),
        selectionPlace: written?.place ?? null,
        services: servicesIn(inputs),
        parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(perAccount),
        // Accounts that are named nowhere are in one of the last two: an input may name production, and no other.
        environments: isThere ? [...new Set([...named, environment/* PRODUCTION */.e3, environment/* OTHER_ENVIRONMENT */.xV])] : null,
        nationalIds: isThere ? privacy.nationalIds : null,
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
    const { environments, nationalIds, ...chosen } = chosenRules(given, config, workspace);
    const narrowed = services === undefined ? chosen : { ...chosen, services: (0,services_value/* parseServices */.E)(services) };
    return {
        ...narrowed,
        workspace,
        model: clouds/* KINDS */.GW,
        now: new Date(),
        ...(environments !== null && { environments }),
        ...(nationalIds !== null && { nationalIds }),
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

/***/ 97571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ fixWithinWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   Tj: () => (/* binding */ howFixed),
/* harmony export */   WO: () => (/* binding */ againWords),
/* harmony export */   aB: () => (/* binding */ withdrawnPhrase),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   kp: () => (/* binding */ overdueWords),
/* harmony export */   uq: () => (/* binding */ mayBeMaskedOtherwise),
/* harmony export */   w$: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74315);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);






/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(_past_news_js__WEBPACK_IMPORTED_MODULE_3__/* .isNew */ .B).length : 0;
    const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(unseen.length) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)} new`] : []),
        ...(worsened > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)} worsened`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/**
 * `new`, `worsened`, `reopened`, `no longer accepted`, `not seen this time`, and `changed` of one whose evidence says
 * something else than in the last run; null for any other known one, and where nobody knows what is new.
 */
function stateWord({ knowsNew }, { state, saysOtherwise, lapsed }) {
    if (state === 'unseen')
        return 'not seen this time';
    if (knowsNew && lapsed === true)
        return 'no longer accepted';
    if (state === 'known' && saysOtherwise === true)
        return 'changed';
    return state === 'known' || !knowsNew ? null : state;
}
/** How a finding of the news differs from one that is seen for the first time; null where it does not. */
function againWords({ state, severity, severityBefore, lapsed }) {
    if (lapsed === true)
        return 'no longer accepted';
    if (state === 'reopened')
        return 'reopened';
    if (state !== 'worsened')
        return null;
    return severityBefore === undefined ? 'worsened' : `worsened from ${severityBefore} to ${severity}`;
}
/** `3 days overdue`; null where it is in time. */
function overdueWords(run, { due, overdue }) {
    return overdue === true && due !== undefined ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(due, run.finishedAt)} overdue` : null;
}
/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
function fixWithinWords({ settings }, findings) {
    const times = _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const within = settings.fixWithin[severity];
        return within !== null && findings.some((finding) => finding.severity === severity)
            ? [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(within)} (${severity})`]
            : [];
    });
    return `to be fixed within ${times.join(', ')}`;
}
/** `New (3)`, `New (3), worsened (1)`. */
function newsTitle(news) {
    const worsened = news.filter(({ state }) => state === 'worsened').length;
    const fresh = news.length - worsened;
    const parts = [
        ...(fresh === 0 ? [] : [`new (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)})`]),
        ...(worsened === 0 ? [] : [`worsened (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)})`]),
    ];
    const title = parts.join(', ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}
/** How it went that a finding is gone, as a phrase. */
function howFixed(fixed) {
    const more = mayBeMaskedOtherwise(fixed) ? ', or its name is masked otherwise than before' : '';
    return `${HOW_FIXED[fixed.how]}${more}`;
}
/** What is said of findings that are withdrawn: those with masked names may well be looked at, by another name. */
function withdrawnPhrase(fixed) {
    return fixed.some(mayBeMaskedOtherwise) ? 'no longer followed' : 'no longer looked at';
}
/** Which it is, nobody can tell of a name that is masked. */
function mayBeMaskedOtherwise({ how, id }) {
    return how === 'withdrawn' && (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(id);
}
const HOW_FIXED = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
    reverted: 'reverted',
    accepted: 'now in the accepted state',
    rejudged: 'still differs, no longer judged by this rule',
};


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
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97571);
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19118);










/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
const MOST_LEFT_OPEN = 3;
/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
function leftOpen({ outcomes }) {
    const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined);
    const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0);
    if (results === 0)
        return null;
    const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n);
    const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(rules, MOST_LEFT_OPEN, 'rule')})`;
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
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_9__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.reopened)} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.new)} new${which}`,
        counts.worsened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.worsened)} worsened`,
        counts.known === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.known)} known`,
        counts.fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.fixed)} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.withdrawn)} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawnPhrase */ .aB)(run.fixed)} (rule, account or region left out${run.fixed.some(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMaskedOtherwise */ .uq) ? ', or masked otherwise than before' : ''})`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withArticle */ .vJ)(deniedBy)}`;
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
    if (reason === 'kept-on-runner')
        return 'kept on the runner that read it (data-region)';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
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


/***/ })

};
