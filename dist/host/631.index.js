export const id = 631;
export const ids = [631];
export const modules = {

/***/ 16631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/aws/kinds.js + 46 modules
var aws_kinds = __webpack_require__(98678);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/rules/load/check.js + 16 modules
var check = __webpack_require__(51170);
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
var load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/settings/config-file.js + 5 modules
var config_file = __webpack_require__(43330);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/rules.js














/** Tells every mistake in the selected rules. */
function checkCommand(selection, options) {
    const { rules, problems } = (0,check/* checkRules */.M)(orDefault(selection), loadOptions(options));
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (options.json) {
        (0,print/* printJson */.Q2)({ rules: rules.map(({ rule }) => rule.id), problems });
    }
    else {
        for (const { file, line, level, message, excerpt } of problems) {
            (0,print/* print */.yy)(`${file}:${line}: ${level}: ${message}`);
            if (excerpt !== null)
                for (const part of excerpt.split('\n'))
                    (0,print/* print */.yy)(`  ${part}`);
        }
        const examples = rules.reduce((sum, { rule }) => sum + rule.examples.length, 0);
        (0,print/* print */.yy)(`${(0,words/* count */.U9)(rules.length, 'rule')} with ${(0,words/* count */.U9)(examples, 'example')}: ${(0,words/* count */.U9)(errors, 'error')}, ${(0,words/* count */.U9)(problems.length - errors, 'warning')}.`);
    }
    return errors > 0 ? exit/* EXIT */.d.wrongUse : exit/* EXIT */.d.good;
}
/** Lists the selected rules, worst first. */
function listCommand(selection, options) {
    const { rules } = (0,load/* loadRules */.A)(orDefault(selection), { ...loadOptions(options), examples: 'own' });
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    if (options.json) {
        (0,print/* printJson */.Q2)(rules.map((rule) => describe(rule, frameworks)));
        return exit/* EXIT */.d.good;
    }
    const sorted = rules.toSorted((a, b) => (0,severity/* severityRank */.qs)(worst(a.rule)) - (0,severity/* severityRank */.qs)(worst(b.rule)));
    (0,print/* printTable */.e4)(['SEVERITY', 'STATUS', 'ID', 'COMPLIANCE', 'TITLE', 'NEEDS'], sorted.map(({ rule, query }) => [
        worst(rule),
        rule.status,
        rule.id,
        labelsOf(rule, frameworks).join(' '),
        rule.title,
        (0,needed_kinds/* actionsFor */.r)(query.kinds, aws_kinds/* AWS_KINDS */.aR)
            .map((action) => action.replace('ec2:', ''))
            .join(' '),
    ]));
    return exit/* EXIT */.d.good;
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
        note,
        aliases,
        judged_at: (0,model_rule/* isJudgedEverywhere */.cQ)(rule) ? 'everywhere' : 'owner',
        file: place.file,
        line: place.line,
        search,
        reach,
        ...(rule.service === undefined ? {} : { service: rule.service }),
        parameters,
        kinds,
        actions: (0,needed_kinds/* actionsFor */.r)(kinds, aws_kinds/* AWS_KINDS */.aR),
        compliance: requirementsOf(rule, frameworks),
    };
}
/** The worst of a severity that depends on the environment. */
function worst(rule) {
    if (typeof rule.severity === 'string')
        return rule.severity;
    return (Object.values(rule.severity).toSorted((a, b) => (0,severity/* severityRank */.qs)(a) - (0,severity/* severityRank */.qs)(b))[0] ??
        rule.severity.default);
}
function orDefault(selection) {
    return selection.length === 0 ? ['default'] : selection;
}
function loadOptions({ config = '' }) {
    const workspace = (0,external_node_path_.resolve)('.');
    const { parameters, perAccount } = (0,config_file/* readConfig */.X)(config, workspace);
    const accounts = (0,account_parameters/* accountParameters */.E)(perAccount);
    return { workspace, model: aws_kinds/* AWS_KINDS */.aR, now: new Date(), parameters, accounts };
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .u)()), 'compliance');
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
        .map((name) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'))[0]?.value);
}


/***/ })

};
