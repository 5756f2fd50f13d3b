export const id = 545;
export const ids = [545];
export const modules = {

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOutWords)
/* harmony export */ });
/* unused harmony export LEFT_OUT_REASONS */
/** Why an account of the organisation is not read: the settings exclude it, or what AWS says of its state. */
const LEFT_OUT_REASONS = [
    'excluded',
    'suspended',
    'pending-closure',
    'closed',
    'pending-activation',
];
/** `1 excluded, 2 suspended`. */
function leftOutWords(accounts) {
    return LEFT_OUT_REASONS.flatMap((reason) => {
        const number = accounts.filter(({ why }) => why === reason).length;
        return number === 0 ? [] : [`${number.toLocaleString('en-US')} ${reason.replace('-', ' ')}`];
    }).join(', ');
}


/***/ }),

/***/ 38957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ idleRuleWarnings),
/* harmony export */   q: () => (/* binding */ idleRules)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
function idleRules({ accounts, rules, outcomes, coverage }) {
    const silent = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule } of outcomes) {
        silent.delete(rule);
        // Mostly after a few of hundreds of thousands.
        if (silent.size === 0)
            return [];
    }
    if (accounts.length === 0)
        return [];
    const read = new Set(coverage.complete.map(({ account }) => account));
    return [...silent.values()].filter((rule) => accounts.every(({ id, environment }) => !(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .Gl)(rule, environment) || read.has(id)));
}
/** A sentence for each, with a guess at what was meant. */
function idleRuleWarnings(run) {
    const environments = [...new Set(run.accounts.map(({ environment }) => environment))].toSorted();
    return idleRules(run).map((rule) => {
        if (environments.some((environment) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .Gl)(rule, environment)))
            return `${rule.id} judged nothing: none of the regions that were read has the kind of resource that it asks about.`;
        const wanted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(rule.environments);
        const one = rule.environments.length === 1;
        return `${rule.id} judged nothing: it is only for the ${one ? 'environment' : 'environments'} ${wanted}, and no account of this run is in ${one ? 'it' : 'one of them'}. ${describe(environments)}${guess(rule, environments)}`;
    });
}
function describe(environments) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(environments.length, 'environment')} in this run: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(environments)}.`;
}
function guess({ environments }, known) {
    for (const wanted of environments) {
        const word = wanted.toLowerCase();
        const meant = known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ??
            (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known);
        if (meant !== null)
            return ` Did you mean ${meant}?`;
    }
    return '';
}


/***/ }),

/***/ 65868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(18799);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(43981);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/formats/annotations.js











/**
 * GitHub keeps ten of each level per step and drops the rest without a word (_maxCountPerIssueType in the runner's
 * ExecutionContext.cs). The step's own failure is an error too.
 */
const MOST = { error: 9, warning: 10, notice: 10 };
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
/** What was not seen, then one annotation per violated rule, worst first, within what GitHub shows. */
function listAnnotations(run) {
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const groups = (0,rule_groups/* groupByRule */.R)(run, run.settings.annotateFrom).groups.filter(({ violations }) => violations.length > 0);
    const annotations = (0,report_verdict/* isComplete */.As)(run) ? [] : [notSeen(run, accounts)];
    for (const level of ['error', 'warning', 'notice']) {
        const all = groups.filter(({ severity }) => LEVELS[severity] === level);
        const room = MOST[level] - annotations.filter((annotation) => annotation.level === level).length;
        const shown = all.slice(0, room);
        shown.forEach((group, index) => {
            const left = index === shown.length - 1 ? all.length - shown.length : 0;
            annotations.push(annotate(run, group, accounts, level, left));
        });
    }
    return annotations;
}
function annotate(run, group, accounts, level, left) {
    const { rule, violations, severity } = group;
    const shown = violations
        .slice(0, MOST_RESOURCES)
        .map((finding) => `- ${resourceLine(run, finding, accounts)}`);
    const rest = violations.length - shown.length;
    const lines = [
        `${(0,finding_words/* groupWords */.Jk)(run, group)}:`,
        ...shown,
        ...(rest > 0 ? [`- and ${rest.toLocaleString('en-US')} more: see the summary`] : []),
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
function resourceLine(run, finding, accounts) {
    const name = finding.name === finding.id ? '' : ` ${clean(finding.name, 60)}`;
    const state = (0,finding_words/* stateWord */.kc)(run, finding);
    const place = `${clean(accounts.label(finding.account), 80)}, ${clean(finding.region, 30)}`;
    return `${clean(finding.id, 60)}${name} in ${place}${state === null ? '' : ` (${state})`}`;
}
function notSeen(run, accounts) {
    const blocks = (0,gap_blocks/* groupGaps */.R)(run);
    const lines = blocks.slice(0, MOST_GAP_BLOCKS).map((block) => {
        return `- ${clean((0,sentences/* who */.dp)(block, accounts, 2), 200)}: ${clean((0,sentences/* whatAndWhere */.ji)(block), 200)} (${clean((0,sentences/* why */.d8)(run, block), 200)})`;
    });
    const rest = blocks.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,words/* count */.U9)(rest, 'more cause')}: see the summary`);
    return {
        level: run.settings.onIncomplete === 'fail' ? 'error' : 'warning',
        title: 'Not everything was seen',
        message: limitUnits([`Not seen: ${(0,failure/* shortfall */.SE)(run)}.`, ...lines].join('\n'), MESSAGE_LIMIT),
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

// EXTERNAL MODULE: ./build/src/report/alert-report.js
var alert_report = __webpack_require__(46001);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
;// CONCATENATED MODULE: ./build/src/report/formats/outputs.js





/**
 * The step's outputs, without the path of a file that is `missing`, since it could not be written. None holds an account's
 * id: GitHub drops an output that contains a masked value.
 */
function buildOutputs(run, alerts, missing = []) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const { triggered, resolved } = (0,alert_report/* alertFacts */.q)(alerts, run.settings);
    return {
        verdict: (0,report_verdict/* verdictOf */.Vj)(run),
        violations: String(counts.violations),
        critical: String(counts.bySeverity.critical),
        high: String(counts.bySeverity.high),
        medium: String(counts.bySeverity.medium),
        low: String(counts.bySeverity.low),
        new: String(counts.new),
        fixed: String(counts.fixed),
        unknown: String(counts.unknown),
        gaps: String(counts.gaps),
        'alerts-triggered': String(triggered.length),
        'alerts-resolved': String(resolved.length),
        'report-dir': run.settings.reportDir,
        json: missing.includes(file_names/* RESULT_FILE */.F) ? '' : (0,external_node_path_.join)(run.settings.reportDir, file_names/* RESULT_FILE */.F),
    };
}

;// CONCATENATED MODULE: ./build/src/report/markdown/markdown-escape.js
/**
 * Text as GitHub's Markdown shows it unchanged. Character references can not open or close anything (CommonMark 2.5)
 * and mean the same inside HTML blocks, where backslashes do not. What GitHub's later filters look for in the finished
 * text (@names, #123, :emoji:, addresses, GH-123, $math$) is broken up by <wbr>, which has no width and is not copied.
 * The argument holds no control characters: see visible.ts.
 */
function escapeMarkdown(text) {
    return text.replace(SPECIAL, (match, at) => {
        const last = match.length - 1;
        const joins = match === ':' ? JOINS.test(text.slice(at + 1, at + 3)) : last > 0 || '@#$'.includes(match);
        return `${match.slice(0, last)}&#${match.charCodeAt(last)};${joins ? '<wbr>' : ''}`;
    });
}
/** What after a colon makes an address or an emoji of it; `::/0` is neither and stays in one piece. */
const JOINS = /^(?:\/\/|[\w+-])/;
/**
 * Spaces at an end; www. and GH-; colons, unless they join two words as in ec2:DescribeVpcs and end no emoji; what is
 * not inert wherever it stands; `_ . -` unless they join two letters or digits, as in sg-0a1b, cidr_ip, 10.0.0.0:
 * there they start neither emphasis nor a list.
 */
const SPECIAL = /^ | $|(?<= ) |\bwww\.|\bGH-|(?<![A-Za-z0-9]):|:(?![A-Za-z0-9])|:(?=[\w+-]+:)|[!"#$&'()*+<=>@[\\\]^`|~]|(?<![A-Za-z0-9])[_.-]|[_.-](?![A-Za-z0-9])/gi;
/**
 * An http or https address as it may stand in `[label](address)`, or null. Quotes, brackets, bars, spaces and all
 * else that could end the link are percent-encoded; `&` is a reference since the address is decoded once.
 */
function escapeUrl(url) {
    const parsed = parse(url);
    if (parsed === null || parsed.username !== '' || parsed.password !== '')
        return null;
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    if (parsed.hostname.includes('['))
        return null;
    return parsed.href.replace(/[^A-Za-z0-9\-.~_/?#:@,;=+&%]/g, percentEncode).replaceAll('&', '&amp;');
}
function parse(url) {
    return URL.canParse(url) ? new URL(url) : null;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/markdown.js



const made = Symbol('made by markdown.ts');
/** Code points of a name, of a sentence and of a text by a rule's author. */
const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 300;
const PROSE_LIMIT = 2000;
/** The template: what the code writes is Markdown, what is interpolated is text. Prettier rewrites tags named md. */
function safe(template, ...parts) {
    let source = template[0] ?? '';
    parts.forEach((part, index) => {
        source += sourceOf(part) + (template[index + 1] ?? '');
    });
    return markdown(source);
}
/** Text from outside on one line, at most `limit` code points. Also right in a table cell and a link's label. */
function markdown_text(value, limit = SENTENCE_LIMIT) {
    return markdown(escapeMarkdown((0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(value.slice(0, 2 * limit + 2)), limit)));
}
/** Text by a rule's author: its line breaks stay line breaks. */
function prose(value, limit = PROSE_LIMIT) {
    const lines = (0,text_limit/* limitCodePoints */.s)(value.trim(), limit).split(/\s*\n\s*/);
    return stack(lines.map((line) => markdown_text(line, limit)));
}
/** Inline code. Entities inside `<code>` rather than backticks: those have no escape. */
function code(value, limit = SENTENCE_LIMIT) {
    return value === '' ? safe `<em>empty</em>` : safe `<code>${markdown_text(value, limit)}</code>`;
}
/** `path = value` as inline code; it may break before each step of the path, so that phones need no scrolling. */
function assignment(path, value) {
    const steps = markdown_text(path).source.replaceAll(/(?:\.|&#46;)(?=\w)|(?<=\w)&#91;/g, '<wbr>$&');
    return markdown(`<code>${steps} = ${markdown_text(value).source}</code>`);
}
/** Lines of code in a block of their own. */
function codeBlock(value, limit = 2 * PROSE_LIMIT) {
    const lines = (0,text_limit/* limitCodePoints */.s)(value.trimEnd(), limit).split(/\r?\n/);
    const shown = lines.map((line) => escapeMarkdown((0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(line), limit)));
    return markdown(`<pre><code>${shown.join('\n')}\n</code></pre>`);
}
/** A link, or the label alone where there is no address that may be linked: http and https only. */
function markdown_link(label, url) {
    const address = url === null ? null : escapeUrl(url);
    return markdown(address === null ? sourceOf(label) : `[${sourceOf(label)}](${address})`);
}
/** Tags instead of asterisks: whether those open depends on the text beside them. */
function strong(part) {
    return safe `<strong>${part}</strong>`;
}
function join(parts, separator = ', ') {
    return markdown(parts.map(sourceOf).join(sourceOf(separator)));
}
/** Lines in a cell or a paragraph. */
function stack(parts) {
    return join(parts, safe `<br>`);
}
/** Paragraphs, tables and lists under one another; null is left out. */
function blocks(parts) {
    return markdown(parts
        .filter((part) => part !== null && part.source !== '')
        .map((part) => part?.source)
        .join('\n\n'));
}
function bullets(items) {
    return markdown(items.map((item) => `- ${markdown_oneLine(item)}`).join('\n'));
}
function table(head, rows, numbers = false) {
    const line = (cells) => `| ${cells.map(markdown_oneLine).join(' | ')} |`;
    const rule = head.map((_, column) => (numbers && column > 0 ? '---:' : '---')).join(' | ');
    return markdown([line(head), `| ${rule} |`, ...rows.map(line)].join('\n'));
}
/** The blank line after the summary makes GitHub read the body as Markdown. */
function details(summary, body) {
    return markdown(`<details><summary>${markdown_oneLine(summary)}</summary>\n\n${body.source}\n\n</details>`);
}
/** GitHub's coloured box. */
function box(kind, body) {
    return markdown([`[!${kind}]`, ...body.source.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n'));
}
function markdown(source) {
    return { [made]: true, source };
}
function sourceOf(part) {
    if (typeof part === 'object')
        return part.source;
    return typeof part === 'number' ? part.toLocaleString('en-US') : markdown_text(part).source;
}
function markdown_oneLine(part) {
    const source = sourceOf(part);
    if (source.includes('\n'))
        throw new Error(`A block can not stand in a cell, a list item or a title: ${source}`);
    return source;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-more.js


/** What stands where a list was cut. */
function moreLine(rest, noun = '') {
    return safe `<em>${rest} more${noun === '' ? '' : ` ${noun}`} in ${code(file_names/* RESULT_FILE */.F)}</em>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-compliance.js



/** Per list: keeps the section short on a page that has a limit, whatever the frameworks grow to. */
const MOST_REQUIREMENTS = 40;
/** Code points. Where nothing was read, each requirement names all its rules. */
const REASON_LIMIT = 240;
/** What the rules say about frameworks, folded. A framework of which no rule is enabled is not what the user is after. */
function complianceOf(run) {
    const enabled = new Set(run.rules.map(({ id }) => id));
    const frameworks = run.compliance.filter(({ requirements }) => requirements.some(({ rules }) => rules.some((id) => enabled.has(id))));
    if (frameworks.length === 0)
        return null;
    const failing = frameworks.filter((framework) => withStatus(framework, 'not-met').length > 0).length;
    const rows = frameworks.map((framework) => [
        markdown_link(nameOf(framework), framework.url),
        withStatus(framework, 'met').length,
        strongIfAny(withStatus(framework, 'not-met').length),
        withStatus(framework, 'not-assessed').length,
    ]);
    const title = safe `<b>Compliance: ${failing} of ${(0,words/* count */.U9)(frameworks.length, 'framework')} with requirements that are not met</b>`;
    const intro = safe `Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.`;
    const head = ['framework', 'met', 'not met', 'not assessed'];
    return details(title, blocks([intro, table(head, rows, true), ...frameworks.map(sectionOf)]));
}
function sectionOf(framework) {
    const notMet = withStatus(framework, 'not-met');
    const notAssessed = withStatus(framework, 'not-assessed');
    const met = withStatus(framework, 'met');
    const inPart = met.filter(({ partial }) => partial === true);
    const whole = met.filter(({ partial }) => partial !== true);
    const counts = `${notMet.length} not met, ${notAssessed.length} not assessed, ${met.length} met`;
    return details(safe `${nameOf(framework)}: ${counts}`, blocks([
        ...listOf('Not met', notMet),
        ...listOf('Not assessed', notAssessed),
        ...listOf('Met in part: the rest is not for rules to decide', inPart),
        ...listOf('Met', whole),
    ]));
}
function listOf(title, requirements) {
    const items = requirements.slice(0, MOST_REQUIREMENTS).map(itemOf);
    const rest = requirements.length - items.length;
    if (rest > 0)
        items.push(moreLine(rest));
    return items.length === 0 ? [] : [strong(title), bullets(items)];
}
function itemOf(requirement) {
    const { id, title, status, violations, partial, note, reason } = requirement;
    const open = reason === undefined ? '' : 'at least ';
    const found = status === 'not-met' ? safe `: ${open}${(0,words/* count */.U9)(violations, 'violation')}` : '';
    const lines = [safe `${strong(id)} ${title}${found}`];
    if (note !== undefined)
        lines.push(safe `<em>${partial === true ? 'In part: ' : ''}${note}</em>`);
    if (reason !== undefined)
        lines.push(markdown_text(reason, REASON_LIMIT));
    return stack(lines);
}
function withStatus({ requirements }, status) {
    return requirements.filter((requirement) => requirement.status === status);
}
function nameOf({ name, version }) {
    return `${name} ${version}`;
}
function strongIfAny(number) {
    return number > 0 ? strong(number) : safe `${number}`;
}

// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/report/environment-columns.js
var environment_columns = __webpack_require__(33043);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-counts.js



/** Shape and word beside the colour: nobody has to tell red from orange. */
const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' };
/** Rows are severities and columns environments. */
function countTable(run, counts) {
    const columns = (0,environment_columns/* environmentColumns */.F)(run, counts);
    const head = columns.map(({ title }) => markdown_text(title, 14));
    const rows = severity/* SEVERITIES */.oC.map((severity) => [safe `${severity}`].concat(columns.map((column) => cellOf(column, severity))));
    const note = safe `<sub>${markdown_text('+')} means at least: not everything of that environment was seen.</sub>`;
    return blocks([table([safe ``, ...head], rows, true), columns.some(({ open }) => open) ? note : null]);
}
function cellOf({ counts, open }, severity) {
    const shown = safe `${counts[severity]}${markdown_text(open ? '+' : '')}`;
    return counts[severity] > 0 ? strong(shown) : shown;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-head.js









const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' };
const summary_head_MOST_GAP_BLOCKS = 4;
const MOST_ALERTS = 5;
/** The first screen: verdict, what changed, what was not seen, counts, alerts. */
function headOf(run, alerts, counts, gaps) {
    const verdict = (0,report_verdict/* verdictOf */.Vj)(run);
    return blocks([
        safe `## ${ICONS[verdict]} Cloud Baseline: ${(0,report_verdict/* verdictLine */.MT)(run, counts)}`,
        openingOf(run, counts),
        counts.violations === 0 ? null : countTable(run, counts),
        summary_head_notSeen(run, gaps),
        run.past.status === 'damaged' ? box('WARNING', historyLine(run)) : null,
        alertsOf((0,alert_report/* alertFacts */.q)(alerts, run.settings)),
    ]);
}
function openingOf(run, counts) {
    const seen = safe `Checked ${(0,sentences/* checked */.KD)(run)}.`;
    const parts = [
        (0,report_verdict/* verdictOf */.Vj)(run) === 'incomplete'
            ? safe `${seen} No rule is violated in what was read; the rest is unknown.`
            : seen,
    ];
    if (run.past.status !== 'damaged') {
        const sentence = markdown_text((0,sentences/* changes */.Ao)(run, counts));
        parts.unshift(counts.violations > 0 ? safe `${strong(sentence)}.` : safe `${sentence}.`);
    }
    const leftOut = (0,sentences/* notToRead */.v2)(run);
    if (leftOut !== null)
        parts.push(safe `${leftOut}.`);
    const left = (0,sentences/* notJudged */.be)(run);
    if (left !== null)
        parts.push(safe `${left}.`);
    const last = (0,sentences/* lastRun */.KT)(run);
    if (last !== null)
        parts.push(safe `${last}.`);
    return join(parts, safe ` `);
}
function historyLine(run) {
    return safe `${strong('The history could not be read.')} ${run.past.message}
What is new and what was fixed is not known.`;
}
function summary_head_notSeen(run, gaps) {
    if ((0,report_verdict/* isComplete */.As)(run))
        return null;
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const lines = gaps.slice(0, summary_head_MOST_GAP_BLOCKS).map((block) => {
        return safe `${strong((0,sentences/* who */.dp)(block, accounts, 2))}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})`;
    });
    const rest = gaps.length - lines.length;
    if (rest > 0)
        lines.push(safe `${(0,words/* count */.U9)(rest, 'more cause')}: see “Not seen” below`);
    const intro = safe `${strong('Not seen:')} ${(0,failure/* shortfall */.SE)(run)}. What is there may violate any rule.`;
    return box('WARNING', lines.length === 0 ? intro : blocks([intro, bullets(lines)]));
}
function alertsOf(facts) {
    const { triggered, resolved, held, undelivered, unsent, notes } = facts;
    const counted = [
        triggered.length > 0 ? `${triggered.length} triggered` : '',
        resolved.length > 0 ? `${resolved.length} resolved` : '',
        held.length > 0 ? `${held.length} held open` : '',
        unsent.events.length > 0 ? `${unsent.events.length} not sent (${unsent.reason})` : '',
    ].filter((part) => part !== '');
    const line = safe `${strong('PagerDuty:')} ${counted.length === 0 ? 'nothing was accepted' : counted.join(', ')}.`;
    const failed = undelivered.map(({ event, reason }) => safe `${event.action} ${code(event.key)}: ${reason}`);
    const closed = resolved.flatMap(({ key, unrepaired }) => unrepaired === undefined ? [] : [safe `closed ${code(key)}, not repaired: ${unrepaired}`]);
    const kept = held.map(({ key, reason }) => safe `held ${code(key)}: ${reason}`);
    const said = notes.map((note) => markdown_text(note));
    if (counted.length + failed.length + said.length === 0)
        return null;
    return blocks([
        failed.length > 0
            ? box('CAUTION', blocks([
                strong(`${(0,words/* count */.U9)(failed.length, 'alert event')} not delivered to PagerDuty.`),
                first(failed),
            ]))
            : null,
        line,
        closed.length + kept.length + said.length > 0 ? blocks([first(closed), first(kept), first(said)]) : null,
    ]);
}
function first(items) {
    const rest = items.length - MOST_ALERTS;
    return bullets(rest > 0 ? [...items.slice(0, MOST_ALERTS), moreLine(rest)] : items);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/clouds/aws/console-link.js
/** Console domains by partition; the others have none that outsiders can open. */
const DOMAINS = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const PAGES = {
    aws_ec2_security_group: 'ec2 SecurityGroup:groupId',
    aws_ec2_instance: 'ec2 InstanceDetails:instanceId',
    aws_ec2_volume: 'ec2 VolumeDetails:volumeId',
    aws_ec2_network_interface: 'ec2 NetworkInterface:networkInterfaceId',
    aws_vpc: 'vpcconsole VpcDetails:VpcId',
    aws_ec2_subnet: 'vpcconsole SubnetDetails:subnetId',
};
/** The resource's page in the AWS console (of whichever account is signed in), or null where none is known. */
function consoleLink(subject, partition) {
    const domain = DOMAINS[partition];
    const [service, anchor] = PAGES[subject.kind]?.split(' ') ?? [];
    if (domain === undefined || service === undefined || anchor === undefined)
        return null;
    if (!/^[a-z]+-[0-9a-f]+$/.test(subject.id) || !/^[a-z]+(-[a-z]+)+-\d+$/.test(subject.region))
        return null;
    return `https://${subject.region}.${domain}/${service}/home?region=${subject.region}#${anchor}=${subject.id}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-rules.js











/** Resources that are open; the rest is folded, since long lists hide on a phone what is worse, and make the page slow. */
const OPEN_ITEMS = { critical: 20, high: 20, medium: 5, low: 0 };
const MOST_ACCOUNTS = 8;
const MOST_EVIDENCE = 6;
const MOST_REFERENCES = 10;
/** Most resources per rule, from everything that a page can bear to nothing but counts. */
const RUNGS = [1000, 500, 200, 100, 70, 50, 35, 20, 10, 5, 2, 0];
/**
 * The rules within a number of bytes: as many resources per rule as fit, and where not even their counts do, as
 * many rules. Each rung stops as soon as it is too long, so the work is bounded by the room and not by the findings.
 */
function rulesOf(run, groups, room) {
    for (const most of RUNGS) {
        const items = groups.reduce((sum, { violations, unseen }) => sum + Math.min(most, violations.length + unseen.length), 0);
        if (items * LEAST_ITEM_BYTES > room)
            continue;
        const sections = fill(run, groups, most, room);
        if (sections.length === groups.length)
            return blocks(sections);
    }
    const sections = fill(run, groups, 0, room - NOTE_BYTES);
    const left = groups.slice(sections.length);
    const findings = left.reduce((sum, { violations, unseen }) => sum + violations.length + unseen.length, 0);
    const note = safe `${strong(moreLine(left.length, left.length === 1 ? 'rule' : 'rules'))} (${(0,words/* count */.U9)(findings, 'finding')}): this page has a limit.`;
    return blocks([...sections, note]);
}
/** No resource takes less: spares the rungs that can not fit. */
const LEAST_ITEM_BYTES = 100;
const NOTE_BYTES = 300;
function fill(run, groups, most, room) {
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const sections = [];
    let used = 0;
    for (const group of groups) {
        const section = summary_rules_sectionOf(run, accounts, group, most);
        used += (0,text_limit/* byteLength */.d)(section.source) + 2;
        if (used > room)
            break;
        sections.push(section);
    }
    return sections;
}
function summary_rules_sectionOf(run, accounts, group, most) {
    const { rule } = group;
    const title = markdown_text(group.title, 200);
    const lead = safe `${MARKS[group.severity]} ${group.severity}:`;
    const body = bodyOf(run, accounts, group, most);
    // Dozens of rules are low in most accounts: folded, each is a line. GitHub reads no Markdown there, so no link.
    if (group.severity === 'low')
        return details(safe `${lead} ${title} (${(0,finding_words/* groupWords */.Jk)(run, group)})`, body);
    const address = rule === null ? null : addressOf(run, rule);
    return blocks([safe `### ${lead} ${markdown_link(title, address)}`, body]);
}
function bodyOf(run, accounts, group, most) {
    const { rule } = group;
    const address = rule === null ? null : addressOf(run, rule);
    return blocks([
        rule === null || rule.risk === '' ? null : prose(rule.risk),
        countsOf(run, accounts, group),
        ...itemsOf(run, accounts, [...group.violations, ...group.unseen], group, most),
        alsoViolatedOf(group),
        ...(rule === null ? [] : remedyOf(rule.remediation)),
        rule === null ? null : referencesOf(rule.remediation, rule.references),
        safe `<sub>Rule ${markdown_link(code(group.id), address)}${rule !== null && rule.status !== 'stable' ? safe `, ${rule.status}` : ''}</sub>`,
    ]);
}
/** What the same fault violates besides, in one line instead of a section each. */
function alsoViolatedOf({ alsoViolated }) {
    if (alsoViolated.length === 0)
        return null;
    return details(safe `The same faults violate ${(0,words/* count */.U9)(alsoViolated.length, 'more rule')}, not told again`, bullets(alsoViolated.map((title) => markdown_text(title, 200))));
}
function addressOf({ links }, { place }) {
    const files = place.shipped ? links.packs : links.files;
    return files === null ? null : `${files}${place.file}#L${place.line}`;
}
function countsOf(run, accounts, group) {
    const byAccount = new Map();
    for (const { account } of group.violations)
        byAccount.set(account, (byAccount.get(account) ?? 0) + 1);
    const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || (0,compare/* compareText */.n)(a, b));
    const shown = sorted
        .slice(0, MOST_ACCOUNTS)
        .map(([id, number]) => safe `${accounts.label(id)} ${strong(number)}`);
    const rest = sorted.length - shown.length;
    if (rest > 0)
        shown.push(moreLine(rest, 'accounts'));
    const total = strong((0,finding_words/* groupWords */.Jk)(run, group));
    return shown.length > 0 ? safe `${total} · ${join(shown)}` : total;
}
function itemsOf(run, accounts, findings, group, most) {
    if (most === 0)
        return [moreLine(findings.length, findings.length === 1 ? 'resource' : 'resources')];
    const shown = findings.slice(0, most);
    const listOf = (part) => bullets(part.map((finding) => resourceItem(run, accounts, finding, group)));
    const open = shown.slice(0, OPEN_ITEMS[group.severity]);
    const folded = shown.slice(open.length);
    const rest = findings.length - shown.length;
    return [
        open.length > 0 ? listOf(open) : null,
        folded.length > 0
            ? details(safe `${(0,words/* count */.U9)(folded.length, open.length > 0 ? 'more resource' : 'resource')}`, listOf(folded))
            : null,
        rest > 0 ? moreLine(rest) : null,
    ];
}
function resourceItem(run, accounts, finding, group) {
    const partition = accounts.get(finding.account)?.partition ?? '';
    const state = (0,finding_words/* stateWord */.kc)(run, finding);
    const since = (0,finding_words/* sinceWords */.KR)(run, finding);
    const title = [
        ...(state === null ? [] : [strong(`${SIGNS[state]} ${state}`)]),
        ...(finding.severity === group.severity ? [] : [strong(finding.severity)]),
        markdown_link(code(finding.id), consoleLink(finding, partition)),
        ...(finding.name === finding.id ? [] : [markdown_text(finding.name, NAME_LIMIT)]),
    ];
    const place = [accounts.label(finding.account), finding.region, ...(since === null ? [] : [since])];
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    return stack([
        join(title, safe ` `),
        join(place, safe ` · `),
        ...(0,opens_words/* aboutWords */.HW)(finding).map((sentence) => safe `${sentence}`),
        ...evidenceLines(finding.evidence),
        ...(affected === '' ? [] : [safe `Behind it: ${affected}`]),
        ...(finding.fix === undefined ? [] : [safe `Fix: ${markdown_text(finding.fix, 400)}`]),
    ]);
}
const SIGNS = { new: '🆕', reopened: '🔁', 'not seen this time': '❔' };
function evidenceLines(evidence) {
    const shown = evidence
        .slice(0, MOST_EVIDENCE)
        .map(({ path, value }) => assignment(path, JSON.stringify(value)));
    const rest = evidence.length - shown.length;
    return rest > 0 ? [...shown, moreLine(rest)] : shown;
}
function remedyOf(remediation) {
    const ways = [
        remediation.console === undefined ? null : blocks([strong('Console'), prose(remediation.console)]),
        remediation.cli === undefined ? null : blocks([strong('AWS CLI'), codeBlock(remediation.cli)]),
        remediation.terraform === undefined
            ? null
            : blocks([strong('Terraform'), codeBlock(remediation.terraform)]),
    ];
    const names = [
        ...(remediation.console === undefined ? [] : ['console']),
        ...(remediation.cli === undefined ? [] : ['AWS CLI']),
        ...(remediation.terraform === undefined ? [] : ['Terraform']),
    ];
    return [
        remediation.text === undefined ? null : safe `${strong('How to fix:')} ${prose(remediation.text)}`,
        names.length === 0 ? null : details(safe `How to fix: ${names.join(', ')}`, blocks(ways)),
    ];
}
function referencesOf({ url }, references) {
    const all = [...new Set([...(url === undefined ? [] : [url]), ...references])].slice(0, MOST_REFERENCES);
    if (all.length === 0)
        return null;
    return details('References', bullets(all.map((address) => markdown_link(markdown_text(address.replace(/^https?:\/\//, '')), address))));
}

// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-unused.js






const summary_unused_MOST_ACCOUNTS = 20;
const MOST_RULES = 60;
/** The low findings of all regions that nobody uses, in one fold: they are the same in each, and a page of them hides the rest. */
function unusedOf(run, { groups }) {
    if (groups.length === 0)
        return null;
    const findings = groups.flatMap(({ violations }) => violations);
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const places = [...Map.groupBy(findings, ({ account }) => account)].map(([account, own]) => {
        const regions = [...new Set(own.map(({ region }) => region))].toSorted();
        return safe `${strong(accounts.label(account))}: ${(0,sentences/* some */.zN)(regions, 20, 'region')}`;
    });
    const rules = groups.map(({ title, violations }) => safe `${markdown_text(title, 200)}: ${violations.length}`);
    return details(safe `${MARKS.low} low: ${(0,unused_regions/* unusedWords */.w)(findings)}`, blocks([limited(places, summary_unused_MOST_ACCOUNTS, 'account'), limited(rules, MOST_RULES, 'rule')]));
}
function limited(items, most, noun) {
    const rest = items.length - most;
    if (rest <= 0)
        return bullets(items);
    return bullets([...items.slice(0, most), join([moreLine(rest, rest === 1 ? noun : `${noun}s`)])]);
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/report/way-out.js
var way_out = __webpack_require__(19118);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-tail.js









const MOST_GAP_ITEMS = 60;
const MOST_FIXED = 100;
const MOST_WARNINGS = 20;
const HOW = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
};
/** What was not seen, and what would let it be seen. */
function gapsOf(run, gaps) {
    if (gaps.length === 0)
        return null;
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const items = gaps
        .slice(0, MOST_GAP_ITEMS)
        .map((block) => stack([
        strong((0,sentences/* who */.dp)(block, accounts, 5)),
        (0,sentences/* some */.zN)(block.regions.map(labels/* regionLabel */.p), 20, 'region'),
        safe `<em>${(0,sentences/* some */.zN)(block.kinds.map(labels/* kindLabel */.tf), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
    ]));
    const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0);
    return blocks([
        safe `### Not seen: ${(0,words/* count */.U9)((0,coverage/* causesOf */.cZ)(run.coverage.gaps).length, 'gap')}`,
        bullets(items),
        rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null,
    ]);
}
function reasonLines(run, block) {
    const reason = strong((0,sentences/* reasonOf */.A3)(block));
    const way = (0,way_out/* wayOut */.Y)(run, block);
    const actions = join(block.actions.slice(0, 10).map((action) => code(action)));
    const called = safe `${reason}, ${(0,sentences/* verbOf */.rl)(block)} ${actions}`;
    const lines = [way === null ? (block.actions.length === 0 ? reason : called) : safe `${reason}: ${way}`];
    const [message] = block.messages;
    if (message !== undefined)
        lines.push(markdown_text(message));
    if (block.messages.length > 1)
        lines.push(moreLine(block.messages.length - 1, 'messages'));
    return lines;
}
/** What was violated before and is provably gone, folded. */
function fixedOf(run) {
    const told = run.fixed.filter(report_counts/* isTold */.Wc);
    if (told.length === 0)
        return null;
    const accounts = new labels/* Accounts */.bX(run.accounts);
    const items = told.slice(0, MOST_FIXED).map((fixed) => {
        const name = fixed.name === fixed.id ? '' : safe ` ${markdown_text(fixed.name, NAME_LIMIT)}`;
        const since = fixed.firstSeen === null ? '' : `, open since ${(0,labels/* dayLabel */.nt)(fixed.firstSeen)}`;
        return safe `${code(fixed.id)}${name} (${accounts.label(fixed.account)}, ${fixed.region}): ${HOW[fixed.how]}${since}; ${code(fixed.rule)}`;
    });
    const rest = told.length - items.length;
    if (rest > 0)
        items.push(moreLine(rest));
    const withdrawn = told.filter(({ how }) => how === 'withdrawn').length;
    const left = withdrawn === 0 ? safe `` : safe `, ${withdrawn.toLocaleString('en-US')} no longer looked at`;
    return details(safe `<b>${(0,words/* count */.U9)(told.length - withdrawn, 'violation')} fixed${left}</b>`, bullets(items));
}
function warningsOf(run) {
    if (run.warnings.length === 0)
        return null;
    const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => markdown_text(warning));
    const rest = run.warnings.length - shown.length;
    if (rest > 0)
        shown.push(safe `<em>${rest} more in the log</em>`);
    return blocks([safe `### ${(0,words/* count */.U9)(run.warnings.length, 'warning')}`, bullets(shown)]);
}
/** What was read, how long it took, by which version. */
function footOf(run) {
    const resources = (0,sentences/* resourceWords */.Mu)(run);
    const parts = [
        ...((0,report_verdict/* verdictOf */.Vj)(run) === 'pass' || resources === '' ? [] : [markdown_text(`Read: ${resources}`, 2000)]),
        safe `${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}`,
        safe `Cloud Baseline ${run.version}`,
    ];
    const line = join(parts, safe ` · `);
    return safe `<sub>${line}</sub>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary.js











/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
const SUMMARY_BYTES = 900_000;
/** The job summary: Markdown of at most SUMMARY_BYTES. */
function renderSummary(run, alerts) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const gaps = (0,gap_blocks/* groupGaps */.R)(run);
    const isFolded = (0,unused_regions/* inUnusedRegion */.I)(run);
    const grouped = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom, (finding) => !isFolded(finding));
    const head = headOf(run, alerts, counts, gaps);
    const tail = [
        unusedOf(run, (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom, isFolded)),
        leftOf(run, grouped),
        gapsOf(run, gaps),
        complianceOf(run),
        fixedOf(run),
        warningsOf(run),
        footOf(run),
    ];
    const frame = blocks([head, ...tail]).source;
    const rules = rulesOf(run, grouped.groups, SUMMARY_BYTES - (0,text_limit/* byteLength */.d)(frame) - 10);
    return `${blocks([head, rules, ...tail]).source}\n`;
}
function leftOf(run, { left }) {
    const words = (0,report_counts/* severityWords */.D4)(left);
    return words === '' ? null : safe `${words} not listed (report-from: ${run.settings.reportFrom}).`;
}

;// CONCATENATED MODULE: ./build/src/host/github/annotate.js

/** Writes annotations as workflow commands; @actions/core escapes `%`, line breaks and, in properties, `:` and `,`. */
function annotate_annotate(annotations) {
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
 * What a workflow shows of a run: annotations, outputs and the job summary. What the runner's files do not take is told
 * in a warning each: the run's own verdict stands.
 */
async function publish({ run, alerts, missing }) {
    annotate_annotate(listAnnotations(run));
    await write(buildOutputs(run, alerts, missing), renderSummary(run, alerts));
}
/** The same of a job that reports nothing: a line, which is also the log's. */
async function publishStep(outputs, line) {
    core/* info */.pq((0,log_line/* logLine */.B)(line));
    await write(outputs, `${line}\n`);
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

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it.
 */
function causesOf(gaps) {
    return gaps.filter(({ partial, reason, kind }) => partial !== true || reason === 'not-listed' || !kind.includes('.'));
}
/** Stands among the properties of a gap for the edges that resources tell by them: whoever follows edges misses them. */
const EDGES = 'edges';


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isCompleteIn),
/* harmony export */   r: () => (/* binding */ UNREAD_INTERFACES)
/* harmony export */ });
/** The id of what stands for all interfaces that a group may have and that were not read. */
const UNREAD_INTERFACES = '*';
/** Whether the rule was evaluated in the region and could see all that it needs there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   MU: () => (/* binding */ rulesByName),
/* harmony export */   cQ: () => (/* binding */ isJudgedEverywhere),
/* harmony export */   dZ: () => (/* binding */ EVERY_RULE),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* unused harmony export RULE_STATUSES */
const RULE_STATUSES = (/* unused pure expression or super */ null && (['stable', 'experimental', 'deprecated']));
/** Stands for every rule that has the parameter. */
const EVERY_RULE = '*';
function severityFor(rule, environment) {
    return typeof rule.severity === 'string'
        ? rule.severity
        : (rule.severity[environment] ?? rule.severity.default);
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

/***/ 92926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareServices)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

/** The order of services such as `PostgreSQL 5432`: by their first ports. */
function compareServices(a, b) {
    return firstPort(a) - firstPort(b) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b);
}
function firstPort(service) {
    return Number(/ (\d+)/.exec(service)?.[1] ?? 0);
}


/***/ }),

/***/ 46001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alertFacts)
/* harmony export */ });
/** Sorts the events by what became of them. An event nobody delivered counts as delivered nowhere. */
function alertFacts(report, settings) {
    const { plan, deliveries } = report;
    const accepted = deliveries.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event);
    // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
    const failed = deliveries.filter(({ outcome, event }) => (outcome === 'refused' || outcome === 'pending') && event.isPrecaution !== true);
    const attempted = new Set(deliveries.map(({ event }) => event.key));
    const left = plan.events.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true);
    const dry = deliveries.filter(({ outcome }) => outcome === 'dry-run').map(({ event }) => event);
    const unwanted = settings.dryRun || settings.pagerdutyRoutingKey === null;
    return {
        triggered: accepted.filter(({ action }) => action === 'trigger'),
        resolved: accepted.filter(({ action, isPrecaution }) => action === 'resolve' && isPrecaution !== true),
        held: plan.held,
        undelivered: [
            ...failed.map((delivery) => ({ event: delivery.event, reason: reasonOf(delivery, settings) })),
            ...(unwanted ? [] : left.map((event) => ({ event, reason: 'was never attempted' }))),
        ],
        unsent: {
            events: (unwanted ? [...dry, ...left] : dry).filter(({ isPrecaution }) => isPrecaution !== true),
            reason: settings.dryRun ? 'dry run' : 'no pagerduty-routing-key is set',
        },
        notes: plan.notes,
    };
}
function reasonOf({ outcome, status, error, attempts }, settings) {
    const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ');
    const cause = said === '' ? 'no answer' : said;
    if (outcome === 'refused')
        return `refused by PagerDuty (${cause}); it is not sent again`;
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    const next = settings.history === null ? 'no history is kept, so it is not sent again' : 'the next run sends it';
    return `not accepted after ${tries} (${cause}); ${next}`;
}


/***/ }),

/***/ 72886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun),
/* harmony export */   U3: () => (/* binding */ isViolation),
/* harmony export */   Wc: () => (/* binding */ isTold)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);




function countRun(run) {
    const bySeverity = noneOfAny();
    const byEnvironment = new Map();
    for (const name of environmentsOf(run))
        byEnvironment.set(name, noneOfAny());
    let violations = 0;
    let fresh = 0;
    let reopened = 0;
    for (const finding of run.findings) {
        if (!isViolation(finding) || !isTold(finding))
            continue;
        violations += 1;
        bySeverity[finding.severity] += 1;
        const environment = byEnvironment.get(finding.environment);
        if (environment !== undefined)
            environment[finding.severity] += 1;
        if (isNew(finding))
            fresh += 1;
        if (finding.state === 'reopened')
            reopened += 1;
    }
    const fixed = run.fixed.filter(isTold);
    return {
        violations,
        bySeverity,
        byEnvironment,
        new: fresh,
        reopened,
        known: violations - fresh,
        fixed: fixed.filter(({ how }) => how !== 'withdrawn').length,
        withdrawn: fixed.filter(({ how }) => how === 'withdrawn').length,
        unseen: run.findings.filter((finding) => !isViolation(finding) && isTold(finding)).length,
        unknown: countUnknown(run),
        gaps: (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(run.coverage.gaps).length,
        passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
    };
}
/** Whether no other finding tells of it. */
function isTold({ coveredBy }) {
    return coveredBy === null;
}
function isViolation(finding) {
    return finding.result === 'violation';
}
/** A reopened one is new to the last run as well: that run had it as fixed. */
function isNew(finding) {
    return finding.state === 'new' || finding.state === 'reopened';
}
function noneOfAny() {
    return { critical: 0, high: 0, medium: 0, low: 0 };
}
/** `2 critical, 1 low`; empty where there is none. */
function severityWords(counts) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([...run.accounts, ...run.findings].map(({ environment }) => environment));
    return [...names].toSorted((a, b) => Number(b === 'production') - Number(a === 'production') || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
}
/** An account of which nothing is known has no outcomes: each of its rules counts once. */
function countUnknown(run) {
    const unseen = new Set();
    for (const finding of run.findings) {
        if (!isViolation(finding))
            unseen.add(`${finding.rule} ${finding.account} ${finding.region}`);
    }
    let told = 0;
    const evaluated = new Set();
    for (const { rule, account, incomplete } of run.outcomes) {
        evaluated.add(account);
        told += incomplete.length;
        for (const region of incomplete)
            unseen.delete(`${rule} ${account} ${region}`);
    }
    let unread = 0;
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment]));
    for (const account of new Set(run.coverage.gaps.map((gap) => gap.account))) {
        if (evaluated.has(account))
            continue;
        const environment = environments.get(account);
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesTo */ .Gl)(rule, environment));
        unread += rules.length;
    }
    return told + unseen.size + unread;
}


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   vI: () => (/* binding */ failsByViolations)
/* harmony export */ });
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _alert_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46001);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74041);







/** Why the step fails, in one sentence that names every cause, the weightiest first; null where it does not. */
function failureOf(run, alerts) {
    const causes = [
        cancelled(run),
        ...run.misread,
        incomplete(run),
        violated(run),
        undelivered(run, alerts),
    ].filter((cause) => cause !== null);
    if (causes.length === 0)
        return null;
    const sentence = causes.join('; ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function cancelled(run) {
    if (run.cancelled !== true)
        return null;
    const quiet = run.settings.pagerdutyRoutingKey === null ? '' : ', so no alert was opened or closed';
    return `the run was cancelled${quiet}`;
}
function incomplete(run) {
    if (run.settings.onIncomplete !== 'fail' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplete */ .As)(run))
        return null;
    return `not everything was seen: ${shortfall(run)} (on-incomplete: fail)`;
}
/** What is missing, with numbers and without names. */
function shortfall(run) {
    const { gaps, unseen, unknown } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countRun */ .NY)(run);
    const parts = [];
    if (run.rules.length === 0)
        parts.push('no rule is enabled');
    else if ((0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .idleRules */ .q)(run).length === run.rules.length)
        parts.push('no rule had anything to judge');
    if (gaps > 0) {
        const accounts = new Set(run.coverage.gaps.map(({ account }) => account));
        const where = accounts.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz) ? 'all accounts' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(accounts.size, 'account');
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unknown, 'result')} unknown`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter((finding) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isViolation */ .U3)(finding) && (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(finding) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .reaches */ .O6)(finding.severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function undelivered(run, alerts) {
    const { length } = (0,_alert_report_js__WEBPACK_IMPORTED_MODULE_6__/* .alertFacts */ .q)(alerts, run.settings).undelivered;
    if (length === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to PagerDuty`;
}


/***/ }),

/***/ 57657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RESULT_FILE),
/* harmony export */   Z: () => (/* binding */ PAGERDUTY_FILE)
/* harmony export */ });
/** Names of the files in the report folder. */
const RESULT_FILE = 'result.json';
const PAGERDUTY_FILE = 'pagerduty.ndjson';


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);



/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing, or whose rules judged nothing, looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.outcomes.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(worstCount, `${worst} violation`)
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.violations, 'violation')}, ${worstCount.toLocaleString('en-US')} ${worst}`;
        return isComplete(run) ? number : `at least ${number}`;
    }
    return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen';
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 97850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   s: () => (/* binding */ limitCodePoints)
/* harmony export */ });
/** Length in bytes of UTF-8, which is what GitHub and PagerDuty count. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `max` code points; a cut is marked by an ellipsis within them. */
function limitCodePoints(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAY_BE_REACHED),
/* harmony export */   c: () => (/* binding */ affectedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);


const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${nameOf(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`;
}
function nameOf({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return 'interfaces that were not read';
    if (instance !== undefined)
        return instance;
    return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`;
}
/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS = {
    api_gateway: 'API Gateway',
    code_connections: 'CodeConnections',
    client_vpn: 'client VPN endpoint',
    cloudfront: 'CloudFront',
    dms: 'DMS replication instance',
    ecs: 'ECS task',
    efs: 'EFS mount target',
    eks: 'EKS control plane',
    elasticache: 'ElastiCache node',
    global_accelerator: 'Global Accelerator',
    instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
    iot: 'IoT rule',
    lambda: 'Lambda function',
    nat_gateway: 'NAT gateway',
    quicksight: 'QuickSight',
    rds: 'RDS database',
    redshift: 'Redshift cluster',
    resolver: 'Route 53 Resolver endpoint',
    verified_access: 'Verified Access endpoint',
    vpc_endpoint: 'VPC endpoint',
};
function wordsOf(affected) {
    const { id, instance, grade, between, missing = [] } = affected;
    if (between === undefined)
        return sureWords(grade, instance);
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(MAY_BE_REACHED) === wanted));
    const why = unread?.length === 0 ? 'not known' : `not known: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(through.map((one) => one.slice(MAY_BE_REACHED.length)));
    const words = `${MAY_BE_REACHED}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
    return unread?.length === 0 ? words : `${words}; ${why}`;
}
/** How what is missing begins where others take what comes from the internet, and may pass it on. */
const MAY_BE_REACHED = 'may be reached by ';
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade, instance) {
    switch (grade) {
        case 'reachable':
            return 'reachable from the internet';
        case 'exposed-but-stopped':
            return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`;
        case 'open':
        case 'closed':
            return 'not reached';
        default:
            return grade;
    }
}
/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]) {
    if (most !== 'reachable')
        return 'does not run; may be reachable once it does';
    return least === 'exposed-but-stopped'
        ? 'reachable from the internet if it runs'
        : 'may be reachable from the internet';
}


/***/ }),

/***/ 61990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ opensEveryPort),
/* harmony export */   HW: () => (/* binding */ aboutWords),
/* harmony export */   OH: () => (/* binding */ servicesWords),
/* harmony export */   Yc: () => (/* binding */ madeByWords),
/* harmony export */   vA: () => (/* binding */ opensWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _network_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92926);


/** There are hardly more services than these; all of them stand in result.json. */
const MOST = 20;
/**
 * `Also opens Telnet 23 and Kafka 9092`: what the permissions of one or more findings of a rule open besides. Empty where
 * that is nothing, or not known.
 */
function opensWords(findings, most = MOST) {
    const services = servicesWords(findings, most);
    if (services === '')
        return '';
    return `${findings.some(({ opens }) => opens !== undefined) ? 'Also opens' : 'Opens'} ${services}`;
}
function servicesWords(findings, most = MOST) {
    const services = [...new Set(findings.flatMap(({ alsoOpens = [] }) => alsoOpens))].toSorted(_network_services_js__WEBPACK_IMPORTED_MODULE_0__/* .compareServices */ .K);
    const rest = services.length - most;
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(rest > 0 ? [...services.slice(0, most), `${rest.toLocaleString('en-US')} more`] : services);
}
/** Whether it is about every port there is: then no list of services says more. */
function opensEveryPort({ permissions = [] }) {
    return permissions.some(({ ports }) => ports >= PORTS);
}
/** Of TCP or UDP, without port 0, which nothing uses. */
const PORTS = 65_535;
/** What is to be said of a finding before its evidence, as sentences without a full stop. */
function aboutWords(finding) {
    return [madeByWords(finding), opensWords([finding])].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ })

};
