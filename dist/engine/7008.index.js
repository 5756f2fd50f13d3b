export const id = 7008;
export const ids = [7008];
export const modules = {

/***/ 17008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6349);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93626);
/* harmony import */ var _run_policy_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41953);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46475);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50698);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64650);








/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see Cloud.policies).
 */
function policyCommand(selection, options) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'rules' ? selection.join('\n') : ((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGiven */ .O)(name, options) ?? '');
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    const policies = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD */ .OZ.policies((0,_run_policy_request_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRequest */ .Y)(settings, new Date()).request);
    const [only, ...more] = Object.keys(policies);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(only === _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_CREDENTIALS */ .M && more.length === 0 ? policies[only] : policies, 2);
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.good;
}


/***/ }),

/***/ 41953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyRequest)
/* harmony export */ });
/* harmony import */ var _rules_load_needed_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69395);
/* harmony import */ var _prologue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68228);


/** What is asked of a cloud where the selected rules are to see everything that they ask about. */
function policyRequest(settings, now) {
    const { exceptions, ...loaded } = (0,_prologue_js__WEBPACK_IMPORTED_MODULE_1__/* .withExceptions */ .$6)((0,_prologue_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRules */ .uE)(settings, now), settings, now);
    const kinds = (0,_rules_load_needed_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsToRead */ .n)(loaded.accountRules.all, settings);
    return { request: { ...(0,_prologue_js__WEBPACK_IMPORTED_MODULE_1__/* .collectRequest */ .en)({ settings, exceptions }), kinds }, loaded };
}


/***/ }),

/***/ 46475:
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
// EXTERNAL MODULE: ./build/src/settings/environment-variable.js
var environment_variable = __webpack_require__(68067);
;// CONCATENATED MODULE: ./build/src/settings/alert-targets.js


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
            throw new errors/* UserError */.yo(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
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
            throw new errors/* UserError */.yo(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new errors/* UserError */.yo(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
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
        const value = (0,environment_variable/* variableValue */.e)(written, environment);
        if (value !== null)
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw (0,environment_variable/* unsetVariable */.g)(written, at);
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

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 10 modules
var config_file = __webpack_require__(34066);
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

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 4 modules
var settings_inputs = __webpack_require__(95038);
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
// EXTERNAL MODULE: ./build/src/send/declared.js + 5 modules
var send_declared = __webpack_require__(99566);
;// CONCATENATED MODULE: ./build/src/settings/senders.js



/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedSenders(written, environment, isSending, declared = send_declared/* SENDERS_DECLARED */.C) {
    return written.flatMap((sender) => {
        const declaration = declared.find(({ name }) => name === sender.to);
        return declaration === undefined ? [] : [senders_resolve(sender, declaration, environment, isSending)];
    });
}
function senders_resolve({ name, to, keys, place }, { label, fields, check }, environment, isSending) {
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
    const value = (0,environment_variable/* variableValue */.e)(variable, environment);
    if (value !== null) {
        const text = parse(value, `${at}.${named}: ${variable}`);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    if (isSending)
        throw (0,environment_variable/* unsetVariable */.g)(variable, `${at}.${named}`);
    return null;
}
function fromStandard({ standard = [], secrets }, environment) {
    for (const { variable, parse } of standard) {
        const value = (0,environment_variable/* variableValue */.e)(variable, environment);
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
    return new errors/* UserError */.yo(`${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`);
}

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
    const given = inputTargets(channels, addressOf, (input) => used.some(({ name }) => name === input));
    checkInputTargets(config.routes, channels, given, isSending);
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
        targets: namedTargets(config.targets, channels, given, environment, isSending),
        senders: namedSenders(send, environment, isSending),
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


/***/ })

};
