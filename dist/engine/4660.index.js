export const id = 4660;
export const ids = [4660];
export const modules = {

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ printFolded),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64650);

/** The text in lines of at most so many characters, broken at blanks; a longer word stands alone. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(/\s+/)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/**
 * Prints a line whose words begin behind a head, such as the name of a column, and which a terminal shows in its width:
 * further lines begin where the words do. A pipe gets one line.
 * @param head as wide as the words are to be moved
 */
function printFolded(head, words) {
    const { isTTY, columns } = process.stdout;
    const lines = isTTY ? wrapped(words, Math.max(1, columns - head.length)) : [words];
    (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(head + lines.join(`\n${' '.repeat(head.length)}`));
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

/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/actions.js
var actions = __webpack_require__(79551);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(42079);
;// CONCATENATED MODULE: ./build/src/rules/compliance/requirements-of.js
/** Where the rule counts, in the frameworks' order. A rule of the user's own counts nowhere, whatever its id is. */
function requirementsOf({ id: rule, place }, frameworks) {
    if (!place.shipped)
        return [];
    return frameworks.flatMap(({ id: framework, requirements }) => requirements
        .filter(({ rules }) => rules.includes(rule))
        .map(({ id }) => ({ framework, requirement: id })));
}
/** The labels of the frameworks where the rule counts, each once: `CIS`, `FSBP`. */
function labelsOf(rule, frameworks) {
    const mapped = new Set(requirementsOf(rule, frameworks).map(({ framework }) => framework));
    return [...new Set(frameworks.filter(({ id }) => mapped.has(id)).map(({ label }) => label))];
}

// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load_load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/rules/load/family.js + 2 modules
var family = __webpack_require__(90191);
// EXTERNAL MODULE: ./build/src/rules/load/read-rule-file.js
var read_rule_file = __webpack_require__(25082);
// EXTERNAL MODULE: ./build/src/rules/load/select-files.js + 2 modules
var select_files = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/rules/load/written-rule.js






/**
 * The rule of this id or alias among those that are selected, else among those that ship, off or not, as it would stand in
 * a file of its own: with the values of its row put in. Throws a UserError where no rule is called so; a file that cannot
 * be read is the reason then, and nothing is said of it otherwise.
 */
function writtenRule(name, selection, workspace) {
    const faults = [];
    const named = (0,select_files/* selectFiles */.A)([...selection, 'default'], workspace).files.flatMap((file) => (0,read_rule_file/* readRuleFile */.RQ)(file, (level, line, message) => {
        if (level === 'error')
            faults.push(`${file.file}:${line}: ${message}`);
    })
        .flatMap(family/* rulesOf */.f)
        .map((source) => Object.assign({ source }, (0,read_rule_file/* namesOf */.eZ)(source))));
    const found = named.find(({ id }) => id === name) ?? named.find(({ aliases }) => aliases.includes(name));
    if (found !== undefined)
        return found.source;
    const [fault] = faults;
    if (fault !== undefined)
        throw new errors/* UserError */.yo(fault);
    const meant = (0,nearest/* nearest */.pA)(name, named.flatMap(({ id, aliases }) => aliases.concat(id ?? [])));
    const help = meant === null ? `${call/* CALL */.X} rules list shows all, --rules selects your own.` : `did you mean ${meant}?`;
    throw new errors/* UserError */.yo(`no rule that ships or is selected is called ${JSON.stringify(name)}; ${help}`);
}

// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/src/cli/rules-to-load.js + 1 modules
var rules_to_load = __webpack_require__(53274);
// EXTERNAL MODULE: ./build/src/cli/folded.js
var folded = __webpack_require__(9604);
;// CONCATENATED MODULE: ./build/src/cli/rules-table.js







/** Below this a title is easier to read under the id than beside it. */
const NARROWEST_TITLE = 40;
/** `critical` and two blanks. */
const SEVERITY_WIDTH = 10;
/** With every column, for a pipe or a wide terminal. */
function printRulesWhole(rules, frameworks) {
    (0,print/* printTable */.e4)(['SEVERITY', 'STATUS', 'ID', 'COMPLIANCE', 'TITLE', 'NEEDS'], rules.map((compiled) => {
        const { rule } = compiled;
        return [
            (0,model_rule/* worstSeverity */.Lc)(rule),
            statusOf(compiled).join(', '),
            rule.id,
            labelsOf(rule, frameworks).join(' '),
            rule.title,
            (0,actions/* actionsFor */.r)((0,needed_kinds/* neededKinds */.L)([compiled]), clouds/* KINDS */.GW)
                .map((action) => clouds/* CLOUD */.OZ.actionLabel(action))
                .join(' '),
        ];
    }));
}
/** In the width of a terminal: severity, id and title, and what is special about a rule. */
function printRulesFitting(rules, width) {
    const widestId = Math.max(0, ...rules.map(({ rule }) => rule.id.length));
    const beside = width - SEVERITY_WIDTH - widestId - 2;
    const indent = SEVERITY_WIDTH + (beside < NARROWEST_TITLE ? 0 : widestId + 2);
    for (const compiled of rules) {
        const { rule } = compiled;
        const severity = (0,model_rule/* worstSeverity */.Lc)(rule);
        const special = statusOf(compiled).filter((word) => word !== 'stable');
        const title = special.length === 0 ? rule.title : `${rule.title} (${special.join(', ')})`;
        const [first = '', ...more] = (0,folded/* wrapped */.k)(title, Math.max(1, width - indent));
        const lines = beside < NARROWEST_TITLE
            ? [rule.id, first, ...more]
            : [`${rule.id.padEnd(widestId)}  ${first}`, ...more];
        (0,print/* printSeverities */.D0)(`${severity.padEnd(SEVERITY_WIDTH)}${lines.join(`\n${' '.repeat(indent)}`)}`);
    }
}
function statusOf({ rule, change }) {
    return [rule.status, ...(rule.enabled === false ? ['off'] : []), ...(change === null ? [] : ['change'])];
}

;// CONCATENATED MODULE: ./build/src/cli/rules.js














/** Lists the selected rules, worst first, those that are off until they are named too. */
function listCommand(selection, options) {
    const { selection: chosen, ...load } = (0,rules_to_load/* rulesToLoad */.l)(selection, options);
    const { rules } = (0,load_load/* loadRules */.A)(chosen, { ...load, examples: 'own', withDisabled: true });
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    if (options.json) {
        (0,print/* printJson */.Q2)(rules.map((rule) => describe(rule, frameworks)));
        return exit/* EXIT */.dc.good;
    }
    const sorted = rules.toSorted((a, b) => (0,severity/* severityRank */.qs)((0,model_rule/* worstSeverity */.Lc)(a.rule)) - (0,severity/* severityRank */.qs)((0,model_rule/* worstSeverity */.Lc)(b.rule)));
    const { isTTY, columns } = process.stdout;
    if (isTTY && options.wide !== true)
        printRulesFitting(sorted, columns);
    else
        printRulesWhole(sorted, frameworks);
    return exit/* EXIT */.dc.good;
}
function describe(compiled, frameworks) {
    const { rule } = compiled;
    const { id, title, severity, lowerWhen, reach, status, note, aliases, place, search, parameters } = rule;
    const kinds = (0,needed_kinds/* neededKinds */.L)([compiled]);
    return {
        id,
        title,
        severity,
        lower_when: lowerWhen,
        status,
        enabled: rule.enabled !== false,
        note,
        aliases,
        judged_at: (0,model_rule/* isJudgedEverywhere */.cQ)(rule) ? 'everywhere' : 'owner',
        reads: rule.reads ?? 'its-kinds',
        file: place.file,
        line: place.line,
        search,
        ...(rule.change === undefined ? {} : { change: withoutExamples(rule.change) }),
        reach,
        ...(rule.service === undefined ? {} : { service: rule.service }),
        parameters,
        kinds,
        actions: (0,actions/* actionsFor */.r)(kinds, clouds/* KINDS */.GW),
        compliance: requirementsOf(rule, frameworks),
    };
}
function withoutExamples({ on, paths, before, after, immutableOnly, }) {
    return {
        on,
        paths,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(immutableOnly === undefined ? {} : { immutableOnly }),
    };
}
/** Prints a rule as it would stand in a file of its own, and says where it does stand. */
function showCommand(name, selection, options) {
    const given = [...selection, ...(options.rules === undefined ? [] : [options.rules])];
    const { workspace, ...chosen } = (0,rules_to_load/* rulesToLoad */.l)(given, options);
    const source = writtenRule(name, chosen.selection, workspace);
    const place = { file: source.file.file, line: source.lineOf(['id']) };
    if (options.json)
        (0,print/* printJson */.Q2)({ ...place, rule: source.value });
    else
        (0,print/* print */.yy)(`# ${place.file}:${place.line}\n${(0,yaml/* toYaml */.fE)(source.value)}`);
    return exit/* EXIT */.dc.good;
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

/***/ 42079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadFrameworks)
/* harmony export */ });
/* unused harmony export shippedMappings */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16819);




/** Absolute path of the folder that holds the mappings, which ships beside the rules. */
function shippedMappings() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .uJ)()), 'compliance');
}
/**
 * The frameworks that ship, by id. Nobody but us writes these files: a test holds them to schema/compliance.json, so
 * they are taken as they are here.
 */
function loadFrameworks() {
    const folder = shippedMappings();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => name.endsWith('.yml'))
        .toSorted()
        .map((name) => withRules((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'))[0]?.value));
}
/** Files leave out the rules of what is for people. */
function withRules(framework) {
    const requirements = framework.requirements.map((one) => one.manual === undefined ? one : { ...one, rules: [] });
    return { ...framework, requirements };
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
