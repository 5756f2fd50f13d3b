export const id = 562;
export const ids = [562];
export const modules = {

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
function inputGiven(name, options) {
    const given = options[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof given === 'string' ? given : undefined;
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/cancellation.js
var src_cancellation = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/src/github/links.js
var links = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(1522);
// EXTERNAL MODULE: ./build/src/model/affected-words.js
var affected_words = __webpack_require__(8043);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/report/alert-report.js
var alert_report = __webpack_require__(6001);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/src/report/finding-words.js
var finding_words = __webpack_require__(7681);
// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(8799);
// EXTERNAL MODULE: ./build/src/report/labels.js
var labels = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(3981);
// EXTERNAL MODULE: ./build/src/report/sentences.js
var sentences = __webpack_require__(5198);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(1814);
;// CONCATENATED MODULE: ./build/src/report/text-lines.js


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
var environment_columns = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/text-report.js

















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
    return [
        ...wrap(`Cloud Baseline: ${(0,verdict/* verdictLine */.MT)(run, counts)}`),
        ...wrap(`${(0,limit/* limitCodePoints */.s)((0,sentences/* changes */.Ao)(run, counts), SENTENCE)}.${last === null ? '' : ` ${last}.`}`),
        ...wrap(`Checked ${(0,sentences/* checked */.KD)(run)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
    ];
}
function notSeen(run) {
    if ((0,verdict/* isComplete */.As)(run))
        return [];
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const blocks = (0,gap_blocks/* groupGaps */.R)(run);
    const lines = blocks.slice(0, MOST_LINES).map((block) => {
        const message = block.messages[0] === undefined ? '' : `: ${(0,limit/* limitCodePoints */.s)(block.messages[0], SENTENCE)}`;
        return `- ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(block)})${message}`;
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
    const { groups, left } = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom);
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const words = (0,report_counts/* severityWords */.D4)(left);
    return [
        ...groups.slice(0, MOST_RULES).map((group) => ruleLines(run, group, accounts)),
        more(groups.length - MOST_RULES, 'rule'),
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
    return [...wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  '), ...evidence, ...behind];
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
    const what = noun === '' ? `${rest.toLocaleString('en-US')} more` : (0,words/* count */.U)(rest, `more ${noun}`);
    return [`  ${what} in ${file_names/* RESULT_FILE */.F}`];
}

// EXTERNAL MODULE: ./build/src/run-modes.js + 86 modules
var run_modes = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(6569);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/src/cli/terminal-logger.js

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
        stream.write(`${(0,visible/* visible */.R)(line)}\n`);
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
    const cancellation = (0,src_cancellation/* watchSignals */.R)(logger);
    const result = await (0,run_modes.runMode)(settings, {
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
            process.stdout.write(`${JSON.stringify(result.outputs)}\n`);
        return exit/* EXIT */.d.good;
    }
    const { run, alerts, failure } = result;
    if (options.json)
        for (const part of (0,result_file/* serializeResult */.sf)((0,result_file/* buildResult */.CR)(run, alerts)))
            process.stdout.write(part);
    else
        process.stdout.write(renderText(run, alerts));
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

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ environmentColumns)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);


/** More columns do not fit a phone. */
const MOST_ENVIRONMENTS = 3;
/** All of them first, then production, then by name, then the others as one: a phone may cut the last ones off. */
function environmentColumns(run, counts) {
    const unseen = unseenEnvironments(run);
    const names = [...counts.byEnvironment.keys()];
    const shown = names.length > MOST_ENVIRONMENTS + 1 ? names.slice(0, MOST_ENVIRONMENTS) : names;
    const others = names.slice(shown.length);
    const columnOf = (title, members) => ({
        title,
        counts: sumOf(counts, members),
        open: members.some((name) => unseen.has(name)),
    });
    return [
        ...(names.length > 1 ? [columnOf('all', names)] : []),
        ...shown.map((name) => columnOf(name, [name])),
        ...(others.length > 0 ? [columnOf((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(others.length, 'other'), others)] : []),
    ];
}
function sumOf({ byEnvironment }, names) {
    const sum = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const name of names) {
        for (const severity of _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC)
            sum[severity] += byEnvironment.get(name)?.[severity] ?? 0;
    }
    return sum;
}
/** A gap in an account that the run does not know may belong to any environment. */
function unseenEnvironments(run) {
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment]));
    const unknown = run.outcomes.filter(({ incomplete }) => incomplete.length > 0);
    const accounts = new Set([...run.coverage.gaps, ...unknown].map(({ account }) => account));
    const names = [...accounts].map((account) => environments.get(account));
    return names.includes(undefined)
        ? new Set(environments.values())
        : new Set(names.filter((name) => name !== undefined));
}


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   kc: () => (/* binding */ stateWord)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7477);



/** `34 resources: 30 high, 4 medium, 6 new, 1 more could not be looked at again`. */
function groupWords(run, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew(run) ? violations.filter(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isNew */ .BS).length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? unseen.length.toLocaleString('en-US') : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/** `new`, `reopened`, `not seen this time`; null for a known one, and where nobody knows what is new. */
function stateWord(run, { state }) {
    if (state === 'unseen')
        return 'not seen this time';
    return state === 'known' || !knowsNew(run) ? null : state;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}
/** Without a last run every violation is new, which says nothing. */
function knowsNew(run) {
    return run.past.status === 'loaded';
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);



/**
 * 400 gaps as the few causes they usually have: gaps of one place, then places with the same cause in one account,
 * then accounts with the same cause. Every block is exact: accounts × regions × kinds. Production comes first.
 */
function groupGaps(run) {
    const single = (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(run.coverage.gaps).map((gap) => blockOf(gap));
    const places = merge(single, ['accounts', 'regions', 'reason']);
    const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason']);
    const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason']);
    const known = new _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .Accounts */ .bX(run.accounts);
    const rank = (block) => block.accounts.some((id) => known.get(id)?.environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3) ? 0 : 1;
    return blocks.toSorted((a, b) => rank(a) - rank(b) ||
        b.gaps - a.gaps ||
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.indexOf(a.reason) - _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.indexOf(b.reason) ||
        (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1));
}
function blockOf(gap) {
    return {
        accounts: [gap.account],
        regions: [gap.region],
        kinds: [gap.kind],
        reason: gap.reason,
        actions: gap.action === null ? [] : [gap.action],
        messages: gap.message === '' ? [] : [gap.message],
        gaps: 1,
    };
}
function merge(blocks, same) {
    const groups = Map.groupBy(blocks, (block) => keyOf(block, same));
    return [...groups.values()].map(combine);
}
function keyOf(block, fields) {
    return JSON.stringify(fields.map((field) => block[field]));
}
function combine(blocks) {
    const [first] = blocks;
    if (first === undefined)
        throw new Error('A group of gaps is never empty');
    const union = (pick) => [...new Set(blocks.flatMap(pick))];
    return {
        accounts: union((block) => block.accounts).toSorted(),
        regions: union((block) => block.regions).toSorted(),
        kinds: union((block) => block.kinds).toSorted(),
        reason: first.reason,
        actions: union((block) => block.actions).toSorted(),
        messages: union((block) => block.messages),
        gaps: blocks.reduce((sum, { gaps }) => sum + gaps, 0),
    };
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ timeLabel),
/* harmony export */   bX: () => (/* binding */ Accounts),
/* harmony export */   hE: () => (/* binding */ spanLabel),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   p: () => (/* binding */ regionLabel),
/* harmony export */   tf: () => (/* binding */ kindLabel),
/* harmony export */   vV: () => (/* binding */ durationLabel)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);


/** `2026-11-20 03:00 UTC`. */
function timeLabel(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return iso;
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-20`. */
function dayLabel(iso) {
    return timeLabel(iso).slice(0, 10);
}
/** Time between two ISO times in its largest whole unit: `3 minutes`, `26 hours`, `40 days`. */
function spanLabel(from, to) {
    const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
    if (minutes < 120)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(minutes, 'minute');
    if (minutes < 48 * 60)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(Math.floor(minutes / 60), 'hour');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(Math.floor(minutes / 1440), 'day');
}
/** `8.4 s`, `2 min 13 s`. */
function durationLabel(from, to) {
    const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** aws_ec2_security_group as people say it: `security group`; with a property: `security group (internet_ingress)`. */
function kindLabel(kind) {
    if (kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
        return 'everything';
    const [name = '', property] = kind.split('.');
    const words = name.replace(/^aws_(ec2_)?/, '').replaceAll('_', ' ');
    const label = words.replaceAll(/\b(vpc|nat|ebs|iam|ip|acl|vpn|dhcp)\b/g, (short) => short.toUpperCase());
    return property === undefined ? label : `${label} (${property})`;
}
function regionLabel(region) {
    return region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? 'all regions' : region;
}
/** Looks accounts up by id; one that the run does not know is named by its id. */
class Accounts {
    #byId;
    constructor(accounts) {
        this.#byId = new Map(accounts.map((account) => [account.id, account]));
    }
    get(id) {
        return this.#byId.get(id) ?? null;
    }
    /** Its name, or null where it has none but the id. */
    nameOf(id) {
        const name = this.#byId.get(id)?.name;
        return name === undefined || name === '' || name === id ? null : name;
    }
    /** `payments (111122223333)`. */
    label(id) {
        if (id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
            return 'all accounts';
        const name = this.nameOf(id);
        return name === null ? id : `${name} (${id})`;
    }
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupByRule)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);



const STATE_ORDER = { new: 0, reopened: 1, known: 2, unseen: 3 };
/** The findings from a severity on, by rule. */
function groupByRule(run, from) {
    const left = { critical: 0, high: 0, medium: 0, low: 0 };
    const byRule = new Map();
    const narrower = new Map();
    for (const finding of run.findings) {
        if (finding.coveredBy !== null) {
            const names = narrower.get(finding.coveredBy) ?? new Set();
            narrower.set(finding.coveredBy, names.add(finding.rule));
            continue;
        }
        if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, from)) {
            left[finding.severity] += 1;
            continue;
        }
        const findings = byRule.get(finding.rule);
        if (findings === undefined)
            byRule.set(finding.rule, [finding]);
        else
            findings.push(finding);
    }
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const titleOf = (id) => rules.get(id)?.title ?? id;
    const groups = [...byRule].map(([id, findings]) => {
        const also = [...(narrower.get(id) ?? [])].map(titleOf).toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
        return groupOf(id, rules.get(id) ?? null, findings, also);
    });
    return { groups: groups.toSorted(compareGroups), left };
}
function groupOf(id, rule, findings, alsoViolated) {
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
    const violations = findings
        .filter(_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isViolation */ .U3)
        .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    for (const { severity } of violations)
        bySeverity[severity] += 1;
    const unseen = findings.filter((finding) => !(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isViolation */ .U3)(finding));
    const title = rule?.title ?? id;
    return { id, title, rule, severity: worst(findings), bySeverity, violations, unseen, alsoViolated };
}
function worst(findings) {
    return findings.reduce((found, { severity }) => ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) < (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(found) ? severity : found), 'low');
}
/** A rule with nothing but unseen findings comes after those that are violated for certain. */
function compareGroups(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        Number(a.violations.length === 0) - Number(b.violations.length === 0) ||
        b.bySeverity[b.severity] - a.bySeverity[a.severity] ||
        (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   Mu: () => (/* binding */ resourceWords),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2591);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7477);






/** `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `2 of 3 accounts` where one was not read at all. */
function checked(run) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .ju)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(accounts, 'account');
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(run.rules.length, 'rule')} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `2,250 security groups, 51 VPCs`, most first. */
function resourceWords(run) {
    return Object.entries(run.resources)
        .filter(([, number]) => number > 0)
        .toSorted(([a, x], [b, y]) => y - x || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a, b))
        .map(([kind, number]) => counted(number, (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .kindLabel */ .tf)(kind)))
        .join(', ');
}
/** `2 sets of account settings` would be right, and nobody says so. */
function counted(number, label) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(number, label, label.endsWith('s') ? label : `${label}s`);
}
/** What changed since the last run, or why that is not known. Without a full stop. */
function changes(run, counts) {
    if (run.past.status === 'none')
        return 'No history is kept, so new and fixed are not told apart';
    if (run.past.status !== 'loaded') {
        const message = run.past.message.trim().replace(/\.$/, '');
        return message === '' ? 'There is no last run to compare with' : message;
    }
    const reopened = counts.reopened === 0 ? '' : ` (${counts.reopened.toLocaleString('en-US')} reopened)`;
    const parts = [
        counts.new === 0 ? '' : `${counts.new.toLocaleString('en-US')} new${reopened}`,
        counts.known === 0 ? '' : `${counts.known.toLocaleString('en-US')} known`,
        counts.fixed === 0 ? '' : `${counts.fixed.toLocaleString('en-US')} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${counts.withdrawn.toLocaleString('en-US')} no longer looked at (rule or account left out)`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(parts)} since the last run`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    return `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .spanLabel */ .hE)(previousAt, run.startedAt)} before this one`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = some(block.kinds.map(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .kindLabel */ .tf), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${some(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(block) {
    const reason = reasonWords(block.reason);
    if (block.actions.length === 0)
        return reason;
    return `${reason}, ${block.reason === 'denied' ? 'needs' : 'calling'} ${some(block.actions, 4, 'action')}`;
}
/** What people read instead of the word that programs do. */
function reasonWords(reason) {
    if (reason === 'part-missing')
        return 'the job that was to read it left no result';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return some(block.accounts.map((id) => accounts.label(id)), most, 'account');
}
/** The first few of a list and how many more there are. */
function some(words, most, noun) {
    if (words.length <= most + 1)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(words);
    const rest = words.length - most;
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)([...words.slice(0, most), (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(rest, `more ${noun}`, `more ${noun}s`)]);
}


/***/ })

};
