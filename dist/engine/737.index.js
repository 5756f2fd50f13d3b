export const id = 737;
export const ids = [737];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ environmentWhileReading),
/* harmony export */   KV: () => (/* binding */ isProduction),
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   QY: () => (/* binding */ strangerMayBeProduction),
/* harmony export */   Xt: () => (/* binding */ meantEnvironment),
/* harmony export */   Yv: () => (/* binding */ productionDoubt),
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   iS: () => (/* binding */ namesProduction),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   pW: () => (/* binding */ productionOfFile),
/* harmony export */   ro: () => (/* binding */ withEnvironments),
/* harmony export */   sl: () => (/* binding */ mayBeProduction),
/* harmony export */   w$: () => (/* binding */ unusedPatterns),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _account_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31450);



/** Only accounts of this environment page. */
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';
const NO_PRODUCTION = 'production-accounts is empty';
/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const { [PRODUCTION]: production = [], ...others } = settings.environments;
    const means = (patterns) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(patterns, account);
    if (means(settings.productionAccounts) || means(production))
        return PRODUCTION;
    const found = Object.entries(others).find(([, patterns]) => means(patterns));
    return found?.[0] ?? OTHER_ENVIRONMENT;
}
/**
 * The accounts of a run, each with its environment for good: only when all are known does it show whether the settings
 * about production mean what they say.
 */
function withEnvironments(accounts, others, settings) {
    const doubt = productionDoubt(settings, [...accounts, ...others]);
    const patterns = patternsOf(settings);
    return accounts.map((account) => {
        const why = whyUncertain(account, patterns, settings, doubt);
        const { environment: name } = account;
        const environment = why === null ? { name, certain: true } : { name, certain: false, why };
        return { ...account, environment };
    });
}
function patternsOf(settings) {
    return [...productionPatterns(settings), ...Object.values(settings.environments).flat()];
}
function whyUncertain(account, patterns, { perAccount }, doubt) {
    const { id, environment } = account;
    if (environment === PRODUCTION || perAccount[id]?.environment !== undefined)
        return null;
    if (patterns.every((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, account)))
        return doubt;
    return `the name or the unit of account ${id} could not be read`;
}
/**
 * The environment of an account that is being read: what the settings say of it, whatever other accounts there are. That a
 * pattern stands for none shows only when all are known.
 */
function environmentWhileReading(account, settings) {
    const name = environmentOf(account, settings);
    const doubt = settings.withoutProduction || namesProduction(settings) ? null : NO_PRODUCTION;
    const why = whyUncertain({ ...account, environment: name }, patternsOf(settings), settings, doubt);
    return why === null ? { name, certain: true } : { name, certain: false, why };
}
function isProductionName(environment) {
    return environment === PRODUCTION;
}
function isProduction({ environment }) {
    return isProductionName(environment.name);
}
/** Whether it is production, or could be as far as this run knows. */
function mayBeProduction(account) {
    return isProduction(account) || !account.environment.certain;
}
/**
 * The same of an account of which the run knows no more than its id.
 * @param doubt as productionDoubt gives it
 */
function strangerMayBeProduction(id, doubt, settings) {
    const own = settings.perAccount[id]?.environment;
    if (own !== undefined)
        return own === PRODUCTION;
    if (doubt !== null)
        return true;
    const nameless = { id, name: id };
    return productionPatterns(settings).some((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, nameless) || !(0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, nameless));
}
/** Why what the settings call production may not be what they mean, as a clause; null: it is. */
function productionDoubt(settings, known) {
    if (settings.withoutProduction)
        return null;
    if (!namesProduction(settings))
        return NO_PRODUCTION;
    const unused = unusedPatterns(productionPatterns(settings), known);
    if (unused.length === 0)
        return null;
    const quoted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(unused.map((pattern) => `"${pattern}"`));
    return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`;
}
/** Whether the settings call any account production. */
function namesProduction(settings) {
    return productionPatterns(settings).length > 0 || ownProduction(settings) !== undefined;
}
function productionPatterns({ productionAccounts, environments }) {
    return [...productionAccounts, ...(environments[PRODUCTION] ?? [])];
}
/** The first account of which the settings say so by its id. */
function ownProduction({ perAccount }) {
    return Object.entries(perAccount).find(([, { environment }]) => environment === PRODUCTION)?.[0];
}
/** The first pattern or id with which a configuration file names production; undefined where it names none. */
function productionOfFile(config) {
    return config.environments[PRODUCTION]?.[0] ?? ownProduction({ ...config, productionAccounts: [] });
}
/** Whether it takes the accounts' organisational units to know what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    const names = new Set(accounts.flatMap(({ id, name }) => [id, name]));
    return patterns.filter((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(pattern) ? !names.has(pattern) : !accounts.some((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, account)));
}
/** The environment that is meant by one which no account is in; null where nothing is near it. */
function meantEnvironment(wanted, known) {
    const word = wanted.toLowerCase();
    return (known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ?? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(word, known));
}


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCompletion: () => (/* binding */ printCompletion)
});

// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/completion/cases.js
/** The pattern of what leads from a command to one below it: `' rules'|'rules check'`. */
function pathsOf(places) {
    return places.flatMap(({ path, commands }) => commands.map(({ word }) => `'${path} ${word}'`)).join('|');
}
/** A case for each option with a value: its values, or nothing, where only a file or a free text can stand. */
function casesOf(places, offered) {
    const byWords = new Map();
    for (const { path, options } of places)
        for (const { word, takesValue, values } of options) {
            if (!takesValue)
                continue;
            const words = values.join(' ');
            byWords.set(words, [...(byWords.get(words) ?? []), `'${path} ${word}'`]);
        }
    return [...byWords].map(([words, patterns]) => `    ${patterns.join('|')}) ${offered(words)} ;;`).join('\n');
}
/** A case for each command: what can stand behind it. */
function byPath(places, offered) {
    return places
        .map(({ path, commands, options, operands }) => {
        const words = [...commands.map(({ word }) => word), ...operands, ...options.map(({ word }) => word)];
        return `        '${path}') ${offered(words.join(' '))} ;;`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/completion/bash.js

/** For bash from 3.2 on, which macOS has. Files are offered where nothing else is. */
function bashScript(places) {
    return `# bash completion of cloud-baseline: source it, or put it where bash-completion looks for it.
_cloud_baseline() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at= word offered
  # bash takes "--option=value" apart.
  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at $word" in
      ${pathsOf(places)}) at="\${at:+$at }$word" ;;
    esac
  done
  COMPREPLY=()
  case "$at $prev" in
${casesOf(places, (words) => `offered='${words}'`)}
    *)
      case "$at" in
${byPath(places, (words) => `offered='${words}'`)}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$cur"))
}
complete -o default -F _cloud_baseline cloud-baseline
`;
}

;// CONCATENATED MODULE: ./build/src/cli/completion/fish.js

/** For a file cloud-baseline.fish in ~/.config/fish/completions. */
function fishScript(places) {
    return `# fish completion of cloud-baseline: a file cloud-baseline.fish in ~/.config/fish/completions.
function __cloud_baseline_at
    set -l at ''
    set -l given (commandline -opc)
    for word in $given[2..-1]
        switch "$at $word"
            case ${pathsOf(places).replaceAll('|', ' ')}
                set at (string trim "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
${places.flatMap(linesOf).join('\n')}
`;
}
function linesOf({ path, commands, options, operands }) {
    const at = `complete -c cloud-baseline -n '__cloud_baseline_at "${path}"'`;
    return [
        ...commands.map(({ word, about }) => `${at} -f -a ${word} -d ${quoted(about)}`),
        ...(operands.length === 0 ? [] : [`${at} -a ${quoted(operands.join(' '))}`]),
        ...options.map((option) => `${at} ${optionWords(option)}`),
    ];
}
function optionWords({ word, about, takesValue, values }) {
    const value = values.length === 0 ? '-r' : `-x -a ${quoted(values.join(' '))}`;
    return `-l ${word.slice(2)}${takesValue ? ` ${value}` : ''} -d ${quoted(about)}`;
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw `\'`)}'`;
}

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 5 modules
var inputs = __webpack_require__(23000);
// EXTERNAL MODULE: ./build/src/text/first-sentence.js
var first_sentence = __webpack_require__(9337);
;// CONCATENATED MODULE: ./build/src/cli/completion/offers.js




/** Every place of the program, from its own description. */
function placesOf(program) {
    const named = namedWords();
    const globals = optionsOf(program, named);
    const below = (command) => {
        const commands = command.commands.filter((one) => 'path' in one);
        const own = command === program ? [] : optionsOf(command, named);
        const place = {
            path: command.path,
            commands: commands.map((one) => ({ word: one.name(), about: aboutOf(one.description()) })),
            options: [
                ...own,
                ...globals,
                { word: '--help', about: 'show the help', takesValue: false, values: [] },
            ],
            operands: [
                ...new Set(command.registeredArguments.flatMap((operand) => operand.argChoices ?? named.get(operand.name()) ?? [])),
            ],
        };
        return [place, ...commands.flatMap(below)];
    };
    return below(program);
}
function optionsOf(command, named) {
    return command.options.map(({ long, description, required, argChoices = [] }) => {
        const name = (long ?? '').slice(2);
        const input = inputs/* INPUT_NAMES */.Qh.find((one) => one === name);
        const choices = input === undefined ? argChoices : ((0,inputs/* specOf */.rI)(input).parse.choices ?? []);
        return {
            word: `--${name}`,
            about: aboutOf(description),
            takesValue: required,
            values: choices.length > 0 ? choices : (named.get(name) ?? []),
        };
    });
}
/** By the names of operands and options that take them. */
function namedWords() {
    const { rules } = (0,load/* loadRules */.A)(['default'], {
        workspace: process.cwd(),
        model: clouds/* KINDS */.GW,
        now: new Date(),
        examples: 'own',
        withDisabled: true,
    });
    const ids = rules.map(({ rule }) => rule.id).toSorted();
    const kinds = [...clouds/* KINDS */.GW.keys()].toSorted();
    return new Map([
        ['rule', ids],
        ['selection', ['default', ...ids]],
        ['rules', ['default', ...ids]],
        ['finding', ids],
        ['kind', kinds],
        ['kinds', kinds],
    ]);
}
function aboutOf(description) {
    return (0,first_sentence/* firstSentence */.q)(description).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/cli/completion/zsh.js

/** For a file _cloud-baseline in a folder of $fpath, or to be sourced after compinit. */
function zshScript(places) {
    return `#compdef cloud-baseline
# zsh completion of cloud-baseline: a file _cloud-baseline in a folder of $fpath, or sourced after compinit.
_cloud_baseline() {
  local prev="\${words[CURRENT-1]}" at='' word
  local -a offered
  # --option=value is one word, whose value is to be completed.
  if [[ "$PREFIX" = --*=* ]]; then prev="\${PREFIX%%=*}"; compset -P '*='; fi
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      ${pathsOf(places)}) at="\${at:+$at }$word" ;;
    esac
  done
  case "$at $prev" in
${casesOf(places, (words) => `offered=(${words})`)}
    *)
      case "$at" in
${byPath(places, (words) => `offered=(${words})`)}
      esac
      ;;
  esac
  compadd -- "\${offered[@]}" || _files
}
if [ "\${funcstack[1]}" = _cloud_baseline ] || [ "\${funcstack[1]}" = _cloud-baseline ]; then
  _cloud_baseline "$@"
else
  compdef _cloud_baseline cloud-baseline
fi
`;
}

;// CONCATENATED MODULE: ./build/src/cli/completion/completion.js





const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** Prints the script with all that the program offers today: it asks nothing of the program when it completes. */
function printCompletion(shell, program) {
    (0,print/* print */.yy)(SCRIPTS[shell](placesOf(program)));
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

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ firstSentence)
/* harmony export */ });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The first sentence of a text of several, on one line; dots within names and numbers end none. */
function firstSentence(text) {
    const line = text.trim().replaceAll(/[ \t\r\n]+/g, ' ');
    const [first] = sentences.segment(line);
    return first?.segment.trim() ?? '';
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** Checks values against a JSON Schema, in which `title` says what is expected and `writeOnly` what is not shown. Gives nothing where one is well-formed. */
function schemaCheck(schema) {
    let compiled = null;
    return (value) => {
        compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema);
        return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain);
    };
}
/**
 * One fault, one sentence: ajv also reports every attempt of `if` and `contains`, and each keyword that a value fails.
 */
function withoutConsequences(all) {
    const errors = all.filter(({ keyword, schemaPath, instancePath }) => keyword !== 'if' &&
        !schemaPath.includes('/contains/') &&
        // What stands deeper says why none of several forms fits; what one of them lacks does not.
        !(keyword === 'required' && schemaPath.includes('/anyOf/')) &&
        !(keyword === 'anyOf' && all.some((other) => other.instancePath.startsWith(`${instancePath}/`))));
    const told = new Set();
    return errors.filter(({ keyword, instancePath }) => {
        if (keyword === 'contains')
            return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        if (keyword === 'additionalProperties' || keyword === 'required')
            return true;
        if (told.has(instancePath))
            return false;
        told.add(instancePath);
        return true;
    });
}
function explain(error) {
    const path = error.instancePath.split('/').slice(1).map(unescapeStep);
    const place = path.length === 0 ? '' : `${showPath(path)}: `;
    const around = error.parentSchema;
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = Object.keys(around.properties ?? {});
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    if (error.keyword === 'maxLength') {
        const most = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommas */ .rX)(Number(error.params['limit']));
        return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` };
    }
    const received = around.writeOnly === true ? 'something else' : show(error.data);
    return { path, message: `${place}received ${received}, expected ${titleOf(around)}.` };
}
function titleOf(part) {
    return part?.title ?? 'a value';
}
/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** examples[1].expect */
function showPath(path) {
    return path.reduce((text, step) => {
        if (/^\d+$/.test(String(step)))
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${step}`;
    }, '');
}
/** The received value as messages show it. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'number')
        return `the number ${value}`;
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ })

};
