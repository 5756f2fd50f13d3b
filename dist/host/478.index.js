export const id = 478;
export const ids = [478];
export const modules = {

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
function inputGiven(name, options) {
    const given = options[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof given === 'string' ? given : undefined;
}


/***/ }),

/***/ 71478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/cancellation.js
var host_cancellation = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 1 modules
var result_file = __webpack_require__(37499);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/alert-report.js
var alert_report = __webpack_require__(46001);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(18799);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(43981);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(81814);
;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-lines.js


/** Columns of a terminal. */
const COLUMNS = 100;
/** Text from outside as lines of at most COLUMNS code points; lines after the first are indented two more. */
function wrap(value, indent = '') {
    const lines = [];
    let line = indent;
    let margin = indent;
    for (const word of wordsOf(value, COLUMNS - indent.length - 3)) {
        const fits = lengthOf(line) + 1 + lengthOf(word) <= COLUMNS;
        if (line === margin)
            line += word;
        else if (fits)
            line += ` ${word}`;
        else {
            lines.push(line);
            margin = `${indent}  `;
            line = margin + word;
        }
    }
    return [...lines, line].map((finished) => finished.trimEnd());
}
/** Any word may come to stand at a line's start, and the terminal may be a runner's log: each passes that gate. */
function wordsOf(value, width) {
    return (0,visible/* visible */.R)(value)
        .split(/ +/)
        .flatMap((word) => pieces((0,log_line/* logLine */.B)(word), width).map(log_line/* logLine */.B));
}
/** Columns side by side: the first to the left, the others to the right. */
function columns(rows, indent = '') {
    const shown = rows.map((row) => row.map(log_line/* logLine */.B));
    const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => lengthOf(row[at] ?? ''))));
    return shown.map((row) => {
        const cells = row.map((cell, at) => {
            const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)));
            return at === 0 ? cell + space : space + cell;
        });
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
function pieces(word, width) {
    const points = Array.from(word);
    if (points.length <= width)
        return [word];
    return Array.from({ length: Math.ceil(points.length / width) }, (_, at) => points.slice(at * width, (at + 1) * width).join(''));
}
function lengthOf(value) {
    return Array.from(value).length;
}

// EXTERNAL MODULE: ./build/src/report/environment-columns.js
var environment_columns = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-report.js



















const MOST_RULES = 20;
const MOST_RESOURCES = 5;
const MOST_EVIDENCE = 3;
const MOST_LINES = 10;
/** Code points of a text from outside. */
const SENTENCE = 300;
/** The summary for a terminal: at most 100 columns, no Markdown, the same order. */
function renderText(run, alerts) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const sections = [
        headOf(run, counts),
        notSeen(run),
        counts.violations === 0 ? [] : columns(countRows(run, counts), '  '),
        alertLines(run, alerts),
        ...ruleSections(run),
        fixedLines(run),
        listed('Warning: ', run.warnings),
        wrap(`Took ${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}, Cloud Baseline ${run.version}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function headOf(run, counts) {
    const last = (0,sentences/* lastRun */.KT)(run);
    const leftOut = (0,sentences/* notToRead */.v2)(run);
    const left = (0,sentences/* notJudged */.be)(run);
    return [
        ...wrap(`Cloud Baseline: ${(0,verdict/* verdictLine */.MT)(run, counts)}`),
        ...wrap(`${(0,limit/* limitCodePoints */.s)((0,sentences/* changes */.Ao)(run, counts), SENTENCE)}.${last === null ? '' : ` ${last}.`}`),
        ...wrap(`Checked ${(0,sentences/* checked */.KD)(run)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
        ...(left === null ? [] : wrap(`${left}.`)),
    ];
}
function notSeen(run) {
    if ((0,verdict/* isComplete */.As)(run))
        return [];
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const blocks = (0,gap_blocks/* groupGaps */.R)(run);
    const lines = blocks.slice(0, MOST_LINES).map((block) => {
        const message = block.messages[0] === undefined ? '' : `: ${(0,limit/* limitCodePoints */.s)(block.messages[0], SENTENCE)}`;
        return `- ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})${message}`;
    });
    return [
        ...wrap(`NOT SEEN: ${(0,report_failure/* shortfall */.SE)(run)}. What is there may violate any rule.`),
        ...lines.flatMap((line) => wrap(line, '  ')),
        ...more(blocks.length - lines.length, 'cause'),
    ];
}
function countRows(run, counts) {
    const shown = (0,environment_columns/* environmentColumns */.F)(run, counts);
    const head = ['', ...shown.map(({ title }) => (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(title), 14))];
    return [
        head,
        ...severity/* SEVERITIES */.oC.map((severity) => {
            const cells = shown.map(({ counts: of, open }) => `${of[severity].toLocaleString('en-US')}${open ? '+' : ''}`);
            return ['', ...cells].with(0, severity);
        }),
    ];
}
function alertLines(run, alerts) {
    const { triggered, resolved, held, undelivered, unsent, notes } = (0,alert_report/* alertFacts */.q)(alerts, run.settings);
    const counted = [
        ...(triggered.length > 0 ? [`${triggered.length} triggered`] : []),
        ...(resolved.length > 0 ? [`${resolved.length} resolved`] : []),
        ...(held.length > 0 ? [`${held.length} held open`] : []),
        ...(unsent.events.length > 0 ? [`${unsent.events.length} not sent (${unsent.reason})`] : []),
        ...(undelivered.length > 0 ? [`${undelivered.length} NOT DELIVERED`] : []),
    ];
    const lines = [
        ...undelivered.map(({ event, reason }) => `not delivered: ${event.action} ${event.key}: ${reason}`),
        ...resolved.flatMap(({ key, unrepaired }) => unrepaired === undefined ? [] : [`closed, not repaired: ${key}: ${unrepaired}`]),
        ...held.map(({ key, reason }) => `held: ${key}: ${reason}`),
        ...notes,
    ];
    return [
        ...(counted.length > 0 ? wrap(`PagerDuty: ${counted.join(', ')}`) : []),
        ...listed('- ', lines, '  '),
    ];
}
function ruleSections(run) {
    const isFolded = (0,unused_regions/* inUnusedRegion */.I)(run);
    const { groups, left } = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom, (finding) => !isFolded(finding));
    const folded = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom, isFolded).groups;
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const words = (0,report_counts/* severityWords */.D4)(left);
    return [
        ...groups.slice(0, MOST_RULES).map((group) => ruleLines(run, group, accounts)),
        more(groups.length - MOST_RULES, 'rule'),
        folded.length === 0
            ? []
            : [
                ...wrap(`LOW: ${(0,unused_regions/* unusedWords */.w)(folded.flatMap(({ violations }) => violations))}`),
                ...folded.flatMap(({ title, violations }) => wrap(`- ${(0,limit/* limitCodePoints */.s)(title, 200)}: ${violations.length}`, '  ')),
            ],
        words === '' ? [] : [`${words} not listed (report-from: ${run.settings.reportFrom}).`],
    ];
}
function ruleLines(run, group, accounts) {
    const { violations, unseen, rule } = group;
    const findings = [...violations, ...unseen];
    const fix = rule?.remediation.text?.trim().replaceAll(/\s+/g, ' ');
    return [
        ...wrap(`${group.severity.toUpperCase()}: ${(0,limit/* limitCodePoints */.s)(group.title, 200)}`),
        ...wrap(`${(0,finding_words/* groupWords */.Jk)(run, group)} (rule ${group.id})`, '  '),
        ...findings.slice(0, MOST_RESOURCES).flatMap((finding) => resourceLines(run, finding, accounts)),
        ...more(findings.length - MOST_RESOURCES, ''),
        ...(fix === undefined ? [] : wrap(`How to fix: ${(0,limit/* limitCodePoints */.s)(fix, 600)}`, '  ')),
    ];
}
function resourceLines(run, finding, accounts) {
    const name = finding.name === finding.id ? '' : ` ${(0,limit/* limitCodePoints */.s)(finding.name, 80)}`;
    const words = [(0,finding_words/* sinceWords */.KR)(run, finding), (0,finding_words/* stateWord */.kc)(run, finding)].filter((word) => word !== null);
    const where = `${(0,limit/* limitCodePoints */.s)(accounts.label(finding.account), 80)}, ${finding.region}`;
    const evidence = finding.evidence
        .slice(0, MOST_EVIDENCE)
        .flatMap(({ path, value }) => wrap((0,limit/* limitCodePoints */.s)(`${path} = ${JSON.stringify(value)}`, 200), '      '));
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const behind = affected === '' ? [] : wrap(`Behind it: ${affected}`, '      ');
    const fix = finding.fix === undefined ? [] : wrap(`Fix: ${(0,limit/* limitCodePoints */.s)(finding.fix, 400)}`, '      ');
    const about = (0,opens_words/* aboutWords */.HW)(finding).flatMap((sentence) => wrap(sentence, '      '));
    const lead = wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  ');
    return [...lead, ...about, ...evidence, ...behind, ...fix];
}
function fixedLines(run) {
    const lines = run.fixed.filter(report_counts/* isTold */.Wc).map(({ id, name, account, region, rule, how }) => {
        const shown = name === id ? id : `${id} ${(0,limit/* limitCodePoints */.s)(name, 80)}`;
        return `${shown}, ${account}, ${region}: ${rule}${how === 'withdrawn' ? ' (no longer looked at)' : ''}`;
    });
    return lines.length === 0 ? [] : ['Fixed:', ...listed('- ', lines, '  ')];
}
function listed(lead, lines, indent = '') {
    const shown = lines
        .slice(0, MOST_LINES)
        .flatMap((line) => wrap(lead + (0,limit/* limitCodePoints */.s)(line, 2 * SENTENCE), indent));
    return [...shown, ...more(lines.length - MOST_LINES, '')];
}
function more(rest, noun) {
    if (rest <= 0)
        return [];
    const what = noun === '' ? `${rest.toLocaleString('en-US')} more` : (0,words/* count */.U9)(rest, `more ${noun}`);
    return [`  ${what} in ${file_names/* RESULT_FILE */.F}`];
}

// EXTERNAL MODULE: ./build/src/run/modes.js + 119 modules
var modes = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(86569);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/host/terminal-logger.js


/** Progress goes to standard error, so that standard output holds the result alone. It has no colours. */
function terminalLogger(stream, environment) {
    const live = takesLiveLines(stream, environment);
    let isShown = false;
    const clear = () => {
        if (isShown)
            stream.write(CLEAR_LINE);
        isShown = false;
    };
    const write = (line) => {
        clear();
        stream.write(`${(0,print/* outputLine */.MI)(line, environment)}\n`);
    };
    const show = (line) => {
        // A line that wraps could not be replaced: only its last row would be.
        const room = Math.max(1, (stream.columns ?? 80) - 1);
        stream.write(`${CLEAR_LINE}${Array.from((0,visible/* visible */.R)(line)).slice(0, room).join('')}`);
        isShown = true;
    };
    return {
        info: write,
        warning: (line) => write(`Warning: ${line}`),
        error: (line) => write(`Error: ${line}`),
        debug: () => undefined,
        ...(live ? { live: show } : {}),
        group: async (title, work) => {
            write(title);
            try {
                return await work();
            }
            finally {
                clear();
            }
        },
    };
}
/** To the line's start, and erase to its end (ECMA-48). */
const CLEAR_LINE = '\r\u001b[2K';
/** A terminal that can replace a line, with a person before it: CI services give their logs terminals, too. */
function takesLiveLines({ isTTY }, { TERM, CI }) {
    return isTTY && TERM !== 'dumb' && (CI ?? '') === '';
}

;// CONCATENATED MODULE: ./build/src/cli/scan.js












const ROUTING_KEY_VARIABLE = 'CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY';
/** The whole job in a terminal. Gives the exit code. */
async function scanCommand(options, environment) {
    const settings = (0,read_settings/* readSettings */.s)((name) => optionOf(name, options, environment), (0,external_node_path_.resolve)('.'));
    const logger = terminalLogger(process.stderr, environment);
    const cancellation = (0,host_cancellation/* watchSignals */.R)(logger);
    const result = await (0,modes.runMode)(settings, {
        logger,
        now: currentTime,
        environment,
        links: (0,links/* linksFrom */.av)(environment),
        runId: (0,links/* runIdFrom */.zK)(environment, currentTime()),
        signal: cancellation.signal,
    });
    if (!('run' in result)) {
        cancellation.release();
        logger.info(result.line);
        if (options.json)
            (0,print/* printJson */.Q2)(result.outputs);
        if (result.failure === null)
            return exit/* EXIT */.d.good;
        logger.error(result.failure);
        return exit/* EXIT */.d.incomplete;
    }
    const { run, alerts, failure } = result;
    if (options.json)
        for (const part of (0,result_file/* serializeResult */.sf)((0,result_file/* buildResult */.CR)(run, alerts)))
            process.stdout.write((0,print/* jsonForLog */.wn)(part));
    else
        (0,print/* print */.yy)(renderText(run, alerts));
    cancellation.release();
    if (failure === null)
        return exit/* EXIT */.d.good;
    logger.error(failure);
    return (0,report_failure/* failsByViolations */.vI)(run) ? exit/* EXIT */.d.violations : exit/* EXIT */.d.incomplete;
}
function currentTime() {
    return new Date();
}
/** A secret on the command line is seen by everybody on the machine, so the key may come from the environment. */
function optionOf(name, options, environment) {
    const key = name === 'pagerduty-routing-key' ? environment[ROUTING_KEY_VARIABLE] : undefined;
    return (0,cli_options/* inputGiven */.O)(name, options) ?? key ?? '';
}


/***/ }),

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83144);


/** What ends a run from outside: Ctrl+C, `kill`, a cancelled job. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * GitHub's runner sends SIGINT to a step that is cancelled, SIGTERM 7.5 s later, and kills it after another 2.5 s
 * (actions/runner, ProcessInvoker). The second signal is its last warning, not somebody who does not want to wait.
 */
const LAST_WARNING_MS = 2_000;
/**
 * Turns the first SIGINT or SIGTERM into an aborted signal. The same once more ends the process at once, the other one
 * two seconds later, with the exit code that shells give to an ended process (128 and the signal's number).
 */
function watchSignals(logger) {
    const controller = new AbortController();
    let first = null;
    const onSignal = (name) => {
        const end = () => process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        if (first === name)
            end();
        if (first !== null) {
            setTimeout(end, LAST_WARNING_MS).unref();
            return;
        }
        first = name;
        logger.warning(`Received ${name}: what was read is evaluated and reported, then the run ends. Once more ends it at once.`);
        controller.abort(new _model_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .c());
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ })

};
