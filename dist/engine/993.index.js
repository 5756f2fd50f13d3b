export const id = 993;
export const ids = [993];
export const modules = {

/***/ 36578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/report/formats.js + 22 modules
var formats = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/src/host/github/annotate.js

/** Writes annotations as workflow commands; @actions/core escapes `%`, line breaks and, in properties, `:` and `,`. */
function annotate(annotations) {
    for (const { level, message, title, file, line } of annotations) {
        const properties = { title: defuse(title), ...(file === null ? {} : { file, startLine: line ?? 1 }) };
        if (level === 'error')
            core/* error */.z3(defuse(message), properties);
        else if (level === 'warning')
            core/* warning */.$e(defuse(message), properties);
        else
            core/* notice */.lm(defuse(message), properties);
    }
}
/** `##[` is a command wherever it stands in a line, also inside another command's message. */
function defuse(text) {
    return text.replaceAll('##[', '##\\[');
}

// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(81814);
;// CONCATENATED MODULE: ./build/src/host/github/publish.js





/**
 * What a workflow shows: annotations, outputs and the job summary; of a job that reports nothing a line, which is also the
 * log's. What the runner's files do not take is reported in a warning each: the run's own verdict stands.
 */
async function publish(result) {
    if ('view' in result) {
        annotate(formats/* SHOWN */.k.annotations(result.view));
        await write(formats/* SHOWN */.k.outputs(result.view), formats/* SHOWN */.k.summary(result.view));
        return;
    }
    core/* info */.pq((0,log_line/* logLine */.B)(result.line));
    await write(result.outputs, `${result.line}\n`);
}
async function write(outputs, summary) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    catch (error) {
        core/* warning */.$e((0,log_line/* logLine */.B)(`The outputs of this step are missing: GITHUB_OUTPUT cannot be written (${(0,errors/* messageOf */.b)(error)}).`));
    }
    if (!process.env['GITHUB_STEP_SUMMARY']) {
        core/* info */.pq((0,log_line/* logLine */.B)('GITHUB_STEP_SUMMARY is not set: no job summary is written.'));
        return;
    }
    try {
        await core/* summary */.z.addRaw(summary).write();
    }
    catch (error) {
        core/* warning */.$e((0,log_line/* logLine */.B)(`The job summary is missing: GITHUB_STEP_SUMMARY cannot be written (${(0,errors/* messageOf */.b)(error)}).`));
    }
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   MU: () => (/* binding */ rulesByName),
/* harmony export */   cQ: () => (/* binding */ isJudgedEverywhere),
/* harmony export */   dZ: () => (/* binding */ EVERY_RULE),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);

const RULE_STATUSES = (/* unused pure expression or super */ null && (['stable', 'experimental', 'deprecated']));
/** Stands for every rule that has the parameter. */
const EVERY_RULE = '*';
function severityFor(rule, environment) {
    return typeof rule.severity === 'string'
        ? rule.severity
        : (rule.severity[environment] ?? rule.severity.default);
}
/** The worst that the rule says of any environment. */
function worstSeverity({ severity }) {
    if (typeof severity === 'string')
        return severity;
    return Object.values(severity).toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b))[0] ?? severity.default;
}
/** Whether the rule is meant for accounts of this environment. */
function appliesTo(rule, environment) {
    return rule.environments.length === 0 || rule.environments.includes(environment);
}
/** Whether each account that sees a resource answers for it, whoever owns it. */
function isJudgedEverywhere({ judgedAt }) {
    return judgedAt === 'everywhere';
}
/** The enabled rules by id and by the ids they used to have; a present id wins over a former one. */
function rulesByName(rules) {
    const byName = new Map();
    for (const rule of rules)
        for (const alias of rule.aliases)
            byName.set(alias, rule);
    for (const rule of rules)
        byName.set(rule.id, rule);
    return byName;
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Mw: () => (/* binding */ warnOfUnused),
/* harmony export */   PY: () => (/* binding */ exampleValues),
/* harmony export */   aP: () => (/* binding */ withGiven),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   iz: () => (/* binding */ givenProblems),
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** What `{{name}}` stands for in the rule. */
function parameterValues({ parameters }) {
    return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
/** The defaults, but for the values of an example. */
function exampleValues({ parameters }, own = {}) {
    return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, own[name] ?? parameter.default]));
}
/** The rule with what the user gave for it: what is given for the rule goes before what is given for all. */
function withGiven(rule, given) {
    const names = [_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ, ...rule.aliases, rule.id];
    const own = Object.assign({}, ...names.map((name) => given[name] ?? {}));
    const parameters = Object.entries(rule.parameters).map(([name, parameter]) => {
        const { value } = own[name] ?? parameter;
        return [name, Object.assign({}, parameter, { value })];
    });
    return { ...rule, parameters: Object.fromEntries(parameters) };
}
/** Whether the rule has other values than its defaults, anywhere. */
function isChanged(rule, perAccount) {
    return [rule, ...perAccount.map((given) => withGiven(rule, given))].some(({ parameters }) => Object.values(parameters).some((one) => JSON.stringify(one.value) !== JSON.stringify(one.default)));
}
/** What is given and fits no rule: a rule or a name that is not there, or a value unlike the default. */
function givenProblems(given, rules) {
    return Object.entries(given).flatMap(([ruleName, values]) => {
        const meant = rules.filter(({ id, aliases }) => ruleName === _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_RULE */ .dZ || id === ruleName || aliases.includes(ruleName));
        return Object.entries(values).flatMap(([name, { value, file, line }]) => {
            const message = meant.length === 0 ? unknownRule(ruleName, rules) : misfit(allOf(meant), { [name]: value });
            return message === null
                ? []
                : [{ file, line, level: 'error', message: `parameters: ${ended(message)}`, excerpt: null }];
        });
    });
}
/** A question has its mark already. */
function ended(sentence) {
    return sentence.endsWith('?') ? sentence : `${sentence}.`;
}
/** @param others what else may stand there */
function unknownRule(name, rules, others = '"*" for all') {
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, rules.flatMap(({ id, aliases }) => [id].concat(aliases)));
    const help = meant === null ? `expected the id of a selected rule, or ${others}` : `did you mean ${meant}?`;
    return `no selected rule is called "${name}"; ${help}`;
}
function allOf(rules) {
    return Object.assign({}, ...rules.map(({ parameters }) => parameters));
}
/** What is wrong with values: a name that is not there, or a value unlike the default; null where they fit. */
function misfit(parameters, values) {
    for (const [name, value] of Object.entries(values)) {
        const parameter = Object.hasOwn(parameters, name)
            ? parameters[name]
            : undefined;
        if (parameter === undefined) {
            const names = Object.keys(parameters);
            const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, names);
            const known = names.length === 0 ? 'there is none' : `expected ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(names, 'or')}`;
            return `unknown parameter ${name}; ${meant === null ? known : `did you mean ${meant}?`}`;
        }
        const expected = typeName(parameter.default);
        if (typeName(value) !== expected) {
            return `${name}: received ${JSON.stringify(value)}, expected ${expected} such as ${JSON.stringify(parameter.default)}`;
        }
    }
    return null;
}
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number')
        return 'a number';
    return typeof value === 'boolean' ? 'true or false' : 'a text';
}
/** Warns of parameters that nothing in the rule takes. */
function warnOfUnused({ rule, source }) {
    const lowerings = rule.lowerWhen.map(({ search = '' }) => search);
    const searches = [rule.search, JSON.stringify(rule.reach), ...lowerings].join('\n');
    for (const name of Object.keys(rule.parameters)) {
        if (new RegExp(`\\{\\{[#^/]?\\s*${name}\\b`).test(searches))
            continue;
        source.report('warning', source.lineOf(['parameters', name]), `parameter ${name}: no {{${name}}} is in the search, so it makes no difference.`);
    }
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/**
 * JSON in which nothing hides: what `visible` shows by escapes in texts is escaped here as JSON itself escapes, so that
 * a parser gives back what was there.
 */
function toJson(value, space) {
    return withoutHidden(JSON.stringify(value, null, space));
}
/** The same for JSON that is there. What is ASCII throughout, as most is, need not be searched character by character. */
function withoutHidden(json) {
    if (Buffer.byteLength(json) === json.length && !json.includes(DELETE))
        return json;
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''));
}
function escape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** The one character of ASCII that hides and that JSON.stringify does not escape. */
const DELETE = '\u007f';
/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   FO: () => (/* binding */ strangePlaceholders),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/**
 * What stands in a command for something that differs from case to case: `<group id>`, words in small letters. A shell's
 * `<file` has no end, and its `< in > out` blanks.
 */
const PLACEHOLDER = /<([a-z0-9]+(?: [a-z0-9]+)*)>/g;
/** `<GROUP_ID>`, `{{ group_id }}`, `${GROUP_ID}`: other programs' placeholders, and misspelt ones. */
const STRANGE = /<(?![a-z0-9]+(?: [a-z0-9]+)*>)\w(?:[^<>\n]*\w)?>|\{\{[^{}\n]*\}\}|\$\{\w+\}/g;
/** The names of the placeholders in commands, each once. */
function placeholdersIn(commands) {
    return [...new Set([...commands.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}
/** What seems to be meant as a placeholder but is not one. */
function strangePlaceholders(commands) {
    return [...commands.matchAll(STRANGE)].map(({ 0: text, index }) => ({ text, offset: index }));
}
/** The commands with what is known in place of their placeholders; the others stay. */
function fillPlaceholders(commands, fills) {
    return commands.replaceAll(PLACEHOLDER, (whole, name) => Object.hasOwn(fills, name) ? (fills[name] ?? whole) : whole);
}


/***/ })

};
