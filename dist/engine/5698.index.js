export const id = 5698;
export const ids = [5698];
export const modules = {

/***/ 34520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ fixedOf),
/* harmony export */   WA: () => (/* binding */ newOf),
/* harmony export */   cq: () => (/* binding */ isListedAsNew),
/* harmony export */   iU: () => (/* binding */ whoDid),
/* harmony export */   ro: () => (/* binding */ unattributedOf)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80642);
/* harmony import */ var _unattributed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28705);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97571);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74331);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70268);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32701);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12364);









/** Of each list: the rest of what is new stands with its rule, the rest of what is fixed in a fold. */
const MOST_OPEN = 10;
const MOST_FIXED = 100;
/** What the last run did not know, worsened ones among it, worst first. */
function newOf(view) {
    const { fresh } = view;
    if (fresh.length === 0)
        return null;
    const items = fresh.slice(0, MOST_OPEN).map((finding) => newItem(view, finding));
    const rest = fresh.length - items.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .newsTitle */ .w$)(fresh)), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...items, (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(rest)] : items)]);
}
function signOf({ state, lapsed }) {
    if (lapsed === true)
        return _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2['no longer accepted'];
    return state === 'reopened' ? _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2.reopened : _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2.worsened;
}
function newItem(view, finding) {
    const again = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .againWords */ .WO)(finding);
    const sign = again === null ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${signOf(finding)} ${again}`)} `;
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[finding.severity]} ${sign}${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(view, finding)}: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(view, finding.rule)}`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([line, ...whoDid(finding)]);
}
/** Why nobody is named stands once for all: see unattributedOf. */
function whoDid(finding) {
    return finding.attribution?.status === 'found' ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whoWords */ .Wi)(finding), 500)] : [];
}
/** Whether newOf lists it, with who did it. */
function isListedAsNew({ fresh }, finding) {
    return fresh.slice(0, MOST_OPEN).includes(finding);
}
/** Of how much that is new it is not known who did it, and why. */
function unattributedOf({ unattributed }) {
    const sentence = (0,_unattributed_js__WEBPACK_IMPORTED_MODULE_2__/* .unattributedSentence */ .v)(unattributed);
    return sentence === null ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence, 800);
}
/** What was violated before and is provably gone. */
function fixedOf(view) {
    const { fixed } = view;
    if (fixed.length === 0)
        return null;
    const items = fixed.slice(0, MOST_FIXED).map((one) => fixedItem(view, one));
    const rest = fixed.length - items.length;
    if (rest > 0)
        items.push((0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(rest));
    const withdrawn = fixed.filter(({ how }) => how === 'withdrawn').length;
    const left = withdrawn === 0 ? '' : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .withCommas */ .rX)(withdrawn)} ${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withdrawnPhrase */ .aB)(fixed)}`;
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`Fixed (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .withCommas */ .rX)(fixed.length - withdrawn)})${left}`);
    const folded = items.slice(MOST_OPEN);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        title,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${fixed.length - MOST_OPEN} more`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(folded)),
    ]);
}
function fixedItem(view, fixed) {
    const { firstSeen } = fixed;
    const since = firstSeen === null ? '' : `, open since ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .dayLabel */ .nt)(firstSeen)}`;
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(view, fixed)}: ${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .howFixed */ .Tj)(fixed)}${since}; ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .G)(view, fixed.rule)}`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([line, ...whoDid(fixed)]);
}


/***/ }),

/***/ 59893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   yO: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);


/** Shape and word beside the colour: nobody has to tell red from orange. */
const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' };
/** Of what is new, or otherwise than in the last run. */
const SIGNS = {
    new: '🆕',
    reopened: '🔁',
    worsened: '🔺',
    'no longer accepted': '⌛',
    changed: '✏️',
    'not seen this time': '❔',
};
/** Rows are severities and columns environments. */
function countTable({ columns }) {
    const head = columns.map(({ title }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title, 14));
    const rows = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${severity}`].concat(columns.map((column) => cellOf(column, severity))));
    const note = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<sub>${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+')} means at least: not everything of that environment was seen.</sub>`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``, ...head], rows, 1), columns.some(({ open }) => open) ? note : null]);
}
function cellOf({ counts, open }, severity) {
    const shown = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${counts[severity]}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(open ? '+' : '')}`;
    return counts[severity] > 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(shown) : shown;
}


/***/ }),

/***/ 70268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ moreLine)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);


/** What stands where a list was cut. */
function moreLine(rest, noun = '') {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>${rest} more${noun === '' ? '' : ` ${noun}`} in ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILE */ .F)}</em>`;
}


/***/ }),

/***/ 15698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ moreOf),
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97850);
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23931);
/* harmony import */ var _words_commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64713);
/* harmony import */ var _words_opens_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61990);
/* harmony import */ var _text_first_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9337);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12364);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97571);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64599);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74315);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34520);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70268);
/* harmony import */ var _rule_address_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93917);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32701);















/** Resources that are open; the rest is folded, since long lists hide on a phone what follows, and make the page slow. */
const OPEN_ITEMS = 10;
const MOST_ACCOUNTS = 8;
/** Resources whose accounts anybody counts at a glance. */
const MOST_UNCOUNTED = 5;
/** Services that a resource's line names: all of them stand in the fold. */
const MOST_SERVICES = 4;
/** Characters of the line that names them all. */
const MOST_OPENED = 1000;
/** Resources with commands of their own. */
const MOST_COMMANDS = 5;
const MOST_REFERENCES = 10;
/** Most resources per rule, from everything that a page can bear to nothing but counts. */
const RUNGS = [1000, 500, 200, 100, 70, 50, 35, 20, 10, 5, 2, 0];
/**
 * The rules within a number of bytes: as many resources per rule as fit, and where not even their counts do, as
 * many rules. Each rung stops as soon as it is too long, so the work is bounded by the room and not by the findings.
 */
function rulesOf(view, room, { least, isBrief } = { least: 0, isBrief: false }) {
    const { groups } = view.listed;
    for (const most of RUNGS.filter((rung) => rung >= least)) {
        const items = groups.reduce((sum, { violations, unseen }) => sum + Math.min(most, violations.length + unseen.length), 0);
        if (items * LEAST_ITEM_BYTES > room)
            continue;
        const sections = fill(view, groups, { most, isBrief }, room);
        if (sections.length === groups.length)
            return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(assemble(sections));
    }
    const sections = fill(view, groups, { most: least, isBrief }, room - NOTE_BYTES);
    const left = groups.slice(sections.length);
    const findings = left.reduce((sum, { violations, unseen }) => sum + violations.length + unseen.length, 0);
    const note = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(left.length, left.length === 1 ? 'rule' : 'rules'))} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(findings, 'finding')}): this page has a limit.`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([...assemble(sections), note]);
}
/** No resource takes less: spares the rungs that cannot fit. */
const LEAST_ITEM_BYTES = 100;
const NOTE_BYTES = 300;
/** Of the fold of a severity, beside the sections in it. */
const FOLD_BYTES = 200;
function fill(view, groups, extent, room) {
    const worst = groups[0]?.severity;
    const sections = [];
    let used = 2 * FOLD_BYTES;
    for (const group of groups) {
        const isWorst = group.severity === worst || (view.knowsNew && group.violations.some(_past_news_js__WEBPACK_IMPORTED_MODULE_9__/* .isNews */ .M));
        // Dozens of rules are low in most accounts.
        const isOpen = isWorst && group.severity !== 'low';
        const isFolded = !isOpen && (group.severity === 'medium' || group.severity === 'low');
        const open = group.severity === worst ? OPEN_ITEMS : newsOf(group);
        const markdown = isOpen
            ? openSection(view, group, extent, open)
            : lineSection(view, group, extent, isFolded);
        used += (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_10__/* .byteLength */ .d)(markdown.source) + 2;
        if (used > room)
            break;
        sections.push({ group, markdown, isFolded });
    }
    return sections;
}
/**
 * What is worst stands open, and what is new. Of the rest a critical or high rule is a line, and the medium and the low
 * ones are a line together: the index has named them, and one click opens all that there is of them.
 */
function assemble(sections) {
    const folds = Map.groupBy(sections.filter(({ isFolded }) => isFolded), ({ group }) => group.severity);
    return [
        ...sections.filter(({ isFolded }) => !isFolded).map(({ markdown }) => markdown),
        ...[...folds].map(([severity, folded]) => {
            const resources = folded.reduce((sum, { group }) => sum + group.violations.length + group.unseen.length, 0);
            const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[severity]} ${severity}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(folded.length, 'rule')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(resources, 'resource')}`;
            return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(title, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(folded.map(({ markdown }) => markdown)));
        }),
    ];
}
/** How many to show so that all news is among them: a rule that stands open for their sake folds the others. */
function newsOf({ violations }) {
    return Math.min(violations.findLastIndex(_past_news_js__WEBPACK_IMPORTED_MODULE_9__/* .isNews */ .M) + 1, OPEN_ITEMS);
}
function openSection(view, group, { most, isBrief }, open) {
    const address = group.rule === null ? null : (0,_rule_address_js__WEBPACK_IMPORTED_MODULE_11__/* .addressOf */ .c)(view, group.rule);
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(group.title, 200), address);
    const fold = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(isBrief ? 'Why and fix' : 'Why, fix and references', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(moreOf(view, group, isBrief)));
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `### ${leadOf(group)} ${title} (${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupWords */ .Jk)(view, group)})`,
        ...firstOf(view, group, most, open),
        fold,
    ]);
}
/**
 * What a line hides: all there is, so that one click shows it. GitHub reads no Markdown in a fold's title, which therefore
 * has no link.
 */
function lineSection(view, group, { most, isBrief }, isFolded) {
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(group.title, 200)} (${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupWords */ .Jk)(view, group)})`;
    const body = [...firstOf(view, group, most), ...moreOf(view, group, isBrief)];
    return isFolded
        ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `#### ${title}`, ...body])
        : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${leadOf(group)} ${title}`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(body));
}
function leadOf({ severity }) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[severity]} ${severity}:`;
}
function firstOf(view, group, most, open = OPEN_ITEMS) {
    const { rule, violations, unseen } = group;
    return [
        rule === null || rule.risk === '' ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_text_first_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSentence */ .q)(rule.risk)),
        accountsOf(view, group),
        ...itemsOf(view, [...violations, ...unseen], group, { most, open }),
    ];
}
/** Null where its first sentence, which stands above, is all of it. */
function restOfRisk({ risk }) {
    return risk.replaceAll(/\s+/g, ' ').trim() === (0,_text_first_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSentence */ .q)(risk) ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(risk);
}
/** For whoever is about to mend it. */
function moreOf(view, group, isBrief) {
    const { rule } = group;
    const address = rule === null ? null : (0,_rule_address_js__WEBPACK_IMPORTED_MODULE_11__/* .addressOf */ .c)(view, rule);
    return [
        ...(rule === null ? [] : [restOfRisk(rule), ...(isBrief ? [] : [noteOf(rule)])]),
        alsoViolatedOf(group),
        opensOf(group),
        ...(rule === null ? [] : remedyOf(view, group, rule.remediation, isBrief)),
        rule === null || isBrief ? null : referencesOf(rule.remediation, rule.references),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `<sub>Rule ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(group.id), address)}${rule !== null && rule.status !== 'stable' ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `, ${rule.status}` : ''}</sub>`,
    ];
}
function noteOf({ note }) {
    return note === undefined || note === '' ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(note);
}
/** What the same fault violates besides, in one list instead of a section each. */
function alsoViolatedOf({ alsoViolated }) {
    if (alsoViolated.length === 0)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `The same faults violate ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(alsoViolated.length, 'more rule')}, listed here only:`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(alsoViolated.map((title) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(title, 200))),
    ]);
}
/** What the faults open besides, where the lines of the resources name only a part of it. */
function opensOf({ violations }) {
    const all = (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_12__/* .opensWords */ .vA)(violations);
    return violations.some((finding) => (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_12__/* .opensWords */ .vA)([finding], MOST_SERVICES) !== (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_12__/* .opensWords */ .vA)([finding]))
        ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(all, MOST_OPENED)}.`
        : null;
}
/** How many there are in each account, where the list is too long to see it. */
function accountsOf({ accounts }, group) {
    const byAccount = new Map();
    for (const { account } of group.violations)
        byAccount.set(account, (byAccount.get(account) ?? 0) + 1);
    if (byAccount.size < 2 || group.violations.length <= MOST_UNCOUNTED)
        return null;
    const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_13__/* .compareText */ .n)(a, b));
    const shown = sorted
        .slice(0, MOST_ACCOUNTS)
        .map(([id, number]) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${accounts.label(id)} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(number)}`);
    const rest = sorted.length - shown.length;
    if (rest > 0)
        shown.push((0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(rest, 'accounts'));
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(shown);
}
function itemsOf(view, findings, group, { most, open: mostOpen }) {
    if (most === 0)
        return [(0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(findings.length, findings.length === 1 ? 'resource' : 'resources')];
    const shown = findings.slice(0, most);
    const listOf = (part) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(part.map((finding) => resourceItem(view, finding, group)));
    const open = shown.slice(0, mostOpen);
    const folded = shown.slice(open.length);
    const rest = findings.length - shown.length;
    return [
        open.length > 0 ? listOf(open) : null,
        folded.length > 0
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(folded.length, open.length > 0 ? 'more resource' : 'resource')}`, listOf(folded))
            : null,
        rest > 0 ? (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g)(rest) : null,
    ];
}
function resourceItem(view, finding, group) {
    const state = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateWord */ .kc)(view, finding);
    const since = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWords */ .KR)(view.run, finding);
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        ...(state === null ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2[state]} ${state}`)]),
        ...(finding.severity === group.severity ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(finding.severity)]),
        (0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(view, finding),
    ], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` `);
    const overdue = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overdueWords */ .kp)(view.run, finding);
    const times = [...(since === null ? [] : [since]), ...(overdue === null ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(overdue)])];
    const affected = (0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedWords */ .c)(finding.affected);
    const about = [
        ...(finding.because === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(finding.because)]),
        ...(0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_12__/* .aboutWords */ .HW)(finding, MOST_SERVICES).map((sentence) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(sentence)),
        ...(affected === '' ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Behind it: ${affected}`)]),
        ...((0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isListedAsNew */ .cq)(view, finding) ? [] : (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .whoDid */ .iU)(finding)),
    ];
    const lead = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([title, ...times], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` · `);
    return about.length === 0 ? lead : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .stack */ .t$)([lead, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(about, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` · `)]);
}
/** What to do, then how: for each resource in its own words where they are known. */
function remedyOf(view, group, remediation, isBrief) {
    const { text: how, console: clicks, cli, terraform } = remediation;
    return [
        how === undefined ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('How to fix:')} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(how)}`,
        ...commandsOf(view, group, cli),
        clicks === undefined || isBrief ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Console'), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(clicks)]),
        terraform === undefined || isBrief ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Terraform'), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(terraform)]),
    ];
}
/** The same commands for several resources stand once, and those that nothing is known to fill in for as the rule has them. */
function commandsOf({ accounts }, { violations }, cli) {
    const shown = violations.slice(0, MOST_COMMANDS);
    const own = Map.groupBy(shown, (finding) => (0,_words_commands_js__WEBPACK_IMPORTED_MODULE_14__/* .commandsFor */ .A)(cli, finding) ?? cli ?? '');
    const rest = violations.length - shown.length;
    const parts = [...own].map(([commands, findings]) => {
        const named = findings.map(({ id, account }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id)} in ${accounts.label(account)}`);
        const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(fix, 400)]));
        const lead = commands === '' ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `` : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('AWS CLI')} for `;
        const what = fixes.length === 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `` : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(fixes, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` `)}`;
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${lead}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(named)}${what}`, commands === '' ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(commands)]);
    });
    return [...parts, rest > 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `<em>The same for ${rest} more.</em>` : null];
}
function referencesOf({ url }, references) {
    const all = [...new Set([...(url === undefined ? [] : [url]), ...references])].slice(0, MOST_REFERENCES);
    if (all.length === 0)
        return null;
    const links = all.map((address) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(address.replace(/^https?:\/\//, '')), address));
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('References'), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(links)]);
}


/***/ }),

/***/ 32701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64599);


/** The resource and where it is: `sg-1 web · payments · eu-west-1`. */
function subjectOf({ accounts }, finding) {
    const { id, name, account, region } = finding;
    const place = accounts.shortLabel(account);
    const isGone = 'how' in finding && finding.how === 'deleted';
    const shown = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id), isGone ? null : (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i1)(finding, accounts.get(account)));
    // What an account is called stands behind the dot already.
    const called = name === id || name === place ? shown : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${shown} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo)}`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([called, place, region], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` · `);
}
/** The title of its rule; the id where this run does not have the rule. */
function titleOf({ run }, id) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run.rules.find((rule) => rule.id === id)?.title ?? id, 200);
}


/***/ }),

/***/ 24927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
/**
 * Text as GitHub's Markdown shows it unchanged. Character references cannot open or close anything (CommonMark 2.5)
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
    return webAddress(url)?.replaceAll('&', '&amp;') ?? null;
}
/** An http or https address of characters that RFC 3986 allows, all others percent-encoded; null for anything else. */
function webAddress(url) {
    const parsed = parse(url);
    if (parsed === null || parsed.username !== '' || parsed.password !== '')
        return null;
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    if (parsed.hostname.includes('['))
        return null;
    const { hash } = parsed;
    parsed.hash = '';
    return `${encode(parsed.href)}${hash === '' ? '' : `#${encode(hash.slice(1))}`}`;
}
function encode(part) {
    return part.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-.~_/?:@,;=+&%]/g, percentEncode);
}
function parse(url) {
    return URL.canParse(url) ? new URL(url) : null;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 64599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97850);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24927);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);




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
function text(value, limit = SENTENCE_LIMIT) {
    return markdown((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value.slice(0, 2 * limit + 2)), limit)));
}
/** Text by a rule's author: its line breaks stay line breaks. */
function prose(value, limit = PROSE_LIMIT) {
    const lines = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(value.trim(), limit).split(/\s*\n\s*/);
    return stack(lines.map((line) => text(line, limit)));
}
/** Inline code. Entities inside `<code>` rather than backticks: those have no escape. */
function code(value, limit = SENTENCE_LIMIT) {
    return value === '' ? safe `<em>empty</em>` : safe `<code>${text(value, limit)}</code>`;
}
/** Lines of code in a block of their own. */
function codeBlock(value, limit = 2 * PROSE_LIMIT) {
    const lines = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(value.trimEnd(), limit).split(/\r?\n/);
    const shown = lines.map((line) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line), limit)));
    return markdown(`<pre><code>${shown.join('\n')}\n</code></pre>`);
}
/** A link, or the label alone where there is no address that may be linked: http and https only. */
function link(label, url) {
    const address = url === null ? null : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUrl */ .vy)(url);
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
    return markdown(items.map((item) => `- ${oneLine(item)}`).join('\n'));
}
/** @param numbers from this column on there are numbers, which stand to the right */
function table(head, rows, numbers = head.length) {
    const line = (cells) => `| ${cells.map(oneLine).join(' | ')} |`;
    const rule = head.map((_, column) => (column >= numbers ? '---:' : '---')).join(' | ');
    return markdown([line(head), `| ${rule} |`, ...rows.map(line)].join('\n'));
}
/** The blank line after the summary makes GitHub read the body as Markdown. */
function details(summary, body) {
    return markdown(`<details><summary>${oneLine(summary)}</summary>\n\n${body.source}\n\n</details>`);
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
    return typeof part === 'number' ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommas */ .rX)(part) : text(part).source;
}
function oneLine(part) {
    const source = sourceOf(part);
    if (source.includes('\n'))
        throw new Error(`A block cannot stand in a cell, a list item or a title: ${source}`);
    return source;
}


/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/** Where it stands, with its line; null where nobody can open it, as outside of the workspace, which the repository does not have. */
function addressOf({ run: { links } }, { place: { file, line, shipped } }) {
    const files = shipped === true ? links.packs : links.files;
    const isInside = !/^(?:\/|[A-Za-z]:|\.\.)/.test(file);
    return files === null || !isInside ? null : `${files}${file}#L${line}`;
}


/***/ }),

/***/ 97571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ fixWithinWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   Tj: () => (/* binding */ howFixed),
/* harmony export */   WO: () => (/* binding */ againWords),
/* harmony export */   aB: () => (/* binding */ withdrawnPhrase),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   kp: () => (/* binding */ overdueWords),
/* harmony export */   uq: () => (/* binding */ mayBeMaskedOtherwise),
/* harmony export */   w$: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74315);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);






/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(_past_news_js__WEBPACK_IMPORTED_MODULE_3__/* .isNew */ .B).length : 0;
    const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(unseen.length) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)} new`] : []),
        ...(worsened > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)} worsened`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/**
 * `new`, `worsened`, `reopened`, `no longer accepted`, `not seen this time`, and `changed` of one whose evidence says
 * something else than in the last run; null for any other known one, and where nobody knows what is new.
 */
function stateWord({ knowsNew }, { state, saysOtherwise, lapsed }) {
    if (state === 'unseen')
        return 'not seen this time';
    if (knowsNew && lapsed === true)
        return 'no longer accepted';
    if (state === 'known' && saysOtherwise === true)
        return 'changed';
    return state === 'known' || !knowsNew ? null : state;
}
/** How a finding of the news differs from one that is seen for the first time; null where it does not. */
function againWords({ state, severity, severityBefore, lapsed }) {
    if (lapsed === true)
        return 'no longer accepted';
    if (state === 'reopened')
        return 'reopened';
    if (state !== 'worsened')
        return null;
    return severityBefore === undefined ? 'worsened' : `worsened from ${severityBefore} to ${severity}`;
}
/** `3 days overdue`; null where it is in time. */
function overdueWords(run, { due, overdue }) {
    return overdue === true && due !== undefined ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(due, run.finishedAt)} overdue` : null;
}
/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
function fixWithinWords({ settings }, findings) {
    const times = _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const within = settings.fixWithin[severity];
        return within !== null && findings.some((finding) => finding.severity === severity)
            ? [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(within)} (${severity})`]
            : [];
    });
    return `to be fixed within ${times.join(', ')}`;
}
/** `New (3)`, `New (3), worsened (1)`. */
function newsTitle(news) {
    const worsened = news.filter(({ state }) => state === 'worsened').length;
    const fresh = news.length - worsened;
    const parts = [
        ...(fresh === 0 ? [] : [`new (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)})`]),
        ...(worsened === 0 ? [] : [`worsened (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)})`]),
    ];
    const title = parts.join(', ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}
/** How it went that a finding is gone, as a phrase. */
function howFixed(fixed) {
    const more = mayBeMaskedOtherwise(fixed) ? ', or its name is masked otherwise than before' : '';
    return `${HOW_FIXED[fixed.how]}${more}`;
}
/** What is said of findings that are withdrawn: those with masked names may well be looked at, by another name. */
function withdrawnPhrase(fixed) {
    return fixed.some(mayBeMaskedOtherwise) ? 'no longer followed' : 'no longer looked at';
}
/** Which it is, nobody can tell of a name that is masked. */
function mayBeMaskedOtherwise({ how, id }) {
    return how === 'withdrawn' && (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(id);
}
const HOW_FIXED = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
    reverted: 'reverted',
    accepted: 'now in the accepted state',
    rejudged: 'still differs, no longer judged by this rule',
};


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
