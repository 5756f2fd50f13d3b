export const id = 3132;
export const ids = [3132];
export const modules = {

/***/ 33132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ shownOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
;// CONCATENATED MODULE: ./build/src/report/formats/annotations.js






/**
 * GitHub keeps ten of each level per step and drops the rest without a word (_maxCountPerIssueType in the runner's
 * ExecutionContext.cs). The step's own failure is an error too.
 */
const MOST_OF_STEP = { error: 9, warning: 10, notice: 10 };
/** UTF-16 units at which the runner cuts a message (_maxIssueMessageLength). */
const MESSAGE_LIMIT = 4096;
const TITLE_LIMIT = 255;
const MOST_RESOURCES = 5;
const MOST_GAP_BLOCKS = 5;
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** What was not seen, then one annotation per violated rule, worst first, within what GitHub shows of a step unless told. */
function listAnnotations(view, most = MOST_OF_STEP) {
    const annotations = view.shortfall === null ? [] : [notSeen(view, view.shortfall)];
    for (const level of ['error', 'warning', 'notice']) {
        const all = view.annotated.filter(({ severity }) => LEVELS[severity] === level);
        const room = most[level] - annotations.filter((annotation) => annotation.level === level).length;
        const shown = all.slice(0, room);
        shown.forEach((group, index) => {
            const left = index === shown.length - 1 ? all.length - shown.length : 0;
            annotations.push(annotate(view, group, level, left));
        });
    }
    return annotations;
}
function annotate(view, group, level, left) {
    const { rule, violations, severity } = group;
    const shown = violations.slice(0, MOST_RESOURCES).map((finding) => `- ${resourceLine(view, finding)}`);
    const rest = violations.length - shown.length;
    const lines = [
        `${clean(group.title, 200)}: ${(0,finding_words/* groupWords */.Jk)(view, group)}`,
        ...shown,
        ...(rest > 0 ? [`- and ${(0,words/* withCommas */.rX)(rest)} more: see the summary`] : []),
        ...(rule?.remediation.text === undefined
            ? []
            : [`How to fix: ${clean(oneLine(rule.remediation.text), 1000)}`]),
    ];
    const last = left > 0 ? [`And ${(0,words/* count */.U9)(left, 'more rule')}: see the summary`] : [];
    return {
        level,
        title: limitUnits(`${severity}: ${clean(group.title, 200)}`, TITLE_LIMIT),
        message: limitUnits([...last.map((line) => `${line}.`), ...lines].join('\n'), MESSAGE_LIMIT),
        ...placeOf(rule),
    };
}
/** GitHub looks for the file in the user's repository, where neither the packs that ship nor files from elsewhere lie. */
function placeOf(rule) {
    if (rule === null || rule.place.shipped || (0,external_node_path_.isAbsolute)(rule.place.file))
        return { file: null, line: null };
    return { file: rule.place.file, line: rule.place.line };
}
function resourceLine(view, finding) {
    const name = finding.name === finding.id ? '' : ` ${clean(finding.name, 60)}`;
    const state = (0,finding_words/* stateWord */.kc)(view, finding);
    const place = `${clean(view.accounts.label(finding.account), 80)}, ${clean(finding.region, 30)}`;
    return `${clean(finding.id, 60)}${name} in ${place}${state === null ? '' : ` (${state})`}`;
}
function notSeen({ run, accounts, gaps: blocks }, shortfall) {
    const lines = blocks.slice(0, MOST_GAP_BLOCKS).map((block) => {
        return `- ${clean((0,sentences/* who */.dp)(block, accounts, 2), 200)}: ${clean((0,sentences/* whatAndWhere */.ji)(block), 200)} (${clean((0,sentences/* why */.d8)(run, block), 200)})`;
    });
    const rest = blocks.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,words/* count */.U9)(rest, 'more cause')}: see the summary`);
    return {
        level: run.settings.onIncomplete === 'fail' ? 'error' : 'warning',
        title: 'Not everything was seen',
        message: limitUnits([`Not seen: ${shortfall}.`, ...lines].join('\n'), MESSAGE_LIMIT),
        file: null,
        line: null,
    };
}
function clean(value, limit) {
    return (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(value), limit);
}
function oneLine(value) {
    return value.trim().replace(/\s+/g, ' ');
}
function limitUnits(value, limit) {
    return value.length <= limit ? value : `${value.slice(0, limit - 1).toWellFormed()}…`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/formats/report-markdown.js
var report_markdown = __webpack_require__(76679);
;// CONCATENATED MODULE: ./build/src/report/formats/check-run.js





/** There are no more rules than this; of a step GitHub would show ten. */
const ALL = {
    error: Infinity,
    warning: Infinity,
    notice: Infinity,
};
const check_run_LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
const check_run_TITLE_LIMIT = 255;
/**
 * The check run of a run. What is said of no file of the repository's stands at the workflow that scans; where that is not
 * this repository's either, the summary alone says it.
 */
function checkRunOf(view) {
    const annotations = listAnnotations(view, ALL).flatMap((one) => atFile(one, view.run.links.workflow));
    return {
        conclusion: conclusionOf(view),
        title: (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(titleOf(view)), check_run_TITLE_LIMIT),
        summary: [...(0,report_markdown.renderReport)(view)].join(''),
        annotations,
        digest: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 16),
    };
}
/**
 * Green only where nothing is violated and nothing is unknown. What does not fail the step is neutral, not a success:
 * violations below fail-on are violations, and with `on-incomplete: warn` gaps are gaps.
 */
function conclusionOf({ run, failure, verdict, trouble }) {
    if (run.cancelled === true)
        return 'cancelled';
    if (failure !== null)
        return 'failure';
    return verdict === 'pass' && trouble === null ? 'success' : 'neutral';
}
function titleOf({ headline, shortfall }) {
    const title = `${headline.charAt(0).toUpperCase()}${headline.slice(1)}`;
    return shortfall === null ? title : `${title} (not seen: ${shortfall})`;
}
function atFile({ level, title, message, file, line }, workflow) {
    const path = file ?? workflow;
    if (path === null)
        return [];
    const at = line ?? 1;
    return [
        {
            path,
            start_line: at,
            end_line: at,
            annotation_level: check_run_LEVELS[level],
            title: inBasicPlane(title),
            message: inBasicPlane(message),
        },
    ];
}
/** Annotations with characters above U+FFFF are refused (EnricoMi/publish-unit-test-result-action escapes them). */
function inBasicPlane(text) {
    return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

// EXTERNAL MODULE: ./build/src/report/formats.js
var report_formats = __webpack_require__(62880);
;// CONCATENATED MODULE: ./build/src/report/formats/outputs.js


/**
 * The step's outputs, with an empty path for a file that is not there. None holds an account's
 * id: GitHub drops an output that contains a masked value.
 */
function buildOutputs({ run, verdict, counts, targets, missing }) {
    return {
        verdict,
        violations: String(counts.violations),
        critical: String(counts.bySeverity.critical),
        high: String(counts.bySeverity.high),
        medium: String(counts.bySeverity.medium),
        low: String(counts.bySeverity.low),
        new: String(counts.new),
        fixed: String(counts.fixed),
        suppressed: String(counts.accepted),
        changes: String(counts.changes),
        unknown: String(counts.unknown),
        gaps: String(counts.gaps),
        'alerts-triggered': numberOf(targets.flatMap(({ opened, worsened, stillOpen }) => [...opened, ...worsened, ...stillOpen])),
        'alerts-resolved': numberOf(targets.flatMap(({ closed }) => closed)),
        'report-dir': run.settings.reportDir,
        ...pathsOf(run.settings, missing),
    };
}
/** Empty where the file was not asked for, or could not be written. */
function pathsOf({ formats, reportDir }, missing) {
    return Object.fromEntries(report_formats/* FORMATS */.h.filter(({ output }) => output === true).map(({ name, file }) => {
        const isThere = formats.includes(name) && !missing.includes(file);
        return [name, isThere ? (0,external_node_path_.join)(reportDir, file) : ''];
    }));
}
/** An alert that several targets know of is one. */
function numberOf(intents) {
    return String(new Set(intents.map(({ key }) => key)).size);
}

// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 1 modules
var result_file = __webpack_require__(37499);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary.js + 1 modules
var summary = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/exception-groups.js
var exception_groups = __webpack_require__(24978);
// EXTERNAL MODULE: ./build/src/report/words/data-map-words.js
var data_map_words = __webpack_require__(95407);
// EXTERNAL MODULE: ./build/src/report/words/kept-words.js
var kept_words = __webpack_require__(18440);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/words/send-words.js
var send_words = __webpack_require__(80654);
// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
// EXTERNAL MODULE: ./build/src/report/unattributed.js
var unattributed = __webpack_require__(28705);
// EXTERNAL MODULE: ./build/src/words/change-words.js
var change_words = __webpack_require__(17967);
// EXTERNAL MODULE: ./build/src/report/words/drift-words.js
var drift_words = __webpack_require__(34805);
// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(81814);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
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
/** How many are left out, and where they are: people find them on the page, which points on where it is cut itself. */
function more(rest, noun = '') {
    if (rest <= 0)
        return [];
    const what = noun === '' ? `${(0,words/* withCommas */.rX)(rest)} more` : (0,words/* count */.U9)(rest, `more ${noun}`);
    return [`  ${what} in ${file_names/* PAGE_FILE */.x} and ${file_names/* RESULT_FILE */.F}`];
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

;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-drift.js








const text_drift_MOST_RESOURCES = 10;
const MOST_ATTRIBUTES = 4;
const MOST_UNJUDGED = 5;
/** Code points of a text from outside. */
const SENTENCE = 300;
/** What differs from the accepted state, as in the summary. */
function driftLines(view) {
    const { changes, accounts } = view;
    if (changes === null)
        return [];
    const { found, unseen, drift } = changes;
    const all = [...found, ...unseen];
    const without = (0,drift_words/* withoutStateWords */.$J)(drift, accounts);
    const nothing = (0,drift_words/* nothingChangedWords */.hV)(changes);
    const unjudged = drift.unjudged.slice(0, MOST_UNJUDGED);
    return [
        `Changed since the accepted state (${(0,words/* withCommas */.rX)(changes.counted)}):`,
        ...(nothing === null ? [] : wrap(nothing, '  ')),
        ...drift.unusable
            .slice(0, MOST_UNJUDGED)
            .flatMap(({ message }) => wrap(`ACCEPTED STATE UNUSABLE: ${(0,text_limit/* limitCodePoints */.s)(message, SENTENCE)}`, '  ')),
        ...all.slice(0, text_drift_MOST_RESOURCES).flatMap((finding) => changeLines(view, finding)),
        ...more(all.length - text_drift_MOST_RESOURCES),
        ...(drift.unjudgedCount === 0
            ? []
            : wrap(`${(0,words/* count */.U9)(drift.unjudgedCount, 'resource')} changed in what no rule judges:`, '  ')),
        ...unjudged.flatMap((one) => wrap(unjudgedLine(view, one), '  ')),
        ...(drift.unjudgedCount === 0 ? [] : more(drift.unjudgedCount - unjudged.length)),
        ...(without === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(without, 2 * SENTENCE)}.`, '  ')),
    ];
}
function changeLines(view, finding) {
    const { id, name, severity, account, region, change, rule } = finding;
    const title = view.run.rules.find((one) => one.id === rule)?.title ?? rule;
    const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
    const place = `${(0,text_limit/* limitCodePoints */.s)(view.accounts.shortLabel(account), 80)}, ${region}`;
    const words = [place, (0,finding_words/* sinceWords */.KR)(view.run, finding), (0,finding_words/* stateWord */.kc)(view, finding)].filter((word) => word !== null);
    const who = finding.attribution?.status === 'found' ? (0,attribution_words/* whoWords */.Wi)(finding) : '';
    const { sentence, attributes } = (0,change_words/* changeShown */.Wp)(finding);
    return [
        ...wrap(`- ${severity}: ${shown}, ${words.join(', ')}: ${(0,text_limit/* limitCodePoints */.s)(title, 200)} (rule ${rule})`, '  '),
        ...(sentence === null ? [] : wrap((0,text_limit/* limitCodePoints */.s)(sentence, SENTENCE), '      ')),
        ...attributes
            .slice(0, MOST_ATTRIBUTES)
            .flatMap((one) => wrap(`${(0,change_words/* pathWords */.xR)(one)}: ${(0,change_words/* happenedTo */.tW)(one)}`, '      ')),
        ...more(attributes.length + (change?.left ?? 0) - MOST_ATTRIBUTES),
        ...(who === '' ? [] : wrap((0,text_limit/* limitCodePoints */.s)(who, SENTENCE), '      ')),
    ];
}
function unjudgedLine({ accounts }, { account, region, kind, id, change }) {
    const place = `${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}`;
    return `- ${(0,labels/* kindLabel */.tf)(kind)} ${id}, ${place}: ${(0,text_limit/* limitCodePoints */.s)((0,change_words/* whatChanged */.fl)(change), SENTENCE)}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-report.js






















const MOST_RULES = 20;
const text_report_MOST_RESOURCES = 5;
const MOST_LINES = 10;
/** Code points of a text from outside. */
const text_report_SENTENCE = 300;
/** The summary for a terminal: at most 100 columns, no Markdown, the same order. */
function renderText(view) {
    const { run, counts } = view;
    const first = (0,sentences/* noPast */.KV)(run);
    const sections = [
        headOf(view),
        newLines(view),
        driftLines(view),
        fixedLines(view),
        wrapped((0,unattributed/* unattributedSentence */.v)(view.unattributed)),
        overdueLines(view),
        text_report_notSeen(view),
        view.targets.flatMap(targetLines),
        view.sends.flatMap(sendLines),
        counts.violations === 0 ? [] : columns(countRows(view), '  '),
        ...ruleSections(view),
        ...exceptionSections(view),
        dataMapLines(view),
        listed('Warning: ', run.warnings),
        first === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(first, text_report_SENTENCE)}.`),
        wrap(`Took ${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}, Cloud Baseline ${run.version}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function wrapped(sentence) {
    return sentence === null ? [] : wrap(sentence);
}
function headOf({ run, counts, headline, idleRules }) {
    const leftOut = (0,sentences/* notToRead */.v2)(run);
    const left = (0,sentences/* notJudged */.be)(run);
    const open = (0,sentences/* leftOpen */.cb)(run);
    const accepted = (0,sentences/* acceptedByExceptions */.$q)(counts);
    const past = (0,sentences/* pastTrouble */.y0)(run) ?? (0,sentences/* changes */.Ao)(run, counts);
    const last = (0,sentences/* lastRun */.KT)(run);
    const saved = (0,sentences/* asOf */.sT)(run);
    const kept = (0,kept_words/* keptOnRunner */.g)(run);
    return [
        ...wrap(`Cloud Baseline: ${headline}`),
        ...(saved === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(saved, text_report_SENTENCE)}.`)),
        ...(past === null
            ? []
            : wrap(`${(0,text_limit/* limitCodePoints */.s)(past, 3 * text_report_SENTENCE)}.${last === null ? '' : ` ${last}.`}`)),
        ...wrap(`Checked ${(0,sentences/* checked */.KD)(run, idleRules)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
        ...(kept === null ? [] : wrap(`${kept}.`)),
        ...(left === null ? [] : wrap(`${left}.`)),
        ...(open === null ? [] : wrap(`${open}.`)),
        ...(accepted === null ? [] : wrap(`${accepted}.`)),
    ];
}
function newLines({ fresh, accounts, run }) {
    if (fresh.length === 0)
        return [];
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fresh.map((finding) => {
        const { id, name, account, region, severity, rule, attribution } = finding;
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const again = (0,finding_words/* againWords */.WO)(finding);
        const place = `${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}${again === null ? '' : `, ${again}`}`;
        const did = attribution?.status === 'found' ? `; ${(0,attribution_words/* whoWords */.Wi)(finding)}` : '';
        return `${severity}: ${shown}, ${place}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}${did}`;
    });
    return [`${(0,finding_words/* newsTitle */.w$)(fresh)}:`, ...listed('- ', lines, '  ')];
}
function overdueLines({ overdue, accounts, run }) {
    if (overdue.length === 0)
        return [];
    const lines = overdue.map((finding) => {
        const { id, name, account, region, severity, standing } = finding;
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const seen = standing === 'unseen' ? ', not seen this time' : '';
        return `${severity}: ${shown}, ${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}: ${(0,finding_words/* overdueWords */.kp)(run, finding) ?? ''}${seen}`;
    });
    const title = `Overdue (${(0,words/* withCommas */.rX)(overdue.length)}), ${(0,finding_words/* fixWithinWords */.A5)(run, overdue)}:`;
    return [...wrap(title), ...listed('- ', lines, '  ')];
}
function text_report_notSeen({ run, accounts, gaps: blocks, shortfall }) {
    if (shortfall === null)
        return [];
    const lines = blocks.slice(0, MOST_LINES).map((block) => {
        const message = block.messages[0] === undefined ? '' : `: ${(0,text_limit/* limitCodePoints */.s)(block.messages[0], text_report_SENTENCE)}`;
        return `- ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})${message}`;
    });
    return [
        ...wrap(`NOT SEEN: ${shortfall}. Anything there is unknown.`),
        ...lines.flatMap((line) => wrap(line, '  ')),
        ...more(blocks.length - lines.length, 'cause'),
    ];
}
function countRows({ columns: shown }) {
    const head = ['', ...shown.map(({ title }) => (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(title), 14))];
    return [
        head,
        ...severity/* SEVERITIES */.oC.map((severity) => {
            const cells = shown.map(({ counts: of, open }) => `${(0,words/* withCommas */.rX)(of[severity])}${open ? '+' : ''}`);
            return ['', ...cells].with(0, severity);
        }),
    ];
}
function targetLines(facts) {
    const failed = (0,alert_facts/* undelivered */.oQ)([facts]);
    const counted = [...(0,alert_facts/* alertCounts */.l4)(facts), ...(failed.length > 0 ? [`${failed.length} NOT DELIVERED`] : [])];
    const lines = [
        ...failed.map(({ intent, reason }) => `not delivered: ${intent.action} ${intent.key}: ${reason}`),
        ...facts.closed.flatMap(({ key, unrepaired }) => unrepaired === undefined ? [] : [`closed, not repaired: ${key}: ${unrepaired}`]),
        ...facts.held.map(({ key, reason }) => `held: ${key}: ${reason}`),
        ...facts.notes,
    ];
    if (counted.length === 0 && lines.length === 0)
        return [];
    return [...wrap(`${facts.label}: ${counted.join(', ')}`.trimEnd()), ...listed('- ', lines, '  ')];
}
function sendLines(one) {
    return [...wrap(`${one.label}: ${(0,send_words/* sendCounts */.ni)(one)}`), ...listed('- ', (0,send_words/* sendTroubles */.zu)(one), '  ')];
}
function ruleSections(view) {
    const { run, unused: folded } = view;
    const { groups, left } = view.listed;
    const words = (0,counts/* severityWords */.D4)(left);
    return [
        ...groups.slice(0, MOST_RULES).map((group) => ruleLines(view, group)),
        more(groups.length - MOST_RULES, 'rule'),
        folded.length === 0
            ? []
            : [
                ...wrap(`LOW: ${(0,unused_regions/* unusedWords */.w)(folded.flatMap(({ violations }) => violations))}`),
                ...folded.flatMap(({ title, violations }) => wrap(`- ${(0,text_limit/* limitCodePoints */.s)(title, 200)}: ${violations.length}`, '  ')),
            ],
        words === '' ? [] : [`${words} not listed (report-from: ${run.settings.reportFrom}).`],
    ];
}
function ruleLines(view, group) {
    const { violations, unseen, rule } = group;
    const findings = [...violations, ...unseen];
    const fix = rule?.remediation.text?.trim().replaceAll(/\s+/g, ' ');
    return [
        ...wrap(`${group.severity.toUpperCase()}: ${(0,text_limit/* limitCodePoints */.s)(group.title, 200)}`),
        ...wrap(`${(0,finding_words/* groupWords */.Jk)(view, group)} (rule ${group.id})`, '  '),
        ...findings.slice(0, text_report_MOST_RESOURCES).flatMap((finding) => resourceLines(view, finding)),
        ...more(findings.length - text_report_MOST_RESOURCES),
        ...(fix === undefined ? [] : wrap(`How to fix: ${(0,text_limit/* limitCodePoints */.s)(fix, 600)}`, '  ')),
    ];
}
function resourceLines(view, finding) {
    const name = finding.name === finding.id ? '' : ` ${(0,text_limit/* limitCodePoints */.s)(finding.name, 80)}`;
    const words = [(0,finding_words/* sinceWords */.KR)(view.run, finding), (0,finding_words/* stateWord */.kc)(view, finding)].filter((word) => word !== null);
    // A finding about an account begins with its id and name already.
    const account = finding.id === finding.account ? [] : [(0,text_limit/* limitCodePoints */.s)(view.accounts.label(finding.account), 80)];
    const where = [...account, finding.region].join(', ');
    const evidence = finding.because === undefined ? [] : wrap((0,text_limit/* limitCodePoints */.s)(finding.because, text_report_SENTENCE), '      ');
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const behind = affected === '' ? [] : wrap(`Behind it: ${affected}`, '      ');
    const fix = finding.fix === undefined ? [] : wrap(`Fix: ${(0,text_limit/* limitCodePoints */.s)(finding.fix, 400)}`, '      ');
    const about = (0,opens_words/* aboutWords */.HW)(finding).flatMap((sentence) => wrap(sentence, '      '));
    const lead = wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  ');
    const did = finding.attribution?.status === 'found' ? wrap((0,attribution_words/* whoWords */.Wi)(finding), '      ') : [];
    return [...lead, ...evidence, ...about, ...behind, ...did, ...fix];
}
/** What is accepted, by entry, and what else is to be said of the exceptions file. */
function exceptionSections({ exceptions, counts }) {
    const { accepted, expiring, expired, stale, unchecked } = exceptions;
    const groups = accepted.map(({ exception, findings }) => {
        const days = (0,exception_words/* daysLeftWords */.iG)(exception);
        const until = `${(0,exception_words/* untilWords */.So)(exception)}${days === '' ? '' : ` (${days})`}`;
        const ids = (0,words/* some */.zN)([...new Set(findings.map(({ id }) => id))], text_report_MOST_RESOURCES);
        const { reason, owner, ticket } = exception;
        const rules = (0,words/* some */.zN)([...new Set(findings.map(({ rule }) => rule))], text_report_MOST_RESOURCES);
        return `${(0,exception_words/* placeWords */.fp)(exception)}, ${until}: ${ids} (${rules}): ${(0,text_limit/* limitCodePoints */.s)(reason, 120)} (${[owner, ...(ticket === null ? [] : [ticket])].join(', ')})`;
    });
    return [
        titled(`Accepted (${(0,words/* withCommas */.rX)(counts.accepted)}):`, groups),
        titled('Exceptions that expired:', expired.map(exception_groups/* expiredWords */.X6)),
        titled('Exceptions that expire soon:', expiring.map(exception_groups/* expiringWords */.af)),
        titled('Exceptions that match nothing:', stale.map(exception_groups/* staleWords */.dT)),
        titled('Exceptions that could not be checked:', unchecked.map(exception_groups/* uncheckedWords */.Gg)),
    ];
}
/** Where nobody asks for it there is nothing to say; what was not looked for the files say. */
function dataMapLines(view) {
    const { run, dataMap } = view;
    if (dataMap.looked === 0 && run.dataMap.rules.length === 0)
        return [];
    const open = (0,data_map_words/* isAtLeast */.du)(view) ? '; not everything is known' : '';
    return wrap(`${(0,data_map_words/* dataMapSentence */.Gy)(view)}${open}.`);
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...listed('- ', lines, '  ')];
}
const HOW = {
    repaired: '',
    deleted: '',
    reverted: ' (reverted)',
    rejudged: ' (still differs, no longer judged by this rule)',
    accepted: ' (now in the accepted state)',
};
function fixedLines({ fixed, accounts, run }) {
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fixed.map(({ id, name, account, region, rule, how }) => {
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const left = how === 'withdrawn' ? ` (${(0,finding_words/* withdrawnPhrase */.aB)([{ how, id }])})` : HOW[how];
        return `${shown}, ${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}${left}`;
    });
    return lines.length === 0 ? [] : [`Fixed (${(0,words/* withCommas */.rX)(lines.length)}):`, ...listed('- ', lines, '  ')];
}
function listed(lead, lines, indent = '') {
    const shown = lines
        .slice(0, MOST_LINES)
        .flatMap((line) => wrap(lead + (0,text_limit/* limitCodePoints */.s)(line, 2 * text_report_SENTENCE), indent));
    return [...shown, ...more(lines.length - MOST_LINES)];
}

;// CONCATENATED MODULE: ./build/src/report/shown.js






/** Of a view, all of it past the last look. */
function shownOf(view, outgoing) {
    return {
        summary: () => outgoing.to('the job summary').text((0,summary/* renderSummary */.Br)(view)),
        annotations: () => {
            const passage = outgoing.to('annotations');
            return listAnnotations(view).map((one) => passage.value(one));
        },
        outputs: () => outgoing.to('the outputs of the step').value(buildOutputs(view)),
        checkRun: () => outgoing.to('the check run').value(checkRunOf(view)),
        terminal: () => outgoing.to('the terminal').text(renderText(view)),
        json: () => outgoing.to('standard output').parts((0,result_file/* renderResult */.C8)(view)),
    };
}


/***/ })

};
