export const id = 6180;
export const ids = [6180,7717];
export const modules = {

/***/ 31194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18875);


const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 };
/** Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. */
function fail(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)([error.message, error.excerpt].filter((part) => part !== null).join('\n'));
        return EXIT.wrongUse;
    }
    (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(`Cloud Baseline failed with an internal error: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(error.stack);
    return EXIT.incomplete;
}


/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secretVariable),
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70801);

function inputGiven(name, options) {
    const given = options[(0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name)];
    return typeof given === 'string' ? given : undefined;
}
/** The variable that may hold a secret instead: everybody on the machine sees what stands on a command line. */
function secretVariable(name) {
    return `CLOUD_BASELINE_${name.replaceAll('-', '_').toUpperCase()}`;
}


/***/ }),

/***/ 18875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ TableWriter),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   e4: () => (/* binding */ printTable),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   wn: () => (/* binding */ jsonForLog),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _host_output_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97662);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);



/** Lines of a command's result. */
function print(text) {
    write(process.stdout, text);
}
/** Lines about the command: warnings and errors. */
function tell(text) {
    write(process.stderr, text);
}
/** A value for programs, in one line unless a space is given. */
function printJson(value, space) {
    process.stdout.write(`${jsonForLog((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(value, space))}\n`);
}
/**
 * JSON on its way to standard output. It needs no gate for `::`, since no line of it begins so; what a runner takes
 * for a command anywhere in a line stands in texts alone, and is written as JSON escapes it.
 */
function jsonForLog(json) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)((0,_host_output_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunner */ .D)(process.env) ? json.replaceAll('##[', String.raw `##\u005b`) : json);
}
function write(stream, text) {
    const lines = text.replace(/\n$/, '').split('\n');
    stream.write(lines.map((line) => `${(0,_host_output_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outputLine */ .M)(line, process.env)}\n`).join(''));
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
        const cells = row.map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R);
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

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74132);
/* harmony import */ var _host_ending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18773);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70801);
/* harmony import */ var _text_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74539);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31194);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18875);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50698);








/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(name).group === 'What is read');
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
/** Runs the command that the arguments name, and sets the exit code. */
async function runProgram() {
    // The reader of a pipe may leave before the end (`… | head`): nothing is wrong then.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.good);
    });
    try {
        await describeProgram().parseAsync(withArrowLast(process.argv));
    }
    catch (error) {
        // Commander has already printed its sentence, or the help that was asked for.
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            process.exitCode = error.exitCode === 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.good : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.wrongUse;
        else
            process.exitCode = (0,_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)(error);
    }
    (0,_host_ending_js__WEBPACK_IMPORTED_MODULE_6__/* .endSoon */ .n)();
}
/** A search may begin with an arrow (`--> is(volume)`), which is no option: it goes behind `--`. */
function withArrowLast(argv) {
    const arrow = argv.findIndex((word, index) => index > 2 && /^-(->|[[{]|(default|delete|iam)\b)/.test(word));
    const takesSearch = argv[2] === 'search' || argv[2] === 'explain';
    if (!takesSearch || arrow < 0 || argv.includes('--'))
        return [...argv];
    return [...argv.slice(0, arrow), ...argv.slice(arrow + 1), '--', argv[arrow] ?? ''];
}
function describeProgram() {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('cloud-baseline')
        .description('Checks the state of AWS accounts against rules and says what it could not see.')
        .version(_text_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x)
        .showHelpAfterError('(--help lists the commands and options)')
        .exitOverride()
        .configureOutput({ writeOut: _print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy, writeErr: _print_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz });
    describeScan(program);
    describeSearch(program);
    describeDrift(program);
    describeRules(program);
    describeExceptions(program);
    return program;
}
function describeScan(program) {
    const scan = program
        .command('scan')
        .description('read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options');
    for (const name of _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh)
        scan.addOption(optionFor(name));
    scan
        .option('--json', 'write the result as JSON to standard output')
        .action(async (options) => {
        const { scanCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(4622), __webpack_require__.e(6528), __webpack_require__.e(579), __webpack_require__.e(5585), __webpack_require__.e(4555)]).then(__webpack_require__.bind(__webpack_require__, 14555));
        process.exitCode = await scanCommand(options, process.env);
    });
}
/** Commander keeps the last of several values, and says nothing of the others. */
function once(value, before) {
    if (before === undefined)
        return value;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is given twice, expected once; lists take commas between entries.');
}
function optionFor(name) {
    const { help, default: usual, terminalDefault: value = usual, group, secret } = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(name);
    const notes = [
        ...(value === '' ? [] : [`(default: ${value})`]),
        ...(secret === 'masked' ? [`Better in the environment, as ${(0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .secretVariable */ .H)(name)}.`] : []),
    ];
    const description = [help.replaceAll('`', '"'), ...notes].join(' ');
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <value>`, description).argParser(once).helpGroup(`${group}:`);
}
function describeSearch(program) {
    program
        .command('search <query>')
        .description('search a saved inventory')
        .requiredOption('--inventory <file>', 'an inventory.ndjson.gz that a scan wrote', once)
        .option('--limit <number>', 'show at most this many', once)
        .option('--fields <paths>', 'columns, such as id,volume_size,tags.owner', once)
        .option('--json', 'one JSON object per line')
        .action(async (query, options) => {
        const { searchCommand } = await Promise.all(/* import() */[__webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4939)]).then(__webpack_require__.bind(__webpack_require__, 74939));
        process.exitCode = await searchCommand(query, options);
    });
    program
        .command('explain [query]')
        .description('show how a search, or the search of a rule (by its id), is grouped and what it needs; or which rule judges a change')
        .option('--json', 'as one JSON object')
        .option('--change <id>', 'a change against the accepted state, by the id that reports show', once)
        .option('--inventory <file>', 'with --change: the inventory of the run', once)
        .option('--accepted-state <folder>', 'with --change: the accepted state', once)
        .option('--rules <selection>', 'with --change: as the input (default: default)', once)
        .option('--environment <name>', 'with --change: that of the account (default: production)', once)
        .action(async (query, options) => {
        const { change } = options;
        if (change !== undefined) {
            const { explainChangeCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(2316)]).then(__webpack_require__.bind(__webpack_require__, 71848));
            process.exitCode = await explainChangeCommand({ ...options, change });
            return;
        }
        if (query === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y('explain: received neither a search nor --change, expected one.');
        const { explainCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8631)]).then(__webpack_require__.bind(__webpack_require__, 5511));
        process.exitCode = explainCommand(query, options);
    });
}
function describeDrift(program) {
    program
        .command('accept')
        .description('write what inventories hold as the accepted state, to be reviewed and committed')
        .requiredOption('--inventory <files...>', 'inventories of a scan; patterns such as parts/*.ndjson.gz')
        .requiredOption('--accepted-state <folder>', 'where the accepted state lies, there or not yet', once)
        .requiredOption('--reason <text>', 'why this state is as it should be', once)
        .option('--by <name>', 'who accepts it; on GitHub the actor, elsewhere the user of the system', once)
        .option('--kinds <kinds>', 'these kinds, or all, in place of those that rules about changes watch', once)
        .addOption(optionFor('rules'))
        .addOption(optionFor('config'))
        .option('--only <changes...>', 'only these changes, by the ids that reports show')
        .action(async (options) => {
        const { acceptCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(4622), __webpack_require__.e(7894)]).then(__webpack_require__.bind(__webpack_require__, 57894));
        process.exitCode = await acceptCommand(options, process.env);
    });
    program
        .command('diff <before> <after>')
        .description('show what changed between two inventories, or accepted states (folders)')
        .option('--kinds <kinds>', 'only these kinds; with an accepted state otherwise those that are accepted', once)
        .option('--json', 'one JSON object per line')
        .action(async (before, after, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(7082), __webpack_require__.e(3487)]).then(__webpack_require__.bind(__webpack_require__, 30742));
        process.exitCode = await diffCommand(before, after, options);
    });
}
function describeExceptions(program) {
    const exceptions = program
        .command('exceptions')
        .description('check the exceptions file, or explain what it says of a finding');
    const check = exceptions
        .command('check [file]')
        .description('report every mistake with file and line, what has expired and what expires soon')
        .addOption(optionFor('config'))
        .addOption(optionFor('rules'))
        .option('--json', 'as one JSON object');
    check.action(async (file, options) => {
        const { exceptionsCheckCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(4622), __webpack_require__.e(2656)]).then(__webpack_require__.bind(__webpack_require__, 92656));
        process.exitCode = exceptionsCheckCommand(file ?? '', options);
    });
    const explain = exceptions
        .command('explain <finding...>')
        .description('say which exception accepts a finding, given by its fingerprint or by rule and resource id, or what of each does not match')
        .option('--result <file>', 'the result.json of a run; it does not decide about tags and where', once)
        .option('--json', 'as one JSON object');
    for (const name of EXPLAINED_WITH)
        explain.addOption(optionFor(name));
    explain.action(async (finding, options) => {
        const { exceptionsExplainCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(4622), __webpack_require__.e(6528), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 36518));
        process.exitCode = await exceptionsExplainCommand(finding, options);
    });
}
function describeRules(program) {
    const policy = program
        .command('policy [selection...]')
        .description('print the least IAM policy for the rules; with roles, one for the workflow and for each role');
    for (const name of ACCOUNT_INPUTS)
        policy.addOption(optionFor(name));
    policy.action(async (selection, options) => {
        const { policyCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(4622), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 17008));
        process.exitCode = policyCommand(selection, options);
    });
    const rules = program.command('rules').description('check, list and show rules');
    rules
        .command('check [selection...]')
        .description('load rules, run their examples, report every mistake with file and line')
        .addOption(optionFor('config'))
        .option('--json', 'as one JSON object')
        .action(async (selection, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 89817));
        process.exitCode = checkCommand(selection, options);
    });
    rules
        .command('list [selection...]')
        .description('list rules')
        .addOption(optionFor('config'))
        .option('--json', 'as one JSON object')
        .action(async (selection, options) => {
        const { listCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 89817));
        process.exitCode = listCommand(selection, options);
    });
    rules
        .command('show <rule> [selection...]')
        .description('print the rule with this id or alias; of a family, with the values of its row')
        .option('--json', 'as one JSON object')
        .action(async (rule, selection, options) => {
        const { showCommand } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3243), __webpack_require__.e(7082), __webpack_require__.e(8579), __webpack_require__.e(4284), __webpack_require__.e(3520), __webpack_require__.e(8352), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 89817));
        process.exitCode = showCommand(rule, selection, options);
    });
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

/***/ 74539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./build/src/text/version.js

/** As package.json has it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
