export const id = 449;
export const ids = [449];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
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


/***/ })

};
