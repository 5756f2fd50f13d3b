export const id = 38;
export const ids = [38];
export const modules = {

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(1522);
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
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/annotations.js










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
    const last = left > 0 ? [`And ${(0,words/* count */.U)(left, 'more rule')}: see the summary`] : [];
    return {
        level,
        title: limitUnits(`${severity}: ${clean(group.title, 200)}`, TITLE_LIMIT),
        message: limitUnits([...last.map((line) => `${line}.`), ...lines].join('\n'), MESSAGE_LIMIT),
        file: rule?.place.file ?? null,
        line: rule?.place.line ?? null,
    };
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
        return `- ${clean((0,sentences/* who */.dp)(block, accounts, 2), 200)}: ${clean((0,sentences/* whatAndWhere */.ji)(block), 200)} (${clean((0,sentences/* why */.d8)(block), 200)})`;
    });
    const rest = blocks.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,words/* count */.U)(rest, 'more cause')}: see the summary`);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/alert-report.js
var alert_report = __webpack_require__(6001);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(7657);
;// CONCATENATED MODULE: ./build/src/report/outputs.js





/** The step's outputs. None holds an account's id: GitHub drops an output that contains a masked value. */
function buildOutputs(run, alerts) {
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
        json: (0,external_node_path_.join)(run.settings.reportDir, file_names/* RESULT_FILE */.F),
    };
}

;// CONCATENATED MODULE: ./build/src/report/markdown-escape.js
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

;// CONCATENATED MODULE: ./build/src/report/markdown.js



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

;// CONCATENATED MODULE: ./build/src/report/summary-more.js


/** What stands where a list was cut. */
function moreLine(rest, noun = '') {
    return safe `<em>${rest} more${noun === '' ? '' : ` ${noun}`} in ${code(file_names/* RESULT_FILE */.F)}</em>`;
}

;// CONCATENATED MODULE: ./build/src/report/summary-compliance.js



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
    const title = safe `<b>Compliance: ${failing} of ${(0,words/* count */.U)(frameworks.length, 'framework')} with requirements that are not met</b>`;
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
    const found = status === 'not-met' ? safe `: ${open}${(0,words/* count */.U)(violations, 'violation')}` : '';
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
var severity = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/src/report/environment-columns.js
var environment_columns = __webpack_require__(3043);
;// CONCATENATED MODULE: ./build/src/report/summary-counts.js



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

;// CONCATENATED MODULE: ./build/src/report/summary-head.js









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
        return safe `${strong((0,sentences/* who */.dp)(block, accounts, 2))}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(block)})`;
    });
    const rest = gaps.length - lines.length;
    if (rest > 0)
        lines.push(safe `${(0,words/* count */.U)(rest, 'more cause')}: see “Not seen” below`);
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
                strong(`${(0,words/* count */.U)(failed.length, 'alert event')} not delivered to PagerDuty.`),
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

// EXTERNAL MODULE: ./build/src/model/affected-words.js
var affected_words = __webpack_require__(8043);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/report/console-link.js
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

;// CONCATENATED MODULE: ./build/src/report/summary-rules.js










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
    const note = safe `${strong(moreLine(left.length, left.length === 1 ? 'rule' : 'rules'))} (${(0,words/* count */.U)(findings, 'finding')}): this page has a limit.`;
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
    return details(safe `The same resources violate ${(0,words/* count */.U)(alsoViolated.length, 'narrower rule')}, not told again`, bullets(alsoViolated.map((title) => markdown_text(title, 200))));
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
            ? details(safe `${(0,words/* count */.U)(folded.length, open.length > 0 ? 'more resource' : 'resource')}`, listOf(folded))
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
        ...evidenceLines(finding.evidence),
        ...(affected === '' ? [] : [safe `Behind it: ${affected}`]),
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

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/src/report/summary-tail.js








const MOST_GAP_ITEMS = 60;
const MOST_FIXED = 100;
const MOST_WARNINGS = 20;
const HOW = { repaired: 'repaired', deleted: 'deleted', withdrawn: 'rule or account left out' };
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
        ...reasonLines(block),
    ]));
    const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0);
    return blocks([
        safe `### Not seen: ${(0,words/* count */.U)((0,coverage/* causesOf */.cZ)(run.coverage.gaps).length, 'gap')}`,
        bullets(items),
        rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null,
    ]);
}
function reasonLines(block) {
    const reason = strong((0,sentences/* reasonWords */.IK)(block.reason));
    const actions = join(block.actions.slice(0, 10).map((action) => code(action)));
    const verb = block.reason === 'denied' ? 'needs' : 'calling';
    const lines = [block.actions.length === 0 ? reason : safe `${reason}, ${verb} ${actions}`];
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
    return details(safe `<b>${(0,words/* count */.U)(told.length - withdrawn, 'violation')} fixed${left}</b>`, bullets(items));
}
function warningsOf(run) {
    if (run.warnings.length === 0)
        return null;
    const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => markdown_text(warning));
    const rest = run.warnings.length - shown.length;
    if (rest > 0)
        shown.push(safe `<em>${rest} more in the log</em>`);
    return blocks([safe `### ${(0,words/* count */.U)(run.warnings.length, 'warning')}`, bullets(shown)]);
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

;// CONCATENATED MODULE: ./build/src/report/summary.js









/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
const SUMMARY_BYTES = 900_000;
/** The job summary: Markdown of at most SUMMARY_BYTES. */
function renderSummary(run, alerts) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const gaps = (0,gap_blocks/* groupGaps */.R)(run);
    const grouped = (0,rule_groups/* groupByRule */.R)(run, run.settings.reportFrom);
    const head = headOf(run, alerts, counts, gaps);
    const tail = [
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

;// CONCATENATED MODULE: ./build/src/github/annotate.js

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
var log_line = __webpack_require__(1814);
;// CONCATENATED MODULE: ./build/src/github/publish.js






/** What a workflow shows of a run: annotations, outputs and the job summary. */
async function publish(run, alerts) {
    annotate_annotate(listAnnotations(run));
    await write(buildOutputs(run, alerts), renderSummary(run, alerts));
}
/** The same of a job that reports nothing: a line, which is also the log's. */
async function publishStep(outputs, line) {
    core/* info */.pq((0,log_line/* logLine */.B)(line));
    await write(outputs, `${line}\n`);
}
async function write(outputs, summary) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(summary).write();
    else
        core/* info */.pq((0,log_line/* logLine */.B)('GITHUB_STEP_SUMMARY is not set: no job summary is written.'));
}


/***/ }),

/***/ 8043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords)
/* harmony export */ });
const MOST = 5;
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
const WORDS = {
    reachable: 'reachable from the internet',
    'exposed-but-stopped': 'reachable as soon as it runs',
    open: 'not reached',
    closed: 'not reached',
};
/** `i-1 (reachable from the internet), eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const names = affected.map(({ id, instance, grade }) => `${instance ?? id} (${WORDS[grade] ?? grade})`);
    const distinct = [...new Set(names)];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`;
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cZ: () => (/* binding */ causesOf),
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
    return gaps.filter(({ partial, reason }) => partial !== true || reason === 'not-listed');
}


/***/ }),

/***/ 2591:
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

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   MU: () => (/* binding */ rulesByName),
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

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alertFacts)
/* harmony export */ });
/** Sorts the events by what became of them. An event nobody delivered counts as delivered nowhere. */
function alertFacts(report, settings) {
    const { plan, deliveries } = report;
    const accepted = deliveries.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event);
    const failed = deliveries.filter(({ outcome }) => outcome === 'refused' || outcome === 'pending');
    const attempted = new Set(deliveries.map(({ event }) => event.key));
    const left = plan.events.filter(({ key }) => !attempted.has(key));
    const dry = deliveries.filter(({ outcome }) => outcome === 'dry-run').map(({ event }) => event);
    const unwanted = settings.dryRun || settings.pagerdutyRoutingKey === null;
    return {
        triggered: accepted.filter(({ action }) => action === 'trigger'),
        resolved: accepted.filter(({ action }) => action === 'resolve'),
        held: plan.held,
        undelivered: [
            ...failed.map((delivery) => ({ event: delivery.event, reason: reasonOf(delivery, settings) })),
            ...(unwanted ? [] : left.map((event) => ({ event, reason: 'was never attempted' }))),
        ],
        unsent: {
            events: unwanted ? [...dry, ...left] : dry,
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

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun),
/* harmony export */   U3: () => (/* binding */ isViolation),
/* harmony export */   Wc: () => (/* binding */ isTold)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);
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
/** Whether no broader rule's finding tells of it. */
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

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   vI: () => (/* binding */ failsByViolations)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _alert_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6001);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);






/** Why the step fails, in one sentence that names every cause, the weightiest first; null where it does not. */
function failureOf(run, alerts) {
    const causes = [cancelled(run), incomplete(run), violated(run), undelivered(run, alerts)].filter((cause) => cause !== null);
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
    if (gaps > 0) {
        const accounts = new Set(run.coverage.gaps.map(({ account }) => account));
        const where = accounts.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz) ? 'all accounts' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.size, 'account');
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unknown, 'result')} unknown`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter((finding) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isViolation */ .U3)(finding) && (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(finding) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(finding.severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function undelivered(run, alerts) {
    const { length } = (0,_alert_report_js__WEBPACK_IMPORTED_MODULE_5__/* .alertFacts */ .q)(alerts, run.settings).undelivered;
    if (length === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to PagerDuty`;
}


/***/ }),

/***/ 7657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RESULT_FILE),
/* harmony export */   Z: () => (/* binding */ PAGERDUTY_FILE)
/* harmony export */ });
/** Names of the files in the report folder. */
const RESULT_FILE = 'result.json';
const PAGERDUTY_FILE = 'pagerduty.ndjson';


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


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);



/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing at all looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.rules.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(worstCount, `${worst} violation`)
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.violations, 'violation')}, ${worstCount.toLocaleString('en-US')} ${worst}`;
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

/***/ 7850:
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


/***/ })

};
