export const id = 86;
export const ids = [86];
export const modules = {

/***/ 82919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/errors.js
var model_errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/rules/load/check.js + 5 modules
var check = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load_load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/clouds/actions.js
var actions = __webpack_require__(79551);
// EXTERNAL MODULE: ./build/src/rules/load/given-values.js
var given_values = __webpack_require__(26282);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/cli/param-option.js



/** Throws a UserError for what has no name. */
function paramsGiven(words) {
    return new Map(words.map((word) => {
        const [, name, value] = /^\s*([A-Za-z_][\w-]*)\s*=(.*)$/s.exec(word) ?? [];
        if (name === undefined || value === undefined)
            throw new model_errors/* UserError */.yo(`--param: received ${JSON.stringify(word)}, expected name=value, such as size=500.`);
        return [name, value.trim()];
    }));
}
/** The value as the rule's parameter has it: a number, true or false, a list with commas between its entries, or a text. */
function typedAs(text, parameter) {
    const usual = parameter?.default;
    if (Array.isArray(usual))
        return jsonIn(text, Array.isArray) ?? itemsOf(text, usual);
    if (typeof usual === 'number' || typeof usual === 'boolean')
        return jsonIn(text, (value) => typeof value === typeof usual) ?? text;
    return text;
}
/** The value of a search that no rule declares: a number, true, false or a list as JSON writes them, else a text. */
function guessed(text) {
    return (jsonIn(text, (value) => value !== null && (typeof value !== 'object' || Array.isArray(value))) ?? text);
}
function itemsOf(text, usual) {
    const areNumbers = usual.some((item) => typeof item === 'number');
    return (0,values/* parseList */.E1)(text).map((item) => (areNumbers ? guessed(item) : item));
}
function jsonIn(text, isMeant) {
    try {
        const value = (0,json/* parseJson */.qF)(text);
        return isMeant(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/explained-rule.js









/**
 * What a rule asks, how bad it is and what it needs, with the values that are given here before those of the
 * configuration. Throws a UserError for a value that does not fit.
 */
function explainRule(compiled, params, config, options) {
    const { rule } = compiled;
    const given = valuesFor(rule, params, options);
    const values = { ...(0,parameters/* parameterValues */.oM)(rule), ...given };
    const { canonical, warnings, notes } = (0,search/* explainSearch */.ay)(rule.search, { ...options, values });
    const kinds = (0,needed_kinds/* neededKinds */.L)([compiled]);
    return {
        id: rule.id,
        title: rule.title,
        file: rule.place.file,
        line: rule.place.line,
        severity: rule.severity,
        lower_when: rule.lowerWhen,
        environments: rule.environments,
        parameters: Object.entries(rule.parameters).map(([name, { description, default: usual }]) => ({
            name,
            value: values[name],
            default: usual,
            from: Object.hasOwn(given, name) ? '--param' : placeOf(rule, name, config),
            description,
        })),
        canonical,
        reads: rule.reads ?? 'its-kinds',
        kinds,
        actions: (0,actions/* actionsFor */.r)(kinds, clouds/* KINDS */.GW),
        warnings,
        notes,
    };
}
function valuesFor(rule, params, options) {
    const values = Object.fromEntries([...params].map(([name, text]) => [name, typedAs(text, rule.parameters[name])]));
    const unfit = (0,parameters/* misfit */.hH)(rule.parameters, values);
    if (unfit !== null)
        throw new model_errors/* UserError */.yo(`--param: ${(0,parameters/* ended */.v6)(unfit)}`);
    for (const [name, value] of Object.entries(values)) {
        const { fault } = (0,given_values/* trial */.F)(rule, (0,parameters/* parameterValues */.oM)(rule), name, value, options);
        if (fault !== null)
            throw new model_errors/* UserError */.yo(`--param: ${name} of ${rule.id}: ${fault}`);
    }
    return values;
}
function placeOf({ id, aliases }, name, config) {
    const given = [id, ...aliases, rule/* EVERY_RULE */.dZ]
        .map((one) => config[one]?.[name])
        .find((one) => one !== undefined);
    return given === undefined ? 'default' : `${given.file}:${given.line}`;
}

// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/src/cli/property-help.js
var property_help = __webpack_require__(10055);
// EXTERNAL MODULE: ./build/src/cli/rules-to-load.js + 1 modules
var rules_to_load = __webpack_require__(53274);
;// CONCATENATED MODULE: ./build/src/cli/explain.js

















/** Explains a search, a rule by its id, or each rule of a file: how it is grouped, what it needs, how bad it is. */
function explainCommand(query, options) {
    const params = paramsGiven(options.param ?? []);
    if (!isPath(query) && looksLikePath(query))
        throw noFile(query);
    const rules = isPath(query) ? rulesOfPath(query, params, options) : ruleById(query, params, options);
    if (rules === null) {
        explainText(query, params, options);
        return exit/* EXIT */.dc.good;
    }
    const [only, ...more] = rules;
    if (options.json === true)
        (0,print/* printJson */.Q2)(only !== undefined && more.length === 0 ? only : rules);
    else
        for (const [index, rule] of rules.entries()) {
            if (index > 0)
                (0,print/* print */.yy)('');
            printRule(rule);
        }
    return exit/* EXIT */.dc.good;
}
function explainText(query, params, { json }) {
    const missing = namesIn(query).find((name) => !params.has(name));
    if (missing !== undefined)
        throw new model_errors/* UserError */.yo(`explain: the search has {{${missing}}}, and no value for it is given; add --param ${missing}=…, or explain the rule by its id or file, which has the default.`);
    const values = Object.fromEntries([...params].map(([name, text]) => [name, guessed(text)]));
    const explanation = (0,search/* explainSearch */.ay)(query, { model: clouds/* KINDS */.GW, now: new Date(), values });
    if (json === true) {
        (0,print/* printJson */.Q2)(explanation);
        return;
    }
    (0,print/* print */.yy)(explanation.canonical);
    section('Kinds', explanation.kinds);
    section('IAM actions', explanation.actions);
    section('Notes', explanation.notes);
    section('Warnings', explanation.warnings);
}
/** The parameters that the search takes. */
function namesIn(search) {
    return Array.from(search.matchAll(/\{\{[#^]?\s*([A-Za-z_]\w*)/g), ([, name = '']) => name);
}
function isPath(query) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(query), { throwIfNoEntry: false }) !== undefined;
}
/** A search holds brackets, operators, quotes or blanks, which few paths do. */
function looksLikePath(query) {
    return /^[^\s()[\]{}<>=~!"']+$/.test(query) && /[/\\]|\.ya?ml$/.test(query);
}
function noFile(path) {
    return new model_errors/* UserError */.yo(`explain: received ${JSON.stringify(path)}, but there is no such file or folder in ${(0,external_node_path_.resolve)('.')}; expected a search, the id of a rule, or a file or folder of rules.`);
}
function rulesOfPath(path, params, options) {
    const { selection, ...load } = (0,rules_to_load/* rulesToLoad */.l)([path], options);
    const { rules } = (0,load_load/* loadRules */.A)(selection, { ...load, withDisabled: true });
    // A value is for those rules of the file that have the parameter; where none has, the first says so.
    const isKnown = (name) => rules.some(({ rule }) => Object.hasOwn(rule.parameters, name));
    return rules.map((compiled) => {
        const own = [...params].filter(([name]) => Object.hasOwn(compiled.rule.parameters, name) || !isKnown(name));
        return explainRule(compiled, new Map(own), load.parameters ?? {}, load);
    });
}
/** The rule with this id or alias: words joined by hyphens and the like, which no search is. Null: it is a search. */
function ruleById(name, params, options) {
    if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+$/.test(name))
        return null;
    const { selection, ...load } = (0,rules_to_load/* rulesToLoad */.l)((0,values/* parseList */.E1)(options.rules ?? ''), options);
    const own = rulesOfSelection(selection, load);
    const shipped = own.byName.has(name) ? own : rulesOfSelection(['default'], load);
    const found = own.byName.get(name) ?? shipped.byName.get(name);
    if (found === undefined) {
        const property = (0,property_help/* propertyHelp */.Z)(name);
        if (property !== null)
            throw new model_errors/* UserError */.yo(`explain: expected a search, the id of a rule, or a file or folder of rules. ${property}`);
        const meant = (0,nearest/* nearest */.pA)(name, [...own.byName.keys(), ...shipped.byName.keys()]);
        const guess = meant === null ? '' : ` Did you mean ${meant}?`;
        const mistakes = own.mistakes === 0
            ? ''
            : ` ${(0,words/* count */.U9)(own.mistakes, 'mistake')} may hide it: rules check lists ${own.mistakes === 1 ? 'it' : 'them'}.`;
        throw new model_errors/* UserError */.yo(`explain: received ${JSON.stringify(name)}, which is the id of no rule that ships or is selected; --rules selects your own.${guess}${mistakes}`);
    }
    return [explainRule(found, params, load.parameters ?? {}, load)];
}
/**
 * Of what is wrong with other rules nothing is said. Throws a UserError for values of the configuration that no rule can
 * take: then none is in use.
 */
function rulesOfSelection(selection, load) {
    const { rules, problems } = (0,check/* checkRules */.M)(selection, { ...load, examples: 'own', withDisabled: true });
    const given = Object.values(load.parameters ?? {}).flatMap((values) => Object.values(values));
    const configs = new Set(given.map(({ file }) => file));
    const errors = problems.filter(({ level }) => level === 'error');
    const unfit = errors.find(({ file }) => configs.has(file));
    if (unfit !== undefined)
        throw new model_errors/* UserError */.yo(`${unfit.file}:${unfit.line}: ${unfit.message}`);
    const byRule = new Map(rules.map((one) => [one.rule, one]));
    const named = [...(0,rule/* rulesByName */.MU)(rules.map((one) => one.rule))];
    const byName = named.flatMap(([name, rule]) => {
        const compiled = byRule.get(rule);
        return compiled === undefined ? [] : [[name, compiled]];
    });
    return { byName: new Map(byName), mistakes: errors.length };
}
const READ_BY_OTHERS = 'those of the search that other rules have read; it has none read itself';
function printRule(explained) {
    const { id, title, file, line, environments, parameters, canonical } = explained;
    (0,print/* print */.yy)(`${id}: ${title}`);
    (0,print/* print */.yy)(`${file}:${line}`);
    section('Severity', severityLines(explained));
    section('Parameters', parameters.map(({ name, value, default: usual, from, description }) => `${name} = ${JSON.stringify(value)} (${from === 'default' ? 'default' : `${from}; default ${JSON.stringify(usual)}`}): ${description}`));
    section('Environments', environments);
    section('Search', [canonical]);
    section('Kinds', explained.reads === 'nothing-more' ? [READ_BY_OTHERS] : explained.kinds);
    section('IAM actions', explained.actions);
    section('Notes', explained.notes);
    section('Warnings', explained.warnings);
}
function severityLines({ severity, lower_when: lowerWhen }) {
    const worst = typeof severity === 'string'
        ? severity
        : Object.entries(severity)
            .map(([name, one]) => (name === 'default' ? `${one} elsewhere` : `${one} in ${name}`))
            .join(', ');
    return [
        worst,
        ...lowerWhen.map(({ search, severity: lowered }) => search === undefined
            ? `${lowered} where the internet reaches nothing of it`
            : `${lowered} where ${search.trim().replace(/\s+/g, ' ')}`),
    ];
}
function section(title, lines) {
    if (lines.length === 0)
        return;
    (0,print/* print */.yy)(`\n${title}`);
    for (const line of lines)
        (0,print/* print */.yy)(`  ${line}`);
}


/***/ }),

/***/ 10055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ propertyHelp)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



const MOST = 3;
/** What helps somebody who gave the name of a property where another name was expected; null where it is none. */
function propertyHelp(name) {
    const kinds = [..._clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.values()].filter(({ properties }) => Object.hasOwn(properties, name));
    const [first] = kinds;
    if (first === undefined)
        return null;
    const names = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(kinds.map((kind) => kind.name), MOST);
    return `\`${name}\` is a property of ${names}: \`${_text_call_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL */ .X} kinds ${first.name}\` says what it holds.`;
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

/***/ 95377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountParameters)
/* harmony export */ });
/** Values for parameters of rules that are given for one account, by its id. */
function accountParameters(perAccount) {
    return Object.fromEntries(Object.entries(perAccount).flatMap(([id, { parameters }]) => parameters === undefined ? [] : [[id, parameters]]));
}


/***/ })

};
