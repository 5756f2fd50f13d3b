export const id = 180;
export const ids = [180,618];
export const modules = {

/***/ 31194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _search_language_search_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18875);



const EXIT = { good: 0, violations: 1, wrongUse: 2, incomplete: 3 };
/** Tells an error on standard error and gives the exit code: a fault of ours has seen nothing, so it is incomplete. */
function fail(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)([error.message, ...(error instanceof _search_language_search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F ? [error.excerpt] : [])].join('\n'));
        return EXIT.wrongUse;
    }
    (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(`Cloud Baseline failed by a fault of its own: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(error.stack);
    return EXIT.incomplete;
}


/***/ }),

/***/ 18875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ TableWriter),
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   e4: () => (/* binding */ printTable),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   wn: () => (/* binding */ jsonForLog),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81814);
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
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(isRunner() ? json.replaceAll('##[', String.raw `##\u005b`) : json);
}
/** The gate to wherever standard output and standard error lead: a runner obeys what it finds in them. */
function outputLine(line, environment = process.env) {
    return isRunner(environment) ? (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line) : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line);
}
function isRunner(environment = process.env) {
    return environment['GITHUB_ACTIONS'] === 'true';
}
function write(stream, text) {
    const lines = text.replace(/\n$/, '').split('\n');
    stream.write(lines.map((line) => `${outputLine(line)}\n`).join(''));
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
/* harmony import */ var _host_ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18773);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40198);
/* harmony import */ var _text_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74539);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31194);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18875);






/** The inputs that say which accounts are read, and how. */
const ACCOUNT_INPUTS = ['config', 'accounts', 'role', 'regions', 'production-accounts'];
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
    (0,_host_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .endSoon */ .n)();
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
        .showHelpAfterError('(--help tells the commands and options)')
        .exitOverride()
        .configureOutput({ writeOut: _print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy, writeErr: _print_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz });
    describeScan(program);
    describeSearch(program);
    describeRules(program);
    return program;
}
function describeScan(program) {
    const scan = program
        .command('scan')
        .description('read AWS, check the rules, report and alert: the Action in a terminal, its inputs as options');
    for (const name of _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh)
        scan.option(`--${name} <value>`, hintFor(name), once);
    scan
        .option('--json', 'write the result as JSON to standard output')
        .action(async (options) => {
        const { scanCommand } = await Promise.all(/* import() */[__webpack_require__.e(592), __webpack_require__.e(817), __webpack_require__.e(698), __webpack_require__.e(74), __webpack_require__.e(453), __webpack_require__.e(339), __webpack_require__.e(823), __webpack_require__.e(59), __webpack_require__.e(478)]).then(__webpack_require__.bind(__webpack_require__, 71478));
        process.exitCode = await scanCommand(options, process.env);
    });
}
/** Commander keeps the last of several values, and says nothing of the others. */
function once(value, before) {
    if (before === undefined)
        return value;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is given twice, expected once; lists take commas between entries.');
}
function hintFor(name) {
    if (_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_INPUTS */ .pH.includes(name)) {
        return 'better in the environment, as CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY';
    }
    return _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_DEFAULTS */ .WJ[name] === '' ? '' : `${_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_DEFAULTS */ .WJ[name]} unless given`;
}
function describeSearch(program) {
    program
        .command('search <query>')
        .description('search a saved inventory')
        .requiredOption('--inventory <file>', 'an inventory.ndjson.gz that a scan wrote', once)
        .option('--limit <number>', 'show at most so many', once)
        .option('--fields <paths>', 'columns, such as id,volume_size,tags.owner', once)
        .option('--json', 'one JSON object per line')
        .action(async (query, options) => {
        const { searchCommand } = await Promise.all(/* import() */[__webpack_require__.e(817), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 21036));
        process.exitCode = await searchCommand(query, options);
    });
    program
        .command('explain <query>')
        .description('show how a search is grouped and what it needs')
        .option('--json', 'as one JSON object')
        .action(async (query, options) => {
        const { explainCommand } = await Promise.all(/* import() */[__webpack_require__.e(817), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 69455));
        process.exitCode = explainCommand(query, options);
    });
}
function describeRules(program) {
    const policy = program
        .command('policy [selection...]')
        .description('print the least IAM policy for the rules; with roles, one for the workflow and for each role');
    for (const name of ACCOUNT_INPUTS)
        policy.option(`--${name} <value>`, hintFor(name), once);
    policy.action(async (selection, options) => {
        const { policyCommand } = await Promise.all(/* import() */[__webpack_require__.e(592), __webpack_require__.e(817), __webpack_require__.e(698), __webpack_require__.e(74), __webpack_require__.e(453), __webpack_require__.e(339), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 12459));
        process.exitCode = policyCommand(selection, options);
    });
    const rules = program.command('rules').description('check and list rules');
    rules
        .command('check [selection...]')
        .description('load rules, run their examples, tell every mistake with file and line')
        .option('--config <value>', hintFor('config'), once)
        .option('--json', 'as one JSON object')
        .action(async (selection, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(592), __webpack_require__.e(817), __webpack_require__.e(698), __webpack_require__.e(74), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 16631));
        process.exitCode = checkCommand(selection, options);
    });
    rules
        .command('list [selection...]')
        .description('list rules')
        .option('--config <value>', hintFor('config'), once)
        .option('--json', 'as one JSON object')
        .action(async (selection, options) => {
        const { listCommand } = await Promise.all(/* import() */[__webpack_require__.e(592), __webpack_require__.e(817), __webpack_require__.e(698), __webpack_require__.e(74), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 16631));
        process.exitCode = listCommand(selection, options);
    });
}


/***/ }),

/***/ 18773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/** What ends by itself does so in less. */
const GRACE_MS = 3_000;
/**
 * To be called when everything is written and said: ends the process, with the exit code that was set, even where
 * something is left that nobody waits for, such as a program that was asked for credentials, or a socket.
 */
function endSoon() {
    // Without such a thing the process ends at once: the timer does not hold it.
    setTimeout(() => {
        // A reader of the output may be slow.
        if (process.stdout.writableLength > 0 || process.stderr.writableLength > 0)
            endSoon();
        else
            process.exit();
    }, GRACE_MS).unref();
}


/***/ }),

/***/ 74132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake of the user's, told in a sentence: the received value, the expected form and the fix.
 * Shown without a stack; everything else is a fault of ours and keeps it.
 */
class UserError extends Error {
    name = 'UserError';
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 25140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt),
/* harmony export */   y: () => (/* binding */ foundAt)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

const BEFORE = 60;
const AFTER = 40;
/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is.
 */
function excerptAt(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? text.length : newline;
    const start = Math.max(lineStart, offset - BEFORE);
    const end = Math.min(lineEnd, offset + AFTER);
    const before = (start > lineStart ? '…' : '') + (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(start, offset));
    const after = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.slice(offset, end)) + (end < lineEnd ? '…' : '');
    return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`;
}
/** What stands at the offset, for `but found …`: a word, a character or the end. */
function foundAt(text, offset) {
    const rest = text.slice(offset, offset + 40);
    if (rest.trim() === '')
        return 'the end of the search';
    const token = /^(?:[\w.:/-]+|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ?? Array.from(rest.trimStart())[0] ?? '';
    return `\`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(token)}\``;
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SearchError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25140);


/** A search that is wrong: one sentence, and the place in the search with a caret under it. */
class SearchError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    /** Where in the search, in UTF-16 units. */
    offset;
    /** Two lines: the part of the search around the place, and a caret under it. Control characters are escaped. */
    excerpt;
    constructor(sentence, text, offset) {
        super(sentence);
        this.offset = Math.max(0, Math.min(offset, text.length));
        this.excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAt */ .L)(text, this.offset);
    }
}


/***/ }),

/***/ 40198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
/**
 * The inputs of action.yml and their defaults. A test keeps both equal; the CLI offers the same names as options.
 * The runner fills in action.yml's defaults, a terminal does not: an empty value always means the default.
 */
const INPUT_DEFAULTS = {
    config: '',
    rules: 'default',
    accounts: '',
    role: '',
    'external-id': '',
    regions: 'all',
    'production-accounts': '',
    history: 'none',
    'fail-on': 'high',
    'fail-on-new': 'false',
    'on-incomplete': 'fail',
    'annotate-from': 'medium',
    'report-from': 'low',
    'alert-from': 'high',
    'alert-per': 'account',
    'alert-limit': '50',
    'alert-scope': '',
    'pagerduty-routing-key': '',
    'pagerduty-endpoint': 'https://events.pagerduty.com',
    'dry-run': 'false',
    'max-rate': '20',
    'timeout-minutes': '30',
    'report-dir': 'cloud-baseline-report',
    mode: 'run',
    shard: '',
};
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS);
/** Inputs that must never be printed. */
const SECRET_INPUTS = ['pagerduty-routing-key'];


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
/** The same for JSON that is there. */
function withoutHidden(json) {
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''));
}
function escape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** As in visible.ts, but for what JSON.stringify escapes by itself: C0 and unpaired surrogates. By units, for speed. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;


/***/ }),

/***/ 81814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);

/**
 * The gate to the log of a GitHub runner, which obeys what it finds there: a line that begins with `::name` after
 * trimming, and `##[name]` anywhere in a line (runner, ActionCommand.cs). Collected text must never be such a line.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}


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


/***/ }),

/***/ 72939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes text from outside show what it holds: control characters, line breaks and the bidi controls that reorder
 * what a reader sees (CVE-2021-42574) become visible escapes such as \u202e. Every gate starts with this.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return NAMED.get(code) ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
    });
}
const NAMED = new Map([
    [0x09, ' '],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
]);
/** C0, DEL, C1, line separators, bidi controls, zero-width characters, the BOM, unpaired surrogates, tag characters. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;


/***/ })

};
