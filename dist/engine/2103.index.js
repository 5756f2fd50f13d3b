export const id = 2103;
export const ids = [2103,5921,8302];
export const modules = {

/***/ 31194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _settings_usual_privacy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51768);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64650);



const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 };
const USUAL = {
    good: 'done',
    wrongUse: 'used wrongly: the message says what was received and what is expected',
};
/** By code. What a command does not speak of it does not end with, but for faults of ours, which have seen nothing. */
function codesOf(words) {
    const all = { ...USUAL, ...words };
    return new Map(Object.keys(EXIT).flatMap((name) => {
        const said = all[name];
        return said === undefined ? [] : [[EXIT[name], said]];
    }));
}
/**
 * Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. It is masked
 * by the usual policy, whatever the settings say: an error may be about these.
 */
async function fail(error) {
    // Loaded only now: what goes well does not wait for it.
    const { lineMask } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(6054), __webpack_require__.e(4612), __webpack_require__.e(7123)]).then(__webpack_require__.bind(__webpack_require__, 87123));
    const mask = lineMask(_settings_usual_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PRIVACY */ .u);
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(mask(error.message));
        if (error.excerpt !== null)
            (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(mask(error.excerpt));
        return EXIT.wrongUse;
    }
    (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(mask(`Cloud Baseline failed with an internal error: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`));
    if (error instanceof Error && error.stack !== undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(mask(error.stack));
    return EXIT.incomplete;
}


/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secretVariable),
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84162);

function inputGiven(name, options) {
    const given = options[(0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name)];
    return typeof given === 'string' ? given : undefined;
}
/** The variable that may hold a secret instead: everybody on the machine sees what stands on a command line. */
function secretVariable(name) {
    return `CLOUD_BASELINE_${name.replaceAll('-', '_').toUpperCase()}`;
}


/***/ }),

/***/ 64650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GG: () => (/* binding */ TableWriter),
  wn: () => (/* binding */ jsonForLog),
  yy: () => (/* binding */ print),
  Q2: () => (/* binding */ printJson),
  D0: () => (/* binding */ printSeverities),
  e4: () => (/* binding */ printTable),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/src/host/output-line.js
var output_line = __webpack_require__(97662);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/cli/colours.js


const STYLES = {
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'blue',
    'not seen': ['bold', 'yellow'],
};
/** What a line of a report or of a list may begin with. */
const LEAD = new RegExp(`^((?:- )?)(${[...severity/* SEVERITIES */.oC, 'not seen'].join('|')})(?=:|  )`, 'i');
/**
 * A line with the severity that it begins with in its colour, on a stream that shows colours: a terminal, unless NO_COLOR
 * or FORCE_COLOR say otherwise.
 */
function withSeverityInColour(line, stream) {
    return line.replace(LEAD, (_, lead, word) => {
        const style = STYLES[word.toLowerCase()];
        return `${lead}${style === undefined ? word : (0,external_node_util_.styleText)(style, word, { stream })}`;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/print.js




/** Lines of a command's result. */
function print(text) {
    write(process.stdout, text);
}
/** Lines of which some begin with a severity, which a terminal shows in colour. */
function printSeverities(text) {
    write(process.stdout, text, withSeverityInColour);
}
/** Lines about the command: warnings and errors. */
function tell(text) {
    write(process.stderr, text);
}
/** A value for programs, in one line unless a space is given. */
function printJson(value, space) {
    process.stdout.write(`${jsonForLog((0,text_json/* toJson */.aB)(value, space))}\n`);
}
/**
 * JSON on its way to standard output. It needs no gate for `::`, since no line of it begins so; what a runner takes
 * for a command anywhere in a line stands in texts alone, and is written as JSON escapes it.
 */
function jsonForLog(json) {
    return (0,text_json/* withoutHidden */.P)((0,output_line/* isRunner */.D)(process.env) ? json.replaceAll('##[', String.raw `##\u005b`) : json);
}
/** @param decorate what comes on top of a line when it has passed the gate */
function write(stream, text, decorate = (line) => line) {
    const lines = text.replace(/\n$/, '').split('\n');
    stream.write(lines.map((line) => `${decorate((0,output_line/* outputLine */.M)(line, process.env), stream)}\n`).join(''));
}
/** Rows from which the widths of the columns are taken; later rows follow them, so that a table can be endless. */
const SAMPLE = 200;
/**
 * A table for a terminal. Cells may hold untrusted text; the last column is as wide as it likes. A row may have a cell
 * more than the head has columns, such as a note.
 */
class TableWriter {
    #head;
    #sample = [];
    #widths = null;
    constructor(head) {
        this.#head = head;
    }
    rename(head) {
        this.#head = head;
    }
    add(row) {
        const cells = row.map(visible/* visible */.R);
        if (this.#widths !== null) {
            this.#print(cells, this.#widths);
            return;
        }
        this.#sample.push(cells);
        if (this.#sample.length === SAMPLE)
            this.end();
    }
    /** Prints what is held back. Without rows there is no head either. */
    end() {
        if (this.#sample.length === 0)
            return;
        const rows = [this.#head, ...this.#sample];
        const widths = this.#head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
        this.#widths = widths;
        this.#sample = [];
        for (const row of rows)
            this.#print(row, widths);
    }
    #print(row, widths) {
        const cells = row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0));
        print(cells.join('  ').trimEnd());
    }
}
function printTable(head, rows) {
    const table = new TableWriter(head);
    for (const row of rows)
        table.add(row);
    table.end();
}


/***/ }),

/***/ 52103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: describeProgram, withHelpLast

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/host/ending.js
var ending = __webpack_require__(18773);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/text/docs-address.js
var docs_address = __webpack_require__(80703);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/usual-inventory.js
var usual_inventory = __webpack_require__(35067);
;// CONCATENATED MODULE: ./build/src/cli/input-option.js





/** Commander keeps the last of several values, and says nothing of the others. */
function once(value, before) {
    if (before === undefined)
        return value;
    throw new esm/* InvalidArgumentError */.Di('It is given twice, expected once.');
}
/** A list (parseList): several values of the option are one list, as if there were a line for each. */
function joined(value, before) {
    return before === undefined ? value : `${before}\n${value}`;
}
/** The option of an input, with what the table says of it. */
function optionFor(name, { several } = { several: false }) {
    const input = (0,inputs/* specOf */.rI)(name);
    const { help, default: usual, terminalDefault: value = usual, group, secret, list = false, type } = input;
    const { choices = [] } = input.parse;
    const notes = [
        ...(choices.length === 0 || type === 'boolean' ? [] : [(0,words/* enumerate */.HL)(choices, 'or')]),
        ...(value === '' ? [] : [`default: ${value}`]),
    ];
    const description = [
        help.replaceAll('`', '"'),
        ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`]),
        ...(secret === 'masked' ? [`Better in the environment, as ${(0,options/* secretVariable */.H)(name)}.`] : []),
    ].join(' ');
    const option = new esm/* Option */.c$(`--${name} ${placeholder(input, several)}`, description)
        .argParser(list ? joined : once)
        .helpGroup(`${group}:`);
    return type === 'boolean' ? option.preset('true') : option;
}
/** What stands behind the option: a boolean alone means true. */
function placeholder({ type, list, parse: { choices } }, several) {
    if (type === 'boolean')
        return '[boolean]';
    if (type === 'number')
        return '<number>';
    if (list === true)
        return several ? '<list...>' : '<list>';
    return choices === undefined ? '<text>' : '<word>';
}
/** The operands of commands that are about some rules. */
const SELECTION_WORDS = 'files, folders and globs of rules, ids of rules that ship, "default" for all that ship, "!id" to leave one out (default: those of the config file, or "default")';
/** What a command looks into. A shell may fill in a glob, so that several names follow it. */
function inventoriesOption() {
    return new esm/* Option */.c$('--inventory <files...>', `inventories that a scan wrote (inventory.ndjson.gz), all parts of a divided run among them; globs, too (default: ${usual_inventory/* USUAL_INVENTORY */.G} if it is there)`);
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/cli/cli-command.js
var _a;








/** A command with what a person needs to use it: examples, exit codes, and the page that says more. */
class CliCommand extends esm/* Command */.uB {
    #examples = [];
    #exits = {};
    #page = null;
    constructor(name) {
        super(name);
        this.addHelpText('after', () => this.#help());
    }
    createCommand(name) {
        return new _a(name);
    }
    /** Adds an example: tests run its line. */
    example(does, line) {
        this.#examples.push({ does, line });
        return this;
    }
    /** What the exit codes mean here; 2 always means that it was used wrongly. */
    exits(words) {
        this.#exits = words;
        return this;
    }
    /** The page of docs/ about it. */
    page(name) {
        this.#page = name;
        return this;
    }
    /** Options of inputs, with the words of their table. Where no operand follows, a list takes several words. */
    inputs(...names) {
        for (const name of names)
            this.addOption(optionFor(name, { several: this.registeredArguments.length === 0 }));
        return this;
    }
    /** The commands below it that can be called, itself included. */
    get callable() {
        const below = this.commands.flatMap((command) => (command instanceof _a ? command.callable : []));
        return this.commands.length > 0 && this.parent !== null ? below : [this, ...below];
    }
    get examples() {
        return this.#examples;
    }
    get exitCodes() {
        return (0,exit/* codesOf */.MZ)(this.#exits);
    }
    get docsPage() {
        return this.#page;
    }
    /** `exceptions check`: without the program's name. */
    get path() {
        const above = this.parent instanceof _a ? this.parent.path : null;
        return above === null ? '' : `${above} ${this.name()}`.trim();
    }
    /** A misspelt option comes before what is missing: that may be for the same reason. */
    parseOptions(args) {
        const parsed = super.parseOptions(args);
        const [first = ''] = parsed.unknown;
        if (this.commands.length === 0 && /^-./.test(first) && !HELP.includes(first))
            this.unknownOption(first);
        return parsed;
    }
    /** Commander calls it. */
    unknownOption(flag) {
        const [name = flag] = flag.split('=');
        const known = this.#known().flatMap(({ long, short }) => [long, short].filter((one) => typeof one === 'string'));
        throw this.#unknown('option', name, [...known, ...HELP]);
    }
    /** Commander calls it. */
    unknownCommand() {
        const known = this.commands.flatMap((command) => [command.name(), ...command.aliases()]);
        throw this.#unknown('command', this.args[0] ?? '', known);
    }
    #unknown(what, received, known) {
        const meant = (0,nearest/* nearest */.pA)(received, known);
        const next = meant === null ? `. ${this.#helpCall} lists what there is.` : `; did you mean ${meant}?`;
        return new errors/* UserError */.yo(`${this.#lead}there is no ${what} ${JSON.stringify(received)}${next}`);
    }
    /** What commander finds wrong, as other errors are said. */
    error(message) {
        const said = ownWords(message.replace(/^error: /, '').replace(/\.$/, ''));
        throw new errors/* UserError */.yo(`${this.#lead}${said}. ${this.#helpCall} says how it is used.`);
    }
    get #lead() {
        return this.path === '' ? '' : `${this.path}: `;
    }
    get #helpCall() {
        return [call/* CALL */.X, this.path, '--help'].filter((word) => word !== '').join(' ');
    }
    /** Its own options, and those of the commands above it. */
    #known() {
        return [...this.options, ...(this.parent instanceof _a ? this.parent.#known() : [])];
    }
    #help() {
        const examples = this.#examples.flatMap(({ does, line }) => [`  # ${does}`, `  ${line}`, '']);
        const codes = [...this.exitCodes].map(([code, words]) => `  ${code}  ${words}`);
        return [
            ...(examples.length === 0 ? [''] : ['', 'Examples:', ...examples]),
            ...(this.commands.length > 0 && this.parent !== null ? [] : ['Exit codes:', ...codes, '']),
            ...(this.#page === null ? [] : [`More: ${(0,docs_address/* docsAddress */.y)(this.#page)}`]),
        ]
            .join('\n')
            .trimEnd();
    }
}
_a = CliCommand;
const HELP = ['--help', '-h'];
/** What commander says otherwise than we do. */
function ownWords(said) {
    const [, shown, choices] = /^command-argument value ('.*') is invalid for argument '.*'\. Allowed choices are (.*)$/.exec(said) ?? [];
    if (shown !== undefined && choices !== undefined)
        return `received ${JSON.stringify(shown.slice(1, -1))}, expected ${(0,words/* enumerate */.HL)(choices.split(', '), 'or')}`;
    const [, twice] = /^option '(--[\w-]+).*' argument '[^]*' is invalid\. It is given twice/.exec(said) ?? [];
    return twice === undefined ? said : `${twice} is given twice, expected once`;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/accept.js


const describeAccept = (program) => {
    program
        .command('accept')
        .usage('--reason <text> [options]')
        .description('write what inventories hold as the accepted state, to be reviewed and committed')
        .example('Accept what a run has read', `${call/* CALL */.X} accept --inventory cloud-baseline-report/inventory.ndjson.gz --accepted-state accepted-state --reason "as reviewed in May"`)
        .example('Every kind, not only those that rules about changes watch', `${call/* CALL */.X} accept --inventory "parts/*.ndjson.gz" --accepted-state accepted-state --kinds all --reason "the whole estate"`)
        .exits({
        good: 'all of it was accepted',
        incomplete: 'not what was read in part only: it stays as it was',
    })
        .page('accepted-state.md')
        .addOption(inventoriesOption())
        .option('--accepted-state <folder>', 'where the accepted state lies, there or not yet (default: that of the config file)', once)
        .requiredOption('--reason <text>', 'why this state is as it should be', once)
        .option('--by <name>', 'who accepts it; on GitHub the actor, elsewhere the user of the system', once)
        .option('--kinds <list...>', 'these kinds, or all, in place of those that rules about changes watch', joined)
        .option('--only <list...>', 'only these changes, by the ids that reports show', joined)
        .inputs('rules', 'config', 'redact')
        .action(async (options) => {
        const { acceptCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(8906), __webpack_require__.e(4336), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 57894));
        process.exitCode = await acceptCommand(options, process.env);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/completion.js


const SHELLS = ['bash', 'zsh', 'fish'];
const describeCompletion = (program) => {
    program
        .command('completion')
        .description('print a script that lets a shell complete commands, options, their values and ids of rules')
        .addArgument(new esm/* Argument */.ef('<shell>', 'whose script it is').choices(SHELLS))
        .example('bash, for this session', `source <(${call/* CALL */.X} completion bash)`)
        .example('zsh', `${call/* CALL */.X} completion zsh > _cloud-baseline`)
        .example('fish', `${call/* CALL */.X} completion fish > cloud-baseline.fish`)
        .page('cli.md#completion')
        .action(async (shell) => {
        const { printCompletion } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 10562));
        printCompletion(shell, program);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/diff.js


const describeDiff = (program) => {
    program
        .command('diff')
        .argument('<before>', 'an inventory, or the folder of an accepted state')
        .argument('<after>', 'what it is compared with: the same')
        .description('show what changed between two inventories, or accepted states (folders)')
        .example('What changed between two runs', `${call/* CALL */.X} diff parts/yesterday.ndjson.gz cloud-baseline-report/inventory.ndjson.gz`)
        .example('What differs from the accepted state, as JSON', `${call/* CALL */.X} diff accepted-state cloud-baseline-report/inventory.ndjson.gz --json`)
        .exits({
        good: 'no difference in what was compared',
        violations: 'differences',
        incomplete: 'no difference, but not everything could be compared',
    })
        .page('changes.md')
        .option('--kinds <list>', 'only these kinds; with an accepted state otherwise those that are accepted', joined)
        .option('--json', 'one JSON object per line')
        .inputs('config', 'redact')
        .action(async (before, after, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3217), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(8906), __webpack_require__.e(4336), __webpack_require__.e(5325)]).then(__webpack_require__.bind(__webpack_require__, 47387));
        process.exitCode = await diffCommand(before, after, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/exceptions.js


/** The inputs on which it hangs what an inventory holds, and what exceptions say of it. */
const EXPLAINED_WITH = [
    'inventory',
    'exceptions',
    'rules',
    'config',
    'accounts',
    'regions',
    'production-accounts',
    'accepted-state',
];
const describeExceptions = (program) => {
    const exceptions = program
        .command('exceptions')
        .description('check the exceptions file, or explain what it says of a finding');
    const check = exceptions
        .command('check')
        .argument('[file]', 'the exceptions file (default: that of the config file, or where it usually is)')
        .description('report every mistake with file and line, what has expired and what expires soon')
        .example('The file where it usually is', `${call/* CALL */.X} exceptions check`)
        .example('Another one', `${call/* CALL */.X} exceptions check my-exceptions.yml --json`)
        .exits({ good: 'no mistake', wrongUse: 'mistakes, each with file and line' })
        .page('exceptions.md')
        .inputs('config', 'rules')
        .option('--json', 'as one JSON object');
    check.action(async (file, options) => {
        const { exceptionsCheckCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(4122)]).then(__webpack_require__.bind(__webpack_require__, 92656));
        process.exitCode = exceptionsCheckCommand(file ?? '', options);
    });
    const explain = exceptions
        .command('explain')
        .argument('<finding...>', 'its fingerprint, or the id of a rule and the id of a resource')
        .description('say which exception accepts a finding, given by its fingerprint or by rule and resource id, or what of each does not match')
        .example('By rule and resource', `${call/* CALL */.X} exceptions explain aws-ec2-security-group-ingress-all-traffic-from-internet sg-0a1b2c3d4e5f60718 --inventory cloud-baseline-report/inventory.ndjson.gz`)
        .example('As a run reported it, for a program', `${call/* CALL */.X} exceptions explain aws-ec2-security-group-ingress-all-traffic-from-internet sg-0a1b2c3d4e5f60718 --result cloud-baseline-report/result.json --json`)
        .exits({
        good: 'every finding that was asked about is accepted',
        violations: 'one is not accepted',
        incomplete: 'of one it cannot be decided from what is there',
    })
        .page('exceptions.md')
        .option('--result <file>', 'the result.json of a run; it does not decide about tags and where', once)
        .option('--json', 'as one JSON object')
        .inputs(...EXPLAINED_WITH);
    explain.action(async (finding, options) => {
        const { exceptionsExplainCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(8492), __webpack_require__.e(8726)]).then(__webpack_require__.bind(__webpack_require__, 36518));
        process.exitCode = await exceptionsExplainCommand(finding, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js



const describeExplain = (program) => {
    program
        .command('explain')
        .argument('[query]', 'a search, the id of a rule, or a file or folder of rules; none with --change')
        .description('show how a search is grouped and what it needs; the same of a rule, by its id or the path of its file, with its severities and parameters; or which rule judges a change')
        .example('How a search is read', `${call/* CALL */.X} explain "is(aws_ec2_volume) and age > 30d"`)
        .example('A rule', `${call/* CALL */.X} explain aws-ec2-volume-not-attached`)
        .example('The rules of a file, with another value of a parameter', `${call/* CALL */.X} explain my-rules/volumes.yml --param size=500`)
        .page('search-language.md')
        .option('--json', 'as one JSON object')
        .option('--param <name=value>', 'the value of a parameter, here in place of its default; several times for several', (value, before) => [...(before ?? []), value])
        .option('--rules <selection>', 'where your own rules are, as the input (default: those of the config file, or default)', joined)
        .inputs('config')
        .option('--change <id>', 'a change against the accepted state, by the id that reports show', once)
        .addOption(inventoriesOption())
        .option('--accepted-state <folder>', 'with --change: the accepted state (default: that of the config file)', once)
        .option('--environment <name>', 'with --change: that of the account (default: production)', once)
        .inputs('redact')
        .action(async (query, options) => {
        const { change } = options;
        if (change !== undefined) {
            const { explainChangeCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(8906), __webpack_require__.e(1848)]).then(__webpack_require__.bind(__webpack_require__, 71848));
            process.exitCode = await explainChangeCommand({ ...options, change });
            return;
        }
        if (query === undefined)
            throw new errors/* UserError */.yo('explain: received neither a search or rule nor --change, expected one.');
        const { explainCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 82919));
        process.exitCode = explainCommand(query, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/import-resoto.js


const describeImportResoto = (program) => {
    program
        .command('import-resoto')
        .argument('<files...>', 'what Resoto kept: lists of jobs, alert templates, checks, report configuration')
        .description('make rules, configuration and a workflow of what Resoto kept: jobs, templates, checks')
        .example('Files for a repository, to look at before they go into it', `${call/* CALL */.X} import-resoto docs/examples/resoto-jobs.txt --into look-first`)
        .example('What became of each job, for a program', `${call/* CALL */.X} import-resoto docs/examples/resoto-jobs.txt --into look-first --force --json`)
        .exits({
        good: 'all of it was carried over',
        incomplete: 'some of it was not, or waits for examples: the list says what and why',
    })
        .page('coming-from/resoto.md')
        .option('--into <folder>', 'the root of the repository that gets the files (default: .)', once)
        .option('--accounts <list>', 'which accounts are read: organization, or ids (default: that of the role that signs in)', joined)
        .option('--role <text>', 'the name, or ARN with {account}, of the role to assume in each account', once)
        .option('--owner <text>', 'who answers for the exceptions that ignored accounts become, such as cloud-team@example.com', once)
        .option('--force', 'overwrite files that are there')
        .option('--json', 'print what became of each as JSON')
        .action(async (files, options) => {
        const { importCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(8467), __webpack_require__.e(8990), __webpack_require__.e(5800)]).then(__webpack_require__.bind(__webpack_require__, 5800));
        process.exitCode = await importCommand(files, options);
    });
};

// EXTERNAL MODULE: ./build/src/init/given.js
var given = __webpack_require__(93489);
;// CONCATENATED MODULE: ./build/src/cli/commands/init.js




const FILES = 'What is written';
const ROLES = 'Roles, and who signs in';
const ALERTS = 'Alerts and schedule';
const describeInit = (program) => {
    const init = program
        .command('init')
        .description('write workflow, configuration, templates of the roles and a first rule into a repository, checked as a run would; asks for what is not given')
        .example('One account, with no questions asked', `${call/* CALL */.X} init --yes --into my-repository --repository you/infra`)
        .example('An organisation whose production pages', `${call/* CALL */.X} init --yes --into my-audit --repository you/audit --accounts organization --production-accounts "ou:Workloads/Prod*" --environments "staging=*-staging" --pagerduty yes`)
        .exits({ good: 'all files were written', wrongUse: 'nothing was written: the message says why' })
        .page('roles.md')
        .inputs('accounts', 'role', 'external-id', 'regions', 'production-accounts', 'pagerduty-endpoint');
    init
        .optionsGroup(`${FILES}:`)
        .option('--yes', 'ask nothing: what is not given is as usual')
        .option('--into <folder>', 'the root of the repository, there or not yet (default: this folder)', once)
        .option('--force', 'replace files that are there; without it nothing is written then')
        .addOption(templatesOption())
        .optionsGroup(`${ALERTS}:`)
        .option('--environments <list...>', 'other environments than production, as NAME=PATTERN: staging=*-staging', joined)
        .option('--pagerduty <word>', 'whether production pages: no, yes, or the name of the secret with the integration key (default: no; yes is PAGERDUTY_ROUTING_KEY)', once)
        .option('--schedule <cron>', 'when the scan starts, in UTC (default: "17 5 * * *")', once)
        .optionsGroup(`${ROLES}:`)
        .option('--repository <owner/name>', 'who signs in (default: that of which the folder is a clone)', once)
        .option('--repository-ids <ids>', 'the numbers of owner and repository, which newer repositories sign in with; without them, the commands that are printed ask GitHub', once)
        .option('--branch <name>', 'the branch whose workflows may sign in (default: that of the clone, or main)', once)
        .option('--github-environment <name>', 'instead: the environment of the repository whose jobs may sign in', once)
        .option('--sign-in-role <role>', 'name or ARN of the role that the workflow signs in to (default: cloud-baseline); with an ARN no variable is needed', once)
        .option('--sign-in-region <region>', 'where it signs in (default: us-east-1)', once)
        .action(async (options) => {
        const { initCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(8467), __webpack_require__.e(8990), __webpack_require__.e(9315)]).then(__webpack_require__.bind(__webpack_require__, 39315));
        process.exitCode = await initCommand(options);
    });
};
function templatesOption() {
    const option = new esm/* Option */.c$('--templates <word>', 'for which tool roles are written: cloudformation, terraform, both or none (default: both)').argParser(once);
    // For completion: what it is, the answers check.
    option.argChoices = [...given/* TEMPLATES */.Q];
    return option;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/kinds.js

const describeKinds = (program) => {
    program
        .command('kinds')
        .argument('[kind]', 'the kind whose properties are shown, such as aws_ec2_instance; none lists all kinds')
        .description('list the kinds of resources that are read, or the properties of one')
        .example('All kinds, with what each is', `${call/* CALL */.X} kinds`)
        .example('What a search can ask of instances: types, values, IAM actions, neighbours', `${call/* CALL */.X} kinds aws_ec2_instance`)
        .exits({ good: 'there is such a kind' })
        .page('kinds.md')
        .option('--json', 'everything, in one JSON document')
        .action(async (kind, options) => {
        const { kindsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(5805)]).then(__webpack_require__.bind(__webpack_require__, 74262));
        process.exitCode = kindsCommand(kind, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/policy.js



/** The inputs on which it hangs what leaves the machine. */
const DATA_INPUTS = [
    'mode',
    'formats',
    'history',
    'check-run',
    'issues',
    'attribution',
    'redact',
    'pagerduty-endpoint',
    'dry-run',
];
/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = inputs/* INPUT_NAMES */.Qh.filter((name) => (0,inputs/* specOf */.rI)(name).group === 'What is read');
const describePolicy = (program) => {
    const policy = program
        .command('policy')
        .argument('[selection...]', SELECTION_WORDS)
        .description('print the least IAM policy for the rules; with roles, one for the workflow and for each role')
        .example('What the rules that ship need', `${call/* CALL */.X} policy`)
        .example('What a workflow needs for an organisation, and the role that it takes in each account', `${call/* CALL */.X} policy --accounts organization --role cloud-baseline-read`)
        .example('What the rules about IAM and S3 need', `${call/* CALL */.X} policy --services iam,s3`)
        .example('What a rule and those of a folder need', `${call/* CALL */.X} policy aws-ec2-volume-not-attached,my-rules`)
        .example('What leaves the machine, to whom and for how long', `${call/* CALL */.X} policy --data`)
        .page('iam.md')
        .option('--data', 'print what leaves the machine by the settings instead, as a table in Markdown')
        .option('--json', 'with --data: as JSON')
        .inputs('services', ...ACCOUNT_INPUTS, ...DATA_INPUTS);
    policy.action(async (selection, options) => {
        if (options['data'] === true) {
            const { policyDataCommand } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(5964)]).then(__webpack_require__.bind(__webpack_require__, 95964));
            process.exitCode = policyDataCommand(selection, options);
        }
        else {
            const { policyCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(6039), __webpack_require__.e(8467), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 17008));
            process.exitCode = policyCommand(selection, options);
        }
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/privacy.js


const describePrivacy = (program) => {
    program
        .command('privacy')
        .argument('<file...>', 'files and folders: text, logs, JSON, CSV, gzip and ZIP; - is the standard input')
        .description('look through files for personal data and secrets, and print where they are, never what they are')
        .example('A report, before it goes to somebody', `${call/* CALL */.X} privacy cloud-baseline-report`)
        .example('A table, for a program', `${call/* CALL */.X} privacy --json - < cloud-baseline-report/findings.csv`)
        .exits({
        good: 'nothing was found, and everything was looked at',
        violations: 'something was found: each place with its class and a masked form',
        incomplete: 'nothing was found in what could be read, but not everything could be',
    })
        .page('privacy.md')
        .option('--own-domains <list>', 'domains whose e-mail addresses are no personal data to you', joined)
        .option('--role-addresses <list>', 'what stands before the @ where nobody in particular reads', joined)
        .option('--trusted-networks <list>', 'networks that are no home of anybody, such as 203.0.113.0/24', joined)
        .option('--national-ids <list>', 'countries whose national ids are looked for, such as DE,US', joined)
        .option('--minimum-confidence <number>', 'from what certainty on, 0 to 1 (default: 0.6)', once)
        .option('--exclude <list>', 'files and folders that are not looked at, by name or path; globs', joined)
        .option('--config <file>', 'the configuration file, whose section privacy says what is none (default: that of the workflow)', once)
        .option('--json', 'one JSON object per line')
        .action(async (files, options) => {
        const { privacyCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 46919));
        process.exitCode = await privacyCommand(files, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/rules.js


const describeRules = (program) => {
    const rules = program.command('rules').description('check, list and show rules');
    rules
        .command('check')
        .argument('[selection...]', SELECTION_WORDS)
        .description('load rules, run their examples, look at what the config file says of sending, report every mistake with file and line; with --inventory also what each rule would find')
        .example('The rules of a folder', `${call/* CALL */.X} rules check my-rules`)
        .example('With those that ship, and the parameters of the config', `${call/* CALL */.X} rules check default,my-rules`)
        .example('What a rule would find in what a run has read', `${call/* CALL */.X} rules check my-rules/volumes.yml --inventory cloud-baseline-report/inventory.ndjson.gz`)
        .exits({
        good: 'no mistake, whatever the rules find in an inventory',
        wrongUse: 'mistakes, each with file and line',
        incomplete: 'with --inventory: a rule is unknown somewhere, or judged nothing',
    })
        .page('writing-rules.md')
        .inputs('config', 'inventory', 'accounts', 'regions', 'production-accounts')
        .option('--json', 'as one JSON object')
        .action(async (selection, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(5636), __webpack_require__.e(6039), __webpack_require__.e(8492), __webpack_require__.e(8906), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 70172));
        process.exitCode = await checkCommand(selection, options);
    });
    rules
        .command('list')
        .argument('[selection...]', SELECTION_WORDS)
        .description('list rules, the most severe first')
        .example('Those that ship', `${call/* CALL */.X} rules list`)
        .example('Those about IAM and S3', `${call/* CALL */.X} rules list --services iam,s3`)
        .example('Your own, with what they read', `${call/* CALL */.X} rules list my-rules --wide`)
        .page('rules.md')
        .inputs('config', 'services')
        .option('--wide', 'all columns, however wide the terminal; a pipe always gets them')
        .option('--json', 'as one JSON list, with searches, parameters and requirements')
        .action(async (selection, options) => {
        const { listCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(4660)]).then(__webpack_require__.bind(__webpack_require__, 97589));
        process.exitCode = listCommand(selection, options);
    });
    rules
        .command('show')
        .argument('<rule>', 'the id or an alias of the rule')
        .argument('[selection...]', SELECTION_WORDS)
        .description('print the rule with this id or alias, one that ships or is selected; of a family, with the values of its row')
        .example('A rule that ships', `${call/* CALL */.X} rules show aws-ec2-volume-not-attached`)
        .example('One of a folder', `${call/* CALL */.X} rules show acme-volume-without-owner my-rules`)
        .page('rules.md')
        .inputs('config', 'rules')
        .option('--json', 'as one JSON object')
        .action(async (rule, selection, options) => {
        const { showCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(4660)]).then(__webpack_require__.bind(__webpack_require__, 97589));
        process.exitCode = showCommand(rule, selection, options);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/scan.js


const describeScan = (program) => {
    const scan = program
        .command('scan')
        .description('read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options')
        .example('The account of your credentials', `${call/* CALL */.X} scan --fail-on none`)
        .example('Two accounts, by a role in each, in the regions of Europe; alerts are written down instead of sent', `${call/* CALL */.X} scan --accounts 111122223333,444455556666 --role cloud-baseline-read --regions "eu-*" --dry-run`)
        .example('What a saved inventory says to other rules, as JSON', `${call/* CALL */.X} scan --inventory "parts/*.ndjson.gz" --rules default,my-rules --json > result.json`)
        .exits({
        good: 'everything was seen, and nothing fails the run',
        violations: 'violations that fail the run (fail-on, fail-on-new)',
        incomplete: 'something could not be seen (on-incomplete), or the program failed',
    })
        .page('inputs.md')
        .inputs(...inputs/* INPUT_NAMES */.Qh);
    scan
        .option('--json', 'write the result as JSON to standard output')
        .action(async (options) => {
        const { scanCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(3217), __webpack_require__.e(3520), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(5636), __webpack_require__.e(6039), __webpack_require__.e(5698), __webpack_require__.e(8492), __webpack_require__.e(6679), __webpack_require__.e(4157), __webpack_require__.e(3702), __webpack_require__.e(3132), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 14555));
        process.exitCode = await scanCommand(options, process.env);
    });
};

;// CONCATENATED MODULE: ./build/src/cli/commands/search.js



const describeSearch = (program) => {
    program
        .command('search')
        .argument('[query]', 'the search, such as "is(aws_ec2_volume) and volume_encrypted = false"')
        .usage('[options] <query>')
        .description('search a saved inventory')
        .example('Volumes that nothing uses, with their owners', `${call/* CALL */.X} search "is(aws_ec2_volume) and volume_status = available" --inventory cloud-baseline-report/inventory.ndjson.gz --fields account,region,id,volume_size,tags.owner`)
        .example('How many instances of each type there are', `${call/* CALL */.X} search "aggregate(instance_type: sum(1) as count): is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz`)
        .example('Instances with volumes that are not encrypted, as JSON', `${call/* CALL */.X} search "is(aws_ec2_volume) and volume_encrypted = false <-- is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz --json`)
        .exits({ good: 'all of it was seen', incomplete: 'the inventory has gaps in what the search asks about' })
        .page('search-language.md')
        .addOption(inventoriesOption())
        .option('--limit <number>', 'show at most this many (default: all)', once)
        .option('--fields <list>', 'columns, such as id,volume_size,tags.owner (default: account, region, kind, id and name)', joined)
        .option('--json', 'one JSON object per line')
        .inputs('config', 'redact')
        .action(async (query, options) => {
        const { searchCommand } = await Promise.all(/* import() */[__webpack_require__.e(6627), __webpack_require__.e(3243), __webpack_require__.e(2210), __webpack_require__.e(1405), __webpack_require__.e(6054), __webpack_require__.e(1392), __webpack_require__.e(9439), __webpack_require__.e(5925), __webpack_require__.e(3643), __webpack_require__.e(5216), __webpack_require__.e(4612), __webpack_require__.e(8906), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 96747));
        process.exitCode = await searchCommand(...behindInventories(query, options));
    });
};
/** `search --inventory FILE QUERY`: the option takes all words behind it, and the last of them is the search. */
function behindInventories(query, { inventory = [], ...options }) {
    const text = query ?? inventory.at(-1);
    const files = query === undefined ? inventory.slice(0, -1) : inventory;
    if (text === undefined || (query === undefined && files.length === 0))
        throw new errors/* UserError */.yo('search: received no search, expected one, such as "is(aws_ec2_volume)".');
    return [text, { ...options, inventory: files }];
}

// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/program.js





















/** All commands, by what they are for, in the order of the help. */
const COMMANDS = {
    'Check accounts': [describeInit, describeScan, describePolicy],
    'Look into inventories': [describeSearch, describeExplain, describeKinds, describeDiff],
    'Look into files': [describePrivacy],
    'Rules, exceptions and the accepted state': [describeRules, describeExceptions, describeAccept],
    'Come from elsewhere': [describeImportResoto],
    'The program itself': [describeCompletion],
};
/** Runs the command that the arguments name, and sets the exit code. */
async function runProgram() {
    // The reader of a pipe may leave before the end (`… | head`). The command goes on, so that its files are whole and its
    // exit code is that of what it has seen.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                sayLost(stream, error);
        });
    try {
        const program = describeProgram();
        await program.parseAsync(withArrowLast(withHelpLast(process.argv, program)));
    }
    catch (error) {
        // Commander has already printed its sentence, or the help that was asked for.
        if (error instanceof esm/* CommanderError */.b7)
            process.exitCode = error.exitCode === 0 ? exit/* EXIT */.dc.good : exit/* EXIT */.dc.wrongUse;
        else
            process.exitCode = await (0,exit/* fail */.fJ)(error);
    }
    (0,ending/* endSoon */.n)();
}
/**
 * A result that could not be written, as on a full disk, is incomplete. Thrown, the error would end the process before its
 * files are whole, and with the code that says that there are violations.
 */
function sayLost(stream, error) {
    stream.removeAllListeners('error').on('error', () => undefined);
    process.once('exit', () => {
        if (Number(process.exitCode ?? exit/* EXIT */.dc.good) === exit/* EXIT */.dc.good)
            process.exitCode = exit/* EXIT */.dc.incomplete;
    });
    if (stream === process.stdout)
        (0,print/* tell */.qz)(`The output cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`);
}
/** `help rules check` is `rules check --help`: commander knows one word behind `help`. */
function withHelpLast(argv, program) {
    const help = argv.findIndex((word, index) => index > 1 && !word.startsWith('-'));
    const words = argv.slice(help + 1).filter((word) => !word.startsWith('-'));
    if (argv[help] !== 'help' || words.length === 0)
        return [...argv];
    let command = program;
    for (const word of words)
        command = command?.commands.find((one) => one.name() === word);
    // Of what there is not, the command that is called says so.
    return [...argv.slice(0, help), ...words, ...(command === undefined ? [] : ['--help'])];
}
/** A search may begin with an arrow (`--> is(volume)`), which is no option: it goes behind `--`. */
function withArrowLast(argv) {
    const command = argv.findIndex((word, index) => index > 1 && !word.startsWith('-'));
    const arrow = argv.findIndex((word, index) => index > command && /^-(->|[[{]|(default|delete|iam)\b)/.test(word));
    const takesSearch = argv[command] === 'search' || argv[command] === 'explain';
    if (!takesSearch || arrow < 0 || argv.includes('--'))
        return [...argv];
    return [...argv.slice(0, arrow), ...argv.slice(arrow + 1), '--', argv[arrow] ?? ''];
}
/** The program as a person may call it. */
function describeProgram() {
    const program = new CliCommand('cloud-baseline')
        .usage('<command> [options]')
        .description('Checks the state of AWS accounts against rules and says what it could not see.')
        .version(version/* VERSION */.x, '-V, --version', 'print the version')
        .option('--no-color', 'no colours, as with NO_COLOR in the environment; FORCE_COLOR asks for them')
        .helpOption('-h, --help', `show this help; ${call/* CALL */.X} <command> --help shows that of a command`)
        .example('Read the account of your credentials: nothing is written but the report, nobody is paged', `${call/* CALL */.X} scan --fail-on none`)
        .example('Ask what the run has read', `${call/* CALL */.X} search "is(aws_ec2_instance)" --inventory cloud-baseline-report/inventory.ndjson.gz`)
        .exits(EXITS)
        .page('cli.md')
        // The words of an option have its choices and its default.
        .configureHelp({ showGlobalOptions: true, optionDescription: ({ description }) => description })
        .exitOverride()
        .configureOutput({ writeOut: print/* print */.yy, writeErr: print/* tell */.qz });
    program.hook('preAction', () => {
        if (program.opts().color)
            return;
        process.env['NO_COLOR'] = '1';
        delete process.env['FORCE_COLOR'];
    });
    for (const [title, commands] of Object.entries(COMMANDS)) {
        program.commandsGroup(`${title}:`);
        for (const describe of commands)
            describe(program);
    }
    program.helpCommand('help [command...]', 'show the help of a command');
    return program;
}
/** What the codes mean for all commands; each says it for itself in its help. */
const EXITS = {
    good: 'nothing is wrong, as far as the command was asked',
    violations: 'violations from fail-on up, or differences',
    wrongUse: 'used wrongly: the message says what was received and what is expected',
    incomplete: 'not everything could be seen, or the program failed',
};


/***/ }),

/***/ 35067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ usualInventory),
/* harmony export */   G: () => (/* binding */ USUAL_INVENTORY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84162);


/** What a scan with the default settings leaves where it runs. */
const USUAL_INVENTORY = `${(0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)('report-dir').default}/inventory.ndjson.gz`;
/** The one that a scan left here, if there is one. */
function usualInventory() {
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(USUAL_INVENTORY, { throwIfNoEntry: false })?.isFile() === true;
    return isThere ? [USUAL_INVENTORY] : [];
}


/***/ }),

/***/ 97662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRunner),
/* harmony export */   M: () => (/* binding */ outputLine)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81814);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);


/** The gate to wherever standard output and standard error lead: a runner obeys what it finds in them. */
function outputLine(line, environment) {
    return isRunner(environment) ? (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line) : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line);
}
function isRunner(environment) {
    return environment['GITHUB_ACTIONS'] === 'true';
}


/***/ }),

/***/ 93489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TEMPLATES),
/* harmony export */   X: () => (/* binding */ optionOf)
/* harmony export */ });
/** For which tools roles are written. */
const TEMPLATES = ['cloudformation', 'terraform', 'both', 'none'];
/** As options and sentences have it: `sign-in-role`. */
function optionOf(answer) {
    return answer.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   y: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95921);


const MAJOR = `v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x.split('.')[0]}`;
/** Where a page of docs/ is read: as it is for this major version. */
function docsAddress(page) {
    return `${_package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB}/blob/${MAJOR}/docs/${page}`;
}
/** Where editors find a schema: that of this major version. */
function schemaAddress(name) {
    const { pathname } = new URL(_package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB);
    return `https://raw.githubusercontent.com${pathname}/${MAJOR}/schema/${name}`;
}


/***/ }),

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** As package.json has it. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
